import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import type { Form } from '../../text/words.ts'
import type { Commitment, StatementAct } from '../layers.ts'
import { parseCueVerb, FRAME } from './cue.ts'
import { wordSet } from './word-set.ts'

/** A noun of speech as one spelling shows it. */
export interface Noun {
  readonly act: StatementAct
  readonly commitment: Commitment
  /** Bits of FRAME. */
  readonly frames: number
  /** Whose words they are is joined behind it: إعلانها. */
  readonly pronoun: '' | 'ه' | 'ها' | 'هم' | 'هما'
  readonly article: boolean
  /** Needs no speaker: «بتهمة الاحتيال», «الإعلان عن الفوز». */
  readonly free: boolean
  /** «اكتفى بالقول إن»: the words of whoever the sentence is about. */
  readonly said: boolean
  /** A plural: اتهامات. */
  readonly many: boolean
  /** «من المتوقع أن» */
  readonly expected: boolean
}

/** «يمكن القول إن», «تجدر الإشارة إلى أن»: nobody says it. */
const IMPERSONAL = wordSet('قول تاكيد اعلان تصريح اشاره تشديد')
const BEFORE = ['', 'و', 'ف'].flatMap((w) => ['', 'ب', 'ل', 'ال', 'بال', 'لل'].map((p) => w + p))
const BEHIND = ['', 'ه', 'ها', 'هم', 'هما'] as const

/** «بتهمة», «بتهم»: only behind ب do they tell what somebody is charged with. */
const FREE = wordSet('تهمه تهم دعوي شبهه ذريعه حجه')
/** «بزعم سرقة المال»: free behind ب, else whose claim it is. */
const FREE_TOO = 'زعم'
/** «من المتوقع أن»: only so, and nobody is told to expect it. */
const EXPECTED = wordSet('متوقع مرجح مومل منتظر')
/** «الإعلان عن»: with the article only what stands behind its preposition is announced. */
const ABOUT = FRAME.an

/** All spellings of the nouns with what may be joined to them, by their fold. */
const spellings: ReadonlyMap<string, Noun> = loadSpellings()

function loadSpellings(): Map<string, Noun> {
  const map = new Map<string, Noun>()
  for (const row of loadTable(new URL('./noun-cues.tsv', import.meta.url)).rows) {
    const { act, commitment, frames } = parseCueVerb(row)
    const noun = fold(row['noun'] ?? '')
    const opened = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun
    for (const joined of BEFORE) {
      const article = joined.endsWith('ال') || joined.endsWith('لل')
      const behindBi = (FREE.has(noun) || noun === FREE_TOO) && joined.endsWith('ب')
      const free = article ? noun === 'اعلان' : behindBi
      if (FREE.has(noun) && !free) continue
      const expected = EXPECTED.has(noun)
      if (expected && joined !== 'ال') continue
      const said = noun === 'قول' && joined.endsWith('بال')
      if (article && IMPERSONAL.has(noun) && !free && !said) continue
      for (const pronoun of article || free ? ([''] as const) : BEHIND) {
        const spelling = joined + (pronoun === '' ? noun : opened + pronoun)
        map.set(spelling, {
          act,
          commitment,
          frames: article && free ? ABOUT : noun === FREE_TOO && free ? frames | FRAME.o : frames,
          pronoun,
          article,
          free,
          said,
          expected,
          many: noun.endsWith('ات'),
        })
      }
    }
  }
  return map
}

export const NOUN_SPELLINGS: Iterable<string> = spellings.keys()

/** «طلبه» is his demand, «طلبة» are students. */
export function nounOf(form: Form): Noun | null {
  const noun = spellings.get(form.fold)
  return !noun || (noun.pronoun === 'ه' && form.clean.endsWith('ة')) ? null : noun
}
