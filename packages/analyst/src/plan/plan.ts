/** To be filled with the plan algebra: JSON, so that it can be stored with a turn and followed up. */
export type Plan = { readonly kind: string }
