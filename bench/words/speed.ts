// node bench/words/speed.ts: articles a second of views with tokens, and of the full morphology.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { cleanView } from '../../src/arabic/clean.ts'
import { createArabicForms, type ArabicForm } from '../../src/arabic/forms.ts'
import { createChooser } from '../../src/arabic/morphology/choose-in-words.ts'
import { findQuotes } from '../../src/arabic/quotes.ts'
import { findSentences } from '../../src/arabic/sentences.ts'
import { loadLexicon } from '../../src/load-lexicon.ts'
import { tokenise, type FormTable, type Words } from '../../src/text/words.ts'
import { sharedPath } from '../shared.ts'

/** Articles of 350 words a second of processor time, best of some rounds, caches warm. */
export interface WordSpeed {
  readonly loadMs: number
  /** What the lexicon takes in memory. */
  readonly loadMB: number
  readonly tokens: number
  readonly morphology: number
}

/** Measures on the news corpus where it is beside the checkout, else on a made text. */
export function measureWordSpeed(rounds = 12): WordSpeed {
  const empty = memory()
  const begun = performance.now()
  const lexicon = loadLexicon()
  const loadMs = performance.now() - begun
  const loadMB = Math.round((memory() - empty) / 1e6)
  const texts = loadTexts()
  const forms = createArabicForms(lexicon)
  const choose = createChooser(lexicon)
  const units = texts.reduce((n, t) => n + t.split(/\s+/).length, 0) / 350
  const rate = (run: () => void): number => {
    let best = Infinity
    for (let k = 0; k < rounds; k++) {
      // Processor time of this thread: the machine may be doing other things.
      const from = process.threadCpuUsage()
      run()
      const { user, system } = process.threadCpuUsage(from)
      best = Math.min(best, (user + system) / 1000)
    }
    return Math.round((1000 * units) / best)
  }
  const tokens = rate(() => {
    for (const text of texts) read(text, forms)
  })
  const morphology = rate(() => {
    for (const text of texts) {
      const words = read(text, forms)
      choose(words, findSentences(words, findQuotes(words)))
    }
  })
  return { loadMs: Math.round(loadMs), loadMB, tokens, morphology }
}

const read = (text: string, forms: FormTable<ArabicForm>): Words<ArabicForm> =>
  tokenise(text, cleanView(text), [{ from: 0, to: text.length }], forms)

/** Resident, so that shared memory counts too. */
const memory = (): number => process.memoryUsage().rss

function loadTexts(): string[] {
  const corpus = sharedPath('data', 'ant-2018-01_06.jsonl.gz')
  if (corpus === null) {
    const line = 'أعلن وزير الخارجية أن بلاده ستشارك في المؤتمر المقبل، وأكد أن موقفها لم يتغير. '
    return Array.from({ length: 500 }, () => line.repeat(24))
  }
  const lines = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n').slice(0, 3000)
  return lines.flatMap((l) => {
    const record: unknown = l === '' ? null : JSON.parse(l)
    const text: unknown =
      typeof record === 'object' && record !== null ? Reflect.get(record, 'text') : undefined
    return typeof text === 'string' ? [text] : []
  })
}

if (import.meta.main) {
  const s = measureWordSpeed()
  console.log(
    `load ${s.loadMs} ms, ${s.loadMB} MB; articles/s of 350 words: views+tokens ${s.tokens}, morphology ${s.morphology}`,
  )
}
