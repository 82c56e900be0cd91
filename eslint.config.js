import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import solid from 'eslint-plugin-solid/configs/typescript';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the rules library must not know: the clock, the page, the machine, the network. */
const OUTSIDE_WORLD = [
  'Date',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'process',
  'console',
  'setTimeout',
  'setInterval',
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'coverage/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A reader that fails returns `undefined` and has said why.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['src/components/**/*.tsx'],
    extends: [solid, a11y.configs.strict],
    // Solid fills in a `ref`.
    rules: { 'no-unassigned-vars': 'off' },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    // The type check knows what is defined.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    rules: { 'no-undef': 'off' },
  },
  // The few lines within a page have no types of their own here; the type check reads them.
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/lib/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...OUTSIDE_WORLD.map((name) => ({ name, message: 'The library is a pure function of its input.' })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `MemberExpression[object.name="globalThis"][property.name=/^(${OUTSIDE_WORLD.join('|')})$/]`,
          message: 'The library is a pure function of its input.',
        },
        {
          selector: 'MemberExpression[object.object.name="Temporal"][object.property.name="Now"]',
          message: 'The library never reads the clock: now comes in as an argument.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(astro|solid-js|node:)|/(components|pages|content|styles)/',
              message: 'The library knows no page, no island and no machine.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' }, sourceType: 'commonjs' },
  },
  {
    files: ['*.config.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly' } },
  },
);
