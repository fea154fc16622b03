import { fold } from '../../arabic/fold.ts'
import { loadTable } from '../../load-table.ts'
import type { Article } from '../../reading/article.ts'

const MEDIA: readonly { readonly key: string; readonly forms: readonly string[] }[] = loadTable(
  new URL('./media.tsv', import.meta.url),
).rows.map((r) => ({ key: r['key'] ?? '', forms: (r['forms'] ?? '').split('|').map(fold) }))

/** Is a medium the outlet itself, by its key or by what the page says of itself outside the body? */
export function createOwnNames(article: Article): (key: string) => boolean {
  const outlet = (article.outlet ?? '').toLowerCase()
  const bare = outlet.replace(/[^a-z0-9]/g, '')
  let around: string | null = null
  return (key) => {
    if (key === '') return false
    if (bare !== '' && bare.includes(key)) return true
    const forms = MEDIA.find((m) => m.key === key)?.forms ?? []
    if (outlet !== '') return forms.some((f) => fold(outlet).includes(f))
    around ??= fold(
      article.blocks
        .filter((b) => b.kind === 'stamp' || b.kind === 'byline' || b.kind === 'boilerplate')
        .map((b) => article.text.slice(b.from, b.to))
        .join('\n'),
    )
    const page = around
    return forms.some((f) => page.includes(f))
  }
}
