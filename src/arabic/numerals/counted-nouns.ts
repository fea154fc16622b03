import { loadTable } from '../../load-table.ts'
import { WORD, type Form } from '../../text/words.ts'
import { fold } from '../fold.ts'
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

type Index = Map<string, Entry[]>

const singulars: Index = new Map()
const brokenPlurals: Index = new Map()
const feminines: Index = new Map()
load()

function load(): void {
  const put = (index: Index, word: string, e: Entry): void => {
    const key = fold(word)
    const list = index.get(key)
    if (!list) index.set(key, [e])
    // Nouns before adjectives of the same spelling.
    else if (e.pos === 'noun') list.unshift(e)
    else list.push(e)
  }
  for (const part of [1, 2, 3]) {
    const table = loadTable(new URL(`../lexicon/nouns-${part}.tsv`, import.meta.url))
    for (const row of table.rows) {
      const lemma = row['lemma'] ?? ''
      const plurals = (row['plurals'] ?? '').split('|')
      const e: Entry = {
        lemma,
        pos: row['pos'] ?? '',
        tags: (row['tags'] ?? '').split(','),
        feminine: row['feminine'] ?? '',
        soundMany: plurals.includes('ون'),
        atMany: plurals.includes('ات'),
      }
      put(singulars, lemma, e)
      for (const p of plurals) if (p !== '' && p !== 'ون' && p !== 'ات') put(brokenPlurals, p, e)
      if (e.feminine !== '' && e.feminine !== 'ة') put(feminines, e.feminine, e)
    }
  }
}

/** A noun as bare letters (no proclitics, no article), folded, read every way the lexicon allows. */
export function readNoun(bare: string): NounReading[] {
  const found: NounReading[] = []
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
  if (cut2.length > 1) endings(bare, cut2, each, add, feminine)
  if (cut.length > 1 && (bare.endsWith('ي') || bare.endsWith('و'))) {
    construct(bare.endsWith('ي'), cut, each, add, feminine)
  }
  return found.sort((a, b) => rank(a) - rank(b))
}

type Each = (index: Index, key: string, take: (e: Entry) => void) => void
type Add = (e: Entry, number: NounReading['number'], lemma?: string, construct?: boolean) => void

/** ات, ون, ين, ان. */
function endings(
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
