import type { Stretch } from '../../arabic/sentences.ts'
import type { EventStatus, Statement } from '../layers.ts'
import type { Candidate } from './candidates.ts'
import { classAt, foldAt, readingsAt, turnAt, type Context } from './context.ts'
import { CONDITION, DENIED, ONGOING, PLANNED, POSSIBLE, REQUESTED } from './settings.ts'
import { attempt, carriedAs, isImperfectNext, underVerb } from './status-of-verb.ts'
import { maybePast } from './word-class.ts'

/** Verbs of command: what hangs on them is asked for, not done. */
const ASKING = new Set(['REQUEST'])

/** How far a word that changes the status reaches. */
const REACH = 6

export interface StatusInput {
  readonly candidate: Candidate
  readonly sentence: Stretch
  readonly statement: Statement | null
  /** The happening before it in the clause on which it hangs: «دعا إلى وقف». */
  readonly governor: {
    readonly type: string
    readonly at: number
    readonly status: EventStatus
  } | null
  readonly inTitle: boolean
  /** How the noun stands to which the word is joined: «لتشكيل حكومة وإنهاء القتال». */
  readonly sibling: EventStatus | null
}

/** Whether it happened, and if not, how it stands. */
export function statusOf(c: Context, input: StatusInput): EventStatus {
  const { candidate: x, sentence: s, statement, governor, inTitle } = input
  const at = x.carrier?.at ?? x.at
  const r = x.carrier?.reading ?? x.reading
  const near = lookBack(c, s, at)
  if (x.verbal) {
    const before = classAt(c, at - 1)
    // «ولم يشارك», «وقد يعود»
    const one = before.conjunction ? before.core : foldAt(c, at - 1)
    if (near.condition || isIf(c, at)) return 'conditional'
    if (one === 'لم') return foldAt(c, at - 2) === 'ما' ? 'conditional' : 'denied'
    if (one === 'لن' || one === 'لا') return REFUSALS.has(x.predicate.type) ? 'happened' : 'denied'
    if (r.entry.tense === 'present') {
      if (r.prefix === 'س') return 'planned'
      if (one === 'قد') return 'possible'
      if (one === 'سوف') return 'planned'
      if (governor && near.subjunctive) return governed(governor)
      // «قبل أن تطرده القوات»: what came before it is told as past.
      if (one === 'ان' && BEFORE.test(foldAt(c, at - 2)) && pastBefore(c, s, at)) return 'happened'
      if (one === 'حتي') return 'planned'
      if (near.denied && near.subjunctive) return 'denied'
      if (near.requested) return 'requested'
      if (near.possible) return 'possible'
      if (near.subjunctive && near.planned) return 'planned'
      if (near.subjunctive && !near.past) return 'planned'
      if (r.prefix === 'ل') return near.past || pastBefore(c, s, at) ? 'happened' : 'planned'
      if (near.past) return 'happened'
      // «القوات تسيطر على الميناء»: she has taken it.
      if (x.predicate.lemma === 'سيطر' && classAt(c, at - 1).kind === 'word') return 'happened'
      // «ندين», «نطالب»: saying it does it.
      if (r.entry.person === 1 && SAID.has(x.predicate.type)) return 'happened'
      // «قبل أن يعثروا عليه ويقتلوه»: joined to a verb that أن governs.
      if (r.conjunction && isSubjunctive(r) && pastBefore(c, s, at)) return 'happened'
      if (inTitle) return 'happened'
      return 'ongoing'
    }
    if (near.denied && near.deniedAt === at - 1) return 'denied'
    if (statement?.act === 'deny' && !isActOfSpeech(x) && !inRelative(c, s, at)) return 'denied'
    return 'happened'
  }
  if (x.predicate.kind === 'passive' && x.predicate.frameName.startsWith('support'))
    return 'ongoing'
  if (near.denied && reaches(c, near.deniedAt, at, r.article)) return 'denied'
  if (statement?.act === 'deny' && !r.article && near.clauseOf(statement)) return 'denied'
  if (isPresupposed(c, s, at, r.prefix)) return 'happened'
  if (governor) return governed(governor)
  if (near.condition) return 'conditional'
  const tried = r.article ? null : attempt(c, s, at)
  if (tried !== null) return tried
  if (foldAt(c, at - 1) === 'حتي' && !r.article && verbBefore(c, s, at) !== 'past') return 'planned'
  if (near.requested) return 'requested'
  if (near.possible) return 'possible'
  if (near.planned) return isDecided(c, x) ? 'happened' : 'planned'
  const carried = inTitle ? null : carriedAs(c, s, at)
  if (carried && !near.past) return carried
  const ahead = lookAhead(c, s, x.end)
  if (ahead.future) return 'planned'
  if (ahead.possible) return 'possible'
  // «بدعم من التحالف»: as what was done with it.
  if (r.prefix === 'ب' && WITH.has(x.predicate.type) && verbBefore(c, s, at) === 'past')
    return 'happened'
  if (x.predicate.frameName === 'election' && HOLDING.test(foldAt(c, at - 1)) && !ahead.past)
    return 'planned'
  if (x.predicate.frameName === 'election') return near.past || ahead.past ? 'happened' : 'planned'
  if (r.prefix === 'ل' && !r.article && isAim(c, x)) return near.ongoing ? 'ongoing' : 'planned'
  if (near.ongoing || ahead.ongoing) return 'ongoing'
  if (LASTING.has(x.predicate.lemma)) return 'ongoing'
  // «الحظر» holds; «حظر الموقع» was imposed.
  if (x.predicate.lemma === 'حظر' && r.article) return 'ongoing'
  if (statement && statement.act === 'demand') return 'requested'
  if (statement?.act === 'threaten' && !isActOfSpeech(x)) return 'threatened'
  if (!r.article && x.carrier === null && isDeed(x)) {
    const under = underVerb(c, s, at)
    if (under !== null) return under
  }
  return (r.conjunction && r.prefix === '' ? input.sibling : null) ?? 'happened'
}

/** A noun of what is done, as against one who is ready for it. */
const isDeed = (x: Candidate): boolean =>
  x.predicate.kind !== 'active' && x.predicate.kind !== 'passive'

/** «قرار الإفراج عنه», «قررت المحكمة توقيفه»: a decision that does what it says. */
const isDecided = (c: Context, x: Candidate): boolean =>
  (x.reading.article && /^[وفبل]?قرار(?:ات)?$/.test(foldAt(c, x.at - 1))) ||
  (x.predicate.type === 'COERCE' &&
    [1, 2].some((k) => /^[وف]?قرر(?:ت|وا)?$/.test(foldAt(c, x.at - k))))

/** «وصل لإقناع الوزير»: what is done to something, as against «نتيجة لتدهور الوضع», «تعرض لتفجير». */
const isAim = (c: Context, x: Candidate): boolean =>
  x.predicate.kind === 'masdar' ||
  (x.predicate.kind === 'noun' &&
    x.predicate.frame.blow !== true &&
    TRANSITIVE.test(x.predicate.lemma) &&
    x.reading.entry.number === 's' &&
    !NO_AIM.test(foldAt(c, x.at - 1)))
/** Masdars of verbs that take an object by their shape: تفعيل, إفعال. */
const TRANSITIVE = /^(?:ت[^ا]{2}ي.|إ[^ا]{2}ا.)$/
const NO_AIM =
  /^[وفب]?(?:ال)?(?:[يت]?تعرض(?:ت|وا|ا)?|[يت]?خضع(?:ت|وا)?|نتيجه|وفقا|طبقا|تبعا|نظرا|ردا|استجابه|تلبيه|تنفيذا|ذكري|بدايه|نهايه|تجنبا|تفاديا|منعا|رفضا|رفضه|رفضها|ضحيه|عرضه|مشاهد|صور|دعما|تاييدا|استنكارا|ادانه|[يت]?وصل(?:ت|وا)?|مويد|معارض|اضافه)$/

/** Is the word in a clause that tells of a noun: «القائد الذي أطيح به وقتل»? */
function inRelative(c: Context, s: Stretch, at: number): boolean {
  for (let k = at - 1; k >= s.first && k > at - 8; k--) {
    const w = classAt(c, k)
    if (w.kind === 'relative') return true
    if (w.kind === 'comp' || w.core === '،') return false
  }
  return false
}

/** What is told to have come before something else came to pass: «بعد فشل المساعي», «منذ الإطاحة به». */
const AFTER = new Set([
  'بعد',
  'منذ',
  'عقب',
  'اثر',
  'غداه',
  'وبعد',
  'عقبه',
  'خلال',
  'وخلال',
  'اثناء',
])
function isPresupposed(c: Context, s: Stretch, at: number, prefix: string): boolean {
  // «محاولة اغتيال»: the attempt came to pass.
  if (prefix !== 'ل' && /^(?:ل|ب)?(?:ال)?محاول(?:ه|ات|ته|تها|تهم)$/.test(foldAt(c, at - 1)))
    return true
  for (let k = at - 1; k >= s.first && k >= at - 2; k--) {
    if (AFTER.has(foldAt(c, k)) && foldAt(c, k - 1) !== 'من') {
      // «سيعود بعد لقاء»: what comes after is yet to come.
      for (let i = k - 1; i >= s.first && i > k - 8; i--)
        if (classAt(c, i).kind === 'verb' && foldAt(c, i).startsWith('س')) return false
      return true
    }
    if (classAt(c, k).kind !== 'word') return false
  }
  return false
}

/** Nouns of what goes on: strife, backing, cooperation. */
const LASTING = new Set(['صراع', 'نزاع', 'دعم', 'تعاون', 'تنسيق', 'علاج', 'تدريب', 'حصار', 'تمرد'])

/** Does a past verb stand earlier in the sentence? */
function pastBefore(c: Context, s: Stretch, at: number): boolean {
  for (let k = at - 1; k >= s.first && k > at - 80; k--) {
    const w = classAt(c, k)
    if (w.kind === 'verb' && !/^[سيتن]/.test(w.core)) return true
  }
  return false
}

const BEFORE = /^[وف]?قبل$/
/** What somebody holds or means to hold. */
const HOLDING = /^[وبل]?(?:اجراء|تنظيم|عقد)$/
const WITH = new Set(['AID', 'SUPPORT', 'COOPERATE'])

/** «إن اتفقت الفصائل»: before a verb it is no «indeed». */
const isIf = (c: Context, at: number): boolean =>
  /^[وف]?إن$/.test(c.words.forms[at - 1]?.clean ?? '') && classAt(c, at - 1).kind === 'comp'

/** «إما الاستسلام أو الحرب», which without its hamza would be «as for». */
const isEither = (c: Context, k: number): boolean =>
  /^[وف]?إم[اّ]+$/.test(c.words.forms[k]?.clean ?? '')

/** «في طريقه إلى»: to come. */
const isOnTheWay = (c: Context, k: number): boolean =>
  /^طريقه?ا?$/.test(foldAt(c, k)) &&
  foldAt(c, k - 1) === 'في' &&
  /^(?:الي$|ل)/.test(foldAt(c, k + 1))

/** Does a denial reach the noun, rather than what is said of it: «نفى علاقته بالهجوم»? */
function reaches(c: Context, denied: number, at: number, article: boolean): boolean {
  if (at - denied > 4 || (article && at - denied > 2)) return false
  for (let k = denied + 1; k < at; k++)
    if (/^(?:خلال|اثناء|بعد|قبل|منذ|عند)$/.test(foldAt(c, k))) return false
  return true
}

/** The tense of the last verb before a word of its sentence. */
function verbBefore(c: Context, s: Stretch, at: number): 'past' | 'present' | null {
  for (let k = at - 1; k >= s.first && k > at - 40; k--) {
    const w = classAt(c, k)
    if (w.kind === 'verb') return /^[سيتن]/.test(w.core) && !maybePast(w.core) ? 'present' : 'past'
  }
  return null
}

const SAID = new Set(['ACCUSE', 'REQUEST'])

/** A plural without its nun: «يقتلوه». */
const isSubjunctive = (r: Candidate['reading']): boolean =>
  r.entry.number === 'p' && r.entry.person === 3 && /و(?:ا)?$/.test(r.entry.written)

/** What one will not do of these is a refusal made. */
const REFUSALS = new Set(['CONCEDE', 'AGREE', 'CONSULT'])
const isActOfSpeech = (x: Candidate): boolean =>
  ['ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT', 'THREATEN'].includes(x.predicate.type)

function governed(g: { readonly type: string; readonly status: EventStatus }): EventStatus {
  if (ASKING.has(g.type)) return g.status === 'denied' ? 'denied' : 'requested'
  if (g.type === 'THREATEN') return 'threatened'
  if (g.type === 'AGREE') return 'planned'
  if (g.type === 'REJECT') return 'denied'
  return 'planned'
}

interface Near {
  readonly planned: boolean
  readonly possible: boolean
  readonly requested: boolean
  readonly ongoing: boolean
  readonly denied: boolean
  readonly deniedAt: number
  readonly condition: boolean
  readonly subjunctive: boolean
  readonly past: boolean
  clauseOf(s: Statement): boolean
}

/** How far a noun stands behind the verb that carries it, its subject between them. */
const CARRY_REACH = 4
const isCarrying = (c: Context, verb: number, at: number): boolean =>
  verb < at &&
  at - verb <= CARRY_REACH &&
  /^[يتن]/.test(foldAt(c, verb)) &&
  readingsAt(c, verb).some((r) => r.entry.predicate.kind === 'carrier')

const EXCEPT = /^(?:سوي|الا)$/

/** The words before a happening, back to where its clause begins. */
function lookBack(c: Context, s: Stretch, at: number): Near {
  let planned = false
  let possible = false
  let requested = false
  let ongoing = false
  let denied = false
  let deniedAt = -1
  let condition = false
  let subjunctive = false
  let past = false
  for (let k = at - 1; k >= s.first && k >= at - REACH * 2; k--) {
    const w = classAt(c, k)
    const f = w.conjunction ? w.core : foldAt(c, k)
    const turn = turnAt(c, k)
    const close = at - k <= REACH
    if (w.kind === 'punct' && ['،', '؛', ':', '.', ','].includes(w.core)) break
    if (w.kind === 'comp' && w.core === 'ان' && k === at - 1) subjunctive = true
    // «يهدف الهجوم إلى»: what stands right behind the verb aims, and is there.
    const aims = k === at - 1 && w.kind === 'verb' && /^[يت]/.test(f)
    if (close && (turn & PLANNED) !== 0 && !aims) {
      planned = true
      // «لا تعتزم وقف الهجوم»
      if (/^(?:لا|لم|لن)$/.test(foldAt(c, k - 1)) && !denied && !EXCEPT.test(foldAt(c, k + 1))) {
        denied = true
        deniedAt = Math.max(k, at - 4)
      }
    }
    if (close && f.startsWith('ام') && isEither(c, k)) possible = true
    if (close && f.startsWith('طريق') && isOnTheWay(c, k)) planned = true
    if (close && (turn & POSSIBLE) !== 0 && !(f === 'قد' && !isImperfectNext(c, k))) possible = true
    if (close && (turn & REQUESTED) !== 0) requested = true
    if (close && (turn & ONGOING) !== 0) ongoing = true
    if (close && (turn & DENIED) !== 0 && !denied) {
      denied = true
      deniedAt = k
    }
    if ((turn & CONDITION) !== 0 && !(f.startsWith('حال') && foldAt(c, k - 1) !== 'في'))
      condition = true
    if (f.startsWith('كان') && close) past = true
    if (w.kind === 'verb' && !/^[سيتن]/.test(w.core)) past = true
    // «من المقرر أن تنظم تظاهرة»: the verb behind «أن» carries the noun.
    if (w.kind === 'comp' && !subjunctive && !(w.core === 'ان' && isCarrying(c, k + 1, at))) break
    if (w.kind === 'relative') break
  }
  return {
    planned,
    possible,
    requested,
    ongoing,
    denied,
    deniedAt,
    condition,
    subjunctive,
    past,
    clauseOf: (x) => {
      const from = c.words.from[at] ?? 0
      return from - x.from < 60
    },
  }
}

/** Verbs of what goes on, with or without the pronoun of it. */
const GOES_ON =
  /^[وف]?[يت](?:تواصل|ستمر|توالي|تصاعد|دور|نفذ(?:ه|ها|هم)|شن(?:ه|ها)|خوض(?:ه|ها)|قود(?:ه|ها)|جري(?:ه|ها)?)$/

const withArticle = (words: string): string[] => words.split(' ').flatMap((w) => [w, `ال${w}`])

/** Words behind a happening that tell whether it is to come, goes on or is over. */
const TELLING_WHEN: ReadonlyMap<string, 'future' | 'ongoing' | 'past' | 'possible'> = new Map([
  ...withArticle('محتمل محتمله مزعوم مزعومه مفترض مفترضه').map((w) => [w, 'possible'] as const),
  ...['المقبل', 'المقبله', 'القادم', 'القادمه', 'المقرر', 'المقرره']
    .concat(withArticle('مرتقب مرتقبه مزمع مزمعه'))
    .map((w) => [w, 'future'] as const),
  ...withArticle('مستمر مستمره متواصل متواصله داير دايره جاريه').map(
    (w) => [w, 'ongoing'] as const,
  ),
  ...withArticle('ماضي ماضيه اخيره سابقه')
    .concat(['جرت', 'اجريت'])
    .map((w) => [w, 'past'] as const),
])

/** The words right behind a happening: «المقبلة», «مستمرة», «التي ستجرى». */
function lookAhead(
  c: Context,
  s: Stretch,
  end: number,
): { future: boolean; ongoing: boolean; past: boolean; possible: boolean } {
  let possible = false
  let future = false
  let ongoing = false
  let past = false
  for (let k = end; k < s.end && k < end + 5; k++) {
    const w = classAt(c, k)
    const f = foldAt(c, k)
    if (w.kind === 'punct' && w.core !== '"') break
    const told = TELLING_WHEN.get(f)
    if (told === 'future' || (w.kind === 'verb' && /^س[يتن]/.test(f))) future = true
    // «الغارات التي تنفذها القوات», «المعارك تتواصل»
    if (w.kind === 'verb' && k < end + 3 && GOES_ON.test(f)) ongoing = true
    if (told === 'possible') possible = true
    if (told === 'ongoing') ongoing = true
    if (told === 'past') past = true
  }
  return { future, ongoing, past, possible }
}
