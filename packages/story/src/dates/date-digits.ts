/** A date as ids have it: `2021-02-16T14:05-05:00` is `2021-02-16-1405`: the offset is no part of it. */
export function dateDigits(date: string): string {
  const [day = '', time = ''] = date.split('T');
  const clock = time.replace(/(?:Z|[+-]\d{2}:\d{2})$/, '').replaceAll(':', '');
  return clock === '' ? day : `${day}-${clock}`;
}
