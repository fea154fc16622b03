import { stemsOf } from '../../arabic/proclitics.ts'
import { createIds } from '../../text/annotation.ts'
import { preferLongest } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import { rangeWithinToken, WORD } from '../../text/words.ts'
import type { Layers, Mention } from '../layers.ts'
import { createFormCache } from '../rule.ts'
import { entityNames } from './base.ts'

/** How far into a word a name may begin, past و ف ب ل ك; لل hides the article's alef. */
const starts = createFormCache((form): readonly { word: string; skip: number }[] => {
  const ways = [{ word: form.fold, skip: 0 }]
  for (const s of stemsOf(form.fold)) {
    if (s.at === 0) continue
    if (!s.definite) ways.push({ word: s.rest, skip: s.at })
    else if (form.fold.startsWith('ال', s.at - 2))
      ways.push({ word: form.fold.slice(s.at - 2), skip: s.at - 2 })
    else ways.push({ word: `ال${s.rest}`, skip: s.at - 1 })
  }
  return ways
})

/** Names of the entity base, whatever joins them to the word before. */
export const namesStage = defineStage<Layers>()({
  name: 'names',
  version: 1,
  reads: ['words'],
  writes: ['mentions'],
  run({ words }) {
    const found: Omit<Mention, 'id'>[] = []
    for (let i = 0; i < words.count; i++) {
      const form = words.forms[i]
      if (form?.kind !== WORD) continue
      for (const { word, skip } of starts(form)) {
        const hit = entityNames.longest((k) => (k === i ? word : words.forms[k]?.fold), i)
        if (!hit) continue
        const { id, type, name } = hit.value
        const from = rangeWithinToken(words, i, skip, skip + 1).from
        const to = words.to[hit.end - 1] ?? from
        found.push({ from, to, rule: 'names/base', parts: [], type, entity: id, name })
        break
      }
    }
    const id = createIds('mention')
    return { mentions: preferLongest(found).map((m) => ({ id: id(m), ...m })) }
  },
})
