import { resolveSymbolic } from '../analysis/dates/symbolic.ts'
import { dateReports } from '../dossier/dating/date-reports.ts'
import { redate } from '../dossier/dating/redate.ts'
import type { Report } from '../dossier/types.ts'

/**
 * An article that carries no date, with the day that its own words allow («اليوم (الأحد)», «يوافق 24
 * ديسمبر», a landmark) and what that says of its expressions of time; others as they are. A dossier
 * does the same with all its articles at once and knows more.
 */
export function dateAlone(report: Report): Report {
  if (report.article.published !== null) return report
  const [dating] = dateReports([report], [], resolveSymbolic)
  return dating ? redate(report, dating, resolveSymbolic) : report
}
