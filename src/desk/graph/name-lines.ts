/** Letters that a line under a disc has room for. */
const LINE = 18

/**
 * A name under a disc: on one line, or on two of words that are nearly as long. What two lines cannot
 * hold is cut, and said in full to whoever points at it.
 */
export function nameLines(name: string): readonly [string] | readonly [string, string] {
  const words = name.split(' ')
  if (name.length <= LINE || words.length === 1) return [cut(name)]
  let best: readonly [string, string] | null = null
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')] as const
    if (best === null || longer(lines) < longer(best)) best = lines
  }
  return best === null ? [cut(name)] : [cut(best[0]), cut(best[1])]
}

const longer = (lines: readonly [string, string]): number =>
  Math.max(lines[0].length, lines[1].length)

const cut = (line: string): string =>
  line.length > LINE + 4 ? `${line.slice(0, LINE + 3).trimEnd()}…` : line
