import { describe, expect, it } from 'vitest'
import { buildDossier } from '../dossier/build.ts'
import { reportOf } from '../dossier/testing.ts'
import { PARTS } from './account-text.ts'

const flood = (id: string, outlet: string, toll: string) =>
  reportOf(
    id,
    `سيول في وادي الرمان
نزح [figure ${toll} what=displaced unit=شخص:أناس كثيرون] من وادي الرمان يوم [date 2018-03-01:الخميس].`,
    { outlet, published: '2018-03-02' },
  )
const dossier = buildDossier([flood('a', 'أفق', '900 op=">"'), flood('b', 'المرفأ', '400')])

describe('the account in the terminal', () => {
  it.each(['figures', 'disputes'])('says in words how exact a figure is: %s', (part) => {
    const text = PARTS[part]?.(dossier) ?? ''
    expect(text).toContain('  900 or more')
    expect(text).toContain('  400')
    expect(text).not.toMatch(/[<>~]\d/)
  })
})
