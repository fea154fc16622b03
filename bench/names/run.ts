import { readFileSync } from 'node:fs'
import { articleOf, groundLayers } from '../../src/analysis/testing.ts'
import type { Mention } from '../../src/analysis/layers.ts'
import { namesStage } from '../../src/analysis/names/stage.ts'
import { ROOT, sharedPath, type Measured } from '../shared.ts'
import { asAnercorp, asWojood, type Marked } from './conventions.ts'

/** A labelled span of a sentence, by words. */
interface Span {
  readonly from: number
  readonly to: number
  readonly label: string
}

interface Sentence {
  readonly words: readonly string[]
  readonly gold: readonly Span[]
}

const ANERCORP_LABELS: Readonly<Record<string, string>> = { PERS: 'PERS', ORG: 'ORG', LOC: 'LOC' }
const WOJOOD_LABELS: Readonly<Record<string, string>> = {
  PERS: 'PERS',
  ORG: 'ORG',
  GPE: 'GPE+LOC',
  LOC: 'GPE+LOC',
  NORP: 'NORP',
  FAC: 'FAC',
}

/**
 * Exact spans over two labelled corpora. What each of them marks as a name is in `conventions.ts`:
 * ANERcorp bare names without their head words, Wojood nested ones with them.
 */
export function run(): Promise<Measured | null> {
  return Promise.resolve(measure(null))
}

/** As `run`; each span missed or said without being there is told to `miss`, where one is given. */
function measure(miss: OnMiss | null): Measured | null {
  const aner = sharedPath('data', 'anercorp-train.tsv')
  const wojood = sharedPath('data', 'wojood-sample-train.tsv')
  if (aner === null || wojood === null) return null
  const scores: Record<string, number> = {}
  const lines: string[] = []
  const report = (corpus: string, t: Tally): void => {
    const all = f1(t.hit, t.said, t.gold)
    scores[`${corpus}.f1`] = all
    scores[`${corpus}.unseenRecall`] = t.unseen === 0 ? 0 : t.unseenHit / t.unseen
    lines.push(
      `${corpus}: P ${(t.hit / Math.max(1, t.said)).toFixed(3)} R ${(t.hit / Math.max(1, t.gold)).toFixed(3)} F1 ${all.toFixed(3)} over ${t.gold} spans; names that the base does not list, found: ${(t.unseenHit / Math.max(1, t.unseen)).toFixed(3)} of ${t.unseen}`,
    )
    for (const [label, [hit, said, gold]] of [...t.labels].sort())
      lines.push(`  ${label}: F1 ${f1(hit, said, gold).toFixed(3)} of ${gold}`)
  }
  report(
    'anercorp',
    tally(
      readSentences(aner, (l) => ANERCORP_LABELS[l], false),
      asAnercorp,
      false,
      miss,
    ),
  )
  report(
    'wojood',
    tally(
      readSentences(wojood, (l) => WOJOOD_LABELS[l], true),
      asWojood,
      true,
      miss,
    ),
  )
  return { name: 'names', scores, report: `\`\`\`\n${lines.join('\n')}\n\`\`\`` }
}

const f1 = (hit: number, said: number, gold: number): number =>
  said + gold === 0 ? 0 : (2 * hit) / (said + gold)

/** Sentences of a file of `word tag…` lines; tags begin with B- or I-. */
function readSentences(
  file: string,
  labelOf: (label: string) => string | undefined,
  nested: boolean,
): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/)) {
    const rows = block
      .split('\n')
      .filter((l) => l !== '')
      .map((l) => l.split('\t'))
    const gold: Span[] = []
    const columns = nested ? Math.max(0, ...rows.map((r) => r.length - 1)) : 1
    for (let c = 1; c <= columns; c++) {
      let open: { from: number; label: string } | undefined
      const close = (to: number): void => {
        if (open) gold.push({ ...open, to })
        open = undefined
      }
      rows.forEach((r, i) => {
        const tag = r[c] ?? 'O'
        const label = tag === 'O' ? undefined : labelOf(tag.slice(2))
        if (tag.startsWith('B-') || label === undefined || label !== open?.label) close(i)
        if (label !== undefined && !open) open = { from: i, label }
      })
      close(rows.length)
    }
    if (rows.length > 0) sentences.push({ words: rows.map((r) => r[0] ?? ''), gold })
  }
  return sentences
}

interface Tally {
  hit: number
  said: number
  gold: number
  unseen: number
  unseenHit: number
  readonly labels: Map<string, [number, number, number]>
}

/** `missed` is labelled and was not found, `extra` found and not labelled; `span` in its words. */
type OnMiss = (kind: 'missed' | 'extra', label: string, span: string, around: string) => void

/** Sentences are read as articles of up to 20, since a name may be explained some lines above. */
const TOGETHER = 20

function tally(
  sentences: readonly Sentence[],
  markOf: (text: string, m: Mention) => Marked | null,
  nested: boolean,
  miss: OnMiss | null,
): Tally {
  const t: Tally = { hit: 0, said: 0, gold: 0, unseen: 0, unseenHit: 0, labels: new Map() }
  const add = (label: string, at: 0 | 1 | 2): void => {
    const row = t.labels.get(label) ?? [0, 0, 0]
    row[at]++
    t.labels.set(label, row)
  }
  for (let s = 0; s < sentences.length; s += TOGETHER) {
    const group = sentences.slice(s, s + TOGETHER)
    const { text, starts } = joined(group)
    const mentions = namesStage.run(groundLayers(articleOf(text, null))).mentions
    const listed = new Set(
      mentions
        .filter((m) => m.rule.startsWith('names/base'))
        .map((m) => `${wordAt(starts, m.from)}`),
    )
    const said = new Set<string>()
    let end = -1
    for (const m of mentions) {
      const mark = markOf(text, m)
      // Of nested names the corpus without nesting has the outer one.
      if (!mark || (!nested && mark.from < end)) continue
      end = Math.max(end, mark.to)
      said.add(`${wordAt(starts, mark.from)} ${wordAt(starts, mark.to - 1) + 1} ${mark.label}`)
    }
    let offset = 0
    const gold = new Set<string>()
    for (const sentence of group) {
      for (const g of sentence.gold) gold.add(`${g.from + offset} ${g.to + offset} ${g.label}`)
      offset += sentence.words.length
    }
    if (miss !== null) {
      const words = group.flatMap((sentence) => sentence.words)
      const tell = (kind: 'missed' | 'extra', key: string): void => {
        const [from = 0, to = 0] = key.split(' ').map(Number)
        const label = key.split(' ')[2] ?? ''
        const around = words.slice(Math.max(0, from - 6), to + 6).join(' ')
        miss(kind, label, words.slice(from, to).join(' '), around)
      }
      for (const k of gold) if (!said.has(k)) tell('missed', k)
      for (const k of said) if (!gold.has(k)) tell('extra', k)
    }
    for (const k of said) add(k.split(' ')[2] ?? '', 1)
    for (const k of gold) {
      const [from = '', , label = ''] = k.split(' ')
      add(label, 2)
      const hit = said.has(k)
      if (hit) add(label, 0)
      if (!listed.has(from)) {
        t.unseen++
        if (hit) t.unseenHit++
      }
    }
  }
  for (const [hit, said, gold] of t.labels.values()) {
    t.hit += hit
    t.said += said
    t.gold += gold
  }
  return t
}

/** The words of sentences with spaces between, a line a sentence, and where each word begins. */
function joined(group: readonly Sentence[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const s of group) {
    for (const w of s.words) {
      starts.push(text.length)
      text += `${w} `
    }
    text += '\n'
  }
  return { text, starts }
}

/** The word that holds place `at`. */
function wordAt(starts: readonly number[], at: number): number {
  let lo = 0
  let hi = starts.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((starts[mid] ?? 0) <= at) lo = mid + 1
    else hi = mid
  }
  return lo - 1
}

const HELP = `usage: npm run bench:names [-- --misses]

  Exact spans of names over two labelled corpora beside this checkout.
  --misses   first a line for each span missed or too much: kind, label, span, words around
`

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--help')) console.log(HELP)
  else {
    const tell: OnMiss = (...parts) => {
      console.log(parts.join('\t'))
    }
    const measured = measure(process.argv.includes('--misses') ? tell : null)
    console.log(measured?.report ?? `no data beside ${ROOT}`)
  }
}
