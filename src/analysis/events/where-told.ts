import type { Stretch } from '../../arabic/sentences.ts'
import type { Arguments } from './arguments.ts'
import type { Candidate } from './candidates.ts'
import { classAt, foldAt, headAt, type Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { isOfWords, placeOf, wholePlace } from './where-when.ts'

/**
 * Where, of what the predicate's own words say and what stands around. «هجوم على مركز شرطة في جنوب
 * البلاد»: rather the land than the thing that was hit there.
 */
export function whereOf(c: Context, s: Stretch, x: Candidate, args: Arguments): Phrase | null {
  const place = barePlace(c, s, x, args)
  return place === null ? null : wholePlace(c, s, place)
}

function barePlace(c: Context, s: Stretch, x: Candidate, args: Arguments): Phrase | null {
  const { frameName, type } = x.predicate
  const own =
    townOf(args.place, frameName) ?? (isOfWords(type) ? null : townOf(args.target, frameName))
  if (own !== null) return own
  // «وصلت الطائرة الثالثة إلى المطار»: where one comes is a place.
  if (args.place !== null && x.predicate.frame.goal && !isWhere(args.place)) {
    const goal = goalOf(c, s, x.end) ?? placeOf(c, s, x.at, x.end)
    // «وصل الزيتونية»: a town that no list has.
    const { first } = args.place
    return goal ?? (first === x.end && headAt(c, first).unknown ? args.place : null)
  }
  if (args.place !== null && type !== 'ASSAULT') return args.place
  const around = placeOf(c, s, x.at, x.end)
  const isLand = around?.type === 'GPE' || around?.type === 'LOC'
  return args.place !== null && !isLand ? args.place : around
}

const isWhere = (p: Phrase): boolean =>
  p.place || p.type === 'GPE' || p.type === 'LOC' || p.type === 'FAC' || p.type === 'ORG'

/** How far behind its verb a goal is looked for. */
const GOAL_REACH = 9

/** The place behind «إلى» in the clause. */
function goalOf(c: Context, s: Stretch, end: number): Phrase | null {
  for (let k = end; k < s.end && k < end + GOAL_REACH; k++) {
    const w = classAt(c, k)
    if (w.kind === 'punct' || w.kind === 'comp' || w.kind === 'relative') return null
    if (foldAt(c, k) !== 'الي') continue
    const p = phraseAt(c, k + 1, s.end, true)
    return p !== null && isWhere(p) ? p : null
  }
  return null
}

/** A blow on a town is in the town. */
const TOWNS = /^(?:ال)?(?:مدينه|بلده|قريه|منطقه|محافظه|ولايه|ضاحيه|مخيم|حي|قريه)$/
const HELD =
  /^(?:ال)?(?:قاعده|مطار|ميناء|موقع|مواقع|معسكر|معبر|بلدات|مدن|قري|مناطق|احياء|معقل|معاقل|طريق|جسر|حقل|حقول|جبل|مديريه|محور|تله|حدود)$/
/** «سقطت المدينة», «تمشيط البلدة»: a town suffers it and fights nobody. */
export const isTown = (p: Phrase | null): p is Phrase => p?.place === true && TOWNS.test(p.head)

const townOf = (p: Phrase | null, frameName: string): Phrase | null =>
  p?.place === true &&
  (p.type === 'GPE' ||
    p.type === 'LOC' ||
    TOWNS.test(p.head) ||
    // «سيطروا على القاعدة»: what is taken and held.
    (frameName === 'seize' && HELD.test(p.head)))
    ? p
    : null
