import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const DESK = resolve(import.meta.dirname, '../../src/desk')
const files = readdirSync(DESK, { recursive: true, encoding: 'utf8' }).filter((f) =>
  /\.(svelte|css|html)$|(?<!\.test)\.ts$/.test(f),
)
const read = (file: string): string => readFileSync(join(DESK, file), 'utf8')
const styles = (file: string): string =>
  file.endsWith('.css') ? read(file) : (/<style>([^]*)<\/style>/.exec(read(file))?.[1] ?? '')

/** Sides of the screen; the desk knows only start and end, or it would not turn round. */
const PHYSICAL =
  /(?<![-\w])(?:(?:left|right|float|(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height))\s*:|text-align:\s*(?:left|right))/

describe('the desk’s sources', () => {
  it.each(files.filter((f) => /\.(svelte|css)$/.test(f)))('%s uses logical CSS only', (file) => {
    const found = styles(file)
      .replaceAll(/@media[^{]*\{/g, '')
      .split('\n')
      .filter((line) => PHYSICAL.test(line))
    expect(found).toEqual([])
  })
  it.each(files)('%s puts no text in as markup and nothing inline', (file) => {
    expect(read(file)).not.toMatch(/\{@html|innerHTML|insertAdjacentHTML|document\.write|\bstyle="/)
  })
  it('knows a physical side when it sees one', () => {
    for (const bad of ['left: 0', '  margin-right: 1px', 'width: 3px', 'text-align: left;'])
      expect(PHYSICAL.test(bad)).toBe(true)
    for (const good of ['inset-inline-start: 0', 'inline-size: 3px', 'line-height: 1.9'])
      expect(PHYSICAL.test(good)).toBe(false)
  })
})
