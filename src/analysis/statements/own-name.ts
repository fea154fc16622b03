import { WORD } from '../../text/words.ts'
import type { Mention } from '../layers.ts'
import {
  formAt,
  mentionEnd,
  mentionOf,
  type Ground,
  type Span,
  classAt,
  isOneOf,
} from './ground.ts'
import { DEPENDENTS } from './titles.ts'
import { AGENT, GIVEN, is, TITLE } from './word-class.ts'

/** The person whose name the words hold as their own, not as that of somebody they belong to. */
export function nameIn(g: Ground, span: Span): { mention: Mention; at: number } | null {
  for (let k = span.first; k < span.end; k++) {
    if (formAt(g, k).fold === 'باسم') return null
    // «أحمد معيتيق نائب رئيس …»: the first name is the speaker's.
    const m = mentionOf(g, k)
    if (m?.type !== 'PER') continue
    if (k > span.first && isOneOf(g, span.first, DEPENDENTS)) return null
    const c = classAt(g, k)
    // «رسالة لفلان»: whom it is for; «مسؤول كبير»: whoever the names layer takes him for.
    if (m.wording === 'description' && !c.article && !c.tail) return null
    if (k > span.first && (c.prefix === 'ل' || c.joined)) return null
    if ((m.wording ?? 'name') === 'name') return { mention: m, at: k }
    // «رئيس لجنة العدل سالم النعيمي»: the man is known by his name.
    return ownName(g, span, mentionEnd(g, k)) ?? { mention: m, at: k }
  }
  return null
}

/** «مفتاح ميسوري، كبير المترجمين»: the last word of a name that no mention tells. */
export function ownSurname(g: Ground, { first, end }: Span): string | null {
  const c = classAt(g, first)
  const named = mentionOf(g, first)?.type === 'PER'
  if (!is(c, GIVEN) || is(c, TITLE | AGENT) || (named && mentionEnd(g, first) > first + 1))
    return null
  // Where only the first name is known one word behind it is the surname.
  const far = named ? first + 2 : first + 4
  let k = first + 1
  while (k < end && k < far && formAt(g, k).kind === WORD && !classAt(g, k).prefix) k++
  const closed = k === end || formAt(g, k).kind !== WORD
  return closed && k > first + 1 ? formAt(g, k - 1).fold : null
}

/** The name that closes the words of an office. */
function ownName(g: Ground, span: Span, from: number): { mention: Mention; at: number } | null {
  for (let k = from; k < span.end; k++) {
    const m = mentionOf(g, k)
    if (m?.type !== 'PER' || (m.wording ?? 'name') !== 'name' || mentionOf(g, k - 1) === m) continue
    const c = classAt(g, k)
    return mentionEnd(g, k) === span.end && !c.joined && c.prefix === ''
      ? { mention: m, at: k }
      : null
  }
  return null
}

/** «القائد العام للقوات المسلحة الليبية»: an office told in full tells as much as a name. */
const isFullOffice = (g: Ground, { first, end }: Span): boolean =>
  end - first >= FULL_OFFICE && is(classAt(g, first), TITLE)
const FULL_OFFICE = 5

/** A man's full name tells most, then his surname or his office in full, then other words. */
export const rankOf = (g: Ground, span: Span): number => {
  if (holdsName(g, span)) return span.end - span.first > 1 ? 2 : 1
  return isFullOffice(g, span) ? 1 : 0
}

const holdsName = (g: Ground, { first, end }: Span): boolean => {
  for (let k = first; k < end; k++) {
    const m = mentionOf(g, k)
    if (m?.type === 'PER' && (m.wording ?? 'name') === 'name') return true
  }
  return false
}
