import { IsnadError } from '../error.ts'
import type { Hints, ReadResult } from './format.ts'
import { assembleArticle, createSource } from './assemble.ts'
import { failure } from './failure.ts'
import { readHtml } from './html/read-html.ts'
import { refuseLength } from './limits.ts'
import { layOut } from './page/lay-out.ts'
import { parseFetched } from './published/fetched.ts'
import { toEdtf } from './published/metadata.ts'

/**
 * One article of a record as JSON Lines carry it: `id`, `text` or `html`, and what else is known of
 * it (`url`, `outlet`, `title`, `published`, `fetched`, `author`). The article's text is the record's,
 * character for character. Never throws: what is wrong with the record is in the result.
 */
export function readRecord(record: unknown, origin: string): ReadResult {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return failure(origin, 'bad-record', 'the line is not a JSON object', WANTED)
  }
  const text = contentOf(record, 'text')
  const html = contentOf(record, 'html')
  if (text === undefined && html === undefined) {
    return failure(
      origin,
      'bad-record',
      'the record has neither "text" nor "html" as a string',
      WANTED,
    )
  }
  const hints = hintsOf(record, origin)
  const result = readContent(text, html ?? '', hints)
  const remarks = result.ok ? remarksOn(record, hints) : []
  return result.ok && remarks.length > 0 ? { ...result, remarks } : result
}

function readContent(text: string | undefined, html: string, hints: Hints): ReadResult {
  const { origin } = hints
  const charset = { name: 'utf-8', basis: 'given' } as const
  if (text === undefined) return readHtml(html, charset, html, hints, 'jsonl')
  if (!hasText(text)) {
    return failure(origin, 'empty-input', 'the record\'s "text" is empty', 'leave the record out')
  }
  const refusal = refuseLength(text, origin)
  if (refusal !== undefined) return refusal
  const layout = layOut(text, {
    ...(hints.title === undefined ? {} : { titles: [hints.title] }),
    ...(hints.author === undefined ? {} : { author: hints.author }),
  })
  return {
    ok: true,
    source: createSource(origin, 'jsonl', charset, text, text),
    article: assembleArticle({ hints, text, layout }),
  }
}

const WANTED =
  'write one object a line: {"id": "…", "text": "title\\n\\nbody"} or {"id": "…", "html": "…"}'

function hintsOf(record: object, origin: string): Hints {
  const id = field(record, 'id')
  const url = field(record, 'url')
  const outlet = field(record, 'outlet')
  const title = field(record, 'title')
  const published = field(record, 'published')
  const fetched = field(record, 'fetched')
  const author = field(record, 'author')
  return {
    origin,
    ...(id === undefined ? {} : { id }),
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(fetched === undefined ? {} : { fetched }),
    ...(author === undefined ? {} : { author }),
  }
}

/** What the record says of the article in a form that cannot be read. */
function remarksOn(record: object, hints: Hints): IsnadError[] {
  const remarks: IsnadError[] = []
  const { published, fetched } = hints
  if (published !== undefined && toEdtf(published) === undefined)
    remarks.push(noDate('published', published))
  if (fetched !== undefined && parseFetched(fetched) === undefined)
    remarks.push(noDate('fetched', fetched))
  for (const name of FIELDS) {
    const value: unknown = Object.hasOwn(record, name) ? Reflect.get(record, name) : null
    if (typeof value !== 'object' && typeof value !== 'boolean') continue
    if (value === null) continue
    remarks.push(
      new IsnadError('bad-record', `"${name}" is not a string`, {
        hint: 'the article was read without it',
      }),
    )
  }
  return remarks
}

const noDate = (name: string, value: string): IsnadError =>
  new IsnadError('bad-record', `"${name}" is no date`, {
    hint: `the article was read without ${JSON.stringify(value.slice(0, 40))}; write 2019-12-31 or 2019-12-31T20:45+03:00`,
  })

const FIELDS = ['id', 'url', 'outlet', 'title', 'published', 'fetched', 'author'] as const

/** The article itself: a string, which may be empty. */
function contentOf(record: object, name: 'text' | 'html'): string | undefined {
  const value: unknown = Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined
  return typeof value === 'string' ? value : undefined
}

/** A field's string; numbers (an id may be one) become strings, an empty string is no value. */
function field(record: object, name: (typeof FIELDS)[number]): string | undefined {
  const value: unknown = Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined
  if (typeof value === 'string') return value === '' ? undefined : value
  return typeof value === 'number' ? String(value) : undefined
}

const hasText = (s: string): boolean => /\S/.test(s)
