/**
 * What a word of a question may be called in a header: `word: header words`, all as stems.
 * Only the domain of tables in general; nothing here speaks of a single table.
 */
const table = `
who: salesperson salesman seller employee customer client student teacher owner name player person winner driver rider artist singer director author actor actress candidate incumbent member athlete swimmer coach president leader nominee manager character host recipient champion skipper captain cyclist competitor
whom: name player person opponent winner
when: date year season time day month aired release
where: location venue place city country site stadium state town region county host ground
country: nation nationality country
nation: country nationality nation
team: club team squad opponent
club: team club
movie: film title
film: movie title
song: title single track name
single: title song
album: title
episode: title
game: match opponent date
match: game
opponent: team against versus
old: age birth
long: length duration time distance year
far: distance
tall: height
heavy: weight
fast: time speed
big: size area population
large: size area population
expensive: price cost
cost: price cost amount fee
price: cost price amount
worth: value price net
rich: worth wealth
live: population residence
person: name player population
inhabitant: population
resident: population
resident: population
attend: attendance crowd spectator
attendance: attend crowd
crowd: attendance
spectator: attendance crowd
viewer: viewer view audience rating
air: date airdate
rank: position place standing no
position: pos rank place
place: position rank location pos
finish: position place rank result
result: score outcome
score: result point goal
point: pts point score
win: win w won winner champion
lose: lose l lost loss
draw: d draw tie
game: game gp match
goal: goal gf
year: year season date
season: season year
month: date month
day: date day
name: name title
title: title name
begin: start begin from
start: start begin from
end: end finish to
percent: percentage percent %
percentage: percent %
leader: head president
salary: pay wage income
earn: earning income salary wage pay
money: prize earning winnings amount
prize: money earning
length: length duration
last: length duration
time: time duration
party: party affiliation
political: party
represent: represent party
school: school college university
college: college school university
university: university college school
language: language
area: area size
size: area size
height: height
vote: vote percentage
opponent: opponent opposing
type: type kind category
kind: type kind category
category: type class
serve: term office
office: term office position
term: term
capital: capital
employee: employee staff worker
worker: employee
customer: client customer
client: customer
product: item product
item: product item
sell: sale sold unit salesperson seller
revenue: sale revenue income turnover
income: income revenue earning
expectancy: expectancy
state: state province
province: province state
phone: telephone phone mobile
telephone: phone
email: mail email e-mail
id: identifier number code
no: number no #
number: no number # num
`

export const synonyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, ReadonlySet<string>] => {
      const [word = '', list = ''] = line.split(': ')
      return [word, new Set(list.split(' '))]
    }),
)
