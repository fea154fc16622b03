import type { DateRule } from './define-rule.ts'
import { pointRules } from './rules-points.ts'
import { spanRules } from './rules-spans.ts'

export type { DateRule } from './define-rule.ts'

/** All rules of dates; of two readings as long the earlier rule's is taken. */
export const dateRules: readonly DateRule[] = [...pointRules, ...spanRules]
