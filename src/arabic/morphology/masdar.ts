import { kindOf } from './conjugate.ts'
import { spell } from './conjugate-spelling.ts'
import { joinT, radicalsOf } from './conjugate-stems.ts'
import type { Radicals, StemKind } from './conjugate-stems.ts'
import type { Verb } from './verb-types.ts'

/**
 * The regular masdar of a derived or quadriliteral verb; undefined for form 1, whose masdars only a
 * lexicon knows. A weak third radical is written out (تمني, تلاقي); the indefinite drops it.
 */
export function masdarOf(verb: Verb): string | undefined {
  const sounds = masdarSounds(verb, radicalsOf(verb), kindOf(verb))
  return sounds === undefined ? undefined : spell(sounds)
}

function masdarSounds(verb: Verb, radicals: Radicals, kind: StemKind): string | undefined {
  const { first, second, middle, last } = radicals
  const weak = kind === 'defective'
  switch (verb.form) {
    case '1':
      return undefined
    case '2':
      // تسمية and تهنئة, not *تسميي and *تهنيء.
      if (weak) return `تa${first}${middle}iيaة`
      return last === 'ء' ? `تa${first}${middle}iءaة` : `تa${first}${middle}I${last}`
    case '3':
      if (weak) return `مu${first}A${middle}Aة`
      return `مu${first}A${middle}${kind === 'doubled' ? '' : 'a'}${last}aة`
    case '4': {
      const head = first === 'ء' ? 'ءI' : `ءi${first}`
      if (verb.root === 'رءي') return 'ءiرAءaة'
      return kind === 'hollow' ? `${head}A${last}aة` : head + longA(radicals, kind)
    }
    case '5':
      return `تa${first}a${second}${withU(radicals, kind)}`
    case '6':
      return `تa${first}A${withU(radicals, kind)}`
    case '7':
      return `iن${first}i${longA(radicals, kind)}`
    case '8':
      return `i${joinT(verb, first)}i${longA(radicals, kind)}`
    case '9':
      return `i${first}${second}i${longA(radicals, kind)}`
    case '10':
      return kind === 'hollow' ? `iستi${first}A${last}aة` : `iستi${first}${longA(radicals, kind)}`
    case 'q1':
      return weak ? `${first}a${second}${middle}Aة` : `${first}a${second}${middle}a${last}aة`
    case 'q2':
      return `تa${first}a${second}${withU(radicals, kind)}`
    case 'q4':
      return `i${first}${second.replace('a', 'i')}${middle}A${last}`
  }
}

/** The end of إعلان, إلقاء, اختيار: ā before the last radical. */
function longA({ middle, last }: Radicals, kind: StemKind): string {
  if (kind === 'defective') return `${middle}Aء`
  return kind === 'hollow' ? `يA${last}` : `${middle}A${last}`
}

/** The end of تقدُّم, تعاون, تمني: u before the last radical, i before a weak one. */
function withU({ middle, last }: Radicals, kind: StemKind): string {
  if (kind === 'defective') return `${middle}I`
  return kind === 'doubled' ? middle + last : `${middle}u${last}`
}
