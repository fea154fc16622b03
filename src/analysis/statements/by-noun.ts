import type { Sentence } from '../../arabic/sentences.ts'
import type { Form } from '../../text/words.ts'
import type { StatementAct } from '../layers.ts'
import { createFormCache } from '../rule.ts'
import { plainContent, quotedContent, type Cuts } from './content.ts'
import { complementiserOf } from './cues.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import { formAt, type Ground } from './ground.ts'
import { nounPhrase } from './noun-phrase.ts'

/** Nouns of speech, folded without article and pronoun, with their act. */
const NOUNS: Readonly<Record<string, StatementAct>> = {
  قول: 'say',
  تاكيد: 'confirm',
  تاكيدات: 'confirm',
  اعلان: 'announce',
  تصريح: 'say',
  تصريحات: 'say',
  اتهام: 'accuse',
  اتهامات: 'accuse',
  ادعاء: 'say',
  ادعاءات: 'say',
  مزاعم: 'say',
  زعم: 'say',
  اعتراف: 'say',
  اعترافات: 'say',
  امال: 'expect',
  توقعات: 'expect',
  تكهنات: 'expect',
  تحذيرات: 'warn',
  مخاوف: 'warn',
  تهديدات: 'threaten',
  تعهدات: 'promise',
  وعود: 'promise',
  شايعات: 'say',
  اشاعات: 'say',
  انباء: 'say',
}
const WORD = /^[وف]?(?:ب|ل)?(?:ال)?(.+?)(ه|ها|هم|هما)?$/

interface Noun {
  readonly act: StatementAct
  readonly pronoun: boolean
  readonly article: boolean
}

export const nounOf: (form: Form) => Noun | null = createFormCache(({ fold }) => {
  const m = fold.length > 12 ? null : WORD.exec(fold)
  const act = m && (NOUNS[m[1] ?? ''] ?? NOUNS[fold])
  if (!m || !act) return null
  // «يمكن القول إن»: nobody says it.
  if (/^[وفبل]*ال(?:قول|تاكيد|اعلان|تصريح)$/.test(fold)) return null
  const article = /^[وف]?(?:ال|بال|لل)/.test(fold)
  return { act, pronoun: m[2] !== undefined && NOUNS[fold] === undefined, article }
})

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
