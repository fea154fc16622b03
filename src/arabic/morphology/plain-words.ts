import { parseTable, type Row } from '../../text/table.ts'
import { bare, nominal, type Features, type Pos } from './features.ts'
import { nounForms, type Noun } from './noun-forms.ts'

/** Takes a spelling of a word. */
export type AddPlain = (
  form: string,
  pos: Pos,
  lemma: string,
  f: Features,
  tags: readonly string[],
) => void

/** Names, countries, numerals: written out, or inflected by simple rules. */
export function addPlain(name: string, tsv: string, add: AddPlain): void {
  const kind = name.replace(/\.tsv$/, '')
  const rows = kind in PLAIN ? parseTable(tsv).rows : []
  for (const row of rows) PLAIN[kind]?.(row, add)
}

const PLAIN: Readonly<Record<string, (row: Row, add: AddPlain) => void>> = {
  'given-names': (row, add) => addName(row['name'] ?? '', ['given'], add),
  'family-names': (row, add) => addName(row['name'] ?? '', ['family'], add),
  'foreign-names': (row, add) =>
    addName(row['name'] ?? '', [row['kind'] ?? 'family', 'foreign'], add),
  'name-parts': (row, add) => addName(row['form'] ?? '', ['name-part'], add),
  'more-names': (row, add) => addName(row['name'] ?? '', [row['kind'] ?? ''], add),
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
    if (form.includes(' ') || form.startsWith('بال')) return
    // أحد and مرة count nothing by themselves: the function words and nouns hold them.
    if (form === 'أحد' || form === 'إحدى' || row['kind'] === 'multiple') return
    add(form, 'num', form, nominal({ pos: 'num' }), [row['kind'] ?? 'cardinal'])
  },
  abbreviations: (row, add) => {
    const form = row['form'] ?? ''
    if (/^\p{L}+$/u.test(form)) add(form, 'abbr', form, bare('abbr'), [])
  },
}

/** Each word of a name; a name in two words is found by its words. */
function addName(name: string, tags: readonly string[], add: AddPlain): void {
  // عبدالله, أبومازن: names that are often written without their space.
  if (/^(?:عبد|أبو|سعد|نصر|سيف|جاد|فضل) /.test(name)) addName(name.replaceAll(' ', ''), tags, add)
  const [first = '', ...others] = name.split(/[\s-]+/)
  // البوسنة والهرسك, الجامعة الأمريكية بالقاهرة: what is joined to a later word is no part of it.
  for (const word of [first, ...others.map((w) => w.replace(/^[وب](?=ال....)/, ''))]) {
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
