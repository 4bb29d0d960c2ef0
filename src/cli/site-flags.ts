/** The options by which any command is told of the site. */
export interface SiteFlags {
  root?: string;
  stories?: string;
  timeZone?: string;
  lang?: string;
}
