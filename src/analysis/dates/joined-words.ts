/**
 * Tells which spellings cannot be one of the words, whatever is joined before it: و ف, then ب ل ك, then
 * the article. It errs on the other side only, so that the dearer readers are spared nearly all
 * spellings and miss none.
 *
 *     وبالأمس      hashes of the endings, from the last letter on:
 *     ^^^^^^^      وبالامس بالامس الامس لامس امس – is one of them a word's?
 */
export function mayHold(words: Iterable<string>): (folded: string) => boolean {
  const hashes = new Set<number>()
  for (const word of words) {
    hashes.add(hashOf(word))
    // «للخميس» has the letters of «الخميس» without its alef.
    if (word.startsWith('ال')) hashes.add(hashOf(word.slice(2)))
  }
  let size = 64
  while (size < 4 * hashes.size) size *= 2
  const slots = new Int32Array(size)
  for (const h of hashes) {
    let at = h & (size - 1)
    while (slots[at] !== 0) at = (at + 1) & (size - 1)
    slots[at] = h
  }
  const has = (h: number): boolean => {
    for (let at = h & (size - 1); ; at = (at + 1) & (size - 1)) {
      const x = slots[at]
      if (x === h) return true
      if (x === 0) return false
    }
  }
  return (folded) => {
    const cut = longestCut(folded)
    let h = 0
    for (let i = folded.length - 1; i > cut; i--) h = step(h, folded.charCodeAt(i))
    for (let i = Math.min(cut, folded.length - 1); i >= 0; i--) {
      h = step(h, folded.charCodeAt(i))
      if (has(finish(h))) return true
    }
    return false
  }
}

/** How many letters at the beginning may be proclitics: at most و + ب + ال. */
function longestCut(folded: string): number {
  const most = Math.min(4, folded.length)
  let n = 0
  while (n < most && isProclitic(folded.charCodeAt(n))) n++
  return n
}

const PROCLITICS = new Uint8Array(0x80)
for (const letter of 'وفبلكا') PROCLITICS[letter.charCodeAt(0) - 0x600] = 1
const isProclitic = (unit: number): boolean => PROCLITICS[unit - 0x600] === 1

const step = (h: number, unit: number): number => Math.imul(h, 0x01000193) ^ unit
/** Never 0, which marks a free slot; low bits that all units have a share in. */
function finish(h: number): number {
  const x = h ^ (h >>> 15)
  return x === 0 ? 1 : x
}

function hashOf(word: string): number {
  let h = 0
  for (let i = word.length - 1; i >= 0; i--) h = step(h, word.charCodeAt(i))
  return finish(h)
}
