import type { Confidence, Status } from '#lib/domain/borders/borders-data.ts';
import type { Language } from './language.ts';

/** What the interface says about lands and their borders. */
export interface BorderWords {
  readonly heading: string;
  readonly land: string;
  readonly keys: Readonly<Record<'held' | 'occupied' | 'soft', string>>;
  readonly controlNotLaw: string;
  readonly previousChange: string;
  readonly nextChange: string;
  readonly take: string;
  readonly changes: string;
  readonly statuses: Readonly<Record<Status, string>>;
  heldBy(owner: string): string;
  /** null: beyond the years of the atlas. */
  lasted(from: string | null, until: string | null): string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  area(km2: string): string;
  readonly periods: string;
  readonly shapeBefore: string;
  readonly shapeAfter: string;
  absent(when: string): string;
  readonly happenedHere: string;
}

const en: BorderWords = {
  heading: 'Borders',
  land: 'Land',
  keys: { held: 'dependent', occupied: 'occupied or a zone', soft: 'disputed or inexact line' },
  controlNotLaw: 'Control, not law: France never recognised the annexation of the Baltic states.',
  previousChange: 'Previous change of borders in view',
  nextChange: 'Next change of borders in view',
  take: 'Download the borders of this day as GeoJSON',
  changes: 'Changes of the borders in view',
  statuses: {
    sovereign: 'Sovereign state',
    puppet: 'Dependent state',
    contested: 'Contested',
    occupied: 'Under occupation',
    colony: 'Colony',
    protectorate: 'Protectorate',
    mandate: 'League of Nations mandate',
    trust: 'United Nations trust territory',
    condominium: 'Condominium',
    integral: 'Part of the state that held it',
    department: 'Department',
    territory: 'Territory',
    international: 'International administration',
    lease: 'Leased territory',
    zone: 'Zone of occupation',
    none: 'No state'
  },
  heldBy: (owner) => `Held by ${owner}`,
  lasted: (from, until) => {
    if (from === null) return until === null ? '' : `until ${until}`;
    return until === null ? `since ${from}` : `from ${from} to ${until}`;
  },
  confidence: {
    high: 'Extent well known: a treaty line.',
    medium: 'Extent simplified.',
    low: 'Extent schematic: a general idea of a moving front or an unsurveyed line.'
  },
  area: (km2) => `about ${km2} km²`,
  periods: 'Its shapes and statuses',
  shapeBefore: 'Its previous change',
  shapeAfter: 'Its next change',
  absent: (when) => `Not on the map on ${when}.`,
  happenedHere: 'What happened on this land'
};

const fr: BorderWords = {
  heading: 'Frontières',
  land: 'Territoire',
  keys: { held: 'dépendance', occupied: 'occupation ou zone', soft: 'tracé contesté ou approximatif' },
  controlNotLaw: 'Le contrôle, non le droit : la France n’a jamais reconnu l’annexion des États baltes.',
  previousChange: 'Changement précédent des frontières à l’écran',
  nextChange: 'Changement suivant des frontières à l’écran',
  take: 'Télécharger les frontières de ce jour en GeoJSON',
  changes: 'Changements des frontières à l’écran',
  statuses: {
    sovereign: 'État souverain',
    puppet: 'État dépendant',
    contested: 'Territoire disputé',
    occupied: 'Sous occupation',
    colony: 'Colonie',
    protectorate: 'Protectorat',
    mandate: 'Mandat de la Société des Nations',
    trust: 'Territoire sous tutelle des Nations unies',
    condominium: 'Condominium',
    integral: 'Partie de l’État qui le détient',
    department: 'Département',
    territory: 'Territoire',
    international: 'Administration internationale',
    lease: 'Territoire à bail',
    zone: 'Zone d’occupation',
    none: 'Sans État'
  },
  heldBy: (owner) => `Puissance : ${owner}`,
  lasted: (from, until) => {
    if (from === null) return until === null ? '' : `jusqu’au ${until}`;
    return until === null ? `depuis le ${from}` : `du ${from} au ${until}`;
  },
  confidence: {
    high: 'Étendue bien connue : tracé d’un traité.',
    medium: 'Étendue simplifiée.',
    low: 'Étendue schématique : idée générale d’un front mouvant ou d’une ligne jamais levée.'
  },
  area: (km2) => `environ ${km2} km²`,
  periods: 'Ses formes et ses statuts',
  shapeBefore: 'Changement précédent',
  shapeAfter: 'Changement suivant',
  absent: (when) => `Absent de la carte au ${when}.`,
  happenedHere: 'Ce qui s’est passé sur ce territoire'
};

const ru: BorderWords = {
  heading: 'Границы',
  land: 'Территория',
  keys: { held: 'зависимая земля', occupied: 'оккупация или зона', soft: 'спорная или неточная линия' },
  controlNotLaw: 'Показан контроль, а не право: Франция не признала присоединение стран Балтии.',
  previousChange: 'Предыдущее изменение границ на экране',
  nextChange: 'Следующее изменение границ на экране',
  take: 'Скачать границы этого дня в GeoJSON',
  changes: 'Изменения границ на экране',
  statuses: {
    sovereign: 'Суверенное государство',
    puppet: 'Зависимое государство',
    contested: 'Спорная территория',
    occupied: 'Под оккупацией',
    colony: 'Колония',
    protectorate: 'Протекторат',
    mandate: 'Мандат Лиги Наций',
    trust: 'Подопечная территория ООН',
    condominium: 'Кондоминиум',
    integral: 'Часть государства-владельца',
    department: 'Департамент',
    territory: 'Владение',
    international: 'Международное управление',
    lease: 'Арендованная территория',
    zone: 'Зона оккупации',
    none: 'Без государства'
  },
  heldBy: (owner) => `Держава: ${owner}`,
  lasted: (from, until) => {
    if (from === null) return until === null ? '' : `до ${until}`;
    return until === null ? `с ${from}` : `с ${from} по ${until}`;
  },
  confidence: {
    high: 'Границы известны точно: линия договора.',
    medium: 'Границы упрощены.',
    low: 'Границы схематичны: общее представление о подвижном фронте или неразмежёванной линии.'
  },
  area: (km2) => `около ${km2} км²`,
  periods: 'Очертания и статусы',
  shapeBefore: 'Предыдущее изменение',
  shapeAfter: 'Следующее изменение',
  absent: (when) => `На ${when} на карте нет.`,
  happenedHere: 'Что происходило на этой земле'
};

const WORDS: Readonly<Record<Language, BorderWords>> = { en, fr, ru };

export function borderWordsOf(language: Language): BorderWords {
  return WORDS[language];
}
