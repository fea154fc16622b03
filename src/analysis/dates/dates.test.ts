import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { dateRules } from './rules.ts'
import { datesStage } from './stage.ts'

const datesOf = (text: string) => datesStage.run(groundLayers(articleOf(text))).dates

describe.each(dateRules)('$name', (rule) => {
  it.each(Object.entries(rule.examples))('%s → %s', (text, value) => {
    const sentence = `حدث ذلك في ${text} في المدينة`
    const found = datesOf(sentence).find((d) => d.rule === rule.name)
    expect(found && { value: found.value, words: sentence.slice(found.from, found.to) }).toEqual({
      value,
      words: text,
    })
  })
  it.each(rule.counter)('not %s', (text) => {
    expect(datesOf(text).filter((d) => d.rule === rule.name)).toEqual([])
  })
  it('has examples', () => {
    expect(Object.keys(rule.examples).length).toBeGreaterThan(0)
    expect(rule.counter.length).toBeGreaterThan(0)
  })
})
