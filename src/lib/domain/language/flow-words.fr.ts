import type { FlowWords } from './flow-words.ts';
import { plural } from './plural.ts';

const number = (count: number) => new Intl.NumberFormat('fr').format(count);
const arcs = (count: number) => `${number(count)} ${plural('fr', count, { one: 'arc', other: 'arcs' })}`;

export const flowFr: FlowWords = {
  heading: 'Flux',
  subtitle: (count, places) =>
    `${arcs(count)} entre ${number(places)} ${plural('fr', places, { one: 'lieu', other: 'lieux' })}`,
  arcs,
  bundles: (count) => `en ${number(count)} ${plural('fr', count, { one: 'faisceau', other: 'faisceaux' })}`,
  listed: (count) => `Seuls les ${number(count)} plus forts sont énumérés.`,
  leftOut: (count) =>
    `${arcs(count)} ${plural('fr', count, { one: 'forme', other: 'forment' })} des faisceaux trop minces pour être tracés ici ; ils sont comptés et apparaissent quand on s’approche.`,
  waiting: 'Mise en faisceaux…',
  nothing: 'Rien de cette table ne tombe dans cette période.',
  within: 'sur place',
  rows: (total, shown) =>
    shown < total ? `${arcs(total)} ; les ${number(shown)} premiers sont affichés.` : `${arcs(total)}.`,
  width: 'Épaisseur',
  byCount: 'nombre d’arcs',
  byValue: (column) => column,
  loading: 'Ouverture de la table…',
  unknown:
    'Cette table n’est pas dans ce navigateur. La personne qui vous a envoyé le lien peut vous envoyer son fichier.',
  failed: (reason) => `La table n’a pas pu être ouverte : ${reason}`,
  elsewhere: (host) =>
    `Le lien désigne une table sur ${host}. La politique de ce site ne lui permet de rien chercher ailleurs.`,
  announce: (when, count, first) => `${when} : ${arcs(count)}${first === null ? '' : ` ; surtout ${first}`}`,
  kept: 'Vos longues tables',
  keptAbout:
    'Les tables de plus de 20 000 arcs sont tracées en faisceaux. Elles aussi ne sont gardées que dans ce navigateur.',
  needs:
    'Cette table n’est gardée que dans votre navigateur. Qui ouvre l’adresse ailleurs a besoin du fichier aussi, et l’ouvre d’abord.',
  reading: (percent) => `Lecture de la table : ${percent} %`,
  large:
    'C’est une longue table : ses arcs seront tracés en faisceaux, par paire de lieux, d’autant plus épais qu’ils sont nombreux.'
};
