import { arraysFunctions } from './arrays/index.ts'
import { databaseFunctions } from './database/index.ts'
import { dateFunctions } from './date/index.ts'
import type { FunctionDefinition } from './define.ts'
import { distributionFunctions } from './distribution/index.ts'
import { engineeringFunctions } from './engineering/index.ts'
import { financialFunctions } from './financial/index.ts'
import { informationFunctions } from './information/index.ts'
import { logicalFunctions } from './logical/index.ts'
import { lookupFunctions } from './lookup/index.ts'
import { mathFunctions } from './math/index.ts'
import { matrixFunctions } from './matrix/index.ts'
import { numeralFunctions } from './numeral/index.ts'
import { regressionFunctions } from './regression/index.ts'
import { statisticsFunctions } from './statistics/index.ts'
import { textFunctions } from './text/index.ts'
import { legacyTextFunctions } from './legacy-text/index.ts'

/** Every function this engine computes, by its English name. */
export const catalogue: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    mathFunctions,
    statisticsFunctions,
    logicalFunctions,
    lookupFunctions,
    arraysFunctions,
    textFunctions,
    dateFunctions,
    informationFunctions,
    distributionFunctions,
    regressionFunctions,
    financialFunctions,
    engineeringFunctions,
    matrixFunctions,
    databaseFunctions,
    legacyTextFunctions,
    numeralFunctions,
  ]
    .flat()
    .map((definition) => [definition.name, definition]),
)
