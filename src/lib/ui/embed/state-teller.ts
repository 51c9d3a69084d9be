import type { EmbedState } from '#lib/domain/embed/messages.ts';
import type { HostChannel } from './host-channel.ts';

/** A drag or a run of years is told once, when it rests. */
const REST_MS = 300;

/** Tells the page around an embedded atlas what has changed; what it opened with is no change. */
export class StateTeller {
  readonly #channel: Pick<HostChannel, 'send'>;
  #told: string;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(channel: Pick<HostChannel, 'send'>, opening: EmbedState) {
    this.#channel = channel;
    this.#told = JSON.stringify(opening);
  }

  show(state: EmbedState): void {
    this.stop();
    this.#timer = setTimeout(() => this.#tell(state), REST_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #tell(state: EmbedState): void {
    const text = JSON.stringify(state);
    if (text === this.#told) return;
    this.#told = text;
    this.#channel.send({ type: 'atlas:state', ...state });
  }
}
