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
  // Some systems wrap the whole page in one form.
  if (FURNITURE.has(element.name)) return element.name !== 'form' || element.depth > 2
  if (
    element.name === 'body' ||
    element.name === 'html' ||
    element.name === 'article' ||
    element.name === 'main'
  )
    return false
  if (FURNITURE_ROLES.has(element.attributes['role'] ?? '')) return true
  return namesOf(element).some((name) => {
    const words = name.split(/[^a-z]+/)
    return words.some((w) => FURNITURE_WORDS.has(w)) && !words.some((w) => BESIDE.has(w))
  })
}

/** «has-sidebar», «comments-open»: the name of what stands elsewhere on the page. */
const BESIDE: ReadonlySet<string> = new Set(
  'has with no without open closed enabled content body page wrap wrapper'.split(' '),
)

const namesOf = (element: Element): string[] =>
  `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`
    .toLowerCase()
    .split(/\s+/)
    .filter((s) => s !== '')

/** Do readers' comments stand in it? They may be longer than the article and are never it. */
export const isComments = (element: Element): boolean =>
  !WHOLE.has(element.name) && namesOf(element).some((name) => COMMENTS.has(name))

const WHOLE: ReadonlySet<string> = new Set('html body main article'.split(' '))

const COMMENTS: ReadonlySet<string> = new Set(
  'comments comments-area comments-section comments-list comment-list commentlist comments-wrapper comment-respond respond disqus_thread fb-comments readers-comments'.split(
    ' ',
  ),
)
