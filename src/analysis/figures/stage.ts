import { createIds } from '../../text/annotation.ts'
import { overlaps, preferLongest } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import { rangeWithinToken } from '../../text/words.ts'
import type { Figure, Layers } from '../layers.ts'
import { figureRules } from './rules.ts'

/** Numbers with what they count; what is part of a date is none. */
export const figuresStage = defineStage<Layers>()({
  name: 'figures',
  version: 1,
  reads: ['words', 'dates'],
  writes: ['figures'],
  run({ words, dates }) {
    const c = { words, dates }
    const found: Omit<Figure, 'id'>[] = []
    for (let i = 0; i < words.count; i++) {
      for (const rule of figureRules) {
        const m = rule.match(c, i)
        if (!m) continue
        const from = rangeWithinToken(words, i, m.skip ?? 0, (m.skip ?? 0) + 1).from
        const range = { from, to: words.to[m.end - 1] ?? from }
        if (dates.some((d) => overlaps(d, range))) continue
        found.push({ ...range, rule: rule.name, parts: [], max: null, ...m.value })
      }
    }
    const id = createIds('figure')
    return { figures: preferLongest(found).map((f) => ({ id: id(f), ...f })) }
  },
})
