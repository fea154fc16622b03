/**
 * Puts text on the clipboard; says whether it got there. A browser gives the clipboard only to pages
 * of this machine and of https.
 */
export async function copyText(text: string): Promise<boolean> {
  if (!window.isSecureContext) return false
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Refused by the reader, or the page is not in front: the button says so.
    return false
  }
}
