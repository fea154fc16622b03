import type { Draft } from './draft.ts'

/** «يساعد الملح على الحفظ»: things neither help nor agree. */
export const isThing = (d: Draft): boolean =>
  d.pick.candidate.verbal &&
  ['AID', 'AGREE', 'COOPERATE'].includes(d.pick.candidate.predicate.type) &&
  d.args.actor !== null &&
  !d.args.actor.agent &&
  d.args.actor.type === null &&
  d.pick.others.length === 0

/** «وصل الأمر إلى حد», «العودة إلى البحث»: a way that nobody goes is none. */
export const isIdleMove = (d: Draft): boolean =>
  d.pick.candidate.predicate.frameName === 'move' &&
  (d.args.firstPerson ||
    (d.args.actor !== null ? !d.args.actor.agent : d.actor === null || d.place === null))
