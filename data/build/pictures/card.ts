import {goalCounts} from '../../../components/goal-wheel/goal-counts.ts';
import type {Language} from '../../model/language.ts';
import {whereabouts} from '../../model/narrative.ts';
import type {VillageFeed} from '../../model/village.ts';
import {html, type Markup} from '../markup.ts';
import {countedOf, goalWheel} from './goals.ts';
import {landscape} from './landscape.ts';
import {speechIn} from './language.ts';
import {colors, fitted, inventedBadge, pictureText, write, writeLines, type Frame, type Letters} from './parts.ts';
import {track, type TrackPlace} from './track.ts';

const left = 64;

/** The picture of a village that a shared link shows. */
export function cardPicture(village: VillageFeed, frame: Frame, day: string): string {
  const {language, width, height} = frame;
  const {
    name,
    municipality,
    package: {invented},
  } = village;
  const {common, goalWheel: goalWords} = speechIn(language, day).terms;
  const serves = goalCounts(village).some((count) => count[countedOf(village)].length);
  const wide = serves ? 630 : width - 2 * left;
  const head = nameOf(name, wide, serves);
  const below = 100 + head.lines.length * head.letters.size * 1.2 - head.letters.size * 0.35;
  return pictureText(
    frame,
    html`${landscape(width, height, !serves)} ${write('BLUP', left, 78, {size: 26, bold: true, fill: colors.leaf})}
    ${write(municipalityNames[language](municipality.name), left + 84, 78, {size: 26, fill: colors.quiet})}
    ${writeLines(head.lines, left, 100 + head.letters.size * 0.85, head.letters)}
    ${whereIsIt(village, language, day, {x: left, y: below + 64, width: wide})}
    ${serves && goalWheel(village, language, {x: 950, y: 340, scale: 1.1})}
    ${serves && write(goalWords.disclaimer, width - left, height - 14, {size: 18, anchor: 'end', fill: '#fff'})}
    ${invented && inventedBadge(common.invented, width - left, 44)}`,
  );
}

// As large as it can be in two lines, and in three only where it is very long.
function nameOf(name: string, width: number, beside: boolean) {
  const serif = (size: number): Letters => ({size, serif: true});
  const two = fitted(name, width, 2, (beside ? [] : [120, 104]).concat([92, 76, 62, 50]).map(serif));
  return two.lines.some((line) => line.endsWith('…')) ? fitted(name, width, 3, [50, 44, 38, 34].map(serif)) : two;
}

type Place = Pick<TrackPlace, 'x' | 'y' | 'width'>;

/** The sentence, and the phases where anything is known of them. */
function whereIsIt(village: VillageFeed, language: Language, day: string, {x, y, width}: Place): Markup {
  const {process} = village;
  const sizes = [{size: 36}, {size: 32}, {size: 28}];
  const {lines, letters} = fitted(whereabouts(village, language, day)[0]!, width, 2, sizes);
  const told = process?.phases.some(({number, state}) => number > 0 && state !== 'unknown');
  const place = {x, y: y + lines.length * letters.size * 1.25 + 24, width: width + 20};
  return html`${writeLines(lines, x, y, letters)}
  ${!told && write(workOf(village, language), x, place.y + 20, {size: 32, fill: colors.quiet})}
  ${told && track(process!, language, {...place, size: process!.phases.length > 5 ? 20 : 24})}`;
}

function workOf({goals, initiatives}: VillageFeed, language: Language): string {
  const {goalWheel: words} = speechIn(language, '').terms;
  const counted = [
    goals.length && words.goals(goals.length),
    initiatives.length && words.initiatives(initiatives.length),
  ];
  return counted.filter(Boolean).join(' · ');
}

const municipalityNames: Readonly<Record<Language, (municipality: string) => string>> = {
  da: (municipality) => `${municipality} Kommune`,
  en: (municipality) => `${municipality} Municipality, Denmark`,
  de: (municipality) => `Kommune ${municipality}, Dänemark`,
};
