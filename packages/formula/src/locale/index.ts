export { fromLocalFormula, toLocalFormula } from './translate.ts'
