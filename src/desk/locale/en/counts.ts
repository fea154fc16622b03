import type { counts as ar } from '../ar/counts.ts'
import type { Message } from '../message.ts'

/** Counts, with the forms of the Arabic. */
export const counts = {
  'count.articles': { one: '{n} article', other: '{n} articles' },
  'count.families': { one: '{n} independent origin', other: '{n} independent origins' },
  'count.outlets': { one: '{n} outlet', other: '{n} outlets' },
  'count.statements': { one: '{n} statement', other: '{n} statements' },
  'count.speakers': { one: '{n} speaker', other: '{n} speakers' },
  'count.copies': { one: '{n} copy', other: '{n} copies' },
  'count.results': { one: '{n} result', other: '{n} results' },
  'count.words': { one: '{n} word', other: '{n} words' },
  'count.lines': { one: '{n} line', other: '{n} lines' },
  'count.days': { one: '{n} day', other: '{n} days' },
  'count.weeks': { one: '{n} week', other: '{n} weeks' },
  'count.months': { one: '{n} month', other: '{n} months' },
  'count.years': { one: '{n} year', other: '{n} years' },
  'count.entities': { zero: 'nobody named', one: '{n} named', other: '{n} named' },
  'count.events': { zero: 'no events', one: '{n} event', other: '{n} events' },
  'count.times': { zero: 'never', one: 'once', other: '{n} times' },
  'count.values': { zero: 'no values', one: '{n} value', other: '{n} values' },
  'count.disputes': { zero: 'no disputes', one: '{n} dispute', other: '{n} disputes' },
  'count.all-disputes': { one: 'the one dispute', other: 'all {n} disputes' },
  'count.more-tellings': { one: '{n} more account', other: '{n} more accounts' },
  'count.more-articles': { one: 'and in {n} more article', other: 'and in {n} more articles' },
  'count.not-printed': {
    one: 'and {n} more line, not printed',
    other: 'and {n} more lines, not printed',
  },
  'count.waiting': { zero: 'none waiting', one: '{n} file waiting', other: '{n} files waiting' },
} as const satisfies Record<keyof typeof ar, Message>
