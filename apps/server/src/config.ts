import { isIP } from 'node:net'
import { z } from 'zod'

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

export interface Config {
  /** A loopback address: without sign-in nobody else may reach the service. */
  readonly host: string
  readonly port: number
  /** Where the embedded database lies; unused with `databaseUrl`. */
  readonly dataDir: string
  /** PostgreSQL; undefined means the embedded database. A secret: it may hold a password. */
  readonly databaseUrl: string | undefined
  /** Origins of pages that may call the service besides its own. */
  readonly allowedOrigins: readonly string[]
  /** Who may show the page in a frame, as CSP sources. */
  readonly frameAncestors: readonly string[]
  readonly logLevel: (typeof logLevels)[number]
  readonly environment: 'development' | 'test'
  readonly limits: Limits
  /** Variables that are set but that nothing here reads yet. Names only, never values. */
  readonly unusedVariables: readonly string[]
}

export interface Limits {
  /** Cells of one request, counted as the rectangle around what came. */
  readonly cells: number
  readonly bodyBytes: number
  /** Characters of one question after trimming. */
  readonly messageCharacters: number
  /** The longest that one answer may be computed. */
  readonly computationMs: number
}

/** The configuration cannot be used; `faults` holds every one of them, each naming its variable and no value. */
export class ConfigError extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    )
    this.name = 'ConfigError'
    this.faults = faults
  }
}

/** Read by later parts. Setting one of them is no fault, but saying nothing would promise what does not happen. */
const laterVariables = [
  'REDIS_URL',
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'OPENAI_MODEL',
  'OPENAI_MAX_TOKENS',
  'AZURE_TENANT_ID',
  'AZURE_CLIENT_ID',
  'AZURE_CLIENT_SECRET',
  'DATA_ENCRYPTION_KEY',
]

function wholeNumber(least: number, most: number, fallback: number) {
  const message = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
    .default(fallback)
}

function list(isItem: (item: string) => boolean, message: string, fallback: string) {
  return z
    .string()
    .default(fallback)
    .transform((text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .refine((items) => items.every(isItem), message)
}

/** `https://host[:port]` exactly as a browser writes it into the `Origin` header. */
function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && url.origin === text
}

function isCspSource(text: string): boolean {
  return text === "'self'" || text === "'none'" || /^https:\/\/[\w*.:-]+$/.test(text)
}

/** True for an address that only programs of this machine can reach. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))
}

function isPostgresUrl(text: string): boolean {
  return /^postgres(ql)?(\+asyncpg)?:\/\/./.test(text) && URL.canParse(text)
}

const Environment = z.object({
  HOST: z
    .string()
    .refine(
      isLoopback,
      'must be a loopback address such as 127.0.0.1: this version has no sign-in, so everyone who can reach the service would be the same person and read the same history',
    )
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 8_000),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'must be an address such as postgresql://user:password@host:5432/database')
    // What the Python generation of this service wrote for its driver names the same database.
    .transform((url) => url.replace(/^postgres(ql)?\+asyncpg:/, 'postgresql:'))
    .optional(),
  ALLOWED_ORIGINS: list(
    isOrigin,
    'must be origins divided by commas, such as https://example.com or https://localhost:3000, without a path',
    'https://mavencat.github.io,https://localhost:3000',
  ),
  FRAME_ANCESTORS: list(isCspSource, "must be 'self', 'none' or https:// hosts divided by commas", "'self'"),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .transform((level) => (level === 'warning' ? 'warn' : level === 'critical' ? 'error' : level))
    .pipe(z.enum(logLevels, `must be one of ${logLevels.join(', ')}`))
    .default('warn'),
  ENVIRONMENT: z
    .string()
    .toLowerCase()
    .refine(
      (environment) => environment !== 'production' && environment !== 'staging',
      'must be development or test: sign-in, which a shared service needs, is not part of this version',
    )
    .pipe(z.enum(['development', 'test'], 'must be development or test'))
    .default('development'),
  MAX_CELLS: wholeNumber(1, 5_000_000, 200_000),
  MAX_BODY_MIB: wholeNumber(1, 256, 16),
  MAX_MESSAGE_CHARACTERS: wholeNumber(1, 2_000, 2_000),
  MAX_COMPUTATION_SECONDS: wholeNumber(1, 600, 30),
})

/**
 * Environment variables to a `Config`. A variable set to nothing counts as not set.
 * @throws ConfigError with every fault
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || value.trim() === '' ? [] : [[name, value.trim()]],
    ),
  )
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
  }
  const values = parsed.data
  return {
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    allowedOrigins: values.ALLOWED_ORIGINS,
    frameAncestors: values.FRAME_ANCESTORS,
    logLevel: values.LOG_LEVEL,
    environment: values.ENVIRONMENT,
    limits: {
      cells: values.MAX_CELLS,
      bodyBytes: values.MAX_BODY_MIB * 1_048_576,
      messageCharacters: values.MAX_MESSAGE_CHARACTERS,
      computationMs: values.MAX_COMPUTATION_SECONDS * 1_000,
    },
    unusedVariables: laterVariables.filter((name) => name in set),
  }
}
