import type { Row } from '../../text/table.ts'
import { bare, nominal, type Features, type Pos } from './features.ts'

/** A function word's spelling, its dictionary form, and what it says. */
export interface FunctionForm {
  readonly form: string
  readonly lemma: string
  readonly features: Features
}

const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كما', 'كن', 'ي', 'ني', 'نا']
const VERBAL: ReadonlySet<string> = new Set(['kana', 'kada'])

/** Spellings before a pronoun that their base does not foretell: عليه, إليها, لديهم, مني, عنا. */
const BOUND: readonly (readonly [form: string, lemma: string, pos: Pos])[] = [
  ['علي', 'على', 'prep'],
  ['إلي', 'إلى', 'prep'],
  ['لدي', 'لدى', 'prep'],
  ['سوا', 'سوى', 'except'],
  ['م', 'من', 'prep'],
  ['ع', 'عن', 'prep'],
  ['إ', 'إن', 'comp'],
  ['ل', 'ل', 'prep'],
  ['ب', 'ب', 'prep'],
  ['وحد', 'وحد', 'adv'],
]

/** نفسه, ذاتها, وحدهم: a noun with its pronoun. */
const WITH_PRONOUN = /^[بل]?(?:أنفس|نفس|ذات|عين|وحد|مفرد)(?:ه|ها|هم|هن|هما|ك|كم|كما|كن|ي|نا)$/

/** The order in which one class is taken of several. */
const ORDER: readonly Pos[] =
  'prep neg place-adv time-adv pron rel dem comp cond conj except quant part interrog adv ma voc'.split(
    ' ',
  ) as Pos[]

/** Words whose classes behave so unlike that each is a reading of its own. */
const AMBIGUOUS: Readonly<Record<string, readonly Pos[]>> = {
  ما: ['rel', 'neg', 'interrog'],
  من: ['prep', 'rel', 'interrog'],
  إن: ['comp', 'cond'],
  أي: ['quant', 'interrog', 'part'],
  حتى: ['prep', 'conj'],
  لما: ['conj', 'neg'],
  قبل: ['prep', 'time-adv'],
  بعد: ['prep', 'time-adv'],
  أجل: [],
  مقابل: ['prep'],
  أما: ['part'],
  أين: ['interrog'],
  متى: ['interrog', 'cond'],
  كم: ['interrog'],
  كيف: ['interrog'],
  غير: ['except'],
  كلا: ['quant', 'part'],
  إذ: ['conj'],
  لكن: ['conj'],
  حيث: ['conj'],
  ذا: ['dem'],
  أو: ['conj'],
}

/** مما, عما, فيما, كما, لما…: words of their own, never cut. */
const WHOLE: ReadonlySet<string> = new Set(
  (
    'بعد بعيد بعض بضع بضعة بل بلى بيد بين كافة كامل كاملا كثير كثيرا كل كلا كلتا كلما كليا كم كما كي ' +
    'كيف كيفما كيلا كذا كأنما لأنما لا لات لاحقا لاسيما لطالما لئلا لئن لدى لدن لذا لعل لعلما لقد لكن لكنما ' +
    'لكي لكيلا لم لما لماذا لن لو لولا لوما ليت ليتما ليس ليست ليلا للتو بتاتا بغتة برهة باكرا ' +
    'بحرا برا بديهيا بيئيا برلمانيا كتابيا كلاميا كرها لحظة لفظا بشريا باقي بقية بداية بدلا ابتداء بينما ' +
    'بعدما فقط فحسب كأن كأين بي لك لكم لكما له لها لهم لي به بها كذلك بدءا بطيئا كلي بأي'
  ).split(' '),
)

/**
 * The closed-class words that stand for themselves. A row that is another row with ب ل ك و ف before it
 * or a pronoun behind it (بهذا, ولكن, أنها, بينهم) is left to the reader of affixes, so that such a
 * word is cut alike wherever it stands; `isNoun` tells whether the rest is a noun (بشأن, بسبب).
 */
export function functionForms(
  rows: readonly Row[],
  isNoun: (form: string) => boolean,
): FunctionForm[] {
  const classes = new Map<string, Set<Pos>>()
  for (const row of rows) {
    const form = row['form'] ?? ''
    const cls = row['class'] ?? ''
    if (VERBAL.has(cls) || form.includes(' ') || WITH_PRONOUN.test(form)) continue
    const of = classes.get(form) ?? new Set()
    of.add(cls as Pos)
    classes.set(form, of)
  }
  const takesPronouns = new Set<string>()
  const out: FunctionForm[] = []
  for (const [form, of] of classes) {
    const base = pronounBase(form, classes)
    if (base !== undefined) {
      takesPronouns.add(base)
      continue
    }
    if (!WHOLE.has(form) && isPrefixed(form, classes, isNoun)) continue
    for (const pos of readAs(form, of))
      out.push({ form, lemma: lemmaOf(form, pos), features: bare(pos) })
  }
  return [
    ...out.map((f) =>
      takesPronouns.has(f.form) && !f.form.endsWith('ى')
        ? { ...f, features: { ...f.features, link: 'both' as const } }
        : f,
    ),
    ...[...takesPronouns].flatMap((base) => boundForms(base, classes)),
    ...BOUND.map(([form, lemma, pos]) => ({ form, lemma, features: boundOf(pos) })),
  ]
}

/** Of an ambiguous word the class that is meant where nothing says otherwise. */
export const usualClass = (form: string): Pos | undefined => AMBIGUOUS[form]?.[0]

/** The classes that a form is read as. */
function readAs(form: string, of: ReadonlySet<Pos>): readonly Pos[] {
  const written = AMBIGUOUS[form]
  if (written) return written
  const first = ORDER.find((pos) => of.has(pos))
  return first === undefined ? [] : [first]
}

const boundOf = (pos: Pos): Features => nominal({ pos, link: 'bound', article: false })

/** غالبية before a pronoun is غالبيت, إزاء may be إزائ. */
function boundForms(base: string, classes: ReadonlyMap<string, Set<Pos>>): FunctionForm[] {
  const stem = base.slice(0, -1)
  const form = base.endsWith('ة') ? `${stem}ت` : base.endsWith('ء') ? `${stem}ئ` : undefined
  if (form === undefined) return []
  return readAs(base, classes.get(base) ?? new Set()).map((pos) => ({
    form,
    lemma: lemmaOf(base, pos),
    features: boundOf(pos),
  }))
}

/** The row that `form` is with a pronoun behind it. */
function pronounBase(form: string, classes: ReadonlyMap<string, Set<Pos>>): string | undefined {
  if (NO_PRONOUN.has(form)) return undefined
  const of = classes.get(form) ?? new Set<Pos>()
  for (const pronoun of PRONOUNS) {
    if (!form.endsWith(pronoun)) continue
    const stem = form.slice(0, -pronoun.length)
    if (stem === 'ل' || stem === 'ب' || stem === 'م' || stem === 'ع' || stem === 'لع') return stem
    if (stem.length < 2) continue
    for (const base of basesOf(stem)) {
      const baseClasses = classes.get(base)
      if (baseClasses && [...of].some((c) => baseClasses.has(c) || c === 'pron')) return base
    }
  }
  return undefined
}

/** Words that end like a pronoun and bear none. */
const NO_PRONOUN: ReadonlySet<string> = new Set(
  (
    'بينما كما ها هنا ههنا هاهنا لكن كأنما إذما أينما مهما أيها أيتها حيثما حينما عندما بعدما قبلما أي ' +
    'إي كي ذي تي هذي حوالي شرقي غربي شمالي جنوبي التي الذي اللاتي اللائي هاك ذاك ذلك تلك هنالك هناك ' +
    'أولئك تيك هاتيك ذلكم ذلكما تلكم تلكما كم بم لم لن كليا كلي لدن حسبما كيفما إما أما وفقما مثلما'
  ).split(' '),
)

function basesOf(stem: string): string[] {
  const bases = [stem]
  const head = stem.slice(0, -1)
  if (stem.endsWith('ت')) bases.push(`${head}ة`)
  if (stem.endsWith('ئ') || stem.endsWith('ؤ')) bases.push(`${head}ء`)
  if (stem.endsWith('ي') || stem.endsWith('ا')) bases.push(`${head}ى`)
  return bases
}

/** Is `form` one of و ف ب ل ك before another row, or ب ل before a noun? */
function isPrefixed(
  form: string,
  classes: ReadonlyMap<string, Set<Pos>>,
  isNoun: (form: string) => boolean,
): boolean {
  const rest = form.slice(1)
  const first = form.charAt(0)
  if (!'وفبلك'.includes(first) || rest.length < 2) return false
  if (form.startsWith('لل') || form.startsWith('بال')) return true
  if (classes.has(rest)) return true
  return (first === 'ب' || first === 'ل') && isNoun(rest)
}

/** Forms of one word go by its first: الذين by الذي, هذه by هذا, إحدى by أحد. */
function lemmaOf(form: string, pos: Pos): string {
  const table = LEMMAS[pos]
  return table?.find(([, forms]) => forms.includes(form))?.[0] ?? form
}

const split = (s: string): readonly string[] => s.split(' ')
const LEMMAS: Partial<Record<Pos, readonly (readonly [string, readonly string[]])[]>> = {
  rel: [
    ['الذي', split('التي الذين اللذان اللذين اللتان اللتين اللاتي اللائي اللواتي الألى')],
    ['أي', ['أية', 'أيا']],
  ],
  dem: [
    ['هذا', split('هذه هذي هذان هذين هاتان هاتين هؤلاء')],
    ['ذلك', split('تلك أولئك ذانك تانك ذينك تينك ذلكم تلكم ذلكما تلكما أولاء')],
  ],
  quant: [
    ['أحد', ['إحدى']],
    ['آخر', split('أخرى آخرون آخرين أخر آخران أخريان أخريات')],
    ['كلا', split('كلتا كلي كلتي')],
    ['بضع', ['بضعة']],
    ['أي', ['أية']],
    ['كثير', ['كثيرا']],
  ],
  neg: [['ليس', ['ليست']]],
  // As Egypt spells them.
  prep: [
    ['إلى', ['إلي']],
    ['على', ['علي']],
    ['لدى', ['لدي']],
  ],
  interrog: [['أي', split('أية أيا')]],
}
