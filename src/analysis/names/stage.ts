import { byPlace } from '../../text/range.ts'
import { defineStage } from '../../text/stage.ts'
import { rangeWithinToken } from '../../text/words.ts'
import type { Layers, Mention } from '../layers.ts'
import { base as ownBase, type Base } from './base.ts'
import { applyCorrections, type Correction } from './corrections.ts'
import { findNames } from './find.ts'
import type { Found } from './found.ts'
import { linkNames, type Linked } from './link.ts'
import { flagScareQuotes, namingOf } from './naming.ts'
import { createTokens } from './create-tokens.ts'
import type { Scan, Token } from './tokens.ts'

/** Names of persons, organisations and places, whose they are, and what they are called. */
export const createNamesStage = (base: Base, corrections: readonly Correction[] = []) => {
  const readTokens = createTokens(base)
  // Made once: the next article fills them anew.
  let flags = new Int32Array(1024)
  let marks = new Uint8Array(1024)
  return defineStage<Layers>()({
    name: 'names',
    version: 9,
    reads: ['article', 'words', 'quotes'],
    writes: ['mentions'],
    run({ article, words, quotes }) {
      const { count } = words
      // One more than there are tokens: behind the last stands nothing.
      if (flags.length <= count) {
        flags = new Int32Array(2 * count)
        marks = new Uint8Array(2 * count)
      }
      flags[count] = 0
      marks.fill(0, 0, count)
      const tokens = new Array<Token>(count)
      readTokens(words, tokens, flags)
      const known = new Array<Found | null | undefined>(count)
      const scan: Scan = { words, tokens, base, flags, marks, known }
      const findings = findNames(scan)
      const linked = linkNames(scan, findings, base, article.published?.value ?? null)
      flagScareQuotes(scan, quotes)
      const mentions = toMentions(scan, linked)
      return { mentions: applyCorrections(article.text, mentions, corrections) }
    },
  })
}

export const namesStage = createNamesStage(ownBase)

/** Most wordings have single spaces, or none. */
const onOneLine = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text

function toMentions(scan: Scan, linked: readonly Linked[]): Mention[] {
  const { words } = scan
  const names = new Map<string, string>()
  const placed = linked.map((l) => {
    const { first, skip, end } = l.found
    const from =
      skip === 0 ? (words.from[first] ?? 0) : rangeWithinToken(words, first, skip, skip + 1).from
    const to = words.to[end - 1] ?? from
    if (l.name !== null) names.set(l.entity, l.name)
    // The name without the courtesy lies inside it.
    else if (l.rule !== 'names/courtly') {
      const known = names.get(l.entity)
      if (known === undefined || (l.found.wording === 'name' && to - from > known.length)) {
        const wording = onOneLine(words.text.slice(from, to))
        if (known === undefined || wording.length > known.length) names.set(l.entity, wording)
      }
    }
    return { from, to, l }
  })
  const mentions: Mention[] = []
  let [before, until, same] = [-1, -1, 0]
  for (const { from, to, l } of placed.sort(byPlace)) {
    // In the order of their places, so those at one place follow each other.
    const place = `mention:${from}-${to}`
    same = from === before && to === until ? same + 1 : 0
    before = from
    until = to
    const { found } = l
    const more = namingOf(scan, found)
    const mention: Mention = {
      id: same === 0 ? place : `${place}#${same}`,
      from,
      to,
      rule: l.rule,
      parts: [],
      type: found.type,
      entity: l.entity,
      name: names.get(l.entity) ?? '',
      wording: found.wording,
    }
    mentions.push(more === undefined ? mention : { ...mention, ...more })
  }
  return mentions
}
