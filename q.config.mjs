import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/fresh-wording.ts'], testTimeout: 300000, hookTimeout: 900000 } });
