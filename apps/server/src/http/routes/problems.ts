import { Problem } from '@excel-ai-chat/contracts'

/** Refusals that a route with a JSON body may give, for its documentation. */
export const refusals = {
  400: Problem,
  403: Problem,
  413: Problem,
  415: Problem,
  422: Problem,
  500: Problem,
  503: Problem,
}
