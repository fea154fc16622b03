import { numberWords } from '../dates/numbers.ts'
import { foldAt, type Amount, type FigureContext, type FigureFound } from './context.ts'
import { peopleCounted } from './number-of.ts'
import { fateOf } from './what.ts'

/** An amount whose noun is left out: «جرح أكثر من 20», «اثنان منهم», «20 آخرين», «العشرات». */
export function elidedAt(
  c: FigureContext,
  n: Amount,
  base: Omit<FigureFound, 'end' | 'unit' | 'what' | 'noun'>,
): FigureFound | null {
  const after = foldAt(c, n.end)
  const before = foldAt(c, n.from - 1)
  const found = { ...base, end: n.end, unit: '', what: 'other' as const, noun: null }
  if (/^(اخرين|اخرون|اخر|اخرا|اخريات|اخري)$/.test(after)) {
    return { ...found, end: n.end + 1, unit: 'شخص', what: 'people', elided: true }
  }
  // «دفعت مئات الآلاف إلى الرحيل»
  const definite = n.definite || (n.vague && numberWords(c, n.end - 1).some((w) => w.definite))
  if (definite && n.vague && n.value >= 1e6) return null
  if (definite && n.vague) return { ...found, unit: 'شخص', what: 'people' }
  // «مواطنوه الـ173 مليونا» are as many, «الثلاثة» are known already.
  if (n.definite && !(n.scaled && n.style === 'digits')) return null
  if (/^(منهم|منهما|منهن|بينهم)$/.test(after))
    return { ...found, unit: 'شخص', what: 'people', elided: true }
  // «بينهم 17 اعتقلوا»: their deed or fate is told of them.
  if (after.length > 3 && after.endsWith('وا') && (n.scaled || BEFORE_SOME.has(before)))
    return { ...found, unit: 'شخص', what: 'people', elided: true }
  // «ألف ليلة وليلة»
  if (after === 'ليله' && foldAt(c, n.end + 1) === 'وليله') return null
  // «الذي ألف أول قطعة»: he wrote it.
  if (n.scaled && n.style === 'words' && n.value === 1000 && n.end === n.from + 1 && after !== '')
    return null
  if (n.scaled && !n.vague && n.value >= 1000)
    return { ...found, what: peopleCounted(c, n.from) ?? 'other' }
  // «قضى أكثر من 3 ليالي»
  if (/^ليال[هي]?$/.test(after)) return null
  return isFateAt(c, undated(c, n.from - 1)) || hedgedFate(c, n.from)
    ? { ...found, unit: 'شخص', what: 'people', elided: true }
    : null
}

/** The last token that is part of no date, from `k` back: «قتل أمس ستة». */
export function undated(c: FigureContext, k: number): number {
  let at = k
  while (at > k - 6 && c.dated[at] === 1) at--
  return at
}

export const isFateAt = (c: FigureContext, k: number): boolean => {
  const form = c.words.forms[k]
  return form !== undefined && fateOf(form).before !== null
}

const BEFORE_SOME = new Set('بينهم وبينهم منهم ومنهم نحو حوالي قرابه ان بان اصل من'.split(' '))

/** «جرح أكثر من 20», «وإصابة نحو 30», «وإصابة ما لا يقل عن 15». */
function hedgedFate(c: FigureContext, i: number): boolean {
  for (let k = i - 2; k >= i - 5; k--) {
    if (isFateAt(c, k)) {
      const between = foldAt(c, i - 1)
      return /^(من|عن|علي|نحو|حوالي|قرابه|زهاء)$/.test(between)
    }
  }
  return false
}
