import type { Sentence } from '../../arabic/sentences.ts'
import { plainContent, quotedContent, type Cuts } from './content.ts'
import { complementiserOf } from './complementiser.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import { formAt, type Ground } from './ground.ts'
import { nounOf } from './noun-cues.ts'
import { nounPhrase } from './noun-phrase.ts'

/** «الاتهامات بأن…», «بعد إعلانه أن…», «قوله إن…»: a noun of speech with its clause. */
export function byNoun(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  const f = formAt(g, i)
  const noun = nounOf(f)
  if (!noun) return null
  const { act, pronoun, article } = noun
  let k = i + 1
  const source =
    pronoun || article
      ? null
      : nounPhrase(g, k, Math.min(s.end, i + 12), { loose: true, stops: PREPOSITIONS })
  if (source) k = source.end
  if (PREPOSITIONS.has(formAt(g, k).fold)) k++
  if (!complementiserOf(formAt(g, k))) return null
  const quote = g.quotes.get(k + 1)
  const content = quote ? quotedContent(g, s, quote, cuts, true) : plainContent(g, s, k + 1, cuts)
  if (!content) return null
  return {
    ...NO_PARTS,
    rule: 'statements/noun',
    cue: { first: i, end: i + 1 },
    source: source && { first: source.first, end: source.end },
    content: content.span,
    direct: content.direct,
    act,
    commitment: /زعم|مزاعم|ادعاء/.test(f.fold) ? 'doubtful' : 'neutral',
    inherits: pronoun ? 'sentence' : 'none',
  }
}
const PREPOSITIONS: ReadonlySet<string> = new Set(['في', 'من', 'علي', 'الي', 'عن', 'حول'])
