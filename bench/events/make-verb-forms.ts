// node bench/events/make-verb-forms.ts: writes src/analysis/events/verb-forms.tsv from predicates.tsv.
import { writeFileSync } from 'node:fs'
import { makeVerbForms } from '../../src/analysis/events/make-verb-forms.ts'

writeFileSync(new URL('../../src/analysis/events/verb-forms.tsv', import.meta.url), makeVerbForms())
