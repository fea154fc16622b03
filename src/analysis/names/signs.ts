const QUOTES = new Set(['"', '«', '»', '“', '”', '„', "'", '‘', '’', '‹', '›'])

/** Is a token a quotation mark? */
export const isQuote = (text: string): boolean => QUOTES.has(text)
