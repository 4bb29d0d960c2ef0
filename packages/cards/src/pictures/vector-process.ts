/**
 * Run as a process of its own by `askVectorProcess()`: reads an SVG from its input, and writes the
 * size that it has, as JSON, or its pixels at the density that is its argument, as PNG.
 */
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

const [limitInputPixels, density] = process.argv.slice(2).map(Number);
const bytes = await buffer(process.stdin);
try {
  if (density === undefined) {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    process.stdout.write(JSON.stringify(autoOrient));
  } else {
    const picture = sharp(bytes, { density, ...(limitInputPixels && { limitInputPixels }) });
    process.stdout.write(
      await picture.toColourspace('srgb').png({ compressionLevel: 1 }).toBuffer(),
    );
  }
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
