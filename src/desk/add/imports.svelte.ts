import type { ImportsAnswer } from '../../server/api-types.ts'
import { forgetAnswers } from '../load.svelte.ts'

/** A file that did not reach the server. */
export interface Unsent {
  readonly name: string
  readonly why: 'large' | 'refused' | 'offline'
}

/** The server takes no larger file; a page is a thousandth of it. */
const MOST_BYTES = 64 << 20
const TICK = 400

let state = $state.raw<ImportsAnswer | null>(null)
let sending = $state(0)
let unsent = $state.raw<readonly Unsent[]>([])
let watching = false

/** How far the server is with what was given to it; null while nobody has asked. */
export const importState = (): ImportsAnswer | null => state
export const sendingNow = (): number => sending
export const unsentFiles = (): readonly Unsent[] => unsent
export const isBusy = (): boolean =>
  sending > 0 || (state !== null && (state.running !== null || state.waiting > 0))

/** Asks how far it is, and goes on asking while something is under way. */
export async function watchImports(): Promise<void> {
  if (watching) return
  watching = true
  try {
    for (;;) {
      const before = state?.finished.length ?? 0
      const r = await fetch('/api/imports', { cache: 'no-store' })
      state = (await r.json()) as ImportsAnswer
      if (state.finished.length !== before) forgetAnswers()
      if (!isBusy()) return
      await new Promise((done) => setTimeout(done, TICK))
    }
  } catch {
    // The server is gone: pages that ask it for anything say so.
  } finally {
    watching = false
  }
}

/** Gives files to the server, one after the other. */
export async function sendFiles(files: readonly File[]): Promise<void> {
  unsent = []
  sending += files.length
  for (const file of files) {
    const why =
      file.size > MOST_BYTES
        ? 'large'
        : await post(`/api/imports?${new URLSearchParams({ name: file.name })}`, file)
    if (why !== null) unsent = [...unsent, { name: file.name, why }]
    sending--
    void watchImports()
  }
}

export async function sendSample(): Promise<void> {
  const why = await post('/api/imports/sample', null)
  if (why !== null) unsent = [{ name: 'samples/memoranda', why }]
  await watchImports()
}

async function post(url: string, body: Blob | null): Promise<Unsent['why'] | null> {
  try {
    const headers = { 'Content-Type': 'application/octet-stream' }
    const r = await fetch(url, { method: 'POST', headers, body })
    return r.ok ? null : 'refused'
  } catch {
    return 'offline'
  }
}

/** The files of a drop, those of dropped folders among them. */
export async function droppedFiles(items: DataTransferItemList): Promise<File[]> {
  // All at once: the list is empty when the drop is over.
  const dropped = [...items].map((i) => ({ entry: i.webkitGetAsEntry(), file: i.getAsFile() }))
  const files: File[] = []
  const read = async (entry: FileSystemEntry): Promise<void> => {
    if (entry.name.startsWith('.')) return
    if (isFile(entry)) files.push(await new Promise<File>((ok, no) => entry.file(ok, no)))
    else if (isFolder(entry)) {
      const reader = entry.createReader()
      for (;;) {
        const some = await new Promise<FileSystemEntry[]>((ok, no) => reader.readEntries(ok, no))
        if (some.length === 0) break
        for (const e of some) await read(e)
      }
    }
  }
  for (const { entry, file } of dropped) {
    if (entry !== null) await read(entry)
    else if (file !== null) files.push(file)
  }
  return files
}

const isFile = (e: FileSystemEntry): e is FileSystemFileEntry => e.isFile
const isFolder = (e: FileSystemEntry): e is FileSystemDirectoryEntry => e.isDirectory
