/**
 * Room for the code units of a text. An array gives a unit in a third of the time that a string does,
 * and to fill it costs little: who looks at each unit of a text takes them from here.
 */
export interface UnitRoom {
  /** The units of the text; what lies behind them is of no meaning. They stay so until the next call. */
  unitsOf(text: string): Uint16Array
  /** Room for at least `count` units to write into; the first `kept` are those of the last room. */
  roomFor(count: number, kept?: number): Uint16Array
  /** The text of the first `count` units; lone surrogates become U+FFFD, one unit for one. */
  textOf(count: number): string
}

/** What Node's Buffer does with the units of a text; a platform that lacks it is slower. */
interface UnitBytes {
  from(units: ArrayBufferLike): {
    write(text: string, encoding: 'utf16le'): number
    toString(encoding: 'utf16le', from: number, to: number): string
  }
}

export function createUnitRoom(
  platform: UnitBytes | null = (globalThis as { Buffer?: UnitBytes }).Buffer ?? null,
): UnitRoom {
  let units = new Uint16Array(USUAL)
  let bytes = platform?.from(units.buffer)
  const roomFor = (count: number, kept = 0): Uint16Array => {
    const tooLarge = units.length > MOST && count <= MOST && kept === 0
    if (units.length >= count && !tooLarge) return units
    const next = new Uint16Array(count > USUAL ? count + (count >> 1) : USUAL)
    if (kept > 0) next.set(units.subarray(0, kept))
    units = next
    bytes = platform?.from(units.buffer)
    return units
  }
  return {
    roomFor,
    unitsOf(text) {
      const room = roomFor(text.length)
      if (bytes) bytes.write(text, 'utf16le')
      else for (let i = 0; i < text.length; i++) room[i] = text.charCodeAt(i)
      return room
    },
    textOf: (count) =>
      bytes
        ? bytes.toString('utf16le', 0, 2 * count).toWellFormed()
        : utf16.decode(units.subarray(0, count)),
  }
}

/** Room at least, and the room that is kept though the texts that follow need less. */
const USUAL = 1 << 14
const MOST = 1 << 20
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })
