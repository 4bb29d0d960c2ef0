/**
 * What texts stand on where they are hardest to read: the paper of a light page, the sheets of a
 * dark one.
 */
export const GROUNDS = { light: '#fbfaf6', dark: '#1c1c21' };
