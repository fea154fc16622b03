import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { headClass } from './head-classes.ts'
import { lemmaOf, tokenBeside, wholeOf, type Scan } from './tokens.ts'
import { wordClasses } from './word-classes.ts'

/**
 * Somebody told of by a class at token `at`, with the article and nothing behind: «[عائلة] الفقيد»,
 * «[والد] الشابة».
 */
export function readSomeone(scan: Scan, at: number, beside: number): Found | undefined {
  const t = tokenBeside(scan, at, beside)
  const w = wholeOf(t)
  if (!w?.definite || (w.classes & c.SOMEBODY) === 0 || (w.classes & NONE) !== 0) return undefined
  const lemma = lemmaOf(w)
  if (headClass('PER', lemma).own === 0) return undefined
  return found({
    first: at,
    end: at + 1,
    type: 'PER',
    wording: 'description',
    rule: 'names/somebody',
    key: lemma,
    head: lemma,
    bare: true,
    definite: true,
  })
}
const NONE = c.FUNCTION | c.VERB | c.NUMBER | c.ROLE

/** «أحد المهاجمين», «لإحدى الطالبات»: one of the people that were read behind. */
export function oneOf(scan: Scan, people: Found): Found | undefined {
  if (people.rule !== 'names/people' || people.skip > 0) return undefined
  const at = people.first - 1
  const t = tokenBeside(scan, at, people.first)
  if (!t.form.fold.endsWith('احد') && !t.form.fold.endsWith('احدي')) return undefined
  const way = t.ways.find((w) => ONE.has(w.bare))
  if (!way || way.definite || isOfMany(people.head)) return undefined
  return found({
    first: at,
    skip: way.skip,
    end: people.end,
    type: 'PER',
    wording: 'description',
    rule: 'names/one-of',
    key: `احد ${people.key}`,
    head: 'احد',
    country: people.country,
    of: people,
  })
}
/** «إحدى الخلايا», «أحد الأحياء»: what is one of them is nobody. */
const isOfMany = (head: string): boolean =>
  head === 'حي' || (wordClasses.classesOf(head, true) & c.PEOPLE) !== 0

const ONE = new Set(['احد', 'احدي'])
