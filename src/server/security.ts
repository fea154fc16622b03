import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { toErrorResponse } from './errors.ts'

/** The page gets everything from here and nothing from anywhere else. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // The framework clones its own compiled markup through one named policy; nothing else may.
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ')

/** Answers of the API are data: opened by themselves they may load and run nothing. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** No CORS header is ever set: other origins cannot read anything here. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const h = c.res.headers
  h.set('Content-Security-Policy', c.req.path.startsWith('/api') ? DATA_POLICY : PAGE_POLICY)
  h.set('X-Content-Type-Options', 'nosniff')
  h.set('Referrer-Policy', 'no-referrer')
  h.set('Cross-Origin-Opener-Policy', 'same-origin')
  h.set('Cross-Origin-Resource-Policy', 'same-origin')
}

/** Names that always mean this machine. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Note [Rebinding]: a foreign page can make its own host name point at 127.0.0.1 and would then be
 * of our origin. It cannot make the browser send another Host header than its own name, so only
 * known names are answered.
 */
export function checkHost(allowed: readonly string[] | 'addresses' | 'any'): MiddlewareHandler {
  return async (c, next) => {
    if (allowed !== 'any') {
      const name = hostName(c.req.header('host') ?? new URL(c.req.url).host)
      const told = allowed === 'addresses' ? isAddress(name) : allowed.includes(name)
      if (!LOOPBACK.has(name) && !told)
        return toErrorResponse({
          code: 'wrong-host',
          message: 'This server does not answer under this name.',
          hint: 'Open it as localhost or 127.0.0.1, or start it with the name it is reached by.',
        })
    }
    return next()
  }
}

/** Without the port, in small letters. */
const hostName = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

const isAddress = (name: string): boolean => isIP(name.replace(/^\[|\]$/g, '')) !== 0
