/** Beyond this many different questions the answers are forgotten and found anew. */
const KEPT = 100_000;

/** Remembers answers, for columns say the same again and again. */
export class LastAsked<Answer> {
  readonly #answers = new Map<string, Answer>();

  get(key: string, find: () => Answer): Answer {
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    if (this.#answers.size >= KEPT) this.#answers.clear();
    const answer = find();
    this.#answers.set(key, answer);
    return answer;
  }
}
