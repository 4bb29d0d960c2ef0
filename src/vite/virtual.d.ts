/// <reference types="astro/client" />

declare module 'virtual:developing-story/config' {
  export const options: import('../options/resolve.ts').ResolvedOptions;
  export const address: import('../addresses/addresses.ts').AddressConfig;
  export const cards: import('../setup/card-look.ts').SiteCards;
  /** The publication's logo. */
  export const logo: ImageMetadata | undefined;
  /** Its accent, as a value of CSS. */
  export const accent: string | undefined;
  /** Where cards are kept between builds. */
  export const cardsDir: string;
  /** The instant a build calls now, in milliseconds; nothing in dev, where the clock runs. */
  export const builtAt: number | undefined;
  /**
   * On a server that a build made, its folder and that of the site's pictures. It goes on for long,
   * so nothing may be kept there without end.
   */
  export const server: { dir: string; pictures: string } | undefined;
  /** The patterns of pages that a server makes when it is asked for them. */
  export const pagesOnDemand: readonly string[];
  /** Begins what pages are known again by in the next build; nothing where none are kept. */
  export const pageKeys: string | undefined;
}

declare module 'virtual:developing-story/note' {
  const Note: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Note;
}

declare module 'virtual:developing-story/card-design' {
  export const design: NonNullable<import('@developing-story/cards').CardRequest['design']>;
}

declare module 'virtual:astro:renderers' {
  export const renderers: import('astro').SSRLoadedRenderer[];
}

declare module '*.astro' {
  const Component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Component;
}
