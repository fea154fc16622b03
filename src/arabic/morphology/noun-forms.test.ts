import { describe, expect, it } from 'vitest'
import { nounForms, type Noun } from './noun-forms.ts'

const noun = (lemma: string, more: Partial<Noun> = {}): Noun => ({
  pos: 'noun',
  gender: 'm',
  lemma,
  plurals: [],
  feminine: '',
  ...more,
})

/** Forms that stand alone, and those that stand before a pronoun. */
const spellings = (n: Noun, link: 'free' | 'bound'): Set<string> =>
  new Set(
    nounForms(n)
      .filter((f) => f.features.link === link || f.features.link === 'both')
      .map((f) => f.form),
  )

describe('nouns', () => {
  it.each<[string, Noun, string[], string[]]>([
    [
      'sound masculine',
      noun('مهندس', { plurals: ['ون'], feminine: 'ة' }),
      'مهندس مهندسا مهندسان مهندسين مهندسون مهندسو مهندسي مهندسة مهندستان مهندستي مهندسات'.split(
        ' ',
      ),
      ['مهندسةا'],
    ],
    [
      'ta marbuta',
      noun('حكومة', { plurals: ['ات'] }),
      'حكومة حكومتان حكومتين حكومتا حكومتي حكومات'.split(' '),
      ['حكومةا'],
    ],
    [
      'broken plural',
      noun('وزير', { plurals: ['وزراء'] }),
      'وزير وزيران وزيرا وزيري وزراء'.split(' '),
      ['وزراءا'],
    ],
    [
      'final hamza',
      noun('بناء', { plurals: ['أبنية'] }),
      'بناء بناءان بناءين أبنية'.split(' '),
      [],
    ],
    [
      'hamza on alef',
      noun('مبدأ', { plurals: ['مبادئ'] }),
      'مبدأ مبدآن مبدأين مبادئ'.split(' '),
      ['مبدأا'],
    ],
    [
      'ya with hamza',
      noun('شيء', { plurals: ['أشياء'] }),
      'شيء شيئا شيئان شيئين أشياء'.split(' '),
      [],
    ],
    [
      'defective',
      noun('قاضي', { plurals: ['قضاة'], feminine: 'ة' }),
      'قاضي قاض قاضيا قاضيان قضاة قاضية قاضيات'.split(' '),
      [],
    ],
    [
      'sound defective',
      noun('محامي', { plurals: ['محامون', 'محامين'], feminine: 'ة' }),
      'محامي محام محامون محامين محامو محامية'.split(' '),
      [],
    ],
    [
      'nisba',
      noun('ليبي', { pos: 'adj', plurals: ['ون'], feminine: 'ة' }),
      'ليبي ليبيا ليبيون ليبيين ليبية ليبيتان ليبيات'.split(' '),
      ['ليب'],
    ],
    [
      'maban',
      noun('مبنى', { plurals: ['مبان', 'مباني'] }),
      'مبنى مبنيان مبنيين مبان مباني'.split(' '),
      ['مبانا', 'مبانيا'],
    ],
    [
      'qawanin',
      noun('قانون', { plurals: ['قوانين'] }),
      'قانون قوانين'.split(' '),
      ['قوانون', 'قواني', 'قوانينا'],
    ],
    [
      'final alef maqsura',
      noun('مستشفى', { plurals: ['مستشفيات'] }),
      'مستشفى مستشفيان مستشفيات'.split(' '),
      [],
    ],
    [
      'elative',
      noun('أكبر', { pos: 'elative', plurals: ['أكابر'], feminine: 'كبرى' }),
      'أكبر كبرى كبريات أكابر'.split(' '),
      ['أكابرا'],
    ],
    [
      'colour',
      noun('أحمر', { pos: 'adj', plurals: ['حمر'], feminine: 'حمراء' }),
      'أحمر حمراء حمراوان حمراوات حمر'.split(' '),
      [],
    ],
    ['father', noun('أب', { plurals: ['آباء'] }), 'أب أبو أبا أبي أبوان أبوين آباء'.split(' '), []],
    ['owner', noun('ذو'), 'ذو ذا ذي ذات ذوو ذوي'.split(' '), []],
    [
      'slow',
      noun('بطيء', { pos: 'adj', plurals: ['ون'], feminine: 'ة' }),
      'بطيء بطيئا بطيئة بطيئون بطيئات'.split(' '),
      ['بطيءة'],
    ],
    [
      'feminine in -at',
      noun('مباراة', { gender: 'f', plurals: ['مباريات'] }),
      'مباراة مباراتان مباراتين مباريات'.split(' '),
      [],
    ],
  ])('%s', (_, row, present, absent) => {
    const free = spellings(row, 'free')
    for (const form of present) expect(free, form).toContain(form)
    for (const form of absent) expect(free, form).not.toContain(form)
  })

  it.each<[Noun, string[], string[]]>([
    [noun('حكومة'), ['حكومت'], ['حكومة']],
    [noun('ابن', { plurals: ['أبناء'] }), ['أبناء', 'أبناؤ', 'أبنائ'], []],
    [noun('مستشفى'), ['مستشفا'], ['مستشفى']],
    [noun('معلم', { plurals: ['ون'] }), ['معلمو', 'معلمي', 'معلما'], ['معلمون', 'معلمين']],
    [noun('أخ', { plurals: ['إخوة'] }), ['أخو', 'أخا', 'أخي', 'إخوت'], ['إخوة']],
    [noun('شيء'), ['شيئ'], []],
    [noun('جزء'), ['جزء', 'جزؤ', 'جزئ'], []],
  ])('before pronouns: $lemma', (row, present, absent) => {
    const bound = spellings(row, 'bound')
    for (const form of present) expect(bound, form).toContain(form)
    for (const form of absent) expect(bound, form).not.toContain(form)
  })
})
