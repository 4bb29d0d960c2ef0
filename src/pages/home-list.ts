/** A list for a page of the publisher's own. */
export interface HomeListProps {
  /** How many at most. @default 5 */
  limit?: number | undefined;
  /** @default what it lists, in the language */
  title?: string | undefined;
  /** BCP 47: the language of the page, and under i18n routing whose stories. @default the publication's */
  lang?: string | undefined;
}
