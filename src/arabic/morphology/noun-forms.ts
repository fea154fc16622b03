import { nominal, type Pos } from './features.ts'
import {
  addDual,
  addEndings,
  adder,
  addOna,
  addSoundFeminine,
  addSoundMasculine,
  type NounForm,
} from './noun-endings.ts'

export type { NounForm } from './noun-endings.ts'

/** A row of the noun lexicon. */
export interface Noun {
  readonly pos: Pos
  readonly gender: 'm' | 'f' | 'mf'
  readonly lemma: string
  /** ون, ات, or broken plurals written out. */
  readonly plurals: readonly string[]
  /** ة, a form written out, or empty. */
  readonly feminine: string
}

/** Every inflected form of a nominal in ordinary unvocalised spelling. */
export function nounForms(noun: Noun): NounForm[] {
  const { lemma, pos } = noun
  const gender = noun.gender === 'f' || lemma.endsWith('ة') ? 'f' : 'm'
  const out: NounForm[] = []
  const defective = isDefective(noun)
  const diptote = pos === 'elative' || (pos === 'adj' && COLOUR.test(lemma) && isColour(noun))
  addEndings(adder(out, { pos, gender, number: 's' }), lemma, { diptote, defective })
  addDual(out, lemma, pos, gender)
  if (noun.feminine !== '') {
    const f = noun.feminine === 'ة' ? feminineOf(lemma) : noun.feminine
    addEndings(adder(out, { pos, gender: 'f', number: 's' }), f, PLAIN)
    addDual(out, f, pos, 'f')
    if (/(?:ة|ى|اء)$/.test(f)) addSoundFeminine(out, f, pos)
  }
  for (const plural of noun.plurals) {
    if (plural === 'ون') addSoundMasculine(out, lemma, pos, defective)
    else if (plural === 'ات') addSoundFeminine(out, lemma, pos)
    else if (!noun.plurals.includes(`${plural}ي`)) addWrittenPlural(out, noun, plural, gender)
  }
  addFiveNouns(out, lemma, pos)
  return out
}

/** بطيء has بطيئة, مملوء has مملوءة, منتقى has منتقاة. */
function feminineOf(lemma: string): string {
  const stem = lemma.slice(0, -1)
  if (lemma.endsWith('يء')) return `${stem}ئة`
  if (lemma.endsWith('ى')) return `${stem}اة`
  return `${lemma}ة`
}

const PLAIN = { diptote: false, defective: false }
const DIPTOTE = { diptote: true, defective: false }

/** أحمر, whose feminine is حمراء, takes no alef; a noun of the same shape does: أرنبا. */
const COLOUR = /^أ...?$/
const isColour = (noun: Noun): boolean => noun.feminine.endsWith('اء')

/**
 * قاضي whose indefinite is قاض: told by a sound plural written out, by the shape of قاضي, نادي (a
 * nisba has the plural ون), or by the masdars تمني, تلاقي.
 */
function isDefective({ lemma, plurals, pos }: Noun): boolean {
  if (!lemma.endsWith('ي') || lemma.length < 4 || plurals.includes('ون')) return false
  const stem = lemma.slice(0, -1)
  if (plurals.some((p) => p === `${stem}ون` || p === `${stem}ين`)) return true
  return /^.ا.ي$/.test(lemma) || (pos === 'noun' && /^ت.ا?.ي$/.test(lemma))
}

/** Broken plurals that take no alef: مدارس, مسؤوليات apart, مفاتيح, وزراء, أصدقاء. */
const DIPTOTE_PLURAL = /^(?:..ا..|..ا.ي.|..ا[ئ].|.+اء)$/

/** A broken plural inflects like a singular; a written sound plural has its construct too. */
function addWrittenPlural(out: NounForm[], noun: Noun, plural: string, gender: 'm' | 'f'): void {
  const add = adder(out, { pos: noun.pos, gender, number: 'p' })
  if (isSoundPlural(plural, noun.plurals)) {
    addOna(add, plural.slice(0, -2))
  } else if (plural.endsWith('ات') && !(/^أ..ات$/.test(plural) && noun.lemma.endsWith('ت'))) {
    // Not أصوات, أوقات, whose ت is of the root.
    add(plural)
  } else if (/^..ا.ي$/.test(plural)) {
    // مباني, أراضي, ليالي: indefinite مبان, accusative مباني.
    addEndings(add, plural, { diptote: true, defective: true })
  } else {
    addEndings(add, plural, DIPTOTE_PLURAL.test(plural) ? DIPTOTE : PLAIN)
  }
}

/** محامين beside محامون is sound; قوانين, ميادين are broken, of the shape of مفاتيح. */
function isSoundPlural(plural: string, all: readonly string[]): boolean {
  if (plural.length < 5) return false
  const stem = plural.slice(0, -2)
  if (plural.endsWith('ون')) return true
  return plural.endsWith('ين') && (all.includes(`${stem}ون`) || !/^..ا.ين$/.test(plural))
}

/** أب and أخ lengthen their vowel before a genitive: أبو مازن, أخاه, أبيها. */
function addFiveNouns(out: NounForm[], lemma: string, pos: Pos): void {
  if (lemma === 'ذو') return addDhu(out, pos)
  if (pos !== 'noun' || !['أب', 'أخ', 'حم'].includes(lemma)) return
  for (const [vowel, c] of [
    ['و', 'nom'],
    ['ا', 'acc'],
    ['ي', 'obl'],
  ] as const) {
    out.push({
      form: lemma + vowel,
      features: nominal({
        pos,
        gender: 'm',
        number: 's',
        article: false,
        state: 'construct',
        case: c,
      }),
    })
  }
  for (const [ending, c] of [
    ['وان', 'nom'],
    ['وين', 'obl'],
  ] as const) {
    out.push({
      form: lemma + ending,
      features: nominal({ pos, gender: 'm', number: 'd', link: 'free', case: c }),
    })
  }
}

/** ذو and its forms, which stand before a genitive alone: ذو ذا ذي, ذات, ذوو ذوي, ذوات. */
function addDhu(out: NounForm[], pos: Pos): void {
  const forms = [
    ['ذو', 'm', 's', 'nom'],
    ['ذا', 'm', 's', 'acc'],
    ['ذي', 'm', 's', 'obl'],
    ['ذات', 'f', 's', null],
    ['ذوو', 'm', 'p', 'nom'],
    ['ذوي', 'm', 'p', 'obl'],
    ['ذوات', 'f', 'p', null],
  ] as const
  for (const [form, gender, number, c] of forms) {
    const features = nominal({ pos, gender, number, article: false, state: 'construct', case: c })
    out.push({ form, features })
  }
}
