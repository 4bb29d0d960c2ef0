/** An element of an XML document. */
export interface XmlElement {
  /** With its prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its own, that of its children aside. */
  text: string;
  /** That its text begins on. */
  line: number;
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![A-Z][^>[]*(?:\[[\s\S]*?\])?\s*>|<\/([^\s<>]+)\s*>|<([^\s/<>!?]+)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads XML as far as exports need it: elements, attributes, text and CDATA.
 *
 * @returns The elements of the document; `undefined` where it isn't well-formed, or ends in the middle.
 */
export function readXml(source: string): XmlElement[] | undefined {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '', line: 1 };
  const open = [root];
  let line = 1;
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    const [token, data, closing, opening, attributes = '', empty, text] = match;
    const inside = open.at(-1) ?? root;
    if (data !== undefined || text !== undefined) {
      if (inside.text.trim() === '') inside.line = line;
      inside.text += data ?? decode(text ?? '');
    } else if (closing !== undefined) {
      if (open.length === 1 || inside.name !== closing) return undefined;
      open.pop();
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: readAttributes(attributes), children: [] };
      const added: XmlElement = { ...element, text: '', line };
      inside.children.push(added);
      if (empty === '') open.push(added);
    }
    line += token.split('\n').length - 1;
    end = match.index + token.length;
  }
  return open.length === 1 && end === source.length ? root.children : undefined;
}

/** The first child of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The text of the first child of a name. */
export function childText(element: XmlElement, name: string): string {
  return childOf(element, name)?.text.trim() ?? '';
}

function readAttributes(text: string): Record<string, string> {
  const read = [...text.matchAll(ATTRIBUTE)];
  return Object.fromEntries(read.map(([, name = '', a, b]) => [name, decode(a ?? b ?? '')]));
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (written, ten, sixteen, name) => {
      if (typeof name === 'string') return ENTITIES[name] ?? written;
      const code = typeof ten === 'string' ? Number(ten) : parseInt(String(sixteen), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
    },
  );
}
