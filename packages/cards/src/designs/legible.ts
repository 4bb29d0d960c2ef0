import { contrast } from './contrast.ts';

const STEPS = 100;

/**
 * Gives a colour enough contrast with what is behind it: darker on something light, lighter on
 * something dark, of the same hue. Black or white in the end, one of which always has 4.5.
 * @param colour - `#rrggbb`
 * @param behind - `#rrggbb`
 * @param least - the contrast it must have
 */
export function legible(colour: string, behind: string, least = 4.5): string {
  const end = contrast('#ffffff', behind) > contrast('#000000', behind) ? 1 : 0;
  const { hue, saturation, lightness } = toHsl(colour);
  for (let step = 0; step < STEPS; step++) {
    const lit = lightness + ((end - lightness) * step) / STEPS;
    const found = step === 0 ? colour.toLowerCase() : fromHsl(hue, saturation, lit);
    if (contrast(found, behind) >= least) return found;
  }
  return end === 1 ? '#ffffff' : '#000000';
}

function toHsl(colour: string) {
  const [red, green, blue] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  ) as [number, number, number];
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  return { hue: hueOf(red, green, blue, most, range), saturation, lightness };
}

/** In sixths of the circle. */
function hueOf(red: number, green: number, blue: number, most: number, range: number): number {
  if (range === 0) return 0;
  if (most === red) return ((green - blue) / range + 6) % 6;
  if (most === green) return (blue - red) / range + 2;
  return (red - green) / range + 4;
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const amount = saturation * Math.min(lightness, 1 - lightness);
  const channels = [0, 4, 2].map((turn) => {
    const at = (turn + hue) % 6;
    const value = lightness + amount * (2 * Math.max(0, Math.min(1, Math.abs(at - 3) - 1)) - 1);
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
