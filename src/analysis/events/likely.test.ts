import { describe, expect, it } from 'vitest'
import { loadTable } from '../../load-table.ts'
import { createAnalyser } from '../analyse.ts'
import type { EventMention } from '../layers.ts'
import { articleOf } from '../testing.ts'
import { SIGNS } from './likely-signs.ts'

const analyser = createAnalyser()

function eventOf(text: string, trigger: string): EventMention {
  const from = text.indexOf(trigger)
  const event = analyser.analyse(articleOf(text)).events.find((e) => e.from === from)
  if (!event) throw new Error(`no event at ${trigger}`)
  return event
}

describe('parts that no rule finds', () => {
  it('are the likeliest name near by, and are told to be likely', () => {
    const text = 'دخلت قوات الوفاق البلدة نحو الساعة الثامنة صباحا دون قتال يذكر.'
    const { actor, likely, actorEntity } = eventOf(text, 'قتال')
    expect(actor && text.slice(actor.from, actor.to)).toBe('قوات الوفاق')
    expect(likely).toContain('actor')
    expect(actorEntity).toBeNull()
  })
  it('stay open where no name near by is likely', () => {
    const { actor, likely } = eventOf('استمر القصف العنيف طوال الليل.', 'القصف')
    expect(actor).toBeNull()
    expect(likely).toEqual([])
  })
  it('are not likely where a rule finds them', () => {
    const text = 'قصف الجيش السوري مدينة حلب.'
    const { actor, likely } = eventOf(text, 'قصف')
    expect(actor && text.slice(actor.from, actor.to)).toBe('الجيش السوري')
    expect(likely).not.toContain('actor')
  })
})

it('each weight is of a sign that is looked for', () => {
  const { rows } = loadTable(new URL('./likely.tsv', import.meta.url))
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map((r) => r['sign']).filter((s) => !SIGNS.includes(s ?? ''))).toEqual([])
})
