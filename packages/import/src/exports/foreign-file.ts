import { ForeignFileError } from './foreign-file-error.ts';

const AS_TEXT = 'Save it as a web page (.html), as Markdown (.md) or as plain text (.txt).';
const AS_EXPORT =
  'Of exports those of WordPress (WXR), Ghost and Medium are read. Save other articles as HTML, Markdown or text.';
const UNPACK = 'Unpack it, and import what is in it.';

/** What a file is by how it begins. */
const SIGNS: [sign: RegExp, what: string, hint: string][] = [
  [/^%PDF-/, 'a PDF document', AS_TEXT],
  [/^\{\\rtf/, 'a Rich Text document', AS_TEXT],
  [/^\xD0\xCF\x11\xE0/, 'a document of an old Microsoft Office', AS_TEXT],
  [/^bplist/, 'a web archive of Safari', 'Save the page as a web page (.html).'],
  [/^(?:From: <?Saved by|MIME-Version: )/i, 'a web archive (MHTML) or an e-mail', AS_TEXT],
  [/^\x1F\x8B|^BZh|^\xFD7zXZ|^7z\xBC\xAF|^Rar!/, 'a packed archive', UNPACK],
  [
    /^\x89PNG|^\xFF\xD8\xFF|^GIF8|^RIFF[\s\S]{4}WEBP|^[\s\S]{4}ftyp(?:avif|heic|mif1)/,
    'a picture',
    'Name articles; pictures are not copied.',
  ],
  [/^SQLite format 3|^-- (?:MySQL|MariaDB|PostgreSQL)/, 'a database', AS_EXPORT],
  [/^(?:\xFF\xFE|\xFE\xFF)/, 'text in UTF-16', 'Save it again with the encoding UTF-8.'],
];

/** What a ZIP archive is by its file's ending. */
const PACKED: Record<string, string> = {
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  pages: 'a Pages document',
  epub: 'an EPUB book',
};

/**
 * Names a file of a kind that can't be read.
 *
 * @param start How it begins, a few thousand characters, bytes as characters where it is no text.
 */
export function foreignFile(start: string, fileName = ''): ForeignFileError | undefined {
  const ending = /\.([a-z\d]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const sign = SIGNS.find(([it]) => it.test(start));
  if (sign) return new ForeignFileError(sign[1], sign[2]);
  if (start.startsWith('PK\x03\x04')) {
    const what = Object.hasOwn(PACKED, ending) ? PACKED[ending] : undefined;
    return new ForeignFileError(what ?? 'a ZIP archive', what ? AS_TEXT : UNPACK);
  }
  if (ending === 'csv' || ending === 'tsv') return new ForeignFileError('a table', AS_EXPORT);
  return foreignXml(start.trimStart(), ending);
}

function foreignXml(start: string, ending: string): ForeignFileError | undefined {
  const root =
    /^(?:<\?xml[\s\S]*?\?>|<!--[\s\S]*?-->|<![A-Za-z][^>]*>|<\?[\s\S]*?\?>|\s)*<([\w:-]+)/.exec(
      start,
    )?.[1];
  if (root === 'feed' && start.includes('blogger'))
    return new ForeignFileError('an export of Blogger', AS_EXPORT);
  if (root === 'feed' || root === 'rdf:RDF') return new ForeignFileError('a feed', AS_EXPORT);
  if (root === 'rss')
    return isWordPress(start) ? undefined : new ForeignFileError('a feed', AS_EXPORT);
  const isXml = start.startsWith('<?xml') || ending === 'xml';
  return isXml && root?.toLowerCase() !== 'html'
    ? new ForeignFileError(`XML of another kind${root ? ` (<${root}>)` : ''}`, AS_EXPORT)
    : undefined;
}

/** Whether XML begins as exports of WordPress do. */
export function isWordPress(start: string): boolean {
  return /xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\/|<wp:wxr_version>/.test(start);
}
