import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../analyse.ts'
import type { Range } from '../../text/range.ts'
import { articleOf } from '../testing.ts'
import { ENDINGS } from './endings.fixture.ts'
import { parseMarked } from './marked.fixture.ts'
import { SENTENCES } from './sentences.fixture.ts'
import { STRUCTURES } from './structure.fixture.ts'

const analyser = createAnalyser()

const found = (text: string) => {
  const words = (r: Range | null): string | null => r && text.slice(r.from, r.to)
  return analyser.analyse(articleOf(text)).statements.map((s) => ({
    cue: words(s.cue) ?? '',
    source: words(s.source),
    via: s.via.map((v) => words(v) ?? ''),
    content: (words(s) ?? '').replace(/[.،»"]+$/, ''),
    kind: `${s.form} ${s.act}`,
  }))
}

const lines = [SENTENCES, STRUCTURES, ENDINGS].flatMap((t) => t.trim().split('\n'))

describe('marked sentences', () => {
  it('are many', () => {
    expect(lines.length).toBeGreaterThanOrEqual(250)
  })
  it.each(lines)('%s', (line) => {
    const { text, expected } = parseMarked(line)
    const got = found(text)
    expect(got.map((s) => s.cue).sort()).toEqual(expected.map((s) => s.cue).sort())
    for (const e of expected) {
      const g = got.find((s) => s.cue === e.cue)
      expect(g?.content).toBe(e.content.replace(/[.،»"]+$/, ''))
      expect(g?.source ?? null).toBe(e.source)
      for (const via of e.via) expect(g?.via).toContain(via)
      if (e.kind !== null) expect(g?.kind).toBe(e.kind)
    }
  })
})

describe('quotation marks', () => {
  const contents = (text: string): string[] =>
    analyser.analyse(articleOf(text)).statements.map((s) => text.slice(s.from, s.to))
  it('close inside what is said where they open there', () => {
    expect(contents('أكد الوزير أن القرار «نهائي لا رجعة فيه».')).toEqual([
      'القرار «نهائي لا رجعة فيه»',
    ])
    expect(contents('أكد الوزير أن القرار "نهائي لا رجعة فيه".')).toEqual([
      'القرار "نهائي لا رجعة فيه"',
    ])
  })
  it('stay outside of a whole quotation', () => {
    expect(contents('قال الوزير: «لن نتراجع».')).toEqual(['لن نتراجع'])
  })
})

describe('colons in titles', () => {
  const cues = (title: string): (string | null)[] => {
    const text = `${title}\n\nوانتهى العمل في السد أمس.`
    const article = { ...articleOf(text), title: { from: 0, to: title.length } }
    return analyser.analyse(article).statements.map((s) => s.speaker)
  }
  it('make a ministry speak by the name of its field', () => {
    expect(cues('التجارة: ضبط ألف ثلاجة مخالفة')).toEqual(['التجارة'])
  })
  it('do not make a rubric speak', () => {
    expect(cues('فيديو: ضبط ألف ثلاجة مخالفة')).toEqual([])
  })
})
