import {strToU8, zipSync, type Zippable} from 'fflate';
import type {Database} from '../database/database.ts';
import {contentOf, type Content, type Facts} from '../files/content.ts';
import {png} from '../files/png.ts';
import {fileName} from '../files/save.ts';
import {svgText} from '../files/svg.ts';
import {xlsxOfAll} from '../files/xlsx.ts';
import {whyNothing} from '../panel/words.ts';
import type {Question, View} from '../questions/question.ts';
import {everyQuestion} from './chapters.ts';

/** How wide a drawing is in a slide, in CSS pixels, and how many villages one has room for. */
const width = 760;
const mostVillages = 30;

/**
 * A report's drawings as SVG and PNG and its tables as one workbook, in a zip for those who write slides and documents of
 * their own. `made` hears of each question.
 */
export async function slidesZip(db: Database, view: View, facts: Facts, made: () => void): Promise<Blob> {
  const files: Zippable = {};
  const tables: Content[] = [];
  for (const [i, question] of everyQuestion().entries()) {
    const table = await contentFor(question, db, view, facts, null);
    if (table) tables.push(table);
    Object.assign(files, await drawingsOf(question, i + 1, {db, view, facts}));
    made();
  }
  files[fileName({...facts, key: 'tabeller'}, 'xlsx')] = await bytesOf(await xlsxOfAll(tables));
  return new Blob([zipSync(files, {level: 6, mtime: `${facts.updated}T12:00`})], {type: 'application/zip'});
}

interface Asked {
  readonly db: Database;
  readonly view: View;
  readonly facts: Facts;
}

async function drawingsOf(question: Question, number: number, {db, view, facts}: Asked): Promise<Zippable> {
  const answer = await question.ask(db, view.filter, mostVillages);
  const drawing = whyNothing(answer) === null ? question.draw(answer, view, width) : null;
  if (!drawing) return {};
  const content = contentOf(question, answer, view, facts);
  const name = (ending: string) => `${String(number).padStart(2, '0')}-${fileName(content, ending)}`;
  return {
    [name('svg')]: strToU8(svgText(content, drawing)),
    [name('png')]: [await bytesOf(await png(content, drawing)), {level: 0}],
  };
}

async function contentFor(
  question: Question,
  db: Database,
  view: View,
  facts: Facts,
  most: number | null,
): Promise<Content | null> {
  const answer = await question.ask(db, view.filter, most);
  return whyNothing(answer) === null ? contentOf(question, answer, view, facts) : null;
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
