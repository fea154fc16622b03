import type { Line } from '../page/line.ts'

/** «تابعوا … على فيسبوك», «تابع قناتنا عبر»: an invitation, whoever the outlet is. */
export function isInvitation(line: Line): boolean {
  if (line.words > 14) return false
  const words = line.key.split(' ')
  if (!FOLLOW.has(words[0] ?? '')) return false
  const last = words[words.length - 1] ?? ''
  return (
    (line.words <= 6 && (last === 'علي' || last === 'عبر')) ||
    words.some((w) => NETWORKS.has(bare(w)))
  )
}

const FOLLOW: ReadonlySet<string> = new Set(
  'تابع تابعوا تابعونا تابعنا لمتابعه لمتابعتنا انضم انضموا اشترك اشتركوا للاشتراك شارك شاركوا follow join'.split(
    ' ',
  ),
)

const NETWORKS: ReadonlySet<string> = new Set(
  (
    'فيسبوك فايسبوك الفيسبوك تويتر واتساب الواتساب تلغرام تليجرام تيليجرام تلجرام تيليغرام التلغرام التليجرام انستغرام انستقرام ' +
    'انستجرام يوتيوب اليوتيوب سناب facebook twitter whatsapp telegram instagram youtube'
  ).split(' '),
)

/** Without a joined ب or ل: «بتويتر». */
const bare = (w: string): string =>
  w.length > 4 && (w[0] === 'ب' || w[0] === 'ل') && !NETWORKS.has(w) ? w.slice(1) : w
