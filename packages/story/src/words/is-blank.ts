const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{C}\u2800]/u;

/** Whether a text shows nothing: it is empty, or all of it is white space or characters without a glyph. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}
