import { openArchive } from '../open.ts'
import { inventArticle, inventAnalysis, inventSource } from '../testing.ts'

/**
 * Writes inputs of ten articles in a loop until it is killed: `node kill.child.ts FILE FIRST`. Each
 * input is announced on standard output once it is written.
 */
const [path = '', first = '0'] = process.argv.slice(2)
const archive = openArchive(path)
for (let n = Number(first); ; n++) {
  const origin = `input-${n}`
  const articles = Array.from({ length: 10 }, (_, i) => {
    const text = `عنوان ${n} ${i}\n${'كلام طويل بما يكفي ليملأ صفحات كثيرة '.repeat(40)}`
    return { article: inventArticle(`${n}-${i}`, text), source: inventSource(origin, text) }
  })
  await archive.putInput({ origin, sha256: String(n) }, articles)
  process.stdout.write(`${n}\n`)
  await archive.putAnalyses(new Map(articles.map((a) => [a.article.id, inventAnalysis('v1')])))
  if (n % 3 === 2) await archive.removeInput(`input-${n - 2}`)
}
