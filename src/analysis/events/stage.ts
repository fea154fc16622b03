import { defineStage } from '../../text/stage.ts'
import type { Layers } from '../layers.ts'

/** Coded happenings. Version 0 finds none: the layer has its place and its type, no rules yet. */
export const eventsStage = defineStage<Layers>()({
  name: 'events',
  version: 0,
  reads: ['words'],
  writes: ['events'],
  run: () => ({ events: [] }),
})
