// Bundles the renderers for the browser: node bundle.mjs <folder>
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const [out] = process.argv.slice(2);
const { metafile } = await build({
  entryPoints: ['renderers.js'], outdir: out, bundle: true, minify: true, format: 'esm', target: 'es2022',
  legalComments: 'eof', charset: 'utf8', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'warning', metafile: true,
});

// Its rules hang on an id, which only one element in a page may have; the class of the same name is on all of them.
const css = join(out, 'renderers.css');
await writeFile(css, (await readFile(css, 'utf8')).replaceAll('#slack_blocks_to_jsx ', '.slack_blocks_to_jsx '));

// Whose code is in it: a bill of materials, and the licences, which want to go along.
const folders = Object.keys(metafile.inputs).map((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]);
const libraries = await Promise.all([...new Set(folders)].filter(Boolean).sort().map(async (folder) => {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const papers = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
  const texts = await Promise.all(papers.map((file) => readFile(join(folder, file), 'utf8')));
  return { name, version, license, text: texts.map((text) => text.trim()).join('\n\n') };
}));
await writeFile(join(out, 'THIRD-PARTY.txt'), libraries.map(({ name, version, license, text }) =>
  `${name} ${version} (${license})\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`));
await writeFile(join(out, 'renderers.cdx.json'), JSON.stringify({
  bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
  components: libraries.map(({ name, version, license }) => ({
    type: 'library', name, version, purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ expression: license }],
  })),
}, null, 2) + '\n');
