/** Words that ask or join; a question is not misunderstood when no column or cell is called so. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by with and or as is are was were be been being am do does did done has have had having
  it its this that these those there here their his her he she they them we you your our my me i us
  what which who whom whose when where why how many much list name show give tell find get return display please
  can could would will shall should may might must not no than then so if also all any each every both either
  out up down into onto over under about between during while within per via
  s t number amount total table following listed chart according bar pie plot graph line scatter histogram visualize draw axis`.split(
    /\s+/,
  ),
)
