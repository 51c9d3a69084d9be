import {
  asyncBufferFromUrl,
  cachedAsyncBuffer,
  parquetMetadataAsync,
  parquetScan,
  type AsyncBuffer,
  type FileMetaData,
  type ParquetQueryFilter
} from 'hyparquet';

/** A column as it was read: numbers or texts. */
export type Column = ArrayLike<unknown>;

/** Bytes of the end of a file in which what it says of itself is looked for first. */
const FOOTER = 32_768;

/** A Parquet file of which only what is asked for is fetched, by range requests, and nothing twice. */
export class ParquetFile {
  readonly #file: AsyncBuffer;
  readonly #metadata: FileMetaData;

  private constructor(file: AsyncBuffer, metadata: FileMetaData) {
    this.#file = file;
    this.#metadata = metadata;
  }

  /** Fetches what the file says of itself. Throws where it is not there, or is no Parquet. */
  static async open(url: string): Promise<ParquetFile> {
    const file = cachedAsyncBuffer(await asyncBufferFromUrl({ url }), { minSize: FOOTER });
    return new ParquetFile(file, await parquetMetadataAsync(file, { initialFetchSize: FOOTER }));
  }

  /** Rows of the parts that may hold what a filter wants, before anything of them is fetched. */
  async countIn(filter: ParquetQueryFilter): Promise<number> {
    const { ranges } = await this.#scan([], filter);
    return ranges.reduce((sum, { rowStart, rowEnd }) => sum + rowEnd - rowStart, 0);
  }

  /** Columns of those parts, one part after the other; which of their rows fit is for the caller to see. */
  async *read<Name extends string>(
    columns: readonly Name[],
    filter: ParquetQueryFilter
  ): AsyncGenerator<{ readonly length: number } & Readonly<Record<Name, Column>>> {
    const scan = await this.#scan(columns, filter);
    for (const { rowStart, rowEnd } of scan.ranges) {
      const read = await Promise.all(
        columns.map(async (column) => [column, await scan.readColumn({ rowStart, rowEnd, column })] as const)
      );
      yield { ...(Object.fromEntries(read) as unknown as Record<Name, Column>), length: rowEnd - rowStart };
    }
  }

  #scan(columns: readonly string[], pruningFilter: ParquetQueryFilter) {
    return parquetScan({ file: this.#file, metadata: this.#metadata, columns: [...columns], pruningFilter });
  }
}
