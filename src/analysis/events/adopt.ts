import type { Sentence } from '../../arabic/sentences.ts'
import { findArguments } from './arguments.ts'
import type { Candidate, Carrier } from './candidates.ts'
import { bareAt } from './clause.ts'
import { classAt, type Context } from './context.ts'
import type { Draft } from './draft.ts'
import { figuresFrom } from './figures.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { spanOf } from './spans.ts'

/** Parts that the other words of the same happening give: the dead of a blow, the aim of a campaign. */
export function adopt(c: Context, s: Sentence, d: Draft, carriers: readonly Carrier[]): void {
  const { frame } = d.pick.candidate.predicate
  if (frame.casualties === true) d.target ??= spanOf(c, counted(c, s, d.pick.candidate))
  if (d.pick.candidate.predicate.frameName === 'actorp') {
    d.actor = spanOf(c, crowd(c, s, d.pick.candidate))
  }
  const { with: words, frameName, lemma } = d.pick.candidate.predicate
  if (frame.casualties === true && words.length > 0)
    d.target ??= spanOf(c, phraseAt(c, d.pick.candidate.at + 1, s.end))
  for (const o of d.pick.others) {
    const args = findArguments(c, s, o, carriers)
    if (o.predicate.lemma !== 'استهدف') d.actor ??= spanOf(c, args.actor)
    d.place ??= spanOf(c, args.place)
    const hurt = args.target ?? (o.predicate.frame.casualties === true ? counted(c, s, o) : null)
    d.target ??= spanOf(c, hurt)
    if (o.predicate.frameName === 'liberate') d.target ??= spanOf(c, args.place)
  }
  // «انهيار مبنى»: what fell, where nobody is said to have come to harm.
  if (frameName === 'accident' && FALLS.has(lemma) && words.length === 0)
    d.target ??= spanOf(c, ownGenitive(c, s, d.pick.candidate))
}

/** What befalls a thing rather than goes out from it. */
const FALLS: ReadonlySet<string> = new Set(
  'انهيار غرق انقلاب سقوط تحطم اصطدام تصادم احتراق انحراف جنوح انزلاق'.split(' '),
)

const ownGenitive = (c: Context, s: Sentence, x: Candidate): Phrase | null =>
  !x.verbal && !x.reading.article && x.reading.pronoun === '' && bareAt(c, x.end, s.end)
    ? phraseAt(c, x.end, s.end)
    : null

/** Protesters, with the count before them. */
function crowd(c: Context, s: Sentence, x: Candidate): Phrase | null {
  const before = classAt(c, x.at - 1)
  const from =
    x.at > s.first && (before.kind === 'partitive' || before.kind === 'digits') ? x.at - 1 : x.at
  return phraseAt(c, from, s.end, true)
}

/** «في صفوف الجيش», «بصفوف المسلحين»: those among whom people fell, right behind the word. */
function fromWhom(c: Context, s: Sentence, x: Candidate): Phrase | null {
  for (let k = x.end; k < s.end && k < x.end + AMONG_REACH; k++) {
    const w = classAt(c, k)
    if (w.kind === 'verb' || w.kind === 'relative' || w.kind === 'comp') return null
    if (w.kind === 'punct' && w.core !== '"') return null
    if (RANKS.has(w.core)) return phraseAt(c, k + 1, s.end)
  }
  return null
}

const AMONG_REACH = 8
const RANKS: ReadonlySet<string> = new Set(['صفوف', 'اوساط'])

/** The people whom a word such as قتلى counts: its figure, or what stands right behind it. */
function counted(c: Context, s: Sentence, x: Candidate): Phrase | null {
  for (const f of figuresFrom(c, x.at - 20)) {
    if (f.first > x.at + 1) break
    if (f.first <= x.at && f.end > x.at) return phraseAt(c, f.first, s.end)
  }
  // «سقوط قتلى في صفوف القوات»: of whom the dead are.
  const whose = fromWhom(c, s, x)
  if (whose) return whose
  // «الضحايا من المدنيين»
  const behind = classAt(c, x.end).core === 'من' ? x.end + 1 : x.end
  const next = phraseAt(c, behind, s.end)
  return next && (next.counted || next.agent) ? next : null
}
