import type { Stretch } from '../../arabic/sentences.ts'
import type { Context } from './context.ts'
import type { Predicate } from './predicates.ts'
import { HOSTILE, MACHINES, PLAY, POLITICS } from './settings.ts'

/** What an article is about, as far as it tells a battle from a match. */
export interface Setting {
  /** May the predicate be meant in its public or violent sense in this sentence? */
  allows(p: Predicate, s: Stretch): boolean
}

const FORCE = new Set([
  'ASSAULT',
  'PROTEST',
  'THREATEN',
  'MOBILIZE',
  'RETREAT',
  'COERCE',
  'SANCTION',
])
/** What power does by word and paper, and what is done against it, of which networks are the means. */
const RULES = new Set(['COERCE', 'SANCTION', 'THREATEN', 'PROTEST'])
/** Share of words of play above which an article is of sport or stage. */
const MUCH_PLAY = 0.03

/** Meetings that on the field are matches. */
const MATCHES = new Set(['لقاء', 'التقى', 'قابل', 'واجه', 'اجتمع', 'مواجهة'])

interface Counts {
  readonly hostile: number
  /** Of play, and of machines and networks. */
  readonly play: number
  readonly machines: number
  readonly politics: number
  /** Words of public affairs, names left out. */
  readonly office: number
}

function count(c: Context, first: number, end: number): Counts {
  let hostile = 0
  let play = 0
  let machines = 0
  let politics = 0
  let office = 0
  for (let i = first; i < end; i++) {
    const bits = c.bits[i] ?? 0
    if ((bits & HOSTILE) !== 0) hostile++
    if ((bits & (PLAY | MACHINES)) !== 0) play++
    if ((bits & MACHINES) !== 0) machines++
    if ((bits & POLITICS) !== 0) office++
    if ((bits & POLITICS) !== 0 || c.mentionAt[i] !== undefined) politics++
  }
  return { hostile, play, machines, politics, office }
}

export function settingOf(c: Context): Setting {
  const whole = count(c, 0, c.words.count)
  const n = Math.max(1, c.words.count)
  const isPlayful = (play: number): boolean => play / n > MUCH_PLAY && play > whole.hostile
  const playful = isPlayful(whole.play)
  const sport = isPlayful(whole.play - whole.machines)
  // An article of war may speak of a story or a theatre.
  const war = whole.hostile >= 6 && whole.hostile >= 3 * whole.play
  const armed = whole.hostile >= 3 && whole.hostile >= whole.play
  const public_ = whole.politics >= 3
  let known: { first: number; counts: Counts } | null = null
  const at = (s: Stretch): Counts => {
    if (known?.first !== s.first) known = { first: s.first, counts: count(c, s.first, s.end) }
    return known.counts
  }
  return {
    allows(p, s) {
      const here = at(s)
      const force = FORCE.has(p.type)
      const blows = p.type === 'ASSAULT' || p.type === 'PROTEST'
      // «حظر التطبيق», «حجب الموقع»: machines and networks are forbidden as papers are.
      if (RULES.has(p.type) ? sport || here.play - here.machines >= 2 : playful || here.play >= 2) {
        // «لقاء الفريقين»: a match.
        if (p.type === 'CONSULT' && MATCHES.has(p.lemma) && here.play >= here.office) return false
        if (force && here.hostile <= (p.flags === '' ? 0 : 1)) return false
        if (p.flags.includes('w') || p.flags.includes('h')) return here.hostile > here.play
      }
      // «احتجاجات نشرت صورها على الإنترنت»: a march that machines show is a march.
      const elsewhere = p.type === 'PROTEST' ? here.play - here.machines : here.play
      if (blows && elsewhere > 0 && here.hostile <= 1 && !war) return false
      if (p.flags.includes('h')) return here.hostile > 0 || (armed && here.play === 0)
      if (p.flags.includes('w')) {
        if (RULES.has(p.type)) return here.hostile > 0 || here.politics > 0 || armed || public_
        if (force) return here.hostile > 0 || armed
        return here.politics > 0 || here.hostile > 0 || public_
      }
      return true
    },
  }
}
