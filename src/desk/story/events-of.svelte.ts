import type { TimelineEventsAnswer } from '../../server/api-types.ts'
import { createPages, type Asked } from '../load.svelte.ts'

type Row = TimelineEventsAnswer['rows'][number]

/**
 * The events of the lines that are shown. They come after the lines, which do not wait for them; as
 * far as they are not there a line has none. Call in a component.
 */
export function createEventsOf(
  shown: () => {
    readonly at: (offset: number) => Asked<TimelineEventsAnswer>
    readonly lines: number
  },
): (line: string) => Row['events'] {
  const pages = createPages<Row, TimelineEventsAnswer>(() => shown().at)
  const byLine = $derived(new Map(pages.rows.map((r) => [r.id, r.events])))
  $effect(() => {
    if (pages.rows.length > 0 && pages.rows.length < shown().lines) pages.more()
  })
  return (line) => byLine.get(line) ?? []
}
