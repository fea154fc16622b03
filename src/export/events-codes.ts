/** The codes of one kind of event in other ontologies. */
export interface EventCodes {
  /** CAMEO's event code; its first two figures are the root. Null: CAMEO has no such event. */
  readonly cameo: string | null
  /** ACLED's event type and sub-event type. Null: ACLED does not record it. */
  readonly acled: readonly [type: string, sub: string] | null
}

const BATTLE = ['Battles', 'Armed clash'] as const
const ATTACK = ['Violence against civilians', 'Attack'] as const
const STRATEGIC = 'Strategic developments'
const PEACEFUL = ['Protests', 'Peaceful protest'] as const

const of = (cameo: string | null, acled: EventCodes['acled'] = null): EventCodes => ({
  cameo,
  acled,
})

/** By type, then by mode; `other` is the type's own code and serves the modes that are not listed. */
const CODES: Readonly<Record<string, Readonly<Record<string, EventCodes>>>> = {
  ACCUSE: { other: of('111'), investigate: of('090') },
  AGREE: { other: of('030', [STRATEGIC, 'Agreement']) },
  AID: { other: of('070') },
  ASSAULT: {
    other: of('180', ATTACK),
    abduct: of('181', ['Violence against civilians', 'Abduction/forced disappearance']),
    assassinate: of('186', ATTACK),
    beat: of('182', ATTACK),
    execute: of('1823', ATTACK),
    explosives: of('183', ['Explosions/Remote violence', 'Remote explosive/landmine/IED']),
    fight: of('190', BATTLE),
    firearms: of('193', ATTACK),
    'heavy-weapons': of('194', ['Explosions/Remote violence', 'Shelling/artillery/missile attack']),
    kill: of('1823', ATTACK),
    sexual: of('1821', ['Violence against civilians', 'Sexual violence']),
    'suicide-attack': of('1831', ['Explosions/Remote violence', 'Suicide bomb']),
    territory: of('192', BATTLE),
    torture: of('1822', ATTACK),
  },
  COERCE: {
    other: of('170'),
    arrest: of('173', [STRATEGIC, 'Arrests']),
    convict: of('173'),
    cyber: of('176'),
    restrict: of('172'),
    seize: of('171', [STRATEGIC, 'Looting/property destruction']),
  },
  CONCEDE: { other: of('080') },
  CONSULT: {
    other: of('040'),
    phone: of('041'),
    'third-party': of('045'),
    visit: of('042'),
  },
  COOPERATE: { other: of('060') },
  MOBILIZE: { other: of('150'), troops: of('154', [STRATEGIC, 'Change to group/activity']) },
  PROTEST: {
    other: of('140', PEACEFUL),
    boycott: of('143', PEACEFUL),
    demo: of('141', PEACEFUL),
    hunger: of('142', PEACEFUL),
    obstruct: of('144', PEACEFUL),
    riot: of('145', ['Riots', 'Violent demonstration']),
    strike: of('143', PEACEFUL),
  },
  REJECT: { other: of('120') },
  REQUEST: { other: of('020') },
  RETREAT: {
    other: of('080'),
    ceasefire: of('0871', [STRATEGIC, 'Agreement']),
    disarm: of('0873', [STRATEGIC, 'Change to group/activity']),
    withdraw: of('0874', [STRATEGIC, 'Change to group/activity']),
  },
  SANCTION: { other: of('160') },
  SUPPORT: { other: of('051'), sign: of('057', [STRATEGIC, 'Agreement']) },
  THREATEN: { other: of('130') },
}

const NONE = of(null)

/** The codes of an event; none for OTHER, which is for timelines. */
export function codesOf(type: string, mode: string | undefined): EventCodes {
  const modes = CODES[type]
  return modes?.[mode ?? 'other'] ?? modes?.['other'] ?? NONE
}

/** 1 words of cooperation, 2 deeds of cooperation, 3 words of conflict, 4 deeds of conflict. */
export function quadClass(cameo: string): 1 | 2 | 3 | 4 {
  const root = Number(cameo.slice(0, 2))
  return root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4
}
