import { defineConfig } from '@playwright/test';
import e2e from '../playwright.config.ts';

export default defineConfig({
  ...e2e,
  testDir: '.',
  testMatch: 'app.ts',
  reporter: 'line',
  workers: 1,
  timeout: 900_000,
});
