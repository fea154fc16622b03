import { beforeAll, describe, expect, it } from 'vitest'
import { loadLexicon } from '../../load-lexicon.ts'
import { analyseWord, readSentence, type Lexicon } from './analyse.ts'
import { cutOf } from './annotated.ts'

let lexicon: Lexicon
beforeAll(() => {
  lexicon = loadLexicon()
})

/** The word cut by its best reading. */
const cut = (word: string): string => {
  const best = analyseWord(lexicon, word)[0]?.reading
  return best ? cutOf(word, best) : '?'
}
const lemma = (word: string): string => analyseWord(lexicon, word)[0]?.reading?.lemma?.text ?? '?'
/** Every lemma a word may have. */
const lemmas = (word: string): string[] =>
  analyseWord(lexicon, word).flatMap((s) => s.reading?.lemma?.text ?? [])

describe('letters joined to words', () => {
  it.each([
    ['وبالحكومة', 'و+ب+الحكومة'],
    ['وللوزير', 'و+ل+لوزير'],
    ['للجنة', 'ل+لجنة'],
    ['فسيلتقيهما', 'ف+س+يلتقي+هما'],
    ['سيعلن', 'س+يعلن'],
    ['لواشنطن', 'ل+واشنطن'],
    ['وواشنطن', 'و+واشنطن'],
    ['ببغداد', 'ب+بغداد'],
    ['ووفد', 'و+وفد'],
    ['ولبنان', 'و+لبنان'],
    ['لديهم', 'لدي+هم'],
    ['أنه', 'أن+ه'],
    ['فيها', 'في+ها'],
    ['عليها', 'علي+ها'],
    ['بشأن', 'ب+شأن'],
    ['بذلك', 'ب+ذلك'],
    ['كتابهم', 'كتاب+هم'],
    ['حكومته', 'حكومت+ه'],
    ['أبنائه', 'أبنائ+ه'],
    ['أبناؤهم', 'أبناؤ+هم'],
  ])('%s is %s', (word, expected) => {
    expect(cut(word)).toBe(expected)
  })

  it.each(
    (
      'واشنطن فيينا باريس بيروت كييف لبنان وفد وزارة فرنسا لندن بغداد سوريا كولومبيا لجنة بيان بعد كبار فوز فور ' +
      'سنتين ستة سيول مياه انتباه متهم أهم فيما مما كما بينما لكن فقط وجود بطاقات كان ولاية وسط وقت بلاد'
    ).split(' '),
  )('%s is whole', (word) => {
    expect(cut(word)).toBe(word)
  })
})

describe('lemmas', () => {
  it.each([
    ['الوزراء', 'وزير'],
    ['مسئول', 'مسؤول'],
    ['مسؤولين', 'مسؤول'],
    ['شئون', 'شأن'],
    ['شؤون', 'شأن'],
    ['هيأة', 'هيئة'],
    ['هيئة', 'هيئة'],
    ['شئ', 'شيء'],
    ['سيء', 'سيئ'],
    ['طوارىء', 'طارئ'],
    ['الحكومه', 'حكومة'],
    ['اكد', 'أكد'],
    ['قالت', 'قال'],
    ['المباحثات', 'مباحثة'],
    ['وزيرا', 'وزير'],
    ['مسؤولو', 'مسؤول'],
    ['سنتين', 'سنة'],
    ['ليبيين', 'ليبي'],
  ])('%s has the lemma %s', (word, expected) => {
    expect(lemma(word)).toBe(expected)
  })

  it.each([
    ['وزيرا', 'وزير'],
    ['كشف', 'كشف'],
    ['رئيسي', 'رئيس'],
    ['رئيسي', 'رئيسي'],
    ['كتاب', 'كاتب'],
    ['كتاب', 'كتاب'],
  ])('%s may be %s', (word, expected) => {
    expect(lemmas(word)).toContain(expected)
  })
})

describe('readings in a sentence', () => {
  /** Class of the word that stands in brackets. */
  const classOf = (marked: string): string => {
    const words = marked.split(' ')
    const at = words.findIndex((w) => w.startsWith('['))
    const r = readSentence(
      lexicon,
      words.map((w) => w.replace(/[[\]]/g, '')),
    )[at]
    return r?.features.pos ?? 'mark'
  }
  it.each([
    ['[كشف] الوزير عن تفاصيل الخطة .', 'verb'],
    ['بعد [كشف] تفاصيل الخطة استقال الوزير .', 'noun'],
    ['[عقد] الرئيسان اجتماعا مغلقا .', 'verb'],
    ['انتهى [عقد] اللاعب مع النادي .', 'noun'],
    ['نام الطفل [على] الأرض .', 'prep'],
    ['قال [إن] الوضع صعب .', 'comp'],
    ['وصل [علي] صالح إلى المدينة .', 'name'],
    ['[من] المتوقع أن يصل الوفد غدا .', 'prep'],
    ['[قصف] الجيش مواقع المسلحين .', 'verb'],
    ['استمر [قصف] المدينة يومين .', 'noun'],
  ])('%s', (marked, expected) => {
    expect(classOf(marked)).toBe(expected)
  })
})
