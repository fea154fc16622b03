import type { Family } from '../../server/api-types.ts'
import { dateInWords, t, tName } from '../i18n.ts'

/** Who published it: the outlet, else the host of its address. */
export function outletOf(line: {
  readonly outlet: string | null
  readonly url?: string | null
}): string {
  if (line.outlet !== null) return line.outlet
  return line.url && URL.canParse(line.url) ? new URL(line.url).host : t('article.no-outlet')
}

/** The day of publication, short. */
export const dayOf = (published: string | null): string =>
  published === null ? t('story.undated') : dateInWords(published.slice(0, 10), 'short')

/** Why an article is taken for the origin of its family. */
export const reasonOf = (origin: Family['origin']): string =>
  origin.reason === undefined ? origin.why : tName('why', origin.reason)
