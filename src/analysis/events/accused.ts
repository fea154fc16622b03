import type { Stretch } from '../../arabic/sentences.ts'
import { bareAt } from './clause.ts'
import { classAt, nationAt, type Context } from './context.ts'
import { phraseAt, type Phrase } from './noun-phrase.ts'
import { PEOPLE } from './phrase-words.ts'
import { isPersonWord } from './settings.ts'

/** The name or body behind a relative clause that begins at `at`, where the charge follows it: «… الحكومة بأنها». */
export function behindRelative(c: Context, s: Stretch, at: number): Phrase | null {
  if (classAt(c, at).kind !== 'relative') return null
  for (let k = at + 2; k < s.end && k < at + CLAUSE_REACH; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || (w.kind === 'punct' && w.core !== '"')) return null
    if (!bareAt(c, k, s.end) || classAt(c, k - 1).kind === 'prep') continue
    const p = phraseAt(c, k, s.end)
    if (!p || !p.agent || !p.definite) continue
    const next = classAt(c, p.end)
    if (next.prefix === 'ب' || (next.kind === 'comp' && next.core.startsWith('ب'))) return p
  }
  return null
}

const CLAUSE_REACH = 16

/** Does a charge stand here: «بقصف المدينة», «بأنه»? */
export function isCharged(c: Context, i: number): boolean {
  const w = classAt(c, i)
  return w.prefix === 'ب' || (w.kind === 'comp' && w.core.startsWith('بان'))
}

/** «الحكومة المعارضة» as two, where the adjective names somebody too; null where it cannot. */
export function splitAdjective(c: Context, p: Phrase): [Phrase, Phrase] | null {
  const last = classAt(c, p.end - 1)
  // «السلطة الفلسطينية»: of whom one of them is, and no second party.
  if (nationAt(c, p.end - 1) !== '' && !last.plural) return null
  // «زعيم الحزب» is a construct.
  if (!classAt(c, p.first).definite) return null
  if (p.end - p.first !== 2 || !last.definite || !isPersonWord(last.core)) return null
  const subject = phraseAt(c, p.first, p.end - 1, true)
  const object = subject && { ...subject, first: p.end - 1, end: p.end, skip: 0, head: last.core }
  return subject && object ? [subject, { ...object, type: null, entity: null, agent: true }] : null
}

/**
 * Whom the verb befalls where commas part him from who acts: «أوقفت السلطات، أربعة أشخاص», «كلف الملك، فلان،
 * الوزير بتشكيل», «انتقد زعيم الحزب، الذي يقود المعارضة، رئيس الوزراء».
 */
export function behindComma(c: Context, s: Stretch, subject: Phrase): Phrase | null {
  const at = subject.end
  if (classAt(c, at).core !== '،' || !subject.agent || !subject.definite) return null
  const opens = classAt(c, at + 1)
  if (opens.conjunction || opens.prefix !== '') return null
  const next = phraseBare(c, s, at + 1)
  // «فلان، 33 عاما» tells his age.
  const figure = c.figureAt[at + 1]
  if (next && figure && PEOPLE.has(figure.value.what)) return next
  if (next && next.entity !== null && subject.entity !== null && isOther(next, subject)) return next
  for (let k = at + 2; k < s.end - 1 && k < at + ASIDE; k++) {
    const w = classAt(c, k)
    if (w.kind === 'comp' || (w.kind === 'verb' && classAt(c, at + 1).kind !== 'relative'))
      return null
    if (w.kind !== 'punct' || w.core === '"') continue
    const p = w.core === '،' ? phraseBare(c, s, k + 1) : null
    const led = p === null ? '' : classAt(c, p.end).kind
    return p?.agent === true && (p.definite || p.counted) && led !== 'verb' ? p : null
  }
  return null
}

const ASIDE = 14

const isOther = (a: Phrase, b: Phrase): boolean =>
  a.type === 'PER' && b.type === 'PER' && !a.counted && a.entity !== b.entity

const phraseBare = (c: Context, s: Stretch, i: number): Phrase | null =>
  bareAt(c, i, s.end) && !classAt(c, i).conjunction ? phraseAt(c, i, s.end) : null
