/** A part of a happening that rules may leave open and likelihood may fill. */
export type OpenPart = 'actor' | 'target'
