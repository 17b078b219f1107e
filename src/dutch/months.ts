/** The months as Dutch writes them, January first. */
export const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
/** The seasons as they stand in dates, spring first. */
export const SEASONS = ['voorjaar', 'zomer', 'najaar', 'winter'];
