import type { Stem } from './conjugate-stems.ts'
import type { Inflection } from './verb-types.ts'

/** Person, gender and number of one cell of a paradigm. */
export type Slot = Pick<Inflection, 'person' | 'gender' | 'number'>
export type Mood = 'present' | 'subjunctive' | 'jussive'

/** One cell: the ending for each stem end, and whether it closes the stem. */
export interface Cell {
  readonly slot: Slot
  readonly prefix: string
  readonly endings: Readonly<Record<Stem['end'], string>>
  /** The ending begins with a consonant or is empty: it takes the closed stem. */
  readonly closes: boolean
  /** What the ending grows by before an object pronoun: كتبتم, كتبتمو(ه). */
  readonly boundTail: string
}

const slot = (person: Slot['person'], gender: Slot['gender'], number: Slot['number']): Slot => ({
  person,
  gender,
  number,
})

function cell(
  at: Slot,
  prefix: string,
  [consonant, a, w, i, u]: readonly [string, string, string, string, string],
  boundTail = '',
): Cell {
  const closes = consonant === '' || consonant.startsWith('ن') || consonant.startsWith('ت')
  return { slot: at, prefix, endings: { consonant, a, w, i, u }, closes, boundTail }
}

/** An ending that begins with a consonant, after each kind of stem: كتبت, رميت, دعوت, بقيت. */
const closing = (e: string): [string, string, string, string, string] => [
  e,
  `aي${e}`,
  `aو${e}`,
  `I${e}`,
  `U${e}`,
]

export const pastCells: readonly Cell[] = [
  cell(slot(3, 'm', 's'), '', ['a', 'Y', 'A', 'iيa', 'uوa']),
  cell(slot(3, 'f', 's'), '', ['aت', 'aت', 'aت', 'iيaت', 'uوaت']),
  cell(slot(3, 'm', 'd'), '', ['A', 'aيA', 'aوA', 'iيA', 'uوA']),
  cell(slot(3, 'f', 'd'), '', ['aتA', 'aتA', 'aتA', 'iيaتA', 'uوaتA']),
  cell(slot(3, 'm', 'p'), '', ['Uا', 'aوا', 'aوا', 'Uا', 'Uا']),
  cell(slot(3, 'f', 'p'), '', closing('نa')),
  cell(slot(2, 'm', 's'), '', closing('تa')),
  cell(slot(2, 'f', 's'), '', closing('تi')),
  cell(slot(2, 'c', 'd'), '', closing('تuمA')),
  cell(slot(2, 'm', 'p'), '', closing('تuم'), 'U'),
  cell(slot(2, 'f', 'p'), '', closing('تuننa')),
  cell(slot(1, 'c', 's'), '', closing('تu')),
  cell(slot(1, 'c', 'p'), '', closing('نA')),
]

/** The five endings of one mood, each after a consonant, a, w, i, u. Only form 1 pasts end in w. */
const moods = {
  present: {
    bare: ['u', 'Y', 'Y', 'I', 'U'],
    dual: ['Aنi', 'aيAنi', 'aيAنi', 'iيAنi', 'uوAنi'],
    plural: ['Uنa', 'aونa', 'aونa', 'Uنa', 'Uنa'],
    you: ['Iنa', 'aينa', 'aينa', 'Iنa', 'Iنa'],
  },
  subjunctive: {
    bare: ['a', 'Y', 'Y', 'iيa', 'uوa'],
    dual: ['A', 'aيA', 'aيA', 'iيA', 'uوA'],
    plural: ['Uا', 'aوا', 'aوا', 'Uا', 'Uا'],
    you: ['I', 'aي', 'aي', 'I', 'I'],
  },
  jussive: {
    bare: ['', 'a', 'a', 'i', 'u'],
    dual: ['A', 'aيA', 'aيA', 'iيA', 'uوA'],
    plural: ['Uا', 'aوا', 'aوا', 'Uا', 'Uا'],
    you: ['I', 'aي', 'aي', 'I', 'I'],
  },
} as const

function cellsOf(mood: Mood): readonly Cell[] {
  const { bare, dual, plural, you } = moods[mood]
  const women = closing('نa')
  return [
    cell(slot(3, 'm', 's'), 'ي', bare),
    cell(slot(3, 'f', 's'), 'ت', bare),
    cell(slot(3, 'm', 'd'), 'ي', dual),
    cell(slot(3, 'f', 'd'), 'ت', dual),
    cell(slot(3, 'm', 'p'), 'ي', plural),
    cell(slot(3, 'f', 'p'), 'ي', women),
    cell(slot(2, 'm', 's'), 'ت', bare),
    cell(slot(2, 'f', 's'), 'ت', you),
    cell(slot(2, 'c', 'd'), 'ت', dual),
    cell(slot(2, 'm', 'p'), 'ت', plural),
    cell(slot(2, 'f', 'p'), 'ت', women),
    cell(slot(1, 'c', 's'), 'ء', bare),
    cell(slot(1, 'c', 'p'), 'ن', bare),
  ]
}

/** The thirteen cells of each mood of the present, with their prefixes. */
export const presentCells: Readonly<Record<Mood, readonly Cell[]>> = {
  present: cellsOf('present'),
  subjunctive: cellsOf('subjunctive'),
  jussive: cellsOf('jussive'),
}

/** The imperative is the jussive of the second person without its prefix. */
export const imperativeCells: readonly Cell[] = presentCells.jussive.filter(
  (each) => each.slot.person === 2,
)
