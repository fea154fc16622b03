import type {
  DateMention,
  EventMention,
  Figure,
  LoadedWord,
  Mention,
  Statement,
  StatementAct,
  StatementForm,
} from '../analysis/layers.ts'
import type { Article } from '../reading/article.ts'
import { identityMap } from '../text/offset-map.ts'
import type { Range } from '../text/range.ts'
import type { Report } from './types.ts'

interface Mark extends Range {
  readonly kind: string
  readonly attributes: ReadonlyMap<string, string>
  /** Index of the line that holds it. */
  readonly line: number
}

/**
 * A report written with its analysis in it, for tests. The first line is the title; each further
 * line a paragraph; sentences end at «. » and at line ends. Marks nest:
 *
 *     [cue:أعلن] [source:الناطق] [statement speaker="الناطق" act=deny:أن شيئا لم يقع [date 2019-11-27:يوم الأربعاء]]
 *     [event ASSAULT date=2019-11-27 status=denied by="org:x" to="org:y" at="place:z-LY":هجوم]
 *     [mention "org:x" name=… loaded=blames:ميليشيا]
 *     [date symbolic="weekday(4,on-or-before)":الخميس]
 *     [figure 3 unit=قتيل what=killed:ثلاثة قتلى]    [via:وكالة]    [date:غدا]  (no value: unresolved)
 *
 * cue, source and via belong to the nearest statement of their line.
 */
export function reportOf(
  id: string,
  marked: string,
  more: { outlet?: string; published?: string; url?: string } = {},
): Report {
  const { text, marks } = readMarks(marked.trim())
  const lines = linesIn(text)
  const [title, ...paragraphs] = lines
  const article: Article = {
    id,
    text,
    blocks: lines.map((r, i) => ({ ...r, kind: i === 0 ? 'title' : 'paragraph', rule: 'test' })),
    title: title ?? null,
    body: paragraphs,
    byline: null,
    dateline: null,
    published:
      more.published === undefined
        ? null
        : { value: more.published, basis: 'metadata', rule: 'test' },
    outlet: more.outlet ?? null,
    url: more.url ?? null,
    toSource: identityMap,
  }
  const of = (kind: string): Mark[] => marks.filter((m) => m.kind === kind)
  const statements = of('statement')
  const owned = (kind: string, s: Mark): Mark[] =>
    of(kind).filter((m) => m.line === s.line && nearest(statements, m) === s)
  return {
    article,
    analysis: {
      version: 'test',
      sentences: lines.flatMap((r) => sentencesIn(text, r)),
      dates: of('date').map(toDate),
      figures: of('figure').map(toFigure),
      mentions: of('mention').map(toMention),
      statements: statements.map((s) => toStatement(s, statements, (kind) => owned(kind, s))),
      events: of('event').map(toEvent),
    },
  }
}

const annotated = (m: Mark): { id: string; rule: string; parts: string[] } & Range => ({
  id: `${m.kind}:${m.from}-${m.to}`,
  from: m.from,
  to: m.to,
  rule: 'test',
  parts: [],
})
const rangeOf = (m: Mark | undefined): Range | null => (m ? { from: m.from, to: m.to } : null)

const toDate = (m: Mark): DateMention => ({
  ...annotated(m),
  value: m.attributes.get('') ?? null,
  calendar: 'gregorian',
  anchor: m.attributes.has('') ? 'absolute' : 'none',
  symbolic: m.attributes.get('symbolic') ?? null,
  ambiguous: false,
})

const toFigure = (m: Mark): Figure => ({
  ...annotated(m),
  value: Number(m.attributes.get('') ?? 0),
  max: null,
  op: (m.attributes.get('op') ?? '=') as Figure['op'],
  unit: m.attributes.get('unit') ?? '',
  what: (m.attributes.get('what') ?? 'other') as Figure['what'],
})

const toEvent = (m: Mark): EventMention => ({
  ...annotated(m),
  type: m.attributes.get('') ?? 'OTHER',
  actor: null,
  target: null,
  place: null,
  date: m.attributes.get('date') ?? null,
  status: (m.attributes.get('status') ?? 'happened') as EventMention['status'],
  saidIn: null,
  dateBasis: m.attributes.has('date') ? 'own' : 'none',
  actorEntity: m.attributes.get('by') ?? null,
  targetEntity: m.attributes.get('to') ?? null,
  placeEntity: m.attributes.get('at') ?? null,
  figures: m.attributes.get('counts')?.split(',') ?? [],
})

const toMention = (m: Mark): Mention => {
  const valence = m.attributes.get('loaded')
  return {
    ...annotated(m),
    type: (m.attributes.get('type') ?? 'ORG') as Mention['type'],
    entity: m.attributes.get('') ?? '',
    name: m.attributes.get('name') ?? m.attributes.get('') ?? '',
    ...(valence === undefined
      ? {}
      : { loaded: [{ from: m.from, to: m.to, valence: valence as LoadedWord['valence'] }] }),
  }
}

function toStatement(s: Mark, all: readonly Mark[], owned: (kind: string) => Mark[]): Statement {
  const holder = all.findLast((o) => o !== s && o.from <= s.from && s.to <= o.to)
  return {
    ...annotated(s),
    cue: rangeOf(owned('cue')[0]),
    source: rangeOf(owned('source')[0]),
    speaker: s.attributes.get('speaker') ?? null,
    speakerEntity: s.attributes.get('entity') ?? null,
    via: owned('via').map((m) => ({ from: m.from, to: m.to })),
    form: (s.attributes.get('form') ?? 'indirect') as StatementForm,
    act: (s.attributes.get('act') ?? 'say') as StatementAct,
    negated: false,
    within: holder ? annotated(holder).id : null,
  }
}

function nearest(statements: readonly Mark[], m: Mark): Mark | undefined {
  const distance = (s: Mark): number => Math.max(0, s.from - m.to, m.from - s.to)
  return statements
    .filter((s) => s.line === m.line)
    .toSorted((a, b) => distance(a) - distance(b) || a.from - b.from)[0]
}

const HEAD =
  /\[(statement|cue|source|via|date|figure|event|mention)((?:\s+(?:\w+=)?(?:"[^"]*"|[^\s"\]:]+))*)\s*:/y
const ATTRIBUTE = /(?:(\w+)=)?(?:"([^"]*)"|([^\s"\]:]+))/g

function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  const open: Omit<Mark, 'to'>[] = []
  let text = ''
  let line = 0
  let at = 0
  while (at < marked.length) {
    HEAD.lastIndex = at
    const head = HEAD.exec(marked)
    if (head) {
      const attributes = new Map<string, string>()
      for (const a of (head[2] ?? '').matchAll(ATTRIBUTE))
        attributes.set(a[1] ?? '', a[2] ?? a[3] ?? '')
      open.push({ kind: head[1] ?? '', attributes, from: text.length, line })
      at += head[0].length
      continue
    }
    const c = marked.charAt(at++)
    const closed = c === ']' ? open.pop() : undefined
    if (closed) marks.push({ ...closed, to: text.length })
    else text += c
    if (c === '\n') line++
  }
  if (open.length > 0) throw new RangeError(`a mark is not closed: ${marked}`)
  return { text, marks: marks.sort((a, b) => a.from - b.from || b.to - a.to) }
}

function linesIn(text: string): Range[] {
  const lines: Range[] = []
  let from = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ from, to: from + line.length })
    from += line.length + 1
  }
  return lines
}

function sentencesIn(text: string, r: Range): Range[] {
  const sentences: Range[] = []
  let from = r.from
  for (;;) {
    const stop = text.indexOf('. ', from)
    if (stop === -1 || stop + 2 >= r.to) break
    sentences.push({ from, to: stop + 1 })
    from = stop + 2
  }
  sentences.push({ from, to: r.to })
  return sentences
}
