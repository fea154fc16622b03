import { parseTable, type Row } from '../../text/table.ts'
import { fold } from '../fold.ts'
import { conjugate } from './conjugate.ts'
import { bare, createFeatureTable, nominal, type Features, type Pos } from './features.ts'
import {
  buildFormIndex,
  MAX_FEATURES,
  spellingHash,
  type FormIndex,
  type RawReading,
} from './form-index.ts'
import { masdarOf } from './masdar.ts'
import { nounForms, type Noun } from './noun-forms.ts'
import { participles } from './participles.ts'
import { parseVerbs, type Verb } from './verb-types.ts'

/** A word of the lexicon. */
export interface Lemma {
  readonly text: string
  readonly pos: Pos
  readonly tags: readonly string[]
}

/** The lexicon with every inflected form. */
export interface CompiledLexicon {
  readonly lemmas: readonly Lemma[]
  readonly features: readonly Features[]
  readonly index: FormIndex
}

/** The texts of the lexicon's files by name (`verbs.tsv`, `nouns-1.tsv`…). */
export type LexiconFiles = ReadonlyMap<string, string>

/** Generates every form of every word. Takes seconds: its result is stored. */
export function compileLexicon(files: LexiconFiles): CompiledLexicon {
  const lemmas: Lemma[] = []
  const known = new Map<string, number>()
  const features = createFeatureTable()
  const lists = new Map<string, RawReading[]>()

  const lemmaId = (text: string, pos: Pos, tags: readonly string[]): number => {
    const key = `${pos} ${text}`
    const id = known.get(key)
    if (id !== undefined) return id
    known.set(key, lemmas.length)
    lemmas.push({ text, pos, tags })
    return lemmas.length - 1
  }
  const add = (form: string, lemma: number, f: Features): void => {
    if (form.length < 1) return
    const featureId = features.idOf(f)
    for (const spelling of spellingsOf(form)) {
      const key = fold(spelling)
      const reading = {
        lemma,
        features: featureId,
        spelling: spellingHash(spelling, 0, spelling.length),
      }
      const list = lists.get(key)
      if (!list) lists.set(key, [reading])
      else if (!list.some((r) => r.lemma === lemma && r.features === featureId)) list.push(reading)
    }
  }
  const addNoun = (noun: Noun, tags: readonly string[]): void => {
    const id = lemmaId(noun.lemma, noun.pos, tags)
    for (const { form, features: f } of nounForms(noun)) add(form, id, f)
  }
  const addVerb = (verb: Verb): void => {
    const id = lemmaId(verb.lemma, 'verb', verb.tags)
    for (const i of conjugate(verb)) {
      add(i.form, id, {
        pos: 'verb',
        // Before a pronoun كتبوا loses its alef: the bound spelling stands beside it.
        link: i.bound ? 'bound' : i.form.endsWith('وا') ? 'free' : 'both',
        article: false,
        tense: i.tense,
        voice: i.voice,
        person: i.person,
        gender: i.gender,
        number: i.number,
        state: null,
        case: null,
      })
    }
  }

  for (const [name, tsv] of files) {
    if (!/^nouns/.test(name)) continue
    for (const row of parseTable(tsv).rows) addNoun(nounOf(row), tagsOf(row))
  }
  const verbs = parseVerbs(files.get('verbs.tsv') ?? '')
  for (const verb of verbs) addVerb(verb)
  for (const verb of verbs)
    for (const noun of derived(verb)) if (!isKnown(known, noun)) addNoun(noun, [])
  for (const [name, tsv] of files)
    addPlain(name, tsv, (form, pos, lemma, f, tags) => {
      add(form, lemmaId(lemma, pos, tags), f)
    })
  if (features.all.length > MAX_FEATURES) {
    throw new RangeError(
      `${features.all.length} sets of features, but a reading holds ${MAX_FEATURES}`,
    )
  }
  return { lemmas, features: features.all, index: buildFormIndex(lists) }
}

/** The ordinary spelling and the older one of a hamza before و: مسؤول and مسئول. */
function spellingsOf(form: string): string[] {
  const at = form.indexOf('ؤو')
  return at < 0 ? [form] : [form, `${form.slice(0, at)}ئ${form.slice(at + 1)}`]
}

const tagsOf = (row: Row): string[] => (row['tags'] ?? '').split(',').filter((t) => t !== '')

function nounOf(row: Row): Noun {
  const gender = row['gender']
  return {
    pos: (row['pos'] ?? 'noun') as Pos,
    gender: gender === 'f' || gender === 'mf' ? gender : 'm',
    lemma: row['lemma'] ?? '',
    plurals: (row['plurals'] ?? '').split('|').filter((p) => p !== ''),
    feminine: row['feminine'] ?? '',
  }
}

/** The participles and masdars of a verb. */
function derived(verb: Verb): Noun[] {
  const { active, passive } = participles(verb)
  const masdars = verb.masdars.length > 0 ? verb.masdars : [masdarOf(verb)]
  const participle = (lemma: string): Noun => {
    const weak = lemma.endsWith('ي') && !lemma.endsWith('يي')
    const stem = lemma.slice(0, -1)
    return {
      pos: 'adj',
      gender: 'm',
      lemma,
      plurals: weak ? [`${stem}ون`, `${stem}ين`] : ['ون'],
      feminine: lemma.endsWith('ى') ? `${stem}اة` : 'ة',
    }
  }
  return [
    participle(active),
    ...(passive === undefined ? [] : [participle(passive)]),
    ...masdars
      .filter((m) => m !== undefined)
      .map((lemma): Noun => ({
        pos: 'noun',
        gender: lemma.endsWith('ة') ? 'f' : 'm',
        lemma,
        plurals: verb.form === '1' ? [] : ['ات'],
        feminine: '',
      })),
  ]
}

/** Is the derived word in the noun lexicon, as noun or adjective? Then its row there says more. */
const isKnown = (known: ReadonlyMap<string, number>, { lemma, pos }: Noun): boolean =>
  known.has(`${pos} ${lemma}`) || (pos === 'noun' && known.has(`adj ${lemma}`))

type AddPlain = (
  form: string,
  pos: Pos,
  lemma: string,
  f: Features,
  tags: readonly string[],
) => void

/** Function words, names, countries, numerals: written out, or inflected by simple rules. */
function addPlain(name: string, tsv: string, add: AddPlain): void {
  const kind = name.replace(/\.tsv$/, '')
  const rows = kind in PLAIN ? parseTable(tsv).rows : []
  for (const row of rows) PLAIN[kind]?.(row, add)
}

const KANA: ReadonlySet<string> = new Set(['kana', 'kada'])

const PLAIN: Readonly<Record<string, (row: Row, add: AddPlain) => void>> = {
  'function-words': (row, add) => {
    const cls = row['class'] ?? ''
    const form = row['form'] ?? ''
    if (KANA.has(cls)) return // the verb lexicon conjugates them
    add(form, cls as Pos, form, bare(cls as Pos), [])
  },
  'given-names': (row, add) => addName(row['name'] ?? '', ['given'], add),
  'family-names': (row, add) => addName(row['name'] ?? '', ['family'], add),
  'foreign-names': (row, add) =>
    addName(row['name'] ?? '', [row['kind'] ?? 'family', 'foreign'], add),
  'name-parts': (row, add) => addName(row['form'] ?? '', ['name-part'], add),
  organisations: (row, add) => addName(row['name'] ?? '', ['org'], add),
  places: (row, add) => {
    addName(row['name'] ?? '', ['place'], add)
    addNisba(row['nisba'] ?? '', 'ون', add)
  },
  countries: (row, add) => {
    for (const n of (row['name'] ?? '').split('|')) addName(n, ['place', 'country'], add)
    for (const n of (row['capital'] ?? '').split('|')) addName(n, ['place', 'city'], add)
    addNisba(row['nisba'] ?? '', row['nisba_plural'] ?? '', add)
  },
  numerals: (row, add) => {
    const form = row['form'] ?? ''
    add(form, 'num', form, nominal({ pos: 'num' }), [row['kind'] ?? 'cardinal'])
  },
  abbreviations: (row, add) => {
    const form = row['form'] ?? ''
    if (/^\p{L}+$/u.test(form)) add(form, 'abbr', form, bare('abbr'), [])
  },
}

/** Each word of a name; a name in two words is found by its words. */
function addName(name: string, tags: readonly string[], add: AddPlain): void {
  for (const word of name.split(/[\s-]+/)) {
    if (word.length > 1)
      add(word, 'name', word, nominal({ pos: 'name', link: 'free', article: false }), tags)
  }
}

function addNisba(nisba: string, plurals: string, add: AddPlain): void {
  for (const lemma of nisba.split('|')) {
    if (lemma === '') continue
    const noun: Noun = {
      pos: 'adj',
      gender: 'm',
      lemma,
      plurals: [...plurals.split('|').filter((p) => p !== ''), 'ون'],
      feminine: 'ة',
    }
    for (const { form, features } of nounForms(noun))
      add(form, 'adj', lemma, features, ['nationality'])
  }
}
