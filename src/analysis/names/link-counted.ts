import { DIGITS } from '../../text/words.ts'
import type { Found } from './found.ts'
import { idOf, suffix } from './link-keys.ts'
import { tokenBeside, type Scan } from './tokens.ts'
import { numeral } from './untold.ts'

/** Groups that a number tells apart: «97 مهاجرا» and «361 مهاجرا» are two, «40 قتيلا» and «40 شخصا» one. */
export interface Counted {
  /** The group of so many people without the article; undefined where no number stands before. */
  called(f: Found, country: string): string | undefined
}

/** Words for people of any sort: what befell them is told elsewhere. */
const ANYBODY = new Set(['شخص', 'فرد', 'قتيل', 'ضحيه', 'مصاب', 'جريح', 'شهيد', 'مدني', 'مواطن'])
/** How many words of a number are looked at: «مئة وخمسون ألف». */
const MOST = 4

export function createCounted(scan: Scan): Counted {
  /** By number, the last group of people of any sort. */
  const anybody = new Map<string, { readonly id: string; readonly head: string }>()
  return {
    called(f, country) {
      if (f.type !== 'GROUP' || f.definite || f.skip > 0 || f.rule !== 'names/people')
        return undefined
      const number = numberBefore(scan, f.first)
      if (number === '') return undefined
      const own = idOf(`${number} ${f.head}${suffix(f.country || country)}`)
      if (!ANYBODY.has(f.head)) return own
      const same = anybody.get(number)
      const id = same === undefined || apart(same.head, f.head) ? own : same.id
      // «قتيل» says more than «شخص».
      if (same === undefined || id !== same.id || DEAD.has(f.head) || HURT.has(f.head))
        anybody.set(number, { id, head: f.head })
      return id
    },
  }
}

/** The dead and the hurt are not the same people, whatever their number. */
const DEAD = new Set(['قتيل', 'ضحيه', 'شهيد'])
const HURT = new Set(['مصاب', 'جريح'])
const apart = (a: string, b: string): boolean =>
  (DEAD.has(a) && HURT.has(b)) || (HURT.has(a) && DEAD.has(b))

/** The words of the number that ends before token `at`, in one case; empty: none. */
function numberBefore(scan: Scan, at: number): string {
  let number = ''
  for (let k = at - 1; k >= at - MOST; k--) {
    const t = tokenBeside(scan, k, at)
    const own = t.form.kind === DIGITS ? t.form.clean : numeral(t)
    if (own === undefined) break
    const word = plainNumber(own)
    number = number === '' ? word : `${word}_${number}`
  }
  return number
}

/** Number words in one form («ثلاث», «ثلاثين») by their digits. */
const VALUES: ReadonlyMap<string, string> = new Map(
  (
    'ثلاث 3,اربع 4,خمس 5,ست 6,سبع 7,ثماني 8,تسع 9,عشر 10,عشرين 20,ثلاثين 30,اربعين 40,خمسين 50,ستين 60,' +
    'سبعين 70,ثمانين 80,تسعين 90,مي 100,ماي 100,الف 1000'
  )
    .split(',')
    .map((row): [string, string] => [row.split(' ')[0] ?? '', row.split(' ')[1] ?? '']),
)

/** «ثلاثة», «ثلاث»; «عشرون», «عشرين». */
function plainNumber(fold: string): string {
  const plain = fold.endsWith('ون')
    ? `${fold.slice(0, -2)}ين`
    : fold.endsWith('ه')
      ? fold.slice(0, -1)
      : fold
  return VALUES.get(plain) ?? plain
}
