import { describe, expect, it } from 'vitest'
import { analyseWord } from './analyse.ts'
import { makeLexicon } from './make-lexicon.ts'
import { isPacked, packLexicon, unpackLexicon } from './store.ts'

const head = (id: string, columns: string): string => `# id: ${id}\n# columns: ${columns}\n`
const WORDS = new Map([
  [
    'nouns-1.tsv',
    `${head('nouns-1', 'pos gender tags source lemma plurals feminine')}noun\tm\trole\tisnad\tوزير\tوزراء\tة\n`,
  ],
  [
    'verbs.tsv',
    `${head('verbs', 'form vowel trans tags source root lemma masdars')}4\t-\tt\tspeech\tisnad\tعلن\tأعلن\t-\n`,
  ],
])
const SENTENCES = [
  `${head('small', 'source text')}isnad\tأعلن/V الوزير ذلك .\nisnad\tو+أعلن/V وزراء\n`,
]
const KEY = 'ab'.repeat(32)
const pack = (): Uint8Array => packLexicon(makeLexicon(WORDS, SENTENCES), KEY)

describe('the stored lexicon', () => {
  it('is the same bytes from the same files', () => {
    expect(Buffer.from(pack()).equals(Buffer.from(pack()))).toBe(true)
  })
  it('reads words as the compiled one does', () => {
    const made = makeLexicon(WORDS, SENTENCES)
    const read = unpackLexicon(packLexicon(made, KEY))
    for (const word of ['والوزراء', 'وزيرها', 'سيعلن', 'زيد', 'أعلنا']) {
      expect(analyseWord(read, word)).toEqual(analyseWord(made, word))
    }
    expect(analyseWord(read, 'والوزراء')[0]?.reading?.lemma?.text).toBe('وزير')
  })
  it('is known by its key', () => {
    const bytes = pack()
    expect(isPacked(bytes, KEY)).toBe(true)
    expect(isPacked(bytes, 'cd'.repeat(32))).toBe(false)
    expect(isPacked(bytes, null)).toBe(true)
  })
  it('is refused when cut short or when it is something else', () => {
    const bytes = pack()
    expect(() => unpackLexicon(bytes.slice(0, bytes.length - 8))).toThrow(RangeError)
    expect(() => unpackLexicon(new Uint8Array(400))).toThrow(RangeError)
    expect(() => unpackLexicon(new Uint8Array(3))).toThrow(RangeError)
  })
})
