// The manifest names what a page may use: public members and events that are documented by name.

const publicOnly = () => ({
  name: 'polku-public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? []) {
        const isPublic = (member) =>
          (member.privacy === undefined || member.privacy === 'public') && !member.name.startsWith('#');
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.events) declaration.events = declaration.events.filter((event) => event.name);
      }
  },
});

export default {
  globs: ['src/elements/*/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
