import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../load-lexicon.ts'
import { toMatch } from './match.ts'
import { parseQuery, tellingTerms } from './query.ts'
import { createSearchForms } from './words.ts'

const forms = createSearchForms(loadLexicon)
/** The terms in one line: quotes for phrases, a star for beginnings, a minus for what is excluded. */
const shown = (typed: string): string =>
  parseQuery(typed, forms)
    .terms.map((t) => {
      const words = t.forms.map((f) => f.key).join(' ')
      return `${t.excluded ? '-' : ''}${t.isPhrase ? `"${words}"` : words}${t.isPrefix ? '*' : ''}`
    })
    .join(' | ')

describe('what was typed', () => {
  it.each([
    ['رئيس الوزراء', 'رييس | الوزراء'],
    ['"رئيس الوزراء" لبنان', '"رييس الوزراء" | لبنان'],
    ['قال«رئيس الوزراء»أمس', 'قال | "رييس الوزراء" | امس'],
    ['-حرب سلام', '-حرب | سلام'],
    ['سلام -"حرب أهلية"', 'سلام | -"حرب اهليه"'],
    ['سلام - حرب', 'سلام | حرب'],
    ['كوفيد-19', 'كوفيد | 19'],
    ['وزا* مال', 'وزا* | مال'],
    ['ال* من*', 'ال | من'],
    ['"رئيس', 'رييس'],
    ['رئيس رئيس', 'رييس'],
    ['الساعة 10:30', 'الساعه | 10 | 30'],
    ['قال: نعم', 'قال | نعم'],
    ['؟! …', ''],
  ])('«%s» asks for %s', (typed, expected) => expect(shown(typed)).toBe(expected))

  it('parts filters from words', () => {
    const { filters, terms } = parseQuery(
      'OUTLET:أفق from:2020-01 حتى:2020-02 speaker:"سمير الأسمر" type:FIGHT مال',
      forms,
    )
    expect(filters).toEqual({
      ...{ outlet: 'أفق', from: '2020-01', to: '2020-02' },
      ...{ speaker: 'سمير الأسمر', type: 'FIGHT' },
    })
    expect(terms.map((t) => t.forms[0]?.key)).toEqual(['مال'])
  })
  it('keeps the telling words of a question', () => {
    const { terms } = parseQuery('من هو رئيس البلدية في المدينة؟', forms)
    expect(tellingTerms(terms).map((t) => t.forms[0]?.key)).toEqual(['رييس', 'البلديه', 'المدينه'])
    const stop = parseQuery('من في', forms).terms
    expect(tellingTerms(stop)).toEqual(stop)
  })
  it('takes no more than two dozen terms', () => {
    const typed = Array.from({ length: 1000 }, (_, i) => `ك${i}`).join(' ')
    expect(parseQuery(typed, forms).terms.length).toBe(24)
  })
  it('asks the index for nothing where only exclusions are left', () => {
    expect(toMatch(parseQuery('-حرب', forms).terms, true)).toBeNull()
    expect(toMatch([], true)).toBeNull()
  })
})

describe('the lemmas of a word', () => {
  const keysOf = (word: string) => parseQuery(word, forms).terms[0]?.forms[0]?.keys
  it.each([
    ['والوزراء', 'وزير'],
    ['للوزير', 'وزير'],
    ['تقتل', 'قتل'],
    ['مدن', 'مدينه'],
    ['ليبيا', 'ليبيا'],
    ['واشنطن', 'واشنطن'],
  ])('«%s» is a form of %s', (word, lemma) => expect(keysOf(word)?.lemmas).toContain(lemma))
  it('links verb and masdar, country and nisba', () => {
    const meet = (a: string, b: string): boolean =>
      keysOf(a)?.near.some((x) => keysOf(b)?.near.includes(x)) ?? false
    expect(meet('أعلن', 'إعلان')).toBe(true)
    expect(meet('ليبي', 'ليبيا')).toBe(true)
    expect(meet('ليبي', 'لبنان')).toBe(false)
  })
  it('gives a word that no lexicon knows a stem of its own', () => {
    expect(keysOf('الخنفشاريطة')?.lemmas).toEqual(keysOf('خنفشاريطة')?.lemmas)
  })
})
