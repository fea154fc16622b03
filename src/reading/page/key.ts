import { cleanView } from '../../arabic/clean.ts'
import { fold } from '../../arabic/fold.ts'

/**
 * A line as look-ups see it: folded words with one space between, no punctuation, no tatweel, no
 * harakat. «قـــد يهمــــك ايضـــًا:» and «قد يهمك أيضا» have one key.
 */
export function keyOf(line: string): string {
  const text = fold(cleanView(line).text)
  let out = ''
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const isWord = i < text.length && isWordUnit(text.charCodeAt(i))
    if (isWord && from < 0) from = i
    else if (!isWord && from >= 0) {
      out += out === '' ? text.slice(from, i) : ` ${text.slice(from, i)}`
      from = -1
    }
  }
  return out
}

const isWordUnit = (c: number): boolean =>
  (c >= 0x61 && c <= 0x7a) ||
  (c >= 0x30 && c <= 0x39) ||
  (c >= 0x0621 && c <= 0x064a) ||
  (c >= 0x066e && c <= 0x06d3) ||
  (c >= 0x00df && c <= 0x024f && c !== 0xf7)
