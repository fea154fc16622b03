import * as c from './classes.ts'
import type { Found } from './found.ts'
import { readBase, readInside } from './read-base.ts'
import { readHolder, readOffice } from './read-office.ts'
import { readChain } from './read-phrase.ts'
import { readPlace } from './read-place.ts'
import { flagsBeside, QUOTES, tokenBeside, wholeOf, type Scan } from './tokens.ts'

/** Rules of wordings that a seat behind them is part of. */
const SEATED = new Set([
  'names/organisation',
  'names/facility',
  'names/description',
  'names/people',
  'names/somebody',
])
/** People who are told of by where they are: «سكان في البلدة»; of others the deed is told to be there. */
const OF_PLACES = new Set(
  'ساكن سكان اهل اهالي شاهد مسوول مصدر مصادر ناشط مقيم طبيب قروي نازح قيادات قائد زعيم'.split(' '),
)
/** Parts of a body, told of with ل: «الأمانة العامة للمنظمة», «فرع لتنظيم القاعدة». */
const PARTS = new Set(
  'امانه قياده فرع مكتب لجنه مجلس جناح ذراع هييه قيادات ممثليه خليه مديريه اداره مدفعيه'.split(' '),
)

/**
 * A wording with where it belongs, told behind it: «النواب في [برلمان طبرق]», «ناشطون ب[المعارضة]»,
 * «الأمانة العامة ل[منظمة …]», «محكمة في [مدينة تعز]»; as it was where nothing of the kind follows.
 */
export function withSeat(scan: Scan, read: Found[]): Found[] {
  const own = read.at(-1)
  if (!own || !SEATED.has(own.rule) || own.known.length > 0) return read
  const seat = seatOf(scan, own)
  const of = seat?.at(-1)
  if (!seat || !of) return read
  return [...read.slice(0, -1), ...seat, { ...own, end: of.end, of: own.of ?? of, bare: false }]
}

function seatOf(scan: Scan, own: Found): readonly Found[] | undefined {
  const at = own.end
  const t = tokenBeside(scan, at, own.first)
  const { fold } = t.form
  if (fold === 'في' || fold === 'لدي') {
    if (scan.words.part[at + 1] !== scan.words.part[own.first]) return undefined
    return bodyAt(scan, at + 1, 0) ?? (isPlaced(own) ? placeAt(scan, at + 1) : undefined)
  }
  // «مصادر مقربة من الجيش», «مقرب من الرئيس»
  if (isClose(fold) && tokenBeside(scan, at + 1, own.first).form.fold === 'من')
    return anyAt(scan, at + 2, own.first)
  if (fold === 'من' && own.head === 'مقرب') return anyAt(scan, at + 1, own.first)
  if (fold === 'باسم' && SPEAKERS.has(own.head)) return anyAt(scan, at + 1, own.first)
  const tied = wholeOf(t)
  if (tied && (tied.classes & c.RELATIVE) !== 0 && TIED.test(tied.bare))
    return tied.definite === own.definite ? holderAt(scan, at + 1, own.first) : undefined
  if (fold.length < 4) return undefined
  const letter = fold[0]
  if (letter === 'ب' && (!own.definite || (own.type === 'ORG' && !own.bare)))
    return bodyAt(scan, at, 1)
  if (letter === 'ل' && PARTS.has(own.head)) return bodyAt(scan, at, 1)
  return undefined
}

/** What has no name is told by the place: «مسجد صغير في …», and people who live or hold office there. */
const isPlaced = (own: Found): boolean =>
  (own.wording === 'description' && !own.definite && own.rule === 'names/description') ||
  OF_PLACES.has(own.head)

const isClose = (fold: string): boolean => fold.startsWith('مقرب') || fold.startsWith('المقرب')
const TIED = /^(?:تابع|موالي|مويد|معارض|مناهض|مناوي)/
const SPEAKERS = new Set(['متحدث', 'ناطق'])

/** Whoever and whatever has a name or an office, and stands whole at a token. */
function anyAt(scan: Scan, at: number, beside: number): readonly Found[] | undefined {
  if (scan.words.part[at] !== scan.words.part[beside]) return undefined
  if ((flagsBeside(scan, at, beside) & QUOTES) !== 0) return quotedAt(scan, at, beside)
  const known = readBase(scan, at)
  if (known && known.skip === 0 && known.known[0]?.weak === false)
    return [...readInside(scan, known), known]
  return readHolder(scan, at, beside, 1)?.inner ?? bodyAt(scan, at, 0)
}

/** «من "الجيش الوطني"»: a body of the base in quotation marks, which the wording does not close. */
function quotedAt(scan: Scan, at: number, beside: number): readonly Found[] | undefined {
  const known = readBase(scan, at + 1)
  if (!known || known.skip > 0 || known.known[0]?.weak !== false) return undefined
  return (flagsBeside(scan, known.end, beside) & QUOTES) !== 0 ? [known] : undefined
}

/** «للرئيس السابق سالم الوردي», «للمعارضة»: behind a word that ties somebody to it. */
function holderAt(scan: Scan, at: number, beside: number): readonly Found[] | undefined {
  const t = tokenBeside(scan, at, beside)
  if (!t.form.fold.startsWith('ل')) return undefined
  const known = readBase(scan, at)
  if (known?.skip === 1) return [...readInside(scan, known), known]
  const office = t.ways.some((w) => w.definite && w.skip === 1 && (w.classes & c.ROLE) !== 0)
    ? readOffice(scan, at)
    : undefined
  const own = office?.at(-1)
  if (!office || own?.skip !== 1) return bodyAt(scan, at, 1)
  const person = readBase(scan, own.end)
  if (person?.type !== 'PER' || person.skip > 0) return office
  return [...office.slice(0, -1), { ...own, beside: person }, person]
}

/** A body at a token, read from behind the letters joined before it. */
export function bodyAt(scan: Scan, at: number, skip: number): readonly Found[] | undefined {
  const known = readBase(scan, at)
  const chain = readChain(scan, at, c.ORG, 1)
  const own = chain?.at(-1)
  if (known && known.skip === skip && known.end >= (own?.end ?? 0)) {
    return known.type === 'ORG' && known.known[0]?.weak === false
      ? [...readInside(scan, known), known]
      : undefined
  }
  // «في القضاء على الفساد»: a deed, no court; «في غرفة العمليات»: where something is done.
  if (own?.head === 'قضاء' && tokenBeside(scan, own.end, at).form.clean === 'على') return undefined
  if (own?.head === 'غرفه') return undefined
  return own?.skip === skip ? chain : undefined
}

function placeAt(scan: Scan, at: number): readonly Found[] | undefined {
  const known = readBase(scan, at)
  const place = readPlace(scan, at)
  const own = place?.at(-1)
  const isKnown = known?.skip === 0 && known.known[0]?.weak === false
  if (isKnown && known.end >= (own?.end ?? 0))
    return known.type === 'GPE' || known.type === 'LOC' ? [known] : undefined
  return own?.skip === 0 && (own.type === 'GPE' || own.type === 'LOC') ? place : undefined
}
