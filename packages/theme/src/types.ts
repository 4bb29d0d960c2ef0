export type * from './props.ts';
export type * from './views.ts';
