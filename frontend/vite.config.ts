import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { relay, relayWithoutUnused } from './scripts/relay.ts';

export default defineConfig({
  plugins: [relay(), relayWithoutUnused(), react()],
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false }, // every browser of the target knows it
    assetsInlineLimit: 0, // a data: URL would need a hole in the content security policy
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page is made of comes in one file, not in twenty of 500 bytes.
          // What only dialogs are made of comes with them.
          groups: [
            {
              name: 'common',
              test: /src\/(lib|api|ui|paths|pages\/NotFoundPage|pages\/proposals\/(proposal|Proposals|useProposalKeys)\b)(?!\/(Picker|EditForm|InlineForm|FormNotes|ClashChoice|useSearch))/,
              minShareCount: 8,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': {
        target: process.env.THROUGHLINE_URL ?? 'http://localhost:8080',
        ws: true,
        changeOrigin: false, // else the server takes the app for another website
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    testTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
  },
});
