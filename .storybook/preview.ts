import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

// A busy machine needs longer than the second that testing-library waits.
configure({ asyncUtilTimeout: 10_000 });

const width = (pixels: number) => ({
  name: `${pixels} px`,
  styles: { width: `${pixels}px`, height: '900px' },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'fi', title: 'suomi' },
          { value: 'sv', title: 'svenska' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { language: 'fi', scheme: 'light' },
  parameters: {
    viewport: {
      options: { narrow: width(320), phone: width(360), tablet: width(768), wide: width(1280) },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: {
          type: 'tag',
          values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        },
      },
      config: { rules: [{ id: 'color-contrast', enabled: true }] },
    },
  },
  // A draft is for a person's next visit, not for the next story.
  beforeEach:
    ({ canvasElement }) =>
    () => {
      canvasElement.replaceChildren();
      sessionStorage.clear();
    },
  decorators: [
    (story, { globals, canvasElement }) => {
      const page = document.documentElement;
      page.lang = String(globals['language']);
      page.style.colorScheme = String(globals['scheme']);
      // Storybook paints its own ground; a page's follows its colour scheme.
      Object.assign(document.body.style, { background: 'Canvas', color: 'CanvasText' });
      canvasElement.lang = String(globals['language']);
      return story();
    },
  ],
};

export default preview;
