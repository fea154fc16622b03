import { expect, it } from 'vitest'
import type { Article } from '../reading/article.ts'
import type { Archive, SearchQuery } from './archive.ts'
import { EMPTY_DOSSIER, inventArticle } from './testing.ts'

/** What the search of every Archive must find, and must survive. */
export function searchContract(
  fresh: () => Promise<{ archive: Archive }>,
  put: (archive: Archive, origin: string, articles: readonly Article[]) => Promise<void>,
): void {
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
  it('shows copies of one text once, as soon as there is a dossier', async () => {
    const archive = await filled()
    const family = {
      id: 'f:a',
      articles: ['a', 'c'],
      origin: { article: 'a', why: 'test' },
      copies: [],
    }
    await archive.putDossier('k', { ...EMPTY_DOSSIER, families: [family] })
    const { hits } = await archive.search({ text: '"رئيس الوزراء"' })
    expect(hits.map((h) => h.family)).toEqual(['f:a'])
    expect([hits[0]?.article, ...(hits[0]?.copies ?? [])].toSorted()).toEqual(['a', 'c'])
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
}
