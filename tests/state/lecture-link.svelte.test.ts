import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LectureMessage } from '#lib/domain/lecture/messages.ts';
import { LectureLink, type Channel } from '#lib/state/lecture-link.svelte.ts';

/** An end of a channel, and what it hears handed to it by a test. */
interface End extends Channel {
  hear(data: unknown): void;
}

/** Two ends, each of which hears what the other says. */
function makeChannels(): [End, End] {
  const ends: [End, End] = [makeEnd(() => ends[1]), makeEnd(() => ends[0])];
  return ends;
}
function makeEnd(other: () => End): End {
  let isOpen = true;
  let receive: (data: unknown) => void = () => undefined;
  return {
    hear: (data) => receive(data),
    listen: (listener) => (receive = listener),
    post: (message) => {
      if (isOpen) other().hear(structuredClone(message));
    },
    close: () => (isOpen = false)
  };
}

const hello: LectureMessage = { type: 'hello', lecture: 'story' };
const at: LectureMessage = {
  type: 'at',
  lecture: 'story',
  index: 2,
  hides: null,
  blank: null,
  hasLeft: false,
  tool: null,
  isAutomatic: false,
  address: '?year=1966',
  startedAt: null
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the link between two windows', () => {
  const links: LectureLink[] = [];
  const open = (channel: Channel, beat: LectureMessage, lecture = 'story') => {
    const heard: LectureMessage[] = [];
    const link = new LectureLink(
      lecture,
      channel,
      () => beat,
      (message) => heard.push(message)
    );
    links.push(link);
    return { link, heard };
  };
  afterEach(() => links.splice(0).forEach((link) => link.close()));

  test('carries where the lecture stands, whichever window was first', () => {
    const [a, b] = makeChannels();
    const presenter = open(a, hello);
    const stage = open(b, at);
    expect(presenter.heard).toEqual([at]);
    vi.advanceTimersByTime(1000);
    expect(stage.heard).toContainEqual(hello);
    expect([presenter.link.isHeard, stage.link.isHeard]).toEqual([true, true]);
  });

  test('knows at once that the other was closed, and after a while that it is silent', () => {
    const [a, b] = makeChannels();
    const presenter = open(a, hello);
    const stage = open(b, at);
    stage.link.close();
    expect(presenter.link.isHeard).toBe(false);
    const again = open(makeChannels()[1], at);
    expect(again.link.isHeard).toBe(false);
    a.hear(at);
    expect(presenter.link.isHeard).toBe(true);
    vi.advanceTimersByTime(4000);
    expect(presenter.link.isHeard).toBe(false);
  });

  test('finds the other again after it was reloaded', () => {
    const [a, b] = makeChannels();
    const presenter = open(a, hello);
    open(b, at).link.close();
    const second = makeEnd(() => a);
    open(second, { ...at, index: 3 });
    expect(presenter.link.isHeard).toBe(true);
    expect(presenter.heard.at(-1)).toMatchObject({ type: 'at', index: 3 });
  });

  test('leaves alone what is meant for another lecture, and what is no message', () => {
    const [a, b] = makeChannels();
    const presenter = open(a, hello);
    open(b, { ...at, lecture: 'another' }, 'another');
    for (const data of [null, 'at', 7, {}, { type: 'at' }, { type: 'eval', lecture: 'story' }]) a.hear(data);
    expect(presenter.heard).toEqual([]);
    expect(presenter.link.isHeard).toBe(false);
  });
});
