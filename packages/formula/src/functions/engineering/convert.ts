import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, text } from '../define.ts'
import { findUnit } from './unit-prefix.ts'

/** A measure in another unit; unknown units and units of another kind are #N/A. https://support.microsoft.com/office/convert-function */
export const CONVERT = defineToolpakFunction({
  name: 'CONVERT',
  parameters: [number('number'), text('from_unit'), text('to_unit')],
  run: ([value, from, to]) => {
    const source = findUnit(from)
    const target = findUnit(to)
    if (source === undefined || target === undefined || source.kind !== target.kind) return errors.na
    if (from === to) return value
    if (source.kind === 'temperature') return finite(convertTemperature(value, from, to, source.factor, target.factor))
    return finite((value * source.factor) / target.factor)
  },
})

/** Zero of the scale in kelvin, for the scales that do not begin at absolute zero. */
function zeroOf(unit: string): number {
  if (unit === 'C' || unit === 'cel' || unit === 'Reau') return 273.15
  return unit === 'F' || unit === 'fah' ? 459.67 / 1.8 : 0
}

function convertTemperature(value: number, from: string, to: string, size: number, targetSize: number): number {
  const celsius = (unit: string) => unit === 'C' || unit === 'cel'
  const fahrenheit = (unit: string) => unit === 'F' || unit === 'fah'
  // The everyday pair directly, so that 77 °F is 25 °C and not 24.999….
  if (celsius(from) && fahrenheit(to)) return value * 1.8 + 32
  if (fahrenheit(from) && celsius(to)) return (value - 32) / 1.8
  return (value * size + (zeroOf(from) - zeroOf(to))) / targetSize
}
