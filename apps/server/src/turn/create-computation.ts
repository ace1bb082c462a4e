import type { ExcelContext } from '@excel-ai-chat/contracts'
import type { Computation, JobFunctions, JobName, Jobs } from './computation.ts'
import { extent } from './extent.ts'
import type { ThreadPool } from './thread-pool.ts'

/** Work on pairs of columns, or of words and columns, grows faster than the cells. */
const inlineColumns = 50
const inlineCells = { answer: 1_000, analyze: 10_000 }
const inlineMessage = 200

/** Which jobs end within milliseconds whatever they hold; a formula may take any time however few its cells. */
const isSmall: { readonly [Name in JobName]: (input: Jobs[Name]['input']) => boolean } = {
  answer: ({ message, context }) => message.length <= inlineMessage && isSmallContext(context, inlineCells.answer),
  analyze: (context) => isSmallContext(context, inlineCells.analyze),
  evaluate: () => false,
  check: () => false,
  explain: () => false,
}

/** Small jobs at once, in the request loop, where they cost no copy; all others in a thread, where they hold up nobody. */
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
