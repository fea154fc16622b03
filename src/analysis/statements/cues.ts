import { fold } from '../../arabic/fold.ts'
import { conjugate } from '../../arabic/morphology/conjugate.ts'
import { participles } from '../../arabic/morphology/participles.ts'
import { parseVerbs, type Verb } from '../../arabic/morphology/verb-types.ts'
import { loadTable } from '../../load-table.ts'
import type { Form } from '../../text/words.ts'
import type { Commitment, StatementAct } from '../layers.ts'
import { createFormCache } from '../rule.ts'
import { isAct } from './acts.ts'

/** What may follow a cue; see the notes of cues.tsv. */
export type Frame =
  | 'c' // a clause: أن، إن، بأن
  | 'q' // a quotation or a colon
  | 'o' // the object is the content
  | 'oo' // the object is there always: with one noun phrase only, that is the object
  | 'qo' // an object in quotation marks is the content
  | 'a' // the object is the hearer
  | 'd' // the object and a name for it: وصف
  | 'ila'
  | 'ala'
  | 'an'
  | 'bi'
  | 'min'
  | 'fi'
const FRAMES = new Set<string>(
  'c q o oo qo a d ila ala an bi min fi'.split(' ') satisfies readonly string[],
)
const isFrame = (s: string): s is Frame => FRAMES.has(s)

/** A verb of the table as one spelling shows it. */
export interface Cue {
  readonly kind: 'verb' | 'participle'
  readonly lemma: string
  readonly act: StatementAct
  readonly commitment: Commitment
  readonly frames: ReadonlySet<Frame>
  readonly past: boolean
  /** Can only be read as a passive (قيل). */
  readonly passive: boolean
  readonly person: 1 | 2 | 3
  readonly gender: 'm' | 'f' | 'c'
  readonly number: 's' | 'd' | 'p'
  /** و, ف or ل joined before it; empty for none. */
  readonly joined: string
  /** A pronoun joined behind it: وصفها. */
  readonly object: boolean
}

interface Entry extends Omit<Cue, 'joined' | 'object'> {
  readonly spelling: string
  /** The spelling stands only before a pronoun. */
  readonly bound: boolean
}

const entries: ReadonlyMap<string, readonly Entry[]> = loadCues()

function loadCues(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>()
  const add = (entry: Entry): void => {
    const key = fold(entry.spelling)
    const list = map.get(key)
    if (!list) map.set(key, [entry])
    else if (!list.some((e) => e.lemma === entry.lemma && e.kind === entry.kind)) list.push(entry)
  }
  const rows = loadTable(new URL('./cues.tsv', import.meta.url)).rows
  const verbs = verbsOf(rows.map((r) => r['lemma'] ?? ''))
  for (const row of rows) {
    const { act = '', lemma = '', form = '' } = row
    if (!isAct(act)) throw new RangeError(`cues: no act is called ${act}`)
    const commitment = row['commitment'] ?? ''
    if (!isCommitment(commitment)) throw new RangeError(`cues: no commitment ${commitment}`)
    const frames = new Set((row['frames'] ?? '').split(',').filter(isFrame))
    const candidates = verbs.filter((v) => v.lemma === lemma && v.form === form)
    const spoken = candidates.filter((v) => v.tags.includes('speech') || v.tags.includes('thought'))
    const verb = (spoken.length > 0 ? spoken : candidates)[0]
    if (!verb) throw new RangeError(`cues: no verb ${lemma} of form ${form}`)
    const base = { lemma, act, commitment, frames }
    for (const f of conjugate(verb)) {
      // A jussive stands behind لم: no report. Feminine plurals look like other words (اثنين).
      if (f.tense === 'imperative' || f.tense === 'jussive' || f.person === 2) continue
      if (f.gender === 'f' && f.number !== 's') continue
      const { person, gender, number } = f
      const passive = f.voice === 'passive'
      const past = f.tense === 'past'
      const bound = f.bound === true
      add({ ...base, kind: 'verb', past, passive, person, gender, number, bound, spelling: f.form })
    }
    for (const p of participlesOf(verb)) add({ ...base, ...p })
  }
  return map
}

/** Rows of the verb lexicon for these lemmas; the other seven thousand are not parsed. */
function verbsOf(lemmas: readonly string[]): Verb[] {
  const wanted = new Set(lemmas)
  const file = new URL('../../arabic/lexicon/verbs.tsv', import.meta.url)
  const { columns, rows } = loadTable(file)
  const kept = rows.filter((r) => wanted.has(r['lemma'] ?? ''))
  // An empty cell is written as a dash.
  return parseVerbs(kept.map((r) => columns.map((c) => r[c] || '-').join('\t')).join('\n'))
}

function isCommitment(s: string): s is Commitment {
  return s === 'neutral' || s === 'doubtful' || s === 'strong'
}

type ParticipleEntry = Pick<
  Entry,
  'kind' | 'past' | 'passive' | 'person' | 'gender' | 'number' | 'bound' | 'spelling'
>

/** The participle that carries a speaker on: مضيفا، مضيفة، مضيفين. */
function participlesOf(verb: Verb): ParticipleEntry[] {
  const { active } = participles(verb)
  const weak = active.endsWith('ي') && /[ويى]$/.test(verb.root)
  const stem = weak ? active.slice(0, -1) : active
  const of = (spelling: string, gender: 'm' | 'f', number: 's' | 'p'): ParticipleEntry => ({
    kind: 'participle',
    past: false,
    passive: false,
    person: 3,
    gender,
    number,
    bound: false,
    spelling,
  })
  return [
    of(`${active}ا`, 'm', 's'),
    of(`${active}ة`, 'f', 's'),
    of(`${stem}ين`, 'm', 'p'),
    of(`${active}ات`, 'f', 'p'),
  ]
}

const OBJECTS = ['ها', 'هما', 'هم', 'هن', 'ه', 'كم', 'نا', 'ني', 'ك']

const COMPLEMENTISER = /^(و?)(?:ب|ل)?ان(ه|ها|هم|هما|هن|ني|نا|ي|ك|كم)?$/

/** The ways in which a token can be a cue, the likeliest first. */
export const cuesOf: (form: Form) => readonly Cue[] = createFormCache((form) => {
  if (form.fold.length < 2 || OTHER_WORDS.has(form.fold)) return NONE
  if (COMPLEMENTISER.test(form.fold)) return NONE
  const found: Cue[] = []
  const look = (skip: number, joined: string, only?: (e: Entry) => boolean): void => {
    const add = (key: string, clean: string, object: boolean): void => {
      for (const e of entries.get(key) ?? []) {
        if (e.bound && !object) continue
        if (object && (e.kind === 'participle' || e.passive || !takesObject(e))) continue
        if (only && !only(e)) continue
        if (!fits(clean, e.spelling)) continue
        found.push({ ...e, joined, object })
      }
    }
    const key = form.fold.slice(skip)
    if (OTHER_WORDS.has(key)) return
    const clean = form.clean.slice(skip)
    // «يدعى» (is called) is a passive, «يدعي» (claims) is not.
    if (NOT_SO.has(clean)) return
    add(key, clean, false)
    for (const o of OBJECTS) {
      const cut = key.length - o.length
      if (cut >= 3 && key.endsWith(o)) add(key.slice(0, cut), clean.slice(0, cut), true)
    }
  }
  const future = (e: Entry): boolean => e.kind === 'verb' && !e.past
  look(0, '')
  const c = form.fold[0]
  if (c === 'و' || c === 'ف') look(1, c)
  if (c === 'ل') look(1, 'ل', future)
  return found.length === 0 ? NONE : found
})
const NONE: readonly Cue[] = []

const takesObject = (e: Entry): boolean =>
  (['o', 'oo', 'd', 'a'] as const).some((f) => e.frames.has(f))

const NOT_SO = new Set(['يدعى', 'تدعى', 'هنا', 'تبني'])

/** Spellings that are nearly always another word: ردا (in reply), علما (knowing). */
const OTHER_WORDS = new Set(
  'ردا علما قدرا عددا امرا ذكرا طلبا وعدا حسبا عرضا وجها بينا ذكري فتحي يحيي تبنا قصا يعد تعد هناك مجددا نادي دين سميه حياه امر خيرا يعلم تعلم نعلم تزيد يزيد زادت يحسب تحسب حسب'.split(
    ' ',
  ),
)

/** A writer may leave a hamza or a dot out, never put one in: «اكد» can be أكد, «آمل» is not أمل. */
function fits(clean: string, spelling: string): boolean {
  if (clean === spelling) return true
  if (clean.length !== spelling.length) return false
  for (let i = 0; i < clean.length; i++) {
    const a = clean[i]
    const b = spelling[i]
    if (a === b) continue
    if (a === 'ا' && (b === 'أ' || b === 'إ' || b === 'آ')) continue
    if ((a === 'ى' && b === 'ي') || (a === 'ي' && b === 'ى')) continue
    if ((a === 'ه' && b === 'ة') || (a === 'ؤ' && b === 'ئ') || (a === 'ئ' && b === 'ؤ')) continue
    if (a === 'أ' && b === 'إ' && i === 0) continue
    return false
  }
  return true
}

/** إن، أن، بأن and the like: `pronoun` where one is joined (أنه). */
export interface Complementiser {
  readonly pronoun: string
  readonly joined: boolean
}

export const complementiserOf: (form: Form) => Complementiser | null = createFormCache((form) => {
  const m = form.clean.length > 6 ? null : COMPLEMENTISER.exec(form.fold)
  if (!m || form.clean.includes('آ') || form.clean === 'لان') return null
  if (form.fold === 'اني' && form.clean.startsWith('آ')) return null
  return { pronoun: m[2] ?? '', joined: m[1] === 'و' }
})
