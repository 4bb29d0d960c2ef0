import { join } from 'node:path';
import sharp from 'sharp';

/** The pictures that the stories of the fixture name, by their sizes. */
const PICTURES = {
  'harbor.jpg': [1600, 1000],
  'quay.jpg': [960, 640],
  'tower.jpg': [700, 1200],
  'stamp.png': [120, 80],
} as const;

/** Draws the fixture's pictures into the folder of its stories. */
export async function drawPictures(folder: string): Promise<void> {
  for (const [name, [width, height]] of Object.entries(PICTURES)) {
    await sharp(Buffer.from(harbor(width, height))).toFile(join(folder, name));
  }
}

/** Sky, sea, a wall of stones and three cranes. */
function harbor(width: number, height: number): string {
  const stones = Array.from({ length: 24 }, (_, place) => {
    const shade = 90 + ((place * 37) % 40);
    return `<rect x="${(place % 12) * 100}" y="${660 + Math.floor(place / 12) * 60}" width="96" height="56" fill="rgb(${shade},${shade - 4},${shade - 12})"/>`;
  });
  const cranes = [180, 520, 900].map(
    (x, place) =>
      `<g transform="translate(${x} ${180 + place * 40})" stroke="#33404c" stroke-width="12" fill="none"><path d="M0 480V0L220 90M0 0L-70 60M60 30V300"/><path d="M-40 480L0 380L40 480"/></g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1200 800" preserveAspectRatio="none">
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#c9d6dd"/><stop offset="1" stop-color="#efe3d2"/></linearGradient>
    <rect width="1200" height="800" fill="url(#sky)"/><rect y="540" width="1200" height="260" fill="#6f8c99"/>
    ${cranes.join('')}${stones.join('')}
  </svg>`;
}
