// Built by `npm run build:manifest`; declared here so that types can be checked before anything is built.
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
