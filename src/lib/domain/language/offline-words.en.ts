import type { OfflineWords } from './offline-words.ts';

export const offlineEn: OfflineWords = {
  kept: (percent) => `Kept for offline use: ${percent}%`,
  ready: 'Ready offline',
  keepAll: 'Keep it all now',
  refused: 'The browser refuses storage or has no room left: the atlas needs the network.',
  updateReady: 'A new release of the atlas is ready.',
  useUpdate: 'Use it'
};
