import { classAt, foldAt, headAt, type Context } from './context.ts'
import type { PredicateReading } from './readings.ts'

/** Verbs that nobody suffers, so that no pronoun stands behind them: «تجمعهما القمة» is of جمع. */
const NO_OBJECT = new Set(['تجمع', 'تنقل', 'تسرب', 'تدفق', 'توجه', 'تحدث'])

/** How far behind «وفرت» it may be said what one flees. */
const FROM_REACH = 8

/** Is the word, by what stands beside it, another of the same letters: «وفرت غطاء» and no «فرت»? */
export function isHomograph(c: Context, i: number, r: PredicateReading): boolean {
  const { lemma, kind } = r.entry.predicate
  const verb = kind === 'verb'
  switch (lemma) {
    // «تلفزيون بث حيا», «حيا سكنيا»: somebody is greeted, who is known.
    case 'حيا':
      return verb && r.pronoun === '' && !isKnown(c, i + 1)
    // «وأسرهم», «أسر الضحايا»: families. «أسر جنديين», «تم أسر القائد»: taken.
    case 'أسر':
      return r.pronoun !== '' || (!verb && areKnown(c, i + 1) && !TAKEN.test(foldAt(c, i - 1)))
    case 'فر':
      return verb && r.conjunction && r.pronoun === '' ? !flees(c, i) : verb && r.pronoun !== ''
    // «وزارته»: his ministry.
    case 'زار':
      return verb && r.conjunction && r.pronoun !== '' && foldAt(c, i).startsWith('وزارت')
    // «لا ترقى إلى المستوى»: comes up to it.
    case 'رقى':
      return verb && r.entry.tense === 'present' && /^(?:الي|ل.+)$/.test(foldAt(c, i + 1))
    // «يقبلون على الشراء»: of أقبل.
    case 'قبل':
      return verb && r.entry.tense === 'present' && foldAt(c, i + 1) === 'علي'
    default:
      return verb && r.pronoun !== '' && NO_OBJECT.has(lemma)
  }
}

const TAKEN = /^[وف]?(?:تم|جري|من|بعد|عمليه)$/

/** Are those meant known by the article, and none by his name? */
const areKnown = (c: Context, i: number): boolean =>
  classAt(c, i).definite && c.mentionAt[i]?.value.type !== 'PER'

/** Is who or what stands there known: by a name or the article? */
const isKnown = (c: Context, i: number): boolean =>
  c.mentionAt[i] !== undefined ||
  classAt(c, i).definite ||
  (headAt(c, i).person && classAt(c, i + 1).definite)

/** «وفرت الشاحنة من الموقع», «وفروا هاربين»: it is said what one flees, or that one flees. */
function flees(c: Context, i: number): boolean {
  for (let k = i + 1; k <= i + FROM_REACH; k++) {
    if (classAt(c, k).kind === 'punct') return false
    if (/^(?:من|الي|نحو|باتجاه|خارج|هارب.*|لاذ.*|امام)$/.test(foldAt(c, k))) return true
  }
  return false
}
