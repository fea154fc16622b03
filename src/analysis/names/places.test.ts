import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { base } from './base.ts'
import { placeOf, placeRows } from './places.ts'
import { namesStage } from './stage.ts'

/** The wordings of a text with the entity each is linked to. */
function linksOf(text: string): Map<string, string> {
  const article = articleOf(text)
  const { mentions } = namesStage.run({ ...groundLayers(article) })
  return new Map(mentions.map((m) => [text.slice(m.from, m.to), m.entity]))
}

describe('placeOf', () => {
  it('says where an entity of the base lies, and how well that is known', () => {
    expect(placeOf('place:درنه-LY')).toMatchObject({ country: 'LY', precision: 'settlement' })
    const derna = placeOf('place:درنه-LY')
    expect(Math.round(derna?.latitude ?? 0)).toBe(33)
    expect(Math.round(derna?.longitude ?? 0)).toBe(23)
    expect(placeOf('place:مطار-معيتيقه-LY')?.precision).toBe('site')
    expect(placeOf('place:دارفور-SD')?.precision).toBe('area')
  })

  it('knows nothing of persons, of unknown ids and of places without a point', () => {
    expect(placeOf('person:haftar')).toBeUndefined()
    expect(placeOf('name:مدينة_الريح')).toBeUndefined()
    const without = placeRows().find((r) => placeOf(r['id'] ?? '') === undefined)
    expect(without).toBeDefined()
  })

  it('has every id in the base', () => {
    const missing = placeRows().filter((r) => !base.entities.has(r['id'] ?? ''))
    expect(missing.map((r) => r['id'])).toEqual([])
  })
})

describe('names of places', () => {
  it('reads towns, quarters, camps, crossings and airports', () => {
    const links = linksOf('أغلق الحراس معبر رأس جدير بعد إطلاق نار قرب تاورغاء ومطار معيتيقة.')
    expect(links.get('معبر رأس جدير')).toBe('place:معبر-راس-جدير-LY')
    expect(links.get('تاورغاء')).toBe('place:تاورغاء-LY')
    expect(links.get('مطار معيتيقة')).toBe('place:مطار-معيتيقه-LY')
  })

  it('takes the place of the country written about', () => {
    const lebanon = linksOf('في لبنان وصل الوزير اللبناني إلى طرابلس، وقال نواب في بيروت إنه عاد.')
    expect(placeOf(lebanon.get('طرابلس') ?? '')?.country).toBe('LB')
    const libya = linksOf('في ليبيا وصل الوزير الليبي إلى طرابلس، وقال نواب في بنغازي إنه عاد.')
    expect(placeOf(libya.get('طرابلس') ?? '')?.country).toBe('LY')
  })

  it('takes the capital where nothing says which country is meant', () => {
    expect(linksOf('وصل الوزير إلى طرابلس أمس، وغادر طرابلس اليوم.').get('طرابلس')).toBe(
      'place:طرابلس-LY',
    )
  })

  it('takes a name that is also a word for a place only behind a word for one', () => {
    expect(linksOf('قضى ليل الخميس في بيته ثم عاد إلى عمله.').has('ليل')).toBe(false)
    expect(linksOf('قال إن الطريق طويل وأن العمل صعب.').has('أن')).toBe(false)
    const links = linksOf('وصل الفريق إلى مدينة ليل الفرنسية صباحا.')
    expect(links.get('مدينة ليل الفرنسية')).toBe('place:ليل-FR')
  })

  it('keeps a province apart from the town it is called after', () => {
    const links = linksOf('نزح سكان من محافظة حماة السورية إلى مدينة حماة قبل أيام.')
    expect(links.get('محافظة حماة السورية')).toBe('place:محافظه-حماه-SY')
    expect(links.get('مدينة حماة')).toBe('place:حماه-SY')
  })

  it('leaves the verb and the pronoun alone that are spelled as a far town', () => {
    const links = linksOf('أكد أنه لن يعود فإن فعل ذلك فبأمر منهم، ثم وجده الجيران في حواره.')
    expect([...links.keys()]).not.toContain('فإن')
    expect([...links.keys()]).not.toContain('أنه')
  })
})
