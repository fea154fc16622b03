import { fold } from '../../arabic/fold.ts'
import { classAt, opensAt, type Context } from './context.ts'
import { OWNER, RESPECT } from './phrase-heads.ts'

/** Behind the words of respect at `k`: where the title or the name begins; `k` where there are none. */
export function behindRespect(c: Context, k: number, limit: number): number {
  const opens = opensAt(c, k)
  if ((opens & (RESPECT | OWNER)) === 0 || classAt(c, k).definite) return k
  let i = k
  if ((opens & OWNER) !== 0 && (opensAt(c, i + 1) & RESPECT) !== 0 && classAt(c, i + 1).definite) {
    i += 2
    while (i < limit && classAt(c, i).definite && ROYAL.has(classAt(c, i).core)) i++
  } else if ((opens & RESPECT) !== 0) i++
  if (i === k || i >= limit) return k
  // «فخامة الرئيس رمضان», «سمو وزير الدفاع»
  return isPersonAt(c, i) || classAt(c, i).kind === 'word' ? i : k
}

const ROYAL: ReadonlySet<string> = new Set(['ملكي', 'ملكية'].map(fold))

const isPersonAt = (c: Context, i: number): boolean => c.mentionAt[i]?.value.type === 'PER'

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

/** «أول», «ركن», «طيار»: what a rank has behind it. */
export const isRank = (c: Context, i: number): boolean => RANKS.has(classAt(c, i).core)

const RANKS: ReadonlySet<string> = new Set(
  [
    'أول',
    'ثان',
    'ثاني',
    'ثالث',
    'ركن',
    'الركن',
    'طيار',
    'بحري',
    'مهندس',
    'حقوقي',
    'متقاعد',
    'دكتور',
  ].map(fold),
)

/** Does a person's name begin behind the words of rank at `i`? */
export function namedBehindRank(c: Context, i: number, limit: number): boolean {
  let k = i
  while (k < limit && k < i + 3 && isRank(c, k)) k++
  return k < limit && isPersonAt(c, k)
}
