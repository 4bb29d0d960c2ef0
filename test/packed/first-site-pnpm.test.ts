import { describe } from 'vitest';
import { checkFirstSite } from './first-site-checks.ts';

describe('a new site, by the README, with pnpm', () => {
  checkFirstSite('pnpm');
});
