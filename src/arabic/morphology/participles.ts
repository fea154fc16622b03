import { kindOf, vowelsOf } from './conjugate.ts'
import { spell } from './conjugate-spelling.ts'
import { radicalsOf, stemsOf } from './conjugate-stems.ts'
import type { Stem, StemKind } from './conjugate-stems.ts'
import type { Verb, VowelPair } from './verb-types.ts'

export interface Participles {
  readonly active: string
  /** Absent when the verb takes no object, direct or through a preposition. */
  readonly passive?: string
}

/**
 * The participles of a verb, masculine singular. A weak third radical is written out as ي (قاضي,
 * معطي), as after the article and before pronouns; the indefinite drops it (قاض, معط).
 */
export function participles(verb: Verb): Participles {
  const kind = kindOf(verb)
  const [vowels = { past: 'a', present: 'a' } as const] = vowelsOf(verb)
  const takesObject = verb.transitive || verb.prepositions.length > 0
  const passive = takesObject ? { passive: spell(passiveSounds(verb, kind, vowels)) } : {}
  return { active: spell(activeSounds(verb, kind, vowels)), ...passive }
}

function activeSounds(verb: Verb, kind: StemKind, vowels: VowelPair): string {
  if (verb.form !== '1') {
    return `مu${closeWith(withI(stemsOf(verb, 'active', kind, vowels).present, kind), 'I')}`
  }
  const { first, middle, last } = radicalsOf(verb)
  switch (kind) {
    case 'sound':
      return `${first}A${middle}i${last}`
    case 'doubled':
      return `${first}A${middle}${last}`
    case 'defective':
      return `${first}A${middle}I`
    case 'hollow':
      // The weak radical is heard as hamza: قائل, بائع; after it a hamza would be the second: جاء.
      return last === 'ء' ? `${first}Aء` : `${first}Aءi${last}`
  }
}

function passiveSounds(verb: Verb, kind: StemKind, vowels: VowelPair): string {
  if (verb.form !== '1') {
    return `مu${closeWith(stemsOf(verb, 'passive', kind, vowels).present, 'Y')}`
  }
  const { first, middle, last } = radicalsOf(verb)
  switch (kind) {
    case 'sound':
    case 'doubled':
      return `مa${first}${middle}U${last}`
    case 'hollow':
      return `مa${first}${middle === 'و' ? 'U' : 'I'}${last}`
    case 'defective': {
      const keepsW = last === 'و' && vowels.past === 'a'
      return `مa${first}${middle}${keepsW ? 'uوو' : 'iيي'}`
    }
  }
}

/** Forms 5, 6 and q2 have a in the present and i in the participle: يتفاءل, متفائل. */
function withI(stem: Stem, kind: StemKind): Stem {
  if (kind !== 'sound' || !stem.open.slice(0, -1).endsWith('a')) return stem
  return { ...stem, open: `${stem.open.slice(0, -2)}i${stem.open.slice(-1)}` }
}

function closeWith(stem: Stem, weak: 'I' | 'Y'): string {
  return stem.end === 'consonant' ? stem.open : stem.open + weak
}
