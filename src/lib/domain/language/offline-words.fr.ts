import type { OfflineWords } from './offline-words.ts';

export const offlineFr: OfflineWords = {
  kept: (percent) => `Conservé pour l’usage hors ligne\u00a0: ${percent}\u00a0%`,
  ready: 'Disponible hors ligne',
  keepAll: 'Tout conserver',
  refused: 'Le navigateur refuse le stockage ou n’a plus de place\u00a0: l’atlas a besoin du réseau.',
  updateReady: 'Une nouvelle version de l’atlas est prête.',
  useUpdate: 'L’utiliser'
};
