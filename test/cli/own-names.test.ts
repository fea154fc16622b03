import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isnad, temporaryFolder } from './run.ts'

const ARTICLE = `رابطة النحالين تعلن موعد المعرض

قالت رابطة النحالين إن المعرض سيفتح يوم الأحد في ساحة البلدة القديمة. وأضاف هشام البستاني رئيس الرابطة أن الدعوة عامة للجميع. وشكر البستاني وزارة الزراعة على دعمها للمعرض الذي يقام كل عام.
`

function folderWithArticle(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages', 'a.txt'), ARTICLE)
  return folder
}

const analysed = async (cwd: string, ...args: string[]): Promise<number> => {
  const ran = await isnad(
    ['build', 'pages', '--into', 'bees.isnad', '--json', '--threads', '1', ...args],
    { cwd },
  )
  if (ran.status !== 0) throw new Error(ran.stderr)
  return (JSON.parse(ran.stdout) as { analysed: number }).analysed
}
const shown = async (cwd: string): Promise<string> =>
  (await isnad(['show', 'bees.isnad', '--json'], { cwd })).stdout

describe('isnad build with names of one’s own', () => {
  it('analyses again when they change, and keeps what they say', async () => {
    const cwd = folderWithArticle()
    expect(await analysed(cwd)).toBe(1)
    expect(await shown(cwd)).not.toContain('own:رابطة_النحالين')

    writeFileSync(join(cwd, 'mine.tsv'), 'type\tname\nORG\tرابطة النحالين\n')
    writeFileSync(join(cwd, 'fix.tsv'), 'merge\tname:هشام_البستاني\tperson:bustani\n')
    const files = ['--entities', 'mine.tsv', '--corrections', 'fix.tsv']
    expect(await analysed(cwd, ...files)).toBe(1)
    const dossier = await shown(cwd)
    expect(dossier).toContain('own:رابطة_النحالين')
    expect(dossier).toContain('person:bustani')
    expect(await analysed(cwd, ...files)).toBe(0)
  })

  it('finds the files that lie beside the archive', async () => {
    const cwd = folderWithArticle()
    writeFileSync(join(cwd, 'bees.entities.tsv'), 'type\tname\nORG\tرابطة النحالين\n')
    expect(await analysed(cwd)).toBe(1)
    expect(await shown(cwd)).toContain('own:رابطة_النحالين')
  })

  it.each([
    ['--entities', 'type\tname\nDOG\tكلب\n', 'mine.tsv, line 2: type «DOG»', 'PER'],
    ['--entities', 'name\nكلب\n', 'mine.tsv, line 1', 'type, country'],
    ['--corrections', '# whose\nmerge\tA\n', 'mine.tsv, line 2', 'split A wording B'],
  ])('names the line of a bad file: %s', async (option, text, where, wayOut) => {
    const cwd = folderWithArticle()
    writeFileSync(join(cwd, 'mine.tsv'), text)
    const ran = await isnad(['build', 'pages', '--into', 'bees.isnad', option, 'mine.tsv'], { cwd })
    expect(ran.status).not.toBe(0)
    expect(ran.stderr).toContain(where)
    expect(ran.stderr).toContain(wayOut)
  })

  it('says that a file given is not there', async () => {
    const cwd = folderWithArticle()
    const ran = await isnad(['build', 'pages', '--entities', 'none.tsv'], { cwd })
    expect(ran.status).not.toBe(0)
    expect(ran.stderr).toContain('none.tsv')
  })
})
