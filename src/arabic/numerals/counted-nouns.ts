import { exact } from '../../text/exact.ts'
import { loadTable, loadText } from '../../load-table.ts'
import { WORD, type Form } from '../../text/words.ts'
import { fold } from '../fold.ts'
import { createWordBits, type WordBits } from './word-bits.ts'
import { createFormCache } from '../../text/form-cache.ts'

/** A way to read a spelling as a noun or adjective of the lexicon. */
export interface NounReading {
  /** The singular as the lexicon writes it; the feminine for a feminine form. */
  readonly lemma: string
  readonly number: 'one' | 'two' | 'many'
  /** An ending that stands only before another noun: مقاتلو, قناتي. */
  readonly construct: boolean
  readonly pos: string
  readonly tags: readonly string[]
}

interface Entry {
  readonly lemma: string
  readonly pos: string
  readonly tags: readonly string[]
  readonly feminine: string
  readonly soundMany: boolean
  readonly atMany: boolean
}

type Index = ReadonlyMap<string, readonly Entry[]>

/** The nouns by what may be met of them, folded. */
interface Nouns {
  /** All of them, to tell cheaply what is none. */
  readonly bits: WordBits
  readonly singulars: Index
  readonly brokenPlurals: Index
  readonly feminines: Index
}

let loaded: Nouns | undefined
/** Read when first asked for: twenty thousand words. */
const nouns = (): Nouns => (loaded ??= loadNouns())

function loadNouns(): Nouns {
  const singulars = new Map<string, Entry[]>()
  const brokenPlurals = new Map<string, Entry[]>()
  const feminines = new Map<string, Entry[]>()
  const bits = createWordBits()
  const put = (index: Map<string, Entry[]>, word: string, e: Entry): void => {
    const key = fold(word)
    bits.add(key)
    const list = index.get(key)
    if (!list) index.set(key, [e])
    // Nouns before adjectives of the same spelling.
    else if (e.pos === 'noun') list.unshift(e)
    else list.push(e)
  }
  const tagLists = new Map<string, readonly string[]>()
  for (const part of [1, 2, 3, 4]) {
    const tsv = loadText(new URL(`../lexicon/nouns-${part}.tsv`, import.meta.url))
    if (!tsv.includes(`\n# columns: ${COLUMNS}\n`)) {
      throw new RangeError(`nouns-${part}.tsv: its columns are not «${COLUMNS}»`)
    }
    for (const line of tsv.split('\n')) {
      if (line === '' || line.startsWith('#')) continue
      const [pos = '', , tags = '', , lemma = '', plurals = '', feminine = ''] = line.split('\t')
      let list = tagLists.get(tags)
      if (!list) tagLists.set(tags, (list = tags === '-' ? [''] : tags.split(',')))
      const many = plurals === '-' ? NO_PLURALS : plurals.split('|')
      const e: Entry = {
        lemma,
        pos,
        tags: list,
        feminine: feminine === '-' ? '' : feminine,
        soundMany: many.includes('ون'),
        atMany: many.includes('ات'),
      }
      put(singulars, lemma, e)
      for (const p of many) if (p !== 'ون' && p !== 'ات') put(brokenPlurals, p, e)
      if (e.feminine !== '' && e.feminine !== 'ة') put(feminines, e.feminine, e)
    }
  }
  // «13 روسيا», «سودانيان اثنان»: who is called by where they are from.
  const { rows } = loadTable(new URL('../lexicon/countries.tsv', import.meta.url))
  const tags = ['nationality']
  for (const row of rows) {
    const many = (row['nisba_plural'] ?? '-').split('|')
    for (const lemma of (row['nisba'] ?? '-').split('|')) {
      if (lemma === '-' || lemma.includes(' ')) continue
      const soundMany = many.includes('ون')
      const e: Entry = { lemma, pos: 'noun', tags, feminine: 'ة', soundMany, atMany: true }
      if (singulars.get(fold(lemma))?.some((x) => x.lemma === lemma && x.pos === 'noun')) continue
      put(singulars, lemma, e)
      for (const p of many) if (p !== 'ون' && p !== '-') put(brokenPlurals, p, e)
    }
  }
  return { bits, singulars, brokenPlurals, feminines }
}

const COLUMNS = 'pos gender tags source lemma plurals feminine'
const NO_PLURALS: readonly string[] = []

/** A noun as bare letters (no proclitics, no article), folded, read every way the lexicon allows. */
export function readNoun(bare: string): readonly NounReading[] {
  const found: NounReading[] = []
  const { bits, singulars, brokenPlurals, feminines } = nouns()
  if (!bits.mayEnd(bare)) return NONE
  const add = (
    e: Entry,
    number: NounReading['number'],
    lemma = e.lemma,
    construct = false,
  ): void => {
    found.push({ lemma, number, construct, pos: e.pos, tags: e.tags })
  }
  const each = (index: Index, key: string, take: (e: Entry) => void): void => {
    for (const e of index.get(key) ?? []) take(e)
  }
  const feminine = (e: Entry): string => (e.feminine === 'ة' ? `${e.lemma}ة` : e.feminine)
  const cut = bare.slice(0, -1)
  const cut2 = bare.slice(0, -2)
  each(singulars, bare, (e) => add(e, 'one'))
  each(brokenPlurals, bare, (e) => add(e, 'many'))
  each(feminines, bare, (e) => add(e, 'one', e.feminine))
  if (bare.endsWith('ه') && cut.length > 1) {
    each(singulars, cut, (e) => e.feminine === 'ة' && add(e, 'one', feminine(e)))
  }
  if (bare.endsWith('ا') && cut.length > 1) {
    each(singulars, cut, (e) => !e.lemma.endsWith('ة') && add(e, 'one'))
    each(brokenPlurals, cut, (e) => add(e, 'many'))
  }
  if (cut2.length > 1) endings(singulars, bare, cut2, each, add, feminine)
  if (cut.length > 1 && (bare.endsWith('ي') || bare.endsWith('و'))) {
    construct(singulars, bare.endsWith('ي'), cut, each, add, feminine)
  }
  return exact(found.sort((a, b) => rank(a) - rank(b)))
}

type Each = (index: Index, key: string, take: (e: Entry) => void) => void
type Add = (e: Entry, number: NounReading['number'], lemma?: string, construct?: boolean) => void

/** ات, ون, ين, ان. */
function endings(
  singulars: Index,
  bare: string,
  stem: string,
  each: Each,
  add: Add,
  feminine: (e: Entry) => string,
): void {
  if (bare.endsWith('ات')) {
    each(singulars, stem, (e) => e.atMany && add(e, 'many'))
    each(singulars, `${stem}ه`, (e) => add(e, 'many'))
    each(singulars, stem, (e) => e.feminine === 'ة' && add(e, 'many', feminine(e)))
    return
  }
  const oblique = bare.endsWith('ين')
  if (bare.endsWith('ون') || oblique) {
    each(singulars, stem, (e) => e.soundMany && add(e, 'many'))
  }
  if (!oblique && !bare.endsWith('ان')) return
  each(
    singulars,
    stem,
    (e) => !e.lemma.endsWith('ة') && (!e.soundMany || !oblique) && add(e, 'two'),
  )
  if (stem.endsWith('ت')) {
    const base = stem.slice(0, -1)
    each(singulars, `${base}ه`, (e) => add(e, 'two'))
    each(singulars, base, (e) => e.feminine === 'ة' && add(e, 'two', feminine(e)))
  }
}

/** «مقاتلو», «مقاتلي», «ميناءي», «قناتي» before another noun. */
function construct(
  singulars: Index,
  oblique: boolean,
  stem: string,
  each: Each,
  add: Add,
  feminine: (e: Entry) => string,
): void {
  each(singulars, stem, (e) => e.soundMany && add(e, 'many', e.lemma, true))
  if (!oblique) return
  each(
    singulars,
    stem,
    (e) => !e.soundMany && !e.lemma.endsWith('ة') && add(e, 'two', e.lemma, true),
  )
  if (stem.endsWith('ت')) {
    const base = stem.slice(0, -1)
    each(singulars, `${base}ه`, (e) => add(e, 'two', e.lemma, true))
    each(singulars, base, (e) => e.feminine === 'ة' && add(e, 'two', feminine(e), true))
  }
}

const rank = (r: NounReading): number =>
  (r.pos === 'noun' ? 0 : r.pos === 'adj' ? 2 : 4) + (r.construct ? 1 : 0)

const NONE: readonly NounReading[] = []
const readingsOf = createFormCache((form): readonly NounReading[] =>
  form.kind === WORD ? readNoun(form.fold) : NONE,
)

/** The readings of a whole token with no proclitic, best first. */
export const nounReadings = (form: Form | undefined): readonly NounReading[] =>
  form === undefined ? NONE : readingsOf(form)
