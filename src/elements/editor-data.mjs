// The manifest in the two formats that editors read.
import { readFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The values that an attribute can take, where its type is a union of words. */
const valuesOf = ({ type }) =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => ({ name: value }));

const isBoolean = ({ type }) => type?.text === 'boolean';

/** Lists as they are read in the bubble of an editor. */
const listed = (title, entries = []) =>
  entries.length === 0
    ? []
    : [`**${title}**`, entries.map((entry) => `- \`${entry.name}\`: ${entry.description}`).join('\n')];

const about = ({ description, events, slots, cssParts, cssStates }) =>
  [
    description,
    ...listed('Events', events),
    ...listed('Slots', slots),
    ...listed('Parts', cssParts),
    ...listed('States', cssStates),
  ].join('\n\n');

/** VS Code: https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export const vsCodeData = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: about(element) },
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: { kind: 'markdown', value: attribute.description },
      // "v" is that format's word for an attribute without a value.
      ...(isBoolean(attribute) ? { valueSet: 'v' } : {}),
      ...(valuesOf(attribute).length > 0 ? { values: valuesOf(attribute) } : {}),
    })),
    references: [],
  })),
});

/** JetBrains: https://plugins.jetbrains.com/docs/intellij/websymbols-web-types.html */
export const webTypes = (elements) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(
        ({ tagName, description, attributes, members, events, slots = [], cssParts, cssProperties }) => ({
          name: tagName,
          description,
          attributes: attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            ...(attribute.default && { default: attribute.default }),
            value: isBoolean(attribute)
              ? { kind: 'no-value', type: 'boolean' }
              : { kind: 'plain', type: attribute.type?.text ?? 'string' },
          })),
          slots: slots.map((slot) => ({ name: slot.name, description: slot.description })),
          js: {
            properties: members
              .filter(({ kind }) => kind === 'field')
              .map((field) => ({
                name: field.name,
                description: field.description,
                type: field.type?.text ?? 'unknown',
                ...(field.readonly && { 'read-only': true }),
              })),
            events: events.map((event) => ({ name: event.name, description: event.description })),
          },
          css: {
            parts: cssParts.map((part) => ({ name: part.name, description: part.description })),
            properties: cssProperties.map((property) => ({
              name: property.name,
              description: property.description,
            })),
          },
        }),
      ),
    },
  },
});
