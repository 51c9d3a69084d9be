import { FAMILY_OF_KIND } from '#lib/domain/record/families.ts';
import { parseEdtf } from '#lib/domain/time/edtf.ts';
import { ELSEWHERE } from '#lib/domain/record/theatres.ts';
import { overlaps } from '#lib/domain/time/interval.ts';
import { ATLAS_INTERVAL } from '#lib/domain/time/moment.ts';
import type { Dossier, DossierEvent } from './dossier-file.ts';
import type { Path } from '#lib/domain/file/json-path.ts';
import { problemAt, type PartFault, type Problem } from './problem.ts';
import type { ReadList } from './read-dossier.ts';

type Known = Pick<Dossier, 'places' | 'people' | 'sources'>;

/** The events that can be shown: their stops are known places, and they are of the years of the atlas. */
export function soundEvents(
  { items, indices }: ReadList<DossierEvent>,
  known: Known
): { events: DossierEvent[]; problems: Problem[] } {
  const [places, people, sources] = [idsOf(known.places), idsOf(known.people), idsOf(known.sources)];
  const problems: Problem[] = [];
  const events = items.flatMap((event, number): DossierEvent[] => {
    const at = ['events', indices[number] ?? number, 'properties'];
    const { properties } = event;
    const stray = properties.stops.findIndex(({ place }) => !places.has(place));
    if (stray >= 0) {
      const path = [...at, 'stops', stray, 'place'];
      problems.push(refusal(path, 'unknown-id', properties.stops[stray]?.place ?? ''));
      return [];
    }
    if (!overlaps(parseEdtf(properties.when).interval, ATLAS_INTERVAL)) {
      problems.push(refusal([...at, 'when'], 'outside-atlas', properties.when));
      return [];
    }
    const keep = (ids: readonly string[], set: ReadonlySet<string>, key: string) =>
      ids.filter((id, index) => {
        if (!set.has(id)) problems.push(problemAt([...at, key, index], 'unknown-id', id));
        return set.has(id);
      });
    const citations = properties.citations.filter(({ source }, index) => {
      if (!sources.has(source))
        problems.push(problemAt([...at, 'citations', index, 'source'], 'unknown-id', source));
      return sources.has(source);
    });
    const category = FAMILY_OF_KIND[properties.kind];
    if (category !== properties.category)
      problems.push(problemAt([...at, 'category'], 'mismatch', properties.category));
    return [
      {
        ...event,
        properties: {
          ...properties,
          category,
          citations,
          // A point acts on nobody elsewhere.
          direction:
            properties.stops.length === 1
              ? 'none'
              : properties.direction === 'none'
                ? 'oneway'
                : properties.direction,
          also: keep(properties.also, places, 'also'),
          people: keep(properties.people, people, 'people')
        }
      }
    ];
  });
  return { events, problems };
}

/** The dossier with what its other parts name and there is. */
export function soundReferences(dossier: Dossier): { dossier: Dossier; problems: Problem[] } {
  const [places, sources, events] = [idsOf(dossier.places), idsOf(dossier.sources), idsOf(dossier.events)];
  const theatres = new Set([ELSEWHERE, ...idsOf(dossier.theatres ?? [])]);
  const problems: Problem[] = [];
  const keep = (set: ReadonlySet<string>, id: string, path: Path) => {
    if (!set.has(id)) problems.push(problemAt(path, 'unknown-id', id));
    return set.has(id);
  };
  return {
    dossier: {
      ...dossier,
      poles: dossier.poles.filter((id, index) => keep(places, id, ['dossier', 'poles', index])),
      places: dossier.places.map((place) => {
        const { city, theatre, ...properties } = place.properties;
        const isThere =
          city !== undefined && city !== place.id && keep(places, city, ['places', place.id, 'city']);
        const isNamed = keep(theatres, theatre, ['places', place.id, 'theatre']);
        const filed = isNamed ? theatre : ELSEWHERE;
        return { ...place, properties: { ...properties, theatre: filed, ...(isThere && { city }) } };
      }),
      eras: dossier.eras
        .filter((era, index) => {
          if (era.from < era.until) return true;
          problems.push(refusal(['eras', index, 'until'], 'mismatch', era.until));
          return false;
        })
        .sort((a, b) => (a.from < b.from ? -1 : 1))
        .map((era, index) => ({
          ...era,
          events: era.events.filter((id, at) => keep(events, id, ['eras', index, 'events', at])),
          citations: era.citations.filter(({ source }, at) =>
            keep(sources, source, ['eras', index, 'citations', at, 'source'])
          )
        }))
    },
    problems
  };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function refusal(path: Path, kind: PartFault, detail: string): Problem {
  return { ...problemAt(path, kind, detail), isRefused: true };
}
