import { readMessage, type LectureMessage } from '#lib/domain/lecture/messages.ts';

/** What carries messages between the windows of one browser: a BroadcastChannel, handed in. */
export interface Channel {
  post(message: unknown): void;
  listen(receive: (data: unknown) => void): void;
  close(): void;
}

/** A window that has not been heard of for so long is taken to be gone. */
const SILENCE_MS = 3000;
const BEAT_MS = 1000;

/**
 * The link between the window of a lecture and that of its presenter. Both say something every second, so that
 * either knows when the other is closed, and finds it again after a reload.
 */
export class LectureLink {
  readonly #lecture: string;
  readonly #channel: Channel;
  readonly #timer: ReturnType<typeof setInterval>;
  #heardAt = -Infinity;
  #isHeard = $state(false);

  constructor(
    lecture: string,
    channel: Channel,
    beat: () => LectureMessage,
    receive: (message: LectureMessage) => void
  ) {
    this.#lecture = lecture;
    this.#channel = channel;
    channel.listen((data) => {
      const message = readMessage(data, lecture);
      if (message === null) return;
      this.#heardAt = message.type === 'bye' ? -Infinity : performance.now();
      this.#isHeard = message.type !== 'bye';
      receive(message);
    });
    this.#timer = setInterval(() => {
      this.#isHeard = performance.now() - this.#heardAt < SILENCE_MS;
      this.send(beat());
    }, BEAT_MS);
    this.send(beat());
  }

  /** The other window is there. */
  get isHeard(): boolean {
    return this.#isHeard;
  }

  send(message: LectureMessage): void {
    this.#channel.post(message);
  }

  close(): void {
    clearInterval(this.#timer);
    this.send({ type: 'bye', lecture: this.#lecture });
    this.#channel.close();
  }
}
