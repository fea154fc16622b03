import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { readBase } from './read-base.ts'
import { readAdjectives, readChain } from './read-phrase.ts'
import { tokenBeside, wayOf, wholeOf, type Scan, type Token, type Way } from './tokens.ts'
import { wordClasses } from './word-classes.ts'

/**
 * People called by what they are: «مصادر ليبية», «سكان درنة», «الجماعات المسلحة», «مصدر أمني», and
 * the people of a country by its name: «الليبيين».
 */
export function readPeople(scan: Scan, i: number): Found[] | undefined {
  const t = scan.tokens[i]
  if (!t) return undefined
  const nation = readNation(i, t)
  if (nation) return [nation]
  const way = wayOf(t, c.PEOPLE | c.SOMEBODY)
  if (!way || !isHead(way, t)) return undefined
  const many = (way.classes & c.PEOPLE) !== 0
  const lemma = wordClasses.lemmaOf(way.bare) ?? way.bare
  const tail = way.definite ? readAdjectives(scan, i + 1, i) : readTail(scan, i + 1, i)
  const inner = 'inner' in tail ? tail.inner : []
  const bare = tail.end === i + 1
  if (!many && bare && !way.definite) return undefined
  return [
    ...inner,
    found({
      first: i,
      skip: way.skip,
      end: tail.end,
      type: many ? 'GROUP' : 'PER',
      wording: 'description',
      rule: many ? 'names/people' : 'names/somebody',
      key: [lemma, ...tail.key].join(' '),
      head: lemma,
      country: tail.country,
      bare,
    }),
  ]
}

/** Not where the word is also something else that is likelier: a verb, a name, a preposition. */
const isHead = (w: Way, t: Token): boolean =>
  (w.classes & (c.FUNCTION | c.VERB | c.GIVEN | c.NUMBER)) === 0 &&
  (w.skip === 0 || (t.whole & (c.NOUN | c.ADJECTIVE | c.VERB | c.FUNCTION)) === 0) &&
  (w.bare.length > 3 || w.definite)

function readNation(i: number, t: Token): Found | undefined {
  const way = wayOf(t, c.NISBA)
  if (!way?.nisba?.plural) return undefined
  if (way.skip > 0 && t.whole !== 0) return undefined
  return found({
    first: i,
    skip: way.skip,
    end: i + 1,
    type: 'GROUP',
    rule: 'names/nation',
    key: `people:${way.nisba.code}`,
    head: 'شعب',
    country: way.nisba.entity.country,
  })
}

/** What follows an indefinite head: adjectives like it, or whose they are. */
function readTail(
  scan: Scan,
  k: number,
  beside: number,
): { end: number; key: string[]; country: string; inner: readonly Found[] } {
  const key: string[] = []
  let country = ''
  let end = k
  for (; end < k + 3; end++) {
    const w = wholeOf(tokenBeside(scan, end, beside))
    if (!w || w.definite || (w.classes & (c.FUNCTION | c.VERB)) !== 0) break
    if (w.nisba) country ||= w.nisba.entity.country
    else if ((w.classes & c.ADJECTIVE) !== 0) key.push(w.bare)
    else break
  }
  if (end > k) return { end, key, country, inner: [] }
  const known = readBase(scan, k)
  const entity = known?.known[0]
  const sameBlock = scan.words.part[k] === scan.words.part[beside]
  if (known && entity && !entity.weak && known.skip === 0 && sameBlock) {
    return { end: known.end, key: [entity.entity.id], country: known.country, inner: [known] }
  }
  const chain = sameBlock ? readChain(scan, k, c.ORG | c.FAC | c.PLACE, 1) : undefined
  const own = chain?.at(-1)
  if (chain && own && own.skip === 0) {
    return { end: own.end, key: [own.key], country: own.country, inner: chain }
  }
  const w = wholeOf(tokenBeside(scan, k, beside))
  if (w?.definite && (w.classes & c.NOUN) !== 0) {
    const more = readAdjectives(scan, k + 1, beside)
    return { end: more.end, key: [w.bare, ...more.key], country: more.country, inner: [] }
  }
  return { end: k, key, country, inner: [] }
}
