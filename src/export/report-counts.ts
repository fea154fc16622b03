/** The six forms in which Arabic counts a thing; `#` stands for the number. */
type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>

const FORMS = {
  articles: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  },
  origins: {
    zero: 'لا أصل',
    one: 'أصل واحد',
    two: 'أصلان',
    few: '# أصول',
    many: '# أصلًا',
    other: '# أصل',
  },
  independent: {
    zero: 'لا أصل مستقلًا',
    one: 'أصل مستقل واحد',
    two: 'أصلان مستقلان',
    few: '# أصول مستقلة',
    many: '# أصلًا مستقلًا',
    other: '# أصل مستقل',
  },
  outlets: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدرًا',
    other: '# مصدر',
  },
} as const satisfies Readonly<Record<string, Forms>>

const rules = new Intl.PluralRules('ar')

/** «مقالان», «5 أصول», «11 مصدرًا», «100 مقال». */
export const countOf = (what: keyof typeof FORMS, n: number): string =>
  FORMS[what][rules.select(n)].replace('#', String(n))
