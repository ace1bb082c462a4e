import { Stop } from './stop.ts'

const network = 'would reach the network'
const program = 'would start or ask another program'
const service = 'asks a service outside the workbook'

/** Functions that must not be computed because they reach out of the workbook, with what to tell the person. */
export const refusedFunctions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    WEBSERVICE: network,
    IMAGE: network,
    IMPORTDATA: network,
    IMPORTXML: network,
    IMPORTHTML: network,
    IMPORTFEED: network,
    IMPORTRANGE: network,
    STOCKHISTORY: service,
    TRANSLATE: service,
    DETECTLANGUAGE: service,
    COPILOT: service,
    PY: program,
    RTD: program,
    DDE: program,
    CALL: program,
    EXEC: program,
    EVALUATE: program,
    'REGISTER.ID': program,
    REGISTER: program,
    'SQL.REQUEST': program,
    CUBEKPIMEMBER: service,
    CUBEMEMBER: service,
    CUBEMEMBERPROPERTY: service,
    CUBERANKEDMEMBER: service,
    CUBESET: service,
    CUBESETCOUNT: service,
    CUBEVALUE: service,
  }).map(([name, reason]) => [name, `${name} ${reason}, so it is not computed here.`]),
)

export function unknownFunction(name: string, position: number): Stop {
  return new Stop('unsupported', `The function ${name} is not one this engine computes.`, position)
}
