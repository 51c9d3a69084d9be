import type { EmbeddingPageWords } from './embedding-page.ts';

export const embeddingFr: EmbeddingPageWords = {
  intro: [
    'La carte de l’atlas peut prendre place sur votre propre page, dans tout état qu’une adresse peut porter\u00a0: une année, une période, un événement, une personne, un pays, une partie du monde. Vos lecteurs y déplacent l’année et la carte, et ouvrent l’atlas complet dans le même état.'
  ],
  live: {
    heading: 'En vrai',
    frameTitle: 'L’atlas, intégré',
    drive: 'Pilotez-le depuis cette page\u00a0:',
    bordersOf1938: 'avec les frontières de 1938',
    said: 'Dernier message de l’atlas\u00a0:',
    nothingYet: 'rien encore',
    noScript: 'Les boutons demandent JavaScript.'
  },
  frame: {
    heading: 'Le cadre',
    paragraphs: [
      'Placez ceci là où doit se trouver la carte. L’adresse est /fr/embed (/embed en anglais, /ru/embed en russe), suivie de la requête de n’importe quelle adresse de l’atlas\u00a0: copiez-la depuis l’atlas, ou prenez le code entier dans sa fenêtre de partage.',
      'Toute taille convient à partir de 320 × 240 pixels. En dessous de 720 × 420, la légende et la chronique se replient derrière des boutons.'
    ]
  },
  controls: {
    heading: 'Ce qui accompagne la carte',
    intro: 'Une clé de plus dans la requête l’énumère, avec des virgules\u00a0:',
    each: {
      timeline: 'l’année, le curseur et la lecture\u00a0; présents sauf indication contraire',
      zoom: 'les boutons de zoom et d’ajustement\u00a0; présents sauf indication contraire',
      legend: 'la légende, qui sert aussi de filtre par type et par partie du monde',
      chronicle: 'les événements du moment affiché, en toutes lettres',
      none: 'la carte seule'
    },
    refused:
      'Un nom que l’atlas ne connaît pas est signalé dans le cadre\u00a0; le reste de la requête s’applique.'
  },
  manners: {
    heading: 'Touches, molette et doigts',
    paragraphs: [
      'Le cadre ne prend jamais le focus de lui-même. Les touches n’agissent sur l’atlas qu’une fois que le lecteur y a cliqué ou y est entré par la touche Tab\u00a0; jusque-là, flèches, Espace et touches de page font défiler votre page.',
      'La molette fait défiler votre page et ne zoome la carte qu’avec Ctrl (⌘ sur Mac)\u00a0; un doigt fait défiler votre page, deux déplacent la carte. Qui s’y prend autrement en est averti sur la carte.',
      'Rien ne s’ajoute à l’historique du navigateur\u00a0: le bouton Précédent quitte votre page comme toujours.'
    ]
  },
  client: {
    heading: 'Le piloter',
    paragraphs: [
      'Un script de soixante lignes, sans dépendances, enveloppe le cadre. Copiez-le sur votre site, avec ses types si vous écrivez en TypeScript\u00a0; il est libre, sous licence MIT.'
    ]
  },
  messages: {
    heading: 'Les messages eux-mêmes',
    toAtlas: 'De votre page à l’atlas',
    fromAtlas: 'De l’atlas à votre page',
    each: {
      set: 'Affiche un autre état. Les clés absentes de la requête reprennent leur valeur par défaut\u00a0; seuls le thème et les commandes restent en place.',
      get: 'Demande l’état. La réponse porte le même id, qui peut être omis.',
      ready: 'L’atlas est là et écoute.',
      state:
        'L’état\u00a0: avec un id, il répond à une demande\u00a0; sans id, il vient de changer et s’est stabilisé depuis 0,3\u00a0seconde. «\u00a0refused\u00a0» énumère ce qui a été écarté d’une requête, et pourquoi.',
      error: 'Un message n’a pu être lu et reste sans effet. La raison est l’une de celles-ci\u00a0:'
    },
    faults: {
      'unknown-type': 'il n’existe pas de message de ce type',
      'not-a-query': 'la requête n’est pas un texte vide ou commençant par un point d’interrogation',
      'too-long': 'une requête de plus de 2000 caractères, ou un id de plus de 100',
      'not-an-id': 'l’id n’est pas un texte'
    },
    origins:
      'L’atlas n’écoute que la page qui l’entoure, et répond à l’origine d’où elle a écrit. Les messages dont le type ne commence pas par «\u00a0atlas\u00a0» et un deux-points ne lui sont pas destinés\u00a0: il les ignore en silence.'
  },
  oembed: {
    heading: 'Par la seule adresse',
    paragraphs: [
      'Là où un éditeur ou un forum connaît oEmbed, l’adresse de la page d’un événement, d’un lieu, d’une personne ou d’un chapitre suffit\u00a0: chacune désigne sa description, d’où le cadre est tiré.'
    ]
  },
  terms: {
    heading: 'Ce que nous demandons',
    paragraphs: [
      'Textes et données sont sous CC BY 4.0\u00a0: citez l’atlas près du cadre, ou laissez visible la ligne qui porte son nom. L’intégration est gratuite, quel qu’en soit l’usage, et se passe d’autorisation. Le cadre ne dépose aucun cookie, ne compte personne et ne demande rien à d’autres serveurs que le sien.'
    ]
  }
};
