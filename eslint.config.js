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

const PURE = ['svelte', 'svelte/*', ...ENGINES, ...APP];
const FOLDERS = [
  ...['domain', 'bibliography', 'storage', 'state', 'plate'],
  ...['handout', 'map', 'ui', 'lecture', 'dossier']
];
/** What a folder must not import of the others, if it may import only some. */
const allBut = (...allowed) => [...lib(...FOLDERS.filter((name) => !allowed.includes(name))), ...OUTSIDE];

const arrows = [
  { folder: 'src/lib/domain', forbid: [...allBut('domain'), ...PURE] },
  { folder: 'src/lib/bibliography', forbid: [...allBut('domain', 'bibliography'), ...PURE] },
  { folder: 'src/lib/storage', forbid: [...allBut('domain', 'storage'), ...PURE] },
  { folder: 'src/lib/offline', forbid: [...allBut('domain'), ...PURE] },
  { folder: 'src/lib/state', forbid: [...allBut('domain', 'state'), ...ENGINES, ...APP] },
  {
    folder: 'src/lib/plate',
    forbid: [...allBut('domain', 'plate', 'map'), ...PURE],
    // Of the map only what needs no engine: which land has which tint, and the shape of the borders.
    except: '^#lib/map/(?!borders/(painting|shapes|sides)\\.ts$)'
  },
  { folder: 'src/lib/handout', forbid: [...allBut('domain', 'plate', 'handout'), ...PURE] },
  { folder: 'src/lib/map', forbid: [...allBut('domain', 'state', 'map'), ...APP] },
  {
    folder: 'src/lib/ui',
    forbid: [...allBut('domain', 'bibliography', 'state', 'plate', 'handout', 'ui'), ...ENGINES, ...APP]
  },
  {
    folder: 'src/lib/lecture',
    forbid: [...allBut('domain', 'bibliography', 'storage', 'state', 'plate', 'lecture'), ...ENGINES, ...APP]
  },
  {
    folder: 'src/lib/dossier',
    forbid: [...allBut('domain', 'bibliography', 'storage', 'state', 'plate', 'dossier'), ...ENGINES, ...APP]
  },
  { folder: 'src/routes', forbid: [GEODATA, ...lib('offline'), ...ENGINES] },
  {
    folder: 'geodata',
    // Its own files import one another by #geodata.
    forbid: [...allBut('domain', 'bibliography').filter((pattern) => pattern !== GEODATA), ...PURE]
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
    files: ['scripts/**', 'geodata/**', 'tests/bench/**', 'tests/firefox/**', 'tests/lighthouse/**'],
    rules: { 'no-console': 'off' }
  }
);
