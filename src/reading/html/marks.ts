import { isProse, type Line } from '../page/line.ts'
import type { LineMark } from '../page/page.ts'
import { isFurniture } from './hidden.ts'
import type { Html } from './parse.ts'
import type { Visible } from './visible.ts'

/**
 * What the elements say of every line of the visible text. `kept` are the pieces that the extraction
 * library took for the article; without it a line counts as main unless an element says otherwise.
 */
export function markLines(
  html: Html,
  visible: Visible,
  lines: readonly Line[],
  kept: ReadonlySet<number> | undefined,
): LineMark[] {
  const traits = traitsOf(html)
  const marks: LineMark[] = []
  const parents: number[] = []
  let p = 0
  for (const line of lines) {
    let length = 0
    let linked = 0
    let main = 0
    let furniture = 0
    let heading = 0
    let caption = 0
    let parent = -1
    let longest = 0
    while (p < visible.pieces.length) {
      const piece = visible.pieces[p]
      if (piece === undefined || piece.from >= line.to) break
      const n = Math.min(piece.to, line.to) - Math.max(piece.from, line.from)
      const trait = traits[piece.element] ?? NO_TRAIT
      length += n
      if (trait.link) linked += n
      if (trait.furniture) furniture += n
      if (trait.caption) caption += n
      if (kept === undefined ? !trait.furniture : kept.has(p)) main += n
      heading ||= trait.heading
      if (n > longest) {
        longest = n
        parent = trait.block
      }
      if (piece.to > line.to) break
      p++
    }
    parents.push(html.elements[parent]?.parent ?? -1)
    const share = (x: number): number => (length === 0 ? 0 : x / length)
    marks.push({
      inMain: share(main) >= 0.5 && !(kept === undefined && share(linked) > 0.8),
      heading,
      linkShare: share(linked),
      isCaption: share(caption) > 0.5,
      isFurniture: share(furniture) > 0.5,
    })
  }
  return kept === undefined ? marks : recover(lines, marks, parents)
}

/** Paragraphs that the library dropped from the middle of its own article come back. */
function recover(
  lines: readonly Line[],
  marks: readonly LineMark[],
  parents: readonly number[],
): LineMark[] {
  const homes = new Set<number>()
  marks.forEach((m, i) => {
    const line = lines[i]
    if (m.inMain && line !== undefined && isProse(line)) homes.add(parents[i] ?? -1)
  })
  return marks.map((m, i) => {
    const line = lines[i]
    if (m.inMain || line === undefined || m.isFurniture || m.isCaption || m.linkShare > 0.3)
      return m
    const home = parents[i] ?? -1
    return isProse(line) && home >= 0 && homes.has(home) ? { ...m, inMain: true } : m
  })
}

interface Trait {
  readonly link: boolean
  readonly furniture: boolean
  readonly caption: boolean
  readonly heading: number
  /** The nearest element that is a block of its own. */
  readonly block: number
}

const NO_TRAIT: Trait = { link: false, furniture: false, caption: false, heading: 0, block: -1 }

/** What holds of an element because of itself or of those round it; parents come before children. */
function traitsOf(html: Html): readonly Trait[] {
  const traits: Trait[] = []
  html.elements.forEach((element, i) => {
    const above = traits[element.parent] ?? NO_TRAIT
    const { name, attributes } = element
    const heading = /^h[1-6]$/.test(name) ? Number(name.slice(1)) : above.heading
    traits.push({
      link: above.link || (name === 'a' && attributes['href'] !== undefined),
      furniture: above.furniture || isFurniture(element),
      caption: above.caption || name === 'figcaption' || /caption/i.test(attributes['class'] ?? ''),
      heading,
      block: INLINE.has(name) ? above.block : i,
    })
  })
  return traits
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code em font i mark q s small span strong sub sup time u'.split(' '),
)
