import type { StatementAct } from '../layers.ts'
import { PUNCT } from '../../text/words.ts'
import type { Cue } from './cues.ts'
import { classAt, commaAt, formAt, isOneOf, type Ground } from './ground.ts'
import { PAPERS } from './manner.ts'
import { AGENT, is, NOUN } from './word-class.ts'
import { EITHER, wordSet, wordSetOf } from './word-set.ts'

/** Verbs that say nothing by themselves: «وجه اتهاما», «أصدر تعليمات», «أطلق تحذيرا», «قدم اعتذاره». */
export const LIGHT_VERBS = new Set(['وجه', 'أصدر', 'أعطى', 'أطلق', 'شن', 'قدم', 'رفع'])

/** The nouns that make an act of such a verb. */
const NOUNS: readonly (readonly [StatementAct, string])[] = [
  ['accuse', 'اتهام تهم تهمه'],
  ['condemn', 'انتقاد'],
  ['demand', 'تعليمات اوامر نداء دعوه دعو توجيهات مناشده'],
  ['warn', 'تحذير'],
  ['threaten', 'تهديد'],
  ['praise', 'شكر تحيه تحي تهاني تهنيه'],
  ['say', 'تعازي اعتذار مواساه'],
]
const BEHIND = ['', 'ا', 'ات', 'ه', 'ها', 'هم', 'اته', 'اتها', 'اتهم']
/** «أصدر أمرا ملكيا», «أطلق نداء»: of these only what is listed, no other inflection, is an act. */
const ACTS: ReadonlyMap<string, StatementAct> = new Map(
  NOUNS.flatMap(([act, stems]) =>
    stems
      .split(' ')
      .flatMap((stem) =>
        BEHIND.flatMap((end) => ['', 'ال'].map((the) => [the + stem + end, act] as const)),
      ),
  ),
)

const LIGHT_NOUNS = wordSetOf(ACTS.keys())

/** «توجه» is he who set out. */
const DIRECTS = wordSet('وجه وجهت يوجه', EITHER)
/** How far behind «وجه» what he orders may begin: a prince is called by all his titles. */
const ORDERED = 30

/** «وجه الوزير بفتح تحقيق»: a masdar behind ب and nothing else is ordered. */
export function orders(g: Ground, verb: number, cue: Cue): boolean {
  if (!isOneOf(g, verb, DIRECTS) || cue.kind !== 'verb') return false
  for (let k = verb + 1; k < verb + ORDERED; k++) {
    const f = formAt(g, k)
    if (f.kind === PUNCT && !commaAt(g, k)) return false
    if (isOneOf(g, k, LIGHT_NOUNS)) return false
    if (isOneOf(g, k, PAPERS)) continue
    const c = classAt(g, k)
    if (c.prefix === 'ب' && !c.article && is(c, NOUN) && (!is(c, AGENT) || f.clean.endsWith('ة')))
      return true
  }
  return false
}

/** How many tokens of the object may stand before its noun: «عدة», «ما وصفه ب». */
const REACH = 3

/** The act that a light verb and its object from token `at` make; null for none. */
export function lightAct(g: Ground, at: number): StatementAct | null {
  for (let k = at; k < at + REACH; k++) {
    const act = isOneOf(g, k, LIGHT_NOUNS) ? ACTS.get(formAt(g, k).fold) : undefined
    if (act) return act
  }
  return null
}

/** Does what is handed up begin with thanks, wishes or condolences? */
export const thanks = (g: Ground, at: number): boolean => {
  const act = isOneOf(g, at, LIGHT_NOUNS) ? ACTS.get(formAt(g, at).fold) : undefined
  return act === 'praise' || act === 'say'
}

/** How far behind such a verb its object may begin. */
const FAR_OBJECT = 30

/** Does a noun that makes an act stand behind the verb at all? */
export function mayBeLight(g: Ground, verb: number): boolean {
  for (let k = verb + 1; k < verb + FAR_OBJECT; k++) if (isOneOf(g, k, LIGHT_NOUNS)) return true
  return false
}
