// Written by bench/train-choice.ts; each line is a weight and the evidence it belongs to.

/** What speaks for and against a reading. */
export const readingWeights = `
0.52 aggregate answer score
0.60 aggregate explained
0.24 aggregate filter alternatives joined
-0.61 aggregate filter alternatives unjoined
-0.70 aggregate missed value
-0.24 aggregate.average ~ #
0.49 aggregate.average ~ # a
-0.54 aggregate.average ~ # and
-0.32 aggregate.average ~ # month
-0.65 aggregate.average ~ # point
-0.53 aggregate.average ~ # to
-0.24 aggregate.average ~ # with
-0.30 aggregate.average ~ # year
0.41 aggregate.average ~ ^ can you
0.39 aggregate.average ~ ^ can you give
-0.40 aggregate.average ~ ^ count the
-0.17 aggregate.average ~ ^ give me
0.32 aggregate.average ~ ^ how long
-0.24 aggregate.average ~ ^ how many
-0.47 aggregate.average ~ ^ how many year
-0.36 aggregate.average ~ ^ name the
-0.15 aggregate.average ~ ^ what are
-0.15 aggregate.average ~ ^ what are the
0.27 aggregate.average ~ ^ what is
0.30 aggregate.average ~ ^ what is the
0.90 aggregate.average ~ ^ what the
-0.18 aggregate.average ~ ^ what were
-0.18 aggregate.average ~ ^ what were the
-0.23 aggregate.average ~ ^ which is
-0.16 aggregate.average ~ a
0.31 aggregate.average ~ a #
0.34 aggregate.average ~ a total
-0.17 aggregate.average ~ about
-0.47 aggregate.average ~ account
0.33 aggregate.average ~ across
-0.35 aggregate.average ~ adult
-0.22 aggregate.average ~ after
-0.26 aggregate.average ~ against
-0.45 aggregate.average ~ age
-0.38 aggregate.average ~ age #
0.46 aggregate.average ~ age of
0.29 aggregate.average ~ all
0.29 aggregate.average ~ all the
-0.53 aggregate.average ~ among
-0.29 aggregate.average ~ among the
0.58 aggregate.average ~ amount
0.34 aggregate.average ~ amount of
-0.62 aggregate.average ~ an
-0.45 aggregate.average ~ and
-0.79 aggregate.average ~ and #
-0.30 aggregate.average ~ and a
-0.36 aggregate.average ~ and an
-0.16 aggregate.average ~ are
-0.28 aggregate.average ~ are the
0.16 aggregate.average ~ area
-0.24 aggregate.average ~ asset
0.17 aggregate.average ~ attend
-0.44 aggregate.average ~ attend of
0.20 aggregate.average ~ averag
0.23 aggregate.average ~ award
0.19 aggregate.average ~ b
-0.55 aggregate.average ~ below
-0.42 aggregate.average ~ benefit
-0.29 aggregate.average ~ between
-0.56 aggregate.average ~ between the
-0.34 aggregate.average ~ bronz
0.27 aggregate.average ~ build
0.24 aggregate.average ~ business
0.38 aggregate.average ~ can
0.41 aggregate.average ~ can you
-0.15 aggregate.average ~ canadian
0.27 aggregate.average ~ capital
0.42 aggregate.average ~ car
-0.52 aggregate.average ~ cash
0.46 aggregate.average ~ caus
-0.29 aggregate.average ~ championship
-0.16 aggregate.average ~ chang
-0.16 aggregate.average ~ chang of
-0.20 aggregate.average ~ chart of
-0.43 aggregate.average ~ child
-0.24 aggregate.average ~ combin
-0.20 aggregate.average ~ common
-0.44 aggregate.average ~ correspond
-0.40 aggregate.average ~ count
-0.40 aggregate.average ~ count the
-0.43 aggregate.average ~ coupl
0.37 aggregate.average ~ crowd
0.19 aggregate.average ~ date
0.20 aggregate.average ~ day
-0.23 aggregate.average ~ december
-0.23 aggregate.average ~ december #
0.32 aggregate.average ~ did not
-0.41 aggregate.average ~ differenc
-0.46 aggregate.average ~ differenc between
-0.25 aggregate.average ~ differenc in
-0.26 aggregate.average ~ different
0.27 aggregate.average ~ direct
0.41 aggregate.average ~ does
-0.46 aggregate.average ~ draw
-0.15 aggregate.average ~ each
0.28 aggregate.average ~ earn
0.28 aggregate.average ~ earning
0.41 aggregate.average ~ election
0.60 aggregate.average ~ employ
0.16 aggregate.average ~ employe
-0.33 aggregate.average ~ employment
-0.17 aggregate.average ~ end
-0.38 aggregate.average ~ expenditur
0.25 aggregate.average ~ finish
0.19 aggregate.average ~ first
-0.81 aggregate.average ~ fiscal
-0.49 aggregate.average ~ fiscal year
-0.24 aggregate.average ~ for #
0.29 aggregate.average ~ for all
-0.87 aggregate.average ~ for each
0.30 aggregate.average ~ for the
-0.75 aggregate.average ~ free
0.43 aggregate.average ~ fy
0.43 aggregate.average ~ fy #
-0.46 aggregate.average ~ game
-0.18 aggregate.average ~ game play
0.25 aggregate.average ~ goal
-0.52 aggregate.average ~ gold
-0.20 aggregate.average ~ greater
0.38 aggregate.average ~ grid
-0.43 aggregate.average ~ had the
0.45 aggregate.average ~ has #
0.22 aggregate.average ~ has a
-0.18 aggregate.average ~ hav
-0.23 aggregate.average ~ health
0.34 aggregate.average ~ height
0.64 aggregate.average ~ home
0.38 aggregate.average ~ home team
0.39 aggregate.average ~ hour
-0.29 aggregate.average ~ hous
0.32 aggregate.average ~ how long
-0.21 aggregate.average ~ how many
-0.18 aggregate.average ~ id
0.27 aggregate.average ~ if
0.34 aggregate.average ~ in
0.20 aggregate.average ~ in #
-0.17 aggregate.average ~ in which
0.47 aggregate.average ~ individual
0.31 aggregate.average ~ is
0.27 aggregate.average ~ is #
0.41 aggregate.average ~ is the
0.42 aggregate.average ~ january
0.42 aggregate.average ~ january #
0.30 aggregate.average ~ lap
0.55 aggregate.average ~ larg
-0.30 aggregate.average ~ larger
0.60 aggregate.average ~ last
-0.23 aggregate.average ~ least
0.27 aggregate.average ~ length
0.17 aggregate.average ~ life
0.24 aggregate.average ~ long
-0.37 aggregate.average ~ lose
0.16 aggregate.average ~ m
0.16 aggregate.average ~ m #
-0.50 aggregate.average ~ man
-0.21 aggregate.average ~ many
-0.47 aggregate.average ~ many year
0.55 aggregate.average ~ match
0.41 aggregate.average ~ mean
-0.42 aggregate.average ~ month
-0.50 aggregate.average ~ more
-0.50 aggregate.average ~ more than
-0.48 aggregate.average ~ name
-0.36 aggregate.average ~ name the
-0.44 aggregate.average ~ nation
-0.78 aggregate.average ~ net
0.27 aggregate.average ~ non
0.20 aggregate.average ~ not
-0.37 aggregate.average ~ number for
-0.25 aggregate.average ~ october
-0.25 aggregate.average ~ october #
0.75 aggregate.average ~ of
0.47 aggregate.average ~ of all
0.46 aggregate.average ~ of game
-0.34 aggregate.average ~ of man
0.19 aggregate.average ~ of revenu
-0.35 aggregate.average ~ of the
0.36 aggregate.average ~ of total
0.27 aggregate.average ~ of win
-0.41 aggregate.average ~ on
-0.43 aggregate.average ~ on #
-0.16 aggregate.average ~ only
-0.17 aggregate.average ~ ontario
0.28 aggregate.average ~ open
-0.16 aggregate.average ~ operat
-0.17 aggregate.average ~ order
-0.40 aggregate.average ~ other
-0.36 aggregate.average ~ out
-0.25 aggregate.average ~ over
-0.27 aggregate.average ~ over #
-0.22 aggregate.average ~ over the
0.69 aggregate.average ~ own
-0.45 aggregate.average ~ owner
-0.25 aggregate.average ~ past
-0.22 aggregate.average ~ percent of
-0.22 aggregate.average ~ percentag chang
0.25 aggregate.average ~ percentag of
0.32 aggregate.average ~ person
0.22 aggregate.average ~ plan
-0.18 aggregate.average ~ play
0.47 aggregate.average ~ player
-0.70 aggregate.average ~ point
0.60 aggregate.average ~ polic
0.42 aggregate.average ~ position
0.42 aggregate.average ~ position of
0.51 aggregate.average ~ pric
-0.33 aggregate.average ~ race
0.35 aggregate.average ~ rank
0.27 aggregate.average ~ rank of
-0.24 aggregate.average ~ rat
-0.61 aggregate.average ~ rate
-0.52 aggregate.average ~ rate of
-0.23 aggregate.average ~ report
-0.24 aggregate.average ~ respectively
0.18 aggregate.average ~ round
-0.53 aggregate.average ~ run
0.20 aggregate.average ~ s
0.16 aggregate.average ~ school
0.25 aggregate.average ~ scorer
-0.21 aggregate.average ~ second
0.29 aggregate.average ~ segment
-0.36 aggregate.average ~ servic
0.59 aggregate.average ~ shar
0.40 aggregate.average ~ small
-0.41 aggregate.average ~ smaller
-0.24 aggregate.average ~ smaller than
0.38 aggregate.average ~ south
0.46 aggregate.average ~ spain
-0.47 aggregate.average ~ stadium
-0.17 aggregate.average ~ start
0.68 aggregate.average ~ stock
0.38 aggregate.average ~ team of
-0.43 aggregate.average ~ than
-0.42 aggregate.average ~ than #
-0.44 aggregate.average ~ that had
0.21 aggregate.average ~ that has
-0.89 aggregate.average ~ the #
0.17 aggregate.average ~ the averag
-0.41 aggregate.average ~ the differenc
0.28 aggregate.average ~ the first
0.60 aggregate.average ~ the last
0.34 aggregate.average ~ the maximum
-0.60 aggregate.average ~ the number
-0.16 aggregate.average ~ the only
-0.25 aggregate.average ~ the past
-0.26 aggregate.average ~ the percent
-0.21 aggregate.average ~ the percentag
-0.33 aggregate.average ~ the race
-0.19 aggregate.average ~ the team
-0.29 aggregate.average ~ the top
-0.16 aggregate.average ~ the total
-0.19 aggregate.average ~ their
0.56 aggregate.average ~ they
-0.22 aggregate.average ~ thos
-0.23 aggregate.average ~ thos who
-0.33 aggregate.average ~ time of
-0.32 aggregate.average ~ titl
-0.68 aggregate.average ~ to
-0.50 aggregate.average ~ to #
-0.51 aggregate.average ~ total amount
0.34 aggregate.average ~ total of
-0.41 aggregate.average ~ total revenu
-0.47 aggregate.average ~ type
-0.25 aggregate.average ~ type of
-0.51 aggregate.average ~ under
-0.53 aggregate.average ~ under #
-0.29 aggregate.average ~ university
-0.35 aggregate.average ~ us
-0.40 aggregate.average ~ use
0.19 aggregate.average ~ valu of
0.23 aggregate.average ~ visitor
0.20 aggregate.average ~ week
0.25 aggregate.average ~ were
-0.18 aggregate.average ~ were the
-0.34 aggregate.average ~ were ther
0.37 aggregate.average ~ west
0.19 aggregate.average ~ what
-0.22 aggregate.average ~ what are
0.24 aggregate.average ~ what is
0.93 aggregate.average ~ what the
-0.18 aggregate.average ~ what were
0.17 aggregate.average ~ when the
0.71 aggregate.average ~ wher
-0.23 aggregate.average ~ which is
0.37 aggregate.average ~ who
0.32 aggregate.average ~ who did
0.33 aggregate.average ~ who had
-0.64 aggregate.average ~ whos
0.45 aggregate.average ~ win
0.39 aggregate.average ~ win in
0.44 aggregate.average ~ with #
-0.30 aggregate.average ~ with an
-0.26 aggregate.average ~ work
-0.51 aggregate.average ~ year #
-0.30 aggregate.average ~ year end
0.37 aggregate.average ~ year that
0.33 aggregate.average ~ you
0.39 aggregate.average ~ you give
0.26 aggregate.deviation ~ ^ standard deviation
0.26 aggregate.deviation ~ ^ standard deviation of
0.31 aggregate.deviation ~ ^ what is
0.31 aggregate.deviation ~ ^ what is the
0.51 aggregate.deviation ~ amount
0.40 aggregate.deviation ~ deviation
0.40 aggregate.deviation ~ deviation of
0.38 aggregate.deviation ~ is
0.38 aggregate.deviation ~ is the
0.16 aggregate.deviation ~ me what
0.40 aggregate.deviation ~ of
0.40 aggregate.deviation ~ standard
0.40 aggregate.deviation ~ standard deviation
0.35 aggregate.deviation ~ the standard
0.38 aggregate.deviation ~ what is
0.36 aggregate.maximum ~ # #
-0.19 aggregate.maximum ~ # %
0.15 aggregate.maximum ~ # =
0.69 aggregate.maximum ~ # a
-0.49 aggregate.maximum ~ # and
0.17 aggregate.maximum ~ # as
0.17 aggregate.maximum ~ # for
0.23 aggregate.maximum ~ # how
-0.83 aggregate.maximum ~ # or
0.29 aggregate.maximum ~ # person
0.51 aggregate.maximum ~ # point
-0.39 aggregate.maximum ~ # season
-0.37 aggregate.maximum ~ # to
0.51 aggregate.maximum ~ # what
0.43 aggregate.maximum ~ # with
0.15 aggregate.maximum ~ # year
-0.20 aggregate.maximum ~ #th
0.15 aggregate.maximum ~ $
0.39 aggregate.maximum ~ $ #
-0.19 aggregate.maximum ~ %
-0.20 aggregate.maximum ~ & d
0.20 aggregate.maximum ~ 1
0.27 aggregate.maximum ~ 2
0.15 aggregate.maximum ~ =
0.15 aggregate.maximum ~ = #
-0.20 aggregate.maximum ~ ^ find the
-0.24 aggregate.maximum ~ ^ for the
-0.43 aggregate.maximum ~ ^ how many
0.19 aggregate.maximum ~ ^ how many consecutiv
-0.32 aggregate.maximum ~ ^ how many year
-0.18 aggregate.maximum ~ ^ in # #
-0.21 aggregate.maximum ~ ^ in what
-0.38 aggregate.maximum ~ ^ in which
-0.20 aggregate.maximum ~ ^ in which year
0.23 aggregate.maximum ~ ^ list the
0.71 aggregate.maximum ~ ^ name the
-0.25 aggregate.maximum ~ ^ on what
-0.25 aggregate.maximum ~ ^ on what date
-0.23 aggregate.maximum ~ ^ show me
0.24 aggregate.maximum ~ ^ tell me
0.24 aggregate.maximum ~ ^ tell me the
-0.59 aggregate.maximum ~ ^ the #
-0.40 aggregate.maximum ~ ^ what are
-0.31 aggregate.maximum ~ ^ what are the
-0.16 aggregate.maximum ~ ^ what date
0.17 aggregate.maximum ~ ^ what is
0.22 aggregate.maximum ~ ^ what is the
-0.30 aggregate.maximum ~ ^ what team
1.15 aggregate.maximum ~ ^ what the
0.22 aggregate.maximum ~ ^ what was
0.31 aggregate.maximum ~ ^ what was the
-0.16 aggregate.maximum ~ ^ what were
-0.16 aggregate.maximum ~ ^ what were the
0.20 aggregate.maximum ~ ^ what year
-0.38 aggregate.maximum ~ ^ when did
-0.18 aggregate.maximum ~ ^ wher was
0.39 aggregate.maximum ~ ^ which player
-0.44 aggregate.maximum ~ ^ who had
-0.51 aggregate.maximum ~ ^ who has
0.20 aggregate.maximum ~ ^ who was
0.23 aggregate.maximum ~ ^ who was the
0.16 aggregate.maximum ~ a
0.26 aggregate.maximum ~ a #
-0.28 aggregate.maximum ~ a pie
0.28 aggregate.maximum ~ a result
0.36 aggregate.maximum ~ a scor
0.33 aggregate.maximum ~ a total
-0.30 aggregate.maximum ~ about
0.18 aggregate.maximum ~ across
-0.31 aggregate.maximum ~ adult
-0.19 aggregate.maximum ~ after #
-0.38 aggregate.maximum ~ after the
0.38 aggregate.maximum ~ against
0.47 aggregate.maximum ~ age
-0.41 aggregate.maximum ~ age #
0.46 aggregate.maximum ~ age of
-0.35 aggregate.maximum ~ all
-0.32 aggregate.maximum ~ all the
-0.51 aggregate.maximum ~ among
0.41 aggregate.maximum ~ amount
0.39 aggregate.maximum ~ amount of
0.53 aggregate.maximum ~ an
-0.35 aggregate.maximum ~ and
0.39 aggregate.maximum ~ and a
-0.28 aggregate.maximum ~ and what
0.38 aggregate.maximum ~ any
-0.21 aggregate.maximum ~ appearanc
-0.23 aggregate.maximum ~ are the
0.20 aggregate.maximum ~ artist
0.17 aggregate.maximum ~ as the
-0.18 aggregate.maximum ~ at least
-0.59 aggregate.maximum ~ at the
-0.24 aggregate.maximum ~ attend
0.33 aggregate.maximum ~ b
-0.37 aggregate.maximum ~ been
-0.33 aggregate.maximum ~ befor
-0.39 aggregate.maximum ~ befor #
-0.20 aggregate.maximum ~ being
0.16 aggregate.maximum ~ below #
-0.19 aggregate.maximum ~ best
-0.22 aggregate.maximum ~ between #
0.18 aggregate.maximum ~ between the
-0.22 aggregate.maximum ~ build
0.25 aggregate.maximum ~ business
-0.24 aggregate.maximum ~ but
-0.30 aggregate.maximum ~ by
-0.33 aggregate.maximum ~ by a
-0.41 aggregate.maximum ~ by the
0.32 aggregate.maximum ~ came
0.34 aggregate.maximum ~ can
0.17 aggregate.maximum ~ canadian
-0.28 aggregate.maximum ~ car
-0.36 aggregate.maximum ~ case
-0.36 aggregate.maximum ~ caus
-0.34 aggregate.maximum ~ chang
-0.42 aggregate.maximum ~ chart of
0.35 aggregate.maximum ~ city
-0.42 aggregate.maximum ~ code
-0.55 aggregate.maximum ~ come
-0.41 aggregate.maximum ~ come from
-0.39 aggregate.maximum ~ common
-0.42 aggregate.maximum ~ company
-0.20 aggregate.maximum ~ compar
-0.18 aggregate.maximum ~ compar to
0.25 aggregate.maximum ~ compet
-0.18 aggregate.maximum ~ competition
-0.58 aggregate.maximum ~ complet
-0.16 aggregate.maximum ~ consecutiv
-0.23 aggregate.maximum ~ cost of
-0.47 aggregate.maximum ~ country
0.53 aggregate.maximum ~ crowd
0.55 aggregate.maximum ~ cup
0.33 aggregate.maximum ~ current
0.16 aggregate.maximum ~ customer
-0.20 aggregate.maximum ~ d
-0.41 aggregate.maximum ~ data
-0.58 aggregate.maximum ~ date
-0.47 aggregate.maximum ~ date of
0.64 aggregate.maximum ~ day
-0.20 aggregate.maximum ~ decreas
-0.17 aggregate.maximum ~ decreas in
0.40 aggregate.maximum ~ degre
-0.66 aggregate.maximum ~ did
-0.44 aggregate.maximum ~ did the
0.40 aggregate.maximum ~ die
0.17 aggregate.maximum ~ differenc between
-0.21 aggregate.maximum ~ differenc in
-0.31 aggregate.maximum ~ different
0.24 aggregate.maximum ~ direct
0.30 aggregate.maximum ~ division
0.29 aggregate.maximum ~ draw
-0.17 aggregate.maximum ~ driver
0.34 aggregate.maximum ~ dur the
-0.39 aggregate.maximum ~ each
-0.23 aggregate.maximum ~ earn
0.36 aggregate.maximum ~ election
0.33 aggregate.maximum ~ employe
-0.29 aggregate.maximum ~ employment
0.67 aggregate.maximum ~ end
-0.24 aggregate.maximum ~ enrollment
-0.21 aggregate.maximum ~ episod
-0.57 aggregate.maximum ~ event
-0.43 aggregate.maximum ~ expens
-0.28 aggregate.maximum ~ femal
-0.49 aggregate.maximum ~ film
-0.20 aggregate.maximum ~ find
-0.20 aggregate.maximum ~ find the
-0.33 aggregate.maximum ~ finish
-0.26 aggregate.maximum ~ fiscal
-0.26 aggregate.maximum ~ fiscal year
-0.35 aggregate.maximum ~ for each
-0.60 aggregate.maximum ~ for the
-0.22 aggregate.maximum ~ franc
0.38 aggregate.maximum ~ french
-0.41 aggregate.maximum ~ from
-0.57 aggregate.maximum ~ from #
-0.37 aggregate.maximum ~ from the
-0.30 aggregate.maximum ~ game
0.26 aggregate.maximum ~ game with
0.26 aggregate.maximum ~ give
0.39 aggregate.maximum ~ given
0.76 aggregate.maximum ~ goal
0.19 aggregate.maximum ~ goal did
-0.20 aggregate.maximum ~ grid
-0.87 aggregate.maximum ~ gross
-0.34 aggregate.maximum ~ had #
0.74 aggregate.maximum ~ had a
-0.55 aggregate.maximum ~ had the
0.44 aggregate.maximum ~ has #
0.17 aggregate.maximum ~ have
-0.24 aggregate.maximum ~ have a
-0.38 aggregate.maximum ~ have at
-0.34 aggregate.maximum ~ have no
-0.27 aggregate.maximum ~ have the
0.35 aggregate.maximum ~ he
-0.21 aggregate.maximum ~ health
-0.42 aggregate.maximum ~ height
0.20 aggregate.maximum ~ her
-0.28 aggregate.maximum ~ high
0.38 aggregate.maximum ~ highest
-0.23 aggregate.maximum ~ his
-0.33 aggregate.maximum ~ hold
0.43 aggregate.maximum ~ home
0.40 aggregate.maximum ~ home team
0.29 aggregate.maximum ~ hour
-0.52 aggregate.maximum ~ hous
0.17 aggregate.maximum ~ household
-0.23 aggregate.maximum ~ how
-0.28 aggregate.maximum ~ how many
0.33 aggregate.maximum ~ i
-0.21 aggregate.maximum ~ id
-0.51 aggregate.maximum ~ immigrant
-0.16 aggregate.maximum ~ in #
0.49 aggregate.maximum ~ in a
-0.40 aggregate.maximum ~ in which
-0.34 aggregate.maximum ~ includ
-0.22 aggregate.maximum ~ incom
0.73 aggregate.maximum ~ increas
0.73 aggregate.maximum ~ increas in
0.39 aggregate.maximum ~ individual
-0.23 aggregate.maximum ~ involv
0.45 aggregate.maximum ~ is
0.24 aggregate.maximum ~ is the
0.32 aggregate.maximum ~ it
-0.23 aggregate.maximum ~ july
-0.23 aggregate.maximum ~ july #
0.71 aggregate.maximum ~ lane
-0.17 aggregate.maximum ~ languag
0.40 aggregate.maximum ~ lap
-0.41 aggregate.maximum ~ larg
-0.15 aggregate.maximum ~ larger
-0.15 aggregate.maximum ~ larger than
0.95 aggregate.maximum ~ largest
0.28 aggregate.maximum ~ leagu
-0.55 aggregate.maximum ~ least
-0.44 aggregate.maximum ~ length
0.23 aggregate.maximum ~ less
0.17 aggregate.maximum ~ level
-0.30 aggregate.maximum ~ life
0.41 aggregate.maximum ~ lowest
0.26 aggregate.maximum ~ m
0.26 aggregate.maximum ~ m #
0.37 aggregate.maximum ~ male
0.20 aggregate.maximum ~ man
-0.28 aggregate.maximum ~ many
0.19 aggregate.maximum ~ many consecutiv
0.19 aggregate.maximum ~ many goal
-0.18 aggregate.maximum ~ many person
-0.32 aggregate.maximum ~ many year
-0.51 aggregate.maximum ~ match
0.26 aggregate.maximum ~ maximum
-0.18 aggregate.maximum ~ me a
0.65 aggregate.maximum ~ me what
-0.40 aggregate.maximum ~ member
-0.19 aggregate.maximum ~ minimum
-0.40 aggregate.maximum ~ model
-0.53 aggregate.maximum ~ more
-0.39 aggregate.maximum ~ most common
-0.37 aggregate.maximum ~ name and
-0.39 aggregate.maximum ~ name of
0.71 aggregate.maximum ~ name the
-0.16 aggregate.maximum ~ net
0.46 aggregate.maximum ~ new
-0.38 aggregate.maximum ~ next
-0.17 aggregate.maximum ~ non
0.17 aggregate.maximum ~ november
0.17 aggregate.maximum ~ november #
0.20 aggregate.maximum ~ number
0.29 aggregate.maximum ~ number for
-0.36 aggregate.maximum ~ obligation
-0.29 aggregate.maximum ~ of femal
0.26 aggregate.maximum ~ of man
0.18 aggregate.maximum ~ of person
0.76 aggregate.maximum ~ of point
0.33 aggregate.maximum ~ of revenu
-0.19 aggregate.maximum ~ of the
-0.34 aggregate.maximum ~ of time
0.27 aggregate.maximum ~ of total
-0.19 aggregate.maximum ~ of woman
-0.36 aggregate.maximum ~ older
-0.29 aggregate.maximum ~ on
-0.35 aggregate.maximum ~ on #
-0.25 aggregate.maximum ~ on what
0.35 aggregate.maximum ~ ontario
-0.60 aggregate.maximum ~ open
-0.55 aggregate.maximum ~ operat
0.78 aggregate.maximum ~ opponent
0.24 aggregate.maximum ~ or less
-0.63 aggregate.maximum ~ or more
0.50 aggregate.maximum ~ order
-0.41 aggregate.maximum ~ other
-0.18 aggregate.maximum ~ over the
0.33 aggregate.maximum ~ overall
0.42 aggregate.maximum ~ own
0.15 aggregate.maximum ~ par
-0.23 aggregate.maximum ~ participat
-0.16 aggregate.maximum ~ partner
0.40 aggregate.maximum ~ per
0.36 aggregate.maximum ~ percentag of
-0.56 aggregate.maximum ~ perform
0.37 aggregate.maximum ~ period
0.72 aggregate.maximum ~ pick
-0.19 aggregate.maximum ~ pie
-0.19 aggregate.maximum ~ pie chart
-0.33 aggregate.maximum ~ play for
0.58 aggregate.maximum ~ point
0.21 aggregate.maximum ~ point of
-0.20 aggregate.maximum ~ position of
-0.18 aggregate.maximum ~ previous
-0.19 aggregate.maximum ~ produc
0.28 aggregate.maximum ~ product
0.64 aggregate.maximum ~ public
0.38 aggregate.maximum ~ quebec
-0.36 aggregate.maximum ~ rank of
-0.49 aggregate.maximum ~ rat
-0.47 aggregate.maximum ~ rate
0.50 aggregate.maximum ~ receiv
0.59 aggregate.maximum ~ record
-0.42 aggregate.maximum ~ relat
-0.45 aggregate.maximum ~ releas
0.24 aggregate.maximum ~ release
-0.43 aggregate.maximum ~ report
-0.31 aggregate.maximum ~ research
0.43 aggregate.maximum ~ result in
-0.26 aggregate.maximum ~ return
0.37 aggregate.maximum ~ round #
0.40 aggregate.maximum ~ row
-0.48 aggregate.maximum ~ run
-0.40 aggregate.maximum ~ runner
-0.39 aggregate.maximum ~ same
0.45 aggregate.maximum ~ scor
0.17 aggregate.maximum ~ scor for
0.49 aggregate.maximum ~ scor of
0.23 aggregate.maximum ~ score #
-0.27 aggregate.maximum ~ scorer
-0.39 aggregate.maximum ~ season
-0.43 aggregate.maximum ~ second
-0.28 aggregate.maximum ~ sector
0.33 aggregate.maximum ~ senior
-0.18 aggregate.maximum ~ series
0.19 aggregate.maximum ~ servic in
0.46 aggregate.maximum ~ set
-0.62 aggregate.maximum ~ shar
-0.16 aggregate.maximum ~ shar of
-0.32 aggregate.maximum ~ show
-0.33 aggregate.maximum ~ show me
-0.57 aggregate.maximum ~ silver
-0.53 aggregate.maximum ~ silver medal
-0.61 aggregate.maximum ~ singl
0.55 aggregate.maximum ~ small
-0.51 aggregate.maximum ~ song
0.24 aggregate.maximum ~ standard
0.17 aggregate.maximum ~ student
0.43 aggregate.maximum ~ support
-0.23 aggregate.maximum ~ surfac
0.15 aggregate.maximum ~ t
0.15 aggregate.maximum ~ t #
-0.21 aggregate.maximum ~ team
-0.21 aggregate.maximum ~ team has
0.37 aggregate.maximum ~ team scor
-0.34 aggregate.maximum ~ team was
-0.41 aggregate.maximum ~ term
-0.18 aggregate.maximum ~ that
0.41 aggregate.maximum ~ that had
-0.26 aggregate.maximum ~ that has
0.19 aggregate.maximum ~ that have
-0.35 aggregate.maximum ~ that was
-0.18 aggregate.maximum ~ that were
-0.39 aggregate.maximum ~ the #
-0.17 aggregate.maximum ~ the amount
-0.55 aggregate.maximum ~ the attend
-0.32 aggregate.maximum ~ the averag
0.63 aggregate.maximum ~ the chart
-0.23 aggregate.maximum ~ the country
-0.66 aggregate.maximum ~ the date
-0.20 aggregate.maximum ~ the final
-0.40 aggregate.maximum ~ the least
-0.15 aggregate.maximum ~ the list
0.41 aggregate.maximum ~ the lowest
0.33 aggregate.maximum ~ the match
-0.17 aggregate.maximum ~ the maximum
-0.47 aggregate.maximum ~ the name
-0.38 aggregate.maximum ~ the next
0.26 aggregate.maximum ~ the percentag
-0.32 aggregate.maximum ~ the player
-0.18 aggregate.maximum ~ the previous
-0.18 aggregate.maximum ~ the proportion
-0.29 aggregate.maximum ~ the rate
-0.41 aggregate.maximum ~ the record
-0.39 aggregate.maximum ~ the same
-0.16 aggregate.maximum ~ the season
-0.41 aggregate.maximum ~ the team
-0.31 aggregate.maximum ~ the time
-0.65 aggregate.maximum ~ the total
-0.33 aggregate.maximum ~ the us
-0.16 aggregate.maximum ~ the year
0.29 aggregate.maximum ~ their
0.17 aggregate.maximum ~ ther
0.17 aggregate.maximum ~ they
-0.36 aggregate.maximum ~ this
-0.59 aggregate.maximum ~ thos
-0.42 aggregate.maximum ~ thos with
-0.34 aggregate.maximum ~ time
-0.26 aggregate.maximum ~ time of
-0.48 aggregate.maximum ~ to #
0.15 aggregate.maximum ~ to par
-0.75 aggregate.maximum ~ top
-0.92 aggregate.maximum ~ top #
-0.37 aggregate.maximum ~ total
-0.38 aggregate.maximum ~ total number
-0.23 aggregate.maximum ~ total revenu
0.39 aggregate.maximum ~ tournament
0.38 aggregate.maximum ~ town
0.16 aggregate.maximum ~ track
-0.46 aggregate.maximum ~ tv
0.23 aggregate.maximum ~ type
0.41 aggregate.maximum ~ under
0.59 aggregate.maximum ~ under #
-0.25 aggregate.maximum ~ university
-0.20 aggregate.maximum ~ up
-0.33 aggregate.maximum ~ us
-0.31 aggregate.maximum ~ vehicl
0.16 aggregate.maximum ~ visitor
0.41 aggregate.maximum ~ w
0.35 aggregate.maximum ~ was a
0.23 aggregate.maximum ~ was the
0.40 aggregate.maximum ~ week
0.47 aggregate.maximum ~ week #
0.29 aggregate.maximum ~ were the
0.51 aggregate.maximum ~ west
-0.38 aggregate.maximum ~ what are
-0.25 aggregate.maximum ~ what date
0.17 aggregate.maximum ~ what is
-0.30 aggregate.maximum ~ what team
1.26 aggregate.maximum ~ what the
0.28 aggregate.maximum ~ what was
-0.31 aggregate.maximum ~ what were
0.34 aggregate.maximum ~ when
-0.38 aggregate.maximum ~ when did
-0.31 aggregate.maximum ~ when the
0.45 aggregate.maximum ~ wher
0.18 aggregate.maximum ~ wher the
-0.26 aggregate.maximum ~ wher was
-0.15 aggregate.maximum ~ which #
-0.28 aggregate.maximum ~ which date
-0.19 aggregate.maximum ~ which game
0.39 aggregate.maximum ~ which player
-0.19 aggregate.maximum ~ which year
-0.28 aggregate.maximum ~ who
-0.45 aggregate.maximum ~ who had
-0.59 aggregate.maximum ~ who has
-0.20 aggregate.maximum ~ who is
0.18 aggregate.maximum ~ who was
0.41 aggregate.maximum ~ whos
0.45 aggregate.maximum ~ win by
0.48 aggregate.maximum ~ win in
-0.88 aggregate.maximum ~ with
0.40 aggregate.maximum ~ with #
0.25 aggregate.maximum ~ with more
-1.10 aggregate.maximum ~ with the
-0.18 aggregate.maximum ~ woman
-0.47 aggregate.maximum ~ woman who
-0.30 aggregate.maximum ~ work
-0.37 aggregate.maximum ~ yard
-0.40 aggregate.maximum ~ year did
-0.35 aggregate.maximum ~ year of
-0.19 aggregate.maximum ~ year was
-0.43 aggregate.maximum ~ youth
-0.24 aggregate.median ~ #
-0.19 aggregate.median ~ # year
-0.23 aggregate.median ~ $
-0.23 aggregate.median ~ $ #
0.16 aggregate.median ~ ^ can you
0.16 aggregate.median ~ ^ can you give
-0.23 aggregate.median ~ ^ in #
0.47 aggregate.median ~ ^ what is
0.47 aggregate.median ~ ^ what is the
-0.19 aggregate.median ~ after #
0.35 aggregate.median ~ amount
0.22 aggregate.median ~ area
0.15 aggregate.median ~ attend
0.37 aggregate.median ~ between
0.22 aggregate.median ~ both
0.16 aggregate.median ~ can
0.16 aggregate.median ~ can you
-0.23 aggregate.median ~ colleg
0.40 aggregate.median ~ cost
0.36 aggregate.median ~ day
-0.26 aggregate.median ~ degre
0.19 aggregate.median ~ earn
-0.18 aggregate.median ~ femal
-0.35 aggregate.median ~ for
0.16 aggregate.median ~ give
0.16 aggregate.median ~ give me
0.42 aggregate.median ~ goal
0.32 aggregate.median ~ hour
-0.31 aggregate.median ~ in #
-0.33 aggregate.median ~ in the
0.47 aggregate.median ~ is
0.47 aggregate.median ~ is the
0.22 aggregate.median ~ m
0.22 aggregate.median ~ m #
0.16 aggregate.median ~ me
0.16 aggregate.median ~ me the
0.57 aggregate.median ~ median
0.48 aggregate.median ~ median of
-0.19 aggregate.median ~ not
-0.25 aggregate.median ~ of man
0.19 aggregate.median ~ population
0.26 aggregate.median ~ pric
0.19 aggregate.median ~ ratio
0.27 aggregate.median ~ revenu
-0.23 aggregate.median ~ stat
0.32 aggregate.median ~ stock
-0.23 aggregate.median ~ the unit
0.22 aggregate.median ~ they
-0.23 aggregate.median ~ unit stat
0.33 aggregate.median ~ visitor
0.22 aggregate.median ~ were
0.47 aggregate.median ~ what is
0.22 aggregate.median ~ when
-0.27 aggregate.median ~ with
-0.27 aggregate.median ~ with a
-0.19 aggregate.median ~ year
0.16 aggregate.median ~ you
0.16 aggregate.median ~ you give
-0.18 aggregate.minimum ~ #
-0.19 aggregate.minimum ~ # and
0.48 aggregate.minimum ~ # as
0.63 aggregate.minimum ~ # for
0.16 aggregate.minimum ~ # how
-0.43 aggregate.minimum ~ # in
-0.21 aggregate.minimum ~ # month
-0.20 aggregate.minimum ~ # or
-0.51 aggregate.minimum ~ # year
-0.22 aggregate.minimum ~ $
-0.32 aggregate.minimum ~ $ #
-0.21 aggregate.minimum ~ &
0.49 aggregate.minimum ~ 1
0.35 aggregate.minimum ~ 2
-0.33 aggregate.minimum ~ ^ for the
-0.53 aggregate.minimum ~ ^ how long
0.22 aggregate.minimum ~ ^ how many percent
-0.15 aggregate.minimum ~ ^ how many time
-0.32 aggregate.minimum ~ ^ how many total
0.37 aggregate.minimum ~ ^ how many year
0.24 aggregate.minimum ~ ^ how much
-0.25 aggregate.minimum ~ ^ in what
-0.38 aggregate.minimum ~ ^ name a
0.60 aggregate.minimum ~ ^ name the
-0.21 aggregate.minimum ~ ^ number of
-0.33 aggregate.minimum ~ ^ tell me
-0.50 aggregate.minimum ~ ^ the #
0.28 aggregate.minimum ~ ^ what is
0.22 aggregate.minimum ~ ^ what is the
-0.22 aggregate.minimum ~ ^ what percentag
-0.22 aggregate.minimum ~ ^ what percentag of
0.45 aggregate.minimum ~ ^ what the
0.37 aggregate.minimum ~ ^ what was
0.41 aggregate.minimum ~ ^ what was the
0.24 aggregate.minimum ~ ^ what were
0.24 aggregate.minimum ~ ^ what were the
0.22 aggregate.minimum ~ ^ which is
0.23 aggregate.minimum ~ ^ which year
-0.38 aggregate.minimum ~ ^ who had
-0.30 aggregate.minimum ~ ^ who has
-0.22 aggregate.minimum ~ a pie
-0.37 aggregate.minimum ~ a result
-0.33 aggregate.minimum ~ a total
-0.16 aggregate.minimum ~ aboriginal
0.39 aggregate.minimum ~ across
-0.34 aggregate.minimum ~ adult
-0.24 aggregate.minimum ~ after
-0.17 aggregate.minimum ~ age
-0.41 aggregate.minimum ~ age #
-0.40 aggregate.minimum ~ among
0.46 aggregate.minimum ~ amount
0.16 aggregate.minimum ~ an
-0.39 aggregate.minimum ~ and
-0.35 aggregate.minimum ~ and a
-0.34 aggregate.minimum ~ and rank
-0.31 aggregate.minimum ~ any
0.27 aggregate.minimum ~ appear
0.40 aggregate.minimum ~ artist
-0.16 aggregate.minimum ~ as
-0.32 aggregate.minimum ~ as a
0.57 aggregate.minimum ~ as the
-0.16 aggregate.minimum ~ assault
-0.18 aggregate.minimum ~ asset
-0.45 aggregate.minimum ~ at
-0.48 aggregate.minimum ~ at least
0.35 aggregate.minimum ~ athlet
0.23 aggregate.minimum ~ attend
0.15 aggregate.minimum ~ august
-0.39 aggregate.minimum ~ award
0.29 aggregate.minimum ~ away
0.29 aggregate.minimum ~ away team
0.33 aggregate.minimum ~ b
0.22 aggregate.minimum ~ be
-0.21 aggregate.minimum ~ been
0.69 aggregate.minimum ~ befor
0.44 aggregate.minimum ~ befor the
0.39 aggregate.minimum ~ being
-0.87 aggregate.minimum ~ between
-0.30 aggregate.minimum ~ between #
-0.46 aggregate.minimum ~ between the
0.32 aggregate.minimum ~ build
-0.42 aggregate.minimum ~ but
0.41 aggregate.minimum ~ by
0.50 aggregate.minimum ~ by a
-0.16 aggregate.minimum ~ c
-0.47 aggregate.minimum ~ caus
0.15 aggregate.minimum ~ championship
-0.23 aggregate.minimum ~ chang in
0.45 aggregate.minimum ~ chang of
-0.30 aggregate.minimum ~ chart
0.76 aggregate.minimum ~ city
-0.15 aggregate.minimum ~ club
-0.37 aggregate.minimum ~ come
-0.29 aggregate.minimum ~ come from
-0.36 aggregate.minimum ~ common
-0.24 aggregate.minimum ~ community
-0.42 aggregate.minimum ~ company
0.16 aggregate.minimum ~ competition
0.31 aggregate.minimum ~ complet
-0.41 aggregate.minimum ~ country
-0.31 aggregate.minimum ~ county
0.39 aggregate.minimum ~ crowd
-0.37 aggregate.minimum ~ current
0.20 aggregate.minimum ~ customer
-0.47 aggregate.minimum ~ data
-0.32 aggregate.minimum ~ date
-0.24 aggregate.minimum ~ date of
0.22 aggregate.minimum ~ day
0.56 aggregate.minimum ~ did he
-0.50 aggregate.minimum ~ did not
-0.41 aggregate.minimum ~ die
-0.36 aggregate.minimum ~ differenc
-0.43 aggregate.minimum ~ differenc between
-0.45 aggregate.minimum ~ different
0.26 aggregate.minimum ~ direct
-0.18 aggregate.minimum ~ district
0.17 aggregate.minimum ~ does
0.39 aggregate.minimum ~ does the
-0.17 aggregate.minimum ~ dollar
-0.26 aggregate.minimum ~ draw
0.25 aggregate.minimum ~ dur
0.47 aggregate.minimum ~ e
-0.25 aggregate.minimum ~ earliest
-0.29 aggregate.minimum ~ earn
-0.29 aggregate.minimum ~ earning
-0.43 aggregate.minimum ~ east
-0.18 aggregate.minimum ~ elect
0.29 aggregate.minimum ~ employe
0.29 aggregate.minimum ~ enrollment
-0.37 aggregate.minimum ~ episod
-0.65 aggregate.minimum ~ expens
0.22 aggregate.minimum ~ experienc
-0.26 aggregate.minimum ~ final
-0.18 aggregate.minimum ~ financial
-0.17 aggregate.minimum ~ finish
-0.17 aggregate.minimum ~ first nation
0.28 aggregate.minimum ~ for
-0.20 aggregate.minimum ~ for all
0.40 aggregate.minimum ~ for the
0.49 aggregate.minimum ~ found
-0.27 aggregate.minimum ~ free
-0.49 aggregate.minimum ~ french
-0.27 aggregate.minimum ~ from
0.17 aggregate.minimum ~ from the
-0.64 aggregate.minimum ~ game
-0.31 aggregate.minimum ~ game play
-0.38 aggregate.minimum ~ gender
0.21 aggregate.minimum ~ get
-0.16 aggregate.minimum ~ grand
-0.35 aggregate.minimum ~ gross
0.32 aggregate.minimum ~ group
-0.30 aggregate.minimum ~ had
-0.37 aggregate.minimum ~ had #
-0.18 aggregate.minimum ~ had the
0.25 aggregate.minimum ~ has #
-0.28 aggregate.minimum ~ has the
-0.25 aggregate.minimum ~ have
-0.44 aggregate.minimum ~ have a
0.30 aggregate.minimum ~ he
-0.76 aggregate.minimum ~ her
0.20 aggregate.minimum ~ highest
0.35 aggregate.minimum ~ his
0.37 aggregate.minimum ~ hold
0.28 aggregate.minimum ~ home
0.27 aggregate.minimum ~ hour
-0.58 aggregate.minimum ~ hous
-0.29 aggregate.minimum ~ household
-0.53 aggregate.minimum ~ how long
0.25 aggregate.minimum ~ how much
0.30 aggregate.minimum ~ if
0.29 aggregate.minimum ~ if the
0.63 aggregate.minimum ~ in a
-0.43 aggregate.minimum ~ in each
-0.17 aggregate.minimum ~ in what
-0.38 aggregate.minimum ~ incom
-0.38 aggregate.minimum ~ interest
0.23 aggregate.minimum ~ is
0.36 aggregate.minimum ~ is the
-0.42 aggregate.minimum ~ its
0.46 aggregate.minimum ~ join
-0.32 aggregate.minimum ~ label
0.21 aggregate.minimum ~ lane
-0.55 aggregate.minimum ~ last
0.16 aggregate.minimum ~ leagu
-0.68 aggregate.minimum ~ least #
0.32 aggregate.minimum ~ less
0.43 aggregate.minimum ~ less than
-0.28 aggregate.minimum ~ level
-0.22 aggregate.minimum ~ life
-0.96 aggregate.minimum ~ list
-0.51 aggregate.minimum ~ live
-0.48 aggregate.minimum ~ long
0.90 aggregate.minimum ~ lowest
-0.34 aggregate.minimum ~ male
0.22 aggregate.minimum ~ many percent
-0.32 aggregate.minimum ~ many total
0.36 aggregate.minimum ~ many year
-0.34 aggregate.minimum ~ maximum
-0.33 aggregate.minimum ~ me a
0.47 aggregate.minimum ~ me what
-0.40 aggregate.minimum ~ member
0.26 aggregate.minimum ~ million
0.44 aggregate.minimum ~ minimum
0.15 aggregate.minimum ~ month of
-0.45 aggregate.minimum ~ most
0.24 aggregate.minimum ~ much
-0.38 aggregate.minimum ~ name a
-0.34 aggregate.minimum ~ name and
-0.19 aggregate.minimum ~ name of
0.60 aggregate.minimum ~ name the
-0.21 aggregate.minimum ~ new
-0.21 aggregate.minimum ~ next
-0.30 aggregate.minimum ~ non
0.43 aggregate.minimum ~ north
-0.62 aggregate.minimum ~ not
0.26 aggregate.minimum ~ november
0.19 aggregate.minimum ~ of
0.79 aggregate.minimum ~ of #
-0.27 aggregate.minimum ~ of a
-0.32 aggregate.minimum ~ of each
0.34 aggregate.minimum ~ of man
0.15 aggregate.minimum ~ of player
0.26 aggregate.minimum ~ of point
-0.20 aggregate.minimum ~ of the
-0.30 aggregate.minimum ~ of woman
-0.28 aggregate.minimum ~ older
-0.33 aggregate.minimum ~ on this
-0.53 aggregate.minimum ~ only
-0.22 aggregate.minimum ~ open
-0.24 aggregate.minimum ~ operation
0.45 aggregate.minimum ~ opponent
-0.84 aggregate.minimum ~ or
0.24 aggregate.minimum ~ order
-0.32 aggregate.minimum ~ other
-0.33 aggregate.minimum ~ out
-0.42 aggregate.minimum ~ over
-0.41 aggregate.minimum ~ over #
-0.55 aggregate.minimum ~ overall
-0.39 aggregate.minimum ~ party
0.40 aggregate.minimum ~ percent
0.44 aggregate.minimum ~ percent of
0.34 aggregate.minimum ~ percentag
0.42 aggregate.minimum ~ percentag of
-0.25 aggregate.minimum ~ period
0.34 aggregate.minimum ~ pick
-0.22 aggregate.minimum ~ pie
-0.22 aggregate.minimum ~ pie chart
-0.40 aggregate.minimum ~ plac
0.42 aggregate.minimum ~ plan
0.29 aggregate.minimum ~ play
0.30 aggregate.minimum ~ play in
0.39 aggregate.minimum ~ point
-0.49 aggregate.minimum ~ position
-0.29 aggregate.minimum ~ previous
0.33 aggregate.minimum ~ pric
-0.34 aggregate.minimum ~ produc
-0.42 aggregate.minimum ~ quebec
-0.21 aggregate.minimum ~ r &
0.45 aggregate.minimum ~ rank
0.49 aggregate.minimum ~ rank of
-0.48 aggregate.minimum ~ rate of
-0.52 aggregate.minimum ~ record
0.20 aggregate.minimum ~ release
-0.23 aggregate.minimum ~ respectively
-0.32 aggregate.minimum ~ return
-0.31 aggregate.minimum ~ road
-0.17 aggregate.minimum ~ round
0.20 aggregate.minimum ~ run
0.17 aggregate.minimum ~ s
0.41 aggregate.minimum ~ scor
0.48 aggregate.minimum ~ score
0.47 aggregate.minimum ~ score #
-0.48 aggregate.minimum ~ second
-0.16 aggregate.minimum ~ series
-0.45 aggregate.minimum ~ servic
-0.18 aggregate.minimum ~ shar
-0.17 aggregate.minimum ~ shar of
-0.35 aggregate.minimum ~ ship
-0.37 aggregate.minimum ~ show
-0.57 aggregate.minimum ~ sinc
-0.43 aggregate.minimum ~ sinc #
-0.59 aggregate.minimum ~ singl
-0.26 aggregate.minimum ~ size
-0.37 aggregate.minimum ~ smaller
1.32 aggregate.minimum ~ smallest
0.45 aggregate.minimum ~ stadium
0.52 aggregate.minimum ~ stat
0.20 aggregate.minimum ~ statistic
0.67 aggregate.minimum ~ student
-0.42 aggregate.minimum ~ support
0.41 aggregate.minimum ~ t
0.41 aggregate.minimum ~ t #
0.15 aggregate.minimum ~ tabl
-0.80 aggregate.minimum ~ take
-0.16 aggregate.minimum ~ team has
0.34 aggregate.minimum ~ team of
-0.51 aggregate.minimum ~ that had
-0.74 aggregate.minimum ~ the #
0.28 aggregate.minimum ~ the #th
-0.28 aggregate.minimum ~ the attend
0.24 aggregate.minimum ~ the averag
0.34 aggregate.minimum ~ the away
-0.23 aggregate.minimum ~ the chang
-0.24 aggregate.minimum ~ the date
-0.39 aggregate.minimum ~ the differenc
-0.33 aggregate.minimum ~ the final
-0.40 aggregate.minimum ~ the game
-0.41 aggregate.minimum ~ the highest
-0.49 aggregate.minimum ~ the last
0.28 aggregate.minimum ~ the least
-0.45 aggregate.minimum ~ the match
-0.27 aggregate.minimum ~ the maximum
-0.45 aggregate.minimum ~ the most
-0.20 aggregate.minimum ~ the name
-0.25 aggregate.minimum ~ the next
0.99 aggregate.minimum ~ the percentag
0.32 aggregate.minimum ~ the population
-0.36 aggregate.minimum ~ the rate
0.40 aggregate.minimum ~ the tabl
-0.17 aggregate.minimum ~ the team
-0.20 aggregate.minimum ~ the titl
-0.63 aggregate.minimum ~ the total
-0.21 aggregate.minimum ~ the us
-0.40 aggregate.minimum ~ the x
-0.22 aggregate.minimum ~ their
-0.51 aggregate.minimum ~ ther
-0.37 aggregate.minimum ~ they
-0.38 aggregate.minimum ~ third
-0.62 aggregate.minimum ~ this
-0.32 aggregate.minimum ~ this chart
-0.25 aggregate.minimum ~ this tabl
-0.21 aggregate.minimum ~ thos who
-0.19 aggregate.minimum ~ to
0.23 aggregate.minimum ~ to be
-0.30 aggregate.minimum ~ to have
-0.26 aggregate.minimum ~ top
-0.52 aggregate.minimum ~ total
-0.67 aggregate.minimum ~ total number
-0.63 aggregate.minimum ~ transfer
-0.36 aggregate.minimum ~ tv
-0.15 aggregate.minimum ~ type of
-0.22 aggregate.minimum ~ u
-0.60 aggregate.minimum ~ under
-0.43 aggregate.minimum ~ under #
-0.21 aggregate.minimum ~ us
-0.50 aggregate.minimum ~ valu
0.33 aggregate.minimum ~ visitor
0.76 aggregate.minimum ~ was a
0.26 aggregate.minimum ~ week
0.46 aggregate.minimum ~ week #
-0.22 aggregate.minimum ~ were in
0.23 aggregate.minimum ~ were the
0.31 aggregate.minimum ~ what is
-0.17 aggregate.minimum ~ what percentag
0.45 aggregate.minimum ~ what the
0.30 aggregate.minimum ~ what was
0.24 aggregate.minimum ~ what were
0.26 aggregate.minimum ~ when
-0.53 aggregate.minimum ~ wher
-0.20 aggregate.minimum ~ which date
-0.38 aggregate.minimum ~ which game
0.22 aggregate.minimum ~ which is
0.22 aggregate.minimum ~ which year
-0.33 aggregate.minimum ~ who has
-0.57 aggregate.minimum ~ whos
-0.48 aggregate.minimum ~ win in
-0.44 aggregate.minimum ~ win the
-0.85 aggregate.minimum ~ with
0.68 aggregate.minimum ~ with #
-0.32 aggregate.minimum ~ with a
0.37 aggregate.minimum ~ with more
-1.82 aggregate.minimum ~ with the
-0.22 aggregate.minimum ~ woman who
-0.30 aggregate.minimum ~ work
0.48 aggregate.minimum ~ worker
-0.40 aggregate.minimum ~ x
0.60 aggregate.minimum ~ year
-0.41 aggregate.minimum ~ year of
1.01 aggregate.minimum ~ year that
-0.36 aggregate.minimum ~ youth
-0.23 aggregate.sum ~ # =
0.43 aggregate.sum ~ # a
-0.25 aggregate.sum ~ # as
-0.18 aggregate.sum ~ # from
-0.32 aggregate.sum ~ # is
-0.22 aggregate.sum ~ # month
0.36 aggregate.sum ~ # of
-0.16 aggregate.sum ~ # person
-0.60 aggregate.sum ~ # respectively
-0.78 aggregate.sum ~ # s
-0.15 aggregate.sum ~ # when
-0.42 aggregate.sum ~ # year
-0.30 aggregate.sum ~ #th
0.27 aggregate.sum ~ $
0.30 aggregate.sum ~ $ #
-0.26 aggregate.sum ~ %
0.16 aggregate.sum ~ &
-0.18 aggregate.sum ~ 2
-0.23 aggregate.sum ~ =
-0.23 aggregate.sum ~ = #
-0.17 aggregate.sum ~ ^ bottom #
0.17 aggregate.sum ~ ^ can you
0.26 aggregate.sum ~ ^ can you give
-0.25 aggregate.sum ~ ^ differenc between
-0.25 aggregate.sum ~ ^ differenc between total
-0.17 aggregate.sum ~ ^ draw a
-0.22 aggregate.sum ~ ^ draw a bar
-0.41 aggregate.sum ~ ^ find the
-0.24 aggregate.sum ~ ^ for each
-0.29 aggregate.sum ~ ^ give me
0.20 aggregate.sum ~ ^ how many percentag
0.17 aggregate.sum ~ ^ how many player
0.19 aggregate.sum ~ ^ how many total
-0.26 aggregate.sum ~ ^ how many year
-0.32 aggregate.sum ~ ^ in #
-0.42 aggregate.sum ~ ^ in # #
0.46 aggregate.sum ~ ^ list the
-0.18 aggregate.sum ~ ^ name a
-0.31 aggregate.sum ~ ^ name the
0.18 aggregate.sum ~ ^ pleas tell
0.18 aggregate.sum ~ ^ pleas tell me
-0.16 aggregate.sum ~ ^ show the row
-0.20 aggregate.sum ~ ^ standard deviation
-0.20 aggregate.sum ~ ^ standard deviation of
0.58 aggregate.sum ~ ^ sum of
-0.79 aggregate.sum ~ ^ tell me
-0.73 aggregate.sum ~ ^ tell me the
-0.40 aggregate.sum ~ ^ what percentag
-0.40 aggregate.sum ~ ^ what percentag of
0.30 aggregate.sum ~ ^ what was
0.31 aggregate.sum ~ ^ what was the
-0.25 aggregate.sum ~ ^ which year
-0.49 aggregate.sum ~ ^ who had
0.38 aggregate.sum ~ a #
-0.22 aggregate.sum ~ a higher
-0.43 aggregate.sum ~ a result
-0.60 aggregate.sum ~ a scatter
-0.32 aggregate.sum ~ a total
-0.25 aggregate.sum ~ aboriginal
-0.16 aggregate.sum ~ about
-0.61 aggregate.sum ~ abov
-0.55 aggregate.sum ~ abov #
-0.26 aggregate.sum ~ account
-0.29 aggregate.sum ~ account for
-0.39 aggregate.sum ~ activity
0.48 aggregate.sum ~ after
0.48 aggregate.sum ~ after #
0.32 aggregate.sum ~ after the
0.25 aggregate.sum ~ age of
-0.66 aggregate.sum ~ air
0.33 aggregate.sum ~ all
0.19 aggregate.sum ~ all the
-0.60 aggregate.sum ~ among
-0.47 aggregate.sum ~ among the
-0.27 aggregate.sum ~ and #
-0.49 aggregate.sum ~ and a
-0.20 aggregate.sum ~ and rank
-0.38 aggregate.sum ~ and the
-0.19 aggregate.sum ~ and what
-0.51 aggregate.sum ~ any
-0.45 aggregate.sum ~ appearanc
0.42 aggregate.sum ~ april
0.37 aggregate.sum ~ april #
-0.37 aggregate.sum ~ are ther
-0.36 aggregate.sum ~ artist
-0.21 aggregate.sum ~ as
0.23 aggregate.sum ~ as a
-0.48 aggregate.sum ~ as the
-0.19 aggregate.sum ~ asset
0.23 aggregate.sum ~ at the
-0.32 aggregate.sum ~ attend of
-0.78 aggregate.sum ~ averag
-0.24 aggregate.sum ~ averag of
-0.39 aggregate.sum ~ away team
0.23 aggregate.sum ~ balanc
-0.27 aggregate.sum ~ befor
-0.86 aggregate.sum ~ befor #
0.16 aggregate.sum ~ befor the
-0.25 aggregate.sum ~ being
-0.25 aggregate.sum ~ below
0.59 aggregate.sum ~ best
-0.32 aggregate.sum ~ between
-0.32 aggregate.sum ~ between #
-0.28 aggregate.sum ~ between the
-0.44 aggregate.sum ~ between total
-0.63 aggregate.sum ~ both
-0.17 aggregate.sum ~ bottom #
-0.26 aggregate.sum ~ bronz
-0.58 aggregate.sum ~ build
-0.29 aggregate.sum ~ by a
-0.30 aggregate.sum ~ came
0.17 aggregate.sum ~ can you
-0.51 aggregate.sum ~ canadian
-0.57 aggregate.sum ~ case
-0.34 aggregate.sum ~ cash
-0.23 aggregate.sum ~ caus
-0.61 aggregate.sum ~ championship
-0.62 aggregate.sum ~ chang
-0.40 aggregate.sum ~ chang in
-0.43 aggregate.sum ~ chart
0.61 aggregate.sum ~ child
-0.51 aggregate.sum ~ city
0.27 aggregate.sum ~ coach
-0.21 aggregate.sum ~ company
-0.20 aggregate.sum ~ compar
-0.17 aggregate.sum ~ compar to
-0.23 aggregate.sum ~ correlation
-0.23 aggregate.sum ~ correlation between
-0.17 aggregate.sum ~ correspond
0.22 aggregate.sum ~ cost
-0.34 aggregate.sum ~ count
-0.18 aggregate.sum ~ count of
-0.24 aggregate.sum ~ county
0.65 aggregate.sum ~ coupl
-0.30 aggregate.sum ~ crowd
-0.20 aggregate.sum ~ cup
-0.44 aggregate.sum ~ current
-0.17 aggregate.sum ~ customer
-0.26 aggregate.sum ~ d
-0.43 aggregate.sum ~ data
-0.53 aggregate.sum ~ date
0.27 aggregate.sum ~ day
-0.27 aggregate.sum ~ december #
-0.20 aggregate.sum ~ deviation
-0.20 aggregate.sum ~ deviation of
0.34 aggregate.sum ~ did
-0.35 aggregate.sum ~ did not
-0.69 aggregate.sum ~ die
-0.31 aggregate.sum ~ differenc
-0.45 aggregate.sum ~ differenc between
-0.36 aggregate.sum ~ differenc in
-0.17 aggregate.sum ~ district
-0.36 aggregate.sum ~ does
-0.18 aggregate.sum ~ driver
-0.50 aggregate.sum ~ dur the
-0.30 aggregate.sum ~ e
0.51 aggregate.sum ~ earn
-0.28 aggregate.sum ~ earning
-0.25 aggregate.sum ~ employment
-0.16 aggregate.sum ~ empty
-0.21 aggregate.sum ~ english
-0.20 aggregate.sum ~ enrollment
-0.34 aggregate.sum ~ episod
-0.37 aggregate.sum ~ event
0.16 aggregate.sum ~ every
-0.16 aggregate.sum ~ expenditur
-0.53 aggregate.sum ~ expens
-0.42 aggregate.sum ~ expens in
0.49 aggregate.sum ~ family
0.36 aggregate.sum ~ february
-0.54 aggregate.sum ~ final
-0.41 aggregate.sum ~ find the
-0.22 aggregate.sum ~ finish
-0.19 aggregate.sum ~ first
-0.21 aggregate.sum ~ fiscal
0.30 aggregate.sum ~ for #
-0.48 aggregate.sum ~ for each
0.60 aggregate.sum ~ for in
0.66 aggregate.sum ~ franc
-0.51 aggregate.sum ~ from the
0.38 aggregate.sum ~ fy
0.39 aggregate.sum ~ fy #
0.57 aggregate.sum ~ game did
-0.39 aggregate.sum ~ game were
-0.67 aggregate.sum ~ game with
0.39 aggregate.sum ~ goal
-0.43 aggregate.sum ~ grand
-0.60 aggregate.sum ~ greater
-0.51 aggregate.sum ~ greater than
-0.19 aggregate.sum ~ group by
-0.82 aggregate.sum ~ had a
-0.38 aggregate.sum ~ has a
-0.25 aggregate.sum ~ health
-0.27 aggregate.sum ~ her
-0.40 aggregate.sum ~ higher
-0.24 aggregate.sum ~ higher than
-0.57 aggregate.sum ~ his
-0.43 aggregate.sum ~ home team
0.18 aggregate.sum ~ how much
-0.23 aggregate.sum ~ if the
-0.25 aggregate.sum ~ in a
-0.46 aggregate.sum ~ in this
0.24 aggregate.sum ~ incom
-0.24 aggregate.sum ~ interest
0.30 aggregate.sum ~ inuit
-0.20 aggregate.sum ~ is #
-0.16 aggregate.sum ~ is empty
-0.29 aggregate.sum ~ january #
-0.40 aggregate.sum ~ join
-0.29 aggregate.sum ~ june
-0.45 aggregate.sum ~ june #
-0.21 aggregate.sum ~ lane
0.18 aggregate.sum ~ languag
0.22 aggregate.sum ~ larg
-0.45 aggregate.sum ~ larger
-0.30 aggregate.sum ~ larger than
-0.43 aggregate.sum ~ length
-0.54 aggregate.sum ~ less
-0.45 aggregate.sum ~ less than
-0.57 aggregate.sum ~ level
-0.25 aggregate.sum ~ likely
-0.55 aggregate.sum ~ line
0.31 aggregate.sum ~ list in
0.32 aggregate.sum ~ list the
0.30 aggregate.sum ~ live
0.51 aggregate.sum ~ live in
-0.63 aggregate.sum ~ location
0.29 aggregate.sum ~ long
-0.34 aggregate.sum ~ m
-0.38 aggregate.sum ~ male
0.46 aggregate.sum ~ many person
0.17 aggregate.sum ~ many player
0.19 aggregate.sum ~ many total
-0.30 aggregate.sum ~ maximum
0.44 aggregate.sum ~ medal
-0.38 aggregate.sum ~ median
-0.64 aggregate.sum ~ model
0.23 aggregate.sum ~ month of
-0.32 aggregate.sum ~ most
0.18 aggregate.sum ~ much
-0.56 aggregate.sum ~ name
-0.38 aggregate.sum ~ name a
-0.31 aggregate.sum ~ name the
-0.31 aggregate.sum ~ nation
0.16 aggregate.sum ~ nation of
-0.56 aggregate.sum ~ net
0.20 aggregate.sum ~ network
-0.63 aggregate.sum ~ new
0.37 aggregate.sum ~ next
0.38 aggregate.sum ~ north
-0.34 aggregate.sum ~ not
0.23 aggregate.sum ~ november #
-0.19 aggregate.sum ~ number
-0.37 aggregate.sum ~ number for
-0.49 aggregate.sum ~ obligation
-0.25 aggregate.sum ~ of #
0.61 aggregate.sum ~ of a
0.78 aggregate.sum ~ of all
0.31 aggregate.sum ~ of point
-0.26 aggregate.sum ~ of the
-0.50 aggregate.sum ~ of time
-0.70 aggregate.sum ~ of total
-0.45 aggregate.sum ~ of win
0.35 aggregate.sum ~ on #
-0.76 aggregate.sum ~ on the
-0.52 aggregate.sum ~ only
-0.36 aggregate.sum ~ only #
0.28 aggregate.sum ~ ontario
0.24 aggregate.sum ~ open
-0.28 aggregate.sum ~ operat
-0.22 aggregate.sum ~ or #
-0.64 aggregate.sum ~ order
-0.60 aggregate.sum ~ other than
-0.43 aggregate.sum ~ out
-0.77 aggregate.sum ~ over #
0.20 aggregate.sum ~ part
-0.57 aggregate.sum ~ participat
0.81 aggregate.sum ~ party
0.44 aggregate.sum ~ past
-0.66 aggregate.sum ~ per
-0.32 aggregate.sum ~ percent
-0.78 aggregate.sum ~ percentag of
0.25 aggregate.sum ~ percentag point
0.16 aggregate.sum ~ person
-0.35 aggregate.sum ~ place
0.16 aggregate.sum ~ play
0.30 aggregate.sum ~ play for
-1.02 aggregate.sum ~ play in
0.18 aggregate.sum ~ pleas tell
-0.18 aggregate.sum ~ plot
0.45 aggregate.sum ~ point
0.38 aggregate.sum ~ point did
-0.67 aggregate.sum ~ point of
-0.27 aggregate.sum ~ position
-0.57 aggregate.sum ~ provid
-0.25 aggregate.sum ~ provinc
0.35 aggregate.sum ~ public
-0.45 aggregate.sum ~ r
-0.55 aggregate.sum ~ race
-0.42 aggregate.sum ~ rank
-0.37 aggregate.sum ~ rank of
-0.74 aggregate.sum ~ rat
-0.25 aggregate.sum ~ ratio
0.21 aggregate.sum ~ record
-0.18 aggregate.sum ~ record of
0.23 aggregate.sum ~ regular
-0.39 aggregate.sum ~ relationship between
-0.61 aggregate.sum ~ releas
-0.86 aggregate.sum ~ release
-0.39 aggregate.sum ~ repeat
-0.23 aggregate.sum ~ report
-0.39 aggregate.sum ~ research
-1.00 aggregate.sum ~ respectively
-0.24 aggregate.sum ~ result
-0.43 aggregate.sum ~ result in
-0.39 aggregate.sum ~ result of
-0.22 aggregate.sum ~ revenu from
-0.31 aggregate.sum ~ round
0.57 aggregate.sum ~ round #
-0.16 aggregate.sum ~ row wher
0.73 aggregate.sum ~ run
-0.74 aggregate.sum ~ runner
-0.60 aggregate.sum ~ runner up
-0.33 aggregate.sum ~ s
-0.37 aggregate.sum ~ same
-0.74 aggregate.sum ~ scatter
-0.70 aggregate.sum ~ scatter chart
0.29 aggregate.sum ~ school
-0.82 aggregate.sum ~ scor for
-0.52 aggregate.sum ~ scor of
0.32 aggregate.sum ~ score
0.48 aggregate.sum ~ scorer
-0.61 aggregate.sum ~ season
0.33 aggregate.sum ~ seat
-0.40 aggregate.sum ~ second
0.23 aggregate.sum ~ sector
0.28 aggregate.sum ~ segment
0.29 aggregate.sum ~ sell
0.21 aggregate.sum ~ serv
0.53 aggregate.sum ~ set
-0.91 aggregate.sum ~ shar
-0.84 aggregate.sum ~ shar of
-0.48 aggregate.sum ~ ship
-0.28 aggregate.sum ~ silver
-0.22 aggregate.sum ~ sinc
-0.37 aggregate.sum ~ site
0.45 aggregate.sum ~ small
0.27 aggregate.sum ~ smaller
0.27 aggregate.sum ~ smaller than
-0.33 aggregate.sum ~ social
-0.32 aggregate.sum ~ sort
-0.34 aggregate.sum ~ sort by
0.46 aggregate.sum ~ south
0.35 aggregate.sum ~ spain
-0.34 aggregate.sum ~ stadium
-0.20 aggregate.sum ~ standard
-0.20 aggregate.sum ~ standard deviation
0.28 aggregate.sum ~ stat
-0.66 aggregate.sum ~ station
-0.18 aggregate.sum ~ statistic
0.23 aggregate.sum ~ stock
-0.29 aggregate.sum ~ street
0.56 aggregate.sum ~ sum
0.62 aggregate.sum ~ sum of
0.54 aggregate.sum ~ support
0.42 aggregate.sum ~ surfac
0.59 aggregate.sum ~ t
0.44 aggregate.sum ~ t #
0.23 aggregate.sum ~ tabl
-0.15 aggregate.sum ~ tax
0.25 aggregate.sum ~ team
-0.55 aggregate.sum ~ team had
0.15 aggregate.sum ~ team of
-0.78 aggregate.sum ~ team scor
-0.35 aggregate.sum ~ team was
-0.54 aggregate.sum ~ term
-0.18 aggregate.sum ~ than
-0.57 aggregate.sum ~ than #
-0.27 aggregate.sum ~ that
-0.57 aggregate.sum ~ that are
-0.54 aggregate.sum ~ that had
-0.20 aggregate.sum ~ that has
-0.61 aggregate.sum ~ that were
0.19 aggregate.sum ~ the #
-0.54 aggregate.sum ~ the averag
-0.44 aggregate.sum ~ the away
-0.72 aggregate.sum ~ the chart
-0.23 aggregate.sum ~ the correlation
0.53 aggregate.sum ~ the country
-0.38 aggregate.sum ~ the date
-0.72 aggregate.sum ~ the differenc
-0.44 aggregate.sum ~ the episod
-0.42 aggregate.sum ~ the home
0.19 aggregate.sum ~ the last
-0.28 aggregate.sum ~ the list
0.18 aggregate.sum ~ the nation
-0.22 aggregate.sum ~ the net
0.37 aggregate.sum ~ the next
-0.51 aggregate.sum ~ the percent
-0.81 aggregate.sum ~ the percentag
0.19 aggregate.sum ~ the player
-0.30 aggregate.sum ~ the race
0.36 aggregate.sum ~ the record
-0.39 aggregate.sum ~ the relationship
-0.16 aggregate.sum ~ the row
-0.43 aggregate.sum ~ the season
0.45 aggregate.sum ~ the sum
0.46 aggregate.sum ~ the tabl
0.32 aggregate.sum ~ the team
-0.29 aggregate.sum ~ the titl
0.44 aggregate.sum ~ the total
-0.22 aggregate.sum ~ the us
-0.24 aggregate.sum ~ the valu
-0.46 aggregate.sum ~ the win
-0.19 aggregate.sum ~ this
0.24 aggregate.sum ~ this chart
-0.26 aggregate.sum ~ this tabl
-0.38 aggregate.sum ~ thos
-0.41 aggregate.sum ~ thos with
-0.18 aggregate.sum ~ time in
-0.45 aggregate.sum ~ time was
-0.34 aggregate.sum ~ to have
0.23 aggregate.sum ~ to the
0.32 aggregate.sum ~ total
0.39 aggregate.sum ~ total amount
0.30 aggregate.sum ~ total of
0.16 aggregate.sum ~ total revenu
-0.47 aggregate.sum ~ tournament
-0.49 aggregate.sum ~ track
0.30 aggregate.sum ~ train
-0.35 aggregate.sum ~ tv
-0.24 aggregate.sum ~ type of
-0.36 aggregate.sum ~ us
-0.46 aggregate.sum ~ use
-0.45 aggregate.sum ~ valu of
-0.47 aggregate.sum ~ vehicl
-0.25 aggregate.sum ~ venu
-0.16 aggregate.sum ~ visualiz
-0.26 aggregate.sum ~ visualiz by
0.55 aggregate.sum ~ vote
-0.26 aggregate.sum ~ w
0.15 aggregate.sum ~ was a
-0.46 aggregate.sum ~ week
-0.47 aggregate.sum ~ were in
-0.21 aggregate.sum ~ were play
-0.37 aggregate.sum ~ what percentag
-0.34 aggregate.sum ~ when
-0.35 aggregate.sum ~ when the
0.42 aggregate.sum ~ wher
-0.24 aggregate.sum ~ which year
0.33 aggregate.sum ~ who had
-0.21 aggregate.sum ~ who were
0.47 aggregate.sum ~ who win
-0.20 aggregate.sum ~ whos
0.25 aggregate.sum ~ win by
0.42 aggregate.sum ~ win the
0.41 aggregate.sum ~ with #
-0.21 aggregate.sum ~ with more
0.64 aggregate.sum ~ without
-0.24 aggregate.sum ~ work
-0.39 aggregate.sum ~ world
-0.18 aggregate.sum ~ year did
0.32 aggregate.sum ~ year had
-0.50 aggregate.sum ~ year in
-0.31 aggregate.sum ~ year of
-0.57 aggregate.sum ~ year was
0.26 aggregate.sum ~ you give
-0.29 aggregate.sum ~ youth
-0.24 aggregate.two ~ # and
-0.16 aggregate.two ~ # for
-0.19 aggregate.two ~ # month
-0.21 aggregate.two ~ & d
-0.30 aggregate.two ~ 2
-0.24 aggregate.two ~ ^ find the
-0.36 aggregate.two ~ ^ how long
-0.24 aggregate.two ~ ^ how many total
-0.50 aggregate.two ~ ^ how many year
-0.41 aggregate.two ~ ^ how much
-0.19 aggregate.two ~ ^ in which
-0.23 aggregate.two ~ ^ what team
-0.32 aggregate.two ~ ^ what was
-0.25 aggregate.two ~ ^ what was the
-0.31 aggregate.two ~ ^ which is
-0.32 aggregate.two ~ ^ who had
-0.30 aggregate.two ~ a
-0.45 aggregate.two ~ a total
-0.22 aggregate.two ~ against
-0.53 aggregate.two ~ age
0.22 aggregate.two ~ among
-0.71 aggregate.two ~ amount
-0.33 aggregate.two ~ an
0.35 aggregate.two ~ and
-0.37 aggregate.two ~ and #
-0.30 aggregate.two ~ and the
0.22 aggregate.two ~ and what
-0.37 aggregate.two ~ and when
-0.40 aggregate.two ~ are the
-0.19 aggregate.two ~ asset
-0.36 aggregate.two ~ at the
-0.20 aggregate.two ~ award
-0.21 aggregate.two ~ b
-0.27 aggregate.two ~ befor
-0.38 aggregate.two ~ below
-0.72 aggregate.two ~ best
-0.70 aggregate.two ~ between
-0.65 aggregate.two ~ between the
-0.37 aggregate.two ~ bronz
-0.15 aggregate.two ~ business
-0.36 aggregate.two ~ but
-0.21 aggregate.two ~ caus
-0.22 aggregate.two ~ championship
-0.51 aggregate.two ~ come
-0.36 aggregate.two ~ come from
-0.34 aggregate.two ~ complet
-0.21 aggregate.two ~ correspond
-0.35 aggregate.two ~ cup
-0.21 aggregate.two ~ d
-0.18 aggregate.two ~ data
-0.23 aggregate.two ~ date
-0.51 aggregate.two ~ differenc
-0.51 aggregate.two ~ differenc between
-0.36 aggregate.two ~ does
-0.39 aggregate.two ~ does the
-0.27 aggregate.two ~ driver
-0.16 aggregate.two ~ dur
-0.40 aggregate.two ~ each
-0.21 aggregate.two ~ end
-0.32 aggregate.two ~ enrollment
-0.27 aggregate.two ~ every
-0.19 aggregate.two ~ financial
-0.24 aggregate.two ~ find
-0.24 aggregate.two ~ find the
-0.68 aggregate.two ~ first
-0.15 aggregate.two ~ first nation
-0.19 aggregate.two ~ fiscal
-0.19 aggregate.two ~ fiscal year
-0.33 aggregate.two ~ for
-0.40 aggregate.two ~ for each
0.24 aggregate.two ~ for the
-0.33 aggregate.two ~ fy
-0.33 aggregate.two ~ fy #
-0.16 aggregate.two ~ game
0.40 aggregate.two ~ get
0.21 aggregate.two ~ give
-0.35 aggregate.two ~ goal
-0.20 aggregate.two ~ goal did
-0.35 aggregate.two ~ gold
-0.16 aggregate.two ~ good
-0.20 aggregate.two ~ grid
-0.43 aggregate.two ~ had
-0.20 aggregate.two ~ had #
-0.38 aggregate.two ~ had the
-0.25 aggregate.two ~ has #
-0.16 aggregate.two ~ health
-0.37 aggregate.two ~ her
-0.30 aggregate.two ~ highest
-0.24 aggregate.two ~ how
-0.36 aggregate.two ~ how long
-0.44 aggregate.two ~ how much
-0.18 aggregate.two ~ id
-0.27 aggregate.two ~ if
-0.33 aggregate.two ~ individual
-0.56 aggregate.two ~ is #
-0.29 aggregate.two ~ last
-0.48 aggregate.two ~ leagu
-0.19 aggregate.two ~ level
-0.48 aggregate.two ~ life
-0.52 aggregate.two ~ list
0.23 aggregate.two ~ live
0.23 aggregate.two ~ live in
-0.31 aggregate.two ~ long
-0.20 aggregate.two ~ many goal
0.23 aggregate.two ~ many person
-0.24 aggregate.two ~ many total
-0.44 aggregate.two ~ many year
-0.29 aggregate.two ~ match
0.22 aggregate.two ~ maximum
0.16 aggregate.two ~ mean
-0.31 aggregate.two ~ median
0.26 aggregate.two ~ minimum
-0.30 aggregate.two ~ more
-0.40 aggregate.two ~ more than
-0.53 aggregate.two ~ most
-0.44 aggregate.two ~ much
-0.22 aggregate.two ~ name and
0.16 aggregate.two ~ nation
-0.26 aggregate.two ~ number
-0.54 aggregate.two ~ number of
-0.56 aggregate.two ~ of #
-0.40 aggregate.two ~ of the
-0.22 aggregate.two ~ of total
-0.22 aggregate.two ~ of win
-0.63 aggregate.two ~ order
-0.27 aggregate.two ~ other
-0.42 aggregate.two ~ overall
-0.25 aggregate.two ~ participat
-0.22 aggregate.two ~ per
-0.30 aggregate.two ~ plac
-0.22 aggregate.two ~ play
-0.24 aggregate.two ~ player
0.32 aggregate.two ~ population
0.22 aggregate.two ~ population of
-0.25 aggregate.two ~ position
-0.25 aggregate.two ~ r
-0.31 aggregate.two ~ r &
-0.33 aggregate.two ~ rank
-0.24 aggregate.two ~ rank of
-0.22 aggregate.two ~ record
-0.19 aggregate.two ~ respectively
-0.42 aggregate.two ~ round
-0.34 aggregate.two ~ runner
-0.48 aggregate.two ~ scor
-0.19 aggregate.two ~ score #
-0.28 aggregate.two ~ second
0.18 aggregate.two ~ series
-0.39 aggregate.two ~ servic
0.25 aggregate.two ~ shar
0.18 aggregate.two ~ shar of
-0.33 aggregate.two ~ silver
-0.40 aggregate.two ~ smallest
-0.29 aggregate.two ~ stadium
-0.38 aggregate.two ~ start
-0.15 aggregate.two ~ take
-0.17 aggregate.two ~ team had
-0.20 aggregate.two ~ team was
-0.15 aggregate.two ~ tell
-0.15 aggregate.two ~ tell me
-0.21 aggregate.two ~ term
-0.38 aggregate.two ~ than
-0.36 aggregate.two ~ than #
-0.20 aggregate.two ~ that
-0.20 aggregate.two ~ that had
-0.17 aggregate.two ~ that has
-0.27 aggregate.two ~ the attend
-0.51 aggregate.two ~ the differenc
-0.43 aggregate.two ~ the first
-0.25 aggregate.two ~ the highest
0.15 aggregate.two ~ the largest
-0.47 aggregate.two ~ the last
-0.16 aggregate.two ~ the least
0.20 aggregate.two ~ the maximum
-0.39 aggregate.two ~ the most
0.20 aggregate.two ~ the name
-0.25 aggregate.two ~ the titl
-0.31 aggregate.two ~ the top
-0.21 aggregate.two ~ the unit
-0.21 aggregate.two ~ the us
-0.19 aggregate.two ~ the year
-0.17 aggregate.two ~ their
0.23 aggregate.two ~ them
-0.36 aggregate.two ~ this
-0.16 aggregate.two ~ thos who
0.25 aggregate.two ~ time did
-0.28 aggregate.two ~ to
-0.46 aggregate.two ~ to the
-0.24 aggregate.two ~ top
-0.34 aggregate.two ~ top #
-0.20 aggregate.two ~ total number
-0.64 aggregate.two ~ total of
0.27 aggregate.two ~ tv
-0.17 aggregate.two ~ type
-0.36 aggregate.two ~ under
-0.21 aggregate.two ~ unit stat
0.38 aggregate.two ~ us
-0.38 aggregate.two ~ valu
-0.26 aggregate.two ~ was
-0.20 aggregate.two ~ was #
-0.18 aggregate.two ~ was the
-0.23 aggregate.two ~ weight
-0.39 aggregate.two ~ west
0.20 aggregate.two ~ what is
-0.23 aggregate.two ~ what team
-0.30 aggregate.two ~ what was
-0.45 aggregate.two ~ when
-0.30 aggregate.two ~ when the
-0.30 aggregate.two ~ wher
-0.31 aggregate.two ~ which is
-0.23 aggregate.two ~ who
-0.27 aggregate.two ~ who had
0.17 aggregate.two ~ whos
-0.44 aggregate.two ~ win
-0.45 aggregate.two ~ win in
-0.38 aggregate.two ~ with #
-0.32 aggregate.two ~ with a
-0.21 aggregate.two ~ with more
-0.60 aggregate.two ~ year
0.52 among above
-0.26 among pair rows
-0.18 among section columns
0.35 among section rows
-0.70 answer after head
-0.27 answer date / did / lookup
0.90 answer date / how long / difference
-0.93 answer date / how long / lookup
-0.29 answer date / how many / count
-0.18 answer date / how many / position
-0.43 answer date / is / lookup
0.36 answer date / list / list
-0.77 answer date / list / lookup
-0.19 answer date / other / count
1.15 answer date / other / group
-0.39 answer date / other / list
0.34 answer date / what / count
-0.40 answer date / what / group
0.28 answer date / what year / lookup
0.33 answer date / what year / superlative
0.40 answer date / when / aggregate
0.21 answer date / when / lookup
0.91 answer date / when / position
0.77 answer date / when / superlative
-0.48 answer date / where / lookup
-0.48 answer date / which / neighbour
-0.41 answer date / who / neighbour
0.42 answer distinct 0 / frequency
-0.34 answer distinct 0 / superlative
0.17 answer distinct 1 / group
-0.31 answer distinct 1 / neighbour
-0.50 answer distinct 1 / same
-0.35 answer distinct 1 / superlative
-0.17 answer distinct 2 / neighbour
-0.21 answer distinct 2 / same
-0.46 answer distinct 3 / group
0.37 answer distinct 3 / same
0.21 answer distinct 3 / superlative
0.26 answer distinct 3 / which-of
-0.22 answer filled 0
-0.17 answer filled 1
-0.73 answer identifier / aggregate / named
0.81 answer identifier / count / named
-0.47 answer identifier / frequency / named
-0.47 answer identifier / list / named
-0.33 answer identifier / position / named
-0.32 answer inside filter
1.32 answer is head
-0.62 answer measure / how long / difference
0.33 answer measure / how long / lookup
0.22 answer measure / how many / count
-0.29 answer measure / how many / frequency
-0.33 answer measure / how many / group
-0.33 answer measure / how many / neighbour
-0.23 answer measure / how many / position
0.59 answer measure / list / lookup
-0.64 answer measure / other / aggregate
0.25 answer measure / other / group
0.32 answer measure / other / list
-0.33 answer measure / other / superlative
-0.43 answer measure / what / aggregate
0.17 answer measure / what / lookup
-0.29 answer measure / what / neighbour
0.44 answer measure / what year / lookup
0.15 answer measure / when / lookup
-0.24 answer measure / where / lookup
-0.33 answer measure / which / group
0.17 answer measure / which / lookup
-0.44 answer measure / who / group
-0.53 answer number / did / lookup
-0.42 answer number / did / superlative
-0.78 answer number / find / group
-0.65 answer number / find / list
0.67 answer number / give / aggregate
-1.07 answer number / give / group
-0.17 answer number / give / lookup
-0.31 answer number / how long / difference
0.19 answer number / how long / lookup
-0.16 answer number / how many / group
0.42 answer number / how many / missing
0.26 answer number / how many / neighbour
0.24 answer number / how many / position
0.20 answer number / how much / aggregate
0.20 answer number / how much / difference
-0.44 answer number / how much / lookup
0.25 answer number / how much / superlative
-0.84 answer number / is / list
-0.48 answer number / is / lookup
-0.90 answer number / list / group
-0.33 answer number / list / list
-0.19 answer number / list / lookup
0.49 answer number / name / aggregate
-0.45 answer number / name / group
-0.69 answer number / name / lookup
-0.73 answer number / name / superlative
1.42 answer number / other / aggregate
-0.60 answer number / other / count
-0.98 answer number / other / group
-0.79 answer number / other / list
0.62 answer number / other / missing
-0.17 answer number / other / position
-1.13 answer number / other / superlative
-0.78 answer number / show / group
-0.51 answer number / show / lookup
-0.40 answer number / show / superlative
-0.54 answer number / was / lookup
0.82 answer number / what / aggregate
-0.34 answer number / what / count
-0.52 answer number / what / group
-0.25 answer number / what / neighbour
-0.47 answer number / what / position
-0.21 answer number / what / superlative
-0.40 answer number / what year / lookup
0.78 answer number / where / aggregate
-0.29 answer number / where / group
-0.65 answer number / where / superlative
-0.28 answer number / which / superlative
-0.45 answer number / which year / aggregate
-0.34 answer number / which year / difference
-0.41 answer number / which year / lookup
-0.70 answer number / which year / superlative
-0.61 answer number / who / frequency
-0.58 answer number / who / group
-0.20 answer number / who / neighbour
-0.62 answer number / who / superlative
0.73 answer score
-0.25 answer score 0
-0.46 answer score 1
0.60 answer score 3
1.23 answer score 4
0.77 answer text / find / group
-0.32 answer text / find / lookup
-0.22 answer text / give / group
-0.15 answer text / give / list
0.18 answer text / give / lookup
-0.69 answer text / how long / lookup
-0.23 answer text / how many / aggregate
0.18 answer text / how many / group
-0.35 answer text / how much / lookup
0.50 answer text / list / group
0.28 answer text / list / list
0.39 answer text / list / lookup
0.41 answer text / name / superlative
0.19 answer text / other / group
-0.29 answer text / show / list
0.55 answer text / show / lookup
0.24 answer text / was / lookup
-0.29 answer text / what / count
0.27 answer text / what / neighbour
0.20 answer text / what / position
0.22 answer text / what / same
0.24 answer text / what / superlative
-0.19 answer text / what / which-of
-0.66 answer text / what year / lookup
-0.43 answer text / when / list
-0.57 answer text / when / lookup
-0.87 answer text / when / position
-0.76 answer text / when / superlative
-0.48 answer text / where / group
0.46 answer text / where / lookup
0.45 answer text / where / superlative
0.23 answer text / which / frequency
-0.31 answer text / which year / lookup
0.47 answer text / who / lookup
0.53 answer text / who / neighbour
0.33 answer text / who / position
0.43 answer text / who / superlative
-0.17 answers 4
0.33 arithmetic crossing least share
0.80 arithmetic crossing years
-0.87 arithmetic earlier first
-1.06 arithmetic fixed behind
-0.29 arithmetic fixed has name
0.27 arithmetic fixed total
0.49 arithmetic later first
0.16 arithmetic missed degree
0.38 arithmetic total below
0.22 arithmetic.average ~ # and
-0.17 arithmetic.average ~ # month
-0.70 arithmetic.average ~ # respectively
-0.60 arithmetic.average ~ # what
-0.16 arithmetic.average ~ # which
0.54 arithmetic.average ~ # year
-0.20 arithmetic.average ~ #th
-0.27 arithmetic.average ~ $
-0.16 arithmetic.average ~ $ #
-0.52 arithmetic.average ~ ^ count the
-0.27 arithmetic.average ~ ^ find the
-0.31 arithmetic.average ~ ^ how long
-0.27 arithmetic.average ~ ^ how many consecutiv
-0.58 arithmetic.average ~ ^ how many year
0.42 arithmetic.average ~ ^ tell me
0.42 arithmetic.average ~ ^ tell me the
-0.54 arithmetic.average ~ ^ what are
-0.53 arithmetic.average ~ ^ what are the
-0.15 arithmetic.average ~ ^ what were
-0.15 arithmetic.average ~ ^ what were the
-0.52 arithmetic.average ~ age
-0.21 arithmetic.average ~ age #
-0.29 arithmetic.average ~ age of
-0.58 arithmetic.average ~ all
-0.63 arithmetic.average ~ all the
-0.60 arithmetic.average ~ among
-0.16 arithmetic.average ~ amount of
-0.44 arithmetic.average ~ an
0.30 arithmetic.average ~ and #
-0.18 arithmetic.average ~ and what
-0.40 arithmetic.average ~ any
-0.20 arithmetic.average ~ appear
0.19 arithmetic.average ~ april
0.29 arithmetic.average ~ april #
-0.72 arithmetic.average ~ are the
-0.53 arithmetic.average ~ as
-0.43 arithmetic.average ~ as a
-0.48 arithmetic.average ~ asset
1.59 arithmetic.average ~ averag
-0.42 arithmetic.average ~ below
-0.34 arithmetic.average ~ between the
0.19 arithmetic.average ~ both
0.38 arithmetic.average ~ bronz
-0.18 arithmetic.average ~ build
-0.19 arithmetic.average ~ but
-0.32 arithmetic.average ~ c
-0.33 arithmetic.average ~ canadian
0.16 arithmetic.average ~ cash
-0.27 arithmetic.average ~ caus
-0.37 arithmetic.average ~ championship
-0.75 arithmetic.average ~ chang
-0.23 arithmetic.average ~ chang in
-0.32 arithmetic.average ~ chang of
-0.47 arithmetic.average ~ child
-0.24 arithmetic.average ~ colleg
-0.50 arithmetic.average ~ combin
-0.32 arithmetic.average ~ common
0.20 arithmetic.average ~ company
-0.23 arithmetic.average ~ consecutiv
-0.37 arithmetic.average ~ count
-0.49 arithmetic.average ~ count the
-0.56 arithmetic.average ~ coupl
0.23 arithmetic.average ~ december
0.23 arithmetic.average ~ december #
-0.19 arithmetic.average ~ decreas
-0.37 arithmetic.average ~ decreas in
-0.19 arithmetic.average ~ did he
-0.67 arithmetic.average ~ did the
-0.32 arithmetic.average ~ differenc
-0.15 arithmetic.average ~ division
0.38 arithmetic.average ~ driver
-0.25 arithmetic.average ~ earliest
-0.44 arithmetic.average ~ earn
-0.33 arithmetic.average ~ earning
-0.31 arithmetic.average ~ elect
-0.38 arithmetic.average ~ employment
-0.35 arithmetic.average ~ enrollment
-0.26 arithmetic.average ~ expens
-0.34 arithmetic.average ~ expens in
-0.62 arithmetic.average ~ financial
-0.17 arithmetic.average ~ find
-0.24 arithmetic.average ~ find the
0.55 arithmetic.average ~ for #
-0.41 arithmetic.average ~ for in
0.56 arithmetic.average ~ free
-0.50 arithmetic.average ~ fy
-0.50 arithmetic.average ~ fy #
-0.46 arithmetic.average ~ game play
-0.24 arithmetic.average ~ goal did
0.24 arithmetic.average ~ gold
-0.37 arithmetic.average ~ good
-0.27 arithmetic.average ~ grand
-0.47 arithmetic.average ~ gross
-0.77 arithmetic.average ~ growth
-0.23 arithmetic.average ~ he
-0.32 arithmetic.average ~ health
-0.44 arithmetic.average ~ hold
-0.31 arithmetic.average ~ how long
-0.20 arithmetic.average ~ how much
-0.48 arithmetic.average ~ immigrant
-0.18 arithmetic.average ~ in
-0.38 arithmetic.average ~ in #
-0.19 arithmetic.average ~ in canada
-0.43 arithmetic.average ~ increas
-0.36 arithmetic.average ~ increas decreas
-0.40 arithmetic.average ~ increas in
-0.19 arithmetic.average ~ individual
0.38 arithmetic.average ~ interest
-0.17 arithmetic.average ~ june
-0.18 arithmetic.average ~ june #
-0.77 arithmetic.average ~ life
-0.44 arithmetic.average ~ live
-0.50 arithmetic.average ~ long
-0.23 arithmetic.average ~ lower
-0.16 arithmetic.average ~ man
-0.27 arithmetic.average ~ many consecutiv
-0.19 arithmetic.average ~ many goal
0.28 arithmetic.average ~ many time
-0.18 arithmetic.average ~ many total
-0.51 arithmetic.average ~ many year
-0.43 arithmetic.average ~ margin
-0.62 arithmetic.average ~ model
-0.23 arithmetic.average ~ month
-0.18 arithmetic.average ~ much
0.18 arithmetic.average ~ net
-0.26 arithmetic.average ~ new
-0.15 arithmetic.average ~ north
-0.24 arithmetic.average ~ obligation
0.30 arithmetic.average ~ october
0.32 arithmetic.average ~ october #
-0.41 arithmetic.average ~ of a
-0.32 arithmetic.average ~ of man
-0.16 arithmetic.average ~ of the
-0.18 arithmetic.average ~ of win
0.32 arithmetic.average ~ of woman
-0.56 arithmetic.average ~ on
-0.23 arithmetic.average ~ or #
-0.36 arithmetic.average ~ own
-0.45 arithmetic.average ~ paid
-0.22 arithmetic.average ~ past
-0.16 arithmetic.average ~ per
-0.35 arithmetic.average ~ percentag chang
0.16 arithmetic.average ~ period
-0.30 arithmetic.average ~ play
-0.18 arithmetic.average ~ play for
-0.50 arithmetic.average ~ pric
-0.17 arithmetic.average ~ provid
-0.20 arithmetic.average ~ rank of
-0.21 arithmetic.average ~ rate
-0.17 arithmetic.average ~ rate for
-0.48 arithmetic.average ~ rate of
-0.92 arithmetic.average ~ ratio
0.22 arithmetic.average ~ receiv
-0.18 arithmetic.average ~ relat
-0.78 arithmetic.average ~ respectively
0.19 arithmetic.average ~ revenu
0.34 arithmetic.average ~ revenu from
-0.23 arithmetic.average ~ run
-0.33 arithmetic.average ~ s
-0.17 arithmetic.average ~ same
0.16 arithmetic.average ~ segment
-0.26 arithmetic.average ~ sell
-0.19 arithmetic.average ~ september #
-0.27 arithmetic.average ~ shar
0.31 arithmetic.average ~ silver
0.17 arithmetic.average ~ social
0.33 arithmetic.average ~ station
0.25 arithmetic.average ~ support
-0.26 arithmetic.average ~ tabl
-0.17 arithmetic.average ~ that had
0.68 arithmetic.average ~ the #
1.48 arithmetic.average ~ the averag
-0.62 arithmetic.average ~ the chang
-0.49 arithmetic.average ~ the differenc
-0.33 arithmetic.average ~ the first
-0.21 arithmetic.average ~ the high
0.46 arithmetic.average ~ the list
-0.54 arithmetic.average ~ the net
-0.16 arithmetic.average ~ the number
-0.23 arithmetic.average ~ the past
0.20 arithmetic.average ~ the percent
-0.34 arithmetic.average ~ the tabl
-0.33 arithmetic.average ~ the top
-0.71 arithmetic.average ~ the total
0.47 arithmetic.average ~ the us
-0.57 arithmetic.average ~ the valu
-0.31 arithmetic.average ~ third
-0.31 arithmetic.average ~ this tabl
-0.31 arithmetic.average ~ thos who
0.24 arithmetic.average ~ time did
-0.18 arithmetic.average ~ to have
-0.19 arithmetic.average ~ to the
-0.17 arithmetic.average ~ top
-0.31 arithmetic.average ~ top #
0.43 arithmetic.average ~ total amount
-0.17 arithmetic.average ~ total revenu
-0.17 arithmetic.average ~ transfer
-0.34 arithmetic.average ~ u
-0.34 arithmetic.average ~ u s
-0.25 arithmetic.average ~ university
0.42 arithmetic.average ~ us
-0.30 arithmetic.average ~ use
-0.31 arithmetic.average ~ valu in
-0.18 arithmetic.average ~ valu of
-0.37 arithmetic.average ~ weight
-0.17 arithmetic.average ~ were the
-0.33 arithmetic.average ~ what are
-0.30 arithmetic.average ~ which year
-0.63 arithmetic.average ~ win in
-0.43 arithmetic.average ~ year #
-0.22 arithmetic.average ~ year did
-0.19 arithmetic.average ~ year of
-0.31 arithmetic.difference ~ # %
0.33 arithmetic.difference ~ # for
0.28 arithmetic.difference ~ # from
-0.84 arithmetic.difference ~ # in
-0.65 arithmetic.difference ~ # of
-0.91 arithmetic.difference ~ # respectively
-0.54 arithmetic.difference ~ # s
0.17 arithmetic.difference ~ # to
0.23 arithmetic.difference ~ # what
-0.36 arithmetic.difference ~ # which
-0.38 arithmetic.difference ~ # year
-0.42 arithmetic.difference ~ #th
-0.58 arithmetic.difference ~ $
-0.42 arithmetic.difference ~ $ #
-0.68 arithmetic.difference ~ %
-0.21 arithmetic.difference ~ 2
-0.30 arithmetic.difference ~ ^ give me
0.16 arithmetic.difference ~ ^ how long
-0.31 arithmetic.difference ~ ^ how many consecutiv
-0.34 arithmetic.difference ~ ^ in # how
-0.30 arithmetic.difference ~ ^ in which
-0.33 arithmetic.difference ~ ^ in which year
-0.63 arithmetic.difference ~ ^ what are
-0.59 arithmetic.difference ~ ^ what are the
-0.36 arithmetic.difference ~ ^ which year
-0.33 arithmetic.difference ~ ^ who were
-0.26 arithmetic.difference ~ aboriginal
-0.36 arithmetic.difference ~ account for
-0.28 arithmetic.difference ~ across
-0.34 arithmetic.difference ~ activity
-0.20 arithmetic.difference ~ adult
0.18 arithmetic.difference ~ against
0.39 arithmetic.difference ~ age
0.30 arithmetic.difference ~ age #
-0.17 arithmetic.difference ~ album
-0.43 arithmetic.difference ~ all the
-0.28 arithmetic.difference ~ and what
-0.62 arithmetic.difference ~ any
-0.42 arithmetic.difference ~ appear
-0.60 arithmetic.difference ~ appearanc
-0.23 arithmetic.difference ~ april
-0.37 arithmetic.difference ~ april #
0.18 arithmetic.difference ~ are list
-0.65 arithmetic.difference ~ are the
-0.65 arithmetic.difference ~ as a
-0.43 arithmetic.difference ~ assault
-0.68 arithmetic.difference ~ at the
-0.48 arithmetic.difference ~ averag
0.23 arithmetic.difference ~ b
-0.29 arithmetic.difference ~ balanc
-0.64 arithmetic.difference ~ been
-0.16 arithmetic.difference ~ befor
-0.39 arithmetic.difference ~ being
0.54 arithmetic.difference ~ benefit
0.68 arithmetic.difference ~ between
0.46 arithmetic.difference ~ between the
-0.60 arithmetic.difference ~ birth
-0.34 arithmetic.difference ~ build
-0.37 arithmetic.difference ~ business
-0.21 arithmetic.difference ~ but
-0.19 arithmetic.difference ~ by a
-0.54 arithmetic.difference ~ c
0.37 arithmetic.difference ~ came
-0.27 arithmetic.difference ~ canada
-0.18 arithmetic.difference ~ capital
0.44 arithmetic.difference ~ championship
0.56 arithmetic.difference ~ chang
0.27 arithmetic.difference ~ chang in
-0.87 arithmetic.difference ~ chang of
-0.21 arithmetic.difference ~ child
0.43 arithmetic.difference ~ coach
-0.54 arithmetic.difference ~ colleg
-0.17 arithmetic.difference ~ combin
-0.40 arithmetic.difference ~ common
-0.44 arithmetic.difference ~ company
0.28 arithmetic.difference ~ compar
-0.60 arithmetic.difference ~ complet
-0.32 arithmetic.difference ~ consecutiv
-0.76 arithmetic.difference ~ cost of
-0.48 arithmetic.difference ~ current
0.56 arithmetic.difference ~ decreas
0.40 arithmetic.difference ~ decreas in
-0.25 arithmetic.difference ~ did he
0.18 arithmetic.difference ~ did not
0.22 arithmetic.difference ~ did the
0.63 arithmetic.difference ~ differenc
0.17 arithmetic.difference ~ differenc in
0.22 arithmetic.difference ~ do
-0.37 arithmetic.difference ~ does
0.45 arithmetic.difference ~ dollar
-0.19 arithmetic.difference ~ dur
-0.21 arithmetic.difference ~ e
-0.44 arithmetic.difference ~ earliest
-0.44 arithmetic.difference ~ earn
-0.30 arithmetic.difference ~ elect
0.24 arithmetic.difference ~ employ
-0.39 arithmetic.difference ~ enrollment
-0.24 arithmetic.difference ~ expenditur
-0.44 arithmetic.difference ~ expens
-0.26 arithmetic.difference ~ experienc
0.26 arithmetic.difference ~ f
0.57 arithmetic.difference ~ femal
-0.21 arithmetic.difference ~ film
0.31 arithmetic.difference ~ final
-0.28 arithmetic.difference ~ finish
0.42 arithmetic.difference ~ first
-0.74 arithmetic.difference ~ for #
-0.18 arithmetic.difference ~ for all
-0.43 arithmetic.difference ~ for in
-0.20 arithmetic.difference ~ found
0.28 arithmetic.difference ~ from
0.61 arithmetic.difference ~ from #
0.48 arithmetic.difference ~ from the
-0.40 arithmetic.difference ~ game were
-0.36 arithmetic.difference ~ gender
-0.15 arithmetic.difference ~ get
0.31 arithmetic.difference ~ given
-0.15 arithmetic.difference ~ goal
-0.56 arithmetic.difference ~ goal did
0.17 arithmetic.difference ~ gold medal
0.25 arithmetic.difference ~ grand
-0.38 arithmetic.difference ~ greater
-0.28 arithmetic.difference ~ gross
0.20 arithmetic.difference ~ had a
-0.25 arithmetic.difference ~ have the
-0.20 arithmetic.difference ~ he
-0.45 arithmetic.difference ~ her
-0.55 arithmetic.difference ~ higher
-0.48 arithmetic.difference ~ higher than
-0.70 arithmetic.difference ~ his
0.16 arithmetic.difference ~ household
0.16 arithmetic.difference ~ how long
0.23 arithmetic.difference ~ if
-0.30 arithmetic.difference ~ if the
-0.81 arithmetic.difference ~ immigrant
-0.19 arithmetic.difference ~ in canada
0.22 arithmetic.difference ~ in the
0.35 arithmetic.difference ~ increas
0.40 arithmetic.difference ~ increas decreas
-0.86 arithmetic.difference ~ increas in
-0.39 arithmetic.difference ~ individual
-0.17 arithmetic.difference ~ item
-0.28 arithmetic.difference ~ june
-0.29 arithmetic.difference ~ june #
0.18 arithmetic.difference ~ languag
0.42 arithmetic.difference ~ last
-0.53 arithmetic.difference ~ level
0.83 arithmetic.difference ~ life
0.32 arithmetic.difference ~ likely
-0.32 arithmetic.difference ~ likely to
0.27 arithmetic.difference ~ list
-0.36 arithmetic.difference ~ live in
0.27 arithmetic.difference ~ long
-0.38 arithmetic.difference ~ lower
-0.40 arithmetic.difference ~ make
0.42 arithmetic.difference ~ male
-0.31 arithmetic.difference ~ many consecutiv
-0.51 arithmetic.difference ~ many goal
-0.17 arithmetic.difference ~ many percent
-0.25 arithmetic.difference ~ many percentag
-0.22 arithmetic.difference ~ many time
0.53 arithmetic.difference ~ many year
0.23 arithmetic.difference ~ march
0.23 arithmetic.difference ~ medal
-0.18 arithmetic.difference ~ member
0.39 arithmetic.difference ~ million
-0.61 arithmetic.difference ~ model
0.17 arithmetic.difference ~ more
0.33 arithmetic.difference ~ more than
-0.50 arithmetic.difference ~ network
-0.21 arithmetic.difference ~ no
0.36 arithmetic.difference ~ non
0.23 arithmetic.difference ~ obligation
-0.18 arithmetic.difference ~ of man
-0.25 arithmetic.difference ~ of revenu
-0.32 arithmetic.difference ~ of time
0.15 arithmetic.difference ~ of total
-0.43 arithmetic.difference ~ of woman
0.37 arithmetic.difference ~ offic
-0.22 arithmetic.difference ~ on #
0.68 arithmetic.difference ~ on the
0.27 arithmetic.difference ~ only
-0.62 arithmetic.difference ~ ontario
-0.23 arithmetic.difference ~ or #
-0.22 arithmetic.difference ~ other
-0.21 arithmetic.difference ~ out
-0.42 arithmetic.difference ~ over
-0.22 arithmetic.difference ~ over the
-0.20 arithmetic.difference ~ overall
0.43 arithmetic.difference ~ paid
0.24 arithmetic.difference ~ participat
0.26 arithmetic.difference ~ party
-0.37 arithmetic.difference ~ percent
-0.75 arithmetic.difference ~ percentag
-0.45 arithmetic.difference ~ percentag chang
-0.33 arithmetic.difference ~ perform
-0.36 arithmetic.difference ~ period
0.27 arithmetic.difference ~ plac
-0.22 arithmetic.difference ~ play for
0.44 arithmetic.difference ~ previous
-0.64 arithmetic.difference ~ provid
-0.73 arithmetic.difference ~ provinc
-0.36 arithmetic.difference ~ quebec
-0.16 arithmetic.difference ~ r
-0.17 arithmetic.difference ~ r &
-0.17 arithmetic.difference ~ race
0.30 arithmetic.difference ~ rate
-0.37 arithmetic.difference ~ rate of
-1.12 arithmetic.difference ~ ratio
0.19 arithmetic.difference ~ record
-0.96 arithmetic.difference ~ relationship between
-0.40 arithmetic.difference ~ releas
-0.33 arithmetic.difference ~ represent
-0.52 arithmetic.difference ~ research
-1.05 arithmetic.difference ~ respectively
0.18 arithmetic.difference ~ result
0.27 arithmetic.difference ~ result in
-0.43 arithmetic.difference ~ run
0.44 arithmetic.difference ~ runner
0.45 arithmetic.difference ~ runner up
0.18 arithmetic.difference ~ same
-0.40 arithmetic.difference ~ seat
0.17 arithmetic.difference ~ second
-0.34 arithmetic.difference ~ sector
-0.69 arithmetic.difference ~ senior
0.21 arithmetic.difference ~ september
0.17 arithmetic.difference ~ september #
0.37 arithmetic.difference ~ serv
0.25 arithmetic.difference ~ servic in
0.20 arithmetic.difference ~ silver
0.30 arithmetic.difference ~ silver medal
0.35 arithmetic.difference ~ south
-0.50 arithmetic.difference ~ stat
0.30 arithmetic.difference ~ station
-0.30 arithmetic.difference ~ t
-0.32 arithmetic.difference ~ t #
-0.65 arithmetic.difference ~ tabl
-0.31 arithmetic.difference ~ take
-0.47 arithmetic.difference ~ tax
0.90 arithmetic.difference ~ than
-0.30 arithmetic.difference ~ that has
-0.32 arithmetic.difference ~ that is
-0.29 arithmetic.difference ~ the #
-0.86 arithmetic.difference ~ the averag
1.79 arithmetic.difference ~ the chang
0.44 arithmetic.difference ~ the chart
0.64 arithmetic.difference ~ the differenc
0.46 arithmetic.difference ~ the final
0.40 arithmetic.difference ~ the first
-0.38 arithmetic.difference ~ the high
0.51 arithmetic.difference ~ the list
-0.18 arithmetic.difference ~ the most
0.28 arithmetic.difference ~ the net
-0.33 arithmetic.difference ~ the number
-0.16 arithmetic.difference ~ the only
-0.16 arithmetic.difference ~ the percent
-0.54 arithmetic.difference ~ the percentag
-0.17 arithmetic.difference ~ the player
-0.78 arithmetic.difference ~ the rate
0.34 arithmetic.difference ~ the record
-0.25 arithmetic.difference ~ the relationship
-0.16 arithmetic.difference ~ the same
-0.16 arithmetic.difference ~ the season
-0.29 arithmetic.difference ~ the sum
-0.45 arithmetic.difference ~ the tabl
-0.60 arithmetic.difference ~ the total
-0.16 arithmetic.difference ~ the unit
-0.54 arithmetic.difference ~ the us
0.28 arithmetic.difference ~ the valu
0.36 arithmetic.difference ~ the win
-0.30 arithmetic.difference ~ the year
-0.25 arithmetic.difference ~ ther in
-0.54 arithmetic.difference ~ third
-0.41 arithmetic.difference ~ this
-0.48 arithmetic.difference ~ this tabl
-0.28 arithmetic.difference ~ thos
-0.26 arithmetic.difference ~ thos with
-0.39 arithmetic.difference ~ thousand
-0.22 arithmetic.difference ~ time is
0.31 arithmetic.difference ~ to have
-0.31 arithmetic.difference ~ to the
-0.25 arithmetic.difference ~ total amount
-0.32 arithmetic.difference ~ total revenu
-0.48 arithmetic.difference ~ u
-0.48 arithmetic.difference ~ u s
0.37 arithmetic.difference ~ up
-0.50 arithmetic.difference ~ us
0.19 arithmetic.difference ~ use
-0.37 arithmetic.difference ~ valu in
-0.16 arithmetic.difference ~ vote
0.25 arithmetic.difference ~ were
-0.34 arithmetic.difference ~ were play
0.16 arithmetic.difference ~ were the
-0.30 arithmetic.difference ~ were ther
-0.40 arithmetic.difference ~ what are
-0.50 arithmetic.difference ~ which year
0.21 arithmetic.difference ~ who did
-0.50 arithmetic.difference ~ who had
-0.50 arithmetic.difference ~ woman age
0.16 arithmetic.difference ~ work
-0.17 arithmetic.difference ~ yard did
-0.30 arithmetic.difference ~ year did
-0.18 arithmetic.difference ~ year had
-0.31 arithmetic.difference ~ year in
-0.49 arithmetic.difference ~ year of
-0.25 arithmetic.difference ~ year that
0.50 arithmetic.difference ~ year was
0.19 arithmetic.difference ~ you
0.22 arithmetic.difference ~ youth
-0.42 arithmetic.difference-of-averages ~ # respectively
-0.24 arithmetic.difference-of-averages ~ ^ how much
0.26 arithmetic.difference-of-averages ~ ^ what is
0.26 arithmetic.difference-of-averages ~ ^ what is the
-0.34 arithmetic.difference-of-averages ~ ^ what was
-0.23 arithmetic.difference-of-averages ~ ^ what was the
0.34 arithmetic.difference-of-averages ~ averag
-0.26 arithmetic.difference-of-averages ~ award
-0.25 arithmetic.difference-of-averages ~ b
0.47 arithmetic.difference-of-averages ~ between
0.28 arithmetic.difference-of-averages ~ between #
0.35 arithmetic.difference-of-averages ~ between the
0.32 arithmetic.difference-of-averages ~ chang
0.32 arithmetic.difference-of-averages ~ chang in
-0.20 arithmetic.difference-of-averages ~ company
0.32 arithmetic.difference-of-averages ~ cost
-0.25 arithmetic.difference-of-averages ~ country
0.18 arithmetic.difference-of-averages ~ current
-0.25 arithmetic.difference-of-averages ~ customer
-0.28 arithmetic.difference-of-averages ~ december
-0.28 arithmetic.difference-of-averages ~ december #
-0.26 arithmetic.difference-of-averages ~ decreas in
-0.25 arithmetic.difference-of-averages ~ did
-0.17 arithmetic.difference-of-averages ~ did the
0.35 arithmetic.difference-of-averages ~ differenc
0.35 arithmetic.difference-of-averages ~ differenc between
-0.29 arithmetic.difference-of-averages ~ direct
-0.25 arithmetic.difference-of-averages ~ earn
-0.25 arithmetic.difference-of-averages ~ earning
-0.28 arithmetic.difference-of-averages ~ end
0.36 arithmetic.difference-of-averages ~ expens
-0.37 arithmetic.difference-of-averages ~ fiscal
-0.37 arithmetic.difference-of-averages ~ fiscal year
-0.48 arithmetic.difference-of-averages ~ for
-0.27 arithmetic.difference-of-averages ~ for #
-0.25 arithmetic.difference-of-averages ~ for in
-0.27 arithmetic.difference-of-averages ~ for the
-0.27 arithmetic.difference-of-averages ~ from
-0.26 arithmetic.difference-of-averages ~ from the
-0.16 arithmetic.difference-of-averages ~ goal
-0.43 arithmetic.difference-of-averages ~ gross
-0.18 arithmetic.difference-of-averages ~ how much
0.33 arithmetic.difference-of-averages ~ in the
-0.19 arithmetic.difference-of-averages ~ in total
-0.21 arithmetic.difference-of-averages ~ increas
-0.26 arithmetic.difference-of-averages ~ increas decreas
0.22 arithmetic.difference-of-averages ~ is
0.22 arithmetic.difference-of-averages ~ is the
-0.28 arithmetic.difference-of-averages ~ june
-0.28 arithmetic.difference-of-averages ~ june #
-0.18 arithmetic.difference-of-averages ~ much
-0.18 arithmetic.difference-of-averages ~ net
-0.21 arithmetic.difference-of-averages ~ of the
0.26 arithmetic.difference-of-averages ~ operat
-0.23 arithmetic.difference-of-averages ~ percentag
-0.26 arithmetic.difference-of-averages ~ percentag chang
-0.20 arithmetic.difference-of-averages ~ period
-0.24 arithmetic.difference-of-averages ~ population
-0.38 arithmetic.difference-of-averages ~ respectively
-0.24 arithmetic.difference-of-averages ~ revenu
-0.35 arithmetic.difference-of-averages ~ shar
0.35 arithmetic.difference-of-averages ~ the averag
0.38 arithmetic.difference-of-averages ~ the chang
0.35 arithmetic.difference-of-averages ~ the differenc
-0.26 arithmetic.difference-of-averages ~ the percentag
-0.24 arithmetic.difference-of-averages ~ the population
0.35 arithmetic.difference-of-averages ~ total
-0.19 arithmetic.difference-of-averages ~ total revenu
-0.21 arithmetic.difference-of-averages ~ valu
-0.21 arithmetic.difference-of-averages ~ valu of
-0.38 arithmetic.difference-of-averages ~ was
-0.21 arithmetic.difference-of-averages ~ was the
0.22 arithmetic.difference-of-averages ~ what is
-0.32 arithmetic.difference-of-averages ~ what was
-0.25 arithmetic.difference-of-averages ~ when
-0.33 arithmetic.difference-of-averages ~ year
-0.26 arithmetic.difference-of-averages ~ year #
-0.28 arithmetic.difference-of-averages ~ year end
-0.44 arithmetic.percent-change ~ # %
-0.22 arithmetic.percent-change ~ # as
0.58 arithmetic.percent-change ~ # from
-0.36 arithmetic.percent-change ~ # in
-0.73 arithmetic.percent-change ~ # respectively
-0.60 arithmetic.percent-change ~ # s
-0.57 arithmetic.percent-change ~ # what
0.15 arithmetic.percent-change ~ $ #
0.34 arithmetic.percent-change ~ %
0.19 arithmetic.percent-change ~ &
-0.15 arithmetic.percent-change ~ 2
-0.26 arithmetic.percent-change ~ ^ count the
-0.18 arithmetic.percent-change ~ ^ for the
-0.17 arithmetic.percent-change ~ ^ give me
-0.43 arithmetic.percent-change ~ ^ how long
-0.18 arithmetic.percent-change ~ ^ how many consecutiv
-0.25 arithmetic.percent-change ~ ^ how many percent
-0.16 arithmetic.percent-change ~ ^ how much
-0.29 arithmetic.percent-change ~ ^ list the
-0.59 arithmetic.percent-change ~ ^ what are
-0.52 arithmetic.percent-change ~ ^ what are the
-0.16 arithmetic.percent-change ~ ^ what were
-0.16 arithmetic.percent-change ~ ^ what were the
-0.31 arithmetic.percent-change ~ ^ which year
-0.26 arithmetic.percent-change ~ a higher
-0.54 arithmetic.percent-change ~ account
-0.38 arithmetic.percent-change ~ across
0.60 arithmetic.percent-change ~ after
-0.36 arithmetic.percent-change ~ all the
-0.44 arithmetic.percent-change ~ among the
-0.60 arithmetic.percent-change ~ any
-0.24 arithmetic.percent-change ~ appear
-0.45 arithmetic.percent-change ~ appearanc
-0.43 arithmetic.percent-change ~ are the
-0.47 arithmetic.percent-change ~ as a
0.44 arithmetic.percent-change ~ as the
0.21 arithmetic.percent-change ~ at
0.31 arithmetic.percent-change ~ at the
-0.40 arithmetic.percent-change ~ averag
-0.39 arithmetic.percent-change ~ award
-0.47 arithmetic.percent-change ~ b
0.27 arithmetic.percent-change ~ befor
-1.14 arithmetic.percent-change ~ benefit
-0.64 arithmetic.percent-change ~ both
-0.24 arithmetic.percent-change ~ build
-0.37 arithmetic.percent-change ~ business
-0.21 arithmetic.percent-change ~ but
-0.33 arithmetic.percent-change ~ c
0.59 arithmetic.percent-change ~ chang
0.93 arithmetic.percent-change ~ chang in
0.53 arithmetic.percent-change ~ chang of
-0.37 arithmetic.percent-change ~ colleg
-0.91 arithmetic.percent-change ~ company
0.26 arithmetic.percent-change ~ compar
0.39 arithmetic.percent-change ~ compar to
0.45 arithmetic.percent-change ~ compet
-0.55 arithmetic.percent-change ~ complet
0.26 arithmetic.percent-change ~ current
0.25 arithmetic.percent-change ~ decreas in
-0.36 arithmetic.percent-change ~ degre
-0.27 arithmetic.percent-change ~ did he
-0.50 arithmetic.percent-change ~ direct
-0.63 arithmetic.percent-change ~ dollar
0.15 arithmetic.percent-change ~ driver
0.33 arithmetic.percent-change ~ e
-0.37 arithmetic.percent-change ~ earliest
-0.36 arithmetic.percent-change ~ earning
-0.26 arithmetic.percent-change ~ elect
-0.49 arithmetic.percent-change ~ enrollment
-0.25 arithmetic.percent-change ~ expens
-0.16 arithmetic.percent-change ~ expens in
-0.95 arithmetic.percent-change ~ f
-0.39 arithmetic.percent-change ~ financial
0.19 arithmetic.percent-change ~ fiscal year
-0.91 arithmetic.percent-change ~ for #
-0.20 arithmetic.percent-change ~ for in
-0.17 arithmetic.percent-change ~ for the
-0.47 arithmetic.percent-change ~ free
0.32 arithmetic.percent-change ~ from #
-0.56 arithmetic.percent-change ~ from the
0.16 arithmetic.percent-change ~ fy
0.17 arithmetic.percent-change ~ fy #
-0.23 arithmetic.percent-change ~ game play
-0.30 arithmetic.percent-change ~ game were
-0.19 arithmetic.percent-change ~ given
-0.22 arithmetic.percent-change ~ goal did
-0.40 arithmetic.percent-change ~ grand
-0.29 arithmetic.percent-change ~ growth
-0.17 arithmetic.percent-change ~ hav
-0.27 arithmetic.percent-change ~ have the
-0.53 arithmetic.percent-change ~ his
-0.43 arithmetic.percent-change ~ how long
-0.19 arithmetic.percent-change ~ how much
-0.19 arithmetic.percent-change ~ if
-0.34 arithmetic.percent-change ~ immigrant
-0.56 arithmetic.percent-change ~ in #
-0.26 arithmetic.percent-change ~ in canada
0.41 arithmetic.percent-change ~ in total
-0.45 arithmetic.percent-change ~ includ
0.25 arithmetic.percent-change ~ increas
0.33 arithmetic.percent-change ~ increas decreas
0.37 arithmetic.percent-change ~ increas in
-0.23 arithmetic.percent-change ~ interest
0.25 arithmetic.percent-change ~ june
0.21 arithmetic.percent-change ~ june #
0.34 arithmetic.percent-change ~ level
-0.25 arithmetic.percent-change ~ list the
-0.23 arithmetic.percent-change ~ long
-0.16 arithmetic.percent-change ~ low
-0.32 arithmetic.percent-change ~ man
-0.18 arithmetic.percent-change ~ many consecutiv
-0.20 arithmetic.percent-change ~ many goal
0.21 arithmetic.percent-change ~ many percent
-0.22 arithmetic.percent-change ~ many percentag
-0.52 arithmetic.percent-change ~ million
-0.44 arithmetic.percent-change ~ model
-0.17 arithmetic.percent-change ~ much
-0.25 arithmetic.percent-change ~ net
-0.31 arithmetic.percent-change ~ new
-0.16 arithmetic.percent-change ~ north
-0.31 arithmetic.percent-change ~ october
-0.38 arithmetic.percent-change ~ october #
-0.30 arithmetic.percent-change ~ of femal
0.17 arithmetic.percent-change ~ of revenu
-0.19 arithmetic.percent-change ~ of woman
-0.18 arithmetic.percent-change ~ on #
-0.25 arithmetic.percent-change ~ only
-0.20 arithmetic.percent-change ~ operat
-0.21 arithmetic.percent-change ~ or #
-0.19 arithmetic.percent-change ~ out
-0.17 arithmetic.percent-change ~ over the
0.72 arithmetic.percent-change ~ percentag
1.00 arithmetic.percent-change ~ percentag chang
-0.77 arithmetic.percent-change ~ percentag of
-0.37 arithmetic.percent-change ~ percentag point
-0.35 arithmetic.percent-change ~ point of
-0.56 arithmetic.percent-change ~ polic
-0.45 arithmetic.percent-change ~ population
-0.42 arithmetic.percent-change ~ previous
-0.85 arithmetic.percent-change ~ rate
-0.73 arithmetic.percent-change ~ rate of
-0.97 arithmetic.percent-change ~ ratio
-0.15 arithmetic.percent-change ~ region
-0.16 arithmetic.percent-change ~ report
-0.47 arithmetic.percent-change ~ research
-1.07 arithmetic.percent-change ~ respectively
-0.38 arithmetic.percent-change ~ run
0.16 arithmetic.percent-change ~ s
0.37 arithmetic.percent-change ~ same
-0.37 arithmetic.percent-change ~ senior
-0.16 arithmetic.percent-change ~ september #
-0.16 arithmetic.percent-change ~ serv
-0.69 arithmetic.percent-change ~ servic
-0.17 arithmetic.percent-change ~ t
-0.28 arithmetic.percent-change ~ t #
-0.46 arithmetic.percent-change ~ tabl
-0.23 arithmetic.percent-change ~ that had
-0.62 arithmetic.percent-change ~ the #th
-0.29 arithmetic.percent-change ~ the averag
-0.98 arithmetic.percent-change ~ the chang
-0.59 arithmetic.percent-change ~ the differenc
-0.16 arithmetic.percent-change ~ the list
-0.37 arithmetic.percent-change ~ the net
-0.16 arithmetic.percent-change ~ the percent
0.87 arithmetic.percent-change ~ the percentag
-0.42 arithmetic.percent-change ~ the previous
-0.34 arithmetic.percent-change ~ the record
0.37 arithmetic.percent-change ~ the same
-0.41 arithmetic.percent-change ~ the tabl
-0.53 arithmetic.percent-change ~ the total
-0.39 arithmetic.percent-change ~ the us
-0.24 arithmetic.percent-change ~ ther in
-0.68 arithmetic.percent-change ~ third
-0.31 arithmetic.percent-change ~ this tabl
-0.16 arithmetic.percent-change ~ thousand
-0.28 arithmetic.percent-change ~ time did
-0.53 arithmetic.percent-change ~ to the
-0.20 arithmetic.percent-change ~ unit stat
-0.17 arithmetic.percent-change ~ us
-0.43 arithmetic.percent-change ~ valu in
-0.17 arithmetic.percent-change ~ vehicl
-0.20 arithmetic.percent-change ~ week
-0.23 arithmetic.percent-change ~ were the
0.19 arithmetic.percent-change ~ when
-0.17 arithmetic.percent-change ~ which year
-0.17 arithmetic.percent-change ~ who had
-0.16 arithmetic.percent-change ~ who were
-0.35 arithmetic.percent-change ~ woman who
-0.48 arithmetic.percent-change ~ year
0.26 arithmetic.percent-change ~ year #
-0.23 arithmetic.percent-change ~ year did
-0.37 arithmetic.percent-change ~ year of
-0.19 arithmetic.percent-change ~ year that
-0.20 arithmetic.ratio ~ # #
-0.90 arithmetic.ratio ~ # and
0.38 arithmetic.ratio ~ # as
-0.47 arithmetic.ratio ~ # in
-0.26 arithmetic.ratio ~ # of
-0.16 arithmetic.ratio ~ # respectively
-0.49 arithmetic.ratio ~ # s
-0.30 arithmetic.ratio ~ # to
-0.63 arithmetic.ratio ~ #th
0.28 arithmetic.ratio ~ & d
-0.31 arithmetic.ratio ~ 2
-0.30 arithmetic.ratio ~ ^ count the
-0.36 arithmetic.ratio ~ ^ for the
-0.35 arithmetic.ratio ~ ^ how long
-0.28 arithmetic.ratio ~ ^ how many consecutiv
-0.15 arithmetic.ratio ~ ^ how many total
-0.37 arithmetic.ratio ~ ^ in # #
-0.62 arithmetic.ratio ~ ^ what are
-0.60 arithmetic.ratio ~ ^ what are the
0.28 arithmetic.ratio ~ ^ what percentag
0.28 arithmetic.ratio ~ ^ what percentag of
-0.37 arithmetic.ratio ~ ^ what the
-0.33 arithmetic.ratio ~ ^ what were
-0.33 arithmetic.ratio ~ ^ what were the
-0.47 arithmetic.ratio ~ ^ which year
-0.17 arithmetic.ratio ~ ^ who had
-0.16 arithmetic.ratio ~ a higher
0.42 arithmetic.ratio ~ account
0.29 arithmetic.ratio ~ account for
-0.43 arithmetic.ratio ~ across
-0.21 arithmetic.ratio ~ age
0.53 arithmetic.ratio ~ among
-0.32 arithmetic.ratio ~ amount of
-0.61 arithmetic.ratio ~ and #
-0.32 arithmetic.ratio ~ and what
-0.79 arithmetic.ratio ~ any
0.31 arithmetic.ratio ~ appear
-0.25 arithmetic.ratio ~ appearanc
0.24 arithmetic.ratio ~ are list
-0.29 arithmetic.ratio ~ are the
0.78 arithmetic.ratio ~ as
0.93 arithmetic.ratio ~ as a
0.31 arithmetic.ratio ~ assault
-0.29 arithmetic.ratio ~ asset
0.15 arithmetic.ratio ~ at the
-0.57 arithmetic.ratio ~ being
-0.72 arithmetic.ratio ~ benefit
-0.40 arithmetic.ratio ~ between #
-0.47 arithmetic.ratio ~ birth
-0.67 arithmetic.ratio ~ both
0.27 arithmetic.ratio ~ bottom
-0.37 arithmetic.ratio ~ build
0.78 arithmetic.ratio ~ business
-0.40 arithmetic.ratio ~ but
0.22 arithmetic.ratio ~ by a
0.34 arithmetic.ratio ~ c
-0.54 arithmetic.ratio ~ came
-0.21 arithmetic.ratio ~ canada
-0.27 arithmetic.ratio ~ capital
0.59 arithmetic.ratio ~ case
-0.36 arithmetic.ratio ~ cash
-0.46 arithmetic.ratio ~ caus
-0.21 arithmetic.ratio ~ championship
-0.32 arithmetic.ratio ~ chang
-0.17 arithmetic.ratio ~ chang in
-0.21 arithmetic.ratio ~ chang of
-0.25 arithmetic.ratio ~ coach
-0.64 arithmetic.ratio ~ colleg
-0.43 arithmetic.ratio ~ combin
-0.33 arithmetic.ratio ~ come
-0.33 arithmetic.ratio ~ come from
-0.38 arithmetic.ratio ~ company
-0.38 arithmetic.ratio ~ compar to
0.49 arithmetic.ratio ~ compet
-0.19 arithmetic.ratio ~ count
-0.44 arithmetic.ratio ~ count of
-0.16 arithmetic.ratio ~ count the
-0.70 arithmetic.ratio ~ coupl
0.21 arithmetic.ratio ~ current
0.28 arithmetic.ratio ~ d
-0.26 arithmetic.ratio ~ decreas
-0.94 arithmetic.ratio ~ degre
-0.35 arithmetic.ratio ~ did he
-0.19 arithmetic.ratio ~ did the
-1.00 arithmetic.ratio ~ die
-0.97 arithmetic.ratio ~ dollar
0.41 arithmetic.ratio ~ driver
-0.49 arithmetic.ratio ~ earliest
-0.75 arithmetic.ratio ~ earning
-0.32 arithmetic.ratio ~ elect
-0.50 arithmetic.ratio ~ employment
-0.16 arithmetic.ratio ~ end
-0.33 arithmetic.ratio ~ english
-0.48 arithmetic.ratio ~ enrollment
-0.17 arithmetic.ratio ~ event
-0.27 arithmetic.ratio ~ expens
-0.60 arithmetic.ratio ~ f
-0.20 arithmetic.ratio ~ family
0.56 arithmetic.ratio ~ femal
-0.29 arithmetic.ratio ~ financial
-0.26 arithmetic.ratio ~ find
0.24 arithmetic.ratio ~ first
0.17 arithmetic.ratio ~ first nation
-0.17 arithmetic.ratio ~ fiscal year
-0.18 arithmetic.ratio ~ for #
-0.54 arithmetic.ratio ~ for all
-0.45 arithmetic.ratio ~ for in
-0.20 arithmetic.ratio ~ for the
-0.56 arithmetic.ratio ~ free
-0.20 arithmetic.ratio ~ french
-0.60 arithmetic.ratio ~ from
0.27 arithmetic.ratio ~ fy
0.29 arithmetic.ratio ~ fy #
0.20 arithmetic.ratio ~ game
0.39 arithmetic.ratio ~ game play
-0.22 arithmetic.ratio ~ game were
0.33 arithmetic.ratio ~ gender
-0.40 arithmetic.ratio ~ given
-0.28 arithmetic.ratio ~ grand
-0.31 arithmetic.ratio ~ greater
0.15 arithmetic.ratio ~ gross
-0.63 arithmetic.ratio ~ growth
-0.31 arithmetic.ratio ~ had a
-0.32 arithmetic.ratio ~ hav
-0.18 arithmetic.ratio ~ have the
-0.72 arithmetic.ratio ~ health
0.37 arithmetic.ratio ~ higher
0.43 arithmetic.ratio ~ higher than
-0.40 arithmetic.ratio ~ his
-0.31 arithmetic.ratio ~ hold
-0.35 arithmetic.ratio ~ how long
-0.25 arithmetic.ratio ~ how much
-0.36 arithmetic.ratio ~ if
-0.45 arithmetic.ratio ~ in a
-0.39 arithmetic.ratio ~ in canada
-0.47 arithmetic.ratio ~ includ
-0.18 arithmetic.ratio ~ incom
-0.61 arithmetic.ratio ~ increas
-0.44 arithmetic.ratio ~ increas in
-0.63 arithmetic.ratio ~ individual
0.43 arithmetic.ratio ~ involv
-0.15 arithmetic.ratio ~ it
-0.15 arithmetic.ratio ~ june
-0.16 arithmetic.ratio ~ june #
-0.48 arithmetic.ratio ~ languag
0.23 arithmetic.ratio ~ largest
-0.19 arithmetic.ratio ~ last
-0.43 arithmetic.ratio ~ length
0.39 arithmetic.ratio ~ level
-0.67 arithmetic.ratio ~ life
-0.30 arithmetic.ratio ~ liv
-0.17 arithmetic.ratio ~ live
-0.61 arithmetic.ratio ~ location
-0.63 arithmetic.ratio ~ long
-0.22 arithmetic.ratio ~ lose
-0.23 arithmetic.ratio ~ low
-0.37 arithmetic.ratio ~ lower
-0.75 arithmetic.ratio ~ male
-0.28 arithmetic.ratio ~ many consecutiv
0.84 arithmetic.ratio ~ many time
-0.35 arithmetic.ratio ~ many total
-0.15 arithmetic.ratio ~ many year
0.25 arithmetic.ratio ~ median
-0.66 arithmetic.ratio ~ member
-0.86 arithmetic.ratio ~ million
-0.38 arithmetic.ratio ~ model
0.42 arithmetic.ratio ~ more than
-0.23 arithmetic.ratio ~ much
-0.46 arithmetic.ratio ~ network
-0.70 arithmetic.ratio ~ new
0.16 arithmetic.ratio ~ non
-0.22 arithmetic.ratio ~ north
0.45 arithmetic.ratio ~ obligation
-0.21 arithmetic.ratio ~ october
-0.24 arithmetic.ratio ~ october #
-0.26 arithmetic.ratio ~ of a
0.45 arithmetic.ratio ~ of femal
-0.17 arithmetic.ratio ~ of game
-0.53 arithmetic.ratio ~ of man
-0.39 arithmetic.ratio ~ of person
0.88 arithmetic.ratio ~ of the
0.82 arithmetic.ratio ~ of total
-0.47 arithmetic.ratio ~ of woman
-0.25 arithmetic.ratio ~ older
-0.36 arithmetic.ratio ~ on
-0.33 arithmetic.ratio ~ on the
-0.28 arithmetic.ratio ~ only
-0.24 arithmetic.ratio ~ only #
0.28 arithmetic.ratio ~ operat
-0.42 arithmetic.ratio ~ operation
-0.40 arithmetic.ratio ~ or #
0.87 arithmetic.ratio ~ out
-0.75 arithmetic.ratio ~ over the
0.43 arithmetic.ratio ~ overall
-0.31 arithmetic.ratio ~ own
0.23 arithmetic.ratio ~ owner
0.39 arithmetic.ratio ~ paid
-0.45 arithmetic.ratio ~ part
-0.25 arithmetic.ratio ~ participat
-0.36 arithmetic.ratio ~ partner
-0.47 arithmetic.ratio ~ past
0.34 arithmetic.ratio ~ percentag
-0.23 arithmetic.ratio ~ percentag chang
0.43 arithmetic.ratio ~ percentag of
-0.50 arithmetic.ratio ~ perform
-0.16 arithmetic.ratio ~ place
0.58 arithmetic.ratio ~ plan
-0.34 arithmetic.ratio ~ play for
0.51 arithmetic.ratio ~ point did
-0.61 arithmetic.ratio ~ point of
-0.16 arithmetic.ratio ~ polic
-0.48 arithmetic.ratio ~ population
-0.49 arithmetic.ratio ~ previous
-0.44 arithmetic.ratio ~ produc
0.35 arithmetic.ratio ~ product
0.43 arithmetic.ratio ~ property
0.43 arithmetic.ratio ~ proportion
0.44 arithmetic.ratio ~ proportion of
-0.61 arithmetic.ratio ~ provinc
0.34 arithmetic.ratio ~ quebec
0.27 arithmetic.ratio ~ r
0.28 arithmetic.ratio ~ r &
0.27 arithmetic.ratio ~ rate
1.15 arithmetic.ratio ~ ratio
0.22 arithmetic.ratio ~ record
-0.28 arithmetic.ratio ~ regular
-0.65 arithmetic.ratio ~ relat
0.50 arithmetic.ratio ~ relationship
0.67 arithmetic.ratio ~ relationship between
-0.33 arithmetic.ratio ~ release
-0.30 arithmetic.ratio ~ report
-0.29 arithmetic.ratio ~ represent
0.22 arithmetic.ratio ~ research
-0.82 arithmetic.ratio ~ respectively
-0.50 arithmetic.ratio ~ result
-0.76 arithmetic.ratio ~ result in
-0.32 arithmetic.ratio ~ run
0.17 arithmetic.ratio ~ runner up
0.17 arithmetic.ratio ~ s
-0.47 arithmetic.ratio ~ same
-0.74 arithmetic.ratio ~ school
-0.19 arithmetic.ratio ~ scor
-0.16 arithmetic.ratio ~ season
-0.58 arithmetic.ratio ~ seat
-0.26 arithmetic.ratio ~ second
-0.64 arithmetic.ratio ~ sector
-0.21 arithmetic.ratio ~ segment
-0.17 arithmetic.ratio ~ senior
-0.25 arithmetic.ratio ~ september
-0.28 arithmetic.ratio ~ september #
-0.21 arithmetic.ratio ~ servic
-0.61 arithmetic.ratio ~ servic in
0.24 arithmetic.ratio ~ sinc
-0.22 arithmetic.ratio ~ t #
-0.37 arithmetic.ratio ~ tabl
-0.56 arithmetic.ratio ~ tax
0.25 arithmetic.ratio ~ than
-0.45 arithmetic.ratio ~ that had
-0.26 arithmetic.ratio ~ that has
-0.16 arithmetic.ratio ~ that the
-0.39 arithmetic.ratio ~ that were
0.27 arithmetic.ratio ~ the #
-0.16 arithmetic.ratio ~ the averag
-0.50 arithmetic.ratio ~ the differenc
-0.83 arithmetic.ratio ~ the high
0.26 arithmetic.ratio ~ the largest
-0.31 arithmetic.ratio ~ the last
0.32 arithmetic.ratio ~ the median
-0.50 arithmetic.ratio ~ the net
-0.50 arithmetic.ratio ~ the past
-0.18 arithmetic.ratio ~ the percent
-0.28 arithmetic.ratio ~ the population
-0.49 arithmetic.ratio ~ the previous
-0.77 arithmetic.ratio ~ the relationship
-0.35 arithmetic.ratio ~ the same
-0.42 arithmetic.ratio ~ the tabl
0.28 arithmetic.ratio ~ the time
0.28 arithmetic.ratio ~ the top
-0.39 arithmetic.ratio ~ the us
-0.51 arithmetic.ratio ~ the year
-0.27 arithmetic.ratio ~ their
-0.75 arithmetic.ratio ~ third
-0.23 arithmetic.ratio ~ this
-0.29 arithmetic.ratio ~ this tabl
0.23 arithmetic.ratio ~ thos
0.28 arithmetic.ratio ~ thos who
-0.67 arithmetic.ratio ~ thousand
0.47 arithmetic.ratio ~ time
0.18 arithmetic.ratio ~ time did
-0.23 arithmetic.ratio ~ time in
0.32 arithmetic.ratio ~ time of
-0.41 arithmetic.ratio ~ to #
-0.15 arithmetic.ratio ~ to the
0.25 arithmetic.ratio ~ top
-0.39 arithmetic.ratio ~ total amount
0.15 arithmetic.ratio ~ train
-0.24 arithmetic.ratio ~ type of
-0.18 arithmetic.ratio ~ under #
-0.70 arithmetic.ratio ~ university
-0.24 arithmetic.ratio ~ us
0.32 arithmetic.ratio ~ use
-0.17 arithmetic.ratio ~ valu
-0.45 arithmetic.ratio ~ valu in
-0.46 arithmetic.ratio ~ valu of
-0.21 arithmetic.ratio ~ vehicl
-0.39 arithmetic.ratio ~ vote
-0.21 arithmetic.ratio ~ week
-0.28 arithmetic.ratio ~ were in
-0.39 arithmetic.ratio ~ were the
-0.45 arithmetic.ratio ~ what are
0.28 arithmetic.ratio ~ what percentag
-0.37 arithmetic.ratio ~ what the
-0.28 arithmetic.ratio ~ what were
-0.28 arithmetic.ratio ~ which year
-0.24 arithmetic.ratio ~ who did
0.34 arithmetic.ratio ~ who had
-0.19 arithmetic.ratio ~ win by
0.36 arithmetic.ratio ~ without
-0.37 arithmetic.ratio ~ woman age
-0.44 arithmetic.ratio ~ work
-0.23 arithmetic.ratio ~ year
-0.26 arithmetic.ratio ~ year #
-0.26 arithmetic.ratio ~ year did
-0.19 arithmetic.ratio ~ year end
0.46 arithmetic.ratio ~ year in
-0.67 arithmetic.ratio ~ year of
-0.21 arithmetic.ratio ~ year was
0.54 arithmetic.ratio ~ youth
-0.21 arithmetic.sum ~ # as
0.16 arithmetic.sum ~ # how
-0.69 arithmetic.sum ~ # in
0.23 arithmetic.sum ~ # month
0.46 arithmetic.sum ~ # or
-0.99 arithmetic.sum ~ # respectively
0.62 arithmetic.sum ~ # s
0.27 arithmetic.sum ~ # season
0.29 arithmetic.sum ~ # to
-0.58 arithmetic.sum ~ # what
-0.33 arithmetic.sum ~ # which
0.35 arithmetic.sum ~ #th
-0.37 arithmetic.sum ~ %
-0.33 arithmetic.sum ~ &
0.47 arithmetic.sum ~ ^ count the
-0.19 arithmetic.sum ~ ^ give me
-0.51 arithmetic.sum ~ ^ how long
-0.21 arithmetic.sum ~ ^ how many consecutiv
-0.46 arithmetic.sum ~ ^ how many game
-0.45 arithmetic.sum ~ ^ how many percent
-0.40 arithmetic.sum ~ ^ how many total
-0.34 arithmetic.sum ~ ^ how many year
-0.46 arithmetic.sum ~ ^ how much
0.47 arithmetic.sum ~ ^ in # #
-0.25 arithmetic.sum ~ ^ tell me
-0.26 arithmetic.sum ~ ^ tell me the
-0.56 arithmetic.sum ~ ^ what are
-0.39 arithmetic.sum ~ ^ what are the
-0.44 arithmetic.sum ~ ^ what were
-0.44 arithmetic.sum ~ ^ what were the
-0.43 arithmetic.sum ~ ^ which year
-0.28 arithmetic.sum ~ ^ who had
-0.16 arithmetic.sum ~ a total
0.23 arithmetic.sum ~ aboriginal
-0.45 arithmetic.sum ~ account
-0.33 arithmetic.sum ~ account for
0.20 arithmetic.sum ~ activity
-0.45 arithmetic.sum ~ adult
-0.27 arithmetic.sum ~ age #
0.17 arithmetic.sum ~ among
0.19 arithmetic.sum ~ among the
-0.26 arithmetic.sum ~ amount
-0.48 arithmetic.sum ~ amount of
-0.35 arithmetic.sum ~ and what
-0.36 arithmetic.sum ~ appear
0.52 arithmetic.sum ~ appearanc
-0.61 arithmetic.sum ~ are the
-0.17 arithmetic.sum ~ as
-0.52 arithmetic.sum ~ as a
-0.34 arithmetic.sum ~ averag
-0.46 arithmetic.sum ~ balanc
-0.18 arithmetic.sum ~ be
-0.30 arithmetic.sum ~ being
0.40 arithmetic.sum ~ below
-0.16 arithmetic.sum ~ benefit
-0.32 arithmetic.sum ~ best
0.22 arithmetic.sum ~ between #
-0.58 arithmetic.sum ~ between the
-0.42 arithmetic.sum ~ birth
0.92 arithmetic.sum ~ both
-0.32 arithmetic.sum ~ build
-0.38 arithmetic.sum ~ but
-0.44 arithmetic.sum ~ c
0.20 arithmetic.sum ~ canadian
-0.90 arithmetic.sum ~ capital
-0.62 arithmetic.sum ~ case
0.47 arithmetic.sum ~ championship
-0.90 arithmetic.sum ~ chang in
0.41 arithmetic.sum ~ chang of
-0.42 arithmetic.sum ~ child
0.86 arithmetic.sum ~ combin
-0.44 arithmetic.sum ~ common
-0.72 arithmetic.sum ~ company
-0.38 arithmetic.sum ~ compet
-0.23 arithmetic.sum ~ consecutiv
-0.27 arithmetic.sum ~ could
0.19 arithmetic.sum ~ count
-0.62 arithmetic.sum ~ count of
0.46 arithmetic.sum ~ count the
-0.17 arithmetic.sum ~ county
-0.17 arithmetic.sum ~ december
-0.19 arithmetic.sum ~ december #
-0.53 arithmetic.sum ~ decreas
-0.44 arithmetic.sum ~ decreas in
-0.58 arithmetic.sum ~ degre
-0.60 arithmetic.sum ~ did he
-0.27 arithmetic.sum ~ did the
-0.43 arithmetic.sum ~ die
-0.21 arithmetic.sum ~ differenc
-0.44 arithmetic.sum ~ direct
-0.18 arithmetic.sum ~ division
-0.18 arithmetic.sum ~ do
0.65 arithmetic.sum ~ driver
-0.36 arithmetic.sum ~ dur
-0.26 arithmetic.sum ~ dur the
-0.20 arithmetic.sum ~ e
0.48 arithmetic.sum ~ earliest
-0.44 arithmetic.sum ~ earning
-0.30 arithmetic.sum ~ elect
-0.48 arithmetic.sum ~ employ
0.17 arithmetic.sum ~ employment
-0.18 arithmetic.sum ~ english
-0.45 arithmetic.sum ~ enrollment
-0.49 arithmetic.sum ~ expenditur
0.27 arithmetic.sum ~ expens
-0.78 arithmetic.sum ~ expens in
0.38 arithmetic.sum ~ experienc
-0.80 arithmetic.sum ~ f
-0.30 arithmetic.sum ~ family
-0.26 arithmetic.sum ~ film
-0.67 arithmetic.sum ~ financial
-0.18 arithmetic.sum ~ first
-0.26 arithmetic.sum ~ fiscal year
-1.36 arithmetic.sum ~ for #
-0.29 arithmetic.sum ~ for in
0.18 arithmetic.sum ~ for the
0.19 arithmetic.sum ~ free
-0.41 arithmetic.sum ~ french
0.19 arithmetic.sum ~ from the
-0.17 arithmetic.sum ~ fy
0.61 arithmetic.sum ~ game
0.62 arithmetic.sum ~ game did
-0.37 arithmetic.sum ~ game play
0.42 arithmetic.sum ~ game were
0.23 arithmetic.sum ~ get
-0.33 arithmetic.sum ~ given
0.23 arithmetic.sum ~ goal
0.48 arithmetic.sum ~ goal did
0.22 arithmetic.sum ~ grand
-0.62 arithmetic.sum ~ gross
-0.25 arithmetic.sum ~ growth
0.17 arithmetic.sum ~ hav
-0.18 arithmetic.sum ~ have the
-0.65 arithmetic.sum ~ he
-0.68 arithmetic.sum ~ health
-0.23 arithmetic.sum ~ her
-0.51 arithmetic.sum ~ how long
-0.42 arithmetic.sum ~ how much
-0.33 arithmetic.sum ~ if
-0.31 arithmetic.sum ~ if the
-0.28 arithmetic.sum ~ in canada
-0.37 arithmetic.sum ~ includ
-0.72 arithmetic.sum ~ increas
-0.54 arithmetic.sum ~ increas decreas
-0.61 arithmetic.sum ~ increas in
-0.16 arithmetic.sum ~ individual
-0.27 arithmetic.sum ~ interest
-0.29 arithmetic.sum ~ it
0.30 arithmetic.sum ~ lap
0.58 arithmetic.sum ~ larg
0.24 arithmetic.sum ~ leagu
0.31 arithmetic.sum ~ live
-0.45 arithmetic.sum ~ live in
-0.25 arithmetic.sum ~ location
-0.48 arithmetic.sum ~ lose
0.38 arithmetic.sum ~ make
-0.39 arithmetic.sum ~ man
-0.21 arithmetic.sum ~ many consecutiv
-0.46 arithmetic.sum ~ many game
0.63 arithmetic.sum ~ many goal
-0.36 arithmetic.sum ~ many percent
-0.31 arithmetic.sum ~ many percentag
-0.31 arithmetic.sum ~ many time
-0.68 arithmetic.sum ~ many total
-0.41 arithmetic.sum ~ margin
-0.19 arithmetic.sum ~ member
-0.44 arithmetic.sum ~ million
0.15 arithmetic.sum ~ month of
0.30 arithmetic.sum ~ most
-0.39 arithmetic.sum ~ much
0.43 arithmetic.sum ~ net
0.26 arithmetic.sum ~ network
-0.63 arithmetic.sum ~ new
-0.53 arithmetic.sum ~ obligation
-0.20 arithmetic.sum ~ october
-0.28 arithmetic.sum ~ october #
-0.44 arithmetic.sum ~ of man
0.27 arithmetic.sum ~ of person
-0.38 arithmetic.sum ~ of point
-0.24 arithmetic.sum ~ of the
-0.32 arithmetic.sum ~ of total
0.52 arithmetic.sum ~ of woman
-0.33 arithmetic.sum ~ on #
-0.50 arithmetic.sum ~ on the
-0.27 arithmetic.sum ~ only
-0.25 arithmetic.sum ~ ontario
-0.42 arithmetic.sum ~ operat
-0.37 arithmetic.sum ~ operation
0.39 arithmetic.sum ~ or
0.39 arithmetic.sum ~ or #
-0.58 arithmetic.sum ~ out
-0.40 arithmetic.sum ~ over the
-0.38 arithmetic.sum ~ own
-0.66 arithmetic.sum ~ paid
0.21 arithmetic.sum ~ past
-0.48 arithmetic.sum ~ per
-0.69 arithmetic.sum ~ percentag chang
-0.34 arithmetic.sum ~ perform
-0.61 arithmetic.sum ~ period
-0.34 arithmetic.sum ~ place
0.41 arithmetic.sum ~ play
0.15 arithmetic.sum ~ play for
0.30 arithmetic.sum ~ play in
-0.19 arithmetic.sum ~ point of
-0.25 arithmetic.sum ~ polic
-0.32 arithmetic.sum ~ property
0.29 arithmetic.sum ~ provid
-0.57 arithmetic.sum ~ rate
-0.26 arithmetic.sum ~ rate of
-1.31 arithmetic.sum ~ ratio
-0.25 arithmetic.sum ~ regular
-0.31 arithmetic.sum ~ relat
-0.25 arithmetic.sum ~ relationship
-0.48 arithmetic.sum ~ release
-1.00 arithmetic.sum ~ respectively
-0.27 arithmetic.sum ~ result in
-0.57 arithmetic.sum ~ revenu from
-0.32 arithmetic.sum ~ road
0.26 arithmetic.sum ~ runner
0.28 arithmetic.sum ~ runner up
0.26 arithmetic.sum ~ s
-0.23 arithmetic.sum ~ school
-0.25 arithmetic.sum ~ scor for
-0.24 arithmetic.sum ~ seat
-0.28 arithmetic.sum ~ segment
-0.51 arithmetic.sum ~ sell
-0.54 arithmetic.sum ~ senior
-0.26 arithmetic.sum ~ serv
-0.77 arithmetic.sum ~ shar
-0.15 arithmetic.sum ~ sinc
0.44 arithmetic.sum ~ site
0.16 arithmetic.sum ~ social
0.35 arithmetic.sum ~ t
0.36 arithmetic.sum ~ t #
-0.39 arithmetic.sum ~ tabl
-0.16 arithmetic.sum ~ take
0.31 arithmetic.sum ~ tax
0.29 arithmetic.sum ~ that
-0.16 arithmetic.sum ~ that had
-0.40 arithmetic.sum ~ that has
-0.63 arithmetic.sum ~ that the
-0.16 arithmetic.sum ~ that were
-0.47 arithmetic.sum ~ the #th
-0.30 arithmetic.sum ~ the averag
-0.22 arithmetic.sum ~ the chart
-0.69 arithmetic.sum ~ the differenc
-0.50 arithmetic.sum ~ the first
-0.41 arithmetic.sum ~ the high
-0.32 arithmetic.sum ~ the last
0.34 arithmetic.sum ~ the most
-0.26 arithmetic.sum ~ the population
-0.20 arithmetic.sum ~ the season
0.28 arithmetic.sum ~ the sum
-0.31 arithmetic.sum ~ the tabl
0.39 arithmetic.sum ~ the top
0.80 arithmetic.sum ~ the total
-0.49 arithmetic.sum ~ the us
-0.52 arithmetic.sum ~ the valu
0.50 arithmetic.sum ~ third
-0.35 arithmetic.sum ~ this
-0.36 arithmetic.sum ~ this tabl
-0.18 arithmetic.sum ~ thos who
-0.22 arithmetic.sum ~ thousand
-0.45 arithmetic.sum ~ time did
0.32 arithmetic.sum ~ to #
0.38 arithmetic.sum ~ top
0.43 arithmetic.sum ~ top #
0.21 arithmetic.sum ~ total
-0.22 arithmetic.sum ~ total amount
-0.25 arithmetic.sum ~ total number
0.18 arithmetic.sum ~ total of
-0.45 arithmetic.sum ~ u
-0.45 arithmetic.sum ~ u s
-0.31 arithmetic.sum ~ under
-0.36 arithmetic.sum ~ us
-0.60 arithmetic.sum ~ use
-0.47 arithmetic.sum ~ valu in
-0.35 arithmetic.sum ~ vehicl
-0.42 arithmetic.sum ~ was a
-0.32 arithmetic.sum ~ week
-0.56 arithmetic.sum ~ were in
-0.47 arithmetic.sum ~ were play
-0.32 arithmetic.sum ~ were the
-0.24 arithmetic.sum ~ what are
-0.35 arithmetic.sum ~ what were
-0.45 arithmetic.sum ~ which year
-0.26 arithmetic.sum ~ who did
-0.37 arithmetic.sum ~ woman age
0.62 arithmetic.sum ~ woman who
-0.29 arithmetic.sum ~ worker
-0.53 arithmetic.sum ~ year did
-0.67 arithmetic.sum ~ year end
-0.20 arithmetic.sum ~ year in
-0.84 arithmetic.sum ~ year of
0.18 beyond missed number
-0.63 beyond.count ~ # #
-0.25 beyond.count ~ # how
-0.35 beyond.count ~ # s
-0.22 beyond.count ~ # year
0.32 beyond.count ~ #th
-0.44 beyond.count ~ 1
0.45 beyond.count ~ ^ count the
0.24 beyond.count ~ ^ how long
0.59 beyond.count ~ ^ how many
-0.35 beyond.count ~ ^ how many consecutiv
-0.41 beyond.count ~ ^ how many different
0.40 beyond.count ~ ^ how many game
-0.51 beyond.count ~ ^ how many player
-0.46 beyond.count ~ ^ how many time
-0.17 beyond.count ~ ^ list the
-0.22 beyond.count ~ ^ name the
-0.37 beyond.count ~ a total
0.19 beyond.count ~ after #
-0.24 beyond.count ~ after the
0.44 beyond.count ~ any
-0.22 beyond.count ~ appearanc
-0.22 beyond.count ~ april
0.56 beyond.count ~ are
0.54 beyond.count ~ are list
-0.17 beyond.count ~ assault
-0.24 beyond.count ~ at
-0.28 beyond.count ~ at the
-0.17 beyond.count ~ attend
-0.34 beyond.count ~ befor #
0.16 beyond.count ~ below #
-0.33 beyond.count ~ birth
-0.28 beyond.count ~ bottom
-0.17 beyond.count ~ build
0.37 beyond.count ~ but
-0.23 beyond.count ~ by the
-0.18 beyond.count ~ came
-0.31 beyond.count ~ canadian
0.42 beyond.count ~ chart
-0.23 beyond.count ~ class
-0.35 beyond.count ~ consecutiv
0.45 beyond.count ~ count
0.45 beyond.count ~ count the
-0.24 beyond.count ~ date
-0.65 beyond.count ~ did
-0.29 beyond.count ~ did he
-0.35 beyond.count ~ different
0.28 beyond.count ~ end
-0.21 beyond.count ~ expens
0.75 beyond.count ~ finish
0.19 beyond.count ~ game
0.41 beyond.count ~ game were
-0.37 beyond.count ~ get
-0.32 beyond.count ~ goal
-0.24 beyond.count ~ graph
0.41 beyond.count ~ has
-0.28 beyond.count ~ hav
-0.22 beyond.count ~ his
-0.16 beyond.count ~ hour
0.51 beyond.count ~ how
0.24 beyond.count ~ how long
0.38 beyond.count ~ how many
-0.20 beyond.count ~ in #
-0.45 beyond.count ~ join
0.21 beyond.count ~ july
-0.32 beyond.count ~ june
0.17 beyond.count ~ list
0.28 beyond.count ~ list after
-0.17 beyond.count ~ list the
0.24 beyond.count ~ long
0.38 beyond.count ~ many
-0.35 beyond.count ~ many consecutiv
-0.41 beyond.count ~ many different
0.38 beyond.count ~ many game
0.27 beyond.count ~ many person
-0.51 beyond.count ~ many player
-0.44 beyond.count ~ many time
-0.34 beyond.count ~ match
-0.22 beyond.count ~ name the
0.20 beyond.count ~ november
0.63 beyond.count ~ number
0.66 beyond.count ~ number of
-0.32 beyond.count ~ october
-0.24 beyond.count ~ october #
-0.37 beyond.count ~ offic
-0.23 beyond.count ~ older
0.37 beyond.count ~ opponent
-0.31 beyond.count ~ order
-0.16 beyond.count ~ out
-0.16 beyond.count ~ perform
0.25 beyond.count ~ person
0.38 beyond.count ~ play
0.30 beyond.count ~ position
-0.22 beyond.count ~ property
-0.19 beyond.count ~ public
0.58 beyond.count ~ race
0.35 beyond.count ~ rank
-0.22 beyond.count ~ rate
-0.22 beyond.count ~ rate of
0.39 beyond.count ~ record
-0.35 beyond.count ~ regular
-0.20 beyond.count ~ releas
0.24 beyond.count ~ round
-0.15 beyond.count ~ row
0.45 beyond.count ~ run
-0.15 beyond.count ~ s
0.23 beyond.count ~ season
0.47 beyond.count ~ september
0.47 beyond.count ~ september #
0.29 beyond.count ~ servic
-0.29 beyond.count ~ servic in
-0.28 beyond.count ~ ship
-0.51 beyond.count ~ start
-0.30 beyond.count ~ stat
-0.37 beyond.count ~ take
-0.30 beyond.count ~ team had
-0.18 beyond.count ~ that were
-0.25 beyond.count ~ the #
0.68 beyond.count ~ the number
-0.24 beyond.count ~ the previous
0.31 beyond.count ~ the race
-0.22 beyond.count ~ the rate
-0.28 beyond.count ~ the top
-0.47 beyond.count ~ the year
-0.53 beyond.count ~ their
0.31 beyond.count ~ ther
-0.41 beyond.count ~ time did
-0.19 beyond.count ~ time is
-0.28 beyond.count ~ top
-0.22 beyond.count ~ tv
-0.40 beyond.count ~ up
-0.44 beyond.count ~ use
0.56 beyond.count ~ were play
-0.17 beyond.count ~ when was
-0.35 beyond.count ~ year
-0.41 beyond.count ~ year #
-0.15 beyond.count ~ year in
-0.43 beyond.count ~ year of
-0.37 beyond.count ~ youth
-0.20 beyond.list ~ # =
-0.32 beyond.list ~ # from
-0.34 beyond.list ~ # in
-0.17 beyond.list ~ # s
0.31 beyond.list ~ # to
-0.40 beyond.list ~ #th
-0.21 beyond.list ~ $
-0.21 beyond.list ~ $ #
0.34 beyond.list ~ 1
-0.20 beyond.list ~ =
-0.36 beyond.list ~ ^ how long
0.30 beyond.list ~ ^ how many year
-0.15 beyond.list ~ ^ in # how
-0.26 beyond.list ~ ^ in what
-0.32 beyond.list ~ ^ list the
0.29 beyond.list ~ ^ show the
-0.20 beyond.list ~ ^ tell me
-0.20 beyond.list ~ ^ tell me the
-0.25 beyond.list ~ ^ what are
-0.25 beyond.list ~ ^ what are the
-0.19 beyond.list ~ ^ what team
-0.25 beyond.list ~ ^ what were
-0.25 beyond.list ~ ^ what were the
-0.35 beyond.list ~ ^ when did
-0.28 beyond.list ~ ^ which city
-0.48 beyond.list ~ ^ which is
-0.19 beyond.list ~ ^ which player
-0.19 beyond.list ~ ^ who were
-0.15 beyond.list ~ abov
-0.91 beyond.list ~ abov #
-0.20 beyond.list ~ after
-0.28 beyond.list ~ after #
0.28 beyond.list ~ age
0.31 beyond.list ~ age #
-0.25 beyond.list ~ age of
-0.26 beyond.list ~ all the
-0.18 beyond.list ~ among
-0.15 beyond.list ~ april
-0.21 beyond.list ~ are
-0.66 beyond.list ~ artist
-0.37 beyond.list ~ at least
0.29 beyond.list ~ at the
-0.25 beyond.list ~ attend
0.19 beyond.list ~ award
-0.16 beyond.list ~ b
-0.28 beyond.list ~ be
0.22 beyond.list ~ befor #
-0.44 beyond.list ~ befor the
-0.29 beyond.list ~ but
0.32 beyond.list ~ canada
0.19 beyond.list ~ canadian
-0.41 beyond.list ~ child
-0.19 beyond.list ~ circuit
-0.38 beyond.list ~ city
-0.40 beyond.list ~ club
-0.28 beyond.list ~ complet
-0.32 beyond.list ~ cost
-0.16 beyond.list ~ country
-0.33 beyond.list ~ customer
-0.23 beyond.list ~ do
0.41 beyond.list ~ driver
-0.23 beyond.list ~ elect
-0.35 beyond.list ~ election
-0.48 beyond.list ~ employe
-0.16 beyond.list ~ employment
-0.35 beyond.list ~ end
-0.18 beyond.list ~ english
-0.23 beyond.list ~ episod
0.28 beyond.list ~ film
-0.31 beyond.list ~ finish
0.32 beyond.list ~ for all
-0.31 beyond.list ~ for the
-0.24 beyond.list ~ found
-0.23 beyond.list ~ from
-0.22 beyond.list ~ goal
-0.30 beyond.list ~ graph
-0.16 beyond.list ~ growth
-0.69 beyond.list ~ have
-0.27 beyond.list ~ his
-0.38 beyond.list ~ hour
-0.19 beyond.list ~ hous
0.20 beyond.list ~ household
-0.36 beyond.list ~ how long
-0.16 beyond.list ~ in #
-0.34 beyond.list ~ in a
0.28 beyond.list ~ in the
-0.26 beyond.list ~ in what
-0.36 beyond.list ~ incom
-0.19 beyond.list ~ item
-0.17 beyond.list ~ its
-0.26 beyond.list ~ join
-0.22 beyond.list ~ july
-0.24 beyond.list ~ label
-0.33 beyond.list ~ least
-0.37 beyond.list ~ least #
-0.15 beyond.list ~ less than
-0.22 beyond.list ~ life
-0.16 beyond.list ~ likely
-0.16 beyond.list ~ likely to
0.31 beyond.list ~ line
-0.32 beyond.list ~ list the
0.31 beyond.list ~ liv
0.31 beyond.list ~ liv in
-0.22 beyond.list ~ live
-0.36 beyond.list ~ long
-0.26 beyond.list ~ lose
0.38 beyond.list ~ m
0.25 beyond.list ~ make
-0.41 beyond.list ~ make the
0.44 beyond.list ~ man
-0.27 beyond.list ~ many goal
-0.23 beyond.list ~ many person
0.30 beyond.list ~ many year
-0.30 beyond.list ~ march
-0.23 beyond.list ~ match
-0.20 beyond.list ~ me the
-0.16 beyond.list ~ more likely
-0.30 beyond.list ~ name
-0.18 beyond.list ~ nation
-0.21 beyond.list ~ non
-0.17 beyond.list ~ number of
0.24 beyond.list ~ of #
-0.16 beyond.list ~ of all
-0.15 beyond.list ~ of player
-0.18 beyond.list ~ offic
-0.26 beyond.list ~ open
-0.34 beyond.list ~ other
-0.22 beyond.list ~ part
0.64 beyond.list ~ place
-0.21 beyond.list ~ point did
-0.28 beyond.list ~ point of
0.27 beyond.list ~ population
0.26 beyond.list ~ position
-0.22 beyond.list ~ rank
-0.20 beyond.list ~ rank of
-0.18 beyond.list ~ rate
-0.18 beyond.list ~ rate of
-0.27 beyond.list ~ record
0.43 beyond.list ~ regular
-0.35 beyond.list ~ release
-0.36 beyond.list ~ round
-0.34 beyond.list ~ row
-0.31 beyond.list ~ school
-0.29 beyond.list ~ scor
-0.29 beyond.list ~ scor for
-0.23 beyond.list ~ scor when
-0.24 beyond.list ~ senior
-0.21 beyond.list ~ september
-0.21 beyond.list ~ september #
-0.34 beyond.list ~ servic
-0.32 beyond.list ~ servic in
-0.28 beyond.list ~ ship
0.29 beyond.list ~ show the
-0.45 beyond.list ~ song
-0.37 beyond.list ~ start
-0.27 beyond.list ~ street
-0.18 beyond.list ~ student
-0.15 beyond.list ~ team
-0.22 beyond.list ~ that
-0.25 beyond.list ~ that had
-0.23 beyond.list ~ that were
-0.17 beyond.list ~ the #th
-0.33 beyond.list ~ the chart
-0.26 beyond.list ~ the country
-0.26 beyond.list ~ the episod
-0.24 beyond.list ~ the name
-0.23 beyond.list ~ the nation
-0.24 beyond.list ~ the number
-0.24 beyond.list ~ the rate
-0.18 beyond.list ~ the record
-0.18 beyond.list ~ the scor
-0.24 beyond.list ~ the win
-0.29 beyond.list ~ the year
-0.40 beyond.list ~ ther
0.26 beyond.list ~ to #
-0.25 beyond.list ~ to the
-0.18 beyond.list ~ total amount
-0.15 beyond.list ~ total of
-0.24 beyond.list ~ under
-0.22 beyond.list ~ unit
-0.30 beyond.list ~ up
-0.22 beyond.list ~ was a
-0.21 beyond.list ~ week
-0.21 beyond.list ~ week #
0.32 beyond.list ~ were
-0.23 beyond.list ~ were the
-0.27 beyond.list ~ were ther
-0.20 beyond.list ~ what are
-0.19 beyond.list ~ what team
-0.25 beyond.list ~ what were
-0.35 beyond.list ~ when did
-0.20 beyond.list ~ when was
-0.28 beyond.list ~ which city
-0.48 beyond.list ~ which is
-0.19 beyond.list ~ which player
-0.25 beyond.list ~ who win
-0.23 beyond.list ~ whos
-0.19 beyond.list ~ win the
-0.16 beyond.list ~ with a
-0.25 beyond.list ~ work
-0.25 beyond.list ~ year in
0.39 beyond.list ~ year of
0.83 cell column above share
0.24 cell column total
-0.38 cell pair behind
0.39 cell pair is best
0.15 cell row above said
0.46 cell row above share
0.78 cell row share
0.48 cell row total
0.46 cell row total unsaid
0.30 cell row whole
0.29 cell unit count and over 100
0.75 cell unit count of count
-0.29 cell unit count of percent
0.57 cell unit percent and fraction
0.20 cell unit percent and integer
-0.85 cell unit percent and over 100
0.43 cell unit percent of percent
-0.47 cell unit percent of rate
-0.23 cell unit percent of unknown
-1.26 cell unit rate of count
0.30 cell unit rate of percent
0.20 cell unit rate of unknown
0.50 cell ~ # #
-0.19 cell ~ # as
-0.58 cell ~ # from
-0.62 cell ~ # how
0.43 cell ~ # in
-0.33 cell ~ # is
-0.16 cell ~ # month
0.23 cell ~ # of
-0.55 cell ~ # or
-0.47 cell ~ # person
0.30 cell ~ # point
-0.66 cell ~ # respectively
-0.31 cell ~ # s
0.29 cell ~ # which
-0.82 cell ~ #th
0.28 cell ~ &
0.37 cell ~ & d
-0.60 cell ~ 1
-0.16 cell ~ 2
-0.35 cell ~ ^ analyz the
-0.35 cell ~ ^ analyz the data
-0.23 cell ~ ^ count the
-0.47 cell ~ ^ describ the
-0.47 cell ~ ^ describ the data
-0.30 cell ~ ^ describ this
-0.30 cell ~ ^ describ this sheet
-0.17 cell ~ ^ draw a bar
-0.45 cell ~ ^ find duplicat
-0.33 cell ~ ^ find the
-0.38 cell ~ ^ give me
-0.33 cell ~ ^ give me an
-0.67 cell ~ ^ how many consecutiv
0.26 cell ~ ^ how many percent
-0.17 cell ~ ^ how many percentag
-0.31 cell ~ ^ how many total
-0.28 cell ~ ^ in #
-0.48 cell ~ ^ in # #
-0.31 cell ~ ^ in what
-0.66 cell ~ ^ list all
-0.82 cell ~ ^ list the
0.43 cell ~ ^ name a
-0.33 cell ~ ^ summariz this
-0.33 cell ~ ^ summariz this tabl
-0.63 cell ~ ^ summary statistic
0.25 cell ~ ^ tell me
-0.38 cell ~ ^ what are
-0.31 cell ~ ^ what are the
-0.28 cell ~ ^ what date
0.22 cell ~ ^ what percentag
0.22 cell ~ ^ what percentag of
0.21 cell ~ ^ what team
0.21 cell ~ ^ what the
0.24 cell ~ ^ what was
0.18 cell ~ ^ what was the
-0.56 cell ~ ^ what were
-0.56 cell ~ ^ what were the
-0.27 cell ~ ^ when did
-0.41 cell ~ ^ when was
-0.20 cell ~ ^ when was the
-0.31 cell ~ ^ which #
-0.38 cell ~ ^ which club
0.41 cell ~ ^ which country
-0.46 cell ~ ^ which is
0.43 cell ~ ^ which player
-0.39 cell ~ ^ which row
-0.39 cell ~ ^ which row have
-0.55 cell ~ ^ which year
-0.34 cell ~ ^ who has
-0.31 cell ~ ^ who is the
0.20 cell ~ ^ who was
0.30 cell ~ ^ who was the
-0.66 cell ~ ^ who win
0.60 cell ~ a #
-0.39 cell ~ a miss
0.18 cell ~ a record
-0.49 cell ~ a result
0.60 cell ~ aboriginal
-0.32 cell ~ about
0.57 cell ~ across
0.17 cell ~ adult
0.53 cell ~ after
0.65 cell ~ after #
-0.42 cell ~ against
0.16 cell ~ age
-0.20 cell ~ age of
0.22 cell ~ air
0.15 cell ~ album
-0.39 cell ~ all the
-0.18 cell ~ among
-0.24 cell ~ among the
0.55 cell ~ an
-0.33 cell ~ an overview
-0.35 cell ~ analyz
-0.35 cell ~ analyz the
-0.22 cell ~ and
-0.68 cell ~ and #
-0.35 cell ~ and rank
-0.47 cell ~ and what
-0.42 cell ~ any
-0.41 cell ~ appear
0.17 cell ~ appearanc
-0.24 cell ~ are
-0.17 cell ~ are the
-0.69 cell ~ are ther
0.31 cell ~ artist
-0.55 cell ~ as a
-0.54 cell ~ as the
-0.65 cell ~ assault
-0.23 cell ~ asset
-0.33 cell ~ at #
-0.24 cell ~ athlet
-0.21 cell ~ away
0.48 cell ~ b
-0.38 cell ~ balanc
-0.42 cell ~ been
0.38 cell ~ befor #
-0.30 cell ~ befor the
0.37 cell ~ being
0.70 cell ~ below
-0.46 cell ~ best
-0.65 cell ~ between
-0.15 cell ~ between #
-0.70 cell ~ between the
-0.73 cell ~ both
-0.33 cell ~ bottom
-0.26 cell ~ bronz
-0.91 cell ~ business
-0.38 cell ~ came
0.19 cell ~ canada
0.27 cell ~ canadian
0.52 cell ~ capital
-0.37 cell ~ car
0.38 cell ~ category
0.83 cell ~ caus
-0.23 cell ~ chang
-0.32 cell ~ chang in
-0.35 cell ~ chang of
0.23 cell ~ child
-0.19 cell ~ club did
-0.41 cell ~ coach
0.39 cell ~ code
0.60 cell ~ colleg
0.25 cell ~ combin
-0.34 cell ~ come
0.73 cell ~ community
0.29 cell ~ company
-0.23 cell ~ compar
0.24 cell ~ compar to
0.39 cell ~ compet
0.50 cell ~ consecutiv
0.16 cell ~ could
-0.31 cell ~ count
-0.79 cell ~ count of
-0.25 cell ~ count the
0.17 cell ~ country
0.18 cell ~ coupl
-0.33 cell ~ crowd
0.52 cell ~ cup
0.28 cell ~ current
0.30 cell ~ d
-0.15 cell ~ date of
-0.32 cell ~ date was
0.49 cell ~ december
0.53 cell ~ december #
-0.82 cell ~ decreas
-0.44 cell ~ decreas in
-0.51 cell ~ descend by
-0.60 cell ~ describ
-0.47 cell ~ describ the
-0.30 cell ~ describ this
0.18 cell ~ did
-0.15 cell ~ did he
0.27 cell ~ did not
0.70 cell ~ die
-0.55 cell ~ differenc
-0.97 cell ~ different
-0.29 cell ~ display
0.23 cell ~ district
-0.82 cell ~ division
-0.41 cell ~ do
0.79 cell ~ dollar
0.25 cell ~ dur the
0.15 cell ~ earliest
0.15 cell ~ earn
0.26 cell ~ earning
0.22 cell ~ east
0.28 cell ~ elect
0.27 cell ~ election
-0.31 cell ~ episod
0.36 cell ~ event
-0.55 cell ~ every
0.40 cell ~ expenditur
-0.21 cell ~ expens
-0.43 cell ~ expens in
-0.32 cell ~ experienc
0.17 cell ~ f
-0.24 cell ~ february
-0.53 cell ~ femal
-0.55 cell ~ film
-0.34 cell ~ financial
-0.45 cell ~ find
-0.45 cell ~ find duplicat
-0.33 cell ~ find the
0.82 cell ~ finish
-0.23 cell ~ fiscal
-0.16 cell ~ fiscal year
0.19 cell ~ for #
-0.43 cell ~ format
-0.18 cell ~ free
0.21 cell ~ french
-0.19 cell ~ frequency
-0.25 cell ~ from each
-0.50 cell ~ game
-0.78 cell ~ game did
-0.28 cell ~ game play
-0.26 cell ~ gender
0.30 cell ~ get
0.42 cell ~ get in
-0.40 cell ~ give
-0.26 cell ~ give me
-0.18 cell ~ good
-0.67 cell ~ grand
0.48 cell ~ grid
-0.32 cell ~ group
0.97 cell ~ growth
-0.37 cell ~ had #
0.23 cell ~ had the
0.21 cell ~ has #
-0.61 cell ~ has an
-0.20 cell ~ hav
-0.30 cell ~ have the
-0.48 cell ~ he
-0.65 cell ~ health
-0.44 cell ~ higher
-0.80 cell ~ higher than
0.45 cell ~ his
0.24 cell ~ household
0.16 cell ~ if
0.49 cell ~ if the
0.76 cell ~ in a
0.45 cell ~ in canada
0.45 cell ~ in each
-0.60 cell ~ in this
-0.30 cell ~ in total
-0.20 cell ~ in what
0.45 cell ~ incom
0.16 cell ~ increas
-1.04 cell ~ increas decreas
0.91 cell ~ increas in
0.31 cell ~ individual
-0.29 cell ~ involv
-0.20 cell ~ is list
-0.46 cell ~ item
-0.24 cell ~ its
0.26 cell ~ join
0.32 cell ~ june
0.37 cell ~ june #
-0.17 cell ~ label
-0.47 cell ~ lap
-0.34 cell ~ larg
-0.19 cell ~ larger
-0.42 cell ~ largest
0.56 cell ~ length
-0.60 cell ~ life
-1.07 cell ~ likely
-0.63 cell ~ likely to
-0.53 cell ~ list
-0.68 cell ~ list all
-0.44 cell ~ list in
-0.90 cell ~ list the
0.50 cell ~ liv
0.48 cell ~ liv in
-0.76 cell ~ live
0.22 cell ~ live in
-0.24 cell ~ long
0.20 cell ~ lose
0.23 cell ~ low
-0.48 cell ~ lower
0.39 cell ~ make
1.05 cell ~ make the
-0.25 cell ~ male
-0.67 cell ~ many consecutiv
-0.16 cell ~ many goal
0.19 cell ~ many percent
0.23 cell ~ many person
-0.80 cell ~ many time
-0.40 cell ~ many year
0.19 cell ~ march
0.33 cell ~ me a
-0.33 cell ~ me an
-0.22 cell ~ median of
-0.39 cell ~ member
-0.56 cell ~ minimum
-0.66 cell ~ more likely
-0.26 cell ~ more than
0.17 cell ~ most
0.41 cell ~ name a
-0.67 cell ~ net
-0.61 cell ~ network
0.51 cell ~ new
0.46 cell ~ next
-0.66 cell ~ non
-0.73 cell ~ north
-0.21 cell ~ number for
-0.35 cell ~ obligation
0.46 cell ~ october
0.48 cell ~ october #
-0.31 cell ~ of a
-0.25 cell ~ of each
-0.18 cell ~ of femal
0.65 cell ~ of man
-0.28 cell ~ of person
-0.30 cell ~ of revenu
0.40 cell ~ of the
-0.29 cell ~ of time
-0.95 cell ~ of total
-0.30 cell ~ of woman
-0.27 cell ~ older
0.34 cell ~ on
-0.69 cell ~ on #
-0.34 cell ~ only #
-0.19 cell ~ ontario
-0.17 cell ~ open
-0.51 cell ~ operation
-0.20 cell ~ or
-0.85 cell ~ or #
-0.16 cell ~ or less
0.52 cell ~ or more
-0.31 cell ~ order
-0.69 cell ~ out
0.24 cell ~ over
-0.42 cell ~ overall
-0.33 cell ~ overview
0.31 cell ~ own
-0.63 cell ~ participat
-0.51 cell ~ partner
0.43 cell ~ party
-0.15 cell ~ past
0.15 cell ~ percent
0.32 cell ~ percentag of
0.23 cell ~ perform
0.37 cell ~ place
-0.67 cell ~ plan
-0.16 cell ~ play for
-0.67 cell ~ play in
-0.28 cell ~ plot
-0.19 cell ~ point of
0.51 cell ~ polic
0.27 cell ~ previous
-0.16 cell ~ pric
-0.57 cell ~ produc
-0.41 cell ~ property
-0.31 cell ~ public
0.24 cell ~ r
0.28 cell ~ r &
0.15 cell ~ rate
0.45 cell ~ rate of
-0.87 cell ~ ratio
-0.20 cell ~ receiv
0.47 cell ~ regular
0.18 cell ~ relat
-0.81 cell ~ relationship
-0.87 cell ~ relationship between
-0.35 cell ~ releas
-0.73 cell ~ release
0.24 cell ~ report
0.45 cell ~ represent
-0.43 cell ~ research
-1.67 cell ~ respectively
0.35 cell ~ result in
-0.39 cell ~ return
-0.36 cell ~ revenu
-0.70 cell ~ revenu from
-0.34 cell ~ round #
-0.47 cell ~ scor #
0.73 cell ~ scor for
-0.32 cell ~ scorer
0.37 cell ~ seat
0.39 cell ~ second
0.47 cell ~ sector
-0.38 cell ~ segment
0.34 cell ~ sell
0.85 cell ~ sell the
-0.55 cell ~ senior
0.23 cell ~ september #
-0.30 cell ~ series
0.45 cell ~ servic
0.20 cell ~ servic in
-0.35 cell ~ shar
-0.17 cell ~ shar of
-0.44 cell ~ sheet
-0.19 cell ~ show
0.40 cell ~ silver
0.43 cell ~ silver medal
0.73 cell ~ sinc
0.33 cell ~ sinc #
-0.28 cell ~ site
0.67 cell ~ social
-0.51 cell ~ song
-0.17 cell ~ spain
0.20 cell ~ stat
0.44 cell ~ station
-0.33 cell ~ summariz
-0.33 cell ~ summariz this
-0.63 cell ~ summary
-0.63 cell ~ summary statistic
-0.43 cell ~ t
-0.42 cell ~ t #
-0.71 cell ~ tabl
0.16 cell ~ team
-0.34 cell ~ team had
0.38 cell ~ team has
-0.30 cell ~ team was
-0.82 cell ~ than
0.59 cell ~ that had
0.19 cell ~ that has
-0.20 cell ~ that is
0.29 cell ~ that the
-0.61 cell ~ that was
0.37 cell ~ the #
0.32 cell ~ the #th
-0.64 cell ~ the chang
-0.51 cell ~ the chart
-0.73 cell ~ the country
-0.44 cell ~ the data
-0.41 cell ~ the date
-0.91 cell ~ the differenc
-0.72 cell ~ the different
-0.24 cell ~ the final
0.52 cell ~ the high
-0.26 cell ~ the highest
0.31 cell ~ the home
-0.42 cell ~ the largest
-0.59 cell ~ the least
-0.26 cell ~ the location
-0.24 cell ~ the match
0.22 cell ~ the median
0.28 cell ~ the most
-0.45 cell ~ the nation
-0.37 cell ~ the net
0.49 cell ~ the next
0.41 cell ~ the percent
1.14 cell ~ the population
0.24 cell ~ the previous
0.68 cell ~ the rate
0.24 cell ~ the season
-0.23 cell ~ the sum
-0.97 cell ~ the tabl
0.50 cell ~ the unit
-0.30 cell ~ the valu
-0.47 cell ~ the win
-0.39 cell ~ the year
-0.16 cell ~ their
-0.44 cell ~ ther
0.21 cell ~ ther in
0.37 cell ~ they
-0.30 cell ~ third
-0.30 cell ~ this sheet
-0.49 cell ~ this tabl
-0.78 cell ~ thos
-0.56 cell ~ thos who
0.19 cell ~ thos with
0.59 cell ~ thousand
-0.63 cell ~ time is
-0.18 cell ~ time of
-0.32 cell ~ top #
-0.33 cell ~ total amount
-0.29 cell ~ total number
-0.37 cell ~ total of
-0.43 cell ~ total revenu
0.19 cell ~ transfer
-1.64 cell ~ uniqu
0.46 cell ~ unit
0.45 cell ~ unit stat
0.35 cell ~ university
-0.75 cell ~ up
0.76 cell ~ use
0.26 cell ~ valu in
-0.31 cell ~ valu of
0.31 cell ~ vehicl
-0.24 cell ~ was #
-0.32 cell ~ weight
0.73 cell ~ were in
-0.35 cell ~ were the
0.44 cell ~ were ther
-0.37 cell ~ what are
-0.23 cell ~ what date
0.27 cell ~ what percentag
0.21 cell ~ what team
0.26 cell ~ what the
-0.63 cell ~ what were
-0.27 cell ~ what year
-0.27 cell ~ when did
-0.39 cell ~ when was
-0.48 cell ~ wher
0.15 cell ~ wher the
-0.16 cell ~ wher was
-0.21 cell ~ which #
-0.54 cell ~ which club
0.40 cell ~ which country
-0.47 cell ~ which game
-0.44 cell ~ which is
0.43 cell ~ which player
-0.39 cell ~ which row
-0.48 cell ~ who did
-0.25 cell ~ who had
-0.28 cell ~ who has
0.22 cell ~ who was
0.16 cell ~ who were
0.32 cell ~ who win
-0.34 cell ~ whos
-0.57 cell ~ win by
0.24 cell ~ win the
-0.18 cell ~ woman
0.29 cell ~ woman age
-0.49 cell ~ woman who
0.49 cell ~ work
0.55 cell ~ worker
-0.25 cell ~ world
-0.18 cell ~ year
0.34 cell ~ year #
-0.65 cell ~ year did
-0.44 cell ~ year was
-0.22 cell ~ youth
0.31 cell.opposite ~ #
0.65 cell.opposite ~ # %
-0.20 cell.opposite ~ # for
0.17 cell.opposite ~ # how
0.46 cell.opposite ~ # of
-0.97 cell.opposite ~ # s
0.33 cell.opposite ~ # to
-0.18 cell.opposite ~ # what
-0.19 cell.opposite ~ #th
0.61 cell.opposite ~ %
-0.16 cell.opposite ~ ^ for the
0.25 cell.opposite ~ ^ how many
0.53 cell.opposite ~ ^ how many percent
-0.41 cell.opposite ~ ^ how many percentag
-0.18 cell.opposite ~ ^ how much
-0.51 cell.opposite ~ ^ in # how
-0.31 cell.opposite ~ ^ what are
-0.33 cell.opposite ~ ^ what are the
-0.16 cell.opposite ~ ^ what percentag
-0.16 cell.opposite ~ ^ what percentag of
-0.37 cell.opposite ~ ^ what were
-0.37 cell.opposite ~ ^ what were the
-0.25 cell.opposite ~ ^ when did
-0.16 cell.opposite ~ a
-0.24 cell.opposite ~ aboriginal
0.31 cell.opposite ~ account
0.33 cell.opposite ~ account for
-0.69 cell.opposite ~ activity
-0.35 cell.opposite ~ after
0.38 cell.opposite ~ against
0.24 cell.opposite ~ age
-0.31 cell.opposite ~ age #
0.33 cell.opposite ~ age of
0.27 cell.opposite ~ all
-0.42 cell.opposite ~ amount
-0.36 cell.opposite ~ amount of
-0.33 cell.opposite ~ an
-0.48 cell.opposite ~ any
-0.76 cell.opposite ~ are
-0.33 cell.opposite ~ are the
-0.56 cell.opposite ~ are ther
-0.40 cell.opposite ~ as a
-0.29 cell.opposite ~ asset
0.30 cell.opposite ~ at
-0.32 cell.opposite ~ at the
-0.58 cell.opposite ~ averag
0.16 cell.opposite ~ befor
0.22 cell.opposite ~ befor the
-0.45 cell.opposite ~ benefit
-0.22 cell.opposite ~ both
-0.25 cell.opposite ~ but
-0.22 cell.opposite ~ by
-0.49 cell.opposite ~ can
-0.29 cell.opposite ~ canada
-0.32 cell.opposite ~ canadian
0.26 cell.opposite ~ capital
0.23 cell.opposite ~ case
-0.83 cell.opposite ~ cash
-0.40 cell.opposite ~ caus
-0.97 cell.opposite ~ chang
-0.88 cell.opposite ~ chang in
-0.66 cell.opposite ~ chang of
-0.16 cell.opposite ~ community
0.16 cell.opposite ~ compar
0.17 cell.opposite ~ compar to
0.52 cell.opposite ~ complet
-0.19 cell.opposite ~ country
-0.32 cell.opposite ~ current
-0.38 cell.opposite ~ day
-0.25 cell.opposite ~ december
-0.25 cell.opposite ~ december #
0.86 cell.opposite ~ decreas
0.63 cell.opposite ~ degre
0.16 cell.opposite ~ did the
-0.32 cell.opposite ~ differenc between
-0.24 cell.opposite ~ differenc in
-0.31 cell.opposite ~ each
-0.26 cell.opposite ~ earning
-0.22 cell.opposite ~ employe
0.33 cell.opposite ~ employment
0.38 cell.opposite ~ english
-0.39 cell.opposite ~ enrollment
0.44 cell.opposite ~ expenditur
-0.78 cell.opposite ~ expens
-0.32 cell.opposite ~ experienc
-0.26 cell.opposite ~ fiscal
-0.27 cell.opposite ~ fiscal year
-0.22 cell.opposite ~ for
-0.23 cell.opposite ~ for #
0.29 cell.opposite ~ for all
-0.30 cell.opposite ~ for in
-0.43 cell.opposite ~ for the
0.26 cell.opposite ~ from the
0.15 cell.opposite ~ fy
0.15 cell.opposite ~ fy #
-0.43 cell.opposite ~ given
0.36 cell.opposite ~ goal
0.27 cell.opposite ~ good
-0.19 cell.opposite ~ group
-0.28 cell.opposite ~ growth
0.26 cell.opposite ~ had
0.17 cell.opposite ~ had the
0.42 cell.opposite ~ has
0.37 cell.opposite ~ health
-0.16 cell.opposite ~ high
-0.19 cell.opposite ~ higher than
-0.24 cell.opposite ~ highest
0.41 cell.opposite ~ home
0.38 cell.opposite ~ in #
-0.29 cell.opposite ~ in canada
-0.23 cell.opposite ~ includ
-1.04 cell.opposite ~ incom
-1.05 cell.opposite ~ increas
-0.79 cell.opposite ~ increas decreas
-0.34 cell.opposite ~ interest
-0.29 cell.opposite ~ item
-0.31 cell.opposite ~ july
-0.31 cell.opposite ~ july #
0.34 cell.opposite ~ largest
-0.22 cell.opposite ~ last
0.37 cell.opposite ~ liv
-0.30 cell.opposite ~ live
-0.19 cell.opposite ~ low
-0.18 cell.opposite ~ lower
-0.22 cell.opposite ~ male
0.17 cell.opposite ~ man
0.41 cell.opposite ~ many percent
-0.21 cell.opposite ~ many total
-0.23 cell.opposite ~ margin
0.26 cell.opposite ~ model
0.28 cell.opposite ~ more than
-0.31 cell.opposite ~ net
-0.22 cell.opposite ~ network
0.29 cell.opposite ~ no
0.36 cell.opposite ~ non
-0.60 cell.opposite ~ not
0.63 cell.opposite ~ number
0.62 cell.opposite ~ number of
0.26 cell.opposite ~ of femal
-0.26 cell.opposite ~ of revenu
-0.28 cell.opposite ~ of total
-0.31 cell.opposite ~ of woman
0.20 cell.opposite ~ ontario
-0.53 cell.opposite ~ operat
-0.93 cell.opposite ~ operation
-0.47 cell.opposite ~ other
0.40 cell.opposite ~ over the
-0.33 cell.opposite ~ own
-0.29 cell.opposite ~ per
0.65 cell.opposite ~ percent
0.31 cell.opposite ~ percent of
-0.37 cell.opposite ~ percentag of
0.32 cell.opposite ~ person
-0.35 cell.opposite ~ point did
0.27 cell.opposite ~ point of
-0.81 cell.opposite ~ population
0.31 cell.opposite ~ position
0.63 cell.opposite ~ previous
0.38 cell.opposite ~ proportion
0.38 cell.opposite ~ proportion of
-0.63 cell.opposite ~ provid
0.17 cell.opposite ~ provinc
-0.49 cell.opposite ~ quebec
-0.29 cell.opposite ~ ratio
-0.42 cell.opposite ~ relat
0.19 cell.opposite ~ report
-0.37 cell.opposite ~ research
-0.29 cell.opposite ~ result
-0.53 cell.opposite ~ revenu
-0.37 cell.opposite ~ revenu from
-0.84 cell.opposite ~ s
-0.28 cell.opposite ~ school
-0.41 cell.opposite ~ second
-0.47 cell.opposite ~ sector
-0.30 cell.opposite ~ sell
-0.19 cell.opposite ~ senior
0.42 cell.opposite ~ shar
-0.16 cell.opposite ~ start
0.19 cell.opposite ~ stat
-0.46 cell.opposite ~ stock
-0.19 cell.opposite ~ t
-0.19 cell.opposite ~ t #
-0.35 cell.opposite ~ tabl
-0.25 cell.opposite ~ take
-0.45 cell.opposite ~ term
0.32 cell.opposite ~ that had
-0.26 cell.opposite ~ the #th
-0.39 cell.opposite ~ the averag
-0.39 cell.opposite ~ the chang
-0.17 cell.opposite ~ the country
-0.33 cell.opposite ~ the final
-0.24 cell.opposite ~ the highest
0.37 cell.opposite ~ the largest
0.26 cell.opposite ~ the net
0.65 cell.opposite ~ the number
0.63 cell.opposite ~ the previous
0.43 cell.opposite ~ the proportion
-0.45 cell.opposite ~ the tabl
-0.45 cell.opposite ~ the total
0.20 cell.opposite ~ the unit
-0.28 cell.opposite ~ the year
0.51 cell.opposite ~ them
-0.18 cell.opposite ~ thos
-0.24 cell.opposite ~ time
0.68 cell.opposite ~ to
0.27 cell.opposite ~ to #
0.50 cell.opposite ~ to the
-0.36 cell.opposite ~ total
-0.20 cell.opposite ~ total number
-0.33 cell.opposite ~ total revenu
-0.29 cell.opposite ~ type
-0.29 cell.opposite ~ type of
-0.21 cell.opposite ~ under
0.18 cell.opposite ~ unit
0.19 cell.opposite ~ unit stat
-0.60 cell.opposite ~ use
-0.30 cell.opposite ~ valu
-0.49 cell.opposite ~ vehicl
0.64 cell.opposite ~ was #
-0.30 cell.opposite ~ were
-0.44 cell.opposite ~ were the
-0.31 cell.opposite ~ what are
-0.16 cell.opposite ~ what percentag
-0.20 cell.opposite ~ what the
-0.37 cell.opposite ~ what were
-0.59 cell.opposite ~ when
-0.25 cell.opposite ~ when did
0.41 cell.opposite ~ who
0.25 cell.opposite ~ with
-0.17 cell.opposite ~ with a
-0.28 cell.opposite ~ woman
-0.16 cell.opposite ~ work
-0.27 cell.opposite ~ year #
0.25 cell.opposite ~ year in
-0.32 cell.opposite ~ year of
0.21 cells.columns ~ # %
0.53 cells.columns ~ # and
-0.22 cells.columns ~ # how
0.32 cells.columns ~ # of
1.16 cells.columns ~ # respectively
0.29 cells.columns ~ # s
-0.19 cells.columns ~ # what
0.31 cells.columns ~ # year
0.39 cells.columns ~ #th
-0.18 cells.columns ~ $
0.33 cells.columns ~ %
-0.15 cells.columns ~ ^ count the
-0.17 cells.columns ~ ^ for the
-0.18 cells.columns ~ ^ how much
-0.21 cells.columns ~ ^ in # #
0.46 cells.columns ~ ^ what are
0.45 cells.columns ~ ^ what are the
-0.27 cells.columns ~ ^ which type
-0.40 cells.columns ~ ^ which year
-0.24 cells.columns ~ ^ who were
-0.24 cells.columns ~ aboriginal
0.37 cells.columns ~ across
-0.20 cells.columns ~ activity
-0.42 cells.columns ~ all the
-0.25 cells.columns ~ among the
0.70 cells.columns ~ and #
-0.18 cells.columns ~ and what
-0.45 cells.columns ~ any
-0.37 cells.columns ~ appear
0.32 cells.columns ~ are the
-0.55 cells.columns ~ asset
-0.67 cells.columns ~ benefit
-0.18 cells.columns ~ best
-0.20 cells.columns ~ but
-0.16 cells.columns ~ came
0.30 cells.columns ~ canada
-0.31 cells.columns ~ cash
-0.27 cells.columns ~ chang
-0.26 cells.columns ~ chang in
-0.21 cells.columns ~ colleg
0.18 cells.columns ~ common
-0.19 cells.columns ~ competition
0.19 cells.columns ~ cost of
-0.46 cells.columns ~ crowd
-0.42 cells.columns ~ current
0.20 cells.columns ~ degre
-0.28 cells.columns ~ descend by
-0.19 cells.columns ~ did he
-0.16 cells.columns ~ did the
-0.47 cells.columns ~ earn
-0.82 cells.columns ~ earning
-0.22 cells.columns ~ elect
0.17 cells.columns ~ english
-0.18 cells.columns ~ expenditur
-0.63 cells.columns ~ f
0.25 cells.columns ~ femal
-0.37 cells.columns ~ film
-0.17 cells.columns ~ final
-0.38 cells.columns ~ financial
-0.20 cells.columns ~ first
-0.46 cells.columns ~ first nation
-0.15 cells.columns ~ fiscal
-0.19 cells.columns ~ for in
0.23 cells.columns ~ french
-0.21 cells.columns ~ good
-0.30 cells.columns ~ grand
0.37 cells.columns ~ gross
-0.17 cells.columns ~ he
-0.31 cells.columns ~ health
-0.18 cells.columns ~ high
0.20 cells.columns ~ higher
0.17 cells.columns ~ in #
0.24 cells.columns ~ in canada
-0.42 cells.columns ~ includ
-0.38 cells.columns ~ increas
-0.23 cells.columns ~ increas decreas
-0.21 cells.columns ~ increas in
-0.35 cells.columns ~ inuit
0.30 cells.columns ~ involv
0.46 cells.columns ~ languag
-0.39 cells.columns ~ length
0.18 cells.columns ~ less
0.35 cells.columns ~ less than
0.20 cells.columns ~ level
-0.56 cells.columns ~ life
-0.28 cells.columns ~ live in
-0.37 cells.columns ~ median
-0.39 cells.columns ~ member
-0.32 cells.columns ~ model
-0.26 cells.columns ~ nation
-0.28 cells.columns ~ number for
0.32 cells.columns ~ obligation
-0.18 cells.columns ~ of a
-0.31 cells.columns ~ of the
-0.22 cells.columns ~ on #
-0.17 cells.columns ~ on what
0.25 cells.columns ~ ontario
-0.21 cells.columns ~ operation
-0.23 cells.columns ~ order in
-0.63 cells.columns ~ own
0.28 cells.columns ~ percent of
-0.18 cells.columns ~ percentag point
-0.34 cells.columns ~ perform
-0.18 cells.columns ~ period
-0.23 cells.columns ~ point of
-0.18 cells.columns ~ produc
-0.19 cells.columns ~ property
-0.48 cells.columns ~ provid
-0.37 cells.columns ~ rate for
-0.28 cells.columns ~ rate of
-0.37 cells.columns ~ relat
-0.29 cells.columns ~ release
0.40 cells.columns ~ research
1.38 cells.columns ~ respectively
-0.52 cells.columns ~ revenu from
0.25 cells.columns ~ same
-0.26 cells.columns ~ sell
-0.30 cells.columns ~ september
-0.38 cells.columns ~ september #
-0.25 cells.columns ~ size
-0.44 cells.columns ~ tabl
-0.37 cells.columns ~ term
0.34 cells.columns ~ that are
-0.27 cells.columns ~ that has
-0.49 cells.columns ~ the #th
-0.46 cells.columns ~ the averag
-0.31 cells.columns ~ the chang
-0.22 cells.columns ~ the date
-0.35 cells.columns ~ the differenc
-0.52 cells.columns ~ the high
-0.18 cells.columns ~ the median
-0.27 cells.columns ~ the name
-0.19 cells.columns ~ the population
-0.20 cells.columns ~ the rate
0.27 cells.columns ~ the same
-0.25 cells.columns ~ the tabl
-0.27 cells.columns ~ the total
-0.26 cells.columns ~ the us
-0.46 cells.columns ~ the year
0.25 cells.columns ~ their
-0.19 cells.columns ~ this
-0.16 cells.columns ~ this chart
-0.16 cells.columns ~ this tabl
-0.40 cells.columns ~ thos who
-0.37 cells.columns ~ total revenu
-0.18 cells.columns ~ tv
0.34 cells.columns ~ valu
-0.40 cells.columns ~ valu in
0.55 cells.columns ~ valu of
0.34 cells.columns ~ was a
0.39 cells.columns ~ what are
0.15 cells.columns ~ what were
-0.34 cells.columns ~ which year
-0.15 cells.columns ~ woman
-0.18 cells.columns ~ work
0.38 cells.columns ~ worker
-0.23 cells.columns ~ year #
-0.32 cells.columns ~ year of
0.16 cells.rows ~ # respectively
-0.53 cells.rows ~ # s
-0.19 cells.rows ~ 2
-0.32 cells.rows ~ ^ count the
-0.15 cells.rows ~ ^ how long
0.24 cells.rows ~ ^ list the
0.41 cells.rows ~ ^ what were
0.41 cells.rows ~ ^ what were the
0.20 cells.rows ~ aboriginal
-0.31 cells.rows ~ activity
-0.21 cells.rows ~ age
-0.24 cells.rows ~ age #
-0.37 cells.rows ~ all the
0.27 cells.rows ~ among the
0.23 cells.rows ~ amount
-0.27 cells.rows ~ and what
-0.25 cells.rows ~ any
-0.15 cells.rows ~ appear
-0.29 cells.rows ~ as a
-0.42 cells.rows ~ asset
-0.65 cells.rows ~ balanc
0.18 cells.rows ~ been
-0.28 cells.rows ~ birth
0.26 cells.rows ~ but
-0.32 cells.rows ~ came
-0.27 cells.rows ~ canada
-0.23 cells.rows ~ cash
0.22 cells.rows ~ chang of
-0.31 cells.rows ~ colleg
-0.30 cells.rows ~ complet
-0.26 cells.rows ~ count
-0.26 cells.rows ~ count of
-0.32 cells.rows ~ count the
0.37 cells.rows ~ crowd
-0.29 cells.rows ~ december
-0.30 cells.rows ~ december #
-0.22 cells.rows ~ degre
-0.26 cells.rows ~ descend by
0.32 cells.rows ~ did not
-0.37 cells.rows ~ dur
-0.22 cells.rows ~ dur the
-0.32 cells.rows ~ enrollment
-0.51 cells.rows ~ expens
-0.54 cells.rows ~ expens in
-0.27 cells.rows ~ experienc
-0.18 cells.rows ~ financial
-0.35 cells.rows ~ first
-0.29 cells.rows ~ first nation
-0.16 cells.rows ~ gender
-0.31 cells.rows ~ good
-0.15 cells.rows ~ growth
-0.37 cells.rows ~ health
-0.43 cells.rows ~ his
-0.35 cells.rows ~ hold
-0.15 cells.rows ~ how long
-0.38 cells.rows ~ immigrant
-0.25 cells.rows ~ in canada
-0.38 cells.rows ~ includ
-0.32 cells.rows ~ incom
-0.18 cells.rows ~ involv
0.21 cells.rows ~ june
0.17 cells.rows ~ june #
-0.16 cells.rows ~ level
0.21 cells.rows ~ list the
-0.39 cells.rows ~ long
-0.25 cells.rows ~ lower
-0.40 cells.rows ~ margin
-0.23 cells.rows ~ net
-0.22 cells.rows ~ network
0.30 cells.rows ~ non
-0.19 cells.rows ~ number for
-0.45 cells.rows ~ october
-0.48 cells.rows ~ october #
-0.17 cells.rows ~ on
-0.36 cells.rows ~ operat
-0.18 cells.rows ~ operation
-0.26 cells.rows ~ order in
-0.29 cells.rows ~ out
0.37 cells.rows ~ own
-0.23 cells.rows ~ paid
-0.48 cells.rows ~ rate
-0.66 cells.rows ~ ratio
0.29 cells.rows ~ regular
1.43 cells.rows ~ respectively
-0.35 cells.rows ~ run
-0.18 cells.rows ~ same
-0.35 cells.rows ~ sell
-0.32 cells.rows ~ senior
-0.46 cells.rows ~ september
-0.48 cells.rows ~ september #
-0.23 cells.rows ~ serv
0.18 cells.rows ~ shar
0.19 cells.rows ~ singl
-0.20 cells.rows ~ t
-0.27 cells.rows ~ t #
-0.35 cells.rows ~ tabl
-0.20 cells.rows ~ that the
-0.29 cells.rows ~ the first
-0.24 cells.rows ~ the high
-0.33 cells.rows ~ the net
0.16 cells.rows ~ the number
0.40 cells.rows ~ the percent
-0.19 cells.rows ~ the same
-0.32 cells.rows ~ the valu
-0.30 cells.rows ~ their
-0.33 cells.rows ~ third
-0.35 cells.rows ~ this tabl
0.17 cells.rows ~ thos
0.32 cells.rows ~ thos who
-0.18 cells.rows ~ to have
0.22 cells.rows ~ total number
-0.20 cells.rows ~ u
-0.20 cells.rows ~ u s
-0.33 cells.rows ~ use
-0.51 cells.rows ~ valu of
-0.30 cells.rows ~ vehicl
-0.42 cells.rows ~ was a
0.34 cells.rows ~ were the
0.38 cells.rows ~ what were
0.35 cells.rows ~ who did
0.27 cells.rows ~ who had
-0.23 cells.rows ~ whos
-0.15 cells.rows ~ woman age
-0.24 cells.rows ~ work
-0.26 cells.rows ~ year of
0.83 column above share
0.24 column total
-0.32 columns repeat filter
0.49 compare explained
0.30 compare key.about
0.79 compare key.score
-0.22 compare key.unnamed
-0.23 compare missed degree
0.20 compare missed value
-0.26 compare.count ~ # year
0.26 compare.count ~ ^ are ther
-0.30 compare.count ~ ^ for the
-0.19 compare.count ~ ^ how much
-0.19 compare.count ~ ^ wher was
0.32 compare.count ~ ^ which city
0.31 compare.count ~ ^ which country
-0.34 compare.count ~ ^ which is
0.48 compare.count ~ ^ which year
0.52 compare.count ~ ^ who had
0.18 compare.count ~ ^ who has
0.31 compare.count ~ ^ who were
0.56 compare.count ~ ^ who win
-0.26 compare.count ~ aboriginal
-0.16 compare.count ~ abov
-0.20 compare.count ~ after
-0.20 compare.count ~ after #
-0.21 compare.count ~ any
0.22 compare.count ~ appear
0.26 compare.count ~ are ther
-0.41 compare.count ~ at
-0.28 compare.count ~ at least
-0.32 compare.count ~ be
-0.71 compare.count ~ befor
-0.19 compare.count ~ below
-0.23 compare.count ~ build
-0.23 compare.count ~ business
0.30 compare.count ~ by
0.30 compare.count ~ city
0.25 compare.count ~ community
-0.40 compare.count ~ compar
-0.33 compare.count ~ compar to
0.22 compare.count ~ country
0.35 compare.count ~ county
-0.24 compare.count ~ day
-0.16 compare.count ~ degre
0.34 compare.count ~ did not
-0.29 compare.count ~ differenc
-0.29 compare.count ~ differenc between
0.51 compare.count ~ does
0.22 compare.count ~ dur
-0.20 compare.count ~ earn
-0.29 compare.count ~ earning
-0.40 compare.count ~ experienc
0.28 compare.count ~ february
-0.25 compare.count ~ for
-0.22 compare.count ~ found
0.25 compare.count ~ franc
0.35 compare.count ~ free
-0.23 compare.count ~ french
0.20 compare.count ~ game
-0.43 compare.count ~ goal
-0.18 compare.count ~ group
0.23 compare.count ~ has
-0.22 compare.count ~ have
0.25 compare.count ~ have the
-0.20 compare.count ~ high
-0.31 compare.count ~ higher
-0.19 compare.count ~ how much
-0.46 compare.count ~ immigrant
-0.47 compare.count ~ in canada
0.22 compare.count ~ is list
-0.19 compare.count ~ it
-0.17 compare.count ~ join
0.28 compare.count ~ july
0.28 compare.count ~ july #
-0.23 compare.count ~ languag
-0.17 compare.count ~ leagu did
-0.33 compare.count ~ least #
-0.21 compare.count ~ less
0.25 compare.count ~ list
-0.18 compare.count ~ liv in
-0.37 compare.count ~ lose
-0.29 compare.count ~ low
-0.31 compare.count ~ make
-0.33 compare.count ~ man
-0.24 compare.count ~ median
-0.24 compare.count ~ miss
0.44 compare.count ~ more
0.33 compare.count ~ most
-0.17 compare.count ~ much
0.18 compare.count ~ on the
-0.23 compare.count ~ only
0.18 compare.count ~ opponent
0.79 compare.count ~ or
0.18 compare.count ~ person
0.50 compare.count ~ play
0.26 compare.count ~ player
-0.25 compare.count ~ previous
-0.31 compare.count ~ product
-0.22 compare.count ~ proportion
-0.30 compare.count ~ race
0.21 compare.count ~ record
-0.33 compare.count ~ region
-0.41 compare.count ~ research
0.35 compare.count ~ school
0.17 compare.count ~ scor of
-0.36 compare.count ~ sell
-0.33 compare.count ~ ship
0.25 compare.count ~ spain
-0.33 compare.count ~ status
-0.17 compare.count ~ street
-0.46 compare.count ~ than
0.35 compare.count ~ the least
0.18 compare.count ~ the list
-0.24 compare.count ~ the median
0.35 compare.count ~ the most
0.18 compare.count ~ the past
0.31 compare.count ~ the race
0.17 compare.count ~ the scor
0.44 compare.count ~ ther
-0.19 compare.count ~ they
-0.30 compare.count ~ thos
-0.22 compare.count ~ thos who
-0.18 compare.count ~ time
-0.25 compare.count ~ time was
-0.36 compare.count ~ to be
-0.16 compare.count ~ to have
0.35 compare.count ~ top
0.40 compare.count ~ top #
-0.26 compare.count ~ total
-0.32 compare.count ~ tournament
-0.19 compare.count ~ unit
-0.16 compare.count ~ university
0.17 compare.count ~ use
0.26 compare.count ~ vote
-0.35 compare.count ~ was
-0.24 compare.count ~ was the
0.38 compare.count ~ were ther
-0.26 compare.count ~ what
-0.29 compare.count ~ what was
-0.19 compare.count ~ wher was
0.16 compare.count ~ which
0.32 compare.count ~ which city
0.31 compare.count ~ which country
-0.34 compare.count ~ which is
-0.17 compare.count ~ which leagu
0.38 compare.count ~ who
0.23 compare.count ~ who had
0.33 compare.count ~ who were
0.56 compare.count ~ who win
-0.20 compare.count ~ whos
-0.37 compare.count ~ win
-0.44 compare.count ~ win in
-0.33 compare.count ~ with
-0.23 compare.count ~ with a
-0.26 compare.count ~ with the
-0.18 compare.count ~ without
-0.23 compare.count ~ worker
0.36 compare.count ~ year had
0.26 compare.highest ~ #
0.18 compare.highest ~ # #
-0.17 compare.highest ~ # for
-0.42 compare.highest ~ # in
0.22 compare.highest ~ # is
0.90 compare.highest ~ # or
-0.16 compare.highest ~ # which
0.43 compare.highest ~ # year
-0.17 compare.highest ~ #th
-0.30 compare.highest ~ &
-0.34 compare.highest ~ & d
-0.35 compare.highest ~ ^ how long
-0.21 compare.highest ~ ^ how many
-0.19 compare.highest ~ ^ how much
-0.38 compare.highest ~ ^ in which
-0.38 compare.highest ~ ^ in which year
-0.32 compare.highest ~ ^ what was
-0.32 compare.highest ~ ^ what was the
-0.25 compare.highest ~ ^ what were
-0.25 compare.highest ~ ^ what were the
0.35 compare.highest ~ ^ which #
0.43 compare.highest ~ ^ which city
0.37 compare.highest ~ ^ which country has
-0.20 compare.highest ~ ^ which team
0.29 compare.highest ~ ^ which type
-0.38 compare.highest ~ ^ who has
0.83 compare.highest ~ ^ who were
0.22 compare.highest ~ ^ who win
0.58 compare.highest ~ aboriginal
-0.64 compare.highest ~ after
0.37 compare.highest ~ against
0.27 compare.highest ~ album
0.17 compare.highest ~ all
-0.27 compare.highest ~ amount
-0.27 compare.highest ~ amount of
0.30 compare.highest ~ an
-0.16 compare.highest ~ and #
0.20 compare.highest ~ and the
0.29 compare.highest ~ appearanc
0.56 compare.highest ~ area
-0.29 compare.highest ~ as a
-0.17 compare.highest ~ assault
0.28 compare.highest ~ at least
-0.35 compare.highest ~ at the
-0.22 compare.highest ~ award
-0.18 compare.highest ~ be
0.34 compare.highest ~ been
-0.27 compare.highest ~ befor
-0.17 compare.highest ~ being
0.41 compare.highest ~ between
-0.35 compare.highest ~ bottom
-0.30 compare.highest ~ but
0.21 compare.highest ~ canadian
-0.17 compare.highest ~ caus
-0.36 compare.highest ~ chart
-0.23 compare.highest ~ child
0.43 compare.highest ~ city
0.26 compare.highest ~ combin
-0.20 compare.highest ~ come
0.22 compare.highest ~ common
0.49 compare.highest ~ community
-0.48 compare.highest ~ compar
-0.20 compare.highest ~ compar to
-0.17 compare.highest ~ consecutiv
-0.31 compare.highest ~ country
0.37 compare.highest ~ country has
-0.38 compare.highest ~ county
-0.34 compare.highest ~ d
-0.25 compare.highest ~ day
0.20 compare.highest ~ degre
0.30 compare.highest ~ did the
0.32 compare.highest ~ district
0.34 compare.highest ~ dur
0.27 compare.highest ~ election
-0.25 compare.highest ~ employ
-0.51 compare.highest ~ experienc
0.33 compare.highest ~ femal
-0.37 compare.highest ~ film
-0.19 compare.highest ~ final
-0.29 compare.highest ~ financial
0.28 compare.highest ~ first
0.29 compare.highest ~ first nation
0.30 compare.highest ~ for
0.33 compare.highest ~ franc
-0.64 compare.highest ~ from
-0.45 compare.highest ~ from #
0.36 compare.highest ~ game
0.37 compare.highest ~ goal
-0.61 compare.highest ~ good
0.37 compare.highest ~ had a
-0.24 compare.highest ~ had the
0.42 compare.highest ~ has
0.27 compare.highest ~ have the
-0.23 compare.highest ~ he
0.27 compare.highest ~ high
0.43 compare.highest ~ higher
-0.20 compare.highest ~ highest
-0.20 compare.highest ~ highest total
0.21 compare.highest ~ home
0.32 compare.highest ~ hour
0.24 compare.highest ~ household
-0.53 compare.highest ~ how
-0.35 compare.highest ~ how long
-0.29 compare.highest ~ how many
-0.19 compare.highest ~ how much
-0.30 compare.highest ~ in a
-0.36 compare.highest ~ in canada
-0.38 compare.highest ~ in which
-0.17 compare.highest ~ increas
-0.17 compare.highest ~ increas in
0.20 compare.highest ~ individual
-0.47 compare.highest ~ involv
-0.23 compare.highest ~ is the
-0.38 compare.highest ~ largest
0.28 compare.highest ~ least
-0.36 compare.highest ~ least #
-0.39 compare.highest ~ less than
-0.26 compare.highest ~ list
-0.19 compare.highest ~ list after
-0.32 compare.highest ~ live
-0.32 compare.highest ~ live in
-0.35 compare.highest ~ long
0.39 compare.highest ~ lose
0.38 compare.highest ~ make
0.19 compare.highest ~ make the
0.33 compare.highest ~ male
0.46 compare.highest ~ man
-0.29 compare.highest ~ many
0.52 compare.highest ~ margin
0.16 compare.highest ~ match
-0.34 compare.highest ~ me
0.21 compare.highest ~ miss
0.15 compare.highest ~ most
0.28 compare.highest ~ nation
0.46 compare.highest ~ non
-0.44 compare.highest ~ not
0.42 compare.highest ~ number
0.29 compare.highest ~ number of
0.16 compare.highest ~ october
0.30 compare.highest ~ october #
-0.48 compare.highest ~ of the
-0.25 compare.highest ~ on the
-0.29 compare.highest ~ only
-0.21 compare.highest ~ ontario
0.83 compare.highest ~ or
0.86 compare.highest ~ or #
-0.44 compare.highest ~ other
0.21 compare.highest ~ own
0.32 compare.highest ~ party
-0.29 compare.highest ~ percent
-0.17 compare.highest ~ percent of
0.24 compare.highest ~ person
-0.27 compare.highest ~ pick
-0.72 compare.highest ~ place
-0.61 compare.highest ~ polic
-0.20 compare.highest ~ population
-0.15 compare.highest ~ population of
-0.17 compare.highest ~ position
-0.56 compare.highest ~ produc
-0.46 compare.highest ~ product
-0.34 compare.highest ~ property
-0.28 compare.highest ~ provinc
-0.34 compare.highest ~ r
-0.34 compare.highest ~ r &
-0.36 compare.highest ~ rank
-0.26 compare.highest ~ rate
-0.16 compare.highest ~ rate of
0.32 compare.highest ~ record
-0.29 compare.highest ~ region
-0.37 compare.highest ~ relat
-0.19 compare.highest ~ release
0.45 compare.highest ~ report
0.42 compare.highest ~ research
-0.25 compare.highest ~ respectively
0.35 compare.highest ~ revenu
-0.19 compare.highest ~ run
0.27 compare.highest ~ school
0.69 compare.highest ~ scor
0.21 compare.highest ~ scor of
0.44 compare.highest ~ score
-0.26 compare.highest ~ sell
0.23 compare.highest ~ serv
0.20 compare.highest ~ servic
0.21 compare.highest ~ servic in
-0.24 compare.highest ~ show
0.25 compare.highest ~ silver
0.25 compare.highest ~ silver medal
0.16 compare.highest ~ singl
0.21 compare.highest ~ small
0.33 compare.highest ~ spain
-0.22 compare.highest ~ stat
-0.36 compare.highest ~ status
0.24 compare.highest ~ t
-0.35 compare.highest ~ take
-0.29 compare.highest ~ team
-0.20 compare.highest ~ team had
-0.79 compare.highest ~ than
-0.28 compare.highest ~ that has
-0.23 compare.highest ~ that have
0.20 compare.highest ~ that were
-0.31 compare.highest ~ the #
-0.17 compare.highest ~ the #th
-0.20 compare.highest ~ the final
-0.38 compare.highest ~ the largest
0.24 compare.highest ~ the number
-0.28 compare.highest ~ the only
-0.17 compare.highest ~ the percent
-0.20 compare.highest ~ the percentag
-0.16 compare.highest ~ the population
0.21 compare.highest ~ the scor
-0.22 compare.highest ~ the unit
0.26 compare.highest ~ they
0.39 compare.highest ~ thos
-0.28 compare.highest ~ thos who
0.27 compare.highest ~ thos with
-0.59 compare.highest ~ time
-0.18 compare.highest ~ to be
0.17 compare.highest ~ to have
-0.68 compare.highest ~ total
0.25 compare.highest ~ train
0.30 compare.highest ~ type
0.30 compare.highest ~ type of
-0.22 compare.highest ~ unit
-0.22 compare.highest ~ unit stat
0.27 compare.highest ~ university
0.44 compare.highest ~ vote
0.17 compare.highest ~ was
-0.25 compare.highest ~ was a
0.25 compare.highest ~ week
-0.31 compare.highest ~ were the
-0.25 compare.highest ~ what
-0.31 compare.highest ~ what was
-0.25 compare.highest ~ what were
0.18 compare.highest ~ wher
0.42 compare.highest ~ wher the
0.27 compare.highest ~ which
0.35 compare.highest ~ which #
0.43 compare.highest ~ which city
0.39 compare.highest ~ which game
-0.20 compare.highest ~ which team
0.30 compare.highest ~ which type
-0.25 compare.highest ~ which year
0.28 compare.highest ~ who did
-0.38 compare.highest ~ who has
0.37 compare.highest ~ who were
0.22 compare.highest ~ who win
-0.26 compare.highest ~ whos
-0.29 compare.highest ~ win
-0.18 compare.highest ~ win in
-0.19 compare.highest ~ win the
-0.26 compare.highest ~ with the
0.83 compare.highest ~ woman
-0.58 compare.highest ~ work
-0.45 compare.highest ~ world
-0.38 compare.highest ~ year was
-0.35 compare.highest ~ youth
0.16 compare.lowest ~ #
0.22 compare.lowest ~ # #
0.64 compare.lowest ~ # and
-0.25 compare.lowest ~ # how
-0.18 compare.lowest ~ # season
-0.24 compare.lowest ~ # year
-0.20 compare.lowest ~ ^ how long
-0.22 compare.lowest ~ ^ how many year
-0.32 compare.lowest ~ ^ how much
-0.39 compare.lowest ~ ^ which city
-0.30 compare.lowest ~ ^ which country
0.58 compare.lowest ~ ^ which is
0.50 compare.lowest ~ ^ who had
0.20 compare.lowest ~ ^ who was
-0.29 compare.lowest ~ ^ who were
0.18 compare.lowest ~ a
0.21 compare.lowest ~ a higher
0.39 compare.lowest ~ aboriginal
-0.35 compare.lowest ~ against
-0.19 compare.lowest ~ all
-0.19 compare.lowest ~ all the
-0.24 compare.lowest ~ as
-0.24 compare.lowest ~ as a
0.19 compare.lowest ~ at
-0.17 compare.lowest ~ at #
-0.36 compare.lowest ~ at least
0.21 compare.lowest ~ at the
0.17 compare.lowest ~ athlet
-0.59 compare.lowest ~ befor
-0.25 compare.lowest ~ befor #
-0.20 compare.lowest ~ befor the
0.53 compare.lowest ~ between
0.52 compare.lowest ~ birth
-0.21 compare.lowest ~ bottom
0.43 compare.lowest ~ build
-0.22 compare.lowest ~ but
-0.51 compare.lowest ~ canada
0.36 compare.lowest ~ canadian
0.21 compare.lowest ~ chart
-0.39 compare.lowest ~ city
-0.20 compare.lowest ~ class
-0.31 compare.lowest ~ compar
-0.40 compare.lowest ~ compet
-0.30 compare.lowest ~ country
-0.17 compare.lowest ~ county
-0.29 compare.lowest ~ day
0.15 compare.lowest ~ did
0.41 compare.lowest ~ employ
0.16 compare.lowest ~ femal
0.37 compare.lowest ~ film
0.23 compare.lowest ~ finish
-0.17 compare.lowest ~ first nation
-0.51 compare.lowest ~ for
-0.40 compare.lowest ~ for what
-0.36 compare.lowest ~ free
0.16 compare.lowest ~ gender
0.47 compare.lowest ~ good
0.39 compare.lowest ~ had a
-0.21 compare.lowest ~ had the
-0.16 compare.lowest ~ hour
0.27 compare.lowest ~ household
-0.53 compare.lowest ~ how
-0.20 compare.lowest ~ how long
-0.32 compare.lowest ~ how much
0.52 compare.lowest ~ immigrant
0.31 compare.lowest ~ in a
-0.29 compare.lowest ~ in canada
0.31 compare.lowest ~ inuit
-0.32 compare.lowest ~ is the
-0.61 compare.lowest ~ least
-0.29 compare.lowest ~ least #
-0.16 compare.lowest ~ less
-0.25 compare.lowest ~ less than
0.33 compare.lowest ~ likely
0.30 compare.lowest ~ likely to
0.15 compare.lowest ~ live
0.48 compare.lowest ~ live in
-0.20 compare.lowest ~ long
-0.16 compare.lowest ~ lowest
0.16 compare.lowest ~ male
-0.22 compare.lowest ~ many year
-0.26 compare.lowest ~ medal
0.21 compare.lowest ~ miss
-0.43 compare.lowest ~ more
-0.34 compare.lowest ~ more likely
-0.31 compare.lowest ~ much
-0.32 compare.lowest ~ nation
-0.16 compare.lowest ~ new
0.39 compare.lowest ~ non
0.52 compare.lowest ~ number
-0.23 compare.lowest ~ of
0.47 compare.lowest ~ of person
-0.27 compare.lowest ~ of the
0.21 compare.lowest ~ older
-0.19 compare.lowest ~ on
-0.17 compare.lowest ~ on the
0.35 compare.lowest ~ or
-0.19 compare.lowest ~ or less
-0.25 compare.lowest ~ other
-0.24 compare.lowest ~ percent
-0.24 compare.lowest ~ percent of
0.39 compare.lowest ~ person
0.26 compare.lowest ~ pick
0.55 compare.lowest ~ place
0.47 compare.lowest ~ polic
-0.22 compare.lowest ~ position
-0.17 compare.lowest ~ previous
-0.31 compare.lowest ~ produc
-0.19 compare.lowest ~ proportion
-0.19 compare.lowest ~ proportion of
-0.17 compare.lowest ~ provid
-0.24 compare.lowest ~ provinc
-0.48 compare.lowest ~ rate
-0.35 compare.lowest ~ record
-0.31 compare.lowest ~ region
-0.18 compare.lowest ~ result
-0.18 compare.lowest ~ result of
-0.16 compare.lowest ~ run
-0.18 compare.lowest ~ season
-0.30 compare.lowest ~ show
-0.34 compare.lowest ~ stat
-0.29 compare.lowest ~ status
-0.17 compare.lowest ~ tabl
-0.39 compare.lowest ~ than
0.26 compare.lowest ~ the #
-0.36 compare.lowest ~ the least
-0.16 compare.lowest ~ the lowest
-0.18 compare.lowest ~ the result
-0.17 compare.lowest ~ the tabl
-0.30 compare.lowest ~ the unit
-0.22 compare.lowest ~ the win
-0.33 compare.lowest ~ they
-0.53 compare.lowest ~ third
0.31 compare.lowest ~ thos who
0.57 compare.lowest ~ time
0.16 compare.lowest ~ time in
-0.30 compare.lowest ~ unit
-0.30 compare.lowest ~ unit stat
-0.20 compare.lowest ~ use
-0.33 compare.lowest ~ was the
-0.21 compare.lowest ~ week
0.15 compare.lowest ~ were
-0.17 compare.lowest ~ were the
-0.23 compare.lowest ~ what
-0.39 compare.lowest ~ which city
-0.30 compare.lowest ~ which country
0.58 compare.lowest ~ which is
0.92 compare.lowest ~ who
0.54 compare.lowest ~ who did
0.50 compare.lowest ~ who had
0.20 compare.lowest ~ who was
-0.46 compare.lowest ~ win
-0.33 compare.lowest ~ with
-0.22 compare.lowest ~ with the
0.39 compare.lowest ~ world
-0.26 compare.lowest ~ year
0.17 compare.words ~ #
0.45 compare.words ~ after
0.28 compare.words ~ after the
0.45 compare.words ~ befor
0.27 compare.words ~ colleg
0.30 compare.words ~ did
0.27 compare.words ~ did the
0.31 compare.words ~ does
0.32 compare.words ~ finish
0.30 compare.words ~ found
0.17 compare.words ~ get
0.17 compare.words ~ gold
0.17 compare.words ~ had
0.31 compare.words ~ have
0.17 compare.words ~ in
0.24 compare.words ~ lap
0.35 compare.words ~ less
0.20 compare.words ~ less than
0.17 compare.words ~ me
0.35 compare.words ~ more
0.20 compare.words ~ of
0.60 compare.words ~ or
0.35 compare.words ~ or less
0.16 compare.words ~ point
0.17 compare.words ~ release
0.24 compare.words ~ run
0.16 compare.words ~ score
0.17 compare.words ~ take
0.35 compare.words ~ than
0.43 compare.words ~ the
0.16 compare.words ~ the total
0.27 compare.words ~ they
0.17 compare.words ~ to
0.16 compare.words ~ total
0.46 compare.words ~ was
0.30 compare.words ~ was the
0.16 compare.words ~ week
0.16 compare.words ~ week #
0.46 count explained
-0.29 count filter alternatives unjoined
0.62 count filter parts 1
-0.47 count missed comparison
-0.53 count missed value
0.16 count ~ #
0.40 count ~ # %
0.41 count ~ # =
-0.20 count ~ # for
0.31 count ~ # how
0.26 count ~ # in
0.21 count ~ # is
-0.20 count ~ # month
0.45 count ~ # or
0.78 count ~ # person
0.18 count ~ # point
-0.18 count ~ # respectively
-0.67 count ~ # s
-0.51 count ~ # to
0.40 count ~ # what
-0.41 count ~ # which
0.28 count ~ # with
0.28 count ~ #th
0.25 count ~ $
0.83 count ~ %
-0.35 count ~ &
0.76 count ~ 1
0.75 count ~ 2
0.41 count ~ =
0.41 count ~ = #
-0.29 count ~ ^ bar chart
0.22 count ~ ^ can you
0.20 count ~ ^ count the
-0.21 count ~ ^ draw a
-0.22 count ~ ^ draw a bar
-0.34 count ~ ^ for each
-0.24 count ~ ^ for the
0.46 count ~ ^ how many
0.20 count ~ ^ how many consecutiv
-0.20 count ~ ^ how many different
-0.25 count ~ ^ how many duplicat
0.16 count ~ ^ how many player
0.89 count ~ ^ how many row
0.34 count ~ ^ how many year
0.34 count ~ ^ list the
-0.19 count ~ ^ name a
0.96 count ~ ^ name the
1.36 count ~ ^ number of
-0.22 count ~ ^ number of repeat
0.33 count ~ ^ tell me
0.47 count ~ ^ tell me the
0.30 count ~ ^ what are the
-0.17 count ~ ^ what team
0.15 count ~ ^ what was
0.15 count ~ ^ what was the
-0.31 count ~ ^ what year
-0.52 count ~ a #
0.27 count ~ a record
0.44 count ~ a result
0.31 count ~ a scor
-0.17 count ~ a total
0.19 count ~ abov
0.39 count ~ abov #
-0.26 count ~ across
-0.27 count ~ activity
-0.57 count ~ age
-0.38 count ~ age #
0.24 count ~ album
-0.33 count ~ all the
-0.37 count ~ among
0.17 count ~ amount
0.50 count ~ amount of
0.66 count ~ and a
-0.16 count ~ and an
-0.17 count ~ and could
-0.29 count ~ and list
-0.35 count ~ and what
0.23 count ~ and when
-0.81 count ~ any
0.63 count ~ appear
0.44 count ~ are
0.42 count ~ are not
0.55 count ~ are ther
0.65 count ~ area
0.54 count ~ artist
0.18 count ~ as the
-0.33 count ~ asc
-0.15 count ~ asc by
0.27 count ~ at least
-0.21 count ~ at the
0.31 count ~ attend of
0.33 count ~ august
-0.53 count ~ averag
-0.45 count ~ averag of
0.57 count ~ award
0.37 count ~ away
-0.40 count ~ away team
-0.23 count ~ axis in
-0.48 count ~ balanc
0.43 count ~ befor #
0.62 count ~ being
0.48 count ~ below #
0.37 count ~ best
0.16 count ~ between #
-0.53 count ~ between the
0.18 count ~ birth
-0.38 count ~ both
-0.25 count ~ bottom
0.61 count ~ build
-0.39 count ~ but
0.24 count ~ came
0.19 count ~ can
0.22 count ~ can you
0.18 count ~ capital
0.34 count ~ car
-0.16 count ~ caus
-0.36 count ~ championship
-0.30 count ~ chang in
0.61 count ~ channel
-0.57 count ~ chart
0.66 count ~ circuit
1.28 count ~ city
-0.36 count ~ class
0.58 count ~ club
-0.20 count ~ coach
-0.36 count ~ code
-0.61 count ~ compar
-0.47 count ~ compar to
-0.32 count ~ compet
0.27 count ~ competition
0.96 count ~ count
0.82 count ~ count of
0.18 count ~ count the
0.31 count ~ county
0.45 count ~ crowd
0.74 count ~ cup
1.56 count ~ customer
-0.41 count ~ december
-0.38 count ~ december #
-0.28 count ~ did
0.44 count ~ did not
0.42 count ~ did the
-0.24 count ~ die
-0.50 count ~ different
0.15 count ~ direct
-0.41 count ~ display
-0.47 count ~ does the
-0.56 count ~ dollar
0.29 count ~ draft
-0.24 count ~ draw a
-0.92 count ~ each
0.16 count ~ east
0.16 count ~ elect
1.18 count ~ employe
-0.28 count ~ end
-0.19 count ~ enrollment
0.21 count ~ episod
-0.24 count ~ event
0.92 count ~ expens
0.19 count ~ expens in
-0.41 count ~ f
0.37 count ~ film
0.20 count ~ final
-0.55 count ~ first
-0.37 count ~ fiscal
-0.36 count ~ fiscal year
0.27 count ~ for #
-0.52 count ~ for all
-0.18 count ~ for each
-0.47 count ~ for in
0.20 count ~ for the
-0.37 count ~ franc
-0.33 count ~ from #
-0.32 count ~ from each
-0.50 count ~ from the
-0.31 count ~ fy
-0.64 count ~ fy #
-0.26 count ~ game did
0.40 count ~ game with
-0.73 count ~ get
-0.26 count ~ goal
-0.23 count ~ goal did
-0.43 count ~ good
-0.17 count ~ greater
-0.19 count ~ gross
0.25 count ~ had
0.22 count ~ had a
-0.27 count ~ had the
-0.25 count ~ has #
0.36 count ~ has a
-0.31 count ~ has an
-0.36 count ~ hav
0.51 count ~ have
0.37 count ~ have a
0.37 count ~ have at
0.91 count ~ have no
0.30 count ~ height
0.29 count ~ her
0.85 count ~ highest
-0.47 count ~ his
0.41 count ~ home team
0.97 count ~ hous
-0.54 count ~ household
0.38 count ~ how
0.39 count ~ how many
-0.23 count ~ id
-0.43 count ~ if
-0.22 count ~ immigrant
0.18 count ~ in a
-0.33 count ~ in asc
-0.65 count ~ in canada
-0.63 count ~ in each
-0.30 count ~ in the
0.42 count ~ incumbent
-0.50 count ~ individual
-0.74 count ~ inuit
0.25 count ~ is
0.27 count ~ is #
-0.18 count ~ it
0.99 count ~ item
0.36 count ~ january #
0.54 count ~ join
0.26 count ~ july #
0.23 count ~ june
-0.45 count ~ label
0.38 count ~ lane
-0.21 count ~ languag
-0.37 count ~ last
0.39 count ~ leagu
0.53 count ~ least #
0.20 count ~ length
0.21 count ~ less than
0.23 count ~ level
-0.51 count ~ life
-0.41 count ~ likely
0.49 count ~ list
-0.35 count ~ list after
0.76 count ~ list as
0.30 count ~ list the
-0.29 count ~ liv
-0.29 count ~ liv in
-0.65 count ~ live in
0.53 count ~ location
-0.43 count ~ long
0.22 count ~ low
0.33 count ~ lower
-0.18 count ~ lowest
0.72 count ~ m
0.26 count ~ male
-0.36 count ~ man
0.39 count ~ many
0.26 count ~ many consecutiv
-0.27 count ~ many different
-0.25 count ~ many duplicat
0.18 count ~ many game
-0.39 count ~ many goal
-0.30 count ~ many percent
-0.54 count ~ many person
0.16 count ~ many player
0.92 count ~ many row
-0.26 count ~ march
1.09 count ~ match
-0.22 count ~ maximum
0.43 count ~ me the
-0.38 count ~ mean
-0.29 count ~ medal
-0.97 count ~ million
-0.21 count ~ minimum
0.42 count ~ model
-0.34 count ~ month
-0.38 count ~ most
0.59 count ~ name
-0.50 count ~ name a
-0.30 count ~ name of
0.96 count ~ name the
-0.23 count ~ nation of
-0.15 count ~ net
-0.16 count ~ new
-0.64 count ~ next
-0.17 count ~ non
0.26 count ~ not
-0.25 count ~ november
-0.21 count ~ november #
0.63 count ~ number
0.33 count ~ number for
0.53 count ~ number of
-0.41 count ~ obligation
0.58 count ~ of #
-0.51 count ~ of a
-0.15 count ~ of all
0.77 count ~ of game
0.40 count ~ of man
0.54 count ~ of player
-0.22 count ~ of repeat
-0.26 count ~ of the
0.34 count ~ of win
-0.68 count ~ offic
0.39 count ~ old
-0.64 count ~ older
-0.32 count ~ on #
-0.58 count ~ only
-0.25 count ~ ontario
-0.25 count ~ operation
0.24 count ~ or #
0.24 count ~ or more
0.64 count ~ order
-0.25 count ~ order pleas
0.33 count ~ other than
0.35 count ~ over #
-0.49 count ~ over the
0.47 count ~ own
-0.20 count ~ owner
-0.24 count ~ par
0.47 count ~ part
-0.55 count ~ party
-0.59 count ~ past
-1.15 count ~ per
-0.23 count ~ percent
-0.31 count ~ percent of
-0.17 count ~ percentag of
0.26 count ~ perform
-0.44 count ~ period
0.44 count ~ pick
-0.25 count ~ pie chart
0.51 count ~ plac
0.34 count ~ plan
0.20 count ~ play for
0.53 count ~ play in
0.23 count ~ player
-0.57 count ~ point did
0.45 count ~ point of
0.20 count ~ population
0.73 count ~ position
0.67 count ~ pric
0.70 count ~ produc
0.47 count ~ provid
-0.45 count ~ provinc
-0.23 count ~ r &
0.18 count ~ race
0.16 count ~ rank
0.55 count ~ rank of
0.57 count ~ rat
0.23 count ~ rate
-0.32 count ~ rate for
0.35 count ~ rate of
-0.22 count ~ ratio
-0.62 count ~ region
-0.49 count ~ relat
-0.30 count ~ relationship
0.89 count ~ releas
-0.52 count ~ repeat
-0.22 count ~ repeat row
-0.18 count ~ report
-0.66 count ~ represent
-0.56 count ~ respectively
0.40 count ~ result in
0.56 count ~ result of
-0.22 count ~ revenu from
0.33 count ~ round #
0.71 count ~ row have
-0.57 count ~ run
-0.20 count ~ runner
-0.51 count ~ runner up
-0.69 count ~ same
0.98 count ~ school
0.90 count ~ scor
0.46 count ~ scor of
-0.56 count ~ score
-0.32 count ~ score #
-0.42 count ~ scorer
0.67 count ~ season
-0.30 count ~ sell
-0.30 count ~ serv
-0.44 count ~ servic
-0.23 count ~ servic in
-0.61 count ~ set
-0.87 count ~ shar
-0.38 count ~ sheet
0.54 count ~ sinc
0.87 count ~ sinc #
-0.28 count ~ smaller
-0.28 count ~ smaller than
0.16 count ~ social
-0.20 count ~ song
0.54 count ~ stadium
0.43 count ~ standard
-0.25 count ~ stat
-0.67 count ~ station
-0.43 count ~ statistic
0.18 count ~ stock
0.35 count ~ street
1.02 count ~ student
0.21 count ~ surfac
-0.44 count ~ t
0.17 count ~ tabl
-0.50 count ~ take
-0.44 count ~ tax
0.27 count ~ team has
0.46 count ~ team scor
0.39 count ~ team was
0.36 count ~ tell
0.36 count ~ tell me
0.32 count ~ term
0.16 count ~ that are
0.53 count ~ that has
0.42 count ~ that have
-0.31 count ~ that the
0.53 count ~ that were
-0.26 count ~ the #
0.45 count ~ the #th
-0.66 count ~ the amount
-0.52 count ~ the averag
0.44 count ~ the away
-0.28 count ~ the chart
-0.29 count ~ the country
0.21 count ~ the data
-0.58 count ~ the differenc
-0.64 count ~ the first
-0.32 count ~ the game
0.24 count ~ the highest
0.33 count ~ the home
0.24 count ~ the last
0.70 count ~ the location
-0.18 count ~ the lowest
-0.25 count ~ the maximum
-0.38 count ~ the most
-0.68 count ~ the name
-0.64 count ~ the next
-0.22 count ~ the only
0.21 count ~ the opponent
-0.35 count ~ the percentag
-0.69 count ~ the race
-0.46 count ~ the record
-0.25 count ~ the result
-0.58 count ~ the same
0.49 count ~ the scor
0.25 count ~ the season
0.49 count ~ the tabl
0.45 count ~ the time
0.32 count ~ the top
0.71 count ~ the total
0.57 count ~ the unit
-0.46 count ~ the us
0.31 count ~ their
-0.26 count ~ them by
0.51 count ~ ther
-0.27 count ~ they
0.35 count ~ third
0.16 count ~ this chart
-0.37 count ~ this tabl
-0.41 count ~ thos
-0.16 count ~ time
0.39 count ~ time in
0.39 count ~ time is
-0.39 count ~ time of
0.39 count ~ time was
0.83 count ~ titl
-0.43 count ~ to have
-0.24 count ~ to par
0.18 count ~ top
0.24 count ~ top #
0.57 count ~ total amount
0.83 count ~ total number
0.36 count ~ total of
-0.34 count ~ total revenu
0.89 count ~ tournament
0.29 count ~ track
0.30 count ~ tv
-0.17 count ~ type has
-0.31 count ~ type of
0.15 count ~ u
0.41 count ~ u s
-1.33 count ~ uniqu
0.38 count ~ unit stat
0.26 count ~ university
-0.16 count ~ up
-0.33 count ~ us
0.40 count ~ use
0.29 count ~ valu
0.18 count ~ valu are
0.58 count ~ vehicl
0.22 count ~ visitor
-0.17 count ~ visualiz by
-0.18 count ~ w
0.32 count ~ was a
0.32 count ~ week #
-0.30 count ~ weight
0.17 count ~ were
0.45 count ~ were in
-0.17 count ~ what team
0.23 count ~ what was
-0.26 count ~ what year
0.23 count ~ when
0.95 count ~ wher
0.45 count ~ wher the
-0.43 count ~ who
-0.20 count ~ who did
-0.82 count ~ who had
0.36 count ~ who were
0.38 count ~ whos
-0.27 count ~ win by
0.17 count ~ win in
-0.23 count ~ win the
0.44 count ~ with
-0.70 count ~ with #
-0.40 count ~ with a
-0.25 count ~ with an
0.81 count ~ with more
-0.49 count ~ without
-0.24 count ~ woman
-0.33 count ~ woman age
0.69 count ~ world
-0.17 count ~ x axis
-0.15 count ~ y
-0.23 count ~ y axis
-0.28 count ~ yard
0.36 count ~ year did
0.56 count ~ year of
0.25 count ~ year was
0.55 count.distinct ~ # =
-0.75 count.distinct ~ # a
0.21 count.distinct ~ # for
0.61 count.distinct ~ # is
-0.42 count.distinct ~ # or
-0.25 count.distinct ~ # person
-0.29 count.distinct ~ # point
-0.26 count.distinct ~ # respectively
-0.45 count.distinct ~ # season
0.20 count.distinct ~ # to
0.43 count.distinct ~ # what
0.33 count.distinct ~ # when
0.18 count.distinct ~ # with
0.32 count.distinct ~ #th
-0.18 count.distinct ~ $ #
0.55 count.distinct ~ =
0.55 count.distinct ~ = #
-0.44 count.distinct ~ ^ bar chart
0.28 count.distinct ~ ^ count the
-0.25 count.distinct ~ ^ draw a bar
0.15 count.distinct ~ ^ find the
-0.18 count.distinct ~ ^ for the
0.87 count.distinct ~ ^ how many different
0.16 count.distinct ~ ^ how many game
-0.87 count.distinct ~ ^ how many time
-0.42 count.distinct ~ ^ how many total
-0.65 count.distinct ~ ^ how many year
0.30 count.distinct ~ ^ in # #
-0.25 count.distinct ~ ^ in # how
-0.17 count.distinct ~ ^ name a
-0.43 count.distinct ~ ^ tell me
-0.43 count.distinct ~ ^ tell me the
0.45 count.distinct ~ ^ what the
-0.73 count.distinct ~ ^ what was
-0.74 count.distinct ~ ^ what was the
-0.18 count.distinct ~ ^ which type
-0.59 count.distinct ~ a #
-0.28 count.distinct ~ a pie
0.37 count.distinct ~ a result
-0.22 count.distinct ~ a scatter
-0.60 count.distinct ~ a total
-0.60 count.distinct ~ abov
-0.34 count.distinct ~ abov #
-0.69 count.distinct ~ across
-0.25 count.distinct ~ activity
-1.00 count.distinct ~ after
-0.96 count.distinct ~ after #
-0.57 count.distinct ~ against
-0.50 count.distinct ~ age
-0.33 count.distinct ~ age #
0.20 count.distinct ~ air
0.51 count.distinct ~ album
-0.17 count.distinct ~ all
-0.50 count.distinct ~ an
0.67 count.distinct ~ and a
-0.29 count.distinct ~ and an
-0.24 count.distinct ~ and list
-0.61 count.distinct ~ and what
0.39 count.distinct ~ and when
0.68 count.distinct ~ any
-0.20 count.distinct ~ appear
-0.31 count.distinct ~ are not
-0.15 count.distinct ~ are the
-0.22 count.distinct ~ area
-0.29 count.distinct ~ artist
-0.59 count.distinct ~ as a
0.50 count.distinct ~ as the
-0.21 count.distinct ~ asc
-0.54 count.distinct ~ at #
0.21 count.distinct ~ at least
-0.39 count.distinct ~ athlet
0.41 count.distinct ~ attend
0.31 count.distinct ~ attend of
-0.19 count.distinct ~ august
-0.23 count.distinct ~ averag
-0.23 count.distinct ~ averag of
-0.47 count.distinct ~ away
-0.49 count.distinct ~ b
-0.39 count.distinct ~ bar graph
-0.29 count.distinct ~ be
0.23 count.distinct ~ befor
0.20 count.distinct ~ befor #
0.20 count.distinct ~ befor the
0.80 count.distinct ~ being
-0.58 count.distinct ~ below
-0.59 count.distinct ~ below #
-0.21 count.distinct ~ between the
-0.22 count.distinct ~ both
-0.23 count.distinct ~ bronz
-0.49 count.distinct ~ build
0.50 count.distinct ~ but
-0.49 count.distinct ~ c
0.19 count.distinct ~ canada
-0.58 count.distinct ~ canadian
-0.52 count.distinct ~ car
-0.26 count.distinct ~ category
-0.15 count.distinct ~ caus
0.30 count.distinct ~ championship
-0.32 count.distinct ~ chang
-0.30 count.distinct ~ chang in
-0.75 count.distinct ~ channel
-0.29 count.distinct ~ chart of
-0.18 count.distinct ~ child
-0.40 count.distinct ~ city
-0.33 count.distinct ~ coach
-1.01 count.distinct ~ code
0.46 count.distinct ~ colleg
-0.53 count.distinct ~ combin
-0.42 count.distinct ~ come
-0.42 count.distinct ~ come from
-0.42 count.distinct ~ company
-0.55 count.distinct ~ compar
-0.17 count.distinct ~ compar to
-0.61 count.distinct ~ competition
-0.44 count.distinct ~ complet
0.28 count.distinct ~ consecutiv
-0.25 count.distinct ~ correlation
-0.36 count.distinct ~ cost
-0.90 count.distinct ~ count of
0.27 count.distinct ~ count the
-0.23 count.distinct ~ coupl
-0.23 count.distinct ~ cup
-0.72 count.distinct ~ customer
0.34 count.distinct ~ data
0.35 count.distinct ~ date
-0.30 count.distinct ~ december
-0.47 count.distinct ~ did
-0.52 count.distinct ~ did not
-0.73 count.distinct ~ did the
0.98 count.distinct ~ different
0.19 count.distinct ~ direct
0.80 count.distinct ~ district
-0.28 count.distinct ~ division
0.23 count.distinct ~ do
-0.47 count.distinct ~ does
-0.74 count.distinct ~ does the
-0.30 count.distinct ~ draft
-0.49 count.distinct ~ draw
0.18 count.distinct ~ driver
-0.89 count.distinct ~ dur
-0.59 count.distinct ~ dur the
-0.91 count.distinct ~ each
-0.60 count.distinct ~ earn
0.30 count.distinct ~ earning
-0.21 count.distinct ~ east
0.58 count.distinct ~ elect
-0.38 count.distinct ~ election
-0.50 count.distinct ~ employe
0.49 count.distinct ~ end
-0.58 count.distinct ~ enrollment
0.33 count.distinct ~ event
-0.21 count.distinct ~ expenditur
-0.73 count.distinct ~ expens
-0.81 count.distinct ~ expens in
-0.27 count.distinct ~ experienc
-0.50 count.distinct ~ f
0.28 count.distinct ~ film
0.40 count.distinct ~ final
0.15 count.distinct ~ find the
-0.68 count.distinct ~ finish
0.78 count.distinct ~ first
-0.27 count.distinct ~ for #
-0.22 count.distinct ~ for each
0.38 count.distinct ~ for the
-0.43 count.distinct ~ format
-0.64 count.distinct ~ found
-0.34 count.distinct ~ free
-0.46 count.distinct ~ from
-0.24 count.distinct ~ from the
-0.39 count.distinct ~ fy
-0.39 count.distinct ~ fy #
-0.75 count.distinct ~ game did
0.26 count.distinct ~ game with
0.33 count.distinct ~ given
-0.34 count.distinct ~ goal
-0.63 count.distinct ~ gold
-0.44 count.distinct ~ gold medal
0.51 count.distinct ~ grand
-0.39 count.distinct ~ graph
0.68 count.distinct ~ greater
0.37 count.distinct ~ greater than
0.16 count.distinct ~ grid
-0.29 count.distinct ~ group by
-0.20 count.distinct ~ had a
-0.23 count.distinct ~ had the
-0.22 count.distinct ~ has
-0.22 count.distinct ~ has #
-0.29 count.distinct ~ has an
0.47 count.distinct ~ have a
-0.25 count.distinct ~ have at
-0.43 count.distinct ~ have no
-0.55 count.distinct ~ have the
-0.28 count.distinct ~ her
-0.35 count.distinct ~ his
-0.59 count.distinct ~ hold
-0.69 count.distinct ~ home
-0.42 count.distinct ~ home team
-0.16 count.distinct ~ hour
-0.24 count.distinct ~ hous
-0.38 count.distinct ~ id
0.41 count.distinct ~ if the
-0.21 count.distinct ~ in asc
-0.24 count.distinct ~ in each
0.39 count.distinct ~ in this
-0.46 count.distinct ~ in total
-0.30 count.distinct ~ includ
0.51 count.distinct ~ incumbent
-0.52 count.distinct ~ involv
-0.26 count.distinct ~ it
-0.43 count.distinct ~ item
0.23 count.distinct ~ january #
-0.46 count.distinct ~ join
-0.30 count.distinct ~ july
-0.31 count.distinct ~ july #
0.45 count.distinct ~ label
0.18 count.distinct ~ lane
-0.40 count.distinct ~ larg
-0.37 count.distinct ~ leagu
0.35 count.distinct ~ least #
-0.62 count.distinct ~ length
0.25 count.distinct ~ less
0.32 count.distinct ~ less than
-0.31 count.distinct ~ life
-0.44 count.distinct ~ line
-0.30 count.distinct ~ list after
-0.16 count.distinct ~ list as
0.25 count.distinct ~ list in
-0.30 count.distinct ~ live in
-0.37 count.distinct ~ lower
-0.22 count.distinct ~ m #
-0.48 count.distinct ~ make
0.36 count.distinct ~ make the
0.95 count.distinct ~ many different
-0.29 count.distinct ~ many person
-0.60 count.distinct ~ many time
-0.42 count.distinct ~ many total
-0.77 count.distinct ~ many year
0.27 count.distinct ~ march
-1.08 count.distinct ~ match
-0.45 count.distinct ~ maximum
0.59 count.distinct ~ me how
-0.52 count.distinct ~ me the
-0.52 count.distinct ~ medal
-0.96 count.distinct ~ model
0.29 count.distinct ~ month of
-1.10 count.distinct ~ more than
-0.71 count.distinct ~ most
-0.49 count.distinct ~ name a
-0.38 count.distinct ~ name and
0.48 count.distinct ~ nation
0.22 count.distinct ~ network
0.20 count.distinct ~ new
0.42 count.distinct ~ next
-0.23 count.distinct ~ north
0.22 count.distinct ~ not
-0.29 count.distinct ~ november #
-0.35 count.distinct ~ october
-0.24 count.distinct ~ october #
-0.27 count.distinct ~ of all
-0.27 count.distinct ~ of each
-0.71 count.distinct ~ of game
0.23 count.distinct ~ of point
-0.25 count.distinct ~ of time
-1.00 count.distinct ~ of win
-0.22 count.distinct ~ of woman
0.33 count.distinct ~ offic
-0.42 count.distinct ~ on #
0.57 count.distinct ~ on this
-0.83 count.distinct ~ only
-0.76 count.distinct ~ only #
-0.30 count.distinct ~ ontario
0.16 count.distinct ~ open
-0.25 count.distinct ~ opponent
-0.16 count.distinct ~ or #
-0.72 count.distinct ~ order
-0.17 count.distinct ~ order pleas
-0.42 count.distinct ~ other
-0.40 count.distinct ~ other than
0.20 count.distinct ~ out
-0.55 count.distinct ~ over #
-0.46 count.distinct ~ own
-0.31 count.distinct ~ paid
-0.18 count.distinct ~ par
-0.59 count.distinct ~ part
0.16 count.distinct ~ participat
-0.51 count.distinct ~ past
-1.13 count.distinct ~ per
-0.27 count.distinct ~ percent of
-0.32 count.distinct ~ percentag of
0.19 count.distinct ~ perform
-0.18 count.distinct ~ pick
-0.50 count.distinct ~ pie
-0.21 count.distinct ~ pie chart
-0.38 count.distinct ~ place
-0.36 count.distinct ~ plan
-0.49 count.distinct ~ play
-0.70 count.distinct ~ play in
-0.78 count.distinct ~ plot
0.73 count.distinct ~ point of
-0.22 count.distinct ~ population of
-0.48 count.distinct ~ produc
-0.18 count.distinct ~ product
0.16 count.distinct ~ provid
-0.24 count.distinct ~ provinc
-0.32 count.distinct ~ public
-0.16 count.distinct ~ quebec
0.25 count.distinct ~ r
-0.45 count.distinct ~ race
0.21 count.distinct ~ rank
-0.16 count.distinct ~ rate of
-0.75 count.distinct ~ receiv
-0.82 count.distinct ~ record
-0.30 count.distinct ~ regular
-0.51 count.distinct ~ relat
-0.32 count.distinct ~ relationship
-0.31 count.distinct ~ relationship between
0.33 count.distinct ~ release
-0.33 count.distinct ~ repeat
0.42 count.distinct ~ represent
-0.29 count.distinct ~ research
-0.22 count.distinct ~ respectively
0.52 count.distinct ~ result
0.30 count.distinct ~ result in
0.38 count.distinct ~ result of
0.27 count.distinct ~ round
-0.16 count.distinct ~ round #
0.20 count.distinct ~ run
0.27 count.distinct ~ runner
0.44 count.distinct ~ runner up
-0.65 count.distinct ~ same
-0.16 count.distinct ~ scatter
-0.19 count.distinct ~ scatter chart
-0.45 count.distinct ~ school
-0.63 count.distinct ~ scor
0.41 count.distinct ~ scor of
-1.02 count.distinct ~ score
-0.17 count.distinct ~ scorer
-0.70 count.distinct ~ seat
0.54 count.distinct ~ segment
-0.41 count.distinct ~ sell
-0.53 count.distinct ~ september
-0.35 count.distinct ~ september #
0.31 count.distinct ~ servic in
-0.76 count.distinct ~ set
-0.56 count.distinct ~ shar
0.46 count.distinct ~ ship
-0.35 count.distinct ~ silver
-0.24 count.distinct ~ silver medal
-0.28 count.distinct ~ sinc #
0.36 count.distinct ~ singl
0.16 count.distinct ~ site
-0.29 count.distinct ~ small
-0.37 count.distinct ~ song
-0.21 count.distinct ~ south
0.28 count.distinct ~ stadium
0.37 count.distinct ~ start
-0.16 count.distinct ~ station
-0.33 count.distinct ~ street
-0.44 count.distinct ~ student
-0.29 count.distinct ~ sum of
-0.40 count.distinct ~ support
-0.53 count.distinct ~ surfac
-0.22 count.distinct ~ t
-0.22 count.distinct ~ t #
0.53 count.distinct ~ tabl
0.35 count.distinct ~ take
0.31 count.distinct ~ team had
0.33 count.distinct ~ team was
-0.76 count.distinct ~ term
0.36 count.distinct ~ than #
0.51 count.distinct ~ that
-0.59 count.distinct ~ that are
0.17 count.distinct ~ that had
-0.33 count.distinct ~ that have
-0.20 count.distinct ~ the #th
-0.32 count.distinct ~ the amount
-0.49 count.distinct ~ the averag
-0.29 count.distinct ~ the chang
-0.25 count.distinct ~ the correlation
-0.26 count.distinct ~ the country
0.36 count.distinct ~ the data
-0.18 count.distinct ~ the differenc
-0.34 count.distinct ~ the different
0.38 count.distinct ~ the episod
0.18 count.distinct ~ the final
0.29 count.distinct ~ the game
-0.44 count.distinct ~ the home
0.16 count.distinct ~ the last
0.18 count.distinct ~ the list
-0.21 count.distinct ~ the match
-0.39 count.distinct ~ the maximum
-0.23 count.distinct ~ the most
-0.33 count.distinct ~ the name
-0.44 count.distinct ~ the nation
0.42 count.distinct ~ the next
-0.18 count.distinct ~ the percentag
0.23 count.distinct ~ the player
-0.42 count.distinct ~ the race
-0.31 count.distinct ~ the relationship
-0.66 count.distinct ~ the same
0.23 count.distinct ~ the season
-0.29 count.distinct ~ the sum
-0.42 count.distinct ~ the tabl
-0.24 count.distinct ~ the team
-0.49 count.distinct ~ the titl
0.24 count.distinct ~ the top
-0.37 count.distinct ~ the us
-0.60 count.distinct ~ the win
0.24 count.distinct ~ the year
-0.19 count.distinct ~ them
-0.33 count.distinct ~ them by
0.17 count.distinct ~ ther
-0.30 count.distinct ~ ther in
-0.16 count.distinct ~ they
-0.34 count.distinct ~ third
0.33 count.distinct ~ this chart
0.61 count.distinct ~ this tabl
-0.16 count.distinct ~ thos
-0.21 count.distinct ~ time
-0.67 count.distinct ~ time did
0.40 count.distinct ~ time of
-0.69 count.distinct ~ time was
0.15 count.distinct ~ titl
0.15 count.distinct ~ to #
-0.29 count.distinct ~ to be
-0.18 count.distinct ~ to par
-0.34 count.distinct ~ to show
0.32 count.distinct ~ top
0.51 count.distinct ~ top #
-0.17 count.distinct ~ total
-0.22 count.distinct ~ total amount
0.37 count.distinct ~ total number
-0.63 count.distinct ~ total of
-0.56 count.distinct ~ tournament
-0.52 count.distinct ~ track
-0.53 count.distinct ~ train
0.39 count.distinct ~ transfer
0.43 count.distinct ~ type
0.66 count.distinct ~ type of
-0.57 count.distinct ~ under
-0.32 count.distinct ~ under #
1.65 count.distinct ~ uniqu
0.25 count.distinct ~ university
-0.28 count.distinct ~ up
-0.35 count.distinct ~ us
-0.87 count.distinct ~ use
0.50 count.distinct ~ venu
0.39 count.distinct ~ visitor
-0.36 count.distinct ~ vote
-0.34 count.distinct ~ w
-0.35 count.distinct ~ was #
-0.46 count.distinct ~ was a
0.29 count.distinct ~ week
0.55 count.distinct ~ week #
0.44 count.distinct ~ weight
-0.15 count.distinct ~ were in
0.48 count.distinct ~ what the
-0.19 count.distinct ~ what was
0.86 count.distinct ~ when
0.17 count.distinct ~ when the
-0.60 count.distinct ~ wher
-0.15 count.distinct ~ wher the
-0.18 count.distinct ~ which type
-0.36 count.distinct ~ who had
0.32 count.distinct ~ win by
-0.77 count.distinct ~ win the
-0.64 count.distinct ~ with #
0.18 count.distinct ~ with an
-0.16 count.distinct ~ without
-0.22 count.distinct ~ woman who
-0.47 count.distinct ~ work
0.35 count.distinct ~ year #
-0.24 count.distinct ~ year did
-0.63 count.distinct ~ year had
-0.37 count.distinct ~ year in
0.92 crossing least share
0.86 crossing years
0.42 describe missed unknown
0.35 describe ~ ^ analyz the
0.35 describe ~ ^ analyz the data
0.47 describe ~ ^ describ the data
0.30 describe ~ ^ describ this
0.30 describe ~ ^ describ this sheet
0.33 describe ~ ^ give me
0.33 describe ~ ^ give me an
0.33 describe ~ ^ summariz this
0.33 describe ~ ^ summariz this tabl
0.63 describe ~ ^ summary statistic
0.33 describe ~ an
0.33 describe ~ an overview
0.35 describe ~ analyz
0.35 describe ~ analyz the
0.44 describe ~ data
0.26 describe ~ describ
0.30 describe ~ describ this
0.33 describe ~ give
0.33 describe ~ give me
0.33 describe ~ me
0.33 describe ~ me an
0.33 describe ~ overview
0.30 describe ~ sheet
0.58 describe ~ statistic
0.33 describe ~ summariz
0.33 describe ~ summariz this
0.63 describe ~ summary
0.63 describe ~ summary statistic
0.33 describe ~ tabl
0.22 describe ~ the
0.44 describe ~ the data
0.50 describe ~ this
0.30 describe ~ this sheet
0.33 describe ~ this tabl
-0.21 describe.column ~ ^ describ the
-0.21 describe.column ~ describ
-0.21 describe.column ~ describ the
-0.26 describe.column ~ the
0.78 difference missed degree
-0.18 difference.average ~ # in
-0.22 difference.average ~ # which
0.27 difference.average ~ ^ how many
-0.23 difference.average ~ ^ how many consecutiv
-0.17 difference.average ~ ^ how many time
-0.29 difference.average ~ ^ how much
0.18 difference.average ~ after
-0.33 difference.average ~ appear
-0.33 difference.average ~ are ther
-0.38 difference.average ~ as
-0.23 difference.average ~ as a
-0.47 difference.average ~ at
-0.16 difference.average ~ at #
-0.28 difference.average ~ at the
-0.28 difference.average ~ averag
-0.26 difference.average ~ averag of
0.36 difference.average ~ build
-0.24 difference.average ~ but
-0.42 difference.average ~ came
-0.16 difference.average ~ chang of
-0.22 difference.average ~ child
-0.17 difference.average ~ combin
0.23 difference.average ~ come
-0.17 difference.average ~ company
0.26 difference.average ~ compar to
-0.20 difference.average ~ consecutiv
-0.25 difference.average ~ country
-0.24 difference.average ~ cup
0.26 difference.average ~ did
-0.37 difference.average ~ did the
-0.27 difference.average ~ division
-0.30 difference.average ~ do
0.50 difference.average ~ does
0.36 difference.average ~ does the
0.36 difference.average ~ earn
-0.23 difference.average ~ expenditur
-0.35 difference.average ~ final
-0.21 difference.average ~ first
-0.17 difference.average ~ for
-0.25 difference.average ~ for the
-0.38 difference.average ~ from the
0.16 difference.average ~ game
-0.27 difference.average ~ given
0.35 difference.average ~ goal did
0.19 difference.average ~ gold medal
-0.37 difference.average ~ group
-0.33 difference.average ~ have a
-0.27 difference.average ~ higher than
-0.17 difference.average ~ household
-0.29 difference.average ~ how much
0.23 difference.average ~ it
-0.33 difference.average ~ least
-0.25 difference.average ~ likely
0.30 difference.average ~ list
-0.23 difference.average ~ many consecutiv
-0.29 difference.average ~ many time
-0.22 difference.average ~ margin
0.20 difference.average ~ medal
-0.26 difference.average ~ month
0.52 difference.average ~ more
-0.24 difference.average ~ more likely
-0.18 difference.average ~ most
-0.29 difference.average ~ much
-0.29 difference.average ~ next
0.42 difference.average ~ october
-0.17 difference.average ~ of femal
-0.34 difference.average ~ of person
-0.30 difference.average ~ older
0.38 difference.average ~ on #
0.18 difference.average ~ out
-0.17 difference.average ~ overall
-0.18 difference.average ~ percent of
0.55 difference.average ~ position
-0.15 difference.average ~ produc
-0.25 difference.average ~ provinc
-0.25 difference.average ~ rat
-0.26 difference.average ~ rate
0.18 difference.average ~ releas
0.20 difference.average ~ release
-0.43 difference.average ~ respectively
-0.27 difference.average ~ scor
-0.16 difference.average ~ scor of
-0.24 difference.average ~ sector
0.28 difference.average ~ student
-0.24 difference.average ~ tabl
-0.51 difference.average ~ that
-0.35 difference.average ~ that the
-0.35 difference.average ~ the least
0.35 difference.average ~ the list
-0.18 difference.average ~ the most
-0.29 difference.average ~ the next
0.23 difference.average ~ the previous
-0.17 difference.average ~ the proportion
-0.16 difference.average ~ the rate
-0.19 difference.average ~ the scor
-0.24 difference.average ~ the tabl
-0.33 difference.average ~ the team
-0.25 difference.average ~ the year
-0.28 difference.average ~ their
-0.36 difference.average ~ ther in
-0.30 difference.average ~ thos
-0.22 difference.average ~ time
-0.28 difference.average ~ time of
-0.23 difference.average ~ to have
-0.20 difference.average ~ total number
0.19 difference.average ~ town
-0.30 difference.average ~ use
-0.17 difference.average ~ were
-0.27 difference.average ~ whos
-0.28 difference.average ~ with
-0.26 difference.average ~ with the
-0.50 difference.average ~ without
-0.34 difference.average ~ work
-0.36 difference.average ~ year did
-0.15 difference.average ~ year of
-0.18 difference.average ~ you
-0.17 difference.columns ~ # #
-0.20 difference.columns ~ # %
0.16 difference.columns ~ # for
-0.39 difference.columns ~ # how
0.37 difference.columns ~ # in
-0.26 difference.columns ~ # is
-0.57 difference.columns ~ # of
-0.34 difference.columns ~ # respectively
0.23 difference.columns ~ # s
-0.76 difference.columns ~ # what
-0.40 difference.columns ~ # when
-0.32 difference.columns ~ # year
0.24 difference.columns ~ #th
0.29 difference.columns ~ $
-0.43 difference.columns ~ $ #
-0.28 difference.columns ~ %
-0.19 difference.columns ~ &
-0.37 difference.columns ~ 1
-0.26 difference.columns ~ ^ find the
-0.68 difference.columns ~ ^ how long
-0.30 difference.columns ~ ^ how many game
0.33 difference.columns ~ ^ how many percentag
0.23 difference.columns ~ ^ how many total
-0.41 difference.columns ~ ^ how many year
-0.37 difference.columns ~ ^ in # how
-0.27 difference.columns ~ ^ in which
-0.27 difference.columns ~ ^ in which year
-0.21 difference.columns ~ ^ what are
-0.21 difference.columns ~ ^ what are the
-0.23 difference.columns ~ ^ what date
0.35 difference.columns ~ ^ what were
0.35 difference.columns ~ ^ what were the
-0.33 difference.columns ~ a
-0.41 difference.columns ~ a #
-0.60 difference.columns ~ activity
-0.23 difference.columns ~ after
-0.37 difference.columns ~ after #
-0.27 difference.columns ~ against
-0.21 difference.columns ~ age
-0.21 difference.columns ~ age #
-0.21 difference.columns ~ age of
-0.40 difference.columns ~ air
-0.23 difference.columns ~ all
0.33 difference.columns ~ among
-0.43 difference.columns ~ amount of
-0.25 difference.columns ~ and an
0.25 difference.columns ~ and the
-0.41 difference.columns ~ appearanc
-0.38 difference.columns ~ are
-0.42 difference.columns ~ are in
-0.32 difference.columns ~ are list
-0.15 difference.columns ~ are the
-0.26 difference.columns ~ are ther
-0.35 difference.columns ~ area
-0.30 difference.columns ~ assault
-0.25 difference.columns ~ attend of
-0.26 difference.columns ~ averag of
-0.21 difference.columns ~ award
-0.22 difference.columns ~ befor
-0.18 difference.columns ~ best
0.16 difference.columns ~ between
0.54 difference.columns ~ between the
0.35 difference.columns ~ between total
-0.35 difference.columns ~ birth
-0.49 difference.columns ~ blank
-0.28 difference.columns ~ build
0.53 difference.columns ~ business
-0.26 difference.columns ~ by the
-0.29 difference.columns ~ c
-0.18 difference.columns ~ came
-0.47 difference.columns ~ canada
-0.20 difference.columns ~ case
-0.20 difference.columns ~ caus
-0.31 difference.columns ~ chang of
-0.34 difference.columns ~ club
-0.49 difference.columns ~ coach
-0.35 difference.columns ~ colleg
-0.32 difference.columns ~ combin
0.16 difference.columns ~ company
-0.43 difference.columns ~ compar to
-0.55 difference.columns ~ consecutiv
-0.37 difference.columns ~ correspond
0.25 difference.columns ~ cost
0.68 difference.columns ~ cost of
-0.28 difference.columns ~ count
-0.53 difference.columns ~ county
0.40 difference.columns ~ current
-0.30 difference.columns ~ date
-0.42 difference.columns ~ date of
-0.21 difference.columns ~ did he
0.32 difference.columns ~ did the
-0.33 difference.columns ~ die
0.69 difference.columns ~ differenc
0.54 difference.columns ~ differenc between
0.54 difference.columns ~ differenc in
-0.28 difference.columns ~ district
-0.26 difference.columns ~ does
-0.35 difference.columns ~ driver
-0.53 difference.columns ~ dur
-0.55 difference.columns ~ dur the
-0.33 difference.columns ~ e
-0.25 difference.columns ~ each
-0.69 difference.columns ~ earn
0.27 difference.columns ~ east
-0.35 difference.columns ~ elect
-0.40 difference.columns ~ election
0.55 difference.columns ~ employment
-0.45 difference.columns ~ episod
0.39 difference.columns ~ expenditur
0.36 difference.columns ~ expens in
0.50 difference.columns ~ f
-0.22 difference.columns ~ film
0.38 difference.columns ~ final
-0.19 difference.columns ~ financial
-0.26 difference.columns ~ find the
-0.50 difference.columns ~ finish
-0.49 difference.columns ~ for
0.17 difference.columns ~ for #
-0.26 difference.columns ~ for the
-0.63 difference.columns ~ game
-0.24 difference.columns ~ game did
-0.49 difference.columns ~ given
-0.34 difference.columns ~ goal
-0.55 difference.columns ~ gold
-0.35 difference.columns ~ gold medal
0.37 difference.columns ~ good
-0.37 difference.columns ~ grid
0.37 difference.columns ~ gross
0.22 difference.columns ~ group
-0.40 difference.columns ~ growth
-0.23 difference.columns ~ had
-0.20 difference.columns ~ had #
-0.44 difference.columns ~ has
-0.20 difference.columns ~ has a
-0.48 difference.columns ~ have
-0.21 difference.columns ~ have at
-0.19 difference.columns ~ he
0.55 difference.columns ~ health
-0.35 difference.columns ~ high
-0.22 difference.columns ~ higher
-0.37 difference.columns ~ higher than
-0.40 difference.columns ~ household
-0.68 difference.columns ~ how long
-0.46 difference.columns ~ immigrant
-0.31 difference.columns ~ in a
-0.52 difference.columns ~ in canada
0.16 difference.columns ~ interest
-0.50 difference.columns ~ inuit
-0.42 difference.columns ~ involv
-0.25 difference.columns ~ is #
-0.39 difference.columns ~ it
-0.18 difference.columns ~ january #
-0.29 difference.columns ~ july
-0.29 difference.columns ~ july #
-0.21 difference.columns ~ june
-0.21 difference.columns ~ june #
-0.18 difference.columns ~ last
-0.36 difference.columns ~ less than
-0.76 difference.columns ~ level
-0.29 difference.columns ~ likely
-0.32 difference.columns ~ list
-0.53 difference.columns ~ location
0.35 difference.columns ~ lower
0.39 difference.columns ~ m
-0.20 difference.columns ~ m #
-0.49 difference.columns ~ make
-0.32 difference.columns ~ man
-0.24 difference.columns ~ many game
-0.37 difference.columns ~ many goal
0.32 difference.columns ~ many percentag
-0.50 difference.columns ~ many person
-0.40 difference.columns ~ many time
0.22 difference.columns ~ many total
-0.37 difference.columns ~ many year
-0.46 difference.columns ~ march
-0.25 difference.columns ~ margin
-0.23 difference.columns ~ me the
-0.16 difference.columns ~ mean
-0.49 difference.columns ~ medal
-0.21 difference.columns ~ most
-0.23 difference.columns ~ name
-0.36 difference.columns ~ nation
-0.16 difference.columns ~ nation of
-0.34 difference.columns ~ net
-0.59 difference.columns ~ network
-0.37 difference.columns ~ not
-0.16 difference.columns ~ obligation
-0.25 difference.columns ~ of game
-0.23 difference.columns ~ of player
-0.18 difference.columns ~ of revenu
-0.22 difference.columns ~ of total
-0.18 difference.columns ~ of win
0.40 difference.columns ~ offic
0.67 difference.columns ~ on
-0.41 difference.columns ~ on #
-0.17 difference.columns ~ only
0.39 difference.columns ~ open
-0.16 difference.columns ~ operation
-0.70 difference.columns ~ other
-0.48 difference.columns ~ other than
-0.44 difference.columns ~ out
-0.38 difference.columns ~ over
-0.22 difference.columns ~ over the
0.23 difference.columns ~ paid
-0.20 difference.columns ~ part
0.16 difference.columns ~ percent of
-0.17 difference.columns ~ percentag chang
-0.61 difference.columns ~ percentag of
-0.41 difference.columns ~ pick
0.35 difference.columns ~ place
0.36 difference.columns ~ plan
-0.18 difference.columns ~ point did
0.25 difference.columns ~ point of
-0.30 difference.columns ~ population
-0.46 difference.columns ~ position
-0.27 difference.columns ~ previous
-0.42 difference.columns ~ produc
-0.30 difference.columns ~ provid
-0.39 difference.columns ~ public
0.21 difference.columns ~ r
-0.39 difference.columns ~ rank
-0.22 difference.columns ~ rat
0.22 difference.columns ~ rate
-0.54 difference.columns ~ ratio
-0.23 difference.columns ~ receiv
-0.23 difference.columns ~ record
0.37 difference.columns ~ relat
-0.35 difference.columns ~ relationship
-0.29 difference.columns ~ relationship between
-0.51 difference.columns ~ respectively
-0.16 difference.columns ~ result in
0.29 difference.columns ~ revenu
-0.30 difference.columns ~ revenu from
-0.45 difference.columns ~ round
-0.37 difference.columns ~ round #
-0.29 difference.columns ~ runner
-0.29 difference.columns ~ runner up
0.31 difference.columns ~ same
-0.27 difference.columns ~ school
-0.35 difference.columns ~ scor
-0.31 difference.columns ~ score
-0.19 difference.columns ~ season
-0.31 difference.columns ~ second
-0.32 difference.columns ~ sector
-0.34 difference.columns ~ segment
0.30 difference.columns ~ sell
-0.39 difference.columns ~ senior
-0.29 difference.columns ~ september
-0.29 difference.columns ~ september #
-0.31 difference.columns ~ serv
0.24 difference.columns ~ servic
-0.37 difference.columns ~ set
-0.44 difference.columns ~ shar
0.27 difference.columns ~ south
-0.55 difference.columns ~ start
-0.20 difference.columns ~ stat
-0.30 difference.columns ~ student
-0.21 difference.columns ~ take
-0.30 difference.columns ~ team
-0.16 difference.columns ~ team of
-0.17 difference.columns ~ team was
-0.23 difference.columns ~ tell
-0.23 difference.columns ~ tell me
0.45 difference.columns ~ term
-0.21 difference.columns ~ that are
-0.36 difference.columns ~ that has
-0.26 difference.columns ~ that have
-0.30 difference.columns ~ that is
-0.28 difference.columns ~ that the
0.66 difference.columns ~ the #th
-0.37 difference.columns ~ the date
0.49 difference.columns ~ the differenc
-0.24 difference.columns ~ the different
-0.35 difference.columns ~ the episod
-0.30 difference.columns ~ the high
0.17 difference.columns ~ the highest
-0.67 difference.columns ~ the net
0.18 difference.columns ~ the number
-0.33 difference.columns ~ the only
0.33 difference.columns ~ the percent
-0.18 difference.columns ~ the player
0.29 difference.columns ~ the population
-0.27 difference.columns ~ the previous
-0.21 difference.columns ~ the record
0.31 difference.columns ~ the same
-0.15 difference.columns ~ the scor
-0.31 difference.columns ~ the team
0.33 difference.columns ~ the top
-0.35 difference.columns ~ the unit
0.51 difference.columns ~ the year
-0.43 difference.columns ~ ther in
-0.31 difference.columns ~ third
-0.24 difference.columns ~ this chart
0.34 difference.columns ~ thos who
-0.26 difference.columns ~ thos with
-0.44 difference.columns ~ thousand
-0.39 difference.columns ~ time did
-0.17 difference.columns ~ time in
-0.35 difference.columns ~ to have
-0.65 difference.columns ~ to the
0.21 difference.columns ~ top
0.31 difference.columns ~ top #
-0.25 difference.columns ~ total amount
-0.50 difference.columns ~ total of
-0.17 difference.columns ~ train
-0.26 difference.columns ~ under
-0.19 difference.columns ~ unit
-0.35 difference.columns ~ unit stat
-0.20 difference.columns ~ university
-0.32 difference.columns ~ up
-0.52 difference.columns ~ use
-0.19 difference.columns ~ valu
-0.20 difference.columns ~ valu of
-0.24 difference.columns ~ vehicl
0.40 difference.columns ~ venu
-0.68 difference.columns ~ vote
-0.37 difference.columns ~ was #
-0.34 difference.columns ~ week
-0.30 difference.columns ~ week #
-0.15 difference.columns ~ weight
0.34 difference.columns ~ were the
-0.28 difference.columns ~ were ther
-0.21 difference.columns ~ what are
0.35 difference.columns ~ what were
-0.65 difference.columns ~ when
-0.54 difference.columns ~ when the
-0.18 difference.columns ~ wher the
-0.21 difference.columns ~ which year
-0.15 difference.columns ~ who had
-0.27 difference.columns ~ who was
-0.40 difference.columns ~ win
0.22 difference.columns ~ win the
-0.23 difference.columns ~ with #
-0.46 difference.columns ~ with a
-0.31 difference.columns ~ with more
0.28 difference.columns ~ with the
-0.21 difference.columns ~ without
-0.43 difference.columns ~ woman
-0.57 difference.columns ~ year #
-0.22 difference.columns ~ year did
-0.20 difference.columns ~ year had
-0.36 difference.columns ~ year in
-0.34 difference.columns ~ year that
-0.23 difference.columns ~ year was
0.33 difference.counts ~ # month
0.26 difference.counts ~ 2
-0.44 difference.counts ~ ^ how long
-0.27 difference.counts ~ ^ how many consecutiv
-0.24 difference.counts ~ ^ how many game
0.32 difference.counts ~ ^ how many time
-0.35 difference.counts ~ ^ how much
-0.21 difference.counts ~ ^ who were
0.37 difference.counts ~ adult
0.24 difference.counts ~ and the
-0.21 difference.counts ~ are in
-0.19 difference.counts ~ are ther
-0.17 difference.counts ~ august
-0.17 difference.counts ~ averag
-0.15 difference.counts ~ award
-0.57 difference.counts ~ balanc
0.16 difference.counts ~ between the
0.33 difference.counts ~ both
-0.25 difference.counts ~ but
-0.18 difference.counts ~ came
0.26 difference.counts ~ canadian
-0.30 difference.counts ~ child
-0.23 difference.counts ~ community
0.25 difference.counts ~ compar
0.24 difference.counts ~ compar to
-0.26 difference.counts ~ consecutiv
-0.22 difference.counts ~ did he
-0.17 difference.counts ~ did not
-0.16 difference.counts ~ do
-0.28 difference.counts ~ does
-0.18 difference.counts ~ dollar
0.22 difference.counts ~ dur
-0.31 difference.counts ~ dur the
-0.28 difference.counts ~ earn
-0.22 difference.counts ~ employe
-0.38 difference.counts ~ english
0.36 difference.counts ~ experienc
0.19 difference.counts ~ from #
-0.27 difference.counts ~ from the
-0.21 difference.counts ~ game were
-0.38 difference.counts ~ given
-0.39 difference.counts ~ good
-0.28 difference.counts ~ hav
-0.47 difference.counts ~ he
-0.43 difference.counts ~ higher than
-0.27 difference.counts ~ his
-0.44 difference.counts ~ how long
-0.35 difference.counts ~ how much
-0.25 difference.counts ~ in canada
-0.32 difference.counts ~ involv
0.41 difference.counts ~ january
-0.20 difference.counts ~ june
-0.20 difference.counts ~ june #
0.38 difference.counts ~ larg
0.33 difference.counts ~ leagu
0.18 difference.counts ~ likely
-0.19 difference.counts ~ live
-0.27 difference.counts ~ live in
-0.43 difference.counts ~ long
0.20 difference.counts ~ lose
-0.29 difference.counts ~ man
-0.27 difference.counts ~ many consecutiv
0.24 difference.counts ~ many time
0.18 difference.counts ~ month
-0.28 difference.counts ~ month of
0.20 difference.counts ~ more
0.20 difference.counts ~ more likely
0.38 difference.counts ~ most
-0.32 difference.counts ~ much
-0.21 difference.counts ~ next
-0.17 difference.counts ~ october
-0.28 difference.counts ~ on the
-0.25 difference.counts ~ or more
0.26 difference.counts ~ period
-0.22 difference.counts ~ plac
-0.33 difference.counts ~ product
-0.34 difference.counts ~ ratio
-0.18 difference.counts ~ region
0.45 difference.counts ~ release
-0.34 difference.counts ~ respectively
-0.16 difference.counts ~ round
0.36 difference.counts ~ score
0.45 difference.counts ~ segment
-0.15 difference.counts ~ shar
-0.19 difference.counts ~ shar of
0.45 difference.counts ~ ship
-0.37 difference.counts ~ show
0.45 difference.counts ~ singl
-0.32 difference.counts ~ standard
-0.15 difference.counts ~ t
-0.15 difference.counts ~ t #
-0.17 difference.counts ~ tabl
0.20 difference.counts ~ than
-0.21 difference.counts ~ that
0.26 difference.counts ~ the differenc
-0.21 difference.counts ~ the next
0.31 difference.counts ~ the number
-0.17 difference.counts ~ the tabl
-0.27 difference.counts ~ the top
-0.15 difference.counts ~ the unit
-0.33 difference.counts ~ their
-0.28 difference.counts ~ ther in
-0.36 difference.counts ~ they
0.24 difference.counts ~ thos
0.38 difference.counts ~ thos with
-0.31 difference.counts ~ time did
-0.25 difference.counts ~ to have
-0.24 difference.counts ~ track
-0.26 difference.counts ~ unit stat
0.19 difference.counts ~ use
0.53 difference.counts ~ were
-0.25 difference.counts ~ were play
-0.21 difference.counts ~ who were
-0.43 difference.counts ~ without
-0.40 difference.ends ~ # month
0.56 difference.ends ~ # s
-0.20 difference.ends ~ %
-0.25 difference.ends ~ ^ find the
0.16 difference.ends ~ ^ how many different
0.35 difference.ends ~ ^ how many time
-0.17 difference.ends ~ ^ how many year
-0.15 difference.ends ~ ^ in # #
0.27 difference.ends ~ ^ in # how
-0.20 difference.ends ~ ^ what are
-0.15 difference.ends ~ ^ what are the
-0.26 difference.ends ~ ^ what the
-0.24 difference.ends ~ ^ wher was
-0.17 difference.ends ~ a result
-0.18 difference.ends ~ air
-0.50 difference.ends ~ any
-0.37 difference.ends ~ are list
-0.18 difference.ends ~ are ther
-0.18 difference.ends ~ artist
0.33 difference.ends ~ at the
0.31 difference.ends ~ b
0.17 difference.ends ~ both
-0.35 difference.ends ~ case
0.28 difference.ends ~ championship
0.34 difference.ends ~ child
0.20 difference.ends ~ coach
-0.28 difference.ends ~ compet
-0.39 difference.ends ~ complet
-0.17 difference.ends ~ count of
0.15 difference.ends ~ country
0.36 difference.ends ~ coupl
0.20 difference.ends ~ cup
-0.17 difference.ends ~ date
-0.16 difference.ends ~ december #
-0.24 difference.ends ~ degre
0.21 difference.ends ~ did he
-0.33 difference.ends ~ do
-0.63 difference.ends ~ does the
-0.16 difference.ends ~ dollar
-0.26 difference.ends ~ driver
-0.43 difference.ends ~ dur
-0.27 difference.ends ~ enrollment
-0.25 difference.ends ~ episod
-0.18 difference.ends ~ event
-0.18 difference.ends ~ expens in
0.46 difference.ends ~ family
-0.22 difference.ends ~ final
-0.19 difference.ends ~ find the
-0.37 difference.ends ~ finish
0.46 difference.ends ~ first
0.63 difference.ends ~ found
0.21 difference.ends ~ from the
0.23 difference.ends ~ game
-0.23 difference.ends ~ game were
-0.22 difference.ends ~ game with
-0.23 difference.ends ~ goal did
0.19 difference.ends ~ gold medal
0.37 difference.ends ~ have the
0.18 difference.ends ~ he
-0.49 difference.ends ~ his
0.49 difference.ends ~ if
0.38 difference.ends ~ in the
0.20 difference.ends ~ in this
-0.23 difference.ends ~ includ
0.38 difference.ends ~ individual
-0.58 difference.ends ~ length
-0.39 difference.ends ~ level
-0.39 difference.ends ~ life
-0.55 difference.ends ~ live
0.23 difference.ends ~ long
-0.36 difference.ends ~ male
-0.51 difference.ends ~ man
0.16 difference.ends ~ many different
0.29 difference.ends ~ many goal
0.25 difference.ends ~ many time
-0.55 difference.ends ~ month
0.23 difference.ends ~ more than
-0.42 difference.ends ~ network
0.44 difference.ends ~ of a
-0.33 difference.ends ~ of revenu
0.29 difference.ends ~ of time
-0.16 difference.ends ~ of woman
0.37 difference.ends ~ on the
0.43 difference.ends ~ only #
0.30 difference.ends ~ other
-0.16 difference.ends ~ over the
-0.65 difference.ends ~ overall
-0.19 difference.ends ~ participat
-0.18 difference.ends ~ perform
-0.32 difference.ends ~ period
-0.21 difference.ends ~ place
0.19 difference.ends ~ play in
-0.19 difference.ends ~ point did
0.22 difference.ends ~ provinc
0.23 difference.ends ~ receiv
0.39 difference.ends ~ relat
0.31 difference.ends ~ repeat
-0.31 difference.ends ~ result in
0.32 difference.ends ~ round
-0.62 difference.ends ~ run
0.26 difference.ends ~ runner
0.33 difference.ends ~ runner up
0.35 difference.ends ~ s
0.37 difference.ends ~ same
0.20 difference.ends ~ scor
0.20 difference.ends ~ score
-0.34 difference.ends ~ second
0.20 difference.ends ~ silver
-0.20 difference.ends ~ site
0.55 difference.ends ~ song
-0.27 difference.ends ~ station
-0.22 difference.ends ~ team scor
-0.36 difference.ends ~ term
-0.30 difference.ends ~ that the
0.39 difference.ends ~ the attend
0.42 difference.ends ~ the chart
-0.37 difference.ends ~ the final
0.52 difference.ends ~ the game
0.17 difference.ends ~ the last
0.18 difference.ends ~ the least
-0.30 difference.ends ~ the list
-0.16 difference.ends ~ the median
-0.36 difference.ends ~ the race
0.39 difference.ends ~ the same
-0.44 difference.ends ~ the tabl
-0.22 difference.ends ~ the team
0.25 difference.ends ~ the top
0.37 difference.ends ~ the us
0.16 difference.ends ~ the win
0.21 difference.ends ~ this tabl
-0.42 difference.ends ~ thos
-0.25 difference.ends ~ thos with
0.21 difference.ends ~ time did
0.31 difference.ends ~ time was
-0.37 difference.ends ~ to have
0.21 difference.ends ~ top
0.29 difference.ends ~ top #
-0.41 difference.ends ~ total of
0.34 difference.ends ~ u
0.34 difference.ends ~ us
-0.35 difference.ends ~ were play
-0.24 difference.ends ~ wher was
-0.22 difference.ends ~ who did
-0.25 difference.ends ~ whos
-0.18 difference.ends ~ work
0.22 difference.ends ~ year did
-0.25 difference.ends ~ year had
-0.23 difference.rows ~ # from
-0.38 difference.rows ~ # how
-0.38 difference.rows ~ # in
-0.16 difference.rows ~ # is
-0.45 difference.rows ~ # respectively
0.51 difference.rows ~ # s
-0.21 difference.rows ~ # season
0.18 difference.rows ~ # to
-0.20 difference.rows ~ # what
-0.43 difference.rows ~ # year
-0.15 difference.rows ~ #th
-0.28 difference.rows ~ $
-0.27 difference.rows ~ %
0.37 difference.rows ~ ^ how long
-0.21 difference.rows ~ ^ how many game
-0.19 difference.rows ~ ^ how many percent
-0.28 difference.rows ~ ^ how many time
0.37 difference.rows ~ ^ how many total
0.45 difference.rows ~ ^ how many year
0.60 difference.rows ~ ^ how much
-0.30 difference.rows ~ ^ in # how
-0.28 difference.rows ~ ^ what percentag
-0.28 difference.rows ~ ^ what percentag of
0.17 difference.rows ~ ^ what was
0.18 difference.rows ~ ^ what was the
-0.29 difference.rows ~ ^ which country
-0.44 difference.rows ~ a
-0.16 difference.rows ~ a record
0.60 difference.rows ~ after
-0.29 difference.rows ~ age
-0.21 difference.rows ~ among
-0.44 difference.rows ~ amount
-0.20 difference.rows ~ amount of
-0.28 difference.rows ~ appearanc
-0.23 difference.rows ~ are
-0.33 difference.rows ~ are the
-0.35 difference.rows ~ are ther
-0.56 difference.rows ~ as
-0.29 difference.rows ~ at
-0.39 difference.rows ~ at the
-0.23 difference.rows ~ averag
-0.37 difference.rows ~ award
0.22 difference.rows ~ b
-0.21 difference.rows ~ be
-0.36 difference.rows ~ befor #
0.39 difference.rows ~ befor the
0.66 difference.rows ~ between
-0.69 difference.rows ~ between #
0.26 difference.rows ~ between the
-0.30 difference.rows ~ both
-0.33 difference.rows ~ bottom
-0.30 difference.rows ~ bronz
-0.41 difference.rows ~ business
-0.28 difference.rows ~ but
-0.37 difference.rows ~ by
-0.38 difference.rows ~ capital
-0.31 difference.rows ~ cash
-0.23 difference.rows ~ category
-0.28 difference.rows ~ chang
-0.36 difference.rows ~ chang of
0.39 difference.rows ~ class
-0.44 difference.rows ~ combin
0.30 difference.rows ~ come
-0.29 difference.rows ~ cost
-0.32 difference.rows ~ country
-0.39 difference.rows ~ county
-0.22 difference.rows ~ cup
-0.38 difference.rows ~ current
-0.19 difference.rows ~ december
-0.19 difference.rows ~ december #
-0.23 difference.rows ~ decreas
-0.32 difference.rows ~ decreas in
-0.33 difference.rows ~ did
-0.41 difference.rows ~ did the
0.47 difference.rows ~ die
0.89 difference.rows ~ differenc
0.45 difference.rows ~ differenc between
0.54 difference.rows ~ differenc in
0.15 difference.rows ~ different
-0.26 difference.rows ~ district
-0.22 difference.rows ~ division
-0.48 difference.rows ~ do
-0.25 difference.rows ~ dollar
-0.36 difference.rows ~ driver
0.25 difference.rows ~ dur
0.25 difference.rows ~ dur the
-0.53 difference.rows ~ each
-0.24 difference.rows ~ east
-0.44 difference.rows ~ election
-0.19 difference.rows ~ employe
-0.49 difference.rows ~ expenditur
-0.51 difference.rows ~ expens
-0.40 difference.rows ~ experienc
0.43 difference.rows ~ f
-0.19 difference.rows ~ femal
-0.27 difference.rows ~ final
-0.30 difference.rows ~ fiscal
-0.30 difference.rows ~ fiscal year
-0.29 difference.rows ~ for
-0.54 difference.rows ~ for the
0.42 difference.rows ~ found
-0.18 difference.rows ~ franc
-0.33 difference.rows ~ game did
0.27 difference.rows ~ given
-0.32 difference.rows ~ goal did
-0.24 difference.rows ~ good
-0.31 difference.rows ~ grid
-0.28 difference.rows ~ gross
-0.43 difference.rows ~ hav
0.23 difference.rows ~ have
-0.42 difference.rows ~ he
0.45 difference.rows ~ her
-0.38 difference.rows ~ his
-0.24 difference.rows ~ household
0.24 difference.rows ~ how
0.37 difference.rows ~ how long
0.60 difference.rows ~ how much
0.16 difference.rows ~ in total
-0.20 difference.rows ~ incom
-0.40 difference.rows ~ increas
-0.30 difference.rows ~ increas decreas
-0.52 difference.rows ~ involv
0.19 difference.rows ~ is
0.25 difference.rows ~ it
0.33 difference.rows ~ july
0.33 difference.rows ~ july #
0.20 difference.rows ~ june
0.20 difference.rows ~ june #
0.18 difference.rows ~ lap
0.41 difference.rows ~ larger
-0.32 difference.rows ~ least
0.15 difference.rows ~ likely
-0.25 difference.rows ~ likely to
-0.31 difference.rows ~ live in
0.26 difference.rows ~ long
-0.20 difference.rows ~ low
-0.32 difference.rows ~ m
0.30 difference.rows ~ man
-0.21 difference.rows ~ many game
-0.30 difference.rows ~ many percent
-0.32 difference.rows ~ many person
-0.32 difference.rows ~ many time
0.37 difference.rows ~ many total
0.45 difference.rows ~ many year
-0.29 difference.rows ~ million
0.31 difference.rows ~ more
0.15 difference.rows ~ more likely
-0.21 difference.rows ~ most
0.59 difference.rows ~ much
-0.24 difference.rows ~ net
-0.27 difference.rows ~ new
-0.24 difference.rows ~ no
-0.43 difference.rows ~ non
0.26 difference.rows ~ not
-0.17 difference.rows ~ of point
0.32 difference.rows ~ of win
0.54 difference.rows ~ older
-0.36 difference.rows ~ on
-0.41 difference.rows ~ on the
-0.20 difference.rows ~ ontario
0.24 difference.rows ~ open
-0.22 difference.rows ~ operat
-0.15 difference.rows ~ or more
-0.28 difference.rows ~ per
-0.46 difference.rows ~ percent
-0.32 difference.rows ~ perform
-0.32 difference.rows ~ period
-0.28 difference.rows ~ person
-0.36 difference.rows ~ plac
0.41 difference.rows ~ place
-0.27 difference.rows ~ play
-0.24 difference.rows ~ point of
0.20 difference.rows ~ population of
0.67 difference.rows ~ position
-0.24 difference.rows ~ produc
-0.31 difference.rows ~ product
-0.24 difference.rows ~ public
-0.27 difference.rows ~ quebec
-0.22 difference.rows ~ race
0.33 difference.rows ~ rank
-0.23 difference.rows ~ rate for
-0.47 difference.rows ~ rate of
-0.38 difference.rows ~ ratio
-0.20 difference.rows ~ receiv
-0.16 difference.rows ~ record
-0.19 difference.rows ~ relat
-0.27 difference.rows ~ relationship between
0.32 difference.rows ~ releas
0.27 difference.rows ~ release
-0.26 difference.rows ~ represent
-0.92 difference.rows ~ respectively
0.15 difference.rows ~ return
-0.29 difference.rows ~ revenu from
-0.49 difference.rows ~ scor
0.22 difference.rows ~ score
-0.37 difference.rows ~ season
-0.36 difference.rows ~ seat
-0.21 difference.rows ~ sell
-0.17 difference.rows ~ september
-0.17 difference.rows ~ september #
0.26 difference.rows ~ series
-0.16 difference.rows ~ servic
-0.20 difference.rows ~ servic in
-0.16 difference.rows ~ shar of
-0.42 difference.rows ~ show
-0.30 difference.rows ~ spain
-0.27 difference.rows ~ standard
0.35 difference.rows ~ street
-0.21 difference.rows ~ support
0.43 difference.rows ~ t
0.43 difference.rows ~ t #
-0.45 difference.rows ~ tax
-0.44 difference.rows ~ team
-0.38 difference.rows ~ term
0.59 difference.rows ~ than
-0.74 difference.rows ~ that
-0.34 difference.rows ~ that the
-0.48 difference.rows ~ the #
-0.23 difference.rows ~ the averag
1.03 difference.rows ~ the differenc
0.21 difference.rows ~ the different
-0.34 difference.rows ~ the least
0.19 difference.rows ~ the list
-0.21 difference.rows ~ the most
0.42 difference.rows ~ the number
-0.35 difference.rows ~ the percent
0.28 difference.rows ~ the population
-0.18 difference.rows ~ the proportion
-0.25 difference.rows ~ the rate
-0.26 difference.rows ~ the team
0.35 difference.rows ~ the top
-0.19 difference.rows ~ the total
-0.28 difference.rows ~ the unit
0.34 difference.rows ~ the win
-0.26 difference.rows ~ their
-0.52 difference.rows ~ ther in
-0.38 difference.rows ~ this
-0.26 difference.rows ~ thos
-0.26 difference.rows ~ thos who
-0.18 difference.rows ~ time in
-0.32 difference.rows ~ time is
-0.32 difference.rows ~ time was
-0.38 difference.rows ~ titl
0.30 difference.rows ~ to
-0.21 difference.rows ~ to be
0.33 difference.rows ~ to have
0.30 difference.rows ~ top
0.38 difference.rows ~ top #
-0.18 difference.rows ~ total amount
-0.93 difference.rows ~ total number
0.42 difference.rows ~ total of
-0.26 difference.rows ~ total revenu
0.37 difference.rows ~ town
-0.18 difference.rows ~ track
-0.17 difference.rows ~ u
-0.17 difference.rows ~ u s
-0.54 difference.rows ~ unit
-0.31 difference.rows ~ unit stat
-0.29 difference.rows ~ up
-0.16 difference.rows ~ venu
0.21 difference.rows ~ was
0.45 difference.rows ~ was the
0.39 difference.rows ~ weight
-0.24 difference.rows ~ were ther
-0.24 difference.rows ~ west
-0.28 difference.rows ~ what percentag
-0.29 difference.rows ~ which country
0.16 difference.rows ~ win
-0.22 difference.rows ~ win by
0.20 difference.rows ~ without
-0.20 difference.rows ~ worker
-0.28 difference.rows ~ year did
-0.33 difference.rows ~ you
-0.24 difference.rows ~ youth
-0.17 difference.sum ~ #
-0.41 difference.sum ~ # #
0.59 difference.sum ~ # a
-0.46 difference.sum ~ # in
-0.18 difference.sum ~ # is
0.26 difference.sum ~ # of
-0.46 difference.sum ~ $
-0.28 difference.sum ~ %
0.22 difference.sum ~ ^ can you
0.22 difference.sum ~ ^ can you give
0.62 difference.sum ~ ^ differenc between
0.62 difference.sum ~ ^ differenc between total
1.08 difference.sum ~ ^ differenc in
0.32 difference.sum ~ ^ differenc in total
-0.25 difference.sum ~ ^ for the
0.37 difference.sum ~ ^ how many
-0.29 difference.sum ~ ^ how many consecutiv
-0.41 difference.sum ~ ^ how much
0.26 difference.sum ~ ^ pleas tell
0.26 difference.sum ~ ^ pleas tell me
0.41 difference.sum ~ ^ what is
0.41 difference.sum ~ ^ what is the
0.18 difference.sum ~ after
0.77 difference.sum ~ and
-0.39 difference.sum ~ and #
-0.22 difference.sum ~ appear
-0.33 difference.sum ~ are ther
-0.36 difference.sum ~ as
-0.25 difference.sum ~ as a
-0.56 difference.sum ~ at
-0.26 difference.sum ~ at #
-0.29 difference.sum ~ at the
0.29 difference.sum ~ attend
0.21 difference.sum ~ attend of
-0.20 difference.sum ~ averag of
0.57 difference.sum ~ b
-0.39 difference.sum ~ befor
0.68 difference.sum ~ between
-0.56 difference.sum ~ between #
0.56 difference.sum ~ between the
0.62 difference.sum ~ between total
0.28 difference.sum ~ build
-0.27 difference.sum ~ but
0.35 difference.sum ~ c
-0.23 difference.sum ~ came
0.22 difference.sum ~ can you
-0.25 difference.sum ~ canada
-0.34 difference.sum ~ cash
-0.16 difference.sum ~ chang
-0.36 difference.sum ~ chang of
-0.15 difference.sum ~ child
0.23 difference.sum ~ code
0.26 difference.sum ~ come
-0.19 difference.sum ~ company
-0.28 difference.sum ~ consecutiv
0.21 difference.sum ~ cost of
0.28 difference.sum ~ count
-0.30 difference.sum ~ country
0.28 difference.sum ~ customer
0.33 difference.sum ~ d
0.32 difference.sum ~ day
-0.17 difference.sum ~ decreas in
0.24 difference.sum ~ did
-0.39 difference.sum ~ did the
1.12 difference.sum ~ differenc
0.67 difference.sum ~ differenc between
1.21 difference.sum ~ differenc in
0.41 difference.sum ~ different
-0.26 difference.sum ~ division
-0.33 difference.sum ~ do
0.41 difference.sum ~ does
0.28 difference.sum ~ does the
0.35 difference.sum ~ earn
-0.33 difference.sum ~ earning
0.23 difference.sum ~ east
-0.20 difference.sum ~ expenditur
0.38 difference.sum ~ f
-0.29 difference.sum ~ final
-0.39 difference.sum ~ first
-0.57 difference.sum ~ fiscal
-0.57 difference.sum ~ fiscal year
-0.29 difference.sum ~ for
-0.45 difference.sum ~ for the
0.42 difference.sum ~ franc
-0.25 difference.sum ~ from #
-0.21 difference.sum ~ from the
-0.25 difference.sum ~ fy
-0.25 difference.sum ~ fy #
0.32 difference.sum ~ game
0.22 difference.sum ~ give
0.22 difference.sum ~ give me
-0.20 difference.sum ~ given
0.82 difference.sum ~ goal
0.40 difference.sum ~ goal did
0.37 difference.sum ~ gold
0.37 difference.sum ~ gold medal
-0.17 difference.sum ~ gross
-0.24 difference.sum ~ group
-0.19 difference.sum ~ had
-0.30 difference.sum ~ have a
-0.22 difference.sum ~ high
-0.32 difference.sum ~ higher
-0.23 difference.sum ~ higher than
0.44 difference.sum ~ hour
-0.16 difference.sum ~ household
-0.41 difference.sum ~ how much
0.19 difference.sum ~ in
-0.25 difference.sum ~ in canada
0.78 difference.sum ~ in total
-0.35 difference.sum ~ increas
-0.21 difference.sum ~ increas decreas
-0.27 difference.sum ~ is #
0.26 difference.sum ~ it
0.34 difference.sum ~ lane
-0.30 difference.sum ~ least
-0.26 difference.sum ~ likely
0.55 difference.sum ~ list
0.22 difference.sum ~ live
-0.25 difference.sum ~ m
0.37 difference.sum ~ m #
-0.29 difference.sum ~ many consecutiv
-0.23 difference.sum ~ many time
-0.37 difference.sum ~ margin
0.29 difference.sum ~ maximum
0.60 difference.sum ~ me
0.27 difference.sum ~ medal
-0.19 difference.sum ~ month
0.39 difference.sum ~ more
-0.23 difference.sum ~ more likely
-0.29 difference.sum ~ most
-0.41 difference.sum ~ much
-0.16 difference.sum ~ net
-0.29 difference.sum ~ network
-0.30 difference.sum ~ next
0.24 difference.sum ~ north
-0.21 difference.sum ~ number
-0.23 difference.sum ~ number of
0.32 difference.sum ~ october
0.19 difference.sum ~ october #
-0.27 difference.sum ~ of person
-0.35 difference.sum ~ of the
-0.31 difference.sum ~ older
-0.31 difference.sum ~ on
0.34 difference.sum ~ on #
0.29 difference.sum ~ open
-0.17 difference.sum ~ operat
-0.33 difference.sum ~ order
0.16 difference.sum ~ out
-0.16 difference.sum ~ over
-0.16 difference.sum ~ overall
0.22 difference.sum ~ participat
-0.26 difference.sum ~ percent
-0.17 difference.sum ~ percent of
0.39 difference.sum ~ plan
0.22 difference.sum ~ pleas
0.26 difference.sum ~ pleas tell
0.24 difference.sum ~ population of
0.83 difference.sum ~ position
0.15 difference.sum ~ pric
-0.21 difference.sum ~ produc
-0.17 difference.sum ~ proportion
-0.17 difference.sum ~ proportion of
-0.37 difference.sum ~ provid
-0.27 difference.sum ~ provinc
0.30 difference.sum ~ public
-0.21 difference.sum ~ quebec
-0.35 difference.sum ~ race
-0.46 difference.sum ~ rate
-0.17 difference.sum ~ region
-0.26 difference.sum ~ relat
0.15 difference.sum ~ relationship
-0.21 difference.sum ~ relationship between
0.33 difference.sum ~ releas
0.22 difference.sum ~ release
-0.45 difference.sum ~ respectively
0.47 difference.sum ~ return
0.49 difference.sum ~ road
-0.32 difference.sum ~ scor
0.42 difference.sum ~ score
-0.25 difference.sum ~ sector
-0.29 difference.sum ~ segment
0.24 difference.sum ~ small
0.24 difference.sum ~ south
0.29 difference.sum ~ start
0.34 difference.sum ~ station
0.30 difference.sum ~ stock
0.40 difference.sum ~ street
0.42 difference.sum ~ student
-0.34 difference.sum ~ tabl
-0.48 difference.sum ~ term
-0.58 difference.sum ~ that
-0.30 difference.sum ~ that the
-0.24 difference.sum ~ the #
0.17 difference.sum ~ the attend
0.95 difference.sum ~ the differenc
0.41 difference.sum ~ the different
-0.30 difference.sum ~ the least
0.45 difference.sum ~ the list
-0.29 difference.sum ~ the most
-0.30 difference.sum ~ the next
0.23 difference.sum ~ the population
-0.19 difference.sum ~ the proportion
-0.17 difference.sum ~ the scor
-0.34 difference.sum ~ the tabl
-0.72 difference.sum ~ the total
-0.20 difference.sum ~ the year
-0.30 difference.sum ~ their
-0.37 difference.sum ~ ther in
-0.33 difference.sum ~ thos
0.26 difference.sum ~ time in
-0.30 difference.sum ~ time of
-0.26 difference.sum ~ to have
0.30 difference.sum ~ total
-0.38 difference.sum ~ total number
0.32 difference.sum ~ total revenu
0.39 difference.sum ~ town
0.17 difference.sum ~ under
0.24 difference.sum ~ unit
-0.33 difference.sum ~ use
0.37 difference.sum ~ visitor
-0.20 difference.sum ~ was
0.30 difference.sum ~ weight
0.38 difference.sum ~ what is
-0.46 difference.sum ~ when
-0.16 difference.sum ~ whos
-0.23 difference.sum ~ with
-0.23 difference.sum ~ with the
-0.43 difference.sum ~ without
-0.28 difference.sum ~ woman
-0.25 difference.sum ~ woman who
-0.15 difference.sum ~ work
-0.37 difference.sum ~ year #
-0.39 difference.sum ~ year did
0.20 difference.sum ~ year of
-0.19 difference.sum ~ year was
-0.19 difference.sum ~ you
0.22 difference.sum ~ you give
0.22 duplicates missed unknown
-0.38 duplicates ~ #
0.63 duplicates ~ ^ count duplicat
0.63 duplicates ~ ^ count duplicat row
0.45 duplicates ~ ^ find duplicat
0.52 duplicates ~ ^ how many
0.81 duplicates ~ ^ how many duplicat
-0.30 duplicates ~ ^ how many game
0.46 duplicates ~ ^ number of
0.46 duplicates ~ ^ number of repeat
0.15 duplicates ~ are ther
-0.38 duplicates ~ at
0.63 duplicates ~ count
0.63 duplicates ~ count duplicat
-0.30 duplicates ~ did
-0.30 duplicates ~ did he
0.96 duplicates ~ duplicat
0.27 duplicates ~ duplicat row
0.45 duplicates ~ find
0.45 duplicates ~ find duplicat
-0.30 duplicates ~ game
-0.30 duplicates ~ game did
-0.30 duplicates ~ he
0.52 duplicates ~ how
0.52 duplicates ~ how many
0.52 duplicates ~ many
0.81 duplicates ~ many duplicat
-0.30 duplicates ~ many game
-0.32 duplicates ~ more
-0.32 duplicates ~ more than
-0.38 duplicates ~ most
0.46 duplicates ~ number
0.46 duplicates ~ number of
0.46 duplicates ~ of
0.46 duplicates ~ of repeat
0.24 duplicates ~ repeat
0.46 duplicates ~ repeat row
0.54 duplicates ~ row
-0.30 duplicates ~ scor
-0.32 duplicates ~ than
0.15 duplicates ~ ther
-0.38 duplicates ~ time
-0.87 earlier first
1.00 echo compare
0.29 echo frequency
-0.43 echo lookup
-1.06 echo neighbour
-0.40 echo position
0.90 echo which-of
0.31 exists explained
-0.56 exists filter alternatives joined
1.01 exists filter alternatives unjoined
0.33 exists filter parts 1
0.32 exists filter parts 2
0.37 exists missed degree
0.41 exists missed value
0.45 exists ~ #
0.22 exists ~ # %
-0.45 exists ~ # or
0.16 exists ~ # person
-0.22 exists ~ # s
0.21 exists ~ # season
-0.25 exists ~ # with
-0.25 exists ~ #th
0.22 exists ~ %
0.31 exists ~ ^ are ther
-0.41 exists ~ a
0.44 exists ~ a #
0.32 exists ~ abov
0.22 exists ~ abov #
-0.23 exists ~ against
0.30 exists ~ album
0.16 exists ~ all
-0.31 exists ~ an
0.30 exists ~ and
0.25 exists ~ any
0.61 exists ~ are
0.27 exists ~ are the
0.31 exists ~ are ther
0.25 exists ~ as the
0.50 exists ~ at
0.46 exists ~ at least
-0.35 exists ~ away
0.29 exists ~ been
0.39 exists ~ befor
-0.18 exists ~ business
-0.20 exists ~ by
-0.23 exists ~ canada
0.25 exists ~ championship
0.38 exists ~ city
0.25 exists ~ colleg
-0.16 exists ~ customer
-0.47 exists ~ did the
-0.16 exists ~ do
0.41 exists ~ does
0.29 exists ~ does the
-0.32 exists ~ dur
0.30 exists ~ elect
-0.27 exists ~ event
-0.46 exists ~ expens
-0.35 exists ~ expens in
-0.38 exists ~ for
-0.17 exists ~ for the
-0.33 exists ~ from
-0.20 exists ~ from the
-0.16 exists ~ good
-0.35 exists ~ had
-0.35 exists ~ had #
0.29 exists ~ have
0.29 exists ~ have at
-0.26 exists ~ have the
-0.16 exists ~ health
-0.17 exists ~ higher
-0.16 exists ~ highest
0.20 exists ~ if
0.26 exists ~ in #
0.23 exists ~ is
0.20 exists ~ is the
0.16 exists ~ january
0.16 exists ~ january #
-0.21 exists ~ lap
0.46 exists ~ least
0.46 exists ~ least #
0.29 exists ~ length
-0.45 exists ~ list the
0.39 exists ~ location
-0.21 exists ~ m
0.17 exists ~ man
-0.27 exists ~ next
0.17 exists ~ not
-0.29 exists ~ number of
-0.17 exists ~ of #
-0.20 exists ~ offic
0.42 exists ~ on
0.44 exists ~ on the
-0.88 exists ~ or
-0.39 exists ~ or #
-0.29 exists ~ paid
0.20 exists ~ participat
-0.55 exists ~ play
-0.17 exists ~ play for
-0.53 exists ~ position
0.25 exists ~ previous
0.39 exists ~ provid
-0.21 exists ~ rank
0.30 exists ~ releas
-0.16 exists ~ release
0.21 exists ~ result
0.21 exists ~ result of
-0.22 exists ~ s
-0.37 exists ~ school
0.21 exists ~ season
-0.18 exists ~ segment
0.16 exists ~ september
0.16 exists ~ september #
-0.31 exists ~ show
-0.17 exists ~ show me
-0.18 exists ~ small
-0.35 exists ~ song
-0.17 exists ~ spain
0.19 exists ~ stat
-0.25 exists ~ status
0.26 exists ~ student
0.73 exists ~ than
-0.21 exists ~ than #
-0.43 exists ~ that
-0.35 exists ~ that had
0.46 exists ~ the
0.15 exists ~ the chart
0.24 exists ~ the list
-0.33 exists ~ the match
-0.27 exists ~ the next
-0.27 exists ~ the number
0.21 exists ~ the result
0.19 exists ~ the unit
0.27 exists ~ the win
0.30 exists ~ they
-0.16 exists ~ thos
-0.16 exists ~ thos with
0.26 exists ~ time
0.25 exists ~ to the
-0.15 exists ~ top #
0.41 exists ~ tournament
0.38 exists ~ town
0.18 exists ~ unit
0.19 exists ~ unit stat
-0.27 exists ~ visitor
0.22 exists ~ vote
0.21 exists ~ were the
0.30 exists ~ west
-0.28 exists ~ wher
-0.19 exists ~ which
0.18 exists ~ who
0.20 exists ~ who is
0.26 exists ~ win
0.26 exists ~ win in
0.17 exists ~ with
0.44 exists ~ with a
-0.25 exists ~ with an
-0.20 exists ~ woman
-0.25 exists ~ x
-0.25 exists ~ year
0.52 explained
-1.07 filter alternatives unjoined
0.23 filter compare named
-1.00 filter compare unnamed
-0.75 filter contains
-0.60 filter contains named
-0.33 filter contains unnamed
-1.15 filter flipped
-0.66 filter name gap -1
0.87 filter name gap 0
0.28 filter name gap 1
-0.70 filter name gap 3
-0.89 filter name gap 4
1.34 filter negated
-0.38 filter parts 3
-0.61 filter parts 4
0.36 fixed total
-0.58 fixed unsaid
0.35 fixed whole
-0.71 frequency filter parts 2
0.15 frequency missed column
-0.16 frequency missed unknown
0.31 frequency missed value
-0.17 frequency.highest ~ # a
-0.19 frequency.highest ~ # in
-0.29 frequency.highest ~ # month
0.16 frequency.highest ~ # or
-0.23 frequency.highest ~ # point
-0.41 frequency.highest ~ # to
0.31 frequency.highest ~ # which
-0.18 frequency.highest ~ $
-0.18 frequency.highest ~ $ #
0.26 frequency.highest ~ 1
0.36 frequency.highest ~ ^ find the
-0.35 frequency.highest ~ ^ how many player
-0.43 frequency.highest ~ ^ how many time
0.41 frequency.highest ~ ^ how many year
-0.23 frequency.highest ~ ^ how much
-0.17 frequency.highest ~ ^ in #
0.40 frequency.highest ~ ^ in what
0.58 frequency.highest ~ ^ in which
-0.25 frequency.highest ~ ^ name the
-0.20 frequency.highest ~ ^ on what
-0.20 frequency.highest ~ ^ on what date
-0.20 frequency.highest ~ ^ show me
-0.41 frequency.highest ~ ^ what are
-0.31 frequency.highest ~ ^ what are the
0.23 frequency.highest ~ ^ what team
-0.25 frequency.highest ~ ^ what the
-0.37 frequency.highest ~ ^ what was
-0.35 frequency.highest ~ ^ what was the
0.35 frequency.highest ~ ^ which city
-0.16 frequency.highest ~ ^ which country
-0.30 frequency.highest ~ ^ which is
-0.50 frequency.highest ~ ^ which type
0.56 frequency.highest ~ ^ which venu
0.24 frequency.highest ~ ^ which year
-0.19 frequency.highest ~ ^ who was
-0.70 frequency.highest ~ a
0.19 frequency.highest ~ across
-0.26 frequency.highest ~ after
0.52 frequency.highest ~ age
0.57 frequency.highest ~ age #
0.30 frequency.highest ~ air
0.60 frequency.highest ~ album
-0.17 frequency.highest ~ among
-0.29 frequency.highest ~ amount
-0.18 frequency.highest ~ amount of
-0.21 frequency.highest ~ and
0.29 frequency.highest ~ and an
0.23 frequency.highest ~ and rank
-0.21 frequency.highest ~ and the
-0.24 frequency.highest ~ and what
0.20 frequency.highest ~ appear
0.40 frequency.highest ~ appearanc
-0.27 frequency.highest ~ are the
-0.35 frequency.highest ~ as a
0.25 frequency.highest ~ athlet
0.15 frequency.highest ~ averag of
0.41 frequency.highest ~ away
-0.16 frequency.highest ~ b
0.27 frequency.highest ~ be
0.39 frequency.highest ~ been
0.18 frequency.highest ~ befor
0.23 frequency.highest ~ befor #
0.25 frequency.highest ~ befor the
0.34 frequency.highest ~ below
0.34 frequency.highest ~ below #
-0.15 frequency.highest ~ best
-0.30 frequency.highest ~ between the
-0.46 frequency.highest ~ both
-0.43 frequency.highest ~ bronz
0.19 frequency.highest ~ build
-0.58 frequency.highest ~ but
-0.36 frequency.highest ~ by a
0.26 frequency.highest ~ by the
-0.37 frequency.highest ~ canada
0.46 frequency.highest ~ car
-0.43 frequency.highest ~ case
0.34 frequency.highest ~ category
-0.28 frequency.highest ~ chang
-0.44 frequency.highest ~ channel
0.16 frequency.highest ~ city
0.24 frequency.highest ~ class
-0.40 frequency.highest ~ coach
-0.51 frequency.highest ~ code
-0.21 frequency.highest ~ combin
0.18 frequency.highest ~ come
0.18 frequency.highest ~ come from
0.72 frequency.highest ~ common
-0.18 frequency.highest ~ community
0.38 frequency.highest ~ company
0.31 frequency.highest ~ compar
0.31 frequency.highest ~ compar to
-0.73 frequency.highest ~ complet
0.62 frequency.highest ~ consecutiv
-0.16 frequency.highest ~ count
-0.21 frequency.highest ~ country
-0.24 frequency.highest ~ county
-0.30 frequency.highest ~ current
-0.28 frequency.highest ~ date
-0.20 frequency.highest ~ date was
0.19 frequency.highest ~ day
-0.24 frequency.highest ~ december
-0.24 frequency.highest ~ december #
-0.41 frequency.highest ~ did the
-0.26 frequency.highest ~ die
-0.28 frequency.highest ~ differenc
-0.29 frequency.highest ~ differenc between
0.22 frequency.highest ~ do
-0.33 frequency.highest ~ does the
0.35 frequency.highest ~ draft
0.34 frequency.highest ~ draw
-0.52 frequency.highest ~ driver
-0.44 frequency.highest ~ earn
-0.32 frequency.highest ~ elect
0.32 frequency.highest ~ employe
-0.53 frequency.highest ~ enrollment
-0.19 frequency.highest ~ episod
-0.41 frequency.highest ~ event
-0.18 frequency.highest ~ february
0.29 frequency.highest ~ film
0.36 frequency.highest ~ find
0.36 frequency.highest ~ find the
-0.30 frequency.highest ~ finish
-0.54 frequency.highest ~ first
-0.28 frequency.highest ~ for all
-0.41 frequency.highest ~ for what
-0.39 frequency.highest ~ franc
-0.34 frequency.highest ~ from #
-0.30 frequency.highest ~ from the
-0.21 frequency.highest ~ game did
0.40 frequency.highest ~ game play
-0.38 frequency.highest ~ given
-0.28 frequency.highest ~ goal did
-0.17 frequency.highest ~ gold medal
-0.40 frequency.highest ~ group
0.19 frequency.highest ~ had the
-0.35 frequency.highest ~ has #
-0.30 frequency.highest ~ has a
-0.30 frequency.highest ~ have at
-0.41 frequency.highest ~ her
-0.46 frequency.highest ~ his
-0.36 frequency.highest ~ hous
-0.47 frequency.highest ~ how much
-0.28 frequency.highest ~ id
-0.46 frequency.highest ~ in canada
0.18 frequency.highest ~ in the
0.40 frequency.highest ~ in what
0.47 frequency.highest ~ in which
0.35 frequency.highest ~ includ
0.43 frequency.highest ~ involv
-0.34 frequency.highest ~ it
-0.16 frequency.highest ~ july
-0.16 frequency.highest ~ july #
0.58 frequency.highest ~ june
0.49 frequency.highest ~ june #
0.77 frequency.highest ~ label
-0.51 frequency.highest ~ lap
-0.33 frequency.highest ~ larg
-0.24 frequency.highest ~ largest
-0.25 frequency.highest ~ least
0.16 frequency.highest ~ list
-0.35 frequency.highest ~ list as
0.52 frequency.highest ~ list in
-0.20 frequency.highest ~ list the
-0.32 frequency.highest ~ location
-0.75 frequency.highest ~ lose
-0.27 frequency.highest ~ lowest
-0.18 frequency.highest ~ man
-0.35 frequency.highest ~ many player
-0.41 frequency.highest ~ many time
0.39 frequency.highest ~ many year
-0.38 frequency.highest ~ margin
-0.23 frequency.highest ~ match
-0.27 frequency.highest ~ maximum
-0.29 frequency.highest ~ medal
0.21 frequency.highest ~ member
-0.27 frequency.highest ~ model
0.57 frequency.highest ~ most
0.75 frequency.highest ~ most common
-0.42 frequency.highest ~ much
-0.33 frequency.highest ~ name of
-0.25 frequency.highest ~ name the
0.47 frequency.highest ~ nation
0.42 frequency.highest ~ nation of
0.50 frequency.highest ~ network
-0.20 frequency.highest ~ new
-0.50 frequency.highest ~ no
-0.24 frequency.highest ~ non
-0.26 frequency.highest ~ number for
-0.16 frequency.highest ~ of all
0.30 frequency.highest ~ of game
-0.30 frequency.highest ~ of player
-0.36 frequency.highest ~ of point
0.40 frequency.highest ~ of time
0.37 frequency.highest ~ of win
0.74 frequency.highest ~ offic
-0.19 frequency.highest ~ old
0.26 frequency.highest ~ on this
-0.20 frequency.highest ~ on what
0.80 frequency.highest ~ open
-0.58 frequency.highest ~ opponent
-0.16 frequency.highest ~ or
0.21 frequency.highest ~ or #
0.18 frequency.highest ~ order
0.34 frequency.highest ~ out
-0.21 frequency.highest ~ over
0.18 frequency.highest ~ owner
0.38 frequency.highest ~ paid
0.24 frequency.highest ~ part
0.77 frequency.highest ~ participat
0.21 frequency.highest ~ party
-0.17 frequency.highest ~ percentag of
-0.41 frequency.highest ~ perform
-0.57 frequency.highest ~ play in
0.26 frequency.highest ~ pleas
0.21 frequency.highest ~ point of
0.30 frequency.highest ~ population
0.38 frequency.highest ~ produc
0.51 frequency.highest ~ race
-0.36 frequency.highest ~ rank of
-0.25 frequency.highest ~ rat
0.77 frequency.highest ~ record
0.20 frequency.highest ~ region
0.40 frequency.highest ~ releas
0.34 frequency.highest ~ release
-0.37 frequency.highest ~ repeat
0.68 frequency.highest ~ represent
-0.29 frequency.highest ~ research
0.21 frequency.highest ~ result
0.31 frequency.highest ~ return
-0.26 frequency.highest ~ round #
-0.27 frequency.highest ~ run
-0.46 frequency.highest ~ runner
-0.17 frequency.highest ~ runner up
-0.20 frequency.highest ~ same
-0.31 frequency.highest ~ seat
-0.23 frequency.highest ~ second
-0.22 frequency.highest ~ sector
0.88 frequency.highest ~ segment
-0.29 frequency.highest ~ series
0.41 frequency.highest ~ serv
-0.41 frequency.highest ~ set
-0.43 frequency.highest ~ ship
-0.20 frequency.highest ~ show me
-0.75 frequency.highest ~ silver
-0.41 frequency.highest ~ silver medal
0.38 frequency.highest ~ sinc
0.41 frequency.highest ~ sinc #
0.18 frequency.highest ~ site
-0.42 frequency.highest ~ song
-0.31 frequency.highest ~ stadium
-0.44 frequency.highest ~ standard
-0.42 frequency.highest ~ stock
-0.23 frequency.highest ~ support
-0.24 frequency.highest ~ t
-0.17 frequency.highest ~ tabl
-0.38 frequency.highest ~ take
0.28 frequency.highest ~ team had
-0.29 frequency.highest ~ team has
0.20 frequency.highest ~ team is
0.41 frequency.highest ~ team was
0.26 frequency.highest ~ term
-0.19 frequency.highest ~ than
0.24 frequency.highest ~ that have
-0.32 frequency.highest ~ the attend
-0.36 frequency.highest ~ the chart
-0.48 frequency.highest ~ the country
-0.23 frequency.highest ~ the date
-0.29 frequency.highest ~ the differenc
-0.16 frequency.highest ~ the final
-0.29 frequency.highest ~ the least
0.44 frequency.highest ~ the list
-0.27 frequency.highest ~ the lowest
-0.29 frequency.highest ~ the match
0.32 frequency.highest ~ the most
0.51 frequency.highest ~ the nation
0.15 frequency.highest ~ the only
-0.39 frequency.highest ~ the opponent
0.40 frequency.highest ~ the record
-0.45 frequency.highest ~ the season
0.19 frequency.highest ~ the team
0.34 frequency.highest ~ the top
-0.29 frequency.highest ~ the unit
0.31 frequency.highest ~ the win
-0.26 frequency.highest ~ them
-0.16 frequency.highest ~ them by
0.19 frequency.highest ~ ther
-0.41 frequency.highest ~ they
0.20 frequency.highest ~ this chart
-0.36 frequency.highest ~ thos
-0.46 frequency.highest ~ thos with
0.17 frequency.highest ~ time
0.16 frequency.highest ~ titl
-0.52 frequency.highest ~ to #
0.39 frequency.highest ~ top
0.16 frequency.highest ~ top #
-0.26 frequency.highest ~ total amount
0.29 frequency.highest ~ total number
0.45 frequency.highest ~ transfer
-0.60 frequency.highest ~ tv
0.44 frequency.highest ~ type has
0.57 frequency.highest ~ under
-0.17 frequency.highest ~ under #
-0.29 frequency.highest ~ unit stat
-0.17 frequency.highest ~ up
0.51 frequency.highest ~ use
0.49 frequency.highest ~ vehicl
0.39 frequency.highest ~ venu
-0.18 frequency.highest ~ vote
0.41 frequency.highest ~ was #
-0.27 frequency.highest ~ was a
-0.32 frequency.highest ~ weight
0.32 frequency.highest ~ were the
-0.22 frequency.highest ~ were ther
-0.40 frequency.highest ~ what are
-0.16 frequency.highest ~ what date
0.23 frequency.highest ~ what team
-0.25 frequency.highest ~ what the
-0.35 frequency.highest ~ what was
-0.20 frequency.highest ~ what were
0.29 frequency.highest ~ when the
-0.33 frequency.highest ~ wher
0.34 frequency.highest ~ which city
-0.26 frequency.highest ~ which date
-0.30 frequency.highest ~ which is
-0.49 frequency.highest ~ which type
0.56 frequency.highest ~ which venu
0.24 frequency.highest ~ which year
-0.16 frequency.highest ~ who did
0.29 frequency.highest ~ who has
-0.36 frequency.highest ~ who is
-0.19 frequency.highest ~ who was
0.20 frequency.highest ~ who win
-0.16 frequency.highest ~ whos
-0.43 frequency.highest ~ win by
0.22 frequency.highest ~ win the
-0.37 frequency.highest ~ with
-0.72 frequency.highest ~ with the
-0.38 frequency.highest ~ woman
-0.21 frequency.highest ~ woman age
-0.48 frequency.highest ~ worker
-0.53 frequency.highest ~ world
0.29 frequency.highest ~ year
0.33 frequency.highest ~ year did
-0.49 frequency.highest ~ year in
0.46 frequency.highest ~ year of
0.16 frequency.highest ~ year that
-0.16 frequency.lowest ~ # #
-0.19 frequency.lowest ~ # is
-0.27 frequency.lowest ~ # month
-0.16 frequency.lowest ~ # person
-0.25 frequency.lowest ~ # what
-0.19 frequency.lowest ~ ^ list the
-0.27 frequency.lowest ~ ^ name a
-0.16 frequency.lowest ~ ^ what are
-0.16 frequency.lowest ~ ^ what are the
-0.20 frequency.lowest ~ ^ which #
-0.18 frequency.lowest ~ ^ which club
0.29 frequency.lowest ~ ^ which country
-0.29 frequency.lowest ~ ^ which is
-0.16 frequency.lowest ~ ^ which player
-0.31 frequency.lowest ~ ^ who were
-0.18 frequency.lowest ~ age #
-0.17 frequency.lowest ~ appear
-0.16 frequency.lowest ~ are the
-0.25 frequency.lowest ~ artist
-0.16 frequency.lowest ~ as
-0.27 frequency.lowest ~ at the
0.20 frequency.lowest ~ athlet
-0.23 frequency.lowest ~ been
-0.17 frequency.lowest ~ being
-0.17 frequency.lowest ~ birth
0.15 frequency.lowest ~ but
-0.28 frequency.lowest ~ by
-0.36 frequency.lowest ~ championship
-0.19 frequency.lowest ~ channel
-0.16 frequency.lowest ~ club
-0.30 frequency.lowest ~ direct
-0.42 frequency.lowest ~ each
-0.27 frequency.lowest ~ employment
-0.24 frequency.lowest ~ episod
-0.33 frequency.lowest ~ expens
-0.18 frequency.lowest ~ goal
-0.28 frequency.lowest ~ highest
-0.25 frequency.lowest ~ hold
-0.22 frequency.lowest ~ in each
-0.34 frequency.lowest ~ in the
-0.18 frequency.lowest ~ in this
-0.18 frequency.lowest ~ incom
-0.20 frequency.lowest ~ leagu
-0.23 frequency.lowest ~ least #
-0.19 frequency.lowest ~ list the
0.30 frequency.lowest ~ location
-0.16 frequency.lowest ~ me the
-0.22 frequency.lowest ~ million
-0.36 frequency.lowest ~ miss
-0.19 frequency.lowest ~ month
0.25 frequency.lowest ~ more than
-0.27 frequency.lowest ~ name a
-0.27 frequency.lowest ~ no
-0.25 frequency.lowest ~ on
-0.22 frequency.lowest ~ on the
-0.44 frequency.lowest ~ opponent
-0.15 frequency.lowest ~ over
0.20 frequency.lowest ~ party
-0.34 frequency.lowest ~ person
-0.17 frequency.lowest ~ player
-0.20 frequency.lowest ~ previous
-0.22 frequency.lowest ~ provid
-0.39 frequency.lowest ~ record
-0.24 frequency.lowest ~ record of
0.38 frequency.lowest ~ represent
-0.32 frequency.lowest ~ round
0.27 frequency.lowest ~ run
0.26 frequency.lowest ~ score #
-0.44 frequency.lowest ~ seat
-0.20 frequency.lowest ~ senior
0.36 frequency.lowest ~ servic
-0.18 frequency.lowest ~ shar
-0.16 frequency.lowest ~ silver medal
-0.22 frequency.lowest ~ sinc
-0.22 frequency.lowest ~ sinc #
-0.27 frequency.lowest ~ social
-0.35 frequency.lowest ~ stadium
0.39 frequency.lowest ~ station
-0.24 frequency.lowest ~ take
-0.29 frequency.lowest ~ that
-0.18 frequency.lowest ~ that are
-0.23 frequency.lowest ~ that the
-0.17 frequency.lowest ~ the first
-0.28 frequency.lowest ~ the highest
-0.15 frequency.lowest ~ the nation
-0.26 frequency.lowest ~ the titl
-0.21 frequency.lowest ~ ther
-0.18 frequency.lowest ~ this
-0.17 frequency.lowest ~ this tabl
0.25 frequency.lowest ~ time of
0.17 frequency.lowest ~ titl
-0.42 frequency.lowest ~ total
-0.44 frequency.lowest ~ transfer
-0.19 frequency.lowest ~ tv
-0.20 frequency.lowest ~ use
0.22 frequency.lowest ~ was
-0.28 frequency.lowest ~ was #
-0.26 frequency.lowest ~ what
-0.16 frequency.lowest ~ what are
-0.20 frequency.lowest ~ which #
-0.18 frequency.lowest ~ which club
0.29 frequency.lowest ~ which country
-0.29 frequency.lowest ~ which is
-0.16 frequency.lowest ~ which player
-0.26 frequency.lowest ~ year of
-0.28 frequency.lowest ~ year that
-1.06 group filter alternatives joined
-1.73 group filter parts 1
-1.36 group filter parts 2
1.00 group group key after each
-1.37 group group measure gap
1.00 group key after each
-1.37 group measure gap
-0.21 group missed comparison
-0.39 group missed number
0.25 group.average ~ # in
-0.16 group.average ~ # point
0.24 group.average ~ ^ bar chart
0.30 group.average ~ ^ can you give
0.21 group.average ~ ^ draw a
0.23 group.average ~ ^ draw a bar
-0.24 group.average ~ ^ find the
0.26 group.average ~ ^ for each
0.39 group.average ~ ^ for the
0.27 group.average ~ ^ give me
0.33 group.average ~ ^ pleas tell
0.33 group.average ~ ^ pleas tell me
0.18 group.average ~ ^ return a
0.31 group.average ~ ^ show me
0.39 group.average ~ ^ show the
0.17 group.average ~ ^ what is the
-0.21 group.average ~ ^ what was
-0.21 group.average ~ ^ what was the
-0.22 group.average ~ ^ which is
0.22 group.average ~ ^ who had
0.39 group.average ~ a
0.49 group.average ~ a bar
0.22 group.average ~ a higher
0.52 group.average ~ a pie
0.39 group.average ~ a scatter
0.27 group.average ~ about
0.22 group.average ~ account
-0.24 group.average ~ across
-0.50 group.average ~ age
-0.45 group.average ~ all
-0.33 group.average ~ all the
0.59 group.average ~ amount
-0.28 group.average ~ and
-0.17 group.average ~ and an
0.35 group.average ~ and list
0.57 group.average ~ area
0.34 group.average ~ as a
0.30 group.average ~ asc
0.33 group.average ~ attend
0.48 group.average ~ averag
0.38 group.average ~ averag of
0.51 group.average ~ bar
0.50 group.average ~ bar chart
1.04 group.average ~ by
0.24 group.average ~ by the
0.19 group.average ~ category
0.54 group.average ~ chart
0.24 group.average ~ chart for
0.23 group.average ~ chart of
0.36 group.average ~ city
0.71 group.average ~ class
-0.22 group.average ~ club
0.34 group.average ~ code
0.48 group.average ~ cost
0.61 group.average ~ country
0.22 group.average ~ customer
0.42 group.average ~ day
0.36 group.average ~ descend
0.26 group.average ~ descend by
0.19 group.average ~ descend order
-0.23 group.average ~ did
-0.26 group.average ~ did the
-0.22 group.average ~ differenc
0.19 group.average ~ different
0.24 group.average ~ display
0.21 group.average ~ draw a
-0.29 group.average ~ earning
0.42 group.average ~ employe
0.21 group.average ~ expens
-0.23 group.average ~ find
-0.23 group.average ~ find the
-0.16 group.average ~ first
0.21 group.average ~ for the
0.24 group.average ~ for what
-0.33 group.average ~ game
-0.35 group.average ~ game play
0.41 group.average ~ give
0.38 group.average ~ give me
-0.15 group.average ~ good
0.42 group.average ~ group
0.43 group.average ~ group by
0.22 group.average ~ had a
0.36 group.average ~ has
0.40 group.average ~ has the
-0.17 group.average ~ hav
-0.15 group.average ~ health
0.18 group.average ~ higher
0.17 group.average ~ higher than
0.70 group.average ~ hous
-0.18 group.average ~ how
-0.18 group.average ~ how many
0.37 group.average ~ id
0.45 group.average ~ id and
-0.20 group.average ~ if
0.29 group.average ~ in a
0.30 group.average ~ in asc
0.36 group.average ~ in descend
-0.22 group.average ~ least
-0.23 group.average ~ life
0.25 group.average ~ list
-0.22 group.average ~ lose
0.71 group.average ~ lowest
0.48 group.average ~ lowest averag
0.51 group.average ~ lowest mean
0.57 group.average ~ m
0.57 group.average ~ m #
-0.18 group.average ~ many
-0.34 group.average ~ match
-0.49 group.average ~ maximum
0.32 group.average ~ me
0.18 group.average ~ me the
1.21 group.average ~ mean
-0.16 group.average ~ more
-0.16 group.average ~ more than
-0.17 group.average ~ not
-0.24 group.average ~ of all
-0.16 group.average ~ of total
-0.18 group.average ~ of win
0.58 group.average ~ offic
0.33 group.average ~ on
0.41 group.average ~ on what
0.29 group.average ~ order
0.35 group.average ~ order in
-0.17 group.average ~ other
-0.17 group.average ~ out
0.19 group.average ~ over
-0.17 group.average ~ over #
0.18 group.average ~ over the
0.80 group.average ~ owner
0.63 group.average ~ per
0.56 group.average ~ pie
0.58 group.average ~ pie chart
-0.35 group.average ~ play
-0.42 group.average ~ player
0.27 group.average ~ pleas
0.33 group.average ~ pleas tell
0.48 group.average ~ plot
0.35 group.average ~ plot them
-0.18 group.average ~ point
-0.19 group.average ~ population
0.40 group.average ~ proportion
0.40 group.average ~ proportion of
-0.19 group.average ~ rank
-0.18 group.average ~ rank of
0.40 group.average ~ region
-0.15 group.average ~ report
0.27 group.average ~ result
0.18 group.average ~ return a
0.30 group.average ~ scatter
0.30 group.average ~ scatter chart
-0.17 group.average ~ scorer
0.21 group.average ~ segment
0.65 group.average ~ show
0.31 group.average ~ show me
0.50 group.average ~ show the
0.20 group.average ~ size
0.66 group.average ~ status
0.66 group.average ~ stock
-0.30 group.average ~ than
-0.16 group.average ~ than #
-0.28 group.average ~ that
0.16 group.average ~ the averag
0.71 group.average ~ the lowest
0.24 group.average ~ the name
-0.17 group.average ~ the number
0.40 group.average ~ the proportion
0.22 group.average ~ the result
-0.15 group.average ~ their
0.35 group.average ~ them
0.35 group.average ~ them as
-0.16 group.average ~ thos
-0.15 group.average ~ thos who
0.16 group.average ~ time
-0.16 group.average ~ total
0.30 group.average ~ total number
0.30 group.average ~ type
0.19 group.average ~ type has
-0.17 group.average ~ under
-0.17 group.average ~ under #
0.66 group.average ~ unit
0.78 group.average ~ venu
0.47 group.average ~ visitor
0.39 group.average ~ visualiz
-0.22 group.average ~ was
-0.25 group.average ~ was the
0.72 group.average ~ weight
-0.21 group.average ~ what was
0.21 group.average ~ which
-0.22 group.average ~ which is
0.22 group.average ~ who had
-0.23 group.average ~ win
-0.23 group.average ~ win in
0.60 group.average ~ with
0.17 group.average ~ with a
0.51 group.average ~ with the
0.17 group.average ~ y axis
0.30 group.average ~ you give
-0.19 group.count ~ #
-0.27 group.count ~ # #
-0.49 group.count ~ # for
-0.23 group.count ~ # is
0.16 group.count ~ # person
-0.20 group.count ~ $
-0.39 group.count ~ $ #
0.38 group.count ~ ^ a bar
0.38 group.count ~ ^ a bar chart
-0.20 group.count ~ ^ bottom #
-0.24 group.count ~ ^ count the
0.30 group.count ~ ^ draw a
0.20 group.count ~ ^ draw a bar
-0.48 group.count ~ ^ find the
0.47 group.count ~ ^ for each
0.43 group.count ~ ^ for the
-0.37 group.count ~ ^ how long
-0.31 group.count ~ ^ how many consecutiv
-0.87 group.count ~ ^ how many different
-0.56 group.count ~ ^ how many game
0.29 group.count ~ ^ how many time
-0.31 group.count ~ ^ how many total
-0.36 group.count ~ ^ how many year
-0.36 group.count ~ ^ how much
-0.31 group.count ~ ^ in which
0.22 group.count ~ ^ list all
-0.27 group.count ~ ^ name a
0.68 group.count ~ ^ number of
0.20 group.count ~ ^ return a
0.22 group.count ~ ^ show the
-0.18 group.count ~ ^ tell me
-0.30 group.count ~ ^ visualiz a
0.34 group.count ~ ^ what are
0.35 group.count ~ ^ what are the
-0.29 group.count ~ ^ when did
0.26 group.count ~ ^ which country has
-0.20 group.count ~ ^ which year
-0.21 group.count ~ ^ who has
0.17 group.count ~ a
0.16 group.count ~ a bar
0.19 group.count ~ a pie
0.44 group.count ~ a scatter
0.19 group.count ~ about
0.20 group.count ~ account
-0.48 group.count ~ after #
-0.27 group.count ~ age
-0.27 group.count ~ age of
-0.18 group.count ~ album
0.46 group.count ~ amount of
0.17 group.count ~ and could
0.26 group.count ~ and list
0.48 group.count ~ and the
0.27 group.count ~ and what
-0.18 group.count ~ any
-0.19 group.count ~ appearanc
-0.30 group.count ~ april
-0.37 group.count ~ april #
0.23 group.count ~ are
-0.19 group.count ~ are list
0.16 group.count ~ are the
0.19 group.count ~ are ther
0.31 group.count ~ asc by
-0.41 group.count ~ at the
-0.22 group.count ~ averag
-0.24 group.count ~ award
0.25 group.count ~ bar
0.21 group.count ~ been
-0.24 group.count ~ befor
-0.35 group.count ~ befor #
-0.29 group.count ~ best
-0.36 group.count ~ birth
-0.67 group.count ~ both
-0.17 group.count ~ bottom #
-0.38 group.count ~ business
-0.30 group.count ~ canadian
-0.61 group.count ~ car
-0.17 group.count ~ case
-0.45 group.count ~ championship
0.33 group.count ~ chang of
0.64 group.count ~ channel
0.49 group.count ~ chart
0.21 group.count ~ chart about
0.22 group.count ~ chart and
0.58 group.count ~ chart show
0.22 group.count ~ city
0.93 group.count ~ code
-0.22 group.count ~ combin
-0.21 group.count ~ come
-0.75 group.count ~ common
0.33 group.count ~ company
0.30 group.count ~ compar
-0.50 group.count ~ compar to
-0.29 group.count ~ compet
-0.51 group.count ~ complet
-0.59 group.count ~ consecutiv
0.52 group.count ~ correlation
0.38 group.count ~ correlation between
1.07 group.count ~ correspond
-0.37 group.count ~ cost
-0.16 group.count ~ cost of
0.19 group.count ~ could
0.19 group.count ~ could you
0.65 group.count ~ count
1.29 group.count ~ count of
0.24 group.count ~ country has
0.18 group.count ~ county
-0.26 group.count ~ cup
-0.35 group.count ~ current
0.47 group.count ~ customer
-0.25 group.count ~ data
-0.17 group.count ~ date of
0.27 group.count ~ descend
0.33 group.count ~ descend order
-0.20 group.count ~ did he
-0.20 group.count ~ did the
-0.19 group.count ~ die
-0.18 group.count ~ differenc in
-0.21 group.count ~ do
-0.47 group.count ~ does the
-0.23 group.count ~ draft
0.38 group.count ~ draw
0.39 group.count ~ draw a
-0.47 group.count ~ driver
-0.18 group.count ~ dur
0.86 group.count ~ each
-0.36 group.count ~ earliest
-0.51 group.count ~ earn
0.45 group.count ~ employe
0.21 group.count ~ enrollment
-0.45 group.count ~ episod
-0.50 group.count ~ event
-0.18 group.count ~ every
-0.20 group.count ~ femal
0.18 group.count ~ financial
-0.31 group.count ~ find
-0.49 group.count ~ find the
-0.61 group.count ~ finish
-0.46 group.count ~ first
-0.26 group.count ~ for all
0.23 group.count ~ for each
-0.20 group.count ~ for what
0.40 group.count ~ from high
-0.19 group.count ~ game
-0.31 group.count ~ game did
-0.38 group.count ~ game play
-0.26 group.count ~ given
-0.37 group.count ~ goal
-0.43 group.count ~ grand
-0.50 group.count ~ greater
-0.22 group.count ~ greater than
0.63 group.count ~ group
0.47 group.count ~ group by
0.32 group.count ~ have at
-0.35 group.count ~ have no
-0.28 group.count ~ have the
-0.40 group.count ~ her
0.27 group.count ~ high
0.40 group.count ~ high to
-0.39 group.count ~ his
0.40 group.count ~ hold
0.20 group.count ~ how
-0.37 group.count ~ how long
0.41 group.count ~ how many
-0.62 group.count ~ how much
0.15 group.count ~ id
-0.43 group.count ~ id and
-0.24 group.count ~ if the
0.22 group.count ~ in descend
0.94 group.count ~ in each
0.47 group.count ~ it
0.38 group.count ~ item
-0.49 group.count ~ its
-0.26 group.count ~ january
0.33 group.count ~ languag
-0.54 group.count ~ lap
-0.22 group.count ~ leagu
-0.21 group.count ~ length
-0.28 group.count ~ level
-0.30 group.count ~ life
0.35 group.count ~ line
0.22 group.count ~ list all
-0.25 group.count ~ list as
0.53 group.count ~ list in
0.31 group.count ~ list the
0.40 group.count ~ location
-0.41 group.count ~ lose
0.20 group.count ~ low
-0.30 group.count ~ make the
-0.21 group.count ~ male
0.41 group.count ~ many
-0.31 group.count ~ many consecutiv
-0.94 group.count ~ many different
-0.51 group.count ~ many game
-0.34 group.count ~ many goal
0.38 group.count ~ many person
-0.31 group.count ~ many total
-0.30 group.count ~ many year
0.33 group.count ~ match
-0.19 group.count ~ maximum
-0.45 group.count ~ medal
-0.22 group.count ~ million
-0.32 group.count ~ minimum
0.31 group.count ~ miss
-0.15 group.count ~ more
-0.55 group.count ~ most
-0.73 group.count ~ most common
-0.63 group.count ~ much
-0.27 group.count ~ name a
-0.40 group.count ~ nation
0.28 group.count ~ nation of
-0.49 group.count ~ net
-0.20 group.count ~ network
0.50 group.count ~ number
0.33 group.count ~ number for
0.37 group.count ~ number of
-0.28 group.count ~ obligation
-0.46 group.count ~ october
-0.46 group.count ~ october #
0.63 group.count ~ of all
-0.57 group.count ~ of game
0.32 group.count ~ of player
-0.29 group.count ~ of point
0.31 group.count ~ of time
-0.39 group.count ~ of total
-0.25 group.count ~ on the
-0.23 group.count ~ on this
-0.20 group.count ~ ontario
-0.45 group.count ~ operation
-0.44 group.count ~ opponent
0.27 group.count ~ order in
-0.75 group.count ~ own
-0.21 group.count ~ party
0.69 group.count ~ per
-0.29 group.count ~ percent
-0.33 group.count ~ perform
0.34 group.count ~ pie
0.30 group.count ~ pie chart
-0.22 group.count ~ play
0.41 group.count ~ plot
0.28 group.count ~ polic
-0.18 group.count ~ population
-0.33 group.count ~ population of
0.53 group.count ~ position of
-0.38 group.count ~ previous
0.18 group.count ~ produc
0.45 group.count ~ product
0.66 group.count ~ proportion
-0.35 group.count ~ quebec
-0.16 group.count ~ r
-0.17 group.count ~ rank of
-0.33 group.count ~ rat
-0.17 group.count ~ ratio
0.24 group.count ~ relationship between
-0.38 group.count ~ represent
0.30 group.count ~ research
-0.70 group.count ~ respectively
0.23 group.count ~ return
0.20 group.count ~ return a
0.41 group.count ~ road
-0.27 group.count ~ run
-0.22 group.count ~ same
0.62 group.count ~ scatter
0.62 group.count ~ scatter chart
-0.54 group.count ~ school
-0.57 group.count ~ score
-0.33 group.count ~ seat
-0.40 group.count ~ september
-0.40 group.count ~ september #
-0.42 group.count ~ series
-0.72 group.count ~ serv
-0.58 group.count ~ shar
0.32 group.count ~ show
0.83 group.count ~ show the
-0.30 group.count ~ silver
-0.32 group.count ~ silver medal
-0.17 group.count ~ sinc
-0.25 group.count ~ sinc #
-0.37 group.count ~ singl
0.46 group.count ~ start
-0.67 group.count ~ station
-0.25 group.count ~ sum
-0.73 group.count ~ tabl
-0.40 group.count ~ term
-0.23 group.count ~ than
0.30 group.count ~ that
-0.44 group.count ~ that is
-0.43 group.count ~ that were
0.88 group.count ~ the amount
-0.46 group.count ~ the averag
-0.42 group.count ~ the chart
0.52 group.count ~ the correlation
0.28 group.count ~ the country
-0.30 group.count ~ the data
0.44 group.count ~ the different
-0.23 group.count ~ the final
-0.29 group.count ~ the last
-0.36 group.count ~ the least
-0.67 group.count ~ the list
-0.25 group.count ~ the most
0.49 group.count ~ the number
-0.16 group.count ~ the only
0.43 group.count ~ the proportion
0.24 group.count ~ the relationship
-0.42 group.count ~ the scor
-0.22 group.count ~ the sum
-0.54 group.count ~ the top
0.26 group.count ~ the total
-0.15 group.count ~ the unit
0.28 group.count ~ the y
0.57 group.count ~ them
0.29 group.count ~ them by
0.54 group.count ~ ther in
0.29 group.count ~ they
-0.30 group.count ~ this
-0.25 group.count ~ this chart
-0.45 group.count ~ thos with
0.17 group.count ~ time
-0.74 group.count ~ time did
0.25 group.count ~ time in
0.40 group.count ~ to low
-0.68 group.count ~ top
-0.65 group.count ~ top #
-0.54 group.count ~ total amount
-0.36 group.count ~ transfer
0.60 group.count ~ tv
-0.62 group.count ~ under
-0.30 group.count ~ uniqu
-0.19 group.count ~ unit stat
-0.27 group.count ~ university
0.22 group.count ~ up
0.24 group.count ~ use
-0.53 group.count ~ valu
-0.38 group.count ~ valu of
-0.30 group.count ~ visualiz a
0.66 group.count ~ visualiz by
-0.22 group.count ~ vote
-0.25 group.count ~ was a
-0.68 group.count ~ weight
-0.18 group.count ~ were in
-0.26 group.count ~ west
0.28 group.count ~ what are
-0.20 group.count ~ what team
-0.36 group.count ~ what were
-0.29 group.count ~ when did
-0.16 group.count ~ who has
-0.45 group.count ~ whos
-0.43 group.count ~ win
-0.23 group.count ~ win by
0.15 group.count ~ x axis
0.26 group.count ~ y
0.21 group.count ~ y axis
-0.17 group.count ~ yard
-0.26 group.count ~ yard did
-0.18 group.count ~ year #
-0.16 group.count ~ year had
0.35 group.count ~ year in
-0.16 group.count ~ year that
-0.23 group.count-and ~ ^ for each
-0.16 group.count-and ~ ^ give me
-0.15 group.count-and ~ ^ how much
-0.25 group.count-and ~ ^ in which
-0.25 group.count-and ~ ^ in which year
-0.32 group.count-and ~ ^ list the
-0.16 group.count-and ~ ^ what team
-0.24 group.count-and ~ ^ which city
-0.32 group.count-and ~ ^ which country
-0.38 group.count-and ~ ^ which is
-0.24 group.count-and ~ ^ which player
-0.19 group.count-and ~ ^ which type
-0.16 group.count-and ~ ^ which year
-0.15 group.count-and ~ ^ who had
-0.32 group.count-and ~ amount
-0.27 group.count-and ~ and what
-0.32 group.count-and ~ are ther
-0.33 group.count-and ~ athlet
-0.22 group.count-and ~ befor
-0.32 group.count-and ~ best
-0.17 group.count-and ~ both
-0.27 group.count-and ~ category
-0.19 group.count-and ~ circuit
0.30 group.count-and ~ coach
-0.44 group.count-and ~ common
-0.50 group.count-and ~ company
-0.47 group.count-and ~ correspond
-0.23 group.count-and ~ cost
-0.44 group.count-and ~ country
-0.19 group.count-and ~ county
-0.19 group.count-and ~ data
-0.46 group.count-and ~ does
-0.31 group.count-and ~ does the
-0.37 group.count-and ~ driver
-0.69 group.count-and ~ each
-0.38 group.count-and ~ earn
-0.31 group.count-and ~ enrollment
-0.37 group.count-and ~ event
-0.42 group.count-and ~ finish
-0.22 group.count-and ~ for each
-0.17 group.count-and ~ give
-0.34 group.count-and ~ greater
-0.29 group.count-and ~ had the
-0.19 group.count-and ~ have a
-0.17 group.count-and ~ hour
-0.50 group.count-and ~ hous
-0.16 group.count-and ~ how much
-0.16 group.count-and ~ in which
-0.17 group.count-and ~ its
-0.20 group.count-and ~ largest
-0.24 group.count-and ~ last
-0.37 group.count-and ~ level
-0.30 group.count-and ~ list the
-0.33 group.count-and ~ make
-0.41 group.count-and ~ make the
-0.26 group.count-and ~ many person
-0.26 group.count-and ~ me the
-0.48 group.count-and ~ most
-0.48 group.count-and ~ most common
-0.16 group.count-and ~ much
-0.28 group.count-and ~ name
-0.30 group.count-and ~ name of
-0.25 group.count-and ~ nation
-0.16 group.count-and ~ new
-0.47 group.count-and ~ october
-0.47 group.count-and ~ october #
-0.18 group.count-and ~ of the
-0.16 group.count-and ~ old
-0.25 group.count-and ~ open
-0.21 group.count-and ~ party
-0.68 group.count-and ~ per
-0.35 group.count-and ~ person
-0.16 group.count-and ~ pie
-0.44 group.count-and ~ play
-0.42 group.count-and ~ play in
-0.28 group.count-and ~ provinc
-0.16 group.count-and ~ represent
-0.27 group.count-and ~ run
-0.17 group.count-and ~ s
-0.24 group.count-and ~ scor
-0.30 group.count-and ~ sell
-0.31 group.count-and ~ sell the
-0.34 group.count-and ~ september
-0.34 group.count-and ~ september #
-0.37 group.count-and ~ series
0.40 group.count-and ~ serv
-0.21 group.count-and ~ singl
-0.46 group.count-and ~ status
-0.42 group.count-and ~ stock
-0.27 group.count-and ~ tabl
-0.29 group.count-and ~ that are
-0.31 group.count-and ~ that is
-0.31 group.count-and ~ the data
-0.20 group.count-and ~ the largest
-0.35 group.count-and ~ the last
-0.16 group.count-and ~ the least
-0.50 group.count-and ~ the most
-0.29 group.count-and ~ the record
-0.22 group.count-and ~ the titl
0.21 group.count-and ~ the top
-0.30 group.count-and ~ ther
-0.32 group.count-and ~ titl
0.35 group.count-and ~ top
-0.24 group.count-and ~ total of
-0.32 group.count-and ~ tournament
-0.19 group.count-and ~ tv
-0.34 group.count-and ~ type
-0.18 group.count-and ~ valu of
-0.50 group.count-and ~ weight
-0.23 group.count-and ~ were
-0.31 group.count-and ~ were play
-0.16 group.count-and ~ what team
-0.19 group.count-and ~ what were
-0.36 group.count-and ~ which
-0.24 group.count-and ~ which city
-0.29 group.count-and ~ which country
-0.38 group.count-and ~ which is
-0.24 group.count-and ~ which player
-0.19 group.count-and ~ which type
-0.21 group.count-and ~ which year
-0.23 group.count-and ~ who is
-0.17 group.count-and ~ win
-0.15 group.count-and ~ woman age
-0.32 group.count-and ~ yard did
0.26 group.maximum ~ # #
-0.17 group.maximum ~ # a
-0.25 group.maximum ~ # as
0.50 group.maximum ~ # how
-0.37 group.maximum ~ # with
-0.16 group.maximum ~ # year
0.62 group.maximum ~ ^ for each
-0.19 group.maximum ~ ^ name the
-0.20 group.maximum ~ ^ show me
-0.18 group.maximum ~ ^ show the
-0.45 group.maximum ~ ^ the #
0.31 group.maximum ~ ^ visualiz a
0.20 group.maximum ~ ^ what are
-0.20 group.maximum ~ ^ what are the
-0.36 group.maximum ~ ^ what is
-0.37 group.maximum ~ ^ what is the
-0.40 group.maximum ~ ^ what team
-0.30 group.maximum ~ ^ when did
-0.16 group.maximum ~ ^ which #
-0.36 group.maximum ~ ^ which city
0.18 group.maximum ~ ^ which club
-0.30 group.maximum ~ ^ which is
0.22 group.maximum ~ ^ which type
0.21 group.maximum ~ a bar
0.23 group.maximum ~ a pie
0.49 group.maximum ~ about
-0.18 group.maximum ~ across
-0.22 group.maximum ~ after
-0.25 group.maximum ~ after #
0.16 group.maximum ~ against
-0.29 group.maximum ~ age
-0.28 group.maximum ~ age of
-0.27 group.maximum ~ album
-0.38 group.maximum ~ all
0.54 group.maximum ~ among
0.36 group.maximum ~ amount
0.18 group.maximum ~ and the
-0.23 group.maximum ~ appear
0.18 group.maximum ~ are
-0.18 group.maximum ~ are the
-0.30 group.maximum ~ area
-0.25 group.maximum ~ as the
0.43 group.maximum ~ athlet
-0.31 group.maximum ~ attend
-0.42 group.maximum ~ averag
0.30 group.maximum ~ axis from
0.48 group.maximum ~ bar
0.48 group.maximum ~ bar chart
-0.35 group.maximum ~ befor
-0.18 group.maximum ~ below
-0.18 group.maximum ~ below #
0.21 group.maximum ~ best
0.17 group.maximum ~ between #
-0.38 group.maximum ~ between the
0.49 group.maximum ~ but
0.19 group.maximum ~ c
0.46 group.maximum ~ came
0.44 group.maximum ~ chart
0.56 group.maximum ~ chart about
0.68 group.maximum ~ city
-0.38 group.maximum ~ common
-0.36 group.maximum ~ cost
-0.20 group.maximum ~ cost of
-0.16 group.maximum ~ count
-0.27 group.maximum ~ country
0.19 group.maximum ~ cup
0.54 group.maximum ~ customer
0.49 group.maximum ~ did he
-0.24 group.maximum ~ differenc
-0.24 group.maximum ~ differenc between
0.25 group.maximum ~ display
-0.15 group.maximum ~ draw
-0.15 group.maximum ~ draw a
0.50 group.maximum ~ each
-0.45 group.maximum ~ earn
0.26 group.maximum ~ employe
-0.21 group.maximum ~ end
0.62 group.maximum ~ episod
-0.75 group.maximum ~ expens
0.43 group.maximum ~ femal
-0.21 group.maximum ~ film
-0.24 group.maximum ~ for all
0.59 group.maximum ~ for each
-0.33 group.maximum ~ for the
0.23 group.maximum ~ for what
0.30 group.maximum ~ from high
-0.25 group.maximum ~ from the
-0.30 group.maximum ~ game play
-0.37 group.maximum ~ give
0.50 group.maximum ~ goal did
-0.29 group.maximum ~ gold
-0.29 group.maximum ~ gold medal
-0.27 group.maximum ~ gross
0.33 group.maximum ~ group
-0.37 group.maximum ~ had
-0.39 group.maximum ~ had the
-0.29 group.maximum ~ have
-0.16 group.maximum ~ have no
0.28 group.maximum ~ he
0.30 group.maximum ~ high to
-0.31 group.maximum ~ highest total
0.35 group.maximum ~ his
0.16 group.maximum ~ in a
-0.20 group.maximum ~ in the
-0.27 group.maximum ~ increas
-0.27 group.maximum ~ increas in
0.98 group.maximum ~ item
0.51 group.maximum ~ its
-0.31 group.maximum ~ label
-0.41 group.maximum ~ largest
-0.32 group.maximum ~ last
0.18 group.maximum ~ list
0.24 group.maximum ~ list as
0.62 group.maximum ~ list the
-0.27 group.maximum ~ lose
-0.23 group.maximum ~ lowest
-0.74 group.maximum ~ make
-1.00 group.maximum ~ make the
0.51 group.maximum ~ male
0.50 group.maximum ~ many goal
-0.21 group.maximum ~ match
0.24 group.maximum ~ me a
-0.41 group.maximum ~ me the
-0.39 group.maximum ~ medal
-0.30 group.maximum ~ member
-0.38 group.maximum ~ most common
-0.57 group.maximum ~ name
-0.67 group.maximum ~ name of
-0.19 group.maximum ~ name the
-0.30 group.maximum ~ nation
0.41 group.maximum ~ net
0.16 group.maximum ~ no
0.42 group.maximum ~ of each
-0.16 group.maximum ~ of the
-0.23 group.maximum ~ of time
0.20 group.maximum ~ only
-0.28 group.maximum ~ ontario
-0.31 group.maximum ~ open
-0.33 group.maximum ~ operation
0.46 group.maximum ~ opponent
0.16 group.maximum ~ order
-0.23 group.maximum ~ over
-0.16 group.maximum ~ overall
0.20 group.maximum ~ own
0.17 group.maximum ~ owner
-0.31 group.maximum ~ participat
-0.20 group.maximum ~ perform
-0.19 group.maximum ~ person
0.35 group.maximum ~ pie
0.35 group.maximum ~ pie chart
-0.32 group.maximum ~ plac
-0.29 group.maximum ~ play
-0.31 group.maximum ~ play in
0.15 group.maximum ~ plot
0.15 group.maximum ~ plot them
-0.36 group.maximum ~ population
-0.43 group.maximum ~ position
-0.28 group.maximum ~ produc
0.76 group.maximum ~ property
-0.37 group.maximum ~ provinc
0.62 group.maximum ~ rat
0.47 group.maximum ~ rate
0.72 group.maximum ~ rate of
-0.33 group.maximum ~ record
-0.30 group.maximum ~ region
-0.23 group.maximum ~ release
-0.41 group.maximum ~ represent
-0.37 group.maximum ~ result in
0.15 group.maximum ~ return
-0.31 group.maximum ~ row
0.37 group.maximum ~ s
0.18 group.maximum ~ scor
0.17 group.maximum ~ season
0.24 group.maximum ~ sector
-0.28 group.maximum ~ sell
-0.29 group.maximum ~ sell the
0.63 group.maximum ~ series
-0.22 group.maximum ~ serv
-0.22 group.maximum ~ servic
-0.16 group.maximum ~ shar
0.21 group.maximum ~ shar of
-0.23 group.maximum ~ show the
0.53 group.maximum ~ silver
0.51 group.maximum ~ station
-0.52 group.maximum ~ stock
0.86 group.maximum ~ student
-0.17 group.maximum ~ team was
-0.15 group.maximum ~ term
-0.40 group.maximum ~ that
-0.30 group.maximum ~ that has
-0.40 group.maximum ~ the #
-0.43 group.maximum ~ the averag
-0.37 group.maximum ~ the differenc
-0.34 group.maximum ~ the largest
-0.21 group.maximum ~ the list
-0.23 group.maximum ~ the lowest
-0.35 group.maximum ~ the match
0.68 group.maximum ~ the maximum
-0.20 group.maximum ~ the most
-0.31 group.maximum ~ the name
0.84 group.maximum ~ the opponent
0.56 group.maximum ~ the player
-0.18 group.maximum ~ the record
0.19 group.maximum ~ the tabl
-0.31 group.maximum ~ the top
-0.18 group.maximum ~ the total
-0.27 group.maximum ~ the win
0.25 group.maximum ~ the x
-0.17 group.maximum ~ the year
0.15 group.maximum ~ them as
-0.16 group.maximum ~ them by
0.28 group.maximum ~ thos
-0.20 group.maximum ~ time
0.35 group.maximum ~ titl
0.30 group.maximum ~ to low
0.23 group.maximum ~ top #
-0.30 group.maximum ~ total
-0.19 group.maximum ~ total amount
-0.30 group.maximum ~ total of
-0.19 group.maximum ~ total revenu
-0.33 group.maximum ~ tournament
0.63 group.maximum ~ tv
0.22 group.maximum ~ type
0.34 group.maximum ~ type has
0.46 group.maximum ~ u
0.46 group.maximum ~ u s
-0.22 group.maximum ~ venu
0.64 group.maximum ~ visualiz
0.31 group.maximum ~ visualiz a
0.59 group.maximum ~ visualiz by
0.83 group.maximum ~ weight
0.19 group.maximum ~ were
-0.37 group.maximum ~ were the
0.20 group.maximum ~ what are
-0.40 group.maximum ~ what team
0.29 group.maximum ~ what were
-0.30 group.maximum ~ when did
-0.32 group.maximum ~ wher
-0.15 group.maximum ~ which #
-0.36 group.maximum ~ which city
0.18 group.maximum ~ which club
-0.30 group.maximum ~ which is
-0.26 group.maximum ~ which team
0.22 group.maximum ~ which type
-0.38 group.maximum ~ who
-0.15 group.maximum ~ who has
-0.30 group.maximum ~ win in
0.23 group.maximum ~ win the
1.58 group.maximum ~ with
-0.31 group.maximum ~ with #
0.15 group.maximum ~ with a
1.71 group.maximum ~ with the
-0.18 group.maximum ~ woman age
0.21 group.maximum ~ world
0.25 group.maximum ~ x
-0.23 group.maximum ~ year
-0.17 group.maximum ~ year had
-0.20 group.maximum ~ year that
0.31 group.minimum ~ # #
0.18 group.minimum ~ # how
0.34 group.minimum ~ # person
-0.18 group.minimum ~ $
-0.22 group.minimum ~ $ #
-0.20 group.minimum ~ ^ find the
-0.22 group.minimum ~ ^ how many player
-0.33 group.minimum ~ ^ in which
-0.23 group.minimum ~ ^ in which year
-0.29 group.minimum ~ ^ name a
-0.20 group.minimum ~ ^ tell me
-0.20 group.minimum ~ ^ tell me the
-0.21 group.minimum ~ ^ which is
0.37 group.minimum ~ ^ which player
0.23 group.minimum ~ a bar
0.26 group.minimum ~ a pie
-0.40 group.minimum ~ across
-0.30 group.minimum ~ air
0.16 group.minimum ~ all
0.31 group.minimum ~ and a
0.16 group.minimum ~ and i
-0.15 group.minimum ~ appear
-0.25 group.minimum ~ as
0.42 group.minimum ~ ascend
0.42 group.minimum ~ ascend order
0.20 group.minimum ~ at
0.16 group.minimum ~ axis
0.23 group.minimum ~ bar
0.23 group.minimum ~ bar graph
-0.17 group.minimum ~ being
-0.17 group.minimum ~ birth
-0.31 group.minimum ~ business
0.56 group.minimum ~ but
0.42 group.minimum ~ by
-0.19 group.minimum ~ car
-0.18 group.minimum ~ chang
-0.17 group.minimum ~ chang of
0.24 group.minimum ~ compar
-0.28 group.minimum ~ current
0.16 group.minimum ~ descend
0.16 group.minimum ~ descend by
0.29 group.minimum ~ did he
0.24 group.minimum ~ die
-0.28 group.minimum ~ different
-0.23 group.minimum ~ does the
-0.37 group.minimum ~ dur
-0.18 group.minimum ~ dur the
-0.18 group.minimum ~ earn
-0.26 group.minimum ~ employe
0.30 group.minimum ~ episod
-0.26 group.minimum ~ event
-0.31 group.minimum ~ expens
-0.20 group.minimum ~ find
-0.20 group.minimum ~ find the
-0.30 group.minimum ~ finish
0.20 group.minimum ~ for all
-0.17 group.minimum ~ found
-0.16 group.minimum ~ french
-0.18 group.minimum ~ from
0.20 group.minimum ~ goal did
0.23 group.minimum ~ graph
-0.31 group.minimum ~ has
0.24 group.minimum ~ he
-0.36 group.minimum ~ her
0.36 group.minimum ~ highest
-0.34 group.minimum ~ his
0.15 group.minimum ~ i
0.15 group.minimum ~ i want
-0.20 group.minimum ~ if
-0.24 group.minimum ~ immigrant
-0.21 group.minimum ~ in a
0.42 group.minimum ~ in ascend
0.16 group.minimum ~ in descend
-0.28 group.minimum ~ in each
-0.15 group.minimum ~ in the
-0.16 group.minimum ~ in this
-0.28 group.minimum ~ in which
-0.25 group.minimum ~ increas
-0.25 group.minimum ~ increas in
0.27 group.minimum ~ is #
0.21 group.minimum ~ least #
-0.16 group.minimum ~ likely
-0.16 group.minimum ~ likely to
-0.38 group.minimum ~ list
0.25 group.minimum ~ many goal
-0.22 group.minimum ~ many player
-0.40 group.minimum ~ match
-0.20 group.minimum ~ me the
-0.21 group.minimum ~ name
-0.29 group.minimum ~ name a
0.30 group.minimum ~ new
0.26 group.minimum ~ number
0.16 group.minimum ~ number of
0.26 group.minimum ~ of each
-0.26 group.minimum ~ of the
0.41 group.minimum ~ only
-0.23 group.minimum ~ open
-0.36 group.minimum ~ opponent
-0.26 group.minimum ~ other
-0.24 group.minimum ~ own
-0.16 group.minimum ~ per
0.49 group.minimum ~ person
0.26 group.minimum ~ pie
0.26 group.minimum ~ pie chart
-0.16 group.minimum ~ plac
-0.22 group.minimum ~ play in
-0.16 group.minimum ~ polic
-0.16 group.minimum ~ position
-0.25 group.minimum ~ previous
-0.16 group.minimum ~ provinc
-0.38 group.minimum ~ rank of
-0.15 group.minimum ~ return
-0.24 group.minimum ~ round
-0.18 group.minimum ~ season
-0.21 group.minimum ~ seat
-0.24 group.minimum ~ sector
-0.25 group.minimum ~ series
-0.27 group.minimum ~ servic
0.30 group.minimum ~ shar
-0.24 group.minimum ~ shar of
0.32 group.minimum ~ show
-0.26 group.minimum ~ sinc
-0.28 group.minimum ~ sinc #
-0.44 group.minimum ~ smallest
-0.21 group.minimum ~ tabl
0.34 group.minimum ~ that are
-0.15 group.minimum ~ that the
0.37 group.minimum ~ the highest
0.34 group.minimum ~ the nation
0.23 group.minimum ~ the number
-0.23 group.minimum ~ the result
-0.15 group.minimum ~ the tabl
0.16 group.minimum ~ the x
-0.36 group.minimum ~ ther
-0.18 group.minimum ~ this tabl
-0.18 group.minimum ~ time in
0.15 group.minimum ~ want
0.16 group.minimum ~ want to
-0.25 group.minimum ~ week
-0.20 group.minimum ~ week #
-0.27 group.minimum ~ were
0.28 group.minimum ~ when the
-0.21 group.minimum ~ which is
0.37 group.minimum ~ which player
-0.27 group.minimum ~ which year
-0.28 group.minimum ~ whos
-0.36 group.minimum ~ win
0.23 group.minimum ~ with a
0.16 group.minimum ~ x
0.16 group.minimum ~ x axis
-0.32 group.minimum ~ year
-0.25 group.minimum ~ year that
-0.30 group.minimum ~ year was
-0.17 group.sum ~ # and
0.17 group.sum ~ # month
-0.21 group.sum ~ # what
-0.17 group.sum ~ # when
0.20 group.sum ~ ^ bar chart
0.30 group.sum ~ ^ can you
0.40 group.sum ~ ^ can you give
0.19 group.sum ~ ^ find the
-0.43 group.sum ~ ^ for each
0.21 group.sum ~ ^ how much
0.17 group.sum ~ ^ in # how
-0.23 group.sum ~ ^ in what
-0.33 group.sum ~ ^ in which
0.43 group.sum ~ ^ list the
0.31 group.sum ~ ^ name the
0.51 group.sum ~ ^ pleas tell
0.51 group.sum ~ ^ pleas tell me
0.20 group.sum ~ ^ return a
0.68 group.sum ~ ^ sum of
-0.34 group.sum ~ ^ tell me
-0.27 group.sum ~ ^ tell me the
0.31 group.sum ~ ^ visualiz a
0.33 group.sum ~ ^ visualiz a bar
-0.20 group.sum ~ ^ what percentag
-0.20 group.sum ~ ^ what percentag of
-0.22 group.sum ~ ^ what were
-0.22 group.sum ~ ^ what were the
0.49 group.sum ~ ^ which #
0.17 group.sum ~ ^ which country
0.16 group.sum ~ ^ which country has
0.19 group.sum ~ ^ which team
0.36 group.sum ~ ^ which year
0.23 group.sum ~ a pie
-0.32 group.sum ~ a scatter
0.20 group.sum ~ after #
-0.20 group.sum ~ against
0.20 group.sum ~ all
-0.23 group.sum ~ all the
0.21 group.sum ~ amount
-0.68 group.sum ~ amount of
0.20 group.sum ~ and
0.27 group.sum ~ and rank
0.20 group.sum ~ and the
0.27 group.sum ~ and what
-0.26 group.sum ~ and when
0.35 group.sum ~ are the
-0.64 group.sum ~ are ther
0.59 group.sum ~ area
0.34 group.sum ~ artist
-0.20 group.sum ~ asc by
0.33 group.sum ~ assault
-0.30 group.sum ~ asset
-0.32 group.sum ~ at the
0.28 group.sum ~ attend
0.17 group.sum ~ axis in
0.21 group.sum ~ bar chart
-0.27 group.sum ~ bar graph
-0.54 group.sum ~ been
-0.31 group.sum ~ befor
-0.43 group.sum ~ between
-0.26 group.sum ~ between #
-0.18 group.sum ~ between the
0.22 group.sum ~ birth
0.50 group.sum ~ both
0.53 group.sum ~ by
-0.44 group.sum ~ c
0.30 group.sum ~ can you
0.35 group.sum ~ canadian
0.58 group.sum ~ category
-0.17 group.sum ~ championship
0.32 group.sum ~ channel
0.29 group.sum ~ chart
0.37 group.sum ~ chart for
0.40 group.sum ~ chart of
-0.24 group.sum ~ circuit
0.27 group.sum ~ class
-0.45 group.sum ~ code
-0.38 group.sum ~ company
-0.51 group.sum ~ compar
-0.35 group.sum ~ correspond
0.60 group.sum ~ cost
-0.44 group.sum ~ count
-0.37 group.sum ~ count the
-0.19 group.sum ~ county
-0.33 group.sum ~ customer
-0.31 group.sum ~ data
0.31 group.sum ~ date
0.23 group.sum ~ date of
0.30 group.sum ~ day
0.19 group.sum ~ descend by
0.16 group.sum ~ did he
0.27 group.sum ~ die
0.36 group.sum ~ display
-0.45 group.sum ~ does the
0.26 group.sum ~ dur
0.49 group.sum ~ dur the
0.40 group.sum ~ each
-0.15 group.sum ~ earn
0.20 group.sum ~ employe
0.50 group.sum ~ enrollment
0.21 group.sum ~ expens
-0.21 group.sum ~ final
-0.31 group.sum ~ financial
0.19 group.sum ~ find the
-0.17 group.sum ~ finish
0.32 group.sum ~ for
-0.48 group.sum ~ for #
0.22 group.sum ~ for each
0.24 group.sum ~ for what
0.48 group.sum ~ found
0.25 group.sum ~ from
0.56 group.sum ~ from each
-0.17 group.sum ~ from high
-0.46 group.sum ~ game
-0.34 group.sum ~ game play
-0.27 group.sum ~ graph
0.20 group.sum ~ group by
0.22 group.sum ~ growth
0.18 group.sum ~ has
0.44 group.sum ~ has the
-0.22 group.sum ~ have the
0.16 group.sum ~ he
0.84 group.sum ~ height
0.16 group.sum ~ her
-0.17 group.sum ~ high to
0.64 group.sum ~ highest
1.22 group.sum ~ highest total
-0.23 group.sum ~ hold
0.65 group.sum ~ hour
0.52 group.sum ~ hous
-0.17 group.sum ~ how
-0.43 group.sum ~ how many
0.17 group.sum ~ how much
0.71 group.sum ~ id
0.40 group.sum ~ id and
-0.47 group.sum ~ in each
-0.23 group.sum ~ in what
-0.33 group.sum ~ in which
-0.28 group.sum ~ inuit
0.40 group.sum ~ is
-0.32 group.sum ~ is #
-0.24 group.sum ~ it
0.64 group.sum ~ its
-0.35 group.sum ~ larger
-0.38 group.sum ~ larger than
0.26 group.sum ~ largest
-0.33 group.sum ~ last
0.18 group.sum ~ least
0.22 group.sum ~ least amount
-0.33 group.sum ~ level
0.36 group.sum ~ life
0.40 group.sum ~ list
-0.21 group.sum ~ list in
0.42 group.sum ~ list the
-0.20 group.sum ~ location
0.25 group.sum ~ lowest
0.55 group.sum ~ m
0.59 group.sum ~ m #
-0.43 group.sum ~ many
-0.26 group.sum ~ many person
-0.18 group.sum ~ many time
-0.71 group.sum ~ match
0.19 group.sum ~ me what
0.17 group.sum ~ month
0.17 group.sum ~ much
0.41 group.sum ~ name
0.24 group.sum ~ name and
0.64 group.sum ~ name of
0.31 group.sum ~ name the
-0.41 group.sum ~ number for
-0.19 group.sum ~ obligation
-0.43 group.sum ~ october
-0.43 group.sum ~ october #
0.34 group.sum ~ of all
0.19 group.sum ~ of each
-0.32 group.sum ~ of game
-0.27 group.sum ~ of player
-0.21 group.sum ~ of time
-0.20 group.sum ~ of win
0.39 group.sum ~ offic
0.17 group.sum ~ older
-0.42 group.sum ~ on
-0.37 group.sum ~ on the
0.20 group.sum ~ on what
-0.24 group.sum ~ order by
0.17 group.sum ~ over the
0.44 group.sum ~ owner
0.81 group.sum ~ per
0.41 group.sum ~ percent
0.19 group.sum ~ period
-0.21 group.sum ~ person
0.18 group.sum ~ pie
0.19 group.sum ~ pie chart
-0.54 group.sum ~ play
-0.27 group.sum ~ play in
0.51 group.sum ~ pleas tell
-0.17 group.sum ~ plot
-0.26 group.sum ~ polic
0.19 group.sum ~ population
0.21 group.sum ~ population of
-0.27 group.sum ~ position of
0.63 group.sum ~ pric
-0.33 group.sum ~ proportion
-0.38 group.sum ~ proportion of
-0.19 group.sum ~ provid
0.51 group.sum ~ public
-0.45 group.sum ~ rank
-0.50 group.sum ~ rank of
0.35 group.sum ~ rat
0.27 group.sum ~ ratio
0.32 group.sum ~ region
-0.39 group.sum ~ regular
-0.16 group.sum ~ report
0.20 group.sum ~ return
0.20 group.sum ~ return a
0.26 group.sum ~ revenu
-0.18 group.sum ~ road
-0.43 group.sum ~ scatter
-0.43 group.sum ~ scatter chart
0.48 group.sum ~ school
-0.20 group.sum ~ scor
-0.20 group.sum ~ season
-0.28 group.sum ~ seat
0.38 group.sum ~ segment
0.37 group.sum ~ sell
0.55 group.sum ~ sell the
-0.22 group.sum ~ september
-0.22 group.sum ~ september #
-0.28 group.sum ~ serv
-0.30 group.sum ~ show the
0.34 group.sum ~ silver medal
-0.31 group.sum ~ site
0.21 group.sum ~ size
-0.31 group.sum ~ smallest
-0.30 group.sum ~ sort by
0.15 group.sum ~ status
0.44 group.sum ~ stock
0.21 group.sum ~ student
0.87 group.sum ~ sum
0.79 group.sum ~ sum of
-0.42 group.sum ~ tabl
-0.20 group.sum ~ take
-0.24 group.sum ~ that are
0.21 group.sum ~ that have
-0.54 group.sum ~ the amount
-0.46 group.sum ~ the averag
0.53 group.sum ~ the country
-0.33 group.sum ~ the data
0.68 group.sum ~ the highest
0.28 group.sum ~ the largest
0.25 group.sum ~ the least
0.25 group.sum ~ the lowest
0.45 group.sum ~ the name
-0.45 group.sum ~ the number
-0.24 group.sum ~ the population
-0.46 group.sum ~ the proportion
-0.31 group.sum ~ the smallest
0.57 group.sum ~ the sum
-0.17 group.sum ~ the tabl
-0.60 group.sum ~ ther
0.33 group.sum ~ time
-0.26 group.sum ~ time did
-0.17 group.sum ~ to low
0.75 group.sum ~ total
0.42 group.sum ~ total amount
-0.37 group.sum ~ total of
0.49 group.sum ~ total revenu
-0.17 group.sum ~ track
0.53 group.sum ~ type has
-0.24 group.sum ~ type of
0.42 group.sum ~ unit
0.29 group.sum ~ university
-0.35 group.sum ~ valu
-0.33 group.sum ~ valu of
0.76 group.sum ~ venu
0.18 group.sum ~ visualiz
0.31 group.sum ~ visualiz a
0.30 group.sum ~ weight
-0.17 group.sum ~ were play
-0.16 group.sum ~ were the
0.35 group.sum ~ what are
-0.17 group.sum ~ what percentag
-0.22 group.sum ~ what were
-0.23 group.sum ~ what year
-0.50 group.sum ~ when
0.28 group.sum ~ which
0.49 group.sum ~ which #
0.17 group.sum ~ which country
-0.29 group.sum ~ which game
0.19 group.sum ~ which team
0.36 group.sum ~ which year
0.26 group.sum ~ whos
-0.19 group.sum ~ win in
0.36 group.sum ~ win the
0.24 group.sum ~ with
0.54 group.sum ~ with the
0.16 group.sum ~ y axis
-0.18 group.sum ~ yard did
-0.18 group.sum ~ year did
0.36 group.sum ~ year of
0.40 group.sum ~ you give
-0.23 group.two ~ # what
-0.19 group.two ~ $ #
0.21 group.two ~ ^ find the
-0.51 group.two ~ ^ how much
-0.16 group.two ~ ^ in what
-0.20 group.two ~ ^ in which
-0.19 group.two ~ ^ which is
-0.16 group.two ~ ^ who was
-0.16 group.two ~ ^ who was the
-0.17 group.two ~ against
0.52 group.two ~ age
-0.27 group.two ~ all the
-0.27 group.two ~ amount
-0.27 group.two ~ amount of
-0.20 group.two ~ and what
-0.21 group.two ~ area
-0.26 group.two ~ as
-0.19 group.two ~ asset
-0.24 group.two ~ befor
-0.19 group.two ~ between the
0.40 group.two ~ but
-0.16 group.two ~ chart
-0.23 group.two ~ compar
-0.23 group.two ~ date
-0.23 group.two ~ die
-0.23 group.two ~ differenc between
-0.43 group.two ~ does
-0.49 group.two ~ does the
0.26 group.two ~ e
-0.20 group.two ~ election
-0.15 group.two ~ enrollment
-0.20 group.two ~ financial
0.21 group.two ~ find
0.21 group.two ~ find the
-0.23 group.two ~ for all
0.15 group.two ~ for each
-0.16 group.two ~ have the
0.21 group.two ~ health
0.24 group.two ~ higher
0.24 group.two ~ higher than
0.17 group.two ~ highest
-0.25 group.two ~ hold
-0.37 group.two ~ how much
0.18 group.two ~ i
-0.16 group.two ~ in what
-0.16 group.two ~ in which
-0.15 group.two ~ inuit
-0.22 group.two ~ it
-0.21 group.two ~ last
-0.22 group.two ~ life
-0.59 group.two ~ list
-0.54 group.two ~ list the
0.22 group.two ~ match
0.19 group.two ~ maximum
-0.17 group.two ~ most
-0.37 group.two ~ much
-0.19 group.two ~ name and
0.27 group.two ~ new
0.27 group.two ~ north
-0.18 group.two ~ of all
-0.15 group.two ~ of time
-0.37 group.two ~ of win
-0.23 group.two ~ out
-0.17 group.two ~ party
-0.23 group.two ~ pie
-0.23 group.two ~ pie chart
-0.38 group.two ~ population
-0.24 group.two ~ population of
0.27 group.two ~ provinc
0.18 group.two ~ rank
0.27 group.two ~ rank of
-0.22 group.two ~ return
-0.15 group.two ~ segment
-0.19 group.two ~ series
-0.20 group.two ~ team was
-0.24 group.two ~ that have
0.18 group.two ~ the highest
-0.54 group.two ~ the maximum
-0.17 group.two ~ the most
-0.16 group.two ~ the smallest
-0.22 group.two ~ the titl
-0.16 group.two ~ titl
-0.17 group.two ~ total amount
-0.63 group.two ~ weight
-0.16 group.two ~ what year
-0.19 group.two ~ which is
-0.16 group.two ~ who was
-0.17 group.two ~ whos
-0.43 group.two ~ win
-0.43 group.two ~ win in
-0.17 group.two ~ with #
-0.30 group.unsaid-sum ~ # for
0.45 group.unsaid-sum ~ # from
-0.22 group.unsaid-sum ~ # is
0.17 group.unsaid-sum ~ # month
-0.35 group.unsaid-sum ~ # of
0.23 group.unsaid-sum ~ # what
0.24 group.unsaid-sum ~ # year
-0.48 group.unsaid-sum ~ #th
-0.56 group.unsaid-sum ~ ^ a bar
-0.56 group.unsaid-sum ~ ^ a bar chart
-0.55 group.unsaid-sum ~ ^ bar chart
-0.20 group.unsaid-sum ~ ^ bottom #
-0.31 group.unsaid-sum ~ ^ draw a
-0.25 group.unsaid-sum ~ ^ draw a bar
-0.16 group.unsaid-sum ~ ^ for each
-0.34 group.unsaid-sum ~ ^ for the
0.52 group.unsaid-sum ~ ^ give me
0.38 group.unsaid-sum ~ ^ in #
-0.53 group.unsaid-sum ~ ^ list the
-0.43 group.unsaid-sum ~ ^ name the
0.20 group.unsaid-sum ~ ^ pleas tell
0.20 group.unsaid-sum ~ ^ pleas tell me
-0.59 group.unsaid-sum ~ ^ visualiz a bar
-0.17 group.unsaid-sum ~ ^ what date
-0.34 group.unsaid-sum ~ ^ what team
-0.17 group.unsaid-sum ~ ^ what were
-0.17 group.unsaid-sum ~ ^ what were the
-0.34 group.unsaid-sum ~ ^ which country
-0.25 group.unsaid-sum ~ ^ who were
-0.46 group.unsaid-sum ~ a pie
-0.19 group.unsaid-sum ~ abov
-0.19 group.unsaid-sum ~ abov #
-0.48 group.unsaid-sum ~ account
-0.36 group.unsaid-sum ~ account for
-0.19 group.unsaid-sum ~ against
0.24 group.unsaid-sum ~ age of
-0.36 group.unsaid-sum ~ all
-0.52 group.unsaid-sum ~ all the
0.27 group.unsaid-sum ~ and could
0.20 group.unsaid-sum ~ and list
-0.23 group.unsaid-sum ~ area
-0.43 group.unsaid-sum ~ as
0.27 group.unsaid-sum ~ asc by
0.17 group.unsaid-sum ~ ascend
0.33 group.unsaid-sum ~ assault
0.36 group.unsaid-sum ~ at #
0.22 group.unsaid-sum ~ attend
-0.20 group.unsaid-sum ~ away
-0.20 group.unsaid-sum ~ away team
0.23 group.unsaid-sum ~ axis in
-0.34 group.unsaid-sum ~ b
0.18 group.unsaid-sum ~ bar graph
-0.16 group.unsaid-sum ~ be
0.15 group.unsaid-sum ~ befor
0.16 group.unsaid-sum ~ befor #
0.17 group.unsaid-sum ~ befor the
-0.17 group.unsaid-sum ~ birth
0.25 group.unsaid-sum ~ both
-0.20 group.unsaid-sum ~ bottom
-0.20 group.unsaid-sum ~ bottom #
-0.38 group.unsaid-sum ~ business
0.35 group.unsaid-sum ~ but
0.30 group.unsaid-sum ~ by the
-0.21 group.unsaid-sum ~ can
-0.21 group.unsaid-sum ~ can you
0.23 group.unsaid-sum ~ canadian
-0.15 group.unsaid-sum ~ championship
0.53 group.unsaid-sum ~ chang of
-0.28 group.unsaid-sum ~ channel
-0.23 group.unsaid-sum ~ chart about
0.23 group.unsaid-sum ~ chart for
0.17 group.unsaid-sum ~ child
0.32 group.unsaid-sum ~ class
0.30 group.unsaid-sum ~ company
-0.26 group.unsaid-sum ~ competition
-0.21 group.unsaid-sum ~ correspond
0.17 group.unsaid-sum ~ could
0.17 group.unsaid-sum ~ could you
-0.34 group.unsaid-sum ~ count of
-0.34 group.unsaid-sum ~ count the
0.26 group.unsaid-sum ~ county
-0.24 group.unsaid-sum ~ crowd
0.20 group.unsaid-sum ~ customer
0.17 group.unsaid-sum ~ desc
-0.25 group.unsaid-sum ~ descend order
-0.45 group.unsaid-sum ~ did
-0.22 group.unsaid-sum ~ different
-0.28 group.unsaid-sum ~ display
-0.16 group.unsaid-sum ~ do
-0.21 group.unsaid-sum ~ does
-0.22 group.unsaid-sum ~ does the
-0.30 group.unsaid-sum ~ draw
-0.30 group.unsaid-sum ~ draw a
-0.26 group.unsaid-sum ~ driver
-0.23 group.unsaid-sum ~ earn
-0.43 group.unsaid-sum ~ earning
-0.24 group.unsaid-sum ~ elect
-0.28 group.unsaid-sum ~ employment
-0.56 group.unsaid-sum ~ every
-0.25 group.unsaid-sum ~ expens
-0.28 group.unsaid-sum ~ experienc
0.33 group.unsaid-sum ~ femal
-0.24 group.unsaid-sum ~ final
-0.71 group.unsaid-sum ~ finish
-0.45 group.unsaid-sum ~ for the
0.38 group.unsaid-sum ~ format
0.34 group.unsaid-sum ~ found
0.18 group.unsaid-sum ~ from
0.21 group.unsaid-sum ~ from each
-0.18 group.unsaid-sum ~ game
-0.26 group.unsaid-sum ~ game with
0.51 group.unsaid-sum ~ give
0.52 group.unsaid-sum ~ give me
-0.39 group.unsaid-sum ~ goal
0.18 group.unsaid-sum ~ graph
-0.43 group.unsaid-sum ~ greater
-0.23 group.unsaid-sum ~ greater than
-0.15 group.unsaid-sum ~ group
-0.37 group.unsaid-sum ~ had #
-0.20 group.unsaid-sum ~ have a
-0.51 group.unsaid-sum ~ height
0.37 group.unsaid-sum ~ high
0.19 group.unsaid-sum ~ i
0.21 group.unsaid-sum ~ i want
-0.39 group.unsaid-sum ~ id and
-0.28 group.unsaid-sum ~ if
-0.23 group.unsaid-sum ~ if the
0.18 group.unsaid-sum ~ in ascend
0.17 group.unsaid-sum ~ in desc
-0.24 group.unsaid-sum ~ in which
-0.24 group.unsaid-sum ~ is
-0.22 group.unsaid-sum ~ is list
-0.16 group.unsaid-sum ~ it
-0.41 group.unsaid-sum ~ its
-0.34 group.unsaid-sum ~ january
-0.28 group.unsaid-sum ~ january #
-0.39 group.unsaid-sum ~ less
-0.22 group.unsaid-sum ~ likely
-0.22 group.unsaid-sum ~ likely to
0.45 group.unsaid-sum ~ line
0.29 group.unsaid-sum ~ list in
-0.49 group.unsaid-sum ~ list the
-0.34 group.unsaid-sum ~ location
0.40 group.unsaid-sum ~ low
-0.33 group.unsaid-sum ~ lower
-0.18 group.unsaid-sum ~ m
0.49 group.unsaid-sum ~ match
-0.37 group.unsaid-sum ~ may
0.44 group.unsaid-sum ~ me the
0.17 group.unsaid-sum ~ month
-0.20 group.unsaid-sum ~ name and
-0.43 group.unsaid-sum ~ name the
-0.17 group.unsaid-sum ~ new
-0.48 group.unsaid-sum ~ no
-0.37 group.unsaid-sum ~ number
0.37 group.unsaid-sum ~ number for
-0.77 group.unsaid-sum ~ number of
-0.31 group.unsaid-sum ~ october
-0.31 group.unsaid-sum ~ october #
-0.87 group.unsaid-sum ~ of all
-0.18 group.unsaid-sum ~ of each
-0.28 group.unsaid-sum ~ of person
-0.19 group.unsaid-sum ~ of time
0.28 group.unsaid-sum ~ on what
-0.40 group.unsaid-sum ~ order by
0.42 group.unsaid-sum ~ order in
0.38 group.unsaid-sum ~ over
-0.45 group.unsaid-sum ~ over #
0.47 group.unsaid-sum ~ over the
0.34 group.unsaid-sum ~ owner
0.27 group.unsaid-sum ~ paid
-0.23 group.unsaid-sum ~ part
-0.21 group.unsaid-sum ~ party
-0.55 group.unsaid-sum ~ per
-0.26 group.unsaid-sum ~ percent
0.19 group.unsaid-sum ~ percentag of
-0.28 group.unsaid-sum ~ person
-0.28 group.unsaid-sum ~ pick
-0.45 group.unsaid-sum ~ pie
-0.46 group.unsaid-sum ~ pie chart
-0.16 group.unsaid-sum ~ play for
-0.38 group.unsaid-sum ~ player
0.19 group.unsaid-sum ~ pleas
0.20 group.unsaid-sum ~ pleas tell
-0.47 group.unsaid-sum ~ polic
-0.48 group.unsaid-sum ~ position
0.16 group.unsaid-sum ~ previous
-0.40 group.unsaid-sum ~ pric
0.35 group.unsaid-sum ~ provid
0.38 group.unsaid-sum ~ public
-0.32 group.unsaid-sum ~ rat
-0.45 group.unsaid-sum ~ ratio
0.48 group.unsaid-sum ~ record
0.19 group.unsaid-sum ~ record of
-0.33 group.unsaid-sum ~ relationship
-0.35 group.unsaid-sum ~ relationship between
-0.39 group.unsaid-sum ~ result of
-0.17 group.unsaid-sum ~ road
-0.24 group.unsaid-sum ~ s
-0.43 group.unsaid-sum ~ scatter plot
-0.31 group.unsaid-sum ~ scor for
-0.30 group.unsaid-sum ~ score
-0.15 group.unsaid-sum ~ sector
-0.15 group.unsaid-sum ~ senior
-0.29 group.unsaid-sum ~ ship
-0.22 group.unsaid-sum ~ singl
0.40 group.unsaid-sum ~ size
-0.20 group.unsaid-sum ~ social
-0.26 group.unsaid-sum ~ song
-0.20 group.unsaid-sum ~ sort
0.34 group.unsaid-sum ~ stadium
-0.28 group.unsaid-sum ~ standard
0.47 group.unsaid-sum ~ start
-0.16 group.unsaid-sum ~ stat
-0.39 group.unsaid-sum ~ status
-0.21 group.unsaid-sum ~ student
-0.27 group.unsaid-sum ~ support
0.33 group.unsaid-sum ~ tabl
-0.20 group.unsaid-sum ~ team is
-0.25 group.unsaid-sum ~ team scor
-0.27 group.unsaid-sum ~ tell
-0.27 group.unsaid-sum ~ tell me
0.29 group.unsaid-sum ~ that
0.34 group.unsaid-sum ~ that has
0.21 group.unsaid-sum ~ that have
0.32 group.unsaid-sum ~ the #
0.26 group.unsaid-sum ~ the chang
-0.19 group.unsaid-sum ~ the date
-0.19 group.unsaid-sum ~ the final
0.38 group.unsaid-sum ~ the game
-0.17 group.unsaid-sum ~ the home
0.20 group.unsaid-sum ~ the nation
-0.15 group.unsaid-sum ~ the next
-0.64 group.unsaid-sum ~ the number
-0.52 group.unsaid-sum ~ the previous
0.52 group.unsaid-sum ~ the record
-0.35 group.unsaid-sum ~ the relationship
-0.23 group.unsaid-sum ~ the scor
-0.31 group.unsaid-sum ~ the season
0.37 group.unsaid-sum ~ the tabl
-0.20 group.unsaid-sum ~ the unit
-0.17 group.unsaid-sum ~ the win
-0.54 group.unsaid-sum ~ the y
-0.31 group.unsaid-sum ~ the year
-0.48 group.unsaid-sum ~ their
-0.50 group.unsaid-sum ~ them
-0.57 group.unsaid-sum ~ them by
0.28 group.unsaid-sum ~ thos
-0.26 group.unsaid-sum ~ thos who
-0.26 group.unsaid-sum ~ time
-0.45 group.unsaid-sum ~ titl
-0.16 group.unsaid-sum ~ to be
0.28 group.unsaid-sum ~ to show
0.30 group.unsaid-sum ~ tournament
-0.18 group.unsaid-sum ~ train
0.16 group.unsaid-sum ~ type
-0.27 group.unsaid-sum ~ type has
-0.15 group.unsaid-sum ~ u
-0.15 group.unsaid-sum ~ u s
-0.19 group.unsaid-sum ~ unit
-0.20 group.unsaid-sum ~ unit stat
-0.18 group.unsaid-sum ~ valu
0.41 group.unsaid-sum ~ visitor
-0.20 group.unsaid-sum ~ visualiz
-0.34 group.unsaid-sum ~ vote
0.21 group.unsaid-sum ~ want
0.18 group.unsaid-sum ~ want to
-0.17 group.unsaid-sum ~ weight
-0.18 group.unsaid-sum ~ were ther
-0.49 group.unsaid-sum ~ what team
-0.17 group.unsaid-sum ~ what were
-0.25 group.unsaid-sum ~ wher
-0.34 group.unsaid-sum ~ which
-0.34 group.unsaid-sum ~ which country
0.19 group.unsaid-sum ~ which type
-0.44 group.unsaid-sum ~ who
-0.45 group.unsaid-sum ~ who is
-0.17 group.unsaid-sum ~ who were
-0.62 group.unsaid-sum ~ whos
-0.28 group.unsaid-sum ~ win
-0.32 group.unsaid-sum ~ with
0.17 group.unsaid-sum ~ with an
-0.29 group.unsaid-sum ~ world
-0.41 group.unsaid-sum ~ y
-0.62 group.unsaid-sum ~ y axis
-0.57 group.unsaid-sum ~ year
-0.17 group.unsaid-sum ~ year #
-0.30 group.unsaid-sum ~ year in
0.67 key.about
-0.23 key.gap
0.31 key.score
-0.47 key.unnamed
0.52 label among above
-0.26 label among pair rows
-0.18 label among section columns
0.35 label among section rows
-0.20 label missed comparison
0.17 label.all ~ # s
-0.23 label.all ~ ^ find the
0.37 label.all ~ ^ in # #
-0.30 label.all ~ ^ list all
-0.17 label.all ~ ^ what were
-0.17 label.all ~ ^ what were the
-0.19 label.all ~ ^ when was
0.52 label.all ~ ^ which year
-0.28 label.all ~ activity
-0.43 label.all ~ all the
-0.26 label.all ~ and what
0.21 label.all ~ are ther
0.35 label.all ~ asset
-0.30 label.all ~ at the
0.41 label.all ~ award
0.37 label.all ~ balanc
0.29 label.all ~ been
-0.28 label.all ~ birth
0.19 label.all ~ case
0.56 label.all ~ cash
-0.23 label.all ~ channel
0.19 label.all ~ coach
0.34 label.all ~ complet
-0.28 label.all ~ descend by
-0.25 label.all ~ different
-0.16 label.all ~ east
-0.16 label.all ~ expens
-0.24 label.all ~ expens in
0.19 label.all ~ financial
-0.23 label.all ~ find the
0.23 label.all ~ from the
-0.18 label.all ~ game were
-0.17 label.all ~ he
0.35 label.all ~ health
-0.20 label.all ~ her
0.16 label.all ~ in this
0.61 label.all ~ includ
0.18 label.all ~ interest
-0.42 label.all ~ larger
-0.37 label.all ~ list all
-0.25 label.all ~ list in
-0.20 label.all ~ live in
0.30 label.all ~ many person
-0.24 label.all ~ number for
0.21 label.all ~ of man
0.25 label.all ~ of woman
-0.27 label.all ~ only
-0.15 label.all ~ operation
-0.18 label.all ~ order in
-0.30 label.all ~ overall
-0.33 label.all ~ perform
-0.31 label.all ~ plan
0.26 label.all ~ property
0.22 label.all ~ ratio
0.23 label.all ~ relat
0.24 label.all ~ release
0.35 label.all ~ song
-0.30 label.all ~ spain
0.64 label.all ~ tabl
-0.21 label.all ~ that are
-0.33 label.all ~ the #th
-0.22 label.all ~ the amount
-0.34 label.all ~ the date
-0.66 label.all ~ the different
-0.41 label.all ~ the net
-0.21 label.all ~ the only
0.48 label.all ~ the tabl
-0.35 label.all ~ the us
0.40 label.all ~ ther in
-0.28 label.all ~ third
-0.20 label.all ~ this tabl
-0.32 label.all ~ thousand
0.39 label.all ~ titl
-0.17 label.all ~ total revenu
-0.30 label.all ~ uniqu
-0.26 label.all ~ us
0.44 label.all ~ which year
-0.34 label.all ~ who did
0.25 label.all ~ woman age
0.31 label.all ~ year
-0.40 label.all ~ year #
-0.20 label.all ~ year did
0.58 label.compare ~ # %
-0.47 label.compare ~ # how
0.35 label.compare ~ # in
-0.16 label.compare ~ # person
-0.30 label.compare ~ # s
-0.34 label.compare ~ # year
-0.27 label.compare ~ #th
0.55 label.compare ~ %
-0.22 label.compare ~ 1
0.20 label.compare ~ ^ how many
-0.33 label.compare ~ ^ how many percentag
-0.31 label.compare ~ ^ how many player
0.36 label.compare ~ ^ how many time
0.30 label.compare ~ ^ how many year
-0.26 label.compare ~ ^ how much
-0.29 label.compare ~ ^ in #
-0.33 label.compare ~ ^ in # how
-0.18 label.compare ~ ^ name a
-0.16 label.compare ~ ^ what percentag
-0.16 label.compare ~ ^ what percentag of
-0.41 label.compare ~ ^ what were
-0.41 label.compare ~ ^ what were the
-0.21 label.compare ~ ^ when was
-0.21 label.compare ~ ^ when was the
0.29 label.compare ~ ^ which is
0.34 label.compare ~ a total
0.20 label.compare ~ abov
0.21 label.compare ~ abov #
0.20 label.compare ~ activity
-0.29 label.compare ~ after
-0.27 label.compare ~ after #
-0.19 label.compare ~ among
-0.17 label.compare ~ and what
0.27 label.compare ~ are
0.17 label.compare ~ area
-0.41 label.compare ~ as
-0.26 label.compare ~ asset
0.21 label.compare ~ at
-0.35 label.compare ~ at the
0.45 label.compare ~ attend
-0.19 label.compare ~ between
-0.21 label.compare ~ between #
-0.24 label.compare ~ between the
-0.17 label.compare ~ both
-0.50 label.compare ~ business
-0.30 label.compare ~ by a
-0.43 label.compare ~ canadian
0.27 label.compare ~ cash
-0.30 label.compare ~ club
0.48 label.compare ~ consecutiv
-0.25 label.compare ~ cost
-0.34 label.compare ~ cost of
-0.34 label.compare ~ cup
-0.62 label.compare ~ december
-0.62 label.compare ~ december #
0.38 label.compare ~ did
-0.35 label.compare ~ did not
0.17 label.compare ~ did the
-0.15 label.compare ~ differenc
-0.15 label.compare ~ differenc between
-0.20 label.compare ~ do
-0.51 label.compare ~ does
-0.19 label.compare ~ femal
-0.32 label.compare ~ film
-0.31 label.compare ~ financial
-0.32 label.compare ~ for the
0.52 label.compare ~ free
0.41 label.compare ~ goal
-0.24 label.compare ~ goal did
0.32 label.compare ~ grand
1.11 label.compare ~ greater
1.11 label.compare ~ greater than
-0.36 label.compare ~ gross
0.28 label.compare ~ had a
0.28 label.compare ~ has
0.30 label.compare ~ have at
-0.37 label.compare ~ high
0.30 label.compare ~ higher
0.41 label.compare ~ higher than
-0.16 label.compare ~ hold
0.53 label.compare ~ hous
-0.37 label.compare ~ household
0.20 label.compare ~ how many
-0.26 label.compare ~ how much
-0.15 label.compare ~ if
-0.30 label.compare ~ if the
-0.20 label.compare ~ in this
-0.34 label.compare ~ incom
-0.32 label.compare ~ inuit
-0.24 label.compare ~ july
-0.24 label.compare ~ july #
-0.27 label.compare ~ june
-0.27 label.compare ~ june #
0.22 label.compare ~ least #
-0.33 label.compare ~ live
-0.35 label.compare ~ location
-0.31 label.compare ~ lower
-0.18 label.compare ~ lowest
0.38 label.compare ~ m
0.41 label.compare ~ m #
0.20 label.compare ~ many
-0.33 label.compare ~ many percentag
-0.31 label.compare ~ many player
0.36 label.compare ~ many time
0.61 label.compare ~ many year
-0.16 label.compare ~ margin
-0.33 label.compare ~ me a
-0.16 label.compare ~ more likely
0.18 label.compare ~ more than
0.20 label.compare ~ most
-0.26 label.compare ~ much
-0.57 label.compare ~ name
-0.16 label.compare ~ name a
0.29 label.compare ~ non
-0.33 label.compare ~ not
0.39 label.compare ~ obligation
-0.27 label.compare ~ of a
-0.18 label.compare ~ of the
0.35 label.compare ~ of total
-0.24 label.compare ~ offic
-0.40 label.compare ~ other
-0.34 label.compare ~ overall
-0.19 label.compare ~ part
-0.25 label.compare ~ plan
-0.38 label.compare ~ play
0.35 label.compare ~ player
0.22 label.compare ~ provid
-0.18 label.compare ~ public
0.24 label.compare ~ race
0.41 label.compare ~ rank
-0.41 label.compare ~ rate for
0.16 label.compare ~ rate of
-0.31 label.compare ~ ratio
0.43 label.compare ~ repeat
-0.22 label.compare ~ represent
0.37 label.compare ~ return
0.44 label.compare ~ round
0.33 label.compare ~ score
-0.32 label.compare ~ second
-0.17 label.compare ~ senior
-0.18 label.compare ~ september
-0.18 label.compare ~ september #
-0.17 label.compare ~ shar
-0.16 label.compare ~ stadium
0.34 label.compare ~ stat
-0.19 label.compare ~ tax
0.32 label.compare ~ team
0.37 label.compare ~ team had
0.33 label.compare ~ that are
0.24 label.compare ~ that the
-0.15 label.compare ~ that were
-0.26 label.compare ~ the #
-0.37 label.compare ~ the #th
-0.24 label.compare ~ the differenc
-0.36 label.compare ~ the high
-0.34 label.compare ~ the location
-0.18 label.compare ~ the lowest
-0.51 label.compare ~ the rate
-0.38 label.compare ~ the total
-0.38 label.compare ~ ther
-0.20 label.compare ~ third
0.39 label.compare ~ this
-0.21 label.compare ~ thos
-0.17 label.compare ~ thos who
0.45 label.compare ~ time
0.38 label.compare ~ time did
-0.19 label.compare ~ time in
-0.26 label.compare ~ total amount
0.26 label.compare ~ under
0.42 label.compare ~ under #
-0.17 label.compare ~ valu
-0.32 label.compare ~ valu of
-0.18 label.compare ~ were
-0.24 label.compare ~ were in
-0.34 label.compare ~ were the
-0.41 label.compare ~ what were
-0.21 label.compare ~ when was
-0.26 label.compare ~ wher
0.29 label.compare ~ which is
-0.17 label.compare ~ who
-0.30 label.compare ~ who did
0.58 label.compare ~ win
0.55 label.compare ~ with a
-0.26 label.compare ~ worker
0.17 label.compare ~ year
0.61 label.compare ~ year did
0.25 label.compare ~ year had
0.32 label.compare ~ year that
0.38 label.highest ~ # or
0.19 label.highest ~ # person
0.42 label.highest ~ # which
-0.16 label.highest ~ # year
0.35 label.highest ~ $
0.19 label.highest ~ $ #
0.43 label.highest ~ 1
-0.24 label.highest ~ ^ find the
-0.51 label.highest ~ ^ for the
0.28 label.highest ~ ^ in what
0.17 label.highest ~ ^ in which
0.16 label.highest ~ ^ in which year
-0.40 label.highest ~ ^ show me
0.83 label.highest ~ ^ show the
0.98 label.highest ~ ^ the #
-0.61 label.highest ~ ^ what are
-0.48 label.highest ~ ^ what are the
0.42 label.highest ~ ^ what team
-0.15 label.highest ~ ^ what were
-0.15 label.highest ~ ^ what were the
-0.51 label.highest ~ ^ which team
0.53 label.highest ~ ^ who has
-0.44 label.highest ~ ^ who were
-0.39 label.highest ~ ^ who win
0.38 label.highest ~ a higher
-0.27 label.highest ~ about
0.30 label.highest ~ account
0.37 label.highest ~ account for
-0.24 label.highest ~ against
0.21 label.highest ~ age
0.63 label.highest ~ age #
-0.37 label.highest ~ air
0.36 label.highest ~ all the
0.40 label.highest ~ among
-0.45 label.highest ~ among the
0.43 label.highest ~ and rank
-0.40 label.highest ~ and what
-0.28 label.highest ~ any
0.34 label.highest ~ appear
-0.26 label.highest ~ are list
0.30 label.highest ~ assault
-0.35 label.highest ~ asset
-0.25 label.highest ~ at least
-0.20 label.highest ~ averag of
-0.18 label.highest ~ balanc
-0.31 label.highest ~ be
-0.39 label.highest ~ been
0.43 label.highest ~ being
-0.42 label.highest ~ birth
0.35 label.highest ~ bottom
-0.21 label.highest ~ but
-0.43 label.highest ~ by a
-0.22 label.highest ~ canada
0.22 label.highest ~ capital
0.23 label.highest ~ case
-0.25 label.highest ~ cash
-0.51 label.highest ~ championship
-0.32 label.highest ~ channel
-0.46 label.highest ~ child
-0.32 label.highest ~ combin
0.28 label.highest ~ common
0.61 label.highest ~ compar
-0.50 label.highest ~ compar to
0.20 label.highest ~ complet
-0.37 label.highest ~ consecutiv
-0.29 label.highest ~ cost of
-0.40 label.highest ~ count of
0.27 label.highest ~ country has
0.17 label.highest ~ county
-0.22 label.highest ~ current
-0.21 label.highest ~ data
-0.20 label.highest ~ day
-0.62 label.highest ~ degre
-0.35 label.highest ~ descend by
-0.48 label.highest ~ direct
-0.19 label.highest ~ display
-0.33 label.highest ~ dur
-0.25 label.highest ~ earn
-0.41 label.highest ~ earning
-0.62 label.highest ~ employ
-0.20 label.highest ~ episod
0.31 label.highest ~ event
0.27 label.highest ~ every
-0.18 label.highest ~ expens
-0.24 label.highest ~ expens in
0.22 label.highest ~ experienc
-0.23 label.highest ~ film
-0.54 label.highest ~ financial
-0.24 label.highest ~ find the
-0.51 label.highest ~ first nation
-0.42 label.highest ~ found
-0.31 label.highest ~ free
0.20 label.highest ~ frequency
0.18 label.highest ~ fy
0.23 label.highest ~ gender
-0.19 label.highest ~ given
0.63 label.highest ~ group
0.27 label.highest ~ had
0.46 label.highest ~ had the
0.36 label.highest ~ has the
0.75 label.highest ~ have the
-0.48 label.highest ~ health
-0.20 label.highest ~ her
0.85 label.highest ~ higher
-0.67 label.highest ~ higher than
0.82 label.highest ~ highest
0.33 label.highest ~ his
-0.23 label.highest ~ id
0.16 label.highest ~ if
-0.38 label.highest ~ immigrant
0.26 label.highest ~ in what
-0.57 label.highest ~ includ
-0.52 label.highest ~ interest
-0.44 label.highest ~ inuit
0.18 label.highest ~ involv
0.52 label.highest ~ larg
1.44 label.highest ~ larger
0.40 label.highest ~ largest
-0.37 label.highest ~ last
-0.40 label.highest ~ leagu did
-0.29 label.highest ~ least #
-0.44 label.highest ~ length
0.56 label.highest ~ likely
0.48 label.highest ~ likely to
-0.32 label.highest ~ line
-0.45 label.highest ~ list in
0.44 label.highest ~ location
-0.36 label.highest ~ lose
-0.87 label.highest ~ lower
-0.30 label.highest ~ make the
-0.23 label.highest ~ many time
-0.57 label.highest ~ median
-0.32 label.highest ~ million
-0.19 label.highest ~ miss
-0.27 label.highest ~ model
0.24 label.highest ~ more
0.64 label.highest ~ more likely
0.45 label.highest ~ most common
-0.31 label.highest ~ name of
-0.39 label.highest ~ nation
0.19 label.highest ~ new
0.31 label.highest ~ next
-0.37 label.highest ~ non
-0.27 label.highest ~ north
-0.31 label.highest ~ of a
-0.33 label.highest ~ of femal
-0.44 label.highest ~ of man
0.18 label.highest ~ of person
0.30 label.highest ~ of time
-0.55 label.highest ~ of woman
-0.16 label.highest ~ old
-0.29 label.highest ~ older
0.44 label.highest ~ on #
-0.29 label.highest ~ only
0.30 label.highest ~ ontario
-0.47 label.highest ~ open
0.67 label.highest ~ or
0.50 label.highest ~ order by
-0.50 label.highest ~ overall
-0.29 label.highest ~ per
0.16 label.highest ~ perform
0.22 label.highest ~ person
0.50 label.highest ~ pick
0.34 label.highest ~ polic
0.15 label.highest ~ population
0.38 label.highest ~ population of
0.98 label.highest ~ produc
-0.84 label.highest ~ property
0.24 label.highest ~ quebec
-0.24 label.highest ~ race
-0.18 label.highest ~ rank of
-0.26 label.highest ~ rat
0.20 label.highest ~ rate for
-0.18 label.highest ~ rate of
-0.62 label.highest ~ ratio
-0.26 label.highest ~ record
-0.49 label.highest ~ relationship
-0.32 label.highest ~ relationship between
-0.19 label.highest ~ respectively
-0.29 label.highest ~ same
-0.54 label.highest ~ school
0.17 label.highest ~ score
-0.33 label.highest ~ second
0.39 label.highest ~ sector
-0.28 label.highest ~ segment
-0.19 label.highest ~ series
-0.19 label.highest ~ sheet
-0.30 label.highest ~ show me
0.77 label.highest ~ show the
0.18 label.highest ~ singl
0.40 label.highest ~ spain
-0.20 label.highest ~ station
-0.22 label.highest ~ status
-0.33 label.highest ~ surfac
-0.19 label.highest ~ tabl
-0.18 label.highest ~ team had
-0.39 label.highest ~ team has
-0.35 label.highest ~ term
-0.21 label.highest ~ that was
0.15 label.highest ~ the amount
-0.26 label.highest ~ the date
0.42 label.highest ~ the first
1.05 label.highest ~ the highest
0.52 label.highest ~ the largest
-0.23 label.highest ~ the location
-0.16 label.highest ~ the match
-0.19 label.highest ~ the maximum
-0.35 label.highest ~ the median
-0.16 label.highest ~ the name
-0.24 label.highest ~ the rate
-0.29 label.highest ~ the same
-0.19 label.highest ~ the season
-0.32 label.highest ~ the smallest
-0.54 label.highest ~ the tabl
-0.33 label.highest ~ the time
-0.23 label.highest ~ the us
-0.58 label.highest ~ the year
-0.30 label.highest ~ their
-0.37 label.highest ~ they
0.37 label.highest ~ this tabl
-0.43 label.highest ~ thos who
0.19 label.highest ~ thousand
-0.31 label.highest ~ to be
0.81 label.highest ~ top
1.06 label.highest ~ top #
-0.29 label.highest ~ total revenu
-0.42 label.highest ~ tv
-0.88 label.highest ~ university
-0.27 label.highest ~ up
0.28 label.highest ~ vehicl
0.16 label.highest ~ vote
-0.40 label.highest ~ what are
0.42 label.highest ~ what team
-0.25 label.highest ~ what were
0.32 label.highest ~ wher the
-0.33 label.highest ~ wher was
0.43 label.highest ~ which
-0.63 label.highest ~ which country
-0.40 label.highest ~ which leagu
-0.44 label.highest ~ which team
-0.24 label.highest ~ who did
0.73 label.highest ~ who has
-0.28 label.highest ~ who win
0.30 label.highest ~ whos
0.22 label.highest ~ with the
-0.39 label.highest ~ without
0.37 label.highest ~ woman
0.34 label.highest ~ woman age
-0.31 label.highest ~ woman who
-0.17 label.highest ~ work
0.40 label.highest ~ worker
-0.24 label.highest ~ year #
0.26 label.highest ~ year did
-0.33 label.highest ~ year had
0.27 label.highest ~ year was
-0.83 label.highest ~ youth
-0.17 label.lowest ~ # %
-0.15 label.lowest ~ %
1.21 label.lowest ~ ^ bottom #
-0.16 label.lowest ~ ^ for the
-0.24 label.lowest ~ ^ how much
0.26 label.lowest ~ ^ in which
0.28 label.lowest ~ ^ in which year
-0.34 label.lowest ~ ^ show me
1.48 label.lowest ~ ^ the #
-0.39 label.lowest ~ ^ what are
-0.29 label.lowest ~ ^ what are the
-0.18 label.lowest ~ ^ what were
-0.18 label.lowest ~ ^ what were the
0.28 label.lowest ~ ^ when was
0.40 label.lowest ~ ^ when was the
-0.17 label.lowest ~ ^ wher was
0.33 label.lowest ~ ^ which is
0.17 label.lowest ~ ^ who had
0.18 label.lowest ~ a higher
0.23 label.lowest ~ adult
-0.31 label.lowest ~ age of
-0.17 label.lowest ~ air
-0.44 label.lowest ~ all the
-0.36 label.lowest ~ amount of
-0.25 label.lowest ~ and what
-0.35 label.lowest ~ appear
-0.18 label.lowest ~ are list
-0.41 label.lowest ~ are the
-0.48 label.lowest ~ as a
0.22 label.lowest ~ assault
-0.50 label.lowest ~ asset
-0.22 label.lowest ~ at
-0.44 label.lowest ~ at least
-0.35 label.lowest ~ at the
-0.23 label.lowest ~ balanc
0.32 label.lowest ~ be
-0.41 label.lowest ~ befor
0.25 label.lowest ~ below
-0.17 label.lowest ~ both
1.01 label.lowest ~ bottom
1.31 label.lowest ~ bottom #
-0.22 label.lowest ~ but
-0.47 label.lowest ~ canada
-0.28 label.lowest ~ cash
-0.28 label.lowest ~ channel
-0.55 label.lowest ~ compar
-0.16 label.lowest ~ compar to
0.21 label.lowest ~ cost of
-0.43 label.lowest ~ count of
-0.62 label.lowest ~ current
0.22 label.lowest ~ decreas
0.28 label.lowest ~ decreas in
-0.48 label.lowest ~ descend by
-0.16 label.lowest ~ did not
0.37 label.lowest ~ display
0.30 label.lowest ~ division
-0.20 label.lowest ~ earliest
0.19 label.lowest ~ english
0.38 label.lowest ~ expens
-0.30 label.lowest ~ expens in
-0.55 label.lowest ~ financial
-0.21 label.lowest ~ first
-0.36 label.lowest ~ fiscal
-0.15 label.lowest ~ fiscal year
0.27 label.lowest ~ found
-0.16 label.lowest ~ gender
0.24 label.lowest ~ good
0.40 label.lowest ~ greater
0.48 label.lowest ~ has a
0.32 label.lowest ~ health
-0.16 label.lowest ~ high
-0.26 label.lowest ~ higher than
-0.20 label.lowest ~ his
-0.21 label.lowest ~ immigrant
0.34 label.lowest ~ in a
-0.58 label.lowest ~ in canada
0.30 label.lowest ~ in which
-0.50 label.lowest ~ includ
-0.32 label.lowest ~ individual
-0.19 label.lowest ~ inuit
0.37 label.lowest ~ involv
-0.16 label.lowest ~ january #
-1.38 label.lowest ~ larger
0.24 label.lowest ~ last
-0.17 label.lowest ~ least #
-0.26 label.lowest ~ length
0.67 label.lowest ~ less
0.45 label.lowest ~ likely
0.62 label.lowest ~ likely to
-0.34 label.lowest ~ list in
0.29 label.lowest ~ live in
0.60 label.lowest ~ lower
0.64 label.lowest ~ lowest
0.19 label.lowest ~ make
-0.16 label.lowest ~ male
-0.39 label.lowest ~ margin
0.30 label.lowest ~ me the
-0.25 label.lowest ~ million
-0.24 label.lowest ~ much
-0.35 label.lowest ~ new
-0.32 label.lowest ~ non
-0.18 label.lowest ~ not
-0.17 label.lowest ~ number for
-0.43 label.lowest ~ of a
-0.19 label.lowest ~ of man
-0.16 label.lowest ~ of person
-0.44 label.lowest ~ of time
0.25 label.lowest ~ only
0.38 label.lowest ~ ontario
-0.27 label.lowest ~ operat
-0.30 label.lowest ~ operation
0.32 label.lowest ~ or
0.42 label.lowest ~ other
0.34 label.lowest ~ other than
-0.26 label.lowest ~ out
0.21 label.lowest ~ overall
-0.19 label.lowest ~ own
0.20 label.lowest ~ percentag chang
-0.31 label.lowest ~ perform
-0.17 label.lowest ~ period
-0.19 label.lowest ~ person
0.36 label.lowest ~ pick
-0.53 label.lowest ~ produc
-0.38 label.lowest ~ provid
0.41 label.lowest ~ provinc
0.25 label.lowest ~ quebec
-0.45 label.lowest ~ ratio
-0.36 label.lowest ~ record
-0.64 label.lowest ~ relationship between
-0.39 label.lowest ~ respectively
-0.47 label.lowest ~ return
-0.32 label.lowest ~ road
-0.18 label.lowest ~ scor #
-0.16 label.lowest ~ sector
0.35 label.lowest ~ segment
0.71 label.lowest ~ senior
-0.22 label.lowest ~ show me
-0.41 label.lowest ~ spain
-0.70 label.lowest ~ tabl
0.36 label.lowest ~ term
0.25 label.lowest ~ that has
0.46 label.lowest ~ that is
-0.32 label.lowest ~ the #th
-0.48 label.lowest ~ the amount
-0.31 label.lowest ~ the date
-0.22 label.lowest ~ the first
0.88 label.lowest ~ the lowest
0.26 label.lowest ~ the match
-0.40 label.lowest ~ the net
0.41 label.lowest ~ the only
0.30 label.lowest ~ the smallest
-0.66 label.lowest ~ the tabl
-0.28 label.lowest ~ the time
0.27 label.lowest ~ third
-0.18 label.lowest ~ this tabl
0.56 label.lowest ~ thousand
0.24 label.lowest ~ time in
0.33 label.lowest ~ to be
0.21 label.lowest ~ university
-0.16 label.lowest ~ up
-0.21 label.lowest ~ week
-0.32 label.lowest ~ were the
0.38 label.lowest ~ when
0.28 label.lowest ~ when was
0.32 label.lowest ~ which is
0.39 label.lowest ~ which year
0.20 label.lowest ~ who did
-0.37 label.lowest ~ without
-0.26 label.lowest ~ woman age
-0.22 label.lowest ~ woman who
0.26 label.lowest ~ year had
0.33 label.lowest ~ youth
-0.19 label.sign ~ ^ in which
-0.19 label.sign ~ ^ in which year
-0.19 label.sign ~ expens
-0.21 label.sign ~ in
-0.19 label.sign ~ in which
-0.19 label.sign ~ incom
-0.19 label.sign ~ net
-0.19 label.sign ~ other
-0.19 label.sign ~ was
-0.18 label.sign ~ which
-0.19 label.sign ~ which year
-0.19 label.sign ~ year
-0.19 label.sign ~ year was
0.49 later first
-0.32 list columns repeat filter
-0.34 list sort own
1.26 list sort said after
0.41 list sort score
-0.38 list ~ ^ count the
-0.24 list ~ ^ describ the
-0.31 list ~ ^ how long
-0.37 list ~ ^ how many total
0.40 list ~ ^ list all
-0.28 list ~ ^ name a
-0.32 list ~ ^ number of
-0.20 list ~ ^ what team
-0.18 list ~ ^ when was the
-0.18 list ~ across
-0.38 list ~ against
-0.28 list ~ age
-0.72 list ~ all the
-0.22 list ~ amount of
-0.36 list ~ any
-0.39 list ~ are list
-0.32 list ~ are not
-0.76 list ~ birth
-0.41 list ~ case
-0.94 list ~ count
-0.92 list ~ count of
-0.36 list ~ count the
-0.20 list ~ descend by
-0.36 list ~ describ
-0.24 list ~ describ the
-0.47 list ~ did not
-0.29 list ~ die
0.66 list ~ district
-0.43 list ~ do
-0.34 list ~ does the
-0.29 list ~ earning
-0.29 list ~ east
-0.18 list ~ election
-0.33 list ~ event
-0.48 list ~ every
-0.30 list ~ expens in
-0.47 list ~ for all
-0.28 list ~ found
-0.23 list ~ franc
-0.22 list ~ french
-0.27 list ~ gold
-0.22 list ~ grand
-0.58 list ~ her
-0.44 list ~ his
-0.31 list ~ how long
-0.21 list ~ in this
-0.41 list ~ includ
-0.53 list ~ its
0.36 list ~ list all
0.19 list ~ list the
-0.18 list ~ live in
-0.33 list ~ long
-0.37 list ~ many total
-0.21 list ~ most common
-0.18 list ~ name a
-0.55 list ~ name and
0.26 list ~ name of
-0.22 list ~ network
0.26 list ~ not
-0.29 list ~ number of
-0.22 list ~ of all
-0.46 list ~ of each
-0.37 list ~ of person
-0.31 list ~ of revenu
-0.44 list ~ on this
-0.55 list ~ only
-0.37 list ~ or #
-0.38 list ~ order in
-0.28 list ~ out
-0.56 list ~ overall
-0.15 list ~ participat
0.27 list ~ plan
0.23 list ~ play in
-0.32 list ~ plot
-0.55 list ~ represent
-0.30 list ~ result in
-0.22 list ~ result of
-0.15 list ~ student
-0.54 list ~ tabl
-0.21 list ~ term
-0.52 list ~ that are
-0.40 list ~ the chart
0.92 list ~ the different
-0.50 list ~ the list
0.17 list ~ the name
-0.15 list ~ the number
-0.43 list ~ the only
-0.25 list ~ the race
-0.37 list ~ the tabl
-0.27 list ~ the total
-0.36 list ~ this chart
-0.19 list ~ time was
-0.54 list ~ titl
-0.73 list ~ total amount
-0.23 list ~ total number
-0.29 list ~ total of
0.28 list ~ valu of
-0.27 list ~ west
-0.22 list ~ what team
0.53 list ~ whos
-0.38 list.columns ~ # in
-0.43 list.columns ~ # is
-0.29 list.columns ~ # or
0.34 list.columns ~ # respectively
-0.49 list.columns ~ # s
-0.53 list.columns ~ # what
-0.28 list.columns ~ #th
-0.17 list.columns ~ $ #
0.42 list.columns ~ ^ bar chart
0.38 list.columns ~ ^ draw a
0.17 list.columns ~ ^ draw a bar
-0.64 list.columns ~ ^ how long
-0.47 list.columns ~ ^ how many total
0.23 list.columns ~ ^ how much
-0.17 list.columns ~ ^ name a
-0.34 list.columns ~ ^ name the
0.18 list.columns ~ ^ return a
0.26 list.columns ~ ^ show me
-0.20 list.columns ~ ^ tell me
-0.19 list.columns ~ ^ tell me the
0.29 list.columns ~ ^ visualiz a
0.33 list.columns ~ ^ visualiz a bar
0.22 list.columns ~ ^ what are
-0.42 list.columns ~ ^ what team
-0.20 list.columns ~ ^ what the
0.55 list.columns ~ ^ what were
0.55 list.columns ~ ^ what were the
-0.29 list.columns ~ ^ what year
-0.36 list.columns ~ ^ when was
-0.41 list.columns ~ ^ when was the
-0.41 list.columns ~ ^ wher was
-0.51 list.columns ~ ^ who were
-0.32 list.columns ~ a #
0.15 list.columns ~ a bar
0.82 list.columns ~ a scatter
0.17 list.columns ~ about
-0.17 list.columns ~ account for
-0.36 list.columns ~ across
-0.24 list.columns ~ adult
-0.31 list.columns ~ against
-0.15 list.columns ~ age #
-0.46 list.columns ~ air
-0.22 list.columns ~ album
0.53 list.columns ~ all
0.58 list.columns ~ all the
0.86 list.columns ~ and
-0.28 list.columns ~ and #
-0.54 list.columns ~ and a
-0.25 list.columns ~ and could
0.16 list.columns ~ and i
-0.36 list.columns ~ and when
-0.19 list.columns ~ are in
-0.18 list.columns ~ are list
-0.30 list.columns ~ are not
-0.24 list.columns ~ are ther
-0.28 list.columns ~ as a
-0.48 list.columns ~ as the
0.17 list.columns ~ asc
-0.18 list.columns ~ asc by
0.21 list.columns ~ ascend order
-0.17 list.columns ~ at
-0.54 list.columns ~ at #
-0.18 list.columns ~ attend of
-0.18 list.columns ~ august
-0.17 list.columns ~ award
0.19 list.columns ~ axis in
0.23 list.columns ~ balanc
0.16 list.columns ~ bar
0.17 list.columns ~ bar chart
-0.36 list.columns ~ befor #
0.62 list.columns ~ best
0.22 list.columns ~ between
-0.22 list.columns ~ between total
-0.29 list.columns ~ both
-0.34 list.columns ~ build
-0.29 list.columns ~ but
-0.27 list.columns ~ canada
-0.19 list.columns ~ canadian
0.41 list.columns ~ cell
-0.25 list.columns ~ championship
-0.31 list.columns ~ chang of
0.38 list.columns ~ chart
0.35 list.columns ~ chart about
0.27 list.columns ~ chart and
-0.16 list.columns ~ chart for
-0.48 list.columns ~ child
-0.24 list.columns ~ coach
-0.25 list.columns ~ code
-0.47 list.columns ~ colleg
-0.16 list.columns ~ community
-0.35 list.columns ~ consecutiv
0.44 list.columns ~ correlation
0.46 list.columns ~ correlation between
-0.87 list.columns ~ count
-0.36 list.columns ~ county
-0.67 list.columns ~ current
-0.16 list.columns ~ describ
-0.39 list.columns ~ did the
-0.29 list.columns ~ differenc
-0.17 list.columns ~ differenc between
-0.22 list.columns ~ differenc in
-0.24 list.columns ~ direct
0.27 list.columns ~ display
-0.30 list.columns ~ district
-0.15 list.columns ~ does
0.16 list.columns ~ draw
0.32 list.columns ~ draw a
-0.32 list.columns ~ earn
-0.45 list.columns ~ earning
-0.45 list.columns ~ east
-0.50 list.columns ~ english
-0.53 list.columns ~ enrollment
-0.69 list.columns ~ episod
-0.38 list.columns ~ event
0.64 list.columns ~ every
-0.31 list.columns ~ expens in
-0.28 list.columns ~ february
0.21 list.columns ~ final
0.26 list.columns ~ find
0.28 list.columns ~ finish
-0.93 list.columns ~ fiscal
-0.34 list.columns ~ for #
0.45 list.columns ~ for all
-0.26 list.columns ~ for the
-0.86 list.columns ~ format
0.21 list.columns ~ franc
-0.16 list.columns ~ free
-0.38 list.columns ~ french
-0.16 list.columns ~ frequency
-0.28 list.columns ~ from
-0.45 list.columns ~ from each
-0.26 list.columns ~ game play
-0.16 list.columns ~ get
-0.18 list.columns ~ goal did
-0.34 list.columns ~ gold
0.39 list.columns ~ good
-0.72 list.columns ~ grand
-0.27 list.columns ~ greater
-0.21 list.columns ~ greater than
-0.22 list.columns ~ grid
-0.28 list.columns ~ hav
-0.26 list.columns ~ have no
0.34 list.columns ~ health
0.90 list.columns ~ height
0.24 list.columns ~ high
-0.42 list.columns ~ higher
-0.56 list.columns ~ higher than
0.52 list.columns ~ household
-0.64 list.columns ~ how long
0.20 list.columns ~ how much
0.58 list.columns ~ id
0.78 list.columns ~ id and
-0.32 list.columns ~ if
0.68 list.columns ~ in a
0.17 list.columns ~ in asc
-0.35 list.columns ~ in the
-0.29 list.columns ~ in what
-0.43 list.columns ~ in which
-0.43 list.columns ~ incom
-0.19 list.columns ~ incumbent
-0.17 list.columns ~ individual
0.38 list.columns ~ interest
0.16 list.columns ~ inuit
-0.22 list.columns ~ is #
-0.35 list.columns ~ is list
0.64 list.columns ~ its
-0.16 list.columns ~ january
-0.25 list.columns ~ january #
-0.18 list.columns ~ july
-0.32 list.columns ~ june
-0.26 list.columns ~ lane
-0.34 list.columns ~ languag
-0.64 list.columns ~ larg
-0.47 list.columns ~ line
-0.32 list.columns ~ list as
-0.26 list.columns ~ list in
-0.50 list.columns ~ liv
-0.37 list.columns ~ liv in
-0.42 list.columns ~ long
-0.39 list.columns ~ lose
0.18 list.columns ~ low
0.30 list.columns ~ make
-0.26 list.columns ~ male
-0.20 list.columns ~ many goal
-0.47 list.columns ~ many total
-0.31 list.columns ~ match
-0.30 list.columns ~ may
-0.39 list.columns ~ me the
-0.26 list.columns ~ miss
-0.22 list.columns ~ model
-0.26 list.columns ~ more than
0.20 list.columns ~ much
-0.17 list.columns ~ name a
0.43 list.columns ~ name and
-0.34 list.columns ~ name the
-0.33 list.columns ~ nation
-0.61 list.columns ~ net
-0.49 list.columns ~ network
-0.70 list.columns ~ no
-0.27 list.columns ~ non
-0.54 list.columns ~ north
-0.69 list.columns ~ not
-0.19 list.columns ~ november #
-0.52 list.columns ~ number of
-0.29 list.columns ~ obligation
0.61 list.columns ~ of all
-0.27 list.columns ~ of game
-0.28 list.columns ~ of the
-0.38 list.columns ~ of total
0.80 list.columns ~ older
-0.36 list.columns ~ on #
-0.67 list.columns ~ only
-0.17 list.columns ~ open
-0.21 list.columns ~ operat
-0.43 list.columns ~ operation
-0.17 list.columns ~ or
-0.43 list.columns ~ or #
-0.19 list.columns ~ order in
0.30 list.columns ~ order pleas
-0.20 list.columns ~ other than
-0.20 list.columns ~ out
-0.43 list.columns ~ over
-0.25 list.columns ~ over the
-0.25 list.columns ~ owner
0.17 list.columns ~ percent
0.26 list.columns ~ percentag chang
-0.27 list.columns ~ perform
-0.59 list.columns ~ pick
-0.25 list.columns ~ plac
-0.22 list.columns ~ plan
-0.38 list.columns ~ play in
1.06 list.columns ~ plot
-0.19 list.columns ~ point of
0.29 list.columns ~ population
-0.37 list.columns ~ position
-0.17 list.columns ~ produc
-0.32 list.columns ~ provid
-0.52 list.columns ~ quebec
-0.43 list.columns ~ r
-0.21 list.columns ~ race
-0.29 list.columns ~ rank
-0.35 list.columns ~ rat
0.50 list.columns ~ rate for
-0.30 list.columns ~ ratio
-0.19 list.columns ~ record
0.40 list.columns ~ region
0.16 list.columns ~ regular
0.85 list.columns ~ relationship
0.87 list.columns ~ relationship between
-0.28 list.columns ~ release
-0.16 list.columns ~ represent
0.52 list.columns ~ respectively
-0.35 list.columns ~ result in
-0.26 list.columns ~ revenu from
-0.27 list.columns ~ s
1.06 list.columns ~ scatter
0.70 list.columns ~ scatter chart
0.73 list.columns ~ scatter plot
-0.30 list.columns ~ september
-0.54 list.columns ~ servic
-0.50 list.columns ~ servic in
-0.41 list.columns ~ shar
0.22 list.columns ~ show me
-0.17 list.columns ~ silver
0.37 list.columns ~ size
-0.28 list.columns ~ small
-0.28 list.columns ~ social
-0.24 list.columns ~ song
-0.17 list.columns ~ south
-0.16 list.columns ~ standard
-0.44 list.columns ~ start
-0.25 list.columns ~ stat
0.35 list.columns ~ street
-0.43 list.columns ~ sum
-0.42 list.columns ~ sum of
0.31 list.columns ~ support
-0.19 list.columns ~ surfac
0.37 list.columns ~ tabl
-0.27 list.columns ~ take
-0.48 list.columns ~ that are
-0.25 list.columns ~ that had
-0.44 list.columns ~ that have
-0.34 list.columns ~ that is
-0.19 list.columns ~ that were
-0.38 list.columns ~ the chang
-0.42 list.columns ~ the chart
0.44 list.columns ~ the correlation
-0.22 list.columns ~ the country
-0.25 list.columns ~ the differenc
-0.35 list.columns ~ the different
0.42 list.columns ~ the final
-0.29 list.columns ~ the high
-0.25 list.columns ~ the list
-0.50 list.columns ~ the location
-0.20 list.columns ~ the match
-0.37 list.columns ~ the nation
-0.35 list.columns ~ the number
-0.16 list.columns ~ the percent
-0.52 list.columns ~ the player
0.18 list.columns ~ the population
-0.18 list.columns ~ the record
0.94 list.columns ~ the relationship
-0.17 list.columns ~ the season
-0.56 list.columns ~ the sum
-0.21 list.columns ~ the team
-0.29 list.columns ~ the total
0.17 list.columns ~ the x
-0.35 list.columns ~ the year
0.28 list.columns ~ them by
-0.20 list.columns ~ third
-0.45 list.columns ~ this
-0.30 list.columns ~ this tabl
0.21 list.columns ~ thos
0.29 list.columns ~ thos who
-0.19 list.columns ~ thos with
-0.16 list.columns ~ time was
-0.42 list.columns ~ titl
0.24 list.columns ~ to show
-0.26 list.columns ~ total amount
-0.22 list.columns ~ total of
-0.31 list.columns ~ tournament
-0.43 list.columns ~ town
-0.35 list.columns ~ track
-0.45 list.columns ~ train
-0.47 list.columns ~ transfer
-0.32 list.columns ~ type of
-0.24 list.columns ~ under
-0.34 list.columns ~ us
-0.19 list.columns ~ valu in
0.52 list.columns ~ visualiz
0.29 list.columns ~ visualiz a
-0.16 list.columns ~ visualiz by
-0.18 list.columns ~ week #
0.41 list.columns ~ weight
0.29 list.columns ~ were the
0.36 list.columns ~ west
0.16 list.columns ~ what are
-0.58 list.columns ~ what team
-0.17 list.columns ~ what the
-0.32 list.columns ~ what was
0.43 list.columns ~ what were
-0.38 list.columns ~ what year
-0.30 list.columns ~ when
-0.26 list.columns ~ when was
-0.27 list.columns ~ wher
-0.38 list.columns ~ wher the
-0.41 list.columns ~ wher was
-0.85 list.columns ~ whos
-0.25 list.columns ~ with more
-0.22 list.columns ~ without
-0.24 list.columns ~ woman age
0.51 list.columns ~ work
0.28 list.columns ~ x
0.19 list.columns ~ x axis
0.30 list.columns ~ y
0.31 list.columns ~ y axis
-0.31 list.columns ~ year #
-0.31 list.columns ~ year that
-0.19 list.columns ~ year was
0.25 list.everything ~ ^ give me
-0.22 list.everything ~ ^ how long
0.40 list.everything ~ ^ what is
0.54 list.everything ~ about
0.54 list.everything ~ all
0.54 list.everything ~ all the
-0.22 list.everything ~ does
-0.22 list.everything ~ does the
0.25 list.everything ~ give
0.25 list.everything ~ give me
-0.22 list.everything ~ how
-0.22 list.everything ~ how long
0.40 list.everything ~ is
-0.22 list.everything ~ long
0.25 list.everything ~ me
-0.22 list.everything ~ take
0.52 list.everything ~ the
-0.22 list.everything ~ tournament
0.39 list.everything ~ what
0.40 list.everything ~ what is
-0.32 list.sorted ~ # from
0.33 list.sorted ~ # in
-0.27 list.sorted ~ #th
0.30 list.sorted ~ $
0.36 list.sorted ~ %
-0.23 list.sorted ~ &
-0.40 list.sorted ~ 1
-0.22 list.sorted ~ ^ a bar
-0.22 list.sorted ~ ^ a bar chart
-0.35 list.sorted ~ ^ give me
0.17 list.sorted ~ ^ how many percentag
0.15 list.sorted ~ ^ list the
-0.29 list.sorted ~ ^ list thos
-0.29 list.sorted ~ ^ list thos with
-0.22 list.sorted ~ ^ pleas tell
-0.22 list.sorted ~ ^ pleas tell me
-0.22 list.sorted ~ ^ what is
-0.17 list.sorted ~ ^ what is the
0.21 list.sorted ~ ^ what was
0.37 list.sorted ~ ^ what was the
-0.19 list.sorted ~ ^ who is
-0.19 list.sorted ~ ^ who is the
-0.24 list.sorted ~ ^ who was
-0.24 list.sorted ~ ^ who was the
-0.37 list.sorted ~ a #
-0.29 list.sorted ~ a blank
-0.29 list.sorted ~ abov
-0.36 list.sorted ~ after
0.46 list.sorted ~ age
-0.55 list.sorted ~ all
-0.24 list.sorted ~ all the
-0.50 list.sorted ~ amount
-0.21 list.sorted ~ amount of
-0.29 list.sorted ~ an
-0.22 list.sorted ~ and
0.15 list.sorted ~ and #
-0.41 list.sorted ~ and a
-0.36 list.sorted ~ and rank
0.23 list.sorted ~ asset
-0.42 list.sorted ~ at
-0.45 list.sorted ~ at #
-0.23 list.sorted ~ athlet
-0.23 list.sorted ~ b
-0.27 list.sorted ~ bar
0.15 list.sorted ~ between
0.15 list.sorted ~ between #
0.24 list.sorted ~ birth
-0.16 list.sorted ~ blank
-0.24 list.sorted ~ but
-0.34 list.sorted ~ by a
-0.47 list.sorted ~ by the
0.23 list.sorted ~ can
0.23 list.sorted ~ can you
0.29 list.sorted ~ chang
-0.28 list.sorted ~ chart
-0.28 list.sorted ~ circuit
-0.19 list.sorted ~ could
-0.19 list.sorted ~ could you
-0.36 list.sorted ~ count
-0.24 list.sorted ~ county
0.24 list.sorted ~ date of
-0.39 list.sorted ~ desc
-0.38 list.sorted ~ did the
-0.18 list.sorted ~ district
-0.59 list.sorted ~ earliest
-0.22 list.sorted ~ earn
0.47 list.sorted ~ earning
0.38 list.sorted ~ employe
0.36 list.sorted ~ episod
-0.51 list.sorted ~ event
-0.61 list.sorted ~ family
-0.24 list.sorted ~ final
-0.66 list.sorted ~ first
-0.28 list.sorted ~ for #
-0.28 list.sorted ~ for all
0.18 list.sorted ~ for each
-0.28 list.sorted ~ for the
-0.26 list.sorted ~ format
-0.21 list.sorted ~ french
-0.37 list.sorted ~ from
-0.16 list.sorted ~ game
-0.35 list.sorted ~ give
-0.35 list.sorted ~ give me
-0.19 list.sorted ~ has
-0.29 list.sorted ~ has an
-0.52 list.sorted ~ has the
-0.27 list.sorted ~ have a
-0.45 list.sorted ~ height
-0.15 list.sorted ~ high
-0.87 list.sorted ~ highest
0.16 list.sorted ~ hour
0.39 list.sorted ~ in #
-0.39 list.sorted ~ in desc
-0.22 list.sorted ~ in descend
-0.85 list.sorted ~ in the
-0.56 list.sorted ~ is
-0.31 list.sorted ~ is the
0.19 list.sorted ~ item
-0.23 list.sorted ~ its
-0.65 list.sorted ~ largest
-0.40 list.sorted ~ last
-0.25 list.sorted ~ less
-0.25 list.sorted ~ less than
-0.29 list.sorted ~ list thos
-0.23 list.sorted ~ location
-0.75 list.sorted ~ lowest
0.22 list.sorted ~ m
0.22 list.sorted ~ m #
-0.22 list.sorted ~ make
0.17 list.sorted ~ many percentag
-0.33 list.sorted ~ match
-0.36 list.sorted ~ me the
-0.51 list.sorted ~ medal
0.23 list.sorted ~ million
-0.33 list.sorted ~ model
0.17 list.sorted ~ name
0.21 list.sorted ~ name of
-0.35 list.sorted ~ nation
-0.20 list.sorted ~ nation of
0.48 list.sorted ~ net
-0.39 list.sorted ~ number
-0.34 list.sorted ~ number for
-0.39 list.sorted ~ number of
-0.57 list.sorted ~ of #
-0.43 list.sorted ~ of all
-0.27 list.sorted ~ on
-0.38 list.sorted ~ on the
-0.42 list.sorted ~ or
0.84 list.sorted ~ order by
-0.40 list.sorted ~ order in
0.21 list.sorted ~ other
-0.44 list.sorted ~ over
-0.40 list.sorted ~ over the
-0.32 list.sorted ~ paid
0.38 list.sorted ~ per
-0.23 list.sorted ~ percent
0.17 list.sorted ~ percentag
0.17 list.sorted ~ percentag point
0.40 list.sorted ~ player
-0.20 list.sorted ~ pleas
-0.22 list.sorted ~ pleas tell
-0.19 list.sorted ~ plot them
0.17 list.sorted ~ point
0.17 list.sorted ~ point did
-0.18 list.sorted ~ position
-0.24 list.sorted ~ previous
0.43 list.sorted ~ pric
-0.24 list.sorted ~ provid
-0.23 list.sorted ~ r
-0.23 list.sorted ~ r &
-0.69 list.sorted ~ rank
-0.28 list.sorted ~ research
0.16 list.sorted ~ result
0.17 list.sorted ~ result in
0.20 list.sorted ~ return
-0.34 list.sorted ~ round
-0.47 list.sorted ~ scatter
-0.47 list.sorted ~ scatter chart
-0.18 list.sorted ~ scor
-0.18 list.sorted ~ scor of
-0.26 list.sorted ~ second
0.38 list.sorted ~ sell
0.19 list.sorted ~ series
0.38 list.sorted ~ shar
-0.29 list.sorted ~ ship
-0.60 list.sorted ~ show
-0.31 list.sorted ~ show the
-0.33 list.sorted ~ smaller
-0.33 list.sorted ~ smaller than
-0.72 list.sorted ~ smallest
-0.18 list.sorted ~ song
0.39 list.sorted ~ sort
0.62 list.sorted ~ sort by
-0.53 list.sorted ~ status
0.40 list.sorted ~ student
-0.24 list.sorted ~ tabl
-0.31 list.sorted ~ team
-0.25 list.sorted ~ than
-0.25 list.sorted ~ than #
-0.21 list.sorted ~ the amount
0.29 list.sorted ~ the chang
0.36 list.sorted ~ the episod
-0.24 list.sorted ~ the final
-0.63 list.sorted ~ the highest
-0.33 list.sorted ~ the largest
-0.24 list.sorted ~ the last
-0.32 list.sorted ~ the location
-0.22 list.sorted ~ the lowest
-0.24 list.sorted ~ the match
0.23 list.sorted ~ the name
-0.38 list.sorted ~ the nation
-0.53 list.sorted ~ the number
-0.35 list.sorted ~ the smallest
-0.24 list.sorted ~ the tabl
-0.31 list.sorted ~ the team
-0.33 list.sorted ~ the top
-0.26 list.sorted ~ the us
-0.35 list.sorted ~ the x
0.20 list.sorted ~ the year
0.61 list.sorted ~ their
-0.35 list.sorted ~ them
-0.19 list.sorted ~ them as
-0.19 list.sorted ~ them by
-0.29 list.sorted ~ thos
-0.29 list.sorted ~ thos with
-0.19 list.sorted ~ top
0.19 list.sorted ~ tv
-0.16 list.sorted ~ type
0.19 list.sorted ~ unit
0.47 list.sorted ~ valu
-0.23 list.sorted ~ venu
0.32 list.sorted ~ was the
0.23 list.sorted ~ what
-0.28 list.sorted ~ what is
0.21 list.sorted ~ what was
-0.34 list.sorted ~ when
-0.48 list.sorted ~ which
-0.46 list.sorted ~ who
-0.24 list.sorted ~ who is
-0.24 list.sorted ~ who was
-0.28 list.sorted ~ win
-0.35 list.sorted ~ with
-0.22 list.sorted ~ with #
-0.52 list.sorted ~ with the
-0.24 list.sorted ~ x
-0.30 list.sorted ~ x axis
0.50 lookup answer score
-0.26 lookup filter alternatives unjoined
-0.65 lookup missed column
-0.21 lookup missed comparison
-0.55 lookup missed degree
0.26 lookup ~ # %
-0.36 lookup ~ # a
0.42 lookup ~ # as
0.26 lookup ~ # point
-0.23 lookup ~ # respectively
-0.35 lookup ~ # s
0.86 lookup ~ # season
0.24 lookup ~ # what
0.19 lookup ~ # when
-0.16 lookup ~ # which
0.53 lookup ~ # with
-0.22 lookup ~ #th
-0.19 lookup ~ $
0.26 lookup ~ %
-0.29 lookup ~ 1
-0.35 lookup ~ ^ are ther
0.26 lookup ~ ^ describ the
-0.35 lookup ~ ^ find the
0.43 lookup ~ ^ for the
-0.28 lookup ~ ^ give me
-0.69 lookup ~ ^ how many different
0.87 lookup ~ ^ how many percentag
-0.50 lookup ~ ^ how many time
-0.48 lookup ~ ^ how many year
-0.20 lookup ~ ^ how much
-0.43 lookup ~ ^ in # #
-0.31 lookup ~ ^ in which
-0.66 lookup ~ ^ in which year
1.14 lookup ~ ^ list all
0.28 lookup ~ ^ list the
-0.49 lookup ~ ^ name a
-0.51 lookup ~ ^ number of
0.19 lookup ~ ^ on what
0.21 lookup ~ ^ on what date
0.40 lookup ~ ^ show the row
0.23 lookup ~ ^ tell me
0.34 lookup ~ ^ tell me the
-0.19 lookup ~ ^ the #
0.44 lookup ~ ^ what date
-0.16 lookup ~ ^ what percentag
-0.16 lookup ~ ^ what percentag of
-0.47 lookup ~ ^ what shar
-0.47 lookup ~ ^ what shar of
0.17 lookup ~ ^ what team
0.43 lookup ~ ^ what the
0.22 lookup ~ ^ what was
0.19 lookup ~ ^ what were
0.19 lookup ~ ^ what were the
0.20 lookup ~ ^ what year
0.26 lookup ~ ^ when did
-0.17 lookup ~ ^ when was
0.40 lookup ~ ^ which club
-0.27 lookup ~ ^ which country has
0.38 lookup ~ ^ which row
0.38 lookup ~ ^ which row have
0.16 lookup ~ ^ which team
0.31 lookup ~ ^ which year
-0.21 lookup ~ ^ who had
0.18 lookup ~ ^ who has
-0.24 lookup ~ a bar
0.38 lookup ~ a miss
0.72 lookup ~ a total
-0.53 lookup ~ aboriginal
0.63 lookup ~ abov #
-0.49 lookup ~ across
0.28 lookup ~ activity
0.17 lookup ~ after #
0.56 lookup ~ against
0.27 lookup ~ age
-0.30 lookup ~ age #
0.77 lookup ~ age of
0.34 lookup ~ air
0.40 lookup ~ all
0.48 lookup ~ all the
-0.49 lookup ~ among the
0.23 lookup ~ and a
0.74 lookup ~ and an
-0.55 lookup ~ and what
0.70 lookup ~ and when
0.22 lookup ~ any
0.31 lookup ~ appear
-0.18 lookup ~ appearanc
-0.33 lookup ~ april
-0.60 lookup ~ are list
-0.32 lookup ~ are the
0.23 lookup ~ artist
-0.49 lookup ~ as a
-0.32 lookup ~ asc
-0.33 lookup ~ ascend order
0.31 lookup ~ assault
1.01 lookup ~ at #
0.30 lookup ~ at the
0.47 lookup ~ averag of
0.51 lookup ~ away team
-0.18 lookup ~ axis in
-0.30 lookup ~ balanc
-0.19 lookup ~ bar
-0.23 lookup ~ bar chart
-0.26 lookup ~ bar graph
0.19 lookup ~ be
0.44 lookup ~ been
-0.27 lookup ~ befor
-0.38 lookup ~ befor #
-0.50 lookup ~ being
-0.56 lookup ~ below
-0.16 lookup ~ benefit
-0.36 lookup ~ between the
0.75 lookup ~ both
0.47 lookup ~ bronz
0.17 lookup ~ build
0.27 lookup ~ but
-0.60 lookup ~ capital
-0.69 lookup ~ case
-0.49 lookup ~ cash
-0.35 lookup ~ chang of
-0.45 lookup ~ chart for
-0.25 lookup ~ child
-0.20 lookup ~ city
0.61 lookup ~ class
0.38 lookup ~ club
0.24 lookup ~ club did
-0.76 lookup ~ combin
-0.37 lookup ~ come
-0.16 lookup ~ come from
0.23 lookup ~ common
-0.98 lookup ~ company
0.17 lookup ~ compet
-0.19 lookup ~ correlation
-0.48 lookup ~ correspond
-0.33 lookup ~ could you
-0.49 lookup ~ count
0.15 lookup ~ count of
-0.59 lookup ~ country has
-0.16 lookup ~ cup
0.39 lookup ~ current
0.55 lookup ~ data
0.26 lookup ~ date of
0.25 lookup ~ date was
-0.29 lookup ~ december
-0.40 lookup ~ december #
-0.32 lookup ~ decreas
-0.31 lookup ~ decreas in
0.33 lookup ~ describ
0.26 lookup ~ describ the
0.19 lookup ~ did
0.43 lookup ~ did he
-0.35 lookup ~ did not
0.15 lookup ~ did the
-0.29 lookup ~ differenc
-0.59 lookup ~ display
-0.57 lookup ~ district
0.25 lookup ~ division
0.64 lookup ~ do
0.62 lookup ~ does the
0.18 lookup ~ dollar
0.15 lookup ~ draft
0.39 lookup ~ draw
0.48 lookup ~ earn
-0.53 lookup ~ earning
0.25 lookup ~ employ
-0.22 lookup ~ employe
-0.39 lookup ~ employment
0.21 lookup ~ empty
0.45 lookup ~ end
0.57 lookup ~ enrollment
0.54 lookup ~ f
0.42 lookup ~ femal
-0.45 lookup ~ financial
-0.21 lookup ~ find
-0.35 lookup ~ find the
0.28 lookup ~ first
-0.60 lookup ~ first nation
0.27 lookup ~ fiscal
-0.54 lookup ~ fiscal year
0.88 lookup ~ for in
-0.16 lookup ~ for what
0.18 lookup ~ format
0.31 lookup ~ french
0.37 lookup ~ frequency
-0.46 lookup ~ from #
-0.63 lookup ~ fy
-0.63 lookup ~ fy #
0.28 lookup ~ get
1.15 lookup ~ get in
-0.44 lookup ~ given
0.76 lookup ~ gold
0.58 lookup ~ gold medal
-0.62 lookup ~ good
-0.38 lookup ~ grand
-0.28 lookup ~ graph
0.28 lookup ~ greater
0.47 lookup ~ greater than
0.21 lookup ~ had
0.53 lookup ~ had #
0.20 lookup ~ has
0.22 lookup ~ has #
0.40 lookup ~ has a
0.74 lookup ~ has an
1.31 lookup ~ hav
-0.36 lookup ~ have at
0.18 lookup ~ have no
-0.34 lookup ~ health
0.32 lookup ~ height
0.47 lookup ~ her
-0.20 lookup ~ high
-0.63 lookup ~ higher
0.49 lookup ~ his
0.16 lookup ~ hold
-0.33 lookup ~ id and
0.16 lookup ~ if the
0.24 lookup ~ in #
-0.56 lookup ~ in a
-0.32 lookup ~ in asc
0.32 lookup ~ in canada
-0.63 lookup ~ in each
-0.37 lookup ~ in this
0.40 lookup ~ in what
0.17 lookup ~ includ
-0.30 lookup ~ increas decreas
-0.48 lookup ~ increas in
0.44 lookup ~ individual
-0.82 lookup ~ interest
0.71 lookup ~ inuit
-0.32 lookup ~ involv
0.40 lookup ~ is empty
-0.36 lookup ~ is list
0.24 lookup ~ january #
0.44 lookup ~ label
-0.25 lookup ~ languag
0.46 lookup ~ lap
-0.61 lookup ~ larg
0.96 lookup ~ larger than
0.32 lookup ~ leagu did
0.22 lookup ~ length
0.22 lookup ~ level
-0.39 lookup ~ life
0.20 lookup ~ likely to
-0.20 lookup ~ list after
1.32 lookup ~ list all
-0.24 lookup ~ list in
0.38 lookup ~ live
-0.47 lookup ~ live in
0.27 lookup ~ long
0.38 lookup ~ lose
-0.34 lookup ~ low
-0.30 lookup ~ lower
0.23 lookup ~ make the
0.31 lookup ~ male
0.30 lookup ~ man
-0.44 lookup ~ many consecutiv
-0.69 lookup ~ many different
-0.36 lookup ~ many goal
0.39 lookup ~ many percentag
-0.27 lookup ~ many person
-0.54 lookup ~ many time
-0.30 lookup ~ many year
0.26 lookup ~ margin
-0.19 lookup ~ me a
0.47 lookup ~ mean
0.35 lookup ~ medal
0.42 lookup ~ median
0.23 lookup ~ member
0.69 lookup ~ million
0.25 lookup ~ minimum
-0.17 lookup ~ month of
0.21 lookup ~ name
-0.36 lookup ~ name and
0.54 lookup ~ nation of
-0.48 lookup ~ net
-0.18 lookup ~ network
0.37 lookup ~ no
-0.17 lookup ~ non
-0.34 lookup ~ not
-0.23 lookup ~ number
-0.29 lookup ~ number for
-0.22 lookup ~ number of
-0.44 lookup ~ obligation
0.28 lookup ~ october
0.36 lookup ~ october #
0.58 lookup ~ of #
0.62 lookup ~ of a
0.23 lookup ~ of all
-0.24 lookup ~ of each
-0.72 lookup ~ of femal
-0.23 lookup ~ of game
-0.31 lookup ~ of man
0.44 lookup ~ of person
-0.30 lookup ~ of player
-0.39 lookup ~ of revenu
-0.38 lookup ~ of total
-0.39 lookup ~ of woman
0.37 lookup ~ older
-0.35 lookup ~ on this
0.18 lookup ~ only #
0.43 lookup ~ operation
-0.27 lookup ~ or
-0.16 lookup ~ order by
0.19 lookup ~ order in
-0.28 lookup ~ other than
0.29 lookup ~ over
0.62 lookup ~ over #
0.17 lookup ~ over the
0.49 lookup ~ overall
0.64 lookup ~ par
0.19 lookup ~ part
0.53 lookup ~ partner
0.44 lookup ~ party
0.61 lookup ~ per
0.33 lookup ~ percent
0.50 lookup ~ percentag point
-0.46 lookup ~ place
-0.54 lookup ~ plan
0.19 lookup ~ play for
-0.22 lookup ~ play in
0.96 lookup ~ point
0.44 lookup ~ point did
-0.21 lookup ~ population
-0.64 lookup ~ population of
-0.24 lookup ~ previous
0.26 lookup ~ pric
-0.48 lookup ~ provid
0.17 lookup ~ public
0.16 lookup ~ quebec
0.17 lookup ~ r &
0.17 lookup ~ race
-0.22 lookup ~ rank
0.41 lookup ~ rank of
0.16 lookup ~ rat
0.18 lookup ~ rate of
-0.22 lookup ~ ratio
0.27 lookup ~ record of
-0.29 lookup ~ region
0.15 lookup ~ regular
0.27 lookup ~ relat
-0.32 lookup ~ relationship
-0.42 lookup ~ relationship between
-0.21 lookup ~ repeat
0.34 lookup ~ represent
-0.20 lookup ~ research
-0.26 lookup ~ result in
-0.31 lookup ~ return
-0.22 lookup ~ revenu
0.41 lookup ~ row
0.40 lookup ~ row wher
0.22 lookup ~ run
-0.32 lookup ~ same
0.36 lookup ~ scor #
0.43 lookup ~ scor when
0.47 lookup ~ score #
0.76 lookup ~ scorer
0.27 lookup ~ season
0.27 lookup ~ second
0.28 lookup ~ sell
-0.23 lookup ~ senior
0.22 lookup ~ september
-0.29 lookup ~ series
0.21 lookup ~ serv
0.56 lookup ~ set
0.40 lookup ~ sheet
0.41 lookup ~ show
0.17 lookup ~ show me
0.22 lookup ~ silver
-0.70 lookup ~ sinc
-0.33 lookup ~ singl
-0.24 lookup ~ size
0.17 lookup ~ smaller than
0.47 lookup ~ station
0.20 lookup ~ statistic
0.57 lookup ~ status
-0.36 lookup ~ street
-0.35 lookup ~ support
0.38 lookup ~ t
0.30 lookup ~ t #
-0.42 lookup ~ tabl
0.26 lookup ~ take
-0.31 lookup ~ tax
-0.19 lookup ~ team had
0.20 lookup ~ team is
0.17 lookup ~ team was
-0.89 lookup ~ that are
0.75 lookup ~ that was
0.54 lookup ~ the attend
-0.30 lookup ~ the chang
0.28 lookup ~ the chart
-0.19 lookup ~ the correlation
0.31 lookup ~ the country
0.79 lookup ~ the date
-1.04 lookup ~ the differenc
-0.20 lookup ~ the different
-0.17 lookup ~ the high
-0.43 lookup ~ the least
-0.45 lookup ~ the list
0.20 lookup ~ the location
0.15 lookup ~ the median
0.16 lookup ~ the nation
-0.51 lookup ~ the net
-0.58 lookup ~ the next
0.40 lookup ~ the past
-0.25 lookup ~ the percent
0.51 lookup ~ the player
-0.38 lookup ~ the previous
0.77 lookup ~ the race
-0.30 lookup ~ the record
0.50 lookup ~ the result
0.40 lookup ~ the row
-0.30 lookup ~ the same
-0.30 lookup ~ the tabl
-0.83 lookup ~ the total
-0.31 lookup ~ the unit
0.41 lookup ~ their
-0.54 lookup ~ ther in
-0.80 lookup ~ they
0.27 lookup ~ third
0.17 lookup ~ this
0.41 lookup ~ thos who
-0.48 lookup ~ thousand
-0.33 lookup ~ time did
0.84 lookup ~ time of
-0.38 lookup ~ to #
0.66 lookup ~ to par
0.56 lookup ~ to the
-0.65 lookup ~ total amount
-1.11 lookup ~ total number
-0.38 lookup ~ track
0.35 lookup ~ train
-0.46 lookup ~ transfer
-0.39 lookup ~ tv
0.17 lookup ~ u
0.19 lookup ~ u s
0.20 lookup ~ up
-0.18 lookup ~ valu are
0.45 lookup ~ w
0.15 lookup ~ was a
0.31 lookup ~ week
-0.22 lookup ~ week #
-0.33 lookup ~ what shar
0.20 lookup ~ what team
0.39 lookup ~ what the
0.23 lookup ~ what was
0.24 lookup ~ what year
0.51 lookup ~ when
0.26 lookup ~ when did
0.67 lookup ~ when the
-0.19 lookup ~ when was
-0.35 lookup ~ wher the
0.28 lookup ~ which
0.50 lookup ~ which club
0.19 lookup ~ which date
0.30 lookup ~ which leagu
0.38 lookup ~ which row
0.25 lookup ~ which team
-0.38 lookup ~ who did
0.35 lookup ~ who had
-0.44 lookup ~ who were
0.22 lookup ~ with
1.35 lookup ~ with #
0.35 lookup ~ with a
0.20 lookup ~ with an
0.24 lookup ~ with more
-0.43 lookup ~ without
0.21 lookup ~ woman
0.20 lookup ~ work
-0.61 lookup ~ world
0.23 lookup ~ x
-0.17 lookup ~ x axis
1.80 lookup ~ yard
1.97 lookup ~ yard did
-0.27 lookup ~ year did
0.18 lookup ~ year end
0.33 lookup ~ year had
0.32 lookup ~ year of
-0.36 lookup ~ year was
0.18 lookup ~ you
-0.87 lookup ~ youth
0.34 members section above share
0.26 members ~ # year
0.50 members ~ ^ what are
0.58 members ~ ^ what are the
-0.37 members ~ ^ who were
0.27 members ~ after
-0.38 members ~ all the
0.17 members ~ are
0.35 members ~ are list
0.47 members ~ are the
-0.15 members ~ at least
0.22 members ~ but
-0.26 members ~ cash
-0.20 members ~ compar to
-0.36 members ~ count of
-0.29 members ~ descend by
-0.26 members ~ die
-0.16 members ~ different
0.44 members ~ does
-0.33 members ~ east
-0.23 members ~ event
0.76 members ~ financial
-0.31 members ~ in canada
-0.29 members ~ in this
-0.19 members ~ individual
0.55 members ~ item
-0.19 members ~ least #
0.24 members ~ list in
0.31 members ~ more than
-0.28 members ~ number for
0.34 members ~ of total
0.53 members ~ operation
0.19 members ~ past
0.24 members ~ revenu
0.16 members ~ than #
-1.07 members ~ the different
0.30 members ~ the tabl
-0.23 members ~ the year
0.40 members ~ total revenu
0.43 members ~ what are
-0.27 members ~ who were
0.34 members.count ~ # how
0.63 members.count ~ # month
0.23 members.count ~ ^ in #
0.45 members.count ~ ^ in # how
-0.43 members.count ~ ^ what are
-0.32 members.count ~ ^ what are the
-0.18 members.count ~ about
-0.38 members.count ~ all the
-0.20 members.count ~ and what
-0.32 members.count ~ are list
0.51 members.count ~ are ther
0.63 members.count ~ assault
0.35 members.count ~ asset
0.76 members.count ~ being
0.18 members.count ~ coach
0.32 members.count ~ count of
0.29 members.count ~ earning
-0.64 members.count ~ financial
-0.18 members.count ~ game were
-0.40 members.count ~ includ
-0.18 members.count ~ list in
0.29 members.count ~ many person
0.41 members.count ~ many time
0.70 members.count ~ member
0.49 members.count ~ month
-0.16 members.count ~ past
0.21 members.count ~ per
0.66 members.count ~ previous
0.54 members.count ~ proportion
0.54 members.count ~ proportion of
0.16 members.count ~ shar
-0.19 members.count ~ statistic
-0.31 members.count ~ tabl
0.37 members.count ~ tax
0.77 members.count ~ the previous
0.57 members.count ~ the proportion
-0.43 members.count ~ the tabl
0.45 members.count ~ ther
0.84 members.count ~ time is
-0.22 members.count ~ time of
0.57 members.count ~ under
-0.16 members.count ~ what are
0.39 members.count ~ without
-0.81 missed column
-0.74 missed comparison
-1.42 missed degree
-1.54 missed number
-0.19 missed unknown
-1.15 missed value
-0.20 missing.count ~ #
-0.27 missing.count ~ # and
-0.16 missing.count ~ # or
-0.16 missing.count ~ # year
0.46 missing.count ~ ^ count the
0.46 missing.count ~ ^ count the miss
0.35 missing.count ~ ^ how many
0.64 missing.count ~ ^ how many blank
0.52 missing.count ~ ^ how many miss
0.63 missing.count ~ ^ miss valu
0.63 missing.count ~ ^ miss valu in
0.42 missing.count ~ ^ number of
0.42 missing.count ~ ^ number of empty
-0.27 missing.count ~ and
-0.27 missing.count ~ and #
0.16 missing.count ~ are
0.52 missing.count ~ are in
0.64 missing.count ~ blank cell
0.71 missing.count ~ cell
0.64 missing.count ~ cell does
0.42 missing.count ~ cell in
0.46 missing.count ~ count
0.46 missing.count ~ count the
0.64 missing.count ~ does
0.42 missing.count ~ empty cell
-0.31 missing.count ~ end
0.26 missing.count ~ goal
0.35 missing.count ~ how
0.35 missing.count ~ how many
0.90 missing.count ~ in
-0.16 missing.count ~ long
0.35 missing.count ~ many
0.64 missing.count ~ many blank
0.52 missing.count ~ many miss
0.67 missing.count ~ miss valu
0.42 missing.count ~ number
0.42 missing.count ~ number of
0.49 missing.count ~ of
0.42 missing.count ~ of empty
-0.16 missing.count ~ or
-0.16 missing.count ~ or #
-0.16 missing.count ~ percent
-0.16 missing.count ~ percent of
-0.19 missing.count ~ smaller
-0.19 missing.count ~ smaller than
-0.19 missing.count ~ than
-0.19 missing.count ~ than #
0.46 missing.count ~ the miss
0.67 missing.count ~ valu
0.52 missing.count ~ valu are
0.63 missing.count ~ valu in
0.46 missing.count ~ valu of
-0.33 missing.count ~ were
-0.16 missing.count ~ what
-0.17 missing.count ~ wher
-0.19 missing.count ~ wher the
-0.19 missing.count ~ win
-0.16 missing.count ~ year
-0.60 missing.list ~ #
0.39 missing.list ~ ^ list thos
0.39 missing.list ~ ^ list thos with
0.32 missing.list ~ ^ which row
0.32 missing.list ~ ^ which row have
0.50 missing.list ~ a
0.39 missing.list ~ a blank
0.32 missing.list ~ a miss
-0.60 missing.list ~ area
0.28 missing.list ~ attend
0.25 missing.list ~ date
0.32 missing.list ~ have a
0.39 missing.list ~ list
0.39 missing.list ~ list thos
-0.60 missing.list ~ m
-0.60 missing.list ~ m #
0.56 missing.list ~ offic
0.29 missing.list ~ order
0.60 missing.list ~ population
-0.71 missing.list ~ pric
0.26 missing.list ~ product
0.17 missing.list ~ region
0.65 missing.list ~ result
0.41 missing.list ~ revenu
0.32 missing.list ~ row have
0.48 missing.list ~ status
0.69 missing.list ~ stock
0.39 missing.list ~ thos
0.39 missing.list ~ thos with
0.32 missing.list ~ which
0.32 missing.list ~ which row
0.39 missing.list ~ with
0.39 missing.list ~ with a
-0.47 neighbour filter alternatives joined
-0.48 neighbour filter parts 2
-0.21 neighbour missed column
0.20 neighbour missed comparison
-0.71 neighbour missed value
0.99 neighbour neighbour.own
-0.16 neighbour.next ~ #
0.31 neighbour.next ~ # %
-0.36 neighbour.next ~ # from
0.28 neighbour.next ~ # how
-0.20 neighbour.next ~ # in
0.17 neighbour.next ~ # of
-0.20 neighbour.next ~ # person
-0.33 neighbour.next ~ # s
-0.21 neighbour.next ~ # which
-0.44 neighbour.next ~ # with
-0.25 neighbour.next ~ # year
-0.27 neighbour.next ~ #th
-0.15 neighbour.next ~ $
-0.15 neighbour.next ~ $ #
0.31 neighbour.next ~ %
0.37 neighbour.next ~ 2
-0.62 neighbour.next ~ ^ how long
-0.17 neighbour.next ~ ^ how many
-0.19 neighbour.next ~ ^ how many player
0.26 neighbour.next ~ ^ how many time
0.39 neighbour.next ~ ^ in #
0.46 neighbour.next ~ ^ in # how
-0.17 neighbour.next ~ ^ name a
0.32 neighbour.next ~ ^ name the
-0.25 neighbour.next ~ ^ what are
-0.25 neighbour.next ~ ^ what are the
-0.23 neighbour.next ~ ^ what team
-0.46 neighbour.next ~ ^ what the
0.19 neighbour.next ~ ^ what was
0.53 neighbour.next ~ ^ what was the
0.28 neighbour.next ~ ^ wher was
-0.47 neighbour.next ~ ^ which country
0.31 neighbour.next ~ ^ which team
0.36 neighbour.next ~ ^ which venu
0.47 neighbour.next ~ ^ who had
-0.19 neighbour.next ~ ^ who has
0.37 neighbour.next ~ ^ who is
-0.36 neighbour.next ~ ^ who was
-0.22 neighbour.next ~ ^ who was the
-0.44 neighbour.next ~ a
-0.21 neighbour.next ~ a #
-0.16 neighbour.next ~ a result
0.46 neighbour.next ~ a total
-0.44 neighbour.next ~ abov #
-0.44 neighbour.next ~ after #
-0.21 neighbour.next ~ against
-0.30 neighbour.next ~ age
-0.30 neighbour.next ~ age #
-0.33 neighbour.next ~ album
-0.27 neighbour.next ~ all
-0.19 neighbour.next ~ all the
0.33 neighbour.next ~ amount of
0.41 neighbour.next ~ appear
0.46 neighbour.next ~ appearanc
-0.26 neighbour.next ~ april
-0.23 neighbour.next ~ are
-0.47 neighbour.next ~ are list
0.48 neighbour.next ~ area
-0.66 neighbour.next ~ artist
0.33 neighbour.next ~ as
-0.16 neighbour.next ~ at the
-0.17 neighbour.next ~ attend
-0.22 neighbour.next ~ averag of
-0.19 neighbour.next ~ award
-0.28 neighbour.next ~ be
-0.22 neighbour.next ~ best
0.22 neighbour.next ~ birth
-0.18 neighbour.next ~ both
-0.29 neighbour.next ~ business
0.37 neighbour.next ~ but
-0.29 neighbour.next ~ by a
0.36 neighbour.next ~ c
0.75 neighbour.next ~ came
-0.16 neighbour.next ~ canada
-0.26 neighbour.next ~ canadian
-0.45 neighbour.next ~ chart
-0.40 neighbour.next ~ child
0.23 neighbour.next ~ circuit
-0.57 neighbour.next ~ city
0.40 neighbour.next ~ club
0.22 neighbour.next ~ club did
0.20 neighbour.next ~ coach
0.28 neighbour.next ~ code
0.28 neighbour.next ~ combin
0.44 neighbour.next ~ come
-0.32 neighbour.next ~ company
-0.20 neighbour.next ~ compar
0.37 neighbour.next ~ compet
0.56 neighbour.next ~ competition
-0.25 neighbour.next ~ complet
0.33 neighbour.next ~ cost
-0.46 neighbour.next ~ country
0.37 neighbour.next ~ country has
-0.35 neighbour.next ~ county
-0.39 neighbour.next ~ current
0.43 neighbour.next ~ date
0.28 neighbour.next ~ day
0.47 neighbour.next ~ did
0.34 neighbour.next ~ did the
-0.20 neighbour.next ~ differenc
-0.40 neighbour.next ~ division
-0.26 neighbour.next ~ does
-0.28 neighbour.next ~ draw
0.15 neighbour.next ~ driver
-0.23 neighbour.next ~ dur
0.32 neighbour.next ~ elect
-0.43 neighbour.next ~ election
-0.28 neighbour.next ~ end
-0.22 neighbour.next ~ english
0.25 neighbour.next ~ episod
0.18 neighbour.next ~ february
0.17 neighbour.next ~ film
0.19 neighbour.next ~ final
-0.26 neighbour.next ~ financial
0.28 neighbour.next ~ find
-0.35 neighbour.next ~ for
-0.16 neighbour.next ~ for all
-0.39 neighbour.next ~ found
-0.28 neighbour.next ~ franc
-0.30 neighbour.next ~ from
-0.23 neighbour.next ~ from the
-0.25 neighbour.next ~ game with
0.41 neighbour.next ~ get
-0.42 neighbour.next ~ goal
0.37 neighbour.next ~ gold
0.37 neighbour.next ~ gold medal
0.23 neighbour.next ~ grand
0.36 neighbour.next ~ graph
-0.25 neighbour.next ~ gross
0.33 neighbour.next ~ group
-0.19 neighbour.next ~ had a
0.59 neighbour.next ~ had the
0.41 neighbour.next ~ has the
-0.24 neighbour.next ~ he
-0.22 neighbour.next ~ height
0.46 neighbour.next ~ highest
0.24 neighbour.next ~ highest total
-0.29 neighbour.next ~ his
0.18 neighbour.next ~ home
-0.38 neighbour.next ~ household
-0.62 neighbour.next ~ how long
0.21 neighbour.next ~ i
0.47 neighbour.next ~ in #
-0.20 neighbour.next ~ in a
-0.29 neighbour.next ~ incom
-0.20 neighbour.next ~ inuit
-0.33 neighbour.next ~ is #
0.18 neighbour.next ~ join
0.32 neighbour.next ~ june
0.48 neighbour.next ~ june #
-0.21 neighbour.next ~ label
-0.22 neighbour.next ~ languag
-0.36 neighbour.next ~ largest
0.21 neighbour.next ~ leagu
-0.21 neighbour.next ~ leagu did
0.26 neighbour.next ~ list
0.65 neighbour.next ~ list after
-0.29 neighbour.next ~ liv
-0.30 neighbour.next ~ liv in
0.37 neighbour.next ~ location
-0.62 neighbour.next ~ long
-0.29 neighbour.next ~ m
-0.35 neighbour.next ~ make
-0.34 neighbour.next ~ make the
-0.31 neighbour.next ~ many game
-0.24 neighbour.next ~ many goal
-0.37 neighbour.next ~ many miss
-0.17 neighbour.next ~ many percent
-0.19 neighbour.next ~ many player
0.26 neighbour.next ~ many time
-0.30 neighbour.next ~ march
-0.37 neighbour.next ~ medal
-0.26 neighbour.next ~ median
0.51 neighbour.next ~ member
-0.37 neighbour.next ~ miss
0.35 neighbour.next ~ model
-0.15 neighbour.next ~ more
-0.18 neighbour.next ~ more than
-0.16 neighbour.next ~ name
-0.17 neighbour.next ~ name a
0.32 neighbour.next ~ name the
-0.16 neighbour.next ~ new
0.48 neighbour.next ~ next
-0.43 neighbour.next ~ no
-0.37 neighbour.next ~ non
-0.32 neighbour.next ~ not
0.37 neighbour.next ~ number
-0.17 neighbour.next ~ of
-0.34 neighbour.next ~ of all
-0.39 neighbour.next ~ of person
0.32 neighbour.next ~ on
0.68 neighbour.next ~ on the
0.34 neighbour.next ~ only
-0.29 neighbour.next ~ opponent
-0.49 neighbour.next ~ other
-0.19 neighbour.next ~ out
-0.28 neighbour.next ~ over
-0.39 neighbour.next ~ over #
0.22 neighbour.next ~ paid
-0.35 neighbour.next ~ par
0.40 neighbour.next ~ part
0.20 neighbour.next ~ party
-0.21 neighbour.next ~ person
0.45 neighbour.next ~ pick
-0.28 neighbour.next ~ play for
-0.23 neighbour.next ~ point
-0.27 neighbour.next ~ point did
-0.18 neighbour.next ~ population
-0.42 neighbour.next ~ position
-0.27 neighbour.next ~ previous
-0.35 neighbour.next ~ pric
0.43 neighbour.next ~ property
-0.39 neighbour.next ~ proportion
-0.39 neighbour.next ~ proportion of
-0.19 neighbour.next ~ quebec
0.49 neighbour.next ~ race
0.17 neighbour.next ~ rank
-0.54 neighbour.next ~ record
0.29 neighbour.next ~ releas
0.22 neighbour.next ~ release
-0.24 neighbour.next ~ report
-0.32 neighbour.next ~ result
-0.16 neighbour.next ~ result of
0.24 neighbour.next ~ round #
-0.55 neighbour.next ~ scor
-0.25 neighbour.next ~ scor for
-0.36 neighbour.next ~ scor of
-0.50 neighbour.next ~ seat
0.35 neighbour.next ~ senior
0.20 neighbour.next ~ series
-0.32 neighbour.next ~ servic
-0.32 neighbour.next ~ set
0.21 neighbour.next ~ ship
-0.47 neighbour.next ~ silver medal
0.24 neighbour.next ~ smaller
0.24 neighbour.next ~ smaller than
0.26 neighbour.next ~ song
0.34 neighbour.next ~ spain
0.58 neighbour.next ~ stat
-0.29 neighbour.next ~ street
0.23 neighbour.next ~ team
0.38 neighbour.next ~ team had
0.33 neighbour.next ~ team is
0.32 neighbour.next ~ team was
0.22 neighbour.next ~ term
0.32 neighbour.next ~ that was
-0.33 neighbour.next ~ the #
0.48 neighbour.next ~ the #th
-0.16 neighbour.next ~ the attend
-0.34 neighbour.next ~ the chart
-0.19 neighbour.next ~ the country
0.22 neighbour.next ~ the final
-0.26 neighbour.next ~ the first
0.25 neighbour.next ~ the game
0.21 neighbour.next ~ the list
-0.26 neighbour.next ~ the median
-0.15 neighbour.next ~ the nation
0.31 neighbour.next ~ the next
-0.27 neighbour.next ~ the number
0.34 neighbour.next ~ the only
-0.19 neighbour.next ~ the percentag
-0.27 neighbour.next ~ the previous
-0.39 neighbour.next ~ the proportion
0.45 neighbour.next ~ the race
-0.15 neighbour.next ~ the rate
-0.31 neighbour.next ~ the record
-0.28 neighbour.next ~ the result
-0.59 neighbour.next ~ the scor
0.26 neighbour.next ~ the tabl
-0.48 neighbour.next ~ the team
0.34 neighbour.next ~ the time
0.50 neighbour.next ~ the titl
-0.48 neighbour.next ~ ther
0.42 neighbour.next ~ they
0.36 neighbour.next ~ this
-0.32 neighbour.next ~ thos
-0.24 neighbour.next ~ thos who
0.46 neighbour.next ~ time did
-0.19 neighbour.next ~ time of
0.19 neighbour.next ~ titl
-0.24 neighbour.next ~ to
0.22 neighbour.next ~ to #
-0.35 neighbour.next ~ to par
0.31 neighbour.next ~ total
0.46 neighbour.next ~ total of
0.40 neighbour.next ~ tournament
0.22 neighbour.next ~ track
0.20 neighbour.next ~ tv
-0.20 neighbour.next ~ valu
0.24 neighbour.next ~ venu
-0.25 neighbour.next ~ w
0.17 neighbour.next ~ was the
-0.23 neighbour.next ~ were
-0.24 neighbour.next ~ were ther
-0.25 neighbour.next ~ what are
-0.23 neighbour.next ~ what team
-0.46 neighbour.next ~ what the
-0.30 neighbour.next ~ when
-0.28 neighbour.next ~ when the
0.28 neighbour.next ~ when was
0.54 neighbour.next ~ wher was
-0.37 neighbour.next ~ which country
-0.21 neighbour.next ~ which leagu
0.31 neighbour.next ~ which team
0.36 neighbour.next ~ which venu
0.21 neighbour.next ~ who
0.31 neighbour.next ~ who did
-0.19 neighbour.next ~ who has
0.37 neighbour.next ~ who is
0.30 neighbour.next ~ win in
0.17 neighbour.next ~ win the
-0.37 neighbour.next ~ with #
-0.23 neighbour.next ~ with a
-0.25 neighbour.next ~ with the
-0.24 neighbour.next ~ year
-0.36 neighbour.next ~ year #
0.34 neighbour.next ~ year that
0.99 neighbour.own
-0.21 neighbour.previous ~ # =
-0.41 neighbour.previous ~ # and
-0.31 neighbour.previous ~ # how
0.37 neighbour.previous ~ # is
-0.35 neighbour.previous ~ # year
-0.38 neighbour.previous ~ 1
-0.21 neighbour.previous ~ =
-0.15 neighbour.previous ~ ^ how long
-0.19 neighbour.previous ~ ^ how many time
-0.33 neighbour.previous ~ ^ in what
-0.30 neighbour.previous ~ ^ list the
-0.25 neighbour.previous ~ ^ name a
-0.21 neighbour.previous ~ ^ tell me
-0.21 neighbour.previous ~ ^ tell me the
-0.18 neighbour.previous ~ ^ what are
-0.18 neighbour.previous ~ ^ what are the
-0.20 neighbour.previous ~ ^ what the
-0.33 neighbour.previous ~ ^ what were
-0.33 neighbour.previous ~ ^ what were the
-0.32 neighbour.previous ~ ^ when did
0.32 neighbour.previous ~ ^ wher was
0.37 neighbour.previous ~ ^ which #
-0.38 neighbour.previous ~ ^ which city
-0.39 neighbour.previous ~ ^ which is
0.17 neighbour.previous ~ ^ who is
0.17 neighbour.previous ~ ^ who is the
-0.34 neighbour.previous ~ ^ who was the
-0.16 neighbour.previous ~ ^ who were
-0.72 neighbour.previous ~ a
-0.18 neighbour.previous ~ a result
-0.23 neighbour.previous ~ abov
-0.27 neighbour.previous ~ abov #
-0.48 neighbour.previous ~ after
-0.46 neighbour.previous ~ after #
0.17 neighbour.previous ~ against
-0.25 neighbour.previous ~ age
-0.25 neighbour.previous ~ age of
-0.46 neighbour.previous ~ album
-0.19 neighbour.previous ~ amount
-0.23 neighbour.previous ~ amount of
-0.58 neighbour.previous ~ and
-0.22 neighbour.previous ~ any
-0.16 neighbour.previous ~ are list
-0.18 neighbour.previous ~ are the
-0.39 neighbour.previous ~ area
0.19 neighbour.previous ~ as
0.54 neighbour.previous ~ as the
-0.71 neighbour.previous ~ at
-0.46 neighbour.previous ~ at #
-0.30 neighbour.previous ~ at the
-0.26 neighbour.previous ~ attend
0.28 neighbour.previous ~ august
0.33 neighbour.previous ~ b
-0.24 neighbour.previous ~ be
-0.31 neighbour.previous ~ below
-0.37 neighbour.previous ~ best
-0.51 neighbour.previous ~ birth
-0.19 neighbour.previous ~ both
-0.38 neighbour.previous ~ build
-0.44 neighbour.previous ~ but
0.34 neighbour.previous ~ by the
0.77 neighbour.previous ~ came
-0.19 neighbour.previous ~ canadian
-0.31 neighbour.previous ~ caus
0.17 neighbour.previous ~ child
0.16 neighbour.previous ~ city
-0.41 neighbour.previous ~ club
1.04 neighbour.previous ~ come
-0.31 neighbour.previous ~ compar
-0.33 neighbour.previous ~ complet
-0.37 neighbour.previous ~ cost
-0.38 neighbour.previous ~ customer
0.31 neighbour.previous ~ d
-0.39 neighbour.previous ~ date
-0.18 neighbour.previous ~ date of
-0.24 neighbour.previous ~ day
-0.52 neighbour.previous ~ did
-0.26 neighbour.previous ~ did the
-0.21 neighbour.previous ~ differenc
0.24 neighbour.previous ~ direct
-0.46 neighbour.previous ~ do
-0.53 neighbour.previous ~ driver
0.41 neighbour.previous ~ earn
-0.31 neighbour.previous ~ earning
-0.40 neighbour.previous ~ election
-0.52 neighbour.previous ~ employe
-0.15 neighbour.previous ~ employment
-0.34 neighbour.previous ~ end
0.36 neighbour.previous ~ episod
0.46 neighbour.previous ~ event
-0.25 neighbour.previous ~ expens
-0.21 neighbour.previous ~ experienc
-0.48 neighbour.previous ~ film
-0.25 neighbour.previous ~ for
-0.23 neighbour.previous ~ for the
-0.43 neighbour.previous ~ found
0.31 neighbour.previous ~ from
-0.27 neighbour.previous ~ game with
-0.16 neighbour.previous ~ goal
0.47 neighbour.previous ~ growth
-0.44 neighbour.previous ~ had
-0.45 neighbour.previous ~ has
-0.70 neighbour.previous ~ have
0.15 neighbour.previous ~ he
0.36 neighbour.previous ~ health
0.19 neighbour.previous ~ home
0.19 neighbour.previous ~ home team
-0.23 neighbour.previous ~ hour
-0.41 neighbour.previous ~ hous
-0.15 neighbour.previous ~ how long
-0.20 neighbour.previous ~ if
-0.24 neighbour.previous ~ in #
-0.68 neighbour.previous ~ in a
-0.33 neighbour.previous ~ in what
-0.26 neighbour.previous ~ incom
0.30 neighbour.previous ~ is
0.82 neighbour.previous ~ is list
0.26 neighbour.previous ~ it
-0.40 neighbour.previous ~ item
-0.39 neighbour.previous ~ its
-0.39 neighbour.previous ~ january
-0.39 neighbour.previous ~ january #
-0.44 neighbour.previous ~ july #
-0.21 neighbour.previous ~ last
0.15 neighbour.previous ~ leagu
-0.22 neighbour.previous ~ less
-0.26 neighbour.previous ~ life
-0.20 neighbour.previous ~ likely
-0.20 neighbour.previous ~ likely to
0.42 neighbour.previous ~ list
0.32 neighbour.previous ~ list as
-0.30 neighbour.previous ~ list the
-0.26 neighbour.previous ~ live
-0.15 neighbour.previous ~ long
-0.22 neighbour.previous ~ lose
-0.39 neighbour.previous ~ lowest
-0.47 neighbour.previous ~ m
-0.55 neighbour.previous ~ man
-0.39 neighbour.previous ~ many person
-0.37 neighbour.previous ~ march
-0.22 neighbour.previous ~ match
-0.18 neighbour.previous ~ me
-0.21 neighbour.previous ~ me the
-0.17 neighbour.previous ~ member
-0.31 neighbour.previous ~ model
-0.16 neighbour.previous ~ more
-0.20 neighbour.previous ~ more likely
-0.25 neighbour.previous ~ name a
0.23 neighbour.previous ~ nation
0.21 neighbour.previous ~ no
-0.31 neighbour.previous ~ non
0.19 neighbour.previous ~ november
0.21 neighbour.previous ~ november #
-0.62 neighbour.previous ~ number of
-0.19 neighbour.previous ~ of player
0.18 neighbour.previous ~ of the
-0.27 neighbour.previous ~ of total
-0.17 neighbour.previous ~ on
0.27 neighbour.previous ~ on #
-0.15 neighbour.previous ~ only #
0.31 neighbour.previous ~ opponent
-0.29 neighbour.previous ~ other
0.22 neighbour.previous ~ out
-0.22 neighbour.previous ~ participat
0.24 neighbour.previous ~ pick
0.19 neighbour.previous ~ plac
-0.68 neighbour.previous ~ place
0.20 neighbour.previous ~ play
-0.25 neighbour.previous ~ point
-0.35 neighbour.previous ~ point of
0.31 neighbour.previous ~ position
0.15 neighbour.previous ~ previous
-0.27 neighbour.previous ~ pric
-0.32 neighbour.previous ~ provid
0.20 neighbour.previous ~ public
-0.26 neighbour.previous ~ race
0.24 neighbour.previous ~ rank
-0.21 neighbour.previous ~ rank of
0.17 neighbour.previous ~ record
0.16 neighbour.previous ~ release
-0.26 neighbour.previous ~ represent
-0.41 neighbour.previous ~ result
-0.29 neighbour.previous ~ result of
0.53 neighbour.previous ~ round
0.26 neighbour.previous ~ round #
-0.24 neighbour.previous ~ row
0.18 neighbour.previous ~ run
-0.17 neighbour.previous ~ s
0.21 neighbour.previous ~ scor of
-0.15 neighbour.previous ~ scor when
0.31 neighbour.previous ~ season
-0.22 neighbour.previous ~ servic in
-0.30 neighbour.previous ~ ship
-0.36 neighbour.previous ~ show
0.40 neighbour.previous ~ singl
0.39 neighbour.previous ~ site
-0.15 neighbour.previous ~ social
0.60 neighbour.previous ~ song
-0.30 neighbour.previous ~ start
-0.28 neighbour.previous ~ stock
-0.35 neighbour.previous ~ student
-0.23 neighbour.previous ~ t
-0.23 neighbour.previous ~ t #
0.22 neighbour.previous ~ tabl
-0.26 neighbour.previous ~ take
0.19 neighbour.previous ~ team is
-0.17 neighbour.previous ~ tell
-0.17 neighbour.previous ~ tell me
-0.26 neighbour.previous ~ than #
-0.33 neighbour.previous ~ that had
-0.37 neighbour.previous ~ that was
-0.33 neighbour.previous ~ that were
-0.18 neighbour.previous ~ the date
0.43 neighbour.previous ~ the episod
-0.21 neighbour.previous ~ the last
-0.39 neighbour.previous ~ the lowest
-0.19 neighbour.previous ~ the name
0.40 neighbour.previous ~ the nation
-0.38 neighbour.previous ~ the number
0.32 neighbour.previous ~ the player
-0.30 neighbour.previous ~ the race
0.21 neighbour.previous ~ the scor
0.42 neighbour.previous ~ the season
0.20 neighbour.previous ~ the team
0.17 neighbour.previous ~ the titl
0.26 neighbour.previous ~ the unit
0.25 neighbour.previous ~ the win
-0.19 neighbour.previous ~ their
-0.19 neighbour.previous ~ time
0.26 neighbour.previous ~ titl
-0.24 neighbour.previous ~ to be
-0.29 neighbour.previous ~ total
-0.23 neighbour.previous ~ total amount
-0.44 neighbour.previous ~ tournament
0.43 neighbour.previous ~ train
0.53 neighbour.previous ~ transfer
0.38 neighbour.previous ~ type
0.31 neighbour.previous ~ under
0.16 neighbour.previous ~ unit
0.31 neighbour.previous ~ us
-0.27 neighbour.previous ~ use
-0.26 neighbour.previous ~ visitor
0.34 neighbour.previous ~ was a
0.20 neighbour.previous ~ week
0.20 neighbour.previous ~ week #
-0.15 neighbour.previous ~ were
0.44 neighbour.previous ~ were play
-0.47 neighbour.previous ~ were the
-0.18 neighbour.previous ~ what are
-0.16 neighbour.previous ~ what is
-0.20 neighbour.previous ~ what the
-0.33 neighbour.previous ~ what were
-0.51 neighbour.previous ~ when
-0.32 neighbour.previous ~ when did
0.32 neighbour.previous ~ wher
0.32 neighbour.previous ~ wher was
0.37 neighbour.previous ~ which #
-0.38 neighbour.previous ~ which city
-0.39 neighbour.previous ~ which is
-0.18 neighbour.previous ~ who
-0.18 neighbour.previous ~ who had
-0.24 neighbour.previous ~ who win
0.31 neighbour.previous ~ whos
-0.44 neighbour.previous ~ win
-0.24 neighbour.previous ~ win the
-0.38 neighbour.previous ~ with
-0.28 neighbour.previous ~ with a
-0.63 neighbour.previous ~ year
-0.17 neighbour.previous ~ year #
-0.26 neighbour.previous ~ year in
-0.47 neighbour.previous ~ year of
-0.81 one count
0.26 one duplicates
-0.56 opening did / lookup
-0.23 opening did / superlative.highest
-0.53 opening find / cell
0.45 opening find / duplicates
-0.86 opening find / group.unsaid-sum
0.27 opening find / list.columns
-0.31 opening find / lookup
0.76 opening find : header name
0.29 opening give / aggregate.sum
-0.53 opening give / cell
-0.60 opening give / count.distinct
0.33 opening give / describe
-0.24 opening give / label.lowest.columns
-1.06 opening give : header id
0.51 opening give : header name
-0.31 opening how long / list
-0.21 opening how many / aggregate.average
-0.29 opening how many / aggregate.maximum
0.64 opening how many / beyond.count.previous
0.40 opening how many / count
0.16 opening how many / difference.average
0.52 opening how many / duplicates
0.40 opening how many / group.count
0.43 opening how many / group.count.sorted.both
-0.68 opening how many / group.count.sorted.label
-0.34 opening how many / group.sum
-0.35 opening how many / group.sum.sorted.both
0.35 opening how many / missing.count
-0.20 opening how many / position.nth
-0.50 opening how many / superlative.highest.columns
-0.92 opening how many : header %
-0.35 opening how many : header &
0.82 opening how many : header 1
0.37 opening how many : header 3
-0.29 opening how many : header a
-0.64 opening how many : header age
-0.63 opening how many : header album
-0.50 opening how many : header all
0.71 opening how many : header app
-0.20 opening how many : header artist
-1.75 opening how many : header att
-0.24 opening how many : header averag
-1.50 opening how many : header avg
0.37 opening how many : header birth
-0.45 opening how many : header by
-0.61 opening how many : header chang
-0.84 opening how many : header chart
0.21 opening how many : header code
-0.21 opening how many : header column
-0.92 opening how many : header competition
0.40 opening how many : header county
-0.89 opening how many : header cup
-0.26 opening how many : header date
0.27 opening how many : header draw
-0.45 opening how many : header driver
-0.38 opening how many : header employe
0.18 opening how many : header event
-0.57 opening how many : header fa
0.66 opening how many : header femal
-0.45 opening how many : header final
-0.55 opening how many : header g
-1.06 opening how many : header game
-0.15 opening how many : header goal
-0.75 opening how many : header gold
-0.71 opening how many : header grid
0.55 opening how many : header gs
0.27 opening how many : header height
0.20 opening how many : header home
-0.16 opening how many : header in
-0.41 opening how many : header int
-0.74 opening how many : header km
0.27 opening how many : header leagu
0.16 opening how many : header location
0.19 opening how many : header lose
-0.26 opening how many : header name
-0.40 opening how many : header other
0.66 opening how many : header pass
-1.29 opening how many : header pct
0.35 opening how many : header percent
-1.13 opening how many : header percentag
0.26 opening how many : header play
-0.92 opening how many : header player
0.24 opening how many : header pos
-0.52 opening how many : header r
-0.39 opening how many : header race
-0.79 opening how many : header rate
0.50 opening how many : header rec
0.62 opening how many : header receiv
0.44 opening how many : header record
-0.23 opening how many : header round
0.50 opening how many : header rush
-0.28 opening how many : header season
-0.20 opening how many : header series
-0.50 opening how many : header silver
0.45 opening how many : header to
0.30 opening how many : header total
0.24 opening how many : header week
-0.70 opening how many : header weight
2.31 opening how many : header yds
0.18 opening how much / aggregate.sum
-0.20 opening how much / arithmetic.average.rows
-0.33 opening how much / arithmetic.difference.rows
-0.19 opening how much / arithmetic.ratio.columns
-0.25 opening how much / arithmetic.ratio.rows
0.20 opening how much / list.columns
0.26 opening how much : header 2019
-0.62 opening is / list.columns
-0.37 opening is / lookup
-0.15 opening list / arithmetic.percent-change.columns
-0.71 opening list / cell
0.32 opening list / count
0.48 opening list / group.count.sorted.both
-0.78 opening list / group.count.sorted.label
-0.35 opening list / label.highest.columns
0.45 opening list / lookup
0.39 opening list / missing.list
-1.09 opening list : header id
0.56 opening list : header name
-0.93 opening list : header type
0.17 opening name / cell
0.66 opening name / count
-0.28 opening name / group.count
0.35 opening name / superlative.highest
0.33 opening name : header attend
0.82 opening name : header name
-0.15 opening name : header opponent
-0.19 opening name : header team
0.29 opening other / aggregate.average
0.23 opening other / aggregate.deviation
0.94 opening other / aggregate.maximum
0.69 opening other / aggregate.median
0.87 opening other / aggregate.minimum
-0.45 opening other / aggregate.two
-0.26 opening other / cell
0.29 opening other / count
0.78 opening other / describe
1.05 opening other / difference.sum
0.65 opening other / duplicates
0.41 opening other / group.average
-0.85 opening other / group.average.top.both
1.78 opening other / group.average.top.label
-0.25 opening other / group.count-and
-1.51 opening other / group.count.sorted.label
-0.33 opening other / group.maximum
-0.99 opening other / group.maximum.top.both
-0.34 opening other / group.maximum.top.label
0.23 opening other / group.minimum
-0.23 opening other / group.minimum.top.both
-0.22 opening other / group.minimum.top.label
0.71 opening other / group.sum
-1.27 opening other / group.sum.top.both
1.35 opening other / group.sum.top.label
0.15 opening other / group.unsaid-sum
-0.64 opening other / group.unsaid-sum.sorted.label
-0.21 opening other / label.compare.count.columns
-0.38 opening other / label.compare.count.rows
1.39 opening other / label.compare.rows
1.94 opening other / label.highest.several.rows
-0.67 opening other / label.lowest.several.columns
2.23 opening other / label.lowest.several.rows
0.62 opening other / missing.count
-0.21 opening other / position.last
0.66 opening other / share.count.all
-0.19 opening other / superlative.highest
-0.20 opening other / superlative.highest.columns
-1.33 opening other / superlative.lowest.columns
0.25 opening other : header name
0.27 opening other : header opponent
-0.20 opening other : header rank
0.59 opening other : header team
-1.35 opening other : header time
-0.60 opening other : header type
0.45 opening show / group.count
-0.64 opening show / group.count.sorted.label
-0.78 opening show / group.count.top.both
0.20 opening show / group.sum
0.58 opening show / group.sum.sorted.both
-0.61 opening show / group.sum.sorted.label
-0.78 opening show / label.highest.columns
-0.50 opening show / label.highest.rows
-0.33 opening show / list.sorted
0.55 opening show / lookup
-1.04 opening show / superlative.highest.columns
-0.63 opening show : header date
-0.27 opening show : header name
-0.26 opening show : header type
-0.22 opening was / lookup
0.20 opening what / aggregate.average
0.36 opening what / arithmetic.average.columns
-0.60 opening what / arithmetic.average.rows
0.20 opening what / arithmetic.average.several.columns
-0.17 opening what / arithmetic.average.several.rows
0.17 opening what / arithmetic.difference.columns
-0.69 opening what / arithmetic.difference.rows
-0.85 opening what / arithmetic.percent-change.rows
-0.22 opening what / arithmetic.ratio.columns
0.85 opening what / arithmetic.ratio.total.columns
0.78 opening what / arithmetic.ratio.total.rows
0.37 opening what / arithmetic.sum.several.columns
-0.25 opening what / compare.highest
-1.15 opening what / frequency.highest.columns
0.27 opening what / group.average
-0.58 opening what / group.average.top.label
0.27 opening what / group.count.having.count.label.own
-0.91 opening what / group.count.sorted.label
-0.23 opening what / group.maximum.sorted.both
-0.42 opening what / group.maximum.sorted.label
-0.47 opening what / group.maximum.top.label
-0.33 opening what / group.minimum.top.both
-0.51 opening what / group.sum.top.both
-0.51 opening what / group.sum.top.label
0.24 opening what / group.two
-0.51 opening what / group.two.top.both
-0.17 opening what / group.unsaid-sum.having.aggregate.both.other
-0.18 opening what / group.unsaid-sum.having.count.both.other
0.21 opening what / group.unsaid-sum.having.count.label.other
-0.25 opening what / group.unsaid-sum.sorted.label
0.64 opening what / group.unsaid-sum.top.label
-0.87 opening what / label.highest.several.rows
0.24 opening what / list.sorted
0.23 opening what / neighbour.previous
0.17 opening what / position.last
-0.49 opening what / share.sum.part
-0.18 opening what / superlative.highest.columns
0.24 opening what : header $
0.33 opening what : header %
0.16 opening what : header 10
-0.16 opening what : header 2001
-0.47 opening what : header 2004
-0.33 opening what : header 2007
0.34 opening what : header 2009
0.16 opening what : header 2010
-0.57 opening what : header 2011
-0.25 opening what : header 2013
-0.19 opening what : header 2014
-0.46 opening what : header 2016
-0.79 opening what : header 2017
-0.36 opening what : header 2018
-0.84 opening what : header 2019
-0.20 opening what : header 30
0.16 opening what : header 4
-0.31 opening what : header 5
0.20 opening what : header a
-0.60 opening what : header age
-0.65 opening what : header album
0.50 opening what : header all
0.54 opening what : header amount
0.47 opening what : header area
-0.44 opening what : header award
-0.71 opening what : header away
-0.33 opening what : header b
-0.30 opening what : header build
-0.30 opening what : header builder
-0.77 opening what : header c
-0.64 opening what : header candidat
-0.47 opening what : header census
-0.48 opening what : header channel
0.23 opening what : header city
0.58 opening what : header club
0.35 opening what : header colleg
-0.31 opening what : header community
0.19 opening what : header confidenc
-0.49 opening what : header county
-0.23 opening what : header cup
0.43 opening what : header current
0.34 opening what : header december
0.43 opening what : header description
-0.30 opening what : header direct
-0.36 opening what : header division
0.28 opening what : header draw
0.30 opening what : header elect
0.16 opening what : header end
-0.55 opening what : header english
0.46 opening what : header enrollment
-0.62 opening what : header episod
-0.21 opening what : header event
0.35 opening what : header finish
-0.45 opening what : header first
-1.05 opening what : header fiscal
-0.18 opening what : header for
-0.22 opening what : header format
-0.36 opening what : header found
-0.42 opening what : header frequency
-0.24 opening what : header from
-0.39 opening what : header g
-0.63 opening what : header game
-0.16 opening what : header goal
-0.60 opening what : header grid
-0.92 opening what : header group
0.52 opening what : header heat
-0.46 opening what : header height
0.44 opening what : header high
0.72 opening what : header hometown
-1.44 opening what : header id
-0.42 opening what : header incumbent
-0.38 opening what : header km
-0.86 opening what : header label
-0.18 opening what : header launch
-0.37 opening what : header length
0.56 opening what : header level
0.24 opening what : header lose
0.17 opening what : header m
0.44 opening what : header male
-0.32 opening what : header man
-0.34 opening what : header march
-0.40 opening what : header mean
-0.33 opening what : header million
0.54 opening what : header model
0.22 opening what : header month
0.92 opening what : header name
0.15 opening what : header nation
0.47 opening what : header network
-0.87 opening what : header non
0.56 opening what : header offic
-0.44 opening what : header original
-0.24 opening what : header other
0.39 opening what : header party
-0.71 opening what : header peak
-1.07 opening what : header per
0.17 opening what : header percentag
-0.23 opening what : header period
-0.72 opening what : header person
-1.10 opening what : header player
-0.58 opening what : header pos
0.40 opening what : header power
0.71 opening what : header pric
-0.42 opening what : header race
-0.18 opening what : header rat
0.24 opening what : header rate
1.04 opening what : header ratio
0.41 opening what : header record
-0.47 opening what : header releas
0.18 opening what : header result
-0.53 opening what : header role
-0.42 opening what : header runner
-0.63 opening what : header school
-0.43 opening what : header scorer
-0.66 opening what : header second
-0.25 opening what : header servic
0.21 opening what : header shar
-0.31 opening what : header silver
0.20 opening what : header singl
-0.75 opening what : header site
0.72 opening what : header surfac
-0.35 opening what : header team
0.32 opening what : header the
-0.28 opening what : header third
1.40 opening what : header titl
0.67 opening what : header total
-0.54 opening what : header tournament
-0.58 opening what : header tv
-0.20 opening what : header type
0.31 opening what : header us
-0.62 opening what : header week
0.64 opening what : header weight
-0.53 opening what : header woman
1.03 opening what year : header year
-0.38 opening when / cell
-0.46 opening when / list.columns
1.15 opening when : header date
-0.35 opening when : header scor
0.65 opening when : header year
0.56 opening where / aggregate.maximum
-0.63 opening where / label.highest.columns
0.32 opening where / label.highest.rows
-0.15 opening where / superlative.highest
-0.98 opening where : header date
-0.50 opening which / beyond.list.next
0.17 opening which / beyond.list.previous
-0.23 opening which / cell.opposite
0.18 opening which / compare.count.highest
0.31 opening which / compare.highest
0.33 opening which / frequency.highest
1.08 opening which / group.average.top.label
0.23 opening which / group.count.having.count.label.own
-0.40 opening which / group.maximum
-1.34 opening which / group.maximum.sorted.label
1.43 opening which / group.maximum.top.label
0.82 opening which / group.sum.top.label
0.48 opening which / label.all.columns
0.61 opening which / label.compare.columns
0.36 opening which / label.highest.rows
-0.80 opening which / label.highest.several.columns
0.18 opening which / label.highest.several.rows
-0.42 opening which / list.sorted
0.28 opening which / lookup
0.32 opening which / missing.list
-0.26 opening which / superlative.highest.columns
0.19 opening which / superlative.lowest
-0.94 opening which / superlative.lowest.columns
-0.16 opening which / which-of.first
-0.17 opening which : header %
-0.28 opening which : header 1
0.33 opening which : header a
-0.42 opening which : header album
-1.26 opening which : header app
-0.50 opening which : header area
-0.74 opening which : header away
-0.29 opening which : header bronz
-0.29 opening which : header category
0.39 opening which : header club
-0.59 opening which : header colleg
0.40 opening which : header column
-0.24 opening which : header competition
0.55 opening which : header crowd
1.01 opening which : header division
0.19 opening which : header fa
-0.18 opening which : header first
-0.56 opening which : header goal
-0.65 opening which : header gold
-0.22 opening which : header home
0.50 opening which : header id
-0.19 opening which : header location
-0.39 opening which : header lose
-0.51 opening which : header m
1.18 opening which : header name
0.21 opening which : header nation
0.17 opening which : header number
-0.33 opening which : header party
-0.50 opening which : header percent
-0.62 opening which : header plac
-0.47 opening which : header player
-0.21 opening which : header point
-0.69 opening which : header pos
-0.54 opening which : header rank
0.63 opening which : header record
-0.25 opening which : header region
-0.72 opening which : header s
0.18 opening which : header school
0.17 opening which : header season
-0.54 opening which : header silver
-1.08 opening which : header site
-0.16 opening which : header status
-0.50 opening which : header the
1.29 opening which : header titl
-1.18 opening which : header type
-0.31 opening which year / arithmetic.difference.columns
-1.24 opening which year / label.all.columns
0.58 opening which year / label.highest.columns
0.79 opening which year / label.lowest.columns
-0.38 opening who / arithmetic.difference.columns
0.29 opening who / cell
0.28 opening who / compare.highest
-0.27 opening who / frequency.highest.columns
0.22 opening who / group.count
0.50 opening who / group.count.sorted.both
-0.44 opening who / group.count.sorted.label
-0.15 opening who / label.highest.columns
0.25 opening who / neighbour.next
-0.94 opening who / superlative.highest.columns
-0.27 opening who : header 2
-0.17 opening who : header 3
-0.32 opening who : header club
0.30 opening who : header column
-0.34 opening who : header country
-0.61 opening who : header date
0.50 opening who : header driver
0.38 opening who : header final
-0.60 opening who : header game
-0.71 opening who : header home
-0.21 opening who : header location
1.12 opening who : header name
-0.33 opening who : header no
-0.47 opening who : header note
-0.65 opening who : header of
1.30 opening who : header opponent
-0.48 opening who : header plac
0.50 opening who : header player
-0.64 opening who : header point
-0.43 opening who : header pos
-1.29 opening who : header position
-0.80 opening who : header rank
-0.31 opening who : header record
-0.62 opening who : header result
-0.51 opening who : header round
0.37 opening who : header s
-0.48 opening who : header team
-0.66 opening who : header time
-1.00 opening who : header titl
-1.22 opening who : header venu
0.88 opening who : header win
-0.16 opening who : header year
-0.38 pair behind
0.39 pair is best
0.20 position answer score
-0.43 position filter alternatives joined
0.16 position filter parts 1
-0.31 position filter parts 2
-0.38 position missed number
0.42 position.first ~ # #
-0.24 position.first ~ # %
0.50 position.first ~ # for
-0.35 position.first ~ # from
-0.31 position.first ~ # is
-0.16 position.first ~ # to
-0.24 position.first ~ # what
0.20 position.first ~ # year
-0.23 position.first ~ %
0.20 position.first ~ 1
-0.31 position.first ~ 2
-0.32 position.first ~ ^ can you
-0.28 position.first ~ ^ can you give
-0.48 position.first ~ ^ how long
-0.44 position.first ~ ^ how many consecutiv
0.52 position.first ~ ^ how many game
-0.33 position.first ~ ^ how many time
0.45 position.first ~ ^ how much
0.31 position.first ~ ^ in # #
0.51 position.first ~ ^ in what
-0.19 position.first ~ ^ in which
-0.40 position.first ~ ^ in which year
-0.23 position.first ~ ^ list the
-0.20 position.first ~ ^ list thos
-0.20 position.first ~ ^ list thos with
0.47 position.first ~ ^ name the
0.15 position.first ~ ^ on what
0.15 position.first ~ ^ on what date
-0.41 position.first ~ ^ what are
-0.41 position.first ~ ^ what are the
0.38 position.first ~ ^ what date
0.39 position.first ~ ^ what team
0.47 position.first ~ ^ what year
0.58 position.first ~ ^ when was
0.59 position.first ~ ^ when was the
-0.31 position.first ~ ^ which #
0.54 position.first ~ ^ which club
0.31 position.first ~ ^ which country
0.16 position.first ~ ^ which is
0.18 position.first ~ ^ which player
-0.18 position.first ~ ^ which team
-0.34 position.first ~ ^ which year
-0.44 position.first ~ ^ who had
0.58 position.first ~ ^ who is
0.42 position.first ~ ^ who is the
0.30 position.first ~ ^ who was
0.39 position.first ~ ^ who win
-0.20 position.first ~ a blank
-0.23 position.first ~ a result
-0.27 position.first ~ a scor
-0.45 position.first ~ after the
-0.17 position.first ~ against
-0.47 position.first ~ age
-0.22 position.first ~ age #
-0.39 position.first ~ age of
0.16 position.first ~ air
-0.51 position.first ~ all
-0.54 position.first ~ all the
-0.36 position.first ~ an
-0.46 position.first ~ and
-0.39 position.first ~ and what
0.31 position.first ~ any
-0.33 position.first ~ appearanc
-0.38 position.first ~ are
-0.28 position.first ~ are list
-0.55 position.first ~ are the
0.45 position.first ~ area
-0.20 position.first ~ artist
0.37 position.first ~ as
-0.16 position.first ~ at least
0.27 position.first ~ athlet
-0.45 position.first ~ attend
-0.25 position.first ~ averag
-0.50 position.first ~ b
0.42 position.first ~ balanc
-0.18 position.first ~ befor
-0.38 position.first ~ being
-0.20 position.first ~ benefit
-0.39 position.first ~ between
-0.28 position.first ~ between the
0.44 position.first ~ birth
0.60 position.first ~ build
-0.33 position.first ~ but
-0.22 position.first ~ by
0.15 position.first ~ c
-0.33 position.first ~ can
-0.32 position.first ~ can you
0.36 position.first ~ car
-0.67 position.first ~ championship
-0.17 position.first ~ chang
-0.18 position.first ~ chang in
-0.18 position.first ~ chart show
-0.45 position.first ~ city
-0.54 position.first ~ class
-0.28 position.first ~ coach
0.36 position.first ~ come
0.36 position.first ~ come from
-0.16 position.first ~ community
0.42 position.first ~ compet
0.30 position.first ~ competition
-0.37 position.first ~ consecutiv
-0.44 position.first ~ correspond
-0.39 position.first ~ cost
0.35 position.first ~ county
-0.68 position.first ~ current
0.41 position.first ~ date
0.30 position.first ~ date of
0.25 position.first ~ date was
0.36 position.first ~ day
0.25 position.first ~ did
-0.57 position.first ~ did he
-0.40 position.first ~ did not
0.30 position.first ~ did the
0.16 position.first ~ die
-0.28 position.first ~ differenc
-0.27 position.first ~ differenc in
-0.59 position.first ~ different
-0.39 position.first ~ direct
-0.20 position.first ~ district
0.25 position.first ~ division
0.22 position.first ~ does
0.29 position.first ~ does the
-0.23 position.first ~ draw
0.42 position.first ~ driver
0.29 position.first ~ dur the
-0.32 position.first ~ e
0.43 position.first ~ each
0.41 position.first ~ earn
0.38 position.first ~ earning
0.42 position.first ~ east
-0.30 position.first ~ employe
-0.34 position.first ~ event
-0.59 position.first ~ expens
-0.27 position.first ~ femal
0.54 position.first ~ final
0.30 position.first ~ first
-0.18 position.first ~ for all
0.38 position.first ~ for in
-0.46 position.first ~ found
-0.30 position.first ~ franc
0.47 position.first ~ french
-0.59 position.first ~ from
-0.40 position.first ~ from the
0.57 position.first ~ game
0.52 position.first ~ game did
0.39 position.first ~ game play
0.42 position.first ~ get
-0.19 position.first ~ give
-0.19 position.first ~ give me
-0.31 position.first ~ given
-0.17 position.first ~ goal
0.21 position.first ~ goal did
-0.17 position.first ~ grid
0.19 position.first ~ had
0.34 position.first ~ had #
-0.28 position.first ~ had the
-0.33 position.first ~ has
-0.46 position.first ~ has the
-0.40 position.first ~ have a
-0.35 position.first ~ have no
0.46 position.first ~ he
-0.27 position.first ~ her
0.30 position.first ~ higher
0.34 position.first ~ higher than
-0.28 position.first ~ highest
0.47 position.first ~ hold
-0.21 position.first ~ household
-0.48 position.first ~ how long
0.46 position.first ~ how much
-0.22 position.first ~ if
0.57 position.first ~ immigrant
0.50 position.first ~ in what
-0.22 position.first ~ in which
-0.24 position.first ~ includ
-0.26 position.first ~ incom
-0.26 position.first ~ increas
-0.26 position.first ~ increas in
0.33 position.first ~ is
0.36 position.first ~ is list
0.17 position.first ~ is the
0.40 position.first ~ its
-0.36 position.first ~ join
0.55 position.first ~ june
0.53 position.first ~ june #
0.17 position.first ~ label
-0.51 position.first ~ lap
-0.17 position.first ~ largest
-0.49 position.first ~ last
-0.17 position.first ~ leagu
-0.25 position.first ~ least
-0.24 position.first ~ less
-0.29 position.first ~ life
-0.37 position.first ~ likely
-0.37 position.first ~ likely to
-0.16 position.first ~ line
-0.55 position.first ~ list the
-0.20 position.first ~ list thos
0.26 position.first ~ live
-0.35 position.first ~ location
-0.48 position.first ~ long
-0.37 position.first ~ lose
-0.23 position.first ~ make the
-0.18 position.first ~ man
-0.44 position.first ~ many consecutiv
0.52 position.first ~ many game
0.47 position.first ~ many goal
-0.33 position.first ~ many time
-0.88 position.first ~ match
-0.26 position.first ~ me
0.54 position.first ~ model
-0.33 position.first ~ month
0.41 position.first ~ more
0.48 position.first ~ more than
0.46 position.first ~ much
-0.17 position.first ~ name of
0.47 position.first ~ name the
0.35 position.first ~ network
-0.58 position.first ~ next
-0.47 position.first ~ no
-0.47 position.first ~ not
-0.40 position.first ~ november
-0.40 position.first ~ november #
-0.63 position.first ~ number
-0.54 position.first ~ number of
-0.32 position.first ~ of all
0.43 position.first ~ of each
0.39 position.first ~ offic
0.27 position.first ~ on this
-0.32 position.first ~ only
-0.17 position.first ~ open
0.27 position.first ~ operation
-0.65 position.first ~ or
-0.39 position.first ~ order
-0.45 position.first ~ other than
-0.47 position.first ~ out
-0.30 position.first ~ over
-0.19 position.first ~ paid
0.40 position.first ~ participat
0.33 position.first ~ partner
-0.16 position.first ~ past
-0.26 position.first ~ percentag
-0.16 position.first ~ period
0.21 position.first ~ person
0.28 position.first ~ plac
-0.40 position.first ~ plan
0.23 position.first ~ play
-0.26 position.first ~ play for
0.53 position.first ~ play in
0.82 position.first ~ player
0.42 position.first ~ point
-0.30 position.first ~ polic
-0.45 position.first ~ population
0.46 position.first ~ produc
-0.33 position.first ~ provinc
0.36 position.first ~ public
-0.30 position.first ~ r
0.75 position.first ~ race
0.66 position.first ~ rank
-0.43 position.first ~ rat
-0.22 position.first ~ ratio
-0.39 position.first ~ record
0.34 position.first ~ region
-0.16 position.first ~ relationship
-0.16 position.first ~ relationship between
-0.18 position.first ~ report
-0.18 position.first ~ return
0.33 position.first ~ road
0.19 position.first ~ runner
0.25 position.first ~ runner up
-0.77 position.first ~ scor
-0.27 position.first ~ scor of
0.44 position.first ~ scorer
0.27 position.first ~ seat
0.24 position.first ~ sell
0.29 position.first ~ series
-0.28 position.first ~ serv
-0.16 position.first ~ shar
-0.30 position.first ~ silver
0.30 position.first ~ singl
0.42 position.first ~ site
0.36 position.first ~ size
0.18 position.first ~ social
-0.48 position.first ~ song
-0.43 position.first ~ spain
-0.32 position.first ~ stat
0.28 position.first ~ statistic
-0.47 position.first ~ student
-0.53 position.first ~ take
-0.20 position.first ~ tax
0.28 position.first ~ team had
-0.40 position.first ~ team has
-0.40 position.first ~ team was
0.40 position.first ~ term
0.40 position.first ~ than
0.31 position.first ~ than #
0.34 position.first ~ that had
-0.21 position.first ~ that the
-0.19 position.first ~ that was
0.18 position.first ~ the #
-0.32 position.first ~ the amount
-0.17 position.first ~ the chang
0.48 position.first ~ the date
-0.32 position.first ~ the differenc
-0.18 position.first ~ the episod
0.61 position.first ~ the first
-0.26 position.first ~ the largest
-0.65 position.first ~ the last
0.53 position.first ~ the list
0.17 position.first ~ the most
0.21 position.first ~ the name
-0.43 position.first ~ the next
-0.32 position.first ~ the only
-0.16 position.first ~ the past
-0.32 position.first ~ the population
0.40 position.first ~ the race
0.23 position.first ~ the result
-0.48 position.first ~ the season
0.32 position.first ~ the time
0.43 position.first ~ the titl
-0.53 position.first ~ the total
-0.32 position.first ~ the unit
-0.46 position.first ~ the x
-0.63 position.first ~ the year
-0.37 position.first ~ them
-0.37 position.first ~ ther
0.36 position.first ~ this
0.21 position.first ~ this chart
-0.24 position.first ~ this tabl
-0.35 position.first ~ time did
0.45 position.first ~ time of
-0.16 position.first ~ to #
0.26 position.first ~ to be
0.26 position.first ~ to have
-0.44 position.first ~ to the
-0.79 position.first ~ top #
-0.43 position.first ~ total
-0.50 position.first ~ total number
-0.39 position.first ~ total of
0.17 position.first ~ tournament
0.32 position.first ~ track
0.18 position.first ~ train
0.27 position.first ~ transfer
0.16 position.first ~ tv
0.41 position.first ~ type
0.41 position.first ~ type of
0.45 position.first ~ under
0.27 position.first ~ under #
0.27 position.first ~ unit
-0.32 position.first ~ unit stat
-0.27 position.first ~ valu
-0.52 position.first ~ was a
0.34 position.first ~ was the
0.75 position.first ~ week
-0.16 position.first ~ were in
-0.40 position.first ~ what are
0.41 position.first ~ what date
0.39 position.first ~ what team
-0.17 position.first ~ what the
0.44 position.first ~ what year
0.31 position.first ~ when
0.56 position.first ~ when was
-0.22 position.first ~ wher
-0.31 position.first ~ which #
0.43 position.first ~ which club
0.31 position.first ~ which country
0.26 position.first ~ which date
0.16 position.first ~ which is
0.18 position.first ~ which player
-0.22 position.first ~ which team
-0.28 position.first ~ which year
0.26 position.first ~ who
-0.16 position.first ~ who did
-0.53 position.first ~ who had
0.58 position.first ~ who is
0.28 position.first ~ who was
0.39 position.first ~ who win
-0.62 position.first ~ whos
0.33 position.first ~ win
0.31 position.first ~ win in
0.40 position.first ~ win the
0.25 position.first ~ with more
-0.19 position.first ~ with the
-0.21 position.first ~ without
0.33 position.first ~ work
-0.36 position.first ~ x
-0.28 position.first ~ year
-0.27 position.first ~ year #
-0.17 position.first ~ year in
-0.29 position.first ~ year of
-0.39 position.first ~ year that
-0.38 position.first ~ you
-0.28 position.first ~ you give
-0.32 position.last ~ # of
0.23 position.last ~ # point
-0.23 position.last ~ # to
0.18 position.last ~ # when
-0.42 position.last ~ # year
-0.41 position.last ~ #th
0.24 position.last ~ 1
0.30 position.last ~ 2
-0.18 position.last ~ ^ bottom #
-0.56 position.last ~ ^ how long
-0.17 position.last ~ ^ how many consecutiv
-0.26 position.last ~ ^ how many game
-0.22 position.last ~ ^ how much
0.33 position.last ~ ^ in what
-0.29 position.last ~ ^ list the
-0.39 position.last ~ ^ name the
-0.15 position.last ~ ^ pleas tell
-0.15 position.last ~ ^ pleas tell me
0.17 position.last ~ ^ the #
0.22 position.last ~ ^ what is
0.29 position.last ~ ^ what is the
0.20 position.last ~ ^ what was
0.21 position.last ~ ^ what was the
0.40 position.last ~ ^ when did
0.21 position.last ~ ^ when was
0.21 position.last ~ ^ when was the
0.62 position.last ~ ^ wher was
-0.32 position.last ~ ^ which #
-0.25 position.last ~ ^ which country
0.39 position.last ~ ^ which is
-0.29 position.last ~ ^ which player
0.39 position.last ~ ^ which team
-0.32 position.last ~ ^ who is
-0.20 position.last ~ ^ who was
-0.20 position.last ~ ^ who was the
0.42 position.last ~ across
-0.43 position.last ~ after
-0.41 position.last ~ after #
0.39 position.last ~ against
0.47 position.last ~ album
0.34 position.last ~ among
0.33 position.last ~ an
-0.24 position.last ~ and #
-0.54 position.last ~ and the
-0.32 position.last ~ and when
-0.19 position.last ~ april
-0.19 position.last ~ april #
-0.19 position.last ~ are
-0.16 position.last ~ as a
-0.40 position.last ~ at
-0.27 position.last ~ at least
-0.26 position.last ~ athlet
0.25 position.last ~ award
-0.23 position.last ~ balanc
-0.21 position.last ~ be
-0.43 position.last ~ been
0.61 position.last ~ befor
-0.29 position.last ~ befor #
0.50 position.last ~ befor the
0.42 position.last ~ below
0.42 position.last ~ below #
-0.31 position.last ~ best
-0.40 position.last ~ between #
-0.31 position.last ~ but
-0.32 position.last ~ by a
-0.72 position.last ~ came
0.41 position.last ~ car
-0.17 position.last ~ chang
-0.17 position.last ~ chang in
0.32 position.last ~ club
-0.48 position.last ~ coach
-0.27 position.last ~ come
-0.36 position.last ~ community
0.47 position.last ~ company
0.20 position.last ~ compet
-0.17 position.last ~ consecutiv
-0.39 position.last ~ cost
-0.35 position.last ~ count
-0.23 position.last ~ country
0.35 position.last ~ coupl
-0.24 position.last ~ current
0.29 position.last ~ date
0.26 position.last ~ date was
0.24 position.last ~ december
0.24 position.last ~ december #
-0.46 position.last ~ direct
-0.29 position.last ~ division
-0.22 position.last ~ does
-0.22 position.last ~ does the
0.48 position.last ~ draft
-0.19 position.last ~ draw
0.65 position.last ~ driver
-0.40 position.last ~ dur
-0.40 position.last ~ dur the
0.17 position.last ~ each
-0.18 position.last ~ earliest
0.36 position.last ~ earn
0.66 position.last ~ earning
-0.33 position.last ~ election
-0.33 position.last ~ expenditur
0.56 position.last ~ film
-0.46 position.last ~ first
-0.22 position.last ~ for the
-0.48 position.last ~ for what
-0.39 position.last ~ from the
0.62 position.last ~ game
-0.35 position.last ~ greater
-0.35 position.last ~ greater than
0.19 position.last ~ had #
-0.33 position.last ~ had a
-0.29 position.last ~ has
-0.29 position.last ~ hav
0.55 position.last ~ he
-0.25 position.last ~ height
-0.48 position.last ~ her
-0.33 position.last ~ his
0.61 position.last ~ hold
-0.29 position.last ~ home
-0.29 position.last ~ home team
-0.16 position.last ~ hous
-0.41 position.last ~ how
-0.56 position.last ~ how long
-0.22 position.last ~ how much
-0.25 position.last ~ if
0.27 position.last ~ in #
0.22 position.last ~ in what
0.52 position.last ~ in which
-0.43 position.last ~ includ
-0.30 position.last ~ interest
0.19 position.last ~ is
0.65 position.last ~ is list
0.33 position.last ~ is the
0.17 position.last ~ january
0.45 position.last ~ label
0.41 position.last ~ lap
0.37 position.last ~ last
-0.35 position.last ~ leagu
-0.27 position.last ~ least
0.42 position.last ~ less
0.44 position.last ~ less than
0.79 position.last ~ list
0.30 position.last ~ location
-0.56 position.last ~ long
0.74 position.last ~ lose
-0.40 position.last ~ lowest
0.29 position.last ~ m
0.83 position.last ~ make
-0.19 position.last ~ man
-0.17 position.last ~ many consecutiv
-0.26 position.last ~ many game
0.21 position.last ~ match
0.66 position.last ~ maximum
-0.22 position.last ~ me
-0.34 position.last ~ medal
0.46 position.last ~ miss
0.40 position.last ~ model
0.17 position.last ~ more
-0.31 position.last ~ most
-0.22 position.last ~ much
-0.39 position.last ~ name the
0.17 position.last ~ nation
-0.21 position.last ~ non
-0.39 position.last ~ not
0.51 position.last ~ on the
0.17 position.last ~ on what
-0.39 position.last ~ only
-0.29 position.last ~ open
-0.31 position.last ~ other
-0.31 position.last ~ other than
-0.41 position.last ~ party
-0.32 position.last ~ per
-0.26 position.last ~ percentag
-0.17 position.last ~ period
0.44 position.last ~ person
-0.29 position.last ~ plac
0.42 position.last ~ place
0.74 position.last ~ play
0.34 position.last ~ play for
0.31 position.last ~ play in
0.29 position.last ~ player
-0.15 position.last ~ pleas
-0.15 position.last ~ pleas tell
-0.46 position.last ~ population
0.23 position.last ~ produc
-0.30 position.last ~ rank
-0.21 position.last ~ ratio
-0.40 position.last ~ receiv
-0.26 position.last ~ record
0.23 position.last ~ regular
0.42 position.last ~ releas
0.53 position.last ~ result
0.17 position.last ~ result in
0.42 position.last ~ return
-0.18 position.last ~ revenu
0.19 position.last ~ round #
-0.43 position.last ~ run
-0.35 position.last ~ s
0.17 position.last ~ season
-0.33 position.last ~ seat
-0.34 position.last ~ second
-0.27 position.last ~ sell
0.16 position.last ~ september
0.16 position.last ~ september #
0.32 position.last ~ series
-0.20 position.last ~ servic in
-0.45 position.last ~ set
0.61 position.last ~ ship
0.61 position.last ~ singl
-0.20 position.last ~ start
-0.32 position.last ~ stat
0.25 position.last ~ status
0.71 position.last ~ tabl
0.52 position.last ~ team
0.40 position.last ~ team has
-0.44 position.last ~ team was
-0.15 position.last ~ tell
-0.15 position.last ~ tell me
-0.41 position.last ~ term
0.17 position.last ~ that
-0.19 position.last ~ that has
0.47 position.last ~ that was
0.17 position.last ~ the #
-0.40 position.last ~ the #th
-0.19 position.last ~ the chang
0.49 position.last ~ the chart
-0.56 position.last ~ the first
-0.20 position.last ~ the game
-0.29 position.last ~ the home
0.40 position.last ~ the last
0.17 position.last ~ the list
-0.40 position.last ~ the lowest
0.66 position.last ~ the maximum
0.46 position.last ~ the miss
-0.15 position.last ~ the most
-0.54 position.last ~ the number
-0.39 position.last ~ the only
-0.20 position.last ~ the opponent
0.28 position.last ~ the record
0.23 position.last ~ the result
0.45 position.last ~ the season
0.26 position.last ~ the titl
-0.25 position.last ~ the total
0.23 position.last ~ the win
-0.26 position.last ~ them
-0.30 position.last ~ ther
0.30 position.last ~ this tabl
0.52 position.last ~ time
0.40 position.last ~ titl
-0.42 position.last ~ to
0.22 position.last ~ to be
-0.52 position.last ~ to the
-0.58 position.last ~ total
0.34 position.last ~ track
0.16 position.last ~ train
-0.35 position.last ~ u
-0.35 position.last ~ u s
-0.32 position.last ~ vehicl
0.45 position.last ~ visitor
0.49 position.last ~ was #
-0.31 position.last ~ week
-0.21 position.last ~ week #
-0.26 position.last ~ were play
0.32 position.last ~ were the
-0.30 position.last ~ were ther
-0.16 position.last ~ west
0.29 position.last ~ what
0.15 position.last ~ what date
0.22 position.last ~ what is
0.19 position.last ~ what was
0.22 position.last ~ what year
0.35 position.last ~ when
0.40 position.last ~ when did
0.26 position.last ~ when was
0.47 position.last ~ wher
0.22 position.last ~ wher the
0.62 position.last ~ wher was
-0.32 position.last ~ which #
-0.25 position.last ~ which country
0.26 position.last ~ which date
0.39 position.last ~ which is
-0.29 position.last ~ which player
0.39 position.last ~ which team
-0.32 position.last ~ who is
-0.19 position.last ~ who was
0.19 position.last ~ win
0.27 position.last ~ win by
0.31 position.last ~ win the
-0.33 position.last ~ with #
0.16 position.last ~ with more
-0.35 position.last ~ with the
0.24 position.last ~ woman
-0.42 position.last ~ world
0.31 position.last ~ year in
0.34 position.last ~ year that
-0.26 position.last ~ you
0.34 position.nth ~ # #
-0.21 position.nth ~ # to
0.44 position.nth ~ # what
-0.24 position.nth ~ 1
-0.49 position.nth ~ 2
-0.42 position.nth ~ ^ for the
0.20 position.nth ~ ^ how long
-0.21 position.nth ~ ^ how many
-0.25 position.nth ~ ^ how many consecutiv
-0.28 position.nth ~ ^ how many year
-0.21 position.nth ~ ^ in #
-0.20 position.nth ~ ^ what are
-0.20 position.nth ~ ^ what are the
-0.26 position.nth ~ ^ what is the
-0.25 position.nth ~ ^ when did
0.33 position.nth ~ ^ when was
-0.34 position.nth ~ ^ which year
-0.15 position.nth ~ ^ who was
-0.22 position.nth ~ ^ who was the
-0.29 position.nth ~ ^ who win
-0.35 position.nth ~ across
-0.31 position.nth ~ after
-0.19 position.nth ~ after #
-0.30 position.nth ~ after the
-0.30 position.nth ~ air
-0.24 position.nth ~ april
-0.22 position.nth ~ are
0.35 position.nth ~ as
0.33 position.nth ~ at
0.34 position.nth ~ at least
-0.17 position.nth ~ at the
-0.29 position.nth ~ between
-0.18 position.nth ~ between the
-0.20 position.nth ~ build
-0.17 position.nth ~ by
-0.33 position.nth ~ capital
-0.24 position.nth ~ case
-0.38 position.nth ~ championship
-0.25 position.nth ~ chang
-0.25 position.nth ~ chang in
0.34 position.nth ~ come
-0.24 position.nth ~ common
-0.29 position.nth ~ competition
0.18 position.nth ~ complet
-0.42 position.nth ~ consecutiv
-0.18 position.nth ~ count
-0.23 position.nth ~ country
0.23 position.nth ~ did
-0.28 position.nth ~ differenc
-0.32 position.nth ~ differenc in
-0.28 position.nth ~ draft
0.36 position.nth ~ dur
0.33 position.nth ~ dur the
-0.34 position.nth ~ employe
-0.23 position.nth ~ employment
-0.31 position.nth ~ first
-0.41 position.nth ~ franc
-0.50 position.nth ~ from
-0.23 position.nth ~ from #
-0.44 position.nth ~ get
-0.35 position.nth ~ get in
-0.18 position.nth ~ gold
-0.18 position.nth ~ gold medal
-0.33 position.nth ~ good
0.33 position.nth ~ grand
-0.42 position.nth ~ had
-0.19 position.nth ~ had the
-0.19 position.nth ~ has
-0.18 position.nth ~ has a
-0.20 position.nth ~ highest
0.20 position.nth ~ how long
-0.20 position.nth ~ how many
-0.24 position.nth ~ immigrant
0.24 position.nth ~ in #
-0.22 position.nth ~ in the
-0.24 position.nth ~ is list
-0.24 position.nth ~ is the
0.47 position.nth ~ largest
0.36 position.nth ~ last
0.33 position.nth ~ leagu
0.34 position.nth ~ least
-0.24 position.nth ~ list
0.20 position.nth ~ long
-0.20 position.nth ~ many
-0.25 position.nth ~ many consecutiv
-0.28 position.nth ~ many year
-0.17 position.nth ~ medal
-0.23 position.nth ~ member
-0.21 position.nth ~ miss
0.29 position.nth ~ month
-0.23 position.nth ~ most
-0.49 position.nth ~ next
-0.34 position.nth ~ no
-0.24 position.nth ~ of win
-0.15 position.nth ~ on
-0.25 position.nth ~ only
-0.17 position.nth ~ open
0.43 position.nth ~ other
-0.19 position.nth ~ paid
0.43 position.nth ~ part
-0.20 position.nth ~ party
-0.36 position.nth ~ per
0.51 position.nth ~ perform
-0.19 position.nth ~ period
-0.33 position.nth ~ pick
-0.36 position.nth ~ place
-0.19 position.nth ~ play
-0.28 position.nth ~ play in
-0.23 position.nth ~ player
-0.42 position.nth ~ polic
-0.33 position.nth ~ position
-0.23 position.nth ~ provid
-0.17 position.nth ~ rank
-0.39 position.nth ~ rate
-0.20 position.nth ~ rate for
-0.30 position.nth ~ rate of
-0.35 position.nth ~ ratio
-0.24 position.nth ~ record
-0.29 position.nth ~ regular
-0.18 position.nth ~ releas
-0.18 position.nth ~ release
0.51 position.nth ~ research
-0.43 position.nth ~ result
-0.32 position.nth ~ round
-0.34 position.nth ~ run
-0.18 position.nth ~ runner up
-0.17 position.nth ~ s
0.32 position.nth ~ season
0.51 position.nth ~ sector
-0.34 position.nth ~ sell
0.26 position.nth ~ shar
-0.20 position.nth ~ tax
0.49 position.nth ~ team
-0.41 position.nth ~ that
-0.20 position.nth ~ that was
-0.32 position.nth ~ the #
-0.33 position.nth ~ the #th
-0.28 position.nth ~ the chang
-0.32 position.nth ~ the differenc
-0.31 position.nth ~ the first
0.31 position.nth ~ the last
-0.35 position.nth ~ the next
-0.20 position.nth ~ the only
-0.17 position.nth ~ the player
0.23 position.nth ~ the race
-0.36 position.nth ~ the rate
-0.42 position.nth ~ the result
0.57 position.nth ~ the team
0.33 position.nth ~ their
0.42 position.nth ~ they
-0.35 position.nth ~ third
-0.34 position.nth ~ this
-0.23 position.nth ~ time did
0.29 position.nth ~ to
-0.21 position.nth ~ to #
-0.17 position.nth ~ u
-0.17 position.nth ~ u s
0.24 position.nth ~ was
-0.20 position.nth ~ what are
0.22 position.nth ~ when
-0.25 position.nth ~ when did
0.33 position.nth ~ when was
-0.34 position.nth ~ which year
-0.32 position.nth ~ who
-0.15 position.nth ~ who was
-0.29 position.nth ~ who win
-0.24 position.nth ~ win by
0.17 position.nth ~ year
0.41 position.nth ~ year did
-0.34 position.nth ~ year had
0.26 reading aggregate.average
0.22 reading aggregate.deviation
0.57 reading aggregate.median
0.81 reading arithmetic.ratio.total.columns
0.44 reading arithmetic.ratio.total.rows
-0.32 reading compare.count.lowest
0.59 reading count
0.82 reading describe
0.84 reading duplicates
0.38 reading exists
-1.16 reading frequency.highest.columns
0.79 reading group.average
1.76 reading group.average.sorted.both
-1.69 reading group.average.sorted.label
-1.16 reading group.average.top.both
0.86 reading group.average.top.label
-1.67 reading group.count.sorted.label
0.29 reading group.maximum
-0.33 reading group.maximum.sorted.both
-1.16 reading group.maximum.sorted.label
-0.82 reading group.maximum.top.both
0.16 reading group.sum
0.55 reading group.sum.having.aggregate.both.other
-0.76 reading group.sum.having.aggregate.label.other
-0.31 reading group.sum.having.count.both.other
-0.16 reading group.sum.having.count.label.other
0.56 reading group.sum.sorted.both
-1.76 reading group.sum.sorted.label
-0.67 reading group.sum.top.both
0.40 reading group.sum.top.label
-0.55 reading group.unsaid-sum.having.aggregate.both.other
-0.25 reading group.unsaid-sum.having.aggregate.label.other
-0.40 reading group.unsaid-sum.having.count.both.other
0.49 reading group.unsaid-sum.having.count.label.other
-0.60 reading group.unsaid-sum.sorted.label
-0.42 reading group.unsaid-sum.top.both
0.50 reading group.unsaid-sum.top.label
-0.72 reading label.highest.several.columns
1.39 reading label.highest.several.rows
1.16 reading label.lowest.several.rows
-0.18 reading share.sum.part
-0.29 reading superlative.highest.columns
-0.23 reading superlative.lowest.columns
0.42 reading which-of.fits
0.15 row above said
0.46 row above share
0.78 row share
0.48 row total
0.46 row total unsaid
0.30 row whole
-0.16 same filter alternatives unjoined
0.71 same filter parts 1
-0.98 same filter parts 2
-0.33 same missed degree
0.88 same own
0.88 same same own
0.30 same same score
0.30 same score
-0.21 same ~ # and
0.21 same ~ # is
-0.25 same ~ # person
-0.26 same ~ # season
0.26 same ~ # year
-0.47 same ~ ^ how many
0.17 same ~ ^ name a
-0.38 same ~ ^ number of
-0.19 same ~ ^ show the
-0.23 same ~ ^ what are
-0.23 same ~ ^ what are the
0.24 same ~ ^ which player
0.32 same ~ ^ who had
0.38 same ~ ^ who has
-0.17 same ~ abov
-0.21 same ~ after
-0.18 same ~ after #
-0.18 same ~ age #
0.21 same ~ album
-0.21 same ~ all the
0.18 same ~ amount
0.18 same ~ amount of
0.49 same ~ and what
0.32 same ~ are in
-0.35 same ~ are the
-0.44 same ~ area
0.28 same ~ as
-0.30 same ~ at
-0.25 same ~ at least
-0.25 same ~ award
-0.18 same ~ befor
-0.18 same ~ befor #
-0.18 same ~ birth
-0.39 same ~ by
0.23 same ~ class
-0.28 same ~ club
0.23 same ~ code
0.32 same ~ community
-0.28 same ~ compet
0.37 same ~ competition
-0.24 same ~ country
-0.28 same ~ country has
-0.26 same ~ cup
0.17 same ~ date
0.16 same ~ did
-0.34 same ~ final
-0.15 same ~ first
-0.28 same ~ for what
-0.31 same ~ from
-0.29 same ~ from the
0.16 same ~ game
0.46 same ~ had
0.32 same ~ had #
0.16 same ~ had a
0.22 same ~ had the
-0.34 same ~ has
-0.28 same ~ has #
0.17 same ~ have
0.20 same ~ have the
0.23 same ~ high
-0.46 same ~ how
-0.47 same ~ how many
-0.30 same ~ in #
-0.26 same ~ includ
0.26 same ~ is #
-0.30 same ~ it
-0.26 same ~ leagu
-0.25 same ~ least
-0.25 same ~ least #
-0.31 same ~ lower
-0.47 same ~ many
-0.23 same ~ medal
0.18 same ~ model
0.27 same ~ name a
-0.22 same ~ name of
0.28 same ~ nation
0.23 same ~ no
0.22 same ~ number
0.21 same ~ number of
0.22 same ~ of #
0.21 same ~ of total
0.26 same ~ old
-0.19 same ~ on
-0.20 same ~ on the
-0.38 same ~ order
-0.36 same ~ over
-0.35 same ~ over #
-0.22 same ~ party
0.27 same ~ per
-0.24 same ~ person
0.30 same ~ plac
0.21 same ~ place
0.38 same ~ player
0.31 same ~ point
-0.45 same ~ population
0.37 same ~ public
0.39 same ~ rank
0.17 same ~ receiv
-0.35 same ~ relat
0.30 same ~ same
0.23 same ~ school
0.28 same ~ scor
0.28 same ~ scor of
-0.48 same ~ score
-0.48 same ~ score #
-0.26 same ~ season
0.28 same ~ sell
-0.36 same ~ show
-0.19 same ~ show the
-0.28 same ~ silver
-0.28 same ~ silver medal
0.27 same ~ song
-0.38 same ~ south
-0.17 same ~ that
-0.23 same ~ that are
-0.22 same ~ the name
-0.25 same ~ the nation
0.21 same ~ the number
0.28 same ~ the same
-0.23 same ~ the win
-0.36 same ~ third
-0.47 same ~ time
-0.29 same ~ was the
-0.23 same ~ what are
0.19 same ~ what team
-0.17 same ~ what was
-0.21 same ~ wher
-0.26 same ~ which #
-0.32 same ~ which game
0.24 same ~ which player
0.30 same ~ who
0.48 same ~ who had
0.38 same ~ who has
-0.32 same ~ win
-0.28 same ~ win in
-0.22 same ~ win the
-0.17 same ~ with a
0.34 same ~ with the
0.37 same ~ work
-0.19 same.count ~ # season
0.56 same.count ~ ^ how many
-0.16 same.count ~ ^ how many game
-0.17 same.count ~ ^ how many percentag
-0.33 same.count ~ ^ how many time
-0.15 same.count ~ ^ number of
-0.23 same.count ~ activity
-0.31 same.count ~ and what
-0.30 same.count ~ appearanc
-0.18 same.count ~ are
-0.18 same.count ~ are the
-0.27 same.count ~ artist
0.32 same.count ~ as
-0.27 same.count ~ at
-0.33 same.count ~ at least
0.37 same.count ~ code
-0.19 same.count ~ cup
-0.33 same.count ~ did
-0.19 same.count ~ final
0.25 same.count ~ from
0.32 same.count ~ from the
-0.16 same.count ~ game did
0.19 same.count ~ had the
0.36 same.count ~ have
0.39 same.count ~ have the
0.56 same.count ~ how
0.56 same.count ~ how many
-0.19 same.count ~ includ
-0.19 same.count ~ leagu
-0.33 same.count ~ least
0.41 same.count ~ lower
-0.27 same.count ~ make
0.56 same.count ~ many
-0.16 same.count ~ many game
-0.17 same.count ~ many percentag
-0.33 same.count ~ many time
-0.25 same.count ~ more
-0.27 same.count ~ new
-0.17 same.count ~ order
-0.23 same.count ~ participat
-0.17 same.count ~ percentag point
0.36 same.count ~ plac
0.29 same.count ~ race
0.20 same.count ~ same
-0.25 same.count ~ shar
-0.29 same.count ~ show
-0.15 same.count ~ south
-0.16 same.count ~ start
-0.27 same.count ~ than
0.22 same.count ~ the same
-0.17 same.count ~ the win
-0.30 same.count ~ this
-0.29 same.count ~ time
-0.33 same.count ~ time did
-0.23 same.count ~ week
-0.21 same.count ~ win in
0.34 section above share
0.37 share filter parts 1
-0.26 share missed comparison
-0.66 share missed number
-0.23 share.count ~ # person
-0.23 share.count ~ # respectively
0.27 share.count ~ ^ can you
0.27 share.count ~ ^ can you give
-0.39 share.count ~ ^ list the
-0.20 share.count ~ ^ name a
0.73 share.count ~ ^ what percentag
0.73 share.count ~ ^ what percentag of
0.83 share.count ~ ^ what shar
0.83 share.count ~ ^ what shar of
-0.17 share.count ~ ^ what were
-0.17 share.count ~ ^ what were the
0.18 share.count ~ age
0.21 share.count ~ age #
-0.60 share.count ~ amount
-0.23 share.count ~ and what
1.44 share.count ~ are
-0.23 share.count ~ at the
-0.40 share.count ~ attend
-0.34 share.count ~ august
0.22 share.count ~ away
-0.37 share.count ~ build
0.45 share.count ~ business
0.23 share.count ~ can
0.27 share.count ~ can you
0.81 share.count ~ city
-0.20 share.count ~ code
-0.18 share.count ~ come
-0.18 share.count ~ come from
0.77 share.count ~ customer
-0.21 share.count ~ did not
-0.27 share.count ~ differenc
-0.16 share.count ~ differenc between
-0.27 share.count ~ differenc in
-0.21 share.count ~ does
-0.26 share.count ~ does the
-0.17 share.count ~ draw
0.50 share.count ~ employe
-0.28 share.count ~ end
0.27 share.count ~ give
0.27 share.count ~ give me
-0.37 share.count ~ good
-0.17 share.count ~ health
-0.27 share.count ~ hour
0.53 share.count ~ hous
0.32 share.count ~ immigrant
-0.46 share.count ~ in a
-0.26 share.count ~ inuit
1.04 share.count ~ item
-0.19 share.count ~ june
-0.19 share.count ~ june #
0.47 share.count ~ larg
-0.39 share.count ~ list
-0.39 share.count ~ list the
-0.37 share.count ~ live
-0.41 share.count ~ live in
-0.37 share.count ~ location
0.24 share.count ~ lose
0.37 share.count ~ male
0.64 share.count ~ match
0.27 share.count ~ me
0.32 share.count ~ me what
-0.26 share.count ~ more than
-0.20 share.count ~ name a
-0.19 share.count ~ new
-0.25 share.count ~ number of
-0.27 share.count ~ october
-0.27 share.count ~ october #
0.22 share.count ~ of
-0.16 share.count ~ of person
-0.21 share.count ~ of revenu
-0.36 share.count ~ only
-0.27 share.count ~ only #
0.19 share.count ~ open
-0.21 share.count ~ operat
0.73 share.count ~ order
-0.21 share.count ~ out
-0.30 share.count ~ own
-0.25 share.count ~ party
-0.26 share.count ~ person
-0.21 share.count ~ plac
-0.67 share.count ~ plan
-0.22 share.count ~ product
-0.18 share.count ~ provinc
0.30 share.count ~ public
-0.48 share.count ~ respectively
-0.17 share.count ~ result
-0.25 share.count ~ result in
-0.22 share.count ~ september
-0.22 share.count ~ september #
0.21 share.count ~ shar
0.55 share.count ~ shar of
0.16 share.count ~ south
0.35 share.count ~ spain
0.68 share.count ~ student
-0.30 share.count ~ than #
0.24 share.count ~ that
0.85 share.count ~ that are
-0.42 share.count ~ the #
-0.16 share.count ~ the chang
-0.33 share.count ~ the differenc
-0.21 share.count ~ the number
-0.17 share.count ~ thos
-0.25 share.count ~ thos who
-0.38 share.count ~ to the
0.38 share.count ~ town
-0.56 share.count ~ under
0.21 share.count ~ were
-0.15 share.count ~ were the
0.51 share.count ~ what percentag
0.86 share.count ~ what shar
-0.17 share.count ~ what were
-0.21 share.count ~ who did
-0.20 share.count ~ who had
-0.22 share.count ~ with the
-0.36 share.count ~ year in
0.27 share.count ~ you
0.27 share.count ~ you give
-0.43 share.sum ~ # %
0.50 share.sum ~ # a
-0.15 share.sum ~ # and
-0.19 share.sum ~ # or
-0.22 share.sum ~ # respectively
-0.43 share.sum ~ %
-0.15 share.sum ~ 2
-0.49 share.sum ~ ^ how much
0.23 share.sum ~ ^ pleas tell
0.23 share.sum ~ ^ pleas tell me
-0.18 share.sum ~ ^ what are
-0.18 share.sum ~ ^ what are the
0.80 share.sum ~ ^ what shar
0.80 share.sum ~ ^ what shar of
-0.17 share.sum ~ ^ what the
-0.61 share.sum ~ ^ what were
-0.61 share.sum ~ ^ what were the
-0.15 share.sum ~ a result
-0.26 share.sum ~ age
-0.35 share.sum ~ age #
-0.25 share.sum ~ air
-0.45 share.sum ~ all
0.26 share.sum ~ among the
-0.23 share.sum ~ amount of
-0.15 share.sum ~ an
-0.53 share.sum ~ are
-0.18 share.sum ~ are the
0.25 share.sum ~ as a
0.38 share.sum ~ asset
-0.28 share.sum ~ at
0.55 share.sum ~ attend
-0.23 share.sum ~ august
0.20 share.sum ~ away
0.19 share.sum ~ b
0.50 share.sum ~ benefit
0.24 share.sum ~ build
0.18 share.sum ~ business
0.31 share.sum ~ capital
-0.19 share.sum ~ child
-0.29 share.sum ~ coach
-0.29 share.sum ~ code
-0.23 share.sum ~ combin
0.95 share.sum ~ come
0.95 share.sum ~ come from
-0.33 share.sum ~ company
0.58 share.sum ~ cost
-0.19 share.sum ~ coupl
-0.26 share.sum ~ current
-0.35 share.sum ~ data
-0.25 share.sum ~ date
-0.28 share.sum ~ date of
0.55 share.sum ~ day
-0.16 share.sum ~ differenc
-0.26 share.sum ~ differenc in
0.18 share.sum ~ draw
-0.15 share.sum ~ earning
0.31 share.sum ~ east
-0.26 share.sum ~ election
0.30 share.sum ~ employe
0.45 share.sum ~ end
0.21 share.sum ~ expens
0.38 share.sum ~ expens in
-0.19 share.sum ~ femal
0.40 share.sum ~ financial
0.38 share.sum ~ finish
-0.35 share.sum ~ fiscal
0.37 share.sum ~ for #
-0.19 share.sum ~ for all
0.31 share.sum ~ goal
0.40 share.sum ~ group
-0.27 share.sum ~ has
-0.41 share.sum ~ has a
-0.32 share.sum ~ health
0.27 share.sum ~ hour
-0.48 share.sum ~ how much
-0.20 share.sum ~ immigrant
-0.33 share.sum ~ in a
0.98 share.sum ~ in total
-0.34 share.sum ~ inuit
0.42 share.sum ~ is #
-0.39 share.sum ~ june
-0.39 share.sum ~ june #
-0.49 share.sum ~ languag
-0.26 share.sum ~ live in
-0.24 share.sum ~ march
-0.28 share.sum ~ margin
-0.33 share.sum ~ match
0.22 share.sum ~ me
0.22 share.sum ~ me what
-0.58 share.sum ~ more
-0.47 share.sum ~ more than
-0.16 share.sum ~ most
-0.48 share.sum ~ much
-0.53 share.sum ~ net
0.33 share.sum ~ north
-0.37 share.sum ~ number
-0.38 share.sum ~ number of
-0.21 share.sum ~ october
-0.21 share.sum ~ october #
-0.31 share.sum ~ of all
0.51 share.sum ~ of revenu
0.46 share.sum ~ of total
0.18 share.sum ~ on
0.15 share.sum ~ on the
-0.37 share.sum ~ only
0.56 share.sum ~ open
0.19 share.sum ~ operat
-0.31 share.sum ~ or more
-0.38 share.sum ~ out
0.54 share.sum ~ over
0.59 share.sum ~ over the
-0.27 share.sum ~ paid
-0.20 share.sum ~ party
-0.24 share.sum ~ percent
0.23 share.sum ~ pleas
0.23 share.sum ~ pleas tell
0.16 share.sum ~ pric
-0.24 share.sum ~ provinc
0.18 share.sum ~ relat
-0.16 share.sum ~ research
-0.44 share.sum ~ respectively
-0.15 share.sum ~ result of
0.48 share.sum ~ return
0.26 share.sum ~ revenu from
-0.30 share.sum ~ seat
-0.22 share.sum ~ sell
-0.34 share.sum ~ september
-0.34 share.sum ~ september #
0.46 share.sum ~ shar
0.95 share.sum ~ shar of
0.53 share.sum ~ small
-0.17 share.sum ~ statistic
0.21 share.sum ~ stock
0.59 share.sum ~ tax
0.23 share.sum ~ tell
0.23 share.sum ~ tell me
-0.38 share.sum ~ than
-0.62 share.sum ~ than #
-0.36 share.sum ~ that has
-0.40 share.sum ~ the #
-0.16 share.sum ~ the amount
-0.19 share.sum ~ the chang
-0.23 share.sum ~ the differenc
-0.28 share.sum ~ the only
0.41 share.sum ~ the total
0.44 share.sum ~ the valu
-0.44 share.sum ~ the win
-0.20 share.sum ~ thos
-0.30 share.sum ~ thos with
-0.33 share.sum ~ to the
1.05 share.sum ~ total
0.47 share.sum ~ total amount
-0.15 share.sum ~ total number
0.28 share.sum ~ total revenu
-0.50 share.sum ~ under
0.30 share.sum ~ unit
-0.29 share.sum ~ use
0.38 share.sum ~ valu
0.41 share.sum ~ valu of
0.53 share.sum ~ visitor
-0.55 share.sum ~ were the
-0.18 share.sum ~ what are
0.62 share.sum ~ what shar
-0.61 share.sum ~ what were
-0.41 share.sum ~ when
-0.27 share.sum ~ when the
-0.30 share.sum ~ whos
-0.50 share.sum ~ win
-0.23 share.sum ~ win in
-0.19 share.sum ~ with
-0.31 share.sum ~ worker
-0.40 share.sum ~ year
-0.46 share.sum ~ year in
0.35 size 1
0.26 size 1 / compare
0.32 size 1 / count
0.84 size 1 / duplicates
0.38 size 1 / exists
0.47 size 1 / lookup
0.50 size 1 / neighbour
0.36 size 1 / same
0.71 size 1 / which-of
-0.77 size 16+ / superlative
0.16 size 2 / group
0.52 size 2 / members
-0.41 size 2 / neighbour
-0.26 size 2 / superlative
-0.70 size 2 / which-of
-0.68 size 3 / same
-0.63 size 4-6 / cells
0.73 size 4-6 / describe
-0.24 size 4-6 / same
-0.30 size 7-15 / superlative
-0.16 size one / plural / arithmetic
0.27 size one / plural / beyond
0.46 size one / plural / count
0.53 size one / plural / duplicates
-0.20 size one / plural / position
-0.54 size one / plural / superlative
0.39 size one / singular / compare
0.26 size one / singular / count
0.59 size one / singular / duplicates
0.47 size one / singular / exists
-0.15 size one / singular / group
0.96 size one / singular / lookup
0.66 size one / singular / neighbour
0.63 size one / singular / which-of
-0.83 size several / plural / neighbour
-0.76 size several / singular / beyond
0.83 size several / singular / describe
-1.06 size several / singular / frequency
-1.41 size several / singular / neighbour
-0.41 size several / singular / same
-0.48 size several / singular / superlative
-0.59 size several / singular / which-of
-0.34 sort own
1.26 sort said after
0.41 sort score
-0.18 sum missed comparison
-0.34 sum missed unknown
-0.24 sum.rows ~ # as
-0.15 sum.rows ~ # how
0.23 sum.rows ~ # is
-0.39 sum.rows ~ # respectively
-0.15 sum.rows ~ # s
-0.31 sum.rows ~ # season
-0.31 sum.rows ~ ^ how many game
-0.17 sum.rows ~ ^ how many total
-0.16 sum.rows ~ ^ how many year
-0.17 sum.rows ~ ^ name the
0.28 sum.rows ~ ^ what was
0.28 sum.rows ~ ^ what was the
-0.18 sum.rows ~ a record
-0.19 sum.rows ~ and the
-0.20 sum.rows ~ appearanc
-0.21 sum.rows ~ are
-0.18 sum.rows ~ are the
-0.32 sum.rows ~ at the
0.30 sum.rows ~ attend
0.32 sum.rows ~ b
-0.17 sum.rows ~ balanc
-0.25 sum.rows ~ befor
-0.25 sum.rows ~ befor #
-0.47 sum.rows ~ c
-0.38 sum.rows ~ capital
0.24 sum.rows ~ category
0.46 sum.rows ~ combin
0.22 sum.rows ~ complet
0.20 sum.rows ~ cup
-0.30 sum.rows ~ current
0.32 sum.rows ~ date
0.34 sum.rows ~ date of
0.49 sum.rows ~ december
0.49 sum.rows ~ december #
-0.31 sum.rows ~ die
-0.30 sum.rows ~ each
-0.38 sum.rows ~ election
-0.24 sum.rows ~ expenditur
-0.25 sum.rows ~ expens in
-0.22 sum.rows ~ for #
0.29 sum.rows ~ for the
-0.32 sum.rows ~ found
0.23 sum.rows ~ franc
-0.26 sum.rows ~ given
-0.16 sum.rows ~ gold medal
-0.27 sum.rows ~ good
-0.35 sum.rows ~ grid
-0.41 sum.rows ~ gross
-0.20 sum.rows ~ involv
-0.40 sum.rows ~ june
-0.40 sum.rows ~ june #
-0.23 sum.rows ~ lose
-0.31 sum.rows ~ many game
-0.26 sum.rows ~ many person
-0.17 sum.rows ~ many total
-0.16 sum.rows ~ many year
-0.26 sum.rows ~ million
-0.17 sum.rows ~ name the
-0.19 sum.rows ~ new
-0.30 sum.rows ~ no
-0.32 sum.rows ~ non
0.34 sum.rows ~ november
0.34 sum.rows ~ november #
0.23 sum.rows ~ number
0.28 sum.rows ~ number of
0.20 sum.rows ~ of point
-0.17 sum.rows ~ of total
0.52 sum.rows ~ ontario
-0.28 sum.rows ~ out
-0.17 sum.rows ~ over
-0.25 sum.rows ~ over the
0.25 sum.rows ~ party
-0.23 sum.rows ~ per
-0.38 sum.rows ~ percentag of
0.34 sum.rows ~ perform
-0.20 sum.rows ~ population of
-0.20 sum.rows ~ product
0.40 sum.rows ~ proportion
0.40 sum.rows ~ proportion of
-0.30 sum.rows ~ public
-0.24 sum.rows ~ ratio
0.31 sum.rows ~ relationship
-0.66 sum.rows ~ respectively
-0.23 sum.rows ~ revenu
-0.19 sum.rows ~ scor
-0.38 sum.rows ~ season
-0.16 sum.rows ~ seat
0.43 sum.rows ~ sector
0.34 sum.rows ~ september
0.34 sum.rows ~ september #
0.60 sum.rows ~ servic
0.48 sum.rows ~ servic in
-0.15 sum.rows ~ silver
-0.16 sum.rows ~ silver medal
-0.15 sum.rows ~ song
-0.24 sum.rows ~ spain
0.61 sum.rows ~ support
-0.19 sum.rows ~ tax
-0.26 sum.rows ~ that
-0.24 sum.rows ~ the #
-0.33 sum.rows ~ the number
-0.29 sum.rows ~ the percentag
0.40 sum.rows ~ the proportion
-0.20 sum.rows ~ ther
-0.23 sum.rows ~ ther in
-0.42 sum.rows ~ this
0.34 sum.rows ~ time was
-0.24 sum.rows ~ titl
0.22 sum.rows ~ total amount
0.26 sum.rows ~ total number
-0.25 sum.rows ~ total of
-0.19 sum.rows ~ total revenu
-0.19 sum.rows ~ up
0.34 sum.rows ~ venu
-0.30 sum.rows ~ were ther
0.20 sum.rows ~ what was
0.52 sum.rows ~ worker
-0.23 sum.rows ~ year did
-0.21 sum.rows ~ year of
-0.33 superlative filter alternatives joined
-0.55 superlative filter parts 1
0.60 superlative key.about
-0.23 superlative key.gap
-0.30 superlative key.unnamed
0.43 superlative missed comparison
-0.21 superlative missed degree
-0.31 superlative.highest ~ # #
-0.35 superlative.highest ~ # a
-0.34 superlative.highest ~ # for
0.41 superlative.highest ~ # from
-0.40 superlative.highest ~ # in
-0.19 superlative.highest ~ # point
-0.35 superlative.highest ~ # s
0.22 superlative.highest ~ # what
-0.17 superlative.highest ~ # with
0.22 superlative.highest ~ #th
-0.23 superlative.highest ~ %
-0.20 superlative.highest ~ ^ are ther
-0.36 superlative.highest ~ ^ count the
-0.71 superlative.highest ~ ^ how long
-0.26 superlative.highest ~ ^ how many
0.27 superlative.highest ~ ^ how many consecutiv
-0.21 superlative.highest ~ ^ how many game
-0.21 superlative.highest ~ ^ how many percent
-0.37 superlative.highest ~ ^ how many time
0.26 superlative.highest ~ ^ in #
-0.34 superlative.highest ~ ^ in what
0.52 superlative.highest ~ ^ name a
-0.71 superlative.highest ~ ^ name the
0.30 superlative.highest ~ ^ on what
0.30 superlative.highest ~ ^ on what date
0.37 superlative.highest ~ ^ show me
-0.52 superlative.highest ~ ^ tell me
-0.23 superlative.highest ~ ^ tell me the
-0.16 superlative.highest ~ ^ visualiz a bar
-0.20 superlative.highest ~ ^ what are
-0.18 superlative.highest ~ ^ what are the
-0.39 superlative.highest ~ ^ what date
-0.40 superlative.highest ~ ^ what the
-0.37 superlative.highest ~ ^ what was the
0.28 superlative.highest ~ ^ what were
0.28 superlative.highest ~ ^ what were the
-0.49 superlative.highest ~ ^ when was
-0.49 superlative.highest ~ ^ when was the
0.21 superlative.highest ~ ^ wher was
0.24 superlative.highest ~ ^ which city
0.33 superlative.highest ~ ^ which is
0.39 superlative.highest ~ ^ which team
-0.29 superlative.highest ~ ^ which venu
-0.55 superlative.highest ~ ^ who had
-0.21 superlative.highest ~ ^ who has
-0.45 superlative.highest ~ ^ who is
-0.44 superlative.highest ~ ^ who is the
0.31 superlative.highest ~ ^ who was
0.24 superlative.highest ~ ^ who was the
0.50 superlative.highest ~ ^ who win
-0.28 superlative.highest ~ a bar
-0.22 superlative.highest ~ a result
-0.33 superlative.highest ~ a scor
0.21 superlative.highest ~ aboriginal
-0.38 superlative.highest ~ abov
-0.36 superlative.highest ~ abov #
-0.42 superlative.highest ~ account
-0.43 superlative.highest ~ account for
-0.50 superlative.highest ~ adult
0.26 superlative.highest ~ against
-0.49 superlative.highest ~ age of
-0.17 superlative.highest ~ air
-0.38 superlative.highest ~ album
-0.47 superlative.highest ~ all the
-0.25 superlative.highest ~ among the
-0.42 superlative.highest ~ and rank
-0.63 superlative.highest ~ and the
-0.24 superlative.highest ~ and what
-0.42 superlative.highest ~ and when
-0.52 superlative.highest ~ appear
0.46 superlative.highest ~ april
0.36 superlative.highest ~ area
-0.64 superlative.highest ~ artist
0.36 superlative.highest ~ as a
-0.56 superlative.highest ~ assault
-0.45 superlative.highest ~ at least
-0.43 superlative.highest ~ at the
-0.53 superlative.highest ~ away
-0.23 superlative.highest ~ away team
0.16 superlative.highest ~ b
-0.30 superlative.highest ~ bar chart
0.38 superlative.highest ~ be
0.20 superlative.highest ~ been
-0.22 superlative.highest ~ befor the
-0.18 superlative.highest ~ below
-0.17 superlative.highest ~ between
0.27 superlative.highest ~ between #
-0.15 superlative.highest ~ between the
-0.39 superlative.highest ~ birth
-0.32 superlative.highest ~ both
0.36 superlative.highest ~ bronz
0.19 superlative.highest ~ build
-0.25 superlative.highest ~ but
-0.26 superlative.highest ~ by a
0.20 superlative.highest ~ by the
-0.60 superlative.highest ~ can
-0.35 superlative.highest ~ canada
-0.33 superlative.highest ~ canadian
-0.33 superlative.highest ~ capital
-0.38 superlative.highest ~ car
-0.58 superlative.highest ~ category
-0.19 superlative.highest ~ caus
0.21 superlative.highest ~ championship
-0.29 superlative.highest ~ chang
-0.27 superlative.highest ~ channel
-0.29 superlative.highest ~ chart for
0.23 superlative.highest ~ child
-0.60 superlative.highest ~ circuit
-0.37 superlative.highest ~ city
0.21 superlative.highest ~ come from
-0.21 superlative.highest ~ company
-0.47 superlative.highest ~ compar
-0.18 superlative.highest ~ compar to
-0.36 superlative.highest ~ compet
-0.19 superlative.highest ~ consecutiv
-0.20 superlative.highest ~ correlation
0.28 superlative.highest ~ cost
0.33 superlative.highest ~ cost of
-0.51 superlative.highest ~ count
-0.36 superlative.highest ~ count the
0.44 superlative.highest ~ country
-0.35 superlative.highest ~ country has
0.20 superlative.highest ~ county
-0.28 superlative.highest ~ coupl
-0.40 superlative.highest ~ crowd
0.33 superlative.highest ~ cup
-0.36 superlative.highest ~ customer
0.33 superlative.highest ~ date
0.37 superlative.highest ~ date of
-0.90 superlative.highest ~ day
-0.16 superlative.highest ~ december
-0.16 superlative.highest ~ december #
-0.51 superlative.highest ~ decreas
-0.41 superlative.highest ~ decreas in
0.20 superlative.highest ~ degre
-0.22 superlative.highest ~ did
-0.17 superlative.highest ~ did the
-0.40 superlative.highest ~ die
0.35 superlative.highest ~ differenc
-0.52 superlative.highest ~ different
0.42 superlative.highest ~ direct
-0.19 superlative.highest ~ display
-0.39 superlative.highest ~ district
0.23 superlative.highest ~ do
0.21 superlative.highest ~ does
0.23 superlative.highest ~ does the
-0.33 superlative.highest ~ draft
-0.45 superlative.highest ~ draw
-0.53 superlative.highest ~ driver
0.41 superlative.highest ~ dur
0.16 superlative.highest ~ dur the
0.31 superlative.highest ~ e
-0.20 superlative.highest ~ earliest
0.48 superlative.highest ~ earning
0.27 superlative.highest ~ election
0.35 superlative.highest ~ employ
-0.30 superlative.highest ~ employe
0.57 superlative.highest ~ employment
-0.33 superlative.highest ~ end
0.64 superlative.highest ~ event
-0.46 superlative.highest ~ every
1.01 superlative.highest ~ expens
0.22 superlative.highest ~ experienc
-0.31 superlative.highest ~ family
-0.20 superlative.highest ~ february
0.32 superlative.highest ~ film
-0.38 superlative.highest ~ fiscal
-0.38 superlative.highest ~ fiscal year
0.52 superlative.highest ~ for #
0.28 superlative.highest ~ format
-0.50 superlative.highest ~ found
-0.36 superlative.highest ~ franc
0.24 superlative.highest ~ french
-0.19 superlative.highest ~ frequency
-0.19 superlative.highest ~ from
-0.49 superlative.highest ~ fy
-0.27 superlative.highest ~ game did
0.28 superlative.highest ~ game with
-0.17 superlative.highest ~ gender
-0.26 superlative.highest ~ get
-0.34 superlative.highest ~ give
-0.41 superlative.highest ~ given
-0.49 superlative.highest ~ good
-0.30 superlative.highest ~ grand
-0.31 superlative.highest ~ greater
-0.57 superlative.highest ~ greater than
-0.25 superlative.highest ~ grid
0.61 superlative.highest ~ gross
0.21 superlative.highest ~ had
-0.25 superlative.highest ~ had #
-0.18 superlative.highest ~ had a
0.61 superlative.highest ~ had the
-0.36 superlative.highest ~ has #
-0.27 superlative.highest ~ have
-0.40 superlative.highest ~ have no
-0.19 superlative.highest ~ have the
0.24 superlative.highest ~ health
0.58 superlative.highest ~ height
0.40 superlative.highest ~ her
-0.41 superlative.highest ~ high
-0.39 superlative.highest ~ hold
-0.24 superlative.highest ~ home
-0.25 superlative.highest ~ home team
-0.31 superlative.highest ~ hour
-0.25 superlative.highest ~ hous
-0.21 superlative.highest ~ household
-0.71 superlative.highest ~ how long
-0.20 superlative.highest ~ how much
0.22 superlative.highest ~ i
-0.68 superlative.highest ~ id
-0.57 superlative.highest ~ id and
0.22 superlative.highest ~ if
0.18 superlative.highest ~ immigrant
-0.51 superlative.highest ~ in the
0.41 superlative.highest ~ in total
-0.32 superlative.highest ~ in what
0.30 superlative.highest ~ interest
-0.43 superlative.highest ~ involv
-0.24 superlative.highest ~ item
0.27 superlative.highest ~ its
-0.38 superlative.highest ~ join
-0.17 superlative.highest ~ july
-0.17 superlative.highest ~ july #
-0.50 superlative.highest ~ june
-0.22 superlative.highest ~ june #
-0.24 superlative.highest ~ label
-0.29 superlative.highest ~ languag
-0.73 superlative.highest ~ lap
0.37 superlative.highest ~ larg
-0.50 superlative.highest ~ larger than
-0.30 superlative.highest ~ largest
-0.36 superlative.highest ~ leagu
-0.40 superlative.highest ~ least
0.19 superlative.highest ~ length
-0.17 superlative.highest ~ less
-0.19 superlative.highest ~ less than
-0.41 superlative.highest ~ level
-0.21 superlative.highest ~ likely
0.27 superlative.highest ~ line
-0.35 superlative.highest ~ list
-0.28 superlative.highest ~ liv
-0.28 superlative.highest ~ liv in
-0.35 superlative.highest ~ live in
-0.71 superlative.highest ~ long
-0.39 superlative.highest ~ lower
-0.19 superlative.highest ~ lowest
-0.38 superlative.highest ~ make
-0.37 superlative.highest ~ male
0.27 superlative.highest ~ many consecutiv
-0.68 superlative.highest ~ many game
-0.36 superlative.highest ~ many miss
-0.21 superlative.highest ~ many percent
-0.26 superlative.highest ~ many person
-0.53 superlative.highest ~ many time
-0.36 superlative.highest ~ march
-0.79 superlative.highest ~ maximum
-0.43 superlative.highest ~ me a
-0.31 superlative.highest ~ me what
0.26 superlative.highest ~ medal
0.27 superlative.highest ~ median
-0.58 superlative.highest ~ miss
-0.22 superlative.highest ~ more
-0.39 superlative.highest ~ more likely
0.18 superlative.highest ~ most
-0.18 superlative.highest ~ much
0.17 superlative.highest ~ name
0.22 superlative.highest ~ name a
-0.71 superlative.highest ~ name the
-0.24 superlative.highest ~ nation
-0.31 superlative.highest ~ network
-0.21 superlative.highest ~ next
0.30 superlative.highest ~ no
0.50 superlative.highest ~ north
0.43 superlative.highest ~ number for
-0.27 superlative.highest ~ october
-0.20 superlative.highest ~ october #
-0.41 superlative.highest ~ of a
-0.38 superlative.highest ~ of all
0.45 superlative.highest ~ of femal
0.33 superlative.highest ~ of player
-0.71 superlative.highest ~ of point
-0.64 superlative.highest ~ of time
-0.28 superlative.highest ~ of total
-0.27 superlative.highest ~ of win
0.36 superlative.highest ~ of woman
-0.53 superlative.highest ~ offic
0.44 superlative.highest ~ old
-0.63 superlative.highest ~ older
0.20 superlative.highest ~ on #
0.29 superlative.highest ~ on what
0.67 superlative.highest ~ only
-0.41 superlative.highest ~ operat
-0.32 superlative.highest ~ or
-0.40 superlative.highest ~ or #
-0.46 superlative.highest ~ order by
0.67 superlative.highest ~ other
0.21 superlative.highest ~ other than
-0.26 superlative.highest ~ over
-0.47 superlative.highest ~ over #
0.37 superlative.highest ~ over the
-0.18 superlative.highest ~ own
-0.35 superlative.highest ~ owner
-0.72 superlative.highest ~ paid
-0.17 superlative.highest ~ par
-0.40 superlative.highest ~ part
-0.58 superlative.highest ~ participat
0.22 superlative.highest ~ partner
0.17 superlative.highest ~ past
-0.57 superlative.highest ~ per
-0.24 superlative.highest ~ percent
-0.38 superlative.highest ~ percent of
-0.25 superlative.highest ~ percentag
-0.32 superlative.highest ~ percentag chang
-0.49 superlative.highest ~ pick
-0.53 superlative.highest ~ plac
-0.69 superlative.highest ~ place
0.23 superlative.highest ~ play
0.29 superlative.highest ~ play for
0.26 superlative.highest ~ play in
-0.26 superlative.highest ~ player
-0.25 superlative.highest ~ point of
-0.18 superlative.highest ~ population
-0.28 superlative.highest ~ position
-0.36 superlative.highest ~ previous
-0.55 superlative.highest ~ produc
0.21 superlative.highest ~ proportion
0.30 superlative.highest ~ proportion of
0.41 superlative.highest ~ provinc
-0.19 superlative.highest ~ quebec
0.19 superlative.highest ~ rank of
-0.49 superlative.highest ~ rate for
-0.29 superlative.highest ~ rate of
0.38 superlative.highest ~ ratio
-0.42 superlative.highest ~ record
-0.45 superlative.highest ~ relationship
-0.48 superlative.highest ~ releas
-0.63 superlative.highest ~ release
-0.26 superlative.highest ~ repeat
-0.28 superlative.highest ~ report
-0.55 superlative.highest ~ represent
-0.38 superlative.highest ~ research
0.43 superlative.highest ~ return
0.17 superlative.highest ~ revenu
-0.36 superlative.highest ~ road
-0.17 superlative.highest ~ round
-0.39 superlative.highest ~ round #
-0.23 superlative.highest ~ row
0.47 superlative.highest ~ run
0.52 superlative.highest ~ runner
0.26 superlative.highest ~ runner up
-0.39 superlative.highest ~ s
-0.19 superlative.highest ~ same
-0.28 superlative.highest ~ school
-0.54 superlative.highest ~ scor of
0.38 superlative.highest ~ score
-0.49 superlative.highest ~ scorer
-0.26 superlative.highest ~ season
0.52 superlative.highest ~ seat
0.23 superlative.highest ~ second
-0.40 superlative.highest ~ sector
-0.80 superlative.highest ~ segment
-0.22 superlative.highest ~ series
-0.73 superlative.highest ~ serv
0.21 superlative.highest ~ set
-0.34 superlative.highest ~ shar of
-0.18 superlative.highest ~ show
0.35 superlative.highest ~ show me
-0.36 superlative.highest ~ silver medal
-0.61 superlative.highest ~ sinc
-0.38 superlative.highest ~ sinc #
-0.39 superlative.highest ~ singl
-0.33 superlative.highest ~ small
0.19 superlative.highest ~ smaller
-0.34 superlative.highest ~ smaller than
-0.58 superlative.highest ~ social
0.61 superlative.highest ~ song
0.19 superlative.highest ~ south
-0.55 superlative.highest ~ spain
0.24 superlative.highest ~ standard
0.23 superlative.highest ~ station
-0.54 superlative.highest ~ status
0.27 superlative.highest ~ street
-0.52 superlative.highest ~ student
-0.16 superlative.highest ~ sum
-0.16 superlative.highest ~ sum of
-0.17 superlative.highest ~ support
0.18 superlative.highest ~ surfac
0.30 superlative.highest ~ t
-0.22 superlative.highest ~ tabl
0.28 superlative.highest ~ take
-0.41 superlative.highest ~ team scor
-0.31 superlative.highest ~ tell
-0.31 superlative.highest ~ tell me
-0.16 superlative.highest ~ that
-0.39 superlative.highest ~ that are
0.16 superlative.highest ~ that has
-0.19 superlative.highest ~ that have
-0.40 superlative.highest ~ that was
-0.36 superlative.highest ~ that were
-0.80 superlative.highest ~ the chart
-0.20 superlative.highest ~ the correlation
0.63 superlative.highest ~ the date
0.17 superlative.highest ~ the differenc
-0.24 superlative.highest ~ the final
-0.16 superlative.highest ~ the first
0.32 superlative.highest ~ the highest
0.25 superlative.highest ~ the largest
-0.21 superlative.highest ~ the least
-0.17 superlative.highest ~ the list
-0.19 superlative.highest ~ the lowest
0.18 superlative.highest ~ the match
-0.30 superlative.highest ~ the maximum
-0.29 superlative.highest ~ the median
-0.35 superlative.highest ~ the miss
0.19 superlative.highest ~ the most
-0.31 superlative.highest ~ the nation
0.60 superlative.highest ~ the only
0.18 superlative.highest ~ the past
-0.36 superlative.highest ~ the previous
0.40 superlative.highest ~ the proportion
-0.35 superlative.highest ~ the rate
-0.60 superlative.highest ~ the record
-0.19 superlative.highest ~ the result
-0.64 superlative.highest ~ the season
-0.19 superlative.highest ~ the time
-0.35 superlative.highest ~ the titl
-0.40 superlative.highest ~ the top
-0.30 superlative.highest ~ the total
0.17 superlative.highest ~ the unit
0.32 superlative.highest ~ the us
-0.30 superlative.highest ~ the win
-0.26 superlative.highest ~ this tabl
-0.16 superlative.highest ~ thos who
-0.42 superlative.highest ~ thos with
-0.15 superlative.highest ~ time
-0.24 superlative.highest ~ time of
-0.38 superlative.highest ~ titl
0.16 superlative.highest ~ to be
-0.29 superlative.highest ~ to have
-0.17 superlative.highest ~ to par
-0.18 superlative.highest ~ to the
-0.21 superlative.highest ~ total amount
0.22 superlative.highest ~ total number
-0.20 superlative.highest ~ total of
0.35 superlative.highest ~ total revenu
-0.71 superlative.highest ~ tournament
-0.32 superlative.highest ~ town
-0.46 superlative.highest ~ transfer
-0.36 superlative.highest ~ tv
-0.49 superlative.highest ~ under #
-0.58 superlative.highest ~ unit
0.17 superlative.highest ~ unit stat
0.15 superlative.highest ~ university
0.24 superlative.highest ~ up
0.32 superlative.highest ~ us
-0.48 superlative.highest ~ use
-0.18 superlative.highest ~ valu
0.28 superlative.highest ~ vehicl
-0.21 superlative.highest ~ venu
-0.21 superlative.highest ~ vote
-0.31 superlative.highest ~ w
-0.43 superlative.highest ~ was #
-0.36 superlative.highest ~ was a
-0.21 superlative.highest ~ week #
-0.40 superlative.highest ~ weight
-0.33 superlative.highest ~ were
-0.38 superlative.highest ~ were in
0.33 superlative.highest ~ were the
-0.15 superlative.highest ~ west
-0.32 superlative.highest ~ what are
-0.50 superlative.highest ~ what the
0.26 superlative.highest ~ what were
-0.25 superlative.highest ~ what year
-0.16 superlative.highest ~ when
-0.23 superlative.highest ~ when the
-0.39 superlative.highest ~ when was
0.36 superlative.highest ~ wher was
0.34 superlative.highest ~ which city
0.18 superlative.highest ~ which game
0.33 superlative.highest ~ which is
0.31 superlative.highest ~ which team
-0.29 superlative.highest ~ which venu
-0.37 superlative.highest ~ who had
-0.41 superlative.highest ~ who has
-0.18 superlative.highest ~ who is
0.25 superlative.highest ~ who was
-0.32 superlative.highest ~ who were
0.15 superlative.highest ~ who win
-0.95 superlative.highest ~ whos
0.16 superlative.highest ~ win
-0.40 superlative.highest ~ win in
0.23 superlative.highest ~ with #
-0.19 superlative.highest ~ with more
0.37 superlative.highest ~ with the
-0.40 superlative.highest ~ without
0.28 superlative.highest ~ woman
0.16 superlative.highest ~ woman age
0.36 superlative.highest ~ woman who
0.21 superlative.highest ~ work
0.58 superlative.highest ~ world
-0.18 superlative.highest ~ x
-0.30 superlative.highest ~ yard
-0.16 superlative.highest ~ year
-0.38 superlative.highest ~ year did
-0.49 superlative.highest ~ year that
0.56 superlative.lowest ~ # %
0.32 superlative.lowest ~ # =
-0.29 superlative.lowest ~ # as
-0.32 superlative.lowest ~ # for
-0.32 superlative.lowest ~ # how
-0.27 superlative.lowest ~ # is
-0.17 superlative.lowest ~ # month
-0.29 superlative.lowest ~ # of
-0.15 superlative.lowest ~ # or
-0.53 superlative.lowest ~ # person
-0.22 superlative.lowest ~ # point
-0.27 superlative.lowest ~ # s
-0.16 superlative.lowest ~ # what
-0.56 superlative.lowest ~ # when
0.17 superlative.lowest ~ # which
0.28 superlative.lowest ~ $ #
0.47 superlative.lowest ~ %
-0.30 superlative.lowest ~ 1
-0.33 superlative.lowest ~ 2
0.32 superlative.lowest ~ =
0.32 superlative.lowest ~ ^ find the
-0.19 superlative.lowest ~ ^ how many game
0.35 superlative.lowest ~ ^ how many percent
-0.37 superlative.lowest ~ ^ how many player
-0.43 superlative.lowest ~ ^ how many time
-0.52 superlative.lowest ~ ^ how much
0.31 superlative.lowest ~ ^ in what
-0.30 superlative.lowest ~ ^ list the
0.26 superlative.lowest ~ ^ name a
-0.87 superlative.lowest ~ ^ name the
-0.93 superlative.lowest ~ ^ number of
0.24 superlative.lowest ~ ^ show the
0.27 superlative.lowest ~ ^ tell me
-0.45 superlative.lowest ~ ^ the #
0.25 superlative.lowest ~ ^ what team
-0.40 superlative.lowest ~ ^ what the
0.26 superlative.lowest ~ ^ what year
-0.44 superlative.lowest ~ ^ wher was
0.53 superlative.lowest ~ ^ which city
0.21 superlative.lowest ~ ^ which club
-0.26 superlative.lowest ~ ^ which country
0.38 superlative.lowest ~ ^ which country has
-0.29 superlative.lowest ~ ^ which is
-0.37 superlative.lowest ~ ^ which year
0.76 superlative.lowest ~ ^ who has
0.21 superlative.lowest ~ ^ who is the
-0.15 superlative.lowest ~ ^ who was
0.44 superlative.lowest ~ ^ who were
-0.29 superlative.lowest ~ ^ who win
-0.16 superlative.lowest ~ a bar
-0.20 superlative.lowest ~ a pie
-0.19 superlative.lowest ~ a result
0.36 superlative.lowest ~ aboriginal
-0.21 superlative.lowest ~ activity
0.29 superlative.lowest ~ after
0.29 superlative.lowest ~ after #
0.39 superlative.lowest ~ after the
-0.38 superlative.lowest ~ against
-0.79 superlative.lowest ~ age
-0.48 superlative.lowest ~ age #
-0.86 superlative.lowest ~ age of
-0.49 superlative.lowest ~ air
-0.18 superlative.lowest ~ album
-0.21 superlative.lowest ~ all
-0.20 superlative.lowest ~ all the
-0.21 superlative.lowest ~ among
0.28 superlative.lowest ~ amount
0.30 superlative.lowest ~ amount of
-0.53 superlative.lowest ~ and a
0.27 superlative.lowest ~ and rank
-0.49 superlative.lowest ~ and when
-0.65 superlative.lowest ~ appear
-0.53 superlative.lowest ~ appearanc
0.21 superlative.lowest ~ artist
-0.31 superlative.lowest ~ as a
-0.49 superlative.lowest ~ as the
0.32 superlative.lowest ~ asset
-0.55 superlative.lowest ~ at the
-0.40 superlative.lowest ~ athlet
0.29 superlative.lowest ~ award
-0.26 superlative.lowest ~ away
-0.26 superlative.lowest ~ away team
-0.49 superlative.lowest ~ b
-0.18 superlative.lowest ~ bar
0.55 superlative.lowest ~ be
-0.30 superlative.lowest ~ befor the
-0.38 superlative.lowest ~ being
-0.47 superlative.lowest ~ below
-0.59 superlative.lowest ~ between
-0.46 superlative.lowest ~ between the
0.45 superlative.lowest ~ birth
0.30 superlative.lowest ~ blank
-0.36 superlative.lowest ~ both
-0.17 superlative.lowest ~ bottom
-0.30 superlative.lowest ~ build
0.32 superlative.lowest ~ business
-0.37 superlative.lowest ~ by a
-0.26 superlative.lowest ~ by the
0.57 superlative.lowest ~ c
0.58 superlative.lowest ~ canada
-0.18 superlative.lowest ~ canadian
-0.23 superlative.lowest ~ case
0.46 superlative.lowest ~ caus
-0.35 superlative.lowest ~ championship
-0.24 superlative.lowest ~ chang
-0.18 superlative.lowest ~ chang in
-0.30 superlative.lowest ~ chang of
-0.31 superlative.lowest ~ child
0.16 superlative.lowest ~ circuit
-0.62 superlative.lowest ~ city
0.76 superlative.lowest ~ class
-0.39 superlative.lowest ~ come
0.27 superlative.lowest ~ come from
-0.27 superlative.lowest ~ common
0.28 superlative.lowest ~ community
0.18 superlative.lowest ~ compar to
0.37 superlative.lowest ~ consecutiv
0.38 superlative.lowest ~ country has
-0.21 superlative.lowest ~ coupl
-0.33 superlative.lowest ~ crowd
-0.30 superlative.lowest ~ cup
-0.50 superlative.lowest ~ current
-0.22 superlative.lowest ~ customer
-0.37 superlative.lowest ~ date
-0.43 superlative.lowest ~ date of
0.52 superlative.lowest ~ day
-0.36 superlative.lowest ~ december
-0.36 superlative.lowest ~ december #
0.20 superlative.lowest ~ die
-0.29 superlative.lowest ~ differenc
-0.15 superlative.lowest ~ differenc between
-0.30 superlative.lowest ~ differenc in
-0.50 superlative.lowest ~ different
-0.31 superlative.lowest ~ display
0.25 superlative.lowest ~ district
0.27 superlative.lowest ~ division
-0.69 superlative.lowest ~ do
0.59 superlative.lowest ~ does
0.19 superlative.lowest ~ does the
-0.25 superlative.lowest ~ dollar
-0.33 superlative.lowest ~ draw
-0.33 superlative.lowest ~ dur
-0.34 superlative.lowest ~ e
-0.65 superlative.lowest ~ each
0.67 superlative.lowest ~ earliest
-0.34 superlative.lowest ~ earn
-0.19 superlative.lowest ~ earning
-0.26 superlative.lowest ~ east
-0.24 superlative.lowest ~ elect
-0.47 superlative.lowest ~ employment
-0.21 superlative.lowest ~ end
-0.26 superlative.lowest ~ english
-0.19 superlative.lowest ~ enrollment
0.24 superlative.lowest ~ episod
0.49 superlative.lowest ~ event
-0.53 superlative.lowest ~ every
1.32 superlative.lowest ~ expens
0.17 superlative.lowest ~ experienc
-0.40 superlative.lowest ~ f
-0.46 superlative.lowest ~ femal
-0.16 superlative.lowest ~ film
-0.47 superlative.lowest ~ final
0.32 superlative.lowest ~ financial
0.31 superlative.lowest ~ find
0.31 superlative.lowest ~ find the
-0.92 superlative.lowest ~ finish
-0.34 superlative.lowest ~ for
-0.33 superlative.lowest ~ for all
0.41 superlative.lowest ~ franc
-0.26 superlative.lowest ~ free
-0.33 superlative.lowest ~ french
-0.31 superlative.lowest ~ from
0.17 superlative.lowest ~ from #
-0.20 superlative.lowest ~ game with
-0.24 superlative.lowest ~ goal
-0.31 superlative.lowest ~ grand
0.45 superlative.lowest ~ gross
-0.75 superlative.lowest ~ growth
0.18 superlative.lowest ~ had a
0.67 superlative.lowest ~ had the
-0.21 superlative.lowest ~ has a
-0.15 superlative.lowest ~ has an
0.51 superlative.lowest ~ has the
-0.42 superlative.lowest ~ have a
0.21 superlative.lowest ~ have the
-0.49 superlative.lowest ~ he
-0.28 superlative.lowest ~ health
-0.31 superlative.lowest ~ height
-0.51 superlative.lowest ~ her
0.21 superlative.lowest ~ high
0.21 superlative.lowest ~ higher
0.31 superlative.lowest ~ higher than
-0.38 superlative.lowest ~ highest
-0.77 superlative.lowest ~ his
0.38 superlative.lowest ~ hold
0.46 superlative.lowest ~ hous
-0.63 superlative.lowest ~ id
-0.63 superlative.lowest ~ id and
-0.57 superlative.lowest ~ if
0.72 superlative.lowest ~ immigrant
-0.45 superlative.lowest ~ in #
0.45 superlative.lowest ~ in canada
-0.34 superlative.lowest ~ in each
0.44 superlative.lowest ~ in total
0.20 superlative.lowest ~ in what
-0.37 superlative.lowest ~ increas
-0.37 superlative.lowest ~ increas in
0.27 superlative.lowest ~ individual
-0.45 superlative.lowest ~ interest
0.23 superlative.lowest ~ is #
-0.19 superlative.lowest ~ is list
0.39 superlative.lowest ~ its
-0.18 superlative.lowest ~ january
-0.18 superlative.lowest ~ january #
-0.42 superlative.lowest ~ join
-0.47 superlative.lowest ~ july
-0.18 superlative.lowest ~ june
-0.33 superlative.lowest ~ june #
0.34 superlative.lowest ~ label
-0.18 superlative.lowest ~ lane
-0.52 superlative.lowest ~ languag
-0.44 superlative.lowest ~ larger
0.42 superlative.lowest ~ largest
0.20 superlative.lowest ~ least
-0.59 superlative.lowest ~ length
-0.24 superlative.lowest ~ line
-1.08 superlative.lowest ~ list
-0.30 superlative.lowest ~ list the
0.47 superlative.lowest ~ liv
0.49 superlative.lowest ~ liv in
-0.26 superlative.lowest ~ live
-0.16 superlative.lowest ~ location
-0.70 superlative.lowest ~ lose
-0.44 superlative.lowest ~ make
0.43 superlative.lowest ~ make the
-0.21 superlative.lowest ~ male
-0.22 superlative.lowest ~ man
0.32 superlative.lowest ~ many percent
-0.51 superlative.lowest ~ many person
-0.37 superlative.lowest ~ many player
-0.38 superlative.lowest ~ many time
-0.52 superlative.lowest ~ many year
0.28 superlative.lowest ~ match
-0.16 superlative.lowest ~ maximum
0.53 superlative.lowest ~ me a
-0.19 superlative.lowest ~ me the
-0.43 superlative.lowest ~ me what
0.24 superlative.lowest ~ median
0.34 superlative.lowest ~ member
0.57 superlative.lowest ~ million
-0.61 superlative.lowest ~ minimum
0.28 superlative.lowest ~ miss
-0.62 superlative.lowest ~ model
-0.41 superlative.lowest ~ month
0.26 superlative.lowest ~ month of
0.41 superlative.lowest ~ more likely
0.26 superlative.lowest ~ name a
0.37 superlative.lowest ~ name and
0.26 superlative.lowest ~ name of
-0.87 superlative.lowest ~ name the
-0.21 superlative.lowest ~ nation
0.24 superlative.lowest ~ nation of
-0.20 superlative.lowest ~ new
-0.17 superlative.lowest ~ no
-0.32 superlative.lowest ~ north
0.46 superlative.lowest ~ not
-0.40 superlative.lowest ~ number for
-0.50 superlative.lowest ~ obligation
-0.33 superlative.lowest ~ october
-0.33 superlative.lowest ~ october #
-0.40 superlative.lowest ~ of #
0.20 superlative.lowest ~ of a
-0.18 superlative.lowest ~ of each
0.38 superlative.lowest ~ of man
0.23 superlative.lowest ~ of person
0.44 superlative.lowest ~ of the
0.29 superlative.lowest ~ of time
-0.56 superlative.lowest ~ of total
-0.37 superlative.lowest ~ offic
-0.60 superlative.lowest ~ older
-0.66 superlative.lowest ~ on
-0.32 superlative.lowest ~ on #
-0.24 superlative.lowest ~ on this
0.95 superlative.lowest ~ only
0.33 superlative.lowest ~ only #
-0.66 superlative.lowest ~ ontario
-0.44 superlative.lowest ~ open
-0.28 superlative.lowest ~ operation
-0.76 superlative.lowest ~ opponent
-0.63 superlative.lowest ~ or
0.37 superlative.lowest ~ order
-0.34 superlative.lowest ~ order by
0.48 superlative.lowest ~ out
0.57 superlative.lowest ~ over
0.86 superlative.lowest ~ over #
-0.29 superlative.lowest ~ over the
0.20 superlative.lowest ~ overall
0.39 superlative.lowest ~ own
0.20 superlative.lowest ~ participat
-0.31 superlative.lowest ~ partner
0.38 superlative.lowest ~ party
0.17 superlative.lowest ~ percentag
0.28 superlative.lowest ~ percentag of
-0.27 superlative.lowest ~ period
-0.27 superlative.lowest ~ pick
-0.20 superlative.lowest ~ pie
-0.20 superlative.lowest ~ pie chart
-0.66 superlative.lowest ~ place
-0.28 superlative.lowest ~ plan
-0.66 superlative.lowest ~ play in
-0.42 superlative.lowest ~ point of
-0.26 superlative.lowest ~ polic
-0.20 superlative.lowest ~ previous
-0.32 superlative.lowest ~ pric
-0.53 superlative.lowest ~ produc
-0.16 superlative.lowest ~ product
-0.29 superlative.lowest ~ proportion
-0.29 superlative.lowest ~ proportion of
-0.16 superlative.lowest ~ provid
-0.36 superlative.lowest ~ provinc
-0.37 superlative.lowest ~ public
-0.55 superlative.lowest ~ quebec
-0.16 superlative.lowest ~ r
-0.23 superlative.lowest ~ race
-0.19 superlative.lowest ~ rank of
0.21 superlative.lowest ~ rate
0.28 superlative.lowest ~ rate of
-0.46 superlative.lowest ~ ratio
-0.51 superlative.lowest ~ record
0.28 superlative.lowest ~ record of
-0.18 superlative.lowest ~ relat
-0.35 superlative.lowest ~ relationship
-1.04 superlative.lowest ~ release
0.15 superlative.lowest ~ represent
-0.31 superlative.lowest ~ research
0.61 superlative.lowest ~ respectively
-0.28 superlative.lowest ~ result in
-0.22 superlative.lowest ~ result of
-0.19 superlative.lowest ~ return
-0.60 superlative.lowest ~ revenu
-0.20 superlative.lowest ~ road
-0.15 superlative.lowest ~ row
-0.16 superlative.lowest ~ s
0.31 superlative.lowest ~ school
-0.29 superlative.lowest ~ scor when
-0.33 superlative.lowest ~ score
-0.36 superlative.lowest ~ score #
-0.26 superlative.lowest ~ season
0.42 superlative.lowest ~ seat
-0.53 superlative.lowest ~ senior
-0.47 superlative.lowest ~ series
0.18 superlative.lowest ~ shar
-0.32 superlative.lowest ~ ship
0.17 superlative.lowest ~ show the
-0.50 superlative.lowest ~ silver
-0.21 superlative.lowest ~ silver medal
-0.51 superlative.lowest ~ sinc
-0.34 superlative.lowest ~ sinc #
0.24 superlative.lowest ~ site
0.15 superlative.lowest ~ smaller
-0.37 superlative.lowest ~ smallest
-0.17 superlative.lowest ~ social
-0.65 superlative.lowest ~ song
-0.44 superlative.lowest ~ start
-0.22 superlative.lowest ~ stat
-0.61 superlative.lowest ~ station
-0.24 superlative.lowest ~ statistic
0.44 superlative.lowest ~ status
-0.29 superlative.lowest ~ student
-0.24 superlative.lowest ~ sum
-0.24 superlative.lowest ~ sum of
-0.39 superlative.lowest ~ support
-0.71 superlative.lowest ~ tabl
0.58 superlative.lowest ~ take
-0.16 superlative.lowest ~ tax
0.35 superlative.lowest ~ team
0.37 superlative.lowest ~ team has
-0.22 superlative.lowest ~ team is
-0.33 superlative.lowest ~ team of
-0.48 superlative.lowest ~ that are
0.38 superlative.lowest ~ that had
0.18 superlative.lowest ~ that the
-0.20 superlative.lowest ~ that were
-0.36 superlative.lowest ~ the attend
0.29 superlative.lowest ~ the averag
-0.33 superlative.lowest ~ the away
-0.18 superlative.lowest ~ the chang
-0.31 superlative.lowest ~ the chart
-0.43 superlative.lowest ~ the date
-0.46 superlative.lowest ~ the differenc
-0.47 superlative.lowest ~ the episod
-0.47 superlative.lowest ~ the final
-0.23 superlative.lowest ~ the first
-0.36 superlative.lowest ~ the highest
0.35 superlative.lowest ~ the least
-0.38 superlative.lowest ~ the list
-0.44 superlative.lowest ~ the match
0.24 superlative.lowest ~ the median
0.40 superlative.lowest ~ the name
-0.61 superlative.lowest ~ the nation
0.19 superlative.lowest ~ the next
0.48 superlative.lowest ~ the only
-0.41 superlative.lowest ~ the player
-0.28 superlative.lowest ~ the population
-0.37 superlative.lowest ~ the previous
-0.42 superlative.lowest ~ the rate
-0.32 superlative.lowest ~ the record
-0.49 superlative.lowest ~ the season
0.60 superlative.lowest ~ the smallest
-0.24 superlative.lowest ~ the sum
-0.34 superlative.lowest ~ the tabl
0.48 superlative.lowest ~ the team
0.34 superlative.lowest ~ the titl
0.30 superlative.lowest ~ the top
-0.52 superlative.lowest ~ the unit
-0.46 superlative.lowest ~ the x
-0.29 superlative.lowest ~ their
-0.50 superlative.lowest ~ them
-0.22 superlative.lowest ~ ther
-0.26 superlative.lowest ~ they
-0.15 superlative.lowest ~ third
-0.20 superlative.lowest ~ this
-0.35 superlative.lowest ~ this tabl
-0.45 superlative.lowest ~ thos
-0.49 superlative.lowest ~ thos who
-0.50 superlative.lowest ~ thousand
-0.42 superlative.lowest ~ time did
-0.16 superlative.lowest ~ time of
-0.38 superlative.lowest ~ time was
-0.35 superlative.lowest ~ titl
0.34 superlative.lowest ~ to
0.61 superlative.lowest ~ to be
-0.47 superlative.lowest ~ to have
0.60 superlative.lowest ~ top
-0.80 superlative.lowest ~ total number
-0.23 superlative.lowest ~ total of
0.26 superlative.lowest ~ track
-0.40 superlative.lowest ~ train
0.54 superlative.lowest ~ transfer
-0.28 superlative.lowest ~ tv
0.53 superlative.lowest ~ type
0.40 superlative.lowest ~ type of
-0.42 superlative.lowest ~ under #
-0.61 superlative.lowest ~ unit
-0.46 superlative.lowest ~ unit stat
-0.50 superlative.lowest ~ university
-0.70 superlative.lowest ~ use
-0.68 superlative.lowest ~ valu
-0.61 superlative.lowest ~ valu of
-0.34 superlative.lowest ~ venu
-0.18 superlative.lowest ~ visitor
0.41 superlative.lowest ~ weight
-0.20 superlative.lowest ~ were
-0.49 superlative.lowest ~ were play
-0.25 superlative.lowest ~ were the
0.25 superlative.lowest ~ what team
-0.40 superlative.lowest ~ what the
0.44 superlative.lowest ~ wher
-0.44 superlative.lowest ~ wher was
0.53 superlative.lowest ~ which city
0.20 superlative.lowest ~ which club
-0.26 superlative.lowest ~ which country
0.84 superlative.lowest ~ which game
-0.29 superlative.lowest ~ which is
0.36 superlative.lowest ~ which team
-0.32 superlative.lowest ~ which year
-0.72 superlative.lowest ~ who did
0.89 superlative.lowest ~ who has
-0.16 superlative.lowest ~ who was
0.36 superlative.lowest ~ who were
-0.29 superlative.lowest ~ who win
-0.77 superlative.lowest ~ whos
-0.34 superlative.lowest ~ win in
0.16 superlative.lowest ~ win the
0.44 superlative.lowest ~ with
0.26 superlative.lowest ~ with a
0.57 superlative.lowest ~ with an
-0.24 superlative.lowest ~ with more
0.91 superlative.lowest ~ with the
-0.21 superlative.lowest ~ without
-0.40 superlative.lowest ~ woman
-0.27 superlative.lowest ~ woman who
-0.30 superlative.lowest ~ work
-0.31 superlative.lowest ~ worker
-0.44 superlative.lowest ~ world
-0.46 superlative.lowest ~ x
-0.36 superlative.lowest ~ yard
0.19 superlative.lowest ~ year did
0.21 superlative.lowest ~ year of
-0.67 superlative.lowest ~ year that
-0.39 superlative.lowest ~ year was
-0.32 superlative.lowest ~ you
-0.42 superlative.lowest ~ youth
0.44 table keyed / compare
0.33 table keyed / count
0.46 table keyed / exists
0.15 table keyed / position
-0.25 table keyed / same
-0.46 table keyed / share
0.28 table keyed / which-of
0.19 table size / exists
0.15 table structured / beyond
0.20 table structured / cell
-1.16 table structured / count
-0.16 table structured / group
0.17 table structured / position
-0.28 table structured / sum
-0.33 table structured / which-of
0.38 total below
0.29 unit count and over 100
0.75 unit count of count
-0.29 unit count of percent
0.57 unit percent and fraction
0.20 unit percent and integer
-0.85 unit percent and over 100
0.43 unit percent of percent
-0.47 unit percent of rate
-0.23 unit percent of unknown
-1.26 unit rate of count
0.30 unit rate of percent
0.20 unit rate of unknown
-0.63 unnamed did / distinct 2
0.19 unnamed did / distinct 4
0.21 unnamed did / position 1
-0.49 unnamed did / position 4
-0.35 unnamed find / distinct 4
-0.27 unnamed give / distinct 1
-0.17 unnamed give / position 2
-0.73 unnamed how long / distinct 1
-0.96 unnamed how long / distinct 3
-0.23 unnamed how long / position 1
-1.16 unnamed how long / position 2
-0.73 unnamed how long / position 3
-0.60 unnamed how much / position 0
0.35 unnamed how much / position 1
-1.10 unnamed how much / position 2
-0.28 unnamed how much / position 3
-0.16 unnamed is / distinct 4
-0.17 unnamed is / position 0
-0.57 unnamed is / position 1
-0.36 unnamed is / position 2
-0.99 unnamed is / position 4
-1.40 unnamed list / distinct 1
1.02 unnamed list / distinct 4
1.63 unnamed list / position 0
-0.77 unnamed list / position 2
-0.72 unnamed list / position 3
-0.88 unnamed list / position 4
-1.04 unnamed name / distinct 1
-0.46 unnamed name / distinct 3
-0.95 unnamed name / position 4
-0.84 unnamed other / distinct 0
-0.18 unnamed other / distinct 3
0.52 unnamed other / position 0
-0.26 unnamed other / position 4
-1.81 unnamed show / distinct 1
-0.21 unnamed show / distinct 2
0.32 unnamed show / distinct 3
0.71 unnamed show / distinct 4
1.85 unnamed show / position 0
-0.63 unnamed show / position 1
-0.75 unnamed show / position 2
-0.54 unnamed show / position 3
-0.68 unnamed show / position 4
-0.45 unnamed was / distinct 3
-0.30 unnamed was / distinct 4
0.41 unnamed was / position 0
-0.57 unnamed was / position 2
-0.46 unnamed was / position 3
-1.03 unnamed was / position 4
-0.19 unnamed what / distinct 1
-0.33 unnamed what / distinct 2
-0.27 unnamed what / distinct 3
-0.31 unnamed what / position 4
-0.28 unnamed what year / distinct 2
-0.27 unnamed what year / distinct 4
-0.42 unnamed when / distinct 1
-0.19 unnamed when / distinct 2
-0.54 unnamed when / distinct 3
-0.41 unnamed when / distinct 4
-0.46 unnamed when / position 2
-0.20 unnamed when / position 3
-1.35 unnamed when / position 4
-0.30 unnamed where / distinct 2
0.91 unnamed where / distinct 3
0.82 unnamed where / distinct 4
0.43 unnamed where / position 0
0.21 unnamed where / position 1
-0.82 unnamed which / distinct 0
-0.75 unnamed which / distinct 1
-0.37 unnamed which / distinct 2
1.09 unnamed which / position 0
-0.27 unnamed which / position 4
-1.20 unnamed who / distinct 0
-0.68 unnamed who / distinct 1
-0.24 unnamed who / distinct 2
-0.34 unnamed who / distinct 3
-0.30 unnamed who / position 2
-0.31 unnamed who / position 3
-1.20 unnamed who / position 4
0.24 value date / name
0.17 value date / what / neighbour
0.40 value date / what / superlative
0.79 value date / when
0.15 value date / when / lookup
0.68 value date / which
0.19 value date / which / cell
0.40 value date / which / label
0.17 value date / which / position
0.61 value date / which / superlative
-0.52 value fraction / find / arithmetic
0.29 value fraction / give / aggregate
-0.51 value fraction / give / arithmetic
-0.25 value fraction / how much / arithmetic
0.31 value fraction / how much / difference
-0.23 value fraction / list
-0.49 value fraction / list / arithmetic
-0.28 value fraction / list / lookup
-0.54 value fraction / name
0.65 value fraction / other / aggregate
1.37 value fraction / other / share
-0.26 value fraction / show
-0.22 value fraction / what / difference
0.26 value fraction / what / share
0.56 value fraction / what / sum
0.29 value fraction / where
-0.58 value fraction / which / arithmetic
-0.64 value fraction / which year
-0.50 value fraction / which year / arithmetic
-0.59 value fraction / who
-0.58 value fraction / who / arithmetic
-0.94 value integer / did
-0.32 value integer / find / arithmetic
0.46 value integer / find / count
0.45 value integer / find / duplicates
-0.50 value integer / give
0.33 value integer / how long
0.79 value integer / how many
0.36 value integer / how many / beyond
0.46 value integer / how many / count
0.52 value integer / how many / duplicates
0.35 value integer / how many / missing
0.28 value integer / how much / aggregate
-0.17 value integer / how much / arithmetic
-0.60 value integer / is
-0.52 value integer / list
0.22 value integer / list / count
-0.79 value integer / list / lookup
0.30 value integer / name
0.37 value integer / name / aggregate
0.53 value integer / name / count
-0.34 value integer / name / label
0.54 value integer / other / aggregate
0.27 value integer / other / count
0.65 value integer / other / duplicates
0.62 value integer / other / missing
-0.69 value integer / show
-0.46 value integer / what / superlative
0.17 value integer / what year / aggregate
0.43 value integer / when
0.51 value integer / when / aggregate
-0.37 value integer / which
-0.59 value integer / which year
-0.53 value integer / which year / arithmetic
-0.44 value integer / which year / difference
-0.55 value integer / which year / label
-0.54 value integer / who
-0.38 value integer / who / arithmetic
-0.29 value integer / who / count
-0.62 value missing / how many
-0.40 value missing / how many / cell
-0.18 value missing / how many / lookup
-0.92 value missing / what
-0.90 value missing / what / cell
-0.56 value missing / what / position
-1.01 value missing / when
-0.38 value missing / who
-0.75 value number / did
-0.53 value number / did / lookup
-0.67 value number / find
-1.33 value number / give
0.54 value number / how long
0.35 value number / how many
0.38 value number / how many / cell
0.21 value number / how many / neighbour
0.28 value number / how many / superlative
-0.35 value number / how much / cells
-0.23 value number / how much / lookup
0.15 value number / how much / superlative
-0.93 value number / is
-0.85 value number / list
-0.43 value number / list / group
-0.22 value number / list / lookup
-0.48 value number / name
-0.50 value number / name / superlative
-0.67 value number / show
-0.55 value number / show / group
-0.75 value number / show / lookup
-0.91 value number / was
-0.79 value number / was / lookup
-0.54 value number / what / neighbour
-0.21 value number / what / same
0.22 value number / what year / lookup
-0.21 value number / when
-0.45 value number / when / cell
-0.64 value number / when / superlative
-0.72 value number / where
-0.80 value number / where / superlative
-1.16 value number / which / cell
-0.54 value number / which year
-0.85 value number / which year / cell
-0.60 value number / who
-0.49 value number / who / cells
-0.31 value number / who / frequency
-0.16 value number / who / neighbour
-0.27 value prose / what / cell
0.55 value prose / what / position
0.54 value prose / which
0.56 value prose / which / lookup
0.19 value prose / which / superlative
-0.22 value quantity / how many / neighbour
0.50 value quantity / list
0.15 value quantity / other
1.01 value quantity / other / list
0.71 value quantity / show
0.17 value quantity / what / cell
0.16 value quantity / what / group
-0.47 value quantity / what / position
1.20 value quantity / which
0.40 value quantity / which / frequency
0.58 value quantity / which / group
0.60 value quantity / which / label
0.18 value quantity / which / lookup
0.21 value quantity / which / superlative
0.32 value quantity / who
0.16 value quantity / who / superlative
0.81 value text / did
-0.55 value text / find
-0.28 value text / find / cell
-0.48 value text / find / group
-0.16 value text / find / label
-0.33 value text / find / lookup
-0.55 value text / give / group
0.27 value text / give / label
0.18 value text / give / lookup
-0.81 value text / how long
-1.24 value text / how many
-0.21 value text / how many / compare
-1.21 value text / how much
-0.32 value text / how much / lookup
0.33 value text / is
0.18 value text / list
-1.55 value text / list / group
0.40 value text / list / list
0.38 value text / list / lookup
0.39 value text / list / missing
0.39 value text / name
0.42 value text / name / superlative
0.88 value text / other / list
-0.51 value text / show / group
0.57 value text / show / lookup
0.76 value text / was
0.21 value text / was / lookup
0.37 value text / what / frequency
-0.24 value text / what / group
0.31 value text / what / neighbour
0.32 value text / what / same
-0.74 value text / what year
-0.38 value text / what year / lookup
-0.51 value text / when
-0.28 value text / when / lookup
-0.63 value text / when / position
0.27 value text / when / superlative
1.00 value text / where
-0.18 value text / where / label
0.46 value text / where / lookup
0.41 value text / where / superlative
1.93 value text / which
0.78 value text / which / cell
0.54 value text / which / frequency
0.29 value text / which / group
0.32 value text / which / missing
-1.21 value text / which year
-0.57 value text / which year / label
-0.30 value text / which year / lookup
1.63 value text / who
0.27 value text / who / cell
0.57 value text / who / compare
0.26 value text / who / frequency
-0.41 value text / who / group
0.24 value text / who / lookup
0.52 value text / who / neighbour
0.30 value text / who / position
0.46 value text / who / superlative
-0.17 value year / how many
-0.26 value year / how many / cell
-0.35 value year / how many / neighbour
-0.44 value year / how much
-0.21 value year / list
-0.68 value year / name
-0.31 value year / name / lookup
-0.46 value year / other
-0.30 value year / other / lookup
-0.80 value year / show
-0.28 value year / what / neighbour
1.36 value year / what year
0.23 value year / what year / lookup
0.66 value year / when
0.29 value year / when / lookup
0.55 value year / which
-0.16 value year / which / cell
1.04 value year / which / label
0.22 value year / which / superlative
1.77 value year / which year
1.43 value year / which year / label
0.27 value year / who / superlative
0.19 which-of answer score
0.43 which-of answer unnamed
0.45 which-of explained
0.44 which-of filter alternatives joined
0.42 which-of filter parts 2
0.17 which-of missed column
-0.37 which-of missed number
0.36 which-of missed value
-0.19 which-of.first ~ # and
0.22 which-of.first ~ # s
-0.49 which-of.first ~ &
-0.22 which-of.first ~ & d
0.19 which-of.first ~ ^ wher was
-0.63 which-of.first ~ a
-0.34 which-of.first ~ a higher
-0.45 which-of.first ~ aboriginal
-0.25 which-of.first ~ after
-0.17 which-of.first ~ age #
0.15 which-of.first ~ an
-0.35 which-of.first ~ and
-0.46 which-of.first ~ at
-0.28 which-of.first ~ at the
-0.18 which-of.first ~ award
-0.18 which-of.first ~ b
-0.37 which-of.first ~ be
-0.34 which-of.first ~ befor
-0.18 which-of.first ~ befor #
-0.28 which-of.first ~ bottom
-0.26 which-of.first ~ build
-0.47 which-of.first ~ chart
-0.28 which-of.first ~ community
0.44 which-of.first ~ country
-0.22 which-of.first ~ d
-0.15 which-of.first ~ degre
0.25 which-of.first ~ draw
0.47 which-of.first ~ first
-0.18 which-of.first ~ first nation
-0.54 which-of.first ~ for
-0.27 which-of.first ~ found
0.37 which-of.first ~ game
-0.38 which-of.first ~ gender
0.25 which-of.first ~ goal
0.25 which-of.first ~ goal did
-0.15 which-of.first ~ greater
0.24 which-of.first ~ had the
-0.59 which-of.first ~ has
-0.30 which-of.first ~ has a
-0.33 which-of.first ~ has the
-0.31 which-of.first ~ have
-0.35 which-of.first ~ have a
-0.15 which-of.first ~ high
0.25 which-of.first ~ his
-0.18 which-of.first ~ household
-0.18 which-of.first ~ in a
0.23 which-of.first ~ in the
-0.18 which-of.first ~ inuit
0.19 which-of.first ~ it
-0.23 which-of.first ~ less
-0.28 which-of.first ~ level
0.24 which-of.first ~ list
-0.18 which-of.first ~ liv
-0.18 which-of.first ~ liv in
0.31 which-of.first ~ live
0.25 which-of.first ~ lose
-0.50 which-of.first ~ man
-0.28 which-of.first ~ me
-0.37 which-of.first ~ more
-0.18 which-of.first ~ nation
-0.45 which-of.first ~ non
-0.15 which-of.first ~ or less
-0.25 which-of.first ~ over
-0.42 which-of.first ~ percentag
-0.42 which-of.first ~ percentag of
-0.34 which-of.first ~ person
0.42 which-of.first ~ place
-0.20 which-of.first ~ population
-0.24 which-of.first ~ proportion
-0.40 which-of.first ~ r
-0.40 which-of.first ~ r &
-0.24 which-of.first ~ record
-0.29 which-of.first ~ research
0.45 which-of.first ~ run
0.22 which-of.first ~ s
-0.15 which-of.first ~ school
0.27 which-of.first ~ scor of
0.25 which-of.first ~ score
0.27 which-of.first ~ ship
0.31 which-of.first ~ show
0.44 which-of.first ~ spain
0.25 which-of.first ~ team
-0.24 which-of.first ~ than
-0.24 which-of.first ~ than #
-0.29 which-of.first ~ that
0.17 which-of.first ~ the first
0.22 which-of.first ~ the list
0.27 which-of.first ~ the scor
-0.18 which-of.first ~ thos
-0.15 which-of.first ~ thos with
-0.39 which-of.first ~ to
-0.38 which-of.first ~ to be
0.17 which-of.first ~ total
-0.19 which-of.first ~ type
-0.19 which-of.first ~ type of
0.19 which-of.first ~ unit
-0.15 which-of.first ~ university
0.16 which-of.first ~ what
0.37 which-of.first ~ wher
0.19 which-of.first ~ wher was
-0.16 which-of.first ~ which
-0.19 which-of.first ~ which type
0.18 which-of.first ~ who
-0.24 which-of.first ~ who has
0.15 which-of.first ~ win
-0.17 which-of.first ~ with
-0.39 which-of.first ~ woman
0.46 which-of.fits ~ #
0.21 which-of.fits ~ # #
-0.28 which-of.fits ~ # month
-0.19 which-of.fits ~ # of
0.36 which-of.fits ~ # or
0.19 which-of.fits ~ #th
0.25 which-of.fits ~ 1
-0.23 which-of.fits ~ ^ count the
-0.17 which-of.fits ~ ^ find the
-0.18 which-of.fits ~ ^ what was
-0.18 which-of.fits ~ ^ what was the
-0.19 which-of.fits ~ ^ which #
0.21 which-of.fits ~ ^ which player
0.19 which-of.fits ~ ^ which team
0.67 which-of.fits ~ ^ who was
0.57 which-of.fits ~ ^ who was the
0.20 which-of.fits ~ a
0.30 which-of.fits ~ a #
-0.16 which-of.fits ~ a bar
-0.19 which-of.fits ~ a higher
0.21 which-of.fits ~ against
-0.16 which-of.fits ~ album
-0.18 which-of.fits ~ all
-0.46 which-of.fits ~ an
-0.22 which-of.fits ~ and
-0.28 which-of.fits ~ any
0.48 which-of.fits ~ april
0.48 which-of.fits ~ april #
-0.16 which-of.fits ~ are
-0.16 which-of.fits ~ are the
-0.33 which-of.fits ~ area
-0.16 which-of.fits ~ at the
-0.18 which-of.fits ~ averag
0.22 which-of.fits ~ away
-0.16 which-of.fits ~ bar
-0.16 which-of.fits ~ bar chart
-0.39 which-of.fits ~ befor
-0.41 which-of.fits ~ befor #
0.18 which-of.fits ~ both
-0.16 which-of.fits ~ bottom
-0.25 which-of.fits ~ by
-0.20 which-of.fits ~ can
-0.18 which-of.fits ~ championship
-0.16 which-of.fits ~ chart
-0.16 which-of.fits ~ chart for
-0.16 which-of.fits ~ circuit
0.18 which-of.fits ~ coach
-0.23 which-of.fits ~ count
-0.23 which-of.fits ~ count the
-0.33 which-of.fits ~ country
0.70 which-of.fits ~ did
-0.19 which-of.fits ~ die
0.20 which-of.fits ~ direct
-0.16 which-of.fits ~ display
0.27 which-of.fits ~ do
0.24 which-of.fits ~ does
0.24 which-of.fits ~ does the
-0.17 which-of.fits ~ draw
0.46 which-of.fits ~ dur
-0.20 which-of.fits ~ e
0.19 which-of.fits ~ each
-0.19 which-of.fits ~ employment
0.26 which-of.fits ~ episod
0.22 which-of.fits ~ event
-0.20 which-of.fits ~ experienc
-0.25 which-of.fits ~ february
-0.17 which-of.fits ~ find
-0.17 which-of.fits ~ find the
-0.16 which-of.fits ~ for what
-0.18 which-of.fits ~ format
-0.16 which-of.fits ~ franc
0.42 which-of.fits ~ from
0.21 which-of.fits ~ from the
0.22 which-of.fits ~ game
-0.33 which-of.fits ~ give
-0.17 which-of.fits ~ goal
-0.17 which-of.fits ~ goal did
-0.19 which-of.fits ~ gold
-0.32 which-of.fits ~ good
-0.19 which-of.fits ~ group
0.30 which-of.fits ~ had a
-0.25 which-of.fits ~ had the
0.18 which-of.fits ~ have
0.23 which-of.fits ~ have a
-0.32 which-of.fits ~ health
-0.19 which-of.fits ~ higher
0.26 which-of.fits ~ highest
-0.17 which-of.fits ~ his
0.22 which-of.fits ~ home
0.31 which-of.fits ~ i
0.35 which-of.fits ~ in
0.29 which-of.fits ~ in #
-0.26 which-of.fits ~ in a
0.15 which-of.fits ~ in the
0.24 which-of.fits ~ in total
-0.19 which-of.fits ~ incom
0.22 which-of.fits ~ is #
-0.25 which-of.fits ~ july
-0.25 which-of.fits ~ july #
0.29 which-of.fits ~ leagu
-0.29 which-of.fits ~ less
0.29 which-of.fits ~ level
-0.26 which-of.fits ~ likely
-0.26 which-of.fits ~ likely to
-0.26 which-of.fits ~ live
-0.26 which-of.fits ~ live in
-0.16 which-of.fits ~ location
-0.19 which-of.fits ~ make
0.17 which-of.fits ~ match
-0.20 which-of.fits ~ mean
-0.43 which-of.fits ~ miss
0.42 which-of.fits ~ more
-0.21 which-of.fits ~ more likely
0.33 which-of.fits ~ new
0.16 which-of.fits ~ of #
-0.16 which-of.fits ~ of all
0.41 which-of.fits ~ of the
0.44 which-of.fits ~ or
-0.26 which-of.fits ~ or more
0.31 which-of.fits ~ out
-0.19 which-of.fits ~ over
-0.19 which-of.fits ~ over the
0.16 which-of.fits ~ participat
-0.27 which-of.fits ~ past
0.25 which-of.fits ~ plac
0.60 which-of.fits ~ player
-0.19 which-of.fits ~ polic
-0.33 which-of.fits ~ population
-0.18 which-of.fits ~ previous
-0.16 which-of.fits ~ rank
0.30 which-of.fits ~ ratio
-0.20 which-of.fits ~ same
0.43 which-of.fits ~ school
-0.17 which-of.fits ~ score
0.20 which-of.fits ~ serv
0.20 which-of.fits ~ show
-0.19 which-of.fits ~ social
0.49 which-of.fits ~ song
-0.33 which-of.fits ~ surfac
-0.24 which-of.fits ~ that
-0.29 which-of.fits ~ that have
0.19 which-of.fits ~ the
0.24 which-of.fits ~ the #
-0.18 which-of.fits ~ the averag
-0.17 which-of.fits ~ the first
0.21 which-of.fits ~ the game
0.26 which-of.fits ~ the highest
-0.17 which-of.fits ~ the number
-0.23 which-of.fits ~ the past
0.48 which-of.fits ~ the player
-0.33 which-of.fits ~ the population
0.22 which-of.fits ~ the record
-0.20 which-of.fits ~ the same
-0.33 which-of.fits ~ the total
0.21 which-of.fits ~ the unit
-0.47 which-of.fits ~ ther
-0.34 which-of.fits ~ thos
-0.19 which-of.fits ~ thos who
-0.32 which-of.fits ~ thos with
0.25 which-of.fits ~ time
0.25 which-of.fits ~ time was
-0.22 which-of.fits ~ to
-0.19 which-of.fits ~ to the
0.21 which-of.fits ~ unit
0.21 which-of.fits ~ unit stat
-0.18 which-of.fits ~ use
-0.19 which-of.fits ~ vote
0.38 which-of.fits ~ was
0.22 which-of.fits ~ was the
-0.59 which-of.fits ~ were
-0.47 which-of.fits ~ were ther
-0.28 which-of.fits ~ what
-0.16 which-of.fits ~ what are
-0.17 which-of.fits ~ what was
0.21 which-of.fits ~ when
0.22 which-of.fits ~ when the
-0.17 which-of.fits ~ wher
0.49 which-of.fits ~ which
-0.19 which-of.fits ~ which #
0.21 which-of.fits ~ which player
0.19 which-of.fits ~ which team
0.19 which-of.fits ~ who
0.67 which-of.fits ~ who was
-0.17 which-of.fits ~ whos
0.23 which-of.fits ~ win
0.21 which-of.fits ~ win in
0.19 which-of.fits ~ win the
-0.15 which-of.fits ~ woman who
-0.41 which-of.fits ~ world
-0.20 which-of.last ~ ^ count the
-0.16 which-of.last ~ ^ who had
0.19 which-of.last ~ a
0.43 which-of.last ~ a higher
-0.17 which-of.last ~ after
-0.20 which-of.last ~ after #
0.36 which-of.last ~ among
-0.20 which-of.last ~ any
0.30 which-of.last ~ at
0.43 which-of.last ~ at the
0.26 which-of.last ~ averag
-0.18 which-of.last ~ befor
0.29 which-of.last ~ chart
-0.20 which-of.last ~ count
-0.20 which-of.last ~ count the
-0.21 which-of.last ~ degre
0.20 which-of.last ~ did
0.16 which-of.last ~ for
-0.21 which-of.last ~ found
-0.48 which-of.last ~ group
-0.16 which-of.last ~ had a
0.26 which-of.last ~ had the
0.30 which-of.last ~ have
0.43 which-of.last ~ have a
0.43 which-of.last ~ higher
0.26 which-of.last ~ individual
0.24 which-of.last ~ is
-0.54 which-of.last ~ less
0.26 which-of.last ~ lower
-0.21 which-of.last ~ make
-0.21 which-of.last ~ man
-0.20 which-of.last ~ number
-0.20 which-of.last ~ number of
0.21 which-of.last ~ of
-0.20 which-of.last ~ on
0.43 which-of.last ~ rank
-0.41 which-of.last ~ rate
-0.20 which-of.last ~ record
-0.20 which-of.last ~ that
0.24 which-of.last ~ the
-0.20 which-of.last ~ the number
-0.16 which-of.last ~ time
-0.21 which-of.last ~ university
-0.52 which-of.last ~ was
-0.21 which-of.last ~ when
-0.31 which-of.last ~ who
-0.16 which-of.last ~ who had
0.16 which-of.last ~ whos
-0.21 which-of.last ~ with a
-0.21 which-of.last ~ woman
-0.18 zero arithmetic
-0.22 zero beyond
-1.79 zero missing
`

/** How sure the chosen answer is. */
export const confidenceWeights = `
0.12 answer score
0.12 answer unnamed
-0.41 bias
0.49 chance
0.30 explained
-0.37 family aggregate
-0.20 family arithmetic
0.38 family beyond
-0.10 family cell
1.13 family cells
-0.33 family compare
-0.25 family count
2.40 family describe
-0.13 family difference
0.67 family duplicates
-0.62 family exists
0.07 family frequency
0.18 family group
0.37 family label
-0.02 family list
0.03 family lookup
0.29 family members
-1.01 family missing
-0.29 family neighbour
-0.19 family position
-0.54 family same
0.28 family share
-1.27 family sum
-0.20 family superlative
0.35 family which-of
-0.40 filter contains
0.01 filter unnamed
1.03 lead
0.43 log odds
0.13 missed column
0.12 missed comparison
-0.44 missed degree
0.25 missed number
-0.17 missed unknown
-0.10 missed value
0.03 opening did
-0.53 opening does
-0.21 opening find
0.50 opening give
0.27 opening how
-0.98 opening how long
-0.12 opening how many
-0.38 opening how much
0.28 opening is
0.24 opening list
0.08 opening name
0.50 opening other
-0.05 opening show
-0.67 opening was
0.63 opening were
0.09 opening what
-0.67 opening what year
-0.48 opening when
-0.45 opening where
-0.21 opening which
-0.49 opening which year
0.02 opening who
-0.39 opening whose
-0.41 reading aggregate.average
3.09 reading aggregate.deviation
-0.12 reading aggregate.maximum
0.67 reading aggregate.median
0.11 reading aggregate.minimum
-0.14 reading aggregate.sum
0.31 reading aggregate.two
-0.38 reading arithmetic.average.columns
0.93 reading arithmetic.average.rows
-0.40 reading arithmetic.average.several.columns
-1.49 reading arithmetic.average.several.rows
1.25 reading arithmetic.difference-of-averages.columns
0.00 reading arithmetic.difference.columns
-1.08 reading arithmetic.difference.rows
0.40 reading arithmetic.percent-change.columns
1.81 reading arithmetic.percent-change.rows
-0.23 reading arithmetic.ratio.columns
-0.72 reading arithmetic.ratio.rows
-2.17 reading arithmetic.ratio.total.columns
0.82 reading arithmetic.ratio.total.rows
-0.68 reading arithmetic.sum.columns
-1.92 reading arithmetic.sum.rows
0.45 reading arithmetic.sum.several.columns
-1.02 reading arithmetic.sum.several.rows
0.93 reading beyond.count.previous
-0.33 reading beyond.list.previous
0.09 reading cell
-0.96 reading cell.opposite
0.83 reading cells.columns
0.13 reading cells.columns.several
1.34 reading cells.rows
-1.63 reading cells.rows.several
0.17 reading compare.count.highest
-1.40 reading compare.count.lowest
-0.07 reading compare.highest
-0.75 reading compare.lowest
1.61 reading compare.words
-0.02 reading count
-0.80 reading count.distinct
2.40 reading describe
-0.10 reading difference.columns
-0.28 reading difference.counts
-0.65 reading difference.ends
0.03 reading difference.rows
0.03 reading difference.sum
0.67 reading duplicates
-0.62 reading exists
0.04 reading frequency.highest
0.22 reading frequency.lowest
-0.87 reading frequency.lowest.columns
0.56 reading group.average
-1.01 reading group.average.having.aggregate.label.other
-1.00 reading group.average.sorted.label
-1.34 reading group.average.top.label
0.79 reading group.count
-1.34 reading group.count.having.aggregate.both.other
-1.81 reading group.count.having.aggregate.label.other
-1.32 reading group.count.having.count.both.own
-1.43 reading group.count.having.count.label.own
1.48 reading group.count.sorted.both
-2.17 reading group.count.top.both
0.92 reading group.maximum
-0.98 reading group.maximum.top.label
-0.89 reading group.minimum.having.count.label.other
-0.99 reading group.minimum.top.label
1.10 reading group.sum
-0.91 reading group.sum.having.aggregate.label.other
0.86 reading group.sum.sorted.both
-0.33 reading group.sum.top.label
-1.23 reading group.two.top.label
-0.61 reading group.unsaid-sum
-0.16 reading group.unsaid-sum.sorted.both
-0.82 reading group.unsaid-sum.top.label
1.99 reading label.all.columns
-1.44 reading label.all.count.columns
-1.04 reading label.all.rows
-1.47 reading label.compare.columns
-1.31 reading label.compare.count.columns
-1.03 reading label.compare.count.rows
1.07 reading label.compare.rows
-0.49 reading label.highest.columns
0.23 reading label.highest.rows
-0.94 reading label.highest.several.columns
0.76 reading label.highest.several.rows
0.16 reading label.lowest.columns
1.28 reading label.lowest.rows
0.93 reading label.lowest.several.rows
-1.34 reading list
0.90 reading list.columns
0.70 reading list.sorted
0.03 reading lookup
0.41 reading members
-1.41 reading members.count
0.83 reading missing.count
-1.54 reading missing.list
-0.24 reading neighbour.next
-0.12 reading neighbour.previous
-0.04 reading position.first
0.15 reading position.last
-1.04 reading position.nth
-0.63 reading same
0.24 reading same.count
0.82 reading share.count.all
-0.85 reading share.count.part
-0.08 reading share.sum.all
-1.27 reading sum.rows
-0.01 reading superlative.highest
-1.69 reading superlative.highest.columns
0.10 reading superlative.lowest
-1.44 reading superlative.lowest.columns
-0.04 reading which-of.first
0.06 reading which-of.fits
1.06 reading which-of.last
0.90 score
-0.63 several answers
-0.51 table keyed
0.45 table numeric
-0.47 table size
-0.18 table structured
-0.51 words
`
