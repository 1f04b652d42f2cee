// Bundles the renderers for the browser: node bundle.mjs <folder>
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const [out] = process.argv.slice(2);
await build({
  entryPoints: ['renderers.js'], outdir: out, bundle: true, minify: true, format: 'esm', target: 'es2022',
  legalComments: 'eof', charset: 'utf8', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'warning',
});

// Its rules hang on an id, which only one element in a page may have; the class of the same name is on all of them.
const css = join(out, 'renderers.css');
await writeFile(css, (await readFile(css, 'utf8')).replaceAll('#slack_blocks_to_jsx ', '.slack_blocks_to_jsx '));
