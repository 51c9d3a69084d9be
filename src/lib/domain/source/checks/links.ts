import type { Check } from './check.ts';
import { idsIn } from './known-ids.ts';

/** Everything that an event or a place names exists. */
export const checkLinks: Check = (data, files) => {
  const { event: events, place: places, person: people, source: sources } = idsIn(data);
  const ofEvents = files.events(data).flatMap(({ feature, fault }) => {
    const { stops, also, people: named, citations, dispute } = feature.properties;
    const cited = new Set(citations.map(({ source }) => source));
    return [
      ...missing(
        stops.map(({ place }) => place),
        places,
        (index, id) =>
          fault(['properties', 'stops', index, 'place'], `unknown place "${id}" (add it to ${files.places})`)
      ),
      ...missing(also, places, (index, id) =>
        fault(['properties', 'also', index], `unknown place "${id}" (add it to ${files.places})`)
      ),
      ...missing(named, people, (index, id) =>
        fault(['properties', 'people', index], `unknown person "${id}" (add them to ${files.people})`)
      ),
      ...missing(
        citations.map(({ source }) => source),
        sources,
        (index, id) =>
          fault(
            ['properties', 'citations', index, 'source'],
            `unknown source "${id}" (add it to ${files.sources})`
          )
      ),
      ...(dispute?.accounts ?? []).flatMap(({ sources: given }, account) =>
        missing(given, cited, (index, id) =>
          fault(
            ['properties', 'dispute', 'accounts', account, 'sources', index],
            `"${id}" is not among the event's citations`
          )
        )
      )
    ];
  });
  const ofEras = data.eras.flatMap((era, index) => {
    const fault = (path: readonly (string | number)[], message: string) => ({
      file: files.eras,
      path: ['eras', index, ...path],
      subject: era.id,
      message
    });
    return [
      ...missing(
        era.citations.map(({ source }) => source),
        sources,
        (at, id) => fault(['citations', at, 'source'], `unknown source "${id}" (add it to ${files.sources})`)
      ),
      ...missing(era.events, events, (at, id) => fault(['events', at], `unknown event "${id}"`))
    ];
  });
  const ofPlaces = data.places.flatMap(({ id, properties: { city } }, index) =>
    city === undefined || places.has(city)
      ? []
      : [
          {
            file: files.places,
            path: ['features', index, 'properties', 'city'],
            subject: id,
            message: `unknown place "${city}"`
          }
        ]
  );
  return [...ofEvents, ...ofEras, ...ofPlaces];
};

function missing<T>(
  ids: readonly string[],
  known: ReadonlySet<string>,
  report: (index: number, id: string) => T
): T[] {
  return ids.flatMap((id, index) => (known.has(id) ? [] : [report(index, id)]));
}
