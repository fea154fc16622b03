/*
 * Note [Sounds]
 * Inside the conjugator a word is a string of sounds: Arabic letters are consonants (ء is any
 * hamza), `a i u` short vowels, `A I U` long ones, `Y` a long ā that is written ى at the end of a
 * word. A letter written twice is doubled; a vowel at the beginning needs the bearer ا; a literal ا
 * is the silent one of the plural. Spelling is then one rule for every verb:
 *
 *   ءaعلaنa → أعلن    iستaقAلa → استقال    يaقرaءUنa → يقرؤون    رaمY + ه → رماه
 */

const vowels = 'aiuAIUY'
type Colour = 'a' | 'i' | 'u' | ''

/** Writes sounds in ordinary unvocalised spelling, as a word that stands alone. */
export function spell(sounds: string): string {
  return write(sounds)
}

/** Writes sounds as they look before an object pronoun, without the pronoun. */
export function spellBound(sounds: string): string {
  const open = sounds.endsWith('ا') ? sounds.slice(0, -1) : sounds
  return write(`${open}ه`).slice(0, -1)
}

/** Whether the sound at this place is a consonant; false past the end. */
export function isConsonant(sounds: string, at: number): boolean {
  const sound = sounds.charAt(at)
  return sound !== '' && !vowels.includes(sound)
}

function write(heard: string): string {
  // Two hamzas in one syllable at the beginning melt: *ʾaʾkulu → آكل.
  const sounds = heard.startsWith('ءaء') && isConsonant(heard, 3) ? `ءA${heard.slice(3)}` : heard
  let written = ''
  for (let at = 0; at < sounds.length; at += 1) {
    const sound = sounds.charAt(at)
    if (!isConsonant(sounds, at)) {
      written += writeVowel(sounds, at)
      continue
    }
    const before = sounds.charAt(at - 1)
    const doubled = sounds.charAt(at + 1) === sound
    if (doubled) at += 1
    if (sound === 'ء') {
      const seat = hamzaSeat(sounds, before, at + 1)
      written += seat
      if (seat === 'آ') at += 1
    } else {
      written += doubled ? sound : writeGlide(sound, before, isConsonant(sounds, at + 1))
    }
  }
  return written
}

function writeVowel(sounds: string, at: number): string {
  switch (sounds.charAt(at)) {
    case 'A':
      return 'ا'
    case 'I':
      return 'ي'
    case 'U':
      return 'و'
    case 'Y':
      return at === sounds.length - 1 && sounds.charAt(at - 1) !== 'ي' ? 'ى' : 'ا'
    default:
      return at === 0 ? 'ا' : ''
  }
}

/** A و that closes a syllable after i is ī (*iwqāf → إيقاف), a ي after u is ū (*yuyqinu → يوقن). */
function writeGlide(sound: string, before: string, closes: boolean): string {
  if (closes && sound === 'و' && before === 'i') return 'ي'
  if (closes && sound === 'ي' && before === 'u') return 'و'
  return sound
}

/** The seat of a hamza, from the sounds on both sides; آ takes in the long vowel that follows. */
function hamzaSeat(sounds: string, before: string, nextAt: number): string {
  const next = sounds.charAt(nextAt)
  const isLong = next === 'A' || (next === 'Y' && nextAt < sounds.length - 1)
  const after = colour(next)
  if (before === '') return after === 'i' ? 'إ' : isLong ? 'آ' : 'أ'
  const isLast = next === '' || (nextAt === sounds.length - 1 && 'aiu'.includes(next))
  const previous = 'aiu'.includes(before) ? colour(before) : ''
  if (isLast) return previous === '' ? 'ء' : seatOf(previous)
  if (before === 'I') return 'ئ'
  if (before === 'A') return after === 'i' ? 'ئ' : after === 'u' ? 'ؤ' : 'ء'
  if (before === 'U') return after === 'i' ? 'ئ' : 'ء'
  const strongest =
    previous === 'i' || after === 'i' ? 'i' : previous === 'u' || after === 'u' ? 'u' : 'a'
  return strongest === 'a' && isLong ? 'آ' : seatOf(strongest)
}

function seatOf(vowel: Colour): string {
  return vowel === 'i' ? 'ئ' : vowel === 'u' ? 'ؤ' : 'أ'
}

function colour(sound: string): Colour {
  switch (sound) {
    case 'a':
    case 'A':
    case 'Y':
      return 'a'
    case 'i':
    case 'I':
      return 'i'
    case 'u':
    case 'U':
      return 'u'
    default:
      return ''
  }
}
