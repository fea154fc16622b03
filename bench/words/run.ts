// npm run bench:words: the lexicon's size, cuts, lemmas and classes against the treebank, coverage.
// --errors [n] prints the errors by kind, --unknown [n] the most frequent unknown words.
import { loadLexicon } from '../../src/load-lexicon.ts'
import { sharedPath, type Measured } from '../shared.ts'
import { measureCoverage, type Coverage } from './coverage.ts'
import { readTreebank } from './pud.ts'
import { scoreTreebank, type WordScores } from './score.ts'
import { lexiconSizes } from './sizes.ts'

const CORPORA = [
  ['ant', 'ant-2018-01_06.jsonl.gz'],
  ['saudi', 'saudinewsnet-2015-07.jsonl.gz'],
] as const

/** Cuts, lemmas, classes, coverage; null where the measuring data is not beside the checkout. */
export function run(): Promise<Measured | null> {
  const treebank = sharedPath('data', 'pud-1.conllu')
  if (treebank === null) return Promise.resolve(null)
  const lexicon = loadLexicon()
  const s = scoreTreebank(lexicon, readTreebank(treebank))
  const scores: Record<string, number> = {
    cut: s.cutRight / s.words,
    lemma: s.lemmaRight / s.pieces,
    upos: s.uposRight / s.pieces,
  }
  const lines = [
    `Words cut right ${percent(scores['cut'])} of ${s.words}; pieces ${s.pieces}: lemma ${percent(scores['lemma'])}, class ${percent(scores['upos'])}.`,
  ]
  for (const [name, c] of coverages()) {
    scores[`coverage.${name}`] = c.known / c.tokens
    lines.push(
      `Coverage of ${name}: ${percent(c.known / c.tokens)} of ${c.tokens.toLocaleString('en')} words.`,
    )
  }
  return Promise.resolve({ name: 'words', scores, report: lines.join('\n') })
}

function coverages(): [string, Coverage][] {
  const lexicon = loadLexicon()
  return CORPORA.flatMap(([name, file]): [string, Coverage][] => {
    const path = sharedPath('data', file)
    return path === null ? [] : [[name, measureCoverage(lexicon, path)]]
  })
}

const percent = (share: number | undefined): string => `${(100 * (share ?? 0)).toFixed(2)} %`

/** Errors of one kind, most frequent first. */
function errorList(
  errors: WordScores['errors'],
  kind: keyof WordScores['errors'],
  n: number,
): string {
  const sorted = [...errors[kind]].sort((a, b) => b[1] - a[1]).slice(0, n)
  return [`\n## ${kind}`, ...sorted.map(([what, times]) => `${times}\t${what}`)].join('\n')
}

if (import.meta.main) {
  const after = (flag: string): number | null => {
    const at = process.argv.indexOf(flag)
    return at < 0 ? null : Number(process.argv[at + 1] ?? 60)
  }
  const unknown = after('--unknown')
  const errors = after('--errors')
  if (unknown !== null) {
    for (const [name, c] of coverages()) {
      console.log(`## ${name}: ${percent(c.known / c.tokens)} known`)
      for (const [word, times] of c.unknown.slice(0, unknown)) console.log(`${times}\t${word}`)
    }
  } else {
    console.log(`The lexicon: ${lexiconSizes()}.`)
    const measured = await run()
    console.log(measured?.report ?? 'skipped: the treebank is not beside this checkout')
    const treebank = sharedPath('data', 'pud-1.conllu')
    if (errors !== null && treebank !== null) {
      const s = scoreTreebank(loadLexicon(), readTreebank(treebank))
      for (const kind of ['cut', 'lemma', 'upos'] as const)
        console.log(errorList(s.errors, kind, errors))
    }
  }
}
