const msPerDay = 86_400_000

/**
 * The serial number of a date or time that a cell holds as ISO 8601 text (cell type `d`).
 * @returns undefined when the text is no date that exists
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim())
  if (match === null || text.trim() === '') return undefined
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400
  if (time >= 1 || Number(minute) > 59) return undefined
  if (year === undefined) return time
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day))
  if (new Date(utc).getUTCDate() !== Number(day)) return undefined
  const days = Math.round((utc - Date.UTC(1899, 11, 30)) / msPerDay)
  // Excel's calendar has a 29 February 1900, so that serials before 1 March 1900 are one less.
  if (date1904) return days - 1462 + time
  return (days < 61 ? days - 1 : days) + time
}
