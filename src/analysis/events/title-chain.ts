import { fold } from '../../arabic/fold.ts'
import { classAt, type Context } from './context.ts'

const folded = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(fold))

/** «سمو الأمير», «معالي وزير الخارجية»: words of respect before a title or a name. */
const RESPECT = folded('سمو معالي فخامة سعادة جلالة فضيلة سماحة غبطة قداسة نيافة عطوفة')
/** «صاحب السمو الملكي», «أصحاب المعالي» */
const OWNERS = folded('صاحب صاحبة أصحاب')

/** Behind the words of respect at `k`: where the title or the name begins; `k` where there are none. */
export function behindRespect(c: Context, k: number, limit: number): number {
  let i = k
  const w = classAt(c, i)
  if (w.definite) return k
  if (OWNERS.has(w.core) && RESPECT.has(classAt(c, i + 1).core) && classAt(c, i + 1).definite) {
    i += 2
    while (i < limit && classAt(c, i).definite && ROYAL.has(classAt(c, i).core)) i++
  } else if (RESPECT.has(w.core)) i++
  if (i === k || i >= limit) return k
  // «فخامة الرئيس رمضان», «سمو وزير الدفاع»
  return isPersonAt(c, i) || classAt(c, i).kind === 'word' ? i : k
}

const ROYAL = folded('ملكي ملكية')

const isPersonAt = (c: Context, i: number): boolean => c.mentionAt[i]?.value.type === 'PER'

/** Do words of respect begin here: with them a new person is spoken of? */
export const isRespect = (c: Context, i: number): boolean => {
  const { core, definite } = classAt(c, i)
  return !definite && (RESPECT.has(core) || (OWNERS.has(core) && behindRespect(c, i, i + 4) > i))
}

/** What a phrase of a person holds so far. */
export interface Person {
  readonly entity: string | null
  /** His own name has been read, not only titles. */
  readonly named: boolean
}

/**
 * Does the mention at token `i`, which no conjunction joins, speak of the same person? A title and the
 * name behind it do, unless they are known to be of two; so does a title behind a name of whom it is told.
 */
export function goesOn(c: Context, i: number, p: Person, limit: number): boolean {
  const m = c.mentionAt[i]
  if (!m || m.value.type !== 'PER' || m.end > limit || m.value.from !== c.words.from[i])
    return false
  if (m.value.entity === p.entity) return true
  return !p.named && m.value.wording === 'name' && !(isKnown(p.entity) && isKnown(m.value.entity))
}

/** Of whom the knowledge base tells. */
const isKnown = (entity: string | null): boolean => entity?.startsWith('person:') === true
