import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const scope = '@excel-ai-chat/'

/** Which of our workspaces each may import: calls go down, values come back. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'packages/analysis': [],
  'packages/formula': ['analysis'],
  'packages/analyst': ['analysis', 'formula', 'formula/locale'],
  'packages/workbook': ['analysis'],
  'packages/contracts': ['analysis'],
  'apps/server': ['analysis', 'formula', 'formula/locale', 'analyst', 'workbook', 'contracts'],
  'apps/web': ['analysis', 'formula', 'formula/locale', 'analyst', 'workbook', 'contracts'],
}

/** Which rooms of the server each room may import; `problem-error` is open to all. */
const serverRooms: Readonly<Record<string, readonly string[]>> = {
  http: ['turn', 'identity', 'store', 'cache', 'telemetry'],
  turn: ['tools', 'model', 'store', 'telemetry'],
  identity: [],
  tools: [],
  model: [],
  store: [],
  cache: [],
  telemetry: [],
}

/** Rooms with interchangeable adapters: outside, only `app.ts` imports anything but their `index.ts`. */
const seams = ['identity', 'model', 'store', 'cache']

interface Import {
  readonly from: string
  /** As written. */
  readonly specifier: string
  /** Path from the root, where it is a file of ours. */
  readonly file?: string
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|contract)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.includes('node_modules/') && !file.includes('/dist/'))
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statement =
    /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+\.tsx?)['"]/gm
  return [...text.matchAll(statement)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? ''
    if (specifier.startsWith('.'))
      return {
        from: file,
        specifier,
        file: relative(root, resolve(root, dirname(file), specifier.split('?')[0] ?? ''))
          .split(sep)
          .join('/'),
      }
    return { from: file, specifier }
  })
}

const workspaceOf = (file: string): string => file.split('/').slice(0, 2).join('/')
const roomOf = (file: string): string | undefined => /^apps\/server\/src\/([^/]+)\//.exec(file)?.[1]

const files = Object.keys(mayImport).flatMap((workspace) => sourcesIn(join(root, workspace, 'src')))
const imports = files.flatMap(importsOf)

describe('the picture of the code', () => {
  test('there is code in every workspace, so that the rules below hold something', () => {
    for (const workspace of Object.keys(mayImport)) expect(files.some((file) => file.startsWith(workspace))).toBe(true)
    expect(imports.length).toBeGreaterThan(100)
  })

  test('workspaces import downwards only, and by their public entry', () => {
    const wrong = imports.filter(({ from, specifier, file }) => {
      if (file !== undefined) return workspaceOf(file) !== workspaceOf(from)
      if (!specifier.startsWith(scope)) return false
      return !(mayImport[workspaceOf(from)] ?? []).includes(specifier.slice(scope.length))
    })
    expect(wrong).toEqual([])
  })

  test('no packages file imports Node', () => {
    expect(
      imports.filter(({ from, specifier }) => from.startsWith('packages/') && specifier.startsWith('node:')),
    ).toEqual([])
  })

  test('rooms of the server import along main → app → http → turn → tools, model, store', () => {
    const wrong = imports.filter(({ from, file }) => {
      const room = roomOf(from)
      if (room === undefined || file === undefined || workspaceOf(file) !== 'apps/server') return false
      const target = roomOf(file)
      if (target === undefined) return !file.endsWith('/problem-error.ts') && !file.endsWith('/config.ts')
      return target !== room && !(serverRooms[room] ?? []).includes(target)
    })
    expect(wrong).toEqual([])
  })

  test('adapters are named in app.ts alone', () => {
    const wrong = imports.filter(({ from, file }) => {
      const target = file === undefined ? undefined : roomOf(file)
      if (file === undefined || target === undefined || !seams.includes(target) || roomOf(from) === target) return false
      return from !== 'apps/server/src/app.ts' && !file.endsWith(`/${target}/index.ts`)
    })
    expect(wrong).toEqual([])
  })

  test('the environment is read by main.ts and doctor.ts alone', () => {
    const code = (file: string): string =>
      readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    const readers = files.filter((file) => file.startsWith('apps/server') && /process\.env\b/.test(code(file)))
    expect(readers.filter((file) => !/\/(main|doctor)\.ts$/.test(file))).toEqual([])
  })

  test('no import cycles', () => {
    const edges = new Map<string, string[]>()
    for (const { from, file } of imports) if (file !== undefined) edges.set(from, [...(edges.get(from) ?? []), file])
    const settled = new Set<string>()
    const findCycle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
      if (settled.has(file)) return undefined
      for (const next of edges.get(file) ?? []) {
        const cycle = findCycle(next, [...path, file])
        if (cycle !== undefined) return cycle
      }
      settled.add(file)
      return undefined
    }
    expect(files.map((file) => findCycle(file, [])).filter((cycle) => cycle !== undefined)).toEqual([])
  })
})
