import type { Draft } from './draft.ts'

const JOINS = new Set(['انضم', 'انضمام'])

/** «يساعد الملح على الحفظ»: things neither help nor agree nor meet. */
export const isThing = (d: Draft): boolean =>
  d.pick.candidate.verbal &&
  (d.pick.candidate.carrier === null || d.pick.candidate.predicate.type !== 'CONSULT') &&
  ['AID', 'AGREE', 'COOPERATE', 'CONSULT'].includes(d.pick.candidate.predicate.type) &&
  d.args.actor !== null &&
  !d.args.actor.agent &&
  d.args.actor.type === null &&
  d.pick.others.length === 0

/** «وصل الأمر إلى حد», «العودة إلى البحث»: a way that nobody goes is none; one joins people, and no place. */
export const isIdleMove = (d: Draft): boolean =>
  d.pick.candidate.predicate.frameName === 'move' &&
  !JOINS.has(d.pick.candidate.predicate.lemma) &&
  (d.args.firstPerson ||
    (d.args.actor !== null ? !d.args.actor.agent : d.actor === null || d.place === null))
