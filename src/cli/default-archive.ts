/** Where a build goes that names no archive. */
export const DEFAULT_ARCHIVE = 'story.isnad'
