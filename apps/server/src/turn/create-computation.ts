import type { ExcelContext } from '@excel-ai-chat/contracts'
import type { Computation, JobFunctions, JobName, Jobs } from './computation.ts'
import { extent } from './extent.ts'
import type { ThreadPool } from './thread-pool.ts'

/** Above these a job takes long enough to be felt by other requests: reading a question costs more per cell than a profile. */
const inlineCells = { answer: 5_000, analyze: 20_000, evaluate: 20_000 }
/** Work on pairs of columns grows with their square. */
const inlineColumns = 100
const inlineFormulas = 10

const isSmall: { readonly [Name in JobName]: (input: Jobs[Name]['input']) => boolean } = {
  answer: ({ context }) => isSmallContext(context, inlineCells.answer),
  analyze: (context) => isSmallContext(context, inlineCells.analyze),
  evaluate: ({ request }) =>
    request.formulas.length <= inlineFormulas && isSmallContext(request.context, inlineCells.evaluate),
}

/** Small jobs at once, in the request loop, where they cost no copy; large ones in a thread. */
export function createComputation(jobs: JobFunctions, threads: ThreadPool): Computation {
  return {
    async run<Name extends JobName>(name: Name, input: Jobs[Name]['input']): Promise<Jobs[Name]['output']> {
      return isSmall[name](input) ? jobs[name](input) : threads.run(name, input)
    },
    warm: () => threads.warm(),
    close: () => threads.close(),
  }
}

function isSmallContext(context: ExcelContext | undefined, cells: number): boolean {
  const { rows, columns } = extent(context?.selectedRange?.values ?? [])
  return rows * columns <= cells && columns <= inlineColumns
}
