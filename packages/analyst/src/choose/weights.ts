// Written by bench/train-choice.ts; each line is a weight and the evidence it belongs to.

/** What speaks for and against a reading. */
export const readingWeights = `
0.27 aggregate answer score
0.69 aggregate explained
-0.61 aggregate missed value
-0.19 aggregate.average ~ #
0.42 aggregate.average ~ # a
-0.58 aggregate.average ~ # and
-0.18 aggregate.average ~ # or
0.16 aggregate.average ~ # point
-0.41 aggregate.average ~ # to
-0.22 aggregate.average ~ # year
-0.20 aggregate.average ~ %
-0.31 aggregate.average ~ 2
0.29 aggregate.average ~ ^ can you
0.32 aggregate.average ~ ^ can you give
-0.42 aggregate.average ~ ^ count the
0.19 aggregate.average ~ ^ find the
-0.15 aggregate.average ~ ^ give me
0.28 aggregate.average ~ ^ how long
-0.34 aggregate.average ~ ^ name the
0.28 aggregate.average ~ ^ what is
0.29 aggregate.average ~ ^ what is the
0.75 aggregate.average ~ ^ what the
-0.35 aggregate.average ~ ^ what were
-0.35 aggregate.average ~ ^ what were the
0.22 aggregate.average ~ a #
0.27 aggregate.average ~ a total
-0.40 aggregate.average ~ account
0.17 aggregate.average ~ across
0.23 aggregate.average ~ against
-0.24 aggregate.average ~ age
-0.38 aggregate.average ~ age #
0.25 aggregate.average ~ age of
0.48 aggregate.average ~ all
0.17 aggregate.average ~ all the
-0.50 aggregate.average ~ among
-0.26 aggregate.average ~ among the
0.87 aggregate.average ~ amount
0.29 aggregate.average ~ amount of
-0.29 aggregate.average ~ an
-0.46 aggregate.average ~ and #
-0.31 aggregate.average ~ and a
0.16 aggregate.average ~ and when
-0.16 aggregate.average ~ are ther
0.28 aggregate.average ~ as the
-0.22 aggregate.average ~ asset
-0.44 aggregate.average ~ attend of
0.19 aggregate.average ~ averag
0.39 aggregate.average ~ averag of
0.28 aggregate.average ~ award
0.22 aggregate.average ~ away
0.27 aggregate.average ~ b
-0.44 aggregate.average ~ below
-0.47 aggregate.average ~ benefit
-0.35 aggregate.average ~ between
-0.19 aggregate.average ~ between the
-0.19 aggregate.average ~ both
-0.20 aggregate.average ~ bronz
0.24 aggregate.average ~ build
0.28 aggregate.average ~ can
0.29 aggregate.average ~ can you
0.22 aggregate.average ~ capital
0.38 aggregate.average ~ car
-0.66 aggregate.average ~ cash
0.47 aggregate.average ~ caus
-0.26 aggregate.average ~ championship
-0.29 aggregate.average ~ child
0.34 aggregate.average ~ city
-0.18 aggregate.average ~ combin
-0.42 aggregate.average ~ count
-0.42 aggregate.average ~ count the
-0.29 aggregate.average ~ coupl
0.49 aggregate.average ~ crowd
0.25 aggregate.average ~ date
0.18 aggregate.average ~ day
-0.19 aggregate.average ~ december
-0.19 aggregate.average ~ december #
0.33 aggregate.average ~ did not
-0.19 aggregate.average ~ differenc between
-0.26 aggregate.average ~ differenc in
-0.16 aggregate.average ~ different
0.27 aggregate.average ~ direct
0.43 aggregate.average ~ does
0.27 aggregate.average ~ earn
0.15 aggregate.average ~ earning
0.47 aggregate.average ~ election
0.47 aggregate.average ~ employ
0.17 aggregate.average ~ employe
-0.15 aggregate.average ~ employment
-0.24 aggregate.average ~ end
-0.25 aggregate.average ~ expenditur
0.19 aggregate.average ~ find
0.19 aggregate.average ~ find the
0.24 aggregate.average ~ finish
0.16 aggregate.average ~ first
-0.45 aggregate.average ~ fiscal
-0.25 aggregate.average ~ for #
0.29 aggregate.average ~ for all
-0.49 aggregate.average ~ for each
-0.60 aggregate.average ~ free
-0.21 aggregate.average ~ from
0.30 aggregate.average ~ fy
0.30 aggregate.average ~ fy #
-0.38 aggregate.average ~ game
-0.21 aggregate.average ~ given
0.50 aggregate.average ~ goal
-0.36 aggregate.average ~ gold
-0.31 aggregate.average ~ greater
0.23 aggregate.average ~ grid
0.22 aggregate.average ~ gross
0.33 aggregate.average ~ has #
0.26 aggregate.average ~ has a
-0.41 aggregate.average ~ hav
0.15 aggregate.average ~ have
-0.34 aggregate.average ~ health
0.24 aggregate.average ~ height
0.76 aggregate.average ~ home
0.39 aggregate.average ~ home team
0.37 aggregate.average ~ hour
-0.18 aggregate.average ~ household
0.28 aggregate.average ~ how long
0.27 aggregate.average ~ in
0.18 aggregate.average ~ in the
0.34 aggregate.average ~ individual
0.31 aggregate.average ~ is
0.31 aggregate.average ~ is #
0.36 aggregate.average ~ is the
0.39 aggregate.average ~ january
0.39 aggregate.average ~ january #
0.17 aggregate.average ~ lap
0.52 aggregate.average ~ larg
-0.33 aggregate.average ~ larger
0.47 aggregate.average ~ last
-0.15 aggregate.average ~ leagu
0.24 aggregate.average ~ length
0.42 aggregate.average ~ life
0.30 aggregate.average ~ long
-0.17 aggregate.average ~ man
0.44 aggregate.average ~ match
0.63 aggregate.average ~ mean
-0.28 aggregate.average ~ medal
-0.41 aggregate.average ~ name
-0.34 aggregate.average ~ name the
-0.32 aggregate.average ~ nation
-0.92 aggregate.average ~ net
0.27 aggregate.average ~ non
0.40 aggregate.average ~ not
-0.34 aggregate.average ~ number for
-0.46 aggregate.average ~ october
-0.46 aggregate.average ~ october #
0.73 aggregate.average ~ of
0.25 aggregate.average ~ of a
0.27 aggregate.average ~ of all
0.38 aggregate.average ~ of game
-0.15 aggregate.average ~ of man
0.26 aggregate.average ~ of revenu
-0.18 aggregate.average ~ of time
0.37 aggregate.average ~ of total
0.26 aggregate.average ~ of win
-0.42 aggregate.average ~ on
-0.33 aggregate.average ~ on #
0.15 aggregate.average ~ ontario
0.31 aggregate.average ~ open
-0.43 aggregate.average ~ other
-0.26 aggregate.average ~ over
-0.43 aggregate.average ~ over #
-0.19 aggregate.average ~ over the
0.68 aggregate.average ~ own
-0.38 aggregate.average ~ owner
-0.36 aggregate.average ~ per
-0.23 aggregate.average ~ percent
-0.38 aggregate.average ~ percent of
0.28 aggregate.average ~ person
0.42 aggregate.average ~ player
0.47 aggregate.average ~ polic
0.38 aggregate.average ~ position
0.38 aggregate.average ~ position of
0.52 aggregate.average ~ pric
0.28 aggregate.average ~ product
0.36 aggregate.average ~ provinc
-0.27 aggregate.average ~ race
0.22 aggregate.average ~ rank
0.35 aggregate.average ~ rank of
-0.15 aggregate.average ~ rat
-0.79 aggregate.average ~ rate
-0.72 aggregate.average ~ rate of
-0.34 aggregate.average ~ report
-0.33 aggregate.average ~ respectively
-0.15 aggregate.average ~ result
0.23 aggregate.average ~ return
0.30 aggregate.average ~ round
0.24 aggregate.average ~ scorer
0.19 aggregate.average ~ segment
-0.21 aggregate.average ~ servic
0.58 aggregate.average ~ shar
-0.28 aggregate.average ~ silver
0.37 aggregate.average ~ small
-0.32 aggregate.average ~ smaller
0.39 aggregate.average ~ south
0.17 aggregate.average ~ stadium
0.46 aggregate.average ~ stock
0.39 aggregate.average ~ team of
-0.16 aggregate.average ~ that had
0.26 aggregate.average ~ that has
-0.93 aggregate.average ~ the #
-0.37 aggregate.average ~ the differenc
0.26 aggregate.average ~ the first
0.47 aggregate.average ~ the last
0.27 aggregate.average ~ the maximum
-0.45 aggregate.average ~ the number
-0.42 aggregate.average ~ the percent
-0.27 aggregate.average ~ the race
-0.26 aggregate.average ~ the top
-0.15 aggregate.average ~ the total
-0.21 aggregate.average ~ the year
0.52 aggregate.average ~ they
-0.37 aggregate.average ~ thos
-0.34 aggregate.average ~ thos who
-0.16 aggregate.average ~ time in
-0.27 aggregate.average ~ time of
-0.19 aggregate.average ~ titl
-0.46 aggregate.average ~ to
-0.46 aggregate.average ~ to #
0.27 aggregate.average ~ total of
-0.36 aggregate.average ~ total revenu
-0.39 aggregate.average ~ type
-0.26 aggregate.average ~ university
-0.27 aggregate.average ~ us
-0.40 aggregate.average ~ use
0.17 aggregate.average ~ visitor
0.20 aggregate.average ~ week
0.36 aggregate.average ~ were
-0.35 aggregate.average ~ were the
0.39 aggregate.average ~ west
0.21 aggregate.average ~ what
0.25 aggregate.average ~ what is
0.80 aggregate.average ~ what the
-0.35 aggregate.average ~ what were
0.58 aggregate.average ~ wher
0.27 aggregate.average ~ who
0.33 aggregate.average ~ who did
0.17 aggregate.average ~ who had
-0.42 aggregate.average ~ whos
0.61 aggregate.average ~ win
0.35 aggregate.average ~ win in
0.35 aggregate.average ~ with #
-0.20 aggregate.average ~ with an
-0.48 aggregate.average ~ work
-0.36 aggregate.average ~ year end
0.31 aggregate.average ~ year that
0.27 aggregate.average ~ you
0.32 aggregate.average ~ you give
0.24 aggregate.deviation ~ ^ standard deviation
0.24 aggregate.deviation ~ ^ standard deviation of
0.27 aggregate.deviation ~ ^ what is
0.27 aggregate.deviation ~ ^ what is the
0.47 aggregate.deviation ~ amount
0.16 aggregate.deviation ~ area
0.45 aggregate.deviation ~ deviation
0.45 aggregate.deviation ~ deviation of
0.16 aggregate.deviation ~ goal
-0.16 aggregate.deviation ~ incom
0.30 aggregate.deviation ~ is
0.30 aggregate.deviation ~ is the
0.16 aggregate.deviation ~ m
0.16 aggregate.deviation ~ m #
0.16 aggregate.deviation ~ me what
0.45 aggregate.deviation ~ of
-0.16 aggregate.deviation ~ operat
0.45 aggregate.deviation ~ standard
0.45 aggregate.deviation ~ standard deviation
0.29 aggregate.deviation ~ the standard
0.30 aggregate.deviation ~ what is
-0.35 aggregate.maximum ~ # %
0.58 aggregate.maximum ~ # a
0.32 aggregate.maximum ~ # in
-0.17 aggregate.maximum ~ # of
-0.36 aggregate.maximum ~ # or
0.38 aggregate.maximum ~ # person
0.61 aggregate.maximum ~ # point
-0.26 aggregate.maximum ~ # season
0.42 aggregate.maximum ~ # what
0.21 aggregate.maximum ~ # with
0.18 aggregate.maximum ~ # year
-0.35 aggregate.maximum ~ %
-0.33 aggregate.maximum ~ &
-0.25 aggregate.maximum ~ & d
-0.18 aggregate.maximum ~ 1
-0.17 aggregate.maximum ~ ^ for the
-0.40 aggregate.maximum ~ ^ how many
0.19 aggregate.maximum ~ ^ how many consecutiv
-0.38 aggregate.maximum ~ ^ how many year
0.27 aggregate.maximum ~ ^ how much
-0.27 aggregate.maximum ~ ^ in what
-0.69 aggregate.maximum ~ ^ in which
-0.30 aggregate.maximum ~ ^ in which year
0.18 aggregate.maximum ~ ^ list the
0.52 aggregate.maximum ~ ^ name the
-0.26 aggregate.maximum ~ ^ on what
-0.26 aggregate.maximum ~ ^ on what date
-0.21 aggregate.maximum ~ ^ show me
0.24 aggregate.maximum ~ ^ tell me
0.24 aggregate.maximum ~ ^ tell me the
-0.49 aggregate.maximum ~ ^ the #
-0.15 aggregate.maximum ~ ^ visualiz a
-0.19 aggregate.maximum ~ ^ what are
-0.21 aggregate.maximum ~ ^ what are the
-0.20 aggregate.maximum ~ ^ what date
0.16 aggregate.maximum ~ ^ what is
0.23 aggregate.maximum ~ ^ what is the
1.03 aggregate.maximum ~ ^ what the
0.22 aggregate.maximum ~ ^ what was
0.31 aggregate.maximum ~ ^ what was the
0.35 aggregate.maximum ~ ^ what year
-0.41 aggregate.maximum ~ ^ when did
-0.28 aggregate.maximum ~ ^ wher was
0.32 aggregate.maximum ~ ^ which player
-0.20 aggregate.maximum ~ ^ who had
-0.54 aggregate.maximum ~ ^ who has
0.21 aggregate.maximum ~ ^ who was
0.24 aggregate.maximum ~ ^ who was the
0.49 aggregate.maximum ~ a
0.29 aggregate.maximum ~ a #
0.21 aggregate.maximum ~ a result
0.35 aggregate.maximum ~ a scor
0.28 aggregate.maximum ~ a total
-0.21 aggregate.maximum ~ about
-0.16 aggregate.maximum ~ account
0.50 aggregate.maximum ~ across
-0.38 aggregate.maximum ~ after #
0.38 aggregate.maximum ~ against
0.42 aggregate.maximum ~ age
-0.16 aggregate.maximum ~ age #
0.50 aggregate.maximum ~ age of
-0.29 aggregate.maximum ~ all the
-0.34 aggregate.maximum ~ among
0.66 aggregate.maximum ~ amount
0.51 aggregate.maximum ~ amount of
0.57 aggregate.maximum ~ an
-0.58 aggregate.maximum ~ and
-0.58 aggregate.maximum ~ and what
0.32 aggregate.maximum ~ any
-0.37 aggregate.maximum ~ appearanc
0.21 aggregate.maximum ~ artist
0.31 aggregate.maximum ~ at #
-0.16 aggregate.maximum ~ at the
-0.15 aggregate.maximum ~ attend
-0.26 aggregate.maximum ~ been
-0.78 aggregate.maximum ~ befor
-0.40 aggregate.maximum ~ befor #
-0.37 aggregate.maximum ~ befor the
0.16 aggregate.maximum ~ below #
-0.16 aggregate.maximum ~ between #
-0.29 aggregate.maximum ~ but
-0.28 aggregate.maximum ~ by a
-0.21 aggregate.maximum ~ by the
0.37 aggregate.maximum ~ can
0.16 aggregate.maximum ~ canadian
-0.35 aggregate.maximum ~ car
-0.33 aggregate.maximum ~ case
-0.36 aggregate.maximum ~ chang
-0.33 aggregate.maximum ~ chart of
-0.45 aggregate.maximum ~ city
-0.50 aggregate.maximum ~ code
-0.30 aggregate.maximum ~ come
-0.43 aggregate.maximum ~ company
-0.31 aggregate.maximum ~ competition
-0.71 aggregate.maximum ~ complet
-0.26 aggregate.maximum ~ consecutiv
0.29 aggregate.maximum ~ cost
-0.21 aggregate.maximum ~ cost of
-0.18 aggregate.maximum ~ country
0.42 aggregate.maximum ~ crowd
0.52 aggregate.maximum ~ cup
-0.25 aggregate.maximum ~ customer
-0.25 aggregate.maximum ~ d
-0.45 aggregate.maximum ~ date
-0.65 aggregate.maximum ~ date of
0.65 aggregate.maximum ~ day
-0.26 aggregate.maximum ~ decreas
-0.27 aggregate.maximum ~ decreas in
0.22 aggregate.maximum ~ degre
-0.42 aggregate.maximum ~ did
-0.47 aggregate.maximum ~ did the
0.39 aggregate.maximum ~ die
-0.35 aggregate.maximum ~ different
0.29 aggregate.maximum ~ division
0.26 aggregate.maximum ~ does
0.26 aggregate.maximum ~ does the
0.49 aggregate.maximum ~ draw
0.33 aggregate.maximum ~ dur
0.35 aggregate.maximum ~ dur the
-0.19 aggregate.maximum ~ each
0.24 aggregate.maximum ~ election
-0.18 aggregate.maximum ~ employe
-0.23 aggregate.maximum ~ employment
0.50 aggregate.maximum ~ end
-0.45 aggregate.maximum ~ enrollment
-0.31 aggregate.maximum ~ event
-0.18 aggregate.maximum ~ expens
-0.51 aggregate.maximum ~ femal
-0.60 aggregate.maximum ~ film
-0.59 aggregate.maximum ~ finish
0.21 aggregate.maximum ~ first
-0.28 aggregate.maximum ~ for each
-0.44 aggregate.maximum ~ for the
-0.17 aggregate.maximum ~ franc
0.46 aggregate.maximum ~ french
-0.36 aggregate.maximum ~ from
-0.28 aggregate.maximum ~ from #
-0.46 aggregate.maximum ~ from the
-0.35 aggregate.maximum ~ game
0.29 aggregate.maximum ~ game with
0.42 aggregate.maximum ~ given
0.65 aggregate.maximum ~ goal
-0.71 aggregate.maximum ~ gross
0.34 aggregate.maximum ~ group
0.51 aggregate.maximum ~ had a
-0.37 aggregate.maximum ~ had the
0.36 aggregate.maximum ~ has #
-0.25 aggregate.maximum ~ have a
-0.26 aggregate.maximum ~ have at
-0.16 aggregate.maximum ~ have the
0.25 aggregate.maximum ~ he
-0.40 aggregate.maximum ~ height
0.37 aggregate.maximum ~ her
-0.32 aggregate.maximum ~ high
-0.17 aggregate.maximum ~ his
0.59 aggregate.maximum ~ home
0.34 aggregate.maximum ~ home team
0.47 aggregate.maximum ~ hour
-0.42 aggregate.maximum ~ hous
-0.31 aggregate.maximum ~ how many
0.27 aggregate.maximum ~ how much
0.32 aggregate.maximum ~ i
-0.39 aggregate.maximum ~ id
-0.49 aggregate.maximum ~ immigrant
-0.29 aggregate.maximum ~ in #
0.35 aggregate.maximum ~ in a
-0.24 aggregate.maximum ~ in what
-0.39 aggregate.maximum ~ includ
0.48 aggregate.maximum ~ increas
0.48 aggregate.maximum ~ increas in
0.29 aggregate.maximum ~ is
0.26 aggregate.maximum ~ is #
0.18 aggregate.maximum ~ is the
0.19 aggregate.maximum ~ it
-0.42 aggregate.maximum ~ item
-0.17 aggregate.maximum ~ july
-0.17 aggregate.maximum ~ july #
0.34 aggregate.maximum ~ lane
-0.17 aggregate.maximum ~ languag
0.33 aggregate.maximum ~ lap
-0.41 aggregate.maximum ~ larg
-0.28 aggregate.maximum ~ larger
-0.28 aggregate.maximum ~ larger than
0.53 aggregate.maximum ~ largest
0.23 aggregate.maximum ~ leagu
-0.43 aggregate.maximum ~ least
-0.20 aggregate.maximum ~ length
0.23 aggregate.maximum ~ less
-0.18 aggregate.maximum ~ life
-0.38 aggregate.maximum ~ lose
0.27 aggregate.maximum ~ lowest
0.20 aggregate.maximum ~ male
0.24 aggregate.maximum ~ man
-0.31 aggregate.maximum ~ many
0.19 aggregate.maximum ~ many consecutiv
-0.15 aggregate.maximum ~ many person
-0.38 aggregate.maximum ~ many year
0.26 aggregate.maximum ~ margin
-0.36 aggregate.maximum ~ match
0.43 aggregate.maximum ~ maximum
-0.16 aggregate.maximum ~ me a
0.16 aggregate.maximum ~ me the
0.71 aggregate.maximum ~ me what
0.20 aggregate.maximum ~ mean
-0.40 aggregate.maximum ~ member
-0.29 aggregate.maximum ~ minimum
-0.29 aggregate.maximum ~ model
-0.22 aggregate.maximum ~ more
0.27 aggregate.maximum ~ much
-0.21 aggregate.maximum ~ name and
-0.42 aggregate.maximum ~ name of
0.52 aggregate.maximum ~ name the
-0.20 aggregate.maximum ~ next
-0.19 aggregate.maximum ~ not
0.23 aggregate.maximum ~ november
0.23 aggregate.maximum ~ november #
0.48 aggregate.maximum ~ number
0.34 aggregate.maximum ~ number for
-0.41 aggregate.maximum ~ obligation
0.22 aggregate.maximum ~ of
-0.58 aggregate.maximum ~ of femal
0.54 aggregate.maximum ~ of man
0.71 aggregate.maximum ~ of point
0.34 aggregate.maximum ~ of revenu
-0.17 aggregate.maximum ~ of the
-0.43 aggregate.maximum ~ of time
-0.42 aggregate.maximum ~ of woman
0.23 aggregate.maximum ~ old
-0.47 aggregate.maximum ~ on #
-0.20 aggregate.maximum ~ on this
-0.23 aggregate.maximum ~ on what
-0.29 aggregate.maximum ~ only
0.30 aggregate.maximum ~ ontario
-0.62 aggregate.maximum ~ open
-0.34 aggregate.maximum ~ operat
0.55 aggregate.maximum ~ opponent
-0.37 aggregate.maximum ~ or
0.19 aggregate.maximum ~ or less
-0.34 aggregate.maximum ~ or more
-0.16 aggregate.maximum ~ other
-0.25 aggregate.maximum ~ other than
-0.36 aggregate.maximum ~ over #
0.32 aggregate.maximum ~ overall
0.26 aggregate.maximum ~ own
0.15 aggregate.maximum ~ paid
-0.24 aggregate.maximum ~ partner
0.48 aggregate.maximum ~ per
-0.53 aggregate.maximum ~ perform
0.40 aggregate.maximum ~ period
-0.31 aggregate.maximum ~ person
0.68 aggregate.maximum ~ pick
-0.20 aggregate.maximum ~ plac
-0.27 aggregate.maximum ~ play for
0.66 aggregate.maximum ~ point
0.29 aggregate.maximum ~ point of
-0.20 aggregate.maximum ~ position of
-0.26 aggregate.maximum ~ produc
0.36 aggregate.maximum ~ product
0.19 aggregate.maximum ~ public
0.46 aggregate.maximum ~ quebec
-0.34 aggregate.maximum ~ r
-0.35 aggregate.maximum ~ r &
-0.46 aggregate.maximum ~ rat
-0.31 aggregate.maximum ~ rate
-0.19 aggregate.maximum ~ rate for
0.53 aggregate.maximum ~ receiv
0.70 aggregate.maximum ~ record
-0.22 aggregate.maximum ~ relat
-0.27 aggregate.maximum ~ releas
0.24 aggregate.maximum ~ release
-0.43 aggregate.maximum ~ report
-0.28 aggregate.maximum ~ research
0.21 aggregate.maximum ~ result in
-0.19 aggregate.maximum ~ return
0.16 aggregate.maximum ~ round #
0.38 aggregate.maximum ~ row
-0.45 aggregate.maximum ~ run
0.62 aggregate.maximum ~ scor
0.20 aggregate.maximum ~ scor for
0.55 aggregate.maximum ~ scor of
-0.40 aggregate.maximum ~ scorer
-0.20 aggregate.maximum ~ season
0.20 aggregate.maximum ~ seat
-0.53 aggregate.maximum ~ second
-0.28 aggregate.maximum ~ sector
0.24 aggregate.maximum ~ sell
0.22 aggregate.maximum ~ senior
0.34 aggregate.maximum ~ servic in
0.48 aggregate.maximum ~ set
-0.42 aggregate.maximum ~ shar
-0.37 aggregate.maximum ~ show
-0.30 aggregate.maximum ~ show me
-0.88 aggregate.maximum ~ singl
0.65 aggregate.maximum ~ small
-0.45 aggregate.maximum ~ song
0.42 aggregate.maximum ~ standard
-0.18 aggregate.maximum ~ start
0.20 aggregate.maximum ~ stock
-0.49 aggregate.maximum ~ student
0.31 aggregate.maximum ~ support
-0.23 aggregate.maximum ~ surfac
-0.21 aggregate.maximum ~ team
-0.26 aggregate.maximum ~ team has
0.35 aggregate.maximum ~ team scor
-0.45 aggregate.maximum ~ term
-0.27 aggregate.maximum ~ that
0.48 aggregate.maximum ~ that had
-0.44 aggregate.maximum ~ that has
0.43 aggregate.maximum ~ that have
0.20 aggregate.maximum ~ that the
-0.31 aggregate.maximum ~ that was
-0.36 aggregate.maximum ~ the #
-0.39 aggregate.maximum ~ the amount
-0.42 aggregate.maximum ~ the attend
-0.16 aggregate.maximum ~ the averag
0.51 aggregate.maximum ~ the chart
-0.29 aggregate.maximum ~ the country
-0.47 aggregate.maximum ~ the date
-0.22 aggregate.maximum ~ the final
-0.25 aggregate.maximum ~ the game
0.19 aggregate.maximum ~ the highest
-0.31 aggregate.maximum ~ the least
0.27 aggregate.maximum ~ the lowest
0.28 aggregate.maximum ~ the match
-0.29 aggregate.maximum ~ the name
-0.21 aggregate.maximum ~ the next
-0.41 aggregate.maximum ~ the player
-0.24 aggregate.maximum ~ the season
-0.45 aggregate.maximum ~ the team
-0.24 aggregate.maximum ~ the time
-0.33 aggregate.maximum ~ the total
-0.22 aggregate.maximum ~ the unit
-0.43 aggregate.maximum ~ the us
0.53 aggregate.maximum ~ the win
0.35 aggregate.maximum ~ their
-0.17 aggregate.maximum ~ them
-0.18 aggregate.maximum ~ this chart
-0.65 aggregate.maximum ~ thos
-0.50 aggregate.maximum ~ thos with
-0.35 aggregate.maximum ~ time
-0.26 aggregate.maximum ~ time of
-0.30 aggregate.maximum ~ to #
-0.54 aggregate.maximum ~ top
-0.83 aggregate.maximum ~ top #
-0.29 aggregate.maximum ~ total
-0.25 aggregate.maximum ~ total number
-0.23 aggregate.maximum ~ total revenu
0.42 aggregate.maximum ~ tournament
0.34 aggregate.maximum ~ town
0.21 aggregate.maximum ~ track
-0.23 aggregate.maximum ~ train
-0.32 aggregate.maximum ~ tv
0.22 aggregate.maximum ~ type
0.17 aggregate.maximum ~ u
0.37 aggregate.maximum ~ under #
-0.22 aggregate.maximum ~ unit stat
-0.35 aggregate.maximum ~ up
-0.43 aggregate.maximum ~ us
-0.47 aggregate.maximum ~ vehicl
0.42 aggregate.maximum ~ visitor
-0.15 aggregate.maximum ~ visualiz a
0.16 aggregate.maximum ~ vote
0.17 aggregate.maximum ~ w
0.32 aggregate.maximum ~ was a
0.25 aggregate.maximum ~ was the
0.47 aggregate.maximum ~ week
-0.22 aggregate.maximum ~ were in
0.20 aggregate.maximum ~ were the
0.47 aggregate.maximum ~ west
-0.39 aggregate.maximum ~ what date
1.16 aggregate.maximum ~ what the
0.22 aggregate.maximum ~ what was
-0.41 aggregate.maximum ~ when did
0.22 aggregate.maximum ~ wher
0.20 aggregate.maximum ~ wher the
-0.46 aggregate.maximum ~ wher was
-0.24 aggregate.maximum ~ which game
0.32 aggregate.maximum ~ which player
-0.23 aggregate.maximum ~ which year
-0.30 aggregate.maximum ~ who had
-0.48 aggregate.maximum ~ who has
0.20 aggregate.maximum ~ who was
0.49 aggregate.maximum ~ win by
0.47 aggregate.maximum ~ win in
-0.20 aggregate.maximum ~ win the
-0.61 aggregate.maximum ~ with
0.32 aggregate.maximum ~ with #
-0.82 aggregate.maximum ~ with the
-0.39 aggregate.maximum ~ woman
-0.34 aggregate.maximum ~ woman who
-0.35 aggregate.maximum ~ yard
-0.38 aggregate.maximum ~ year did
0.22 aggregate.maximum ~ year had
-0.29 aggregate.maximum ~ year of
-0.24 aggregate.maximum ~ year was
-0.22 aggregate.median ~ $
-0.22 aggregate.median ~ $ #
0.16 aggregate.median ~ ^ can you
0.16 aggregate.median ~ ^ can you give
-0.22 aggregate.median ~ ^ in #
0.50 aggregate.median ~ ^ what is
0.50 aggregate.median ~ ^ what is the
-0.25 aggregate.median ~ ^ which type
-0.17 aggregate.median ~ a
0.40 aggregate.median ~ after
0.40 aggregate.median ~ after #
-0.43 aggregate.median ~ age
0.31 aggregate.median ~ amount
-0.28 aggregate.median ~ as
0.28 aggregate.median ~ at
-0.28 aggregate.median ~ at least
0.47 aggregate.median ~ between
0.31 aggregate.median ~ both
0.16 aggregate.median ~ can
0.16 aggregate.median ~ can you
-0.22 aggregate.median ~ colleg
0.19 aggregate.median ~ cost
0.34 aggregate.median ~ day
-0.31 aggregate.median ~ degre
0.24 aggregate.median ~ earn
-0.41 aggregate.median ~ femal
-0.20 aggregate.median ~ for
0.16 aggregate.median ~ give
0.16 aggregate.median ~ give me
0.38 aggregate.median ~ goal
-0.28 aggregate.median ~ high
-0.42 aggregate.median ~ higher
-0.28 aggregate.median ~ higher than
0.20 aggregate.median ~ hour
-0.40 aggregate.median ~ in #
-0.17 aggregate.median ~ in a
-0.41 aggregate.median ~ in the
-0.43 aggregate.median ~ inuit
0.50 aggregate.median ~ is
0.50 aggregate.median ~ is the
-0.28 aggregate.median ~ least
-0.34 aggregate.median ~ liv
0.16 aggregate.median ~ me
0.16 aggregate.median ~ me the
0.71 aggregate.median ~ median
0.51 aggregate.median ~ median of
-0.32 aggregate.median ~ of man
0.23 aggregate.median ~ pric
0.24 aggregate.median ~ ratio
-0.30 aggregate.median ~ region
0.25 aggregate.median ~ revenu
-0.22 aggregate.median ~ stat
0.30 aggregate.median ~ stock
-0.28 aggregate.median ~ student
-0.28 aggregate.median ~ than
-0.28 aggregate.median ~ the time
-0.22 aggregate.median ~ the unit
0.28 aggregate.median ~ their
0.31 aggregate.median ~ they
0.28 aggregate.median ~ thos
0.28 aggregate.median ~ thos who
-0.28 aggregate.median ~ time
-0.25 aggregate.median ~ type
-0.25 aggregate.median ~ type of
-0.22 aggregate.median ~ unit stat
0.33 aggregate.median ~ visitor
0.31 aggregate.median ~ were
0.50 aggregate.median ~ what is
0.31 aggregate.median ~ when
-0.24 aggregate.median ~ which
-0.25 aggregate.median ~ which type
0.28 aggregate.median ~ who
0.28 aggregate.median ~ who had
-0.17 aggregate.median ~ with
-0.17 aggregate.median ~ with a
0.22 aggregate.median ~ woman
0.16 aggregate.median ~ you
0.16 aggregate.median ~ you give
0.43 aggregate.minimum ~ # as
0.21 aggregate.minimum ~ # for
0.34 aggregate.minimum ~ # how
-0.32 aggregate.minimum ~ # in
-0.34 aggregate.minimum ~ # month
0.28 aggregate.minimum ~ # point
0.31 aggregate.minimum ~ # when
-0.72 aggregate.minimum ~ # year
-0.37 aggregate.minimum ~ $
-0.40 aggregate.minimum ~ $ #
-0.18 aggregate.minimum ~ &
0.39 aggregate.minimum ~ 1
0.59 aggregate.minimum ~ 2
0.31 aggregate.minimum ~ ^ find the
-0.26 aggregate.minimum ~ ^ for the
-0.38 aggregate.minimum ~ ^ how long
-0.33 aggregate.minimum ~ ^ how many total
0.29 aggregate.minimum ~ ^ how many year
0.30 aggregate.minimum ~ ^ how much
-0.28 aggregate.minimum ~ ^ in #
0.22 aggregate.minimum ~ ^ in # #
-0.34 aggregate.minimum ~ ^ in what
-0.33 aggregate.minimum ~ ^ name a
0.54 aggregate.minimum ~ ^ name the
-0.22 aggregate.minimum ~ ^ number of
0.24 aggregate.minimum ~ ^ pleas tell
0.24 aggregate.minimum ~ ^ pleas tell me
-0.39 aggregate.minimum ~ ^ the #
-0.18 aggregate.minimum ~ ^ what are
-0.18 aggregate.minimum ~ ^ what are the
0.21 aggregate.minimum ~ ^ what is
0.26 aggregate.minimum ~ ^ what is the
0.32 aggregate.minimum ~ ^ what was
0.42 aggregate.minimum ~ ^ what was the
0.28 aggregate.minimum ~ ^ what were
0.28 aggregate.minimum ~ ^ what were the
0.20 aggregate.minimum ~ ^ which year
-0.17 aggregate.minimum ~ ^ who has
0.24 aggregate.minimum ~ a
-0.34 aggregate.minimum ~ a pie
-0.30 aggregate.minimum ~ a total
0.36 aggregate.minimum ~ across
-0.33 aggregate.minimum ~ adult
-0.36 aggregate.minimum ~ after
-0.29 aggregate.minimum ~ age #
-0.26 aggregate.minimum ~ among
0.41 aggregate.minimum ~ amount
-0.49 aggregate.minimum ~ and
-0.31 aggregate.minimum ~ and #
-0.37 aggregate.minimum ~ and a
0.33 aggregate.minimum ~ and when
-0.21 aggregate.minimum ~ any
0.17 aggregate.minimum ~ appear
-0.23 aggregate.minimum ~ are the
-0.29 aggregate.minimum ~ area
0.41 aggregate.minimum ~ artist
-0.42 aggregate.minimum ~ as a
0.61 aggregate.minimum ~ as the
-0.30 aggregate.minimum ~ at
-0.21 aggregate.minimum ~ at least
0.42 aggregate.minimum ~ athlet
0.38 aggregate.minimum ~ attend
0.25 aggregate.minimum ~ august
-0.34 aggregate.minimum ~ award
0.20 aggregate.minimum ~ away
0.20 aggregate.minimum ~ away team
0.41 aggregate.minimum ~ b
0.21 aggregate.minimum ~ be
0.69 aggregate.minimum ~ befor
0.39 aggregate.minimum ~ befor the
0.17 aggregate.minimum ~ best
-0.76 aggregate.minimum ~ between
-0.30 aggregate.minimum ~ between #
-0.32 aggregate.minimum ~ between the
0.21 aggregate.minimum ~ bronz
0.16 aggregate.minimum ~ build
-0.36 aggregate.minimum ~ but
0.28 aggregate.minimum ~ by
0.38 aggregate.minimum ~ by a
0.18 aggregate.minimum ~ by the
-0.19 aggregate.minimum ~ c
-0.43 aggregate.minimum ~ caus
0.23 aggregate.minimum ~ chang of
-0.46 aggregate.minimum ~ chart
-0.36 aggregate.minimum ~ come
-0.19 aggregate.minimum ~ common
-0.22 aggregate.minimum ~ company
0.30 aggregate.minimum ~ competition
0.15 aggregate.minimum ~ cost
-0.26 aggregate.minimum ~ country
-0.30 aggregate.minimum ~ county
0.16 aggregate.minimum ~ crowd
-0.52 aggregate.minimum ~ cup
-0.52 aggregate.minimum ~ current
-0.23 aggregate.minimum ~ date
-0.18 aggregate.minimum ~ date of
0.55 aggregate.minimum ~ did he
-0.46 aggregate.minimum ~ did not
-0.40 aggregate.minimum ~ die
-0.29 aggregate.minimum ~ differenc
-0.28 aggregate.minimum ~ differenc between
-0.20 aggregate.minimum ~ differenc in
-0.51 aggregate.minimum ~ different
0.34 aggregate.minimum ~ direct
0.17 aggregate.minimum ~ does
0.40 aggregate.minimum ~ does the
0.36 aggregate.minimum ~ dur
0.41 aggregate.minimum ~ e
0.17 aggregate.minimum ~ each
-0.23 aggregate.minimum ~ earn
-0.28 aggregate.minimum ~ earning
0.21 aggregate.minimum ~ election
-0.39 aggregate.minimum ~ episod
-0.54 aggregate.minimum ~ expens
0.26 aggregate.minimum ~ film
-0.18 aggregate.minimum ~ final
0.31 aggregate.minimum ~ find
0.31 aggregate.minimum ~ find the
-0.29 aggregate.minimum ~ first nation
0.20 aggregate.minimum ~ for #
-0.37 aggregate.minimum ~ for all
0.49 aggregate.minimum ~ for the
0.43 aggregate.minimum ~ found
-0.40 aggregate.minimum ~ french
-0.51 aggregate.minimum ~ game
-0.27 aggregate.minimum ~ game play
-0.39 aggregate.minimum ~ gender
0.31 aggregate.minimum ~ get
0.29 aggregate.minimum ~ greater
0.33 aggregate.minimum ~ greater than
0.24 aggregate.minimum ~ grid
-0.42 aggregate.minimum ~ gross
-0.27 aggregate.minimum ~ had
-0.36 aggregate.minimum ~ had #
-0.24 aggregate.minimum ~ had the
0.24 aggregate.minimum ~ has #
-0.43 aggregate.minimum ~ has the
-0.34 aggregate.minimum ~ have
-0.44 aggregate.minimum ~ have a
0.60 aggregate.minimum ~ he
-0.86 aggregate.minimum ~ her
0.19 aggregate.minimum ~ highest
0.26 aggregate.minimum ~ his
0.40 aggregate.minimum ~ hold
0.27 aggregate.minimum ~ home
0.15 aggregate.minimum ~ home team
-0.49 aggregate.minimum ~ hous
-0.32 aggregate.minimum ~ household
-0.38 aggregate.minimum ~ how long
0.34 aggregate.minimum ~ how much
0.25 aggregate.minimum ~ i
0.25 aggregate.minimum ~ i want
0.25 aggregate.minimum ~ if
0.70 aggregate.minimum ~ in a
-0.32 aggregate.minimum ~ in each
-0.28 aggregate.minimum ~ in this
-0.38 aggregate.minimum ~ in what
-0.25 aggregate.minimum ~ incom
-0.31 aggregate.minimum ~ interest
0.21 aggregate.minimum ~ is
0.55 aggregate.minimum ~ is #
0.38 aggregate.minimum ~ is the
-0.59 aggregate.minimum ~ its
0.40 aggregate.minimum ~ join
-0.16 aggregate.minimum ~ june
-0.36 aggregate.minimum ~ label
0.35 aggregate.minimum ~ lane
-0.66 aggregate.minimum ~ last
-0.36 aggregate.minimum ~ leagu
-0.70 aggregate.minimum ~ least #
-0.19 aggregate.minimum ~ length
0.19 aggregate.minimum ~ less than
-0.28 aggregate.minimum ~ level
-0.26 aggregate.minimum ~ life
-0.82 aggregate.minimum ~ list
-0.20 aggregate.minimum ~ live
-0.50 aggregate.minimum ~ long
-0.21 aggregate.minimum ~ lose
0.26 aggregate.minimum ~ lowest
-0.23 aggregate.minimum ~ m
-0.35 aggregate.minimum ~ male
-0.54 aggregate.minimum ~ man
0.45 aggregate.minimum ~ many goal
-0.33 aggregate.minimum ~ many total
0.23 aggregate.minimum ~ many year
-0.33 aggregate.minimum ~ maximum
0.16 aggregate.minimum ~ me
-0.25 aggregate.minimum ~ me a
0.38 aggregate.minimum ~ me what
0.22 aggregate.minimum ~ median
-0.31 aggregate.minimum ~ member
-0.16 aggregate.minimum ~ million
0.73 aggregate.minimum ~ minimum
0.22 aggregate.minimum ~ month
0.25 aggregate.minimum ~ month of
-0.28 aggregate.minimum ~ most
0.30 aggregate.minimum ~ much
-0.33 aggregate.minimum ~ name a
-0.59 aggregate.minimum ~ name of
0.54 aggregate.minimum ~ name the
-0.21 aggregate.minimum ~ nation
0.21 aggregate.minimum ~ north
-0.55 aggregate.minimum ~ not
0.45 aggregate.minimum ~ november
0.46 aggregate.minimum ~ of
0.59 aggregate.minimum ~ of #
-0.32 aggregate.minimum ~ of each
-0.22 aggregate.minimum ~ of person
0.20 aggregate.minimum ~ of point
-0.21 aggregate.minimum ~ of the
-0.39 aggregate.minimum ~ of total
-0.36 aggregate.minimum ~ on this
-0.35 aggregate.minimum ~ only
-0.23 aggregate.minimum ~ operation
-0.68 aggregate.minimum ~ or
-0.34 aggregate.minimum ~ order
-0.38 aggregate.minimum ~ other
-0.22 aggregate.minimum ~ other than
-0.51 aggregate.minimum ~ over
-0.51 aggregate.minimum ~ over #
-0.59 aggregate.minimum ~ overall
-0.23 aggregate.minimum ~ party
0.33 aggregate.minimum ~ percent
0.34 aggregate.minimum ~ percent of
0.29 aggregate.minimum ~ percentag of
-0.56 aggregate.minimum ~ period
0.33 aggregate.minimum ~ pick
-0.34 aggregate.minimum ~ pie
-0.34 aggregate.minimum ~ pie chart
-0.47 aggregate.minimum ~ plac
0.22 aggregate.minimum ~ play in
0.24 aggregate.minimum ~ pleas
0.24 aggregate.minimum ~ pleas tell
0.35 aggregate.minimum ~ point
-0.46 aggregate.minimum ~ polic
-0.33 aggregate.minimum ~ position
-0.40 aggregate.minimum ~ previous
0.24 aggregate.minimum ~ pric
-0.36 aggregate.minimum ~ produc
-0.29 aggregate.minimum ~ quebec
-0.18 aggregate.minimum ~ r &
0.44 aggregate.minimum ~ rank
0.38 aggregate.minimum ~ rank of
-0.22 aggregate.minimum ~ rate
-0.59 aggregate.minimum ~ rate of
-0.48 aggregate.minimum ~ record
-0.16 aggregate.minimum ~ relationship
-0.16 aggregate.minimum ~ relationship between
0.41 aggregate.minimum ~ release
-0.18 aggregate.minimum ~ respectively
-0.19 aggregate.minimum ~ return
-0.30 aggregate.minimum ~ road
-0.33 aggregate.minimum ~ round
0.25 aggregate.minimum ~ run
-0.30 aggregate.minimum ~ same
0.30 aggregate.minimum ~ scor
0.61 aggregate.minimum ~ score
0.41 aggregate.minimum ~ score #
-0.40 aggregate.minimum ~ second
-0.18 aggregate.minimum ~ series
-0.32 aggregate.minimum ~ servic
-0.19 aggregate.minimum ~ shar of
-0.34 aggregate.minimum ~ ship
-0.35 aggregate.minimum ~ show
0.16 aggregate.minimum ~ silver
0.21 aggregate.minimum ~ silver medal
-0.27 aggregate.minimum ~ sinc
-0.32 aggregate.minimum ~ sinc #
-0.51 aggregate.minimum ~ singl
-0.31 aggregate.minimum ~ size
0.78 aggregate.minimum ~ smallest
0.16 aggregate.minimum ~ song
-0.16 aggregate.minimum ~ station
-0.29 aggregate.minimum ~ support
0.30 aggregate.minimum ~ t
0.30 aggregate.minimum ~ t #
0.21 aggregate.minimum ~ tabl
-0.81 aggregate.minimum ~ take
0.16 aggregate.minimum ~ team
0.26 aggregate.minimum ~ team of
-0.41 aggregate.minimum ~ that had
0.15 aggregate.minimum ~ that have
-0.85 aggregate.minimum ~ the #
0.29 aggregate.minimum ~ the #th
-0.33 aggregate.minimum ~ the attend
0.32 aggregate.minimum ~ the averag
0.26 aggregate.minimum ~ the away
-0.18 aggregate.minimum ~ the date
-0.35 aggregate.minimum ~ the differenc
-0.27 aggregate.minimum ~ the final
-0.24 aggregate.minimum ~ the first
-0.31 aggregate.minimum ~ the game
-0.51 aggregate.minimum ~ the highest
0.15 aggregate.minimum ~ the home
-0.73 aggregate.minimum ~ the last
0.20 aggregate.minimum ~ the least
-0.42 aggregate.minimum ~ the match
0.22 aggregate.minimum ~ the median
-0.28 aggregate.minimum ~ the most
-0.42 aggregate.minimum ~ the name
-0.40 aggregate.minimum ~ the only
0.42 aggregate.minimum ~ the percentag
0.23 aggregate.minimum ~ the population
-0.42 aggregate.minimum ~ the rate
-0.30 aggregate.minimum ~ the same
0.37 aggregate.minimum ~ the tabl
-0.36 aggregate.minimum ~ the total
-0.18 aggregate.minimum ~ the us
-0.39 aggregate.minimum ~ the x
-0.31 aggregate.minimum ~ ther
-0.25 aggregate.minimum ~ they
-0.33 aggregate.minimum ~ third
-0.45 aggregate.minimum ~ this
-0.32 aggregate.minimum ~ this chart
0.24 aggregate.minimum ~ time
0.23 aggregate.minimum ~ time of
-0.27 aggregate.minimum ~ to
0.22 aggregate.minimum ~ to be
-0.40 aggregate.minimum ~ to have
-0.35 aggregate.minimum ~ top
-0.72 aggregate.minimum ~ total
-0.52 aggregate.minimum ~ total number
-0.50 aggregate.minimum ~ transfer
-0.36 aggregate.minimum ~ tv
-0.22 aggregate.minimum ~ u
-0.47 aggregate.minimum ~ under
-0.22 aggregate.minimum ~ under #
-0.18 aggregate.minimum ~ university
-0.18 aggregate.minimum ~ us
0.36 aggregate.minimum ~ visitor
0.25 aggregate.minimum ~ want
-0.21 aggregate.minimum ~ was #
0.54 aggregate.minimum ~ was a
0.25 aggregate.minimum ~ week #
-0.15 aggregate.minimum ~ were
-0.23 aggregate.minimum ~ were in
0.25 aggregate.minimum ~ were the
-0.23 aggregate.minimum ~ what are
0.25 aggregate.minimum ~ what is
0.23 aggregate.minimum ~ what was
0.28 aggregate.minimum ~ what were
0.26 aggregate.minimum ~ when
-0.55 aggregate.minimum ~ wher
0.22 aggregate.minimum ~ wher the
-0.22 aggregate.minimum ~ which game
0.34 aggregate.minimum ~ which year
-0.31 aggregate.minimum ~ who has
-0.37 aggregate.minimum ~ whos
-0.41 aggregate.minimum ~ win in
-0.40 aggregate.minimum ~ with
0.17 aggregate.minimum ~ with #
0.22 aggregate.minimum ~ with more
-1.26 aggregate.minimum ~ with the
-0.25 aggregate.minimum ~ work
0.45 aggregate.minimum ~ worker
-0.39 aggregate.minimum ~ x
0.62 aggregate.minimum ~ year
-0.18 aggregate.minimum ~ year in
-0.54 aggregate.minimum ~ year of
0.63 aggregate.minimum ~ year that
-0.42 aggregate.minimum ~ youth
0.38 aggregate.sum ~ # a
-0.16 aggregate.sum ~ # and
-0.50 aggregate.sum ~ # as
0.35 aggregate.sum ~ # for
-0.48 aggregate.sum ~ # is
-0.27 aggregate.sum ~ # month
0.63 aggregate.sum ~ # of
-0.24 aggregate.sum ~ # person
-0.54 aggregate.sum ~ # respectively
-0.83 aggregate.sum ~ # s
0.17 aggregate.sum ~ # what
-0.35 aggregate.sum ~ # when
-0.32 aggregate.sum ~ # year
0.18 aggregate.sum ~ ^ can you
0.33 aggregate.sum ~ ^ can you give
-0.23 aggregate.sum ~ ^ differenc in
-0.18 aggregate.sum ~ ^ draw a
-0.20 aggregate.sum ~ ^ draw a bar
-0.31 aggregate.sum ~ ^ find the
-0.21 aggregate.sum ~ ^ for each
0.21 aggregate.sum ~ ^ how many percentag
0.39 aggregate.sum ~ ^ how many player
-0.15 aggregate.sum ~ ^ in #
-0.19 aggregate.sum ~ ^ in # how
0.43 aggregate.sum ~ ^ list the
-0.24 aggregate.sum ~ ^ name the
0.17 aggregate.sum ~ ^ pleas tell
0.17 aggregate.sum ~ ^ pleas tell me
-0.24 aggregate.sum ~ ^ standard deviation
-0.24 aggregate.sum ~ ^ standard deviation of
0.66 aggregate.sum ~ ^ sum of
-0.66 aggregate.sum ~ ^ tell me
-0.50 aggregate.sum ~ ^ tell me the
-0.39 aggregate.sum ~ ^ what percentag
-0.39 aggregate.sum ~ ^ what percentag of
-0.27 aggregate.sum ~ ^ what team
0.19 aggregate.sum ~ ^ what was
0.19 aggregate.sum ~ ^ what was the
-0.16 aggregate.sum ~ ^ who had
0.39 aggregate.sum ~ a #
-0.35 aggregate.sum ~ a result
-0.53 aggregate.sum ~ a scatter
-0.56 aggregate.sum ~ abov
-0.46 aggregate.sum ~ abov #
0.24 aggregate.sum ~ after
0.22 aggregate.sum ~ after #
0.37 aggregate.sum ~ after the
0.29 aggregate.sum ~ age
-0.28 aggregate.sum ~ age #
0.39 aggregate.sum ~ age of
-0.61 aggregate.sum ~ air
0.30 aggregate.sum ~ all
0.15 aggregate.sum ~ all the
-0.24 aggregate.sum ~ among
-0.22 aggregate.sum ~ among the
0.29 aggregate.sum ~ amount of
-0.30 aggregate.sum ~ and a
-0.31 aggregate.sum ~ and the
-0.31 aggregate.sum ~ and what
-0.27 aggregate.sum ~ any
-0.47 aggregate.sum ~ appearanc
0.51 aggregate.sum ~ april
0.33 aggregate.sum ~ april #
-0.31 aggregate.sum ~ are ther
-0.20 aggregate.sum ~ artist
-0.22 aggregate.sum ~ as
-0.60 aggregate.sum ~ as the
0.30 aggregate.sum ~ at the
0.16 aggregate.sum ~ athlet
-0.17 aggregate.sum ~ attend of
-0.29 aggregate.sum ~ averag
0.22 aggregate.sum ~ award
-0.39 aggregate.sum ~ away team
-0.31 aggregate.sum ~ befor
-0.63 aggregate.sum ~ befor #
0.15 aggregate.sum ~ befor the
-0.28 aggregate.sum ~ being
-0.16 aggregate.sum ~ below
-0.17 aggregate.sum ~ below #
0.35 aggregate.sum ~ best
-0.45 aggregate.sum ~ between
-0.72 aggregate.sum ~ both
-0.62 aggregate.sum ~ build
-0.27 aggregate.sum ~ but
-0.36 aggregate.sum ~ came
0.18 aggregate.sum ~ can you
-0.63 aggregate.sum ~ canadian
-0.38 aggregate.sum ~ caus
-0.63 aggregate.sum ~ championship
-0.73 aggregate.sum ~ chang
-0.67 aggregate.sum ~ chang in
-0.29 aggregate.sum ~ channel
-0.41 aggregate.sum ~ chart
0.67 aggregate.sum ~ child
-0.18 aggregate.sum ~ city
0.24 aggregate.sum ~ club
-0.16 aggregate.sum ~ come
-0.42 aggregate.sum ~ community
-0.30 aggregate.sum ~ company
-0.44 aggregate.sum ~ compar
-0.48 aggregate.sum ~ compar to
0.27 aggregate.sum ~ cost
0.25 aggregate.sum ~ cost of
-0.22 aggregate.sum ~ count
-0.20 aggregate.sum ~ county
0.49 aggregate.sum ~ coupl
-0.25 aggregate.sum ~ crowd
-0.34 aggregate.sum ~ current
-0.34 aggregate.sum ~ data
-0.52 aggregate.sum ~ date
0.49 aggregate.sum ~ day
-0.26 aggregate.sum ~ december #
0.43 aggregate.sum ~ decreas in
-0.16 aggregate.sum ~ degre
-0.24 aggregate.sum ~ deviation
-0.24 aggregate.sum ~ deviation of
0.28 aggregate.sum ~ did
-0.63 aggregate.sum ~ did not
-0.65 aggregate.sum ~ die
-0.51 aggregate.sum ~ differenc
-0.46 aggregate.sum ~ differenc between
-0.45 aggregate.sum ~ differenc in
-0.17 aggregate.sum ~ district
-0.69 aggregate.sum ~ does
-0.22 aggregate.sum ~ dollar
-0.17 aggregate.sum ~ draw a
-0.26 aggregate.sum ~ driver
0.36 aggregate.sum ~ earn
-0.38 aggregate.sum ~ empty
-0.40 aggregate.sum ~ event
0.21 aggregate.sum ~ every
-0.45 aggregate.sum ~ expenditur
-0.52 aggregate.sum ~ expens
-0.50 aggregate.sum ~ expens in
0.36 aggregate.sum ~ f
0.49 aggregate.sum ~ family
0.19 aggregate.sum ~ february
-0.63 aggregate.sum ~ final
-0.26 aggregate.sum ~ find
-0.31 aggregate.sum ~ find the
-0.22 aggregate.sum ~ fiscal
0.53 aggregate.sum ~ for #
-0.20 aggregate.sum ~ for each
0.75 aggregate.sum ~ for in
-0.16 aggregate.sum ~ for the
-0.54 aggregate.sum ~ found
0.69 aggregate.sum ~ franc
-0.41 aggregate.sum ~ from the
0.38 aggregate.sum ~ fy
0.39 aggregate.sum ~ fy #
0.19 aggregate.sum ~ game play
-0.43 aggregate.sum ~ game were
-0.52 aggregate.sum ~ game with
0.44 aggregate.sum ~ goal
0.29 aggregate.sum ~ gold medal
-0.35 aggregate.sum ~ grand
-0.48 aggregate.sum ~ greater
-0.44 aggregate.sum ~ greater than
-0.20 aggregate.sum ~ gross
-0.66 aggregate.sum ~ had a
0.23 aggregate.sum ~ has a
-0.19 aggregate.sum ~ height
-0.20 aggregate.sum ~ high
-0.23 aggregate.sum ~ higher than
-0.29 aggregate.sum ~ his
0.34 aggregate.sum ~ hold
-0.51 aggregate.sum ~ home team
0.19 aggregate.sum ~ hour
0.19 aggregate.sum ~ how much
-0.21 aggregate.sum ~ immigrant
-0.47 aggregate.sum ~ in this
0.27 aggregate.sum ~ interest
-0.22 aggregate.sum ~ involv
-0.27 aggregate.sum ~ january #
-0.30 aggregate.sum ~ join
-0.21 aggregate.sum ~ june
-0.64 aggregate.sum ~ june #
0.39 aggregate.sum ~ larg
-0.24 aggregate.sum ~ larger
-0.32 aggregate.sum ~ leagu
-0.16 aggregate.sum ~ least #
-0.58 aggregate.sum ~ length
-0.74 aggregate.sum ~ less
-0.52 aggregate.sum ~ less than
-0.54 aggregate.sum ~ level
-0.32 aggregate.sum ~ life
-0.43 aggregate.sum ~ likely
-0.38 aggregate.sum ~ list
0.21 aggregate.sum ~ list in
0.30 aggregate.sum ~ list the
0.71 aggregate.sum ~ live
0.46 aggregate.sum ~ live in
-0.61 aggregate.sum ~ location
0.61 aggregate.sum ~ long
-0.19 aggregate.sum ~ m #
-0.28 aggregate.sum ~ male
0.46 aggregate.sum ~ many person
0.39 aggregate.sum ~ many player
-0.44 aggregate.sum ~ maximum
-0.16 aggregate.sum ~ me how
0.77 aggregate.sum ~ medal
-0.35 aggregate.sum ~ median
0.17 aggregate.sum ~ member
0.19 aggregate.sum ~ million
-0.69 aggregate.sum ~ model
0.26 aggregate.sum ~ month
0.29 aggregate.sum ~ month of
-0.28 aggregate.sum ~ most
0.19 aggregate.sum ~ much
-0.51 aggregate.sum ~ name
-0.42 aggregate.sum ~ name a
-0.24 aggregate.sum ~ name the
-0.35 aggregate.sum ~ nation
0.15 aggregate.sum ~ nation of
-0.48 aggregate.sum ~ net
0.15 aggregate.sum ~ next
-0.60 aggregate.sum ~ not
-0.16 aggregate.sum ~ number
0.42 aggregate.sum ~ october
0.50 aggregate.sum ~ october #
0.39 aggregate.sum ~ of a
0.73 aggregate.sum ~ of all
0.24 aggregate.sum ~ of person
-0.19 aggregate.sum ~ of the
-0.52 aggregate.sum ~ of time
-0.41 aggregate.sum ~ of total
-0.36 aggregate.sum ~ of win
-0.18 aggregate.sum ~ of woman
0.30 aggregate.sum ~ older
0.29 aggregate.sum ~ on #
-0.66 aggregate.sum ~ on the
-0.31 aggregate.sum ~ only
-0.48 aggregate.sum ~ only #
0.33 aggregate.sum ~ ontario
0.25 aggregate.sum ~ open
-0.71 aggregate.sum ~ order
-0.35 aggregate.sum ~ order in
0.20 aggregate.sum ~ other
-0.75 aggregate.sum ~ other than
-0.37 aggregate.sum ~ out
-0.74 aggregate.sum ~ over #
0.27 aggregate.sum ~ paid
-0.59 aggregate.sum ~ participat
0.55 aggregate.sum ~ party
0.41 aggregate.sum ~ past
-0.27 aggregate.sum ~ percentag chang
-0.84 aggregate.sum ~ percentag of
0.43 aggregate.sum ~ percentag point
-0.20 aggregate.sum ~ perform
0.25 aggregate.sum ~ person
-0.20 aggregate.sum ~ pick
-0.29 aggregate.sum ~ place
0.15 aggregate.sum ~ play
-0.24 aggregate.sum ~ play for
-0.42 aggregate.sum ~ play in
0.17 aggregate.sum ~ pleas tell
-0.31 aggregate.sum ~ plot
0.63 aggregate.sum ~ point
0.66 aggregate.sum ~ point did
-0.59 aggregate.sum ~ point of
-0.26 aggregate.sum ~ position
-0.32 aggregate.sum ~ provid
0.43 aggregate.sum ~ public
-0.44 aggregate.sum ~ r
-0.57 aggregate.sum ~ race
-0.46 aggregate.sum ~ rank
-0.41 aggregate.sum ~ rank of
-0.54 aggregate.sum ~ rat
-0.46 aggregate.sum ~ ratio
0.16 aggregate.sum ~ record
-0.22 aggregate.sum ~ record of
-0.42 aggregate.sum ~ relationship between
-0.28 aggregate.sum ~ releas
-0.75 aggregate.sum ~ release
-0.26 aggregate.sum ~ report
-0.26 aggregate.sum ~ research
-1.21 aggregate.sum ~ respectively
-0.48 aggregate.sum ~ result of
0.52 aggregate.sum ~ round #
0.79 aggregate.sum ~ run
-0.73 aggregate.sum ~ runner
-0.50 aggregate.sum ~ runner up
-0.18 aggregate.sum ~ s
-0.40 aggregate.sum ~ same
-0.69 aggregate.sum ~ scatter
-0.61 aggregate.sum ~ scatter chart
0.23 aggregate.sum ~ school
-0.50 aggregate.sum ~ scor for
-0.53 aggregate.sum ~ scor of
0.62 aggregate.sum ~ score
0.39 aggregate.sum ~ scorer
-0.73 aggregate.sum ~ season
0.75 aggregate.sum ~ seat
-0.17 aggregate.sum ~ second
0.28 aggregate.sum ~ sector
0.59 aggregate.sum ~ sell
0.17 aggregate.sum ~ serv
0.33 aggregate.sum ~ set
-0.88 aggregate.sum ~ shar
-0.74 aggregate.sum ~ shar of
-0.52 aggregate.sum ~ ship
-0.31 aggregate.sum ~ sinc
-0.33 aggregate.sum ~ site
0.35 aggregate.sum ~ small
0.32 aggregate.sum ~ smaller
0.32 aggregate.sum ~ smaller than
0.30 aggregate.sum ~ social
0.19 aggregate.sum ~ song
0.49 aggregate.sum ~ south
-0.36 aggregate.sum ~ stadium
-0.24 aggregate.sum ~ standard
-0.24 aggregate.sum ~ standard deviation
-0.46 aggregate.sum ~ station
0.35 aggregate.sum ~ stock
-0.22 aggregate.sum ~ street
0.45 aggregate.sum ~ sum
0.51 aggregate.sum ~ sum of
0.44 aggregate.sum ~ support
0.44 aggregate.sum ~ surfac
0.68 aggregate.sum ~ t
0.48 aggregate.sum ~ t #
0.36 aggregate.sum ~ tabl
-0.24 aggregate.sum ~ tax
0.22 aggregate.sum ~ team
-0.44 aggregate.sum ~ team had
-0.79 aggregate.sum ~ team scor
-0.33 aggregate.sum ~ team was
-0.23 aggregate.sum ~ than
-0.26 aggregate.sum ~ than #
-0.47 aggregate.sum ~ that
-0.48 aggregate.sum ~ that are
-0.49 aggregate.sum ~ that had
-0.39 aggregate.sum ~ that has
-0.36 aggregate.sum ~ that were
0.46 aggregate.sum ~ the #
-0.51 aggregate.sum ~ the away
-0.70 aggregate.sum ~ the chart
0.52 aggregate.sum ~ the country
-0.38 aggregate.sum ~ the date
-0.53 aggregate.sum ~ the differenc
-0.53 aggregate.sum ~ the episod
-0.36 aggregate.sum ~ the final
0.29 aggregate.sum ~ the first
-0.47 aggregate.sum ~ the home
-0.40 aggregate.sum ~ the net
0.15 aggregate.sum ~ the next
-0.46 aggregate.sum ~ the percent
-0.86 aggregate.sum ~ the percentag
-0.27 aggregate.sum ~ the race
0.47 aggregate.sum ~ the record
-0.42 aggregate.sum ~ the relationship
-0.32 aggregate.sum ~ the season
0.28 aggregate.sum ~ the sum
0.47 aggregate.sum ~ the tabl
0.30 aggregate.sum ~ the team
0.25 aggregate.sum ~ the total
-0.23 aggregate.sum ~ the us
-0.56 aggregate.sum ~ the valu
-0.65 aggregate.sum ~ the win
-0.31 aggregate.sum ~ ther in
0.20 aggregate.sum ~ third
-0.26 aggregate.sum ~ this
-0.45 aggregate.sum ~ thos
-0.26 aggregate.sum ~ thos with
-0.20 aggregate.sum ~ time in
-0.21 aggregate.sum ~ time of
-0.38 aggregate.sum ~ time was
-0.33 aggregate.sum ~ to
-0.23 aggregate.sum ~ to #
-0.49 aggregate.sum ~ to have
0.24 aggregate.sum ~ to the
0.35 aggregate.sum ~ total
0.20 aggregate.sum ~ total amount
0.37 aggregate.sum ~ total of
-0.53 aggregate.sum ~ tournament
-0.63 aggregate.sum ~ track
0.45 aggregate.sum ~ train
-0.34 aggregate.sum ~ tv
-0.16 aggregate.sum ~ u
0.17 aggregate.sum ~ up
-0.39 aggregate.sum ~ us
-0.40 aggregate.sum ~ use
-0.30 aggregate.sum ~ valu in
-0.38 aggregate.sum ~ vehicl
-0.45 aggregate.sum ~ venu
-0.15 aggregate.sum ~ visualiz
-0.23 aggregate.sum ~ visualiz by
0.57 aggregate.sum ~ vote
-0.53 aggregate.sum ~ week
-0.29 aggregate.sum ~ were
-0.47 aggregate.sum ~ were in
-0.33 aggregate.sum ~ were play
-0.21 aggregate.sum ~ west
-0.40 aggregate.sum ~ what percentag
-0.27 aggregate.sum ~ what team
-0.26 aggregate.sum ~ when
-0.32 aggregate.sum ~ when the
0.35 aggregate.sum ~ wher
0.34 aggregate.sum ~ who had
-0.19 aggregate.sum ~ who were
0.51 aggregate.sum ~ who win
0.24 aggregate.sum ~ win in
0.32 aggregate.sum ~ win the
0.67 aggregate.sum ~ with #
-0.25 aggregate.sum ~ with a
0.42 aggregate.sum ~ without
-0.18 aggregate.sum ~ woman who
0.28 aggregate.sum ~ worker
-0.21 aggregate.sum ~ world
-0.48 aggregate.sum ~ year did
0.67 aggregate.sum ~ year had
-0.34 aggregate.sum ~ year in
-0.16 aggregate.sum ~ year of
-0.25 aggregate.sum ~ year that
-0.45 aggregate.sum ~ year was
0.33 aggregate.sum ~ you give
0.29 aggregate.two ~ # for
-0.22 aggregate.two ~ # in
-0.34 aggregate.two ~ # month
-0.25 aggregate.two ~ #th
-0.26 aggregate.two ~ 2
-0.23 aggregate.two ~ ^ find the
-0.34 aggregate.two ~ ^ how long
-0.29 aggregate.two ~ ^ how many total
-0.30 aggregate.two ~ ^ how much
-0.16 aggregate.two ~ ^ in which
-0.17 aggregate.two ~ ^ what are
-0.17 aggregate.two ~ ^ what are the
-0.19 aggregate.two ~ ^ what team
-0.49 aggregate.two ~ ^ what was
-0.38 aggregate.two ~ ^ what was the
-0.35 aggregate.two ~ ^ which is
-0.30 aggregate.two ~ a total
-0.33 aggregate.two ~ age
0.20 aggregate.two ~ among
-0.71 aggregate.two ~ amount
-0.26 aggregate.two ~ an
0.56 aggregate.two ~ and
-0.23 aggregate.two ~ and the
0.26 aggregate.two ~ and what
0.17 aggregate.two ~ are
-0.17 aggregate.two ~ are the
-0.29 aggregate.two ~ as
-0.46 aggregate.two ~ at the
-0.36 aggregate.two ~ athlet
-0.30 aggregate.two ~ b
-0.33 aggregate.two ~ below
-0.36 aggregate.two ~ best
-0.63 aggregate.two ~ between
-0.55 aggregate.two ~ between the
-0.30 aggregate.two ~ bronz
-0.44 aggregate.two ~ but
-0.22 aggregate.two ~ canada
-0.38 aggregate.two ~ come
-0.21 aggregate.two ~ compar
-0.34 aggregate.two ~ complet
-0.24 aggregate.two ~ correspond
-0.41 aggregate.two ~ date
-0.18 aggregate.two ~ did
-0.32 aggregate.two ~ die
-0.39 aggregate.two ~ differenc
-0.39 aggregate.two ~ differenc between
-0.25 aggregate.two ~ does
-0.30 aggregate.two ~ does the
-0.21 aggregate.two ~ driver
-0.37 aggregate.two ~ enrollment
-0.16 aggregate.two ~ financial
-0.23 aggregate.two ~ find
-0.23 aggregate.two ~ find the
-0.54 aggregate.two ~ first
-0.21 aggregate.two ~ for all
-0.26 aggregate.two ~ fy
-0.26 aggregate.two ~ fy #
0.27 aggregate.two ~ give
-0.16 aggregate.two ~ good
-0.38 aggregate.two ~ had
-0.22 aggregate.two ~ had #
-0.38 aggregate.two ~ had the
-0.23 aggregate.two ~ has #
-0.16 aggregate.two ~ health
-0.30 aggregate.two ~ her
-0.19 aggregate.two ~ highest
-0.34 aggregate.two ~ how long
-0.28 aggregate.two ~ how much
-0.16 aggregate.two ~ id
-0.26 aggregate.two ~ individual
-0.21 aggregate.two ~ inuit
-0.45 aggregate.two ~ last
-0.23 aggregate.two ~ leagu
-0.33 aggregate.two ~ length
-0.46 aggregate.two ~ list
0.26 aggregate.two ~ live
0.23 aggregate.two ~ live in
-0.23 aggregate.two ~ long
0.29 aggregate.two ~ many person
-0.29 aggregate.two ~ many total
-0.30 aggregate.two ~ match
0.28 aggregate.two ~ maximum
0.18 aggregate.two ~ mean
-0.20 aggregate.two ~ median
0.26 aggregate.two ~ minimum
-0.33 aggregate.two ~ model
-0.43 aggregate.two ~ most
-0.28 aggregate.two ~ much
0.38 aggregate.two ~ nation
-0.27 aggregate.two ~ of #
-0.34 aggregate.two ~ of the
-0.41 aggregate.two ~ of total
-0.18 aggregate.two ~ order
-0.21 aggregate.two ~ other
-0.24 aggregate.two ~ overall
-0.16 aggregate.two ~ per
-0.23 aggregate.two ~ percentag of
-0.43 aggregate.two ~ plac
0.44 aggregate.two ~ population
-0.21 aggregate.two ~ r &
-0.67 aggregate.two ~ rank
-0.26 aggregate.two ~ rank of
-0.17 aggregate.two ~ respectively
-0.50 aggregate.two ~ round
-0.32 aggregate.two ~ scor
0.25 aggregate.two ~ series
0.24 aggregate.two ~ shar
0.19 aggregate.two ~ shar of
-0.27 aggregate.two ~ silver
-0.40 aggregate.two ~ smallest
-0.42 aggregate.two ~ song
-0.37 aggregate.two ~ stadium
-0.26 aggregate.two ~ take
-0.22 aggregate.two ~ that had
-0.28 aggregate.two ~ the attend
-0.25 aggregate.two ~ the averag
-0.39 aggregate.two ~ the differenc
-0.41 aggregate.two ~ the first
-0.17 aggregate.two ~ the highest
-0.60 aggregate.two ~ the last
-0.17 aggregate.two ~ the median
-0.31 aggregate.two ~ the most
-0.46 aggregate.two ~ the top
-0.30 aggregate.two ~ the us
-0.23 aggregate.two ~ the year
0.27 aggregate.two ~ them
-0.16 aggregate.two ~ ther
-0.16 aggregate.two ~ thos who
-0.30 aggregate.two ~ time
-0.34 aggregate.two ~ to the
-0.28 aggregate.two ~ top
-0.31 aggregate.two ~ total of
0.27 aggregate.two ~ tv
0.29 aggregate.two ~ us
-0.27 aggregate.two ~ was
-0.34 aggregate.two ~ was #
-0.26 aggregate.two ~ weight
-0.35 aggregate.two ~ west
-0.17 aggregate.two ~ what are
-0.19 aggregate.two ~ what team
-0.41 aggregate.two ~ what was
-0.16 aggregate.two ~ wher
-0.35 aggregate.two ~ which is
0.35 aggregate.two ~ whos
-0.42 aggregate.two ~ win in
-0.26 aggregate.two ~ with #
-0.16 aggregate.two ~ with a
0.29 aggregate.two ~ with more
-0.38 aggregate.two ~ year
0.25 among above
0.56 among section rows
-0.61 answer after head
-0.29 answer date / did / lookup
0.75 answer date / how long / difference
-0.24 answer date / how many / count
-0.34 answer date / is / lookup
0.58 answer date / list / list
-0.34 answer date / list / lookup
-0.41 answer date / other / count
1.25 answer date / other / group
0.28 answer date / what / count
-0.38 answer date / what / group
0.23 answer date / what year / aggregate
0.33 answer date / what year / lookup
0.24 answer date / when / aggregate
0.42 answer date / when / lookup
0.90 answer date / when / position
0.46 answer date / when / superlative
-0.72 answer date / where / lookup
-0.27 answer date / which / neighbour
-0.37 answer date / who / neighbour
-0.21 answer distinct 0 / neighbour
-0.36 answer distinct 0 / superlative
0.32 answer distinct 1 / group
-0.16 answer distinct 1 / neighbour
-0.51 answer distinct 1 / same
-0.94 answer distinct 1 / superlative
-0.43 answer distinct 3 / group
0.25 answer distinct 3 / neighbour
0.37 answer distinct 3 / same
0.22 answer distinct 3 / superlative
0.34 answer distinct 3 / which-of
-0.20 answer filled 1
-0.43 answer identifier / aggregate / named
0.75 answer identifier / count / named
-0.41 answer identifier / frequency / named
-0.55 answer identifier / list / named
0.23 answer identifier / superlative / named
-0.20 answer inside filter
1.35 answer is head
-0.73 answer measure / how long / difference
0.34 answer measure / how long / lookup
-0.27 answer measure / how many / group
1.38 answer measure / list / lookup
0.16 answer measure / other / group
1.23 answer measure / other / superlative
0.38 answer measure / show / list
-0.21 answer measure / what / aggregate
-0.20 answer measure / what / group
-0.17 answer measure / what / neighbour
0.41 answer measure / what year / lookup
0.20 answer measure / which / lookup
0.54 answer measure / which / superlative
0.36 answer measure / who / group
-0.41 answer number / did / lookup
-0.39 answer number / did / superlative
-0.92 answer number / find / group
-0.20 answer number / find / list
0.80 answer number / give / aggregate
-1.14 answer number / give / group
0.30 answer number / how long / lookup
-0.23 answer number / how many / group
0.22 answer number / how much / aggregate
-0.22 answer number / how much / count
0.27 answer number / how much / difference
-0.57 answer number / how much / lookup
0.30 answer number / how much / superlative
-0.68 answer number / is / list
-0.48 answer number / is / lookup
0.16 answer number / list / aggregate
-0.82 answer number / list / group
-0.29 answer number / list / list
-0.43 answer number / list / lookup
-0.80 answer number / list / superlative
0.41 answer number / name / aggregate
-0.40 answer number / name / group
-0.55 answer number / name / lookup
-0.56 answer number / name / superlative
1.37 answer number / other / aggregate
-0.52 answer number / other / count
-0.87 answer number / other / group
-1.28 answer number / other / superlative
-0.61 answer number / show / group
-0.38 answer number / show / lookup
-0.45 answer number / show / superlative
-0.37 answer number / was / lookup
0.89 answer number / what / aggregate
-0.23 answer number / what / count
-0.24 answer number / what / frequency
-0.53 answer number / what / group
-0.40 answer number / what / position
-0.21 answer number / what / same
-0.46 answer number / what / superlative
-0.28 answer number / what year / lookup
-0.16 answer number / when / list
0.83 answer number / where / aggregate
-0.27 answer number / where / group
-0.16 answer number / where / lookup
-0.66 answer number / where / superlative
-0.32 answer number / which / superlative
-0.75 answer number / which year / aggregate
-0.29 answer number / which year / difference
-0.55 answer number / which year / lookup
-0.81 answer number / which year / superlative
-0.22 answer number / who / frequency
-0.43 answer number / who / group
-0.61 answer number / who / superlative
0.58 answer score
-0.51 answer score 1
0.51 answer score 3
1.28 answer score 4
-0.33 answer text / did / superlative
0.71 answer text / find / group
0.18 answer text / find / list
-0.21 answer text / find / lookup
0.26 answer text / give / lookup
-0.67 answer text / how long / lookup
-0.29 answer text / how many / aggregate
0.27 answer text / how many / difference
0.17 answer text / how many / group
-0.17 answer text / how much / lookup
0.55 answer text / list / group
0.32 answer text / list / list
0.39 answer text / name / superlative
0.63 answer text / other / group
0.20 answer text / show / group
0.33 answer text / show / lookup
-0.43 answer text / show / superlative
-0.25 answer text / what / aggregate
-0.23 answer text / what / count
0.27 answer text / what / difference
0.32 answer text / what / neighbour
0.22 answer text / what / position
0.30 answer text / what / same
0.20 answer text / what / superlative
-0.56 answer text / what year / lookup
-0.27 answer text / when / list
-0.58 answer text / when / lookup
-0.99 answer text / when / position
-0.65 answer text / when / superlative
-0.59 answer text / where / group
0.26 answer text / where / lookup
0.42 answer text / where / superlative
0.24 answer text / which / frequency
-0.23 answer text / which / which-of
-0.36 answer text / which year / lookup
0.49 answer text / who / lookup
0.40 answer text / who / neighbour
0.39 answer text / who / position
0.35 answer text / who / superlative
-0.16 answer unnamed
-0.16 answers 4
0.40 arithmetic crossing least share
0.79 arithmetic crossing years
-0.70 arithmetic earlier first
-0.95 arithmetic fixed behind
0.22 arithmetic fixed total
0.52 arithmetic later first
-0.26 arithmetic missed unknown
0.28 arithmetic total below
0.23 arithmetic.average ~ # and
-0.90 arithmetic.average ~ # respectively
-0.44 arithmetic.average ~ # what
0.51 arithmetic.average ~ # year
-0.32 arithmetic.average ~ #th
-0.40 arithmetic.average ~ ^ count the
-0.22 arithmetic.average ~ ^ find the
-0.21 arithmetic.average ~ ^ how long
-0.16 arithmetic.average ~ ^ how many consecutiv
-0.54 arithmetic.average ~ ^ how many year
0.40 arithmetic.average ~ ^ tell me
0.41 arithmetic.average ~ ^ tell me the
-0.49 arithmetic.average ~ ^ what are
-0.48 arithmetic.average ~ ^ what are the
-0.25 arithmetic.average ~ ^ what were
-0.25 arithmetic.average ~ ^ what were the
0.17 arithmetic.average ~ account
-0.46 arithmetic.average ~ age
-0.43 arithmetic.average ~ age #
-0.40 arithmetic.average ~ all
-0.57 arithmetic.average ~ all the
-0.57 arithmetic.average ~ among
-0.20 arithmetic.average ~ among the
-0.27 arithmetic.average ~ an
0.35 arithmetic.average ~ and #
-0.17 arithmetic.average ~ and what
-0.61 arithmetic.average ~ any
-0.32 arithmetic.average ~ appear
-0.43 arithmetic.average ~ appearanc
0.17 arithmetic.average ~ april
0.21 arithmetic.average ~ april #
-0.72 arithmetic.average ~ are the
-0.47 arithmetic.average ~ as
-0.34 arithmetic.average ~ as a
-0.41 arithmetic.average ~ asset
1.63 arithmetic.average ~ averag
-0.34 arithmetic.average ~ below
0.27 arithmetic.average ~ benefit
-0.18 arithmetic.average ~ between the
-0.30 arithmetic.average ~ bottom
0.36 arithmetic.average ~ bronz
-0.22 arithmetic.average ~ but
-0.41 arithmetic.average ~ c
-0.28 arithmetic.average ~ came
0.39 arithmetic.average ~ cash
-0.23 arithmetic.average ~ category
-0.24 arithmetic.average ~ caus
-0.41 arithmetic.average ~ championship
-0.46 arithmetic.average ~ chang
-0.25 arithmetic.average ~ chang in
-0.41 arithmetic.average ~ chang of
-0.44 arithmetic.average ~ child
-0.45 arithmetic.average ~ colleg
0.23 arithmetic.average ~ company
-0.42 arithmetic.average ~ count
-0.36 arithmetic.average ~ count the
-0.51 arithmetic.average ~ coupl
-0.17 arithmetic.average ~ current
0.20 arithmetic.average ~ december
0.20 arithmetic.average ~ december #
-0.36 arithmetic.average ~ decreas
-0.28 arithmetic.average ~ decreas in
-0.41 arithmetic.average ~ did the
-0.63 arithmetic.average ~ differenc
-0.22 arithmetic.average ~ differenc between
-0.22 arithmetic.average ~ differenc in
-0.16 arithmetic.average ~ direct
0.36 arithmetic.average ~ driver
-0.36 arithmetic.average ~ dur the
-0.33 arithmetic.average ~ earliest
-0.40 arithmetic.average ~ earn
-0.72 arithmetic.average ~ earning
-0.30 arithmetic.average ~ elect
-0.19 arithmetic.average ~ election
-0.32 arithmetic.average ~ employment
-0.24 arithmetic.average ~ enrollment
-0.49 arithmetic.average ~ expens in
-0.42 arithmetic.average ~ financial
-0.18 arithmetic.average ~ find the
0.19 arithmetic.average ~ fiscal year
0.37 arithmetic.average ~ for #
0.16 arithmetic.average ~ for the
0.51 arithmetic.average ~ free
-0.39 arithmetic.average ~ fy
-0.39 arithmetic.average ~ fy #
-0.41 arithmetic.average ~ game play
-0.25 arithmetic.average ~ given
-0.33 arithmetic.average ~ goal did
0.20 arithmetic.average ~ gold
-0.16 arithmetic.average ~ grand
-0.31 arithmetic.average ~ gross
-0.57 arithmetic.average ~ growth
-0.17 arithmetic.average ~ health
0.32 arithmetic.average ~ his
-0.30 arithmetic.average ~ hold
-0.21 arithmetic.average ~ how long
-0.25 arithmetic.average ~ if
-0.15 arithmetic.average ~ in
-0.43 arithmetic.average ~ in #
-0.18 arithmetic.average ~ in which
-0.44 arithmetic.average ~ increas
-0.28 arithmetic.average ~ increas decreas
-0.19 arithmetic.average ~ individual
0.33 arithmetic.average ~ interest
-0.16 arithmetic.average ~ june #
-0.73 arithmetic.average ~ life
-0.43 arithmetic.average ~ live
-0.38 arithmetic.average ~ long
-0.44 arithmetic.average ~ lower
-0.24 arithmetic.average ~ male
-0.16 arithmetic.average ~ many consecutiv
-0.38 arithmetic.average ~ many goal
0.25 arithmetic.average ~ many time
-0.49 arithmetic.average ~ many year
-0.38 arithmetic.average ~ margin
-0.41 arithmetic.average ~ model
0.33 arithmetic.average ~ net
-0.15 arithmetic.average ~ non
-0.38 arithmetic.average ~ obligation
0.23 arithmetic.average ~ october
0.25 arithmetic.average ~ october #
-0.30 arithmetic.average ~ of man
-0.19 arithmetic.average ~ of the
-0.42 arithmetic.average ~ of time
0.27 arithmetic.average ~ of woman
-0.57 arithmetic.average ~ on
-0.35 arithmetic.average ~ on #
0.25 arithmetic.average ~ operat
0.19 arithmetic.average ~ over the
-0.65 arithmetic.average ~ own
-0.35 arithmetic.average ~ paid
-0.18 arithmetic.average ~ past
-0.20 arithmetic.average ~ percentag chang
0.26 arithmetic.average ~ period
-0.21 arithmetic.average ~ play
-0.29 arithmetic.average ~ pric
-0.19 arithmetic.average ~ product
-0.32 arithmetic.average ~ property
-0.25 arithmetic.average ~ provinc
-0.72 arithmetic.average ~ rate of
-0.67 arithmetic.average ~ ratio
0.16 arithmetic.average ~ receiv
-0.16 arithmetic.average ~ release
-1.08 arithmetic.average ~ respectively
0.40 arithmetic.average ~ revenu from
-0.15 arithmetic.average ~ run
-0.31 arithmetic.average ~ s
0.23 arithmetic.average ~ segment
-0.18 arithmetic.average ~ september
-0.21 arithmetic.average ~ september #
-0.37 arithmetic.average ~ shar
0.26 arithmetic.average ~ silver
0.27 arithmetic.average ~ station
0.17 arithmetic.average ~ support
-0.26 arithmetic.average ~ tabl
0.68 arithmetic.average ~ the #
1.44 arithmetic.average ~ the averag
-0.73 arithmetic.average ~ the chang
-0.37 arithmetic.average ~ the differenc
-0.25 arithmetic.average ~ the first
0.39 arithmetic.average ~ the list
-0.48 arithmetic.average ~ the net
-0.19 arithmetic.average ~ the past
-0.37 arithmetic.average ~ the tabl
-0.19 arithmetic.average ~ the top
-0.58 arithmetic.average ~ the total
0.47 arithmetic.average ~ the us
-0.39 arithmetic.average ~ the valu
-0.22 arithmetic.average ~ ther in
-0.20 arithmetic.average ~ thos who
-0.21 arithmetic.average ~ thousand
0.37 arithmetic.average ~ time did
0.30 arithmetic.average ~ total amount
-0.27 arithmetic.average ~ transfer
-0.30 arithmetic.average ~ u
-0.30 arithmetic.average ~ u s
0.39 arithmetic.average ~ us
-0.32 arithmetic.average ~ use
-0.42 arithmetic.average ~ valu in
-0.23 arithmetic.average ~ were the
-0.31 arithmetic.average ~ what are
-0.17 arithmetic.average ~ what percentag
-0.21 arithmetic.average ~ what were
-0.20 arithmetic.average ~ which year
-0.46 arithmetic.average ~ win in
-0.21 arithmetic.average ~ woman who
-0.22 arithmetic.average ~ work
-0.34 arithmetic.average ~ year #
-0.19 arithmetic.average ~ year did
-0.24 arithmetic.difference ~ # %
0.60 arithmetic.difference ~ # for
-0.62 arithmetic.difference ~ # in
-0.58 arithmetic.difference ~ # of
-0.83 arithmetic.difference ~ # respectively
-0.48 arithmetic.difference ~ # s
0.19 arithmetic.difference ~ # to
0.18 arithmetic.difference ~ # what
-0.23 arithmetic.difference ~ # which
-0.29 arithmetic.difference ~ #th
-0.54 arithmetic.difference ~ $
-0.49 arithmetic.difference ~ $ #
-0.29 arithmetic.difference ~ %
0.17 arithmetic.difference ~ ^ for the
-0.31 arithmetic.difference ~ ^ give me
0.24 arithmetic.difference ~ ^ how long
-0.27 arithmetic.difference ~ ^ how many consecutiv
-0.19 arithmetic.difference ~ ^ how many percentag
0.19 arithmetic.difference ~ ^ how many total
0.15 arithmetic.difference ~ ^ how many year
-0.35 arithmetic.difference ~ ^ in # how
-0.42 arithmetic.difference ~ ^ in which
-0.45 arithmetic.difference ~ ^ in which year
-0.55 arithmetic.difference ~ ^ what are
-0.51 arithmetic.difference ~ ^ what are the
-0.15 arithmetic.difference ~ ^ which is
-0.39 arithmetic.difference ~ ^ which year
-0.16 arithmetic.difference ~ aboriginal
-0.63 arithmetic.difference ~ across
0.38 arithmetic.difference ~ age
0.35 arithmetic.difference ~ age #
-0.16 arithmetic.difference ~ all
-0.31 arithmetic.difference ~ among
-0.33 arithmetic.difference ~ and what
-0.63 arithmetic.difference ~ any
-0.69 arithmetic.difference ~ appearanc
-0.26 arithmetic.difference ~ april
-0.23 arithmetic.difference ~ april #
-0.61 arithmetic.difference ~ are the
-0.20 arithmetic.difference ~ are ther
-0.61 arithmetic.difference ~ assault
-0.22 arithmetic.difference ~ asset
-0.58 arithmetic.difference ~ at the
-0.52 arithmetic.difference ~ averag
-0.43 arithmetic.difference ~ balanc
-0.59 arithmetic.difference ~ been
-0.46 arithmetic.difference ~ being
0.47 arithmetic.difference ~ benefit
0.67 arithmetic.difference ~ between
0.39 arithmetic.difference ~ between the
-0.36 arithmetic.difference ~ birth
-0.18 arithmetic.difference ~ both
-0.26 arithmetic.difference ~ bottom
-0.25 arithmetic.difference ~ build
-0.85 arithmetic.difference ~ business
-0.33 arithmetic.difference ~ but
-0.27 arithmetic.difference ~ by a
-0.37 arithmetic.difference ~ c
0.19 arithmetic.difference ~ came
-0.16 arithmetic.difference ~ capital
-0.31 arithmetic.difference ~ category
0.40 arithmetic.difference ~ championship
0.54 arithmetic.difference ~ chang
0.37 arithmetic.difference ~ chang in
-0.88 arithmetic.difference ~ chang of
0.43 arithmetic.difference ~ coach
-0.51 arithmetic.difference ~ colleg
-0.17 arithmetic.difference ~ company
-0.15 arithmetic.difference ~ compar to
-0.26 arithmetic.difference ~ complet
-0.27 arithmetic.difference ~ consecutiv
-0.34 arithmetic.difference ~ cost
-0.60 arithmetic.difference ~ cost of
-0.26 arithmetic.difference ~ count of
-0.54 arithmetic.difference ~ current
-0.16 arithmetic.difference ~ december
-0.16 arithmetic.difference ~ december #
0.62 arithmetic.difference ~ decreas
0.46 arithmetic.difference ~ decreas in
-0.24 arithmetic.difference ~ did he
0.66 arithmetic.difference ~ differenc
0.21 arithmetic.difference ~ differenc between
0.17 arithmetic.difference ~ differenc in
0.23 arithmetic.difference ~ do
-0.31 arithmetic.difference ~ does
0.41 arithmetic.difference ~ dollar
-0.17 arithmetic.difference ~ e
-0.44 arithmetic.difference ~ earliest
-0.18 arithmetic.difference ~ elect
0.24 arithmetic.difference ~ employ
-0.39 arithmetic.difference ~ enrollment
-0.25 arithmetic.difference ~ expenditur
-0.26 arithmetic.difference ~ expens
-0.31 arithmetic.difference ~ experienc
0.32 arithmetic.difference ~ femal
0.34 arithmetic.difference ~ final
0.48 arithmetic.difference ~ first
-0.60 arithmetic.difference ~ for #
-0.37 arithmetic.difference ~ for in
-0.59 arithmetic.difference ~ free
-0.32 arithmetic.difference ~ french
0.28 arithmetic.difference ~ from
0.63 arithmetic.difference ~ from #
0.32 arithmetic.difference ~ from the
-0.21 arithmetic.difference ~ game
-0.23 arithmetic.difference ~ game did
-0.32 arithmetic.difference ~ game were
-0.42 arithmetic.difference ~ gender
-0.18 arithmetic.difference ~ get
-0.16 arithmetic.difference ~ get in
0.35 arithmetic.difference ~ given
-0.72 arithmetic.difference ~ goal did
0.19 arithmetic.difference ~ gold
0.28 arithmetic.difference ~ gold medal
-0.20 arithmetic.difference ~ good
0.20 arithmetic.difference ~ grand
-0.27 arithmetic.difference ~ greater
-0.41 arithmetic.difference ~ gross
-0.35 arithmetic.difference ~ growth
0.26 arithmetic.difference ~ had a
-0.32 arithmetic.difference ~ have the
-0.43 arithmetic.difference ~ her
-0.57 arithmetic.difference ~ higher
-0.41 arithmetic.difference ~ higher than
-0.82 arithmetic.difference ~ his
0.24 arithmetic.difference ~ how long
0.25 arithmetic.difference ~ if
-0.50 arithmetic.difference ~ if the
-0.62 arithmetic.difference ~ immigrant
0.42 arithmetic.difference ~ increas
0.48 arithmetic.difference ~ increas decreas
-0.68 arithmetic.difference ~ increas in
-0.40 arithmetic.difference ~ individual
0.25 arithmetic.difference ~ inuit
-0.26 arithmetic.difference ~ item
-0.18 arithmetic.difference ~ june
-0.19 arithmetic.difference ~ june #
0.43 arithmetic.difference ~ last
-0.31 arithmetic.difference ~ leagu
0.24 arithmetic.difference ~ less
-0.54 arithmetic.difference ~ level
0.82 arithmetic.difference ~ life
0.32 arithmetic.difference ~ likely
-0.17 arithmetic.difference ~ live
-0.16 arithmetic.difference ~ live in
0.21 arithmetic.difference ~ long
-0.17 arithmetic.difference ~ lose
-0.63 arithmetic.difference ~ lower
-0.17 arithmetic.difference ~ m
-0.50 arithmetic.difference ~ make
0.36 arithmetic.difference ~ male
-0.27 arithmetic.difference ~ many consecutiv
-0.70 arithmetic.difference ~ many goal
-0.19 arithmetic.difference ~ many percentag
-0.22 arithmetic.difference ~ many time
0.61 arithmetic.difference ~ many year
0.49 arithmetic.difference ~ march
0.17 arithmetic.difference ~ margin
0.33 arithmetic.difference ~ medal
0.27 arithmetic.difference ~ million
-0.49 arithmetic.difference ~ model
0.27 arithmetic.difference ~ more
-0.45 arithmetic.difference ~ network
-0.34 arithmetic.difference ~ no
0.60 arithmetic.difference ~ non
-0.23 arithmetic.difference ~ of time
-0.42 arithmetic.difference ~ of woman
0.38 arithmetic.difference ~ offic
0.72 arithmetic.difference ~ on the
0.29 arithmetic.difference ~ only
-0.38 arithmetic.difference ~ or #
-0.41 arithmetic.difference ~ other
-0.22 arithmetic.difference ~ part
0.35 arithmetic.difference ~ participat
0.23 arithmetic.difference ~ party
-0.21 arithmetic.difference ~ per
-0.39 arithmetic.difference ~ percent
-0.56 arithmetic.difference ~ percentag
-0.32 arithmetic.difference ~ percentag chang
-0.30 arithmetic.difference ~ perform
-0.20 arithmetic.difference ~ period
0.35 arithmetic.difference ~ plac
-0.32 arithmetic.difference ~ play
-0.52 arithmetic.difference ~ play for
-0.19 arithmetic.difference ~ polic
0.55 arithmetic.difference ~ previous
-0.44 arithmetic.difference ~ provid
-0.75 arithmetic.difference ~ provinc
-0.41 arithmetic.difference ~ quebec
-0.33 arithmetic.difference ~ race
0.22 arithmetic.difference ~ rate
-0.39 arithmetic.difference ~ rate of
-1.00 arithmetic.difference ~ ratio
0.18 arithmetic.difference ~ record
-0.44 arithmetic.difference ~ region
-0.71 arithmetic.difference ~ relationship between
-0.38 arithmetic.difference ~ releas
-0.54 arithmetic.difference ~ release
-0.45 arithmetic.difference ~ research
-0.86 arithmetic.difference ~ respectively
0.19 arithmetic.difference ~ result in
-0.38 arithmetic.difference ~ run
0.42 arithmetic.difference ~ runner
0.43 arithmetic.difference ~ runner up
0.27 arithmetic.difference ~ same
-0.20 arithmetic.difference ~ scor for
-0.39 arithmetic.difference ~ seat
0.30 arithmetic.difference ~ second
-0.17 arithmetic.difference ~ sector
-0.40 arithmetic.difference ~ senior
0.15 arithmetic.difference ~ september #
0.26 arithmetic.difference ~ serv
0.31 arithmetic.difference ~ servic in
0.24 arithmetic.difference ~ silver medal
-0.26 arithmetic.difference ~ sinc
-0.29 arithmetic.difference ~ singl
-0.32 arithmetic.difference ~ social
0.44 arithmetic.difference ~ south
-0.23 arithmetic.difference ~ stat
0.38 arithmetic.difference ~ station
-0.39 arithmetic.difference ~ t
-0.40 arithmetic.difference ~ t #
-0.62 arithmetic.difference ~ tabl
-0.34 arithmetic.difference ~ take
-0.61 arithmetic.difference ~ tax
0.79 arithmetic.difference ~ than
-0.22 arithmetic.difference ~ the #
-0.74 arithmetic.difference ~ the averag
1.83 arithmetic.difference ~ the chang
0.45 arithmetic.difference ~ the chart
0.68 arithmetic.difference ~ the differenc
0.45 arithmetic.difference ~ the final
0.58 arithmetic.difference ~ the first
-0.43 arithmetic.difference ~ the high
0.53 arithmetic.difference ~ the list
0.23 arithmetic.difference ~ the net
-0.16 arithmetic.difference ~ the only
-0.53 arithmetic.difference ~ the percent
-0.41 arithmetic.difference ~ the percentag
0.15 arithmetic.difference ~ the previous
-0.61 arithmetic.difference ~ the rate
0.30 arithmetic.difference ~ the record
-0.41 arithmetic.difference ~ the tabl
-0.35 arithmetic.difference ~ the total
-0.45 arithmetic.difference ~ the us
0.20 arithmetic.difference ~ the valu
0.39 arithmetic.difference ~ the win
-0.53 arithmetic.difference ~ ther in
-0.41 arithmetic.difference ~ third
-0.43 arithmetic.difference ~ this
-0.45 arithmetic.difference ~ thos
-0.18 arithmetic.difference ~ thos who
-0.60 arithmetic.difference ~ thousand
-0.17 arithmetic.difference ~ time in
-0.41 arithmetic.difference ~ time is
0.17 arithmetic.difference ~ to
0.33 arithmetic.difference ~ to have
-0.30 arithmetic.difference ~ total revenu
-0.22 arithmetic.difference ~ u
-0.22 arithmetic.difference ~ u s
0.27 arithmetic.difference ~ up
-0.29 arithmetic.difference ~ us
0.35 arithmetic.difference ~ use
-0.42 arithmetic.difference ~ valu in
0.33 arithmetic.difference ~ week
0.28 arithmetic.difference ~ were
-0.22 arithmetic.difference ~ were play
-0.51 arithmetic.difference ~ were ther
-0.44 arithmetic.difference ~ what are
-0.15 arithmetic.difference ~ what percentag
-0.15 arithmetic.difference ~ which is
-0.79 arithmetic.difference ~ which year
0.26 arithmetic.difference ~ who did
0.29 arithmetic.difference ~ win
-0.18 arithmetic.difference ~ win by
0.19 arithmetic.difference ~ without
-0.25 arithmetic.difference ~ woman age
0.27 arithmetic.difference ~ woman who
-0.28 arithmetic.difference ~ yard
-0.36 arithmetic.difference ~ yard did
-0.48 arithmetic.difference ~ year did
-0.32 arithmetic.difference ~ year in
-0.22 arithmetic.difference ~ year that
0.51 arithmetic.difference ~ year was
0.21 arithmetic.difference ~ you
0.36 arithmetic.difference ~ youth
-0.40 arithmetic.difference-of-averages ~ # respectively
-0.25 arithmetic.difference-of-averages ~ ^ how much
0.22 arithmetic.difference-of-averages ~ ^ what is
0.22 arithmetic.difference-of-averages ~ ^ what is the
-0.19 arithmetic.difference-of-averages ~ ^ what was
-0.21 arithmetic.difference-of-averages ~ ^ what was the
-0.17 arithmetic.difference-of-averages ~ after
-0.18 arithmetic.difference-of-averages ~ appearanc
-0.20 arithmetic.difference-of-averages ~ as
-0.20 arithmetic.difference-of-averages ~ asset
-0.18 arithmetic.difference-of-averages ~ at
0.32 arithmetic.difference-of-averages ~ averag
-0.25 arithmetic.difference-of-averages ~ award
-0.28 arithmetic.difference-of-averages ~ b
0.34 arithmetic.difference-of-averages ~ between
0.15 arithmetic.difference-of-averages ~ between #
0.33 arithmetic.difference-of-averages ~ between the
-0.20 arithmetic.difference-of-averages ~ both
0.18 arithmetic.difference-of-averages ~ chang
0.18 arithmetic.difference-of-averages ~ chang in
0.31 arithmetic.difference-of-averages ~ cost
-0.24 arithmetic.difference-of-averages ~ cost of
0.22 arithmetic.difference-of-averages ~ current
-0.28 arithmetic.difference-of-averages ~ customer
-0.19 arithmetic.difference-of-averages ~ decreas
-0.19 arithmetic.difference-of-averages ~ decreas in
-0.22 arithmetic.difference-of-averages ~ did
0.33 arithmetic.difference-of-averages ~ differenc
0.33 arithmetic.difference-of-averages ~ differenc between
-0.17 arithmetic.difference-of-averages ~ direct
-0.28 arithmetic.difference-of-averages ~ earn
-0.18 arithmetic.difference-of-averages ~ end
0.32 arithmetic.difference-of-averages ~ expens
-0.28 arithmetic.difference-of-averages ~ fiscal
-0.28 arithmetic.difference-of-averages ~ fiscal year
-0.27 arithmetic.difference-of-averages ~ for
-0.23 arithmetic.difference-of-averages ~ for #
-0.25 arithmetic.difference-of-averages ~ from
-0.19 arithmetic.difference-of-averages ~ from the
-0.43 arithmetic.difference-of-averages ~ gross
-0.18 arithmetic.difference-of-averages ~ his
-0.19 arithmetic.difference-of-averages ~ how
-0.25 arithmetic.difference-of-averages ~ how much
-0.27 arithmetic.difference-of-averages ~ in #
0.32 arithmetic.difference-of-averages ~ in the
0.24 arithmetic.difference-of-averages ~ incom
-0.19 arithmetic.difference-of-averages ~ increas decreas
0.20 arithmetic.difference-of-averages ~ is
0.20 arithmetic.difference-of-averages ~ is the
-0.25 arithmetic.difference-of-averages ~ june
-0.25 arithmetic.difference-of-averages ~ june #
-0.18 arithmetic.difference-of-averages ~ leagu
-0.20 arithmetic.difference-of-averages ~ live
-0.18 arithmetic.difference-of-averages ~ make
-0.16 arithmetic.difference-of-averages ~ more
-0.17 arithmetic.difference-of-averages ~ more than
-0.25 arithmetic.difference-of-averages ~ much
-0.24 arithmetic.difference-of-averages ~ net
0.33 arithmetic.difference-of-averages ~ operat
-0.20 arithmetic.difference-of-averages ~ other
-0.21 arithmetic.difference-of-averages ~ percentag chang
-0.25 arithmetic.difference-of-averages ~ population
-0.36 arithmetic.difference-of-averages ~ respectively
-0.33 arithmetic.difference-of-averages ~ revenu
-0.16 arithmetic.difference-of-averages ~ shar
0.22 arithmetic.difference-of-averages ~ tax
-0.17 arithmetic.difference-of-averages ~ than
-0.17 arithmetic.difference-of-averages ~ than #
0.34 arithmetic.difference-of-averages ~ the averag
0.20 arithmetic.difference-of-averages ~ the chang
0.33 arithmetic.difference-of-averages ~ the differenc
-0.20 arithmetic.difference-of-averages ~ the net
-0.23 arithmetic.difference-of-averages ~ the percentag
-0.25 arithmetic.difference-of-averages ~ the population
-0.18 arithmetic.difference-of-averages ~ time
-0.18 arithmetic.difference-of-averages ~ unit
-0.17 arithmetic.difference-of-averages ~ was
-0.17 arithmetic.difference-of-averages ~ was the
0.20 arithmetic.difference-of-averages ~ what is
-0.25 arithmetic.difference-of-averages ~ year
-0.25 arithmetic.difference-of-averages ~ year #
-0.18 arithmetic.difference-of-averages ~ year end
-0.24 arithmetic.percent-change ~ # %
-0.26 arithmetic.percent-change ~ # as
0.51 arithmetic.percent-change ~ # from
-0.26 arithmetic.percent-change ~ # in
-0.67 arithmetic.percent-change ~ # respectively
-0.65 arithmetic.percent-change ~ # s
-0.36 arithmetic.percent-change ~ # what
0.39 arithmetic.percent-change ~ %
-0.20 arithmetic.percent-change ~ ^ for the
-0.25 arithmetic.percent-change ~ ^ how long
-0.23 arithmetic.percent-change ~ ^ how much
-0.18 arithmetic.percent-change ~ ^ in # how
-0.38 arithmetic.percent-change ~ ^ list the
-0.49 arithmetic.percent-change ~ ^ what are
-0.39 arithmetic.percent-change ~ ^ what are the
-0.28 arithmetic.percent-change ~ ^ what were
-0.28 arithmetic.percent-change ~ ^ what were the
-0.29 arithmetic.percent-change ~ ^ which year
-0.28 arithmetic.percent-change ~ a higher
-0.37 arithmetic.percent-change ~ account
-0.26 arithmetic.percent-change ~ across
0.25 arithmetic.percent-change ~ after
-0.37 arithmetic.percent-change ~ all the
-0.26 arithmetic.percent-change ~ among the
-0.22 arithmetic.percent-change ~ and what
-0.55 arithmetic.percent-change ~ any
-0.20 arithmetic.percent-change ~ appearanc
-0.45 arithmetic.percent-change ~ are the
-0.25 arithmetic.percent-change ~ as
-0.38 arithmetic.percent-change ~ as a
0.45 arithmetic.percent-change ~ as the
0.35 arithmetic.percent-change ~ at
0.50 arithmetic.percent-change ~ at the
-0.26 arithmetic.percent-change ~ averag
-0.18 arithmetic.percent-change ~ award
-0.50 arithmetic.percent-change ~ b
0.28 arithmetic.percent-change ~ befor
-1.30 arithmetic.percent-change ~ benefit
-0.46 arithmetic.percent-change ~ both
-0.25 arithmetic.percent-change ~ bottom
-0.62 arithmetic.percent-change ~ business
-0.25 arithmetic.percent-change ~ but
-0.29 arithmetic.percent-change ~ came
-0.17 arithmetic.percent-change ~ cash
0.56 arithmetic.percent-change ~ chang
0.92 arithmetic.percent-change ~ chang in
0.55 arithmetic.percent-change ~ chang of
-0.61 arithmetic.percent-change ~ colleg
-0.52 arithmetic.percent-change ~ company
0.31 arithmetic.percent-change ~ compar
0.31 arithmetic.percent-change ~ compar to
0.29 arithmetic.percent-change ~ compet
-0.31 arithmetic.percent-change ~ complet
-0.23 arithmetic.percent-change ~ count of
-0.24 arithmetic.percent-change ~ coupl
0.21 arithmetic.percent-change ~ current
0.22 arithmetic.percent-change ~ decreas in
-0.28 arithmetic.percent-change ~ differenc in
-0.38 arithmetic.percent-change ~ direct
-0.31 arithmetic.percent-change ~ dur
-0.31 arithmetic.percent-change ~ dur the
0.29 arithmetic.percent-change ~ e
-0.46 arithmetic.percent-change ~ earliest
-0.59 arithmetic.percent-change ~ earning
-0.26 arithmetic.percent-change ~ elect
-0.36 arithmetic.percent-change ~ enrollment
-0.19 arithmetic.percent-change ~ expens
-0.38 arithmetic.percent-change ~ expens in
-0.47 arithmetic.percent-change ~ f
-0.41 arithmetic.percent-change ~ femal
-0.27 arithmetic.percent-change ~ financial
-1.04 arithmetic.percent-change ~ for #
-0.18 arithmetic.percent-change ~ for all
-0.19 arithmetic.percent-change ~ for the
-0.38 arithmetic.percent-change ~ free
0.24 arithmetic.percent-change ~ from #
-0.62 arithmetic.percent-change ~ from the
-0.31 arithmetic.percent-change ~ game did
-0.18 arithmetic.percent-change ~ game play
-0.25 arithmetic.percent-change ~ given
-0.25 arithmetic.percent-change ~ goal did
-0.19 arithmetic.percent-change ~ good
-0.19 arithmetic.percent-change ~ grand
-0.24 arithmetic.percent-change ~ gross
-0.41 arithmetic.percent-change ~ growth
-0.48 arithmetic.percent-change ~ hav
-0.26 arithmetic.percent-change ~ have the
-0.26 arithmetic.percent-change ~ higher
-0.47 arithmetic.percent-change ~ his
-0.20 arithmetic.percent-change ~ hold
-0.25 arithmetic.percent-change ~ how long
-0.20 arithmetic.percent-change ~ how much
-0.29 arithmetic.percent-change ~ if
-0.56 arithmetic.percent-change ~ in #
-0.17 arithmetic.percent-change ~ in canada
0.27 arithmetic.percent-change ~ in total
-0.18 arithmetic.percent-change ~ in which
-0.18 arithmetic.percent-change ~ includ
0.31 arithmetic.percent-change ~ increas
0.30 arithmetic.percent-change ~ increas decreas
0.25 arithmetic.percent-change ~ increas in
-0.21 arithmetic.percent-change ~ interest
-0.18 arithmetic.percent-change ~ involv
0.34 arithmetic.percent-change ~ level
-0.33 arithmetic.percent-change ~ list the
-0.49 arithmetic.percent-change ~ live
-0.44 arithmetic.percent-change ~ long
-0.61 arithmetic.percent-change ~ lower
-0.21 arithmetic.percent-change ~ male
-0.24 arithmetic.percent-change ~ man
-0.31 arithmetic.percent-change ~ many goal
-0.21 arithmetic.percent-change ~ many percentag
-0.40 arithmetic.percent-change ~ model
-0.19 arithmetic.percent-change ~ much
-0.17 arithmetic.percent-change ~ net
-0.17 arithmetic.percent-change ~ new
-0.17 arithmetic.percent-change ~ north
-0.22 arithmetic.percent-change ~ october
-0.23 arithmetic.percent-change ~ october #
-0.29 arithmetic.percent-change ~ of femal
0.16 arithmetic.percent-change ~ of revenu
-0.42 arithmetic.percent-change ~ only
-0.18 arithmetic.percent-change ~ operat
-0.26 arithmetic.percent-change ~ partner
-0.30 arithmetic.percent-change ~ per
0.67 arithmetic.percent-change ~ percentag
1.19 arithmetic.percent-change ~ percentag chang
-0.86 arithmetic.percent-change ~ percentag of
-0.18 arithmetic.percent-change ~ percentag point
-0.26 arithmetic.percent-change ~ perform
-0.19 arithmetic.percent-change ~ play in
-0.32 arithmetic.percent-change ~ point of
-0.41 arithmetic.percent-change ~ polic
-0.43 arithmetic.percent-change ~ population
-0.37 arithmetic.percent-change ~ previous
-0.52 arithmetic.percent-change ~ rate
-0.64 arithmetic.percent-change ~ rate of
-0.63 arithmetic.percent-change ~ ratio
-0.29 arithmetic.percent-change ~ record
-0.45 arithmetic.percent-change ~ region
-0.17 arithmetic.percent-change ~ report
-0.82 arithmetic.percent-change ~ respectively
-0.19 arithmetic.percent-change ~ road
-0.32 arithmetic.percent-change ~ run
0.25 arithmetic.percent-change ~ same
-0.23 arithmetic.percent-change ~ september #
-0.50 arithmetic.percent-change ~ servic
0.17 arithmetic.percent-change ~ stat
-0.19 arithmetic.percent-change ~ t
-0.29 arithmetic.percent-change ~ t #
-0.32 arithmetic.percent-change ~ tabl
-0.42 arithmetic.percent-change ~ the #th
-0.27 arithmetic.percent-change ~ the averag
-0.97 arithmetic.percent-change ~ the chang
-0.31 arithmetic.percent-change ~ the differenc
-0.19 arithmetic.percent-change ~ the match
-0.41 arithmetic.percent-change ~ the percent
0.89 arithmetic.percent-change ~ the percentag
-0.37 arithmetic.percent-change ~ the previous
-0.28 arithmetic.percent-change ~ the record
0.27 arithmetic.percent-change ~ the same
-0.22 arithmetic.percent-change ~ the sum
-0.26 arithmetic.percent-change ~ the tabl
-0.50 arithmetic.percent-change ~ the total
-0.23 arithmetic.percent-change ~ the us
-0.43 arithmetic.percent-change ~ ther in
-0.38 arithmetic.percent-change ~ third
-0.16 arithmetic.percent-change ~ this
-0.24 arithmetic.percent-change ~ thousand
-0.22 arithmetic.percent-change ~ time did
-0.51 arithmetic.percent-change ~ to the
-0.45 arithmetic.percent-change ~ total revenu
-0.25 arithmetic.percent-change ~ transfer
-0.20 arithmetic.percent-change ~ up
-0.44 arithmetic.percent-change ~ valu in
-0.37 arithmetic.percent-change ~ vehicl
-0.25 arithmetic.percent-change ~ were the
-0.42 arithmetic.percent-change ~ what are
-0.20 arithmetic.percent-change ~ what were
-0.24 arithmetic.percent-change ~ which year
-0.35 arithmetic.percent-change ~ woman who
-0.43 arithmetic.percent-change ~ worker
-0.23 arithmetic.percent-change ~ year
-0.20 arithmetic.ratio ~ # #
-0.26 arithmetic.ratio ~ # %
-0.68 arithmetic.ratio ~ # and
0.34 arithmetic.ratio ~ # as
0.15 arithmetic.ratio ~ # how
-0.36 arithmetic.ratio ~ # in
-0.43 arithmetic.ratio ~ # of
-0.31 arithmetic.ratio ~ # respectively
-0.54 arithmetic.ratio ~ # s
-0.25 arithmetic.ratio ~ # to
-0.56 arithmetic.ratio ~ #th
0.23 arithmetic.ratio ~ $
0.23 arithmetic.ratio ~ $ #
-0.31 arithmetic.ratio ~ %
0.21 arithmetic.ratio ~ &
0.39 arithmetic.ratio ~ & d
-0.16 arithmetic.ratio ~ 2
-0.24 arithmetic.ratio ~ =
-0.15 arithmetic.ratio ~ ^ find the
-0.39 arithmetic.ratio ~ ^ for the
-0.31 arithmetic.ratio ~ ^ how long
-0.16 arithmetic.ratio ~ ^ how much
-0.16 arithmetic.ratio ~ ^ in # #
-0.62 arithmetic.ratio ~ ^ what are
-0.56 arithmetic.ratio ~ ^ what are the
0.27 arithmetic.ratio ~ ^ what percentag
0.27 arithmetic.ratio ~ ^ what percentag of
-0.40 arithmetic.ratio ~ ^ what the
-0.31 arithmetic.ratio ~ ^ what were
-0.31 arithmetic.ratio ~ ^ what were the
-0.36 arithmetic.ratio ~ ^ which year
-0.24 arithmetic.ratio ~ ^ who has
-0.23 arithmetic.ratio ~ a higher
-0.16 arithmetic.ratio ~ aboriginal
0.49 arithmetic.ratio ~ account
0.48 arithmetic.ratio ~ account for
-0.81 arithmetic.ratio ~ across
-0.22 arithmetic.ratio ~ age
0.53 arithmetic.ratio ~ among
0.22 arithmetic.ratio ~ among the
-0.27 arithmetic.ratio ~ amount of
-0.71 arithmetic.ratio ~ and #
-0.43 arithmetic.ratio ~ and what
-0.78 arithmetic.ratio ~ any
-0.52 arithmetic.ratio ~ appearanc
0.18 arithmetic.ratio ~ are list
-0.48 arithmetic.ratio ~ are the
0.73 arithmetic.ratio ~ as
0.91 arithmetic.ratio ~ as a
0.34 arithmetic.ratio ~ assault
-0.25 arithmetic.ratio ~ asset
0.20 arithmetic.ratio ~ at the
0.20 arithmetic.ratio ~ balanc
-0.57 arithmetic.ratio ~ being
-0.35 arithmetic.ratio ~ benefit
-0.60 arithmetic.ratio ~ between #
-0.67 arithmetic.ratio ~ both
0.35 arithmetic.ratio ~ bottom
-0.18 arithmetic.ratio ~ build
0.76 arithmetic.ratio ~ business
-0.39 arithmetic.ratio ~ but
0.20 arithmetic.ratio ~ by a
0.32 arithmetic.ratio ~ c
-0.63 arithmetic.ratio ~ came
-0.30 arithmetic.ratio ~ canada
0.34 arithmetic.ratio ~ case
-0.67 arithmetic.ratio ~ caus
-0.43 arithmetic.ratio ~ championship
-0.46 arithmetic.ratio ~ chang
-0.20 arithmetic.ratio ~ chang in
-0.31 arithmetic.ratio ~ chang of
-0.64 arithmetic.ratio ~ colleg
-0.45 arithmetic.ratio ~ come
-0.45 arithmetic.ratio ~ come from
-0.19 arithmetic.ratio ~ company
-0.21 arithmetic.ratio ~ compar
-0.28 arithmetic.ratio ~ compar to
0.43 arithmetic.ratio ~ compet
-0.25 arithmetic.ratio ~ count
-0.42 arithmetic.ratio ~ count of
-0.86 arithmetic.ratio ~ coupl
0.22 arithmetic.ratio ~ current
0.40 arithmetic.ratio ~ d
-0.26 arithmetic.ratio ~ decreas
-0.17 arithmetic.ratio ~ decreas in
-0.43 arithmetic.ratio ~ degre
-0.97 arithmetic.ratio ~ die
-0.42 arithmetic.ratio ~ differenc
-0.22 arithmetic.ratio ~ do
-0.69 arithmetic.ratio ~ dollar
0.32 arithmetic.ratio ~ driver
0.18 arithmetic.ratio ~ dur the
-0.52 arithmetic.ratio ~ earliest
-0.72 arithmetic.ratio ~ earning
-0.21 arithmetic.ratio ~ elect
-0.37 arithmetic.ratio ~ employ
-0.41 arithmetic.ratio ~ employment
-0.46 arithmetic.ratio ~ enrollment
-0.35 arithmetic.ratio ~ expens
-0.40 arithmetic.ratio ~ f
-0.18 arithmetic.ratio ~ family
0.52 arithmetic.ratio ~ femal
-0.16 arithmetic.ratio ~ financial
-0.23 arithmetic.ratio ~ find
0.26 arithmetic.ratio ~ first
0.39 arithmetic.ratio ~ first nation
-0.17 arithmetic.ratio ~ fiscal
-0.70 arithmetic.ratio ~ for all
-0.60 arithmetic.ratio ~ for in
-0.30 arithmetic.ratio ~ for the
-0.45 arithmetic.ratio ~ free
-0.60 arithmetic.ratio ~ french
-0.25 arithmetic.ratio ~ from #
0.16 arithmetic.ratio ~ from the
0.22 arithmetic.ratio ~ fy
0.23 arithmetic.ratio ~ fy #
0.38 arithmetic.ratio ~ game play
0.27 arithmetic.ratio ~ gender
-0.40 arithmetic.ratio ~ given
-0.34 arithmetic.ratio ~ goal did
0.16 arithmetic.ratio ~ gold medal
-0.17 arithmetic.ratio ~ greater
0.21 arithmetic.ratio ~ gross
-0.70 arithmetic.ratio ~ growth
-0.24 arithmetic.ratio ~ had a
-0.18 arithmetic.ratio ~ hav
-0.23 arithmetic.ratio ~ have the
-0.27 arithmetic.ratio ~ health
0.43 arithmetic.ratio ~ higher
0.31 arithmetic.ratio ~ higher than
-0.39 arithmetic.ratio ~ his
-0.31 arithmetic.ratio ~ how long
-0.18 arithmetic.ratio ~ how much
-0.53 arithmetic.ratio ~ if
-0.25 arithmetic.ratio ~ if the
-0.50 arithmetic.ratio ~ in canada
-0.28 arithmetic.ratio ~ includ
-0.53 arithmetic.ratio ~ increas
-0.57 arithmetic.ratio ~ increas in
-0.69 arithmetic.ratio ~ individual
0.48 arithmetic.ratio ~ involv
-0.81 arithmetic.ratio ~ languag
-0.57 arithmetic.ratio ~ larg
0.26 arithmetic.ratio ~ largest
-0.19 arithmetic.ratio ~ last
-0.22 arithmetic.ratio ~ length
0.45 arithmetic.ratio ~ level
-0.66 arithmetic.ratio ~ life
-0.19 arithmetic.ratio ~ live
-0.36 arithmetic.ratio ~ location
-0.42 arithmetic.ratio ~ long
-0.34 arithmetic.ratio ~ lose
-0.24 arithmetic.ratio ~ low
-0.65 arithmetic.ratio ~ lower
-0.82 arithmetic.ratio ~ male
-0.26 arithmetic.ratio ~ many goal
0.27 arithmetic.ratio ~ many percent
0.85 arithmetic.ratio ~ many time
0.21 arithmetic.ratio ~ margin
0.28 arithmetic.ratio ~ median
-0.50 arithmetic.ratio ~ member
-0.62 arithmetic.ratio ~ million
-0.51 arithmetic.ratio ~ model
0.30 arithmetic.ratio ~ more than
-0.21 arithmetic.ratio ~ most
-0.16 arithmetic.ratio ~ much
0.26 arithmetic.ratio ~ nation
-0.29 arithmetic.ratio ~ network
-0.64 arithmetic.ratio ~ new
0.25 arithmetic.ratio ~ non
-0.35 arithmetic.ratio ~ north
0.55 arithmetic.ratio ~ obligation
-0.26 arithmetic.ratio ~ of a
0.26 arithmetic.ratio ~ of femal
-0.57 arithmetic.ratio ~ of man
-0.59 arithmetic.ratio ~ of person
1.08 arithmetic.ratio ~ of the
-0.16 arithmetic.ratio ~ of time
0.85 arithmetic.ratio ~ of total
-0.76 arithmetic.ratio ~ of woman
-0.31 arithmetic.ratio ~ older
-0.29 arithmetic.ratio ~ on
-0.29 arithmetic.ratio ~ on the
-0.24 arithmetic.ratio ~ only
-0.40 arithmetic.ratio ~ operation
-0.23 arithmetic.ratio ~ or #
0.66 arithmetic.ratio ~ out
-0.28 arithmetic.ratio ~ over the
0.45 arithmetic.ratio ~ overall
-0.23 arithmetic.ratio ~ own
0.24 arithmetic.ratio ~ owner
0.46 arithmetic.ratio ~ paid
-0.32 arithmetic.ratio ~ part
-0.25 arithmetic.ratio ~ partner
-0.17 arithmetic.ratio ~ past
0.45 arithmetic.ratio ~ percentag
0.65 arithmetic.ratio ~ percentag of
-0.67 arithmetic.ratio ~ perform
0.27 arithmetic.ratio ~ period
-0.39 arithmetic.ratio ~ person
-0.26 arithmetic.ratio ~ play for
0.43 arithmetic.ratio ~ point did
-0.44 arithmetic.ratio ~ point of
-0.34 arithmetic.ratio ~ population
-0.47 arithmetic.ratio ~ previous
0.35 arithmetic.ratio ~ product
0.38 arithmetic.ratio ~ property
0.40 arithmetic.ratio ~ proportion
0.41 arithmetic.ratio ~ proportion of
-0.71 arithmetic.ratio ~ provinc
0.33 arithmetic.ratio ~ quebec
0.39 arithmetic.ratio ~ r
0.40 arithmetic.ratio ~ r &
0.32 arithmetic.ratio ~ rate
1.26 arithmetic.ratio ~ ratio
0.25 arithmetic.ratio ~ record
-0.62 arithmetic.ratio ~ relat
0.60 arithmetic.ratio ~ relationship
0.64 arithmetic.ratio ~ relationship between
-0.43 arithmetic.ratio ~ release
-0.42 arithmetic.ratio ~ report
0.26 arithmetic.ratio ~ research
-0.92 arithmetic.ratio ~ respectively
-0.25 arithmetic.ratio ~ result in
-0.31 arithmetic.ratio ~ road
-0.20 arithmetic.ratio ~ round
-0.16 arithmetic.ratio ~ run
-0.53 arithmetic.ratio ~ same
-0.42 arithmetic.ratio ~ school
-0.25 arithmetic.ratio ~ season
-0.44 arithmetic.ratio ~ seat
-0.16 arithmetic.ratio ~ second
-0.40 arithmetic.ratio ~ sector
-0.17 arithmetic.ratio ~ segment
-0.20 arithmetic.ratio ~ sell
-0.32 arithmetic.ratio ~ september
-0.33 arithmetic.ratio ~ september #
-0.58 arithmetic.ratio ~ servic in
-0.29 arithmetic.ratio ~ singl
-0.66 arithmetic.ratio ~ social
-0.19 arithmetic.ratio ~ street
-0.30 arithmetic.ratio ~ t
-0.34 arithmetic.ratio ~ t #
-0.46 arithmetic.ratio ~ tabl
-0.32 arithmetic.ratio ~ tax
-0.18 arithmetic.ratio ~ that has
0.25 arithmetic.ratio ~ the #
-0.16 arithmetic.ratio ~ the averag
-0.18 arithmetic.ratio ~ the date
-0.16 arithmetic.ratio ~ the differenc
-0.41 arithmetic.ratio ~ the high
0.30 arithmetic.ratio ~ the largest
-0.25 arithmetic.ratio ~ the last
-0.30 arithmetic.ratio ~ the least
0.32 arithmetic.ratio ~ the median
-0.71 arithmetic.ratio ~ the net
-0.49 arithmetic.ratio ~ the percent
-0.47 arithmetic.ratio ~ the population
-0.50 arithmetic.ratio ~ the previous
-0.74 arithmetic.ratio ~ the relationship
-0.33 arithmetic.ratio ~ the same
-0.15 arithmetic.ratio ~ the season
-0.41 arithmetic.ratio ~ the tabl
0.31 arithmetic.ratio ~ the time
0.19 arithmetic.ratio ~ the top
-0.18 arithmetic.ratio ~ the us
-0.34 arithmetic.ratio ~ the valu
-0.49 arithmetic.ratio ~ the year
-0.25 arithmetic.ratio ~ their
-0.17 arithmetic.ratio ~ ther in
-0.18 arithmetic.ratio ~ they
-0.61 arithmetic.ratio ~ third
-0.16 arithmetic.ratio ~ this
0.16 arithmetic.ratio ~ thos
0.18 arithmetic.ratio ~ thos who
-0.54 arithmetic.ratio ~ thousand
0.37 arithmetic.ratio ~ time
0.26 arithmetic.ratio ~ time did
-0.26 arithmetic.ratio ~ time in
0.48 arithmetic.ratio ~ time of
-0.31 arithmetic.ratio ~ to #
0.16 arithmetic.ratio ~ to be
0.22 arithmetic.ratio ~ top
-0.52 arithmetic.ratio ~ total amount
-0.25 arithmetic.ratio ~ total of
0.18 arithmetic.ratio ~ train
-0.51 arithmetic.ratio ~ transfer
0.25 arithmetic.ratio ~ u
0.25 arithmetic.ratio ~ u s
0.16 arithmetic.ratio ~ under
0.22 arithmetic.ratio ~ unit stat
-0.44 arithmetic.ratio ~ university
0.17 arithmetic.ratio ~ use
-0.30 arithmetic.ratio ~ valu
-0.41 arithmetic.ratio ~ valu in
-0.42 arithmetic.ratio ~ valu of
-0.57 arithmetic.ratio ~ vehicl
-0.18 arithmetic.ratio ~ vote
-0.22 arithmetic.ratio ~ were
-0.20 arithmetic.ratio ~ were in
-0.31 arithmetic.ratio ~ were the
-0.57 arithmetic.ratio ~ what are
0.23 arithmetic.ratio ~ what percentag
-0.45 arithmetic.ratio ~ what the
-0.20 arithmetic.ratio ~ what were
-0.37 arithmetic.ratio ~ which year
0.50 arithmetic.ratio ~ who had
-0.21 arithmetic.ratio ~ with #
0.33 arithmetic.ratio ~ without
-0.18 arithmetic.ratio ~ woman
-0.47 arithmetic.ratio ~ woman who
-0.30 arithmetic.ratio ~ work
-0.24 arithmetic.ratio ~ worker
-0.16 arithmetic.ratio ~ year
-0.24 arithmetic.ratio ~ year #
-0.15 arithmetic.ratio ~ year did
-0.29 arithmetic.ratio ~ year end
0.54 arithmetic.ratio ~ year in
-0.34 arithmetic.ratio ~ year of
0.51 arithmetic.ratio ~ youth
-0.55 arithmetic.sum ~ # as
0.24 arithmetic.sum ~ # how
-0.44 arithmetic.sum ~ # in
0.29 arithmetic.sum ~ # month
0.53 arithmetic.sum ~ # or
-0.69 arithmetic.sum ~ # respectively
0.67 arithmetic.sum ~ # s
0.31 arithmetic.sum ~ # season
0.43 arithmetic.sum ~ # to
-0.61 arithmetic.sum ~ # what
-0.38 arithmetic.sum ~ # which
0.19 arithmetic.sum ~ # year
0.27 arithmetic.sum ~ #th
0.21 arithmetic.sum ~ $ #
-0.18 arithmetic.sum ~ %
0.31 arithmetic.sum ~ ^ count the
-0.23 arithmetic.sum ~ ^ find the
-0.18 arithmetic.sum ~ ^ for the
-0.15 arithmetic.sum ~ ^ give me
-0.35 arithmetic.sum ~ ^ how long
-0.24 arithmetic.sum ~ ^ how many consecutiv
-0.46 arithmetic.sum ~ ^ how many game
-0.39 arithmetic.sum ~ ^ how many total
-0.59 arithmetic.sum ~ ^ how much
0.20 arithmetic.sum ~ ^ in #
0.42 arithmetic.sum ~ ^ in # #
-0.32 arithmetic.sum ~ ^ tell me
-0.32 arithmetic.sum ~ ^ tell me the
-0.48 arithmetic.sum ~ ^ what are
-0.40 arithmetic.sum ~ ^ what are the
0.18 arithmetic.sum ~ ^ what is the
-0.54 arithmetic.sum ~ ^ what were
-0.54 arithmetic.sum ~ ^ what were the
-0.35 arithmetic.sum ~ ^ which year
-0.22 arithmetic.sum ~ a total
-0.22 arithmetic.sum ~ account
-0.22 arithmetic.sum ~ account for
0.31 arithmetic.sum ~ activity
-0.52 arithmetic.sum ~ after
-0.25 arithmetic.sum ~ age
-0.29 arithmetic.sum ~ age #
0.22 arithmetic.sum ~ among
0.37 arithmetic.sum ~ among the
-0.19 arithmetic.sum ~ amount
-0.21 arithmetic.sum ~ amount of
-0.46 arithmetic.sum ~ and what
-0.45 arithmetic.sum ~ appear
0.53 arithmetic.sum ~ appearanc
-0.58 arithmetic.sum ~ are the
-0.40 arithmetic.sum ~ as a
-0.48 arithmetic.sum ~ asset
-0.25 arithmetic.sum ~ averag
-0.16 arithmetic.sum ~ b
-0.50 arithmetic.sum ~ balanc
-0.17 arithmetic.sum ~ be
-0.19 arithmetic.sum ~ befor
-0.16 arithmetic.sum ~ best
0.18 arithmetic.sum ~ between #
0.78 arithmetic.sum ~ both
-0.32 arithmetic.sum ~ bottom
-0.22 arithmetic.sum ~ build
-0.50 arithmetic.sum ~ but
-0.39 arithmetic.sum ~ c
0.19 arithmetic.sum ~ came
-0.25 arithmetic.sum ~ canada
0.23 arithmetic.sum ~ canadian
-0.71 arithmetic.sum ~ capital
-0.44 arithmetic.sum ~ case
-0.18 arithmetic.sum ~ category
-0.17 arithmetic.sum ~ caus
0.45 arithmetic.sum ~ championship
-0.28 arithmetic.sum ~ chang in
0.38 arithmetic.sum ~ chang of
0.32 arithmetic.sum ~ colleg
0.86 arithmetic.sum ~ combin
-0.43 arithmetic.sum ~ common
-0.49 arithmetic.sum ~ company
-0.32 arithmetic.sum ~ compet
-0.16 arithmetic.sum ~ consecutiv
-0.33 arithmetic.sum ~ could
-0.61 arithmetic.sum ~ count of
0.29 arithmetic.sum ~ count the
-0.49 arithmetic.sum ~ decreas
-0.36 arithmetic.sum ~ decreas in
-0.21 arithmetic.sum ~ degre
-0.59 arithmetic.sum ~ did he
-0.18 arithmetic.sum ~ did not
-0.33 arithmetic.sum ~ did the
-0.48 arithmetic.sum ~ die
-0.77 arithmetic.sum ~ differenc
-0.39 arithmetic.sum ~ direct
-0.27 arithmetic.sum ~ do
0.79 arithmetic.sum ~ driver
-0.32 arithmetic.sum ~ dur the
-0.60 arithmetic.sum ~ e
0.38 arithmetic.sum ~ earliest
-0.59 arithmetic.sum ~ earning
-0.33 arithmetic.sum ~ elect
-0.36 arithmetic.sum ~ employ
0.25 arithmetic.sum ~ employment
-0.36 arithmetic.sum ~ enrollment
0.25 arithmetic.sum ~ expens
-0.73 arithmetic.sum ~ expens in
0.55 arithmetic.sum ~ experienc
-0.55 arithmetic.sum ~ f
-0.38 arithmetic.sum ~ femal
-0.21 arithmetic.sum ~ film
-0.52 arithmetic.sum ~ financial
-0.20 arithmetic.sum ~ find
-0.23 arithmetic.sum ~ find the
-0.18 arithmetic.sum ~ first
-0.34 arithmetic.sum ~ fiscal year
-1.02 arithmetic.sum ~ for #
-0.24 arithmetic.sum ~ for in
-0.55 arithmetic.sum ~ french
-0.30 arithmetic.sum ~ fy
-0.25 arithmetic.sum ~ fy #
0.75 arithmetic.sum ~ game
0.70 arithmetic.sum ~ game did
-0.26 arithmetic.sum ~ game play
0.40 arithmetic.sum ~ game were
0.23 arithmetic.sum ~ get
-0.34 arithmetic.sum ~ given
0.31 arithmetic.sum ~ goal
0.67 arithmetic.sum ~ goal did
0.22 arithmetic.sum ~ grand
0.26 arithmetic.sum ~ grid
-0.75 arithmetic.sum ~ gross
-0.41 arithmetic.sum ~ growth
-0.29 arithmetic.sum ~ have the
-0.20 arithmetic.sum ~ he
-0.39 arithmetic.sum ~ health
-0.27 arithmetic.sum ~ her
0.23 arithmetic.sum ~ his
-0.35 arithmetic.sum ~ how long
-0.48 arithmetic.sum ~ how much
-0.45 arithmetic.sum ~ if
-0.27 arithmetic.sum ~ if the
-0.35 arithmetic.sum ~ immigrant
-0.54 arithmetic.sum ~ in canada
-0.25 arithmetic.sum ~ includ
-0.58 arithmetic.sum ~ increas
-0.41 arithmetic.sum ~ increas decreas
-0.40 arithmetic.sum ~ increas in
-0.51 arithmetic.sum ~ interest
-0.30 arithmetic.sum ~ involv
0.27 arithmetic.sum ~ lap
0.43 arithmetic.sum ~ larg
0.52 arithmetic.sum ~ leagu
0.15 arithmetic.sum ~ less than
-0.24 arithmetic.sum ~ level
0.26 arithmetic.sum ~ live
-0.50 arithmetic.sum ~ lose
-0.21 arithmetic.sum ~ lower
0.62 arithmetic.sum ~ make
-0.21 arithmetic.sum ~ man
-0.24 arithmetic.sum ~ many consecutiv
-0.46 arithmetic.sum ~ many game
0.71 arithmetic.sum ~ many goal
-0.47 arithmetic.sum ~ many percent
-0.32 arithmetic.sum ~ many time
-0.56 arithmetic.sum ~ many total
-0.49 arithmetic.sum ~ margin
-0.22 arithmetic.sum ~ model
0.23 arithmetic.sum ~ month
0.22 arithmetic.sum ~ most
-0.45 arithmetic.sum ~ much
0.21 arithmetic.sum ~ net
0.69 arithmetic.sum ~ network
-0.32 arithmetic.sum ~ new
-0.78 arithmetic.sum ~ obligation
-0.16 arithmetic.sum ~ october
-0.18 arithmetic.sum ~ october #
-0.28 arithmetic.sum ~ of man
0.30 arithmetic.sum ~ of person
-0.32 arithmetic.sum ~ of point
-0.15 arithmetic.sum ~ of the
-0.25 arithmetic.sum ~ of total
0.51 arithmetic.sum ~ of woman
0.18 arithmetic.sum ~ older
-0.26 arithmetic.sum ~ on #
-0.42 arithmetic.sum ~ on the
-0.24 arithmetic.sum ~ only
-0.29 arithmetic.sum ~ operat
-0.43 arithmetic.sum ~ operation
0.55 arithmetic.sum ~ or
0.43 arithmetic.sum ~ or #
-0.48 arithmetic.sum ~ out
-0.26 arithmetic.sum ~ over the
-0.77 arithmetic.sum ~ paid
0.17 arithmetic.sum ~ past
-0.29 arithmetic.sum ~ per
-0.55 arithmetic.sum ~ percentag chang
-0.20 arithmetic.sum ~ perform
-0.52 arithmetic.sum ~ period
-0.28 arithmetic.sum ~ place
0.65 arithmetic.sum ~ play
0.23 arithmetic.sum ~ play for
0.34 arithmetic.sum ~ play in
-0.54 arithmetic.sum ~ property
0.30 arithmetic.sum ~ provid
-0.35 arithmetic.sum ~ public
-0.33 arithmetic.sum ~ rate
-0.20 arithmetic.sum ~ rate of
-1.03 arithmetic.sum ~ ratio
-0.26 arithmetic.sum ~ relationship
-0.20 arithmetic.sum ~ relationship between
-0.53 arithmetic.sum ~ release
-1.14 arithmetic.sum ~ respectively
-0.59 arithmetic.sum ~ result in
-0.64 arithmetic.sum ~ revenu from
-0.18 arithmetic.sum ~ road
0.24 arithmetic.sum ~ runner
0.29 arithmetic.sum ~ runner up
-0.19 arithmetic.sum ~ scor for
-0.21 arithmetic.sum ~ seat
-0.18 arithmetic.sum ~ second
0.26 arithmetic.sum ~ sector
-0.30 arithmetic.sum ~ sell
-0.26 arithmetic.sum ~ senior
-0.15 arithmetic.sum ~ september #
-0.36 arithmetic.sum ~ serv
-0.28 arithmetic.sum ~ servic
-0.58 arithmetic.sum ~ shar
-0.25 arithmetic.sum ~ singl
0.43 arithmetic.sum ~ site
0.20 arithmetic.sum ~ t
0.21 arithmetic.sum ~ t #
-0.37 arithmetic.sum ~ tabl
-0.35 arithmetic.sum ~ term
0.31 arithmetic.sum ~ that
-0.28 arithmetic.sum ~ that the
-0.44 arithmetic.sum ~ the #
-0.49 arithmetic.sum ~ the #th
-0.26 arithmetic.sum ~ the averag
-0.30 arithmetic.sum ~ the chang
-0.16 arithmetic.sum ~ the date
-0.41 arithmetic.sum ~ the first
-0.16 arithmetic.sum ~ the high
0.38 arithmetic.sum ~ the most
-0.22 arithmetic.sum ~ the season
0.33 arithmetic.sum ~ the sum
-0.41 arithmetic.sum ~ the tabl
0.50 arithmetic.sum ~ the top
0.82 arithmetic.sum ~ the total
-0.54 arithmetic.sum ~ the us
-0.54 arithmetic.sum ~ the valu
0.15 arithmetic.sum ~ the win
-0.45 arithmetic.sum ~ ther in
0.51 arithmetic.sum ~ third
-0.41 arithmetic.sum ~ this
0.18 arithmetic.sum ~ thos
-0.26 arithmetic.sum ~ thos who
-0.20 arithmetic.sum ~ thos with
-0.65 arithmetic.sum ~ time did
-0.25 arithmetic.sum ~ time in
-0.44 arithmetic.sum ~ time is
0.45 arithmetic.sum ~ to #
-0.21 arithmetic.sum ~ to have
0.20 arithmetic.sum ~ to the
0.43 arithmetic.sum ~ top
0.54 arithmetic.sum ~ top #
0.37 arithmetic.sum ~ total
-0.17 arithmetic.sum ~ total amount
-0.21 arithmetic.sum ~ train
-0.46 arithmetic.sum ~ u
-0.46 arithmetic.sum ~ u s
-0.42 arithmetic.sum ~ us
-0.52 arithmetic.sum ~ use
-0.36 arithmetic.sum ~ valu in
-0.22 arithmetic.sum ~ vehicl
-0.20 arithmetic.sum ~ week
-0.26 arithmetic.sum ~ were in
-0.39 arithmetic.sum ~ were play
-0.44 arithmetic.sum ~ were the
-0.26 arithmetic.sum ~ what are
-0.48 arithmetic.sum ~ what were
-0.30 arithmetic.sum ~ which year
-0.22 arithmetic.sum ~ who did
0.16 arithmetic.sum ~ whos
0.15 arithmetic.sum ~ woman
0.72 arithmetic.sum ~ woman who
-0.19 arithmetic.sum ~ worker
-0.39 arithmetic.sum ~ year did
-0.78 arithmetic.sum ~ year end
-0.52 arithmetic.sum ~ year of
-0.28 beyond.count ~ # #
-0.37 beyond.count ~ # how
0.40 beyond.count ~ #th
0.43 beyond.count ~ ^ count the
0.45 beyond.count ~ ^ how long
0.48 beyond.count ~ ^ how many
-0.17 beyond.count ~ ^ how many consecutiv
0.35 beyond.count ~ ^ how many game
-0.50 beyond.count ~ ^ how many player
-0.51 beyond.count ~ ^ how many time
-0.18 beyond.count ~ ^ in what
-0.21 beyond.count ~ ^ name a
-0.24 beyond.count ~ ^ name the
-0.16 beyond.count ~ ^ when did
-0.21 beyond.count ~ a total
-0.17 beyond.count ~ about
0.38 beyond.count ~ after #
0.42 beyond.count ~ any
-0.37 beyond.count ~ appearanc
0.54 beyond.count ~ are
0.49 beyond.count ~ are list
-0.29 beyond.count ~ at
-0.35 beyond.count ~ at the
-0.19 beyond.count ~ attend
-0.20 beyond.count ~ bottom
-0.26 beyond.count ~ build
0.28 beyond.count ~ but
-0.17 beyond.count ~ by the
-0.18 beyond.count ~ came
0.40 beyond.count ~ chart
-0.21 beyond.count ~ compar
-0.17 beyond.count ~ consecutiv
0.43 beyond.count ~ count
0.43 beyond.count ~ count the
-0.31 beyond.count ~ date
-0.55 beyond.count ~ did
-0.22 beyond.count ~ differenc
-0.19 beyond.count ~ driver
-0.31 beyond.count ~ expens
0.75 beyond.count ~ finish
0.21 beyond.count ~ game
0.43 beyond.count ~ game were
-0.38 beyond.count ~ get
-0.25 beyond.count ~ goal
-0.24 beyond.count ~ graph
0.22 beyond.count ~ had
0.39 beyond.count ~ has
-0.20 beyond.count ~ hav
-0.19 beyond.count ~ hour
0.53 beyond.count ~ how
0.45 beyond.count ~ how long
0.36 beyond.count ~ how many
-0.16 beyond.count ~ if
-0.18 beyond.count ~ in #
-0.18 beyond.count ~ in what
-0.20 beyond.count ~ it
-0.28 beyond.count ~ join
0.33 beyond.count ~ july
-0.27 beyond.count ~ june
0.15 beyond.count ~ list
0.21 beyond.count ~ list after
0.45 beyond.count ~ long
0.24 beyond.count ~ lose
0.36 beyond.count ~ many
-0.17 beyond.count ~ many consecutiv
0.34 beyond.count ~ many game
0.35 beyond.count ~ many person
-0.50 beyond.count ~ many player
-0.50 beyond.count ~ many time
-0.35 beyond.count ~ match
-0.21 beyond.count ~ name a
-0.24 beyond.count ~ name the
0.15 beyond.count ~ november
0.52 beyond.count ~ number
0.54 beyond.count ~ number of
-0.25 beyond.count ~ october
-0.25 beyond.count ~ october #
-0.21 beyond.count ~ of total
-0.45 beyond.count ~ offic
0.35 beyond.count ~ opponent
-0.23 beyond.count ~ out
-0.38 beyond.count ~ percentag
-0.19 beyond.count ~ percentag of
-0.30 beyond.count ~ perform
0.31 beyond.count ~ person
0.41 beyond.count ~ play
0.34 beyond.count ~ position
0.46 beyond.count ~ race
0.35 beyond.count ~ rank
-0.21 beyond.count ~ rate
-0.21 beyond.count ~ rate of
0.37 beyond.count ~ record
0.21 beyond.count ~ regular
-0.19 beyond.count ~ releas
-0.19 beyond.count ~ report
0.31 beyond.count ~ round
0.39 beyond.count ~ run
0.41 beyond.count ~ season
0.42 beyond.count ~ september
0.42 beyond.count ~ september #
-0.35 beyond.count ~ servic in
-0.35 beyond.count ~ ship
-0.45 beyond.count ~ start
-0.40 beyond.count ~ take
-0.17 beyond.count ~ than
-0.22 beyond.count ~ the highest
0.55 beyond.count ~ the number
-0.36 beyond.count ~ the percentag
-0.23 beyond.count ~ the previous
0.30 beyond.count ~ the race
-0.21 beyond.count ~ the rate
-0.20 beyond.count ~ the top
-0.46 beyond.count ~ the year
-0.32 beyond.count ~ their
0.32 beyond.count ~ ther
-0.58 beyond.count ~ time did
-0.20 beyond.count ~ time is
-0.32 beyond.count ~ to
-0.20 beyond.count ~ top
-0.23 beyond.count ~ total
-0.39 beyond.count ~ tv
-0.37 beyond.count ~ up
0.32 beyond.count ~ were
0.62 beyond.count ~ were play
-0.16 beyond.count ~ when
-0.16 beyond.count ~ when did
-0.20 beyond.count ~ wher
-0.29 beyond.count ~ year
-0.34 beyond.count ~ year #
-0.37 beyond.count ~ year of
-0.28 beyond.count ~ youth
-0.18 beyond.list ~ # =
-0.27 beyond.list ~ # in
-0.20 beyond.list ~ # person
-0.33 beyond.list ~ # s
0.33 beyond.list ~ # to
-0.16 beyond.list ~ # what
0.43 beyond.list ~ # year
-0.58 beyond.list ~ #th
-0.27 beyond.list ~ $
-0.27 beyond.list ~ $ #
0.50 beyond.list ~ 1
-0.18 beyond.list ~ =
-0.51 beyond.list ~ ^ how long
-0.25 beyond.list ~ ^ how many time
0.44 beyond.list ~ ^ how many year
-0.27 beyond.list ~ ^ in what
-0.34 beyond.list ~ ^ list the
-0.15 beyond.list ~ ^ name a
-0.18 beyond.list ~ ^ show the
-0.18 beyond.list ~ ^ tell me
-0.18 beyond.list ~ ^ tell me the
-0.18 beyond.list ~ ^ what were
-0.18 beyond.list ~ ^ what were the
-0.28 beyond.list ~ ^ when did
-0.24 beyond.list ~ ^ which city
-0.47 beyond.list ~ ^ which is
-0.23 beyond.list ~ abov
-1.02 beyond.list ~ abov #
-0.23 beyond.list ~ after #
0.17 beyond.list ~ age
0.33 beyond.list ~ age #
-0.33 beyond.list ~ age of
0.29 beyond.list ~ all
-0.17 beyond.list ~ all the
-0.22 beyond.list ~ among
0.35 beyond.list ~ amount
-0.29 beyond.list ~ april
-0.21 beyond.list ~ are
-0.17 beyond.list ~ are list
-0.58 beyond.list ~ artist
0.17 beyond.list ~ at
-0.34 beyond.list ~ at least
0.33 beyond.list ~ at the
-0.31 beyond.list ~ be
-0.26 beyond.list ~ befor the
-0.15 beyond.list ~ bottom
-0.17 beyond.list ~ but
0.34 beyond.list ~ canada
0.24 beyond.list ~ canadian
-0.27 beyond.list ~ chart
-0.56 beyond.list ~ child
-0.25 beyond.list ~ circuit
-0.41 beyond.list ~ city
-0.33 beyond.list ~ club
-0.31 beyond.list ~ compar
-0.19 beyond.list ~ competition
-0.29 beyond.list ~ complet
-0.28 beyond.list ~ cost
-0.34 beyond.list ~ country
-0.21 beyond.list ~ customer
-0.29 beyond.list ~ differenc
-0.22 beyond.list ~ do
0.41 beyond.list ~ does
0.49 beyond.list ~ driver
-0.22 beyond.list ~ dur
-0.26 beyond.list ~ elect
-0.27 beyond.list ~ election
-0.27 beyond.list ~ employe
-0.15 beyond.list ~ end
-0.21 beyond.list ~ english
0.30 beyond.list ~ film
0.45 beyond.list ~ financial
-0.25 beyond.list ~ finish
0.34 beyond.list ~ for all
-0.27 beyond.list ~ for the
-0.28 beyond.list ~ found
-0.20 beyond.list ~ from
-0.29 beyond.list ~ graph
-0.26 beyond.list ~ growth
-0.15 beyond.list ~ hav
-0.75 beyond.list ~ have
-0.32 beyond.list ~ his
-0.36 beyond.list ~ hour
0.30 beyond.list ~ household
-0.51 beyond.list ~ how long
-0.18 beyond.list ~ if
-0.19 beyond.list ~ in #
-0.32 beyond.list ~ in a
0.28 beyond.list ~ in the
-0.27 beyond.list ~ in what
-0.27 beyond.list ~ incom
0.33 beyond.list ~ item
-0.23 beyond.list ~ its
-0.26 beyond.list ~ join
-0.33 beyond.list ~ july
-0.15 beyond.list ~ june
-0.19 beyond.list ~ june #
-0.20 beyond.list ~ last
-0.22 beyond.list ~ least
-0.34 beyond.list ~ least #
-0.20 beyond.list ~ life
0.33 beyond.list ~ line
-0.34 beyond.list ~ list the
0.33 beyond.list ~ liv
0.33 beyond.list ~ liv in
-0.20 beyond.list ~ live
-0.51 beyond.list ~ long
-0.28 beyond.list ~ lose
0.42 beyond.list ~ m
0.43 beyond.list ~ man
0.44 beyond.list ~ many year
-0.31 beyond.list ~ march
-0.18 beyond.list ~ me the
-0.21 beyond.list ~ miss
0.33 beyond.list ~ more
0.38 beyond.list ~ more than
-0.42 beyond.list ~ name
-0.15 beyond.list ~ name a
-0.24 beyond.list ~ number of
0.17 beyond.list ~ of #
-0.33 beyond.list ~ of total
-0.20 beyond.list ~ offic
-0.29 beyond.list ~ open
-0.31 beyond.list ~ other
-0.21 beyond.list ~ part
-0.29 beyond.list ~ percentag
-0.17 beyond.list ~ percentag of
-0.32 beyond.list ~ perform
0.65 beyond.list ~ place
-0.21 beyond.list ~ point of
0.20 beyond.list ~ population
0.24 beyond.list ~ position
-0.26 beyond.list ~ rank
-0.18 beyond.list ~ rank of
-0.23 beyond.list ~ rate
-0.23 beyond.list ~ rate of
0.51 beyond.list ~ regular
-0.26 beyond.list ~ release
-0.28 beyond.list ~ represent
-0.26 beyond.list ~ result
-0.50 beyond.list ~ round
-0.37 beyond.list ~ row
-0.50 beyond.list ~ school
-0.19 beyond.list ~ scor for
-0.19 beyond.list ~ senior
-0.15 beyond.list ~ show
-0.18 beyond.list ~ show the
-0.50 beyond.list ~ song
-0.18 beyond.list ~ start
-0.32 beyond.list ~ street
0.20 beyond.list ~ than
0.27 beyond.list ~ than #
-0.18 beyond.list ~ that had
-0.15 beyond.list ~ the #th
-0.17 beyond.list ~ the attend
-0.33 beyond.list ~ the chart
-0.17 beyond.list ~ the country
-0.26 beyond.list ~ the episod
-0.20 beyond.list ~ the last
-0.23 beyond.list ~ the name
-0.25 beyond.list ~ the nation
-0.30 beyond.list ~ the number
-0.47 beyond.list ~ the percentag
-0.36 beyond.list ~ the rate
-0.15 beyond.list ~ the top
-0.22 beyond.list ~ the win
-0.30 beyond.list ~ the year
-0.31 beyond.list ~ their
-0.33 beyond.list ~ ther
-0.23 beyond.list ~ this
-0.25 beyond.list ~ time did
-0.31 beyond.list ~ to the
-0.15 beyond.list ~ top
-0.22 beyond.list ~ total
-0.21 beyond.list ~ total amount
-0.26 beyond.list ~ under
-0.34 beyond.list ~ unit
-0.32 beyond.list ~ use
-0.29 beyond.list ~ was a
-0.18 beyond.list ~ week
-0.18 beyond.list ~ week #
0.37 beyond.list ~ were
-0.19 beyond.list ~ were play
-0.18 beyond.list ~ what were
-0.26 beyond.list ~ when
-0.28 beyond.list ~ when did
-0.25 beyond.list ~ when the
-0.24 beyond.list ~ wher
-0.24 beyond.list ~ which city
-0.47 beyond.list ~ which is
-0.24 beyond.list ~ who win
-0.16 beyond.list ~ whos
-0.21 beyond.list ~ win the
-0.19 beyond.list ~ with the
-0.32 beyond.list ~ work
0.36 beyond.list ~ year
-0.39 beyond.list ~ year in
0.35 beyond.list ~ year of
0.64 cell column above share
0.21 cell column total
-0.17 cell pair behind
0.48 cell pair is best
0.15 cell row above said
0.27 cell row above share
0.66 cell row share
0.55 cell row total
0.56 cell row total unsaid
0.33 cell row whole
0.32 cell ~ # #
-0.16 cell ~ # for
-0.70 cell ~ # from
-0.21 cell ~ # how
0.61 cell ~ # in
-0.30 cell ~ # is
0.39 cell ~ # of
-0.38 cell ~ # or
-0.44 cell ~ # person
-0.44 cell ~ # respectively
-0.19 cell ~ # s
-0.16 cell ~ # what
0.43 cell ~ # which
-0.17 cell ~ # year
-0.37 cell ~ #th
0.21 cell ~ &
0.62 cell ~ & d
-0.56 cell ~ 1
0.40 cell ~ =
-0.35 cell ~ ^ find the
0.24 cell ~ ^ for the
-0.47 cell ~ ^ give me
0.22 cell ~ ^ how many
-0.54 cell ~ ^ how many consecutiv
0.60 cell ~ ^ how many game
0.16 cell ~ ^ how many percent
0.37 cell ~ ^ how many percentag
-0.34 cell ~ ^ in #
-0.26 cell ~ ^ in # #
0.19 cell ~ ^ in # how
-0.63 cell ~ ^ list all
-0.83 cell ~ ^ list the
0.42 cell ~ ^ name a
0.25 cell ~ ^ tell me
-0.43 cell ~ ^ what are
-0.38 cell ~ ^ what are the
-0.20 cell ~ ^ what date
0.29 cell ~ ^ what team
-0.36 cell ~ ^ what were
-0.36 cell ~ ^ what were the
-0.33 cell ~ ^ when was
-0.22 cell ~ ^ when was the
-0.31 cell ~ ^ wher was
-0.31 cell ~ ^ which #
-0.20 cell ~ ^ which club
0.60 cell ~ ^ which country
-0.44 cell ~ ^ which is
0.46 cell ~ ^ which player
-0.71 cell ~ ^ which year
-0.23 cell ~ ^ who has
0.17 cell ~ ^ who is
-0.16 cell ~ ^ who is the
0.17 cell ~ ^ who was
0.23 cell ~ ^ who was the
-0.38 cell ~ ^ who win
0.51 cell ~ a #
0.32 cell ~ a record
0.27 cell ~ a result
0.60 cell ~ aboriginal
-0.35 cell ~ about
0.61 cell ~ across
0.40 cell ~ adult
1.09 cell ~ after
0.66 cell ~ after #
-0.92 cell ~ against
0.29 cell ~ age
0.21 cell ~ age #
-0.34 cell ~ age of
0.18 cell ~ air
-0.38 cell ~ all the
-0.45 cell ~ among the
0.65 cell ~ an
-0.88 cell ~ and #
-0.40 cell ~ and rank
-0.52 cell ~ and what
-0.31 cell ~ any
-0.36 cell ~ appear
0.39 cell ~ appearanc
0.20 cell ~ april #
-0.23 cell ~ are
-0.74 cell ~ are ther
0.24 cell ~ artist
-0.57 cell ~ as a
-0.42 cell ~ as the
-0.42 cell ~ assault
-0.47 cell ~ at #
-0.39 cell ~ athlet
-0.34 cell ~ away
-0.41 cell ~ balanc
-0.48 cell ~ been
0.81 cell ~ below
-0.69 cell ~ between
-0.76 cell ~ between the
-0.50 cell ~ both
-0.32 cell ~ bronz
0.23 cell ~ build
-0.90 cell ~ business
0.16 cell ~ by a
-0.23 cell ~ c
0.60 cell ~ canada
0.56 cell ~ canadian
-0.34 cell ~ car
0.81 cell ~ caus
-0.23 cell ~ championship
-0.43 cell ~ chang in
-0.15 cell ~ chang of
0.38 cell ~ child
-0.26 cell ~ class
-0.32 cell ~ club did
-0.34 cell ~ coach
0.29 cell ~ code
0.32 cell ~ colleg
0.21 cell ~ combin
-0.42 cell ~ come
0.19 cell ~ community
0.20 cell ~ company
0.41 cell ~ compar to
0.49 cell ~ compet
0.31 cell ~ complet
0.37 cell ~ consecutiv
-0.18 cell ~ cost
0.16 cell ~ could
-0.28 cell ~ count
-0.86 cell ~ count of
0.35 cell ~ country
0.32 cell ~ coupl
-0.26 cell ~ crowd
0.28 cell ~ cup
0.17 cell ~ current
0.52 cell ~ d
-0.30 cell ~ data
-0.16 cell ~ date of
-0.23 cell ~ date was
0.15 cell ~ day
0.36 cell ~ december
0.40 cell ~ december #
-0.54 cell ~ decreas
-0.35 cell ~ decreas in
0.35 cell ~ degre
0.28 cell ~ did
0.27 cell ~ did he
0.17 cell ~ did not
1.10 cell ~ die
-0.54 cell ~ differenc
-0.33 cell ~ differenc in
-0.89 cell ~ different
0.39 cell ~ district
-0.76 cell ~ division
-0.51 cell ~ do
0.26 cell ~ does the
0.89 cell ~ dollar
-0.45 cell ~ duplicat
0.21 cell ~ earliest
0.38 cell ~ earning
0.36 cell ~ elect
0.46 cell ~ election
-0.25 cell ~ empty
-0.54 cell ~ english
-0.26 cell ~ episod
0.42 cell ~ event
-0.52 cell ~ every
0.23 cell ~ expenditur
-0.74 cell ~ expens in
0.23 cell ~ f
-0.40 cell ~ family
-0.31 cell ~ film
-0.24 cell ~ final
-0.42 cell ~ financial
-0.52 cell ~ find
-0.34 cell ~ find the
0.66 cell ~ finish
-0.15 cell ~ fiscal
-0.15 cell ~ fiscal year
-0.22 cell ~ format
-0.46 cell ~ found
0.54 cell ~ french
-0.27 cell ~ frequency
-0.31 cell ~ from each
-0.18 cell ~ game
-0.35 cell ~ game did
-0.27 cell ~ game play
-0.52 cell ~ gender
0.30 cell ~ get
0.46 cell ~ get in
-0.43 cell ~ give
-0.33 cell ~ give me
-0.31 cell ~ good
-0.71 cell ~ grand
0.53 cell ~ grid
1.08 cell ~ growth
0.16 cell ~ has
0.22 cell ~ has #
-0.38 cell ~ has an
0.17 cell ~ hav
-0.24 cell ~ he
-0.64 cell ~ health
0.19 cell ~ her
0.40 cell ~ his
-0.43 cell ~ hold
-0.38 cell ~ hous
0.18 cell ~ i
0.31 cell ~ if
0.52 cell ~ if the
0.44 cell ~ in a
0.79 cell ~ in canada
0.16 cell ~ in each
-0.16 cell ~ includ
0.42 cell ~ incom
-0.42 cell ~ increas decreas
0.78 cell ~ increas in
0.76 cell ~ individual
-0.26 cell ~ interest
0.37 cell ~ inuit
-0.20 cell ~ involv
-0.19 cell ~ is list
-0.48 cell ~ item
0.46 cell ~ join
0.35 cell ~ june
0.38 cell ~ june #
-0.18 cell ~ label
-0.29 cell ~ lap
-0.44 cell ~ largest
0.36 cell ~ leagu did
0.47 cell ~ length
-0.43 cell ~ life
-1.01 cell ~ likely
-0.74 cell ~ likely to
-0.42 cell ~ list
-0.65 cell ~ list all
-0.30 cell ~ list in
-0.81 cell ~ list the
0.44 cell ~ liv
0.42 cell ~ liv in
-0.25 cell ~ long
0.15 cell ~ low
-0.23 cell ~ lower
-0.54 cell ~ many consecutiv
0.60 cell ~ many game
0.39 cell ~ many percentag
0.49 cell ~ many person
-0.60 cell ~ many time
-0.47 cell ~ many year
0.33 cell ~ me a
0.16 cell ~ medal
-0.32 cell ~ member
0.46 cell ~ million
-0.23 cell ~ minimum
0.35 cell ~ model
0.16 cell ~ month of
-0.77 cell ~ more likely
-0.16 cell ~ most common
0.22 cell ~ name a
-0.39 cell ~ net
-0.70 cell ~ network
0.28 cell ~ new
0.43 cell ~ next
0.24 cell ~ no
-0.80 cell ~ non
-0.53 cell ~ north
0.38 cell ~ not
-0.70 cell ~ obligation
0.16 cell ~ october
0.20 cell ~ october #
-0.21 cell ~ of a
-0.40 cell ~ of each
0.29 cell ~ of game
0.59 cell ~ of man
-0.27 cell ~ of point
0.19 cell ~ of the
-0.28 cell ~ of time
-0.70 cell ~ of total
-0.16 cell ~ older
0.18 cell ~ on
-0.50 cell ~ on #
-0.39 cell ~ only #
-0.36 cell ~ operation
0.28 cell ~ opponent
-0.79 cell ~ or #
0.25 cell ~ or more
-0.52 cell ~ order
-0.67 cell ~ out
-0.30 cell ~ overall
0.42 cell ~ own
-0.16 cell ~ owner
0.51 cell ~ part
-0.35 cell ~ participat
0.51 cell ~ percent
0.17 cell ~ percent of
0.28 cell ~ percentag
-0.19 cell ~ percentag chang
0.53 cell ~ percentag of
0.21 cell ~ period
0.25 cell ~ person
0.29 cell ~ pick
0.37 cell ~ place
-0.17 cell ~ play for
-0.21 cell ~ plot
0.24 cell ~ polic
0.27 cell ~ population
0.43 cell ~ previous
-0.51 cell ~ produc
-0.29 cell ~ property
-0.23 cell ~ proportion
-0.22 cell ~ proportion of
0.16 cell ~ provid
0.20 cell ~ provinc
-0.32 cell ~ public
0.21 cell ~ r
0.25 cell ~ r &
0.48 cell ~ rate of
-0.80 cell ~ ratio
-0.26 cell ~ receiv
0.24 cell ~ record of
0.57 cell ~ regular
-0.68 cell ~ relationship
-0.69 cell ~ relationship between
-0.34 cell ~ releas
-0.65 cell ~ release
0.39 cell ~ report
0.62 cell ~ represent
-0.30 cell ~ research
-1.63 cell ~ respectively
0.32 cell ~ result in
0.28 cell ~ result of
-0.22 cell ~ return
-0.57 cell ~ revenu
-0.54 cell ~ revenu from
0.17 cell ~ road
-0.21 cell ~ round #
-0.32 cell ~ row
-0.87 cell ~ row have
-0.36 cell ~ scor #
0.65 cell ~ scor for
-0.23 cell ~ score
-0.25 cell ~ scorer
0.20 cell ~ season
0.44 cell ~ second
-0.72 cell ~ segment
-0.66 cell ~ senior
0.21 cell ~ september
0.36 cell ~ september #
0.33 cell ~ serv
0.76 cell ~ servic
0.51 cell ~ servic in
-0.27 cell ~ shar
-0.16 cell ~ show
0.34 cell ~ silver
0.45 cell ~ silver medal
0.72 cell ~ sinc
0.29 cell ~ sinc #
-0.42 cell ~ site
0.22 cell ~ social
-0.69 cell ~ song
0.28 cell ~ start
0.35 cell ~ stat
0.43 cell ~ station
-0.44 cell ~ t
-0.40 cell ~ t #
-1.16 cell ~ tabl
0.31 cell ~ take
-0.49 cell ~ team had
0.35 cell ~ team has
-0.48 cell ~ than
-0.34 cell ~ that are
0.50 cell ~ that had
-0.28 cell ~ that is
-0.65 cell ~ that was
-0.28 cell ~ that were
0.25 cell ~ the #th
-0.33 cell ~ the chang
-0.34 cell ~ the chart
-0.72 cell ~ the country
-0.38 cell ~ the date
-0.59 cell ~ the differenc
-0.84 cell ~ the different
-0.39 cell ~ the final
0.22 cell ~ the first
0.84 cell ~ the high
0.31 cell ~ the home
-0.33 cell ~ the largest
-0.19 cell ~ the least
-0.20 cell ~ the location
-0.24 cell ~ the match
0.20 cell ~ the median
-0.31 cell ~ the nation
0.45 cell ~ the next
0.17 cell ~ the past
0.92 cell ~ the percent
0.29 cell ~ the percentag
0.74 cell ~ the population
0.37 cell ~ the previous
0.44 cell ~ the rate
0.36 cell ~ the season
-0.93 cell ~ the tabl
0.25 cell ~ the time
0.53 cell ~ the unit
-0.25 cell ~ the us
-0.43 cell ~ the win
-0.74 cell ~ the year
-0.19 cell ~ ther
0.41 cell ~ ther in
0.23 cell ~ third
-0.21 cell ~ this
-0.83 cell ~ thos
0.37 cell ~ thousand
0.65 cell ~ time in
-0.41 cell ~ time is
-0.36 cell ~ time of
-0.18 cell ~ to be
0.17 cell ~ to the
-0.26 cell ~ top #
-0.22 cell ~ total number
-0.35 cell ~ total revenu
0.15 cell ~ transfer
-0.16 cell ~ type
0.19 cell ~ u
0.19 cell ~ u s
-1.44 cell ~ uniqu
0.43 cell ~ unit
0.46 cell ~ unit stat
-0.59 cell ~ up
-0.26 cell ~ us
0.68 cell ~ use
0.36 cell ~ valu in
-0.28 cell ~ valu of
0.42 cell ~ vehicl
-0.33 cell ~ was #
0.35 cell ~ were in
0.20 cell ~ were play
-0.40 cell ~ were the
0.43 cell ~ were ther
-0.50 cell ~ what are
-0.15 cell ~ what date
0.15 cell ~ what percentag
0.29 cell ~ what team
-0.48 cell ~ what were
-0.32 cell ~ when was
-0.32 cell ~ wher
0.29 cell ~ wher the
-0.22 cell ~ wher was
-0.16 cell ~ which #
-0.46 cell ~ which club
0.59 cell ~ which country
-0.46 cell ~ which game
-0.43 cell ~ which is
0.37 cell ~ which leagu
0.46 cell ~ which player
-0.17 cell ~ which year
-0.47 cell ~ who did
-0.20 cell ~ who has
0.17 cell ~ who was
0.21 cell ~ who win
-0.42 cell ~ win by
0.48 cell ~ win the
0.22 cell ~ with an
0.50 cell ~ work
-0.21 cell ~ yard
0.23 cell ~ year #
-0.87 cell ~ year did
-0.56 cell ~ year was
-0.16 cell.opposite ~ # #
0.53 cell.opposite ~ # %
-0.18 cell.opposite ~ # for
0.69 cell.opposite ~ # of
-0.79 cell.opposite ~ # s
0.21 cell.opposite ~ # to
-0.32 cell.opposite ~ # what
-0.28 cell.opposite ~ #th
0.48 cell.opposite ~ %
-0.20 cell.opposite ~ ^ for the
0.18 cell.opposite ~ ^ how many
0.51 cell.opposite ~ ^ how many percent
-0.34 cell.opposite ~ ^ in #
-0.23 cell.opposite ~ ^ in # #
-0.35 cell.opposite ~ ^ in # how
-0.27 cell.opposite ~ ^ in which
-0.27 cell.opposite ~ ^ in which year
-0.20 cell.opposite ~ ^ list the
-0.38 cell.opposite ~ ^ what are
-0.40 cell.opposite ~ ^ what are the
-0.37 cell.opposite ~ ^ what were
-0.37 cell.opposite ~ ^ what were the
-0.22 cell.opposite ~ ^ when did
-0.24 cell.opposite ~ a
-0.24 cell.opposite ~ aboriginal
0.19 cell.opposite ~ account
0.24 cell.opposite ~ account for
-0.74 cell.opposite ~ activity
0.47 cell.opposite ~ against
0.30 cell.opposite ~ age
0.45 cell.opposite ~ age of
0.22 cell.opposite ~ all
-0.39 cell.opposite ~ amount
-0.41 cell.opposite ~ amount of
-0.44 cell.opposite ~ an
-0.33 cell.opposite ~ any
-0.70 cell.opposite ~ are
-0.40 cell.opposite ~ are the
-0.46 cell.opposite ~ are ther
-0.32 cell.opposite ~ as a
-0.18 cell.opposite ~ asset
0.32 cell.opposite ~ at
-0.50 cell.opposite ~ at the
-0.62 cell.opposite ~ averag
-0.15 cell.opposite ~ balanc
0.25 cell.opposite ~ befor the
-0.20 cell.opposite ~ being
-0.38 cell.opposite ~ benefit
-0.16 cell.opposite ~ both
-0.28 cell.opposite ~ canada
-0.20 cell.opposite ~ canadian
0.44 cell.opposite ~ capital
0.53 cell.opposite ~ case
-0.75 cell.opposite ~ cash
-0.17 cell.opposite ~ category
-0.75 cell.opposite ~ chang
-0.45 cell.opposite ~ chang in
-0.57 cell.opposite ~ chang of
0.19 cell.opposite ~ community
0.43 cell.opposite ~ compar
0.43 cell.opposite ~ compar to
0.66 cell.opposite ~ complet
-0.19 cell.opposite ~ cost of
-0.49 cell.opposite ~ day
-0.35 cell.opposite ~ december
-0.35 cell.opposite ~ december #
0.90 cell.opposite ~ decreas
0.57 cell.opposite ~ degre
-0.35 cell.opposite ~ differenc between
-0.23 cell.opposite ~ differenc in
0.50 cell.opposite ~ do
0.18 cell.opposite ~ employment
0.21 cell.opposite ~ english
0.47 cell.opposite ~ expenditur
-0.41 cell.opposite ~ expens
-0.20 cell.opposite ~ experienc
0.21 cell.opposite ~ femal
-0.15 cell.opposite ~ financial
-0.24 cell.opposite ~ fiscal
-0.31 cell.opposite ~ fiscal year
-0.24 cell.opposite ~ for #
0.24 cell.opposite ~ for all
-0.21 cell.opposite ~ for in
-0.22 cell.opposite ~ for the
0.54 cell.opposite ~ from the
0.19 cell.opposite ~ fy
0.19 cell.opposite ~ fy #
-0.28 cell.opposite ~ given
0.47 cell.opposite ~ goal
0.42 cell.opposite ~ good
-0.31 cell.opposite ~ growth
0.25 cell.opposite ~ had
0.15 cell.opposite ~ had the
0.36 cell.opposite ~ has
0.19 cell.opposite ~ have
0.26 cell.opposite ~ health
-0.19 cell.opposite ~ high
0.38 cell.opposite ~ home
0.29 cell.opposite ~ how much
0.35 cell.opposite ~ in #
-0.28 cell.opposite ~ in canada
-0.20 cell.opposite ~ in the
-0.27 cell.opposite ~ in which
-0.39 cell.opposite ~ includ
-0.81 cell.opposite ~ incom
-0.61 cell.opposite ~ increas
-0.77 cell.opposite ~ increas decreas
-0.29 cell.opposite ~ interest
-0.20 cell.opposite ~ item
0.29 cell.opposite ~ largest
-0.35 cell.opposite ~ last
-0.20 cell.opposite ~ list the
0.23 cell.opposite ~ liv
-0.24 cell.opposite ~ live
-0.19 cell.opposite ~ lower
0.33 cell.opposite ~ make
0.27 cell.opposite ~ man
0.76 cell.opposite ~ many percent
0.35 cell.opposite ~ many percentag
0.23 cell.opposite ~ model
0.47 cell.opposite ~ more
0.50 cell.opposite ~ more than
0.29 cell.opposite ~ much
-0.24 cell.opposite ~ network
0.35 cell.opposite ~ no
0.44 cell.opposite ~ non
-0.22 cell.opposite ~ not
0.57 cell.opposite ~ number
0.57 cell.opposite ~ number of
0.30 cell.opposite ~ of femal
-0.35 cell.opposite ~ of revenu
-0.28 cell.opposite ~ on
0.42 cell.opposite ~ ontario
-0.79 cell.opposite ~ operation
-0.18 cell.opposite ~ or
-0.44 cell.opposite ~ other
0.44 cell.opposite ~ over the
0.64 cell.opposite ~ percent
0.54 cell.opposite ~ percent of
0.19 cell.opposite ~ percentag point
0.16 cell.opposite ~ person
-0.24 cell.opposite ~ plac
-0.28 cell.opposite ~ point did
0.38 cell.opposite ~ point of
-0.54 cell.opposite ~ population
0.48 cell.opposite ~ position
0.69 cell.opposite ~ previous
0.27 cell.opposite ~ proportion
0.27 cell.opposite ~ proportion of
-0.38 cell.opposite ~ provid
-0.51 cell.opposite ~ quebec
-0.18 cell.opposite ~ ratio
-0.36 cell.opposite ~ receiv
-0.35 cell.opposite ~ relat
-0.25 cell.opposite ~ respectively
-0.25 cell.opposite ~ result
-0.90 cell.opposite ~ revenu
-0.58 cell.opposite ~ revenu from
-0.71 cell.opposite ~ s
-0.19 cell.opposite ~ school
-0.48 cell.opposite ~ second
-0.42 cell.opposite ~ servic in
0.60 cell.opposite ~ shar
-0.19 cell.opposite ~ start
-0.59 cell.opposite ~ stock
-0.47 cell.opposite ~ tabl
-0.22 cell.opposite ~ take
-0.54 cell.opposite ~ term
-0.16 cell.opposite ~ than #
0.37 cell.opposite ~ that had
-0.36 cell.opposite ~ the #th
-0.33 cell.opposite ~ the averag
-0.56 cell.opposite ~ the chang
-0.22 cell.opposite ~ the country
-0.35 cell.opposite ~ the final
0.33 cell.opposite ~ the largest
0.25 cell.opposite ~ the net
0.61 cell.opposite ~ the number
0.69 cell.opposite ~ the previous
0.29 cell.opposite ~ the proportion
-0.42 cell.opposite ~ the tabl
-0.22 cell.opposite ~ the total
-0.25 cell.opposite ~ the year
0.48 cell.opposite ~ their
0.30 cell.opposite ~ them
-0.34 cell.opposite ~ ther
-0.23 cell.opposite ~ ther in
-0.15 cell.opposite ~ thousand
0.43 cell.opposite ~ to
-0.20 cell.opposite ~ top #
-0.23 cell.opposite ~ total number
-0.29 cell.opposite ~ total revenu
0.20 cell.opposite ~ transfer
-0.21 cell.opposite ~ type
-0.22 cell.opposite ~ type of
-0.40 cell.opposite ~ under
-0.67 cell.opposite ~ use
-0.23 cell.opposite ~ vehicl
-0.30 cell.opposite ~ vote
0.52 cell.opposite ~ was #
-0.27 cell.opposite ~ were
-0.38 cell.opposite ~ were the
-0.38 cell.opposite ~ what are
-0.32 cell.opposite ~ what percentag
-0.25 cell.opposite ~ what the
-0.37 cell.opposite ~ what were
-0.49 cell.opposite ~ when
-0.22 cell.opposite ~ when did
-0.23 cell.opposite ~ which year
0.50 cell.opposite ~ who
0.30 cell.opposite ~ with
-0.19 cell.opposite ~ with a
-0.17 cell.opposite ~ with the
-0.27 cell.opposite ~ woman
-0.20 cell.opposite ~ work
-0.33 cell.opposite ~ year #
0.40 cell.opposite ~ year in
-0.20 cell.opposite ~ year of
-0.15 cell.opposite ~ year was
-0.38 cell.opposite ~ youth
0.20 cells.columns ~ # #
0.18 cells.columns ~ # %
0.58 cells.columns ~ # and
1.11 cells.columns ~ # respectively
0.23 cells.columns ~ # s
0.35 cells.columns ~ # year
-0.20 cells.columns ~ =
-0.26 cells.columns ~ ^ for the
-0.24 cells.columns ~ ^ in # #
0.52 cells.columns ~ ^ what are
0.50 cells.columns ~ ^ what are the
-0.28 cells.columns ~ ^ which year
-0.15 cells.columns ~ ^ who were
0.25 cells.columns ~ across
-0.40 cells.columns ~ all the
-0.17 cells.columns ~ among the
0.82 cells.columns ~ and #
-0.27 cells.columns ~ any
-0.21 cells.columns ~ appear
0.36 cells.columns ~ are the
-0.38 cells.columns ~ asset
-0.18 cells.columns ~ benefit
-0.46 cells.columns ~ both
-0.31 cells.columns ~ but
0.40 cells.columns ~ canada
-0.16 cells.columns ~ chang
-0.55 cells.columns ~ crowd
0.24 cells.columns ~ degre
-0.17 cells.columns ~ did the
-0.32 cells.columns ~ e
-0.25 cells.columns ~ earliest
-0.67 cells.columns ~ earning
0.37 cells.columns ~ english
-0.21 cells.columns ~ expens
-0.33 cells.columns ~ expens in
-0.59 cells.columns ~ f
0.22 cells.columns ~ femal
-0.38 cells.columns ~ film
-0.16 cells.columns ~ final
-0.31 cells.columns ~ financial
-0.32 cells.columns ~ first nation
-0.17 cells.columns ~ fiscal
0.19 cells.columns ~ french
-0.32 cells.columns ~ good
-0.39 cells.columns ~ grand
0.41 cells.columns ~ gross
-0.34 cells.columns ~ health
-0.19 cells.columns ~ her
-0.19 cells.columns ~ higher than
0.15 cells.columns ~ hour
0.20 cells.columns ~ in #
0.37 cells.columns ~ in canada
-0.32 cells.columns ~ includ
0.17 cells.columns ~ incom
-0.23 cells.columns ~ increas
-0.15 cells.columns ~ increas in
0.15 cells.columns ~ interest
-0.22 cells.columns ~ inuit
0.31 cells.columns ~ involv
0.48 cells.columns ~ languag
0.25 cells.columns ~ less
0.40 cells.columns ~ less than
-0.37 cells.columns ~ life
-0.22 cells.columns ~ location
0.51 cells.columns ~ lower
-0.25 cells.columns ~ median
-0.39 cells.columns ~ model
-0.25 cells.columns ~ number for
0.27 cells.columns ~ obligation
0.16 cells.columns ~ october
0.17 cells.columns ~ october #
-0.16 cells.columns ~ of man
-0.22 cells.columns ~ of woman
-0.25 cells.columns ~ older
-0.19 cells.columns ~ operation
-0.54 cells.columns ~ own
0.19 cells.columns ~ percent of
-0.31 cells.columns ~ property
-0.22 cells.columns ~ provid
-0.53 cells.columns ~ provinc
0.16 cells.columns ~ ratio
0.23 cells.columns ~ region
-0.24 cells.columns ~ regular
-0.18 cells.columns ~ relat
-0.19 cells.columns ~ release
0.28 cells.columns ~ research
1.35 cells.columns ~ respectively
-0.28 cells.columns ~ revenu from
0.31 cells.columns ~ same
-0.27 cells.columns ~ sector
0.29 cells.columns ~ senior
0.46 cells.columns ~ shar of
-0.29 cells.columns ~ size
-0.23 cells.columns ~ station
-0.18 cells.columns ~ support
-0.25 cells.columns ~ tabl
-0.26 cells.columns ~ term
0.46 cells.columns ~ that are
-0.51 cells.columns ~ the #th
-0.39 cells.columns ~ the averag
-0.29 cells.columns ~ the chang
-0.15 cells.columns ~ the date
-0.55 cells.columns ~ the high
-0.16 cells.columns ~ the match
-0.27 cells.columns ~ the median
0.21 cells.columns ~ the net
-0.24 cells.columns ~ the population
0.32 cells.columns ~ the same
-0.34 cells.columns ~ the tabl
-0.15 cells.columns ~ this chart
-0.51 cells.columns ~ thos who
-0.29 cells.columns ~ total revenu
-0.16 cells.columns ~ up
0.30 cells.columns ~ valu
-0.37 cells.columns ~ valu in
0.40 cells.columns ~ valu of
0.18 cells.columns ~ was a
0.16 cells.columns ~ were the
0.43 cells.columns ~ what are
0.18 cells.columns ~ what were
-0.29 cells.columns ~ which year
0.21 cells.columns ~ without
-0.16 cells.columns ~ work
0.51 cells.columns ~ worker
-0.23 cells.columns ~ year of
-0.15 cells.columns ~ youth
-0.44 cells.rows ~ # s
-0.19 cells.rows ~ #th
-0.20 cells.rows ~ =
0.44 cells.rows ~ ^ what were
0.44 cells.rows ~ ^ what were the
0.23 cells.rows ~ aboriginal
-0.34 cells.rows ~ all the
0.30 cells.rows ~ amount
-0.34 cells.rows ~ and what
-0.42 cells.rows ~ any
-0.26 cells.rows ~ appear
-0.37 cells.rows ~ asset
-0.63 cells.rows ~ balanc
-0.22 cells.rows ~ birth
0.32 cells.rows ~ but
-0.38 cells.rows ~ came
0.26 cells.rows ~ chang of
-0.31 cells.rows ~ colleg
-0.15 cells.rows ~ compar to
-0.25 cells.rows ~ complet
-0.26 cells.rows ~ count of
0.40 cells.rows ~ crowd
-0.26 cells.rows ~ december
-0.27 cells.rows ~ december #
0.21 cells.rows ~ did not
-0.19 cells.rows ~ dur
-0.30 cells.rows ~ enrollment
-0.28 cells.rows ~ expens
-0.54 cells.rows ~ expens in
-0.28 cells.rows ~ experienc
-0.28 cells.rows ~ from the
-0.22 cells.rows ~ given
-0.23 cells.rows ~ good
-0.19 cells.rows ~ growth
-0.29 cells.rows ~ health
0.17 cells.rows ~ high
-0.43 cells.rows ~ his
-0.16 cells.rows ~ hold
-0.16 cells.rows ~ immigrant
-0.21 cells.rows ~ in canada
-0.19 cells.rows ~ in this
-0.17 cells.rows ~ interest
0.21 cells.rows ~ june
0.22 cells.rows ~ june #
-0.20 cells.rows ~ languag
-0.22 cells.rows ~ location
-0.18 cells.rows ~ long
-0.43 cells.rows ~ lower
-0.22 cells.rows ~ model
-0.15 cells.rows ~ network
0.27 cells.rows ~ non
-0.32 cells.rows ~ obligation
-0.27 cells.rows ~ october
-0.30 cells.rows ~ october #
-0.20 cells.rows ~ of time
0.49 cells.rows ~ own
-0.18 cells.rows ~ paid
-0.24 cells.rows ~ ratio
-0.21 cells.rows ~ release
1.41 cells.rows ~ respectively
-0.44 cells.rows ~ same
-0.16 cells.rows ~ senior
-0.34 cells.rows ~ september
-0.39 cells.rows ~ september #
-0.31 cells.rows ~ serv
0.15 cells.rows ~ shar
-0.24 cells.rows ~ t
-0.33 cells.rows ~ t #
-0.16 cells.rows ~ tabl
-0.18 cells.rows ~ term
-0.27 cells.rows ~ the first
-0.40 cells.rows ~ the high
-0.21 cells.rows ~ the net
0.22 cells.rows ~ the number
0.39 cells.rows ~ the percent
-0.46 cells.rows ~ the same
-0.19 cells.rows ~ the time
-0.19 cells.rows ~ the valu
-0.20 cells.rows ~ their
-0.18 cells.rows ~ third
0.30 cells.rows ~ thos who
-0.18 cells.rows ~ to have
-0.20 cells.rows ~ to the
-0.27 cells.rows ~ transfer
-0.23 cells.rows ~ u
-0.23 cells.rows ~ u s
-0.27 cells.rows ~ up
-0.41 cells.rows ~ valu of
-0.29 cells.rows ~ vehicl
0.40 cells.rows ~ were the
0.42 cells.rows ~ what were
0.34 cells.rows ~ who did
0.27 cells.rows ~ who had
-0.31 cells.rows ~ woman who
-0.21 cells.rows ~ work
0.64 column above share
0.21 column total
0.25 compare explained
0.35 compare key.about
0.47 compare key.score
0.37 compare missed comparison
-0.25 compare missed number
-0.15 compare.count ~ # month
0.15 compare.count ~ # or
0.46 compare.count ~ ^ which city
0.29 compare.count ~ ^ which country
-0.28 compare.count ~ ^ which is
0.21 compare.count ~ ^ which year
0.67 compare.count ~ ^ who had
0.23 compare.count ~ ^ who has
0.53 compare.count ~ ^ who win
-0.28 compare.count ~ abov
0.34 compare.count ~ appear
0.25 compare.count ~ are ther
0.30 compare.count ~ at
-0.48 compare.count ~ befor
-0.19 compare.count ~ below
0.18 compare.count ~ between
0.38 compare.count ~ by
0.26 compare.count ~ canada
0.44 compare.count ~ city
0.26 compare.count ~ community
-0.21 compare.count ~ compar to
0.26 compare.count ~ country
0.36 compare.count ~ county
-0.23 compare.count ~ degre
-0.16 compare.count ~ did not
0.32 compare.count ~ dur
-0.49 compare.count ~ experienc
0.25 compare.count ~ february
0.28 compare.count ~ franc
0.32 compare.count ~ free
0.17 compare.count ~ game
-0.53 compare.count ~ goal
-0.21 compare.count ~ group
0.26 compare.count ~ had
0.34 compare.count ~ has
0.28 compare.count ~ have the
-0.27 compare.count ~ household
-0.29 compare.count ~ in a
-0.32 compare.count ~ incom
0.25 compare.count ~ is
0.26 compare.count ~ is list
0.16 compare.count ~ is the
-0.16 compare.count ~ join
0.25 compare.count ~ july
0.25 compare.count ~ july #
-0.16 compare.count ~ leagu did
0.31 compare.count ~ least
-0.34 compare.count ~ less
-0.19 compare.count ~ likely
0.19 compare.count ~ list
-0.36 compare.count ~ lose
-0.27 compare.count ~ make
-0.24 compare.count ~ man
-0.22 compare.count ~ median
-0.19 compare.count ~ member
0.48 compare.count ~ more
0.39 compare.count ~ most
0.23 compare.count ~ opponent
0.64 compare.count ~ or
-0.16 compare.count ~ over
0.40 compare.count ~ play
0.25 compare.count ~ player
-0.15 compare.count ~ previous
0.32 compare.count ~ produc
0.29 compare.count ~ race
0.18 compare.count ~ record
-0.22 compare.count ~ regular
0.24 compare.count ~ release
-0.19 compare.count ~ research
0.36 compare.count ~ school
-0.43 compare.count ~ sell
-0.23 compare.count ~ shar
-0.23 compare.count ~ shar of
-0.21 compare.count ~ ship
-0.37 compare.count ~ than
0.32 compare.count ~ the least
-0.22 compare.count ~ the median
0.39 compare.count ~ the most
0.29 compare.count ~ the race
0.52 compare.count ~ ther
-0.21 compare.count ~ they
-0.21 compare.count ~ time
-0.18 compare.count ~ time was
-0.15 compare.count ~ to
0.18 compare.count ~ top #
-0.37 compare.count ~ total
-0.32 compare.count ~ tournament
-0.23 compare.count ~ university
0.24 compare.count ~ vote
-0.44 compare.count ~ was
0.42 compare.count ~ were ther
0.17 compare.count ~ which
0.46 compare.count ~ which city
0.29 compare.count ~ which country
-0.28 compare.count ~ which is
-0.16 compare.count ~ which leagu
0.17 compare.count ~ which year
0.37 compare.count ~ who
0.33 compare.count ~ who had
0.23 compare.count ~ who has
0.53 compare.count ~ who win
-0.20 compare.count ~ win
-0.34 compare.count ~ win in
-0.27 compare.count ~ with
-0.19 compare.count ~ with a
-0.19 compare.count ~ worker
0.21 compare.count ~ year had
0.20 compare.highest ~ #
0.16 compare.highest ~ # #
0.17 compare.highest ~ # month
0.95 compare.highest ~ # or
0.30 compare.highest ~ # point
0.56 compare.highest ~ # year
0.36 compare.highest ~ &
-0.27 compare.highest ~ ^ how long
-0.32 compare.highest ~ ^ how many
-0.19 compare.highest ~ ^ how much
-0.22 compare.highest ~ ^ in which
-0.22 compare.highest ~ ^ in which year
-0.17 compare.highest ~ ^ what the
-0.32 compare.highest ~ ^ what was
-0.32 compare.highest ~ ^ what was the
0.30 compare.highest ~ ^ which #
0.42 compare.highest ~ ^ which city
-0.18 compare.highest ~ ^ which country
-0.18 compare.highest ~ ^ which team
0.54 compare.highest ~ ^ which type
0.65 compare.highest ~ ^ who were
0.40 compare.highest ~ a higher
-0.47 compare.highest ~ after
0.35 compare.highest ~ against
0.24 compare.highest ~ album
-0.18 compare.highest ~ amount
-0.18 compare.highest ~ amount of
0.25 compare.highest ~ area
0.40 compare.highest ~ as
0.17 compare.highest ~ as the
0.33 compare.highest ~ at least
-0.21 compare.highest ~ at the
-0.23 compare.highest ~ award
0.24 compare.highest ~ b
0.28 compare.highest ~ been
-0.26 compare.highest ~ befor
-0.33 compare.highest ~ being
0.26 compare.highest ~ between
-0.21 compare.highest ~ bottom
-0.32 compare.highest ~ but
0.37 compare.highest ~ canada
0.53 compare.highest ~ canadian
0.30 compare.highest ~ chart
0.42 compare.highest ~ city
-0.16 compare.highest ~ come
0.21 compare.highest ~ community
-0.22 compare.highest ~ compar
-0.22 compare.highest ~ compar to
0.34 compare.highest ~ complet
-0.19 compare.highest ~ country
0.32 compare.highest ~ country has
0.31 compare.highest ~ degre
0.29 compare.highest ~ did the
0.35 compare.highest ~ district
0.28 compare.highest ~ dur
0.22 compare.highest ~ election
-0.21 compare.highest ~ employ
-0.29 compare.highest ~ experienc
-0.39 compare.highest ~ film
-0.17 compare.highest ~ final
-0.22 compare.highest ~ financial
-0.17 compare.highest ~ found
0.41 compare.highest ~ franc
0.33 compare.highest ~ game
0.43 compare.highest ~ gender
-0.15 compare.highest ~ get
0.30 compare.highest ~ goal
-0.23 compare.highest ~ good
0.46 compare.highest ~ had
0.29 compare.highest ~ had a
-0.38 compare.highest ~ had the
0.43 compare.highest ~ has
0.29 compare.highest ~ has the
0.24 compare.highest ~ have
0.28 compare.highest ~ have the
-0.33 compare.highest ~ he
0.31 compare.highest ~ high
0.58 compare.highest ~ higher
-0.19 compare.highest ~ highest total
0.53 compare.highest ~ home
0.33 compare.highest ~ hour
-0.46 compare.highest ~ how
-0.27 compare.highest ~ how long
-0.31 compare.highest ~ how many
-0.19 compare.highest ~ how much
0.40 compare.highest ~ immigrant
-0.18 compare.highest ~ in #
-0.22 compare.highest ~ in which
-0.21 compare.highest ~ incom
-0.34 compare.highest ~ involv
0.34 compare.highest ~ lap
0.33 compare.highest ~ least
-0.29 compare.highest ~ less than
0.19 compare.highest ~ likely to
-0.15 compare.highest ~ live
-0.15 compare.highest ~ live in
-0.17 compare.highest ~ location
-0.27 compare.highest ~ long
0.29 compare.highest ~ lose
0.18 compare.highest ~ make
0.58 compare.highest ~ man
-0.31 compare.highest ~ many
0.31 compare.highest ~ margin
0.27 compare.highest ~ match
0.17 compare.highest ~ month
0.26 compare.highest ~ more likely
-0.22 compare.highest ~ not
0.36 compare.highest ~ number
0.41 compare.highest ~ number of
0.20 compare.highest ~ october
0.27 compare.highest ~ october #
-0.30 compare.highest ~ of the
0.22 compare.highest ~ on the
-0.19 compare.highest ~ only
0.80 compare.highest ~ or
0.89 compare.highest ~ or #
-0.20 compare.highest ~ other
-0.17 compare.highest ~ out
0.16 compare.highest ~ own
0.29 compare.highest ~ party
0.28 compare.highest ~ percentag
0.38 compare.highest ~ percentag of
-0.30 compare.highest ~ pick
-0.58 compare.highest ~ place
-0.22 compare.highest ~ point of
-0.23 compare.highest ~ polic
-0.41 compare.highest ~ produc
-0.41 compare.highest ~ product
-0.25 compare.highest ~ property
0.35 compare.highest ~ r
0.35 compare.highest ~ r &
-0.23 compare.highest ~ rank
-0.26 compare.highest ~ rate
-0.26 compare.highest ~ rate of
0.15 compare.highest ~ receiv
-0.23 compare.highest ~ relat
0.19 compare.highest ~ report
0.36 compare.highest ~ research
0.31 compare.highest ~ school
0.68 compare.highest ~ scor
0.16 compare.highest ~ scor of
0.45 compare.highest ~ score
-0.17 compare.highest ~ sector
0.32 compare.highest ~ serv
0.27 compare.highest ~ servic
0.53 compare.highest ~ servic in
0.17 compare.highest ~ shar
-0.25 compare.highest ~ show
0.18 compare.highest ~ silver medal
0.17 compare.highest ~ singl
0.45 compare.highest ~ song
-0.26 compare.highest ~ stat
-0.31 compare.highest ~ take
-0.31 compare.highest ~ team
-0.19 compare.highest ~ team had
-0.71 compare.highest ~ than
-0.18 compare.highest ~ that has
0.22 compare.highest ~ that were
-0.18 compare.highest ~ the final
0.21 compare.highest ~ the number
-0.18 compare.highest ~ the only
-0.20 compare.highest ~ the percentag
-0.15 compare.highest ~ the race
0.16 compare.highest ~ the scor
-0.24 compare.highest ~ the unit
0.34 compare.highest ~ their
0.24 compare.highest ~ they
0.59 compare.highest ~ thos
-0.15 compare.highest ~ thos who
0.31 compare.highest ~ thos with
-0.31 compare.highest ~ time
0.40 compare.highest ~ to have
-0.43 compare.highest ~ total
0.50 compare.highest ~ type
0.50 compare.highest ~ type of
-0.24 compare.highest ~ unit
-0.24 compare.highest ~ unit stat
0.31 compare.highest ~ university
0.54 compare.highest ~ vote
-0.33 compare.highest ~ was the
-0.17 compare.highest ~ what the
-0.30 compare.highest ~ what was
0.38 compare.highest ~ wher the
-0.15 compare.highest ~ wher was
0.22 compare.highest ~ which
0.30 compare.highest ~ which #
0.42 compare.highest ~ which city
-0.18 compare.highest ~ which country
0.39 compare.highest ~ which game
-0.18 compare.highest ~ which team
0.50 compare.highest ~ which type
-0.21 compare.highest ~ which year
0.21 compare.highest ~ who did
0.22 compare.highest ~ who were
-0.29 compare.highest ~ win
-0.18 compare.highest ~ win in
-0.16 compare.highest ~ win the
0.49 compare.highest ~ woman
-0.22 compare.highest ~ woman who
-0.22 compare.highest ~ work
-0.38 compare.highest ~ world
-0.22 compare.highest ~ year was
-0.26 compare.highest ~ youth
0.18 compare.lowest ~ #
0.15 compare.lowest ~ # #
0.46 compare.lowest ~ # and
-0.30 compare.lowest ~ # how
-0.17 compare.lowest ~ # season
-0.19 compare.lowest ~ ^ how long
-0.18 compare.lowest ~ ^ how much
-0.36 compare.lowest ~ ^ which city
-0.21 compare.lowest ~ ^ which country
0.47 compare.lowest ~ ^ which is
0.45 compare.lowest ~ ^ who had
0.20 compare.lowest ~ ^ who was
0.43 compare.lowest ~ a
0.31 compare.lowest ~ a higher
0.19 compare.lowest ~ aboriginal
-0.22 compare.lowest ~ all
-0.22 compare.lowest ~ all the
0.17 compare.lowest ~ an
0.34 compare.lowest ~ and
0.44 compare.lowest ~ at
-0.22 compare.lowest ~ at #
0.31 compare.lowest ~ at the
0.20 compare.lowest ~ athlet
-0.55 compare.lowest ~ befor
-0.33 compare.lowest ~ befor #
-0.19 compare.lowest ~ befor the
0.47 compare.lowest ~ between
0.38 compare.lowest ~ birth
-0.17 compare.lowest ~ bottom
0.38 compare.lowest ~ build
-0.27 compare.lowest ~ but
0.29 compare.lowest ~ canadian
0.31 compare.lowest ~ chart
-0.36 compare.lowest ~ city
-0.19 compare.lowest ~ class
-0.22 compare.lowest ~ compar
-0.26 compare.lowest ~ compet
-0.21 compare.lowest ~ country
-0.22 compare.lowest ~ county
0.51 compare.lowest ~ did
0.26 compare.lowest ~ employ
0.39 compare.lowest ~ film
0.18 compare.lowest ~ finish
-0.33 compare.lowest ~ for
-0.26 compare.lowest ~ for what
-0.30 compare.lowest ~ free
0.19 compare.lowest ~ good
0.36 compare.lowest ~ had a
-0.15 compare.lowest ~ had the
0.22 compare.lowest ~ have
0.31 compare.lowest ~ have a
0.18 compare.lowest ~ higher
0.16 compare.lowest ~ household
-0.27 compare.lowest ~ how
-0.19 compare.lowest ~ how long
-0.19 compare.lowest ~ how many
-0.18 compare.lowest ~ how much
0.38 compare.lowest ~ immigrant
0.17 compare.lowest ~ in a
-0.18 compare.lowest ~ in the
0.17 compare.lowest ~ inuit
-0.27 compare.lowest ~ is the
-0.30 compare.lowest ~ least
0.29 compare.lowest ~ likely
0.22 compare.lowest ~ likely to
0.22 compare.lowest ~ live in
-0.17 compare.lowest ~ long
-0.20 compare.lowest ~ lowest
-0.19 compare.lowest ~ many
-0.20 compare.lowest ~ medal
0.35 compare.lowest ~ miss
-0.16 compare.lowest ~ more
-0.18 compare.lowest ~ much
-0.26 compare.lowest ~ nation
-0.22 compare.lowest ~ new
0.19 compare.lowest ~ non
0.47 compare.lowest ~ number
-0.21 compare.lowest ~ of
0.19 compare.lowest ~ of person
-0.22 compare.lowest ~ of the
0.16 compare.lowest ~ older
-0.22 compare.lowest ~ on
-0.22 compare.lowest ~ on the
0.67 compare.lowest ~ or
-0.33 compare.lowest ~ other
0.19 compare.lowest ~ person
0.30 compare.lowest ~ pick
0.39 compare.lowest ~ place
0.19 compare.lowest ~ polic
-0.17 compare.lowest ~ position
-0.22 compare.lowest ~ previous
-0.22 compare.lowest ~ produc
-0.22 compare.lowest ~ proportion
-0.22 compare.lowest ~ proportion of
-0.22 compare.lowest ~ provid
-0.50 compare.lowest ~ rate
-0.22 compare.lowest ~ region
-0.17 compare.lowest ~ result
-0.17 compare.lowest ~ result of
-0.22 compare.lowest ~ season
-0.29 compare.lowest ~ show
-0.21 compare.lowest ~ stat
-0.22 compare.lowest ~ tabl
-0.24 compare.lowest ~ than
-0.19 compare.lowest ~ the
-0.30 compare.lowest ~ the least
-0.20 compare.lowest ~ the lowest
-0.17 compare.lowest ~ the result
-0.22 compare.lowest ~ the tabl
-0.21 compare.lowest ~ the unit
-0.18 compare.lowest ~ the win
-0.49 compare.lowest ~ third
0.17 compare.lowest ~ thos who
0.42 compare.lowest ~ time
0.20 compare.lowest ~ to
-0.21 compare.lowest ~ unit
-0.21 compare.lowest ~ unit stat
-0.19 compare.lowest ~ use
-0.30 compare.lowest ~ was the
-0.16 compare.lowest ~ were the
-0.30 compare.lowest ~ what
-0.36 compare.lowest ~ which city
-0.21 compare.lowest ~ which country
0.47 compare.lowest ~ which is
0.75 compare.lowest ~ who
0.49 compare.lowest ~ who did
0.45 compare.lowest ~ who had
0.20 compare.lowest ~ who was
0.17 compare.lowest ~ who were
-0.33 compare.lowest ~ win
-0.18 compare.lowest ~ with
0.38 compare.lowest ~ woman
0.35 compare.lowest ~ world
0.16 compare.words ~ #
0.38 compare.words ~ after
0.25 compare.words ~ after the
0.38 compare.words ~ befor
0.23 compare.words ~ colleg
0.28 compare.words ~ did
0.23 compare.words ~ did the
0.30 compare.words ~ does
0.19 compare.words ~ earn
0.18 compare.words ~ finish
0.24 compare.words ~ found
0.18 compare.words ~ get
0.18 compare.words ~ gold
0.22 compare.words ~ had
0.30 compare.words ~ have
0.16 compare.words ~ in
0.42 compare.words ~ less
0.18 compare.words ~ me
0.42 compare.words ~ more
0.47 compare.words ~ or
0.42 compare.words ~ or less
0.19 compare.words ~ point
0.18 compare.words ~ release
0.18 compare.words ~ take
0.42 compare.words ~ than
0.43 compare.words ~ the
0.23 compare.words ~ they
0.18 compare.words ~ to
0.29 compare.words ~ was
0.28 compare.words ~ was the
0.48 count explained
0.66 count filter parts 1
-0.30 count missed comparison
-0.26 count missed number
-0.57 count missed value
0.21 count ~ # %
0.24 count ~ # =
0.16 count ~ # for
0.46 count ~ # in
0.18 count ~ # is
-0.17 count ~ # month
0.19 count ~ # of
0.63 count ~ # or
0.96 count ~ # person
0.19 count ~ # point
-0.18 count ~ # respectively
-0.36 count ~ # s
-0.33 count ~ # to
0.57 count ~ # what
-0.38 count ~ # which
0.18 count ~ #th
0.38 count ~ $
0.21 count ~ $ #
0.62 count ~ %
-0.33 count ~ &
0.54 count ~ 1
1.06 count ~ 2
0.24 count ~ =
0.24 count ~ = #
-0.31 count ~ ^ bar chart
0.22 count ~ ^ can you
0.16 count ~ ^ count the
-0.43 count ~ ^ for each
-0.25 count ~ ^ for the
0.52 count ~ ^ how many
-0.19 count ~ ^ how many different
-0.16 count ~ ^ how many percent
0.37 count ~ ^ how many year
0.37 count ~ ^ list the
1.12 count ~ ^ name the
1.08 count ~ ^ number of
0.41 count ~ ^ tell me
0.54 count ~ ^ tell me the
0.23 count ~ ^ what are
0.26 count ~ ^ what are the
-0.31 count ~ ^ what were
-0.31 count ~ ^ what were the
-0.31 count ~ ^ what year
-0.35 count ~ ^ which year
-0.50 count ~ a #
0.33 count ~ a record
0.33 count ~ a result
0.17 count ~ a scor
0.50 count ~ abov
0.52 count ~ abov #
-0.27 count ~ across
-0.29 count ~ adult
0.34 count ~ after the
-0.45 count ~ age
0.16 count ~ album
-0.30 count ~ all the
0.44 count ~ amount of
-0.20 count ~ and
0.68 count ~ and a
-0.37 count ~ and list
-0.52 count ~ and what
0.19 count ~ and when
-0.77 count ~ any
0.56 count ~ appear
0.24 count ~ appearanc
0.39 count ~ are
0.74 count ~ are not
0.65 count ~ are ther
0.70 count ~ area
0.52 count ~ artist
0.38 count ~ as the
-0.25 count ~ asc
0.24 count ~ asset
0.26 count ~ at least
-0.15 count ~ at the
0.18 count ~ athlet
0.26 count ~ attend
0.33 count ~ attend of
0.39 count ~ august
-0.74 count ~ averag
-0.36 count ~ averag of
0.32 count ~ award
0.29 count ~ away
-0.16 count ~ away team
-0.25 count ~ axis in
0.32 count ~ b
-0.42 count ~ balanc
0.19 count ~ be
0.46 count ~ befor #
0.65 count ~ being
0.19 count ~ below #
0.49 count ~ best
-0.22 count ~ between
0.23 count ~ between #
-0.57 count ~ between the
0.30 count ~ birth
-0.66 count ~ both
0.62 count ~ build
-0.56 count ~ but
-0.23 count ~ c
0.25 count ~ came
0.23 count ~ can
0.22 count ~ can you
0.36 count ~ car
-0.27 count ~ category
-0.34 count ~ caus
0.53 count ~ channel
-0.55 count ~ chart
0.22 count ~ child
0.63 count ~ circuit
1.13 count ~ city
-0.18 count ~ class
-0.40 count ~ coach
-0.40 count ~ code
0.17 count ~ come
-0.22 count ~ company
-0.28 count ~ compar
-0.26 count ~ compar to
-0.17 count ~ consecutiv
-0.15 count ~ correlation
0.88 count ~ count
0.75 count ~ count of
0.21 count ~ count the
-0.19 count ~ country
0.18 count ~ county
0.46 count ~ crowd
0.56 count ~ cup
1.22 count ~ customer
-0.20 count ~ december
-0.21 count ~ december #
-0.17 count ~ descend by
0.46 count ~ did not
0.21 count ~ did the
-0.27 count ~ die
-0.53 count ~ differenc
-0.31 count ~ differenc in
-0.42 count ~ different
-0.35 count ~ display
0.47 count ~ do
-0.26 count ~ dollar
0.36 count ~ draft
-0.84 count ~ duplicat
0.16 count ~ e
-0.60 count ~ each
0.37 count ~ earning
0.45 count ~ elect
0.30 count ~ election
1.09 count ~ employe
-0.48 count ~ end
-0.29 count ~ enrollment
0.33 count ~ episod
1.05 count ~ expens
-0.23 count ~ f
0.19 count ~ femal
0.27 count ~ film
0.77 count ~ final
-0.61 count ~ first
-0.31 count ~ fiscal
-0.31 count ~ fiscal year
0.18 count ~ for #
-0.28 count ~ for all
-0.45 count ~ for each
-0.37 count ~ for in
0.16 count ~ for the
-0.19 count ~ for what
0.43 count ~ format
-0.31 count ~ franc
-0.27 count ~ from #
-0.46 count ~ from the
-0.34 count ~ fy
-0.51 count ~ fy #
0.40 count ~ game with
-0.54 count ~ get
-0.50 count ~ get in
0.27 count ~ given
-0.58 count ~ goal did
-0.26 count ~ good
0.24 count ~ grid
0.19 count ~ had
0.48 count ~ had a
-0.33 count ~ had the
-0.30 count ~ has #
0.39 count ~ has a
-0.35 count ~ has an
-0.34 count ~ hav
0.55 count ~ have
0.43 count ~ have a
0.34 count ~ have at
0.23 count ~ have the
0.16 count ~ height
0.32 count ~ her
0.24 count ~ higher than
0.82 count ~ highest
-0.60 count ~ his
0.68 count ~ hold
0.33 count ~ home team
0.24 count ~ hour
0.92 count ~ hous
-0.34 count ~ household
0.36 count ~ how
0.39 count ~ how many
-0.22 count ~ id
-0.16 count ~ immigrant
0.17 count ~ in a
-0.25 count ~ in asc
-0.60 count ~ in canada
-0.24 count ~ in each
-0.30 count ~ in the
0.17 count ~ in total
0.38 count ~ incom
0.39 count ~ incumbent
-0.62 count ~ individual
-0.59 count ~ inuit
0.28 count ~ is
0.40 count ~ is #
1.13 count ~ item
0.21 count ~ january #
0.36 count ~ join
0.23 count ~ july #
-0.46 count ~ label
0.33 count ~ lane
-0.31 count ~ languag
0.26 count ~ lap
0.33 count ~ leagu
0.35 count ~ least #
0.25 count ~ length
0.33 count ~ less
0.35 count ~ less than
0.22 count ~ level
-0.53 count ~ life
0.37 count ~ list
-0.39 count ~ list after
0.67 count ~ list as
0.20 count ~ list the
-0.53 count ~ live in
0.43 count ~ location
-0.41 count ~ long
0.22 count ~ low
0.33 count ~ lower
-0.25 count ~ lowest
0.58 count ~ m
0.25 count ~ male
0.39 count ~ many
0.16 count ~ many consecutiv
-0.27 count ~ many different
-0.18 count ~ many goal
-0.55 count ~ many person
1.07 count ~ many row
0.84 count ~ match
-0.33 count ~ maximum
0.17 count ~ me how
0.42 count ~ me the
-0.57 count ~ medal
-0.18 count ~ member
-0.68 count ~ million
0.25 count ~ miss
0.41 count ~ model
-0.16 count ~ month
0.68 count ~ name
-0.43 count ~ name a
1.12 count ~ name the
-0.57 count ~ next
-0.37 count ~ non
0.24 count ~ not
0.69 count ~ number
0.20 count ~ number for
0.49 count ~ number of
-0.30 count ~ obligation
0.49 count ~ of #
-0.18 count ~ of a
0.71 count ~ of game
0.46 count ~ of man
0.17 count ~ of person
0.49 count ~ of player
-0.27 count ~ of the
0.23 count ~ of time
0.41 count ~ of win
-0.61 count ~ offic
0.49 count ~ old
-0.37 count ~ older
-0.22 count ~ on #
0.23 count ~ on the
-0.38 count ~ only
-0.18 count ~ operation
0.27 count ~ or
0.38 count ~ or #
0.29 count ~ or more
0.82 count ~ order
0.32 count ~ order in
-0.23 count ~ order pleas
0.36 count ~ other than
-0.18 count ~ over the
0.45 count ~ own
-0.32 count ~ owner
0.61 count ~ part
-0.32 count ~ party
-0.30 count ~ past
-0.91 count ~ per
-0.24 count ~ percent of
0.34 count ~ perform
-0.43 count ~ period
0.37 count ~ pick
-0.21 count ~ pie chart
0.73 count ~ plac
0.19 count ~ place
0.32 count ~ play in
-0.75 count ~ point did
0.70 count ~ point of
0.19 count ~ population
0.56 count ~ position
0.29 count ~ pric
0.76 count ~ produc
-0.33 count ~ product
-0.49 count ~ property
0.41 count ~ provid
-0.19 count ~ provinc
0.18 count ~ race
0.26 count ~ rank
0.44 count ~ rank of
0.51 count ~ rat
0.26 count ~ rate of
-0.33 count ~ ratio
-0.28 count ~ record
-0.22 count ~ record of
-0.50 count ~ region
-0.33 count ~ relat
-0.25 count ~ relationship
0.54 count ~ releas
-0.31 count ~ represent
-0.15 count ~ research
-0.62 count ~ respectively
0.48 count ~ result in
0.42 count ~ result of
0.37 count ~ round
0.30 count ~ round #
0.88 count ~ row have
-0.49 count ~ run
-0.53 count ~ runner up
-0.23 count ~ s
-0.47 count ~ same
-0.33 count ~ scatter
-0.34 count ~ scatter chart
0.91 count ~ school
0.68 count ~ scor
0.16 count ~ scor #
0.19 count ~ scor of
-0.25 count ~ score
-0.25 count ~ score #
-0.38 count ~ scorer
0.55 count ~ season
0.25 count ~ seat
-0.15 count ~ segment
-0.20 count ~ sell
-0.38 count ~ serv
-0.38 count ~ servic
-0.64 count ~ set
-1.13 count ~ shar
-0.23 count ~ ship
0.40 count ~ sinc
0.82 count ~ sinc #
0.20 count ~ singl
0.65 count ~ site
0.19 count ~ small
-0.40 count ~ smaller
-0.40 count ~ smaller than
-0.23 count ~ smallest
0.43 count ~ stadium
0.38 count ~ standard
-0.70 count ~ station
0.29 count ~ stock
0.41 count ~ street
0.82 count ~ student
0.20 count ~ surfac
-0.44 count ~ t
0.25 count ~ tabl
-0.45 count ~ take
0.24 count ~ team had
0.22 count ~ team has
0.44 count ~ team scor
0.28 count ~ team was
0.37 count ~ tell
0.37 count ~ tell me
0.49 count ~ term
-0.16 count ~ that had
0.49 count ~ that has
0.18 count ~ that have
0.46 count ~ that were
0.40 count ~ the #th
-0.19 count ~ the amount
-0.58 count ~ the averag
0.16 count ~ the away
-0.34 count ~ the chart
-0.15 count ~ the correlation
-0.42 count ~ the differenc
0.34 count ~ the final
-0.57 count ~ the first
-0.38 count ~ the game
0.19 count ~ the highest
0.29 count ~ the home
0.16 count ~ the last
-0.20 count ~ the list
0.57 count ~ the location
-0.25 count ~ the lowest
-0.34 count ~ the maximum
-0.60 count ~ the name
-0.57 count ~ the next
-0.28 count ~ the only
0.30 count ~ the opponent
-0.23 count ~ the percentag
-0.65 count ~ the race
-0.37 count ~ the record
-0.31 count ~ the result
-0.47 count ~ the same
0.49 count ~ the scor
0.54 count ~ the season
-0.23 count ~ the smallest
0.59 count ~ the tabl
0.43 count ~ the time
0.31 count ~ the top
0.76 count ~ the total
0.35 count ~ the unit
-0.51 count ~ the us
0.33 count ~ their
0.59 count ~ ther
-0.28 count ~ they
0.36 count ~ this chart
-0.20 count ~ time
0.38 count ~ time in
0.47 count ~ time is
-0.52 count ~ time of
0.36 count ~ time was
0.85 count ~ titl
0.19 count ~ to be
0.18 count ~ top
0.28 count ~ top #
0.47 count ~ total amount
0.85 count ~ total number
0.44 count ~ total of
0.95 count ~ tournament
0.17 count ~ track
-0.50 count ~ type of
0.34 count ~ u s
-1.03 count ~ uniqu
0.18 count ~ unit
0.31 count ~ unit stat
0.19 count ~ university
-0.32 count ~ up
-0.26 count ~ us
0.61 count ~ use
0.30 count ~ valu
0.51 count ~ vehicl
0.37 count ~ visitor
-0.17 count ~ visualiz by
0.51 count ~ was a
-0.17 count ~ weight
0.22 count ~ were
0.34 count ~ were in
0.19 count ~ west
0.19 count ~ what was
-0.31 count ~ what were
-0.31 count ~ what year
0.94 count ~ wher
0.29 count ~ wher the
-0.35 count ~ who
-0.59 count ~ who had
0.32 count ~ who were
0.56 count ~ whos
-0.29 count ~ win by
0.19 count ~ win in
0.79 count ~ with
-0.90 count ~ with #
-0.27 count ~ with a
-0.33 count ~ with an
0.79 count ~ with more
0.25 count ~ with the
-0.33 count ~ without
0.74 count ~ world
-0.15 count ~ x
-0.20 count ~ x axis
-0.32 count ~ yard
-0.54 count ~ yard did
0.48 count ~ year did
-0.17 count ~ year had
0.43 count ~ year of
0.41 count ~ year was
-0.56 count.distinct ~ # a
0.63 count.distinct ~ # is
-0.40 count.distinct ~ # point
-0.46 count.distinct ~ # season
0.41 count.distinct ~ # to
0.37 count.distinct ~ # when
0.16 count.distinct ~ #th
-0.17 count.distinct ~ $ #
-0.30 count.distinct ~ 2
-0.65 count.distinct ~ ^ bar chart
0.31 count.distinct ~ ^ count the
0.29 count.distinct ~ ^ find the
-0.19 count.distinct ~ ^ for each
-0.16 count.distinct ~ ^ give me
0.95 count.distinct ~ ^ how many different
0.20 count.distinct ~ ^ how many game
-0.62 count.distinct ~ ^ how many time
-0.51 count.distinct ~ ^ how many total
-0.58 count.distinct ~ ^ how many year
-0.15 count.distinct ~ ^ how much
0.16 count.distinct ~ ^ in #
0.36 count.distinct ~ ^ in # #
-0.40 count.distinct ~ ^ list the
0.33 count.distinct ~ ^ what the
-0.67 count.distinct ~ ^ what was
-0.67 count.distinct ~ ^ what was the
-0.37 count.distinct ~ ^ who had
-0.27 count.distinct ~ a #
-0.19 count.distinct ~ a pie
0.24 count.distinct ~ a result
-0.33 count.distinct ~ a total
-0.42 count.distinct ~ abov
-0.16 count.distinct ~ abov #
-0.60 count.distinct ~ across
-0.74 count.distinct ~ after
-0.66 count.distinct ~ after #
-0.18 count.distinct ~ against
-0.21 count.distinct ~ age
-0.18 count.distinct ~ age #
0.23 count.distinct ~ air
0.56 count.distinct ~ album
-0.29 count.distinct ~ an
0.35 count.distinct ~ and a
-0.23 count.distinct ~ and list
-0.23 count.distinct ~ and what
0.42 count.distinct ~ and when
0.57 count.distinct ~ any
-0.33 count.distinct ~ appear
-0.15 count.distinct ~ are list
-0.24 count.distinct ~ are not
-0.16 count.distinct ~ are the
-0.29 count.distinct ~ area
-0.33 count.distinct ~ artist
-0.58 count.distinct ~ as a
0.39 count.distinct ~ as the
-0.39 count.distinct ~ at #
0.32 count.distinct ~ at least
-0.32 count.distinct ~ athlet
0.32 count.distinct ~ attend
0.42 count.distinct ~ attend of
-0.19 count.distinct ~ august
-0.32 count.distinct ~ award
-0.57 count.distinct ~ away
-0.69 count.distinct ~ b
-0.17 count.distinct ~ bar graph
-0.42 count.distinct ~ be
0.21 count.distinct ~ befor
0.39 count.distinct ~ befor #
0.63 count.distinct ~ being
-0.61 count.distinct ~ below
-0.44 count.distinct ~ below #
-0.27 count.distinct ~ between the
-0.29 count.distinct ~ bronz
-0.47 count.distinct ~ build
-0.19 count.distinct ~ business
0.56 count.distinct ~ but
-0.33 count.distinct ~ c
0.21 count.distinct ~ canada
-0.55 count.distinct ~ canadian
-0.40 count.distinct ~ car
0.21 count.distinct ~ case
-0.25 count.distinct ~ category
-0.17 count.distinct ~ caus
0.50 count.distinct ~ championship
-0.22 count.distinct ~ chang
-0.18 count.distinct ~ chang in
-0.44 count.distinct ~ channel
-0.19 count.distinct ~ chart for
-0.19 count.distinct ~ chart of
-0.34 count.distinct ~ city
-0.30 count.distinct ~ coach
-0.55 count.distinct ~ code
0.50 count.distinct ~ colleg
-0.57 count.distinct ~ combin
-0.47 count.distinct ~ come
-0.47 count.distinct ~ come from
-0.29 count.distinct ~ company
-0.39 count.distinct ~ compar
-0.74 count.distinct ~ competition
-0.59 count.distinct ~ complet
0.39 count.distinct ~ consecutiv
-0.33 count.distinct ~ correspond
-0.34 count.distinct ~ cost
-0.24 count.distinct ~ count
-0.86 count.distinct ~ count of
0.31 count.distinct ~ count the
-0.70 count.distinct ~ customer
0.41 count.distinct ~ data
0.57 count.distinct ~ date
-0.28 count.distinct ~ day
-0.31 count.distinct ~ december
-0.48 count.distinct ~ did
-0.53 count.distinct ~ did not
-0.53 count.distinct ~ did the
-0.23 count.distinct ~ differenc
-0.26 count.distinct ~ differenc between
0.77 count.distinct ~ different
0.17 count.distinct ~ direct
0.16 count.distinct ~ display
0.79 count.distinct ~ district
-0.29 count.distinct ~ division
0.22 count.distinct ~ do
-0.31 count.distinct ~ does
-0.27 count.distinct ~ does the
-0.30 count.distinct ~ draft
-0.15 count.distinct ~ draw
0.30 count.distinct ~ driver
-0.25 count.distinct ~ duplicat
-0.87 count.distinct ~ dur
-0.52 count.distinct ~ dur the
-0.59 count.distinct ~ each
-0.46 count.distinct ~ earn
0.36 count.distinct ~ elect
-0.30 count.distinct ~ election
-0.44 count.distinct ~ employe
0.22 count.distinct ~ end
-0.63 count.distinct ~ enrollment
0.21 count.distinct ~ event
-0.92 count.distinct ~ expens
-0.69 count.distinct ~ expens in
-0.46 count.distinct ~ f
0.39 count.distinct ~ film
0.23 count.distinct ~ final
0.26 count.distinct ~ find
0.29 count.distinct ~ find the
-0.39 count.distinct ~ finish
0.60 count.distinct ~ first
-0.24 count.distinct ~ for each
0.46 count.distinct ~ for the
-0.30 count.distinct ~ format
-0.50 count.distinct ~ found
-0.34 count.distinct ~ free
-0.36 count.distinct ~ from
0.40 count.distinct ~ from #
-0.19 count.distinct ~ from the
-0.69 count.distinct ~ game did
0.21 count.distinct ~ game with
-0.15 count.distinct ~ goal
-0.75 count.distinct ~ gold
-0.69 count.distinct ~ gold medal
0.49 count.distinct ~ grand
-0.17 count.distinct ~ graph
0.26 count.distinct ~ greater
0.34 count.distinct ~ grid
0.26 count.distinct ~ had a
-0.35 count.distinct ~ had the
-0.35 count.distinct ~ has
-0.30 count.distinct ~ has an
-0.18 count.distinct ~ have at
-0.51 count.distinct ~ have the
-0.28 count.distinct ~ her
-0.16 count.distinct ~ his
-0.75 count.distinct ~ hold
-0.86 count.distinct ~ home
-0.40 count.distinct ~ home team
-0.19 count.distinct ~ hour
-0.45 count.distinct ~ hous
-0.60 count.distinct ~ id
0.47 count.distinct ~ if the
-0.25 count.distinct ~ in each
0.47 count.distinct ~ in this
-0.52 count.distinct ~ in total
-0.19 count.distinct ~ includ
0.49 count.distinct ~ incumbent
-0.45 count.distinct ~ interest
0.28 count.distinct ~ is #
-0.57 count.distinct ~ item
0.22 count.distinct ~ january #
-0.58 count.distinct ~ join
-0.33 count.distinct ~ july
-0.35 count.distinct ~ july #
0.46 count.distinct ~ label
-0.23 count.distinct ~ languag
-0.19 count.distinct ~ leagu
0.48 count.distinct ~ least #
-0.30 count.distinct ~ length
0.20 count.distinct ~ less than
-0.39 count.distinct ~ life
-0.53 count.distinct ~ line
-0.22 count.distinct ~ list
-0.31 count.distinct ~ list after
0.57 count.distinct ~ list in
0.21 count.distinct ~ live
-0.16 count.distinct ~ live in
-0.33 count.distinct ~ long
-0.43 count.distinct ~ lower
-0.34 count.distinct ~ m #
-0.43 count.distinct ~ make
1.04 count.distinct ~ many different
0.15 count.distinct ~ many game
-0.41 count.distinct ~ many person
-0.44 count.distinct ~ many row
-0.59 count.distinct ~ many time
-0.51 count.distinct ~ many total
-0.56 count.distinct ~ many year
-0.77 count.distinct ~ match
-0.50 count.distinct ~ maximum
0.52 count.distinct ~ me how
-0.53 count.distinct ~ me the
-0.48 count.distinct ~ medal
-0.46 count.distinct ~ model
0.21 count.distinct ~ month of
-0.77 count.distinct ~ more than
-0.60 count.distinct ~ most
-0.26 count.distinct ~ name and
0.63 count.distinct ~ nation
-0.26 count.distinct ~ net
0.16 count.distinct ~ network
0.50 count.distinct ~ new
0.37 count.distinct ~ next
-0.23 count.distinct ~ no
-0.46 count.distinct ~ north
0.54 count.distinct ~ not
-0.30 count.distinct ~ november #
-0.21 count.distinct ~ october
-0.43 count.distinct ~ of #
-0.25 count.distinct ~ of all
-0.23 count.distinct ~ of each
-0.66 count.distinct ~ of game
0.28 count.distinct ~ of point
-0.34 count.distinct ~ of the
-0.98 count.distinct ~ of win
0.29 count.distinct ~ offic
-0.23 count.distinct ~ on #
0.56 count.distinct ~ on this
-0.79 count.distinct ~ only
-0.72 count.distinct ~ only #
-0.25 count.distinct ~ ontario
-0.23 count.distinct ~ opponent
0.16 count.distinct ~ or
-0.25 count.distinct ~ or #
0.19 count.distinct ~ or more
-0.53 count.distinct ~ order
-0.17 count.distinct ~ order pleas
-0.32 count.distinct ~ other
-0.27 count.distinct ~ over #
-0.66 count.distinct ~ own
0.21 count.distinct ~ owner
-0.45 count.distinct ~ paid
-0.33 count.distinct ~ part
0.22 count.distinct ~ participat
-0.33 count.distinct ~ past
-0.95 count.distinct ~ per
-0.17 count.distinct ~ percent of
-0.22 count.distinct ~ person
-0.16 count.distinct ~ pick
-0.40 count.distinct ~ pie
-0.26 count.distinct ~ pie chart
-0.36 count.distinct ~ place
-0.43 count.distinct ~ play
-0.60 count.distinct ~ play in
-0.40 count.distinct ~ plot
0.54 count.distinct ~ point of
-0.25 count.distinct ~ previous
-0.42 count.distinct ~ produc
0.16 count.distinct ~ provid
-0.22 count.distinct ~ provinc
-0.35 count.distinct ~ public
-0.19 count.distinct ~ quebec
0.16 count.distinct ~ r
-0.30 count.distinct ~ race
-0.26 count.distinct ~ rate
-0.90 count.distinct ~ receiv
-0.59 count.distinct ~ record
-0.46 count.distinct ~ regular
-0.47 count.distinct ~ relat
-0.38 count.distinct ~ relationship
-0.38 count.distinct ~ relationship between
0.33 count.distinct ~ release
0.40 count.distinct ~ represent
-0.26 count.distinct ~ research
0.21 count.distinct ~ result
0.43 count.distinct ~ result in
0.28 count.distinct ~ result of
0.42 count.distinct ~ round
-0.47 count.distinct ~ row
-0.44 count.distinct ~ row have
0.23 count.distinct ~ run
-0.46 count.distinct ~ same
-0.18 count.distinct ~ scatter
-0.21 count.distinct ~ scatter chart
-0.67 count.distinct ~ scor
-0.77 count.distinct ~ score
0.20 count.distinct ~ season
-0.24 count.distinct ~ seat
0.31 count.distinct ~ segment
-0.40 count.distinct ~ sell
-0.31 count.distinct ~ september
0.37 count.distinct ~ servic in
-0.59 count.distinct ~ set
-0.73 count.distinct ~ shar
0.45 count.distinct ~ ship
-0.40 count.distinct ~ silver
-0.33 count.distinct ~ sinc #
0.36 count.distinct ~ singl
-0.55 count.distinct ~ small
-0.43 count.distinct ~ song
0.44 count.distinct ~ start
-0.29 count.distinct ~ station
-0.37 count.distinct ~ street
-0.29 count.distinct ~ student
0.28 count.distinct ~ sum
-0.36 count.distinct ~ support
-0.44 count.distinct ~ surfac
-0.33 count.distinct ~ t
-0.33 count.distinct ~ t #
0.73 count.distinct ~ tabl
0.45 count.distinct ~ take
0.22 count.distinct ~ team had
0.22 count.distinct ~ team was
-0.63 count.distinct ~ term
0.38 count.distinct ~ that
-0.55 count.distinct ~ that are
0.20 count.distinct ~ that had
-0.36 count.distinct ~ that have
0.19 count.distinct ~ that were
-0.26 count.distinct ~ the averag
-0.17 count.distinct ~ the chang
0.16 count.distinct ~ the chart
-0.25 count.distinct ~ the differenc
-0.31 count.distinct ~ the different
0.41 count.distinct ~ the episod
0.24 count.distinct ~ the game
-0.43 count.distinct ~ the home
0.25 count.distinct ~ the list
-0.45 count.distinct ~ the maximum
-0.29 count.distinct ~ the most
0.37 count.distinct ~ the next
-0.17 count.distinct ~ the percentag
-0.46 count.distinct ~ the race
-0.38 count.distinct ~ the relationship
0.19 count.distinct ~ the result
-0.70 count.distinct ~ the same
0.22 count.distinct ~ the season
-0.44 count.distinct ~ the titl
-0.40 count.distinct ~ the us
-0.85 count.distinct ~ the win
-0.16 count.distinct ~ their
-0.18 count.distinct ~ them by
0.19 count.distinct ~ ther
-0.30 count.distinct ~ ther in
-0.40 count.distinct ~ third
-0.19 count.distinct ~ thos
-0.43 count.distinct ~ time did
0.39 count.distinct ~ time of
-0.64 count.distinct ~ time was
0.26 count.distinct ~ titl
0.29 count.distinct ~ to #
-0.42 count.distinct ~ to be
0.19 count.distinct ~ top
0.61 count.distinct ~ total number
-0.72 count.distinct ~ total of
-0.48 count.distinct ~ tournament
-0.60 count.distinct ~ track
-0.53 count.distinct ~ train
0.40 count.distinct ~ transfer
-0.17 count.distinct ~ tv
0.33 count.distinct ~ type
0.68 count.distinct ~ type of
-0.38 count.distinct ~ under
1.58 count.distinct ~ uniqu
0.44 count.distinct ~ university
-0.33 count.distinct ~ up
-0.50 count.distinct ~ us
-0.47 count.distinct ~ use
0.21 count.distinct ~ valu
0.39 count.distinct ~ venu
0.29 count.distinct ~ visitor
-0.36 count.distinct ~ vote
-0.33 count.distinct ~ w
-0.36 count.distinct ~ was #
-0.37 count.distinct ~ was a
0.30 count.distinct ~ week
0.17 count.distinct ~ weight
-0.21 count.distinct ~ were in
0.35 count.distinct ~ what the
-0.62 count.distinct ~ what was
0.80 count.distinct ~ when
-0.63 count.distinct ~ wher
-0.34 count.distinct ~ whos
0.31 count.distinct ~ win by
-0.59 count.distinct ~ win the
-0.39 count.distinct ~ with #
-0.46 count.distinct ~ without
-0.32 count.distinct ~ work
-0.18 count.distinct ~ worker
-0.60 count.distinct ~ year had
0.89 crossing least share
0.87 crossing years
0.71 describe missed unknown
0.41 describe ~ ^ give me
0.41 describe ~ an
0.57 describe ~ data
0.41 describe ~ give
0.41 describe ~ give me
0.41 describe ~ me
0.41 describe ~ tabl
0.23 describe ~ the
0.90 describe ~ this
-0.47 describe.column ~ the
0.93 difference missed degree
-0.21 difference.average ~ # year
-0.23 difference.average ~ $
-0.28 difference.average ~ %
0.28 difference.average ~ ^ how many
-0.18 difference.average ~ ^ how many percentag
-0.17 difference.average ~ ^ how much
-0.18 difference.average ~ account
-0.18 difference.average ~ account for
0.52 difference.average ~ after
-0.29 difference.average ~ among
-0.39 difference.average ~ at
-0.28 difference.average ~ at the
0.25 difference.average ~ balanc
-0.17 difference.average ~ be
0.26 difference.average ~ build
-0.26 difference.average ~ business
-0.25 difference.average ~ but
-0.29 difference.average ~ c
-0.15 difference.average ~ child
0.26 difference.average ~ come
0.43 difference.average ~ compar to
-0.15 difference.average ~ county
-0.20 difference.average ~ cup
-0.21 difference.average ~ d
0.34 difference.average ~ did
-0.38 difference.average ~ did the
-0.23 difference.average ~ division
-0.32 difference.average ~ do
0.54 difference.average ~ does
0.26 difference.average ~ does the
-0.21 difference.average ~ expenditur
-0.25 difference.average ~ f
-0.32 difference.average ~ final
-0.38 difference.average ~ for the
0.41 difference.average ~ goal did
-0.24 difference.average ~ have a
-0.29 difference.average ~ higher
-0.26 difference.average ~ higher than
0.22 difference.average ~ hour
-0.21 difference.average ~ household
-0.17 difference.average ~ how much
0.26 difference.average ~ it
0.16 difference.average ~ june
0.16 difference.average ~ june #
-0.29 difference.average ~ least
-0.22 difference.average ~ likely
-0.17 difference.average ~ likely to
0.25 difference.average ~ list
-0.29 difference.average ~ m
-0.20 difference.average ~ many percent
-0.18 difference.average ~ many percentag
-0.26 difference.average ~ many time
-0.22 difference.average ~ margin
0.21 difference.average ~ medal
0.49 difference.average ~ more
-0.17 difference.average ~ more likely
-0.15 difference.average ~ more than
-0.17 difference.average ~ much
0.21 difference.average ~ october
-0.16 difference.average ~ of #
-0.27 difference.average ~ of the
-0.30 difference.average ~ of total
-0.34 difference.average ~ older
0.34 difference.average ~ on #
0.42 difference.average ~ open
-0.18 difference.average ~ order
-0.19 difference.average ~ percent
-0.18 difference.average ~ percentag point
0.22 difference.average ~ person
-0.31 difference.average ~ point did
0.33 difference.average ~ position
-0.19 difference.average ~ proportion
-0.19 difference.average ~ proportion of
-0.28 difference.average ~ rate
0.24 difference.average ~ release
-0.30 difference.average ~ research
-0.34 difference.average ~ respectively
-0.31 difference.average ~ scor
-0.17 difference.average ~ scor of
-0.25 difference.average ~ score
0.21 difference.average ~ shar
0.38 difference.average ~ student
-0.25 difference.average ~ tabl
-0.24 difference.average ~ team
-0.29 difference.average ~ term
-0.38 difference.average ~ that
-0.29 difference.average ~ that the
-0.29 difference.average ~ the least
0.30 difference.average ~ the list
0.34 difference.average ~ the previous
-0.17 difference.average ~ the scor
-0.25 difference.average ~ the tabl
-0.34 difference.average ~ the team
-0.17 difference.average ~ their
-0.48 difference.average ~ thos
-0.17 difference.average ~ thos who
-0.26 difference.average ~ time
-0.35 difference.average ~ time of
-0.17 difference.average ~ to be
-0.26 difference.average ~ to have
0.26 difference.average ~ to the
-0.30 difference.average ~ total amount
-0.20 difference.average ~ total number
0.29 difference.average ~ town
-0.29 difference.average ~ use
-0.19 difference.average ~ were
-0.20 difference.average ~ with
-0.29 difference.average ~ without
-0.30 difference.average ~ year did
-0.20 difference.average ~ you
-0.41 difference.columns ~ # #
0.16 difference.columns ~ # and
0.16 difference.columns ~ # for
-0.27 difference.columns ~ # how
0.18 difference.columns ~ # in
0.32 difference.columns ~ # s
-0.62 difference.columns ~ # what
-0.54 difference.columns ~ # year
0.56 difference.columns ~ #th
0.22 difference.columns ~ $
-0.42 difference.columns ~ $ #
-0.19 difference.columns ~ 1
-0.24 difference.columns ~ 2
-0.63 difference.columns ~ ^ how long
-0.40 difference.columns ~ ^ how many game
0.30 difference.columns ~ ^ how many percentag
-0.27 difference.columns ~ ^ how many year
-0.41 difference.columns ~ ^ in # how
-0.31 difference.columns ~ ^ in which
-0.31 difference.columns ~ ^ in which year
-0.22 difference.columns ~ ^ tell me
-0.22 difference.columns ~ ^ tell me the
-0.20 difference.columns ~ ^ what are
-0.20 difference.columns ~ ^ what are the
0.18 difference.columns ~ ^ what is the
0.30 difference.columns ~ ^ what were
0.30 difference.columns ~ ^ what were the
-0.56 difference.columns ~ a
-0.36 difference.columns ~ a #
-0.31 difference.columns ~ a higher
-0.21 difference.columns ~ a result
-0.53 difference.columns ~ activity
-0.35 difference.columns ~ after
-0.41 difference.columns ~ after #
-0.25 difference.columns ~ age of
-0.32 difference.columns ~ air
-0.23 difference.columns ~ all
0.18 difference.columns ~ among
-0.16 difference.columns ~ amount of
-0.23 difference.columns ~ an
0.21 difference.columns ~ and #
0.25 difference.columns ~ and rank
0.24 difference.columns ~ and the
-0.44 difference.columns ~ appearanc
-0.43 difference.columns ~ are in
-0.27 difference.columns ~ are list
-0.23 difference.columns ~ are ther
-0.41 difference.columns ~ area
-0.32 difference.columns ~ as a
-0.22 difference.columns ~ as the
-0.27 difference.columns ~ assault
-0.27 difference.columns ~ attend of
-0.17 difference.columns ~ award
-0.46 difference.columns ~ befor
0.32 difference.columns ~ between
0.38 difference.columns ~ between the
-0.35 difference.columns ~ build
0.69 difference.columns ~ business
-0.15 difference.columns ~ by the
-0.34 difference.columns ~ c
-0.33 difference.columns ~ canada
-0.24 difference.columns ~ cash
-0.21 difference.columns ~ caus
-0.27 difference.columns ~ chang of
-0.26 difference.columns ~ child
-0.30 difference.columns ~ coach
-0.33 difference.columns ~ colleg
-0.47 difference.columns ~ combin
-0.28 difference.columns ~ complet
-0.58 difference.columns ~ consecutiv
0.42 difference.columns ~ cost
0.95 difference.columns ~ cost of
-0.32 difference.columns ~ count
-0.22 difference.columns ~ country
-0.29 difference.columns ~ county
0.42 difference.columns ~ current
-0.20 difference.columns ~ customer
-0.16 difference.columns ~ data
-0.50 difference.columns ~ date
-0.43 difference.columns ~ date of
-0.50 difference.columns ~ december
-0.50 difference.columns ~ december #
0.46 difference.columns ~ did the
-0.41 difference.columns ~ die
0.74 difference.columns ~ differenc
0.23 difference.columns ~ differenc between
0.47 difference.columns ~ differenc in
-0.23 difference.columns ~ district
-0.27 difference.columns ~ do
-0.31 difference.columns ~ does
-0.26 difference.columns ~ does the
-0.48 difference.columns ~ driver
-0.37 difference.columns ~ dur
-0.28 difference.columns ~ dur the
-0.31 difference.columns ~ e
-0.24 difference.columns ~ each
-0.61 difference.columns ~ earn
-0.35 difference.columns ~ elect
-0.35 difference.columns ~ election
0.50 difference.columns ~ employment
-0.45 difference.columns ~ episod
0.31 difference.columns ~ expenditur
0.34 difference.columns ~ expens in
0.63 difference.columns ~ f
0.17 difference.columns ~ final
-0.24 difference.columns ~ financial
-0.32 difference.columns ~ finish
-0.21 difference.columns ~ first
0.17 difference.columns ~ fiscal
0.19 difference.columns ~ for #
-0.38 difference.columns ~ for the
-0.20 difference.columns ~ from the
-0.70 difference.columns ~ game
-0.41 difference.columns ~ game did
-0.37 difference.columns ~ given
-0.29 difference.columns ~ goal
-0.32 difference.columns ~ gold medal
0.26 difference.columns ~ good
-0.37 difference.columns ~ grid
0.27 difference.columns ~ gross
-0.21 difference.columns ~ growth
-0.45 difference.columns ~ had #
-0.46 difference.columns ~ has
-0.16 difference.columns ~ have
0.56 difference.columns ~ health
-0.59 difference.columns ~ high
-0.29 difference.columns ~ higher
-0.27 difference.columns ~ household
-0.63 difference.columns ~ how long
-0.16 difference.columns ~ i
-0.39 difference.columns ~ in a
-0.35 difference.columns ~ in canada
-0.20 difference.columns ~ in which
-0.20 difference.columns ~ increas decreas
-0.16 difference.columns ~ increas in
-0.30 difference.columns ~ involv
-0.21 difference.columns ~ it
-0.34 difference.columns ~ july
-0.34 difference.columns ~ july #
-0.19 difference.columns ~ june
-0.19 difference.columns ~ june #
-0.30 difference.columns ~ level
-0.21 difference.columns ~ life
-0.34 difference.columns ~ list
-0.46 difference.columns ~ location
-0.27 difference.columns ~ long
0.21 difference.columns ~ lower
0.34 difference.columns ~ m
-0.16 difference.columns ~ m #
-0.55 difference.columns ~ make
-0.35 difference.columns ~ many game
-0.25 difference.columns ~ many goal
0.30 difference.columns ~ many percentag
-0.31 difference.columns ~ many person
-0.27 difference.columns ~ many year
-0.39 difference.columns ~ march
-0.15 difference.columns ~ margin
-0.19 difference.columns ~ me
-0.17 difference.columns ~ me the
-0.18 difference.columns ~ more than
-0.35 difference.columns ~ name
-0.33 difference.columns ~ nation of
-0.31 difference.columns ~ net
-0.44 difference.columns ~ network
-0.33 difference.columns ~ not
-0.42 difference.columns ~ obligation
-0.18 difference.columns ~ of all
-0.31 difference.columns ~ of game
-0.15 difference.columns ~ of revenu
-0.32 difference.columns ~ of time
-0.30 difference.columns ~ of total
-0.29 difference.columns ~ of win
0.42 difference.columns ~ offic
0.63 difference.columns ~ on
-0.24 difference.columns ~ on #
0.34 difference.columns ~ open
-0.23 difference.columns ~ operat
-0.54 difference.columns ~ other
-0.40 difference.columns ~ other than
-0.34 difference.columns ~ out
0.26 difference.columns ~ paid
-0.36 difference.columns ~ part
-0.30 difference.columns ~ party
-0.20 difference.columns ~ percentag chang
-0.57 difference.columns ~ percentag of
-0.32 difference.columns ~ pick
-0.33 difference.columns ~ plac
0.41 difference.columns ~ place
-0.35 difference.columns ~ play for
0.28 difference.columns ~ point of
-0.31 difference.columns ~ polic
-0.40 difference.columns ~ position
-0.16 difference.columns ~ pric
-0.56 difference.columns ~ produc
-0.20 difference.columns ~ provid
-0.22 difference.columns ~ public
0.25 difference.columns ~ r
-0.30 difference.columns ~ rank
-0.28 difference.columns ~ rat
-0.39 difference.columns ~ ratio
-0.16 difference.columns ~ record
-0.20 difference.columns ~ regular
-0.24 difference.columns ~ relationship
-0.19 difference.columns ~ relationship between
0.28 difference.columns ~ return
0.29 difference.columns ~ revenu
-0.19 difference.columns ~ revenu from
-0.40 difference.columns ~ round
-0.35 difference.columns ~ round #
-0.35 difference.columns ~ runner
-0.35 difference.columns ~ runner up
0.29 difference.columns ~ same
-0.15 difference.columns ~ school
-0.34 difference.columns ~ scor
-0.22 difference.columns ~ score
-0.17 difference.columns ~ season
-0.32 difference.columns ~ second
-0.30 difference.columns ~ segment
0.29 difference.columns ~ sell
-0.37 difference.columns ~ senior
-0.19 difference.columns ~ september
-0.19 difference.columns ~ september #
-0.34 difference.columns ~ series
-0.19 difference.columns ~ serv
-0.34 difference.columns ~ set
-0.30 difference.columns ~ shar
-0.16 difference.columns ~ social
0.43 difference.columns ~ south
-0.31 difference.columns ~ start
-0.16 difference.columns ~ stat
-0.38 difference.columns ~ student
-0.21 difference.columns ~ take
-0.32 difference.columns ~ team
-0.19 difference.columns ~ team of
-0.27 difference.columns ~ team was
-0.17 difference.columns ~ tell
-0.17 difference.columns ~ tell me
0.40 difference.columns ~ term
0.31 difference.columns ~ that
-0.26 difference.columns ~ that are
-0.15 difference.columns ~ that is
0.84 difference.columns ~ the #th
-0.30 difference.columns ~ the date
0.31 difference.columns ~ the differenc
-0.18 difference.columns ~ the different
-0.29 difference.columns ~ the episod
-0.45 difference.columns ~ the high
-0.53 difference.columns ~ the net
-0.15 difference.columns ~ the only
-0.16 difference.columns ~ the percentag
0.25 difference.columns ~ the population
-0.16 difference.columns ~ the race
-0.18 difference.columns ~ the record
0.29 difference.columns ~ the same
-0.16 difference.columns ~ the sum
-0.31 difference.columns ~ the team
0.28 difference.columns ~ the top
-0.25 difference.columns ~ the win
0.42 difference.columns ~ the year
0.21 difference.columns ~ them
-0.43 difference.columns ~ ther
-0.47 difference.columns ~ ther in
-0.32 difference.columns ~ third
0.19 difference.columns ~ thos
0.26 difference.columns ~ thos who
-0.29 difference.columns ~ thos with
-0.45 difference.columns ~ thousand
0.27 difference.columns ~ top #
-0.45 difference.columns ~ total amount
-0.77 difference.columns ~ total of
-0.25 difference.columns ~ total revenu
-0.15 difference.columns ~ type
-0.33 difference.columns ~ under
-0.15 difference.columns ~ unit stat
-0.41 difference.columns ~ up
-0.44 difference.columns ~ use
-0.22 difference.columns ~ valu
-0.26 difference.columns ~ valu of
-0.30 difference.columns ~ vehicl
0.35 difference.columns ~ venu
-0.49 difference.columns ~ vote
-0.27 difference.columns ~ week
0.29 difference.columns ~ were the
-0.20 difference.columns ~ what are
0.30 difference.columns ~ what were
-0.45 difference.columns ~ when
-0.49 difference.columns ~ when the
-0.26 difference.columns ~ which date
-0.35 difference.columns ~ which year
-0.40 difference.columns ~ who had
-0.16 difference.columns ~ who was
-0.58 difference.columns ~ win
0.22 difference.columns ~ win the
-0.27 difference.columns ~ with a
-0.33 difference.columns ~ with more
-0.28 difference.columns ~ woman
-0.24 difference.columns ~ worker
-0.17 difference.columns ~ world
0.28 difference.columns ~ year
-0.55 difference.columns ~ year #
-0.29 difference.columns ~ year had
-0.15 difference.columns ~ year of
-0.28 difference.columns ~ year that
-0.30 difference.columns ~ year was
-0.32 difference.counts ~ # for
0.42 difference.counts ~ # month
-0.41 difference.counts ~ # year
0.25 difference.counts ~ 2
-0.37 difference.counts ~ ^ how many consecutiv
-0.16 difference.counts ~ ^ how many year
-0.22 difference.counts ~ ^ how much
-0.29 difference.counts ~ a record
0.24 difference.counts ~ adult
0.16 difference.counts ~ and the
0.20 difference.counts ~ are
-0.19 difference.counts ~ are in
-0.16 difference.counts ~ are list
-0.27 difference.counts ~ at least
-0.25 difference.counts ~ averag
-0.21 difference.counts ~ balanc
-0.22 difference.counts ~ best
0.25 difference.counts ~ both
-0.22 difference.counts ~ business
-0.29 difference.counts ~ by the
-0.21 difference.counts ~ came
-0.28 difference.counts ~ canada
0.20 difference.counts ~ canadian
-0.27 difference.counts ~ child
-0.22 difference.counts ~ come
-0.30 difference.counts ~ community
0.35 difference.counts ~ compar
0.36 difference.counts ~ compar to
-0.16 difference.counts ~ complet
-0.37 difference.counts ~ consecutiv
0.19 difference.counts ~ did
-0.19 difference.counts ~ did he
-0.18 difference.counts ~ did not
-0.43 difference.counts ~ do
-0.21 difference.counts ~ dollar
0.25 difference.counts ~ dur
-0.36 difference.counts ~ dur the
-0.40 difference.counts ~ earn
-0.18 difference.counts ~ employe
-0.22 difference.counts ~ english
0.24 difference.counts ~ experienc
-0.34 difference.counts ~ first
-0.25 difference.counts ~ from the
-0.18 difference.counts ~ game were
-0.25 difference.counts ~ hav
-0.50 difference.counts ~ he
-0.21 difference.counts ~ high
-0.28 difference.counts ~ higher than
-0.28 difference.counts ~ his
-0.22 difference.counts ~ how much
-0.25 difference.counts ~ in canada
-0.17 difference.counts ~ inuit
-0.16 difference.counts ~ involv
0.32 difference.counts ~ january
-0.18 difference.counts ~ languag
0.41 difference.counts ~ larg
-0.34 difference.counts ~ largest
0.28 difference.counts ~ leagu
-0.26 difference.counts ~ least
-0.23 difference.counts ~ live
-0.36 difference.counts ~ live in
-0.30 difference.counts ~ low
-0.37 difference.counts ~ many consecutiv
-0.16 difference.counts ~ many percent
0.15 difference.counts ~ many time
-0.16 difference.counts ~ many year
-0.28 difference.counts ~ median
0.19 difference.counts ~ month
-0.18 difference.counts ~ month of
0.45 difference.counts ~ more
0.27 difference.counts ~ more likely
0.23 difference.counts ~ most
-0.18 difference.counts ~ much
-0.28 difference.counts ~ next
-0.20 difference.counts ~ not
0.41 difference.counts ~ of win
-0.32 difference.counts ~ on the
-0.19 difference.counts ~ only
-0.29 difference.counts ~ or more
-0.16 difference.counts ~ other
-0.32 difference.counts ~ out
0.30 difference.counts ~ period
-0.23 difference.counts ~ play
-0.22 difference.counts ~ product
-0.17 difference.counts ~ ratio
-0.25 difference.counts ~ region
0.44 difference.counts ~ release
0.33 difference.counts ~ score
0.42 difference.counts ~ segment
-0.19 difference.counts ~ sell
0.44 difference.counts ~ ship
-0.45 difference.counts ~ show
0.44 difference.counts ~ singl
-0.17 difference.counts ~ site
-0.37 difference.counts ~ standard
-0.25 difference.counts ~ status
-0.37 difference.counts ~ street
-0.22 difference.counts ~ student
-0.26 difference.counts ~ support
-0.17 difference.counts ~ term
0.31 difference.counts ~ than
-0.17 difference.counts ~ that
-0.16 difference.counts ~ the averag
0.26 difference.counts ~ the differenc
-0.34 difference.counts ~ the largest
-0.28 difference.counts ~ the median
-0.28 difference.counts ~ the next
0.33 difference.counts ~ the number
-0.35 difference.counts ~ they
-0.28 difference.counts ~ thos who
0.25 difference.counts ~ thos with
-0.30 difference.counts ~ time did
-0.24 difference.counts ~ time of
-0.28 difference.counts ~ to have
-0.17 difference.counts ~ top #
-0.33 difference.counts ~ town
-0.42 difference.counts ~ track
-0.22 difference.counts ~ transfer
-0.15 difference.counts ~ u
-0.15 difference.counts ~ u s
0.42 difference.counts ~ were
-0.23 difference.counts ~ were play
-0.25 difference.counts ~ when
-0.18 difference.counts ~ who did
0.15 difference.counts ~ win
-0.31 difference.ends ~ # month
-0.31 difference.ends ~ # of
0.67 difference.ends ~ # s
-0.25 difference.ends ~ # season
-0.18 difference.ends ~ # year
-0.28 difference.ends ~ %
-0.33 difference.ends ~ ^ find the
0.20 difference.ends ~ ^ how many different
0.25 difference.ends ~ ^ how many time
0.23 difference.ends ~ ^ in #
0.29 difference.ends ~ ^ in # how
-0.36 difference.ends ~ ^ what are
-0.24 difference.ends ~ ^ what are the
-0.24 difference.ends ~ ^ what the
-0.29 difference.ends ~ ^ what were
-0.29 difference.ends ~ ^ what were the
-0.26 difference.ends ~ ^ when was
-0.26 difference.ends ~ ^ when was the
-0.22 difference.ends ~ ^ wher was
-0.45 difference.ends ~ any
-0.51 difference.ends ~ are list
-0.17 difference.ends ~ assault
0.35 difference.ends ~ at the
0.36 difference.ends ~ b
-0.19 difference.ends ~ be
0.17 difference.ends ~ between the
0.54 difference.ends ~ both
-0.19 difference.ends ~ canada
0.33 difference.ends ~ category
0.18 difference.ends ~ championship
0.18 difference.ends ~ child
-0.16 difference.ends ~ community
-0.24 difference.ends ~ compet
0.21 difference.ends ~ competition
-0.40 difference.ends ~ complet
0.26 difference.ends ~ country
0.40 difference.ends ~ coupl
-0.25 difference.ends ~ date
-0.32 difference.ends ~ degre
0.36 difference.ends ~ did he
-0.45 difference.ends ~ do
-0.56 difference.ends ~ does the
-0.35 difference.ends ~ dur
-0.28 difference.ends ~ employment
-0.27 difference.ends ~ empty
-0.30 difference.ends ~ enrollment
-0.21 difference.ends ~ episod
-0.16 difference.ends ~ event
-0.24 difference.ends ~ expens in
0.42 difference.ends ~ family
-0.17 difference.ends ~ femal
-0.26 difference.ends ~ final
-0.26 difference.ends ~ find
-0.33 difference.ends ~ find the
0.46 difference.ends ~ first
0.60 difference.ends ~ found
0.24 difference.ends ~ from the
-0.16 difference.ends ~ fy #
0.21 difference.ends ~ game
-0.24 difference.ends ~ game were
-0.21 difference.ends ~ game with
-0.23 difference.ends ~ given
0.43 difference.ends ~ gold
0.52 difference.ends ~ gold medal
0.39 difference.ends ~ have the
0.32 difference.ends ~ he
-0.32 difference.ends ~ his
0.36 difference.ends ~ if
0.49 difference.ends ~ in the
-0.34 difference.ends ~ in total
-0.33 difference.ends ~ includ
0.42 difference.ends ~ individual
0.37 difference.ends ~ item
0.16 difference.ends ~ least
-0.41 difference.ends ~ length
-0.30 difference.ends ~ level
-0.20 difference.ends ~ life
-0.38 difference.ends ~ likely
-0.28 difference.ends ~ line
-0.34 difference.ends ~ live
0.25 difference.ends ~ lowest
-0.28 difference.ends ~ make
-0.27 difference.ends ~ male
-0.38 difference.ends ~ man
0.19 difference.ends ~ many different
0.23 difference.ends ~ many goal
-0.27 difference.ends ~ month
0.26 difference.ends ~ more than
-0.42 difference.ends ~ network
-0.19 difference.ends ~ obligation
0.38 difference.ends ~ of a
-0.27 difference.ends ~ of man
-0.22 difference.ends ~ of revenu
0.25 difference.ends ~ of time
-0.38 difference.ends ~ of win
-0.19 difference.ends ~ of woman
0.30 difference.ends ~ on the
0.40 difference.ends ~ only #
0.25 difference.ends ~ other
-0.61 difference.ends ~ overall
-0.25 difference.ends ~ participat
-0.40 difference.ends ~ past
-0.45 difference.ends ~ period
-0.22 difference.ends ~ place
-0.29 difference.ends ~ play
-0.24 difference.ends ~ previous
0.45 difference.ends ~ property
0.25 difference.ends ~ provinc
0.21 difference.ends ~ r
0.26 difference.ends ~ r &
0.16 difference.ends ~ receiv
0.39 difference.ends ~ relat
-0.18 difference.ends ~ research
-0.61 difference.ends ~ run
0.21 difference.ends ~ runner
0.30 difference.ends ~ runner up
0.49 difference.ends ~ s
0.39 difference.ends ~ same
0.23 difference.ends ~ score
-0.39 difference.ends ~ second
-0.16 difference.ends ~ sell
0.35 difference.ends ~ silver
-0.21 difference.ends ~ site
0.38 difference.ends ~ song
-0.41 difference.ends ~ station
-0.26 difference.ends ~ team scor
-0.36 difference.ends ~ term
0.23 difference.ends ~ than
-0.34 difference.ends ~ that are
-0.22 difference.ends ~ that the
0.21 difference.ends ~ the #
0.36 difference.ends ~ the attend
0.36 difference.ends ~ the chart
-0.27 difference.ends ~ the episod
-0.38 difference.ends ~ the final
0.52 difference.ends ~ the game
0.17 difference.ends ~ the last
-0.16 difference.ends ~ the list
0.25 difference.ends ~ the lowest
0.16 difference.ends ~ the most
-0.34 difference.ends ~ the race
0.39 difference.ends ~ the same
-0.49 difference.ends ~ the tabl
0.27 difference.ends ~ the top
0.40 difference.ends ~ the us
0.20 difference.ends ~ the win
0.31 difference.ends ~ ther in
0.25 difference.ends ~ this
-0.69 difference.ends ~ thos
-0.43 difference.ends ~ thos with
0.32 difference.ends ~ time was
-0.24 difference.ends ~ to be
-0.38 difference.ends ~ to have
0.19 difference.ends ~ top
0.24 difference.ends ~ top #
-0.21 difference.ends ~ total of
0.26 difference.ends ~ u
0.38 difference.ends ~ us
-0.29 difference.ends ~ week
0.22 difference.ends ~ weight
-0.17 difference.ends ~ were play
-0.21 difference.ends ~ what the
-0.29 difference.ends ~ what were
-0.26 difference.ends ~ when was
-0.22 difference.ends ~ wher was
-0.20 difference.ends ~ whos
-0.21 difference.ends ~ woman
-0.18 difference.ends ~ work
0.31 difference.ends ~ year did
-0.15 difference.rows ~ # how
-0.38 difference.rows ~ # in
-0.29 difference.rows ~ # respectively
0.43 difference.rows ~ # s
-0.28 difference.rows ~ # season
-0.56 difference.rows ~ # year
-0.23 difference.rows ~ %
0.23 difference.rows ~ ^ how long
0.22 difference.rows ~ ^ how many
-0.28 difference.rows ~ ^ how many game
-0.19 difference.rows ~ ^ how many percentag
-0.16 difference.rows ~ ^ how many time
0.37 difference.rows ~ ^ how many total
0.48 difference.rows ~ ^ how many year
0.56 difference.rows ~ ^ how much
-0.20 difference.rows ~ ^ in # how
-0.20 difference.rows ~ ^ name the
-0.17 difference.rows ~ ^ what percentag
-0.17 difference.rows ~ ^ what percentag of
0.15 difference.rows ~ ^ what was the
-0.30 difference.rows ~ ^ which country
-0.56 difference.rows ~ a
-0.24 difference.rows ~ a record
0.55 difference.rows ~ after
-0.37 difference.rows ~ age
-0.41 difference.rows ~ amount
0.17 difference.rows ~ and the
-0.32 difference.rows ~ appearanc
-0.37 difference.rows ~ are the
-0.43 difference.rows ~ as
-0.18 difference.rows ~ as a
-0.19 difference.rows ~ assault
-0.37 difference.rows ~ at
-0.29 difference.rows ~ at #
-0.46 difference.rows ~ at the
-0.49 difference.rows ~ averag
-0.30 difference.rows ~ award
0.40 difference.rows ~ b
0.31 difference.rows ~ befor
0.32 difference.rows ~ befor the
-0.21 difference.rows ~ best
0.64 difference.rows ~ between
-0.48 difference.rows ~ between #
0.31 difference.rows ~ between the
-0.46 difference.rows ~ bronz
-0.23 difference.rows ~ business
-0.43 difference.rows ~ but
-0.52 difference.rows ~ c
-0.16 difference.rows ~ canada
-0.24 difference.rows ~ capital
-0.23 difference.rows ~ category
-0.40 difference.rows ~ chang
-0.25 difference.rows ~ chang in
-0.31 difference.rows ~ chang of
0.32 difference.rows ~ class
-0.22 difference.rows ~ club
-0.24 difference.rows ~ colleg
-0.47 difference.rows ~ combin
0.28 difference.rows ~ come
-0.32 difference.rows ~ complet
-0.18 difference.rows ~ could
-0.26 difference.rows ~ country
-0.32 difference.rows ~ county
-0.24 difference.rows ~ cup
-0.17 difference.rows ~ current
-0.35 difference.rows ~ d
-0.65 difference.rows ~ did the
0.46 difference.rows ~ die
0.79 difference.rows ~ differenc
0.49 difference.rows ~ differenc between
0.22 difference.rows ~ differenc in
-0.32 difference.rows ~ district
-0.25 difference.rows ~ division
-0.44 difference.rows ~ do
0.17 difference.rows ~ does the
0.32 difference.rows ~ dur
0.32 difference.rows ~ dur the
-0.29 difference.rows ~ e
-0.60 difference.rows ~ each
-0.32 difference.rows ~ end
-0.36 difference.rows ~ expenditur
-0.23 difference.rows ~ f
-0.27 difference.rows ~ final
-0.23 difference.rows ~ for #
-0.70 difference.rows ~ for the
0.44 difference.rows ~ found
0.20 difference.rows ~ game
-0.47 difference.rows ~ game did
0.22 difference.rows ~ given
-0.18 difference.rows ~ goal
-0.38 difference.rows ~ grid
-0.22 difference.rows ~ gross
-0.19 difference.rows ~ growth
-0.41 difference.rows ~ had
-0.22 difference.rows ~ had #
-0.16 difference.rows ~ hav
-0.41 difference.rows ~ he
0.54 difference.rows ~ her
0.55 difference.rows ~ how
0.23 difference.rows ~ how long
0.56 difference.rows ~ how much
-0.16 difference.rows ~ in canada
-0.29 difference.rows ~ incom
-0.17 difference.rows ~ increas decreas
-0.52 difference.rows ~ involv
0.25 difference.rows ~ it
0.34 difference.rows ~ july
0.34 difference.rows ~ july #
-0.38 difference.rows ~ june
-0.38 difference.rows ~ june #
0.45 difference.rows ~ larger
-0.28 difference.rows ~ least
-0.17 difference.rows ~ less
-0.17 difference.rows ~ less than
-0.23 difference.rows ~ life
0.34 difference.rows ~ likely
0.23 difference.rows ~ list
-0.23 difference.rows ~ live
-0.30 difference.rows ~ live in
-0.41 difference.rows ~ lose
-0.34 difference.rows ~ low
0.24 difference.rows ~ man
-0.28 difference.rows ~ many game
-0.26 difference.rows ~ many person
-0.16 difference.rows ~ many time
0.37 difference.rows ~ many total
0.48 difference.rows ~ many year
0.27 difference.rows ~ match
-0.31 difference.rows ~ month
0.48 difference.rows ~ more
0.34 difference.rows ~ more likely
0.55 difference.rows ~ much
-0.20 difference.rows ~ name the
-0.27 difference.rows ~ non
0.45 difference.rows ~ not
-0.20 difference.rows ~ obligation
-0.41 difference.rows ~ of total
0.34 difference.rows ~ of win
-0.22 difference.rows ~ old
0.42 difference.rows ~ older
-0.46 difference.rows ~ on
0.16 difference.rows ~ on #
-0.42 difference.rows ~ on the
0.23 difference.rows ~ open
0.32 difference.rows ~ part
0.25 difference.rows ~ party
-0.27 difference.rows ~ past
-0.37 difference.rows ~ per
-0.35 difference.rows ~ percent
-0.25 difference.rows ~ percent of
-0.29 difference.rows ~ perform
-0.34 difference.rows ~ period
-0.20 difference.rows ~ plac
0.31 difference.rows ~ place
-0.25 difference.rows ~ play
-0.31 difference.rows ~ play for
0.50 difference.rows ~ position
-0.24 difference.rows ~ produc
-0.27 difference.rows ~ provid
-0.30 difference.rows ~ provinc
-0.29 difference.rows ~ quebec
0.35 difference.rows ~ rank
-0.24 difference.rows ~ rate of
-0.30 difference.rows ~ ratio
-0.23 difference.rows ~ receiv
-0.38 difference.rows ~ record
-0.30 difference.rows ~ region
-0.29 difference.rows ~ relationship between
0.27 difference.rows ~ releas
0.28 difference.rows ~ release
-0.66 difference.rows ~ respectively
-0.41 difference.rows ~ scor
-0.34 difference.rows ~ score
-0.25 difference.rows ~ season
0.33 difference.rows ~ series
-0.16 difference.rows ~ servic
-0.41 difference.rows ~ shar
-0.20 difference.rows ~ shar of
-0.42 difference.rows ~ show
-0.23 difference.rows ~ start
-0.16 difference.rows ~ status
0.38 difference.rows ~ street
-0.22 difference.rows ~ sum
-0.22 difference.rows ~ sum of
-0.20 difference.rows ~ support
0.41 difference.rows ~ t
0.41 difference.rows ~ t #
-0.23 difference.rows ~ tabl
-0.81 difference.rows ~ team
0.76 difference.rows ~ than
-0.70 difference.rows ~ that
-0.36 difference.rows ~ that the
-0.26 difference.rows ~ the averag
-0.15 difference.rows ~ the chang
0.89 difference.rows ~ the differenc
-0.32 difference.rows ~ the least
0.41 difference.rows ~ the list
0.43 difference.rows ~ the number
-0.27 difference.rows ~ the past
-0.29 difference.rows ~ the percent
0.17 difference.rows ~ the population
-0.22 difference.rows ~ the sum
-0.23 difference.rows ~ the tabl
-0.45 difference.rows ~ the team
0.32 difference.rows ~ the top
-0.38 difference.rows ~ the total
-0.25 difference.rows ~ the unit
0.32 difference.rows ~ the win
-0.25 difference.rows ~ this
-0.16 difference.rows ~ time did
-0.23 difference.rows ~ time in
-0.29 difference.rows ~ time was
-0.36 difference.rows ~ titl
0.17 difference.rows ~ to
0.34 difference.rows ~ to have
0.30 difference.rows ~ top
0.30 difference.rows ~ top #
-0.22 difference.rows ~ total
-0.60 difference.rows ~ total number
0.41 difference.rows ~ total of
0.41 difference.rows ~ town
-0.21 difference.rows ~ track
-0.17 difference.rows ~ transfer
-0.33 difference.rows ~ unit stat
-0.21 difference.rows ~ venu
0.20 difference.rows ~ vote
0.28 difference.rows ~ was the
0.48 difference.rows ~ were
-0.17 difference.rows ~ what percentag
-0.30 difference.rows ~ which country
0.30 difference.rows ~ win
-0.26 difference.rows ~ with the
0.21 difference.rows ~ without
-0.22 difference.rows ~ woman age
-0.38 difference.rows ~ year did
-0.36 difference.rows ~ year end
-0.17 difference.rows ~ year was
-0.36 difference.rows ~ you
-0.44 difference.sum ~ # #
-0.22 difference.sum ~ # to
-0.27 difference.sum ~ # which
-0.31 difference.sum ~ # year
0.21 difference.sum ~ ^ can you
0.21 difference.sum ~ ^ can you give
1.01 difference.sum ~ ^ differenc in
0.18 difference.sum ~ ^ pleas tell
0.18 difference.sum ~ ^ pleas tell me
0.32 difference.sum ~ ^ what is
0.32 difference.sum ~ ^ what is the
-0.27 difference.sum ~ across
0.46 difference.sum ~ after
-0.23 difference.sum ~ age
-0.30 difference.sum ~ amount of
0.84 difference.sum ~ and
-0.22 difference.sum ~ and #
0.30 difference.sum ~ and the
-0.27 difference.sum ~ appear
0.21 difference.sum ~ are
-0.42 difference.sum ~ are ther
-0.16 difference.sum ~ as
-0.38 difference.sum ~ at
-0.25 difference.sum ~ at #
-0.29 difference.sum ~ at least
-0.16 difference.sum ~ at the
0.41 difference.sum ~ attend
-0.26 difference.sum ~ befor
0.72 difference.sum ~ between
-0.28 difference.sum ~ between #
0.79 difference.sum ~ between the
-0.17 difference.sum ~ both
-0.38 difference.sum ~ business
-0.27 difference.sum ~ but
0.41 difference.sum ~ c
0.21 difference.sum ~ can you
-0.39 difference.sum ~ cash
-0.27 difference.sum ~ chang
-0.19 difference.sum ~ chang of
0.19 difference.sum ~ combin
0.23 difference.sum ~ come
-0.20 difference.sum ~ company
-0.19 difference.sum ~ country
-0.19 difference.sum ~ coupl
0.16 difference.sum ~ customer
0.40 difference.sum ~ d
-0.19 difference.sum ~ date
0.28 difference.sum ~ day
-0.18 difference.sum ~ decreas
-0.21 difference.sum ~ decreas in
-0.24 difference.sum ~ did the
1.24 difference.sum ~ differenc
0.77 difference.sum ~ differenc between
1.03 difference.sum ~ differenc in
0.39 difference.sum ~ different
-0.20 difference.sum ~ division
-0.35 difference.sum ~ do
-0.18 difference.sum ~ dur
-0.18 difference.sum ~ dur the
0.16 difference.sum ~ earn
0.41 difference.sum ~ f
-0.19 difference.sum ~ family
-0.22 difference.sum ~ fiscal
-0.22 difference.sum ~ fiscal year
-0.43 difference.sum ~ for
-0.29 difference.sum ~ for the
-0.26 difference.sum ~ from #
-0.26 difference.sum ~ fy
-0.26 difference.sum ~ fy #
-0.17 difference.sum ~ get
-0.17 difference.sum ~ get in
0.21 difference.sum ~ give
0.21 difference.sum ~ give me
0.58 difference.sum ~ goal
0.30 difference.sum ~ goal did
-0.20 difference.sum ~ gross
-0.31 difference.sum ~ group
-0.15 difference.sum ~ had the
-0.42 difference.sum ~ have
-0.26 difference.sum ~ have a
0.17 difference.sum ~ health
-0.21 difference.sum ~ higher than
0.33 difference.sum ~ hour
0.49 difference.sum ~ in total
-0.19 difference.sum ~ increas decreas
0.21 difference.sum ~ is the
0.23 difference.sum ~ it
-0.41 difference.sum ~ least
0.21 difference.sum ~ life
-0.19 difference.sum ~ likely
0.39 difference.sum ~ list
0.31 difference.sum ~ live
-0.19 difference.sum ~ many time
-0.30 difference.sum ~ margin
0.45 difference.sum ~ me
0.21 difference.sum ~ me the
-0.29 difference.sum ~ median
-0.15 difference.sum ~ most
-0.29 difference.sum ~ not
0.33 difference.sum ~ october
0.31 difference.sum ~ october #
-0.19 difference.sum ~ of a
-0.27 difference.sum ~ of person
-0.38 difference.sum ~ of the
0.23 difference.sum ~ of total
-0.30 difference.sum ~ older
-0.16 difference.sum ~ on
-0.32 difference.sum ~ on the
0.28 difference.sum ~ open
0.23 difference.sum ~ out
-0.18 difference.sum ~ over
-0.19 difference.sum ~ paid
0.41 difference.sum ~ per
-0.21 difference.sum ~ percentag of
-0.28 difference.sum ~ plac
0.18 difference.sum ~ pleas tell
-0.16 difference.sum ~ point did
0.64 difference.sum ~ position
0.19 difference.sum ~ pric
-0.18 difference.sum ~ proportion
-0.20 difference.sum ~ proportion of
-0.26 difference.sum ~ provid
-0.20 difference.sum ~ quebec
-0.42 difference.sum ~ race
-0.35 difference.sum ~ rate
-0.20 difference.sum ~ record
-0.20 difference.sum ~ relat
-0.20 difference.sum ~ relationship between
0.37 difference.sum ~ releas
0.26 difference.sum ~ release
-0.39 difference.sum ~ respectively
0.17 difference.sum ~ return
0.16 difference.sum ~ revenu
0.30 difference.sum ~ road
-0.37 difference.sum ~ scor
-0.16 difference.sum ~ scor of
0.46 difference.sum ~ score
-0.25 difference.sum ~ sector
0.31 difference.sum ~ shar
0.24 difference.sum ~ start
0.18 difference.sum ~ station
0.33 difference.sum ~ stock
0.22 difference.sum ~ street
-0.27 difference.sum ~ tabl
-0.20 difference.sum ~ take
0.18 difference.sum ~ tell
0.18 difference.sum ~ tell me
-0.41 difference.sum ~ that
-0.29 difference.sum ~ that the
-0.16 difference.sum ~ the #
1.01 difference.sum ~ the differenc
0.39 difference.sum ~ the different
-0.29 difference.sum ~ the least
0.46 difference.sum ~ the list
-0.29 difference.sum ~ the median
-0.15 difference.sum ~ the most
0.40 difference.sum ~ the net
-0.23 difference.sum ~ the percent
0.26 difference.sum ~ the population
-0.20 difference.sum ~ the proportion
-0.21 difference.sum ~ the scor
-0.27 difference.sum ~ the tabl
-0.25 difference.sum ~ the team
-0.51 difference.sum ~ the total
-0.29 difference.sum ~ their
-0.42 difference.sum ~ ther in
-0.52 difference.sum ~ thos
-0.29 difference.sum ~ thos who
0.26 difference.sum ~ time in
-0.25 difference.sum ~ time of
-0.37 difference.sum ~ to #
-0.19 difference.sum ~ to have
-0.34 difference.sum ~ total amount
-0.27 difference.sum ~ total number
0.22 difference.sum ~ town
0.24 difference.sum ~ unit
-0.35 difference.sum ~ use
-0.18 difference.sum ~ valu
0.20 difference.sum ~ visitor
0.34 difference.sum ~ weight
0.15 difference.sum ~ what
0.36 difference.sum ~ what is
-0.43 difference.sum ~ which
-0.17 difference.sum ~ who had
-0.26 difference.sum ~ whos
-0.29 difference.sum ~ with
-0.25 difference.sum ~ with the
-0.25 difference.sum ~ without
-0.18 difference.sum ~ year #
-0.30 difference.sum ~ year did
0.21 difference.sum ~ year of
-0.16 difference.sum ~ you
0.21 difference.sum ~ you give
0.47 duplicates missed unknown
-0.44 duplicates ~ #
0.69 duplicates ~ ^ how many
-0.36 duplicates ~ ^ how many game
0.50 duplicates ~ ^ number of
0.32 duplicates ~ are ther
-0.44 duplicates ~ at
0.49 duplicates ~ count
-0.36 duplicates ~ did
-0.36 duplicates ~ did he
1.06 duplicates ~ duplicat
0.43 duplicates ~ find
-0.36 duplicates ~ game
-0.36 duplicates ~ game did
-0.36 duplicates ~ he
0.69 duplicates ~ how
0.69 duplicates ~ how many
0.69 duplicates ~ many
-0.36 duplicates ~ many game
-0.43 duplicates ~ more
-0.43 duplicates ~ more than
-0.44 duplicates ~ most
0.50 duplicates ~ number
0.50 duplicates ~ number of
0.50 duplicates ~ of
0.69 duplicates ~ row
-0.36 duplicates ~ scor
-0.43 duplicates ~ than
0.32 duplicates ~ ther
-0.44 duplicates ~ time
-0.70 earlier first
1.00 echo compare
0.33 echo frequency
-0.49 echo lookup
-1.03 echo neighbour
-0.46 echo position
1.10 echo which-of
0.23 exists explained
0.28 exists filter parts 1
0.26 exists filter parts 2
0.37 exists missed degree
0.18 exists missed unknown
0.34 exists missed value
0.44 exists ~ #
0.21 exists ~ # #
0.18 exists ~ # %
-0.53 exists ~ # or
0.16 exists ~ # person
0.23 exists ~ # season
0.18 exists ~ %
-0.32 exists ~ a
0.44 exists ~ a #
0.38 exists ~ abov
0.21 exists ~ abov #
-0.16 exists ~ against
0.28 exists ~ album
0.16 exists ~ all
0.30 exists ~ and
0.28 exists ~ any
0.58 exists ~ are
0.24 exists ~ are the
0.37 exists ~ are ther
0.17 exists ~ as
0.22 exists ~ as the
0.52 exists ~ at
0.51 exists ~ at least
-0.26 exists ~ away
0.32 exists ~ been
0.33 exists ~ befor
-0.31 exists ~ business
-0.23 exists ~ by
-0.16 exists ~ canada
0.28 exists ~ championship
0.25 exists ~ city
0.30 exists ~ colleg
-0.19 exists ~ customer
-0.47 exists ~ did the
-0.15 exists ~ direct
0.35 exists ~ does
0.21 exists ~ does the
0.30 exists ~ elect
-0.26 exists ~ expens
-0.23 exists ~ expens in
-0.34 exists ~ for
-0.18 exists ~ for the
-0.26 exists ~ franc
-0.30 exists ~ from
-0.17 exists ~ from #
-0.17 exists ~ from the
-0.21 exists ~ goal
-0.17 exists ~ good
-0.35 exists ~ had
-0.35 exists ~ had #
0.23 exists ~ has
0.22 exists ~ have
-0.16 exists ~ have a
0.27 exists ~ have at
-0.29 exists ~ have the
-0.17 exists ~ health
0.21 exists ~ if
0.20 exists ~ in #
-0.16 exists ~ in a
0.25 exists ~ is
0.22 exists ~ is the
0.16 exists ~ january
0.16 exists ~ january #
-0.24 exists ~ lap
0.51 exists ~ least
0.51 exists ~ least #
0.27 exists ~ length
-0.16 exists ~ likely
-0.16 exists ~ likely to
-0.41 exists ~ list the
-0.16 exists ~ live
-0.16 exists ~ live in
0.37 exists ~ location
0.18 exists ~ lose
0.25 exists ~ man
-0.16 exists ~ more likely
-0.17 exists ~ most
0.19 exists ~ not
-0.43 exists ~ number of
-0.21 exists ~ offic
0.49 exists ~ on
0.49 exists ~ on the
-0.69 exists ~ or
-0.54 exists ~ or #
-0.25 exists ~ paid
0.22 exists ~ participat
-0.46 exists ~ play
-0.18 exists ~ play for
-0.17 exists ~ player
-0.17 exists ~ population
-0.45 exists ~ position
0.28 exists ~ previous
0.37 exists ~ provid
-0.30 exists ~ race
0.28 exists ~ releas
-0.26 exists ~ release
0.23 exists ~ result
0.23 exists ~ result of
0.19 exists ~ same
-0.37 exists ~ school
0.23 exists ~ season
-0.26 exists ~ segment
0.16 exists ~ september
0.16 exists ~ september #
-0.15 exists ~ serv
-0.36 exists ~ show
-0.31 exists ~ small
-0.29 exists ~ song
0.23 exists ~ stat
-0.19 exists ~ status
0.31 exists ~ student
0.78 exists ~ than
-0.35 exists ~ that
-0.35 exists ~ that had
0.43 exists ~ the
0.15 exists ~ the chart
0.37 exists ~ the list
-0.26 exists ~ the match
-0.22 exists ~ the most
-0.17 exists ~ the number
0.23 exists ~ the result
0.19 exists ~ the same
0.23 exists ~ the unit
0.24 exists ~ the win
0.30 exists ~ they
-0.17 exists ~ thos
-0.17 exists ~ thos with
0.18 exists ~ time
0.28 exists ~ to the
0.36 exists ~ tournament
0.36 exists ~ town
0.22 exists ~ unit
0.23 exists ~ unit stat
-0.17 exists ~ venu
-0.30 exists ~ visitor
0.18 exists ~ vote
0.23 exists ~ were the
0.28 exists ~ west
-0.32 exists ~ wher
0.18 exists ~ who
0.22 exists ~ who is
0.27 exists ~ win
0.24 exists ~ win in
0.44 exists ~ with a
-0.23 exists ~ woman
0.61 explained
0.41 filter compare named
-0.76 filter compare unnamed
-0.85 filter contains
-0.53 filter contains named
-0.46 filter contains unnamed
-0.88 filter flipped
-0.93 filter name gap -1
0.73 filter name gap 0
0.27 filter name gap 1
-0.57 filter name gap 3
-0.69 filter name gap 4
1.38 filter negated
-0.61 filter parts 3
-1.32 filter parts 4
-0.27 fixed behind
-0.15 fixed has name
0.36 fixed total
-0.66 fixed unsaid
0.17 fixed whole
-0.70 frequency filter parts 2
-0.20 frequency missed unknown
0.18 frequency missed value
-0.24 frequency.highest ~ # a
-0.35 frequency.highest ~ # to
0.25 frequency.highest ~ # which
0.17 frequency.highest ~ 1
0.34 frequency.highest ~ ^ find the
-0.30 frequency.highest ~ ^ how many player
-0.31 frequency.highest ~ ^ how many time
0.49 frequency.highest ~ ^ how many year
-0.19 frequency.highest ~ ^ how much
0.31 frequency.highest ~ ^ in what
0.54 frequency.highest ~ ^ in which
-0.18 frequency.highest ~ ^ on what
-0.18 frequency.highest ~ ^ on what date
-0.19 frequency.highest ~ ^ show me
-0.24 frequency.highest ~ ^ tell me
-0.35 frequency.highest ~ ^ what are
-0.28 frequency.highest ~ ^ what are the
0.29 frequency.highest ~ ^ what team
-0.18 frequency.highest ~ ^ what the
-0.36 frequency.highest ~ ^ what was
-0.36 frequency.highest ~ ^ what was the
-0.18 frequency.highest ~ ^ which team
-0.21 frequency.highest ~ ^ who win
-0.37 frequency.highest ~ a
-0.21 frequency.highest ~ a pie
0.22 frequency.highest ~ across
-0.29 frequency.highest ~ after
0.25 frequency.highest ~ age
0.38 frequency.highest ~ age #
0.33 frequency.highest ~ air
0.40 frequency.highest ~ album
-0.30 frequency.highest ~ all
-0.19 frequency.highest ~ amount
-0.29 frequency.highest ~ and
0.23 frequency.highest ~ and rank
0.31 frequency.highest ~ appear
0.47 frequency.highest ~ appearanc
-0.35 frequency.highest ~ are the
-0.41 frequency.highest ~ as a
0.33 frequency.highest ~ athlet
-0.27 frequency.highest ~ attend
0.40 frequency.highest ~ away
-0.24 frequency.highest ~ b
0.31 frequency.highest ~ be
0.52 frequency.highest ~ been
0.32 frequency.highest ~ befor #
-0.46 frequency.highest ~ befor the
0.30 frequency.highest ~ below
0.30 frequency.highest ~ below #
0.32 frequency.highest ~ between #
-0.33 frequency.highest ~ between the
-0.49 frequency.highest ~ both
-0.30 frequency.highest ~ bronz
0.29 frequency.highest ~ build
-0.41 frequency.highest ~ but
-0.22 frequency.highest ~ by a
0.24 frequency.highest ~ by the
0.18 frequency.highest ~ can
-0.18 frequency.highest ~ capital
0.42 frequency.highest ~ car
-0.58 frequency.highest ~ case
0.74 frequency.highest ~ category
-0.17 frequency.highest ~ chang
-0.40 frequency.highest ~ channel
-0.27 frequency.highest ~ chart
0.17 frequency.highest ~ city
0.66 frequency.highest ~ class
-0.21 frequency.highest ~ coach
0.25 frequency.highest ~ come
0.25 frequency.highest ~ come from
0.85 frequency.highest ~ common
-0.15 frequency.highest ~ community
0.48 frequency.highest ~ company
0.15 frequency.highest ~ compar to
-0.51 frequency.highest ~ complet
0.70 frequency.highest ~ consecutiv
-0.27 frequency.highest ~ cost
-0.23 frequency.highest ~ county
-0.44 frequency.highest ~ date
-0.33 frequency.highest ~ day
-0.31 frequency.highest ~ differenc
-0.32 frequency.highest ~ differenc between
0.24 frequency.highest ~ do
0.37 frequency.highest ~ draft
0.18 frequency.highest ~ draw
-0.55 frequency.highest ~ driver
-0.39 frequency.highest ~ earn
-0.53 frequency.highest ~ elect
0.23 frequency.highest ~ employe
-0.46 frequency.highest ~ enrollment
-0.30 frequency.highest ~ event
-0.23 frequency.highest ~ expens
-0.18 frequency.highest ~ february
0.33 frequency.highest ~ find
0.34 frequency.highest ~ find the
-0.32 frequency.highest ~ first
-0.33 frequency.highest ~ for all
-0.27 frequency.highest ~ for what
-0.22 frequency.highest ~ franc
-0.32 frequency.highest ~ from #
-0.24 frequency.highest ~ from the
0.35 frequency.highest ~ game play
-0.24 frequency.highest ~ get
-0.30 frequency.highest ~ given
-0.48 frequency.highest ~ goal
-0.22 frequency.highest ~ gold
-0.28 frequency.highest ~ gold medal
-0.31 frequency.highest ~ has #
-0.17 frequency.highest ~ have at
-0.27 frequency.highest ~ her
-0.37 frequency.highest ~ his
-0.23 frequency.highest ~ how
-0.38 frequency.highest ~ how much
-0.26 frequency.highest ~ id
-0.32 frequency.highest ~ in canada
0.31 frequency.highest ~ in what
0.37 frequency.highest ~ in which
0.30 frequency.highest ~ includ
0.23 frequency.highest ~ involv
-0.28 frequency.highest ~ it
-0.19 frequency.highest ~ july
-0.19 frequency.highest ~ july #
0.46 frequency.highest ~ june #
0.60 frequency.highest ~ label
-0.53 frequency.highest ~ lap
-0.22 frequency.highest ~ larg
0.29 frequency.highest ~ leagu
-0.16 frequency.highest ~ less than
-0.18 frequency.highest ~ life
-0.20 frequency.highest ~ list as
0.49 frequency.highest ~ list in
-0.18 frequency.highest ~ list the
-0.18 frequency.highest ~ location
-0.49 frequency.highest ~ lose
0.22 frequency.highest ~ make
-0.30 frequency.highest ~ many player
-0.28 frequency.highest ~ many time
0.46 frequency.highest ~ many year
-0.25 frequency.highest ~ margin
0.22 frequency.highest ~ maximum
-0.24 frequency.highest ~ me a
-0.23 frequency.highest ~ medal
0.78 frequency.highest ~ most
0.88 frequency.highest ~ most common
-0.27 frequency.highest ~ much
-0.16 frequency.highest ~ name
-0.19 frequency.highest ~ name of
0.46 frequency.highest ~ nation
0.25 frequency.highest ~ nation of
0.50 frequency.highest ~ network
-0.20 frequency.highest ~ no
-0.28 frequency.highest ~ non
-0.15 frequency.highest ~ number
-0.25 frequency.highest ~ number for
0.46 frequency.highest ~ of game
-0.26 frequency.highest ~ of player
-0.37 frequency.highest ~ of point
0.36 frequency.highest ~ of time
0.32 frequency.highest ~ of win
0.47 frequency.highest ~ offic
0.27 frequency.highest ~ on this
0.24 frequency.highest ~ only
0.39 frequency.highest ~ open
-0.37 frequency.highest ~ opponent
0.18 frequency.highest ~ or #
0.31 frequency.highest ~ order
0.32 frequency.highest ~ out
0.42 frequency.highest ~ owner
0.28 frequency.highest ~ part
0.44 frequency.highest ~ participat
0.39 frequency.highest ~ party
-0.38 frequency.highest ~ perform
-0.20 frequency.highest ~ pie
-0.23 frequency.highest ~ pie chart
-0.44 frequency.highest ~ play in
0.22 frequency.highest ~ pleas
0.23 frequency.highest ~ point of
-0.26 frequency.highest ~ position
0.27 frequency.highest ~ produc
0.32 frequency.highest ~ product
0.28 frequency.highest ~ race
-0.34 frequency.highest ~ rank of
0.58 frequency.highest ~ record
0.58 frequency.highest ~ region
0.44 frequency.highest ~ releas
0.17 frequency.highest ~ release
0.58 frequency.highest ~ represent
-0.37 frequency.highest ~ research
0.34 frequency.highest ~ result
0.31 frequency.highest ~ round
-0.34 frequency.highest ~ run
-0.38 frequency.highest ~ runner
-0.28 frequency.highest ~ runner up
-0.19 frequency.highest ~ second
-0.31 frequency.highest ~ sector
0.37 frequency.highest ~ segment
0.23 frequency.highest ~ sell
-0.24 frequency.highest ~ series
0.34 frequency.highest ~ serv
-0.17 frequency.highest ~ servic
-0.32 frequency.highest ~ set
-0.19 frequency.highest ~ ship
-0.19 frequency.highest ~ show me
-0.62 frequency.highest ~ silver
-0.38 frequency.highest ~ silver medal
0.31 frequency.highest ~ sinc
0.39 frequency.highest ~ sinc #
0.39 frequency.highest ~ size
-0.34 frequency.highest ~ song
-0.28 frequency.highest ~ standard
0.24 frequency.highest ~ status
-0.29 frequency.highest ~ take
0.21 frequency.highest ~ team had
-0.24 frequency.highest ~ team has
0.19 frequency.highest ~ team is
0.40 frequency.highest ~ team was
0.30 frequency.highest ~ term
0.16 frequency.highest ~ that has
0.23 frequency.highest ~ that have
0.24 frequency.highest ~ that is
-0.18 frequency.highest ~ the #th
-0.36 frequency.highest ~ the chart
-0.59 frequency.highest ~ the country
-0.33 frequency.highest ~ the date
-0.24 frequency.highest ~ the differenc
-0.25 frequency.highest ~ the least
0.42 frequency.highest ~ the list
-0.20 frequency.highest ~ the match
0.53 frequency.highest ~ the most
0.49 frequency.highest ~ the nation
0.27 frequency.highest ~ the only
0.39 frequency.highest ~ the record
-0.40 frequency.highest ~ the season
0.24 frequency.highest ~ the tabl
0.31 frequency.highest ~ the top
-0.22 frequency.highest ~ the unit
0.21 frequency.highest ~ the win
-0.25 frequency.highest ~ them
-0.17 frequency.highest ~ they
0.16 frequency.highest ~ this chart
-0.17 frequency.highest ~ thos
-0.38 frequency.highest ~ to #
0.52 frequency.highest ~ top
0.21 frequency.highest ~ top #
0.17 frequency.highest ~ total number
0.47 frequency.highest ~ transfer
-0.55 frequency.highest ~ tv
0.37 frequency.highest ~ type
-0.23 frequency.highest ~ type of
0.39 frequency.highest ~ under
-0.22 frequency.highest ~ unit stat
-0.28 frequency.highest ~ up
0.51 frequency.highest ~ use
0.39 frequency.highest ~ vehicl
0.20 frequency.highest ~ venu
0.30 frequency.highest ~ was #
-0.27 frequency.highest ~ weight
0.18 frequency.highest ~ were the
-0.23 frequency.highest ~ were ther
-0.35 frequency.highest ~ what are
0.29 frequency.highest ~ what team
-0.18 frequency.highest ~ what the
-0.32 frequency.highest ~ what was
-0.23 frequency.highest ~ what were
-0.25 frequency.highest ~ wher
-0.26 frequency.highest ~ who is
-0.47 frequency.highest ~ win by
-0.21 frequency.highest ~ woman age
-0.20 frequency.highest ~ worker
-0.31 frequency.highest ~ world
0.32 frequency.highest ~ year did
-0.28 frequency.highest ~ year in
0.25 frequency.highest ~ year of
0.24 frequency.highest ~ year that
-0.20 frequency.lowest ~ # month
-0.27 frequency.lowest ~ ^ how much
-0.34 frequency.lowest ~ ^ list the
-0.28 frequency.lowest ~ ^ name a
-0.27 frequency.lowest ~ ^ what are
-0.27 frequency.lowest ~ ^ what are the
-0.20 frequency.lowest ~ ^ what was
-0.24 frequency.lowest ~ ^ which club
0.28 frequency.lowest ~ ^ which country
-0.33 frequency.lowest ~ ^ which is
-0.17 frequency.lowest ~ ^ which player
0.18 frequency.lowest ~ amount of
-0.17 frequency.lowest ~ are
-0.27 frequency.lowest ~ are the
-0.25 frequency.lowest ~ artist
-0.15 frequency.lowest ~ at #
-0.38 frequency.lowest ~ at the
0.19 frequency.lowest ~ but
-0.19 frequency.lowest ~ by
-0.33 frequency.lowest ~ case
-0.37 frequency.lowest ~ championship
-0.39 frequency.lowest ~ channel
-0.17 frequency.lowest ~ county
-0.24 frequency.lowest ~ direct
-0.43 frequency.lowest ~ each
-0.22 frequency.lowest ~ expens
-0.33 frequency.lowest ~ hold
-0.27 frequency.lowest ~ how much
-0.25 frequency.lowest ~ in each
-0.17 frequency.lowest ~ its
-0.15 frequency.lowest ~ leagu
0.18 frequency.lowest ~ least amount
-0.34 frequency.lowest ~ list the
0.30 frequency.lowest ~ location
-0.17 frequency.lowest ~ make
-0.22 frequency.lowest ~ me a
-0.39 frequency.lowest ~ miss
-0.16 frequency.lowest ~ month
0.30 frequency.lowest ~ more than
-0.28 frequency.lowest ~ name a
-0.20 frequency.lowest ~ no
-0.30 frequency.lowest ~ on
-0.30 frequency.lowest ~ on the
-0.37 frequency.lowest ~ opponent
0.18 frequency.lowest ~ party
-0.39 frequency.lowest ~ person
-0.17 frequency.lowest ~ position
-0.33 frequency.lowest ~ previous
-0.28 frequency.lowest ~ provid
-0.50 frequency.lowest ~ record
-0.37 frequency.lowest ~ record of
-0.33 frequency.lowest ~ relat
0.35 frequency.lowest ~ represent
-0.32 frequency.lowest ~ result in
-0.61 frequency.lowest ~ seat
0.49 frequency.lowest ~ servic
-0.17 frequency.lowest ~ shar
-0.25 frequency.lowest ~ sinc #
-0.20 frequency.lowest ~ social
-0.39 frequency.lowest ~ stadium
0.34 frequency.lowest ~ station
-0.36 frequency.lowest ~ take
-0.29 frequency.lowest ~ that
-0.17 frequency.lowest ~ that are
-0.20 frequency.lowest ~ that had
-0.23 frequency.lowest ~ that the
-0.16 frequency.lowest ~ the tabl
-0.38 frequency.lowest ~ the titl
-0.23 frequency.lowest ~ time
0.26 frequency.lowest ~ titl
-0.34 frequency.lowest ~ transfer
-0.39 frequency.lowest ~ tv
-0.33 frequency.lowest ~ up
-0.47 frequency.lowest ~ use
0.19 frequency.lowest ~ was
-0.22 frequency.lowest ~ was #
-0.27 frequency.lowest ~ what are
-0.18 frequency.lowest ~ what was
-0.24 frequency.lowest ~ which club
0.28 frequency.lowest ~ which country
-0.33 frequency.lowest ~ which is
-0.17 frequency.lowest ~ which player
-0.36 frequency.lowest ~ without
-0.31 frequency.lowest ~ year of
-0.18 frequency.lowest ~ year that
-1.57 group filter parts 1
-1.42 group filter parts 2
0.96 group group key after each
-0.98 group group measure gap
0.96 group key after each
-0.98 group measure gap
-0.58 group missed number
0.36 group.average ~ # in
0.21 group.average ~ ^ a bar
0.21 group.average ~ ^ a bar chart
0.34 group.average ~ ^ bar chart
0.19 group.average ~ ^ draw a
0.23 group.average ~ ^ draw a bar
0.22 group.average ~ ^ for each
0.31 group.average ~ ^ for the
0.20 group.average ~ ^ give me
0.29 group.average ~ ^ pleas tell
0.29 group.average ~ ^ pleas tell me
0.39 group.average ~ ^ return a
0.18 group.average ~ ^ show me
0.35 group.average ~ ^ show the
-0.18 group.average ~ ^ what was
-0.18 group.average ~ ^ what was the
-0.31 group.average ~ ^ which is
0.21 group.average ~ ^ which type
0.17 group.average ~ ^ who had
0.49 group.average ~ a
0.30 group.average ~ a bar
0.26 group.average ~ a pie
0.28 group.average ~ a scatter
0.34 group.average ~ about
0.25 group.average ~ account
-0.44 group.average ~ age
-0.38 group.average ~ all
-0.15 group.average ~ all the
0.44 group.average ~ amount
0.21 group.average ~ amount of
-0.23 group.average ~ an
0.32 group.average ~ and list
0.21 group.average ~ and the
0.39 group.average ~ area
0.18 group.average ~ as
0.20 group.average ~ as a
0.16 group.average ~ asc
0.67 group.average ~ attend
0.33 group.average ~ averag
0.36 group.average ~ averag of
0.31 group.average ~ bar
0.29 group.average ~ bar chart
1.25 group.average ~ by
0.29 group.average ~ by the
0.15 group.average ~ chang of
0.55 group.average ~ chart
0.29 group.average ~ chart about
0.21 group.average ~ chart for
0.27 group.average ~ chart of
0.16 group.average ~ chart show
0.24 group.average ~ city
0.55 group.average ~ class
0.18 group.average ~ code
0.47 group.average ~ cost
0.61 group.average ~ country
0.25 group.average ~ customer
0.58 group.average ~ day
0.22 group.average ~ desc
0.22 group.average ~ descend
0.21 group.average ~ descend by
0.16 group.average ~ descend order
-0.22 group.average ~ did
0.26 group.average ~ different
0.31 group.average ~ display
0.31 group.average ~ division
0.19 group.average ~ draw a
0.19 group.average ~ each
-0.21 group.average ~ earning
0.39 group.average ~ employe
0.44 group.average ~ expens
0.31 group.average ~ final
0.27 group.average ~ for
0.23 group.average ~ for each
0.26 group.average ~ for the
0.21 group.average ~ for what
-0.38 group.average ~ game
-0.41 group.average ~ game play
0.31 group.average ~ give
0.28 group.average ~ give me
0.22 group.average ~ goal
0.45 group.average ~ group
0.45 group.average ~ group by
0.32 group.average ~ has
0.34 group.average ~ has the
0.31 group.average ~ higher
0.35 group.average ~ higher than
0.75 group.average ~ hous
-0.18 group.average ~ how
-0.18 group.average ~ how many
0.56 group.average ~ id
0.55 group.average ~ id and
0.48 group.average ~ in a
0.16 group.average ~ in asc
0.22 group.average ~ in desc
0.22 group.average ~ in descend
0.31 group.average ~ in the
0.31 group.average ~ in which
-0.31 group.average ~ least
-0.15 group.average ~ life
0.15 group.average ~ line
0.57 group.average ~ lowest
0.40 group.average ~ lowest averag
0.42 group.average ~ lowest mean
0.39 group.average ~ m
0.39 group.average ~ m #
0.31 group.average ~ make
-0.18 group.average ~ many
-0.20 group.average ~ match
-0.42 group.average ~ maximum
0.33 group.average ~ me
0.28 group.average ~ me the
0.97 group.average ~ mean
-0.26 group.average ~ more
-0.26 group.average ~ more than
0.28 group.average ~ name
0.25 group.average ~ name and
0.27 group.average ~ nation
-0.17 group.average ~ of win
0.36 group.average ~ offic
0.24 group.average ~ on what
0.31 group.average ~ only
-0.16 group.average ~ or
0.23 group.average ~ order
0.21 group.average ~ order in
-0.25 group.average ~ other
0.46 group.average ~ owner
0.71 group.average ~ per
-0.23 group.average ~ period
0.26 group.average ~ pie
0.26 group.average ~ pie chart
-0.41 group.average ~ play
-0.34 group.average ~ player
0.31 group.average ~ pleas
0.29 group.average ~ pleas tell
0.32 group.average ~ plot
0.29 group.average ~ plot them
0.33 group.average ~ proportion
0.33 group.average ~ proportion of
-0.16 group.average ~ rank
-0.17 group.average ~ rank of
0.61 group.average ~ region
0.23 group.average ~ result
0.39 group.average ~ return a
0.38 group.average ~ scatter
0.38 group.average ~ scatter chart
0.53 group.average ~ segment
-0.22 group.average ~ shar
0.45 group.average ~ show
0.18 group.average ~ show me
0.45 group.average ~ show the
0.89 group.average ~ status
0.35 group.average ~ stock
-0.24 group.average ~ than
-0.26 group.average ~ that
0.43 group.average ~ the
0.57 group.average ~ the lowest
0.37 group.average ~ the name
0.31 group.average ~ the only
0.33 group.average ~ the proportion
0.20 group.average ~ the result
0.16 group.average ~ the total
0.29 group.average ~ them
0.29 group.average ~ them as
-0.17 group.average ~ thos
0.43 group.average ~ total number
0.32 group.average ~ unit
0.68 group.average ~ venu
0.47 group.average ~ visitor
0.31 group.average ~ visualiz
0.64 group.average ~ weight
-0.18 group.average ~ what was
0.28 group.average ~ which
-0.31 group.average ~ which is
0.21 group.average ~ which type
0.17 group.average ~ who had
-0.21 group.average ~ win
-0.21 group.average ~ win in
0.63 group.average ~ with
0.31 group.average ~ with a
0.42 group.average ~ with the
0.19 group.average ~ y axis
0.31 group.average ~ year in
-0.18 group.count ~ # for
0.22 group.count ~ # person
-0.21 group.count ~ $
-0.33 group.count ~ $ #
0.40 group.count ~ ^ a bar
0.40 group.count ~ ^ a bar chart
-0.25 group.count ~ ^ bottom #
-0.38 group.count ~ ^ count the
0.30 group.count ~ ^ draw a
0.22 group.count ~ ^ draw a bar
-0.31 group.count ~ ^ find the
0.52 group.count ~ ^ for each
0.26 group.count ~ ^ for the
-0.39 group.count ~ ^ how long
-0.28 group.count ~ ^ how many consecutiv
-0.83 group.count ~ ^ how many different
-0.38 group.count ~ ^ how many game
-0.28 group.count ~ ^ how many total
-0.36 group.count ~ ^ how many year
-0.36 group.count ~ ^ how much
-0.20 group.count ~ ^ in which
0.30 group.count ~ ^ list all
-0.27 group.count ~ ^ name a
0.32 group.count ~ ^ number of
0.29 group.count ~ ^ return a
0.19 group.count ~ ^ show me
0.32 group.count ~ ^ show the
-0.16 group.count ~ ^ tell me
-0.28 group.count ~ ^ visualiz a
0.53 group.count ~ ^ what are
0.53 group.count ~ ^ what are the
-0.24 group.count ~ ^ what team
-0.41 group.count ~ ^ when did
-0.22 group.count ~ ^ which year
0.22 group.count ~ a
0.28 group.count ~ a bar
-0.19 group.count ~ a higher
0.29 group.count ~ a scatter
-0.27 group.count ~ after #
-0.23 group.count ~ age
-0.19 group.count ~ age of
0.46 group.count ~ amount of
0.33 group.count ~ and could
0.28 group.count ~ and list
0.61 group.count ~ and the
-0.19 group.count ~ any
-0.29 group.count ~ appearanc
-0.26 group.count ~ april
-0.30 group.count ~ april #
0.19 group.count ~ are the
0.19 group.count ~ are ther
0.21 group.count ~ asc
0.32 group.count ~ asc by
-0.29 group.count ~ averag of
-0.34 group.count ~ award
-0.30 group.count ~ b
0.29 group.count ~ bar
0.36 group.count ~ bar graph
0.16 group.count ~ been
-0.26 group.count ~ befor #
-0.25 group.count ~ best
-0.24 group.count ~ birth
-0.55 group.count ~ both
-0.20 group.count ~ bottom
-0.20 group.count ~ bottom #
0.30 group.count ~ by a
-0.20 group.count ~ car
-0.38 group.count ~ championship
0.18 group.count ~ chang of
0.45 group.count ~ channel
0.60 group.count ~ chart
0.24 group.count ~ chart about
0.23 group.count ~ chart and
-0.15 group.count ~ chart of
0.75 group.count ~ chart show
0.39 group.count ~ city
0.79 group.count ~ code
-0.33 group.count ~ combin
-0.33 group.count ~ come
-0.26 group.count ~ come from
-0.71 group.count ~ common
0.20 group.count ~ company
-0.34 group.count ~ compar to
-0.22 group.count ~ compet
-0.18 group.count ~ complet
-0.64 group.count ~ consecutiv
0.43 group.count ~ correlation
0.39 group.count ~ correlation between
0.85 group.count ~ correspond
-0.29 group.count ~ cost
-0.18 group.count ~ cost of
0.31 group.count ~ count
0.99 group.count ~ count of
-0.27 group.count ~ count the
0.24 group.count ~ country has
0.20 group.count ~ county
-0.33 group.count ~ current
0.67 group.count ~ customer
-0.33 group.count ~ data
-0.24 group.count ~ date of
0.20 group.count ~ desc
0.38 group.count ~ descend
0.34 group.count ~ descend order
-0.23 group.count ~ did he
-0.37 group.count ~ die
-0.23 group.count ~ differenc in
-0.26 group.count ~ do
-0.36 group.count ~ does the
0.42 group.count ~ draw
0.42 group.count ~ draw a
-0.52 group.count ~ driver
0.94 group.count ~ each
-0.39 group.count ~ earliest
-0.47 group.count ~ earn
0.55 group.count ~ employe
-0.48 group.count ~ event
-0.28 group.count ~ every
-0.19 group.count ~ expenditur
-0.34 group.count ~ find
-0.31 group.count ~ find the
-0.36 group.count ~ finish
-0.34 group.count ~ first
-0.47 group.count ~ for all
0.21 group.count ~ for each
-0.21 group.count ~ format
0.18 group.count ~ from each
0.44 group.count ~ from high
-0.26 group.count ~ game did
-0.32 group.count ~ game play
0.22 group.count ~ gender
-0.31 group.count ~ given
-0.39 group.count ~ goal
-0.33 group.count ~ grand
0.36 group.count ~ graph
-0.54 group.count ~ greater
-0.18 group.count ~ greater than
0.49 group.count ~ group
0.57 group.count ~ group by
0.37 group.count ~ have at
-0.21 group.count ~ have the
-0.21 group.count ~ he
-0.43 group.count ~ her
0.16 group.count ~ high
0.44 group.count ~ high to
-0.48 group.count ~ his
0.28 group.count ~ hold
0.18 group.count ~ how
-0.39 group.count ~ how long
0.37 group.count ~ how many
-0.48 group.count ~ how much
0.28 group.count ~ id
-0.60 group.count ~ id and
-0.22 group.count ~ if the
0.21 group.count ~ in asc
0.20 group.count ~ in desc
0.32 group.count ~ in descend
1.13 group.count ~ in each
0.16 group.count ~ in which
-0.23 group.count ~ involv
0.47 group.count ~ it
0.47 group.count ~ item
-0.38 group.count ~ its
-0.20 group.count ~ january
0.23 group.count ~ languag
-0.70 group.count ~ lap
-0.30 group.count ~ least amount
-0.26 group.count ~ life
0.28 group.count ~ line
0.30 group.count ~ list all
-0.35 group.count ~ list as
0.29 group.count ~ list in
0.32 group.count ~ list the
0.32 group.count ~ location
-0.35 group.count ~ lose
0.19 group.count ~ low
-0.24 group.count ~ male
0.37 group.count ~ many
-0.28 group.count ~ many consecutiv
-0.93 group.count ~ many different
-0.39 group.count ~ many game
-0.23 group.count ~ many goal
0.50 group.count ~ many person
0.16 group.count ~ many time
-0.28 group.count ~ many total
-0.30 group.count ~ many year
0.36 group.count ~ match
-0.22 group.count ~ maximum
-0.34 group.count ~ medal
-0.15 group.count ~ million
0.41 group.count ~ miss
-0.59 group.count ~ most
-0.83 group.count ~ most common
-0.51 group.count ~ much
-0.32 group.count ~ name a
-0.26 group.count ~ nation
0.17 group.count ~ nation of
-0.40 group.count ~ net
-0.19 group.count ~ no
0.42 group.count ~ number
0.41 group.count ~ number for
0.31 group.count ~ number of
-0.36 group.count ~ obligation
-0.34 group.count ~ october
-0.34 group.count ~ october #
-0.20 group.count ~ of a
0.53 group.count ~ of all
0.23 group.count ~ of each
-0.50 group.count ~ of game
0.32 group.count ~ of player
-0.36 group.count ~ of point
0.24 group.count ~ of time
-0.47 group.count ~ of total
-0.28 group.count ~ on the
-0.29 group.count ~ on this
0.27 group.count ~ open
-0.45 group.count ~ operation
-0.53 group.count ~ opponent
-0.23 group.count ~ or #
-0.17 group.count ~ or more
0.23 group.count ~ order
0.38 group.count ~ order in
-0.15 group.count ~ other than
-0.68 group.count ~ own
-0.35 group.count ~ party
0.88 group.count ~ per
-0.35 group.count ~ percent
-0.30 group.count ~ perform
0.39 group.count ~ pie
0.41 group.count ~ pie chart
-0.36 group.count ~ play
0.47 group.count ~ plot
0.16 group.count ~ plot them
0.26 group.count ~ polic
0.24 group.count ~ position of
-0.35 group.count ~ previous
0.60 group.count ~ product
0.37 group.count ~ proportion
-0.36 group.count ~ r
-0.37 group.count ~ rat
-0.30 group.count ~ represent
0.36 group.count ~ research
-0.49 group.count ~ respectively
0.15 group.count ~ return
0.30 group.count ~ return a
0.34 group.count ~ road
-0.21 group.count ~ run
-0.35 group.count ~ same
0.64 group.count ~ scatter
0.64 group.count ~ scatter chart
-0.32 group.count ~ school
-0.32 group.count ~ score
-0.31 group.count ~ seat
-0.27 group.count ~ september
-0.27 group.count ~ september #
-0.65 group.count ~ serv
-0.35 group.count ~ shar
0.49 group.count ~ show
0.24 group.count ~ show me
0.92 group.count ~ show the
-0.30 group.count ~ silver medal
-0.23 group.count ~ sinc #
-0.43 group.count ~ singl
0.24 group.count ~ sort
0.41 group.count ~ start
-0.53 group.count ~ station
0.25 group.count ~ student
-0.17 group.count ~ sum
-0.17 group.count ~ sum of
-0.18 group.count ~ surfac
-0.58 group.count ~ tabl
-0.33 group.count ~ team had
-0.33 group.count ~ term
0.27 group.count ~ that
-0.21 group.count ~ that are
0.30 group.count ~ that have
-0.36 group.count ~ that is
-0.42 group.count ~ that were
0.90 group.count ~ the amount
-0.40 group.count ~ the averag
-0.55 group.count ~ the chart
0.43 group.count ~ the correlation
0.45 group.count ~ the country
0.16 group.count ~ the different
-0.21 group.count ~ the final
-0.25 group.count ~ the last
-0.52 group.count ~ the least
-0.53 group.count ~ the list
-0.40 group.count ~ the most
0.26 group.count ~ the number
0.46 group.count ~ the proportion
-0.18 group.count ~ the record
-0.39 group.count ~ the scor
-0.26 group.count ~ the sum
-0.45 group.count ~ the top
0.26 group.count ~ the y
0.57 group.count ~ them
0.16 group.count ~ them as
0.29 group.count ~ them by
0.43 group.count ~ ther in
0.33 group.count ~ they
-0.44 group.count ~ this
-0.29 group.count ~ this chart
-0.22 group.count ~ thos with
0.18 group.count ~ time
-0.51 group.count ~ time did
0.44 group.count ~ to low
0.18 group.count ~ to show
-0.66 group.count ~ top
-0.41 group.count ~ top #
-0.16 group.count ~ total
-0.51 group.count ~ total amount
0.32 group.count ~ total number
0.23 group.count ~ tournament
-0.38 group.count ~ transfer
0.49 group.count ~ tv
-0.57 group.count ~ under
-0.30 group.count ~ uniqu
-0.24 group.count ~ unit
-0.16 group.count ~ university
0.30 group.count ~ up
-0.15 group.count ~ us
-0.46 group.count ~ valu
-0.37 group.count ~ valu of
-0.28 group.count ~ visualiz a
0.43 group.count ~ visualiz by
-0.79 group.count ~ weight
-0.25 group.count ~ west
0.32 group.count ~ what are
-0.30 group.count ~ what team
-0.41 group.count ~ when did
-0.25 group.count ~ who
-0.24 group.count ~ whos
-0.48 group.count ~ win
-0.17 group.count ~ world
0.29 group.count ~ y
0.20 group.count ~ y axis
-0.25 group.count ~ year #
0.40 group.count ~ year in
-0.19 group.count ~ year that
-0.35 group.count-and ~ ^ find the
-0.42 group.count-and ~ ^ for each
-0.23 group.count-and ~ ^ give me
-0.27 group.count-and ~ ^ how much
-0.25 group.count-and ~ ^ in which
-0.25 group.count-and ~ ^ in which year
-0.20 group.count-and ~ ^ list the
-0.27 group.count-and ~ ^ what team
-0.20 group.count-and ~ ^ which #
-0.18 group.count-and ~ ^ which city
-0.24 group.count-and ~ ^ which is
-0.25 group.count-and ~ and what
-0.17 group.count-and ~ are
-0.28 group.count-and ~ are ther
-0.16 group.count-and ~ at the
-0.23 group.count-and ~ befor
-0.27 group.count-and ~ best
-0.28 group.count-and ~ between the
-0.21 group.count-and ~ both
-0.16 group.count-and ~ canadian
-0.34 group.count-and ~ championship
-0.18 group.count-and ~ chart of
-0.27 group.count-and ~ circuit
0.36 group.count-and ~ coach
-0.22 group.count-and ~ common
-0.50 group.count-and ~ correspond
-0.16 group.count-and ~ cost
-0.18 group.count-and ~ country
-0.25 group.count-and ~ data
-0.17 group.count-and ~ die
-0.41 group.count-and ~ does
-0.36 group.count-and ~ does the
-0.44 group.count-and ~ driver
-0.51 group.count-and ~ each
-0.37 group.count-and ~ earn
-0.32 group.count-and ~ event
-0.25 group.count-and ~ find
-0.35 group.count-and ~ find the
-0.35 group.count-and ~ finish
-0.34 group.count-and ~ for each
-0.46 group.count-and ~ greater
-0.18 group.count-and ~ her
-0.20 group.count-and ~ in which
-0.16 group.count-and ~ its
-0.32 group.count-and ~ label
-0.36 group.count-and ~ last
-0.27 group.count-and ~ level
-0.16 group.count-and ~ list
-0.20 group.count-and ~ list the
-0.37 group.count-and ~ lose
-0.18 group.count-and ~ m #
-0.16 group.count-and ~ many game
-0.33 group.count-and ~ many person
-0.28 group.count-and ~ me the
-0.57 group.count-and ~ most
-0.24 group.count-and ~ most common
-0.35 group.count-and ~ name
-0.37 group.count-and ~ name of
-0.32 group.count-and ~ new
-0.44 group.count-and ~ october
-0.44 group.count-and ~ october #
-0.32 group.count-and ~ of time
-0.25 group.count-and ~ of total
-0.40 group.count-and ~ offic
-0.81 group.count-and ~ per
-0.21 group.count-and ~ person
-0.20 group.count-and ~ pie
-0.32 group.count-and ~ play
-0.27 group.count-and ~ play in
-0.28 group.count-and ~ product
-0.21 group.count-and ~ provinc
-0.16 group.count-and ~ record
-0.53 group.count-and ~ region
-0.18 group.count-and ~ run
-0.25 group.count-and ~ september
-0.25 group.count-and ~ september #
0.39 group.count-and ~ serv
-0.24 group.count-and ~ singl
-0.53 group.count-and ~ status
-0.29 group.count-and ~ tabl
-0.32 group.count-and ~ that are
-0.23 group.count-and ~ the first
-0.26 group.count-and ~ the last
-0.23 group.count-and ~ the least
-0.27 group.count-and ~ the match
-0.17 group.count-and ~ the maximum
-0.60 group.count-and ~ the most
-0.37 group.count-and ~ the name
-0.26 group.count-and ~ the record
0.31 group.count-and ~ the top
-0.20 group.count-and ~ the year
-0.28 group.count-and ~ ther
-0.20 group.count-and ~ ther in
-0.19 group.count-and ~ titl
0.28 group.count-and ~ top
-0.16 group.count-and ~ total amount
-0.24 group.count-and ~ tournament
-0.17 group.count-and ~ tv
-0.15 group.count-and ~ valu
-0.21 group.count-and ~ valu of
-0.32 group.count-and ~ venu
-0.52 group.count-and ~ weight
-0.27 group.count-and ~ what team
-0.15 group.count-and ~ which
-0.20 group.count-and ~ which #
-0.18 group.count-and ~ which city
-0.24 group.count-and ~ which is
-0.22 group.count-and ~ which year
-0.26 group.count-and ~ who is
-0.25 group.count-and ~ yard
-0.36 group.count-and ~ yard did
-0.15 group.count-and ~ year was
-0.25 group.maximum ~ # as
-0.17 group.maximum ~ ^ can you
-0.17 group.maximum ~ ^ can you give
0.47 group.maximum ~ ^ for each
-0.17 group.maximum ~ ^ how much
-0.20 group.maximum ~ ^ list the
-0.16 group.maximum ~ ^ show me
-0.18 group.maximum ~ ^ show the
0.29 group.maximum ~ ^ visualiz a
0.33 group.maximum ~ ^ what are
-0.21 group.maximum ~ ^ what is
-0.23 group.maximum ~ ^ what is the
-0.26 group.maximum ~ ^ what team
-0.16 group.maximum ~ ^ what the
-0.33 group.maximum ~ ^ when did
0.24 group.maximum ~ a
0.48 group.maximum ~ a bar
0.35 group.maximum ~ a pie
-0.16 group.maximum ~ a scatter
0.44 group.maximum ~ about
-0.32 group.maximum ~ across
-0.29 group.maximum ~ age
-0.41 group.maximum ~ age of
-0.19 group.maximum ~ all
0.34 group.maximum ~ and
0.26 group.maximum ~ and what
-0.24 group.maximum ~ appear
0.43 group.maximum ~ are
0.21 group.maximum ~ are the
-0.25 group.maximum ~ as the
-0.42 group.maximum ~ averag
0.69 group.maximum ~ bar
0.70 group.maximum ~ bar chart
-0.16 group.maximum ~ befor
-0.18 group.maximum ~ below
-0.18 group.maximum ~ below #
-0.18 group.maximum ~ between the
-0.19 group.maximum ~ build
-0.17 group.maximum ~ business
-0.18 group.maximum ~ can
-0.17 group.maximum ~ can you
-0.26 group.maximum ~ car
0.71 group.maximum ~ chart
0.47 group.maximum ~ chart about
0.27 group.maximum ~ chart for
0.20 group.maximum ~ city
-0.41 group.maximum ~ common
-0.30 group.maximum ~ cost
-0.16 group.maximum ~ cost of
-0.18 group.maximum ~ count
-0.23 group.maximum ~ country has
-0.24 group.maximum ~ customer
-0.31 group.maximum ~ date
-0.23 group.maximum ~ date of
-0.24 group.maximum ~ did the
-0.16 group.maximum ~ differenc
-0.16 group.maximum ~ differenc between
0.19 group.maximum ~ different
0.28 group.maximum ~ display
-0.24 group.maximum ~ division
-0.17 group.maximum ~ does
-0.17 group.maximum ~ does the
-0.16 group.maximum ~ draw
-0.16 group.maximum ~ draw a
-0.22 group.maximum ~ driver
0.40 group.maximum ~ each
-0.60 group.maximum ~ earn
-0.32 group.maximum ~ earning
-0.44 group.maximum ~ enrollment
0.56 group.maximum ~ episod
-0.19 group.maximum ~ expens
-0.29 group.maximum ~ film
-0.25 group.maximum ~ final
-0.17 group.maximum ~ finish
0.36 group.maximum ~ for each
0.39 group.maximum ~ for what
-0.15 group.maximum ~ from the
-0.18 group.maximum ~ give
-0.17 group.maximum ~ give me
-0.18 group.maximum ~ gold
-0.18 group.maximum ~ gold medal
-0.32 group.maximum ~ gross
-0.17 group.maximum ~ how much
-0.44 group.maximum ~ id
-0.17 group.maximum ~ immigrant
0.19 group.maximum ~ in a
0.30 group.maximum ~ its
-0.38 group.maximum ~ label
-0.18 group.maximum ~ last
0.27 group.maximum ~ list
0.46 group.maximum ~ list the
-0.20 group.maximum ~ lose
-0.28 group.maximum ~ make
-0.34 group.maximum ~ match
0.29 group.maximum ~ me a
-0.22 group.maximum ~ me the
0.26 group.maximum ~ million
-0.20 group.maximum ~ model
-0.30 group.maximum ~ most
-0.41 group.maximum ~ most common
-0.17 group.maximum ~ much
-0.29 group.maximum ~ name
-0.49 group.maximum ~ name of
0.34 group.maximum ~ net
-0.22 group.maximum ~ number of
-0.32 group.maximum ~ of all
0.30 group.maximum ~ of each
-0.25 group.maximum ~ of game
-0.43 group.maximum ~ of the
-0.33 group.maximum ~ of time
-0.28 group.maximum ~ offic
-0.27 group.maximum ~ ontario
-0.26 group.maximum ~ open
-0.36 group.maximum ~ operation
-0.26 group.maximum ~ participat
-0.16 group.maximum ~ perform
0.43 group.maximum ~ pie
0.43 group.maximum ~ pie chart
-0.32 group.maximum ~ plac
-0.15 group.maximum ~ play
-0.19 group.maximum ~ play in
-0.25 group.maximum ~ player
0.20 group.maximum ~ plot
0.20 group.maximum ~ plot them
-0.16 group.maximum ~ point
-0.16 group.maximum ~ produc
-0.24 group.maximum ~ product
-0.37 group.maximum ~ rank
-0.19 group.maximum ~ rank of
0.57 group.maximum ~ rat
-0.35 group.maximum ~ region
-0.21 group.maximum ~ release
-0.35 group.maximum ~ represent
-0.28 group.maximum ~ season
-0.35 group.maximum ~ sector
0.57 group.maximum ~ series
-0.21 group.maximum ~ serv
-0.25 group.maximum ~ shar
-0.32 group.maximum ~ shar of
0.22 group.maximum ~ show
-0.21 group.maximum ~ show the
-0.34 group.maximum ~ start
0.30 group.maximum ~ station
-0.16 group.maximum ~ team has
-0.21 group.maximum ~ term
-0.43 group.maximum ~ the averag
-0.18 group.maximum ~ the final
-0.15 group.maximum ~ the match
0.49 group.maximum ~ the maximum
-0.66 group.maximum ~ the most
-0.16 group.maximum ~ the nation
-0.17 group.maximum ~ the player
0.20 group.maximum ~ the result
-0.16 group.maximum ~ the season
-0.20 group.maximum ~ the top
-0.43 group.maximum ~ the win
0.20 group.maximum ~ them as
-0.17 group.maximum ~ them by
0.23 group.maximum ~ thos
-0.25 group.maximum ~ time
0.17 group.maximum ~ top #
0.57 group.maximum ~ tv
-0.45 group.maximum ~ up
-0.18 group.maximum ~ venu
0.34 group.maximum ~ visualiz
0.29 group.maximum ~ visualiz a
0.31 group.maximum ~ visualiz by
0.52 group.maximum ~ weight
0.17 group.maximum ~ were
0.44 group.maximum ~ what are
-0.26 group.maximum ~ what team
-0.16 group.maximum ~ what the
0.28 group.maximum ~ what were
-0.33 group.maximum ~ when did
-0.21 group.maximum ~ who
-0.24 group.maximum ~ who has
-0.33 group.maximum ~ win
-0.19 group.maximum ~ win in
0.34 group.maximum ~ with a
-0.16 group.maximum ~ with the
-0.18 group.maximum ~ woman age
-0.17 group.maximum ~ you
-0.17 group.maximum ~ you give
0.22 group.minimum ~ # person
-0.19 group.minimum ~ $
-0.26 group.minimum ~ $ #
-0.39 group.minimum ~ ^ find the
-0.18 group.minimum ~ ^ how many player
-0.18 group.minimum ~ ^ in which
-0.19 group.minimum ~ ^ in which year
-0.34 group.minimum ~ ^ name a
-0.18 group.minimum ~ ^ name the
-0.21 group.minimum ~ ^ tell me
-0.21 group.minimum ~ ^ tell me the
0.22 group.minimum ~ ^ which player
0.25 group.minimum ~ a bar
0.29 group.minimum ~ a pie
-0.16 group.minimum ~ across
-0.32 group.minimum ~ air
0.15 group.minimum ~ and i
-0.15 group.minimum ~ and rank
-0.20 group.minimum ~ appear
0.34 group.minimum ~ ascend
0.34 group.minimum ~ ascend order
0.15 group.minimum ~ axis
0.25 group.minimum ~ bar
0.25 group.minimum ~ bar graph
-0.16 group.minimum ~ birth
-0.32 group.minimum ~ business
0.51 group.minimum ~ but
0.34 group.minimum ~ by
-0.28 group.minimum ~ came
-0.17 group.minimum ~ car
-0.21 group.minimum ~ chang
-0.16 group.minimum ~ chang of
0.25 group.minimum ~ chart
-0.19 group.minimum ~ club
-0.21 group.minimum ~ come
-0.37 group.minimum ~ competition
-0.31 group.minimum ~ current
0.15 group.minimum ~ descend
0.15 group.minimum ~ descend by
-0.22 group.minimum ~ did
-0.31 group.minimum ~ different
-0.28 group.minimum ~ dur
0.33 group.minimum ~ episod
-0.19 group.minimum ~ event
-0.24 group.minimum ~ expens
-0.39 group.minimum ~ find
-0.39 group.minimum ~ find the
0.22 group.minimum ~ for all
-0.17 group.minimum ~ found
-0.19 group.minimum ~ french
-0.31 group.minimum ~ from
0.25 group.minimum ~ graph
-0.23 group.minimum ~ has
-0.30 group.minimum ~ her
0.30 group.minimum ~ highest
-0.51 group.minimum ~ his
-0.17 group.minimum ~ hour
-0.24 group.minimum ~ immigrant
0.34 group.minimum ~ in ascend
0.15 group.minimum ~ in descend
-0.26 group.minimum ~ in each
-0.24 group.minimum ~ in this
-0.21 group.minimum ~ incom
-0.15 group.minimum ~ inuit
-0.23 group.minimum ~ leagu
-0.21 group.minimum ~ likely
-0.21 group.minimum ~ likely to
-0.31 group.minimum ~ list
-0.18 group.minimum ~ many player
-0.16 group.minimum ~ match
-0.21 group.minimum ~ me the
-0.29 group.minimum ~ name
-0.34 group.minimum ~ name a
-0.15 group.minimum ~ name and
-0.18 group.minimum ~ name the
0.22 group.minimum ~ new
0.29 group.minimum ~ of each
-0.27 group.minimum ~ of the
-0.20 group.minimum ~ opponent
0.19 group.minimum ~ order
-0.24 group.minimum ~ own
0.39 group.minimum ~ person
0.29 group.minimum ~ pie
0.29 group.minimum ~ pie chart
-0.26 group.minimum ~ play in
-0.26 group.minimum ~ polic
-0.25 group.minimum ~ position
-0.28 group.minimum ~ previous
-0.22 group.minimum ~ provinc
-0.23 group.minimum ~ rank
-0.15 group.minimum ~ rank of
-0.20 group.minimum ~ rate
-0.20 group.minimum ~ return
-0.23 group.minimum ~ round
-0.19 group.minimum ~ season
-0.18 group.minimum ~ seat
-0.24 group.minimum ~ sector
-0.31 group.minimum ~ series
-0.25 group.minimum ~ servic
-0.24 group.minimum ~ shar of
0.28 group.minimum ~ show
-0.24 group.minimum ~ sinc
-0.26 group.minimum ~ sinc #
0.22 group.minimum ~ that are
-0.27 group.minimum ~ that the
0.30 group.minimum ~ the highest
-0.28 group.minimum ~ the least
-0.15 group.minimum ~ the name
0.22 group.minimum ~ the nation
0.25 group.minimum ~ the number
-0.20 group.minimum ~ the opponent
-0.18 group.minimum ~ the result
-0.22 group.minimum ~ the tabl
-0.28 group.minimum ~ the titl
-0.23 group.minimum ~ the total
0.15 group.minimum ~ the x
-0.32 group.minimum ~ ther
-0.24 group.minimum ~ this
-0.18 group.minimum ~ time in
-0.31 group.minimum ~ total number
0.15 group.minimum ~ want to
-0.24 group.minimum ~ week
-0.17 group.minimum ~ week #
0.24 group.minimum ~ weight
0.22 group.minimum ~ which player
-0.21 group.minimum ~ which year
-0.31 group.minimum ~ whos
0.25 group.minimum ~ with a
0.15 group.minimum ~ x
0.15 group.minimum ~ x axis
-0.16 group.minimum ~ year
-0.26 group.minimum ~ year was
-0.31 group.sum ~ # and
-0.34 group.sum ~ # what
0.24 group.sum ~ ^ can you
0.44 group.sum ~ ^ can you give
0.53 group.sum ~ ^ find the
-0.53 group.sum ~ ^ for each
-0.25 group.sum ~ ^ in which
0.49 group.sum ~ ^ list the
0.48 group.sum ~ ^ pleas tell
0.48 group.sum ~ ^ pleas tell me
-0.22 group.sum ~ ^ show the
0.97 group.sum ~ ^ sum of
-0.47 group.sum ~ ^ tell me
-0.42 group.sum ~ ^ tell me the
0.29 group.sum ~ ^ visualiz a
0.23 group.sum ~ ^ visualiz a bar
-0.21 group.sum ~ ^ what percentag
-0.21 group.sum ~ ^ what percentag of
-0.20 group.sum ~ ^ what were
-0.20 group.sum ~ ^ what were the
0.47 group.sum ~ ^ which #
0.38 group.sum ~ ^ which is
0.18 group.sum ~ ^ which year
0.17 group.sum ~ a bar
0.24 group.sum ~ a pie
-0.43 group.sum ~ a scatter
0.21 group.sum ~ about
-0.47 group.sum ~ amount of
0.17 group.sum ~ and
0.21 group.sum ~ and the
0.42 group.sum ~ and what
0.27 group.sum ~ are the
-0.47 group.sum ~ are ther
0.56 group.sum ~ area
0.16 group.sum ~ artist
-0.30 group.sum ~ asc by
-0.27 group.sum ~ at the
0.18 group.sum ~ attend
-0.16 group.sum ~ averag of
-0.32 group.sum ~ award
0.32 group.sum ~ axis in
0.32 group.sum ~ bar
0.39 group.sum ~ bar chart
-0.18 group.sum ~ bar graph
-0.29 group.sum ~ been
-0.29 group.sum ~ befor
-0.40 group.sum ~ between
-0.33 group.sum ~ between #
-0.25 group.sum ~ between the
0.33 group.sum ~ birth
0.50 group.sum ~ both
0.54 group.sum ~ by
-0.38 group.sum ~ c
-0.24 group.sum ~ came
0.24 group.sum ~ can you
0.42 group.sum ~ category
0.27 group.sum ~ chart
-0.22 group.sum ~ chart and
0.29 group.sum ~ chart for
0.40 group.sum ~ chart of
-0.21 group.sum ~ chart show
-0.38 group.sum ~ circuit
-0.43 group.sum ~ code
-0.34 group.sum ~ company
-0.29 group.sum ~ compar
-0.30 group.sum ~ competition
-0.34 group.sum ~ correspond
0.57 group.sum ~ cost
-0.60 group.sum ~ count
-0.39 group.sum ~ count the
-0.28 group.sum ~ customer
-0.27 group.sum ~ data
0.52 group.sum ~ date
0.35 group.sum ~ date of
0.45 group.sum ~ day
0.19 group.sum ~ descend by
-0.24 group.sum ~ descend order
0.33 group.sum ~ die
0.26 group.sum ~ display
-0.28 group.sum ~ does the
0.15 group.sum ~ dur
0.47 group.sum ~ dur the
0.58 group.sum ~ each
0.19 group.sum ~ employe
0.45 group.sum ~ enrollment
0.19 group.sum ~ expens
-0.16 group.sum ~ final
0.54 group.sum ~ find
0.53 group.sum ~ find the
-0.19 group.sum ~ first
0.33 group.sum ~ for
-0.36 group.sum ~ for #
0.32 group.sum ~ for each
0.21 group.sum ~ found
0.64 group.sum ~ from each
-0.24 group.sum ~ game
-0.32 group.sum ~ game play
-0.18 group.sum ~ graph
0.21 group.sum ~ greater than
0.17 group.sum ~ group
0.23 group.sum ~ group by
0.16 group.sum ~ growth
0.43 group.sum ~ has the
0.26 group.sum ~ height
0.21 group.sum ~ her
0.92 group.sum ~ highest
0.82 group.sum ~ highest total
0.72 group.sum ~ hour
0.53 group.sum ~ hous
-0.21 group.sum ~ how
-0.52 group.sum ~ how many
0.87 group.sum ~ id
0.58 group.sum ~ id and
0.15 group.sum ~ in a
-0.21 group.sum ~ in canada
-0.49 group.sum ~ in each
-0.25 group.sum ~ in which
-0.25 group.sum ~ inuit
0.33 group.sum ~ is
-0.15 group.sum ~ is #
-0.24 group.sum ~ it
0.86 group.sum ~ its
0.44 group.sum ~ largest
-0.29 group.sum ~ last
-0.16 group.sum ~ less than
-0.19 group.sum ~ level
0.33 group.sum ~ life
0.75 group.sum ~ list
-0.16 group.sum ~ list in
0.46 group.sum ~ list the
0.52 group.sum ~ m
0.56 group.sum ~ m #
-0.52 group.sum ~ many
-0.28 group.sum ~ many person
0.24 group.sum ~ match
0.18 group.sum ~ me
0.34 group.sum ~ me what
-0.18 group.sum ~ mean
-0.27 group.sum ~ more than
-0.30 group.sum ~ most
0.54 group.sum ~ name of
-0.23 group.sum ~ number for
-0.21 group.sum ~ obligation
-0.42 group.sum ~ october
-0.42 group.sum ~ october #
0.23 group.sum ~ of each
-0.30 group.sum ~ of game
-0.34 group.sum ~ of the
-0.19 group.sum ~ of time
-0.16 group.sum ~ of total
-0.20 group.sum ~ of win
0.52 group.sum ~ offic
-0.37 group.sum ~ on
-0.31 group.sum ~ on the
0.28 group.sum ~ on what
-0.18 group.sum ~ order by
0.46 group.sum ~ owner
0.70 group.sum ~ per
0.16 group.sum ~ percent
-0.22 group.sum ~ person
0.20 group.sum ~ pie
-0.22 group.sum ~ play
-0.17 group.sum ~ play in
-0.15 group.sum ~ player
0.48 group.sum ~ pleas tell
-0.27 group.sum ~ polic
0.33 group.sum ~ population
0.48 group.sum ~ pric
-0.29 group.sum ~ proportion of
-0.17 group.sum ~ provid
0.32 group.sum ~ rank of
0.39 group.sum ~ rat
0.30 group.sum ~ region
-0.24 group.sum ~ regular
-0.24 group.sum ~ road
-0.46 group.sum ~ scatter
-0.46 group.sum ~ scatter chart
0.34 group.sum ~ school
-0.41 group.sum ~ scor
0.24 group.sum ~ segment
-0.18 group.sum ~ september
-0.18 group.sum ~ september #
-0.18 group.sum ~ series
-0.27 group.sum ~ serv
0.19 group.sum ~ show
-0.54 group.sum ~ show the
-0.32 group.sum ~ site
0.27 group.sum ~ size
-0.16 group.sum ~ smallest
-0.30 group.sum ~ social
0.38 group.sum ~ stock
0.81 group.sum ~ sum
0.75 group.sum ~ sum of
-0.34 group.sum ~ tabl
-0.19 group.sum ~ take
-0.16 group.sum ~ that
-0.22 group.sum ~ that are
0.22 group.sum ~ that have
-0.42 group.sum ~ the amount
-0.30 group.sum ~ the averag
0.96 group.sum ~ the highest
0.44 group.sum ~ the largest
-0.27 group.sum ~ the most
0.35 group.sum ~ the name
-0.59 group.sum ~ the number
-0.30 group.sum ~ the proportion
-0.16 group.sum ~ the smallest
0.43 group.sum ~ the sum
-0.21 group.sum ~ the tabl
-0.42 group.sum ~ ther
0.28 group.sum ~ time
-0.20 group.sum ~ time did
-0.25 group.sum ~ to
-0.22 group.sum ~ to the
-0.24 group.sum ~ top #
0.78 group.sum ~ total
0.71 group.sum ~ total amount
0.22 group.sum ~ total revenu
-0.21 group.sum ~ track
0.24 group.sum ~ type
-0.23 group.sum ~ type of
0.47 group.sum ~ unit
0.21 group.sum ~ university
-0.26 group.sum ~ valu
-0.26 group.sum ~ valu of
0.74 group.sum ~ venu
0.33 group.sum ~ visualiz
0.29 group.sum ~ visualiz a
0.37 group.sum ~ weight
0.27 group.sum ~ what are
0.20 group.sum ~ what is
-0.24 group.sum ~ what percentag
-0.20 group.sum ~ what were
-0.31 group.sum ~ when
-0.34 group.sum ~ wher
0.31 group.sum ~ which
0.47 group.sum ~ which #
-0.22 group.sum ~ which game
0.38 group.sum ~ which is
0.18 group.sum ~ which year
0.24 group.sum ~ whos
-0.28 group.sum ~ win in
0.20 group.sum ~ win the
0.35 group.sum ~ with the
-0.24 group.sum ~ yard did
0.21 group.sum ~ year of
0.44 group.sum ~ you give
-0.33 group.two ~ # what
-0.16 group.two ~ $ #
-0.22 group.two ~ ^ how much
-0.18 group.two ~ ^ in which
-0.25 group.two ~ ^ list the
0.24 group.two ~ ^ what is
0.24 group.two ~ ^ what is the
0.51 group.two ~ age
-0.43 group.two ~ all
-0.20 group.two ~ area
-0.27 group.two ~ as
-0.17 group.two ~ as a
0.18 group.two ~ averag
-0.17 group.two ~ award
-0.26 group.two ~ befor
-0.27 group.two ~ best
-0.26 group.two ~ between
-0.29 group.two ~ between the
-0.24 group.two ~ both
-0.20 group.two ~ business
0.34 group.two ~ but
-0.33 group.two ~ come
-0.29 group.two ~ come from
-0.24 group.two ~ compar
-0.19 group.two ~ cost
-0.24 group.two ~ date
-0.24 group.two ~ die
-0.24 group.two ~ differenc between
-0.30 group.two ~ does
-0.19 group.two ~ does the
0.17 group.two ~ e
-0.25 group.two ~ enrollment
-0.18 group.two ~ financial
-0.24 group.two ~ for all
0.16 group.two ~ for each
-0.17 group.two ~ grid
-0.16 group.two ~ her
0.15 group.two ~ higher
0.15 group.two ~ higher than
-0.28 group.two ~ his
-0.30 group.two ~ how much
-0.17 group.two ~ in which
-0.17 group.two ~ inuit
-0.19 group.two ~ it
-0.18 group.two ~ life
-0.41 group.two ~ list
-0.31 group.two ~ list the
-0.41 group.two ~ match
0.24 group.two ~ maximum
-0.21 group.two ~ more
-0.20 group.two ~ more than
-0.19 group.two ~ most
-0.30 group.two ~ much
0.21 group.two ~ new
0.21 group.two ~ north
-0.22 group.two ~ of
-0.20 group.two ~ of win
-0.16 group.two ~ out
-0.20 group.two ~ per
-0.33 group.two ~ plac
0.21 group.two ~ provinc
-0.20 group.two ~ rank
-0.35 group.two ~ rank of
-0.24 group.two ~ record
-0.29 group.two ~ runner
0.16 group.two ~ seat
-0.28 group.two ~ series
-0.16 group.two ~ shar
-0.15 group.two ~ that have
0.20 group.two ~ the averag
-0.31 group.two ~ the maximum
-0.18 group.two ~ the most
-0.22 group.two ~ the titl
-0.29 group.two ~ this
-0.21 group.two ~ time
-0.17 group.two ~ to the
-0.26 group.two ~ total of
-0.17 group.two ~ visualiz by
-0.59 group.two ~ weight
-0.31 group.two ~ win in
0.22 group.unsaid-sum ~ # and
0.52 group.unsaid-sum ~ # from
-0.16 group.unsaid-sum ~ # in
0.28 group.unsaid-sum ~ # month
0.28 group.unsaid-sum ~ # what
0.27 group.unsaid-sum ~ # year
-0.57 group.unsaid-sum ~ #th
-0.57 group.unsaid-sum ~ ^ a bar
-0.57 group.unsaid-sum ~ ^ a bar chart
-0.34 group.unsaid-sum ~ ^ bar chart
-0.34 group.unsaid-sum ~ ^ count the
-0.35 group.unsaid-sum ~ ^ draw a
-0.39 group.unsaid-sum ~ ^ draw a bar
-0.43 group.unsaid-sum ~ ^ for each
-0.25 group.unsaid-sum ~ ^ for the
0.40 group.unsaid-sum ~ ^ give me
-0.21 group.unsaid-sum ~ ^ how long
0.34 group.unsaid-sum ~ ^ in #
-0.15 group.unsaid-sum ~ ^ list all
-0.30 group.unsaid-sum ~ ^ list the
-0.33 group.unsaid-sum ~ ^ name the
-0.18 group.unsaid-sum ~ ^ number of
0.26 group.unsaid-sum ~ ^ pleas tell
0.26 group.unsaid-sum ~ ^ pleas tell me
-0.45 group.unsaid-sum ~ ^ visualiz a bar
-0.15 group.unsaid-sum ~ ^ what are the
-0.39 group.unsaid-sum ~ ^ what team
-0.15 group.unsaid-sum ~ ^ what were
-0.15 group.unsaid-sum ~ ^ what were the
-0.18 group.unsaid-sum ~ ^ what year
-0.32 group.unsaid-sum ~ ^ which country
-0.19 group.unsaid-sum ~ ^ who were
-0.25 group.unsaid-sum ~ a higher
-0.56 group.unsaid-sum ~ a pie
-0.49 group.unsaid-sum ~ account
-0.64 group.unsaid-sum ~ account for
0.31 group.unsaid-sum ~ across
0.49 group.unsaid-sum ~ after
0.62 group.unsaid-sum ~ after #
-0.31 group.unsaid-sum ~ against
0.24 group.unsaid-sum ~ age
0.18 group.unsaid-sum ~ age #
-0.44 group.unsaid-sum ~ all
-0.52 group.unsaid-sum ~ all the
-0.21 group.unsaid-sum ~ among
0.19 group.unsaid-sum ~ and could
0.18 group.unsaid-sum ~ and list
-0.39 group.unsaid-sum ~ artist
-0.40 group.unsaid-sum ~ as
0.22 group.unsaid-sum ~ asc by
0.26 group.unsaid-sum ~ ascend
0.25 group.unsaid-sum ~ assault
0.35 group.unsaid-sum ~ at #
-0.22 group.unsaid-sum ~ away
-0.22 group.unsaid-sum ~ away team
-0.31 group.unsaid-sum ~ b
0.19 group.unsaid-sum ~ bar graph
0.27 group.unsaid-sum ~ befor
0.44 group.unsaid-sum ~ befor #
0.26 group.unsaid-sum ~ befor the
0.19 group.unsaid-sum ~ birth
-0.25 group.unsaid-sum ~ blank
0.20 group.unsaid-sum ~ both
-0.28 group.unsaid-sum ~ business
0.34 group.unsaid-sum ~ but
0.27 group.unsaid-sum ~ by the
-0.24 group.unsaid-sum ~ can
-0.24 group.unsaid-sum ~ can you
0.17 group.unsaid-sum ~ canadian
-0.16 group.unsaid-sum ~ championship
0.24 group.unsaid-sum ~ chang of
-0.24 group.unsaid-sum ~ chart about
0.18 group.unsaid-sum ~ child
0.38 group.unsaid-sum ~ class
-0.28 group.unsaid-sum ~ compar
-0.20 group.unsaid-sum ~ competition
-0.40 group.unsaid-sum ~ count of
-0.62 group.unsaid-sum ~ count the
0.30 group.unsaid-sum ~ county
-0.16 group.unsaid-sum ~ crowd
0.18 group.unsaid-sum ~ customer
-0.30 group.unsaid-sum ~ did
-0.23 group.unsaid-sum ~ did not
-0.22 group.unsaid-sum ~ different
-0.28 group.unsaid-sum ~ display
-0.19 group.unsaid-sum ~ do
-0.18 group.unsaid-sum ~ does
-0.20 group.unsaid-sum ~ does the
-0.36 group.unsaid-sum ~ draw
-0.37 group.unsaid-sum ~ draw a
-0.26 group.unsaid-sum ~ driver
-0.17 group.unsaid-sum ~ earn
-0.21 group.unsaid-sum ~ earning
-0.22 group.unsaid-sum ~ elect
-0.17 group.unsaid-sum ~ episod
-0.60 group.unsaid-sum ~ every
-0.62 group.unsaid-sum ~ finish
-0.26 group.unsaid-sum ~ for the
0.42 group.unsaid-sum ~ format
-0.27 group.unsaid-sum ~ game with
0.37 group.unsaid-sum ~ give
0.39 group.unsaid-sum ~ give me
-0.56 group.unsaid-sum ~ goal
0.19 group.unsaid-sum ~ graph
-0.68 group.unsaid-sum ~ greater
-0.30 group.unsaid-sum ~ greater than
-0.22 group.unsaid-sum ~ group
-0.16 group.unsaid-sum ~ group by
-0.29 group.unsaid-sum ~ had #
-0.20 group.unsaid-sum ~ have
-0.18 group.unsaid-sum ~ have a
-0.23 group.unsaid-sum ~ height
0.24 group.unsaid-sum ~ high
-0.21 group.unsaid-sum ~ how long
0.16 group.unsaid-sum ~ i
0.17 group.unsaid-sum ~ i want
-0.35 group.unsaid-sum ~ id and
-0.38 group.unsaid-sum ~ if
-0.22 group.unsaid-sum ~ if the
0.32 group.unsaid-sum ~ in ascend
-0.23 group.unsaid-sum ~ in which
-0.26 group.unsaid-sum ~ is list
-0.16 group.unsaid-sum ~ it
-0.39 group.unsaid-sum ~ its
-0.20 group.unsaid-sum ~ january
-0.17 group.unsaid-sum ~ january #
-0.16 group.unsaid-sum ~ less
0.40 group.unsaid-sum ~ line
-0.15 group.unsaid-sum ~ list all
0.40 group.unsaid-sum ~ list in
-0.30 group.unsaid-sum ~ list the
-0.40 group.unsaid-sum ~ location
0.27 group.unsaid-sum ~ low
-0.21 group.unsaid-sum ~ lower
-0.24 group.unsaid-sum ~ m
-0.18 group.unsaid-sum ~ march
-0.21 group.unsaid-sum ~ may
0.74 group.unsaid-sum ~ me the
-0.23 group.unsaid-sum ~ mean
0.28 group.unsaid-sum ~ month
-0.33 group.unsaid-sum ~ name the
-0.29 group.unsaid-sum ~ new
-0.40 group.unsaid-sum ~ next
-0.46 group.unsaid-sum ~ no
0.35 group.unsaid-sum ~ number for
-0.66 group.unsaid-sum ~ number of
-0.25 group.unsaid-sum ~ october
-0.25 group.unsaid-sum ~ october #
-0.91 group.unsaid-sum ~ of all
-0.22 group.unsaid-sum ~ of person
-0.18 group.unsaid-sum ~ of point
-0.17 group.unsaid-sum ~ of the
-0.29 group.unsaid-sum ~ of time
0.16 group.unsaid-sum ~ on
0.24 group.unsaid-sum ~ on what
-0.15 group.unsaid-sum ~ opponent
-0.20 group.unsaid-sum ~ or
-0.49 group.unsaid-sum ~ order by
0.43 group.unsaid-sum ~ order in
0.33 group.unsaid-sum ~ over
-0.51 group.unsaid-sum ~ over #
0.88 group.unsaid-sum ~ over the
0.24 group.unsaid-sum ~ owner
0.22 group.unsaid-sum ~ paid
-0.38 group.unsaid-sum ~ per
-0.23 group.unsaid-sum ~ percent
-0.47 group.unsaid-sum ~ person
-0.23 group.unsaid-sum ~ pick
-0.60 group.unsaid-sum ~ pie
-0.61 group.unsaid-sum ~ pie chart
-0.28 group.unsaid-sum ~ place
-0.31 group.unsaid-sum ~ player
0.31 group.unsaid-sum ~ pleas
0.26 group.unsaid-sum ~ pleas tell
-0.25 group.unsaid-sum ~ point
-0.28 group.unsaid-sum ~ polic
-0.41 group.unsaid-sum ~ position
0.21 group.unsaid-sum ~ previous
-0.30 group.unsaid-sum ~ pric
-0.28 group.unsaid-sum ~ product
0.34 group.unsaid-sum ~ provid
0.34 group.unsaid-sum ~ public
-0.34 group.unsaid-sum ~ rat
-0.41 group.unsaid-sum ~ ratio
0.53 group.unsaid-sum ~ record
-0.22 group.unsaid-sum ~ region
-0.19 group.unsaid-sum ~ relationship
-0.20 group.unsaid-sum ~ relationship between
-0.19 group.unsaid-sum ~ releas
-0.33 group.unsaid-sum ~ result of
-0.25 group.unsaid-sum ~ round #
-0.20 group.unsaid-sum ~ scatter
-0.37 group.unsaid-sum ~ scatter plot
-0.30 group.unsaid-sum ~ scor for
-0.17 group.unsaid-sum ~ score
0.42 group.unsaid-sum ~ shar
-0.40 group.unsaid-sum ~ ship
0.26 group.unsaid-sum ~ show
0.28 group.unsaid-sum ~ show the
0.31 group.unsaid-sum ~ size
-0.36 group.unsaid-sum ~ song
0.18 group.unsaid-sum ~ stadium
-0.27 group.unsaid-sum ~ standard
0.43 group.unsaid-sum ~ start
-0.41 group.unsaid-sum ~ status
-0.23 group.unsaid-sum ~ student
0.27 group.unsaid-sum ~ tabl
-0.19 group.unsaid-sum ~ team
-0.17 group.unsaid-sum ~ team had
-0.24 group.unsaid-sum ~ team scor
-0.21 group.unsaid-sum ~ tell
-0.21 group.unsaid-sum ~ tell me
0.32 group.unsaid-sum ~ that
0.25 group.unsaid-sum ~ that are
0.20 group.unsaid-sum ~ that has
0.18 group.unsaid-sum ~ the #
-0.24 group.unsaid-sum ~ the date
-0.20 group.unsaid-sum ~ the episod
0.21 group.unsaid-sum ~ the game
-0.28 group.unsaid-sum ~ the list
-0.33 group.unsaid-sum ~ the next
-0.58 group.unsaid-sum ~ the number
-0.31 group.unsaid-sum ~ the previous
0.60 group.unsaid-sum ~ the record
-0.20 group.unsaid-sum ~ the relationship
-0.17 group.unsaid-sum ~ the scor
-0.32 group.unsaid-sum ~ the season
0.35 group.unsaid-sum ~ the tabl
-0.16 group.unsaid-sum ~ the unit
-0.25 group.unsaid-sum ~ the win
-0.21 group.unsaid-sum ~ the y
-0.51 group.unsaid-sum ~ the year
-0.46 group.unsaid-sum ~ their
-0.25 group.unsaid-sum ~ them
-0.28 group.unsaid-sum ~ them by
0.35 group.unsaid-sum ~ thos
-0.40 group.unsaid-sum ~ time
-0.42 group.unsaid-sum ~ titl
0.46 group.unsaid-sum ~ to show
-0.28 group.unsaid-sum ~ train
-0.16 group.unsaid-sum ~ u
-0.16 group.unsaid-sum ~ u s
-0.16 group.unsaid-sum ~ unit stat
-0.23 group.unsaid-sum ~ valu
0.55 group.unsaid-sum ~ visitor
-0.21 group.unsaid-sum ~ visualiz
-0.33 group.unsaid-sum ~ vote
-0.20 group.unsaid-sum ~ w
0.17 group.unsaid-sum ~ want
0.18 group.unsaid-sum ~ want to
-0.45 group.unsaid-sum ~ what team
-0.15 group.unsaid-sum ~ what were
-0.32 group.unsaid-sum ~ wher
-0.39 group.unsaid-sum ~ which
-0.32 group.unsaid-sum ~ which country
-0.32 group.unsaid-sum ~ who
-0.34 group.unsaid-sum ~ who is
-0.61 group.unsaid-sum ~ whos
-0.33 group.unsaid-sum ~ win
-0.29 group.unsaid-sum ~ world
-0.57 group.unsaid-sum ~ y axis
-0.21 group.unsaid-sum ~ year #
-0.24 group.unsaid-sum ~ year had
-0.29 group.unsaid-sum ~ year in
0.53 key.about
0.64 key.score
-0.40 key.unnamed
0.25 label among above
0.56 label among section rows
0.21 label.all ~ # how
0.32 label.all ~ # month
0.20 label.all ~ # s
-0.23 label.all ~ ^ find the
0.39 label.all ~ ^ how many time
-0.21 label.all ~ ^ how many year
0.19 label.all ~ ^ in #
0.38 label.all ~ ^ in # #
0.19 label.all ~ ^ in # how
-0.31 label.all ~ ^ list all
-0.22 label.all ~ ^ list the
-0.20 label.all ~ ^ what are
-0.15 label.all ~ ^ what were
-0.15 label.all ~ ^ what were the
0.49 label.all ~ ^ which year
-0.22 label.all ~ about
-0.29 label.all ~ all the
-0.42 label.all ~ and what
0.19 label.all ~ are ther
0.44 label.all ~ assault
0.23 label.all ~ asset
-0.23 label.all ~ at the
0.60 label.all ~ award
0.25 label.all ~ balanc
0.34 label.all ~ been
0.46 label.all ~ being
0.26 label.all ~ case
0.62 label.all ~ cash
0.22 label.all ~ coach
-0.18 label.all ~ compet
0.30 label.all ~ complet
-0.21 label.all ~ descend by
-0.16 label.all ~ different
0.17 label.all ~ does the
-0.31 label.all ~ enrollment
0.22 label.all ~ financial
-0.22 label.all ~ find the
-0.16 label.all ~ found
0.18 label.all ~ from the
-0.27 label.all ~ game were
0.37 label.all ~ health
0.15 label.all ~ in this
0.58 label.all ~ includ
0.18 label.all ~ interest
-0.32 label.all ~ larger
-0.43 label.all ~ list all
-0.21 label.all ~ list in
-0.21 label.all ~ list the
0.23 label.all ~ many person
0.79 label.all ~ many time
-0.17 label.all ~ many year
0.63 label.all ~ member
0.16 label.all ~ month
0.25 label.all ~ of man
0.19 label.all ~ of woman
-0.32 label.all ~ overall
0.23 label.all ~ participat
-0.24 label.all ~ perform
0.36 label.all ~ previous
0.19 label.all ~ property
0.31 label.all ~ ratio
0.26 label.all ~ relat
0.21 label.all ~ release
-0.18 label.all ~ site
-0.32 label.all ~ size
0.37 label.all ~ song
0.53 label.all ~ tabl
-0.20 label.all ~ tax
-0.17 label.all ~ that are
0.16 label.all ~ that the
-0.33 label.all ~ the #th
-0.34 label.all ~ the date
-0.68 label.all ~ the different
-0.23 label.all ~ the net
-0.29 label.all ~ the only
0.45 label.all ~ the previous
0.36 label.all ~ the tabl
-0.42 label.all ~ the us
0.27 label.all ~ the year
0.37 label.all ~ ther in
-0.60 label.all ~ thousand
0.36 label.all ~ time did
0.84 label.all ~ time is
0.38 label.all ~ titl
-0.27 label.all ~ total revenu
-0.31 label.all ~ uniqu
-0.29 label.all ~ us
-0.15 label.all ~ what were
-0.34 label.all ~ wher was
0.44 label.all ~ which year
-0.18 label.all ~ who did
0.39 label.all ~ without
0.36 label.all ~ woman age
0.30 label.all ~ year
-0.23 label.all ~ year #
0.19 label.all ~ year was
-0.16 label.compare ~ # #
0.54 label.compare ~ # %
-0.33 label.compare ~ # how
0.20 label.compare ~ # in
-0.35 label.compare ~ # s
-0.19 label.compare ~ #th
0.49 label.compare ~ %
-0.17 label.compare ~ 1
0.17 label.compare ~ ^ how many
-0.25 label.compare ~ ^ how many percentag
-0.18 label.compare ~ ^ how many player
0.45 label.compare ~ ^ how many time
0.37 label.compare ~ ^ how many year
-0.24 label.compare ~ ^ in #
-0.29 label.compare ~ ^ in # how
-0.27 label.compare ~ ^ what were
-0.27 label.compare ~ ^ what were the
-0.28 label.compare ~ ^ when was
-0.28 label.compare ~ ^ when was the
0.23 label.compare ~ ^ which is
0.21 label.compare ~ a
0.52 label.compare ~ a total
0.26 label.compare ~ activity
-0.16 label.compare ~ after #
0.21 label.compare ~ are
0.20 label.compare ~ area
-0.41 label.compare ~ as
-0.44 label.compare ~ asset
0.26 label.compare ~ at
-0.26 label.compare ~ at the
0.34 label.compare ~ attend
-0.17 label.compare ~ award
0.16 label.compare ~ balanc
-0.24 label.compare ~ benefit
-0.17 label.compare ~ between
-0.19 label.compare ~ between #
-0.18 label.compare ~ between the
-0.32 label.compare ~ build
-0.41 label.compare ~ business
-0.36 label.compare ~ canadian
0.35 label.compare ~ cash
0.46 label.compare ~ consecutiv
-0.35 label.compare ~ december
-0.35 label.compare ~ december #
0.28 label.compare ~ did
0.22 label.compare ~ did the
0.18 label.compare ~ die
-0.18 label.compare ~ differenc
-0.18 label.compare ~ differenc between
-0.39 label.compare ~ do
-0.17 label.compare ~ dur
-0.17 label.compare ~ expens
-0.20 label.compare ~ femal
-0.36 label.compare ~ film
-0.26 label.compare ~ for the
0.30 label.compare ~ free
-0.29 label.compare ~ game did
0.33 label.compare ~ goal
-0.30 label.compare ~ goal did
0.31 label.compare ~ grand
1.23 label.compare ~ greater
1.23 label.compare ~ greater than
-0.29 label.compare ~ gross
0.23 label.compare ~ group
0.21 label.compare ~ had
0.33 label.compare ~ had a
0.31 label.compare ~ has
0.32 label.compare ~ have at
0.29 label.compare ~ higher
0.34 label.compare ~ higher than
-0.39 label.compare ~ hour
0.46 label.compare ~ hous
0.15 label.compare ~ how many
-0.28 label.compare ~ in this
-0.83 label.compare ~ incom
-0.18 label.compare ~ interest
-0.17 label.compare ~ inuit
-0.16 label.compare ~ july
-0.16 label.compare ~ july #
-0.30 label.compare ~ june
-0.30 label.compare ~ june #
-0.18 label.compare ~ larg
0.22 label.compare ~ least #
-0.37 label.compare ~ live
-0.26 label.compare ~ location
-0.16 label.compare ~ low
-0.50 label.compare ~ lower
0.41 label.compare ~ m
0.36 label.compare ~ m #
0.15 label.compare ~ many
-0.21 label.compare ~ many goal
-0.25 label.compare ~ many percentag
-0.18 label.compare ~ many player
0.45 label.compare ~ many time
0.55 label.compare ~ many year
-0.19 label.compare ~ more likely
0.16 label.compare ~ more than
0.26 label.compare ~ most
-0.57 label.compare ~ name
0.37 label.compare ~ non
0.28 label.compare ~ obligation
-0.45 label.compare ~ of a
0.31 label.compare ~ of total
-0.30 label.compare ~ offic
0.27 label.compare ~ order
-0.38 label.compare ~ other
-0.20 label.compare ~ other than
-0.16 label.compare ~ out
-0.21 label.compare ~ over the
-0.33 label.compare ~ overall
-0.21 label.compare ~ play
-0.29 label.compare ~ play for
0.27 label.compare ~ player
0.29 label.compare ~ provid
0.16 label.compare ~ race
0.40 label.compare ~ rank
-0.29 label.compare ~ rate for
-0.40 label.compare ~ ratio
-0.20 label.compare ~ represent
-0.16 label.compare ~ respectively
0.23 label.compare ~ return
0.28 label.compare ~ revenu
0.39 label.compare ~ round
0.36 label.compare ~ score
-0.22 label.compare ~ second
-0.24 label.compare ~ senior
-0.35 label.compare ~ september
-0.35 label.compare ~ september #
0.28 label.compare ~ stat
-0.41 label.compare ~ tax
0.32 label.compare ~ team
0.39 label.compare ~ team had
0.35 label.compare ~ than
0.32 label.compare ~ than #
0.29 label.compare ~ that are
0.19 label.compare ~ that the
-0.19 label.compare ~ that were
-0.38 label.compare ~ the #th
-0.18 label.compare ~ the differenc
-0.17 label.compare ~ the high
-0.30 label.compare ~ the location
-0.19 label.compare ~ the nation
-0.43 label.compare ~ the total
0.18 label.compare ~ the year
-0.39 label.compare ~ ther
-0.17 label.compare ~ third
0.44 label.compare ~ this
-0.18 label.compare ~ thos who
0.54 label.compare ~ time
0.46 label.compare ~ time did
0.34 label.compare ~ under
0.43 label.compare ~ under #
-0.20 label.compare ~ valu of
0.21 label.compare ~ vote
-0.30 label.compare ~ were in
-0.27 label.compare ~ what were
-0.28 label.compare ~ when was
0.23 label.compare ~ which is
0.65 label.compare ~ win
0.76 label.compare ~ with a
-0.21 label.compare ~ worker
0.19 label.compare ~ year
0.55 label.compare ~ year did
0.30 label.compare ~ year had
0.31 label.compare ~ year that
0.32 label.highest ~ # which
-0.59 label.highest ~ # year
0.36 label.highest ~ $
0.16 label.highest ~ $ #
0.43 label.highest ~ 1
-0.41 label.highest ~ ^ for the
0.26 label.highest ~ ^ in what
-0.37 label.highest ~ ^ show me
-0.61 label.highest ~ ^ what are
-0.47 label.highest ~ ^ what are the
0.43 label.highest ~ ^ what team
-0.39 label.highest ~ ^ what were
-0.39 label.highest ~ ^ what were the
-0.43 label.highest ~ ^ wher was
-0.51 label.highest ~ ^ which team
0.29 label.highest ~ ^ which type
-0.19 label.highest ~ ^ which year
0.18 label.highest ~ ^ who had
0.27 label.highest ~ ^ who were
-0.20 label.highest ~ ^ who win
0.32 label.highest ~ a higher
-0.32 label.highest ~ about
0.22 label.highest ~ account
0.26 label.highest ~ account for
0.38 label.highest ~ adult
0.40 label.highest ~ age #
-0.40 label.highest ~ air
0.20 label.highest ~ all the
0.21 label.highest ~ among
-0.36 label.highest ~ among the
0.43 label.highest ~ and rank
0.17 label.highest ~ and the
-0.60 label.highest ~ and what
-0.40 label.highest ~ any
0.42 label.highest ~ appear
-0.16 label.highest ~ are list
0.21 label.highest ~ as a
0.29 label.highest ~ assault
-0.54 label.highest ~ asset
-0.31 label.highest ~ at the
-0.21 label.highest ~ away
0.24 label.highest ~ being
-0.28 label.highest ~ birth
0.37 label.highest ~ bottom
-0.24 label.highest ~ but
-0.18 label.highest ~ by a
0.26 label.highest ~ capital
0.37 label.highest ~ case
-0.25 label.highest ~ channel
0.45 label.highest ~ common
-0.16 label.highest ~ company
0.52 label.highest ~ compar
-0.55 label.highest ~ compar to
-0.35 label.highest ~ consecutiv
-0.25 label.highest ~ cost of
-0.55 label.highest ~ count of
-0.15 label.highest ~ data
-0.18 label.highest ~ date
-0.26 label.highest ~ descend by
-0.23 label.highest ~ direct
-0.29 label.highest ~ display
-0.49 label.highest ~ earning
-0.66 label.highest ~ employ
-0.20 label.highest ~ employment
0.32 label.highest ~ event
0.28 label.highest ~ every
-0.52 label.highest ~ expens
-0.32 label.highest ~ found
0.29 label.highest ~ frequency
-0.38 label.highest ~ from the
0.18 label.highest ~ game
0.30 label.highest ~ gender
0.20 label.highest ~ good
0.63 label.highest ~ group
0.59 label.highest ~ had
0.36 label.highest ~ had a
0.60 label.highest ~ had the
-0.17 label.highest ~ has a
0.28 label.highest ~ he
-0.26 label.highest ~ her
0.75 label.highest ~ higher
-0.17 label.highest ~ higher than
0.65 label.highest ~ highest
0.20 label.highest ~ his
-0.15 label.highest ~ immigrant
0.16 label.highest ~ in canada
0.23 label.highest ~ in what
-0.37 label.highest ~ includ
-0.40 label.highest ~ interest
-0.30 label.highest ~ inuit
0.31 label.highest ~ involv
-0.19 label.highest ~ january #
0.41 label.highest ~ larg
0.95 label.highest ~ larger
0.39 label.highest ~ largest
-0.24 label.highest ~ leagu did
-0.30 label.highest ~ length
0.72 label.highest ~ likely
0.58 label.highest ~ likely to
-0.38 label.highest ~ list in
0.24 label.highest ~ location
-0.19 label.highest ~ lose
-0.79 label.highest ~ lower
-0.27 label.highest ~ miss
0.50 label.highest ~ more
0.80 label.highest ~ more likely
0.33 label.highest ~ most
0.43 label.highest ~ most common
0.35 label.highest ~ new
0.32 label.highest ~ next
-0.29 label.highest ~ non
-0.22 label.highest ~ obligation
-0.31 label.highest ~ of femal
0.50 label.highest ~ of person
-0.25 label.highest ~ older
0.44 label.highest ~ on #
-0.46 label.highest ~ open
0.70 label.highest ~ or
0.26 label.highest ~ order by
0.22 label.highest ~ other than
-0.46 label.highest ~ overall
0.42 label.highest ~ person
0.50 label.highest ~ pick
0.34 label.highest ~ polic
0.78 label.highest ~ produc
0.29 label.highest ~ rate for
-0.38 label.highest ~ record
0.33 label.highest ~ region
-0.37 label.highest ~ relationship
-0.46 label.highest ~ relationship between
-0.39 label.highest ~ respectively
0.17 label.highest ~ road
-0.37 label.highest ~ school
-0.16 label.highest ~ scor #
0.21 label.highest ~ score
-0.17 label.highest ~ second
0.40 label.highest ~ sector
0.63 label.highest ~ senior
-0.18 label.highest ~ september #
-0.30 label.highest ~ show me
-0.18 label.highest ~ silver medal
-0.39 label.highest ~ tabl
-0.15 label.highest ~ tax
-0.49 label.highest ~ team had
-0.29 label.highest ~ team has
-0.36 label.highest ~ term
-0.20 label.highest ~ that the
-0.26 label.highest ~ that was
0.34 label.highest ~ the amount
-0.38 label.highest ~ the date
0.38 label.highest ~ the first
0.65 label.highest ~ the highest
0.36 label.highest ~ the largest
-0.15 label.highest ~ the location
-0.22 label.highest ~ the match
0.23 label.highest ~ the most
0.20 label.highest ~ the past
-0.87 label.highest ~ the tabl
-0.19 label.highest ~ the time
-0.44 label.highest ~ the year
-0.40 label.highest ~ thos who
0.26 label.highest ~ top
0.49 label.highest ~ top #
-0.40 label.highest ~ university
-0.27 label.highest ~ up
0.19 label.highest ~ vehicl
-0.30 label.highest ~ what are
0.43 label.highest ~ what team
-0.47 label.highest ~ what were
0.32 label.highest ~ wher the
-0.45 label.highest ~ wher was
0.46 label.highest ~ which
-0.50 label.highest ~ which country
-0.23 label.highest ~ which leagu
-0.46 label.highest ~ which team
0.34 label.highest ~ which type
-0.44 label.highest ~ who did
0.21 label.highest ~ who has
0.28 label.highest ~ who were
-0.27 label.highest ~ who win
0.51 label.highest ~ whos
-0.18 label.highest ~ win the
0.17 label.highest ~ with more
0.25 label.highest ~ with the
0.24 label.highest ~ woman
0.39 label.highest ~ woman age
-0.27 label.highest ~ woman who
-0.39 label.highest ~ year #
0.17 label.highest ~ year did
-0.40 label.highest ~ year had
-0.17 label.highest ~ year that
0.33 label.highest ~ year was
-0.21 label.lowest ~ # %
0.27 label.lowest ~ ^ in which
0.30 label.lowest ~ ^ in which year
-0.38 label.lowest ~ ^ what are
-0.34 label.lowest ~ ^ what are the
-0.19 label.lowest ~ ^ what were
-0.19 label.lowest ~ ^ what were the
-0.18 label.lowest ~ ^ when did
0.32 label.lowest ~ ^ when was
0.33 label.lowest ~ ^ when was the
-0.26 label.lowest ~ ^ wher was
0.39 label.lowest ~ ^ which is
0.15 label.lowest ~ ^ who were
0.27 label.lowest ~ a higher
0.22 label.lowest ~ account for
0.23 label.lowest ~ against
-0.20 label.lowest ~ air
-0.37 label.lowest ~ all the
-0.26 label.lowest ~ and what
-0.32 label.lowest ~ are the
0.39 label.lowest ~ assault
-0.52 label.lowest ~ asset
-0.21 label.lowest ~ at the
-0.16 label.lowest ~ award
0.21 label.lowest ~ below
0.22 label.lowest ~ benefit
-0.15 label.lowest ~ but
-0.18 label.lowest ~ cash
-0.20 label.lowest ~ channel
0.15 label.lowest ~ child
-0.28 label.lowest ~ compar
0.16 label.lowest ~ consecutiv
-0.53 label.lowest ~ count of
-0.53 label.lowest ~ current
0.23 label.lowest ~ decreas
0.31 label.lowest ~ decreas in
-0.33 label.lowest ~ descend by
0.36 label.lowest ~ display
0.53 label.lowest ~ division
-0.16 label.lowest ~ does the
-0.38 label.lowest ~ employment
0.37 label.lowest ~ english
0.46 label.lowest ~ expens
-0.37 label.lowest ~ expens in
-0.71 label.lowest ~ financial
-0.42 label.lowest ~ fiscal
-0.22 label.lowest ~ fiscal year
0.38 label.lowest ~ found
-0.18 label.lowest ~ free
-0.16 label.lowest ~ frequency
-0.47 label.lowest ~ gender
0.44 label.lowest ~ greater
0.26 label.lowest ~ has a
0.40 label.lowest ~ health
-0.16 label.lowest ~ her
-0.21 label.lowest ~ high
-0.24 label.lowest ~ higher than
-0.25 label.lowest ~ his
0.17 label.lowest ~ household
0.31 label.lowest ~ in a
0.19 label.lowest ~ in this
0.26 label.lowest ~ in which
-0.41 label.lowest ~ includ
0.36 label.lowest ~ incom
-0.25 label.lowest ~ january #
-0.31 label.lowest ~ larg
-1.35 label.lowest ~ larger
0.26 label.lowest ~ last
0.78 label.lowest ~ less
0.21 label.lowest ~ likely
0.56 label.lowest ~ likely to
-0.17 label.lowest ~ list in
0.32 label.lowest ~ live in
0.61 label.lowest ~ lower
0.46 label.lowest ~ lowest
0.23 label.lowest ~ man
-0.21 label.lowest ~ margin
-0.32 label.lowest ~ million
-0.39 label.lowest ~ more likely
-0.27 label.lowest ~ non
-0.28 label.lowest ~ not
-0.24 label.lowest ~ of time
-0.17 label.lowest ~ older
0.32 label.lowest ~ only
0.27 label.lowest ~ ontario
-0.21 label.lowest ~ operat
-0.18 label.lowest ~ operation
0.35 label.lowest ~ or
0.29 label.lowest ~ other
0.42 label.lowest ~ overall
-0.25 label.lowest ~ perform
0.32 label.lowest ~ pick
-0.18 label.lowest ~ produc
-0.32 label.lowest ~ provid
0.63 label.lowest ~ provinc
-0.38 label.lowest ~ record
-0.33 label.lowest ~ relationship between
-0.38 label.lowest ~ respectively
-0.19 label.lowest ~ return
-0.22 label.lowest ~ scor #
-0.39 label.lowest ~ second
0.25 label.lowest ~ segment
0.21 label.lowest ~ sell
0.39 label.lowest ~ senior
-0.18 label.lowest ~ sort
-0.52 label.lowest ~ tabl
0.18 label.lowest ~ tax
0.37 label.lowest ~ term
0.24 label.lowest ~ that is
-0.42 label.lowest ~ the #th
-0.41 label.lowest ~ the amount
-0.57 label.lowest ~ the date
0.47 label.lowest ~ the lowest
0.49 label.lowest ~ the only
-0.18 label.lowest ~ the record
-0.65 label.lowest ~ the tabl
-0.23 label.lowest ~ the time
0.42 label.lowest ~ third
0.61 label.lowest ~ thousand
0.22 label.lowest ~ university
-0.32 label.lowest ~ were the
-0.18 label.lowest ~ what are
-0.18 label.lowest ~ when did
0.31 label.lowest ~ when was
0.39 label.lowest ~ which is
0.37 label.lowest ~ which year
0.22 label.lowest ~ who did
0.19 label.lowest ~ year had
0.24 label.lowest ~ year that
-0.21 label.sign ~ ^ in which
-0.21 label.sign ~ ^ in which year
-0.21 label.sign ~ expens
-0.19 label.sign ~ in
-0.21 label.sign ~ in which
-0.21 label.sign ~ incom
-0.21 label.sign ~ net
-0.21 label.sign ~ other
-0.21 label.sign ~ was
-0.16 label.sign ~ which
-0.21 label.sign ~ which year
-0.21 label.sign ~ year
-0.21 label.sign ~ year was
0.52 later first
0.91 list sort said after
0.23 list sort score
-0.16 list ~ # year
-0.56 list ~ ^ count the
-0.38 list ~ ^ how long
-0.26 list ~ ^ how many total
0.30 list ~ ^ list all
-0.33 list ~ ^ name a
-0.19 list ~ ^ what team
-0.21 list ~ against
-0.80 list ~ all the
-0.23 list ~ amount of
-0.20 list ~ any
-0.39 list ~ are list
-0.27 list ~ are not
-0.70 list ~ birth
-0.27 list ~ case
-0.29 list ~ city
-0.82 list ~ count
-0.77 list ~ count of
-0.51 list ~ count the
-0.31 list ~ did not
-0.31 list ~ die
0.60 list ~ district
-0.29 list ~ do
-0.24 list ~ does the
-0.17 list ~ earning
-0.44 list ~ event
-0.42 list ~ every
-0.52 list ~ for all
-0.23 list ~ franc
-0.40 list ~ french
-0.33 list ~ gold
-0.42 list ~ her
-0.28 list ~ his
-0.38 list ~ how long
-0.47 list ~ includ
-0.51 list ~ its
-0.28 list ~ larg
0.26 list ~ list all
-0.16 list ~ live in
-0.31 list ~ long
-0.21 list ~ many total
-0.22 list ~ name a
-0.39 list ~ name and
0.27 list ~ name of
-0.18 list ~ network
0.32 list ~ not
-0.24 list ~ number of
-0.22 list ~ obligation
-0.33 list ~ of all
-0.27 list ~ of each
-0.26 list ~ of man
-0.42 list ~ of person
-0.25 list ~ of revenu
-0.34 list ~ on this
-0.44 list ~ only
-0.30 list ~ or #
-0.27 list ~ out
-0.63 list ~ overall
0.18 list ~ play in
-0.49 list ~ plot
-0.21 list ~ release
-0.62 list ~ represent
-0.20 list ~ result of
-0.29 list ~ row
-0.19 list ~ student
-0.53 list ~ tabl
-0.16 list ~ term
-0.27 list ~ that are
-0.34 list ~ the chart
1.02 list ~ the different
-0.35 list ~ the list
0.19 list ~ the name
-0.48 list ~ the only
-0.39 list ~ the race
-0.26 list ~ the tabl
-0.28 list ~ the total
-0.39 list ~ this chart
-0.42 list ~ thos with
-0.15 list ~ time was
-0.47 list ~ titl
-0.65 list ~ total amount
-0.34 list ~ total of
-0.22 list ~ tv
0.37 list ~ uniqu
0.61 list ~ valu of
-0.20 list ~ west
-0.19 list ~ what team
0.51 list ~ whos
-0.22 list ~ woman who
-0.30 list.columns ~ # in
-0.38 list.columns ~ # is
-0.38 list.columns ~ # or
0.31 list.columns ~ # respectively
-0.54 list.columns ~ # s
-0.58 list.columns ~ # what
-0.20 list.columns ~ #th
-0.21 list.columns ~ %
-0.16 list.columns ~ 1
0.32 list.columns ~ ^ bar chart
0.34 list.columns ~ ^ draw a
0.22 list.columns ~ ^ draw a bar
-0.64 list.columns ~ ^ how long
-0.19 list.columns ~ ^ how many game
-0.63 list.columns ~ ^ how many total
0.18 list.columns ~ ^ how much
-0.17 list.columns ~ ^ name a
-0.39 list.columns ~ ^ name the
0.25 list.columns ~ ^ show me
-0.55 list.columns ~ ^ tell me
-0.41 list.columns ~ ^ tell me the
0.30 list.columns ~ ^ visualiz a
0.32 list.columns ~ ^ visualiz a bar
0.21 list.columns ~ ^ what are
-0.55 list.columns ~ ^ what team
0.46 list.columns ~ ^ what were
0.46 list.columns ~ ^ what were the
-0.42 list.columns ~ ^ what year
-0.26 list.columns ~ ^ when was
-0.34 list.columns ~ ^ when was the
-0.32 list.columns ~ ^ wher was
-0.18 list.columns ~ ^ which year
-0.23 list.columns ~ ^ who were
-0.20 list.columns ~ a #
0.22 list.columns ~ a bar
-0.15 list.columns ~ a higher
0.95 list.columns ~ a scatter
0.23 list.columns ~ about
-0.32 list.columns ~ account for
-0.49 list.columns ~ across
-0.26 list.columns ~ age #
-0.34 list.columns ~ air
-0.29 list.columns ~ album
0.44 list.columns ~ all
0.45 list.columns ~ all the
0.78 list.columns ~ and
-0.16 list.columns ~ and a
-0.18 list.columns ~ and could
0.21 list.columns ~ and list
-0.18 list.columns ~ and when
-0.21 list.columns ~ are in
-0.17 list.columns ~ are list
-0.38 list.columns ~ are not
-0.25 list.columns ~ area
-0.38 list.columns ~ as a
-0.50 list.columns ~ as the
0.28 list.columns ~ ascend order
-0.46 list.columns ~ assault
-0.33 list.columns ~ at
-0.48 list.columns ~ at #
-0.19 list.columns ~ attend of
-0.29 list.columns ~ award
0.37 list.columns ~ axis
0.16 list.columns ~ axis in
0.20 list.columns ~ bar
0.24 list.columns ~ bar chart
-0.22 list.columns ~ befor
-0.35 list.columns ~ befor #
-0.16 list.columns ~ being
0.75 list.columns ~ best
-0.27 list.columns ~ blank
-0.46 list.columns ~ build
-0.26 list.columns ~ but
-0.22 list.columns ~ canada
0.56 list.columns ~ cell
-0.21 list.columns ~ championship
0.44 list.columns ~ chart
0.40 list.columns ~ chart about
0.24 list.columns ~ chart and
-0.36 list.columns ~ child
-0.49 list.columns ~ colleg
-0.16 list.columns ~ combin
-0.17 list.columns ~ compar
-0.21 list.columns ~ compar to
-0.22 list.columns ~ consecutiv
0.31 list.columns ~ correlation
0.34 list.columns ~ correlation between
0.18 list.columns ~ could you
-0.70 list.columns ~ count
-0.20 list.columns ~ count of
-0.24 list.columns ~ country
-0.22 list.columns ~ county
-0.73 list.columns ~ current
-0.19 list.columns ~ december
-0.19 list.columns ~ did the
-0.26 list.columns ~ differenc
-0.28 list.columns ~ differenc in
-0.23 list.columns ~ direct
0.32 list.columns ~ display
-0.54 list.columns ~ district
-0.34 list.columns ~ do
-0.29 list.columns ~ does the
-0.25 list.columns ~ draft
0.28 list.columns ~ draw a
-0.58 list.columns ~ earning
-0.48 list.columns ~ english
-0.28 list.columns ~ enrollment
-0.60 list.columns ~ episod
-0.27 list.columns ~ event
0.53 list.columns ~ every
-0.28 list.columns ~ expens in
-0.27 list.columns ~ february
-0.15 list.columns ~ femal
0.21 list.columns ~ final
-0.17 list.columns ~ financial
0.40 list.columns ~ find
0.21 list.columns ~ finish
0.40 list.columns ~ first nation
-0.38 list.columns ~ fiscal
-0.28 list.columns ~ for #
0.39 list.columns ~ for all
-0.18 list.columns ~ for the
-0.64 list.columns ~ format
-0.16 list.columns ~ free
-0.45 list.columns ~ french
-0.27 list.columns ~ frequency
-0.34 list.columns ~ from each
-0.37 list.columns ~ game play
-0.21 list.columns ~ gender
-0.25 list.columns ~ get
-0.23 list.columns ~ gold
0.46 list.columns ~ good
-0.73 list.columns ~ grand
-0.26 list.columns ~ greater
-0.34 list.columns ~ grid
-0.39 list.columns ~ hav
0.42 list.columns ~ health
0.38 list.columns ~ height
0.15 list.columns ~ high
-0.16 list.columns ~ higher
-0.30 list.columns ~ higher than
-0.22 list.columns ~ hous
0.33 list.columns ~ household
-0.64 list.columns ~ how long
0.15 list.columns ~ how much
-0.46 list.columns ~ i
0.58 list.columns ~ id
0.76 list.columns ~ id and
-0.55 list.columns ~ if
0.64 list.columns ~ in a
-0.27 list.columns ~ in this
-0.35 list.columns ~ in what
-0.40 list.columns ~ in which
-0.22 list.columns ~ includ
-0.15 list.columns ~ incom
-0.15 list.columns ~ incumbent
0.21 list.columns ~ individual
0.29 list.columns ~ interest
0.47 list.columns ~ inuit
-0.39 list.columns ~ is list
0.25 list.columns ~ its
-0.18 list.columns ~ january
-0.34 list.columns ~ january #
-0.20 list.columns ~ july
-0.43 list.columns ~ june
-0.31 list.columns ~ languag
-0.47 list.columns ~ larg
0.20 list.columns ~ life
-0.31 list.columns ~ line
-0.31 list.columns ~ list as
-0.17 list.columns ~ list in
-0.32 list.columns ~ liv
-0.32 list.columns ~ liv in
0.16 list.columns ~ live in
-0.56 list.columns ~ long
-0.26 list.columns ~ m
0.34 list.columns ~ make
-0.61 list.columns ~ male
-0.21 list.columns ~ many person
-0.63 list.columns ~ many total
-0.28 list.columns ~ may
-0.56 list.columns ~ me the
-0.38 list.columns ~ miss
0.15 list.columns ~ much
-0.17 list.columns ~ name a
0.36 list.columns ~ name and
-0.26 list.columns ~ name of
-0.39 list.columns ~ name the
-0.16 list.columns ~ net
-0.40 list.columns ~ network
-0.78 list.columns ~ no
-0.44 list.columns ~ north
-0.46 list.columns ~ not
-0.41 list.columns ~ number
-0.25 list.columns ~ number of
-0.38 list.columns ~ obligation
0.41 list.columns ~ of all
0.17 list.columns ~ of each
-0.19 list.columns ~ of game
-0.24 list.columns ~ of person
-0.32 list.columns ~ of the
-0.53 list.columns ~ of total
0.65 list.columns ~ older
-0.33 list.columns ~ on #
-0.59 list.columns ~ only
-0.23 list.columns ~ only #
-0.33 list.columns ~ operat
-0.32 list.columns ~ operation
-0.54 list.columns ~ or #
0.21 list.columns ~ order by
-0.21 list.columns ~ order in
-0.29 list.columns ~ other than
-0.55 list.columns ~ over
-0.53 list.columns ~ over the
-0.19 list.columns ~ own
-0.55 list.columns ~ owner
0.27 list.columns ~ percent
0.29 list.columns ~ percentag chang
-0.42 list.columns ~ perform
0.24 list.columns ~ period
-0.58 list.columns ~ pick
-0.20 list.columns ~ plac
-0.26 list.columns ~ play in
0.77 list.columns ~ plot
-0.31 list.columns ~ point of
0.25 list.columns ~ population
-0.49 list.columns ~ position
-0.24 list.columns ~ provid
-0.45 list.columns ~ quebec
-0.46 list.columns ~ r
-0.39 list.columns ~ rank
-0.16 list.columns ~ rank of
0.41 list.columns ~ rate for
0.38 list.columns ~ region
0.32 list.columns ~ regular
0.76 list.columns ~ relationship
0.76 list.columns ~ relationship between
-0.20 list.columns ~ release
0.21 list.columns ~ report
-0.15 list.columns ~ represent
0.73 list.columns ~ respectively
-0.30 list.columns ~ result in
-0.27 list.columns ~ revenu from
0.17 list.columns ~ road
-0.26 list.columns ~ run
-0.39 list.columns ~ s
1.06 list.columns ~ scatter
0.68 list.columns ~ scatter chart
0.48 list.columns ~ scatter plot
-0.17 list.columns ~ scor for
-0.15 list.columns ~ september
-0.15 list.columns ~ serv
-0.58 list.columns ~ servic
-0.45 list.columns ~ servic in
-0.26 list.columns ~ set
-0.37 list.columns ~ shar
0.23 list.columns ~ show me
0.26 list.columns ~ size
-0.16 list.columns ~ small
-0.16 list.columns ~ social
-0.19 list.columns ~ song
-0.18 list.columns ~ south
-0.27 list.columns ~ standard
-0.33 list.columns ~ start
-0.25 list.columns ~ station
0.21 list.columns ~ street
-0.21 list.columns ~ sum of
0.45 list.columns ~ support
-0.25 list.columns ~ surfac
0.47 list.columns ~ tabl
-0.26 list.columns ~ take
-0.27 list.columns ~ term
-0.54 list.columns ~ that are
-0.49 list.columns ~ that had
-0.60 list.columns ~ that have
-0.68 list.columns ~ the chart
0.31 list.columns ~ the correlation
-0.40 list.columns ~ the differenc
-0.26 list.columns ~ the episod
0.44 list.columns ~ the final
-0.23 list.columns ~ the list
-0.41 list.columns ~ the location
0.28 list.columns ~ the median
-0.32 list.columns ~ the nation
-0.29 list.columns ~ the number
-0.56 list.columns ~ the player
-0.28 list.columns ~ the record
0.87 list.columns ~ the relationship
-0.19 list.columns ~ the season
-0.73 list.columns ~ the sum
-0.25 list.columns ~ the team
-0.17 list.columns ~ the total
-0.19 list.columns ~ the win
0.32 list.columns ~ the x
-0.39 list.columns ~ the year
-0.53 list.columns ~ this
0.33 list.columns ~ thos
0.40 list.columns ~ thos who
-0.18 list.columns ~ time was
-0.38 list.columns ~ titl
-0.28 list.columns ~ total amount
-0.28 list.columns ~ total of
-0.37 list.columns ~ tournament
-0.45 list.columns ~ town
-0.40 list.columns ~ track
-0.64 list.columns ~ train
-0.56 list.columns ~ transfer
-0.42 list.columns ~ type of
-0.17 list.columns ~ under
-0.31 list.columns ~ valu in
0.44 list.columns ~ visualiz
0.30 list.columns ~ visualiz a
-0.22 list.columns ~ visualiz by
0.62 list.columns ~ weight
0.26 list.columns ~ were the
0.21 list.columns ~ west
0.24 list.columns ~ what are
-0.62 list.columns ~ what team
0.42 list.columns ~ what were
-0.46 list.columns ~ what year
-0.25 list.columns ~ when
-0.61 list.columns ~ wher
-0.38 list.columns ~ wher the
-0.32 list.columns ~ wher was
-0.25 list.columns ~ which year
-0.80 list.columns ~ whos
-0.29 list.columns ~ without
-0.26 list.columns ~ woman age
0.41 list.columns ~ work
-0.20 list.columns ~ world
0.45 list.columns ~ x
0.34 list.columns ~ x axis
0.31 list.columns ~ y
0.60 list.columns ~ y axis
-0.27 list.columns ~ year #
-0.15 list.columns ~ year in
-0.42 list.columns ~ year that
-0.19 list.columns ~ year was
0.25 list.everything ~ ^ give me
-0.23 list.everything ~ ^ how long
0.39 list.everything ~ ^ what is
0.55 list.everything ~ about
0.55 list.everything ~ all
0.55 list.everything ~ all the
-0.23 list.everything ~ does
-0.23 list.everything ~ does the
0.25 list.everything ~ give
0.25 list.everything ~ give me
-0.23 list.everything ~ how
-0.23 list.everything ~ how long
0.39 list.everything ~ is
-0.23 list.everything ~ long
0.25 list.everything ~ me
-0.23 list.everything ~ take
0.53 list.everything ~ the
-0.23 list.everything ~ tournament
0.39 list.everything ~ what
0.39 list.everything ~ what is
-0.16 list.sorted ~ #
-0.51 list.sorted ~ # from
0.23 list.sorted ~ # in
-0.25 list.sorted ~ #th
0.24 list.sorted ~ $
-0.32 list.sorted ~ &
-0.44 list.sorted ~ 1
-0.28 list.sorted ~ ^ give me
0.47 list.sorted ~ ^ how many percentag
0.29 list.sorted ~ ^ list the
-0.27 list.sorted ~ ^ pleas tell
-0.27 list.sorted ~ ^ pleas tell me
0.20 list.sorted ~ ^ what are
0.25 list.sorted ~ ^ what are the
-0.39 list.sorted ~ ^ what is
-0.28 list.sorted ~ ^ what is the
0.35 list.sorted ~ ^ what was
0.36 list.sorted ~ ^ what was the
-0.25 list.sorted ~ ^ who is
-0.25 list.sorted ~ ^ who is the
-0.29 list.sorted ~ ^ who was
-0.29 list.sorted ~ ^ who was the
-0.43 list.sorted ~ a #
-0.35 list.sorted ~ a scatter
-0.45 list.sorted ~ abov
0.70 list.sorted ~ age
0.33 list.sorted ~ age of
-0.42 list.sorted ~ all
-0.17 list.sorted ~ all the
-0.29 list.sorted ~ and
-0.16 list.sorted ~ and a
-0.36 list.sorted ~ and rank
0.18 list.sorted ~ are the
-0.28 list.sorted ~ area
-0.40 list.sorted ~ at
-0.49 list.sorted ~ at #
-0.16 list.sorted ~ axis from
-0.32 list.sorted ~ b
-0.40 list.sorted ~ blank
-0.28 list.sorted ~ but
-0.30 list.sorted ~ by the
0.26 list.sorted ~ can
0.26 list.sorted ~ can you
-0.20 list.sorted ~ chang of
-0.15 list.sorted ~ chart of
-0.44 list.sorted ~ circuit
-0.37 list.sorted ~ combin
-0.49 list.sorted ~ count
-0.28 list.sorted ~ county
-0.23 list.sorted ~ customer
-0.18 list.sorted ~ desc
0.19 list.sorted ~ descend order
0.27 list.sorted ~ did
-0.32 list.sorted ~ did the
-0.23 list.sorted ~ district
-0.26 list.sorted ~ earn
0.26 list.sorted ~ earning
-0.34 list.sorted ~ election
0.25 list.sorted ~ employe
0.30 list.sorted ~ episod
-0.43 list.sorted ~ event
-0.28 list.sorted ~ family
-0.29 list.sorted ~ final
0.18 list.sorted ~ find
-0.38 list.sorted ~ first
-0.21 list.sorted ~ for
-0.22 list.sorted ~ for all
-0.30 list.sorted ~ for the
-0.42 list.sorted ~ format
-0.36 list.sorted ~ franc
-0.24 list.sorted ~ french
-0.21 list.sorted ~ give
-0.23 list.sorted ~ give me
-0.27 list.sorted ~ height
-0.22 list.sorted ~ highest
0.42 list.sorted ~ in #
-0.18 list.sorted ~ in desc
-0.46 list.sorted ~ in the
-0.19 list.sorted ~ is
-0.60 list.sorted ~ its
-0.28 list.sorted ~ last
-0.20 list.sorted ~ line
0.29 list.sorted ~ list the
-0.15 list.sorted ~ location
-0.27 list.sorted ~ lowest
0.47 list.sorted ~ many percentag
-0.16 list.sorted ~ match
-0.30 list.sorted ~ me the
-0.48 list.sorted ~ medal
0.24 list.sorted ~ name of
0.38 list.sorted ~ net
-0.56 list.sorted ~ number
-0.24 list.sorted ~ number for
-0.33 list.sorted ~ number of
-0.49 list.sorted ~ of #
-0.47 list.sorted ~ of all
0.23 list.sorted ~ of person
-0.50 list.sorted ~ on
-0.25 list.sorted ~ on the
-0.26 list.sorted ~ on what
-0.35 list.sorted ~ or
-0.37 list.sorted ~ order in
0.23 list.sorted ~ other
-0.45 list.sorted ~ over
-0.39 list.sorted ~ over the
0.41 list.sorted ~ per
-0.36 list.sorted ~ percent of
0.47 list.sorted ~ percentag
0.47 list.sorted ~ percentag point
0.23 list.sorted ~ person
0.24 list.sorted ~ player
-0.27 list.sorted ~ pleas tell
-0.21 list.sorted ~ plot them
0.47 list.sorted ~ point
0.47 list.sorted ~ point did
-0.27 list.sorted ~ population
-0.16 list.sorted ~ position
-0.28 list.sorted ~ previous
0.30 list.sorted ~ pric
-0.28 list.sorted ~ provid
-0.32 list.sorted ~ r
-0.32 list.sorted ~ r &
-0.62 list.sorted ~ rank
-0.37 list.sorted ~ research
0.44 list.sorted ~ result
0.47 list.sorted ~ result in
-0.34 list.sorted ~ round
-0.32 list.sorted ~ scatter
-0.32 list.sorted ~ scatter chart
-0.35 list.sorted ~ scor
-0.35 list.sorted ~ scor of
0.41 list.sorted ~ sell
0.19 list.sorted ~ series
0.41 list.sorted ~ shar
-0.20 list.sorted ~ show
-0.33 list.sorted ~ show the
-0.17 list.sorted ~ song
-0.21 list.sorted ~ start
-0.38 list.sorted ~ status
0.27 list.sorted ~ student
-0.28 list.sorted ~ tabl
0.26 list.sorted ~ tell
0.26 list.sorted ~ tell me
-0.42 list.sorted ~ the date
0.30 list.sorted ~ the episod
-0.29 list.sorted ~ the final
-0.25 list.sorted ~ the highest
-0.34 list.sorted ~ the last
-0.24 list.sorted ~ the location
-0.27 list.sorted ~ the lowest
-0.17 list.sorted ~ the match
0.19 list.sorted ~ the name
-0.32 list.sorted ~ the nation
-0.49 list.sorted ~ the number
-0.16 list.sorted ~ the record
-0.28 list.sorted ~ the tabl
-0.16 list.sorted ~ the team
-0.20 list.sorted ~ the top
0.26 list.sorted ~ the year
0.47 list.sorted ~ their
-0.21 list.sorted ~ them
-0.21 list.sorted ~ them as
-0.43 list.sorted ~ thos
-0.43 list.sorted ~ thos with
0.18 list.sorted ~ tv
-0.23 list.sorted ~ type
0.44 list.sorted ~ valu
-0.17 list.sorted ~ venu
-0.34 list.sorted ~ vote
0.28 list.sorted ~ was the
-0.26 list.sorted ~ what is
0.33 list.sorted ~ what was
-0.34 list.sorted ~ when
-0.27 list.sorted ~ which
-0.29 list.sorted ~ who was
-0.29 list.sorted ~ win
-0.26 list.sorted ~ with #
-0.18 list.sorted ~ with the
0.50 lookup answer score
-0.51 lookup missed column
-0.18 lookup missed comparison
-0.45 lookup missed degree
0.18 lookup ~ # %
-0.15 lookup ~ # a
0.56 lookup ~ # as
0.39 lookup ~ # in
-0.42 lookup ~ # respectively
-0.35 lookup ~ # s
0.58 lookup ~ # season
0.40 lookup ~ # with
-0.31 lookup ~ #th
-0.17 lookup ~ $
-0.36 lookup ~ 1
0.38 lookup ~ =
-0.53 lookup ~ ^ find the
0.55 lookup ~ ^ for the
-0.27 lookup ~ ^ give me
-0.41 lookup ~ ^ how many different
-0.29 lookup ~ ^ how many time
-0.28 lookup ~ ^ how many year
-0.30 lookup ~ ^ in which
-0.73 lookup ~ ^ in which year
0.97 lookup ~ ^ list all
0.25 lookup ~ ^ list the
-0.30 lookup ~ ^ name a
-0.71 lookup ~ ^ number of
0.16 lookup ~ ^ on what
0.16 lookup ~ ^ on what date
0.20 lookup ~ ^ what date
-0.40 lookup ~ ^ what percentag
-0.40 lookup ~ ^ what percentag of
-0.38 lookup ~ ^ what shar
-0.38 lookup ~ ^ what shar of
0.63 lookup ~ ^ what the
0.34 lookup ~ ^ what was
0.25 lookup ~ ^ what was the
0.23 lookup ~ ^ what year
0.48 lookup ~ ^ when did
0.31 lookup ~ ^ which club
0.15 lookup ~ ^ which year
0.23 lookup ~ ^ who has
-0.21 lookup ~ a bar
-0.28 lookup ~ a higher
0.19 lookup ~ a result
0.36 lookup ~ a total
0.78 lookup ~ abov #
-0.30 lookup ~ account
-0.18 lookup ~ account for
-0.28 lookup ~ across
0.28 lookup ~ after #
-0.17 lookup ~ after the
0.35 lookup ~ against
-0.23 lookup ~ age #
0.63 lookup ~ age of
0.29 lookup ~ air
0.34 lookup ~ all
0.31 lookup ~ all the
-0.52 lookup ~ among the
-0.31 lookup ~ amount of
0.55 lookup ~ and a
0.41 lookup ~ and an
-0.30 lookup ~ and rank
-0.48 lookup ~ and what
0.82 lookup ~ and when
0.19 lookup ~ any
0.19 lookup ~ appear
-0.32 lookup ~ april
-0.22 lookup ~ are in
-0.30 lookup ~ are list
0.27 lookup ~ are not
-0.28 lookup ~ are the
0.33 lookup ~ artist
-0.59 lookup ~ as a
-0.25 lookup ~ asc
-0.44 lookup ~ ascend order
0.23 lookup ~ assault
0.63 lookup ~ at #
0.31 lookup ~ at the
-0.21 lookup ~ averag
0.26 lookup ~ averag of
0.17 lookup ~ away
0.41 lookup ~ away team
-0.45 lookup ~ balanc
-0.24 lookup ~ bar
-0.20 lookup ~ bar graph
0.25 lookup ~ be
0.47 lookup ~ been
-0.65 lookup ~ below
-0.21 lookup ~ benefit
0.23 lookup ~ between #
-0.33 lookup ~ between the
0.46 lookup ~ birth
0.29 lookup ~ blank
0.46 lookup ~ both
0.30 lookup ~ but
-0.20 lookup ~ canada
-0.40 lookup ~ case
-0.33 lookup ~ cash
0.17 lookup ~ category
-0.42 lookup ~ chang of
-0.47 lookup ~ channel
-0.39 lookup ~ chart for
-0.22 lookup ~ child
-0.16 lookup ~ city
0.99 lookup ~ class
0.28 lookup ~ club
0.39 lookup ~ club did
0.25 lookup ~ coach
-0.80 lookup ~ combin
-0.36 lookup ~ come
-0.31 lookup ~ come from
0.16 lookup ~ common
0.16 lookup ~ community
-0.90 lookup ~ company
-0.16 lookup ~ consecutiv
-0.16 lookup ~ correlation
-0.29 lookup ~ correspond
-0.28 lookup ~ could you
-0.45 lookup ~ count
0.19 lookup ~ count of
-0.40 lookup ~ country has
0.38 lookup ~ current
0.22 lookup ~ date
0.23 lookup ~ date of
0.22 lookup ~ date was
0.19 lookup ~ day
-0.30 lookup ~ december #
-0.15 lookup ~ decreas in
0.25 lookup ~ did
0.28 lookup ~ did the
-0.56 lookup ~ differenc
-0.57 lookup ~ differenc between
-0.26 lookup ~ differenc in
-0.51 lookup ~ display
-0.47 lookup ~ district
0.43 lookup ~ do
0.21 lookup ~ does the
0.18 lookup ~ driver
0.24 lookup ~ earn
-0.21 lookup ~ earning
-0.15 lookup ~ employe
-0.60 lookup ~ employment
0.38 lookup ~ empty
0.41 lookup ~ end
0.75 lookup ~ enrollment
0.30 lookup ~ every
0.45 lookup ~ f
0.70 lookup ~ family
-0.24 lookup ~ financial
-0.24 lookup ~ find
-0.53 lookup ~ find the
0.27 lookup ~ first
-0.52 lookup ~ first nation
0.17 lookup ~ fiscal
0.53 lookup ~ for in
0.21 lookup ~ format
-0.32 lookup ~ free
0.25 lookup ~ french
0.32 lookup ~ frequency
-0.61 lookup ~ from #
-0.57 lookup ~ fy
-0.56 lookup ~ fy #
0.50 lookup ~ get
1.01 lookup ~ get in
-0.55 lookup ~ given
-0.24 lookup ~ goal did
0.84 lookup ~ gold
0.60 lookup ~ gold medal
-0.38 lookup ~ grand
-0.20 lookup ~ graph
0.58 lookup ~ greater than
0.16 lookup ~ group
0.36 lookup ~ growth
0.27 lookup ~ has
0.51 lookup ~ has #
0.37 lookup ~ has a
0.67 lookup ~ has an
0.60 lookup ~ hav
-0.40 lookup ~ have at
-0.57 lookup ~ health
0.23 lookup ~ height
0.37 lookup ~ her
-0.19 lookup ~ high
-0.33 lookup ~ higher
0.26 lookup ~ his
0.18 lookup ~ household
-0.23 lookup ~ id and
0.21 lookup ~ if the
0.43 lookup ~ immigrant
-0.29 lookup ~ in a
-0.25 lookup ~ in asc
-0.38 lookup ~ in each
-0.31 lookup ~ in total
0.44 lookup ~ in what
-0.22 lookup ~ incom
-0.38 lookup ~ increas decreas
-0.22 lookup ~ increas in
-0.39 lookup ~ interest
-0.38 lookup ~ is list
-0.17 lookup ~ its
-0.18 lookup ~ join
0.42 lookup ~ label
0.32 lookup ~ lane
0.41 lookup ~ lap
-0.58 lookup ~ larg
0.56 lookup ~ larger than
-0.32 lookup ~ largest
0.20 lookup ~ leagu
0.30 lookup ~ length
0.22 lookup ~ likely to
-0.16 lookup ~ line
0.16 lookup ~ list
1.15 lookup ~ list all
0.20 lookup ~ liv
0.37 lookup ~ liv in
-0.30 lookup ~ live in
0.20 lookup ~ long
0.35 lookup ~ lose
-0.64 lookup ~ lower
-0.34 lookup ~ many consecutiv
-0.41 lookup ~ many different
-0.78 lookup ~ many goal
0.37 lookup ~ many percent
-0.23 lookup ~ many person
-0.45 lookup ~ many row
-0.34 lookup ~ many time
-0.20 lookup ~ many year
-0.30 lookup ~ me a
0.24 lookup ~ mean
0.24 lookup ~ medal
0.25 lookup ~ model
0.37 lookup ~ nation of
-0.38 lookup ~ net
0.20 lookup ~ new
0.31 lookup ~ no
-0.26 lookup ~ non
-0.55 lookup ~ not
-0.19 lookup ~ number
-0.15 lookup ~ number for
-0.26 lookup ~ obligation
0.32 lookup ~ october
0.29 lookup ~ october #
0.27 lookup ~ of #
0.49 lookup ~ of a
-0.47 lookup ~ of each
-0.18 lookup ~ of femal
-0.23 lookup ~ of game
-0.32 lookup ~ of man
0.44 lookup ~ of person
-0.36 lookup ~ of revenu
-0.59 lookup ~ of total
-0.26 lookup ~ of win
-0.26 lookup ~ of woman
0.20 lookup ~ on #
-0.31 lookup ~ on this
0.19 lookup ~ only #
0.45 lookup ~ operation
0.41 lookup ~ order
-0.16 lookup ~ order by
0.15 lookup ~ over
0.70 lookup ~ over #
0.67 lookup ~ overall
0.58 lookup ~ par
-0.57 lookup ~ part
-0.53 lookup ~ participat
0.34 lookup ~ partner
0.58 lookup ~ party
0.17 lookup ~ past
0.92 lookup ~ per
0.26 lookup ~ percent
0.22 lookup ~ percentag point
-0.15 lookup ~ perform
-0.17 lookup ~ pie
-0.19 lookup ~ pie chart
-0.40 lookup ~ place
0.25 lookup ~ play for
-0.16 lookup ~ play in
0.17 lookup ~ player
0.70 lookup ~ point
0.50 lookup ~ point did
0.61 lookup ~ polic
-0.33 lookup ~ population
-0.16 lookup ~ previous
0.27 lookup ~ pric
0.56 lookup ~ proportion
0.62 lookup ~ proportion of
-0.36 lookup ~ provid
-0.26 lookup ~ rank
0.19 lookup ~ rate of
-0.34 lookup ~ ratio
0.40 lookup ~ receiv
0.23 lookup ~ record of
0.36 lookup ~ regular
0.35 lookup ~ relat
-0.46 lookup ~ relationship
-0.37 lookup ~ relationship between
0.25 lookup ~ report
-0.69 lookup ~ research
-0.17 lookup ~ revenu
0.20 lookup ~ round
0.74 lookup ~ row
0.52 lookup ~ row have
0.17 lookup ~ run
-0.36 lookup ~ same
0.27 lookup ~ scor #
0.23 lookup ~ scor when
0.52 lookup ~ score #
0.66 lookup ~ scorer
0.51 lookup ~ second
0.65 lookup ~ sector
-0.25 lookup ~ segment
0.39 lookup ~ sell
0.24 lookup ~ september
0.25 lookup ~ serv
0.24 lookup ~ servic
0.43 lookup ~ set
0.72 lookup ~ show
-0.32 lookup ~ sinc
0.23 lookup ~ social
0.51 lookup ~ station
0.28 lookup ~ status
0.29 lookup ~ support
-0.29 lookup ~ tabl
0.28 lookup ~ take
-0.47 lookup ~ tax
0.16 lookup ~ team had
0.40 lookup ~ team was
-0.56 lookup ~ that are
-0.35 lookup ~ that have
0.38 lookup ~ that is
0.66 lookup ~ that was
0.42 lookup ~ that were
0.20 lookup ~ the #th
0.44 lookup ~ the attend
-0.26 lookup ~ the chang
0.51 lookup ~ the chart
-0.16 lookup ~ the correlation
0.28 lookup ~ the country
0.61 lookup ~ the date
-0.76 lookup ~ the differenc
0.19 lookup ~ the episod
0.35 lookup ~ the high
-0.20 lookup ~ the largest
-0.48 lookup ~ the least
-0.56 lookup ~ the list
0.34 lookup ~ the location
0.17 lookup ~ the match
-0.17 lookup ~ the name
-0.21 lookup ~ the net
-0.60 lookup ~ the next
-0.28 lookup ~ the number
0.30 lookup ~ the past
-0.19 lookup ~ the percent
0.52 lookup ~ the percentag
0.56 lookup ~ the player
-0.26 lookup ~ the previous
0.72 lookup ~ the proportion
0.76 lookup ~ the race
0.34 lookup ~ the rate
-0.30 lookup ~ the record
0.43 lookup ~ the result
-0.35 lookup ~ the same
-0.78 lookup ~ the total
-0.23 lookup ~ the valu
0.26 lookup ~ the x
0.28 lookup ~ the year
-0.47 lookup ~ ther in
-0.67 lookup ~ they
0.24 lookup ~ third
0.24 lookup ~ this
-0.23 lookup ~ this chart
0.35 lookup ~ thos
0.63 lookup ~ thos with
-0.68 lookup ~ thousand
-0.52 lookup ~ time did
-0.45 lookup ~ time in
-0.22 lookup ~ time is
0.73 lookup ~ time of
-0.25 lookup ~ to #
-0.23 lookup ~ to have
0.59 lookup ~ to par
0.56 lookup ~ to the
-0.19 lookup ~ total
-0.69 lookup ~ total amount
-0.92 lookup ~ total number
-0.18 lookup ~ total revenu
-0.26 lookup ~ track
-0.55 lookup ~ tv
-0.65 lookup ~ under
0.32 lookup ~ up
0.34 lookup ~ vote
0.40 lookup ~ w
0.40 lookup ~ week
0.37 lookup ~ week #
0.21 lookup ~ weight
0.25 lookup ~ were in
-0.24 lookup ~ west
-0.22 lookup ~ what shar
0.57 lookup ~ what the
0.29 lookup ~ what year
0.57 lookup ~ when
0.48 lookup ~ when did
0.49 lookup ~ when the
-0.39 lookup ~ wher the
0.35 lookup ~ which
0.52 lookup ~ which club
0.18 lookup ~ which team
-0.22 lookup ~ who did
-0.27 lookup ~ who were
0.16 lookup ~ whos
0.23 lookup ~ win by
1.35 lookup ~ with #
0.40 lookup ~ with a
0.17 lookup ~ with an
0.27 lookup ~ with more
-0.52 lookup ~ without
-0.27 lookup ~ woman age
1.13 lookup ~ worker
-0.64 lookup ~ world
0.17 lookup ~ x
-0.21 lookup ~ x axis
1.58 lookup ~ yard
1.71 lookup ~ yard did
-0.34 lookup ~ year did
0.16 lookup ~ year end
0.47 lookup ~ year of
-0.28 lookup ~ year was
0.27 lookup ~ you
-0.27 lookup ~ youth
0.51 members ~ ^ what are
0.55 members ~ ^ what are the
-0.25 members ~ ^ which year
-0.38 members ~ all the
0.20 members ~ are
0.36 members ~ are list
0.49 members ~ are the
0.31 members ~ but
-0.25 members ~ cash
-0.41 members ~ count of
-0.27 members ~ die
-0.37 members ~ different
0.40 members ~ does
-0.34 members ~ event
0.72 members ~ financial
-0.25 members ~ in this
0.48 members ~ item
-0.21 members ~ length
0.33 members ~ list in
-0.18 members ~ of time
0.34 members ~ of total
0.72 members ~ operation
0.16 members ~ past
0.24 members ~ result
0.44 members ~ revenu
-0.19 members ~ the date
-0.78 members ~ the different
0.34 members ~ the tabl
-0.24 members ~ the year
0.41 members ~ total revenu
0.16 members ~ type of
0.48 members ~ what are
-0.36 members.count ~ ^ what are
-0.31 members.count ~ ^ what are the
-0.20 members.count ~ about
-0.30 members.count ~ all the
-0.27 members.count ~ and what
-0.15 members.count ~ are list
0.56 members.count ~ are ther
0.34 members.count ~ asset
0.20 members.count ~ coach
0.19 members.count ~ count of
0.29 members.count ~ earning
-0.49 members.count ~ financial
-0.32 members.count ~ includ
-0.20 members.count ~ list in
0.34 members.count ~ many person
-0.15 members.count ~ of time
-0.16 members.count ~ property
-0.19 members.count ~ represent
-0.15 members.count ~ site
-0.24 members.count ~ tabl
0.38 members.count ~ tax
-0.20 members.count ~ the final
-0.37 members.count ~ the tabl
0.51 members.count ~ ther
0.61 members.count ~ under
-0.23 members.count ~ what are
-0.88 missed column
-0.63 missed comparison
-1.33 missed degree
-1.31 missed number
-1.12 missed value
-0.32 missing.count ~ #
-0.31 missing.count ~ # and
-0.23 missing.count ~ # or
-0.23 missing.count ~ # year
0.47 missing.count ~ ^ count the
0.67 missing.count ~ ^ how many
0.60 missing.count ~ ^ number of
-0.32 missing.count ~ ^ show the
-0.35 missing.count ~ a
-0.31 missing.count ~ and
-0.31 missing.count ~ and #
1.02 missing.count ~ cell
0.47 missing.count ~ count
0.47 missing.count ~ count the
0.79 missing.count ~ does
-0.31 missing.count ~ end
-0.27 missing.count ~ have a
0.67 missing.count ~ how
0.67 missing.count ~ how many
0.89 missing.count ~ in
-0.32 missing.count ~ is
-0.29 missing.count ~ list
-0.23 missing.count ~ long
0.67 missing.count ~ many
0.78 missing.count ~ miss valu
0.60 missing.count ~ number
0.60 missing.count ~ number of
0.44 missing.count ~ of
-0.23 missing.count ~ or
-0.23 missing.count ~ or #
-0.23 missing.count ~ percent
-0.23 missing.count ~ percent of
-0.38 missing.count ~ row
-0.27 missing.count ~ row have
-0.32 missing.count ~ show
-0.32 missing.count ~ show the
0.28 missing.count ~ start
-0.29 missing.count ~ thos
-0.29 missing.count ~ thos with
0.78 missing.count ~ valu
0.59 missing.count ~ valu in
0.47 missing.count ~ valu of
-0.36 missing.count ~ were
-0.23 missing.count ~ what
-0.32 missing.count ~ wher
-0.27 missing.count ~ which
-0.29 missing.count ~ with
-0.29 missing.count ~ with a
-0.23 missing.count ~ year
-0.21 missing.list ~ amount
-0.17 missing.list ~ by
0.20 missing.list ~ goal
-0.21 missing.list ~ order
-0.17 missing.list ~ paid
-0.17 missing.list ~ pric
-0.18 missing.list ~ product
0.27 missing.list ~ segment
-0.15 missing.list ~ status
-0.19 missing.list ~ type
-0.37 neighbour filter parts 2
-0.22 neighbour missed column
-0.77 neighbour missed value
1.02 neighbour neighbour.own
0.28 neighbour.next ~ # %
0.19 neighbour.next ~ # how
-0.31 neighbour.next ~ # in
-0.36 neighbour.next ~ # person
-0.28 neighbour.next ~ # s
-0.17 neighbour.next ~ # to
-0.17 neighbour.next ~ # which
-0.45 neighbour.next ~ # with
-0.25 neighbour.next ~ # year
-0.15 neighbour.next ~ $
-0.15 neighbour.next ~ $ #
0.28 neighbour.next ~ %
0.43 neighbour.next ~ 1
0.37 neighbour.next ~ 2
-0.57 neighbour.next ~ ^ how long
0.28 neighbour.next ~ ^ how many time
0.30 neighbour.next ~ ^ how many year
0.29 neighbour.next ~ ^ in # how
-0.19 neighbour.next ~ ^ name a
0.27 neighbour.next ~ ^ name the
-0.27 neighbour.next ~ ^ what are
-0.27 neighbour.next ~ ^ what are the
-0.28 neighbour.next ~ ^ what team
0.31 neighbour.next ~ ^ what was
0.63 neighbour.next ~ ^ what was the
0.32 neighbour.next ~ ^ wher was
-0.15 neighbour.next ~ ^ which country
-0.15 neighbour.next ~ ^ which is
0.30 neighbour.next ~ ^ which team
0.42 neighbour.next ~ ^ who had
-0.28 neighbour.next ~ ^ who has
0.29 neighbour.next ~ ^ who is
-0.25 neighbour.next ~ ^ who was
-0.29 neighbour.next ~ ^ who was the
-0.60 neighbour.next ~ a
-0.17 neighbour.next ~ a #
0.29 neighbour.next ~ a total
-0.69 neighbour.next ~ after #
-0.33 neighbour.next ~ against
-0.30 neighbour.next ~ age
-0.30 neighbour.next ~ age #
-0.47 neighbour.next ~ album
0.40 neighbour.next ~ amount of
0.42 neighbour.next ~ appear
0.29 neighbour.next ~ appearanc
-0.36 neighbour.next ~ april
-0.23 neighbour.next ~ are
-0.36 neighbour.next ~ are list
-0.22 neighbour.next ~ are the
0.35 neighbour.next ~ area
-0.67 neighbour.next ~ artist
0.40 neighbour.next ~ as
-0.18 neighbour.next ~ averag of
-0.18 neighbour.next ~ be
-0.17 neighbour.next ~ both
-0.32 neighbour.next ~ bottom
-0.22 neighbour.next ~ business
-0.22 neighbour.next ~ by a
0.37 neighbour.next ~ c
0.81 neighbour.next ~ came
-0.17 neighbour.next ~ canadian
-0.44 neighbour.next ~ chart
-0.28 neighbour.next ~ child
-0.46 neighbour.next ~ city
-0.20 neighbour.next ~ class
0.24 neighbour.next ~ club
0.31 neighbour.next ~ code
0.25 neighbour.next ~ combin
0.38 neighbour.next ~ come
-0.18 neighbour.next ~ company
0.29 neighbour.next ~ compet
0.56 neighbour.next ~ competition
-0.18 neighbour.next ~ complet
0.23 neighbour.next ~ cost
-0.17 neighbour.next ~ country
-0.34 neighbour.next ~ county
0.68 neighbour.next ~ date
0.17 neighbour.next ~ date of
0.25 neighbour.next ~ day
0.51 neighbour.next ~ did
0.44 neighbour.next ~ did the
-0.16 neighbour.next ~ does
-0.27 neighbour.next ~ draw
-0.17 neighbour.next ~ driver
0.27 neighbour.next ~ elect
-0.19 neighbour.next ~ election
-0.31 neighbour.next ~ end
-0.37 neighbour.next ~ english
0.20 neighbour.next ~ episod
0.17 neighbour.next ~ february
0.38 neighbour.next ~ film
0.20 neighbour.next ~ final
-0.16 neighbour.next ~ financial
0.31 neighbour.next ~ find
-0.41 neighbour.next ~ for
-0.37 neighbour.next ~ found
-0.20 neighbour.next ~ franc
-0.40 neighbour.next ~ from
0.16 neighbour.next ~ game play
-0.24 neighbour.next ~ game with
0.36 neighbour.next ~ get
-0.17 neighbour.next ~ goal
0.30 neighbour.next ~ grand
0.39 neighbour.next ~ graph
0.40 neighbour.next ~ group
0.23 neighbour.next ~ had
-0.17 neighbour.next ~ had a
0.66 neighbour.next ~ had the
-0.26 neighbour.next ~ has a
0.45 neighbour.next ~ has the
-0.32 neighbour.next ~ hav
-0.27 neighbour.next ~ he
-0.15 neighbour.next ~ health
-0.18 neighbour.next ~ height
0.22 neighbour.next ~ highest
0.27 neighbour.next ~ highest total
-0.36 neighbour.next ~ his
0.32 neighbour.next ~ home
-0.35 neighbour.next ~ household
-0.57 neighbour.next ~ how long
0.33 neighbour.next ~ i
0.24 neighbour.next ~ in #
-0.32 neighbour.next ~ incom
0.21 neighbour.next ~ june
0.31 neighbour.next ~ june #
-0.22 neighbour.next ~ label
-0.23 neighbour.next ~ languag
0.23 neighbour.next ~ leagu
-0.17 neighbour.next ~ leagu did
0.18 neighbour.next ~ line
0.84 neighbour.next ~ list after
-0.25 neighbour.next ~ liv
-0.30 neighbour.next ~ liv in
0.32 neighbour.next ~ location
-0.57 neighbour.next ~ long
-0.34 neighbour.next ~ make
-0.20 neighbour.next ~ many game
-0.25 neighbour.next ~ many goal
-0.22 neighbour.next ~ many percent
0.28 neighbour.next ~ many time
0.30 neighbour.next ~ many year
-0.19 neighbour.next ~ march
-0.19 neighbour.next ~ median
0.47 neighbour.next ~ member
-0.35 neighbour.next ~ miss
0.31 neighbour.next ~ model
-0.22 neighbour.next ~ more
-0.25 neighbour.next ~ more than
-0.19 neighbour.next ~ name a
0.27 neighbour.next ~ name the
0.32 neighbour.next ~ next
-0.19 neighbour.next ~ no
-0.35 neighbour.next ~ non
-0.19 neighbour.next ~ not
0.17 neighbour.next ~ number
-0.23 neighbour.next ~ number of
-0.26 neighbour.next ~ of #
-0.16 neighbour.next ~ of all
-0.24 neighbour.next ~ of the
0.65 neighbour.next ~ on the
0.31 neighbour.next ~ only
-0.15 neighbour.next ~ opponent
-0.28 neighbour.next ~ or
-0.57 neighbour.next ~ other
-0.19 neighbour.next ~ out
-0.18 neighbour.next ~ over
0.28 neighbour.next ~ paid
0.40 neighbour.next ~ part
0.34 neighbour.next ~ party
-0.16 neighbour.next ~ percentag of
-0.16 neighbour.next ~ person
0.38 neighbour.next ~ pick
-0.15 neighbour.next ~ place
0.26 neighbour.next ~ play
-0.61 neighbour.next ~ position
-0.28 neighbour.next ~ previous
0.35 neighbour.next ~ property
0.40 neighbour.next ~ race
0.44 neighbour.next ~ rank
-0.68 neighbour.next ~ record
0.43 neighbour.next ~ regular
0.33 neighbour.next ~ releas
-0.22 neighbour.next ~ report
-0.35 neighbour.next ~ result
0.24 neighbour.next ~ round #
-0.40 neighbour.next ~ scor
-0.24 neighbour.next ~ scor for
-0.31 neighbour.next ~ scor of
0.22 neighbour.next ~ score
-0.28 neighbour.next ~ seat
-0.18 neighbour.next ~ second
0.39 neighbour.next ~ senior
-0.39 neighbour.next ~ servic
-0.37 neighbour.next ~ set
0.47 neighbour.next ~ show
-0.15 neighbour.next ~ silver medal
0.21 neighbour.next ~ singl
0.24 neighbour.next ~ smaller
0.24 neighbour.next ~ smaller than
0.31 neighbour.next ~ stat
-0.36 neighbour.next ~ street
0.45 neighbour.next ~ team had
0.33 neighbour.next ~ team is
0.34 neighbour.next ~ team was
-0.21 neighbour.next ~ than
0.27 neighbour.next ~ that was
-0.26 neighbour.next ~ that were
-0.19 neighbour.next ~ the #
0.39 neighbour.next ~ the #th
-0.35 neighbour.next ~ the chart
0.17 neighbour.next ~ the date
0.21 neighbour.next ~ the final
0.19 neighbour.next ~ the game
0.27 neighbour.next ~ the list
-0.19 neighbour.next ~ the median
-0.23 neighbour.next ~ the nation
0.27 neighbour.next ~ the next
-0.36 neighbour.next ~ the number
0.31 neighbour.next ~ the only
-0.28 neighbour.next ~ the percentag
-0.28 neighbour.next ~ the previous
0.34 neighbour.next ~ the race
-0.15 neighbour.next ~ the rate
-0.16 neighbour.next ~ the record
-0.20 neighbour.next ~ the result
-0.49 neighbour.next ~ the scor
0.19 neighbour.next ~ the tabl
-0.42 neighbour.next ~ the team
0.34 neighbour.next ~ the time
0.55 neighbour.next ~ the titl
-0.32 neighbour.next ~ the top
-0.44 neighbour.next ~ ther
0.44 neighbour.next ~ they
0.38 neighbour.next ~ this
-0.18 neighbour.next ~ thos
0.46 neighbour.next ~ time did
-0.32 neighbour.next ~ time is
-0.28 neighbour.next ~ time of
0.29 neighbour.next ~ titl
0.21 neighbour.next ~ to #
-0.32 neighbour.next ~ top
0.31 neighbour.next ~ total
0.29 neighbour.next ~ total of
0.16 neighbour.next ~ tournament
0.28 neighbour.next ~ track
-0.29 neighbour.next ~ use
0.32 neighbour.next ~ was the
-0.25 neighbour.next ~ were ther
-0.27 neighbour.next ~ what are
-0.28 neighbour.next ~ what team
-0.47 neighbour.next ~ when
-0.20 neighbour.next ~ when the
0.35 neighbour.next ~ when was
0.50 neighbour.next ~ wher was
-0.15 neighbour.next ~ which is
-0.17 neighbour.next ~ which leagu
0.29 neighbour.next ~ which team
0.29 neighbour.next ~ who
0.35 neighbour.next ~ who did
0.19 neighbour.next ~ who had
-0.28 neighbour.next ~ who has
0.29 neighbour.next ~ who is
0.26 neighbour.next ~ win in
0.22 neighbour.next ~ win the
-0.31 neighbour.next ~ with
-0.47 neighbour.next ~ with #
-0.24 neighbour.next ~ with the
-0.26 neighbour.next ~ year
0.31 neighbour.next ~ year that
1.02 neighbour.own
-0.23 neighbour.previous ~ # =
-0.25 neighbour.previous ~ # and
-0.17 neighbour.previous ~ # in
0.43 neighbour.previous ~ # is
-0.23 neighbour.previous ~ # year
-0.40 neighbour.previous ~ 1
-0.23 neighbour.previous ~ =
-0.20 neighbour.previous ~ ^ how long
-0.16 neighbour.previous ~ ^ how many time
-0.36 neighbour.previous ~ ^ in what
-0.36 neighbour.previous ~ ^ list the
-0.23 neighbour.previous ~ ^ name a
-0.23 neighbour.previous ~ ^ tell me
-0.23 neighbour.previous ~ ^ tell me the
-0.27 neighbour.previous ~ ^ what are
-0.27 neighbour.previous ~ ^ what are the
-0.41 neighbour.previous ~ ^ when did
0.28 neighbour.previous ~ ^ wher was
0.43 neighbour.previous ~ ^ which #
-0.38 neighbour.previous ~ ^ which city
-0.37 neighbour.previous ~ ^ which is
0.29 neighbour.previous ~ ^ who is
0.29 neighbour.previous ~ ^ who is the
-0.20 neighbour.previous ~ ^ who was the
-0.58 neighbour.previous ~ a
-0.23 neighbour.previous ~ a result
-0.22 neighbour.previous ~ abov
-0.25 neighbour.previous ~ abov #
-0.41 neighbour.previous ~ after
-0.20 neighbour.previous ~ after #
-0.19 neighbour.previous ~ age
-0.29 neighbour.previous ~ age of
-0.20 neighbour.previous ~ amount of
-0.28 neighbour.previous ~ and
-0.21 neighbour.previous ~ and when
-0.26 neighbour.previous ~ any
-0.16 neighbour.previous ~ are list
-0.27 neighbour.previous ~ are the
-0.37 neighbour.previous ~ area
0.32 neighbour.previous ~ as the
-0.67 neighbour.previous ~ at
-0.32 neighbour.previous ~ at #
0.28 neighbour.previous ~ august
0.22 neighbour.previous ~ award
0.42 neighbour.previous ~ b
-0.29 neighbour.previous ~ be
-0.28 neighbour.previous ~ befor #
-0.27 neighbour.previous ~ below
-0.39 neighbour.previous ~ best
-0.35 neighbour.previous ~ birth
-0.15 neighbour.previous ~ both
-0.34 neighbour.previous ~ build
-0.46 neighbour.previous ~ but
0.15 neighbour.previous ~ by
0.31 neighbour.previous ~ by the
0.74 neighbour.previous ~ came
-0.19 neighbour.previous ~ canadian
-0.25 neighbour.previous ~ caus
-0.19 neighbour.previous ~ circuit
0.20 neighbour.previous ~ city
-0.16 neighbour.previous ~ class
-0.43 neighbour.previous ~ club
0.84 neighbour.previous ~ come
-0.35 neighbour.previous ~ cost
-0.34 neighbour.previous ~ customer
0.36 neighbour.previous ~ d
-0.29 neighbour.previous ~ date
-0.23 neighbour.previous ~ date of
-0.49 neighbour.previous ~ did
-0.37 neighbour.previous ~ did the
0.31 neighbour.previous ~ direct
-0.41 neighbour.previous ~ do
-0.38 neighbour.previous ~ driver
0.37 neighbour.previous ~ earn
-0.21 neighbour.previous ~ earning
-0.35 neighbour.previous ~ election
-0.30 neighbour.previous ~ employe
-0.29 neighbour.previous ~ end
0.31 neighbour.previous ~ episod
0.53 neighbour.previous ~ event
-0.25 neighbour.previous ~ expens
-0.27 neighbour.previous ~ experienc
-0.47 neighbour.previous ~ film
-0.21 neighbour.previous ~ first
-0.15 neighbour.previous ~ for the
-0.44 neighbour.previous ~ found
0.35 neighbour.previous ~ from
-0.30 neighbour.previous ~ game with
-0.16 neighbour.previous ~ goal
0.41 neighbour.previous ~ growth
-0.44 neighbour.previous ~ has
-0.65 neighbour.previous ~ have
0.34 neighbour.previous ~ health
0.22 neighbour.previous ~ home
0.23 neighbour.previous ~ home team
-0.28 neighbour.previous ~ hous
-0.20 neighbour.previous ~ how long
-0.20 neighbour.previous ~ if
-0.22 neighbour.previous ~ in
-0.50 neighbour.previous ~ in a
-0.36 neighbour.previous ~ in what
0.25 neighbour.previous ~ is
0.61 neighbour.previous ~ is list
0.21 neighbour.previous ~ it
-0.32 neighbour.previous ~ item
-0.37 neighbour.previous ~ its
-0.17 neighbour.previous ~ july
-0.36 neighbour.previous ~ july #
-0.23 neighbour.previous ~ life
0.46 neighbour.previous ~ list
0.22 neighbour.previous ~ list as
-0.36 neighbour.previous ~ list the
-0.23 neighbour.previous ~ live
-0.25 neighbour.previous ~ location
-0.20 neighbour.previous ~ long
-0.37 neighbour.previous ~ lowest
-0.42 neighbour.previous ~ m
-0.48 neighbour.previous ~ man
-0.36 neighbour.previous ~ many person
-0.30 neighbour.previous ~ march
-0.31 neighbour.previous ~ match
0.20 neighbour.previous ~ may
-0.15 neighbour.previous ~ me
-0.23 neighbour.previous ~ me the
-0.25 neighbour.previous ~ model
-0.23 neighbour.previous ~ name a
-0.16 neighbour.previous ~ name of
0.25 neighbour.previous ~ nation
0.26 neighbour.previous ~ no
-0.19 neighbour.previous ~ non
-0.17 neighbour.previous ~ not
0.18 neighbour.previous ~ november
0.19 neighbour.previous ~ november #
-0.58 neighbour.previous ~ number of
0.20 neighbour.previous ~ on #
-0.18 neighbour.previous ~ only #
0.18 neighbour.previous ~ opponent
0.25 neighbour.previous ~ out
-0.26 neighbour.previous ~ participat
0.38 neighbour.previous ~ pick
0.25 neighbour.previous ~ plac
-0.68 neighbour.previous ~ place
-0.18 neighbour.previous ~ point
-0.24 neighbour.previous ~ point of
0.32 neighbour.previous ~ position
0.17 neighbour.previous ~ previous
-0.24 neighbour.previous ~ pric
-0.18 neighbour.previous ~ provid
0.34 neighbour.previous ~ rank
-0.23 neighbour.previous ~ rank of
0.17 neighbour.previous ~ record
-0.21 neighbour.previous ~ represent
-0.29 neighbour.previous ~ result
-0.21 neighbour.previous ~ result of
0.39 neighbour.previous ~ round
0.25 neighbour.previous ~ round #
-0.16 neighbour.previous ~ row
0.19 neighbour.previous ~ scor of
-0.17 neighbour.previous ~ scor when
0.33 neighbour.previous ~ season
-0.21 neighbour.previous ~ show
0.34 neighbour.previous ~ site
0.51 neighbour.previous ~ song
-0.18 neighbour.previous ~ stock
-0.19 neighbour.previous ~ street
-0.20 neighbour.previous ~ student
-0.33 neighbour.previous ~ t
-0.33 neighbour.previous ~ t #
0.27 neighbour.previous ~ tabl
0.23 neighbour.previous ~ team is
-0.20 neighbour.previous ~ tell
-0.20 neighbour.previous ~ tell me
-0.20 neighbour.previous ~ that
-0.40 neighbour.previous ~ that was
-0.23 neighbour.previous ~ the date
0.35 neighbour.previous ~ the episod
-0.17 neighbour.previous ~ the first
-0.37 neighbour.previous ~ the lowest
-0.21 neighbour.previous ~ the name
0.35 neighbour.previous ~ the nation
-0.38 neighbour.previous ~ the number
0.33 neighbour.previous ~ the player
-0.22 neighbour.previous ~ the race
0.19 neighbour.previous ~ the scor
0.38 neighbour.previous ~ the season
0.15 neighbour.previous ~ the titl
0.22 neighbour.previous ~ the unit
-0.15 neighbour.previous ~ thos
0.35 neighbour.previous ~ titl
-0.29 neighbour.previous ~ to be
-0.20 neighbour.previous ~ total amount
-0.28 neighbour.previous ~ tournament
0.42 neighbour.previous ~ train
0.45 neighbour.previous ~ transfer
0.31 neighbour.previous ~ type
0.32 neighbour.previous ~ under
0.16 neighbour.previous ~ unit
0.22 neighbour.previous ~ us
-0.19 neighbour.previous ~ use
-0.23 neighbour.previous ~ visitor
0.17 neighbour.previous ~ was
0.28 neighbour.previous ~ was a
-0.41 neighbour.previous ~ were
-0.18 neighbour.previous ~ were the
-0.27 neighbour.previous ~ what are
-0.27 neighbour.previous ~ what is
-0.53 neighbour.previous ~ when
-0.41 neighbour.previous ~ when did
-0.18 neighbour.previous ~ when the
0.28 neighbour.previous ~ wher
0.28 neighbour.previous ~ wher was
0.43 neighbour.previous ~ which #
-0.38 neighbour.previous ~ which city
-0.37 neighbour.previous ~ which is
-0.17 neighbour.previous ~ who
-0.35 neighbour.previous ~ who win
0.28 neighbour.previous ~ whos
-0.52 neighbour.previous ~ win
-0.35 neighbour.previous ~ win the
-0.47 neighbour.previous ~ year
-0.30 neighbour.previous ~ year #
-0.29 neighbour.previous ~ year in
-0.51 neighbour.previous ~ year of
-0.85 one count
-0.43 opening did / lookup
-0.50 opening did / superlative.highest
-0.52 opening find / cell
0.27 opening find / count.distinct
-0.45 opening find / group.unsaid-sum
0.40 opening find / list.columns
-0.45 opening find / lookup
-0.57 opening find : header id
0.72 opening find : header name
0.52 opening give / aggregate.sum
-0.40 opening give / cell
-0.42 opening give / count.distinct
0.20 opening give / group.sum
-0.28 opening give : header date
-0.70 opening give : header id
0.30 opening give : header name
-0.38 opening how long / list
-0.31 opening how many / aggregate.maximum
0.25 opening how many / arithmetic.ratio.total.columns
0.37 opening how many / arithmetic.sum.several.rows
-0.30 opening how many / beyond.count.next
0.68 opening how many / beyond.count.previous
0.38 opening how many / count
0.43 opening how many / group.count
0.56 opening how many / group.count.sorted.both
-0.66 opening how many / group.count.sorted.label
0.27 opening how many / label.all.count.columns
0.67 opening how many / missing.count
-0.43 opening how many / superlative.highest.columns
-0.18 opening how many : header %
-0.79 opening how many : header &
0.75 opening how many : header 1
0.43 opening how many : header 3
-0.32 opening how many : header age
-0.73 opening how many : header album
-0.16 opening how many : header all
0.15 opening how many : header app
-1.48 opening how many : header att
-1.06 opening how many : header avg
0.41 opening how many : header birth
-0.92 opening how many : header chart
0.21 opening how many : header column
-0.76 opening how many : header competition
0.44 opening how many : header county
-0.53 opening how many : header cup
-0.36 opening how many : header d
-0.29 opening how many : header date
0.30 opening how many : header draw
-0.15 opening how many : header driver
-0.56 opening how many : header employe
-0.22 opening how many : header fa
0.39 opening how many : header femal
-0.59 opening how many : header final
-0.52 opening how many : header for
-0.85 opening how many : header game
-0.48 opening how many : header goal
-0.28 opening how many : header gold
-0.40 opening how many : header grid
0.26 opening how many : header height
0.24 opening how many : header home
-0.38 opening how many : header in
-0.58 opening how many : header km
0.19 opening how many : header lap
0.30 opening how many : header nation
-0.20 opening how many : header other
0.62 opening how many : header pass
-0.62 opening how many : header pct
-0.67 opening how many : header percentag
-0.55 opening how many : header player
0.25 opening how many : header pos
-0.57 opening how many : header r
-0.33 opening how many : header race
-0.59 opening how many : header rate
0.78 opening how many : header receiv
0.47 opening how many : header record
-0.58 opening how many : header round
0.37 opening how many : header rush
-0.40 opening how many : header silver
-0.23 opening how many : header stat
0.39 opening how many : header total
0.61 opening how many : header week
-0.75 opening how many : header weight
0.30 opening how many : header win
2.19 opening how many : header yds
0.19 opening how much / aggregate.sum
-0.17 opening how much / arithmetic.average.rows
-0.22 opening how much / arithmetic.ratio.rows
-0.30 opening how much / group.count
0.15 opening how much / list.columns
0.22 opening how much : header 2019
-0.69 opening is / list.columns
-0.54 opening is / lookup
-0.86 opening list / cell
0.24 opening list / count
0.51 opening list / group.count.sorted.both
-1.02 opening list / group.count.sorted.label
-0.19 opening list / group.unsaid-sum
-0.19 opening list / group.unsaid-sum.sorted.both
-0.15 opening list / group.unsaid-sum.sorted.label
-0.40 opening list / label.highest.columns
0.40 opening list / lookup
-0.79 opening list : header id
0.51 opening list : header name
-0.55 opening list : header type
0.20 opening name / cell
-0.24 opening name / group.count
0.22 opening name : header attend
0.90 opening name : header name
-0.16 opening name : header opponent
-0.21 opening name : header scor
0.40 opening other / aggregate.average
0.21 opening other / aggregate.deviation
0.60 opening other / aggregate.maximum
0.93 opening other / aggregate.median
0.55 opening other / aggregate.minimum
0.56 opening other / aggregate.sum
-0.29 opening other / aggregate.two
-0.66 opening other / cell
0.32 opening other / count
1.15 opening other / describe
1.11 opening other / difference.sum
0.59 opening other / duplicates
0.29 opening other / group.average
-0.88 opening other / group.average.top.both
1.35 opening other / group.average.top.label
-0.49 opening other / group.count-and
0.24 opening other / group.count.sorted.both
-1.20 opening other / group.count.sorted.label
0.29 opening other / group.maximum
-0.36 opening other / group.maximum.top.both
-0.31 opening other / group.maximum.top.label
0.29 opening other / group.minimum
0.59 opening other / group.sum
1.12 opening other / group.sum.top.label
-0.31 opening other / group.unsaid-sum.sorted.label
1.60 opening other / label.compare.rows
0.43 opening other / label.highest.several.rows
1.05 opening other / missing.count
-0.23 opening other / position.last
0.74 opening other / share.count.all
-0.36 opening other / superlative.highest.columns
0.16 opening other / superlative.lowest
-1.92 opening other / superlative.lowest.columns
-0.25 opening other : header 2
0.18 opening other : header name
0.95 opening other : header opponent
0.53 opening other : header team
-1.05 opening other : header time
-0.65 opening other : header type
0.62 opening show / group.count
-0.69 opening show / group.count.sorted.label
-0.76 opening show / group.count.top.both
0.15 opening show / group.sum
0.38 opening show / group.sum.sorted.both
-0.64 opening show / group.sum.sorted.label
0.28 opening show / group.unsaid-sum.sorted.both
0.21 opening show / group.unsaid-sum.sorted.label
0.87 opening show / lookup
0.51 opening show / superlative.highest
-1.27 opening show / superlative.highest.columns
0.17 opening show : header code
-0.68 opening show : header date
-0.32 opening show : header type
0.24 opening what / aggregate.average
0.42 opening what / arithmetic.average.columns
-0.27 opening what / arithmetic.average.rows
-0.51 opening what / arithmetic.difference.rows
-0.54 opening what / arithmetic.percent-change.rows
0.76 opening what / arithmetic.ratio.total.columns
0.76 opening what / arithmetic.ratio.total.rows
0.26 opening what / arithmetic.sum.several.columns
0.20 opening what / difference.sum
-1.10 opening what / frequency.highest.columns
0.25 opening what / group.average
-0.46 opening what / group.average.top.label
0.50 opening what / group.count.having.count.label.own
-0.68 opening what / group.count.sorted.label
0.50 opening what / group.maximum
-0.44 opening what / group.maximum.sorted.both
-0.57 opening what / group.maximum.sorted.label
-0.19 opening what / group.maximum.top.label
-0.39 opening what / group.minimum.top.both
-0.34 opening what / group.sum.top.both
0.31 opening what / group.two
-0.26 opening what / group.two.top.both
-0.25 opening what / group.unsaid-sum.having.aggregate.both.own
-0.19 opening what / group.unsaid-sum.sorted.label
-0.29 opening what / group.unsaid-sum.top.both
0.62 opening what / group.unsaid-sum.top.label
0.16 opening what / same
-0.53 opening what / share.sum.part
-0.25 opening what / superlative.highest.columns
0.30 opening what : header $
-0.20 opening what : header &
-0.19 opening what : header 2001
-0.29 opening what : header 2006
-0.21 opening what : header 2007
0.33 opening what : header 2009
0.19 opening what : header 2010
-0.19 opening what : header 2011
-0.22 opening what : header 2016
-0.27 opening what : header 2017
-0.42 opening what : header 2019
-0.66 opening what : header 30
-0.42 opening what : header 5
-0.19 opening what : header 95
0.67 opening what : header a
-0.66 opening what : header age
-0.67 opening what : header album
0.44 opening what : header all
0.87 opening what : header amount
0.25 opening what : header area
-0.25 opening what : header as
-0.40 opening what : header award
-0.59 opening what : header away
-0.36 opening what : header b
-0.23 opening what : header build
-0.29 opening what : header builder
0.25 opening what : header by
-0.96 opening what : header c
-0.30 opening what : header candidat
-0.61 opening what : header census
-0.52 opening what : header channel
-0.26 opening what : header chart
0.20 opening what : header city
0.66 opening what : header club
0.31 opening what : header colleg
0.33 opening what : header column
-0.42 opening what : header county
-0.28 opening what : header cup
0.43 opening what : header current
0.18 opening what : header december
0.67 opening what : header description
-0.34 opening what : header direct
-0.38 opening what : header division
0.23 opening what : header dollar
0.31 opening what : header elect
0.17 opening what : header end
-0.48 opening what : header english
0.40 opening what : header enrollment
-0.49 opening what : header episod
0.34 opening what : header f
-0.42 opening what : header final
-0.39 opening what : header first
-1.01 opening what : header fiscal
-0.37 opening what : header found
-0.34 opening what : header frequency
-0.21 opening what : header from
-0.50 opening what : header game
-0.23 opening what : header goal
-0.64 opening what : header grid
-0.94 opening what : header group
0.59 opening what : header heat
-0.27 opening what : header height
0.25 opening what : header high
0.84 opening what : header hometown
-1.60 opening what : header id
-0.39 opening what : header incumbent
-0.23 opening what : header june
-0.76 opening what : header km
-0.77 opening what : header label
0.45 opening what : header level
0.26 opening what : header lose
0.16 opening what : header m
0.21 opening what : header male
-0.31 opening what : header man
-0.39 opening what : header march
-0.56 opening what : header mean
-0.50 opening what : header million
0.71 opening what : header model
0.21 opening what : header month
0.99 opening what : header name
0.30 opening what : header nation
-0.41 opening what : header non
0.52 opening what : header offic
-0.32 opening what : header original
-0.16 opening what : header other
0.40 opening what : header party
-0.95 opening what : header peak
-0.80 opening what : header per
1.37 opening what : header percentag
-0.39 opening what : header person
-1.12 opening what : header player
-0.51 opening what : header pos
0.31 opening what : header power
0.56 opening what : header pric
-0.42 opening what : header race
-0.37 opening what : header rat
0.24 opening what : header rate
0.96 opening what : header ratio
0.35 opening what : header record
-0.44 opening what : header releas
0.20 opening what : header result
-0.55 opening what : header role
-0.54 opening what : header runner
-0.66 opening what : header school
-0.24 opening what : header scorer
-0.25 opening what : header second
-0.25 opening what : header servic
0.27 opening what : header singl
-0.64 opening what : header site
0.67 opening what : header surfac
-0.36 opening what : header team
0.71 opening what : header the
-0.25 opening what : header third
1.42 opening what : header titl
0.71 opening what : header total
-0.67 opening what : header tournament
-0.48 opening what : header tv
0.36 opening what : header us
0.35 opening what : header w
-0.29 opening what : header week
0.63 opening what : header weight
-0.56 opening what : header woman
0.24 opening what year / label.highest.columns
0.96 opening what year : header year
-0.22 opening when / cell
-0.45 opening when / list.columns
1.05 opening when : header date
-0.36 opening when : header scor
0.81 opening when : header year
0.56 opening where / aggregate.maximum
-0.40 opening where / cell
-0.60 opening where / label.highest.columns
0.39 opening where / label.highest.rows
-0.19 opening where / superlative.highest
-1.04 opening where : header date
-0.66 opening which / beyond.list.next
0.45 opening which / compare.highest
-0.48 opening which / frequency.highest.columns
-0.18 opening which / group.average.top.both
1.07 opening which / group.average.top.label
0.29 opening which / group.count.having.count.label.own
0.66 opening which / group.sum.top.label
0.64 opening which / label.all.columns
0.43 opening which / label.compare.columns
0.79 opening which / label.highest.rows
0.34 opening which / label.lowest.rows
-0.16 opening which / list.sorted
0.35 opening which / lookup
0.19 opening which / position.last
-0.48 opening which / superlative.highest.columns
-0.65 opening which / superlative.lowest.columns
-0.32 opening which : header 1
0.28 opening which : header a
-0.42 opening which : header album
-1.19 opening which : header app
-0.43 opening which : header area
-0.45 opening which : header averag
-0.64 opening which : header away
-0.17 opening which : header bronz
-0.16 opening which : header by
-0.43 opening which : header category
0.52 opening which : header club
-0.47 opening which : header colleg
0.27 opening which : header column
0.36 opening which : header crowd
0.77 opening which : header division
-0.37 opening which : header first
-0.36 opening which : header goal
-0.57 opening which : header gold
-0.27 opening which : header home
0.62 opening which : header id
-0.51 opening which : header lose
-0.72 opening which : header m
1.05 opening which : header name
0.22 opening which : header nation
-0.25 opening which : header offic
0.37 opening which : header order
-0.28 opening which : header party
-0.34 opening which : header percent
-0.52 opening which : header plac
-0.51 opening which : header player
-0.79 opening which : header pos
-0.17 opening which : header position
-0.73 opening which : header rank
0.51 opening which : header record
-0.62 opening which : header result
-0.67 opening which : header s
-0.42 opening which : header silver
-0.88 opening which : header site
-0.48 opening which : header the
-0.28 opening which : header time
1.13 opening which : header titl
-1.27 opening which : header type
-1.37 opening which year / label.all.columns
0.50 opening which year / label.highest.columns
0.64 opening which year / label.lowest.columns
-0.20 opening which year : header year
0.16 opening who / arithmetic.ratio.columns
0.20 opening who / beyond.list.previous
0.32 opening who / cell
0.16 opening who / compare.highest
0.25 opening who / group.count.sorted.both
-0.52 opening who / group.count.sorted.label
0.34 opening who / neighbour.next
0.28 opening who / position.first
-0.61 opening who / superlative.highest.columns
-0.28 opening who / superlative.lowest.columns
-0.21 opening who : header 2
-0.30 opening who : header club
-0.28 opening who : header country
-0.59 opening who : header date
0.47 opening who : header driver
0.26 opening who : header final
-0.55 opening who : header game
-0.68 opening who : header home
-0.17 opening who : header location
1.12 opening who : header name
-0.32 opening who : header note
-0.42 opening who : header of
1.28 opening who : header opponent
-0.31 opening who : header plac
0.50 opening who : header player
-0.63 opening who : header point
-0.29 opening who : header pos
-1.17 opening who : header position
-0.73 opening who : header rank
-0.29 opening who : header record
-0.64 opening who : header result
-0.44 opening who : header round
0.41 opening who : header s
-0.40 opening who : header team
-0.38 opening who : header time
-1.11 opening who : header titl
-1.08 opening who : header venu
0.95 opening who : header win
-0.17 pair behind
0.48 pair is best
-0.26 position missed degree
-0.30 position.first ~ # %
0.35 position.first ~ # for
-0.26 position.first ~ # from
0.34 position.first ~ # how
-0.21 position.first ~ # is
-0.26 position.first ~ # month
-0.35 position.first ~ # season
0.53 position.first ~ # to
-0.22 position.first ~ # what
0.20 position.first ~ # year
0.15 position.first ~ #th
-0.39 position.first ~ %
0.21 position.first ~ 1
-0.27 position.first ~ ^ can you
-0.22 position.first ~ ^ can you give
-0.30 position.first ~ ^ how long
-0.42 position.first ~ ^ how many consecutiv
-0.28 position.first ~ ^ how many time
-0.41 position.first ~ ^ how many total
0.50 position.first ~ ^ in what
-0.27 position.first ~ ^ in which
-0.35 position.first ~ ^ in which year
-0.31 position.first ~ ^ list the
0.43 position.first ~ ^ name the
0.24 position.first ~ ^ on what
0.24 position.first ~ ^ on what date
-0.44 position.first ~ ^ what are
-0.47 position.first ~ ^ what are the
0.44 position.first ~ ^ what date
0.44 position.first ~ ^ what team
-0.23 position.first ~ ^ what the
0.73 position.first ~ ^ what year
-0.21 position.first ~ ^ when did
0.49 position.first ~ ^ when was
0.50 position.first ~ ^ when was the
-0.27 position.first ~ ^ which #
0.34 position.first ~ ^ which club
0.37 position.first ~ ^ which country
0.32 position.first ~ ^ which is
0.21 position.first ~ ^ which player
-0.24 position.first ~ ^ which year
-0.23 position.first ~ ^ who had
0.62 position.first ~ ^ who is
0.47 position.first ~ ^ who is the
0.23 position.first ~ ^ who was
0.34 position.first ~ ^ who win
-0.22 position.first ~ a
-0.34 position.first ~ a #
-0.20 position.first ~ a result
-0.26 position.first ~ a scor
-0.60 position.first ~ after the
-0.17 position.first ~ against
-0.39 position.first ~ age
-0.35 position.first ~ age #
-0.25 position.first ~ age of
0.33 position.first ~ air
0.31 position.first ~ album
-0.39 position.first ~ all
-0.50 position.first ~ all the
-0.16 position.first ~ among
-0.61 position.first ~ an
-0.62 position.first ~ and
-0.23 position.first ~ any
-0.36 position.first ~ appearanc
-0.51 position.first ~ are
-0.63 position.first ~ are the
0.45 position.first ~ area
0.20 position.first ~ at the
0.28 position.first ~ athlet
-0.49 position.first ~ attend
-0.48 position.first ~ b
-0.27 position.first ~ being
-0.18 position.first ~ benefit
-0.50 position.first ~ between
-0.34 position.first ~ between the
0.36 position.first ~ birth
0.47 position.first ~ build
-0.44 position.first ~ can
-0.27 position.first ~ can you
0.51 position.first ~ car
-0.21 position.first ~ championship
-0.22 position.first ~ chang in
-0.16 position.first ~ chart show
-0.34 position.first ~ city
-0.41 position.first ~ class
-0.42 position.first ~ coach
0.27 position.first ~ come
0.28 position.first ~ come from
0.34 position.first ~ compet
-0.50 position.first ~ consecutiv
0.33 position.first ~ county
-0.56 position.first ~ current
0.36 position.first ~ date
0.25 position.first ~ date of
0.22 position.first ~ date was
-0.28 position.first ~ did he
-0.38 position.first ~ did not
-0.28 position.first ~ differenc
-0.31 position.first ~ differenc in
-0.49 position.first ~ different
-0.42 position.first ~ direct
0.15 position.first ~ division
0.17 position.first ~ does
0.20 position.first ~ does the
0.62 position.first ~ driver
0.15 position.first ~ dur
0.31 position.first ~ dur the
0.42 position.first ~ each
0.42 position.first ~ earn
0.49 position.first ~ earning
0.16 position.first ~ episod
-0.70 position.first ~ expens
-0.38 position.first ~ femal
0.36 position.first ~ final
0.31 position.first ~ first
0.17 position.first ~ for #
-0.20 position.first ~ for all
0.49 position.first ~ for in
-0.64 position.first ~ found
-0.22 position.first ~ franc
0.51 position.first ~ french
-0.67 position.first ~ from
-0.16 position.first ~ from the
0.22 position.first ~ game
0.32 position.first ~ game play
-0.17 position.first ~ get
-0.18 position.first ~ give
-0.18 position.first ~ give me
-0.35 position.first ~ given
-0.49 position.first ~ goal
0.16 position.first ~ grand
-0.23 position.first ~ grid
-0.23 position.first ~ gross
-0.17 position.first ~ group
0.28 position.first ~ had
0.42 position.first ~ had #
-0.45 position.first ~ has
-0.40 position.first ~ has the
-0.38 position.first ~ have a
0.37 position.first ~ he
-0.34 position.first ~ her
0.27 position.first ~ higher
0.37 position.first ~ higher than
-0.21 position.first ~ his
0.19 position.first ~ hold
-0.24 position.first ~ hour
-0.19 position.first ~ household
-0.30 position.first ~ how long
-0.23 position.first ~ if
0.69 position.first ~ immigrant
0.49 position.first ~ in what
-0.30 position.first ~ in which
-0.30 position.first ~ includ
-0.38 position.first ~ incom
-0.27 position.first ~ increas
-0.27 position.first ~ increas in
-0.17 position.first ~ inuit
0.37 position.first ~ is list
0.19 position.first ~ its
-0.29 position.first ~ join
0.42 position.first ~ june
0.44 position.first ~ june #
0.28 position.first ~ label
-0.34 position.first ~ lap
-0.23 position.first ~ largest
-0.41 position.first ~ last
-0.35 position.first ~ least
-0.39 position.first ~ life
-0.27 position.first ~ likely
-0.27 position.first ~ likely to
0.37 position.first ~ list
0.19 position.first ~ list in
-0.28 position.first ~ list the
0.16 position.first ~ live
-0.30 position.first ~ long
-0.26 position.first ~ lose
-0.18 position.first ~ lowest
0.24 position.first ~ m
-0.22 position.first ~ male
-0.42 position.first ~ many consecutiv
-0.28 position.first ~ many time
-0.41 position.first ~ many total
-0.72 position.first ~ match
-0.22 position.first ~ me
0.33 position.first ~ medal
0.69 position.first ~ model
-0.28 position.first ~ month
0.29 position.first ~ more
0.40 position.first ~ more than
-0.51 position.first ~ name of
0.43 position.first ~ name the
0.33 position.first ~ network
-0.64 position.first ~ next
-0.52 position.first ~ no
-0.18 position.first ~ non
-0.57 position.first ~ not
-0.21 position.first ~ november
-0.21 position.first ~ november #
-0.34 position.first ~ number
-0.37 position.first ~ number of
0.42 position.first ~ of each
-0.26 position.first ~ of person
0.24 position.first ~ of the
-0.26 position.first ~ of total
0.34 position.first ~ offic
0.24 position.first ~ on
0.18 position.first ~ on this
0.19 position.first ~ on what
-0.30 position.first ~ or
-0.38 position.first ~ other
-0.29 position.first ~ other than
-0.45 position.first ~ out
-0.27 position.first ~ over
-0.45 position.first ~ participat
0.37 position.first ~ partner
-0.17 position.first ~ percentag
-0.16 position.first ~ percentag of
0.46 position.first ~ plac
0.26 position.first ~ place
0.26 position.first ~ play
0.53 position.first ~ play in
0.68 position.first ~ player
0.41 position.first ~ point
-0.48 position.first ~ polic
-0.39 position.first ~ population
-0.18 position.first ~ position
0.43 position.first ~ produc
-0.30 position.first ~ provinc
-0.42 position.first ~ public
-0.17 position.first ~ r
-0.15 position.first ~ r &
0.68 position.first ~ race
0.62 position.first ~ rank
-0.24 position.first ~ rate
0.68 position.first ~ ratio
-0.38 position.first ~ record
0.37 position.first ~ region
-0.22 position.first ~ report
-0.17 position.first ~ respectively
-0.15 position.first ~ result of
-0.21 position.first ~ return
0.31 position.first ~ road
0.19 position.first ~ runner
0.22 position.first ~ runner up
-0.73 position.first ~ scor
-0.26 position.first ~ scor of
-0.31 position.first ~ score
0.39 position.first ~ scorer
-0.31 position.first ~ second
0.29 position.first ~ series
-0.42 position.first ~ serv
-0.16 position.first ~ shar
0.21 position.first ~ ship
-0.27 position.first ~ silver
0.36 position.first ~ singl
0.36 position.first ~ site
0.40 position.first ~ size
0.19 position.first ~ social
-0.62 position.first ~ song
-0.24 position.first ~ stat
-0.18 position.first ~ student
-0.40 position.first ~ take
-0.18 position.first ~ tax
-0.41 position.first ~ team has
-0.28 position.first ~ team was
0.44 position.first ~ term
0.19 position.first ~ than
0.42 position.first ~ that had
-0.16 position.first ~ that the
-0.18 position.first ~ that was
0.19 position.first ~ the #
-0.17 position.first ~ the amount
0.31 position.first ~ the date
-0.32 position.first ~ the differenc
-0.41 position.first ~ the episod
0.61 position.first ~ the first
-0.17 position.first ~ the game
-0.27 position.first ~ the largest
-0.28 position.first ~ the last
0.62 position.first ~ the list
-0.18 position.first ~ the lowest
-0.50 position.first ~ the next
0.33 position.first ~ the opponent
-0.30 position.first ~ the population
0.43 position.first ~ the race
0.24 position.first ~ the result
-0.60 position.first ~ the season
0.34 position.first ~ the time
0.18 position.first ~ the titl
-0.36 position.first ~ the total
-0.24 position.first ~ the unit
-0.19 position.first ~ the us
-0.51 position.first ~ the x
-0.45 position.first ~ the year
-0.38 position.first ~ ther
0.17 position.first ~ this
0.30 position.first ~ time
-0.35 position.first ~ time did
0.33 position.first ~ time of
0.16 position.first ~ to
0.53 position.first ~ to #
0.40 position.first ~ to be
0.23 position.first ~ to have
-0.24 position.first ~ to the
-0.64 position.first ~ top #
-0.37 position.first ~ total
-0.33 position.first ~ total number
0.28 position.first ~ track
-0.39 position.first ~ train
0.56 position.first ~ tv
0.36 position.first ~ type
0.36 position.first ~ type of
0.52 position.first ~ under
0.35 position.first ~ under #
-0.24 position.first ~ unit stat
-0.19 position.first ~ us
-0.32 position.first ~ use
0.29 position.first ~ venu
-0.53 position.first ~ vote
-0.37 position.first ~ was #
-0.48 position.first ~ was a
0.18 position.first ~ was the
0.72 position.first ~ week
-0.16 position.first ~ weight
0.21 position.first ~ were in
0.20 position.first ~ what
-0.46 position.first ~ what are
0.50 position.first ~ what date
0.44 position.first ~ what team
0.57 position.first ~ what year
-0.21 position.first ~ when did
0.48 position.first ~ when was
-0.27 position.first ~ which #
0.16 position.first ~ which club
0.37 position.first ~ which country
0.27 position.first ~ which date
0.32 position.first ~ which is
0.21 position.first ~ which player
-0.26 position.first ~ which team
-0.26 position.first ~ which year
0.29 position.first ~ who
-0.35 position.first ~ who did
-0.23 position.first ~ who had
0.62 position.first ~ who is
0.34 position.first ~ who win
-0.47 position.first ~ whos
0.34 position.first ~ win
0.24 position.first ~ win in
0.45 position.first ~ win the
-0.36 position.first ~ with
0.27 position.first ~ with more
0.47 position.first ~ woman
0.22 position.first ~ work
-0.29 position.first ~ x
-0.27 position.first ~ year
-0.35 position.first ~ year of
-0.47 position.first ~ year that
-0.24 position.first ~ you
-0.22 position.first ~ you give
-0.24 position.last ~ # of
-0.29 position.last ~ # point
-0.42 position.last ~ # year
-0.38 position.last ~ #th
0.20 position.last ~ 1
0.31 position.last ~ 2
-0.19 position.last ~ ^ bottom #
-0.48 position.last ~ ^ how long
0.38 position.last ~ ^ how many consecutiv
-0.21 position.last ~ ^ how many different
-0.21 position.last ~ ^ how many game
-0.18 position.last ~ ^ how much
0.21 position.last ~ ^ in what
-0.24 position.last ~ ^ list the
-0.46 position.last ~ ^ name the
-0.15 position.last ~ ^ pleas tell
-0.15 position.last ~ ^ pleas tell me
0.16 position.last ~ ^ the #
0.18 position.last ~ ^ what is
0.21 position.last ~ ^ what is the
0.17 position.last ~ ^ what was
0.36 position.last ~ ^ when did
0.17 position.last ~ ^ when was
0.17 position.last ~ ^ when was the
0.62 position.last ~ ^ wher was
-0.21 position.last ~ ^ which #
-0.38 position.last ~ ^ which country
0.36 position.last ~ ^ which is
-0.35 position.last ~ ^ which player
0.43 position.last ~ ^ which team
0.25 position.last ~ ^ who is the
0.49 position.last ~ across
-0.31 position.last ~ after #
0.41 position.last ~ against
0.54 position.last ~ album
0.19 position.last ~ all
0.50 position.last ~ an
-0.38 position.last ~ and the
-0.23 position.last ~ as a
-0.15 position.last ~ at
-0.23 position.last ~ at least
-0.20 position.last ~ athlet
-0.38 position.last ~ attend
0.36 position.last ~ award
-0.20 position.last ~ balanc
-0.44 position.last ~ been
0.53 position.last ~ befor
0.23 position.last ~ befor #
0.21 position.last ~ befor the
0.49 position.last ~ below
0.49 position.last ~ below #
-0.32 position.last ~ but
-0.16 position.last ~ by a
-0.69 position.last ~ came
0.35 position.last ~ car
-0.33 position.last ~ coach
0.20 position.last ~ colleg
-0.23 position.last ~ come
-0.31 position.last ~ community
0.43 position.last ~ company
0.22 position.last ~ compet
0.20 position.last ~ competition
0.38 position.last ~ consecutiv
-0.31 position.last ~ count
-0.40 position.last ~ country
0.38 position.last ~ coupl
0.33 position.last ~ date
-0.17 position.last ~ date of
0.31 position.last ~ date was
0.21 position.last ~ did
-0.37 position.last ~ direct
-0.38 position.last ~ division
-0.22 position.last ~ does
-0.22 position.last ~ does the
0.58 position.last ~ draft
-0.41 position.last ~ dur
-0.41 position.last ~ dur the
0.16 position.last ~ each
-0.16 position.last ~ earliest
0.28 position.last ~ earn
0.48 position.last ~ earning
-0.35 position.last ~ election
0.21 position.last ~ episod
0.60 position.last ~ film
-0.36 position.last ~ first
-0.33 position.last ~ for what
-0.38 position.last ~ from the
0.52 position.last ~ game
-0.46 position.last ~ had #
-0.32 position.last ~ had a
-0.37 position.last ~ hav
0.53 position.last ~ he
-0.33 position.last ~ her
-0.20 position.last ~ his
0.66 position.last ~ hold
-0.38 position.last ~ home
-0.38 position.last ~ home team
-0.33 position.last ~ hous
-0.48 position.last ~ how long
-0.18 position.last ~ how much
0.26 position.last ~ in #
0.16 position.last ~ in what
0.21 position.last ~ in which
-0.41 position.last ~ interest
0.18 position.last ~ is
0.45 position.last ~ is list
0.22 position.last ~ is the
0.16 position.last ~ january
0.44 position.last ~ label
0.31 position.last ~ last
-0.23 position.last ~ least
0.81 position.last ~ list
0.31 position.last ~ location
-0.48 position.last ~ long
0.63 position.last ~ lose
-0.41 position.last ~ lowest
0.23 position.last ~ m
-0.18 position.last ~ m #
0.74 position.last ~ make
-0.29 position.last ~ man
0.38 position.last ~ many consecutiv
-0.21 position.last ~ many different
-0.21 position.last ~ many game
0.22 position.last ~ match
0.48 position.last ~ maximum
-0.16 position.last ~ may
-0.39 position.last ~ medal
0.35 position.last ~ member
0.43 position.last ~ miss
0.39 position.last ~ model
-0.25 position.last ~ most
-0.18 position.last ~ much
-0.46 position.last ~ name the
0.25 position.last ~ nation
-0.23 position.last ~ non
-0.38 position.last ~ not
-0.29 position.last ~ number of
0.19 position.last ~ on
0.39 position.last ~ on the
0.16 position.last ~ on what
-0.46 position.last ~ only
0.23 position.last ~ open
-0.32 position.last ~ other
-0.32 position.last ~ other than
-0.39 position.last ~ party
-0.46 position.last ~ percentag
-0.18 position.last ~ percentag of
0.35 position.last ~ person
-0.15 position.last ~ plac
0.19 position.last ~ place
0.61 position.last ~ play
0.24 position.last ~ play for
0.16 position.last ~ play in
-0.15 position.last ~ pleas
-0.15 position.last ~ pleas tell
-0.27 position.last ~ point
-0.57 position.last ~ population
-0.25 position.last ~ pric
0.30 position.last ~ produc
-0.17 position.last ~ rank
-0.23 position.last ~ rate
-0.23 position.last ~ ratio
-0.41 position.last ~ receiv
-0.31 position.last ~ record
0.29 position.last ~ regular
0.41 position.last ~ releas
0.42 position.last ~ result
0.16 position.last ~ result in
0.22 position.last ~ result of
0.49 position.last ~ return
-0.37 position.last ~ revenu
-0.32 position.last ~ run
-0.27 position.last ~ s
-0.35 position.last ~ seat
-0.29 position.last ~ second
0.16 position.last ~ september
0.16 position.last ~ september #
0.19 position.last ~ series
0.15 position.last ~ serv
-0.23 position.last ~ servic
-0.28 position.last ~ servic in
-0.46 position.last ~ set
0.55 position.last ~ ship
0.78 position.last ~ singl
0.30 position.last ~ song
-0.21 position.last ~ start
-0.33 position.last ~ stat
0.35 position.last ~ status
0.47 position.last ~ tabl
0.72 position.last ~ team
0.34 position.last ~ team has
-0.15 position.last ~ tell
-0.15 position.last ~ tell me
-0.53 position.last ~ term
0.50 position.last ~ that
0.32 position.last ~ that was
0.34 position.last ~ the #
-0.24 position.last ~ the #th
0.34 position.last ~ the chart
-0.49 position.last ~ the first
-0.33 position.last ~ the game
-0.38 position.last ~ the home
0.44 position.last ~ the last
-0.41 position.last ~ the lowest
0.48 position.last ~ the maximum
-0.46 position.last ~ the only
0.49 position.last ~ the record
0.28 position.last ~ the result
0.42 position.last ~ the season
0.19 position.last ~ the titl
-0.30 position.last ~ the total
-0.29 position.last ~ the win
-0.29 position.last ~ ther
-0.23 position.last ~ third
0.54 position.last ~ time
0.35 position.last ~ titl
-0.45 position.last ~ to
-0.48 position.last ~ to the
-0.23 position.last ~ total
0.18 position.last ~ tournament
0.37 position.last ~ track
0.29 position.last ~ train
-0.27 position.last ~ u
-0.27 position.last ~ u s
-0.36 position.last ~ vehicl
0.56 position.last ~ visitor
0.50 position.last ~ was #
0.18 position.last ~ week
-0.29 position.last ~ week #
-0.21 position.last ~ were play
0.33 position.last ~ were the
-0.29 position.last ~ were ther
0.27 position.last ~ what
0.18 position.last ~ what is
0.17 position.last ~ what was
0.16 position.last ~ what year
0.39 position.last ~ when
0.36 position.last ~ when did
0.27 position.last ~ when the
0.17 position.last ~ when was
0.70 position.last ~ wher
0.25 position.last ~ wher the
0.62 position.last ~ wher was
0.20 position.last ~ which
-0.21 position.last ~ which #
-0.38 position.last ~ which country
0.31 position.last ~ which date
0.36 position.last ~ which is
-0.35 position.last ~ which player
0.43 position.last ~ which team
0.16 position.last ~ who had
0.33 position.last ~ win
0.26 position.last ~ win by
0.19 position.last ~ win the
-0.38 position.last ~ with #
-0.31 position.last ~ with the
-0.47 position.last ~ world
-0.15 position.last ~ year #
-0.32 position.last ~ year in
0.24 position.last ~ year that
0.15 position.last ~ year was
0.35 position.nth ~ # #
-0.24 position.nth ~ # to
0.45 position.nth ~ # what
-0.17 position.nth ~ 1
-0.42 position.nth ~ 2
-0.35 position.nth ~ ^ for the
0.25 position.nth ~ ^ how long
-0.16 position.nth ~ ^ how many
-0.27 position.nth ~ ^ how many year
-0.16 position.nth ~ ^ in #
-0.30 position.nth ~ ^ what are
-0.30 position.nth ~ ^ what are the
0.36 position.nth ~ ^ when was
-0.36 position.nth ~ ^ which year
-0.23 position.nth ~ ^ who was the
-0.23 position.nth ~ ^ who win
-0.41 position.nth ~ across
-0.23 position.nth ~ after
-0.24 position.nth ~ after the
-0.19 position.nth ~ air
0.28 position.nth ~ as
-0.15 position.nth ~ as a
0.33 position.nth ~ at
0.35 position.nth ~ at least
-0.23 position.nth ~ at the
-0.21 position.nth ~ between
-0.20 position.nth ~ between the
-0.19 position.nth ~ build
-0.26 position.nth ~ by
-0.32 position.nth ~ capital
-0.25 position.nth ~ championship
-0.18 position.nth ~ chang
-0.18 position.nth ~ chang in
0.35 position.nth ~ come
-0.27 position.nth ~ competition
0.23 position.nth ~ complet
-0.30 position.nth ~ consecutiv
-0.24 position.nth ~ count
-0.18 position.nth ~ country
0.26 position.nth ~ did
-0.31 position.nth ~ differenc
-0.27 position.nth ~ differenc in
-0.32 position.nth ~ draft
0.29 position.nth ~ dur
0.31 position.nth ~ dur the
-0.33 position.nth ~ employe
-0.18 position.nth ~ employment
-0.25 position.nth ~ first
-0.42 position.nth ~ franc
-0.37 position.nth ~ from
-0.28 position.nth ~ from #
-0.23 position.nth ~ get
-0.28 position.nth ~ get in
-0.24 position.nth ~ gold
-0.24 position.nth ~ gold medal
-0.32 position.nth ~ good
0.36 position.nth ~ grand
-0.28 position.nth ~ had
-0.15 position.nth ~ had the
-0.27 position.nth ~ has
-0.21 position.nth ~ has a
-0.15 position.nth ~ highest
0.25 position.nth ~ how long
-0.17 position.nth ~ immigrant
0.22 position.nth ~ in #
-0.20 position.nth ~ in the
-0.15 position.nth ~ inuit
-0.22 position.nth ~ is the
-0.15 position.nth ~ languag
-0.17 position.nth ~ larg
0.41 position.nth ~ largest
0.47 position.nth ~ last
0.36 position.nth ~ leagu
0.35 position.nth ~ least
0.25 position.nth ~ long
-0.27 position.nth ~ many year
-0.24 position.nth ~ medal
-0.20 position.nth ~ member
0.33 position.nth ~ month
-0.18 position.nth ~ most
-0.50 position.nth ~ next
-0.36 position.nth ~ no
-0.24 position.nth ~ of win
-0.26 position.nth ~ only
-0.23 position.nth ~ open
0.39 position.nth ~ other
-0.17 position.nth ~ over
-0.20 position.nth ~ over #
0.34 position.nth ~ part
-0.24 position.nth ~ party
0.44 position.nth ~ perform
-0.38 position.nth ~ pick
-0.46 position.nth ~ place
-0.27 position.nth ~ play in
-0.27 position.nth ~ player
-0.35 position.nth ~ polic
-0.22 position.nth ~ position
-0.18 position.nth ~ provid
0.27 position.nth ~ r
0.24 position.nth ~ race
-0.32 position.nth ~ rate
-0.30 position.nth ~ rate for
-0.30 position.nth ~ rate of
-0.41 position.nth ~ ratio
-0.17 position.nth ~ regular
0.44 position.nth ~ research
-0.42 position.nth ~ result
-0.25 position.nth ~ round
-0.25 position.nth ~ run
-0.17 position.nth ~ runner up
-0.23 position.nth ~ s
0.27 position.nth ~ season
-0.20 position.nth ~ seat
0.44 position.nth ~ sector
-0.33 position.nth ~ sell
0.31 position.nth ~ shar
-0.17 position.nth ~ t
-0.17 position.nth ~ t #
-0.30 position.nth ~ tax
0.42 position.nth ~ team
-0.48 position.nth ~ that
-0.19 position.nth ~ that was
-0.25 position.nth ~ the #
-0.35 position.nth ~ the #th
-0.20 position.nth ~ the chang
-0.32 position.nth ~ the differenc
-0.25 position.nth ~ the first
0.31 position.nth ~ the last
-0.19 position.nth ~ the only
-0.23 position.nth ~ the player
0.28 position.nth ~ the race
-0.28 position.nth ~ the rate
-0.42 position.nth ~ the result
0.44 position.nth ~ the team
0.36 position.nth ~ their
0.44 position.nth ~ they
-0.37 position.nth ~ third
-0.32 position.nth ~ this
0.33 position.nth ~ to
-0.24 position.nth ~ to #
-0.23 position.nth ~ u
-0.23 position.nth ~ u s
0.26 position.nth ~ was
-0.30 position.nth ~ what are
0.27 position.nth ~ when
0.36 position.nth ~ when was
0.17 position.nth ~ wher the
-0.36 position.nth ~ which year
-0.20 position.nth ~ who
-0.23 position.nth ~ who win
-0.24 position.nth ~ win by
0.35 position.nth ~ year did
-0.36 position.nth ~ year had
0.28 reading aggregate.average
0.25 reading aggregate.deviation
0.71 reading aggregate.median
0.92 reading arithmetic.ratio.total.columns
0.39 reading arithmetic.ratio.total.rows
0.20 reading compare.count.highest
-0.16 reading compare.count.lowest
0.28 reading compare.lowest
0.64 reading count
1.22 reading describe
1.08 reading duplicates
0.39 reading exists
-1.24 reading frequency.highest.columns
0.39 reading group.average
1.49 reading group.average.sorted.both
-1.61 reading group.average.sorted.label
-1.17 reading group.average.top.both
0.91 reading group.average.top.label
0.35 reading group.count.having.count.label.own
-1.80 reading group.count.sorted.label
0.71 reading group.maximum
-0.24 reading group.maximum.sorted.both
-0.34 reading group.maximum.sorted.label
-0.63 reading group.maximum.top.both
-0.74 reading group.maximum.top.label
0.48 reading group.sum.having.aggregate.both.other
-0.26 reading group.sum.having.aggregate.label.other
-0.24 reading group.sum.having.count.label.other
0.70 reading group.sum.sorted.both
-1.53 reading group.sum.sorted.label
-0.69 reading group.sum.top.both
0.64 reading group.sum.top.label
-0.19 reading group.unsaid-sum.having.aggregate.both.other
-0.17 reading group.unsaid-sum.having.aggregate.both.own
-0.27 reading group.unsaid-sum.having.count.both.other
0.28 reading group.unsaid-sum.having.count.label.other
-0.55 reading group.unsaid-sum.sorted.label
0.59 reading group.unsaid-sum.top.label
0.57 reading label.highest.several.rows
-0.21 reading label.lowest.several.rows
0.18 reading share.sum.all
-0.71 reading superlative.highest.columns
-0.57 reading superlative.lowest.columns
0.61 reading which-of.fits
0.15 row above said
0.27 row above share
0.66 row share
0.55 row total
0.56 row total unsaid
0.33 row whole
0.53 same filter parts 1
-0.74 same filter parts 2
-0.24 same missed degree
0.98 same own
0.98 same same own
0.24 same same score
0.24 same score
-0.17 same ~ # person
-0.16 same ~ # season
0.28 same ~ # year
-0.30 same ~ ^ how long
-0.50 same ~ ^ how many
0.19 same ~ ^ name a
-0.29 same ~ ^ number of
-0.29 same ~ ^ what are
-0.29 same ~ ^ what are the
0.25 same ~ ^ which player
0.26 same ~ ^ who had
0.26 same ~ ^ who has
-0.18 same ~ after
-0.20 same ~ after #
-0.17 same ~ age #
0.19 same ~ album
0.24 same ~ amount
0.24 same ~ amount of
0.51 same ~ and what
0.30 same ~ are in
-0.35 same ~ are the
-0.44 same ~ area
0.16 same ~ as
-0.15 same ~ at
-0.17 same ~ at least
-0.41 same ~ award
-0.34 same ~ by
-0.17 same ~ child
0.24 same ~ class
-0.26 same ~ club
0.34 same ~ code
0.30 same ~ community
-0.22 same ~ compet
0.38 same ~ competition
-0.18 same ~ country
-0.22 same ~ country has
-0.17 same ~ coupl
-0.16 same ~ cup
0.30 same ~ date
-0.15 same ~ final
-0.22 same ~ for what
-0.32 same ~ from
-0.25 same ~ from the
0.22 same ~ game
0.16 same ~ group
0.53 same ~ had
0.36 same ~ had #
0.16 same ~ had a
0.19 same ~ had the
-0.17 same ~ has
-0.22 same ~ has #
0.20 same ~ have the
0.24 same ~ high
-0.63 same ~ how
-0.30 same ~ how long
-0.57 same ~ how many
-0.36 same ~ in #
-0.16 same ~ includ
0.28 same ~ is #
-0.27 same ~ it
0.17 same ~ lap
-0.16 same ~ leagu
-0.17 same ~ least
-0.17 same ~ least #
-0.15 same ~ long
-0.57 same ~ many
-0.19 same ~ medal
0.31 same ~ model
0.22 same ~ name a
-0.23 same ~ name of
0.29 same ~ nation
0.21 same ~ no
0.15 same ~ number
0.17 same ~ of #
0.28 same ~ old
-0.17 same ~ on
-0.18 same ~ on the
-0.29 same ~ order
0.42 same ~ other
0.19 same ~ other than
0.26 same ~ per
-0.16 same ~ person
0.44 same ~ plac
0.19 same ~ place
0.40 same ~ player
0.27 same ~ point
-0.53 same ~ population
-0.16 same ~ position
0.24 same ~ public
0.35 same ~ rank
0.17 same ~ receiv
-0.23 same ~ relat
0.25 same ~ same
0.24 same ~ school
0.21 same ~ scor
0.21 same ~ scor of
-0.49 same ~ score
-0.49 same ~ score #
-0.18 same ~ season
0.32 same ~ sell
-0.40 same ~ show
-0.22 same ~ silver
-0.22 same ~ silver medal
0.39 same ~ song
-0.29 same ~ south
0.16 same ~ than #
-0.29 same ~ that
-0.29 same ~ that are
-0.16 same ~ the averag
-0.23 same ~ the name
-0.17 same ~ the nation
0.24 same ~ the same
-0.19 same ~ the win
-0.30 same ~ ther
-0.24 same ~ third
-0.55 same ~ time
-0.29 same ~ what are
0.19 same ~ what team
-0.22 same ~ wher
-0.24 same ~ which #
-0.37 same ~ which game
0.25 same ~ which player
0.30 same ~ who
0.52 same ~ who had
0.26 same ~ who has
-0.26 same ~ win
-0.28 same ~ win in
-0.24 same ~ win the
0.35 same ~ with the
0.24 same ~ work
0.30 same ~ year
-0.21 same.count ~ # season
0.52 same.count ~ ^ how many
-0.36 same.count ~ ^ how many time
-0.17 same.count ~ ^ number of
-0.20 same.count ~ and what
-0.31 same.count ~ appearanc
-0.16 same.count ~ are
-0.17 same.count ~ are the
-0.26 same.count ~ artist
0.28 same.count ~ as
0.33 same.count ~ code
-0.21 same.count ~ cup
-0.29 same.count ~ did
0.30 same.count ~ from the
0.20 same.count ~ had
0.23 same.count ~ had the
0.19 same.count ~ have
0.33 same.count ~ have the
0.50 same.count ~ how
0.52 same.count ~ how many
-0.22 same.count ~ in #
-0.21 same.count ~ includ
0.29 same.count ~ lap
-0.21 same.count ~ leagu
0.36 same.count ~ lower
-0.20 same.count ~ make
0.52 same.count ~ many
-0.36 same.count ~ many time
-0.36 same.count ~ more
-0.30 same.count ~ new
-0.22 same.count ~ order
0.32 same.count ~ plac
0.32 same.count ~ race
0.19 same.count ~ same
-0.35 same.count ~ show
-0.17 same.count ~ south
-0.30 same.count ~ than
0.26 same.count ~ the same
-0.17 same.count ~ the win
-0.31 same.count ~ this
-0.30 same.count ~ time
-0.36 same.count ~ time did
-0.16 same.count ~ win in
0.78 share filter parts 1
-0.33 share missed comparison
-0.69 share missed number
-0.19 share.count ~ # respectively
0.24 share.count ~ ^ can you
0.24 share.count ~ ^ can you give
-0.33 share.count ~ ^ list the
-0.21 share.count ~ ^ what are
-0.21 share.count ~ ^ what are the
0.70 share.count ~ ^ what percentag
0.70 share.count ~ ^ what percentag of
0.91 share.count ~ ^ what shar
0.91 share.count ~ ^ what shar of
-0.27 share.count ~ after
-0.60 share.count ~ amount
-0.29 share.count ~ and what
-0.28 share.count ~ any
1.39 share.count ~ are
-0.16 share.count ~ attend
-0.21 share.count ~ august
0.32 share.count ~ averag
0.35 share.count ~ away
-0.15 share.count ~ b
-0.25 share.count ~ balanc
-0.20 share.count ~ befor
-0.18 share.count ~ build
0.55 share.count ~ business
0.20 share.count ~ can
0.24 share.count ~ can you
0.89 share.count ~ city
-0.26 share.count ~ coach
0.65 share.count ~ customer
-0.19 share.count ~ did not
-0.28 share.count ~ differenc
-0.28 share.count ~ does
-0.29 share.count ~ does the
0.38 share.count ~ earning
0.84 share.count ~ employe
0.23 share.count ~ expens
-0.17 share.count ~ fiscal year
-0.28 share.count ~ free
0.24 share.count ~ give
0.24 share.count ~ give me
-0.17 share.count ~ good
-0.17 share.count ~ hav
-0.18 share.count ~ health
0.77 share.count ~ hous
0.41 share.count ~ immigrant
-0.20 share.count ~ inuit
-0.21 share.count ~ is #
0.60 share.count ~ item
-0.25 share.count ~ june
-0.25 share.count ~ june #
0.39 share.count ~ larg
-0.33 share.count ~ list
-0.33 share.count ~ list the
0.20 share.count ~ lose
0.28 share.count ~ male
0.40 share.count ~ match
0.32 share.count ~ me
0.34 share.count ~ me what
0.24 share.count ~ open
0.65 share.count ~ order
-0.29 share.count ~ own
-0.25 share.count ~ owner
0.33 share.count ~ per
-0.27 share.count ~ product
-0.28 share.count ~ provinc
-0.40 share.count ~ respectively
-0.26 share.count ~ result
-0.28 share.count ~ result in
0.51 share.count ~ shar
0.68 share.count ~ shar of
0.21 share.count ~ south
0.80 share.count ~ student
-0.22 share.count ~ term
0.91 share.count ~ that are
-0.51 share.count ~ the #
0.34 share.count ~ the averag
-0.23 share.count ~ the high
-0.21 share.count ~ the number
-0.19 share.count ~ the unit
-0.19 share.count ~ the win
-0.25 share.count ~ thos who
0.26 share.count ~ town
-0.51 share.count ~ under
-0.25 share.count ~ unit stat
-0.15 share.count ~ use
-0.21 share.count ~ what are
0.70 share.count ~ what percentag
0.97 share.count ~ what shar
-0.17 share.count ~ when
-0.21 share.count ~ who did
-0.24 share.count ~ who had
-0.27 share.count ~ woman who
-0.25 share.count ~ year in
0.24 share.count ~ you
0.24 share.count ~ you give
-0.41 share.sum ~ # %
0.33 share.sum ~ # a
-0.16 share.sum ~ # as
-0.20 share.sum ~ # respectively
-0.26 share.sum ~ # year
0.39 share.sum ~ $
0.39 share.sum ~ $ #
-0.41 share.sum ~ %
-0.43 share.sum ~ =
-0.53 share.sum ~ ^ how much
0.28 share.sum ~ ^ in # how
0.32 share.sum ~ ^ pleas tell
0.32 share.sum ~ ^ pleas tell me
-0.22 share.sum ~ ^ what are
-0.22 share.sum ~ ^ what are the
1.13 share.sum ~ ^ what shar
1.13 share.sum ~ ^ what shar of
-0.37 share.sum ~ ^ what were
-0.37 share.sum ~ ^ what were the
-0.34 share.sum ~ a total
-0.15 share.sum ~ across
-0.41 share.sum ~ age #
-0.33 share.sum ~ all
0.33 share.sum ~ among the
-0.22 share.sum ~ an
-0.18 share.sum ~ any
-0.46 share.sum ~ are
-0.22 share.sum ~ are the
-0.16 share.sum ~ assault
0.35 share.sum ~ asset
-0.23 share.sum ~ at
0.21 share.sum ~ attend
-0.17 share.sum ~ august
0.27 share.sum ~ away
0.16 share.sum ~ balanc
0.36 share.sum ~ benefit
0.37 share.sum ~ between the
0.24 share.sum ~ build
-0.41 share.sum ~ by
0.34 share.sum ~ capital
-0.32 share.sum ~ chang of
-0.32 share.sum ~ coach
0.89 share.sum ~ come
0.89 share.sum ~ come from
-0.20 share.sum ~ common
-0.39 share.sum ~ company
0.61 share.sum ~ cost
-0.35 share.sum ~ current
0.22 share.sum ~ customer
-0.23 share.sum ~ data
0.24 share.sum ~ day
0.26 share.sum ~ did the
0.37 share.sum ~ differenc between
-0.32 share.sum ~ differenc in
-0.17 share.sum ~ does
0.20 share.sum ~ draw
-0.28 share.sum ~ dur
-0.28 share.sum ~ dur the
-0.26 share.sum ~ election
0.30 share.sum ~ employe
0.38 share.sum ~ end
0.16 share.sum ~ expens
0.33 share.sum ~ expens in
-0.17 share.sum ~ femal
0.46 share.sum ~ financial
0.47 share.sum ~ finish
-0.35 share.sum ~ fiscal
-0.17 share.sum ~ fiscal year
0.46 share.sum ~ for #
-0.36 share.sum ~ for all
-0.21 share.sum ~ for each
-0.23 share.sum ~ from the
0.46 share.sum ~ goal
0.25 share.sum ~ group
-0.29 share.sum ~ has
-0.37 share.sum ~ has a
-0.41 share.sum ~ health
0.58 share.sum ~ hour
-0.53 share.sum ~ how much
0.92 share.sum ~ in total
-0.38 share.sum ~ individual
-0.27 share.sum ~ interest
-0.18 share.sum ~ inuit
0.42 share.sum ~ is #
-0.42 share.sum ~ june
-0.42 share.sum ~ june #
-0.52 share.sum ~ languag
0.22 share.sum ~ location
0.17 share.sum ~ lose
-0.29 share.sum ~ male
-0.44 share.sum ~ margin
-0.40 share.sum ~ match
0.30 share.sum ~ me
0.27 share.sum ~ me what
-0.44 share.sum ~ more
-0.47 share.sum ~ more than
-0.53 share.sum ~ much
-0.18 share.sum ~ net
-0.16 share.sum ~ non
0.17 share.sum ~ north
-0.17 share.sum ~ number
-0.18 share.sum ~ number of
-0.19 share.sum ~ october
-0.19 share.sum ~ october #
-0.21 share.sum ~ of #
-0.34 share.sum ~ of all
-0.18 share.sum ~ of femal
0.38 share.sum ~ of revenu
0.43 share.sum ~ of total
0.21 share.sum ~ on
0.22 share.sum ~ on the
-0.40 share.sum ~ only
0.38 share.sum ~ open
-0.21 share.sum ~ order
-0.68 share.sum ~ out
0.61 share.sum ~ over
0.61 share.sum ~ over the
-0.32 share.sum ~ owner
-0.48 share.sum ~ paid
-0.26 share.sum ~ percent
0.32 share.sum ~ pleas
0.32 share.sum ~ pleas tell
0.64 share.sum ~ pric
-0.31 share.sum ~ provinc
-0.34 share.sum ~ respectively
0.22 share.sum ~ return
-0.28 share.sum ~ seat
-0.37 share.sum ~ september
-0.37 share.sum ~ september #
0.49 share.sum ~ shar
0.67 share.sum ~ shar of
-0.43 share.sum ~ singl
0.29 share.sum ~ small
0.25 share.sum ~ stock
-0.43 share.sum ~ street
0.42 share.sum ~ tax
0.32 share.sum ~ tell
0.32 share.sum ~ tell me
-0.43 share.sum ~ than
-0.46 share.sum ~ than #
-0.35 share.sum ~ that has
-0.47 share.sum ~ the #
-0.32 share.sum ~ the only
0.32 share.sum ~ the total
0.76 share.sum ~ the valu
-0.41 share.sum ~ the win
-0.21 share.sum ~ to have
0.97 share.sum ~ total
0.20 share.sum ~ total amount
-0.15 share.sum ~ total number
-0.34 share.sum ~ total of
0.17 share.sum ~ total revenu
-0.48 share.sum ~ transfer
-0.50 share.sum ~ under
0.39 share.sum ~ unit
0.60 share.sum ~ valu
0.69 share.sum ~ valu of
0.48 share.sum ~ visitor
-0.37 share.sum ~ were the
-0.22 share.sum ~ what are
0.88 share.sum ~ what shar
-0.37 share.sum ~ what were
-0.35 share.sum ~ when
-0.32 share.sum ~ when the
-0.25 share.sum ~ whos
-0.36 share.sum ~ win
-0.21 share.sum ~ win in
-0.15 share.sum ~ with an
-0.31 share.sum ~ worker
-0.44 share.sum ~ year
-0.41 share.sum ~ year in
-0.24 share.sum ~ youth
0.36 size 1
0.22 size 1 / compare
0.22 size 1 / count
1.08 size 1 / duplicates
0.39 size 1 / exists
0.42 size 1 / lookup
0.52 size 1 / neighbour
0.28 size 1 / same
0.81 size 1 / which-of
-0.35 size 16+ / superlative
0.38 size 2 / members
-0.28 size 2 / missing
-0.36 size 2 / neighbour
-0.15 size 2 / superlative
-0.46 size 2 / which-of
0.17 size 3 / group
-0.75 size 3 / same
1.04 size 4-6 / describe
-0.32 size 4-6 / frequency
-0.30 size 4-6 / same
-0.39 size 7-15 / superlative
-0.19 size one / plural / arithmetic
0.39 size one / plural / beyond
-0.52 size one / plural / compare
0.37 size one / plural / count
-0.42 size one / plural / position
-0.50 size one / plural / superlative
0.38 size one / singular / compare
0.27 size one / singular / count
0.78 size one / singular / duplicates
0.48 size one / singular / exists
-0.26 size one / singular / group
1.10 size one / singular / lookup
0.64 size one / singular / neighbour
0.71 size one / singular / which-of
-0.67 size several / plural / neighbour
-0.40 size several / singular / beyond
1.22 size several / singular / describe
-0.16 size several / singular / frequency
-1.24 size several / singular / neighbour
-0.43 size several / singular / same
-0.71 size several / singular / which-of
0.91 sort said after
0.23 sort score
0.23 sum.rows ~ # and
-0.17 sum.rows ~ # how
0.15 sum.rows ~ # is
-0.51 sum.rows ~ # respectively
-0.17 sum.rows ~ # s
-0.25 sum.rows ~ # season
-0.25 sum.rows ~ ^ how many game
-0.24 sum.rows ~ ^ name the
-0.31 sum.rows ~ ^ what percentag
-0.31 sum.rows ~ ^ what percentag of
-0.17 sum.rows ~ a record
0.25 sum.rows ~ and #
-0.21 sum.rows ~ and the
-0.32 sum.rows ~ appearanc
-0.35 sum.rows ~ are
-0.28 sum.rows ~ are the
-0.26 sum.rows ~ are ther
-0.20 sum.rows ~ at the
0.23 sum.rows ~ attend
0.42 sum.rows ~ b
-0.31 sum.rows ~ balanc
-0.35 sum.rows ~ befor
-0.35 sum.rows ~ befor #
-0.35 sum.rows ~ between
-0.20 sum.rows ~ both
-0.25 sum.rows ~ bottom
-0.32 sum.rows ~ c
-0.21 sum.rows ~ canada
-0.27 sum.rows ~ cash
0.43 sum.rows ~ category
-0.23 sum.rows ~ chang
-0.25 sum.rows ~ chang in
0.42 sum.rows ~ combin
0.54 sum.rows ~ complet
-0.17 sum.rows ~ current
-0.15 sum.rows ~ d
0.25 sum.rows ~ date
0.27 sum.rows ~ date of
0.50 sum.rows ~ december
0.50 sum.rows ~ december #
-0.26 sum.rows ~ did the
-0.15 sum.rows ~ district
-0.25 sum.rows ~ driver
-0.31 sum.rows ~ each
-0.24 sum.rows ~ election
-0.22 sum.rows ~ f
0.45 sum.rows ~ for the
0.22 sum.rows ~ franc
-0.19 sum.rows ~ game did
-0.34 sum.rows ~ given
-0.25 sum.rows ~ goal
-0.25 sum.rows ~ gold
-0.35 sum.rows ~ gold medal
-0.18 sum.rows ~ good
-0.34 sum.rows ~ grid
-0.39 sum.rows ~ gross
-0.37 sum.rows ~ hav
-0.24 sum.rows ~ have a
0.39 sum.rows ~ in #
-0.21 sum.rows ~ in canada
-0.21 sum.rows ~ in the
-0.57 sum.rows ~ june
-0.57 sum.rows ~ june #
0.22 sum.rows ~ lap
-0.17 sum.rows ~ live
-0.17 sum.rows ~ live in
-0.25 sum.rows ~ lose
-0.25 sum.rows ~ many game
-0.33 sum.rows ~ match
-0.17 sum.rows ~ month
-0.24 sum.rows ~ name the
-0.25 sum.rows ~ net
-0.31 sum.rows ~ new
-0.34 sum.rows ~ no
-0.38 sum.rows ~ non
0.27 sum.rows ~ november
0.27 sum.rows ~ november #
0.30 sum.rows ~ number
0.43 sum.rows ~ number of
0.31 sum.rows ~ of point
-0.29 sum.rows ~ of total
0.31 sum.rows ~ ontario
0.36 sum.rows ~ other
0.21 sum.rows ~ party
-0.15 sum.rows ~ percentag of
0.34 sum.rows ~ perform
-0.38 sum.rows ~ population
0.25 sum.rows ~ proportion
0.25 sum.rows ~ proportion of
-0.34 sum.rows ~ public
0.16 sum.rows ~ relat
0.46 sum.rows ~ relationship
-0.92 sum.rows ~ respectively
-0.25 sum.rows ~ revenu
-0.17 sum.rows ~ s
-0.31 sum.rows ~ scor
-0.38 sum.rows ~ season
0.27 sum.rows ~ september
0.27 sum.rows ~ september #
0.40 sum.rows ~ servic
0.40 sum.rows ~ servic in
0.18 sum.rows ~ shar
-0.17 sum.rows ~ show
-0.16 sum.rows ~ silver medal
-0.27 sum.rows ~ song
0.56 sum.rows ~ support
-0.23 sum.rows ~ take
-0.35 sum.rows ~ that
-0.15 sum.rows ~ the number
0.25 sum.rows ~ the proportion
0.35 sum.rows ~ the total
-0.34 sum.rows ~ ther
-0.42 sum.rows ~ ther in
-0.38 sum.rows ~ this
0.34 sum.rows ~ time was
-0.36 sum.rows ~ titl
0.39 sum.rows ~ total amount
0.41 sum.rows ~ total number
-0.23 sum.rows ~ total revenu
-0.28 sum.rows ~ up
0.34 sum.rows ~ venu
-0.26 sum.rows ~ were ther
-0.31 sum.rows ~ what percentag
0.31 sum.rows ~ worker
-0.17 sum.rows ~ world
-0.23 sum.rows ~ year
-0.18 sum.rows ~ year did
-0.22 sum.rows ~ year of
-0.76 superlative filter parts 1
-0.17 superlative filter parts 2
0.44 superlative key.about
0.49 superlative key.score
-0.37 superlative key.unnamed
-0.25 superlative missed degree
-0.24 superlative.highest ~ # a
-0.23 superlative.highest ~ # for
0.24 superlative.highest ~ # from
-0.61 superlative.highest ~ # how
-0.28 superlative.highest ~ # in
-0.22 superlative.highest ~ # is
-0.39 superlative.highest ~ # person
-0.25 superlative.highest ~ # point
-0.49 superlative.highest ~ # s
0.21 superlative.highest ~ # what
-0.22 superlative.highest ~ # which
0.33 superlative.highest ~ # year
0.16 superlative.highest ~ #th
-0.26 superlative.highest ~ & d
-0.16 superlative.highest ~ ^ can you
-0.16 superlative.highest ~ ^ can you give
-0.34 superlative.highest ~ ^ count the
-0.35 superlative.highest ~ ^ find the
-0.23 superlative.highest ~ ^ for the
-0.66 superlative.highest ~ ^ how long
-0.21 superlative.highest ~ ^ how many time
0.25 superlative.highest ~ ^ in #
-0.20 superlative.highest ~ ^ in # how
-0.24 superlative.highest ~ ^ in what
0.39 superlative.highest ~ ^ name a
-0.53 superlative.highest ~ ^ name the
0.26 superlative.highest ~ ^ on what
0.26 superlative.highest ~ ^ on what date
0.34 superlative.highest ~ ^ show me
0.45 superlative.highest ~ ^ show the
-0.50 superlative.highest ~ ^ tell me
-0.22 superlative.highest ~ ^ tell me the
0.70 superlative.highest ~ ^ the #
-0.26 superlative.highest ~ ^ what are
-0.32 superlative.highest ~ ^ what date
-0.81 superlative.highest ~ ^ what the
-0.30 superlative.highest ~ ^ what was the
0.20 superlative.highest ~ ^ what were
0.20 superlative.highest ~ ^ what were the
-0.23 superlative.highest ~ ^ when did
-0.53 superlative.highest ~ ^ when was
-0.53 superlative.highest ~ ^ when was the
0.58 superlative.highest ~ ^ which #
-0.28 superlative.highest ~ ^ which country
0.35 superlative.highest ~ ^ which team
-0.54 superlative.highest ~ ^ who had
-0.54 superlative.highest ~ ^ who is
-0.54 superlative.highest ~ ^ who is the
0.21 superlative.highest ~ ^ who was
0.19 superlative.highest ~ ^ who was the
0.39 superlative.highest ~ ^ who win
-0.33 superlative.highest ~ a scor
-0.25 superlative.highest ~ abov
-0.25 superlative.highest ~ abov #
-0.63 superlative.highest ~ account
-0.50 superlative.highest ~ account for
-0.24 superlative.highest ~ across
-0.39 superlative.highest ~ adult
0.25 superlative.highest ~ after the
0.45 superlative.highest ~ against
-0.52 superlative.highest ~ age #
-0.39 superlative.highest ~ age of
-0.57 superlative.highest ~ album
-0.59 superlative.highest ~ all the
-0.49 superlative.highest ~ among the
-0.22 superlative.highest ~ an
-0.37 superlative.highest ~ and
-0.39 superlative.highest ~ and rank
-0.19 superlative.highest ~ and the
-0.36 superlative.highest ~ and what
-0.33 superlative.highest ~ any
-0.69 superlative.highest ~ appear
0.46 superlative.highest ~ april
-0.26 superlative.highest ~ are list
0.25 superlative.highest ~ area
-0.69 superlative.highest ~ artist
0.35 superlative.highest ~ as a
-0.62 superlative.highest ~ assault
-0.37 superlative.highest ~ at
-0.44 superlative.highest ~ at least
-0.33 superlative.highest ~ at the
-0.20 superlative.highest ~ award
-0.53 superlative.highest ~ away
-0.32 superlative.highest ~ away team
0.31 superlative.highest ~ be
0.27 superlative.highest ~ been
-0.53 superlative.highest ~ befor
-0.18 superlative.highest ~ best
0.31 superlative.highest ~ between #
-0.18 superlative.highest ~ between the
-0.58 superlative.highest ~ birth
-0.16 superlative.highest ~ both
0.30 superlative.highest ~ bronz
0.31 superlative.highest ~ build
0.67 superlative.highest ~ by
-0.40 superlative.highest ~ by a
-0.60 superlative.highest ~ can
-0.16 superlative.highest ~ can you
-0.34 superlative.highest ~ canada
-0.18 superlative.highest ~ canadian
-0.43 superlative.highest ~ capital
-0.35 superlative.highest ~ car
-0.35 superlative.highest ~ category
-0.21 superlative.highest ~ caus
-0.46 superlative.highest ~ channel
-0.33 superlative.highest ~ child
-0.55 superlative.highest ~ circuit
-0.65 superlative.highest ~ class
-0.38 superlative.highest ~ code
0.48 superlative.highest ~ company
-0.77 superlative.highest ~ compar
-0.48 superlative.highest ~ compar to
-0.22 superlative.highest ~ compet
0.17 superlative.highest ~ complet
-0.39 superlative.highest ~ consecutiv
-0.23 superlative.highest ~ correlation
0.39 superlative.highest ~ cost
0.30 superlative.highest ~ cost of
-0.66 superlative.highest ~ count
-0.34 superlative.highest ~ count the
0.37 superlative.highest ~ country
-0.25 superlative.highest ~ country has
-0.27 superlative.highest ~ coupl
-0.42 superlative.highest ~ crowd
0.27 superlative.highest ~ cup
-0.22 superlative.highest ~ d
0.18 superlative.highest ~ date
0.23 superlative.highest ~ date of
-0.44 superlative.highest ~ day
-0.46 superlative.highest ~ decreas
-0.41 superlative.highest ~ decreas in
-0.29 superlative.highest ~ did not
-0.20 superlative.highest ~ did the
-0.41 superlative.highest ~ die
0.23 superlative.highest ~ differenc
-0.29 superlative.highest ~ different
0.50 superlative.highest ~ direct
-0.20 superlative.highest ~ district
-0.43 superlative.highest ~ draft
-0.49 superlative.highest ~ draw
-0.31 superlative.highest ~ driver
0.27 superlative.highest ~ dur
0.18 superlative.highest ~ dur the
0.26 superlative.highest ~ e
-0.16 superlative.highest ~ each
-0.23 superlative.highest ~ earliest
-0.19 superlative.highest ~ earn
0.29 superlative.highest ~ earning
-0.22 superlative.highest ~ elect
0.40 superlative.highest ~ election
0.31 superlative.highest ~ employ
0.16 superlative.highest ~ employe
0.55 superlative.highest ~ employment
-0.50 superlative.highest ~ end
-0.28 superlative.highest ~ episod
0.65 superlative.highest ~ event
-0.23 superlative.highest ~ every
0.64 superlative.highest ~ expens
-0.39 superlative.highest ~ family
-0.30 superlative.highest ~ february
0.19 superlative.highest ~ film
-0.35 superlative.highest ~ find
-0.35 superlative.highest ~ find the
-0.41 superlative.highest ~ fiscal
-0.41 superlative.highest ~ fiscal year
0.33 superlative.highest ~ for #
0.16 superlative.highest ~ for what
-0.32 superlative.highest ~ found
-0.41 superlative.highest ~ franc
-0.17 superlative.highest ~ frequency
-0.24 superlative.highest ~ from
-0.20 superlative.highest ~ from the
-0.42 superlative.highest ~ fy
-0.30 superlative.highest ~ game did
-0.41 superlative.highest ~ game play
0.30 superlative.highest ~ game with
-0.38 superlative.highest ~ gender
-0.34 superlative.highest ~ get
-0.33 superlative.highest ~ give
-0.16 superlative.highest ~ give me
-0.27 superlative.highest ~ given
-0.41 superlative.highest ~ good
-0.27 superlative.highest ~ grand
-0.27 superlative.highest ~ greater
-0.68 superlative.highest ~ greater than
-0.22 superlative.highest ~ grid
0.56 superlative.highest ~ gross
0.23 superlative.highest ~ group
-0.49 superlative.highest ~ had a
0.39 superlative.highest ~ had the
-0.43 superlative.highest ~ has #
0.25 superlative.highest ~ have the
-0.47 superlative.highest ~ he
0.25 superlative.highest ~ health
0.41 superlative.highest ~ height
0.18 superlative.highest ~ her
-0.50 superlative.highest ~ high
-0.40 superlative.highest ~ hold
0.31 superlative.highest ~ hous
-0.20 superlative.highest ~ household
-0.66 superlative.highest ~ how long
0.18 superlative.highest ~ i
-0.30 superlative.highest ~ id
-0.27 superlative.highest ~ id and
0.34 superlative.highest ~ immigrant
-0.35 superlative.highest ~ in the
-0.21 superlative.highest ~ in what
0.22 superlative.highest ~ increas in
-0.24 superlative.highest ~ individual
0.39 superlative.highest ~ interest
-0.19 superlative.highest ~ inuit
-0.27 superlative.highest ~ involv
-0.18 superlative.highest ~ is
-0.18 superlative.highest ~ it
-0.34 superlative.highest ~ join
-0.41 superlative.highest ~ june
-0.27 superlative.highest ~ june #
-0.66 superlative.highest ~ label
-0.17 superlative.highest ~ languag
-0.85 superlative.highest ~ lap
0.36 superlative.highest ~ larg
-0.32 superlative.highest ~ leagu
-0.35 superlative.highest ~ least
0.23 superlative.highest ~ length
-0.38 superlative.highest ~ level
0.28 superlative.highest ~ life
0.16 superlative.highest ~ likely to
-0.40 superlative.highest ~ list
0.20 superlative.highest ~ list as
-0.16 superlative.highest ~ liv
0.34 superlative.highest ~ live
-0.18 superlative.highest ~ live in
-0.66 superlative.highest ~ long
-0.46 superlative.highest ~ make
-0.53 superlative.highest ~ many game
-0.32 superlative.highest ~ many percent
-0.30 superlative.highest ~ many person
-0.40 superlative.highest ~ many time
-0.25 superlative.highest ~ march
0.17 superlative.highest ~ match
-0.91 superlative.highest ~ maximum
-0.38 superlative.highest ~ me a
-0.57 superlative.highest ~ me what
-0.26 superlative.highest ~ member
-0.64 superlative.highest ~ miss
-0.17 superlative.highest ~ month
-0.30 superlative.highest ~ more
-0.32 superlative.highest ~ more than
0.24 superlative.highest ~ most
-0.53 superlative.highest ~ name the
-0.54 superlative.highest ~ nation
-0.24 superlative.highest ~ nation of
-0.17 superlative.highest ~ net
-0.19 superlative.highest ~ network
0.25 superlative.highest ~ new
-0.24 superlative.highest ~ next
0.24 superlative.highest ~ non
0.45 superlative.highest ~ north
-0.16 superlative.highest ~ not
0.30 superlative.highest ~ number for
0.24 superlative.highest ~ obligation
-0.25 superlative.highest ~ of a
-0.57 superlative.highest ~ of all
-0.17 superlative.highest ~ of each
0.34 superlative.highest ~ of femal
0.26 superlative.highest ~ of player
-0.57 superlative.highest ~ of point
-0.32 superlative.highest ~ of revenu
-0.58 superlative.highest ~ of time
-0.43 superlative.highest ~ of total
-0.16 superlative.highest ~ of win
-0.16 superlative.highest ~ of woman
0.15 superlative.highest ~ old
-0.25 superlative.highest ~ on the
0.25 superlative.highest ~ on what
0.67 superlative.highest ~ only
-0.48 superlative.highest ~ operat
0.21 superlative.highest ~ opponent
-0.63 superlative.highest ~ or
-0.37 superlative.highest ~ or #
0.17 superlative.highest ~ order by
0.16 superlative.highest ~ other
-0.25 superlative.highest ~ over #
0.21 superlative.highest ~ over the
0.25 superlative.highest ~ own
-0.34 superlative.highest ~ owner
-0.55 superlative.highest ~ part
0.29 superlative.highest ~ partner
-0.62 superlative.highest ~ per
-0.35 superlative.highest ~ percent
-0.38 superlative.highest ~ percent of
-0.31 superlative.highest ~ percentag
-0.40 superlative.highest ~ percentag chang
-0.26 superlative.highest ~ pick
-0.74 superlative.highest ~ plac
-0.59 superlative.highest ~ place
0.23 superlative.highest ~ play for
0.22 superlative.highest ~ play in
-0.28 superlative.highest ~ point of
-0.34 superlative.highest ~ previous
-0.60 superlative.highest ~ produc
-0.43 superlative.highest ~ product
-0.21 superlative.highest ~ proportion
-0.18 superlative.highest ~ proportion of
0.22 superlative.highest ~ provid
-0.24 superlative.highest ~ quebec
-0.16 superlative.highest ~ rank
-0.34 superlative.highest ~ rat
-0.46 superlative.highest ~ rate for
0.43 superlative.highest ~ ratio
-0.21 superlative.highest ~ record
0.22 superlative.highest ~ record of
0.16 superlative.highest ~ relat
-0.42 superlative.highest ~ relationship
-0.44 superlative.highest ~ releas
-0.38 superlative.highest ~ release
-0.42 superlative.highest ~ represent
-0.38 superlative.highest ~ research
-0.30 superlative.highest ~ result
0.35 superlative.highest ~ return
-0.17 superlative.highest ~ road
-0.27 superlative.highest ~ row
0.17 superlative.highest ~ run
0.36 superlative.highest ~ runner up
-0.22 superlative.highest ~ s
-0.23 superlative.highest ~ same
-0.33 superlative.highest ~ school
-0.45 superlative.highest ~ scor of
0.23 superlative.highest ~ score
-0.46 superlative.highest ~ scorer
-0.48 superlative.highest ~ season
0.32 superlative.highest ~ seat
0.27 superlative.highest ~ second
-0.26 superlative.highest ~ sector
-0.46 superlative.highest ~ segment
-0.18 superlative.highest ~ sell
-0.57 superlative.highest ~ series
-0.42 superlative.highest ~ serv
0.37 superlative.highest ~ servic
0.17 superlative.highest ~ shar
0.34 superlative.highest ~ show me
0.26 superlative.highest ~ show the
-0.35 superlative.highest ~ silver medal
-0.32 superlative.highest ~ sinc
-0.29 superlative.highest ~ sinc #
-0.41 superlative.highest ~ singl
-0.24 superlative.highest ~ size
-0.44 superlative.highest ~ small
0.46 superlative.highest ~ smaller
-0.41 superlative.highest ~ social
0.37 superlative.highest ~ song
0.30 superlative.highest ~ south
0.25 superlative.highest ~ standard
0.18 superlative.highest ~ station
-0.17 superlative.highest ~ stock
-0.16 superlative.highest ~ sum
-0.16 superlative.highest ~ sum of
-0.30 superlative.highest ~ support
0.20 superlative.highest ~ surfac
-0.25 superlative.highest ~ tabl
0.17 superlative.highest ~ take
-0.18 superlative.highest ~ team had
-0.52 superlative.highest ~ team scor
-0.29 superlative.highest ~ team was
-0.29 superlative.highest ~ that are
0.21 superlative.highest ~ that has
-0.22 superlative.highest ~ that have
-0.38 superlative.highest ~ that was
-0.51 superlative.highest ~ the chart
-0.23 superlative.highest ~ the correlation
0.25 superlative.highest ~ the country
0.61 superlative.highest ~ the date
0.15 superlative.highest ~ the match
-0.15 superlative.highest ~ the median
0.33 superlative.highest ~ the most
0.20 superlative.highest ~ the name
-0.45 superlative.highest ~ the nation
0.65 superlative.highest ~ the only
-0.24 superlative.highest ~ the percent
-0.28 superlative.highest ~ the percentag
0.35 superlative.highest ~ the player
-0.34 superlative.highest ~ the previous
-0.39 superlative.highest ~ the rate
-0.32 superlative.highest ~ the record
-0.58 superlative.highest ~ the season
-0.25 superlative.highest ~ the titl
-0.41 superlative.highest ~ the top
-0.38 superlative.highest ~ the total
0.15 superlative.highest ~ the unit
0.25 superlative.highest ~ the us
-0.29 superlative.highest ~ the win
-0.25 superlative.highest ~ them
-0.22 superlative.highest ~ ther
-0.17 superlative.highest ~ this
-0.18 superlative.highest ~ thos
-0.15 superlative.highest ~ thos who
-0.46 superlative.highest ~ thos with
-0.21 superlative.highest ~ time
-0.28 superlative.highest ~ time did
-0.22 superlative.highest ~ time of
0.20 superlative.highest ~ to be
-0.24 superlative.highest ~ to have
-0.33 superlative.highest ~ to the
0.24 superlative.highest ~ top #
-0.43 superlative.highest ~ total of
0.28 superlative.highest ~ total revenu
-0.72 superlative.highest ~ tournament
-0.21 superlative.highest ~ town
0.16 superlative.highest ~ track
-0.26 superlative.highest ~ transfer
-0.50 superlative.highest ~ tv
-0.42 superlative.highest ~ type
-0.31 superlative.highest ~ under
-0.22 superlative.highest ~ under #
0.15 superlative.highest ~ unit stat
0.24 superlative.highest ~ up
0.24 superlative.highest ~ us
-0.47 superlative.highest ~ use
0.25 superlative.highest ~ vehicl
-0.41 superlative.highest ~ venu
-0.30 superlative.highest ~ visitor
-0.20 superlative.highest ~ vote
-0.49 superlative.highest ~ was #
-0.46 superlative.highest ~ was a
-0.44 superlative.highest ~ weight
-0.45 superlative.highest ~ were in
0.15 superlative.highest ~ were the
-0.37 superlative.highest ~ west
-0.23 superlative.highest ~ what are
-0.93 superlative.highest ~ what the
-0.33 superlative.highest ~ what year
-0.23 superlative.highest ~ when did
-0.17 superlative.highest ~ when the
-0.52 superlative.highest ~ when was
0.40 superlative.highest ~ wher was
0.66 superlative.highest ~ which #
-0.25 superlative.highest ~ who had
0.31 superlative.highest ~ who has
-0.25 superlative.highest ~ who is
-0.75 superlative.highest ~ whos
-0.36 superlative.highest ~ win in
-0.60 superlative.highest ~ with more
0.97 superlative.highest ~ with the
-0.31 superlative.highest ~ without
-0.19 superlative.highest ~ woman who
0.24 superlative.highest ~ work
0.25 superlative.highest ~ worker
0.45 superlative.highest ~ world
-0.15 superlative.highest ~ x
0.52 superlative.highest ~ year of
-0.33 superlative.highest ~ year that
-0.16 superlative.highest ~ you give
0.27 superlative.highest ~ youth
0.17 superlative.lowest ~ # #
0.45 superlative.lowest ~ # =
-0.16 superlative.lowest ~ # as
-0.30 superlative.lowest ~ # for
-0.22 superlative.lowest ~ # how
-0.25 superlative.lowest ~ # of
-0.20 superlative.lowest ~ # s
-0.37 superlative.lowest ~ # when
0.21 superlative.lowest ~ # which
-0.19 superlative.lowest ~ # year
-0.16 superlative.lowest ~ #th
0.17 superlative.lowest ~ $
0.22 superlative.lowest ~ $ #
-0.24 superlative.lowest ~ &
-0.22 superlative.lowest ~ 2
0.45 superlative.lowest ~ =
0.78 superlative.lowest ~ ^ bottom #
0.22 superlative.lowest ~ ^ find the
-0.25 superlative.lowest ~ ^ how many percentag
-0.41 superlative.lowest ~ ^ how many time
-0.46 superlative.lowest ~ ^ how much
0.32 superlative.lowest ~ ^ in what
-0.44 superlative.lowest ~ ^ list the
0.26 superlative.lowest ~ ^ name a
-0.81 superlative.lowest ~ ^ name the
-0.37 superlative.lowest ~ ^ number of
0.17 superlative.lowest ~ ^ tell me
0.86 superlative.lowest ~ ^ the #
-0.19 superlative.lowest ~ ^ what percentag
-0.19 superlative.lowest ~ ^ what percentag of
0.16 superlative.lowest ~ ^ what team
-0.20 superlative.lowest ~ ^ what the
0.23 superlative.lowest ~ ^ what year
-0.34 superlative.lowest ~ ^ when did
-0.40 superlative.lowest ~ ^ wher was
-0.36 superlative.lowest ~ ^ which country
-0.25 superlative.lowest ~ ^ which is
-0.37 superlative.lowest ~ ^ which year
0.78 superlative.lowest ~ ^ who has
0.22 superlative.lowest ~ ^ who is the
-0.27 superlative.lowest ~ a bar
0.16 superlative.lowest ~ a scor
-0.16 superlative.lowest ~ activity
-0.39 superlative.lowest ~ against
-0.60 superlative.lowest ~ age
-0.17 superlative.lowest ~ age #
-0.37 superlative.lowest ~ age of
-0.43 superlative.lowest ~ air
-0.30 superlative.lowest ~ album
-0.16 superlative.lowest ~ all
-0.28 superlative.lowest ~ all the
-0.28 superlative.lowest ~ among
0.38 superlative.lowest ~ amount
0.51 superlative.lowest ~ amount of
-0.22 superlative.lowest ~ an
0.33 superlative.lowest ~ and #
-0.20 superlative.lowest ~ and a
0.24 superlative.lowest ~ and rank
-0.73 superlative.lowest ~ and the
-0.67 superlative.lowest ~ appear
0.18 superlative.lowest ~ artist
-0.24 superlative.lowest ~ as a
-0.41 superlative.lowest ~ as the
-0.18 superlative.lowest ~ ascend order
0.31 superlative.lowest ~ asset
-0.22 superlative.lowest ~ at #
-0.38 superlative.lowest ~ at the
-0.42 superlative.lowest ~ athlet
0.20 superlative.lowest ~ award
-0.51 superlative.lowest ~ b
-0.29 superlative.lowest ~ bar
-0.26 superlative.lowest ~ bar graph
-0.65 superlative.lowest ~ befor
-0.31 superlative.lowest ~ befor #
-0.22 superlative.lowest ~ being
-0.21 superlative.lowest ~ below
-0.50 superlative.lowest ~ between
-0.49 superlative.lowest ~ between the
0.44 superlative.lowest ~ bottom
0.70 superlative.lowest ~ bottom #
-0.26 superlative.lowest ~ build
0.36 superlative.lowest ~ business
-0.30 superlative.lowest ~ by a
-0.20 superlative.lowest ~ by the
0.27 superlative.lowest ~ c
-0.26 superlative.lowest ~ came
0.25 superlative.lowest ~ canada
-0.24 superlative.lowest ~ case
-0.48 superlative.lowest ~ championship
-0.23 superlative.lowest ~ chang
-0.17 superlative.lowest ~ chang in
-0.19 superlative.lowest ~ chang of
-0.22 superlative.lowest ~ channel
-0.35 superlative.lowest ~ child
0.21 superlative.lowest ~ circuit
0.16 superlative.lowest ~ city
0.65 superlative.lowest ~ class
-0.25 superlative.lowest ~ come
0.47 superlative.lowest ~ come from
0.23 superlative.lowest ~ community
0.23 superlative.lowest ~ company
-0.17 superlative.lowest ~ compar
0.29 superlative.lowest ~ compar to
-0.16 superlative.lowest ~ competition
0.44 superlative.lowest ~ consecutiv
0.36 superlative.lowest ~ country has
0.19 superlative.lowest ~ county
-0.45 superlative.lowest ~ coupl
-0.45 superlative.lowest ~ current
0.22 superlative.lowest ~ customer
-0.18 superlative.lowest ~ date
-0.16 superlative.lowest ~ date of
-0.22 superlative.lowest ~ december
-0.22 superlative.lowest ~ december #
-0.28 superlative.lowest ~ did
-0.24 superlative.lowest ~ did he
-0.24 superlative.lowest ~ did not
-0.38 superlative.lowest ~ did the
-0.37 superlative.lowest ~ differenc
-0.16 superlative.lowest ~ differenc between
-0.34 superlative.lowest ~ differenc in
-0.45 superlative.lowest ~ different
-0.35 superlative.lowest ~ display
-0.73 superlative.lowest ~ do
0.49 superlative.lowest ~ does
0.21 superlative.lowest ~ does the
-0.39 superlative.lowest ~ dollar
-0.39 superlative.lowest ~ dur
-0.18 superlative.lowest ~ dur the
-0.66 superlative.lowest ~ each
0.21 superlative.lowest ~ earliest
-0.26 superlative.lowest ~ earn
0.62 superlative.lowest ~ employe
-0.41 superlative.lowest ~ employment
-0.51 superlative.lowest ~ end
0.27 superlative.lowest ~ episod
0.44 superlative.lowest ~ event
-0.35 superlative.lowest ~ every
1.00 superlative.lowest ~ expens
-0.27 superlative.lowest ~ f
-0.17 superlative.lowest ~ femal
-0.23 superlative.lowest ~ film
-0.35 superlative.lowest ~ final
0.31 superlative.lowest ~ financial
0.21 superlative.lowest ~ find
0.21 superlative.lowest ~ find the
-0.81 superlative.lowest ~ finish
-0.22 superlative.lowest ~ first
-0.16 superlative.lowest ~ for #
-0.23 superlative.lowest ~ for all
0.39 superlative.lowest ~ franc
-0.36 superlative.lowest ~ from
-0.26 superlative.lowest ~ from the
0.16 superlative.lowest ~ gold medal
-0.43 superlative.lowest ~ grand
-0.26 superlative.lowest ~ graph
0.53 superlative.lowest ~ gross
-0.21 superlative.lowest ~ group
-0.55 superlative.lowest ~ growth
0.23 superlative.lowest ~ had a
0.50 superlative.lowest ~ had the
-0.16 superlative.lowest ~ has #
0.50 superlative.lowest ~ has the
-0.16 superlative.lowest ~ have a
-0.52 superlative.lowest ~ he
-0.28 superlative.lowest ~ height
-0.28 superlative.lowest ~ her
-0.36 superlative.lowest ~ highest
-0.55 superlative.lowest ~ his
0.18 superlative.lowest ~ hold
0.29 superlative.lowest ~ home
0.72 superlative.lowest ~ hous
0.17 superlative.lowest ~ how much
-0.61 superlative.lowest ~ id
-0.61 superlative.lowest ~ id and
-0.41 superlative.lowest ~ if
0.34 superlative.lowest ~ immigrant
-0.23 superlative.lowest ~ in #
-0.35 superlative.lowest ~ in a
-0.34 superlative.lowest ~ in each
0.37 superlative.lowest ~ in total
0.25 superlative.lowest ~ in what
-0.21 superlative.lowest ~ incom
-0.39 superlative.lowest ~ increas
-0.39 superlative.lowest ~ increas in
-0.53 superlative.lowest ~ interest
-0.42 superlative.lowest ~ inuit
-0.18 superlative.lowest ~ is list
0.51 superlative.lowest ~ its
-0.39 superlative.lowest ~ join
-0.39 superlative.lowest ~ july
-0.40 superlative.lowest ~ june #
0.27 superlative.lowest ~ label
-0.17 superlative.lowest ~ lane
-0.39 superlative.lowest ~ languag
-0.15 superlative.lowest ~ larger
0.28 superlative.lowest ~ largest
0.35 superlative.lowest ~ least amount
-0.35 superlative.lowest ~ length
-0.34 superlative.lowest ~ likely
-0.80 superlative.lowest ~ list
-0.44 superlative.lowest ~ list the
-0.60 superlative.lowest ~ lose
-0.20 superlative.lowest ~ low
-0.23 superlative.lowest ~ lower
0.19 superlative.lowest ~ m #
-0.26 superlative.lowest ~ make
-0.40 superlative.lowest ~ male
-0.92 superlative.lowest ~ man
-0.25 superlative.lowest ~ many percentag
-0.39 superlative.lowest ~ many time
-0.48 superlative.lowest ~ many year
0.63 superlative.lowest ~ match
0.42 superlative.lowest ~ me a
-0.27 superlative.lowest ~ me what
0.17 superlative.lowest ~ medal
0.44 superlative.lowest ~ million
-0.70 superlative.lowest ~ minimum
-0.47 superlative.lowest ~ miss
-0.37 superlative.lowest ~ model
0.35 superlative.lowest ~ month of
0.35 superlative.lowest ~ most
0.26 superlative.lowest ~ name a
0.26 superlative.lowest ~ name and
0.31 superlative.lowest ~ name of
-0.81 superlative.lowest ~ name the
-0.41 superlative.lowest ~ nation
-0.15 superlative.lowest ~ new
-0.23 superlative.lowest ~ non
-0.25 superlative.lowest ~ november
-0.39 superlative.lowest ~ number for
-0.47 superlative.lowest ~ obligation
-0.15 superlative.lowest ~ of a
-0.28 superlative.lowest ~ of each
0.32 superlative.lowest ~ of the
0.33 superlative.lowest ~ of time
-0.40 superlative.lowest ~ of total
-0.20 superlative.lowest ~ offic
-0.59 superlative.lowest ~ older
-0.39 superlative.lowest ~ on
-0.39 superlative.lowest ~ on #
-0.34 superlative.lowest ~ on this
0.76 superlative.lowest ~ only
0.44 superlative.lowest ~ only #
-0.64 superlative.lowest ~ ontario
-0.22 superlative.lowest ~ operation
-0.36 superlative.lowest ~ opponent
-0.72 superlative.lowest ~ or
0.62 superlative.lowest ~ order
0.16 superlative.lowest ~ order by
0.28 superlative.lowest ~ other
0.50 superlative.lowest ~ out
0.60 superlative.lowest ~ over
0.79 superlative.lowest ~ over #
-0.20 superlative.lowest ~ over the
0.23 superlative.lowest ~ overall
0.42 superlative.lowest ~ own
0.41 superlative.lowest ~ participat
-0.36 superlative.lowest ~ partner
-0.29 superlative.lowest ~ per
-0.15 superlative.lowest ~ percent
-0.20 superlative.lowest ~ percent of
-0.24 superlative.lowest ~ percentag point
-0.61 superlative.lowest ~ period
-0.24 superlative.lowest ~ pick
0.28 superlative.lowest ~ plac
-0.40 superlative.lowest ~ place
-0.47 superlative.lowest ~ play
-0.46 superlative.lowest ~ play in
-0.45 superlative.lowest ~ point of
-0.22 superlative.lowest ~ previous
-0.34 superlative.lowest ~ produc
-0.26 superlative.lowest ~ product
-0.30 superlative.lowest ~ proportion
-0.30 superlative.lowest ~ proportion of
-0.36 superlative.lowest ~ provid
0.19 superlative.lowest ~ public
-0.50 superlative.lowest ~ quebec
-0.24 superlative.lowest ~ r &
0.25 superlative.lowest ~ rate of
0.48 superlative.lowest ~ record of
-0.15 superlative.lowest ~ relationship
-0.15 superlative.lowest ~ relationship between
-1.13 superlative.lowest ~ release
-0.21 superlative.lowest ~ represent
-0.15 superlative.lowest ~ result in
-0.18 superlative.lowest ~ road
-0.19 superlative.lowest ~ row
0.38 superlative.lowest ~ runner
-0.22 superlative.lowest ~ score
-0.34 superlative.lowest ~ score #
0.18 superlative.lowest ~ seat
-0.33 superlative.lowest ~ second
0.29 superlative.lowest ~ sector
-0.20 superlative.lowest ~ senior
0.25 superlative.lowest ~ shar of
-0.33 superlative.lowest ~ show
-0.36 superlative.lowest ~ show the
-0.27 superlative.lowest ~ sinc
-0.34 superlative.lowest ~ sinc #
0.22 superlative.lowest ~ site
-0.34 superlative.lowest ~ smallest
-0.50 superlative.lowest ~ song
0.31 superlative.lowest ~ stadium
-0.32 superlative.lowest ~ start
-0.55 superlative.lowest ~ station
-0.41 superlative.lowest ~ support
-0.50 superlative.lowest ~ tabl
0.48 superlative.lowest ~ take
-0.15 superlative.lowest ~ tax
0.36 superlative.lowest ~ team has
-0.23 superlative.lowest ~ team of
0.28 superlative.lowest ~ team was
-0.35 superlative.lowest ~ that are
0.23 superlative.lowest ~ that had
-0.33 superlative.lowest ~ the attend
-0.17 superlative.lowest ~ the averag
-0.23 superlative.lowest ~ the away
-0.17 superlative.lowest ~ the chang
-0.33 superlative.lowest ~ the chart
0.39 superlative.lowest ~ the country
-0.16 superlative.lowest ~ the date
-0.36 superlative.lowest ~ the differenc
-0.22 superlative.lowest ~ the episod
-0.22 superlative.lowest ~ the final
-0.37 superlative.lowest ~ the first
-0.40 superlative.lowest ~ the highest
-0.83 superlative.lowest ~ the last
0.46 superlative.lowest ~ the least
-0.21 superlative.lowest ~ the list
0.43 superlative.lowest ~ the match
0.35 superlative.lowest ~ the most
0.61 superlative.lowest ~ the name
-0.44 superlative.lowest ~ the nation
0.51 superlative.lowest ~ the only
-0.32 superlative.lowest ~ the opponent
-0.39 superlative.lowest ~ the percentag
-0.18 superlative.lowest ~ the population
-0.25 superlative.lowest ~ the previous
-0.27 superlative.lowest ~ the race
-0.30 superlative.lowest ~ the rate
-0.22 superlative.lowest ~ the record
-0.39 superlative.lowest ~ the season
0.40 superlative.lowest ~ the smallest
-0.36 superlative.lowest ~ the tabl
0.31 superlative.lowest ~ the team
0.19 superlative.lowest ~ the titl
-0.38 superlative.lowest ~ the win
-0.37 superlative.lowest ~ the x
0.24 superlative.lowest ~ the year
-0.66 superlative.lowest ~ their
-0.19 superlative.lowest ~ them
-0.29 superlative.lowest ~ third
-0.23 superlative.lowest ~ this
-0.18 superlative.lowest ~ thos
-0.58 superlative.lowest ~ thousand
-0.37 superlative.lowest ~ time did
-0.27 superlative.lowest ~ time is
-0.37 superlative.lowest ~ time of
-0.28 superlative.lowest ~ titl
0.21 superlative.lowest ~ to be
-0.47 superlative.lowest ~ to have
0.55 superlative.lowest ~ top
-0.37 superlative.lowest ~ total number
-0.22 superlative.lowest ~ tournament
0.32 superlative.lowest ~ track
0.43 superlative.lowest ~ train
0.41 superlative.lowest ~ transfer
-0.20 superlative.lowest ~ tv
0.28 superlative.lowest ~ type
0.26 superlative.lowest ~ type of
-0.16 superlative.lowest ~ under #
-0.31 superlative.lowest ~ unit
-0.32 superlative.lowest ~ up
-0.69 superlative.lowest ~ use
-0.84 superlative.lowest ~ valu
-0.50 superlative.lowest ~ valu of
-0.46 superlative.lowest ~ venu
-0.27 superlative.lowest ~ visitor
-0.25 superlative.lowest ~ was a
-0.33 superlative.lowest ~ week
-0.35 superlative.lowest ~ week #
-0.49 superlative.lowest ~ were
-0.17 superlative.lowest ~ were in
-0.40 superlative.lowest ~ were play
0.16 superlative.lowest ~ what team
-0.20 superlative.lowest ~ what the
-0.34 superlative.lowest ~ when did
0.28 superlative.lowest ~ wher
-0.40 superlative.lowest ~ wher was
-0.36 superlative.lowest ~ which country
0.65 superlative.lowest ~ which game
-0.25 superlative.lowest ~ which is
0.51 superlative.lowest ~ which team
-0.37 superlative.lowest ~ which year
-0.47 superlative.lowest ~ who did
0.96 superlative.lowest ~ who has
-0.45 superlative.lowest ~ whos
-0.24 superlative.lowest ~ win in
0.37 superlative.lowest ~ win the
0.31 superlative.lowest ~ with a
-0.24 superlative.lowest ~ with more
1.05 superlative.lowest ~ with the
-0.46 superlative.lowest ~ without
-0.17 superlative.lowest ~ woman
-0.16 superlative.lowest ~ work
-0.51 superlative.lowest ~ worker
-0.37 superlative.lowest ~ world
-0.37 superlative.lowest ~ x
-0.34 superlative.lowest ~ year
-0.17 superlative.lowest ~ year in
-0.67 superlative.lowest ~ year that
-0.35 superlative.lowest ~ year was
-0.30 superlative.lowest ~ youth
-0.16 table keyed / arithmetic
0.48 table keyed / compare
0.34 table keyed / count
0.52 table keyed / exists
-0.24 table keyed / same
-0.46 table keyed / share
0.30 table keyed / which-of
0.70 table numeric / describe
0.81 table numeric / duplicates
0.81 table size / describe
0.80 table size / duplicates
0.16 table structured / beyond
0.38 table structured / cell
-0.20 table structured / compare
-1.43 table structured / count
-0.47 table structured / group
-0.56 table structured / which-of
0.28 total below
-0.64 unnamed did / distinct 2
0.23 unnamed did / distinct 4
-0.51 unnamed did / position 4
-0.49 unnamed give / distinct 1
0.34 unnamed give / position 0
-0.48 unnamed give / position 2
-0.20 unnamed give / position 4
-0.63 unnamed how long / distinct 1
-0.92 unnamed how long / distinct 3
0.25 unnamed how long / position 0
-0.49 unnamed how long / position 1
-1.10 unnamed how long / position 2
-0.75 unnamed how long / position 3
-0.53 unnamed how much / position 0
-1.04 unnamed how much / position 2
-0.73 unnamed how much / position 3
-0.19 unnamed is / distinct 4
-0.52 unnamed is / position 1
-0.20 unnamed is / position 2
-0.91 unnamed is / position 4
-1.74 unnamed list / distinct 1
-0.17 unnamed list / distinct 2
0.77 unnamed list / distinct 4
1.55 unnamed list / position 0
-0.98 unnamed list / position 2
-0.70 unnamed list / position 3
-1.02 unnamed list / position 4
-0.84 unnamed name / distinct 1
-0.45 unnamed name / distinct 3
-0.83 unnamed name / position 4
-1.12 unnamed other / distinct 0
-0.56 unnamed other / distinct 1
-0.34 unnamed other / distinct 3
-0.40 unnamed other / position 4
-1.93 unnamed show / distinct 1
-0.19 unnamed show / distinct 2
0.56 unnamed show / distinct 4
1.43 unnamed show / position 0
-0.89 unnamed show / position 1
-0.91 unnamed show / position 2
-0.68 unnamed show / position 3
-0.74 unnamed show / position 4
-0.58 unnamed was / distinct 3
0.43 unnamed was / position 0
-0.56 unnamed was / position 2
-0.46 unnamed was / position 3
-0.78 unnamed was / position 4
-0.19 unnamed what / distinct 1
-0.20 unnamed what / distinct 2
-0.19 unnamed what / distinct 3
-0.21 unnamed what / position 4
-0.19 unnamed what year / distinct 4
-0.36 unnamed when / distinct 1
-0.19 unnamed when / distinct 2
-0.48 unnamed when / distinct 3
-0.32 unnamed when / distinct 4
-0.27 unnamed when / position 2
-1.13 unnamed when / position 4
-0.30 unnamed where / distinct 2
0.97 unnamed where / distinct 3
0.80 unnamed where / distinct 4
0.42 unnamed where / position 0
0.27 unnamed where / position 1
-0.80 unnamed which / distinct 0
-0.56 unnamed which / distinct 1
-0.24 unnamed which / distinct 2
0.17 unnamed which / distinct 4
1.09 unnamed which / position 0
-0.40 unnamed which / position 4
-1.17 unnamed who / distinct 0
-0.63 unnamed who / distinct 1
-0.17 unnamed who / distinct 2
-0.26 unnamed who / distinct 3
-0.27 unnamed who / position 2
-0.26 unnamed who / position 3
-1.16 unnamed who / position 4
0.23 value date / what / neighbour
0.37 value date / what / superlative
0.67 value date / when
0.24 value date / when / lookup
0.40 value date / which
0.16 value date / which / lookup
0.44 value date / which / superlative
-0.55 value fraction / find / arithmetic
-0.24 value fraction / give
0.31 value fraction / give / aggregate
-0.38 value fraction / give / arithmetic
0.49 value fraction / how much / difference
-0.17 value fraction / list
-0.54 value fraction / list / arithmetic
-0.51 value fraction / name
0.72 value fraction / other / aggregate
-0.32 value fraction / other / arithmetic
1.31 value fraction / other / share
-0.67 value fraction / show
0.41 value fraction / where
-0.44 value fraction / which
-0.64 value fraction / which / arithmetic
-0.90 value fraction / which year
-0.67 value fraction / which year / arithmetic
-0.54 value fraction / who
-0.39 value fraction / who / arithmetic
-0.87 value integer / did
-0.40 value integer / find / arithmetic
0.44 value integer / find / count
-0.66 value integer / give
0.51 value integer / how long
1.09 value integer / how many
0.31 value integer / how many / beyond
0.44 value integer / how many / count
0.67 value integer / how many / missing
0.40 value integer / how much / aggregate
-0.20 value integer / how much / arithmetic
0.18 value integer / how much / cell
-0.40 value integer / is
-0.32 value integer / list
-0.89 value integer / list / lookup
0.50 value integer / name
0.16 value integer / name / aggregate
-0.28 value integer / name / label
0.36 value integer / other / aggregate
0.28 value integer / other / count
0.59 value integer / other / duplicates
1.05 value integer / other / missing
-0.77 value integer / other / superlative
-0.57 value integer / show
-0.24 value integer / show / count
-0.40 value integer / what / frequency
-0.68 value integer / what / superlative
0.19 value integer / what year / aggregate
0.44 value integer / when
0.37 value integer / when / aggregate
0.31 value integer / where
-0.35 value integer / which
-0.63 value integer / which year
0.24 value integer / which year / aggregate
-0.78 value integer / which year / arithmetic
-0.25 value integer / which year / difference
-0.59 value integer / which year / label
-0.55 value integer / who
-0.36 value integer / who / count
-0.56 value missing / how many
-0.37 value missing / how many / cell
-0.92 value missing / what
-0.78 value missing / what / cell
-0.55 value missing / what / position
-0.91 value missing / when
-0.38 value missing / which
-0.46 value missing / who
-0.75 value number / did
-0.44 value number / did / lookup
-0.77 value number / find
0.24 value number / find / group
-1.25 value number / give
0.47 value number / how long
0.16 value number / how many
0.72 value number / how many / cell
-0.39 value number / how much / lookup
0.27 value number / how much / superlative
-0.98 value number / is
-0.61 value number / list
-0.39 value number / list / group
-0.29 value number / list / lookup
-0.60 value number / list / superlative
-0.49 value number / name
-0.41 value number / name / superlative
-0.31 value number / other / frequency
-0.52 value number / other / group
-0.50 value number / other / superlative
-0.52 value number / show
-0.37 value number / show / group
-0.67 value number / show / lookup
-0.83 value number / was
-0.50 value number / was / lookup
-0.44 value number / what / neighbour
-0.29 value number / what / same
-0.22 value number / what / superlative
0.35 value number / what year / lookup
-0.43 value number / when / cell
-0.47 value number / when / superlative
-0.78 value number / where
-0.29 value number / where / cell
-0.85 value number / where / superlative
-0.33 value number / which
-1.34 value number / which / cell
-0.65 value number / which year
-0.83 value number / which year / cell
-0.15 value number / which year / cells
-0.29 value number / which year / lookup
-0.21 value number / which year / superlative
-0.41 value number / who
-0.20 value number / who / cells
-0.34 value prose / what / cell
0.55 value prose / what / position
0.40 value prose / which
0.30 value prose / which / label
0.50 value prose / which / lookup
0.28 value prose / which / superlative
-0.31 value quantity / how many / neighbour
0.16 value quantity / list
0.17 value quantity / what / cell
-0.53 value quantity / what / position
0.16 value quantity / what / superlative
0.93 value quantity / which
0.46 value quantity / which / frequency
0.80 value quantity / which / label
0.66 value text / did
-0.66 value text / find
-0.41 value text / find / group
-0.16 value text / find / label
-0.21 value text / find / lookup
0.25 value text / give
-1.14 value text / give / group
0.26 value text / give / lookup
-0.71 value text / how long
-0.26 value text / how long / lookup
-1.17 value text / how many
-1.05 value text / how much
-0.32 value text / how much / lookup
0.20 value text / is
0.55 value text / list
-1.35 value text / list / group
0.39 value text / list / list
0.49 value text / list / lookup
0.25 value text / name
0.39 value text / name / superlative
0.66 value text / other / superlative
0.20 value text / show
-0.25 value text / show / group
0.79 value text / show / lookup
0.63 value text / show / superlative
0.94 value text / was
0.37 value text / was / lookup
0.36 value text / what / frequency
-0.29 value text / what / group
0.31 value text / what / neighbour
-0.68 value text / what year
-0.24 value text / what year / lookup
-0.55 value text / when
-0.16 value text / when / lookup
-0.70 value text / when / position
1.00 value text / where
0.50 value text / where / lookup
0.35 value text / where / superlative
1.57 value text / which
0.32 value text / which / cell
0.17 value text / which / compare
0.39 value text / which / frequency
0.23 value text / which / position
0.20 value text / which / superlative
-1.01 value text / which year
-0.77 value text / which year / label
-0.34 value text / which year / lookup
1.75 value text / who
0.58 value text / who / compare
0.28 value text / who / lookup
0.36 value text / who / neighbour
0.36 value text / who / position
0.51 value text / who / superlative
-0.30 value year / how much
-0.64 value year / name
-0.29 value year / name / lookup
-0.65 value year / other
-0.45 value year / other / lookup
-0.45 value year / show
-0.17 value year / what / neighbour
1.33 value year / what year
0.37 value year / what year / lookup
0.91 value year / when
0.41 value year / when / lookup
0.35 value year / which
0.80 value year / which / label
1.77 value year / which year
1.48 value year / which year / label
0.27 which-of answer score
0.48 which-of answer unnamed
0.56 which-of explained
0.61 which-of filter parts 2
0.17 which-of missed degree
0.23 which-of missed value
-0.27 which-of.first ~ # and
0.19 which-of.first ~ ^ wher was
-0.43 which-of.first ~ a
-0.36 which-of.first ~ a higher
0.41 which-of.first ~ aboriginal
-0.34 which-of.first ~ age
-0.27 which-of.first ~ age #
-0.29 which-of.first ~ assault
-0.33 which-of.first ~ at
-0.28 which-of.first ~ award
-0.31 which-of.first ~ be
-0.30 which-of.first ~ befor
-0.28 which-of.first ~ befor #
-0.23 which-of.first ~ build
-0.29 which-of.first ~ by
0.39 which-of.first ~ community
0.41 which-of.first ~ country
0.16 which-of.first ~ draw
0.41 which-of.first ~ first
0.29 which-of.first ~ game
-0.28 which-of.first ~ gender
0.16 which-of.first ~ goal
0.16 which-of.first ~ goal did
-0.32 which-of.first ~ had
-0.27 which-of.first ~ has
0.16 which-of.first ~ his
-0.26 which-of.first ~ household
-0.16 which-of.first ~ immigrant
-0.26 which-of.first ~ in a
-0.26 which-of.first ~ inuit
0.19 which-of.first ~ it
0.15 which-of.first ~ list
-0.26 which-of.first ~ liv
-0.26 which-of.first ~ liv in
0.38 which-of.first ~ live
0.16 which-of.first ~ lose
-0.29 which-of.first ~ man
-0.29 which-of.first ~ month
0.41 which-of.first ~ non
-0.19 which-of.first ~ not
-0.29 which-of.first ~ of
-0.29 which-of.first ~ of person
-0.27 which-of.first ~ over
-0.29 which-of.first ~ past
0.38 which-of.first ~ place
-0.15 which-of.first ~ rate
-0.29 which-of.first ~ rate of
-0.31 which-of.first ~ research
0.36 which-of.first ~ run
0.33 which-of.first ~ scor
0.29 which-of.first ~ scor of
0.16 which-of.first ~ score
0.29 which-of.first ~ ship
0.38 which-of.first ~ show
0.16 which-of.first ~ team
-0.31 which-of.first ~ that
-0.19 which-of.first ~ the #
0.16 which-of.first ~ the first
-0.29 which-of.first ~ the past
0.29 which-of.first ~ the scor
-0.24 which-of.first ~ to
-0.31 which-of.first ~ to be
0.41 which-of.first ~ total
0.19 which-of.first ~ unit
-0.22 which-of.first ~ use
0.23 which-of.first ~ was
0.29 which-of.first ~ was the
0.31 which-of.first ~ wher
0.19 which-of.first ~ wher was
0.32 which-of.first ~ who
-0.26 which-of.first ~ woman
0.48 which-of.fits ~ #
-0.18 which-of.fits ~ # month
-0.18 which-of.fits ~ # of
0.32 which-of.fits ~ # or
0.24 which-of.fits ~ #th
0.19 which-of.fits ~ 1
-0.25 which-of.fits ~ ^ find the
-0.18 which-of.fits ~ ^ which #
0.29 which-of.fits ~ ^ which player
0.67 which-of.fits ~ ^ who was
0.56 which-of.fits ~ ^ who was the
0.29 which-of.fits ~ a
0.30 which-of.fits ~ a #
-0.15 which-of.fits ~ a bar
-0.18 which-of.fits ~ album
-0.15 which-of.fits ~ all
-0.47 which-of.fits ~ an
-0.17 which-of.fits ~ and
-0.26 which-of.fits ~ any
0.48 which-of.fits ~ april
0.48 which-of.fits ~ april #
-0.15 which-of.fits ~ are
-0.15 which-of.fits ~ are the
-0.24 which-of.fits ~ area
0.23 which-of.fits ~ away
-0.15 which-of.fits ~ bar
-0.15 which-of.fits ~ bar chart
-0.41 which-of.fits ~ befor
-0.41 which-of.fits ~ befor #
-0.28 which-of.fits ~ by
-0.20 which-of.fits ~ can
-0.22 which-of.fits ~ case
-0.25 which-of.fits ~ championship
-0.27 which-of.fits ~ chart
-0.15 which-of.fits ~ chart for
-0.15 which-of.fits ~ circuit
0.18 which-of.fits ~ coach
-0.15 which-of.fits ~ colleg
-0.22 which-of.fits ~ complet
-0.24 which-of.fits ~ country
0.59 which-of.fits ~ did
0.24 which-of.fits ~ direct
-0.15 which-of.fits ~ display
0.17 which-of.fits ~ does
0.17 which-of.fits ~ does the
0.52 which-of.fits ~ dur
-0.20 which-of.fits ~ e
0.23 which-of.fits ~ episod
0.21 which-of.fits ~ event
-0.15 which-of.fits ~ experienc
-0.19 which-of.fits ~ february
-0.25 which-of.fits ~ find
-0.25 which-of.fits ~ find the
-0.15 which-of.fits ~ for what
-0.25 which-of.fits ~ format
-0.15 which-of.fits ~ franc
0.42 which-of.fits ~ from
0.18 which-of.fits ~ from the
0.24 which-of.fits ~ game
-0.24 which-of.fits ~ give
-0.18 which-of.fits ~ gold
0.30 which-of.fits ~ had a
-0.19 which-of.fits ~ had the
0.21 which-of.fits ~ have a
0.23 which-of.fits ~ highest
0.23 which-of.fits ~ home
0.26 which-of.fits ~ i
0.38 which-of.fits ~ in
0.23 which-of.fits ~ in the
0.17 which-of.fits ~ in total
0.25 which-of.fits ~ is
0.23 which-of.fits ~ is #
-0.19 which-of.fits ~ july
-0.19 which-of.fits ~ july #
-0.15 which-of.fits ~ location
0.21 which-of.fits ~ match
-0.20 which-of.fits ~ mean
-0.32 which-of.fits ~ miss
0.18 which-of.fits ~ month
0.39 which-of.fits ~ more
0.21 which-of.fits ~ new
-0.15 which-of.fits ~ of all
0.36 which-of.fits ~ of the
0.65 which-of.fits ~ or
0.29 which-of.fits ~ or #
0.26 which-of.fits ~ out
-0.15 which-of.fits ~ percent
-0.15 which-of.fits ~ percent of
0.19 which-of.fits ~ plac
0.43 which-of.fits ~ player
-0.25 which-of.fits ~ previous
0.30 which-of.fits ~ ratio
-0.19 which-of.fits ~ relat
-0.25 which-of.fits ~ release
-0.15 which-of.fits ~ s
-0.20 which-of.fits ~ same
0.36 which-of.fits ~ school
0.29 which-of.fits ~ show
0.42 which-of.fits ~ song
0.18 which-of.fits ~ stat
-0.15 which-of.fits ~ student
-0.24 which-of.fits ~ surfac
0.21 which-of.fits ~ team
-0.15 which-of.fits ~ that the
0.28 which-of.fits ~ the
0.21 which-of.fits ~ the #
0.21 which-of.fits ~ the game
0.23 which-of.fits ~ the highest
-0.24 which-of.fits ~ the number
-0.15 which-of.fits ~ the percent
0.48 which-of.fits ~ the player
0.23 which-of.fits ~ the record
-0.20 which-of.fits ~ the same
-0.24 which-of.fits ~ the total
0.18 which-of.fits ~ the unit
-0.40 which-of.fits ~ ther
0.20 which-of.fits ~ time
0.20 which-of.fits ~ time was
-0.40 which-of.fits ~ to
-0.25 which-of.fits ~ to the
0.18 which-of.fits ~ unit
0.18 which-of.fits ~ unit stat
0.50 which-of.fits ~ was
-0.15 which-of.fits ~ was a
0.44 which-of.fits ~ was the
-0.53 which-of.fits ~ were
-0.40 which-of.fits ~ were ther
-0.27 which-of.fits ~ what
-0.15 which-of.fits ~ what are
0.21 which-of.fits ~ when
0.23 which-of.fits ~ when the
0.29 which-of.fits ~ which
-0.18 which-of.fits ~ which #
0.29 which-of.fits ~ which player
0.19 which-of.fits ~ who
0.67 which-of.fits ~ who was
-0.25 which-of.fits ~ whos
0.28 which-of.fits ~ win
0.29 which-of.fits ~ win in
-0.32 which-of.fits ~ world
0.16 which-of.last ~ #
0.16 which-of.last ~ # and
0.24 which-of.last ~ a
0.50 which-of.last ~ a higher
0.16 which-of.last ~ adult
-0.22 which-of.last ~ after
0.16 which-of.last ~ age
0.16 which-of.last ~ age #
0.28 which-of.last ~ among
0.16 which-of.last ~ and
0.50 which-of.last ~ at
0.50 which-of.last ~ at the
0.34 which-of.last ~ averag
-0.22 which-of.last ~ befor
0.50 which-of.last ~ chart
-0.17 which-of.last ~ degre
0.34 which-of.last ~ did
0.16 which-of.last ~ family
0.34 which-of.last ~ for
-0.37 which-of.last ~ group
0.16 which-of.last ~ has
0.16 which-of.last ~ has a
0.50 which-of.last ~ have
0.50 which-of.last ~ have a
0.50 which-of.last ~ higher
0.16 which-of.last ~ household
0.16 which-of.last ~ in
0.16 which-of.last ~ in a
0.34 which-of.last ~ individual
0.16 which-of.last ~ inuit
0.34 which-of.last ~ is
-0.51 which-of.last ~ less
0.16 which-of.last ~ liv
0.16 which-of.last ~ liv in
-0.17 which-of.last ~ make
-0.17 which-of.last ~ man
-0.24 which-of.last ~ or
0.16 which-of.last ~ over
0.50 which-of.last ~ rank
-0.37 which-of.last ~ rate
-0.36 which-of.last ~ third
0.16 which-of.last ~ thos
0.16 which-of.last ~ thos with
0.16 which-of.last ~ type
-0.17 which-of.last ~ university
-0.37 which-of.last ~ was
-0.17 which-of.last ~ when
-0.24 which-of.last ~ which
0.16 which-of.last ~ which type
-0.23 which-of.last ~ who
0.34 which-of.last ~ whos
-0.17 which-of.last ~ with a
-0.17 which-of.last ~ woman
-0.41 zero count
-0.16 zero same
`

/** How sure the chosen answer is. */
export const confidenceWeights = `
0.08 answer score
0.12 answer unnamed
-0.40 bias
0.45 chance
0.49 explained
-0.38 family aggregate
-0.34 family arithmetic
-0.03 family beyond
-0.12 family cell
1.11 family cells
-0.39 family compare
-0.26 family count
2.35 family describe
-0.78 family difference
1.15 family duplicates
-0.51 family exists
0.00 family frequency
0.23 family group
0.16 family label
-0.06 family list
0.07 family lookup
0.04 family members
-0.96 family missing
-0.23 family neighbour
-0.06 family position
-0.55 family same
0.25 family share
0.04 family sum
-0.12 family superlative
0.37 family which-of
-0.39 filter contains
-0.12 filter unnamed
0.83 lead
0.56 log odds
0.13 missed column
0.14 missed comparison
-0.16 missed degree
-0.05 missed number
-0.10 missed unknown
0.03 missed value
-0.28 opening did
-0.64 opening does
-0.16 opening find
0.36 opening give
-0.10 opening how
-1.09 opening how long
0.02 opening how many
-0.32 opening how much
0.31 opening is
0.44 opening list
-0.14 opening name
0.50 opening other
0.21 opening show
-0.72 opening was
-0.30 opening were
0.05 opening what
-0.29 opening what year
-0.25 opening when
-0.01 opening where
-0.17 opening which
-0.43 opening which year
-0.06 opening who
0.10 opening whose
-0.20 reading aggregate.average
2.73 reading aggregate.deviation
-0.01 reading aggregate.maximum
0.88 reading aggregate.median
-0.40 reading aggregate.minimum
-0.11 reading aggregate.sum
0.29 reading aggregate.two
-0.28 reading arithmetic.average.columns
0.54 reading arithmetic.average.rows
-0.20 reading arithmetic.average.several.columns
-1.47 reading arithmetic.average.several.rows
-0.13 reading arithmetic.difference.columns
0.05 reading arithmetic.difference.rows
0.29 reading arithmetic.percent-change.columns
-0.18 reading arithmetic.percent-change.rows
-0.93 reading arithmetic.ratio.columns
-0.92 reading arithmetic.ratio.rows
-0.25 reading arithmetic.ratio.total.columns
0.77 reading arithmetic.ratio.total.rows
0.20 reading arithmetic.sum.columns
-0.52 reading arithmetic.sum.rows
0.66 reading arithmetic.sum.several.columns
-0.04 reading arithmetic.sum.several.rows
-1.15 reading beyond.count.next
0.32 reading beyond.count.previous
-0.91 reading beyond.list.next
-0.01 reading cell
-0.65 reading cell.opposite
0.77 reading cells.columns
0.21 reading cells.columns.several
0.77 reading cells.rows
-0.07 reading cells.rows.several
-0.05 reading compare.count.highest
-1.11 reading compare.count.lowest
0.08 reading compare.highest
-0.98 reading compare.lowest
1.15 reading compare.words
0.06 reading count
-0.66 reading count.distinct
2.35 reading describe
-1.11 reading difference.average
-1.08 reading difference.columns
0.20 reading difference.counts
-0.79 reading difference.ends
0.15 reading difference.rows
-0.33 reading difference.sum
1.15 reading duplicates
-0.51 reading exists
0.10 reading frequency.highest
-0.82 reading frequency.highest.columns
-0.10 reading frequency.lowest
-0.93 reading frequency.lowest.columns
0.69 reading group.average
-1.49 reading group.average.top.label
0.90 reading group.count
-1.68 reading group.count.having.aggregate.both.other
-1.32 reading group.count.having.aggregate.label.other
-1.48 reading group.count.having.count.both.own
-1.08 reading group.count.having.count.label.own
1.16 reading group.count.sorted.both
-0.96 reading group.count.sorted.label
-3.11 reading group.count.top.both
-0.97 reading group.count.top.label
1.86 reading group.maximum
-0.87 reading group.minimum.top.label
0.74 reading group.sum
1.03 reading group.sum.having.aggregate.both.other
-1.02 reading group.sum.having.aggregate.both.own
-1.33 reading group.sum.having.aggregate.label.own
1.74 reading group.sum.sorted.both
-1.53 reading group.sum.top.both
-0.40 reading group.sum.top.label
-0.89 reading group.two.top.both
0.89 reading group.two.top.label
-1.03 reading group.unsaid-sum
-0.95 reading group.unsaid-sum.having.count.both.other
-0.83 reading group.unsaid-sum.having.count.label.other
0.34 reading group.unsaid-sum.sorted.both
-0.52 reading group.unsaid-sum.top.label
-0.99 reading label.all.count.columns
-2.27 reading label.all.count.rows
-0.17 reading label.compare.columns
-0.54 reading label.compare.count.columns
0.28 reading label.compare.rows
-0.46 reading label.highest.columns
0.28 reading label.highest.rows
0.21 reading label.highest.several.columns
0.87 reading label.highest.several.rows
-0.07 reading label.lowest.columns
1.75 reading label.lowest.rows
-0.89 reading label.lowest.several.columns
-0.77 reading label.lowest.several.rows
-1.23 reading list
1.08 reading list.columns
1.01 reading list.everything
-0.17 reading list.sorted
0.07 reading lookup
0.43 reading members
-2.50 reading members.count
1.61 reading missing.count
-1.93 reading missing.list
-0.17 reading neighbour.next
-0.06 reading neighbour.previous
-0.06 reading position.first
-0.03 reading position.last
-0.62 reading position.nth
-0.47 reading same
-1.21 reading same.count
0.92 reading share.count.all
0.10 reading share.sum.all
-1.71 reading share.sum.part
0.04 reading sum.rows
-0.06 reading superlative.highest
-1.31 reading superlative.highest.columns
-0.01 reading superlative.lowest
0.70 reading superlative.lowest.columns
0.26 reading which-of.first
0.50 reading which-of.fits
-0.55 reading which-of.last
0.66 score
-0.68 several answers
-0.58 table keyed
0.86 table numeric
-0.66 table size
-0.24 table structured
-0.34 words
`
