import { classAt, type Context } from './context.ts'
import type { Draft, Span } from './draft.ts'
import { nationCode } from './nations.ts'
import { tokensOf } from './tokens-of.ts'

/** The country that an entity's id tells: «country:LY», «place:درنه-LY», «name:متظاهر_@LY». */
const IN_ID = /^country:([A-Z]{2})$|^place:.*-([A-Z]{2})$|@([A-Z]{2})$/

export function countryOfEntity(id: string | null): string {
  const m = id === null ? null : IN_ID.exec(id)
  return m?.[1] ?? m?.[2] ?? m?.[3] ?? ''
}

/** The country of words: of what they name, or of an adjective or a country among them. */
export function countryOfWords(c: Context, span: Span | null): string {
  if (!span) return ''
  const named = span.entity?.startsWith('country:') === true ? countryOfEntity(span.entity) : ''
  if (named !== '') return named
  const { first, end } = tokensOf(c, span.range)
  let mentioned = ''
  for (let k = first; k < end && k < first + MOST; k++) {
    const nation = nationCode(classAt(c, k).core)
    if (nation.length === 2) return nation
    mentioned ||= countryOfEntity(c.mentionAt[k]?.value.entity ?? null)
  }
  return mentioned || countryOfEntity(span.entity)
}

/** No further into a long phrase. */
const MOST = 12

/** Somebody whom only his kind names belongs where he acts: «المتظاهرون», «الشرطة». */
const isGeneric = (span: Span): boolean =>
  span.entity === null || /^(?:name|local):/.test(span.entity)

/**
 * The countries of who acts and who is acted upon: by their own words, else, for those without a name,
 * that of the place, of the other words of the sentence, of what the article tells of.
 */
export function countriesOf(
  c: Context,
  d: Draft,
  nearby: string,
): { actor: string | null; target: string | null } {
  const where = countryOfWords(c, d.place) || nearby
  const of = (span: Span | null): string | null =>
    span === null ? null : countryOfWords(c, span) || (isGeneric(span) ? where : '') || null
  return { actor: of(d.actor), target: of(d.target) }
}

/** The country of which the tokens speak: the one named first; empty for none. */
export function countryNear(c: Context, first: number, end: number): string {
  for (let k = first; k < end; k++) {
    const named = c.mentionAt[k]
    const code = countryOfEntity(named?.value.type === 'GPE' ? named.value.entity : null)
    if (code !== '') return code
    const nation = nationCode(classAt(c, k).core)
    if (nation.length === 2) return nation
  }
  return ''
}
