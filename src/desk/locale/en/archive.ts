import type { archive as ar } from '../ar/archive.ts'
import type { Message } from '../message.ts'

/** The pages of the archive as a whole: its stories, the search over everything. */
export const archive = {
  'home.title': 'Stories',
  'home.place': 'Where you are in the archive',
  'home.whole': 'The whole archive as one account',
  'home.filter': 'Filter the stories',
  'home.filter-hint': 'a word of any headline in the story',
  'home.order': 'Order',
  'home.by-size': 'Largest first',
  'home.by-recent': 'Latest first',
  'home.more-outlets': 'and {n} more',
  'home.no-match': 'No story fits this filter. Try a shorter word or clear the filter.',
  'home.none': 'No story in this archive is told by two articles or more.',
  'count.stories': { zero: 'no stories', one: '{n} story', other: '{n} stories' },
  'count.alone': {
    one: 'and {n} article that shares its story with no other',
    other: 'and {n} articles that share their story with no other',
  },
  'take.title': 'Take what this page shows',
  'take.print': 'Print all of it',
  'take.report': 'The whole account as a report (HTML)',
  'search.filters': 'Filters',
  'search.kind': 'What you look for',
  'search.all': 'All',
  'search.articles': 'Articles',
  'search.statements': 'Statements',
  'search.events': 'Events',
  'search.names': 'Names',
  'search.speaker': 'Said by',
  'search.any-speaker': 'Any speaker',
  'search.type': 'Type of event',
  'search.any-type': 'Any type',
  'search.see-all': 'All {n}',
  'search.nothing-of-kind': 'Nothing of this kind holds “{q}”.',
  'search.in-archive': 'Search the whole archive',
} as const satisfies Record<keyof typeof ar, Message>
