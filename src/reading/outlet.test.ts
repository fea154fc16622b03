import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from './article.ts'
import { findOutlet } from './outlet.ts'

/** A page from its lines, each with its kind and rule. */
function page(lines: readonly (readonly [BlockKind, string, string?])[]): [string, Block[]] {
  let text = ''
  const blocks: Block[] = []
  for (const [kind, line, rule = 'test'] of lines) {
    blocks.push({ from: text.length, to: text.length + line.length, kind, rule })
    text += `${line}\n`
  }
  return [text, blocks]
}

describe('the outlet of a page without metadata', () => {
  it.each<[string, [BlockKind, string, string?][], string | null]>([
    [
      'in the stamp',
      [
        ['title', 'عنوان'],
        ['stamp', '- ضفاف نت الخميس, 04 يونيو, 2020 - 08:45 مساءً'],
      ],
      'ضفاف نت',
    ],
    [
      'before a rule in the stamp',
      [['stamp', 'شرفة البحر | الجمعة 20 ديسمبر 2019 | 09:10']],
      'شرفة البحر',
    ],
    [
      'beside the stamp',
      [
        ['byline', 'قناة الضفة'],
        ['stamp', 'آخر تحديث: الأحد 5 يناير 2020'],
      ],
      'قناة الضفة',
    ],
    [
      'at the head, confirmed by the copyright line',
      [
        ['boilerplate', 'ضفاف البحر'],
        ['paragraph', 'نص'],
        ['boilerplate', 'جميع الحقوق محفوظة لصحيفة ضفاف البحر © 2021', 'boilerplate/copyright'],
      ],
      'ضفاف البحر',
    ],
    [
      'beside the stamp, when no person is called so',
      [
        ['byline', 'ضفاف البحر'],
        ['stamp', 'الأحد 5 يناير 2020'],
      ],
      'ضفاف البحر',
    ],
    [
      'an author beside the stamp is none',
      [
        ['byline', 'محمد القحطاني'],
        ['stamp', 'الأحد 5 يناير 2020'],
      ],
      null,
    ],
    [
      'a menu entry alone is none',
      [
        ['boilerplate', 'الرئيسية'],
        ['paragraph', 'نص'],
      ],
      null,
    ],
    [
      'a section alone is none',
      [
        ['boilerplate', 'شؤون المتوسط'],
        ['paragraph', 'نص'],
      ],
      null,
    ],
    ['a town before a date is none', [['stamp', 'تونس في 19 ماي 2020 - 23:10']], null],
    ['a label is none', [['stamp', 'نشر في: الخميس 4 يونيو 2020']], null],
  ])('%s', (_, lines, outlet) => {
    expect(findOutlet(...page(lines))).toBe(outlet)
  })
})
