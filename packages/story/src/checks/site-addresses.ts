import { PUBLISHED_ID } from '../notes/note-ids.ts';

/** An address that something of a site has. */
export interface AddressClaim {
  /**
   * From the site's root, decoded, with no slash at its end. `[n]` stands for every number, since
   * lists and stories grow.
   */
  path: string;
  /** What stands there, for messages: `the page`, `the card`. */
  what: string;
  /** A file, under which nothing can stand; a page is a folder as well. */
  isFile?: true;
  /** What the name of a page's file has that its address doesn't: `.html`. */
  ending?: string;
  /** The publisher's: a page of theirs at the same address is theirs to choose. */
  isTheirs?: true;
}

/** What tells the addresses of a story: its slug, or one it once had, and its language (BCP 47). */
export interface AddressedStory {
  slug: string;
  lang: string;
}

/** Every address that a site has, by what it is of. */
export interface SiteAddresses {
  /** Of what there is one of: lists, feeds, and what the publisher has. */
  fixed: readonly AddressClaim[];
  /** What a story has, its page first. */
  ofStory: (story: AddressedStory) => readonly AddressClaim[];
  ofEvent: (story: AddressedStory, id: string) => readonly AddressClaim[];
  /** @param lang BCP 47: of the story that names it. */
  ofName: (name: 'topic' | 'author', slug: string, lang: string) => readonly AddressClaim[];
}

/** Stories without a site around them: whatever it is, each slug makes an address. */
export const SLUGS_ALONE: SiteAddresses = {
  fixed: [],
  ofStory: ({ slug }) => [{ path: `/${slug}`, what: 'the page' }],
  ofEvent: ({ slug }, id) => [
    { path: `/${slug}/${id}`, what: id === PUBLISHED_ID ? 'the card' : 'the page' },
  ],
  ofName: () => [],
};
