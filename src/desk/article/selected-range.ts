import type { Range } from '../../server/api-types.ts'

/**
 * The place of what is selected, in code units of the article; null where nothing of it is. Each
 * block carries `data-from`, and its text is the article's own, character by character.
 */
export function selectedRange(selection: Selection | null, within: Element | null): Range | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed || !within) return null
  const range = selection.getRangeAt(0)
  const from = offsetAt(range.startContainer, range.startOffset, within)
  const to = offsetAt(range.endContainer, range.endOffset, within)
  return from === null || to === null || from >= to ? null : { from, to }
}

function offsetAt(node: Node, offset: number, within: Element): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest('[data-from]')
  if (!block || !within.contains(block)) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return Number(block.getAttribute('data-from')) + before.toString().length
}
