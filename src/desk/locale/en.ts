import type { ar } from './ar.ts'
import { account } from './en/account.ts'
import { archive } from './en/archive.ts'
import { article } from './en/article.ts'
import { codes } from './en/codes.ts'
import { counts } from './en/counts.ts'
import { lists } from './en/lists.ts'
import { review } from './en/review.ts'
import { shell } from './en/shell.ts'
import { story } from './en/story.ts'
import type { Message } from './message.ts'

/** The desk in English, with the keys of the Arabic. */
export const en = {
  ...account,
  ...counts,
  ...codes,
  ...story,
  ...lists,
  ...archive,
  ...article,
  ...review,
  ...shell,
} as const satisfies Record<keyof typeof ar, Message>
