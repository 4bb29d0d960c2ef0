import type { Card } from './make-card.ts';

/** A card as a response. */
export async function cardResponse(card: Card | undefined): Promise<Response> {
  if (!card) return new Response(null, { status: 404 });
  const { bytes, type } = await card.draw();
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } });
}
