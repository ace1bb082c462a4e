export type { FormulaFinding, FormulaFindingCode } from './check/finding.ts'
export type * from './workbook.ts'
