import lighthouse, { type Result } from 'lighthouse';
import type { Browser } from 'puppeteer-core';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse finds on one page. */
export interface Audited {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** A line for each audit that is below the best: category, its own score, title, figure, and what it is about. */
  readonly shortcomings: readonly string[];
}

/** How many of the things that an audit is about are named. */
const MOST_NAMED = 3;

/** Audits a page with the mobile profile, in a tab of its own. Throws where Lighthouse cannot. */
export async function auditPage(browser: Browser, address: string): Promise<Audited> {
  const page = await browser.newPage();
  const run = await lighthouse(
    address,
    { onlyCategories: [...CATEGORIES], logLevel: 'error' },
    undefined,
    page
  );
  await page.close();
  if (run === undefined) throw new Error(`Lighthouse has nothing to say about ${address}`);
  const { runtimeError, categories } = run.lhr;
  if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
  const scoreOf = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo')
    },
    shortcomings: CATEGORIES.flatMap((category) => listShortcomings(run.lhr, category))
  };
}

function listShortcomings({ categories, audits }: Result, category: Category): string[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (audit === undefined || audit.score === null || audit.score >= 1) return [];
    const figure = audit.displayValue === undefined ? '' : `: ${audit.displayValue}`;
    const score = Math.round(audit.score * 100);
    const about = namesOf(audit.details).slice(0, MOST_NAMED);
    const share = weight === 0 ? ', of no weight' : '';
    return [`${category} ${score}${share}: ${audit.title}${figure}`, ...about.map((name) => `    ${name}`)];
  });
}

/** What the lines of an audit's table are about, so far as they say so: addresses, elements, kinds of work. */
function namesOf(details: Result['audits'][string]['details']): string[] {
  if (details === undefined || !('items' in details) || !Array.isArray(details.items)) return [];
  return details.items.flatMap((item: Record<string, unknown>) => {
    const { node, url, label, groupLabel } = item;
    const snippet = (node as { snippet?: string } | undefined)?.snippet;
    const name = [url, snippet, groupLabel, label].find((one) => typeof one === 'string');
    return typeof name === 'string' ? [name] : [];
  });
}
