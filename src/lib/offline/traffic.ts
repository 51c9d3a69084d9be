/** Knows whether a page is waiting for the network, so that what is fetched ahead can wait for it. */
export class Traffic {
  #underway = 0;
  #waiting: (() => void)[] = [];

  /** Something that a page asks for. */
  async during<Result>(work: Promise<Result>): Promise<Result> {
    this.#underway += 1;
    try {
      return await work;
    } finally {
      this.#underway -= 1;
      if (this.#underway === 0) this.#waiting.splice(0).forEach((resume) => resume());
    }
  }

  /** Resolves once no page waits. */
  async quiet(): Promise<void> {
    while (this.#underway > 0) await new Promise<void>((resume) => this.#waiting.push(resume));
  }
}
