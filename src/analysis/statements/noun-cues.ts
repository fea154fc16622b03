import type { Form } from '../../text/words.ts'
import type { StatementAct } from '../layers.ts'

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

export interface Noun {
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
