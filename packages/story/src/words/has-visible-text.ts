/** What leaves no mark: spaces, controls, what only joins or orders letters, and the blank of Braille. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u{2800}]/gu;

/** Whether a text has a character that readers see. */
export function hasVisibleText(text: string): boolean {
  return text.replace(UNSEEN, '') !== '';
}
