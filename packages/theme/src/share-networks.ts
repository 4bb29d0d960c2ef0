import type { ShareNetwork } from './props.ts';

/** Where each network takes what is shared, with `{url}` and `{title}`, and without a script. */
export const shareNetworks: Record<ShareNetwork, { name: string; to: string }> = {
  bluesky: { name: 'Bluesky', to: 'https://bsky.app/intent/compose?text={title}%20{url}' },
  facebook: { name: 'Facebook', to: 'https://www.facebook.com/sharer/sharer.php?u={url}' },
  linkedin: { name: 'LinkedIn', to: 'https://www.linkedin.com/sharing/share-offsite/?url={url}' },
  mastodon: { name: 'Mastodon', to: 'https://share.joinmastodon.org/#text={title}%20{url}' },
  whatsapp: { name: 'WhatsApp', to: 'https://wa.me/?text={title}%20{url}' },
  x: { name: 'X', to: 'https://x.com/intent/tweet?text={title}&url={url}' },
  email: { name: 'Email', to: 'mailto:?subject={title}&body={url}' },
};

/** Their names, in the order in which they are offered. */
export const SHARE_NETWORKS = Object.keys(shareNetworks) as ShareNetwork[];
