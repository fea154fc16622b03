/** A part that an argument plays. */
export type Role = 'actor' | 'target' | 'place' | null

/**
 * Which argument plays which part. `subject` and `object` are those of the verb; `genitive` is what
 * follows a masdar or noun in construct; `links` maps prepositions to parts.
 */
export interface Frame {
  readonly subject: Role
  readonly object: Role
  /** `guess`: people and armies act, places and things suffer. */
  readonly genitive: Role | 'guess'
  readonly links: ReadonlyMap<string, Role>
  /** Without vowels the verb's active and passive look alike and a lone noun is the one who suffers. */
  readonly passive: true | undefined
  /** «بين X و Y»: the first acts, the second is acted upon. */
  readonly between: true | undefined
  /** Says nothing without its object: one accuses somebody. */
  readonly needsObject: true | undefined
  /** Words, not deeds: only somebody can be its target. */
  readonly talk: true | undefined
  /** Its goal is a place: «إلى», «ل», or a bare object. */
  readonly goal: true | undefined
  /** A blow whose dead and wounded, told in the same sentence, are its targets. */
  readonly blow: true | undefined
  /** People who came to harm, told by what they are now: قتلى, جرحى. */
  readonly casualties: true | undefined
}

const against = { علي: 'target', ضد: 'target' } as const
const byHands = { برصاص: 'actor', بنيران: 'actor', بيد: 'actor' } as const

/** A frame as it is written here: what is not told of it does not hold. */
type Row = Pick<Frame, 'subject' | 'object' | 'genitive'> &
  Partial<Omit<Frame, 'links'>> & { readonly links: Readonly<Record<string, Role>> }

/** One shape for all frames: code that met many would be slow with each. */
const frameOf = (row: Row): Frame => ({
  subject: row.subject,
  object: row.object,
  genitive: row.genitive,
  links: new Map(Object.entries(row.links)),
  passive: row.passive,
  between: row.between,
  needsObject: row.needsObject,
  talk: row.talk,
  goal: row.goal,
  blow: row.blow,
  casualties: row.casualties,
})

const rows: Readonly<Record<string, Row>> = {
  trans: {
    subject: 'actor',
    object: 'target',
    genitive: 'guess',
    links: { ...against, ل: 'target', ب: 'target' },
  },
  /** Its genitive suffers: «تدمير المنازل», «مهاجمة المدنيين». */
  harm: {
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: { ...against, ل: 'target', ب: 'target' },
  },
  /** «مجزرة الأسرى», «محاربة الإرهاب»: a blow whose genitive are those whom it befell. */
  slaughter: {
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: { ...against, ل: 'target' },
    blow: true,
  },
  attack: {
    subject: 'actor',
    object: 'target',
    genitive: 'actor',
    links: { ...against, ل: 'target' },
    blow: true,
  },
  shell: {
    subject: 'actor',
    object: 'target',
    genitive: 'guess',
    links: { ...against, ل: 'target' },
    blow: true,
  },
  boom: { subject: null, object: 'target', genitive: null, links: against, blow: true },
  burn: {
    subject: 'actor',
    object: 'target',
    genitive: null,
    links: { ب: 'target', في: 'target' },
  },
  suicide: { subject: 'actor', object: null, genitive: null, links: { في: null }, blow: true },
  kill: {
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: { ...against, ب: 'target', ...byHands },
    passive: true,
  },
  die: { subject: 'target', object: null, genitive: 'target', links: byHands },
  dieo: { subject: 'target', object: null, genitive: 'target', links: {} },
  dead: { subject: null, object: null, genitive: null, links: byHands, casualties: true },
  clash: {
    subject: 'actor',
    object: 'target',
    genitive: 'actor',
    links: { ...against, مع: 'target' },
    between: true,
    blow: true,
  },
  seize: {
    subject: 'actor',
    object: 'target',
    genitive: 'guess',
    links: { ...against, ل: 'target', نحو: 'target', باتجاه: 'target', صوب: 'target' },
  },
  liberate: {
    subject: 'actor',
    object: 'place',
    genitive: 'place',
    links: { من: 'target' },
  },
  topple: {
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: { ب: 'target' },
    passive: true,
  },
  protest: {
    subject: 'actor',
    object: 'target',
    genitive: 'actor',
    links: { ...against, ل: 'actor' },
  },
  actorp: { subject: null, object: null, genitive: null, links: { ...against } },
  agree: {
    talk: true,
    subject: 'actor',
    object: null,
    genitive: 'actor',
    links: { مع: 'target' },
    between: true,
  },
  truce: {
    talk: true,
    subject: 'actor',
    object: null,
    genitive: null,
    links: { مع: 'target' },
    between: true,
  },
  meet: {
    talk: true,
    subject: 'actor',
    object: 'target',
    genitive: 'actor',
    links: { مع: 'target', ب: 'target' },
    between: true,
  },
  visit: {
    talk: true,
    subject: 'actor',
    object: 'target',
    genitive: 'actor',
    links: { الي: 'place', ل: 'place' },
    goal: true,
  },
  host: { talk: true, subject: 'actor', object: 'target', genitive: 'target', links: {} },
  support: {
    talk: true,
    subject: 'actor',
    object: 'target',
    genitive: 'guess',
    links: { ب: 'target', ل: 'target', علي: 'target', مع: 'target' },
  },
  /** «دافع عن المعتقلين» */
  defend: {
    talk: true,
    subject: 'actor',
    object: null,
    genitive: 'actor',
    links: { عن: 'target' },
  },
  /** «صوت لصالح القرار», «صوت بأغلبية على تمديد البعثة» */
  vote: {
    talk: true,
    subject: 'actor',
    object: null,
    genitive: 'actor',
    links: { علي: 'target', ل: 'target', لصالح: 'target', ضد: 'target' },
  },
  supported: { subject: 'target', object: null, genitive: null, links: { من: 'actor' } },
  supporter: { subject: 'actor', object: null, genitive: 'target', links: { ل: 'target' } },
  sign: {
    talk: true,
    subject: 'actor',
    object: null,
    genitive: null,
    links: { مع: 'target' },
    between: true,
  },
  signed: { subject: null, object: null, genitive: null, links: { مع: 'target' }, between: true },
  concede: {
    talk: true,
    subject: 'actor',
    object: null,
    genitive: 'guess',
    links: { ل: 'target', عن: 'target' },
  },
  free: { subject: 'actor', object: 'target', genitive: 'target', links: { عن: 'target' } },
  cooperate: {
    talk: true,
    subject: 'actor',
    object: null,
    genitive: 'actor',
    links: { مع: 'target' },
    between: true,
  },
  aid: {
    subject: 'actor',
    object: 'target',
    genitive: 'guess',
    links: { ل: 'target', الي: 'target' },
  },
  /** Who gets it stands in the genitive: «إغاثة المنكوبين», «تزويد الجيش بالذخيرة». */
  supply: {
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: { ل: 'target', الي: 'target' },
  },
  aidr: { subject: 'target', object: null, genitive: 'actor', links: { من: 'actor' } },
  rescue: {
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: {},
    passive: true,
  },
  retreat: {
    subject: 'actor',
    object: null,
    genitive: 'actor',
    links: { من: 'place', ل: 'actor' },
  },
  resign: { subject: 'actor', object: null, genitive: 'actor', links: {} },
  request: {
    talk: true,
    subject: 'actor',
    object: 'target',
    genitive: 'actor',
    links: { من: 'target', الي: 'target', ل: 'target' },
  },
  accuse: {
    talk: true,
    needsObject: true,
    subject: 'actor',
    object: 'target',
    genitive: 'guess',
    links: { ...against, ل: 'target', ب: 'target', الي: 'target' },
  },
  /** «ندد بالقرار», «تهجم على الوزير»: never a bare object. */
  decry: {
    talk: true,
    subject: 'actor',
    object: null,
    genitive: 'guess',
    links: { ...against, ب: 'target' },
  },
  /** «مقاضاة الشركة»: whom one blames or sues stands in the genitive. */
  sue: {
    talk: true,
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: { ل: 'target' },
  },
  angry: { talk: true, subject: null, object: null, genitive: 'actor', links: {} },
  investigate: {
    talk: true,
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: { مع: 'target' },
  },
  reject: {
    talk: true,
    subject: 'actor',
    object: 'target',
    genitive: 'actor',
    links: { ل: 'target' },
  },
  /** «تبرأ من تصريحات النائب» */
  disown: {
    talk: true,
    subject: 'actor',
    object: null,
    genitive: 'actor',
    links: { من: 'target' },
  },
  rejecter: { subject: 'actor', object: null, genitive: null, links: { ل: 'target' } },
  threaten: {
    talk: true,
    subject: 'actor',
    object: 'target',
    genitive: 'actor',
    links: { ل: 'target' },
  },
  sanction: {
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: { ...against, مع: 'target', عن: 'target' },
  },
  mobilize: {
    subject: 'actor',
    object: 'actor',
    genitive: 'actor',
    links: { الي: 'place', ل: 'actor' },
  },
  /** Who sends, gathers or stations others: the genitive is those whom he moves. */
  muster: { subject: 'actor', object: null, genitive: null, links: { الي: 'place' } },
  recruit: { subject: 'actor', object: 'target', genitive: 'target', links: {} },
  arrest: {
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: { علي: 'target', ب: null },
    passive: true,
  },
  arrest2: { subject: 'actor', object: 'target', genitive: 'target', links: {} },
  detained: { subject: null, object: null, genitive: null, links: {}, casualties: true },
  convict: {
    subject: 'actor',
    object: null,
    genitive: null,
    links: { علي: 'target', ضد: 'target' },
  },
  restrict: {
    subject: 'actor',
    object: 'target',
    genitive: 'target',
    links: { علي: 'target', ضد: 'target' },
  },
  accident: { subject: 'target', object: null, genitive: null, links: {}, blow: true },
  election: { subject: 'actor', object: 'target', genitive: null, links: {} },
  win: { subject: 'actor', object: null, genitive: null, links: {} },
  appoint: { subject: 'actor', object: 'target', genitive: 'target', links: {}, passive: true },
  verdict: { subject: 'actor', object: null, genitive: null, links: { علي: 'target' } },
  move: {
    subject: 'actor',
    object: 'place',
    genitive: 'actor',
    links: { الي: 'place', ل: 'place' },
    goal: true,
  },
  /** «الانضمام إلى صفوف التنظيم»: whom one joins. */
  join: {
    talk: true,
    subject: 'actor',
    object: null,
    genitive: 'actor',
    links: { الي: 'target', ل: 'target', ب: 'target' },
  },
  act: { subject: 'actor', object: 'target', genitive: null, links: { علي: 'target' } },
  find: { subject: 'actor', object: null, genitive: null, links: { علي: 'target' } },
}

/** Frames by the name that predicates.tsv gives them. */
export const frames: Readonly<Record<string, Frame>> = Object.fromEntries(
  Object.entries(rows).map(([name, row]) => [name, frameOf(row)]),
)
