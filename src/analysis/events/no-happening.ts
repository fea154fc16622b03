import { fold } from '../../arabic/fold.ts'
import type { Mention } from '../layers.ts'
import { classAt, foldAt, type Context } from './context.ts'
import type { PredicateReading } from './readings.ts'
import { isForce } from './settings.ts'

/** Words before which «ل…», «تحت …» and a genitive tell no happening: bodies, papers, states. */
const BODIES = new Set(
  (
    'مفوضية المفوضية لجنة اللجنة هيئة الهيئة وزارة وزير مجلس منظمة مركز مكتب جائزة مؤسسة جمعية نائب مستشار خبير شؤون ملف ' +
    'مذكرة المذكرة مذكرتي اتفاقية مجال مجالات آفاق سبل تعزيز العليا العام الأعلى غرفة مدير إدارة جهاز صندوق برنامج قانون جريمة جرائم مجرم مجرمي يوم عيد كتاب قسم'
  )
    .split(' ')
    .map(fold),
)
const STATES = new Set(
  'تحت خارج الخاضعة الخاضع الخاضعين خاضعة خاضع تخضع يخضع خضعت'.split(' ').map(fold),
)

/** Words by which an agreement comes about or goes on. */
const ENTERED = new Set(
  'تم الى الي استمرار وقع وقعت ابرم ابرمت اعلن مواصله بدء توقيع ابرام على علي'.split(' '),
)
const AVOIDED = new Set('تجنب لتجنب تفادي لتفادي خطوط خط ويلات'.split(' '))

const RELATIVE = /^ال(?:ذي|تي|ذين)$/
const LOOKS_INTO = new Set(['في', 'مع', 'بشان', 'حول', 'عن', 'ضد', 'بعد', 'من', 'علي'])

/** Does the noun name a body, a paper or a state rather than something that came to pass? */
export function isName(c: Context, i: number, r: PredicateReading): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const m = c.mentionAt[k]
    if (m && m.end > i && m.value.type !== 'PER' && !isLooseGroup(m.value)) return true
  }
  const m = c.mentionAt[i]
  if (m && m.value.type !== 'PER' && m.end > i + 1 && !isLoose(m.value, r)) return true
  const before = foldAt(c, i - 1)
  const { frameName, type } = r.entry.predicate
  if (frameName === 'seize' && (STATES.has(before) || STATES.has(before.slice(1)))) {
    return !/(?:صبح|اصبح)/.test(foldAt(c, i - 2)) && !/(?:صبح|اصبح)/.test(foldAt(c, i - 3))
  }
  const { flags } = r.entry.predicate
  const marked = r.article || r.pronoun !== '' || r.entry.number === 'p'
  if (flags.includes('a') && (!marked || r.prefix === 'ل')) return true
  if (flags.includes('n') && r.article && before !== 'اعمال') return true
  const next = foldAt(c, i + 1)
  // «الاتفاق على إجراء الانتخابات» comes about; «الاتفاق النووي» is there.
  if (
    type === 'AGREE' &&
    r.article &&
    r.entry.predicate.with.length === 0 &&
    !ENTERED.has(before) &&
    (next !== 'علي' || classAt(c, i + 2).definite || /^[وف]?[يت]?نص/.test(before))
  )
    return true
  if (type === 'COOPERATE' && r.article && !ENTERED.has(before) && !isJoint(c, i, r)) return true
  if (type === 'COOPERATE' && r.prefix === 'ل') return true
  if (r.entry.predicate.lemma === 'تهمة' && r.prefix !== '') return true
  // «تحقيق الاستقرار» brings it about, «التحقيق في» looks into it.
  if (
    r.entry.predicate.lemma === 'تحقيق' &&
    !r.article &&
    !LOOKS_INTO.has(next) &&
    (classAt(c, i + 1).kind !== 'punct' || next === '"' || next === '«') &&
    !classAt(c, i + 1).adjective
  )
    return true
  // «وزارة الاتصالات»: what one telephones with.
  if (r.entry.predicate.lemma === 'اتصال' && r.article && r.entry.number === 'p')
    return !/^(?:الهاتفيه|بين|مع|المباشره|الدبلوماسيه)$/.test(next)
  if (r.entry.predicate.lemma === 'مؤتمر' && /^(?:ال)?صح/.test(next)) return true
  if (AVOIDED.has(before)) return true
  if (before === 'ما' || before === 'مجرم') return true
  // «الأمور التي تهم»: a verb stands behind a relative.
  if (RELATIVE.test(before) && !r.article && r.pronoun === '' && r.prefix === '' && !r.conjunction)
    return true
  const body = BODIES.has(before) || BODIES.has(before.slice(1))
  // «أعلنت اللجنة تأجيل»: what is definite has no genitive.
  if (body && (r.article || r.prefix !== '' || !classAt(c, i - 1).definite)) return true
  const further = foldAt(c, i - 2)
  if (
    r.prefix === 'ل' &&
    r.article &&
    type !== 'ASSAULT' &&
    classAt(c, i - 1).adjective &&
    BODIES.has(further)
  )
    return true
  return false
}

/** «بالتنسيق مع الحكومة»: what is told was done together with a body or a state. */
const isJoint = (c: Context, i: number, r: PredicateReading): boolean =>
  r.prefix === 'ب' &&
  foldAt(c, i + 1) === 'مع' &&
  [2, 3].some((k) => {
    const type = c.mentionAt[i + k]?.value.type
    return type === 'GPE' || type === 'ORG' || isForce(classAt(c, i + k).core)
  })

/** «حملة عسكرية»: neither does what the article alone calls so. */
const isLoose = (m: Mention, r: PredicateReading): boolean =>
  m.entity.startsWith('local:') || (r.entry.predicate.lemma === 'حملة' && isLooseGroup(m))

/** «إجراء انتخابات»: what was taken for a group by its shape alone names nothing. */
const isLooseGroup = (m: Mention): boolean =>
  m.type === 'GROUP' && /^(?:name|local):/.test(m.entity)
