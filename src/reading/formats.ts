import type { Format } from './format.ts'
import { htmlFormat } from './formats/html.ts'
import { jsonlFormat } from './formats/jsonl.ts'
import { textFormat } from './formats/text.ts'

/** Every format that can be read. The surest of the bytes reads them; of equals the first. */
export const formats: readonly Format[] = [jsonlFormat, htmlFormat, textFormat]
