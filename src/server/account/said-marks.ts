import type { Commitment } from '../../analysis/layers.ts'
import type { Gathered } from '../../dossier/views/gather.ts'
import type { LedgerRow } from '../../dossier/views/ledger.ts'
import type { Proof } from '../../dossier/types.ts'
import type { Range } from '../../text/range.ts'

/** What is told of a statement beside its words: that it was not made, how it is passed on, who kept silent. */
export interface SaidMarks {
  readonly id: string
  /** «He did not confirm that …». */
  readonly negated: boolean
  readonly commitment: Commitment
  /** Where its article says that somebody declined to speak. */
  readonly noComment: readonly Range[]
}

/** Looks statements up by the place of their content. */
export function createSaidMarks({ said }: Gathered): (row: LedgerRow['line']) => SaidMarks {
  const key = (p: Proof): string => `${p.article}:${p.from}-${p.to}`
  const marked = new Map(
    said
      .filter(
        ({ statement: s }) =>
          s.negated || (s.commitment ?? 'neutral') !== 'neutral' || (s.noComment ?? []).length > 0,
      )
      .map(({ words, statement }) => [key(words), statement]),
  )
  return ({ id, content }) => {
    const s = marked.get(key(content))
    return {
      id,
      negated: s?.negated ?? false,
      commitment: s?.commitment ?? 'neutral',
      noComment: (s?.noComment ?? []).map(({ from, to }) => ({ from, to })),
    }
  }
}
