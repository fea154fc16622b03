import { create, insertMultiple, search } from '@orama/orama'
import { language, stemmer } from '@orama/stemmers/arabic'
import type { Rival } from '../task.ts'

/** Orama with its Arabic stemmer and splitter; any of the words, which is its default. */
export const orama: Rival = {
  name: 'Orama, Arabic stemmer',
  async open(documents) {
    const db = create({
      schema: { id: 'string', text: 'string' } as const,
      components: { tokenizer: { stemming: true, language, stemmer } },
    })
    await insertMultiple(db, [...documents])
    return {
      async search(text, limit) {
        const found = await search(db, { term: text, properties: ['text'], limit })
        return found.hits.map((h) => h.document.id)
      },
    }
  },
}
