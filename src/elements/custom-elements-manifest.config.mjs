// The manifest names what a page may use: tags, public members, and events, parts and states documented by name.
// What editors and frameworks read is written from it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { vsCodeData, webTypes } from './editor-data.mjs';
import { reactTypes, svelteTypes, vueTypes } from './framework-types.mjs';

const folder = 'dist';

/** What every element draws with. */
const cssProperties = [
  ['--polku-color-text', 'Colour of the text.', 'inherit'],
  ['--polku-color-muted', 'Colour of hints and of what matters less.'],
  ['--polku-color-surface', 'Colour behind the element.', 'transparent'],
  ['--polku-color-border', 'Colour of lines and of the edges of fields.'],
  ['--polku-color-accent', 'Colour of buttons, choices and pictures.'],
  ['--polku-color-accent-text', 'Colour of text on the accent.'],
  ['--polku-color-focus', 'Colour of the ring around what has the focus.'],
  ['--polku-color-error', 'Colour of what has to be put right.'],
  ['--polku-font', 'Font family.', 'inherit'],
  ['--polku-space', 'The space between things, from which all others follow.', '1em'],
  ['--polku-radius', 'Radius of corners.', '0.4em'],
  ['--polku-max-width', 'Greatest width.', '44em'],
].map(([name, description, value]) => ({ name, description, ...(value && { default: value }) }));

/** What every form control of the web has; the elements document only what is their own. */
const ofFormControls = {
  disabled: 'Takes no answers, and takes no part in its form. A disabled fieldset around it does the same.',
  form: 'The form that the element belongs to.',
  validity: 'What keeps the element from being valid, as in native form controls.',
  validationMessage: 'The same in words, in the language of the element.',
  willValidate: 'Whether the form asks the element at all.',
  checkValidity: 'Returns whether the element is valid.',
  labels: 'The labels that name the element.',
  reportValidity: 'Returns whether the element is valid, and lets the browser say what is missing.',
};
const formAttribute = {
  name: 'form',
  type: { text: 'string' },
  description: 'Id of the form that the element belongs to, where that is not around it.',
};

/** Elements register through define(tag, class), which the analyzer does not know. */
const definedTags = () => ({
  name: 'polku-defined-tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !element || !ts.isStringLiteral(tag) || !ts.isIdentifier(element)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === element.text);
    if (!declaration) return;
    declaration.tagName = tag.text;
    declaration.customElement = true;
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      {
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.text, module: moduleDoc.path },
      },
    ];
  },
});

/** A type that an attribute names by an alias, in its own words, so that an editor can offer the values. */
const aliasedTypes = () => {
  const aliases = new Map();
  return {
    name: 'polku-aliased-types',
    collectPhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type))
        aliases.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { type } of elementsOf(customElementsManifest).flatMap(({ attributes, members }) => [
        ...attributes,
        ...members,
      ]))
        if (type && aliases.has(type.text)) type.text = aliases.get(type.text);
    },
  };
};

const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
  privacy === 'public' &&
  !isStatic &&
  !name.startsWith('#') &&
  !name.endsWith('Callback') &&
  // For tools that read the accessibility tree; a page sets what it wants by attributes.
  name !== 'internals';

const withShared = (entry) => ({ ...entry, description: entry.description ?? ofFormControls[entry.name] });

const publicOnly = () => ({
  name: 'polku-public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter(
      ({ path, declarations = [] }) =>
        declarations.some(({ tagName }) => tagName) || path.endsWith('/events.ts'),
    );
    for (const module of manifest.modules) {
      // Paths as they are in the package.
      module.path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
      const named = new Set(module.exports.map(({ declaration }) => declaration.name));
      module.declarations = module.declarations.filter(({ name }) => named.has(name));
      for (const { declaration } of module.exports) if (declaration.module) declaration.module = module.path;
    }
    for (const element of elementsOf(manifest)) {
      element.members = element.members.filter(isPublic).map(withShared);
      element.attributes = element.attributes.map(withShared);
      if (element.members.some(({ name }) => name === 'form')) element.attributes.push(formAttribute);
      element.events = element.events.filter(({ name }) => name?.startsWith('polku-'));
      element.cssProperties = cssProperties;
    }
  },
});

const editorsAndFrameworks = () => ({
  name: 'polku-editors-and-frameworks',
  packageLinkPhase({ customElementsManifest }) {
    const elements = elementsOf(customElementsManifest);
    mkdirSync(folder, { recursive: true });
    const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
    const files = {
      'vscode.html-custom-data.json': json(vsCodeData(elements)),
      'web-types.json': json(webTypes(elements)),
      'jsx.d.ts': reactTypes(elements),
      'svelte.d.ts': svelteTypes(elements),
      'vue.d.ts': vueTypes(elements),
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(`${folder}/${name}`, text);
      // Importing types alone may be written as a plain import, which is then run.
      if (name.endsWith('.d.ts')) writeFileSync(`${folder}/${name.replace('.d.ts', '.js')}`, 'export {};\n');
    }
  },
});

export default {
  globs: ['src/elements/*/*.ts', 'src/elements/*.ts'],
  outdir: folder,
  litelement: true,
  packagejson: false,
  plugins: [definedTags(), aliasedTypes(), publicOnly(), editorsAndFrameworks()],
};
