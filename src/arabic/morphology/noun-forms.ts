import { nominal, type Features, type Pos } from './features.ts'

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

/** A spelling with what it says. */
export interface NounForm {
  readonly form: string
  readonly features: Features
}

/** Every inflected form of a nominal in ordinary unvocalised spelling. */
export function nounForms(noun: Noun): NounForm[] {
  const { lemma, pos } = noun
  const gender = noun.gender === 'f' || lemma.endsWith('ة') ? 'f' : 'm'
  const out: NounForm[] = []
  singular(out, lemma, pos, gender)
  if (isDefective(noun)) {
    out.push({
      form: lemma.slice(0, -1),
      features: nominal({
        pos,
        gender,
        number: 's',
        link: 'free',
        article: false,
        state: 'indefinite',
      }),
    })
  }
  if (noun.feminine !== '') {
    const f = noun.feminine === 'ة' ? `${lemma}ة` : noun.feminine
    singular(out, f, pos, 'f')
    soundFeminine(out, f, pos)
  }
  for (const plural of noun.plurals) {
    if (plural === 'ون') soundMasculine(out, lemma, pos)
    else if (plural === 'ات') soundFeminine(out, lemma, pos)
    else writtenPlural(out, plural, pos, gender)
  }
  return out
}

/** قاضي whose indefinite is قاض: told by a sound plural written out, or by the masdars تلاقي, ترامي. */
function isDefective({ lemma, plurals }: Noun): boolean {
  if (!lemma.endsWith('ي') || lemma.length < 4) return false
  const stem = lemma.slice(0, -1)
  return plurals.some((p) => p === `${stem}ون` || p === `${stem}ين`) || /^ت.ا?.ي$/.test(lemma)
}

function singular(out: NounForm[], s: string, pos: Pos, gender: 'm' | 'f'): void {
  const add = adder(out, { pos, gender, number: 's' })
  endings(add, s)
  dual(out, s, pos, gender)
}

type Add = (form: string, more?: Partial<Features>) => void

const adder =
  (out: NounForm[], base: Partial<Features> & Pick<Features, 'pos'>): Add =>
  (form, more = {}) => {
    out.push({ form, features: nominal({ ...base, ...more }) })
  }

/** A word as it stands alone, before pronouns, and with the alef of the indefinite accusative. */
function endings(add: Add, s: string): void {
  const stem = s.slice(0, -1)
  const accusative = (form: string): void => {
    add(form, { link: 'free', article: false, state: 'indefinite', case: 'acc' })
  }
  const bound = (form: string): void => {
    add(form, { link: 'bound', article: false })
  }
  const last = s.slice(-1)
  if (last === 'ة') {
    add(s, { link: 'free' })
    bound(`${stem}ت`)
  } else if (last === 'ى') {
    add(s, { link: 'free' })
    bound(`${stem}ا`)
  } else if (last === 'ء') {
    add(s)
    if (stem.endsWith('ا')) {
      bound(`${stem}ؤ`)
      bound(`${stem}ئ`)
    } else if (stem.endsWith('ي')) {
      accusative(`${stem}ئا`)
      bound(`${stem}ئ`)
    } else {
      accusative(`${s}ا`)
      accusative(`${stem}ئا`)
      bound(`${stem}ؤ`)
      bound(`${stem}ئ`)
    }
  } else if (last === 'أ') {
    add(s)
    bound(`${stem}ؤ`)
    bound(`${stem}ئ`)
  } else {
    add(s)
    if (last !== 'ا') accusative(`${s}ا`)
  }
}

/** What a suffix that begins with a vowel joins to: حكومت, مستشفي, صحراو. */
function joined(s: string): string[] {
  const stem = s.slice(0, -1)
  if (s.endsWith('ة')) return [`${stem}ت`]
  if (s.endsWith('ى')) return [`${stem}ي`]
  if (s.endsWith('اء')) return [s, `${stem}و`, `${stem}ئ`]
  if (s.endsWith('يء')) return [`${stem}ئ`]
  if (s.endsWith('ا')) return [`${stem}و`, `${stem}ي`]
  return [s]
}

/** أ before the alef of a suffix is written آ. */
const withAlef = (stem: string, rest: string): string =>
  stem.endsWith('أ') ? `${stem.slice(0, -1)}آ${rest}` : `${stem}ا${rest}`

function dual(out: NounForm[], s: string, pos: Pos, gender: 'm' | 'f'): void {
  const add = adder(out, { pos, gender, number: 'd' })
  for (const stem of joined(s)) {
    add(withAlef(stem, 'ن'), { link: 'free', case: 'nom' })
    add(`${stem}ين`, { link: 'free', case: 'obl' })
    add(withAlef(stem, ''), { article: false, state: 'construct', case: 'nom' })
    add(`${stem}ي`, { article: false, state: 'construct', case: 'obl' })
  }
}

function soundMasculine(out: NounForm[], s: string, pos: Pos): void {
  const add = adder(out, { pos, gender: 'm', number: 'p' })
  const stem = s.endsWith('ى') ? s.slice(0, -1) : s.endsWith('يء') ? `${s.slice(0, -1)}ئ` : s
  add(`${stem}ون`, { link: 'free', case: 'nom' })
  add(`${stem}ين`, { link: 'free', case: 'obl' })
  add(`${stem}و`, { article: false, state: 'construct', case: 'nom' })
  add(`${stem}ي`, { article: false, state: 'construct', case: 'obl' })
}

function soundFeminine(out: NounForm[], s: string, pos: Pos): void {
  const add = adder(out, { pos, gender: 'f', number: 'p' })
  const stems = s.endsWith('ة') ? [s.slice(0, -1)] : joined(s)
  for (const stem of stems) add(withAlef(stem, 'ت'))
}

/** A broken plural inflects like a singular; a written sound plural has its construct too. */
function writtenPlural(out: NounForm[], plural: string, pos: Pos, gender: 'm' | 'f'): void {
  const add = adder(out, { pos, gender, number: 'p' })
  if (/(?:ون|ين)$/.test(plural) && plural.length > 4) {
    const nominative = plural.endsWith('ون')
    add(plural, { link: 'free', case: nominative ? 'nom' : 'obl' })
    add(plural.slice(0, -1), {
      article: false,
      state: 'construct',
      case: nominative ? 'nom' : 'obl',
    })
  } else if (plural.endsWith('ات')) add(plural)
  else endings(add, plural)
}
