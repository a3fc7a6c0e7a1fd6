import {fileURLToPath} from 'node:url';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig(
  {ignores: ['dist/', 'coverage/']},
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: root}},
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // What a framework knows of elements can be added to in no other way.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
      // A text spread out is its characters, which is what is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      // Behind the gate a value is what it is said to be.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A field is left out of a row by naming it beside the rest.
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      // An empty text is often as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['components/**/*.ts', 'dashboard/**/*.ts'],
    // A report is written as text, as the published pages are.
    ignores: ['dashboard/report/**'],
    extends: [lit['flat/all'], wc['flat/best-practice']],
    rules: {
      // Class fields do not shadow here: TypeScript assigns them, see useDefineForClassFields.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // A decorator cannot sit on a #private field.
      'lit/prefer-query-decorators': 'off',
    },
  },
);
