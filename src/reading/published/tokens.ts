/** A number, a word or one sign of a folded line. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly number?: number
}

/** Splits where digits, letters and signs meet; white space is gone. */
export function toTokens(folded: string): Token[] {
  const tokens: Token[] = []
  let i = 0
  while (i < folded.length) {
    const kind = kindOf(folded.charCodeAt(i))
    let to = i + 1
    if (kind === 'digit' || kind === 'letter')
      while (to < folded.length && kindOf(folded.charCodeAt(to)) === kind) to++
    const text = folded.slice(i, to)
    if (kind === 'digit')
      tokens.push({ from: i, to, text, number: to - i > 9 ? NaN : Number(text) })
    else if (kind !== 'space') tokens.push({ from: i, to, text })
    i = to
  }
  return tokens
}

function kindOf(c: number): 'digit' | 'letter' | 'space' | 'sign' {
  if (c >= 0x30 && c <= 0x39) return 'digit'
  if ((c >= 0x61 && c <= 0x7a) || (c >= 0x0620 && c <= 0x064a) || (c >= 0x066e && c <= 0x06d3))
    return 'letter'
  if (c >= 0xdf && c <= 0x24f && c !== 0xf7) return 'letter'
  return c === 0x20 || (c >= 0x09 && c <= 0x0d) ? 'space' : 'sign'
}
