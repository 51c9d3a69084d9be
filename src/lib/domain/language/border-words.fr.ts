import type { BorderWords } from './border-words.ts';

export const fr: BorderWords = {
  heading: 'Frontières',
  land: 'Territoire',
  keys: { held: 'dépendance', occupied: 'occupation ou zone', soft: 'tracé contesté ou approximatif' },
  controlNotLaw: 'Le contrôle, non le droit\u00a0: la France n’a jamais reconnu l’annexion des États baltes.',
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
  heldBy: (owner) => `Puissance\u00a0: ${owner}`,
  lasted: (from, until) => {
    if (from === null) return until === null ? '' : `jusqu’au ${until}`;
    return until === null ? `depuis le ${from}` : `du ${from} au ${until}`;
  },
  confidence: {
    high: 'Étendue bien connue\u00a0: tracé d’un traité.',
    medium: 'Étendue simplifiée.',
    low: 'Étendue schématique\u00a0: idée générale d’un front mouvant ou d’une ligne jamais levée.'
  },
  area: (km2) => `environ ${km2} km²`,
  periods: 'Ses formes et ses statuts',
  shapeBefore: 'Changement précédent',
  shapeAfter: 'Changement suivant',
  absent: (when) => `Absent de la carte au ${when}.`,
  happenedHere: 'Ce qui s’est passé sur ce territoire'
};
