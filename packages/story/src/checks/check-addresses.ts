import type { DiagnosticName } from '../diagnostics.ts';
import { PUBLISHED_ID } from '../notes/note-ids.ts';
import { problem, type StoryProblem } from '../problem.ts';
import { slugFromTitle } from '../slug-from-title.ts';
import { FILE_START } from '../source-position.ts';
import type { SourcePosition } from '../types.ts';
import { addressRegister, folded, type Owned } from './address-register.ts';
import type { ComparedStory } from './compared-story.ts';
import { pathFault } from './path-fault.ts';
import type { AddressClaim, SiteAddresses } from './site-addresses.ts';
import { slugFault } from './slug-fault.ts';

/** Who claims an address, and by what. Without a story it is the site. */
export interface Owner {
  /** Tells one owner from another: what is wrong with it is told once. */
  key: string;
  as: 'site' | 'slug' | 'former' | 'update' | 'topic' | 'author';
  story?: ComparedStory;
  /** The slug, the note's id, or the name. */
  name: string;
  position: SourcePosition;
}

/**
 * Finds what would stand at one address, on any file system: letters may be composed or not, and
 * macOS and Windows take capitals for small ones. Also what no file's name has room for.
 *
 * @param stories In the order of their files: of two the later is told of.
 */
export function checkAddresses(
  stories: readonly ComparedStory[],
  site: SiteAddresses,
): StoryProblem[] {
  const register = addressRegister<Owner>();
  const problems: StoryProblem[] = [];
  const told = new Set<string>();
  /** Where pages meet, so do cards and feeds: one of an owner's problems is told. */
  const claimAll = (owner: Owner, claims: readonly AddressClaim[]): boolean => {
    for (const claim of claims) {
      const fault = pathFault(claim);
      const other = register(claim, owner);
      if (fault === undefined && other === undefined) continue;
      if (!told.has(owner.key)) {
        problems.push(
          ...(other ? collision(claim, other, owner) : tooLong(claim, owner, fault ?? '')),
        );
      }
      told.add(owner.key);
      return false;
    }
    return true;
  };

  for (const claim of site.fixed) register(claim, { ...SITE, key: claim.path, name: claim.what });
  // Slugs before all else, so that they are the first owners.
  const roots: { story: ComparedStory; slug: string }[] = [];
  const claimSlug = (story: ComparedStory, slug: string, as: 'slug' | 'former') => {
    // What is wrong by itself is told of elsewhere.
    if (slugFault(slug)) return;
    const position = story.places?.[as === 'slug' ? 'slug' : 'formerSlugs'] ?? FILE_START;
    const owner: Owner = { key: `${as} ${story.file} ${slug}`, as, story, name: slug, position };
    const { lang } = story;
    if (claimAll(owner, site.ofStory({ slug, lang }))) roots.push({ story, slug });
  };
  for (const story of stories) claimSlug(story, story.slug, 'slug');
  for (const story of stories) {
    for (const slug of story.formerSlugs) claimSlug(story, slug, 'former');
  }
  // What stands under an address that is another's already is told of with it.
  for (const { story, slug } of roots) {
    const events = [{ id: PUBLISHED_ID }, ...story.notes];
    // Two of one id are told of in their file.
    for (const { id, position = FILE_START } of new Map(events.map((it) => [it.id, it])).values()) {
      const key = `update ${story.file} ${id}`;
      const { lang } = story;
      claimAll({ key, as: 'update', story, name: id, position }, site.ofEvent({ slug, lang }, id));
    }
  }
  const named = new Set<string>();
  for (const story of stories) {
    for (const as of ['topic', 'author'] as const) {
      for (const { name, position } of story[as === 'topic' ? 'topics' : 'authors']) {
        const slug = slugFromTitle(name);
        const claims = slug === '' ? [] : site.ofName(as, slug, story.lang);
        const key = `${as} ${claims[0]?.path}`;
        // Many stories have one page of a topic.
        if (claims.length === 0 || named.has(key)) continue;
        named.add(key);
        claimAll({ key, as, story, name, position }, claims);
      }
    }
  }
  return [...stories.flatMap(longFile), ...problems];
}

/** What Astro's bundler adds to a file's name, for the module that it makes of the file. */
const MODULE_ENDING = '_12345678.mjs';

function longFile({ file }: ComparedStory): StoryProblem[] {
  const name = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const fault = pathFault({ path: name, ending: MODULE_ENDING });
  if (fault === undefined) return [];
  const message = `The name of this file is too long for a build, which adds ${MODULE_ENDING.length} bytes to it: ${fault}.`;
  const hint = 'Rename the file. With slug: in its frontmatter the story keeps its address.';
  return [{ ...problem('address-too-long', { message, hint, position: FILE_START }), file }];
}

const SITE = { as: 'site', position: FILE_START } as const;

function at(
  { story, position }: Owner,
  name: DiagnosticName,
  message: string,
  hint: string,
): StoryProblem[] {
  return story ? [{ ...problem(name, { message, hint, position }), file: story.file }] : [];
}

function collision(claim: AddressClaim, other: Owned<Owner>, owner: Owner): StoryProblem[] {
  const first = other.owner;
  const where = meeting(claim, other);
  if (owner.as === 'slug' && first.as === 'slug' && folded(owner.name) === folded(first.name)) {
    return at(
      owner,
      'duplicate-slug',
      where === ''
        ? `${fileOf(first)} has the slug “${first.name}” as well, so both would stand at one address.`
        : `${fileOf(first)} has the slug “${first.name}”, and this story “${owner.name}”: macOS and Windows take the two for one, so one page would overwrite the other.`,
      'Give one of the two another slug: in the frontmatter.',
    );
  }
  if (owner.as === 'former' && (first.as === 'slug' || first.as === 'former')) {
    const whose = first.story === owner.story ? 'this story still has' : `${fileOf(first)} has`;
    return at(
      owner,
      'former-slug-taken',
      `formerSlugs: “${owner.name}” is an address that ${whose}${where}, so nothing can lead from it to here.`,
      'Remove it from formerSlugs.',
    );
  }
  if (owner.as === 'update' && (first.as === 'slug' || first.as === 'former')) {
    return at(
      first,
      first.as === 'slug' ? 'slug-under-update' : 'former-slug-taken',
      `“${first.name}” is the address of an update of ${fileOf(owner)}, or of its card.`,
      first.as === 'slug'
        ? 'Give this story another slug: in the frontmatter.'
        : 'Remove it from formerSlugs.',
    );
  }
  return at(
    owner,
    'address-taken',
    `${capital(claim.what)} of ${called(owner)} would stand at ${claim.path}${where}: ${taken(other, owner)}.`,
    hintFor(owner),
  );
}

/** How an address meets another that isn't written as it is. */
function meeting({ path }: AddressClaim, { claim: other }: Owned<Owner>): string {
  if (other.path === path.normalize() || other.path.includes('[n]') || path.includes('[n]')) {
    return '';
  }
  return path.startsWith(`${other.path}/`)
    ? `, and ${other.path} is a file`
    : `, and macOS and Windows take ${other.path} for the same`;
}

/** What has an address already, as the end of a sentence. */
function taken({ claim, owner: first }: Owned<Owner>, owner: Owner): string {
  if (first.as === 'site') return `${claim.what} is there`;
  const isHere = first.story === owner.story;
  return `${claim.what} of ${isHere ? called(first) : `${called(first)} in ${fileOf(first)}`} is there`;
}

function tooLong(claim: AddressClaim, owner: Owner, fault: string): StoryProblem[] {
  return at(
    owner,
    'address-too-long',
    `${capital(claim.what)} of ${called(owner)} would stand at ${shortened(claim.path)}: ${fault}.`,
    hintFor(owner),
  );
}

const HINTS: Record<Owner['as'], string> = {
  site: '',
  slug: 'Rename the file, or give the story another slug: in the frontmatter.',
  former: 'Remove it from formerSlugs.',
  update: 'Give the note another id="…".',
  topic: 'Call the topic something else, or move what is there with routes in developingStory().',
  author: 'Write the name otherwise, or move what is there with routes in developingStory().',
};

function hintFor({ as, name }: Owner): string {
  return HINTS[as === 'update' && name === PUBLISHED_ID ? 'slug' : as];
}

function called({ as, name }: Owner): string {
  switch (as) {
    case 'slug':
      return `the story “${shortened(name)}”`;
    case 'former':
      return `the former slug “${shortened(name)}”`;
    case 'update':
      return name === PUBLISHED_ID ? 'the first publication' : `the note “${shortened(name)}”`;
    default:
      return `the ${as} “${name}”`;
  }
}

function fileOf({ story }: Owner): string {
  return story?.file ?? '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is too long for an address is too long for a message. */
function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 80)}…${text.slice(-20)}` : text;
}
