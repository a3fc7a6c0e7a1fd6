import {describe, expect, it} from 'vitest';
import {isInstalled, isOlder} from '../../.storybook/tools/install.mjs';

describe('the version of Node', () => {
  it.each([
    ['20.9.0', true],
    ['18.20.8', true],
    ['20.18.3', true],
    ['20.19.0', false],
    ['20.20.2', false],
    ['22.0.0', false],
  ])('%s is too old for 20.19: %s', (version, expected) => {
    expect(isOlder(version, '20.19')).toBe(expected);
  });
});

describe('what is in node_modules', () => {
  const lock = {
    packages: {
      '': {version: '0.1.0'},
      'node_modules/lit': {version: '3.3.3'},
      'node_modules/mac': {version: '1.0.0', optional: true},
    },
  };

  it.each([
    ['is enough when it is what the lock file asks for', {'node_modules/lit': {version: '3.3.3'}}, true],
    ['is not enough in another version', {'node_modules/lit': {version: '3.3.2'}}, false],
    ['is not enough when a package is missing', {}, false],
  ])('%s', (_, packages, expected) => {
    expect(isInstalled(lock, {packages})).toBe(expected);
  });

  it('is nothing on a bare clone', () => {
    expect(isInstalled(lock, null)).toBe(false);
  });
});
