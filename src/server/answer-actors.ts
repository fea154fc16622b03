import type { EventRow } from '../dossier/views/events.ts'
import { actorsOf } from './account/actors.ts'
import type { ActorsAnswer } from './api-types.ts'
import type { Held } from './held.ts'

/** What was made of events that are still held. */
const made = new WeakMap<readonly EventRow[], ActorsAnswer>()

export async function answerActors(held: Held): Promise<ActorsAnswer> {
  const ready = await held.ready()
  if (ready !== null) return ready.answer('actors')
  const { events } = await held.views()
  const actors = made.get(events) ?? actorsOf(events)
  made.set(events, actors)
  return actors
}
