import { account } from './ar/account.ts'
import { archive } from './ar/archive.ts'
import { article } from './ar/article.ts'
import { codes } from './ar/codes.ts'
import { counts } from './ar/counts.ts'
import { lists } from './ar/lists.ts'
import { review } from './ar/review.ts'
import { shell } from './ar/shell.ts'
import { story } from './ar/story.ts'

/** The desk in Arabic. Other languages have the same keys. */
export const ar = {
  ...account,
  ...counts,
  ...codes,
  ...story,
  ...lists,
  ...archive,
  ...article,
  ...review,
  ...shell,
} as const
