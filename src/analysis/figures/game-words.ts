import { createFormCache } from '../../text/form-cache.ts'
import type { Form } from '../../text/words.ts'

const GAME = new Set(
  (
    'فاز فازت فوز فوزه فوزها تعادل تعادلا تعادلت تعادله تعادلهما خسر خسرت خساره خسارته خسارتها هزم هزيمه تغلب ' +
    'تغلبت تغلبه مباراه شوط ضيفه ضيفها مضيفه مضيفها سحق اكتسح ملعبه ركلات ترجيح ايابا ذهابا'
  ).split(' '),
)
/** Before the score itself. */
export const isResult = (word: string): boolean => RESULT.has(word)
const RESULT = new Set(['بنتيجه', 'النتيجه', 'والنتيجه'])

/** Is a word one of a game: «فاز», «المباراة», «بنتيجة»? */
export const isGame: (form: Form) => boolean = createFormCache(
  ({ fold: f }) => RESULT.has(f) || GAME.has(f) || GAME.has(f.replace(/^[وفب]?(ال|لل|[بلو])?/, '')),
)
