import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checksumOf } from '#lib/domain/faults/checksum.ts';
import type { Lecture, Scene } from '#lib/domain/lecture/lecture.ts';
import { sceneOf } from '#tests/support/lecture.ts';
import { BUILD, ROOT } from '../../../scripts/paths.mjs';

/** A lecture that ships, in whose place another is served. */
export const INVENTED = './lecture/empires-end';

/**
 * Serves a page of a lecture with other scenes than it was built with: what it loads is embedded in the page, and of
 * what runs only the checksum is changed by which data of another release is known.
 */
export async function inventLecture(page: Page, scenes: readonly Partial<Scene>[]): Promise<void> {
  const lecture: Lecture = {
    id: 'empires-end',
    language: 'en',
    title: 'An invented lecture',
    audience: 'Nobody',
    scenes: scenes.map((scene, index) =>
      sceneOf(`scene-${index + 1}`, {
        title: `Number ${index + 1}`,
        line: 'A line for the room.',
        ...scene
      })
    )
  };
  const checksums = findChecksums();
  const checksum = checksumOf(new TextEncoder().encode(JSON.stringify(lecture)));
  await page.route(`**/${checksums.name}`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: checksums.text.replace(CHECKSUM, (_, head: string) => head + checksum)
    })
  );
  await page.route(/\/lecture\/empires-end(\/notes)?(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace(EMBEDDED, (_, head: string) => head + embed(lecture))
    });
  });
}

const CHECKSUM = /(lectures\/empires-end\.en\.json[`'"]:[`'"])[\da-z]+-[\da-z]+/;

/** The built script that holds the checksums. */
function findChecksums(): { name: string; text: string } {
  const folder = join(ROOT, BUILD, '_app/immutable/chunks');
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (CHECKSUM.test(text)) return { name, text };
  }
  throw new Error(`no script in ${folder} holds the checksum of a lecture`);
}

const EMBEDDED = /(<script[^>]*data-url="[^"]*\/lectures\/empires-end\.en\.json"[^>]*>).*?(?=<\/script>)/s;

function embed(lecture: Lecture): string {
  const answer = { status: 200, statusText: '', headers: {}, body: JSON.stringify(lecture) };
  return JSON.stringify(answer).replaceAll('<', '\\u003c');
}
