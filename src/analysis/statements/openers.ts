/** Attributions that stand before their source: بحسب المصدر. */
export const PLAIN = new Set(['بحسب', 'حسب', 'وفق', 'بحسبما', 'حسبما', 'وفقما'])
/** The same with ل: وفقا للمصدر. */
export const WITH_LAM = new Set(['وفقا', 'طبقا', 'تبعا'])

const OPENERS = new Set([...PLAIN, ...WITH_LAM, 'نقلا', 'استنادا', 'علي'])

/** Without a joined و or ف. */
export const bareOf = (word: string): string =>
  !OPENERS.has(word) && (word.startsWith('و') || word.startsWith('ف')) ? word.slice(1) : word

/** Can an attribution with no clause of its own begin so? */
export const mayOpen = (fold: string): boolean => OPENERS.has(bareOf(fold))

const RELAY = new Set(['نقل', 'نقلت', 'نقلوا', 'ينقل', 'تنقل', 'نقلا'])
export const isRelay = (fold: string): boolean =>
  RELAY.has(fold) || (fold.length < 6 && /^[وف]/.test(fold) && RELAY.has(fold.slice(1)))

/** Words that turn to another matter. */
export const CONTRAST = new Set('فيما بينما لكن ولكن بيد غير الا وفيما حين'.split(' '))

/** Can a word that is no cue end the content before it? */
export const mayCut = (fold: string): boolean =>
  CONTRAST.has(fold) || TURNS.has(fold) || isRelay(fold)
const TURNS = new Set('في رغم وذلك ردا تعليقا كما التي والتي الذي والذي'.split(' '))

/** Can a medium be said to give something out by this word? */
export const mayPublish = (fold: string): boolean => PUBLISH.has(fold)
const PUBLISH = new Set(
  'نشر نشرت بث بثت عرض عرضت تداول تداولت اذاع اذاعت'.split(' ').flatMap((w) => [w, `و${w}`]),
)

/** «وجاء في البيان», «ورد في الرسالة» */
export const mayQuotePaper = (fold: string): boolean => PAPER_VERBS.has(fold)
const PAPER_VERBS = new Set(['جاء', 'وجاء', 'ورد', 'وورد'])

/** «نقلته رويترز», «اطلعت عليه»: a medium hands a paper on. */
export const passesOn = (fold: string): boolean => PASSES_ON.has(fold)
const PASSES_ON = new Set(
  'نقلته نقله نقلتها نقلها نشرته نشره نشرتها نشرها اوردته اوردها اورده بثته بثه شاهدته اطلعت تلقت حصلت'
    .split(' ')
    .flatMap((w) => [w, `و${w}`]),
)
