import type { Base } from './base.ts'
import { countryTable } from './countries.ts'
import { fold } from '../../arabic/fold.ts'
import { keyWord } from './spelling.ts'

/** A country's definite nisbas, masculine and feminine, folded. */
const nisbaOf: ReadonlyMap<string, readonly string[]> = new Map(
  countryTable.map((country) => [
    country.code,
    country.nisbas.flatMap((n) => [`ال${fold(n)}`, `ال${fold(n)}ه`]),
  ]),
)

/**
 * The entity of the base that a country's own news calls without the country: «مجلس النواب» for
 * «مجلس النواب الليبي»; undefined where the base has none, or several.
 */
export function completedName(
  base: Base,
  words: readonly string[],
  country: string,
): string | undefined {
  let node = base.trie.next(keyWord(words[0] ?? ''))
  for (const w of words.slice(1)) node = node?.next(keyWord(w))
  if (!node) return undefined
  for (const n of nisbaOf.get(country) ?? []) {
    const values = node.next(n)?.values
    if (values?.length === 1 && values[0]?.entity.country === country) return values[0].entity.id
  }
  return undefined
}
