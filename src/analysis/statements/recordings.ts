import type { Sentence } from '../../arabic/sentences.ts'
import type { Draft } from './draft.ts'
import { formAt, marked, type Ground, type Span, commaAt } from './ground.ts'
import { PUBLISHES } from './mask.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Speaker } from './speakers.ts'
import { NO_WORDS } from './word-set.ts'

/** What is published of somebody's own voice. */
const RECORDING = /^[وف]?(?:تسجيل|شريط|مقطع|فيديو|مقاطع|تسجيلات)(?:ا|ه)?$/
const THE_RECORDING =
  /^[وف]?(?:ب|ل)?(?:ال|لل)(?:تسجيل|شريط|مقطع|فيديو)(?:ات)?$|^(?:تسجيل|شريط|مقطع)(?:ه|ها)$/
/** How far behind the verb the recording may be named. */
const REACH = 14
/** How many recordings an article is taken to tell of. */
const MOST = 20

export interface Recordings {
  /** Who published the recording in which a statement is made; null where it is in none. */
  publisherOf(d: Draft, sentence: number, speaker: Speaker | null): Span | null
}

/**
 * «نشرت مواقع تسجيلا ظهر فيه أحد القادة وهو يتوعد…»: who speaks in a recording is heard through those
 * who published it, in that sentence, in later ones that name the recording, and while he goes on.
 */
export function createRecordings(g: Ground, sentences: readonly Sentence[]): Recordings {
  const published = findPublished(g, sentences)
  if (published.length === 0) return { publisherOf: () => null }
  const asked = { sentence: -1, names: false }
  const names = (sentence: number): boolean => {
    if (asked.sentence !== sentence) {
      asked.sentence = sentence
      asked.names = namesRecording(g, sentences[sentence])
    }
    return asked.names
  }
  let last: { speaker: string; publisher: Span } | null = null
  return {
    publisherOf(d, sentence, speaker) {
      const at = d.cue?.first ?? d.content.first
      const here = published.find((p) => p.sentence === sentence && p.at < at)
      const before = published.findLast((p) => p.sentence < sentence)
      const named = before && names(sentence) ? before : undefined
      const publisher =
        (here ?? named)?.publisher ??
        (speaker && last?.speaker === speaker.name ? last.publisher : null)
      last = publisher && speaker ? { speaker: speaker.name, publisher } : null
      return publisher
    },
  }
}

interface Published {
  readonly sentence: number
  /** The recording's token. */
  readonly at: number
  readonly publisher: Span
}

function findPublished(g: Ground, sentences: readonly Sentence[]): Published[] {
  const found: Published[] = []
  sentences.forEach((s, sentence) => {
    for (let k = s.first; k < s.end && found.length < MOST; k++) {
      if (!marked(g, k, PUBLISHES)) continue
      const publisher = nounPhrase(g, k + 1, s.end, { loose: false, stops: NO_WORDS })
      if (!publisher?.agent) continue
      for (let j = publisher.end; j < Math.min(s.end, k + REACH); j++) {
        if (commaAt(g, j)) break
        if (!RECORDING.test(formAt(g, j).fold)) continue
        found.push({ sentence, at: j, publisher })
        break
      }
    }
  })
  return found
}

function namesRecording(g: Ground, s: Sentence | undefined): boolean {
  if (s)
    for (let k = s.first; k < s.end; k++) if (THE_RECORDING.test(formAt(g, k).fold)) return true
  return false
}
