// `ds-live` reads the notes as they were sent, before `ds-unread` marks them.
import './ds-live.ts';
import './ds-unread.ts';
import './ds-order.ts';
import './ds-share.ts';
