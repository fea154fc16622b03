import { parseTable, type Row } from '../../text/table.ts'
import { fold } from '../fold.ts'
import { conjugate } from './conjugate.ts'
import { derivedNouns, isKnown } from './derived-nouns.ts'
import { createFeatureTable, type Features, type Pos } from './features.ts'
import {
  buildFormIndex,
  MAX_FEATURES,
  spellingHash,
  type FormIndex,
  type RawReading,
} from './form-index.ts'
import { functionForms } from './function-forms.ts'
import { nounForms, type Noun } from './noun-forms.ts'
import { addPlain } from './plain-words.ts'
import { spellingsOf } from './spellings.ts'
import { parseVerbs, type Verb } from './verb-types.ts'

/** A word of the lexicon. */
export interface Lemma {
  readonly text: string
  readonly pos: Pos
  readonly tags: readonly string[]
}

/** A list of lemmas by number. */
export interface Lemmas {
  readonly length: number
  at(i: number): Lemma | undefined
}

/** The lexicon with every inflected form. */
export interface CompiledLexicon {
  readonly lemmas: Lemmas
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

  const frequent = new Set(
    parseTable(files.get('frequent.tsv') ?? '').rows.map(
      (r) => `${r['pos'] ?? ''} ${r['lemma'] ?? ''}`,
    ),
  )
  const lemmaId = (text: string, pos: Pos, tags: readonly string[]): number => {
    const key = `${pos} ${text}`
    const id = known.get(key)
    if (id !== undefined) return id
    known.set(key, lemmas.length)
    lemmas.push({ text, pos, tags: frequent.has(key) ? [...tags, 'frequent'] : tags })
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
    const id = lemmaId(verb.lemma, 'verb', [`form-${verb.form}`, ...verb.tags])
    for (const i of conjugate(verb)) {
      const features: Features = {
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
      }
      add(i.form, id, features)
      // مازال, لايزال: news joins the negation to this verb.
      if (verb.lemma === 'زال' && i.voice === 'active' && !i.bound) {
        for (const negation of ['ما', 'لا']) add(negation + i.form, id, features)
      }
    }
  }

  for (const [name, tsv] of files) {
    if (!/^nouns/.test(name)) continue
    for (const row of parseTable(tsv).rows) addNoun(nounOf(row), tagsOf(row))
  }
  const verbs = parseVerbs(files.get('verbs.tsv') ?? '')
  for (const verb of verbs) addVerb(verb)
  for (const verb of verbs)
    for (const noun of derivedNouns(verb)) if (!isKnown(known, noun)) addNoun(noun, ['derived'])
  const isNoun = (form: string): boolean => {
    const bareForm = form.startsWith('ال') ? form.slice(2) : form
    return ['noun', 'elative'].some((pos) => known.has(`${pos} ${bareForm}`))
  }
  const functionWords = parseTable(files.get('function-words.tsv') ?? '').rows
  for (const f of functionForms(functionWords, isNoun)) {
    add(f.form, lemmaId(f.lemma, f.features.pos, []), f.features)
  }
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
