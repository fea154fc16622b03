/** The thirteen patterns that verbs of modern Arabic follow: I to X, and the quadriliterals. */
const verbForms = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'q1', 'q2', 'q4'] as const
export type VerbForm = (typeof verbForms)[number]

const verbTags = [
  'speech',
  'thought',
  'motion',
  'conflict',
  'politics',
  'diplomacy',
  'law',
  'economy',
  'media',
  'aspect',
  'copula',
  'change',
  'feeling',
  'daily',
] as const
export type VerbTag = (typeof verbTags)[number]

const verbPrepositions = ['bi', 'ila', 'ala', 'an', 'fi', 'min', 'li', 'maa', 'bayna'] as const
export type VerbPreposition = (typeof verbPrepositions)[number]

export type ShortVowel = 'a' | 'i' | 'u'

/** The vowels of the second radical of a form 1 verb, which its root does not foretell. */
export interface VowelPair {
  readonly past: ShortVowel
  readonly present: ShortVowel
}

/** One row of the verb lexicon. All Arabic is unvocalised ordinary spelling. */
export interface Verb {
  readonly form: VerbForm
  /** Empty in every form but the first. */
  readonly vowels: readonly VowelPair[]
  readonly transitive: boolean
  readonly intransitive: boolean
  readonly prepositions: readonly VerbPreposition[]
  readonly tags: readonly VerbTag[]
  readonly source: string
  /** Three or four true radicals: و and ي where the lemma shows a long vowel, ء for any hamza. */
  readonly root: string
  /** Past active, third person masculine singular. */
  readonly lemma: string
  /** Empty when the masdar is the regular one of the form. */
  readonly masdars: readonly string[]
}

export type Tense = 'past' | 'present' | 'subjunctive' | 'jussive' | 'imperative'
export type Voice = 'active' | 'passive'

/** One inflected form; equal spellings with unlike features are separate entries. */
export interface Inflection {
  readonly form: string
  readonly tense: Tense
  readonly voice: Voice
  readonly person: 1 | 2 | 3
  readonly gender: 'm' | 'f' | 'c'
  readonly number: 's' | 'd' | 'p'
  /** The spelling that stands only before an object pronoun: كتبو(ه), رما(ه). */
  readonly bound?: true
}

const columns = ['form', 'vowel', 'trans', 'tags', 'source', 'root', 'lemma', 'masdars'] as const

/**
 * Reads the rows of `verbs.tsv`. Throws RangeError that names the line when a row is not well formed:
 * the lexicon is part of the program, not content.
 */
export function parseVerbs(tsv: string): Verb[] {
  const verbs: Verb[] = []
  tsv.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return
    verbs.push(parseRow(line, index + 1))
  })
  return verbs
}

function parseRow(line: string, lineNumber: number): Verb {
  const cells = line.split('\t')
  if (cells.length !== columns.length || cells.includes('')) {
    throw new RangeError(`verbs line ${lineNumber}: expected ${columns.join(', ')}`)
  }
  const [
    form = '',
    vowel = '',
    trans = '',
    tags = '',
    source = '',
    root = '',
    lemma = '',
    masdars = '',
  ] = cells
  const [valency = '', prepositions = '-'] = trans.split(':')
  if (!['t', 'i', 'ti'].includes(valency)) {
    throw new RangeError(`verbs line ${lineNumber}: trans is t, i or ti, not ${valency}`)
  }
  const verb: Verb = {
    form: oneOf(verbForms, form, lineNumber),
    vowels: list(vowel, '/').map((pair) => parseVowels(pair, lineNumber)),
    transitive: valency.startsWith('t'),
    intransitive: valency.endsWith('i'),
    prepositions: list(prepositions, ',').map((name) => oneOf(verbPrepositions, name, lineNumber)),
    tags: list(tags, ',').map((name) => oneOf(verbTags, name, lineNumber)),
    source,
    root,
    lemma,
    masdars: list(masdars, '|'),
  }
  const radicals = verb.form.startsWith('q') ? 4 : 3
  if (root.length !== radicals) {
    throw new RangeError(
      `verbs line ${lineNumber}: form ${form} has ${radicals} radicals, not ${root}`,
    )
  }
  if ((verb.form === '1') !== verb.vowels.length > 0) {
    throw new RangeError(`verbs line ${lineNumber}: form 1, and no other, names its vowels`)
  }
  return verb
}

function list(cell: string, separator: string): string[] {
  return cell === '-' ? [] : cell.split(separator)
}

function oneOf<T extends string>(choices: readonly T[], name: string, lineNumber: number): T {
  const found = choices.find((choice) => choice === name)
  if (found === undefined) {
    throw new RangeError(`verbs line ${lineNumber}: ${name} is none of ${choices.join(', ')}`)
  }
  return found
}

const shortVowels = ['a', 'i', 'u'] as const

function parseVowels(pair: string, lineNumber: number): VowelPair {
  const [past = '', present = ''] = pair.split('-')
  return {
    past: oneOf(shortVowels, past, lineNumber),
    present: oneOf(shortVowels, present, lineNumber),
  }
}
