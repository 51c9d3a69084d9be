import type { Dossier } from './dossier-file.ts';

/** What a list of dossiers says of one. */
export interface DossierSummary {
  readonly key: string;
  readonly title: Dossier['title'];
  readonly subtitle?: Dossier['subtitle'];
  readonly languages: Dossier['languages'];
  readonly events: number;
  readonly places: number;
  readonly lastYear: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
}

export interface StoredDossier {
  readonly summary: DossierSummary;
  readonly dossier: Dossier;
}

/** Where dossiers of a reader's own are kept. Every verb throws `NotKept` where it fails. */
export interface DossierStore {
  /** The one opened last comes first. */
  list(): Promise<DossierSummary[]>;
  load(key: string): Promise<StoredDossier | null>;
  save(stored: StoredDossier): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A summary of a dossier that is kept under a key. */
export function summarizeDossier(
  { title, subtitle, languages, events, places }: Dossier,
  key: string,
  openedAt: number
): DossierSummary {
  const years = events.flatMap(({ properties }) => properties.when.match(/\d{4}/g)?.map(Number) ?? []);
  return {
    key,
    title,
    ...(subtitle !== undefined && { subtitle }),
    languages,
    events: events.length,
    places: places.length,
    lastYear: years.reduce((last, year) => Math.max(last, year), 0),
    openedAt
  };
}
