import type { EmbedWords } from './embed-words.ts';

export const embedRu: EmbedWords = {
  openFullAtlas: 'Открыть весь атлас',
  readInAtlas: 'Подробнее в атласе',
  gestures: {
    control: 'Чтобы изменить масштаб, прокручивайте, удерживая Ctrl',
    command: 'Чтобы изменить масштаб, прокручивайте, удерживая ⌘',
    touch: 'Двигайте карту двумя пальцами'
  }
};
