import { found, type Found } from './found.ts'
import { isQuote } from './signs.ts'
import { isNewWord, QUOTES, tokenBeside, UNKNOWN, type Scan } from './tokens.ts'

/** Head words that only say what sort of place or body the name behind them is of. */
const PLACES = new Set(
  'مدينه بلده قريه دوله جمهوريه اماره ولايه محافظه مقاطعه اقليم ناحيه قضاء مديريه منطقه حي ضاحيه جزيره'.split(
    ' ',
  ),
)
const BODIES = new Set(
  'حزب حركه منظمه جماعه تنظيم شركه مجموعه قناه صحيفه جريده مجله وكاله موقع شبكه فضاييه اذاعه ميليشيا فصيل ايتلاف تحالف كتيبه جمعيه موسسه مصرف بنك ناد نادي'.split(
    ' ',
  ),
)
export const isKindOfPlace = (head: string): boolean => PLACES.has(head)
/** The longest name in quotation marks. */
const QUOTED = 6

/**
 * The name behind a head word that introduces it, folded: «ولنجتون» of «مدينة ولنجتون», «نداء الغد» of «حزب
 * "نداء الغد"»; empty where the words behind are no name by themselves.
 */
export function nameBehind(scan: Scan, f: Found): string {
  if (f.of !== null || f.known.length > 0 || f.end < f.first + 2) return ''
  if (!(f.type === 'ORG' || f.type === 'GROUP' ? BODIES : PLACES).has(f.head)) return ''
  const { forms } = scan.words
  const from = f.first + 1
  if (isQuote(forms[from]?.clean ?? '')) {
    const words: string[] = []
    for (let k = from + 1; k < Math.min(f.end, from + QUOTED + 2); k++) {
      if (isQuote(forms[k]?.clean ?? '')) return words.join(' ')
      words.push(forms[k]?.fold ?? '')
    }
    return ''
  }
  let name = ''
  for (let k = from; k < f.end; k++) {
    const t = scan.tokens[k]
    if (((scan.flags[k] ?? 0) & UNKNOWN) === 0 || !t || !isNewWord(t)) break
    name = name === '' ? t.form.fold : `${name} ${t.form.fold}`
  }
  return name.length > 3 ? name : ''
}

/**
 * The bare names of what the article introduces with a head word elsewhere, in words that nobody read:
 * «في ولنجتون» beside «مدينة ولنجتون».
 */
export function bareNames(scan: Scan, all: readonly Found[]): readonly Found[] {
  const named = new Map<string, { readonly words: readonly string[]; readonly as: Found }>()
  for (const f of all) {
    const name = f.head === '' ? '' : nameBehind(scan, f)
    if (name === '') continue
    const words = name.split(' ')
    const first = words[0] ?? ''
    if (!named.has(first)) named.set(first, { words, as: f })
  }
  if (named.size === 0) return []
  const bare: Found[] = []
  const { forms, count } = scan.words
  const { flags } = scan
  for (let i = 0; i < count; i++) {
    // Words of the language are the name in quotation marks only.
    if (((flags[i] ?? 0) & UNKNOWN) === 0 && ((flags[i - 1] ?? 0) & QUOTES) === 0) continue
    const t = scan.tokens[i]
    const way = t?.ways.find((w) => named.has(w.word) && (w.skip === 0 || t.whole === 0))
    const name = way && named.get(way.word)
    if (!t || !name) continue
    const end = i + name.words.length
    let same = true
    for (let k = i + 1; k < end; k++)
      if (tokenBeside(scan, k, i).form.fold !== name.words[k - i]) same = false
    const isSure = isNewWord(t) || isQuote(forms[i - 1]?.clean ?? '')
    if (!same || !isSure || all.some((f) => f.first < end && f.end > i)) continue
    bare.push(
      found({
        first: i,
        skip: way.skip,
        end,
        type: name.as.type,
        rule: 'names/bare-name',
        key: name.words.join(' '),
      }),
    )
    i = end - 1
  }
  return bare
}
