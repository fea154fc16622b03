import type { Sentence } from '../../arabic/sentences.ts'
import type { Form } from '../../text/words.ts'
import type { StatementAct } from '../layers.ts'
import { plainContent, quotedContent, type Cuts } from './content.ts'
import { complementiserOf } from './complementiser.ts'
import { NO_PARTS, type Draft } from './draft.ts'
import { formAt, type Ground } from './ground.ts'
import { nounPhrase } from './noun-phrase.ts'

const IMPERSONAL = new Set(['قول', 'تاكيد', 'اعلان', 'تصريح'])

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

interface Noun {
  readonly act: StatementAct
  readonly pronoun: boolean
  readonly article: boolean
}

/** All spellings of the nouns with what may be joined to them, by their fold. */
const spellings: ReadonlyMap<string, Noun> = loadSpellings()

function loadSpellings(): Map<string, Noun> {
  const map = new Map<string, Noun>()
  const before = ['', 'و', 'ف'].flatMap((w) => ['', 'ب', 'ل', 'ال', 'بال', 'لل'].map((p) => w + p))
  for (const [noun, act] of Object.entries(NOUNS))
    for (const joined of before) {
      const article = joined.endsWith('ال') || joined.endsWith('لل')
      // «يمكن القول إن»: nobody says it.
      if (article && IMPERSONAL.has(noun)) continue
      for (const tail of article ? [''] : ['', 'ه', 'ها', 'هم', 'هما'])
        map.set(joined + noun + tail, { act, pronoun: tail !== '', article })
    }
  return map
}

export const nounOf = (form: Form): Noun | null => spellings.get(form.fold) ?? null

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
