// Written by bench/train-choice.ts; each line is a weight and the evidence it belongs to.

/** What speaks for and against a reading. */
export const readingWeights = `
0.11 aggregate explained
0.22 aggregate filter parts 2
-0.20 aggregate missed column
-0.11 aggregate missed number
-1.00 aggregate missed value
-0.20 aggregate.average ~ #
0.21 aggregate.average ~ # #
-0.20 aggregate.average ~ # and
-0.67 aggregate.average ~ # point
-0.45 aggregate.average ~ # what
-0.18 aggregate.average ~ # with
-0.43 aggregate.average ~ 2
0.36 aggregate.average ~ ^ how long
-0.21 aggregate.average ~ ^ how many
-0.22 aggregate.average ~ ^ how many different
-0.37 aggregate.average ~ ^ name the
-0.17 aggregate.average ~ ^ tell me
-0.17 aggregate.average ~ ^ tell me the
0.18 aggregate.average ~ ^ what is
0.21 aggregate.average ~ ^ what is the
-0.31 aggregate.average ~ ^ what was
-0.29 aggregate.average ~ ^ what was the
-0.27 aggregate.average ~ ^ which is
-0.27 aggregate.average ~ ^ which is the
-0.10 aggregate.average ~ a
0.49 aggregate.average ~ a #
-0.19 aggregate.average ~ a total
-0.14 aggregate.average ~ against
0.47 aggregate.average ~ all
0.18 aggregate.average ~ all the
-0.16 aggregate.average ~ and
-0.62 aggregate.average ~ and #
-0.22 aggregate.average ~ and a
-0.21 aggregate.average ~ and an
-0.21 aggregate.average ~ and the
0.15 aggregate.average ~ and when
0.37 aggregate.average ~ are
-0.14 aggregate.average ~ are ther
-0.34 aggregate.average ~ as
-0.35 aggregate.average ~ as the
-0.25 aggregate.average ~ at
-0.25 aggregate.average ~ at #
-0.51 aggregate.average ~ attend of
0.19 aggregate.average ~ averag
0.46 aggregate.average ~ award
0.21 aggregate.average ~ away team
0.20 aggregate.average ~ between
-0.36 aggregate.average ~ between the
-0.18 aggregate.average ~ bronz
0.47 aggregate.average ~ build
0.52 aggregate.average ~ car
0.37 aggregate.average ~ city
-0.25 aggregate.average ~ club
0.59 aggregate.average ~ country
0.41 aggregate.average ~ date
0.41 aggregate.average ~ date is
-0.40 aggregate.average ~ differenc
-0.36 aggregate.average ~ differenc between
-0.22 aggregate.average ~ different
0.38 aggregate.average ~ does
0.38 aggregate.average ~ each
-0.69 aggregate.average ~ election
-0.16 aggregate.average ~ finish
-0.61 aggregate.average ~ for
-0.24 aggregate.average ~ for the
-0.19 aggregate.average ~ game
-0.51 aggregate.average ~ game in
0.31 aggregate.average ~ game play
0.40 aggregate.average ~ goal
-0.23 aggregate.average ~ gold
0.57 aggregate.average ~ grid
-0.25 aggregate.average ~ had
-0.47 aggregate.average ~ had the
0.18 aggregate.average ~ has
0.38 aggregate.average ~ has #
0.36 aggregate.average ~ has the
0.38 aggregate.average ~ have
-0.29 aggregate.average ~ highest
0.36 aggregate.average ~ how long
-0.20 aggregate.average ~ how many
-0.27 aggregate.average ~ if
0.34 aggregate.average ~ in
-0.26 aggregate.average ~ in #
0.38 aggregate.average ~ in the
0.31 aggregate.average ~ is
0.29 aggregate.average ~ is the
0.41 aggregate.average ~ january
0.41 aggregate.average ~ january #
0.32 aggregate.average ~ lap
-0.39 aggregate.average ~ larger
-0.15 aggregate.average ~ leagu
-0.27 aggregate.average ~ least
0.18 aggregate.average ~ long
-0.54 aggregate.average ~ lose
-0.49 aggregate.average ~ lowest
-0.20 aggregate.average ~ many
-0.22 aggregate.average ~ many different
0.52 aggregate.average ~ match
-0.19 aggregate.average ~ maximum
-0.15 aggregate.average ~ member
-0.33 aggregate.average ~ more
-0.33 aggregate.average ~ more than
-0.37 aggregate.average ~ name
-0.37 aggregate.average ~ name the
-0.21 aggregate.average ~ nation
-0.21 aggregate.average ~ not
-0.30 aggregate.average ~ number
0.52 aggregate.average ~ number #
-0.17 aggregate.average ~ october
-0.17 aggregate.average ~ october #
0.25 aggregate.average ~ of
-0.48 aggregate.average ~ of #
0.18 aggregate.average ~ of all
0.31 aggregate.average ~ of game
0.28 aggregate.average ~ of the
0.19 aggregate.average ~ of win
-0.51 aggregate.average ~ on
-0.50 aggregate.average ~ on #
-0.26 aggregate.average ~ only
-0.18 aggregate.average ~ opponent
0.32 aggregate.average ~ or
-0.27 aggregate.average ~ other
-0.44 aggregate.average ~ over
-0.44 aggregate.average ~ over #
-0.41 aggregate.average ~ park
0.35 aggregate.average ~ percentag
0.35 aggregate.average ~ percentag of
0.36 aggregate.average ~ person
-0.24 aggregate.average ~ pick
0.31 aggregate.average ~ play
0.31 aggregate.average ~ player
-0.74 aggregate.average ~ point
0.52 aggregate.average ~ position
0.52 aggregate.average ~ position of
0.18 aggregate.average ~ rac
-0.25 aggregate.average ~ race
0.17 aggregate.average ~ rank
0.22 aggregate.average ~ rank of
-0.40 aggregate.average ~ run
0.38 aggregate.average ~ s
-0.35 aggregate.average ~ scor
0.21 aggregate.average ~ score
0.21 aggregate.average ~ score #
-0.37 aggregate.average ~ smaller
-0.18 aggregate.average ~ smaller than
-0.41 aggregate.average ~ stadium
-0.72 aggregate.average ~ start
-0.48 aggregate.average ~ team
-0.16 aggregate.average ~ team is
-0.56 aggregate.average ~ than
-0.56 aggregate.average ~ than #
0.19 aggregate.average ~ that
-0.15 aggregate.average ~ that had
-0.37 aggregate.average ~ that has
0.30 aggregate.average ~ the
-0.15 aggregate.average ~ the #
0.37 aggregate.average ~ the averag
0.21 aggregate.average ~ the away
-0.36 aggregate.average ~ the differenc
-0.49 aggregate.average ~ the lowest
-0.39 aggregate.average ~ the number
-0.26 aggregate.average ~ the only
-0.18 aggregate.average ~ the opponent
-0.25 aggregate.average ~ the race
-0.49 aggregate.average ~ the team
0.38 aggregate.average ~ the year
-0.15 aggregate.average ~ their
-0.32 aggregate.average ~ they
-0.24 aggregate.average ~ time
-0.25 aggregate.average ~ time of
-0.27 aggregate.average ~ to
0.20 aggregate.average ~ total
-0.19 aggregate.average ~ total of
-0.67 aggregate.average ~ under
-0.32 aggregate.average ~ use
-0.23 aggregate.average ~ valu
0.41 aggregate.average ~ venu
-0.17 aggregate.average ~ was
-0.28 aggregate.average ~ was the
-0.26 aggregate.average ~ were
-0.15 aggregate.average ~ were ther
0.11 aggregate.average ~ what
0.17 aggregate.average ~ what is
-0.30 aggregate.average ~ what the
-0.31 aggregate.average ~ what was
0.21 aggregate.average ~ wher
0.21 aggregate.average ~ wher the
-0.27 aggregate.average ~ which is
-0.42 aggregate.average ~ who
-0.38 aggregate.average ~ who is
-0.32 aggregate.average ~ whos
0.83 aggregate.average ~ win
0.25 aggregate.average ~ win in
-0.29 aggregate.average ~ with
0.49 aggregate.average ~ with #
0.61 aggregate.average ~ year
0.46 aggregate.average ~ year that
-0.28 aggregate.maximum ~ #
-0.68 aggregate.maximum ~ # and
-0.32 aggregate.maximum ~ # as
0.43 aggregate.maximum ~ # person
-0.41 aggregate.maximum ~ # season
0.11 aggregate.maximum ~ # that
0.50 aggregate.maximum ~ # what
0.30 aggregate.maximum ~ # with
0.43 aggregate.maximum ~ # year
-0.14 aggregate.maximum ~ #th
-0.53 aggregate.maximum ~ &
0.35 aggregate.maximum ~ +
0.35 aggregate.maximum ~ + #
-0.58 aggregate.maximum ~ 2
0.19 aggregate.maximum ~ ^ how long
-0.35 aggregate.maximum ~ ^ how long did
-0.45 aggregate.maximum ~ ^ how many
-0.36 aggregate.maximum ~ ^ how many year
-0.33 aggregate.maximum ~ ^ in which
0.36 aggregate.maximum ~ ^ list the
0.83 aggregate.maximum ~ ^ name the
-0.19 aggregate.maximum ~ ^ on what
-0.19 aggregate.maximum ~ ^ on what date
0.60 aggregate.maximum ~ ^ tell me
0.60 aggregate.maximum ~ ^ tell me the
-0.36 aggregate.maximum ~ ^ what are
-0.43 aggregate.maximum ~ ^ what are the
-0.19 aggregate.maximum ~ ^ what date
0.29 aggregate.maximum ~ ^ what is
0.29 aggregate.maximum ~ ^ what is the
-0.36 aggregate.maximum ~ ^ what team
0.84 aggregate.maximum ~ ^ what the
0.19 aggregate.maximum ~ ^ what was the
-0.24 aggregate.maximum ~ ^ when did
0.31 aggregate.maximum ~ ^ when was
0.31 aggregate.maximum ~ ^ when was the
-0.18 aggregate.maximum ~ ^ which is
-0.18 aggregate.maximum ~ ^ which is the
-0.38 aggregate.maximum ~ ^ which year
0.23 aggregate.maximum ~ ^ who was
0.25 aggregate.maximum ~ ^ who was the
-0.36 aggregate.maximum ~ ^ who win
0.91 aggregate.maximum ~ a
0.39 aggregate.maximum ~ a #
0.25 aggregate.maximum ~ a result
0.27 aggregate.maximum ~ a scor
0.31 aggregate.maximum ~ a time
0.14 aggregate.maximum ~ a total
0.32 aggregate.maximum ~ a win
-0.19 aggregate.maximum ~ after
-0.21 aggregate.maximum ~ after #
-0.41 aggregate.maximum ~ after the
0.26 aggregate.maximum ~ against
-0.61 aggregate.maximum ~ all
0.45 aggregate.maximum ~ amount
0.45 aggregate.maximum ~ amount of
0.31 aggregate.maximum ~ an
-0.19 aggregate.maximum ~ and
0.70 aggregate.maximum ~ and a
-0.18 aggregate.maximum ~ and what
-0.41 aggregate.maximum ~ and when
0.35 aggregate.maximum ~ any
0.18 aggregate.maximum ~ appear
-0.18 aggregate.maximum ~ are
-0.43 aggregate.maximum ~ are the
0.13 aggregate.maximum ~ area
0.29 aggregate.maximum ~ artist
-0.42 aggregate.maximum ~ as
-0.32 aggregate.maximum ~ as the
-0.61 aggregate.maximum ~ at
-0.11 aggregate.maximum ~ at #
-0.46 aggregate.maximum ~ at the
-0.55 aggregate.maximum ~ athlet
-0.38 aggregate.maximum ~ attend
-0.49 aggregate.maximum ~ attend of
0.29 aggregate.maximum ~ award
0.13 aggregate.maximum ~ away
0.31 aggregate.maximum ~ away team
-0.57 aggregate.maximum ~ b
-0.45 aggregate.maximum ~ be
-0.62 aggregate.maximum ~ befor
-0.46 aggregate.maximum ~ befor #
-0.43 aggregate.maximum ~ befor the
0.11 aggregate.maximum ~ below
-0.85 aggregate.maximum ~ best
-0.43 aggregate.maximum ~ between #
-0.31 aggregate.maximum ~ birth
-0.13 aggregate.maximum ~ bronz
-0.53 aggregate.maximum ~ build
-0.54 aggregate.maximum ~ but
0.40 aggregate.maximum ~ by
-0.61 aggregate.maximum ~ by the
-0.18 aggregate.maximum ~ came
-0.42 aggregate.maximum ~ car
0.22 aggregate.maximum ~ chart
-0.54 aggregate.maximum ~ city
-0.52 aggregate.maximum ~ class
-0.43 aggregate.maximum ~ come
0.30 aggregate.maximum ~ compet
0.19 aggregate.maximum ~ competitor
-0.44 aggregate.maximum ~ complet
-0.33 aggregate.maximum ~ consecutiv
-0.44 aggregate.maximum ~ country
0.33 aggregate.maximum ~ county
0.87 aggregate.maximum ~ crowd
0.51 aggregate.maximum ~ cup
-0.41 aggregate.maximum ~ date
-0.22 aggregate.maximum ~ date is
-0.61 aggregate.maximum ~ date of
-0.36 aggregate.maximum ~ date was
0.57 aggregate.maximum ~ day
-0.19 aggregate.maximum ~ december
-0.19 aggregate.maximum ~ december #
-0.70 aggregate.maximum ~ did
-0.48 aggregate.maximum ~ did the
0.39 aggregate.maximum ~ die
-0.39 aggregate.maximum ~ differenc in
0.34 aggregate.maximum ~ direct
0.11 aggregate.maximum ~ district
0.54 aggregate.maximum ~ division
-0.20 aggregate.maximum ~ draft
-0.29 aggregate.maximum ~ driver
-0.40 aggregate.maximum ~ dur
-0.10 aggregate.maximum ~ each
-0.41 aggregate.maximum ~ earn
0.41 aggregate.maximum ~ election
0.76 aggregate.maximum ~ end
-0.23 aggregate.maximum ~ episod
-0.53 aggregate.maximum ~ event
0.15 aggregate.maximum ~ every
-0.86 aggregate.maximum ~ film
-0.61 aggregate.maximum ~ finish
0.33 aggregate.maximum ~ first
-0.36 aggregate.maximum ~ first year
0.27 aggregate.maximum ~ for
0.57 aggregate.maximum ~ for #
-0.69 aggregate.maximum ~ for the
-0.37 aggregate.maximum ~ franc
-0.53 aggregate.maximum ~ from
-0.40 aggregate.maximum ~ from #
-0.54 aggregate.maximum ~ from the
-0.79 aggregate.maximum ~ game
-0.48 aggregate.maximum ~ game #
0.39 aggregate.maximum ~ game with
0.19 aggregate.maximum ~ goal
-0.37 aggregate.maximum ~ grid
-0.31 aggregate.maximum ~ had
-0.51 aggregate.maximum ~ had #
0.43 aggregate.maximum ~ had a
-0.33 aggregate.maximum ~ had the
-0.15 aggregate.maximum ~ has
-0.38 aggregate.maximum ~ has the
0.36 aggregate.maximum ~ have
-0.46 aggregate.maximum ~ have a
-0.28 aggregate.maximum ~ hold
0.62 aggregate.maximum ~ home
0.67 aggregate.maximum ~ home team
-0.14 aggregate.maximum ~ how
0.19 aggregate.maximum ~ how long
-0.50 aggregate.maximum ~ how many
-0.47 aggregate.maximum ~ i
-0.54 aggregate.maximum ~ in #
0.70 aggregate.maximum ~ in a
-0.50 aggregate.maximum ~ in which
0.25 aggregate.maximum ~ is
-0.36 aggregate.maximum ~ is #
0.32 aggregate.maximum ~ is the
0.25 aggregate.maximum ~ l
-0.28 aggregate.maximum ~ label
0.61 aggregate.maximum ~ lap
-0.27 aggregate.maximum ~ larger
-0.27 aggregate.maximum ~ larger than
0.43 aggregate.maximum ~ largest
0.33 aggregate.maximum ~ launch
-0.16 aggregate.maximum ~ leagu
-0.40 aggregate.maximum ~ least
-0.52 aggregate.maximum ~ list
-0.40 aggregate.maximum ~ list in
0.12 aggregate.maximum ~ list the
0.13 aggregate.maximum ~ live
0.19 aggregate.maximum ~ long
-0.35 aggregate.maximum ~ long did
-0.62 aggregate.maximum ~ longest
-0.14 aggregate.maximum ~ lose
0.38 aggregate.maximum ~ lowest
-0.30 aggregate.maximum ~ man
-0.50 aggregate.maximum ~ many
-0.36 aggregate.maximum ~ many year
0.41 aggregate.maximum ~ maximum
-0.24 aggregate.maximum ~ may
-0.24 aggregate.maximum ~ may #
0.45 aggregate.maximum ~ me
0.45 aggregate.maximum ~ me the
-0.40 aggregate.maximum ~ medal
-0.22 aggregate.maximum ~ member
-0.33 aggregate.maximum ~ model
-0.11 aggregate.maximum ~ more than
-0.97 aggregate.maximum ~ name of
0.83 aggregate.maximum ~ name the
-0.12 aggregate.maximum ~ nation
0.40 aggregate.maximum ~ new
-0.55 aggregate.maximum ~ next
0.18 aggregate.maximum ~ no
0.20 aggregate.maximum ~ november
0.20 aggregate.maximum ~ november #
0.60 aggregate.maximum ~ number
0.15 aggregate.maximum ~ number of
0.84 aggregate.maximum ~ of #
-0.37 aggregate.maximum ~ of game
-0.69 aggregate.maximum ~ of person
0.11 aggregate.maximum ~ of player
0.51 aggregate.maximum ~ of point
-0.77 aggregate.maximum ~ of the
-0.23 aggregate.maximum ~ of time
-0.20 aggregate.maximum ~ offic
-0.15 aggregate.maximum ~ on
0.38 aggregate.maximum ~ on the
-0.37 aggregate.maximum ~ on this
-0.19 aggregate.maximum ~ on what
-0.31 aggregate.maximum ~ only
-0.89 aggregate.maximum ~ open
0.55 aggregate.maximum ~ opponent
-0.52 aggregate.maximum ~ or
0.54 aggregate.maximum ~ order
-0.31 aggregate.maximum ~ other
-0.30 aggregate.maximum ~ other than
0.15 aggregate.maximum ~ over
-0.56 aggregate.maximum ~ over #
0.31 aggregate.maximum ~ par
-0.54 aggregate.maximum ~ park
-0.45 aggregate.maximum ~ partner
-0.70 aggregate.maximum ~ percentag
-0.40 aggregate.maximum ~ percentag of
-0.73 aggregate.maximum ~ person
0.95 aggregate.maximum ~ pick
-0.39 aggregate.maximum ~ play in
-0.35 aggregate.maximum ~ player
-0.25 aggregate.maximum ~ player with
0.35 aggregate.maximum ~ point
0.36 aggregate.maximum ~ population
-0.57 aggregate.maximum ~ r
-0.27 aggregate.maximum ~ race
-0.39 aggregate.maximum ~ rank of
0.36 aggregate.maximum ~ receiv
0.50 aggregate.maximum ~ record
-0.50 aggregate.maximum ~ releas
0.34 aggregate.maximum ~ release
0.29 aggregate.maximum ~ round #
-0.52 aggregate.maximum ~ run
-0.44 aggregate.maximum ~ runner
-0.45 aggregate.maximum ~ s
-0.24 aggregate.maximum ~ same
-0.30 aggregate.maximum ~ school
0.26 aggregate.maximum ~ scor
0.35 aggregate.maximum ~ scor for
0.40 aggregate.maximum ~ scor of
0.34 aggregate.maximum ~ score
0.41 aggregate.maximum ~ score #
-0.74 aggregate.maximum ~ season
-0.61 aggregate.maximum ~ servic
-0.35 aggregate.maximum ~ ship
-0.72 aggregate.maximum ~ show
-0.86 aggregate.maximum ~ singl
-0.65 aggregate.maximum ~ song
0.12 aggregate.maximum ~ south
-0.16 aggregate.maximum ~ start
0.31 aggregate.maximum ~ stat
0.13 aggregate.maximum ~ t
0.31 aggregate.maximum ~ t #
-0.13 aggregate.maximum ~ tabl
-0.26 aggregate.maximum ~ take
-0.15 aggregate.maximum ~ team
-0.52 aggregate.maximum ~ team play
0.58 aggregate.maximum ~ team scor
-0.35 aggregate.maximum ~ team was
0.60 aggregate.maximum ~ tell
0.60 aggregate.maximum ~ tell me
-0.60 aggregate.maximum ~ term
-0.13 aggregate.maximum ~ than
-0.21 aggregate.maximum ~ that
0.49 aggregate.maximum ~ that had
-0.53 aggregate.maximum ~ that has
-0.49 aggregate.maximum ~ that was
-0.30 aggregate.maximum ~ the #
-0.23 aggregate.maximum ~ the #th
-0.45 aggregate.maximum ~ the attend
0.31 aggregate.maximum ~ the away
0.65 aggregate.maximum ~ the chart
-0.41 aggregate.maximum ~ the country
-0.61 aggregate.maximum ~ the date
-0.39 aggregate.maximum ~ the final
0.23 aggregate.maximum ~ the highest
0.34 aggregate.maximum ~ the home
0.12 aggregate.maximum ~ the largest
-0.37 aggregate.maximum ~ the least
-0.26 aggregate.maximum ~ the list
0.38 aggregate.maximum ~ the lowest
-0.68 aggregate.maximum ~ the name
-0.56 aggregate.maximum ~ the next
-0.49 aggregate.maximum ~ the number
-0.41 aggregate.maximum ~ the player
-0.49 aggregate.maximum ~ the record
-0.19 aggregate.maximum ~ the result
-0.24 aggregate.maximum ~ the same
-0.13 aggregate.maximum ~ the season
-0.52 aggregate.maximum ~ the team
-0.32 aggregate.maximum ~ the time
-0.31 aggregate.maximum ~ the top
-0.82 aggregate.maximum ~ the total
-0.52 aggregate.maximum ~ the us
-0.51 aggregate.maximum ~ the year
-0.31 aggregate.maximum ~ their
0.45 aggregate.maximum ~ ther
-0.31 aggregate.maximum ~ this chart
0.23 aggregate.maximum ~ this team
-0.47 aggregate.maximum ~ time
-0.32 aggregate.maximum ~ time of
-0.31 aggregate.maximum ~ titl
-0.43 aggregate.maximum ~ to
-0.31 aggregate.maximum ~ to #
0.31 aggregate.maximum ~ to par
-0.19 aggregate.maximum ~ top
-0.42 aggregate.maximum ~ top #
-0.14 aggregate.maximum ~ total
-0.54 aggregate.maximum ~ total number
-0.38 aggregate.maximum ~ total of
0.26 aggregate.maximum ~ tournament
0.25 aggregate.maximum ~ track
-0.26 aggregate.maximum ~ tv
0.82 aggregate.maximum ~ type
0.16 aggregate.maximum ~ under
0.15 aggregate.maximum ~ unit
-0.52 aggregate.maximum ~ us
-0.23 aggregate.maximum ~ valu
0.16 aggregate.maximum ~ vote
0.36 aggregate.maximum ~ was the
0.49 aggregate.maximum ~ week
0.66 aggregate.maximum ~ week #
-0.11 aggregate.maximum ~ were in
-0.36 aggregate.maximum ~ what are
-0.30 aggregate.maximum ~ what date
0.30 aggregate.maximum ~ what is
-0.36 aggregate.maximum ~ what team
0.84 aggregate.maximum ~ what the
-0.18 aggregate.maximum ~ what were
-0.24 aggregate.maximum ~ when did
0.18 aggregate.maximum ~ when was
-0.10 aggregate.maximum ~ wher
-0.33 aggregate.maximum ~ which
-0.39 aggregate.maximum ~ which date
-0.18 aggregate.maximum ~ which is
-0.37 aggregate.maximum ~ which year
-0.30 aggregate.maximum ~ who
-0.34 aggregate.maximum ~ who had
-0.36 aggregate.maximum ~ who has
-0.17 aggregate.maximum ~ who is
0.22 aggregate.maximum ~ who was
-0.36 aggregate.maximum ~ who win
0.26 aggregate.maximum ~ win by
0.55 aggregate.maximum ~ win in
-0.32 aggregate.maximum ~ win of
-0.60 aggregate.maximum ~ win the
0.14 aggregate.maximum ~ with
0.24 aggregate.maximum ~ with #
0.21 aggregate.maximum ~ with a
-0.18 aggregate.maximum ~ with the
-0.42 aggregate.maximum ~ woman
0.18 aggregate.maximum ~ year
-0.40 aggregate.maximum ~ year did
-0.34 aggregate.maximum ~ year that
-0.20 aggregate.minimum ~ #
0.11 aggregate.minimum ~ # #
-0.11 aggregate.minimum ~ # and
0.36 aggregate.minimum ~ # as
0.12 aggregate.minimum ~ # for
-0.42 aggregate.minimum ~ # in
-0.37 aggregate.minimum ~ # is
-0.47 aggregate.minimum ~ # or
-0.29 aggregate.minimum ~ # point
-0.15 aggregate.minimum ~ # s
-0.24 aggregate.minimum ~ # season
0.34 aggregate.minimum ~ # what
-0.17 aggregate.minimum ~ # when
-0.63 aggregate.minimum ~ # year
0.32 aggregate.minimum ~ #th
-0.61 aggregate.minimum ~ $
-0.62 aggregate.minimum ~ $ #
0.43 aggregate.minimum ~ 2
-0.71 aggregate.minimum ~ ^ how long
-0.23 aggregate.minimum ~ ^ how long did
0.20 aggregate.minimum ~ ^ how many
-0.26 aggregate.minimum ~ ^ how many country
-0.12 aggregate.minimum ~ ^ how many game
-0.22 aggregate.minimum ~ ^ how many player
0.46 aggregate.minimum ~ ^ how many team
0.32 aggregate.minimum ~ ^ how many time
-0.55 aggregate.minimum ~ ^ how many total
0.25 aggregate.minimum ~ ^ how much
-0.53 aggregate.minimum ~ ^ in what
-0.53 aggregate.minimum ~ ^ in what year
-0.25 aggregate.minimum ~ ^ list the
-0.60 aggregate.minimum ~ ^ name a
0.49 aggregate.minimum ~ ^ name the
-0.13 aggregate.minimum ~ ^ on what
-0.13 aggregate.minimum ~ ^ on what date
-0.30 aggregate.minimum ~ ^ tell me
-0.24 aggregate.minimum ~ ^ what are
-0.24 aggregate.minimum ~ ^ what are the
0.21 aggregate.minimum ~ ^ what is
0.18 aggregate.minimum ~ ^ what is the
-0.21 aggregate.minimum ~ ^ what team
0.22 aggregate.minimum ~ ^ what the
0.29 aggregate.minimum ~ ^ what was
0.33 aggregate.minimum ~ ^ what was the
0.21 aggregate.minimum ~ ^ what were
0.16 aggregate.minimum ~ ^ when did
-0.12 aggregate.minimum ~ ^ when was
-0.13 aggregate.minimum ~ ^ when was the
-0.14 aggregate.minimum ~ ^ wher was
-0.14 aggregate.minimum ~ ^ wher was the
-0.19 aggregate.minimum ~ ^ which #
-0.44 aggregate.minimum ~ ^ which date
0.33 aggregate.minimum ~ ^ which is
0.33 aggregate.minimum ~ ^ which is the
-0.11 aggregate.minimum ~ ^ which player
0.21 aggregate.minimum ~ ^ which year
-0.13 aggregate.minimum ~ ^ who had
0.38 aggregate.minimum ~ a
0.23 aggregate.minimum ~ a game
-0.24 aggregate.minimum ~ a result
0.41 aggregate.minimum ~ a time
-0.17 aggregate.minimum ~ a total
0.29 aggregate.minimum ~ a win
-0.10 aggregate.minimum ~ after #
0.14 aggregate.minimum ~ against
-0.65 aggregate.minimum ~ and
-0.40 aggregate.minimum ~ and #
-0.22 aggregate.minimum ~ and a
-0.47 aggregate.minimum ~ and the
-0.14 aggregate.minimum ~ and when
-0.26 aggregate.minimum ~ any
0.17 aggregate.minimum ~ appear
-0.34 aggregate.minimum ~ are
-0.27 aggregate.minimum ~ are in
-0.24 aggregate.minimum ~ are the
-0.12 aggregate.minimum ~ are ther
-0.43 aggregate.minimum ~ area
0.40 aggregate.minimum ~ artist
0.46 aggregate.minimum ~ as the
-0.54 aggregate.minimum ~ at
-0.24 aggregate.minimum ~ at #
-0.50 aggregate.minimum ~ at least
0.54 aggregate.minimum ~ athlet
0.29 aggregate.minimum ~ attend
0.39 aggregate.minimum ~ august
-0.38 aggregate.minimum ~ averag
-0.49 aggregate.minimum ~ award
0.37 aggregate.minimum ~ away
0.37 aggregate.minimum ~ away team
0.41 aggregate.minimum ~ b
-0.27 aggregate.minimum ~ be
0.54 aggregate.minimum ~ befor
-0.22 aggregate.minimum ~ below
-0.58 aggregate.minimum ~ best
-0.80 aggregate.minimum ~ between
-0.43 aggregate.minimum ~ between #
-0.41 aggregate.minimum ~ between the
-0.21 aggregate.minimum ~ birth
0.25 aggregate.minimum ~ bronz
0.19 aggregate.minimum ~ build
-0.56 aggregate.minimum ~ but
0.23 aggregate.minimum ~ by
0.37 aggregate.minimum ~ by the
-0.58 aggregate.minimum ~ c
-0.26 aggregate.minimum ~ car
0.49 aggregate.minimum ~ championship
-0.76 aggregate.minimum ~ chart
0.11 aggregate.minimum ~ circuit
-0.26 aggregate.minimum ~ class
-0.29 aggregate.minimum ~ club
-0.71 aggregate.minimum ~ come
0.24 aggregate.minimum ~ compet
-0.23 aggregate.minimum ~ competition
-0.15 aggregate.minimum ~ competitor
0.37 aggregate.minimum ~ complet
0.34 aggregate.minimum ~ consecutiv
-0.39 aggregate.minimum ~ country
-0.45 aggregate.minimum ~ county
0.43 aggregate.minimum ~ crowd
-0.76 aggregate.minimum ~ cup
-0.20 aggregate.minimum ~ date of
0.39 aggregate.minimum ~ day
0.32 aggregate.minimum ~ did
0.18 aggregate.minimum ~ did the
-0.53 aggregate.minimum ~ die
-0.41 aggregate.minimum ~ differenc
-0.41 aggregate.minimum ~ differenc between
0.34 aggregate.minimum ~ direct
-0.29 aggregate.minimum ~ district
-0.12 aggregate.minimum ~ division
-0.23 aggregate.minimum ~ do
0.16 aggregate.minimum ~ does
0.82 aggregate.minimum ~ does the
0.37 aggregate.minimum ~ dur
0.30 aggregate.minimum ~ each
-0.79 aggregate.minimum ~ earn
-0.30 aggregate.minimum ~ elect
0.20 aggregate.minimum ~ end
-0.39 aggregate.minimum ~ episod
-0.48 aggregate.minimum ~ event
-0.22 aggregate.minimum ~ f
0.23 aggregate.minimum ~ film
-0.27 aggregate.minimum ~ final
-0.53 aggregate.minimum ~ finish
0.80 aggregate.minimum ~ first year
0.26 aggregate.minimum ~ for #
0.54 aggregate.minimum ~ for the
0.56 aggregate.minimum ~ found
-0.11 aggregate.minimum ~ franc
-0.30 aggregate.minimum ~ from
-0.36 aggregate.minimum ~ from the
-0.76 aggregate.minimum ~ game
0.49 aggregate.minimum ~ game in
-0.34 aggregate.minimum ~ game play
-0.53 aggregate.minimum ~ get
-0.25 aggregate.minimum ~ gold
-0.30 aggregate.minimum ~ gold medal
-0.44 aggregate.minimum ~ grand
-0.10 aggregate.minimum ~ greater
-0.10 aggregate.minimum ~ greater than
0.32 aggregate.minimum ~ grid
-0.45 aggregate.minimum ~ group
-0.70 aggregate.minimum ~ had
-0.27 aggregate.minimum ~ had #
-0.27 aggregate.minimum ~ had a
-0.34 aggregate.minimum ~ had the
0.12 aggregate.minimum ~ has #
0.21 aggregate.minimum ~ has a
-0.30 aggregate.minimum ~ has an
-0.75 aggregate.minimum ~ has the
0.14 aggregate.minimum ~ have
-0.33 aggregate.minimum ~ have a
-0.39 aggregate.minimum ~ have an
-0.68 aggregate.minimum ~ her
0.19 aggregate.minimum ~ highest
0.44 aggregate.minimum ~ his
0.31 aggregate.minimum ~ hold
0.17 aggregate.minimum ~ hold in
0.25 aggregate.minimum ~ home
0.19 aggregate.minimum ~ home team
0.22 aggregate.minimum ~ how
-0.71 aggregate.minimum ~ how long
0.19 aggregate.minimum ~ how many
0.35 aggregate.minimum ~ how much
0.57 aggregate.minimum ~ i
0.25 aggregate.minimum ~ if
0.32 aggregate.minimum ~ in #
0.49 aggregate.minimum ~ in a
-0.23 aggregate.minimum ~ in the
-0.48 aggregate.minimum ~ in what
-0.18 aggregate.minimum ~ incumbent
0.18 aggregate.minimum ~ is
-0.21 aggregate.minimum ~ is #
0.29 aggregate.minimum ~ is the
0.66 aggregate.minimum ~ it
-0.55 aggregate.minimum ~ its
-0.14 aggregate.minimum ~ june
-0.28 aggregate.minimum ~ label
0.64 aggregate.minimum ~ lap
-0.29 aggregate.minimum ~ largest
-0.65 aggregate.minimum ~ last
-0.32 aggregate.minimum ~ launch
-0.19 aggregate.minimum ~ leagu
-0.69 aggregate.minimum ~ least #
0.28 aggregate.minimum ~ least number
0.43 aggregate.minimum ~ less
0.43 aggregate.minimum ~ less than
-0.84 aggregate.minimum ~ list
-0.40 aggregate.minimum ~ live
-0.70 aggregate.minimum ~ long
-0.23 aggregate.minimum ~ long did
0.48 aggregate.minimum ~ lowest
-0.56 aggregate.minimum ~ m
0.47 aggregate.minimum ~ make
-0.94 aggregate.minimum ~ man
0.19 aggregate.minimum ~ many
-0.26 aggregate.minimum ~ many country
-0.12 aggregate.minimum ~ many game
-0.22 aggregate.minimum ~ many player
0.46 aggregate.minimum ~ many team
0.32 aggregate.minimum ~ many time
-0.55 aggregate.minimum ~ many total
-0.58 aggregate.minimum ~ many year
0.46 aggregate.minimum ~ match
-0.30 aggregate.minimum ~ me
-0.67 aggregate.minimum ~ member
-0.45 aggregate.minimum ~ model
0.39 aggregate.minimum ~ month
-0.39 aggregate.minimum ~ most
0.35 aggregate.minimum ~ much
-0.11 aggregate.minimum ~ name
-0.60 aggregate.minimum ~ name a
-0.47 aggregate.minimum ~ name of
0.49 aggregate.minimum ~ name the
-0.27 aggregate.minimum ~ nation
-0.16 aggregate.minimum ~ new
-0.55 aggregate.minimum ~ next
0.50 aggregate.minimum ~ north
-0.33 aggregate.minimum ~ not
0.38 aggregate.minimum ~ november
1.04 aggregate.minimum ~ of #
-0.11 aggregate.minimum ~ of game
-0.22 aggregate.minimum ~ of player
0.29 aggregate.minimum ~ of point
-1.08 aggregate.minimum ~ of the
0.12 aggregate.minimum ~ on the
-0.43 aggregate.minimum ~ on this
-0.13 aggregate.minimum ~ on what
-0.67 aggregate.minimum ~ only
0.26 aggregate.minimum ~ open
-0.10 aggregate.minimum ~ opponent
-0.33 aggregate.minimum ~ or
-0.51 aggregate.minimum ~ other
-0.35 aggregate.minimum ~ other than
-0.43 aggregate.minimum ~ over
-0.43 aggregate.minimum ~ over #
0.70 aggregate.minimum ~ park
-0.52 aggregate.minimum ~ party
0.33 aggregate.minimum ~ percentag
0.32 aggregate.minimum ~ percentag of
0.30 aggregate.minimum ~ pick
-1.01 aggregate.minimum ~ plac
0.19 aggregate.minimum ~ play
0.78 aggregate.minimum ~ play at
-0.34 aggregate.minimum ~ play in
-0.21 aggregate.minimum ~ player
0.21 aggregate.minimum ~ player from
-0.60 aggregate.minimum ~ player with
0.49 aggregate.minimum ~ population
-0.50 aggregate.minimum ~ position
-0.52 aggregate.minimum ~ previous
-0.55 aggregate.minimum ~ produc
-0.43 aggregate.minimum ~ rac
0.16 aggregate.minimum ~ race
0.42 aggregate.minimum ~ rank
0.63 aggregate.minimum ~ rank of
-0.23 aggregate.minimum ~ receiv
-0.15 aggregate.minimum ~ record
0.57 aggregate.minimum ~ release
-0.91 aggregate.minimum ~ release in
-0.12 aggregate.minimum ~ result of
-0.22 aggregate.minimum ~ round
0.40 aggregate.minimum ~ run
-0.20 aggregate.minimum ~ s
-0.22 aggregate.minimum ~ same
0.44 aggregate.minimum ~ scor
0.54 aggregate.minimum ~ score
0.52 aggregate.minimum ~ score #
0.13 aggregate.minimum ~ seat
-0.35 aggregate.minimum ~ servic
0.15 aggregate.minimum ~ she
-0.26 aggregate.minimum ~ ship
-0.57 aggregate.minimum ~ show
-0.73 aggregate.minimum ~ singl
-0.43 aggregate.minimum ~ smaller
0.14 aggregate.minimum ~ song
0.74 aggregate.minimum ~ stadium
0.31 aggregate.minimum ~ stat
-0.48 aggregate.minimum ~ station
0.37 aggregate.minimum ~ tabl
-0.67 aggregate.minimum ~ take
-0.20 aggregate.minimum ~ team had
-0.23 aggregate.minimum ~ team has
0.43 aggregate.minimum ~ team of
-0.14 aggregate.minimum ~ team play
0.15 aggregate.minimum ~ team that
-0.30 aggregate.minimum ~ tell
-0.30 aggregate.minimum ~ tell me
0.51 aggregate.minimum ~ that
-0.67 aggregate.minimum ~ that had
0.11 aggregate.minimum ~ that has
-0.50 aggregate.minimum ~ that was
0.20 aggregate.minimum ~ the
-0.42 aggregate.minimum ~ the #
0.46 aggregate.minimum ~ the #th
-0.24 aggregate.minimum ~ the attend
0.43 aggregate.minimum ~ the away
-0.24 aggregate.minimum ~ the chart
-0.29 aggregate.minimum ~ the country
-0.20 aggregate.minimum ~ the date
-0.41 aggregate.minimum ~ the differenc
-0.52 aggregate.minimum ~ the final
-0.46 aggregate.minimum ~ the game
-0.36 aggregate.minimum ~ the highest
0.19 aggregate.minimum ~ the home
-0.59 aggregate.minimum ~ the last
0.41 aggregate.minimum ~ the least
-0.27 aggregate.minimum ~ the list
0.22 aggregate.minimum ~ the lowest
-0.39 aggregate.minimum ~ the most
-0.41 aggregate.minimum ~ the name
-0.54 aggregate.minimum ~ the next
-0.37 aggregate.minimum ~ the number
-0.46 aggregate.minimum ~ the only
-0.22 aggregate.minimum ~ the same
0.41 aggregate.minimum ~ the tabl
-0.71 aggregate.minimum ~ the team
-0.44 aggregate.minimum ~ the total
-0.17 aggregate.minimum ~ the win
0.27 aggregate.minimum ~ their
-0.80 aggregate.minimum ~ ther
-0.24 aggregate.minimum ~ they
-0.59 aggregate.minimum ~ this
-0.41 aggregate.minimum ~ this chart
0.50 aggregate.minimum ~ time
0.32 aggregate.minimum ~ time did
0.36 aggregate.minimum ~ time of
-0.21 aggregate.minimum ~ time was
-0.46 aggregate.minimum ~ to
-0.28 aggregate.minimum ~ to be
-0.45 aggregate.minimum ~ to the
-0.41 aggregate.minimum ~ top
-0.42 aggregate.minimum ~ total
0.49 aggregate.minimum ~ total amount
-0.53 aggregate.minimum ~ total number
-0.21 aggregate.minimum ~ tournament
-0.55 aggregate.minimum ~ tv
-0.15 aggregate.minimum ~ type
-0.37 aggregate.minimum ~ type of
-0.60 aggregate.minimum ~ under
-0.61 aggregate.minimum ~ unit
-0.49 aggregate.minimum ~ use
-0.39 aggregate.minimum ~ valu
-0.21 aggregate.minimum ~ venu
-0.12 aggregate.minimum ~ was #
0.47 aggregate.minimum ~ week
0.50 aggregate.minimum ~ week #
-0.36 aggregate.minimum ~ were
-0.23 aggregate.minimum ~ were in
0.20 aggregate.minimum ~ were the
0.14 aggregate.minimum ~ what
-0.24 aggregate.minimum ~ what are
0.23 aggregate.minimum ~ what is
-0.21 aggregate.minimum ~ what team
0.22 aggregate.minimum ~ what the
0.30 aggregate.minimum ~ what was
0.21 aggregate.minimum ~ what were
0.16 aggregate.minimum ~ when did
-0.12 aggregate.minimum ~ when was
-0.36 aggregate.minimum ~ wher
0.15 aggregate.minimum ~ wher the
-0.14 aggregate.minimum ~ wher was
-0.19 aggregate.minimum ~ which #
-0.44 aggregate.minimum ~ which date
-0.34 aggregate.minimum ~ which game
0.33 aggregate.minimum ~ which is
-0.11 aggregate.minimum ~ which player
-0.20 aggregate.minimum ~ which team
0.19 aggregate.minimum ~ which year
-0.53 aggregate.minimum ~ who
-0.13 aggregate.minimum ~ who had
-0.39 aggregate.minimum ~ who has
-0.45 aggregate.minimum ~ whos
-0.46 aggregate.minimum ~ win in
-0.56 aggregate.minimum ~ win the
-0.13 aggregate.minimum ~ with
-0.45 aggregate.minimum ~ with a
-0.76 aggregate.minimum ~ with the
0.61 aggregate.minimum ~ year
-0.19 aggregate.minimum ~ year did
-0.32 aggregate.minimum ~ year in
0.98 aggregate.minimum ~ year that
0.28 aggregate.minimum ~ year was
0.20 aggregate.sum ~ # #
0.30 aggregate.sum ~ # and
-0.17 aggregate.sum ~ # as
-0.58 aggregate.sum ~ # for
-0.57 aggregate.sum ~ # in
-0.11 aggregate.sum ~ # is
0.26 aggregate.sum ~ # of
-0.52 aggregate.sum ~ # or
-0.40 aggregate.sum ~ # point
-0.55 aggregate.sum ~ # s
-0.35 aggregate.sum ~ # season
-0.55 aggregate.sum ~ # to
-0.35 aggregate.sum ~ # when
-0.35 aggregate.sum ~ # with
-0.31 aggregate.sum ~ # year
-0.54 aggregate.sum ~ #th
-0.19 aggregate.sum ~ $
-0.45 aggregate.sum ~ %
-0.41 aggregate.sum ~ &
0.14 aggregate.sum ~ +
0.14 aggregate.sum ~ + #
-0.27 aggregate.sum ~ 1
-0.70 aggregate.sum ~ 2
-0.22 aggregate.sum ~ ^ how many consecutiv
-0.10 aggregate.sum ~ ^ how many country
0.33 aggregate.sum ~ ^ how many person
-1.17 aggregate.sum ~ ^ how many team
0.36 aggregate.sum ~ ^ how many total
-0.51 aggregate.sum ~ ^ how many year
-0.18 aggregate.sum ~ ^ how much
0.46 aggregate.sum ~ ^ list the
-0.39 aggregate.sum ~ ^ name a
-0.30 aggregate.sum ~ ^ name the
-0.40 aggregate.sum ~ ^ tell me
-0.40 aggregate.sum ~ ^ tell me the
-0.28 aggregate.sum ~ ^ what team
-0.12 aggregate.sum ~ ^ what the
0.19 aggregate.sum ~ ^ what was
0.20 aggregate.sum ~ ^ what was the
0.34 aggregate.sum ~ ^ what were
-0.24 aggregate.sum ~ ^ what year
-0.11 aggregate.sum ~ ^ which country
-0.22 aggregate.sum ~ ^ which team
-0.44 aggregate.sum ~ ^ which year
-0.46 aggregate.sum ~ ^ who had
-0.16 aggregate.sum ~ a
0.60 aggregate.sum ~ a #
-0.29 aggregate.sum ~ a date
-0.20 aggregate.sum ~ a game
-0.31 aggregate.sum ~ a result
0.12 aggregate.sum ~ a total
0.34 aggregate.sum ~ a win
-1.00 aggregate.sum ~ abov
0.55 aggregate.sum ~ after
0.41 aggregate.sum ~ after #
-0.29 aggregate.sum ~ against
-1.08 aggregate.sum ~ air
-0.27 aggregate.sum ~ album
0.24 aggregate.sum ~ all
0.59 aggregate.sum ~ all the
-0.28 aggregate.sum ~ amount
-0.15 aggregate.sum ~ amount of
-0.52 aggregate.sum ~ an
-0.21 aggregate.sum ~ an opponent
0.38 aggregate.sum ~ and
-0.90 aggregate.sum ~ and a
-0.33 aggregate.sum ~ and the
-0.76 aggregate.sum ~ any
-0.57 aggregate.sum ~ appear
0.43 aggregate.sum ~ april #
0.56 aggregate.sum ~ are the
-1.19 aggregate.sum ~ are ther
-0.32 aggregate.sum ~ area
-0.43 aggregate.sum ~ artist
-0.41 aggregate.sum ~ as
-0.76 aggregate.sum ~ as the
-0.17 aggregate.sum ~ at
-0.44 aggregate.sum ~ at least
-0.11 aggregate.sum ~ at the
-0.66 aggregate.sum ~ athlet
0.10 aggregate.sum ~ attend
-0.59 aggregate.sum ~ attend of
-0.45 aggregate.sum ~ august
0.13 aggregate.sum ~ award
-0.37 aggregate.sum ~ away
-0.17 aggregate.sum ~ away team
0.44 aggregate.sum ~ b
-0.43 aggregate.sum ~ be
-0.19 aggregate.sum ~ befor
-1.23 aggregate.sum ~ befor #
0.36 aggregate.sum ~ befor the
-0.54 aggregate.sum ~ below
0.28 aggregate.sum ~ best
-0.16 aggregate.sum ~ between #
0.42 aggregate.sum ~ between the
-0.59 aggregate.sum ~ birth
-0.67 aggregate.sum ~ both
-0.60 aggregate.sum ~ bronz
-0.77 aggregate.sum ~ build
-0.52 aggregate.sum ~ but
0.18 aggregate.sum ~ by
0.48 aggregate.sum ~ by the
-0.63 aggregate.sum ~ came
-0.35 aggregate.sum ~ car
-0.47 aggregate.sum ~ category
-0.67 aggregate.sum ~ championship
-0.61 aggregate.sum ~ chart
-0.84 aggregate.sum ~ city
0.39 aggregate.sum ~ class
-0.60 aggregate.sum ~ club
0.47 aggregate.sum ~ colleg
0.54 aggregate.sum ~ combin
-0.46 aggregate.sum ~ come
-0.43 aggregate.sum ~ compet
-0.16 aggregate.sum ~ competition
0.16 aggregate.sum ~ complet
0.52 aggregate.sum ~ country
-0.23 aggregate.sum ~ county
-0.39 aggregate.sum ~ crowd
-0.60 aggregate.sum ~ d
-0.28 aggregate.sum ~ date
-0.48 aggregate.sum ~ date is
-0.54 aggregate.sum ~ day
0.66 aggregate.sum ~ december
0.66 aggregate.sum ~ december #
-0.64 aggregate.sum ~ did not
-0.20 aggregate.sum ~ did the
-0.73 aggregate.sum ~ die
-0.28 aggregate.sum ~ differenc
-0.62 aggregate.sum ~ differenc between
-0.31 aggregate.sum ~ differenc in
-0.33 aggregate.sum ~ direct
-0.16 aggregate.sum ~ district
0.34 aggregate.sum ~ do
-0.95 aggregate.sum ~ does
-0.20 aggregate.sum ~ does the
0.38 aggregate.sum ~ draft
-0.29 aggregate.sum ~ driver
-0.42 aggregate.sum ~ dur the
0.56 aggregate.sum ~ earn
0.25 aggregate.sum ~ elect
-0.27 aggregate.sum ~ election
-0.77 aggregate.sum ~ end
-0.12 aggregate.sum ~ episod
-0.73 aggregate.sum ~ event
-0.24 aggregate.sum ~ f
-0.53 aggregate.sum ~ featur
-0.41 aggregate.sum ~ february
-0.32 aggregate.sum ~ film
-0.48 aggregate.sum ~ final
-0.25 aggregate.sum ~ first
-0.27 aggregate.sum ~ first year
-0.55 aggregate.sum ~ for #
0.55 aggregate.sum ~ found
0.24 aggregate.sum ~ franc
0.23 aggregate.sum ~ from
0.16 aggregate.sum ~ from #
-0.78 aggregate.sum ~ from the
-0.49 aggregate.sum ~ game #
-0.64 aggregate.sum ~ game were
-0.63 aggregate.sum ~ game with
0.24 aggregate.sum ~ goal
0.13 aggregate.sum ~ gold
0.22 aggregate.sum ~ gold medal
-0.62 aggregate.sum ~ grand
-0.39 aggregate.sum ~ greater
-0.29 aggregate.sum ~ greater than
-0.21 aggregate.sum ~ group
0.27 aggregate.sum ~ had
-0.78 aggregate.sum ~ had a
0.28 aggregate.sum ~ has
-0.52 aggregate.sum ~ has a
0.20 aggregate.sum ~ have a
-0.55 aggregate.sum ~ have an
-0.55 aggregate.sum ~ have more
-0.48 aggregate.sum ~ have the
-0.73 aggregate.sum ~ he
-0.54 aggregate.sum ~ her
-0.50 aggregate.sum ~ high
-0.37 aggregate.sum ~ higher
-0.85 aggregate.sum ~ highest
0.41 aggregate.sum ~ his
0.24 aggregate.sum ~ hold
-0.43 aggregate.sum ~ hold in
-0.55 aggregate.sum ~ home team
0.10 aggregate.sum ~ how much
-0.59 aggregate.sum ~ i
0.45 aggregate.sum ~ if
-0.38 aggregate.sum ~ in #
0.15 aggregate.sum ~ in the
-0.84 aggregate.sum ~ in this
-0.12 aggregate.sum ~ is #
-0.40 aggregate.sum ~ it
-0.55 aggregate.sum ~ january #
-0.56 aggregate.sum ~ john
-0.28 aggregate.sum ~ july
-0.79 aggregate.sum ~ june
-0.53 aggregate.sum ~ june #
-0.73 aggregate.sum ~ l
-0.30 aggregate.sum ~ lap
-0.43 aggregate.sum ~ larger
-0.43 aggregate.sum ~ larger than
-0.45 aggregate.sum ~ largest
-0.26 aggregate.sum ~ last
-0.57 aggregate.sum ~ launch
-0.58 aggregate.sum ~ leagu
-0.85 aggregate.sum ~ least
-0.74 aggregate.sum ~ least #
-0.97 aggregate.sum ~ less
-0.86 aggregate.sum ~ less than
-0.32 aggregate.sum ~ list
0.34 aggregate.sum ~ list in
0.46 aggregate.sum ~ list the
0.26 aggregate.sum ~ live
-0.48 aggregate.sum ~ location
0.58 aggregate.sum ~ long
-0.31 aggregate.sum ~ longest
-0.12 aggregate.sum ~ lose
-0.20 aggregate.sum ~ lowest
-0.69 aggregate.sum ~ m
0.17 aggregate.sum ~ make
0.23 aggregate.sum ~ man
-0.27 aggregate.sum ~ many consecutiv
-0.10 aggregate.sum ~ many country
-0.13 aggregate.sum ~ many game
0.41 aggregate.sum ~ many person
-1.17 aggregate.sum ~ many team
0.36 aggregate.sum ~ many total
-0.47 aggregate.sum ~ many year
-0.66 aggregate.sum ~ march
-0.56 aggregate.sum ~ match
-0.39 aggregate.sum ~ may
-0.39 aggregate.sum ~ may #
-0.29 aggregate.sum ~ me
-0.40 aggregate.sum ~ me the
0.86 aggregate.sum ~ medal
0.33 aggregate.sum ~ member
-0.44 aggregate.sum ~ model
0.54 aggregate.sum ~ month
0.19 aggregate.sum ~ more than
-0.70 aggregate.sum ~ most
0.10 aggregate.sum ~ much
-0.65 aggregate.sum ~ name
-0.37 aggregate.sum ~ name a
-0.29 aggregate.sum ~ name of
-0.30 aggregate.sum ~ name the
-0.93 aggregate.sum ~ nation
0.28 aggregate.sum ~ network
-1.00 aggregate.sum ~ new
-0.32 aggregate.sum ~ no
0.39 aggregate.sum ~ north
-0.63 aggregate.sum ~ not
0.33 aggregate.sum ~ november #
-0.64 aggregate.sum ~ number #
0.27 aggregate.sum ~ october
0.46 aggregate.sum ~ october #
-0.69 aggregate.sum ~ of #
0.21 aggregate.sum ~ of all
-0.48 aggregate.sum ~ of game
-0.50 aggregate.sum ~ of player
0.21 aggregate.sum ~ of the
-0.37 aggregate.sum ~ of time
-0.41 aggregate.sum ~ of win
-0.95 aggregate.sum ~ on the
-0.59 aggregate.sum ~ on this
-0.43 aggregate.sum ~ only
-0.39 aggregate.sum ~ only #
0.38 aggregate.sum ~ open
-0.39 aggregate.sum ~ opponent
-0.11 aggregate.sum ~ or
-0.53 aggregate.sum ~ other than
-0.72 aggregate.sum ~ over
-0.74 aggregate.sum ~ over #
-0.83 aggregate.sum ~ park
0.12 aggregate.sum ~ part
0.94 aggregate.sum ~ party
0.13 aggregate.sum ~ person
-0.61 aggregate.sum ~ pick
-0.23 aggregate.sum ~ place
0.15 aggregate.sum ~ play
-0.38 aggregate.sum ~ play at
-0.18 aggregate.sum ~ play in
0.36 aggregate.sum ~ play the
0.61 aggregate.sum ~ player from
0.19 aggregate.sum ~ player with
0.14 aggregate.sum ~ point
-0.76 aggregate.sum ~ population
-0.95 aggregate.sum ~ position
-0.16 aggregate.sum ~ previous
-0.37 aggregate.sum ~ produc
-0.53 aggregate.sum ~ r
-0.36 aggregate.sum ~ race
-0.32 aggregate.sum ~ rank
-0.40 aggregate.sum ~ rank of
0.30 aggregate.sum ~ receiv
-0.75 aggregate.sum ~ record
-0.54 aggregate.sum ~ record of
-0.84 aggregate.sum ~ releas
-0.69 aggregate.sum ~ release
-0.28 aggregate.sum ~ release in
0.16 aggregate.sum ~ represent
-0.47 aggregate.sum ~ result
-0.42 aggregate.sum ~ result of
-0.12 aggregate.sum ~ round
0.30 aggregate.sum ~ round #
0.13 aggregate.sum ~ run
-0.45 aggregate.sum ~ runner
-0.32 aggregate.sum ~ runner up
-0.10 aggregate.sum ~ s
-0.54 aggregate.sum ~ same
-0.38 aggregate.sum ~ san
0.11 aggregate.sum ~ school
-0.36 aggregate.sum ~ scor
-0.25 aggregate.sum ~ scor #
-0.63 aggregate.sum ~ scor for
-0.68 aggregate.sum ~ scor of
0.60 aggregate.sum ~ score
-0.13 aggregate.sum ~ score #
0.61 aggregate.sum ~ scorer
-1.03 aggregate.sum ~ season
0.64 aggregate.sum ~ seat
-0.33 aggregate.sum ~ second
0.19 aggregate.sum ~ september
0.25 aggregate.sum ~ september #
-0.65 aggregate.sum ~ series
0.11 aggregate.sum ~ serv
-1.05 aggregate.sum ~ she
-0.76 aggregate.sum ~ ship
-0.31 aggregate.sum ~ show
-0.48 aggregate.sum ~ silver
-0.52 aggregate.sum ~ singl
-0.34 aggregate.sum ~ site
0.35 aggregate.sum ~ smaller
0.35 aggregate.sum ~ smaller than
0.41 aggregate.sum ~ song
0.55 aggregate.sum ~ south
-0.42 aggregate.sum ~ stadium
0.41 aggregate.sum ~ stat
-0.53 aggregate.sum ~ station
0.50 aggregate.sum ~ sum
0.48 aggregate.sum ~ surfac
0.26 aggregate.sum ~ t
0.51 aggregate.sum ~ t #
0.22 aggregate.sum ~ tabl
0.63 aggregate.sum ~ team
-0.89 aggregate.sum ~ team had
-0.35 aggregate.sum ~ team has
-0.33 aggregate.sum ~ team play
-0.72 aggregate.sum ~ team scor
-0.42 aggregate.sum ~ team was
-0.40 aggregate.sum ~ tell
-0.40 aggregate.sum ~ tell me
-0.15 aggregate.sum ~ term
-0.27 aggregate.sum ~ than
-0.42 aggregate.sum ~ than #
-0.47 aggregate.sum ~ that
-0.19 aggregate.sum ~ that had
-0.22 aggregate.sum ~ that has
0.23 aggregate.sum ~ the
0.17 aggregate.sum ~ the #
-0.53 aggregate.sum ~ the #th
-0.23 aggregate.sum ~ the averag
-0.37 aggregate.sum ~ the away
-0.60 aggregate.sum ~ the chart
0.17 aggregate.sum ~ the country
-0.34 aggregate.sum ~ the date
-0.67 aggregate.sum ~ the differenc
0.36 aggregate.sum ~ the first
0.11 aggregate.sum ~ the game
-0.52 aggregate.sum ~ the highest
-0.55 aggregate.sum ~ the home
-0.45 aggregate.sum ~ the largest
-0.29 aggregate.sum ~ the last
-0.54 aggregate.sum ~ the least
-0.13 aggregate.sum ~ the list
-0.19 aggregate.sum ~ the location
-0.20 aggregate.sum ~ the lowest
-0.60 aggregate.sum ~ the most
-0.51 aggregate.sum ~ the nation
0.45 aggregate.sum ~ the number
-0.24 aggregate.sum ~ the opponent
0.33 aggregate.sum ~ the player
-0.46 aggregate.sum ~ the race
0.56 aggregate.sum ~ the record
-0.28 aggregate.sum ~ the result
-0.46 aggregate.sum ~ the same
-0.80 aggregate.sum ~ the season
0.44 aggregate.sum ~ the tabl
0.56 aggregate.sum ~ the team
-0.24 aggregate.sum ~ the time
-0.34 aggregate.sum ~ the titl
0.27 aggregate.sum ~ the total
-0.48 aggregate.sum ~ the unit
-0.53 aggregate.sum ~ the win
-0.41 aggregate.sum ~ their
-1.00 aggregate.sum ~ ther
-0.22 aggregate.sum ~ they
-0.42 aggregate.sum ~ this
0.19 aggregate.sum ~ this chart
-0.30 aggregate.sum ~ time did
0.14 aggregate.sum ~ time of
-0.17 aggregate.sum ~ time was
-0.66 aggregate.sum ~ titl
-0.23 aggregate.sum ~ to
-0.55 aggregate.sum ~ to #
-0.43 aggregate.sum ~ to be
0.52 aggregate.sum ~ to the
0.44 aggregate.sum ~ total
0.15 aggregate.sum ~ total of
-0.41 aggregate.sum ~ tournament
-0.80 aggregate.sum ~ track
-0.45 aggregate.sum ~ tv
-0.22 aggregate.sum ~ type
-0.41 aggregate.sum ~ type of
0.29 aggregate.sum ~ under
-0.22 aggregate.sum ~ unit
-0.57 aggregate.sum ~ up
-1.01 aggregate.sum ~ use
-0.77 aggregate.sum ~ valu
-0.72 aggregate.sum ~ venu
-0.45 aggregate.sum ~ visitor
0.27 aggregate.sum ~ vote
-0.74 aggregate.sum ~ week
-0.56 aggregate.sum ~ week #
-0.33 aggregate.sum ~ were
-0.86 aggregate.sum ~ were in
-0.58 aggregate.sum ~ were play
-0.37 aggregate.sum ~ were release
0.17 aggregate.sum ~ were the
-0.13 aggregate.sum ~ were ther
-0.28 aggregate.sum ~ what team
-0.12 aggregate.sum ~ what the
0.34 aggregate.sum ~ what were
-0.15 aggregate.sum ~ what year
-0.61 aggregate.sum ~ when
-0.45 aggregate.sum ~ when the
-0.47 aggregate.sum ~ wher
-0.47 aggregate.sum ~ wher the
-0.11 aggregate.sum ~ which country
-0.22 aggregate.sum ~ which team
-0.44 aggregate.sum ~ which year
0.32 aggregate.sum ~ who
0.28 aggregate.sum ~ who had
0.80 aggregate.sum ~ who win
0.48 aggregate.sum ~ win in
0.35 aggregate.sum ~ win of
0.21 aggregate.sum ~ win the
-0.78 aggregate.sum ~ with
-0.13 aggregate.sum ~ with #
-0.15 aggregate.sum ~ with a
-0.78 aggregate.sum ~ with the
-0.50 aggregate.sum ~ woman
0.10 aggregate.sum ~ world
-0.52 aggregate.sum ~ year
-0.12 aggregate.sum ~ year #
-0.57 aggregate.sum ~ year did
0.15 aggregate.sum ~ year had
-0.12 aggregate.sum ~ year that
-0.82 aggregate.sum ~ year was
-0.17 aggregate.sum ~ you
-1.73 answer after head
-0.21 answer date / did / lookup
0.95 answer date / how long / difference
-1.24 answer date / how long / lookup
-0.64 answer date / how many / aggregate
-0.32 answer date / how many / count
-0.53 answer date / how many / neighbour
-0.28 answer date / how many / superlative
-0.29 answer date / name / aggregate
-0.12 answer date / name / list
-0.69 answer date / name / superlative
-0.20 answer date / other / aggregate
-0.38 answer date / other / lookup
0.44 answer date / other / superlative
0.11 answer date / was / lookup
-0.34 answer date / what / aggregate
0.51 answer date / what / count
0.32 answer date / what year / lookup
0.42 answer date / when / aggregate
1.01 answer date / when / position
0.75 answer date / when / superlative
-0.78 answer date / where / lookup
-0.77 answer date / which / neighbour
0.25 answer date / which year / aggregate
-0.18 answer date / which year / list
0.71 answer date / which year / lookup
-0.51 answer date / who / lookup
-0.32 answer date / who / neighbour
-0.41 answer date / who / position
-0.77 answer inside filter
1.26 answer is head
-0.85 answer measure / did / lookup
-1.02 answer measure / how long / difference
0.56 answer measure / how long / lookup
0.19 answer measure / how many / count
-0.15 answer measure / how many / difference
-0.42 answer measure / how many / frequency
-0.75 answer measure / how many / lookup
-0.83 answer measure / how many / neighbour
-0.43 answer measure / how many / superlative
-0.85 answer measure / name / aggregate
-0.20 answer measure / name / list
-0.26 answer measure / name / lookup
-0.55 answer measure / name / superlative
-0.94 answer measure / other / aggregate
-1.28 answer measure / other / superlative
-0.16 answer measure / was / lookup
-0.18 answer measure / what / aggregate
0.28 answer measure / what / lookup
-0.62 answer measure / what / neighbour
-0.67 answer measure / when / aggregate
-0.69 answer measure / when / superlative
-0.51 answer measure / where / lookup
-0.36 answer measure / which / difference
0.47 answer measure / which / lookup
-0.33 answer measure / which / neighbour
-0.30 answer measure / which / position
-0.54 answer measure / which / superlative
0.48 answer measure / who / frequency
-0.76 answer measure / who / superlative
-0.29 answer number / did / list
-0.98 answer number / did / lookup
-0.59 answer number / how long / difference
0.21 answer number / how long / lookup
-0.13 answer number / how many / count
0.31 answer number / how many / difference
0.27 answer number / how many / lookup
0.59 answer number / how many / neighbour
0.25 answer number / how many / superlative
-0.85 answer number / is / lookup
-0.60 answer number / list / lookup
0.53 answer number / name / aggregate
-0.87 answer number / name / lookup
-0.79 answer number / name / superlative
0.53 answer number / other / aggregate
-0.55 answer number / other / frequency
-0.43 answer number / other / list
-0.23 answer number / other / lookup
-1.11 answer number / other / superlative
-0.63 answer number / was / lookup
0.52 answer number / what / aggregate
-0.45 answer number / what / count
-0.54 answer number / what / frequency
-0.41 answer number / what / neighbour
-1.03 answer number / what / position
-0.77 answer number / what / superlative
-0.15 answer number / what year / lookup
-0.50 answer number / what year / superlative
0.20 answer number / when / lookup
-0.75 answer number / when / superlative
-0.17 answer number / which / aggregate
-0.49 answer number / which / frequency
-0.79 answer number / which / position
-0.68 answer number / which / superlative
-0.77 answer number / who / frequency
-0.64 answer number / who / neighbour
-0.48 answer number / who / position
-1.28 answer number / who / superlative
0.54 answer score
-1.03 answer score 0
-0.54 answer score 1
-0.47 answer score 2
0.86 answer score 4
-0.82 answer text / did / frequency
0.34 answer text / did / lookup
-1.03 answer text / how long / lookup
-0.54 answer text / how many / aggregate
-0.32 answer text / how many / lookup
0.10 answer text / how many / position
-1.04 answer text / how many / superlative
0.68 answer text / is / lookup
0.27 answer text / list / lookup
0.41 answer text / name / lookup
0.69 answer text / name / superlative
-0.26 answer text / other / frequency
0.55 answer text / other / lookup
0.12 answer text / other / superlative
0.12 answer text / was / lookup
-0.69 answer text / was / superlative
-0.25 answer text / what / aggregate
-0.38 answer text / what / count
0.14 answer text / what / frequency
0.29 answer text / what / neighbour
0.29 answer text / what / position
-0.70 answer text / what year / lookup
-0.76 answer text / when / list
-0.82 answer text / when / lookup
-1.29 answer text / when / position
-1.00 answer text / when / superlative
0.25 answer text / where / lookup
0.53 answer text / where / superlative
0.64 answer text / which / frequency
0.36 answer text / which / neighbour
0.43 answer text / which / position
0.14 answer text / which / superlative
-0.64 answer text / which year / lookup
0.47 answer text / who / lookup
0.48 answer text / who / neighbour
0.46 answer text / who / position
0.47 answer text / who / superlative
-0.69 answer unnamed
-0.26 answers 2
-0.47 answers 3
0.39 compare explained
0.39 compare key.about
0.57 compare key.score
-0.25 compare key.unnamed
0.28 compare missed column
-0.15 compare missed number
-0.16 compare missed unknown
-0.24 compare missed value
0.13 compare.count.highest ~ #
0.10 compare.count.highest ~ # #
-0.24 compare.count.highest ~ #th
0.33 compare.count.highest ~ &
-0.44 compare.count.highest ~ ^ how many
-0.15 compare.count.highest ~ ^ name the
-0.32 compare.count.highest ~ ^ what is
-0.33 compare.count.highest ~ ^ what is the
0.32 compare.count.highest ~ ^ which country
-0.38 compare.count.highest ~ ^ which is
0.15 compare.count.highest ~ ^ which team
0.43 compare.count.highest ~ ^ which year
0.29 compare.count.highest ~ ^ who had
0.48 compare.count.highest ~ ^ who win
-0.57 compare.count.highest ~ after
-0.40 compare.count.highest ~ after #
-0.36 compare.count.highest ~ after the
0.13 compare.count.highest ~ against
0.19 compare.count.highest ~ an opponent
-0.19 compare.count.highest ~ and the
0.48 compare.count.highest ~ appear
0.22 compare.count.highest ~ are ther
0.29 compare.count.highest ~ at
0.13 compare.count.highest ~ award
-0.35 compare.count.highest ~ be
0.19 compare.count.highest ~ been
-0.35 compare.count.highest ~ befor
-0.18 compare.count.highest ~ befor #
0.48 compare.count.highest ~ both
-0.36 compare.count.highest ~ build
-0.15 compare.count.highest ~ but
0.41 compare.count.highest ~ by
-0.15 compare.count.highest ~ come
0.32 compare.count.highest ~ country
0.48 compare.count.highest ~ county
-0.17 compare.count.highest ~ did
0.35 compare.count.highest ~ dur
0.15 compare.count.highest ~ each
-0.15 compare.count.highest ~ elect
0.34 compare.count.highest ~ february
-0.16 compare.count.highest ~ film
0.16 compare.count.highest ~ for
0.22 compare.count.highest ~ for the
0.29 compare.count.highest ~ franc
0.25 compare.count.highest ~ game
-0.14 compare.count.highest ~ grand
0.44 compare.count.highest ~ had
0.43 compare.count.highest ~ had more
0.34 compare.count.highest ~ had the
0.39 compare.count.highest ~ has
0.23 compare.count.highest ~ have
0.29 compare.count.highest ~ have the
-0.16 compare.count.highest ~ he
-0.19 compare.count.highest ~ her
0.16 compare.count.highest ~ higher
-0.49 compare.count.highest ~ how
-0.49 compare.count.highest ~ how many
-0.35 compare.count.highest ~ in
-0.36 compare.count.highest ~ in #
-0.60 compare.count.highest ~ is
0.52 compare.count.highest ~ is list
-0.43 compare.count.highest ~ is the
0.30 compare.count.highest ~ john
0.34 compare.count.highest ~ july
0.34 compare.count.highest ~ july #
-0.16 compare.count.highest ~ last
-0.23 compare.count.highest ~ launch
-0.37 compare.count.highest ~ leagu
0.27 compare.count.highest ~ list
0.22 compare.count.highest ~ lose
-0.49 compare.count.highest ~ many
0.20 compare.count.highest ~ match
-0.15 compare.count.highest ~ member
-0.17 compare.count.highest ~ model
0.53 compare.count.highest ~ more
0.29 compare.count.highest ~ most
-0.21 compare.count.highest ~ name
-0.15 compare.count.highest ~ name the
0.18 compare.count.highest ~ new
-0.11 compare.count.highest ~ number of
0.19 compare.count.highest ~ of
0.20 compare.count.highest ~ on the
0.13 compare.count.highest ~ opponent
0.69 compare.count.highest ~ or
-0.29 compare.count.highest ~ or #
0.15 compare.count.highest ~ other
-0.19 compare.count.highest ~ percentag
-0.19 compare.count.highest ~ percentag of
0.46 compare.count.highest ~ play
0.32 compare.count.highest ~ play at
0.22 compare.count.highest ~ player
0.43 compare.count.highest ~ produc
-0.37 compare.count.highest ~ race
0.18 compare.count.highest ~ rank
0.13 compare.count.highest ~ record
0.27 compare.count.highest ~ release in
0.55 compare.count.highest ~ school
0.35 compare.count.highest ~ scor
0.35 compare.count.highest ~ scor of
-0.23 compare.count.highest ~ ship
0.37 compare.count.highest ~ show
0.18 compare.count.highest ~ song
0.17 compare.count.highest ~ team
-0.15 compare.count.highest ~ that was
0.20 compare.count.highest ~ the #
-0.24 compare.count.highest ~ the #th
-0.16 compare.count.highest ~ the last
0.20 compare.count.highest ~ the list
0.29 compare.count.highest ~ the most
-0.17 compare.count.highest ~ the number
0.32 compare.count.highest ~ the race
0.35 compare.count.highest ~ the scor
-0.37 compare.count.highest ~ their
0.41 compare.count.highest ~ ther
0.32 compare.count.highest ~ they
-0.34 compare.count.highest ~ to
0.15 compare.count.highest ~ top
0.22 compare.count.highest ~ top #
-0.24 compare.count.highest ~ track
-0.48 compare.count.highest ~ use
0.15 compare.count.highest ~ was the
0.28 compare.count.highest ~ were
0.27 compare.count.highest ~ were ther
-0.56 compare.count.highest ~ what
-0.32 compare.count.highest ~ what is
-0.17 compare.count.highest ~ what was
-0.11 compare.count.highest ~ when the
0.57 compare.count.highest ~ which
0.32 compare.count.highest ~ which country
-0.38 compare.count.highest ~ which is
0.15 compare.count.highest ~ which team
0.43 compare.count.highest ~ which year
0.77 compare.count.highest ~ who
0.29 compare.count.highest ~ who had
0.19 compare.count.highest ~ who has
0.48 compare.count.highest ~ who win
-0.23 compare.count.highest ~ win
-0.22 compare.count.highest ~ win in
0.15 compare.count.highest ~ win the
-0.15 compare.count.highest ~ with
0.28 compare.count.highest ~ year
0.43 compare.count.highest ~ year had
-0.13 compare.count.lowest ~ ^ how many consecutiv
-0.24 compare.count.lowest ~ ^ name a
-0.36 compare.count.lowest ~ ^ what is
-0.38 compare.count.lowest ~ ^ what is the
-0.14 compare.count.lowest ~ ^ what was
-0.14 compare.count.lowest ~ ^ what was the
-0.25 compare.count.lowest ~ ^ which country
-0.20 compare.count.lowest ~ be
-0.79 compare.count.lowest ~ befor
-0.34 compare.count.lowest ~ befor #
-0.37 compare.count.lowest ~ build
-0.20 compare.count.lowest ~ c
0.44 compare.count.lowest ~ city
-0.27 compare.count.lowest ~ club
-0.15 compare.count.lowest ~ come
-0.13 compare.count.lowest ~ consecutiv
-0.25 compare.count.lowest ~ country
-0.14 compare.count.lowest ~ episod
-0.23 compare.count.lowest ~ first
-0.23 compare.count.lowest ~ for
-0.27 compare.count.lowest ~ found
-0.20 compare.count.lowest ~ he
-0.13 compare.count.lowest ~ his
-0.54 compare.count.lowest ~ in
-0.34 compare.count.lowest ~ in the
0.19 compare.count.lowest ~ is
0.34 compare.count.lowest ~ least
-0.17 compare.count.lowest ~ list
-0.13 compare.count.lowest ~ lose
-0.13 compare.count.lowest ~ many consecutiv
-0.22 compare.count.lowest ~ name
-0.24 compare.count.lowest ~ name a
0.17 compare.count.lowest ~ of
0.21 compare.count.lowest ~ or
-0.30 compare.count.lowest ~ previous
-0.34 compare.count.lowest ~ rac
-0.25 compare.count.lowest ~ race
-0.24 compare.count.lowest ~ site
-0.34 compare.count.lowest ~ team
-0.15 compare.count.lowest ~ that
-0.23 compare.count.lowest ~ that was
-0.17 compare.count.lowest ~ the
-0.23 compare.count.lowest ~ the first
0.34 compare.count.lowest ~ the least
-0.25 compare.count.lowest ~ the race
-0.23 compare.count.lowest ~ to
-0.20 compare.count.lowest ~ to be
-0.46 compare.count.lowest ~ tournament
-0.20 compare.count.lowest ~ type
-0.20 compare.count.lowest ~ type of
-0.44 compare.count.lowest ~ was
-0.40 compare.count.lowest ~ was the
-0.41 compare.count.lowest ~ what
-0.36 compare.count.lowest ~ what is
-0.12 compare.count.lowest ~ what was
0.25 compare.count.lowest ~ which
-0.25 compare.count.lowest ~ which country
0.26 compare.highest ~ # and
0.67 compare.highest ~ # or
0.12 compare.highest ~ # point
-0.19 compare.highest ~ # s
-0.24 compare.highest ~ ^ how long
-0.16 compare.highest ~ ^ how long did
-0.25 compare.highest ~ ^ how much
-0.26 compare.highest ~ ^ what is
-0.26 compare.highest ~ ^ what is the
0.33 compare.highest ~ ^ which country
0.32 compare.highest ~ ^ which game
-0.17 compare.highest ~ ^ which team
0.30 compare.highest ~ a
-0.93 compare.highest ~ after
-0.12 compare.highest ~ after the
0.21 compare.highest ~ against
0.30 compare.highest ~ area
0.32 compare.highest ~ as
0.22 compare.highest ~ at the
-0.34 compare.highest ~ attend
-0.39 compare.highest ~ award
0.42 compare.highest ~ be
0.69 compare.highest ~ between
0.36 compare.highest ~ bronz
0.16 compare.highest ~ build
0.22 compare.highest ~ chart
0.53 compare.highest ~ city
0.10 compare.highest ~ combin
-0.14 compare.highest ~ come
0.29 compare.highest ~ complet
0.33 compare.highest ~ country
0.22 compare.highest ~ country has
0.26 compare.highest ~ did
0.30 compare.highest ~ did the
0.28 compare.highest ~ district
0.17 compare.highest ~ earn
0.21 compare.highest ~ election
-0.21 compare.highest ~ episod
-0.41 compare.highest ~ film
-0.16 compare.highest ~ final
0.21 compare.highest ~ for the
0.37 compare.highest ~ franc
0.24 compare.highest ~ game
0.20 compare.highest ~ goal
0.24 compare.highest ~ greater
0.10 compare.highest ~ had a
0.48 compare.highest ~ had more
-0.55 compare.highest ~ had the
0.40 compare.highest ~ has
0.36 compare.highest ~ has the
0.53 compare.highest ~ have
0.30 compare.highest ~ have a
0.27 compare.highest ~ have the
-0.25 compare.highest ~ he
0.39 compare.highest ~ higher
-0.34 compare.highest ~ highest
-0.60 compare.highest ~ how
-0.24 compare.highest ~ how long
-0.26 compare.highest ~ how many
-0.25 compare.highest ~ how much
0.15 compare.highest ~ i
-0.30 compare.highest ~ in
-0.16 compare.highest ~ in #
0.18 compare.highest ~ john
0.29 compare.highest ~ lap
0.16 compare.highest ~ larger
0.28 compare.highest ~ leagu
-0.46 compare.highest ~ list
-0.34 compare.highest ~ list after
-0.24 compare.highest ~ long
-0.16 compare.highest ~ long did
0.32 compare.highest ~ longest
0.24 compare.highest ~ lose
0.50 compare.highest ~ make
-0.26 compare.highest ~ many
0.37 compare.highest ~ match
0.15 compare.highest ~ medal
0.18 compare.highest ~ more
-0.15 compare.highest ~ most
-0.18 compare.highest ~ next
0.32 compare.highest ~ no
0.36 compare.highest ~ number
0.46 compare.highest ~ number #
0.22 compare.highest ~ number of
0.13 compare.highest ~ october #
0.45 compare.highest ~ offic
-0.20 compare.highest ~ on the
-0.42 compare.highest ~ open
0.96 compare.highest ~ or
0.66 compare.highest ~ or #
0.24 compare.highest ~ party
0.56 compare.highest ~ percentag
0.56 compare.highest ~ percentag of
-0.49 compare.highest ~ pick
-0.61 compare.highest ~ place
0.11 compare.highest ~ point
0.19 compare.highest ~ population
-0.23 compare.highest ~ previous
-0.20 compare.highest ~ race
-0.10 compare.highest ~ releas
-0.19 compare.highest ~ s
0.30 compare.highest ~ scor
0.28 compare.highest ~ scor of
0.21 compare.highest ~ score
0.32 compare.highest ~ serv
-0.40 compare.highest ~ show
0.12 compare.highest ~ silver medal
0.15 compare.highest ~ singl
0.13 compare.highest ~ song
0.15 compare.highest ~ stat
0.36 compare.highest ~ t
-0.16 compare.highest ~ take
-0.50 compare.highest ~ team
-0.23 compare.highest ~ team had
-0.84 compare.highest ~ than
-0.34 compare.highest ~ the #
-0.17 compare.highest ~ the final
0.14 compare.highest ~ the game
-0.34 compare.highest ~ the highest
-0.19 compare.highest ~ the list
-0.22 compare.highest ~ the most
-0.18 compare.highest ~ the next
0.21 compare.highest ~ the number
-0.17 compare.highest ~ the race
0.28 compare.highest ~ the scor
0.15 compare.highest ~ the unit
0.42 compare.highest ~ their
0.22 compare.highest ~ they
-0.27 compare.highest ~ time
-0.14 compare.highest ~ to
0.24 compare.highest ~ top
-0.22 compare.highest ~ top #
-0.23 compare.highest ~ total
0.15 compare.highest ~ unit
0.15 compare.highest ~ unit stat
0.37 compare.highest ~ vote
0.28 compare.highest ~ what country
-0.26 compare.highest ~ what is
-0.17 compare.highest ~ wher
-0.17 compare.highest ~ wher was
0.34 compare.highest ~ which
0.33 compare.highest ~ which country
0.32 compare.highest ~ which game
-0.17 compare.highest ~ which team
0.14 compare.highest ~ who
-0.39 compare.highest ~ win
-0.17 compare.highest ~ win in
-0.17 compare.highest ~ win the
-0.25 compare.highest ~ with
-0.43 compare.highest ~ world
0.26 compare.lowest ~ # #
0.10 compare.lowest ~ # and
-0.16 compare.lowest ~ # season
-0.22 compare.lowest ~ ^ how long
-0.15 compare.lowest ~ ^ how many year
-0.12 compare.lowest ~ ^ what was
-0.12 compare.lowest ~ ^ what was the
0.32 compare.lowest ~ ^ which is
0.58 compare.lowest ~ ^ who had
0.40 compare.lowest ~ ^ who was
-0.14 compare.lowest ~ a result
-0.21 compare.lowest ~ against
0.36 compare.lowest ~ at
0.19 compare.lowest ~ athlet
0.26 compare.lowest ~ b
-0.58 compare.lowest ~ befor
-0.37 compare.lowest ~ befor #
-0.22 compare.lowest ~ befor the
0.24 compare.lowest ~ between
0.46 compare.lowest ~ build
-0.55 compare.lowest ~ city
-0.22 compare.lowest ~ class
-0.48 compare.lowest ~ compet
-0.12 compare.lowest ~ date
-0.12 compare.lowest ~ date of
0.19 compare.lowest ~ earn
0.42 compare.lowest ~ film
0.40 compare.lowest ~ finish
-0.52 compare.lowest ~ for
-0.13 compare.lowest ~ game
-0.14 compare.lowest ~ game with
0.60 compare.lowest ~ had
0.49 compare.lowest ~ had a
0.28 compare.lowest ~ had the
-0.20 compare.lowest ~ have
-0.21 compare.lowest ~ have a
-0.39 compare.lowest ~ how
-0.22 compare.lowest ~ how long
-0.27 compare.lowest ~ how many
-0.34 compare.lowest ~ in
-0.34 compare.lowest ~ in #
-0.25 compare.lowest ~ is
-0.32 compare.lowest ~ is the
-0.31 compare.lowest ~ least
-0.20 compare.lowest ~ long
-0.27 compare.lowest ~ many
-0.15 compare.lowest ~ many year
-0.34 compare.lowest ~ model
-0.48 compare.lowest ~ nation
0.27 compare.lowest ~ number
0.27 compare.lowest ~ number #
-0.24 compare.lowest ~ of the
0.42 compare.lowest ~ or
-0.34 compare.lowest ~ other
-0.34 compare.lowest ~ other than
0.38 compare.lowest ~ pick
0.63 compare.lowest ~ place
-0.21 compare.lowest ~ record
-0.26 compare.lowest ~ result
-0.26 compare.lowest ~ result of
0.10 compare.lowest ~ run
-0.23 compare.lowest ~ season
0.49 compare.lowest ~ ship
-0.65 compare.lowest ~ than
0.32 compare.lowest ~ the #
-0.12 compare.lowest ~ the date
-0.14 compare.lowest ~ the game
-0.31 compare.lowest ~ the least
-0.16 compare.lowest ~ the result
-0.21 compare.lowest ~ they
0.60 compare.lowest ~ time
-0.22 compare.lowest ~ use
-0.26 compare.lowest ~ was
-0.32 compare.lowest ~ was the
-0.12 compare.lowest ~ week
-0.14 compare.lowest ~ week #
-0.35 compare.lowest ~ were
-0.15 compare.lowest ~ were the
-0.54 compare.lowest ~ what
0.14 compare.lowest ~ which
0.32 compare.lowest ~ which is
0.88 compare.lowest ~ who
0.58 compare.lowest ~ who had
0.40 compare.lowest ~ who was
-0.34 compare.lowest ~ win
0.45 compare.lowest ~ world
-0.14 compare.lowest ~ year
0.50 count explained
-0.10 count filter parts 0
0.50 count filter parts 1
-0.13 count missed degree
-0.64 count missed number
-0.55 count missed value
0.12 count ~ #
0.30 count ~ # %
-0.24 count ~ # as
-0.35 count ~ # for
0.34 count ~ # in
0.50 count ~ # of
0.69 count ~ # or
0.65 count ~ # person
0.15 count ~ # s
-0.23 count ~ # to
0.67 count ~ # what
0.39 count ~ # with
0.93 count ~ # year
0.10 count ~ #th
-0.35 count ~ $
-0.45 count ~ $ #
0.74 count ~ %
-0.12 count ~ &
0.41 count ~ +
0.41 count ~ + #
0.29 count ~ 1
0.88 count ~ 2
0.17 count ~ ^ how many
0.13 count ~ ^ how many country
-0.19 count ~ ^ how many different
-0.18 count ~ ^ how many game
-0.35 count ~ ^ how many person
0.17 count ~ ^ how many player
-0.14 count ~ ^ how many team
0.18 count ~ ^ how many total
0.35 count ~ ^ how many year
0.11 count ~ ^ how much
-0.45 count ~ ^ name a
0.74 count ~ ^ name the
0.40 count ~ ^ tell me
0.40 count ~ ^ tell me the
0.30 count ~ ^ what are
0.30 count ~ ^ what are the
-0.51 count ~ ^ what team
-0.36 count ~ ^ what the
-0.38 count ~ ^ what year
-0.14 count ~ ^ which game
-0.20 count ~ ^ which is
-0.20 count ~ ^ which is the
-0.15 count ~ ^ which team
-0.11 count ~ ^ which year
-0.66 count ~ a #
0.22 count ~ a date
-0.14 count ~ a game
0.37 count ~ a result
0.33 count ~ a scor
-0.37 count ~ a total
0.32 count ~ a win
0.54 count ~ abov
-0.46 count ~ after
-0.27 count ~ after #
-0.35 count ~ after the
-0.56 count ~ against
-0.16 count ~ all
-0.60 count ~ all the
0.13 count ~ amount
0.15 count ~ amount of
0.15 count ~ an
0.39 count ~ an opponent
-0.45 count ~ and
0.43 count ~ and #
0.34 count ~ and a
-0.39 count ~ and an
-0.17 count ~ and the
0.28 count ~ and when
-0.70 count ~ any
0.89 count ~ appear
0.71 count ~ april
0.17 count ~ april #
0.39 count ~ are
0.12 count ~ are list
-0.17 count ~ are the
0.60 count ~ are ther
0.78 count ~ area
0.57 count ~ artist
0.38 count ~ as
0.27 count ~ as the
0.12 count ~ assist
0.21 count ~ at
0.23 count ~ athlet
0.16 count ~ attend
0.61 count ~ attend of
0.61 count ~ august
-0.60 count ~ averag
0.31 count ~ award
0.25 count ~ away
-0.52 count ~ away team
0.64 count ~ b
0.49 count ~ be
-0.39 count ~ befor
0.28 count ~ befor #
-0.41 count ~ befor the
0.84 count ~ below
0.35 count ~ best
-0.33 count ~ between
0.41 count ~ between #
-0.51 count ~ between the
-0.22 count ~ birth
-0.80 count ~ both
0.69 count ~ build
-0.33 count ~ but
0.69 count ~ came
0.20 count ~ car
0.58 count ~ category
-0.20 count ~ championship
0.44 count ~ chart
0.74 count ~ circuit
0.68 count ~ city
-0.68 count ~ class
0.65 count ~ club
-0.52 count ~ colleg
0.56 count ~ come
-0.25 count ~ compet
0.21 count ~ competition
0.45 count ~ competitor
-0.36 count ~ consecutiv
0.14 count ~ count
-0.54 count ~ country
0.22 count ~ county
0.53 count ~ crowd
0.16 count ~ cup
0.21 count ~ d
0.55 count ~ date is
-0.31 count ~ date of
-0.28 count ~ day
0.17 count ~ december
0.17 count ~ december #
-0.32 count ~ did
0.46 count ~ did not
-0.64 count ~ die
-0.59 count ~ differenc
-0.18 count ~ differenc between
-0.25 count ~ differenc in
-0.50 count ~ different
0.51 count ~ direct
0.11 count ~ district
-0.75 count ~ do
0.21 count ~ does
-0.52 count ~ does the
0.19 count ~ draft
0.41 count ~ driver
-0.18 count ~ dur
0.34 count ~ dur the
-0.99 count ~ each
0.12 count ~ earn
0.19 count ~ election
-0.25 count ~ end
-0.30 count ~ event
-0.27 count ~ f
0.90 count ~ featur
0.57 count ~ final
-0.17 count ~ finish
-0.21 count ~ first
0.42 count ~ first year
0.29 count ~ for
0.55 count ~ for #
-0.16 count ~ for the
0.53 count ~ format
0.28 count ~ found
-0.39 count ~ franc
-0.19 count ~ from #
-0.19 count ~ from the
0.51 count ~ game #
-0.12 count ~ game in
-0.23 count ~ game play
0.35 count ~ game with
-0.65 count ~ get
-0.36 count ~ goal
0.11 count ~ gold medal
0.46 count ~ grand
0.11 count ~ greater than
-0.19 count ~ grid
-0.56 count ~ group
0.16 count ~ had
0.17 count ~ had #
0.45 count ~ had a
0.75 count ~ had more
-0.50 count ~ had the
-0.43 count ~ has #
0.36 count ~ has a
-0.43 count ~ has an
0.89 count ~ have an
-0.17 count ~ have more
0.23 count ~ he
0.29 count ~ her
0.22 count ~ high
0.31 count ~ higher
1.05 count ~ highest
-0.19 count ~ his
0.28 count ~ hold
0.86 count ~ hold in
0.22 count ~ home
0.35 count ~ home team
0.41 count ~ how
0.40 count ~ how many
-0.41 count ~ if
0.37 count ~ in #
0.13 count ~ in a
-0.63 count ~ in the
-0.50 count ~ in this
-0.13 count ~ in which
0.72 count ~ incumbent
0.15 count ~ is
0.21 count ~ is #
0.20 count ~ is list
-0.36 count ~ it
-0.17 count ~ its
0.28 count ~ january #
0.71 count ~ john
-0.53 count ~ july
-0.15 count ~ july #
0.45 count ~ june
0.13 count ~ june #
-0.66 count ~ label
-0.22 count ~ larger
-0.22 count ~ larger than
-0.17 count ~ largest
-0.27 count ~ last
-0.17 count ~ launch
0.59 count ~ leagu
0.24 count ~ least #
-0.24 count ~ least amount
-0.49 count ~ least number
-0.21 count ~ less
0.40 count ~ list
0.68 count ~ list as
-0.16 count ~ list in
-0.81 count ~ live
0.75 count ~ location
-0.30 count ~ long
-0.24 count ~ longest
-0.25 count ~ lose
-0.54 count ~ lowest
0.69 count ~ m
-0.21 count ~ make
-0.58 count ~ man
0.40 count ~ many
0.14 count ~ many country
-0.19 count ~ many different
0.11 count ~ many game
-0.39 count ~ many person
0.17 count ~ many player
-0.14 count ~ many team
0.18 count ~ many total
0.41 count ~ march
0.77 count ~ match
-0.31 count ~ maximum
0.24 count ~ me
0.52 count ~ me the
-1.10 count ~ medal
-0.39 count ~ member
-0.47 count ~ month
-0.46 count ~ more
0.33 count ~ more than
0.54 count ~ name
-0.55 count ~ name a
0.74 count ~ name the
-0.10 count ~ new
-0.83 count ~ next
-0.57 count ~ no
-0.44 count ~ not
-0.23 count ~ november
-0.46 count ~ november #
0.41 count ~ number
0.38 count ~ number #
0.28 count ~ number of
-0.27 count ~ october #
0.38 count ~ of #
0.61 count ~ of game
0.92 count ~ of player
-0.26 count ~ of the
0.42 count ~ of time
0.32 count ~ of win
-0.46 count ~ offic
-0.17 count ~ on #
0.53 count ~ on the
-0.16 count ~ on this
-0.36 count ~ only
0.10 count ~ only #
-0.20 count ~ open
0.38 count ~ opponent
-0.17 count ~ or
0.12 count ~ or #
-0.50 count ~ order
0.13 count ~ other
-0.29 count ~ over
-0.28 count ~ over #
-0.26 count ~ par
-0.23 count ~ park
0.52 count ~ part
-0.45 count ~ party
-0.11 count ~ percentag of
0.61 count ~ pick
0.40 count ~ plac
0.86 count ~ place
0.62 count ~ play at
0.19 count ~ play in
-0.19 count ~ play the
-0.30 count ~ player
0.12 count ~ player from
-0.52 count ~ player with
-0.18 count ~ point
0.29 count ~ population
0.54 count ~ position
-0.31 count ~ previous
0.65 count ~ produc
0.51 count ~ r
0.18 count ~ rac
0.42 count ~ race
0.11 count ~ rank
0.35 count ~ rank of
0.14 count ~ record
0.81 count ~ releas
1.13 count ~ release in
-0.40 count ~ represent
0.59 count ~ result of
0.10 count ~ round
0.29 count ~ round #
-0.30 count ~ run
0.51 count ~ runner
0.25 count ~ runner up
0.27 count ~ s
-0.89 count ~ same
0.54 count ~ school
0.65 count ~ scor
0.22 count ~ scor for
0.77 count ~ scor of
-0.55 count ~ score
-0.48 count ~ score #
-0.66 count ~ scorer
0.29 count ~ season
-0.29 count ~ seat
0.35 count ~ second
0.20 count ~ september
0.16 count ~ september #
0.31 count ~ series
-0.13 count ~ servic
1.34 count ~ she
-0.25 count ~ ship
0.46 count ~ show
0.37 count ~ silver medal
0.39 count ~ site
-0.66 count ~ smaller
-0.66 count ~ smaller than
0.35 count ~ song
-0.21 count ~ south
0.78 count ~ stadium
-0.32 count ~ stat
-0.12 count ~ station
0.53 count ~ status
-0.34 count ~ t
-0.18 count ~ t #
-0.67 count ~ tabl
-0.84 count ~ take
0.26 count ~ team had
0.38 count ~ team has
-0.14 count ~ team of
0.34 count ~ team play
0.45 count ~ team scor
-0.51 count ~ team that
0.37 count ~ team was
0.52 count ~ tell
0.52 count ~ tell me
0.62 count ~ term
-0.30 count ~ that had
0.59 count ~ that has
-0.19 count ~ the #
0.49 count ~ the #th
-0.37 count ~ the attend
-0.75 count ~ the averag
0.25 count ~ the away
0.27 count ~ the chart
-0.19 count ~ the country
-0.47 count ~ the differenc
0.60 count ~ the final
-0.61 count ~ the first
-0.53 count ~ the game
0.22 count ~ the highest
0.29 count ~ the home
-0.17 count ~ the largest
-0.55 count ~ the least
-0.30 count ~ the list
0.43 count ~ the location
-0.54 count ~ the lowest
-0.85 count ~ the most
-0.38 count ~ the name
0.24 count ~ the nation
-0.83 count ~ the next
0.44 count ~ the number
-0.56 count ~ the only
0.17 count ~ the opponent
-0.30 count ~ the player
-0.42 count ~ the race
-0.62 count ~ the record
-0.34 count ~ the result
-0.67 count ~ the same
0.85 count ~ the scor
0.38 count ~ the season
-0.59 count ~ the team
0.56 count ~ the time
0.61 count ~ the top
0.48 count ~ the total
0.76 count ~ the unit
0.26 count ~ the us
0.84 count ~ the win
-0.36 count ~ the year
0.74 count ~ their
0.23 count ~ ther
-0.28 count ~ they
-0.30 count ~ this
-0.18 count ~ this chart
-0.34 count ~ time did
-0.41 count ~ time of
0.91 count ~ time was
0.45 count ~ titl
0.11 count ~ to
0.11 count ~ to #
0.43 count ~ to be
-0.26 count ~ to par
-0.23 count ~ to the
0.26 count ~ top #
0.21 count ~ total
0.25 count ~ total amount
0.53 count ~ total number
0.40 count ~ total of
0.82 count ~ tournament
0.18 count ~ track
0.18 count ~ tv
-0.19 count ~ type
-0.61 count ~ type of
-0.37 count ~ under
0.55 count ~ unit
0.49 count ~ unit stat
0.37 count ~ up
0.90 count ~ use
1.00 count ~ valu
0.55 count ~ visitor
-0.43 count ~ w
-0.13 count ~ was #
0.66 count ~ week #
0.48 count ~ were
0.91 count ~ were in
-0.15 count ~ were play
-0.38 count ~ were release
0.19 count ~ were the
-0.30 count ~ were ther
0.30 count ~ what are
-0.25 count ~ what country
-0.45 count ~ what position
-0.51 count ~ what team
-0.31 count ~ what the
0.23 count ~ what was
-0.33 count ~ what year
0.14 count ~ when
0.93 count ~ wher
0.61 count ~ wher the
-0.55 count ~ which
-0.20 count ~ which is
-0.19 count ~ which team
-0.45 count ~ who
-0.76 count ~ who had
-0.25 count ~ who win
0.73 count ~ whos
-0.30 count ~ win
-0.51 count ~ win by
-0.44 count ~ win of
-0.37 count ~ win the
0.49 count ~ with
-0.91 count ~ with #
-0.45 count ~ with a
0.62 count ~ with the
0.77 count ~ woman
0.29 count ~ world
-0.22 count ~ year #
0.21 count ~ year did
-0.28 count ~ year had
-0.25 count ~ year that
0.69 count ~ year was
0.27 count ~ you
0.30 count.distinct ~ # and
-0.39 count.distinct ~ # as
0.24 count.distinct ~ # for
0.22 count.distinct ~ # is
-0.39 count.distinct ~ # of
-0.19 count.distinct ~ # or
-0.33 count.distinct ~ # person
-0.21 count.distinct ~ # point
0.29 count.distinct ~ # s
-0.59 count.distinct ~ # season
0.48 count.distinct ~ # to
0.24 count.distinct ~ # when
-0.42 count.distinct ~ # year
0.40 count.distinct ~ #th
0.11 count.distinct ~ $
-0.57 count.distinct ~ $ #
-0.45 count.distinct ~ &
0.18 count.distinct ~ +
0.18 count.distinct ~ + #
0.32 count.distinct ~ 1
-0.53 count.distinct ~ ^ how many country
0.44 count.distinct ~ ^ how many different
0.12 count.distinct ~ ^ how many game
-0.11 count.distinct ~ ^ how many person
0.29 count.distinct ~ ^ how many team
-0.29 count.distinct ~ ^ how many total
-0.91 count.distinct ~ ^ how many year
-0.34 count.distinct ~ ^ list the
-0.40 count.distinct ~ ^ name a
-0.19 count.distinct ~ ^ tell me
-0.19 count.distinct ~ ^ tell me the
0.25 count.distinct ~ ^ what are
0.25 count.distinct ~ ^ what are the
-0.29 count.distinct ~ ^ what team
0.53 count.distinct ~ ^ what the
-0.67 count.distinct ~ ^ what was
-0.67 count.distinct ~ ^ what was the
-0.42 count.distinct ~ ^ what were
-0.36 count.distinct ~ ^ which date
-0.24 count.distinct ~ ^ which player
-0.18 count.distinct ~ ^ which team
-0.13 count.distinct ~ ^ who had
-0.31 count.distinct ~ ^ who was
0.18 count.distinct ~ a
-0.65 count.distinct ~ a #
0.40 count.distinct ~ a date
0.25 count.distinct ~ a result
-0.17 count.distinct ~ a time
-1.06 count.distinct ~ a total
-0.24 count.distinct ~ a win
-0.64 count.distinct ~ abov
-0.83 count.distinct ~ after
-0.97 count.distinct ~ after #
0.34 count.distinct ~ after the
-0.75 count.distinct ~ against
0.64 count.distinct ~ album
-0.19 count.distinct ~ all
-0.29 count.distinct ~ amount
-0.29 count.distinct ~ amount of
-0.13 count.distinct ~ an
0.15 count.distinct ~ an opponent
0.12 count.distinct ~ and
0.65 count.distinct ~ and a
-0.70 count.distinct ~ and an
0.42 count.distinct ~ and the
0.40 count.distinct ~ and when
0.49 count.distinct ~ any
-0.52 count.distinct ~ appear
-0.32 count.distinct ~ april
-0.30 count.distinct ~ april #
-0.19 count.distinct ~ are
0.19 count.distinct ~ are list
0.19 count.distinct ~ are the
-0.28 count.distinct ~ are ther
-0.36 count.distinct ~ area
-0.36 count.distinct ~ artist
0.43 count.distinct ~ as
0.81 count.distinct ~ as the
-0.41 count.distinct ~ assist
0.21 count.distinct ~ at
-0.46 count.distinct ~ at #
0.48 count.distinct ~ at least
0.11 count.distinct ~ at the
-0.74 count.distinct ~ athlet
0.49 count.distinct ~ attend
0.37 count.distinct ~ attend of
-0.58 count.distinct ~ award
-0.42 count.distinct ~ b
-0.57 count.distinct ~ been
0.27 count.distinct ~ befor
0.17 count.distinct ~ befor #
0.22 count.distinct ~ befor the
-0.47 count.distinct ~ below
-0.36 count.distinct ~ best
-0.21 count.distinct ~ between the
0.33 count.distinct ~ birth
-0.13 count.distinct ~ bronz
-0.59 count.distinct ~ build
-0.22 count.distinct ~ but
-0.78 count.distinct ~ by the
-0.45 count.distinct ~ c
-0.48 count.distinct ~ car
-0.63 count.distinct ~ category
0.29 count.distinct ~ championship
0.70 count.distinct ~ chart
-0.24 count.distinct ~ city
-0.23 count.distinct ~ class
0.63 count.distinct ~ club
0.27 count.distinct ~ colleg
-0.60 count.distinct ~ combin
-0.52 count.distinct ~ come
-0.51 count.distinct ~ compet
-0.81 count.distinct ~ competition
-0.27 count.distinct ~ competitor
-0.35 count.distinct ~ complet
-0.12 count.distinct ~ d
0.70 count.distinct ~ date
0.41 count.distinct ~ date is
0.35 count.distinct ~ day
-0.57 count.distinct ~ did
-0.52 count.distinct ~ did the
-0.59 count.distinct ~ die
-0.50 count.distinct ~ differenc
-0.38 count.distinct ~ differenc between
0.84 count.distinct ~ different
0.14 count.distinct ~ direct
0.63 count.distinct ~ district
0.40 count.distinct ~ do
-0.22 count.distinct ~ does
-0.97 count.distinct ~ does the
-0.68 count.distinct ~ draft
-1.10 count.distinct ~ dur
-0.65 count.distinct ~ dur the
-0.76 count.distinct ~ each
-0.96 count.distinct ~ earn
0.30 count.distinct ~ elect
-0.49 count.distinct ~ election
0.61 count.distinct ~ end
0.14 count.distinct ~ event
-0.50 count.distinct ~ f
-0.32 count.distinct ~ featur
0.35 count.distinct ~ film
0.69 count.distinct ~ final
-0.97 count.distinct ~ finish
0.76 count.distinct ~ first
-0.44 count.distinct ~ first year
0.24 count.distinct ~ for
0.13 count.distinct ~ for #
0.64 count.distinct ~ for the
-0.39 count.distinct ~ format
-0.18 count.distinct ~ franc
-0.50 count.distinct ~ from
0.13 count.distinct ~ from #
-0.19 count.distinct ~ from the
-0.19 count.distinct ~ game #
0.37 count.distinct ~ game in
-0.30 count.distinct ~ game play
0.23 count.distinct ~ game were
0.19 count.distinct ~ game with
0.17 count.distinct ~ get
-0.26 count.distinct ~ goal
-0.64 count.distinct ~ gold
-0.77 count.distinct ~ gold medal
-0.25 count.distinct ~ grand
0.56 count.distinct ~ greater
0.23 count.distinct ~ greater than
0.70 count.distinct ~ group
-0.33 count.distinct ~ had
-0.16 count.distinct ~ had #
-0.91 count.distinct ~ had a
-0.34 count.distinct ~ had more
0.11 count.distinct ~ had the
-0.24 count.distinct ~ has
-0.47 count.distinct ~ has #
0.18 count.distinct ~ has a
-0.22 count.distinct ~ has an
0.58 count.distinct ~ have a
-0.50 count.distinct ~ have an
-0.83 count.distinct ~ have more
-0.64 count.distinct ~ have the
-0.24 count.distinct ~ her
0.18 count.distinct ~ high
-0.47 count.distinct ~ higher
-0.17 count.distinct ~ highest
-0.45 count.distinct ~ his
-0.63 count.distinct ~ hold
-0.35 count.distinct ~ hold in
-0.69 count.distinct ~ home
-0.32 count.distinct ~ home team
0.20 count.distinct ~ i
0.46 count.distinct ~ if
0.53 count.distinct ~ in this
0.62 count.distinct ~ incumbent
-0.15 count.distinct ~ is list
-0.46 count.distinct ~ it
-0.33 count.distinct ~ january
0.12 count.distinct ~ january #
-0.56 count.distinct ~ john
-0.10 count.distinct ~ june #
0.66 count.distinct ~ label
0.37 count.distinct ~ lap
-0.15 count.distinct ~ last
-0.12 count.distinct ~ launch
-0.49 count.distinct ~ leagu
0.27 count.distinct ~ least
0.53 count.distinct ~ least #
-0.20 count.distinct ~ least amount
-0.16 count.distinct ~ least number
0.50 count.distinct ~ less
0.50 count.distinct ~ less than
-0.23 count.distinct ~ list
-0.44 count.distinct ~ list as
-0.34 count.distinct ~ list the
0.19 count.distinct ~ location
0.11 count.distinct ~ long
-0.30 count.distinct ~ longest
0.18 count.distinct ~ lose
-0.32 count.distinct ~ lowest
0.29 count.distinct ~ m
-0.63 count.distinct ~ make
0.22 count.distinct ~ man
-0.52 count.distinct ~ many country
0.44 count.distinct ~ many different
-0.11 count.distinct ~ many person
0.29 count.distinct ~ many team
-0.12 count.distinct ~ many time
-0.29 count.distinct ~ many total
-0.91 count.distinct ~ many year
-0.41 count.distinct ~ march
-0.45 count.distinct ~ match
-0.27 count.distinct ~ me
-1.03 count.distinct ~ medal
-0.22 count.distinct ~ model
0.15 count.distinct ~ more
-1.34 count.distinct ~ more than
-0.58 count.distinct ~ most
-0.40 count.distinct ~ name a
0.47 count.distinct ~ name of
0.75 count.distinct ~ nation
0.62 count.distinct ~ new
0.30 count.distinct ~ next
-0.87 count.distinct ~ no
-0.44 count.distinct ~ north
0.67 count.distinct ~ not
-0.22 count.distinct ~ november #
-0.21 count.distinct ~ number #
-0.24 count.distinct ~ october
-0.24 count.distinct ~ october #
-0.49 count.distinct ~ of #
-0.18 count.distinct ~ of all
-0.76 count.distinct ~ of game
-0.62 count.distinct ~ of person
-0.13 count.distinct ~ of player
0.32 count.distinct ~ of point
-0.75 count.distinct ~ of the
-0.11 count.distinct ~ of time
-0.93 count.distinct ~ of win
0.51 count.distinct ~ offic
-0.35 count.distinct ~ on #
0.16 count.distinct ~ on the
0.75 count.distinct ~ on this
-0.76 count.distinct ~ only
-0.78 count.distinct ~ only #
0.27 count.distinct ~ open
-0.37 count.distinct ~ opponent
0.47 count.distinct ~ or
-0.31 count.distinct ~ or #
-0.52 count.distinct ~ order
-0.61 count.distinct ~ other
-0.57 count.distinct ~ other than
-0.26 count.distinct ~ over
-0.41 count.distinct ~ over #
-0.10 count.distinct ~ par
-0.60 count.distinct ~ park
-0.69 count.distinct ~ part
-0.23 count.distinct ~ percentag
-0.28 count.distinct ~ percentag of
-0.42 count.distinct ~ person
-0.23 count.distinct ~ pick
-0.53 count.distinct ~ plac
-0.56 count.distinct ~ place
-0.90 count.distinct ~ play
-0.65 count.distinct ~ play in
0.30 count.distinct ~ play the
0.87 count.distinct ~ player
-0.19 count.distinct ~ point
-0.22 count.distinct ~ population
0.11 count.distinct ~ position
-0.38 count.distinct ~ produc
0.56 count.distinct ~ r
-0.31 count.distinct ~ rac
0.75 count.distinct ~ rank
0.11 count.distinct ~ rank of
-0.71 count.distinct ~ receiv
-0.40 count.distinct ~ record
0.67 count.distinct ~ release
-0.78 count.distinct ~ release in
0.39 count.distinct ~ represent
0.71 count.distinct ~ result
0.27 count.distinct ~ result of
0.57 count.distinct ~ round
-0.30 count.distinct ~ round #
0.29 count.distinct ~ run
0.13 count.distinct ~ runner
0.55 count.distinct ~ runner up
0.28 count.distinct ~ s
0.40 count.distinct ~ same
0.49 count.distinct ~ san
-0.64 count.distinct ~ school
-0.38 count.distinct ~ scor
-0.47 count.distinct ~ scor for
0.31 count.distinct ~ scor of
-0.33 count.distinct ~ score
-0.59 count.distinct ~ scorer
0.40 count.distinct ~ season
-0.55 count.distinct ~ seat
0.10 count.distinct ~ second
-0.46 count.distinct ~ september
-0.46 count.distinct ~ september #
-0.33 count.distinct ~ serv
0.35 count.distinct ~ servic
-0.22 count.distinct ~ she
0.51 count.distinct ~ ship
0.19 count.distinct ~ show
-0.57 count.distinct ~ silver
-0.27 count.distinct ~ silver medal
0.62 count.distinct ~ singl
0.22 count.distinct ~ site
-0.35 count.distinct ~ song
-0.49 count.distinct ~ south
0.49 count.distinct ~ stadium
0.56 count.distinct ~ start
-0.20 count.distinct ~ stat
-0.76 count.distinct ~ station
-0.15 count.distinct ~ sum
-0.62 count.distinct ~ surfac
-0.24 count.distinct ~ t
-0.24 count.distinct ~ t #
0.24 count.distinct ~ tabl
0.51 count.distinct ~ take
0.20 count.distinct ~ team
0.20 count.distinct ~ team had
-0.29 count.distinct ~ team play
-0.48 count.distinct ~ team scor
0.53 count.distinct ~ team was
-0.50 count.distinct ~ term
0.28 count.distinct ~ than
0.52 count.distinct ~ than #
0.53 count.distinct ~ that
0.11 count.distinct ~ that had
-0.39 count.distinct ~ the #th
-0.45 count.distinct ~ the averag
0.59 count.distinct ~ the chart
-0.22 count.distinct ~ the country
-0.27 count.distinct ~ the date
-0.11 count.distinct ~ the differenc
0.43 count.distinct ~ the final
-0.59 count.distinct ~ the highest
-0.46 count.distinct ~ the home
-0.26 count.distinct ~ the least
0.57 count.distinct ~ the list
-0.12 count.distinct ~ the location
-0.32 count.distinct ~ the lowest
-0.46 count.distinct ~ the name
-0.38 count.distinct ~ the nation
0.30 count.distinct ~ the next
0.25 count.distinct ~ the player
-0.61 count.distinct ~ the race
-0.17 count.distinct ~ the record
0.35 count.distinct ~ the result
-0.15 count.distinct ~ the scor
0.47 count.distinct ~ the season
-0.37 count.distinct ~ the tabl
0.15 count.distinct ~ the time
-0.55 count.distinct ~ the titl
0.43 count.distinct ~ the top
-0.13 count.distinct ~ the unit
-0.14 count.distinct ~ the us
-1.10 count.distinct ~ the win
0.32 count.distinct ~ the year
0.43 count.distinct ~ they
0.18 count.distinct ~ this chart
-0.96 count.distinct ~ this team
-0.22 count.distinct ~ time
0.20 count.distinct ~ time did
0.33 count.distinct ~ time of
-0.66 count.distinct ~ time was
0.16 count.distinct ~ titl
0.13 count.distinct ~ to
0.15 count.distinct ~ to #
-0.10 count.distinct ~ to par
-0.31 count.distinct ~ to the
0.32 count.distinct ~ top
0.51 count.distinct ~ top #
-0.14 count.distinct ~ total
-0.15 count.distinct ~ total amount
0.54 count.distinct ~ total number
-0.73 count.distinct ~ total of
-0.40 count.distinct ~ tournament
-0.53 count.distinct ~ track
0.41 count.distinct ~ type
0.60 count.distinct ~ type of
-0.51 count.distinct ~ under
-0.13 count.distinct ~ unit stat
-0.33 count.distinct ~ up
-0.14 count.distinct ~ us
-1.11 count.distinct ~ use
0.68 count.distinct ~ valu
0.72 count.distinct ~ venu
0.44 count.distinct ~ visitor
-0.51 count.distinct ~ vote
-0.39 count.distinct ~ w
-0.46 count.distinct ~ was #
0.17 count.distinct ~ was the
0.25 count.distinct ~ week
0.46 count.distinct ~ week #
-0.21 count.distinct ~ were in
0.70 count.distinct ~ were release
0.56 count.distinct ~ were ther
-0.15 count.distinct ~ what
0.25 count.distinct ~ what are
-0.24 count.distinct ~ what country
-0.43 count.distinct ~ what position
-0.29 count.distinct ~ what team
0.64 count.distinct ~ what the
-0.58 count.distinct ~ what was
-0.42 count.distinct ~ what were
0.80 count.distinct ~ when
0.25 count.distinct ~ wher
-0.71 count.distinct ~ which
-0.36 count.distinct ~ which date
-0.24 count.distinct ~ which player
0.15 count.distinct ~ who
-0.13 count.distinct ~ who had
-0.31 count.distinct ~ who was
0.38 count.distinct ~ whos
0.18 count.distinct ~ win
0.32 count.distinct ~ win by
0.27 count.distinct ~ win in
-0.88 count.distinct ~ win the
-0.72 count.distinct ~ with #
-0.37 count.distinct ~ woman
-0.51 count.distinct ~ world
0.44 count.distinct ~ year #
-0.24 count.distinct ~ year did
-0.71 count.distinct ~ year had
-0.43 count.distinct ~ year in
-0.34 count.distinct ~ year that
-0.43 count.distinct ~ year was
-0.46 difference missed column
-0.29 difference missed number
0.10 difference missed unknown
-0.23 difference.columns ~ #
-0.31 difference.columns ~ # %
-0.21 difference.columns ~ # of
0.22 difference.columns ~ # season
-0.45 difference.columns ~ # that
-0.38 difference.columns ~ # what
-0.28 difference.columns ~ # when
-0.24 difference.columns ~ $
-0.16 difference.columns ~ %
-0.30 difference.columns ~ ^ how long
-0.17 difference.columns ~ ^ how long did
-0.31 difference.columns ~ ^ how many
-0.16 difference.columns ~ ^ how many total
-0.44 difference.columns ~ ^ how many year
0.46 difference.columns ~ ^ how much
-0.10 difference.columns ~ ^ tell me
-0.10 difference.columns ~ ^ tell me the
-0.24 difference.columns ~ a #
-0.29 difference.columns ~ after
-0.23 difference.columns ~ all
-0.45 difference.columns ~ an
-0.22 difference.columns ~ are
-0.38 difference.columns ~ area
-0.11 difference.columns ~ as
-0.11 difference.columns ~ as the
-0.31 difference.columns ~ assist
0.17 difference.columns ~ at
0.20 difference.columns ~ at the
0.19 difference.columns ~ attend
-0.49 difference.columns ~ befor
0.33 difference.columns ~ between
0.15 difference.columns ~ between the
-0.40 difference.columns ~ birth
-0.39 difference.columns ~ build
-0.17 difference.columns ~ by
0.31 difference.columns ~ c
-0.31 difference.columns ~ combin
-0.24 difference.columns ~ consecutiv
-0.32 difference.columns ~ count
-0.20 difference.columns ~ cup
0.51 difference.columns ~ d
0.14 difference.columns ~ did the
0.29 difference.columns ~ differenc
0.49 difference.columns ~ differenc between
-0.40 difference.columns ~ differenc in
-0.50 difference.columns ~ district
-0.12 difference.columns ~ driver
-0.24 difference.columns ~ elect
-0.51 difference.columns ~ election
0.42 difference.columns ~ f
-0.22 difference.columns ~ finish
-0.19 difference.columns ~ for
-0.24 difference.columns ~ game
0.37 difference.columns ~ goal
-0.41 difference.columns ~ gold
-0.41 difference.columns ~ gold medal
-0.15 difference.columns ~ group
-0.29 difference.columns ~ had
-0.25 difference.columns ~ had #
-0.19 difference.columns ~ had the
-0.14 difference.columns ~ have
-0.28 difference.columns ~ have more
-0.20 difference.columns ~ higher
0.18 difference.columns ~ highest
-0.25 difference.columns ~ his
-0.30 difference.columns ~ how long
-0.32 difference.columns ~ how many
0.46 difference.columns ~ how much
-0.71 difference.columns ~ in #
-0.11 difference.columns ~ in which
-0.17 difference.columns ~ it
-0.14 difference.columns ~ july
-0.14 difference.columns ~ july #
-0.14 difference.columns ~ lap
-0.28 difference.columns ~ long
-0.17 difference.columns ~ long did
-0.17 difference.columns ~ lose
-0.32 difference.columns ~ many
-0.16 difference.columns ~ many total
-0.41 difference.columns ~ many year
-0.27 difference.columns ~ match
-0.10 difference.columns ~ me
-0.10 difference.columns ~ me the
-0.34 difference.columns ~ medal
-0.33 difference.columns ~ more than
0.46 difference.columns ~ much
-0.45 difference.columns ~ name
-0.25 difference.columns ~ nation
-0.48 difference.columns ~ no
-0.31 difference.columns ~ not
-0.32 difference.columns ~ of
-0.19 difference.columns ~ of win
-0.26 difference.columns ~ on
-0.28 difference.columns ~ on #
-0.23 difference.columns ~ opponent
-0.25 difference.columns ~ or
-0.51 difference.columns ~ other
-0.53 difference.columns ~ other than
-0.13 difference.columns ~ plac
-0.43 difference.columns ~ point
-0.25 difference.columns ~ produc
-0.18 difference.columns ~ race
-0.75 difference.columns ~ rank
-0.23 difference.columns ~ record
-0.22 difference.columns ~ round
-0.25 difference.columns ~ round #
0.22 difference.columns ~ same
-0.48 difference.columns ~ scor
-0.27 difference.columns ~ scor #
0.33 difference.columns ~ score
-0.12 difference.columns ~ seat
-0.31 difference.columns ~ second
-0.13 difference.columns ~ tabl
-0.17 difference.columns ~ take
-0.23 difference.columns ~ team
-0.10 difference.columns ~ tell
-0.10 difference.columns ~ tell me
-0.28 difference.columns ~ than #
-0.27 difference.columns ~ that
-0.46 difference.columns ~ that has
-0.45 difference.columns ~ that is
0.14 difference.columns ~ the #
0.18 difference.columns ~ the highest
-0.15 difference.columns ~ the number
-0.23 difference.columns ~ the opponent
-0.11 difference.columns ~ the race
0.22 difference.columns ~ the same
-0.27 difference.columns ~ the scor
-0.13 difference.columns ~ the tabl
-0.23 difference.columns ~ the team
-0.19 difference.columns ~ the year
-0.53 difference.columns ~ their
-0.27 difference.columns ~ time
-0.26 difference.columns ~ to
-0.16 difference.columns ~ to the
-0.15 difference.columns ~ top
-0.19 difference.columns ~ total
-0.23 difference.columns ~ total of
-0.37 difference.columns ~ use
-0.47 difference.columns ~ vote
-0.18 difference.columns ~ were
-0.31 difference.columns ~ when
-0.71 difference.columns ~ when the
-0.10 difference.columns ~ wher
-0.10 difference.columns ~ wher the
-0.26 difference.columns ~ who
-0.26 difference.columns ~ who had
-0.55 difference.columns ~ win
-0.40 difference.columns ~ win by
-0.42 difference.columns ~ with
-0.39 difference.columns ~ with a
-0.20 difference.columns ~ world
-0.55 difference.columns ~ year
-0.18 difference.columns ~ year #
-0.33 difference.columns ~ year did
-0.23 difference.counts ~ # and
-0.17 difference.counts ~ # of
-0.21 difference.counts ~ # year
-0.15 difference.counts ~ 1
0.30 difference.counts ~ 2
-0.17 difference.counts ~ ^ how long did
-0.30 difference.counts ~ ^ how many time
-0.19 difference.counts ~ ^ how many year
-0.44 difference.counts ~ ^ how much
-0.17 difference.counts ~ ^ what was
-0.17 difference.counts ~ ^ what was the
-0.26 difference.counts ~ ^ when did
-0.23 difference.counts ~ a time
-0.17 difference.counts ~ and #
-0.13 difference.counts ~ as
-0.30 difference.counts ~ august
-0.45 difference.counts ~ award
-0.30 difference.counts ~ been
-0.11 difference.counts ~ befor
-0.18 difference.counts ~ befor the
-0.20 difference.counts ~ between
-0.51 difference.counts ~ by
-0.37 difference.counts ~ by the
-0.28 difference.counts ~ city
-0.38 difference.counts ~ class
-0.17 difference.counts ~ come
-0.14 difference.counts ~ country
0.30 difference.counts ~ did
0.17 difference.counts ~ differenc
0.13 difference.counts ~ differenc in
-0.51 difference.counts ~ do
0.41 difference.counts ~ dur
0.23 difference.counts ~ for
-0.10 difference.counts ~ has the
-0.32 difference.counts ~ he
-0.14 difference.counts ~ her
-0.14 difference.counts ~ hold
-0.44 difference.counts ~ how much
0.25 difference.counts ~ in the
0.29 difference.counts ~ january
-0.33 difference.counts ~ john
-0.15 difference.counts ~ largest
0.42 difference.counts ~ launch
-0.17 difference.counts ~ long did
-0.30 difference.counts ~ many time
-0.19 difference.counts ~ many year
0.16 difference.counts ~ more
-0.39 difference.counts ~ much
0.15 difference.counts ~ number
-0.29 difference.counts ~ number #
0.23 difference.counts ~ number of
-0.10 difference.counts ~ october #
0.18 difference.counts ~ of
-0.11 difference.counts ~ of #
-0.15 difference.counts ~ of point
0.37 difference.counts ~ of win
-0.17 difference.counts ~ on the
-0.31 difference.counts ~ play
-0.31 difference.counts ~ play in
-0.14 difference.counts ~ releas
-0.16 difference.counts ~ scor of
-0.22 difference.counts ~ serv
0.42 difference.counts ~ ship
-0.31 difference.counts ~ show
-0.13 difference.counts ~ stat
-0.26 difference.counts ~ status
-0.23 difference.counts ~ t
-0.23 difference.counts ~ t #
0.19 difference.counts ~ the differenc
-0.15 difference.counts ~ the largest
0.25 difference.counts ~ the number
-0.16 difference.counts ~ the scor
0.38 difference.counts ~ their
-0.15 difference.counts ~ this
-0.15 difference.counts ~ this team
-0.23 difference.counts ~ time of
0.24 difference.counts ~ to
-0.37 difference.counts ~ track
-0.20 difference.counts ~ under
-0.61 difference.counts ~ use
0.17 difference.counts ~ was
-0.14 difference.counts ~ what country
-0.11 difference.counts ~ what was
-0.26 difference.counts ~ when did
0.11 difference.counts ~ win
-0.15 difference.counts ~ win by
-0.45 difference.counts ~ win in
-0.13 difference.counts ~ year
-0.16 difference.counts ~ year did
-0.53 difference.counts ~ you
-0.26 difference.ends ~ # #
-0.34 difference.ends ~ # %
-0.11 difference.ends ~ # in
-0.46 difference.ends ~ # of
-0.15 difference.ends ~ # season
-0.22 difference.ends ~ # year
-0.24 difference.ends ~ $
-0.33 difference.ends ~ $ #
-0.31 difference.ends ~ %
-0.12 difference.ends ~ 1
-0.31 difference.ends ~ 2
-0.58 difference.ends ~ ^ how long did
-0.22 difference.ends ~ ^ how many consecutiv
0.39 difference.ends ~ ^ how many game
-0.44 difference.ends ~ ^ how many player
-0.23 difference.ends ~ ^ how many total
-0.65 difference.ends ~ ^ how many year
-0.28 difference.ends ~ ^ how much
0.17 difference.ends ~ ^ what was
0.17 difference.ends ~ ^ what was the
-0.13 difference.ends ~ ^ what year
-0.33 difference.ends ~ ^ when did
-0.28 difference.ends ~ ^ wher was
-0.28 difference.ends ~ ^ wher was the
-0.20 difference.ends ~ ^ which year
0.17 difference.ends ~ a
-0.30 difference.ends ~ against
-0.14 difference.ends ~ all
-0.31 difference.ends ~ are list
0.50 difference.ends ~ as
-0.18 difference.ends ~ at #
0.24 difference.ends ~ at the
0.23 difference.ends ~ attend
-0.18 difference.ends ~ award
-0.27 difference.ends ~ befor
-0.28 difference.ends ~ between #
0.23 difference.ends ~ between the
-0.17 difference.ends ~ class
0.59 difference.ends ~ competition
-0.36 difference.ends ~ complet
-0.57 difference.ends ~ consecutiv
-0.34 difference.ends ~ date
-0.17 difference.ends ~ did
-0.18 difference.ends ~ die
-0.19 difference.ends ~ differenc between
0.23 difference.ends ~ differenc in
-0.15 difference.ends ~ division
-0.49 difference.ends ~ do
-0.74 difference.ends ~ does
-0.60 difference.ends ~ does the
-0.30 difference.ends ~ earn
-0.44 difference.ends ~ end
-0.21 difference.ends ~ film
-0.74 difference.ends ~ finish
0.24 difference.ends ~ first year
-0.24 difference.ends ~ for
0.24 difference.ends ~ from
0.27 difference.ends ~ from the
0.55 difference.ends ~ game
-0.28 difference.ends ~ game with
-0.45 difference.ends ~ goal
-0.33 difference.ends ~ group
-0.32 difference.ends ~ had
-0.16 difference.ends ~ had a
-0.33 difference.ends ~ had more
0.40 difference.ends ~ have
0.52 difference.ends ~ have the
0.42 difference.ends ~ he
-0.39 difference.ends ~ his
-0.35 difference.ends ~ home
-0.58 difference.ends ~ how much
0.37 difference.ends ~ if
0.19 difference.ends ~ in
-0.11 difference.ends ~ in #
0.60 difference.ends ~ in this
-0.32 difference.ends ~ january
-0.44 difference.ends ~ lap
-0.14 difference.ends ~ largest
0.19 difference.ends ~ last
-0.51 difference.ends ~ launch
0.21 difference.ends ~ least
0.12 difference.ends ~ list
-0.52 difference.ends ~ live
-0.58 difference.ends ~ long did
-0.16 difference.ends ~ lose
-0.11 difference.ends ~ m
-0.22 difference.ends ~ many consecutiv
-0.44 difference.ends ~ many player
-0.23 difference.ends ~ many total
-0.20 difference.ends ~ match
-0.11 difference.ends ~ member
-0.51 difference.ends ~ much
-0.18 difference.ends ~ nation
-0.21 difference.ends ~ next
0.22 difference.ends ~ no
0.36 difference.ends ~ of the
-0.40 difference.ends ~ of win
-0.29 difference.ends ~ on
-0.19 difference.ends ~ on #
-0.28 difference.ends ~ open
-0.13 difference.ends ~ other than
0.52 difference.ends ~ park
-0.15 difference.ends ~ part
0.38 difference.ends ~ plac
-0.13 difference.ends ~ play
0.49 difference.ends ~ player
-0.76 difference.ends ~ point
-0.30 difference.ends ~ position
-0.28 difference.ends ~ produc
-0.24 difference.ends ~ race
-0.48 difference.ends ~ receiv
-0.40 difference.ends ~ releas
-0.37 difference.ends ~ run
-0.31 difference.ends ~ s
0.49 difference.ends ~ same
-0.26 difference.ends ~ scor
-0.10 difference.ends ~ season
-0.31 difference.ends ~ second
-0.21 difference.ends ~ ship
-0.18 difference.ends ~ show
-0.22 difference.ends ~ song
-0.37 difference.ends ~ start
-0.33 difference.ends ~ status
-0.13 difference.ends ~ tabl
-0.60 difference.ends ~ take
-0.54 difference.ends ~ team scor
-0.12 difference.ends ~ that
-0.12 difference.ends ~ the #th
0.30 difference.ends ~ the attend
0.21 difference.ends ~ the differenc
0.16 difference.ends ~ the first
0.41 difference.ends ~ the game
-0.14 difference.ends ~ the largest
0.19 difference.ends ~ the last
0.29 difference.ends ~ the least
0.15 difference.ends ~ the most
-0.21 difference.ends ~ the next
-0.32 difference.ends ~ the race
0.49 difference.ends ~ the same
-0.16 difference.ends ~ the tabl
-0.22 difference.ends ~ the team
-0.59 difference.ends ~ the total
-0.51 difference.ends ~ the win
-0.54 difference.ends ~ their
0.42 difference.ends ~ this
-0.34 difference.ends ~ time of
0.17 difference.ends ~ to the
-0.62 difference.ends ~ total
-0.23 difference.ends ~ tournament
-0.19 difference.ends ~ track
-0.25 difference.ends ~ use
-0.37 difference.ends ~ vote
-0.23 difference.ends ~ was the
-0.20 difference.ends ~ were play
0.22 difference.ends ~ were ther
-0.41 difference.ends ~ what position
0.17 difference.ends ~ what was
-0.13 difference.ends ~ what year
-0.22 difference.ends ~ when
-0.33 difference.ends ~ when did
-0.28 difference.ends ~ wher was
-0.20 difference.ends ~ which year
-0.21 difference.ends ~ who
-0.78 difference.ends ~ win
-0.12 difference.ends ~ win by
-0.37 difference.ends ~ year had
-0.19 difference.ends ~ year was
-0.25 difference.ends ~ you
-0.16 difference.rows ~ #
-0.29 difference.rows ~ # and
0.16 difference.rows ~ # in
-0.27 difference.rows ~ # of
-0.31 difference.rows ~ # or
-0.15 difference.rows ~ # s
0.38 difference.rows ~ # to
0.37 difference.rows ~ &
-0.15 difference.rows ~ 1
0.15 difference.rows ~ ^ how long
0.19 difference.rows ~ ^ how long did
0.32 difference.rows ~ ^ how many
-0.18 difference.rows ~ ^ how many time
0.11 difference.rows ~ ^ how many year
-0.48 difference.rows ~ ^ how much
0.15 difference.rows ~ ^ what is
0.15 difference.rows ~ ^ what is the
0.12 difference.rows ~ ^ what was
0.12 difference.rows ~ ^ what was the
-0.27 difference.rows ~ a
0.16 difference.rows ~ a #
-0.24 difference.rows ~ a time
0.45 difference.rows ~ after
-0.15 difference.rows ~ against
-0.24 difference.rows ~ amount
-0.24 difference.rows ~ amount of
0.23 difference.rows ~ an
0.28 difference.rows ~ and
-0.56 difference.rows ~ and #
0.30 difference.rows ~ and the
0.11 difference.rows ~ are
-0.47 difference.rows ~ are ther
-0.31 difference.rows ~ as
-0.39 difference.rows ~ at
-0.38 difference.rows ~ at the
0.26 difference.rows ~ attend
-0.18 difference.rows ~ august
-0.59 difference.rows ~ averag
-0.18 difference.rows ~ been
0.34 difference.rows ~ befor
0.34 difference.rows ~ befor the
0.45 difference.rows ~ between
-0.59 difference.rows ~ between #
0.45 difference.rows ~ between the
-0.39 difference.rows ~ both
0.43 difference.rows ~ build
-0.14 difference.rows ~ but
-0.36 difference.rows ~ by
-0.36 difference.rows ~ by the
0.39 difference.rows ~ c
0.34 difference.rows ~ class
0.38 difference.rows ~ combin
0.19 difference.rows ~ come
0.16 difference.rows ~ count
-0.19 difference.rows ~ country
-0.38 difference.rows ~ cup
0.27 difference.rows ~ d
-0.15 difference.rows ~ date
0.27 difference.rows ~ did
-0.50 difference.rows ~ did the
0.79 difference.rows ~ differenc
0.67 difference.rows ~ differenc between
1.00 difference.rows ~ differenc in
-0.33 difference.rows ~ division
-0.47 difference.rows ~ do
-0.18 difference.rows ~ does
0.43 difference.rows ~ does the
0.17 difference.rows ~ dur
0.17 difference.rows ~ dur the
-0.15 difference.rows ~ each
0.47 difference.rows ~ earn
-0.14 difference.rows ~ end
0.38 difference.rows ~ f
0.45 difference.rows ~ for
0.22 difference.rows ~ from
0.22 difference.rows ~ from #
-0.39 difference.rows ~ get
0.57 difference.rows ~ goal
-0.37 difference.rows ~ had
-0.19 difference.rows ~ had a
-0.14 difference.rows ~ had more
-0.23 difference.rows ~ had the
0.20 difference.rows ~ has
0.43 difference.rows ~ have
-0.13 difference.rows ~ have a
-0.31 difference.rows ~ he
0.35 difference.rows ~ her
-0.31 difference.rows ~ higher
-0.18 difference.rows ~ hold
-0.29 difference.rows ~ home
0.37 difference.rows ~ how
0.15 difference.rows ~ how long
0.36 difference.rows ~ how many
-0.48 difference.rows ~ how much
0.38 difference.rows ~ i
0.23 difference.rows ~ in
-0.15 difference.rows ~ in a
0.46 difference.rows ~ in the
0.14 difference.rows ~ is
0.16 difference.rows ~ is the
0.19 difference.rows ~ it
-0.15 difference.rows ~ january
-0.27 difference.rows ~ john
0.17 difference.rows ~ july
0.17 difference.rows ~ july #
-0.31 difference.rows ~ least
0.38 difference.rows ~ list
0.14 difference.rows ~ long
0.19 difference.rows ~ long did
0.19 difference.rows ~ man
0.36 difference.rows ~ many
-0.18 difference.rows ~ many time
0.11 difference.rows ~ many year
-0.15 difference.rows ~ match
0.41 difference.rows ~ maximum
0.32 difference.rows ~ me
0.31 difference.rows ~ medal
-0.20 difference.rows ~ more than
-0.22 difference.rows ~ most
-0.48 difference.rows ~ much
0.30 difference.rows ~ number
0.17 difference.rows ~ number #
0.25 difference.rows ~ number of
0.32 difference.rows ~ october
-0.46 difference.rows ~ of #
0.13 difference.rows ~ of the
0.17 difference.rows ~ of win
0.12 difference.rows ~ on #
-0.15 difference.rows ~ on what
0.56 difference.rows ~ open
-0.44 difference.rows ~ or
-0.31 difference.rows ~ or #
-0.14 difference.rows ~ other
-0.11 difference.rows ~ percentag
-0.11 difference.rows ~ percentag of
0.12 difference.rows ~ person
-0.30 difference.rows ~ plac
-0.15 difference.rows ~ play
-0.15 difference.rows ~ play in
0.23 difference.rows ~ population
0.45 difference.rows ~ position
0.30 difference.rows ~ previous
-0.25 difference.rows ~ race
0.22 difference.rows ~ rank
0.24 difference.rows ~ releas
0.21 difference.rows ~ release
-0.15 difference.rows ~ result
-0.20 difference.rows ~ s
-0.14 difference.rows ~ san
0.27 difference.rows ~ score
-0.15 difference.rows ~ september
-0.15 difference.rows ~ september #
-0.31 difference.rows ~ serv
-0.31 difference.rows ~ show
-0.11 difference.rows ~ silver
-0.14 difference.rows ~ silver medal
-0.23 difference.rows ~ song
0.43 difference.rows ~ start
-0.45 difference.rows ~ stat
0.29 difference.rows ~ t
0.29 difference.rows ~ t #
-0.14 difference.rows ~ tabl
-0.18 difference.rows ~ take
-0.48 difference.rows ~ team
-0.15 difference.rows ~ team play
0.36 difference.rows ~ than
-0.11 difference.rows ~ than #
-0.25 difference.rows ~ that
-0.14 difference.rows ~ that had
0.24 difference.rows ~ the
-0.23 difference.rows ~ the #
-0.15 difference.rows ~ the averag
0.77 difference.rows ~ the differenc
-0.12 difference.rows ~ the game
-0.31 difference.rows ~ the least
0.13 difference.rows ~ the list
-0.22 difference.rows ~ the most
0.26 difference.rows ~ the number
-0.14 difference.rows ~ the tabl
-0.43 difference.rows ~ the team
0.30 difference.rows ~ the time
-0.24 difference.rows ~ the total
-0.29 difference.rows ~ the unit
0.23 difference.rows ~ the year
-0.24 difference.rows ~ time of
0.11 difference.rows ~ to
0.52 difference.rows ~ to #
-0.12 difference.rows ~ top
-0.15 difference.rows ~ top #
0.13 difference.rows ~ total
-0.25 difference.rows ~ total amount
-0.30 difference.rows ~ track
-0.29 difference.rows ~ unit
-0.29 difference.rows ~ unit stat
-0.11 difference.rows ~ use
0.31 difference.rows ~ vote
0.15 difference.rows ~ was
0.19 difference.rows ~ was the
-0.13 difference.rows ~ were
0.10 difference.rows ~ what
-0.19 difference.rows ~ what country
-0.15 difference.rows ~ what date
0.15 difference.rows ~ what is
-0.14 difference.rows ~ what other
0.28 difference.rows ~ what the
0.10 difference.rows ~ what was
-0.27 difference.rows ~ which
-0.25 difference.rows ~ who
-0.25 difference.rows ~ who had
0.18 difference.rows ~ win
-0.14 difference.rows ~ win by
-0.15 difference.rows ~ world
0.42 difference.rows ~ year
0.25 difference.rows ~ year #
-0.56 difference.rows ~ year did
-0.33 difference.rows ~ year was
-0.31 difference.rows ~ you
0.98 echo compare
0.17 echo frequency
-0.20 echo lookup
-1.51 echo neighbour
-0.50 echo position
0.30 exists explained
0.63 exists filter parts 1
0.12 exists missed column
0.69 exists missed degree
0.21 exists missed unknown
0.13 exists missed value
0.20 exists ~ #
0.13 exists ~ # #
0.16 exists ~ # %
-0.95 exists ~ # or
0.15 exists ~ # person
-0.20 exists ~ # s
0.21 exists ~ # season
-0.20 exists ~ # with
-0.20 exists ~ #th
0.16 exists ~ %
-0.44 exists ~ 1
-0.70 exists ~ a
0.59 exists ~ a #
-0.57 exists ~ a win
0.40 exists ~ abov
-0.43 exists ~ after
0.41 exists ~ album
0.15 exists ~ all
-0.20 exists ~ an
0.35 exists ~ any
0.45 exists ~ are
0.19 exists ~ are the
0.19 exists ~ are ther
0.45 exists ~ at
0.45 exists ~ at least
0.25 exists ~ been
0.43 exists ~ befor
-0.15 exists ~ bronz
0.35 exists ~ championship
0.14 exists ~ chart
0.25 exists ~ city
0.27 exists ~ colleg
-0.65 exists ~ did
-0.49 exists ~ did the
-0.18 exists ~ direct
0.36 exists ~ does
0.20 exists ~ does the
-0.32 exists ~ dur
0.26 exists ~ elect
-0.20 exists ~ event
-0.57 exists ~ for
-0.21 exists ~ for the
-0.17 exists ~ franc
-0.45 exists ~ from
-0.46 exists ~ from the
-0.36 exists ~ had
-0.36 exists ~ had #
-0.16 exists ~ has the
0.26 exists ~ have
-0.48 exists ~ have a
0.26 exists ~ have more
-0.20 exists ~ have the
-0.32 exists ~ higher
-0.43 exists ~ highest
0.35 exists ~ if
0.30 exists ~ in #
-0.13 exists ~ is
0.15 exists ~ january
0.15 exists ~ january #
0.45 exists ~ least
0.45 exists ~ least #
0.11 exists ~ list
0.25 exists ~ location
-0.57 exists ~ lose
-0.20 exists ~ m
0.41 exists ~ man
-0.28 exists ~ match
-0.16 exists ~ me
-0.16 exists ~ me the
-0.43 exists ~ next
0.35 exists ~ not
-0.48 exists ~ number of
-0.32 exists ~ of #
0.31 exists ~ on
0.31 exists ~ on the
-1.24 exists ~ or
-0.88 exists ~ or #
0.15 exists ~ person
-0.41 exists ~ plac
-0.45 exists ~ play
-0.31 exists ~ play at
-0.59 exists ~ position
0.35 exists ~ previous
0.41 exists ~ releas
-0.50 exists ~ release
-0.51 exists ~ release in
0.21 exists ~ result
0.21 exists ~ result of
-0.20 exists ~ s
0.19 exists ~ same
-0.20 exists ~ school
-0.16 exists ~ scor
-0.20 exists ~ scor of
0.21 exists ~ season
0.15 exists ~ september
0.15 exists ~ september #
-0.18 exists ~ serv
-0.20 exists ~ song
-0.14 exists ~ stat
-0.12 exists ~ team of
-0.16 exists ~ tell
-0.16 exists ~ tell me
0.67 exists ~ than
-0.31 exists ~ than #
-0.62 exists ~ that
-0.36 exists ~ that had
-0.16 exists ~ that has
0.34 exists ~ the
0.15 exists ~ the chart
0.11 exists ~ the list
-0.43 exists ~ the next
0.21 exists ~ the result
0.19 exists ~ the same
-0.20 exists ~ the scor
-0.28 exists ~ the total
-0.14 exists ~ the unit
0.19 exists ~ the win
0.16 exists ~ ther
-0.41 exists ~ they
0.25 exists ~ time
0.33 exists ~ to
0.35 exists ~ to the
-0.28 exists ~ total
-0.28 exists ~ total number
0.43 exists ~ tournament
-0.14 exists ~ unit
-0.14 exists ~ unit stat
0.16 exists ~ vote
0.20 exists ~ was the
0.20 exists ~ were
0.21 exists ~ were the
0.22 exists ~ who
0.35 exists ~ who is
0.19 exists ~ win in
0.20 exists ~ with
0.59 exists ~ with a
-0.20 exists ~ year
-0.16 exists ~ you
0.60 explained
0.19 filter compare
0.73 filter compare named
-0.40 filter compare unnamed
-0.93 filter contains
-0.51 filter contains named
-0.70 filter contains unnamed
-0.43 filter equals unnamed
-0.83 filter name gap -1
0.59 filter name gap 0
0.59 filter name gap 1
-0.13 filter name gap 2
-0.73 filter name gap 3
-1.32 filter name gap 4
0.98 filter negated
0.40 filter parts 1
-1.00 filter parts 3
-1.61 filter parts 4
0.26 filter score
-0.24 frequency answer unnamed
-0.85 frequency filter parts 2
-0.24 frequency missed unknown
0.35 frequency missed value
0.28 frequency.highest ~ #
0.34 frequency.highest ~ # #
-0.44 frequency.highest ~ # %
0.20 frequency.highest ~ # in
-0.24 frequency.highest ~ # is
-0.12 frequency.highest ~ # of
0.28 frequency.highest ~ # or
-0.26 frequency.highest ~ # season
-0.17 frequency.highest ~ # what
-0.24 frequency.highest ~ # when
-0.33 frequency.highest ~ # year
-0.29 frequency.highest ~ %
-0.38 frequency.highest ~ 1
-0.16 frequency.highest ~ ^ how many
-0.22 frequency.highest ~ ^ how many game
-0.46 frequency.highest ~ ^ how many player
-0.39 frequency.highest ~ ^ how many team
-0.28 frequency.highest ~ ^ how many time
0.39 frequency.highest ~ ^ how many year
-0.41 frequency.highest ~ ^ how much
0.47 frequency.highest ~ ^ in what
0.35 frequency.highest ~ ^ in what year
0.43 frequency.highest ~ ^ in which
-0.19 frequency.highest ~ ^ on what
-0.19 frequency.highest ~ ^ on what date
-0.46 frequency.highest ~ ^ what are
-0.32 frequency.highest ~ ^ what are the
0.16 frequency.highest ~ ^ what team
-0.33 frequency.highest ~ ^ what the
-0.56 frequency.highest ~ ^ what was
-0.56 frequency.highest ~ ^ what was the
-0.27 frequency.highest ~ ^ what year
-0.18 frequency.highest ~ ^ which date
-0.30 frequency.highest ~ ^ which is
-0.30 frequency.highest ~ ^ which is the
-0.31 frequency.highest ~ ^ which player
-0.17 frequency.highest ~ ^ which team
0.13 frequency.highest ~ ^ which year
0.12 frequency.highest ~ ^ who had
0.66 frequency.highest ~ ^ who was the
-0.11 frequency.highest ~ ^ who win
-0.77 frequency.highest ~ a
-0.12 frequency.highest ~ after
-0.16 frequency.highest ~ after #
-0.31 frequency.highest ~ against
0.18 frequency.highest ~ air
0.68 frequency.highest ~ album
-0.31 frequency.highest ~ all
-0.38 frequency.highest ~ amount
-0.38 frequency.highest ~ amount of
0.17 frequency.highest ~ an
0.22 frequency.highest ~ and #
0.58 frequency.highest ~ and an
-0.40 frequency.highest ~ and the
-0.38 frequency.highest ~ and what
0.11 frequency.highest ~ any
0.26 frequency.highest ~ appear
-0.32 frequency.highest ~ are the
-0.38 frequency.highest ~ area
-0.13 frequency.highest ~ artist
-0.63 frequency.highest ~ as
-0.11 frequency.highest ~ assist
-0.19 frequency.highest ~ at the
0.24 frequency.highest ~ athlet
-0.34 frequency.highest ~ attend
0.27 frequency.highest ~ averag
-0.24 frequency.highest ~ award
0.60 frequency.highest ~ away
-0.41 frequency.highest ~ b
0.31 frequency.highest ~ be
0.48 frequency.highest ~ been
0.23 frequency.highest ~ befor
0.35 frequency.highest ~ befor #
0.60 frequency.highest ~ befor the
0.39 frequency.highest ~ below
-0.52 frequency.highest ~ between the
-0.23 frequency.highest ~ bronz
0.33 frequency.highest ~ build
-0.48 frequency.highest ~ but
0.20 frequency.highest ~ by the
0.32 frequency.highest ~ car
0.56 frequency.highest ~ category
-0.18 frequency.highest ~ championship
0.69 frequency.highest ~ city
0.29 frequency.highest ~ class
-0.17 frequency.highest ~ combin
0.25 frequency.highest ~ come
-0.38 frequency.highest ~ competitor
-0.34 frequency.highest ~ complet
0.46 frequency.highest ~ consecutiv
0.13 frequency.highest ~ country
0.37 frequency.highest ~ country has
-0.21 frequency.highest ~ date
-0.31 frequency.highest ~ day
0.53 frequency.highest ~ did
-0.60 frequency.highest ~ did the
-0.46 frequency.highest ~ die
-0.35 frequency.highest ~ differenc
-0.45 frequency.highest ~ differenc between
0.24 frequency.highest ~ different
0.39 frequency.highest ~ direct
0.30 frequency.highest ~ do
0.11 frequency.highest ~ does
-0.20 frequency.highest ~ does the
0.37 frequency.highest ~ draft
-0.50 frequency.highest ~ driver
-0.62 frequency.highest ~ earn
-0.20 frequency.highest ~ elect
-0.32 frequency.highest ~ election
-0.26 frequency.highest ~ end
-0.37 frequency.highest ~ episod
-0.34 frequency.highest ~ event
0.37 frequency.highest ~ featur
-0.11 frequency.highest ~ february
0.31 frequency.highest ~ film
-0.74 frequency.highest ~ finish
-0.48 frequency.highest ~ first
-0.43 frequency.highest ~ franc
0.13 frequency.highest ~ from
-0.30 frequency.highest ~ from the
-0.11 frequency.highest ~ game
0.67 frequency.highest ~ game #
-0.33 frequency.highest ~ game in
0.39 frequency.highest ~ game play
-0.66 frequency.highest ~ goal
-0.21 frequency.highest ~ gold
-0.26 frequency.highest ~ gold medal
-0.35 frequency.highest ~ group
-0.44 frequency.highest ~ had more
-0.30 frequency.highest ~ has #
-0.13 frequency.highest ~ have more
-0.51 frequency.highest ~ her
-0.76 frequency.highest ~ highest
-0.51 frequency.highest ~ his
-0.61 frequency.highest ~ how
-0.18 frequency.highest ~ how many
-0.71 frequency.highest ~ how much
0.48 frequency.highest ~ in
0.35 frequency.highest ~ in #
-0.43 frequency.highest ~ in a
0.41 frequency.highest ~ in the
0.47 frequency.highest ~ in what
0.40 frequency.highest ~ in which
0.23 frequency.highest ~ is in
-0.45 frequency.highest ~ is list
-0.19 frequency.highest ~ it
-0.34 frequency.highest ~ its
-0.22 frequency.highest ~ july
-0.22 frequency.highest ~ july #
0.60 frequency.highest ~ june
0.45 frequency.highest ~ label
-0.44 frequency.highest ~ lap
-0.22 frequency.highest ~ largest
-0.38 frequency.highest ~ launch
0.63 frequency.highest ~ leagu
-0.21 frequency.highest ~ least
-0.16 frequency.highest ~ less
-0.16 frequency.highest ~ less than
0.13 frequency.highest ~ list
-0.40 frequency.highest ~ list as
0.38 frequency.highest ~ list in
-0.38 frequency.highest ~ live
-0.46 frequency.highest ~ lose
-0.19 frequency.highest ~ lowest
0.46 frequency.highest ~ make
-0.18 frequency.highest ~ many
-0.21 frequency.highest ~ many game
-0.46 frequency.highest ~ many player
-0.39 frequency.highest ~ many team
-0.28 frequency.highest ~ many time
0.39 frequency.highest ~ many year
-0.40 frequency.highest ~ me
-0.40 frequency.highest ~ me the
0.23 frequency.highest ~ member
0.60 frequency.highest ~ month
-0.11 frequency.highest ~ more
0.20 frequency.highest ~ more than
0.36 frequency.highest ~ most
-0.71 frequency.highest ~ much
-0.53 frequency.highest ~ name
-0.15 frequency.highest ~ name of
0.63 frequency.highest ~ nation
0.36 frequency.highest ~ network
-0.18 frequency.highest ~ next
-0.31 frequency.highest ~ no
0.58 frequency.highest ~ not
-0.20 frequency.highest ~ of
0.41 frequency.highest ~ of game
-0.28 frequency.highest ~ of player
-0.30 frequency.highest ~ of point
-0.24 frequency.highest ~ of the
0.24 frequency.highest ~ of time
0.43 frequency.highest ~ of win
0.41 frequency.highest ~ offic
0.29 frequency.highest ~ on
-0.11 frequency.highest ~ on the
0.27 frequency.highest ~ on this
-0.19 frequency.highest ~ on what
0.48 frequency.highest ~ open
-0.28 frequency.highest ~ opponent
-0.28 frequency.highest ~ or
0.33 frequency.highest ~ or #
0.30 frequency.highest ~ part
0.30 frequency.highest ~ party
-0.25 frequency.highest ~ percentag
-0.37 frequency.highest ~ percentag of
-0.40 frequency.highest ~ person
0.57 frequency.highest ~ plac
0.13 frequency.highest ~ play
0.37 frequency.highest ~ play the
-0.35 frequency.highest ~ point
0.32 frequency.highest ~ produc
0.25 frequency.highest ~ rac
0.77 frequency.highest ~ race
-0.24 frequency.highest ~ rank
-0.20 frequency.highest ~ rank of
-0.34 frequency.highest ~ receiv
0.76 frequency.highest ~ record
0.17 frequency.highest ~ releas
0.26 frequency.highest ~ release
-0.34 frequency.highest ~ release in
0.50 frequency.highest ~ represent
0.18 frequency.highest ~ result
0.30 frequency.highest ~ round
-0.37 frequency.highest ~ round #
-0.26 frequency.highest ~ run
-0.51 frequency.highest ~ runner
-0.17 frequency.highest ~ runner up
-0.42 frequency.highest ~ s
-0.28 frequency.highest ~ same
0.42 frequency.highest ~ san
-0.12 frequency.highest ~ school
-0.42 frequency.highest ~ scor
0.12 frequency.highest ~ scor of
-0.33 frequency.highest ~ score
0.21 frequency.highest ~ season
-0.23 frequency.highest ~ seat
-0.51 frequency.highest ~ series
0.44 frequency.highest ~ serv
-0.44 frequency.highest ~ servic
0.33 frequency.highest ~ she
-0.51 frequency.highest ~ ship
-0.64 frequency.highest ~ silver
-0.15 frequency.highest ~ silver medal
0.34 frequency.highest ~ site
-0.29 frequency.highest ~ song
-0.30 frequency.highest ~ stadium
-0.41 frequency.highest ~ stat
-0.31 frequency.highest ~ tabl
-0.34 frequency.highest ~ take
0.14 frequency.highest ~ team
-0.28 frequency.highest ~ team has
0.31 frequency.highest ~ team is
0.37 frequency.highest ~ team play
0.22 frequency.highest ~ team scor
0.45 frequency.highest ~ team was
0.43 frequency.highest ~ term
-0.26 frequency.highest ~ than
0.36 frequency.highest ~ than #
0.41 frequency.highest ~ that
0.33 frequency.highest ~ that has
0.13 frequency.highest ~ that is
-0.19 frequency.highest ~ the attend
-0.29 frequency.highest ~ the chart
-0.44 frequency.highest ~ the country
-0.29 frequency.highest ~ the differenc
-0.64 frequency.highest ~ the highest
-0.13 frequency.highest ~ the largest
-0.35 frequency.highest ~ the least
0.28 frequency.highest ~ the list
-0.19 frequency.highest ~ the lowest
0.36 frequency.highest ~ the most
0.68 frequency.highest ~ the nation
-0.18 frequency.highest ~ the next
0.32 frequency.highest ~ the record
-0.18 frequency.highest ~ the result
-0.24 frequency.highest ~ the season
0.24 frequency.highest ~ the team
0.17 frequency.highest ~ the top
-0.17 frequency.highest ~ the unit
0.17 frequency.highest ~ the win
0.36 frequency.highest ~ ther
-0.35 frequency.highest ~ they
0.11 frequency.highest ~ this
-0.15 frequency.highest ~ this team
0.10 frequency.highest ~ time
-0.28 frequency.highest ~ time did
0.34 frequency.highest ~ titl
-0.48 frequency.highest ~ to #
0.20 frequency.highest ~ top
-0.41 frequency.highest ~ total
0.37 frequency.highest ~ total number
-0.49 frequency.highest ~ tv
0.29 frequency.highest ~ type
0.28 frequency.highest ~ type of
0.57 frequency.highest ~ under
-0.21 frequency.highest ~ unit
-0.17 frequency.highest ~ unit stat
-0.17 frequency.highest ~ up
0.51 frequency.highest ~ use
0.31 frequency.highest ~ venu
-0.25 frequency.highest ~ vote
0.47 frequency.highest ~ was #
-0.12 frequency.highest ~ were play
0.27 frequency.highest ~ were the
-0.28 frequency.highest ~ were ther
-0.46 frequency.highest ~ what are
0.27 frequency.highest ~ what country
-0.13 frequency.highest ~ what date
-0.13 frequency.highest ~ what position
0.16 frequency.highest ~ what team
-0.33 frequency.highest ~ what the
-0.56 frequency.highest ~ what was
-0.35 frequency.highest ~ what were
0.26 frequency.highest ~ when the
-0.14 frequency.highest ~ which date
-0.30 frequency.highest ~ which is
-0.31 frequency.highest ~ which player
0.13 frequency.highest ~ which year
-0.31 frequency.highest ~ who is
-0.11 frequency.highest ~ who win
-0.31 frequency.highest ~ win
-0.32 frequency.highest ~ win by
-0.44 frequency.highest ~ win in
0.39 frequency.highest ~ win of
-0.19 frequency.highest ~ win the
0.17 frequency.highest ~ with
0.25 frequency.highest ~ with the
-0.51 frequency.highest ~ world
0.14 frequency.highest ~ year
0.39 frequency.highest ~ year did
-0.11 frequency.highest ~ year had
-0.68 frequency.highest ~ year in
0.37 frequency.highest ~ year that
-0.43 frequency.lowest ~ # #
-0.20 frequency.lowest ~ # is
-0.40 frequency.lowest ~ # or
0.14 frequency.lowest ~ # point
-0.10 frequency.lowest ~ # with
-0.18 frequency.lowest ~ # year
-0.54 frequency.lowest ~ ^ how many country
-0.30 frequency.lowest ~ ^ how many team
-0.11 frequency.lowest ~ ^ how many time
-0.12 frequency.lowest ~ ^ in what
-0.12 frequency.lowest ~ ^ in what year
-0.42 frequency.lowest ~ ^ name a
-0.18 frequency.lowest ~ ^ what is the
-0.29 frequency.lowest ~ ^ what was
-0.19 frequency.lowest ~ ^ what was the
0.27 frequency.lowest ~ ^ which country
-0.46 frequency.lowest ~ ^ which is
-0.46 frequency.lowest ~ ^ which is the
0.40 frequency.lowest ~ ^ which nation
-0.38 frequency.lowest ~ ^ which player
0.18 frequency.lowest ~ a time
-0.31 frequency.lowest ~ album
0.10 frequency.lowest ~ amount of
-0.31 frequency.lowest ~ are in
-0.13 frequency.lowest ~ are ther
-0.43 frequency.lowest ~ artist
-0.16 frequency.lowest ~ as
-0.26 frequency.lowest ~ at the
0.11 frequency.lowest ~ athlet
-0.22 frequency.lowest ~ been
-0.11 frequency.lowest ~ between
-0.30 frequency.lowest ~ between #
-0.22 frequency.lowest ~ championship
-0.13 frequency.lowest ~ chart
-0.34 frequency.lowest ~ club
-0.12 frequency.lowest ~ competition
-0.16 frequency.lowest ~ does
-0.29 frequency.lowest ~ each
-0.39 frequency.lowest ~ end
-0.26 frequency.lowest ~ film
-0.20 frequency.lowest ~ final
-0.13 frequency.lowest ~ first
0.58 frequency.lowest ~ game in
-0.11 frequency.lowest ~ get
-0.31 frequency.lowest ~ goal
-0.41 frequency.lowest ~ group
-0.15 frequency.lowest ~ had the
0.18 frequency.lowest ~ has the
-0.37 frequency.lowest ~ have
-0.17 frequency.lowest ~ have a
-0.46 frequency.lowest ~ highest
-0.50 frequency.lowest ~ hold
0.13 frequency.lowest ~ in
0.49 frequency.lowest ~ in #
-0.44 frequency.lowest ~ in the
0.38 frequency.lowest ~ in what
-0.16 frequency.lowest ~ is
-0.26 frequency.lowest ~ is the
-0.24 frequency.lowest ~ it
-0.23 frequency.lowest ~ its
-0.25 frequency.lowest ~ least #
-0.18 frequency.lowest ~ list
0.25 frequency.lowest ~ location
-0.54 frequency.lowest ~ many country
-0.30 frequency.lowest ~ many team
-0.11 frequency.lowest ~ many time
-0.22 frequency.lowest ~ match
0.12 frequency.lowest ~ more
0.36 frequency.lowest ~ more than
-0.42 frequency.lowest ~ name a
0.12 frequency.lowest ~ nation
-0.32 frequency.lowest ~ of point
-0.34 frequency.lowest ~ of win
-0.51 frequency.lowest ~ opponent
-0.51 frequency.lowest ~ opponent of
0.14 frequency.lowest ~ party
-0.41 frequency.lowest ~ person
0.44 frequency.lowest ~ play
0.29 frequency.lowest ~ play at
-0.14 frequency.lowest ~ player
-0.17 frequency.lowest ~ player from
-0.31 frequency.lowest ~ previous
-0.26 frequency.lowest ~ produc
-0.44 frequency.lowest ~ record
-0.51 frequency.lowest ~ record of
0.30 frequency.lowest ~ represent
-0.11 frequency.lowest ~ result
-0.34 frequency.lowest ~ round
0.28 frequency.lowest ~ run
-0.32 frequency.lowest ~ school
0.63 frequency.lowest ~ score #
-0.57 frequency.lowest ~ seat
-0.11 frequency.lowest ~ series
0.43 frequency.lowest ~ servic
-0.22 frequency.lowest ~ silver
-0.33 frequency.lowest ~ silver medal
-0.38 frequency.lowest ~ stadium
0.24 frequency.lowest ~ station
-0.32 frequency.lowest ~ take
-0.14 frequency.lowest ~ team
-0.28 frequency.lowest ~ that
-0.36 frequency.lowest ~ the #
-0.13 frequency.lowest ~ the chart
-0.46 frequency.lowest ~ the highest
-0.19 frequency.lowest ~ the player
-0.26 frequency.lowest ~ the result
-0.22 frequency.lowest ~ the scor
-0.24 frequency.lowest ~ the team
-0.44 frequency.lowest ~ the titl
-0.21 frequency.lowest ~ the total
-0.11 frequency.lowest ~ ther
-0.11 frequency.lowest ~ time did
0.14 frequency.lowest ~ time of
0.20 frequency.lowest ~ titl
-0.23 frequency.lowest ~ to
-0.11 frequency.lowest ~ total
0.24 frequency.lowest ~ total of
-0.43 frequency.lowest ~ use
-0.13 frequency.lowest ~ venu
0.42 frequency.lowest ~ vote
0.29 frequency.lowest ~ was
-0.41 frequency.lowest ~ was #
-0.12 frequency.lowest ~ were ther
-0.29 frequency.lowest ~ what was
0.38 frequency.lowest ~ what year
0.27 frequency.lowest ~ which country
-0.46 frequency.lowest ~ which is
0.40 frequency.lowest ~ which nation
-0.38 frequency.lowest ~ which player
-0.14 frequency.lowest ~ who
-0.28 frequency.lowest ~ who has
-0.22 frequency.lowest ~ win
-0.11 frequency.lowest ~ year did
-0.17 frequency.lowest ~ year that
0.17 key.about
0.53 key.score
-0.67 key.unnamed
-0.29 list answer score
-0.38 list missed unknown
0.33 list sort.own
-0.18 list ~ # s
-0.14 list ~ # season
-0.31 list ~ ^ how long
-0.21 list ~ ^ how many country
-0.21 list ~ ^ how much
-0.22 list ~ ^ list the
-0.38 list ~ ^ what are
-0.36 list ~ ^ what are the
-0.17 list ~ ^ what were
-0.17 list ~ against
-0.49 list ~ all
-0.43 list ~ all the
-0.42 list ~ amount
-0.59 list ~ amount of
-0.26 list ~ and what
-0.51 list ~ any
-0.55 list ~ are
-0.26 list ~ are the
-0.64 list ~ are ther
-0.10 list ~ best
-0.21 list ~ birth
-0.20 list ~ both
-0.33 list ~ but
-0.11 list ~ by the
-0.19 list ~ city
-0.59 list ~ count
-0.28 list ~ did not
-0.19 list ~ different
0.30 list ~ division
-0.17 list ~ do
-0.24 list ~ does
-0.25 list ~ dur
-0.20 list ~ each
-0.39 list ~ event
-0.36 list ~ every
-0.27 list ~ group
-0.11 list ~ her
-0.31 list ~ how long
-0.16 list ~ how much
-0.23 list ~ in a
-0.36 list ~ its
-0.33 list ~ list
-0.71 list ~ list in
-0.16 list ~ list the
-0.24 list ~ live
-0.24 list ~ long
-0.37 list ~ longest
-0.17 list ~ many country
-0.15 list ~ much
-0.15 list ~ network
-0.55 list ~ not
-0.14 list ~ number
-0.28 list ~ number of
-0.32 list ~ of all
-0.60 list ~ of person
-0.12 list ~ on this
-0.23 list ~ percentag of
0.26 list ~ play in
-0.17 list ~ player from
-0.13 list ~ produc
-0.16 list ~ release
-0.71 list ~ represent
0.50 list ~ silver
-0.40 list ~ tabl
0.28 list ~ team play
-0.33 list ~ term
-0.33 list ~ the chart
-0.26 list ~ the number
-0.22 list ~ the only
-0.43 list ~ the tabl
-0.22 list ~ the top
-0.54 list ~ the total
-0.15 list ~ the us
-0.23 list ~ ther
0.26 list ~ this team
-0.33 list ~ titl
-0.11 list ~ to #
-0.27 list ~ total
-0.80 list ~ total amount
-0.11 list ~ total number
-0.55 list ~ type
-0.26 list ~ were ther
-0.38 list ~ what are
-0.27 list ~ what other
-0.13 list ~ what were
-0.26 list ~ you
-0.21 list.columns ~ #
-0.15 list.columns ~ # %
-0.22 list.columns ~ # and
-0.25 list.columns ~ # in
-0.42 list.columns ~ # is
-0.35 list.columns ~ # of
-0.12 list.columns ~ # or
-0.63 list.columns ~ # s
-0.24 list.columns ~ # to
-0.43 list.columns ~ #th
-0.37 list.columns ~ %
-0.17 list.columns ~ 1
-0.59 list.columns ~ ^ how long
-0.15 list.columns ~ ^ how long did
-0.15 list.columns ~ ^ how many
-0.27 list.columns ~ ^ how many country
-0.25 list.columns ~ ^ how many game
-0.18 list.columns ~ ^ how many year
-0.25 list.columns ~ ^ name the
-0.18 list.columns ~ ^ tell me
-0.18 list.columns ~ ^ tell me the
0.14 list.columns ~ ^ what are
0.19 list.columns ~ ^ what are the
-0.39 list.columns ~ ^ what team
-0.19 list.columns ~ ^ what was
-0.19 list.columns ~ ^ what was the
-0.36 list.columns ~ ^ what year
-0.28 list.columns ~ ^ wher was
-0.25 list.columns ~ ^ wher was the
-0.19 list.columns ~ ^ which #
-0.10 list.columns ~ ^ which year
-0.42 list.columns ~ ^ who win
-0.12 list.columns ~ a #
-0.26 list.columns ~ against
-0.46 list.columns ~ air
-0.66 list.columns ~ album
0.32 list.columns ~ all
-0.19 list.columns ~ an
0.39 list.columns ~ and
-0.82 list.columns ~ and #
0.45 list.columns ~ and what
-0.18 list.columns ~ and when
-0.34 list.columns ~ april
0.11 list.columns ~ are the
-0.34 list.columns ~ area
-0.54 list.columns ~ as
-0.17 list.columns ~ as the
-0.18 list.columns ~ at
-0.40 list.columns ~ at #
-0.26 list.columns ~ attend of
-0.33 list.columns ~ august
-0.25 list.columns ~ averag
-0.65 list.columns ~ award
-0.12 list.columns ~ be
-0.19 list.columns ~ been
-0.16 list.columns ~ befor
-0.45 list.columns ~ befor #
-0.47 list.columns ~ below
0.52 list.columns ~ best
-0.41 list.columns ~ between
-0.62 list.columns ~ between #
-0.37 list.columns ~ build
-0.36 list.columns ~ but
-0.70 list.columns ~ by
-0.35 list.columns ~ by the
-0.11 list.columns ~ car
-0.26 list.columns ~ championship
-0.40 list.columns ~ chart
-0.41 list.columns ~ circuit
-0.41 list.columns ~ colleg
-0.24 list.columns ~ combin
-0.36 list.columns ~ consecutiv
-0.37 list.columns ~ count
-0.43 list.columns ~ county
-0.34 list.columns ~ day
-0.39 list.columns ~ december
-0.31 list.columns ~ did
-0.33 list.columns ~ did the
-0.20 list.columns ~ die
-0.21 list.columns ~ differenc in
-0.29 list.columns ~ direct
-0.65 list.columns ~ district
0.36 list.columns ~ do
0.12 list.columns ~ does
0.21 list.columns ~ each
-0.28 list.columns ~ elect
-0.78 list.columns ~ episod
-0.40 list.columns ~ event
0.61 list.columns ~ every
-0.14 list.columns ~ featur
-0.11 list.columns ~ february
-0.69 list.columns ~ film
0.27 list.columns ~ final
0.15 list.columns ~ finish
-0.12 list.columns ~ for #
-0.60 list.columns ~ for the
-0.55 list.columns ~ format
-0.36 list.columns ~ found
-0.34 list.columns ~ franc
-0.30 list.columns ~ from
-0.26 list.columns ~ grand
-0.49 list.columns ~ group
-0.41 list.columns ~ had more
-0.79 list.columns ~ have
-0.31 list.columns ~ have an
-0.32 list.columns ~ have more
-0.32 list.columns ~ have the
-0.28 list.columns ~ he
0.36 list.columns ~ her
-0.49 list.columns ~ higher
0.22 list.columns ~ his
-0.20 list.columns ~ hold in
-0.59 list.columns ~ how long
-0.10 list.columns ~ how many
-0.43 list.columns ~ if
-0.29 list.columns ~ in
-0.30 list.columns ~ in #
0.40 list.columns ~ in a
-0.32 list.columns ~ in the
-0.21 list.columns ~ in what
-0.24 list.columns ~ in which
-0.22 list.columns ~ is in
-0.39 list.columns ~ is list
0.18 list.columns ~ its
-0.34 list.columns ~ january
-0.52 list.columns ~ january #
-0.19 list.columns ~ john
-0.20 list.columns ~ july
-0.13 list.columns ~ june
-0.41 list.columns ~ list as
-0.37 list.columns ~ location
-0.32 list.columns ~ long
-0.15 list.columns ~ long did
-0.21 list.columns ~ m
0.36 list.columns ~ make
-0.10 list.columns ~ many
-0.18 list.columns ~ many country
-0.11 list.columns ~ many game
-0.55 list.columns ~ maximum
-0.33 list.columns ~ may
-0.13 list.columns ~ me the
-0.25 list.columns ~ more
-0.47 list.columns ~ name
-0.44 list.columns ~ name of
-0.25 list.columns ~ name the
-0.59 list.columns ~ network
-0.72 list.columns ~ no
-0.23 list.columns ~ north
0.29 list.columns ~ not
-0.14 list.columns ~ november #
-0.18 list.columns ~ number
-0.37 list.columns ~ number #
-0.11 list.columns ~ october #
-0.30 list.columns ~ of game
-0.49 list.columns ~ of person
-0.15 list.columns ~ of player
-0.23 list.columns ~ of time
-0.72 list.columns ~ on
-0.10 list.columns ~ on #
-0.17 list.columns ~ on the
-0.56 list.columns ~ only
-0.33 list.columns ~ only #
-0.61 list.columns ~ open
-0.43 list.columns ~ or
-0.22 list.columns ~ other
-0.50 list.columns ~ over
-0.53 list.columns ~ over #
-0.50 list.columns ~ park
-0.27 list.columns ~ party
-0.89 list.columns ~ pick
-0.22 list.columns ~ plac
-0.20 list.columns ~ play
-0.26 list.columns ~ player from
0.14 list.columns ~ population
-0.18 list.columns ~ position
-0.19 list.columns ~ previous
-0.18 list.columns ~ produc
-0.11 list.columns ~ r
-0.32 list.columns ~ rac
-0.83 list.columns ~ rank
-0.34 list.columns ~ releas
-0.11 list.columns ~ release
-0.49 list.columns ~ represent
-0.32 list.columns ~ round
-0.15 list.columns ~ runner
-0.13 list.columns ~ runner up
-0.61 list.columns ~ s
-0.20 list.columns ~ same
-0.82 list.columns ~ school
-0.14 list.columns ~ scor #
-0.15 list.columns ~ scor for
-0.23 list.columns ~ score
-0.36 list.columns ~ score #
-0.21 list.columns ~ second
-0.52 list.columns ~ september
-0.14 list.columns ~ september #
-0.35 list.columns ~ series
-0.82 list.columns ~ servic
-0.44 list.columns ~ ship
-0.20 list.columns ~ show
-0.16 list.columns ~ singl
-0.28 list.columns ~ song
-0.59 list.columns ~ stadium
-0.21 list.columns ~ start
-0.12 list.columns ~ status
-0.35 list.columns ~ sum
0.33 list.columns ~ tabl
-0.27 list.columns ~ take
-0.20 list.columns ~ team was
-0.16 list.columns ~ tell
-0.16 list.columns ~ tell me
-0.17 list.columns ~ that had
-0.38 list.columns ~ the averag
-0.35 list.columns ~ the chart
-0.36 list.columns ~ the country
-0.10 list.columns ~ the differenc
0.45 list.columns ~ the final
-0.18 list.columns ~ the list
-0.17 list.columns ~ the location
-0.44 list.columns ~ the nation
-0.38 list.columns ~ the number
-0.42 list.columns ~ the only
-0.82 list.columns ~ the player
-0.30 list.columns ~ the same
-0.33 list.columns ~ the season
-0.56 list.columns ~ the team
-0.41 list.columns ~ the top
-0.47 list.columns ~ the total
-0.21 list.columns ~ the year
-0.27 list.columns ~ their
-0.28 list.columns ~ this
-0.46 list.columns ~ this team
-0.12 list.columns ~ time
-0.38 list.columns ~ titl
-0.28 list.columns ~ to #
-0.68 list.columns ~ to the
-0.26 list.columns ~ top
-0.40 list.columns ~ top #
-0.61 list.columns ~ total amount
-0.52 list.columns ~ total of
-0.53 list.columns ~ tournament
0.38 list.columns ~ tv
-0.39 list.columns ~ type of
-0.48 list.columns ~ under
-0.19 list.columns ~ unit
0.50 list.columns ~ use
-0.23 list.columns ~ valu
-0.26 list.columns ~ venu
-0.27 list.columns ~ visitor
-0.11 list.columns ~ vote
-0.11 list.columns ~ was
-0.13 list.columns ~ was #
-0.32 list.columns ~ week
-0.22 list.columns ~ week #
-0.30 list.columns ~ were the
-0.22 list.columns ~ what
0.12 list.columns ~ what are
-0.31 list.columns ~ what other
-0.42 list.columns ~ what position
-0.43 list.columns ~ what team
-0.10 list.columns ~ what was
-0.32 list.columns ~ when
-0.75 list.columns ~ wher
-0.17 list.columns ~ wher the
-0.28 list.columns ~ wher was
-0.19 list.columns ~ which #
-0.14 list.columns ~ which team
0.11 list.columns ~ who is
-0.41 list.columns ~ who win
-0.91 list.columns ~ whos
-0.11 list.columns ~ win by
-0.17 list.columns ~ win the
-0.10 list.columns ~ with
-0.19 list.columns ~ with the
-0.13 list.columns ~ world
-0.32 list.columns ~ year did
-0.34 list.columns ~ year that
-0.22 list.columns ~ year was
-0.42 list.sorted ~ #
-0.26 list.sorted ~ #th
0.33 list.sorted ~ $
-0.23 list.sorted ~ &
-0.22 list.sorted ~ ^ how many team
0.49 list.sorted ~ ^ list the
0.47 list.sorted ~ ^ what are
0.32 list.sorted ~ ^ what are the
-0.26 list.sorted ~ ^ what is
-0.21 list.sorted ~ ^ what is the
-0.20 list.sorted ~ ^ what was
-0.31 list.sorted ~ ^ what was the
-0.17 list.sorted ~ ^ who is
-0.17 list.sorted ~ ^ who is the
-0.28 list.sorted ~ a
-0.22 list.sorted ~ a #
-0.22 list.sorted ~ abov
0.29 list.sorted ~ all
-0.47 list.sorted ~ and
-0.16 list.sorted ~ and a
0.32 list.sorted ~ are the
-0.34 list.sorted ~ area
-0.18 list.sorted ~ at
-0.18 list.sorted ~ at #
-0.17 list.sorted ~ athlet
-0.23 list.sorted ~ b
-0.13 list.sorted ~ but
0.19 list.sorted ~ by
0.17 list.sorted ~ by the
-0.23 list.sorted ~ chart
-0.35 list.sorted ~ circuit
-0.13 list.sorted ~ county
0.29 list.sorted ~ episod
-0.20 list.sorted ~ first
0.17 list.sorted ~ found
-0.15 list.sorted ~ has
0.21 list.sorted ~ in
0.33 list.sorted ~ in #
0.17 list.sorted ~ in which
-0.38 list.sorted ~ is
-0.22 list.sorted ~ is the
-0.15 list.sorted ~ less
-0.15 list.sorted ~ less than
0.49 list.sorted ~ list the
-0.30 list.sorted ~ location
-0.22 list.sorted ~ many team
0.33 list.sorted ~ me
-0.12 list.sorted ~ name
0.23 list.sorted ~ name of
-0.23 list.sorted ~ nation
-0.28 list.sorted ~ of #
0.13 list.sorted ~ of all
-0.27 list.sorted ~ on
-0.11 list.sorted ~ on the
0.16 list.sorted ~ other
0.53 list.sorted ~ player
-0.27 list.sorted ~ position
-0.13 list.sorted ~ previous
-0.23 list.sorted ~ r
-0.32 list.sorted ~ rank
0.17 list.sorted ~ record
-0.37 list.sorted ~ round
-0.13 list.sorted ~ san
0.13 list.sorted ~ series
-0.23 list.sorted ~ song
-0.22 list.sorted ~ status
-0.13 list.sorted ~ tabl
0.33 list.sorted ~ tell
0.33 list.sorted ~ tell me
0.16 list.sorted ~ that
-0.18 list.sorted ~ the last
-0.30 list.sorted ~ the location
-0.12 list.sorted ~ the name
0.17 list.sorted ~ the record
-0.13 list.sorted ~ the tabl
-0.34 list.sorted ~ the top
-0.21 list.sorted ~ the total
0.17 list.sorted ~ the year
0.17 list.sorted ~ they
-0.13 list.sorted ~ to
-0.26 list.sorted ~ total
-0.21 list.sorted ~ total number
0.13 list.sorted ~ tv
0.11 list.sorted ~ valu
-0.18 list.sorted ~ was the
0.17 list.sorted ~ were
0.47 list.sorted ~ what are
-0.26 list.sorted ~ what is
0.16 list.sorted ~ what other
-0.18 list.sorted ~ what was
-0.37 list.sorted ~ when
-0.17 list.sorted ~ who is
-0.11 list.sorted ~ win
-0.17 list.sorted ~ with
-0.20 list.sorted ~ with a
0.15 list.sorted ~ year
0.17 list.sorted ~ year in
0.33 list.sorted ~ you
0.64 lookup answer score
0.42 lookup explained
-0.95 lookup missed column
-1.11 lookup missed degree
-0.54 lookup missed number
-0.11 lookup missed unknown
0.19 lookup ~ # and
0.69 lookup ~ # as
0.36 lookup ~ # for
0.17 lookup ~ # in
0.15 lookup ~ # is
-0.49 lookup ~ # or
0.29 lookup ~ # point
-0.56 lookup ~ # s
0.64 lookup ~ # season
0.50 lookup ~ # that
-0.20 lookup ~ # to
-0.51 lookup ~ # what
0.15 lookup ~ # when
0.29 lookup ~ # with
-0.13 lookup ~ # year
-0.46 lookup ~ #th
0.66 lookup ~ $
0.76 lookup ~ $ #
0.53 lookup ~ &
-0.31 lookup ~ +
-0.33 lookup ~ + #
0.63 lookup ~ ^ how long did
-0.14 lookup ~ ^ how many
-0.24 lookup ~ ^ how many consecutiv
-0.36 lookup ~ ^ how many country
-1.01 lookup ~ ^ how many different
-0.41 lookup ~ ^ how many player
-0.75 lookup ~ ^ how many team
-0.71 lookup ~ ^ how many time
-0.17 lookup ~ ^ how many total
0.26 lookup ~ ^ in what
0.28 lookup ~ ^ in what year
0.17 lookup ~ ^ on what date
0.42 lookup ~ ^ tell me the
0.26 lookup ~ ^ what date
0.20 lookup ~ ^ what team
0.58 lookup ~ ^ what the
0.15 lookup ~ ^ which date
-0.17 lookup ~ ^ which game
0.54 lookup ~ ^ which player
0.27 lookup ~ ^ which year
-0.12 lookup ~ ^ who had
0.20 lookup ~ ^ who was
0.33 lookup ~ ^ who win
0.19 lookup ~ a #
0.40 lookup ~ a game
0.57 lookup ~ a total
-0.63 lookup ~ abov
0.43 lookup ~ after #
-0.41 lookup ~ after the
0.45 lookup ~ against
0.24 lookup ~ air
0.63 lookup ~ all the
-0.71 lookup ~ amount
-0.71 lookup ~ amount of
0.55 lookup ~ and an
0.42 lookup ~ and the
-0.32 lookup ~ and what
0.43 lookup ~ and when
-0.36 lookup ~ any
-0.80 lookup ~ appear
-0.44 lookup ~ april
-0.41 lookup ~ april #
-0.52 lookup ~ are
-0.84 lookup ~ are list
-0.21 lookup ~ are ther
-1.01 lookup ~ area
0.40 lookup ~ artist
-0.16 lookup ~ as
-0.17 lookup ~ as the
0.12 lookup ~ at
0.59 lookup ~ at #
0.45 lookup ~ at the
0.15 lookup ~ averag
0.13 lookup ~ away
0.63 lookup ~ away team
-0.22 lookup ~ b
-0.19 lookup ~ be
0.34 lookup ~ befor #
-0.38 lookup ~ below
-0.18 lookup ~ best
-0.85 lookup ~ between
-0.30 lookup ~ between #
-0.35 lookup ~ between the
0.44 lookup ~ birth
0.74 lookup ~ both
0.32 lookup ~ bronz
0.37 lookup ~ but
0.30 lookup ~ by the
-0.12 lookup ~ came
-0.83 lookup ~ city
0.47 lookup ~ class
0.33 lookup ~ club
-1.06 lookup ~ combin
-0.67 lookup ~ come
0.51 lookup ~ compet
0.15 lookup ~ competition
-0.23 lookup ~ competitor
0.14 lookup ~ complet
-0.22 lookup ~ consecutiv
-0.31 lookup ~ country
-0.16 lookup ~ crowd
-0.25 lookup ~ cup
-0.24 lookup ~ date is
0.19 lookup ~ date of
0.14 lookup ~ day
-0.16 lookup ~ december
-0.20 lookup ~ december #
0.40 lookup ~ did
-0.33 lookup ~ did not
0.61 lookup ~ die
-0.38 lookup ~ differenc
-0.89 lookup ~ differenc between
-0.32 lookup ~ differenc in
-0.92 lookup ~ different
-0.28 lookup ~ district
-0.67 lookup ~ division
-0.18 lookup ~ does
0.89 lookup ~ does the
0.12 lookup ~ draft
0.31 lookup ~ driver
0.14 lookup ~ dur
0.41 lookup ~ each
-0.66 lookup ~ earn
-0.17 lookup ~ elect
0.67 lookup ~ end
0.38 lookup ~ event
0.41 lookup ~ f
0.35 lookup ~ featur
0.12 lookup ~ february
-0.41 lookup ~ film
0.19 lookup ~ for
0.15 lookup ~ for the
0.61 lookup ~ franc
0.58 lookup ~ from
-1.11 lookup ~ from #
1.16 lookup ~ from the
-0.21 lookup ~ game #
-0.30 lookup ~ game with
0.52 lookup ~ goal
0.58 lookup ~ gold
0.53 lookup ~ gold medal
0.15 lookup ~ grand
0.42 lookup ~ greater
0.78 lookup ~ greater than
0.28 lookup ~ grid
0.29 lookup ~ group
0.17 lookup ~ had
0.13 lookup ~ had #
0.15 lookup ~ had the
0.54 lookup ~ has
0.56 lookup ~ has #
0.22 lookup ~ has a
0.72 lookup ~ has an
-0.52 lookup ~ have a
-0.81 lookup ~ have an
-0.17 lookup ~ have more
-0.62 lookup ~ have the
0.23 lookup ~ high
-0.30 lookup ~ higher
-0.52 lookup ~ his
0.19 lookup ~ i
0.27 lookup ~ in the
-0.26 lookup ~ in this
0.27 lookup ~ in what
-0.14 lookup ~ incumbent
0.13 lookup ~ is #
0.14 lookup ~ is in
-0.43 lookup ~ is list
0.18 lookup ~ it
-0.17 lookup ~ its
-0.30 lookup ~ january
0.17 lookup ~ john
0.25 lookup ~ label
0.77 lookup ~ larger than
-0.35 lookup ~ largest
0.30 lookup ~ leagu
-0.24 lookup ~ least
-0.44 lookup ~ list
-0.31 lookup ~ list after
-0.56 lookup ~ list in
0.20 lookup ~ live
-0.25 lookup ~ location
0.63 lookup ~ long did
-0.63 lookup ~ longest
0.41 lookup ~ lose
0.26 lookup ~ lowest
-0.13 lookup ~ m
0.66 lookup ~ make
0.39 lookup ~ man
-0.44 lookup ~ many consecutiv
-0.35 lookup ~ many country
-1.01 lookup ~ many different
-0.41 lookup ~ many player
-0.75 lookup ~ many team
-0.68 lookup ~ many time
-0.17 lookup ~ many total
0.13 lookup ~ many year
-0.33 lookup ~ match
0.75 lookup ~ maximum
0.27 lookup ~ me the
0.55 lookup ~ medal
0.43 lookup ~ member
0.45 lookup ~ model
-0.13 lookup ~ more
0.28 lookup ~ more than
0.35 lookup ~ name
0.31 lookup ~ name a
0.38 lookup ~ name of
-0.41 lookup ~ network
0.21 lookup ~ no
-0.51 lookup ~ not
-0.34 lookup ~ number
-0.14 lookup ~ number #
0.34 lookup ~ october #
0.53 lookup ~ of #
0.17 lookup ~ of all
-0.44 lookup ~ of game
0.25 lookup ~ of person
-0.48 lookup ~ of player
-0.73 lookup ~ of point
0.41 lookup ~ of the
-0.31 lookup ~ of time
-0.22 lookup ~ of win
0.10 lookup ~ offic
-0.54 lookup ~ on this
0.33 lookup ~ only #
0.87 lookup ~ order
0.41 lookup ~ other than
0.15 lookup ~ over #
0.48 lookup ~ par
-0.24 lookup ~ part
-0.16 lookup ~ party
-0.12 lookup ~ plac
-0.43 lookup ~ place
-0.15 lookup ~ play
-0.22 lookup ~ play in
-0.45 lookup ~ play the
0.16 lookup ~ player
-0.25 lookup ~ player from
0.83 lookup ~ player with
0.49 lookup ~ point
-1.01 lookup ~ population
0.28 lookup ~ position of
0.27 lookup ~ produc
0.22 lookup ~ r
-0.37 lookup ~ rank
0.14 lookup ~ receiv
-0.49 lookup ~ releas
-0.17 lookup ~ release in
-0.22 lookup ~ round #
0.34 lookup ~ run
-0.37 lookup ~ same
-0.22 lookup ~ san
0.27 lookup ~ scor when
-0.22 lookup ~ score
0.48 lookup ~ score #
0.59 lookup ~ scorer
0.27 lookup ~ season
-0.43 lookup ~ seat
0.30 lookup ~ second
-0.20 lookup ~ september
-0.37 lookup ~ september #
0.44 lookup ~ serv
0.29 lookup ~ silver
0.10 lookup ~ silver medal
-1.07 lookup ~ singl
-0.24 lookup ~ smaller
0.26 lookup ~ south
-0.24 lookup ~ stadium
-0.16 lookup ~ start
0.15 lookup ~ stat
0.12 lookup ~ station
0.36 lookup ~ status
-0.24 lookup ~ sum
0.40 lookup ~ t
0.18 lookup ~ t #
-0.56 lookup ~ tabl
0.48 lookup ~ take
-0.48 lookup ~ team had
0.12 lookup ~ team of
-0.72 lookup ~ team play
0.48 lookup ~ team that
-0.13 lookup ~ team was
0.30 lookup ~ term
0.65 lookup ~ that is
0.27 lookup ~ that was
0.11 lookup ~ the #
-0.43 lookup ~ the #th
0.58 lookup ~ the attend
0.10 lookup ~ the averag
0.46 lookup ~ the chart
0.30 lookup ~ the country
0.46 lookup ~ the date
-0.49 lookup ~ the differenc
0.17 lookup ~ the game
0.44 lookup ~ the highest
-0.35 lookup ~ the largest
-0.48 lookup ~ the last
-0.48 lookup ~ the least
-0.43 lookup ~ the list
-0.21 lookup ~ the location
0.14 lookup ~ the lowest
0.51 lookup ~ the name
0.58 lookup ~ the nation
-0.45 lookup ~ the next
-0.47 lookup ~ the number
0.60 lookup ~ the race
0.14 lookup ~ the result
-0.37 lookup ~ the same
0.20 lookup ~ the scor
-0.27 lookup ~ the season
-0.12 lookup ~ the tabl
0.26 lookup ~ the top
-1.01 lookup ~ the total
0.30 lookup ~ the us
0.21 lookup ~ the win
0.19 lookup ~ the year
-0.38 lookup ~ their
0.17 lookup ~ ther
-0.78 lookup ~ they
0.16 lookup ~ this
-0.16 lookup ~ this chart
-0.61 lookup ~ time did
0.40 lookup ~ time of
0.10 lookup ~ titl
-0.98 lookup ~ to #
-0.20 lookup ~ to be
0.48 lookup ~ to par
0.19 lookup ~ to the
-0.14 lookup ~ top
-0.28 lookup ~ total
-0.44 lookup ~ total amount
-1.73 lookup ~ total number
-0.26 lookup ~ total of
-0.11 lookup ~ track
-0.62 lookup ~ tv
-0.38 lookup ~ type
0.10 lookup ~ up
0.27 lookup ~ us
0.11 lookup ~ use
-0.46 lookup ~ valu
-0.30 lookup ~ venu
-0.16 lookup ~ visitor
0.47 lookup ~ w
0.60 lookup ~ was #
-0.39 lookup ~ week #
0.29 lookup ~ were
-0.18 lookup ~ were in
0.34 lookup ~ were ther
0.34 lookup ~ what country
-0.40 lookup ~ what other
0.48 lookup ~ what position
0.25 lookup ~ what team
0.42 lookup ~ what the
0.48 lookup ~ when
0.47 lookup ~ when the
0.43 lookup ~ which
0.12 lookup ~ which date
0.54 lookup ~ which player
0.16 lookup ~ which year
0.17 lookup ~ who had
0.12 lookup ~ who has
0.36 lookup ~ who was
-0.26 lookup ~ who win
0.11 lookup ~ whos
-0.61 lookup ~ win in
0.54 lookup ~ win of
0.11 lookup ~ with
1.21 lookup ~ with #
-0.21 lookup ~ woman
-1.25 lookup ~ world
0.43 lookup ~ year had
0.39 lookup ~ year in
0.32 lookup ~ you
-0.70 missed column
-0.90 missed degree
-0.96 missed number
-0.53 missed unknown
-0.90 missed value
0.32 neighbour filter parts 1
-0.84 neighbour filter parts 2
-0.38 neighbour missed column
0.59 neighbour missed degree
-1.03 neighbour missed value
1.14 neighbour neighbour.own
-0.17 neighbour.next ~ #
0.15 neighbour.next ~ # #
0.32 neighbour.next ~ # %
0.38 neighbour.next ~ # and
-0.29 neighbour.next ~ # in
0.46 neighbour.next ~ # of
-0.16 neighbour.next ~ # person
-0.19 neighbour.next ~ # s
-0.48 neighbour.next ~ # season
0.35 neighbour.next ~ # what
-0.15 neighbour.next ~ # when
-0.40 neighbour.next ~ # with
-0.22 neighbour.next ~ #th
0.32 neighbour.next ~ %
-0.16 neighbour.next ~ 1
0.29 neighbour.next ~ 2
-0.21 neighbour.next ~ ^ how long
-0.15 neighbour.next ~ ^ how long did
-0.37 neighbour.next ~ ^ how many player
0.41 neighbour.next ~ ^ how many time
-0.24 neighbour.next ~ ^ how many year
-0.21 neighbour.next ~ ^ name a
0.30 neighbour.next ~ ^ name the
0.11 neighbour.next ~ ^ what is the
0.52 neighbour.next ~ ^ what team
-0.48 neighbour.next ~ ^ what the
0.17 neighbour.next ~ ^ what was
0.48 neighbour.next ~ ^ what was the
-0.42 neighbour.next ~ ^ what year
0.21 neighbour.next ~ ^ when was
0.21 neighbour.next ~ ^ when was the
-0.17 neighbour.next ~ ^ which is
-0.36 neighbour.next ~ ^ which is the
0.20 neighbour.next ~ ^ which nation
0.11 neighbour.next ~ ^ which player
0.28 neighbour.next ~ ^ who had
0.18 neighbour.next ~ ^ who is
-0.26 neighbour.next ~ ^ who was
-0.69 neighbour.next ~ a
-0.24 neighbour.next ~ a result
0.10 neighbour.next ~ abov
-0.72 neighbour.next ~ after #
-0.24 neighbour.next ~ against
-0.49 neighbour.next ~ album
-0.27 neighbour.next ~ all
-0.26 neighbour.next ~ all the
0.29 neighbour.next ~ amount
0.29 neighbour.next ~ amount of
0.26 neighbour.next ~ and
-0.34 neighbour.next ~ and the
-0.20 neighbour.next ~ and when
0.41 neighbour.next ~ appear
-0.31 neighbour.next ~ april
0.13 neighbour.next ~ april #
0.36 neighbour.next ~ area
-0.58 neighbour.next ~ artist
0.29 neighbour.next ~ as
0.41 neighbour.next ~ at
-0.15 neighbour.next ~ attend
-0.30 neighbour.next ~ averag
-0.30 neighbour.next ~ be
0.39 neighbour.next ~ befor
0.27 neighbour.next ~ befor #
0.36 neighbour.next ~ below
-0.17 neighbour.next ~ best
0.92 neighbour.next ~ birth
0.21 neighbour.next ~ but
0.91 neighbour.next ~ by
0.44 neighbour.next ~ c
1.01 neighbour.next ~ came
-0.35 neighbour.next ~ chart
-0.58 neighbour.next ~ city
-0.15 neighbour.next ~ class
0.21 neighbour.next ~ club
0.37 neighbour.next ~ combin
0.22 neighbour.next ~ come
-0.51 neighbour.next ~ compet
0.78 neighbour.next ~ competition
-0.31 neighbour.next ~ complet
0.15 neighbour.next ~ country
0.24 neighbour.next ~ country has
-0.40 neighbour.next ~ county
0.46 neighbour.next ~ date
0.11 neighbour.next ~ date of
0.37 neighbour.next ~ day
0.24 neighbour.next ~ did
0.46 neighbour.next ~ did the
-0.16 neighbour.next ~ die
-0.58 neighbour.next ~ division
0.27 neighbour.next ~ driver
-0.42 neighbour.next ~ dur
-0.42 neighbour.next ~ earn
0.30 neighbour.next ~ elect
-0.45 neighbour.next ~ election
-0.32 neighbour.next ~ end
0.43 neighbour.next ~ episod
0.46 neighbour.next ~ february
0.13 neighbour.next ~ film
0.17 neighbour.next ~ final
-0.34 neighbour.next ~ first
-0.93 neighbour.next ~ for
-0.37 neighbour.next ~ for the
-0.21 neighbour.next ~ found
-0.15 neighbour.next ~ franc
-0.21 neighbour.next ~ from
-0.17 neighbour.next ~ from the
0.12 neighbour.next ~ game play
0.51 neighbour.next ~ get
-0.71 neighbour.next ~ goal
0.24 neighbour.next ~ gold
0.24 neighbour.next ~ gold medal
0.34 neighbour.next ~ grand
-0.13 neighbour.next ~ greater
-0.13 neighbour.next ~ greater than
0.29 neighbour.next ~ group
0.13 neighbour.next ~ had
0.30 neighbour.next ~ had the
-0.11 neighbour.next ~ has
-0.43 neighbour.next ~ has a
0.43 neighbour.next ~ has the
-0.19 neighbour.next ~ he
-0.19 neighbour.next ~ her
0.18 neighbour.next ~ highest
-0.15 neighbour.next ~ his
-0.37 neighbour.next ~ hold
0.46 neighbour.next ~ home
-0.47 neighbour.next ~ how
-0.21 neighbour.next ~ how long
-0.36 neighbour.next ~ how many
-0.12 neighbour.next ~ in
-0.13 neighbour.next ~ in the
-0.18 neighbour.next ~ is
-0.38 neighbour.next ~ is #
-0.16 neighbour.next ~ is list
-0.32 neighbour.next ~ is the
0.30 neighbour.next ~ june
0.37 neighbour.next ~ june #
-0.36 neighbour.next ~ l
-0.28 neighbour.next ~ label
-0.16 neighbour.next ~ larger
-0.16 neighbour.next ~ larger than
-0.47 neighbour.next ~ largest
0.24 neighbour.next ~ leagu
-0.34 neighbour.next ~ least
0.26 neighbour.next ~ list
0.82 neighbour.next ~ list after
0.22 neighbour.next ~ location
-0.21 neighbour.next ~ long
-0.15 neighbour.next ~ long did
-0.13 neighbour.next ~ lowest
-0.15 neighbour.next ~ m
-0.39 neighbour.next ~ make
-0.36 neighbour.next ~ many
-0.25 neighbour.next ~ many game
-0.37 neighbour.next ~ many player
0.41 neighbour.next ~ many time
-0.24 neighbour.next ~ many year
-0.25 neighbour.next ~ march
0.24 neighbour.next ~ medal
0.32 neighbour.next ~ member
0.48 neighbour.next ~ model
0.17 neighbour.next ~ most
-0.21 neighbour.next ~ name a
0.30 neighbour.next ~ name the
0.38 neighbour.next ~ next
-0.45 neighbour.next ~ no
0.46 neighbour.next ~ number
0.45 neighbour.next ~ number #
-0.31 neighbour.next ~ of
-0.47 neighbour.next ~ of #
-0.26 neighbour.next ~ of all
-0.12 neighbour.next ~ on
0.61 neighbour.next ~ on the
0.33 neighbour.next ~ only
-0.10 neighbour.next ~ open
-0.36 neighbour.next ~ other
-0.24 neighbour.next ~ par
0.47 neighbour.next ~ part
-0.42 neighbour.next ~ partner
-0.10 neighbour.next ~ party
-0.18 neighbour.next ~ percentag
-0.13 neighbour.next ~ person
0.46 neighbour.next ~ pick
-0.17 neighbour.next ~ plac
0.35 neighbour.next ~ place
0.22 neighbour.next ~ play at
-0.47 neighbour.next ~ point
-0.18 neighbour.next ~ population
0.55 neighbour.next ~ race
0.52 neighbour.next ~ rank
-0.61 neighbour.next ~ record
-0.16 neighbour.next ~ record of
0.47 neighbour.next ~ release
-0.28 neighbour.next ~ result
-0.24 neighbour.next ~ result of
-0.19 neighbour.next ~ round
0.21 neighbour.next ~ round #
0.26 neighbour.next ~ san
0.21 neighbour.next ~ school
-0.46 neighbour.next ~ scor
-0.41 neighbour.next ~ scor of
-0.39 neighbour.next ~ score
-0.69 neighbour.next ~ seat
-0.13 neighbour.next ~ second
0.14 neighbour.next ~ she
0.40 neighbour.next ~ ship
0.66 neighbour.next ~ show
0.23 neighbour.next ~ silver
0.21 neighbour.next ~ smaller
0.21 neighbour.next ~ smaller than
0.32 neighbour.next ~ song
0.34 neighbour.next ~ stat
-0.12 neighbour.next ~ status
0.24 neighbour.next ~ tabl
0.19 neighbour.next ~ take
0.29 neighbour.next ~ team
0.32 neighbour.next ~ team had
-0.12 neighbour.next ~ team of
-0.32 neighbour.next ~ team that
0.27 neighbour.next ~ term
0.20 neighbour.next ~ that
0.30 neighbour.next ~ that was
-0.39 neighbour.next ~ the #
-0.24 neighbour.next ~ the attend
-0.30 neighbour.next ~ the averag
-0.35 neighbour.next ~ the chart
-0.26 neighbour.next ~ the country
0.11 neighbour.next ~ the date
0.18 neighbour.next ~ the final
-0.19 neighbour.next ~ the first
0.27 neighbour.next ~ the game
-0.34 neighbour.next ~ the least
0.36 neighbour.next ~ the list
-0.13 neighbour.next ~ the lowest
-0.11 neighbour.next ~ the name
-0.16 neighbour.next ~ the nation
0.33 neighbour.next ~ the only
0.47 neighbour.next ~ the race
-0.15 neighbour.next ~ the result
-0.47 neighbour.next ~ the scor
0.31 neighbour.next ~ the tabl
-0.62 neighbour.next ~ the team
0.20 neighbour.next ~ the time
0.59 neighbour.next ~ the titl
0.21 neighbour.next ~ the top
-0.21 neighbour.next ~ their
-0.48 neighbour.next ~ ther
0.65 neighbour.next ~ they
0.45 neighbour.next ~ this team
0.22 neighbour.next ~ time
0.51 neighbour.next ~ time did
-0.46 neighbour.next ~ time of
0.46 neighbour.next ~ titl
0.40 neighbour.next ~ titl of
-0.34 neighbour.next ~ to
0.40 neighbour.next ~ to #
-0.24 neighbour.next ~ to par
-0.41 neighbour.next ~ to the
0.21 neighbour.next ~ top
0.21 neighbour.next ~ top #
0.25 neighbour.next ~ total
0.62 neighbour.next ~ tournament
-0.15 neighbour.next ~ track
0.13 neighbour.next ~ venu
-0.25 neighbour.next ~ w
0.26 neighbour.next ~ was
0.32 neighbour.next ~ was the
-0.60 neighbour.next ~ were release
-0.48 neighbour.next ~ were ther
0.11 neighbour.next ~ what is
0.52 neighbour.next ~ what team
-0.48 neighbour.next ~ what the
-0.41 neighbour.next ~ what year
-0.51 neighbour.next ~ when
-0.15 neighbour.next ~ when the
0.36 neighbour.next ~ when was
-0.11 neighbour.next ~ wher
0.44 neighbour.next ~ wher was
0.19 neighbour.next ~ which
0.24 neighbour.next ~ which country
-0.17 neighbour.next ~ which is
0.20 neighbour.next ~ which nation
0.11 neighbour.next ~ which player
0.29 neighbour.next ~ who
0.28 neighbour.next ~ who had
-0.46 neighbour.next ~ who has
0.18 neighbour.next ~ who is
0.34 neighbour.next ~ win in
0.65 neighbour.next ~ win the
-0.43 neighbour.next ~ with
-0.38 neighbour.next ~ with #
0.20 neighbour.next ~ world
-0.60 neighbour.next ~ year #
-0.42 neighbour.next ~ year had
0.33 neighbour.next ~ year that
1.14 neighbour.own
0.46 neighbour.previous ~ # #
-0.54 neighbour.previous ~ # and
-0.17 neighbour.previous ~ # in
0.31 neighbour.previous ~ # is
-0.17 neighbour.previous ~ # to
-0.18 neighbour.previous ~ # with
-0.30 neighbour.previous ~ # year
-0.23 neighbour.previous ~ $
-0.23 neighbour.previous ~ $ #
0.15 neighbour.previous ~ 1
-0.19 neighbour.previous ~ ^ how long
0.22 neighbour.previous ~ ^ how many
-0.15 neighbour.previous ~ ^ how many consecutiv
-0.29 neighbour.previous ~ ^ how many game
0.25 neighbour.previous ~ ^ how many person
0.26 neighbour.previous ~ ^ how many team
-0.38 neighbour.previous ~ ^ how many time
-0.31 neighbour.previous ~ ^ in what
-0.15 neighbour.previous ~ ^ in what year
-0.38 neighbour.previous ~ ^ list the
-0.14 neighbour.previous ~ ^ name a
-0.32 neighbour.previous ~ ^ tell me
-0.32 neighbour.previous ~ ^ tell me the
-0.16 neighbour.previous ~ ^ what is
-0.18 neighbour.previous ~ ^ what the
0.38 neighbour.previous ~ ^ what was the
-0.17 neighbour.previous ~ ^ what were
-0.32 neighbour.previous ~ ^ when did
0.35 neighbour.previous ~ ^ wher was
0.35 neighbour.previous ~ ^ wher was the
0.31 neighbour.previous ~ ^ which #
-0.32 neighbour.previous ~ ^ which is
-0.32 neighbour.previous ~ ^ which is the
0.29 neighbour.previous ~ ^ which nation
0.29 neighbour.previous ~ ^ who is
0.29 neighbour.previous ~ ^ who is the
-0.22 neighbour.previous ~ ^ who was
-0.47 neighbour.previous ~ ^ who was the
0.43 neighbour.previous ~ ^ who win
-0.77 neighbour.previous ~ a
-0.18 neighbour.previous ~ a result
-0.43 neighbour.previous ~ a total
0.11 neighbour.previous ~ abov
-0.54 neighbour.previous ~ after
-0.17 neighbour.previous ~ after #
0.10 neighbour.previous ~ against
-0.80 neighbour.previous ~ album
-0.45 neighbour.previous ~ amount
-0.45 neighbour.previous ~ amount of
-0.40 neighbour.previous ~ and
-0.26 neighbour.previous ~ and when
-0.26 neighbour.previous ~ any
0.34 neighbour.previous ~ are
-0.32 neighbour.previous ~ area
0.13 neighbour.previous ~ as
0.57 neighbour.previous ~ as the
-0.46 neighbour.previous ~ at
-0.24 neighbour.previous ~ at #
-0.17 neighbour.previous ~ at least
-0.27 neighbour.previous ~ at the
-0.68 neighbour.previous ~ attend
-0.20 neighbour.previous ~ attend of
0.41 neighbour.previous ~ august
-0.17 neighbour.previous ~ award
0.39 neighbour.previous ~ b
-0.17 neighbour.previous ~ be
0.35 neighbour.previous ~ befor
-0.47 neighbour.previous ~ befor #
-0.28 neighbour.previous ~ befor the
-0.28 neighbour.previous ~ below
0.12 neighbour.previous ~ best
-0.47 neighbour.previous ~ birth
-0.44 neighbour.previous ~ build
-0.26 neighbour.previous ~ but
0.29 neighbour.previous ~ by
0.44 neighbour.previous ~ by the
0.67 neighbour.previous ~ came
0.15 neighbour.previous ~ championship
0.57 neighbour.previous ~ city
-0.17 neighbour.previous ~ class
-0.64 neighbour.previous ~ club
0.75 neighbour.previous ~ come
-0.33 neighbour.previous ~ compet
-0.17 neighbour.previous ~ complet
-0.15 neighbour.previous ~ consecutiv
-0.12 neighbour.previous ~ county
-0.32 neighbour.previous ~ cup
0.26 neighbour.previous ~ d
-0.36 neighbour.previous ~ date
-0.18 neighbour.previous ~ date of
-0.72 neighbour.previous ~ did
-0.27 neighbour.previous ~ did the
0.22 neighbour.previous ~ direct
-0.54 neighbour.previous ~ do
-0.12 neighbour.previous ~ does
-0.21 neighbour.previous ~ driver
0.41 neighbour.previous ~ earn
-0.28 neighbour.previous ~ elect
-0.66 neighbour.previous ~ end
0.34 neighbour.previous ~ episod
0.33 neighbour.previous ~ event
-0.31 neighbour.previous ~ film
-0.33 neighbour.previous ~ final
0.54 neighbour.previous ~ finish
-0.35 neighbour.previous ~ first
-0.54 neighbour.previous ~ for
-0.30 neighbour.previous ~ for the
-0.36 neighbour.previous ~ found
0.58 neighbour.previous ~ from
-0.15 neighbour.previous ~ game
-0.20 neighbour.previous ~ game with
-0.23 neighbour.previous ~ get
-0.69 neighbour.previous ~ had
-0.28 neighbour.previous ~ had a
-0.40 neighbour.previous ~ has
-0.15 neighbour.previous ~ have
-0.36 neighbour.previous ~ have a
-0.21 neighbour.previous ~ his
0.27 neighbour.previous ~ hold
0.26 neighbour.previous ~ home
0.27 neighbour.previous ~ home team
-0.19 neighbour.previous ~ how long
-0.28 neighbour.previous ~ if
-0.30 neighbour.previous ~ in
-0.13 neighbour.previous ~ in #
-0.67 neighbour.previous ~ in a
0.17 neighbour.previous ~ in the
-0.31 neighbour.previous ~ in what
0.24 neighbour.previous ~ is
0.56 neighbour.previous ~ is list
-0.11 neighbour.previous ~ is the
0.37 neighbour.previous ~ it
-0.32 neighbour.previous ~ its
-0.32 neighbour.previous ~ january
-0.32 neighbour.previous ~ january #
0.26 neighbour.previous ~ july
-0.27 neighbour.previous ~ july #
-0.30 neighbour.previous ~ last
0.43 neighbour.previous ~ leagu
-0.17 neighbour.previous ~ least
-0.17 neighbour.previous ~ least #
0.61 neighbour.previous ~ list
0.44 neighbour.previous ~ list as
-0.38 neighbour.previous ~ list the
-0.61 neighbour.previous ~ live
-0.21 neighbour.previous ~ location
-0.19 neighbour.previous ~ long
0.30 neighbour.previous ~ longest
-0.31 neighbour.previous ~ lose
-0.32 neighbour.previous ~ lowest
0.22 neighbour.previous ~ m
-0.15 neighbour.previous ~ many consecutiv
-0.43 neighbour.previous ~ many game
0.25 neighbour.previous ~ many person
0.26 neighbour.previous ~ many team
-0.43 neighbour.previous ~ many time
0.26 neighbour.previous ~ may
-0.32 neighbour.previous ~ me
-0.32 neighbour.previous ~ me the
-0.35 neighbour.previous ~ member
-0.24 neighbour.previous ~ model
0.43 neighbour.previous ~ most
0.16 neighbour.previous ~ name
-0.14 neighbour.previous ~ name a
0.11 neighbour.previous ~ name of
0.29 neighbour.previous ~ nation
0.39 neighbour.previous ~ no
-0.28 neighbour.previous ~ not
0.26 neighbour.previous ~ november
0.26 neighbour.previous ~ november #
-0.26 neighbour.previous ~ number
-0.66 neighbour.previous ~ number of
-0.12 neighbour.previous ~ of
0.34 neighbour.previous ~ of the
0.10 neighbour.previous ~ on
0.40 neighbour.previous ~ on #
-0.17 neighbour.previous ~ only #
0.27 neighbour.previous ~ opponent
-0.15 neighbour.previous ~ other
-0.15 neighbour.previous ~ party
0.28 neighbour.previous ~ person
0.33 neighbour.previous ~ pick
0.45 neighbour.previous ~ plac
0.23 neighbour.previous ~ play
-0.32 neighbour.previous ~ play the
0.23 neighbour.previous ~ population
0.20 neighbour.previous ~ position
0.41 neighbour.previous ~ rac
0.39 neighbour.previous ~ rank
-0.32 neighbour.previous ~ rank of
0.37 neighbour.previous ~ record
-0.37 neighbour.previous ~ releas
-0.24 neighbour.previous ~ represent
-0.33 neighbour.previous ~ result
-0.33 neighbour.previous ~ result of
0.60 neighbour.previous ~ round
0.37 neighbour.previous ~ round #
0.35 neighbour.previous ~ run
-0.20 neighbour.previous ~ s
-0.31 neighbour.previous ~ san
-0.22 neighbour.previous ~ scor
0.26 neighbour.previous ~ scor of
-0.32 neighbour.previous ~ september
-0.32 neighbour.previous ~ september #
-0.25 neighbour.previous ~ servic
-0.27 neighbour.previous ~ ship
-0.26 neighbour.previous ~ show
0.37 neighbour.previous ~ singl
0.38 neighbour.previous ~ site
0.54 neighbour.previous ~ song
-0.15 neighbour.previous ~ south
-0.27 neighbour.previous ~ start
0.37 neighbour.previous ~ status
-0.49 neighbour.previous ~ t
-0.49 neighbour.previous ~ t #
-0.49 neighbour.previous ~ take
-0.43 neighbour.previous ~ team had
0.27 neighbour.previous ~ team is
-0.32 neighbour.previous ~ tell
-0.32 neighbour.previous ~ tell me
-0.25 neighbour.previous ~ than
-0.17 neighbour.previous ~ than #
-0.25 neighbour.previous ~ that
-0.17 neighbour.previous ~ that had
-0.20 neighbour.previous ~ that was
-0.13 neighbour.previous ~ the
-0.18 neighbour.previous ~ the date
-0.19 neighbour.previous ~ the first
-0.30 neighbour.previous ~ the last
-0.32 neighbour.previous ~ the lowest
0.43 neighbour.previous ~ the most
0.29 neighbour.previous ~ the nation
-0.41 neighbour.previous ~ the number
0.32 neighbour.previous ~ the player
-0.20 neighbour.previous ~ the result
0.26 neighbour.previous ~ the scor
0.29 neighbour.previous ~ the season
0.19 neighbour.previous ~ the titl
-0.39 neighbour.previous ~ the total
0.25 neighbour.previous ~ the unit
0.19 neighbour.previous ~ the win
-0.25 neighbour.previous ~ their
0.14 neighbour.previous ~ they
-0.39 neighbour.previous ~ time
-0.43 neighbour.previous ~ time did
0.26 neighbour.previous ~ titl
-0.17 neighbour.previous ~ to be
0.17 neighbour.previous ~ to the
-0.55 neighbour.previous ~ total
-0.45 neighbour.previous ~ total amount
-0.11 neighbour.previous ~ total number
-0.54 neighbour.previous ~ tournament
-0.16 neighbour.previous ~ tv
0.27 neighbour.previous ~ type
0.20 neighbour.previous ~ under
0.25 neighbour.previous ~ unit
0.21 neighbour.previous ~ us
-0.15 neighbour.previous ~ use
-0.21 neighbour.previous ~ was the
-0.20 neighbour.previous ~ were
0.44 neighbour.previous ~ were play
-0.46 neighbour.previous ~ were release
-0.17 neighbour.previous ~ were the
-0.33 neighbour.previous ~ what is
-0.15 neighbour.previous ~ what other
-0.18 neighbour.previous ~ what the
0.14 neighbour.previous ~ what was
-0.17 neighbour.previous ~ what were
-0.15 neighbour.previous ~ what year
-0.69 neighbour.previous ~ when
-0.32 neighbour.previous ~ when did
-0.18 neighbour.previous ~ when the
0.35 neighbour.previous ~ wher
0.35 neighbour.previous ~ wher was
0.31 neighbour.previous ~ which #
-0.32 neighbour.previous ~ which is
0.29 neighbour.previous ~ which nation
-0.22 neighbour.previous ~ who was
0.43 neighbour.previous ~ who win
0.20 neighbour.previous ~ whos
-0.85 neighbour.previous ~ win
-0.10 neighbour.previous ~ win in
0.43 neighbour.previous ~ win the
-0.28 neighbour.previous ~ with
-0.25 neighbour.previous ~ with a
-0.65 neighbour.previous ~ year
-0.52 neighbour.previous ~ year #
-0.15 neighbour.previous ~ year did
-0.30 neighbour.previous ~ year in
-0.41 one aggregate
-1.05 one count
-0.65 opening did / exists
0.13 opening did / frequency.highest
-0.14 opening did / lookup
-0.40 opening did / superlative.highest
-0.31 opening how long / list
-0.50 opening how many / aggregate.maximum
0.19 opening how many / aggregate.minimum
-0.26 opening how many / compare.highest
0.38 opening how many / count
-0.32 opening how many / difference.columns
0.36 opening how many / difference.rows
-0.18 opening how many / frequency.highest
-0.36 opening how many / neighbour.next
-0.13 opening how many / position.first
-0.30 opening how many / position.nth
-0.14 opening how many / superlative.highest.columns
-0.85 opening how many : header %
0.79 opening how many : header 1
0.29 opening how many : header 2
0.39 opening how many : header 3
-0.24 opening how many : header a
-0.36 opening how many : header age
-0.52 opening how many : header area
-0.37 opening how many : header artist
0.61 opening how many : header birth
-0.78 opening how many : header bronz
-0.91 opening how many : header chart
-0.17 opening how many : header city
-0.16 opening how many : header club
-0.90 opening how many : header competition
0.70 opening how many : header county
-0.28 opening how many : header date
-0.46 opening how many : header direct
0.44 opening how many : header division
0.11 opening how many : header draw
-0.62 opening how many : header driver
0.19 opening how many : header event
-0.78 opening how many : header final
-1.13 opening how many : header game
-0.62 opening how many : header gold
-1.00 opening how many : header grid
0.13 opening how many : header height
-1.35 opening how many : header km
0.35 opening how many : header lap
-0.39 opening how many : header leagu
0.24 opening how many : header lose
-0.51 opening how many : header name
0.28 opening how many : header no
0.41 opening how many : header play
-1.06 opening how many : header player
-0.18 opening how many : header pole
0.24 opening how many : header population
0.75 opening how many : header pos
-0.10 opening how many : header position
-0.38 opening how many : header race
0.16 opening how many : header rank
0.31 opening how many : header record
-0.10 opening how many : header round
-0.17 opening how many : header scor
-0.63 opening how many : header season
-0.56 opening how many : header series
-0.86 opening how many : header silver
-0.48 opening how many : header site
-0.51 opening how many : header time
1.00 opening how many : header total
-0.48 opening how many : header tournament
0.65 opening how many : header week
-0.97 opening how many : header weight
0.42 opening how many : header win
-0.60 opening how many : header year
0.10 opening how much / aggregate.sum
-0.16 opening how much / list
0.22 opening is / lookup
-0.31 opening list / list
-1.25 opening list : header id
0.16 opening name / aggregate.minimum
0.63 opening name / count
-0.13 opening name / frequency.lowest
-0.27 opening name / list.columns
0.25 opening name / superlative.highest
-0.10 opening name / superlative.lowest
0.44 opening name : header attend
-0.28 opening name : header date
1.18 opening name : header name
-0.14 opening name : header scor
-0.91 opening name : header team
-0.44 opening name : header year
-0.34 opening other / aggregate.minimum
-0.22 opening other / count.distinct
0.16 opening other / exists
-0.40 opening other / frequency.lowest
-0.76 opening other / list.columns
0.14 opening other / lookup
1.08 opening other : header name
0.16 opening other : header year
0.55 opening was / lookup
0.14 opening what / aggregate.average
0.12 opening what / aggregate.minimum
-0.56 opening what / compare.count.highest
-0.22 opening what / count.distinct
0.17 opening what / difference.rows
-0.15 opening what / list.columns
0.15 opening what / lookup
0.11 opening what / position.last
-0.16 opening what / superlative.lowest.columns
0.53 opening what : header %
0.10 opening what : header 1
0.16 opening what : header 2
-0.62 opening what : header 2007
0.32 opening what : header 2009
0.80 opening what : header 2010
-0.63 opening what : header 2011
0.19 opening what : header a
-0.36 opening what : header against
-0.61 opening what : header age
-0.77 opening what : header album
-0.47 opening what : header and
-0.30 opening what : header artist
0.25 opening what : header attend
0.31 opening what : header averag
-0.46 opening what : header award
-0.70 opening what : header away
-0.55 opening what : header b
-0.43 opening what : header birth
-0.29 opening what : header bronz
-0.22 opening what : header c
0.38 opening what : header capacity
-0.63 opening what : header category
-0.22 opening what : header chassis
-0.19 opening what : header circuit
0.40 opening what : header city
-0.71 opening what : header class
0.59 opening what : header club
-1.41 opening what : header code
0.48 opening what : header colleg
0.53 opening what : header column
-0.17 opening what : header competition
0.24 opening what : header country
-0.90 opening what : header county
-0.10 opening what : header date
0.51 opening what : header description
-0.55 opening what : header direct
-0.59 opening what : header division
0.30 opening what : header draw
-0.23 opening what : header driver
0.71 opening what : header elect
0.34 opening what : header end
-0.96 opening what : header english
-0.75 opening what : header episod
-0.11 opening what : header event
-0.89 opening what : header f
-0.14 opening what : header final
0.16 opening what : header finish
0.22 opening what : header first
-0.41 opening what : header for
0.51 opening what : header from
-0.63 opening what : header game
-0.50 opening what : header goal
-0.80 opening what : header gold
-0.72 opening what : header grid
-0.16 opening what : header h
-0.99 opening what : header height
-0.20 opening what : header high
-0.20 opening what : header home
-2.04 opening what : header id
-0.16 opening what : header in
-0.51 opening what : header km
-0.95 opening what : header label
-0.11 opening what : header languag
-1.10 opening what : header length
0.45 opening what : header lose
0.28 opening what : header m
-0.25 opening what : header manufacturer
0.22 opening what : header model
1.55 opening what : header name
0.22 opening what : header no
0.59 opening what : header number
0.32 opening what : header of
-0.30 opening what : header opponent
-0.83 opening what : header original
-0.61 opening what : header other
0.38 opening what : header party
-1.07 opening what : header per
0.12 opening what : header pick
0.31 opening what : header play
-1.27 opening what : header player
0.10 opening what : header point
-0.85 opening what : header pos
-0.42 opening what : header position
-0.52 opening what : header race
0.45 opening what : header record
-0.32 opening what : header region
-0.61 opening what : header releas
0.12 opening what : header report
0.61 opening what : header result
-0.16 opening what : header rider
-0.75 opening what : header role
-0.58 opening what : header runner
-0.86 opening what : header school
-0.95 opening what : header scorer
-0.84 opening what : header servic
-0.55 opening what : header silver
-1.06 opening what : header site
0.45 opening what : header song
-0.82 opening what : header start
-0.47 opening what : header stat
-0.57 opening what : header team
0.51 opening what : header the
0.15 opening what : header time
1.44 opening what : header titl
1.49 opening what : header total
-0.88 opening what : header tournament
-0.58 opening what : header tv
-0.77 opening what : header type
-0.33 opening what : header us
0.26 opening what : header venu
-0.44 opening what : header visitor
0.49 opening what : header vote
-0.72 opening what : header week
-0.16 opening what : header win
-0.24 opening what year / superlative.highest
1.18 opening what year : header year
-0.94 opening when / list.columns
-0.15 opening when / superlative.lowest
1.17 opening when : header date
0.21 opening when : header result
-0.84 opening when : header scor
0.67 opening when : header year
-0.69 opening where / list.columns
-1.24 opening where : header date
-0.27 opening which / aggregate.minimum
0.51 opening which / compare.count.highest
0.34 opening which / compare.highest
0.14 opening which / compare.lowest
-0.14 opening which / count
-0.13 opening which / count.distinct
-0.27 opening which / difference.rows
0.11 opening which / frequency.lowest
0.40 opening which / lookup
0.19 opening which / neighbour.next
0.15 opening which / position.first
-0.38 opening which / position.nth
-0.13 opening which / superlative.highest.columns
-0.24 opening which / superlative.lowest.columns
0.15 opening which : header #
-0.49 opening which : header %
-0.22 opening which : header 1
0.26 opening which : header 2
0.33 opening which : header 3
-0.82 opening which : header a
-0.46 opening which : header album
-0.49 opening which : header area
-0.13 opening which : header attend
-0.85 opening which : header away
-0.50 opening which : header bronz
-0.13 opening which : header city
0.29 opening which : header club
-0.90 opening which : header colleg
0.32 opening which : header column
0.11 opening which : header country
0.39 opening which : header county
0.53 opening which : header crowd
-0.12 opening which : header density
0.47 opening which : header driver
-0.37 opening which : header final
-0.41 opening which : header first
-0.39 opening which : header goal
-0.88 opening which : header gold
-0.20 opening which : header home
-0.40 opening which : header km
-0.31 opening which : header location
-0.75 opening which : header lose
1.60 opening which : header name
0.13 opening which : header nation
-0.23 opening which : header no
-0.22 opening which : header note
0.75 opening which : header number
-0.48 opening which : header opponent
-0.58 opening which : header party
-1.06 opening which : header plac
-0.48 opening which : header play
-0.66 opening which : header player
-0.26 opening which : header point
-0.79 opening which : header population
-1.13 opening which : header pos
-0.49 opening which : header position
-0.70 opening which : header rank
0.24 opening which : header record
-0.51 opening which : header result
-0.68 opening which : header runner
-1.19 opening which : header s
-0.54 opening which : header scor
-1.14 opening which : header silver
-1.15 opening which : header site
0.45 opening which : header stat
0.13 opening which : header team
-0.48 opening which : header time
1.38 opening which : header titl
0.38 opening which : header total
-0.68 opening which : header up
0.43 opening which : header venu
-0.22 opening which : header win
0.16 opening which year / lookup
0.87 opening which year : header year
-0.16 opening who / aggregate.maximum
-0.46 opening who / aggregate.minimum
0.14 opening who / compare.highest
-0.26 opening who / count
-0.13 opening who / frequency.highest
-0.20 opening who / list.columns
0.29 opening who / neighbour.next
-0.15 opening who / position.last
-0.28 opening who / superlative.highest.columns
0.19 opening who : header 1
-0.31 opening who : header 2
0.28 opening who : header attend
0.72 opening who : header away
-0.45 opening who : header club
-0.88 opening who : header country
-1.26 opening who : header date
0.37 opening who : header driver
0.32 opening who : header final
-1.01 opening who : header game
-0.31 opening who : header grid
-0.77 opening who : header home
-0.53 opening who : header location
2.04 opening who : header name
-0.44 opening who : header nation
-0.61 opening who : header note
-0.49 opening who : header number
-0.71 opening who : header of
1.46 opening who : header opponent
-0.28 opening who : header plac
0.67 opening who : header player
-0.69 opening who : header point
-0.84 opening who : header pos
-1.51 opening who : header position
-0.86 opening who : header rank
-0.51 opening who : header record
-1.16 opening who : header result
-0.51 opening who : header retir
-0.67 opening who : header round
0.23 opening who : header s
-0.39 opening who : header season
-0.77 opening who : header team
-0.50 opening who : header time
-1.50 opening who : header titl
0.31 opening who : header to
0.49 opening who : header total
-1.38 opening who : header venu
1.04 opening who : header win
-0.50 opening who : header year
0.17 position answer score
-0.23 position answer unnamed
0.23 position filter parts 1
-0.79 position filter parts 2
-0.34 position missed column
-0.59 position missed degree
-0.45 position missed number
-0.62 position.first ~ # #
-0.32 position.first ~ # is
-0.25 position.first ~ # point
0.17 position.first ~ # s
-0.22 position.first ~ # season
-0.54 position.first ~ # what
0.19 position.first ~ # year
0.14 position.first ~ #th
-0.41 position.first ~ 2
-0.48 position.first ~ ^ how long
0.25 position.first ~ ^ how long did
-0.48 position.first ~ ^ how many
-0.44 position.first ~ ^ how many consecutiv
-0.55 position.first ~ ^ how many total
0.33 position.first ~ ^ in what
0.33 position.first ~ ^ in what year
-0.12 position.first ~ ^ in which
-0.40 position.first ~ ^ name the
0.16 position.first ~ ^ on what
0.16 position.first ~ ^ on what date
-0.29 position.first ~ ^ tell me
-0.29 position.first ~ ^ tell me the
-0.57 position.first ~ ^ what are
-0.43 position.first ~ ^ what are the
0.23 position.first ~ ^ what date
0.42 position.first ~ ^ what team
-0.25 position.first ~ ^ what was the
0.58 position.first ~ ^ what year
0.42 position.first ~ ^ when was
0.44 position.first ~ ^ when was the
-0.32 position.first ~ ^ which #
0.47 position.first ~ ^ which country
0.19 position.first ~ ^ which date
0.17 position.first ~ ^ which player
-0.40 position.first ~ ^ which team
-0.53 position.first ~ ^ which year
-0.25 position.first ~ ^ who had
0.31 position.first ~ ^ who is
0.22 position.first ~ ^ who was
0.56 position.first ~ ^ who win
-0.20 position.first ~ a #
0.53 position.first ~ a game
-0.24 position.first ~ a scor
-0.20 position.first ~ a win
0.19 position.first ~ after
-0.65 position.first ~ after the
0.34 position.first ~ air
0.24 position.first ~ album
-0.12 position.first ~ all
-0.28 position.first ~ all the
-0.53 position.first ~ an
-0.86 position.first ~ and
-0.26 position.first ~ and #
-0.36 position.first ~ and the
-0.22 position.first ~ any
0.17 position.first ~ appear
-0.64 position.first ~ are
-0.51 position.first ~ are the
-0.13 position.first ~ area
-0.23 position.first ~ artist
0.62 position.first ~ as
-0.34 position.first ~ at
0.32 position.first ~ at the
0.30 position.first ~ athlet
-0.55 position.first ~ attend
-0.26 position.first ~ averag
-0.33 position.first ~ award
-0.44 position.first ~ b
-0.41 position.first ~ be
-0.38 position.first ~ befor
0.49 position.first ~ befor the
-0.29 position.first ~ between
-0.26 position.first ~ between #
0.57 position.first ~ birth
-0.46 position.first ~ bronz
0.37 position.first ~ build
-0.47 position.first ~ but
-0.70 position.first ~ by
-0.25 position.first ~ came
0.53 position.first ~ car
-0.40 position.first ~ championship
0.11 position.first ~ chart
0.20 position.first ~ circuit
-0.44 position.first ~ city
-0.54 position.first ~ class
-0.17 position.first ~ club
-0.15 position.first ~ come
0.57 position.first ~ compet
0.15 position.first ~ competitor
-0.62 position.first ~ consecutiv
0.44 position.first ~ county
-0.13 position.first ~ cup
0.30 position.first ~ date
0.38 position.first ~ date is
0.27 position.first ~ date of
0.15 position.first ~ did
0.31 position.first ~ did the
0.50 position.first ~ die
-0.11 position.first ~ differenc
-0.11 position.first ~ differenc between
-0.61 position.first ~ direct
-0.60 position.first ~ district
0.25 position.first ~ do
0.32 position.first ~ does
0.32 position.first ~ does the
0.52 position.first ~ driver
0.26 position.first ~ dur the
0.33 position.first ~ earn
0.25 position.first ~ end
-0.34 position.first ~ event
-0.10 position.first ~ every
-0.12 position.first ~ film
0.35 position.first ~ final
0.26 position.first ~ finish
0.55 position.first ~ first
-0.39 position.first ~ first year
-0.32 position.first ~ for
-0.35 position.first ~ for the
-0.66 position.first ~ found
0.40 position.first ~ franc
-0.70 position.first ~ from
-0.39 position.first ~ from the
0.31 position.first ~ game
0.30 position.first ~ game in
0.38 position.first ~ game play
0.59 position.first ~ game with
0.54 position.first ~ get
-0.35 position.first ~ goal
0.51 position.first ~ grand
-0.17 position.first ~ grid
-0.26 position.first ~ group
0.50 position.first ~ had
0.32 position.first ~ had #
-0.28 position.first ~ has
-0.31 position.first ~ has the
0.14 position.first ~ have
-0.11 position.first ~ have an
0.82 position.first ~ he
-0.26 position.first ~ her
-0.27 position.first ~ higher
-0.14 position.first ~ highest
0.12 position.first ~ hold
0.29 position.first ~ hold in
0.31 position.first ~ home
-0.71 position.first ~ how
-0.48 position.first ~ how long
-0.13 position.first ~ how many
-0.13 position.first ~ if
-0.12 position.first ~ in
-0.74 position.first ~ in #
-0.12 position.first ~ in the
0.26 position.first ~ in this
0.31 position.first ~ in what
-0.38 position.first ~ in which
0.45 position.first ~ is
-0.23 position.first ~ is #
0.24 position.first ~ is list
0.21 position.first ~ is the
0.56 position.first ~ its
0.13 position.first ~ january
0.13 position.first ~ january #
0.45 position.first ~ june
-0.53 position.first ~ lap
-0.24 position.first ~ largest
-0.75 position.first ~ last
-0.71 position.first ~ launch
-0.53 position.first ~ leagu
0.40 position.first ~ list
-0.57 position.first ~ list the
0.57 position.first ~ live
-0.42 position.first ~ location
-0.48 position.first ~ long
0.25 position.first ~ long did
-0.52 position.first ~ longest
-0.13 position.first ~ lose
-0.14 position.first ~ lowest
0.25 position.first ~ m
-0.22 position.first ~ make
-0.24 position.first ~ man
-0.13 position.first ~ many
-0.44 position.first ~ many consecutiv
-0.55 position.first ~ many total
-0.61 position.first ~ match
-0.29 position.first ~ me
-0.29 position.first ~ me the
0.34 position.first ~ medal
0.43 position.first ~ more
0.61 position.first ~ more than
-0.37 position.first ~ most
-0.35 position.first ~ name
-0.43 position.first ~ name of
-0.40 position.first ~ name the
0.67 position.first ~ nation
-0.63 position.first ~ next
0.39 position.first ~ no
-0.11 position.first ~ november
-0.11 position.first ~ november #
-0.26 position.first ~ number
-0.25 position.first ~ number of
-0.37 position.first ~ of
-0.28 position.first ~ of all
0.50 position.first ~ offic
0.19 position.first ~ on
0.14 position.first ~ on this
0.16 position.first ~ on what
-0.44 position.first ~ open
-0.15 position.first ~ opponent
-0.44 position.first ~ or
-0.53 position.first ~ other
-0.42 position.first ~ other than
0.10 position.first ~ over
0.10 position.first ~ over #
0.37 position.first ~ partner
-0.20 position.first ~ party
-0.32 position.first ~ percentag
0.45 position.first ~ person
0.65 position.first ~ plac
0.31 position.first ~ play
-0.34 position.first ~ play at
0.68 position.first ~ play in
-0.59 position.first ~ play the
0.94 position.first ~ player
-0.16 position.first ~ player from
0.12 position.first ~ point
-0.32 position.first ~ population
-0.30 position.first ~ position
0.60 position.first ~ produc
-0.39 position.first ~ r
0.78 position.first ~ race
0.52 position.first ~ rank
-0.43 position.first ~ release
0.47 position.first ~ release in
0.24 position.first ~ round #
0.13 position.first ~ run
0.11 position.first ~ s
0.59 position.first ~ san
-0.15 position.first ~ school
-0.49 position.first ~ scor
-0.24 position.first ~ scor of
-0.11 position.first ~ score
0.57 position.first ~ scorer
-0.11 position.first ~ seat
0.33 position.first ~ series
0.18 position.first ~ servic
0.19 position.first ~ she
0.22 position.first ~ ship
0.54 position.first ~ show
-0.25 position.first ~ silver
0.35 position.first ~ singl
0.62 position.first ~ site
-0.74 position.first ~ song
0.28 position.first ~ start
-0.26 position.first ~ stat
-0.19 position.first ~ take
-0.25 position.first ~ team
0.41 position.first ~ team had
-0.51 position.first ~ team is
0.43 position.first ~ team play
-0.41 position.first ~ team was
-0.29 position.first ~ tell
-0.29 position.first ~ tell me
0.36 position.first ~ term
0.12 position.first ~ than
0.17 position.first ~ than #
0.32 position.first ~ that had
-0.52 position.first ~ that was
0.26 position.first ~ the #
-0.20 position.first ~ the #th
-0.23 position.first ~ the averag
-0.13 position.first ~ the chart
0.32 position.first ~ the date
-0.11 position.first ~ the differenc
0.56 position.first ~ the first
-0.56 position.first ~ the last
0.39 position.first ~ the list
-0.14 position.first ~ the lowest
-0.34 position.first ~ the most
-0.54 position.first ~ the next
0.34 position.first ~ the number
-0.36 position.first ~ the opponent
0.34 position.first ~ the race
-0.29 position.first ~ the tabl
-0.21 position.first ~ the team
0.39 position.first ~ the time
0.32 position.first ~ the top
-0.67 position.first ~ the total
-0.26 position.first ~ the unit
-0.55 position.first ~ the year
-0.45 position.first ~ their
-0.31 position.first ~ ther
0.46 position.first ~ this
0.10 position.first ~ this chart
0.77 position.first ~ time
0.41 position.first ~ time of
-0.17 position.first ~ titl
0.18 position.first ~ to be
-0.40 position.first ~ to the
-1.22 position.first ~ top #
-0.23 position.first ~ total
-0.61 position.first ~ total number
0.40 position.first ~ tv
-0.20 position.first ~ type
-0.20 position.first ~ type of
0.65 position.first ~ under
0.34 position.first ~ unit
-0.26 position.first ~ unit stat
-0.40 position.first ~ use
0.25 position.first ~ venu
0.14 position.first ~ vote
-0.36 position.first ~ was #
0.51 position.first ~ week
0.24 position.first ~ were in
-0.57 position.first ~ what are
-0.43 position.first ~ what country
0.31 position.first ~ what date
0.42 position.first ~ what team
-0.51 position.first ~ what the
0.21 position.first ~ what year
-0.43 position.first ~ when the
0.40 position.first ~ when was
-0.43 position.first ~ wher
-0.37 position.first ~ wher the
-0.32 position.first ~ which #
0.47 position.first ~ which country
0.19 position.first ~ which date
0.17 position.first ~ which player
-0.61 position.first ~ which team
-0.39 position.first ~ which year
-0.25 position.first ~ who had
0.31 position.first ~ who is
0.56 position.first ~ who win
0.32 position.first ~ win in
-0.12 position.first ~ win of
0.37 position.first ~ win the
-0.31 position.first ~ with
-0.39 position.first ~ with the
0.14 position.first ~ world
-0.39 position.first ~ year
-0.14 position.first ~ year did
-0.18 position.first ~ year in
-0.80 position.first ~ year that
-0.39 position.last ~ # of
0.25 position.last ~ # point
0.37 position.last ~ # season
-0.42 position.last ~ # to
-0.51 position.last ~ # when
-0.50 position.last ~ # year
-0.36 position.last ~ #th
-0.17 position.last ~ +
-0.17 position.last ~ + #
0.29 position.last ~ 1
0.41 position.last ~ 2
-0.37 position.last ~ ^ how long
0.48 position.last ~ ^ how many consecutiv
-0.19 position.last ~ ^ how many different
-0.47 position.last ~ ^ how many game
-0.30 position.last ~ ^ how much
0.48 position.last ~ ^ in what
0.48 position.last ~ ^ in what year
-0.38 position.last ~ ^ list the
-0.45 position.last ~ ^ name the
-0.25 position.last ~ ^ what are
-0.25 position.last ~ ^ what are the
-0.27 position.last ~ ^ what date
0.19 position.last ~ ^ what is
0.36 position.last ~ ^ what is the
-0.10 position.last ~ ^ what the
0.28 position.last ~ ^ when did
0.59 position.last ~ ^ wher was
0.59 position.last ~ ^ wher was the
-0.27 position.last ~ ^ which #
0.42 position.last ~ ^ which date
0.43 position.last ~ ^ which is
0.43 position.last ~ ^ which is the
0.49 position.last ~ ^ which team
-0.28 position.last ~ ^ who was
-0.28 position.last ~ ^ who was the
-0.15 position.last ~ a scor
-0.44 position.last ~ after
0.35 position.last ~ against
0.56 position.last ~ album
0.26 position.last ~ all
0.41 position.last ~ an
-0.17 position.last ~ and
-0.46 position.last ~ and the
-0.29 position.last ~ and when
-0.42 position.last ~ appear
-0.30 position.last ~ are
-0.25 position.last ~ are the
-0.24 position.last ~ area
0.13 position.last ~ as
-0.28 position.last ~ at
-0.32 position.last ~ at least
-0.15 position.last ~ at the
-0.21 position.last ~ athlet
0.24 position.last ~ award
-0.22 position.last ~ be
-0.42 position.last ~ been
0.22 position.last ~ befor
-0.44 position.last ~ befor #
0.49 position.last ~ befor the
0.71 position.last ~ below
-0.47 position.last ~ best
0.20 position.last ~ between
-0.35 position.last ~ but
0.23 position.last ~ by the
-0.90 position.last ~ came
0.47 position.last ~ car
-0.23 position.last ~ championship
0.11 position.last ~ chart
0.27 position.last ~ club
-0.32 position.last ~ come
0.29 position.last ~ compet
-0.60 position.last ~ competitor
-0.51 position.last ~ complet
0.48 position.last ~ consecutiv
-0.64 position.last ~ country
0.20 position.last ~ date
-0.21 position.last ~ date of
0.42 position.last ~ date was
0.58 position.last ~ day
0.36 position.last ~ december
0.36 position.last ~ december #
0.22 position.last ~ did
-0.19 position.last ~ different
-0.59 position.last ~ direct
-0.36 position.last ~ division
-0.30 position.last ~ does
-0.30 position.last ~ does the
0.39 position.last ~ draft
0.79 position.last ~ driver
-0.56 position.last ~ dur
-0.56 position.last ~ dur the
0.20 position.last ~ each
0.20 position.last ~ earn
-0.36 position.last ~ elect
-0.30 position.last ~ election
-0.78 position.last ~ episod
-0.29 position.last ~ event
-0.50 position.last ~ featur
0.57 position.last ~ film
-0.27 position.last ~ final
-0.61 position.last ~ finish
-0.43 position.last ~ first
-0.25 position.last ~ first year
-0.16 position.last ~ for
-0.24 position.last ~ for #
-0.25 position.last ~ for the
-0.19 position.last ~ from
-0.36 position.last ~ from the
0.47 position.last ~ game
-0.74 position.last ~ game #
-0.20 position.last ~ get
0.13 position.last ~ grand
-0.30 position.last ~ greater
-0.30 position.last ~ greater than
0.33 position.last ~ had #
-0.32 position.last ~ had a
0.19 position.last ~ had the
0.54 position.last ~ he
-0.39 position.last ~ her
-0.32 position.last ~ highest
-0.26 position.last ~ his
0.57 position.last ~ hold
-0.36 position.last ~ home
-0.36 position.last ~ home team
-0.36 position.last ~ how
-0.37 position.last ~ how long
-0.30 position.last ~ how much
-0.21 position.last ~ if
0.13 position.last ~ in
0.30 position.last ~ in #
0.18 position.last ~ in a
0.24 position.last ~ in the
0.14 position.last ~ in what
0.50 position.last ~ in which
0.24 position.last ~ is
0.79 position.last ~ is list
0.17 position.last ~ is the
0.20 position.last ~ january
0.31 position.last ~ label
0.53 position.last ~ lap
0.23 position.last ~ last
0.13 position.last ~ leagu
-0.32 position.last ~ least
0.36 position.last ~ less
0.36 position.last ~ less than
0.66 position.last ~ list
0.33 position.last ~ list as
0.41 position.last ~ location
-0.37 position.last ~ long
0.81 position.last ~ lose
-0.50 position.last ~ lowest
0.78 position.last ~ make
-0.22 position.last ~ man
0.48 position.last ~ many consecutiv
-0.19 position.last ~ many different
-0.47 position.last ~ many game
0.37 position.last ~ match
0.86 position.last ~ maximum
-0.73 position.last ~ may
-0.73 position.last ~ may #
-0.25 position.last ~ me
-0.25 position.last ~ me the
-0.35 position.last ~ member
0.38 position.last ~ model
0.15 position.last ~ more
0.22 position.last ~ more than
-0.52 position.last ~ most
-0.30 position.last ~ much
-0.34 position.last ~ name
-0.10 position.last ~ name of
-0.45 position.last ~ name the
0.14 position.last ~ number
0.48 position.last ~ number #
-0.74 position.last ~ of game
-0.15 position.last ~ of the
-0.17 position.last ~ offic
0.22 position.last ~ on the
0.20 position.last ~ on what
-0.45 position.last ~ only
-0.44 position.last ~ open
-0.35 position.last ~ other
-0.35 position.last ~ other than
0.18 position.last ~ person
-0.24 position.last ~ pick
0.52 position.last ~ place
0.42 position.last ~ play
0.17 position.last ~ play in
-0.37 position.last ~ play the
0.70 position.last ~ player
0.39 position.last ~ player with
0.25 position.last ~ point
-0.24 position.last ~ population
0.49 position.last ~ position
-0.27 position.last ~ position of
0.46 position.last ~ produc
0.15 position.last ~ race
-0.47 position.last ~ rank
-0.50 position.last ~ receiv
-0.11 position.last ~ record
0.55 position.last ~ releas
-0.14 position.last ~ release
0.23 position.last ~ result
0.32 position.last ~ result of
-0.12 position.last ~ round
0.16 position.last ~ round #
-0.31 position.last ~ run
-0.29 position.last ~ s
0.23 position.last ~ san
-0.27 position.last ~ scor
0.13 position.last ~ scor #
-0.24 position.last ~ scor of
-0.30 position.last ~ seat
-0.51 position.last ~ second
0.20 position.last ~ september
0.20 position.last ~ september #
0.24 position.last ~ series
0.46 position.last ~ serv
-0.13 position.last ~ servic
0.90 position.last ~ ship
-0.21 position.last ~ show
0.59 position.last ~ singl
-0.34 position.last ~ site
0.43 position.last ~ song
-0.55 position.last ~ start
-0.30 position.last ~ stat
0.24 position.last ~ status
0.37 position.last ~ surfac
0.74 position.last ~ tabl
-0.16 position.last ~ take
0.46 position.last ~ team
0.48 position.last ~ team has
0.24 position.last ~ team play
-0.44 position.last ~ team that
-0.59 position.last ~ team was
-0.24 position.last ~ term
-0.29 position.last ~ than
-0.17 position.last ~ than #
0.46 position.last ~ that
-0.26 position.last ~ that has
0.56 position.last ~ that was
-0.18 position.last ~ the #th
0.42 position.last ~ the chart
-0.19 position.last ~ the date
-0.36 position.last ~ the final
-0.74 position.last ~ the first
-0.34 position.last ~ the game
-0.32 position.last ~ the highest
-0.36 position.last ~ the home
0.12 position.last ~ the last
-0.50 position.last ~ the lowest
-0.45 position.last ~ the most
0.15 position.last ~ the name
-0.45 position.last ~ the only
0.36 position.last ~ the record
0.54 position.last ~ the result
0.36 position.last ~ the season
0.11 position.last ~ the team
0.38 position.last ~ the titl
0.25 position.last ~ the win
0.19 position.last ~ the year
0.30 position.last ~ their
-0.41 position.last ~ ther
-0.43 position.last ~ they
0.16 position.last ~ time
0.37 position.last ~ titl
0.38 position.last ~ titl of
-0.56 position.last ~ to
-0.34 position.last ~ to the
-0.47 position.last ~ total
0.67 position.last ~ track
-0.17 position.last ~ up
0.52 position.last ~ visitor
0.66 position.last ~ was #
0.41 position.last ~ week
-0.28 position.last ~ week #
-0.25 position.last ~ were
-0.47 position.last ~ were play
0.47 position.last ~ were the
-0.41 position.last ~ were ther
0.22 position.last ~ what
-0.25 position.last ~ what are
0.18 position.last ~ what date
0.19 position.last ~ what is
-0.10 position.last ~ what the
0.14 position.last ~ what year
0.13 position.last ~ when
0.28 position.last ~ when did
0.18 position.last ~ when the
0.60 position.last ~ wher
0.16 position.last ~ wher the
0.59 position.last ~ wher was
0.12 position.last ~ which
-0.27 position.last ~ which #
0.42 position.last ~ which date
0.43 position.last ~ which is
0.49 position.last ~ which team
-0.17 position.last ~ who
-0.27 position.last ~ who was
0.28 position.last ~ win
0.27 position.last ~ win by
-0.17 position.last ~ win in
0.45 position.last ~ win of
0.52 position.last ~ win the
-0.42 position.last ~ with #
-0.15 position.last ~ with a
-0.29 position.last ~ with the
0.17 position.last ~ woman
-0.58 position.last ~ world
0.23 position.last ~ year
-0.19 position.last ~ year #
0.33 position.last ~ year in
0.28 position.last ~ year that
-0.21 position.last ~ you
0.18 position.nth ~ # #
0.35 position.nth ~ # what
0.13 position.nth ~ #th
-0.20 position.nth ~ 1
-0.52 position.nth ~ 2
0.14 position.nth ~ ^ how long
0.14 position.nth ~ ^ how long did
-0.25 position.nth ~ ^ how many
-0.29 position.nth ~ ^ how many consecutiv
-0.10 position.nth ~ ^ how many player
-0.17 position.nth ~ ^ how many team
-0.12 position.nth ~ ^ how many time
-0.19 position.nth ~ ^ how many year
-0.28 position.nth ~ ^ what is
-0.32 position.nth ~ ^ what is the
-0.24 position.nth ~ ^ what the
0.19 position.nth ~ ^ what was
0.19 position.nth ~ ^ what was the
-0.46 position.nth ~ ^ when did
-0.40 position.nth ~ ^ who was
-0.10 position.nth ~ ^ who was the
-0.15 position.nth ~ ^ who win
-0.17 position.nth ~ a
-0.47 position.nth ~ after
-0.42 position.nth ~ after the
-0.31 position.nth ~ air
-0.29 position.nth ~ and
-0.35 position.nth ~ april
0.20 position.nth ~ are the
0.23 position.nth ~ at
0.27 position.nth ~ at least
-0.28 position.nth ~ at the
-0.32 position.nth ~ between
-0.11 position.nth ~ between the
-0.21 position.nth ~ build
0.27 position.nth ~ come
-0.26 position.nth ~ competition
0.14 position.nth ~ complet
-0.29 position.nth ~ consecutiv
-0.20 position.nth ~ count
-0.22 position.nth ~ country
-0.18 position.nth ~ day
0.18 position.nth ~ did
-0.16 position.nth ~ did the
-0.32 position.nth ~ differenc
-0.11 position.nth ~ differenc between
-0.20 position.nth ~ differenc in
-0.13 position.nth ~ division
-0.31 position.nth ~ draft
0.46 position.nth ~ driver
-0.21 position.nth ~ dur
-0.21 position.nth ~ dur the
-0.23 position.nth ~ episod
0.11 position.nth ~ finish
0.25 position.nth ~ for
0.26 position.nth ~ for the
-0.29 position.nth ~ franc
-0.29 position.nth ~ get
-0.20 position.nth ~ gold
-0.20 position.nth ~ gold medal
-0.31 position.nth ~ has
-0.18 position.nth ~ has a
-0.10 position.nth ~ how
0.14 position.nth ~ how long
-0.30 position.nth ~ how many
-0.49 position.nth ~ in the
-0.41 position.nth ~ is
-0.35 position.nth ~ is list
-0.34 position.nth ~ is the
-0.11 position.nth ~ january
-0.23 position.nth ~ july
0.30 position.nth ~ last
0.27 position.nth ~ least
-0.35 position.nth ~ list
0.14 position.nth ~ long
0.14 position.nth ~ long did
-0.30 position.nth ~ many
-0.29 position.nth ~ many consecutiv
-0.10 position.nth ~ many player
-0.17 position.nth ~ many team
-0.12 position.nth ~ many time
-0.19 position.nth ~ many year
-0.23 position.nth ~ medal
-0.22 position.nth ~ member
-0.22 position.nth ~ most
-0.65 position.nth ~ next
-0.16 position.nth ~ number
-0.16 position.nth ~ number of
-0.37 position.nth ~ of
-0.37 position.nth ~ of the
-0.24 position.nth ~ of win
-0.37 position.nth ~ on
-0.36 position.nth ~ only
-0.28 position.nth ~ open
0.13 position.nth ~ or
0.34 position.nth ~ other
-0.51 position.nth ~ over
-0.24 position.nth ~ over #
-0.21 position.nth ~ party
-0.24 position.nth ~ pick
-0.15 position.nth ~ play
-0.19 position.nth ~ play in
-0.45 position.nth ~ player
-0.37 position.nth ~ position
0.20 position.nth ~ r
-0.35 position.nth ~ record
-0.19 position.nth ~ releas
-0.19 position.nth ~ release
-0.25 position.nth ~ result
-0.29 position.nth ~ round
-0.27 position.nth ~ run
-0.28 position.nth ~ s
0.17 position.nth ~ season
-0.24 position.nth ~ seat
-0.16 position.nth ~ second
-0.15 position.nth ~ take
0.29 position.nth ~ team
-0.19 position.nth ~ team play
-0.44 position.nth ~ that
-0.21 position.nth ~ that was
-0.15 position.nth ~ the #
-0.44 position.nth ~ the #th
-0.32 position.nth ~ the differenc
0.25 position.nth ~ the last
-0.44 position.nth ~ the next
-0.21 position.nth ~ the number
-0.21 position.nth ~ the only
-0.28 position.nth ~ the player
0.14 position.nth ~ the race
0.32 position.nth ~ the team
-0.27 position.nth ~ the time
-0.11 position.nth ~ the top
0.33 position.nth ~ they
-0.15 position.nth ~ this
-0.45 position.nth ~ time
-0.38 position.nth ~ time did
-0.27 position.nth ~ time of
0.46 position.nth ~ to
-0.30 position.nth ~ track
-0.22 position.nth ~ what country
-0.27 position.nth ~ what is
0.34 position.nth ~ what other
-0.24 position.nth ~ what the
0.17 position.nth ~ what was
-0.22 position.nth ~ when
-0.46 position.nth ~ when did
-0.38 position.nth ~ which
-0.64 position.nth ~ who
-0.40 position.nth ~ who was
-0.15 position.nth ~ who win
-0.24 position.nth ~ win by
0.17 position.nth ~ year
0.19 position.nth ~ year did
0.13 reading aggregate.average
0.14 reading compare.count.highest
-0.22 reading compare.count.lowest
0.10 reading compare.highest
0.12 reading compare.lowest
0.36 reading count
-0.22 reading difference.columns
0.27 reading difference.rows
0.40 reading exists
-0.15 reading position.nth
-0.34 reading superlative.lowest.columns
1.57 size 1
0.29 size 1 / compare
0.19 size 1 / count
0.40 size 1 / exists
0.27 size 1 / lookup
0.47 size 1 / neighbour
-0.54 size 16+ / neighbour
-0.54 size 16+ / superlative
-0.73 size 2 / neighbour
-0.59 size 3 / neighbour
-0.33 size 4-6 / frequency
-0.62 size 4-6 / neighbour
-0.11 size 4-6 / superlative
-0.61 size 7-15 / neighbour
-0.19 size 7-15 / superlative
-0.17 size one / plural / compare
0.14 size one / plural / count
-0.29 size one / plural / list
0.40 size one / plural / neighbour
-0.77 size one / plural / position
-0.24 size one / plural / superlative
0.39 size one / singular / compare
0.17 size one / singular / count
0.40 size one / singular / exists
0.16 size one / singular / frequency
0.49 size one / singular / lookup
0.35 size one / singular / neighbour
-0.15 size several / plural / list
-1.02 size several / plural / neighbour
-0.53 size several / singular / frequency
-0.78 size several / singular / lookup
-1.53 size several / singular / neighbour
-0.30 size several / singular / superlative
0.33 sort.own
-0.52 superlative filter parts 1
-0.44 superlative filter parts 2
0.30 superlative key.score
-0.60 superlative key.unnamed
-0.27 superlative missed degree
0.36 superlative missed number
0.22 superlative missed value
-0.22 superlative.highest ~ # #
-0.38 superlative.highest ~ # %
-0.23 superlative.highest ~ # and
-0.40 superlative.highest ~ # as
-0.13 superlative.highest ~ # for
-0.38 superlative.highest ~ # in
-0.27 superlative.highest ~ # of
-0.50 superlative.highest ~ # or
-0.24 superlative.highest ~ # person
-0.49 superlative.highest ~ # point
0.39 superlative.highest ~ # s
-0.13 superlative.highest ~ # season
-0.37 superlative.highest ~ # that
0.40 superlative.highest ~ # to
-0.72 superlative.highest ~ # what
0.37 superlative.highest ~ # with
0.48 superlative.highest ~ #th
-0.50 superlative.highest ~ $
-0.47 superlative.highest ~ %
-0.26 superlative.highest ~ &
0.14 superlative.highest ~ 1
-0.60 superlative.highest ~ ^ how long
-0.19 superlative.highest ~ ^ how long did
-0.18 superlative.highest ~ ^ how many consecutiv
0.19 superlative.highest ~ ^ how many country
-0.63 superlative.highest ~ ^ how many game
-0.80 superlative.highest ~ ^ how many player
-0.55 superlative.highest ~ ^ how many team
-0.49 superlative.highest ~ ^ how many time
0.58 superlative.highest ~ ^ how many year
-0.47 superlative.highest ~ ^ in what
-0.29 superlative.highest ~ ^ in what year
-0.39 superlative.highest ~ ^ in which
-0.29 superlative.highest ~ ^ list the
0.56 superlative.highest ~ ^ name a
-0.76 superlative.highest ~ ^ name the
0.22 superlative.highest ~ ^ on what
0.22 superlative.highest ~ ^ on what date
-0.49 superlative.highest ~ ^ tell me
-0.49 superlative.highest ~ ^ tell me the
-0.20 superlative.highest ~ ^ what are
-0.17 superlative.highest ~ ^ what are the
-0.22 superlative.highest ~ ^ what date
-0.49 superlative.highest ~ ^ what the
-0.29 superlative.highest ~ ^ what was the
-0.11 superlative.highest ~ ^ what year
-0.50 superlative.highest ~ ^ when was
-0.50 superlative.highest ~ ^ when was the
0.28 superlative.highest ~ ^ which #
-0.11 superlative.highest ~ ^ which date
0.27 superlative.highest ~ ^ which game
0.20 superlative.highest ~ ^ which is
0.52 superlative.highest ~ ^ which is the
-0.20 superlative.highest ~ ^ which player
-0.49 superlative.highest ~ ^ who is
-0.48 superlative.highest ~ ^ who is the
0.15 superlative.highest ~ ^ who was
0.12 superlative.highest ~ ^ who was the
0.16 superlative.highest ~ ^ who win
-0.38 superlative.highest ~ a #
-0.37 superlative.highest ~ a result
-0.25 superlative.highest ~ a scor
-0.37 superlative.highest ~ a total
-0.46 superlative.highest ~ a win
-0.40 superlative.highest ~ abov
0.13 superlative.highest ~ after #
0.17 superlative.highest ~ after the
-0.21 superlative.highest ~ air
-0.98 superlative.highest ~ album
-0.50 superlative.highest ~ all the
-0.34 superlative.highest ~ amount
-0.34 superlative.highest ~ amount of
-0.21 superlative.highest ~ an
-0.31 superlative.highest ~ and
0.30 superlative.highest ~ and #
0.36 superlative.highest ~ and a
-0.21 superlative.highest ~ and an
-0.86 superlative.highest ~ and the
-0.19 superlative.highest ~ and what
-0.76 superlative.highest ~ and when
-0.40 superlative.highest ~ any
-0.56 superlative.highest ~ appear
0.48 superlative.highest ~ april
-0.38 superlative.highest ~ are
0.32 superlative.highest ~ area
-0.51 superlative.highest ~ artist
0.22 superlative.highest ~ as
-0.78 superlative.highest ~ as the
-0.30 superlative.highest ~ assist
-0.43 superlative.highest ~ at
-0.31 superlative.highest ~ at least
-0.34 superlative.highest ~ at the
-0.10 superlative.highest ~ athlet
0.25 superlative.highest ~ attend
-0.35 superlative.highest ~ attend of
0.52 superlative.highest ~ averag
-0.39 superlative.highest ~ award
-0.72 superlative.highest ~ away
-0.49 superlative.highest ~ away team
0.56 superlative.highest ~ be
0.24 superlative.highest ~ been
-0.18 superlative.highest ~ befor
0.17 superlative.highest ~ befor #
-0.44 superlative.highest ~ befor the
-0.43 superlative.highest ~ best
0.24 superlative.highest ~ between #
-0.23 superlative.highest ~ between the
-0.17 superlative.highest ~ both
0.41 superlative.highest ~ bronz
0.30 superlative.highest ~ build
0.23 superlative.highest ~ but
-0.39 superlative.highest ~ by
0.19 superlative.highest ~ by the
0.29 superlative.highest ~ came
-0.70 superlative.highest ~ car
-0.48 superlative.highest ~ category
0.24 superlative.highest ~ championship
-0.29 superlative.highest ~ chart
-0.64 superlative.highest ~ circuit
0.18 superlative.highest ~ city
-0.71 superlative.highest ~ class
-0.36 superlative.highest ~ club
-0.23 superlative.highest ~ competition
-0.12 superlative.highest ~ competitor
0.77 superlative.highest ~ complet
0.49 superlative.highest ~ count
0.32 superlative.highest ~ country
-0.23 superlative.highest ~ country has
-0.62 superlative.highest ~ crowd
0.19 superlative.highest ~ cup
-0.42 superlative.highest ~ date is
0.37 superlative.highest ~ date of
0.14 superlative.highest ~ date was
-0.87 superlative.highest ~ day
0.27 superlative.highest ~ december
0.27 superlative.highest ~ december #
-0.33 superlative.highest ~ die
-0.21 superlative.highest ~ differenc
-0.20 superlative.highest ~ differenc between
-0.23 superlative.highest ~ different
0.38 superlative.highest ~ direct
-0.41 superlative.highest ~ district
-0.17 superlative.highest ~ division
-0.17 superlative.highest ~ does the
-0.29 superlative.highest ~ draft
-0.25 superlative.highest ~ driver
-0.13 superlative.highest ~ each
-0.32 superlative.highest ~ earn
-0.39 superlative.highest ~ elect
0.14 superlative.highest ~ election
-0.46 superlative.highest ~ end
0.66 superlative.highest ~ event
-0.57 superlative.highest ~ every
-0.36 superlative.highest ~ featur
-0.61 superlative.highest ~ february
-0.12 superlative.highest ~ final
-0.11 superlative.highest ~ finish
-0.23 superlative.highest ~ first
-0.32 superlative.highest ~ first year
-0.29 superlative.highest ~ for
-0.11 superlative.highest ~ for the
-0.56 superlative.highest ~ found
-0.40 superlative.highest ~ franc
0.30 superlative.highest ~ from #
0.10 superlative.highest ~ from the
-0.12 superlative.highest ~ game
-0.37 superlative.highest ~ game #
0.34 superlative.highest ~ game in
0.18 superlative.highest ~ game with
0.36 superlative.highest ~ gold
0.30 superlative.highest ~ gold medal
-0.46 superlative.highest ~ grand
-0.14 superlative.highest ~ greater
-0.55 superlative.highest ~ greater than
0.24 superlative.highest ~ had
-0.36 superlative.highest ~ had #
-0.29 superlative.highest ~ had a
-0.21 superlative.highest ~ had more
0.58 superlative.highest ~ had the
0.14 superlative.highest ~ has
-0.36 superlative.highest ~ has #
-0.24 superlative.highest ~ has a
-0.12 superlative.highest ~ has an
0.39 superlative.highest ~ has the
-0.56 superlative.highest ~ have a
-0.18 superlative.highest ~ have more
-0.38 superlative.highest ~ have the
-0.55 superlative.highest ~ he
0.50 superlative.highest ~ her
-0.20 superlative.highest ~ higher
-0.21 superlative.highest ~ highest
0.23 superlative.highest ~ his
-0.80 superlative.highest ~ hold
-0.30 superlative.highest ~ home
-0.22 superlative.highest ~ home team
-0.19 superlative.highest ~ how
-0.60 superlative.highest ~ how long
-0.35 superlative.highest ~ how much
-0.59 superlative.highest ~ i
0.26 superlative.highest ~ if
-0.36 superlative.highest ~ in #
0.12 superlative.highest ~ in a
-0.60 superlative.highest ~ in the
-0.52 superlative.highest ~ in what
-0.34 superlative.highest ~ in which
-0.41 superlative.highest ~ is
0.34 superlative.highest ~ its
-0.17 superlative.highest ~ john
-0.72 superlative.highest ~ june
-0.28 superlative.highest ~ june #
0.29 superlative.highest ~ l
-0.47 superlative.highest ~ label
-0.82 superlative.highest ~ lap
0.35 superlative.highest ~ larger
-0.55 superlative.highest ~ larger than
-0.41 superlative.highest ~ launch
-0.45 superlative.highest ~ leagu
-0.72 superlative.highest ~ least
-0.19 superlative.highest ~ least #
0.25 superlative.highest ~ less
0.25 superlative.highest ~ less than
-0.49 superlative.highest ~ list
-0.53 superlative.highest ~ list after
0.38 superlative.highest ~ list as
-0.25 superlative.highest ~ list in
-0.57 superlative.highest ~ list the
0.36 superlative.highest ~ live
-0.43 superlative.highest ~ location
-0.60 superlative.highest ~ long
-0.19 superlative.highest ~ long did
-0.32 superlative.highest ~ lose
-0.15 superlative.highest ~ m
-0.53 superlative.highest ~ make
-0.54 superlative.highest ~ man
-0.18 superlative.highest ~ many consecutiv
0.19 superlative.highest ~ many country
-1.03 superlative.highest ~ many game
-0.80 superlative.highest ~ many player
-0.55 superlative.highest ~ many team
-0.49 superlative.highest ~ many time
0.58 superlative.highest ~ many year
-0.40 superlative.highest ~ march
-0.46 superlative.highest ~ maximum
0.33 superlative.highest ~ may
0.33 superlative.highest ~ may #
0.12 superlative.highest ~ me the
0.20 superlative.highest ~ medal
-0.33 superlative.highest ~ member
-0.23 superlative.highest ~ model
-0.42 superlative.highest ~ month
-0.26 superlative.highest ~ more
-0.52 superlative.highest ~ more than
-0.35 superlative.highest ~ much
0.27 superlative.highest ~ name a
0.14 superlative.highest ~ name of
-0.76 superlative.highest ~ name the
-0.45 superlative.highest ~ network
-0.60 superlative.highest ~ new
0.45 superlative.highest ~ no
-0.13 superlative.highest ~ november
-0.26 superlative.highest ~ november #
-0.41 superlative.highest ~ number #
-0.35 superlative.highest ~ october
-0.23 superlative.highest ~ october #
-0.26 superlative.highest ~ of
-0.81 superlative.highest ~ of #
-0.35 superlative.highest ~ of all
0.40 superlative.highest ~ of game
0.29 superlative.highest ~ of player
-0.56 superlative.highest ~ of point
-0.53 superlative.highest ~ of time
-0.42 superlative.highest ~ of win
-0.34 superlative.highest ~ offic
0.25 superlative.highest ~ on
0.41 superlative.highest ~ on #
-0.52 superlative.highest ~ on the
0.22 superlative.highest ~ on what
0.51 superlative.highest ~ only
0.12 superlative.highest ~ opponent
-0.60 superlative.highest ~ or
-0.54 superlative.highest ~ or #
-0.21 superlative.highest ~ order
0.45 superlative.highest ~ other
0.33 superlative.highest ~ other than
0.48 superlative.highest ~ over #
-0.38 superlative.highest ~ par
-0.46 superlative.highest ~ park
-0.62 superlative.highest ~ part
0.57 superlative.highest ~ partner
-0.34 superlative.highest ~ party
0.13 superlative.highest ~ percentag
0.13 superlative.highest ~ percentag of
-0.33 superlative.highest ~ pick
-0.32 superlative.highest ~ plac
-0.70 superlative.highest ~ place
-0.32 superlative.highest ~ play at
0.59 superlative.highest ~ play in
-0.37 superlative.highest ~ play the
-0.27 superlative.highest ~ player
-0.43 superlative.highest ~ player from
0.38 superlative.highest ~ player with
0.50 superlative.highest ~ population
-0.30 superlative.highest ~ position
-0.36 superlative.highest ~ previous
-0.64 superlative.highest ~ produc
-0.25 superlative.highest ~ r
-0.24 superlative.highest ~ rac
-0.45 superlative.highest ~ race
-0.12 superlative.highest ~ rank
0.17 superlative.highest ~ rank of
-0.24 superlative.highest ~ record
0.24 superlative.highest ~ record of
-0.66 superlative.highest ~ releas
-0.76 superlative.highest ~ release
-0.35 superlative.highest ~ represent
-0.58 superlative.highest ~ result
-0.41 superlative.highest ~ result of
-0.20 superlative.highest ~ round
-0.10 superlative.highest ~ round #
0.19 superlative.highest ~ run
0.70 superlative.highest ~ runner
0.37 superlative.highest ~ runner up
-0.19 superlative.highest ~ s
-0.44 superlative.highest ~ same
-0.31 superlative.highest ~ san
-0.58 superlative.highest ~ school
-0.39 superlative.highest ~ scor for
-0.42 superlative.highest ~ scor of
-0.53 superlative.highest ~ scorer
-0.30 superlative.highest ~ season
0.67 superlative.highest ~ seat
0.36 superlative.highest ~ second
-0.62 superlative.highest ~ series
-0.58 superlative.highest ~ serv
0.70 superlative.highest ~ servic
-0.60 superlative.highest ~ she
-0.58 superlative.highest ~ ship
-0.25 superlative.highest ~ show
0.39 superlative.highest ~ silver
-0.12 superlative.highest ~ silver medal
-0.42 superlative.highest ~ singl
0.17 superlative.highest ~ site
0.42 superlative.highest ~ smaller
0.26 superlative.highest ~ song
0.13 superlative.highest ~ south
0.16 superlative.highest ~ stadium
-0.11 superlative.highest ~ start
-0.22 superlative.highest ~ stat
0.53 superlative.highest ~ station
-0.30 superlative.highest ~ sum
-0.42 superlative.highest ~ surfac
-0.32 superlative.highest ~ tabl
-0.23 superlative.highest ~ team
-0.25 superlative.highest ~ team had
0.17 superlative.highest ~ team has
0.18 superlative.highest ~ team is
-0.13 superlative.highest ~ team play
-0.41 superlative.highest ~ team scor
0.48 superlative.highest ~ team that
-0.47 superlative.highest ~ team was
-0.45 superlative.highest ~ tell
-0.45 superlative.highest ~ tell me
-0.25 superlative.highest ~ term
0.13 superlative.highest ~ than
-0.36 superlative.highest ~ that
0.22 superlative.highest ~ that had
-0.40 superlative.highest ~ that was
0.14 superlative.highest ~ the #
0.46 superlative.highest ~ the #th
0.66 superlative.highest ~ the averag
-0.18 superlative.highest ~ the away
-0.83 superlative.highest ~ the chart
0.34 superlative.highest ~ the date
-0.41 superlative.highest ~ the differenc
-0.20 superlative.highest ~ the final
-0.22 superlative.highest ~ the first
-0.33 superlative.highest ~ the game
0.17 superlative.highest ~ the largest
-0.46 superlative.highest ~ the least
-0.15 superlative.highest ~ the list
0.24 superlative.highest ~ the next
-0.14 superlative.highest ~ the number
0.33 superlative.highest ~ the only
0.33 superlative.highest ~ the player
-0.52 superlative.highest ~ the record
-0.43 superlative.highest ~ the result
-0.18 superlative.highest ~ the same
-0.44 superlative.highest ~ the scor
-0.30 superlative.highest ~ the season
0.11 superlative.highest ~ the tabl
0.51 superlative.highest ~ the team
-0.34 superlative.highest ~ the time
-0.34 superlative.highest ~ the titl
-0.53 superlative.highest ~ the top
-1.04 superlative.highest ~ the total
0.18 superlative.highest ~ the us
-0.61 superlative.highest ~ the win
-0.10 superlative.highest ~ the year
0.46 superlative.highest ~ their
-0.52 superlative.highest ~ ther
0.35 superlative.highest ~ they
0.11 superlative.highest ~ this chart
-0.39 superlative.highest ~ this team
-0.40 superlative.highest ~ time did
-0.33 superlative.highest ~ time of
-0.20 superlative.highest ~ time was
-0.43 superlative.highest ~ titl
-0.35 superlative.highest ~ titl of
0.19 superlative.highest ~ to
-0.47 superlative.highest ~ to #
-0.38 superlative.highest ~ to par
-0.54 superlative.highest ~ to the
-0.25 superlative.highest ~ top
-0.20 superlative.highest ~ top #
-0.41 superlative.highest ~ total number
-0.38 superlative.highest ~ total of
-0.53 superlative.highest ~ tournament
0.41 superlative.highest ~ track
-0.51 superlative.highest ~ tv
-0.53 superlative.highest ~ type
-0.58 superlative.highest ~ type of
-0.64 superlative.highest ~ under
0.24 superlative.highest ~ up
0.18 superlative.highest ~ us
-0.21 superlative.highest ~ valu
-0.36 superlative.highest ~ venu
-0.52 superlative.highest ~ visitor
-0.64 superlative.highest ~ vote
-0.60 superlative.highest ~ w
-0.65 superlative.highest ~ was #
-0.20 superlative.highest ~ was the
0.26 superlative.highest ~ week #
-0.95 superlative.highest ~ were
-0.42 superlative.highest ~ were in
-0.19 superlative.highest ~ were play
-0.50 superlative.highest ~ were release
-0.42 superlative.highest ~ were ther
-0.20 superlative.highest ~ what are
0.29 superlative.highest ~ what country
0.22 superlative.highest ~ what position
-0.49 superlative.highest ~ what the
-0.13 superlative.highest ~ what was
-0.18 superlative.highest ~ what were
-0.24 superlative.highest ~ what year
-0.13 superlative.highest ~ when
-0.24 superlative.highest ~ when was
-0.47 superlative.highest ~ wher the
-0.14 superlative.highest ~ wher was
0.28 superlative.highest ~ which #
0.27 superlative.highest ~ which game
0.20 superlative.highest ~ which is
-0.20 superlative.highest ~ which player
0.13 superlative.highest ~ who has
-0.50 superlative.highest ~ who is
0.16 superlative.highest ~ who win
-0.55 superlative.highest ~ whos
0.21 superlative.highest ~ win
-0.48 superlative.highest ~ win in
-0.34 superlative.highest ~ win of
0.60 superlative.highest ~ with
0.70 superlative.highest ~ with #
0.30 superlative.highest ~ with a
0.17 superlative.highest ~ with the
0.30 superlative.highest ~ world
-0.22 superlative.highest ~ year
-0.43 superlative.highest ~ year #
-0.20 superlative.highest ~ year did
-0.18 superlative.highest ~ year had
0.16 superlative.highest ~ year in
-0.59 superlative.highest ~ year that
0.52 superlative.highest ~ year was
0.29 superlative.highest ~ you
-0.14 superlative.highest.columns ~ # that
-0.18 superlative.highest.columns ~ # what
-0.16 superlative.highest.columns ~ # with
-0.13 superlative.highest.columns ~ #th
-0.20 superlative.highest.columns ~ %
-0.18 superlative.highest.columns ~ ^ how many team
-0.21 superlative.highest.columns ~ ^ how much
-0.14 superlative.highest.columns ~ ^ in which
-0.68 superlative.highest.columns ~ ^ list the
-0.15 superlative.highest.columns ~ ^ tell me
-0.15 superlative.highest.columns ~ ^ tell me the
-0.74 superlative.highest.columns ~ ^ what are the
-0.41 superlative.highest.columns ~ ^ what team
-0.23 superlative.highest.columns ~ ^ what the
-0.21 superlative.highest.columns ~ ^ what was
-0.18 superlative.highest.columns ~ ^ what was the
-0.34 superlative.highest.columns ~ ^ when did
-0.24 superlative.highest.columns ~ ^ when was
-0.24 superlative.highest.columns ~ ^ when was the
-0.15 superlative.highest.columns ~ ^ which team
-0.24 superlative.highest.columns ~ ^ which year
-0.11 superlative.highest.columns ~ a result
-0.31 superlative.highest.columns ~ abov
-0.31 superlative.highest.columns ~ after
-0.11 superlative.highest.columns ~ after the
-0.59 superlative.highest.columns ~ against
-0.27 superlative.highest.columns ~ all
-0.50 superlative.highest.columns ~ amount
-0.50 superlative.highest.columns ~ amount of
-0.31 superlative.highest.columns ~ and #
-0.27 superlative.highest.columns ~ and the
0.23 superlative.highest.columns ~ and what
-0.30 superlative.highest.columns ~ any
-0.11 superlative.highest.columns ~ appear
-0.41 superlative.highest.columns ~ april
-0.72 superlative.highest.columns ~ are the
-0.42 superlative.highest.columns ~ area
-0.24 superlative.highest.columns ~ assist
-0.53 superlative.highest.columns ~ at
-0.45 superlative.highest.columns ~ at the
-0.21 superlative.highest.columns ~ athlet
-0.12 superlative.highest.columns ~ attend
-0.24 superlative.highest.columns ~ award
-0.10 superlative.highest.columns ~ b
-0.26 superlative.highest.columns ~ be
-0.20 superlative.highest.columns ~ befor
-0.23 superlative.highest.columns ~ befor #
-0.27 superlative.highest.columns ~ below
-0.63 superlative.highest.columns ~ best
-0.34 superlative.highest.columns ~ between
-0.32 superlative.highest.columns ~ between #
-0.13 superlative.highest.columns ~ between the
-0.55 superlative.highest.columns ~ birth
-0.23 superlative.highest.columns ~ but
-0.34 superlative.highest.columns ~ by
-0.14 superlative.highest.columns ~ car
-0.21 superlative.highest.columns ~ championship
-0.16 superlative.highest.columns ~ club
-0.14 superlative.highest.columns ~ combin
-0.34 superlative.highest.columns ~ compet
-0.40 superlative.highest.columns ~ competition
-0.36 superlative.highest.columns ~ count
-0.24 superlative.highest.columns ~ country
-0.13 superlative.highest.columns ~ cup
-0.21 superlative.highest.columns ~ date was
-0.20 superlative.highest.columns ~ did
-0.29 superlative.highest.columns ~ did the
-0.36 superlative.highest.columns ~ die
-0.26 superlative.highest.columns ~ differenc
-0.36 superlative.highest.columns ~ differenc between
-0.11 superlative.highest.columns ~ different
-0.14 superlative.highest.columns ~ district
-0.14 superlative.highest.columns ~ division
-0.32 superlative.highest.columns ~ do
0.34 superlative.highest.columns ~ does
-0.29 superlative.highest.columns ~ does the
-0.21 superlative.highest.columns ~ driver
-0.20 superlative.highest.columns ~ dur
-0.11 superlative.highest.columns ~ dur the
-0.15 superlative.highest.columns ~ elect
-0.19 superlative.highest.columns ~ election
0.37 superlative.highest.columns ~ episod
-0.59 superlative.highest.columns ~ every
-0.46 superlative.highest.columns ~ film
-0.59 superlative.highest.columns ~ final
-0.52 superlative.highest.columns ~ finish
-0.30 superlative.highest.columns ~ first
-0.53 superlative.highest.columns ~ for
-0.15 superlative.highest.columns ~ for #
-0.12 superlative.highest.columns ~ found
-0.28 superlative.highest.columns ~ from
-0.14 superlative.highest.columns ~ from the
-0.35 superlative.highest.columns ~ goal
-0.11 superlative.highest.columns ~ group
-0.30 superlative.highest.columns ~ had the
-0.26 superlative.highest.columns ~ has the
-0.49 superlative.highest.columns ~ have
-0.67 superlative.highest.columns ~ have a
-0.26 superlative.highest.columns ~ her
-0.41 superlative.highest.columns ~ higher
-0.24 superlative.highest.columns ~ his
-0.28 superlative.highest.columns ~ hold
-0.14 superlative.highest.columns ~ how many
0.38 superlative.highest.columns ~ how much
-0.11 superlative.highest.columns ~ in a
-0.15 superlative.highest.columns ~ in which
-0.13 superlative.highest.columns ~ is
-0.54 superlative.highest.columns ~ is list
-0.12 superlative.highest.columns ~ is the
0.39 superlative.highest.columns ~ it
-0.21 superlative.highest.columns ~ lap
-0.24 superlative.highest.columns ~ largest
-0.69 superlative.highest.columns ~ last
-0.13 superlative.highest.columns ~ least #
-0.31 superlative.highest.columns ~ live
-0.43 superlative.highest.columns ~ location
-0.58 superlative.highest.columns ~ make
-0.14 superlative.highest.columns ~ many
-0.50 superlative.highest.columns ~ many game
-0.18 superlative.highest.columns ~ many team
-0.31 superlative.highest.columns ~ march
-0.27 superlative.highest.columns ~ match
-0.24 superlative.highest.columns ~ maximum
-0.49 superlative.highest.columns ~ me
-0.49 superlative.highest.columns ~ me the
-0.29 superlative.highest.columns ~ model
-0.54 superlative.highest.columns ~ more
-0.29 superlative.highest.columns ~ more than
-0.11 superlative.highest.columns ~ most
0.38 superlative.highest.columns ~ much
-0.32 superlative.highest.columns ~ name of
-0.28 superlative.highest.columns ~ next
-0.39 superlative.highest.columns ~ number
-0.39 superlative.highest.columns ~ number of
-0.32 superlative.highest.columns ~ of game
-0.11 superlative.highest.columns ~ offic
-0.18 superlative.highest.columns ~ only
-0.59 superlative.highest.columns ~ open
-0.22 superlative.highest.columns ~ over
-0.37 superlative.highest.columns ~ part
-0.40 superlative.highest.columns ~ partner
-0.16 superlative.highest.columns ~ party
-0.13 superlative.highest.columns ~ play the
-0.83 superlative.highest.columns ~ player
-0.52 superlative.highest.columns ~ player with
-0.18 superlative.highest.columns ~ point
-0.25 superlative.highest.columns ~ population
-0.39 superlative.highest.columns ~ position
-0.50 superlative.highest.columns ~ rank
-0.56 superlative.highest.columns ~ rank of
-0.54 superlative.highest.columns ~ record
-0.13 superlative.highest.columns ~ record of
-0.16 superlative.highest.columns ~ release
-0.22 superlative.highest.columns ~ round #
-0.32 superlative.highest.columns ~ runner
-0.15 superlative.highest.columns ~ runner up
-0.17 superlative.highest.columns ~ same
-0.29 superlative.highest.columns ~ score
-0.23 superlative.highest.columns ~ seat
0.38 superlative.highest.columns ~ series
-0.33 superlative.highest.columns ~ servic
-0.75 superlative.highest.columns ~ show
-0.36 superlative.highest.columns ~ song
-0.17 superlative.highest.columns ~ start
-0.17 superlative.highest.columns ~ stat
-0.38 superlative.highest.columns ~ surfac
-0.39 superlative.highest.columns ~ team had
-0.37 superlative.highest.columns ~ team scor
-0.23 superlative.highest.columns ~ term
-0.34 superlative.highest.columns ~ than
-0.37 superlative.highest.columns ~ that
-0.21 superlative.highest.columns ~ that had
-0.32 superlative.highest.columns ~ that is
-0.53 superlative.highest.columns ~ the attend
-0.13 superlative.highest.columns ~ the date
-0.51 superlative.highest.columns ~ the final
-0.23 superlative.highest.columns ~ the first
-0.17 superlative.highest.columns ~ the highest
-0.17 superlative.highest.columns ~ the largest
-0.45 superlative.highest.columns ~ the last
-0.30 superlative.highest.columns ~ the list
-0.70 superlative.highest.columns ~ the most
-0.11 superlative.highest.columns ~ the nation
-0.32 superlative.highest.columns ~ the next
-0.57 superlative.highest.columns ~ the number
-0.31 superlative.highest.columns ~ the player
-0.39 superlative.highest.columns ~ the record
-0.22 superlative.highest.columns ~ the tabl
-0.89 superlative.highest.columns ~ the top
-0.23 superlative.highest.columns ~ the total
-0.44 superlative.highest.columns ~ the win
-0.63 superlative.highest.columns ~ the year
-0.14 superlative.highest.columns ~ their
-0.23 superlative.highest.columns ~ this
-0.35 superlative.highest.columns ~ time
-0.17 superlative.highest.columns ~ time did
-0.35 superlative.highest.columns ~ to
-0.12 superlative.highest.columns ~ to the
0.13 superlative.highest.columns ~ top #
-0.24 superlative.highest.columns ~ total
-0.22 superlative.highest.columns ~ total of
-0.30 superlative.highest.columns ~ tournament
0.39 superlative.highest.columns ~ tv
0.54 superlative.highest.columns ~ type
0.26 superlative.highest.columns ~ type of
-0.11 superlative.highest.columns ~ vote
-0.13 superlative.highest.columns ~ w
-0.45 superlative.highest.columns ~ was
-0.20 superlative.highest.columns ~ was the
-0.52 superlative.highest.columns ~ week #
0.11 superlative.highest.columns ~ were
-0.35 superlative.highest.columns ~ were the
-0.13 superlative.highest.columns ~ what
-0.59 superlative.highest.columns ~ what country
-0.29 superlative.highest.columns ~ what is
-0.33 superlative.highest.columns ~ what position
-0.41 superlative.highest.columns ~ what team
-0.23 superlative.highest.columns ~ what the
0.23 superlative.highest.columns ~ what were
-0.12 superlative.highest.columns ~ when
-0.34 superlative.highest.columns ~ when did
-0.22 superlative.highest.columns ~ when was
-0.21 superlative.highest.columns ~ which
-0.19 superlative.highest.columns ~ which team
-0.24 superlative.highest.columns ~ which year
-0.51 superlative.highest.columns ~ who
-0.27 superlative.highest.columns ~ who has
-0.59 superlative.highest.columns ~ who is
-0.27 superlative.highest.columns ~ whos
-0.14 superlative.highest.columns ~ win
-0.26 superlative.highest.columns ~ win of
-0.36 superlative.highest.columns ~ with the
-0.42 superlative.highest.columns ~ year
-0.19 superlative.highest.columns ~ year had
0.27 superlative.lowest ~ # #
-0.39 superlative.lowest ~ # as
-0.62 superlative.lowest ~ # in
-0.40 superlative.lowest ~ # of
-0.43 superlative.lowest ~ # or
-0.30 superlative.lowest ~ # person
-0.54 superlative.lowest ~ # s
-0.31 superlative.lowest ~ # season
-0.24 superlative.lowest ~ # that
0.21 superlative.lowest ~ # to
-0.83 superlative.lowest ~ # what
-0.36 superlative.lowest ~ # when
-0.30 superlative.lowest ~ # with
0.12 superlative.lowest ~ # year
0.19 superlative.lowest ~ $ #
-0.37 superlative.lowest ~ %
-0.36 superlative.lowest ~ 2
-0.33 superlative.lowest ~ ^ how long did
0.16 superlative.lowest ~ ^ how many game
-0.24 superlative.lowest ~ ^ how many person
-0.50 superlative.lowest ~ ^ how many player
-0.62 superlative.lowest ~ ^ how many team
-0.62 superlative.lowest ~ ^ how many time
-0.22 superlative.lowest ~ ^ how many total
-0.45 superlative.lowest ~ ^ how many year
0.28 superlative.lowest ~ ^ in what
0.13 superlative.lowest ~ ^ in what year
0.53 superlative.lowest ~ ^ in which
-0.24 superlative.lowest ~ ^ list the
0.16 superlative.lowest ~ ^ name a
-0.31 superlative.lowest ~ ^ name the
-0.29 superlative.lowest ~ ^ on what
-0.29 superlative.lowest ~ ^ on what date
0.12 superlative.lowest ~ ^ tell me
-0.42 superlative.lowest ~ ^ tell me the
-0.17 superlative.lowest ~ ^ what is
-0.10 superlative.lowest ~ ^ what is the
-0.71 superlative.lowest ~ ^ what the
0.26 superlative.lowest ~ ^ what year
-0.17 superlative.lowest ~ ^ when was
-0.17 superlative.lowest ~ ^ when was the
-0.49 superlative.lowest ~ ^ wher was
-0.49 superlative.lowest ~ ^ wher was the
0.43 superlative.lowest ~ ^ which #
-0.21 superlative.lowest ~ ^ which country
0.50 superlative.lowest ~ ^ which date
0.49 superlative.lowest ~ ^ which game
-0.36 superlative.lowest ~ ^ which is
-0.11 superlative.lowest ~ ^ which is the
-0.27 superlative.lowest ~ ^ which nation
-0.13 superlative.lowest ~ ^ which year
0.21 superlative.lowest ~ ^ who is the
-0.27 superlative.lowest ~ ^ who was
-0.22 superlative.lowest ~ ^ who win
0.18 superlative.lowest ~ a
-0.29 superlative.lowest ~ a date
-0.65 superlative.lowest ~ a game
0.36 superlative.lowest ~ a result
-0.50 superlative.lowest ~ a time
-0.33 superlative.lowest ~ a total
-0.47 superlative.lowest ~ a win
-0.11 superlative.lowest ~ abov
0.20 superlative.lowest ~ after
0.27 superlative.lowest ~ after #
0.22 superlative.lowest ~ after the
-0.66 superlative.lowest ~ against
-0.39 superlative.lowest ~ air
0.36 superlative.lowest ~ amount
0.35 superlative.lowest ~ amount of
-0.10 superlative.lowest ~ an
-0.50 superlative.lowest ~ and
-0.38 superlative.lowest ~ and a
0.27 superlative.lowest ~ and an
-0.89 superlative.lowest ~ and the
-0.39 superlative.lowest ~ and when
-0.41 superlative.lowest ~ appear
-0.12 superlative.lowest ~ are
-0.15 superlative.lowest ~ are in
-0.11 superlative.lowest ~ are ther
0.64 superlative.lowest ~ area
0.29 superlative.lowest ~ artist
-0.28 superlative.lowest ~ as
-0.45 superlative.lowest ~ as the
0.16 superlative.lowest ~ at #
-0.30 superlative.lowest ~ at least
-0.43 superlative.lowest ~ at the
-0.72 superlative.lowest ~ athlet
-0.18 superlative.lowest ~ attend
-0.29 superlative.lowest ~ august
0.60 superlative.lowest ~ averag
0.45 superlative.lowest ~ award
-0.31 superlative.lowest ~ away
-0.31 superlative.lowest ~ away team
-0.51 superlative.lowest ~ b
0.60 superlative.lowest ~ be
-0.78 superlative.lowest ~ befor
-0.42 superlative.lowest ~ befor #
-0.24 superlative.lowest ~ befor the
-0.35 superlative.lowest ~ below
0.33 superlative.lowest ~ best
-0.20 superlative.lowest ~ between
0.26 superlative.lowest ~ between #
-0.44 superlative.lowest ~ between the
-0.24 superlative.lowest ~ birth
0.14 superlative.lowest ~ both
-0.40 superlative.lowest ~ bronz
0.26 superlative.lowest ~ but
0.50 superlative.lowest ~ by
-0.32 superlative.lowest ~ by the
0.78 superlative.lowest ~ c
-0.48 superlative.lowest ~ came
-0.50 superlative.lowest ~ championship
-0.31 superlative.lowest ~ chart
-0.21 superlative.lowest ~ circuit
0.71 superlative.lowest ~ class
-0.12 superlative.lowest ~ club
-0.22 superlative.lowest ~ come
-0.24 superlative.lowest ~ compet
-0.57 superlative.lowest ~ competitor
0.22 superlative.lowest ~ consecutiv
-0.24 superlative.lowest ~ count
0.60 superlative.lowest ~ country has
0.17 superlative.lowest ~ county
-0.39 superlative.lowest ~ crowd
-0.46 superlative.lowest ~ cup
-0.42 superlative.lowest ~ d
-0.69 superlative.lowest ~ date
-0.23 superlative.lowest ~ day
0.11 superlative.lowest ~ did
0.58 superlative.lowest ~ did not
0.22 superlative.lowest ~ did the
0.38 superlative.lowest ~ die
-0.43 superlative.lowest ~ differenc
-0.44 superlative.lowest ~ differenc between
0.19 superlative.lowest ~ direct
0.32 superlative.lowest ~ district
0.32 superlative.lowest ~ division
-0.63 superlative.lowest ~ do
-0.52 superlative.lowest ~ driver
-0.26 superlative.lowest ~ dur
0.19 superlative.lowest ~ dur the
-0.36 superlative.lowest ~ each
-0.70 superlative.lowest ~ earn
-0.43 superlative.lowest ~ elect
-0.32 superlative.lowest ~ election
-0.54 superlative.lowest ~ end
0.35 superlative.lowest ~ episod
0.21 superlative.lowest ~ event
-0.50 superlative.lowest ~ every
-0.31 superlative.lowest ~ f
-0.69 superlative.lowest ~ featur
-0.20 superlative.lowest ~ film
-0.48 superlative.lowest ~ final
-0.45 superlative.lowest ~ finish
-0.27 superlative.lowest ~ first
-0.62 superlative.lowest ~ first year
-0.45 superlative.lowest ~ for
-0.25 superlative.lowest ~ for #
0.22 superlative.lowest ~ for the
0.18 superlative.lowest ~ found
0.13 superlative.lowest ~ from
0.24 superlative.lowest ~ from #
-0.67 superlative.lowest ~ game in
-0.26 superlative.lowest ~ game play
-0.14 superlative.lowest ~ game were
-0.21 superlative.lowest ~ get
0.11 superlative.lowest ~ goal
-0.43 superlative.lowest ~ gold
-0.19 superlative.lowest ~ gold medal
-0.60 superlative.lowest ~ grand
0.16 superlative.lowest ~ greater
0.16 superlative.lowest ~ greater than
-0.32 superlative.lowest ~ grid
0.40 superlative.lowest ~ group
-0.12 superlative.lowest ~ had #
0.22 superlative.lowest ~ had a
0.45 superlative.lowest ~ had the
-0.13 superlative.lowest ~ has
-0.30 superlative.lowest ~ has #
-0.46 superlative.lowest ~ has a
-0.26 superlative.lowest ~ has an
0.38 superlative.lowest ~ has the
-0.32 superlative.lowest ~ have
-0.95 superlative.lowest ~ have a
-0.62 superlative.lowest ~ he
0.20 superlative.lowest ~ her
0.16 superlative.lowest ~ higher
-0.46 superlative.lowest ~ highest
-0.27 superlative.lowest ~ his
0.55 superlative.lowest ~ hold
-0.58 superlative.lowest ~ hold in
-0.22 superlative.lowest ~ home
-0.33 superlative.lowest ~ how much
-0.53 superlative.lowest ~ i
-0.58 superlative.lowest ~ if
-0.21 superlative.lowest ~ in
-0.56 superlative.lowest ~ in #
-0.44 superlative.lowest ~ in a
0.21 superlative.lowest ~ in the
0.19 superlative.lowest ~ in what
0.45 superlative.lowest ~ in which
-0.34 superlative.lowest ~ incumbent
0.47 superlative.lowest ~ is #
-0.18 superlative.lowest ~ is list
-0.53 superlative.lowest ~ it
0.16 superlative.lowest ~ its
-0.25 superlative.lowest ~ january
-0.25 superlative.lowest ~ january #
-0.38 superlative.lowest ~ july
0.46 superlative.lowest ~ label
-0.79 superlative.lowest ~ lap
0.50 superlative.lowest ~ largest
-1.00 superlative.lowest ~ last
0.39 superlative.lowest ~ launch
-0.31 superlative.lowest ~ leagu
-0.40 superlative.lowest ~ least #
0.23 superlative.lowest ~ least amount
0.23 superlative.lowest ~ less
-0.95 superlative.lowest ~ list
-0.55 superlative.lowest ~ list the
-0.32 superlative.lowest ~ live
-0.18 superlative.lowest ~ location
-0.23 superlative.lowest ~ long
-0.33 superlative.lowest ~ long did
0.28 superlative.lowest ~ longest
-0.22 superlative.lowest ~ lose
-0.20 superlative.lowest ~ lowest
-0.20 superlative.lowest ~ m
-0.53 superlative.lowest ~ make
-0.52 superlative.lowest ~ man
0.16 superlative.lowest ~ many game
-0.24 superlative.lowest ~ many person
-0.50 superlative.lowest ~ many player
-0.62 superlative.lowest ~ many team
-0.57 superlative.lowest ~ many time
-0.22 superlative.lowest ~ many total
-0.59 superlative.lowest ~ many year
-0.36 superlative.lowest ~ match
-0.28 superlative.lowest ~ maximum
-0.19 superlative.lowest ~ may
-0.19 superlative.lowest ~ may #
0.12 superlative.lowest ~ me
-0.42 superlative.lowest ~ me the
-0.21 superlative.lowest ~ medal
-0.48 superlative.lowest ~ model
0.12 superlative.lowest ~ month
-0.42 superlative.lowest ~ more
0.20 superlative.lowest ~ most
-0.33 superlative.lowest ~ much
0.16 superlative.lowest ~ name a
0.63 superlative.lowest ~ name of
-0.31 superlative.lowest ~ name the
-0.36 superlative.lowest ~ nation
0.21 superlative.lowest ~ new
-0.12 superlative.lowest ~ next
-0.29 superlative.lowest ~ north
0.56 superlative.lowest ~ not
-0.40 superlative.lowest ~ november
-0.17 superlative.lowest ~ number
-0.38 superlative.lowest ~ number #
-0.13 superlative.lowest ~ number of
-0.15 superlative.lowest ~ october
-0.15 superlative.lowest ~ october #
-0.83 superlative.lowest ~ of #
0.29 superlative.lowest ~ of all
0.17 superlative.lowest ~ of game
0.24 superlative.lowest ~ of person
-0.15 superlative.lowest ~ of point
0.43 superlative.lowest ~ of time
-0.35 superlative.lowest ~ of win
-0.42 superlative.lowest ~ offic
-0.41 superlative.lowest ~ on
-0.11 superlative.lowest ~ on the
-0.26 superlative.lowest ~ on this
-0.29 superlative.lowest ~ on what
1.18 superlative.lowest ~ only
0.19 superlative.lowest ~ only #
-0.44 superlative.lowest ~ open
0.52 superlative.lowest ~ opponent of
-0.16 superlative.lowest ~ or
0.44 superlative.lowest ~ other
-0.41 superlative.lowest ~ other than
0.76 superlative.lowest ~ over
0.77 superlative.lowest ~ over #
-0.76 superlative.lowest ~ park
-0.34 superlative.lowest ~ partner
-0.37 superlative.lowest ~ percentag of
-0.28 superlative.lowest ~ pick
0.17 superlative.lowest ~ plac
-0.69 superlative.lowest ~ place
-0.67 superlative.lowest ~ play at
-0.86 superlative.lowest ~ play in
0.68 superlative.lowest ~ play the
-0.45 superlative.lowest ~ player
-0.20 superlative.lowest ~ player from
-0.60 superlative.lowest ~ player with
-0.16 superlative.lowest ~ point
-0.22 superlative.lowest ~ population
0.20 superlative.lowest ~ position
-0.56 superlative.lowest ~ produc
0.29 superlative.lowest ~ rac
-0.56 superlative.lowest ~ race
-0.82 superlative.lowest ~ rank of
-0.56 superlative.lowest ~ receiv
0.56 superlative.lowest ~ record
0.67 superlative.lowest ~ record of
-1.16 superlative.lowest ~ release
-0.32 superlative.lowest ~ release in
-0.18 superlative.lowest ~ represent
0.41 superlative.lowest ~ runner
-0.16 superlative.lowest ~ s
-0.44 superlative.lowest ~ same
0.27 superlative.lowest ~ san
-0.62 superlative.lowest ~ school
-0.19 superlative.lowest ~ scor
-0.33 superlative.lowest ~ scor of
-0.26 superlative.lowest ~ score
-0.64 superlative.lowest ~ score #
-0.61 superlative.lowest ~ season
0.40 superlative.lowest ~ seat
-0.17 superlative.lowest ~ september
-0.17 superlative.lowest ~ september #
-0.57 superlative.lowest ~ series
-0.24 superlative.lowest ~ she
-0.58 superlative.lowest ~ ship
0.36 superlative.lowest ~ show
-0.30 superlative.lowest ~ silver
-0.65 superlative.lowest ~ site
0.11 superlative.lowest ~ smaller
-0.14 superlative.lowest ~ smaller than
-0.96 superlative.lowest ~ song
-0.11 superlative.lowest ~ stadium
-0.50 superlative.lowest ~ start
-0.55 superlative.lowest ~ stat
-0.51 superlative.lowest ~ station
-0.43 superlative.lowest ~ sum
-0.12 superlative.lowest ~ tabl
0.64 superlative.lowest ~ take
0.21 superlative.lowest ~ team
0.30 superlative.lowest ~ team has
-0.21 superlative.lowest ~ team is
-0.31 superlative.lowest ~ team of
-0.24 superlative.lowest ~ team play
-0.28 superlative.lowest ~ team scor
-0.51 superlative.lowest ~ team that
0.14 superlative.lowest ~ team was
0.12 superlative.lowest ~ tell
0.12 superlative.lowest ~ tell me
0.36 superlative.lowest ~ than
0.16 superlative.lowest ~ that had
-0.20 superlative.lowest ~ that has
-0.45 superlative.lowest ~ the #
0.22 superlative.lowest ~ the #th
-0.26 superlative.lowest ~ the attend
0.22 superlative.lowest ~ the averag
-0.31 superlative.lowest ~ the away
-0.29 superlative.lowest ~ the chart
0.35 superlative.lowest ~ the country
-0.44 superlative.lowest ~ the differenc
-0.58 superlative.lowest ~ the final
-0.45 superlative.lowest ~ the highest
-0.64 superlative.lowest ~ the last
0.25 superlative.lowest ~ the least
-0.33 superlative.lowest ~ the list
0.20 superlative.lowest ~ the most
0.41 superlative.lowest ~ the name
-0.38 superlative.lowest ~ the nation
0.26 superlative.lowest ~ the number
0.60 superlative.lowest ~ the only
0.38 superlative.lowest ~ the opponent
-0.53 superlative.lowest ~ the player
-0.28 superlative.lowest ~ the race
0.48 superlative.lowest ~ the record
-0.44 superlative.lowest ~ the same
-0.43 superlative.lowest ~ the scor
-0.32 superlative.lowest ~ the season
0.46 superlative.lowest ~ the team
-0.40 superlative.lowest ~ the time
0.23 superlative.lowest ~ the titl
0.21 superlative.lowest ~ the top
-1.14 superlative.lowest ~ the total
-0.36 superlative.lowest ~ the unit
-0.49 superlative.lowest ~ the win
-0.65 superlative.lowest ~ their
-0.54 superlative.lowest ~ ther
-0.38 superlative.lowest ~ they
-0.52 superlative.lowest ~ this
-0.18 superlative.lowest ~ this chart
-0.57 superlative.lowest ~ time did
-0.39 superlative.lowest ~ time of
-0.35 superlative.lowest ~ time was
-0.37 superlative.lowest ~ titl
0.24 superlative.lowest ~ to
0.24 superlative.lowest ~ to #
0.76 superlative.lowest ~ to be
-0.46 superlative.lowest ~ to the
0.62 superlative.lowest ~ top
-0.35 superlative.lowest ~ top #
-0.67 superlative.lowest ~ total amount
-0.50 superlative.lowest ~ total number
-0.52 superlative.lowest ~ total of
0.19 superlative.lowest ~ track
-0.33 superlative.lowest ~ tv
-0.28 superlative.lowest ~ type
-0.18 superlative.lowest ~ type of
-0.15 superlative.lowest ~ under
-0.65 superlative.lowest ~ unit
-0.29 superlative.lowest ~ unit stat
-0.17 superlative.lowest ~ up
-0.35 superlative.lowest ~ use
-0.55 superlative.lowest ~ valu
-0.25 superlative.lowest ~ venu
-0.10 superlative.lowest ~ vote
-0.19 superlative.lowest ~ was #
0.22 superlative.lowest ~ week #
-0.49 superlative.lowest ~ were
-0.21 superlative.lowest ~ were in
-0.38 superlative.lowest ~ were play
-0.32 superlative.lowest ~ were release
-0.31 superlative.lowest ~ were the
-0.14 superlative.lowest ~ were ther
-0.27 superlative.lowest ~ what date
-0.20 superlative.lowest ~ what is
0.18 superlative.lowest ~ what other
-0.71 superlative.lowest ~ what the
-0.16 superlative.lowest ~ when
0.17 superlative.lowest ~ when the
-0.23 superlative.lowest ~ when was
0.15 superlative.lowest ~ wher
-0.38 superlative.lowest ~ wher the
-0.49 superlative.lowest ~ wher was
-0.12 superlative.lowest ~ which
0.43 superlative.lowest ~ which #
-0.21 superlative.lowest ~ which country
0.50 superlative.lowest ~ which date
0.84 superlative.lowest ~ which game
-0.36 superlative.lowest ~ which is
-0.27 superlative.lowest ~ which nation
0.53 superlative.lowest ~ which team
-0.11 superlative.lowest ~ which year
-0.14 superlative.lowest ~ who
0.43 superlative.lowest ~ who has
-0.11 superlative.lowest ~ who is
-0.29 superlative.lowest ~ who was
-0.22 superlative.lowest ~ who win
0.57 superlative.lowest ~ win by
-0.40 superlative.lowest ~ win in
0.20 superlative.lowest ~ win of
0.10 superlative.lowest ~ with
-0.41 superlative.lowest ~ with #
0.33 superlative.lowest ~ with a
0.76 superlative.lowest ~ with the
-0.54 superlative.lowest ~ world
-0.24 superlative.lowest ~ year
-0.26 superlative.lowest ~ year #
0.19 superlative.lowest ~ year did
0.48 superlative.lowest ~ year had
-0.83 superlative.lowest ~ year that
-0.38 superlative.lowest ~ year was
-0.35 superlative.lowest ~ you
-0.33 superlative.lowest.columns ~ # or
-0.21 superlative.lowest.columns ~ # to
-0.11 superlative.lowest.columns ~ # year
-0.11 superlative.lowest.columns ~ $
-0.28 superlative.lowest.columns ~ %
-0.22 superlative.lowest.columns ~ 1
-0.30 superlative.lowest.columns ~ 2
-0.28 superlative.lowest.columns ~ ^ how long
-0.28 superlative.lowest.columns ~ ^ how long did
-0.12 superlative.lowest.columns ~ ^ how many consecutiv
-0.42 superlative.lowest.columns ~ ^ list the
-0.33 superlative.lowest.columns ~ ^ name the
-0.27 superlative.lowest.columns ~ ^ tell me
-0.27 superlative.lowest.columns ~ ^ tell me the
-0.29 superlative.lowest.columns ~ ^ what are
-0.29 superlative.lowest.columns ~ ^ what are the
-0.14 superlative.lowest.columns ~ ^ what is
-0.19 superlative.lowest.columns ~ ^ what is the
-0.14 superlative.lowest.columns ~ ^ what team
-0.15 superlative.lowest.columns ~ ^ what the
-0.29 superlative.lowest.columns ~ ^ what was
-0.24 superlative.lowest.columns ~ ^ what was the
-0.25 superlative.lowest.columns ~ ^ when did
-0.25 superlative.lowest.columns ~ ^ which player
-0.31 superlative.lowest.columns ~ ^ which year
0.26 superlative.lowest.columns ~ ^ who is
0.39 superlative.lowest.columns ~ ^ who is the
-0.37 superlative.lowest.columns ~ ^ who was
-0.13 superlative.lowest.columns ~ ^ who was the
-0.26 superlative.lowest.columns ~ ^ who win
-0.29 superlative.lowest.columns ~ after
-0.34 superlative.lowest.columns ~ after #
-0.40 superlative.lowest.columns ~ air
-0.28 superlative.lowest.columns ~ an
-0.36 superlative.lowest.columns ~ and the
-0.19 superlative.lowest.columns ~ are
-0.29 superlative.lowest.columns ~ are the
-0.56 superlative.lowest.columns ~ area
-0.13 superlative.lowest.columns ~ at
-0.23 superlative.lowest.columns ~ at the
-0.16 superlative.lowest.columns ~ athlet
-0.41 superlative.lowest.columns ~ award
-0.14 superlative.lowest.columns ~ be
-0.63 superlative.lowest.columns ~ best
-0.29 superlative.lowest.columns ~ between
-0.28 superlative.lowest.columns ~ between #
-0.16 superlative.lowest.columns ~ between the
-0.36 superlative.lowest.columns ~ birth
-0.29 superlative.lowest.columns ~ build
-0.22 superlative.lowest.columns ~ but
-0.27 superlative.lowest.columns ~ by
-0.12 superlative.lowest.columns ~ c
-0.24 superlative.lowest.columns ~ came
-0.25 superlative.lowest.columns ~ chart
-0.34 superlative.lowest.columns ~ circuit
-0.26 superlative.lowest.columns ~ city
-0.41 superlative.lowest.columns ~ club
-0.40 superlative.lowest.columns ~ come
-0.34 superlative.lowest.columns ~ competition
-0.34 superlative.lowest.columns ~ consecutiv
-0.27 superlative.lowest.columns ~ count
-0.22 superlative.lowest.columns ~ country
-0.12 superlative.lowest.columns ~ day
-0.73 superlative.lowest.columns ~ did
-0.48 superlative.lowest.columns ~ did the
-0.16 superlative.lowest.columns ~ differenc between
-0.20 superlative.lowest.columns ~ district
0.40 superlative.lowest.columns ~ does
-0.14 superlative.lowest.columns ~ draft
-0.23 superlative.lowest.columns ~ driver
-0.34 superlative.lowest.columns ~ dur
-0.58 superlative.lowest.columns ~ every
-0.23 superlative.lowest.columns ~ featur
-0.55 superlative.lowest.columns ~ final
-0.43 superlative.lowest.columns ~ finish
-0.13 superlative.lowest.columns ~ first year
-0.21 superlative.lowest.columns ~ for the
-0.13 superlative.lowest.columns ~ found
-0.21 superlative.lowest.columns ~ from #
-0.20 superlative.lowest.columns ~ game with
-0.17 superlative.lowest.columns ~ gold
-0.15 superlative.lowest.columns ~ gold medal
-0.53 superlative.lowest.columns ~ has the
-0.22 superlative.lowest.columns ~ her
-0.44 superlative.lowest.columns ~ his
-0.28 superlative.lowest.columns ~ how long
0.38 superlative.lowest.columns ~ how much
-0.41 superlative.lowest.columns ~ in
-0.27 superlative.lowest.columns ~ in the
0.41 superlative.lowest.columns ~ it
-0.11 superlative.lowest.columns ~ january
-0.11 superlative.lowest.columns ~ january #
0.28 superlative.lowest.columns ~ last
0.30 superlative.lowest.columns ~ list the
-0.16 superlative.lowest.columns ~ location
-0.36 superlative.lowest.columns ~ long
-0.28 superlative.lowest.columns ~ long did
-0.43 superlative.lowest.columns ~ make
-0.12 superlative.lowest.columns ~ many consecutiv
-0.12 superlative.lowest.columns ~ match
-0.16 superlative.lowest.columns ~ may
-0.16 superlative.lowest.columns ~ may #
-0.27 superlative.lowest.columns ~ me
-0.27 superlative.lowest.columns ~ me the
-0.18 superlative.lowest.columns ~ medal
-0.19 superlative.lowest.columns ~ most
0.38 superlative.lowest.columns ~ much
0.33 superlative.lowest.columns ~ name
-0.33 superlative.lowest.columns ~ name the
-0.12 superlative.lowest.columns ~ nation
-0.36 superlative.lowest.columns ~ new
-0.23 superlative.lowest.columns ~ number
-0.39 superlative.lowest.columns ~ number of
-0.12 superlative.lowest.columns ~ of all
-0.13 superlative.lowest.columns ~ of the
-0.29 superlative.lowest.columns ~ on
-0.37 superlative.lowest.columns ~ on the
-0.13 superlative.lowest.columns ~ open
-0.25 superlative.lowest.columns ~ or
-0.14 superlative.lowest.columns ~ other
-0.21 superlative.lowest.columns ~ over #
-0.15 superlative.lowest.columns ~ park
-0.41 superlative.lowest.columns ~ percentag
-0.19 superlative.lowest.columns ~ percentag of
-0.15 superlative.lowest.columns ~ play the
-0.40 superlative.lowest.columns ~ player
-0.10 superlative.lowest.columns ~ player with
-0.26 superlative.lowest.columns ~ point
-0.46 superlative.lowest.columns ~ population
-0.19 superlative.lowest.columns ~ previous
-0.20 superlative.lowest.columns ~ rac
-0.58 superlative.lowest.columns ~ rank
-0.18 superlative.lowest.columns ~ record
-0.10 superlative.lowest.columns ~ round
-0.48 superlative.lowest.columns ~ runner
-0.31 superlative.lowest.columns ~ runner up
-0.14 superlative.lowest.columns ~ san
0.27 superlative.lowest.columns ~ school
-0.61 superlative.lowest.columns ~ score
-0.41 superlative.lowest.columns ~ score #
-0.35 superlative.lowest.columns ~ series
-0.37 superlative.lowest.columns ~ servic
-0.34 superlative.lowest.columns ~ show
-0.12 superlative.lowest.columns ~ silver
-0.42 superlative.lowest.columns ~ site
-0.36 superlative.lowest.columns ~ song
-0.13 superlative.lowest.columns ~ stadium
-0.11 superlative.lowest.columns ~ stat
-0.43 superlative.lowest.columns ~ tabl
-0.42 superlative.lowest.columns ~ take
-0.27 superlative.lowest.columns ~ team is
-0.16 superlative.lowest.columns ~ team play
-0.27 superlative.lowest.columns ~ tell
-0.27 superlative.lowest.columns ~ tell me
-0.19 superlative.lowest.columns ~ the
-0.64 superlative.lowest.columns ~ the #
-0.25 superlative.lowest.columns ~ the #th
-0.28 superlative.lowest.columns ~ the chart
-0.16 superlative.lowest.columns ~ the differenc
-0.51 superlative.lowest.columns ~ the final
-0.12 superlative.lowest.columns ~ the least
-0.24 superlative.lowest.columns ~ the list
-0.19 superlative.lowest.columns ~ the most
-0.19 superlative.lowest.columns ~ the player
-0.26 superlative.lowest.columns ~ the record
-0.23 superlative.lowest.columns ~ the scor
-0.14 superlative.lowest.columns ~ the tabl
-0.12 superlative.lowest.columns ~ the titl
-0.12 superlative.lowest.columns ~ the total
-0.13 superlative.lowest.columns ~ they
-0.30 superlative.lowest.columns ~ this
-0.21 superlative.lowest.columns ~ to #
-0.33 superlative.lowest.columns ~ to be
-0.32 superlative.lowest.columns ~ to the
0.14 superlative.lowest.columns ~ type
0.40 superlative.lowest.columns ~ type of
-0.24 superlative.lowest.columns ~ up
-0.57 superlative.lowest.columns ~ valu
-0.28 superlative.lowest.columns ~ was
-0.11 superlative.lowest.columns ~ was the
-0.14 superlative.lowest.columns ~ week
-0.27 superlative.lowest.columns ~ week #
-0.13 superlative.lowest.columns ~ were in
-0.14 superlative.lowest.columns ~ what
-0.29 superlative.lowest.columns ~ what are
-0.12 superlative.lowest.columns ~ what is
-0.14 superlative.lowest.columns ~ what other
-0.14 superlative.lowest.columns ~ what team
-0.15 superlative.lowest.columns ~ what the
-0.22 superlative.lowest.columns ~ what was
-0.25 superlative.lowest.columns ~ when did
-0.23 superlative.lowest.columns ~ which
-0.25 superlative.lowest.columns ~ which player
-0.13 superlative.lowest.columns ~ which year
-0.25 superlative.lowest.columns ~ who has
0.16 superlative.lowest.columns ~ who is
-0.29 superlative.lowest.columns ~ who was
-0.26 superlative.lowest.columns ~ who win
-0.19 superlative.lowest.columns ~ whos
-0.34 superlative.lowest.columns ~ win
-0.14 superlative.lowest.columns ~ with the
-0.98 unnamed did / distinct 2
-0.23 unnamed did / distinct 3
0.27 unnamed did / position 0
-1.03 unnamed did / position 2
-1.21 unnamed did / position 4
-0.68 unnamed how long / distinct 1
-1.04 unnamed how long / distinct 3
-0.34 unnamed how long / distinct 4
-0.57 unnamed how long / position 1
-1.73 unnamed how long / position 2
-1.15 unnamed how long / position 3
0.14 unnamed how many / distinct 0
-0.16 unnamed how many / distinct 1
0.19 unnamed how many / position 1
-0.14 unnamed how many / position 4
-0.17 unnamed is / distinct 4
-0.65 unnamed is / position 0
-1.27 unnamed is / position 1
-0.23 unnamed is / position 2
0.60 unnamed is / position 3
-1.13 unnamed is / position 4
0.52 unnamed list / position 1
-1.20 unnamed list / position 2
-0.43 unnamed list / position 4
-1.28 unnamed name / distinct 1
-0.19 unnamed name / distinct 2
-0.67 unnamed name / distinct 3
0.20 unnamed name / position 0
-0.49 unnamed name / position 2
-0.95 unnamed name / position 3
-1.96 unnamed name / position 4
-1.26 unnamed other / distinct 0
-0.75 unnamed other / distinct 1
-0.45 unnamed other / distinct 2
-1.45 unnamed other / distinct 3
0.31 unnamed other / distinct 4
-0.15 unnamed other / position 0
-0.56 unnamed other / position 2
-0.55 unnamed other / position 3
-1.02 unnamed other / position 4
-0.20 unnamed was / distinct 1
-0.85 unnamed was / distinct 3
-0.46 unnamed was / distinct 4
0.43 unnamed was / position 0
-0.24 unnamed was / position 1
-1.30 unnamed was / position 2
-1.22 unnamed was / position 3
-1.37 unnamed was / position 4
-1.00 unnamed what / distinct 0
-0.86 unnamed what / distinct 1
-0.76 unnamed what / distinct 2
-0.50 unnamed what / distinct 3
-0.24 unnamed what / position 0
-0.61 unnamed what / position 2
-0.51 unnamed what / position 3
-0.61 unnamed what / position 4
-0.61 unnamed what year / distinct 2
-0.29 unnamed what year / distinct 3
-0.58 unnamed what year / distinct 4
-0.32 unnamed what year / position 0
-0.15 unnamed what year / position 1
-0.33 unnamed what year / position 2
-0.35 unnamed what year / position 4
-0.84 unnamed when / distinct 1
-0.50 unnamed when / distinct 2
-0.77 unnamed when / distinct 3
-0.27 unnamed when / distinct 4
-0.81 unnamed when / position 1
-0.94 unnamed when / position 2
-0.18 unnamed when / position 3
-1.36 unnamed when / position 4
-0.31 unnamed where / distinct 1
-0.55 unnamed where / distinct 2
1.04 unnamed where / distinct 3
1.04 unnamed where / distinct 4
0.75 unnamed where / position 1
0.11 unnamed where / position 2
0.15 unnamed where / position 4
-1.46 unnamed which / distinct 0
-0.76 unnamed which / distinct 1
-0.96 unnamed which / distinct 2
-0.25 unnamed which / distinct 3
0.16 unnamed which / distinct 4
0.58 unnamed which / position 0
-0.49 unnamed which / position 2
-0.22 unnamed which / position 3
-1.46 unnamed which / position 4
-0.15 unnamed which year / distinct 3
0.32 unnamed which year / distinct 4
-0.15 unnamed which year / position 2
-0.55 unnamed which year / position 3
-0.89 unnamed which year / position 4
-1.83 unnamed who / distinct 0
-0.84 unnamed who / distinct 1
-0.57 unnamed who / distinct 2
-0.10 unnamed who / distinct 3
0.22 unnamed who / distinct 4
0.10 unnamed who / position 0
-0.41 unnamed who / position 2
-0.31 unnamed who / position 3
-1.88 unnamed who / position 4
-0.82 value date / how many
-0.35 value date / how many / lookup
-0.21 value date / how many / superlative
0.11 value date / name / lookup
-0.50 value date / other / lookup
-0.13 value date / what / lookup
0.22 value date / what / neighbour
0.16 value date / what / position
0.14 value date / what / superlative
0.62 value date / when
-0.50 value date / where
-0.22 value date / where / lookup
0.36 value date / which / superlative
-0.38 value date / who / position
-0.17 value date / who / superlative
0.17 value fraction / how long
-0.40 value fraction / how many
-0.51 value fraction / how many / difference
0.14 value fraction / other
0.19 value fraction / other / aggregate
-0.28 value fraction / what / difference
-0.29 value fraction / which
-0.30 value fraction / which / aggregate
-0.39 value fraction / who
-0.33 value fraction / who / aggregate
0.18 value integer / how long
0.64 value integer / how many
0.40 value integer / how many / count
0.32 value integer / how many / difference
0.35 value integer / how much
0.27 value integer / how much / aggregate
-0.34 value integer / list
0.84 value integer / name
0.54 value integer / name / aggregate
0.51 value integer / name / count
0.20 value integer / other / aggregate
0.24 value integer / what / difference
0.14 value integer / what year
0.17 value integer / what year / aggregate
0.63 value integer / when
0.40 value integer / when / aggregate
-0.64 value integer / which
-0.56 value integer / which / count
-0.22 value integer / which / difference
-0.33 value integer / who
-0.23 value integer / who / count
-0.60 value number / did
-0.99 value number / did / lookup
0.23 value number / how long
0.10 value number / how long / lookup
0.42 value number / how many
0.62 value number / how many / neighbour
0.35 value number / how many / superlative
-0.26 value number / how much
-1.17 value number / is
-0.71 value number / is / lookup
-0.79 value number / list
0.28 value number / list / list
-0.60 value number / list / lookup
-0.74 value number / name
-0.82 value number / name / superlative
-0.25 value number / other
-0.80 value number / other / frequency
0.27 value number / other / lookup
-1.10 value number / other / superlative
-0.98 value number / was
-0.63 value number / was / lookup
-0.27 value number / what / frequency
-0.88 value number / what / neighbour
-0.22 value number / what / position
-0.47 value number / what / superlative
-0.41 value number / what year
0.26 value number / what year / lookup
-0.40 value number / what year / superlative
-0.27 value number / when
-0.14 value number / when / position
-0.95 value number / when / superlative
-0.85 value number / where
-0.18 value number / which
-0.40 value number / which / frequency
-0.55 value number / which / position
-0.48 value number / which / superlative
-0.48 value number / which year
-0.83 value number / who
-0.74 value number / who / frequency
-0.65 value number / who / neighbour
-0.21 value number / who / position
-0.81 value number / who / superlative
-0.22 value prose / how many
-0.18 value prose / how many / lookup
0.11 value prose / what
-0.12 value prose / what / neighbour
0.52 value prose / what / position
0.42 value prose / which
0.60 value prose / which / lookup
-0.37 value prose / which / superlative
-0.20 value prose / who
-0.27 value prose / who / superlative
-0.22 value quantity / how many
-0.37 value quantity / how many / neighbour
-0.41 value quantity / how many / superlative
-0.68 value quantity / other
-0.53 value quantity / what / frequency
0.36 value quantity / what / lookup
0.13 value quantity / what / neighbour
-0.46 value quantity / what / position
0.34 value quantity / which / frequency
-0.35 value quantity / which / lookup
-0.50 value quantity / who
0.16 value text / did
0.36 value text / did / compare
-0.65 value text / did / exists
-0.83 value text / did / frequency
0.18 value text / did / lookup
-1.34 value text / how long
-0.49 value text / how long / lookup
-1.30 value text / how many
-0.68 value text / how many / compare
-0.37 value text / how many / lookup
-1.15 value text / how many / neighbour
0.10 value text / how many / position
-0.88 value text / how many / superlative
-1.29 value text / how much
1.13 value text / is
0.54 value text / is / lookup
0.77 value text / list
0.31 value text / list / lookup
0.37 value text / name
0.62 value text / name / superlative
0.16 value text / other / exists
-0.27 value text / other / frequency
0.31 value text / other / superlative
0.47 value text / was
0.47 value text / was / lookup
-0.65 value text / was / superlative
-0.65 value text / what / compare
0.26 value text / what / neighbour
-1.09 value text / what year
-0.30 value text / what year / lookup
-0.23 value text / what year / superlative
-0.73 value text / when
-0.45 value text / when / lookup
-0.66 value text / when / position
-0.10 value text / when / superlative
1.51 value text / where
0.24 value text / where / lookup
0.50 value text / where / superlative
0.72 value text / which
0.78 value text / which / compare
0.47 value text / which / frequency
0.13 value text / which / lookup
0.20 value text / which / neighbour
0.34 value text / which / position
-1.35 value text / which year
-0.60 value text / which year / lookup
1.36 value text / who
0.63 value text / who / compare
0.42 value text / who / frequency
0.41 value text / who / lookup
0.53 value text / who / neighbour
0.30 value text / who / position
0.18 value text / who / superlative
0.61 value year / did
-0.20 value year / how many
-0.63 value year / how many / neighbour
-0.83 value year / how many / superlative
-1.04 value year / name
-0.64 value year / name / lookup
-0.35 value year / other
-0.23 value year / other / lookup
-0.30 value year / other / superlative
-0.14 value year / what
-0.44 value year / what / neighbour
0.11 value year / what / position
-0.29 value year / what / superlative
1.39 value year / what year
0.35 value year / what year / lookup
0.36 value year / when
-0.32 value year / which / lookup
-0.28 value year / which / neighbour
-0.52 value year / which / position
0.31 value year / which / superlative
1.00 value year / which year
-0.23 value year / who / neighbour
-0.17 value year / who / position
0.19 value year / who / superlative
-0.59 zero count
-1.69 zero difference
`

/** How sure the chosen answer is. */
export const confidenceWeights = `
-0.14 answer score
-0.09 answer unnamed
-0.93 bias
0.06 chance
0.51 explained
-0.31 family aggregate
-0.52 family compare
-0.44 family count
-0.18 family difference
-0.53 family exists
0.00 family frequency
-1.00 family list
0.02 family lookup
-0.28 family neighbour
-0.22 family position
-0.16 family superlative
-0.10 filter contains
-0.06 filter unnamed
0.53 lead
0.46 log odds
0.03 missed column
-0.59 missed degree
-0.01 missed number
0.00 missed unknown
0.00 missed value
0.02 numeric table
-0.71 opening did
-0.36 opening does
-0.01 opening find
-0.22 opening give
-0.54 opening how
-1.05 opening how long
0.01 opening how many
-0.68 opening how much
-0.81 opening is
-0.64 opening list
0.04 opening name
-0.31 opening other
-0.88 opening show
-1.08 opening was
0.28 opening were
0.29 opening what
-0.04 opening what year
0.21 opening when
-0.80 opening where
0.03 opening which
-0.85 opening which year
0.15 opening who
-0.16 opening whose
-0.52 reading aggregate.average
0.13 reading aggregate.maximum
0.14 reading aggregate.minimum
-0.42 reading aggregate.sum
0.78 reading compare.count.highest
-1.73 reading compare.count.lowest
-0.03 reading compare.highest
-0.94 reading compare.lowest
-0.12 reading count
-0.66 reading count.distinct
-1.29 reading difference.columns
0.29 reading difference.counts
-0.77 reading difference.ends
0.14 reading difference.rows
-0.53 reading exists
0.08 reading frequency.highest
-0.31 reading frequency.lowest
-3.08 reading list
1.39 reading list.columns
-0.18 reading list.sorted
0.02 reading lookup
-0.13 reading neighbour.next
-0.09 reading neighbour.previous
-0.07 reading position.first
-0.03 reading position.last
-1.82 reading position.nth
0.05 reading superlative.highest
-1.83 reading superlative.highest.columns
-0.08 reading superlative.lowest
-0.89 reading superlative.lowest.columns
0.90 score
-1.05 several answers
-0.32 words
`
