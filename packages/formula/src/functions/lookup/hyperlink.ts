import { defineFunction, optional, scalar } from '../define.ts'

/** The text that a link shows; the link itself is not followed. */
export const HYPERLINK = defineFunction({
  name: 'HYPERLINK',
  parameters: [scalar('link_location'), optional(scalar('friendly_name'))],
  run: ([address, name]) => (name === undefined ? address : (name ?? 0)),
})
