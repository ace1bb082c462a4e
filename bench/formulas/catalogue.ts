/** What the engine computes, for tables about it. The engine's own entry does not give this away, since nobody else needs it. */
export { catalogue } from '../../packages/formula/src/functions/catalogue.ts'
export { excelFunctionNames } from '../../packages/formula/src/functions/excel-functions.ts'
