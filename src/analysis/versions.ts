// The lexicons of all layers are loaded by the imports below; their hash joins the stage versions.
import './dates/stage.ts'
import './names/stage.ts'
import './statements/stage.ts'
import { loadedTables } from '../load-table.ts'

/** A hash of the text of every lexicon that analysis reads: a changed word makes stored results stale. */
export const lexiconHash: string = hashOf(
  [...loadedTables()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${name}\n${text}`)
    .join('\n'),
)

/** FNV-1a over code units, twice with different seeds: 16 hex digits. Not for secrets. */
function hashOf(s: string): string {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x5bd1e995)
  }
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')
  return hex(a) + hex(b)
}
