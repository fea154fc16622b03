let clicked: readonly [number, number] | null = null

/** Remembers where the last click was, before anything answers it. */
export function startPointer(): void {
  window.addEventListener('click', (e) => (clicked = [e.clientX, e.clientY]), { capture: true })
}

/**
 * Has the pointer been moved since the last click? A new page that slides under a resting pointer
 * makes the browser report a move, which is nobody's question.
 */
export const hasMoved = (e: MouseEvent): boolean =>
  clicked === null || e.clientX !== clicked[0] || e.clientY !== clicked[1]
