/// <reference types="astro/client" />

declare module 'virtual:developing-story/config' {
  export const options: import('./resolve-options.ts').ResolvedOptions;
  export const address: import('./addresses.ts').AddressConfig;
  /** Where cards are kept between builds. */
  export const cardsDir: string;
  /** The instant a build calls now, in milliseconds; nothing in dev, where the clock runs. */
  export const builtAt: number | undefined;
}

declare module 'virtual:astro:renderers' {
  export const renderers: import('astro').SSRLoadedRenderer[];
}

declare module '*.astro' {
  const Component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Component;
}
