import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article } from '../../src/reading/article.ts'
import { readRecord } from '../../src/reading/record.ts'

/** Words in a shingle of the truth. */
export const WIDE = 8

/** An article with the shingles of its text, read without any of the product's own code for them. */
export interface Text {
  readonly article: Article
  /** Hashes of its distinct shingles of eight words; none where there are fewer words. */
  readonly shingles: Float64Array
}

export function readTexts(file: string, most: number): Text[] {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n')
  const texts: Text[] = []
  for (const line of lines) {
    if (line === '' || texts.length >= most) continue
    const result = readRecord(JSON.parse(line), file)
    if (result.ok) texts.push({ article: result.article, shingles: shinglesIn(result.article) })
  }
  return texts
}

/** Words of letters and digits; hamza, harakat and tatweel, which outlets write as they like, left out. */
export function wordsIn({ text }: Article): string[] {
  const plain = text
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

function shinglesIn(article: Article): Float64Array {
  const words = wordsIn(article)
  const keys = new Set<number>()
  for (let i = 0; i + WIDE <= words.length; i++) keys.add(hash(words.slice(i, i + WIDE).join(' ')))
  return Float64Array.from(keys)
}

/** Fifty-three bits of a string. */
export function hash(s: string): number {
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x5bd1e995) ^ (b >>> 15)
  }
  return (a >>> 0) * 0x200000 + (b >>> 11)
}
