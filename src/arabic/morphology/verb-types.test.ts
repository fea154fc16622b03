import { describe, expect, it } from 'vitest'
import { parseVerbs } from './verb-types.ts'

describe('parseVerbs', () => {
  it('reads a row and skips head lines', () => {
    const tsv = '# id: verbs\n1\ta-u/i-a\tti:bi,ala\tspeech,law\tisnad\tقول\tقال\tقول|مقال\n'
    expect(parseVerbs(tsv)).toEqual([
      {
        form: '1',
        vowels: [
          { past: 'a', present: 'u' },
          { past: 'i', present: 'a' },
        ],
        transitive: true,
        intransitive: true,
        prepositions: ['bi', 'ala'],
        tags: ['speech', 'law'],
        source: 'isnad',
        root: 'قول',
        lemma: 'قال',
        masdars: ['قول', 'مقال'],
      },
    ])
  })

  it('reads - as nothing', () => {
    const [verb] = parseVerbs('q1\t-\tt\t-\tisnad\tترجم\tترجم\t-')
    expect(verb).toMatchObject({ vowels: [], prepositions: [], tags: [], masdars: [] })
  })

  const wrong: readonly (readonly [string, string])[] = [
    ['a missing cell', '1\ta-u\tt\t-\tisnad\tقول\tقال'],
    ['an empty cell', '1\ta-u\tt\t\tisnad\tقول\tقال\t-'],
    ['an unknown form', '11\t-\tt\t-\tisnad\tحمر\tاحمار\t-'],
    ['an unknown tag', '2\t-\tt\tsports\tisnad\tعلم\tعلم\t-'],
    ['an unknown preposition', '2\t-\tt:hatta\t-\tisnad\tعلم\tعلم\t-'],
    ['an unknown valency', '2\t-\tx\t-\tisnad\tعلم\tعلم\t-'],
    ['a form 1 without vowels', '1\t-\tt\t-\tisnad\tقول\tقال\t-'],
    ['vowels outside form 1', '2\ta-u\tt\t-\tisnad\tعلم\tعلم\t-'],
    ['a root of the wrong length', 'q1\t-\tt\t-\tisnad\tعلم\tعلم\t-'],
  ]
  for (const [name, row] of wrong) {
    it(`names the line of ${name}`, () => {
      expect(() => parseVerbs(`# id: verbs\n${row}`)).toThrow(/line 2/u)
    })
  }
})
