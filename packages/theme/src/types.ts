export type * from './props.ts';
export type * from './views.ts';
export type * from './words.ts';
