/** Whether a text is a day that exists, as ISO 8601 writes it: `2027-01-31`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether the last day of something has passed, or is no day; what has no last day is never over. */
export function isOver(until: string | undefined, now: Date): boolean {
  return until !== undefined && (!isDay(until) || Date.parse(`${until}T23:59:59Z`) < now.getTime());
}
