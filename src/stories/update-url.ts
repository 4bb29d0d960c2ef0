import type { StoryEvent } from '@developing-story/story';
import { addresses } from './site.ts';
import type { Story } from './story.ts';

/** The address of an update, as a path from the host's root; the first publication's is the story's. */
export function updateUrl(story: Story, event: StoryEvent): string {
  return event.kind === 'published' ? addresses.story(story) : addresses.update(story, event.id);
}
