import { fold } from '../../arabic/fold.ts'
import { conjugate } from '../../arabic/morphology/conjugate.ts'
import { participles } from '../../arabic/morphology/participles.ts'
import { parseVerbs, type Verb } from '../../arabic/morphology/verb-types.ts'
import { loadTable } from '../../load-table.ts'

const HEAD = `# id: cue-forms
# purpose: spellings of the verbs of cues.tsv, written by scripts/make-cue-forms.ts from the conjugator
# columns: source form lemma spellings
# licence: Apache-2.0
# note: a code before each spelling: v verb, p participle; + past; ! passive only; person, gender, number; * before a pronoun only
`

/** The text of cue-forms.tsv: every spelling of the verbs of cues.tsv. `scripts/make-cue-forms.ts` writes it. */
export function makeCueForms(): string {
  const rows = loadTable(new URL('./cues.tsv', import.meta.url)).rows
  const verbs = verbsOf(rows.map((r) => r['lemma'] ?? ''))
  const seen = new Set<string>()
  const lines = rows.map((row) => {
    const { lemma = '', form = '' } = row
    const candidates = verbs.filter((v) => v.lemma === lemma && v.form === form)
    const spoken = candidates.filter((v) => v.tags.includes('speech') || v.tags.includes('thought'))
    const verb = (spoken.length > 0 ? spoken : candidates)[0]
    if (!verb) throw new RangeError(`cues: no verb ${lemma} of form ${form}`)
    const spellings = [...verbSpellings(verb), ...participleSpellings(verb)].filter(
      ({ code, spelling }) => {
        const key = `${lemma} ${code[0] ?? ''} ${fold(spelling)}`
        return !seen.has(key) && seen.add(key)
      },
    )
    return `isnad\t${form}\t${lemma}\t${spellings.map((s) => s.code + s.spelling).join('|')}\n`
  })
  return HEAD + lines.join('')
}

interface Spelling {
  readonly code: string
  readonly spelling: string
}

function verbSpellings(verb: Verb): Spelling[] {
  return conjugate(verb).flatMap((f) => {
    // A jussive stands behind لم: no report. Feminine plurals look like other words (اثنين).
    if (f.tense === 'imperative' || f.tense === 'jussive' || f.person === 2) return []
    if (f.gender === 'f' && f.number !== 's') return []
    const past = f.tense === 'past' ? '+' : ''
    const passive = f.voice === 'passive' ? '!' : ''
    const bound = f.bound === true ? '*' : ''
    const code = `v${past}${passive}${f.person}${f.gender}${f.number}${bound}`
    return [{ code, spelling: f.form }]
  })
}

/** The participle that carries a speaker on: مضيفا، مضيفة، مضيفين. */
function participleSpellings(verb: Verb): Spelling[] {
  const { active } = participles(verb)
  const weak = active.endsWith('ي') && /[ويى]$/.test(verb.root)
  const stem = weak ? active.slice(0, -1) : active
  return [
    { code: 'p3ms', spelling: `${active}ا` },
    { code: 'p3fs', spelling: `${active}ة` },
    { code: 'p3mp', spelling: `${stem}ين` },
    { code: 'p3fp', spelling: `${active}ات` },
  ]
}

/** Rows of the verb lexicon for these lemmas; the other seven thousand are not parsed. */
function verbsOf(lemmas: readonly string[]): Verb[] {
  const wanted = new Set(lemmas)
  const { columns, rows } = loadTable(new URL('../../arabic/lexicon/verbs.tsv', import.meta.url))
  const kept = rows.filter((r) => wanted.has(r['lemma'] ?? ''))
  // An empty cell is written as a dash.
  return parseVerbs(kept.map((r) => columns.map((c) => r[c] || '-').join('\t')).join('\n'))
}
