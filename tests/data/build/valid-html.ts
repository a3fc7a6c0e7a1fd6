import {HtmlValidate} from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Prettier writes `<meta />`, which HTML allows.
    'void-style': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
  },
});

/** What is wrong with a page, each as one line. */
export async function problemsIn(page: string): Promise<string[]> {
  const {results} = await validator.validateString(page);
  return results.flatMap(({messages}) => messages.map(({ruleId, message, line}) => `${line}: ${message} (${ruleId})`));
}
