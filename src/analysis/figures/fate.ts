import type { FigureWhat } from '../layers.ts'
import { foldAt, nounsAt, type FigureContext, type FigureFound } from './context.ts'
import { countedNoun, fateOf, isFate, isWho } from './what.ts'

/** How far before a number the word may stand that tells what became of those counted. */
const BEFORE = 7
const AFTER = 5
const isStop = (f: string): boolean => f.length === 1 && '.؟!؛:»'.includes(f)
/** Between two numbers of people these keep what was said of the first: «بينهم», «و», «نحو». */
const LINKS = new Set(
  (
    'و ، , بينهم بينهما بينهن منهم من بين علي عن الاقل فضلا الي جانب اضافه نحو حوالي اكثر اقل ما لا يقل يزيد ' +
    'قرابه زهاء فيهم ضمنهم وبينهم ومن القتلي الضحايا'
  ).split(' '),
)
/** «بينهم طفلان»: part of the number before. */
const AMONG = /^[وف]?(بينهم|بينها|بينهن|بينهما|منهم|ضمنهم|فيهم)$/

/** A figure with the tokens it takes, in the order of the text. */
export interface Placed {
  readonly found: FigureFound
  readonly first: number
  what: FigureWhat
  /** The figure of which this one counts a part. */
  within: number | null
}

/** Gives each number of people the fate that its clause tells, and each part its whole. */
export function tellFates(c: FigureContext, placed: readonly Placed[]): void {
  placed.forEach((p, n) => {
    const last = placed[n - 1]
    const gap = last ? gapBetween(c, last, p) : null
    if (gap?.among === true && last) p.within = n - 1
    if (!isWho(p.what) || isOfBoth(c, p.found.end)) return
    const before = fateBefore(c, p.first, last ?? null)
    if (before) {
      p.what = before
      return
    }
    const after = fateAfter(c, p.found.end)
    if (after) p.what = after
    else if (gap && last && isFate(last.what)) p.what = last.what
    else if (last && isPartOf(c, last, p)) {
      p.within = n - 1
      if (isFate(last.what)) p.what = last.what
    }
  })
}

/** «مقتل 7 أشخاص، مشيرا إلى أن اثنين منهم …»: «of them» looks back to those counted last in the sentence. */
function isPartOf(c: FigureContext, whole: Placed, part: Placed): boolean {
  if (!OF_THEM.test(foldAt(c, part.found.end)) && !OF_THEM.test(foldAt(c, part.found.end - 1)))
    return false
  if (part.found.value >= whole.found.value || part.first - whole.found.end > FAR) return false
  if (!isWho(whole.found.what) && !isFate(whole.what)) return false
  for (let k = whole.found.end; k < part.first; k++) if (isStop(foldAt(c, k))) return false
  return true
}
const OF_THEM = /^(منهم|منهما|منهن)$/
const FAR = 20

/** «250 شخصا بين قتيل وجريح»: some the one, some the other. */
function isOfBoth(c: FigureContext, end: number): boolean {
  const k = foldAt(c, end) === 'ما' ? end + 1 : end
  const between = /^(بين|مابين)$/.test(foldAt(c, k))
  return between && /^(قتيل|شهيد|قتلي|جريح|مصاب|جرحي|شهداء)$/.test(foldAt(c, k + 1))
}

/** Do only linking words stand between two figures? */
function gapBetween(c: FigureContext, a: Placed, b: Placed): { among: boolean } | null {
  if (b.first < a.found.end || b.first - a.found.end > 8) return null
  let among = false
  let words = 0
  for (let k = a.found.end; k < b.first; k++) {
    const f = foldAt(c, k)
    if (isStop(f) || fateOf2(c, k)) return null
    if (AMONG.test(f)) among = true
    // One or two words of the noun phrase before: «حراس أمن», «من عناصر الشرطة».
    else if (!LINKS.has(f) && ++words > 2) return null
  }
  const joined = b.found.skip > 0 && foldAt(c, b.first).startsWith('و')
  return among || joined || hasAnd(c, a.found.end, b.first) ? { among } : null
}

const fateOf2 = (c: FigureContext, k: number): boolean => {
  const f = c.words.forms[k]
  return f !== undefined && fateOf(f).before !== null && !LINKS.has(f.fold)
}

const hasAnd = (c: FigureContext, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (foldAt(c, k) === 'و') return true
  return false
}

function fateBefore(c: FigureContext, first: number, last: Placed | null): FigureWhat | null {
  const part = c.words.part[first]
  const floor = last?.found.end ?? 0
  for (let k = first - 1; k >= Math.max(floor, first - BEFORE) && c.words.part[k] === part; k--) {
    const form = c.words.forms[k]
    if (!form || isStop(form.fold)) return null
    const { before: fate, after } = fateOf(form)
    // «10 جنود قتلوا و5 أصيبوا»: told of those counted before.
    if (after && last && isFate(last.what) && k < floor + AFTER) return null
    // «مذكرات توقيف بحق 20», «محاولة اغتيال»: it has not come to that.
    if (fate && WANTED.test(foldAt(c, k - 1))) return null
    if (fate && !isOfRescuers(c, k, fate)) return fate
    if ((form.fold === '،' || form.fold === ',') && parts(c, k, first)) return null
  }
  return null
}

/** A comma parts clauses, save one before «بينهم», beside a date («أوقفت، أمس، 20») or before the number itself. */
const parts = (c: FigureContext, comma: number, first: number): boolean =>
  comma !== first - 1 &&
  c.dated[comma + 1] !== 1 &&
  c.dated[comma - 1] !== 1 &&
  !AMONG.test(foldAt(c, comma + 1))

const WANTED = /^[وفبل]{0,2}(?:ال)?(?:مذكره|مذكرات|مذكرتي|امر|اوامر|قرار|قرارات|محاوله|محاولات)$/

/** «سفينة إنقاذ», «فرق إنقاذ»: whoever is there to rescue. */
const isOfRescuers = (c: FigureContext, k: number, fate: FigureWhat): boolean =>
  fate === 'rescued' &&
  !foldAt(c, k).startsWith('ال') &&
  nounsAt(c, k - 1).some((r) => r.pos === 'noun' && RESCUERS.has(countedNoun(r).what))
const RESCUERS = new Set<FigureWhat>(['vehicles', 'people', 'groups', 'fighters'])

function fateAfter(c: FigureContext, end: number): FigureWhat | null {
  for (let k = end; k < end + AFTER; k++) {
    const form = c.words.forms[k]
    if (!form || isStop(form.fold)) return null
    const fate = fateOf(form)
    if (fate.after) return fate.after
    if (fate.before && k > end) return null
    if (form.fold === '،' || form.fold === 'التي' || form.fold === 'ان') return null
  }
  return null
}
