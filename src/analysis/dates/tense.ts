import { fold } from '../../arabic/fold.ts'
import { nounReadings, readNoun } from '../../arabic/numerals/counted-nouns.ts'
import { loadTable } from '../../load-table.ts'
import { WORD, type Form } from '../../text/words.ts'
import { createFormCache } from '../../text/form-cache.ts'
import { foldAt, type DateContext } from './context.ts'

export type Tense = 'past' | 'future' | null

/** How far before a date its verb is looked for. */
const REACH = 14

const verbs: ReadonlySet<string> = new Set(
  loadTable(new URL('../../arabic/lexicon/verbs.tsv', import.meta.url)).rows.map((r) =>
    fold(r['lemma'] ?? ''),
  ),
)

/** Participles and verbs that put what they govern into the future. */
const FUTURE = new Set(
  (
    'سوف لن المقرر المزمع المرتقب المتوقع المنتظر مقرر مقررة يتوقع ينتظر يعتزم تعتزم يعتزمون ' +
    'يستعد تستعد يخطط تخطط موعد يفترض المفترض يرتقب يأمل تأمل سيما مرتقب مرتقبة مزمع متوقع يعتزمان ' +
    'لإجراء لتنظيم بحلول المؤمل مؤمل المأمول يؤمل'
  )
    .split(' ')
    .map(fold),
)
/** Deeds that an agreement or a decision is about. */
const PLANNED = new Set('اجراء تنظيم عقد اقامه استضافه انعقاد اطلاق تمديد'.split(' '))
/** Words of the past that are no verb of the lexicon. */
const PAST = new Set('كان كانت كانوا وكان وكانت قد وقد لم ولم منذ ومنذ'.split(' ').map(fold))

/** What is fixed beforehand is told in the imperfect: «تواجه إسبانيا إيران الأربعاء». */
const SCHEDULED = new Set(
  (
    'يلتقي تلتقي يلاقي تلاقي يخوض تخوض يواجه تواجه يستضيف تستضيف ينطلق تنطلق يختتم تختتم يزور تزور يجتمع ' +
    'تجتمع يعقد تعقد يبدأ تبدأ'
  )
    .split(' ')
    .map(fold),
)
/** After these stands a verb: «التي ذكرها التقرير». */
const BEFORE_VERB = new Set(
  'الذي التي الذين اللذين اللتين ما مما عندما حين حينما بعدما كما حيث لما'.split(' '),
)
/** Before an imperfect these put it into the past. */
const WAS = new Set(['كان', 'كانت', 'وكان', 'وكانت', 'لم', 'ولم'])

/** Words of the closed classes that a verb is spelt like: إلى, على, بعد, بعض. */
const CLOSED: ReadonlySet<string> = new Set(
  loadTable(new URL('../../arabic/lexicon/function-words.tsv', import.meta.url))
    .rows.filter((r) => r['class'] !== 'kana' && r['class'] !== 'kada')
    .map((r) => fold(r['form'] ?? '')),
)
/** Names that a verb is spelt like. */
const NAMES = new Set(
  (
    'مصر قطر عدن حلب ابها حائل مكه سعود صالح ناصر عادل ياسر هادي سالم زايد سعد حمد حسن بدر عبد علي عمر ' +
    'سيناء سيتي سيرغي سيدني سيول سيلفا سيرينا سيميوني سيباستيان سيمون سيزار سيريلانكا سيراليون سيبيريا'
  ).split(' '),
)

/** `weak` is past if nothing before it says otherwise: it may as well be a noun. */
type WordTense = 'past' | 'weak' | 'future' | 'scheduled' | 'none'

const tenseOf = createFormCache<WordTense>((form) => {
  if (form.kind !== WORD) return 'none'
  const word = form.fold
  const bare = word.startsWith('و') || word.startsWith('ف') ? word.slice(1) : word
  if (bare.startsWith('سا') && isWill(form)) return 'future'
  if (FUTURE.has(word) || (bare !== word && FUTURE.has(bare))) return 'future'
  if (PAST.has(word)) return 'past'
  if (SCHEDULED.has(bare)) return 'scheduled'
  if (CLOSED.has(word) || CLOSED.has(bare) || NAMES.has(word) || NAMES.has(bare)) return 'none'
  if (isFutureVerb(bare) || (bare !== word && isFutureVerb(word)))
    return nounReadings(form).length > 0 ? 'none' : 'future'
  // «القمة» is no «ألقمه».
  if (form.clean.endsWith('ة')) return 'none'
  if (isPastVerb(word)) return strengthOf(word, false)
  return bare !== word && isPastVerb(bare) ? strengthOf(bare, true) : 'none'
})

/** How surely a word that may be a verb of the past is one; `and` is joined before it. */
function strengthOf(word: string, and: boolean): WordTense {
  const first = word.charAt(0)
  // «يتم», «تقول»: the imperfect of another verb.
  if ((first === 'ي' || first === 'ت') && isStem(word.slice(1)))
    return first === 'ي' ? 'none' : 'weak'
  // «عهدها», «حزبه»
  if (!verbs.has(word) && /(ها|ه)$/.test(word)) return 'weak'
  const nouns = readNoun(word)
  if (nouns.some((r) => r.pos === 'elative')) return 'none'
  if (!nouns.some((r) => r.pos === 'noun')) return 'past'
  // «وقتل ثلاثة»: a clause begins so more often than a noun is added.
  return and && nouns.some((r) => r.tags.includes('act') || r.tags.includes('event'))
    ? 'past'
    : 'weak'
}

/** The verb nearest before token `i`, within its sentence, says when. */
export function tenseBefore(c: DateContext, i: number): Tense {
  if (c.tenseIndex !== i) {
    c.tense = findTense(c, i)
    c.tenseIndex = i
  }
  return c.tense
}

function findTense(c: DateContext, i: number): Tense {
  const part = c.words.part[i]
  let tense: Tense = null
  let governed = false
  for (let k = i - 1; k >= 0 && k >= i - REACH && c.words.part[k] === part; k--) {
    const f = c.words.forms[k]
    if (!f) break
    if (isStop(f.fold)) break
    // «على تنظيم انتخابات في …»: what is agreed on is yet to be.
    if (PLANNED.has(f.fold) && foldAt(c, k - 1) === 'علي') return 'future'
    const t = tenseOf(f)
    if (t === 'scheduled') {
      if (WAS.has(foldAt(c, k - 1)) || WAS.has(foldAt(c, k - 2))) continue
      // «وكان من المقرر أن تنطلق»: what governs it tells.
      if (foldAt(c, k - 1) !== 'ان') return 'future'
      governed = true
    } else if (t === 'weak') {
      if (BEFORE_VERB.has(foldAt(c, k - 1))) return 'past'
      tense = 'past'
    } else if (t === 'future') {
      // «وكان من المقرر أن تبدأ الأحد»
      return WAS.has(foldAt(c, k - 1)) || WAS.has(foldAt(c, k - 2)) ? 'past' : 'future'
    } else if (t !== 'none') return governed ? 'future' : t
  }
  return governed ? 'future' : tense
}

/** «ففي أغسطس، عثر على …»: the verb right behind a date, tokens `i` to `end`, that opens its sentence. */
export function tenseBehind(c: DateContext, i: number, end: number): Tense {
  const k = OPENS.has(foldAt(c, i - 1)) ? i - 2 : i - 1
  const before = c.words.forms[k]
  const opens = before === undefined || c.words.part[k] !== c.words.part[i] || isStop(before.fold)
  if (!opens) return null
  const verb = c.words.forms[foldAt(c, end) === '،' ? end + 1 : end]
  return verb !== undefined && tenseOf(verb) === 'past' ? 'past' : null
}
const OPENS = new Set(['في', 'وفي', 'ففي'])

export const isStop = (s: string): boolean => s === '.' || s === '؟' || s === '!' || s === '؛'

/** «سأعود»: the hamza tells it from «سار». */
const isWill = (form: Form): boolean =>
  /^[وف]?سأ/.test(form.clean) && isStem(form.fold.slice(form.fold.indexOf('سا') + 2))

/** س + an imperfect of a verb we know: سيعقد, ستنطلق, سيزورون. */
function isFutureVerb(word: string): boolean {
  if (word.length < 4 || word[0] !== 'س' || !'يتن'.includes(word[1] ?? '')) return false
  let stem = word.slice(2)
  if (isStem(stem)) return true
  for (const ending of ['ون', 'ان', 'ين', 'وا', 'ه', 'ها', 'هم']) {
    if (stem.length - ending.length >= 2 && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length)
      return isStem(stem)
    }
  }
  return false
}

/**
 * Is it what stays of an imperfect without its prefix? Compared with the dictionary form: a hollow
 * verb has its alef back (يزور: زار), the derived forms theirs (يعلن: أعلن), the first radical و too
 * (يصل: وصل).
 */
function isStem(stem: string): boolean {
  if (stem.length < 2) return false
  const n = stem.length - 2
  const hollow =
    'وي'.includes(stem[n] ?? '') && n >= 1 ? `${stem.slice(0, n)}ا${stem.slice(n + 1)}` : stem
  const ended = stem.endsWith('و') || stem.endsWith('ا') ? `${stem.slice(0, -1)}ي` : stem
  for (const s of [stem, hollow, ended, ended.endsWith('ي') ? `${ended.slice(0, -1)}ا` : ended]) {
    if (verbs.has(s) || verbs.has(`ا${s}`) || verbs.has(`و${s}`)) return true
  }
  return false
}

/** The first three letters of past verbs, as a set of hashes. */
const beginnings = pastBeginnings()

function pastBeginnings(): Uint8Array {
  const set = new Uint8Array(1 << 15)
  for (const verb of verbs) {
    if (verb.length > 2) set[beginning(verb)] = 1
    // Two letters of the stem, then an ending: «عدت», «رموا».
    const stem = verb.length === 2 || (verb.length === 3 && /[يا]$/.test(verb))
    for (const ending of stem ? 'توه' : '') set[beginning(verb.slice(0, 2) + ending)] = 1
  }
  return set
}

function beginning(word: string): number {
  const [a, b, d] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)]
  return (a ^ (b << 5) ^ (d << 10)) & 0x7fff
}

/** A past verb as third persons write it: أعلن, أعلنت, أعلنوا. */
function isPastVerb(word: string): boolean {
  if (word.length < 3 || beginnings[beginning(word)] === 0) return false
  if (verbs.has(word)) return true
  for (const ending of ['ت', 'وا', 'تا', 'ها', 'ه']) {
    if (word.length - ending.length >= 2 && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length)
      if (verbs.has(stem) || verbs.has(`${stem}ي`) || verbs.has(`${stem}ا`)) return true
    }
  }
  return false
}
