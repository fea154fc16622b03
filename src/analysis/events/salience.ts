import type { Draft, Span } from './draft.ts'
import type { Entry } from './predicates.ts'

/** What an elided subject or a pronoun asks of the one it stands for. */
export interface Wanted {
  readonly gender: 'm' | 'f' | 'c'
  readonly number: 's' | 'd' | 'p'
}

export const wantedByVerb = (e: Entry): Wanted => ({ gender: e.gender, number: e.number })

/** «عودته», «قصفها», «بينهم» */
export const wantedByPronoun = (pronoun: string): Wanted =>
  pronoun === 'ها'
    ? { gender: 'f', number: 's' }
    : pronoun === 'ه'
      ? { gender: 'm', number: 's' }
      : pronoun === 'هما'
        ? { gender: 'c', number: 'd' }
        : { gender: 'c', number: 'p' }

/** May the one spoken of be meant, as far as gender and number tell? */
export function fits(one: Span, want: Wanted): boolean {
  if (want.number !== 's') return one.many !== false
  if (one.many === true && one.gender !== 'f') return false
  return one.gender === '' || want.gender === 'c' || one.gender === want.gender
}

/** How many of those spoken of stay in mind. */
const KEPT = 8

/** Those spoken of, the last first. */
export interface Salience {
  note(one: Span | null): void
  noteAll(d: Draft): void
  /**
   * The last one that fits and begins before `before`; `acting`: somebody, not something; `not` is
   * passed over, with `named` under his other names too.
   */
  find(
    want: Wanted,
    before: number,
    acting: boolean,
    not?: Span | null,
    named?: boolean,
  ): Span | null
}

export function createSalience(): Salience {
  const known: Span[] = []
  const note = (one: Span | null): void => {
    if (!one) return
    const at = known.findIndex((k) => k.range.from === one.range.from)
    if (at >= 0) known.splice(at, 1)
    known.unshift(one)
    if (known.length > KEPT) known.pop()
  }
  return {
    note,
    noteAll(d) {
      note(d.target)
      note(d.actor)
    },
    find: (want, before, acting, not = null, named = false) =>
      known.find(
        (k) =>
          (k.agent || !acting) &&
          k.range.from < before &&
          k.range.from !== not?.range.from &&
          !(named && k.entity !== null && k.entity === not?.entity) &&
          fits(k, want),
      ) ?? null,
  }
}
