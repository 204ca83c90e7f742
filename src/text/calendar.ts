/** A TIMEX3 value goes in, the days it covers come out as day numbers since 1970. Values that name no stretch of the calendar give nothing. */

/** Both ends belong to it; days since 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;

const dayOf = (year: number, month: number, day: number): number => Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);

/** Monday of an ISO 8601 week. */
const mondayOf = (year: number, week: number): number => {
  const fourth = dayOf(year, 1, 4);
  const weekday = (new Date(fourth * DAY_MS).getUTCDay() + 6) % 7;
  return fourth - weekday + (week - 1) * 7;
};

const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

/** `"2025-W20"` → 12 to 18 May 2025; `"P3D"` → undefined. */
export const calendarDays = (value: string): Days | undefined => {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(value);
  if (day) {
    const at = dayOf(Number(day[1]), Number(day[2]), Number(day[3]));
    return { from: at, to: at };
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month)
    return {
      from: dayOf(Number(month[1]), Number(month[2]), 1),
      to: dayOf(Number(month[1]), Number(month[2]) + 1, 1) - 1,
    };
  const year = /^(\d{4})$/.exec(value);
  if (year) return { from: dayOf(Number(year[1]), 1, 1), to: dayOf(Number(year[1]), 12, 31) };
  const week = /^(\d{4})-W(\d\d)(?:-(WE|[1-7]))?$/.exec(value);
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    if (week[3] === 'WE') return { from: monday + 5, to: monday + 6 };
    if (week[3] !== undefined) return { from: monday + Number(week[3]) - 1, to: monday + Number(week[3]) - 1 };
    return { from: monday, to: monday + 6 };
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) {
    const first = Number(quarter[2]) * 3 - 2;
    return { from: dayOf(Number(quarter[1]), first, 1), to: dayOf(Number(quarter[1]), first + 3, 1) - 1 };
  }
  const season = /^(\d{4})-(SP|SU|FA|AU|WI)$/.exec(value);
  const first = SEASONS[season?.[2] ?? ''];
  if (season && first !== undefined)
    return { from: dayOf(Number(season[1]), first, 1), to: dayOf(Number(season[1]), first + 3, 1) - 1 };
  return undefined;
};

/** Whether every day of `inner` is a day of `outer`. */
export const within = (inner: Days, outer: Days): boolean => inner.from >= outer.from && inner.to <= outer.to;
