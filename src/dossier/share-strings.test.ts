import { expect, it } from 'vitest'
import { createStringSharer } from './share-strings.ts'
import { reportOf } from './testing.ts'

const EVENT = {
  id: 'e1',
  from: 0,
  to: 3,
  rule: 'events/verb',
  parts: [],
  type: 'CONSULT',
  actor: null,
  target: null,
  place: null,
  date: null,
  status: 'happened' as const,
  saidIn: null,
}

it('leaves a report as it was, whatever was read before it', () => {
  const shared = createStringSharer()
  const texts = ['قال سامر إن الجسر أغلق', 'قالت ليلى إن الجسر فتح']
  for (const text of [...texts, ...texts]) {
    const report = reportOf('a', `[cue:قال] [statement speaker="سامر":${text}]`)
    const mentions = [
      {
        id: 'm1',
        from: 0,
        to: 3,
        rule: 'names/base',
        parts: [],
        type: 'PER' as const,
        entity: 'local:1',
        name: text.slice(4, 8),
      },
    ]
    const at = { latitude: 32.9, longitude: 13.2, precision: 'settlement' as const }
    const point = { entity: 'place:own', class: 1 as const, ...at }
    const events = [
      { ...EVENT, actorEntity: 'local:1', point, figures: [], sameAs: [{ from: 4, to: 8 }] },
      { ...EVENT, parts: ['m1'], point: null },
    ]
    const given = { ...report, analysis: { ...report.analysis, mentions, events } }
    expect(shared(given)).toEqual(given)
  }
})
