import { WORD } from '../../text/words.ts'
import type { Mention } from '../layers.ts'
import {
  formAt,
  marked,
  mentionEnd,
  mentionOf,
  type Ground,
  type Span,
  classAt,
  isOneOf,
} from './ground.ts'
import { CUE } from './mask.ts'
import { nounPhrase } from './noun-phrase.ts'
import { beforeHearer } from './phrase-parts.ts'
import { ADJ, AGENT, GIVEN, is, NOUN, TITLE } from './word-class.ts'
import { THE, wordSet, NO_WORDS } from './word-set.ts'

/** Heads that speak for the person behind them, or belong to him: the name is not theirs. */
export const DEPENDENTS = wordSet(
  'متحدث متحدثه ناطق ناطقه محامي محاميه مستشار مستشارو مستشارون مصدر مصادر نجل شقيق ' +
    'والد والده زوجه ابن ابنه قوات حكومه جيش نظام انصار خصوم خصومه مقرب مقربون مسوول ' +
    'مكتب حزب حمله اداره عايله فريق دول دوله حكومات بعض كل عدد اطراف جماعات',
  ['', 'و', 'ف', 'ال', 'وال', 'فال'],
)
const MAX_PEOPLE = 48
/** «القوات بقيادة فلان»: the title of others. */
const LED = wordSet('بقياده برياسه بزعامه باشراف بحضور')
/** How far before a name its title may begin. */
const TITLE_REACH = 9

/** People of the mentions layer. */
export interface Person {
  readonly mention: Mention
  /** The name's first token, without its title, and the one behind its last. */
  readonly at: number
  readonly end: number
  /** With the title before the name; null as long as nobody has asked. */
  titled: Span | null
}

export function people(g: Ground): Person[] {
  const found: Person[] = []
  let previous = 0
  for (let k = 0; k < g.words.count && found.length < MAX_PEOPLE; k++) {
    const n = g.mentionAt[k] ?? 0
    if (n === previous) continue
    previous = n
    const mention = n === 0 ? undefined : g.mentions[n - 1]
    if (mention?.type !== 'PER' || mention.wording === 'description') continue
    const end = beforeHearer(g, k, mentionEnd(g, k))
    found.push({ mention, at: k, end, titled: null })
  }
  return found
}

/** The span itself, or that of the person with the title before his name. */
export function spanOf(g: Ground, of: Span | Person): Span {
  if (!('titled' in of)) return of
  of.titled ??= { first: titleBefore(g, of.at, of.end), end: of.end }
  return of.titled
}

/** Behind و these are titles and no verbs: «وأمر» is none of «آمر». */
const OFFICES = wordSet(
  'رييس رييسه وزير وزيره قايد مدير مديره امين نايب نايبه سفير سفيره مبعوث زعيم محافظ حاكم ملك',
  THE,
)

/** Where the title begins that stands before the name `at` … `end`; `at` where there is none. */
function titleBefore(g: Ground, at: number, end: number): number {
  let first = at
  for (let j = at - 1; j >= Math.max(0, at - TITLE_REACH); j--) {
    const f = formAt(g, j)
    if (f.clean === '،' || f.clean === '.' || f.clean === ':' || isOneOf(g, j, LED)) break
    const c = classAt(g, j)
    if (marked(g, j, CUE) && !is(c, TITLE)) continue
    // «ووزير الدفاع فلان»: his title without the letter that is joined to it.
    if (
      c.prefix !== '' ||
      !is(c, AGENT) ||
      !(c.article || is(c, TITLE | GIVEN)) ||
      (c.joined && !OFFICES.has(f.fold.slice(1)))
    )
      continue
    if (isOneOf(g, j, DEPENDENTS) && !speaksForBody(g, j)) continue
    // «زعيمها فلان والرئيس فلان»: two men; «مجلس النواب فلان»: not what the deputies are called.
    if (namesAnother(g, j, at)) break
    if (SEVERAL.test(f.fold)) continue
    // «المستشار الألماني فلان», «التقى فلان»: no title of its own.
    if (is(c, ADJ) && !is(c, TITLE) && (f.clean.endsWith('ى') || followsNoun(g, j))) continue
    const m = mentionOf(g, j)
    if (m && m.type !== 'PER' && mentionOf(g, j - 1) === m) continue
    const p = nounPhrase(g, j, end, { loose: false, stops: NO_WORDS, object: true })
    if (p?.end === end && isTitle(g, j, at)) first = j
  }
  return first
}

/** «وزيري خارجية فلان»: the office of several. */
const SEVERAL =
  /^(?:وزيري|رييسي|سفيري|مديري|نايبي|ممثلي|مبعوثي|وزراء|روساء|سفراء|مدراء|قاده|اعضاء|قيادات|مسوولي)$/

const namesAnother = (g: Ground, j: number, at: number): boolean => {
  const m = mentionOf(g, j)
  return m?.type === 'PER' && (m.wording ?? 'name') === 'name' && m !== mentionOf(g, at)
}

const followsNoun = (g: Ground, j: number): boolean =>
  is(classAt(g, j - 1), NOUN | AGENT) && !marked(g, j - 1, CUE)

/** «المتحدث باسم الغرفة الأمنية فلان»: of a body, and no man's who is named behind it. */
function speaksForBody(g: Ground, j: number): boolean {
  const at = formAt(g, j + 1).fold === 'باسم' ? j + 2 : j + 3
  if (formAt(g, at - 1).fold !== 'باسم') return false
  const m = mentionOf(g, at)
  return m ? m.type !== 'PER' : !is(classAt(g, at), TITLE | GIVEN)
}

/** No verb stands between a title and its name. */
function isTitle(g: Ground, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const c = classAt(g, k)
    if (marked(g, k, CUE) && !is(c, NOUN | ADJ)) return false
    // «الكوريتين أعاد كيم»: a strange word may be a verb.
    if (k > from && c.bits === 0 && mentionOf(g, k) === null && !inTag(g, k)) return false
  }
  return true
}

/** A mark, or a word of a tag: «#فلان_الفلاني». */
const inTag = (g: Ground, k: number): boolean =>
  formAt(g, k).kind !== WORD || /[#_]/.test(formAt(g, k - 1).clean + formAt(g, k + 1).clean)
