/** What tells a rank or degree more exactly, between a title and the name: «العميد ركن», «الفريق أول». */
export const RANKS: ReadonlySet<string> = new Set(
  'اول ثاني ركن طيار بحري متقاعد الركن الطيار البحري المتقاعد الدكتور مهندس المهندس'.split(' '),
)

/** Titles of whoever rules or is of a ruling house: each is somebody by himself. */
export const RULING: ReadonlySet<string> = new Set(
  'رييس امير ملك شيخ سلطان ملكه اميره سمو امام بابا'.split(' '),
)

/** Said with a pronoun of whom it means: «سموه»; «سعادته» is also his joy. */
export const isCourtesy = (head: string): boolean => COURTESIES.has(head)
const COURTESIES = new Set('جلاله سمو فخامه معالي فضيله سماحه قداسه غبطه نيافه'.split(' '))
