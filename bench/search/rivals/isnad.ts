import { createMemoryIndex } from '../../../src/archive/search/memory.ts'
import { createSearchForms } from '../../../src/archive/search/words.ts'
import { loadLexicon } from '../../../src/load-lexicon.ts'
import type { Rival } from '../task.ts'

export const isnad: Rival = {
  name: 'Isnad',
  open(documents) {
    const index = createMemoryIndex(documents, createSearchForms(loadLexicon))
    return Promise.resolve({
      search: (text, limit) => index.search(text, limit).map((h) => h.id),
    })
  },
}
