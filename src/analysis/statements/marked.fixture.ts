/** What a marked sentence says must be found: `[cue:قال] [source:الوزير] إن [content:…]. # indirect say`. */
export interface Marked {
  readonly text: string
  readonly expected: readonly Expected[]
}

export interface Expected {
  readonly cue: string
  readonly source: string | null
  readonly via: readonly string[]
  readonly content: string
  /** Form and act of the first statement, as the comment behind # gives them. */
  readonly kind: string | null
}

/**
 * Reads a marked sentence. A mark is `[name:words]`; a figure before the name (`[2cue:…]`) makes it
 * part of a further statement; marks may stand within the content of another. `# none`: nothing is
 * reported here.
 */
export function parseMarked(line: string): Marked {
  const hash = line.lastIndexOf('#')
  const marked = line.slice(0, hash).trim()
  const kind = line.slice(hash + 1).trim()
  const groups = new Map<string, Map<string, string[]>>()
  const open: { group: string; name: string; from: number }[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const tag =
      marked[i] === '[' ? /^\[(\d?)(cue|source|via|content):/.exec(marked.slice(i, i + 12)) : null
    if (tag) {
      open.push({
        group: tag[1] === '' ? '1' : (tag[1] ?? '1'),
        name: tag[2] ?? '',
        from: text.length,
      })
      i += tag[0].length - 1
    } else if (marked[i] === ']' && open.length > 0) {
      const o = open.pop()
      if (!o) continue
      const group = groups.get(o.group) ?? new Map<string, string[]>()
      group.set(o.name, [...(group.get(o.name) ?? []), text.slice(o.from).trim()])
      groups.set(o.group, group)
    } else text += marked[i] ?? ''
  }
  const expected = [...groups].sort().map(([id, group]) => ({
    cue: group.get('cue')?.[0] ?? '',
    source: group.get('source')?.[0] ?? null,
    via: group.get('via') ?? [],
    content: group.get('content')?.[0] ?? '',
    kind: id === '1' ? kind : null,
  }))
  return { text, expected }
}
