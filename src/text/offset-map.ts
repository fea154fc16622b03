import type { Range } from './range.ts'

/**
 * A monotone map between a view of a text and its source, both in UTF-16 code units.
 *
 *     view     ا ل ر ئ ي س       runs: linear (unit for unit) or atomic (the whole run stands for
 *     source   ا ل ر ئ ـ ـ ي س          the whole source stretch: a ligature, a letter with its marks)
 *
 * What the view dropped between two runs belongs to neither.
 */
export interface OffsetMap {
  /** The smallest source range that carries the view range; an empty view range gives an empty one. */
  toSource(r: Range): Range
  /** The smallest view range that shows the source range; undefined where the view shows nothing of it. */
  fromSource(r: Range): Range | undefined
  /**
   * `toSource` of many ranges in one go: `count` of them, none empty, sorted. The
   * arrays of what goes in may be those of what comes out.
   */
  toSourceAll(
    viewFrom: Uint32Array,
    viewTo: Uint32Array,
    count: number,
    from: Uint32Array,
    to: Uint32Array,
  ): void
  /** `this` read after `outer`: from this map's view to the source of `outer`. */
  then(outer: OffsetMap): OffsetMap
  readonly isIdentity: boolean
  /** What `offsetMapFromJSON` makes this map from again; also what `JSON.stringify` writes for it. */
  toJSON(): OffsetMapData
}

/**
 * A map as plain data: one list a layer, the innermost first, none for the identity. A list holds
 * three numbers a run: source units left out before it, its length in the view, its length in the
 * source; the length in the view is negative where the run is one piece (atomic).
 */
export type OffsetMapData = readonly (readonly number[])[]

/** The map of a view that is its source. */
export const identityMap: OffsetMap = {
  toSource: (r) => r,
  fromSource: (r) => r,
  toSourceAll(viewFrom, viewTo, count, from, to) {
    from.set(viewFrom.subarray(0, count))
    to.set(viewTo.subarray(0, count))
  },
  then: (outer) => outer,
  isIdentity: true,
  toJSON: () => [],
}

/**
 * The map that `toJSON` wrote.
 * @throws RangeError where the numbers are no runs.
 */
export function offsetMapFromJSON(data: OffsetMapData): OffsetMap {
  return data.map(layerFromRuns).reduce((inner, outer) => inner.then(outer), identityMap)
}

function layerFromRuns(runs: readonly number[]): OffsetMap {
  if (runs.length === 0) return emptyMap
  const v: number[] = []
  const s: number[] = []
  const n: number[] = []
  const w: number[] = []
  const atomic: boolean[] = []
  let view = 0
  let source = 0
  for (let i = 0; i < runs.length; i += 3) {
    const gap = runs[i] ?? -1
    const signed = runs[i + 1] ?? 0
    const viewLength = Math.abs(signed)
    const sourceLength = runs[i + 2] ?? -1
    const isPiece = signed < 0
    const fits = isPiece ? sourceLength >= 0 : sourceLength === viewLength
    if (!(gap >= 0 && viewLength > 0 && fits)) {
      throw new RangeError(`run ${i / 3} of an offset map: ${gap}, ${signed}, ${sourceLength}`)
    }
    source += gap
    v.push(view)
    s.push(source)
    n.push(viewLength)
    w.push(sourceLength)
    atomic.push(isPiece)
    view += viewLength
    source += sourceLength
  }
  return createOffsetMap(v, s, n, w, atomic)
}

/** Collects runs from left to right. All numbers are counts of UTF-16 code units. */
export interface OffsetMapBuilder {
  /** `n` units kept as they are. */
  keep(n: number): void
  /** `viewLength` units of the view stand for `sourceLength` of the source, as one piece. */
  replace(viewLength: number, sourceLength: number): void
  /** `n` source units have no place in the view. */
  drop(n: number): void
  /** `n` source units have no letter of their own and belong to the view unit before them (marks), with what was dropped between. */
  attach(n: number): void
  build(): OffsetMap
}

export function createOffsetMapBuilder(): OffsetMapBuilder {
  // Parallel arrays, one entry a run: where it begins in view and source, its two lengths, and
  // whether all its units stand for the whole source stretch.
  const v: number[] = []
  const s: number[] = []
  const n: number[] = []
  const w: number[] = []
  const atomic: boolean[] = []
  let view = 0
  let source = 0
  const push = (viewLength: number, sourceLength: number, isPiece: boolean): void => {
    v.push(view)
    s.push(source)
    n.push(viewLength)
    w.push(sourceLength)
    atomic.push(isPiece)
    view += viewLength
    source += sourceLength
  }
  return {
    keep(count) {
      if (count <= 0) return
      const last = v.length - 1
      const sl = s[last]
      const nl = n[last]
      // Two linear neighbours with no gap are one run.
      if (sl !== undefined && nl !== undefined && atomic[last] === false && sl + nl === source) {
        n[last] = nl + count
        w[last] = nl + count
        view += count
        source += count
      } else push(count, count, false)
    },
    replace(viewLength, sourceLength) {
      if (viewLength <= 0) source += sourceLength
      else push(viewLength, sourceLength, viewLength !== 1 || sourceLength !== 1)
    },
    drop(count) {
      source += count
    },
    attach(count) {
      const last = v.length - 1
      const nl = n[last]
      const wl = w[last]
      const sl = s[last]
      if (
        nl === undefined ||
        wl === undefined ||
        sl === undefined ||
        view !== (v[last] ?? 0) + nl
      ) {
        source += count
        return
      }
      // What was dropped between a unit and its mark lies inside of both: alef, byte order mark, hamza.
      if (atomic[last] === false && nl > 1) {
        // Split the last unit off a linear run: it alone owns the mark.
        const own = sl + wl - 1
        n[last] = nl - 1
        w[last] = wl - 1
        v.push(view - 1)
        s.push(own)
        n.push(1)
        w.push(source + count - own)
        atomic.push(true)
      } else {
        w[last] = source + count - sl
        atomic[last] = true
      }
      source += count
    },
    build: () => createOffsetMap(v, s, n, w, atomic),
  }
}

/** From runs as the builder makes them: sorted, not overlapping, view runs without gaps. */
function createOffsetMap(
  v: readonly number[],
  s: readonly number[],
  n: readonly number[],
  w: readonly number[],
  atomic: readonly boolean[],
): OffsetMap {
  if (v.length === 0) return emptyMap
  if (v.length === 1 && s[0] === 0 && atomic[0] === false) return identityMap
  const at = (xs: readonly number[], i: number): number => xs[i] ?? 0
  /** The last run that begins at or before `x`. */
  const runAt = (starts: readonly number[], x: number): number => {
    let lo = 0
    let hi = starts.length - 1
    while (lo < hi) {
      const mid = (lo + hi + 1) >> 1
      if (at(starts, mid) <= x) lo = mid
      else hi = mid - 1
    }
    return lo
  }
  const isLinear = (i: number): boolean => atomic[i] === false
  /** The source units that the view unit at `x` stands for. */
  const unit = (x: number): Range => {
    const i = runAt(v, x)
    if (isLinear(i)) {
      const p = at(s, i) + (x - at(v, i))
      return { from: p, to: p + 1 }
    }
    return { from: at(s, i), to: at(s, i) + at(w, i) }
  }
  const viewEnd = at(v, v.length - 1) + at(n, n.length - 1)
  const sourceEnd = at(s, s.length - 1) + at(w, w.length - 1)
  const map: OffsetMap = {
    isIdentity: false,
    toSource(r) {
      if (r.to <= r.from) {
        const p = r.from >= viewEnd ? sourceEnd : unit(Math.max(0, r.from)).from
        return { from: p, to: p }
      }
      const from = unit(Math.min(Math.max(0, r.from), viewEnd - 1)).from
      const to = unit(Math.min(r.to, viewEnd) - 1).to
      return { from, to }
    },
    fromSource(r) {
      let from: number | undefined
      let to: number | undefined
      for (let i = runAt(s, r.from); i < s.length && at(s, i) < r.to; i++) {
        const lo = Math.max(r.from, at(s, i))
        const hi = Math.min(r.to, at(s, i) + at(w, i))
        if (lo >= hi) continue
        from ??= isLinear(i) ? at(v, i) + (lo - at(s, i)) : at(v, i)
        to = isLinear(i) ? at(v, i) + (hi - at(s, i)) : at(v, i) + at(n, i)
      }
      return from === undefined || to === undefined ? undefined : { from, to }
    },
    toSourceAll(viewFrom, viewTo, count, from, to) {
      // One walk over runs and ranges together, each in its order.
      let i = 0
      const runs = v.length
      let k = 0
      while (k < count) {
        const first = Math.min(viewFrom[k] ?? 0, viewEnd - 1)
        const last = Math.min(viewTo[k] ?? 0, viewEnd) - 1
        // Out of another map, two ranges of one piece overlap.
        while (i > 0 && at(v, i) > first) i--
        while (i + 1 < runs && at(v, i + 1) <= first) i++
        if (isLinear(i)) {
          // Nearly all ranges lie within one linear run, with many others.
          const begin = at(v, i)
          const end = begin + at(n, i)
          const shift = at(s, i) - begin
          const before = k
          for (; k < count; k++) {
            const a = viewFrom[k] ?? 0
            const b = viewTo[k] ?? 0
            if (a < begin || b > end) break
            from[k] = a + shift
            to[k] = b + shift
          }
          if (k > before) continue
        }
        from[k] = isLinear(i) ? at(s, i) + first - at(v, i) : at(s, i)
        while (i + 1 < runs && at(v, i + 1) <= last) i++
        to[k] = isLinear(i) ? at(s, i) + last - at(v, i) + 1 : at(s, i) + at(w, i)
        k++
      }
    },
    then: (outer) => composeMaps(map, outer),
    toJSON() {
      const runs: number[] = []
      let source = 0
      for (let i = 0; i < v.length; i++) {
        runs.push(at(s, i) - source, isLinear(i) ? at(n, i) : -at(n, i), at(w, i))
        source = at(s, i) + at(w, i)
      }
      return [runs]
    },
  }
  return map
}

const emptyMap: OffsetMap = {
  toSource: () => ({ from: 0, to: 0 }),
  fromSource: () => undefined,
  toSourceAll(_viewFrom, _viewTo, count, from, to) {
    from.fill(0, 0, count)
    to.fill(0, 0, count)
  },
  then: () => emptyMap,
  isIdentity: false,
  toJSON: () => [[]],
}

function composeMaps(inner: OffsetMap, outer: OffsetMap): OffsetMap {
  if (outer.isIdentity) return inner
  const both: OffsetMap = {
    isIdentity: false,
    toSource: (r) => outer.toSource(inner.toSource(r)),
    fromSource: (r) => {
      const middle = outer.fromSource(r)
      return middle && inner.fromSource(middle)
    },
    toSourceAll(viewFrom, viewTo, count, from, to) {
      inner.toSourceAll(viewFrom, viewTo, count, from, to)
      outer.toSourceAll(from, to, count, from, to)
    },
    then: (next) => composeMaps(both, next),
    toJSON: () => [...inner.toJSON(), ...outer.toJSON()],
  }
  return both
}
