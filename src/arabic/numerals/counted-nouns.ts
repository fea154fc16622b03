import { exact } from '../../text/exact.ts'
import { createFormCache } from '../../text/form-cache.ts'
import { WORD, type Form } from '../../text/words.ts'
import { loadNouns, type NounIndex, type NounRow, type Nouns } from './noun-rows.ts'

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

let loaded: Nouns | undefined
/** Read when first asked for: twenty thousand words. */
const nouns = (): Nouns => (loaded ??= loadNouns())

/** A noun as bare letters (no proclitics, no article), folded, read every way the lexicon allows. */
export function readNoun(bare: string): readonly NounReading[] {
  const found: NounReading[] = []
  const { bits, singulars, brokenPlurals, feminines } = nouns()
  if (!bits.mayEnd(bare)) return NONE
  const add = (
    e: NounRow,
    number: NounReading['number'],
    lemma = e.lemma,
    construct = false,
  ): void => {
    found.push({ lemma, number, construct, pos: e.pos, tags: e.tags })
  }
  const feminine = (e: NounRow): string => (e.feminine === 'ة' ? `${e.lemma}ة` : e.feminine)
  const cut = bare.slice(0, -1)
  const cut2 = bare.slice(0, -2)
  singulars.each(bare, (e) => add(e, 'one'))
  brokenPlurals.each(bare, (e) => add(e, 'many'))
  feminines.each(bare, (e) => add(e, 'one', e.feminine))
  if (bare.endsWith('ه') && cut.length > 1) {
    singulars.each(cut, (e) => e.feminine === 'ة' && add(e, 'one', feminine(e)))
  }
  if (bare.endsWith('ا') && cut.length > 1) {
    singulars.each(cut, (e) => !e.lemma.endsWith('ة') && add(e, 'one'))
    brokenPlurals.each(cut, (e) => add(e, 'many'))
  }
  if (cut2.length > 1) endings(singulars, bare, cut2, add, feminine)
  if (cut.length > 1 && (bare.endsWith('ي') || bare.endsWith('و'))) {
    construct(singulars, bare.endsWith('ي'), cut, add, feminine)
  }
  return exact(found.sort((a, b) => rank(a) - rank(b)))
}

type Add = (e: NounRow, number: NounReading['number'], lemma?: string, construct?: boolean) => void

/** ات, ون, ين, ان. */
function endings(
  singulars: NounIndex,
  bare: string,
  stem: string,
  add: Add,
  feminine: (e: NounRow) => string,
): void {
  if (bare.endsWith('ات')) {
    singulars.each(stem, (e) => e.atMany && add(e, 'many'))
    singulars.each(`${stem}ه`, (e) => add(e, 'many'))
    singulars.each(stem, (e) => e.feminine === 'ة' && add(e, 'many', feminine(e)))
    return
  }
  const oblique = bare.endsWith('ين')
  if (bare.endsWith('ون') || oblique) {
    singulars.each(stem, (e) => e.soundMany && add(e, 'many'))
  }
  if (!oblique && !bare.endsWith('ان')) return
  singulars.each(stem, (e) => !e.lemma.endsWith('ة') && (!e.soundMany || !oblique) && add(e, 'two'))
  if (stem.endsWith('ت')) {
    const base = stem.slice(0, -1)
    singulars.each(`${base}ه`, (e) => add(e, 'two'))
    singulars.each(base, (e) => e.feminine === 'ة' && add(e, 'two', feminine(e)))
  }
}

/** «مقاتلو», «مقاتلي», «ميناءي», «قناتي» before another noun. */
function construct(
  singulars: NounIndex,
  oblique: boolean,
  stem: string,
  add: Add,
  feminine: (e: NounRow) => string,
): void {
  singulars.each(stem, (e) => e.soundMany && add(e, 'many', e.lemma, true))
  if (!oblique) return
  singulars.each(
    stem,
    (e) => !e.soundMany && !e.lemma.endsWith('ة') && add(e, 'two', e.lemma, true),
  )
  if (stem.endsWith('ت')) {
    const base = stem.slice(0, -1)
    singulars.each(`${base}ه`, (e) => add(e, 'two', e.lemma, true))
    singulars.each(base, (e) => e.feminine === 'ة' && add(e, 'two', feminine(e), true))
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
