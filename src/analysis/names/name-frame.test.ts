import { describe, expect, it } from 'vitest'
import { articleOf, groundLayers } from '../testing.ts'
import { namesStage } from './stage.ts'

const wordsOf = (text: string): string[] =>
  namesStage.run(groundLayers(articleOf(text))).mentions.map((m) => text.slice(m.from, m.to))

describe('the last word of a name, in a frame', () => {
  it.each([
    ['وقال وزير الزراعة الهولندي ستيف بلوك إن الموسم جيد', 'ستيف بلوك'],
    ['وقال المحلل الرياضي فؤاد دبور: الفريق جاهز', 'فؤاد دبور'],
    ['حضر المهندس عبدالله رحيمي، أما الضيوف فتأخروا', 'عبدالله رحيمي'],
    ['ومعالي محمد أحمد المر رئيس مجلس البلدية', 'محمد أحمد المر'],
    ['وقال الموظف الحكومي محسن علي لمراسلنا إن المكتب مغلق', 'محسن علي'],
  ])('%s: %s', (text, name) => {
    expect(wordsOf(text)).toContain(name)
  })
  it.each([
    ['وقال الوزير بومبيو مازحا إن الرحلة طويلة', 'بومبيو مازحا'],
    ['وقال الوزير ستيف أمس إن الموسم جيد', 'ستيف أمس'],
    ['افتتح الأمير خالد مصر، ثم غادر', 'خالد مصر'],
    ['وقال الرئيس محمد يؤكد أن الموسم جيد', 'محمد يؤكد'],
  ])('%s: not %s', (text, name) => {
    expect(wordsOf(text)).not.toContain(name)
  })
})
