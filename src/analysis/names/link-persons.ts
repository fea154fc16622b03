import type { Base } from './base.ts'
import * as c from './classes.ts'
import type { Findings } from './find.ts'
import { found, type Found } from './found.ts'
import type { Links } from './link.ts'
import { wordsOf } from './link-keys.ts'
import { joined, type Memory } from './memory.ts'
import { spellingsOf } from './spelling.ts'
import {
  ENDING_SHIFT,
  OPENS_PART,
  PENULT_SHIFT,
  raise,
  READ,
  SURNAMED,
  TAKEN,
  tokenBeside,
  wholeOf,
  type Scan,
  type Token,
} from './tokens.ts'

/**
 * Links persons by their names and remembers them. Returns the family names, in words that no reader
 * took, of persons whom the article names in full elsewhere; they are linked too.
 */
export function linkPersons(
  scan: Scan,
  findings: Findings,
  memory: Memory,
  links: Links,
): readonly Found[] {
  const persons = findings.all.filter((f) => f.type === 'PER' && f.wording === 'name')
  // «سيف الإسلام» of «سيف الإسلام القذافي», whom the base knows.
  for (const f of persons)
    if (f.names.length > 2) memory.foresee(f.names, links.get(f)?.entity)
    else if (f.known.length > 0 && f.end > f.first + 2)
      memory.foresee(wordsOf(scan, f), links.get(f)?.entity)
  for (const f of persons) {
    const known = links.get(f)
    if (known) memory.person(f.names.length > 0 ? f.names : wordsOf(scan, f), known.entity)
    else if (known === undefined && joined(f.names).length > 1) {
      const own = f.known.length === 0 ? personOf(scan.base, f.names) : null
      links.set(f, { entity: memory.person(f.names, own), rule: f.rule })
    }
  }
  tagged(scan, persons, links)
  const named = persons.length > 0
  for (const f of persons) {
    if (links.has(f)) continue
    const known = memory.short(f.names)
    links.set(f, {
      entity: known ?? memory.person(f.names, null),
      rule: known === undefined ? f.rule : 'names/short',
    })
  }
  return named ? shortNames(scan, findings.all, memory, links) : []
}

/** «اليوناني فلان»: whom the base knows by a name that was read by its grammar. */
function personOf(base: Base, names: readonly string[]): string | null {
  const values = base.values(base.nodeOf(names))
  const [only] = values
  return only?.entity.type === 'PER' && values.length === 1 ? only.entity.id : null
}

/** «إيمانويل #ماكرون», «#إيمانويل_ماكرون»: a given name and the rest behind a sign of tags. */
function tagged(scan: Scan, persons: readonly Found[], links: Links): void {
  for (let i = 0; i + 1 < persons.length; i++) {
    const [f, next] = [persons[i], persons[i + 1]]
    const is = next && links.get(next)
    if (!f || !is || links.has(f) || f.names.length !== 1 || next.first !== f.end + 1) continue
    const name = scan.base.entities.get(is.entity)?.name
    const sign = scan.words.forms[f.end]?.clean
    if (name === undefined || (sign !== '#' && sign !== '_')) continue
    if (spellingsOf(name).some((line) => line.includes(f.names[0] ?? '')))
      links.set(f, { entity: is.entity, rule: 'names/tagged' })
  }
}

function shortNames(
  scan: Scan,
  all: readonly Found[],
  memory: Memory,
  links: Links,
): readonly Found[] {
  const { flags } = scan
  for (const f of all)
    if (f.wording !== 'description' || !f.bare) raise(flags, TAKEN, f.first, f.end)
  const shorts: Found[] = []
  /** Family names that are words of the language too, until the article says one beside a verb. */
  const doubted: Found[] = []
  const said = new Set<string>()
  const { last, penult } = memory.surnameEndings()
  for (let i = 0; i < scan.words.count; i++) {
    const flag = flags[i] ?? 0
    if ((flag & (READ | TAKEN)) !== READ) continue
    if ((flag & OPENS_PART) === 0) {
      if ((last & (1 << ((flag >> ENDING_SHIFT) & 31))) === 0) continue
      if ((penult & (1 << ((flag >> PENULT_SHIFT) & 31))) === 0) continue
    }
    const t = scan.tokens[i]
    if (!t) break
    for (const way of t.ways) {
      const opens = (way.classes & (c.SERVANT | c.FATHER | c.SON)) !== 0
      const second = opens ? wholeOf(tokenBeside(scan, i + 1, i)) : undefined
      const words = second ? `${way.word} ${second.word}` : way.word
      const entity = memory.surname(words)
      if (entity === undefined) continue
      if (t.form.clean === 'على' || (way.classes & (c.ROLE | c.HONORIFIC | c.NUMBER)) !== 0)
        continue
      const common = (way.classes & c.COMMON) !== 0 && (way.classes & c.FAMILY) === 0
      const doubtful = common || (!way.definite && (t.classes & c.COMMON) !== 0)
      if (way.skip > 0 && t.whole !== 0) continue
      const isSaid = second !== undefined || !doubtful || spoken(scan, i)
      if (!isSaid && isFunctionWord(t)) continue
      const f = found({
        first: i,
        skip: way.skip,
        end: second ? i + 2 : i + 1,
        type: 'PER',
        rule: 'names/short',
        key: words,
        names: words.split(' '),
      })
      if (isSaid) {
        if (doubtful && speaks(scan, i)) said.add(words)
        keep(f, entity)
      } else doubted.push(f)
      break
    }
  }
  for (const f of doubted) {
    const entity = said.has(f.key) ? memory.surname(f.key) : undefined
    if (entity !== undefined) keep(f, entity)
  }
  // «النجار» is a family name here, no carpenter.
  for (const f of all)
    if (f.bare && !links.has(f) && ((flags[f.first] ?? 0) & SURNAMED) !== 0) links.set(f, null)
  return shorts

  function keep(f: Found, entity: string): void {
    shorts.push(f)
    links.set(f, { entity, rule: f.rule })
    raise(flags, SURNAMED, f.first, f.first + 1)
  }
}

const isFunctionWord = (t: Token): boolean => (t.whole & c.FUNCTION) !== 0

/** Beside a verb, as who acts is: «قال سلامة», «وأضافت هايلي». */
function spoken(scan: Scan, i: number): boolean {
  const before = tokenBeside(scan, i - 1, i)
  return (before.whole & (c.VERB | c.FUNCTION)) === c.VERB || speaks(scan, i)
}

/** Behind a verb of speaking: nothing that only looks like a name speaks. */
function speaks(scan: Scan, i: number): boolean {
  const { whole, ways, form } = tokenBeside(scan, i - 1, i)
  if ((whole & c.FUNCTION) !== 0) return false
  const most = form.fold.startsWith('و') ? 1 : 0
  return ways.some((w) => w.skip <= most && !w.definite && (w.classes & c.SPEECH) !== 0)
}
