import type { FormatName, Source } from '../article.ts'
import type { Hints, ReadResult } from '../format.ts'
import { failure } from '../failure.ts'

export function readHtml(
  html: string,
  charset: Source['charset'],
  bytes: Uint8Array | string,
  hints: Hints,
  format: FormatName,
): ReadResult {
  void html
  void charset
  void bytes
  void format
  return failure(hints.origin, 'no-article', 'HTML is not read yet', 'give the text')
}
