/**
 * The mark of a form: its number, and how many forms of the table had the number before it. Whoever keeps
 * something by the number sees by the mark, without a look at the form, whether it is still of this form.
 *
 *     tttttttttt iiiiiiiiiiiiiiiiiiiii 0      turn, number + 1; the lowest bit is the table's own
 *
 * The turns begin anew after a thousand: what was kept would have to be as old to be mistaken.
 */
export const markOf = (id: number, turn: number): number => (turn << 22) | ((id + 1) << 1)

/** The number of the form of a mark. */
export const idOfMark = (mark: number): number => ((mark >>> 1) & IDS) - 1

const IDS = 0x1fffff
/** No table gives higher numbers. */
export const MOST_FORMS = IDS - 1
