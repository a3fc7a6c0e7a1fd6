import type {StorybookConfig} from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../components/*.mdx', '../components/**/*.stories.ts', '../dashboard/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  // The workshop is an output of its own: what the others are built of stays out.
  viteFinal: (config) => ({...config, environments: {}}),
} satisfies StorybookConfig;
