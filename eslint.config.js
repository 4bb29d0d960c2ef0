import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { walls } from './eslint.walls.js';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.astro/',
    'test/.sites/',
    '.scratch*/',
    '.stryker/',
    'bench/sites/*/',
    'test/fixtures/',
    'examples/',
    'test/packed/sites/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true }, globals: globals.node },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Type names by their file's schema or shape read better than by keyword.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  ...astro.configs['flat/recommended'],
  ...walls,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
);
