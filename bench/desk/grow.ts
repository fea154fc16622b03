// node bench/desk/grow.ts ARCHIVE.isnad TIMES [--index]
// Makes a prepared archive so many times as large, in its own file: every article, story and line stands
// in it again under another name, a year later each time. For measuring where there are not so many
// articles: what the server reads is as large as that of as many articles of their own would be.
// With --index the new articles are searched, too, which takes minutes; without, the first ones alone.
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { openArchive } from '../../src/archive/open.ts'
import { NEVER } from '../../src/server/lists/days.ts'
import { openDictionary, toInt32, writeDictionary } from '../../src/server/lists/dictionary.ts'
import { eachPlace } from '../../src/server/lists/postings.ts'
import { packJson, packText, unpackJson, unpackText } from '../../src/server/lists/text.ts'
import type { ListHead } from '../../src/server/lists/write-list.ts'

const YEAR = 10_000
/** Lists whose rows are asked for by an id of their own: the field that holds it. */
const NAMED: Readonly<Record<string, string>> = {
  'all/articles': 'id',
  'all/happenings': 'id',
  'all/entities': 'entity',
  stories: 'id',
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { index: { type: 'boolean', default: false } },
})
const [path = '', count = '3'] = positionals
const times = Number(count)
const copies = Array.from({ length: times - 1 }, (_, i) => i + 1)
const db = new DatabaseSync(path)
const generation = text("SELECT value FROM meta WHERE key = 'prepared generation'")
const value = db.prepare('SELECT value FROM prepared WHERE name = ?')
const put = db.prepare('INSERT OR REPLACE INTO prepared (name, value) VALUES (?, ?)')
const read = (name: string): Promise<Uint8Array> => {
  const found = value.get(`${generation} ${name}`)?.['value']
  return found instanceof Uint8Array
    ? Promise.resolve(found)
    : Promise.reject(new Error(`there is no ${name}`))
}
const write = (name: string, bytes: Uint8Array): void =>
  void put.run(`${generation} ${name}`, bytes)

db.exec('BEGIN')
const ids = unpackText(await read('stories/ids')).split('\n')
const lists = db
  .prepare("SELECT name FROM prepared WHERE name LIKE ? || ' %/head'")
  .all(generation)
  .map((row) => String(row['name']).slice(generation.length + 1, -'/head'.length))
for (const list of lists) if (!list.startsWith('story/')) await growList(list)
const ofStory = db.prepare(
  `INSERT INTO prepared (name, value)
   SELECT :to || substr(name, length(:from) + 1), value FROM prepared
   WHERE name = :from OR (name >= :from || '/' AND name < :from || '0')`,
)
for (const id of ids)
  for (const k of copies)
    ofStory.run({ from: `${generation} story/${id}`, to: `${generation} story/${id}~${k}` })
db.exec('COMMIT')
growArticles()
db.close()
// What the index lacks it is given when the archive is opened to be written.
const archive = openArchive(path, { readonly: !values.index })
const { length } = await archive.articleIds()
await archive.close()
console.log(`${String(length)} articles`)

async function growList(list: string): Promise<void> {
  const head = unpackJson(await read(`${list}/head`)) as ListHead
  const field = NAMED[list]
  for (const k of copies)
    for (let b = 0; b < head.blocks.length; b++) {
      const block = await read(`${list}/rows/${String(b)}`)
      write(
        `${list}/rows/${String(b + k * head.blocks.length)}`,
        field === undefined ? block : renamed(block, field, k),
      )
    }
  for (const dictionary of ['words', 'marks']) {
    const known = await openDictionary(`${list}/${dictionary}`, read)
    const postings = await known.postings(0, known.names.length)
    const places = new Map(
      known.names.map((name, i) => {
        const once: number[] = []
        eachPlace(postings[i] ?? new Uint8Array(), (place) => once.push(place))
        return [name, repeat(once, (place, k) => place + k * head.count)]
      }),
    )
    for (const [name, bytes] of writeDictionary(`${list}/${dictionary}`, places)) write(name, bytes)
  }
  const own = unpackText(await read(`${list}/ids`))
  if (own !== '') write(`${list}/ids`, packText(repeat(own.split('\n'), nameOf).join('\n')))
  await growNumbers(`${list}/days`, (day, k) => (day > 0 && day < NEVER ? day + k * YEAR : day))
  for (const order of head.orders) await growNumbers(`${list}/order/${order}`, (n) => n)
  const blocks = repeat(head.blocks, (first, k) => first + k * head.count)
  write(`${list}/head`, packJson({ ...head, count: head.count * times, blocks }))
}

async function growNumbers(name: string, shift: (n: number, k: number) => number): Promise<void> {
  const grown = Int32Array.from(repeat([...toInt32(await read(name))], shift))
  write(name, new Uint8Array(grown.buffer))
}

/** All of a list, and all of it again for each copy. */
function repeat<T>(once: readonly T[], of: (item: T, k: number) => T): T[] {
  const all = [...once]
  for (const k of copies) for (const item of once) all.push(of(item, k))
  return all
}

function nameOf(name: string, k: number): string {
  return `${name}~${String(k)}`
}

function renamed(block: Uint8Array, field: string, k: number): Uint8Array {
  const rows = unpackJson(block) as Record<string, unknown>[]
  return packJson(rows.map((row) => ({ ...row, [field]: nameOf(String(row[field]), k) })))
}

/** The articles themselves, and what was found in them. */
function growArticles(): void {
  const most = Number(text('SELECT max(number) FROM articles'))
  const shift = 31_556_952_000
  db.exec('BEGIN')
  for (const k of copies) {
    const [step, later] = [k * most, k * shift]
    db.exec(`
      INSERT INTO articles (number, input, id, source, shown, hash, title, outlet, published, place,
                            first_day, last_day, article)
      SELECT number + ${step}, input, id || '~${k}', source, shown, hash || '~${k}', title, outlet,
             published, place + ${later}, first_day + ${later}, last_day + ${later}, article
      FROM articles WHERE number <= ${most};
      INSERT INTO analyses (article, version, hash, analysis)
      SELECT article + ${step}, version, hash, analysis FROM analyses WHERE article <= ${most};
      INSERT INTO families (article, family)
      SELECT article || '~${k}', family || '~${k}' FROM families WHERE article NOT LIKE '%~_';
      INSERT INTO facets (kind, article, value)
      SELECT kind, article || '~${k}', value FROM facets WHERE article NOT LIKE '%~_';`)
  }
  db.exec("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'revision'; COMMIT")
}

function text(sql: string): string {
  const [first] = Object.values(db.prepare(sql).get() ?? {})
  return String(first)
}
