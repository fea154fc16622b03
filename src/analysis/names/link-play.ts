import type { Base } from './base.ts'
import type { Found } from './found.ts'
import { isQuote } from './signs.ts'
import { spellingsOf } from './spelling.ts'

/** Which bodies an article has named, the last one first: what «الحركة» and «المتمردون» can mean. */
export interface Play {
  /** Something was named; `words` are asked for once for each wording of a body of the base. */
  named(f: Found, id: string, words: () => readonly string[]): void
  /**
   * The body named last that its own names call so too: «الحركة» after «حماس» («حركة حماس»); undefined
   * where something else was named by that head word since. `tied`: only its ties are told, which may be of
   * a country.
   */
  called(f: Found, word: string, tied?: boolean): string | undefined
  /** The band named last: whose members «عناصرها» are. */
  band(): string | undefined
  /** The body named last that is called so: whose «جماعته» is. */
  owned(head: string): string | undefined
}

interface Body {
  readonly id: string
  readonly keys: Set<string>
  /** All wordings so far, by `keys`. */
  readonly lines: (readonly string[])[]
  /** Where it was named last. */
  at: number
  /** By head word: does the base call it so? */
  readonly called: Map<string, boolean>
}

/** How many bodies are kept in play. */
const KEPT = 8
/** Within how many words two bodies are named as one with its ties. */
const NEAR = 16
/** What a state's own forces are called: no band of militiamen. */
const FORCES = new Set(['جيش', 'الجيش', 'القوات'])
const MILITIA = ['ميليشيات', 'مليشيات', 'ميليشيا', 'مليشيا']

/** Head words by which a body named otherwise can be meant, as they open its names. */
const CALLING: ReadonlyMap<string, readonly string[]> = new Map([
  ...'حركه جماعه تنظيم منظمه وكاله قناه صحيفه جريده مجله حزب شركه جبهه شبكه جهاز كتيبه لواء فصيل هييه مفوضيه بعثه موسسه'
    .split(' ')
    .map((w): [string, readonly string[]] => [w, [w]]),
  ...['ميليشيا+', 'ميليشيا', 'مليشيا', 'مليشيا+', 'متمرد', 'انقلابي'].map(
    (w): [string, readonly string[]] => [w, MILITIA],
  ),
])
/** People by themselves, who are the band. */
const PEOPLE = new Set(['متمرد', 'انقلابي'])
/** Beginnings of words that judge a body and tell it from no other: «الحركة المتشددة». */
const JUDGING_BAND = ['انقلاب', 'متمرد']
export const JUDGING = [
  ...JUDGING_BAND,
  'ارهاب',
  'متطرف',
  'متشدد',
  'جهادي',
  'تكفيري',
  'محظور',
  'مسلح',
]
const ARMED = ['حركه', 'جماعه', 'تنظيم', ...MILITIA]

export function createPlay(base: Base): Play {
  const bodies: Body[] = []
  /** By head word: what was named so last, and where. */
  const lastOf = new Map<string, { readonly id: string; readonly at: number }>()
  const calls = (body: Body, head: string, openers: readonly string[]): boolean => {
    const known = body.called.get(head)
    if (known !== undefined) return known
    const names = spellingsOf(base.entities.get(body.id)?.name ?? '')
    const isForce = openers === MILITIA && FORCES.has(names[0]?.[0] ?? '')
    const found =
      !isForce &&
      [...body.lines, ...names].some((words) =>
        openers.some(
          (o) =>
            words[0] === o ||
            bears(base, [o, ...words], body) ||
            bears(base, [o, ...words.slice(1)], body),
        ),
      )
    body.called.set(head, found)
    return found
  }
  return {
    named(f, id, words) {
      const at = f.first
      lastOf.set(f.head, { id, at })
      if (f.known.length === 0) return
      const place = bodies.findIndex((b) => b.id === id)
      const body = (place < 0 ? undefined : bodies.splice(place, 1)[0]) ?? newBody(id, at)
      body.at = at
      if (body.lines.length < KEPT && !body.keys.has(f.key)) {
        body.keys.add(f.key)
        body.lines.push(words().filter((w) => !isQuote(w)))
        body.called.clear()
      }
      bodies.unshift(body)
      if (bodies.length > KEPT) bodies.pop()
    },
    called(f, word, tied = false) {
      const openers = CALLING.get(f.head)
      if (!openers || !word.startsWith('ال')) return undefined
      if (!mayRefer(f, word) && !(tied && f.head.endsWith('+') && f.key === f.head)) {
        const described = isDescribed(f, word)
          ? bodies.filter((b) => calls(b, f.head, openers))
          : []
        // Of two «الحزب الحاكم» may be either.
        return described.length === 1 && isOf(base, described[0]?.id, f.country)
          ? described[0]?.id
          : undefined
      }
      let body = bodies.find((b) => calls(b, f.head, openers))
      if (!body) return undefined
      const last = lastOf.get(f.head)
      if (last && last.at > body.at) return last.id
      // «جماعة الأنصار المرتبطة بتنظيم القاعدة»: the one called so by name, not what it is tied to.
      const { at } = body
      if (!opensWith(body, openers))
        body = bodies.find((b) => at - b.at < NEAR && opensWith(b, openers)) ?? body
      return body.id
    },
    band: () => bodies.find((b) => calls(b, 'band', ARMED))?.id,
    owned(head) {
      const openers = CALLING.get(head)
      return openers && bodies.find((b) => calls(b, head, openers))?.id
    },
  }
}

const newBody = (id: string, at: number): Body => ({
  id,
  keys: new Set(),
  lines: [],
  at,
  called: new Map(),
})

const opensWith = (body: Body, openers: readonly string[]): boolean =>
  body.lines.some((l) => openers.includes(l[0] ?? ''))

/** A definite head word with nothing but blame behind it; `word` is its first word, as written. */
function mayRefer(f: Found, word: string): boolean {
  if (f.of !== null || f.country !== '' || !word.startsWith('ال')) return false
  const many = f.head.endsWith('+')
  // «الجماعات» are none of those named.
  if (!many && !PEOPLE.has(f.head) && word.endsWith('ات')) return false
  if (f.bare) return true
  if (PEOPLE.has(f.head)) return false
  const judging = many ? JUDGING_BAND : JUDGING
  return f.key
    .split(' ')
    .slice(1)
    .every((w) => judging.some((j) => w.startsWith(j)))
}

/** What a body is or does, told of one named before: «المنظمة الحقوقية», «الحزب الحاكم». */
const DESCRIBING = new Set(
  'حقوقيه انسانيه دوليه امميه حاكم معارض معارضه يميني يساري محافظ ليبرالي محظور محظوره اسلامي اسلاميه شيعيه سنيه خيريه رسميه رسمي عالميه محليه خاصه مستقله بارزه سياسي سياسيه'.split(
    ' ',
  ),
)

/** A definite head word with nothing behind it but what sort it is of, or of which country. */
function isDescribed(f: Found, word: string): boolean {
  if (f.of !== null || f.head.endsWith('+') || PEOPLE.has(f.head) || word.endsWith('ات'))
    return false
  const [, ...rest] = f.key.split(' ')
  return rest.every((w) => DESCRIBING.has(w))
}

/** Is a body of that country, where one is told? */
const isOf = (base: Base, id: string | undefined, country: string): boolean =>
  country === '' || (id !== undefined && base.entities.get(id)?.country === country)

const bears = (base: Base, words: readonly string[], body: Body): boolean => {
  const node = words.length < 2 ? 0 : base.nodeOf(words)
  return node !== 0 && base.values(node).some((v) => v.entity.id === body.id)
}
