/**
 * What people and things of a country are called, and how tables write the country: its names, then its codes
 * (International Olympic Committee and ISO 3166). Then what tables call women and men.
 */
const table = `
american: united states, usa, us
british: united kingdom, great britain, gbr, uk
english: england, eng
scottish: scotland, sco
welsh: wales, wal
irish: ireland, irl
french: france, fra
german: germany, ger, deu, west germany, east germany
italian: italy, ita
spanish: spain, esp
portuguese: portugal, por, prt
dutch: netherlands, ned, nld, holland
belgian: belgium, bel
swiss: switzerland, sui, che
austrian: austria, aut
swedish: sweden, swe
norwegian: norway, nor
danish: denmark, den, dnk
finnish: finland, fin
icelandic: iceland, isl
polish: poland, pol
czech: czech republic, czechoslovakia, cze
slovak: slovakia, svk
hungarian: hungary, hun
romanian: romania, rou, rom
bulgarian: bulgaria, bul
greek: greece, gre, grc
turkish: turkey, tur
russian: russia, rus, soviet union, urs
ukrainian: ukraine, ukr
croatian: croatia, cro, hrv
serbian: serbia, srb, yugoslavia
slovenian: slovenia, slo, svn
estonian: estonia, est
latvian: latvia, lat, lva
lithuanian: lithuania, ltu
canadian: canada, can
mexican: mexico, mex
brazilian: brazil, bra
argentine: argentina, arg
argentinian: argentina, arg
chilean: chile, chi, chl
colombian: colombia, col
peruvian: peru, per
venezuelan: venezuela, ven
uruguayan: uruguay, uru, ury
cuban: cuba, cub
jamaican: jamaica, jam
australian: australia, aus
chinese: china, chn
japanese: japan, jpn
korean: korea, south korea, kor
indian: india, ind
pakistani: pakistan, pak
thai: thailand, tha
indonesian: indonesia, ina, idn
malaysian: malaysia, mas, mys
filipino: philippines, phi, phl
iranian: iran, iri, irn
israeli: israel, isr
egyptian: egypt, egy
moroccan: morocco, mar
kenyan: kenya, ken
ethiopian: ethiopia, eth
nigerian: nigeria, ngr, nga
usa: united states
america: united states, usa
uk: united kingdom, great britain
britain: great britain, united kingdom, gbr
france: fra, french
germany: ger, german
italy: ita, italian
spain: esp, spanish
russia: rus, russian
china: chn, chinese
japan: jpn, japanese
canada: can, canadian
australia: aus, australian
sweden: swe, swedish
norway: nor, norwegian
finland: fin, finnish
netherlands: ned, dutch
switzerland: sui, swiss
austria: aut, austrian
poland: pol, polish
brazil: bra, brazilian
kenya: ken, kenyan
women: female, woman, f
woman: female, f
females: female, woman, f
female: f, woman
girls: girl, female, f
men: male, man, m
man: male, m
males: male, man, m
male: m, man
boys: boy, male, m
`

/** Other names of what a word says, each as its words. */
export const demonyms: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, readonly (readonly string[])[]] => {
      const [word = '', names = ''] = line.split(': ')
      return [word, names.split(', ').map((name) => name.split(' '))]
    }),
)
