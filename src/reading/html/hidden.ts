import type { Element } from './parse.ts'

/** Elements whose text is code, a fallback, or a control: never text of the page. */
const NOT_TEXT: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object canvas audio video select datalist textarea head title noembed noframes'.split(
    ' ',
  ),
)

/** Is the element, with all it holds, kept from the reader's eyes? */
export function isHidden(element: Element): boolean {
  if (NOT_TEXT.has(element.name)) return true
  const a = element.attributes
  if (a['hidden'] !== undefined && a['hidden'] !== 'until-found') return true
  if (a['aria-hidden'] === 'true') return true
  if (element.name === 'dialog' && a['open'] === undefined) return true
  const style = a['style']
  return style !== undefined && hidesByStyle(style)
}

function hidesByStyle(style: string): boolean {
  const s = style.toLowerCase().replaceAll(' ', '')
  return s.includes('display:none') || s.includes('visibility:hidden')
}

/** Elements round what is no article: menus, footers, forms. */
const FURNITURE: ReadonlySet<string> = new Set('nav footer aside form button'.split(' '))

const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar'.split(' '),
)

/** Words of a class or id by which themes name what is no article. */
const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  (
    'related relateds comments comment commentlist respond share sharing social sidebar menu nav navbar breadcrumb breadcrumbs ' +
    'footer widget widgets tags tagcloud newsletter cookie cookies ads ad advert advertisement sponsored promo popular ' +
    'recommended recommendations trending outbrain taboola pagination pager subscribe login ticker mostread toolbar'
  ).split(' '),
)

/** Does the element say of itself that it is no part of the article? */
export function isFurniture(element: Element): boolean {
  if (FURNITURE.has(element.name)) return true
  if (
    element.name === 'body' ||
    element.name === 'html' ||
    element.name === 'article' ||
    element.name === 'main'
  )
    return false
  if (FURNITURE_ROLES.has(element.attributes['role'] ?? '')) return true
  const words =
    `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.toLowerCase()
  if (words === ' ') return false
  return words.split(/[^a-z]+/).some((w) => FURNITURE_WORDS.has(w))
}
