// node bench/names/train.ts: trains the weights of learned.tsv on src/analysis/names/training/*.tsv.
import { writeFileSync } from 'node:fs'
import { makeLearned } from '../../src/analysis/names/learned-train.ts'

writeFileSync(new URL('../../src/analysis/names/learned.tsv', import.meta.url), makeLearned())
