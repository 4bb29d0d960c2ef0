import { describe } from 'vitest';
import { checkFirstSite } from './support/first-site-checks.ts';

describe('a new site, by the README, with npm', () => {
  checkFirstSite('npm');
});
