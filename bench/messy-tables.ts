import type { ColumnType, RangeInput } from '@excel-ai-chat/analysis'

/**
 * One table as people really select it, and how it should be read. Made by hand after the shapes of real sheets:
 * financial statements, statistical releases, exports, lists from the web, forms. No row is copied from any of them.
 */
export interface MessyTable {
  readonly name: string
  /** One row a line, cells between bars. Bare numbers and TRUE/FALSE are typed; quoted ones are text. */
  readonly cells: string
  /** Offsets of the rows. */
  readonly headers: readonly number[]
  readonly totals?: readonly number[]
  readonly types: readonly ColumnType[]
  /** Number formats by column, for dates and the like that arrive as numbers. */
  readonly formats?: Readonly<Record<number, string>>
}

/** The table as Office.js would send it. */
export function toRange({ cells, formats = {} }: MessyTable): RangeInput {
  const values = cells
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => toCell(cell.trim())))
  const numberFormat = values.map((row) => row.map((_, column) => formats[column] ?? 'General'))
  return { address: 'Sheet1!A1', values, numberFormat }
}

function toCell(text: string): string | number | boolean {
  if (text.startsWith('"') && text.endsWith('"') && text.length > 1) return text.slice(1, -1)
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE'
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}

export const messyTables: readonly MessyTable[] = [
  {
    name: 'plain list',
    headers: [0],
    types: ['text', 'number', 'number'],
    cells: `
Item|Qty|Price
Bolt M6|120|0.15
Nut M6|340|0.08
Washer|90|0.02
Screw|75|0.11`,
  },
  {
    name: 'title, blank, header, total, note',
    headers: [2],
    totals: [6],
    types: ['text', 'currency', 'percent'],
    cells: `
Sales by region, third quarter||
||
Region|Revenue (€)|Share
North|1200|"40 %"
South|900|"30 %"
West|900|"30 %"
Total|3000|"100 %"
Source: order book, extracted 1 October||`,
  },
  {
    name: 'two header rows, merged',
    headers: [0, 1],
    types: ['text', 'number', 'number', 'number', 'number'],
    cells: `
Region|2023||2024|
|Orders|Returns|Orders|Returns
North|120|4|140|6
South|80|2|85|1
East|60|7|64|9`,
  },
  {
    name: 'three header rows',
    headers: [0, 1, 2],
    types: ['text', 'number', 'number', 'number', 'number'],
    cells: `
|Population||||
|men||women||
|"2011"|"2021"|"2011"|"2021"|
Northern district|"12,345"|"13,001"|"12,800"|"13,456"|
Southern district|"9,876"|"9,912"|"10,020"|"10,233"|
Island district|"1,234"|"1,190"|"1,301"|"1,277"|`,
  },
  {
    name: 'financial statement',
    headers: [0, 1],
    totals: [5],
    types: ['text', 'currency', 'currency'],
    cells: `
|December 31,|
|"2022"|"2021"
Wages payable|"$4,120"|"$3,980"
Interest payable|"812"|"—"
Other|"(35)"|"120"
Total accrued liabilities|"$4,897"|"$4,100"`,
  },
  {
    name: 'statement with sections and unlabelled subtotals',
    headers: [0, 1],
    totals: [5, 9],
    types: ['text', 'currency', 'currency'],
    cells: `
|"2020"|"2019"
|(in thousands)|(in thousands)
Inventories:||
Raw material|"$220"|"$190"
Finished goods|"680"|"710"
|"$900"|"$900"
Other assets:||
Prepaid rent|"$40"|"$35"
Deposits|"60"|"55"
|"$100"|"$90"`,
  },
  {
    name: 'years as numbers across',
    headers: [0],
    types: ['text', 'number', 'number', 'number'],
    cells: `
Country|2018|2019|2020
Atlantis|3.4|3.6|3.1
Lemuria|7.7|7.9|8.2
Mu|1.1|1.0|0.9`,
  },
  {
    name: 'grand total and subtotals',
    headers: [0],
    totals: [3, 6, 7],
    types: ['text', 'text', 'number'],
    cells: `
Region|Shop|Visitors
East|Harbour|120
East|Market|80
East total||200
West|Station|60
West|Park|40
West total||100
Grand total||300`,
  },
  {
    name: 'pivot table output',
    headers: [0, 1],
    totals: [4],
    types: ['text', 'number', 'number', 'number'],
    cells: `
Sum of Amount|Column Labels||
Row Labels|Card|Cash|Grand Total
Berlin|120|30|150
Lyon|75|45|120
Grand Total|195|75|270`,
  },
  {
    name: 'no header at all',
    headers: [],
    types: ['text', 'number', 'number'],
    cells: `
Anna|31|1.72
Bela|45|1.80
Chen|28|1.65
Dina|39|1.70`,
  },
  {
    name: 'no header, numbers only',
    headers: [],
    types: ['number', 'number'],
    cells: `
12.5|3
13.1|4
11.8|2
12.2|6`,
  },
  {
    name: 'decimal comma',
    headers: [0],
    types: ['text', 'currency', 'number'],
    cells: `
Artikel|Preis|Gewicht
Schraube|"1.234,50 €"|"2,5"
Mutter|"12,00 €"|"0,25"
Bolzen|"7,99 €"|"1,75"`,
  },
  {
    name: 'thousands with points',
    headers: [0],
    types: ['text', 'number', 'number'],
    cells: `
Stadt|Einwohner|Fläche km²
Nordstadt|"1.234.567"|"310,4"
Südstadt|"98.765"|"88,2"
Weststadt|"123.456"|"120,9"`,
  },
  {
    name: 'swiss apostrophes',
    headers: [0],
    types: ['text', 'currency'],
    cells: `
Kanton|Betrag
A|"CHF 1'234.50"
B|"CHF 12'000.00"
C|"CHF 980.75"`,
  },
  {
    name: 'spaces as thousands',
    headers: [0],
    types: ['text', 'number'],
    cells: `
Commune|Habitants
Aubigny|"12 345"
Brécourt|"1 234 567"
Cernay|"987"`,
  },
  {
    name: 'currency in front, negative in brackets',
    headers: [0],
    types: ['text', 'currency'],
    cells: `
Month|Result
January|"$1,200.00"
February|"($350.50)"
March|"$99.99"
April|"$(1,000.00)"`,
  },
  {
    name: 'trailing minus',
    headers: [0],
    types: ['identifier', 'number'],
    cells: `
Account no|Balance
"004711"|"1,234.50-"
"004712"|"88.00"
"004713"|"12.75-"`,
  },
  {
    name: 'percent texts',
    headers: [0],
    types: ['text', 'percent'],
    cells: `
Team|Quota
Red|"12 %"
Blue|"7.5%"
Green|"100%"`,
  },
  {
    name: 'percent by format',
    headers: [0],
    types: ['text', 'percent'],
    formats: { 1: '0.0%' },
    cells: `
Team|Quota
Red|0.12
Blue|0.075
Green|1`,
  },
  {
    name: 'date serials by format',
    headers: [0],
    types: ['date', 'number'],
    formats: { 0: 'dd.mm.yyyy' },
    cells: `
Day|Visits
45292|10
45293|12
45294|9`,
  },
  {
    name: 'time by format',
    headers: [0],
    types: ['text', 'time'],
    formats: { 1: 'h:mm AM/PM' },
    cells: `
Shift|Start
Early|0.25
Late|0.5833333333
Night|0.9166666667`,
  },
  {
    name: 'duration by format',
    headers: [0],
    types: ['text', 'duration'],
    formats: { 1: '[h]:mm' },
    cells: `
Person|Worked
Ana|1.5
Bob|0.75
Cem|2.25`,
  },
  {
    name: 'ISO dates as text',
    headers: [0],
    types: ['date', 'number'],
    cells: `
date|value
2024-01-31|1.5
2024-02-29|1.7
2024-03-31|1.4`,
  },
  {
    name: 'ISO timestamps',
    headers: [0],
    types: ['date', 'text', 'number'],
    cells: `
timestamp|sensor|reading
2024-01-31T10:00:00Z|pump one|1.5
2024-01-31T10:15:00Z|pump two|1.7
2024-01-31T10:30:00Z|valve|1.4`,
  },
  {
    name: 'day first',
    headers: [0],
    types: ['text', 'date'],
    cells: `
Invoice|Issued
first|03/04/2024
second|25/04/2024
third|07/05/2024`,
  },
  {
    name: 'month first',
    headers: [0],
    types: ['text', 'date'],
    cells: `
Invoice|Issued
first|03/04/2024
second|04/25/2024
third|05/07/2024`,
  },
  {
    name: 'German dates',
    headers: [0],
    types: ['date', 'number'],
    cells: `
Datum|Menge
01.02.2024|5
15.02.2024|7
28.02.2024|3`,
  },
  {
    name: 'month names',
    headers: [0],
    types: ['text', 'date', 'number'],
    cells: `
Event|When|Guests
Opening|12 March 2021|80
Summer party|7 July 2021|120
Closing|November 30, 2021|95`,
  },
  {
    name: 'month and year',
    headers: [0],
    types: ['date', 'number'],
    cells: `
Month|Units
Jan 2023|10
Feb 2023|12
Mar 2023|15`,
  },
  {
    name: 'days without a year stay text',
    headers: [0],
    types: ['text', 'text', 'text'],
    cells: `
Date|Opponent|Result
14 August|Rovers|2–1
21 August|City|0–0
28 August|Albion|3–2`,
  },
  {
    name: 'seasons stay text',
    headers: [0],
    types: ['text', 'text', 'number'],
    cells: `
Season|Club|Goals
2009–10|Rovers|12
2010–11|Town|9
2011–12|Harbour|14`,
  },
  {
    name: 'ranks and ordinals',
    headers: [0],
    types: ['ordinal', 'text', 'number'],
    cells: `
Place|Rider|Points
1st|A. Novak|25
2nd|B. Silva|20
3rd|C. Ito|16`,
  },
  {
    name: 'rank column of integers',
    headers: [0],
    types: ['ordinal', 'text', 'number', 'number'],
    totals: [5],
    cells: `
Rank|Nation|Gold|Silver
"1"|Norway|"9"|"4"
"2"|Kenya|"5"|"6"
"3"|Brazil|"4"|"2"
"4"|Japan|"2"|"2"
Total|Total|"20"|"14"`,
  },
  {
    name: 'year column',
    headers: [0],
    types: ['ordinal', 'text', 'number'],
    cells: `
Year|Album|Sales
1989|First light|12000
1992|Second wind|45000
1997|Third man|8000`,
  },
  {
    name: 'codes with leading zeros',
    headers: [0],
    types: ['identifier', 'text'],
    cells: `
Zip|Town
"01067"|Elbtal
"10115"|Mittendorf
"04109"|Lindau`,
  },
  {
    name: 'numeric identifiers',
    headers: [0],
    types: ['identifier', 'text', 'number'],
    cells: `
Customer ID|Name|Orders
100231|Arden Ltd|4
100232|Boyle & Co|9
100300|Cray Inc|1`,
  },
  {
    name: 'phone numbers',
    headers: [0],
    types: ['text', 'text'],
    cells: `
Name|Phone
Ann|+44 20 7946 0001
Ben|+49 30 901820
Cho|+1 (212) 555-0100`,
  },
  {
    name: 'units in cells',
    headers: [0],
    types: ['text', 'number', 'number'],
    cells: `
Station|Power|Height
Hill|"5 kW"|"120 m"
Valley|"2.5 kW"|"80 m"
Coast|"10 kW"|"95 m"`,
  },
  {
    name: 'units in headers',
    headers: [0],
    types: ['text', 'currency', 'number'],
    cells: `
Product|Revenue (k€)|Weight [kg]
A|120|2.5
B|85|1.1
C|40|0.9`,
  },
  {
    name: 'k and million',
    headers: [0],
    types: ['text', 'number'],
    cells: `
Channel|Subscribers
One|"5k"
Two|"1.2 million"
Three|"850k"`,
  },
  {
    name: 'booleans',
    headers: [0],
    types: ['text', 'boolean'],
    cells: `
Task|Done
Plan|TRUE
Build|FALSE
Test|TRUE`,
  },
  {
    name: 'booleans as text',
    headers: [0],
    types: ['text', 'boolean'],
    cells: `
Task|Done
Plan|"true"
Build|"false"
Test|"True"`,
  },
  {
    name: 'categories',
    headers: [0],
    types: ['text', 'category', 'category'],
    cells: `
Name|Status|Team
Ann|open|Red
Ben|closed|Blue
Cho|open|Red
Dan|open|Blue
Eve|closed|Red
Fay|open|Blue`,
  },
  {
    name: 'missing marks and errors',
    headers: [0],
    types: ['text', 'number', 'number'],
    cells: `
Site|pH|Flow
A|7.1|N/A
B|-|3.4
C|#N/A|2.9
D|6.8|n.a.
E|7.0|#DIV/0!`,
  },
  {
    name: 'footnote marks',
    headers: [0],
    types: ['text', 'number'],
    cells: `
County|Population
North|"12,345[a]"
South|"9,870*"
East|"11,002[b]"
West|"8,431"`,
  },
  {
    name: 'numbers among words',
    headers: [0],
    types: ['text', 'mixed'],
    cells: `
Driver|Laps
Ito|54
Silva|Retired
Novak|52
Okafor|Retired
Brandt|50`,
  },
  {
    name: 'numeric with a word of dirt',
    headers: [0],
    types: ['text', 'number'],
    cells: `
Player|Score
A|12
B|15
C|did not start
D|11
E|19
F|14
G|16`,
  },
  {
    name: 'transposed form',
    headers: [],
    types: ['text', 'text'],
    cells: `
Name:|Workshop
Street:|Mill lane 4
City:|Ashford
Opened:|May 1998`,
  },
  {
    name: 'blank rows between groups',
    headers: [0],
    types: ['text', 'number'],
    cells: `
Name|Hours
Ann|8
|
Ben|7
|
Cho|6`,
  },
  {
    name: 'blank column in the middle',
    headers: [0],
    types: ['text', 'number', 'number'],
    cells: `
Name||Hours|Rate
Ann||8|12.5
Ben||7|14
Cho||6|11.5`,
  },
  {
    name: 'indented labels',
    headers: [0],
    types: ['text', 'number', 'number'],
    cells: `
Households|"2001"|"2011"
Owner occupied||
"   with mortgage"|"1,200"|"1,310"
"   without"|"800"|"905"
Rented||
"   private"|"640"|"720"
"   public"|"410"|"395"`,
  },
  {
    name: 'unit row below the header',
    headers: [0, 1],
    types: ['text', 'number', 'number'],
    cells: `
Sample|Mass|Length
|kg|mm
S1|1.2|340
S2|1.4|355
S3|1.1|328`,
  },
  {
    name: 'duplicate headers',
    headers: [0],
    types: ['text', 'number', 'number', 'text'],
    cells: `
Name|Value|Value|Name
a|1|2|x
b|3|4|y
c|5|6|z`,
  },
  {
    name: 'total on top',
    headers: [0],
    totals: [1],
    types: ['text', 'number', 'number'],
    cells: `
Province|Births|Deaths
Total|300|210
North|100|80
South|120|70
East|80|60`,
  },
  {
    name: 'average row',
    headers: [0],
    totals: [4],
    types: ['text', 'number', 'number'],
    cells: `
Pupil|Maths|Music
Ann|2|1
Ben|4|3
Cho|3|2
Average|3|2`,
  },
  {
    name: 'a film called Total',
    headers: [0],
    types: ['text', 'ordinal', 'number'],
    cells: `
Film|Year|Minutes
Total eclipse of noon|1995|111
The long walk|2001|96
Total loss|2004|102`,
  },
  {
    name: 'several titles',
    headers: [3],
    types: ['text', 'number'],
    cells: `
Northwind report|
Quarter 2|
All amounts in thousands|
Region|Amount
North|12
South|15
East|9`,
  },
  {
    name: 'notes below',
    headers: [0],
    types: ['text', 'number'],
    cells: `
Drug|Cases
Alpha|12
Beta|7
Gamma|19
* Cases reported after the deadline are not included in this table.|
Note: provisional figures|`,
  },
  {
    name: 'text table',
    headers: [0],
    types: ['text', 'text', 'text'],
    cells: `
Role|Actor|Understudy
Mayor|J. Ford|K. Lane
Baker|M. Oduya|P. Weiss
Ghost|S. Iqbal|T. Brandt`,
  },
  {
    name: 'merged group labels',
    headers: [0],
    totals: [3, 6],
    types: ['text', 'text', 'number', 'number'],
    cells: `
Club|Season|Games|Goals
Rovers|2010–11|30|5
|2011–12|28|9
|Total|58|14
Town|2012–13|34|11
|2013–14|31|6
|Total|65|17`,
  },
  {
    name: 'scores are no numbers',
    headers: [0],
    types: ['text', 'text', 'number'],
    cells: `
Match|Score|Attendance
A v B|2–1|"12,300"
C v D|0–0|"8,750"
E v F|4–3|"10,020"`,
  },
  {
    name: 'durations as text',
    headers: [0],
    types: ['text', 'duration'],
    cells: `
Runner|Time
Ito|26:43.16
Silva|27:02.59
Novak|26:55.01`,
  },
  {
    name: 'clock times as text',
    headers: [0],
    types: ['text', 'time'],
    cells: `
Train|Leaves
Red|07:45
Blue|13:10
Green|21:55`,
  },
  {
    name: 'header with line breaks and spaces',
    headers: [0],
    types: ['text', 'number', 'number'],
    cells: `
"  City  "|"Area (sq miles)"|"Population (2011)"
Ashford|"70"|"22,800"
Bexley|"28"|"31,450"
Crewe|"112"|"9,980"`,
  },
  {
    name: 'all blank columns kept out',
    headers: [0],
    types: ['text', 'number'],
    cells: `
Name|Hours||
Ann|8||
Ben|7||
Cho|6||`,
  },
  {
    name: 'named but empty column',
    headers: [0],
    types: ['text', 'empty', 'number'],
    cells: `
Name|Comment|Hours
Ann||8
Ben||7
Cho||6`,
  },
  {
    name: 'scientific notation',
    headers: [0],
    types: ['text', 'number'],
    cells: `
Isotope|Half-life (s)
Alpha|"1.2e6"
Beta|"3.4E-3"
Gamma|"5.0e+10"`,
  },
]
