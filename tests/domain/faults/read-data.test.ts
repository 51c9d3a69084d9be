import { describe, expect, test } from 'vitest';
import { checksumOf } from '#lib/domain/faults/checksum.ts';
import { bytesOfText, fetchBytes, readData } from '#lib/domain/faults/read-data.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fault = (name: string) => expect.objectContaining({ name: 'DataError', fault: name });

describe('a file of data', () => {
  const bytes = bytesOf('{"lakes": ["Ладога"]}');

  test('is read if it is what the page was built with, or if that is not known', () => {
    expect(readData('lakes.json', bytes, checksumOf(bytes))).toEqual({ lakes: ['Ладога'] });
    expect(readData('lakes.json', bytes, undefined)).toEqual({ lakes: ['Ладога'] });
  });

  test('of another release is not taken, whatever is in it', () => {
    const other = checksumOf(bytesOf('{"lakes": ["Онега "]}'));
    expect(() => readData('lakes.json', bytes, other)).toThrow(fault('other-release'));
  });

  test.each([
    ['cut off', bytes.slice(0, -3)],
    ['cut off inside a letter', bytes.slice(0, 15)],
    ['empty', bytesOf('')],
    ['a page that says there is none', bytesOf('<!doctype html><title>404</title>')]
  ])('that is %s is broken', (_, given) => {
    expect(() => readData('lakes.json', given, checksumOf(bytes))).toThrow(fault('broken'));
  });
});

describe('a request for a file', () => {
  test.each([
    [404, 'missing'],
    [403, 'missing'],
    [409, 'other-release'],
    [503, 'unreachable']
  ])('that is answered by %i fails: %s', async (status, name) => {
    await expect(fetchBytes('a.json', async () => new Response(null, { status }))).rejects.toEqual(
      fault(name)
    );
  });

  test('that nobody answers fails, and so does an answer that breaks off', async () => {
    await expect(fetchBytes('a.json', () => Promise.reject(new TypeError('failed')))).rejects.toEqual(
      fault('unreachable')
    );
    const cut = new ReadableStream({ start: (controller) => controller.error(new Error('cut')) });
    await expect(fetchBytes('a.json', async () => new Response(cut))).rejects.toEqual(fault('broken'));
  });

  test('gives the same bytes where its answer is read as text', async () => {
    const request = async () => new Response('{"ладога": "Ω"}');
    expect(await fetchBytes('a.json', request, bytesOfText)).toEqual(await fetchBytes('a.json', request));
  });
});

test('a checksum changes with a byte, with the order and with the length', () => {
  const sums = ['ab', 'ba', 'aa', 'a', '', 'ab\0'].map((text) => checksumOf(bytesOf(text)));
  expect(new Set(sums).size).toBe(sums.length);
});
