export type { Identity, Identify } from './identity.ts'
