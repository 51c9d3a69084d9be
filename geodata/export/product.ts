interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** What every export says of itself. */
export const PRODUCT = {
  name: 'paris-moscow',
  title: 'Paris–Moscow: an atlas of France–Soviet relations, 1917–1991',
  description:
    'Visits, accords, aid, conflicts, ruptures and exchanges between France and the Soviet Union, 1917–1991, with their dates, places, people and sources, in English, French and Russian.',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/'
  } satisfies Licence,
  /** Facts about works are nobody's. */
  bibliographyLicence: {
    name: 'CC0-1.0',
    title: 'CC0 1.0 Universal',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/'
  } satisfies Licence
} as const;
