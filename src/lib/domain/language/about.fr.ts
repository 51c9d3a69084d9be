import type { PageWords } from './page-words.ts';

export const aboutFr: PageWords['about'] = ({ events, places, people, works }) => [
  {
    heading: 'Ce que c’est',
    paragraphs: [
      `Voici un atlas des relations entre la France et la Russie soviétique, puis l’Union soviétique, de la révolution d’Octobre à la fin de 1991. Il raconte ${events} événements en ${places} lieux, avec ${people} personnes\u00a0: qui a rendu visite à qui, qui a aidé qui, qui a combattu qui, et selon qui. Déplacez l’année\u00a0: la carte, la chronique et la frise montrent ce qui se passait, dans les frontières du jour même.`,
      'Il est écrit en français, en anglais et en russe, pour les enseignants, les étudiants et les curieux. Chaque événement, chaque lieu, chaque personne et chaque période a sa page, qui se lit et s’imprime sans la carte.'
    ]
  },
  {
    heading: 'Comment le lire',
    paragraphs: [
      'Chaque arc est un événement entre deux lieux. Sa couleur et la nature de son trait disent à laquelle des six familles il appartient\u00a0: visites, accords, aides, conflits, ruptures, échanges. Le sens fait partie du fait\u00a0: l’aide va de qui donne à qui reçoit, le voyage d’étape en étape. Ce qui s’est passé en un seul lieu y figure par un signe.',
      'La teinte d’un pays dit qui le tenait ce jour-là, et la texture à quel titre\u00a0: fine diagonale pour une colonie, un mandat ou un protectorat, hachures pour une occupation, tirets pour une frontière contestée ou connue seulement par une description. Une teinte dit qui commandait, non qui en avait le droit.',
      'Les lieux portent leur nom d’alors\u00a0: Petrograd en 1918, Léningrad en 1944. Les dates n’ont que la précision des sources\u00a0: «\u00a0vers 1936\u00a0» signifie qu’elles n’en disent pas plus.'
    ]
  },
  {
    heading: 'Ce qu’il promet sur ses faits',
    paragraphs: [
      `Chaque événement cite au moins une source, avec la page, le chapitre ou le document dès que possible\u00a0; la bibliographie compte ${works} ouvrages et documents. Les mots sont ceux de l’atlas, qui ne prend pas parti\u00a0; ce qu’un gouvernement affirmait est donné comme son affirmation.`,
      'Quand les historiens, ou les deux gouvernements, ne s’accordent pas, le désaccord est exposé et non tranché. Quand un détail est mal étayé, l’événement le dit\u00a0; quand aucune page établissant le fait lui-même n’a pu être lue, il porte la mention «\u00a0moins certain\u00a0».',
      'L’atlas est parti d’un article d’encyclopédie sur les relations entre les deux pays. Là où cet article se trompe ou induit en erreur, l’événement le signale, pour que qui le connaît voie ce qui a été changé et pourquoi.',
      'Certaines frontières suivent exactement un traité, d’autres sont tracées d’après des descriptions\u00a0: fronts, zones, régions qui changèrent de mains en quelques semaines. La carte les distingue. Les limites entre les périodes sont un choix, comme toujours.'
    ]
  },
  {
    heading: 'S’en servir',
    paragraphs: [
      'Les textes et les données sont publiés sous licence Creative Commons Attribution 4.0 (CC BY 4.0)\u00a0: servez-vous-en comme bon vous semble, en nommant l’atlas. La bibliographie est dans le domaine public (CC0). Les frontières sont composées d’après Natural Earth, qui est dans le domaine public. Le programme est un logiciel libre, sous licence MIT.',
      'Citez une page par son titre et son adresse. Les adresses sont faites pour durer, et chaque état de la carte a la sienne.',
      'Quand la carte est restée ouverte un moment, le navigateur conserve tout l’atlas, qui fonctionne alors sans réseau\u00a0; la ligne sous la chronique dit ce qui en est conservé.',
      'L’atlas ne dépose aucun cookie, ne compte personne et ne demande rien à un autre serveur que celui où il se trouve.'
    ]
  }
];
