import type { Found } from './found.ts'

/** A sort of people whom an article calls by many words. */
export interface Sort {
  readonly name: string
  /** All of the sort are one in an article. */
  readonly one: boolean
  /** Means those named last before. */
  readonly refersBack: boolean
}

/** Beginnings of folded words that call a band extreme: which of them is chosen says who writes. */
const EXTREME = ['ارهاب', 'متطرف', 'متشدد', 'جهادي', 'تكفيري']
/** The sides of a conflict, under whatever word. */
const PARTIES = new Set(['طرف', 'اطراف', 'فريق'])
const OF_ALL = new Set(
  'معنيه متنازعه متحاربه متصارعه متخاصمه متنافسه حاضره مشاركه رييسيه رييسيين رييسيون سياسيه'.split(
    ' ',
  ),
)
/** Those who meet are the sides that were told of. */
const GATHERED = new Set(['مجتمع', 'متفاوض', 'متحاور', 'مجتمعون', 'متفاوضون', 'متحاورون'])
const HEADS = new Set('رييس رييسه ملك ملكه امير سلطان زعيم خليفه شيخ'.split(' '))
/** Those who protest, under either word. */
const PROTESTERS = new Set(['متظاهر', 'محتج'])
const ATTACKERS = new Set(['مهاجم', 'منفذ', 'منفذون', 'جاني', 'معتدي', 'مسلح'])

/**
 * The sort of a description of people: «الإرهابيون», «جماعات متطرفة» and «ميليشيات جهادية» are one
 * enemy under several words; «المهاجمون» are the armed men named before.
 */
export function sortOf(f: Found): Sort | undefined {
  if (f.type === 'PER') {
    // «المسؤول» is no head of state.
    if (f.wording === 'office' && !HEADS.has(f.head))
      return { name: 'official', one: false, refersBack: false }
    return undefined
  }
  if (f.wording === 'name' && f.rule !== 'names/organisation') return undefined
  if (f.of !== null || (f.type !== 'GROUP' && f.type !== 'ORG')) return undefined
  if (f.head === 'خليه') return undefined
  if (
    f.type === 'GROUP' &&
    PARTIES.has(f.head) &&
    f.definite &&
    f.key
      .split(' ')
      .slice(1)
      .every((w) => OF_ALL.has(w))
  )
    return { name: 'parties', one: true, refersBack: false }
  if (f.type === 'GROUP' && GATHERED.has(f.head) && f.bare && f.definite)
    return { name: 'parties', one: false, refersBack: true }
  if (EXTREME.some((e) => opensWord(f.key, e)))
    return { name: 'extreme', one: true, refersBack: false }
  if (f.type === 'GROUP' && PROTESTERS.has(f.head))
    return { name: `protest ${f.country}`, one: true, refersBack: false }
  if (ATTACKERS.has(f.head)) {
    return { name: 'armed', one: false, refersBack: f.bare && f.head !== 'مسلح' }
  }
  return undefined
}

/** Does a word of the key begin so? */
function opensWord(key: string, letters: string): boolean {
  for (let at = key.indexOf(letters); at >= 0; at = key.indexOf(letters, at + 1))
    if (at === 0 || key[at - 1] === ' ') return true
  return false
}
