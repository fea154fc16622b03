import { describe, expect, it } from 'vitest'
import { conjugate } from './conjugate.ts'
import { table, verb } from './conjugate-testing.ts'

describe('conjugate', () => {
  it('gives the subjunctive its silent alif and its ى', () => {
    expect(table(conjugate(verb('1 a-a i سعي سعى')), 'subjunctive')).toBe(
      'يسعى تسعى يسعيا تسعيا يسعوا يسعين تسعى تسعي تسعيا تسعوا تسعين أسعى نسعى',
    )
  })

  it('joins the ت of form 8 with the first radical', () => {
    const lemmas = [
      'دعو ادعى',
      'ضرر اضطر',
      'زيد ازداد',
      'صدم اصطدم',
      'طلع اطلع',
      'وصل اتصل',
      'ذخر ادخر',
    ]
    const presents = lemmas.map((each) =>
      table(conjugate(verb(`8 - t ${each}`)), 'present')
        .split(' ')
        .at(0),
    )
    expect(presents).toEqual(['يدعي', 'يضطر', 'يزداد', 'يصطدم', 'يطلع', 'يتصل', 'يدخر'])
  })

  it('keeps a weak or doubled radical whole when the lemma shows it', () => {
    const forms = ['10 - t جوب استجوب', '8 - i زوج ازدوج', '1 i-a i عور عور', '10 - t صوب استصوب']
    expect(
      forms.map((row) =>
        table(conjugate(verb(row)), 'present')
          .split(' ')
          .at(0),
      ),
    ).toEqual(['يستجوب', 'يزدوج', 'يعور', 'يستصوب'])
  })

  it('keeps or drops the و of the first radical', () => {
    const rows = [
      '1 a-a t وضع وضع',
      '1 i-a i وجل وجل',
      '1 i-a t وسع وسع',
      '1 i-a t ودد ود',
      '1 i-i t ورث ورث',
    ]
    expect(
      rows.map((row) =>
        table(conjugate(verb(row)), 'present')
          .split(' ')
          .at(0),
      ),
    ).toEqual(['يضع', 'يوجل', 'يسع', 'يود', 'يرث'])
  })
})

describe('forms before an object pronoun', () => {
  const bound = (row: string): string[] =>
    conjugate(verb(row)).flatMap((each) => (each.bound ? [each.form] : []))

  it('loses the silent alif of the plural', () => {
    expect(bound('1 a-u t كتب كتب')).toContain('كتبو')
    expect(bound('1 a-u t كتب كتب')).not.toContain('كتبوا')
  })
  it('adds و after تم', () => {
    expect(bound('1 a-u t كتب كتب')).toContain('كتبتمو')
  })
  it('writes ى as ا', () => {
    expect(bound('1 a-i t رمي رمى')).toContain('رما')
    expect(bound('1 a-a t رءي رأى')).toEqual(expect.arrayContaining(['رآ', 'يرا', 'أرا']))
    expect(bound('4 - t عطو أعطى')).toContain('أعطا')
  })
  it('moves a final hamza to the seat its vowel asks for', () => {
    expect(bound('1 a-a t قرء قرأ')).toEqual(expect.arrayContaining(['قرؤو', 'قرأو', 'يقرؤ']))
    expect(bound('1 i-a t شيء شاء')).toContain('يشاؤ')
  })
  it('says nothing where nothing changes', () => {
    expect(bound('1 a-u t دعو دعا')).not.toContain('دعا')
  })
})

describe('passive', () => {
  it('is absent without an object', () => {
    expect(conjugate(verb('1 a-i i نزل نزل')).filter((each) => each.voice === 'passive')).toEqual(
      [],
    )
  })
  it('is impersonal when the object comes through a preposition', () => {
    const forms = conjugate(verb('1 a-i i:bi جيء جاء')).filter((each) => each.voice === 'passive')
    expect(forms.map((each) => each.form)).toEqual(['جيء', 'يجاء', 'يجاء', 'يجأ'])
  })
})

describe('irregular verbs', () => {
  it('conjugates ليس in the past only', () => {
    const forms = conjugate(verb('1 a-a i ليس ليس'))
    expect(forms.map((each) => each.form).join(' ')).toBe(
      'ليس ليست ليسا ليستا ليسوا لسن لست لست لستما لستم لستن لست لسنا',
    )
    expect(new Set(forms.map((each) => each.tense))).toEqual(new Set(['past']))
  })
  it('knows the short jussive of كان', () => {
    const jussive = conjugate(verb('1 a-u i كون كان')).filter((each) => each.tense === 'jussive')
    expect(jussive.map((each) => each.form)).toEqual(expect.arrayContaining(['يكن', 'يك', 'أك']))
  })
  it('clips the imperatives of أكل and أمر', () => {
    expect(table(conjugate(verb('1 a-u t ءكل أكل')), 'imperative')).toBe('كل كلي كلا كلوا كلن')
    expect(table(conjugate(verb('1 a-u t ءمر أمر')), 'imperative')).toBe('مر مري مرا مروا مرن')
  })
  it('drops the hamza of رأى in form 4', () => {
    const forms = conjugate(verb('4 - t رءي أرى'))
    expect(table(forms, 'present').split(' ').at(0)).toBe('يري')
    expect(table(forms, 'past', 'passive').split(' ').at(0)).toBe('أري')
  })
  it('leaves out forms of one letter', () => {
    expect(conjugate(verb('1 a-i t وقي وقى')).filter((each) => each.form.length < 2)).toEqual([])
  })
})
