import { createFormCache } from '../../text/form-cache.ts'
import type { Form } from '../../text/words.ts'

/** Before a number these make it the number of something, not an amount. */
const LABELS = new Set(
  (
    'الماده ماده المادتين المادتان المواد مواد رقم الرقم برقم رقمه رقمها القرار قرار الفصل فصل صفحه الصفحه طراز قناه فئه بند البند المرسوم ' +
    'الفرقه اللواء للواء لواء الكتيبه كتيبه القانون قانون هاتف غرفه الغرفه الرحله رحله الساعه ساعه الدقيقه دقيقه المركز المرتبه الترتيب ' +
    'اف ميغ سو سوخوي توبوليف بوينغ ايرباص انتونوف موديل نسخه الجوله جوله بوابه الطابق الحلقه حلقه خط الخط المحور طريق الطريق'
  ).split(' '),
)
const LABEL = /^[وف]?([بك]?ال|لل|[بلك])?(ماده|رقم|قرار|فقره)$/

/** Does a word make the number after it the number of something: «المادة 140», «رقم 12»? */
export const isLabel: (form: Form) => boolean = createFormCache(
  ({ fold: f }) => LABELS.has(f) || (f.startsWith('و') && LABELS.has(f.slice(1))) || LABEL.test(f),
)
