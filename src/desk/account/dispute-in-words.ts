import type { DisputeRow, DisputeValue } from '../../server/api-types.ts'
import { dateInWords, isolate, listed, t, tName } from '../i18n.ts'
import { figureInWords } from '../parts/figure-in-words.ts'

/** What a side holds, in a word or two; empty where only its passages can say it. */
export function valueInWords(value: DisputeValue | null): string {
  switch (value?.kind) {
    case 'figure':
      return figureInWords(value)
    case 'date':
      return dateInWords(value.date, 'short')
    case 'name':
      return isolate(value.words)
    case 'status':
      return t(`status.${value.status}`)
    case 'said':
      return t('disputes.said')
    case 'denied':
      return t('disputes.denied')
    case undefined:
      return ''
  }
}

/** What the passages part over: «جرحى: 6 أو 11». */
export function disputeInWords(row: Pick<DisputeRow, 'about' | 'sides'>): string {
  const { about, sides } = row
  switch (about.kind) {
    case 'figure':
      return t('disputes.title', {
        about: about.unit === '' ? t(`what.${about.what}`) : figureName(about.what, about.unit),
        values: sides.map((s) => isolate(valueInWords(s.value))).join(t('list.or')),
      })
    case 'event': {
      const of = tName('code', about.type)
      const values = sides.map((s) => valueInWords(s.value)).filter((v) => v !== '')
      const dated = about.date === null || sides.some((s) => s.value?.kind === 'date')
      return t('disputes.title', {
        about: dated ? of : listed(of, dateInWords(about.date, 'short')),
        values: values.join(t('list.or')),
      })
    }
    case 'claim': {
      const [said, denied] = sides.map((s) => s.accounts.find((a) => a.claimant !== null)?.claimant)
      return t('disputes.denial', {
        a: isolate(said ?? t('story.anonymous')),
        b: isolate(denied ?? t('story.anonymous')),
      })
    }
  }
}

/** Classes whose name says less than the counted noun. */
const VAGUE: ReadonlySet<string> = new Set(['other', 'people', 'places', 'groups', 'money'])
/** The class says it where it has a word of its own; else the counted noun. */
const figureName = (what: string, unit: string): string =>
  VAGUE.has(what) && unit !== 'شخص' ? isolate(unit) : tName('what', what)
