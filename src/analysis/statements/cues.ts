import type { Form } from '../../text/words.ts'
import { WORD } from '../../text/words.ts'
import { createFormCache } from '../rule.ts'
import { isComplementiserSpelling } from './complementiser.ts'
import { loadCueSpellings, type CueSpelling } from './cue-spellings.ts'
import type { Cue } from './cue.ts'

export type { Cue, Frame } from './cue.ts'

const entries: ReadonlyMap<string, readonly CueSpelling[]> = loadCueSpellings()

/** The first three letters of all spellings: most words of a text begin as none of them does. */
const openings: ReadonlySet<number> = new Set([...entries.keys()].map((key) => openingOf(key, 0)))

/** Three letters as one number; past the end of a word they count as 0. */
function openingOf(word: string, at: number): number {
  const unit = (k: number): number => (k < word.length ? word.charCodeAt(k) & 0x3ff : 0)
  return (unit(at) << 20) | (unit(at + 1) << 10) | unit(at + 2)
}

const OBJECTS = ['ها', 'هما', 'هم', 'هن', 'ه', 'كم', 'نا', 'ني', 'ك']
const OBJECT_ENDS = new Set(OBJECTS.map((o) => o.at(-1)))

/** The ways in which a token can be a cue, the likeliest first. */
export const cuesOf: (form: Form) => readonly Cue[] = createFormCache((form) => {
  const { fold, clean } = form
  if (form.kind !== WORD || fold.length < 2) return NONE
  const c = fold[0]
  const joins = c === 'و' || c === 'ف' || c === 'ل'
  const bare = openings.has(openingOf(fold, 0))
  const behind = joins && openings.has(openingOf(fold, 1))
  if (!bare && !behind) return NONE
  if (OTHER_WORDS.has(fold) || isComplementiserSpelling(fold)) return NONE
  const found: Cue[] = []
  if (bare) look(fold, clean, '', found)
  if (behind) look(fold.slice(1), clean.slice(1), c, found)
  return found.length === 0 ? NONE : found
})
const NONE: readonly Cue[] = []

/** Adds the cues of a spelling whose joined letter is cut off. */
function look(key: string, clean: string, joined: string, found: Cue[]): void {
  // «يدعى» (is called) is a passive, «يدعي» (claims) is not.
  if (OTHER_WORDS.has(key) || NOT_SO.has(clean)) return
  add(key, clean, joined, false, found)
  if (!OBJECT_ENDS.has(key.at(-1))) return
  for (const o of OBJECTS) {
    const cut = key.length - o.length
    if (cut >= 3 && key.endsWith(o))
      add(key.slice(0, cut), clean.slice(0, cut), joined, true, found)
  }
}

function add(key: string, clean: string, joined: string, object: boolean, found: Cue[]): void {
  const list = entries.get(key)
  if (!list) return
  for (const e of list) {
    if (e.bound && !object) continue
    if (object && (e.kind === 'participle' || e.passive || !e.objective)) continue
    // ل makes a purpose or an order: «ليؤكد».
    if (joined === 'ل' && (e.kind !== 'verb' || e.past)) continue
    if (fits(clean, e.spelling)) found.push({ ...e, joined, object })
  }
}

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

/** «لما ذكره», «ما أعلنته»: a verb of the table with the pronoun of what was said. */
export const saysIt: (form: Form) => boolean = createFormCache(({ fold, clean }) => {
  const cut = fold.endsWith('ها') ? 2 : fold.endsWith('ه') ? 1 : 0
  if (cut === 0 || fold.length - cut < 3) return false
  const list = entries.get(fold.slice(0, -cut)) ?? []
  return list.some((e) => e.kind === 'verb' && !e.passive && fits(clean.slice(0, -cut), e.spelling))
})
