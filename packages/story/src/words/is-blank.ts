/** What leaves a mark: no space, no control, nothing that only joins or orders letters, no blank of Braille. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text shows nothing: it is empty, or all of it is white space or characters without a glyph. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}
