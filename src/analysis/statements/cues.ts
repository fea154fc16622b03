import type { Form } from '../../text/words.ts'
import { WORD } from '../../text/words.ts'
import { createFormCache } from '../rule.ts'
import { isComplementiserSpelling } from './complementiser.ts'
import { loadCueSpellings } from './cue-spellings.ts'
import type { Cue } from './cue.ts'

export type { Cue } from './cue.ts'

const entries = loadCueSpellings()

/** The ways in which a token can be a cue, the likeliest first. */
export const cuesOf: (form: Form) => readonly Cue[] = createFormCache(findCues)

const unit = (letter: string): number => letter.charCodeAt(0)
const [WAW, FA, LAM] = ['و', 'ف', 'ل'].map(unit)
const [ALEF, HA, MIM, NUN, YA, KAF] = ['ا', 'ه', 'م', 'ن', 'ي', 'ك'].map(unit)

/** The same without a cache: most words are none, and that is told by their first letters. */
export function findCues({ kind, fold, clean }: Form): readonly Cue[] {
  if (kind !== WORD || fold.length < 2) return NONE
  const c = fold.charCodeAt(0)
  const bare = entries.mayBegin(fold, 0)
  const behind = (c === WAW || c === FA || c === LAM) && entries.mayBegin(fold, 1)
  if (!bare && !behind) return NONE
  let found: Cue[] | null = null
  if (bare) found = look(fold, clean, 0, found)
  if (found && (NOT_SO.has(clean) || OTHER_WORDS.has(fold))) found = null
  const before = found
  if (behind) found = look(fold, clean, 1, found)
  if (found !== before && (NOT_SO.has(clean.slice(1)) || OTHER_WORDS.has(fold.slice(1))))
    found = before
  if (!found || OTHER_WORDS.has(fold) || isComplementiserSpelling(fold)) return NONE
  return found
}
const NONE: readonly Cue[] = []

/** Adds the cues of the spelling from letter `from` on, with and without a pronoun behind it. */
function look(fold: string, clean: string, from: number, found: Cue[] | null): Cue[] | null {
  const whole = add(fold, clean, from, fold.length, found)
  // «دعوة» is a call, «دعوه» they called him.
  const cut = fold.length - (clean.endsWith('ة') ? 0 : objectLength(fold))
  return cut === fold.length || cut - from < 3 ? whole : add(fold, clean, from, cut, whole)
}

/** How many letters of ها, هما, هم, هن, ه, كم, نا, ني or ك end the word. */
function objectLength(fold: string): number {
  const n = fold.length
  const last = fold.charCodeAt(n - 1)
  if (last === HA || last === KAF) return 1
  const before = fold.charCodeAt(n - 2)
  if (last === ALEF) {
    if (before === HA || before === NUN) return 2
    return before === MIM && fold.charCodeAt(n - 3) === HA ? 3 : 0
  }
  if (last === MIM) return before === HA || before === KAF ? 2 : 0
  if (last === NUN) return before === HA ? 2 : 0
  return last === YA && before === NUN ? 2 : 0
}

function add(
  fold: string,
  clean: string,
  from: number,
  to: number,
  found: Cue[] | null,
): Cue[] | null {
  const list = entries.of(fold, from, to)
  if (list.length === 0) return found
  const object = to < fold.length
  const joined = from === 0 ? '' : (fold[0] ?? '')
  const all = found ? [...found] : []
  for (const e of list) {
    if (e.bound && !object) continue
    if (object && (e.kind === 'participle' || e.passive || !e.objective)) continue
    // ل makes a purpose or an order: «ليؤكد».
    if (joined === 'ل' && (e.kind !== 'verb' || e.past)) continue
    if (fits(clean, from, to, e.spelling)) all.push({ ...e, joined, object })
  }
  return all.length === (found?.length ?? 0) ? found : all
}

const NOT_SO = new Set(['سالت', 'سال', 'يدعى', 'تدعى', 'هنا', 'تبني'])

/** Spellings that are nearly always another word: ردا (in reply), علما (knowing). */
const OTHER_WORDS = new Set(
  'ردا علما قدرا عددا امرا ذكرا طلبا وعدا حسبا عرضا وجها بينا ذكري فتحي يحيي تبنا قصا يعد تعد هناك مجددا نادي دين سميه حياه خيرا يعلم تعلم نعلم تزيد يزيد زادت يحسب تحسب حسب مطلقا شانا مقدما مقدمه مطلقه مطلع مطلعه مطلعين مطلعون'.split(
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
