import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';

// Written by `cem analyze` before the workshop is built; without it there are stories but no tables of what elements offer.
const [manifest] = Object.values(import.meta.glob('./custom-elements.json', {eager: true, import: 'default'}));
if (manifest) setCustomElementsManifest(manifest);

/** Pages an element may find itself on. */
const surfaces = {
  light: {background: '#fff', color: '#222', font: '1rem/1.5 system-ui, sans-serif', colorScheme: 'light'},
  dark: {background: '#15181c', color: '#eee', font: '1rem/1.5 system-ui, sans-serif', colorScheme: 'dark'},
  times: {background: '#fff', color: '#000', font: '1rem/1.3 "Times New Roman", Times, serif', colorScheme: 'light'},
};

const onAPage: Decorator = (story, {globals}) => {
  const {language, surface} = globals as {language: string; surface: keyof typeof surfaces};
  const style = styleMap({...surfaces[surface], padding: '1rem'});
  return html`<div lang=${language} style=${style}>${story()}</div>`;
};

export default {
  tags: ['autodocs'],
  decorators: [onAPage],
  parameters: {
    a11y: {test: 'error'},
    layout: 'fullscreen',
    viewport: {
      options: {
        narrow: {name: 'Smal (320 px)', styles: {width: '320px', height: '640px'}, type: 'mobile'},
        wide: {name: 'Bred (1280 px)', styles: {width: '1280px', height: '800px'}, type: 'desktop'},
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Sidens sprog',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'da', title: 'Dansk'},
          {value: 'en', title: 'English'},
          {value: 'de', title: 'Deutsch'},
        ],
      },
    },
    surface: {
      description: 'Siden omkring elementet',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Lys side'},
          {value: 'dark', title: 'Mørk side'},
          {value: 'times', title: 'Times på hvidt'},
        ],
      },
    },
  },
  initialGlobals: {language: 'da', surface: 'light'},
} satisfies Preview;
