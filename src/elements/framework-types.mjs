// The manifest as types of the frameworks whose templates are checked. Each property keeps the type that its class
// gives it, so that nothing is said twice.

const comment = (text, indent = '  ') =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n` : '';

const writable = ({ members }) => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

/** Properties by their names, and attributes where those are spelt in another way. */
function propsOf(element) {
  const fields = writable(element);
  const typeOf = (name) => `${element.name}['${name}']`;
  const properties = fields.map(({ name, description }) => [name, typeOf(name), description]);
  const attributes = element.attributes
    .filter(({ name }) => !fields.some((field) => field.name === name))
    .map(({ name, fieldName, description }) => [name, fieldName ? typeOf(fieldName) : 'string', description]);
  return [...properties, ...attributes];
}

const line = ([name, type, description]) =>
  `${comment(description)}  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`;

const listeners = ({ events, name }) =>
  events.map((event) => [
    `on${event.name}`,
    `(event: ${event.type.text} & { readonly target: ${name} }) => void`,
    event.description,
  ]);

const imported = (elements) => {
  const classes = elements.map(({ name }) => name);
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  return [...new Set([...classes, ...events])].join(', ');
};

const propsInterfaces = (elements, more = () => []) =>
  elements
    .map(
      (element) =>
        `${comment(element.summary, '')}export interface ${element.name}Props {\n` +
        `${[...propsOf(element), ...more(element)]
          .map(([name, type, about]) => line([name, type.includes('=>') ? `(${type})` : type, about]))
          .join('')}}\n`,
    )
    .join('\n');

const head = (elements, from) =>
  `import type { ${imported(elements)} } from './index.js';\n${from}\nexport {};\n\n`;

/** React 19: JSX knows the tags, their properties, and their events as `onpolku-…`. */
export const reactTypes = (elements) =>
  `${head(elements, "import type { DetailedHTMLProps, HTMLAttributes } from 'react';")}${propsInterfaces(
    elements,
    listeners,
  )}
type Tag<Element extends HTMLElement, Props> = Props &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName, name }) => `      '${tagName}': Tag<${name}, ${name}Props>;\n`).join('')}    }
  }
}
`;

/** Svelte 5: the same for its templates. */
export const svelteTypes = (elements) =>
  `${head(elements, "import type { HTMLAttributes } from 'svelte/elements';")}${propsInterfaces(
    elements,
    listeners,
  )}
type Tag<Element extends HTMLElement, Props> = Props & Omit<HTMLAttributes<Element>, keyof Props>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({ tagName, name }) => `    '${tagName}': Tag<${name}, ${name}Props>;\n`).join('')}  }
}
`;

const emitted = ({ name, events }) =>
  `{ ${events
    .map((event) => `'${event.name}': (event: ${event.type.text} & { readonly target: ${name} }) => void`)
    .join('; ')} }`;

/** Vue 3: global components, as its guide to web components lays them out. */
export const vueTypes = (elements) =>
  `${head(
    elements,
    "import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';",
  )}${propsInterfaces(elements)}
type Tag<Element extends HTMLElement, Props, Events extends Record<string, (event: never) => void>> = new () => Element & {
  /** @deprecated For the templates of Vue alone. */
  $props: Props & Omit<HTMLAttributes, keyof Props> & PublicProps;
  /** @deprecated For the templates of Vue alone. */
  $emit: EmitFn<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements
  .map(
    (element) =>
      `    '${element.tagName}': Tag<${element.name}, ${element.name}Props, ${emitted(element)}>;\n`,
  )
  .join('')}  }
}
`;
