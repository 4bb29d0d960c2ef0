import type { XmlElement } from './amend-xml.ts';
import { typedText } from './text-as-html.ts';
import type { Enclosure } from './types.ts';

/** Of Media RSS, which Atom may hold too. */
export const MEDIA_NAMESPACE = 'http://search.yahoo.com/mrss/';

/** A card as `media:content`, with what it says. */
export function mediaContent({ url, type, bytes, width, height, alt }: Enclosure): XmlElement {
  return {
    '@_url': url,
    '@_type': type,
    ...(bytes !== undefined && { '@_fileSize': bytes }),
    '@_medium': 'image',
    '@_width': width,
    '@_height': height,
    ...(alt !== '' && { 'media:description': typedText(alt, 'plain') }),
  };
}
