import { fold } from '../../arabic/fold.ts'
import { derivedNouns } from '../../arabic/morphology/derived-nouns.ts'
import { parseVerbs } from '../../arabic/morphology/verb-types.ts'
import { loadTable, loadText } from '../../load-table.ts'

/** What a lemma is bound to beside its own forms, as words of the index. */
export interface Links {
  /** Close enough to answer a query: verb and masdar (أعلن، إعلان), country and nisba (ليبيا، ليبي). */
  readonly near: readonly string[]
  /** The roots it may be of: these only raise an article that is found already. */
  readonly roots: readonly string[]
}

export type LinksOf = (lemma: string) => Links

interface Tables {
  readonly near: ReadonlyMap<string, ReadonlySet<string>>
  readonly roots: ReadonlyMap<string, ReadonlySet<string>>
}

/** Read once a process, as it takes some tenths of a second: lexicons do not change while it runs. */
let tables: Tables | undefined

/** The links of the lexicon's verbs and countries, read when first asked. Lemmas are folded, without article. */
export function createLinks(): LinksOf {
  const known = new Map<string, Links>()
  return (lemma) => {
    const before = known.get(lemma)
    if (before) return before
    tables ??= readTables()
    const { near, roots } = tables
    const links = {
      near: [...(near.get(lemma) ?? []), ...nisbaLink(lemma)],
      roots: [...(roots.get(lemma) ?? [])],
    }
    known.set(lemma, links)
    return links
  }
}

/** اقتصاد and اقتصادي, ثقافة and ثقافي, رياضة and رياضي: a noun and the adjective that ي makes of it. */
function nisbaLink(lemma: string): string[] {
  const base = lemma.replace(/(?:يا|[ياه])$/, '')
  return base.length < 4 ? [] : [`نسبه${base}`]
}

function readTables(): Tables {
  const near = new Map<string, Set<string>>()
  const roots = new Map<string, Set<string>>()
  const put = (map: Map<string, Set<string>>, lemma: string, link: string): void => {
    const key = lemmaKey(lemma)
    const set = map.get(key) ?? new Set<string>()
    set.add(link)
    map.set(key, set)
  }
  const at = (name: string): URL => new URL(`../../arabic/lexicon/${name}`, import.meta.url)
  for (const verb of parseVerbs(loadText(at('verbs.tsv')))) {
    const root = lemmaKey(verb.root)
    put(near, verb.lemma, `${root}${verb.form}`)
    put(roots, verb.lemma, root)
    for (const noun of derivedNouns(verb)) {
      put(roots, noun.lemma, root)
      if (noun.pos === 'noun') put(near, noun.lemma, `${root}${verb.form}`)
    }
  }
  for (const row of loadTable(at('countries.tsv')).rows) {
    const names = (row['name'] ?? '').split('|')
    const nisbas = (row['nisba'] ?? '').split('|').filter((n) => n !== '')
    const link = `دوله${lemmaKey(names[0] ?? '')}`
    for (const n of [...names, ...nisbas]) if (n !== '' && !n.includes(' ')) put(near, n, link)
  }
  return { near, roots }
}

/** A lemma as the index spells it: folded, without the article that some names carry. */
export function lemmaKey(lemma: string): string {
  const key = fold(lemma).replaceAll(' ', '')
  return key.startsWith('ال') && key.length > 4 ? key.slice(2) : key
}
