import type { Sentence } from '../../arabic/sentences.ts'
import type { StatementAct } from '../layers.ts'
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

/** «الاتهامات بأن…», «بعد إعلانه أن…», «قوله إن…»: a noun of speech with its clause. */
export function byNoun(g: Ground, s: Sentence, i: number, cuts: Cuts): Draft | null {
  const f = formAt(g, i)
  const m = f.fold.length > 12 ? null : WORD.exec(f.fold)
  const act = m && (NOUNS[m[1] ?? ''] ?? NOUNS[f.fold])
  if (!m || act === undefined || act === null) return null
  const pronoun = m[2] !== undefined && NOUNS[f.fold] === undefined
  const article = /^[وف]?ال/.test(f.fold) || /^[وف]?(?:بال|لل)/.test(f.fold)
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
