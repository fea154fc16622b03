import { loadTable } from '../../load-table.ts'
import { keyOf } from '../page/key.ts'

/** How far a phrase reaches: its line, the links under it too, or the rest of the page. */
export type Scope = 'line' | 'list' | 'rest'

export interface Phrase {
  /** `related`, `share`, `comment`… as phrases.tsv has them. */
  readonly kind: string
  readonly scope: Scope
  readonly match: 'whole' | 'start' | 'label' | 'any'
  /** `edge`: counts only outside the run of paragraphs, or beside other boilerplate. */
  readonly when: 'always' | 'edge'
  readonly key: string
}

/** The phrase by which a line is known, the most far-reaching `always` one first. */
export function findPhrase(key: string, line: string, edge: boolean): Phrase | undefined {
  if (key === '') return undefined
  const space = key.indexOf(' ')
  const first = space < 0 ? key : key.slice(0, space)
  let best: Phrase | undefined
  for (const p of byFirstWord.get(first) ?? none) {
    if ((p.when === 'edge' && !edge) || !isAtStart(p, key, line)) continue
    if (best === undefined || rank(p) > rank(best)) best = p
  }
  if (best !== undefined || !edge) return best
  return anywhere.find((p) => ` ${key} `.includes(` ${p.key} `))
}

const rank = (p: Phrase): number =>
  (p.when === 'always' ? 4 : 0) + (p.scope === 'rest' ? 2 : p.scope === 'list' ? 1 : 0)

function isAtStart(p: Phrase, key: string, line: string): boolean {
  if (p.match === 'whole') return key === p.key || isCounted(key, p.key)
  if (!key.startsWith(p.key) || (key.length > p.key.length && key[p.key.length] !== ' '))
    return false
  return p.match === 'start' || isLabelled(p.key, line)
}

/** «مشاركة 12», «تعليقات 0»: the phrase with only a number after it. */
function isCounted(key: string, phrase: string): boolean {
  if (!key.startsWith(`${phrase} `)) return false
  for (let i = phrase.length + 1; i < key.length; i++) {
    const c = key.charCodeAt(i)
    if ((c < 0x30 || c > 0x39) && c !== 0x20) return false
  }
  return true
}

/** Does a colon stand right after the phrase, which opens the line? */
function isLabelled(phrase: string, line: string): boolean {
  const colon = line.indexOf(':')
  return colon > 0 && colon <= phrase.length + 24 && keyOf(line.slice(0, colon)) === phrase
}

const none: readonly Phrase[] = []
const byFirstWord = new Map<string, Phrase[]>()
const anywhere: Phrase[] = []

for (const row of loadTable(new URL('./phrases.tsv', import.meta.url)).rows) {
  const phrase: Phrase = {
    kind: row['kind'] ?? '',
    scope: toScope(row['scope']),
    match: toMatch(row['match']),
    when: row['when'] === 'edge' ? 'edge' : 'always',
    key: keyOf(row['phrase'] ?? ''),
  }
  if (phrase.match === 'any') anywhere.push(phrase)
  else {
    const first = phrase.key.split(' ')[0] ?? ''
    const list = byFirstWord.get(first)
    if (list === undefined) byFirstWord.set(first, [phrase])
    else list.push(phrase)
  }
}

function toScope(s: string | undefined): Scope {
  if (s === 'line' || s === 'list' || s === 'rest') return s
  throw new RangeError(`phrases.tsv: scope ${s ?? ''} is none of line, list, rest`)
}

function toMatch(s: string | undefined): Phrase['match'] {
  if (s === 'whole' || s === 'start' || s === 'label' || s === 'any') return s
  throw new RangeError(`phrases.tsv: match ${s ?? ''} is none of whole, start, label, any`)
}
