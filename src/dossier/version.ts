import { hashTables } from '../load-table.ts'

/** Raised by hand whenever some story would be told otherwise. */
const RULES = 9

/** The rules of the dossier and the tables they read: an account made by others is made anew. */
export const dossierVersion = `dossier@${RULES} ${hashTables([new URL('./', import.meta.url)])}`
