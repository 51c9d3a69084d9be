import type { OfflineWords } from './offline-words.ts';

export const offlineRu: OfflineWords = {
  kept: (percent) => `Сохранено для работы без сети: ${percent}\u00a0%`,
  ready: 'Работает без сети',
  keepAll: 'Сохранить всё',
  refused: 'Браузер не разрешает хранение, или место закончилось: атласу нужна сеть.',
  updateReady: 'Готова новая версия атласа.',
  useUpdate: 'Обновить'
};
