/** What no page may rely on, private fields and `state: true`, is not in the manual; nor are files without an element. */
const promisesOnly = {
  name: 'promises-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules.filter(
      ({path, declarations}) => path === index || declarations.some(isElement),
    );
    for (const element of manifest.modules.flatMap(({declarations}) => declarations)) {
      const isPrivate = (name) =>
        element.members.some((member) => member.name === name && member.privacy === 'private');
      element.attributes = element.attributes.filter(({fieldName}) => !isPrivate(fieldName));
      element.members = element.members.filter(({name}) => !isPrivate(name));
    }
  },
};

const index = 'components/index.ts';

function isElement({customElement}) {
  return customElement;
}

export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/**/*.stories.ts', 'components/**/*.styles.ts', 'components/internal/**'],
  outdir: '.storybook',
  litelement: true,
  quiet: true,
  plugins: [promisesOnly],
};
