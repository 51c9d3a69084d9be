import { Atlas } from '#lib/state/atlas.svelte.ts';
import { makeCatalogue, makeEvent } from './record.ts';

/** An atlas of five events, opened at an address. */
export function openAtlas(search = ''): Atlas {
  const atlas = new Atlas(
    makeCatalogue(
      makeEvent({ id: 'loan', edtf: '1906/1918', family: 'aid', theatres: ['moscow'] }),
      makeEvent({ id: 'pact', edtf: '1932-11-29', family: 'accord' }),
      makeEvent({ id: 'treaty', edtf: '1944-12-10', family: 'accord' }),
      makeEvent({
        id: 'conference',
        edtf: '1945-02',
        theatres: ['yalta'],
        stops: [{ place: 'yalta' }],
        direction: 'none'
      }),
      makeEvent({ id: 'visit', edtf: '1966-06-20/1966-07-01' })
    )
  );
  atlas.open(search);
  return atlas;
}

export const visit = { kind: 'event', id: 'visit' } as const;
export const treaty = { kind: 'event', id: 'treaty' } as const;
export const pact = { kind: 'event', id: 'pact' } as const;
