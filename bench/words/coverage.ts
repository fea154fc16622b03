import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { cleanView } from '../../src/arabic/clean.ts'
import { fold } from '../../src/arabic/fold.ts'
import { createArabicForms } from '../../src/arabic/forms.ts'
import type { Lexicon } from '../../src/arabic/morphology/analyse.ts'
import { findReadings } from '../../src/arabic/morphology/readings.ts'
import { tokenise } from '../../src/text/words.ts'

export interface Coverage {
  /** Tokens of Arabic letters, two or more. */
  readonly tokens: number
  readonly known: number
  /** Unknown words with how often they come, most frequent first. */
  readonly unknown: readonly (readonly [word: string, times: number])[]
}

/** Share of the tokens of a corpus that the lexicon can read. */
export function measureCoverage(lexicon: Lexicon, corpus: string): Coverage {
  const forms = createArabicForms()
  const counts = new Map<string, number>()
  for (const line of gunzipSync(readFileSync(corpus)).toString('utf8').split('\n')) {
    if (line === '') continue
    const text = textOf(JSON.parse(line))
    const words = tokenise(text, cleanView(text), [{ from: 0, to: text.length }], forms)
    for (const f of words.forms) {
      if (/^[\u0621-\u064A]{2,}$/.test(f.clean)) counts.set(f.clean, (counts.get(f.clean) ?? 0) + 1)
    }
  }
  let tokens = 0
  let known = 0
  const unknown: [string, number][] = []
  for (const [word, times] of counts) {
    tokens += times
    if (findReadings(lexicon, word, fold(word)).length > 0) known += times
    else unknown.push([word, times])
  }
  unknown.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { tokens, known, unknown }
}

function textOf(record: unknown): string {
  const text: unknown =
    typeof record === 'object' && record !== null ? Reflect.get(record, 'text') : undefined
  return typeof text === 'string' ? text : ''
}
