import * as c from './classes.ts'
import { found, type Found } from './found.ts'
import { readBase } from './read-base.ts'
import { readPerson } from './read-person.ts'
import { headOf, tokenBeside, wayOf, wholeOf, type Scan } from './tokens.ts'

/** Several holders of one kind of office, with the names that stand beside them, in their order. */
export interface Offices {
  readonly end: number
  readonly inner: readonly Found[]
  readonly offices: readonly { readonly office: Found; readonly person: Found | null }[]
}

/** One of several: «وزيرا» are each a «وزير». */
const ONE: ReadonlyMap<string, string> = new Map([
  ['وزراء', 'وزير'],
  ['روساء', 'رييس'],
  ['زعماء', 'زعيم'],
  ['قاده', 'قايد'],
  ['سفراء', 'سفير'],
  ['ملوك', 'ملك'],
  ['امراء', 'امير'],
  ['مبعوثو', 'مبعوث'],
  ['ممثلو', 'ممثل'],
])

/**
 * «وزيرا خارجية مصر والأردن», «الرئيسين الأميركي دونالد ترامب والروسي فلاديمير بوتين»: as many offices
 * as countries, two at least. All are called by the words from the first to their own country.
 */
export function readOffices(scan: Scan, i: number): Offices | undefined {
  const t = scan.tokens[i]
  const way = t && wayOf(t, c.ROLES)
  const role = way && ONE.get(headOf(way, c.ROLES)?.lemma ?? '')
  if (!way || role === undefined) return undefined
  return way.definite ? ofNisbas(scan, i, way.skip, role) : ofCountries(scan, i, way.skip, role)
}

const officeOf = (
  at: { readonly first: number; readonly skip: number; readonly end: number },
  role: string,
  object: readonly string[],
  country: string,
): Found =>
  found({
    ...at,
    type: 'PER',
    wording: 'office',
    rule: 'names/offices',
    key: [role, ...object].join(' '),
    head: role,
    country,
    definite: true,
    office: { role, object, country, former: false },
  })

function ofCountries(scan: Scan, i: number, skip: number, role: string): Offices | undefined {
  const object: string[] = []
  let k = i + 1
  for (; object.length < 3; k++) {
    const w = wholeOf(tokenBeside(scan, k, i))
    if (!w || countryAt(scan, k, i, 0)) break
    if (w.definite || (w.classes & (c.NOUN | c.DOMAIN)) === 0) return undefined
    object.push(w.bare)
  }
  const inner: Found[] = []
  for (;;) {
    const joined = inner.length === 0 ? 0 : 1
    const comma = joined === 1 && tokenBeside(scan, k, i).form.clean === '،' ? 1 : 0
    const country = countryAt(scan, k + comma, i, comma === 1 ? 0 : joined)
    if (!country) break
    inner.push(country)
    k = country.end
  }
  if (inner.length < 2) return undefined
  const offices = inner.map((f) =>
    officeOf({ first: i, skip, end: f.end }, role, object, f.country),
  )
  const persons: Found[] = []
  for (let at = k; persons.length < offices.length;) {
    const person = personAt(scan, at, i, persons.length === 0 ? 0 : 1)
    if (!person) break
    persons.push(person)
    at = person.end
  }
  // Fewer names than offices do not say whose they are.
  const named = persons.length === offices.length
  return {
    end: named ? (persons.at(-1)?.end ?? k) : k,
    inner,
    offices: offices.map((office, n) => ({ office, person: named ? (persons[n] ?? null) : null })),
  }
}

function ofNisbas(scan: Scan, i: number, skip: number, role: string): Offices | undefined {
  const offices: { office: Found; person: Found | null }[] = []
  let k = i + 1
  for (;;) {
    const joined = offices.length === 0 ? 0 : 1
    const way = tokenBeside(scan, k, i).ways.find(
      (w) => w.definite && w.skip === joined && w.nisba?.plural === false,
    )
    if (!way?.nisba) break
    const person = personAt(scan, k + 1, i, 0)
    const apart = offices.some((o) => o.person !== null)
    const at = apart ? { first: k, skip: way.skip, end: k + 1 } : { first: i, skip, end: k + 1 }
    offices.push({
      office: officeOf(at, role, [], way.nisba.entity.country),
      person: person ?? null,
    })
    k = person?.end ?? k + 1
  }
  return offices.length < 2 ? undefined : { end: k, inner: [], offices }
}

function countryAt(scan: Scan, k: number, beside: number, skip: number): Found | undefined {
  if (scan.words.part[k] !== scan.words.part[beside]) return undefined
  const known = readBase(scan, k)
  return known?.type === 'GPE' && known.skip === skip && known.country !== '' ? known : undefined
}

function personAt(scan: Scan, k: number, beside: number, skip: number): Found | undefined {
  if (scan.words.part[k] !== scan.words.part[beside]) return undefined
  const known = readBase(scan, k)
  if (known?.type === 'PER' && known.skip === skip) return known
  const person = known && known.known[0]?.weak === false ? undefined : readPerson(scan, k, false)
  return person?.skip === skip ? person : undefined
}
