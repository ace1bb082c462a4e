/** What a file is by its first bytes; its name is only asked where the bytes are plain text. */
export type FileKind = 'zip' | 'ole2' | 'pdf' | 'image' | 'archive' | 'markup' | 'rich text' | 'text'

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole2', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['rich text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

export function fileKind(bytes: Uint8Array): FileKind {
  for (const [kind, signature] of signatures) {
    if (signature.every((byte, at) => bytes[at] === byte)) return kind
  }
  return isMarkup(bytes) ? 'markup' : 'text'
}

function isMarkup(bytes: Uint8Array): boolean {
  let head = ''
  for (let at = 0; at < Math.min(bytes.length, 256); at++) if (bytes[at] !== 0) head += String.fromCharCode(bytes[at])
  return (
    /^[^\x21-\x7e]*<(?:!doctype|html|head|body|table|\?xml|workbook|svg)\b/i.test(head) ||
    /^[^\x21-\x7e]*<\?xml/i.test(head)
  )
}

/** An OLE2 container of an encrypted Office file holds a stream of this name ([MS-OFFCRYPTO] 2.3.4.4), in UTF-16. */
export function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage'
  const last = Math.min(bytes.length, 16_777_216) - name.length * 2
  for (let at = 0; at <= last; at += 2) {
    let matched = 0
    while (matched < name.length && bytes[at + matched * 2] === name.charCodeAt(matched)) matched++
    if (matched === name.length) return true
  }
  return false
}
