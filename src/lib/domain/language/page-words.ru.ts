import { aboutRu } from './about.ru.ts';
import { bordersRu } from './borders-page.ru.ts';
import { embeddingRu } from './embedding-page.ru.ts';
import type { PageWords } from './page-words.ts';
import { plural } from './plural.ts';

export const ru: PageWords = {
  skipToText: 'Перейти к тексту',
  menu: 'Страницы',
  standing: {
    events: {
      title: 'События по годам',
      menu: 'События',
      description:
        'Все события атласа по порядку: визиты, соглашения, помощь, конфликты, разрывы и обмены между Францией и Советским Союзом, 1917–1991.'
    },
    places: {
      title: 'Места',
      menu: 'Места',
      description:
        'Города, посольства, аэродромы и порты, где складывались отношения Франции и Советского Союза, и то, что там произошло.'
    },
    people: {
      title: 'Люди',
      menu: 'Люди',
      description:
        'Государственные деятели, дипломаты, военные, писатели и учёные в истории отношений Франции и Советского Союза: должности и события.'
    },
    sources: {
      title: 'Источники',
      menu: 'Источники',
      description:
        'Библиография атласа: все работы и документы, на которые он ссылается, и события, к которым они относятся.'
    },
    borders: {
      title: 'Границы, 1917–1991',
      menu: 'Границы',
      description:
        'Границы мира на любую дату с 1917 по 1991 год в открытых данных: как они составлены, насколько точны и где их взять.'
    },
    about: {
      title: 'Об атласе',
      menu: 'Об атласе',
      description:
        'Что такое атлас франко-советских отношений, как его читать, чего он придерживается, излагая факты, и на каких условиях его можно использовать.'
    },
    embedding: {
      title: 'Как встроить атлас',
      menu: 'Встраивание',
      description:
        'Как показать карту атласа на своей странице в любом состоянии и управлять ею оттуда: рамка, её части, сообщения и живой пример.'
    }
  },
  openInAtlas: 'Открыть в атласе',
  followOnMap: (person) => `Проследить на карте: ${person}`,
  yearsInAtlas: 'Посмотреть эти годы в атласе',

  stances: {
    rupture: 'разрыв',
    distance: 'отчуждение',
    rapprochement: 'сближение',
    alliance: 'союз',
    tension: 'напряжённость',
    detente: 'разрядка',
    partnership: 'партнёрство'
  },
  otherEvents: 'Другие события этих лет',
  previousEra: 'Предыдущая глава',
  nextEra: 'Следующая глава',

  before: 'Раньше',
  after: 'Позже',
  recalled:
    'Страницу, где был бы засвидетельствован сам факт, прочитать не удалось; он изложен по общей литературе.',

  roles: 'Должности и роли',
  personDescription: (name, life, role, events) =>
    `${name}${life === '' ? '' : ` (${life})`}${role === '' ? '' : `, ${role}`}: ${events} в атласе франко-советских отношений.`,
  names: 'Названия в разное время',
  insideHere: 'В этом месте',
  within: 'Находится в\u00a0городе',
  placeDescription: (name, events) =>
    `${name}: ${events} в атласе франко-советских отношений, с датами, людьми и источниками.`,

  decades: 'Десятилетия',
  theatres: 'Части света',
  letters: 'Буквы',
  citedFor: 'Использован на страницах:',
  works: (count) =>
    `${count} ${plural('ru', count, { one: 'работа или документ', few: 'работы и документа', other: 'работ и документов' })}`,

  download: 'Скачать:',
  licence: 'Тексты и данные\u00a0— CC\u00a0BY\u00a04.0, код\u00a0— MIT',
  noTracking: 'Без слежки, без cookie, без обращений к чужим серверам.',
  bordersPage: bordersRu,
  embedding: embeddingRu,
  about: aboutRu
};
