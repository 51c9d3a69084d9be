import type { BorderWords } from './border-words.ts';

export const en: BorderWords = {
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
