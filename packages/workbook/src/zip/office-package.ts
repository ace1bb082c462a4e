import type { ReadLimits } from '../limits.ts'
import { damaged } from '../refusal.ts'
import { attribute } from '../xml/attributes.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { type XmlListener, XmlScanner } from '../xml/scan-xml.ts'
import { readDirectory, type ZipEntry } from './directory.ts'
import { inflateEntry } from './inflate-entry.ts'

/** A link from one part to another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string
  /** The last word of the type's address: `worksheet`, `sharedStrings`. Transitional and strict files agree in it. */
  readonly type: string
  /** Path of the part, without a leading slash; undefined when it points outside the package. */
  readonly path: string | undefined
}

/** An Office Open XML package: parts by path, each unpacked only when it is read. */
export class OfficePackage {
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
  readonly #byName: ReadonlyMap<string, ZipEntry>
  readonly #limits: ReadLimits
  #inflated = 0

  /** @throws RefusedFile when the container is damaged or past a limit */
  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.bytes = bytes
    this.#limits = limits
    this.entries = readDirectory(bytes, limits)
    this.#byName = new Map(this.entries.map((entry) => [partKey(entry.name), entry]))
  }

  /** Part names are compared without case (ECMA-376 part 2, 6.3.5). */
  find(path: string): ZipEntry | undefined {
    return this.#byName.get(partKey(path))
  }

  /** @throws RefusedFile when the part is not there, is damaged or is not well-formed */
  scan(path: string, listener: XmlListener): void {
    const entry = this.find(path)
    if (entry === undefined) throw damaged(`the part ${path} is missing`)
    // A part that is pointed at a thousand times is small in the directory.
    this.#inflated += entry.bytes
    if (this.#inflated > 2 * this.#limits.inflatedBytes) throw damaged('its parts point at one another without end')
    const scanner = new XmlScanner(listener)
    const decode = decodeXml((text) => scanner.push(text))
    inflateEntry(this.bytes, entry, decode)
    scanner.end()
  }

  /** @param path the part the links start from; '' for the package itself. No relationship part means no links. */
  relationships(path: string): Relationship[] {
    const slash = path.lastIndexOf('/')
    const folder = path.slice(0, slash + 1)
    const relationshipsPath = `${folder}_rels/${path.slice(slash + 1)}.rels`
    const found: Relationship[] = []
    if (this.find(relationshipsPath) === undefined) return found
    this.scan(relationshipsPath, {
      open: (name, tag) => {
        if (name !== 'Relationship') return
        const isOutside = attribute(tag, 'TargetMode') === 'External'
        const target = attribute(tag, 'Target') ?? ''
        found.push({
          id: attribute(tag, 'Id') ?? '',
          type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
          path: isOutside ? undefined : resolvePath(folder, target),
        })
        if (found.length > this.#limits.parts) throw damaged('one of its parts points at more parts than there are')
      },
      close: () => {},
      text: () => {},
    })
    return found
  }
}

/** A path inside the package; what would climb out of it ends at its root. */
function resolvePath(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

function partKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}
