import { createSite, type InstalledSite } from './create-site.ts';
import { install } from './install.ts';

/** Makes the site of a folder in `sites/` and installs what its manifest names, with pnpm. */
export async function installSite(name: string): Promise<InstalledSite> {
  const site = await createSite(name);
  await install(site, 'pnpm');
  return site;
}
