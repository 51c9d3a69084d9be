import type { Theatre } from '#lib/domain/record/theatres.ts';
import type { SourceAlias } from './aliases-file.ts';
import type { CslItem } from './csl-item.ts';
import type { SourceEra } from './eras-file.ts';
import type { EventFeature } from './event-feature.ts';
import type { SourceFormerId } from './former-ids-file.ts';
import type { LabelFeature } from './label-feature.ts';
import type { SourceLecture } from './lecture-file.ts';
import type { SourcePerson } from './people-file.ts';
import type { PlaceFeature } from './place-feature.ts';
import type { DataRelease } from './release-file.ts';

/** Everything in `geodata/`, or in a dossier, parsed and checked, in all languages. */
export interface SourceData {
  /** By the theatre that each event is filed in. */
  readonly theatres: Readonly<Record<Theatre, readonly EventFeature[]>>;
  readonly places: readonly PlaceFeature[];
  readonly people: readonly SourcePerson[];
  readonly sources: readonly CslItem[];
  readonly eras: readonly SourceEra[];
  readonly labels: readonly LabelFeature[];
  readonly release: DataRelease;
  readonly aliases: readonly SourceAlias[];
  readonly formerIds: readonly SourceFormerId[];
  /** Each in the file of its id. */
  readonly lectures: readonly SourceLecture[];
}

/** One thing that is wrong in the data. `path` leads to it from the top of its file; `event` is the id of its Feature. */
export interface Fault {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly subject?: string;
  readonly message: string;
}
