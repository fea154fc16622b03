import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { buildDesk } from './open-desk.ts'

const ASSETS = resolve(import.meta.dirname, '../../dist/desk/assets')

beforeAll(buildDesk, 120_000)

it('sends less than 200 kB of script and style, compressed, for the first view', () => {
  const files = readdirSync(ASSETS).filter((f) => /\.(js|css)$/.test(f))
  expect(files.length).toBeGreaterThan(1)
  const bytes = files.reduce((n, f) => n + gzipSync(readFileSync(join(ASSETS, f))).length, 0)
  expect(bytes).toBeLessThan(200_000)
})
