/** What goes round without anybody's word for it. */
export const RUMOUR =
  /^[وف]?(?:ال)?(?:شايعات|شايعه|اشاعات|اشاعه|انباء|معلومات|تقارير|اخبار|مزاعم|تكهنات)$/
/** It goes round by itself: «ترددت أنباء عن». */
export const GOES_ROUND =
  /^[وف]?ت?(?:ترددت|تردد|انتشرت|نتشر|سرت|راجت|شاعت|تواترت|تواردت|تتردد|تتواتر|تنتشر|تسري)$/
/** Somebody spreads it: «تداولت مواقع أنباء», «أنباء تناقلتها مواقع». */
export const SPREADS =
  /^[وف]?(?:نشر|نشرت|تنشر|بث|بثت|اورد|اوردت|تداول|تداولت|يتداول|تتداول|تناقل|تناقلت|يتناقل|تتناقل|روج|روجت|تروج)(?:ها|ه)?$/
export const maySpread = (fold: string): boolean => GOES_ROUND.test(fold) || SPREADS.test(fold)
