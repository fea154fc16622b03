import { FEMALE } from './class-table.ts'
import { wordClasses } from './word-classes.ts'

/** Is it a given name that women bear and no men? */
export const isWomansName = (name: string): boolean =>
  name !== '' && (wordClasses.marksOf(wordClasses.numberOf(name)) & FEMALE) !== 0
