import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import type { Form } from '../../text/words.ts'
import type { StatementAct } from '../layers.ts'
import { createFormCache } from '../rule.ts'

/**
 * How a cue stands to the words around it: a verb has its source near it, a participle carries on
 * with the source of the clause before, a relay verb (نقل) names who passed it on, a preposition
 * (بحسب) names its source after it.
 */
export type CueKind = 'verb' | 'participle' | 'relay' | 'preposition'

export interface Cue {
  readonly kind: CueKind
  readonly act: StatementAct
  readonly lemma: string
  /** 1 where و or ف is joined to it. */
  readonly joined: boolean
}

interface Entry {
  readonly kind: CueKind
  readonly act: StatementAct
  readonly lemma: string
}

const ACTS = new Set<string>([
  'say',
  'announce',
  'confirm',
  'deny',
  'accuse',
  'warn',
  'threaten',
  'demand',
  'promise',
  'condemn',
  'praise',
  'expect',
  'ask',
])
const isAct = (s: string): s is StatementAct => ACTS.has(s)

const RELAYS = ['نقل', 'نقلت', 'نقلوا', 'ينقل', 'تنقل']
const PREPOSITIONS = [
  'بحسب',
  'حسب',
  'وفق',
  'وفقا',
  'طبقا',
  'نقلا',
  'استنادا',
  'حسبما',
  'بحسبما',
  'وفقما',
]

const entries: ReadonlyMap<string, Entry> = loadCues()

function loadCues(): Map<string, Entry> {
  const map = new Map<string, Entry>()
  const add = (form: string, entry: Entry): void => {
    const key = fold(form)
    if (key !== '' && !map.has(key)) map.set(key, entry)
  }
  for (const row of loadTable(new URL('./cues.tsv', import.meta.url)).rows) {
    const act = row['act'] ?? ''
    if (!isAct(act)) throw new RangeError(`cues: no act is called ${act}`)
    const past = row['past'] ?? ''
    const present = row['present'] ?? ''
    const verb: Entry = { kind: 'verb', act, lemma: past }
    const stem = past.endsWith('ى') || past.endsWith('ا') ? null : past
    add(past, verb)
    if (stem) for (const ending of ['ت', 'وا', 'ا', 'تا', 'ن']) add(stem + ending, verb)
    for (const form of (row['extra'] ?? '').split('|')) add(form, verb)
    if (present !== '') {
      const rest = present.slice(1)
      const bare = /[يوى]$/.test(rest) ? rest.slice(0, -1) : rest
      for (const p of ['ي', 'ت']) {
        add(p + rest, verb)
        add(`${p}${bare}ون`, verb)
        add(`${p}${rest}ان`, verb)
      }
    }
    const participle: Entry = { kind: 'participle', act, lemma: past }
    const active = row['participle'] ?? ''
    if (active !== '') {
      add(active, participle)
      // مضيفا → مضيفة, مضيفين
      add(`${active.slice(0, -1)}ة`, participle)
      add(`${active.slice(0, -1)}ين`, participle)
    }
  }
  for (const f of RELAYS) add(f, { kind: 'relay', act: 'say', lemma: 'نقل' })
  for (const f of PREPOSITIONS) add(f, { kind: 'preposition', act: 'say', lemma: f })
  return map
}

/** The cue that a token is, if it can be one. */
export const cueOf: (form: Form) => Cue | null = createFormCache((form) => {
  const whole = entries.get(form.fold)
  if (whole && isRightSpelling(form.clean, whole)) return { ...whole, joined: false }
  if (!/^[وف]/.test(form.fold)) return null
  const rest = entries.get(form.fold.slice(1))
  return rest && isRightSpelling(form.clean.slice(1), rest) ? { ...rest, joined: true } : null
})

/** Folding makes بين (between) of بيّن and أمل of امل: some verbs need their written form. */
const AMBIGUOUS = new Set([
  'بين',
  'امل',
  'يعد',
  'تعد',
  'رد',
  'عبر',
  'قدر',
  'وعد',
  'علق',
  'يرد',
  'ترد',
  'يظهر',
  'تظهر',
  'اظهر',
  'اظهرت',
  'ختم',
])
const isRightSpelling = (clean: string, entry: Entry): boolean =>
  entry.kind !== 'verb' || !AMBIGUOUS.has(fold(clean))

const COMPLEMENTISERS =
  /^(?:ب|ل)?(?:ان|انه|انها|انهم|انهما|انني|اننا|اني|انا|بان|بانه|بانها|بانهم)$/

/** إن، أن، بأن and their pronouns, hamza written or not. */
export const isComplementiser: (form: Form) => boolean = createFormCache(
  (form) => COMPLEMENTISERS.test(form.fold) && !form.clean.startsWith('آ'),
)
