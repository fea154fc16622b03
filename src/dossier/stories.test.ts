import { describe, expect, it } from 'vitest'
import { groupArticles, groupStories } from './stories.ts'
import type { Decision } from './corrections/replay.ts'
import { timeOf, type StoryInput } from './stories/input.ts'
import { createPartition } from './stories/partition.ts'
import { createStoryIndex } from './stories/story-index.ts'

/** Words that any article may hold, so that those of its happening are the rare ones. */
const COMMON = 'قال أعلن مصدر يوم خلال بعد مدينة حكومة رئيس وزير عدد جديد'.split(' ')
let seed = 7
const pick = (n: number): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed % n
}
const article = (id: string, time: number | null, words: string): StoryInput => {
  const own = words.split(' ')
  return {
    id,
    time,
    title: own.slice(0, 4),
    body: [...own, ...Array.from({ length: 25 }, () => COMMON[pick(COMMON.length)] ?? '')],
  }
}
/** Articles of other days and things, each in words of its own: a past. */
const past = Array.from({ length: 120 }, (_, i) =>
  article(
    `p${i}`,
    1 + i / 10,
    Array.from({ length: 12 }, (_, k) => `كلمة${(i * 7 + k * 13) % 400}`).join(' '),
  ),
)
const FIRE = 'حريق مصنع خشب ميناء النخلة دخان إطفاء عمال إخلاء'
const VOTE = 'برلمان تصويت موازنة ضرائب معارضة نواب جلسة سرية'
const news: StoryInput[] = [
  article('f1', 20.1, `${FIRE} شرارة`),
  article('v1', 20.2, `${VOTE} أرقام`),
  article('f2', 20.3, `مصنع ${FIRE} ضحايا`),
  article('v2', 20.6, `نواب ${VOTE} احتجاج`),
  article('f3', 21.4, `إطفاء ${FIRE} سيطرة`),
]
const groupsOf = (map: ReadonlyMap<string, string>): string[] =>
  [...Map.groupBy(news, (a) => map.get(a.id) ?? '')]
    .map(([, g]) =>
      g
        .map((a) => a.id)
        .sort()
        .join(' '),
    )
    .sort()

describe('stories', () => {
  it('join the reports of a happening, by the id of the first', () => {
    const map = groupStories([...past, ...news])
    expect(groupsOf(map)).toEqual(['f1 f2 f3', 'v1 v2'])
    expect(map.get('f3')).toBe('f1')
  })
  it('are the same from any order, and when built one by one in order of time', () => {
    const all = [...past, ...news]
    const once = groupStories(all)
    expect(groupStories([...all].reverse())).toEqual(once)
    const index = createStoryIndex({ sample: [...past, ...news] })
    for (const a of all) index.add(a)
    expect(groupsOf(index.stories())).toEqual(groupsOf(once))
  })
  it('keep the same thing apart when it comes again weeks later', () => {
    const again = article('f9', 45, `${FIRE} مجددا`)
    expect(groupStories([...past, ...news, again]).get('f9')).toBe('f9')
  })
  it('do what a person decided, whatever the likeness', () => {
    const decisions: Decision[] = [
      { action: 'merge', sides: [['f1', 'v1']] },
      { action: 'split', sides: [['f3'], ['f1', 'f2']] },
    ]
    const map = groupStories([...past, ...news], decisions)
    expect(map.get('v1')).toBe(map.get('f1'))
    expect(map.get('f3')).not.toBe(map.get('f1'))
  })
  it('take articles without a day or without words', () => {
    const map = groupStories([
      { id: 'empty', time: null, title: [], body: [] },
      article('u1', null, FIRE),
      article('u2', null, `${FIRE} مصنع`),
      ...past,
    ])
    expect(map.get('empty')).toBe('empty')
    expect(map.get('u2')).toBe(map.get('u1'))
  })
  it('count an article that comes twice once', () => {
    const index = createStoryIndex()
    for (const a of [...news, ...news]) index.add(a)
    expect(index.stories().size).toBe(news.length)
  })
})

describe('affairs', () => {
  // One course of events in three steps, each days after the last, with names that stay.
  const NAMES = 'رصيف النخلة شركة المدى امتياز'
  const steps: StoryInput[] = [
    article('s1', 20, `توقيع ${NAMES} اتفاق احتفال مدراء`),
    article('s2', 26, `استجواب ${NAMES} لجنة نيابية وثائق`),
    article('s3', 33, `إلغاء ${NAMES} تعويضات محكمة طعن`),
  ]
  it('join happenings of one course of events, and nothing else', () => {
    const { stories, affairs } = groupArticles([...past, ...news, ...steps])
    expect(new Set(steps.map((a) => stories.get(a.id))).size).toBe(3)
    expect(steps.map((a) => affairs.get(a.id))).toEqual(['s1', 's1', 's1'])
    expect(affairs.get('f1')).not.toBe(affairs.get('v1'))
    expect(affairs.get('f2')).toBe(affairs.get('f1'))
  })
  it('take what a person named elsewhere, and leave the rest', () => {
    const all = [...past, ...news, ...steps]
    const affair = [{ action: 'merge', sides: [['f1', 's3']] } as const]
    const { affairs } = groupArticles(all, { affair })
    expect(affairs.get('s3')).toBe('f1')
    expect(['s1', 's2'].map((id) => affairs.get(id))).toEqual(['s1', 's1'])
  })
  it('end with a silence: the same names half a year later are a new affair', () => {
    const later = article('s9', 200, `تدشين ${NAMES} ممشى مطاعم`)
    expect(groupArticles([...past, ...steps, later]).affairs.get('s9')).toBe('s9')
  })
  it('are the same from any order', () => {
    const all = [...past, ...news, ...steps]
    const { affairs } = groupArticles(all)
    expect(groupArticles([...all].reverse()).affairs).toEqual(affairs)
  })
})

describe('the affair of a collection', () => {
  /** Pages that somebody collected: names in most of them, and each its own news weeks apart. */
  const collected = (names: string, from: number, news: readonly string[]): StoryInput[] =>
    news.map((words, i) =>
      article(`${names.slice(0, 4).trim()}${i}`, from + 40 * i, `${words} ${names}`),
    )
  const HARBOUR = 'الرملان المرفأ سالمين الدهري هيئة الأرصفة رصيف السنديان حاوية'
  const harbour = collected(HARBOUR, 10, [
    'توقيع مذكرة رافعات شحن',
    'احتجاج صيادين قوارب شاطئ',
    'محكمة تأجيل قضية تعويض',
    'زيارة وفد سفينة تدريب',
    'استقالة مدير جمارك تفتيش',
  ])
  const MINE = 'الوشاح المنجم شركة البازلت نقيب العمال حفارة الزبرجد غبار'
  const mine = collected(MINE, 15, [
    'إضراب أجور نقابة مطالب',
    'انهيار نفق إنقاذ عالقين',
    'بيع حصة مستثمر أسهم',
    'تلوث بئر قرية فحص',
    'افتتاح متحف صور معدات',
  ])
  const sizes = (groups: ReadonlyMap<string, string>): number[] =>
    [...Map.groupBy(groups.values(), (x) => x).values()].map((x) => x.length).sort((a, b) => b - a)

  it('is one, whatever the silence between its happenings', () => {
    const { stories, affairs } = groupArticles(harbour)
    expect(sizes(stories)).toEqual([1, 1, 1, 1, 1])
    expect(sizes(affairs)).toEqual([5])
  })
  it('does not take in what holds none of its names, or two of them', () => {
    const others = [
      article('none', 60, 'مهرجان موسيقى فرقة مسرح جمهور ألحان'),
      article('two', 90, 'مباراة كرة شباك هدف حكم الرملان سالمين'),
    ]
    expect(sizes(groupArticles([...harbour, ...others]).affairs)).toEqual([5, 1, 1])
  })
  it('is two where two were collected', () => {
    const { affairs } = groupArticles([...harbour, ...mine])
    expect(sizes(affairs)).toEqual([5, 5])
    expect(affairs.get(harbour[0]?.id ?? '')).not.toBe(affairs.get(mine[0]?.id ?? ''))
  })
  it('is none where articles are about everything', () => {
    expect(sizes(groupArticles(past).affairs)[0]).toBeLessThan(past.length / 4)
  })
})

describe('a partition', () => {
  it('does not join a chain whose ends do not fit', () => {
    const p = createPartition(-3)
    const a = p.add([], [])
    const b = p.add([a], [2])
    const c = p.add([b], [2])
    expect(p.groupOf(a)).toBe(p.groupOf(b))
    expect(p.groupOf(c)).not.toBe(p.groupOf(a))
  })
  it('merges two groups that a late one shows to be one', () => {
    const p = createPartition(-0.5)
    const [a, b] = [p.add([], []), p.add([], [])]
    const c = p.add([a, b], [2, 2])
    expect(new Set([a, b, c].map((x) => p.groupOf(x))).size).toBe(1)
  })
})

describe('the time of an article', () => {
  it('has the hour where it is known', () => {
    expect(timeOf('1970-01-02T12:00')).toBe(1.5)
    expect(timeOf('1970-01-02')).toBe(1.5)
    expect(timeOf('1970')).toBeNull()
  })
})
