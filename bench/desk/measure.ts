export interface Percentiles {
  readonly p50: number
  readonly p95: number
}

/** What one kind of request takes, in milliseconds. */
export interface Measured {
  readonly name: string
  readonly requests: number
  /** Of processor time: the first one of its kind since the start. */
  readonly first: number
  readonly cpu: Percentiles
  readonly wall: Percentiles
}

export type Ask = (url: string) => Promise<unknown>

/** Asks one after the other. */
export async function measure(name: string, urls: readonly string[], ask: Ask): Promise<Measured> {
  const cpu: number[] = []
  const wall: number[] = []
  for (const url of urls) {
    const clock = startClock()
    await ask(url)
    const taken = clock()
    cpu.push(taken.cpu)
    wall.push(taken.wall)
  }
  return {
    name,
    requests: urls.length,
    first: cpu[0] ?? 0,
    cpu: percentiles(cpu),
    wall: percentiles(wall),
  }
}

/** The first answers: what a server has to make or read once. */
export async function warmUp(ask: Ask): Promise<(readonly [string, number])[]> {
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['account', () => ask('/api/dossier')],
    ['names and events', () => ask('/api/events?limit=1')],
    ['summary', () => ask('/api/summary')],
    ['stories', () => storiesReady(ask)],
  ]
  const taken: (readonly [string, number])[] = []
  for (const [name, run] of steps) {
    const clock = startClock()
    await run()
    taken.push([name, clock().cpu])
  }
  return taken
}

/** Articles are grouped while others are served; until then the list says that it is not ready. */
async function storiesReady(ask: Ask): Promise<void> {
  for (;;) {
    const { state = 'ready' } = (await ask('/api/stories?limit=1')) as { state?: string }
    if (state === 'ready') return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

export function startClock(): () => { cpu: number; wall: number } {
  const [from, at] = [process.cpuUsage(), performance.now()]
  return () => {
    const { user, system } = process.cpuUsage(from)
    return { cpu: (user + system) / 1000, wall: performance.now() - at }
  }
}

function percentiles(all: readonly number[]): Percentiles {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}
