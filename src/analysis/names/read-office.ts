import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { isDeedHere } from './no-people.ts'
import { readBase } from './read-base.ts'
import { readAdjectives, readIndefinites } from './read-adjectives.ts'
import { readComplement, type Complement } from './read-complement.ts'
import { readChain } from './read-phrase.ts'
import { readDirection } from './read-place.ts'
import { readJoined } from './read-relative.ts'
import { isOrdinal } from './surnames.ts'
import { headOf, tokenBeside, wayOf, wholeOf, type Scan, type Way } from './tokens.ts'

/** «في», «لدى»: where an office is held. */
const AT = new Set(['في', 'لدي', 'الي', 'عن'])
/** «باسم»: for whom somebody speaks. */
const FOR = new Set(['باسم', 'بلسان'])

/**
 * An office at token `i`, with the names inside it before it: «رئيس حكومة الوفاق», «وزير الخارجية
 * المصري», «الأمين العام للأمم المتحدة». Undefined for a role with nothing of what.
 */
export function readOffice(scan: Scan, i: number): Found[] | undefined {
  const t = scan.tokens[i]
  const way = t && wayOf(t, c.ROLE)
  if (!way) return undefined
  const lemma = headOf(way, c.ROLE)?.lemma ?? way.bare
  if (way.definite) return definiteOffice(scan, i, way, lemma)
  return isDeedHere(scan, i, way) ? undefined : constructOffice(scan, i, way, lemma, 0)
}

function constructOffice(
  scan: Scan,
  i: number,
  way: Way,
  lemma: string,
  depth: number,
): Found[] | undefined {
  let role = lemma
  let k = i + 1
  // «نائب رئيس المجلس»
  for (let n = 0; n < 2; n++) {
    const w = wholeOf(tokenBeside(scan, k, i))
    if (!w || w.definite || (w.classes & c.ROLE) === 0) break
    role += ` ${headOf(w, c.ROLE)?.lemma ?? w.bare}`
    k++
  }
  const speaks = FOR.has(tokenBeside(scan, k, i).form.fold)
  if (speaks) k++
  const complement = readHolder(scan, k, i) ?? readComplement(scan, k, i, depth)
  if (!complement)
    return way.skip === 0 || !speaks ? seatedOffice(scan, i, way, role, k) : undefined
  const adjectives = readAdjectives(scan, complement.end, i, false, complement.of !== null)
  const seat = readSeat(scan, adjectives.end, i)
  const body = complement.of
  const local = body?.known.length === 0 && body.type === 'ORG' && adjectives.end === body.end
  const placed = seat?.inner.at(-1)?.type === 'GPE' || seat?.inner.at(-1)?.type === 'LOC'
  // «الغرفة الأمنية في بنغازي»: the place is part of what the office is of.
  const whole = local && placed ? { ...body, end: seat.end } : body
  const named = complement.inner.map((f) => (f === body && whole ? whole : f))
  const inner = [...named, ...(seat?.inner ?? [])]
  // «وزير الدفاع في حكومة الوفاق»: of the government, not of a country.
  const seated = seat?.inner.at(-1)
  const of = seated?.type === 'ORG' ? [seated] : []
  const country = adjectives.country || complement.country || (seated?.country ?? '')
  return [
    ...inner,
    found({
      first: i,
      skip: way.skip,
      end: seat?.end ?? adjectives.end,
      type: 'PER',
      wording: 'office',
      rule: 'names/office',
      key: [role, ...complement.key].join(' '),
      head: role,
      country,
      of: whole ?? of[0] ?? null,
      office: {
        role,
        object: [...complement.key, ...(whole ? [whole] : []), ...adjectives.key, ...of],
        country,
        former: adjectives.former,
      },
    }),
  ]
}

/** «مسؤول في حكومة الوفاق», «قيادي بارز في الحزب»: of a body, with nothing else of what. */
function seatedOffice(
  scan: Scan,
  i: number,
  way: Way,
  role: string,
  from: number,
): Found[] | undefined {
  const adjectives = readIndefinites(scan, from, i)
  const seat = readSeat(scan, adjectives.end, i)
  const body = seat?.inner.at(-1)
  if (!seat || body?.type !== 'ORG') return undefined
  const country = adjectives.country || body.country
  return [
    ...seat.inner,
    found({
      first: i,
      skip: way.skip,
      end: seat.end,
      type: 'PER',
      wording: 'office',
      rule: 'names/office',
      key: [role, ...adjectives.key].join(' '),
      head: role,
      country,
      of: body,
      office: { role, object: [...adjectives.key, body], country, former: false },
    }),
  ]
}

/**
 * «متحدث باسم القائد العسكري الليبي حفتر», «محامي الرئيس السابق», «حكومة رئيس الوزراء»: of somebody by his
 * office. `depth`: how many constructs it lies in, where it may be one itself.
 */
export function readHolder(
  scan: Scan,
  k: number,
  beside: number,
  depth?: number,
): Complement | undefined {
  const t = tokenBeside(scan, k, beside)
  const w = wholeOf(t)
  if (!w || (w.classes & c.ROLE) === 0) return undefined
  const lemma = headOf(w, c.ROLE)?.lemma ?? w.bare
  if (SELDOM.has(lemma)) return undefined
  const office = w.definite
    ? definiteOffice(scan, k, w, lemma)
    : depth === undefined
      ? undefined
      : constructOffice(scan, k, w, lemma, depth + 1)
  const own = office?.at(-1)
  if (!office || !own) return undefined
  const known = readBase(scan, own.end)
  const person = known?.type === 'PER' && known.skip === 0 ? known : undefined
  const inner = person ? [...office.slice(0, -1), { ...own, beside: person }, person] : office
  return { end: person?.end ?? own.end, key: [], of: person ?? own, country: '', inner }
}

function definiteOffice(scan: Scan, i: number, way: Way, lemma: string): Found[] | undefined {
  const next = wholeOf(tokenBeside(scan, i + 1, i))
  // «النائب الثاني»: one of several, by his number.
  const rank = DEPUTIES.has(lemma) && next && isOrdinal(next) ? [next.bare] : []
  const adjectives = readAdjectives(scan, i + 1 + rank.length, i, false, true)
  // «المعارض التجارية»: things, as the feminine adjective says.
  if (!way.bare.endsWith('ه') && adjectives.key.some((w) => w.endsWith('ه'))) return undefined
  let end = adjectives.end
  const object: (string | Found)[] = [...rank, ...adjectives.key]
  let country = adjectives.country
  const inner: Found[] = []
  const t = tokenBeside(scan, end, i)
  const speaks = FOR.has(t.form.fold)
  const of = speaks
    ? readComplement(scan, end + 1, i)
    : (joinedTo(scan, end, i) ?? deputyOf(scan, end, i, lemma))
  if (of) {
    end = of.end
    object.push(...of.key, ...(of.of ? [of.of] : []))
    inner.push(...of.inner)
    country ||= of.country
    const more = readAdjectives(scan, end, i, false, of.of !== null)
    end = more.end
    country ||= more.country
  }
  const seat = readSeat(scan, end, i, lemma)
  if (seat) {
    end = seat.end
    inner.push(...seat.inner)
    const seated = seat.inner.at(-1)
    country ||= seated?.country ?? ''
    if (seated?.type === 'ORG') object.push(seated)
  }
  const bare = end === i + 1
  // «العالم», «الرأس»: rather things than people.
  if (bare && THINGS.has(lemma)) return undefined
  return [
    ...inner,
    found({
      first: i,
      skip: way.skip,
      end,
      type: 'PER',
      wording: 'office',
      rule: 'names/office',
      key: [lemma, ...object.filter((x) => typeof x === 'string')].join(' '),
      head: lemma,
      country,
      of: object.find((x) => typeof x !== 'string') ?? null,
      bare,
      definite: true,
      office: { role: lemma, object, country, former: adjectives.former },
    }),
  ]
}

const THINGS = new Set(['عالم', 'راس', 'منظر', 'نجم', 'ولي', 'شقيق', 'امين', 'معارض'])

/** «النائب الثاني لرئيس مجلس الوزراء», «المبعوث الخاص للأمين العام»: of another office. */
function deputyOf(scan: Scan, at: number, i: number, lemma: string): Complement | undefined {
  if (!DEPUTIES.has(lemma)) return undefined
  const t = tokenBeside(scan, at, i)
  const way = t.form.fold.startsWith('ل') ? wayOf(t, c.ROLE) : undefined
  if (way?.skip !== 1) return undefined
  const office = readOffice(scan, at)
  const own = office?.at(-1)
  if (!office || own?.skip !== 1 || own.bare) return undefined
  return { end: own.end, key: [], of: own, country: own.country, inner: office }
}
const DEPUTIES = new Set('نايب مساعد مستشار وكيل معاون مبعوث ممثل سكرتير موفد مندوب'.split(' '))

/** Behind a noun seldom a person: «نادي العالم الجديد», «البلد الشقيق». */
const SELDOM = new Set(['عالم', 'راس', 'منظر', 'نجم', 'شقيق'])

/** What a letter joins to the office at `i`; not to whom its holder spoke: «قال السفير الروسي لقناة …». */
function joinedTo(scan: Scan, at: number, i: number): Complement | undefined {
  const joined = readJoined(scan, at, i)
  const body = joined?.of
  if (!body || !tokenBeside(scan, at, i).form.fold.startsWith('ل')) return joined
  const isMedia = MEDIA.has(body.head) || MEDIA_KINDS.has(body.known[0]?.entity.kind ?? '')
  return isMedia && (tokenBeside(scan, i - 1, i).classes & c.SPEECH) !== 0 ? undefined : joined
}
const MEDIA = new Set('قناه صحيفه وكاله اذاعه موقع مجله جريده تلفزيون برنامج'.split(' '))
const MEDIA_KINDS = new Set(['paper', 'channel', 'agency'])

/** «في حكومة الوفاق», «إلى ليبيا», «لدى الأمم المتحدة». */
function readSeat(
  scan: Scan,
  at: number,
  beside: number,
  role = '',
): { end: number; inner: readonly Found[] } | undefined {
  const { fold } = tokenBeside(scan, at, beside).form
  // «المشرف العام على المركز»
  if (!AT.has(fold) && !(role === 'مشرف' && fold === 'علي')) {
    const joined = joinedTo(scan, at, beside)
    return joined && { end: joined.end, inner: joined.inner }
  }
  if (scan.words.part[at + 1] !== scan.words.part[beside]) return undefined
  const side = readDirection(scan, at + 1)
  const place = side?.at(-1)
  if (side && place?.skip === 0) return { end: place.end, inner: side }
  const known = readBase(scan, at + 1)
  const chain = readChain(scan, at + 1, c.ORG, 1)
  const own = chain?.at(-1)
  const entity = known?.known[0]
  if (known && entity && !entity.weak && known.skip === 0 && known.end >= (own?.end ?? 0)) {
    if (entity.entity.type === 'PER') return undefined
    return { end: known.end, inner: [known] }
  }
  return chain && own && own.skip === 0 ? { end: own.end, inner: chain } : undefined
}
