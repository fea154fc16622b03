export type Lang = 'ar' | 'en'
export type Theme = 'light' | 'dark'
/** Of the Arabic interface: 0123 or \u0660\u0661\u0662\u0663. What articles print stays as it is. */
export type Digits = 'latn' | 'arab'

const LANG = 'isnad-lang'
const THEME = 'isnad-theme'
const DIGITS = 'isnad-digits'

let lang = $state<Lang>(localStorage.getItem(LANG) === 'en' ? 'en' : 'ar')
let digits = $state<Digits>(localStorage.getItem(DIGITS) === 'arab' ? 'arab' : 'latn')
/** Null: as the system has it. */
let chosen = $state<Theme | null>(readTheme())
let system = $state<Theme>('light')

export const currentLang = (): Lang => lang
export const currentDigits = (): Digits => digits
export const currentTheme = (): Theme => chosen ?? system

export function chooseLang(next: Lang): void {
  lang = next
  localStorage.setItem(LANG, next)
  show()
}

export function chooseDigits(next: Digits): void {
  digits = next
  localStorage.setItem(DIGITS, next)
}

export function chooseTheme(next: Theme): void {
  chosen = next
  localStorage.setItem(THEME, next)
  show()
}

/** Puts language, direction and theme on the page and follows the system's theme. */
export function startSettings(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  system = dark.matches ? 'dark' : 'light'
  dark.addEventListener('change', (e) => {
    system = e.matches ? 'dark' : 'light'
  })
  show()
}

function show(): void {
  const root = document.documentElement
  root.lang = lang
  root.dir = lang === 'ar' ? 'rtl' : 'ltr'
  if (chosen === null) delete root.dataset['theme']
  else root.dataset['theme'] = chosen
}

function readTheme(): Theme | null {
  const t = localStorage.getItem(THEME)
  return t === 'light' || t === 'dark' ? t : null
}
