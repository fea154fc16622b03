import type { Mention } from '../layers.ts'
import {
  formAt,
  mentionEnd,
  mentionOf,
  rangeOf,
  type Ground,
  type Span,
  classAt,
  isOneOf,
} from './ground.ts'
import { nameIn, ownSurname, rankOf } from './own-name.ts'
import { DEPENDENTS, people, type Person, spanOf } from './titles.ts'
import { ADJ, AGENT, DOC, GIVEN, is, NOUN, ORG } from './word-class.ts'

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

const MAX_WORDS = 16
/** How many wordings an anaphor is compared with. */
const MAX_NOTED = 300
/** Makes the wording of a paper one word longer than «البيان», which points back to it. */
const ISSUED = 'صدر'
export interface Speakers {
  /** Makes the wording known, so that a fuller one further on serves an earlier short one. */
  note(span: Span): void
  /** «بيان صدر عن المجلس»: who speaks where the paper is said to speak. */
  noteIssuer(paper: Span, issuer: Span): void
  resolve(span: Span): Speaker
  /** The last one before these words whose titles hold such a word; null where there is none. */
  bearer(title: RegExp, words: Span): Speaker | null
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
  const ranks = new Map<string, number>()
  const nameOf = (key: string): string | undefined => {
    let name = names.get(key)
    if (name === undefined) {
      // A name, short as it is, tells more than «رئيسة الوزراء» and «الرجل القوي».
      let best = 0
      for (const w of wordings.get(key) ?? []) {
        const span = spanOf(g, w)
        if (span.end - span.first > MAX_WORDS) continue
        const text = textOf(g, span)
        const fuller = name === undefined || text.length > name.length
        const rank = rankOf(g, span)
        if (rank === best ? !fuller : rank < best) continue
        name = text
        best = rank
      }
      if (name !== undefined) {
        names.set(key, name)
        ranks.set(key, best)
      }
    }
    return name
  }
  // «الرئيس التركي» is one man throughout an article, whatever stands beside him.
  const offices = new Map<string, string>()
  for (const m of people(g)) {
    const office = officeOf(g, m.mention, m.at)
    if (office !== null && !offices.has(office)) offices.set(office, `e:${m.mention.entity}`)
    // «المتحدث باسم الحركة»: the movement's name is not his.
    if (m.mention.wording === 'office') {
      put(`e:${m.mention.entity}`, m)
      continue
    }
    const last = formAt(g, m.end - 1).fold
    // «عمر» behind «خالد عمر» is the same man.
    const known = m.end - m.at === 1 ? byLastWord.get(last) : undefined
    const key = known ?? `e:${m.mention.entity}`
    put(key, m)
    if (!byLastWord.has(last)) byLastWord.set(last, key)
  }
  const keyOf = (span: Span): { key: string } | null => {
    const surname = ownSurname(g, span)
    if (surname !== null) return { key: byLastWord.get(surname) ?? `w:${surname}` }
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
    const whole = mentionOf(g, span.first)
    const last = formAt(g, span.end - 1)
    const c = classAt(g, span.end - 1)
    const known = byLastWord.get(last.fold)
    const surnamed = known !== undefined && span.end - span.first === 1
    if (whole && whole.type !== 'PER' && mentionEnd(g, span.first) >= span.end)
      return surnamed && whole.wording === 'description' && !c.article ? { key: known } : null
    const named = c.bits === 0 || (is(c, GIVEN) && !is(c, AGENT | ADJ))
    if (!named && !surnamed) return null
    if (isOneOf(g, span.first, DEPENDENTS)) return null
    return { key: known ?? `w:${last.fold}` }
  }
  /** «وكيل الوزارة سالم النعيمي»: «وكيل الوزارة» is he from then on. */
  const noteOffice = (span: Span, key: string): void => {
    const m = mentionOf(g, span.first)
    if (m?.type !== 'PER' || mentionEnd(g, span.first) >= span.end) return
    const office = officeOf(g, m, span.first)
    if (office === null) return
    const own = `e:${m.entity}`
    if ((offices.get(office) ?? own) === own) offices.set(office, key)
  }
  return {
    note(span) {
      const k = keyOf(span)
      if (k) {
        put(k.key, span)
        noteOffice(span, k.key)
        const last = ownSurname(g, span) ?? formAt(g, span.end - 1).fold
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
    bearer: bearerOf,
    resolve(span) {
      const parts: string[] = []
      for (let k = span.first; k < span.end; k++) {
        const m = mentionOf(g, k)
        if (m && parts.at(-1) !== m.id) parts.push(m.id)
      }
      const k = keyOf(span)
      const entityOf = (key: string): string | null => (key.startsWith('e:') ? key.slice(2) : null)
      if (k) {
        const known = fuller(span, k.key) ?? k.key
        const name = nameOf(known) ?? textOf(g, span)
        return { name, entity: entityOf(known), span, parts, pointsBack: false }
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
        pointsBack: key !== null && is(classAt(g, span.first), NOUN | DOC),
      }
    },
  }

  function bearerOf(title: RegExp, words: Span): Speaker | null {
    let found: Wording | null = null
    let at = -1
    for (const x of order) {
      const span = spanOf(g, x.of)
      if (span.first <= at || span.first >= words.first || !x.key.startsWith('e:')) continue
      x.words ??= foldsOf(g, span)
      if (!x.words.some((w) => title.test(w))) continue
      found = x
      at = span.first
    }
    const name = found && nameOf(found.key)
    return found && name
      ? { name, entity: found.key.slice(2), span: words, parts: [], pointsBack: true }
      : null
  }

  /** «السفير الروسي» for «السفير الروسي السابق، سالم النعيمي», where nothing tells his name. */
  function fuller(span: Span, key: string): string | null {
    if (!anaphor(g, span)) return null
    nameOf(key)
    if ((ranks.get(key) ?? 0) > 0) return null
    const found = findAntecedent(span)
    if (!found || found.key === key) return null
    nameOf(found.key)
    return ranks.get(found.key) === 2 ? found.key : null
  }

  /** «المصدر», «الرئيس الفرنسي»: the last one before it who was called so, else the first behind it. */
  function findAntecedent(span: Span): { key: string } | null {
    const wanted = foldsOf(g, span).map(withoutArticle)
    const head = formAt(g, span.first).fold
    // «الفرقة» is no «مغنية الفرقة».
    const body = mentionOf(g, span.first) !== null || is(classAt(g, span.first), ORG | DOC)
    let found: Wording | null = null
    let best = 0
    for (const x of order) {
      const { first } = spanOf(g, x.of)
      x.words ??= foldsOf(g, spanOf(g, x.of))
      if (x.words.length <= wanted.length || !holdsAll(x.words, wanted)) continue
      if (body && withoutArticle(x.words[0] ?? '') !== wanted[0]) continue
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
  if (words[0] === head && head === 'المصدر') return 1
  if (words.includes(head)) return 3
  const next = words[words.findIndex((w) => withoutArticle(w) === bare) + 1] ?? ''
  return next.startsWith('ال') ? 1 : 2
}

/** A definite head with no name behind it points back: «المصدر», «المسؤول الليبي», «الرئيس». */
function anaphor(g: Ground, span: Span): boolean {
  if (span.end - span.first > 3) return false
  const m = mentionOf(g, span.first)
  if (m && mentionEnd(g, span.first) >= span.end && m.type !== 'PER' && m.wording !== 'description')
    return false
  const c = classAt(g, span.first)
  if (!c.article || !is(c, AGENT | DOC | NOUN)) return false
  for (let k = span.first + 1; k < span.end; k++) {
    const d = classAt(g, k)
    if (!d.article || !is(d, ADJ)) return false
  }
  return true
}

/** The words of an office of two words or more; null for other mentions. */
function officeOf(g: Ground, m: Mention, at: number): string | null {
  const end = mentionEnd(g, at)
  return m.wording === 'office' && end - at >= 2 ? foldsOf(g, { first: at, end }).join(' ') : null
}

/** The words as a name: «للمرصد» names المرصد, «لتقارير» تقارير. */
export const textOf = (g: Ground, span: Span): string => {
  const r = rangeOf(g, span)
  const written = g.words.text.slice(r.from, r.to)
  const text = /\s\s|[^\S ]/.test(written) ? written.replace(/\s+/g, ' ') : written
  if (!text.startsWith('ل') || classAt(g, span.first).prefix !== 'ل') return text
  return text.startsWith('لل') ? `ال${text.slice(2)}` : text.slice(1)
}

const foldsOf = (g: Ground, span: Span): string[] => {
  const found: string[] = []
  for (let k = span.first; k < span.end; k++) found.push(formAt(g, k).fold)
  return found
}

const withoutArticle = (w: string): string => w.replace(/^و?(?:ال|لل)/, '')
