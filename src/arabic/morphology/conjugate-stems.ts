import type { ShortVowel, Verb, Voice, VowelPair } from './verb-types.ts'

/** How the last two radicals behave together. */
export type StemKind = 'sound' | 'doubled' | 'hollow' | 'defective'

/**
 * One tense and voice without its endings, in sounds (Note [Sounds]). `open` stands before an ending
 * that begins with a vowel, `closed` before a consonant and in the jussive. `end` says what the stem
 * ends in: a consonant, or the vowel that a weak third radical leaves (`w`: ā from و, as in دعا).
 */
export interface Stem {
  readonly open: string
  readonly closed: string
  readonly end: 'consonant' | 'a' | 'w' | 'i' | 'u'
}

export interface Stems {
  readonly past: Stem
  readonly present: Stem
  /** The vowel of the person prefixes of the present. */
  readonly prefixVowel: ShortVowel
}

/** What stands before the last two radicals, and the vowel between those two. */
interface Shape {
  readonly head: string
  readonly vowel: ShortVowel
  /** The quality of the long vowel that a weak second radical leaves, open and closed. */
  readonly hollow: readonly [ShortVowel, ShortVowel]
}

/** The radicals that shape a stem: all before the last two, then those two. */
export interface Radicals {
  readonly first: string
  readonly second: string
  readonly middle: string
  readonly last: string
}

const isWeak = (radical: string): boolean => radical === 'و' || radical === 'ي'

/** Splits a root; in forms 9 and q4 the last radical is doubled by the pattern itself. */
export function radicalsOf(verb: Verb): Radicals {
  const [r1 = '', r2 = '', r3 = '', r4 = ''] = verb.root
  if (verb.form === 'q4') return { first: r1, second: r2 + 'a' + r3, middle: r4, last: r4 }
  if (verb.form === '9') return { first: r1, second: r2, middle: r3, last: r3 }
  if (r4 !== '') return { first: r1, second: r2, middle: r3, last: r4 }
  // The hamza of رأى is lost in the present and throughout form 4.
  const middle = verb.root === 'رءي' && verb.form === '4' ? '' : r2
  return { first: r1, second: r2, middle, last: r3 }
}

/**
 * The kinds a verb may follow, likeliest first. More than one, because some roots keep a weak or
 * doubled radical whole (استجوب, ازدوج, عور): the lemma of the row decides.
 */
export function kindsOf(verb: Verb): readonly StemKind[] {
  const { middle, last } = radicalsOf(verb)
  if (isWeak(last)) return ['defective']
  const contracts = ['1', '4', '7', '8', '10'].includes(verb.form)
  if (contracts && isWeak(middle)) return ['hollow', 'sound']
  if (verb.form === '9' || verb.form === 'q4') return ['doubled']
  if (middle === last && (contracts || verb.form === '3' || verb.form === '6')) {
    return ['doubled', 'sound']
  }
  return ['sound']
}

/** The stems of one voice. `vowels` is read in form 1 only. */
export function stemsOf(verb: Verb, voice: Voice, kind: StemKind, vowels: VowelPair): Stems {
  const radicals = radicalsOf(verb)
  const active = voice === 'active'
  const past = buildStem(pastShape(verb, active, vowels, radicals), radicals, kind)
  const keepsW = verb.form === '1' && active && radicals.last === 'و' && past.end === 'a'
  const inPresent =
    verb.root === 'رءي' && verb.form === '1' ? { ...radicals, middle: '' } : radicals
  return {
    past: keepsW ? { ...past, end: 'w' } : past,
    present: buildStem(presentShape(verb, active, vowels, radicals, kind), inPresent, kind),
    prefixVowel: active && !['2', '3', '4', 'q1'].includes(verb.form) ? 'a' : 'u',
  }
}

function buildStem(shape: Shape, { middle, last }: Radicals, kind: StemKind): Stem {
  const { head, vowel, hollow } = shape
  const whole = head + middle + vowel + last
  switch (kind) {
    case 'sound':
      return { open: whole, closed: whole, end: 'consonant' }
    case 'defective':
      return { open: head + middle, closed: head + middle, end: vowel }
    case 'doubled': {
      const endsInVowel = /[aiuAU]$/u.test(head)
      const open = endsInVowel ? head + middle + last : head + vowel + middle + last
      return { open, closed: whole, end: 'consonant' }
    }
    case 'hollow': {
      const bare = /[aiu]$/u.test(head) ? head.slice(0, -1) : head
      const [open, closed] = hollow
      return {
        open: bare + open.toUpperCase() + last,
        closed: bare + closed + last,
        end: 'consonant',
      }
    }
  }
}

function pastShape(verb: Verb, active: boolean, vowels: VowelPair, radicals: Radicals): Shape {
  const { first, second } = radicals
  const v = active ? 'a' : 'u'
  const wasl = active ? 'i' : 'u'
  const long = active ? 'A' : 'U'
  const shape = (head: string): Shape => ({
    head,
    vowel: active ? 'a' : 'i',
    hollow: active ? ['a', 'a'] : ['i', 'i'],
  })
  switch (verb.form) {
    case '1':
      return {
        head: first + v,
        vowel: active ? vowels.past : 'i',
        hollow: active ? ['a', vowels.present === 'u' ? 'u' : 'i'] : ['i', 'i'],
      }
    case '2':
    case 'q1':
      return shape(first + v + second)
    case '3':
      return shape(first + long)
    case '4':
      return shape(first === 'ء' ? 'ء' + long : 'ء' + v + first)
    case '5':
    case 'q2':
      return shape('ت' + v + first + v + second)
    case '6':
      return shape('ت' + v + first + long)
    case '7':
      return shape(wasl + 'ن' + first + v)
    case '8':
      return shape(wasl + joinT(verb, first) + v)
    case '9':
      return shape(wasl + first + second + v)
    case 'q4':
      return shape(wasl + first + (active ? second : second.replace('a', 'u')))
    case '10':
      return shape(wasl + 'ست' + v + first)
  }
}

function presentShape(
  verb: Verb,
  active: boolean,
  vowels: VowelPair,
  radicals: Radicals,
  kind: StemKind,
): Shape {
  const { first, second } = radicals
  const shape = (head: string, vowel: ShortVowel = 'i'): Shape => ({
    head,
    vowel: active ? vowel : 'a',
    hollow: active ? ['i', 'i'] : ['a', 'a'],
  })
  switch (verb.form) {
    case '1': {
      const present = active ? vowels.present : 'a'
      const dropped = active && kind !== 'doubled' && dropsFirst(verb.root, vowels)
      return { head: dropped ? '' : first, vowel: present, hollow: [present, present] }
    }
    case '2':
    case 'q1':
      return shape(first + 'a' + second)
    case '3':
      return shape(first + 'A')
    case '4':
      return shape(first)
    case '5':
    case 'q2':
      return shape('تa' + first + 'a' + second, 'a')
    case '6':
      return shape('تa' + first + 'A', 'a')
    case '7':
      return { ...shape('ن' + first + 'a'), hollow: ['a', 'a'] }
    case '8':
      return { ...shape(joinT(verb, first) + 'a'), hollow: ['a', 'a'] }
    case '9':
      return shape(first + second + 'a')
    case 'q4':
      return shape(first + second)
    case '10':
      return shape('ستa' + first)
  }
}

/** The و of وعد is lost in يعد; that of وجل stays in يوجل. */
function dropsFirst(root: string, { past, present }: VowelPair): boolean {
  if (!root.startsWith('و')) return false
  if (past === 'i' && present === 'a') return root === 'وسع' || root === 'وطء'
  return present !== 'u'
}

/** The first radical with the ت of form 8, each made like the other. */
export function joinT(verb: Verb, first: string): string {
  if (verb.root === 'ءخذ') return 'تت'
  switch (first) {
    case 'و':
    case 'ي':
      return 'تت'
    case 'د':
    case 'ذ':
      return 'دد'
    case 'ز':
      return 'زد'
    case 'ص':
    case 'ض':
      return first + 'ط'
    case 'ط':
    case 'ظ':
    case 'ث':
      return first + first
    default:
      return first + 'ت'
  }
}
