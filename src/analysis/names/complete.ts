import type { Base } from './base.ts'
import { countryTable } from './countries.ts'
import { fold } from '../../arabic/fold.ts'
import { surnameOf } from './memory.ts'
import { spellingsOf } from './spelling.ts'

/** A country's definite nisbas, masculine and feminine, folded. */
const nisbaOf: ReadonlyMap<string, readonly string[]> = new Map(
  countryTable.map((country) => [
    country.code,
    country.nisbas.flatMap((n) => [`ال${fold(n)}`, `ال${fold(n)}ه`]),
  ]),
)

const countryNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  countryTable.map((country) => [country.code, new Set(country.names.map((n) => fold(n)))]),
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
  return completed(base, words, country) ?? completed(base, definite(words, country), country)
}

/** «جيش ليبيا الوطني» as «الجيش الوطني»: the country is said by the nisba instead. */
function definite(words: readonly string[], country: string): readonly string[] {
  const [head = '', second = '', ...more] = words
  const names = countryNames.get(country)
  if (head.startsWith('ال') || names?.has(second) !== true) return []
  return [`ال${head}`, ...more]
}

function completed(base: Base, words: readonly string[], country: string): string | undefined {
  const node = words.length === 0 ? 0 : base.nodeOf(words)
  if (node === 0) return undefined
  for (const n of nisbaOf.get(country) ?? []) {
    const values = base.values(base.step(node, base.wordOf(n)))
    if (values.length === 1 && values[0]?.entity.country === country) return values[0].entity.id
  }
  return undefined
}

/** The body that the base names after a person by that head word: «جماعة الحوثي». */
export function bodyOf(base: Base, head: string, person: string): string | undefined {
  const name = base.entities.get(person)?.name
  if (name === undefined) return undefined
  const node = base.nodeOf([head, ...surnameOf(spellingsOf(name)[0] ?? []).split(' ')])
  return base.values(node).find((v) => v.entity.type === 'ORG')?.entity.id
}

/** The forces that the base names after a person: «قوات حفتر». */
export function forcesOf(base: Base, person: string): string | undefined {
  const name = base.entities.get(person)?.name
  if (name === undefined) return undefined
  const node = base.nodeOf(['قوات', ...surnameOf(spellingsOf(name)[0] ?? []).split(' ')])
  return base.values(node)[0]?.entity.id
}
