/** «لل», «ال»: without the article, or the ل of «لا…» before a word with an alef. */
const strip = (w: string): string =>
  w.startsWith('لل') || w.startsWith('ال')
    ? w.slice(2)
    : w.startsWith('لا') && w.length > 4
      ? w.slice(1)
      : w

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'نا']
const LEADS = ['', 'ال', 'لل', 'ل']

/**
 * All spellings that stand for a word of a row of several words: «حظر التجول» is met as «حظر تجول», «حظرا
 * للتجول» too, and «إحكام سيطرة» as «إحكام سيطرته».
 */
export function spellingsInRow(word: string): ReadonlySet<string> {
  const want = strip(word)
  const found = new Set([word])
  for (const lead of LEADS)
    for (const end of ['', 'ا']) {
      const spelling = `${lead}${want}${end}`
      if (strip(spelling) === want + end) found.add(spelling)
    }
  if (want === 'علي') for (const p of ['ه', 'ها', 'هم', 'هما']) found.add(want + p)
  const stem = want.endsWith('ه') ? `${want.slice(0, -1)}ت` : want
  // «إطلاق سراحهم», «إحكام سيطرته»: no word that has its pronoun or is short.
  if (stem.length > 3) for (const p of PRONOUNS) found.add(stem + p)
  return found
}

/** The same noun as a light verb governs it, with what may stand at its end: «غارات», «غارته». */
export function spellingsOfNoun(noun: string): string[] {
  const stem = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun
  return [noun, `${noun}ا`, ...NOUN_ENDINGS.map((e) => stem + e)]
}
const NOUN_ENDINGS = ['ه', 'ها', 'هم', 'هما', 'ين', 'ان', 'ات']
