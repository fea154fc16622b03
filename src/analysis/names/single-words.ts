import { CASED, HOME, PLACING, SPELT, SPOKEN, SPORT, TELLING } from './class-table.ts'

/** Words that readers ask for by themselves, folded: the bits of TAKES that each gives. */
const LISTS: readonly (readonly [number, string])[] = [
  [SPELT, 'امر امام'],
  [CASED, 'ابا ابي'],
  [HOME, 'بلاد بلد وطن'],
  [TELLING, 'عن بحسب حسب وفق لسان مع يدعي اسمه اسمها'],
  [PLACING, 'في قرب'],
  [
    SPOKEN,
    'شو هيك مش اللي يلي عم بدي بدك بدنا بدو انو احنا حنا كمان هاد هاي هادي هذي ليش وين ايش مو زي كتير هلق هلا هسه يللا يلا عايز عاوز ' +
      'دلوقتي ده دي دول كده ليه ايه ازيك اهو خالص بتاع بتاعت راح رح شنو شلون وش واش بزاف حيت ديال هاذا هالحكي ابغي ابغاك تراني ماني ' +
      'ولك ياريت عشان علشان هون هناك لما متل عندكن بس شي شوي كيف مين هيدا هيدي هني توا باش برشا',
  ],
  [
    SPORT,
    'مباراه مباريات نادي انديه لاعب لاعبون لاعبين لاعبو لاعبي لاعبات مدرب مدربه مهاجم حارس مدافع هدف هدفين هدفان اهداف هداف دوري كاس ' +
      'بطوله مونديال منتخب منتخبات ملعب ملاعب ستاد استاد مرمي ركله ركلات شوط شباك تعادل تعادلا فاز فازت يفوز فوز خسر خسرت خساره تغلب تغلبت ' +
      'هزم هزيمه جوله تاهل تصفيات نهايي ربع كره قدم سله حكم بطل ابطال رصيد جماهير مشجعي مشجعين اعاره ميركاتو فريق فريقين لقب وصيف ' +
      'متصدر صداره ضيف ضيفه ضيفا مضيفه ديربي كلاسيكو محترف احترف احتراف هاتريك ظهير',
  ],
]

export const singles: ReadonlyMap<string, number> = buildSingles()

function buildSingles(): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const [bit, list] of LISTS)
    for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | bit)
  return words
}
