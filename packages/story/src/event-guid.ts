/**
 * The one id of an event in every feed: a tag URI (RFC 4151) that outlives moves of the site.
 *
 * @param tag The publication's tagging entity: `news.example,2026`.
 */
export function eventGuid(tag: string, storyId: string, eventId: string): string {
  const path = [...storyId.split('/'), eventId].map(encodeURIComponent).join('/');
  return `tag:${tag}:${path}`;
}
