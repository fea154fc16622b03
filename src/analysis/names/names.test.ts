import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { namesStage } from './stage.ts'

const namesOf = (text: string) =>
  namesStage
    .run(groundLayers(articleOf(text)))
    .mentions.map((m) => `${text.slice(m.from, m.to)}=${m.entity}`)

describe('names of the base', () => {
  it.each([
    ['التقى فايز السراج نظيره', ['فايز السراج=person:sarraj']],
    ['قال فائز السراج', ['فائز السراج=person:sarraj']],
    ['وبالجيش الوطني الليبي', ['الجيش الوطني الليبي=org:lna']],
    ['تابعة للجيش الوطني الليبي', ['لجيش الوطني الليبي=org:lna']],
    ['بين ليبيا وتركيا', ['ليبيا=country:LY', 'تركيا=country:TR']],
    ['حكومة الوفاق الوطني الليبية', ['حكومة الوفاق الوطني الليبية=org:gna']],
    ['رجب طيب إردوغان', ['رجب طيب إردوغان=person:erdogan']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })
  it('finds none in a text without names', () => {
    expect(namesOf('وصل متأخرا ثم خرج مبكرا بعد ذلك')).toEqual([])
  })
})
