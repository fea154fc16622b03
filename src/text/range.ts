/** Half-open range of UTF-16 code units, as `String.prototype.slice` takes it. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The words at a range. */
export const sliceOf = (text: string, r: Range): string => text.slice(r.from, r.to)

/** Do the two share at least one code unit? */
export const overlaps = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

/** Does `a` hold all of `b`? */
export const contains = (a: Range, b: Range): boolean => a.from <= b.from && b.to <= a.to

/** Document order: by start, the longer first. */
export const byPlace = (a: Range, b: Range): number => a.from - b.from || b.to - a.to

/** `r` without white space at either end; empty at `r.from` when nothing is left. */
export function trimRange(text: string, r: Range): Range {
  let { from, to } = r
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return from < to ? { from, to } : { from: r.from, to: r.from }
}

/** White space as `\s` has it, without the cost of a regular expression. */
export const isSpace = (c: number): boolean =>
  c === 0x20 ||
  (c >= 0x09 && c <= 0x0d) ||
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000 ||
  c === 0xfeff
