/**
 * Puts one string in the place of all equal ones, in a value that was just read and that nobody else
 * holds: a dossier tells the same ids, names and sentences over and over, and what is parsed has a
 * string of its own for each.
 */
export function createTextSharer(): <T>(value: T) => T {
  const known = new Map<string, string>()
  const share = (text: string): string => {
    const same = known.get(text)
    if (same !== undefined) return same
    known.set(text, text)
    return text
  }
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return share(value)
    if (typeof value !== 'object' || value === null) return value
    const holder = value as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      const held = holder[key]
      if (typeof held === 'string') holder[key] = share(held)
      else if (typeof held === 'object') visit(held)
    }
    return value
  }
  return <T>(value: T) => visit(value) as T
}
