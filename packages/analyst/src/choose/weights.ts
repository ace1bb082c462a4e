// Written by bench/train-choice.ts; each line is a weight and the evidence it belongs to.

/** What speaks for and against a reading. */
export const readingWeights = `
-0.52 aggregate.average ~ # and
-0.61 aggregate.average ~ # point
-0.53 aggregate.average ~ # to
-0.22 aggregate.average ~ # year
0.20 aggregate.average ~ 2
0.34 aggregate.average ~ ^ how long
-0.17 aggregate.average ~ ^ how many
-0.20 aggregate.average ~ ^ how many year
-0.37 aggregate.average ~ ^ name the
0.41 aggregate.average ~ ^ tell me
0.41 aggregate.average ~ ^ tell me the
-0.17 aggregate.average ~ ^ what are
-0.17 aggregate.average ~ ^ what are the
0.23 aggregate.average ~ ^ what is
0.25 aggregate.average ~ ^ what is the
-0.23 aggregate.average ~ ^ what the
-0.22 aggregate.average ~ ^ what were
-0.22 aggregate.average ~ ^ what were the
-0.36 aggregate.average ~ a
0.24 aggregate.average ~ a total
-0.43 aggregate.average ~ account
-0.37 aggregate.average ~ after
-0.71 aggregate.average ~ age #
0.66 aggregate.average ~ all
0.44 aggregate.average ~ all the
-0.60 aggregate.average ~ among
-0.16 aggregate.average ~ among the
0.60 aggregate.average ~ amount
0.54 aggregate.average ~ amount of
-0.40 aggregate.average ~ an
-0.70 aggregate.average ~ and #
-0.22 aggregate.average ~ and a
0.42 aggregate.average ~ and an
-0.16 aggregate.average ~ and the
0.36 aggregate.average ~ and when
-0.30 aggregate.average ~ are the
0.22 aggregate.average ~ as the
-0.45 aggregate.average ~ attend of
0.34 aggregate.average ~ averag
0.36 aggregate.average ~ award
-0.56 aggregate.average ~ below
-0.21 aggregate.average ~ between #
-0.36 aggregate.average ~ between the
-0.19 aggregate.average ~ both
0.43 aggregate.average ~ build
0.46 aggregate.average ~ by
0.49 aggregate.average ~ car
-0.28 aggregate.average ~ cash
-0.16 aggregate.average ~ championship
0.37 aggregate.average ~ city
-0.31 aggregate.average ~ cost
-0.41 aggregate.average ~ count
0.24 aggregate.average ~ country
-0.15 aggregate.average ~ december
-0.15 aggregate.average ~ december #
-0.23 aggregate.average ~ did the
-0.15 aggregate.average ~ differenc
-0.21 aggregate.average ~ differenc between
0.17 aggregate.average ~ direct
0.48 aggregate.average ~ does
0.16 aggregate.average ~ each
0.25 aggregate.average ~ earn
0.43 aggregate.average ~ earning
0.27 aggregate.average ~ election
0.31 aggregate.average ~ employ
0.25 aggregate.average ~ employe
-0.20 aggregate.average ~ f
0.28 aggregate.average ~ finish
-0.23 aggregate.average ~ first
-0.85 aggregate.average ~ fiscal
-0.43 aggregate.average ~ for
-0.69 aggregate.average ~ free
-0.31 aggregate.average ~ from
0.39 aggregate.average ~ fy
-0.24 aggregate.average ~ game
0.39 aggregate.average ~ grid
-0.18 aggregate.average ~ group
-0.35 aggregate.average ~ had
-0.32 aggregate.average ~ had the
0.19 aggregate.average ~ has
0.37 aggregate.average ~ has #
0.27 aggregate.average ~ has the
0.20 aggregate.average ~ hav
0.35 aggregate.average ~ highest
0.34 aggregate.average ~ how long
-0.17 aggregate.average ~ how many
0.34 aggregate.average ~ if
0.48 aggregate.average ~ in
-0.27 aggregate.average ~ incom
0.36 aggregate.average ~ individual
0.37 aggregate.average ~ is
0.67 aggregate.average ~ is #
0.41 aggregate.average ~ is the
0.39 aggregate.average ~ january
0.39 aggregate.average ~ january #
0.27 aggregate.average ~ lap
-0.21 aggregate.average ~ larger
0.31 aggregate.average ~ last
0.43 aggregate.average ~ length
0.40 aggregate.average ~ long
-0.67 aggregate.average ~ lose
-0.41 aggregate.average ~ lowest
-0.57 aggregate.average ~ man
-0.17 aggregate.average ~ many
-0.20 aggregate.average ~ many year
0.53 aggregate.average ~ match
-0.36 aggregate.average ~ maximum
0.27 aggregate.average ~ me
0.27 aggregate.average ~ me the
-0.23 aggregate.average ~ medal
-0.32 aggregate.average ~ month
-0.37 aggregate.average ~ name
-0.37 aggregate.average ~ name the
-0.34 aggregate.average ~ nation
-0.69 aggregate.average ~ net
0.25 aggregate.average ~ non
0.32 aggregate.average ~ not
0.21 aggregate.average ~ number of
-0.39 aggregate.average ~ october
-0.39 aggregate.average ~ october #
0.33 aggregate.average ~ of
0.27 aggregate.average ~ of a
0.63 aggregate.average ~ of all
0.41 aggregate.average ~ of game
-0.30 aggregate.average ~ of the
0.45 aggregate.average ~ of total
0.41 aggregate.average ~ of win
-0.26 aggregate.average ~ on
-0.25 aggregate.average ~ on #
-0.54 aggregate.average ~ operat
0.15 aggregate.average ~ or
-0.34 aggregate.average ~ order
-0.71 aggregate.average ~ other
0.42 aggregate.average ~ out
0.58 aggregate.average ~ own
-0.23 aggregate.average ~ percent
-0.50 aggregate.average ~ percent of
0.34 aggregate.average ~ person
0.51 aggregate.average ~ player
-0.37 aggregate.average ~ point
-0.16 aggregate.average ~ population
0.49 aggregate.average ~ position
-0.46 aggregate.average ~ race
0.33 aggregate.average ~ rank
0.41 aggregate.average ~ rank of
-0.67 aggregate.average ~ rate
-0.18 aggregate.average ~ rate of
-0.38 aggregate.average ~ report
-0.41 aggregate.average ~ respectively
-0.69 aggregate.average ~ revenu
0.35 aggregate.average ~ scorer
-0.25 aggregate.average ~ second
-0.31 aggregate.average ~ servic
0.37 aggregate.average ~ shar
-0.23 aggregate.average ~ silver
-0.20 aggregate.average ~ smaller
-0.36 aggregate.average ~ stadium
0.27 aggregate.average ~ tell
0.27 aggregate.average ~ tell me
-0.56 aggregate.average ~ that had
0.21 aggregate.average ~ that has
0.31 aggregate.average ~ the
-0.63 aggregate.average ~ the #
0.40 aggregate.average ~ the averag
-0.19 aggregate.average ~ the differenc
-0.29 aggregate.average ~ the first
0.31 aggregate.average ~ the last
-0.41 aggregate.average ~ the lowest
-0.53 aggregate.average ~ the number
-0.53 aggregate.average ~ the percent
-0.36 aggregate.average ~ the player
-0.46 aggregate.average ~ the race
-0.16 aggregate.average ~ the top
-0.24 aggregate.average ~ their
0.15 aggregate.average ~ they
-0.43 aggregate.average ~ thos
0.26 aggregate.average ~ time
-0.46 aggregate.average ~ time of
-0.78 aggregate.average ~ to
-0.56 aggregate.average ~ to #
-0.41 aggregate.average ~ total amount
0.24 aggregate.average ~ total of
-0.53 aggregate.average ~ type
-0.37 aggregate.average ~ type of
-0.41 aggregate.average ~ under
-0.16 aggregate.average ~ university
-0.35 aggregate.average ~ us
-0.36 aggregate.average ~ use
0.26 aggregate.average ~ valu
0.30 aggregate.average ~ valu of
0.39 aggregate.average ~ venu
0.20 aggregate.average ~ was #
-0.36 aggregate.average ~ weight
-0.22 aggregate.average ~ were the
-0.40 aggregate.average ~ were ther
-0.17 aggregate.average ~ what are
0.23 aggregate.average ~ what is
-0.20 aggregate.average ~ what the
-0.22 aggregate.average ~ what were
0.49 aggregate.average ~ when
0.19 aggregate.average ~ who had
-0.43 aggregate.average ~ whos
0.61 aggregate.average ~ win
0.47 aggregate.average ~ win in
-0.21 aggregate.average ~ with
-0.40 aggregate.average ~ with an
-0.28 aggregate.average ~ work
-0.21 aggregate.average ~ year
-0.31 aggregate.average ~ year #
-0.17 aggregate.average ~ year end
0.38 aggregate.average ~ year that
-0.16 aggregate.deviation ~ net
-0.16 aggregate.deviation ~ revenu
-0.16 aggregate.deviation ~ revenu from
0.16 aggregate.maximum ~ # #
-0.51 aggregate.maximum ~ # %
-0.45 aggregate.maximum ~ # and
-0.33 aggregate.maximum ~ # as
-0.18 aggregate.maximum ~ # of
-0.70 aggregate.maximum ~ # or
0.29 aggregate.maximum ~ # person
0.44 aggregate.maximum ~ # point
-0.38 aggregate.maximum ~ # season
-0.28 aggregate.maximum ~ # to
0.74 aggregate.maximum ~ # what
-0.37 aggregate.maximum ~ # which
0.47 aggregate.maximum ~ $
0.55 aggregate.maximum ~ $ #
-0.51 aggregate.maximum ~ %
-0.49 aggregate.maximum ~ &
0.47 aggregate.maximum ~ 1
0.17 aggregate.maximum ~ ^ how long
-0.17 aggregate.maximum ~ ^ how many
-0.17 aggregate.maximum ~ ^ how many game
-0.26 aggregate.maximum ~ ^ how many year
0.62 aggregate.maximum ~ ^ how much
0.27 aggregate.maximum ~ ^ in #
-0.30 aggregate.maximum ~ ^ in what
-0.34 aggregate.maximum ~ ^ in which
0.18 aggregate.maximum ~ ^ list the
0.93 aggregate.maximum ~ ^ name the
-0.25 aggregate.maximum ~ ^ on what
-0.25 aggregate.maximum ~ ^ on what date
0.49 aggregate.maximum ~ ^ tell me
0.49 aggregate.maximum ~ ^ tell me the
-0.39 aggregate.maximum ~ ^ what are
-0.31 aggregate.maximum ~ ^ what are the
-0.18 aggregate.maximum ~ ^ what date
0.35 aggregate.maximum ~ ^ what is
0.36 aggregate.maximum ~ ^ what is the
-0.46 aggregate.maximum ~ ^ what team
0.66 aggregate.maximum ~ ^ what the
0.25 aggregate.maximum ~ ^ what was
0.35 aggregate.maximum ~ ^ what was the
-0.16 aggregate.maximum ~ ^ what were
-0.16 aggregate.maximum ~ ^ what were the
0.32 aggregate.maximum ~ ^ what year
-0.25 aggregate.maximum ~ ^ when did
-0.66 aggregate.maximum ~ ^ who had
0.30 aggregate.maximum ~ a #
0.24 aggregate.maximum ~ a result
0.39 aggregate.maximum ~ a scor
0.41 aggregate.maximum ~ a total
-0.37 aggregate.maximum ~ adult
-0.25 aggregate.maximum ~ after #
0.35 aggregate.maximum ~ against
0.62 aggregate.maximum ~ age
-0.37 aggregate.maximum ~ all the
-0.38 aggregate.maximum ~ among
0.64 aggregate.maximum ~ amount
0.64 aggregate.maximum ~ amount of
0.70 aggregate.maximum ~ an
-0.40 aggregate.maximum ~ and
-0.17 aggregate.maximum ~ and when
0.36 aggregate.maximum ~ any
-0.37 aggregate.maximum ~ appearanc
-0.32 aggregate.maximum ~ are the
-0.17 aggregate.maximum ~ as
-0.33 aggregate.maximum ~ as the
-0.18 aggregate.maximum ~ at the
-0.18 aggregate.maximum ~ athlet
-0.19 aggregate.maximum ~ attend
-0.39 aggregate.maximum ~ attend of
-0.27 aggregate.maximum ~ b
-0.33 aggregate.maximum ~ been
-0.43 aggregate.maximum ~ befor #
0.43 aggregate.maximum ~ below
-0.20 aggregate.maximum ~ between #
-0.28 aggregate.maximum ~ birth
-0.50 aggregate.maximum ~ build
-0.17 aggregate.maximum ~ but
0.26 aggregate.maximum ~ by
-0.51 aggregate.maximum ~ by the
0.31 aggregate.maximum ~ came
-0.33 aggregate.maximum ~ car
-0.27 aggregate.maximum ~ chang
-0.41 aggregate.maximum ~ city
-0.30 aggregate.maximum ~ code
-0.32 aggregate.maximum ~ come
-0.39 aggregate.maximum ~ common
-0.44 aggregate.maximum ~ company
-0.18 aggregate.maximum ~ competition
-0.72 aggregate.maximum ~ complet
-0.32 aggregate.maximum ~ consecutiv
0.33 aggregate.maximum ~ crowd
0.39 aggregate.maximum ~ cup
-0.18 aggregate.maximum ~ date
-0.61 aggregate.maximum ~ date of
-0.20 aggregate.maximum ~ date was
0.48 aggregate.maximum ~ day
-0.29 aggregate.maximum ~ decreas
-0.21 aggregate.maximum ~ decreas in
0.41 aggregate.maximum ~ degre
0.39 aggregate.maximum ~ did not
-0.32 aggregate.maximum ~ did the
0.45 aggregate.maximum ~ die
-0.50 aggregate.maximum ~ different
0.39 aggregate.maximum ~ division
0.47 aggregate.maximum ~ does
0.61 aggregate.maximum ~ does the
-0.38 aggregate.maximum ~ driver
0.17 aggregate.maximum ~ dur
0.32 aggregate.maximum ~ dur the
-0.26 aggregate.maximum ~ e
-0.44 aggregate.maximum ~ each
0.30 aggregate.maximum ~ earn
0.68 aggregate.maximum ~ employ
0.43 aggregate.maximum ~ end
-0.48 aggregate.maximum ~ event
-0.16 aggregate.maximum ~ expens
-0.69 aggregate.maximum ~ femal
-0.42 aggregate.maximum ~ film
0.34 aggregate.maximum ~ final
0.37 aggregate.maximum ~ first
-0.22 aggregate.maximum ~ for the
-0.49 aggregate.maximum ~ from
-0.63 aggregate.maximum ~ from #
-0.53 aggregate.maximum ~ from the
-0.70 aggregate.maximum ~ game
0.30 aggregate.maximum ~ game with
0.28 aggregate.maximum ~ goal did
-0.15 aggregate.maximum ~ gold
-0.15 aggregate.maximum ~ gold medal
-0.21 aggregate.maximum ~ grand
-0.34 aggregate.maximum ~ grid
-0.83 aggregate.maximum ~ gross
0.19 aggregate.maximum ~ group
-0.18 aggregate.maximum ~ had #
-0.35 aggregate.maximum ~ had the
-0.43 aggregate.maximum ~ has the
0.38 aggregate.maximum ~ have
-0.34 aggregate.maximum ~ have a
0.42 aggregate.maximum ~ he
0.38 aggregate.maximum ~ her
-0.49 aggregate.maximum ~ high
-0.39 aggregate.maximum ~ his
0.34 aggregate.maximum ~ home team
0.17 aggregate.maximum ~ how long
0.62 aggregate.maximum ~ how much
0.71 aggregate.maximum ~ in a
-0.23 aggregate.maximum ~ in what
-0.27 aggregate.maximum ~ in which
-0.59 aggregate.maximum ~ includ
0.22 aggregate.maximum ~ incom
0.55 aggregate.maximum ~ increas
0.55 aggregate.maximum ~ increas in
0.55 aggregate.maximum ~ individual
0.18 aggregate.maximum ~ is
-0.31 aggregate.maximum ~ is #
0.28 aggregate.maximum ~ is the
0.22 aggregate.maximum ~ it
0.39 aggregate.maximum ~ lap
-0.24 aggregate.maximum ~ larger
-0.24 aggregate.maximum ~ larger than
0.41 aggregate.maximum ~ largest
-0.37 aggregate.maximum ~ least
-0.45 aggregate.maximum ~ length
0.15 aggregate.maximum ~ less
0.17 aggregate.maximum ~ less than
0.17 aggregate.maximum ~ long
-0.53 aggregate.maximum ~ lose
0.65 aggregate.maximum ~ lowest
0.22 aggregate.maximum ~ make
0.40 aggregate.maximum ~ male
0.18 aggregate.maximum ~ man
-0.17 aggregate.maximum ~ many game
0.28 aggregate.maximum ~ many goal
-0.20 aggregate.maximum ~ many person
-0.26 aggregate.maximum ~ many year
0.19 aggregate.maximum ~ margin
0.32 aggregate.maximum ~ me
0.32 aggregate.maximum ~ me the
-0.33 aggregate.maximum ~ model
-0.29 aggregate.maximum ~ month
-0.59 aggregate.maximum ~ more
0.62 aggregate.maximum ~ much
-0.62 aggregate.maximum ~ name of
0.93 aggregate.maximum ~ name the
-0.52 aggregate.maximum ~ net
-0.16 aggregate.maximum ~ next
0.51 aggregate.maximum ~ number
0.60 aggregate.maximum ~ of point
-0.19 aggregate.maximum ~ of the
-0.34 aggregate.maximum ~ of time
0.18 aggregate.maximum ~ of total
-0.57 aggregate.maximum ~ of woman
-0.49 aggregate.maximum ~ on #
-0.25 aggregate.maximum ~ on what
-0.37 aggregate.maximum ~ open
-0.43 aggregate.maximum ~ operat
0.45 aggregate.maximum ~ opponent
0.16 aggregate.maximum ~ or less
-0.66 aggregate.maximum ~ or more
0.67 aggregate.maximum ~ order
-0.23 aggregate.maximum ~ other
-0.26 aggregate.maximum ~ other than
-0.37 aggregate.maximum ~ over #
-0.28 aggregate.maximum ~ over the
-0.45 aggregate.maximum ~ partner
-0.53 aggregate.maximum ~ perform
0.36 aggregate.maximum ~ period
0.69 aggregate.maximum ~ pick
-0.33 aggregate.maximum ~ play for
-0.23 aggregate.maximum ~ play in
0.40 aggregate.maximum ~ point
0.18 aggregate.maximum ~ point of
-0.35 aggregate.maximum ~ population
-0.20 aggregate.maximum ~ produc
-0.28 aggregate.maximum ~ proportion
-0.28 aggregate.maximum ~ proportion of
-0.17 aggregate.maximum ~ provid
0.19 aggregate.maximum ~ provinc
-0.40 aggregate.maximum ~ r
-0.33 aggregate.maximum ~ r &
0.29 aggregate.maximum ~ rank
-0.33 aggregate.maximum ~ rank of
-0.30 aggregate.maximum ~ rate
-0.16 aggregate.maximum ~ rate of
0.28 aggregate.maximum ~ receiv
0.76 aggregate.maximum ~ record
-0.21 aggregate.maximum ~ relat
-0.40 aggregate.maximum ~ releas
0.29 aggregate.maximum ~ release
-0.63 aggregate.maximum ~ report
-0.25 aggregate.maximum ~ revenu
0.20 aggregate.maximum ~ round #
-0.51 aggregate.maximum ~ run
0.45 aggregate.maximum ~ scor
0.27 aggregate.maximum ~ scor for
0.47 aggregate.maximum ~ scor of
0.29 aggregate.maximum ~ score #
-0.32 aggregate.maximum ~ scorer
-0.41 aggregate.maximum ~ season
0.33 aggregate.maximum ~ seat
-0.37 aggregate.maximum ~ second
-0.22 aggregate.maximum ~ servic
-0.50 aggregate.maximum ~ shar
-0.20 aggregate.maximum ~ ship
-0.68 aggregate.maximum ~ show
-0.41 aggregate.maximum ~ silver
-0.44 aggregate.maximum ~ silver medal
-0.54 aggregate.maximum ~ singl
-0.45 aggregate.maximum ~ song
-0.18 aggregate.maximum ~ start
-0.16 aggregate.maximum ~ team
-0.29 aggregate.maximum ~ team has
0.37 aggregate.maximum ~ team scor
-0.22 aggregate.maximum ~ team was
0.49 aggregate.maximum ~ tell
0.49 aggregate.maximum ~ tell me
-0.42 aggregate.maximum ~ term
-0.36 aggregate.maximum ~ that
-0.61 aggregate.maximum ~ that has
-0.31 aggregate.maximum ~ that was
-0.28 aggregate.maximum ~ that were
-0.56 aggregate.maximum ~ the attend
0.61 aggregate.maximum ~ the chart
-0.23 aggregate.maximum ~ the country
-0.43 aggregate.maximum ~ the date
-0.18 aggregate.maximum ~ the game
0.18 aggregate.maximum ~ the highest
0.19 aggregate.maximum ~ the largest
-0.39 aggregate.maximum ~ the least
0.65 aggregate.maximum ~ the lowest
-0.58 aggregate.maximum ~ the name
-0.20 aggregate.maximum ~ the next
0.15 aggregate.maximum ~ the number
-0.48 aggregate.maximum ~ the player
-0.28 aggregate.maximum ~ the proportion
-0.35 aggregate.maximum ~ the record
-0.43 aggregate.maximum ~ the team
-0.23 aggregate.maximum ~ the time
-0.25 aggregate.maximum ~ the top
-0.50 aggregate.maximum ~ the total
-0.35 aggregate.maximum ~ the us
0.21 aggregate.maximum ~ the win
-0.19 aggregate.maximum ~ the year
0.37 aggregate.maximum ~ they
-0.65 aggregate.maximum ~ thos
-0.51 aggregate.maximum ~ time
-0.31 aggregate.maximum ~ time of
-0.83 aggregate.maximum ~ to #
-0.34 aggregate.maximum ~ top
-0.81 aggregate.maximum ~ top #
-0.45 aggregate.maximum ~ total number
0.42 aggregate.maximum ~ tournament
0.29 aggregate.maximum ~ track
-0.49 aggregate.maximum ~ tv
0.52 aggregate.maximum ~ type
0.47 aggregate.maximum ~ u
0.55 aggregate.maximum ~ under
0.28 aggregate.maximum ~ unit
-0.47 aggregate.maximum ~ up
-0.35 aggregate.maximum ~ us
0.36 aggregate.maximum ~ was a
0.43 aggregate.maximum ~ was the
0.31 aggregate.maximum ~ week #
0.39 aggregate.maximum ~ were
-0.25 aggregate.maximum ~ were in
-0.39 aggregate.maximum ~ what are
-0.26 aggregate.maximum ~ what date
0.22 aggregate.maximum ~ what is
-0.46 aggregate.maximum ~ what team
0.66 aggregate.maximum ~ what the
0.35 aggregate.maximum ~ what was
-0.35 aggregate.maximum ~ what were
-0.25 aggregate.maximum ~ when did
-0.23 aggregate.maximum ~ when the
-0.24 aggregate.maximum ~ wher
-0.31 aggregate.maximum ~ which year
0.35 aggregate.maximum ~ who did
-0.18 aggregate.maximum ~ who is
0.39 aggregate.maximum ~ whos
0.37 aggregate.maximum ~ win by
0.33 aggregate.maximum ~ win in
0.63 aggregate.maximum ~ with #
-0.67 aggregate.maximum ~ with the
-0.48 aggregate.maximum ~ woman
-0.18 aggregate.maximum ~ worker
-0.30 aggregate.maximum ~ yard
0.31 aggregate.maximum ~ year
-0.52 aggregate.maximum ~ year did
0.24 aggregate.maximum ~ year had
0.21 aggregate.maximum ~ year in
-0.37 aggregate.maximum ~ year of
-0.33 aggregate.maximum ~ year that
-0.30 aggregate.median ~ age
0.20 aggregate.median ~ and
0.45 aggregate.median ~ between
-0.37 aggregate.median ~ both
0.38 aggregate.median ~ earn
-0.41 aggregate.median ~ femal
-0.32 aggregate.median ~ for
-0.35 aggregate.median ~ in the
0.22 aggregate.median ~ incom
0.31 aggregate.median ~ man
0.38 aggregate.median ~ ratio
-0.35 aggregate.median ~ region
-0.30 aggregate.median ~ relat
-0.37 aggregate.median ~ they
-0.37 aggregate.median ~ were
-0.37 aggregate.median ~ when
0.35 aggregate.median ~ woman
0.45 aggregate.minimum ~ # for
0.55 aggregate.minimum ~ # how
-0.19 aggregate.minimum ~ # s
0.79 aggregate.minimum ~ # to
0.51 aggregate.minimum ~ # when
-0.46 aggregate.minimum ~ # year
-0.34 aggregate.minimum ~ $
-0.37 aggregate.minimum ~ $ #
-0.27 aggregate.minimum ~ &
0.35 aggregate.minimum ~ 1
0.50 aggregate.minimum ~ 2
-0.50 aggregate.minimum ~ ^ how long
-0.22 aggregate.minimum ~ ^ how many time
-0.38 aggregate.minimum ~ ^ how many total
0.40 aggregate.minimum ~ ^ how many year
-0.29 aggregate.minimum ~ ^ in #
-0.41 aggregate.minimum ~ ^ in what
0.21 aggregate.minimum ~ ^ in which year
-0.42 aggregate.minimum ~ ^ name a
0.87 aggregate.minimum ~ ^ name the
-0.24 aggregate.minimum ~ ^ what are
-0.24 aggregate.minimum ~ ^ what are the
0.29 aggregate.minimum ~ ^ what is
0.31 aggregate.minimum ~ ^ what is the
-0.38 aggregate.minimum ~ ^ what percentag
-0.38 aggregate.minimum ~ ^ what percentag of
0.45 aggregate.minimum ~ ^ what was
0.38 aggregate.minimum ~ ^ what was the
0.25 aggregate.minimum ~ ^ what were
0.25 aggregate.minimum ~ ^ what were the
0.29 aggregate.minimum ~ ^ when did
-0.23 aggregate.minimum ~ ^ when was
-0.27 aggregate.minimum ~ ^ when was the
0.25 aggregate.minimum ~ ^ which is
0.26 aggregate.minimum ~ ^ which year
-0.27 aggregate.minimum ~ a result
-0.35 aggregate.minimum ~ a total
-0.43 aggregate.minimum ~ adult
0.25 aggregate.minimum ~ after #
0.37 aggregate.minimum ~ after the
-0.20 aggregate.minimum ~ age
-0.34 aggregate.minimum ~ age #
0.24 aggregate.minimum ~ all
-0.23 aggregate.minimum ~ among
0.20 aggregate.minimum ~ amount
0.18 aggregate.minimum ~ an
-0.19 aggregate.minimum ~ and
-0.16 aggregate.minimum ~ and a
-0.17 aggregate.minimum ~ and the
0.49 aggregate.minimum ~ and when
-0.33 aggregate.minimum ~ any
0.19 aggregate.minimum ~ appear
-0.29 aggregate.minimum ~ are
-0.34 aggregate.minimum ~ are the
-0.56 aggregate.minimum ~ area
-0.25 aggregate.minimum ~ as a
0.41 aggregate.minimum ~ as the
-0.34 aggregate.minimum ~ at
-0.30 aggregate.minimum ~ at least
0.41 aggregate.minimum ~ athlet
0.18 aggregate.minimum ~ attend
0.22 aggregate.minimum ~ august
-0.57 aggregate.minimum ~ award
0.26 aggregate.minimum ~ away
0.26 aggregate.minimum ~ away team
0.43 aggregate.minimum ~ b
0.69 aggregate.minimum ~ befor
0.18 aggregate.minimum ~ befor the
0.22 aggregate.minimum ~ being
0.25 aggregate.minimum ~ best
-0.81 aggregate.minimum ~ between
-0.30 aggregate.minimum ~ between #
-0.48 aggregate.minimum ~ between the
-0.41 aggregate.minimum ~ birth
0.16 aggregate.minimum ~ bronz
0.35 aggregate.minimum ~ by
0.22 aggregate.minimum ~ by the
-0.28 aggregate.minimum ~ c
0.16 aggregate.minimum ~ championship
-0.44 aggregate.minimum ~ chart
0.19 aggregate.minimum ~ circuit
-0.26 aggregate.minimum ~ come
-0.32 aggregate.minimum ~ company
0.21 aggregate.minimum ~ complet
-0.26 aggregate.minimum ~ cost
-0.31 aggregate.minimum ~ country
-0.47 aggregate.minimum ~ county
0.24 aggregate.minimum ~ crowd
-0.46 aggregate.minimum ~ current
-0.17 aggregate.minimum ~ date
-0.35 aggregate.minimum ~ date of
0.15 aggregate.minimum ~ day
0.49 aggregate.minimum ~ did he
-0.49 aggregate.minimum ~ did not
-0.57 aggregate.minimum ~ die
-0.48 aggregate.minimum ~ differenc
-0.51 aggregate.minimum ~ differenc between
-0.44 aggregate.minimum ~ different
0.39 aggregate.minimum ~ direct
-0.28 aggregate.minimum ~ district
0.28 aggregate.minimum ~ does the
-0.21 aggregate.minimum ~ dollar
0.32 aggregate.minimum ~ dur
0.48 aggregate.minimum ~ e
-0.47 aggregate.minimum ~ earning
-0.32 aggregate.minimum ~ employe
-0.34 aggregate.minimum ~ episod
-0.29 aggregate.minimum ~ femal
-0.29 aggregate.minimum ~ final
-0.32 aggregate.minimum ~ finish
-0.59 aggregate.minimum ~ fiscal
0.29 aggregate.minimum ~ for
0.28 aggregate.minimum ~ for the
0.42 aggregate.minimum ~ found
-0.17 aggregate.minimum ~ free
-0.29 aggregate.minimum ~ from
-0.22 aggregate.minimum ~ game play
0.16 aggregate.minimum ~ get
0.22 aggregate.minimum ~ goal
0.22 aggregate.minimum ~ goal did
-0.30 aggregate.minimum ~ grand
0.41 aggregate.minimum ~ greater
0.45 aggregate.minimum ~ greater than
0.27 aggregate.minimum ~ grid
-0.39 aggregate.minimum ~ gross
-0.33 aggregate.minimum ~ had #
-0.31 aggregate.minimum ~ has
-0.48 aggregate.minimum ~ has the
-0.24 aggregate.minimum ~ have
-0.42 aggregate.minimum ~ have a
0.31 aggregate.minimum ~ he
-0.58 aggregate.minimum ~ her
0.32 aggregate.minimum ~ highest
0.62 aggregate.minimum ~ his
0.61 aggregate.minimum ~ hold
-0.42 aggregate.minimum ~ household
-0.50 aggregate.minimum ~ how long
0.46 aggregate.minimum ~ how much
0.50 aggregate.minimum ~ i
0.50 aggregate.minimum ~ in a
-0.24 aggregate.minimum ~ in this
-0.25 aggregate.minimum ~ in what
-0.53 aggregate.minimum ~ incom
-0.42 aggregate.minimum ~ interest
0.20 aggregate.minimum ~ is
0.45 aggregate.minimum ~ is the
0.49 aggregate.minimum ~ join
-0.26 aggregate.minimum ~ label
-0.27 aggregate.minimum ~ languag
0.52 aggregate.minimum ~ lap
-0.43 aggregate.minimum ~ last
-0.25 aggregate.minimum ~ leagu
-0.65 aggregate.minimum ~ least #
-0.15 aggregate.minimum ~ length
0.17 aggregate.minimum ~ less
0.32 aggregate.minimum ~ less than
-0.32 aggregate.minimum ~ level
-0.88 aggregate.minimum ~ list
-0.32 aggregate.minimum ~ live
-0.43 aggregate.minimum ~ long
-0.16 aggregate.minimum ~ low
0.39 aggregate.minimum ~ lowest
-0.28 aggregate.minimum ~ m
-0.41 aggregate.minimum ~ male
-0.40 aggregate.minimum ~ man
0.35 aggregate.minimum ~ many goal
-0.30 aggregate.minimum ~ many time
-0.38 aggregate.minimum ~ many total
0.33 aggregate.minimum ~ many year
0.40 aggregate.minimum ~ match
-0.22 aggregate.minimum ~ maximum
-0.35 aggregate.minimum ~ member
-0.48 aggregate.minimum ~ million
-0.24 aggregate.minimum ~ most
0.42 aggregate.minimum ~ much
-0.23 aggregate.minimum ~ name
-0.42 aggregate.minimum ~ name a
-0.69 aggregate.minimum ~ name of
0.87 aggregate.minimum ~ name the
-0.41 aggregate.minimum ~ new
-0.29 aggregate.minimum ~ next
-0.62 aggregate.minimum ~ non
0.28 aggregate.minimum ~ north
-0.60 aggregate.minimum ~ not
0.30 aggregate.minimum ~ november
0.17 aggregate.minimum ~ of
0.91 aggregate.minimum ~ of #
-0.21 aggregate.minimum ~ of person
0.33 aggregate.minimum ~ of point
-0.32 aggregate.minimum ~ of total
-0.32 aggregate.minimum ~ on this
-0.59 aggregate.minimum ~ only
-0.17 aggregate.minimum ~ open
-0.55 aggregate.minimum ~ or
-0.52 aggregate.minimum ~ other
-0.42 aggregate.minimum ~ over
-0.41 aggregate.minimum ~ over #
0.37 aggregate.minimum ~ participat
-0.47 aggregate.minimum ~ party
0.29 aggregate.minimum ~ percent
0.31 aggregate.minimum ~ percent of
-0.21 aggregate.minimum ~ period
0.41 aggregate.minimum ~ pick
-0.70 aggregate.minimum ~ plac
0.23 aggregate.minimum ~ point
-0.73 aggregate.minimum ~ position
-0.70 aggregate.minimum ~ previous
-0.73 aggregate.minimum ~ produc
-0.20 aggregate.minimum ~ r
-0.27 aggregate.minimum ~ r &
0.40 aggregate.minimum ~ rank
0.41 aggregate.minimum ~ rank of
-0.31 aggregate.minimum ~ rate
-0.42 aggregate.minimum ~ rate of
0.97 aggregate.minimum ~ ratio
-0.41 aggregate.minimum ~ record
0.30 aggregate.minimum ~ release
0.27 aggregate.minimum ~ run
-0.24 aggregate.minimum ~ same
0.53 aggregate.minimum ~ scor
0.46 aggregate.minimum ~ score
0.54 aggregate.minimum ~ seat
-0.21 aggregate.minimum ~ second
-0.35 aggregate.minimum ~ servic
-0.50 aggregate.minimum ~ ship
-0.30 aggregate.minimum ~ show
0.21 aggregate.minimum ~ silver
0.24 aggregate.minimum ~ silver medal
-0.56 aggregate.minimum ~ singl
-0.50 aggregate.minimum ~ smaller
0.16 aggregate.minimum ~ stadium
-0.21 aggregate.minimum ~ stat
-0.29 aggregate.minimum ~ station
0.35 aggregate.minimum ~ tabl
-0.86 aggregate.minimum ~ take
-0.16 aggregate.minimum ~ team has
0.31 aggregate.minimum ~ team of
0.31 aggregate.minimum ~ that
-0.49 aggregate.minimum ~ that had
-0.42 aggregate.minimum ~ the #
0.36 aggregate.minimum ~ the #th
-0.26 aggregate.minimum ~ the attend
0.33 aggregate.minimum ~ the averag
0.31 aggregate.minimum ~ the away
-0.19 aggregate.minimum ~ the country
-0.35 aggregate.minimum ~ the date
-0.27 aggregate.minimum ~ the differenc
-0.34 aggregate.minimum ~ the game
-0.54 aggregate.minimum ~ the last
0.57 aggregate.minimum ~ the least
-0.24 aggregate.minimum ~ the most
-0.62 aggregate.minimum ~ the name
-0.30 aggregate.minimum ~ the next
-0.24 aggregate.minimum ~ the number
-0.58 aggregate.minimum ~ the only
0.56 aggregate.minimum ~ the percentag
0.22 aggregate.minimum ~ the population
-0.37 aggregate.minimum ~ the previous
-0.45 aggregate.minimum ~ the rate
-0.24 aggregate.minimum ~ the same
0.43 aggregate.minimum ~ the tabl
-0.40 aggregate.minimum ~ the total
-0.27 aggregate.minimum ~ the us
-0.22 aggregate.minimum ~ their
-0.45 aggregate.minimum ~ ther
-0.23 aggregate.minimum ~ they
-0.43 aggregate.minimum ~ third
-0.40 aggregate.minimum ~ this
-0.27 aggregate.minimum ~ this chart
-0.23 aggregate.minimum ~ thos
0.16 aggregate.minimum ~ time
-0.30 aggregate.minimum ~ time did
0.46 aggregate.minimum ~ time of
-0.34 aggregate.minimum ~ to
0.79 aggregate.minimum ~ to #
-0.49 aggregate.minimum ~ to have
-0.15 aggregate.minimum ~ to the
-0.30 aggregate.minimum ~ top
-0.50 aggregate.minimum ~ total
0.30 aggregate.minimum ~ total amount
-0.52 aggregate.minimum ~ total number
0.19 aggregate.minimum ~ total of
-0.21 aggregate.minimum ~ tournament
-0.27 aggregate.minimum ~ track
-0.41 aggregate.minimum ~ transfer
-0.37 aggregate.minimum ~ tv
-0.31 aggregate.minimum ~ u
-0.53 aggregate.minimum ~ under
-0.40 aggregate.minimum ~ unit
-0.28 aggregate.minimum ~ university
-0.27 aggregate.minimum ~ us
-0.34 aggregate.minimum ~ use
0.42 aggregate.minimum ~ vote
-0.49 aggregate.minimum ~ was #
0.58 aggregate.minimum ~ was a
0.22 aggregate.minimum ~ week
0.37 aggregate.minimum ~ week #
0.24 aggregate.minimum ~ weight
-0.33 aggregate.minimum ~ were in
0.24 aggregate.minimum ~ were the
-0.34 aggregate.minimum ~ what are
0.31 aggregate.minimum ~ what is
-0.20 aggregate.minimum ~ what percentag
0.33 aggregate.minimum ~ what was
0.25 aggregate.minimum ~ what were
0.20 aggregate.minimum ~ when
0.29 aggregate.minimum ~ when did
0.18 aggregate.minimum ~ when the
-0.18 aggregate.minimum ~ when was
-0.21 aggregate.minimum ~ wher
-0.33 aggregate.minimum ~ which date
-0.48 aggregate.minimum ~ which game
0.25 aggregate.minimum ~ which is
0.25 aggregate.minimum ~ which year
-0.27 aggregate.minimum ~ who has
-0.67 aggregate.minimum ~ whos
-0.45 aggregate.minimum ~ win in
-0.29 aggregate.minimum ~ win the
0.22 aggregate.minimum ~ with #
-0.50 aggregate.minimum ~ with a
-0.69 aggregate.minimum ~ with the
-0.19 aggregate.minimum ~ work
0.78 aggregate.minimum ~ year
-0.49 aggregate.minimum ~ year #
-0.37 aggregate.minimum ~ year in
-0.30 aggregate.minimum ~ year of
1.08 aggregate.minimum ~ year that
0.26 aggregate.minimum ~ year was
-0.19 aggregate.sum ~ # as
-0.34 aggregate.sum ~ # is
0.63 aggregate.sum ~ # of
-0.23 aggregate.sum ~ # or
-0.22 aggregate.sum ~ # person
-0.45 aggregate.sum ~ # respectively
-1.01 aggregate.sum ~ # s
0.19 aggregate.sum ~ # what
0.24 aggregate.sum ~ $ #
-0.26 aggregate.sum ~ 1
0.33 aggregate.sum ~ ^ how many player
0.21 aggregate.sum ~ ^ how many total
-0.17 aggregate.sum ~ ^ how many year
0.46 aggregate.sum ~ ^ list the
-0.24 aggregate.sum ~ ^ name the
-0.44 aggregate.sum ~ ^ tell me
-0.19 aggregate.sum ~ ^ tell me the
-0.50 aggregate.sum ~ ^ what percentag
-0.50 aggregate.sum ~ ^ what percentag of
-0.32 aggregate.sum ~ ^ which year
0.63 aggregate.sum ~ a #
-0.39 aggregate.sum ~ a result
-0.76 aggregate.sum ~ abov
-0.26 aggregate.sum ~ account
-0.27 aggregate.sum ~ account for
0.24 aggregate.sum ~ after
0.40 aggregate.sum ~ after #
-0.49 aggregate.sum ~ air
-0.24 aggregate.sum ~ album
0.33 aggregate.sum ~ all
0.44 aggregate.sum ~ all the
-0.47 aggregate.sum ~ among
-0.21 aggregate.sum ~ among the
-0.16 aggregate.sum ~ and #
-0.58 aggregate.sum ~ and a
-0.19 aggregate.sum ~ and the
-0.19 aggregate.sum ~ appear
0.33 aggregate.sum ~ april #
-0.76 aggregate.sum ~ are ther
0.22 aggregate.sum ~ area
-0.30 aggregate.sum ~ as
0.18 aggregate.sum ~ as a
-0.51 aggregate.sum ~ as the
0.27 aggregate.sum ~ at the
-0.40 aggregate.sum ~ attend of
-0.43 aggregate.sum ~ august
-0.20 aggregate.sum ~ averag
0.25 aggregate.sum ~ award
-0.22 aggregate.sum ~ away
-0.27 aggregate.sum ~ away team
-0.75 aggregate.sum ~ befor #
0.24 aggregate.sum ~ befor the
-0.21 aggregate.sum ~ being
-0.48 aggregate.sum ~ below
0.44 aggregate.sum ~ best
-0.19 aggregate.sum ~ between
-0.28 aggregate.sum ~ between #
-0.41 aggregate.sum ~ both
-0.21 aggregate.sum ~ bronz
-0.85 aggregate.sum ~ build
-0.67 aggregate.sum ~ business
-0.29 aggregate.sum ~ but
0.33 aggregate.sum ~ by
-0.47 aggregate.sum ~ canada
-0.42 aggregate.sum ~ canadian
-0.56 aggregate.sum ~ championship
-0.72 aggregate.sum ~ chang
-0.78 aggregate.sum ~ chang in
-0.60 aggregate.sum ~ chart
-0.45 aggregate.sum ~ city
0.30 aggregate.sum ~ club
0.33 aggregate.sum ~ coach
-0.25 aggregate.sum ~ combin
-0.23 aggregate.sum ~ company
-0.39 aggregate.sum ~ count
0.50 aggregate.sum ~ country
-0.36 aggregate.sum ~ crowd
-0.34 aggregate.sum ~ cup
-0.48 aggregate.sum ~ current
-0.34 aggregate.sum ~ d
-0.35 aggregate.sum ~ date
0.26 aggregate.sum ~ did
-0.31 aggregate.sum ~ did not
-0.53 aggregate.sum ~ die
-0.20 aggregate.sum ~ differenc
-0.36 aggregate.sum ~ differenc between
-0.24 aggregate.sum ~ differenc in
0.39 aggregate.sum ~ do
-0.76 aggregate.sum ~ does
0.27 aggregate.sum ~ draft
-0.41 aggregate.sum ~ e
-0.34 aggregate.sum ~ each
0.40 aggregate.sum ~ earn
-0.34 aggregate.sum ~ earning
-0.28 aggregate.sum ~ elect
-0.26 aggregate.sum ~ employe
-0.16 aggregate.sum ~ episod
-0.60 aggregate.sum ~ event
-0.74 aggregate.sum ~ expens
-0.53 aggregate.sum ~ final
-0.42 aggregate.sum ~ finish
-0.34 aggregate.sum ~ first
-0.20 aggregate.sum ~ fiscal
0.43 aggregate.sum ~ for #
0.76 aggregate.sum ~ for in
-0.49 aggregate.sum ~ found
0.45 aggregate.sum ~ from #
-0.45 aggregate.sum ~ from the
0.29 aggregate.sum ~ fy
0.42 aggregate.sum ~ game did
0.22 aggregate.sum ~ game play
-0.45 aggregate.sum ~ game were
-0.55 aggregate.sum ~ game with
0.36 aggregate.sum ~ goal
0.24 aggregate.sum ~ gold medal
-0.32 aggregate.sum ~ grand
-0.15 aggregate.sum ~ greater
0.27 aggregate.sum ~ grid
-0.27 aggregate.sum ~ gross
0.35 aggregate.sum ~ had #
-0.48 aggregate.sum ~ had a
-0.28 aggregate.sum ~ has a
-0.26 aggregate.sum ~ her
-0.38 aggregate.sum ~ high
-0.41 aggregate.sum ~ higher
-0.17 aggregate.sum ~ highest
-0.70 aggregate.sum ~ his
-0.27 aggregate.sum ~ home
-0.32 aggregate.sum ~ home team
-0.37 aggregate.sum ~ i
0.33 aggregate.sum ~ if
-0.15 aggregate.sum ~ immigrant
-0.38 aggregate.sum ~ in canada
-0.61 aggregate.sum ~ in this
0.22 aggregate.sum ~ in total
0.27 aggregate.sum ~ incom
0.16 aggregate.sum ~ january
-0.22 aggregate.sum ~ january #
-0.21 aggregate.sum ~ join
-0.34 aggregate.sum ~ july
-0.74 aggregate.sum ~ june
-0.73 aggregate.sum ~ june #
-0.20 aggregate.sum ~ lap
-0.22 aggregate.sum ~ least #
-0.45 aggregate.sum ~ length
-0.61 aggregate.sum ~ less
-0.40 aggregate.sum ~ less than
-0.39 aggregate.sum ~ level
-0.25 aggregate.sum ~ likely
0.46 aggregate.sum ~ list the
0.78 aggregate.sum ~ live
0.73 aggregate.sum ~ live in
-0.56 aggregate.sum ~ location
0.43 aggregate.sum ~ long
-0.55 aggregate.sum ~ m
-0.40 aggregate.sum ~ male
0.16 aggregate.sum ~ man
0.36 aggregate.sum ~ many person
0.33 aggregate.sum ~ many player
0.20 aggregate.sum ~ many total
-0.51 aggregate.sum ~ march
-0.17 aggregate.sum ~ maximum
-0.20 aggregate.sum ~ may
0.70 aggregate.sum ~ medal
0.18 aggregate.sum ~ member
-0.47 aggregate.sum ~ model
0.28 aggregate.sum ~ month
-0.24 aggregate.sum ~ most
-0.64 aggregate.sum ~ name
-0.35 aggregate.sum ~ name a
-0.24 aggregate.sum ~ name the
-0.75 aggregate.sum ~ nation
-0.78 aggregate.sum ~ net
0.27 aggregate.sum ~ network
-0.40 aggregate.sum ~ new
0.23 aggregate.sum ~ north
-0.56 aggregate.sum ~ not
0.25 aggregate.sum ~ october #
-0.34 aggregate.sum ~ of #
0.64 aggregate.sum ~ of a
0.92 aggregate.sum ~ of all
0.22 aggregate.sum ~ of person
0.38 aggregate.sum ~ of point
-0.28 aggregate.sum ~ of time
-0.84 aggregate.sum ~ of total
-0.48 aggregate.sum ~ of win
-0.37 aggregate.sum ~ of woman
-0.50 aggregate.sum ~ on the
-0.53 aggregate.sum ~ only
-0.34 aggregate.sum ~ only #
0.43 aggregate.sum ~ open
0.16 aggregate.sum ~ operat
0.47 aggregate.sum ~ or
-0.38 aggregate.sum ~ or #
0.29 aggregate.sum ~ order
0.27 aggregate.sum ~ other
-0.75 aggregate.sum ~ other than
-0.19 aggregate.sum ~ out
-0.66 aggregate.sum ~ over #
-0.19 aggregate.sum ~ par
0.47 aggregate.sum ~ part
-0.66 aggregate.sum ~ participat
0.63 aggregate.sum ~ party
-0.58 aggregate.sum ~ percentag of
-0.17 aggregate.sum ~ period
-0.26 aggregate.sum ~ pick
-0.22 aggregate.sum ~ place
0.19 aggregate.sum ~ play
0.49 aggregate.sum ~ play for
-0.35 aggregate.sum ~ play in
0.49 aggregate.sum ~ point
0.35 aggregate.sum ~ point did
-0.56 aggregate.sum ~ point of
-0.47 aggregate.sum ~ position
-0.41 aggregate.sum ~ provid
-0.45 aggregate.sum ~ r
-0.44 aggregate.sum ~ race
-0.25 aggregate.sum ~ rate
-0.56 aggregate.sum ~ ratio
0.28 aggregate.sum ~ record
-0.20 aggregate.sum ~ record of
-0.39 aggregate.sum ~ releas
-0.60 aggregate.sum ~ release
0.18 aggregate.sum ~ represent
-1.12 aggregate.sum ~ respectively
-0.45 aggregate.sum ~ result
-0.18 aggregate.sum ~ result in
-0.32 aggregate.sum ~ result of
0.41 aggregate.sum ~ round #
0.85 aggregate.sum ~ run
-0.70 aggregate.sum ~ runner
-0.47 aggregate.sum ~ runner up
-0.28 aggregate.sum ~ s
-0.18 aggregate.sum ~ same
0.26 aggregate.sum ~ school
-0.75 aggregate.sum ~ scor for
-0.59 aggregate.sum ~ scor of
0.54 aggregate.sum ~ score
-0.30 aggregate.sum ~ score #
0.52 aggregate.sum ~ scorer
-0.64 aggregate.sum ~ season
0.44 aggregate.sum ~ seat
0.44 aggregate.sum ~ sell
-0.61 aggregate.sum ~ shar
-0.64 aggregate.sum ~ ship
-0.23 aggregate.sum ~ show
-0.23 aggregate.sum ~ silver
-0.39 aggregate.sum ~ site
0.35 aggregate.sum ~ smaller
0.35 aggregate.sum ~ smaller than
0.29 aggregate.sum ~ song
0.31 aggregate.sum ~ south
-0.42 aggregate.sum ~ stadium
0.22 aggregate.sum ~ stat
-0.77 aggregate.sum ~ station
0.46 aggregate.sum ~ surfac
0.45 aggregate.sum ~ t
0.45 aggregate.sum ~ tabl
0.16 aggregate.sum ~ take
0.39 aggregate.sum ~ team
-0.40 aggregate.sum ~ team had
-0.77 aggregate.sum ~ team scor
-0.36 aggregate.sum ~ tell
-0.36 aggregate.sum ~ tell me
-0.44 aggregate.sum ~ term
-0.25 aggregate.sum ~ than #
-0.48 aggregate.sum ~ that
-0.54 aggregate.sum ~ that had
-0.44 aggregate.sum ~ that were
0.34 aggregate.sum ~ the #
-0.22 aggregate.sum ~ the away
-0.58 aggregate.sum ~ the chart
0.50 aggregate.sum ~ the country
-0.23 aggregate.sum ~ the date
-0.45 aggregate.sum ~ the differenc
-0.18 aggregate.sum ~ the final
-0.33 aggregate.sum ~ the home
0.16 aggregate.sum ~ the last
-0.26 aggregate.sum ~ the list
-0.26 aggregate.sum ~ the net
-0.55 aggregate.sum ~ the number
-0.60 aggregate.sum ~ the percent
-0.66 aggregate.sum ~ the percentag
0.62 aggregate.sum ~ the record
-0.49 aggregate.sum ~ the season
0.64 aggregate.sum ~ the tabl
0.41 aggregate.sum ~ the team
0.22 aggregate.sum ~ the top
0.27 aggregate.sum ~ the total
-0.31 aggregate.sum ~ the win
-0.24 aggregate.sum ~ their
-0.48 aggregate.sum ~ ther
0.17 aggregate.sum ~ third
-0.41 aggregate.sum ~ this
-0.51 aggregate.sum ~ thos
-0.21 aggregate.sum ~ time was
-0.46 aggregate.sum ~ to have
-0.19 aggregate.sum ~ to par
0.42 aggregate.sum ~ to the
0.30 aggregate.sum ~ top
0.23 aggregate.sum ~ top #
0.19 aggregate.sum ~ total
0.32 aggregate.sum ~ total amount
-0.51 aggregate.sum ~ tournament
-0.58 aggregate.sum ~ track
-0.21 aggregate.sum ~ transfer
-0.46 aggregate.sum ~ tv
-0.18 aggregate.sum ~ type
-0.32 aggregate.sum ~ unit
-0.56 aggregate.sum ~ up
-0.36 aggregate.sum ~ us
-0.50 aggregate.sum ~ use
-0.60 aggregate.sum ~ venu
0.54 aggregate.sum ~ vote
-0.17 aggregate.sum ~ w
-0.37 aggregate.sum ~ week
-0.18 aggregate.sum ~ week #
0.22 aggregate.sum ~ weight
-0.35 aggregate.sum ~ were
-0.22 aggregate.sum ~ were in
0.16 aggregate.sum ~ what is
-0.48 aggregate.sum ~ what percentag
-0.20 aggregate.sum ~ which year
0.26 aggregate.sum ~ who had
-0.33 aggregate.sum ~ who were
0.51 aggregate.sum ~ who win
-0.17 aggregate.sum ~ whos
0.28 aggregate.sum ~ win by
0.23 aggregate.sum ~ win in
0.43 aggregate.sum ~ win the
-0.35 aggregate.sum ~ world
0.25 aggregate.sum ~ yard
0.24 aggregate.sum ~ yard did
-0.25 aggregate.sum ~ year did
0.66 aggregate.sum ~ year had
-0.41 aggregate.sum ~ year in
-0.31 aggregate.sum ~ year of
-0.66 aggregate.sum ~ year was
-0.37 aggregate.two ~ ^ how long
-0.23 aggregate.two ~ ^ how many total
-0.25 aggregate.two ~ ^ how many year
-0.30 aggregate.two ~ ^ how much
-0.25 aggregate.two ~ ^ in which
-0.37 aggregate.two ~ ^ what team
-0.38 aggregate.two ~ ^ what was
-0.25 aggregate.two ~ ^ what was the
-0.44 aggregate.two ~ ^ which is
-0.30 aggregate.two ~ a total
-0.18 aggregate.two ~ after
-0.18 aggregate.two ~ after the
-0.64 aggregate.two ~ age
0.24 aggregate.two ~ among
-0.33 aggregate.two ~ amount
0.53 aggregate.two ~ and
-0.26 aggregate.two ~ and the
-0.29 aggregate.two ~ and when
0.15 aggregate.two ~ are
-0.28 aggregate.two ~ are the
-0.22 aggregate.two ~ asset
-0.30 aggregate.two ~ at the
-0.25 aggregate.two ~ athlet
-0.32 aggregate.two ~ attend
-0.23 aggregate.two ~ averag
-0.27 aggregate.two ~ award
-0.17 aggregate.two ~ b
-0.36 aggregate.two ~ befor
-0.30 aggregate.two ~ below
-0.51 aggregate.two ~ best
-0.55 aggregate.two ~ between
-0.38 aggregate.two ~ between the
-0.17 aggregate.two ~ birth
-0.31 aggregate.two ~ bronz
-0.31 aggregate.two ~ business
-0.40 aggregate.two ~ but
-0.22 aggregate.two ~ canada
-0.21 aggregate.two ~ championship
-0.17 aggregate.two ~ chart
-0.30 aggregate.two ~ come
-0.20 aggregate.two ~ cup
-0.27 aggregate.two ~ date
-0.26 aggregate.two ~ differenc
-0.26 aggregate.two ~ differenc between
-0.30 aggregate.two ~ different
-0.26 aggregate.two ~ does the
-0.19 aggregate.two ~ driver
-0.41 aggregate.two ~ each
-0.27 aggregate.two ~ end
-0.65 aggregate.two ~ first
0.31 aggregate.two ~ for the
-0.38 aggregate.two ~ fy
-0.18 aggregate.two ~ game
0.41 aggregate.two ~ get
-0.26 aggregate.two ~ goal
-0.34 aggregate.two ~ gold
-0.27 aggregate.two ~ grid
-0.21 aggregate.two ~ had #
-0.17 aggregate.two ~ has #
-0.36 aggregate.two ~ her
-0.18 aggregate.two ~ highest
-0.18 aggregate.two ~ his
-0.37 aggregate.two ~ how long
-0.40 aggregate.two ~ how much
-0.25 aggregate.two ~ in which
-0.38 aggregate.two ~ individual
0.22 aggregate.two ~ is
-0.17 aggregate.two ~ is #
-0.18 aggregate.two ~ last
-0.39 aggregate.two ~ leagu
-0.40 aggregate.two ~ length
-0.18 aggregate.two ~ level
-0.51 aggregate.two ~ list
0.25 aggregate.two ~ live
0.26 aggregate.two ~ live in
-0.17 aggregate.two ~ long
-0.25 aggregate.two ~ low
-0.44 aggregate.two ~ lowest
0.27 aggregate.two ~ many person
-0.23 aggregate.two ~ many total
-0.22 aggregate.two ~ many year
-0.52 aggregate.two ~ match
0.30 aggregate.two ~ maximum
-0.16 aggregate.two ~ million
-0.40 aggregate.two ~ model
-0.21 aggregate.two ~ more than
-0.66 aggregate.two ~ most
-0.40 aggregate.two ~ much
0.40 aggregate.two ~ nation
-0.15 aggregate.two ~ next
-0.17 aggregate.two ~ number
-0.37 aggregate.two ~ of #
-0.38 aggregate.two ~ of the
-0.32 aggregate.two ~ of time
-0.19 aggregate.two ~ of total
-0.20 aggregate.two ~ of win
-0.30 aggregate.two ~ per
0.21 aggregate.two ~ person
-0.34 aggregate.two ~ plac
0.56 aggregate.two ~ population
-0.60 aggregate.two ~ rank
-0.41 aggregate.two ~ rank of
-0.38 aggregate.two ~ result
-0.46 aggregate.two ~ round
-0.21 aggregate.two ~ runner
-0.32 aggregate.two ~ scor
0.16 aggregate.two ~ score #
0.15 aggregate.two ~ series
-0.31 aggregate.two ~ servic
0.19 aggregate.two ~ shar
-0.34 aggregate.two ~ show
-0.26 aggregate.two ~ silver
-0.22 aggregate.two ~ song
0.30 aggregate.two ~ stadium
-0.23 aggregate.two ~ take
-0.17 aggregate.two ~ term
-0.21 aggregate.two ~ that had
-0.27 aggregate.two ~ the attend
-0.17 aggregate.two ~ the averag
-0.26 aggregate.two ~ the differenc
-0.49 aggregate.two ~ the first
-0.22 aggregate.two ~ the highest
0.21 aggregate.two ~ the largest
-0.39 aggregate.two ~ the last
-0.44 aggregate.two ~ the lowest
-0.45 aggregate.two ~ the most
0.22 aggregate.two ~ the name
-0.15 aggregate.two ~ the next
-0.17 aggregate.two ~ the number
0.31 aggregate.two ~ the team
-0.17 aggregate.two ~ the unit
-0.17 aggregate.two ~ the us
-0.17 aggregate.two ~ the year
-0.23 aggregate.two ~ to
-0.44 aggregate.two ~ to the
0.31 aggregate.two ~ total
-0.27 aggregate.two ~ total number
-0.62 aggregate.two ~ total of
0.27 aggregate.two ~ tv
-0.46 aggregate.two ~ type
-0.17 aggregate.two ~ unit
-0.17 aggregate.two ~ unit stat
0.48 aggregate.two ~ us
-0.23 aggregate.two ~ was
-0.21 aggregate.two ~ was #
-0.15 aggregate.two ~ was the
-0.24 aggregate.two ~ weight
0.22 aggregate.two ~ what is
-0.37 aggregate.two ~ what team
-0.30 aggregate.two ~ what was
-0.30 aggregate.two ~ when
-0.44 aggregate.two ~ which is
0.25 aggregate.two ~ whos
-0.27 aggregate.two ~ win
-0.40 aggregate.two ~ win in
-0.41 aggregate.two ~ with
-0.22 aggregate.two ~ with #
-0.36 aggregate.two ~ with a
-0.25 aggregate.two ~ year
0.20 among above
0.38 among section rows
-0.70 answer after head
-0.21 answer date / did / lookup
0.84 answer date / how long / difference
-0.31 answer date / how many / count
0.51 answer date / other / superlative
0.20 answer date / what / difference
0.22 answer date / what year / aggregate
0.17 answer date / what year / lookup
0.17 answer date / what year / superlative
0.28 answer date / when / aggregate
0.40 answer date / when / lookup
0.84 answer date / when / position
0.41 answer date / when / superlative
-0.62 answer date / where / lookup
-0.48 answer date / which / neighbour
0.16 answer date / which / superlative
-0.20 answer date / which year / list
-0.58 answer identifier / aggregate / named
0.96 answer identifier / count / named
-0.23 answer identifier / frequency / named
-0.37 answer identifier / group / named
-0.29 answer identifier / list / named
-0.39 answer identifier / lookup / named
-0.26 answer identifier / superlative / named
-0.22 answer inside filter
1.37 answer is head
-1.04 answer measure / how long / difference
0.57 answer measure / how long / lookup
-0.71 answer measure / how many / group
-0.64 answer measure / other / aggregate
-0.80 answer measure / other / superlative
-0.23 answer measure / what / aggregate
0.32 answer measure / what / position
0.24 answer measure / what year / lookup
0.21 answer measure / when / lookup
-0.22 answer measure / where / lookup
-0.23 answer measure / which / group
-0.66 answer number / did / lookup
-0.43 answer number / did / superlative
-0.36 answer number / how long / difference
0.27 answer number / how long / lookup
-0.65 answer number / how many / group
0.33 answer number / how many / lookup
0.31 answer number / how many / neighbour
0.36 answer number / how much / difference
0.23 answer number / how much / superlative
-0.96 answer number / list / list
0.82 answer number / name / aggregate
-0.45 answer number / name / group
-0.48 answer number / name / lookup
-0.80 answer number / name / superlative
0.52 answer number / other / aggregate
-0.88 answer number / other / group
-0.81 answer number / other / list
-0.53 answer number / other / superlative
-0.54 answer number / was / lookup
0.85 answer number / what / aggregate
-0.49 answer number / what / group
-0.63 answer number / what / position
-0.24 answer number / what / same
0.21 answer number / what / sum
-0.46 answer number / what / superlative
-0.34 answer number / what year / lookup
0.76 answer number / when / aggregate
-0.21 answer number / when / lookup
-0.36 answer number / which / superlative
-0.51 answer number / which year / aggregate
-0.24 answer number / which year / difference
-0.42 answer number / which year / lookup
-0.90 answer number / which year / superlative
-0.28 answer number / who / frequency
-0.70 answer number / who / superlative
0.50 answer score
-0.22 answer score 1
0.37 answer score 3
1.22 answer score 4
-0.48 answer text / how long / lookup
-0.20 answer text / how many / aggregate
0.29 answer text / how many / difference
-0.52 answer text / how much / superlative
0.38 answer text / list / list
0.43 answer text / name / superlative
-0.26 answer text / other / group
0.42 answer text / other / lookup
-0.20 answer text / what / count
0.37 answer text / what / difference
0.21 answer text / what / neighbour
0.19 answer text / what / position
0.19 answer text / what / same
-0.49 answer text / what year / lookup
-0.16 answer text / when / list
-0.61 answer text / when / lookup
-0.91 answer text / when / position
-0.52 answer text / when / superlative
0.58 answer text / where / lookup
0.78 answer text / where / superlative
0.24 answer text / which / beyond
0.51 answer text / which / frequency
0.27 answer text / which / neighbour
0.24 answer text / which / position
0.38 answer text / which / superlative
-0.20 answer text / which year / lookup
0.38 answer text / who / lookup
0.36 answer text / who / neighbour
0.32 answer text / who / position
0.34 answer text / who / superlative
-0.26 answer unnamed
0.28 arithmetic crossing least share
0.70 arithmetic crossing years
-0.43 arithmetic earlier first
-0.91 arithmetic fixed behind
-0.21 arithmetic fixed has name
0.21 arithmetic fixed number
0.20 arithmetic fixed total
0.15 arithmetic fixed whole
0.48 arithmetic later first
-0.20 arithmetic missed unknown
0.53 arithmetic total below
0.35 arithmetic.average ~ # and
-0.75 arithmetic.average ~ # respectively
-0.44 arithmetic.average ~ # s
-0.62 arithmetic.average ~ # what
-0.33 arithmetic.average ~ # which
0.63 arithmetic.average ~ # year
-0.20 arithmetic.average ~ #th
-0.24 arithmetic.average ~ $
-0.25 arithmetic.average ~ $ #
-0.19 arithmetic.average ~ ^ how many percent
-0.58 arithmetic.average ~ ^ how many year
-0.20 arithmetic.average ~ ^ how much
0.39 arithmetic.average ~ ^ tell me
0.41 arithmetic.average ~ ^ tell me the
-0.46 arithmetic.average ~ ^ what are
-0.48 arithmetic.average ~ ^ what are the
-0.25 arithmetic.average ~ ^ what the
-0.38 arithmetic.average ~ ^ what were
-0.38 arithmetic.average ~ ^ what were the
-0.23 arithmetic.average ~ after #
-0.70 arithmetic.average ~ age
-0.36 arithmetic.average ~ age #
-0.79 arithmetic.average ~ all
-0.89 arithmetic.average ~ all the
-0.83 arithmetic.average ~ among
-0.42 arithmetic.average ~ among the
-0.18 arithmetic.average ~ amount of
-0.26 arithmetic.average ~ an
0.30 arithmetic.average ~ and #
-0.36 arithmetic.average ~ any
-0.17 arithmetic.average ~ appear
0.23 arithmetic.average ~ april
0.25 arithmetic.average ~ april #
-0.24 arithmetic.average ~ are
-0.92 arithmetic.average ~ are the
-0.43 arithmetic.average ~ are ther
-0.44 arithmetic.average ~ as
-0.18 arithmetic.average ~ as a
-0.24 arithmetic.average ~ asset
1.88 arithmetic.average ~ averag
-0.63 arithmetic.average ~ below
0.41 arithmetic.average ~ bronz
-0.22 arithmetic.average ~ build
-0.21 arithmetic.average ~ but
-0.26 arithmetic.average ~ came
0.30 arithmetic.average ~ cash
-0.54 arithmetic.average ~ category
-0.52 arithmetic.average ~ championship
-0.47 arithmetic.average ~ chang
-0.82 arithmetic.average ~ chang of
0.25 arithmetic.average ~ company
-0.19 arithmetic.average ~ compar
-0.18 arithmetic.average ~ cost
-0.66 arithmetic.average ~ count
-0.27 arithmetic.average ~ decreas in
-0.53 arithmetic.average ~ did the
-0.68 arithmetic.average ~ differenc
0.35 arithmetic.average ~ driver
0.23 arithmetic.average ~ dur
-0.56 arithmetic.average ~ each
-0.43 arithmetic.average ~ earn
-0.51 arithmetic.average ~ earning
-0.28 arithmetic.average ~ elect
-0.25 arithmetic.average ~ election
0.55 arithmetic.average ~ for #
0.36 arithmetic.average ~ free
-0.53 arithmetic.average ~ fy
-0.46 arithmetic.average ~ game play
-0.23 arithmetic.average ~ goal did
0.23 arithmetic.average ~ gold
-0.27 arithmetic.average ~ grand
-0.54 arithmetic.average ~ gross
-0.16 arithmetic.average ~ hav
-0.15 arithmetic.average ~ high
0.31 arithmetic.average ~ his
-0.15 arithmetic.average ~ how much
-0.19 arithmetic.average ~ if
-0.37 arithmetic.average ~ in
-0.22 arithmetic.average ~ increas
-0.37 arithmetic.average ~ increas decreas
-0.30 arithmetic.average ~ individual
-0.45 arithmetic.average ~ long
-0.52 arithmetic.average ~ low
-0.18 arithmetic.average ~ lower
-0.31 arithmetic.average ~ many goal
0.24 arithmetic.average ~ many time
-0.45 arithmetic.average ~ many year
-0.27 arithmetic.average ~ margin
-0.38 arithmetic.average ~ match
-0.19 arithmetic.average ~ maximum
0.22 arithmetic.average ~ me
0.40 arithmetic.average ~ me the
-0.28 arithmetic.average ~ new
-0.45 arithmetic.average ~ north
-0.17 arithmetic.average ~ number of
-0.35 arithmetic.average ~ of the
-0.40 arithmetic.average ~ of total
-0.20 arithmetic.average ~ of win
0.20 arithmetic.average ~ of woman
-0.55 arithmetic.average ~ on
0.27 arithmetic.average ~ operat
-0.18 arithmetic.average ~ or #
0.32 arithmetic.average ~ order
-0.44 arithmetic.average ~ other
0.27 arithmetic.average ~ over the
-0.27 arithmetic.average ~ per
-0.29 arithmetic.average ~ percentag chang
0.34 arithmetic.average ~ period
-0.28 arithmetic.average ~ play
-0.22 arithmetic.average ~ play in
-0.30 arithmetic.average ~ player
-0.23 arithmetic.average ~ rank of
-0.22 arithmetic.average ~ rate
-0.48 arithmetic.average ~ rate of
-0.71 arithmetic.average ~ ratio
-1.21 arithmetic.average ~ respectively
0.44 arithmetic.average ~ revenu from
-0.48 arithmetic.average ~ s
-0.15 arithmetic.average ~ scor for
-0.27 arithmetic.average ~ september
-0.27 arithmetic.average ~ september #
-0.34 arithmetic.average ~ shar
0.31 arithmetic.average ~ silver
-0.30 arithmetic.average ~ singl
0.31 arithmetic.average ~ station
-0.40 arithmetic.average ~ tabl
-0.30 arithmetic.average ~ tax
0.38 arithmetic.average ~ tell
0.38 arithmetic.average ~ tell me
0.79 arithmetic.average ~ the #
1.48 arithmetic.average ~ the averag
-0.17 arithmetic.average ~ the chang
-0.19 arithmetic.average ~ the chart
-0.28 arithmetic.average ~ the last
0.40 arithmetic.average ~ the list
-0.46 arithmetic.average ~ the net
-0.37 arithmetic.average ~ the number
-0.44 arithmetic.average ~ the tabl
-0.17 arithmetic.average ~ the top
-0.60 arithmetic.average ~ the total
0.52 arithmetic.average ~ the us
-0.18 arithmetic.average ~ third
-0.28 arithmetic.average ~ thousand
0.38 arithmetic.average ~ time did
-0.19 arithmetic.average ~ to the
-0.19 arithmetic.average ~ top #
0.48 arithmetic.average ~ total amount
-0.19 arithmetic.average ~ transfer
-0.65 arithmetic.average ~ type
-0.23 arithmetic.average ~ type of
-0.34 arithmetic.average ~ u
-0.34 arithmetic.average ~ u s
-0.24 arithmetic.average ~ university
0.40 arithmetic.average ~ us
-0.40 arithmetic.average ~ use
-0.72 arithmetic.average ~ weight
-0.35 arithmetic.average ~ were the
-0.44 arithmetic.average ~ what are
-0.33 arithmetic.average ~ what percentag
-0.20 arithmetic.average ~ what the
-0.36 arithmetic.average ~ what were
-0.21 arithmetic.average ~ which year
-0.32 arithmetic.average ~ win in
-0.18 arithmetic.average ~ with the
-0.24 arithmetic.average ~ worker
0.15 arithmetic.average ~ year
-0.53 arithmetic.average ~ year #
-0.32 arithmetic.average ~ year did
0.50 arithmetic.difference ~ # for
0.33 arithmetic.difference ~ # from
-0.77 arithmetic.difference ~ # in
-0.72 arithmetic.difference ~ # of
-0.89 arithmetic.difference ~ # respectively
-0.52 arithmetic.difference ~ # s
0.25 arithmetic.difference ~ # to
0.38 arithmetic.difference ~ # what
-0.39 arithmetic.difference ~ # which
-0.61 arithmetic.difference ~ #th
-0.59 arithmetic.difference ~ $
-0.47 arithmetic.difference ~ $ #
-0.47 arithmetic.difference ~ %
0.17 arithmetic.difference ~ ^ how long
-0.29 arithmetic.difference ~ ^ how many consecutiv
-0.27 arithmetic.difference ~ ^ how many different
-0.26 arithmetic.difference ~ ^ how many percentag
0.20 arithmetic.difference ~ ^ how many year
-0.26 arithmetic.difference ~ ^ in # how
-0.33 arithmetic.difference ~ ^ in which
-0.34 arithmetic.difference ~ ^ in which year
-0.18 arithmetic.difference ~ ^ list the
-0.59 arithmetic.difference ~ ^ what are
-0.49 arithmetic.difference ~ ^ what are the
-0.17 arithmetic.difference ~ ^ which year
-0.39 arithmetic.difference ~ ^ who were
-0.20 arithmetic.difference ~ a result
-0.36 arithmetic.difference ~ account for
-0.46 arithmetic.difference ~ adult
0.46 arithmetic.difference ~ age
0.48 arithmetic.difference ~ age #
-0.21 arithmetic.difference ~ all
-0.40 arithmetic.difference ~ all the
-0.33 arithmetic.difference ~ among
-0.25 arithmetic.difference ~ and the
-0.69 arithmetic.difference ~ any
-0.39 arithmetic.difference ~ appear
-0.60 arithmetic.difference ~ appearanc
-0.23 arithmetic.difference ~ april
-0.27 arithmetic.difference ~ april #
-0.20 arithmetic.difference ~ are
-0.59 arithmetic.difference ~ are the
-0.77 arithmetic.difference ~ are ther
-0.17 arithmetic.difference ~ area
-0.32 arithmetic.difference ~ as a
-0.35 arithmetic.difference ~ at the
-0.26 arithmetic.difference ~ averag
0.37 arithmetic.difference ~ b
-0.75 arithmetic.difference ~ been
-0.22 arithmetic.difference ~ befor
-0.43 arithmetic.difference ~ being
-0.45 arithmetic.difference ~ below
0.62 arithmetic.difference ~ benefit
0.77 arithmetic.difference ~ between
0.26 arithmetic.difference ~ between the
-0.48 arithmetic.difference ~ birth
-0.53 arithmetic.difference ~ both
-0.35 arithmetic.difference ~ build
-0.68 arithmetic.difference ~ business
-0.33 arithmetic.difference ~ but
-0.42 arithmetic.difference ~ c
0.29 arithmetic.difference ~ came
-0.19 arithmetic.difference ~ canada
-0.21 arithmetic.difference ~ cash
-0.57 arithmetic.difference ~ category
0.63 arithmetic.difference ~ championship
0.69 arithmetic.difference ~ chang
0.45 arithmetic.difference ~ chang in
-1.28 arithmetic.difference ~ chang of
0.35 arithmetic.difference ~ chart
0.41 arithmetic.difference ~ coach
-0.31 arithmetic.difference ~ code
-0.48 arithmetic.difference ~ colleg
-0.23 arithmetic.difference ~ company
-0.27 arithmetic.difference ~ compar to
-0.21 arithmetic.difference ~ compet
-0.81 arithmetic.difference ~ complet
-0.31 arithmetic.difference ~ consecutiv
-0.28 arithmetic.difference ~ cost
-0.28 arithmetic.difference ~ count
-0.59 arithmetic.difference ~ current
-0.40 arithmetic.difference ~ december
-0.40 arithmetic.difference ~ december #
0.43 arithmetic.difference ~ decreas
0.47 arithmetic.difference ~ decreas in
-0.30 arithmetic.difference ~ did he
1.01 arithmetic.difference ~ differenc
0.24 arithmetic.difference ~ differenc between
0.42 arithmetic.difference ~ differenc in
0.21 arithmetic.difference ~ direct
-0.18 arithmetic.difference ~ district
0.29 arithmetic.difference ~ do
-0.59 arithmetic.difference ~ does
0.50 arithmetic.difference ~ dollar
-0.47 arithmetic.difference ~ each
-0.20 arithmetic.difference ~ elect
0.32 arithmetic.difference ~ employ
-0.32 arithmetic.difference ~ employe
-0.26 arithmetic.difference ~ experienc
0.35 arithmetic.difference ~ f
0.38 arithmetic.difference ~ femal
-0.30 arithmetic.difference ~ film
0.44 arithmetic.difference ~ final
0.22 arithmetic.difference ~ first
-0.26 arithmetic.difference ~ fiscal
-0.79 arithmetic.difference ~ for #
-0.30 arithmetic.difference ~ for in
0.42 arithmetic.difference ~ for the
-0.34 arithmetic.difference ~ free
0.43 arithmetic.difference ~ from
0.65 arithmetic.difference ~ from #
0.61 arithmetic.difference ~ from the
-0.15 arithmetic.difference ~ game
-0.27 arithmetic.difference ~ game did
-0.24 arithmetic.difference ~ game were
-0.35 arithmetic.difference ~ goal
-0.46 arithmetic.difference ~ goal did
0.17 arithmetic.difference ~ gold
0.28 arithmetic.difference ~ gold medal
0.21 arithmetic.difference ~ grand
-0.25 arithmetic.difference ~ greater
-0.17 arithmetic.difference ~ greater than
-0.59 arithmetic.difference ~ gross
-0.19 arithmetic.difference ~ group
0.20 arithmetic.difference ~ had a
-0.22 arithmetic.difference ~ have the
-0.42 arithmetic.difference ~ her
-0.61 arithmetic.difference ~ higher
-0.70 arithmetic.difference ~ his
0.17 arithmetic.difference ~ how long
0.32 arithmetic.difference ~ if
-0.50 arithmetic.difference ~ immigrant
-0.19 arithmetic.difference ~ in canada
0.26 arithmetic.difference ~ in the
-0.23 arithmetic.difference ~ incom
0.48 arithmetic.difference ~ increas
0.63 arithmetic.difference ~ increas decreas
-1.05 arithmetic.difference ~ increas in
-0.46 arithmetic.difference ~ individual
-0.25 arithmetic.difference ~ it
-0.33 arithmetic.difference ~ june
-0.33 arithmetic.difference ~ june #
0.29 arithmetic.difference ~ last
-0.17 arithmetic.difference ~ length
0.28 arithmetic.difference ~ less
-0.40 arithmetic.difference ~ level
0.34 arithmetic.difference ~ likely
-0.16 arithmetic.difference ~ likely to
0.25 arithmetic.difference ~ list
-0.43 arithmetic.difference ~ live in
0.40 arithmetic.difference ~ long
-0.19 arithmetic.difference ~ lose
-0.22 arithmetic.difference ~ lower
-0.33 arithmetic.difference ~ m
-0.31 arithmetic.difference ~ make
0.30 arithmetic.difference ~ male
-0.29 arithmetic.difference ~ many consecutiv
-0.27 arithmetic.difference ~ many different
-0.60 arithmetic.difference ~ many goal
-0.24 arithmetic.difference ~ many percentag
-0.30 arithmetic.difference ~ many time
0.78 arithmetic.difference ~ many year
0.47 arithmetic.difference ~ march
-0.54 arithmetic.difference ~ match
-0.16 arithmetic.difference ~ me
0.17 arithmetic.difference ~ medal
0.35 arithmetic.difference ~ million
0.26 arithmetic.difference ~ more
-0.38 arithmetic.difference ~ network
-0.54 arithmetic.difference ~ no
0.68 arithmetic.difference ~ non
-0.23 arithmetic.difference ~ of #
-0.20 arithmetic.difference ~ of the
-0.23 arithmetic.difference ~ of time
-0.34 arithmetic.difference ~ of woman
-0.23 arithmetic.difference ~ on #
0.74 arithmetic.difference ~ on the
0.55 arithmetic.difference ~ only
-0.24 arithmetic.difference ~ or #
-0.23 arithmetic.difference ~ order
-0.31 arithmetic.difference ~ other
-0.75 arithmetic.difference ~ over
-0.41 arithmetic.difference ~ over the
-0.18 arithmetic.difference ~ part
0.39 arithmetic.difference ~ participat
0.21 arithmetic.difference ~ party
-0.36 arithmetic.difference ~ percent
-0.72 arithmetic.difference ~ percentag
-0.19 arithmetic.difference ~ percentag chang
-0.35 arithmetic.difference ~ perform
0.43 arithmetic.difference ~ plac
-0.45 arithmetic.difference ~ play
-0.37 arithmetic.difference ~ play for
-0.22 arithmetic.difference ~ play in
0.21 arithmetic.difference ~ point of
-0.36 arithmetic.difference ~ population
0.53 arithmetic.difference ~ previous
-0.75 arithmetic.difference ~ provid
-0.69 arithmetic.difference ~ provinc
-0.17 arithmetic.difference ~ r &
0.32 arithmetic.difference ~ rate
-1.25 arithmetic.difference ~ ratio
0.25 arithmetic.difference ~ record
-0.79 arithmetic.difference ~ region
-0.39 arithmetic.difference ~ releas
-0.21 arithmetic.difference ~ release
-1.35 arithmetic.difference ~ respectively
-0.25 arithmetic.difference ~ result of
-0.37 arithmetic.difference ~ revenu
-0.47 arithmetic.difference ~ run
0.49 arithmetic.difference ~ runner
0.50 arithmetic.difference ~ runner up
-0.19 arithmetic.difference ~ s
0.38 arithmetic.difference ~ same
0.20 arithmetic.difference ~ school
-0.25 arithmetic.difference ~ scor for
0.30 arithmetic.difference ~ second
0.20 arithmetic.difference ~ serv
0.19 arithmetic.difference ~ show
0.18 arithmetic.difference ~ silver
0.36 arithmetic.difference ~ silver medal
-0.34 arithmetic.difference ~ singl
0.40 arithmetic.difference ~ south
-0.18 arithmetic.difference ~ stat
0.42 arithmetic.difference ~ station
-0.18 arithmetic.difference ~ t
-0.27 arithmetic.difference ~ t #
-0.64 arithmetic.difference ~ tabl
-0.24 arithmetic.difference ~ take
-0.64 arithmetic.difference ~ tax
0.15 arithmetic.difference ~ term
1.00 arithmetic.difference ~ than
-0.25 arithmetic.difference ~ that is
-0.28 arithmetic.difference ~ the #
-0.43 arithmetic.difference ~ the #th
-0.82 arithmetic.difference ~ the averag
1.86 arithmetic.difference ~ the chang
0.41 arithmetic.difference ~ the chart
0.85 arithmetic.difference ~ the differenc
0.50 arithmetic.difference ~ the final
0.32 arithmetic.difference ~ the first
-0.65 arithmetic.difference ~ the last
0.49 arithmetic.difference ~ the list
-0.47 arithmetic.difference ~ the number
-0.20 arithmetic.difference ~ the only
-0.37 arithmetic.difference ~ the percent
-0.44 arithmetic.difference ~ the percentag
0.27 arithmetic.difference ~ the previous
-0.72 arithmetic.difference ~ the rate
0.18 arithmetic.difference ~ the record
-0.49 arithmetic.difference ~ the tabl
0.17 arithmetic.difference ~ the top
-0.62 arithmetic.difference ~ the total
-0.18 arithmetic.difference ~ the unit
-0.55 arithmetic.difference ~ the us
0.38 arithmetic.difference ~ the win
-0.26 arithmetic.difference ~ ther
-0.19 arithmetic.difference ~ third
-0.49 arithmetic.difference ~ this
-0.62 arithmetic.difference ~ thos
-0.46 arithmetic.difference ~ thousand
-0.25 arithmetic.difference ~ time of
0.41 arithmetic.difference ~ to have
-0.34 arithmetic.difference ~ to the
0.22 arithmetic.difference ~ top #
-0.18 arithmetic.difference ~ total
-0.49 arithmetic.difference ~ total amount
-0.28 arithmetic.difference ~ type
-0.31 arithmetic.difference ~ u
-0.31 arithmetic.difference ~ u s
0.18 arithmetic.difference ~ university
0.27 arithmetic.difference ~ up
-0.58 arithmetic.difference ~ us
-0.22 arithmetic.difference ~ valu
0.25 arithmetic.difference ~ week
-0.27 arithmetic.difference ~ were ther
-0.57 arithmetic.difference ~ what are
-0.38 arithmetic.difference ~ what percentag
-0.40 arithmetic.difference ~ which year
0.22 arithmetic.difference ~ who did
0.15 arithmetic.difference ~ win
-0.19 arithmetic.difference ~ worker
-0.64 arithmetic.difference ~ year did
-0.27 arithmetic.difference ~ year had
-0.35 arithmetic.difference ~ year in
-0.42 arithmetic.difference ~ year of
-0.30 arithmetic.difference ~ year that
0.58 arithmetic.difference ~ year was
-0.26 arithmetic.percent-change ~ # as
0.66 arithmetic.percent-change ~ # from
-0.31 arithmetic.percent-change ~ # in
-0.81 arithmetic.percent-change ~ # respectively
-0.52 arithmetic.percent-change ~ # s
-0.34 arithmetic.percent-change ~ # what
-0.21 arithmetic.percent-change ~ # which
0.43 arithmetic.percent-change ~ %
0.15 arithmetic.percent-change ~ &
-0.40 arithmetic.percent-change ~ ^ how long
-0.18 arithmetic.percent-change ~ ^ how many percent
-0.17 arithmetic.percent-change ~ ^ how many year
-0.25 arithmetic.percent-change ~ ^ how much
-0.39 arithmetic.percent-change ~ ^ list the
-0.43 arithmetic.percent-change ~ ^ what are
-0.40 arithmetic.percent-change ~ ^ what are the
-0.24 arithmetic.percent-change ~ a higher
-0.24 arithmetic.percent-change ~ account for
0.69 arithmetic.percent-change ~ after
-0.20 arithmetic.percent-change ~ all
-0.34 arithmetic.percent-change ~ all the
-0.24 arithmetic.percent-change ~ among
-0.45 arithmetic.percent-change ~ among the
-0.58 arithmetic.percent-change ~ any
-0.37 arithmetic.percent-change ~ appearanc
-0.20 arithmetic.percent-change ~ april #
-0.48 arithmetic.percent-change ~ are
-0.34 arithmetic.percent-change ~ are the
-0.52 arithmetic.percent-change ~ are ther
-0.30 arithmetic.percent-change ~ as a
0.47 arithmetic.percent-change ~ as the
0.44 arithmetic.percent-change ~ at the
-0.45 arithmetic.percent-change ~ averag
-0.59 arithmetic.percent-change ~ award
-0.75 arithmetic.percent-change ~ b
0.36 arithmetic.percent-change ~ befor
-0.34 arithmetic.percent-change ~ below
-0.83 arithmetic.percent-change ~ benefit
-0.84 arithmetic.percent-change ~ both
-0.23 arithmetic.percent-change ~ build
-0.33 arithmetic.percent-change ~ business
-0.34 arithmetic.percent-change ~ but
-0.23 arithmetic.percent-change ~ by
-0.32 arithmetic.percent-change ~ came
-0.33 arithmetic.percent-change ~ category
0.65 arithmetic.percent-change ~ chang
1.00 arithmetic.percent-change ~ chang in
0.63 arithmetic.percent-change ~ chang of
-0.17 arithmetic.percent-change ~ code
-0.46 arithmetic.percent-change ~ colleg
-0.56 arithmetic.percent-change ~ company
0.39 arithmetic.percent-change ~ compar
0.17 arithmetic.percent-change ~ compar to
0.28 arithmetic.percent-change ~ compet
-0.68 arithmetic.percent-change ~ complet
-0.34 arithmetic.percent-change ~ count
0.34 arithmetic.percent-change ~ current
0.23 arithmetic.percent-change ~ decreas
0.30 arithmetic.percent-change ~ decreas in
-0.16 arithmetic.percent-change ~ did he
-0.42 arithmetic.percent-change ~ differenc in
-0.33 arithmetic.percent-change ~ direct
0.35 arithmetic.percent-change ~ e
-0.40 arithmetic.percent-change ~ earning
-0.25 arithmetic.percent-change ~ elect
0.17 arithmetic.percent-change ~ end
-0.17 arithmetic.percent-change ~ expens
-0.64 arithmetic.percent-change ~ f
-0.57 arithmetic.percent-change ~ femal
-0.94 arithmetic.percent-change ~ for #
-0.43 arithmetic.percent-change ~ free
0.17 arithmetic.percent-change ~ from
0.50 arithmetic.percent-change ~ from #
-0.89 arithmetic.percent-change ~ from the
-0.18 arithmetic.percent-change ~ game did
-0.20 arithmetic.percent-change ~ goal did
-0.21 arithmetic.percent-change ~ grand
-0.20 arithmetic.percent-change ~ gross
-0.49 arithmetic.percent-change ~ hav
-0.25 arithmetic.percent-change ~ have the
-0.67 arithmetic.percent-change ~ his
-0.40 arithmetic.percent-change ~ how long
-0.22 arithmetic.percent-change ~ how much
-0.30 arithmetic.percent-change ~ if
-0.41 arithmetic.percent-change ~ in #
0.46 arithmetic.percent-change ~ in total
-0.24 arithmetic.percent-change ~ in which
-0.27 arithmetic.percent-change ~ includ
0.18 arithmetic.percent-change ~ increas
0.39 arithmetic.percent-change ~ increas decreas
0.33 arithmetic.percent-change ~ increas in
-0.24 arithmetic.percent-change ~ interest
0.33 arithmetic.percent-change ~ level
-0.20 arithmetic.percent-change ~ list
-0.35 arithmetic.percent-change ~ list the
-0.28 arithmetic.percent-change ~ low
-0.44 arithmetic.percent-change ~ lower
-0.28 arithmetic.percent-change ~ m
-0.27 arithmetic.percent-change ~ many goal
0.18 arithmetic.percent-change ~ many percent
-0.24 arithmetic.percent-change ~ march
-0.34 arithmetic.percent-change ~ margin
-0.55 arithmetic.percent-change ~ match
-0.17 arithmetic.percent-change ~ me
0.26 arithmetic.percent-change ~ member
-0.18 arithmetic.percent-change ~ million
-0.20 arithmetic.percent-change ~ much
-0.30 arithmetic.percent-change ~ october
-0.30 arithmetic.percent-change ~ october #
-0.24 arithmetic.percent-change ~ on #
-0.25 arithmetic.percent-change ~ only
-0.18 arithmetic.percent-change ~ operat
-0.26 arithmetic.percent-change ~ or #
-0.21 arithmetic.percent-change ~ over
-0.17 arithmetic.percent-change ~ over the
-0.58 arithmetic.percent-change ~ per
0.64 arithmetic.percent-change ~ percentag
1.10 arithmetic.percent-change ~ percentag chang
-0.75 arithmetic.percent-change ~ percentag of
-0.40 arithmetic.percent-change ~ percentag point
0.15 arithmetic.percent-change ~ period
-0.32 arithmetic.percent-change ~ person
-0.43 arithmetic.percent-change ~ play in
-0.54 arithmetic.percent-change ~ point of
-0.78 arithmetic.percent-change ~ population
-0.45 arithmetic.percent-change ~ previous
-0.69 arithmetic.percent-change ~ rate
-0.56 arithmetic.percent-change ~ rate of
-0.94 arithmetic.percent-change ~ ratio
-0.28 arithmetic.percent-change ~ record
-0.45 arithmetic.percent-change ~ region
-0.28 arithmetic.percent-change ~ report
-1.01 arithmetic.percent-change ~ respectively
-0.16 arithmetic.percent-change ~ revenu
0.38 arithmetic.percent-change ~ same
-0.27 arithmetic.percent-change ~ serv
-0.81 arithmetic.percent-change ~ servic
-0.29 arithmetic.percent-change ~ show
-0.30 arithmetic.percent-change ~ singl
-0.32 arithmetic.percent-change ~ south
-0.18 arithmetic.percent-change ~ t
-0.23 arithmetic.percent-change ~ t #
-0.58 arithmetic.percent-change ~ tabl
0.19 arithmetic.percent-change ~ tax
-0.20 arithmetic.percent-change ~ the #th
0.19 arithmetic.percent-change ~ the amount
-0.25 arithmetic.percent-change ~ the averag
-0.73 arithmetic.percent-change ~ the chang
-0.15 arithmetic.percent-change ~ the chart
-0.40 arithmetic.percent-change ~ the differenc
0.17 arithmetic.percent-change ~ the first
-0.22 arithmetic.percent-change ~ the last
-0.53 arithmetic.percent-change ~ the percent
0.86 arithmetic.percent-change ~ the percentag
-0.44 arithmetic.percent-change ~ the previous
-0.22 arithmetic.percent-change ~ the record
0.42 arithmetic.percent-change ~ the same
-0.53 arithmetic.percent-change ~ the tabl
-0.53 arithmetic.percent-change ~ the total
-0.25 arithmetic.percent-change ~ the us
-0.16 arithmetic.percent-change ~ the win
-0.21 arithmetic.percent-change ~ ther
-0.25 arithmetic.percent-change ~ third
-0.33 arithmetic.percent-change ~ thos
-0.45 arithmetic.percent-change ~ thousand
-0.28 arithmetic.percent-change ~ time did
-0.61 arithmetic.percent-change ~ to the
-0.31 arithmetic.percent-change ~ total amount
-0.22 arithmetic.percent-change ~ transfer
-0.20 arithmetic.percent-change ~ unit
-0.27 arithmetic.percent-change ~ use
-0.52 arithmetic.percent-change ~ weight
-0.21 arithmetic.percent-change ~ were the
-0.41 arithmetic.percent-change ~ what are
0.22 arithmetic.percent-change ~ when
-0.19 arithmetic.percent-change ~ who were
-0.25 arithmetic.percent-change ~ worker
-0.18 arithmetic.percent-change ~ year
-0.49 arithmetic.percent-change ~ year did
-0.15 arithmetic.percent-change ~ year in
-0.21 arithmetic.percent-change ~ year that
-0.41 arithmetic.ratio ~ # and
0.34 arithmetic.ratio ~ # as
0.17 arithmetic.ratio ~ # how
-0.45 arithmetic.ratio ~ # in
-0.55 arithmetic.ratio ~ # of
-0.24 arithmetic.ratio ~ # or
-0.40 arithmetic.ratio ~ # respectively
-0.81 arithmetic.ratio ~ # s
-0.18 arithmetic.ratio ~ # to
-0.62 arithmetic.ratio ~ #th
0.17 arithmetic.ratio ~ $ #
0.28 arithmetic.ratio ~ &
-0.24 arithmetic.ratio ~ ^ how long
-0.21 arithmetic.ratio ~ ^ how many total
-0.19 arithmetic.ratio ~ ^ how much
-0.36 arithmetic.ratio ~ ^ list the
-0.22 arithmetic.ratio ~ ^ tell me
-0.95 arithmetic.ratio ~ ^ what are
-0.92 arithmetic.ratio ~ ^ what are the
0.36 arithmetic.ratio ~ ^ what percentag
0.36 arithmetic.ratio ~ ^ what percentag of
-0.48 arithmetic.ratio ~ ^ what the
-0.29 arithmetic.ratio ~ ^ what were
-0.29 arithmetic.ratio ~ ^ what were the
-0.20 arithmetic.ratio ~ a higher
0.32 arithmetic.ratio ~ account
0.34 arithmetic.ratio ~ account for
-0.20 arithmetic.ratio ~ after
-0.25 arithmetic.ratio ~ after #
-0.26 arithmetic.ratio ~ age
-0.17 arithmetic.ratio ~ air
-0.22 arithmetic.ratio ~ all the
0.76 arithmetic.ratio ~ among
0.36 arithmetic.ratio ~ among the
-0.21 arithmetic.ratio ~ amount
-0.56 arithmetic.ratio ~ amount of
-0.69 arithmetic.ratio ~ and #
-0.83 arithmetic.ratio ~ any
-0.29 arithmetic.ratio ~ appearanc
0.19 arithmetic.ratio ~ are list
-0.29 arithmetic.ratio ~ are the
-0.44 arithmetic.ratio ~ are ther
0.84 arithmetic.ratio ~ as
1.11 arithmetic.ratio ~ as a
0.34 arithmetic.ratio ~ at least
0.44 arithmetic.ratio ~ at the
-0.41 arithmetic.ratio ~ averag
-0.42 arithmetic.ratio ~ b
-0.26 arithmetic.ratio ~ being
-0.19 arithmetic.ratio ~ below
-0.20 arithmetic.ratio ~ benefit
-0.39 arithmetic.ratio ~ between #
-0.96 arithmetic.ratio ~ both
-0.47 arithmetic.ratio ~ build
0.74 arithmetic.ratio ~ business
-0.51 arithmetic.ratio ~ but
0.35 arithmetic.ratio ~ c
-0.59 arithmetic.ratio ~ came
-0.27 arithmetic.ratio ~ canada
-0.17 arithmetic.ratio ~ cash
-0.35 arithmetic.ratio ~ category
-0.55 arithmetic.ratio ~ championship
-0.68 arithmetic.ratio ~ chang
-0.95 arithmetic.ratio ~ chang of
-0.28 arithmetic.ratio ~ chart
-0.23 arithmetic.ratio ~ coach
-0.29 arithmetic.ratio ~ code
-0.57 arithmetic.ratio ~ colleg
-0.42 arithmetic.ratio ~ combin
-0.24 arithmetic.ratio ~ company
-0.28 arithmetic.ratio ~ compar
-0.30 arithmetic.ratio ~ compar to
0.47 arithmetic.ratio ~ compet
0.17 arithmetic.ratio ~ complet
0.19 arithmetic.ratio ~ cost
-0.48 arithmetic.ratio ~ count
0.17 arithmetic.ratio ~ current
0.35 arithmetic.ratio ~ d
-0.29 arithmetic.ratio ~ decreas
-0.69 arithmetic.ratio ~ degre
-0.30 arithmetic.ratio ~ did not
-0.18 arithmetic.ratio ~ did the
-1.44 arithmetic.ratio ~ die
-0.54 arithmetic.ratio ~ differenc
-0.55 arithmetic.ratio ~ different
-0.40 arithmetic.ratio ~ do
-0.69 arithmetic.ratio ~ dollar
0.53 arithmetic.ratio ~ driver
0.28 arithmetic.ratio ~ dur the
-0.75 arithmetic.ratio ~ earning
-0.26 arithmetic.ratio ~ elect
-0.54 arithmetic.ratio ~ employ
-0.27 arithmetic.ratio ~ f
0.63 arithmetic.ratio ~ femal
0.37 arithmetic.ratio ~ first
-0.40 arithmetic.ratio ~ fiscal
-0.85 arithmetic.ratio ~ for in
-0.33 arithmetic.ratio ~ for the
-0.58 arithmetic.ratio ~ free
-0.30 arithmetic.ratio ~ from
-0.36 arithmetic.ratio ~ from #
0.40 arithmetic.ratio ~ fy
0.16 arithmetic.ratio ~ game
0.45 arithmetic.ratio ~ game play
-0.26 arithmetic.ratio ~ goal did
0.20 arithmetic.ratio ~ gold medal
-0.39 arithmetic.ratio ~ grand
0.26 arithmetic.ratio ~ gross
-0.26 arithmetic.ratio ~ hav
-0.16 arithmetic.ratio ~ have the
0.60 arithmetic.ratio ~ higher
-0.41 arithmetic.ratio ~ his
-0.23 arithmetic.ratio ~ hold
-0.58 arithmetic.ratio ~ home
-0.24 arithmetic.ratio ~ how long
-0.22 arithmetic.ratio ~ how much
-0.41 arithmetic.ratio ~ i
-0.46 arithmetic.ratio ~ if
-0.52 arithmetic.ratio ~ in a
-0.43 arithmetic.ratio ~ in canada
-0.33 arithmetic.ratio ~ includ
-0.33 arithmetic.ratio ~ incom
-0.69 arithmetic.ratio ~ increas
-0.44 arithmetic.ratio ~ increas in
-0.79 arithmetic.ratio ~ individual
-0.19 arithmetic.ratio ~ interest
-0.22 arithmetic.ratio ~ it
-0.16 arithmetic.ratio ~ june
-0.16 arithmetic.ratio ~ june #
-0.87 arithmetic.ratio ~ languag
0.36 arithmetic.ratio ~ largest
-0.41 arithmetic.ratio ~ last
0.25 arithmetic.ratio ~ least
-0.28 arithmetic.ratio ~ length
0.60 arithmetic.ratio ~ level
-0.23 arithmetic.ratio ~ list the
-0.43 arithmetic.ratio ~ liv
-0.17 arithmetic.ratio ~ live
-0.68 arithmetic.ratio ~ location
-0.59 arithmetic.ratio ~ long
-0.43 arithmetic.ratio ~ lose
-0.84 arithmetic.ratio ~ low
-0.62 arithmetic.ratio ~ lower
-0.19 arithmetic.ratio ~ m
-0.86 arithmetic.ratio ~ male
-0.15 arithmetic.ratio ~ many goal
0.94 arithmetic.ratio ~ many time
-0.25 arithmetic.ratio ~ many total
-0.69 arithmetic.ratio ~ match
-0.45 arithmetic.ratio ~ maximum
-0.37 arithmetic.ratio ~ me
-0.19 arithmetic.ratio ~ member
-0.69 arithmetic.ratio ~ million
0.38 arithmetic.ratio ~ more than
-0.22 arithmetic.ratio ~ most
-0.21 arithmetic.ratio ~ much
0.45 arithmetic.ratio ~ nation
-0.22 arithmetic.ratio ~ network
-0.82 arithmetic.ratio ~ new
0.17 arithmetic.ratio ~ non
-0.34 arithmetic.ratio ~ north
-0.21 arithmetic.ratio ~ october
-0.21 arithmetic.ratio ~ october #
0.23 arithmetic.ratio ~ of
-0.80 arithmetic.ratio ~ of a
-0.25 arithmetic.ratio ~ of game
-0.69 arithmetic.ratio ~ of person
-0.25 arithmetic.ratio ~ of point
0.93 arithmetic.ratio ~ of the
0.79 arithmetic.ratio ~ of total
-0.92 arithmetic.ratio ~ of woman
-0.50 arithmetic.ratio ~ older
-0.48 arithmetic.ratio ~ on
-0.44 arithmetic.ratio ~ only
-0.19 arithmetic.ratio ~ or
-0.24 arithmetic.ratio ~ or #
-0.21 arithmetic.ratio ~ other
0.67 arithmetic.ratio ~ out
0.23 arithmetic.ratio ~ over
-0.95 arithmetic.ratio ~ part
-0.31 arithmetic.ratio ~ participat
-0.33 arithmetic.ratio ~ partner
0.17 arithmetic.ratio ~ per
0.41 arithmetic.ratio ~ percentag
0.56 arithmetic.ratio ~ percentag of
-0.66 arithmetic.ratio ~ perform
0.30 arithmetic.ratio ~ period
-0.73 arithmetic.ratio ~ person
-0.31 arithmetic.ratio ~ play for
-0.34 arithmetic.ratio ~ play in
0.58 arithmetic.ratio ~ point did
-1.02 arithmetic.ratio ~ point of
-0.97 arithmetic.ratio ~ population
-0.20 arithmetic.ratio ~ previous
0.54 arithmetic.ratio ~ proportion
0.55 arithmetic.ratio ~ proportion of
-0.88 arithmetic.ratio ~ provinc
0.32 arithmetic.ratio ~ r
0.33 arithmetic.ratio ~ r &
0.61 arithmetic.ratio ~ rate
0.40 arithmetic.ratio ~ rate of
1.05 arithmetic.ratio ~ ratio
0.17 arithmetic.ratio ~ record
-0.44 arithmetic.ratio ~ region
-0.77 arithmetic.ratio ~ relat
-0.79 arithmetic.ratio ~ report
-0.18 arithmetic.ratio ~ represent
-1.12 arithmetic.ratio ~ respectively
-0.50 arithmetic.ratio ~ result
-0.45 arithmetic.ratio ~ result in
0.20 arithmetic.ratio ~ revenu from
-0.19 arithmetic.ratio ~ round #
0.32 arithmetic.ratio ~ runner
0.35 arithmetic.ratio ~ runner up
-0.65 arithmetic.ratio ~ same
-0.67 arithmetic.ratio ~ school
-0.31 arithmetic.ratio ~ scor
-0.25 arithmetic.ratio ~ season
-0.35 arithmetic.ratio ~ seat
-0.29 arithmetic.ratio ~ second
-0.37 arithmetic.ratio ~ september
-0.37 arithmetic.ratio ~ september #
-0.17 arithmetic.ratio ~ serv
-0.37 arithmetic.ratio ~ servic
-0.69 arithmetic.ratio ~ show
-0.22 arithmetic.ratio ~ singl
-0.19 arithmetic.ratio ~ song
0.16 arithmetic.ratio ~ student
-0.31 arithmetic.ratio ~ t
-0.33 arithmetic.ratio ~ t #
-0.63 arithmetic.ratio ~ tabl
-0.15 arithmetic.ratio ~ tax
-0.18 arithmetic.ratio ~ tell
-0.18 arithmetic.ratio ~ tell me
0.28 arithmetic.ratio ~ than
-0.35 arithmetic.ratio ~ that had
-0.42 arithmetic.ratio ~ that were
0.30 arithmetic.ratio ~ the #
-0.46 arithmetic.ratio ~ the averag
-0.40 arithmetic.ratio ~ the differenc
-0.23 arithmetic.ratio ~ the final
-0.31 arithmetic.ratio ~ the highest
0.38 arithmetic.ratio ~ the largest
-0.53 arithmetic.ratio ~ the last
-0.31 arithmetic.ratio ~ the least
-0.16 arithmetic.ratio ~ the most
-0.43 arithmetic.ratio ~ the net
-0.69 arithmetic.ratio ~ the percent
-0.36 arithmetic.ratio ~ the population
-0.18 arithmetic.ratio ~ the previous
-0.18 arithmetic.ratio ~ the rate
-0.42 arithmetic.ratio ~ the same
-0.21 arithmetic.ratio ~ the season
-0.62 arithmetic.ratio ~ the tabl
0.39 arithmetic.ratio ~ the time
0.31 arithmetic.ratio ~ the top
-0.32 arithmetic.ratio ~ the us
0.17 arithmetic.ratio ~ the win
-0.52 arithmetic.ratio ~ the year
-0.35 arithmetic.ratio ~ their
-0.56 arithmetic.ratio ~ ther
-0.36 arithmetic.ratio ~ they
-0.52 arithmetic.ratio ~ third
0.38 arithmetic.ratio ~ thos
-0.48 arithmetic.ratio ~ thousand
0.79 arithmetic.ratio ~ time
0.16 arithmetic.ratio ~ time did
0.35 arithmetic.ratio ~ time of
-0.18 arithmetic.ratio ~ to #
0.28 arithmetic.ratio ~ to have
0.28 arithmetic.ratio ~ top
-0.55 arithmetic.ratio ~ total amount
-0.28 arithmetic.ratio ~ total of
-0.53 arithmetic.ratio ~ transfer
-0.27 arithmetic.ratio ~ type
0.27 arithmetic.ratio ~ under
-0.65 arithmetic.ratio ~ university
-0.36 arithmetic.ratio ~ us
0.35 arithmetic.ratio ~ use
-0.17 arithmetic.ratio ~ valu
-0.19 arithmetic.ratio ~ vote
-0.80 arithmetic.ratio ~ weight
-0.18 arithmetic.ratio ~ were in
-0.25 arithmetic.ratio ~ were the
-0.93 arithmetic.ratio ~ what are
0.33 arithmetic.ratio ~ what percentag
-0.62 arithmetic.ratio ~ what the
-0.20 arithmetic.ratio ~ what were
-0.49 arithmetic.ratio ~ who did
0.55 arithmetic.ratio ~ who had
-0.19 arithmetic.ratio ~ who were
-0.38 arithmetic.ratio ~ whos
-0.37 arithmetic.ratio ~ woman
-0.55 arithmetic.ratio ~ work
-0.63 arithmetic.ratio ~ worker
-0.20 arithmetic.ratio ~ year
-0.46 arithmetic.ratio ~ year #
-0.34 arithmetic.ratio ~ year did
-0.31 arithmetic.ratio ~ year end
-0.20 arithmetic.ratio ~ year had
0.56 arithmetic.ratio ~ year in
-0.78 arithmetic.ratio ~ year of
-0.21 arithmetic.ratio ~ year that
-0.48 arithmetic.sum ~ # as
-0.39 arithmetic.sum ~ # in
0.63 arithmetic.sum ~ # or
-0.82 arithmetic.sum ~ # respectively
0.58 arithmetic.sum ~ # s
0.24 arithmetic.sum ~ # season
0.29 arithmetic.sum ~ # to
-0.58 arithmetic.sum ~ # what
-0.42 arithmetic.sum ~ # which
0.47 arithmetic.sum ~ #th
-0.37 arithmetic.sum ~ ^ how long
-0.42 arithmetic.sum ~ ^ how many game
-0.20 arithmetic.sum ~ ^ how many percent
-0.49 arithmetic.sum ~ ^ how many total
-0.50 arithmetic.sum ~ ^ how many year
-0.64 arithmetic.sum ~ ^ how much
0.21 arithmetic.sum ~ ^ in #
-0.29 arithmetic.sum ~ ^ list the
-0.23 arithmetic.sum ~ ^ tell me
-0.24 arithmetic.sum ~ ^ tell me the
-0.39 arithmetic.sum ~ ^ what are
-0.33 arithmetic.sum ~ ^ what are the
0.25 arithmetic.sum ~ ^ what is
0.28 arithmetic.sum ~ ^ what is the
-0.55 arithmetic.sum ~ ^ what were
-0.55 arithmetic.sum ~ ^ what were the
-0.36 arithmetic.sum ~ ^ who were
-0.25 arithmetic.sum ~ a total
-0.50 arithmetic.sum ~ account
-0.31 arithmetic.sum ~ account for
0.20 arithmetic.sum ~ activity
-0.18 arithmetic.sum ~ after
-0.31 arithmetic.sum ~ all the
0.15 arithmetic.sum ~ among the
-0.60 arithmetic.sum ~ amount
-0.33 arithmetic.sum ~ amount of
0.32 arithmetic.sum ~ any
-0.63 arithmetic.sum ~ appear
0.66 arithmetic.sum ~ appearanc
-0.15 arithmetic.sum ~ are
-0.46 arithmetic.sum ~ are the
-0.71 arithmetic.sum ~ are ther
-0.51 arithmetic.sum ~ as a
-0.15 arithmetic.sum ~ asset
-0.28 arithmetic.sum ~ at the
-0.54 arithmetic.sum ~ averag
-0.45 arithmetic.sum ~ award
-0.35 arithmetic.sum ~ b
-0.16 arithmetic.sum ~ be
-0.18 arithmetic.sum ~ being
-0.52 arithmetic.sum ~ best
0.52 arithmetic.sum ~ between #
-0.38 arithmetic.sum ~ between the
0.71 arithmetic.sum ~ both
-0.37 arithmetic.sum ~ build
-0.41 arithmetic.sum ~ but
-0.16 arithmetic.sum ~ by the
-0.45 arithmetic.sum ~ c
-0.17 arithmetic.sum ~ canada
0.50 arithmetic.sum ~ canadian
-0.68 arithmetic.sum ~ category
0.50 arithmetic.sum ~ championship
-0.58 arithmetic.sum ~ chang in
0.48 arithmetic.sum ~ chang of
-0.34 arithmetic.sum ~ chart
-0.18 arithmetic.sum ~ code
0.48 arithmetic.sum ~ colleg
0.99 arithmetic.sum ~ combin
-0.37 arithmetic.sum ~ common
-0.57 arithmetic.sum ~ company
-0.38 arithmetic.sum ~ compar
-0.20 arithmetic.sum ~ compar to
-0.62 arithmetic.sum ~ compet
-0.18 arithmetic.sum ~ cost
-0.51 arithmetic.sum ~ count
-0.29 arithmetic.sum ~ december
-0.29 arithmetic.sum ~ december #
-0.38 arithmetic.sum ~ decreas
-0.42 arithmetic.sum ~ decreas in
-0.61 arithmetic.sum ~ did he
-0.24 arithmetic.sum ~ did the
-0.54 arithmetic.sum ~ die
-0.76 arithmetic.sum ~ differenc
-0.42 arithmetic.sum ~ differenc between
-0.22 arithmetic.sum ~ differenc in
-0.18 arithmetic.sum ~ direct
-0.27 arithmetic.sum ~ do
0.64 arithmetic.sum ~ driver
-0.40 arithmetic.sum ~ dur
-0.48 arithmetic.sum ~ dur the
-0.57 arithmetic.sum ~ each
-0.32 arithmetic.sum ~ earning
-0.31 arithmetic.sum ~ elect
-0.25 arithmetic.sum ~ employ
0.36 arithmetic.sum ~ expens
0.32 arithmetic.sum ~ experienc
-0.60 arithmetic.sum ~ f
-0.33 arithmetic.sum ~ femal
-1.21 arithmetic.sum ~ for #
-0.22 arithmetic.sum ~ for in
0.30 arithmetic.sum ~ free
-0.31 arithmetic.sum ~ fy
0.58 arithmetic.sum ~ game
0.54 arithmetic.sum ~ game did
-0.48 arithmetic.sum ~ game play
0.48 arithmetic.sum ~ game were
0.33 arithmetic.sum ~ get
0.46 arithmetic.sum ~ goal
0.67 arithmetic.sum ~ goal did
0.21 arithmetic.sum ~ grand
-0.51 arithmetic.sum ~ gross
0.22 arithmetic.sum ~ hav
-0.17 arithmetic.sum ~ have
-0.19 arithmetic.sum ~ have the
-0.39 arithmetic.sum ~ he
-0.49 arithmetic.sum ~ high
0.27 arithmetic.sum ~ his
0.20 arithmetic.sum ~ hold
-0.37 arithmetic.sum ~ how long
-0.52 arithmetic.sum ~ how much
-0.21 arithmetic.sum ~ i
-0.43 arithmetic.sum ~ if
-0.40 arithmetic.sum ~ in canada
-0.30 arithmetic.sum ~ includ
-0.43 arithmetic.sum ~ increas
-0.33 arithmetic.sum ~ increas decreas
-0.50 arithmetic.sum ~ increas in
-0.34 arithmetic.sum ~ interest
-0.15 arithmetic.sum ~ it
0.26 arithmetic.sum ~ lap
-0.34 arithmetic.sum ~ last
-0.18 arithmetic.sum ~ likely
-0.23 arithmetic.sum ~ list the
0.29 arithmetic.sum ~ live
0.18 arithmetic.sum ~ long
-0.69 arithmetic.sum ~ lose
-0.43 arithmetic.sum ~ low
-0.21 arithmetic.sum ~ lower
-0.16 arithmetic.sum ~ m
0.62 arithmetic.sum ~ make
-0.54 arithmetic.sum ~ man
-0.42 arithmetic.sum ~ many game
0.71 arithmetic.sum ~ many goal
-0.37 arithmetic.sum ~ many percent
-0.24 arithmetic.sum ~ many percentag
-0.38 arithmetic.sum ~ many time
-0.77 arithmetic.sum ~ many total
-0.20 arithmetic.sum ~ many year
-0.52 arithmetic.sum ~ margin
-0.75 arithmetic.sum ~ match
-0.25 arithmetic.sum ~ maximum
-0.42 arithmetic.sum ~ me
-0.17 arithmetic.sum ~ me the
-0.20 arithmetic.sum ~ million
0.40 arithmetic.sum ~ month
0.27 arithmetic.sum ~ most
-0.48 arithmetic.sum ~ much
0.34 arithmetic.sum ~ net
0.52 arithmetic.sum ~ network
-0.56 arithmetic.sum ~ new
-0.29 arithmetic.sum ~ north
-0.29 arithmetic.sum ~ not
-0.17 arithmetic.sum ~ october
-0.17 arithmetic.sum ~ october #
0.51 arithmetic.sum ~ of person
-0.42 arithmetic.sum ~ of point
-0.21 arithmetic.sum ~ of the
-0.15 arithmetic.sum ~ of time
-0.87 arithmetic.sum ~ of total
0.71 arithmetic.sum ~ of woman
0.27 arithmetic.sum ~ older
-0.52 arithmetic.sum ~ on #
-0.20 arithmetic.sum ~ on the
-0.36 arithmetic.sum ~ only
-0.18 arithmetic.sum ~ operat
0.42 arithmetic.sum ~ or
0.52 arithmetic.sum ~ or #
-0.24 arithmetic.sum ~ or more
-0.38 arithmetic.sum ~ out
-0.17 arithmetic.sum ~ part
-0.78 arithmetic.sum ~ per
-0.59 arithmetic.sum ~ percentag chang
-0.20 arithmetic.sum ~ perform
-0.26 arithmetic.sum ~ period
0.25 arithmetic.sum ~ play
-0.21 arithmetic.sum ~ play for
0.18 arithmetic.sum ~ play in
-0.20 arithmetic.sum ~ point of
0.18 arithmetic.sum ~ provid
0.24 arithmetic.sum ~ rank
-0.36 arithmetic.sum ~ rate
-1.31 arithmetic.sum ~ ratio
-0.15 arithmetic.sum ~ record
-0.37 arithmetic.sum ~ release
-1.20 arithmetic.sum ~ respectively
-0.42 arithmetic.sum ~ result
-0.48 arithmetic.sum ~ result in
-0.75 arithmetic.sum ~ revenu from
0.26 arithmetic.sum ~ runner up
-0.30 arithmetic.sum ~ sell
-0.16 arithmetic.sum ~ september
-0.16 arithmetic.sum ~ september #
-0.50 arithmetic.sum ~ serv
-0.28 arithmetic.sum ~ servic
-0.96 arithmetic.sum ~ shar
-0.21 arithmetic.sum ~ show
-0.25 arithmetic.sum ~ singl
0.42 arithmetic.sum ~ site
-0.19 arithmetic.sum ~ south
-0.20 arithmetic.sum ~ start
0.36 arithmetic.sum ~ t
0.38 arithmetic.sum ~ t #
-0.33 arithmetic.sum ~ tabl
0.35 arithmetic.sum ~ tax
-0.16 arithmetic.sum ~ tell
-0.16 arithmetic.sum ~ tell me
0.33 arithmetic.sum ~ that
-0.23 arithmetic.sum ~ that has
-0.19 arithmetic.sum ~ that the
-0.40 arithmetic.sum ~ that were
-0.18 arithmetic.sum ~ the #
-0.21 arithmetic.sum ~ the #th
-0.56 arithmetic.sum ~ the averag
-0.41 arithmetic.sum ~ the chart
-0.40 arithmetic.sum ~ the first
-0.65 arithmetic.sum ~ the last
0.39 arithmetic.sum ~ the most
-0.26 arithmetic.sum ~ the tabl
0.68 arithmetic.sum ~ the total
-0.35 arithmetic.sum ~ the us
0.20 arithmetic.sum ~ the win
-0.39 arithmetic.sum ~ ther
0.79 arithmetic.sum ~ third
-0.26 arithmetic.sum ~ this
-0.57 arithmetic.sum ~ thousand
-0.27 arithmetic.sum ~ time did
0.34 arithmetic.sum ~ to #
0.25 arithmetic.sum ~ top #
0.65 arithmetic.sum ~ total
-0.49 arithmetic.sum ~ total amount
-0.37 arithmetic.sum ~ total number
-0.45 arithmetic.sum ~ u
-0.45 arithmetic.sum ~ u s
-0.27 arithmetic.sum ~ under
-0.43 arithmetic.sum ~ us
-0.95 arithmetic.sum ~ use
-0.49 arithmetic.sum ~ were in
-0.51 arithmetic.sum ~ were the
-0.38 arithmetic.sum ~ what are
-0.52 arithmetic.sum ~ what were
-0.30 arithmetic.sum ~ who did
0.18 arithmetic.sum ~ whos
0.15 arithmetic.sum ~ win the
0.16 arithmetic.sum ~ woman
-0.42 arithmetic.sum ~ worker
-0.64 arithmetic.sum ~ year did
-0.47 arithmetic.sum ~ year end
-0.82 arithmetic.sum ~ year of
-0.23 arithmetic.sum ~ year that
-0.26 beyond missed comparison
-0.56 beyond.count ~ # #
-0.43 beyond.count ~ # how
-0.35 beyond.count ~ # s
-0.32 beyond.count ~ # year
0.32 beyond.count ~ #th
-0.26 beyond.count ~ $
-0.26 beyond.count ~ $ #
-0.35 beyond.count ~ 1
0.38 beyond.count ~ ^ how long
0.66 beyond.count ~ ^ how many
-0.27 beyond.count ~ ^ how many consecutiv
0.36 beyond.count ~ ^ how many game
-0.48 beyond.count ~ ^ how many player
-0.73 beyond.count ~ ^ how many time
-0.24 beyond.count ~ ^ how many year
-0.17 beyond.count ~ ^ in what
-0.29 beyond.count ~ ^ list the
-0.20 beyond.count ~ ^ name the
-0.45 beyond.count ~ a total
0.16 beyond.count ~ abov
0.18 beyond.count ~ after #
-0.36 beyond.count ~ after the
0.50 beyond.count ~ any
-0.32 beyond.count ~ appearanc
0.42 beyond.count ~ are
0.50 beyond.count ~ are list
-0.46 beyond.count ~ at
-0.41 beyond.count ~ at the
-0.21 beyond.count ~ athlet
-0.53 beyond.count ~ attend
-0.26 beyond.count ~ befor #
-0.30 beyond.count ~ befor the
-0.51 beyond.count ~ birth
-0.32 beyond.count ~ both
-0.23 beyond.count ~ build
-0.29 beyond.count ~ by
-0.16 beyond.count ~ by the
0.36 beyond.count ~ chart
-0.32 beyond.count ~ company
-0.27 beyond.count ~ consecutiv
0.51 beyond.count ~ count
-0.35 beyond.count ~ date
-0.64 beyond.count ~ did
-0.27 beyond.count ~ did he
-0.15 beyond.count ~ driver
-0.40 beyond.count ~ employe
0.18 beyond.count ~ end
0.71 beyond.count ~ finish
-0.40 beyond.count ~ found
0.48 beyond.count ~ game were
-0.39 beyond.count ~ get
-0.40 beyond.count ~ goal
0.46 beyond.count ~ has
-0.29 beyond.count ~ hav
-0.16 beyond.count ~ have a
0.59 beyond.count ~ how
0.38 beyond.count ~ how long
0.41 beyond.count ~ how many
-0.17 beyond.count ~ in what
-0.48 beyond.count ~ join
0.42 beyond.count ~ july
-0.29 beyond.count ~ june
0.17 beyond.count ~ list after
-0.29 beyond.count ~ list the
0.38 beyond.count ~ long
0.41 beyond.count ~ many
-0.27 beyond.count ~ many consecutiv
0.30 beyond.count ~ many game
0.20 beyond.count ~ many person
-0.48 beyond.count ~ many player
-0.68 beyond.count ~ many time
-0.24 beyond.count ~ many year
-0.42 beyond.count ~ march
-0.40 beyond.count ~ match
-0.20 beyond.count ~ name the
0.25 beyond.count ~ november
-0.17 beyond.count ~ november #
0.70 beyond.count ~ number
0.74 beyond.count ~ number of
-0.48 beyond.count ~ october
-0.42 beyond.count ~ october #
0.34 beyond.count ~ opponent
-0.26 beyond.count ~ percentag
-0.19 beyond.count ~ percentag of
-0.19 beyond.count ~ perform
0.53 beyond.count ~ play
-0.18 beyond.count ~ player
0.36 beyond.count ~ position
0.54 beyond.count ~ race
0.37 beyond.count ~ rank
0.30 beyond.count ~ record
-0.43 beyond.count ~ releas
0.33 beyond.count ~ round
0.40 beyond.count ~ run
-0.21 beyond.count ~ s
-0.24 beyond.count ~ score
0.46 beyond.count ~ september
0.46 beyond.count ~ september #
0.19 beyond.count ~ servic
-0.41 beyond.count ~ ship
-0.22 beyond.count ~ show
-0.53 beyond.count ~ start
-0.21 beyond.count ~ stat
-0.35 beyond.count ~ take
-0.33 beyond.count ~ team had
-0.19 beyond.count ~ that were
-0.31 beyond.count ~ the #
0.75 beyond.count ~ the number
-0.27 beyond.count ~ the percentag
0.27 beyond.count ~ the race
-0.29 beyond.count ~ the top
-0.52 beyond.count ~ the year
-0.37 beyond.count ~ their
0.36 beyond.count ~ ther
-0.34 beyond.count ~ time
-0.61 beyond.count ~ time did
-0.29 beyond.count ~ top
-0.37 beyond.count ~ total
-0.32 beyond.count ~ tv
-0.45 beyond.count ~ up
-0.27 beyond.count ~ use
-0.44 beyond.count ~ year
-0.38 beyond.count ~ year #
-0.42 beyond.count ~ year of
-0.38 beyond.list ~ # #
0.16 beyond.list ~ # and
-0.40 beyond.list ~ # from
-0.48 beyond.list ~ # in
-0.30 beyond.list ~ # s
0.30 beyond.list ~ # to
-0.16 beyond.list ~ # what
-0.20 beyond.list ~ # with
0.44 beyond.list ~ # year
-0.46 beyond.list ~ #th
-0.43 beyond.list ~ $
-0.43 beyond.list ~ $ #
0.52 beyond.list ~ 1
-0.36 beyond.list ~ ^ how long
-0.35 beyond.list ~ ^ how many time
0.51 beyond.list ~ ^ how many year
-0.28 beyond.list ~ ^ in what
-0.37 beyond.list ~ ^ list the
-0.32 beyond.list ~ ^ tell me
-0.32 beyond.list ~ ^ tell me the
-0.22 beyond.list ~ ^ what team
-0.17 beyond.list ~ ^ when did
-0.67 beyond.list ~ ^ which is
-0.34 beyond.list ~ ^ which player
-0.15 beyond.list ~ ^ who were
-0.18 beyond.list ~ against
0.25 beyond.list ~ age
0.34 beyond.list ~ age #
-0.38 beyond.list ~ all the
-0.22 beyond.list ~ among
0.39 beyond.list ~ amount
-0.25 beyond.list ~ april
-0.20 beyond.list ~ area
-0.15 beyond.list ~ at #
-0.39 beyond.list ~ at least
0.24 beyond.list ~ at the
-0.21 beyond.list ~ attend
-0.17 beyond.list ~ august
-0.19 beyond.list ~ b
-0.34 beyond.list ~ be
0.44 beyond.list ~ befor #
-0.58 beyond.list ~ befor the
0.44 beyond.list ~ birth
-0.36 beyond.list ~ both
-0.55 beyond.list ~ but
0.48 beyond.list ~ by
-0.35 beyond.list ~ came
0.35 beyond.list ~ canada
0.31 beyond.list ~ canadian
-0.31 beyond.list ~ chart
-0.35 beyond.list ~ city
-0.38 beyond.list ~ club
-0.49 beyond.list ~ company
-0.29 beyond.list ~ competition
-0.45 beyond.list ~ complet
-0.31 beyond.list ~ country
-0.23 beyond.list ~ county
-0.15 beyond.list ~ did the
-0.20 beyond.list ~ division
-0.24 beyond.list ~ do
0.52 beyond.list ~ does
0.55 beyond.list ~ driver
-0.39 beyond.list ~ election
-0.34 beyond.list ~ end
-0.33 beyond.list ~ episod
0.31 beyond.list ~ film
-0.40 beyond.list ~ for the
-0.58 beyond.list ~ found
-0.30 beyond.list ~ from
-0.34 beyond.list ~ from the
-0.25 beyond.list ~ get
-0.32 beyond.list ~ had
-0.20 beyond.list ~ have
-0.15 beyond.list ~ her
-0.26 beyond.list ~ his
0.31 beyond.list ~ household
-0.36 beyond.list ~ how long
-0.24 beyond.list ~ in a
0.15 beyond.list ~ in the
-0.28 beyond.list ~ in what
-0.30 beyond.list ~ join
-0.36 beyond.list ~ july
-0.26 beyond.list ~ label
-0.26 beyond.list ~ languag
-0.37 beyond.list ~ least
-0.39 beyond.list ~ least #
-0.37 beyond.list ~ list the
0.34 beyond.list ~ liv
-0.15 beyond.list ~ live
-0.36 beyond.list ~ long
-0.15 beyond.list ~ lose
-0.17 beyond.list ~ lowest
0.48 beyond.list ~ m
0.21 beyond.list ~ make
0.46 beyond.list ~ man
-0.34 beyond.list ~ many person
0.51 beyond.list ~ many year
-0.55 beyond.list ~ march
-0.17 beyond.list ~ maximum
-0.32 beyond.list ~ me the
0.51 beyond.list ~ more
0.53 beyond.list ~ more than
-0.35 beyond.list ~ name
-0.17 beyond.list ~ nation
-0.26 beyond.list ~ number of
0.20 beyond.list ~ of #
-0.33 beyond.list ~ of all
-0.16 beyond.list ~ of total
-0.16 beyond.list ~ only #
-0.23 beyond.list ~ open
-0.30 beyond.list ~ other
-0.23 beyond.list ~ party
-0.16 beyond.list ~ percentag
-0.21 beyond.list ~ percentag of
-0.18 beyond.list ~ pick
0.69 beyond.list ~ place
0.21 beyond.list ~ population
0.18 beyond.list ~ position
-0.23 beyond.list ~ rank
-0.32 beyond.list ~ rank of
-0.25 beyond.list ~ rate
-0.25 beyond.list ~ rate of
-0.50 beyond.list ~ record
-0.34 beyond.list ~ release
-0.36 beyond.list ~ represent
-0.36 beyond.list ~ round
-0.27 beyond.list ~ school
-0.45 beyond.list ~ scor
-0.32 beyond.list ~ scor for
-0.38 beyond.list ~ scor when
0.52 beyond.list ~ shar
-0.21 beyond.list ~ ship
0.18 beyond.list ~ show
-0.53 beyond.list ~ song
-0.25 beyond.list ~ south
-0.23 beyond.list ~ start
-0.17 beyond.list ~ tabl
-0.26 beyond.list ~ team of
-0.32 beyond.list ~ tell
-0.32 beyond.list ~ tell me
0.43 beyond.list ~ than
0.49 beyond.list ~ than #
-0.22 beyond.list ~ the #th
-0.35 beyond.list ~ the chart
-0.38 beyond.list ~ the country
-0.17 beyond.list ~ the lowest
-0.41 beyond.list ~ the name
-0.26 beyond.list ~ the number
-0.26 beyond.list ~ the percentag
-0.33 beyond.list ~ the rate
-0.33 beyond.list ~ the record
-0.29 beyond.list ~ the season
-0.24 beyond.list ~ the win
-0.55 beyond.list ~ the year
-0.36 beyond.list ~ their
-0.19 beyond.list ~ ther
-0.25 beyond.list ~ this
-0.25 beyond.list ~ thos
-0.19 beyond.list ~ time did
-0.34 beyond.list ~ to the
-0.22 beyond.list ~ total amount
-0.19 beyond.list ~ transfer
-0.21 beyond.list ~ type
-0.17 beyond.list ~ under
-0.41 beyond.list ~ up
-0.22 beyond.list ~ use
-0.19 beyond.list ~ w
-0.18 beyond.list ~ was a
0.42 beyond.list ~ were
-0.19 beyond.list ~ were the
-0.22 beyond.list ~ what team
-0.17 beyond.list ~ what was
-0.24 beyond.list ~ what year
-0.18 beyond.list ~ when
-0.17 beyond.list ~ when did
0.17 beyond.list ~ which
-0.67 beyond.list ~ which is
-0.34 beyond.list ~ which player
-0.21 beyond.list ~ who win
-0.16 beyond.list ~ with an
-0.32 beyond.list ~ with the
-0.19 beyond.list ~ work
0.45 beyond.list ~ year
-0.23 beyond.list ~ year #
-0.25 beyond.list ~ year did
-0.18 beyond.list ~ year in
0.43 beyond.list ~ year of
0.18 cell column above said
0.64 cell column above share
0.26 cell column said
0.24 cell column share
0.42 cell column total unsaid
0.22 cell column whole
-0.18 cell pair behind
0.47 cell pair is best
0.30 cell row above share
0.18 cell row said
0.60 cell row share
0.50 cell row total
0.60 cell row total unsaid
0.35 cell row whole
0.27 cell ~ # #
-0.23 cell ~ # as
-0.20 cell ~ # for
-0.84 cell ~ # from
-0.38 cell ~ # how
0.67 cell ~ # in
-0.35 cell ~ # is
0.23 cell ~ # of
-0.47 cell ~ # or
-0.58 cell ~ # person
0.22 cell ~ # point
-0.84 cell ~ # respectively
0.22 cell ~ # season
0.37 cell ~ # when
0.39 cell ~ # with
-0.20 cell ~ # year
-0.87 cell ~ #th
-0.81 cell ~ 1
-0.15 cell ~ 2
0.26 cell ~ ^ how many
-0.79 cell ~ ^ how many consecutiv
-0.33 cell ~ ^ how many different
0.78 cell ~ ^ how many game
-0.27 cell ~ ^ in #
-0.64 cell ~ ^ list the
0.47 cell ~ ^ name a
0.16 cell ~ ^ tell me
-0.23 cell ~ ^ tell me the
-0.22 cell ~ ^ what are
-0.22 cell ~ ^ what date
0.21 cell ~ ^ what team
0.16 cell ~ ^ what the
0.21 cell ~ ^ what was
-0.43 cell ~ ^ what were
-0.43 cell ~ ^ what were the
-0.37 cell ~ ^ what year
-0.54 cell ~ ^ when was
-0.45 cell ~ ^ when was the
-0.40 cell ~ ^ wher was
-0.43 cell ~ ^ which #
0.64 cell ~ ^ which country
-0.40 cell ~ ^ which is
0.41 cell ~ ^ which player
-0.61 cell ~ ^ which year
0.17 cell ~ ^ who is
-0.27 cell ~ ^ who is the
0.24 cell ~ ^ who was the
-0.57 cell ~ ^ who win
0.68 cell ~ a #
0.17 cell ~ a record
-0.23 cell ~ account
0.50 cell ~ adult
0.79 cell ~ after
0.76 cell ~ after #
-0.76 cell ~ against
0.28 cell ~ age
0.40 cell ~ age #
0.25 cell ~ air
-0.42 cell ~ all the
-0.32 cell ~ among the
-0.24 cell ~ amount
0.56 cell ~ an
-0.34 cell ~ and
-1.39 cell ~ and #
-0.40 cell ~ and the
-0.73 cell ~ appear
0.39 cell ~ appearanc
-0.34 cell ~ are
-0.78 cell ~ are ther
0.17 cell ~ as
-0.73 cell ~ as a
-0.48 cell ~ as the
-0.21 cell ~ asset
-0.52 cell ~ at #
0.17 cell ~ at least
-0.28 cell ~ athlet
0.38 cell ~ b
0.42 cell ~ befor
0.61 cell ~ befor #
0.15 cell ~ being
0.72 cell ~ below
-0.29 cell ~ best
-0.93 cell ~ between
-0.75 cell ~ between the
-0.45 cell ~ bronz
-0.79 cell ~ business
0.45 cell ~ by
0.58 cell ~ by the
-0.46 cell ~ c
0.74 cell ~ canada
0.40 cell ~ canadian
-0.24 cell ~ car
0.54 cell ~ category
-0.33 cell ~ championship
-0.67 cell ~ chang in
0.23 cell ~ chang of
-0.30 cell ~ class
-0.38 cell ~ coach
0.17 cell ~ code
0.60 cell ~ colleg
-0.40 cell ~ come
-0.20 cell ~ common
0.60 cell ~ company
0.19 cell ~ compar to
0.34 cell ~ consecutiv
-0.65 cell ~ cost
-0.28 cell ~ count
0.37 cell ~ country
-0.29 cell ~ crowd
0.52 cell ~ cup
0.35 cell ~ d
-0.25 cell ~ date
-0.24 cell ~ date was
0.76 cell ~ day
0.39 cell ~ december
0.45 cell ~ december #
-0.86 cell ~ decreas
-0.36 cell ~ decreas in
1.13 cell ~ die
-0.92 cell ~ differenc
-0.46 cell ~ differenc in
-1.06 cell ~ different
-0.91 cell ~ division
-0.73 cell ~ does
-0.57 cell ~ does the
0.71 cell ~ dollar
-0.24 cell ~ e
-0.70 cell ~ each
0.19 cell ~ earn
0.27 cell ~ earning
0.46 cell ~ elect
0.61 cell ~ election
0.25 cell ~ employ
-0.37 cell ~ end
-0.22 cell ~ episod
0.29 cell ~ event
-0.32 cell ~ february
-0.41 cell ~ femal
-0.66 cell ~ film
0.75 cell ~ finish
-0.17 cell ~ first
-0.28 cell ~ fiscal
-0.22 cell ~ for in
-0.48 cell ~ format
0.38 cell ~ found
-0.36 cell ~ from #
-0.31 cell ~ game
-0.44 cell ~ game play
0.59 cell ~ get
0.65 cell ~ get in
-0.87 cell ~ grand
-0.32 cell ~ greater
0.45 cell ~ grid
-0.39 cell ~ group
0.22 cell ~ has #
-0.59 cell ~ has an
0.41 cell ~ hav
-0.57 cell ~ have the
-0.45 cell ~ he
0.33 cell ~ her
-0.42 cell ~ higher
-0.49 cell ~ highest
0.50 cell ~ his
0.42 cell ~ household
0.41 cell ~ i
0.38 cell ~ if
0.98 cell ~ in a
0.89 cell ~ in canada
-0.52 cell ~ in this
-0.19 cell ~ includ
0.73 cell ~ incom
-1.14 cell ~ increas decreas
0.64 cell ~ increas in
0.41 cell ~ individual
-0.22 cell ~ is #
0.28 cell ~ it
-0.38 cell ~ january
-0.27 cell ~ january #
0.15 cell ~ join
0.23 cell ~ june
0.24 cell ~ june #
-0.33 cell ~ label
0.21 cell ~ languag
-0.69 cell ~ lap
-0.24 cell ~ larger
-0.60 cell ~ largest
-0.17 cell ~ leagu did
-0.26 cell ~ least #
0.53 cell ~ length
0.45 cell ~ less than
-0.91 cell ~ likely
-0.29 cell ~ likely to
-0.54 cell ~ list
-0.62 cell ~ list the
0.46 cell ~ liv
-0.36 cell ~ live
-0.27 cell ~ location
0.39 cell ~ low
-0.48 cell ~ lower
0.19 cell ~ m
0.29 cell ~ make
0.34 cell ~ man
-0.79 cell ~ many consecutiv
-0.33 cell ~ many different
0.78 cell ~ many game
0.32 cell ~ many percentag
0.29 cell ~ many person
-0.69 cell ~ many time
-0.34 cell ~ many year
0.26 cell ~ march
-0.59 cell ~ match
-0.35 cell ~ me
-0.31 cell ~ me the
-0.49 cell ~ member
-0.29 cell ~ model
0.17 cell ~ month
-0.73 cell ~ more likely
-0.26 cell ~ most
0.31 cell ~ name a
-0.44 cell ~ name of
-0.44 cell ~ nation
-0.53 cell ~ net
-0.46 cell ~ network
0.69 cell ~ new
0.36 cell ~ next
-0.81 cell ~ non
-0.56 cell ~ north
-0.16 cell ~ of person
-0.19 cell ~ of point
0.20 cell ~ of the
-0.39 cell ~ of time
-0.99 cell ~ of total
-0.36 cell ~ of woman
-0.43 cell ~ older
0.57 cell ~ on
-0.60 cell ~ on #
-0.53 cell ~ only #
-0.36 cell ~ open
-0.82 cell ~ or #
0.51 cell ~ or more
-0.78 cell ~ order
0.23 cell ~ other
-0.83 cell ~ out
0.19 cell ~ over
-0.20 cell ~ own
0.45 cell ~ part
-0.38 cell ~ participat
-0.32 cell ~ partner
0.17 cell ~ per
0.38 cell ~ percent
0.15 cell ~ percentag
-0.44 cell ~ percentag chang
0.79 cell ~ percentag of
0.17 cell ~ percentag point
0.26 cell ~ period
-0.22 cell ~ plac
0.41 cell ~ place
-0.67 cell ~ play in
0.21 cell ~ population
0.24 cell ~ position
0.38 cell ~ previous
-0.60 cell ~ produc
-0.33 cell ~ proportion
-0.33 cell ~ proportion of
0.21 cell ~ r
0.24 cell ~ r &
-0.22 cell ~ rank
0.32 cell ~ rate of
-0.52 cell ~ ratio
-0.37 cell ~ receiv
0.44 cell ~ record
0.24 cell ~ record of
-0.65 cell ~ releas
-0.26 cell ~ release
0.28 cell ~ report
0.83 cell ~ represent
-1.59 cell ~ respectively
0.38 cell ~ result in
0.48 cell ~ result of
-0.52 cell ~ revenu
-0.68 cell ~ revenu from
-0.42 cell ~ round
-0.16 cell ~ round #
0.18 cell ~ run
-0.20 cell ~ runner
-0.35 cell ~ runner up
-0.42 cell ~ scor #
1.15 cell ~ scor for
0.22 cell ~ score #
-0.33 cell ~ scorer
0.56 cell ~ season
0.24 cell ~ seat
0.49 cell ~ second
0.25 cell ~ september #
-0.28 cell ~ series
0.32 cell ~ serv
0.32 cell ~ servic
-0.37 cell ~ shar
-0.35 cell ~ show
0.26 cell ~ silver
0.42 cell ~ silver medal
-0.38 cell ~ site
-0.36 cell ~ song
0.65 cell ~ start
0.33 cell ~ stat
0.51 cell ~ station
0.34 cell ~ student
-0.21 cell ~ surfac
-0.24 cell ~ t
-0.15 cell ~ t #
-1.33 cell ~ tabl
-0.39 cell ~ team had
0.33 cell ~ team has
-0.23 cell ~ team is
0.15 cell ~ tell me
-0.53 cell ~ than
0.57 cell ~ that had
-0.18 cell ~ that is
0.16 cell ~ that the
-0.66 cell ~ that was
-0.64 cell ~ that were
0.45 cell ~ the #
0.32 cell ~ the amount
-0.64 cell ~ the chang
-0.53 cell ~ the chart
-0.91 cell ~ the country
-0.41 cell ~ the date
-0.52 cell ~ the differenc
-0.17 cell ~ the final
-0.60 cell ~ the highest
0.25 cell ~ the home
-0.46 cell ~ the largest
-0.59 cell ~ the least
-0.25 cell ~ the name
-0.17 cell ~ the net
0.48 cell ~ the next
-0.34 cell ~ the number
0.68 cell ~ the percent
0.28 cell ~ the percentag
1.00 cell ~ the population
0.23 cell ~ the previous
0.51 cell ~ the rate
0.39 cell ~ the record
-0.16 cell ~ the scor
0.38 cell ~ the season
-1.21 cell ~ the tabl
0.20 cell ~ the total
0.35 cell ~ the unit
-0.67 cell ~ the win
-0.67 cell ~ the year
-0.37 cell ~ ther
0.44 cell ~ they
0.97 cell ~ thousand
-0.22 cell ~ time did
-0.19 cell ~ time was
-0.18 cell ~ to
-0.24 cell ~ to have
0.26 cell ~ to the
-0.91 cell ~ top #
-0.44 cell ~ total amount
-0.16 cell ~ total number
0.23 cell ~ transfer
-0.35 cell ~ type
-0.17 cell ~ under
0.57 cell ~ unit
0.39 cell ~ unit stat
0.17 cell ~ university
-0.39 cell ~ up
-0.22 cell ~ us
0.73 cell ~ use
-0.32 cell ~ valu of
-0.43 cell ~ vote
-0.56 cell ~ weight
0.40 cell ~ were in
-0.37 cell ~ were the
0.67 cell ~ were ther
-0.22 cell ~ what are
-0.20 cell ~ what date
0.22 cell ~ what percentag
0.21 cell ~ what team
0.35 cell ~ what the
-0.54 cell ~ what were
-0.40 cell ~ what year
-0.51 cell ~ when was
0.25 cell ~ wher the
-0.49 cell ~ wher was
-0.20 cell ~ which #
-0.36 cell ~ which club
0.63 cell ~ which country
-0.57 cell ~ which game
-0.38 cell ~ which is
-0.17 cell ~ which leagu
0.41 cell ~ which player
-0.16 cell ~ which team
-0.19 cell ~ who did
-0.37 cell ~ who had
-0.27 cell ~ who has
0.24 cell ~ who win
-0.53 cell ~ win by
-0.27 cell ~ win in
0.49 cell ~ win the
1.29 cell ~ work
-0.21 cell ~ world
0.34 cell ~ year #
-1.03 cell ~ year did
-0.26 cell ~ year had
-0.31 cell ~ year that
-0.51 cell ~ year was
0.60 cell.opposite ~ # %
0.46 cell.opposite ~ # how
0.76 cell.opposite ~ # of
-0.83 cell.opposite ~ # s
0.17 cell.opposite ~ # to
-0.19 cell.opposite ~ # what
-0.38 cell.opposite ~ # year
-0.27 cell.opposite ~ #th
0.50 cell.opposite ~ %
0.29 cell.opposite ~ ^ how many
0.51 cell.opposite ~ ^ how many percent
-0.53 cell.opposite ~ ^ how many percentag
-0.24 cell.opposite ~ ^ how much
-0.75 cell.opposite ~ ^ in # how
-0.36 cell.opposite ~ ^ what are
-0.35 cell.opposite ~ ^ what are the
-0.17 cell.opposite ~ ^ what was the
-0.52 cell.opposite ~ ^ what were
-0.52 cell.opposite ~ ^ what were the
-0.15 cell.opposite ~ ^ when did
0.24 cell.opposite ~ account
0.43 cell.opposite ~ account for
-0.53 cell.opposite ~ activity
0.53 cell.opposite ~ against
0.36 cell.opposite ~ age
-0.26 cell.opposite ~ age #
0.21 cell.opposite ~ all
0.30 cell.opposite ~ among the
-0.33 cell.opposite ~ amount
-0.34 cell.opposite ~ amount of
-0.45 cell.opposite ~ an
-0.21 cell.opposite ~ and the
-0.40 cell.opposite ~ any
-0.90 cell.opposite ~ are
-0.35 cell.opposite ~ are the
-0.80 cell.opposite ~ are ther
-0.28 cell.opposite ~ asset
0.30 cell.opposite ~ at
-0.59 cell.opposite ~ at the
-0.52 cell.opposite ~ averag
0.36 cell.opposite ~ befor
0.37 cell.opposite ~ befor the
-0.40 cell.opposite ~ benefit
-0.47 cell.opposite ~ both
-0.37 cell.opposite ~ but
-0.20 cell.opposite ~ by
-0.23 cell.opposite ~ canada
-0.17 cell.opposite ~ canadian
-0.77 cell.opposite ~ cash
-0.36 cell.opposite ~ category
-0.51 cell.opposite ~ chang
-0.18 cell.opposite ~ chang in
-0.92 cell.opposite ~ chang of
-0.17 cell.opposite ~ company
0.38 cell.opposite ~ compar
0.38 cell.opposite ~ compar to
0.39 cell.opposite ~ complet
-0.21 cell.opposite ~ country
-0.19 cell.opposite ~ current
-0.43 cell.opposite ~ day
0.64 cell.opposite ~ decreas
0.64 cell.opposite ~ degre
-0.28 cell.opposite ~ differenc between
-0.26 cell.opposite ~ each
-0.16 cell.opposite ~ earn
-0.33 cell.opposite ~ end
-0.36 cell.opposite ~ expens
-0.17 cell.opposite ~ experienc
-0.18 cell.opposite ~ f
-0.25 cell.opposite ~ fiscal
-0.21 cell.opposite ~ for #
-0.54 cell.opposite ~ for in
-0.54 cell.opposite ~ for the
0.24 cell.opposite ~ from
0.66 cell.opposite ~ from the
0.39 cell.opposite ~ fy
0.52 cell.opposite ~ goal
-0.22 cell.opposite ~ greater
-0.28 cell.opposite ~ gross
0.27 cell.opposite ~ had
0.19 cell.opposite ~ had the
0.27 cell.opposite ~ has
-0.25 cell.opposite ~ have
0.47 cell.opposite ~ home
0.36 cell.opposite ~ in #
-0.23 cell.opposite ~ in canada
-0.33 cell.opposite ~ includ
-0.74 cell.opposite ~ incom
-0.53 cell.opposite ~ increas
-0.47 cell.opposite ~ increas decreas
-0.35 cell.opposite ~ interest
-0.26 cell.opposite ~ july
0.26 cell.opposite ~ languag
0.28 cell.opposite ~ largest
-0.17 cell.opposite ~ last
0.34 cell.opposite ~ liv
-0.42 cell.opposite ~ live
0.29 cell.opposite ~ man
0.53 cell.opposite ~ many percent
-0.16 cell.opposite ~ many time
-0.17 cell.opposite ~ margin
0.27 cell.opposite ~ model
0.19 cell.opposite ~ more
0.46 cell.opposite ~ more than
0.40 cell.opposite ~ no
0.57 cell.opposite ~ non
-0.61 cell.opposite ~ not
0.55 cell.opposite ~ number
0.55 cell.opposite ~ number of
0.28 cell.opposite ~ of #
-0.33 cell.opposite ~ of the
-0.26 cell.opposite ~ of woman
-0.24 cell.opposite ~ operat
0.36 cell.opposite ~ or
-0.44 cell.opposite ~ other
-0.33 cell.opposite ~ own
-0.22 cell.opposite ~ per
0.64 cell.opposite ~ percent
0.48 cell.opposite ~ percent of
-0.15 cell.opposite ~ percentag chang
0.40 cell.opposite ~ percentag point
0.24 cell.opposite ~ person
0.30 cell.opposite ~ point
-0.61 cell.opposite ~ point did
0.16 cell.opposite ~ point of
-0.73 cell.opposite ~ population
0.58 cell.opposite ~ position
0.69 cell.opposite ~ previous
0.52 cell.opposite ~ proportion
0.52 cell.opposite ~ proportion of
-0.39 cell.opposite ~ provid
0.43 cell.opposite ~ provinc
-0.43 cell.opposite ~ ratio
-0.18 cell.opposite ~ receiv
-0.63 cell.opposite ~ relat
0.25 cell.opposite ~ report
-0.23 cell.opposite ~ respectively
-0.21 cell.opposite ~ result
-0.83 cell.opposite ~ revenu
-0.55 cell.opposite ~ revenu from
-0.80 cell.opposite ~ s
-0.29 cell.opposite ~ second
-0.22 cell.opposite ~ sell
0.32 cell.opposite ~ servic
0.44 cell.opposite ~ shar
-0.35 cell.opposite ~ start
0.23 cell.opposite ~ stat
-0.35 cell.opposite ~ tabl
-0.15 cell.opposite ~ take
-0.45 cell.opposite ~ term
0.50 cell.opposite ~ that had
-0.30 cell.opposite ~ the #th
-0.24 cell.opposite ~ the averag
-0.38 cell.opposite ~ the final
0.36 cell.opposite ~ the largest
0.58 cell.opposite ~ the number
0.69 cell.opposite ~ the previous
0.54 cell.opposite ~ the proportion
-0.62 cell.opposite ~ the tabl
-0.47 cell.opposite ~ the total
-0.23 cell.opposite ~ the year
-0.15 cell.opposite ~ thos
-0.16 cell.opposite ~ time
-0.16 cell.opposite ~ time did
0.33 cell.opposite ~ to
0.37 cell.opposite ~ to the
-0.20 cell.opposite ~ total number
0.17 cell.opposite ~ transfer
-0.33 cell.opposite ~ type
-0.29 cell.opposite ~ type of
-0.23 cell.opposite ~ u
-0.23 cell.opposite ~ u s
-0.26 cell.opposite ~ under
0.27 cell.opposite ~ unit stat
-0.38 cell.opposite ~ use
-0.16 cell.opposite ~ valu
0.59 cell.opposite ~ was #
-0.34 cell.opposite ~ were
-0.53 cell.opposite ~ were the
-0.28 cell.opposite ~ were ther
-0.36 cell.opposite ~ what are
-0.27 cell.opposite ~ what the
-0.52 cell.opposite ~ what were
-0.45 cell.opposite ~ when
-0.15 cell.opposite ~ when did
0.28 cell.opposite ~ who
0.41 cell.opposite ~ with
-0.26 cell.opposite ~ with a
-0.28 cell.opposite ~ woman
-0.33 cell.opposite ~ year
-0.33 cell.opposite ~ year #
-0.28 cell.opposite ~ year end
0.21 cell.opposite ~ year in
0.18 cells.columns ~ # %
0.55 cells.columns ~ # and
0.23 cells.columns ~ # of
0.79 cells.columns ~ # respectively
0.23 cells.columns ~ # s
-0.21 cells.columns ~ # which
0.38 cells.columns ~ # year
0.37 cells.columns ~ #th
0.18 cells.columns ~ %
-0.26 cells.columns ~ ^ how much
0.46 cells.columns ~ ^ what are
0.56 cells.columns ~ ^ what are the
-0.17 cells.columns ~ ^ which year
-0.43 cells.columns ~ all the
-0.32 cells.columns ~ among the
0.21 cells.columns ~ and
0.78 cells.columns ~ and #
-0.22 cells.columns ~ appear
0.26 cells.columns ~ are
0.39 cells.columns ~ are the
-0.39 cells.columns ~ are ther
-0.52 cells.columns ~ asset
-0.62 cells.columns ~ award
-0.27 cells.columns ~ benefit
-0.59 cells.columns ~ both
-0.25 cells.columns ~ business
-0.24 cells.columns ~ but
0.42 cells.columns ~ canada
-0.22 cells.columns ~ cash
-0.49 cells.columns ~ category
-0.16 cells.columns ~ competition
0.21 cells.columns ~ cost
-0.43 cells.columns ~ crowd
0.24 cells.columns ~ degre
-0.20 cells.columns ~ differenc
-0.20 cells.columns ~ earn
-0.58 cells.columns ~ earning
-0.20 cells.columns ~ end
0.22 cells.columns ~ femal
-0.28 cells.columns ~ fiscal
-0.52 cells.columns ~ free
0.45 cells.columns ~ gross
-0.47 cells.columns ~ group
-0.56 cells.columns ~ high
-0.40 cells.columns ~ hold
-0.24 cells.columns ~ if
0.18 cells.columns ~ immigrant
0.15 cells.columns ~ in #
0.35 cells.columns ~ in canada
-0.19 cells.columns ~ includ
-0.31 cells.columns ~ june
-0.31 cells.columns ~ june #
0.54 cells.columns ~ languag
0.26 cells.columns ~ less
0.42 cells.columns ~ less than
-0.24 cells.columns ~ location
0.34 cells.columns ~ lower
-0.40 cells.columns ~ m
-0.28 cells.columns ~ match
-0.49 cells.columns ~ north
0.21 cells.columns ~ october
0.21 cells.columns ~ october #
-0.24 cells.columns ~ of total
-0.29 cells.columns ~ on #
-0.20 cells.columns ~ own
-0.36 cells.columns ~ per
0.36 cells.columns ~ percent of
-0.25 cells.columns ~ provid
-0.20 cells.columns ~ provinc
-0.35 cells.columns ~ rate
0.15 cells.columns ~ region
1.12 cells.columns ~ respectively
0.29 cells.columns ~ same
-0.21 cells.columns ~ sell
-0.24 cells.columns ~ station
-0.46 cells.columns ~ tabl
-0.57 cells.columns ~ the #th
-0.57 cells.columns ~ the averag
0.22 cells.columns ~ the net
-0.19 cells.columns ~ the population
0.30 cells.columns ~ the same
-0.35 cells.columns ~ the tabl
-0.30 cells.columns ~ the year
0.34 cells.columns ~ their
-0.31 cells.columns ~ type
0.48 cells.columns ~ valu
0.55 cells.columns ~ valu of
0.34 cells.columns ~ was a
0.25 cells.columns ~ were the
0.45 cells.columns ~ what are
0.26 cells.columns ~ what were
-0.39 cells.columns ~ who did
0.57 cells.columns ~ worker
-0.26 cells.columns ~ year #
0.38 cells.rows ~ # respectively
-0.31 cells.rows ~ #th
0.58 cells.rows ~ ^ what were
0.58 cells.rows ~ ^ what were the
-0.46 cells.rows ~ all the
0.48 cells.rows ~ amount
-0.42 cells.rows ~ any
0.25 cells.rows ~ are the
-0.19 cells.rows ~ are ther
0.79 cells.rows ~ been
-0.29 cells.rows ~ below
-0.19 cells.rows ~ birth
0.49 cells.rows ~ but
-0.37 cells.rows ~ came
-0.25 cells.rows ~ canada
-0.21 cells.rows ~ cash
-0.25 cells.rows ~ category
-0.28 cells.rows ~ championship
-0.27 cells.rows ~ colleg
-0.46 cells.rows ~ count
0.53 cells.rows ~ crowd
-0.23 cells.rows ~ degre
0.34 cells.rows ~ did not
-0.21 cells.rows ~ different
-0.34 cells.rows ~ dur
-0.24 cells.rows ~ each
-0.65 cells.rows ~ expens
-0.29 cells.rows ~ from the
-0.16 cells.rows ~ group
0.28 cells.rows ~ high
-0.49 cells.rows ~ hold
-0.17 cells.rows ~ immigrant
-0.19 cells.rows ~ in canada
-0.34 cells.rows ~ interest
-0.29 cells.rows ~ july
0.53 cells.rows ~ last
-0.22 cells.rows ~ long
-0.38 cells.rows ~ lower
-0.34 cells.rows ~ match
-0.20 cells.rows ~ network
0.40 cells.rows ~ non
0.24 cells.rows ~ not
0.15 cells.rows ~ of woman
0.31 cells.rows ~ over the
0.72 cells.rows ~ own
-0.17 cells.rows ~ play in
-0.45 cells.rows ~ ratio
0.37 cells.rows ~ record
1.47 cells.rows ~ respectively
0.15 cells.rows ~ s
-0.39 cells.rows ~ same
-0.26 cells.rows ~ september
-0.26 cells.rows ~ september #
-0.27 cells.rows ~ serv
0.28 cells.rows ~ shar
-0.16 cells.rows ~ show
-0.16 cells.rows ~ t #
-0.31 cells.rows ~ tabl
0.40 cells.rows ~ that were
-0.16 cells.rows ~ the first
0.55 cells.rows ~ the last
0.50 cells.rows ~ the number
-0.40 cells.rows ~ the same
-0.16 cells.rows ~ the top
-0.45 cells.rows ~ their
-0.19 cells.rows ~ up
-0.28 cells.rows ~ valu of
-0.25 cells.rows ~ was a
0.53 cells.rows ~ were the
0.56 cells.rows ~ what were
0.33 cells.rows ~ who did
0.42 cells.rows ~ who had
-0.21 cells.rows ~ whos
-0.50 cells.rows ~ work
-0.15 cells.rows ~ year of
0.18 column above said
0.64 column above share
0.26 column said
0.24 column share
0.42 column total unsaid
0.22 column whole
0.23 compare explained
0.37 compare key.about
0.66 compare key.score
0.19 compare missed comparison
-0.25 compare missed degree
-0.21 compare missed number
0.16 compare.count ~ # s
-0.28 compare.count ~ # year
0.32 compare.count ~ &
-0.15 compare.count ~ ^ how much
-0.25 compare.count ~ ^ what are
-0.25 compare.count ~ ^ what are the
-0.22 compare.count ~ ^ wher was
0.22 compare.count ~ ^ which country
-0.31 compare.count ~ ^ which is
0.42 compare.count ~ ^ which year
0.50 compare.count ~ ^ who had
0.60 compare.count ~ ^ who win
-0.32 compare.count ~ abov
-0.29 compare.count ~ after
-0.21 compare.count ~ all
-0.19 compare.count ~ all the
-0.22 compare.count ~ amount
0.42 compare.count ~ appear
-0.25 compare.count ~ are the
0.24 compare.count ~ are ther
0.21 compare.count ~ at
-0.40 compare.count ~ befor
0.16 compare.count ~ between
0.25 compare.count ~ by
0.22 compare.count ~ canada
-0.17 compare.count ~ chart
0.68 compare.count ~ city
-0.36 compare.count ~ compar
-0.22 compare.count ~ compar to
0.45 compare.count ~ county
0.22 compare.count ~ dur
-0.59 compare.count ~ experienc
0.32 compare.count ~ february
-0.37 compare.count ~ femal
-0.24 compare.count ~ first
-0.19 compare.count ~ found
0.31 compare.count ~ free
-0.26 compare.count ~ from
0.25 compare.count ~ game
-0.40 compare.count ~ goal
-0.17 compare.count ~ had a
0.17 compare.count ~ had the
0.31 compare.count ~ has
-0.44 compare.count ~ have
0.37 compare.count ~ have the
-0.15 compare.count ~ how much
-0.18 compare.count ~ incom
0.28 compare.count ~ is list
-0.22 compare.count ~ it
0.32 compare.count ~ july
0.31 compare.count ~ least
-0.17 compare.count ~ likely
-0.18 compare.count ~ likely to
0.30 compare.count ~ list
-0.43 compare.count ~ lose
-0.19 compare.count ~ lowest
0.15 compare.count ~ margin
0.50 compare.count ~ more
-0.19 compare.count ~ more likely
-0.24 compare.count ~ more than
0.32 compare.count ~ most
-0.15 compare.count ~ much
0.16 compare.count ~ on the
0.18 compare.count ~ opponent
0.51 compare.count ~ or
-0.31 compare.count ~ or more
-0.25 compare.count ~ over
0.59 compare.count ~ play
0.24 compare.count ~ play for
-0.50 compare.count ~ population
-0.40 compare.count ~ previous
-0.29 compare.count ~ proportion
-0.19 compare.count ~ proportion of
-0.24 compare.count ~ provinc
-0.45 compare.count ~ race
0.23 compare.count ~ record
-0.30 compare.count ~ region
0.41 compare.count ~ release
-0.25 compare.count ~ respectively
0.50 compare.count ~ school
0.25 compare.count ~ scor of
-0.47 compare.count ~ sell
-0.28 compare.count ~ ship
0.15 compare.count ~ show
-0.20 compare.count ~ team
-0.27 compare.count ~ than
-0.25 compare.count ~ the averag
0.31 compare.count ~ the least
0.16 compare.count ~ the list
-0.19 compare.count ~ the lowest
0.52 compare.count ~ the most
0.22 compare.count ~ the race
0.25 compare.count ~ the scor
0.59 compare.count ~ ther
-0.17 compare.count ~ time
-0.20 compare.count ~ time was
0.35 compare.count ~ top
0.38 compare.count ~ top #
-0.25 compare.count ~ total
-0.42 compare.count ~ tournament
-0.22 compare.count ~ unit
0.29 compare.count ~ vote
-0.23 compare.count ~ was
0.49 compare.count ~ were ther
-0.25 compare.count ~ what are
-0.22 compare.count ~ wher was
0.15 compare.count ~ which
0.22 compare.count ~ which country
-0.31 compare.count ~ which is
0.36 compare.count ~ which year
0.41 compare.count ~ who
0.41 compare.count ~ who had
0.60 compare.count ~ who win
-0.34 compare.count ~ win
-0.37 compare.count ~ win in
-0.22 compare.count ~ with the
0.42 compare.count ~ year had
0.18 compare.highest ~ #
-0.22 compare.highest ~ # for
0.72 compare.highest ~ # or
0.46 compare.highest ~ # to
0.54 compare.highest ~ # year
-0.22 compare.highest ~ #th
-0.28 compare.highest ~ ^ how long
-0.33 compare.highest ~ ^ how many
-0.25 compare.highest ~ ^ how much
-0.31 compare.highest ~ ^ in which
-0.31 compare.highest ~ ^ in which year
-0.15 compare.highest ~ ^ what is
-0.15 compare.highest ~ ^ what is the
-0.27 compare.highest ~ ^ what was
-0.27 compare.highest ~ ^ what was the
0.32 compare.highest ~ ^ which #
0.22 compare.highest ~ ^ which country
-0.20 compare.highest ~ ^ which is
-0.22 compare.highest ~ ^ which team
0.51 compare.highest ~ ^ which type
0.21 compare.highest ~ ^ who had
0.34 compare.highest ~ ^ who were
0.19 compare.highest ~ ^ who win
0.18 compare.highest ~ activity
-0.47 compare.highest ~ after
0.39 compare.highest ~ against
0.46 compare.highest ~ age
0.49 compare.highest ~ age #
0.30 compare.highest ~ album
-0.30 compare.highest ~ amount
-0.30 compare.highest ~ amount of
-0.18 compare.highest ~ and #
0.16 compare.highest ~ appearanc
0.45 compare.highest ~ area
0.46 compare.highest ~ as
-0.42 compare.highest ~ at the
-0.25 compare.highest ~ award
0.39 compare.highest ~ b
0.23 compare.highest ~ been
0.46 compare.highest ~ between
0.37 compare.highest ~ canada
0.29 compare.highest ~ chart
0.51 compare.highest ~ city
-0.21 compare.highest ~ come
-0.20 compare.highest ~ compar
-0.20 compare.highest ~ compar to
0.32 compare.highest ~ complet
-0.22 compare.highest ~ consecutiv
-0.30 compare.highest ~ county
-0.49 compare.highest ~ d
0.40 compare.highest ~ degre
0.30 compare.highest ~ did the
0.31 compare.highest ~ district
0.23 compare.highest ~ dur
0.24 compare.highest ~ election
-0.44 compare.highest ~ film
-0.20 compare.highest ~ final
0.41 compare.highest ~ first
0.29 compare.highest ~ for
0.19 compare.highest ~ game
0.31 compare.highest ~ goal
0.25 compare.highest ~ greater
0.54 compare.highest ~ had a
-0.28 compare.highest ~ had the
0.47 compare.highest ~ has
-0.17 compare.highest ~ have a
0.43 compare.highest ~ have the
-0.33 compare.highest ~ he
0.40 compare.highest ~ high
0.30 compare.highest ~ higher
-0.19 compare.highest ~ highest
0.24 compare.highest ~ household
-0.50 compare.highest ~ how
-0.28 compare.highest ~ how long
-0.30 compare.highest ~ how many
-0.25 compare.highest ~ how much
0.28 compare.highest ~ i
0.37 compare.highest ~ immigrant
-0.26 compare.highest ~ in a
0.18 compare.highest ~ in this
-0.31 compare.highest ~ in which
-0.27 compare.highest ~ incom
-0.22 compare.highest ~ increas
-0.22 compare.highest ~ increas in
-0.31 compare.highest ~ is the
0.19 compare.highest ~ lap
-0.30 compare.highest ~ largest
-0.24 compare.highest ~ list
-0.24 compare.highest ~ list after
-0.46 compare.highest ~ live
-0.46 compare.highest ~ live in
-0.28 compare.highest ~ long
0.46 compare.highest ~ lose
0.36 compare.highest ~ make
0.26 compare.highest ~ man
-0.30 compare.highest ~ many
0.36 compare.highest ~ margin
0.22 compare.highest ~ match
0.21 compare.highest ~ me
0.16 compare.highest ~ more
0.31 compare.highest ~ nation
0.41 compare.highest ~ no
0.74 compare.highest ~ non
-0.39 compare.highest ~ not
0.59 compare.highest ~ number
0.46 compare.highest ~ number of
0.16 compare.highest ~ october
0.25 compare.highest ~ october #
-0.53 compare.highest ~ of the
0.39 compare.highest ~ on
0.33 compare.highest ~ on the
-0.41 compare.highest ~ only
0.85 compare.highest ~ or
0.89 compare.highest ~ or #
-0.28 compare.highest ~ other
0.27 compare.highest ~ over
0.51 compare.highest ~ own
0.29 compare.highest ~ party
-0.22 compare.highest ~ percent
-0.22 compare.highest ~ percent of
-0.31 compare.highest ~ percentag
-0.16 compare.highest ~ percentag of
0.16 compare.highest ~ person
-0.31 compare.highest ~ pick
-0.61 compare.highest ~ place
0.38 compare.highest ~ population
-0.47 compare.highest ~ produc
-0.36 compare.highest ~ rank
-0.17 compare.highest ~ rate
-0.19 compare.highest ~ rate of
0.25 compare.highest ~ record
-0.29 compare.highest ~ relat
0.26 compare.highest ~ revenu
-0.20 compare.highest ~ run
0.40 compare.highest ~ school
0.72 compare.highest ~ scor
0.36 compare.highest ~ scor of
0.27 compare.highest ~ score
0.23 compare.highest ~ sell
0.42 compare.highest ~ serv
-0.27 compare.highest ~ show
0.27 compare.highest ~ singl
0.62 compare.highest ~ song
0.16 compare.highest ~ stat
0.15 compare.highest ~ t
-0.26 compare.highest ~ take
-0.29 compare.highest ~ team
-0.22 compare.highest ~ team had
-0.81 compare.highest ~ than
-0.30 compare.highest ~ that has
0.42 compare.highest ~ that were
-0.28 compare.highest ~ the #
-0.22 compare.highest ~ the #th
-0.22 compare.highest ~ the final
-0.19 compare.highest ~ the highest
-0.30 compare.highest ~ the largest
0.35 compare.highest ~ the number
-0.31 compare.highest ~ the only
-0.22 compare.highest ~ the percent
-0.16 compare.highest ~ the percentag
-0.15 compare.highest ~ the race
0.36 compare.highest ~ the scor
0.16 compare.highest ~ the unit
0.20 compare.highest ~ their
0.39 compare.highest ~ they
0.18 compare.highest ~ this
0.58 compare.highest ~ thos
-0.19 compare.highest ~ time
0.17 compare.highest ~ to
0.33 compare.highest ~ to #
0.18 compare.highest ~ to have
-0.48 compare.highest ~ total
0.55 compare.highest ~ type
0.55 compare.highest ~ type of
0.16 compare.highest ~ unit
0.16 compare.highest ~ unit stat
0.40 compare.highest ~ university
0.18 compare.highest ~ use
0.50 compare.highest ~ vote
0.25 compare.highest ~ was
-0.25 compare.highest ~ what was
-0.15 compare.highest ~ wher was
0.33 compare.highest ~ which
0.32 compare.highest ~ which #
0.22 compare.highest ~ which country
0.27 compare.highest ~ which game
-0.20 compare.highest ~ which is
-0.22 compare.highest ~ which team
0.55 compare.highest ~ which type
-0.26 compare.highest ~ which year
0.30 compare.highest ~ who did
0.21 compare.highest ~ who had
-0.30 compare.highest ~ who has
0.29 compare.highest ~ who were
0.19 compare.highest ~ who win
-0.19 compare.highest ~ win in
-0.20 compare.highest ~ win the
0.71 compare.highest ~ woman
-0.39 compare.highest ~ work
-0.47 compare.highest ~ world
-0.31 compare.highest ~ year was
0.16 compare.lowest ~ #
0.25 compare.lowest ~ # and
-0.25 compare.lowest ~ # how
-0.18 compare.lowest ~ # season
-0.23 compare.lowest ~ ^ how long
-0.19 compare.lowest ~ ^ how much
-0.28 compare.lowest ~ ^ which country
0.69 compare.lowest ~ ^ which is
0.42 compare.lowest ~ ^ who had
0.41 compare.lowest ~ ^ who was
0.20 compare.lowest ~ a
-0.20 compare.lowest ~ against
0.25 compare.lowest ~ an
0.23 compare.lowest ~ and
0.46 compare.lowest ~ at
0.18 compare.lowest ~ athlet
-0.59 compare.lowest ~ befor
-0.25 compare.lowest ~ befor #
-0.23 compare.lowest ~ befor the
0.46 compare.lowest ~ between
0.35 compare.lowest ~ birth
0.43 compare.lowest ~ build
-0.28 compare.lowest ~ but
-0.28 compare.lowest ~ canada
0.25 compare.lowest ~ canadian
-0.48 compare.lowest ~ city
-0.23 compare.lowest ~ class
-0.38 compare.lowest ~ compet
-0.28 compare.lowest ~ country
0.31 compare.lowest ~ employ
0.42 compare.lowest ~ film
0.33 compare.lowest ~ finish
-0.16 compare.lowest ~ first
-0.43 compare.lowest ~ for
-0.31 compare.lowest ~ free
0.37 compare.lowest ~ had
0.41 compare.lowest ~ had a
-0.15 compare.lowest ~ has
-0.19 compare.lowest ~ has a
-0.25 compare.lowest ~ have
-0.28 compare.lowest ~ have a
0.17 compare.lowest ~ household
-0.42 compare.lowest ~ how
-0.23 compare.lowest ~ how long
-0.15 compare.lowest ~ how many
-0.19 compare.lowest ~ how much
0.35 compare.lowest ~ immigrant
0.20 compare.lowest ~ in
0.18 compare.lowest ~ in a
-0.16 compare.lowest ~ is
-0.29 compare.lowest ~ is the
-0.31 compare.lowest ~ least
-0.31 compare.lowest ~ less than
0.43 compare.lowest ~ likely
0.31 compare.lowest ~ likely to
0.23 compare.lowest ~ live in
-0.23 compare.lowest ~ long
0.16 compare.lowest ~ lower
-0.15 compare.lowest ~ many
-0.25 compare.lowest ~ medal
-0.18 compare.lowest ~ model
-0.32 compare.lowest ~ more
-0.19 compare.lowest ~ much
-0.35 compare.lowest ~ nation
0.28 compare.lowest ~ non
0.46 compare.lowest ~ number
-0.16 compare.lowest ~ of
0.28 compare.lowest ~ of person
-0.47 compare.lowest ~ of the
0.40 compare.lowest ~ or
0.28 compare.lowest ~ person
0.29 compare.lowest ~ pick
0.60 compare.lowest ~ place
-0.17 compare.lowest ~ position
-0.51 compare.lowest ~ rate
-0.28 compare.lowest ~ record
-0.18 compare.lowest ~ result
-0.18 compare.lowest ~ result of
-0.24 compare.lowest ~ run
-0.18 compare.lowest ~ season
0.30 compare.lowest ~ ship
-0.26 compare.lowest ~ show
-0.38 compare.lowest ~ stat
-0.39 compare.lowest ~ than
-0.31 compare.lowest ~ the least
-0.18 compare.lowest ~ the result
-0.28 compare.lowest ~ the unit
-0.19 compare.lowest ~ the win
-0.28 compare.lowest ~ they
-0.40 compare.lowest ~ third
0.62 compare.lowest ~ time
0.36 compare.lowest ~ to
-0.28 compare.lowest ~ unit
-0.28 compare.lowest ~ unit stat
-0.23 compare.lowest ~ use
-0.24 compare.lowest ~ was the
0.23 compare.lowest ~ were
-0.18 compare.lowest ~ were the
-0.23 compare.lowest ~ what
-0.28 compare.lowest ~ which country
0.69 compare.lowest ~ which is
0.86 compare.lowest ~ who
0.46 compare.lowest ~ who did
0.42 compare.lowest ~ who had
0.41 compare.lowest ~ who was
0.18 compare.lowest ~ who were
-0.42 compare.lowest ~ win
0.35 compare.lowest ~ woman
0.46 compare.lowest ~ world
0.16 compare.words ~ #
0.53 compare.words ~ after
0.20 compare.words ~ after the
0.53 compare.words ~ befor
0.16 compare.words ~ colleg
0.28 compare.words ~ did
0.16 compare.words ~ did the
0.27 compare.words ~ does
0.35 compare.words ~ found
0.19 compare.words ~ get
0.26 compare.words ~ gold
0.23 compare.words ~ had
0.27 compare.words ~ have
0.16 compare.words ~ in
0.21 compare.words ~ lap
0.36 compare.words ~ less
0.23 compare.words ~ less than
0.19 compare.words ~ me
0.36 compare.words ~ more
0.64 compare.words ~ or
0.36 compare.words ~ or less
0.16 compare.words ~ point
0.19 compare.words ~ release
0.21 compare.words ~ run
0.17 compare.words ~ score
0.19 compare.words ~ take
0.36 compare.words ~ than
0.35 compare.words ~ the
0.17 compare.words ~ the total
0.16 compare.words ~ they
0.19 compare.words ~ to
0.17 compare.words ~ total
0.43 compare.words ~ was
0.24 compare.words ~ was the
0.17 compare.words ~ week
0.17 compare.words ~ week #
0.33 count explained
0.79 count filter parts 1
-0.33 count missed value
0.45 count ~ # %
0.18 count ~ # for
0.40 count ~ # in
0.28 count ~ # or
0.63 count ~ # person
0.43 count ~ # point
-0.27 count ~ # respectively
-0.53 count ~ # s
-0.29 count ~ # to
0.67 count ~ # what
-0.32 count ~ # which
0.19 count ~ # with
0.97 count ~ #th
0.65 count ~ %
0.59 count ~ 1
0.85 count ~ 2
0.47 count ~ ^ how many
0.15 count ~ ^ how many consecutiv
-0.25 count ~ ^ how many different
-0.16 count ~ ^ how many percent
0.17 count ~ ^ how many player
0.38 count ~ ^ how many year
0.18 count ~ ^ list the
-0.20 count ~ ^ name a
1.28 count ~ ^ name the
0.20 count ~ ^ tell me
0.50 count ~ ^ tell me the
0.36 count ~ ^ what are the
-0.19 count ~ ^ what team
-0.25 count ~ ^ what the
-0.16 count ~ ^ what were
-0.16 count ~ ^ what were the
-0.22 count ~ ^ what year
-0.23 count ~ ^ which year
-0.47 count ~ a #
0.25 count ~ a record
0.39 count ~ a result
0.22 count ~ a scor
-0.18 count ~ a total
-0.33 count ~ activity
-0.30 count ~ after #
0.23 count ~ after the
-0.51 count ~ age
-0.26 count ~ age #
0.19 count ~ air
0.36 count ~ album
-0.19 count ~ all
-0.49 count ~ all the
-0.53 count ~ among
0.17 count ~ amount
0.37 count ~ amount of
-0.16 count ~ and
0.56 count ~ and a
0.48 count ~ and when
-0.78 count ~ any
0.71 count ~ appear
0.37 count ~ appearanc
0.57 count ~ april
0.29 count ~ are
0.42 count ~ are ther
0.86 count ~ area
0.25 count ~ as the
-0.33 count ~ asset
0.31 count ~ at least
-0.37 count ~ at the
0.48 count ~ attend of
0.57 count ~ august
-0.49 count ~ averag
0.59 count ~ award
0.36 count ~ away
-0.36 count ~ away team
0.32 count ~ b
0.26 count ~ be
0.27 count ~ been
-0.29 count ~ befor
0.48 count ~ befor #
0.60 count ~ being
-0.29 count ~ below
0.61 count ~ best
-0.46 count ~ between
-0.53 count ~ between the
0.25 count ~ birth
-0.79 count ~ both
0.69 count ~ build
-0.21 count ~ but
-0.18 count ~ c
0.53 count ~ came
-0.22 count ~ canadian
0.31 count ~ car
-0.41 count ~ category
-0.23 count ~ championship
-0.19 count ~ chang
-0.60 count ~ chang in
-0.21 count ~ chart
0.70 count ~ circuit
0.51 count ~ city
-0.28 count ~ class
0.46 count ~ club
-0.34 count ~ coach
0.23 count ~ combin
0.39 count ~ come
-0.17 count ~ company
-0.32 count ~ compar
-0.32 count ~ compar to
0.18 count ~ count
-0.28 count ~ country
0.37 count ~ county
0.50 count ~ crowd
0.32 count ~ cup
0.18 count ~ date
-0.20 count ~ date of
-0.18 count ~ day
-0.18 count ~ december
-0.18 count ~ december #
-0.17 count ~ decreas
-0.17 count ~ did he
0.45 count ~ did not
0.35 count ~ did the
-0.41 count ~ die
-0.64 count ~ differenc
-0.43 count ~ differenc in
-0.76 count ~ different
0.21 count ~ direct
-0.75 count ~ do
-0.15 count ~ dollar
0.37 count ~ draft
0.31 count ~ dur the
0.21 count ~ e
-1.18 count ~ each
0.37 count ~ elect
0.19 count ~ election
-0.25 count ~ employ
-0.17 count ~ end
0.52 count ~ episod
-0.32 count ~ event
-0.27 count ~ f
0.42 count ~ film
0.18 count ~ final
-0.28 count ~ first
-0.26 count ~ fiscal
0.44 count ~ for #
-0.47 count ~ for in
0.17 count ~ for the
0.42 count ~ format
-0.18 count ~ from
-0.19 count ~ from #
-0.52 count ~ from the
-0.60 count ~ fy
-0.16 count ~ game were
0.37 count ~ game with
-0.52 count ~ get
-0.21 count ~ get in
-0.39 count ~ goal did
0.29 count ~ greater than
0.22 count ~ had
0.25 count ~ had a
-0.47 count ~ had the
0.27 count ~ has
-0.17 count ~ has #
0.54 count ~ has a
-0.27 count ~ has an
-0.58 count ~ hav
0.24 count ~ have
0.23 count ~ have a
0.28 count ~ have the
0.42 count ~ her
0.80 count ~ highest
-0.52 count ~ his
0.17 count ~ hold
0.49 count ~ home team
-0.50 count ~ household
0.37 count ~ how
0.37 count ~ how many
-0.31 count ~ if
0.33 count ~ in a
-0.53 count ~ in canada
-0.46 count ~ in the
-0.15 count ~ in this
-0.20 count ~ includ
0.29 count ~ incom
-0.20 count ~ increas in
0.51 count ~ incumbent
-0.51 count ~ individual
0.25 count ~ is
0.59 count ~ is #
-0.43 count ~ it
0.56 count ~ join
-0.46 count ~ july
-0.51 count ~ label
-0.31 count ~ languag
0.17 count ~ lap
-0.41 count ~ last
0.57 count ~ leagu
0.38 count ~ least #
0.19 count ~ length
0.28 count ~ less than
0.58 count ~ list
-0.38 count ~ list after
0.60 count ~ list as
-0.38 count ~ live
-0.73 count ~ live in
1.02 count ~ location
-0.50 count ~ long
0.69 count ~ low
0.58 count ~ lower
-0.39 count ~ lowest
0.60 count ~ m
0.28 count ~ male
-0.32 count ~ man
0.37 count ~ many
0.25 count ~ many consecutiv
-0.25 count ~ many different
0.18 count ~ many game
-0.17 count ~ many goal
-0.40 count ~ many percent
-0.70 count ~ many person
0.17 count ~ many player
0.22 count ~ many year
0.50 count ~ march
0.56 count ~ match
-0.40 count ~ maximum
0.28 count ~ may
0.63 count ~ me the
-0.78 count ~ medal
-0.33 count ~ million
0.40 count ~ model
-0.31 count ~ month
-0.48 count ~ most
1.00 count ~ name
-0.31 count ~ name a
1.28 count ~ name the
-0.55 count ~ next
-0.34 count ~ non
0.21 count ~ north
0.37 count ~ not
-0.22 count ~ november #
0.54 count ~ number
0.50 count ~ number of
-0.26 count ~ october #
0.67 count ~ of #
-0.44 count ~ of a
0.91 count ~ of game
-0.37 count ~ of the
0.29 count ~ of win
0.19 count ~ of woman
-0.35 count ~ older
-0.31 count ~ on #
0.17 count ~ only #
0.21 count ~ or
0.18 count ~ or #
-0.59 count ~ order
0.16 count ~ other than
0.17 count ~ over #
-0.29 count ~ over the
0.55 count ~ own
-0.27 count ~ par
0.65 count ~ part
0.33 count ~ participat
-0.34 count ~ party
-0.27 count ~ percent
-0.37 count ~ percent of
-0.29 count ~ percentag of
0.32 count ~ perform
-0.63 count ~ period
0.45 count ~ pick
0.66 count ~ plac
0.33 count ~ play
0.26 count ~ play in
0.34 count ~ player
-0.82 count ~ point did
0.76 count ~ point of
0.38 count ~ population
0.61 count ~ position
-0.23 count ~ previous
0.71 count ~ produc
0.50 count ~ provid
-0.35 count ~ provinc
0.37 count ~ race
0.18 count ~ rank
0.49 count ~ rank of
0.20 count ~ rate of
-0.43 count ~ ratio
-0.26 count ~ record
-0.15 count ~ record of
-0.49 count ~ region
0.82 count ~ releas
-0.22 count ~ report
-0.38 count ~ represent
-0.53 count ~ respectively
0.48 count ~ result in
0.47 count ~ result of
0.18 count ~ round
0.48 count ~ round #
-0.87 count ~ run
-0.22 count ~ runner
-0.67 count ~ runner up
-0.45 count ~ same
0.74 count ~ school
0.66 count ~ scor
0.21 count ~ scor for
0.37 count ~ scor of
-0.50 count ~ score
-0.23 count ~ score #
-0.39 count ~ scorer
0.67 count ~ season
-0.55 count ~ sell
-0.49 count ~ serv
-0.22 count ~ servic
-1.10 count ~ shar
0.20 count ~ show
-0.28 count ~ smaller
-0.28 count ~ smaller than
0.51 count ~ stadium
-0.69 count ~ station
-0.37 count ~ student
0.20 count ~ surfac
-0.51 count ~ t
-0.69 count ~ take
-0.46 count ~ tax
0.18 count ~ team has
0.43 count ~ team scor
0.22 count ~ team was
0.39 count ~ tell
0.39 count ~ tell me
0.27 count ~ term
0.22 count ~ than #
0.57 count ~ that has
0.52 count ~ that were
-0.18 count ~ the #
0.28 count ~ the #th
-0.43 count ~ the amount
-0.26 count ~ the attend
-0.60 count ~ the averag
0.36 count ~ the away
-0.30 count ~ the country
-0.58 count ~ the differenc
-0.49 count ~ the first
-0.57 count ~ the game
0.29 count ~ the highest
0.31 count ~ the home
0.25 count ~ the last
-0.54 count ~ the list
-0.39 count ~ the lowest
-0.20 count ~ the most
-0.37 count ~ the name
-0.55 count ~ the next
0.49 count ~ the number
-0.26 count ~ the only
0.16 count ~ the opponent
-0.37 count ~ the percentag
-0.50 count ~ the race
-0.34 count ~ the record
-0.28 count ~ the result
-0.45 count ~ the same
0.50 count ~ the scor
0.36 count ~ the season
0.42 count ~ the tabl
0.63 count ~ the time
0.51 count ~ the top
0.72 count ~ the total
0.40 count ~ the unit
-0.33 count ~ the us
0.48 count ~ their
0.32 count ~ ther
-0.22 count ~ they
-0.41 count ~ thos
0.17 count ~ thousand
-0.59 count ~ time of
0.24 count ~ time was
0.74 count ~ titl
0.25 count ~ to be
-0.37 count ~ to have
-0.27 count ~ to par
0.26 count ~ to the
0.40 count ~ top
0.41 count ~ top #
0.28 count ~ total
0.74 count ~ total amount
0.85 count ~ total number
0.46 count ~ total of
1.01 count ~ tournament
0.18 count ~ tv
-0.43 count ~ type of
0.36 count ~ u s
-0.38 count ~ under
0.30 count ~ unit
0.40 count ~ unit stat
0.52 count ~ university
-0.49 count ~ up
0.43 count ~ use
0.58 count ~ valu
0.51 count ~ was #
0.27 count ~ was a
0.34 count ~ week #
-0.17 count ~ weight
0.33 count ~ were
0.47 count ~ were in
0.18 count ~ were the
0.25 count ~ were ther
-0.19 count ~ what team
0.16 count ~ what was
-0.16 count ~ what were
-0.18 count ~ what year
1.01 count ~ wher
0.86 count ~ wher the
-0.16 count ~ which
-0.16 count ~ who
-0.29 count ~ who did
-0.79 count ~ who had
0.35 count ~ who were
0.71 count ~ whos
0.23 count ~ win
-0.34 count ~ win by
-0.65 count ~ with #
-0.19 count ~ with a
0.50 count ~ with the
-0.39 count ~ woman
-0.47 count ~ worker
0.69 count ~ world
-0.21 count ~ yard
-0.19 count ~ yard did
0.71 count ~ year did
-0.16 count ~ year had
0.44 count ~ year of
0.16 count ~ year was
0.16 count.distinct ~ # how
0.51 count.distinct ~ # is
0.21 count.distinct ~ # of
-0.53 count.distinct ~ # or
-0.34 count.distinct ~ # person
-0.33 count.distinct ~ # point
-0.24 count.distinct ~ # respectively
-0.55 count.distinct ~ # season
0.40 count.distinct ~ # when
0.17 count.distinct ~ # with
-0.21 count.distinct ~ $ #
0.26 count.distinct ~ 1
0.69 count.distinct ~ ^ how many different
0.24 count.distinct ~ ^ how many game
-0.71 count.distinct ~ ^ how many time
-0.50 count.distinct ~ ^ how many total
-0.43 count.distinct ~ ^ how many year
0.27 count.distinct ~ ^ in #
-0.45 count.distinct ~ ^ list the
-0.36 count.distinct ~ ^ tell me
-0.36 count.distinct ~ ^ tell me the
0.27 count.distinct ~ ^ what the
-0.54 count.distinct ~ ^ what was
-0.55 count.distinct ~ ^ what was the
-0.47 count.distinct ~ ^ what were
-0.47 count.distinct ~ ^ what were the
-0.35 count.distinct ~ ^ who had
-0.51 count.distinct ~ a #
0.44 count.distinct ~ a result
-0.21 count.distinct ~ a total
-0.26 count.distinct ~ abov
-0.74 count.distinct ~ after
-0.60 count.distinct ~ after #
-0.28 count.distinct ~ against
-0.49 count.distinct ~ age
-0.18 count.distinct ~ age #
0.28 count.distinct ~ air
0.64 count.distinct ~ album
-0.35 count.distinct ~ all
-0.32 count.distinct ~ an
-0.27 count.distinct ~ and
0.42 count.distinct ~ and a
-0.27 count.distinct ~ and the
0.30 count.distinct ~ and when
0.49 count.distinct ~ any
-0.18 count.distinct ~ appear
-0.18 count.distinct ~ april
-0.21 count.distinct ~ april #
-0.42 count.distinct ~ as a
0.48 count.distinct ~ as the
-0.44 count.distinct ~ at #
0.42 count.distinct ~ at least
-0.34 count.distinct ~ athlet
0.48 count.distinct ~ attend
0.48 count.distinct ~ attend of
-0.65 count.distinct ~ averag
-0.29 count.distinct ~ award
-0.42 count.distinct ~ b
-0.18 count.distinct ~ been
0.31 count.distinct ~ befor
0.29 count.distinct ~ befor #
0.39 count.distinct ~ befor the
1.07 count.distinct ~ being
-0.53 count.distinct ~ below
-0.25 count.distinct ~ between the
-0.20 count.distinct ~ bronz
-0.41 count.distinct ~ build
0.51 count.distinct ~ but
-0.51 count.distinct ~ by the
-0.50 count.distinct ~ c
-0.41 count.distinct ~ canadian
-0.41 count.distinct ~ car
-0.81 count.distinct ~ category
0.53 count.distinct ~ championship
-0.48 count.distinct ~ chang
-0.26 count.distinct ~ chang in
0.71 count.distinct ~ chart
-0.48 count.distinct ~ city
-0.42 count.distinct ~ coach
-0.41 count.distinct ~ code
0.57 count.distinct ~ colleg
-0.46 count.distinct ~ combin
-0.46 count.distinct ~ come
-0.89 count.distinct ~ company
-0.46 count.distinct ~ competition
-0.43 count.distinct ~ complet
-0.35 count.distinct ~ cost
-0.31 count.distinct ~ country
0.30 count.distinct ~ county
0.64 count.distinct ~ date
-0.45 count.distinct ~ did
-0.30 count.distinct ~ did not
-0.61 count.distinct ~ did the
-0.37 count.distinct ~ differenc
-0.23 count.distinct ~ differenc between
0.62 count.distinct ~ different
0.75 count.distinct ~ district
0.32 count.distinct ~ do
-0.57 count.distinct ~ does
-0.16 count.distinct ~ does the
-0.44 count.distinct ~ draft
0.22 count.distinct ~ driver
-0.81 count.distinct ~ dur
-0.53 count.distinct ~ dur the
-1.09 count.distinct ~ each
-0.42 count.distinct ~ earn
0.44 count.distinct ~ elect
-0.23 count.distinct ~ election
-0.42 count.distinct ~ employe
0.22 count.distinct ~ end
0.19 count.distinct ~ event
-0.37 count.distinct ~ expens
-0.27 count.distinct ~ february
0.47 count.distinct ~ film
0.45 count.distinct ~ final
-0.29 count.distinct ~ finish
0.60 count.distinct ~ first
0.49 count.distinct ~ for the
-0.38 count.distinct ~ format
-0.59 count.distinct ~ found
-0.39 count.distinct ~ free
-0.48 count.distinct ~ from
-0.24 count.distinct ~ from the
-0.49 count.distinct ~ fy
-0.59 count.distinct ~ game did
0.20 count.distinct ~ game with
-0.18 count.distinct ~ get
-0.29 count.distinct ~ goal
-0.85 count.distinct ~ gold
-0.72 count.distinct ~ gold medal
0.34 count.distinct ~ grand
0.61 count.distinct ~ greater
0.18 count.distinct ~ greater than
0.25 count.distinct ~ grid
0.35 count.distinct ~ group
-0.27 count.distinct ~ had #
-0.16 count.distinct ~ had the
-0.48 count.distinct ~ has
-0.16 count.distinct ~ has an
-0.42 count.distinct ~ have the
-0.31 count.distinct ~ her
-0.19 count.distinct ~ his
-0.74 count.distinct ~ hold
-0.72 count.distinct ~ home
-0.35 count.distinct ~ home team
-0.20 count.distinct ~ in canada
0.49 count.distinct ~ in this
-0.41 count.distinct ~ in total
-0.31 count.distinct ~ includ
0.64 count.distinct ~ incumbent
-0.17 count.distinct ~ it
-0.21 count.distinct ~ january
-0.60 count.distinct ~ join
-0.20 count.distinct ~ june
-0.30 count.distinct ~ june #
0.51 count.distinct ~ label
-0.24 count.distinct ~ languag
0.24 count.distinct ~ lap
-0.17 count.distinct ~ leagu
0.54 count.distinct ~ least #
-0.35 count.distinct ~ length
-0.30 count.distinct ~ list
-0.28 count.distinct ~ list after
-0.16 count.distinct ~ list as
-0.54 count.distinct ~ list the
-0.19 count.distinct ~ live in
-0.40 count.distinct ~ long
-0.40 count.distinct ~ lower
0.16 count.distinct ~ m
-0.41 count.distinct ~ make
0.69 count.distinct ~ many different
0.20 count.distinct ~ many game
-0.54 count.distinct ~ many person
-0.49 count.distinct ~ many total
-0.68 count.distinct ~ many year
-0.83 count.distinct ~ match
-0.58 count.distinct ~ maximum
-0.44 count.distinct ~ me
-0.25 count.distinct ~ me the
-0.55 count.distinct ~ medal
0.84 count.distinct ~ member
-0.73 count.distinct ~ model
0.36 count.distinct ~ month
-0.86 count.distinct ~ more than
-0.62 count.distinct ~ most
0.41 count.distinct ~ name
0.35 count.distinct ~ name of
0.49 count.distinct ~ nation
0.20 count.distinct ~ network
0.39 count.distinct ~ new
0.45 count.distinct ~ next
0.16 count.distinct ~ non
0.44 count.distinct ~ not
-0.16 count.distinct ~ november #
-0.40 count.distinct ~ of #
-0.52 count.distinct ~ of game
-0.36 count.distinct ~ of person
0.18 count.distinct ~ of point
-0.30 count.distinct ~ of the
-0.19 count.distinct ~ of time
-0.40 count.distinct ~ of total
-0.75 count.distinct ~ of win
-0.42 count.distinct ~ on #
0.63 count.distinct ~ on this
-0.76 count.distinct ~ only
-0.72 count.distinct ~ only #
0.29 count.distinct ~ open
-0.20 count.distinct ~ opponent
-0.24 count.distinct ~ or #
0.26 count.distinct ~ or more
-0.47 count.distinct ~ order
-0.37 count.distinct ~ other
-0.45 count.distinct ~ other than
-0.64 count.distinct ~ own
-0.49 count.distinct ~ part
0.49 count.distinct ~ participat
-0.39 count.distinct ~ per
-0.31 count.distinct ~ percent of
-0.38 count.distinct ~ person
-0.24 count.distinct ~ pick
-0.25 count.distinct ~ place
-0.46 count.distinct ~ play
-0.89 count.distinct ~ play in
0.51 count.distinct ~ point of
-0.23 count.distinct ~ position
0.17 count.distinct ~ previous
-0.38 count.distinct ~ produc
0.64 count.distinct ~ proportion
0.64 count.distinct ~ proportion of
-0.49 count.distinct ~ race
0.44 count.distinct ~ rank
-0.21 count.distinct ~ rate of
-0.69 count.distinct ~ receiv
-0.79 count.distinct ~ record
-0.60 count.distinct ~ relat
0.64 count.distinct ~ release
0.40 count.distinct ~ represent
-0.16 count.distinct ~ respectively
0.51 count.distinct ~ result
0.47 count.distinct ~ result in
0.48 count.distinct ~ result of
0.50 count.distinct ~ round
-0.16 count.distinct ~ round #
-0.17 count.distinct ~ runner
-0.40 count.distinct ~ same
-0.52 count.distinct ~ scor
-0.83 count.distinct ~ score
-0.32 count.distinct ~ seat
-0.29 count.distinct ~ september
-0.29 count.distinct ~ september #
0.28 count.distinct ~ series
-0.58 count.distinct ~ shar
0.33 count.distinct ~ ship
-0.95 count.distinct ~ show
-0.21 count.distinct ~ silver
0.39 count.distinct ~ singl
-0.45 count.distinct ~ song
-0.47 count.distinct ~ south
0.30 count.distinct ~ stadium
0.46 count.distinct ~ start
-0.16 count.distinct ~ stat
-0.22 count.distinct ~ station
-0.35 count.distinct ~ surfac
-0.35 count.distinct ~ t
-0.35 count.distinct ~ t #
0.48 count.distinct ~ tabl
0.53 count.distinct ~ take
0.22 count.distinct ~ team had
-0.25 count.distinct ~ tell
-0.25 count.distinct ~ tell me
-0.74 count.distinct ~ term
0.32 count.distinct ~ that
0.41 count.distinct ~ that were
-0.29 count.distinct ~ the #th
-0.73 count.distinct ~ the averag
-0.34 count.distinct ~ the chang
0.50 count.distinct ~ the chart
-0.34 count.distinct ~ the country
0.35 count.distinct ~ the game
-0.50 count.distinct ~ the home
0.33 count.distinct ~ the list
-0.35 count.distinct ~ the match
-0.53 count.distinct ~ the name
0.45 count.distinct ~ the next
0.55 count.distinct ~ the previous
0.84 count.distinct ~ the proportion
-0.39 count.distinct ~ the race
-0.23 count.distinct ~ the record
0.29 count.distinct ~ the result
-0.42 count.distinct ~ the same
0.29 count.distinct ~ the season
-0.41 count.distinct ~ the titl
-0.30 count.distinct ~ the us
-0.59 count.distinct ~ the win
0.22 count.distinct ~ the year
-0.39 count.distinct ~ third
0.33 count.distinct ~ this chart
-0.18 count.distinct ~ time
-0.45 count.distinct ~ time did
-0.43 count.distinct ~ time was
0.29 count.distinct ~ titl
-0.25 count.distinct ~ to have
0.45 count.distinct ~ total number
-0.28 count.distinct ~ total of
-0.61 count.distinct ~ tournament
-0.54 count.distinct ~ track
0.31 count.distinct ~ transfer
-0.25 count.distinct ~ tv
0.58 count.distinct ~ type
0.67 count.distinct ~ type of
-0.38 count.distinct ~ under
0.27 count.distinct ~ university
-0.64 count.distinct ~ up
-0.45 count.distinct ~ us
-1.12 count.distinct ~ use
-0.37 count.distinct ~ valu
0.74 count.distinct ~ venu
-0.47 count.distinct ~ w
-0.29 count.distinct ~ was #
-0.20 count.distinct ~ was a
0.19 count.distinct ~ week
0.39 count.distinct ~ week #
-0.18 count.distinct ~ were in
-0.17 count.distinct ~ were the
0.35 count.distinct ~ what the
-0.26 count.distinct ~ what was
-0.47 count.distinct ~ what were
0.73 count.distinct ~ when
0.16 count.distinct ~ who
0.26 count.distinct ~ win by
-0.68 count.distinct ~ win the
-0.63 count.distinct ~ with #
0.16 count.distinct ~ with an
-0.60 count.distinct ~ work
-0.44 count.distinct ~ worker
0.45 count.distinct ~ year #
-0.47 count.distinct ~ year did
-0.41 count.distinct ~ year had
-0.31 count.distinct ~ year in
-0.23 count.distinct ~ year that
-0.23 count.distinct ~ year was
0.59 crossing least share
-0.64 crossing rank
0.32 crossing whole
0.64 crossing years
0.99 difference missed degree
-0.52 difference.columns ~ # #
0.32 difference.columns ~ # in
-0.82 difference.columns ~ # of
-0.19 difference.columns ~ # point
-0.31 difference.columns ~ # respectively
0.21 difference.columns ~ # s
-0.53 difference.columns ~ # what
-0.50 difference.columns ~ # year
0.74 difference.columns ~ #th
0.25 difference.columns ~ $
-0.52 difference.columns ~ $ #
-0.39 difference.columns ~ %
-0.42 difference.columns ~ 1
-0.37 difference.columns ~ 2
-0.71 difference.columns ~ ^ how long
-0.22 difference.columns ~ ^ how many game
0.29 difference.columns ~ ^ how many percentag
-0.42 difference.columns ~ ^ how many year
-0.41 difference.columns ~ ^ in # how
-0.30 difference.columns ~ ^ in which
-0.30 difference.columns ~ ^ in which year
-0.19 difference.columns ~ ^ tell me
-0.19 difference.columns ~ ^ tell me the
-0.37 difference.columns ~ ^ what are
-0.37 difference.columns ~ ^ what are the
-0.18 difference.columns ~ ^ what percentag
-0.18 difference.columns ~ ^ what percentag of
0.44 difference.columns ~ ^ what were
0.44 difference.columns ~ ^ what were the
-0.50 difference.columns ~ a
-0.36 difference.columns ~ a #
-0.19 difference.columns ~ a higher
-0.45 difference.columns ~ activity
-0.20 difference.columns ~ after
-0.30 difference.columns ~ after #
-0.21 difference.columns ~ age
-0.18 difference.columns ~ age #
-0.44 difference.columns ~ air
-0.36 difference.columns ~ all
-0.19 difference.columns ~ among the
0.18 difference.columns ~ and #
-0.17 difference.columns ~ and an
0.16 difference.columns ~ and the
-0.51 difference.columns ~ appearanc
-0.55 difference.columns ~ are
-0.27 difference.columns ~ are ther
-0.27 difference.columns ~ area
-0.41 difference.columns ~ asset
-0.26 difference.columns ~ at
-0.33 difference.columns ~ attend of
-0.18 difference.columns ~ award
-0.18 difference.columns ~ away team
-0.25 difference.columns ~ befor
0.35 difference.columns ~ between
1.03 difference.columns ~ between the
0.16 difference.columns ~ bronz
-0.41 difference.columns ~ build
0.71 difference.columns ~ business
-0.41 difference.columns ~ c
-0.59 difference.columns ~ canada
0.17 difference.columns ~ chang
0.37 difference.columns ~ chang in
-0.34 difference.columns ~ chang of
-0.33 difference.columns ~ city
-0.39 difference.columns ~ class
-0.17 difference.columns ~ club
-0.55 difference.columns ~ coach
-0.27 difference.columns ~ colleg
-0.68 difference.columns ~ combin
0.18 difference.columns ~ company
-0.16 difference.columns ~ compar
-0.48 difference.columns ~ compar to
-0.62 difference.columns ~ consecutiv
0.69 difference.columns ~ cost
-0.41 difference.columns ~ count
-0.37 difference.columns ~ county
0.49 difference.columns ~ current
-0.36 difference.columns ~ date
-0.22 difference.columns ~ date of
-0.39 difference.columns ~ december
-0.39 difference.columns ~ december #
0.37 difference.columns ~ decreas
0.76 difference.columns ~ did the
0.83 difference.columns ~ differenc
0.61 difference.columns ~ differenc between
0.51 difference.columns ~ differenc in
-0.40 difference.columns ~ district
-0.29 difference.columns ~ does
-0.26 difference.columns ~ does the
-0.38 difference.columns ~ driver
-0.57 difference.columns ~ dur
-0.26 difference.columns ~ dur the
-0.19 difference.columns ~ e
-0.27 difference.columns ~ each
-0.50 difference.columns ~ earn
-0.16 difference.columns ~ earning
-0.50 difference.columns ~ elect
-0.57 difference.columns ~ election
-0.40 difference.columns ~ employe
-0.43 difference.columns ~ episod
0.49 difference.columns ~ f
0.30 difference.columns ~ final
-0.38 difference.columns ~ finish
-0.17 difference.columns ~ fiscal
-0.43 difference.columns ~ for
0.16 difference.columns ~ for #
-0.37 difference.columns ~ for the
-0.16 difference.columns ~ from the
-0.59 difference.columns ~ game
-0.24 difference.columns ~ game did
-0.20 difference.columns ~ goal
-0.20 difference.columns ~ goal did
-0.45 difference.columns ~ gold medal
-0.56 difference.columns ~ grid
0.36 difference.columns ~ gross
0.21 difference.columns ~ group
-0.35 difference.columns ~ had #
-0.15 difference.columns ~ had the
-0.17 difference.columns ~ has
-0.32 difference.columns ~ have
-0.18 difference.columns ~ have a
-0.73 difference.columns ~ high
-0.54 difference.columns ~ higher
-0.24 difference.columns ~ household
-0.71 difference.columns ~ how long
-0.66 difference.columns ~ in canada
-0.26 difference.columns ~ in total
-0.31 difference.columns ~ in which
-0.32 difference.columns ~ includ
-0.23 difference.columns ~ increas
-0.46 difference.columns ~ increas decreas
0.40 difference.columns ~ interest
-0.24 difference.columns ~ it
-0.17 difference.columns ~ january
-0.15 difference.columns ~ january #
-0.24 difference.columns ~ july
-0.31 difference.columns ~ june
-0.31 difference.columns ~ june #
-0.48 difference.columns ~ level
-0.63 difference.columns ~ likely
-0.18 difference.columns ~ likely to
-0.40 difference.columns ~ live in
-0.43 difference.columns ~ location
-0.33 difference.columns ~ long
0.49 difference.columns ~ lower
0.22 difference.columns ~ m
-0.72 difference.columns ~ make
-0.26 difference.columns ~ male
-0.45 difference.columns ~ man
-0.22 difference.columns ~ many game
-0.26 difference.columns ~ many goal
0.29 difference.columns ~ many percentag
-0.43 difference.columns ~ many person
-0.40 difference.columns ~ many year
-0.33 difference.columns ~ march
-0.21 difference.columns ~ margin
-0.27 difference.columns ~ me
-0.29 difference.columns ~ me the
-0.18 difference.columns ~ more likely
-0.17 difference.columns ~ name
-0.34 difference.columns ~ network
-0.28 difference.columns ~ no
-0.29 difference.columns ~ not
-0.15 difference.columns ~ of all
-0.16 difference.columns ~ of game
-0.19 difference.columns ~ of time
-0.35 difference.columns ~ of total
-0.42 difference.columns ~ of win
0.34 difference.columns ~ on
-0.40 difference.columns ~ on #
0.49 difference.columns ~ open
-0.23 difference.columns ~ or more
-0.70 difference.columns ~ other
-0.28 difference.columns ~ other than
-0.53 difference.columns ~ out
-0.21 difference.columns ~ over the
-0.33 difference.columns ~ part
-0.50 difference.columns ~ percentag of
-0.35 difference.columns ~ pick
0.49 difference.columns ~ place
-0.45 difference.columns ~ point did
0.46 difference.columns ~ point of
-0.44 difference.columns ~ population
-0.43 difference.columns ~ position
-0.42 difference.columns ~ produc
-0.62 difference.columns ~ provid
0.17 difference.columns ~ r
-0.21 difference.columns ~ rank
-0.39 difference.columns ~ rate of
-0.41 difference.columns ~ ratio
-0.22 difference.columns ~ record
-0.29 difference.columns ~ respectively
0.93 difference.columns ~ revenu
-0.52 difference.columns ~ round
-0.63 difference.columns ~ round #
-0.34 difference.columns ~ runner
-0.34 difference.columns ~ runner up
-0.35 difference.columns ~ school
-0.47 difference.columns ~ scor
-0.25 difference.columns ~ score
-0.17 difference.columns ~ season
-0.39 difference.columns ~ second
0.36 difference.columns ~ sell
-0.44 difference.columns ~ september
-0.44 difference.columns ~ september #
-0.41 difference.columns ~ serv
-0.51 difference.columns ~ shar
-0.37 difference.columns ~ singl
0.42 difference.columns ~ south
-0.42 difference.columns ~ start
-0.31 difference.columns ~ student
-0.20 difference.columns ~ take
-0.31 difference.columns ~ team
-0.29 difference.columns ~ tell
-0.29 difference.columns ~ tell me
0.37 difference.columns ~ term
0.20 difference.columns ~ that
0.26 difference.columns ~ that had
-0.20 difference.columns ~ that is
-0.18 difference.columns ~ that were
0.83 difference.columns ~ the #th
0.43 difference.columns ~ the chang
-0.15 difference.columns ~ the date
0.34 difference.columns ~ the differenc
-0.16 difference.columns ~ the final
-0.49 difference.columns ~ the net
0.20 difference.columns ~ the number
-0.20 difference.columns ~ the percentag
0.37 difference.columns ~ the population
0.25 difference.columns ~ the top
0.22 difference.columns ~ the year
-0.26 difference.columns ~ ther
-0.37 difference.columns ~ third
-0.16 difference.columns ~ this
0.32 difference.columns ~ thos
-0.45 difference.columns ~ thousand
-0.55 difference.columns ~ to have
-0.28 difference.columns ~ to the
0.24 difference.columns ~ top #
-0.27 difference.columns ~ total amount
-0.69 difference.columns ~ total of
-0.47 difference.columns ~ under
-0.17 difference.columns ~ unit
-0.30 difference.columns ~ unit stat
-0.27 difference.columns ~ up
-0.24 difference.columns ~ us
-0.40 difference.columns ~ use
-0.37 difference.columns ~ valu
-0.34 difference.columns ~ valu of
0.47 difference.columns ~ venu
-0.64 difference.columns ~ vote
-0.28 difference.columns ~ was #
-0.51 difference.columns ~ week
-0.51 difference.columns ~ week #
0.44 difference.columns ~ were the
-0.37 difference.columns ~ what are
0.44 difference.columns ~ what were
-0.52 difference.columns ~ when
-0.39 difference.columns ~ when the
-0.22 difference.columns ~ wher
-0.22 difference.columns ~ wher the
-0.20 difference.columns ~ which
-0.29 difference.columns ~ which year
-0.24 difference.columns ~ who had
-0.23 difference.columns ~ who was
-0.21 difference.columns ~ win
0.34 difference.columns ~ win the
-0.50 difference.columns ~ with a
0.33 difference.columns ~ with the
-0.32 difference.columns ~ woman
-0.82 difference.columns ~ worker
-0.53 difference.columns ~ year #
-0.33 difference.columns ~ year did
-0.43 difference.columns ~ year in
-0.39 difference.columns ~ year that
-0.30 difference.columns ~ year was
0.16 difference.counts ~ # how
-0.28 difference.counts ~ # respectively
-0.19 difference.counts ~ # s
-0.15 difference.counts ~ # season
0.35 difference.counts ~ 2
-0.33 difference.counts ~ ^ how many consecutiv
0.16 difference.counts ~ ^ how many time
-0.35 difference.counts ~ ^ how much
0.37 difference.counts ~ ^ in #
0.41 difference.counts ~ ^ in # how
0.32 difference.counts ~ adult
-0.19 difference.counts ~ after #
-0.32 difference.counts ~ among
0.30 difference.counts ~ and the
-0.35 difference.counts ~ are ther
-0.35 difference.counts ~ as
0.53 difference.counts ~ being
0.23 difference.counts ~ between the
0.18 difference.counts ~ both
-0.42 difference.counts ~ by the
-0.23 difference.counts ~ came
0.23 difference.counts ~ canadian
-0.50 difference.counts ~ category
0.35 difference.counts ~ compar
0.34 difference.counts ~ compar to
-0.25 difference.counts ~ complet
-0.30 difference.counts ~ consecutiv
-0.27 difference.counts ~ die
0.34 difference.counts ~ differenc
0.25 difference.counts ~ differenc between
0.21 difference.counts ~ differenc in
-0.40 difference.counts ~ do
0.29 difference.counts ~ dur
-0.28 difference.counts ~ dur the
-0.31 difference.counts ~ earn
-0.30 difference.counts ~ employe
0.26 difference.counts ~ experienc
-0.16 difference.counts ~ film
-0.32 difference.counts ~ from the
-0.16 difference.counts ~ game were
-0.15 difference.counts ~ hav
-0.42 difference.counts ~ he
-0.22 difference.counts ~ high
-0.27 difference.counts ~ higher
-0.32 difference.counts ~ hold
-0.21 difference.counts ~ household
-0.35 difference.counts ~ how much
-0.15 difference.counts ~ in canada
0.20 difference.counts ~ in the
0.29 difference.counts ~ january
0.28 difference.counts ~ leagu
0.16 difference.counts ~ likely
-0.18 difference.counts ~ likely to
-0.37 difference.counts ~ live
-0.17 difference.counts ~ live in
0.23 difference.counts ~ lose
-0.40 difference.counts ~ low
-0.33 difference.counts ~ many consecutiv
0.23 difference.counts ~ many time
0.55 difference.counts ~ member
0.60 difference.counts ~ month
0.25 difference.counts ~ more
0.16 difference.counts ~ more likely
0.34 difference.counts ~ most
-0.30 difference.counts ~ much
-0.20 difference.counts ~ of game
0.48 difference.counts ~ of win
-0.18 difference.counts ~ on the
-0.15 difference.counts ~ only
0.31 difference.counts ~ period
0.75 difference.counts ~ previous
0.67 difference.counts ~ proportion
0.67 difference.counts ~ proportion of
-0.23 difference.counts ~ rate
-0.29 difference.counts ~ ratio
-0.18 difference.counts ~ region
0.50 difference.counts ~ release
-0.32 difference.counts ~ respectively
0.34 difference.counts ~ score
0.49 difference.counts ~ ship
-0.48 difference.counts ~ show
0.49 difference.counts ~ singl
0.26 difference.counts ~ than
0.42 difference.counts ~ the differenc
-0.18 difference.counts ~ the most
0.30 difference.counts ~ the number
0.75 difference.counts ~ the previous
0.79 difference.counts ~ the proportion
-0.17 difference.counts ~ the top
0.21 difference.counts ~ ther
-0.26 difference.counts ~ they
-0.37 difference.counts ~ time did
-0.24 difference.counts ~ top
-0.35 difference.counts ~ top #
-0.39 difference.counts ~ track
-0.24 difference.counts ~ transfer
0.52 difference.counts ~ were
0.29 difference.counts ~ win
0.15 difference.counts ~ win in
-0.20 difference.ends ~ # of
0.69 difference.ends ~ # s
-0.36 difference.ends ~ # year
0.29 difference.ends ~ ^ how many time
0.23 difference.ends ~ ^ in # how
0.23 difference.ends ~ ^ list the
-0.17 difference.ends ~ ^ what were
-0.17 difference.ends ~ ^ what were the
-0.15 difference.ends ~ ^ wher was
-0.26 difference.ends ~ a result
-0.30 difference.ends ~ air
-0.22 difference.ends ~ album
0.36 difference.ends ~ and the
-0.36 difference.ends ~ any
-0.21 difference.ends ~ appear
-0.29 difference.ends ~ appearanc
-0.56 difference.ends ~ are list
-0.26 difference.ends ~ are the
-0.25 difference.ends ~ are ther
0.19 difference.ends ~ at the
-0.16 difference.ends ~ athlet
0.23 difference.ends ~ b
-0.26 difference.ends ~ been
-0.17 difference.ends ~ below
0.60 difference.ends ~ both
-0.23 difference.ends ~ business
0.43 difference.ends ~ category
0.68 difference.ends ~ chart
0.21 difference.ends ~ coach
-0.19 difference.ends ~ code
-0.24 difference.ends ~ combin
-0.39 difference.ends ~ compet
0.34 difference.ends ~ competition
-0.37 difference.ends ~ complet
-0.18 difference.ends ~ count
-0.37 difference.ends ~ date
0.37 difference.ends ~ did he
0.17 difference.ends ~ differenc between
-0.33 difference.ends ~ do
-0.63 difference.ends ~ does the
-0.26 difference.ends ~ driver
-0.37 difference.ends ~ dur
-0.97 difference.ends ~ each
-0.32 difference.ends ~ earn
-0.16 difference.ends ~ employ
-0.37 difference.ends ~ employe
-0.28 difference.ends ~ episod
-0.19 difference.ends ~ event
-0.36 difference.ends ~ finish
0.48 difference.ends ~ first
0.75 difference.ends ~ found
-0.22 difference.ends ~ game were
0.29 difference.ends ~ greater
-0.15 difference.ends ~ hav
0.44 difference.ends ~ have
0.19 difference.ends ~ have a
0.35 difference.ends ~ have the
0.32 difference.ends ~ he
-0.49 difference.ends ~ his
0.43 difference.ends ~ if
0.17 difference.ends ~ in the
0.20 difference.ends ~ in this
-0.31 difference.ends ~ includ
0.46 difference.ends ~ individual
-0.21 difference.ends ~ january
-0.25 difference.ends ~ languag
-0.21 difference.ends ~ leagu
-0.35 difference.ends ~ length
-0.39 difference.ends ~ level
-0.19 difference.ends ~ likely
0.23 difference.ends ~ list the
-0.43 difference.ends ~ live
0.24 difference.ends ~ lowest
-0.22 difference.ends ~ make
-0.30 difference.ends ~ male
-0.52 difference.ends ~ man
0.37 difference.ends ~ many goal
-0.29 difference.ends ~ match
-0.50 difference.ends ~ month
-0.27 difference.ends ~ name of
-0.42 difference.ends ~ network
-0.17 difference.ends ~ non
0.44 difference.ends ~ of a
0.29 difference.ends ~ of time
-0.24 difference.ends ~ of total
-0.47 difference.ends ~ of win
-0.33 difference.ends ~ of woman
0.26 difference.ends ~ on the
0.47 difference.ends ~ only #
-0.24 difference.ends ~ open
0.18 difference.ends ~ other
-0.43 difference.ends ~ participat
-0.16 difference.ends ~ period
-0.15 difference.ends ~ place
-0.27 difference.ends ~ play in
-0.30 difference.ends ~ point did
0.31 difference.ends ~ provinc
0.19 difference.ends ~ receiv
0.34 difference.ends ~ relat
-0.32 difference.ends ~ result in
-0.49 difference.ends ~ run
0.26 difference.ends ~ runner
0.34 difference.ends ~ runner up
0.43 difference.ends ~ s
0.35 difference.ends ~ same
-0.52 difference.ends ~ second
-0.50 difference.ends ~ show
0.37 difference.ends ~ silver
-0.30 difference.ends ~ site
0.53 difference.ends ~ song
-0.29 difference.ends ~ station
-0.23 difference.ends ~ student
-0.27 difference.ends ~ t
0.16 difference.ends ~ tabl
-0.20 difference.ends ~ team scor
-0.52 difference.ends ~ term
0.15 difference.ends ~ than
-0.29 difference.ends ~ that the
0.38 difference.ends ~ the attend
0.30 difference.ends ~ the chart
0.27 difference.ends ~ the differenc
-0.40 difference.ends ~ the final
0.57 difference.ends ~ the game
0.15 difference.ends ~ the highest
0.19 difference.ends ~ the last
-0.27 difference.ends ~ the list
0.25 difference.ends ~ the lowest
0.20 difference.ends ~ the most
-0.33 difference.ends ~ the race
0.35 difference.ends ~ the same
-0.22 difference.ends ~ the tabl
0.37 difference.ends ~ the us
0.25 difference.ends ~ this
-0.19 difference.ends ~ this chart
-0.35 difference.ends ~ thos
0.37 difference.ends ~ time was
-0.21 difference.ends ~ to be
-0.51 difference.ends ~ to have
0.20 difference.ends ~ top #
-0.17 difference.ends ~ total of
-0.44 difference.ends ~ type
-0.29 difference.ends ~ type of
0.33 difference.ends ~ u
0.28 difference.ends ~ up
0.20 difference.ends ~ us
-0.26 difference.ends ~ week
0.34 difference.ends ~ weight
-0.17 difference.ends ~ what were
-0.15 difference.ends ~ wher was
-0.18 difference.ends ~ who did
-0.33 difference.ends ~ who were
-0.22 difference.ends ~ woman
0.20 difference.ends ~ year did
-0.28 difference.ends ~ year had
-0.20 difference.rows ~ # for
-0.30 difference.rows ~ # how
0.25 difference.rows ~ # s
-0.23 difference.rows ~ # season
-0.54 difference.rows ~ # year
-0.24 difference.rows ~ #th
-0.20 difference.rows ~ $
-0.20 difference.rows ~ $ #
-0.28 difference.rows ~ %
0.21 difference.rows ~ ^ how long
0.24 difference.rows ~ ^ how many
-0.26 difference.rows ~ ^ how many game
-0.22 difference.rows ~ ^ how many percent
-0.37 difference.rows ~ ^ how many percentag
-0.24 difference.rows ~ ^ how many time
0.52 difference.rows ~ ^ how many total
0.56 difference.rows ~ ^ how many year
0.44 difference.rows ~ ^ how much
-0.18 difference.rows ~ ^ in #
-0.28 difference.rows ~ ^ in # how
-0.33 difference.rows ~ ^ what percentag
-0.33 difference.rows ~ ^ what percentag of
-0.36 difference.rows ~ ^ which country
-0.41 difference.rows ~ a
0.40 difference.rows ~ after
-0.30 difference.rows ~ after #
-0.25 difference.rows ~ age
-0.27 difference.rows ~ album
-0.26 difference.rows ~ among
-0.68 difference.rows ~ amount
-0.17 difference.rows ~ amount of
0.31 difference.rows ~ and
-0.43 difference.rows ~ and #
0.24 difference.rows ~ and the
-0.34 difference.rows ~ appearanc
-0.50 difference.rows ~ are the
-0.28 difference.rows ~ are ther
-0.27 difference.rows ~ as
-0.17 difference.rows ~ as a
-0.48 difference.rows ~ at
-0.54 difference.rows ~ at the
-0.49 difference.rows ~ award
0.28 difference.rows ~ b
0.39 difference.rows ~ befor
0.43 difference.rows ~ befor the
-0.20 difference.rows ~ benefit
-0.22 difference.rows ~ best
1.24 difference.rows ~ between
-0.86 difference.rows ~ between #
0.62 difference.rows ~ between the
-0.30 difference.rows ~ both
0.18 difference.rows ~ build
-0.29 difference.rows ~ business
-0.36 difference.rows ~ but
-0.42 difference.rows ~ by
-0.28 difference.rows ~ by the
-0.17 difference.rows ~ canada
-0.16 difference.rows ~ cash
-0.24 difference.rows ~ category
-0.27 difference.rows ~ chang of
0.43 difference.rows ~ class
0.25 difference.rows ~ code
-0.17 difference.rows ~ colleg
-0.32 difference.rows ~ combin
0.31 difference.rows ~ come
0.44 difference.rows ~ compar
0.60 difference.rows ~ compar to
-0.19 difference.rows ~ complet
-0.19 difference.rows ~ consecutiv
-0.27 difference.rows ~ cost
-0.35 difference.rows ~ country
-0.53 difference.rows ~ county
-0.52 difference.rows ~ cup
-0.20 difference.rows ~ current
-0.18 difference.rows ~ december
-0.18 difference.rows ~ december #
-0.28 difference.rows ~ decreas
-0.29 difference.rows ~ decreas in
-0.68 difference.rows ~ did the
0.52 difference.rows ~ die
1.41 difference.rows ~ differenc
0.65 difference.rows ~ differenc between
1.28 difference.rows ~ differenc in
0.34 difference.rows ~ different
-0.21 difference.rows ~ division
-0.54 difference.rows ~ do
0.74 difference.rows ~ does
0.18 difference.rows ~ does the
-0.25 difference.rows ~ driver
-0.51 difference.rows ~ each
0.42 difference.rows ~ earn
-0.70 difference.rows ~ election
-0.50 difference.rows ~ end
-0.45 difference.rows ~ experienc
0.50 difference.rows ~ f
-0.35 difference.rows ~ final
-0.54 difference.rows ~ fiscal
-0.55 difference.rows ~ for
-0.67 difference.rows ~ for the
0.47 difference.rows ~ found
0.21 difference.rows ~ from
0.28 difference.rows ~ game
-0.45 difference.rows ~ game did
0.56 difference.rows ~ goal
0.30 difference.rows ~ goal did
0.19 difference.rows ~ gold medal
-0.22 difference.rows ~ greater than
-0.27 difference.rows ~ grid
-0.35 difference.rows ~ gross
-0.53 difference.rows ~ had
0.19 difference.rows ~ has
-0.40 difference.rows ~ hav
-0.44 difference.rows ~ he
0.44 difference.rows ~ her
-0.31 difference.rows ~ his
-0.18 difference.rows ~ household
0.39 difference.rows ~ how
0.21 difference.rows ~ how long
0.43 difference.rows ~ how much
-0.17 difference.rows ~ in canada
0.52 difference.rows ~ in total
0.56 difference.rows ~ incom
-0.29 difference.rows ~ increas
-0.28 difference.rows ~ increas decreas
0.25 difference.rows ~ is
0.30 difference.rows ~ it
0.31 difference.rows ~ july
0.35 difference.rows ~ june
0.35 difference.rows ~ june #
0.31 difference.rows ~ lap
0.39 difference.rows ~ larger
-0.29 difference.rows ~ least
-0.24 difference.rows ~ less
-0.31 difference.rows ~ less than
0.30 difference.rows ~ likely
0.35 difference.rows ~ list
-0.20 difference.rows ~ live in
0.21 difference.rows ~ long
-0.24 difference.rows ~ lose
-0.25 difference.rows ~ low
-0.16 difference.rows ~ lowest
-0.34 difference.rows ~ make
0.34 difference.rows ~ man
-0.26 difference.rows ~ many game
-0.17 difference.rows ~ many percent
-0.34 difference.rows ~ many percentag
-0.24 difference.rows ~ many time
0.52 difference.rows ~ many total
0.56 difference.rows ~ many year
-0.36 difference.rows ~ match
0.41 difference.rows ~ me
-0.38 difference.rows ~ million
0.87 difference.rows ~ more
0.30 difference.rows ~ more likely
-0.20 difference.rows ~ most
0.43 difference.rows ~ much
-0.40 difference.rows ~ new
-0.33 difference.rows ~ no
-0.58 difference.rows ~ non
0.34 difference.rows ~ not
0.15 difference.rows ~ number of
0.25 difference.rows ~ october
-0.28 difference.rows ~ of point
0.30 difference.rows ~ of win
0.29 difference.rows ~ older
-0.46 difference.rows ~ on
0.25 difference.rows ~ on #
-0.44 difference.rows ~ on the
0.46 difference.rows ~ open
-0.17 difference.rows ~ or
0.25 difference.rows ~ out
-0.26 difference.rows ~ over
0.16 difference.rows ~ part
0.30 difference.rows ~ participat
-0.35 difference.rows ~ percent
-0.39 difference.rows ~ percent of
-0.52 difference.rows ~ percentag
-0.27 difference.rows ~ percentag chang
-0.25 difference.rows ~ percentag of
-0.29 difference.rows ~ percentag point
-0.26 difference.rows ~ perform
-0.16 difference.rows ~ period
-0.36 difference.rows ~ person
0.40 difference.rows ~ place
-0.49 difference.rows ~ play
0.86 difference.rows ~ position
-0.45 difference.rows ~ produc
-0.24 difference.rows ~ race
0.18 difference.rows ~ rank
-0.43 difference.rows ~ rate of
-0.50 difference.rows ~ ratio
-0.19 difference.rows ~ region
-0.36 difference.rows ~ relat
0.27 difference.rows ~ releas
0.32 difference.rows ~ release
-0.45 difference.rows ~ report
-0.85 difference.rows ~ respectively
-0.35 difference.rows ~ revenu from
-0.26 difference.rows ~ scor
0.21 difference.rows ~ score
-0.35 difference.rows ~ season
-0.46 difference.rows ~ seat
-0.33 difference.rows ~ sell
-0.16 difference.rows ~ serv
-0.16 difference.rows ~ servic
0.32 difference.rows ~ shar
-0.46 difference.rows ~ show
-0.20 difference.rows ~ silver
-0.21 difference.rows ~ song
0.26 difference.rows ~ start
0.34 difference.rows ~ student
0.25 difference.rows ~ t
0.25 difference.rows ~ t #
-0.20 difference.rows ~ tax
-0.56 difference.rows ~ team
0.76 difference.rows ~ than
-0.72 difference.rows ~ that
-0.31 difference.rows ~ that the
0.17 difference.rows ~ the chang
-0.16 difference.rows ~ the date
1.40 difference.rows ~ the differenc
-0.18 difference.rows ~ the first
-0.30 difference.rows ~ the least
0.42 difference.rows ~ the list
-0.16 difference.rows ~ the lowest
-0.20 difference.rows ~ the most
0.54 difference.rows ~ the net
0.19 difference.rows ~ the number
-0.31 difference.rows ~ the percentag
0.22 difference.rows ~ the population
-0.39 difference.rows ~ the team
0.29 difference.rows ~ the time
-0.41 difference.rows ~ the total
-0.45 difference.rows ~ the unit
0.33 difference.rows ~ the win
-0.38 difference.rows ~ this
-0.26 difference.rows ~ time was
-0.44 difference.rows ~ titl
0.40 difference.rows ~ to
0.30 difference.rows ~ to have
0.34 difference.rows ~ top #
-0.29 difference.rows ~ total amount
-0.67 difference.rows ~ total number
0.32 difference.rows ~ total of
-0.34 difference.rows ~ track
-0.36 difference.rows ~ transfer
-0.28 difference.rows ~ u
-0.28 difference.rows ~ u s
-0.59 difference.rows ~ unit
-0.45 difference.rows ~ unit stat
-0.28 difference.rows ~ up
-0.16 difference.rows ~ valu
-0.16 difference.rows ~ valu of
0.33 difference.rows ~ was
0.36 difference.rows ~ was the
0.30 difference.rows ~ weight
-0.25 difference.rows ~ were ther
0.28 difference.rows ~ what is
-0.39 difference.rows ~ what percentag
-0.36 difference.rows ~ which country
-0.28 difference.rows ~ win by
0.17 difference.rows ~ with
-0.18 difference.rows ~ with the
-0.20 difference.rows ~ woman
-0.26 difference.rows ~ year #
-0.55 difference.rows ~ year did
-0.65 difference.rows ~ year end
-0.20 difference.rows ~ year had
-0.25 difference.rows ~ year was
-0.43 earlier first
1.26 echo compare
0.30 echo frequency
-0.46 echo lookup
-1.02 echo neighbour
-0.18 echo position
0.68 echo which-of
0.45 exists explained
0.54 exists filter parts 1
0.32 exists missed degree
0.22 exists missed value
0.21 exists ~ #
0.21 exists ~ # #
0.17 exists ~ # %
-0.67 exists ~ # or
0.18 exists ~ # person
-0.16 exists ~ # s
0.26 exists ~ # season
-0.23 exists ~ # with
-0.23 exists ~ #th
0.17 exists ~ %
-0.62 exists ~ a
0.45 exists ~ a #
0.43 exists ~ abov
0.32 exists ~ album
0.18 exists ~ all
-0.21 exists ~ an
0.29 exists ~ and
0.26 exists ~ any
0.58 exists ~ are
0.28 exists ~ are the
0.27 exists ~ are ther
0.17 exists ~ as the
0.35 exists ~ at
0.37 exists ~ at least
0.34 exists ~ been
0.42 exists ~ befor
0.26 exists ~ championship
0.36 exists ~ city
0.26 exists ~ colleg
-0.55 exists ~ did the
0.31 exists ~ does
0.22 exists ~ does the
-0.39 exists ~ dur
0.24 exists ~ elect
-0.24 exists ~ event
-0.68 exists ~ for
-0.43 exists ~ from
-0.25 exists ~ from the
-0.29 exists ~ goal
-0.40 exists ~ had
-0.40 exists ~ had #
0.26 exists ~ have
-0.39 exists ~ have a
-0.34 exists ~ have the
-0.36 exists ~ higher
-0.25 exists ~ highest
0.22 exists ~ if
0.26 exists ~ in #
0.15 exists ~ is
0.18 exists ~ january
0.18 exists ~ january #
-0.27 exists ~ lap
0.37 exists ~ least
0.37 exists ~ least #
0.45 exists ~ length
0.20 exists ~ list
0.36 exists ~ location
-0.23 exists ~ m
0.15 exists ~ man
-0.30 exists ~ most
-0.25 exists ~ next
0.25 exists ~ not
-0.24 exists ~ number of
-0.28 exists ~ of #
0.31 exists ~ on
0.33 exists ~ on the
-0.94 exists ~ or
-0.57 exists ~ or #
0.22 exists ~ participat
-0.29 exists ~ pick
-0.57 exists ~ play
-0.57 exists ~ position
0.26 exists ~ previous
0.36 exists ~ provid
0.32 exists ~ releas
-0.22 exists ~ release
0.26 exists ~ result
0.26 exists ~ result of
-0.16 exists ~ s
0.22 exists ~ same
-0.45 exists ~ school
0.26 exists ~ season
0.18 exists ~ september
0.18 exists ~ september #
-0.36 exists ~ song
0.16 exists ~ stat
0.30 exists ~ student
-0.23 exists ~ team of
0.67 exists ~ than
-0.27 exists ~ than #
-0.57 exists ~ that
-0.40 exists ~ that had
0.46 exists ~ the
0.20 exists ~ the list
-0.34 exists ~ the most
-0.25 exists ~ the next
0.26 exists ~ the result
0.22 exists ~ the same
0.31 exists ~ the team
0.16 exists ~ the unit
0.28 exists ~ the win
0.17 exists ~ they
0.29 exists ~ time
0.20 exists ~ to
0.26 exists ~ to the
0.45 exists ~ tournament
0.16 exists ~ unit
0.16 exists ~ unit stat
0.17 exists ~ vote
0.17 exists ~ was the
0.26 exists ~ were the
0.18 exists ~ who
0.25 exists ~ who is
0.20 exists ~ win
0.27 exists ~ win in
0.45 exists ~ with a
-0.23 exists ~ with an
-0.23 exists ~ year
0.38 explained
-0.81 filter compare unnamed
-0.76 filter contains
-0.42 filter contains named
-0.44 filter contains unnamed
-1.10 filter flipped
-0.79 filter name gap -1
0.59 filter name gap 0
0.52 filter name gap 1
-0.26 filter name gap 3
-0.59 filter name gap 4
0.24 filter negated
-0.62 filter parts 3
-1.27 filter parts 4
-0.30 fixed has name
0.29 fixed is best
0.51 fixed total
-0.17 fixed total unsaid
-0.60 fixed unsaid
0.47 fixed whole
-0.31 frequency filter parts 2
0.28 frequency.highest ~ # or
0.31 frequency.highest ~ # which
-0.18 frequency.highest ~ # year
-0.22 frequency.highest ~ $
-0.37 frequency.highest ~ $ #
0.24 frequency.highest ~ 1
-0.27 frequency.highest ~ ^ how many player
-0.27 frequency.highest ~ ^ how many time
0.63 frequency.highest ~ ^ how many year
-0.18 frequency.highest ~ ^ how much
0.32 frequency.highest ~ ^ in what
0.53 frequency.highest ~ ^ in which
-0.49 frequency.highest ~ ^ what are
-0.38 frequency.highest ~ ^ what are the
0.37 frequency.highest ~ ^ what team
-0.23 frequency.highest ~ ^ what the
-0.17 frequency.highest ~ ^ what was
-0.16 frequency.highest ~ ^ what was the
0.19 frequency.highest ~ ^ which year
-0.55 frequency.highest ~ a
-0.25 frequency.highest ~ after
-0.23 frequency.highest ~ after #
0.29 frequency.highest ~ age
0.45 frequency.highest ~ age #
0.35 frequency.highest ~ air
0.81 frequency.highest ~ album
0.26 frequency.highest ~ an
-0.36 frequency.highest ~ and
0.18 frequency.highest ~ any
0.62 frequency.highest ~ appearanc
-0.24 frequency.highest ~ are
-0.44 frequency.highest ~ are the
-0.22 frequency.highest ~ as a
0.40 frequency.highest ~ athlet
-0.22 frequency.highest ~ attend
0.42 frequency.highest ~ away
-0.44 frequency.highest ~ b
0.31 frequency.highest ~ be
0.37 frequency.highest ~ been
0.22 frequency.highest ~ befor
0.44 frequency.highest ~ befor #
0.42 frequency.highest ~ befor the
0.38 frequency.highest ~ below
-0.45 frequency.highest ~ between
-0.39 frequency.highest ~ between #
-0.38 frequency.highest ~ between the
-0.28 frequency.highest ~ both
-0.51 frequency.highest ~ bronz
-0.41 frequency.highest ~ but
0.21 frequency.highest ~ by the
0.73 frequency.highest ~ category
-0.16 frequency.highest ~ chang
0.49 frequency.highest ~ city
0.19 frequency.highest ~ class
-0.27 frequency.highest ~ coach
-0.34 frequency.highest ~ code
0.36 frequency.highest ~ come
0.70 frequency.highest ~ common
0.26 frequency.highest ~ company
-0.51 frequency.highest ~ complet
0.65 frequency.highest ~ consecutiv
-0.42 frequency.highest ~ cost
-0.20 frequency.highest ~ county
-0.30 frequency.highest ~ date
-0.29 frequency.highest ~ december
-0.29 frequency.highest ~ december #
-0.39 frequency.highest ~ did the
-0.39 frequency.highest ~ die
-0.38 frequency.highest ~ differenc
-0.38 frequency.highest ~ differenc between
0.24 frequency.highest ~ division
0.36 frequency.highest ~ do
-0.21 frequency.highest ~ does
-0.19 frequency.highest ~ does the
0.30 frequency.highest ~ draft
-0.46 frequency.highest ~ driver
-0.30 frequency.highest ~ earn
-0.33 frequency.highest ~ elect
0.32 frequency.highest ~ employe
-0.38 frequency.highest ~ event
-0.26 frequency.highest ~ february
-0.21 frequency.highest ~ femal
-0.24 frequency.highest ~ finish
-0.18 frequency.highest ~ first
-0.46 frequency.highest ~ from the
0.48 frequency.highest ~ game play
-0.76 frequency.highest ~ goal
-0.39 frequency.highest ~ has #
-0.39 frequency.highest ~ her
-0.18 frequency.highest ~ high
-0.55 frequency.highest ~ his
-0.33 frequency.highest ~ how
-0.50 frequency.highest ~ how much
-0.45 frequency.highest ~ in canada
0.36 frequency.highest ~ in the
0.32 frequency.highest ~ in what
0.43 frequency.highest ~ in which
0.30 frequency.highest ~ includ
-0.36 frequency.highest ~ is list
-0.57 frequency.highest ~ it
-0.28 frequency.highest ~ july
0.72 frequency.highest ~ june
0.51 frequency.highest ~ june #
0.52 frequency.highest ~ label
-0.34 frequency.highest ~ lap
0.16 frequency.highest ~ length
-0.20 frequency.highest ~ less than
-0.43 frequency.highest ~ list as
-0.33 frequency.highest ~ list the
-0.24 frequency.highest ~ live
-0.20 frequency.highest ~ location
-0.35 frequency.highest ~ lose
0.29 frequency.highest ~ make
-0.27 frequency.highest ~ many player
-0.24 frequency.highest ~ many time
0.41 frequency.highest ~ many year
-0.31 frequency.highest ~ margin
-0.24 frequency.highest ~ me
-0.25 frequency.highest ~ me the
0.16 frequency.highest ~ member
0.57 frequency.highest ~ most
-0.34 frequency.highest ~ much
-0.18 frequency.highest ~ name
0.84 frequency.highest ~ nation
0.63 frequency.highest ~ network
-0.28 frequency.highest ~ no
-0.18 frequency.highest ~ non
0.41 frequency.highest ~ of game
-0.50 frequency.highest ~ of point
0.36 frequency.highest ~ of time
0.32 frequency.highest ~ of win
-0.37 frequency.highest ~ of woman
0.38 frequency.highest ~ on this
0.63 frequency.highest ~ open
-0.38 frequency.highest ~ opponent
0.23 frequency.highest ~ or #
0.18 frequency.highest ~ or more
0.19 frequency.highest ~ other than
0.33 frequency.highest ~ out
0.27 frequency.highest ~ part
0.69 frequency.highest ~ participat
0.60 frequency.highest ~ party
-0.45 frequency.highest ~ perform
0.16 frequency.highest ~ person
0.27 frequency.highest ~ plac
0.27 frequency.highest ~ play
-0.32 frequency.highest ~ play in
0.16 frequency.highest ~ produc
0.81 frequency.highest ~ race
0.20 frequency.highest ~ rank
0.74 frequency.highest ~ record
0.35 frequency.highest ~ releas
0.33 frequency.highest ~ release
0.57 frequency.highest ~ represent
0.26 frequency.highest ~ round
-0.31 frequency.highest ~ run
-0.16 frequency.highest ~ runner
-0.16 frequency.highest ~ runner up
-0.33 frequency.highest ~ scor
-0.28 frequency.highest ~ seat
-0.28 frequency.highest ~ second
0.55 frequency.highest ~ sell
-0.31 frequency.highest ~ series
0.47 frequency.highest ~ serv
-0.17 frequency.highest ~ servic
-0.36 frequency.highest ~ ship
-0.65 frequency.highest ~ silver
-0.29 frequency.highest ~ silver medal
0.26 frequency.highest ~ site
-0.35 frequency.highest ~ song
-0.50 frequency.highest ~ stadium
-0.51 frequency.highest ~ stat
0.19 frequency.highest ~ station
-0.38 frequency.highest ~ take
-0.22 frequency.highest ~ team has
0.36 frequency.highest ~ team is
0.42 frequency.highest ~ team was
0.45 frequency.highest ~ term
0.35 frequency.highest ~ that is
-0.29 frequency.highest ~ the chart
-0.65 frequency.highest ~ the country
-0.31 frequency.highest ~ the date
-0.25 frequency.highest ~ the least
0.40 frequency.highest ~ the list
-0.18 frequency.highest ~ the match
0.39 frequency.highest ~ the most
0.41 frequency.highest ~ the record
-0.45 frequency.highest ~ the season
0.19 frequency.highest ~ the tabl
-0.17 frequency.highest ~ the team
0.29 frequency.highest ~ the top
0.59 frequency.highest ~ the win
0.16 frequency.highest ~ the year
0.26 frequency.highest ~ ther
-0.25 frequency.highest ~ they
0.40 frequency.highest ~ this
0.23 frequency.highest ~ this chart
-0.27 frequency.highest ~ thos
0.34 frequency.highest ~ titl
-0.28 frequency.highest ~ to #
0.43 frequency.highest ~ top
0.27 frequency.highest ~ top #
0.21 frequency.highest ~ total number
0.47 frequency.highest ~ transfer
-0.49 frequency.highest ~ tv
0.33 frequency.highest ~ type
-0.35 frequency.highest ~ u
0.46 frequency.highest ~ under
0.58 frequency.highest ~ use
0.25 frequency.highest ~ venu
0.16 frequency.highest ~ was #
-0.19 frequency.highest ~ was a
-0.21 frequency.highest ~ weight
-0.26 frequency.highest ~ were ther
-0.49 frequency.highest ~ what are
0.37 frequency.highest ~ what team
-0.23 frequency.highest ~ what the
-0.25 frequency.highest ~ what was
-0.27 frequency.highest ~ what were
-0.25 frequency.highest ~ wher
0.21 frequency.highest ~ which year
0.27 frequency.highest ~ who has
-0.31 frequency.highest ~ who is
-0.32 frequency.highest ~ win by
-0.40 frequency.highest ~ woman
-0.18 frequency.highest ~ worker
-0.65 frequency.highest ~ world
0.47 frequency.highest ~ year
0.26 frequency.highest ~ year did
-0.42 frequency.highest ~ year in
0.30 frequency.highest ~ year that
-0.18 frequency.lowest ~ # person
-0.15 frequency.lowest ~ # to
0.26 frequency.lowest ~ # what
-0.28 frequency.lowest ~ ^ how much
-0.25 frequency.lowest ~ ^ list the
-0.21 frequency.lowest ~ ^ name a
-0.25 frequency.lowest ~ ^ what are
-0.25 frequency.lowest ~ ^ what are the
-0.18 frequency.lowest ~ ^ which #
-0.18 frequency.lowest ~ ^ which club
0.32 frequency.lowest ~ ^ which country
-0.38 frequency.lowest ~ ^ which is
-0.30 frequency.lowest ~ ^ which player
-0.16 frequency.lowest ~ ^ who were
-0.16 frequency.lowest ~ age #
-0.25 frequency.lowest ~ are the
-0.40 frequency.lowest ~ at the
-0.19 frequency.lowest ~ been
-0.19 frequency.lowest ~ between
-0.25 frequency.lowest ~ between #
-0.16 frequency.lowest ~ by
-0.36 frequency.lowest ~ championship
0.16 frequency.lowest ~ chang
0.16 frequency.lowest ~ chang of
-0.19 frequency.lowest ~ direct
-0.34 frequency.lowest ~ each
-0.28 frequency.lowest ~ goal
0.26 frequency.lowest ~ has the
-0.29 frequency.lowest ~ highest
-0.20 frequency.lowest ~ hold
-0.28 frequency.lowest ~ how much
-0.29 frequency.lowest ~ least #
-0.25 frequency.lowest ~ list
-0.25 frequency.lowest ~ list the
0.36 frequency.lowest ~ location
-0.17 frequency.lowest ~ month
0.41 frequency.lowest ~ more than
-0.21 frequency.lowest ~ name a
-0.16 frequency.lowest ~ no
-0.18 frequency.lowest ~ number
-0.20 frequency.lowest ~ number of
0.24 frequency.lowest ~ of #
-0.16 frequency.lowest ~ of a
-0.16 frequency.lowest ~ of point
0.30 frequency.lowest ~ opponent
-0.42 frequency.lowest ~ over
0.30 frequency.lowest ~ party
-0.50 frequency.lowest ~ person
-0.24 frequency.lowest ~ previous
-0.17 frequency.lowest ~ provinc
0.30 frequency.lowest ~ record of
0.39 frequency.lowest ~ represent
-0.23 frequency.lowest ~ result in
-0.55 frequency.lowest ~ seat
0.50 frequency.lowest ~ servic
-0.27 frequency.lowest ~ shar
-0.41 frequency.lowest ~ stadium
0.32 frequency.lowest ~ station
-0.27 frequency.lowest ~ take
-0.31 frequency.lowest ~ that the
-0.29 frequency.lowest ~ the highest
-0.16 frequency.lowest ~ the scor
-0.26 frequency.lowest ~ the titl
0.23 frequency.lowest ~ titl
-0.16 frequency.lowest ~ to
-0.15 frequency.lowest ~ to #
-0.32 frequency.lowest ~ transfer
-0.25 frequency.lowest ~ tv
-0.28 frequency.lowest ~ use
0.27 frequency.lowest ~ was
-0.32 frequency.lowest ~ was #
-0.25 frequency.lowest ~ what are
-0.18 frequency.lowest ~ which #
-0.18 frequency.lowest ~ which club
0.32 frequency.lowest ~ which country
-0.38 frequency.lowest ~ which is
-0.30 frequency.lowest ~ which player
-0.16 frequency.lowest ~ who has
-0.17 frequency.lowest ~ year that
-0.87 group filter parts 1
-0.16 group missed number
-0.40 group.average ~ # point
-0.28 group.average ~ ^ which is
-0.51 group.average ~ age
-0.49 group.average ~ all
-0.19 group.average ~ all the
-0.58 group.average ~ and
-0.25 group.average ~ and #
-0.16 group.average ~ and an
-0.16 group.average ~ as
-0.20 group.average ~ between
-0.20 group.average ~ between the
-0.28 group.average ~ by
-0.20 group.average ~ chang
-0.20 group.average ~ chang in
-0.18 group.average ~ did the
0.38 group.average ~ each
-0.35 group.average ~ earning
0.23 group.average ~ for
-0.34 group.average ~ hav
-0.28 group.average ~ least
-0.34 group.average ~ lose
-0.25 group.average ~ match
-0.48 group.average ~ maximum
-0.20 group.average ~ month
-0.19 group.average ~ more
-0.19 group.average ~ more than
-0.16 group.average ~ not
-0.27 group.average ~ of all
-0.21 group.average ~ of win
-0.24 group.average ~ or
-0.16 group.average ~ out
-0.34 group.average ~ over #
-0.33 group.average ~ player
-0.16 group.average ~ point
-0.23 group.average ~ population
-0.18 group.average ~ report
-0.26 group.average ~ scor
-0.20 group.average ~ second
-0.24 group.average ~ team
-0.20 group.average ~ the chang
-0.20 group.average ~ the first
-0.16 group.average ~ the number
-0.18 group.average ~ their
-0.27 group.average ~ thos
-0.37 group.average ~ time
0.38 group.average ~ type
0.25 group.average ~ type of
-0.37 group.average ~ under
0.55 group.average ~ weight
-0.28 group.average ~ which is
-0.19 group.average ~ who
-0.31 group.average ~ win
-0.31 group.average ~ win in
-0.25 group.count ~ # #
0.32 group.count ~ # person
-0.17 group.count ~ # respectively
-0.33 group.count ~ ^ how long
-0.31 group.count ~ ^ how many different
-0.43 group.count ~ ^ how many game
0.32 group.count ~ ^ how many time
-0.18 group.count ~ ^ how many total
-0.24 group.count ~ ^ how many year
-0.41 group.count ~ ^ how much
-0.26 group.count ~ ^ in which
-0.36 group.count ~ ^ name a
-0.33 group.count ~ ^ on what
-0.33 group.count ~ ^ on what date
-0.23 group.count ~ ^ tell me
0.17 group.count ~ ^ what are
-0.31 group.count ~ ^ when did
-0.18 group.count ~ ^ when was the
-0.35 group.count ~ ^ which year
-0.20 group.count ~ a result
-0.16 group.count ~ account
-0.43 group.count ~ account for
-0.71 group.count ~ after #
-0.35 group.count ~ age
0.36 group.count ~ and the
-0.23 group.count ~ any
-0.15 group.count ~ appearanc
-0.16 group.count ~ april #
0.44 group.count ~ are
0.20 group.count ~ are ther
-0.22 group.count ~ as
-0.32 group.count ~ as a
-0.43 group.count ~ at the
-0.21 group.count ~ athlet
-0.27 group.count ~ award
-0.25 group.count ~ been
-0.37 group.count ~ befor
-0.57 group.count ~ befor #
-0.17 group.count ~ befor the
-0.28 group.count ~ below
-0.34 group.count ~ best
-0.57 group.count ~ between #
-0.34 group.count ~ birth
-0.44 group.count ~ both
-0.28 group.count ~ build
-0.31 group.count ~ by the
-0.18 group.count ~ car
-0.27 group.count ~ category
-0.21 group.count ~ championship
-0.19 group.count ~ circuit
0.21 group.count ~ city
-0.24 group.count ~ come
-0.89 group.count ~ common
0.29 group.count ~ company
-0.53 group.count ~ compar
-0.61 group.count ~ compar to
-0.16 group.count ~ compet
-0.36 group.count ~ competition
-0.44 group.count ~ complet
-0.44 group.count ~ consecutiv
-0.25 group.count ~ cost
0.49 group.count ~ count
0.33 group.count ~ country
-0.32 group.count ~ current
-0.25 group.count ~ date
-0.34 group.count ~ day
-0.23 group.count ~ did he
0.58 group.count ~ different
-0.41 group.count ~ do
-0.21 group.count ~ does the
-0.59 group.count ~ driver
1.26 group.count ~ each
-0.15 group.count ~ earn
0.29 group.count ~ employe
-0.49 group.count ~ episod
-0.72 group.count ~ event
-0.58 group.count ~ for the
0.38 group.count ~ format
-0.63 group.count ~ found
-0.21 group.count ~ game did
-0.21 group.count ~ game play
-0.27 group.count ~ get
-0.36 group.count ~ goal
-0.26 group.count ~ grand
-0.33 group.count ~ greater
-0.56 group.count ~ have a
-0.16 group.count ~ he
-0.35 group.count ~ her
-0.23 group.count ~ highest
-0.32 group.count ~ his
-0.33 group.count ~ how long
0.27 group.count ~ how many
-0.38 group.count ~ how much
0.63 group.count ~ it
-0.36 group.count ~ january
0.42 group.count ~ languag
-0.72 group.count ~ lap
-0.38 group.count ~ list as
0.22 group.count ~ list the
-0.21 group.count ~ location
-0.15 group.count ~ long
-0.29 group.count ~ lose
-0.24 group.count ~ make
-0.17 group.count ~ male
0.27 group.count ~ many
-0.31 group.count ~ many different
-0.46 group.count ~ many game
0.37 group.count ~ many person
0.27 group.count ~ many time
-0.27 group.count ~ many year
0.60 group.count ~ match
-0.18 group.count ~ maximum
-0.52 group.count ~ medal
-0.15 group.count ~ most
-0.43 group.count ~ much
-0.35 group.count ~ name a
0.22 group.count ~ name of
-0.62 group.count ~ net
0.34 group.count ~ number
0.44 group.count ~ number of
-0.34 group.count ~ of game
-0.50 group.count ~ of point
-0.36 group.count ~ of the
0.40 group.count ~ of time
-0.37 group.count ~ of total
-0.17 group.count ~ on what
-0.43 group.count ~ opponent
-0.40 group.count ~ or more
0.36 group.count ~ order
-0.75 group.count ~ own
-0.16 group.count ~ perform
0.20 group.count ~ play in
-0.17 group.count ~ player
-0.48 group.count ~ position
-0.24 group.count ~ previous
-0.25 group.count ~ rank
0.63 group.count ~ record
-0.46 group.count ~ represent
-0.68 group.count ~ respectively
0.16 group.count ~ result
-0.18 group.count ~ result of
-0.18 group.count ~ round
-0.24 group.count ~ run
-0.20 group.count ~ scor
-0.26 group.count ~ score
-0.24 group.count ~ september
-0.24 group.count ~ september #
-0.34 group.count ~ series
-0.52 group.count ~ serv
0.85 group.count ~ show
-0.24 group.count ~ silver medal
-0.45 group.count ~ song
-0.17 group.count ~ stadium
-0.20 group.count ~ start
-0.49 group.count ~ station
-0.19 group.count ~ student
-0.49 group.count ~ tabl
-0.15 group.count ~ tell
-0.18 group.count ~ tell me
-0.20 group.count ~ term
0.34 group.count ~ that
0.36 group.count ~ that has
-0.53 group.count ~ that is
-0.60 group.count ~ that were
-0.32 group.count ~ the chart
0.38 group.count ~ the country
-0.25 group.count ~ the least
-0.15 group.count ~ the list
-0.56 group.count ~ the match
-0.54 group.count ~ the most
0.27 group.count ~ the name
0.22 group.count ~ the record
-0.35 group.count ~ the scor
-0.20 group.count ~ the top
-0.85 group.count ~ the year
-0.18 group.count ~ thos
0.28 group.count ~ time
-0.27 group.count ~ titl
-0.57 group.count ~ top
-0.37 group.count ~ top #
-0.18 group.count ~ total of
0.68 group.count ~ tv
-0.47 group.count ~ type
-0.71 group.count ~ under
-0.45 group.count ~ unit
0.33 group.count ~ up
0.26 group.count ~ use
-0.19 group.count ~ valu of
-0.20 group.count ~ vote
-1.00 group.count ~ weight
0.17 group.count ~ what are
-0.16 group.count ~ what date
-0.16 group.count ~ what were
-0.31 group.count ~ when did
-0.33 group.count ~ which year
-0.27 group.count ~ who has
-0.31 group.count ~ who is
-0.61 group.count ~ whos
-0.16 group.count ~ win
-0.26 group.count ~ with a
-0.19 group.count ~ yard
-0.33 group.count ~ yard did
-0.17 group.count ~ year #
-0.28 group.count ~ year had
-0.46 group.count ~ year that
-0.23 group.count-and ~ # #
-0.17 group.count-and ~ # year
-0.33 group.count-and ~ ^ how much
-0.17 group.count-and ~ ^ in which
-0.36 group.count-and ~ ^ list the
-0.17 group.count-and ~ ^ on what
-0.17 group.count-and ~ ^ on what date
-0.17 group.count-and ~ ^ tell me
-0.27 group.count-and ~ ^ what are
-0.27 group.count-and ~ ^ what are the
-0.36 group.count-and ~ ^ what the
-0.29 group.count-and ~ ^ what was
-0.29 group.count-and ~ ^ what was the
-0.16 group.count-and ~ ^ which #
-0.24 group.count-and ~ ^ which is
-0.16 group.count-and ~ ^ which player
-0.23 group.count-and ~ ^ which year
-0.29 group.count-and ~ amount
-0.27 group.count-and ~ and
-0.44 group.count-and ~ are
-0.27 group.count-and ~ are the
-0.32 group.count-and ~ are ther
0.23 group.count-and ~ as
-0.25 group.count-and ~ as a
-0.15 group.count-and ~ athlet
-0.17 group.count-and ~ befor
-0.44 group.count-and ~ best
-0.22 group.count-and ~ between
-0.43 group.count-and ~ between #
-0.25 group.count-and ~ between the
-0.42 group.count-and ~ both
-0.24 group.count-and ~ circuit
-0.21 group.count-and ~ city
0.28 group.count-and ~ coach
-0.55 group.count-and ~ common
-0.52 group.count-and ~ cost
-0.23 group.count-and ~ country
-0.22 group.count-and ~ day
-0.49 group.count-and ~ does
-0.33 group.count-and ~ does the
-0.52 group.count-and ~ driver
-0.68 group.count-and ~ each
-0.42 group.count-and ~ earn
-0.33 group.count-and ~ earning
-0.36 group.count-and ~ employe
-0.16 group.count-and ~ episod
-0.15 group.count-and ~ event
-0.27 group.count-and ~ finish
-0.18 group.count-and ~ first
-0.37 group.count-and ~ greater
-0.18 group.count-and ~ grid
-0.15 group.count-and ~ have
-0.39 group.count-and ~ have a
-0.24 group.count-and ~ her
-0.25 group.count-and ~ hold
-0.26 group.count-and ~ how much
-0.20 group.count-and ~ in the
-0.17 group.count-and ~ increas in
-0.30 group.count-and ~ largest
-0.45 group.count-and ~ last
-0.29 group.count-and ~ level
-0.36 group.count-and ~ list
-0.36 group.count-and ~ list the
-0.30 group.count-and ~ lose
-0.20 group.count-and ~ me
-0.16 group.count-and ~ me the
-0.56 group.count-and ~ most
-0.26 group.count-and ~ much
-0.29 group.count-and ~ name
-0.16 group.count-and ~ name of
-0.25 group.count-and ~ new
-0.41 group.count-and ~ october
-0.41 group.count-and ~ october #
-0.48 group.count-and ~ of the
-0.28 group.count-and ~ of time
-0.24 group.count-and ~ of total
-0.17 group.count-and ~ on what
-0.23 group.count-and ~ only
-0.19 group.count-and ~ party
-0.40 group.count-and ~ person
-0.23 group.count-and ~ play
-0.19 group.count-and ~ play in
-0.17 group.count-and ~ rank
-0.18 group.count-and ~ respectively
-0.15 group.count-and ~ result
-0.26 group.count-and ~ runner
-0.26 group.count-and ~ runner up
-0.16 group.count-and ~ sell
0.42 group.count-and ~ serv
-0.52 group.count-and ~ show
-0.17 group.count-and ~ tell
-0.17 group.count-and ~ tell me
-0.16 group.count-and ~ than #
-0.39 group.count-and ~ that is
-0.23 group.count-and ~ the first
-0.30 group.count-and ~ the largest
-0.18 group.count-and ~ the last
-0.26 group.count-and ~ the least
-0.19 group.count-and ~ the match
-0.47 group.count-and ~ the most
-0.15 group.count-and ~ the name
-0.35 group.count-and ~ the number
-0.23 group.count-and ~ the titl
0.33 group.count-and ~ the top
-0.17 group.count-and ~ the year
-0.46 group.count-and ~ titl
0.29 group.count-and ~ top
-0.28 group.count-and ~ total amount
-0.16 group.count-and ~ tournament
-0.32 group.count-and ~ type
-0.26 group.count-and ~ up
-0.28 group.count-and ~ valu
-0.29 group.count-and ~ valu of
-0.51 group.count-and ~ weight
-0.17 group.count-and ~ what
-0.27 group.count-and ~ what are
-0.17 group.count-and ~ what date
-0.36 group.count-and ~ what the
-0.54 group.count-and ~ which
-0.16 group.count-and ~ which #
-0.24 group.count-and ~ which is
-0.16 group.count-and ~ which player
-0.17 group.count-and ~ which year
-0.33 group.count-and ~ who is
-0.16 group.count-and ~ win
-0.17 group.count-and ~ win the
-0.18 group.count-and ~ yard
-0.37 group.count-and ~ yard did
-0.17 group.count-and ~ year had
-0.33 group.maximum ~ # as
-0.20 group.maximum ~ # to
-0.15 group.maximum ~ # year
-0.21 group.maximum ~ ^ how many time
-0.32 group.maximum ~ ^ how much
-0.31 group.maximum ~ ^ in which
-0.27 group.maximum ~ ^ tell me
-0.27 group.maximum ~ ^ tell me the
-0.25 group.maximum ~ ^ what are
-0.29 group.maximum ~ ^ what are the
-0.35 group.maximum ~ ^ what is
-0.36 group.maximum ~ ^ what is the
-0.28 group.maximum ~ ^ what the
-0.40 group.maximum ~ ^ when did
-0.15 group.maximum ~ ^ when was
-0.15 group.maximum ~ ^ when was the
0.33 group.maximum ~ ^ which team
-0.17 group.maximum ~ ^ which year
-0.59 group.maximum ~ age
-0.37 group.maximum ~ all
-0.18 group.maximum ~ amount
-0.18 group.maximum ~ amount of
0.33 group.maximum ~ and the
-0.33 group.maximum ~ appear
-0.30 group.maximum ~ are
-0.29 group.maximum ~ are the
-0.35 group.maximum ~ as
-0.33 group.maximum ~ as the
-0.49 group.maximum ~ averag
-0.40 group.maximum ~ befor
-0.20 group.maximum ~ befor the
-0.38 group.maximum ~ best
-0.22 group.maximum ~ between the
-0.28 group.maximum ~ both
-0.27 group.maximum ~ business
-0.26 group.maximum ~ by
-0.18 group.maximum ~ by the
-0.37 group.maximum ~ car
-0.21 group.maximum ~ city
-0.82 group.maximum ~ common
-0.15 group.maximum ~ compet
-0.15 group.maximum ~ competition
-0.35 group.maximum ~ cost
-0.21 group.maximum ~ count
-0.36 group.maximum ~ country
-0.23 group.maximum ~ date of
0.22 group.maximum ~ different
-0.27 group.maximum ~ division
-0.32 group.maximum ~ does
-0.32 group.maximum ~ does the
0.51 group.maximum ~ each
-0.23 group.maximum ~ earning
-0.18 group.maximum ~ employe
-0.36 group.maximum ~ end
-0.16 group.maximum ~ episod
-0.15 group.maximum ~ event
-0.21 group.maximum ~ film
-0.34 group.maximum ~ final
-0.31 group.maximum ~ finish
0.21 group.maximum ~ for
-0.20 group.maximum ~ for the
-0.27 group.maximum ~ gold
-0.27 group.maximum ~ gold medal
-0.15 group.maximum ~ grid
-0.27 group.maximum ~ has
-0.17 group.maximum ~ has the
-0.25 group.maximum ~ he
-0.27 group.maximum ~ highest
-0.24 group.maximum ~ hold
-0.32 group.maximum ~ how much
-0.31 group.maximum ~ immigrant
-0.19 group.maximum ~ in the
-0.20 group.maximum ~ june
-0.21 group.maximum ~ last
0.19 group.maximum ~ list
0.24 group.maximum ~ list the
-0.19 group.maximum ~ lose
-0.39 group.maximum ~ make
-0.19 group.maximum ~ many person
-0.21 group.maximum ~ many time
-0.32 group.maximum ~ match
0.44 group.maximum ~ maximum
-0.33 group.maximum ~ me
-0.33 group.maximum ~ me the
-0.16 group.maximum ~ model
-0.61 group.maximum ~ most
-0.32 group.maximum ~ much
-0.41 group.maximum ~ name
-0.23 group.maximum ~ name of
-0.24 group.maximum ~ nation
0.60 group.maximum ~ net
-0.22 group.maximum ~ number
-0.31 group.maximum ~ number of
-0.34 group.maximum ~ of the
-0.41 group.maximum ~ of time
-0.29 group.maximum ~ operat
-0.35 group.maximum ~ over
-0.29 group.maximum ~ party
-0.18 group.maximum ~ perform
-0.38 group.maximum ~ person
-0.19 group.maximum ~ plac
-0.36 group.maximum ~ play
-0.17 group.maximum ~ play in
-0.46 group.maximum ~ player
-0.18 group.maximum ~ position
-0.59 group.maximum ~ rank
-0.47 group.maximum ~ rank of
-0.40 group.maximum ~ rate
-0.20 group.maximum ~ record
-0.32 group.maximum ~ represent
-0.32 group.maximum ~ result
-0.16 group.maximum ~ runner
-0.25 group.maximum ~ scorer
-0.20 group.maximum ~ second
-0.15 group.maximum ~ series
-0.37 group.maximum ~ serv
-0.21 group.maximum ~ silver
-0.39 group.maximum ~ start
-0.26 group.maximum ~ tabl
-0.17 group.maximum ~ team has
-0.32 group.maximum ~ team scor
-0.27 group.maximum ~ tell
-0.27 group.maximum ~ tell me
-0.19 group.maximum ~ term
-0.31 group.maximum ~ that
-0.29 group.maximum ~ that has
-0.35 group.maximum ~ that is
-0.52 group.maximum ~ the averag
-0.42 group.maximum ~ the final
-0.18 group.maximum ~ the match
-0.56 group.maximum ~ the most
-0.33 group.maximum ~ the name
0.34 group.maximum ~ the number
-0.28 group.maximum ~ the record
-0.17 group.maximum ~ the season
-0.33 group.maximum ~ this
-0.41 group.maximum ~ time
-0.18 group.maximum ~ to #
-0.47 group.maximum ~ top
-0.26 group.maximum ~ top #
-0.34 group.maximum ~ tournament
-0.15 group.maximum ~ tv
0.23 group.maximum ~ type of
-0.22 group.maximum ~ up
0.40 group.maximum ~ weight
-0.25 group.maximum ~ what are
-0.28 group.maximum ~ what the
-0.40 group.maximum ~ when did
-0.34 group.maximum ~ which game
-0.23 group.maximum ~ who is
-0.24 group.maximum ~ win in
-0.43 group.maximum ~ with
-0.53 group.maximum ~ with the
-0.36 group.maximum ~ year had
-0.20 group.maximum ~ year that
-0.15 group.minimum ~ # or
-0.30 group.minimum ~ # person
-0.17 group.minimum ~ $ #
-0.20 group.minimum ~ 1
-0.28 group.minimum ~ ^ in which
-0.17 group.minimum ~ ^ in which year
-0.35 group.minimum ~ ^ list the
-0.34 group.minimum ~ ^ name a
-0.23 group.minimum ~ ^ tell me
-0.23 group.minimum ~ ^ tell me the
-0.36 group.minimum ~ ^ what are
-0.36 group.minimum ~ ^ what are the
-0.23 group.minimum ~ ^ what is
-0.23 group.minimum ~ ^ what is the
-0.23 group.minimum ~ ^ what the
-0.22 group.minimum ~ ^ when was
-0.22 group.minimum ~ ^ when was the
0.27 group.minimum ~ ^ which #
-0.17 group.minimum ~ ^ which player
-0.49 group.minimum ~ ^ which year
-0.34 group.minimum ~ air
-0.28 group.minimum ~ all
-0.33 group.minimum ~ among
-0.21 group.minimum ~ and
-0.31 group.minimum ~ and the
-0.15 group.minimum ~ appear
-0.41 group.minimum ~ are
-0.36 group.minimum ~ are the
-0.36 group.minimum ~ as
-0.18 group.minimum ~ as a
-0.24 group.minimum ~ as the
-0.29 group.minimum ~ asset
-0.27 group.minimum ~ best
-0.23 group.minimum ~ between
-0.26 group.minimum ~ between the
-0.20 group.minimum ~ birth
-0.31 group.minimum ~ business
0.58 group.minimum ~ but
-0.15 group.minimum ~ by the
-0.34 group.minimum ~ came
-0.28 group.minimum ~ car
-0.22 group.minimum ~ chang
-0.20 group.minimum ~ chang of
-0.19 group.minimum ~ chart
-0.23 group.minimum ~ country
-0.37 group.minimum ~ current
-0.27 group.minimum ~ day
-0.37 group.minimum ~ different
0.15 group.minimum ~ does
-0.24 group.minimum ~ dur
-0.47 group.minimum ~ each
-0.29 group.minimum ~ earn
-0.17 group.minimum ~ event
-0.49 group.minimum ~ final
-0.42 group.minimum ~ finish
-0.20 group.minimum ~ first
-0.52 group.minimum ~ found
-0.39 group.minimum ~ from
-0.17 group.minimum ~ from the
-0.17 group.minimum ~ goal
-0.29 group.minimum ~ has
-0.25 group.minimum ~ has the
-0.35 group.minimum ~ her
0.16 group.minimum ~ highest
-0.40 group.minimum ~ his
-0.15 group.minimum ~ home
-0.34 group.minimum ~ home team
-0.32 group.minimum ~ if
-0.28 group.minimum ~ immigrant
-0.17 group.minimum ~ in this
-0.27 group.minimum ~ in which
-0.40 group.minimum ~ incom
-0.30 group.minimum ~ is
0.18 group.minimum ~ it
-0.20 group.minimum ~ join
-0.34 group.minimum ~ leagu
-0.26 group.minimum ~ likely
-0.26 group.minimum ~ likely to
-0.49 group.minimum ~ list
-0.35 group.minimum ~ list the
-0.25 group.minimum ~ location
-0.38 group.minimum ~ make
-0.47 group.minimum ~ match
-0.23 group.minimum ~ me
-0.23 group.minimum ~ me the
-0.22 group.minimum ~ most
-0.45 group.minimum ~ name
-0.34 group.minimum ~ name a
-0.24 group.minimum ~ nation
-0.21 group.minimum ~ of all
-0.26 group.minimum ~ of person
-0.31 group.minimum ~ of the
-0.18 group.minimum ~ of total
-0.22 group.minimum ~ or
-0.21 group.minimum ~ out
0.37 group.minimum ~ over
0.37 group.minimum ~ over #
-0.28 group.minimum ~ own
-0.28 group.minimum ~ per
-0.37 group.minimum ~ person
-0.19 group.minimum ~ plac
-0.20 group.minimum ~ place
-0.28 group.minimum ~ play in
-0.24 group.minimum ~ player
0.35 group.minimum ~ previous
-0.24 group.minimum ~ provinc
-0.48 group.minimum ~ rank of
-0.41 group.minimum ~ rate
-0.22 group.minimum ~ runner
-0.28 group.minimum ~ scor
-0.33 group.minimum ~ season
-0.43 group.minimum ~ series
-0.46 group.minimum ~ servic
-0.43 group.minimum ~ shar
0.19 group.minimum ~ show
-0.58 group.minimum ~ tabl
-0.21 group.minimum ~ team was
-0.23 group.minimum ~ tell
-0.23 group.minimum ~ tell me
-0.16 group.minimum ~ the averag
-0.42 group.minimum ~ the final
0.16 group.minimum ~ the highest
-0.34 group.minimum ~ the home
-0.22 group.minimum ~ the most
-0.18 group.minimum ~ the name
-0.16 group.minimum ~ the result
-0.27 group.minimum ~ the titl
-0.33 group.minimum ~ the total
-0.21 group.minimum ~ ther
-0.40 group.minimum ~ this
-0.29 group.minimum ~ total amount
0.34 group.minimum ~ type of
-0.21 group.minimum ~ unit
-0.16 group.minimum ~ venu
-0.17 group.minimum ~ week #
-0.19 group.minimum ~ weight
-0.36 group.minimum ~ what are
-0.23 group.minimum ~ what is
-0.23 group.minimum ~ what the
0.27 group.minimum ~ which #
-0.17 group.minimum ~ which player
-0.29 group.minimum ~ which year
-0.37 group.minimum ~ whos
-0.21 group.minimum ~ win
-0.44 group.minimum ~ worker
-0.16 group.minimum ~ year did
-0.44 group.minimum ~ year in
-0.28 group.minimum ~ year was
-0.33 group.sum ~ # what
-0.30 group.sum ~ 1
-0.21 group.sum ~ ^ how many time
-0.29 group.sum ~ ^ in which
-0.27 group.sum ~ ^ what are
-0.27 group.sum ~ ^ what are the
-0.44 group.sum ~ ^ what the
0.47 group.sum ~ ^ which #
0.43 group.sum ~ ^ which is
-0.23 group.sum ~ a result
-0.27 group.sum ~ after #
-0.20 group.sum ~ album
-0.17 group.sum ~ among
0.17 group.sum ~ amount
-0.25 group.sum ~ and a
-0.15 group.sum ~ any
-0.71 group.sum ~ are
-0.27 group.sum ~ are the
-0.47 group.sum ~ are ther
-0.40 group.sum ~ as
-0.33 group.sum ~ as a
-0.33 group.sum ~ asset
-0.23 group.sum ~ award
-0.30 group.sum ~ befor
-0.16 group.sum ~ best
-0.35 group.sum ~ between
-0.43 group.sum ~ between #
-0.33 group.sum ~ between the
-0.16 group.sum ~ canadian
-0.18 group.sum ~ championship
-0.31 group.sum ~ class
-0.40 group.sum ~ company
0.16 group.sum ~ cost
-0.22 group.sum ~ count
-0.28 group.sum ~ country
-0.23 group.sum ~ did not
0.20 group.sum ~ differenc
-0.23 group.sum ~ district
-0.44 group.sum ~ does the
-0.16 group.sum ~ driver
0.17 group.sum ~ dur
0.47 group.sum ~ dur the
0.28 group.sum ~ each
-0.45 group.sum ~ earn
-0.36 group.sum ~ earning
-0.17 group.sum ~ elect
-0.36 group.sum ~ employe
-0.34 group.sum ~ finish
-0.24 group.sum ~ first
-0.21 group.sum ~ for the
-0.25 group.sum ~ greater
-0.39 group.sum ~ have a
0.26 group.sum ~ highest
-0.19 group.sum ~ in canada
-0.29 group.sum ~ in which
-0.29 group.sum ~ is #
-0.36 group.sum ~ it
-0.35 group.sum ~ largest
-0.37 group.sum ~ last
-0.22 group.sum ~ less
-0.15 group.sum ~ less than
0.36 group.sum ~ list
-0.23 group.sum ~ many person
-0.22 group.sum ~ many time
0.22 group.sum ~ match
-0.19 group.sum ~ maximum
-0.28 group.sum ~ month
-0.28 group.sum ~ more than
-0.54 group.sum ~ most
-0.23 group.sum ~ not
-0.37 group.sum ~ october
-0.37 group.sum ~ october #
-0.21 group.sum ~ of the
-0.28 group.sum ~ of time
-0.41 group.sum ~ of total
-0.24 group.sum ~ of win
-0.41 group.sum ~ play
-0.51 group.sum ~ play in
-0.18 group.sum ~ population
0.20 group.sum ~ provinc
0.39 group.sum ~ rank
0.49 group.sum ~ rank of
0.50 group.sum ~ respectively
-0.24 group.sum ~ result
-0.23 group.sum ~ result of
-0.18 group.sum ~ round
-0.15 group.sum ~ round #
-0.44 group.sum ~ scor
-0.17 group.sum ~ scor of
-0.24 group.sum ~ shar
-0.23 group.sum ~ site
-0.29 group.sum ~ than
-0.31 group.sum ~ than #
-0.19 group.sum ~ that
-0.40 group.sum ~ the averag
0.32 group.sum ~ the country
0.20 group.sum ~ the differenc
0.35 group.sum ~ the highest
-0.35 group.sum ~ the largest
-0.51 group.sum ~ the most
0.33 group.sum ~ the top
-0.35 group.sum ~ ther
-0.32 group.sum ~ time
-0.23 group.sum ~ to the
0.29 group.sum ~ top
-0.29 group.sum ~ total amount
-0.34 group.sum ~ type of
-0.23 group.sum ~ valu
-0.26 group.sum ~ valu of
-0.17 group.sum ~ week #
-0.63 group.sum ~ weight
-0.25 group.sum ~ were
-0.27 group.sum ~ what are
-0.44 group.sum ~ what the
0.47 group.sum ~ which #
0.43 group.sum ~ which is
-0.38 group.sum ~ win in
-0.16 group.sum ~ worker
-0.16 group.sum ~ yard did
0.20 group.sum ~ year of
-0.26 group.two ~ # and
-0.34 group.two ~ # what
-0.27 group.two ~ $ #
-0.53 group.two ~ ^ how much
-0.34 group.two ~ ^ in which
-0.32 group.two ~ ^ list the
0.53 group.two ~ age
-0.36 group.two ~ all
-0.34 group.two ~ among
-0.41 group.two ~ amount
-0.23 group.two ~ amount of
-0.31 group.two ~ area
-0.31 group.two ~ as
-0.26 group.two ~ as a
-0.32 group.two ~ asset
0.30 group.two ~ averag
-0.19 group.two ~ award
-0.32 group.two ~ befor
-0.33 group.two ~ best
-0.42 group.two ~ between
-0.47 group.two ~ between the
-0.32 group.two ~ both
0.52 group.two ~ but
0.31 group.two ~ by
-0.24 group.two ~ come
-0.50 group.two ~ cost
-0.34 group.two ~ country
-0.24 group.two ~ day
0.26 group.two ~ differenc
-0.22 group.two ~ differenc between
-0.23 group.two ~ different
-0.24 group.two ~ division
-0.56 group.two ~ does
-0.31 group.two ~ does the
-0.16 group.two ~ driver
0.42 group.two ~ e
0.33 group.two ~ each
-0.27 group.two ~ earn
-0.20 group.two ~ final
-0.27 group.two ~ first
-0.21 group.two ~ for the
-0.19 group.two ~ from
-0.19 group.two ~ grid
-0.36 group.two ~ her
0.35 group.two ~ higher
-0.54 group.two ~ how much
0.43 group.two ~ i
-0.50 group.two ~ in which
-0.20 group.two ~ it
-0.30 group.two ~ largest
-0.65 group.two ~ list
-0.54 group.two ~ list the
-0.21 group.two ~ many person
-0.47 group.two ~ match
0.33 group.two ~ maximum
-0.31 group.two ~ month
-0.30 group.two ~ more
-0.31 group.two ~ more than
-0.51 group.two ~ most
-0.54 group.two ~ much
0.43 group.two ~ new
0.43 group.two ~ north
0.18 group.two ~ number
0.30 group.two ~ number of
-0.21 group.two ~ of all
0.15 group.two ~ of the
-0.31 group.two ~ of time
-0.25 group.two ~ of total
-0.30 group.two ~ of win
-0.32 group.two ~ only
-0.25 group.two ~ or
-0.24 group.two ~ other
-0.23 group.two ~ out
-0.18 group.two ~ percentag of
-0.30 group.two ~ plac
-0.32 group.two ~ population
0.43 group.two ~ provinc
-0.39 group.two ~ rank
-0.33 group.two ~ rank of
-0.25 group.two ~ rate
0.20 group.two ~ record
-0.26 group.two ~ result
-0.20 group.two ~ run
-0.26 group.two ~ runner
-0.30 group.two ~ scor
-0.31 group.two ~ shar
-0.18 group.two ~ team was
-0.25 group.two ~ than #
0.36 group.two ~ the averag
0.26 group.two ~ the differenc
-0.26 group.two ~ the first
-0.29 group.two ~ the largest
-0.48 group.two ~ the most
-0.28 group.two ~ the only
-0.28 group.two ~ the titl
-0.22 group.two ~ the top
-0.26 group.two ~ this
-0.31 group.two ~ thos
-0.37 group.two ~ time
-0.31 group.two ~ to
-0.19 group.two ~ to the
-0.26 group.two ~ top #
-0.34 group.two ~ total amount
0.20 group.two ~ total number
-0.31 group.two ~ total of
-0.54 group.two ~ weight
-0.17 group.two ~ when
-0.23 group.two ~ who
-0.45 group.two ~ win in
-0.19 group.two ~ with
-0.28 group.two ~ with #
-0.30 group.two ~ with the
-0.28 group.two ~ year in
0.55 key.about
0.49 key.score
-0.42 key.unnamed
0.20 label among above
0.38 label among section rows
-0.30 label fixed number
-0.16 label.all ~ # respectively
0.26 label.all ~ # s
0.24 label.all ~ ^ in which
0.26 label.all ~ ^ in which year
-0.25 label.all ~ ^ list the
-0.18 label.all ~ ^ when was
-0.17 label.all ~ ^ when was the
0.32 label.all ~ ^ which year
-0.37 label.all ~ all the
-0.31 label.all ~ any
0.31 label.all ~ are ther
-0.34 label.all ~ at the
0.41 label.all ~ award
0.38 label.all ~ been
0.63 label.all ~ cash
-0.37 label.all ~ category
0.39 label.all ~ coach
0.31 label.all ~ complet
-0.20 label.all ~ date
-0.26 label.all ~ do
0.23 label.all ~ does the
-0.81 label.all ~ each
0.26 label.all ~ from the
-0.18 label.all ~ game were
-0.21 label.all ~ greater
-0.28 label.all ~ her
0.24 label.all ~ in this
0.20 label.all ~ in which
0.67 label.all ~ includ
0.25 label.all ~ interest
-0.24 label.all ~ languag
-0.45 label.all ~ larger
-0.20 label.all ~ list the
-0.22 label.all ~ long
0.38 label.all ~ many person
0.21 label.all ~ net
0.20 label.all ~ of woman
0.19 label.all ~ participat
-0.22 label.all ~ perform
0.26 label.all ~ ratio
0.32 label.all ~ relat
0.23 label.all ~ release
-0.38 label.all ~ show
0.43 label.all ~ song
0.66 label.all ~ tabl
-0.49 label.all ~ the date
-0.37 label.all ~ the net
-0.25 label.all ~ the only
0.59 label.all ~ the tabl
-0.31 label.all ~ the us
0.19 label.all ~ the year
0.15 label.all ~ ther
0.33 label.all ~ titl
0.15 label.all ~ under
-0.23 label.all ~ us
0.49 label.all ~ which year
-0.45 label.all ~ who did
0.25 label.all ~ with a
0.27 label.all ~ year
-0.26 label.all ~ year #
0.19 label.all ~ year was
0.40 label.compare ~ # %
0.34 label.compare ~ # how
0.32 label.compare ~ # in
-0.18 label.compare ~ # person
-0.46 label.compare ~ # s
-0.19 label.compare ~ #th
0.38 label.compare ~ %
-0.44 label.compare ~ 1
0.26 label.compare ~ ^ how many
-0.23 label.compare ~ ^ how many percentag
-0.48 label.compare ~ ^ how many player
0.19 label.compare ~ ^ how many time
-0.20 label.compare ~ ^ how many total
-0.45 label.compare ~ ^ how many year
-0.33 label.compare ~ ^ how much
0.37 label.compare ~ ^ in #
0.39 label.compare ~ ^ in # how
0.15 label.compare ~ ^ in which
0.15 label.compare ~ ^ in which year
-0.18 label.compare ~ ^ name a
-0.24 label.compare ~ ^ what the
-0.19 label.compare ~ ^ what were
-0.19 label.compare ~ ^ what were the
-0.29 label.compare ~ ^ when was
-0.29 label.compare ~ ^ when was the
0.54 label.compare ~ a total
0.20 label.compare ~ abov
0.27 label.compare ~ after the
-0.35 label.compare ~ all
-0.29 label.compare ~ appearanc
0.33 label.compare ~ are
-0.26 label.compare ~ area
-0.84 label.compare ~ as
-0.38 label.compare ~ asset
-0.35 label.compare ~ at the
0.35 label.compare ~ attend
-0.21 label.compare ~ award
-0.20 label.compare ~ benefit
-0.23 label.compare ~ between
-0.42 label.compare ~ between #
-0.34 label.compare ~ both
-0.18 label.compare ~ build
-0.54 label.compare ~ business
-0.27 label.compare ~ canadian
-0.32 label.compare ~ club
0.24 label.compare ~ coach
-0.15 label.compare ~ company
-0.27 label.compare ~ compar
0.36 label.compare ~ consecutiv
-0.39 label.compare ~ cost
-0.39 label.compare ~ cup
-0.49 label.compare ~ december
-0.49 label.compare ~ december #
0.31 label.compare ~ did
-0.27 label.compare ~ did not
0.39 label.compare ~ did the
0.52 label.compare ~ die
-0.36 label.compare ~ do
-0.45 label.compare ~ does
0.28 label.compare ~ dur
-0.30 label.compare ~ each
-0.20 label.compare ~ employe
-0.30 label.compare ~ event
-0.16 label.compare ~ femal
-0.19 label.compare ~ for
-0.55 label.compare ~ for the
-0.48 label.compare ~ found
0.40 label.compare ~ free
-0.20 label.compare ~ game did
-0.18 label.compare ~ get
0.18 label.compare ~ goal
-0.35 label.compare ~ goal did
0.28 label.compare ~ greater
0.28 label.compare ~ greater than
-0.31 label.compare ~ gross
0.16 label.compare ~ had a
0.28 label.compare ~ has
-0.22 label.compare ~ hav
0.44 label.compare ~ have
0.41 label.compare ~ high
0.20 label.compare ~ higher
-0.44 label.compare ~ hold
0.39 label.compare ~ how
0.47 label.compare ~ how many
-0.33 label.compare ~ how much
-0.25 label.compare ~ i
-0.25 label.compare ~ in this
0.15 label.compare ~ in which
-0.56 label.compare ~ incom
-0.16 label.compare ~ interest
-0.30 label.compare ~ july
-0.35 label.compare ~ june
-0.35 label.compare ~ june #
-0.34 label.compare ~ leagu
0.23 label.compare ~ least #
-0.57 label.compare ~ live
-0.42 label.compare ~ location
0.35 label.compare ~ low
0.29 label.compare ~ lower
0.47 label.compare ~ many
-0.30 label.compare ~ many goal
-0.36 label.compare ~ many percent
-0.23 label.compare ~ many percentag
-0.57 label.compare ~ many person
-0.48 label.compare ~ many player
0.19 label.compare ~ many time
-0.20 label.compare ~ many total
0.28 label.compare ~ many year
-0.17 label.compare ~ margin
-0.49 label.compare ~ match
-0.36 label.compare ~ million
0.17 label.compare ~ more than
-0.33 label.compare ~ much
-0.62 label.compare ~ name
-0.23 label.compare ~ name a
-0.36 label.compare ~ net
-0.19 label.compare ~ next
-0.43 label.compare ~ non
-0.30 label.compare ~ not
-0.17 label.compare ~ october
-0.17 label.compare ~ october #
-0.44 label.compare ~ of a
-0.20 label.compare ~ of all
-0.33 label.compare ~ of the
0.40 label.compare ~ of total
-0.27 label.compare ~ older
-0.22 label.compare ~ over #
-0.25 label.compare ~ percent
-0.30 label.compare ~ percent of
-0.47 label.compare ~ person
-0.33 label.compare ~ play
-0.20 label.compare ~ play for
0.17 label.compare ~ player
-0.33 label.compare ~ previous
0.43 label.compare ~ race
0.45 label.compare ~ rank
-0.15 label.compare ~ rate of
-0.26 label.compare ~ ratio
-0.24 label.compare ~ record
-0.20 label.compare ~ represent
-0.39 label.compare ~ revenu
0.44 label.compare ~ round
-0.23 label.compare ~ scor
0.42 label.compare ~ score
-0.39 label.compare ~ september
-0.39 label.compare ~ september #
-0.23 label.compare ~ servic
0.22 label.compare ~ shar
-0.32 label.compare ~ stadium
0.28 label.compare ~ stat
-0.60 label.compare ~ tax
0.19 label.compare ~ team
0.34 label.compare ~ team had
0.22 label.compare ~ than
0.26 label.compare ~ than #
-0.43 label.compare ~ the #th
-0.19 label.compare ~ the next
-0.33 label.compare ~ the previous
-0.33 label.compare ~ the record
-0.17 label.compare ~ the team
-0.57 label.compare ~ the total
-0.20 label.compare ~ the year
-0.28 label.compare ~ ther
-0.25 label.compare ~ third
0.28 label.compare ~ this
-0.20 label.compare ~ thos
-0.57 label.compare ~ thousand
0.28 label.compare ~ time
0.32 label.compare ~ time did
-0.15 label.compare ~ time of
-0.32 label.compare ~ tournament
-0.32 label.compare ~ use
-0.33 label.compare ~ valu
-0.42 label.compare ~ valu of
-0.43 label.compare ~ weight
-0.39 label.compare ~ were in
-0.18 label.compare ~ what the
-0.19 label.compare ~ what were
-0.29 label.compare ~ when was
-0.38 label.compare ~ wher
-0.28 label.compare ~ who
0.56 label.compare ~ win
-0.46 label.compare ~ worker
0.52 label.compare ~ year #
0.32 label.compare ~ year did
-0.29 label.compare ~ year had
0.19 label.highest ~ # or
0.16 label.highest ~ # person
0.40 label.highest ~ # which
-0.18 label.highest ~ # year
0.44 label.highest ~ 1
0.28 label.highest ~ ^ in what
0.23 label.highest ~ ^ list the
-0.42 label.highest ~ ^ what are
-0.37 label.highest ~ ^ what are the
0.47 label.highest ~ ^ what team
-0.15 label.highest ~ ^ what year
-0.37 label.highest ~ ^ wher was
-0.63 label.highest ~ ^ which team
0.20 label.highest ~ ^ which type
0.46 label.highest ~ ^ who were
-0.40 label.highest ~ ^ who win
0.26 label.highest ~ a higher
0.23 label.highest ~ account
0.19 label.highest ~ account for
0.18 label.highest ~ adult
0.51 label.highest ~ age #
-0.30 label.highest ~ air
0.26 label.highest ~ all the
0.50 label.highest ~ among
-0.57 label.highest ~ among the
0.32 label.highest ~ and the
-0.43 label.highest ~ any
0.31 label.highest ~ appear
-0.40 label.highest ~ are list
-0.51 label.highest ~ asset
-0.42 label.highest ~ at the
-0.40 label.highest ~ away
-0.28 label.highest ~ be
-0.64 label.highest ~ been
0.21 label.highest ~ being
-0.20 label.highest ~ best
0.41 label.highest ~ common
0.51 label.highest ~ compar
-0.53 label.highest ~ compar to
-0.26 label.highest ~ consecutiv
-0.51 label.highest ~ count
-0.29 label.highest ~ current
-0.23 label.highest ~ date
-0.37 label.highest ~ different
-0.37 label.highest ~ direct
-0.36 label.highest ~ do
-0.24 label.highest ~ does
-0.15 label.highest ~ e
-0.63 label.highest ~ earning
-0.79 label.highest ~ employ
-0.50 label.highest ~ employe
0.45 label.highest ~ event
-0.28 label.highest ~ expens
-0.19 label.highest ~ february
-0.21 label.highest ~ fiscal
-0.18 label.highest ~ free
-0.23 label.highest ~ from the
0.37 label.highest ~ game
-0.44 label.highest ~ greater than
0.33 label.highest ~ group
0.32 label.highest ~ had
0.38 label.highest ~ had a
0.80 label.highest ~ had the
-0.49 label.highest ~ has a
0.94 label.highest ~ has the
0.38 label.highest ~ have a
-0.17 label.highest ~ her
0.62 label.highest ~ higher
0.72 label.highest ~ highest
0.27 label.highest ~ his
-0.20 label.highest ~ home
0.18 label.highest ~ if
0.25 label.highest ~ in what
-0.52 label.highest ~ includ
-0.75 label.highest ~ interest
-0.22 label.highest ~ january #
-0.27 label.highest ~ july
0.75 label.highest ~ larger
0.63 label.highest ~ largest
-0.36 label.highest ~ last
-0.15 label.highest ~ leagu did
-0.39 label.highest ~ length
0.69 label.highest ~ likely
0.52 label.highest ~ likely to
0.22 label.highest ~ list the
0.37 label.highest ~ location
-0.32 label.highest ~ long
-0.40 label.highest ~ lose
-0.30 label.highest ~ low
-0.24 label.highest ~ lower
-0.24 label.highest ~ lowest
0.23 label.highest ~ margin
-0.37 label.highest ~ match
-0.50 label.highest ~ maximum
0.26 label.highest ~ more
0.68 label.highest ~ more likely
0.43 label.highest ~ most
-0.17 label.highest ~ name of
0.22 label.highest ~ new
0.26 label.highest ~ next
-0.38 label.highest ~ non
0.32 label.highest ~ of person
0.22 label.highest ~ of time
-0.51 label.highest ~ of woman
0.49 label.highest ~ on #
-0.22 label.highest ~ only
-0.27 label.highest ~ open
0.76 label.highest ~ or
0.19 label.highest ~ or #
-0.31 label.highest ~ or more
0.27 label.highest ~ over
-0.36 label.highest ~ per
0.21 label.highest ~ perform
0.22 label.highest ~ person
0.57 label.highest ~ pick
0.85 label.highest ~ produc
-0.42 label.highest ~ rank of
-0.38 label.highest ~ ratio
-0.47 label.highest ~ record
-0.39 label.highest ~ respectively
0.24 label.highest ~ score
-0.38 label.highest ~ second
-0.15 label.highest ~ serv
-0.18 label.highest ~ show
-0.21 label.highest ~ silver medal
0.15 label.highest ~ singl
-0.45 label.highest ~ station
-0.34 label.highest ~ student
-0.25 label.highest ~ tabl
-0.35 label.highest ~ team had
-0.29 label.highest ~ team has
-0.53 label.highest ~ term
-0.24 label.highest ~ that is
-0.41 label.highest ~ the date
0.42 label.highest ~ the first
0.70 label.highest ~ the highest
0.49 label.highest ~ the largest
-0.22 label.highest ~ the lowest
0.47 label.highest ~ the most
-1.04 label.highest ~ the tabl
-0.40 label.highest ~ the time
-0.15 label.highest ~ the us
-0.69 label.highest ~ the year
-0.37 label.highest ~ their
-0.29 label.highest ~ to be
-0.19 label.highest ~ to the
0.38 label.highest ~ top #
0.18 label.highest ~ tournament
-0.42 label.highest ~ university
-0.18 label.highest ~ up
-0.41 label.highest ~ what are
0.47 label.highest ~ what team
0.44 label.highest ~ wher the
-0.75 label.highest ~ wher was
0.65 label.highest ~ which
-0.25 label.highest ~ which #
-0.34 label.highest ~ which country
0.30 label.highest ~ which game
-0.60 label.highest ~ which team
0.26 label.highest ~ which type
-0.70 label.highest ~ who did
-0.44 label.highest ~ who had
0.33 label.highest ~ who has
0.30 label.highest ~ who were
-0.40 label.highest ~ who win
0.18 label.highest ~ whos
0.16 label.highest ~ with #
0.36 label.highest ~ with the
0.48 label.highest ~ woman
-0.47 label.highest ~ year #
0.25 label.highest ~ year did
-0.30 label.highest ~ year had
-0.30 label.highest ~ year that
0.28 label.highest ~ year was
-0.20 label.lowest ~ 1
0.21 label.lowest ~ ^ in which
0.16 label.lowest ~ ^ in which year
-0.17 label.lowest ~ ^ what are
-0.15 label.lowest ~ ^ what were
-0.15 label.lowest ~ ^ what were the
-0.18 label.lowest ~ ^ when did
0.41 label.lowest ~ ^ when was
0.43 label.lowest ~ ^ when was the
-0.23 label.lowest ~ ^ wher was
0.27 label.lowest ~ ^ which #
0.56 label.lowest ~ ^ which is
0.15 label.lowest ~ ^ which year
0.38 label.lowest ~ ^ who had
0.51 label.lowest ~ ^ who were
0.36 label.lowest ~ a higher
-0.46 label.lowest ~ all the
-0.30 label.lowest ~ appear
-0.16 label.lowest ~ are
-0.26 label.lowest ~ are list
-0.36 label.lowest ~ are the
0.29 label.lowest ~ area
-0.21 label.lowest ~ as a
-0.41 label.lowest ~ at the
0.25 label.lowest ~ be
-0.23 label.lowest ~ being
0.31 label.lowest ~ below
0.25 label.lowest ~ benefit
-0.41 label.lowest ~ both
-0.40 label.lowest ~ but
-0.27 label.lowest ~ come
0.16 label.lowest ~ common
0.17 label.lowest ~ cost
-0.45 label.lowest ~ count
-0.62 label.lowest ~ current
0.26 label.lowest ~ decreas
0.32 label.lowest ~ decreas in
0.31 label.lowest ~ die
-0.17 label.lowest ~ district
0.61 label.lowest ~ division
-0.19 label.lowest ~ do
-0.20 label.lowest ~ each
0.23 label.lowest ~ employe
-0.18 label.lowest ~ first
-0.24 label.lowest ~ fiscal
0.33 label.lowest ~ found
0.25 label.lowest ~ grand
0.56 label.lowest ~ greater
0.30 label.lowest ~ greater than
0.24 label.lowest ~ had a
0.41 label.lowest ~ has a
0.20 label.lowest ~ have the
-0.67 label.lowest ~ high
-0.24 label.lowest ~ his
-0.29 label.lowest ~ hold
-0.28 label.lowest ~ if
0.35 label.lowest ~ in a
-0.32 label.lowest ~ in canada
0.24 label.lowest ~ in which
-0.48 label.lowest ~ includ
-0.20 label.lowest ~ january #
-0.93 label.lowest ~ larger
-0.32 label.lowest ~ length
0.60 label.lowest ~ less
0.53 label.lowest ~ likely
0.61 label.lowest ~ likely to
0.25 label.lowest ~ live in
-0.34 label.lowest ~ long
0.66 label.lowest ~ lower
0.48 label.lowest ~ lowest
0.20 label.lowest ~ make
-0.20 label.lowest ~ margin
-0.20 label.lowest ~ non
-0.35 label.lowest ~ not
-0.25 label.lowest ~ of person
-0.46 label.lowest ~ of time
0.34 label.lowest ~ only
0.27 label.lowest ~ or
0.17 label.lowest ~ percentag chang
-0.24 label.lowest ~ perform
0.33 label.lowest ~ pick
0.16 label.lowest ~ plac
-0.37 label.lowest ~ produc
0.39 label.lowest ~ provinc
-0.55 label.lowest ~ respectively
-0.21 label.lowest ~ scor #
-0.43 label.lowest ~ show
-0.21 label.lowest ~ student
-0.84 label.lowest ~ tabl
0.35 label.lowest ~ term
0.26 label.lowest ~ that is
-0.30 label.lowest ~ the #th
-0.37 label.lowest ~ the date
-0.24 label.lowest ~ the first
0.59 label.lowest ~ the lowest
-0.16 label.lowest ~ the net
0.55 label.lowest ~ the only
-0.97 label.lowest ~ the tabl
-0.24 label.lowest ~ the time
0.44 label.lowest ~ the year
0.24 label.lowest ~ thos
0.67 label.lowest ~ thousand
0.29 label.lowest ~ to be
-0.17 label.lowest ~ to have
0.16 label.lowest ~ total amount
-0.27 label.lowest ~ up
-0.17 label.lowest ~ what are
-0.18 label.lowest ~ when did
0.40 label.lowest ~ when was
0.26 label.lowest ~ which
0.21 label.lowest ~ which #
-0.24 label.lowest ~ which country
-0.18 label.lowest ~ which game
0.55 label.lowest ~ which is
0.24 label.lowest ~ which year
0.40 label.lowest ~ who did
0.41 label.lowest ~ year had
0.35 label.lowest ~ year that
-0.21 label.lowest ~ year was
0.48 later first
1.10 list sort said after
0.61 list sort score
-0.26 list ~ ^ how long
-0.16 list ~ ^ how many total
-0.21 list ~ ^ name a
-0.19 list ~ ^ what team
-0.26 list ~ all
-0.32 list ~ all the
-0.26 list ~ amount
-0.43 list ~ any
-0.28 list ~ are list
-0.51 list ~ are ther
-0.34 list ~ birth
-0.28 list ~ city
-0.63 list ~ count
-0.37 list ~ did not
-0.26 list ~ die
0.69 list ~ district
-0.17 list ~ do
-0.20 list ~ does the
-1.06 list ~ each
-0.32 list ~ earning
-0.23 list ~ event
-0.39 list ~ her
-0.28 list ~ his
-0.26 list ~ how long
-0.18 list ~ in this
-0.47 list ~ includ
-0.20 list ~ live in
-0.24 list ~ long
0.26 list ~ name of
0.40 list ~ not
-0.18 list ~ number of
-0.20 list ~ of all
-0.47 list ~ of person
-0.22 list ~ of woman
-0.26 list ~ on this
-0.30 list ~ only
-0.49 list ~ or #
-0.23 list ~ order
-0.42 list ~ represent
-0.19 list ~ result of
-0.52 list ~ show
-0.43 list ~ tabl
-0.25 list ~ term
-0.18 list ~ the chart
-0.34 list ~ the list
-0.32 list ~ the number
-0.23 list ~ the only
-0.26 list ~ the race
-0.21 list ~ the tabl
-0.22 list ~ the total
-0.26 list ~ this chart
-0.17 list ~ titl
-0.58 list ~ total amount
-0.22 list ~ total number
-0.47 list ~ tv
-0.48 list ~ type
0.18 list ~ under
-0.18 list ~ what team
0.58 list ~ whos
-0.17 list.columns ~ # %
-0.55 list.columns ~ # is
-0.35 list.columns ~ # or
0.91 list.columns ~ # respectively
-0.54 list.columns ~ # s
-0.45 list.columns ~ # what
-0.17 list.columns ~ #th
-0.63 list.columns ~ ^ how long
-0.24 list.columns ~ ^ how many total
-0.28 list.columns ~ ^ how much
-0.22 list.columns ~ ^ in which
-0.25 list.columns ~ ^ tell me
-0.30 list.columns ~ ^ tell me the
0.29 list.columns ~ ^ what are
0.18 list.columns ~ ^ what are the
-0.48 list.columns ~ ^ what team
-0.18 list.columns ~ ^ what the
0.47 list.columns ~ ^ what were
0.47 list.columns ~ ^ what were the
-0.29 list.columns ~ ^ what year
-0.24 list.columns ~ ^ when was
-0.35 list.columns ~ ^ when was the
-0.21 list.columns ~ ^ wher was
-0.17 list.columns ~ ^ which year
-0.28 list.columns ~ ^ who were
-0.25 list.columns ~ ^ who win
-0.30 list.columns ~ a #
-0.24 list.columns ~ account for
-0.33 list.columns ~ activity
-0.34 list.columns ~ adult
-0.17 list.columns ~ age #
-0.41 list.columns ~ air
-0.30 list.columns ~ album
0.48 list.columns ~ all
0.47 list.columns ~ all the
-0.17 list.columns ~ an
0.85 list.columns ~ and
0.25 list.columns ~ and #
-0.15 list.columns ~ and a
-0.55 list.columns ~ and when
-0.24 list.columns ~ appear
0.16 list.columns ~ are the
-0.52 list.columns ~ are ther
-0.25 list.columns ~ as
-0.47 list.columns ~ as a
-0.18 list.columns ~ as the
-0.34 list.columns ~ asset
-0.32 list.columns ~ at #
-0.38 list.columns ~ been
-0.19 list.columns ~ befor
-0.39 list.columns ~ befor #
-0.50 list.columns ~ below
0.53 list.columns ~ best
-0.84 list.columns ~ between
0.32 list.columns ~ birth
-0.54 list.columns ~ both
-0.31 list.columns ~ but
-0.34 list.columns ~ by
-0.39 list.columns ~ canada
-0.18 list.columns ~ canadian
-0.19 list.columns ~ chart
-0.49 list.columns ~ circuit
-0.30 list.columns ~ code
-0.29 list.columns ~ colleg
-0.54 list.columns ~ consecutiv
-0.47 list.columns ~ current
-0.15 list.columns ~ day
-0.30 list.columns ~ december
-0.35 list.columns ~ differenc
-0.22 list.columns ~ differenc in
-0.73 list.columns ~ different
-0.62 list.columns ~ district
-0.25 list.columns ~ division
0.32 list.columns ~ do
0.18 list.columns ~ does
-0.28 list.columns ~ each
-0.53 list.columns ~ earn
-0.34 list.columns ~ earning
-0.44 list.columns ~ employe
-0.56 list.columns ~ episod
-0.26 list.columns ~ event
-0.15 list.columns ~ expens
-0.18 list.columns ~ femal
-0.37 list.columns ~ film
0.21 list.columns ~ final
0.25 list.columns ~ finish
-0.28 list.columns ~ for #
-0.75 list.columns ~ for the
-0.74 list.columns ~ format
0.48 list.columns ~ free
-0.26 list.columns ~ from
-0.22 list.columns ~ game play
-0.18 list.columns ~ goal
-0.72 list.columns ~ grand
0.33 list.columns ~ group
-0.16 list.columns ~ had #
-0.18 list.columns ~ had a
-0.37 list.columns ~ hav
-0.46 list.columns ~ have
0.18 list.columns ~ her
0.17 list.columns ~ his
-0.63 list.columns ~ how long
-0.20 list.columns ~ how much
-0.51 list.columns ~ i
-0.30 list.columns ~ if
0.35 list.columns ~ in a
-0.24 list.columns ~ in the
-0.39 list.columns ~ in what
-0.30 list.columns ~ in which
-0.23 list.columns ~ incumbent
0.43 list.columns ~ individual
0.41 list.columns ~ interest
-0.17 list.columns ~ is #
-0.43 list.columns ~ is list
-0.25 list.columns ~ it
-0.29 list.columns ~ january #
-0.27 list.columns ~ july
-0.25 list.columns ~ june
-0.81 list.columns ~ languag
-0.30 list.columns ~ list as
-0.35 list.columns ~ liv
-0.30 list.columns ~ location
-0.45 list.columns ~ long
0.35 list.columns ~ lower
-0.37 list.columns ~ m
0.31 list.columns ~ make
-0.26 list.columns ~ male
-0.15 list.columns ~ man
-0.24 list.columns ~ many total
-0.24 list.columns ~ maximum
-0.20 list.columns ~ may
0.15 list.columns ~ me
-0.16 list.columns ~ much
-0.30 list.columns ~ name
-0.96 list.columns ~ name of
-0.52 list.columns ~ net
-0.40 list.columns ~ network
-0.50 list.columns ~ no
-0.44 list.columns ~ north
-0.17 list.columns ~ november #
-0.34 list.columns ~ number
0.29 list.columns ~ of all
-0.30 list.columns ~ of the
-0.17 list.columns ~ of time
-0.34 list.columns ~ of total
0.60 list.columns ~ older
-0.37 list.columns ~ on #
-0.19 list.columns ~ on what
-0.41 list.columns ~ only
-0.23 list.columns ~ open
-0.48 list.columns ~ or #
-0.19 list.columns ~ or more
-0.15 list.columns ~ own
-0.36 list.columns ~ percent
-0.48 list.columns ~ percent of
-0.15 list.columns ~ person
-0.56 list.columns ~ pick
-0.20 list.columns ~ play in
0.43 list.columns ~ population
-0.35 list.columns ~ position
-0.21 list.columns ~ produc
-0.26 list.columns ~ provid
-0.34 list.columns ~ r
-0.66 list.columns ~ rank
0.34 list.columns ~ rate
0.36 list.columns ~ ratio
-0.49 list.columns ~ record
0.39 list.columns ~ region
-0.21 list.columns ~ release
0.23 list.columns ~ report
-0.19 list.columns ~ represent
1.27 list.columns ~ respectively
-0.25 list.columns ~ result in
-0.51 list.columns ~ revenu
-0.23 list.columns ~ revenu from
-0.29 list.columns ~ round
-0.39 list.columns ~ run
-0.31 list.columns ~ september
-0.62 list.columns ~ series
-0.91 list.columns ~ servic
-0.65 list.columns ~ ship
-0.63 list.columns ~ show
-0.23 list.columns ~ stadium
-0.17 list.columns ~ stat
-0.33 list.columns ~ station
0.23 list.columns ~ tabl
-0.30 list.columns ~ take
-0.24 list.columns ~ term
-0.16 list.columns ~ that is
-0.25 list.columns ~ that was
-0.38 list.columns ~ the #
-0.22 list.columns ~ the chart
-0.20 list.columns ~ the date
-0.32 list.columns ~ the differenc
0.36 list.columns ~ the final
-0.19 list.columns ~ the list
-0.35 list.columns ~ the number
-0.18 list.columns ~ the percent
-0.53 list.columns ~ the player
-0.34 list.columns ~ the team
-0.48 list.columns ~ the year
-0.19 list.columns ~ ther
0.18 list.columns ~ thos
-0.26 list.columns ~ time was
-0.37 list.columns ~ titl
-0.25 list.columns ~ top #
-0.28 list.columns ~ total amount
-0.20 list.columns ~ total of
-0.25 list.columns ~ tournament
-0.32 list.columns ~ track
-0.55 list.columns ~ transfer
0.16 list.columns ~ tv
0.25 list.columns ~ type
-0.23 list.columns ~ type of
-0.70 list.columns ~ under
-0.18 list.columns ~ unit
-0.34 list.columns ~ university
-0.48 list.columns ~ us
-0.22 list.columns ~ was a
0.35 list.columns ~ weight
0.16 list.columns ~ were the
0.32 list.columns ~ what are
-0.52 list.columns ~ what team
0.34 list.columns ~ what were
-0.46 list.columns ~ what year
-0.60 list.columns ~ wher
-0.39 list.columns ~ wher the
-0.21 list.columns ~ wher was
-0.17 list.columns ~ which year
-0.25 list.columns ~ who win
-0.50 list.columns ~ whos
-0.17 list.columns ~ with
-0.41 list.columns ~ with an
-0.41 list.columns ~ with the
0.24 list.columns ~ work
0.17 list.columns ~ year #
-0.42 list.columns ~ year that
-0.16 list.columns ~ year was
-0.24 list.everything ~ ^ how long
0.43 list.everything ~ ^ what is
0.69 list.everything ~ all
0.69 list.everything ~ all the
-0.24 list.everything ~ does
-0.24 list.everything ~ does the
-0.24 list.everything ~ how
-0.24 list.everything ~ how long
0.43 list.everything ~ is
-0.24 list.everything ~ long
0.48 list.everything ~ me
-0.24 list.everything ~ take
0.67 list.everything ~ the
-0.24 list.everything ~ tournament
0.42 list.everything ~ what
0.43 list.everything ~ what is
0.18 list.sorted ~ # and
0.17 list.sorted ~ # in
-0.23 list.sorted ~ # what
-0.21 list.sorted ~ #th
0.26 list.sorted ~ $
0.23 list.sorted ~ %
-0.34 list.sorted ~ &
-0.38 list.sorted ~ 1
0.56 list.sorted ~ ^ how many percentag
0.31 list.sorted ~ ^ list the
0.33 list.sorted ~ ^ what are
0.31 list.sorted ~ ^ what are the
-0.22 list.sorted ~ ^ what is
-0.18 list.sorted ~ ^ what is the
0.24 list.sorted ~ ^ what was
0.26 list.sorted ~ ^ what was the
-0.27 list.sorted ~ ^ who is
-0.27 list.sorted ~ ^ who is the
-0.16 list.sorted ~ ^ who was
-0.16 list.sorted ~ ^ who was the
-0.75 list.sorted ~ a
-0.49 list.sorted ~ a #
-0.45 list.sorted ~ abov
-0.31 list.sorted ~ after
0.50 list.sorted ~ age
0.25 list.sorted ~ all
-0.28 list.sorted ~ an
0.23 list.sorted ~ and #
-0.34 list.sorted ~ and a
-0.44 list.sorted ~ and the
0.16 list.sorted ~ are
0.31 list.sorted ~ are the
-0.48 list.sorted ~ area
0.26 list.sorted ~ asset
-0.37 list.sorted ~ at
-0.44 list.sorted ~ at #
-0.20 list.sorted ~ athlet
-0.34 list.sorted ~ b
0.23 list.sorted ~ between
0.23 list.sorted ~ between #
0.15 list.sorted ~ birth
-0.16 list.sorted ~ bronz
0.65 list.sorted ~ by
0.46 list.sorted ~ by the
0.23 list.sorted ~ chang
-0.34 list.sorted ~ chart
-0.37 list.sorted ~ circuit
0.42 list.sorted ~ company
-0.41 list.sorted ~ count
-0.27 list.sorted ~ country
0.15 list.sorted ~ date
0.15 list.sorted ~ date of
-0.19 list.sorted ~ did the
-0.17 list.sorted ~ e
0.38 list.sorted ~ each
-0.27 list.sorted ~ earn
0.26 list.sorted ~ earning
0.44 list.sorted ~ employe
0.25 list.sorted ~ episod
-0.29 list.sorted ~ event
-0.16 list.sorted ~ final
-0.39 list.sorted ~ first
0.23 list.sorted ~ for
-0.21 list.sorted ~ for #
-0.58 list.sorted ~ for the
-0.41 list.sorted ~ format
0.38 list.sorted ~ found
-0.38 list.sorted ~ from
-0.16 list.sorted ~ gold
-0.23 list.sorted ~ greater
-0.23 list.sorted ~ greater than
-0.16 list.sorted ~ had
-0.53 list.sorted ~ has
-0.51 list.sorted ~ has a
-0.28 list.sorted ~ has an
-0.28 list.sorted ~ have
-0.28 list.sorted ~ have a
-0.42 list.sorted ~ highest
0.40 list.sorted ~ in #
0.56 list.sorted ~ in a
-0.53 list.sorted ~ in the
0.38 list.sorted ~ in which
-0.29 list.sorted ~ is
-0.19 list.sorted ~ is the
-0.61 list.sorted ~ last
-0.20 list.sorted ~ less
-0.20 list.sorted ~ less than
0.31 list.sorted ~ list the
-0.44 list.sorted ~ location
0.38 list.sorted ~ low
-0.23 list.sorted ~ make
0.56 list.sorted ~ many percentag
0.33 list.sorted ~ me
-0.35 list.sorted ~ medal
-0.23 list.sorted ~ model
0.24 list.sorted ~ name
0.31 list.sorted ~ name of
-0.38 list.sorted ~ nation
0.27 list.sorted ~ net
-0.19 list.sorted ~ number
-0.17 list.sorted ~ number of
-0.16 list.sorted ~ of
-0.79 list.sorted ~ of #
0.15 list.sorted ~ of person
-0.43 list.sorted ~ on
0.33 list.sorted ~ other
-0.51 list.sorted ~ part
0.38 list.sorted ~ per
0.56 list.sorted ~ percentag
0.56 list.sorted ~ percentag point
0.15 list.sorted ~ person
0.26 list.sorted ~ player
0.56 list.sorted ~ point
0.56 list.sorted ~ point did
-0.21 list.sorted ~ population
-0.36 list.sorted ~ position
-0.34 list.sorted ~ r
-0.34 list.sorted ~ r &
-0.84 list.sorted ~ rank
-0.22 list.sorted ~ record
0.56 list.sorted ~ result
0.56 list.sorted ~ result in
-0.42 list.sorted ~ round
0.38 list.sorted ~ sell
0.38 list.sorted ~ shar
-0.41 list.sorted ~ show
-0.16 list.sorted ~ silver
-0.22 list.sorted ~ smaller
-0.22 list.sorted ~ smaller than
-0.34 list.sorted ~ song
0.33 list.sorted ~ student
-0.29 list.sorted ~ team
0.33 list.sorted ~ tell
0.33 list.sorted ~ tell me
-0.28 list.sorted ~ than
-0.28 list.sorted ~ than #
-0.16 list.sorted ~ that
-0.16 list.sorted ~ that had
0.23 list.sorted ~ the chang
-0.16 list.sorted ~ the final
-0.17 list.sorted ~ the first
-0.40 list.sorted ~ the highest
-0.54 list.sorted ~ the last
-0.22 list.sorted ~ the record
-0.23 list.sorted ~ the time
-0.20 list.sorted ~ the top
-0.20 list.sorted ~ the total
0.46 list.sorted ~ the year
0.30 list.sorted ~ their
0.38 list.sorted ~ they
-0.23 list.sorted ~ time
0.56 list.sorted ~ to
-0.23 list.sorted ~ total
-0.20 list.sorted ~ total number
-0.17 list.sorted ~ track
-0.22 list.sorted ~ us
0.29 list.sorted ~ valu
0.17 list.sorted ~ was the
0.38 list.sorted ~ were
0.33 list.sorted ~ what are
-0.22 list.sorted ~ what is
0.16 list.sorted ~ what was
-0.42 list.sorted ~ when
-0.17 list.sorted ~ wher
-0.17 list.sorted ~ wher the
-0.23 list.sorted ~ which
-0.27 list.sorted ~ who is
-0.16 list.sorted ~ who was
-0.28 list.sorted ~ win
-0.40 list.sorted ~ with
-0.27 list.sorted ~ with #
-0.32 list.sorted ~ with a
0.31 list.sorted ~ year
0.38 list.sorted ~ year in
0.79 lookup answer score
-0.57 lookup missed column
-0.34 lookup missed comparison
0.30 lookup ~ # %
0.38 lookup ~ # as
0.16 lookup ~ # in
0.37 lookup ~ # point
-0.71 lookup ~ # respectively
-0.43 lookup ~ # s
0.42 lookup ~ # season
0.25 lookup ~ # which
0.16 lookup ~ %
-0.33 lookup ~ 1
-0.31 lookup ~ ^ how many consecutiv
-0.64 lookup ~ ^ how many different
0.26 lookup ~ ^ how many percent
0.64 lookup ~ ^ how many percentag
-0.24 lookup ~ ^ how many year
0.20 lookup ~ ^ in #
0.23 lookup ~ ^ in # how
-0.40 lookup ~ ^ in which year
-0.21 lookup ~ ^ name a
0.29 lookup ~ ^ tell me the
0.26 lookup ~ ^ what date
0.27 lookup ~ ^ what percentag
0.27 lookup ~ ^ what percentag of
0.40 lookup ~ ^ what the
0.28 lookup ~ ^ what was
0.19 lookup ~ ^ what year
0.66 lookup ~ ^ when did
0.33 lookup ~ ^ which club
0.21 lookup ~ ^ which player
0.40 lookup ~ ^ which team
0.22 lookup ~ ^ which year
0.34 lookup ~ a result
0.65 lookup ~ a total
-0.37 lookup ~ abov
0.16 lookup ~ activity
0.21 lookup ~ after #
0.45 lookup ~ against
-0.35 lookup ~ age #
0.37 lookup ~ air
0.26 lookup ~ all the
-0.66 lookup ~ among the
-0.25 lookup ~ amount
-0.27 lookup ~ amount of
0.40 lookup ~ and a
0.68 lookup ~ and an
0.62 lookup ~ and when
0.26 lookup ~ any
0.27 lookup ~ appear
-0.39 lookup ~ appearanc
-0.29 lookup ~ are
-0.31 lookup ~ are list
-0.51 lookup ~ are ther
-0.44 lookup ~ area
-0.51 lookup ~ as a
-0.19 lookup ~ asset
0.97 lookup ~ at #
-0.30 lookup ~ averag
0.31 lookup ~ away team
0.36 lookup ~ b
0.28 lookup ~ be
-0.22 lookup ~ befor
-0.22 lookup ~ befor #
-0.21 lookup ~ being
-0.53 lookup ~ below
0.67 lookup ~ best
0.24 lookup ~ between #
-0.36 lookup ~ between the
0.21 lookup ~ birth
0.42 lookup ~ build
0.24 lookup ~ by the
-0.38 lookup ~ canada
0.15 lookup ~ canadian
-0.56 lookup ~ chang of
-0.54 lookup ~ city
1.09 lookup ~ class
0.31 lookup ~ club
0.39 lookup ~ club did
0.19 lookup ~ code
-0.63 lookup ~ combin
-0.41 lookup ~ come
-1.19 lookup ~ company
0.43 lookup ~ compet
0.21 lookup ~ current
0.16 lookup ~ d
0.16 lookup ~ date
0.27 lookup ~ date was
0.41 lookup ~ day
-0.26 lookup ~ december
-0.42 lookup ~ december #
-0.25 lookup ~ decreas
0.36 lookup ~ did
-0.56 lookup ~ differenc
-0.52 lookup ~ differenc between
-0.36 lookup ~ differenc in
0.18 lookup ~ different
-0.55 lookup ~ district
0.20 lookup ~ division
0.66 lookup ~ does the
0.25 lookup ~ dollar
0.33 lookup ~ driver
0.25 lookup ~ earn
-0.48 lookup ~ earning
0.48 lookup ~ election
-0.73 lookup ~ employe
0.51 lookup ~ end
0.21 lookup ~ event
0.19 lookup ~ f
0.45 lookup ~ february
0.16 lookup ~ for
0.86 lookup ~ for in
-0.29 lookup ~ free
-0.39 lookup ~ from #
-0.78 lookup ~ fy
0.45 lookup ~ get
0.79 lookup ~ get in
0.73 lookup ~ gold
0.45 lookup ~ gold medal
-0.29 lookup ~ grand
0.36 lookup ~ greater than
0.26 lookup ~ group
0.34 lookup ~ has
0.63 lookup ~ has #
0.49 lookup ~ has a
0.87 lookup ~ has an
0.62 lookup ~ hav
0.19 lookup ~ have
0.44 lookup ~ her
0.27 lookup ~ his
0.18 lookup ~ home
0.59 lookup ~ immigrant
-0.31 lookup ~ in a
-0.25 lookup ~ in total
0.47 lookup ~ in what
0.22 lookup ~ includ
0.45 lookup ~ increas
-0.77 lookup ~ increas decreas
0.60 lookup ~ individual
-0.65 lookup ~ interest
0.27 lookup ~ is #
-0.29 lookup ~ is list
0.21 lookup ~ january #
-0.22 lookup ~ june #
0.50 lookup ~ label
-0.62 lookup ~ languag
0.25 lookup ~ lap
0.61 lookup ~ larger than
-0.20 lookup ~ largest
-0.43 lookup ~ last
0.23 lookup ~ leagu
0.86 lookup ~ leagu did
-0.19 lookup ~ least
0.33 lookup ~ length
0.23 lookup ~ liv
0.24 lookup ~ live
-0.23 lookup ~ live in
0.17 lookup ~ location
0.60 lookup ~ lose
-0.59 lookup ~ lower
0.16 lookup ~ man
-0.53 lookup ~ many consecutiv
-0.64 lookup ~ many different
-0.88 lookup ~ many goal
0.45 lookup ~ many percent
0.20 lookup ~ many percentag
-0.52 lookup ~ many time
-0.17 lookup ~ many year
0.29 lookup ~ margin
0.23 lookup ~ me the
0.71 lookup ~ medal
0.19 lookup ~ member
0.90 lookup ~ million
0.21 lookup ~ model
-0.22 lookup ~ more
0.33 lookup ~ name
-0.46 lookup ~ net
-0.32 lookup ~ network
0.24 lookup ~ new
0.74 lookup ~ no
-0.24 lookup ~ non
-0.26 lookup ~ not
0.19 lookup ~ october
0.24 lookup ~ october #
0.45 lookup ~ of #
0.50 lookup ~ of a
0.27 lookup ~ of all
-0.48 lookup ~ of game
0.68 lookup ~ of person
-0.24 lookup ~ of point
0.30 lookup ~ of the
-0.16 lookup ~ of time
-0.28 lookup ~ of total
-0.18 lookup ~ of woman
0.21 lookup ~ on #
-0.29 lookup ~ on this
0.30 lookup ~ only
0.21 lookup ~ or more
0.88 lookup ~ order
0.75 lookup ~ over #
0.48 lookup ~ own
0.79 lookup ~ par
-0.82 lookup ~ participat
0.36 lookup ~ partner
0.46 lookup ~ party
1.06 lookup ~ per
0.32 lookup ~ percent
0.19 lookup ~ percent of
-0.60 lookup ~ place
0.52 lookup ~ point
0.48 lookup ~ point did
-0.59 lookup ~ population
0.23 lookup ~ position
0.70 lookup ~ proportion
0.70 lookup ~ proportion of
0.41 lookup ~ provinc
0.37 lookup ~ r
0.24 lookup ~ r &
0.25 lookup ~ race
-0.30 lookup ~ rank
0.57 lookup ~ rank of
0.33 lookup ~ rate of
-0.47 lookup ~ ratio
0.42 lookup ~ receiv
-0.27 lookup ~ record
-0.44 lookup ~ region
0.28 lookup ~ relat
0.17 lookup ~ report
0.20 lookup ~ runner up
-0.28 lookup ~ same
0.34 lookup ~ scor #
0.41 lookup ~ scor when
0.34 lookup ~ score #
0.72 lookup ~ scorer
0.22 lookup ~ second
0.25 lookup ~ september
0.20 lookup ~ serv
0.33 lookup ~ servic
0.48 lookup ~ station
0.33 lookup ~ student
0.61 lookup ~ t
0.41 lookup ~ t #
-0.61 lookup ~ tabl
0.37 lookup ~ take
-0.29 lookup ~ tax
-0.23 lookup ~ team had
0.18 lookup ~ team of
0.48 lookup ~ team was
0.22 lookup ~ tell
0.54 lookup ~ that is
0.46 lookup ~ that was
0.35 lookup ~ that were
0.35 lookup ~ the #th
0.28 lookup ~ the attend
-0.29 lookup ~ the averag
-0.60 lookup ~ the chang
0.45 lookup ~ the chart
0.48 lookup ~ the country
0.67 lookup ~ the date
-0.71 lookup ~ the differenc
0.35 lookup ~ the highest
-0.20 lookup ~ the largest
-0.28 lookup ~ the last
-0.47 lookup ~ the least
-0.46 lookup ~ the list
-0.15 lookup ~ the net
-0.56 lookup ~ the next
-0.28 lookup ~ the number
-0.28 lookup ~ the percent
0.46 lookup ~ the player
0.92 lookup ~ the proportion
1.05 lookup ~ the race
0.42 lookup ~ the rate
-0.36 lookup ~ the record
0.41 lookup ~ the result
-0.28 lookup ~ the same
-0.16 lookup ~ the tabl
-0.80 lookup ~ the total
-0.27 lookup ~ the unit
0.28 lookup ~ the year
-0.63 lookup ~ they
0.24 lookup ~ third
0.21 lookup ~ this
-0.30 lookup ~ thousand
-0.29 lookup ~ time did
0.41 lookup ~ time of
0.18 lookup ~ time was
-0.27 lookup ~ to #
0.82 lookup ~ to par
0.60 lookup ~ to the
-0.28 lookup ~ total
-0.58 lookup ~ total amount
-0.79 lookup ~ total number
-0.63 lookup ~ transfer
-0.44 lookup ~ tv
0.53 lookup ~ u
0.57 lookup ~ u s
-0.69 lookup ~ under
0.28 lookup ~ up
-0.38 lookup ~ use
-0.25 lookup ~ valu
-0.33 lookup ~ valu of
0.61 lookup ~ vote
0.56 lookup ~ w
0.44 lookup ~ was #
0.36 lookup ~ week
0.27 lookup ~ were
0.18 lookup ~ were in
0.50 lookup ~ what percentag
0.31 lookup ~ what the
0.26 lookup ~ what year
0.62 lookup ~ when
0.66 lookup ~ when did
0.57 lookup ~ when the
0.33 lookup ~ which #
0.65 lookup ~ which club
0.26 lookup ~ which date
0.87 lookup ~ which leagu
0.21 lookup ~ which player
0.30 lookup ~ which team
-0.32 lookup ~ who did
0.20 lookup ~ who has
-0.32 lookup ~ who were
0.17 lookup ~ win by
1.31 lookup ~ with #
0.21 lookup ~ with a
-0.23 lookup ~ work
1.53 lookup ~ worker
-0.71 lookup ~ world
1.57 lookup ~ yard
1.33 lookup ~ yard did
-0.39 lookup ~ year did
0.58 lookup ~ year had
0.63 members ~ ^ what are
0.69 members ~ ^ what are the
-0.46 members ~ all the
0.63 members ~ are
0.55 members ~ are list
0.67 members ~ are the
0.30 members ~ but
-0.25 members ~ cash
-0.34 members ~ count
-0.32 members ~ die
0.53 members ~ does
-0.35 members ~ event
-0.23 members ~ hold
-0.32 members ~ in this
0.39 members ~ of total
0.38 members ~ result
0.56 members ~ revenu
0.21 members ~ tabl
-0.47 members ~ the date
0.55 members ~ the tabl
-0.25 members ~ the year
-0.15 members ~ under
0.63 members ~ what are
-0.34 members.count ~ ^ what are
-0.17 members.count ~ ^ what are the
-0.37 members.count ~ all the
0.20 members.count ~ are
-0.65 members.count ~ are list
0.84 members.count ~ are ther
0.38 members.count ~ asset
0.65 members.count ~ count
-0.53 members.count ~ each
0.17 members.count ~ earning
-0.35 members.count ~ includ
0.17 members.count ~ many person
-0.19 members.count ~ network
0.22 members.count ~ per
0.17 members.count ~ shar
-0.17 members.count ~ show
-0.49 members.count ~ tabl
0.30 members.count ~ tax
0.16 members.count ~ the averag
-0.44 members.count ~ the tabl
0.76 members.count ~ ther
0.64 members.count ~ under
-0.34 members.count ~ what are
-0.70 missed column
-0.71 missed comparison
-1.37 missed degree
-1.43 missed number
-1.11 missed value
-0.39 neighbour filter parts 2
-0.27 neighbour missed column
0.22 neighbour missed degree
-0.65 neighbour missed value
1.09 neighbour neighbour.own
-0.24 neighbour.next ~ #
0.26 neighbour.next ~ # %
0.20 neighbour.next ~ # how
-0.45 neighbour.next ~ # in
0.15 neighbour.next ~ # of
-0.45 neighbour.next ~ # person
-0.39 neighbour.next ~ # s
-0.53 neighbour.next ~ # with
-0.37 neighbour.next ~ # year
-0.21 neighbour.next ~ $
-0.21 neighbour.next ~ $ #
0.26 neighbour.next ~ %
0.29 neighbour.next ~ 2
-0.42 neighbour.next ~ ^ how long
0.24 neighbour.next ~ ^ how many time
0.30 neighbour.next ~ ^ in #
0.33 neighbour.next ~ ^ in # how
-0.21 neighbour.next ~ ^ name a
0.29 neighbour.next ~ ^ name the
0.21 neighbour.next ~ ^ what is the
-0.34 neighbour.next ~ ^ what team
-0.40 neighbour.next ~ ^ what the
0.29 neighbour.next ~ ^ what was
0.55 neighbour.next ~ ^ what was the
-0.16 neighbour.next ~ ^ what year
0.21 neighbour.next ~ ^ wher was
-0.30 neighbour.next ~ ^ which country
-0.18 neighbour.next ~ ^ which is
0.27 neighbour.next ~ ^ which team
0.47 neighbour.next ~ ^ who had
0.31 neighbour.next ~ ^ who is
-0.29 neighbour.next ~ ^ who was
-0.28 neighbour.next ~ ^ who was the
-0.45 neighbour.next ~ a
-0.16 neighbour.next ~ a result
0.33 neighbour.next ~ a total
-0.73 neighbour.next ~ after #
-0.42 neighbour.next ~ against
-0.29 neighbour.next ~ age
-0.29 neighbour.next ~ age #
-0.53 neighbour.next ~ album
-0.19 neighbour.next ~ all
-0.15 neighbour.next ~ all the
0.31 neighbour.next ~ amount of
-0.23 neighbour.next ~ and when
0.47 neighbour.next ~ appear
0.33 neighbour.next ~ appearanc
-0.32 neighbour.next ~ april
0.23 neighbour.next ~ april #
-0.28 neighbour.next ~ are
-0.46 neighbour.next ~ are list
0.42 neighbour.next ~ area
0.31 neighbour.next ~ as
-0.16 neighbour.next ~ at the
-0.33 neighbour.next ~ averag
-0.29 neighbour.next ~ be
0.24 neighbour.next ~ below
-0.40 neighbour.next ~ both
0.27 neighbour.next ~ but
0.45 neighbour.next ~ c
0.74 neighbour.next ~ came
-0.16 neighbour.next ~ canada
-0.17 neighbour.next ~ canadian
-0.16 neighbour.next ~ championship
-0.49 neighbour.next ~ chart
-0.50 neighbour.next ~ city
0.40 neighbour.next ~ club
0.17 neighbour.next ~ club did
0.20 neighbour.next ~ coach
0.37 neighbour.next ~ code
0.28 neighbour.next ~ combin
0.50 neighbour.next ~ come
-0.31 neighbour.next ~ company
-0.36 neighbour.next ~ compar
-0.29 neighbour.next ~ compet
0.52 neighbour.next ~ competition
-0.35 neighbour.next ~ complet
0.44 neighbour.next ~ cost
-0.42 neighbour.next ~ county
0.69 neighbour.next ~ date
0.22 neighbour.next ~ date of
0.28 neighbour.next ~ day
0.65 neighbour.next ~ did
0.50 neighbour.next ~ did the
-0.38 neighbour.next ~ differenc
-0.43 neighbour.next ~ division
-0.41 neighbour.next ~ dur
-0.16 neighbour.next ~ earn
0.29 neighbour.next ~ elect
-0.28 neighbour.next ~ election
-0.24 neighbour.next ~ end
0.29 neighbour.next ~ episod
0.22 neighbour.next ~ february
0.40 neighbour.next ~ film
0.22 neighbour.next ~ final
-0.37 neighbour.next ~ for
-0.46 neighbour.next ~ found
-0.40 neighbour.next ~ from
-0.24 neighbour.next ~ from the
0.27 neighbour.next ~ game play
-0.23 neighbour.next ~ game with
0.51 neighbour.next ~ get
-0.38 neighbour.next ~ goal
0.28 neighbour.next ~ gold
0.28 neighbour.next ~ gold medal
0.31 neighbour.next ~ grand
0.31 neighbour.next ~ group
-0.23 neighbour.next ~ had a
0.46 neighbour.next ~ had the
-0.24 neighbour.next ~ has a
0.46 neighbour.next ~ has the
-0.33 neighbour.next ~ hav
-0.23 neighbour.next ~ he
0.28 neighbour.next ~ highest
-0.36 neighbour.next ~ his
0.43 neighbour.next ~ home
-0.31 neighbour.next ~ household
-0.15 neighbour.next ~ how
-0.42 neighbour.next ~ how long
0.23 neighbour.next ~ in #
-0.33 neighbour.next ~ in a
-0.40 neighbour.next ~ incom
-0.21 neighbour.next ~ is #
0.25 neighbour.next ~ join
0.24 neighbour.next ~ june
0.36 neighbour.next ~ june #
-0.31 neighbour.next ~ label
-0.38 neighbour.next ~ languag
0.27 neighbour.next ~ leagu
0.30 neighbour.next ~ list
0.56 neighbour.next ~ list after
-0.28 neighbour.next ~ liv
0.29 neighbour.next ~ location
-0.42 neighbour.next ~ long
-0.47 neighbour.next ~ make
-0.33 neighbour.next ~ many game
-0.22 neighbour.next ~ many goal
0.24 neighbour.next ~ many time
-0.37 neighbour.next ~ march
0.45 neighbour.next ~ member
0.21 neighbour.next ~ model
-0.31 neighbour.next ~ more
-0.36 neighbour.next ~ more than
-0.21 neighbour.next ~ name a
0.29 neighbour.next ~ name the
0.37 neighbour.next ~ next
-0.28 neighbour.next ~ no
-0.44 neighbour.next ~ non
-0.48 neighbour.next ~ not
0.51 neighbour.next ~ number
-0.17 neighbour.next ~ of
-0.19 neighbour.next ~ of #
-0.23 neighbour.next ~ of total
0.25 neighbour.next ~ on
0.45 neighbour.next ~ on the
0.30 neighbour.next ~ only
-0.25 neighbour.next ~ opponent
-0.18 neighbour.next ~ or
-0.58 neighbour.next ~ other
-0.21 neighbour.next ~ out
-0.17 neighbour.next ~ over
-0.30 neighbour.next ~ par
0.50 neighbour.next ~ part
-0.16 neighbour.next ~ partner
0.39 neighbour.next ~ party
-0.45 neighbour.next ~ percentag
0.71 neighbour.next ~ pick
-0.26 neighbour.next ~ point
-0.36 neighbour.next ~ point did
-0.27 neighbour.next ~ population
-0.37 neighbour.next ~ position
-0.32 neighbour.next ~ previous
0.57 neighbour.next ~ race
0.47 neighbour.next ~ rank
-0.55 neighbour.next ~ record
0.23 neighbour.next ~ releas
0.36 neighbour.next ~ release
-0.34 neighbour.next ~ result
-0.16 neighbour.next ~ result of
0.37 neighbour.next ~ round #
0.28 neighbour.next ~ s
-0.29 neighbour.next ~ school
-0.64 neighbour.next ~ scor
-0.23 neighbour.next ~ scor for
-0.38 neighbour.next ~ scor of
-0.29 neighbour.next ~ seat
-0.21 neighbour.next ~ second
-0.35 neighbour.next ~ servic
0.35 neighbour.next ~ ship
0.25 neighbour.next ~ silver
-0.30 neighbour.next ~ silver medal
0.37 neighbour.next ~ smaller
0.37 neighbour.next ~ smaller than
0.32 neighbour.next ~ song
0.42 neighbour.next ~ stat
0.17 neighbour.next ~ tabl
0.45 neighbour.next ~ team had
0.40 neighbour.next ~ team is
0.20 neighbour.next ~ term
-0.16 neighbour.next ~ than
0.18 neighbour.next ~ that
0.29 neighbour.next ~ that was
-0.20 neighbour.next ~ that were
-0.34 neighbour.next ~ the #
0.41 neighbour.next ~ the #th
-0.16 neighbour.next ~ the attend
-0.50 neighbour.next ~ the chart
-0.15 neighbour.next ~ the country
0.22 neighbour.next ~ the date
0.25 neighbour.next ~ the final
-0.17 neighbour.next ~ the first
0.42 neighbour.next ~ the game
0.22 neighbour.next ~ the list
0.34 neighbour.next ~ the next
-0.32 neighbour.next ~ the number
0.30 neighbour.next ~ the only
-0.36 neighbour.next ~ the percentag
-0.32 neighbour.next ~ the previous
0.47 neighbour.next ~ the race
-0.21 neighbour.next ~ the rate
-0.32 neighbour.next ~ the record
-0.22 neighbour.next ~ the result
-0.70 neighbour.next ~ the scor
0.25 neighbour.next ~ the tabl
-0.33 neighbour.next ~ the team
0.33 neighbour.next ~ the time
0.61 neighbour.next ~ the titl
-0.33 neighbour.next ~ the top
-0.36 neighbour.next ~ their
-0.36 neighbour.next ~ ther
0.53 neighbour.next ~ they
-0.62 neighbour.next ~ thos
0.53 neighbour.next ~ time did
-0.26 neighbour.next ~ time of
0.34 neighbour.next ~ titl
-0.30 neighbour.next ~ to par
-0.40 neighbour.next ~ to the
-0.33 neighbour.next ~ top
0.34 neighbour.next ~ total
-0.36 neighbour.next ~ total amount
0.33 neighbour.next ~ total of
0.40 neighbour.next ~ tournament
0.24 neighbour.next ~ track
-0.18 neighbour.next ~ use
-0.23 neighbour.next ~ w
0.19 neighbour.next ~ was
0.22 neighbour.next ~ was the
-0.22 neighbour.next ~ were ther
-0.34 neighbour.next ~ what team
-0.40 neighbour.next ~ what the
-0.71 neighbour.next ~ when
-0.22 neighbour.next ~ when the
0.39 neighbour.next ~ when was
0.54 neighbour.next ~ wher was
-0.18 neighbour.next ~ which is
0.26 neighbour.next ~ which team
0.24 neighbour.next ~ who
0.33 neighbour.next ~ who did
-0.26 neighbour.next ~ who has
0.31 neighbour.next ~ who is
0.47 neighbour.next ~ win in
0.63 neighbour.next ~ win the
-0.31 neighbour.next ~ with
-0.54 neighbour.next ~ with #
-0.23 neighbour.next ~ with the
-0.30 neighbour.next ~ year
-0.23 neighbour.next ~ year #
-0.16 neighbour.next ~ year had
0.30 neighbour.next ~ year that
1.09 neighbour.own
-0.50 neighbour.previous ~ # and
-0.31 neighbour.previous ~ # in
0.54 neighbour.previous ~ # is
-0.16 neighbour.previous ~ # what
-0.16 neighbour.previous ~ # with
-0.43 neighbour.previous ~ # year
-0.42 neighbour.previous ~ 1
-0.15 neighbour.previous ~ ^ how many
-0.43 neighbour.previous ~ ^ in what
-0.34 neighbour.previous ~ ^ list the
-0.15 neighbour.previous ~ ^ name a
-0.24 neighbour.previous ~ ^ tell me
-0.24 neighbour.previous ~ ^ tell me the
-0.40 neighbour.previous ~ ^ what are
-0.40 neighbour.previous ~ ^ what are the
-0.25 neighbour.previous ~ ^ what the
-0.22 neighbour.previous ~ ^ what were
-0.22 neighbour.previous ~ ^ what were the
-0.37 neighbour.previous ~ ^ when did
0.47 neighbour.previous ~ ^ wher was
0.54 neighbour.previous ~ ^ which #
-0.43 neighbour.previous ~ ^ which is
-0.20 neighbour.previous ~ ^ which player
0.45 neighbour.previous ~ ^ who is
0.45 neighbour.previous ~ ^ who is the
-0.31 neighbour.previous ~ ^ who was the
0.20 neighbour.previous ~ ^ who win
-0.58 neighbour.previous ~ a
-0.16 neighbour.previous ~ a result
-0.43 neighbour.previous ~ after
-0.41 neighbour.previous ~ after #
0.16 neighbour.previous ~ against
-0.32 neighbour.previous ~ age
-0.20 neighbour.previous ~ amount
-0.20 neighbour.previous ~ amount of
-0.45 neighbour.previous ~ and
-0.21 neighbour.previous ~ any
-0.40 neighbour.previous ~ are the
-0.43 neighbour.previous ~ area
0.19 neighbour.previous ~ as
0.48 neighbour.previous ~ as the
-0.51 neighbour.previous ~ at
-0.33 neighbour.previous ~ at #
-0.18 neighbour.previous ~ at the
-0.22 neighbour.previous ~ attend of
0.29 neighbour.previous ~ august
0.16 neighbour.previous ~ award
0.33 neighbour.previous ~ b
-0.36 neighbour.previous ~ befor #
-0.42 neighbour.previous ~ below
-0.42 neighbour.previous ~ best
-0.30 neighbour.previous ~ birth
-0.39 neighbour.previous ~ both
-0.59 neighbour.previous ~ build
-0.40 neighbour.previous ~ but
0.37 neighbour.previous ~ by the
0.73 neighbour.previous ~ came
-0.20 neighbour.previous ~ canadian
0.25 neighbour.previous ~ chart
-0.27 neighbour.previous ~ circuit
0.42 neighbour.previous ~ city
-0.44 neighbour.previous ~ club
1.03 neighbour.previous ~ come
-0.22 neighbour.previous ~ complet
0.48 neighbour.previous ~ county
0.15 neighbour.previous ~ cup
0.45 neighbour.previous ~ d
-0.31 neighbour.previous ~ date
-0.16 neighbour.previous ~ date of
-0.44 neighbour.previous ~ did
-0.37 neighbour.previous ~ did the
0.22 neighbour.previous ~ direct
-0.48 neighbour.previous ~ do
-0.42 neighbour.previous ~ driver
0.37 neighbour.previous ~ earn
-0.17 neighbour.previous ~ earning
-0.37 neighbour.previous ~ election
-0.55 neighbour.previous ~ end
0.46 neighbour.previous ~ episod
0.44 neighbour.previous ~ event
-0.16 neighbour.previous ~ experienc
-0.48 neighbour.previous ~ film
-0.16 neighbour.previous ~ first
-0.29 neighbour.previous ~ for
-0.25 neighbour.previous ~ for the
-0.41 neighbour.previous ~ found
0.41 neighbour.previous ~ from
-0.29 neighbour.previous ~ game with
-0.21 neighbour.previous ~ had
-0.44 neighbour.previous ~ has
0.16 neighbour.previous ~ he
-0.20 neighbour.previous ~ his
0.21 neighbour.previous ~ home
0.23 neighbour.previous ~ home team
-0.22 neighbour.previous ~ if
-0.25 neighbour.previous ~ in
-0.18 neighbour.previous ~ in #
-0.58 neighbour.previous ~ in a
-0.43 neighbour.previous ~ in what
0.21 neighbour.previous ~ is
0.67 neighbour.previous ~ is list
0.37 neighbour.previous ~ it
-0.36 neighbour.previous ~ january
-0.36 neighbour.previous ~ january #
0.58 neighbour.previous ~ list
0.34 neighbour.previous ~ list as
-0.34 neighbour.previous ~ list the
-0.33 neighbour.previous ~ live
-0.33 neighbour.previous ~ lose
-0.43 neighbour.previous ~ lowest
-0.54 neighbour.previous ~ m
-0.47 neighbour.previous ~ man
-0.27 neighbour.previous ~ many person
-0.32 neighbour.previous ~ march
0.27 neighbour.previous ~ may
-0.20 neighbour.previous ~ me
-0.24 neighbour.previous ~ me the
-0.36 neighbour.previous ~ model
0.20 neighbour.previous ~ most
0.18 neighbour.previous ~ name
-0.15 neighbour.previous ~ name a
0.27 neighbour.previous ~ nation
0.36 neighbour.previous ~ no
-0.25 neighbour.previous ~ not
0.29 neighbour.previous ~ november
0.30 neighbour.previous ~ november #
-0.34 neighbour.previous ~ number
-0.60 neighbour.previous ~ number of
0.30 neighbour.previous ~ on #
-0.19 neighbour.previous ~ only #
0.16 neighbour.previous ~ opponent
0.22 neighbour.previous ~ out
-0.21 neighbour.previous ~ participat
0.19 neighbour.previous ~ perform
0.29 neighbour.previous ~ pick
0.24 neighbour.previous ~ plac
-0.74 neighbour.previous ~ place
0.21 neighbour.previous ~ play
-0.25 neighbour.previous ~ point of
0.21 neighbour.previous ~ population
0.27 neighbour.previous ~ position
-0.22 neighbour.previous ~ race
0.32 neighbour.previous ~ rank
-0.24 neighbour.previous ~ rank of
-0.16 neighbour.previous ~ represent
-0.26 neighbour.previous ~ result
-0.17 neighbour.previous ~ result of
0.38 neighbour.previous ~ round
0.37 neighbour.previous ~ round #
0.20 neighbour.previous ~ run
0.30 neighbour.previous ~ scor of
0.37 neighbour.previous ~ season
-0.24 neighbour.previous ~ shar
-0.18 neighbour.previous ~ ship
-0.32 neighbour.previous ~ show
0.21 neighbour.previous ~ singl
0.40 neighbour.previous ~ site
0.51 neighbour.previous ~ song
-0.18 neighbour.previous ~ start
-0.29 neighbour.previous ~ t
-0.29 neighbour.previous ~ t #
0.45 neighbour.previous ~ tabl
0.23 neighbour.previous ~ team is
-0.24 neighbour.previous ~ tell
-0.24 neighbour.previous ~ tell me
-0.22 neighbour.previous ~ that had
-0.29 neighbour.previous ~ that was
-0.22 neighbour.previous ~ that were
0.25 neighbour.previous ~ the chart
-0.16 neighbour.previous ~ the date
-0.43 neighbour.previous ~ the lowest
0.20 neighbour.previous ~ the most
-0.31 neighbour.previous ~ the number
-0.20 neighbour.previous ~ the only
0.35 neighbour.previous ~ the player
-0.33 neighbour.previous ~ the race
-0.26 neighbour.previous ~ the record
-0.22 neighbour.previous ~ the result
0.30 neighbour.previous ~ the scor
0.38 neighbour.previous ~ the season
0.36 neighbour.previous ~ the tabl
0.17 neighbour.previous ~ the titl
0.31 neighbour.previous ~ the unit
0.20 neighbour.previous ~ the win
-0.27 neighbour.previous ~ their
0.32 neighbour.previous ~ titl
0.16 neighbour.previous ~ to the
-0.21 neighbour.previous ~ total
-0.20 neighbour.previous ~ total amount
-0.55 neighbour.previous ~ tournament
0.47 neighbour.previous ~ transfer
0.34 neighbour.previous ~ type
0.27 neighbour.previous ~ under
0.31 neighbour.previous ~ unit
0.29 neighbour.previous ~ us
-0.44 neighbour.previous ~ use
0.22 neighbour.previous ~ was
0.32 neighbour.previous ~ was a
-0.49 neighbour.previous ~ were
-0.24 neighbour.previous ~ were the
-0.40 neighbour.previous ~ what are
-0.25 neighbour.previous ~ what the
-0.22 neighbour.previous ~ what were
-0.48 neighbour.previous ~ when
-0.37 neighbour.previous ~ when did
0.47 neighbour.previous ~ wher
0.47 neighbour.previous ~ wher was
0.54 neighbour.previous ~ which #
-0.43 neighbour.previous ~ which is
-0.20 neighbour.previous ~ which player
-0.23 neighbour.previous ~ who
-0.34 neighbour.previous ~ who win
0.24 neighbour.previous ~ whos
-0.68 neighbour.previous ~ win
-0.34 neighbour.previous ~ win the
-0.19 neighbour.previous ~ with
-0.37 neighbour.previous ~ with a
-0.22 neighbour.previous ~ with an
-0.55 neighbour.previous ~ year
-0.33 neighbour.previous ~ year #
-0.36 neighbour.previous ~ year in
-0.36 neighbour.previous ~ year of
-0.19 one cell
-0.89 one count
-0.35 opening did / lookup
-0.48 opening did / superlative.highest
-0.26 opening how long / list
-0.17 opening how many / aggregate.average
0.25 opening how many / arithmetic.ratio.total.columns
0.62 opening how many / arithmetic.sum.several.rows
-0.24 opening how many / beyond.count.next
0.56 opening how many / beyond.count.previous
0.36 opening how many / count
0.24 opening how many / group.count
0.54 opening how many / label.compare.count.rows
-0.49 opening how many / superlative.highest.columns
-0.24 opening how many : header %
-0.74 opening how many : header &
0.79 opening how many : header 1
0.28 opening how many : header 3
-0.61 opening how many : header age
-0.76 opening how many : header album
-0.17 opening how many : header all
0.38 opening how many : header app
-0.27 opening how many : header area
-1.52 opening how many : header att
-1.38 opening how many : header avg
0.32 opening how many : header birth
-0.28 opening how many : header by
-0.22 opening how many : header chang
-0.78 opening how many : header chart
0.41 opening how many : header column
-0.83 opening how many : header competition
-0.85 opening how many : header cup
-0.39 opening how many : header date
0.25 opening how many : header draw
-0.36 opening how many : header fa
-0.55 opening how many : header final
-0.48 opening how many : header g
-0.77 opening how many : header game
-0.53 opening how many : header goal
-0.66 opening how many : header grid
0.21 opening how many : header height
0.31 opening how many : header home
-0.48 opening how many : header km
-0.18 opening how many : header name
0.31 opening how many : header nation
-0.32 opening how many : header other
0.71 opening how many : header pass
-1.32 opening how many : header pct
-0.88 opening how many : header percentag
-0.62 opening how many : header player
0.15 opening how many : header population
-0.39 opening how many : header race
-0.89 opening how many : header rate
0.26 opening how many : header receiv
0.68 opening how many : header record
-0.41 opening how many : header retir
-0.60 opening how many : header round
0.53 opening how many : header rush
-0.26 opening how many : header series
-0.48 opening how many : header silver
0.27 opening how many : header to
0.70 opening how many : header total
0.51 opening how many : header week
0.39 opening how many : header win
2.16 opening how many : header yds
0.18 opening how much / arithmetic.average.columns
-0.20 opening how much / arithmetic.average.rows
0.27 opening how much / arithmetic.difference.columns
-0.53 opening how much / arithmetic.difference.rows
-0.25 opening how much / arithmetic.percent-change.rows
-0.21 opening how much / arithmetic.ratio.columns
-0.48 opening how much / arithmetic.ratio.rows
-0.51 opening is / lookup
-0.69 opening list / cell
-1.19 opening list / label.highest.columns
-0.17 opening list / label.lowest.rows
-1.42 opening list : header id
0.35 opening name / superlative.highest
0.35 opening name : header attend
-0.67 opening name : header team
-0.17 opening other / aggregate.minimum
0.37 opening other / aggregate.sum
-0.41 opening other / arithmetic.average.rows
-0.22 opening other / arithmetic.difference.rows
0.26 opening other / arithmetic.sum.columns
-0.48 opening other / arithmetic.sum.rows
-0.37 opening other / cell
0.24 opening other / cells.columns
0.26 opening other / count
-0.21 opening other / count.distinct
-0.18 opening other / frequency.lowest
-0.54 opening other / list.columns
0.19 opening other / superlative.lowest
0.59 opening what / arithmetic.average.columns
-0.34 opening what / arithmetic.average.rows
0.41 opening what / arithmetic.average.several.columns
0.20 opening what / arithmetic.difference.columns
-0.69 opening what / arithmetic.difference.rows
-1.04 opening what / arithmetic.percent-change.rows
0.88 opening what / arithmetic.ratio.total.columns
0.97 opening what / arithmetic.ratio.total.rows
0.18 opening what / arithmetic.sum.several.columns
0.52 opening what / group.count.having.label
-0.35 opening what / group.count.sorted.both
-0.30 opening what / group.count.sorted.label
-0.33 opening what / group.count.top.label
0.24 opening what / group.two
-0.35 opening what / group.two.top.both
-0.31 opening what / group.two.top.label
-0.33 opening what / label.highest.several.rows
0.15 opening what / sum.rows
-0.30 opening what / superlative.highest.columns
0.29 opening what : header $
-0.47 opening what : header 2007
0.30 opening what : header 2009
0.26 opening what : header 2010
-0.41 opening what : header 2011
-0.35 opening what : header 2013
-0.48 opening what : header 2017
-0.52 opening what : header 2019
-0.30 opening what : header 30
-0.25 opening what : header 31
-0.54 opening what : header 5
-0.29 opening what : header 95
0.32 opening what : header a
-0.20 opening what : header against
-0.63 opening what : header age
-0.64 opening what : header album
0.27 opening what : header all
0.25 opening what : header area
-0.51 opening what : header award
-0.68 opening what : header away
-0.17 opening what : header by
-0.46 opening what : header chart
0.50 opening what : header city
0.79 opening what : header club
0.18 opening what : header colleg
0.59 opening what : header column
-0.29 opening what : header county
-0.36 opening what : header cup
0.52 opening what : header current
-0.54 opening what : header d
0.57 opening what : header description
-0.36 opening what : header direct
-0.26 opening what : header division
0.20 opening what : header elect
-0.59 opening what : header english
-0.38 opening what : header episod
0.22 opening what : header f
0.27 opening what : header film
-0.17 opening what : header final
0.17 opening what : header finish
-0.22 opening what : header first
-0.66 opening what : header fiscal
-0.64 opening what : header game
-0.38 opening what : header goal
-0.72 opening what : header grid
-0.21 opening what : header h
0.66 opening what : header heat
-0.55 opening what : header height
0.27 opening what : header high
-1.41 opening what : header id
-0.41 opening what : header june
-0.73 opening what : header km
-0.72 opening what : header label
-0.42 opening what : header leagu
-0.35 opening what : header length
0.24 opening what : header lose
0.42 opening what : header m
-0.34 opening what : header man
-0.67 opening what : header million
0.63 opening what : header model
0.99 opening what : header name
0.42 opening what : header nation
-0.37 opening what : header original
-0.52 opening what : header other
0.21 opening what : header party
-0.83 opening what : header peak
-0.77 opening what : header per
1.35 opening what : header percentag
-1.14 opening what : header player
-0.48 opening what : header pos
-0.35 opening what : header race
0.15 opening what : header rank
-0.37 opening what : header releas
0.15 opening what : header report
0.17 opening what : header result
-0.50 opening what : header role
-0.41 opening what : header runner
-0.71 opening what : header school
-0.19 opening what : header scorer
-0.38 opening what : header servic
0.39 opening what : header singl
-0.68 opening what : header site
0.29 opening what : header song
0.36 opening what : header surfac
-0.38 opening what : header team
0.36 opening what : header the
1.47 opening what : header titl
0.33 opening what : header total
-0.57 opening what : header tournament
-0.56 opening what : header tv
-0.17 opening what : header uk
0.28 opening what : header us
-0.32 opening what : header visitor
0.35 opening what : header w
-0.46 opening what : header week
-0.50 opening what : header woman
0.81 opening what year : header year
-0.22 opening when / cell
-0.59 opening when / list.columns
1.12 opening when : header date
-0.34 opening when : header scor
0.93 opening when : header year
-0.43 opening where / list.columns
-0.93 opening where : header date
-0.58 opening which / beyond.list.next
0.49 opening which / beyond.list.previous
-0.41 opening which / cell.opposite
0.32 opening which / compare.count.highest
0.41 opening which / compare.highest
0.15 opening which / group.sum.top.both
0.57 opening which / label.all.columns
0.19 opening which / label.compare.rows
1.06 opening which / label.highest.rows
0.44 opening which / label.lowest.rows
0.29 opening which / lookup
-0.77 opening which / superlative.highest.columns
-1.11 opening which / superlative.lowest.columns
0.28 opening which : header #
-0.24 opening which : header 1
-0.40 opening which : header album
-1.56 opening which : header app
-0.47 opening which : header area
-0.88 opening which : header away
-0.20 opening which : header bronz
-0.38 opening which : header city
0.56 opening which : header club
-0.67 opening which : header colleg
0.64 opening which : header column
-0.17 opening which : header competition
0.43 opening which : header crowd
-0.53 opening which : header cup
0.17 opening which : header date
1.61 opening which : header division
0.22 opening which : header driver
-0.30 opening which : header first
-0.75 opening which : header goal
-0.67 opening which : header gold
-0.31 opening which : header home
-0.42 opening which : header lose
1.49 opening which : header name
0.43 opening which : header nation
0.31 opening which : header no
0.21 opening which : header number
-0.41 opening which : header opponent
-0.39 opening which : header party
-0.40 opening which : header percent
-0.73 opening which : header plac
-0.32 opening which : header player
-0.51 opening which : header population
-0.42 opening which : header pos
-0.25 opening which : header position
-0.56 opening which : header rank
0.35 opening which : header record
-0.17 opening which : header result
-0.83 opening which : header s
-0.63 opening which : header silver
-1.07 opening which : header site
-0.19 opening which : header time
1.32 opening which : header titl
-1.19 opening which year / label.all.columns
0.40 opening which year / label.highest.columns
0.55 opening which year / label.lowest.columns
0.50 opening who / compare.count.highest
0.19 opening who / label.highest.rows
0.30 opening who / neighbour.next
0.28 opening who / position.first
-0.49 opening who / superlative.highest.columns
-0.32 opening who : header 2
-0.18 opening who : header 3
-0.21 opening who : header club
-0.34 opening who : header country
-0.38 opening who : header date
0.60 opening who : header driver
0.21 opening who : header final
-0.52 opening who : header game
-0.76 opening who : header home
1.38 opening who : header name
-0.45 opening who : header of
1.36 opening who : header opponent
-0.34 opening who : header plac
0.62 opening who : header player
-0.62 opening who : header point
-0.44 opening who : header pos
-1.01 opening who : header position
-0.55 opening who : header rank
-0.25 opening who : header record
-0.73 opening who : header result
-0.51 opening who : header round
0.58 opening who : header s
-0.41 opening who : header team
-0.56 opening who : header time
-1.10 opening who : header titl
0.15 opening who : header total
-0.98 opening who : header venu
1.03 opening who : header win
-0.18 pair behind
0.47 pair is best
0.18 position answer score
-0.18 position answer unnamed
-0.15 position missed number
-0.34 position.first ~ # %
0.45 position.first ~ # for
-0.31 position.first ~ # from
-0.32 position.first ~ # is
-0.27 position.first ~ # what
0.35 position.first ~ #th
-0.29 position.first ~ %
0.18 position.first ~ 1
-0.50 position.first ~ ^ how long
-0.43 position.first ~ ^ how many consecutiv
-0.33 position.first ~ ^ how many time
-0.45 position.first ~ ^ how many total
0.59 position.first ~ ^ in what
-0.42 position.first ~ ^ in which year
-0.20 position.first ~ ^ list the
0.55 position.first ~ ^ name the
0.20 position.first ~ ^ on what
0.20 position.first ~ ^ on what date
-0.22 position.first ~ ^ tell me
-0.22 position.first ~ ^ tell me the
-0.43 position.first ~ ^ what are
-0.43 position.first ~ ^ what are the
0.27 position.first ~ ^ what date
0.48 position.first ~ ^ what team
0.39 position.first ~ ^ what year
-0.21 position.first ~ ^ when did
0.43 position.first ~ ^ when was
0.42 position.first ~ ^ when was the
-0.35 position.first ~ ^ which #
0.65 position.first ~ ^ which club
0.40 position.first ~ ^ which country
0.22 position.first ~ ^ which player
-0.22 position.first ~ ^ which team
-0.21 position.first ~ ^ who had
0.76 position.first ~ ^ who is
0.56 position.first ~ ^ who is the
0.26 position.first ~ ^ who was
0.37 position.first ~ ^ who win
-0.48 position.first ~ a #
-0.32 position.first ~ a scor
0.16 position.first ~ after
-0.40 position.first ~ after the
-0.53 position.first ~ age
-0.19 position.first ~ age #
0.28 position.first ~ air
-0.38 position.first ~ all
-0.35 position.first ~ all the
-0.21 position.first ~ among
-0.31 position.first ~ among the
-0.43 position.first ~ an
-0.83 position.first ~ and
-0.36 position.first ~ any
-0.49 position.first ~ are
-0.52 position.first ~ are the
0.51 position.first ~ area
-0.19 position.first ~ at
-0.47 position.first ~ attend
-0.42 position.first ~ b
-0.36 position.first ~ befor
-0.38 position.first ~ being
-0.36 position.first ~ between
-0.27 position.first ~ between the
0.55 position.first ~ birth
-0.29 position.first ~ bronz
0.63 position.first ~ build
-0.24 position.first ~ business
-0.24 position.first ~ by
0.42 position.first ~ c
0.43 position.first ~ car
-0.59 position.first ~ championship
-0.15 position.first ~ chang
-0.15 position.first ~ chang in
0.18 position.first ~ chart
-0.29 position.first ~ city
-0.46 position.first ~ class
-0.50 position.first ~ coach
0.47 position.first ~ compet
-0.49 position.first ~ consecutiv
0.21 position.first ~ country
0.49 position.first ~ county
-0.28 position.first ~ cup
-0.65 position.first ~ current
0.55 position.first ~ date
0.20 position.first ~ date of
0.27 position.first ~ date was
0.21 position.first ~ day
-0.39 position.first ~ did not
0.25 position.first ~ did the
-0.19 position.first ~ differenc
-0.29 position.first ~ differenc in
-0.53 position.first ~ different
-0.21 position.first ~ direct
-0.28 position.first ~ district
0.27 position.first ~ does
0.27 position.first ~ does the
0.51 position.first ~ driver
0.20 position.first ~ dur
0.26 position.first ~ dur the
-0.39 position.first ~ e
0.47 position.first ~ each
0.32 position.first ~ earn
0.68 position.first ~ earning
-0.25 position.first ~ expens
-0.33 position.first ~ femal
0.44 position.first ~ final
0.57 position.first ~ first
0.27 position.first ~ for #
0.68 position.first ~ for in
-0.18 position.first ~ for the
-0.59 position.first ~ found
-0.87 position.first ~ from
-0.27 position.first ~ from the
0.17 position.first ~ game
0.26 position.first ~ game play
0.42 position.first ~ get
-0.34 position.first ~ goal
0.32 position.first ~ grand
0.46 position.first ~ had
0.40 position.first ~ had #
-0.17 position.first ~ has
-0.55 position.first ~ has the
-0.39 position.first ~ have a
0.36 position.first ~ he
-0.49 position.first ~ her
0.24 position.first ~ higher
-0.34 position.first ~ his
0.43 position.first ~ hold
-0.15 position.first ~ household
-0.50 position.first ~ how long
-0.28 position.first ~ how much
-0.35 position.first ~ if
0.92 position.first ~ immigrant
0.30 position.first ~ in total
0.60 position.first ~ in what
-0.29 position.first ~ in which
-0.34 position.first ~ includ
-0.39 position.first ~ incom
-0.18 position.first ~ increas
-0.18 position.first ~ increas in
-0.17 position.first ~ individual
0.25 position.first ~ is
0.42 position.first ~ is list
0.19 position.first ~ january
0.19 position.first ~ january #
-0.40 position.first ~ join
0.39 position.first ~ june
0.16 position.first ~ june #
0.26 position.first ~ label
-0.36 position.first ~ lap
-0.16 position.first ~ largest
-0.42 position.first ~ last
-0.22 position.first ~ leagu
-0.37 position.first ~ least
-0.16 position.first ~ least #
-0.48 position.first ~ likely
-0.48 position.first ~ likely to
0.25 position.first ~ list
-0.22 position.first ~ list the
-0.52 position.first ~ location
-0.50 position.first ~ long
-0.68 position.first ~ lose
0.24 position.first ~ m
-0.22 position.first ~ man
-0.43 position.first ~ many consecutiv
-0.42 position.first ~ many time
-0.45 position.first ~ many total
-0.51 position.first ~ match
-0.22 position.first ~ me
-0.22 position.first ~ me the
0.82 position.first ~ model
-0.15 position.first ~ month
0.20 position.first ~ more
0.42 position.first ~ more than
-0.18 position.first ~ most
-0.28 position.first ~ much
-0.33 position.first ~ name of
0.55 position.first ~ name the
-0.29 position.first ~ nation
0.29 position.first ~ network
-0.55 position.first ~ next
-0.55 position.first ~ no
-0.32 position.first ~ non
-0.54 position.first ~ not
-0.27 position.first ~ november
-0.27 position.first ~ november #
-0.24 position.first ~ number
-0.25 position.first ~ number of
-0.20 position.first ~ of all
0.21 position.first ~ of the
-0.36 position.first ~ of total
0.17 position.first ~ on
0.25 position.first ~ on this
0.20 position.first ~ on what
-0.34 position.first ~ open
-0.58 position.first ~ or
-0.38 position.first ~ other
-0.52 position.first ~ out
-0.34 position.first ~ over
-0.39 position.first ~ participat
0.48 position.first ~ partner
-0.26 position.first ~ percentag
-0.21 position.first ~ period
0.23 position.first ~ person
0.24 position.first ~ plac
0.23 position.first ~ place
0.18 position.first ~ play
0.32 position.first ~ play in
0.72 position.first ~ player
0.34 position.first ~ point
-0.38 position.first ~ population
-0.17 position.first ~ position
0.48 position.first ~ produc
-0.36 position.first ~ provinc
0.77 position.first ~ race
0.67 position.first ~ rank
-0.21 position.first ~ rate
-0.47 position.first ~ record
0.44 position.first ~ region
-0.22 position.first ~ release
-0.25 position.first ~ report
-0.26 position.first ~ respectively
0.39 position.first ~ runner
0.27 position.first ~ runner up
-0.79 position.first ~ scor
-0.32 position.first ~ scor of
-0.26 position.first ~ score
0.29 position.first ~ scorer
-0.28 position.first ~ second
0.31 position.first ~ sell
-0.50 position.first ~ serv
0.16 position.first ~ ship
-0.33 position.first ~ silver
0.34 position.first ~ singl
0.22 position.first ~ site
-0.44 position.first ~ song
0.18 position.first ~ start
-0.27 position.first ~ stat
-0.27 position.first ~ student
-0.46 position.first ~ take
-0.19 position.first ~ team
0.20 position.first ~ team had
-0.34 position.first ~ team has
-0.17 position.first ~ team is
-0.31 position.first ~ team was
-0.22 position.first ~ tell
-0.22 position.first ~ tell me
0.48 position.first ~ term
0.17 position.first ~ than
0.39 position.first ~ than #
0.40 position.first ~ that had
-0.40 position.first ~ that the
-0.28 position.first ~ that was
0.16 position.first ~ the #th
-0.17 position.first ~ the chang
0.25 position.first ~ the date
-0.21 position.first ~ the differenc
0.47 position.first ~ the first
-0.18 position.first ~ the largest
-0.52 position.first ~ the last
0.49 position.first ~ the list
0.28 position.first ~ the most
-0.48 position.first ~ the next
0.24 position.first ~ the number
0.15 position.first ~ the opponent
-0.39 position.first ~ the population
0.43 position.first ~ the race
0.26 position.first ~ the result
-0.60 position.first ~ the season
-0.16 position.first ~ the tabl
0.30 position.first ~ the time
0.24 position.first ~ the titl
-0.52 position.first ~ the total
-0.27 position.first ~ the unit
-0.40 position.first ~ the year
-0.16 position.first ~ their
-0.34 position.first ~ ther
0.26 position.first ~ this
0.18 position.first ~ this chart
0.57 position.first ~ time
-0.44 position.first ~ time did
0.40 position.first ~ time of
0.15 position.first ~ titl
0.61 position.first ~ to be
0.47 position.first ~ to have
-0.45 position.first ~ to the
-0.85 position.first ~ top #
-0.30 position.first ~ total
-0.32 position.first ~ total number
-0.24 position.first ~ total of
0.37 position.first ~ track
0.29 position.first ~ transfer
0.38 position.first ~ tv
0.45 position.first ~ type
0.45 position.first ~ type of
0.24 position.first ~ u
0.66 position.first ~ under
0.18 position.first ~ unit
-0.27 position.first ~ unit stat
-0.23 position.first ~ university
0.20 position.first ~ venu
-0.26 position.first ~ vote
-0.37 position.first ~ was #
-0.34 position.first ~ was a
0.61 position.first ~ week
-0.21 position.first ~ weight
0.25 position.first ~ were in
-0.43 position.first ~ what are
0.31 position.first ~ what date
0.48 position.first ~ what team
0.42 position.first ~ what year
-0.21 position.first ~ when did
0.43 position.first ~ when was
-0.17 position.first ~ wher
-0.19 position.first ~ wher the
-0.35 position.first ~ which #
0.46 position.first ~ which club
0.40 position.first ~ which country
0.32 position.first ~ which date
0.22 position.first ~ which player
-0.33 position.first ~ which team
-0.16 position.first ~ which year
0.27 position.first ~ who
-0.26 position.first ~ who did
-0.16 position.first ~ who had
0.76 position.first ~ who is
0.37 position.first ~ who win
-0.51 position.first ~ whos
0.35 position.first ~ win
0.33 position.first ~ win in
0.38 position.first ~ win the
-0.34 position.first ~ with
-0.25 position.first ~ with the
0.17 position.first ~ work
-0.35 position.first ~ year
-0.17 position.first ~ year in
-0.47 position.first ~ year of
-0.56 position.first ~ year that
-0.24 position.last ~ # of
-0.29 position.last ~ # point
0.23 position.last ~ # season
-0.38 position.last ~ # to
0.30 position.last ~ # when
-0.55 position.last ~ # year
-0.19 position.last ~ #th
-0.37 position.last ~ %
0.29 position.last ~ 1
0.29 position.last ~ 2
-0.43 position.last ~ ^ how long
0.46 position.last ~ ^ how many consecutiv
0.32 position.last ~ ^ in what
-0.22 position.last ~ ^ list the
-0.35 position.last ~ ^ name the
-0.15 position.last ~ ^ what are
-0.15 position.last ~ ^ what are the
0.29 position.last ~ ^ what is
0.45 position.last ~ ^ what is the
0.17 position.last ~ ^ what was
0.16 position.last ~ ^ what was the
0.38 position.last ~ ^ when did
0.52 position.last ~ ^ wher was
-0.19 position.last ~ ^ which #
-0.24 position.last ~ ^ which country
0.40 position.last ~ ^ which is
-0.23 position.last ~ ^ which player
0.76 position.last ~ ^ which team
0.44 position.last ~ ^ who is the
0.27 position.last ~ a scor
-0.25 position.last ~ after
-0.39 position.last ~ after #
0.29 position.last ~ against
0.63 position.last ~ album
0.31 position.last ~ among
0.26 position.last ~ an
-0.36 position.last ~ and #
0.34 position.last ~ and the
-0.27 position.last ~ and when
-0.22 position.last ~ appear
0.36 position.last ~ appearanc
-0.31 position.last ~ are
-0.27 position.last ~ are the
-0.20 position.last ~ at
-0.37 position.last ~ at least
-0.24 position.last ~ athlet
0.23 position.last ~ award
-0.16 position.last ~ be
-0.58 position.last ~ been
0.43 position.last ~ befor
0.45 position.last ~ befor #
0.16 position.last ~ befor the
0.28 position.last ~ below
-0.28 position.last ~ best
-0.38 position.last ~ between #
-0.28 position.last ~ but
0.23 position.last ~ by the
-0.36 position.last ~ came
0.42 position.last ~ car
0.25 position.last ~ club
-0.20 position.last ~ coach
0.17 position.last ~ colleg
-0.37 position.last ~ come
0.51 position.last ~ company
0.24 position.last ~ compet
-0.33 position.last ~ complet
0.46 position.last ~ consecutiv
-0.45 position.last ~ cost
-0.27 position.last ~ count
-0.26 position.last ~ country
0.36 position.last ~ cup
-0.33 position.last ~ current
0.27 position.last ~ date
-0.23 position.last ~ date of
0.41 position.last ~ date was
0.30 position.last ~ did
-0.23 position.last ~ die
-0.21 position.last ~ differenc in
-0.47 position.last ~ direct
-0.45 position.last ~ division
0.71 position.last ~ draft
0.32 position.last ~ driver
0.19 position.last ~ each
0.67 position.last ~ earning
-0.36 position.last ~ election
-0.20 position.last ~ employ
0.20 position.last ~ expens
0.44 position.last ~ film
-0.19 position.last ~ finish
-0.22 position.last ~ for
-0.22 position.last ~ for the
-0.34 position.last ~ from
-0.18 position.last ~ from #
-0.27 position.last ~ from the
0.55 position.last ~ game
-0.30 position.last ~ greater
-0.30 position.last ~ greater than
-0.17 position.last ~ group
-0.29 position.last ~ had a
-0.46 position.last ~ has
-0.32 position.last ~ hav
0.44 position.last ~ he
-0.20 position.last ~ her
0.17 position.last ~ highest
0.52 position.last ~ hold
-0.45 position.last ~ home
-0.45 position.last ~ home team
-0.33 position.last ~ how
-0.43 position.last ~ how long
-0.31 position.last ~ if
0.65 position.last ~ in #
0.18 position.last ~ in a
0.26 position.last ~ in what
0.27 position.last ~ in which
0.27 position.last ~ includ
-0.33 position.last ~ interest
0.23 position.last ~ is
0.71 position.last ~ is list
0.30 position.last ~ is the
0.19 position.last ~ january
0.48 position.last ~ label
0.22 position.last ~ lap
0.36 position.last ~ last
0.27 position.last ~ leagu
-0.37 position.last ~ least
0.52 position.last ~ less
0.55 position.last ~ less than
0.81 position.last ~ list
0.29 position.last ~ location
-0.43 position.last ~ long
0.68 position.last ~ lose
-0.32 position.last ~ lowest
0.42 position.last ~ m
0.88 position.last ~ make
0.53 position.last ~ man
0.46 position.last ~ many consecutiv
0.44 position.last ~ match
0.67 position.last ~ maximum
-0.26 position.last ~ me
-0.26 position.last ~ me the
-0.38 position.last ~ medal
0.37 position.last ~ model
-0.18 position.last ~ name of
-0.35 position.last ~ name the
-0.34 position.last ~ non
-0.33 position.last ~ not
0.39 position.last ~ number
0.49 position.last ~ number of
-0.41 position.last ~ of game
0.17 position.last ~ of the
0.25 position.last ~ on the
0.19 position.last ~ on what
-0.35 position.last ~ only
0.45 position.last ~ open
-0.28 position.last ~ other
-0.28 position.last ~ other than
-0.23 position.last ~ over
-0.23 position.last ~ over the
-0.46 position.last ~ party
-0.19 position.last ~ per
-0.38 position.last ~ percentag
-0.17 position.last ~ percentag of
-0.26 position.last ~ perform
-0.39 position.last ~ period
0.27 position.last ~ person
0.41 position.last ~ pick
-0.29 position.last ~ plac
0.41 position.last ~ place
0.42 position.last ~ play
0.28 position.last ~ play for
0.25 position.last ~ play in
0.28 position.last ~ player
-0.34 position.last ~ point
-0.50 position.last ~ population
0.36 position.last ~ position
0.27 position.last ~ produc
-0.27 position.last ~ proportion
-0.27 position.last ~ proportion of
-0.22 position.last ~ rank
-0.34 position.last ~ ratio
-0.32 position.last ~ receiv
-0.33 position.last ~ record
-0.27 position.last ~ relat
0.46 position.last ~ releas
-0.23 position.last ~ respectively
0.46 position.last ~ result
0.19 position.last ~ result in
-0.58 position.last ~ revenu
0.25 position.last ~ round
-0.43 position.last ~ run
-0.29 position.last ~ s
0.29 position.last ~ school
0.18 position.last ~ season
-0.36 position.last ~ seat
-0.33 position.last ~ second
0.19 position.last ~ september
0.19 position.last ~ september #
0.43 position.last ~ series
0.47 position.last ~ ship
-0.22 position.last ~ show
0.93 position.last ~ singl
0.42 position.last ~ song
-0.38 position.last ~ start
-0.34 position.last ~ stat
0.61 position.last ~ tabl
0.27 position.last ~ team
0.52 position.last ~ team has
-0.66 position.last ~ term
0.35 position.last ~ that
0.47 position.last ~ that was
-0.27 position.last ~ that were
0.54 position.last ~ the #
0.28 position.last ~ the #th
0.34 position.last ~ the chart
-0.16 position.last ~ the date
-0.29 position.last ~ the game
0.17 position.last ~ the highest
-0.45 position.last ~ the home
0.54 position.last ~ the last
0.25 position.last ~ the list
-0.32 position.last ~ the lowest
-0.70 position.last ~ the number
-0.35 position.last ~ the only
-0.16 position.last ~ the percentag
-0.27 position.last ~ the proportion
0.48 position.last ~ the record
0.42 position.last ~ the result
0.33 position.last ~ the season
-0.26 position.last ~ the total
-0.29 position.last ~ the win
0.21 position.last ~ the year
-0.26 position.last ~ ther
-0.22 position.last ~ they
0.34 position.last ~ time
0.59 position.last ~ titl
-0.40 position.last ~ to
0.16 position.last ~ to be
-0.49 position.last ~ to the
-0.41 position.last ~ total
0.30 position.last ~ tournament
0.36 position.last ~ track
-0.29 position.last ~ u
-0.29 position.last ~ u s
-0.20 position.last ~ up
0.35 position.last ~ was #
0.20 position.last ~ was the
0.32 position.last ~ week
-0.21 position.last ~ week #
-0.23 position.last ~ weight
0.30 position.last ~ were the
-0.26 position.last ~ were ther
0.16 position.last ~ what
-0.27 position.last ~ what are
0.17 position.last ~ what date
0.29 position.last ~ what is
0.15 position.last ~ what was
0.26 position.last ~ what year
0.27 position.last ~ when
0.38 position.last ~ when did
0.50 position.last ~ wher
0.52 position.last ~ wher was
-0.19 position.last ~ which #
-0.24 position.last ~ which country
0.41 position.last ~ which date
0.40 position.last ~ which is
-0.23 position.last ~ which player
0.76 position.last ~ which team
-0.32 position.last ~ who
0.33 position.last ~ win by
0.45 position.last ~ win in
0.36 position.last ~ win the
0.30 position.last ~ with
-0.45 position.last ~ with #
0.24 position.last ~ with the
-0.46 position.last ~ year in
-0.23 position.last ~ year of
0.28 position.last ~ year that
0.32 position.nth ~ # #
-0.23 position.nth ~ # to
0.45 position.nth ~ # what
-0.24 position.nth ~ 1
-0.41 position.nth ~ 2
0.18 position.nth ~ ^ how long
-0.33 position.nth ~ ^ how many year
-0.16 position.nth ~ ^ in #
-0.27 position.nth ~ ^ what are
-0.27 position.nth ~ ^ what are the
0.35 position.nth ~ ^ when was
-0.44 position.nth ~ ^ which year
-0.16 position.nth ~ ^ who was the
-0.30 position.nth ~ ^ who win
-0.30 position.nth ~ after
-0.21 position.nth ~ after #
-0.26 position.nth ~ after the
-0.35 position.nth ~ air
-0.18 position.nth ~ are
-0.19 position.nth ~ are the
0.37 position.nth ~ as
-0.32 position.nth ~ as a
0.41 position.nth ~ at
0.42 position.nth ~ at least
-0.15 position.nth ~ at the
-0.19 position.nth ~ between
-0.24 position.nth ~ build
-0.18 position.nth ~ came
-0.30 position.nth ~ championship
-0.16 position.nth ~ chang
-0.16 position.nth ~ chang in
0.42 position.nth ~ come
-0.29 position.nth ~ competition
0.18 position.nth ~ complet
-0.52 position.nth ~ consecutiv
-0.35 position.nth ~ country
0.25 position.nth ~ did
-0.37 position.nth ~ differenc
-0.41 position.nth ~ differenc in
-0.22 position.nth ~ draft
0.32 position.nth ~ dur
0.40 position.nth ~ dur the
-0.42 position.nth ~ employe
-0.47 position.nth ~ from
-0.26 position.nth ~ from #
0.35 position.nth ~ grand
-0.22 position.nth ~ had
-0.19 position.nth ~ has
-0.29 position.nth ~ has a
0.18 position.nth ~ how long
-0.27 position.nth ~ immigrant
0.31 position.nth ~ in #
-0.33 position.nth ~ in the
-0.30 position.nth ~ languag
0.50 position.nth ~ largest
0.32 position.nth ~ last
0.35 position.nth ~ leagu
0.42 position.nth ~ least
0.18 position.nth ~ long
-0.33 position.nth ~ many year
-0.30 position.nth ~ member
0.47 position.nth ~ month
-0.35 position.nth ~ most
-0.44 position.nth ~ next
-0.44 position.nth ~ no
-0.16 position.nth ~ of win
-0.29 position.nth ~ only
-0.15 position.nth ~ open
0.45 position.nth ~ other
-0.26 position.nth ~ over
0.49 position.nth ~ part
-0.23 position.nth ~ party
0.53 position.nth ~ perform
-0.19 position.nth ~ pick
-0.38 position.nth ~ place
-0.33 position.nth ~ play in
-0.27 position.nth ~ player
-0.22 position.nth ~ position
-0.35 position.nth ~ provid
0.22 position.nth ~ r
0.17 position.nth ~ race
-0.48 position.nth ~ rate
-0.45 position.nth ~ rate of
-0.40 position.nth ~ ratio
-0.19 position.nth ~ releas
-0.19 position.nth ~ release
-0.51 position.nth ~ result
-0.27 position.nth ~ round
-0.15 position.nth ~ s
0.49 position.nth ~ season
-0.42 position.nth ~ sell
0.42 position.nth ~ shar
-0.27 position.nth ~ tax
0.54 position.nth ~ team
-0.48 position.nth ~ that
-0.24 position.nth ~ that was
-0.38 position.nth ~ the #
-0.45 position.nth ~ the #th
-0.19 position.nth ~ the chang
-0.42 position.nth ~ the differenc
0.28 position.nth ~ the last
-0.24 position.nth ~ the only
-0.15 position.nth ~ the player
0.23 position.nth ~ the race
-0.42 position.nth ~ the rate
-0.50 position.nth ~ the result
0.61 position.nth ~ the team
0.35 position.nth ~ their
0.41 position.nth ~ they
-0.22 position.nth ~ third
-0.53 position.nth ~ this
-0.19 position.nth ~ time did
0.28 position.nth ~ to
-0.23 position.nth ~ to #
-0.15 position.nth ~ u
-0.15 position.nth ~ u s
0.26 position.nth ~ was
0.17 position.nth ~ was the
-0.27 position.nth ~ what are
0.19 position.nth ~ when
0.35 position.nth ~ when was
-0.44 position.nth ~ which year
-0.30 position.nth ~ who
-0.30 position.nth ~ who win
-0.16 position.nth ~ win by
0.29 position.nth ~ year did
-0.44 position.nth ~ year had
0.23 reading aggregate.average
0.97 reading arithmetic.ratio.total.columns
0.44 reading arithmetic.ratio.total.rows
0.50 reading count
0.54 reading exists
0.17 reading group.average
-0.38 reading group.average.top.both
-0.18 reading group.average.top.label
0.75 reading group.count.having.label
-0.20 reading group.count.top.label
0.48 reading group.maximum
-0.94 reading group.maximum.top.both
-0.17 reading group.maximum.top.label
0.27 reading group.two
-0.61 reading group.two.top.both
-0.39 reading label.highest.several.columns
0.23 reading label.highest.several.rows
-0.58 reading label.lowest.several.rows
-0.30 reading superlative.highest.columns
-0.41 reading superlative.lowest.columns
0.71 reading which-of.fits
0.30 row above share
0.18 row said
0.60 row share
0.50 row total
0.60 row total unsaid
0.35 row whole
0.19 same explained
0.55 same filter parts 1
-0.69 same filter parts 2
-0.17 same missed degree
1.10 same own
1.10 same same own
0.39 same same score
0.39 same score
0.22 same ~ # is
-0.27 same ~ # person
-0.19 same ~ # season
0.36 same ~ # year
-0.31 same ~ ^ how many
-0.18 same ~ ^ how many time
-0.16 same ~ ^ list the
0.17 same ~ ^ name a
-0.22 same ~ ^ what are
-0.22 same ~ ^ what are the
-0.18 same ~ ^ what was
-0.18 same ~ ^ what was the
-0.24 same ~ ^ what were
-0.24 same ~ ^ what were the
0.46 same ~ ^ which player
0.29 same ~ ^ who had
-0.20 same ~ abov
0.34 same ~ album
-0.15 same ~ among
0.21 same ~ amount
0.21 same ~ amount of
-0.25 same ~ appearanc
-0.35 same ~ are the
-0.48 same ~ area
0.19 same ~ as
-0.22 same ~ asset
-0.16 same ~ at
-0.27 same ~ at least
-0.50 same ~ award
-0.22 same ~ both
-0.26 same ~ by
-0.16 same ~ by the
-0.16 same ~ canada
0.32 same ~ class
-0.34 same ~ club
0.30 same ~ code
-0.16 same ~ company
-0.22 same ~ compet
0.23 same ~ competition
-0.31 same ~ country
-0.19 same ~ cup
0.19 same ~ date
-0.24 same ~ degre
-0.21 same ~ final
0.15 same ~ game
0.43 same ~ had
0.32 same ~ had #
0.20 same ~ had the
-0.30 same ~ has
-0.22 same ~ has #
0.17 same ~ has the
0.32 same ~ high
-0.17 same ~ household
-0.17 same ~ how
-0.24 same ~ how many
-0.24 same ~ immigrant
-0.39 same ~ in #
-0.24 same ~ in canada
-0.19 same ~ includ
0.36 same ~ is #
-0.42 same ~ it
-0.22 same ~ june
-0.22 same ~ june #
0.23 same ~ lap
-0.19 same ~ leagu
-0.27 same ~ least
-0.27 same ~ least #
-0.16 same ~ list
-0.16 same ~ list the
0.17 same ~ make
-0.24 same ~ many
-0.18 same ~ many time
-0.17 same ~ medal
0.33 same ~ model
-0.17 same ~ most
0.18 same ~ name a
-0.45 same ~ name of
0.40 same ~ nation
-0.22 same ~ net
0.37 same ~ no
0.58 same ~ number
0.50 same ~ number of
0.16 same ~ of total
0.24 same ~ other
0.27 same ~ other than
-0.47 same ~ over
-0.34 same ~ over #
-0.30 same ~ party
0.44 same ~ per
-0.21 same ~ person
0.38 same ~ plac
0.19 same ~ place
0.70 same ~ player
0.40 same ~ point
-0.50 same ~ population
0.39 same ~ rank
-0.36 same ~ relat
-0.24 same ~ respectively
0.28 same ~ same
0.32 same ~ school
0.39 same ~ scor
0.39 same ~ scor of
-0.41 same ~ score
-0.41 same ~ score #
-0.18 same ~ season
0.26 same ~ sell
-0.60 same ~ show
-0.22 same ~ silver
-0.22 same ~ silver medal
0.53 same ~ song
-0.33 same ~ that
-0.16 same ~ the #
-0.17 same ~ the most
-0.45 same ~ the name
-0.22 same ~ the net
0.22 same ~ the number
-0.16 same ~ the record
0.29 same ~ the same
-0.21 same ~ the win
-0.43 same ~ third
-0.25 same ~ this
-0.42 same ~ time
-0.18 same ~ time did
-0.21 same ~ was
-0.18 same ~ was the
-0.24 same ~ were the
-0.22 same ~ what are
0.21 same ~ what team
-0.16 same ~ what was
-0.24 same ~ what were
-0.45 same ~ wher
-0.34 same ~ which #
-0.33 same ~ which game
0.46 same ~ which player
0.45 same ~ who had
0.53 same ~ who has
-0.31 same ~ win
-0.21 same ~ win in
-0.40 same ~ win the
-0.18 same ~ with a
0.42 same ~ with the
0.25 same ~ work
0.34 same ~ year
-0.16 same.count ~ # person
-0.17 same.count ~ # season
0.49 same.count ~ ^ how many
-0.34 same.count ~ ^ how many game
-0.21 same.count ~ ^ how many time
-0.16 same.count ~ ^ how much
-0.19 same.count ~ ^ which #
-0.47 same.count ~ appearanc
-0.43 same.count ~ are
-0.36 same.count ~ are the
0.33 same.count ~ as
-0.16 same.count ~ at
-0.16 same.count ~ at least
-0.17 same.count ~ award
-0.17 same.count ~ birth
0.31 same.count ~ code
-0.17 same.count ~ cup
-0.19 same.count ~ did
0.28 same.count ~ from the
-0.34 same.count ~ game did
0.17 same.count ~ had
0.23 same.count ~ had the
0.30 same.count ~ have
0.29 same.count ~ have the
0.50 same.count ~ how
0.49 same.count ~ how many
-0.16 same.count ~ how much
-0.17 same.count ~ includ
0.21 same.count ~ lap
-0.17 same.count ~ leagu
-0.16 same.count ~ least
-0.16 same.count ~ least #
0.41 same.count ~ lower
-0.43 same.count ~ make
0.49 same.count ~ many
-0.34 same.count ~ many game
-0.21 same.count ~ many time
-0.16 same.count ~ more than
-0.16 same.count ~ much
-0.16 same.count ~ of a
0.30 same.count ~ plac
0.32 same.count ~ race
-0.15 same.count ~ rank
0.31 same.count ~ same
-0.32 same.count ~ shar
-0.24 same.count ~ show
-0.34 same.count ~ start
0.33 same.count ~ the same
-0.28 same.count ~ the win
-0.16 same.count ~ they
-0.47 same.count ~ this
-0.21 same.count ~ time did
-0.16 same.count ~ which #
-0.28 same.count ~ win in
0.69 size 1
0.25 size 1 / count
0.54 size 1 / exists
0.23 size 1 / lookup
0.41 size 1 / neighbour
0.24 size 1 / same
0.68 size 1 / which-of
-0.26 size 16+ / superlative
0.34 size 2 / group
0.45 size 2 / members
-0.43 size 2 / neighbour
-0.81 size 2 / which-of
-0.63 size 3 / same
0.21 size 3 / superlative
-0.16 size 4-6 / same
-0.23 size one / plural / arithmetic
0.67 size one / plural / beyond
-0.55 size one / plural / compare
0.16 size one / plural / count
-0.27 size one / plural / frequency
-0.16 size one / plural / label
-0.40 size one / plural / position
-0.42 size one / plural / superlative
0.29 size one / singular / compare
0.27 size one / singular / count
0.54 size one / singular / exists
0.21 size one / singular / frequency
-0.22 size one / singular / group
0.97 size one / singular / lookup
0.47 size one / singular / neighbour
0.55 size one / singular / which-of
0.18 size several / plural / beyond
-0.61 size several / plural / neighbour
-0.38 size several / singular / beyond
-0.34 size several / singular / lookup
-1.33 size several / singular / neighbour
-0.73 size several / singular / which-of
1.10 sort said after
0.61 sort score
-0.43 sum missed comparison
-0.34 sum missed number
-0.27 sum missed unknown
0.27 sum.rows ~ # and
-0.21 sum.rows ~ # in
0.23 sum.rows ~ # is
-0.26 sum.rows ~ # season
-0.26 sum.rows ~ ^ how many game
-0.22 sum.rows ~ ^ how many total
-0.24 sum.rows ~ ^ what percentag
-0.24 sum.rows ~ ^ what percentag of
0.41 sum.rows ~ ^ what was
0.41 sum.rows ~ ^ what was the
-0.22 sum.rows ~ a
0.17 sum.rows ~ amount of
0.45 sum.rows ~ and
0.43 sum.rows ~ and #
-0.39 sum.rows ~ any
-0.22 sum.rows ~ appearanc
-0.31 sum.rows ~ are
-0.29 sum.rows ~ are the
0.22 sum.rows ~ as
-0.25 sum.rows ~ at the
0.23 sum.rows ~ attend
0.53 sum.rows ~ b
-0.23 sum.rows ~ be
-0.66 sum.rows ~ between
-0.21 sum.rows ~ between #
0.38 sum.rows ~ by
-0.53 sum.rows ~ c
-0.21 sum.rows ~ canada
0.45 sum.rows ~ category
-0.20 sum.rows ~ chang of
-0.18 sum.rows ~ club
1.10 sum.rows ~ combin
0.60 sum.rows ~ complet
-0.32 sum.rows ~ current
0.25 sum.rows ~ date
0.26 sum.rows ~ date of
0.38 sum.rows ~ december
0.38 sum.rows ~ december #
-0.19 sum.rows ~ did the
-0.21 sum.rows ~ differenc
-0.24 sum.rows ~ differenc between
-0.17 sum.rows ~ different
-0.44 sum.rows ~ each
-0.16 sum.rows ~ election
-0.38 sum.rows ~ f
-0.35 sum.rows ~ final
0.51 sum.rows ~ for the
-0.34 sum.rows ~ found
-0.49 sum.rows ~ goal
-0.20 sum.rows ~ gold
-0.32 sum.rows ~ gold medal
-0.42 sum.rows ~ grid
-0.44 sum.rows ~ gross
0.20 sum.rows ~ had
-0.18 sum.rows ~ had #
-0.21 sum.rows ~ hav
0.24 sum.rows ~ in
0.21 sum.rows ~ in #
-0.21 sum.rows ~ in canada
-0.22 sum.rows ~ in the
-0.39 sum.rows ~ includ
-0.20 sum.rows ~ june
-0.20 sum.rows ~ june #
0.45 sum.rows ~ lap
-0.23 sum.rows ~ likely
-0.23 sum.rows ~ likely to
-0.28 sum.rows ~ lose
-0.26 sum.rows ~ many game
-0.20 sum.rows ~ many person
-0.22 sum.rows ~ many total
0.23 sum.rows ~ match
-0.19 sum.rows ~ million
-0.23 sum.rows ~ more likely
-0.23 sum.rows ~ no
-0.44 sum.rows ~ non
0.26 sum.rows ~ november
0.26 sum.rows ~ november #
0.30 sum.rows ~ number
0.50 sum.rows ~ number of
0.38 sum.rows ~ of point
-0.54 sum.rows ~ of total
0.56 sum.rows ~ other
-0.33 sum.rows ~ out
0.47 sum.rows ~ party
-0.43 sum.rows ~ per
-0.27 sum.rows ~ percentag of
0.58 sum.rows ~ perform
-0.25 sum.rows ~ population
-0.15 sum.rows ~ position
0.56 sum.rows ~ proportion
0.56 sum.rows ~ proportion of
-0.21 sum.rows ~ provid
-0.21 sum.rows ~ provinc
-0.28 sum.rows ~ ratio
0.28 sum.rows ~ relat
-0.68 sum.rows ~ respectively
-0.30 sum.rows ~ revenu
-0.26 sum.rows ~ season
0.26 sum.rows ~ september
0.26 sum.rows ~ september #
0.46 sum.rows ~ servic
0.29 sum.rows ~ shar
-0.33 sum.rows ~ silver
-0.37 sum.rows ~ silver medal
-0.32 sum.rows ~ song
-0.27 sum.rows ~ take
-0.54 sum.rows ~ that
-0.18 sum.rows ~ the #
-0.21 sum.rows ~ the differenc
-0.43 sum.rows ~ the number
-0.28 sum.rows ~ the percentag
0.56 sum.rows ~ the proportion
0.42 sum.rows ~ the total
-0.23 sum.rows ~ their
-0.21 sum.rows ~ ther
-0.26 sum.rows ~ this
-0.23 sum.rows ~ thos
0.58 sum.rows ~ time was
-0.49 sum.rows ~ titl
-0.23 sum.rows ~ to be
0.59 sum.rows ~ total amount
0.43 sum.rows ~ total number
0.58 sum.rows ~ venu
0.27 sum.rows ~ was
0.38 sum.rows ~ was the
0.23 sum.rows ~ were
-0.19 sum.rows ~ were ther
0.15 sum.rows ~ what
-0.24 sum.rows ~ what percentag
0.41 sum.rows ~ what was
-0.21 sum.rows ~ who
0.56 sum.rows ~ worker
-0.19 sum.rows ~ world
-0.34 sum.rows ~ year
-0.25 sum.rows ~ year did
-0.22 sum.rows ~ year of
-0.52 superlative filter parts 1
-0.16 superlative filter parts 2
0.45 superlative key.about
-0.29 superlative key.unnamed
-0.25 superlative.highest ~ # for
-0.33 superlative.highest ~ # how
-0.60 superlative.highest ~ # s
0.23 superlative.highest ~ # what
0.26 superlative.highest ~ # year
-0.20 superlative.highest ~ $
-0.17 superlative.highest ~ %
-0.16 superlative.highest ~ &
-0.71 superlative.highest ~ ^ how long
-0.20 superlative.highest ~ ^ how many game
-0.21 superlative.highest ~ ^ how many percent
-0.37 superlative.highest ~ ^ how many time
0.23 superlative.highest ~ ^ how many year
-0.17 superlative.highest ~ ^ how much
-0.35 superlative.highest ~ ^ in what
-0.30 superlative.highest ~ ^ in which
0.53 superlative.highest ~ ^ name a
-0.70 superlative.highest ~ ^ name the
0.31 superlative.highest ~ ^ on what
0.31 superlative.highest ~ ^ on what date
-0.41 superlative.highest ~ ^ tell me
-0.27 superlative.highest ~ ^ tell me the
-0.27 superlative.highest ~ ^ what are the
-0.25 superlative.highest ~ ^ what date
-0.62 superlative.highest ~ ^ what the
-0.20 superlative.highest ~ ^ what was the
0.32 superlative.highest ~ ^ what were
0.32 superlative.highest ~ ^ what were the
-0.51 superlative.highest ~ ^ when did
-0.57 superlative.highest ~ ^ when was
-0.57 superlative.highest ~ ^ when was the
-0.53 superlative.highest ~ ^ which country
-0.37 superlative.highest ~ ^ who had
-0.51 superlative.highest ~ ^ who is
-0.44 superlative.highest ~ ^ who is the
0.24 superlative.highest ~ ^ who was
0.15 superlative.highest ~ ^ who was the
0.39 superlative.highest ~ ^ who win
0.18 superlative.highest ~ a higher
-0.36 superlative.highest ~ a result
-0.43 superlative.highest ~ a scor
-0.31 superlative.highest ~ abov
-0.73 superlative.highest ~ account
-0.75 superlative.highest ~ account for
-0.60 superlative.highest ~ adult
-0.17 superlative.highest ~ after #
-0.35 superlative.highest ~ age
-0.40 superlative.highest ~ age #
-0.22 superlative.highest ~ air
-0.71 superlative.highest ~ album
-0.17 superlative.highest ~ all
-0.19 superlative.highest ~ all the
-0.34 superlative.highest ~ among the
-0.18 superlative.highest ~ and
-0.16 superlative.highest ~ and an
-0.64 superlative.highest ~ and the
-0.37 superlative.highest ~ and when
-0.33 superlative.highest ~ any
-0.46 superlative.highest ~ appear
0.50 superlative.highest ~ april
0.17 superlative.highest ~ are
0.75 superlative.highest ~ area
0.31 superlative.highest ~ as a
-0.36 superlative.highest ~ at
-0.31 superlative.highest ~ at least
-0.25 superlative.highest ~ at the
0.33 superlative.highest ~ athlet
0.35 superlative.highest ~ averag
-0.23 superlative.highest ~ award
-0.77 superlative.highest ~ away
-0.55 superlative.highest ~ away team
0.17 superlative.highest ~ b
0.42 superlative.highest ~ be
-0.37 superlative.highest ~ befor
-0.22 superlative.highest ~ befor the
-0.41 superlative.highest ~ below
-0.18 superlative.highest ~ best
0.35 superlative.highest ~ between
0.41 superlative.highest ~ between #
-0.24 superlative.highest ~ between the
-0.36 superlative.highest ~ birth
-0.74 superlative.highest ~ both
0.47 superlative.highest ~ bronz
0.51 superlative.highest ~ build
-0.17 superlative.highest ~ by
0.27 superlative.highest ~ by the
-0.17 superlative.highest ~ c
-0.26 superlative.highest ~ canada
-0.16 superlative.highest ~ canadian
-0.42 superlative.highest ~ car
-0.27 superlative.highest ~ category
0.21 superlative.highest ~ championship
-0.64 superlative.highest ~ circuit
-0.49 superlative.highest ~ class
0.27 superlative.highest ~ code
-0.84 superlative.highest ~ compar
-0.51 superlative.highest ~ compar to
0.27 superlative.highest ~ compet
-0.18 superlative.highest ~ competition
0.36 superlative.highest ~ complet
-0.28 superlative.highest ~ consecutiv
0.44 superlative.highest ~ cost
-0.38 superlative.highest ~ count
0.40 superlative.highest ~ country
0.23 superlative.highest ~ county
-0.49 superlative.highest ~ crowd
0.36 superlative.highest ~ cup
0.20 superlative.highest ~ current
0.27 superlative.highest ~ date
0.37 superlative.highest ~ date of
0.17 superlative.highest ~ date was
-0.29 superlative.highest ~ day
-0.32 superlative.highest ~ december
-0.32 superlative.highest ~ december #
-0.87 superlative.highest ~ decreas
-0.68 superlative.highest ~ decreas in
-0.34 superlative.highest ~ did the
-0.45 superlative.highest ~ die
-0.54 superlative.highest ~ different
0.47 superlative.highest ~ direct
-0.21 superlative.highest ~ district
-0.36 superlative.highest ~ draft
-0.34 superlative.highest ~ driver
0.19 superlative.highest ~ dur
-0.45 superlative.highest ~ each
0.32 superlative.highest ~ earning
0.30 superlative.highest ~ election
0.36 superlative.highest ~ employ
-0.36 superlative.highest ~ end
0.61 superlative.highest ~ episod
0.40 superlative.highest ~ event
0.61 superlative.highest ~ expens
-0.25 superlative.highest ~ february
0.30 superlative.highest ~ film
-0.31 superlative.highest ~ final
0.53 superlative.highest ~ for #
0.21 superlative.highest ~ format
-0.62 superlative.highest ~ found
-0.31 superlative.highest ~ from
-0.28 superlative.highest ~ game did
0.17 superlative.highest ~ game with
-0.27 superlative.highest ~ get
-0.26 superlative.highest ~ grand
0.68 superlative.highest ~ gross
0.41 superlative.highest ~ group
-0.32 superlative.highest ~ had #
-0.16 superlative.highest ~ had a
0.26 superlative.highest ~ had the
-0.24 superlative.highest ~ has #
-0.52 superlative.highest ~ have
-0.18 superlative.highest ~ have a
-0.33 superlative.highest ~ have the
0.41 superlative.highest ~ her
-0.16 superlative.highest ~ high
-0.21 superlative.highest ~ hold
-0.22 superlative.highest ~ home
-0.20 superlative.highest ~ home team
-0.16 superlative.highest ~ how
-0.71 superlative.highest ~ how long
-0.25 superlative.highest ~ how much
0.28 superlative.highest ~ if
0.28 superlative.highest ~ immigrant
0.18 superlative.highest ~ in total
-0.34 superlative.highest ~ in what
0.33 superlative.highest ~ interest
-0.16 superlative.highest ~ is list
-0.23 superlative.highest ~ it
-0.53 superlative.highest ~ june
-0.34 superlative.highest ~ june #
-0.45 superlative.highest ~ label
-0.41 superlative.highest ~ languag
-0.69 superlative.highest ~ lap
0.15 superlative.highest ~ length
-0.22 superlative.highest ~ level
-0.18 superlative.highest ~ list
-0.35 superlative.highest ~ list after
0.45 superlative.highest ~ list as
-0.16 superlative.highest ~ list the
-0.21 superlative.highest ~ live in
-0.19 superlative.highest ~ location
-0.71 superlative.highest ~ long
-0.25 superlative.highest ~ lower
-0.88 superlative.highest ~ make
-0.33 superlative.highest ~ male
-0.53 superlative.highest ~ many game
-0.32 superlative.highest ~ many percent
-0.38 superlative.highest ~ many person
-0.59 superlative.highest ~ many time
0.19 superlative.highest ~ many year
-0.31 superlative.highest ~ march
-0.18 superlative.highest ~ match
-0.59 superlative.highest ~ maximum
0.18 superlative.highest ~ me the
-0.65 superlative.highest ~ member
-0.50 superlative.highest ~ month
-0.36 superlative.highest ~ more
-0.20 superlative.highest ~ more likely
-0.16 superlative.highest ~ more than
0.39 superlative.highest ~ most
-0.25 superlative.highest ~ much
-0.70 superlative.highest ~ name the
-0.52 superlative.highest ~ nation
-0.30 superlative.highest ~ net
-0.48 superlative.highest ~ network
0.39 superlative.highest ~ no
0.22 superlative.highest ~ non
0.26 superlative.highest ~ north
-0.20 superlative.highest ~ october
-0.21 superlative.highest ~ october #
-0.28 superlative.highest ~ of a
-0.53 superlative.highest ~ of all
-0.76 superlative.highest ~ of point
-0.65 superlative.highest ~ of time
-0.33 superlative.highest ~ of total
-0.24 superlative.highest ~ of win
-0.28 superlative.highest ~ of woman
-0.46 superlative.highest ~ older
0.26 superlative.highest ~ on #
-0.27 superlative.highest ~ on the
0.31 superlative.highest ~ on what
0.83 superlative.highest ~ only
-0.33 superlative.highest ~ operat
-0.47 superlative.highest ~ or
-0.32 superlative.highest ~ or #
-0.28 superlative.highest ~ order
0.35 superlative.highest ~ other
-0.89 superlative.highest ~ over
-0.26 superlative.highest ~ over the
0.16 superlative.highest ~ own
-0.53 superlative.highest ~ part
-0.67 superlative.highest ~ participat
0.45 superlative.highest ~ partner
-0.49 superlative.highest ~ per
-0.21 superlative.highest ~ percent
-0.50 superlative.highest ~ percent of
-0.50 superlative.highest ~ percentag
-0.55 superlative.highest ~ percentag chang
-0.16 superlative.highest ~ percentag of
-0.55 superlative.highest ~ pick
-0.46 superlative.highest ~ plac
-0.68 superlative.highest ~ place
0.44 superlative.highest ~ play for
0.30 superlative.highest ~ play in
-0.30 superlative.highest ~ player
-0.44 superlative.highest ~ point of
0.37 superlative.highest ~ population
-0.30 superlative.highest ~ position
-0.55 superlative.highest ~ previous
-0.39 superlative.highest ~ produc
0.31 superlative.highest ~ provid
0.59 superlative.highest ~ ratio
-0.42 superlative.highest ~ record
0.27 superlative.highest ~ record of
0.46 superlative.highest ~ region
-0.33 superlative.highest ~ relat
-0.42 superlative.highest ~ releas
-0.55 superlative.highest ~ release
-0.21 superlative.highest ~ report
-0.44 superlative.highest ~ represent
-0.16 superlative.highest ~ result
-0.26 superlative.highest ~ result of
0.23 superlative.highest ~ revenu
-0.21 superlative.highest ~ round
-0.30 superlative.highest ~ round #
0.46 superlative.highest ~ run
0.42 superlative.highest ~ runner
0.42 superlative.highest ~ runner up
-0.21 superlative.highest ~ s
-0.49 superlative.highest ~ school
0.16 superlative.highest ~ scor
-0.58 superlative.highest ~ scor of
0.25 superlative.highest ~ score
-0.61 superlative.highest ~ scorer
-0.30 superlative.highest ~ season
0.75 superlative.highest ~ seat
0.17 superlative.highest ~ second
-0.50 superlative.highest ~ serv
0.46 superlative.highest ~ servic
-0.32 superlative.highest ~ show
-0.31 superlative.highest ~ silver medal
-0.23 superlative.highest ~ singl
0.19 superlative.highest ~ smaller
0.46 superlative.highest ~ song
0.35 superlative.highest ~ south
0.37 superlative.highest ~ stadium
-0.29 superlative.highest ~ start
-0.18 superlative.highest ~ stat
0.46 superlative.highest ~ station
0.36 superlative.highest ~ surfac
0.17 superlative.highest ~ take
-0.47 superlative.highest ~ team scor
-0.17 superlative.highest ~ team was
-0.40 superlative.highest ~ tell
-0.40 superlative.highest ~ tell me
-0.16 superlative.highest ~ term
-0.29 superlative.highest ~ that
-0.27 superlative.highest ~ that was
-0.42 superlative.highest ~ that were
-0.80 superlative.highest ~ the chart
-0.16 superlative.highest ~ the country
0.63 superlative.highest ~ the date
-0.31 superlative.highest ~ the final
-0.21 superlative.highest ~ the list
0.27 superlative.highest ~ the match
0.17 superlative.highest ~ the most
-0.22 superlative.highest ~ the number
0.82 superlative.highest ~ the only
-0.43 superlative.highest ~ the percent
-0.37 superlative.highest ~ the percentag
0.44 superlative.highest ~ the player
-0.55 superlative.highest ~ the previous
-0.44 superlative.highest ~ the proportion
-0.22 superlative.highest ~ the rate
-0.30 superlative.highest ~ the record
-0.23 superlative.highest ~ the scor
-0.53 superlative.highest ~ the season
-0.21 superlative.highest ~ the time
-0.25 superlative.highest ~ the titl
-0.56 superlative.highest ~ the top
-0.53 superlative.highest ~ the total
0.45 superlative.highest ~ the us
-0.64 superlative.highest ~ the win
-0.22 superlative.highest ~ the year
0.17 superlative.highest ~ they
-0.20 superlative.highest ~ time of
-0.44 superlative.highest ~ to the
-0.39 superlative.highest ~ total of
-0.81 superlative.highest ~ tournament
-0.39 superlative.highest ~ transfer
-0.18 superlative.highest ~ u
0.18 superlative.highest ~ u s
-0.44 superlative.highest ~ under
0.18 superlative.highest ~ university
0.29 superlative.highest ~ up
0.45 superlative.highest ~ us
-0.59 superlative.highest ~ use
-0.24 superlative.highest ~ venu
-0.24 superlative.highest ~ vote
-0.21 superlative.highest ~ w
-0.50 superlative.highest ~ was #
-0.43 superlative.highest ~ was a
-0.56 superlative.highest ~ weight
-0.28 superlative.highest ~ were in
-0.62 superlative.highest ~ what the
0.60 superlative.highest ~ what were
-0.26 superlative.highest ~ what year
-0.51 superlative.highest ~ when did
-0.54 superlative.highest ~ when was
0.17 superlative.highest ~ wher
0.20 superlative.highest ~ which #
-0.28 superlative.highest ~ which country
0.18 superlative.highest ~ who did
0.16 superlative.highest ~ who was
0.39 superlative.highest ~ who win
-0.84 superlative.highest ~ whos
0.16 superlative.highest ~ win by
-0.31 superlative.highest ~ win in
0.25 superlative.highest ~ with the
0.31 superlative.highest ~ work
0.55 superlative.highest ~ world
-0.27 superlative.highest ~ yard
-0.17 superlative.highest ~ year
-0.20 superlative.highest ~ year did
0.47 superlative.highest ~ year of
-0.55 superlative.highest ~ year that
-0.34 superlative.lowest ~ # as
-0.19 superlative.lowest ~ # for
-0.21 superlative.lowest ~ # how
-0.42 superlative.lowest ~ # of
-0.34 superlative.lowest ~ # person
-0.26 superlative.lowest ~ # s
-0.17 superlative.lowest ~ # season
-0.27 superlative.lowest ~ # what
-0.28 superlative.lowest ~ # when
0.32 superlative.lowest ~ # which
-0.53 superlative.lowest ~ # year
0.23 superlative.lowest ~ $ #
-0.18 superlative.lowest ~ &
-0.30 superlative.lowest ~ 2
0.17 superlative.lowest ~ ^ how many consecutiv
-0.43 superlative.lowest ~ ^ how many time
0.26 superlative.lowest ~ ^ in what
-0.44 superlative.lowest ~ ^ list the
0.33 superlative.lowest ~ ^ name a
-0.68 superlative.lowest ~ ^ name the
-0.15 superlative.lowest ~ ^ what percentag
-0.15 superlative.lowest ~ ^ what percentag of
0.27 superlative.lowest ~ ^ what team
-0.37 superlative.lowest ~ ^ what the
0.26 superlative.lowest ~ ^ what year
-0.23 superlative.lowest ~ ^ when did
-0.52 superlative.lowest ~ ^ wher was
0.17 superlative.lowest ~ ^ which club
-0.18 superlative.lowest ~ ^ which country
-0.42 superlative.lowest ~ ^ which year
0.28 superlative.lowest ~ ^ who is
0.39 superlative.lowest ~ ^ who is the
-0.27 superlative.lowest ~ activity
0.20 superlative.lowest ~ after the
-0.31 superlative.lowest ~ against
-0.98 superlative.lowest ~ age
-0.34 superlative.lowest ~ air
-0.30 superlative.lowest ~ all the
-0.33 superlative.lowest ~ among
0.41 superlative.lowest ~ amount
0.40 superlative.lowest ~ amount of
0.37 superlative.lowest ~ and #
-0.31 superlative.lowest ~ and a
-0.58 superlative.lowest ~ and the
-0.48 superlative.lowest ~ appear
-0.36 superlative.lowest ~ as a
-0.56 superlative.lowest ~ as the
0.30 superlative.lowest ~ asset
-0.42 superlative.lowest ~ at the
-0.21 superlative.lowest ~ athlet
0.31 superlative.lowest ~ award
-0.37 superlative.lowest ~ b
-0.33 superlative.lowest ~ befor
-0.22 superlative.lowest ~ befor the
-0.66 superlative.lowest ~ being
-0.29 superlative.lowest ~ between
-0.25 superlative.lowest ~ between the
0.36 superlative.lowest ~ birth
-0.45 superlative.lowest ~ both
0.25 superlative.lowest ~ business
-0.41 superlative.lowest ~ by
-0.25 superlative.lowest ~ by the
0.41 superlative.lowest ~ canada
0.16 superlative.lowest ~ car
-0.46 superlative.lowest ~ championship
-0.15 superlative.lowest ~ chang in
0.28 superlative.lowest ~ city
0.81 superlative.lowest ~ class
0.16 superlative.lowest ~ club
-0.29 superlative.lowest ~ compar
0.33 superlative.lowest ~ compar to
0.42 superlative.lowest ~ consecutiv
-0.15 superlative.lowest ~ cost
0.31 superlative.lowest ~ county
-0.16 superlative.lowest ~ crowd
-0.46 superlative.lowest ~ cup
-0.54 superlative.lowest ~ current
-0.39 superlative.lowest ~ date
-0.29 superlative.lowest ~ december
-0.29 superlative.lowest ~ december #
-0.15 superlative.lowest ~ did he
-0.18 superlative.lowest ~ did the
0.36 superlative.lowest ~ die
-0.24 superlative.lowest ~ differenc
-0.38 superlative.lowest ~ differenc in
-0.54 superlative.lowest ~ different
0.32 superlative.lowest ~ district
0.28 superlative.lowest ~ division
-0.24 superlative.lowest ~ do
0.69 superlative.lowest ~ does
0.36 superlative.lowest ~ does the
-0.25 superlative.lowest ~ dollar
-0.27 superlative.lowest ~ dur
-0.34 superlative.lowest ~ dur the
-0.85 superlative.lowest ~ each
-0.22 superlative.lowest ~ earning
0.42 superlative.lowest ~ employe
-0.61 superlative.lowest ~ end
-0.44 superlative.lowest ~ episod
0.26 superlative.lowest ~ event
-0.54 superlative.lowest ~ femal
-0.30 superlative.lowest ~ final
-0.74 superlative.lowest ~ finish
-0.47 superlative.lowest ~ first
-0.17 superlative.lowest ~ from
-0.38 superlative.lowest ~ from the
0.18 superlative.lowest ~ gold medal
-0.37 superlative.lowest ~ grand
0.41 superlative.lowest ~ gross
0.71 superlative.lowest ~ had the
-0.32 superlative.lowest ~ has #
0.30 superlative.lowest ~ has the
-0.29 superlative.lowest ~ have a
-0.31 superlative.lowest ~ he
-0.43 superlative.lowest ~ her
0.17 superlative.lowest ~ higher
-0.44 superlative.lowest ~ highest
-0.82 superlative.lowest ~ his
0.26 superlative.lowest ~ hold
0.18 superlative.lowest ~ how much
-0.42 superlative.lowest ~ i
-0.37 superlative.lowest ~ if
0.43 superlative.lowest ~ immigrant
-0.41 superlative.lowest ~ in a
-0.23 superlative.lowest ~ in this
0.33 superlative.lowest ~ in total
0.21 superlative.lowest ~ in what
-0.40 superlative.lowest ~ increas
-0.40 superlative.lowest ~ increas in
-0.53 superlative.lowest ~ interest
0.31 superlative.lowest ~ is #
-0.30 superlative.lowest ~ join
-0.31 superlative.lowest ~ july
-0.28 superlative.lowest ~ june #
0.22 superlative.lowest ~ label
-0.49 superlative.lowest ~ languag
0.50 superlative.lowest ~ largest
-0.48 superlative.lowest ~ last
0.28 superlative.lowest ~ least amount
-0.45 superlative.lowest ~ length
-0.20 superlative.lowest ~ less
-0.48 superlative.lowest ~ likely
-0.23 superlative.lowest ~ likely to
-0.82 superlative.lowest ~ list
-0.44 superlative.lowest ~ list the
-0.35 superlative.lowest ~ lose
-0.42 superlative.lowest ~ lower
-0.23 superlative.lowest ~ make
-0.23 superlative.lowest ~ male
-0.81 superlative.lowest ~ man
0.17 superlative.lowest ~ many consecutiv
-0.30 superlative.lowest ~ many person
-0.48 superlative.lowest ~ many time
-0.54 superlative.lowest ~ many year
-0.19 superlative.lowest ~ maximum
0.25 superlative.lowest ~ million
-0.41 superlative.lowest ~ model
0.33 superlative.lowest ~ name a
0.24 superlative.lowest ~ name of
-0.68 superlative.lowest ~ name the
-0.25 superlative.lowest ~ nation
-0.25 superlative.lowest ~ non
0.39 superlative.lowest ~ not
-0.39 superlative.lowest ~ november
-0.43 superlative.lowest ~ of #
-0.15 superlative.lowest ~ of all
0.16 superlative.lowest ~ of game
0.38 superlative.lowest ~ of the
0.39 superlative.lowest ~ of time
-0.43 superlative.lowest ~ of total
-0.79 superlative.lowest ~ older
-0.35 superlative.lowest ~ on
-0.36 superlative.lowest ~ on #
-0.25 superlative.lowest ~ on this
0.78 superlative.lowest ~ only
0.37 superlative.lowest ~ only #
-0.33 superlative.lowest ~ open
-0.20 superlative.lowest ~ operat
-0.40 superlative.lowest ~ opponent
-0.71 superlative.lowest ~ or
0.32 superlative.lowest ~ other
0.37 superlative.lowest ~ out
0.66 superlative.lowest ~ over
0.85 superlative.lowest ~ over #
0.61 superlative.lowest ~ own
0.31 superlative.lowest ~ participat
-0.45 superlative.lowest ~ partner
-0.23 superlative.lowest ~ percent of
-0.36 superlative.lowest ~ period
-0.34 superlative.lowest ~ pick
0.16 superlative.lowest ~ plac
-0.54 superlative.lowest ~ place
-0.19 superlative.lowest ~ play
-0.49 superlative.lowest ~ play in
-0.53 superlative.lowest ~ point of
-0.47 superlative.lowest ~ produc
-0.31 superlative.lowest ~ proportion
-0.31 superlative.lowest ~ proportion of
-0.18 superlative.lowest ~ r &
-0.70 superlative.lowest ~ record
-0.19 superlative.lowest ~ region
-0.21 superlative.lowest ~ relat
-1.10 superlative.lowest ~ release
-0.16 superlative.lowest ~ report
-0.30 superlative.lowest ~ represent
-0.25 superlative.lowest ~ scor
-0.50 superlative.lowest ~ score #
-0.36 superlative.lowest ~ season
-0.20 superlative.lowest ~ second
-0.25 superlative.lowest ~ series
-0.20 superlative.lowest ~ servic
-0.22 superlative.lowest ~ shar
-0.21 superlative.lowest ~ ship
-0.31 superlative.lowest ~ silver
0.17 superlative.lowest ~ singl
0.27 superlative.lowest ~ smaller
-0.43 superlative.lowest ~ song
0.24 superlative.lowest ~ stadium
-0.41 superlative.lowest ~ start
-0.34 superlative.lowest ~ stat
-0.58 superlative.lowest ~ station
-0.39 superlative.lowest ~ student
-0.57 superlative.lowest ~ tabl
0.74 superlative.lowest ~ take
0.49 superlative.lowest ~ team
0.36 superlative.lowest ~ team has
-0.22 superlative.lowest ~ team of
0.31 superlative.lowest ~ team was
-0.21 superlative.lowest ~ than
0.22 superlative.lowest ~ that had
0.22 superlative.lowest ~ that the
-0.28 superlative.lowest ~ the attend
-0.22 superlative.lowest ~ the away
-0.15 superlative.lowest ~ the chang
-0.29 superlative.lowest ~ the chart
0.56 superlative.lowest ~ the country
-0.48 superlative.lowest ~ the differenc
-0.43 superlative.lowest ~ the final
-0.25 superlative.lowest ~ the first
-0.44 superlative.lowest ~ the highest
-0.43 superlative.lowest ~ the last
0.48 superlative.lowest ~ the least
0.84 superlative.lowest ~ the name
0.21 superlative.lowest ~ the number
0.66 superlative.lowest ~ the only
-0.31 superlative.lowest ~ the population
-0.67 superlative.lowest ~ the previous
-0.41 superlative.lowest ~ the rate
-0.61 superlative.lowest ~ the record
-0.50 superlative.lowest ~ the season
-0.19 superlative.lowest ~ the tabl
0.54 superlative.lowest ~ the team
0.33 superlative.lowest ~ the titl
0.32 superlative.lowest ~ the top
-0.23 superlative.lowest ~ the total
-0.40 superlative.lowest ~ the unit
-0.39 superlative.lowest ~ their
-0.40 superlative.lowest ~ this
-0.36 superlative.lowest ~ thos
-0.40 superlative.lowest ~ thousand
-0.48 superlative.lowest ~ time did
-0.27 superlative.lowest ~ time of
-0.26 superlative.lowest ~ titl
-0.42 superlative.lowest ~ to have
0.58 superlative.lowest ~ top
-0.24 superlative.lowest ~ total number
0.36 superlative.lowest ~ track
0.38 superlative.lowest ~ transfer
-0.38 superlative.lowest ~ tv
0.52 superlative.lowest ~ type
0.37 superlative.lowest ~ type of
-0.77 superlative.lowest ~ unit
-0.43 superlative.lowest ~ unit stat
-0.27 superlative.lowest ~ university
-0.40 superlative.lowest ~ up
-0.91 superlative.lowest ~ use
-0.51 superlative.lowest ~ valu
-0.45 superlative.lowest ~ valu of
-0.39 superlative.lowest ~ venu
0.18 superlative.lowest ~ vote
-0.20 superlative.lowest ~ was #
-0.19 superlative.lowest ~ week
-0.18 superlative.lowest ~ week #
0.23 superlative.lowest ~ weight
-0.75 superlative.lowest ~ were
-0.19 superlative.lowest ~ were in
0.27 superlative.lowest ~ what team
-0.37 superlative.lowest ~ what the
-0.19 superlative.lowest ~ when
-0.23 superlative.lowest ~ when did
0.34 superlative.lowest ~ wher
-0.52 superlative.lowest ~ wher was
-0.18 superlative.lowest ~ which country
0.29 superlative.lowest ~ which date
0.87 superlative.lowest ~ which game
0.69 superlative.lowest ~ which team
-0.29 superlative.lowest ~ which year
-0.86 superlative.lowest ~ who did
0.38 superlative.lowest ~ who has
-0.53 superlative.lowest ~ whos
-0.16 superlative.lowest ~ win in
0.52 superlative.lowest ~ win the
0.55 superlative.lowest ~ with a
0.58 superlative.lowest ~ with the
-0.34 superlative.lowest ~ work
-0.62 superlative.lowest ~ worker
-0.45 superlative.lowest ~ world
-0.16 superlative.lowest ~ year
0.19 superlative.lowest ~ year did
-0.61 superlative.lowest ~ year that
-0.52 table keyed / arithmetic
0.61 table keyed / compare
0.41 table keyed / count
0.41 table keyed / exists
-0.31 table keyed / same
0.30 table keyed / which-of
0.40 table size / exists
0.29 table structured / beyond
-1.38 table structured / count
-0.24 table structured / which-of
0.53 total below
-0.79 unnamed did / distinct 2
0.46 unnamed did / distinct 4
0.21 unnamed did / position 1
-0.56 unnamed did / position 4
-0.72 unnamed how long / distinct 1
-0.90 unnamed how long / distinct 3
0.17 unnamed how long / position 0
-0.19 unnamed how long / position 1
-1.34 unnamed how long / position 2
-0.72 unnamed how long / position 3
-0.68 unnamed how much / position 0
-1.04 unnamed how much / position 2
-0.57 unnamed how much / position 3
0.16 unnamed how much / position 4
-0.41 unnamed is / position 2
-0.95 unnamed is / position 4
-0.16 unnamed list / position 0
-0.86 unnamed list / position 2
-0.90 unnamed list / position 3
-0.63 unnamed list / position 4
-0.89 unnamed name / distinct 1
-0.27 unnamed name / distinct 3
-0.86 unnamed name / position 4
-0.96 unnamed other / distinct 1
-0.36 unnamed other / distinct 2
-0.94 unnamed other / distinct 3
-0.27 unnamed other / position 2
-0.32 unnamed other / position 3
-1.23 unnamed other / position 4
-0.46 unnamed was / distinct 3
0.39 unnamed was / position 0
-0.56 unnamed was / position 2
-0.59 unnamed was / position 3
-0.94 unnamed was / position 4
-0.19 unnamed what / distinct 0
-0.22 unnamed what / distinct 1
-0.31 unnamed what / distinct 2
-0.23 unnamed what / distinct 3
-0.27 unnamed what / position 4
-0.17 unnamed what year / distinct 4
-0.30 unnamed when / distinct 1
-0.35 unnamed when / distinct 3
-0.25 unnamed when / distinct 4
0.16 unnamed when / position 0
-0.20 unnamed when / position 2
-1.01 unnamed when / position 4
-0.30 unnamed where / distinct 2
1.17 unnamed where / distinct 3
1.10 unnamed where / distinct 4
0.80 unnamed where / position 0
0.28 unnamed where / position 1
-0.50 unnamed which / distinct 0
-0.33 unnamed which / distinct 1
-0.31 unnamed which / distinct 2
0.23 unnamed which / position 0
-0.64 unnamed which / position 4
-1.21 unnamed who / distinct 0
-0.39 unnamed who / distinct 1
-0.18 unnamed who / distinct 2
-0.20 unnamed who / distinct 3
-1.15 unnamed who / position 4
0.20 value date / name
0.23 value date / what / neighbour
0.30 value date / what / superlative
0.58 value date / when
0.35 value date / which
0.22 value date / which / cell
0.35 value date / which / label
0.28 value date / which / superlative
-0.19 value fraction / how much / arithmetic
0.45 value fraction / how much / difference
-0.49 value fraction / name
0.28 value fraction / other / aggregate
-0.89 value fraction / other / arithmetic
0.17 value fraction / what / cell
-0.35 value fraction / what / difference
-0.62 value fraction / which
-0.63 value fraction / which / arithmetic
-0.60 value fraction / which year
-0.91 value fraction / which year / arithmetic
-0.49 value fraction / who
-0.58 value fraction / who / arithmetic
-1.03 value integer / did
0.42 value integer / how long
0.16 value integer / how long / difference
0.99 value integer / how many
0.41 value integer / how many / beyond
0.26 value integer / how many / count
0.25 value integer / how much / aggregate
-0.35 value integer / list
0.51 value integer / name
0.49 value integer / name / aggregate
-0.16 value integer / name / difference
-0.27 value integer / name / label
0.24 value integer / other
0.38 value integer / other / count
-0.17 value integer / other / difference
0.35 value integer / what year / aggregate
0.43 value integer / when
0.46 value integer / when / aggregate
-0.33 value integer / which
-0.23 value integer / which / arithmetic
-0.79 value integer / which year
0.18 value integer / which year / aggregate
-0.66 value integer / which year / arithmetic
-0.27 value integer / which year / difference
-0.60 value integer / which year / label
-0.38 value integer / who / arithmetic
-0.73 value number / did
-0.66 value number / did / lookup
0.36 value number / how long
0.16 value number / how many
0.44 value number / how many / cell
0.23 value number / how much / superlative
-0.85 value number / is
-0.71 value number / list
-0.46 value number / list / cell
-0.32 value number / name
-0.46 value number / name / superlative
-0.16 value number / other
-0.31 value number / other / cell
-0.24 value number / other / list
0.18 value number / other / lookup
-0.24 value number / other / superlative
-0.60 value number / was
-0.50 value number / was / lookup
-0.66 value number / what / neighbour
-0.33 value number / what / same
-0.18 value number / what / superlative
0.21 value number / what year / lookup
-0.16 value number / when
-0.42 value number / when / cell
-0.31 value number / when / superlative
-0.79 value number / where
-0.29 value number / which
-1.12 value number / which / cell
-0.45 value number / which year
-0.79 value number / which year / cell
-0.18 value number / which year / lookup
-0.26 value number / which year / superlative
-0.56 value number / who
0.70 value prose / what / position
0.45 value prose / which
0.16 value prose / which / label
0.62 value prose / which / lookup
-0.29 value quantity / how many / cell
-0.27 value quantity / other
0.21 value quantity / what / cell
-0.18 value quantity / what / frequency
0.15 value quantity / what / group
0.20 value quantity / what / members
0.37 value quantity / which
0.17 value quantity / which / frequency
1.05 value quantity / which / label
0.21 value quantity / who
0.67 value text / did
0.32 value text / did / compare
-1.02 value text / how long
-0.43 value text / how long / lookup
-1.42 value text / how many
-0.17 value text / how many / compare
-1.32 value text / how much
1.24 value text / is
0.32 value text / list
0.49 value text / list / label
0.41 value text / list / list
0.53 value text / name
0.38 value text / name / superlative
0.38 value text / other
-0.24 value text / other / cell
0.35 value text / other / list
0.78 value text / was
0.54 value text / was / lookup
-0.58 value text / what / cell
0.32 value text / what / neighbour
0.31 value text / what / same
-0.66 value text / what year
-0.44 value text / what year / lookup
-0.59 value text / when
-0.49 value text / when / position
1.44 value text / where
0.32 value text / where / lookup
0.66 value text / where / superlative
1.30 value text / which
0.24 value text / which / beyond
0.22 value text / which / cell
0.29 value text / which / compare
0.33 value text / which / frequency
0.22 value text / which / position
-1.27 value text / which year
-0.70 value text / which year / label
1.89 value text / who
0.44 value text / who / compare
0.17 value text / who / group
0.32 value text / who / lookup
0.35 value text / who / neighbour
0.26 value text / who / superlative
-0.29 value year / how many / cell
-0.18 value year / how many / neighbour
-0.36 value year / how much
-0.76 value year / name
-0.35 value year / name / lookup
-0.24 value year / what / neighbour
1.21 value year / what year
0.18 value year / what year / lookup
0.39 value year / what year / superlative
0.64 value year / when
0.26 value year / when / lookup
0.20 value year / which
0.67 value year / which / label
0.18 value year / which / superlative
1.60 value year / which year
1.26 value year / which year / label
0.17 value year / who / superlative
0.21 which-of answer score
0.52 which-of answer unnamed
0.49 which-of explained
0.71 which-of filter parts 2
0.18 which-of missed degree
0.38 which-of missed value
-0.21 which-of.first ~ # and
0.30 which-of.first ~ # s
-0.45 which-of.first ~ &
0.27 which-of.first ~ ^ wher was
-0.15 which-of.first ~ ^ who had
-0.32 which-of.first ~ a
-0.31 which-of.first ~ a higher
-0.23 which-of.first ~ age #
-0.45 which-of.first ~ at
-0.22 which-of.first ~ at the
-0.18 which-of.first ~ b
-0.31 which-of.first ~ be
-0.19 which-of.first ~ between
-0.27 which-of.first ~ build
-0.21 which-of.first ~ by
-0.22 which-of.first ~ chart
0.23 which-of.first ~ country
-0.22 which-of.first ~ d
-0.15 which-of.first ~ employ
-0.22 which-of.first ~ experienc
0.27 which-of.first ~ first
-0.16 which-of.first ~ for
-0.35 which-of.first ~ has
-0.20 which-of.first ~ has the
-0.26 which-of.first ~ have
-0.28 which-of.first ~ have a
-0.17 which-of.first ~ household
-0.23 which-of.first ~ in the
0.27 which-of.first ~ it
-0.15 which-of.first ~ less
-0.15 which-of.first ~ likely
-0.15 which-of.first ~ likely to
0.26 which-of.first ~ list
0.36 which-of.first ~ live
-0.36 which-of.first ~ man
-0.20 which-of.first ~ me
-0.21 which-of.first ~ month
-0.26 which-of.first ~ more
-0.22 which-of.first ~ not
-0.21 which-of.first ~ of person
-0.15 which-of.first ~ over
-0.28 which-of.first ~ percentag
-0.28 which-of.first ~ percentag of
0.45 which-of.first ~ place
-0.35 which-of.first ~ r
-0.35 which-of.first ~ r &
-0.16 which-of.first ~ rate
-0.21 which-of.first ~ rate of
-0.29 which-of.first ~ record
0.27 which-of.first ~ release
0.35 which-of.first ~ run
0.30 which-of.first ~ s
0.17 which-of.first ~ scor of
0.37 which-of.first ~ ship
0.36 which-of.first ~ show
-0.27 which-of.first ~ that
0.30 which-of.first ~ the list
0.15 which-of.first ~ the number
0.17 which-of.first ~ the scor
-0.30 which-of.first ~ to
-0.33 which-of.first ~ to be
-0.19 which-of.first ~ to have
0.27 which-of.first ~ unit
-0.16 which-of.first ~ use
-0.23 which-of.first ~ were
0.32 which-of.first ~ wher
0.27 which-of.first ~ wher was
0.23 which-of.first ~ who
-0.15 which-of.first ~ who had
-0.15 which-of.first ~ who were
-0.20 which-of.first ~ with
-0.17 which-of.first ~ woman
0.41 which-of.fits ~ #
-0.28 which-of.fits ~ # of
0.56 which-of.fits ~ # or
0.29 which-of.fits ~ #th
0.16 which-of.fits ~ 1
-0.25 which-of.fits ~ ^ what was
-0.25 which-of.fits ~ ^ what was the
-0.28 which-of.fits ~ ^ which #
0.19 which-of.fits ~ ^ which player
0.75 which-of.fits ~ ^ who was
0.61 which-of.fits ~ ^ who was the
0.40 which-of.fits ~ a
0.34 which-of.fits ~ a #
0.15 which-of.fits ~ against
-0.26 which-of.fits ~ album
-0.23 which-of.fits ~ an
-0.30 which-of.fits ~ any
0.55 which-of.fits ~ april
0.55 which-of.fits ~ april #
-0.34 which-of.fits ~ area
-0.58 which-of.fits ~ at
0.39 which-of.fits ~ away
0.21 which-of.fits ~ be
-0.45 which-of.fits ~ befor
-0.48 which-of.fits ~ befor #
0.24 which-of.fits ~ both
-0.40 which-of.fits ~ by
-0.23 which-of.fits ~ championship
0.23 which-of.fits ~ coach
-0.34 which-of.fits ~ country
0.66 which-of.fits ~ did
-0.26 which-of.fits ~ did not
0.16 which-of.fits ~ direct
0.27 which-of.fits ~ does
0.27 which-of.fits ~ does the
0.67 which-of.fits ~ dur
-0.33 which-of.fits ~ e
0.29 which-of.fits ~ episod
0.24 which-of.fits ~ event
-0.20 which-of.fits ~ february
-0.30 which-of.fits ~ format
0.59 which-of.fits ~ from
0.25 which-of.fits ~ from the
0.18 which-of.fits ~ goal
0.18 which-of.fits ~ goal did
-0.28 which-of.fits ~ gold
0.34 which-of.fits ~ had a
-0.20 which-of.fits ~ had the
0.22 which-of.fits ~ have a
0.29 which-of.fits ~ highest
0.18 which-of.fits ~ his
0.39 which-of.fits ~ home
-0.34 which-of.fits ~ i
-0.26 which-of.fits ~ if
0.45 which-of.fits ~ in
0.19 which-of.fits ~ in #
-0.31 which-of.fits ~ in a
0.24 which-of.fits ~ in total
0.39 which-of.fits ~ is #
-0.20 which-of.fits ~ july
0.21 which-of.fits ~ leagu
0.21 which-of.fits ~ level
-0.31 which-of.fits ~ likely
-0.31 which-of.fits ~ likely to
-0.31 which-of.fits ~ live
-0.31 which-of.fits ~ live in
0.27 which-of.fits ~ match
0.39 which-of.fits ~ more
-0.31 which-of.fits ~ more likely
0.28 which-of.fits ~ new
-0.34 which-of.fits ~ no
-0.19 which-of.fits ~ not
0.42 which-of.fits ~ of the
0.74 which-of.fits ~ or
0.25 which-of.fits ~ or #
-0.34 which-of.fits ~ out
-0.23 which-of.fits ~ over
-0.23 which-of.fits ~ over the
0.16 which-of.fits ~ plac
0.78 which-of.fits ~ player
-0.23 which-of.fits ~ previous
-0.26 which-of.fits ~ proportion
-0.26 which-of.fits ~ proportion of
0.34 which-of.fits ~ ratio
-0.33 which-of.fits ~ same
0.51 which-of.fits ~ school
0.18 which-of.fits ~ score
0.35 which-of.fits ~ show
0.27 which-of.fits ~ song
0.19 which-of.fits ~ stat
-0.34 which-of.fits ~ surfac
0.38 which-of.fits ~ team
0.32 which-of.fits ~ the
0.29 which-of.fits ~ the #
0.18 which-of.fits ~ the first
0.39 which-of.fits ~ the game
0.29 which-of.fits ~ the highest
-0.29 which-of.fits ~ the number
0.55 which-of.fits ~ the player
-0.26 which-of.fits ~ the proportion
0.39 which-of.fits ~ the record
-0.33 which-of.fits ~ the same
-0.34 which-of.fits ~ the total
0.25 which-of.fits ~ the unit
-0.47 which-of.fits ~ ther
-0.37 which-of.fits ~ thos
0.23 which-of.fits ~ time
0.23 which-of.fits ~ time was
-0.39 which-of.fits ~ to
-0.22 which-of.fits ~ to the
-0.19 which-of.fits ~ total
0.25 which-of.fits ~ unit
0.25 which-of.fits ~ unit stat
-0.35 which-of.fits ~ use
0.57 which-of.fits ~ was
0.71 which-of.fits ~ was the
-0.54 which-of.fits ~ were
-0.47 which-of.fits ~ were ther
-0.63 which-of.fits ~ what
-0.19 which-of.fits ~ what is
0.39 which-of.fits ~ when
0.39 which-of.fits ~ when the
0.18 which-of.fits ~ wher
0.26 which-of.fits ~ which
-0.28 which-of.fits ~ which #
0.19 which-of.fits ~ which player
-0.26 which-of.fits ~ who did
0.75 which-of.fits ~ who was
-0.29 which-of.fits ~ whos
0.45 which-of.fits ~ win
0.19 which-of.fits ~ win in
-0.29 which-of.fits ~ with
-0.37 which-of.fits ~ world
0.16 which-of.last ~ # and
0.33 which-of.last ~ a
0.43 which-of.last ~ a higher
0.16 which-of.last ~ adult
-0.28 which-of.last ~ after
0.16 which-of.last ~ age
0.16 which-of.last ~ age #
0.18 which-of.last ~ among
0.16 which-of.last ~ and
0.43 which-of.last ~ at
0.43 which-of.last ~ at the
0.24 which-of.last ~ averag
-0.23 which-of.last ~ befor
0.37 which-of.last ~ chart
-0.20 which-of.last ~ degre
0.27 which-of.last ~ did
0.24 which-of.last ~ for
-0.24 which-of.last ~ found
-0.38 which-of.last ~ group
0.16 which-of.last ~ has a
0.43 which-of.last ~ have
0.43 which-of.last ~ have a
0.43 which-of.last ~ higher
0.16 which-of.last ~ household
0.16 which-of.last ~ in
0.16 which-of.last ~ in a
0.24 which-of.last ~ individual
0.24 which-of.last ~ is
-0.44 which-of.last ~ less
0.16 which-of.last ~ liv
-0.20 which-of.last ~ make
-0.20 which-of.last ~ man
0.28 which-of.last ~ of
0.17 which-of.last ~ of the
0.15 which-of.last ~ or
0.16 which-of.last ~ over
0.43 which-of.last ~ rank
-0.38 which-of.last ~ rate
-0.34 which-of.last ~ third
0.16 which-of.last ~ thos
0.16 which-of.last ~ type
-0.20 which-of.last ~ university
-0.45 which-of.last ~ was
-0.20 which-of.last ~ when
0.16 which-of.last ~ which type
-0.23 which-of.last ~ who
0.24 which-of.last ~ whos
-0.20 which-of.last ~ with a
-0.20 which-of.last ~ woman
-0.82 zero beyond
-0.45 zero count
`

/** How sure the chosen answer is. */
export const confidenceWeights = `
-0.13 answer score
-0.29 answer unnamed
-0.62 bias
0.24 chance
0.56 explained
-0.21 family aggregate
-0.11 family arithmetic
-0.00 family beyond
-0.31 family cell
0.82 family cells
-0.29 family compare
-0.28 family count
-0.40 family difference
-0.66 family exists
-0.10 family frequency
-0.54 family group
0.04 family label
-0.69 family list
0.18 family lookup
-0.18 family members
-0.17 family neighbour
-0.08 family position
-0.49 family same
-0.21 family sum
0.03 family superlative
0.44 family which-of
-0.14 filter contains
-0.18 filter unnamed
0.84 lead
0.55 log odds
0.05 missed column
0.03 missed comparison
-0.34 missed degree
-0.08 missed number
-0.09 missed unknown
-0.06 missed value
-0.16 opening did
-1.00 opening does
-0.32 opening find
-0.12 opening give
0.31 opening how
-1.18 opening how long
-0.02 opening how many
0.05 opening how much
-0.06 opening is
-0.47 opening list
0.10 opening name
-0.20 opening other
-0.48 opening show
-0.87 opening was
0.37 opening were
0.09 opening what
-0.52 opening what year
-0.30 opening when
-0.29 opening where
-0.15 opening which
-0.80 opening which year
0.02 opening who
0.71 opening whose
-0.22 reading aggregate.average
-0.13 reading aggregate.maximum
0.42 reading aggregate.minimum
-0.14 reading aggregate.sum
1.30 reading aggregate.two
-0.46 reading arithmetic.average.columns
0.25 reading arithmetic.average.rows
0.12 reading arithmetic.average.several.columns
-1.80 reading arithmetic.average.several.rows
-0.29 reading arithmetic.difference.columns
0.77 reading arithmetic.difference.rows
0.41 reading arithmetic.percent-change.columns
0.95 reading arithmetic.percent-change.rows
-1.12 reading arithmetic.ratio.columns
-0.58 reading arithmetic.ratio.rows
0.04 reading arithmetic.ratio.total.columns
-0.14 reading arithmetic.ratio.total.rows
0.53 reading arithmetic.sum.columns
-0.32 reading arithmetic.sum.rows
1.38 reading arithmetic.sum.several.columns
-1.33 reading arithmetic.sum.several.rows
-0.29 reading beyond.count.next
0.42 reading beyond.count.previous
0.56 reading beyond.list.next
-0.75 reading beyond.list.previous
-0.11 reading cell
-1.01 reading cell.opposite
0.31 reading cells.columns
0.99 reading cells.rows
-0.37 reading compare.count.highest
-1.22 reading compare.count.lowest
0.10 reading compare.highest
-0.58 reading compare.lowest
2.40 reading compare.words
-0.13 reading count
-0.60 reading count.distinct
-0.21 reading difference.columns
-1.99 reading difference.counts
-0.49 reading difference.ends
0.05 reading difference.rows
-0.66 reading exists
0.12 reading frequency.highest
0.01 reading frequency.lowest
-1.30 reading group.average
1.47 reading group.count
-0.74 reading group.count-and.top.both
-0.84 reading group.count.having.both
-1.22 reading group.count.having.label
-1.98 reading group.count.top.both
-0.95 reading group.maximum
-1.32 reading group.maximum.top.both
0.20 reading group.maximum.top.label
-0.92 reading group.sum.having.label
-1.45 reading group.sum.top.label
-0.66 reading group.two
1.05 reading group.two.top.label
1.85 reading label.all.columns
-1.72 reading label.all.count.columns
-1.00 reading label.all.count.rows
0.49 reading label.compare.columns
-2.09 reading label.compare.count.columns
-1.53 reading label.compare.count.rows
-0.64 reading label.highest.columns
-0.20 reading label.highest.rows
0.01 reading label.highest.several.columns
-0.96 reading label.highest.several.rows
0.45 reading label.lowest.columns
0.97 reading label.lowest.rows
-0.81 reading label.lowest.several.rows
-3.31 reading list
0.74 reading list.columns
1.19 reading list.sorted
0.18 reading lookup
0.06 reading members
-1.49 reading members.count
-0.01 reading neighbour.next
-0.12 reading neighbour.previous
0.09 reading position.first
-0.04 reading position.last
-2.30 reading position.nth
-0.35 reading same
-0.80 reading same.count
-0.21 reading sum.rows
0.03 reading superlative.highest
-0.20 reading superlative.highest.columns
0.19 reading superlative.lowest
-1.57 reading superlative.lowest.columns
-0.00 reading which-of.first
0.47 reading which-of.fits
0.86 reading which-of.last
0.45 score
-1.01 several answers
-0.17 table keyed
0.68 table numeric
-0.38 table size
-0.12 table structured
-0.10 words
`
