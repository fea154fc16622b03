import { DIGITS } from '../../text/words.ts'
import * as c from './classes.ts'
import type { Found } from './found.ts'
import type { Links } from './link.ts'
import { tokenBeside, type Scan } from './tokens.ts'

/** Those of a body or band, under whatever word: «مسلحي طالبان», «عناصر طالبان». */
const MEMBERS = new Set('عنصر مسلح مقاتل متمرد مقاتلون مسلحون عناصر'.split(' '))
/** Those of somebody's house: «أسرة الفقيد», «عائلته», «ذوو الشهيد». */
const KIN = new Set(['اسره', 'عايله', 'ذوو', 'ذوي'])

/** The words of a finding with the entity that it is of. */
export function keyOf(f: Found, links: Links): string {
  const ministry = f.type === 'ORG' ? ministryOf(f) : ''
  if (ministry !== '') return ministry
  const of = f.of ? links.get(f.of)?.entity : undefined
  if (of === undefined) return f.type === 'GROUP' ? oneCase(f.key) : f.key
  // A country stands beside the key: «وزارة الدفاع الروسية» and «وزارة دفاع روسيا» are one.
  if (of.startsWith('country:') && f.head !== 'جهه') return f.key
  if (f.type === 'GROUP' && f.of?.type === 'ORG' && f.key === f.head && MEMBERS.has(f.head))
    return membersOf(of)
  if (f.of?.type === 'PER' && KIN.has(f.head) && f.key === f.head) return kinOf(of)
  return f.key === '' ? of : `${f.key} ${of}`
}

/** Ministries that are told of without the word: «الخارجية السودانية». */
const MINISTRIES = new Set(['خارجيه', 'داخليه'])

/** «وزارة الخارجية», «وزارة الشؤون الخارجية», «الخارجية»: one key; empty for all others. */
function ministryOf(f: Found): string {
  if (f.head !== 'وزاره' || f.known.length > 0) return ''
  if (f.of !== null) return MINISTRIES.has(f.of.head) && f.key === f.head ? f.of.key : ''
  const [, first = '', second, ...more] = f.key.split(' ')
  if (second === undefined) return MINISTRIES.has(first) ? first : ''
  return first === 'شوون' && MINISTRIES.has(second) && more.length === 0 ? second : ''
}

/** The key of a body's people, whatever they are called. */
export const membersOf = (body: string): string => `عنصر ${body}`
/** The key of somebody's family, whatever it is called. */
export const kinOf = (person: string): string => `اسره ${person}`
export const isKin = (head: string): boolean => KIN.has(head)
export const isMember = (head: string): boolean => MEMBERS.has(head)

/** «مقاتلون محليون» and «المقاتلين المحليين» differ in case only. */
const oneCase = (key: string): string =>
  !key.includes('ون')
    ? key
    : key
        .split(' ')
        .map((w, i) => (i > 0 && w.length > 5 && w.endsWith('ون') ? `${w.slice(0, -2)}ين` : w))
        .join(' ')

export const suffix = (country: string): string => (country === '' ? '' : ` @${country}`)
export const idOf = (key: string): string => (key.startsWith('people:') ? key : nameOf(key))
/** The id of what is known by its words alone. */
export const nameOf = (key: string): string =>
  `name:${key.includes(' ') ? key.replaceAll(' ', '_') : key}`

/** «97 مهاجرا»: so many, none of those named before. */
export const isCounted = (scan: Scan, f: Found): boolean => {
  const before = tokenBeside(scan, f.first - 1, f.first)
  return before.form.kind === DIGITS || (before.classes & c.NUMBER) !== 0
}

/** The first word of a finding, folded. */
export function wordAt(scan: Scan, f: Found): string {
  const fold = scan.words.forms[f.first]?.fold ?? ''
  return f.skip > 0 && fold.startsWith('لل') ? `ا${fold.slice(f.skip)}` : fold.slice(f.skip)
}

/** The folded words of a finding. */
export function wordsOf(scan: Scan, f: Found): string[] {
  const words: string[] = []
  for (let k = f.first; k < f.end; k++) {
    const form = scan.words.forms[k]
    if (!form) continue
    words.push(k > f.first ? form.fold : wordAt(scan, f))
  }
  return words
}

/** «الاتحاد الآسيوي»: the region whose a body or people are, which the reader keeps nowhere; or empty. */
export function regionOf(scan: Scan, f: Found): string {
  if (f.country !== '' || f.known.length > 0 || (f.type !== 'ORG' && f.type !== 'GROUP')) return ''
  const way = f.end > f.first + 1 ? scan.tokens[f.first + 1]?.ways[0] : undefined
  return way?.skip === 0 && way.nisba?.entity.country === '' ? way.nisba.code : ''
}
