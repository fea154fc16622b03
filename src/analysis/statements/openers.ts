import { wordSet, wordSetOf } from './word-set.ts'
/** Attributions that stand before their source: بحسب المصدر. */
export const PLAIN = wordSet('بحسب حسب وفق بحسبما حسبما وفقما')
/** The same with ل: وفقا للمصدر. */
export const WITH_LAM = wordSet('وفقا طبقا تبعا')

/** What an attribution with no clause of its own can begin with. */
export const OPENERS = new Set([...PLAIN, ...WITH_LAM, 'نقلا', 'استنادا', 'علي', 'كما'])

/** Without a joined و or ف. */
export const bareOf = (word: string): string =>
  !OPENERS.has(word) && (word.startsWith('و') || word.startsWith('ف')) ? word.slice(1) : word

/** Somebody passes words on: و or ف may be joined before them. */
export const RELAYS = ['نقل', 'نقلت', 'نقلوا', 'ينقل', 'تنقل', 'نقلا', 'نسب', 'نسبت', 'تنسب']

/** Words that turn to another matter. */
export const CONTRAST = wordSet(
  'فيما بينما لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ولكنهم بيد غير الا وفيما حين',
)

/** Others, no cues, that can end the content before them. */
export const ENDERS =
  'دون بدون فان فانه فانها فانهم فقد في رغم وذلك ردا تعليقا كما التي والتي الذي والذي ما وهو وهي الامر حيث اذ'.split(
    ' ',
  )

/** A medium gives something out by these words; و may be joined before them. */
export const PUBLISHERS = 'نشر نشرت بث بثت عرض عرضت تداول تداولت اذاع اذاعت'.split(' ')

/** «وجاء في البيان», «ورد في الرسالة»; و may be joined before them. */
export const PAPER_VERBS = ['جاء', 'ورد']

/** «نقلته رويترز», «اطلعت عليه»: a medium hands a paper on. */
export const PASSES_ON = wordSetOf(
  'نقلته نقله نقلتها نقلها نشرته نشره نشرتها نشرها اوردته اوردها اورده بثته بثه شاهدته اطلعت تلقت حصلت'
    .split(' ')
    .flatMap((w) => [w, `و${w}`]),
)
