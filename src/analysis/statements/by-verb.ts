import type { Sentence } from '../../arabic/sentences.ts'
import { PUNCT } from '../../text/words.ts'
import type { StatementAct } from '../layers.ts'
import { actOfVoiced } from './acts.ts'
import { type Content, type Cuts, outerQuote, plainContent, quotedContent } from './content.ts'
import type { Cue } from './cues.ts'
import { type Draft, type Inherit, NO_PARTS } from './draft.ts'
import { formAt, type Ground, type Span, particleAt } from './ground.ts'
import type { Phrase } from './phrase.ts'
import { findOpening, type Opening } from './opening.ts'
import { findAddressee, leadOf } from './speech-act.ts'
import { subjectBefore } from './subject-before.ts'
import {
  blames,
  carriesOn,
  isHint,
  isNounHere,
  isVowelledPassive,
  LIGHT_VERBS,
  lightAct,
  performs,
  spelledAsVerb,
  staysNegated,
} from './verb-checks.ts'
import { EITHER, THE, wordSet } from './word-set.ts'

/** A statement by a verb or participle at token `i`. */
export function byVerb(g: Ground, s: Sentence, i: number, cue: Cue, cuts: Cuts): Draft | null {
  if (cue.kind === 'participle' && (cue.lemma === 'خاطب' || !carriesOn(g, i, cue))) return null
  const inQuote = outerQuote(g, s, i) !== null
  if (cue.person === 1 && !(inQuote && performs(cue))) return null
  if (isNounHere(g, i, cue)) return null
  const negation = formAt(g, i - 1).fold
  const negated = NEGATIONS.has(negation)
  if (negated && !staysNegated(cue, negation)) return null
  let found: Phrase | null | undefined
  const before = (): Phrase | null => {
    if (found === undefined)
      found =
        cue.kind === 'verb' && (!cue.joined || cue.joined === 'ف')
          ? subjectBefore(g, s, i, cue.object)
          : null
    return found
  }
  const hasSubject = (): boolean =>
    cue.kind === 'participle' || cue.joined === 'ل' || before() !== null
  const opening = findOpening(g, s, i, cue, hasSubject)
  if (!opening) return null
  if (inQuote && cue.person !== 1 && (opening.kind === 'object' || opening.kind === 'prep'))
    return null
  const content = contentOf(g, s, opening, cuts)
  if (!content || tooShort(opening, content)) return null
  if (!spelledAsVerb(g, i, cue, opening)) return null
  if (cue.lemma === 'حمل' && !blames(g, opening)) return null
  if (LIGHT_VERBS.has(cue.lemma) && lightAct(g, opening) === null) return null
  if (cue.lemma === 'اتفق' && opening.quote === null) return null
  if (cue.frames.has('qo') && opening.kind === 'quote' && content.span.end - content.span.first < 3)
    return null
  // «وزير أبلغ رويترز أن»: who stands behind the verb was told.
  const told = cue.frames.has('a') && opening.source !== null ? before() : null
  const source =
    cue.kind === 'participle' || cue.person === 1 ? null : (told ?? opening.source ?? before())
  if (!source && cue.kind === 'verb' && isHint(g, i, cue)) return null
  if (!source && formAt(g, i).fold === 'تبين') return null
  if (source && isPicture(g, source)) return null
  const outer = outerQuote(g, s, i)
  const inherits = inheritOf(g, s, i, cue, source !== null, outer !== null)
  const lead = outer === null && cue.kind === 'verb' ? leadOf(g, s, i) : null
  return {
    ...NO_PARTS,
    rule: `statements/${content.direct ? 'direct' : cue.kind}-${opening.kind}`,
    cue: { first: i, end: i + 1 },
    source: source && { first: source.first, end: source.end },
    content: content.span,
    direct: content.direct && !(opening.pronoun && !impersonal(g, content.span.first)),
    pronoun: opening.pronoun,
    act: actOf(g, cue, opening, content.span),
    commitment: cue.commitment,
    negated,
    inherits,
    gender: cue.gender,
    number: cue.number,
    addressee: opening.addressee ?? findAddressee(g, s, i, cue, content.span.first),
    told: opening.told,
    medium: opening.medium ?? lead?.medium ?? null,
    place: opening.place ?? lead?.place ?? null,
    time: opening.time ?? lead?.time ?? null,
  }
}

function inheritOf(
  g: Ground,
  s: Sentence,
  i: number,
  cue: Cue,
  sourced: boolean,
  quoted: boolean,
): Inherit {
  if (sourced) return 'none'
  if (quoted && cue.person === 1) return 'outer'
  if (cue.kind === 'participle') return 'sentence'
  // «قالت إنها تعتقد أن»: she herself.
  if ((particleAt(g, i - 1)?.pronoun ?? '') !== '' && !cue.past) return 'outer'
  if (cue.passive || isVowelledPassive(g, i)) return 'none'
  // «ووجهت اتهامات إلى»: the accusations are its subject.
  if (cue.gender === 'f' && cue.past && LIGHT_VERBS.has(cue.lemma)) return 'none'
  // «ويعتقد أن» at the head of a sentence is nobody's.
  const alone = cue.joined === '' || (cue.lemma === 'اعتقد' && i === s.first && cue.gender === 'm')
  if (alone && !cue.past && cue.number === 's' && THOUGHT_PASSIVE.has(cue.lemma)) return 'none'
  return i > s.first + 1 ? 'sentence' : 'last'
}

/** «يعتقد أن» with no subject is a passive. */
const THOUGHT_PASSIVE = new Set([
  'اعتقد',
  'ظن',
  'زعم',
  'رجح',
  'توقع',
  'خشي',
  'قال',
  'افترض',
  'انتظر',
])

const PICTURES = wordSet('صور صوره لقطات مشاهد مقاطع مقطع فيديو تسجيلات شريط خرائط خريطه', THE)
const NEGATIONS = wordSet('لم لن لا ما', EITHER)

const isPicture = (g: Ground, p: Span): boolean => PICTURES.has(formAt(g, p.first).fold)

function actOf(g: Ground, cue: Cue, o: Opening, content: Span): StatementAct {
  if (cue.lemma === 'أعرب' || cue.lemma === 'عبر' || cue.lemma === 'أبدى') {
    const f = formAt(g, content.first).fold
    return actOfVoiced(f.startsWith('ال') ? f.slice(2) : f) ?? cue.act
  }
  if (LIGHT_VERBS.has(cue.lemma)) return lightAct(g, o) ?? cue.act
  return cue.act
}

/** A single word behind a preposition or object says nothing by itself, unless it is quoted. */
function tooShort(o: Opening, c: Content): boolean {
  const length = c.span.end - c.span.first
  if (c.direct) return length < 2 && o.kind === 'object'
  return length < 2 && o.kind !== 'clause'
}

/** «لا»، «لن»، «ليس» behind أنه: the pronoun stands for nothing. */
function impersonal(g: Ground, first: number): boolean {
  let k = first
  if (formAt(g, k).kind === PUNCT) k++
  const f = formAt(g, k)
  return IMPERSONAL.has(f.fold)
}

const IMPERSONAL = wordSet('لا لن لم ليس ليست من يجب ينبغي لابد علينا اذا لو في تم يتم سيتم')

function contentOf(g: Ground, s: Sentence, o: Opening, cuts: Cuts): Content | null {
  if (o.quote) return quotedContent(g, s, o.quote, cuts, o.kind === 'clause')
  // «مضيفا: ان الطفلة»
  const skips = o.kind === 'colon' && particleAt(g, o.at)?.pronoun === ''
  return plainContent(g, s, skips ? o.at + 1 : o.at, cuts)
}
