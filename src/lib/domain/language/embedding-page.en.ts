import type { EmbeddingPageWords } from './embedding-page.ts';

export const embeddingEn: EmbeddingPageWords = {
  intro: [
    'The map of the atlas can stand on a page of your own, in any state that an address can carry: a year, a span, an event, a person, a land, a part of the world. Whoever reads your page can move the year and the map there, and open the full atlas in the same state.'
  ],
  live: {
    heading: 'Live',
    frameTitle: 'The atlas, embedded',
    drive: 'Drive it from this page:',
    bordersOf1938: 'with the borders of 1938',
    said: 'What the atlas last said:',
    nothingYet: 'nothing yet',
    noScript: 'The buttons need JavaScript.'
  },
  frame: {
    heading: 'The frame',
    paragraphs: [
      'Put this where the map is to stand. The address is /embed, or /fr/embed and /ru/embed in French and Russian, with the query of any address of the atlas: copy it from the atlas, or take the whole snippet from its share dialog.',
      'Any size from 320 × 240 pixels will do. Below 720 × 420 the legend and the chronicle fold into buttons.'
    ]
  },
  controls: {
    heading: 'What is shown beside the map',
    intro: 'One more key of the query lists it, with commas between:',
    each: {
      timeline: 'the year, the slider and the play button; shown unless you say otherwise',
      zoom: 'buttons to zoom and to show everything; shown unless you say otherwise',
      legend: 'the legend, which is also the filter by kind and by part of the world',
      chronicle: 'the events of the time shown, in words',
      none: 'the map alone'
    },
    refused:
      'A name that the atlas does not know is said in the frame, and the rest of the query still holds.'
  },
  manners: {
    heading: 'Keys, wheel and fingers',
    paragraphs: [
      'The frame never takes the focus by itself. Keys act on the atlas only once the reader has clicked into it or come there by Tab; until then arrows, Space and the page keys scroll your page.',
      'The wheel scrolls your page and zooms the map only with Ctrl (on a Mac, ⌘) held; one finger scrolls your page and two move the map. Whoever tries otherwise is told so on the map.',
      'Nothing is added to the history of the browser: Back leaves your page as it always did.'
    ]
  },
  client: {
    heading: 'Driving it',
    paragraphs: [
      'A script of sixty lines without dependencies wraps the frame. Copy it to your site, with its types if you write TypeScript; it is free under the MIT licence.'
    ]
  },
  messages: {
    heading: 'The messages themselves',
    toAtlas: 'From your page to the atlas',
    fromAtlas: 'From the atlas to your page',
    each: {
      set: 'Shows another state. Keys that the query does not name go back to their defaults; only theme and controls stay as they were.',
      get: 'Asks for the state. The answer bears the same id, which may be left out.',
      ready: 'The atlas is there and listens.',
      state:
        'The state: with an id it answers a question; without one it has changed, and has rested for 0.3 seconds. “refused” lists what of a query was left out, and why.',
      error: 'A message could not be read, and was left unheard. The reason is one of these:'
    },
    faults: {
      'unknown-type': 'there is no message of this type',
      'not-a-query': 'the query is not a text that is empty or begins with a question mark',
      'too-long': 'a query of more than 2000 characters, or an id of more than 100',
      'not-an-id': 'the id is not a text'
    },
    origins:
      'The atlas listens to the page around it and to nobody else, and answers to the origin from which that page wrote. Messages whose type does not begin with “atlas” and a colon are not meant for it, and it passes over them in silence.'
  },
  oembed: {
    heading: 'By address alone',
    paragraphs: [
      'Where an editor or a forum knows oEmbed, the address of a page of an event, place, person or era is enough: each names its description, from which the frame is made.'
    ]
  },
  terms: {
    heading: 'What we ask',
    paragraphs: [
      'Texts and data are under CC BY 4.0: name the atlas beside the frame, or leave the line with its name visible. Embedding is free, for any purpose, and needs no permission. The frame sets no cookies, counts nobody, and asks nothing of any server but the one that it comes from.'
    ]
  }
};
