import type { Form } from '../../text/words.ts'
import { WORD } from '../../text/words.ts'
import { createFormCache } from '../rule.ts'
import { isComplementiserSpelling } from './complementiser.ts'
import { loadCueSpellings } from './cue-spellings.ts'
import type { Cue } from './cue.ts'

export type { Cue, Frame } from './cue.ts'

const entries = loadCueSpellings()

/** The ways in which a token can be a cue, the likeliest first. */
export const cuesOf: (form: Form) => readonly Cue[] = createFormCache((form) => {
  const { fold, clean } = form
  if (form.kind !== WORD || fold.length < 2) return NONE
  const c = fold[0]
  const bare = entries.mayBegin(fold, 0)
  const behind = (c === 'و' || c === 'ف' || c === 'ل') && entries.mayBegin(fold, 1)
  if (!bare && !behind) return NONE
  if (OTHER_WORDS.has(fold) || isComplementiserSpelling(fold)) return NONE
  const found: Cue[] = []
  // «يدعى» (is called) is a passive, «يدعي» (claims) is not.
  if (bare && !NOT_SO.has(clean)) look(fold, clean, 0, found)
  if (behind && !OTHER_WORDS.has(fold.slice(1)) && !NOT_SO.has(clean.slice(1)))
    look(fold, clean, 1, found)
  return found.length === 0 ? NONE : found
})
const NONE: readonly Cue[] = []

const JOINED: Readonly<Record<string, string>> = { و: 'و', ف: 'ف', ل: 'ل' }

/** Adds the cues of the spelling from letter `from` on, with and without a pronoun behind it. */
function look(fold: string, clean: string, from: number, found: Cue[]): void {
  const joined = from === 0 ? '' : (JOINED[fold[0] ?? ''] ?? '')
  add(fold, clean, from, fold.length, joined, found)
  if (!OBJECT_ENDS.has(fold.at(-1))) return
  for (const o of OBJECTS) {
    const cut = fold.length - o.length
    if (cut - from >= 3 && fold.endsWith(o)) add(fold, clean, from, cut, joined, found)
  }
}

const OBJECTS = ['ها', 'هما', 'هم', 'هن', 'ه', 'كم', 'نا', 'ني', 'ك']
const OBJECT_ENDS = new Set(OBJECTS.map((o) => o.at(-1)))

function add(
  fold: string,
  clean: string,
  from: number,
  to: number,
  joined: string,
  found: Cue[],
): void {
  const object = to < fold.length
  for (const e of entries.of(fold, from, to)) {
    if (e.bound && !object) continue
    if (object && (e.kind === 'participle' || e.passive || !e.objective)) continue
    // ل makes a purpose or an order: «ليؤكد».
    if (joined === 'ل' && (e.kind !== 'verb' || e.past)) continue
    if (fits(clean, from, to, e.spelling)) found.push({ ...e, joined, object })
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
function fits(clean: string, from: number, to: number, spelling: string): boolean {
  if (to - from !== spelling.length) return false
  for (let i = 0; i < spelling.length; i++) {
    const a = clean[from + i]
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
  const to = fold.length - cut
  if (cut === 0 || to < 3) return false
  return entries
    .of(fold, 0, to)
    .some((e) => e.kind === 'verb' && !e.passive && fits(clean, 0, to, e.spelling))
})
