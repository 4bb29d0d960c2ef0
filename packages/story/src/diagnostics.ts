/**
 * Everything that can be wrong with story files: a stable code and whether it stops a build. Codes
 * are never used again; docs/diagnostics.md has a section for each.
 */
export const DIAGNOSTICS = {
  // The file.
  'mdx-syntax': ['DS001', 'error'],
  'no-frontmatter': ['DS002', 'error'],
  'frontmatter-syntax': ['DS003', 'error'],
  'control-character': ['DS004', 'error'],
  'unreadable-file': ['DS005', 'error'],
  'unresolved-merge': ['DS006', 'error'],
  'name-undefined': ['DS007', 'error'],
  'nested-too-deep': ['DS008', 'error'],
  'picture-missing': ['DS009', 'error'],

  // Notes.
  'note-without-date': ['DS101', 'error'],
  'unreadable-date': ['DS102', 'error'],
  'impossible-date': ['DS103', 'error'],
  'note-out-of-order': ['DS104', 'error'],
  'note-before-published': ['DS105', 'error'],
  'note-duplicate-id': ['DS106', 'error'],
  'note-malformed-id': ['DS107', 'error'],
  'note-reserved-id': ['DS108', 'error'],
  'note-unknown-attribute': ['DS109', 'error'],
  'note-attribute-twice': ['DS110', 'error'],
  'note-attribute-not-literal': ['DS111', 'error'],
  'note-attribute-malformed': ['DS112', 'error'],
  'note-spread-attributes': ['DS113', 'error'],
  'note-unknown-kind': ['DS114', 'error'],
  'note-nested': ['DS115', 'error'],
  'note-below-article': ['DS116', 'error'],
  'note-without-body': ['DS117', 'error'],
  'withdrawn-without-reason': ['DS118', 'error'],
  'reason-without-withdrawn': ['DS119', 'error'],
  'withdrawn-before-date': ['DS120', 'error'],
  'edited-before-date': ['DS121', 'error'],
  'quiet-correction': ['DS122', 'error'],
  'two-pinned-notes': ['DS123', 'error'],
  'author-url': ['DS124', 'error'],
  'image-without-alt': ['DS125', 'error'],
  'date-ahead': ['DS126', 'error'],
  'note-in-code': ['DS127', 'error'],
  'note-name-taken': ['DS128', 'error'],
  'note-misspelt': ['DS129', 'error'],
  'day-note-today': ['DS151', 'warning'],
  'equal-digits': ['DS152', 'warning'],

  // Frontmatter.
  'field-missing': ['DS201', 'error'],
  'field-malformed': ['DS202', 'error'],
  'field-unknown': ['DS203', 'error'],
  'field-reserved': ['DS204', 'error'],
  'slug-malformed': ['DS205', 'error'],
  'slug-reserved': ['DS206', 'error'],
  'name-without-address': ['DS207', 'error'],
  'field-not-ours': ['DS251', 'warning'],

  // Stories beside one another.
  'duplicate-story-id': ['DS301', 'error'],
  'duplicate-slug': ['DS302', 'error'],
  'former-slug-taken': ['DS303', 'error'],
  'slug-under-update': ['DS304', 'error'],
  'duplicate-translation': ['DS305', 'error'],
  'topic-address-taken': ['DS306', 'error'],
  'author-address-taken': ['DS307', 'error'],
  'address-taken': ['DS308', 'error'],
  'address-too-long': ['DS309', 'error'],
} as const satisfies Record<string, readonly [`DS${number}`, 'error' | 'warning']>;

/** What a diagnostic is called: `note-without-date`. */
export type DiagnosticName = keyof typeof DIAGNOSTICS;
