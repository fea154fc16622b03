import type { Inflection, Tense, Verb, Voice } from './verb-types.ts'
import { parseVerbs } from './verb-types.ts'

/** One verb from a short row: form, vowels, valency, root, lemma. */
export function verb(row: string): Verb {
  const [form = '', vowel = '', trans = '', root = '', lemma = ''] = row.split(' ')
  const [parsed] = parseVerbs([form, vowel, trans, '-', 'isnad', root, lemma, '-'].join('\t'))
  if (parsed === undefined) throw new RangeError(row)
  return parsed
}

/** The free forms of one tense and voice in slot order; two spellings of one slot are joined by /. */
export function table(forms: readonly Inflection[], tense: Tense, voice: Voice = 'active'): string {
  const slots = new Map<string, string[]>()
  for (const each of forms) {
    if (each.tense !== tense || each.voice !== voice || each.bound) continue
    const slot = `${each.person}${each.gender}${each.number}`
    slots.set(slot, [...(slots.get(slot) ?? []), each.form])
  }
  return [...slots.values()].map((spellings) => spellings.join('/')).join(' ')
}
