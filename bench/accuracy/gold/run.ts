import { sharedPath, type Measured } from '../../shared.ts'
import { scoreSet } from './score-set.ts'

/** The annotated articles beside the checkout. */
export function run(): Promise<Measured | null> {
  const gold = sharedPath('gold')
  const scored = gold === null ? null : scoreSet(gold)
  if (scored === null) return Promise.resolve(null)
  const report = `\`\`\`\n${scored.table}\n\`\`\``
  return Promise.resolve({ name: 'gold', scores: scored.scores, report })
}
