import { fold, foldUnit } from '../../arabic/fold.ts'
import { eachPiece, eachRow, type Cells } from './lexicon-rows.ts'
import { createSpellingTable, type SpellingTable } from './spelling-table.ts'
import {
  ADJ,
  ADV,
  AGENT,
  CLOSED,
  DOC,
  GIVEN,
  MEDIUM,
  NOUN,
  ORG,
  PLACE,
  PREP,
  QUANT,
  REL,
  TITLE,
} from './word-bits.ts'

const TAGS: Readonly<Record<string, number>> = {
  role: AGENT | TITLE,
  office: AGENT | ORG,
  person: AGENT,
  group: AGENT | ORG,
  org: AGENT | ORG,
  nationality: AGENT,
  doc: DOC,
  place: PLACE,
  media: MEDIUM,
}
/** Speakers that the tags do not show. */
const SPEAKERS =
  'مصدر مصادر جهة جهات وكالة وكالات صحيفة صحف قناة قنوات وزارة حكومة جيش شرطة قيادة سلطة سلطات رئاسة ' +
  'محكمة نيابة إدارة هيئة مفوضية لجنة مجلس حزب تنظيم حركة منظمة شركة بنك اتحاد جامعة مؤسسة قوات بلدية ' +
  'شاهد شهود خصم خصوم محلل مراقب مراقبون خبير خبراء باحث طبيب ناشط نشطاء فصيل فصائل معارضة برلمان ' +
  'كرملين بيت بنتاغون أوساط دول دولة طرف أطراف جانب جانبان وفد عدد بعض إحدى أحد كل وسائل إعلام ' +
  'مركز موقع سفارة خارجية داخلية دفاع نقابة بعثة مكتب تلفزيون إذاعة محامي محامون زعيم قائد أمين نائب ' +
  'سكان أهالي عائلة أسرة والد والدة نجل شقيق لاعب مدرب نجم فنان كاتب مسؤول مسؤولة متحدث ناطق مبعوث ' +
  'دبلوماسي دبلوماسيون بيان تقرير دراسة إعلان تقارير معلومات أنباء أب أم ابن رجل امرأة شاب فتاة ' +
  'ملك أمير ولي شيخ سيد سيدة دكتور مهندس لواء عميد عقيد مشير فريق رائد نقيب ملازم حاج إمام مفتي بابا ' +
  'زميل زملاء صديق أصدقاء جار جيران أقارب أقرباء ' +
  'منسقية قنصلية إمارة هلال قاضية محامية كتلة تيار جبهة ائتلاف تحالف لواء كتيبة جمعية مديرية غرفة محافظ قائممقام والي عمدة رئيسة أمينة'
const TITLES =
  'دكتور لواء عميد عقيد مشير فريق شيخ سيد سيدة مهندس محامي وزير رئيس متحدث ناطق قائد زعيم أمين نائب مدير عضو ' +
  'قيادي خبير محلل باحث كاتب أستاذ جنرال أمير ملك مستشار سفير ممثل مبعوث مندوب حاج دكتورة ملازم رائد نقيب مشرف قائممقام'
const DOCUMENTS =
  'اختبار استطلاع إحصاء إحصائية إحصاءات استبيان أبحاث تحقيقات فحوص فحوصات ' +
  'بيان تقرير دراسة إعلان تقارير تصريح تصريحات وثيقة وثائق رسالة مذكرة بيانات معلومات أنباء كتاب موقع'

/** How a source stands to somebody: مصدر مقرب من الحكومة. */
const STANDING =
  'مقرب مقربة مقربون مقربين موال موالي موالية موالون موالين تابع تابعة تابعون مطلع مطلعة مطلعون مؤيد مؤيدة مؤيدون معارض معارضة'

/** The number of a word is what it can be, and `FEMININE` bits higher what it is with a ه behind it. */
export const FEMININE = 14
const TA_MARBUTA = 0x0647

/** What the words of the language can be, by their fold. */
export function loadWordTable(): SpellingTable {
  const table = createSpellingTable()
  const add = (text: string, from: number, to: number, bits: number): void => {
    if (to - from < 2) return
    table.add(text, from, to, bits)
    if (foldUnit(text.charCodeAt(to - 1)) === TA_MARBUTA)
      table.add(text, from, to - 1, bits << FEMININE)
  }
  const addAll = (words: string | readonly string[], bits: number): void => {
    for (const w of typeof words === 'string' ? words.split(' ') : words) add(w, 0, w.length, bits)
  }
  addNouns(add)
  eachRow('countries', ['nisba', 'nisba_plural'], (row) => {
    if (written(row, 0)) eachPiece(row, 0, (t, from, to) => add(t, from, to, ADJ | AGENT))
    eachPiece(row, 1, (t, from, to) => {
      if (to - from > 2) add(t, from, to, NOUN | AGENT)
    })
  })
  addAll(SPEAKERS, NOUN | AGENT)
  addAll(TITLES, NOUN | AGENT | TITLE)
  addAll(DOCUMENTS, NOUN | DOC)
  addAll(STANDING, ADJ)
  addNames(table)
  addClosed(table)
  return table
}

type Add = (text: string, from: number, to: number, bits: number) => void

const written = (row: Cells, n: number): boolean => row.text.charCodeAt(row.from(n)) !== 0x2d

function addNouns(add: Add): void {
  const columns = ['pos', 'tags', 'lemma', 'plurals', 'feminine']
  for (const name of ['nouns-1', 'nouns-2', 'nouns-3'])
    eachRow(name, columns, (row) => {
      const { text } = row
      const noun = text.startsWith('noun', row.from(0))
      let bits = noun ? NOUN : ADJ
      if (noun && written(row, 1))
        for (const t of text.slice(row.from(1), row.to(1)).split(',')) bits |= TAGS[t] ?? 0
      add(text, row.from(2), row.to(2), bits)
      if (written(row, 3))
        eachPiece(row, 3, (t, from, to) => {
          if (to - from > 2) add(t, from, to, bits)
        })
      if (row.to(4) - row.from(4) > 2) add(text, row.from(4), row.to(4), bits)
    })
}

/** Given names but those that are words of STANDING. */
function addNames(table: SpellingTable): void {
  const standing = new Set(STANDING.split(' '))
  eachRow('given-names', ['name'], (row) => {
    const [from, to] = [row.from(0), row.to(0)]
    if (!standing.has(row.text.slice(from, to))) table.add(row.text, from, to, GIVEN)
  })
}

const CLASSES: Readonly<Record<string, number>> = {
  prep: PREP,
  rel: REL,
  adv: ADV,
  'time-adv': ADV,
  'place-adv': PREP,
  quant: QUANT,
}

const PREPOSITIONS = 'وسط اثر ردا تعليقا عقب حول ضد عبر خلال بشان حسب'
const ADVERBS =
  'ايضا مجددا صراحه رسميا سابقا لاحقا موخرا مرارا علنا بقوه بشده بوضوح بصراحه بحزم بحده ضمنا ضمنيا كذلك'

/** The words of function-words.tsv; the lists above stand for what it says of theirs. */
function addClosed(table: SpellingTable): void {
  const own = new Map<string, number>()
  for (const w of PREPOSITIONS.split(' ')) own.set(w, PREP)
  for (const w of ADVERBS.split(' ')) own.set(w, ADV)
  for (const [w, bits] of own) table.add(w, 0, w.length, bits)
  eachRow('function-words', ['form', 'class'], (row) => {
    const form = fold(row.text.slice(row.from(0), row.to(0)))
    const name = row.text.slice(row.from(1), row.to(1))
    // من and ما may be relatives too; only الذي and its kin open a clause that describes a noun.
    const bits = name === 'rel' && !form.startsWith('ال') ? CLOSED : (CLASSES[name] ?? CLOSED)
    if (!own.has(form)) table.add(form, 0, form.length, bits)
  })
}
