/** @jsxImportSource astro-developing-story */
import type { DesignCard, DesignTools } from 'astro-developing-story/types';

/** A card with nothing on it but the headline, in white on the paper's own green. */
export default async function draw(card: DesignCard, { fit }: DesignTools) {
  const { width, height } = card.size;
  const headline = await fit(
    card.headline,
    { family: 'serif', weight: 700, color: '#ffffff', lineHeight: 1.1 },
    [{ width: width - 160, lines: 4, largest: 96, smallest: 40 }],
  );
  return (
    <div style={{ display: 'flex', width, height, padding: 80, backgroundColor: '#0a4030' }}>
      {headline.element}
    </div>
  );
}
