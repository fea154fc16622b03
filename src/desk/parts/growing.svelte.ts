import type { Attachment } from 'svelte/attachments'

const STEP = 150
/** How far each list has been read, so that coming back finds it as long as it was left. */
const reached = new Map<string, number>()

export interface Growing {
  /** How many items to show. */
  readonly limit: number
  /** Put on an element after the list: when it comes near, more is shown. */
  readonly edge: Attachment
}

/** A long list shown as far as it is read. Call in a component; `name` tells the lists apart. */
export function createGrowing(name: string): Growing {
  let limit = $state(reached.get(name) ?? STEP)
  return {
    get limit() {
      return limit
    },
    edge(element) {
      const watch = new IntersectionObserver(
        ([entry]) => {
          if (entry?.isIntersecting !== true) return
          limit += STEP
          reached.set(name, limit)
          // Asked anew: it may still be in sight after the list has grown.
          watch.unobserve(element)
          watch.observe(element)
        },
        { rootMargin: '1200px' },
      )
      watch.observe(element)
      return () => watch.disconnect()
    },
  }
}
