import type { Report } from '../dossier/types.ts'
import type { Range } from '../text/range.ts'

/** Code units before and after the words by which a reader finds them again in a changed text. */
const AROUND = 32

interface Body {
  readonly type: 'TextualBody'
  readonly purpose: 'tagging' | 'classifying'
  readonly value: string
}

/** One W3C Web Annotation. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'tagging'
  readonly body: readonly Body[]
  readonly target: {
    readonly source: string
    readonly selector: readonly [
      {
        readonly type: 'TextQuoteSelector'
        readonly exact: string
        readonly prefix: string
        readonly suffix: string
      },
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    ]
  }
}

/**
 * All that was found in an article as Web Annotations: dates, figures, names, statements, events. The
 * target is the article's address, or `urn:isnad:article:…` where it has none. The positions of
 * a TextPositionSelector count code points, as the standard has it, not UTF-16 units.
 */
export function annotationsOf({ article, analysis }: Report): WebAnnotation[] {
  const { text } = article
  const urn = `urn:isnad:article:${encodeURIComponent(article.id)}`
  const found: { readonly range: Range; readonly body: Body[] }[] = [
    ...analysis.dates.map((d) => ({ range: d, body: bodyOf('date', d.value) })),
    ...analysis.figures.map((f) => ({
      range: f,
      body: bodyOf('figure', `${f.op}${f.value} ${f.what}`),
    })),
    ...analysis.mentions.map((m) => ({ range: m, body: bodyOf(`name ${m.type}`, m.entity) })),
    ...analysis.statements.map((s) => ({
      range: s,
      body: bodyOf(`statement ${s.act}`, s.speaker),
    })),
    ...analysis.events.map((e) => ({ range: e, body: bodyOf(`event ${e.type}`, e.date) })),
  ]
    .filter(({ range }) => range.to > range.from)
    .sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to)
  const pointAt = codePoints(text)
  return found.map(({ range: { from, to }, body }, i) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${urn}:${i + 1}`,
    type: 'Annotation',
    motivation: 'tagging',
    body,
    target: {
      source: article.url ?? urn,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(from, to),
          prefix: text.slice(Math.max(0, from - AROUND), from).toWellFormed(),
          suffix: text.slice(to, to + AROUND).toWellFormed(),
        },
        { type: 'TextPositionSelector', start: pointAt(from), end: pointAt(to) },
      ],
    },
  }))
}

const bodyOf = (kind: string, value: string | null): Body[] => [
  { type: 'TextualBody', purpose: 'classifying', value: kind },
  ...(value === null ? [] : [{ type: 'TextualBody', purpose: 'tagging', value } as const]),
]

/** Code points before a place; a text without pairs of surrogates needs no table. */
function codePoints(text: string): (place: number) => number {
  const pairs: number[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    const isPair =
      (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
    if (isPair) pairs.push(i++)
  }
  return (place) => {
    let [lo, hi] = [0, pairs.length]
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if ((pairs[mid] ?? 0) < place) lo = mid + 1
      else hi = mid
    }
    return place - lo
  }
}
