/** Behind titles, in prayers and condolences: no family names. */
export const NO_NAMES = new Set(
  (
    'السمو الجلاله العهد الله القدير الحمد المعالي السعاده ' +
    // «خالص التعازي», «صادق المواساة», «بالغ الأسى»
    'التعازي العزاء المواساه الشكر التقدير الامتنان التهاني التبريكات الاسى الاسي الحزن التحيات التمنيات التحيه الدعاء'
  ).split(' '),
)

/** When something was: no family names. */
export const DAYS = new Set(
  'السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه اليوم امس الان'.split(' '),
)
