/** Days in Swedish, also in easy Swedish. */
export const svDates = {
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  date: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  withWeekday: (weekday: string, date: string) => `${weekday} ${date}`,
};
