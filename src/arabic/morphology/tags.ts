import type { Pos } from './features.ts'
import type { Reading } from './readings.ts'

/**
 * What the choice in context sees of a reading: its class, its article, the letters joined to it, and
 * for the small words that govern others the word itself.
 */
export interface Tag {
  readonly fine: string
  readonly coarse: string
}

/** Words whose neighbours depend on which one it is. */
const GOVERNING: ReadonlySet<Pos> = new Set<Pos>([
  'comp',
  'neg',
  'part',
  'cond',
  'rel',
  'ma',
  'prep',
])

export const isGoverning = (pos: Pos): boolean => GOVERNING.has(pos)

export function tagOf(r: Reading): Tag {
  const f = r.features
  const joined = r.enclitic === '' ? '' : '+e'
  if (f.pos === 'verb') {
    const mood =
      f.tense === 'past' || f.tense === 'imperative'
        ? f.tense
        : r.proclitics.includes('س')
          ? 'future'
          : r.proclitics.includes('ل')
            ? 'purpose'
            : f.tense === 'present'
              ? 'present'
              : 'mood'
    const coarse = `verb ${mood}`
    // كان, and زال, which lives on a negation: ما زال.
    const kana =
      r.lemma?.tags.includes('copula') === true ? ' kana' : r.lemma?.text === 'زال' ? ' zala' : ''
    return {
      coarse,
      fine: `${coarse} ${f.voice ?? ''} ${f.person ?? ''}${f.gender ?? ''}${f.number ?? ''}${joined}${kana}${lead(r)}`,
    }
  }
  if (GOVERNING.has(f.pos)) {
    const lemma = r.lemma?.text ?? ''
    return { coarse: f.pos + joined, fine: `${f.pos} ${lemma}${joined}${lead(r)}` }
  }
  const definite = r.article ? ' al' : joined
  const state = f.state === null ? '' : f.state === 'construct' ? ' constr' : ' indef'
  const coarse = `${f.pos}${definite}${state}${r.proclitics.some(isPreposition) ? ' p' : ''}`
  return { coarse, fine: `${coarse} ${f.gender ?? ''}${f.number ?? ''}${lead(r)}` }
}

const isPreposition = (p: string): boolean => p === 'ب' || p === 'ل' || p === 'ك'

/** The conjunction before it. */
const lead = (r: Reading): string => {
  const first = r.proclitics[0]
  return first === 'و' || first === 'ف' ? ` ${first}+` : ''
}
