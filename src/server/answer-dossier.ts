import type { Archive } from '../archive/archive.ts'
import type { Dossier } from '../dossier/types.ts'
import type { AboutAnswer, DossierAnswer, FamiliesAnswer, OutletsAnswer } from './api-types.ts'

const EMPTY: Dossier = {
  articles: [],
  families: [],
  timeline: [],
  speakers: [],
  figures: [],
  outlets: [],
}

/** The dossier last computed; an empty one while there is none. */
export const readDossier = async (archive: Archive): Promise<Dossier> =>
  (await archive.dossier())?.dossier ?? EMPTY

export async function answerAbout(archive: Archive): Promise<AboutAnswer> {
  const [contentKey, ids] = await Promise.all([archive.contentKey(), archive.articleIds()])
  return { name: 'isnad', contentKey, articles: ids.length }
}

export async function answerDossier(archive: Archive): Promise<DossierAnswer> {
  return (await archive.dossier()) ?? { key: null, dossier: EMPTY }
}

export const answerFamilies = async (archive: Archive): Promise<FamiliesAnswer> => ({
  families: (await readDossier(archive)).families,
})

export const answerOutlets = async (archive: Archive): Promise<OutletsAnswer> => ({
  outlets: (await readDossier(archive)).outlets,
})
