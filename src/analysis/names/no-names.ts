/** Behind titles and in prayers: no family names. */
export const NO_NAMES = new Set('السمو الجلاله العهد الله القدير الحمد المعالي السعاده'.split(' '))

/** When something was: no family names. */
export const DAYS = new Set(
  'السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه اليوم امس الان'.split(' '),
)
