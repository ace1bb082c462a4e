import { expect, test } from 'vitest'
import { kurtosis, moments, populationVariance, sampleVariance, skewness } from './moments.ts'
import { sum } from './sum.ts'

// Univariate data sets (all but PiDigits, left out because its file could not be had) and certified values: NIST Statistical Reference Datasets, itl.nist.gov/div898/strd/univ.
const numbers = (text: string) => text.trim().split(' ').map(Number)
const lew = numbers(
  '-213 -564 -35 -15 141 115 -420 -360 203 -338 -431 194 -220 -513 154 -125 -559 92 -21 -579 -52 99 -543 -175 ' +
    '162 -457 -346 204 -300 -474 164 -107 -572 -8 83 -541 -224 180 -420 -374 201 -236 -531 83 27 -564 -112 131 ' +
    '-507 -254 199 -311 -495 143 -46 -579 -90 136 -472 -338 202 -287 -477 169 -124 -568 17 48 -568 -135 162 -430 ' +
    '-422 172 -74 -577 -13 92 -534 -243 194 -355 -465 156 -81 -578 -64 139 -449 -384 193 -198 -538 110 -44 -577 ' +
    '-6 66 -552 -164 161 -460 -344 205 -281 -504 134 -28 -576 -118 156 -437 -381 200 -220 -540 83 11 -568 -160 ' +
    '172 -414 -408 188 -125 -572 -32 139 -492 -321 205 -262 -504 142 -83 -574 0 48 -571 -106 137 -501 -266 190 ' +
    '-391 -406 194 -186 -553 83 -13 -577 -49 103 -515 -280 201 300 -506 131 -45 -578 -80 138 -462 -361 201 -211 ' +
    '-554 32 74 -533 -235 187 -372 -442 182 -147 -566 25 68 -535 -244 194 -351 -463 174 -125 -570 15 72 -550 -190 ' +
    '172 -424 -385 198 -218 -536 96 ',
)
const lottery = numbers(
  '162 671 933 414 788 730 817 33 536 875 670 236 473 167 877 980 316 950 456 92 517 557 956 954 104 178 794 ' +
    '278 147 773 437 435 502 610 582 780 689 562 964 791 28 97 848 281 858 538 660 972 671 613 867 448 738 966 ' +
    '139 636 847 659 754 243 122 455 195 968 793 59 730 361 574 522 97 762 431 158 429 414 22 629 788 999 187 215 ' +
    '810 782 47 34 108 986 25 644 829 630 315 567 919 331 207 412 242 607 668 944 749 168 864 442 533 805 372 63 ' +
    '458 777 416 340 436 140 919 350 510 572 905 900 85 389 473 758 444 169 625 692 140 897 672 288 312 860 724 ' +
    '226 884 508 976 741 476 417 831 15 318 432 241 114 799 955 833 358 935 146 630 830 440 642 356 373 271 715 ' +
    '367 393 190 669 8 861 108 795 269 590 326 866 64 523 862 840 219 382 998 4 628 305 747 247 34 747 729 645 ' +
    '856 974 24 568 24 694 608 480 410 729 947 293 53 930 223 203 677 227 62 455 387 318 562 242 428 968 ',
)
const mavro = numbers(
  '2.00180 2.00170 2.00180 2.00190 2.00180 2.00170 2.00150 2.00140 2.00150 2.00150 2.00170 2.00180 2.00180 ' +
    '2.00190 2.00190 2.00210 2.00200 2.00160 2.00140 2.00130 2.00130 2.00150 2.00150 2.00160 2.00150 2.00140 ' +
    '2.00130 2.00140 2.00150 2.00140 2.00150 2.00160 2.00150 2.00160 2.00190 2.00200 2.00200 2.00210 2.00220 ' +
    '2.00230 2.00240 2.00250 2.00270 2.00260 2.00260 2.00260 2.00270 2.00260 2.00250 2.00240 ',
)
/** Michelson's speed of light less 299,000 km/s. */
const michelson = numbers(
  '850 740 900 1070 930 850 950 980 980 880 1000 980 930 650 760 810 1000 1000 960 960 960 940 960 940 880 800 ' +
    '850 880 900 840 830 790 810 880 880 830 800 790 760 800 880 880 880 860 720 720 620 860 970 950 880 910 850 ' +
    '870 840 840 850 840 840 840 890 810 810 820 800 770 760 740 750 760 910 920 890 860 880 720 840 850 850 780 ' +
    '890 840 780 810 760 810 790 810 820 850 870 870 810 740 810 940 950 800 810 870 ',
)

const alternating = (first: number, low: number, high: number) => [
  first,
  ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? low : high)),
]

test.each<[string, number[], number, number]>([
  ['Lew', lew, -177.435, 277.332168044316],
  ['Lottery', lottery, 518.95871559633, 291.699727470969],
  ['Mavro', mavro, 2.001856, 0.000429123454003053],
  ['Michelso', michelson.map((value) => (value + 299_000) / 1000), 299.8524, 0.0790105478190518],
  ['NumAcc1', [10_000_001, 10_000_003, 10_000_002], 10_000_002, 1],
  ['NumAcc2', alternating(1.2, 1.1, 1.3), 1.2, 0.1],
  ['NumAcc3', alternating(1_000_000.2, 1_000_000.1, 1_000_000.3), 1_000_000.2, 0.1],
  ['NumAcc4', alternating(10_000_000.2, 10_000_000.1, 10_000_000.3), 10_000_000.2, 0.1],
])('%s: mean and standard deviation to 13 digits of the certified values', (_, values, mean, deviation) => {
  const power = moments(values)
  expect(Math.abs(power.mean / mean - 1)).toBeLessThan(1e-13)
  expect(Math.abs(Math.sqrt(sampleVariance(power)!) / deviation - 1)).toBeLessThan(1e-13)
})

// Values by LibreOffice Calc 7: VAR.S, VAR.P, SKEW, KURT, AVERAGE.
const sample = [2.1, 3.4, 1.9, 5.6, 7.7, 4.4, 6.1, 8.8, 3.3, 5, 9.1, 2.7]
const near = (value: number | undefined, expected: number) => expect(value! / expected).toBeCloseTo(1, 13)

test('twelve numbers, as Calc computes them', () => {
  const power = moments(sample)
  near(power.mean, 5.00833333333333)
  near(sampleVariance(power), 6.29356060606061)
  near(populationVariance(power), 5.76909722222222)
  near(skewness(power), 0.467910266846891)
  near(kurtosis(power), -1.05104350823092)
})

test('a thousand million and small differences, as Calc computes them', () => {
  const power = moments([4, 7, 13, 16, 9.5, 22.25].map((value) => 1e9 + value))
  near(power.mean, 1000000011.95833)
  near(sampleVariance(power), 43.4604166666667)
  // SciPy 1.17 on the small differences alone, which Calc itself rounds away here.
  near(skewness(power), 0.5407429878152143)
  near(kurtosis(power), -0.2688200167488355)
})

test('what too few or equal values cannot tell is undefined', () => {
  expect(sampleVariance(moments([5]))).toBeUndefined()
  expect(skewness(moments([1, 2]))).toBeUndefined()
  expect(kurtosis(moments([1, 2, 3]))).toBeUndefined()
  expect(skewness(moments([0.1, 0.1, 0.1, 0.1]))).toBeUndefined()
  expect(sampleVariance(moments([0.1, 0.1, 0.1]))).toBe(0)
  expect(() => moments([])).toThrow(RangeError)
})

test('a sum keeps what cancels', () => {
  expect(sum([1e16, 1, -1e16])).toBe(1)
  expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1)
})
