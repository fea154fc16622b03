import type { Report } from '../dossier/types.ts'
import { codesOf } from './events-codes.ts'
import { countryName } from './events-countries.ts'
import { CAME_TO_PASS, eventFacts, type EventFact } from './events-facts.ts'
import { tableOf, type Column, type EventTable } from './events-table.ts'

interface Row extends EventFact {
  readonly type: string
  readonly sub: string
}

/** Where it happened, else whose deed it was. */
function countryOf(f: Row): string | null {
  const place = f.event.point?.entity ?? f.event.placeEntity ?? ''
  const m = /^(?:country:|place:.*-)([A-Z]{2})$/.exec(place)
  return m?.[1] ?? f.target?.country ?? f.actor?.country ?? null
}

const DISORDER: Readonly<Record<string, string>> = {
  Battles: 'Political violence',
  'Explosions/Remote violence': 'Political violence',
  'Violence against civilians': 'Political violence',
  Riots: 'Political violence; Demonstrations',
  Protests: 'Demonstrations',
  'Strategic developments': 'Strategic developments',
}

/**
 * Columns named as ACLED names them, then our own. `time_precision` is empty where the day is that of
 * the publication; `fatalities` is empty, not 0, where the article gives no number.
 */
const COLUMNS: readonly Column<Row>[] = [
  ['event_id', (f) => f.id],
  ['event_date', (f) => f.from],
  ['year', (f) => (f.from === null ? null : Number(f.from.slice(0, 4)))],
  ['time_precision', (f) => f.event.timePrecision ?? null],
  ['disorder_type', (f) => DISORDER[f.type] ?? null],
  ['event_type', (f) => f.type],
  ['sub_event_type', (f) => f.sub],
  ['actor1', (f) => f.actor?.name ?? null],
  ['actor2', (f) => f.target?.name ?? null],
  ['iso2', countryOf],
  ['country', (f) => countryName(countryOf(f))],
  ['location', (f) => f.place?.name ?? null],
  ['latitude', (f) => f.event.point?.latitude ?? null],
  ['longitude', (f) => f.event.point?.longitude ?? null],
  ['geo_precision', (f) => f.event.point?.class ?? null],
  ['source', (f) => f.outlet],
  ['notes', (f) => f.sentence],
  ['fatalities', (f) => f.killed],
  ['timestamp', (f) => f.published],
  ['status', (f) => f.event.status],
  ['date_end', (f) => f.to],
  ['date_basis', (f) => f.dateBasis],
  ['claimed_by', (f) => (f.chain.length === 0 ? null : f.chain.join(' ← '))],
  ['url', (f) => f.url],
  ['article', (f) => f.article],
  ['from', (f) => f.event.from],
  ['to', (f) => f.event.to],
  ['trigger', (f) => f.trigger],
]

/** Violence, protest and what bears on them, as far as it came to pass. */
export const acledTable = (reports: readonly Report[]): EventTable =>
  tableOf(
    COLUMNS,
    eventFacts(reports).flatMap((f): Row[] => {
      const { acled } = codesOf(f.event.type, f.event.mode)
      if (acled === null || !CAME_TO_PASS.includes(f.event.status)) return []
      return [{ ...f, type: acled[0], sub: acled[1] }]
    }),
  )
