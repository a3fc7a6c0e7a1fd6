import {languages, type Language} from '../model/language.ts';
import type {DataPackage} from '../model/package.ts';
import type {VillageFeed} from '../model/village.ts';
import {alternative, type Picture} from './alternative.ts';
import type {File} from './makers.ts';
import {cardPicture} from './pictures/card.ts';
import {goalsPicture} from './pictures/goals.ts';
import {speechIn} from './pictures/language.ts';
import type {Frame} from './pictures/parts.ts';
import {trackerPicture} from './pictures/tracker.ts';
import {makeVillage} from './village.json.ts';

/** How large a picture is drawn; an SVG stands half as large on a page, and a PNG is sharp there on a fine screen. */
export const pictureSizes: Readonly<Record<Picture, {readonly width: number; readonly height: number}>> = {
  progress: {width: 1200, height: 640},
  'goal-wheel': {width: 1200, height: 940},
  card: {width: 1200, height: 630},
};

/**
 * The pictures of every village: as SVG in three languages, and as PNG in Danish, for places that take nothing else. Letters
 * and rasteriser come from packages, so the same village gives the same bytes wherever they are made.
 */
export async function* pictures(data: DataPackage): AsyncIterable<File> {
  const {rasterise} = await import('./pictures/rasterise.ts');
  const {updated} = data.description;
  for (const {id} of data.rows.villages) {
    const village = makeVillage(data, id);
    for (const picture of ['progress', 'goal-wheel'] as const) {
      for (const language of languages) {
        const content = drawPicture(picture, village, language, updated);
        yield {path: `pictures/${id}/${pictureFile(picture, language)}`, content};
      }
    }
    for (const picture of ['progress', 'goal-wheel', 'card'] as const) {
      const content = await rasterise(drawPicture(picture, village, 'da', updated), pictureSizes[picture].width);
      yield {path: `pictures/${id}/${picture}.png`, content};
    }
  }
}

/** What a picture's SVG is called: `progress.svg` in Danish, `progress.en.svg` in English. */
export function pictureFile(picture: Picture, language: Language): string {
  return `${picture}${language === 'da' ? '' : `.${language}`}.svg`;
}

const draw: Readonly<Record<Picture, (village: VillageFeed, frame: Frame, day: string) => string>> = {
  progress: trackerPicture,
  'goal-wheel': goalsPicture,
  card: cardPicture,
};

/** A village's picture as SVG. */
export function drawPicture(picture: Picture, village: VillageFeed, language: Language, day: string): string {
  const {goalWheel} = speechIn(language, day).terms;
  const title = picture === 'goal-wheel' ? `${goalWheel.columns[0]}, ${village.name}` : `BLUP, ${village.name}`;
  const description = alternative(picture, village, language, day);
  return draw[picture](village, {...pictureSizes[picture], title, description, language}, day);
}
