// The lint rule `rooms/imports`: which room of src may import what. The table itself is in .oxlintrc.json.
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));

const isListed = (list, name) =>
  (list ?? []).some((entry) => (entry.endsWith('/*') ? name.startsWith(entry.slice(0, -1)) : name === entry));

const isTypeOnly = (node) =>
  node.type === 'TSImportType' ||
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'));

/** What is wrong with this import, or undefined. `from` and `to` are paths below src, `to` a bare name if a package. */
function fault(table, from, to, typeOnly) {
  const [room, folder] = from.split('/');
  const allowed = table[room];
  if (!allowed) return from.includes('/') ? `src/${room} is not a room of the table` : undefined;
  if (to.package) {
    if (isListed(allowed.packages, to.package)) return undefined;
    if (isListed(allowed.types, to.package))
      return typeOnly ? undefined : `${room} may import ${to.package} as types only`;
    return `${room} may not import ${to.package}`;
  }
  if (to.path.startsWith('../')) return `${room} may not import from outside src`;
  const [target, inner] = to.path.split('/');
  if (target === room) {
    const isForeign = allowed.foldersApart && to.path.split('/').length > 2 && inner !== folder;
    return isForeign ? `${room}/${folder} may not import ${room}/${inner}` : undefined;
  }
  if (isListed(allowed.rooms, target)) return undefined;
  if (isListed(allowed.types, target))
    return typeOnly ? undefined : `${room} may import ${target} as types only`;
  return `${room} may not import ${target}`;
}

const imports = {
  meta: { schema: [{ type: 'object' }] },
  create(context) {
    const table = context.options[0];
    const from = relative(source, context.filename).split(sep).join('/');
    if (from.startsWith('../')) return {};
    const check = (node, literal) => {
      if (!literal) return;
      if (typeof literal.value !== 'string') {
        context.report({ node, message: 'name the imported module in plain words' });
        return;
      }
      const name = literal.value;
      const path = relative(source, resolve(source, dirname(from), name));
      const to = name.startsWith('.') ? { path: path.split(sep).join('/') } : { package: name };
      const message = fault(table, from, to, isTypeOnly(node));
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal ?? node.argument),
    };
  },
};

export default { meta: { name: 'rooms' }, rules: { imports } };
