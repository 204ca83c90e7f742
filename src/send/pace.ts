/** How fast a send goes, in words for a terminal. */

const timeLeft = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.ceil(seconds / 3600)} h`;
};

/** 3,000 mails in 10 s with 60,000 to go → `"300 a second, 4 min left"`; undefined before there is anything to say. */
export const paceNote = (mails: number, ms: number, left: number): string | undefined => {
  if (mails === 0 || ms < 1000) return undefined;
  const perSecond = (mails * 1000) / ms;
  const rate = perSecond >= 1 ? `${Math.round(perSecond)} a second` : `${Math.round(perSecond * 60)} a minute`;
  return `${rate}, ${timeLeft(left / perSecond)} left`;
};
