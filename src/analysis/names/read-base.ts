import {
  ADJECTIVE,
  CLAN,
  COMMON,
  DIRECTION,
  FAC,
  FORMER,
  FUNCTION,
  HONORIFIC,
  NAME,
  NOUN,
  ORG,
  PEOPLE,
  PLACE,
  ROLE,
  SERVANT,
  SOMEBODY,
  VERB,
} from './classes.ts'
import type { Entity, Wording } from './entity.ts'
import { found, type Found } from './found.ts'
import { nameSigns } from './name-signs.ts'
import { isAboutSport } from './sport.ts'
import {
  ALONE,
  FOLLOWS,
  OPENS,
  lemmaOf,
  QUOTES,
  tokenBeside,
  wholeOf,
  type Scan,
  type Token,
  type Way,
} from './tokens.ts'
import { wordClasses } from './word-classes.ts'

/** The longest name of the base that begins at token `i`. */
export function readBase(scan: Scan, i: number): Found | undefined {
  const flag = scan.flags[i] ?? 0
  if ((flag & OPENS) === 0 || i >= scan.words.count) return undefined
  if ((flag & ALONE) === 0 && ((scan.flags[i + 1] ?? 0) & (FOLLOWS | QUOTES)) === 0)
    return undefined
  const before = scan.known[i]
  if (before !== undefined) return before ?? undefined
  const t = scan.tokens[i]
  if (!t) return undefined
  const read = readAnew(scan, i, t)
  scan.known[i] = read ?? null
  return read
}

function readAnew(scan: Scan, i: number, t: Token): Found | undefined {
  let best: { way: Way; end: number; values: readonly Wording[]; rule: string } | undefined
  for (const way of t.ways) {
    const hit = way.node !== 0 ? walk(scan, i, way.node, false) : undefined
    if (!hit) continue
    if (hit.end === i + 1) {
      if (isCutWord(t, way) && !hit.values.some(isPlace)) continue
      if (isNoTown(scan, i, t, way) && hit.values.every(isPlace)) continue
    }
    if (hit.end > (best?.end ?? 0))
      best = { way, end: hit.end, values: hit.values, rule: 'names/base' }
  }
  if (!best) {
    for (const way of t.ways) {
      const hit = way.foreign !== 0 ? walk(scan, i, way.foreign, true) : undefined
      if (hit && hit.end > i + 1 && isAllNames(scan, i, hit.end)) {
        best = { way, end: hit.end, values: hit.values, rule: 'names/base-spelling' }
        break
      }
    }
  }
  if (!best) return undefined
  const values = meant(scan, i, best.end, best.way, best.values)
  const end =
    best.end > i + 1 && values[0]?.entity.type === 'PER' ? pastFathers(scan, i, best.end) : best.end
  return toFound(scan, i, best.way, end, values, best.rule)
}

/** «متعب بن عبدالله [بن عبدالعزيز آل سعود]»: more of the fathers than the base tells. */
function pastFathers(scan: Scan, first: number, from: number): number {
  let end = from
  for (;;) {
    const t = tokenBeside(scan, end, first)
    const isClan = (t.whole & CLAN) !== 0 && t.form.clean.endsWith('آل')
    if (!isClan && t.form.fold !== 'بن') return end
    const next = tokenBeside(scan, end + 1, first)
    if ((next.whole & SERVANT) !== 0) end++
    else if ((next.whole & NAME) === 0 && !next.unknown) return end
    end += 2
  }
}

/** «بديل», «فلكيا»: a word of the language is not cut for a name of one word. */
const isCutWord = (t: Token, way: Way): boolean =>
  way.skip > 0 && !way.definite && (t.whole & (NOUN | ADJECTIVE | VERB)) !== 0

/** «كلاوس» is no كـ and Laos, «وجده» is found him, «عائد مالي» financial. */
function isNoTown(scan: Scan, i: number, t: Token, way: Way): boolean {
  const { clean, fold } = t.form
  if (way.skip > 0 && fold[way.skip - 1] === 'ك' && (t.whole & NAME) !== 0) return true
  if (way.skip > 0 || way.definite) return false
  if (clean.endsWith('ه') && (wordClasses.classesOf(fold.slice(0, -1)) & VERB) !== 0) return true
  if ((way.classes & ADJECTIVE) === 0) return false
  const before = tokenBeside(scan, i - 1, i).ways.find((w) => w.classes !== 0)
  return before?.definite === false && (before.classes & (NOUN | OPENERS)) === NOUN
}
/** What a place may stand behind as its own. */
const OPENERS = ORG | FAC | PLACE | DIRECTION | ROLE | PEOPLE | SOMEBODY | FUNCTION

const isPlace = (v: Wording): boolean => v.entity.type === 'GPE' || v.entity.type === 'LOC'

/**
 * «الهلال», «برشلونة»: a club where sport is told of, else what the word means besides, or the town.
 */
function meant(
  scan: Scan,
  i: number,
  end: number,
  way: Way,
  values: readonly Wording[],
): readonly Wording[] {
  if (!values.some(isWeakClub)) return strongOf(values)
  const others = values.filter((v) => !v.weak || !isClub(v))
  // «ريتشفيلد يونايتد»: the end of another club's name.
  if (end === i + 1 && way.skip === 0 && nameSigns.has(way.word)) {
    const before = tokenBeside(scan, i - 1, i)
    if (before.unknown || (before.whole & NAME) !== 0) return strongOf(others)
  }
  const isTown = others.some((v) => !v.weak && !isClub(v))
  if ((isTown && isPlaced(scan, i, way)) || !isAboutSport(scan, i, end)) return strongOf(others)
  return values.filter(isClub).map((v) => ({ ...v, weak: false }))
}

const isClub = (v: Wording): boolean => v.entity.kind === 'club'
const isWeakClub = (v: Wording): boolean => v.weak && isClub(v)

/** «في برشلونة», «بمانشستر», «مدينة ليون»: where something is. */
function isPlaced(scan: Scan, i: number, way: Way): boolean {
  if (way.skip > 0 && 'بل'.includes(scan.words.forms[i]?.fold[way.skip - 1] ?? '-')) return true
  const before = tokenBeside(scan, i - 1, i)
  return PLACED_BY.has(before.form.fold) || (before.classes & PLACE) !== 0
}

const PLACED_BY = new Set(['في', 'الي', 'قرب', 'داخل', 'خارج', 'شمال', 'جنوب', 'شرق', 'غرب'])

/** Those that need no other sign, where there are such. */
function strongOf(values: readonly Wording[]): readonly Wording[] {
  if (values.length === 1) return values
  let strong = 0
  for (const v of values) if (!v.weak) strong++
  return strong === 0 || strong === values.length ? values : values.filter((v) => !v.weak)
}

function toFound(
  scan: Scan,
  first: number,
  way: Way,
  end: number,
  known: readonly Wording[],
  rule: string,
): Found | undefined {
  const e: Entity | undefined = known[0]?.entity
  if (!e) return undefined
  const head = e.type === 'PER' ? '' : lemmaOf(way)
  const { skip } = way
  let key = head
  for (let k = first + 1; k < end; k++) {
    const w = wholeOf(tokenBeside(scan, k, first))
    if (w && !w.nisba) key += ` ${w.bare}`
  }
  return found({
    first,
    skip,
    end,
    type: e.type,
    rule,
    known,
    key,
    head,
    country: e.country,
  })
}

/** No word of the language among them: «كان سائق» sounds like a name, and is none. */
function isAllNames(scan: Scan, from: number, end: number): boolean {
  for (let k = from; k < end; k++) {
    const t = scan.tokens[k]
    if (t && (t.classes & COMMON) !== 0 && (t.whole & NAME) === 0) return false
  }
  return true
}

/** Walks on from the node of word `i`; a quotation mark inside a name is stepped over. */
function walk(
  scan: Scan,
  i: number,
  start: number,
  foreign: boolean,
): { end: number; values: readonly Wording[] } | undefined {
  const { base, flags } = scan
  const { part } = scan.words
  let node = start
  let end = base.hasValues(start) ? i + 1 : 0
  let last = start
  let quotes = 0
  for (let k = i + 1; ; k++) {
    const flag = part[k] === part[i] ? (flags[k] ?? 0) : 0
    if ((flag & QUOTES) !== 0) {
      if (k >= i + 12) break
      // «تنظيم "داعش"»: the mark that closes what the name has opened is part of it.
      if (end === k && quotes % 2 === 1) end = k + 1
      quotes++
      continue
    }
    if ((flag & FOLLOWS) === 0) break
    const t = scan.tokens[k]
    if (!t) break
    node = base.step(node, foreign ? t.foreign : t.word)
    if (node === 0) break
    if (base.hasValues(node)) {
      end = k + 1
      last = node
    }
  }
  return end === 0 ? undefined : { end, values: base.values(last) }
}

/** The known persons and places inside a name of several words: «قوات حفتر», «برلمان طبرق». */
export function readInside(scan: Scan, outer: Found): Found[] {
  const inner: Found[] = []
  if (outer.type === 'PER' || outer.end - outer.first < 2) return inner
  for (let k = outer.first + 1; k < outer.end;) {
    const f = readBase(scan, k)
    if (
      f &&
      f.end <= outer.end &&
      f.known[0]?.weak === false &&
      f.known[0].entity.id !== outer.known[0]?.entity.id
    ) {
      inner.push(f.type === 'PER' ? withTitle(scan, f, outer.first + 1) : f)
      k = f.end
    } else k++
  }
  return inner
}

/** «قوات [اللواء المتقاعد خليفة حفتر]»: inside another name a person is called with the titles. */
export function withTitle(scan: Scan, person: Found, from: number): Found {
  let { first } = person
  while (first > from) {
    const w = wholeOf(tokenBeside(scan, first - 1, person.first))
    if (!w?.definite || (w.classes & (HONORIFIC | FORMER)) === 0) break
    first--
  }
  return first === person.first ? person : { ...person, first, skip: 0 }
}
