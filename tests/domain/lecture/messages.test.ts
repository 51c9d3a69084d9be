import { expect, test } from 'vitest';
import { readMessage } from '#lib/domain/lecture/messages.ts';

const look = (address: unknown) => readMessage({ type: 'look', lecture: 'story', address }, 'story');

test('what the presenter wants shown is an address of the atlas', () => {
  expect(look('?year=1966')).toEqual({ type: 'look', lecture: 'story', address: '?year=1966' });
  expect(look('')).not.toBeNull();
});

test.each([undefined, null, 7, {}, 'https://elsewhere.example/', '/event/x', `?${'x'.repeat(2000)}`])(
  'anything else is not listened to: %j',
  (address) => {
    expect(look(address)).toBeNull();
  }
);
