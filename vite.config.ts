import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, defineConfig, type Plugin } from 'vite';

const folder = 'dist/cdn';

/** polku.js and one polku-<element>.js for each element. */
const entries = () => {
  const elements = existsSync('src/elements') ? readdirSync('src/elements', { withFileTypes: true }) : [];
  const tags = elements
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`polku-${name}`, `src/elements/${name}/${name}.ts`]);
  return Object.fromEntries([['polku', 'src/index.ts'], ...tags]) as Record<string, string>;
};

/**
 * What every input element needs before its first question, as one chunk: a dozen small ones would be compressed one
 * by one, and cost the first page several KiB.
 */
const ground = new RegExp(
  [
    'node_modules/(lit|lit-html|lit-element|@lit|uuid)/',
    '@oxc-project.+/decorate',
    'src/localization/(format|language|localized|text|words)\\.ts',
    'src/ui/(base|field|step)\\.styles\\.ts',
    'src/ui/(fact|field|heading|wording|scale-field|text-field)\\.ts',
    'src/delivery/(keeper|new-id|save-file|store)\\.ts',
    'src/elements/(define|draft-key|draft-line|drafts|drawing|events|fetch-part|form-field|later-part|next-focus|notices|own-(keys|root|texts)|pending)\\.ts',
    'src/elements/(circumstances|read-given|readable|shared-words|version)\\.ts',
    'src/scoring/(items|own-value)\\.ts',
  ].join('|'),
);

/**
 * Takes what only its readers need out of the templates: indentation, and the comments and spaces of styles. Minifiers
 * leave templates alone. A quoted text of a style stays as it is.
 */
const tight = (): Plugin => ({
  name: 'polku-tight',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.+\.ts$/.test(id)) return null;
    const styles = (css: string) =>
      css
        .replaceAll(/\/\*.*?\*\//gs, '')
        .replaceAll(/([;,:>{}(])\s+(?!')/g, '$1')
        .replaceAll(/;?\s*([{})])/g, '$1')
        .replaceAll(/(?<![\w.])0(?=\.\d)/g, '');
    return {
      code: code.replaceAll(/css`[^`]*`/g, styles).replaceAll(/\n[ \t]+/g, '\n'),
      map: null,
    };
  },
});

/** Writes the subresource-integrity hash of every script below dist/cdn. */
const integrity = (): Plugin => ({
  name: 'polku-integrity',
  closeBundle() {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.js'))
      .sort();
    const hash = (file: string) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`;
    const hashes = Object.fromEntries(files.map((file) => [file, hash(file)]));
    writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  },
});

/** Writes the JSON Schemas of the contracts, once the modules are built, under the names that it gives them. */
const schemas = (): Plugin => ({
  name: 'polku-schemas',
  async closeBundle() {
    const module = resolve('dist/contracts/json-schema.js');
    if (!existsSync(module)) return;
    const { jsonSchemas } = (await import(pathToFileURL(module).href)) as {
      jsonSchemas: () => Record<string, object>;
    };
    mkdirSync('dist/schemas', { recursive: true });
    for (const [name, schema] of Object.entries(jsonSchemas()))
      writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  },
});

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const style = `:root{color-scheme:light dark;font:1rem/1.55 system-ui,sans-serif}body{margin:0`;

/**
 * A page that needs no other file. Its own policy lets in nothing but the scripts and the style that stand in it, and
 * nothing out but what `more` lets.
 */
function ownPage({
  head,
  body,
  tail,
  style,
  more = [],
}: {
  head: string;
  body: string;
  tail: string[];
  style: string;
  more?: string[];
}): string {
  // Neither may stand in an inline script: the page would take it for markup.
  const inline = (script: string) => script.replaceAll(/<(?=!--|\/?script)/gi, '\\x3C');
  const scripts = [head, ...tail].map(inline);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(sha256).join(' ')}`,
    `style-src ${sha256(style)}`,
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>polku</title>
<style>${style}</style>
<script>${scripts[0]}</script>
<main>${body}</main>
${scripts
  .slice(1)
  .map((script) => `<script>${script}</script>`)
  .join('\n')}
</html>
`;
}

const builtInLanguage = `document.documentElement.lang=navigator.languages.map((tag)=>tag.slice(0,2)).find((tag)=>['fi','sv','en'].includes(tag))??'en'`;
const classic = () => readFileSync(join(folder, 'polku.classic.js'), 'utf8');

/** Writes dist/reader.html: the report as one file that is saved and opened by double-click, without a network. */
const reader = (): Plugin => ({
  name: 'polku-reader',
  closeBundle() {
    const page = ownPage({
      head: builtInLanguage,
      body: '<polku-report></polku-report>',
      tail: [classic()],
      style: `${style};padding:clamp(1rem,4vw,3rem)}main{max-width:60em;margin:auto}`,
    });
    writeFileSync('dist/reader.html', page);
  },
});

/** Writes dist/embed.html: any element as a page for a frame. It may fetch definitions from its own origin. */
const embed = (): Plugin => ({
  name: 'polku-embed',
  async closeBundle() {
    const built = await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        target: 'es2022',
        write: false,
        lib: { entry: 'src/elements/embed.ts', formats: ['iife'], name: 'polkuEmbed' },
      },
    });
    const [bundle] = [built].flat();
    if (!bundle || !('output' in bundle)) throw new Error('the script of embed.html was not built');
    const page = ownPage({
      head: builtInLanguage,
      body: '',
      tail: [classic(), bundle.output[0].code],
      style: `${style}}`,
      more: ["connect-src 'self'"],
    });
    writeFileSync('dist/embed.html', page);
  },
});

export default defineConfig(({ mode }) => {
  // Modules that share their chunks, so that two tags on a page share one Lit.
  if (mode === 'cdn')
    return {
      publicDir: false,
      plugins: [tight(), schemas()],
      build: {
        target: 'es2022',
        outDir: folder,
        license: { fileName: 'third-party-licences.md' },
        modulePreload: false,
        lib: { entry: entries(), formats: ['es'] },
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: 'chunks/[name]-[hash].js',
            minify: true,
            // Nobody bundles these again; licences stand in a file of their own.
            comments: false,
            codeSplitting: {
              groups: [
                { name: 'ground', test: ground },
                { name: 'statements', test: /src\/catalogue\/[a-z-]+\.ts$/, minShareCount: 2 },
              ],
              includeDependenciesRecursively: false,
            },
          },
        },
      },
    };
  // One file without imports, for file:// pages, sandboxed frames and hosts that load classic scripts only.
  if (mode === 'classic')
    return {
      publicDir: false,
      plugins: [tight(), integrity(), reader(), embed()],
      build: {
        target: 'es2022',
        outDir: folder,
        emptyOutDir: false,
        lib: { entry: { 'polku.classic': 'src/index.ts' }, formats: ['iife'], name: 'polku' },
        rolldownOptions: {
          output: { entryFileNames: '[name].js', codeSplitting: false, minify: true, comments: false },
        },
      },
    };
  // Storybook brings its own.
  return {};
});
