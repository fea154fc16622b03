/**
 * The spellings in which a word is met beside its own. The fold evens out أ إ ا, ى ي, ة ه, and the seats
 * ؤ ئ; what is left are seats of hamza that differ in letters: مسؤول مسئول, هيئة هيأة, سيئ سيء,
 * شيء شئ, طوارئ طوارىء, رؤوس رءوس.
 */
export function spellingsOf(form: string): string[] {
  const found = [form]
  for (const [pattern, others] of VARIANTS) {
    const at = form.indexOf(pattern)
    if (at < 0) continue
    const end = at + pattern.length
    if (pattern.endsWith('ء') && end !== form.length) continue
    if (pattern === 'يئ' && end !== form.length) continue
    for (const other of others) found.push(form.slice(0, at) + other + form.slice(end))
  }
  // طوارىء for طوارئ: the hamza beside its seat.
  if (/[^اوي]ئ$/.test(form)) found.push(`${form.slice(0, -1)}يء`)
  return found
}

const VARIANTS: readonly (readonly [string, readonly string[]])[] = [
  ['ؤو', ['ئو', 'ءو']],
  ['يئة', ['يأة']],
  ['يئت', ['يأت']],
  ['يئ', ['يء']],
  ['شيء', ['شئ', 'شىء']],
]
