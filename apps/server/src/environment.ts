import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Config, readConfig } from './config.ts'

/** The checkout: `.env`, the data folder and the built page are looked for from here. */
export const root = resolve(import.meta.dirname, '../../..')
export const webRoot = join(root, 'apps/web/dist')

/**
 * The configuration of this checkout; what the environment sets goes before what `.env` says.
 * @param environment changed by what `.env` adds, where that is `process.env`
 * @throws ConfigError with every fault
 */
export function readEnvironment(environment: NodeJS.ProcessEnv): Config {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const config = readConfig(environment)
  return { ...config, dataDir: resolve(root, config.dataDir) }
}
