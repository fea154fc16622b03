import { fold } from '../../src/arabic/fold.ts'
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
const OUTSIDE = new Set(
  (
    'حركه صحيفه جريده مجله قناه محطه تلفزيون اذاعه شبكه شركه مجموعه فريق نادي منتخب موقع مؤسسه موسسه وكاله تنظيم جماعه ' +
    'مدينه بلده قريه قطاع دوله جمهوريه ولايه محافظه مقاطعه اقليم منطقه حي ضاحيه مخيم جزيره نهر بحيره جبل جبال وادي سهل ' +
    'مطار ميناء معبر سجن مسجد كنيسه مستشفي فندق قصر شارع ساحه ميدان قاعده مدرسه متحف سوق ملعب ستاد استاد طريق مزارع ' +
    'شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي'
  ).split(' '),
)
/** Bodies that every state has, and other bodies called by common words: ANERcorp leaves them unmarked. */
const UNMARKED = new Set(
  (
    'حكومه وزاره جيش قوات قوه شرطه سلطه سلطات نظام خارجيه داخليه قضاء لجنه اداره قياده رياسه مكتب جهاز فصيل فصائل محكمه ' +
    'مخابرات استخبارات اركان حرس وفد حمله بعثه مدرسه عائله اسره قبيله عشيره طائفه نيابه سفاره امانه ديوان غرفه مديريه دائره ' +
    'شركات قوى كتله تيار تحالف ائتلاف مقاومه ميليشيا مليشيا لواء فرقه كتيبه خليه مجموعات جماعات احزاب'
  ).split(' '),
)
/** Rules of wordings that hold a name and are none: a town by its kind, a side of a country. */
const AROUND = new Set(['names/placed', 'names/direction'])

const headOf = (text: string): string => {
  const word = fold(text.split(/\s/)[0] ?? '').replace(/^[وف]?(?:ال|لل|بال)/, '')
  return word
}

/** A mention as ANERcorp marks names: bare, outermost only, state bodies left out; null where unmarked. */
export function asAnercorp(text: string, m: Mention): Marked | null {
  const labels = { PER: 'PERS', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC', GROUP: '' }
  const label = labels[m.type]
  if (label === '' || m.wording !== 'name' || AROUND.has(m.rule)) return null
  if (m.type === 'PER') return { from: m.from, to: m.to, label }
  const words = text.slice(m.from, m.to)
  const head = headOf(words)
  if (m.type === 'ORG' && UNMARKED.has(head)) return null
  const inner = /^\S+\s+["«“„]?\s*/.exec(words)
  if (inner && OUTSIDE.has(head) && !/^(?:و|ف)?(?:ال|لل|بال)/.test(words)) {
    const to = m.to - (/\s*["»”]$/.exec(words)?.[0].length ?? 0)
    return { from: m.from + inner[0].length, to, label }
  }
  if (m.type === 'FAC' || (m.type !== 'ORG' && !m.rule.startsWith('names/base'))) return null
  return { from: m.from, to: m.to, label }
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
