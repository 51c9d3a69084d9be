/** The live example of the page about embedding: its buttons drive the atlas, and it shows what the atlas says. */
import { createAtlas } from './atlas-embed.js';

const atlas = createAtlas(document.querySelector('#live-atlas'));
const said = document.querySelector('#live-said');
const show = (state) => (said.textContent = JSON.stringify(state, null, 2));

atlas.onChange(show);
atlas.getState().then(show);
for (const button of document.querySelectorAll('button[data-query]')) {
  button.addEventListener('click', () => atlas.setState(button.dataset.query));
  button.disabled = false;
}
