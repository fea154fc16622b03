import type { Stretch } from '../../arabic/sentences.ts'
import { give, nothingFound, type Found } from './argument-slots.ts'
import type { Candidate, Carrier } from './candidates.ts'
import { bareAt, hasVerb, skipAdjuncts } from './clause.ts'
import { hasPronoun } from './closed-words.ts'
import { classAt, foldAt, type Context } from './context.ts'
import type { Frame } from './frames.ts'
import { phraseAt } from './noun-phrase.ts'
import { verbArguments } from './verb-arguments.ts'

const BEFALL: ReadonlySet<string> = new Set(['kill', 'die', 'boom', 'accident', 'dead', 'burn'])
const NO_ROLE: ReadonlySet<string> = new Set(['act', 'angry'])

/** The verb beside a noun lends it its arguments: «شنت القوات هجوما», «هجوم استهدف الميناء». */
export function carried(
  c: Context,
  s: Stretch,
  x: Candidate,
  carriers: readonly Carrier[],
  frame: Frame,
  found: Found,
): void {
  const near = nearCarriers(carriers, x.at)
  for (const v of near) {
    const name = v.reading.entry.predicate.frameName
    if (v.at < x.at) {
      if (x.at - v.at > 12 || NO_ROLE.has(name) || name === 'boom') continue
      if (near.some((w) => w.at > v.at && w.at < x.at)) continue
      if (crosses(c, v.at, x.at) || classAt(c, v.at - 1).kind === 'negation') continue
      const own = nothingFound(0)
      verbArguments(c, s, v.at, v.reading, v.reading.entry.predicate.frame, own, x)
      // «تخوض معها معارك»
      const withWhom = frame.links.get('مع') === 'target' ? pronounWith(c, v.at, x.at) : ''
      if (withWhom !== '' && found.target === null) {
        found.pronoun ??= 'target'
        found.bound ||= withWhom
      }
      if (name === 'dieo') {
        // «تعرضت المدينة لقصف» befell it, «تلقى الرئيس العلاج» is his.
        const role =
          frame.blow !== true &&
          frame.subject === 'actor' &&
          frame.passive !== true &&
          frame.genitive === null
            ? 'actor'
            : 'target'
        give(found, role, own.target)
        if (own.target === null && own.elided !== null) found.elided = role
      }
      // «أعلن الجيش مقتل جندي»: who announces a death did not bring it about.
      const announced =
        v.reading.entry.predicate.lemma === 'أعلن' && BEFALL.has(x.predicate.frameName)
      if (name !== 'dieo' && !announced && (frame.subject === 'actor' || frame.blow === true)) {
        give(found, 'actor', own.actor)
        if (own.actor === null && own.elided !== null) {
          found.elided = 'actor'
          found.first = v.reading.entry.person === 1
        }
      }
    } else if (v.at < x.at + 12) {
      const gap = classAt(c, v.at - 1).kind
      // «الهجوم الذي تعرضت له المدينة»: whom it befell.
      if (gap === 'relative' && name === 'dieo' && !hasVerb(c, x.end, v.at)) {
        const start = skipAdjuncts(c, v.at + 1, s.end)
        if (hasPronoun(classAt(c, v.at + 1).core) && bareAt(c, start, s.end))
          give(found, 'target', phraseAt(c, start, s.end))
        continue
      }
      if (name === 'boom' && frame.blow === true && !hasVerb(c, x.end, v.at)) {
        const start = skipAdjuncts(c, v.at + 1, s.end)
        if (bareAt(c, start, s.end)) give(found, 'target', phraseAt(c, start, s.end))
      } else if (gap === 'relative' && name === 'trans' && !hasVerb(c, x.end, v.at)) {
        const start = skipAdjuncts(c, v.at + 1, s.end)
        if (bareAt(c, start, s.end)) give(found, 'actor', phraseAt(c, start, s.end))
      } else if (name === 'trans' && v.reading.pronoun !== '' && !hasVerb(c, x.end, v.at)) {
        const start = skipAdjuncts(c, v.at + 1, s.end)
        if (bareAt(c, start, s.end)) give(found, 'actor', phraseAt(c, start, s.end))
      }
    }
  }
}

/** The pronoun of «معها» between two tokens; empty for none. */
function pronounWith(c: Context, from: number, to: number): string {
  for (let k = from + 1; k < to; k++) {
    const m = /^مع(ه|ها|هم|هما)$/.exec(foldAt(c, k))
    if (m) return m[1] ?? ''
  }
  return ''
}

/** Carriers at most a dozen words away; `carriers` are in order. */
function nearCarriers(carriers: readonly Carrier[], at: number): Carrier[] {
  let lo = 0
  let hi = carriers.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((carriers[mid]?.at ?? 0) < at - 12) lo = mid + 1
    else hi = mid
  }
  const near: Carrier[] = []
  for (let k = lo; k < carriers.length; k++) {
    const v = carriers[k]
    if (!v || v.at > at + 12) break
    near.push(v)
  }
  return near
}

/** Does a stop, a complementiser or another clause lie between? */
function crosses(c: Context, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || w.kind === 'relative') return true
    if (w.kind === 'punct' && (w.core === '؛' || w.core === '.')) return true
    if (w.kind === 'punct' && w.core === '،' && classAt(c, k + 1).conjunction) return true
  }
  return false
}
