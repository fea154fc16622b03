import { classAt, foldAt, type Context } from './context.ts'
import type { Draft, Span } from './draft.ts'

/**
 * What the happenings of a sentence lend to the one right before them, once all are read: drafts from
 * `first` on are of one sentence. «تعهد بدعم الحكومة»: who promises help promises it to whom he helps;
 * «شن عملية لطرد المسلحين»: a blow is on whom it is to drive out; «الاحتجاجات التي أطاحت بالرئيس».
 */
export function shareBack(c: Context, drafts: readonly Draft[], first: number): void {
  // From the end: what the last lends may be lent on («رفض إسقاط دعوى لمقاضاة الشركة»).
  for (let i = drafts.length - 2; i >= first; i--) {
    const d = drafts[i]
    const next = drafts[i + 1]
    if (!d || !next || d.target !== null || d.args.pronoun === 'target') continue
    d.target = lent(c, d, next)
  }
}

function lent(c: Context, d: Draft, next: Draft): Span | null {
  const x = d.pick.candidate
  const y = next.pick.candidate
  const { type } = x.predicate
  const befallen = isSame(next.target, d.actor) ? null : next.target
  if (y.predicate.type === 'ASSAULT' && STRIFE.has(type)) {
    if (!x.verbal && y.verbal && isSubject(next, x.at)) return befallen
    if (type !== 'PROTEST' && !y.verbal && isPurpose(c, x.end, y.at)) return party(befallen)
    return null
  }
  const behind = Math.max(x.end, d.args.end)
  // «رفضت الإفراج عن»: the deed itself was read as what the verb has behind it.
  const object = y.at >= x.end && y.at < behind && isOneClause(c, y.at, behind)
  if (y.verbal) return null
  // «زيارة للقاء الوزير»
  if (x.predicate.frameName === 'visit' && y.predicate.type === 'CONSULT')
    return isPurpose(c, x.end, y.at) ? party(befallen) : null
  if (!(object || hangs(c, behind, y.at))) return null
  // «إلغاء دعوى ضد الشركة», «إسقاط تهم عن النائب»: for whom one lets go of a charge.
  if (type === 'CONCEDE' && (y.predicate.type === 'ACCUSE' || y.predicate.type === 'SANCTION'))
    return party(befallen)
  // «غضبه لرفض الحكومة»: who does what one speaks of, where its own words say who.
  const doer = next.args.actor && next.args.actor.first > y.at ? party(next.actor) : null
  const by = isSame(doer, d.actor) ? null : doer
  // «رفض استقبال السفينة»: where nobody else does it, what is refused would befall somebody.
  if (OVER.has(type)) return by ?? (type === 'REJECT' && doer === null ? party(befallen) : null)
  if (type === 'AGREE' && x.predicate.frameName === 'agree')
    return y.predicate.type === 'REQUEST' ? by : GOOD.has(y.predicate.type) ? befallen : null
  return type === 'THREATEN' && y.predicate.type === 'SANCTION' ? party(befallen) : null
}

/** Blows and unrest: whom they drive out is whom they are against. */
const STRIFE: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST'])

/** Words about a deed, which are for or against who does it. */
const OVER: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT', 'REJECT'])

/** What one promises to do for somebody: «تعهد بدعم الحكومة». */
const GOOD: ReadonlySet<string> = new Set(['SUPPORT', 'AID', 'COOPERATE'])

const party = (one: Span | null): Span | null => (one?.agent === true ? one : null)

const isSame = (a: Span | null, b: Span | null): boolean =>
  a !== null &&
  b !== null &&
  (a.range.from === b.range.from || (a.entity !== null && a.entity === b.entity))

/** Is the noun at `at` what the happening's verb has as its subject? */
function isSubject(d: Draft, at: number): boolean {
  const p = d.args.actor
  return p !== null && p.first <= at && at < p.end
}

/** How far an aim stands behind the blow. */
const AIM = 9
const FOR = new Set(['اجل', 'بهدف', 'بغيه', 'لغرض', 'بغرض', 'بقصد'])

/** Is the masdar at `to` what the noun that ends at `from` is for: «لطرد», «من أجل طرد», «بهدف طرد»? */
function isPurpose(c: Context, from: number, to: number): boolean {
  if (to > from + AIM) return false
  if (classAt(c, to).prefix !== 'ل' && !FOR.has(foldAt(c, to - 1))) return false
  return isOneClause(c, from, to)
}

/** How many words lie between a word about a deed and the deed: a preposition, «ضرورة», «استمرار». */
const BETWEEN = 2

function hangs(c: Context, from: number, to: number): boolean {
  return to >= from && to <= from + BETWEEN && isOneClause(c, from, to)
}

function isOneClause(c: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const w = classAt(c, k)
    if (w.kind === 'verb' || w.kind === 'comp' || w.kind === 'relative') return false
    if (w.kind === 'punct' && w.core !== '"' && w.core !== '«' && w.core !== '“') return false
  }
  return !classAt(c, to).conjunction
}
