import type { Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'

/** «بثبات الشعب»: words are for somebody rather than for what is his. */
export function peeled(c: Context, p: Phrase): Phrase {
  if (p.agent || p.place || p.type !== null || p.counted) return p
  for (let k = p.first + 1; k < p.end && k < p.first + 4; k++) {
    const inner = phraseAt(c, k, p.end)
    if (inner?.agent === true && inner.skip === 0) return inner
  }
  return p
}
