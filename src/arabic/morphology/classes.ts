import type { Pos } from './features.ts'

/** Words that hold sentences together: they say little of what a text is about. */
export const FUNCTION_CLASSES: ReadonlySet<Pos> = new Set<Pos>([
  'prep',
  'conj',
  'comp',
  'neg',
  'rel',
  'dem',
  'pron',
  'interrog',
  'part',
  'cond',
  'ma',
  'except',
  'quant',
  'voc',
])
