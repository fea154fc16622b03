import { expect, it } from 'vitest'
import { createFormTable } from './form-table.ts'
import { idOfMark, markOf } from './form-marks.ts'
import { identityMap } from './offset-map.ts'
import { tokenise, type Form } from './words.ts'

it('a mark leads back to the number, whatever the turn', () => {
  for (const id of [0, 1, 70_000]) {
    for (const turn of [0, 1, 511, 512, 1023]) expect(idOfMark(markOf(id, turn))).toBe(id)
  }
})

it('two forms of a table that had one number have two marks', () => {
  const table = createFormTable<Form>((id, clean, kind) => ({ id, clean, fold: clean, kind }), 4)
  const read = (text: string) =>
    tokenise(text, { text, map: identityMap }, [{ from: 0, to: text.length }], table)
  const seen = new Map<number, Form>()
  for (const text of ['قلم ورق حبر كتاب', 'باب نافذة جدار سقف', 'قلم باب شجرة نهر', 'قلم ورق']) {
    const words = read(text)
    for (const [i, form] of words.forms.entries()) {
      const mark = words.marks[i] ?? 0
      expect(idOfMark(mark)).toBe(form.id)
      expect(seen.get(mark) ?? form).toBe(form)
      seen.set(mark, form)
    }
  }
  expect(seen.size).toBeGreaterThan(8)
})
