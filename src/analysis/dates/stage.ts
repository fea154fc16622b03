import { createIds } from '../../text/annotation.ts'
import { preferLongest } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import { rangeWithinToken } from '../../text/words.ts'
import type { DateMention, Layers } from '../layers.ts'
import { contextOf } from './context.ts'
import { dateRules } from './rules.ts'

/** Expressions of time, resolved against the publication date where it is known. */
export const datesStage = defineStage<Layers>()({
  name: 'dates',
  version: 1,
  reads: ['article', 'words'],
  writes: ['dates'],
  run({ article, words }) {
    const c = contextOf(words, article.published)
    const found: Omit<DateMention, 'id'>[] = []
    for (let i = 0; i < words.count; i++) {
      for (const rule of dateRules) {
        const m = rule.match(c, i)
        if (!m) continue
        const first = m.first ?? i
        const from = rangeWithinToken(words, first, m.skip ?? 0, (m.skip ?? 0) + 1).from
        found.push({
          from,
          to: words.to[m.end - 1] ?? from,
          rule: rule.name,
          parts: [],
          ...m.value,
          ambiguous: m.value.ambiguous ?? false,
        })
      }
    }
    const id = createIds('date')
    return { dates: preferLongest(found).map((d) => ({ id: id(d), ...d })) }
  },
})
