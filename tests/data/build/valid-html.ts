import {HtmlValidate, type ConfigData} from 'html-validate';

const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Prettier writes `<meta />`, which HTML allows.
    'void-style': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
  },
};

const pages = new HtmlValidate(config);

/** The elements say what Safari has to be told, have the level of a heading as a number, and stand in no form. */
const elements = new HtmlValidate({
  ...config,
  rules: {
    ...config.rules,
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'no-implicit-button-type': 'off',
  },
});

/** What is wrong with a page, each as one line; with its prerendered elements, and without them more strictly. */
export async function problemsIn(page: string): Promise<string[]> {
  const withoutElements = page.replace(/<template shadowrootmode[^]*?<\/template>/g, '');
  const reports = await Promise.all([pages.validateString(withoutElements), elements.validateString(page)]);
  return reports
    .flatMap(({results}) => results)
    .flatMap(({messages}) => messages.map(({ruleId, message, line}) => `${line}: ${message} (${ruleId})`));
}
