import type { Archive } from '../archive/archive.ts'
import type { Dossier } from '../dossier/types.ts'

const EMPTY: Dossier = {
  articles: [],
  families: [],
  timeline: [],
  speakers: [],
  figures: [],
  outlets: [],
}

export interface HeldDossier {
  /** Null while no dossier has been computed yet; `dossier` is empty then. */
  readonly key: string | null
  readonly dossier: Dossier
}

/** An archive as requests read it, with its dossier at hand. */
export interface Held {
  readonly archive: Archive
  dossier(): Promise<HeldDossier>
  /**
   * Stands for all that any answer can say; null while a build is running and the dossier lags
   * behind its articles, when an answer may change with no change of content.
   */
  etag(): Promise<string | null>
}

/** Keeps the dossier that fits the content in memory; one that lags behind is read each time. */
export function holdArchive(archive: Archive): Held {
  let kept: (HeldDossier & { readonly key: string }) | null = null
  const dossier = async (): Promise<HeldDossier> => {
    const contentKey = await archive.contentKey()
    if (kept?.key === contentKey) return kept
    const stored = await archive.dossier()
    kept = stored?.key === contentKey ? stored : null
    return stored ?? { key: null, dossier: EMPTY }
  }
  return {
    archive,
    dossier,
    async etag() {
      const { key } = await dossier()
      return key !== null && key === (await archive.contentKey()) ? `"${key}"` : null
    },
  }
}
