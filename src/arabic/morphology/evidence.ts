import { fold as foldOf } from '../fold.ts'
import type { Reading } from './readings.ts'
import { tagOf } from './tags.ts'

/** Weights are found by hash; two kinds of evidence that fall together share one. */
export const WEIGHT_BITS = 16
const MASK = (1 << WEIGHT_BITS) - 1

function hash(s: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return (h ^ (h >>> 13)) & MASK
}

/**
 * What speaks for or against a reading of a word regardless of its neighbours, as places in the table of
 * weights. `all` are the readings it stands among.
 */
export function evidenceOf(fold: string, r: Reading, all: readonly Reading[]): number[] {
  const f = r.features
  const { fine, coarse } = tagOf(r)
  const lead = r.proclitics.join('')
  const stem = fold.slice(r.from, r.to)
  const known = r.lemma === null ? 'guess' : r.exact ? 'exact' : 'loose'
  const pos = f.pos
  const out: string[] = [
    `t ${fine}`,
    `c ${coarse}`,
    `k ${known} ${pos}`,
    `a ${lead} ${r.enclitic} ${known}`,
    `l ${lead} ${pos}`,
    `e ${r.enclitic} ${pos}`,
    `n ${Math.min(stem.length, 8)} ${pos} ${lead === '' ? '' : 'l'}${r.enclitic === '' ? '' : 'e'}`,
    `g ${pos} ${f.number ?? ''} ${f.state ?? ''} ${f.case ?? ''}`,
    `w ${fold} ${pos}`,
    `s ${fold} ${lead} ${r.enclitic}`,
    `x3 ${stem.slice(-3)} ${pos}`,
    `x2 ${stem.slice(-2)} ${pos}`,
    `p2 ${stem.slice(0, 2)} ${pos}`,
    `ps ${lead} ${stem.slice(0, 1)} ${known}`,
    `es ${r.enclitic} ${stem.slice(-1)} ${known}`,
  ]
  if (r.lemma) {
    out.push(`m ${r.lemma.text} ${pos}`)
    out.push(`q ${pos} ${stem.replace(/^ال/, '') === foldOf(r.lemma.text) ? 'lemma' : 'inflected'}`)
    for (const tag of r.lemma.tags) out.push(`z ${tag} ${pos}`)
  }
  if (lead !== '' || r.enclitic !== '') {
    const whole = all.find((o) => o.proclitics.length === 0 && o.enclitic === '' && o.lemma)
    if (whole) out.push(`o ${whole.features.pos} ${lead === '' ? 'e' : 'l'}`)
  }
  return out.map(hash)
}
