import { startOf } from '../edtf.ts'

/** Where a line stands in time, and what of it is other than of the line above. */
export interface DateHeads {
  /** Null for what has no readable date. */
  readonly year: number | null
  /** 1…12; null for what is known to the year (or season) only. */
  readonly month: number | null
  readonly day: number | null
  readonly isNewYear: boolean
  readonly isNewMonth: boolean
  readonly isNewDay: boolean
}

/** The headings over a line of the timeline, by its date and that of the line above. */
export function headsOf(date: string, above: string | null): DateHeads {
  const here = partsOf(date)
  const last = above === null ? null : partsOf(above)
  const isNewYear = last === null || last.year !== here.year
  const isNewMonth = isNewYear || last.month !== here.month
  return { ...here, isNewYear, isNewMonth, isNewDay: isNewMonth || last.day !== here.day }
}

function partsOf(date: string): Pick<DateHeads, 'year' | 'month' | 'day'> {
  const at = startOf(date)
  const month = at && at.month !== null && at.month <= 12 ? at.month : null
  return { year: at?.year ?? null, month, day: month === null ? null : (at?.day ?? null) }
}
