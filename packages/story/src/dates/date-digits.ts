/**
 * A date as ids have it: `2021-02-16T14:05-05:00` is `2021-02-16-1405`. The offset is no part of it,
 * nor is a second 00: a content system that saves the file anew may add it.
 */
export function dateDigits(date: string): string {
  const [day = '', time = ''] = date.split('T');
  const clock = time.replace(/(?:Z|[+-]\d{2}:\d{2})$/, '').replace(/(?<=:\d{2}):00$/, '');
  return clock === '' ? day : `${day}-${clock.replaceAll(':', '')}`;
}
