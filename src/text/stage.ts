import { attempt, type Outcome } from './outcome.ts'

/**
 * A stage of analysis: synchronous, pure, deterministic. It reads the layers it declares and returns
 * the layers it declares; an undeclared read does not compile.
 */
export interface Stage<L, R extends keyof L = keyof L, W extends keyof L = keyof L> {
  readonly name: string
  /** Raised by hand whenever the stage would find something else in some text. */
  readonly version: number
  readonly reads: readonly R[]
  readonly writes: readonly W[]
  run(layers: Pick<L, R>): Pick<L, W>
}

/** A stage as a pipeline holds it, whatever it reads and writes. */
export interface AnyStage<L> {
  readonly name: string
  readonly version: number
  readonly reads: readonly (keyof L)[]
  readonly writes: readonly (keyof L)[]
  run(layers: never): Partial<L>
}

/** `defineStage<Layers>()({ name, version, reads, writes, run })`: the types of `run` follow. */
export const defineStage =
  <L>() =>
  <const R extends keyof L, const W extends keyof L>(stage: Stage<L, R, W>): Stage<L, R, W> =>
    stage

export interface Pipeline<L, S extends keyof L> {
  /** `name@version` of every stage in order: part of the key of a stored analysis. */
  readonly version: string
  readonly stages: readonly AnyStage<L>[]
  run(seed: Pick<L, S>): L
  /**
   * Many seeds, stage after stage: the code and tables of one stage stay in the processor's caches while
   * it reads them all. What a stage throws for one seed leaves the others alone.
   */
  runAll(seeds: readonly Pick<L, S>[]): Outcome<L>[]
}

/**
 * Stages in the order given.
 * @throws RangeError when a layer is read before it is written, is written twice, or a name repeats.
 */
export function createPipeline<L extends object, S extends keyof L>(
  seeds: readonly S[],
  stages: readonly AnyStage<L>[],
): Pipeline<L, S> {
  const written = new Set<keyof L>(seeds)
  const names = new Set<string>()
  for (const stage of stages) {
    if (names.has(stage.name)) throw new RangeError(`two stages are named ${stage.name}`)
    names.add(stage.name)
    for (const layer of stage.reads) {
      if (!written.has(layer)) {
        throw new RangeError(
          `stage ${stage.name} reads ${String(layer)} before any stage writes it`,
        )
      }
    }
    for (const layer of stage.writes) {
      if (written.has(layer)) {
        throw new RangeError(`stage ${stage.name} writes ${String(layer)}, which is there already`)
      }
      written.add(layer)
    }
  }
  return {
    version: stages.map((s) => `${s.name}@${s.version}`).join(' '),
    stages,
    run(seed) {
      // Each stage adds layers; the declared reads were checked above, so the cast states a fact.
      let layers = { ...seed } as Partial<L>
      for (const stage of stages) layers = { ...layers, ...stage.run(layers as never) }
      return layers as L
    },
    runAll(seeds) {
      const outcomes: Outcome<Partial<L>>[] = seeds.map((seed) => ({
        ok: true,
        value: { ...seed } as Partial<L>,
      }))
      for (const stage of stages) {
        for (const [i, x] of outcomes.entries()) {
          if (x.ok) outcomes[i] = attempt(() => ({ ...x.value, ...stage.run(x.value as never) }))
        }
      }
      return outcomes as Outcome<L>[]
    },
  }
}
