import { joined } from './memory.ts'
import { spellingsOf } from './spelling.ts'

/**
 * Are these the words of a name, spelt otherwise or with more of the fathers in it? The family names are
 * one, or the given names are and the family names differ in a letter: «هورست سيهوفر», «هورست زيهوفر».
 */
export function isLike(names: readonly string[], known: string): boolean {
  const some = wordsOf(names)
  return spellingsOf(known).some((line) => {
    const own = wordsOf(line)
    const [family = '', first = ''] = [own.at(-1), own[0]]
    const [last = '', given = ''] = [some.at(-1), some[0]]
    if (own.length < 2 || some.length < 2) return false
    if (given === first) return last === family || isNear(last, family)
    // «الشيخ راشد …»: a title read with the name.
    return last === family && (some.includes(first) || isNear(given, first))
  })
}

/** Without «بن», «آل», and the article. */
const wordsOf = (names: readonly string[]): readonly string[] =>
  joined(names)
    .filter((w) => w !== 'بن' && w !== 'ال' && w !== 'ابن')
    .map((w) => (w.startsWith('ال') && w.length > 4 ? w.slice(2) : w))

/** Differ two words by no more than a letter or two side by side, of five at least? */
function isNear(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length)
  if (most < 4 || Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return head + tail >= most - (most > 5 ? 2 : 1)
}
