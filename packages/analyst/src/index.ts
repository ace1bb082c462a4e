export type * from './answer.ts'
export type { Plan } from './plan/plan.ts'
