import { fold } from '../../arabic/fold.ts'
import type { NounReading } from '../../arabic/numerals/counted-nouns.ts'
import { loadTable } from '../../load-table.ts'
import { WORD, type Form } from '../../text/words.ts'
import { FATES, FIGURE_WHATS } from '../codes.ts'
import type { FigureWhat } from '../layers.ts'
import { createFormCache } from '../../text/form-cache.ts'

const WHATS: ReadonlySet<string> = new Set(FIGURE_WHATS)
const fated: ReadonlySet<string> = new Set(FATES)
const isWhat = (s: string): s is FigureWhat => WHATS.has(s)

function whatOf(table: string, s: string): FigureWhat {
  if (isWhat(s)) return s
  throw new RangeError(`${table}: no such class: ${s}`)
}

interface Counted {
  readonly what: FigureWhat
  readonly unit: string
}

const counted: ReadonlyMap<string, Counted> = new Map(
  loadTable(new URL('./counted.tsv', import.meta.url)).rows.map((r): [string, Counted] => {
    const lemma = r['lemma'] ?? ''
    const unit = r['unit'] === '' ? lemma : (r['unit'] ?? lemma)
    return [fold(lemma), { what: whatOf('counted.tsv', r['what'] ?? ''), unit }]
  }),
)

/** What a noun counts, by our own list or by the lexicon's tags. */
export function countedNoun(reading: NounReading): Counted {
  const kept = told.get(reading.lemma)
  // Nouns share their lists of tags.
  if (kept?.tags === reading.tags && kept.pos === reading.pos) return kept.counted
  const { lemma, tags, pos } = reading
  const found = findCounted(reading)
  told.set(lemma, { tags, pos, counted: found })
  return found
}

/** What was told of the lemmas of the lexicon. */
const told = new Map<string, Pick<NounReading, 'tags' | 'pos'> & { readonly counted: Counted }>()

function findCounted(reading: NounReading): Counted {
  const known = counted.get(fold(reading.lemma))
  if (known) return known
  const what = byTags(reading.tags)
  // Who is counted by an adjective of kin or place is a person: «13 روسيا», «خمسة تعاونيين».
  const of = what === 'other' && reading.pos === 'adj' && reading.lemma.endsWith('ي')
  return { what: of ? 'people' : what, unit: reading.lemma }
}

/** Short forms of units that are no nouns of the lexicon: كلم, سم. */
export const countedForm = (folded: string): Counted | undefined => counted.get(folded)

/** «3 نقاط تفتيش»: points that are places. */
export const isPost = (unit: string, next: string): boolean =>
  unit === 'نقطة' &&
  /^(?:ال)?(?:تفتيش|مراقبه|حراسه|عبور|حدوديه|عسكريه|امنيه|ارتكاز|تمركز)$/.test(next)

function byTags(tags: readonly string[]): FigureWhat {
  const is = (t: string): boolean => tags.includes(t)
  // A ministry is no minister.
  const office = is('office') && !is('org') && !is('place')
  if (is('person') || is('role') || office || is('nationality')) {
    return is('military') ? 'fighters' : 'people'
  }
  if (is('vehicle')) return 'vehicles'
  if (is('weapon')) return 'weapons'
  if (is('group') || is('org')) return 'groups'
  if (is('place') || is('facility')) return 'places'
  return 'other'
}

/** Classes that say who was counted, not what became of them: a word nearby may tell more. */
export const isWho = (what: FigureWhat): boolean => what === 'people' || what === 'fighters'

/** Classes that say what became of those counted. */
export const isFate = (w: FigureWhat): boolean => fated.has(w)

export interface Fate {
  readonly before: FigureWhat | null
  readonly after: FigureWhat | null
}

const fates: ReadonlyMap<string, Fate> = loadFates()

function loadFates(): Map<string, Fate> {
  const map = new Map<string, Fate>()
  for (const r of loadTable(new URL('./fates.tsv', import.meta.url)).rows) {
    const word = fold(r['word'] ?? '')
    const what = whatOf('fates.tsv', r['what'] ?? '')
    const old = map.get(word) ?? { before: null, after: null }
    map.set(word, r['where'] === 'after' ? { ...old, after: what } : { ...old, before: what })
  }
  return map
}

const NO_FATE: Fate = { before: null, after: null }

/** What a spelling tells of the people counted after or before it; و, ف, ب and ل may be joined before. */
export const fateOf: (form: Form) => Fate = createFormCache((form) => {
  if (form.kind !== WORD) return NO_FATE
  const whole = fates.get(form.fold)
  if (whole) return whole
  const and = /^[وف]/.test(form.fold) ? 1 : 0
  const prefix = /^[بل]/.test(form.fold.slice(and)) ? 1 : 0
  const bare =
    (and > 0 ? fates.get(form.fold.slice(and)) : undefined) ??
    (prefix > 0 ? fates.get(form.fold.slice(and + prefix)) : undefined)
  // «فقتلوا» begins a deed of theirs, not their fate.
  return bare ? { before: bare.before, after: null } : NO_FATE
})
