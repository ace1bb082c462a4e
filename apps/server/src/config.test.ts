import { describe, expect, test } from 'vitest'
import { ConfigError, isLoopback, readConfig } from './config.ts'

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

describe('the configuration', () => {
  test('needs nothing set', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 8000,
      dataDir: '.data',
      databaseUrl: undefined,
      allowedOrigins: ['https://mavencat.github.io', 'https://localhost:3000'],
      frameAncestors: ["'self'"],
      logLevel: 'warn',
      environment: 'development',
      limits: { cells: 200_000, bodyBytes: 16_777_216, messageCharacters: 2_000, computationMs: 30_000 },
      unusedVariables: [],
    })
  })

  test('takes the names and spellings of the earlier service', () => {
    const config = readConfig({
      DATABASE_URL: 'postgresql+asyncpg://user:secret@db:5432/excel_ai',
      ALLOWED_ORIGINS: 'https://a.example, http://localhost:5173 ,',
      LOG_LEVEL: 'WARNING',
      ENVIRONMENT: 'Development',
    })
    expect(config).toMatchObject({
      databaseUrl: 'postgresql://user:secret@db:5432/excel_ai',
      allowedOrigins: ['https://a.example', 'http://localhost:5173'],
      logLevel: 'warn',
      environment: 'development',
    })
  })

  test('a variable set to nothing is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', HOST: '' })).toMatchObject({ port: 8000, databaseUrl: undefined })
  })

  test('tells every fault at once, each with its variable, and no value', () => {
    const faults = faultsOf({
      HOST: '0.0.0.0',
      PORT: '80000',
      DATABASE_URL: 'mysql://user:hunter2@db/x',
      ALLOWED_ORIGINS: 'https://a.example/path',
      LOG_LEVEL: 'loud',
      ENVIRONMENT: 'production',
      MAX_CELLS: '-1',
    })
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'HOST',
      'PORT',
      'DATABASE_URL',
      'ALLOWED_ORIGINS',
      'LOG_LEVEL',
      'ENVIRONMENT',
      'MAX_CELLS',
    ])
    expect(faults.join()).not.toContain('hunter2')
  })

  test('names what is set but not yet used', () => {
    expect(readConfig({ OPENAI_API_KEY: 'sk-1', REDIS_URL: 'redis://x', PATH: '/bin' }).unusedVariables).toEqual([
      'REDIS_URL',
      'OPENAI_API_KEY',
    ])
  })

  test.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['localhost', true],
    ['::1', true],
    ['[::1]', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.0.1', false],
    ['127.0.0.1.evil.example', false],
    ['localhost.evil.example', false],
    ['', false],
  ])('%s as a loopback address: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected)
  })
})
