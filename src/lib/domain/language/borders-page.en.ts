import type { PageWords } from './page-words.ts';

export const bordersEn: PageWords['bordersPage'] = ({ polities, periods, atoms }) => [
  {
    heading: 'What it is',
    paragraphs: [
      `The world from 7 November 1917 to 31 December 1991, day by day: ${polities} states, colonies, zones and mandates in ${periods} periods, each with its status, its owner, its extent and how well that is known. It is a dataset of its own, which may be used without the atlas.`,
      'The first and the last day clip what lasted longer; they are no events.'
    ]
  },
  {
    heading: 'How it is made',
    paragraphs: [
      'Present-day administrative units of Natural Earth are cut along hand-drawn lines of treaties and fronts, and a written recipe says which of the pieces made up which land from when to when. On every day of change each piece has exactly one holder: the build stops at any gap or overlap.',
      `Pieces that share their whole history are joined into ${atoms} atoms. The topology holds the atoms, whose neighbours share their lines; the timeline says, for each period of each land, which atoms it held. To draw a day, take the periods in force and merge their atoms.`
    ]
  },
  {
    heading: 'How exact it is',
    paragraphs: [
      'High confidence is a treaty line or a line of administration. Medium is simplified, or drawn along present-day units that only come near. Low is schematic: a moving front, a claim, a general idea. Lines that are not exact on a day are listed with the reason, and the atlas dashes them.',
      'The scale of the world keeps vertices 1 to 2 km apart in the lands of the story and 7 km far from them; the fine scale 700 m. On which side of its line each of several hundred towns lies is tested. The known doubts are listed with the recipes.'
    ]
  },
  {
    heading: 'Control, not law',
    paragraphs: [
      'The borders say who held a land in fact. France never recognised the annexation of Estonia, Latvia and Lithuania by the Soviet Union; the atlas draws it because it took place, and says so here and in its legend. A hatch is an occupation, a fine diagonal a dependent land, a dashed line a border in dispute or not exactly known.'
    ]
  },
  {
    heading: 'Using it',
    paragraphs: [
      'TopoJSON of the atoms at two scales, the timeline in three languages, and the schemas of the recipes are below. Plain GeoJSON of any date: move the atlas to it and press “GeoJSON” beside the date in the legend.',
      'The dataset is published under CC BY 4.0: name the atlas. Natural Earth is in the public domain; the towns of the tests are from GeoNames (CC BY 4.0).'
    ]
  }
];
