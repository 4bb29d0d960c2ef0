/**
 * Mixes two colours in sRGB.
 * @param from - `#rrggbb`
 * @param to - `#rrggbb`
 * @param share - how much of `to`, from 0 to 1
 */
export function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
