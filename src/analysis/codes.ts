/** The closed sets of values of the layers, each written once: types, checks and schemas derive from them. */

export const FIGURE_OPS = ['=', '>', '<', '~'] as const

/** What became of those counted. */
export const FATES = ['killed', 'wounded', 'missing', 'detained', 'rescued', 'displaced'] as const

/** What a figure counts. */
export const FIGURE_WHATS = [
  ...FATES,
  'people',
  'fighters',
  'vehicles',
  'weapons',
  'money',
  'distance',
  'area',
  'percent',
  'votes',
  'places',
  'groups',
  'times',
  'other',
] as const

/** What a statement does by being made. */
export const STATEMENT_ACTS = [
  'say',
  'announce',
  'confirm',
  'deny',
  'accuse',
  'warn',
  'threaten',
  'demand',
  'promise',
  'condemn',
  'praise',
  'expect',
  'ask',
] as const

export const STATEMENT_FORMS = ['direct', 'indirect', 'mixed'] as const

export const ENTITY_TYPES = ['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'GROUP'] as const

export const EVENT_STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'possible',
  'requested',
  'threatened',
  'denied',
  'conditional',
] as const
