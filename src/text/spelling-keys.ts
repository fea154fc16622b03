import { DIGITS, PUNCT, WORD, type FormKind } from './form-kind.ts'

/**
 * Places of a text, each with the part that it lies in and the key of what is spelt there: two 32-bit
 * numbers. The key of up to ten Arabic letters or digits, six bits each, and that of a sign is the
 * spelling itself: no other has it. What is longer or has other units has a hash of them.
 *
 *     high  kkcccccc cccccccc …   kind, the letters before the last five
 *     low   00cccccc cccccccc …   the last five letters; a sign's unit
 *     high  00kkhhhh hhhhhhhh …   kind, and with all of low a hash
 */
export interface Run {
  readonly from: Uint32Array
  readonly to: Uint32Array
  readonly part: Uint32Array
  readonly low: Int32Array
  readonly high: Int32Array
  /** The mark of the form (form-marks.ts), once it was interned. */
  readonly mark: Int32Array
}

/** A run of `capacity` places, which begins with those of `old`. */
export function createRun(capacity: number, old?: Run): Run {
  const memory = new ArrayBuffer(24 * capacity)
  const next = {
    from: new Uint32Array(memory, 0, capacity),
    to: new Uint32Array(memory, 4 * capacity, capacity),
    part: new Uint32Array(memory, 8 * capacity, capacity),
    low: new Int32Array(memory, 12 * capacity, capacity),
    high: new Int32Array(memory, 16 * capacity, capacity),
    mark: new Int32Array(memory, 20 * capacity, capacity),
  }
  if (old) {
    next.from.set(old.from)
    next.to.set(old.to)
    next.part.set(old.part)
    next.low.set(old.low)
    next.high.set(old.high)
  }
  return next
}

/** How many letters an exact key holds, and five of them. */
export const EXACT = 10
export const HALF = 0x3fffffff

/**
 * Of each code unit, by Unicode's categories, the kind (0 for white space) in the two highest of eight
 * bits, and in the others the code of an Arabic letter or a digit, 0 for what has none.
 */
export const UNITS: Uint8Array = buildUnits()
export const KIND = 0xc0
export const CODE = 0x3f

function buildUnits(): Uint8Array {
  const units = new Uint8Array(65536).fill(PUNCT << 6)
  const letter = /^[\p{L}\p{M}]$/u
  const digit = /^\p{Nd}$/u
  const space = /^[\s\p{Cc}\p{Cf}]$/u
  for (let c = 0; c < 65536; c++) {
    const s = String.fromCharCode(c)
    if (letter.test(s)) units[c] = WORD << 6
    else if (digit.test(s)) units[c] = DIGITS << 6
    else if (space.test(s)) units[c] = 0
  }
  let code = 1
  for (let c = 0x30; c <= 0x39; c++) units[c] = (DIGITS << 6) | code++
  for (let c = 0x0621; c <= 0x064a; c++) units[c] = (units[c] ?? 0) | code++
  return units
}

/** Is the key the spelling itself? */
export const isExact = (high: number): boolean => high >>> 30 !== 0

export const kindOf = (high: number): FormKind =>
  (isExact(high) ? high >>> 30 : (high >>> 28) & 3) as FormKind

/** Writes the key of a spelling of any length as the `n`-th of the run. */
export function writeKey(
  text: string,
  from: number,
  to: number,
  kind: FormKind,
  run: Run,
  n: number,
): void {
  let low = 0
  let high = 0
  let least = kind === PUNCT || to - from > EXACT ? -1 : 0
  for (let i = from; i < to && least === 0; i++) {
    const code = (UNITS[text.charCodeAt(i)] ?? 0) & CODE
    high = (high << 6) | (low >> 24)
    low = ((low << 6) | code) & HALF
    if (code === 0) least = -1
  }
  if (kind === PUNCT && to - from === 1) {
    low = text.charCodeAt(from)
    least = 0
  }
  if (least === 0) {
    run.low[n] = low
    run.high[n] = high | (kind << 30)
  } else writeHash(text, from, to, kind, run, n)
}

/** Writes the key of a spelling that has no exact one. */
export function writeHash(
  text: string,
  from: number,
  to: number,
  kind: FormKind,
  run: Run,
  n: number,
): void {
  let a = 0x811c9dc5 | 0
  let b = 0x9747b28c | 0
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
  }
  run.low[n] = a
  run.high[n] = (b >>> 4) | (kind << 28)
}
