/**
 * What a person decided about stories, kept as data and given again at every rebuild: these articles
 * tell one happening (a merge, a pin: an article and one of the story), or those on one side and those
 * on the other do not (a split). Later decisions hold over earlier ones.
 */
export type StoryDecision =
  | { readonly kind: 'together'; readonly articles: readonly string[] }
  | { readonly kind: 'apart'; readonly sides: readonly (readonly string[])[] }

/** For each article the others that it must (1) or must not (-1) stand with. */
export function together(
  decisions: readonly StoryDecision[],
): ReadonlyMap<string, ReadonlyMap<string, 1 | -1>> {
  const signs = new Map<string, Map<string, 1 | -1>>()
  const put = (a: string, b: string, sign: 1 | -1): void => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const of = signs.get(x)
      if (of) of.set(y, sign)
      else signs.set(x, new Map([[y, sign]]))
    }
  }
  const pairs = (xs: readonly string[], ys: readonly string[], sign: 1 | -1): void => {
    for (const x of xs) for (const y of ys) if (x !== y) put(x, y, sign)
  }
  for (const decision of decisions) {
    if (decision.kind === 'together') pairs(decision.articles, decision.articles, 1)
    else {
      const { sides } = decision
      sides.forEach((side, i) => {
        for (const other of sides.slice(i + 1)) pairs(side, other, -1)
      })
    }
  }
  return signs
}
