import type { Archive } from '../../archive/archive.ts'
import { IsnadError } from '../../error.ts'
import type { Dossier } from '../../dossier/types.ts'
import type { Read } from '../lists/dictionary.ts'
import { openList, type PreparedList } from '../lists/read-list.ts'
import { toKeptJson, type KeptJson } from '../kept-json.ts'
import { unpackBytes, unpackJson } from '../lists/text.ts'
import { contentKeyOf } from './key.ts'

/** What was prepared of one account: of the whole archive or of a large story. */
export interface Ready {
  /** The content key of the dossier that it was made of. */
  readonly key: string
  list(name: string): Promise<PreparedList>
  answer<T>(name: string): Promise<T>
  /** The same as it is kept, not read. */
  kept(name: string): Promise<KeptJson>
}

/** What was prepared of an archive. */
export interface ReadyArchive extends Ready {
  stories(): Promise<PreparedList>
  /** The ids of the articles of a story. */
  members(story: string): Promise<readonly string[]>
  /** The account of one story; null where there is no such story. */
  story(id: string): Promise<ReadyStory | null>
}

export interface ReadyStory {
  readonly dossier: () => Promise<Dossier>
  /** Null for a small one, which is read whole in no time. */
  readonly ready: Ready | null
}

/** Follows what is prepared in an archive; null while there is nothing. */
export function createReady(archive: Archive): () => Promise<ReadyArchive | null> {
  let open: { readonly of: string; readonly ready: ReadyArchive } | null = null
  return async () => {
    const prepared = await archive.prepared.key()
    const key = contentKeyOf(prepared)
    if (prepared === null || key === null) return null
    if (open?.of !== prepared) open = { of: prepared, ready: openReady(archive, key) }
    return open.ready
  }
}

function openReady(archive: Archive, key: string): ReadyArchive {
  const find = (name: string): Promise<Uint8Array | null> => archive.prepared.value(name)
  const read: Read = async (name) => {
    const value = await find(name)
    if (value === null)
      throw new IsnadError('archive-damaged', `what was prepared lacks ${name}`, {
        hint: 'build the archive again',
      })
    return value
  }
  const lists = new Map<string, Promise<PreparedList>>()
  const listAt = (path: string): Promise<PreparedList> => {
    const known = lists.get(path) ?? openList(path, read)
    lists.set(path, known)
    known.catch(() => lists.delete(path))
    return known
  }
  const readyAt = (path: string): Ready => ({
    key,
    list: (name) => listAt(`${path}/${name}`),
    kept: async (name) => toKeptJson(unpackBytes(await read(`${path}/answer/${name}`))),
    answer: async <T>(name: string) => unpackJson(await read(`${path}/answer/${name}`)) as T,
  })
  return {
    ...readyAt('all'),
    stories: () => listAt('stories'),
    async members(story) {
      const place = (await (await listAt('stories')).placeOf(story)) ?? -1
      const [members] = await (await listAt('stories/members')).rows<readonly string[]>([place])
      return members ?? []
    },
    async story(id) {
      if ((await (await listAt('stories')).placeOf(id)) === null) return null
      const isLarge = (await find(`story/${id}/answer/dossier`)) !== null
      return {
        dossier: async () => unpackJson(await read(`story/${id}`)) as Dossier,
        ready: isLarge ? readyAt(`story/${id}`) : null,
      }
    },
  }
}
