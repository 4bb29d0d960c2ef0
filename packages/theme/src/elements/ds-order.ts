import { define } from './define.ts';
import { holdStill } from './hold-still.ts';
import { stackOf, turnOver } from './notes.ts';

/** `<ds-order>` turns the stack over: the oldest note comes first, or the newest again. */
define('ds-order', (host) => {
  const stack = stackOf(document);
  const heading = stack?.querySelector('h2');
  const newestFirst = heading?.textContent ?? '';
  const buttons = [...host.querySelectorAll('button')];
  for (const [oldest, button] of buttons.entries()) {
    button.onclick = () => {
      if (!stack || !heading || button.ariaPressed === 'true') return;
      holdStill([host], () => {
        turnOver(stack);
      });
      for (const each of buttons) each.ariaPressed = String(each === button);
      heading.textContent = oldest ? (host.dataset['oldest'] ?? '') : newestFirst;
      const status = host.querySelector('[role=status]');
      if (status) status.textContent = heading.textContent;
    };
  }
});
