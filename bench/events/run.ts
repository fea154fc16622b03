import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createAnalyser, type Analyser } from '../../src/analysis/analyse.ts'
import { nationCode } from '../../src/analysis/events/nations.ts'
import type { EventMention } from '../../src/analysis/layers.ts'
import { fold } from '../../src/arabic/fold.ts'
import type { Article } from '../../src/reading/article.ts'
import { loadTable } from '../../src/load-table.ts'
import { identityMap } from '../../src/text/offset-map.ts'
import { ROOT, sharedPath, type Measured } from '../shared.ts'

/** A labelled sentence of the Open Event Data Alliance's Arabic set. */
interface Labelled {
  readonly id: string
  readonly published: string
  readonly text: string
  readonly type: 'PROTEST' | 'ASSAULT'
  readonly actor: string
  readonly target: string
  readonly actorCode: string
}

const articleOf = (id: string, text: string, published: string): Article => {
  const whole = { from: 0, to: text.length }
  return {
    id,
    text,
    blocks: [{ ...whole, kind: 'paragraph', rule: 'bench' }],
    title: null,
    body: [whole],
    byline: null,
    dateline: null,
    published: { value: published, basis: 'metadata', rule: 'bench' },
    outlet: null,
    url: null,
    toSource: identityMap,
  }
}

const linesOf = (text: string): string[] => text.split('\n').filter((l) => l !== '')

/** ISO codes of three letters by those of two, for the countries that the set names. */
const ALPHA3: Readonly<Record<string, string>> = {
  AE: 'ARE',
  AF: 'AFG',
  BH: 'BHR',
  CN: 'CHN',
  DE: 'DEU',
  DZ: 'DZA',
  EG: 'EGY',
  ES: 'ESP',
  FR: 'FRA',
  GB: 'GBR',
  IL: 'ISR',
  IN: 'IND',
  IQ: 'IRQ',
  IR: 'IRN',
  IT: 'ITA',
  JO: 'JOR',
  KW: 'KWT',
  LB: 'LBN',
  LY: 'LBY',
  MA: 'MAR',
  MR: 'MRT',
  NG: 'NGA',
  OM: 'OMN',
  PK: 'PAK',
  PS: 'PSE',
  QA: 'QAT',
  RU: 'RUS',
  SA: 'SAU',
  SD: 'SDN',
  SO: 'SOM',
  SY: 'SYR',
  TN: 'TUN',
  TR: 'TUR',
  UA: 'UKR',
  US: 'USA',
  YE: 'YEM',
  GR: 'GRC',
  LK: 'LKA',
  NP: 'NPL',
  TH: 'THA',
  EE: 'EST',
  BO: 'BOL',
}

const countryNames: ReadonlyMap<string, string> = new Map(
  loadTable(new URL('../../src/arabic/lexicon/countries.tsv', import.meta.url)).rows.flatMap((r) =>
    [...(r['name'] ?? '').split('|'), ...(r['capital'] ?? '').split('|')]
      .filter((n) => n !== '')
      .map((n): [string, string] => [fold(n), r['code'] ?? '']),
  ),
)

const bare = (word: string): string => word.replace(/^[وف]?(?:بال|كال|لل|ال|ب|ل|ك)?(?=..)/, '')
const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w !== '')
      .map(bare),
  )

/** Do the two share half of their words, or is one's words all in the other? */
function overlapping(wanted: string, found: string): boolean {
  const a = wordsOf(wanted)
  const b = wordsOf(found)
  let n = 0
  for (const w of a) if (b.has(w)) n++
  return n > 0 && (n === a.size || n === b.size || (2 * n) / (a.size + b.size) >= 0.5)
}

/** The country that a span names: by its entity, a country's name, or an adjective of nation. */
function countryOf(text: string, entity: string | null | undefined, code = ''): string {
  const own = ALPHA3[code]
  if (own !== undefined) return own
  if (entity?.startsWith('country:') === true) return ALPHA3[entity.slice(8)] ?? ''
  for (const w of fold(text).split(/\s+/)) {
    for (const form of [w, bare(w)]) {
      const code = countryNames.get(form) ?? nationCode(form)
      const three = ALPHA3[code]
      if (three !== undefined) return three
    }
  }
  return ''
}

interface Tally {
  hit: number
  of: number
}
const share = (t: Tally): number => (t.of === 0 ? 0 : t.hit / t.of)

function measureLabelled(analyser: Analyser, file: string): Record<string, Tally> {
  const tally = {
    class: { hit: 0, of: 0 },
    actor: { hit: 0, of: 0 },
    target: { hit: 0, of: 0 },
    country: { hit: 0, of: 0 },
  }
  for (const line of linesOf(readFileSync(file, 'utf8'))) {
    const x = JSON.parse(line) as Labelled
    const { events } = analyser.analyse(articleOf(x.id, x.text, x.published))
    const same = events.filter((e) => e.type === x.type)
    tally.class.of++
    if (same.length > 0) tally.class.hit++
    const any = (pick: (e: EventMention) => boolean): number => (same.some(pick) ? 1 : 0)
    const at = (r: { from: number; to: number } | null): string =>
      r ? x.text.slice(r.from, r.to) : ''
    if (x.actor !== '') {
      tally.actor.of++
      tally.actor.hit += any((e) => e.actor !== null && overlapping(x.actor, at(e.actor)))
    }
    if (x.target !== '') {
      tally.target.of++
      tally.target.hit += any((e) => e.target !== null && overlapping(x.target, at(e.target)))
    }
    const country = x.actorCode.split(' ')[0] ?? ''
    if (x.actor !== '' && country !== '' && country !== 'None') {
      tally.country.of++
      tally.country.hit += any(
        (e) =>
          e.actor !== null &&
          countryOf(at(e.actor), e.actorEntity, e.actorCountry ?? '') === country,
      )
    }
  }
  return tally
}

const QUIET = /sport|رياض|culture|ثقاف|tech|تقن|تكنولوج|science|علوم|entertain|art|showbiz|style/i

/** Share of sentences of sport, culture and technology that carry a PROTEST or an ASSAULT. */
function measureQuiet(
  analyser: Analyser,
  file: string,
  wanted: number,
): Tally & { shown: string[] } {
  const tally = { hit: 0, of: 0, shown: [] as string[] }
  const lines = linesOf(gunzipSync(readFileSync(file)).toString('utf8'))
  const step = 7
  for (let i = 0; i < lines.length && tally.of < wanted; i += step) {
    const x = JSON.parse(lines[i] ?? '') as {
      id: string
      text: string
      section?: string
      published: string
    }
    if (!QUIET.test(x.section ?? '')) continue
    const { sentences, events } = analyser.analyse(articleOf(x.id, x.text, x.published))
    for (const s of sentences.slice(0, 6)) {
      if (s.to - s.from < 40 || tally.of >= wanted) continue
      tally.of++
      const bad = events.find(
        (e) => e.from >= s.from && e.to <= s.to && (e.type === 'ASSAULT' || e.type === 'PROTEST'),
      )
      if (!bad) continue
      tally.hit++
      tally.shown.push(
        `${x.text.slice(bad.from, bad.to)}: ${x.text.slice(s.from, s.to).slice(0, 120)}`,
      )
    }
  }
  return tally
}

/** Events on other people's labelled sentences; null where the data does not lie beside the checkout. */
export function run(): Promise<Measured | null> {
  const labelled = sharedPath('data', 'arabic-gsr.jsonl')
  const news = sharedPath('data', 'ant-2018-01_06.jsonl.gz')
  if (labelled === null || news === null) return Promise.resolve(null)
  const analyser = createAnalyser()
  const t = measureLabelled(analyser, labelled)
  const quiet = measureQuiet(analyser, news, 1000)
  if (process.argv.includes('--quiet-misses')) console.log(quiet.shown.join('\n'))
  const scores: Record<string, number> = Object.fromEntries(
    Object.entries(t).map(([k, v]) => [`gsr.${k}`, share(v)]),
  )
  scores['quiet.clean'] = 1 - share(quiet)
  const row = (name: string, v: Tally): string => `| ${name} | ${share(v).toFixed(3)} | ${v.of} |`
  const report = [
    '| events on labelled sentences | share | of |',
    '|---|---|---|',
    ...Object.entries(t).map(([k, v]) => row(k, v)),
    row('sentences of sport, culture, technology with PROTEST or ASSAULT', quiet),
  ].join('\n')
  return Promise.resolve({ name: 'events', scores, report })
}

if (process.argv[1] === import.meta.filename) {
  const measured = await run()
  console.log(measured === null ? `no data beside ${ROOT}` : measured.report)
}
