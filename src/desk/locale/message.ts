/** What changes with a number; Arabic has all six. `{n}` stands for the number. */
export interface Plural {
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

export type Message = string | Plural

/** The wording for a count, by the language's own plural rules. `digits` is the count as printed. */
export function pluralOf(message: Plural, n: number, digits: string, locale: string): string {
  const category = n === 0 && message.zero !== undefined ? 'zero' : rulesOf(locale).select(n)
  return (message[category] ?? message.other).replaceAll('{n}', () => digits)
}

/** Puts values in the places of a message: `{name}`. */
export const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

const rules = new Map<string, Intl.PluralRules>()
function rulesOf(locale: string): Intl.PluralRules {
  const known = rules.get(locale)
  if (known !== undefined) return known
  const made = new Intl.PluralRules(locale)
  rules.set(locale, made)
  return made
}
