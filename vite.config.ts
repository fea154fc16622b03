import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const DESK = resolve(import.meta.dirname, 'src/desk')
const BUILT = resolve(import.meta.dirname, 'dist/desk')

/**
 * Builds the desk from src/desk into dist/desk. Nothing inline: the page's policy forbids it. The
 * test runner reads this file too and keeps the repository as its root.
 */
export default defineConfig({
  ...(process.env['VITEST'] === undefined ? { root: DESK } : {}),
  base: '/',
  plugins: [svelte({ configFile: false })],
  build: {
    outDir: BUILT,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
})
