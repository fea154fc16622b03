import { fold } from '../../arabic/fold.ts'
import { createRandom, shuffled } from '../../arabic/morphology/seeded-shuffle.ts'
import { listTables, loadTable } from '../../load-table.ts'
import type { Row } from '../../text/table.ts'
import { articleOf, groundLayers } from '../testing.ts'
import { base } from './base.ts'
import * as c from './classes.ts'
import { findByRules } from './find.ts'
import { bestOf, LABELS, NO_NEED, type Guess } from './learned.ts'
import {
  featuresOf,
  MOST,
  nameOf,
  runsAt,
  seenIn,
  SIZE,
  type Around,
  type Run,
} from './learned-features.ts'
import { markFound } from './learned-kinds.ts'
import { TELLING } from './class-table.ts'
import { createTokens } from './create-tokens.ts'
import { singles } from './single-words.ts'
import { NAMES, READ, SPOKEN, SPORTY, TELLS, UNKNOWN, type Scan, type Token } from './tokens.ts'
import { wordClasses } from './word-classes.ts'

/** A name in a sentence, by characters; a label of -1: it is some name, nothing is learnt of it. */
interface Name {
  readonly from: number
  readonly to: number
  readonly label: number
}

/** A sentence with its names. */
interface Sentence {
  readonly text: string
  readonly names: readonly Name[]
}

/** A place where a name may begin, and which stretch is one. */
interface Place {
  readonly around: Around
  readonly runs: readonly Run[]
  /** Null: none begins here. */
  readonly right: Pick<Guess, 'run' | 'words' | 'label'> | null
}

const SIGNS: Readonly<Record<string, number>> = { P: 0, O: 1, L: 2 }
const EPOCHS = 12
const ROUNDS = 4
const STEP = 16
/** How far a right choice must lead: a name that is none counts for more than one missed. */
const LEAD = 300
/** Sentences are read once as they are, and so often with words hidden from the lexicons. */
const HIDINGS = 6

/** The text of a sentence «قال [P:سامي أوكونور] إن», and its names. */
export function parseMarked(marked: string): Sentence {
  const names: Name[] = []
  let text = ''
  let open: { from: number; label: number } | undefined
  for (let i = 0; i < marked.length; i++) {
    const label = SIGNS[marked[i + 1] ?? '']
    if (marked[i] === '[' && label !== undefined && marked[i + 2] === ':') {
      open = { from: text.length, label }
      i += 2
    } else if (marked[i] === ']' && open) {
      names.push({ ...open, to: text.length })
      open = undefined
    } else text += marked[i] ?? ''
  }
  return { text, names }
}

const readTokens = createTokens(base)

/** The places of one sentence where a name may begin that no rule reads. */
function placesOf(
  { text, names }: Sentence,
  hides: (name: boolean) => boolean,
  isNew: () => boolean,
): Place[] {
  const { words } = groundLayers(articleOf(text))
  const { count } = words
  const tokens: Token[] = []
  const flags = new Int32Array(count)
  readTokens(words, tokens, flags)
  const within = (k: number): Name | undefined =>
    names.find((n) => n.from < (words.to[k] ?? 0) && (words.from[k] ?? 0) < n.to)
  for (let k = 0; k < count; k++) {
    const t = tokens[k]
    if (!t || t.ways.length === 0 || !hides(within(k) !== undefined)) continue
    const hidden = hiddenToken(t, isNew())
    if (!hidden) continue
    tokens[k] = hidden
    flags[k] = hidden.flags
  }
  const marks = new Uint8Array(count)
  const scan: Scan = { words, tokens, base, flags, marks, known: new Array<undefined>(count) }
  const { all } = findByRules(scan)
  markFound(all, marks)
  const seen = seenIn(scan, all)
  const around: Around = { scan, marks, seen: () => seen }
  const places: Place[] = []
  for (let i = 0; i < count; i++) {
    if (((flags[i] ?? 0) & NAMES) === 0 || marks[i] !== 0) continue
    const runs = runsAt(around, i)
    if (runs.length === 0) continue
    const name = within(i)
    if (!name) {
      places.push({ around, runs, right: null })
      continue
    }
    if (name.label < 0) continue
    // What stands before it in the name was read, or is a head word: this is the rest.
    const begins = (words.from[i] ?? 0) <= name.from
    const before = within(i - 1) === name && marks[i - 1] === 0 && (flags[i - 1] ?? 0) & NAMES
    if (!begins && before) continue
    const run = runs.find((r) => (words.from[i] ?? 0) + r.skip >= name.from) ?? runs[0]
    let end = i + 1
    while (end < count && (words.to[end] ?? 0) <= name.to && marks[end] === 0) end++
    const length = end - i
    if (run && length <= run.natures.length)
      places.push({ around, runs, right: { run, words: length, label: name.label } })
  }
  return places
}

/** The token as of a word that no list has; undefined where it cannot be hidden. */
function hiddenToken(t: Token, isNew: boolean): Token | undefined {
  const whole = t.ways[0]
  if (t.form.fold.length < 3 || whole?.skip !== 0 || whole.definite) return undefined
  const ways = t.ways
    .filter((w) => w.skip === 0 && !w.definite)
    .map((w) => ({ ...w, classes: 0, node: 0, foreign: 0, nisba: undefined, nature: -1 }))
  return {
    ...t,
    ways,
    classes: 0,
    whole: 0,
    unknown: true,
    owned: undefined,
    opens: false,
    follows: false,
    word: -1,
    foreign: -1,
    flags: READ | UNKNOWN | NAMES | (t.flags & (SPOKEN | SPORTY)) | tellsBySpelling(t),
    isNew,
    strange: isNew,
    noName: undefined,
    kind: -1,
  }
}

const tellsBySpelling = (t: Token): number =>
  ((singles.get(t.form.fold) ?? 0) & TELLING) === 0 ? 0 : TELLS

/**
 * Trains on marked sentences: an averaged perceptron. The same sentences, the same weights. They are read
 * as they are, then again and again with other names in the places of theirs, and with words hidden from
 * the lexicons: so it learns what stands where and what names look like, not the names.
 */
function trainNames(sentences: readonly Sentence[]): Int32Array {
  const random = createRandom(20_260_102)
  const places = sentences.flatMap((s) => placesOf(s, () => false, any))
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const names = trainingNames(pick, random)
  for (let n = 0; n < HIDINGS; n++) {
    const isNew = (): boolean => random() < 0.7
    const hides = (name: boolean): boolean => random() < (name ? 0.6 : 0.02)
    for (const s of sentences) {
      const renamed = withNames(s, (label) => (random() < 0.7 ? names(label) : undefined))
      places.push(...placesOf(renamed, hides, isNew))
    }
  }
  const total = new Float64Array(SIZE * LABELS.length)
  for (let round = 0; round < ROUNDS; round++) trainRound(places, random, total)
  return Int32Array.from(total, (v) => clamp(Math.round(v / ROUNDS)))
}

const clamp = (v: number): number => Math.max(-32000, Math.min(32000, v))

function trainRound(places: readonly Place[], random: () => number, total: Float64Array): void {
  const weights = new Int32Array(total.length)
  const sums = new Float64Array(total.length)
  const features = new Uint32Array(MOST)
  let time = 1
  const move = (around: Around, g: Place['right'], by: number): void => {
    if (!g) return
    const n = featuresOf(around, g.run, g.words, features)
    for (let k = 0; k < n; k++) {
      const at = (features[k] ?? 0) * LABELS.length + g.label
      weights[at] = (weights[at] ?? 0) + by
      sums[at] = (sums[at] ?? 0) + by * time
    }
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { around, runs, right } of shuffled(places, random)) {
      time++
      // Where none begins, a name must be clearly worse than that; a right name clearly better.
      const got = bestOf(around, weights, runs, NO_NEED, right ? LEAD / 3 : -LEAD)
      if (same(got, right)) continue
      move(around, right, STEP)
      if (got) move(around, got, -STEP)
    }
  }
  for (let i = 0; i < total.length; i++)
    total[i] = (total[i] ?? 0) + (weights[i] ?? 0) - (sums[i] ?? 0) / time
}

const same = (a: Guess | undefined, b: Place['right']): boolean =>
  a === undefined || b === null
    ? a === undefined && b === null
    : a.run === b.run && a.words === b.words && a.label === b.label

/** The sentences of training/*.tsv, and those that the morphology is trained on. */
const trainingSentences = (): Sentence[] => [
  ...textsOf(new URL('./training/', import.meta.url)).map(parseMarked),
  ...textsOf(new URL('../../arabic/morphology/training/', import.meta.url)).map(parseTagged),
]

const textsOf = (folder: URL): string[] =>
  listTables(folder).flatMap((file) => loadTable(file).rows.map((row) => row['text'] ?? ''))

/** The sentence «قال/V علي/P», whose names are of no known sort. */
function parseTagged(tagged: string): Sentence {
  const names: Name[] = []
  let text = ''
  for (const word of tagged.split(' ')) {
    const slash = word.length > 1 ? word.lastIndexOf('/') : -1
    const cut = slash < 0 ? word : word.slice(0, slash)
    const from = text.length
    text += `${cut.length === 1 ? cut : cut.replaceAll('+', '')} `
    if (word.endsWith('/P')) names.push({ from, to: text.length - 1, label: -1 })
  }
  return { text, names }
}

/** A sentence with other names, where there are any for them. */
function withNames(s: Sentence, nameFor: (label: number) => string | undefined): Sentence {
  const names: Name[] = []
  let text = ''
  let at = 0
  for (const n of s.names) {
    text += s.text.slice(at, n.from)
    const own = s.text.slice(n.from, n.to)
    // «شركة فيرتكس» keeps its head word.
    const name = n.label < 0 || /^(?:ال|شركة|نادي|حزب)/.test(own) ? own : (nameFor(n.label) ?? own)
    names.push({ from: text.length, to: text.length + name.length, label: n.label })
    text += name
    at = n.to
  }
  return { text: text + s.text.slice(at), names }
}

/** Names for sentences, by label: from the lists of names and the base. */
function trainingNames(
  pick: <T>(list: readonly T[]) => T | undefined,
  random: () => number,
): (label: number) => string | undefined {
  const column = (
    file: string,
    name: string,
    takes: (row: Row) => boolean,
    isName: (text: string) => boolean = isNoPhrase,
  ): string[] =>
    loadTable(new URL(file, import.meta.url)).rows.flatMap((row) => {
      const text = row[name] ?? ''
      return takes(row) && isName(text) ? [text] : []
    })
  const lexicon = '../../arabic/lexicon/'
  const given = column(`${lexicon}foreign-names.tsv`, 'name', (r) => r['kind'] === 'given')
  const family = column(`${lexicon}foreign-names.tsv`, 'name', (r) => r['kind'] === 'family')
  const arab = column(`${lexicon}given-names.tsv`, 'name', any, any)
  const clan = column(`${lexicon}family-names.tsv`, 'name', any, any)
  const entities = (takes: (row: Row) => boolean): string[] =>
    listTables(new URL('./entities/', import.meta.url)).flatMap((file) =>
      column(file.href, 'name', takes),
    )
  const bodies = entities((r) => r['type'] === 'ORG' && BODIES.has(r['kind'] ?? ''))
  const places = entities((r) => r['type'] === 'GPE' && !(r['name'] ?? '').startsWith('محافظة'))
  return (label) => {
    if (label === 1) return pick(bodies)
    if (label === 2) return pick(places)
    const kind = random()
    if (kind < 0.25) return `${pick(given) ?? ''} ${pick(family) ?? ''}`
    if (kind < 0.55) return pick(family)
    if (kind < 0.65) return pick(clan)
    if (kind < 0.75) return pick(arab)
    return `${pick(arab) ?? ''} ${pick(clan) ?? ''}`
  }
}

/** Words of the language in it would teach that such words are names. */
const isNoPhrase = (name: string): boolean =>
  !/^ال|[^\u0621-\u064A ]/.test(name) &&
  fold(name)
    .split(' ')
    .every((w) => (wordClasses.classesOf(w) & c.COMMON) === 0)

const any = (): boolean => true
const BODIES = new Set(['club', 'company', 'paper', 'agency', 'channel', 'party', 'bank'])

/** The table of weights: a line a feature that has any. */
function tableOf(weights: Int32Array): string {
  const lines = [
    '# id: learned-names',
    '# purpose: what speaks for a name in a word that no rule reads; made by bench/names/train.ts',
    `# columns: source feature template ${LABELS.join(' ')}`,
    '# licence: Apache-2.0',
  ]
  for (let feature = 0; feature < SIZE; feature++) {
    const row = LABELS.map((_, label) => weights[feature * LABELS.length + label] ?? 0)
    if (row.some((w) => w !== 0)) lines.push(['isnad', feature, nameOf(feature), ...row].join('\t'))
  }
  return `${lines.join('\n')}\n`
}

/** The bytes of `learned.tsv`, from training/*.tsv and the sentences of the morphology. */
export const makeLearned = (): string => tableOf(trainNames(trainingSentences()))
