import type { PageWords } from './page-words.ts';

export const aboutEn: PageWords['about'] = ({ events, places, people, works }) => [
  {
    heading: 'What it is',
    paragraphs: [
      `This is an atlas of the relations between France and Soviet Russia, then the Soviet Union, from the October Revolution to the end of 1991. It tells ${events} events in ${places} places with ${people} people: who visited whom, who aided whom, who fought whom, and according to whom. Move the year, and the map, the chronicle and the timeline show what was going on, on the borders of that very day.`,
      'It is written in English, French and Russian for lecturers, students and curious readers. Every event, place, person and era has a page of its own, which can be read and printed without the map.'
    ]
  },
  {
    heading: 'How to read it',
    paragraphs: [
      'Every arc is an event between two places. Its colour and the character of its line say which of six families it belongs to: visits, accords, aid, conflicts, ruptures and exchanges. Direction is part of the fact: aid runs from the giver to the receiver, a journey runs from stop to stop. What happened in one place stands there as a sign.',
      'The tint of a land says who held it that day, and the texture how: a fine diagonal for a colony, mandate or protectorate, a hatch for an occupation, a dashed line for a border that was contested or is known only from a description. A tint is a statement about who was in charge, not about who was entitled to be.',
      'Places are called what they were called at the time: Petrograd in 1918, Leningrad in 1944. Dates are only as precise as the sources: “about 1936” means that they say no more.'
    ]
  },
  {
    heading: 'What it promises about its facts',
    paragraphs: [
      `Every event cites at least one source, with page, chapter or document wherever possible; the bibliography has ${works} works. The words are the atlas’s own and take no side; what a government claimed is told as its claim.`,
      'Where historians, or the two governments, disagree, the disagreement is told instead of being settled. Where a detail is weakly supported, the event says so; where no page that carries the core fact could be read, it is marked “less certain”.',
      'The atlas started from an encyclopaedia article on relations between the two countries. Where that article errs or misleads, the event says how, so that whoever knows the article can see what was changed and why.',
      'Some borders are exact treaty lines, others are drawn from descriptions: fronts, zones and regions that changed hands within weeks. The map shows which is which. The boundaries between eras are a choice, as all such boundaries are.'
    ]
  },
  {
    heading: 'Using it',
    paragraphs: [
      'Texts and data are published under the Creative Commons Attribution 4.0 licence (CC BY 4.0): use them for any purpose, and name the atlas. The bibliography is in the public domain (CC0). Borders are composed from Natural Earth, which is in the public domain. The program is free software under the MIT licence.',
      'Cite a page by its title and address. Addresses are meant to last, and each state of the map has one.',
      'Once the map has stood open for a little while, the browser keeps the whole atlas, and it works without a network; the line below the chronicle says how much is kept.',
      'The atlas sets no cookies, counts nobody, and asks nothing of any server but the one that it stands on.'
    ]
  }
];
