import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { readBase } from './read-base.ts'
import { readHome } from './read-description.ts'
import { readAdjectives } from './read-adjectives.ts'
import { isMany, readChain } from './read-phrase.ts'
import { headOf, isNewWord, tokenBeside, wayOf, wholeOf, type Scan } from './tokens.ts'

/** Words that say what kind of place the name behind them is of: «مدينة درنة», not «ضواحي درنة». */
const KINDS = new Set(
  'مدينه بلده قريه دوله جمهوريه مملكه سلطنه اماره ولايه محافظه مقاطعه اقليم ناحيه قضاء مديريه جزيره منطقه حي واحه وادي واد جبل نهر بحر بحيره خليج مضيق قطاع قاره'.split(
    ' ',
  ),
)

/** A place by what kind it is or where it lies: «مدينة درنة الساحلية», «شرقي ليبيا», «العاصمة الليبية». */
export function readPlace(scan: Scan, i: number): Found[] | undefined {
  const t = scan.tokens[i]
  if (!t) return undefined
  if ((t.classes & c.DIRECTION) !== 0) {
    const side = readDirection(scan, i)
    if (side) return side
  }
  const way = wayOf(t, c.PLACE)
  if (!way) return undefined
  const lemma = headOf(way, c.PLACE)?.lemma ?? way.bare
  // «محافظة حماة السورية», where the base has the name with its head word.
  const whole = readBase(scan, i)
  const type = whole?.known[0]?.entity.type
  if (whole && whole.skip === way.skip && whole.end > i + 1 && (type === 'GPE' || type === 'LOC')) {
    const { end } = readAdjectives(scan, whole.end, i, false, true)
    return [found({ ...whole, end, rule: 'names/placed', head: lemma })]
  }
  // «مدينة بنغازي», «العاصمة الفرنسية باريس»: the name itself is the key.
  // «العاصمة القاهرة» is named, not called vanquishing.
  const named = lemma === 'عاصمه' && readBase(scan, i + 1)?.type === 'GPE'
  const adjectives =
    way.definite && !named ? readAdjectives(scan, i + 1, i, false, true) : undefined
  const at = adjectives?.end ?? i + 1
  const known = readBase(scan, at)
  const entity = known?.known[0]?.entity
  const here = scan.words.part[at] === scan.words.part[i]
  if (
    known &&
    entity &&
    known.skip === 0 &&
    here &&
    (entity.type === 'GPE' || entity.type === 'LOC')
  ) {
    const more = readAdjectives(scan, known.end, i, false, true)
    const self = { ...known, known: known.known.map((k) => ({ ...k, weak: false })) }
    // «مدن المغرب» are not the country, «محافظات الضالع ومأرب» not the first of them.
    if (!way.definite && KINDS.has(lemma) && isMany(way.bare, lemma)) {
      const many = readChain(scan, i, c.PLACE)
      return many?.some((x) => x.first === known.first) === true || !many ? many : [self, ...many]
    }
    if (way.definite || KINDS.has(lemma)) {
      return [
        self,
        found({
          ...known,
          known: known.known.map((k) => ({ ...k, weak: false })),
          first: i,
          skip: way.skip,
          end: more.end,
          rule: 'names/placed',
          head: lemma,
        }),
      ]
    }
  }
  if (lemma === 'عاصمه' && adjectives?.country) {
    return [
      found({
        first: i,
        skip: way.skip,
        end: adjectives.end,
        type: 'GPE',
        wording: 'description',
        rule: 'names/capital',
        key: `capital:${adjectives.country}`,
        head: lemma,
        country: adjectives.country,
      }),
    ]
  }
  return readChain(scan, i, c.PLACE)
}

/** «شرق ليبيا», «وسط العاصمة», «شمال غربي سوريا». */
export function readDirection(scan: Scan, i: number): Found[] | undefined {
  const t = scan.tokens[i]
  const way = t && wayOf(t, c.DIRECTION)
  if (!way || way.definite) return undefined
  const key = [sideOf(way.bare)]
  let k = i + 1
  const second = wholeOf(tokenBeside(scan, k, i))
  if (second && !second.definite && (second.classes & c.DIRECTION) !== 0) {
    key.push(sideOf(second.bare))
    k++
  }
  const known = readBase(scan, k)
  const entity = known?.known[0]?.entity
  // «وسط المدينة» is hardly that of Medina.
  const isTown = known?.end === k + 1 && scan.words.forms[k]?.fold === 'المدينه'
  const place = !isTown && (entity?.type === 'GPE' || entity?.type === 'LOC')
  if (known && entity && place && known.skip === 0 && scan.words.part[k] === scan.words.part[i]) {
    return [
      known,
      found({
        first: i,
        skip: way.skip,
        end: known.end,
        type: 'LOC',
        rule: 'names/direction',
        key: key.join(' '),
        head: 'جهه',
        country: known.country,
        of: known,
      }),
    ]
  }
  const w = wholeOf(tokenBeside(scan, k, i))
  const home = w && readHome(scan, k, false)
  if (home) {
    return [
      home,
      found({
        first: i,
        skip: way.skip,
        end: k + 1,
        type: 'LOC',
        wording: 'description',
        rule: 'names/direction',
        key: key.join(' '),
        head: 'جهه',
        of: home,
      }),
    ]
  }
  const next = tokenBeside(scan, k, i)
  const chain = (next.whole & c.PLACE) !== 0 ? readPlace(scan, k) : undefined
  const own = chain?.at(-1)
  if (!chain || !own || own.skip !== 0) return undefined
  return [
    ...chain,
    found({
      first: i,
      skip: way.skip,
      end: own.end,
      type: 'LOC',
      rule: 'names/direction',
      key: key.join(' '),
      head: 'جهه',
      country: own.country,
      of: own,
    }),
  ]
}

/** «شرقي» is «شرق». */
const sideOf = (word: string): string => (word.endsWith('ي') ? word.slice(0, -1) : word)

/** «في بورتوروز»: behind a word for where, a word that the language does not have, by itself. */
export function readNewPlace(scan: Scan, i: number): Found | undefined {
  const t = scan.tokens[i]
  const way = t && wholeOf(t)
  if (!way || way.definite || way.word.length < 4) return undefined
  if (scan.words.part[i - 1] !== scan.words.part[i]) return undefined
  if (!isNewWord(t) || (t.classes & c.COMMON) !== 0 || t.opens) return undefined
  const next = tokenBeside(scan, i + 1, i)
  if ((next.whole & c.NAME) !== 0 && (next.whole & c.COMMON) === 0) return undefined
  return found({
    first: i,
    skip: 0,
    end: i + 1,
    type: 'GPE',
    rule: 'names/new-place',
    key: way.word,
  })
}
