import { loadTable } from '../../load-table.ts'
import type { Context } from './context.ts'
import type { Draft, Span } from './draft.ts'
import { chancesOf, playedIn, SIGNS, type Chance } from './likely-signs.ts'
import type { OpenPart } from './open-part.ts'

const PARTS = ['actor', 'target'] as const
/** A part is given from this likelihood on, and told to be likely: in cross-validation a third is right. */
const LEAST = 0.35

/** Gives drafts the parts that no rule found, where a name near by is likely to be meant; see Note [Likely parts]. */
export function fillLikely(c: Context, drafts: readonly Draft[]): void {
  if (drafts.every((d) => d.actor !== null && d.target !== null)) return
  const played = playedIn(c, drafts)
  for (const d of drafts) {
    for (const part of PARTS) {
      if (d[part] !== null) continue
      const span = likeliest(chancesOf(c, d, part, played), weights[part])
      if (span === null) continue
      d[part] = span
      d.likely = [...d.likely, part]
    }
  }
}

function likeliest(chances: readonly Chance[], w: Float64Array): Span | null {
  let best: Chance | null = null
  let most = Math.log(LEAST / (1 - LEAST))
  for (const x of chances) {
    let odds = 0
    for (const sign of x.signs) odds += w[sign] ?? 0
    if (odds < most) continue
    most = odds
    best = x
  }
  return best && spanOfMention(best)
}

function spanOfMention({ mention: { value: m } }: Chance): Span {
  return {
    range: { from: m.from, to: m.to },
    entity: m.entity,
    place: m.type === 'GPE' || m.type === 'LOC' || m.type === 'FAC',
    agent: m.type !== 'LOC' && m.type !== 'FAC',
    gender: '',
    many: m.type === 'PER' || m.type === 'GPE' ? false : null,
  }
}

const weights: Readonly<Record<OpenPart, Float64Array>> = readWeights()

function readWeights(): Record<OpenPart, Float64Array> {
  const read = { actor: new Float64Array(SIGNS.length), target: new Float64Array(SIGNS.length) }
  const numberOf = new Map(SIGNS.map((sign, i) => [sign, i]))
  for (const row of loadTable(new URL('./likely.tsv', import.meta.url)).rows) {
    const i = numberOf.get(row['sign'] ?? '')
    if (i === undefined) continue
    read.actor[i] = Number(row['actor'])
    read.target[i] = Number(row['target'])
  }
  return read
}
