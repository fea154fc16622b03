import { imperativeCells, pastCells, presentCells } from './conjugate-endings.ts'
import type { Cell } from './conjugate-endings.ts'
import { clippedImperatives, extraForms, findIrregular } from './conjugate-irregular.ts'
import { isConsonant, spell, spellBound } from './conjugate-spelling.ts'
import { kindsOf, stemsOf } from './conjugate-stems.ts'
import type { Stem, StemKind, Stems } from './conjugate-stems.ts'
import type { Inflection, Tense, Verb, Voice, VowelPair } from './verb-types.ts'

/**
 * Every inflected form of a verb in ordinary unvocalised spelling: past, present, subjunctive,
 * jussive and imperative, active and passive, and the spellings that stand only before an object
 * pronoun. A verb that takes no object at all has no passive; one that reaches its object through a
 * preposition has it in the third person masculine singular (جيء به). Forms of a single letter (قِ)
 * are left out: no reader could tell them from an abbreviation.
 */
export function conjugate(verb: Verb): Inflection[] {
  const irregular = findIrregular(verb)
  if (irregular !== undefined) return irregular
  const kind = kindOf(verb)
  const vowelPairs = vowelsOf(verb)
  const forms = vowelPairs.flatMap((vowels) => {
    const active = stemsOf(verb, 'active', kind, vowels)
    const passive = stemsOf(verb, 'passive', kind, vowels)
    return [
      ...indicativeAndMoods(active, 'active', kind),
      ...imperative(verb, active.present, kind),
      ...passiveCells(verb, indicativeAndMoods(passive, 'passive', kind)),
    ]
  })
  const all = [...forms, ...extraForms(verb)]
  return vowelPairs.length > 1 ? distinct(all) : all
}

/** Which way a verb treats its last two radicals: the first way that gives its lemma. */
export function kindOf(verb: Verb): StemKind {
  const kinds = kindsOf(verb)
  const fits = kinds.find((kind) =>
    vowelsOf(verb).some((vowels) => lemmaOf(verb, kind, vowels) === verb.lemma),
  )
  return fits ?? kinds[0] ?? 'sound'
}

const noVowels: readonly VowelPair[] = [{ past: 'a', present: 'a' }]

/** The vowel pairs a verb is conjugated with: one idle pair outside form 1. */
export function vowelsOf(verb: Verb): readonly VowelPair[] {
  return verb.vowels.length === 0 ? noVowels : verb.vowels
}

function lemmaOf(verb: Verb, kind: StemKind, vowels: VowelPair): string {
  const { past } = stemsOf(verb, 'active', kind, vowels)
  return spell(past.open + (pastCells[0]?.endings[past.end] ?? ''))
}

function indicativeAndMoods({ past, present, prefixVowel }: Stems, voice: Voice, kind: StemKind) {
  const forms = pastCells.flatMap((cell) => inflect(cell, 'past', voice, '', past, kind))
  for (const mood of ['present', 'subjunctive', 'jussive'] as const) {
    for (const cell of presentCells[mood]) {
      forms.push(...inflect(cell, mood, voice, cell.prefix + prefixVowel, present, kind))
    }
  }
  return forms
}

function imperative(verb: Verb, present: Stem, kind: StemKind): Inflection[] {
  const clipped = verb.form === '1' && clippedImperatives.has(verb.root)
  const stem = clipped
    ? { ...present, open: present.open.slice(1), closed: present.closed.slice(1) }
    : present
  return imperativeCells.flatMap((cell) => {
    const opening = (body: string): string => imperativeOpening(verb, body)
    return inflect(cell, 'imperative', 'active', opening, stem, kind)
  })
}

/** Form 4 begins with its own hamza; any other stem that begins with two consonants leans on ا. */
function imperativeOpening(verb: Verb, body: string): string {
  if (verb.form === '4') return body.startsWith('ء') ? 'ءA' : 'ءa'
  if (!isConsonant(body, 0) || !isConsonant(body, 1)) return ''
  return body.charAt(2) === 'u' ? 'u' : 'i'
}

function inflect(
  cell: Cell,
  tense: Tense,
  voice: Voice,
  opening: string | ((body: string) => string),
  stem: Stem,
  kind: StemKind,
): Inflection[] {
  const ending = cell.endings[stem.end]
  const bodies = cell.closes ? [stem.closed] : [stem.open]
  // لم يمدد and لم يمد stand side by side.
  if (kind === 'doubled' && ending === '') bodies.push(`${stem.open}a`)
  return bodies.flatMap((body) => {
    const before = typeof opening === 'string' ? opening : opening(body)
    const rest = before === 'ءA' ? body.slice(1) : body
    return spellings(before + rest, ending, cell.boundTail, tense).map(({ form, bound }) => ({
      form,
      tense,
      voice,
      ...cell.slot,
      ...(bound ? { bound: true as const } : {}),
    }))
  })
}

interface Spelling {
  readonly form: string
  readonly bound: boolean
}

function spellings(body: string, ending: string, boundTail: string, tense: Tense): Spelling[] {
  const sounds = body + ending
  const shortened = (tense === 'jussive' || tense === 'imperative') && 'aiu'.includes(ending)
  const free = shortened && ending !== '' ? spellBound(sounds) : spell(sounds)
  const found: Spelling[] = [{ form: free, bound: false }]
  const tied = spellBound(sounds + boundTail)
  if (tied !== free) found.push({ form: tied, bound: true })
  const loose = looseSpelling(body, ending)
  if (loose !== undefined && loose !== free) {
    found.push({ form: loose, bound: false })
    if (ending === 'Uا') found.push({ form: loose.slice(0, -1), bound: true })
  }
  return found.filter(({ form }) => form.length > 1)
}

/**
 * The second spelling of a final hamza before ū and ā, which keeps the seat of the singular: قرأوا
 * beside قرؤوا, جاءوا beside جاؤوا, يبدأان beside يبدآن.
 */
function looseSpelling(body: string, ending: string): string | undefined {
  if (!body.endsWith('aء') && !body.endsWith('Aء')) return undefined
  if (ending.startsWith('U')) return spell(body) + (ending === 'Uا' ? 'وا' : 'ون')
  if (ending === 'A' || ending === 'Aنi') return spell(body) + spell(ending)
  return undefined
}

function passiveCells(verb: Verb, forms: Inflection[]): Inflection[] {
  if (verb.transitive) return forms
  if (verb.prepositions.length === 0) return []
  return forms.filter(
    ({ person, gender, number, bound }) =>
      person === 3 && gender === 'm' && number === 's' && bound === undefined,
  )
}

function distinct(forms: readonly Inflection[]): Inflection[] {
  const seen = new Map<string, Inflection>()
  for (const each of forms) {
    const { form, tense, voice, person, gender, number, bound } = each
    const key = [form, tense, voice, person, gender, number, bound ?? ''].join(' ')
    if (!seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}
