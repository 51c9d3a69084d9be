import Papa from 'papaparse';

/** Records of a delimited text, with the very text that they were read from. */
export interface RecordBatch {
  /** Lines end in \n. Read again it gives the same records. */
  readonly text: string;
  readonly records: readonly SplitRecord[];
  /** Lines that begin a quotation which never ends: they are not in the text. */
  readonly open: readonly { readonly line: number; readonly detail: string }[];
}

export interface SplitRecord {
  /** Where it begins in the whole text, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** Splits a delimited text (RFC 4180) that comes in pieces, wherever they are cut. Empty lines are records too. */
export class RecordSplitter {
  readonly #parser: Papa.Parser;
  readonly #longest: number;
  #rest = '';
  #line: number;

  /** `longest`: letters that a record may have before its quotation mark is taken for one that was never closed. */
  constructor(delimiter: string, longest: number, firstLine = 1) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', escapeChar: '"' });
    this.#longest = longest;
    this.#line = firstLine;
  }

  /** The records that are complete with this piece; with the last one, all that are left. */
  feed(piece: string, isLast = false): RecordBatch[] {
    const whole = this.#rest + piece;
    // Its line feed may be the first letter of the next piece.
    const held = !isLast && whole.endsWith('\r') ? '\r' : '';
    this.#rest = whole.slice(0, whole.length - held.length).replace(/\r\n?/g, '\n');
    const batches: RecordBatch[] = [];
    for (;;) {
      const batch = this.#split(isLast);
      const isStuck = this.#rest.length > this.#longest || (isLast && this.#rest !== '');
      batches.push(isStuck ? { ...batch, open: [this.#skipLine()] } : batch);
      if (!isStuck) break;
    }
    this.#rest += held;
    return batches;
  }

  #split(isLast: boolean): RecordBatch {
    if (this.#rest === '') return { text: '', records: [], open: [] };
    const { data, errors, meta } = this.#parser.parse(this.#rest, 0, !isLast) as Parsed;
    const isOpen = isLast && errors.some(({ code }) => code === 'MissingQuotes');
    // What was never closed has swallowed all that follows: it is read again without its first line.
    const complete = isOpen ? (this.#parser.parse(this.#rest, 0, true) as Parsed) : null;
    const cursor = complete?.meta.cursor ?? (isLast ? this.#rest.length : meta.cursor);
    const text = this.#rest.slice(0, cursor);
    this.#rest = this.#rest.slice(cursor);
    const rows = complete?.data ?? data;
    // After the last line feed there is nothing, and no empty line.
    const isEnded = isLast && text.endsWith('\n') && String(rows.at(-1)) === '';
    return { text, records: this.#number(isEnded ? rows.slice(0, -1) : rows, text.includes('"')), open: [] };
  }

  #number(data: Parsed['data'], hasQuotes: boolean): SplitRecord[] {
    return data.map((cells) => {
      const record = { line: this.#line, cells };
      this.#line += 1;
      if (hasQuotes) for (const cell of cells) this.#line += newlinesIn(cell);
      return record;
    });
  }

  #skipLine(): RecordBatch['open'][number] {
    const end = this.#rest.indexOf('\n');
    const skipped = { line: this.#line, detail: end < 0 ? this.#rest : this.#rest.slice(0, end) };
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
    this.#line += 1;
    return skipped;
  }
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
