import type { Page } from '@playwright/test';
import type { Lecture, Scene } from '#lib/domain/lecture/lecture.ts';
import { sceneOf } from '#tests/support/lecture.ts';

/** A lecture that ships, in whose place another is served. */
export const INVENTED = './lecture/empires-end';

/**
 * Serves a page of a lecture with other scenes than it was built with: what it loads is embedded in the page, and
 * nothing that runs is changed, so that the page's policy still holds.
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
  await page.route(/\/lecture\/empires-end(\/notes)?(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace(EMBEDDED, (_, head: string) => head + embed(lecture))
    });
  });
}

const EMBEDDED = /(<script[^>]*data-url="[^"]*\/lectures\/empires-end\.en\.json"[^>]*>).*?(?=<\/script>)/s;

function embed(lecture: Lecture): string {
  const answer = { status: 200, statusText: '', headers: {}, body: JSON.stringify(lecture) };
  return JSON.stringify(answer).replaceAll('<', '\\u003c');
}
