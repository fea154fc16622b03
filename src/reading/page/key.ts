import { cleanView } from '../../arabic/clean.ts'
import { foldUnit } from '../../arabic/fold.ts'
import { createUnitRoom } from '../../text/units.ts'

/**
 * A line as look-ups see it: folded words with one space between, no punctuation, no tatweel, no
 * harakat. «قـــد يهمــــك ايضـــًا:» and «قد يهمك أيضا» have one key.
 */
export function keyOf(line: string): string {
  const { text } = cleanView(line)
  const { length } = text
  const given = clean.unitsOf(text)
  const units = key.roomFor(length)
  let n = 0
  let parts = false
  for (let i = 0; i < length; i++) {
    const unit = KEY_UNITS[given[i] ?? 0] ?? 0
    if (unit === 0) parts = n > 0
    else {
      if (parts) units[n++] = SPACE
      parts = false
      units[n++] = unit
    }
  }
  return key.textOf(n)
}

const SPACE = 0x20
/** The units of the line at hand, clean, and those of its key. */
const clean = createUnitRoom()
const key = createUnitRoom()

const isWordUnit = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) ||
  (c >= 0x30 && c <= 0x39) ||
  (c >= 0x0621 && c <= 0x064a) ||
  (c >= 0x066e && c <= 0x06d3) ||
  (c >= 0x00df && c <= 0x024f && c !== 0xf7)

/** What stands in a key for each unit of clean text; 0 for what stands in no word. */
const KEY_UNITS = Uint16Array.from({ length: 65536 }, (_, c) => {
  const folded = foldUnit(c)
  return isWordUnit(folded) ? folded : 0
})
