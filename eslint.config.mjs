/** What the linter checks; the rules that belong to this project alone stand in tools/. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { forbiddenCalls } from './tools/forbidden-calls.mjs';
import { importLaw } from './tools/import-law.mjs';

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    '.cache/',
    'tools/chromium/node_modules/',
    'demo/eleventy/_site/',
    'demo/site/',
    'wordpress/build/',
  ]),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.js', 'wordpress/kc-answers/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['{src,demo,test}/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: { ...litA11y.configs.recommended.rules },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { kc: { rules: { 'import-law': importLaw } } },
    rules: { ...forbiddenCalls, 'kc/import-law': 'error' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // What a server answers, or a test feeds in wrong on purpose, is `any`; a wrong guess fails the test anyway.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Chai's assertions are getters, and @open-wc/semantic-dom-diff types .equal() as something to await.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
