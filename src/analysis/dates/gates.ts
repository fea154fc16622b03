import type { Masks } from './form-masks.ts'
import {
  COUNT,
  COUNT_ONLY,
  DAY_NUMBER,
  DIGIT,
  FOLLOW,
  LINK,
  LONGEST,
  MARK,
  MONTH,
  MONTH_WORD,
  RARE_MONTH,
  SHARE,
  SIDE,
  THIS,
  THOUSAND,
  UNIT,
  WEEKDAY,
  YEAR_WORD,
} from './starts.ts'

/**
 * A look at the bits of token `i` and of those after it, before the dearer reading of a rule: false only
 * where the rule can find nothing. `near` has the bits of all that an expression may hold.
 */
export type Gate = (bits: Masks, i: number, near: number) => boolean

export const anywhere: Gate = () => true

const ANY_MONTH = MONTH | RARE_MONTH | MONTH_WORD

/** A month comes, or digits are a date or a year by themselves, or the word for a year has its number. */
export const calendarGate: Gate = (bits, i, near) => {
  const here = bits[i] ?? 0
  const next = bits[i + 1] ?? 0
  if ((here & DIGIT) !== 0) {
    if ((here & COUNT_ONLY) === 0 || (next & MARK) !== 0) return true
    return (near & ANY_MONTH) !== 0
  }
  if ((here & MONTH) !== 0) return true
  if ((here & MONTH_WORD) !== 0 && (next & MONTH) !== 0) return true
  if ((here & THIS) !== 0 && (next & YEAR_WORD) !== 0) return true
  if ((here & YEAR_WORD) !== 0) {
    if ((next & (COUNT | SIDE | FOLLOW)) !== 0) return true
    // «العام قبل الماضي»
    if ((((bits[i + 2] ?? 0) | (bits[i + 3] ?? 0)) & SIDE) !== 0) return true
  }
  return (here & (COUNT | DAY_NUMBER)) !== 0 && (near & (ANY_MONTH | THOUSAND)) !== 0
}

/** A unit of time, or a number that one ends. */
export const amountGate: Gate = (bits, i) => {
  if (((bits[i] ?? 0) & UNIT) !== 0) return true
  for (let k = i + 1; k < i + LONGEST; k++) {
    const b = bits[k] ?? 0
    if ((b & UNIT) !== 0) return true
    if ((b & (COUNT | LINK)) === 0) return false
  }
  return true
}

/** A little word stands before: «(من) الشهر». */
export const ofGate: Gate = (bits, i) => i > 0 && ((bits[i - 1] ?? 0) & LINK) !== 0

/** «النصف الأول», «آخر يوم», «الأشهر التسعة الأولى من …». */
export const shareGate: Gate = (bits, i, near) => {
  const here = bits[i] ?? 0
  if ((here & SHARE) !== 0 && ((bits[i + 1] ?? 0) & (COUNT | SIDE | UNIT | WEEKDAY)) !== 0)
    return true
  if ((here & COUNT) !== 0) return (near & (UNIT | MONTH)) !== 0
  if ((here & UNIT) === 0) return false
  let soon = 0
  for (let k = i + 2; k < i + 8; k++) soon |= bits[k] ?? 0
  return (soon & LINK) !== 0
}
