import { describe, expect, it } from 'vitest'
import type { Archive } from '../archive/archive.ts'
import { IsnadError } from '../error.ts'
import { warm } from './warming.ts'

/** An archive of which only what warming asks is there. */
function archiveWith(key: string | null, search: () => void): Archive {
  const asked: Partial<Archive> = {
    search: () => {
      search()
      return Promise.resolve({ total: 0, hits: [] })
    },
    prepared: { key: () => Promise.resolve(key) } as Archive['prepared'],
  }
  return asked as Archive
}

describe('warming', () => {
  it('searches in every way and opens the lists that were prepared', async () => {
    let searches = 0
    const pages: string[] = []
    await warm(
      archiveWith('k', () => searches++),
      ({ url }) => Promise.resolve(pages.push(new URL(url).pathname)),
    )
    expect(searches).toBeGreaterThan(4)
    expect(pages).toContain('/api/timeline')
    expect(pages).toContain('/api/statements')
  })

  it('asks for no page that would be made of all articles', async () => {
    const pages: string[] = []
    await warm(
      archiveWith(null, () => undefined),
      ({ url }) => Promise.resolve(pages.push(url)),
    )
    expect(pages).toEqual([])
  })

  it('goes on after what fails, and stops when it is told to', async () => {
    let searches = 0
    const fail = (): void => {
      searches++
      throw new IsnadError('archive-damaged', 'no')
    }
    const archive = archiveWith(null, fail)
    await warm(archive, () => Promise.resolve())
    const all = searches
    expect(all).toBeGreaterThan(4)
    await warm(
      archive,
      () => Promise.resolve(),
      () => searches >= all + 2,
    )
    expect(searches).toBe(all + 2)
  })
})
