import { expect, it } from 'vitest'
import { cleanView } from './clean.ts'

/** What views change, drop, attach, compose, expand and decide on, among letters. */
const UNITS = [
  'ا',
  'ل',
  'و',
  'ي',
  ' ',
  '\u064B',
  '\u0651',
  '\u0640',
  '\u0653',
  '\u0654',
  '\u200F',
  '\uFEFF',
  '\uFEFB',
  '\uFDF2',
  '\u06CC',
  '٣',
  '\u00A0',
  '\uD83D',
]
/** More than enough for little to change in the whole. */
const PAD = 'كتب كاتب كتابا '.repeat(40)

/** Numbers that are the same in each run. */
function createNumbers(seed: number): (below: number) => number {
  let x = seed
  return (below) => {
    x = (Math.imul(x, 1103515245) + 12345) & 0x7fffffff
    return (x >>> 8) % below
  }
}

it('a text of which little changes has the view that its changed stretch has by itself', () => {
  const next = createNumbers(7)
  for (let n = 0; n < 400; n++) {
    let stretch = 'ب'
    for (let k = next(14); k >= 0; k--) stretch += UNITS[next(UNITS.length)] ?? ''
    stretch += 'ب'
    const own = cleanView(stretch)
    const whole = cleanView(PAD + stretch + PAD)
    expect(whole.text).toBe(PAD + own.text + PAD)
    // A text that nothing changes is left as it is, lone surrogates too.
    expect(whole.text.isWellFormed() || whole.text === PAD + stretch + PAD).toBe(true)
    for (let i = 0; i < own.text.length; i++) {
      const r = own.map.toSource({ from: i, to: i + 1 })
      expect(whole.map.toSource({ from: PAD.length + i, to: PAD.length + i + 1 })).toEqual({
        from: PAD.length + r.from,
        to: PAD.length + r.to,
      })
    }
  }
})

it('a text that begins or ends with what changes', () => {
  for (const mark of ['\u064B', '\u0654', '\u200F', '\uFEFB', '\u06CC', '٣']) {
    const first = cleanView(mark).text
    expect(cleanView(mark + PAD).text).toBe(first + PAD)
    expect(cleanView(PAD + mark).text).toBe(PAD + first)
  }
})
