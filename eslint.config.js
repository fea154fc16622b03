import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** Typed rules for everything in TypeScript; `no-restricted-syntax` keeps hidden bidi controls out of code. */
export default tseslint.config(
  {
    // bench/search has dependencies of its own, which a checkout need not have installed.
    ignores: [
      'dist',
      'node_modules',
      'coverage',
      'samples',
      'docs',
      '.cache',
      'bench/search',
      'bench/node_modules',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((c) => ({
    ...c,
    files: ['**/*.ts'],
  })),
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Literal[value=/[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]/][raw=/[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]/]',
          message: 'Write bidi control characters as escapes (\\u200F).',
        },
      ],
    },
  },
  ...svelte.configs.recommended.map((c) => ({ ...c, files: ['**/*.svelte'] })),
  {
    files: ['**/*.svelte'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
)
