import type { Base } from './base.ts'
import type { Found } from './found.ts'

/** What head words tell of the things that they open, while these are linked. */

/** Words that only say what sort of thing the name behind them is of: «تنظيم القاعدة». */
export const CLASSIFIERS = new Set(
  'تنظيم حركه جماعه حزب وكاله قناه صحيفه جريده مجله شبكه شركه مجموعه موقع فضاييه ميليشيا مليشيا كتيبه جهاز منظمه ايتلاف تحالف ناد نادي'.split(
    ' ',
  ),
)
export const ARMED = new Set('قوات قوه جيش مقاتل مقاتلون جندي عنصر مسلح ميليشيا مليشيا'.split(' '))
/** Ways to say a country's army, by their keys. */
export const ARMIES = new Set(['قوات مسلحه', 'جيش', 'قوات'])
/** What it is called where it fights others of its country. */
export const GOVERNMENT = new Set(['قوات حكوميه', 'جيش حكومي'])
/** Before a force of its own they add nothing to its name. */
export const MANNED = new Set(['قوات', 'قوه'])
const FORCE_NAMES = /^(?:ال)?(?:حرس|خفر|شرط[هة]|درك|صاعق[هة]|حشد|مقاوم[هة]|دفاع)$/
export const isForce = (base: Base, of: Found, id: string): boolean =>
  FORCE_NAMES.test(base.entities.get(id)?.name.split(' ')[0] ?? of.head)
export const FORCES = new Set(['قوات', 'جيش'])
/** The government of a country, told of with no more than that it is recognised. */
export const isGovernment = (id: string): boolean =>
  id.startsWith('org:government-of-') || /^name:حكومه_(?:معترف_)?@/.test(id)
/** What its enemies call a state's army. */
export const REGIME = new Set(['قوات نظاميه', 'جيش نظامي', 'قوات نظام'])
export const BUILT = new Set('مقر مبني فندق مستشفي مشفي قصر برج مجمع سفاره مسجد متحف'.split(' '))
export const MEDIA = new Set('وكاله قناه صحيفه جريده مجله شبكه موقع فضاييه'.split(' '))

/** General words for something named before by another. */
export const LIKE: ReadonlyMap<string, string> = new Map([
  ['مبني', 'building'],
  ['موسسه', 'body'],
  ['هييه', 'body'],
  ['برلمان', 'parliament'],
])
/** Houses that are the parliament of their country, by their keys. */
export const HOUSES = new Set(
  'مجلس نواب,مجلس شعب,مجلس امه,مجلس عموم,مجلس وطني شعبي,مجلس شعبي وطني,جمعيه وطنيه,كنيست'.split(
    ',',
  ),
)
