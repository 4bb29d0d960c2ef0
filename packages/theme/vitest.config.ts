import { getViteConfig } from 'astro/config';
import { LIMITS } from '../../vitest.config.ts';

export default getViteConfig(
  { root: import.meta.dirname, test: { name: 'theme', isolate: false, ...LIMITS } },
  {
    // Without a config file, or the demo site's would be found and applied.
    configFile: false,
    root: import.meta.dirname,
    // The toolbar has each element carry its place in the source.
    devToolbar: { enabled: false },
  },
);
