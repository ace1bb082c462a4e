export type * from './workbook-file.ts'
