import type { Base } from './base.ts'
import type { Found } from './found.ts'
import { isMember, wordsOf } from './link-keys.ts'
import { JUDGING } from './link-play.ts'
import type { Scan } from './tokens.ts'

/** A body of the base inside a longer wording. */
export interface Body {
  readonly id: string
  /** The wording is the body's own, with no more than blame or its ties behind: «ميليشيات الحوثي الإيرانية». */
  readonly whole: boolean
}

const MOST = 5
/** «الموالية لإيران», «التابعة للحكومة»: whose side it is on makes no other body of it. */
const TIED = new Set(
  'المواليه الموالي المدعومه المدعوم التابعه التابع المتحالفه المتحالف المرتبطه المرتبط'.split(' '),
)
/** Heads before a body's name that make it no other: «قوات ألوية العمالقة». */
const FORCE = new Set('قوات ميليشيا+ ميليشيا عصابه جماعه حركه تنظيم'.split(' '))

/**
 * The body of the base that a wording is of, or is, where the reader saw none: «عناصر الحوثي»,
 * «قوات الصاعقة». Wordings that are also common words count where `strong` has their entity.
 */
export function bodyIn(
  scan: Scan,
  base: Base,
  f: Found,
  strong: ReadonlySet<string>,
): Body | undefined {
  if (f.known.length > 0 || (f.type !== 'ORG' && f.type !== 'GROUP')) return undefined
  const force = FORCE.has(f.head)
  const member = isMember(f.head)
  if (!force && !member) return undefined
  const words = wordsOf(scan, f)
  const [head = '', second = ''] = words
  const adjective = words.length === 2 ? bodyOfAdjective(base, second) : undefined
  if (adjective !== undefined) return { id: adjective, whole: !member }
  if (words.length < 2 || head.startsWith('ال')) return undefined
  const own = force ? longest(base, words, 2, strong) : undefined
  const inner = own ?? longest(base, words.slice(1), 1, strong)
  if (!inner || second === '') return undefined
  const rest = words.slice(own ? inner.end : inner.end + 1)
  if (!isSaid(scan, f, rest)) return undefined
  // «قوات الأمم المتحدة» are no United Nations, «قوات الحكومة» no government.
  const entity = base.entities.get(inner.id)
  if (!own && !member && (entity?.kind !== 'armed' || entity.name.includes('حكومة')))
    return undefined
  return { id: inner.id, whole: !member }
}

/** «الحوثية», «حوثيون»: said of what belongs to a body, by that body's own name. */
function bodyOfAdjective(base: Base, word: string): string | undefined {
  const id = OF_BODIES.get(word.replace(/^ال/, '').replace(/(?:ه|ون|ين)$/, ''))
  return id !== undefined && base.entities.has(id) ? id : undefined
}
const OF_BODIES: ReadonlyMap<string, string> = new Map([
  ['حوثي', 'org:houthi-movement'],
  ['داعشي', 'org:isis'],
  ['حمساوي', 'org:hamas'],
  ['طالباني', 'org:taliban'],
  ['اخواني', 'org:muslim-brotherhood'],
])

function longest(
  base: Base,
  words: readonly string[],
  least: number,
  strong: ReadonlySet<string>,
): { id: string; end: number } | undefined {
  for (let end = Math.min(words.length, MOST); end >= least; end--) {
    const node = base.nodeOf(words.slice(0, end))
    if (node === 0) continue
    const value = base
      .values(node)
      .find((v) => v.entity.type === 'ORG' && (!v.weak || strong.has(v.entity.id)))
    if (value) return { id: value.entity.id, end }
  }
  return undefined
}

/** «الميليشيات الموالية لإيران»: told of with no more than whose side it is on. */
export const isTied = (scan: Scan, f: Found): boolean =>
  f.end > f.first + 1 && TIED.has(scan.words.forms[f.first + 1]?.fold ?? '')

/** Does the rest only blame, or tell of ties? */
function isSaid(scan: Scan, f: Found, rest: readonly string[]): boolean {
  const [first] = rest
  if (first === undefined || TIED.has(first)) return true
  return rest.every((w, i) => {
    const bare = w.startsWith('ال') ? w.slice(2) : w
    if (JUDGING.some((j) => bare.startsWith(j))) return true
    const token = f.head.includes('ليشيا') ? scan.tokens[f.end - rest.length + i] : undefined
    return token?.ways.some((x) => x.skip === 0 && x.nisba !== undefined && x.definite) === true
  })
}
