import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Archive } from '../archive/archive.ts'
import { IsnadError } from '../error.ts'
import { createServer, type ServerOptions } from './app.ts'
import { createWarming } from './warming.ts'

const FIRST_PORT = 4747
const PORTS_TRIED = 50

export interface ServeOptions extends ServerOptions {
  /** Left out: 4747 or the next that is free. 0: any free one. */
  readonly port?: number
  /** The address to listen on. Any other than loopback opens the archive to the network. */
  readonly host?: string
}

export interface Serving {
  /** What to type into a browser. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/** Listens, and resolves once requests are answered. A given port that is taken is `port-taken`. */
export async function serve(archive: Archive, options: ServeOptions = {}): Promise<Serving> {
  const { port, host = '127.0.0.1', ...rest } = options
  // Who listens elsewhere means to be reached from elsewhere.
  const hosts = /^(127\..*|::1|localhost)$/.test(host) ? [] : ('addresses' as const)
  const app = createServer(archive, { hosts, ...rest })
  const warming = createWarming(archive, async (request) => app.fetch(request))
  const answer = async (request: Request): Promise<Response> => {
    const response = await app.fetch(request)
    warming.begin()
    return response
  }
  const candidates =
    port === undefined ? Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i) : [port]
  for (const candidate of candidates) {
    const serving = await listen(answer, candidate, host)
    if (serving === null) continue
    const close = async (): Promise<void> => {
      await warming.end()
      await serving.close()
    }
    return { ...serving, close }
  }
  throw new IsnadError(
    'port-taken',
    port === undefined
      ? `Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all taken.`
      : `Port ${port} is taken.`,
    { hint: 'Name another one with --port, or 0 for any that is free.' },
  )
}

function refused(e: NodeJS.ErrnoException, host: string, port: number): Error {
  if (e.code === 'EACCES')
    return new IsnadError('usage', `Port ${port} may not be opened by this user.`, {
      hint: 'Name one above 1023 with --port.',
      cause: e,
    })
  if (e.code === 'EADDRNOTAVAIL' || e.code === 'ENOTFOUND')
    return new IsnadError('usage', `This machine does not have the address ${host}.`, {
      hint: 'Leave --host out for this machine alone; 0.0.0.0 stands for all its addresses.',
      cause: e,
    })
  return e
}

/** Null where the port is taken. */
function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
  host: string,
): Promise<Serving | null> {
  return new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch })
    server.once('error', (e: NodeJS.ErrnoException) => {
      if (e.code === 'EADDRINUSE') resolve(null)
      else reject(refused(e, host, port))
    })
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo
      const name = host.includes(':') ? `[${host}]` : host
      resolve({
        url: `http://${name}:${address.port}/`,
        port: address.port,
        close: () =>
          new Promise((done, fail) => {
            server.close((e) => {
              if (e === undefined) done()
              else fail(e)
            })
            // Kept-alive connections of an open browser would hold the process for minutes.
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
  })
}
