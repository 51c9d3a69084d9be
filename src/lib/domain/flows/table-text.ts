/** Where the records of a table stand in the text that is kept of it. */
export interface TableIndex {
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** Of each batch of records: the number of its first one, from 0, and its first byte. One more than there are batches. */
  readonly firsts: Uint32Array<ArrayBuffer>;
  readonly bytes: Float64Array<ArrayBuffer>;
}

/** The batch that holds a record. */
export function batchOf({ firsts }: TableIndex, record: number): number {
  let [low, high] = [0, firsts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (firsts[middle]! <= record) low = middle;
    else high = middle;
  }
  return low;
}
