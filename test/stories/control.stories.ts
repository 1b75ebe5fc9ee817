import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';

const meta: Meta = { title: 'Control', tags: ['!dev', '!autodocs', 'must-fail'] };
export default meta;

/** An image without words, a thing that no one should ship. */
export const Inaccessible: StoryObj = {
  render: () => html`<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />`,
};

export const Wrong: StoryObj = {
  render: () => html`<main><h1>Control</h1></main>`,
  play: () => expect(1).toBe(2),
};

export const Loud: StoryObj = {
  render: () => {
    console.warn('a loud story');
    return html`<main><h1>Control</h1></main>`;
  },
};

class WideControl extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<p style="width: 400px">wide</p><div style="overflow: hidden"><p style="width: 400px">cut off</p></div>';
  }
}
if (!customElements.get('wide-control')) customElements.define('wide-control', WideControl);

/** What only a narrow page shows to be wrong. */
export const Wide: StoryObj = {
  render: () =>
    html`<main>
      <h1>Control</h1>
      <wide-control></wide-control>
    </main>`,
};
