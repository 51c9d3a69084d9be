import type { BorderWords } from './border-words.ts';

export const ru: BorderWords = {
  heading: 'Границы',
  land: 'Территория',
  keys: { held: 'зависимая земля', occupied: 'оккупация или зона', soft: 'спорная или неточная линия' },
  controlNotLaw: 'Показан контроль, а не право: Франция не признала присоединение стран Балтии.',
  previousChange: 'Предыдущее изменение границ на экране',
  nextChange: 'Следующее изменение границ на экране',
  take: 'Скачать границы этого дня в GeoJSON',
  changes: 'Изменения границ на экране',
  statuses: {
    sovereign: 'Суверенное государство',
    puppet: 'Зависимое государство',
    contested: 'Спорная территория',
    occupied: 'Под оккупацией',
    colony: 'Колония',
    protectorate: 'Протекторат',
    mandate: 'Мандат Лиги Наций',
    trust: 'Подопечная территория ООН',
    condominium: 'Кондоминиум',
    integral: 'Часть государства-владельца',
    department: 'Департамент',
    territory: 'Владение',
    international: 'Международное управление',
    lease: 'Арендованная территория',
    zone: 'Зона оккупации',
    none: 'Без государства'
  },
  heldBy: (owner) => `Держава: ${owner}`,
  lasted: (from, until) => {
    if (from === null) return until === null ? '' : `до ${until}`;
    return until === null ? `с ${from}` : `с ${from} по ${until}`;
  },
  confidence: {
    high: 'Границы известны точно: линия договора.',
    medium: 'Границы упрощены.',
    low: 'Границы схематичны: общее представление о подвижном фронте или неразмежёванной линии.'
  },
  area: (km2) => `около ${km2} км²`,
  periods: 'Очертания и статусы',
  shapeBefore: 'Предыдущее изменение',
  shapeAfter: 'Следующее изменение',
  absent: (when) => `На ${when} на карте нет.`,
  happenedHere: 'Что происходило на этой земле'
};
