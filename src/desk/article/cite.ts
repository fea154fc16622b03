/** What a citation of an article is made of. */
export interface Cited {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  /** As the page prints it: «كتبت: …»; null where it names nobody. */
  readonly byline: string | null
  /** EDTF. */
  readonly published: string | null
  readonly url: string | null
}

/** Words of citations, in the language of the reader. */
export interface CiteWords {
  readonly undated: string
  readonly untitled: string
}

/** A line as bibliographies have it: author or outlet, date, title, outlet, address. */
export function toLine(a: Cited, dateInWords: (day: string) => string, words: CiteWords): string {
  const author = authorOf(a.byline)
  const day = dayOf(a.published)
  const parts = [
    `${author ?? a.outlet ?? a.title} (${day === null ? words.undated : dateInWords(day)}).`,
    `${a.title || words.untitled}.`,
    ...(author !== null && a.outlet !== null ? [`${a.outlet}.`] : []),
    ...(a.url === null ? [] : [a.url]),
  ]
  return parts.join(' ')
}

export function toBibTex(a: Cited): string {
  const [year, month, day] = (dayOf(a.published) ?? '').split('-')
  const fields: [string, string | null][] = [
    ['author', authorOf(a.byline) ?? a.outlet],
    ['title', a.title],
    ['journal', a.outlet],
    ['year', year || null],
    ['month', month ?? null],
    ['day', day ?? null],
    ['url', a.url],
    ['langid', 'arabic'],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`  ${name} = {${escapeTex(value)}},`],
  )
  return `@article{${keyOf(a.id)},\n${lines.join('\n')}\n}\n`
}

export function toCslJson(a: Cited): string {
  const author = authorOf(a.byline)
  const date = dayOf(a.published)?.split('-').map(Number)
  return JSON.stringify(
    [
      {
        id: a.id,
        type: 'article-newspaper',
        title: a.title,
        ...(a.outlet === null ? {} : { 'container-title': a.outlet }),
        ...(author === null ? {} : { author: [{ literal: author }] }),
        ...(date === undefined ? {} : { issued: { 'date-parts': [date] } }),
        ...(a.url === null ? {} : { URL: a.url }),
        language: 'ar',
      },
    ],
    null,
    2,
  )
}

/** Words with a footnote that says where they stand. */
export function toFootnoted(
  quoted: string,
  a: Cited,
  place: string,
  dateInWords: (day: string) => string,
  words: CiteWords,
): string {
  return `«${quoted.trim()}» [1]\n\n[1] ${toLine(a, dateInWords, words)}\n    ${place}\n`
}

const dayOf = (published: string | null): string | null =>
  /^\d{4}(?:-\d{2}){0,2}/.exec(published ?? '')?.[0] ?? null

/** The name behind «كتب:», «كتبت:», «بقلم»; null where the line says nothing of the kind. */
const authorOf = (byline: string | null): string | null => {
  const name = byline?.replace(/^\s*(?:كتبت?|بقلم|تقرير|إعداد|تحرير)\s*[:/\-–—]?\s*/u, '').trim()
  return name === undefined || name === '' || name.length > 80 ? null : name
}

const keyOf = (id: string): string => id.replaceAll(/[^A-Za-z0-9_-]+/g, '-')
const escapeTex = (s: string): string =>
  s.replaceAll(/[\\{}]/g, '').replaceAll(/([%&#$_])/g, '\\$1')
