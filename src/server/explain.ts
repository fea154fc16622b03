import type { Analysis } from '../analysis/layers.ts'
import type { Annotation } from '../text/annotation.ts'
import type { ExplainAnswer, WhyNode } from './api-types.ts'

const LAYERS = ['dates', 'figures', 'mentions', 'statements', 'events'] as const

/**
 * What holds the place `at`, the shortest first, and all that it stands on. A part that is not kept
 * with the analysis (a token) is shown by its place alone.
 */
export function explainAt(text: string, analysis: Analysis | null, at: number): ExplainAnswer {
  if (analysis === null) return { at, roots: [], nodes: [] }
  const known = new Map<string, WhyNode>()
  for (const layer of LAYERS)
    for (const a of analysis[layer]) known.set(a.id, toNode(text, layer, a))
  const roots = [...known.values()]
    .filter((n) => n.from <= at && at < n.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))
  const nodes = new Map<string, WhyNode>()
  const open = [...roots]
  for (let n = open.pop(); n !== undefined; n = open.pop()) {
    if (nodes.has(n.id)) continue
    nodes.set(n.id, n)
    for (const part of n.parts) {
      const node = known.get(part) ?? toPlace(text, part)
      if (node !== undefined) open.push(node)
    }
  }
  return { at, roots: roots.map((n) => n.id), nodes: [...nodes.values()] }
}

const toNode = (text: string, layer: string, a: Annotation): WhyNode => ({
  id: a.id,
  layer,
  from: a.from,
  to: a.to,
  words: text.slice(a.from, a.to),
  rule: a.rule,
  parts: a.parts,
})

/** Reads `layer:from-to`, which every id begins with. */
function toPlace(text: string, id: string): WhyNode | undefined {
  const m = /^([^:]+):(\d+)-(\d+)/.exec(id)
  if (m === null) return undefined
  const from = Number(m[2])
  const to = Number(m[3])
  return { id, layer: m[1] ?? '', from, to, words: text.slice(from, to), rule: null, parts: [] }
}
