/**
 * How two places stand to each other by what the names layer knows of them: a knowledge base's town
 * (`place:النخلة-LY`), a country (`country:LY`), something in a country (`name:مقر_@LY`).
 */
export function placesAgree(a: string | null, b: string | null): 'same' | 'open' | 'apart' {
  if (a === null || b === null) return 'open'
  if (a === b) return 'same'
  // Towns of one name in two countries: the linker may have taken one for the other.
  if (isTown(a) && isTown(b) && townOf(a) === townOf(b)) return 'open'
  const [x, y] = [countryOf(a), countryOf(b)]
  if (x !== null && y !== null && x !== y) return 'apart'
  // A town of the country, a building in the town: one may hold the other.
  return isTown(a) && isTown(b) ? 'apart' : 'open'
}

/** Do both name somebody of the knowledge base, and nobody whom both name? */
export function partiesAgree(a: string | null, b: string | null): 'same' | 'open' | 'apart' {
  if (a === null || b === null) return 'open'
  if (a === b) return 'same'
  const [x, y] = [known(a), known(b)]
  if (x === null || y === null) return 'open'
  return x === y ? 'same' : 'apart'
}

/** Equal for two of which `partiesAgree` says that they are the same, and for no others. */
export const partyOf = (entity: string): string => known(entity) ?? entity

const isTown = (entity: string): boolean => entity.startsWith('place:')

const townOf = (entity: string): string => entity.replace(/-[A-Z]{2}$/, '')

function countryOf(entity: string): string | null {
  return /(?:^country:|[-@])([A-Z]{2})$/.exec(entity)?.[1] ?? null
}

/** The known body or person that an entity is or belongs to: «the seat of the commission». */
const known = (entity: string): string | null =>
  /(?:^|_)((?:org|person|group):[a-z0-9-]+)/.exec(entity)?.[1] ?? null
