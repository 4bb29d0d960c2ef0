/** A colour of text, and what lies behind it, in the page as it is. */
export interface TextColours {
  /** `#rrggbb` */
  text: string;
  /** `#rrggbb`, of the nearest box that has a whole one; absent where a picture comes first. */
  ground?: string;
  /** At least 24 px, or 18.66 px and bold: 3:1 is enough for it. */
  large: boolean;
}

/** Runs in a page: the colours of an element's text, by what its boxes say of themselves. */
export function textColours(selector: string): TextColours {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const bytes = (colour: string) => {
    if (!canvas) throw new Error('There is no canvas.');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const hex = (colour: readonly number[]) =>
    `#${colour
      .slice(0, 3)
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')}`;
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const text = hex(bytes(color));
  for (let box: Element | null = element; box; box = box.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(box);
    if (backgroundImage !== 'none') return { text, large };
    const ground = bytes(backgroundColor);
    if (ground[3] === 255) return { text, ground: hex(ground), large };
  }
  return { text, large };
}
