export { fontsVersion } from './fonts-version.ts';
export { createTypesetter, type Typesetter } from './typesetter.ts';
