export type { FormulaFinding, FormulaFindingCode } from './check/finding.ts'
export { fromLocalFormula, toLocalFormula } from './locale/translate.ts'
export { open } from './open.ts'
export type * from './workbook.ts'
