/** What tells a rank or degree more exactly, between a title and the name: «العميد ركن», «الفريق أول». */
export const RANKS: ReadonlySet<string> = new Set(
  'اول ثاني ركن طيار بحري متقاعد الركن الطيار البحري المتقاعد الدكتور مهندس المهندس'.split(' '),
)
