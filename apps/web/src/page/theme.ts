import { type BrandVariants, type Theme, createDarkTheme, createLightTheme } from '@fluentui/react-components'

/** The green of spreadsheets, from nearly black to nearly white. */
const green: BrandVariants = {
  10: '#031a0e',
  20: '#052814',
  30: '#07371c',
  40: '#0a4524',
  50: '#0c532b',
  60: '#0e6133',
  70: '#0f703b',
  80: '#107c41',
  90: '#218d51',
  100: '#37a066',
  110: '#55b17f',
  120: '#78c198',
  130: '#9ad2b3',
  140: '#bbe2cc',
  150: '#d5eedf',
  160: '#eef8f2',
}

export const lightTheme: Theme = createLightTheme(green)

/** On dark ground the brand's own text colours are too dim: they take lighter steps. */
export const darkTheme: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandStroke1: green[110],
}
