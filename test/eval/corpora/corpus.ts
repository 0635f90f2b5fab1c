import type { Read } from '../../../src/pipeline.ts'
import type { LinesFile } from '../folder.ts'
import type { Table } from '../report.ts'

/** What was measured on one corpus, and a readable line for each disagreement with its gold. */
export interface Measured {
  readonly tables: readonly Table[]
  readonly misses: readonly string[]
}

/** A form of corpus, told by what its lines hold and never by its name. `measure` may take its lines for what `isLine` knows. */
export interface Corpus {
  readonly isLine: (line: unknown) => boolean
  measure(files: readonly LinesFile[], read: Read): Promise<Measured>
}
