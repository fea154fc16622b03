import { createAnalyser } from '../../src/analysis/analyse.ts'
import type { EventMention } from '../../src/analysis/layers.ts'
import { articleOf } from '../../src/analysis/testing.ts'
import { fold } from '../../src/arabic/fold.ts'
import { loadTable } from '../../src/load-table.ts'
import { sliceOf } from '../../src/text/range.ts'

const PARTS = ['actor', 'target', 'place'] as const
type Part = (typeof PARTS)[number]

/** What a sentence of `arguments.tsv` says happens. */
interface Wanted {
  readonly trigger: string
  readonly type: string
  readonly parts: Readonly<Record<Part, string | null>>
}

export interface ArgumentTally {
  /** Of the events wanted, those found with their type. */
  events: number
  wanted: number
  /** Found without being wanted. */
  extra: number
  /** Of the events found: parts that overlap, or are absent on both sides. */
  readonly parts: Record<Part, number>
}

/** What is wrong with one sentence, in words. */
export type OnArgumentMiss = (sentence: string, what: string) => void

/** The project's own sentences against what is read in them. */
export function measureArguments(miss?: OnArgumentMiss): ArgumentTally {
  const { rows } = loadTable(new URL('./arguments.tsv', import.meta.url))
  const analyser = createAnalyser()
  const tally = { events: 0, wanted: 0, extra: 0, parts: { actor: 0, target: 0, place: 0 } }
  for (const row of rows) {
    const sentence = row['sentence'] ?? ''
    const article = articleOf(sentence)
    const left = new Set(analyser.analyse(article).events)
    for (const want of wantedOf(row['events'] ?? '')) {
      tally.wanted++
      const event = [...left].find(
        (e) => e.type === want.type && sliceOf(sentence, e).includes(want.trigger),
      )
      if (event === undefined) {
        miss?.(sentence, `no ${want.type} ${want.trigger}`)
        continue
      }
      left.delete(event)
      tally.events++
      for (const part of PARTS) {
        const said = saidOf(sentence, event, part)
        if (isSame(want.parts[part], said)) tally.parts[part]++
        else
          miss?.(
            sentence,
            `${want.trigger} ${part}: ${want.parts[part] ?? '-'} read ${said ?? '-'}`,
          )
      }
    }
    tally.extra += left.size
    for (const e of left) miss?.(sentence, `extra ${e.type} ${sliceOf(sentence, e)}`)
  }
  return tally
}

function wantedOf(cell: string): Wanted[] {
  return cell.split(' | ').map((one) => {
    const [trigger = '', type = '', ...words] = one.split(':')
    const at = (i: number): string | null => (words[i] === '-' ? null : (words[i] ?? null))
    return { trigger, type, parts: { actor: at(0), target: at(1), place: at(2) } }
  })
}

const saidOf = (text: string, event: EventMention, part: Part): string | null => {
  const range = event[part]
  return range ? sliceOf(text, range) : null
}

/** Half of their words are the same, as the scorer of the exchange format has it. */
function isSame(wanted: string | null, said: string | null): boolean {
  if (wanted === null || said === null) return wanted === said
  const [a, b] = [wordsOf(wanted), wordsOf(said)]
  let common = 0
  for (const w of a) if (b.has(w)) common++
  return (2 * common) / Math.max(1, a.size + b.size) >= 0.5
}

/** Without a joined و ف ب ك ل or the article. */
const wordsOf = (words: string): Set<string> =>
  new Set(
    fold(words)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w !== '')
      .map((w) => w.replace(/^(?:[وف])?(?:بال|كال|لل|ال|ب|ل|ك)?(?=..)/, '')),
  )

if (process.argv[1] === import.meta.filename) {
  const t = measureArguments((sentence, what) => {
    console.log(`${what}\t${sentence}`)
  })
  const share = (n: number): string => (n / Math.max(1, t.events)).toFixed(3)
  console.log(
    `events ${t.events} of ${t.wanted}, ${t.extra} too many; actor ${share(t.parts.actor)} target ${share(t.parts.target)} place ${share(t.parts.place)}`,
  )
}
