/** Whether the last day of something (ISO 8601 date) has passed; what has no last day is never over. */
export function isOverDate(until: string | undefined, now: Date): boolean {
  return until !== undefined && Date.parse(`${until.slice(0, 10)}T23:59:59Z`) < now.getTime();
}
