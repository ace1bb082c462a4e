export type * from './answer.ts'
export { answer } from './answer-question.ts'
export type { ChartDrawing, DrawnField } from './chart/chart-drawing.ts'
export type { Plan } from './plan/plan.ts'
