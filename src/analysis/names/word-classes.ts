import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import type { Row } from '../../text/table.ts'
import * as c from './classes.ts'
import type { EntityType } from '../layers.ts'

/** A word that opens a name: what it makes of it, and whether every country has its own. */
export interface HeadWord {
  readonly lemma: string
  readonly type: EntityType
  readonly bound: boolean
}

/** What is known of folded words without their article. */
export interface WordClasses {
  classesOf(word: string): number
  /** The head word for one of the classes ORG, FAC, PLACE, DIRECTION, ROLE, ROLES, HONORIFIC. */
  headOf(word: string, cls: number): HeadWord | undefined
  /** The dictionary form of a noun that names people. */
  lemmaOf(word: string): string | undefined
}

const LEXICON = new URL('../../arabic/lexicon/', import.meta.url)

export const wordClasses: WordClasses = loadClasses()

function loadClasses(): WordClasses {
  const bits = new Map<string, number>()
  const heads = new Map<string, HeadWord>()
  const lemmas = new Map<string, string>()
  const add = (form: string, cls: number): void => {
    if (form !== '') bits.set(form, (bits.get(form) ?? 0) | cls)
  }
  for (const r of rowsOf('function-words.tsv'))
    for (const w of fold(r['form'] ?? '').split(' ')) add(w, c.FUNCTION)
  for (const r of rowsOf('verbs.tsv'))
    for (const f of verbForms(fold(r['lemma'] ?? '')))
      add(f, /speech|thought/.test(r['tags'] ?? '') ? c.VERB | c.SPEECH : c.VERB)
  for (const r of rowsOf('numerals.tsv'))
    for (const w of fold(r['form'] ?? '').split(' ')) add(w, c.NUMBER)
  for (const n of [1, 2, 3, 4]) {
    for (const r of rowsOf(`nouns-${n}.tsv`)) {
      const lemma = fold(r['lemma'] ?? '')
      const tags = new Set((r['tags'] ?? '').split(','))
      const adjective = r['pos'] === 'adj' || r['pos'] === 'elative'
      const { one, many } = nounForms(r)
      const base = adjective ? c.ADJECTIVE : c.NOUN
      const people = !adjective && (tags.has('person') || tags.has('role'))
      const group = tags.has('group') && !adjective
      for (const f of one) add(f, base | (people ? c.SOMEBODY : 0) | (group ? c.PEOPLE : 0))
      for (const f of many) add(f, base | (people || group ? c.PEOPLE : 0))
      if (people || group)
        for (const f of [...one, ...many]) if (!lemmas.has(f)) lemmas.set(f, lemma)
    }
  }
  addNames(add)
  const KINDS: Readonly<Record<string, number>> = {
    org: c.ORG,
    fac: c.FAC,
    loc: c.PLACE,
    dir: c.DIRECTION,
    role: c.ROLE,
    roles: c.ROLES,
    honorific: c.HONORIFIC,
    domain: c.DOMAIN,
    former: c.FORMER,
    people: c.PEOPLE,
    somebody: c.SOMEBODY,
    relative: c.RELATIVE,
  }
  for (const r of loadTable(new URL('./head-words.tsv', import.meta.url)).rows) {
    const kind = KINDS[r['kind'] ?? ''] ?? 0
    const lemma = fold(r['word'] ?? '')
    const type = (r['type'] === '' ? 'PER' : r['type']) as EntityType
    const others = fold(r['others'] ?? '').split('|')
    if (kind === c.RELATIVE) {
      for (const f of [lemma, ...others].filter((x) => x !== ''))
        for (const end of ['', 'ه', 'ين', 'ون', 'ان', 'ات']) add(f + end, kind)
      continue
    }
    for (const form of [lemma, ...others]) {
      if (form === '') continue
      add(form, kind)
      if (!heads.has(`${kind}:${form}`))
        heads.set(`${kind}:${form}`, { lemma, type, bound: r['bound'] === 'country' })
      if (!lemmas.has(form)) lemmas.set(form, lemma)
    }
  }
  return {
    classesOf: (word) => bits.get(word) ?? 0,
    headOf: (word, cls) => heads.get(`${cls}:${word}`),
    lemmaOf: (word) => lemmas.get(word),
  }
}

/** Persons' names; a name of several words gives its first word and its joined spelling. */
function addNames(add: (form: string, cls: number) => void): void {
  const PARTS: Readonly<Record<string, number>> = {
    father: c.FATHER,
    mother: c.FATHER,
    son: c.SON,
    daughter: c.SON,
    child: c.SON,
    servant: c.SERVANT,
    clan: c.CLAN,
    possessor: c.FATHER,
    'second-part': c.SECOND,
    'foreign-particle': c.PARTICLE,
    suffix: c.PARTICLE,
    honorific: c.HONORIFIC,
  }
  const name = (text: string, cls: number): void => {
    const words = fold(text).split(' ')
    if (words.length === 1) add(words[0] ?? '', cls)
    else {
      add(words.join(''), cls)
      // «سيف الإسلام»: the first word opens a name, the second only closes one.
      if (words.length === 2 && words[0] !== 'عبد' && words[0] !== 'ابو') add(words[0] ?? '', cls)
      if (words.length === 2) add(words[1] ?? '', c.SECOND)
    }
  }
  for (const r of rowsOf('name-parts.tsv')) {
    const cls = PARTS[r['kind'] ?? ''] ?? 0
    const words = fold(r['form'] ?? '').split(' ')
    // «آية الله»: neither word is a title alone.
    if (cls === c.HONORIFIC && words.length > 1) continue
    for (const w of words) add(w, cls)
  }
  for (const r of rowsOf('given-names.tsv')) name(r['name'] ?? '', c.GIVEN)
  for (const r of rowsOf('family-names.tsv')) name(r['name'] ?? '', c.FAMILY)
  for (const r of rowsOf('foreign-names.tsv')) name(r['name'] ?? '', c.FOREIGN)
  for (const r of rowsOf('more-names.tsv')) {
    if (r['kind'] === 'person') name(r['name'] ?? '', c.FOREIGN)
    else if (r['kind'] === 'month') add(fold(r['name'] ?? ''), c.NOUN)
  }
}

/** The rows of a lexicon. */
function rowsOf(file: string): readonly Row[] {
  return loadTable(new URL(file, LEXICON)).rows
}

/** The singular and the plural and dual forms of a noun, folded and without the article. */
function nounForms(r: Row): { one: string[]; many: string[] } {
  const lemma = fold(r['lemma'] ?? '')
  const one = [lemma]
  const many: string[] = []
  const stems = [lemma]
  const feminine = r['feminine'] ?? ''
  if (feminine === 'ة') {
    one.push(`${lemma}ه`)
    many.push(`${lemma}ات`, `${lemma}تان`, `${lemma}تين`)
  } else if (feminine !== '') one.push(fold(feminine))
  for (const p of (r['plurals'] ?? '').split('|')) {
    if (p === 'ون') for (const s of stems) many.push(`${s}ون`, `${s}ين`, `${s}و`, `${s}ي`)
    else if (p === 'ات') many.push(`${lemma.endsWith('ه') ? lemma.slice(0, -1) : lemma}ات`)
    else if (p !== '') many.push(fold(p))
  }
  const stem = lemma.endsWith('ه') ? `${lemma.slice(0, -1)}ت` : lemma
  many.push(`${stem}ان`, `${stem}ين`)
  return { one, many }
}

/** The frequent forms of a verb by its folded third person, enough to tell a verb from a name. */
function verbForms(past: string): string[] {
  const present = new Set<string>()
  const n = past.length
  const last = past[n - 1] ?? ''
  const mid = past[n - 2] ?? ''
  const stem = past.startsWith('ا') && n > 3 ? past.slice(1) : past
  present.add(stem)
  if (n === 3 && past[1] === 'ا') for (const v of 'ويا') present.add(`${past[0] ?? ''}${v}${last}`)
  else if (mid === 'ا' && n > 3) present.add(`${stem.slice(0, -2)}ي${last}`)
  if (last === 'ا' || last === 'ي') for (const v of 'ويا') present.add(stem.slice(0, -1) + v)
  if (n === 3 && past.startsWith('و')) present.add(past.slice(1))
  const forms = [past, `${past}ت`, `${past}وا`, `${past}ا`, `${past}تا`]
  if (last === 'ا' || last === 'ي') forms.push(`${past.slice(0, -1)}ت`, `${past.slice(0, -1)}وا`)
  for (const s of present) {
    for (const p of 'يتنا') forms.push(`${p}${s}`)
    forms.push(`ي${s}ون`, `ت${s}ون`, `ي${s}وا`, `ي${s}ان`, `سي${s}`, `ست${s}`)
  }
  return forms
}
