/** One unit of CONVERT. */
export interface Unit {
  /** Units of one kind convert into one another. */
  readonly kind: string
  /** In the kind's first unit. */
  readonly factor: number
  /** Which prefixes it takes, and to what power they are raised. */
  readonly prefix: 'none' | 'metric' | 'binary'
  readonly power: 1 | 2 | 3
}

const LIGHT_YEAR = 9.4607304725808e15
const PARSEC = 3.08567758128155e16
const POINT = 0.0254 / 72
const SURVEY_MILE = 5280 * (1200 / 3937)

/** Kind, then `names factor` entries; `*` marks units with metric prefixes, `#` those with binary ones too. */
const table: Readonly<Record<string, readonly (readonly [names: string, factor: number])[]>> = {
  mass: [
    ['g*', 1],
    ['sg', 14593.9029372064],
    ['lbm', 453.59237],
    ['u*', 1.660538782e-24],
    ['ozm', 28.349523125],
    ['grain', 0.06479891],
    ['cwt shweight', 45359.237],
    ['uk_cwt lcwt hweight', 50802.34544],
    ['stone', 6350.29318],
    ['ton', 907184.74],
    ['uk_ton LTON brton', 1016046.9088],
  ],
  distance: [
    ['m*', 1],
    ['mi', 1609.344],
    ['Nmi', 1852],
    ['in', 0.0254],
    ['ft', 0.3048],
    ['yd', 0.9144],
    ['ang*', 1e-10],
    ['ell', 1.143],
    ['ly*', LIGHT_YEAR],
    ['parsec* pc*', PARSEC],
    ['Picapt Pica', POINT],
    ['pica', 0.0254 / 6],
    ['survey_mi', SURVEY_MILE],
  ],
  time: [
    ['sec* s*', 1],
    ['mn min', 60],
    ['hr', 3600],
    ['day d', 86400],
    ['yr', 31557600],
  ],
  pressure: [
    ['Pa* p*', 1],
    ['atm* at*', 101325],
    ['mmHg*', 133.322],
    ['psi', 6894.757293168361],
    ['Torr', 101325 / 760],
  ],
  force: [
    ['N*', 1],
    ['dyn* dy*', 1e-5],
    ['lbf', 4.4482216152605],
    ['pond*', 9.80665e-3],
  ],
  energy: [
    ['J*', 1],
    ['e*', 1e-7],
    ['c*', 4.184],
    ['cal*', 4.1868],
    ['eV* ev*', 1.602176487e-19],
    ['HPh hh', 2684519.537696173],
    ['Wh* wh*', 3600],
    ['flb', 1.3558179483314003],
    ['BTU btu', 1055.05585262],
  ],
  power: [
    ['W* w*', 1],
    ['HP h', 745.6998715822702],
    ['PS', 735.49875],
  ],
  magnetism: [
    ['T*', 1],
    ['ga*', 1e-4],
  ],
  volume: [
    ['l* L* lt*', 1e-3],
    ['tsp', 4.92892159375e-6],
    ['tspm', 5e-6],
    ['tbs', 1.478676478125e-5],
    ['oz', 2.95735295625e-5],
    ['cup', 2.365882365e-4],
    ['pt us_pt', 4.73176473e-4],
    ['uk_pt', 5.6826125e-4],
    ['qt', 9.46352946e-4],
    ['uk_qt', 1.1365225e-3],
    ['gal', 3.785411784e-3],
    ['uk_gal', 4.54609e-3],
    ['ang3* ang^3*', 1e-30],
    ['barrel', 0.158987294928],
    ['bushel', 0.03523907016688],
    ['ft3 ft^3', 0.028316846592],
    ['in3 in^3', 1.6387064e-5],
    ['ly3 ly^3', LIGHT_YEAR ** 3],
    ['m3* m^3*', 1],
    ['mi3 mi^3', 1609.344 ** 3],
    ['yd3 yd^3', 0.764554857984],
    ['Nmi3 Nmi^3', 1852 ** 3],
    ['Picapt3 Picapt^3 Pica3 Pica^3', POINT ** 3],
    ['GRT regton', 2.8316846592],
    ['MTON', 1.13267386368],
  ],
  area: [
    ['m2* m^2*', 1],
    ['uk_acre', 4046.8564224],
    ['us_acre', SURVEY_MILE ** 2 / 640],
    ['ang2* ang^2*', 1e-20],
    ['ar*', 100],
    ['ft2 ft^2', 0.09290304],
    ['ha', 10000],
    ['in2 in^2', 6.4516e-4],
    ['ly2 ly^2', LIGHT_YEAR ** 2],
    ['Morgen', 2500],
    ['mi2 mi^2', 1609.344 ** 2],
    ['Nmi2 Nmi^2', 1852 ** 2],
    ['Picapt2 Picapt^2 Pica2 Pica^2', POINT ** 2],
    ['yd2 yd^2', 0.83612736],
  ],
  information: [
    ['bit#', 1],
    ['byte#', 8],
  ],
  speed: [
    ['m/s* m/sec*', 1],
    ['m/h* m/hr*', 1 / 3600],
    ['mph', 0.44704],
    ['kn', 1852 / 3600],
    ['admkn', 1853.184 / 3600],
  ],
  temperature: [
    ['K* kel*', 1],
    ['C cel', 1],
    ['F fah', 5 / 9],
    ['Rank', 5 / 9],
    ['Reau', 1.25],
  ],
}

/** By name, upper and lower case told apart. https://support.microsoft.com/office/convert-function */
export const units: ReadonlyMap<string, Unit> = new Map(
  Object.entries(table).flatMap(([kind, rows]) =>
    rows.flatMap(([names, factor]) =>
      names.split(' ').map((marked): [string, Unit] => {
        const name = marked.replace(/[*#]$/, '')
        const prefix = marked.endsWith('*') ? 'metric' : marked.endsWith('#') ? 'binary' : 'none'
        const power = /[a-z]\^?2$/.test(name) ? 2 : /[a-z]\^?3$/.test(name) ? 3 : 1
        return [name, { kind, factor, prefix, power }]
      }),
    ),
  ),
)
