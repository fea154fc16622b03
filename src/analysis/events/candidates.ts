import type { Stretch } from '../../arabic/sentences.ts'
import { fold } from '../../arabic/fold.ts'
import { classAt, foldAt, headAt, type Context } from './context.ts'
import { hasPronoun } from './closed-words.ts'
import type { Mention } from '../layers.ts'
import type { Predicate } from './predicates.ts'
import type { PredicateReading } from './readings.ts'
import type { Setting } from './setting.ts'
import { isNoun } from './word-class.ts'
import { HOSTILE, listsOf } from './settings.ts'

/** A word that may report a happening, with the reading that its place allows. */
export interface Candidate {
  readonly predicate: Predicate
  readonly reading: PredicateReading
  /** The word itself. */
  readonly at: number
  /** Behind the last word of it. */
  readonly end: number
  /** The verb that carries it, where it is a noun with a light verb. */
  readonly carrier: Carrier | null
  readonly verbal: boolean
}

export interface Carrier {
  readonly at: number
  readonly reading: PredicateReading
}

/** How far a light verb's noun stands behind it. */
const REACH = 10

/** All candidates of a sentence, left to right, and the carriers among its verbs. */
export function findCandidates(
  c: Context,
  s: Stretch,
  setting: Setting,
): { candidates: Candidate[]; carriers: Carrier[] } {
  const candidates: Candidate[] = []
  const carriers: Carrier[] = []
  const taken = new Set<number>()
  for (let m = firstMarked(c, s.first); m < c.marked.length; m++) {
    const i = c.marked[m] ?? s.end
    if (i >= s.end) break
    const spelling = c.spellings[i]
    if (!spelling || taken.has(i)) continue
    const mention = c.mentionAt[i]
    if (mention?.value.type === 'PER' && (i > s.first || foldAt(c, mention.end) === ':')) continue
    const verbal = spelling.verbs.length > 0 && isVerbal(c, s, i, spelling.readings)
    const readings = verbal ? spelling.verbs : spelling.nouns
    if (readings.length === 0) continue
    if (verbal) {
      const carrier = readings.find((r) => r.entry.predicate.kind === 'carrier')
      if (carrier) carriers.push({ at: i, reading: carrier })
      const light = lightOf(c, s, i, readings)
      if (light) {
        taken.add(light.noun)
        const onVerb = light.reading.entry.predicate.flags.includes('v')
        const longer = onVerb ? null : longerRow(c, light.noun)
        const predicate = longer ?? light.reading.entry.predicate
        if (setting.allows(predicate, s)) {
          candidates.push({
            predicate,
            reading: light.reading,
            at: onVerb ? i : light.noun,
            end: light.noun + 1 + (longer?.with.length ?? 0),
            carrier: { at: i, reading: light.reading },
            verbal: true,
          })
        }
        continue
      }
    }
    const best = bestOf(c, i, readings)
    if (!best) continue
    const { predicate } = best.entry
    if (!verbal && isName(c, i, best)) continue
    if (!setting.allows(predicate, s) || !hasWhatItNeeds(c, s, i, predicate)) continue
    candidates.push({
      predicate,
      reading: best,
      at: i,
      end: i + 1 + (verbal ? 0 : predicate.with.length),
      carrier: null,
      verbal,
    })
    if (!verbal) for (let k = 1; k <= predicate.with.length; k++) taken.add(i + k)
  }
  return { candidates, carriers }
}

/** The place among the marked tokens of the first at or behind `at`. */
function firstMarked(c: Context, at: number): number {
  let lo = 0
  let hi = c.marked.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((c.marked[mid] ?? 0) < at) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** Words before which «ل…», «تحت …» and a genitive tell no happening: bodies, papers, states. */
const BODIES = new Set(
  (
    'مفوضية المفوضية لجنة اللجنة هيئة الهيئة وزارة وزير مجلس منظمة مركز مكتب جائزة مؤسسة جمعية نائب مستشار خبير شؤون ملف ' +
    'مذكرة المذكرة مذكرتي اتفاقية مجال مجالات آفاق سبل تعزيز العليا العام الأعلى غرفة مدير إدارة جهاز صندوق برنامج قانون جريمة جرائم مجرم مجرمي يوم عيد كتاب قسم'
  )
    .split(' ')
    .map(fold),
)
const STATES = new Set(
  'تحت خارج الخاضعة الخاضع الخاضعين خاضعة خاضع تخضع يخضع خضعت'.split(' ').map(fold),
)

/** Words by which an agreement comes about or goes on. */
const ENTERED = new Set(
  'تم الى الي استمرار وقع وقعت ابرم ابرمت اعلن مواصله بدء توقيع ابرام على علي'.split(' '),
)
const AVOIDED = new Set('تجنب لتجنب تفادي لتفادي خطوط خط ويلات'.split(' '))

const LOOKS_INTO = new Set(['في', 'مع', 'بشان', 'حول', 'عن', 'ضد', 'بعد', 'من', 'علي'])

/** Does the noun name a body, a paper or a state rather than something that came to pass? */
function isName(c: Context, i: number, r: PredicateReading): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const m = c.mentionAt[k]
    if (m && m.end > i && m.value.type !== 'PER' && !isLooseGroup(m.value)) return true
  }
  const m = c.mentionAt[i]
  if (m && m.value.type !== 'PER' && m.end > i + 1 && !m.value.entity.startsWith('local:'))
    return true
  const before = foldAt(c, i - 1)
  const { frameName, type } = r.entry.predicate
  if (frameName === 'seize' && (STATES.has(before) || STATES.has(before.slice(1)))) {
    return !/(?:صبح|اصبح)/.test(foldAt(c, i - 2)) && !/(?:صبح|اصبح)/.test(foldAt(c, i - 3))
  }
  const { flags } = r.entry.predicate
  const marked = r.article || r.pronoun !== '' || r.entry.number === 'p'
  if (flags.includes('a') && (!marked || r.prefix === 'ل')) return true
  if (flags.includes('n') && r.article) return true
  if ((type === 'AGREE' || type === 'COOPERATE') && r.article && !ENTERED.has(before)) return true
  if (type === 'COOPERATE' && r.prefix === 'ل') return true
  const next = foldAt(c, i + 1)
  if (r.entry.predicate.lemma === 'تهمة' && r.prefix !== '') return true
  // «تحقيق الاستقرار» brings it about, «التحقيق في» looks into it.
  if (
    r.entry.predicate.lemma === 'تحقيق' &&
    !r.article &&
    !LOOKS_INTO.has(next) &&
    classAt(c, i + 1).kind !== 'punct' &&
    !classAt(c, i + 1).adjective
  )
    return true
  // «وزارة الاتصالات»: what one telephones with.
  if (r.entry.predicate.lemma === 'اتصال' && r.article && r.entry.number === 'p')
    return !/^(?:الهاتفيه|بين|مع|المباشره|الدبلوماسيه)$/.test(next)
  if (r.entry.predicate.lemma === 'مؤتمر' && /^ال?صح/.test(next.replace(/^ال/, ''))) return true
  if (AVOIDED.has(before)) return true
  if (before === 'ما' || before === 'مجرم') return true
  const body = BODIES.has(before) || BODIES.has(before.slice(1))
  if (body) return true
  const further = foldAt(c, i - 2)
  if (
    r.prefix === 'ل' &&
    r.article &&
    type !== 'ASSAULT' &&
    classAt(c, i - 1).adjective &&
    BODIES.has(further)
  )
    return true
  return false
}

/** «إجراء انتخابات»: what was taken for a group by its shape alone names nothing. */
const isLooseGroup = (m: Mention): boolean =>
  m.type === 'GROUP' && /^(?:name|local):/.test(m.entity)

/** A row of several words that begins at the noun: «حظر التجول». */
function longerRow(c: Context, i: number): Predicate | null {
  const best = bestOf(c, i, c.spellings[i]?.nouns ?? [])
  return best && best.entry.predicate.with.length > 0 ? best.entry.predicate : null
}

/** The reading with the longest row, the first at equal length. */
function bestOf(
  c: Context,
  i: number,
  readings: readonly PredicateReading[],
): PredicateReading | null {
  let best: PredicateReading | null = null
  for (const r of readings) {
    const { predicate } = r.entry
    if (predicate.kind === 'light' || predicate.kind === 'carrier') continue
    if (predicate.with.length > 0 && (r.entry.tense !== null || !followsWith(c, i, predicate.with)))
      continue
    if (predicate.kind === 'active' && !r.accusative) continue
    const gain = best ? predicate.with.length - best.entry.predicate.with.length : 1
    // «أطيح»: rather of a third person than «I topple».
    if (
      gain > 0 ||
      (gain === 0 &&
        ((best?.entry.person === 1 && r.entry.person === 3) ||
          (best?.entry.tense === 'present' && r.entry.tense === 'past')))
    )
      best = r
  }
  return best
}

const strip = (w: string): string =>
  w.startsWith('لل')
    ? w.slice(2)
    : w.startsWith('ال')
      ? w.slice(2)
      : w.startsWith('لا') && w.length > 4
        ? w.slice(1)
        : w

function followsWith(c: Context, i: number, words: readonly string[]): boolean {
  let at = i + 1
  for (const w of words) {
    if (foldAt(c, at) === '"' || foldAt(c, at) === '«') at++
    const f = foldAt(c, at)
    const rest = strip(f)
    const want = strip(w)
    const bound = want === 'علي' && /^علي(?:ه|ها|هم|هما)$/.test(f)
    if (!bound && f !== w && rest !== want && rest !== `${want}ا`) return false
    at++
  }
  return true
}

/** The noun that a light verb at `i` governs, of the rows that the verb has. */
function lightOf(
  c: Context,
  s: Stretch,
  i: number,
  readings: readonly PredicateReading[],
): { reading: PredicateReading; noun: number } | null {
  const light = readings.filter((r) => r.entry.predicate.kind === 'light')
  if (light.length === 0) return null
  for (let k = i + 1; k < s.end && k <= i + REACH; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative') return null
    if (w.kind === 'punct' && (w.core === '،' || w.core === '.' || w.core === '؛')) return null
    if (w.kind === 'verb') return null
    if (w.kind !== 'word') continue
    for (const r of light) {
      if (!r.entry.predicate.with.some((n) => sameNoun(w.core, n))) continue
      return { reading: r, noun: k }
    }
  }
  return null
}

/** Is the word the noun, whatever stands at its end? */
function sameNoun(core: string, noun: string): boolean {
  if (core === noun || core === `${noun}ا`) return true
  const stem = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun
  if (!core.startsWith(stem)) return false
  const rest = core.slice(stem.length)
  return (
    rest === 'ه' ||
    rest === 'ها' ||
    rest === 'هم' ||
    rest === 'هما' ||
    rest === 'ين' ||
    rest === 'ان' ||
    rest === 'ات'
  )
}

/** «أسسه», «أجلها»: a noun with its pronoun. */
const withPronoun = (core: string): boolean => {
  for (const p of ['ها', 'هم', 'كم', 'نا', 'ه']) {
    if (!core.endsWith(p) || core.length - p.length < 3) continue
    const stem = core.slice(0, -p.length)
    // «أسرته»: the ta is the noun's.
    if (isNoun(stem) || (stem.endsWith('ت') && isNoun(`${stem.slice(0, -1)}ه`))) return true
  }
  return false
}

/** Must the word at `i` be read as a verb? */
function isVerbal(c: Context, s: Stretch, i: number, all: readonly PredicateReading[]): boolean {
  let noun = false
  let verb = false
  let article = false
  for (const r of all) {
    if (r.entry.tense === null) {
      noun = true
      if (
        r.article ||
        (r.prefix !== '' && !all.some((v) => v.entry.tense !== null && v.skip === r.skip - 1))
      )
        article = true
    } else verb = true
  }
  if (!verb || article) return false
  // «استقالته»: his resignation rather than «she made him resign».
  if (
    all.some((r) => r.entry.tense === null && r.pronoun !== '') &&
    all.every((r) => r.entry.tense === null || r.pronoun !== '')
  )
    return false
  const own = classAt(c, i)
  if ((own.kind !== 'verb' && own.kind !== 'word') || (own.definite && !own.closed)) return false
  const w = c.words.forms[i]
  const core = w ? w.fold : ''
  const looksNominal =
    noun ||
    isNoun(core) ||
    withPronoun(core) ||
    ((core[0] === 'و' || core[0] === 'ف') && isNoun(core.slice(1)))
  if (!looksNominal) return true
  const joined = all.some((r) => r.entry.tense !== null && r.conjunction)
  const whole = all.some((r) => r.entry.tense !== null && !r.conjunction)
  // «دعم تركي»: an indefinite adjective tells a noun.
  const next = classAt(c, i + 1)
  if (
    next.kind === 'word' &&
    next.adjective &&
    !next.definite &&
    !headAt(c, i + 1).person &&
    !next.plural
  )
    return false
  if (i === s.first) return true
  const before = classAt(c, i - 1)
  switch (before.kind) {
    case 'prep':
      // «أطيح به وقتل»: the preposition has its pronoun.
      return joined && hasPronoun(before.core)
    case 'relative':
    case 'negation':
    case 'particle':
    case 'adverb':
    case 'punct':
      return joined || whole
    case 'comp':
      return before.core !== 'ان' || all.some((r) => r.entry.tense === 'present')
    case 'partitive':
    case 'demonstrative':
    case 'verb':
      return joined && before.kind !== 'verb'
    case 'digits':
      return joined || before.core.length === 4
    case 'word':
      // «هجوم نفذه مسلحون»: a clause that tells of the noun before it.
      if (all.some((r) => r.entry.predicate.kind === 'carrier' && r.pronoun !== '')) return true
      if (joined && !whole) return !noun || before.closed || before.definite || before.adjective
      return before.definite || before.closed || c.mentionAt[i - 1] !== undefined
  }
}

const NEEDS_WITH = new Set(['مع', 'معه', 'معها', 'معهم'].map(fold))

/** Verbs that move armies where forces stand near, and rumours or weeds elsewhere. */
const FORCES = new Set(
  'انتشر انتشار تقدم توسع تعقب لاحق ملاحقة مطاردة طارد زحف دخل توجه تحرك تمركز تدخل حشد استعد استعاد استعادة تكديس'.split(
    ' ',
  ),
)

function forcesNear(c: Context, s: Stretch, i: number): boolean {
  for (let k = Math.max(s.first, i - 7); k < s.end && k <= i + 7; k++) {
    const f = foldAt(c, k)
    if (k !== i && ((listsOf(f, 0, f.length) | listsOf(f, 1, f.length)) & HOSTILE) !== 0)
      return true
  }
  return false
}

/** Turns that report no happening: «طلب عدم ذكر اسمه», «رفض التعليق», «يوافق الأول من مايو», «غرق المكتب في الأوراق». */
function isIdle(c: Context, i: number, p: Predicate): boolean {
  if (p.type === 'REQUEST' && foldAt(c, i + 1) === 'عدم')
    return foldAt(c, i + 1) === 'عدم' && /^(?:ذكر|نشر|ال?كشف|ال?افصاح)/.test(foldAt(c, i + 2))
  if (p.lemma === 'رفض') return [1, 2, 3].some((k) => foldAt(c, i + k) === 'التعليق')
  // «الاضطرابات العصبية»: of body and mind. «الطلب على المساكن»: of the market.
  if (p.lemma.startsWith('اضطراب'))
    return /^(?:ال)?(?:عصبي|نفسي|هرموني|صحي|هضمي|وراثي|جيني|سلوكي|نوم|غذايي|جوي)ه?$/.test(
      foldAt(c, i + 1),
    )
  if (p.lemma === 'طلب' && p.kind !== 'verb')
    return foldAt(c, i) === 'الطلب' && foldAt(c, i + 1) === 'علي'
  if (p.lemma === 'قرض' || p.lemma === 'عرقلة') return foldAt(c, i).startsWith('ال')
  // «الحرب العالمية الثانية»: of another age.
  if (p.lemma === 'حرب') return /^ال(?:عالميه|بارده|صليبيه)$/.test(foldAt(c, i + 1))
  // «سيتي مول»: where one shops.
  if (p.lemma === 'مول') return classAt(c, i - 1).kind === 'word'
  if (p.lemma === 'عين') return foldAt(c, i + 1) === 'اليوم'
  if (p.lemma === 'ضرب')
    return [1, 2].some((k) => /^(?:به|المثل|مثلا|موعدا)$/.test(foldAt(c, i + k)))
  // «يصل إلى 815», «وصل عددها إلى»: an amount.
  if (p.lemma === 'وصل' || p.lemma === 'عاد')
    return [2, 3, 4].some((k) => foldAt(c, i + k - 1) === 'الي' && c.figureAt[i + k] !== undefined)
  if (p.lemma === 'بحث') return foldAt(c, i + 1) === 'عن'
  if (p.lemma === 'اشتباك') return foldAt(c, i - 1) === 'فض'
  if (p.lemma === 'قتل') return /^(?:ال)?وقت$/.test(foldAt(c, i + 1))
  if (p.lemma === 'وافق') return c.dateAt[i + 1] !== undefined
  if (p.lemma === 'غرق' || p.lemma === 'أغرق' || p.lemma === 'انهار') {
    return [1, 2, 3].some(
      (k) => c.mentionAt[i + k]?.value.type === 'GPE' || foldAt(c, i + k) === 'بالفوضي',
    )
  }
  return false
}

/** Rows that count only beside a certain preposition or beside somebody whom they befall. */
function hasWhatItNeeds(c: Context, s: Stretch, i: number, p: Predicate): boolean {
  if (isIdle(c, i, p)) return false
  if (FORCES.has(p.lemma) && !forcesNear(c, s, i)) return false
  if (p.flags.includes('m') || p.flags.includes('i')) {
    for (let k = i + 1; k < s.end && k <= i + (p.flags.includes('i') ? 3 : 8); k++) {
      const f = foldAt(c, k)
      if (NEEDS_WITH.has(f) || (p.flags.includes('i') && (f === 'في' || f === 'بشان'))) return true
      if (classAt(c, k).kind === 'punct') return false
    }
    return false
  }
  if (!p.flags.includes('p')) return true
  for (let k = Math.max(s.first, i - 3); k < s.end && k <= i + 5; k++) {
    if (k === i) continue
    if (c.figureAt[k] || c.mentionAt[k]?.value.type === 'PER' || headAt(c, k).person) return true
  }
  return false
}
