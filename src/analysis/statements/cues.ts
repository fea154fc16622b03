import type { Form } from '../../text/words.ts'
import { createFormCache } from '../rule.ts'
import { loadCueSpellings, type CueSpelling } from './cue-spellings.ts'
import type { Cue } from './cue.ts'

export type { Cue, Frame } from './cue.ts'

const entries: ReadonlyMap<string, readonly CueSpelling[]> = loadCueSpellings()

const OBJECTS = ['ها', 'هما', 'هم', 'هن', 'ه', 'كم', 'نا', 'ني', 'ك']

const COMPLEMENTISER = /^(و?)(?:ب|ل)?ان(ه|ها|هم|هما|هن|ني|نا|ي|ك|كم)?$/

/** The ways in which a token can be a cue, the likeliest first. */
export const cuesOf: (form: Form) => readonly Cue[] = createFormCache((form) => {
  if (form.fold.length < 2 || OTHER_WORDS.has(form.fold)) return NONE
  if (COMPLEMENTISER.test(form.fold)) return NONE
  const found: Cue[] = []
  const look = (skip: number, joined: string, only?: (e: CueSpelling) => boolean): void => {
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
  const future = (e: CueSpelling): boolean => e.kind === 'verb' && !e.past
  look(0, '')
  const c = form.fold[0]
  if (c === 'و' || c === 'ف') look(1, c)
  if (c === 'ل') look(1, 'ل', future)
  return found.length === 0 ? NONE : found
})
const NONE: readonly Cue[] = []

const takesObject = (e: CueSpelling): boolean =>
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
