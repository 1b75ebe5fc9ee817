import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  // The control story must fail: it proves that the checks of test/stories.ts see what is wrong.
  stories: ['../stories/**/*.stories.ts', '../test/stories/control.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Storybook's own preview is larger than Vite thinks a page should be.
  viteFinal: (config) => ({ ...config, build: { ...config.build, chunkSizeWarningLimit: 2000 } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
