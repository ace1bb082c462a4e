import type { FunctionDefinition } from '../define.ts'
import { DATE } from './date.ts'
import { DATEDIF } from './datedif.ts'
import { DATEVALUE } from './datevalue.ts'
import { DAY } from './day.ts'
import { DAYS } from './days.ts'
import { DAYS360 } from './days360.ts'
import { EDATE } from './edate.ts'
import { EOMONTH } from './eomonth.ts'
import { HOUR } from './hour.ts'
import { ISOWEEKNUM } from './isoweeknum.ts'
import { MINUTE } from './minute.ts'
import { MONTH } from './month.ts'
import { NETWORKDAYS_INTL } from './networkdays-intl.ts'
import { NETWORKDAYS } from './networkdays.ts'
import { NOW } from './now.ts'
import { SECOND } from './second.ts'
import { TIME } from './time.ts'
import { TIMEVALUE } from './timevalue.ts'
import { TODAY } from './today.ts'
import { WEEKDAY } from './weekday.ts'
import { WEEKNUM } from './weeknum.ts'
import { WORKDAY_INTL } from './workday-intl.ts'
import { WORKDAY } from './workday.ts'
import { YEAR } from './year.ts'
import { YEARFRAC } from './yearfrac.ts'

export const dateFunctions: readonly FunctionDefinition[] = [
  DATE,
  DATEDIF,
  DATEVALUE,
  DAY,
  DAYS,
  DAYS360,
  EDATE,
  EOMONTH,
  HOUR,
  ISOWEEKNUM,
  MINUTE,
  MONTH,
  NETWORKDAYS_INTL,
  NETWORKDAYS,
  NOW,
  SECOND,
  TIME,
  TIMEVALUE,
  TODAY,
  WEEKDAY,
  WEEKNUM,
  WORKDAY_INTL,
  WORKDAY,
  YEAR,
  YEARFRAC,
]
