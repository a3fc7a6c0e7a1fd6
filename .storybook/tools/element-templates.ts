/** What an element is called where. */
interface Names {
  readonly name: string;
  readonly tag: string;
  readonly className: string;
}

export const element = ({name, tag, className}: Names) => `import {html, LitElement} from 'lit';
import {villageReader} from '../../data/model/parse-village.ts';
import type {Village} from '../../data/model/village.ts';
import {define} from '../internal/define.ts';
import {frame} from '../internal/frame.ts';
import {Language} from '../internal/language.ts';
import {common, monthNames, seasonNames} from '../internal/terms.da.ts';
import {theme} from '../internal/theme.ts';
import {VillageSource} from '../village/village-source.ts';
import {styles} from './${name}.styles.ts';

/**
 * Shows the name of a village.
 *
 * @tagname ${tag}
 * @slot - What to show until the village has arrived, and if it never does.
 * @fires {Event} load - The village at \`src\` has come and been drawn. Does not bubble.
 * @fires {ErrorEvent} error - The feed, or a part of it, could not be read; \`message\` says why. Does not bubble.
 * @csspart base - All of it.
 * @csspart headline - The name of the village.
 * @csspart footnote - When the data were last updated, and whether they are invented.
 * @csspart invented - The mark of invented data.
 */
export class ${className} extends LitElement {
  static override get styles() {
    return [theme, styles];
  }

  static override get properties() {
    return {src: {}, village: {attribute: false}};
  }

  /** The address of the village's feed. Not needed inside a \`<blup-village>\`. */
  src = '';

  /** The village itself, for a page that already has it. */
  village: Village | undefined;

  readonly #source = new VillageSource(this, read);
  readonly #language = new Language(this, {common, monthNames, seasonNames});

  override render() {
    const {shown} = this.#source;
    const {speech} = this.#language;
    if (!shown || !speech) return html\`<slot></slot>\`;
    const {name} = shown.village;
    return frame('BLUP', html\`<p class="headline" part="headline">\${name}</p>\`, shown, speech);
  }
}

// What the element draws beyond the village's name is named here: villageReader({goals, initiatives}).
const read = villageReader({});

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

export const styles = () => `import {css} from 'lit';

export const styles = css\`
  .headline {
    font-size: 1.25em;
    font-weight: bold;
    line-height: 1.3;
  }
\`;
`;

export const stories = ({name, tag}: Names) => `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {Village} from '../../data/model/village.ts';
import {sampleVillage} from '../internal/sample-villages.ts';
import './${name}.ts';

interface Args {
  village?: Village;
}

export default {
  component: '${tag}',
  render: ({village}) => html\`<${tag} .village=\${village}>Sidens egne ord.</${tag}>\`,
} satisfies Meta<Args>;

export const Named: StoryObj<Args> = {args: {village: sampleVillage()}};

export const NothingYet: StoryObj<Args> = {};
`;

export const test = ({name, tag, className}: Names) => `import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {sampleVillage} from '../../../components/internal/sample-villages.ts';
import type {${className}} from '../../../components/${name}/${name}.ts';
import '../../../components/${name}/${name}.ts';
import {mount} from '../../support/mount.ts';

describe('<${tag}>', () => {
  it('shows the village it is given', async () => {
    const el = await mount<${className}>(html\`<${tag} .village=\${sampleVillage({name: 'Egense'})}></${tag}>\`);
    expect(el.shadowRoot!.querySelector('[part=headline]')?.textContent).toBe('Egense');
  });

  it('keeps the page’s own words while it has no village', async () => {
    const el = await mount<${className}>(html\`<${tag}>Egense er i gang.</${tag}>\`);
    expect(el.shadowRoot!.querySelector('slot')).not.toBeNull();
  });
});
`;
