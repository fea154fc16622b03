import { afterEach, describe, expect, it } from 'vitest'
import type { Dossier } from '../dossier/types.ts'
import type { Article } from '../reading/article.ts'
import { createOffsetMapBuilder } from '../text/offset-map.ts'
import type { Archive, SearchQuery } from './archive.ts'
import { inventAnalysis, inventArticle, inventSource } from './testing.ts'

const EMPTY: Dossier = {
  articles: [],
  families: [],
  timeline: [],
  speakers: [],
  figures: [],
  outlets: [],
}

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
        await archive.putDossier('k1', EMPTY)
        await archive.putDossier('k2', EMPTY)
        expect(await (await reopen()).dossier()).toEqual({ key: 'k2', dossier: EMPTY })
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
        await archive.putDossier('k', EMPTY)
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

    describe('search', () => {
      const VARIANTS = [
        ['harakat', 'أعلن مجلس الْوُزَرَاء قراره', 'الْوُزَرَاء'],
        ['alef wasla', 'اجتمع ٱلوزراء صباحا', 'ٱلوزراء'],
        ['tatweel', 'اجتمع الوزراـــء صباحا', 'الوزراـــء'],
        [
          'presentation forms',
          'اجتمع \ufe8d\ufedf\ufeee\ufeaf\ufead\ufe8d\ufe80 صباحا',
          '\ufe8d\ufedf\ufeee\ufeaf\ufead\ufe8d\ufe80',
        ],
        ['bidi control', 'اجتمع ال\u200fوزراء صباحا', 'ال\u200fوزراء'],
        ['clitic', 'ترك القرار للوزراء', 'للوزراء'],
      ] as const
      it.each(VARIANTS)('finds «الوزراء» through %s', async (_, text, words) => {
        const { archive } = await fresh()
        await put(archive, 'in', [inventArticle('a', text), inventArticle('b', 'شيء آخر')])
        const { total, hits } = await archive.search({ text: 'الوزراء' })
        expect(total).toBe(1)
        const proof = hits[0]?.proofs[0]
        expect(proof?.words).toBe(words)
        expect(text.slice(proof?.from, proof?.to)).toBe(words)
      })
      it.each([
        ['احمد', 'أحمد'],
        ['أحمد', 'احمد'],
        ['إسلام', 'اسلام'],
        ['مدرسه', 'مدرسة'],
        ['مدرسة', 'مدرسه'],
        ['مستشفي', 'مستشفى'],
        ['على', 'علي'],
        ['مسؤول', 'مسوول'],
        ['nato', 'NATO'],
        ['2020', '٢٠٢٠'],
      ])('for «%s» finds «%s»', async (text, word) => {
        const { archive } = await fresh()
        await put(archive, 'in', [inventArticle('a', `قبلها ${word} بعدها`)])
        const { hits } = await archive.search({ text })
        expect(hits[0]?.proofs.map((p) => p.words)).toEqual([word])
      })

      const texts = [
        ['a', 'وقع رئيس الوزراء الاتفاق', '2020-01-01', 'ضفاف'],
        ['b', 'الوزراء ينتظرون رئيس البلاد', '2020-01-02T23:30-05:00', 'أفق'],
        ['c', 'اتفاق رئيس الوزراء\nقال رئيس الوزراء إن الاتفاق قائم', '2020-02', 'أفق'],
        ['d', 'لا علاقة لهذا بذاك', '2020-01-02', 'ضفاف'],
        ['e', 'كلمة رئيس من غير تاريخ', '', 'ضفاف'],
      ] as const
      const filled = async (): Promise<Archive> => {
        const { archive } = await fresh()
        const articles = texts.map(([id, text, published, outlet]) =>
          inventArticle(id, text, { outlet, ...(published !== '' && { published }) }),
        )
        await put(archive, 'in', articles)
        return archive
      }
      const found = async (archive: Archive, query: SearchQuery): Promise<string[]> =>
        (await archive.search(query)).hits.map((h) => h.article)

      it('asks for every word, and for any where no article has all', async () => {
        const archive = await filled()
        expect((await found(archive, { text: 'رئيس الوزراء' })).toSorted()).toEqual(['a', 'b', 'c'])
        expect(await found(archive, { text: 'علاقة ينتظرون' })).toHaveLength(2)
      })
      it('finds a phrase in quotation marks of any kind', async () => {
        const archive = await filled()
        for (const text of ['"رئيس الوزراء"', '«رئيس الوزراء»', '“رئيس الوزراء”'])
          expect((await found(archive, { text })).toSorted()).toEqual(['a', 'c'])
        const { hits } = await archive.search({ text: '"رئيس الوزراء"' })
        for (const h of hits) expect(h.proofs[0]?.words).toBe('رئيس الوزراء')
      })
      it('does not find a phrase that runs from one paragraph to the next', async () => {
        const { archive } = await fresh()
        const text = 'انتهى كلام الرئيس\nالوزراء بدأوا'
        const whole = inventArticle('a', text)
        const parts = [
          { from: 0, to: 17 },
          { from: 18, to: text.length },
        ]
        await put(archive, 'in', [{ ...whole, title: null, body: parts }])
        expect((await archive.search({ text: '"الرئيس الوزراء"' })).total).toBe(0)
        expect((await archive.search({ text: '"كلام الرئيس"' })).total).toBe(1)
      })
      it('filters by outlet', async () => {
        expect(await found(await filled(), { text: 'رئيس', outlet: 'أفق' })).toEqual(
          expect.arrayContaining(['b', 'c']),
        )
        expect(await found(await filled(), { text: 'رئيس', outlet: 'غيرها' })).toEqual([])
      })
      it('filters by days as printed, both ends included', async () => {
        const archive = await filled()
        const days = async (from?: string, to?: string): Promise<string[]> =>
          (
            await found(archive, {
              text: 'رئيس',
              ...(from !== undefined && { from }),
              ...(to !== undefined && { to }),
            })
          ).toSorted()
        expect(await days('2020-01-02', '2020-01-02')).toEqual(['b'])
        expect(await days('2020-01-01', '2020-01-02')).toEqual(['a', 'b'])
        expect(await days('2020-01-03')).toEqual(['c'])
        expect(await days('2020-02-15', '2020-02-15')).toEqual(['c'])
        expect(await days(undefined, '2020-01')).toEqual(['a', 'b'])
        expect(await days('no date')).toEqual(['a', 'b', 'c', 'e'])
      })
      it('puts the article first whose title has the words', async () => {
        expect((await found(await filled(), { text: 'اتفاق رئيس الوزراء' }))[0]).toBe('c')
      })
      it('pages through one ranking', async () => {
        const archive = await filled()
        const all = await archive.search({ text: 'رئيس' })
        expect(all.total).toBe(4)
        const paged: string[] = []
        for (let offset = 0; offset < 6; offset += 2) {
          const page = await archive.search({ text: 'رئيس', limit: 2, offset })
          expect(page.total).toBe(4)
          paged.push(...page.hits.map((h) => h.article))
        }
        expect(paged).toEqual(all.hits.map((h) => h.article))
        expect(await found(archive, { text: 'رئيس' })).toEqual(paged)
      })
      it('ranks equal articles by id', async () => {
        const { archive } = await fresh()
        await put(
          archive,
          'in',
          ['c', 'a', 'b'].map((id) => inventArticle(id, 'كلام واحد بعينه')),
        )
        expect(await found(archive, { text: 'واحد' })).toEqual(['a', 'b', 'c'])
      })
      it('names the family of a hit once there is a dossier', async () => {
        const archive = await filled()
        const family = {
          id: 'f:a',
          articles: ['a', 'c'],
          origin: { article: 'a', why: 'test' },
          copies: [],
        }
        await archive.putDossier('k', { ...EMPTY, families: [family] })
        const { hits } = await archive.search({ text: '"رئيس الوزراء"' })
        expect(hits.map((h) => h.family)).toEqual(['f:a', 'f:a'])
      })
      it('proves every hit with exact words, near together first', async () => {
        const { archive } = await fresh()
        const far = 'كلمات لا صلة لها بالأمر '.repeat(20)
        const text = `ذكر القمة وحدها. ${far} ثم قمة برلين الدولية هنا.`
        await put(archive, 'in', [inventArticle('a', text)])
        const { hits } = await archive.search({ text: 'القمة برلين' })
        const proofs = hits[0]?.proofs ?? []
        expect(proofs[0]?.words).toBe('قمة برلين')
        expect(proofs.map((p) => text.slice(p.from, p.to))).toEqual(proofs.map((p) => p.words))
      })
      it.each([
        ['nothing', ''],
        ['spaces', ' \n\t '],
        ['an unclosed mark', '"رئيس'],
        ['an unclosed guillemet', '«رئيس الوزراء'],
        ['a star', 'رئيس*'],
        ['only a star', '*'],
        ['NEAR', 'NEAR('],
        ['operators', 'AND OR NOT NEAR(a b, 2) ^x + - :'],
        ['a column', 'title: رئيس {body}'],
        ['marks', '""" "" \' ; -- DROP TABLE articles'],
        ['a null character', 'رئيس\u0000الوزراء'],
        ['a lone surrogate', '\ud800رئيس'],
        ['the break character', '\ue000 "\ue000"'],
        ['100 kB', 'رئيس "الوزراء" '.repeat(7000)],
        ['100 kB without a space', 'ر'.repeat(100_000)],
        ['100 kB of distinct words', Array.from({ length: 15_000 }, (_, i) => `ك${i}`).join(' ')],
      ])('answers %s', async (_, text) => {
        const archive = await filled()
        const { total, hits } = await archive.search({ text, limit: 3, offset: 0 })
        expect(total).toBeGreaterThanOrEqual(hits.length)
      })
      it.each([
        [-1, -1],
        [0, 0],
        [Number.NaN, Number.POSITIVE_INFINITY],
        [1.5, 0.5],
        [1e12, 1e12],
      ])('takes limit %d and offset %d', async (limit, offset) => {
        expect((await (await filled()).search({ text: 'رئيس', limit, offset })).total).toBe(4)
      })
    })

    it('can be closed twice', async () => {
      const { archive } = await fresh()
      await archive.close()
      await archive.close()
    })
  })
}
