import { classAt, type Context } from './context.ts'
import type { Phrase } from './noun-phrase.ts'

/** «هدد من يخالف أوامره»: a clause that names nobody, read as a phrase. */
export function whoeverAt(c: Context, i: number, limit: number): Phrase | null {
  if (classAt(c, i).core !== 'من' || classAt(c, i + 1).kind !== 'verb') return null
  if (!/^[يت]/.test(classAt(c, i + 1).core)) return null
  let end = i + 2
  while (end < limit && end < i + 6) {
    const w = classAt(c, end)
    if (w.kind === 'punct' || w.kind === 'comp' || w.kind === 'relative' || w.conjunction) break
    end++
  }
  return {
    first: i,
    end,
    skip: 0,
    head: 'من',
    definite: true,
    accusative: true,
    plural: false,
    feminine: false,
    ending: 'object',
    gender: '',
    type: null,
    entity: null,
    joined: false,
    counted: false,
    agent: true,
    place: false,
  }
}
