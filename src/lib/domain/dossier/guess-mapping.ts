import { foldedWords } from '#lib/domain/search/fold.ts';
import type { Mapping, Role } from './columns.ts';
import { readAmount } from './read-amount.ts';
import { readDegrees } from './read-position.ts';
import { readWhen } from './read-when.ts';
import type { Table } from './table.ts';

const FROM = '(?:from|start|origin|source|src|orig|depart|departure|pickup|otkuda|o)';
const TO = '(?:to|end|destination|dest|dst|target|arrivee|arrival|dropoff|kuda|d)';
const LAT = '(?:lat|latitude|shirota|y)';
const LON = '(?:lon|lng|long|longitude|dolgota|x)';

/** Names of columns as they are folded, in English, French and Russian; the first that fits takes the column. */
const NAMES: readonly (readonly [Role, RegExp])[] = [
  ['geometry', /^(geojson|geometry|geometrie|geom|wkt|shape)$/],
  ['endYear', /^(end year|year end|annee de fin|annee fin|god okonchaniya)$/],
  ['endMonth', /^(end month|month end|mois de fin|mesyats okonchaniya)$/],
  ['endDay', /^(end day|day end|jour de fin|den okonchaniya)$/],
  ['year', /^(start )?(year|annee|an|god)$/],
  ['month', /^(start )?(month|mois|mesyats)$/],
  ['day', /^(start )?(day|jour|den)$/],
  ['fromLat', new RegExp(`^(${FROM} ${LAT}|${LAT} ${FROM}|latitude de depart)$`)],
  ['fromLon', new RegExp(`^(${FROM} ${LON}|${LON} ${FROM}|longitude de depart)$`)],
  ['toLat', new RegExp(`^(${TO} ${LAT}|${LAT} ${TO}|latitude d arrivee)$`)],
  ['toLon', new RegExp(`^(${TO} ${LON}|${LON} ${TO}|longitude d arrivee)$`)],
  ['lat', new RegExp(`^(point )?${LAT}$`)],
  ['lon', new RegExp(`^(point )?${LON}$`)],
  [
    'end',
    /^(end|end date|date end|enddate|end time|until|fin|date de fin|date fin|konets|data okonchaniya|last day)$/
  ],
  [
    'start',
    /^(when|date|dates|start|start date|date start|startdate|start time|begin|timestamp|datetime|time|debut|date de debut|date debut|data|nachalo|data nachala|first day)$/
  ],
  [
    'from',
    /^(from|origin|from place|place from|from city|start place|exporter|depart|lieu de depart|origine|otkuda|mesto otpravleniya)$/
  ],
  [
    'to',
    /^(to|destination|dest|to place|place to|to city|end place|importer|arrivee|lieu d arrivee|kuda|mesto naznacheniya)$/
  ],
  ['place', /^(place|places|place name|location|city|town|where|toponym|lieu|ville|endroit|mesto|gorod)$/],
  [
    'title',
    /^(title|name|event|headline|label|titre|nom|evenement|intitule|nazvanie|sobytie|zagolovok)( en| fr| ru)?$/
  ],
  [
    'summary',
    /^(summary|description|text|notes?|details|abstract|resume|texte|opisanie|tekst|primechaniya?)( en| fr| ru)?$/
  ],
  [
    'category',
    /^(category|type|kind|family|theme|group|commodity|categorie|genre|kategoriya|tip|vid|gruppa)$/
  ],
  [
    'value',
    /^(value|amount|volume|quantity|weight|tons|tonnes|passengers|number|count|total|montant|valeur|quantite|nombre|tonnage|znachenie|summa|kolichestvo|obem)$/
  ],
  ['source', /^(source|sources|reference|references|url|link|lien|citation|media|istochnik|ssylka)$/]
];

/** Rows that are looked at to see whether a column holds what its name promises. */
const LOOKED_AT = 50;

/** Which column seems to be what, by its name and by what stands in it. */
export function guessMapping(table: Table): Mapping {
  const mapping: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  const samples = table.columns.map((_, index) => sampleOf(table, index));
  const folded = table.columns.map((name) => foldedWords(name).join(' '));
  for (const [role, name] of NAMES) {
    const index = folded.findIndex(
      (words, at) => !taken.has(at) && name.test(words) && suits(role, samples[at] ?? [])
    );
    if (index < 0) continue;
    mapping[role] = index;
    taken.add(index);
  }
  if (mapping.start === undefined && mapping.year === undefined) {
    const index = samples.findIndex((sample, at) => !taken.has(at) && looksLikeDates(sample));
    if (index >= 0) mapping.start = index;
  }
  return mapping;
}

function sampleOf({ rows }: Table, index: number): string[] {
  const sample: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[index]?.trim() ?? '';
    if (cell !== '') sample.push(cell);
    if (sample.length === LOOKED_AT) break;
  }
  return sample;
}

/** Half of it is enough: the rest will be told row by row. */
function suits(role: Role, sample: readonly string[]): boolean {
  const half = (test: (cell: string) => boolean) => sample.filter(test).length * 2 >= sample.length;
  if (/lat|lon/i.test(role)) return half((cell) => readDegrees(cell) !== null);
  if (/year|month|day/i.test(role)) return half((cell) => /^-?\d{1,5}$/.test(cell));
  if (role === 'start') return half(isDated);
  if (role === 'value') return half((cell) => readAmount(cell) !== null);
  return true;
}

function looksLikeDates(sample: readonly string[]): boolean {
  return (
    sample.length > 0 &&
    sample.filter((cell) => /\d{4}/.test(cell) && isDated(cell)).length * 5 >= sample.length * 4
  );
}

function isDated(cell: string): boolean {
  const read = readWhen(cell, 'dmy');
  return 'edtf' in read || read.fault !== 'not-a-date';
}
