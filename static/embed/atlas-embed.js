/**
 * Drives an embedded Paris–Moscow atlas from the page around it. MIT licence, no dependencies: copy it to your site.
 *
 *   import { createAtlas } from './atlas-embed.js';
 *   const atlas = createAtlas(document.querySelector('iframe'));
 *   atlas.setState('?year=1966');
 *   atlas.onChange((state) => console.log(state.year, state.query));
 *
 * Types and all messages: atlas-embed.d.ts.
 */
export function createAtlas(iframe) {
  const { origin } = new URL(iframe.src, document.baseURI);
  const onChange = new Set();
  const onError = new Set();
  const answers = new Map();
  const waiting = [];
  let [isReady, asked] = [false, 0];

  function send(message) {
    if (isReady) iframe.contentWindow.postMessage(message, origin);
    else waiting.push(message);
  }

  function hear({ source, origin: from, data }) {
    if (source !== iframe.contentWindow || from !== origin || typeof data?.type !== 'string') return;
    if (!data.type.startsWith('atlas:')) return;
    isReady = true;
    for (const message of waiting.splice(0)) send(message);
    const { type, id, reason, ...state } = data;
    if (type === 'atlas:error') for (const listen of onError) listen(reason);
    if (type !== 'atlas:state') return;
    if (id === undefined) for (const listen of onChange) listen(state);
    answers.get(id)?.(state);
    answers.delete(id);
  }

  // Asked at once, should the atlas have said that it is ready before anyone listened; nothing secret is said.
  const knock = () => iframe.contentWindow?.postMessage({ type: 'atlas:get', id: 'hello' }, '*');
  const add = (set) => (listen) => (set.add(listen), () => set.delete(listen));
  addEventListener('message', hear);
  iframe.addEventListener('load', knock);
  knock();

  return {
    setState: (query) => send({ type: 'atlas:set', query }),
    getState: () =>
      new Promise((resolve) => {
        const id = `get-${++asked}`;
        answers.set(id, resolve);
        send({ type: 'atlas:get', id });
      }),
    onChange: add(onChange),
    onError: add(onError),
    close() {
      removeEventListener('message', hear);
      iframe.removeEventListener('load', knock);
    }
  };
}
