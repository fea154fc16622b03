/** For tests: text in the charsets that the platform decodes but does not encode. */
function encodeBy(charset: string, text: string): Uint8Array {
  const byUnit = new Map<number, number>()
  const table = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, i) => i))
  for (let i = 255; i >= 0; i--) byUnit.set(table.charCodeAt(i), i)
  return Uint8Array.from({ length: text.length }, (_, i) => {
    const byte = byUnit.get(text.charCodeAt(i))
    if (byte === undefined) throw new RangeError(`${charset} has no «${text.charAt(i)}»`)
    return byte
  })
}

export const encodeWindows1256 = (text: string): Uint8Array => encodeBy('windows-1256', text)

export const encodeIso = (text: string): Uint8Array => encodeBy('iso-8859-6', text)

export function encodeUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return bytes
}
