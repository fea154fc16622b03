import { conjugate } from '../../arabic/morphology/conjugate.ts'
import { parseVerbs, type Inflection } from '../../arabic/morphology/verb-types.ts'
import { loadText } from '../../load-table.ts'
import { verbPredicates } from './predicates.ts'

/**
 * What the columns of verb-forms.tsv hold: tense, person, gender, number; `*` stands only before a
 * pronoun. A form that may be passive too begins with `=`, one that is only passive with `!`.
 */
const VERB_COLUMNS = [
  'past3ms',
  'past3ms*',
  'past3fs',
  'past3md',
  'past3fd',
  'past3mp',
  'past3mp*',
  'past1cp',
  'present3ms',
  'present3ms*',
  'present3fs',
  'present3fs*',
  'present3md',
  'present3fd',
  'present3mp',
  'present3mp*',
  'present1cp',
  'present1cp*',
] as const

const HEAD = `# id: verb-forms
# purpose: spellings of the verbs of predicates.tsv, written by bench/events/make-verb-forms.ts from the conjugator
# columns: source lemma ${VERB_COLUMNS.join(' ')}
# licence: Apache-2.0
# note: a form that may be passive too begins with =, one that is only passive with !; * stands only before a pronoun
`

/** Forms that are nearly always of another verb: «تمت» of تم, «تستعد» of استعد, «يضرب» of ضرب. */
const LEFT_OUT: Readonly<Record<string, RegExp>> = {
  // «يقال»: is said.
  أقال: /^[يتن]ق(?:ا)?ل$/,
  مات: /^[يتن]مت/,
  أبى: /^[أا]ب[يا]|^[يتن][أؤا]?ب(?!ى)/,
  أقر: /قرا$|قرر/,
  عاد: /^[يتن]عد$/,
  أمر: /^[يتن]مر/,
  أفشل: /^[يتن]فشل/,
  حظر: /^حظر$|^نحظر$/,
  استعاد: /^[يتن]ستعد$/,
  أضرب: /^[يتن]ضرب/,
  رقى: /^[يتن]رق$/,
  زار: /^[يتن]زر$|^نزار$|^زارتا$/,
  ثار: /^[يتن]ثار$/,
  دان: /^[يتن]|^دين/,
  عثر: /^[تن]عثر/,
  تبرأ: /^تبرئ/,
  انتصر: /^ننتصر/,
  أغار: /^[يتن]غير/,
  حام: /^[يتن]حم$|^حمنا$/,
  // «يعين رئيسا», «يعانون من»; «أعين الناس».
  أعان: /^[أيتن]عين|^[يتن]عان/,
  // «وصفت», «يصفون»: of وصف.
  صفى: /^صف(?!ى|يت$|ينا$)|^[يتن]صف(?![يى]$)/,
  // «ويحتل المرتبة»
  احتال: /^[يتن]حتل$/,
  // «ترد», «أردت», «يود», «نود», «يخل بالأمن»
  أردى: /^[يتن]رد(?![يى]$)|^أرد(?!ى$|ي)/,
  أودى: /^[يتن]ود(?![يى]$)/,
  أخلى: /^[يتن]خل(?![يى])/,
  // «يمدد الاتفاق», «تمنع الدخول», «تنقل الصواريخ», «يعدها»
  أمد: /^[يتن]مدد/,
  تمنع: /^تمنع$/,
  تنقل: /^تنقل$/,
  وعد: /^[يتن]و?عد/,
  // «حيي», two quarters of a town; «يحيا».
  حيا: /^حيي$|^[يتن]حيا?$/,
  لكم: /^لكم$/,
  فرق: /^فرق$/,
  // «تقصي الحقائق»
  أقصى: /^[تن]قص|^يقص$/,
  // «ياسر», «تسر»
  أسر: /^[يتن]/,
  لام: /^ليم|^لاما$/,
  أدان: /^أدنا/,
  ثمن: /^ثمنا$/,
  سلب: /^سلبا$/,
  عبأ: /^عبئا$/,
  // «نبيه بري», «هجوما بريا»
  برأ: /^بر(?:ئ|ؤ|ا|ي)/,
  تحدى: /^[يتن]تحد(?:و|$)/,
  رشا: /^[يتن]رش$/,
  أرجأ: /^[يتن]رجو/,
  عايد: /^عويد/,
  أباد: /^[يتن]بد$/,
  أسكت: /^[يتن]سكت/,
  أجهز: /^[يتن]جهز/,
  أبعد: /^[يتن]بعد/,
  رحل: /^رحل$/,
}

/** «توفي»: whoever it is told of does not suffer it from somebody. */
const DIES = 'توفى'

/** The text of verb-forms.tsv. */
export function makeVerbForms(): string {
  const text = loadText(new URL('../../arabic/lexicon/verbs.tsv', import.meta.url))
  const wanted = text
    .split('\n')
    .filter((line) => line.startsWith('#') || verbPredicates.has(line.split('\t')[6] ?? ''))
  const lines = parseVerbs(wanted.join('\n')).map((verb) => {
    const cells = new Map<string, Map<string, { active: boolean; passive: boolean }>>()
    for (const f of conjugate(verb)) {
      const column = columnOf(f)
      if (column === null || LEFT_OUT[verb.lemma]?.test(f.form) === true) continue
      const cell = cells.get(column) ?? new Map<string, { active: boolean; passive: boolean }>()
      const known = cell.get(f.form) ?? { active: false, passive: false }
      if (f.voice === 'active' || verb.lemma === DIES) known.active = true
      else known.passive = true
      cell.set(f.form, known)
      cells.set(column, cell)
    }
    const row = VERB_COLUMNS.map((column) =>
      [...(cells.get(column) ?? [])]
        .map(([form, { active, passive }]) => `${passive ? (active ? '=' : '!') : ''}${form}`)
        .join('|'),
    )
    return `isnad\t${verb.lemma}\t${row.join('\t')}\n`
  })
  // Two verbs of one lemma often have the same spellings.
  return HEAD + [...new Set(lines)].join('')
}

/** No reports are told in the second person or the imperative, and few by «I» or by women alone. */
function columnOf(f: Inflection): string | null {
  if (f.tense === 'imperative' || f.person === 2) return null
  if ((f.person === 1 && f.number === 's') || (f.gender === 'f' && f.number === 'p')) return null
  const tense = f.tense === 'past' ? 'past' : 'present'
  return `${tense}${f.person}${f.gender}${f.number}${f.bound === true ? '*' : ''}`
}
