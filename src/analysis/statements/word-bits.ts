/** What a word can be, as bits: a word is often several things. */
export const ADJ = 1
export const NOUN = 2
/** Can speak: an office, a person, a group, an organisation. */
export const AGENT = 4
export const ORG = 8
export const DOC = 16
export const GIVEN = 32
export const PREP = 64
export const REL = 128
export const ADV = 256
/** Any other closed-class word: negation, conjunction, pronoun, كان… */
export const CLOSED = 512
export const QUANT = 1024
export const PLACE = 2048
export const MEDIUM = 4096
/** A title or office that stands in apposition to a name. */
export const TITLE = 8192
