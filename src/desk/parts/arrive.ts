import { tick } from 'svelte'
import { restoreScroll } from '../router.svelte.ts'

/** Once a page's content stands, it is scrolled to where it was left. Call in an effect. */
export function arriveWhen(ready: boolean): void {
  if (ready) void tick().then(restoreScroll)
}
