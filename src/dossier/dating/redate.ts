import { edtfSpan } from '../../text/edtf.ts'
import type { DateMention } from '../../analysis/layers.ts'
import type { Report } from '../types.ts'
import type { Dating, ResolveSymbolic } from './types.ts'

/**
 * A report with the day that was inferred for it, and with those of its expressions of time resolved
 * that name one time from every day that it may be.
 */
export function redate(report: Report, dating: Dating, resolve: ResolveSymbolic): Report {
  const { value } = dating
  const span = value === null ? null : edtfSpan(value)
  if (value === null || !span) return report
  const [first, last] = [Math.floor(span.from / MS), Math.floor((span.to - 1) / MS)]
  const toDate = (d: DateMention): DateMention => {
    if (d.value !== null || d.symbolic === null) return d
    const told = resolve(d.symbolic, first)
    if (told === null) return d
    for (let day = first + 1; day <= last; day++) {
      if (resolve(d.symbolic, day) !== told) return d
    }
    return { ...d, value: told, anchor: 'published' }
  }
  return {
    article: { ...report.article, published: { value, basis: 'inferred', rule: 'dating' } },
    analysis: { ...report.analysis, dates: report.analysis.dates.map(toDate) },
  }
}

const MS = 86_400_000
