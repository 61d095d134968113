// Prints, for each page, the JavaScript that a browser loads before it shows
// (brotli), and fails when one takes more than the budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const budget = 180; // kB
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

function closure(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) closure(next, seen);
  }
  return seen;
}
function kilobytes(keys) {
  const bytes = [...keys].map((key) => readFileSync(new URL(manifest[key].file, dist)));
  return bytes.reduce((sum, file) => sum + brotliCompressSync(file).length, 0) / 1000;
}

const pages = Object.keys(manifest).filter((name) => /Page\.tsx$|^index/.test(name));
const sizes = pages
  .map((page) => [page, kilobytes(closure(page, closure('index.html')))])
  .toSorted((a, b) => b[1] - a[1]);
for (const [page, size] of sizes) console.log(`${size.toFixed(1).padStart(7)} kB  ${page}`);
console.log(`at most ${sizes[0][1].toFixed(1)} kB brotli, budget ${budget} kB`);
if (sizes[0][1] > budget) process.exit(1);
