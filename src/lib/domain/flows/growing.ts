type Column =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>;

/** A column of numbers that grows as rows are read. */
export class Growing<T extends Column> {
  readonly #make: (length: number) => T;
  #column: T;
  #size = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#column = make(1024);
  }

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#column.length) {
      const longer = this.#make(this.#size * 2);
      longer.set(this.#column);
      this.#column = longer;
    }
    this.#column[this.#size] = value;
    this.#size += 1;
  }

  /** The column in another order, or as it is, without the room that it does not need. */
  take(order?: Uint32Array): T {
    const taken = this.#make(this.#size);
    if (order === undefined) taken.set(this.#column.subarray(0, this.#size));
    else for (let index = 0; index < order.length; index += 1) taken[index] = this.#column[order[index]!]!;
    return taken;
  }
}
