import type { AboutAnswer, DossierAnswer, FamiliesAnswer, OutletsAnswer } from './api-types.ts'
import type { Held } from './held.ts'

export async function answerAbout({ archive }: Held): Promise<AboutAnswer> {
  const [contentKey, ids] = await Promise.all([archive.contentKey(), archive.articleIds()])
  return { name: 'isnad', contentKey, articles: ids.length }
}

export const answerDossier = (held: Held): Promise<DossierAnswer> => held.dossier()

export const answerFamilies = async (held: Held): Promise<FamiliesAnswer> => ({
  families: (await held.dossier()).dossier.families,
})

export const answerOutlets = async (held: Held): Promise<OutletsAnswer> => ({
  outlets: (await held.dossier()).dossier.outlets,
})
