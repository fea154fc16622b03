/**
 * Places in a list, rising, as bytes: of each the distance from the one before, seven bits a byte, the
 * low ones first; the high bit says that more follow.
 */
export function packPlaces(places: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let before = 0
  for (const place of places) {
    let gap = place - before
    before = place
    while (gap > 127) {
      bytes.push((gap & 127) | 128)
      gap = Math.floor(gap / 128)
    }
    bytes.push(gap)
  }
  return Uint8Array.from(bytes)
}

/** Calls `take` with every place that `packPlaces` packed. */
export function eachPlace(bytes: Uint8Array, take: (place: number) => void): void {
  let place = 0
  let gap = 0
  let unit = 1
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    gap += (byte & 127) * unit
    if (byte > 127) unit *= 128
    else {
      place += gap
      gap = 0
      unit = 1
      take(place)
    }
  }
}
