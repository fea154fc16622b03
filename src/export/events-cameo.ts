import type { Report } from '../dossier/types.ts'
import { codesOf, quadClass } from './events-codes.ts'
import { alpha3 } from './events-countries.ts'
import { CAME_TO_PASS, eventFacts, type EventFact } from './events-facts.ts'
import { tableOf, type Column, type EventTable } from './events-table.ts'

interface Row extends EventFact {
  readonly code: string
}

const compact = (day: string | null): number | null =>
  day === null ? null : Number(day.replaceAll('-', ''))

/** 1 a country, 3 a town (GDELT's 3 and 4 outside the United States are one here), 5 a province. */
const geoType = (f: Row): number | null => {
  const { point } = f.event
  if (point) return point.entity.startsWith('country:') ? 1 : point.precision === 'area' ? 5 : 4
  return f.place?.entity?.startsWith('country:') === true ? 1 : null
}

/**
 * Columns named as GDELT 2.0 names them, then our own in small letters. Country codes are ISO 3166 of
 * three letters, as CAMEO has them, for the place too (GDELT: FIPS). Tone and scales are left out: nothing here
 * measures them.
 */
const COLUMNS: readonly Column<Row>[] = [
  ['GLOBALEVENTID', (f) => f.id],
  ['SQLDATE', (f) => compact(f.from)],
  ['Actor1Name', (f) => f.actor?.name ?? null],
  ['Actor1CountryCode', (f) => alpha3(f.actor?.country ?? null)],
  ['Actor2Name', (f) => f.target?.name ?? null],
  ['Actor2CountryCode', (f) => alpha3(f.target?.country ?? null)],
  ['EventCode', (f) => f.code],
  ['EventBaseCode', (f) => f.code.slice(0, 3)],
  ['EventRootCode', (f) => f.code.slice(0, 2)],
  ['QuadClass', (f) => quadClass(f.code)],
  ['NumMentions', (f) => 1 + (f.event.sameAs?.length ?? 0)],
  ['ActionGeo_Type', geoType],
  ['ActionGeo_FullName', (f) => f.place?.name ?? null],
  ['ActionGeo_Lat', (f) => f.event.point?.latitude ?? null],
  ['ActionGeo_Long', (f) => f.event.point?.longitude ?? null],
  ['DATEADDED', (f) => compact(f.published)],
  ['SOURCEURL', (f) => f.url],
  ['plover_type', (f) => f.event.type],
  ['plover_mode', (f) => f.event.mode ?? null],
  ['status', (f) => f.event.status],
  ['date_basis', (f) => f.dateBasis],
  ['claimed_by', (f) => (f.chain.length === 0 ? null : f.chain.join(' ← '))],
  ['outlet', (f) => f.outlet],
  ['article', (f) => f.article],
  ['from', (f) => f.event.from],
  ['to', (f) => f.event.to],
  ['trigger', (f) => f.trigger],
  ['actor_words', (f) => f.actor?.words ?? null],
  ['target_words', (f) => f.target?.words ?? null],
  ['place_words', (f) => f.place?.words ?? null],
]

/** What came to pass, by CAMEO's codes; kinds that CAMEO does not have are left out. */
export const cameoTable = (reports: readonly Report[]): EventTable =>
  tableOf(
    COLUMNS,
    eventFacts(reports).flatMap((f): Row[] => {
      const { cameo } = codesOf(f.event.type, f.event.mode)
      return cameo === null || !CAME_TO_PASS.includes(f.event.status) ? [] : [{ ...f, code: cameo }]
    }),
  )
