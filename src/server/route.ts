import type { z } from '@hono/zod-openapi'
import type { Held } from './held.ts'
import type { KeptJson } from './kept-json.ts'

/** What a request asks for, as strings. */
export interface RawInput {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
}

/** One line of the route table: what the API document says of it and how it is answered. */
export interface Route {
  readonly path: string
  readonly summary: string
  readonly params: z.ZodObject | null
  readonly query: z.ZodObject | null
  readonly schema: z.ZodType
  readonly type: 'application/json' | 'text/plain'
  /** Whether it can be asked of one story, with `?story=`. */
  readonly ofStory: boolean
  /** Throws a ZodError where the input does not fit; `null` says there is no such thing. */
  answer(held: Held, input: RawInput): Promise<unknown>
}

interface Asked<P, Q> {
  readonly params: P
  readonly query: Q
}

/**
 * Declares a GET route. `schema` describes what `run` answers and has to fit it: a field that the
 * API document does not know, or knows otherwise, does not compile.
 */
export function get<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  A extends z.ZodType = z.ZodType,
>(route: {
  readonly path: string
  readonly summary: string
  readonly params?: P
  readonly query?: Q
  readonly schema: A
  readonly type?: Route['type']
  readonly ofStory?: boolean
  readonly run: (
    held: Held,
    asked: Asked<z.output<P>, z.output<Q>>,
  ) => Promise<z.input<A> | KeptJson | null>
}): Route {
  return {
    path: route.path,
    summary: route.summary,
    params: route.params ?? null,
    query: route.query ?? null,
    schema: route.schema,
    type: route.type ?? 'application/json',
    ofStory: route.ofStory ?? false,
    answer: (held, raw) =>
      route.run(held, {
        params: parse(route.params, raw.params),
        query: parse(route.query, raw.query),
      }),
  }
}

/** With no schema nothing is asked for and nothing is read. */
const parse = <S extends z.ZodObject>(schema: S | undefined, raw: unknown): z.output<S> =>
  schema === undefined ? ({} as z.output<S>) : schema.parse(raw)
