import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** An element as a strict parser of XML 1.0 read it, its name with the usual prefix. */
export interface Read {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: Read[];
  /** The text of the first child of a name. */
  textOf: (name: string) => string | undefined;
  all: (name: string) => Read[];
}

/**
 * Reads a document.
 *
 * @throws XmlError where it isn't well-formed.
 */
export function readXml(xml: string): Read {
  const { root } = parseXml(xml);
  if (!root) throw new Error('The document has no root.');
  return read(root);
}

function read({ name, text, attributes, children }: XmlElement): Read {
  const elements = children.filter((child) => child instanceof XmlElement).map(read);
  const all = (wanted: string) => elements.filter((child) => child.name === wanted);
  return {
    name,
    text,
    attributes,
    children: elements,
    all,
    textOf: (wanted) => all(wanted)[0]?.text,
  };
}
