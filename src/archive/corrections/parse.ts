import type { Change, Correction } from '../../dossier/corrections/types.ts'
import { IsnadError } from '../../error.ts'

const PASSAGES = ['event', 'statement', 'entity']
const GROUPS = ['story', 'affair', 'family']
const WANTED = 'see docs/layers/dossier.md, "A person\'s corrections"'

/**
 * A change as it came from outside, checked.
 * @throws IsnadError `bad-record`
 */
export function parseChange(value: unknown, where = 'the correction'): Change {
  const { kind, action, on, type, to, articles, sides } = recordOf(value, where)
  const fail = (what: string): never => refuse(`${where}: ${what}`)
  const isPassage = PASSAGES.includes(String(kind))
  if (!isPassage && !GROUPS.includes(String(kind)))
    return fail(`"kind" is none of ${[...PASSAGES, ...GROUPS].join(', ')}`)
  const checked = { kind, action } as Record<string, unknown>
  if (type !== undefined) checked['type'] = textOf(type, `${where}: "type"`)
  switch (action) {
    case 'accept':
    case 'reject':
    case 'edit':
      if (!isPassage) return fail(`"${action}" is for ${PASSAGES.join(', ')}`)
      checked['on'] = proofOf(on, `${where}: "on"`)
      if (action === 'edit') checked['to'] = editOf(String(kind), to, `${where}: "to"`)
      break
    case 'merge':
      if (isPassage) checked['on'] = atLeastTwo(on, `${where}: "on"`).map(proofIn(`${where}: "on"`))
      else checked['articles'] = atLeastTwo(articles, `${where}: "articles"`).map(idIn(where))
      break
    case 'split':
      checked['sides'] = atLeastTwo(sides, `${where}: "sides"`).map((side) =>
        listOf(side, `${where}: a side`).map((x) => (isPassage ? proofIn : idIn)(where)(x)),
      )
      break
    default:
      return fail('"action" is none of accept, reject, edit, merge, split')
  }
  return checked as unknown as Change
}

/** A line of the log, checked. */
export function parseCorrection(value: unknown, where: string): Correction {
  const { id, at, by, note, change, undone } = recordOf(value, where)
  return {
    id: textOf(id, `${where}: "id"`),
    at: instantOf(at, `${where}: "at"`),
    by: textOf(by, `${where}: "by"`),
    note: note === null || note === undefined ? null : textOf(note, `${where}: "note"`),
    change: parseChange(change, where),
    undone: undone === null || undone === undefined ? null : undoneOf(undone, where),
  }
}

function undoneOf(value: unknown, where: string): Correction['undone'] {
  const { at, by } = recordOf(value, `${where}: "undone"`)
  return { at: instantOf(at, `${where}: "undone.at"`), by: textOf(by, `${where}: "undone.by"`) }
}

const refuse = (message: string): never => {
  throw new IsnadError('bad-record', message, { hint: WANTED })
}

function recordOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(`${where} is no object`)
  return value as Record<string, unknown>
}

function textOf(value: unknown, where: string): string {
  return typeof value === 'string' && value.trim() !== '' ? value : refuse(`${where} is no text`)
}

/** An instant that a clock can have shown; as it was written. */
export function instantOf(value: unknown, where: string): string {
  const text = textOf(value, where)
  return /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : refuse(`${where} is no instant such as 2026-01-31T12:00:00Z`)
}

function listOf(value: unknown, where: string): readonly unknown[] {
  return Array.isArray(value) && value.length > 0 ? value : refuse(`${where} is no list of some`)
}

function atLeastTwo(value: unknown, where: string): readonly unknown[] {
  const list = listOf(value, where)
  return list.length > 1 ? list : refuse(`${where} needs two or more`)
}

const idIn =
  (where: string) =>
  (value: unknown): string =>
    textOf(value, `${where}: an article`)

const proofIn = (where: string) => (value: unknown) => proofOf(value, where)

interface PlainProof {
  readonly article: string
  readonly from: number
  readonly to: number
  readonly words: string
}

function proofOf(value: unknown, where: string): PlainProof {
  const { article, from, to, words } = recordOf(value, where)
  const range = Number.isSafeInteger(from) && Number.isSafeInteger(to)
  if (!range || Number(from) < 0 || Number(to) <= Number(from))
    return refuse(`${where}: "from" and "to" are no range`)
  if (typeof words !== 'string' || words.length !== Number(to) - Number(from))
    return refuse(`${where}: "words" are not the words from "from" to "to"`)
  return {
    article: textOf(article, `${where}: "article"`),
    from: Number(from),
    to: Number(to),
    words,
  }
}

/** For each kind the fields that an edit may have; a proof where the field is one, `null` allowed where it may be taken away. */
const EDITS: Readonly<
  Record<string, Readonly<Record<string, 'text' | 'text?' | 'proof' | 'proof?'>>>
> = {
  event: {
    type: 'text',
    status: 'text',
    date: 'text?',
    actor: 'proof?',
    target: 'proof?',
    place: 'proof?',
  },
  statement: {
    speaker: 'text?',
    speakerEntity: 'text?',
    act: 'text',
    form: 'text',
    content: 'proof',
  },
  entity: { type: 'text', name: 'text', entity: 'text', reach: 'text' },
}

function editOf(kind: string, value: unknown, where: string): Record<string, unknown> {
  const fields = EDITS[kind] ?? {}
  const given = Object.entries(recordOf(value, where)).filter(([, v]) => v !== undefined)
  if (given.length === 0) return refuse(`${where} changes nothing`)
  return Object.fromEntries(
    given.map(([name, v]) => {
      const form = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (form === undefined)
        return refuse(`${where}: "${name}" is none of ${Object.keys(fields).join(', ')}`)
      if (v === null && form.endsWith('?')) return [name, null]
      const at = `${where}: "${name}"`
      return [name, form.startsWith('text') ? textOf(v, at) : proofOf(v, at)]
    }),
  )
}
