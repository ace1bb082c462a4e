import type { Identify } from './identity.ts'

/** Local mode: one person, no sign-in, whatever token comes. Safe only on loopback, with `Host` and `Origin` checked. */
export const identifyLocalPerson: Identify = () => Promise.resolve({ tenantId: 'local', personId: 'local' })
