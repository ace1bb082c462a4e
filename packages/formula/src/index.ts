export type { FormulaFinding, FormulaFindingCode } from './check/finding.ts'
export { open } from './open.ts'
export type * from './workbook.ts'
