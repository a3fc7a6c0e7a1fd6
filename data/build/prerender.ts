import {css, type CSSResult, type TemplateResult} from 'lit';
import {styles as goalWheel} from '../../components/goal-wheel/goal-wheel.styles.ts';
import {renderGoals} from '../../components/goal-wheel/goals.ts';
import {everything} from '../../components/initiatives/choice.ts';
import {styles as initiatives} from '../../components/initiatives/initiatives.styles.ts';
import {page, renderInitiatives} from '../../components/initiatives/list.ts';
import {controls} from '../../components/internal/controls.ts';
import {goalColors} from '../../components/internal/goal-colors.ts';
import {speechOf, type Speech} from '../../components/internal/language.ts';
import * as da from '../../components/internal/terms.da.ts';
import * as de from '../../components/internal/terms.de.ts';
import * as en from '../../components/internal/terms.en.ts';
import type {Terms} from '../../components/internal/terms.ts';
import {theme} from '../../components/internal/theme.ts';
import {styles as progress} from '../../components/progress/progress.styles.ts';
import {renderTracker} from '../../components/progress/tracker.ts';
import type {ShownVillage} from '../../components/village/village-source.ts';
import type {EmbeddedElement} from '../model/embedding.ts';
import type {Language} from '../model/language.ts';
import {villageParts, villageReader} from '../model/parse-village.ts';
import type {Village} from '../model/village.ts';
import {drawn, styleElement, styleText} from './drawing.ts';
import {html, type Markup} from './markup.ts';

/**
 * What an element shows of a village, for a page to stand in it before its script comes and if that never does: a declarative
 * shadow root, to be put first inside the element, which then takes over from it. `day` decides what is still to come.
 */
export function prerender(element: EmbeddedElement, village: Village, language: Language, day: string): Markup {
  const speech = speechOf<keyof Terms>(language, terms[language], day);
  const drawing = drawings[element]({village: read(village).village, stale: false}, speech);
  return html`<template shadowrootmode="open">${styleElements[element]}${drawn(drawing)}</template>`;
}

type AllSpeech = Speech<keyof Terms>;

const read = villageReader(villageParts);
const terms: Readonly<Record<Language, Terms>> = {da, en, de};
const none = () => undefined;

// As each element draws itself before anybody has chosen anything.
const drawings: Readonly<Record<EmbeddedElement, (shown: ShownVillage, speech: AllSpeech) => TemplateResult>> = {
  progress: renderTracker,
  'goal-wheel': (shown, speech) => {
    const nothingChosen = {view: 'wheel', counted: '', goal: null, reached: 1, said: ''} as const;
    return renderGoals(shown, speech, {...nothingChosen, show: none, choose: none, walk: none});
  },
  initiatives: (shown, speech) =>
    renderInitiatives(shown, speech, {choice: everything, limit: page, linked: '', choose: none, more: none}),
};

// What only a script can answer to is left out where the browser runs none, and keeps its place where one is to come.
const withoutScript = css`
  @media (scripting: none) {
    .controls,
    button {
      display: none;
    }
  }
`;

const styles: Readonly<Record<EmbeddedElement, readonly CSSResult[]>> = {
  progress: [theme, progress, withoutScript],
  'goal-wheel': [theme, controls, goalColors, goalWheel, withoutScript],
  initiatives: [theme, controls, goalColors, initiatives, withoutScript],
};

const styleElements = {
  progress: styleElement(styles.progress),
  'goal-wheel': styleElement(styles['goal-wheel']),
  initiatives: styleElement(styles.initiatives),
};

/** What stands in the `<style>` of each prerendered element, to the byte, for a page's Content Security Policy to let in. */
export const prerenderedStyles: readonly string[] = Object.values(styles).map(styleText);
