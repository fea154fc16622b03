import { fold } from '../../arabic/fold.ts'
import { loadText } from '../../load-table.ts'
import * as c from './classes.ts'

/** A noun by its dictionary form: what it is, and which endings it takes. */
export interface Noun {
  readonly lemma: string
  /** Bits of one, and of two or many. */
  one: number
  many: number
  /** Takes ـة with what follows from it; the plural ـون; the plural ـات. */
  feminine: boolean
  sound: boolean
  ats: boolean
  /** Names people, so that its plural is told by its dictionary form. */
  people: boolean
}

/** The words that names are made of and told from. Folded, without the article. */
export interface LexiconWords {
  /** Bits of forms that stand in a list. */
  readonly exact: Map<string, number>
  readonly nouns: Map<string, Noun>
  /** Bits of verbs by the past of the third person, and by what stands behind ي of the present. */
  readonly past: Map<string, number>
  readonly present: Map<string, number>
  /** Dictionary forms of irregular plurals and feminines of people. */
  readonly lemmas: Map<string, string>
  /** Nouns that are written with إ and name no people. */
  readonly deeds: Set<string>
  /** Given names that women bear and no men. */
  readonly women: Set<string>
}

const LEXICON = new URL('../../arabic/lexicon/', import.meta.url)

/** Reads the lexicons of the language and of names. */
export function readLexiconWords(): LexiconWords {
  const words: LexiconWords = {
    exact: new Map(),
    nouns: new Map(),
    past: new Map(),
    present: new Map(),
    lemmas: new Map(),
    deeds: new Set(),
    women: new Set(),
  }
  const { exact } = words
  const add = (form: string, cls: number): void => {
    if (form !== '') exact.set(form, (exact.get(form) ?? 0) | cls)
  }
  eachRow('function-words.tsv', ['form'], ([form = '']) => {
    for (const w of fold(form).split(' ')) add(w, c.FUNCTION)
  })
  eachRow('verbs.tsv', ['lemma', 'tags'], ([lemma = '', tags = '']) => {
    addVerb(words, fold(lemma), /speech|thought/.test(tags) ? c.VERB | c.SPEECH : c.VERB)
  })
  eachRow('numerals.tsv', ['form'], ([form = '']) => {
    for (const w of fold(form).split(' ')) add(w, c.NUMBER)
  })
  const columns = ['lemma', 'pos', 'tags', 'plurals', 'feminine']
  for (const n of [1, 2, 3, 4])
    eachRow(`nouns-${n}.tsv`, columns, (cells) => {
      addNoun(words, cells, add)
    })
  addNames(add, words.women)
  return words
}

/** Plurals of people whose letters are far oftener those of a thing: «الكتاب», «الحفاظ», «الرصد». */
const THINGS = new Set(
  'كتاب حفاظ خطاب رصد قصاص حجاب خزان غياب سرقه بقاله اخلاق احكام احداث عوارض ملل دفع فرش جوار شواهد وسايط عوايد صنايع شعاب حمله حرم جباه خدع اخلاط ظلمه مهره كريمات حراقه حماله'.split(
    ' ',
  ),
)

/** Trades whose word in ة is the craft. */
const CRAFTS = new Set('ملاح سباح جراح خياط نجار حداد فلاح صباغ دباغ'.split(' '))

function addNoun(
  words: LexiconWords,
  [text = '', pos, tags = '', plurals = '', feminine = '']: readonly string[],
  add: (form: string, cls: number) => void,
): void {
  const lemma = fold(text)
  const adjective = pos === 'adj' || pos === 'elative'
  const all = tags.split(',')
  const people = !adjective && (all.includes('person') || all.includes('role'))
  const group = !adjective && all.includes('group')
  const base = adjective ? c.ADJECTIVE : c.NOUN
  // «إجراء» folds to «أجراء», labourers; «إحياء» to «أحياء».
  if (base === c.NOUN && !people && !group && text.startsWith('إ')) words.deeds.add(lemma)
  const one = base | (people ? c.SOMEBODY : 0) | (group ? c.PEOPLE : 0)
  const many = base | (people || group ? c.PEOPLE : 0)
  let noun = words.nouns.get(lemma)
  if (!noun) {
    noun = { lemma, one: 0, many: 0, feminine: false, sound: false, ats: false, people: false }
    words.nouns.set(lemma, noun)
  }
  noun.one |= one
  noun.many |= many
  noun.people ||= people || group
  const irregular = (form: string, cls: number): void => {
    add(form, cls)
    if ((people || group) && !words.lemmas.has(form)) words.lemmas.set(form, lemma)
  }
  // «الملاحة» is no woman sailor.
  if (feminine === 'ة') noun.feminine ||= !people || !CRAFTS.has(lemma)
  else if (feminine !== '') irregular(fold(feminine), one)
  if (plurals === '') return
  for (const p of plurals.split('|')) {
    if (p === 'ون') noun.sound = true
    else if (p === 'ات') noun.ats = true
    else if (p !== '') {
      const form = fold(p)
      irregular(form, THINGS.has(form) ? many & ~c.PEOPLE : many)
    }
  }
}

/** The stems of a verb by its folded third person, enough to tell a verb from a name. */
function addVerb({ past, present }: LexiconWords, lemma: string, cls: number): void {
  const put = (map: Map<string, number>, form: string): void => {
    map.set(form, (map.get(form) ?? 0) | cls)
  }
  const n = lemma.length
  const last = lemma[n - 1] ?? ''
  const stem = lemma.startsWith('ا') && n > 3 ? lemma.slice(1) : lemma
  put(past, lemma)
  put(present, stem)
  if (n === 3 && lemma[1] === 'ا')
    for (const v of 'ويا') put(present, `${lemma[0] ?? ''}${v}${last}`)
  else if (lemma[n - 2] === 'ا' && n > 3) put(present, `${stem.slice(0, -2)}ي${last}`)
  if (last === 'ا' || last === 'ي') {
    put(past, lemma.slice(0, -1))
    for (const v of 'ويا') put(present, stem.slice(0, -1) + v)
  }
  if (n === 3 && lemma.startsWith('و')) put(present, lemma.slice(1))
}

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

/** Persons' names; a name of several words gives its first word and its joined spelling. */
function addNames(add: (form: string, cls: number) => void, women: Set<string>): void {
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
  eachRow('name-parts.tsv', ['form', 'kind'], ([form = '', kind = '']) => {
    const cls = PARTS[kind] ?? 0
    const words = fold(form).split(' ')
    // «آية الله»: neither word is a title alone.
    if (cls === c.HONORIFIC && words.length > 1) return
    for (const w of words) add(w, cls)
  })
  const men = new Set<string>()
  eachRow('given-names.tsv', ['gender', 'name'], ([gender, text = '']) => {
    name(text, c.GIVEN)
    if (gender === 'f') women.add(fold(text))
    else men.add(fold(text))
  })
  for (const name of men) women.delete(name)
  eachRow('family-names.tsv', ['name'], ([text = '']) => {
    name(text, c.FAMILY)
  })
  eachRow('foreign-names.tsv', ['name'], ([text = '']) => {
    name(text, c.FOREIGN)
  })
  eachRow('more-names.tsv', ['name', 'kind'], ([text = '', kind]) => {
    if (kind === 'person') name(text, c.FOREIGN)
    else if (kind === 'month') add(fold(text), c.NOUN)
  })
}

/** The cells of some columns of a lexicon, row by row; quicker than rows by name, for long lists. */
function eachRow(
  file: string,
  columns: readonly string[],
  read: (cells: readonly string[]) => void,
): void {
  let places: readonly number[] = []
  const taken: string[] = []
  for (const line of loadText(new URL(file, LEXICON)).split('\n')) {
    if (line === '') continue
    if (line.startsWith('#')) {
      if (!line.startsWith('# columns:')) continue
      const all = line.slice(10).trim().split(/\s+/)
      places = columns.map((name) => all.indexOf(name))
      continue
    }
    const cells = line.split('\t')
    for (let i = 0; i < places.length; i++) {
      const cell = cells[places[i] ?? -1] ?? ''
      taken[i] = cell === '-' ? '' : cell
    }
    read(taken)
  }
}
