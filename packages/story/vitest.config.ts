import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'story', include: ['src/**/*.test.ts'] } });
