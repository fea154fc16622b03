import type { Relation } from '../../server/api-types.ts'
import './relations.css'

/** In the order in which they are named; each has a colour and a dash of its own. */
export const RELATIONS: readonly Relation[] = ['meets', 'supports', 'asks', 'against']
