import { fold } from '../../src/arabic/fold.ts'
import { base } from '../../src/analysis/names/base.ts'
import * as c from '../../src/analysis/names/classes.ts'
import { nisbas } from '../../src/analysis/names/countries.ts'
import { wordClasses } from '../../src/analysis/names/word-classes.ts'
import type { Mention } from '../../src/analysis/layers.ts'

/** A labelled stretch of text that a corpus would mark. */
export interface Marked {
  readonly from: number
  readonly to: number
  readonly label: string
}

/**
 * Words before a name that ANERcorp leaves outside of it: «حركة [حماس]», «قطاع [غزة]», «صحيفة
 * [هآرتس]», «جنوب [لبنان]».
 */
const OUTSIDE = folded(
  'حركه صحيفه جريده مجله قناه محطه تلفزيون اذاعه شبكه شركه مجموعه فريق نادي منتخب موقع مؤسسه موسسه وكاله جماعه ' +
    'مدينه بلده قريه قطاع دوله جمهوريه ولايه محافظه مقاطعه اقليم منطقه حي ضاحيه مخيم جزيره نهر بحيره جبل جبال وادي سهل ' +
    'مطار ميناء معبر سجن مسجد كنيسه مستشفي فندق قصر شارع ساحه ميدان قاعده مدرسه متحف سوق ملعب ستاد استاد طريق مزارع ' +
    'شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي',
)
/**
 * Bodies that every state has, and others called by common words, most of all several at once: ANERcorp
 * leaves them unmarked.
 */
const UNMARKED = folded(
  'حكومة وزارة جيش قوات قوة شرطة سلطة سلطات نظام خارجية داخلية قضاء لجنة إدارة قيادة رئاسة مكتب جهاز فصيل فصائل محكمة ' +
    'مخابرات استخبارات أركان حرس وفد حملة بعثة مدرسة عائلة أسرة قبيلة عشيرة طائفة نيابة سفارة أمانة ديوان غرفة مديرية دائرة ' +
    'شركات قوى كتلة تيار تحالف ائتلاف مقاومة ميليشيا مليشيا لواء فرقة كتيبة خلية مجموعات جماعات أحزاب مجلس برلمان ' +
    'مركز مراكز منتخب هيئة هيئات أجهزة قبائل عائلات مؤسسات صندوق محاكم صحف قنوات مجالس أندية لجان منظمات وكالات وفود ' +
    'تيارات حركات طائرات سلاح دفاع كلية',
)
/** The one council that it marks. */
const COUNCIL = fold('مجلس الأمن')
/** Rules of wordings that hold a name and are none: a town by its kind, a side of a country, a courtesy. */
/** Rules of names that stand by themselves. */
const LISTED = /^names\/(?:base|new-place)/
const AROUND = new Set(['names/placed', 'names/direction', 'names/courtly'])

function foldedNames(names: string): ReadonlySet<string> {
  return new Set(names.split('|').map(fold))
}

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold))
}

/** Names that it leaves unmarked, or marks as something else. */
const NEVER = foldedNames('العالم العربي|العالم الإسلامي|العالم الغربي|البيت الأبيض|الجمعية العامة')

/** What is said of holy towns: it marks the name before. */
const HONOURS = /\s(?:المكرمة|المنورة|المشرفة)$/

/** Rules of wordings that no list has: a head word and what stands behind it. */
const BY_HEAD = /^names\/(?:organisation|facility|place|shorter)$/

/**
 * Is all that stands behind the head word common words: «سوق الخضار», «المؤسسة الفرنسية», «منطقة الحدود»?
 * It marks names.
 */
function isAllCommon(words: string): boolean {
  const [head = '', ...rest] = words.split(/\s+/)
  if (rest.length === 0) return !/^(?:و|ف)?(?:ال|لل|بال)/.test(head)
  return rest.every((word) => {
    const bare = fold(word).replace(/^(?:و|ب|ك)?ال|^لل/, '')
    const classes = wordClasses.classesOf(bare)
    return (classes & (c.COMMON | c.NISBA)) !== 0 && (classes & c.FAMILY) === 0
  })
}

/** Titles: it marks the name behind them. */
const TITLES = folded(
  'الرئيس الملك الملكة الأمير الأميرة الشيخ الشيخة السيد السيدة الدكتور الدكتورة الإمام الحاج السلطان الأستاذ المهندس ' +
    'الجنرال اللواء العقيد المشير الفريق العميد المقدم النقيب الوزير الجديد السابق الراحل المتقاعد',
)

/** Without the titles that a name opens with. */
function withoutTitles(text: string, from: number, to: number): number {
  for (let at = from; at < to;) {
    const word = text.slice(at, to).split(' ')[0] ?? ''
    if (word.length === to - at || !TITLES.has(fold(word).replace(/^[وف]/, ''))) return at
    at += word.length + 1
    from = at
  }
  return from
}

const isClub = (m: Mention): boolean => base.entities.get(m.entity)?.kind === 'club'

/** Without the nationality behind a proper name: «[أرسنال] الإنجليزي», «[حزب الله] اللبناني». */
function withoutNation(text: string, from: number, to: number, isClub = false): number {
  const words = text.slice(from, to).split(' ')
  const [last = '', before = ''] = [words.at(-1), words.at(-2)]
  if (words.length < 2 || !/^ال.*ية?$/.test(last)) return to
  if (!nisbas.has(fold(last).slice(2))) return to
  return before.startsWith('ال') && before !== 'الله' && !isClub ? to : to - last.length - 1
}

const headOf = (text: string): string => {
  const word = fold(text.split(/\s/)[0] ?? '').replace(/^[وف]?(?:ال|لل|بال)/, '')
  return word
}

/** A mention as ANERcorp marks names: bare, outermost only, state bodies left out; null where unmarked. */
export function asAnercorp(text: string, m: Mention): Marked | null {
  const labels = { PER: 'PERS', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC', GROUP: '' }
  const label = labels[m.type]
  if (label === '' || m.wording !== 'name' || AROUND.has(m.rule)) return null
  if (m.type === 'PER') return { from: withoutTitles(text, m.from, m.to), to: m.to, label }
  const honour = HONOURS.exec(text.slice(m.from, m.to))
  if (honour) return { from: m.from, to: m.to - honour[0].length, label }
  const words = text.slice(m.from, m.to)
  if (
    NEVER.has(
      fold(words)
        .replace(/^(?:و|ف)?(?:ب|ل|ك)?(?=ال)|^(?:و|ف)?ل(?=ل)/, '')
        .replace(/^لل/, 'ال'),
    )
  )
    return null
  if (BY_HEAD.test(m.rule) && isAllCommon(words)) return null
  const head = headOf(words)
  const isCouncil = fold(words)
    .replace(/^[وفبل]/, '')
    .startsWith(COUNCIL)
  if (m.type === 'ORG' && UNMARKED.has(head) && !isCouncil) return null
  const inner = /^\S+\s+["«“„]?\s*/.exec(words)
  if (inner && OUTSIDE.has(head) && !/^(?:و|ف)?(?:ال|لل|بال)/.test(words)) {
    const to = m.to - (/\s*["»”]$/.exec(words)?.[0].length ?? 0)
    const from = m.from + inner[0].length
    return { from, to: withoutNation(text, from, to), label }
  }
  if (m.type === 'FAC' || (m.type !== 'ORG' && !LISTED.test(m.rule))) return null
  return {
    from: m.from,
    to: m.type === 'ORG' ? withoutNation(text, m.from, m.to, isClub(m)) : m.to,
    label,
  }
}

/** Words for several that are no people. */
const NO_PEOPLE = new Set(
  'دول وسايل مصادر قوي اطراف جهات مجموعات جماعات شركات خلايا عناصر اوساط'.split(' '),
)

/**
 * A mention as Wojood marks names: heads inside («مدينة نابلس»), nested names each for itself, of
 * people those with the article («اللاجئين»), nations and named groups.
 */
export function asWojood(text: string, m: Mention): Marked | null {
  if (m.type === 'GROUP') {
    const words = text.slice(m.from, m.to)
    const people = /^(?:ال|ل[^ل])/.test(words) && !NO_PEOPLE.has(headOf(words))
    const listed = m.rule === 'names/nation' || !m.entity.startsWith('name:')
    return listed || (people && m.rule !== 'names/owned')
      ? { from: m.from, to: m.to, label: 'NORP' }
      : null
  }
  return m.wording === 'name' ? { from: m.from, to: m.to, label: WOJOOD[m.type] } : null
}

const WOJOOD = { PER: 'PERS', ORG: 'ORG', GPE: 'GPE+LOC', LOC: 'GPE+LOC', FAC: 'FAC' }
