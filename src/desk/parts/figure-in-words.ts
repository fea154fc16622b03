import { number, t } from '../i18n.ts'

/** A figure's value as its words give it: «12 فأكثر» (more than 12, at least 12), «من 10 إلى 15». */
export function figureInWords(f: {
  readonly value: number
  readonly max: number | null
  readonly op: string
}): string {
  if (f.max !== null) return t('op.span', { a: number(f.value), b: number(f.max) })
  const n = number(f.value)
  if (f.op === '>') return t('op.more', { n })
  if (f.op === '<') return t('op.less', { n })
  return f.op === '~' ? t('op.about', { n }) : n
}
