import { expect, test } from 'vitest'
import { fromLocalFormula, toLocalFormula } from './translate.ts'

// Names as Microsoft's support pages in each language give them.
test.each([
  [
    'de-DE',
    '=IF(SUM(A1:B2)>1.5,"a,b",VLOOKUP(A1,D:E,2,FALSE))',
    '=WENN(SUMME(A1:B2)>1,5;"a,b";SVERWEIS(A1;D:E;2;FALSCH))',
  ],
  ['fr-FR', '=COUNTIFS(A:A,"x",B:B,">=2.5")', '=NB.SI.ENS(A:A;"x";B:B;">=2.5")'],
  ['es-ES', '=XLOOKUP(1,A1:A9,B1:B9)', '=BUSCARX(1;A1:A9;B1:B9)'],
  ['pt-BR', '=IFERROR(AVERAGE(A1:A3),0)', '=SEERRO(MÉDIA(A1:A3);0)'],
  ['it-IT', "=SUMIFS('a,b'!C:C,A:A,TRUE)", "=SOMMA.PIÙ.SE('a,b'!C:C;A:A;VERO)"],
  ['nl-NL', '=TEXTJOIN(",",TRUE,UNIQUE(T[a,b]))', '=TEKST.COMBINEREN(",";WAAR;UNIEK(T[a,b]))'],
  ['de-DE', '={1,2.5;3,4}', '={1.2,5;3.4}'],
  ['es-ES', '={1,2;TRUE,FALSE}', '={1\\2;VERDADERO\\FALSO}'],
  ['de-DE', '=IFNA(#N/A,SUM(IF_rate,1E-3))', '=WENNNV(#NV;SUMME(IF_rate;1E-3))'],
  ['en-US', '=SUM(A1,1.5)', '=SUM(A1,1.5)'],
  ['de-CH', '=SUM(A1,1.5)', '=SUMME(A1;1.5)'],
])('%s: %s and back', (locale, english, local) => {
  expect(toLocalFormula(english, locale)).toBe(local)
  expect(fromLocalFormula(local, locale)).toBe(english)
})
