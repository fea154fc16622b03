import type { EntityType } from '../layers.ts'
import { endingOf, genderOf } from './agreement.ts'
import { ABSTRACT, BROKEN, GROUP, PERSON, PLACE } from './known-words.ts'
import { isPersonWord, isPlaceWord } from './settings.ts'
import { bitsOf, isNoun, isUnknown } from './word-class.ts'

/** What a phrase is by the word at its head: folded, without article, worked out once a word. */
export interface Head {
  readonly word: string
  /** People, forces, offices, states by the lists of this layer. */
  readonly person: boolean
  /** The same, or by the lexicon or the ending. */
  readonly somebody: boolean
  /** «المواجهة», «إجراء»: names of deeds act in nothing. */
  readonly deed: boolean
  readonly somewhere: boolean
  /** In no lexicon: a name. */
  readonly unknown: boolean
  readonly ending: 'subject' | 'object' | ''
  /** By which gender a verb before it goes, where its own ending does not tell. */
  readonly gender: 'm' | 'f' | ''
  readonly broken: boolean
  /** One person by the lexicon: القائد, الوزير. */
  readonly one: boolean
}

export function headOf(word: string): Head {
  const bits = bitsOf(word)
  const person = isPersonWord(word)
  const somebody =
    !THINGS.has(word) &&
    (person ||
      OTHERS.has(word) ||
      isPeople(word) ||
      ((bits & (PERSON | GROUP)) !== 0 && (bits & PLACE) === 0))
  return {
    word,
    person,
    somebody,
    deed: (bits & (ABSTRACT | PERSON | GROUP)) === ABSTRACT,
    somewhere: isPlaceWord(word) || (word !== 'قواعد' && (bits & PLACE) !== 0),
    unknown: !somebody && word.length > 2 && isUnknown(word),
    ending: endingOf(word, false),
    gender: genderOf(word, null, false),
    broken: (bits & BROKEN) !== 0,
    one: (bits & (PERSON | BROKEN | GROUP)) === PERSON && isNoun(word),
  }
}

/** By which gender a verb before the head goes; `feminine`: it ends so. */
export function genderOfHead(
  head: Head,
  type: EntityType | null,
  feminine: boolean,
): 'm' | 'f' | '' {
  if (type === 'GPE') return genderOf(head.word, type, feminine)
  return feminine && !head.broken ? 'f' : head.gender
}

/** Words that stand for people: «آخرون», «بعضهم», «الاثنان». */
const OTHERS = new Set(['اخرون', 'اخرين', 'بعضهم', 'كثيرون', 'كثيرين', 'احدهم', 'اثنان', 'اثنين'])

/** Things that are spelled as people are: «الأمر» is no «آمر». */
const THINGS = new Set([
  'امر',
  'حال',
  'وضع',
  'حد',
  'عدد',
  'جهد',
  'راي',
  'حق',
  'مبلغ',
  'عرض',
  'رد',
  'قادم',
  'مقبل',
  'سلسله',
  'بيان',
  'بيانا',
])

/** «المتشددون», «الفدائيين»: the sound masculine plural of an adjective is of people. */
const isPeople = (head: string): boolean =>
  head.length > 4 &&
  (head.endsWith('ون') || head.endsWith('ين')) &&
  !isNoun(head) &&
  (!isNoun(head.slice(0, -2)) || (bitsOf(head.slice(0, -2)) & PERSON) !== 0) &&
  !isNoun(`${head.slice(0, -3)}ه`)
