import { tokenBeside, type Scan } from './tokens.ts'

/** Words of matches and those who play them. */
const SPORT = new Set(
  (
    'مباراه مباريات نادي انديه لاعب لاعبون لاعبين لاعبو لاعبي لاعبات مدرب مدربه مهاجم حارس مدافع هدف هدفين هدفان اهداف هداف دوري كاس ' +
    'بطوله مونديال منتخب منتخبات ملعب ملاعب ستاد استاد مرمي ركله ركلات شوط شباك تعادل تعادلا فاز فازت يفوز فوز خسر خسرت خساره تغلب تغلبت ' +
    'هزم هزيمه جوله تاهل تصفيات نهايي ربع كره قدم سله حكم بطل ابطال رصيد جماهير مشجعي مشجعين اعاره ميركاتو فريق فريقين لقب وصيف ' +
    'متصدر صداره ضيف ضيفه ضيفا مضيفه ديربي كلاسيكو محترف احترف احتراف هاتريك ظهير'
  ).split(' '),
)

/** How far to both sides is looked. */
const NEAR = 16

/** Is it sport that is told of around the tokens from `i` to `end`? */
export function isAboutSport(scan: Scan, i: number, end: number): boolean {
  const met = new Set<string>()
  for (let k = i - NEAR; k < end + NEAR; k++) {
    if (k >= i && k < end) continue
    for (const w of tokenBeside(scan, k, i).ways) if (SPORT.has(w.bare)) met.add(w.bare)
    if (met.size > 1) return true
  }
  return false
}
