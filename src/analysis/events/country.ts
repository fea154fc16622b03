import { nationAt, type Context } from './context.ts'
import type { Draft, Span } from './draft.ts'
import { tokensOf } from './tokens-of.ts'

/** The country that an entity's id tells: «country:LY», «place:درنه-LY», «name:متظاهر_@LY». */
function countryOfEntity(id: string | null): string {
  const n = id?.length ?? 0
  if (id === null || n < 4) return ''
  const code = id.slice(n - 2)
  if (!isCapital(code.charCodeAt(0)) || !isCapital(code.charCodeAt(1))) return ''
  const mark = id[n - 3]
  const told =
    mark === '@' ||
    (mark === ':' && n === 10 && id.startsWith('country:')) ||
    (mark === '-' && id.startsWith('place:'))
  return told ? code : ''
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** The country of words: of what they name, or of an adjective or a country among them. */
function countryOfWords(c: Context, span: Span | null): string {
  if (!span) return ''
  const named = span.entity?.startsWith('country:') === true ? countryOfEntity(span.entity) : ''
  if (named !== '') return named
  const { first, end } = tokensOf(c, span.range)
  let mentioned = ''
  for (let k = first; k < end && k < first + MOST; k++) {
    const nation = nationAt(c, k)
    if (nation.length === 2) return nation
    mentioned ||= countryOfEntity(c.mentionAt[k]?.value.entity ?? null)
  }
  return mentioned || countryOfEntity(span.entity)
}

/** No further into a long phrase. */
const MOST = 12

/** Somebody whom only his kind names belongs where he acts: «المتظاهرون», «الشرطة». */
const isGeneric = (span: Span): boolean =>
  span.entity === null || span.entity.startsWith('name:') || span.entity.startsWith('local:')

/**
 * The countries of who acts and who is acted upon: by their own words, else, for those without a name,
 * that of the place, of the other words of the sentence, of what the article tells of.
 */
export function countriesOf(
  c: Context,
  d: Draft,
  near: Nearby,
): { actor: string | null; target: string | null } {
  let where: string | null = null
  const there = (): string => (where ??= countryOfWords(c, d.place) || near(d.sentence))
  const of = (span: Span | null): string | null =>
    span === null ? null : countryOfWords(c, span) || (isGeneric(span) ? there() : '') || null
  return { actor: of(d.actor), target: of(d.target) }
}

/** The country of which the tokens speak: the one named first; empty for none. */
function countryNear(c: Context, first: number, end: number): string {
  for (let k = first; k < end; k++) {
    const named = c.mentionAt[k]
    const code = countryOfEntity(named?.value.type === 'GPE' ? named.value.entity : null)
    if (code !== '') return code
    const nation = nationAt(c, k)
    if (nation.length === 2) return nation
  }
  return ''
}

/** The country that a sentence names first, else the article; empty for none. */
export type Nearby = (sentence: number) => string

export function createNearby(c: Context): Nearby {
  const bySentence: (string | undefined)[] = []
  let about: string | null = null
  return (i) => {
    const s = c.sentences[i]
    const here = (bySentence[i] ??= s ? countryNear(c, s.first, s.end) : '')
    return here || (about ??= countryNear(c, 0, c.words.count))
  }
}
