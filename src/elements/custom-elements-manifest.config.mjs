// The manifest names what a page may use: tags, public members, and events that are documented by name.

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

const publicOnly = () => ({
  name: 'polku-public-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
      privacy === 'public' && !isStatic && !name.startsWith('#') && !name.endsWith('Callback');
    for (const module of customElementsManifest.modules) {
      // Paths as they are in the package.
      module.path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.events)
          declaration.events = declaration.events.filter(({ name }) => name?.startsWith('polku-'));
      }
      for (const exported of module.exports ?? [])
        if (exported.declaration.module) exported.declaration.module = module.path;
    }
  },
});

export default {
  globs: ['src/elements/*/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [definedTags(), publicOnly()],
};
