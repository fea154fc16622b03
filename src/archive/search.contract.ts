import { expect, it } from 'vitest'
import type { EventMention } from '../analysis/layers.ts'
import type { StatementLine } from '../dossier/types.ts'
import type { Article } from '../reading/article.ts'
import type { Archive, SearchQuery } from './archive.ts'
import { EMPTY_DOSSIER, inventAnalysis, inventArticle } from './testing.ts'

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
  it('looks in some articles only: any word counts where none of these has all', async () => {
    const archive = await filled()
    const asked = { text: 'رئيس الوزراء', articles: ['e', 'd'] }
    expect((await archive.search({ ...asked, articles: ['b', 'e'] })).total).toBe(1)
    expect(await found(archive, asked)).toEqual(['e'])
    expect(await found(archive, { ...asked, articles: [] })).toEqual([])
  })
  it('gives the text of a hit as it is now', async () => {
    const archive = await filled()
    await found(archive, { text: 'رئيس' })
    expect(await archive.text('a')).toBe('وقع رئيس الوزراء الاتفاق')
    await put(archive, 'in', [inventArticle('a', 'نص آخر')])
    expect(await archive.text('a')).toBe('نص آخر')
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
  it.each([
    ['وزير', ['التقى الوزير ضيوفه', 'غادر والوزراء القاعة', 'قرار لوزيرة العدل']],
    ['الوزراء', ['وزير جديد']],
    ['وزراء', ['للوزير كلمة']],
    ['قتل', ['قُتلت امرأة', 'يقتل الجوع', 'وقتلوا حارسا']],
    ['يقتل', ['قتلت القذيفة رجلا']],
    ['مدينة', ['مدن الساحل']],
    ['المستشفيات', ['أمام مستشفى المدينة']],
    ['أعلن', ['إعلان الهدنة']],
    ['إعلان', ['أعلنت الشركة']],
    ['ليبيا', ['الشأن الليبي']],
    ['مصري', ['وصل إلى مصر']],
    ['واشنطن', ['في واشنطن', 'وواشنطن صامتة']],
  ] as const)('by «%s» finds every form of the word', async (text, texts) => {
    const { archive } = await fresh()
    const articles = texts.map((t, i) => inventArticle(`a${i}`, t))
    await put(archive, 'in', [...articles, inventArticle('z', 'سماء صافية وبحر هادئ')])
    const { hits } = await archive.search({ text })
    expect(hits.map((h) => h.article).toSorted()).toEqual(articles.map((a) => a.id))
    for (const h of hits) expect(h.proofs).toHaveLength(1)
  })
  it.each([
    ['ليبيا', 'لب الموضوع'],
    ['واشنطن', 'شنطة سفر'],
    ['باريس', 'ريس المركب'],
    ['بيان', 'يان لاعب'],
  ])('by «%s» does not find «%s»', async (text, other) => {
    const { archive } = await fresh()
    await put(archive, 'in', [inventArticle('a', other)])
    expect((await archive.search({ text })).total).toBe(0)
  })
  it('puts the spelling that was asked for before other forms', async () => {
    const { archive } = await fresh()
    await put(archive, 'in', [
      inventArticle('a', 'قال الوزراء كلمة في اللقاء'),
      inventArticle('b', 'قال وزير كلمة في اللقاء'),
    ])
    expect(await found(archive, { text: 'وزير' })).toEqual(['b', 'a'])
    expect(await found(archive, { text: 'الوزراء' })).toEqual(['a', 'b'])
  })
  it('puts the article first that opens with the words', async () => {
    const { archive } = await fresh()
    const filler = 'كلام عن البحر والمطر والحقول '.repeat(8)
    await put(archive, 'in', [
      inventArticle('a', `${filler} ثم الزلزال`),
      inventArticle('b', `الزلزال ثم ${filler}`),
    ])
    expect(await found(archive, { text: 'زلزال' })).toEqual(['b', 'a'])
  })
  it('finds a phrase whose first word carries a clitic, and marks it whole', async () => {
    const { archive } = await fresh()
    const texts = ['ورئيس الوزراء', 'لرئيس الوزراء', 'رئيس الوزراء', 'رئيس للوزراء']
    await put(
      archive,
      'in',
      texts.map((t, i) => inventArticle(`a${i}`, `قيل ${t} هنا`)),
    )
    const { hits } = await archive.search({ text: '"رئيس الوزراء"' })
    expect(hits.map((h) => h.proofs[0]?.words).toSorted()).toEqual(texts.slice(0, 3).toSorted())
  })
  it('finds a phrase with the article behind ل', async () => {
    const { archive } = await fresh()
    await put(archive, 'in', [inventArticle('a', 'كلمة للمجلس الأعلى أمس')])
    expect((await archive.search({ text: '«المجلس الأعلى»' })).hits[0]?.proofs[0]?.words).toBe(
      'للمجلس الأعلى',
    )
  })
  it('leaves out what a minus stands before', async () => {
    const archive = await filled()
    expect((await found(archive, { text: 'رئيس -الاتفاق' })).toSorted()).toEqual(['b', 'e'])
    expect((await found(archive, { text: 'رئيس -"رئيس الوزراء"' })).toSorted()).toEqual(['b', 'e'])
    expect((await found(archive, { text: 'رئيس -وزرا*' })).toSorted()).toEqual(['e'])
    expect((await archive.search({ text: '-رئيس' })).total).toBe(0)
    // A dash between words is no minus.
    expect((await archive.search({ text: 'رئيس - الوزراء' })).total).toBe(3)
  })
  it('finds every word with a beginning', async () => {
    const archive = await filled()
    expect((await found(archive, { text: 'ينتظ*' })).toSorted()).toEqual(['b'])
    expect((await archive.search({ text: 'ينتظ' })).total).toBe(0)
    const { hits } = await archive.search({ text: 'ينتظ*' })
    expect(hits[0]?.proofs[0]?.words).toBe('ينتظرون')
  })
  it('reads filters in the text', async () => {
    const archive = await filled()
    const list = async (text: string): Promise<string[]> =>
      (await found(archive, { text })).toSorted()
    expect(await list('رئيس outlet:أفق')).toEqual(['b', 'c'])
    expect(await list('وسيلة:"ضفاف" رئيس')).toEqual(['a', 'e'])
    expect(await list('رئيس from:2020-01-02 to:2020-01-02')).toEqual(['b'])
    expect(await list('رئيس حتى:2020-01')).toEqual(['a', 'b'])
    expect(await list('رئيس outlet:')).toHaveLength(4)
  })
  it('filters by speaker and by type of event', async () => {
    const archive = await filled()
    const content = { article: 'b', from: 0, to: 7, words: 'الوزراء' }
    const statement: StatementLine = {
      ...{ id: 's', speaker: 'سمير الأسمر', act: 'say', form: 'indirect', chain: [] },
      ...{ date: null, content, cue: null, source: null, copies: [] },
    }
    const speakers = [{ speaker: 'سمير الأسمر', entity: null, statements: [statement] }]
    await archive.putDossier('k', { ...EMPTY_DOSSIER, speakers })
    expect(await found(archive, { text: 'رئيس', speaker: 'الاسمر' })).toEqual(['b'])
    expect(await found(archive, { text: 'رئيس speaker:"سمير الأسمر"' })).toEqual(['b'])
    expect(await found(archive, { text: 'رئيس speaker:غيره' })).toEqual([])
    const event: EventMention = {
      ...{ id: 'e', from: 0, to: 3, rule: 'test', parts: [], type: 'AGREE', actor: null },
      ...{ target: null, place: null, date: null, status: 'happened', saidIn: null },
    }
    const analysis = { ...inventAnalysis('v1'), events: [event] }
    await archive.putAnalyses(new Map([['c', analysis]]))
    expect(await found(archive, { text: 'رئيس type:AGREE' })).toEqual(['c'])
    expect(await found(archive, { text: 'رئيس', type: 'FIGHT' })).toEqual([])
    // A new text has no analysis yet.
    await put(archive, 'in', [inventArticle('c', 'رئيس آخر')])
    expect(await found(archive, { text: 'رئيس type:AGREE' })).toEqual([])
  })
  it('answers a question by its telling words', async () => {
    const archive = await filled()
    expect((await found(archive, { text: 'متى وقع رئيس الوزراء على الاتفاق؟' }))[0]).toBe('a')
    expect((await archive.search({ text: 'من' })).total).toBe(1)
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
    ['only minuses', '- -- --- -"'],
    ['only filters', 'outlet: from: to:x speaker:"'],
    ['100 kB of quotation marks', '"«'.repeat(50_000)],
    ['100 kB of operators', '-*:"'.repeat(25_000)],
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
