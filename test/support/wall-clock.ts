const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock in the zone shows, "2026-08-27 17:00:00": by JavaScript's own calendar, and not by the program's. */
export function shownBy(timeZone: string, at: number): string {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  clocks.set(timeZone, clock);
  // Years before 1000 come without their zeros.
  return clock.format(at).padStart(19, '0');
}
