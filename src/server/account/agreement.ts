import type { OutletPair } from '../../dossier/account/types.ts'
import type { Dossier } from '../../dossier/types.ts'
import { countBy } from '../../dossier/views/shelf.ts'

/** What outlets have in common, pair by pair, and what each left untold. */
export interface OutletAgreement {
  /** Those that share most first. */
  readonly pairs: readonly OutletPair[]
  /** Happenings that others told, and of which an outlet that printed in those days told nothing. */
  readonly silent: readonly { readonly name: string; readonly count: number }[]
  /** All happenings of the account. */
  readonly happenings: number
}

export function agreementOf({ agreement, happenings = [] }: Dossier): OutletAgreement {
  return {
    pairs: agreement?.pairs ?? [],
    silent: countBy(
      (agreement?.silent ?? []).flatMap((s) => s.outlets),
      (outlet) => outlet,
    ),
    happenings: happenings.length,
  }
}
