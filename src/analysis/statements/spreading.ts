import { wordSetOf } from './word-set.ts'

/** What goes round without anybody's word for it. */
export const RUMOUR =
  /^[وف]?(?:ال)?(?:شايعات|شايعه|اشاعات|اشاعه|انباء|معلومات|تقارير|اخبار|مزاعم|تكهنات)$/

const JOINED = ['', 'و', 'ف']

/** It goes round by itself: «ترددت أنباء عن», «تتردد». */
export const GOES_ROUND = wordSetOf(
  'ترددت تردد انتشرت نتشر سرت راجت شاعت تواترت تواردت تتردد تتواتر تنتشر تسري'
    .split(' ')
    .flatMap((w) => JOINED.flatMap((j) => [j + w, `${j}ت${w}`])),
)

/** Somebody spreads it: «تداولت مواقع أنباء», «أنباء تناقلتها مواقع». */
export const SPREADS = wordSetOf(
  (
    'نشر نشرت تنشر بث بثت اورد اوردت تداول تداولت يتداول تتداول تناقل تناقلت يتناقل تتناقل روج روجت ' +
    'تروج'
  )
    .split(' ')
    .flatMap((w) => JOINED.flatMap((j) => [j + w, `${j}${w}ها`, `${j}${w}ه`])),
)
