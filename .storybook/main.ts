import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  // The control story must fail: it proves that the checks of test/stories.ts see what is wrong.
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', '../test/stories/control.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
