import type { story as ar } from '../ar/story.ts'
import type { Message } from '../message.ts'

/** The pages of the account. */
export const story = {
  'story.kicker': 'The file',
  'story.lead-title': 'Headline of the most copied origin',
  'story.first-title': 'Headline of the first article',
  'story.sum-some':
    '{articles}, of whose publishers {outlets} could be told, with {families} behind them.',
  'story.sum-none': '{articles} whose publishers are unknown, with {families} behind them.',
  'story.sum': '{articles}, published by {outlets}, with {families} behind them.',
  'story.said': 'They hold {statements} by {speakers}.',
  'story.published': 'Published between {a} and {b}.',
  'story.published-once': 'Published on {a}.',
  'story.speakers': 'Who speaks',
  'story.all-speakers': 'All statements',
  'story.outlets': 'Who publishes',
  'story.all-outlets': 'All sources',
  'story.undated': 'Undated',
  'story.anonymous': 'Unnamed speaker',
  'story.in': 'Found in',
  'story.legend-origin': 'independent origin',
  'story.legend-copy': 'copy of it',
  'sources.outlets': 'Outlets',
  'sources.copied': 'Copied from others',
  'sources.copied-of': '{share} of what {outlet} published is copied from others',
  'sources.families': 'Origins with copies',
  'sources.families-hint':
    'Articles that carry one text are one origin, however many published it.',
  'sources.no-families': 'Every article here is a text of its own.',
  'sources.origin': 'Origin',
  'sources.copy': 'Copy',
  'sources.share': '{share} of its words stand in the origin',
  'sources.share-of': '{share} of its words stand in “{title}”',
  'sources.credit': 'credited by its publishers to {credit}',
  'chain.from': 'from',
  'timeline.filter': 'Filter the timeline',
  'timeline.strip': 'Lines over time',
  'figures.none': 'No figures were found in these articles.',
  'figures.hint':
    'Figures that count things of one name, each value with all who give it. That they stand together does not mean that they speak of one occurrence: read the passages.',
} as const satisfies Record<keyof typeof ar, Message>
