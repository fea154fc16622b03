import { fold } from '../../arabic/fold.ts'
import type { EntityType } from '../layers.ts'
import { isPersonWord } from './settings.ts'
import { BROKEN, FEMININE, PERSON } from './known-words.ts'
import { bitsOf, isNoun } from './word-class.ts'

/** Countries that a verb takes as masculine; all others and all towns are feminine. */
const MASCULINE = new Set(
  'العراق المغرب لبنان الأردن السودان اليمن الصومال الكويت السنغال النيجر تشاد الفاتيكان'
    .split(' ')
    .flatMap((w) => [fold(w), fold(w).replace(/^ال/, '')]),
)

/** What a noun's ending tells of its case: the sound plural and the dual show it. */
export function endingOf(head: string, accusative: boolean): 'subject' | 'object' | '' {
  if (accusative) return 'object'
  if (head.length < 5 || isNoun(head)) return ''
  if (head.endsWith('ون') || head.endsWith('تان')) return 'subject'
  if (head.endsWith('ين')) return isNoun(head.slice(0, -2)) || head.endsWith('يين') ? 'object' : ''
  return ''
}

/** By which gender a verb before the noun goes: a broken plural of things is feminine. */
export function genderOf(head: string, type: EntityType | null, feminine: boolean): 'm' | 'f' | '' {
  if (type === 'GPE') return MASCULINE.has(head) ? 'm' : isNoun(head) ? '' : 'f'
  // «قوات», «سلطات»: feminine, of whomever they are.
  if (head.endsWith('ات')) return 'f'
  const bits = bitsOf(head)
  if ((bits & BROKEN) !== 0) return (bits & PERSON) !== 0 || isPersonWord(head) ? '' : 'f'
  if (feminine || (bits & FEMININE) !== 0) return 'f'
  if (head.endsWith('ون') || head.endsWith('ين')) return 'm'
  return isNoun(head) ? 'm' : ''
}
