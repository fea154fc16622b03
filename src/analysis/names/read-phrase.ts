import { isAbstract } from './abstract-heads.ts'
import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { readAdjectives } from './read-adjectives.ts'
import { readBase } from './read-base.ts'
import { readComplement, type Complement } from './read-complement.ts'
import { isOrganised } from './read-description.ts'
import { readRelative } from './read-relative.ts'
import { headOf, tokenBeside, wayOf, type Scan, type Way } from './tokens.ts'

/**
 * An organisation, building or place by its head word at token `i`, with what is named inside it
 * before it: «وزارة الدفاع الروسية», «مطار معيتيقة».
 */
export function readChain(scan: Scan, i: number, cls: number, depth = 0): Found[] | undefined {
  const t = scan.tokens[i]
  const way = t && wayOf(t, cls)
  if (!way) return undefined
  const kinds = way.classes & cls & KINDS
  const first = firstOf(kinds)
  const kind = kinds !== first && opensPlace(scan, i + 1, i) ? c.PLACE : first
  const head = headOf(way, kind)
  if (!head) return undefined
  // «التفاصيل الداخلية» is no ministry, «للمحافظة على البيئة» no province, «منفذ الهجوم» no exit.
  const after = tokenBeside(scan, i + 1, i)
  if (way.definite && isQualifying(scan, i, way)) return undefined
  if (way.definite && kind === c.PLACE && after.form.clean === 'على') return undefined
  if (head.lemma === 'منفذ' && DONE.has(after.form.fold)) return undefined
  if (isOrganised(scan, i, way)) return undefined
  if (!way.definite && isAbstract(scan, i, head.lemma)) return undefined
  // «عن طريق البحر»: by, no road.
  if (head.lemma === 'طريق' && tokenBeside(scan, i - 1, i).form.fold === 'عن') return undefined
  // «بقيادة المشير»: a deed, no body.
  if (way.skip > 0 && !way.definite && DEEDS.has(way.bare)) return undefined
  // «الأحزاب» are none of the parties named, «الحكومتان» not one government.
  const one = SPELT.get(head.lemma) ?? head.lemma
  const lemma = isMany(way.bare, head.lemma) ? `${one}+` : one
  const key = [lemma]
  let end = i + 1
  let country = ''
  const inner: Found[] = []
  let of: Found | null = null
  if (!way.definite) {
    if (way.accusative) return undefined
    const complement = readComplement(scan, i + 1, i, depth)
    if (!complement) return undefined
    // «سلاح الجو» is a corps, «سلاح حزب الله» what the party shoots with.
    if (head.lemma === 'سلاح' && complement.of) return undefined
    end = complement.end
    key.push(...complement.key)
    country = complement.country
    of = complement.of
    inner.push(...complement.inner)
  }
  const adjectives = readAdjectives(scan, end, i, false, way.definite)
  end = adjectives.end
  // «المعتقل السابق» was held, no prison.
  if (head.lemma === 'معتقل' && adjectives.former) return undefined
  key.push(...adjectives.key)
  country = adjectives.country || country
  const bare = way.definite && key.length === 1 && country === ''
  if (!bare && kind === c.ORG) {
    const purpose = readPurpose(scan, end, i)
    if (purpose) {
      end = purpose.end
      key.push(...purpose.key)
      inner.push(...purpose.inner)
      country ||= purpose.country
    }
  }
  if (kind === c.PLACE && bare && head.type === 'LOC') return undefined
  const relative = readRelative(scan, end, i, country)
  if (relative) {
    end = relative.end
    key.push(...relative.key)
    inner.push(...relative.inner)
    of ??= relative.of
  }
  const self = found({
    first: i,
    skip: way.skip,
    end,
    type: head.type,
    wording: bare ? 'description' : 'name',
    rule: kind === c.ORG ? 'names/organisation' : kind === c.FAC ? 'names/facility' : 'names/place',
    key: key.join(' '),
    head: lemma,
    bound: head.bound,
    country,
    bare,
    of,
    definite: way.definite,
  })
  return [...inner, self]
}

/** Head words with two spellings. */
const SPELT: ReadonlyMap<string, string> = new Map([['مليشيا', 'ميليشيا']])

const KINDS = c.ORG | c.FAC | c.PLACE
/** A body before a building before a place. */
const firstOf = (kinds: number): number =>
  (kinds & c.ORG) !== 0 ? c.ORG : (kinds & c.FAC) !== 0 ? c.FAC : c.PLACE

/** «قضاء جنين», «ولاية تكساس»: of a place, so a district and no body. */
function opensPlace(scan: Scan, at: number, beside: number): boolean {
  const t = tokenBeside(scan, at, beside)
  if ((t.whole & c.PLACE) !== 0) return true
  const known = scan.words.part[at] === scan.words.part[beside] ? readBase(scan, at) : undefined
  return known ? known.skip === 0 && known.type === 'GPE' : t.unknown
}

/** Is a form of a head word its plural or dual? «ناد» is but a spelling of «نادي», «قرى» none of «قرية». */
export const isMany = (form: string, lemma: string): boolean =>
  form !== lemma && (form !== lemma.slice(0, -1) || lemma.endsWith('ه'))

/** «الداخلية» behind a noun with the article: its adjective. */
function isQualifying(scan: Scan, i: number, way: Way): boolean {
  if (way.skip > 0 || (way.bare !== 'داخليه' && way.bare !== 'خارجيه')) return false
  return tokenBeside(scan, i - 1, i).ways.some((w) => w.definite && (w.classes & c.NOUN) !== 0)
}
const DONE = new Set(['الهجوم', 'العمليه', 'الاعتداء', 'التفجير', 'الهجمات', 'الجريمه'])

const DEEDS = new Set(['قياده', 'رياسه', 'اداره'])

/** «للنفط», «للدعم في ليبيا»: what an institution is for. */
function readPurpose(scan: Scan, at: number, beside: number): Complement | undefined {
  const t = tokenBeside(scan, at, beside)
  const w = t.form.fold.startsWith('لل')
    ? t.ways.find((x) => x.definite && x.skip === 1)
    : undefined
  if (!w) return undefined
  const known = readBase(scan, at)
  if (known && (known.type === 'ORG' || known.type === 'GPE')) return undefined
  // «الحملة الانتخابية للرئيس»: whose it is, not what for.
  if ((w.classes & (c.ROLE | c.HONORIFIC)) !== 0) return undefined
  if ((w.classes & (c.NOUN | c.DOMAIN | c.PEOPLE)) === 0) return undefined
  const more = readAdjectives(scan, at + 1, beside)
  return { end: more.end, key: [w.bare, ...more.key], of: null, country: more.country, inner: [] }
}
