import type { StatementAct } from '../layers.ts'
import { formAt, type Ground, type Span } from './ground.ts'
import { wordSet } from './word-set.ts'

/** How far into the content a verdict is looked for. */
const REACH = 14

const JOINED = ['', 'ال', 'ب', 'بال', 'و', 'وال']
const ENDINGS = ['', 'ه', 'ين', 'يه']

/** Words that praise, blame or call a lie whatever they are said of. */
const VERDICTS: readonly (readonly [StatementAct, ReadonlySet<string>])[] = [
  ['deny', wordSet('كاذب كذب اكاذيب باطل ملفق مفبرك افتراءات', JOINED, ENDINGS)],
  [
    'praise',
    wordSet(
      'تاريخي ناجح مثمر بناء ايجابي رايع ممتاز متميز بطولي شجاع مشرف حكيم عظيم قيم',
      JOINED,
      ENDINGS,
    ),
  ],
  [
    'condemn',
    wordSet(
      'ارهابي اجرامي وحشي مشين سافر كارثي عدواني انقلابي همجي بربري فاشل خاين خيانه جريمه مجزره مذبحه عدوان اعتداء استفزاز استفزازي انتهاك خرق ابتزاز عسكره وصمه فضيحه مهزله عنصري متهور مرفوض مخز جبان',
      JOINED,
      ENDINGS,
    ),
  ],
]

/** What a description makes of its object: «وصف الهجوم بالجبان» condemns; null where it does neither. */
export function verdictOf(g: Ground, content: Span): StatementAct | null {
  const end = Math.min(content.end, content.first + REACH)
  // The verdict stands behind «بأنه» or ب: what is described may be called many things.
  for (let k = end - 1; k >= content.first; k--)
    for (const [act, words] of VERDICTS) if (words.has(formAt(g, k).fold)) return act
  return null
}

const PERFORMED: readonly (readonly [StatementAct, ReadonlySet<string>])[] = [
  ['condemn', wordSet('ندين ادين نستنكر استنكر نشجب نلعن', ['', 'و', 'ف'])],
  ['accuse', wordSet('نتهم اتهم', ['', 'و', 'ف'])],
  ['deny', wordSet('ننفي انفي', ['', 'و', 'ف'])],
]

/** «قال: "ندين الهجوم"»: the act that a speaker performs with his first words; null for none. */
export function performedBy(g: Ground, content: Span): StatementAct | null {
  for (let k = content.first; k < Math.min(content.end, content.first + 2); k++)
    for (const [act, words] of PERFORMED) if (words.has(formAt(g, k).fold)) return act
  return null
}
