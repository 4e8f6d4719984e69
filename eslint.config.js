// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Prettier says how code looks; these rules say what it may do. Types are the work of `astro check`. */
export default defineConfig([
  globalIgnores([
    'dist/',
    '.dist.*/',
    '.astro/',
    '.cache/',
    'content/',
    'test-results/',
    'playwright-report/',
  ]),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `noUncheckedIndexedAccess` makes every index doubtful; `!` says that this one is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    // A script talks to its terminal.
    files: ['scripts/**'],
    rules: { 'no-console': 'off' },
  },
]);
