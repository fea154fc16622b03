import type { Article } from '../reading/article.ts'
import { sliceOf, type Range } from '../text/range.ts'
import type { Told } from './account/types.ts'
import type { Dossier, Proof } from './types.ts'

/** The words of an article at a range, as a proof. */
export const toProof = (article: Article, r: Range): Proof => ({
  article: article.id,
  from: r.from,
  to: r.to,
  words: sliceOf(article.text, r),
})

/**
 * Lines of a dossier whose proof does not hold: the article is unknown, the words are not those at
 * the range, or a line has no proof at all. Empty when all is well.
 */
export function checkProofs(dossier: Dossier, articles: Iterable<Article>): string[] {
  const known = new Map([...articles].map((a) => [a.id, a.text]))
  const wrong: string[] = []
  const check = (line: string, p: Proof | null): void => {
    if (p === null) return
    const text = known.get(p.article)
    const place = `${line}: ${p.article} ${p.from}-${p.to}`
    if (text === undefined) wrong.push(`${place}: no such article`)
    else if (p.from < 0 || p.to > text.length || p.from >= p.to) wrong.push(`${place}: no range`)
    else if (text.slice(p.from, p.to) !== p.words) wrong.push(`${place}: other words`)
  }
  for (const e of dossier.timeline) {
    if (e.proofs.length === 0) wrong.push(`${e.id}: no proof`)
    for (const p of e.proofs) check(e.id, p)
  }
  for (const s of dossier.speakers.flatMap((x) => x.statements))
    for (const p of [s.content, s.cue, s.source, ...s.copies]) check(s.id, p)
  dossier.figures.forEach((f, i) => check(`figure ${i}`, f.proof))
  for (const d of dossier.datings ?? [])
    for (const r of [...d.reasons, ...d.against])
      for (const p of r.proofs) check(`dating ${d.article}`, p)
  const told = (line: string, all: readonly Told[]): void => {
    if (all.length === 0) wrong.push(`${line}: no proof`)
    for (const { proof, sentence } of all) for (const p of [proof, sentence]) check(line, p)
  }
  for (const q of dossier.ledger ?? []) told(q.id, q.entries)
  for (const c of dossier.claims ?? []) told(c.id, [...c.said, ...c.denied])
  for (const d of dossier.disputes ?? []) for (const side of d.sides) told(d.id, side.told)
  for (const h of dossier.happenings ?? []) {
    told(h.id, h.accounts)
    for (const a of h.accounts) for (const p of [a.actor, a.target, a.place]) check(h.id, p)
    if (h.reactions) told(h.id, h.reactions)
  }
  for (const f of dossier.facts ?? []) {
    told(f.id, f.told)
    for (const { dateWords } of f.told) check(f.id, dateWords)
  }
  for (const f of dossier.framings ?? []) for (const side of f.sides) told(f.id, side.told)
  for (const family of dossier.families)
    for (const copy of family.copies)
      for (const { a, b } of copy.passages) {
        checkRange(copy.article, a)
        checkRange(copy.of, b)
      }
  return wrong

  function checkRange(article: string, r: Range): void {
    const words = known.get(article)?.slice(r.from, r.to) ?? ''
    check('passage', { article, ...r, words })
  }
}
