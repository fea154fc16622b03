import * as c from './classes.ts'
import { capitals } from './countries.ts'
import type { Found } from './found.ts'
import type { Scan, Token } from './tokens.ts'

const PLACED_BY = new Set([
  'في',
  'الي',
  'من',
  'عبر',
  'قرب',
  'نحو',
  'داخل',
  'خارج',
  'حول',
  'وسط',
  'ب',
])

/** Before one who acts or has a will: «بموقف موسكو», «أن أنقرة مستعدة», «بين باريس وروما». */
const ACTED_BY = new Set(
  'بين مع ان بان وان فان لان لكن ولكن موقف بموقف موقفي سياسه دعم بدعم رد طلب مطالب علاقات علاقه قرار شروط رغبه موافقه رفض اتهامات تهديدات'.split(
    ' ',
  ),
)

/** A capital that acts stands for its country: «أنقرة تنفي». In the country's own news it is a city. */
export function metonym(scan: Scan, f: Found, id: string, country: string): string {
  if (f.type !== 'GPE' || f.end - f.first !== 1 || f.rule === 'names/placed') return id
  const form = scan.words.forms[f.first]
  if (!form) return id
  const state = capitals.get(form.fold.slice(f.skip))
  if (!state || state.code === country || f.known[0]?.entity.kind !== 'capital') return id
  const joined = form.fold.slice(0, f.skip)
  if (joined.endsWith('ب')) return id
  if (joined === '' || joined === 'و') {
    const before = scan.words.forms[f.first - 1]
    if (before && PLACED_BY.has(before.fold)) return id
    const token = scan.tokens[f.first - 1]
    if (token && (token.classes & (c.PLACE | c.DIRECTION | c.FAC)) !== 0) return id
  }
  return acts(scan, f) ? state.entity.id : id
}

/** «في حيفا»: where something is, in a word that is no noun of the language. */
export function isPlaced(scan: Scan, f: Found): boolean {
  if (f.type !== 'GPE' || f.end - f.first !== 1) return false
  const t = scan.tokens[f.first]
  const way = t?.ways.find((w) => w.skip === f.skip)
  if (!t || !way || (way.classes & (c.NOUN | c.ADJECTIVE | c.FUNCTION)) !== 0) return false
  if (f.skip > 0) return t.form.fold[f.skip - 1] === 'ب' && t.whole === 0
  const before = scan.tokens[f.first - 1]
  if (!before || scan.words.part[f.first - 1] !== scan.words.part[f.first]) return false
  return PLACED_BY.has(before.form.fold) || (before.whole & (c.DIRECTION | c.PLACE)) !== 0
}

/** Beside a verb, or between «بين … و». */
function acts(scan: Scan, f: Found): boolean {
  const before = scan.tokens[f.first - 1]
  const after = scan.tokens[f.end]
  const verb = (t: Token | undefined): boolean =>
    t !== undefined && (t.whole & c.VERB) !== 0 && (t.whole & c.FUNCTION) === 0
  return verb(before) || verb(after) || ACTED_BY.has(before?.form.fold ?? '')
}
