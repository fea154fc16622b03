import type { Context } from './context.ts'
import type { Span } from './draft.ts'
import { rangeOfPhrase, type Phrase } from './noun-phrase.ts'

export const spanOf = (c: Context, p: Phrase | null): Span | null =>
  p && {
    range: rangeOfPhrase(c, p),
    entity: p.entity,
    place: p.place,
    agent: p.agent,
    gender: p.type === 'PER' && p.gender === '' ? 'm' : p.gender,
    many: manyOf(p),
  }

function manyOf(p: Phrase): boolean | null {
  if (p.joined || p.counted || p.plural) return true
  if (p.type === 'PER' || p.type === 'GPE') return false
  return p.gender === 'm' ? false : null
}
