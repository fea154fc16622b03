import type { Apposition, Findings } from './find.ts'
import { found, type Found } from './found.ts'
import { guessAt, type Guess } from './learned.ts'
import { seenIn, type Around } from './learned-features.ts'
import { markFound, MARKS } from './learned-kinds.ts'
import { nameSigns } from './name-signs.ts'
import { NAMES, type Scan } from './tokens.ts'

const TYPES = ['PER', 'ORG', 'GPE'] as const

/**
 * The names that no rule has read, as the learnt weights find them between those that the rules have: a
 * word that the language does not have, or one that may be a name. A part of somebody's name beside a
 * part that was read is joined to it: «إميلي [لوا]».
 */
export function addLearned(scan: Scan, findings: Findings): Findings {
  const { flags, marks } = scan
  const { count } = scan.words
  markFound(findings.all, marks)
  let around: Around | undefined
  let learned: Learned | undefined
  for (let i = 0; i < count; i++) {
    if (((flags[i] ?? 0) & NAMES) === 0 || marks[i] !== 0) continue
    around ??= aroundOf(scan, marks, findings)
    const guess = guessAt(around, i)
    if (!guess) continue
    learned ??= createLearned(scan, findings)
    const end = learned.add(guess)
    marks.fill(
      guess.label === 0 ? MARKS.person : guess.label === 1 ? MARKS.body : MARKS.place,
      i,
      end,
    )
    i = end - 1
  }
  return learned ? learned.findings() : findings
}

function aroundOf(scan: Scan, marks: Uint8Array, { all }: Findings): Around {
  let seen: ReadonlyMap<string, number> | undefined
  return { scan, marks, seen: () => (seen ??= seenIn(scan, all)) }
}

interface Learned {
  /** Takes a name; the token behind it. */
  add(guess: Guess): number
  findings(): Findings
}

function createLearned(scan: Scan, { all, appositions }: Findings): Learned {
  const findings = [...all]
  const beside: Apposition[] = [...appositions]
  const isInOther = (part: Found): boolean =>
    findings.some((f) => f !== part && f.first <= part.first && f.end >= part.end)
  const isPerson = (f: Found): boolean => f.type === 'PER' && f.wording === 'name'
  const isBody = (f: Found): boolean =>
    (f.type === 'ORG' || f.type === 'GPE') && f.wording === 'name'
  /** A part of a name that may grow: nobody whom the base knows, and in no other wording. */
  const growing = (part: Found | undefined, from: number): Found | undefined =>
    part === undefined ||
    part.known.length > 0 ||
    part.names.length === 0 ||
    scan.words.part[part.first] !== scan.words.part[from] ||
    isInOther(part)
      ? undefined
      : part
  const replace = (part: Found, whole: Found): void => {
    findings[findings.indexOf(part)] = whole
    for (const [i, a] of beside.entries()) {
      if (a.person === part) beside[i] = { ...a, person: whole }
    }
  }
  const insert = (f: Found): void => {
    // What lies in another comes before it, the others in the order of the text.
    const at = findings.findIndex((other) => other.end > f.first)
    findings.splice(at < 0 ? findings.length : at, 0, f)
    if (f.type !== 'PER' || f.skip > 0) return
    const office = findings.find(
      (o) => o.end === f.first && o.type === 'PER' && o.wording === 'office',
    )
    if (office) beside.push({ office, person: f, apart: false })
  }
  return {
    add({ run, words, label }) {
      const { first, skip, way } = run
      const end = first + words
      const names = [way.word]
      for (let k = first + 1; k < end; k++) names.push(scan.words.forms[k]?.fold ?? '')
      let name = found({
        first,
        skip,
        end,
        type: TYPES[label] ?? 'PER',
        rule: 'names/learned',
        names: label === 0 ? names : [],
        key: names.join(' '),
      })
      if (label !== 0) {
        // «كواساكي فرونتال», «توشيبا كورب»: what bodies are called behind another name.
        const grows = label === 1 && skip === 0 && isOfBodies(way.word)
        const part = grows && findings.find((f) => f.end === first && isBody(f))
        if (part && !isInOther(part) && scan.words.part[part.first] === scan.words.part[first])
          replace(part, {
            ...part,
            end,
            type: 'ORG',
            rule: 'names/learned',
            key: `${part.key} ${name.key}`,
          })
        else insert(name)
        return end
      }
      const right = growing(
        findings.find((f) => f.first === end && isPerson(f)),
        first,
      )
      if (right?.skip === 0) {
        name = joinedOf(name, right)
        replace(right, name)
      }
      const left =
        skip === 0
          ? growing(
              findings.find((f) => f.end === first && isPerson(f)),
              first,
            )
          : undefined
      if (left) {
        const whole = joinedOf(left, name)
        replace(left, whole)
        if (right?.skip === 0) findings.splice(findings.indexOf(name), 1)
        name = whole
      } else if (right?.skip !== 0) insert(name)
      return name.end
    },
    findings: () => ({ all: findings, appositions: beside }),
  }
}

const joinedOf = (left: Found, right: Found): Found => {
  const names = [...left.names, ...right.names]
  return { ...left, end: right.end, rule: 'names/learned', names, key: names.join(' ') }
}

const isOfBodies = (word: string): boolean => nameSigns.get(word) === 1
