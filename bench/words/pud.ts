import { readFileSync } from 'node:fs'

/** A piece of a word as the treebank cuts it. */
export interface GoldPiece {
  readonly from: number
  readonly to: number
  readonly upos: string
  readonly lemma: string
}

/** A sentence of the treebank with its pieces at their places. */
export interface GoldSentence {
  readonly text: string
  readonly pieces: readonly GoldPiece[]
}

/** Reads CoNLL-U: pieces joined by SpaceAfter=No, a space after every other one. */
export function readTreebank(path: string): GoldSentence[] {
  const out: GoldSentence[] = []
  let text = ''
  let pieces: GoldPiece[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#')) continue
    if (line === '') {
      if (pieces.length > 0) out.push({ text: text.trimEnd(), pieces })
      text = ''
      pieces = []
      continue
    }
    const cells = line.split('\t')
    const [id = '', form = '', lemma = '', upos = ''] = cells
    if (!/^\d+$/.test(id)) continue
    pieces.push({ from: text.length, to: text.length + form.length, upos, lemma })
    text += form
    if (!(cells[9] ?? '').includes('SpaceAfter=No')) text += ' '
  }
  return out
}
