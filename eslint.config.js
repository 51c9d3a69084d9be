import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The arrows of the house: domain ← state, plate ← map, ui, lecture, dossier ← routes, and geodata beside them; bibliography
 * stands on the domain alone, for geodata and ui, and so do offline, for the service worker, and storage, for lecture
 * and dossier; handout on domain and plate, for ui and routes.
 * A folder may import only what stands to its left. Files of one folder import one another by `./`.
 */
const ENGINES = ['maplibre-gl', 'maplibre-gl/*', '@deck.gl/*', '@luma.gl/*'];
const APP = ['$app/*', '$env/*', '$service-worker'];
// Patterns are those of .gitignore, where a bare # begins a comment and matches nothing.
const lib = (...names) => names.map((name) => `\\#lib/${name}/**`);
const GEODATA = '\\#geodata/**';
/** Nobody depends on the routes, on the sources of the data, or on what the service worker alone runs. */
const OUTSIDE = [GEODATA, '\\#routes/**', ...lib('offline')];

const arrows = [
  {
    folder: 'src/lib/domain',
    forbid: [
      ...lib('state', 'plate', 'handout', 'map', 'ui', 'lecture', 'dossier', 'storage', 'bibliography'),
      ...OUTSIDE,
      'svelte',
      'svelte/*',
      ...ENGINES,
      ...APP
    ]
  },
  {
    folder: 'src/lib/bibliography',
    forbid: [
      ...lib('state', 'plate', 'handout', 'map', 'ui', 'lecture', 'dossier', 'storage'),
      ...OUTSIDE,
      'svelte',
      'svelte/*',
      ...ENGINES,
      ...APP
    ]
  },
  {
    folder: 'src/lib/offline',
    forbid: [
      ...lib('state', 'plate', 'handout', 'map', 'ui', 'lecture', 'dossier', 'storage', 'bibliography'),
      ...OUTSIDE,
      'svelte',
      'svelte/*',
      ...ENGINES,
      ...APP
    ]
  },
  {
    folder: 'src/lib/storage',
    forbid: [
      ...lib('state', 'plate', 'handout', 'map', 'ui', 'lecture', 'dossier', 'bibliography'),
      ...OUTSIDE,
      'svelte',
      'svelte/*',
      ...ENGINES,
      ...APP
    ]
  },
  {
    folder: 'src/lib/state',
    forbid: [
      ...lib('plate', 'handout', 'map', 'ui', 'lecture', 'dossier', 'storage', 'bibliography'),
      ...OUTSIDE,
      ...ENGINES,
      ...APP
    ]
  },
  {
    folder: 'src/lib/plate',
    forbid: [
      ...lib('state', 'handout', 'ui', 'lecture', 'dossier', 'storage', 'bibliography'),
      ...OUTSIDE,
      'svelte',
      'svelte/*',
      ...ENGINES,
      ...APP
    ],
    // Of the map only what needs no engine: which land has which tint, and the shape of the borders.
    except: '^#lib/map/(?!palette\\.ts$|borders/(painting|shapes|sides)\\.ts$)'
  },
  {
    folder: 'src/lib/handout',
    forbid: [
      ...lib('state', 'map', 'ui', 'lecture', 'dossier', 'storage', 'bibliography'),
      ...OUTSIDE,
      'svelte',
      'svelte/*',
      ...ENGINES,
      ...APP
    ]
  },
  {
    folder: 'src/lib/map',
    forbid: [
      ...lib('plate', 'handout', 'ui', 'lecture', 'dossier', 'storage', 'bibliography'),
      ...OUTSIDE,
      ...APP
    ]
  },
  {
    folder: 'src/lib/ui',
    forbid: [...lib('map', 'lecture', 'dossier', 'storage'), ...OUTSIDE, ...ENGINES, ...APP]
  },
  { folder: 'src/lib/lecture', forbid: [...lib('handout', 'map', 'ui'), ...OUTSIDE, ...ENGINES, ...APP] },
  { folder: 'src/lib/dossier', forbid: [...lib('map', 'ui', 'lecture'), ...OUTSIDE, ...ENGINES, ...APP] },
  { folder: 'src/routes', forbid: [GEODATA, ...lib('offline'), ...ENGINES] },
  {
    folder: 'geodata',
    forbid: [
      ...lib('state', 'plate', 'handout', 'map', 'ui', 'lecture', 'dossier', 'storage'),
      ...lib('offline'),
      '\\#routes/**',
      'svelte',
      'svelte/*',
      ...ENGINES,
      ...APP
    ]
  }
];

const HINT =
  'The arrows are domain ← state, plate ← map, ui, lecture, dossier ← routes (see CONTRIBUTING.md).';

export default ts.config(
  {
    ignores: [
      'build/',
      'build-subpath/',
      '.svelte-kit/',
      'static/',
      'node_modules/',
      'test-results/',
      'playwright-report/'
    ]
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      // Addresses are made by the routes, which know the base path, and passed down as plain strings.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
  },
  ...arrows.map(({ folder, forbid, except }) => ({
    files: [`${folder}/**/*.{ts,js,svelte}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: forbid, message: HINT },
            ...(except === undefined ? [] : [{ regex: except, message: HINT }]),
            {
              regex: '^\\.\\./(?!.*\\.svelte$)',
              message: 'Across folders import by #lib/…, #routes/… or #geodata/….'
            },
            { group: ['$lib', '$lib/*'], message: 'Import by #lib/….' }
          ]
        }
      ]
    }
  })),
  {
    files: ['src/lib/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'navigator',
          'location',
          'localStorage',
          'performance',
          'requestAnimationFrame'
        ].map((name) => ({
          name,
          message: 'The domain has no DOM and no clock.'
        }))
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The domain has no clock.'
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The domain has no clock.'
        }
      ]
    }
  },
  {
    files: ['tests/e2e/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@playwright/test',
              importNames: ['test', 'expect'],
              message:
                'Import from ./support/test.ts, which fails on errors and on requests to other origins.'
            }
          ]
        }
      ]
    }
  },
  {
    files: ['scripts/**', 'geodata/**', 'tests/bench/**', 'tests/firefox/**'],
    rules: { 'no-console': 'off' }
  }
);
