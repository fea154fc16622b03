import type { Stretch } from '../../arabic/sentences.ts'
import { give, type Found } from './argument-slots.ts'
import type { Candidate } from './candidates.ts'
import { isBareNoun } from './bare-noun.ts'
import { aboutAt, bareAt, skipAdjuncts } from './clause.ts'
import { classAt, foldAt, nationAt, type Context } from './context.ts'
import type { Frame, Role } from './frames.ts'
import { isCharged } from './accused.ts'
import { isPursued } from './controller.ts'
import { isSomebody, phraseAt, type Phrase } from './noun-phrase.ts'
import { peeled } from './peel.ts'
import { befalls, behindTwin } from './twin.ts'
import { fitting } from './verb-arguments.ts'

/** What follows a noun: its adjectives, then its genitive; or the pronoun at its end. */
export function genitive(c: Context, s: Stretch, x: Candidate, frame: Frame, found: Found): void {
  const { pronoun } = x.reading
  if (x.predicate.kind === 'active') {
    const start = skipAdjuncts(c, x.end, s.end)
    if (bareAt(c, start, s.end)) give(found, frame.object, phraseAt(c, start, s.end))
    found.elided = 'actor'
    // «إننا مستعدون», «نحن مستعدون»
    found.first = /^(?:نحن|ا?ننا|اننا|انني|اني|انا)$/.test(classAt(c, x.at - 1).core)
    return
  }
  const acting: Role = frame.genitive === 'guess' ? 'actor' : frame.genitive
  if (pronoun !== '' && x.at !== x.carrier?.at) {
    const from = skipAdjuncts(c, x.end, s.end)
    const next = bareAt(c, from, s.end) ? phraseAt(c, from, s.end) : null
    // «خلال لقائه، أمس في الرياض، المبعوث»
    const dated = c.dateAt[x.end]?.end === from || (from === x.end + 1 && c.dateAt[x.end])
    const both =
      acting === 'target' &&
      from === x.end &&
      next !== null &&
      x.predicate.frameName !== 'appoint' &&
      isSomebody(c, next) &&
      !classAt(c, from).adjective
    if (both) {
      // «استقباله الوفد», «اعتقاله المعارضين»: where whom it befalls follows, the pronoun is who does it;
      // «كان في استقباله الوزير»: but who is there for it does it himself.
      const does = foldAt(c, x.at - 1) !== 'في'
      found.pronoun = does ? 'actor' : 'target'
      give(found, does ? 'target' : 'actor', next)
      found.end = Math.max(found.end, next.end)
      return
    }
    if (acting === 'actor' || acting === 'target') found.pronoun = acting
    const near = from === x.end || ((foldAt(c, from - 1) === '،' || dated) && next?.agent === true)
    if (
      next &&
      near &&
      acting === 'actor' &&
      (next.agent || next.place) &&
      !classAt(c, from).adjective
    ) {
      give(found, frame.object, next)
      found.end = Math.max(found.end, next.end)
    }
    return
  }
  const twin = behindTwin(c, x)
  let i = x.predicate.frameName === 'topple' ? x.at + 1 : twin
  let adjectives = 0
  const takes = frame.genitive === 'target' || x.predicate.lemma === 'تفجير'
  while (i < s.end && i < x.end + 4 && x.predicate.frameName !== 'topple') {
    const w = classAt(c, i)
    if (w.kind === 'punct' && (w.core === '"' || w.core === '«' || w.core === '»')) {
      i++
      continue
    }
    if (w.kind !== 'word' || !w.adjective || c.mentionAt[i] || (w.definite && !x.reading.article))
      break
    if (w.conjunction) break
    // «سقوط معمر القذافي»: a name, not an adjective.
    if (
      !w.definite &&
      nationAt(c, i) === '' &&
      bareAt(c, i + 1, s.end) &&
      classAt(c, i + 1).definite
    )
      break
    // «تفجير مخزن ذخيرة»: a noun that has its own genitive, though an adjective is spelled so.
    if (takes && !w.definite && !w.accusative && nationAt(c, i) === '' && isBareNoun(c, i + 1))
      break
    const nation = nationOf(c, i)
    // «مقتل فلسطيني», «اعتقال أميركي»: who is killed or taken, not whose deed it is.
    if (
      nation &&
      adjectives === 0 &&
      TAKEN.has(x.predicate.frameName) &&
      !w.definite &&
      (!w.feminine || !isFeminine(c, x.at))
    ) {
      give(found, 'target', nation)
      found.end = Math.max(found.end, nation.end)
      return
    }
    if (nation && frame.subject === 'actor') give(found, 'actor', nation)
    adjectives++
    i++
  }
  if (x.predicate.with.at(-1) === 'علي') {
    give(found, 'target', phraseAt(c, x.end, s.end))
    if (found.target === null) {
      found.pronoun = 'target'
      found.bound = /(?:هما|ها|هم|ه)$/.exec(foldAt(c, x.end - 1))?.[0] ?? ''
    }
    return
  }
  // «تعديل القوانين», «تشكيل الحكومة»: the word and its object are one entry.
  const made = x.predicate.with.length > 0 && MAKES.has(x.predicate.frameName)
  if (made && x.predicate.type === 'OTHER' && !classAt(c, x.at + 1).adjective) {
    const what = phraseAt(c, x.at + 1, s.end)
    give(found, 'target', what)
    found.end = Math.max(found.end, what?.end ?? 0)
    return
  }
  if (adjectives > 0 || x.reading.article || x.reading.accusative) {
    found.end = Math.max(found.end, i)
    return
  }
  i = aboutAt(c, i) || i
  if (!bareAt(c, i, s.end)) return
  const p = phraseAt(c, i, frame.goal === true ? goalAt(c, i, s.end) : s.end)
  if (!p) return
  found.end = Math.max(found.end, p.end)
  // «تهديد ومهاجمة المصالح»: of what the second befalls, the first does.
  if (twin > x.end && frame.object === 'target' && befalls(c, x.end)) {
    give(found, 'target', p)
    return
  }
  // «استعادة القوات السيطرة», «قصف الجيش المدينة», «قصف الجيش للمدينة»
  const next = bareAt(c, p.end, s.end) ? phraseAt(c, p.end, s.end) : null
  const w = classAt(c, p.end)
  const alone = w.kind === 'prep' && w.core === 'ل'
  // «قصف أهداف للتنظيم», «قتل ثلاثة قادة للتنظيم»: behind what has no article ل tells whose it is.
  const whose = !p.definite && p.type === null
  const toObject =
    !whose && (alone || (w.kind === 'word' && w.prefix === 'ل')) && frame.object !== null
  // «نشر روسيا صواريخ», «حشد الجيش لقواته»: who moves others stands before them.
  if (x.predicate.frameName === 'muster') {
    const others = next !== null || (w.kind === 'word' && w.prefix === 'ل' && !w.definite)
    if (p.type === 'GPE' || p.type === 'PER' || (others && p.agent && p.definite))
      give(found, 'actor', p)
    return
  }
  // «اتهام الوزير بالفساد»: who stands before the charge is accused.
  const charge = x.predicate.lemma === 'اتهام' && !classAt(c, x.at).plural
  if (charge && !toObject && next === null && isCharged(c, p.end)) {
    give(found, 'target', p)
    return
  }
  // «تهديد الملاحة», «تهديد أمن الدولة»: a thing threatens nobody.
  if (x.predicate.type === 'THREATEN' && !p.agent && !p.place && p.type === null) {
    give(found, 'target', peeled(c, p))
    return
  }
  if (frame.genitive === 'guess') {
    // «لدعم الجيش»: who does it for a purpose is told before, the genitive suffers or gains.
    // «سيواصل قصف المسلحين»: likewise what somebody goes on with, tries or manages to do.
    const aim = (x.reading.prefix === 'ل' && !x.reading.article) || isPursued(c, s, x.at)
    if (aim && !toObject) {
      give(found, 'target', p)
      return
    }
    // «استعادة الجيش السيطرة على المطار»: what is regained is told behind its preposition.
    if (next && p.agent && CONTROL.has(next.head)) {
      give(found, 'actor', p)
      found.end = Math.max(found.end, next.end)
    } else if (next && p.agent && !next.accusative) {
      give(found, 'actor', p)
      give(found, frame.object, next)
      found.end = Math.max(found.end, next.end)
    } else
      give(
        found,
        (p.agent && p.type !== 'GPE') ||
          toObject ||
          (frame.links.get('علي') !== undefined &&
            foldAt(c, p.end) === 'علي' &&
            (p.agent || !p.place))
          ? 'actor'
          : 'target',
        p,
      )
    return
  }
  if (
    frame.genitive === 'target' &&
    next &&
    p.agent &&
    frame.subject === 'actor' &&
    // «تنصيب فلان رئيسا»: what he is made.
    !(x.predicate.frameName === 'appoint' && next.accusative) &&
    (next.counted || next.agent)
  ) {
    give(found, 'actor', p)
    give(found, 'target', next)
    return
  }
  if (frame.genitive === 'target' && toObject && frame.subject === 'actor') {
    give(found, 'actor', p)
    // «استقبال الملك للوزير»
    const whom = phraseAt(c, alone ? p.end + 1 : p.end, s.end)
    if (whom && (whom.agent || whom.type !== null || whom.counted)) give(found, 'target', whom)
    return
  }
  // «حرص النواب على مطالبة الدول»: who asks is told before.
  const led = classAt(c, x.at - 1).kind === 'prep' || x.reading.prefix !== ''
  if (ASKING.has(x.predicate.lemma) && p.agent && led) {
    give(found, 'target', p)
    return
  }
  // «للقاء الرئيس»: who goes to meet him is told before.
  const towards = x.reading.prefix === 'ل' && !p.joined
  if (towards && p.agent && x.predicate.lemma === 'لقاء') {
    give(found, 'target', p)
    return
  }
  if (frame.between === true && p.agent) {
    // «لقاء باريس», «معركة المدينة»: where, unless it says with whom; a country itself consents.
    if (
      p.type === 'GPE' &&
      !CONSENTS.has(x.predicate.lemma) &&
      (frame.talk === true || foldAt(c, p.end) !== 'مع')
    ) {
      give(found, 'place', p)
      return
    }
    // «اجتماع السراج وأردوغان»: two parties.
    const one = phraseAt(c, p.first, s.end, true)
    const two = one && one.end < p.end ? phraseAt(c, one.end, s.end, true) : null
    give(found, 'actor', two ? one : p)
    give(found, 'target', two)
    return
  }
  // «ضربة سوريا»: a blow of a country is one on it, unless it says upon whom.
  if (frame.blow === true && frame.genitive === 'actor' && p.type === 'GPE' && !toObject) {
    const upon = classAt(c, p.end).core
    if (upon !== 'علي' && upon !== 'ضد') {
      give(found, 'target', p)
      return
    }
  }
  if (frame.goal === true && COUNTRIES.has(p.head)) {
    give(found, 'target', p)
    return
  }
  if (frame.goal === true && p.place && foldAt(c, p.end) !== 'الي') {
    give(found, 'place', p)
    return
  }
  // «تدشين السفارة»
  if (frame.genitive === null && x.predicate.type === 'OTHER' && MAKES.has(x.predicate.frameName)) {
    give(found, 'target', p)
    return
  }
  // «تفجير مخزن»: what is blown up, unless it is what bursts.
  if (x.predicate.lemma === 'تفجير' && !BURSTING.test(p.head)) {
    give(found, 'target', p)
    return
  }
  // «رفض الحركة دعوة الرئيس»
  const other = next !== null && next.definite && !(p.type === 'PER' && next.type === 'PER')
  if (frame.genitive === 'actor' && p.agent && other && frame.object === 'target')
    give(found, 'target', fitting(c, frame, next))
  if (p.agent || p.counted || frame.genitive !== 'actor' || p.type !== null)
    give(found, frame.genitive, p)
  else found.thing = p
}

/** What bursts itself, and which of several blasts it is («تفجير ثالث»): no target. */
const BURSTING =
  /^(?:سيار(?:[هت]|ات)|عبو(?:[هت]|ات)|قنبل[هت]|قنابل|لغم|الغام|حزام|احزم[هت]|دراج(?:[هت]|ات)|صهريج|صهاريج|شاحن(?:[هت]|ات)|مركب(?:[هت]|ات)|طرد|طرود|نفس.*|انفس.*|انتحاري.*|صاروخ|صواريخ|ثان|ثاني|ثالث|رابع|خامس|سادس|سابع|اخر|جديد|مماثل)$/

/** What one alone does, though others may do it with him. */
const CONSENTS: ReadonlySet<string> = new Set([
  'موافقة',
  'قبول',
  'استعداد',
  'التزام',
  'تعهد',
  'وعد',
])

const CONTROL: ReadonlySet<string> = new Set(['سيطره'])

/** Masdars that have whom one asks behind them, unless they stand alone. */
const ASKING: ReadonlySet<string> = new Set(['مطالبة', 'مناشدة', 'حث'])

/** Frames of what is made, opened or changed. */
const MAKES: ReadonlySet<string> = new Set(['act', 'appoint'])

/** Frames of what befalls people. */
const TAKEN: ReadonlySet<string> = new Set(['die', 'kill', 'arrest', 'arrest2', 'rescue', 'free'])

/** By its ending; an adjective of such a word is feminine too: «عملية إسرائيلية». */
const isFeminine = (c: Context, i: number): boolean =>
  classAt(c, i).feminine || classAt(c, i).plural || classAt(c, i).core.endsWith('ات')

/** Where the goal of a way stands, «لواشنطن», and the phrase of who goes there ends. */
function goalAt(c: Context, from: number, end: number): number {
  for (let k = from + 1; k < end && k < from + 6; k++) {
    const m = c.mentionAt[k]
    if (m?.value.type === 'GPE' && foldAt(c, k)[0] === 'ل' && m.value.from > (c.words.from[k] ?? 0))
      return k
  }
  return end
}

/** Where one travels, whoever else acts by these names. */
const COUNTRIES = new Set(['دول', 'دوله', 'بلد', 'بلدان', 'دولتين', 'بلدين'])

/** An adjective of a nation tells who acts: «الغارات التركية». */
function nationOf(c: Context, i: number): Phrase | null {
  const w = classAt(c, i)
  if (nationAt(c, i) === '') return null
  return {
    first: i,
    end: i + 1,
    skip: w.skip,
    head: w.core,
    definite: w.definite,
    accusative: false,
    plural: false,
    feminine: w.feminine,
    ending: '',
    gender: '',
    type: 'GPE',
    entity: null,
    joined: false,
    counted: false,
    agent: true,
    place: false,
  }
}
