import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { readAdjectives } from './read-phrase.ts'
import { tokenBeside, wayOf, wholeOf, type Scan } from './tokens.ts'
import { wordClasses } from './word-classes.ts'

/** An institution or band that has no name: «جماعات إسلامية مسلحة», «حكومة موازية». */
export function readDescription(scan: Scan, i: number): Found[] | undefined {
  const t = scan.tokens[i]
  const way = t && wayOf(t, c.ORG | c.FAC)
  if (!way || way.definite || (way.skip > 0 && t.whole !== 0)) return undefined
  const kind = (way.classes & c.ORG) !== 0 ? c.ORG : c.FAC
  const key = [wordClasses.headOf(way.bare, kind)?.lemma ?? way.bare]
  let country = ''
  let end = i + 1
  for (; end < i + 4; end++) {
    const w = wholeOf(tokenBeside(scan, end, i))
    if (!w || w.definite || (w.classes & c.FUNCTION) !== 0) break
    if (w.nisba) country ||= w.nisba.entity.country
    else if ((w.classes & c.ADJECTIVE) !== 0) key.push(w.bare)
    else break
  }
  if (end === i + 1 && !/(?:تان|تين|انان)$/.test(way.word)) return undefined
  return [
    found({
      first: i,
      skip: way.skip,
      end,
      type: kind === c.FAC ? 'FAC' : 'GROUP',
      wording: 'description',
      rule: 'names/description',
      key: key.join(' '),
      head: key[0] ?? '',
      country,
    }),
  ]
}

const HOME = new Set(['البلاد', 'البلد', 'الوطن'])

/** The country written about, without its name: «البلاد». */
export function readHome(scan: Scan, i: number, joined = true): Found | undefined {
  const way = scan.tokens[i]?.ways.find((w) => w.definite && HOME.has(w.word))
  if (!way || (!joined && way.skip > 0)) return undefined
  const more = readAdjectives(scan, i + 1, i)
  return found({
    first: i,
    skip: way.skip,
    end: more.end,
    type: 'GPE',
    wording: 'description',
    rule: 'names/home',
    key: way.bare,
    head: 'بلاد',
    country: more.country,
    bare: true,
  })
}

/** What belongs to somebody named before: «قواته», «بلاده», «أنصاره». */
export function readOwned(scan: Scan, i: number): Found[] | undefined {
  const owned = scan.tokens[i]?.owned
  if (!owned) return undefined
  // «قواتنا المسلحة», «معاونه السابق»
  const { end } = readAdjectives(scan, i + 1, i, (owned.classes & c.PEOPLE) !== 0)
  const type =
    owned.lemma === 'بلاد'
      ? 'GPE'
      : (owned.classes & c.ORG) !== 0
        ? 'ORG'
        : (owned.classes & c.PEOPLE) !== 0
          ? 'GROUP'
          : 'PER'
  return [
    found({
      first: i,
      skip: owned.skip,
      end,
      type,
      wording: 'description',
      rule: 'names/owned',
      key: owned.lemma,
      head: owned.lemma,
    }),
  ]
}
