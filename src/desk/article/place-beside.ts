import type { Range } from '../../server/api-types.ts'

/**
 * The place after (1) or before (-1) where one is, in reading order; from nowhere the first and none.
 * Where one is need be no place itself.
 */
export function placeBeside<R extends Range>(
  places: readonly R[],
  here: Range | null,
  step: 1 | -1,
): R | null {
  if (here === null) return step === 1 ? (places[0] ?? null) : null
  const order = (r: Range): number => r.from - here.from || r.to - here.to
  return (
    (step === 1 ? places.find((p) => order(p) > 0) : places.findLast((p) => order(p) < 0)) ?? null
  )
}
