import { createFormCache } from '../../text/form-cache.ts'
import type { Form, Words } from '../../text/words.ts'
import type { FigureOp } from '../layers.ts'

/** What a hedge says, and the token with which it begins or before which it ends. */
export interface Hedge {
  readonly op: FigureOp
  readonly edge: number
}

const ABOUT = /^[وفبل]?(نحو|حوالي|قرابه|زهاء|يقارب|تقارب|قارب|يناهز|تناهز|ناهز)$/
const MORE = /^[وفبل]?(اكثر|ازيد|اكبر)$/
const LESS = /^[وفبل]?(اقل|ادني)$/
const OVER = /^[وف]?(يتجاوز|تتجاوز|تجاوز|تجاوزت|يفوق|تفوق|فاق|فاقت|فوق|يتعدي|تتعدي|تخطي|تخطت)$/
const EXCEED = /^[وف]?(يزيد|تزيد|زاد|زادت|يربو|تربو)$/
const FALL = /^[وف]?(يقل|تقل)$/
const THAN = /^(عن|علي)$/

const kindOf: (form: Form) => 'about' | 'over' | null = createFormCache(({ fold: f }) =>
  f === 'تقريبا' || ABOUT.test(f) ? 'about' : OVER.test(f) ? 'over' : null,
)

/** «أكثر من», «ما لا يقل عن», «نحو» right before token `i`. */
export function hedgeBefore(words: Words, i: number): Hedge | null {
  const at = (k: number): string => words.forms[i - k]?.fold ?? ''
  const one = at(1)
  if (one === 'من') {
    const two = at(2)
    if (MORE.test(two)) return { op: '>', edge: i - 2 }
    if (LESS.test(two)) return { op: at(3) === 'لا' || at(3) === 'ليس' ? '>' : '<', edge: i - 2 }
    if (/^(يقرب|يقترب)$/.test(two)) return { op: '~', edge: i - 2 }
    return null
  }
  if (THAN.test(one)) {
    const two = at(2)
    const not = at(3) === 'لا' || at(3) === 'ولا' || at(3) === 'لم'
    if (EXCEED.test(two)) return { op: not ? '<' : '>', edge: i - 2 }
    if (FALL.test(two)) return { op: not ? '>' : '<', edge: i - 2 }
    if (two === 'الاقل') return { op: '>', edge: i - 2 }
    return null
  }
  // «ما يصل إلى 30»
  if (one === 'الي' && /^(يصل|تصل)$/.test(at(2)) && at(3) === 'ما') return { op: '<', edge: i - 3 }
  if (one === 'الاقل' && at(2) === 'علي') return { op: '>', edge: i - 2 }
  if (one === 'الاكثر' && at(2) === 'علي') return { op: '<', edge: i - 2 }
  const form = words.forms[i - 1]
  const kind = form && kindOf(form)
  if (kind === 'about') return { op: '~', edge: i - 1 }
  if (kind === 'over') {
    const not = at(2) === 'لا' || at(2) === 'لم' || at(2) === 'ولا'
    return { op: not ? '<' : '>', edge: i - 1 }
  }
  return one === 'دون' ? { op: '<', edge: i - 1 } : null
}

/** How far behind the counted noun «على الأقل» may stand: «خمسة من عناصر الأمن على الأقل». */
const REACH = 4

/** «على الأقل», «تقريبا», «على الأكثر», «أو أكثر» soon after a figure that ends before token `k`. */
export function hedgeAfter(words: Words, k: number): FigureOp | null {
  for (let n = k; n < k + REACH; n++) {
    const f = words.forms[n]?.fold ?? ''
    const next = words.forms[n + 1]?.fold ?? ''
    if (f === 'علي' || f === 'او' || f === 'في') {
      if (/^(الاقل|اكثر)$/.test(next)) return '>'
      if (/^(الاكثر|اقل)$/.test(next)) return '<'
    }
    if (f === 'تقريبا' && n === k) return '~'
    if (f === 'كحد') return next === 'ادني' ? '>' : next === 'اقصي' ? '<' : null
    if (f === '.' || f === '،' || f.startsWith('و')) return null
  }
  return null
}
