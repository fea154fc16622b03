/**
 * A rule over tokens. `match` looks at token `i` and on; what it returns is a proposal, the stage
 * chooses among overlapping ones. Examples are run as tests: each must be found by this very rule
 * with this very value; a counter-example must not be found by it.
 */
export interface Rule<C, V> {
  readonly name: string
  match(context: C, i: number): Match<V> | undefined
  /** Text → the value as `show` of the layer's test prints it. */
  readonly examples: Readonly<Record<string, string>>
  readonly counter: readonly string[]
}

/** Tokens `first` (default: where the rule began) … `end - 1`, and what they mean. */
export interface Match<V> {
  readonly first?: number
  readonly end: number
  readonly value: V
  /** Places within the first token's clean form where the expression begins: «بالأربعاء» at 1. */
  readonly skip?: number
}

export { createFormCache } from '../text/form-cache.ts'
