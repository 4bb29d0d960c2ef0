import XMLBuilder from 'fast-xml-builder';
import { XMLParser } from 'fast-xml-parser';

/** Elements and their attributes as fast-xml-parser holds them. */
export type XmlElement = Record<string, unknown>;

/** Of RFC 5005; no library has its element. */
export const HISTORY_NAMESPACE = 'http://purl.org/syndication/history/1.0';

/** Nothing is coerced: a name "1.10" or a topic "007" is a text. */
const XML = {
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  // The text is our own, so no limit against hostile entities is wanted.
  processEntities: {
    enabled: true,
    maxTotalExpansions: Number.POSITIVE_INFINITY,
    maxExpandedLength: Number.POSITIVE_INFINITY,
  },
};

/**
 * A feed's document with what the library that made it has no fields for, and with the long texts,
 * which are so written once and read never.
 *
 * @param xml Ours: its texts are trimmed.
 * @param root The name of its root.
 * @param stylesheet The address of a CSS file for browsers
 * ("Associating Style Sheets with XML documents 1.0").
 * @param amend Gives the root that the document shall have. Its items are a list.
 */
export function amendXml(
  xml: string,
  root: string,
  stylesheet: string | undefined,
  amend: (element: XmlElement) => XmlElement,
): string {
  const parser = new XMLParser({ ...XML, isArray: (name) => name === 'item' || name === 'entry' });
  const document = parser.parse(xml) as Record<string, XmlElement>;
  return new XMLBuilder({ ...XML, processEntities: true, format: true }).build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    ...(stylesheet !== undefined && {
      '?xml-stylesheet': { '@_type': 'text/css', '@_href': stylesheet },
    }),
    [root]: amend(document[root] ?? {}),
  });
}
