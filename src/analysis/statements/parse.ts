import type { Quote } from '../../arabic/quotes.ts'
import type { Sentence } from '../../arabic/sentences.ts'
import { PUNCT, type Words } from '../../text/words.ts'
import type { StatementAct } from '../layers.ts'
import { cueOf, isComplementiser, type Cue } from './cues.ts'
import { sourceSpan, type Span } from './source.ts'

/** A statement by tokens, before speakers are known. */
export interface Draft {
  readonly rule: string
  readonly cue: Span | null
  readonly source: Span | null
  readonly via: readonly Span[]
  readonly content: Span
  readonly act: StatementAct
  readonly negated: boolean
  /** The source may be taken from the statement before. */
  readonly inherits: boolean
}

/** How far a complementiser may stand behind its verb. */
const REACH = 28
const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ما'])
/** أن after these is no reported speech. */
const NOT_SPEECH = new Set([
  'منذ',
  'قبل',
  'بعد',
  'الي',
  'علي',
  'يجب',
  'يمكن',
  'دون',
  'بدون',
  'ينبغي',
  'حتي',
])

/** Quotations by their opening mark's token. */
export type QuotesAt = ReadonlyMap<number, Quote>

/** The statements of one sentence, left to right. */
export function parseSentence(words: Words, s: Sentence, quotes: QuotesAt): Draft[] {
  const drafts: Draft[] = []
  const ends = contentEnds(words, s)
  // Inside what is quoted word for word another speaker's verbs are part of the quotation.
  let quotedUntil = 0
  for (let i = s.first; i < s.end; i++) {
    const form = words.forms[i]
    const cue = form && cueOf(form)
    if (!cue || i < quotedUntil) continue
    const draft =
      cue.kind === 'preposition'
        ? byPreposition(words, s, i)
        : cue.kind === 'relay'
          ? byRelay(words, s, i, quotes, ends)
          : byVerb(words, s, i, cue, quotes, ends)
    if (!draft) continue
    drafts.push(draft)
    if (draft.rule === 'statements/direct') quotedUntil = draft.content.end
  }
  return drafts
}

interface Opening {
  /** First token of the content. */
  readonly at: number
  /** Where the words between the verb and the content end. */
  readonly before: number
  readonly quote: Quote | null
}

/** Where the content begins: after إن/أن/بأن, after a colon, or at an opening quotation mark. */
function findOpening(words: Words, s: Sentence, i: number, quotes: QuotesAt): Opening | null {
  const end = Math.min(s.end, i + REACH)
  for (let k = i + 1; k < end; k++) {
    const f = words.forms[k]
    if (!f) return null
    if (isComplementiser(f) && !NOT_SPEECH.has(words.forms[k - 1]?.fold ?? '')) {
      // «أنه»: the pronoun belongs to what is said, the particle does not; keep the word where it has one.
      const bare = /^ب?ان$/.test(f.fold)
      const at = bare ? k + 1 : k
      return { at, before: trailingPreposition(words, k), quote: quoteAt(quotes, at) }
    }
    if (f.clean === ':') {
      const q = quoteAt(quotes, k + 1)
      return { at: q ? q.open + 1 : k + 1, before: k, quote: q }
    }
    const q = quoteAt(quotes, k)
    if (q && (q.last - q.open >= 4 || k === i + 1)) return { at: q.open + 1, before: k, quote: q }
    if (k > i + 1 && cueOf(f)?.kind === 'verb' && !cueOf(f)?.joined) return null
  }
  return null
}

const quoteAt = (quotes: QuotesAt, k: number): Quote | null => quotes.get(k) ?? null

/** «إلى أن», «على أن», «من أن»: the preposition goes with the verb, not with the speaker. */
function trailingPreposition(words: Words, k: number): number {
  const f = words.forms[k - 1]?.fold
  return f === 'الي' || f === 'علي' || f === 'من' ? k - 1 : k
}

function byVerb(
  words: Words,
  s: Sentence,
  i: number,
  cue: Cue,
  quotes: QuotesAt,
  ends: Int32Array,
): Draft | null {
  const opening = findOpening(words, s, i, quotes)
  if (!opening) return null
  const content = contentSpan(words, s, opening, ends)
  if (!content) return null
  const source =
    cue.kind === 'participle'
      ? null
      : (sourceSpan(words, i + 1, opening.before) ?? subjectBefore(words, s, i, cue))
  const whole = opening.quote !== null && opening.quote.last + 1 === content.end
  return {
    rule: whole
      ? 'statements/direct'
      : cue.kind === 'participle'
        ? 'statements/participle'
        : 'statements/verb',
    cue: { first: i, end: i + 1 },
    source,
    via: [],
    content,
    act: cue.act,
    negated: NEGATIONS.has(words.forms[i - 1]?.fold ?? ''),
    inherits: source === null,
  }
}

/** A subject before its verb (الرئيس التركي قال إن): from the clause's beginning to the verb. */
function subjectBefore(words: Words, s: Sentence, i: number, cue: Cue): Span | null {
  if (cue.joined) return null
  const clause = s.clauses.find((c) => i >= c.first && i < c.end)
  if (!clause || clause.first === i || i - clause.first > 12) return null
  const first = words.forms[clause.first]?.kind === PUNCT ? clause.first + 1 : clause.first
  const span = sourceSpan(words, first, i)
  return span && span.end === i ? span : null
}

/** «نقلت رويترز عن مصدر عسكري قوله إن…»: via رويترز, source مصدر عسكري. */
function byRelay(
  words: Words,
  s: Sentence,
  i: number,
  quotes: QuotesAt,
  ends: Int32Array,
): Draft | null {
  const opening = findOpening(words, s, i, quotes)
  if (!opening) return null
  const content = contentSpan(words, s, opening, ends)
  if (!content) return null
  let from = -1
  for (let k = i + 1; k < opening.before; k++) if (words.forms[k]?.fold === 'عن') from = k
  if (from < 0) {
    const source = sourceSpan(words, i + 1, opening.before)
    if (!source) return null
    return draft('statements/relay', { first: i, end: i + 1 }, source, [], content)
  }
  const via = sourceSpan(words, i + 1, from)
  const source = sourceSpan(words, from + 1, opening.before)
  return draft('statements/relay', { first: i, end: i + 1 }, source, via ? [via] : [], content)
}

/** «بحسب …» before or after what it carries. */
function byPreposition(words: Words, s: Sentence, i: number): Draft | null {
  let first = i + 1
  const next = words.forms[first]?.fold ?? ''
  if (next === 'عن' || next === 'الي' || next === 'ما') first++
  if (cueOf(words.forms[first] ?? NONE)?.kind === 'verb') first++
  const leading = i === s.first || (i === s.first + 1 && words.forms[s.first]?.kind === PUNCT)
  const source = sourceSpan(words, first, s.end)
  if (!source) return null
  const cue = { first: i, end: i + 1 }
  if (leading) {
    let at = source.end
    while (at < s.end && words.forms[at]?.clean !== '،' && words.forms[at]?.clean !== ',') at++
    const content = trimmed(words, at + 1, s.end)
    return content && draft('statements/preposition', cue, source, [], content)
  }
  // Trailing: what it carries runs from the sentence's beginning to the cue.
  const content = trimmed(words, s.first, i)
  return content && draft('statements/trailing', cue, source, [], content)
}

const NONE = { id: -1, clean: '', fold: '', kind: PUNCT } as const

function draft(
  rule: string,
  cue: Span,
  source: Span | null,
  via: readonly Span[],
  content: Span,
): Draft {
  return { rule, cue, source, via, content, act: 'say', negated: false, inherits: source === null }
}

/** From the opening to the closing quotation mark, or to the next cue that carries on, or the sentence's end. */
function contentSpan(words: Words, s: Sentence, opening: Opening, ends: Int32Array): Span | null {
  const q = opening.quote
  if (q) {
    const after = q.close === null ? q.last + 1 : q.close + 1
    const more = after < s.end && words.forms[after]?.kind !== PUNCT && !carriesOn(words, after)
    if (!more) return trimmed(words, opening.at, q.last + 1)
    return trimmed(words, q.open, endOfContent(s, after, ends))
  }
  return trimmed(words, opening.at, endOfContent(s, opening.at, ends))
}

/** For each token of the sentence, the next one at or behind it that begins another report. */
function contentEnds(words: Words, s: Sentence): Int32Array {
  const ends = new Int32Array(s.end - s.first + 1).fill(s.end)
  for (let k = s.end - 1; k >= s.first; k--) {
    ends[k - s.first] = carriesOn(words, k) ? k : (ends[k + 1 - s.first] ?? s.end)
  }
  return ends
}

const endOfContent = (s: Sentence, from: number, ends: Int32Array): number =>
  ends[Math.min(from + 1, s.end) - s.first] ?? s.end

/** Does token `k` begin the next report: a participle or a joined verb with its complementiser, or بحسب? */
function carriesOn(words: Words, k: number): boolean {
  const f = words.forms[k]
  const cue = f && cueOf(f)
  if (!cue) return false
  const clauseStart = ['،', ',', '؛', '"', '»', '”'].includes(words.forms[k - 1]?.clean ?? '')
  if (cue.kind === 'preposition') return clauseStart
  if (cue.kind === 'participle') return clauseStart || opens(words, k)
  return cue.joined && opens(words, k)
}

/** A complementiser within three tokens. */
function opens(words: Words, k: number): boolean {
  for (let j = k + 1; j <= k + 3; j++) {
    const f = words.forms[j]
    if (f && isComplementiser(f)) return true
  }
  return false
}

/** Without marks at either end; null when nothing is left. */
function trimmed(words: Words, first: number, end: number): Span | null {
  let a = first
  let b = end
  while (a < b && words.forms[a]?.kind === PUNCT) a++
  while (b > a && words.forms[b - 1]?.kind === PUNCT) b--
  return b - a >= 2 ? { first: a, end: b } : null
}
