import { fillAddress } from '../fill-address.ts';
import { cardFile } from './card-file.ts';
import { copyLink } from './copy-link.ts';
import { define } from './define.ts';
import { part } from './part.ts';
import { shareByDevice } from './share-by-device.ts';

/**
 * `<ds-share data-url data-title data-card>` shares by the device's own sheet; where it has
 * none, by a list of links: its own, or a copy of the page's.
 */
define('ds-share', (host) => {
  const { url = '', title = '', card } = host.dataset;
  const shared = { title, url: new URL(url, location.href).href };
  const file = card ? cardFile(card) : () => Promise.resolve(undefined);
  const details = host.querySelector('details');
  const opener = part(host, 'summary, button') as HTMLButtonElement;
  if (details) copyLink(details, shared.url);
  else opener.ariaLabel = `${opener.textContent}: ${title}`;

  const ownList = () => {
    const list =
      host.querySelector<HTMLElement>('[popover]') ??
      (document.querySelector('details .ds-share-list')?.cloneNode(true) as
        HTMLElement | undefined);
    if (!list || list.isConnected) return list;
    list.popover = 'auto';
    for (const link of list.querySelectorAll('a')) {
      link.href = fillAddress(link.dataset['to'] ?? '', shared);
    }
    copyLink(list, shared.url);
    host.append(list);
    opener.popoverTargetElement = list;
    return list;
  };

  opener.onpointerenter = opener.onfocus = () => void file();
  opener.onclick = (event) => {
    if (details?.open) return;
    if (!('share' in navigator)) {
      // The button then opens it of itself. Without a list there is the page of the note.
      if (!details && !ownList()) location.assign(shared.url);
      return;
    }
    event.preventDefault();
    void shareByDevice(shared, file).then((shown) => {
      if (shown) return;
      if (details) details.open = true;
      else ownList()?.showPopover({ source: opener });
    });
  };
});
