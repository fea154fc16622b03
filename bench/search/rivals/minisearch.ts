import MiniSearch from 'minisearch'
import type { Rival } from '../task.ts'

export const minisearch: Rival = {
  name: 'MiniSearch',
  open(documents) {
    const index = new MiniSearch({ fields: ['text'], storeFields: [] })
    index.addAll(documents)
    return Promise.resolve({
      search: (text, limit) =>
        index
          .search(text)
          .slice(0, limit)
          .map((r) => String(r.id)),
    })
  },
}
