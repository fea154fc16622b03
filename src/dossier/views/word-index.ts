import { lettersOf } from './letters.ts'

/** Finds texts that hold words, each anywhere in a word of theirs: the same as `wordsIn`, only at once. */
export interface WordIndex {
  /** Whether each text has all words, by its place; null where nothing is asked for. */
  find(asked: string): Uint8Array | null
}

/**
 * Every form that stands in the texts, with the texts that hold it. There are far fewer forms than
 * texts have words, so what holds «كتاب» is found by looking through forms, not through texts.
 * `letters` must be what `lettersOf` makes.
 */
export function createWordIndex(letters: readonly string[]): WordIndex {
  const texts = new Map<string, number[]>()
  letters.forEach((text, place) => {
    for (const form of text.split(' ')) {
      const places = texts.get(form)
      if (places === undefined) texts.set(form, [place])
      else if (places.at(-1) !== place) places.push(place)
    }
  })
  const forms = [...texts.keys()]
  return {
    find(asked) {
      const words = lettersOf(asked)
        .split(' ')
        .filter((w) => w !== '')
      if (words.length === 0) return null
      const found = new Uint8Array(letters.length)
      words.forEach((word, i) => {
        for (const form of forms)
          if (form.includes(word))
            // Only what has all words before it goes on.
            for (const place of texts.get(form) ?? []) if (found[place] === i) found[place] = i + 1
      })
      return found.map((n) => (n === words.length ? 1 : 0))
    },
  }
}
