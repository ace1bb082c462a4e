/** Type-checks every part under its own rules: a package may not see Node or the DOM, its tests may. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const projects = [
  'tsconfig.json',
  ...readdirSync('packages').map((name) => `packages/${name}/tsconfig.json`),
  ...readdirSync('apps').map((name) => `apps/${name}/tsconfig.json`),
].filter((file) => existsSync(file))

const failed = projects.filter((project) => spawnSync('tsc', ['-p', project], { stdio: 'inherit' }).status !== 0)
console.log(
  failed.length === 0 ? `types: ${projects.length} projects, no errors` : `types: errors in ${failed.join(', ')}`,
)
process.exit(failed.length === 0 ? 0 : 1)
