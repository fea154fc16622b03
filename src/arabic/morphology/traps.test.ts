import { beforeAll, describe, expect, it } from 'vitest'
import { loadLexicon } from '../../load-lexicon.ts'
import { analyseWord, readSentence, type Lexicon } from './analyse.ts'
import { cutOf } from './annotated.ts'
import type { Reading } from './readings.ts'

let lexicon: Lexicon
beforeAll(() => {
  lexicon = loadLexicon()
})

/** The chosen reading of the word that stands in brackets, with the word. */
function chosen(marked: string): [word: string, reading: Reading | null] {
  const words = marked.split(' ')
  const at = words.findIndex((w) => w.startsWith('['))
  const plain = words.map((w) => w.replace(/[[\]]/g, ''))
  return [plain[at] ?? '', readSentence(lexicon, plain)[at] ?? null]
}
const cutIn = (marked: string): string => {
  const [word, r] = chosen(marked)
  return r ? cutOf(word, r) : '?'
}
const lemmaIn = (marked: string): string => chosen(marked)[1]?.lemma?.text ?? '?'
const classIn = (marked: string): string => chosen(marked)[1]?.features.pos ?? '?'
const allCuts = (word: string): string[] =>
  analyseWord(lexicon, word).flatMap((s) => (s.reading ? [cutOf(word, s.reading)] : []))

describe('spellings without hamza, with ه for ة and ى for ي', () => {
  it.each([
    ['[اكد] مدير الميناء ان الحركه عاديه', 'أكد'],
    ['اكد مدير الميناء [ان] الحركه عاديه', 'أن'],
    ['اكد مدير الميناء ان [الحركه] عاديه', 'حركة'],
    ['انتقل المركز [الي] بناء آخر', 'إلى'],
    ['نام الحارس [فى] المخزن', 'في'],
    ['وضع الكتاب [علي] الطاولة', 'على'],
    ['رفض [مسئول] كبير التعليق', 'مسؤول'],
    ['عقدت [هيأة] الرقابة اجتماعا', 'هيئة'],
    ['وزير [شئون] البيئة', 'شأن'],
    ['وزارة [الشؤون] الاجتماعية', 'شأن'],
  ])('%s', (marked, lemma) => {
    expect(lemmaIn(marked)).toBe(lemma)
  })
})

describe('words that look joined', () => {
  it.each([
    ['قال [بان] كي مون إن الهدنة صامدة', 'بان'],
    ['قال أحمد [بن] سالم إن البئر جفت', 'بن'],
    ['وصل [وفد] من الخبراء', 'وفد'],
    ['شكلت الوزارة [لجنة] جديدة', 'لجنة'],
    ['جاء في [بيان] للشركة', 'بيان'],
    ['زار [ولي] العهد المصنع', 'ولي'],
    ['عاد [فور] انتهاء الجلسة', 'فور'],
    ['تحدث [كبار] الضباط', 'كبار'],
    ['انتخب بعد [فوز] الحزب', 'فوز'],
    ['غرق الطريق في [سيول] جارفة', 'سيول'],
    ['غادر [بعد] ساعتين', 'بعد'],
    ['هذا [أهم] قرار', 'أهم'],
    ['انقطعت [مياه] الشرب', 'مياه'],
    ['أثار [انتباه] الحضور', 'انتباه'],
    ['انتظر [سنتين] كاملتين', 'سنتين'],
  ])('%s', (marked, whole) => {
    expect(cutIn(marked)).toBe(whole)
  })
  it.each(['مما', 'فيما', 'عما', 'لما', 'كما', 'بينما'])('%s is one word', (word) => {
    expect(new Set(allCuts(word))).toEqual(new Set([word]))
  })
  it.each([
    ['قال [بأن] الطريق مغلق', 'ب+أن'],
    ['قرأ [كتابهم] الأول', 'كتاب+هم'],
    ['لم يبق [فيهم] أمل', 'في+هم'],
    ['جاء القرار [بشأن] الأجور', 'ب+شأن'],
    ['وعد [وكأنه] يعرف', 'و+كأن+ه'],
  ])('%s', (marked, cut) => {
    expect(cutIn(marked)).toBe(cut)
  })
  it('a nisba and a pronoun of the speaker both stay', () => {
    expect(allCuts('رئيسي')).toEqual(expect.arrayContaining(['رئيسي', 'رئيس+ي']))
    expect(allCuts('وزيرنا')).toContain('وزير+نا')
    expect(allCuts('وزيري')).toEqual(expect.arrayContaining(['وزيري', 'وزير+ي']))
  })
})

describe('duals and sound plurals before a genitive, ta marbuta before a pronoun', () => {
  it.each([
    ['اجتمع [وزيرا] الصحة والمالية', 'وزير'],
    ['قال [مسؤولو] المنظمة', 'مسؤول'],
    ['التقى [ممثلي] العمال', 'ممثل'],
    ['أغلقت السلطات [مدرستي] القرية', 'مدرسة'],
    ['أعلنت الشركة [خطتها] الجديدة', 'خطة'],
    ['عاد إلى [قريته]', 'قرية'],
  ])('%s', (marked, lemma) => {
    expect(lemmaIn(marked)).toBe(lemma)
  })
})

describe('أن, إن, ما, لم', () => {
  it.each([
    ['قال [إن] الوضع هادئ', 'comp'],
    ['أكد [أنه] باق', 'comp'],
    ['وصل بعد [أن] غابت الشمس', 'comp'],
    ['[لم] يعد إلى بيته', 'neg'],
    ['[لن] تتوقف الأشغال', 'neg'],
    ['[قد] يزور المدينة غدا', 'part'],
    ['هذا [ما] قاله المدير', 'rel'],
    ['[ما] زال الطريق مغلقا', 'neg'],
    ['هذا قرار [غير] قانوني', 'except'],
  ])('%s', (marked, pos) => {
    expect(classIn(marked)).toBe(pos)
  })
  it.each(['مازال', 'مازالت', 'لايزال', 'ماتزال'])('%s is زال with its negation', (word) => {
    expect(analyseWord(lexicon, word)[0]?.reading?.lemma?.text).toBe('زال')
  })
})
