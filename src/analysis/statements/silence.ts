import { wordSet } from './word-set.ts'
/** «لم يعلق», «لم يرد على طلب للتعليق»: only behind a negation. */
export const UNSAID = wordSet(
  'يعلق تعلق يعلقوا يعلقا نعلق يرد ترد يردوا يصدر تصدر يدل تدل يدلوا يتسن',
)
/** «رفض التعليق», «امتنع عن الإدلاء بتصريح»; و or ف may be joined before them. */
export const DECLINES =
  'رفض رفضت رفضوا يرفض ترفض رفضا امتنع امتنعت امتنعوا يمتنع تمتنع اعتذر اعتذرت رافضا رافضه ممتنعا'.split(
    ' ',
  )
