import { nominal, type Features, type Pos } from './features.ts'

/** A spelling with what it says. */
export interface NounForm {
  readonly form: string
  readonly features: Features
}

/** Takes a spelling whose features differ from the base ones by `more`. */
export type AddForm = (form: string, more?: Partial<Features>) => void

/** Gathers forms that share some features. */
export const adder =
  (out: NounForm[], base: Partial<Features> & Pick<Features, 'pos'>): AddForm =>
  (form, more = {}) => {
    out.push({ form, features: nominal({ ...base, ...more }) })
  }

/** How a word declines. A diptote takes no alef in the indefinite accusative: مدارس, أكبر. */
export interface Declension {
  readonly diptote: boolean
  /** قاضي: its ya falls in the indefinite. */
  readonly defective: boolean
}

/**
 * A word as it stands alone, before pronouns, and with the alef of the indefinite accusative:
 * كتاب كتابا, حكومة حكومت(ه), مستشفى مستشفا(ه), أبناء أبناؤ(ه) أبنائ(ه).
 */
export function addEndings(add: AddForm, s: string, declension: Declension): void {
  const stem = s.slice(0, -1)
  const accusative = (form: string): void => {
    if (declension.diptote) return
    add(form, { link: 'free', article: false, state: 'indefinite', case: 'acc' })
  }
  const bound = (form: string): void => {
    add(form, { link: 'bound', article: false })
  }
  if (declension.defective) {
    add(stem, { link: 'free', article: false, state: 'indefinite' })
  }
  switch (s.slice(-1)) {
    case 'ة':
      add(s, { link: 'free' })
      bound(`${stem}ت`)
      return
    case 'ى':
      add(s, { link: 'free' })
      bound(`${stem}ا`)
      return
    case 'ا':
      add(s)
      return
    case 'أ':
      add(s)
      bound(`${stem}ؤ`)
      bound(`${stem}ئ`)
      return
    case 'ء':
      add(s)
      if (!stem.endsWith('ي')) bound(`${stem}ؤ`)
      bound(`${stem}ئ`)
      // After alef no second alef is written (بناء); بناءا is a common slip.
      if (stem.endsWith('ي')) accusative(`${stem}ئا`)
      else accusative(`${s}ا`)
      if (!/[ايو]$/.test(stem)) accusative(`${stem}ئا`)
      return
    default:
      add(s)
      accusative(`${s}ا`)
  }
}

/** What a suffix that begins with a vowel joins to: حكومت, مستشفي, صحراو. */
function joinedStems(s: string, gender: 'm' | 'f'): string[] {
  const stem = s.slice(0, -1)
  if (s.endsWith('ة')) return [`${stem}ت`]
  if (s.endsWith('ى')) return [`${stem}ي`]
  if (s.endsWith('اء')) return gender === 'f' ? [`${stem}و`, s, `${stem}ئ`] : [s, `${stem}ئ`]
  if (s.endsWith('يء')) return [`${stem}ئ`]
  if (s.endsWith('ا')) return [`${stem}و`, `${stem}ي`]
  return [s]
}

/** أ before the alef of a suffix is written آ: مبدآن, مكافآت. */
const withAlef = (stem: string, rest: string): string =>
  stem.endsWith('أ') ? `${stem.slice(0, -1)}آ${rest}` : `${stem}ا${rest}`

/** The dual, with its construct: وزيران وزيرين وزيرا وزيري. */
export function addDual(out: NounForm[], s: string, pos: Pos, gender: 'm' | 'f'): void {
  const add = adder(out, { pos, gender, number: 'd' })
  for (const stem of joinedStems(s, gender)) {
    add(withAlef(stem, 'ن'), { link: 'free', case: 'nom' })
    add(`${stem}ين`, { link: 'free', case: 'obl' })
    add(withAlef(stem, ''), { article: false, state: 'construct', case: 'nom' })
    add(`${stem}ي`, { article: false, state: 'construct', case: 'obl' })
  }
}

/** معلمون معلمين, construct معلمو معلمي. A final ى or the ya of قاضي falls: قاضون, منتقون. */
export function addSoundMasculine(out: NounForm[], s: string, pos: Pos, defective: boolean): void {
  const add = adder(out, { pos, gender: 'm', number: 'p' })
  const stem =
    s.endsWith('ى') || defective ? s.slice(0, -1) : s.endsWith('يء') ? `${s.slice(0, -1)}ئ` : s
  addOna(add, stem)
}

/** The four endings of the sound masculine plural. */
export function addOna(add: AddForm, stem: string): void {
  add(`${stem}ون`, { link: 'free', case: 'nom' })
  add(`${stem}ين`, { link: 'free', case: 'obl' })
  add(`${stem}و`, { article: false, state: 'construct', case: 'nom' })
  add(`${stem}ي`, { article: false, state: 'construct', case: 'obl' })
}

/** معلمات, مستشفيات, صحراوات; مباراة has مباريات, فتاة has فتيات. */
export function addSoundFeminine(out: NounForm[], s: string, pos: Pos): void {
  const add = adder(out, { pos, gender: 'f', number: 'p' })
  const stem = s.slice(0, -1)
  if (s.endsWith('اة')) {
    for (const glide of ['ي', 'و']) add(`${s.slice(0, -2)}${glide}ات`)
    return
  }
  const stems = s.endsWith('ة') ? [stem] : joinedStems(s, s.endsWith('اء') ? 'f' : 'm')
  for (const each of stems) add(withAlef(each, 'ت'))
}
