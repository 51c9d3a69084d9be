import { describe, expect, test } from 'vitest';
import { composeHandout } from '#lib/handout/compose.ts';
import { textOf } from '#lib/handout/piece.ts';
import { HANDOUT, handoutMakings, readLecture } from '#tests/support/handout.ts';

const makings = await handoutMakings();
const lecture = readLecture('empires-end');
const compose = (choices: Partial<typeof HANDOUT> = {}) =>
  composeHandout(lecture, { ...HANDOUT, ...choices }, makings, false);
const scene = (handout: ReturnType<typeof compose>, id: string) =>
  handout.scenes.find((one) => one.id === id)!;

describe('a handout', () => {
  const handout = compose();

  test('has every scene with what is read, said and cited, and its map', () => {
    expect(handout.scenes.map(({ heading }) => heading)).toEqual(lecture.scenes.map(({ title }) => title));
    const ally = scene(handout, 'from-ally-to-suspect');
    expect(ally.when).toBe('1943–1946');
    expect(ally.notes).toHaveLength(3);
    expect(ally.sources).toHaveLength(5);
    expect(ally.address).toMatch(/^https:\/\/atlas\.example\/\?span=1943\.\.1946/);
    expect(ally.plate?.names.places.map(({ text }) => text)).toContain('Algiers');
    expect(ally.events.map(({ family }) => family)).toContain('accord');
  });

  test('says what its maps show', () => {
    const { mapTitle, mapText } = scene(handout, 'from-ally-to-suspect');
    expect(mapTitle).toBe('Map: 1943–1946');
    expect(mapText).toMatch(/^Borders of 31 December 1946\. Places shown: .*Algiers/);
    expect(mapText).toContain('Events shown: ');
  });

  test('without notes has room for the reader’s own', () => {
    const { notes, sources } = scene(compose({ hasNotes: false }), 'two-vietnams');
    expect(notes).toEqual([]);
    expect(sources).not.toEqual([]);
  });

  test('has no maps while they have not been fetched, and all the text', () => {
    const bare = composeHandout(lecture, HANDOUT, { ...makings, maps: null, library: null }, false);
    expect(bare.scenes.every(({ plate }) => plate === null)).toBe(true);
    expect(textOf(bare.scenes[1]!.sources[0]!)).toBe(lecture.scenes[1]!.sources[0]);
  });
});

describe('a worksheet', () => {
  const sheet = compose({ kind: 'worksheet' });

  test('asks of maps alone', () => {
    expect(sheet.scenes.map(({ id }) => id)).toEqual(
      lecture.scenes.filter(({ kind }) => kind === 'map').map(({ id }) => id)
    );
  });

  test('has keys instead of names', () => {
    const { plate, keys, question, mapText } = scene(sheet, 'from-ally-to-suspect');
    expect(plate?.names.places.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(plate?.names.lands.map(({ text }) => text)[0]).toBe('A');
    expect(keys.places.every(({ name }) => name === '')).toBe(true);
    expect(question).toBe('Two arcs leave the Soviet Union and end in the same city. Which one?');
    expect(mapText).toContain('7 places are numbered');
  });

  test('hides the outcome where the scene asks for it, and leaves the lands their names', () => {
    const { plate, keys, task } = scene(sheet, 'recognition-1950');
    expect(plate?.legs).toEqual([]);
    expect(plate?.signs).toEqual([]);
    expect(plate?.dots).toEqual([]);
    expect(plate?.names.places).toEqual([]);
    expect(plate?.names.lands.map(({ text }) => text)).toContain('Soviet Union');
    expect(keys).toEqual({ places: [], lands: [] });
    expect(task).toMatch(/^Draw your answer/);
  });

  test('holds no answer, in whatever part of it', () => {
    for (const one of sheet.scenes) {
      const whole = JSON.stringify({ ...one, plate: one.plate?.names, id: '' });
      const { title, line, notes } = lecture.scenes.find(({ id }) => id === one.id)!;
      const full = scene(compose(), one.id);
      const hidden = [title, line, notes.slice(0, 30), ...full.events.map((event) => event.title)];
      if (one.hides === 'labels') hidden.push(...(full.plate?.names.lands.map(({ text }) => text) ?? []));
      hidden.push(...(full.plate?.names.places.map(({ text }) => text) ?? []));
      // What the question itself names is no secret.
      for (const answer of hidden.filter((text) => !one.question?.includes(text)))
        expect(whole).not.toContain(answer);
    }
    expect(sheet.address).toBeNull();
  });
});

describe('an answer key', () => {
  const key = compose({ kind: 'key' });

  test('names what the keys of the worksheet stand for', () => {
    const { keys, plate, line, events } = scene(key, 'from-ally-to-suspect');
    const asked = scene(compose({ kind: 'worksheet' }), 'from-ally-to-suspect').keys;
    expect(keys.places.map((one) => one.key)).toEqual(asked.places.map((one) => one.key));
    expect(keys.places.map(({ name }) => name)).toContain('Algiers');
    expect(keys.lands.map(({ name }) => name)).toContain('Soviet Union');
    expect(plate?.names.places.map(({ text }) => text)).toContain('Moscow');
    expect(line).toBe(lecture.scenes[2]!.line);
    expect(events.every(({ date }) => date !== '')).toBe(true);
  });

  test('says where the outcome was hidden, and what it was', () => {
    const { hides, plate, events } = scene(key, 'recognition-1950');
    expect(hides).toBe('outcome');
    expect(plate?.legs).not.toEqual([]);
    expect(events).not.toEqual([]);
  });
});
