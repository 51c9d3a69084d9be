import type { DataFault, Part } from '#lib/domain/faults/data-fault.ts';

/** What is said when something could not be loaded. */
export interface FaultWords {
  /** What is missing and what is there all the same; a sentence. */
  readonly parts: Readonly<Record<Part, string>>;
  /** Why; a sentence. */
  readonly why: Readonly<Record<DataFault, string>>;
  /** Of a whole page. */
  readonly page: string;
  /** While what a panel tells is on its way. */
  readonly loading: string;
  readonly reload: string;
}
