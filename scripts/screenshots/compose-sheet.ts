import sharp, { type OverlayOptions } from 'sharp';

const COLUMNS = 8;
const CELL = { width: 300, height: 900 };
const GAP = 16;

/** Puts pictures side by side on one, each as wide as the others, and cut where it is longer. */
export async function composeSheet(files: readonly string[], to: string): Promise<void> {
  const columns = Math.min(COLUMNS, files.length);
  const rows = Math.ceil(files.length / columns);
  const cells = await Promise.all(
    files.map(async (file, place): Promise<OverlayOptions> => {
      const small = await sharp(file)
        .resize({ width: CELL.width })
        .toBuffer({ resolveWithObject: true });
      const height = Math.min(small.info.height, CELL.height);
      const input = await sharp(small.data)
        .extract({ left: 0, top: 0, width: CELL.width, height })
        .toBuffer();
      const left = GAP + (place % columns) * (CELL.width + GAP);
      const top = GAP + Math.floor(place / columns) * (CELL.height + GAP);
      return { input, left, top };
    }),
  );
  await sharp({
    create: {
      width: GAP + columns * (CELL.width + GAP),
      height: GAP + rows * (CELL.height + GAP),
      channels: 3,
      background: '#808080',
    },
  })
    .composite(cells)
    .png({ palette: true })
    .toFile(to);
}
