// Builds the newsroom's script into one file, with a list of the licences of all that went into it. `--verify` builds in memory and compares with what is
// committed, byte for byte, so that the committed file is provably made from these sources.
import { build } from 'esbuild';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const HERE = dirname(fileURLToPath(import.meta.url));
const TARGET = join(HERE, '../resources/newsroom');
const SCRIPT = 'editor.js';
const LICENSES = 'editor.LICENSES.txt';

const { outputFiles, metafile } = await build({
  absWorkingDir: HERE,
  entryPoints: ['src/main.js'],
  bundle: true,
  format: 'iife',
  target: ['es2022', 'chrome120', 'firefox121', 'safari17.4'],
  minify: true,
  charset: 'utf8',
  // The notices stand in the file beside the script, complete, where a comment would only point to them.
  legalComments: 'none',
  metafile: true,
  write: false,
  outfile: SCRIPT,
  logLevel: 'warning',
});
const made = new Map([[SCRIPT, Buffer.from(outputFiles[0].contents)], [LICENSES, Buffer.from(await licenses(metafile))]]);

if (process.argv.includes('--verify')) {
  await verify(made);
} else {
  for (const [name, bytes] of made) {
    await writeFile(join(TARGET, name), bytes);
  }
}
report(made.get(SCRIPT));

async function verify(files) {
  const stale = [];
  for (const [name, bytes] of files) {
    const committed = await readFile(join(TARGET, name)).catch(() => Buffer.alloc(0));
    if (!committed.equals(bytes)) {
      stale.push(`${relative(process.cwd(), join(TARGET, name))} (${committed.length} bytes there, ${bytes.length} from the sources)`);
    }
  }
  if (stale.length > 0) {
    console.error(`not what the sources give: ${stale.join(', ')}\nrun "npm ci --ignore-scripts && npm run build" and commit the result`);
    process.exitCode = 1;
  }
}

function report(script) {
  const brotli = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  console.log(`${SCRIPT}: ${script.length} bytes, ${brotli.length} in Brotli`);
}

async function licenses({ inputs }) {
  const roots = new Set(Object.keys(inputs).map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1]).filter(Boolean));
  const entries = await Promise.all([...roots].sort().map(licenseOf));
  const head = 'editor.js contains the following packages, each under its own licence. Everything else in it is part of Fenzhan (Apache-2.0).';
  return [head, ...entries].join(`\n\n${'-'.repeat(80)}\n\n`).trimEnd() + '\n';
}

async function licenseOf(root) {
  const { name, version, license } = JSON.parse(await readFile(join(HERE, root, 'package.json'), 'utf8'));
  const file = (await readdir(join(HERE, root))).filter((entry) => /^licen[cs]e(?:\.\w+)?$/iu.test(entry)).sort()[0];
  if (!license) {
    throw new Error(`${name} ${version} names no licence in its package.json; find out before it is shipped`);
  }
  if (!file) {
    throw new Error(`${name} ${version} (${license}) brings no licence text; its notice must be shipped`);
  }
  const text = await readFile(join(HERE, root, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}`;
}
