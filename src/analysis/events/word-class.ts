import { loadText } from '../../load-table.ts'
import { fold } from '../../arabic/fold.ts'
import { DIGITS, PUNCT, type Form } from '../../text/words.ts'
import { isNation } from './nations.ts'

export type WordKind =
  | 'punct'
  | 'digits'
  | 'prep'
  | 'relative'
  | 'comp'
  | 'negation'
  | 'particle'
  | 'adverb'
  | 'demonstrative'
  | 'partitive'
  | 'verb'
  | 'word'

/** What a spelling tells of its place in a noun phrase. */
export interface WordClass {
  readonly kind: WordKind
  /** و or ف cut off, where the rest is a word. */
  readonly conjunction: boolean
  /** ب ل ك before a noun, else empty. */
  readonly prefix: string
  readonly definite: boolean
  /** Folded, without conjunction, prefix and article. */
  readonly core: string
  /** Where the noun begins: after و and ب ل, at its article. */
  readonly skip: number
  readonly adjective: boolean
  /** Nothing in construct can follow: كتابا, مسلحون, قواته. */
  readonly closed: boolean
  /** Says of itself that it is the object: مركزا. */
  readonly accusative: boolean
  /** Plural or dual by its ending. */
  readonly plural: boolean
  readonly feminine: boolean
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(fold))

const PREPOSITIONS = set(
  `في من على إلى عن مع ضد بين منذ خلال عبر لدى حتى حول دون بدون قبل بعد عقب إثر أثناء عند قرب وسط داخل خارج
   أمام خلف وراء تحت فوق نحو تجاه باتجاه بشأن بسبب جراء نتيجة بفعل ضمن إزاء رغم برغم بحسب حسب وفق وفقا
   طبقا بواسطة عليه عليها عليهم منه منها منهم فيه فيها فيهم به بها بهم له لها لهم لنا إليه إليها إليهم عنه عنها عنهم
   معه معها معهم بيد برصاص بنيران ضده ضدها ضدهم بينهم بينها بينهما سوى إلا عدا باستثناء مقابل لصالح صوب
   شمال جنوب شرق غرب شمالي جنوبي شرقي غربي بالقرب قبيل بعيد فور لحظة حال وقت ساعة طوال طيلة بمناسبة بمشاركة
   بحضور برئاسة بقيادة برفقة بدعم بالتزامن بالتعاون بهدف لدعم لدى`,
)
const RELATIVES = set(
  'الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي ما من ممن مما بما فيما عما لما حيثما حيث',
)
const COMPLEMENTISERS = /^(?:ب|ل|ك)?ان(?:ه|ها|هم|هما|نا|ي|ني|ا)?$/
const NEGATIONS = set('لم لن لا ما ليس ليست لست غير عدم دون بدون')
const PARTICLES = set(
  `قد لقد سوف كما بل لكن لكنه لكنها إذ إذا لو ثم أو أم أما كي لكي فيما بينما عندما حين حينما لأن لأنه لأنها ولأن
   بعدما قبلما منذما كلما إنما هل حيث إذن وإن هو هي هم وهو وهي وهم نحن أنا نعم كان كانت كانوا يكون تكون
   ليكون لتكون إما لعل لعله ربما هنا هناك ذلك بذلك لذلك كذلك مثل خصوصا خاصة مما وذلك تلك`,
)
const ADVERBS = set(
  `أمس اليوم غدا الآن أيضا مجددا سابقا لاحقا حاليا مؤخرا أخيرا قريبا مساء صباح صباحا ظهرا ليلا فجرا يوم ليل نهار
   السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة هاتفيا رسميا بشدة بقوة فورا سريعا كليا جزئيا تماما فقط
   مرارا بالكامل غداة عشية الليلة مباشرة علنا معا سويا حتما أولا ثانيا نهائيا عمدا عشوائيا بالتالي بالفعل أساسا
   كذلك جميعا مطلقا`,
)
const DEMONSTRATIVES = set('هذا هذه هؤلاء هذان هذين هاتان تلك ذلك أولئك')
const PARTITIVES = set(
  `عدد مجموعة كل بعض أحد إحدى معظم غالبية أغلب جميع أي عشرات مئات آلاف المئات العشرات الآلاف نحو حوالي قرابة زهاء كافة
   سائر بضعة عدة أكثر أقل اثنان اثنين واحد واحدة ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة كثير الكثير العديد عديد
   ثلاث أربع خمس ست سبع ثماني تسع عشر أول آخر نصف ثلث ربع جزء`,
)

const LEXICON = new URL('../../arabic/lexicon/', import.meta.url)
const linesOf = (name: string): string[] =>
  loadText(new URL(name, LEXICON))
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'))

/** What the lexicon knows of a folded spelling, as bits. */
const NOUN = 1
const ADJECTIVE = 2
const PAST = 4
export const PERSON = 8
export const GROUP = 16
export const PLACE = 32
/** The broken plural of a noun: takes the feminine singular where it is of things. */
export const BROKEN = 64
export const FEMININE = 128
export const ABSTRACT = 256
const TAGS: Readonly<Record<string, number>> = {
  person: PERSON,
  role: PERSON,
  nationality: PERSON,
  group: GROUP,
  org: GROUP,
  office: GROUP,
  place: PLACE,
  facility: PLACE,
  abstract: ABSTRACT,
  act: ABSTRACT,
}

const lexicon = loadWords()

function loadWords(): ReadonlyMap<string, number> {
  const map = new Map<string, number>()
  const add = (word: string, bits: number): void => {
    map.set(word, (map.get(word) ?? 0) | bits)
  }
  for (const file of ['nouns-1.tsv', 'nouns-2.tsv', 'nouns-3.tsv']) {
    for (const line of linesOf(file)) {
      const [pos = '', gender = '', tags = '', , written = '', plurals = ''] = line.split('\t')
      const lemma = fold(written)
      if (pos === 'adj') add(lemma, ADJECTIVE)
      else {
        let bits = NOUN
        if (tags !== '-') for (const t of tags.split(',')) bits |= TAGS[t] ?? 0
        add(lemma, gender === 'f' ? bits | FEMININE : bits)
        if (plurals.length > 2)
          for (const x of plurals.split('|')) if (x.length > 2) add(fold(x), bits | BROKEN)
        continue
      }
      if (plurals.length > 2)
        for (const x of plurals.split('|')) if (x.length > 2) add(fold(x), ADJECTIVE)
    }
  }
  for (const line of linesOf('verbs.tsv')) add(fold(line.split('\t')[6] ?? ''), PAST)
  return map
}

const has = (word: string, bits: number): boolean => ((lexicon.get(word) ?? 0) & bits) !== 0
const nouns = { has: (word: string): boolean => has(word, NOUN) }
const adjectives = { has: (word: string): boolean => has(word, ADJECTIVE) }
const pasts = { has: (word: string): boolean => has(word, PAST) }

/** The bits of a bare word, or of what is left of it without a common ending. */
export function bitsOf(core: string): number {
  const own = lexicon.get(core)
  if (own !== undefined && (own & (NOUN | ADJECTIVE)) !== 0) return own
  for (const e of ENDINGS) {
    if (core.length - e.length < 3 || !core.endsWith(e)) continue
    const stem = core.slice(0, -e.length)
    const bits = lexicon.get(stem) ?? lexicon.get(`${stem}ه`) ?? 0
    if ((bits & NOUN) !== 0) return bits
    if (stem.endsWith('ت')) {
      const closed = lexicon.get(`${stem.slice(0, -1)}ه`) ?? 0
      if ((closed & NOUN) !== 0) return closed
    }
  }
  return own ?? 0
}
const ENDINGS = ['ون', 'ين', 'ات', 'ان', 'ها', 'هم', 'هما', 'نا', 'ه', 'و', 'ي', 'ا']

/** Is the folded word a noun of the lexicon, in the singular or a broken plural? */
export const isNoun = (core: string): boolean => nouns.has(core)

/** May the bare word be a past verb, whatever else it is: قتل, فجر, أكد? */
export const maybePast = (core: string): boolean =>
  !has(core, BROKEN | PERSON | GROUP) &&
  (pasts.has(core) || (core.endsWith('ت') && pasts.has(core.slice(0, -1))))

/** No noun, adjective or verb of the lexicon, in any of the common endings. */
export const isUnknown = (core: string): boolean =>
  !nouns.has(core) && !isAdjective(core) && !isVerb(core, 0) && !isInflectedNoun(core)

export function classOf(form: Form): WordClass {
  if (form.kind === PUNCT) return make('punct', form.fold)
  if (form.kind === DIGITS) return make('digits', form.fold)
  const word = form.fold
  // «هنأ» congratulated, «هنا» here.
  const closed = form.clean.endsWith('أ') ? null : closedClass(word)
  if (closed) return make(closed, word)
  if (word.length > 2 && (word[0] === 'و' || word[0] === 'ف')) {
    const rest = word.slice(1)
    const kind = closedClass(rest)
    if (kind) return { ...make(kind, rest), conjunction: true }
  }
  return openClass(form)
}

function closedClass(word: string): WordKind | null {
  if (PARTICLES.has(word)) return 'particle'
  if (RELATIVES.has(word) && word !== 'من') return 'relative'
  if (PREPOSITIONS.has(word)) return 'prep'
  if (COMPLEMENTISERS.test(word)) return 'comp'
  if (NEGATIONS.has(word)) return 'negation'
  if (ADVERBS.has(word)) return 'adverb'
  if (DEMONSTRATIVES.has(word)) return 'demonstrative'
  if (isBoundPreposition(word)) return 'prep'
  // «بكل», «لعدد»: a preposition before a word of quantity.
  if ((word[0] === 'ب' || word[0] === 'ل') && word.length > 2 && PARTITIVES.has(word.slice(1)))
    return 'prep'
  if (PARTITIVES.has(word)) return 'partitive'
  return null
}

/** «خلالها», «بعدهم»: a preposition with its pronoun. */
const BOUND = set(
  'خلال بعد قبل حول بين لدي ضد عند أمام خلف تحت فوق نحو تجاه بشأن بسبب ضمن دون عبر داخل خارج عقب علي من في عن مع الي',
)
function isBoundPreposition(word: string): boolean {
  for (const e of ['هما', 'ها', 'هم', 'نا', 'ه'])
    if (word.endsWith(e) && BOUND.has(word.slice(0, -e.length))) return true
  return false
}

const make = (kind: WordKind, core: string): WordClass => ({
  kind,
  conjunction: false,
  prefix: '',
  definite: false,
  core,
  skip: 0,
  adjective: false,
  closed: false,
  accusative: false,
  plural: false,
  feminine: false,
})

function openClass(form: Form): WordClass {
  const word = form.fold
  const known = nouns.has(word) || adjectives.has(word)
  const conjunction = !known && word[0] === 'و' && word.length > 3 && isKnownRest(word.slice(1))
  let at = conjunction ? 1 : 0
  if (
    isVerb(word, 0) ||
    (conjunction && isVerb(word, 1)) ||
    (word[0] === 'ف' && isVerb(word, 1) && !known)
  ) {
    return { ...make('verb', word.slice(at)), conjunction }
  }
  let prefix = ''
  let definite = false
  let skip = at
  const first = word[at] ?? ''
  if ((first === 'ب' || first === 'ك' || first === 'ل') && word.startsWith('ال', at + 1)) {
    prefix = first
    definite = true
    skip = at + 1
    at += 3
  } else if (first === 'ل' && word[at + 1] === 'ل' && word.length - at > 3) {
    prefix = 'ل'
    definite = true
    skip = at + 1
    at += 2
  } else if (word.startsWith('ال', at) && word.length - at > 3) {
    definite = true
    at += 2
  } else if (
    (first === 'ب' || first === 'ل') &&
    !known &&
    word.length - at > 3 &&
    (nouns.has(word.slice(at + 1)) || isInflectedNoun(word.slice(at + 1)))
  ) {
    prefix = first
    at++
    skip = at
  }
  const core = word.slice(at)
  const accusative =
    !definite &&
    core.length > 3 &&
    core.endsWith('ا') &&
    form.clean.endsWith('ا') &&
    (nouns.has(core.slice(0, -1)) || adjectives.has(core.slice(0, -1)))
  const sound = /(?:ون|ين|ان)$/.test(core) && core.length > 4 && !nouns.has(core)
  const owned =
    !definite &&
    core.length > 4 &&
    !nouns.has(core) &&
    /(?:ه|ها|هم|هما|نا)$/.test(core) &&
    !form.clean.endsWith('ة') &&
    isOwned(core)
  return {
    kind: 'word',
    conjunction,
    prefix,
    definite: definite || owned,
    core,
    skip,
    // «المبنى» is no adjective, «المبني» is.
    adjective: isAdjective(core) && !(form.clean.endsWith('ى') && nouns.has(core)),
    closed: accusative || sound || owned,
    accusative,
    plural: sound || core.endsWith('ات'),
    feminine: form.clean.endsWith('ة') || core.endsWith('ات'),
  }
}

/** «واشنطن» keeps its و: what is left without it is no word. */
const isKnownRest = (rest: string): boolean =>
  rest.startsWith('ال') ||
  rest.startsWith('لل') ||
  rest.startsWith('بال') ||
  nouns.has(rest) ||
  isAdjective(rest) ||
  isVerb(rest, 0) ||
  isInflectedNoun(rest) ||
  ((rest[0] === 'ب' || rest[0] === 'ل') &&
    (nouns.has(rest.slice(1)) || isInflectedNoun(rest.slice(1))))

function isInflectedNoun(core: string): boolean {
  for (const e of ['ات', 'ين', 'ان', 'ه', 'ها', 'هم', 'ا']) {
    if (core.length - e.length > 2 && core.endsWith(e)) {
      const stem = core.slice(0, -e.length)
      if (nouns.has(stem) || nouns.has(`${stem}ه`)) return true
      if (stem.endsWith('ت') && nouns.has(`${stem.slice(0, -1)}ه`)) return true
    }
  }
  return false
}

function isOwned(core: string): boolean {
  for (const p of ['هما', 'ها', 'هم', 'نا', 'ه']) {
    if (!core.endsWith(p)) continue
    const stem = core.slice(0, -p.length)
    if (stem.length < 3) continue
    if (nouns.has(stem) || (stem.endsWith('ت') && nouns.has(`${stem.slice(0, -1)}ه`))) return true
    if (stem.endsWith('ات') && (nouns.has(stem.slice(0, -2)) || nouns.has(`${stem.slice(0, -2)}ه`)))
      return true
  }
  return false
}

/** By its row, by the row of its masculine, or by the ending of relation: تركي, عسكرية. */
function isAdjective(core: string): boolean {
  if (adjectives.has(core)) return true
  if (nouns.has(core)) return isNation(core)
  for (const e of ['ه', 'ون', 'ين', 'ات', 'ان', 'تين', 'تان', 'ا']) {
    if (core.length - e.length > 2 && core.endsWith(e) && adjectives.has(core.slice(0, -e.length)))
      return true
  }
  return core.length > 4 && /(?:ي|يه|يون|يين|يات|يتين|يان)$/.test(core)
}

const IMPERFECT = new Set(['ي', 'ت', 'ن'])

/** A verb that is no noun of the lexicon: past by its dictionary form, imperfect by its stem. */
function isVerb(word: string, at: number): boolean {
  const core = word.slice(at)
  if (core.length < 3 || nouns.has(core) || adjectives.has(core)) return false
  if (core[0] === 'س' && IMPERFECT.has(core[1] ?? '') && isImperfect(core.slice(1))) return true
  if (
    core[0] === 'ل' &&
    IMPERFECT.has(core[1] ?? '') &&
    core[1] !== 'ن' &&
    isImperfect(core.slice(1))
  )
    return true
  if (isImperfect(core)) return true
  if (pasts.has(core)) return true
  for (const e of ['ت', 'وا', 'تا', 'ها', 'ته', 'تها', 'تهم', 'هم', 'نا', 'ه']) {
    if (core.length - e.length < 2 || !core.endsWith(e)) continue
    const stem = core.slice(0, -e.length)
    if (stem.length < 3 && !pasts.has(stem)) continue
    if (pasts.has(stem) && !(e !== 'ت' && e !== 'وا' && e !== 'تا' && nouns.has(stem))) return true
    if ((e === 'ت' || e === 'وا') && (pasts.has(`${stem}ي`) || pasts.has(`${stem}ا`))) return true
  }
  return false
}

function isImperfect(core: string): boolean {
  if (!IMPERFECT.has(core[0] ?? '') || core.length < 3) return false
  // «يضم», «تقع»: of two letters behind the prefix.
  if (core.length === 3 && core[0] === 'ن') return false
  const stem = core.slice(1)
  if (isStem(stem)) return true
  for (const e of ['ون', 'ان', 'ين', 'وا', 'ه', 'ها', 'هم', 'هما', 'نا', 'ونه', 'ونها']) {
    if (stem.length - e.length >= 2 && stem.endsWith(e) && isStem(stem.slice(0, -e.length)))
      return true
  }
  return false
}

/** What stays of an imperfect without its prefix: زور is of زار, علن of أعلن, صل of وصل. */
function isStem(stem: string): boolean {
  const n = stem.length - 2
  const hollow =
    n >= 0 && 'وي'.includes(stem[n] ?? '') ? `${stem.slice(0, n)}ا${stem.slice(n + 1)}` : stem
  const ended = /[وا]$/.test(stem) ? `${stem.slice(0, -1)}ي` : stem
  for (const s of [stem, hollow, ended, ended.endsWith('ي') ? `${ended.slice(0, -1)}ا` : ended]) {
    if (pasts.has(s) || pasts.has(`ا${s}`)) return true
    if (stem.length === 2 && pasts.has(`و${s}`)) return true
  }
  return false
}
