import { describe, expect, it } from 'vitest'
import { readMeta } from './meta.ts'
import { parseHtml } from './parse.ts'

const metaOf = (html: string): ReturnType<typeof readMeta> => readMeta(parseHtml(html))
const dateOf = (html: string): string | undefined => metaOf(html).published[0]?.value

describe('readMeta', () => {
  it('takes JSON-LD before meta elements, those before time elements', () => {
    const time = '<h1>خبر</h1><time datetime="2020-01-03">'
    const meta = '<meta property="article:published_time" content="2020-01-02T10:00:00Z">'
    const ld =
      '<script type="application/ld+json">{"@type":["NewsArticle"],"datePublished":"2020-01-01"}</script>'
    expect(dateOf(time + meta + ld)).toBe('2020-01-01')
    expect(dateOf(time + meta)).toBe('2020-01-02T10:00Z')
    expect(dateOf(time)).toBe('2020-01-03')
  })

  it('passes over times above the heading, in menus, and far below the heading', () => {
    expect(dateOf('<time datetime="2020-01-03">أمس</time><h1>خبر</h1>')).toBeUndefined()
    expect(
      dateOf('<h1>خبر</h1><aside><time datetime="2020-01-03">أمس</time></aside>'),
    ).toBeUndefined()
    expect(
      dateOf(`<h1>خبر</h1>${'<p>نص</p>'.repeat(60)}<time datetime="2020-01-03">أمس</time>`),
    ).toBeUndefined()
  })

  it('reads JSON-LD with raw line breaks, passes over what is no JSON', () => {
    const ld =
      '<script type="application/ld+json">{"@type":"NewsArticle",\n"headline":"سطر\nثان","datePublished":"2020-01-01"}</script>'
    expect(metaOf(ld).titles[0]).toBe('سطر ثان')
    expect(metaOf('<script type="application/ld+json">{"@type": oops</script>').published).toEqual(
      [],
    )
  })

  it('gives the title without the site too', () => {
    expect(metaOf('<title>اتفاق على تقاسم المياه | المرفأ</title>').titles).toContain(
      'اتفاق على تقاسم المياه',
    )
  })

  it('does not fall over deep or hostile metadata', () => {
    const deep = `<script type="application/ld+json">${'['.repeat(50_000)}</script>`
    expect(metaOf(deep).published).toEqual([])
    expect(
      metaOf('<script type="application/ld+json">{"__proto__":{"@type":"NewsArticle"}}</script>')
        .published,
    ).toEqual([])
    expect(
      metaOf('<meta __proto__=x constructor=y name=date content="2020-01-01">').published,
    ).toHaveLength(1)
  })
})
