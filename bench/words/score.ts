import { cleanView } from '../../src/arabic/clean.ts'
import { analyseWord, readSentence, type Lexicon } from '../../src/arabic/morphology/analyse.ts'
import { createArabicForms } from '../../src/arabic/forms.ts'
import type { Reading } from '../../src/arabic/morphology/readings.ts'
import {
  DIGITS,
  PUNCT,
  rangeWithinToken,
  tokenise,
  WORD,
  type Words,
} from '../../src/text/words.ts'
import { leadPiece, lemmaKey, stemPiece } from './conventions.ts'
import type { GoldPiece, GoldSentence } from './pud.ts'

export interface WordScores {
  readonly words: number
  readonly cutRight: number
  readonly pieces: number
  readonly lemmaRight: number
  readonly uposRight: number
  /** kind → how often, worst first. */
  readonly errors: Readonly<Record<'cut' | 'lemma' | 'upos', ReadonlyMap<string, number>>>
}

/** Compares our cuts, lemmas and classes with the treebank's, piece by piece at its characters. */
export function scoreTreebank(lexicon: Lexicon, sentences: readonly GoldSentence[]): WordScores {
  let words = 0
  let cutRight = 0
  let pieces = 0
  let lemmaRight = 0
  let uposRight = 0
  const errors = {
    cut: new Map<string, number>(),
    lemma: new Map<string, number>(),
    upos: new Map<string, number>(),
  }
  const count = (kind: keyof typeof errors, what: string): void => {
    errors[kind].set(what, (errors[kind].get(what) ?? 0) + 1)
  }
  for (const gold of sentences) {
    const ours = new Map<string, GoldPiece>()
    const tokens = tokenise(
      gold.text,
      cleanView(gold.text),
      [{ from: 0, to: gold.text.length }],
      createArabicForms(),
    )
    const readings = readSentence(
      lexicon,
      tokens.forms.map((f) => f.clean),
      (w) => analyseWord(lexicon, w),
    )
    for (const p of piecesOf(tokens, readings)) ours.set(`${p.from} ${p.to}`, p)
    const show = (p: GoldPiece): string => gold.text.slice(p.from, p.to)
    for (const g of gold.pieces) {
      pieces++
      const p = ours.get(`${g.from} ${g.to}`)
      if (!p) {
        count('upos', `${show(g)} ${g.upos} not cut so`)
        continue
      }
      if (p.upos === g.upos) uposRight++
      else count('upos', `${g.upos} taken for ${p.upos}: ${show(g)}`)
      if (p.lemma === '' || lemmaKey(g.lemma) === lemmaKey(p.lemma)) lemmaRight++
      else count('lemma', `${show(g)}: ${lemmaKey(g.lemma)}, ours ${lemmaKey(p.lemma)} ${p.upos}`)
    }
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.forms[i]?.kind !== WORD) continue
      const from = tokens.from[i] ?? 0
      const to = tokens.to[i] ?? 0
      const inside = gold.pieces.filter((g) => g.from >= from && g.to <= to)
      // A word that the treebank joins with signs or digits is no word of ours to cut.
      if (inside.length === 0) continue
      words++
      if (inside.every((g) => ours.has(`${g.from} ${g.to}`))) cutRight++
      else {
        const r = readings[i]
        count(
          'cut',
          `${inside.map(show).join('+')}, ours ${r ? cutAs(tokens.forms[i]?.clean ?? '', r) : '?'}`,
        )
      }
    }
  }
  return { words, cutRight, pieces, lemmaRight, uposRight, errors }
}

const cutAs = (clean: string, r: Reading): string =>
  [...r.proclitics, clean.slice(r.from, r.to), r.enclitic].filter((p) => p !== '').join('+') +
  ` (${r.lemma?.text ?? 'guess'} ${r.features.pos})`

const JOINING = new Set(['.', ',', ':', '/', '٫', '٬', '-'])

function piecesOf(words: Words, readings: readonly (Reading | null)[]): GoldPiece[] {
  const out: GoldPiece[] = []
  let first = true
  const start = words.forms.findIndex((f) => f.kind !== PUNCT)
  for (let i = 0; i < words.count; i++) {
    const form = words.forms[i]
    const reading = readings[i]
    if (!form) continue
    if (form.kind !== WORD || !reading) {
      let last = i
      // 2,5 and ... are one piece each.
      if (form.kind === DIGITS) {
        while (
          JOINING.has(words.forms[last + 1]?.clean ?? '') &&
          words.forms[last + 2]?.kind === DIGITS &&
          words.from[last + 1] === words.to[last] &&
          words.from[last + 2] === words.to[last + 1]
        )
          last += 2
      } else {
        while (
          words.forms[last + 1]?.clean === form.clean &&
          words.from[last + 1] === words.to[last]
        )
          last++
      }
      const upos = form.kind === DIGITS ? 'NUM' : /^[%$€£+=°]/.test(form.clean) ? 'SYM' : 'PUNCT'
      out.push({ from: words.from[i] ?? 0, to: words.to[last] ?? 0, upos, lemma: '' })
      i = last
      if (form.kind !== PUNCT) first = false
      continue
    }
    let at = 0
    for (const p of reading.proclitics) {
      out.push({
        ...rangeWithinToken(words, i, at, at + p.length),
        ...leadPiece(p, first, reading),
      })
      at += p.length
      first = false
    }
    out.push({
      ...rangeWithinToken(words, i, reading.from, reading.to),
      ...stemPiece(reading, form.clean.slice(reading.from, reading.to), {
        before: readings[i - 2] ?? null,
        previous: readings[i - 1] ?? null,
        next: readings[i + 1] ?? null,
        first,
        second: i > 0 && i - 1 === start,
        followedByDigits: words.forms[i + 1]?.kind === DIGITS,
      }),
    })
    first = false
    if (reading.enclitic !== '')
      out.push({
        ...rangeWithinToken(words, i, reading.to, form.clean.length),
        upos: 'PRON',
        lemma: 'هو',
      })
  }
  return out
}
