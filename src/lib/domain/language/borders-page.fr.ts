import type { PageWords } from './page-words.ts';

export const bordersFr: PageWords['bordersPage'] = ({ polities, periods, atoms }) => [
  {
    heading: 'Ce que c’est',
    paragraphs: [
      `Le monde du 7 novembre 1917 au 31 décembre 1991, jour après jour : ${polities} États, colonies, zones et mandats en ${periods} périodes, chacune avec son statut, sa puissance, son étendue et le degré de certitude de celle-ci. C’est un jeu de données à part entière, utilisable sans l’atlas.`,
      'Le premier et le dernier jour tronquent ce qui a duré davantage ; ce ne sont pas des événements.'
    ]
  },
  {
    heading: 'Comment il est fait',
    paragraphs: [
      'Les unités administratives actuelles de Natural Earth sont découpées selon des lignes de traités et de fronts tracées à la main, et une recette écrite dit quels morceaux formaient quel territoire, de quand à quand. À chaque jour de changement, chaque morceau a exactement un détenteur : la fabrication s’arrête à la moindre lacune ou au moindre chevauchement.',
      `Les morceaux qui partagent toute leur histoire sont réunis en ${atoms} atomes. La topologie contient les atomes, dont les voisins partagent leurs lignes ; la chronologie dit, pour chaque période de chaque territoire, quels atomes il tenait. Pour dessiner un jour, on prend les périodes en cours et l’on fusionne leurs atomes.`
    ]
  },
  {
    heading: 'Quelle en est la précision',
    paragraphs: [
      'Certitude élevée : tracé d’un traité ou limite administrative. Moyenne : tracé simplifié, ou suivant des unités actuelles qui n’en sont que voisines. Faible : tracé schématique, front mouvant, revendication, idée générale. Les lignes qui ne sont pas exactes un jour donné sont recensées avec leur raison, et l’atlas les trace en tirets.',
      'À l’échelle du monde, les sommets sont espacés de 1 à 2 km dans les pays du récit et de 7 km loin d’eux ; à l’échelle fine, de 700 m. Des tests vérifient de quel côté de sa ligne se trouve chacune de plusieurs centaines de villes. Les doutes connus sont consignés avec les recettes.'
    ]
  },
  {
    heading: 'Le contrôle, non le droit',
    paragraphs: [
      'Les frontières disent qui tenait un territoire en fait. La France n’a jamais reconnu l’annexion de l’Estonie, de la Lettonie et de la Lituanie par l’Union soviétique ; l’atlas la dessine parce qu’elle a eu lieu, et le dit ici comme dans sa légende. Une hachure marque une occupation, une fine diagonale une dépendance, un tireté une frontière contestée ou mal connue.'
    ]
  },
  {
    heading: 'S’en servir',
    paragraphs: [
      'On trouvera ci-dessous les atomes en TopoJSON à deux échelles, la chronologie en trois langues et les schémas des recettes. Pour un simple GeoJSON de n’importe quelle date : amenez l’atlas à cette date et pressez « GeoJSON » à côté d’elle dans la légende.',
      'Le jeu de données est publié sous licence CC BY 4.0 : nommez l’atlas. Natural Earth est dans le domaine public ; les villes des tests viennent de GeoNames (CC BY 4.0).'
    ]
  }
];
