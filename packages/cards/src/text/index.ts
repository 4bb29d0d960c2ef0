export { drawingOf, type DrawnWord, type Drawing } from './drawing.ts';
export type { Face } from './face.ts';
export { fontsVersion } from './fonts-version.ts';
export type { Run } from './measure.ts';
export { createTypesetter, type Letters, type Typesetter } from './typesetter.ts';
