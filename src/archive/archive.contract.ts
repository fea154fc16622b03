import { afterEach, describe, expect, it } from 'vitest'
import type { Article } from '../reading/article.ts'
import { createOffsetMapBuilder } from '../text/offset-map.ts'
import type { Archive } from './archive.ts'
import { correctionsContract } from './corrections/corrections.contract.ts'
import { searchContract } from './search.contract.ts'
import { EMPTY_DOSSIER, inventAnalysis, inventArticle, inventSource } from './testing.ts'

/**
 * What every Archive must do, whatever stands behind it. `openFresh` gives an empty one; `reopen`
 * another handle on what it holds.
 */
export function archiveContract(
  name: string,
  openFresh: () => Promise<{ archive: Archive; reopen: () => Promise<Archive> }>,
): void {
  describe(`${name} keeps the archive contract`, () => {
    const opened: Archive[] = []
    const fresh = async (): Promise<{ archive: Archive; reopen: () => Promise<Archive> }> => {
      const { archive, reopen } = await openFresh()
      opened.push(archive)
      return {
        archive,
        reopen: async () => {
          const again = await reopen()
          opened.push(again)
          return again
        },
      }
    }
    afterEach(async () => {
      for (const archive of opened.splice(0)) await archive.close()
    })
    const put = (archive: Archive, origin: string, articles: readonly Article[]): Promise<void> => {
      const source = inventSource(origin, articles.map((a) => a.text).join('\n'))
      return archive.putInput(
        { origin, sha256: source.sha256 },
        articles.map((article) => ({ article, source })),
      )
    }
    const idsOf = async (archive: Archive): Promise<string[]> => {
      const ids: string[] = []
      for await (const { article } of archive.articles()) ids.push(article.id)
      return ids
    }

    describe('articles', () => {
      it('gives back what was put, to the last field', async () => {
        const { archive, reopen } = await fresh()
        const b = createOffsetMapBuilder()
        b.keep(4)
        b.drop(2)
        b.replace(2, 1)
        b.keep(30)
        const map = b.build()
        const article = inventArticle('a', 'عنوان أول\nنص المقال كله \ud800 هنا', {
          outlet: 'صحيفة ضفاف',
          url: 'https://difaf.example/1',
          published: '2020-06-04T20:45+02:00',
          toSource: map,
        })
        const source = inventSource('pages/a.txt', 'المصدر \ud800 كما جاء')
        await archive.putInput({ origin: 'pages/a.txt', sha256: 'x' }, [{ article, source }])
        const stored = await (await reopen()).article('a')
        expect(JSON.stringify(stored?.article)).toBe(JSON.stringify(article))
        const { text, ...rest } = source
        expect(stored?.source).toEqual(rest)
        expect(stored?.analysis).toBeNull()
        expect(await archive.sourceText('a')).toBe(text)
        expect(stored?.article.toSource.toSource({ from: 3, to: 6 })).toEqual(
          map.toSource({ from: 3, to: 6 }),
        )
      })
      it('knows no article that was never put', async () => {
        const { archive } = await fresh()
        expect(await archive.article('none')).toBeNull()
        expect(await archive.sourceText('none')).toBeNull()
        expect(await archive.articleIds()).toEqual([])
        expect(await archive.dossier()).toBeNull()
      })
      it('streams them in order of publication, the undated last', async () => {
        const { archive } = await fresh()
        const dated = [undefined, '2020-06-04', '2019-12', '2020-06-04T01:00+03:00', undefined]
        const articles = dated.map((published, i) =>
          inventArticle(`a${i}`, `نص ${i}`, published === undefined ? {} : { published }),
        )
        await put(archive, 'in', articles)
        expect(await idsOf(archive)).toEqual(['a2', 'a3', 'a1', 'a0', 'a4'])
        expect(await archive.articleIds()).toEqual(await idsOf(archive))
      })
      it('streams more than it fetches at a time, each once', async () => {
        const { archive } = await fresh()
        const articles = Array.from({ length: 150 }, (_, i) =>
          inventArticle(`n${i}`, 'نص', i % 3 === 0 ? {} : { published: `2020-01-0${1 + (i % 7)}` }),
        )
        await put(archive, 'in', articles)
        const ids = await idsOf(archive)
        expect(ids).toHaveLength(150)
        expect(new Set(ids).size).toBe(150)
      })
    })

    describe('inputs', () => {
      it('tells what each held', async () => {
        const { archive } = await fresh()
        await put(archive, 'b', [inventArticle('b1', 'نص')])
        await put(archive, 'a', [inventArticle('a1', 'نص أول'), inventArticle('a2', 'نص ثان')])
        const inputs = await archive.inputs()
        expect([...inputs.keys()].sort()).toEqual(['a', 'b'])
        expect(inputs.get('a')?.articles).toEqual(['a1', 'a2'])
        expect(inputs.get('a')?.sha256).toBe(inventSource('a', 'نص أول\nنص ثان').sha256)
      })
      it('replaces an input and drops what it no longer holds', async () => {
        const { archive } = await fresh()
        await put(archive, 'in', [inventArticle('a', 'كلام قديم'), inventArticle('b', 'باق')])
        await put(archive, 'in', [inventArticle('a', 'حديث'), inventArticle('c', 'وارد')])
        expect((await archive.articleIds()).toSorted()).toEqual(['a', 'c'])
        expect((await archive.article('a'))?.article.text).toBe('حديث')
        expect((await archive.search({ text: 'قديم' })).total).toBe(0)
        expect((await archive.search({ text: 'باق' })).total).toBe(0)
        expect((await archive.search({ text: 'حديث' })).total).toBe(1)
      })
      it('keeps analyses of articles that did not change, and only those', async () => {
        const { archive } = await fresh()
        await put(archive, 'in', [inventArticle('a', 'ثابت'), inventArticle('b', 'متغير')])
        const found = inventAnalysis('v1')
        await archive.putAnalyses(new Map(['a', 'b'].map((id) => [id, found])))
        await put(archive, 'in', [inventArticle('a', 'ثابت'), inventArticle('b', 'تغير')])
        expect(await archive.stale('v1')).toEqual(['b'])
        expect((await archive.article('a'))?.analysis).toEqual(found)
        expect((await archive.article('b'))?.analysis).toBeNull()
      })
      it('forgets an input', async () => {
        const { archive } = await fresh()
        await put(archive, 'in', [inventArticle('a', 'نص')])
        await put(archive, 'other', [inventArticle('b', 'نص')])
        await archive.removeInput('in')
        await archive.removeInput('never there')
        expect([...(await archive.inputs()).keys()]).toEqual(['other'])
        expect(await archive.articleIds()).toEqual(['b'])
        expect((await archive.search({ text: 'نص' })).total).toBe(1)
      })
      it('shows an id that two inputs hold once, and still when one goes', async () => {
        const { archive } = await fresh()
        await put(archive, 'second', [inventArticle('a', 'نسخة ثانية')])
        await put(archive, 'first', [inventArticle('a', 'نسخة أولى')])
        expect(await archive.articleIds()).toEqual(['a'])
        expect((await archive.article('a'))?.article.text).toBe('نسخة أولى')
        expect((await archive.search({ text: 'نسخة' })).total).toBe(1)
        await archive.removeInput('first')
        expect((await archive.article('a'))?.article.text).toBe('نسخة ثانية')
        expect((await archive.search({ text: 'ثانية' })).total).toBe(1)
        expect((await archive.search({ text: 'أولى' })).total).toBe(0)
      })
      it('keeps an input that held nothing', async () => {
        const { archive } = await fresh()
        await put(archive, 'empty', [])
        expect((await archive.inputs()).get('empty')?.articles).toEqual([])
      })
    })

    describe('analyses and dossier', () => {
      it('tells which articles lack an analysis of a version', async () => {
        const { archive } = await fresh()
        await put(archive, 'in', [inventArticle('a', 'نص'), inventArticle('b', 'نص')])
        await archive.putAnalyses(new Map([['a', inventAnalysis('v1')]]))
        expect(await archive.stale('v1')).toEqual(['b'])
        expect(await archive.stale('v2')).toEqual(['a', 'b'])
        expect((await archive.article('a'))?.analysis).toEqual(inventAnalysis('v1'))
      })
      it('writes all analyses of a call or none', async () => {
        const { archive } = await fresh()
        await put(archive, 'in', [inventArticle('a', 'نص')])
        const analyses = new Map(['a', 'z'].map((id) => [id, inventAnalysis('v1')]))
        await expect(archive.putAnalyses(analyses)).rejects.toMatchObject({ code: 'not-found' })
        expect(await archive.stale('v1')).toEqual(['a'])
      })
      it('keeps the last dossier with its key', async () => {
        const { archive, reopen } = await fresh()
        await archive.putDossier('k1', EMPTY_DOSSIER)
        await archive.putDossier('k2', EMPTY_DOSSIER, 'rules 2')
        expect(await (await reopen()).dossier()).toEqual({
          key: 'k2',
          version: 'rules 2',
          dossier: EMPTY_DOSSIER,
        })
      })
      it('changes its content key with articles and analyses, and with nothing else', async () => {
        const { archive } = await fresh()
        const keys = [await archive.contentKey()]
        const note = async (): Promise<string> => {
          keys.push(await archive.contentKey())
          return keys.at(-1) ?? ''
        }
        await put(archive, 'in', [inventArticle('a', 'نص')])
        await note()
        await put(archive, 'in2', [inventArticle('b', 'نص')])
        await note()
        await archive.putAnalyses(new Map([['a', inventAnalysis('v1')]]))
        const analysed = await note()
        await archive.removeInput('in2')
        await note()
        expect(new Set(keys).size).toBe(keys.length)
        await put(archive, 'in2', [inventArticle('b', 'نص')])
        await archive.putDossier('k', EMPTY_DOSSIER)
        expect(await archive.contentKey()).toBe(analysed)
      })
      it('has one content key for one content, whatever the order', async () => {
        const one = (await fresh()).archive
        const two = (await fresh()).archive
        const a = inventArticle('a', 'نص')
        const b = inventArticle('b', 'نص آخر')
        await put(one, 'a', [a])
        await put(one, 'b', [b])
        await put(two, 'b', [b])
        await put(two, 'a', [a])
        expect(await two.contentKey()).toBe(await one.contentKey())
      })
    })

    describe('corrections', () => correctionsContract(fresh, put))

    describe('search', () => searchContract(fresh, put))

    it('can be closed twice', async () => {
      const { archive } = await fresh()
      await archive.close()
      await archive.close()
    })
  })
}
