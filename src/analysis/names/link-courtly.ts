import { found, type Found } from './found.ts'
import type { Scan } from './tokens.ts'

/** How many findings and words may stand between the courtesy and the name. */
const NEAR = 6

/**
 * «صاحب السمو الملكي الأمير فلان» is one wording of him: the courtesy, which is nothing by itself, with the
 * titles and the name behind it. Undefined where no name of his follows.
 */
export function courtlyName(scan: Scan, all: readonly Found[], n: number): Found | undefined {
  const courtesy = all[n]
  if (courtesy?.head !== 'سمو' || courtesy.skip > 0 || courtesy.first === 0) return undefined
  const owner = scan.tokens[courtesy.first - 1]?.ways.find((w) => OWNERS.has(w.word))
  if (!owner) return undefined
  for (let k = n + 1; k <= n + NEAR; k++) {
    const f = all[k]
    if (!f || f.first > courtesy.end + NEAR) return undefined
    if (f.type !== 'PER' || f.wording !== 'name') continue
    if (f.first < courtesy.end || f.link?.entity !== courtesy.link?.entity) continue
    return found({
      ...courtesy,
      first: courtesy.first - 1,
      skip: owner.skip,
      end: f.end,
      wording: 'name',
      rule: 'names/courtly',
    })
  }
  return undefined
}

const OWNERS = new Set(['صاحب', 'صاحبه'])
