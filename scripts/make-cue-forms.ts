// node scripts/make-cue-forms.ts: writes src/analysis/statements/cue-forms.tsv from cues.tsv.
import { writeFileSync } from 'node:fs'
import { makeCueForms } from '../src/analysis/statements/make-cue-forms.ts'

writeFileSync(new URL('../src/analysis/statements/cue-forms.tsv', import.meta.url), makeCueForms())
