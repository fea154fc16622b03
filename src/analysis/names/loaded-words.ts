import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import type { LoadedWord, Recognition } from '../layers.ts'

/** Words that take a side, folded: what they do to whom they are said of. */
export function readLoadedWords(): Map<string, LoadedWord['valence']> {
  const found = new Map<string, LoadedWord['valence']>()
  for (const r of loadTable(new URL('./loaded-words.tsv', import.meta.url)).rows) {
    const valence = r['valence']
    if (valence !== 'blames' && valence !== 'praises' && valence !== 'softens')
      throw new RangeError(`loaded-words: ${valence ?? ''} is no valence`)
    for (const w of [r['word'] ?? '', ...(r['others'] ?? '').split('|')])
      if (w !== '') found.set(fold(w), valence)
  }
  return found
}

/** Phrases that grant or deny standing, as folded words. */
export function readPhrases(): [string[], Recognition['stance']][] {
  const entries: [string[], Recognition['stance']][] = []
  for (const r of loadTable(new URL('./recognition.tsv', import.meta.url)).rows) {
    const stance = r['stance']
    if (stance !== 'grants' && stance !== 'denies')
      throw new RangeError(`recognition: ${stance ?? ''} is no stance`)
    entries.push([fold(r['phrase'] ?? '').split(' '), stance])
  }
  return entries
}
