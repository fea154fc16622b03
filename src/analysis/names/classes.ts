/**
 * What a word can be in a name, as bits. A word has the bits of all its readings; the readers of
 * this folder match sequences of bits.
 */
export const GIVEN = 1
export const FAMILY = 1 << 1
export const FOREIGN = 1 << 2
/** أبو، أم: opens a part of two words. */
export const FATHER = 1 << 3
/** بن، بنت: joins. */
export const SON = 1 << 4
/** عبد: opens a part of two words. */
export const SERVANT = 1 << 5
/** الدين، الله: closes a part of two words. */
export const SECOND = 1 << 6
/** آل: opens a family name. */
export const CLAN = 1 << 7
/** دي، فان، ماك: joins foreign names. */
export const PARTICLE = 1 << 8
export const HONORIFIC = 1 << 9
export const ROLE = 1 << 10
/** Several holders of an office: «وزيرا», «رؤساء». */
export const ROLES = 1 << 11
export const ORG = 1 << 12
export const FAC = 1 << 13
export const PLACE = 1 << 14
export const DIRECTION = 1 << 15
/** People in the plural, or a word for a number of them. */
export const PEOPLE = 1 << 16
/** One person by trade or part: «مصدر», «مسلح». */
export const SOMEBODY = 1 << 17
/** A nisba of a country or region. */
export const NISBA = 1 << 18
export const ADJECTIVE = 1 << 19
export const NOUN = 1 << 20
export const VERB = 1 << 21
export const FUNCTION = 1 << 22
export const NUMBER = 1 << 23
/** What a ministry is of: «الخارجية». */
export const DOMAIN = 1 << 24
export const FORMER = 1 << 25
/** «التابعة»: opens a clause about the name before it, with whom or what behind it. */
export const RELATIVE = 1 << 26
/** A verb of speaking or thinking. */
export const SPEECH = 1 << 27
/** One of the given names that most people bear: a name before it is an adjective or verb. */
export const FIRST = 1 << 28

/** Words that are names of persons. */
export const NAME = GIVEN | FAMILY | FOREIGN
/** Parts that only live inside a name. */
export const NAME_PART = FATHER | SON | SERVANT | SECOND | CLAN | PARTICLE
/** Words of the language that are no names. */
export const COMMON = NOUN | VERB | FUNCTION | ADJECTIVE | NUMBER
