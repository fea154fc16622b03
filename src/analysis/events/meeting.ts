import { classAt, foldAt, type Context } from './context.ts'
import type { Frame } from './frames.ts'
import type { Phrase } from './noun-phrase.ts'
import type { PredicateReading } from './readings.ts'

/**
 * «كما التقى قادة النقابات», «بعد أن التقى رئيس المجلس»: nobody meets without meeting somebody; where
 * the clause goes on from another and nobody else is told of, he is the one.
 */
export const isMetAlone = (
  c: Context,
  at: number,
  p: Phrase,
  r: PredicateReading,
  frame: Frame,
): boolean =>
  MEETING.has(r.entry.predicate.lemma) &&
  r.pronoun === '' &&
  !p.joined &&
  frame.links.get(classAt(c, p.end).core) !== 'target' &&
  classAt(c, p.end).prefix !== 'ب' &&
  (classAt(c, p.end).core !== '،' || classAt(c, p.end + 1).kind === 'relative') &&
  goesOnWith(c, at, r)

/** Is the clause one that goes on with whom the one before it told of: «كما التقى», «بعد أن التقى»? */
const goesOnWith = (c: Context, at: number, r: PredicateReading): boolean =>
  GOES_ON.has(foldAt(c, at - 1)) ||
  (r.conjunction && !/^(?:[.:؛؟!]|)$/.test(foldAt(c, at - 1))) ||
  (foldAt(c, at - 1) === 'ان' && /^(?:بعد|قبل|منذ)$/.test(foldAt(c, at - 2)))

const MEETING: ReadonlySet<string> = new Set(['التقى', 'قابل', 'استقبل', 'زار', 'استضاف', 'ودع'])
const GOES_ON: ReadonlySet<string> = new Set(['كما', 'ثم', 'بعدما'])
