import type { Mention } from '../layers.ts'
import { formAt, marked, mentionEnd, mentionOf, rangeOf, type Ground, type Span } from './ground.ts'
import { CUE } from './mask.ts'
import { nounPhrase } from './noun-phrase.ts'
import { ADJ, AGENT, classOf, DOC, GIVEN, is, NOUN, TITLE } from './word-class.ts'
import { THE, wordSet } from './word-set.ts'

/** Who speaks: the words that name him most fully in the article. */
export interface Speaker {
  readonly name: string
  readonly entity: string | null
  /** Where he was named when he spoke. */
  readonly span: Span
  /** Mentions that stand in the words. */
  readonly parts: readonly string[]
  /** The words only point back to somebody named before: «المصدر». */
  readonly pointsBack: boolean
}

const ANY: ReadonlySet<string> = new Set()
/** Heads that speak for the person behind them, or belong to him: the name is not theirs. */
const DEPENDENTS = wordSet(
  'متحدث متحدثه ناطق ناطقه محامي محاميه مستشار مستشارو مستشارون مصدر مصادر نجل شقيق ' +
    'والد والده زوجه ابن ابنه قوات حكومه جيش نظام انصار خصوم خصومه مقرب مقربون مسوول ' +
    'مكتب حزب حمله اداره عايله فريق دول دوله حكومات بعض كل عدد اطراف جماعات',
  ['', 'و', 'ف', 'ال', 'وال', 'فال'],
)
const MAX_WORDS = 16
const MAX_PEOPLE = 48
/** How many wordings an anaphor is compared with. */
const MAX_NOTED = 300
/** «القوات بقيادة فلان»: the title of others. */
const LED = new Set(['بقياده', 'برياسه', 'بزعامه', 'باشراف', 'بحضور'])
/** Makes the wording of a paper one word longer than «البيان», which points back to it. */
const ISSUED = 'صدر'
/** How far before a name its title may begin. */
const TITLE_REACH = 9

export interface Speakers {
  /** Makes the wording known, so that a fuller one further on serves an earlier short one. */
  note(span: Span): void
  /** «بيان صدر عن المجلس»: who speaks where the paper is said to speak. */
  noteIssuer(paper: Span, issuer: Span): void
  resolve(span: Span): Speaker
}

/** Names of speakers in one article. */
export function createSpeakers(g: Ground): Speakers {
  /** The wordings of each speaker in the order in which they became known; looked at when he is named. */
  const wordings = new Map<string, (Span | Person)[]>()
  const byLastWord = new Map<string, string>()
  const order: Wording[] = []
  const put = (key: string, wording: Span | Person): void => {
    const known = wordings.get(key)
    if (known) known.push(wording)
    else wordings.set(key, [wording])
    if (order.length < MAX_NOTED) order.push({ key, of: wording, words: null })
  }
  const names = new Map<string, string>()
  const nameOf = (key: string): string | undefined => {
    let name = names.get(key)
    if (name === undefined) {
      // A name, short as it is, tells more than «رئيسة الوزراء» and «الرجل القوي».
      let named = false
      for (const w of wordings.get(key) ?? []) {
        const span = spanOf(g, w)
        if (span.end - span.first > MAX_WORDS) continue
        const text = textOf(g, span)
        const fuller = name === undefined || text.length > name.length
        const names = holdsName(g, span) || isFullOffice(g, span)
        if (names === named ? !fuller : named) continue
        name = text
        named = names
      }
      if (name !== undefined) names.set(key, name)
    }
    return name
  }
  // «الرئيس التركي» is one man throughout an article, whatever stands beside him.
  const offices = new Map<string, string>()
  for (const m of people(g)) {
    const office = officeOf(g, m.mention, m.at)
    if (office !== null && !offices.has(office)) offices.set(office, `e:${m.mention.entity}`)
    const last = formAt(g, m.end - 1).fold
    // «عمر» behind «خالد عمر» is the same man.
    const known = m.end - m.at === 1 ? byLastWord.get(last) : undefined
    const key = known ?? `e:${m.mention.entity}`
    put(key, m)
    if (!byLastWord.has(last)) byLastWord.set(last, key)
  }
  const keyOf = (span: Span): { key: string } | null => {
    const m = nameIn(g, span)
    if (m) {
      const at = m.at
      const alone = mentionEnd(g, at) - at === 1
      const office = officeOf(g, m.mention, at)
      const known = alone
        ? byLastWord.get(formAt(g, at).fold)
        : office === null
          ? undefined
          : offices.get(office)
      return { key: known ?? `e:${m.mention.entity}` }
    }
    const last = formAt(g, span.end - 1)
    const c = classOf(last)
    const named = c.bits === 0 || (is(c, GIVEN) && !is(c, AGENT | ADJ))
    if (!named) return null
    if (DEPENDENTS.has(formAt(g, span.first).fold)) return null
    const known = byLastWord.get(last.fold)
    return { key: known ?? `w:${last.fold}` }
  }
  return {
    note(span) {
      const k = keyOf(span)
      if (k) {
        put(k.key, span)
        const last = formAt(g, span.end - 1).fold
        if (!byLastWord.has(last)) byLastWord.set(last, k.key)
      } else {
        const key = `t:${textOf(g, span)}`
        names.set(key, key.slice(2))
        if (order.length < MAX_NOTED) order.push({ key, of: span, words: null })
      }
    },
    noteIssuer(paper, issuer) {
      const key = keyOf(issuer)?.key ?? `t:${textOf(g, issuer)}`
      if (order.length < MAX_NOTED)
        order.push({ key, of: paper, words: [...foldsOf(g, paper), ISSUED] })
    },
    resolve(span) {
      const parts: string[] = []
      for (let k = span.first; k < span.end; k++) {
        const m = mentionOf(g, k)
        if (m && parts.at(-1) !== m.id) parts.push(m.id)
      }
      const k = keyOf(span)
      const entityOf = (key: string): string | null => (key.startsWith('e:') ? key.slice(2) : null)
      if (k) {
        const name = nameOf(k.key) ?? textOf(g, span)
        return { name, entity: entityOf(k.key), span, parts, pointsBack: false }
      }
      const named = anaphor(g, span) ? findAntecedent(span) : null
      const key = named?.key ?? null
      const whole = mentionOf(g, span.first)
      const entity =
        key !== null
          ? entityOf(key)
          : whole && mentionEnd(g, span.first) >= span.end
            ? whole.entity
            : null
      return {
        name: (key === null ? null : nameOf(key)) ?? textOf(g, span),
        entity,
        span,
        parts,
        pointsBack: key !== null && is(classOf(formAt(g, span.first)), NOUN | DOC),
      }
    },
  }

  /** «المصدر», «الرئيس الفرنسي»: the last one before it who was called so, else the first behind it. */
  function findAntecedent(span: Span): { key: string } | null {
    const wanted = foldsOf(g, span).map(withoutArticle)
    const head = formAt(g, span.first).fold
    let found: Wording | null = null
    let best = 0
    for (const x of order) {
      const { first } = spanOf(g, x.of)
      x.words ??= foldsOf(g, spanOf(g, x.of))
      if (x.words.length <= wanted.length || !holdsAll(x.words, wanted)) continue
      const score = fitOf(x.words, head, wanted[0] ?? '') * 2 + (first < span.first ? 1 : 0)
      if (score < best || (score === best && first >= span.first)) continue
      best = score
      found = x
    }
    return found
  }
}

/** Words that were used of a speaker. */
interface Wording {
  readonly key: string
  readonly of: Span | Person
  /** Their folds; null as long as nobody has asked. */
  words: readonly string[] | null
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  const have = words.map(withoutArticle)
  return wanted.every((w) => have.includes(w))
}

/** «الرئيس» for «الرئيس التركي» best, «المصدر» for «مصدر أمني» well, «الرئيس» for «رئيس الوزراء» hardly. */
function fitOf(words: readonly string[], head: string, bare: string): number {
  if (words.includes(head)) return 3
  const next = words[words.findIndex((w) => withoutArticle(w) === bare) + 1] ?? ''
  return next.startsWith('ال') ? 1 : 2
}

/** The person whose name the words hold as their own, not as that of somebody they belong to. */
function nameIn(g: Ground, span: Span): { mention: Mention; at: number } | null {
  const head = formAt(g, span.first).fold
  for (let k = span.first; k < span.end; k++) {
    if (formAt(g, k).fold === 'باسم') return null
    // «أحمد معيتيق نائب رئيس …»: the first name is the speaker's.
    const m = mentionOf(g, k)
    if (m?.type === 'PER')
      return k === span.first || !DEPENDENTS.has(head) ? { mention: m, at: k } : null
  }
  return null
}

/** A definite head with no name behind it points back: «المصدر», «المسؤول الليبي», «الرئيس». */
function anaphor(g: Ground, span: Span): boolean {
  if (span.end - span.first > 3) return false
  const m = mentionOf(g, span.first)
  if (m && mentionEnd(g, span.first) >= span.end && m.type !== 'PER') return false
  const c = classOf(formAt(g, span.first))
  if (!c.article || !is(c, AGENT | DOC | NOUN)) return false
  for (let k = span.first + 1; k < span.end; k++) {
    const d = classOf(formAt(g, k))
    if (!d.article || !is(d, ADJ)) return false
  }
  return true
}

/** People of the mentions layer. */
interface Person {
  readonly mention: Mention
  /** The name's first token, without its title, and the one behind its last. */
  readonly at: number
  readonly end: number
  /** With the title before the name; null as long as nobody has asked. */
  titled: Span | null
}

function people(g: Ground): Person[] {
  const found: Person[] = []
  let previous = 0
  for (let k = 0; k < g.words.count && found.length < MAX_PEOPLE; k++) {
    const n = g.mentionAt[k] ?? 0
    if (n === previous) continue
    previous = n
    const mention = n === 0 ? undefined : g.mentions[n - 1]
    if (mention?.type !== 'PER' || mention.wording === 'description') continue
    found.push({ mention, at: k, end: mentionEnd(g, k), titled: null })
  }
  return found
}

/** The span itself, or that of the person with the title before his name. */
function spanOf(g: Ground, of: Span | Person): Span {
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
    if (f.clean === '،' || f.clean === '.' || f.clean === ':' || LED.has(f.fold)) break
    const c = classOf(f)
    if (marked(g, j, CUE) && !is(c, TITLE)) continue
    // «ووزير الدفاع فلان»: his title without the letter that is joined to it.
    if (
      c.prefix !== '' ||
      !is(c, AGENT) ||
      !(c.article || is(c, TITLE | GIVEN)) ||
      (c.joined && !OFFICES.has(f.fold.slice(1)))
    )
      continue
    if (DEPENDENTS.has(f.fold)) continue
    const p = nounPhrase(g, j, end, { loose: false, stops: ANY, object: true })
    if (p?.end === end && isTitle(g, j, at)) first = j
  }
  return first
}

/** «القائد العام للقوات المسلحة الليبية»: an office told in full tells as much as a name. */
const isFullOffice = (g: Ground, { first, end }: Span): boolean =>
  end - first >= FULL_OFFICE && is(classOf(formAt(g, first)), TITLE)
const FULL_OFFICE = 5

const holdsName = (g: Ground, { first, end }: Span): boolean => {
  for (let k = first; k < end; k++) {
    const m = mentionOf(g, k)
    if (m?.type === 'PER' && (m.wording ?? 'name') === 'name') return true
  }
  return false
}

/** The words of an office of two words or more; null for other mentions. */
function officeOf(g: Ground, m: Mention, at: number): string | null {
  const end = mentionEnd(g, at)
  return m.wording === 'office' && end - at >= 2 ? foldsOf(g, { first: at, end }).join(' ') : null
}

/** No verb stands between a title and its name. */
function isTitle(g: Ground, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (marked(g, k, CUE) && !is(classOf(formAt(g, k)), NOUN | ADJ)) return false
  }
  return true
}

/** The words as a name: «للمرصد» names المرصد, «لتقارير» تقارير. */
export const textOf = (g: Ground, span: Span): string => {
  const r = rangeOf(g, span)
  const written = g.words.text.slice(r.from, r.to)
  const text = /\s\s|[^\S ]/.test(written) ? written.replace(/\s+/g, ' ') : written
  if (!text.startsWith('ل') || classOf(formAt(g, span.first)).prefix !== 'ل') return text
  return text.startsWith('لل') ? `ال${text.slice(2)}` : text.slice(1)
}

const foldsOf = (g: Ground, span: Span): string[] => {
  const found: string[] = []
  for (let k = span.first; k < span.end; k++) found.push(formAt(g, k).fold)
  return found
}

const withoutArticle = (w: string): string => w.replace(/^و?(?:ال|لل)/, '')
