import { expect, test } from 'vitest'
import { nameLines } from './name-lines.ts'

test('a short name stands on one line', () => {
  expect(nameLines('غرفة الصناعة')).toEqual(['غرفة الصناعة'])
})

test('a long name is parted between words, near its middle', () => {
  expect(nameLines('الهيئة العامة لموانئ الساحل')).toEqual(['الهيئة العامة', 'لموانئ الساحل'])
})

test('nothing is lost of what two lines hold', () => {
  const name = 'اتحاد نقابات عمال الموانئ'
  expect(nameLines(name).join(' ')).toBe(name)
})

test('what no two lines hold is cut, and says so', () => {
  const lines = nameLines('هيئة الإشراف على تنفيذ برنامج إعادة تأهيل مرافق الميناء القديم')
  expect(lines.length).toBe(2)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(23)
  expect(lines.join('')).toContain('…')
})
