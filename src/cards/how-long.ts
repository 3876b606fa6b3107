const HOUR = 60 * 60 * 1000;

/** "an hour", "5 hours", "a day", "3 days" */
export function spanInWords(milliseconds: number): string {
  const hours = Math.ceil(milliseconds / HOUR);
  if (hours <= 1 && milliseconds > 0) return 'an hour';
  if (milliseconds > 0 && hours < 24) return `${hours} hours`;
  const days = Math.max(1, Math.round(milliseconds / (24 * HOUR)));
  return days === 1 ? 'a day' : `${days} days`;
}
