import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { archiveContract } from '../archive.contract.ts'
import { openArchive } from '../open.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-archive-'))
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
archiveContract('SQLite', () => {
  const path = join(folder, `${made++}.isnad`)
  return Promise.resolve({
    archive: openArchive(path),
    reopen: () => Promise.resolve(openArchive(path, { readonly: true })),
  })
})
