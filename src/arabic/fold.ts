/**
 * The *fold* of clean text: what look-ups key on. Unit for unit, so positions do not move:
 * أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي, Latin to lower case.
 */
export function fold(clean: string): string {
  const n = clean.length
  let i = 0
  while (i < n) {
    const c = clean.charCodeAt(i)
    if (FOLD[c] !== c) break
    i++
  }
  if (i === n) return clean
  let out = clean.slice(0, i)
  let from = i
  for (; i < n; i++) {
    const c = clean.charCodeAt(i)
    const f = FOLD[c] ?? c
    if (f !== c) {
      out += clean.slice(from, i) + String.fromCharCode(f)
      from = i + 1
    }
  }
  return out + clean.slice(from)
}

/** The fold of one code unit. */
export const foldUnit = (c: number): number => FOLD[c] ?? c

const FOLD: Uint16Array = buildFold()

function buildFold(): Uint16Array {
  const table = new Uint16Array(65536)
  for (let c = 0; c < 65536; c++) table[c] = c
  for (const c of ['أ', 'إ', 'آ', 'ٱ']) table[c.charCodeAt(0)] = 0x0627
  table['ى'.charCodeAt(0)] = 'ي'.charCodeAt(0)
  table['ة'.charCodeAt(0)] = 'ه'.charCodeAt(0)
  table['ؤ'.charCodeAt(0)] = 'و'.charCodeAt(0)
  table['ئ'.charCodeAt(0)] = 'ي'.charCodeAt(0)
  for (let c = 0x41; c <= 0x5a; c++) table[c] = c + 0x20
  for (let c = 0xc0; c <= 0x17f; c++) {
    const lower = String.fromCharCode(c).toLowerCase()
    if (lower.length === 1) table[c] = lower.charCodeAt(0)
  }
  return table
}
