import type { Language } from '#lib/domain/language/language.ts';
import { loadOfflineWords, type OfflineWords } from '#lib/domain/language/offline-words.ts';
import { Offline } from '#lib/state/offline.svelte.ts';
import OfflineLine from '#lib/ui/OfflineLine.svelte';
import { offlineEffects } from './offline.ts';

/** What is kept, and what a page says of it. */
export interface Keeping {
  readonly offline: Offline;
  readonly words: OfflineWords;
  readonly Line: typeof OfflineLine;
}

export async function openKeeping(language: Language): Promise<Keeping> {
  const offline = new Offline(offlineEffects());
  void offline.start();
  // The browser may have cleared what was kept while nobody looked.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void offline.look();
  });
  return { offline, words: await loadOfflineWords(language), Line: OfflineLine };
}
