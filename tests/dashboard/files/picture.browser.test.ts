import {barX, text} from '@observablehq/plot';
import {describe, expect, it} from 'vitest';
import {plot} from '../../../dashboard/charts/plot.ts';
import {colors} from '../../../dashboard/charts/theme.ts';
import {plainColor} from '../../../dashboard/files/plain-chart.ts';
import {png} from '../../../dashboard/files/png.ts';
import {svg, svgText} from '../../../dashboard/files/svg.ts';
import {sample} from './sample.ts';

const villages = [
  {name: 'Ellum', people: 41},
  {name: 'Åby & <øst>', people: 12},
];

describe('a picture of a drawing', () => {
  it('is well-formed, says what it shows and of what', () => {
    const root = parsed(svgText(sample, drawing()));
    expect(root.querySelector(':scope > title')?.textContent).toBe(sample.title);
    const said = textsOf(root).join(' ');
    for (const text of [sample.title, sample.sentence, sample.subtitle, ...sample.notes]) expect(said).toContain(text);
    expect(said).toContain('Åby & <øst>');
  });

  it('needs nothing of the page it comes from', () => {
    const text = svgText(sample, drawing());
    expect(text).not.toMatch(/var\(|currentcolor|class=|aria-label|tabindex|https?:\/\/(?!www\.w3\.org|example)/i);
    expect(text).toContain('fill="#0072b2"');
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
  });

  it('leaves the drawing as it was', () => {
    const chart = drawing();
    const before = chart.outerHTML;
    svgText(sample, chart);
    expect(chart.outerHTML).toBe(before);
  });

  it('says so where the villages are invented, and only there', () => {
    expect(svgText(sample, drawing())).toContain('Opdigtede eksempeldata');
    expect(svgText({...sample, invented: false}, drawing())).not.toContain('pdigtede');
  });

  for (const width of [280, 640, 1200])
    it(`keeps every line of text within the picture at ${width} pixels`, () => {
      const notes = [
        'Kilde: '.padEnd(400, 'landsbyerne selv, '),
        `Siden: https://example.org/?${'landsby,'.repeat(60)}`,
      ];
      const root = parsed(svgText({...sample, notes}, drawing(width)));
      document.body.append(root);
      const {left, right, bottom} = root.getBoundingClientRect();
      for (const line of root.querySelectorAll(':scope > text')) {
        const box = line.getBoundingClientRect();
        expect(box.left).toBeGreaterThanOrEqual(left);
        expect(box.right).toBeLessThanOrEqual(right);
        expect(box.bottom).toBeLessThanOrEqual(bottom);
      }
      root.remove();
    });

  it('takes all the drawings of an element, one beneath the other', () => {
    const both = document.createElement('div');
    both.append(drawing(), drawing());
    const height = (element: Element) => Number(parsed(svgText(sample, element)).getAttribute('height'));
    expect(height(both) - height(drawing())).toBe(172);
  });

  it('is not to be had of what is no drawing', () => {
    expect(() => svg(sample, document.createElement('p'))).toThrow(TypeError);
  });

  it('as dots is twice as large, on white, with the drawing and the mark in it', async () => {
    const size = parsed(svgText(sample, drawing()));
    const image = await createImageBitmap(await png(sample, drawing()));
    expect([image.width, image.height]).toEqual([2 * width(size, 'width'), 2 * width(size, 'height')]);
    const colorsIn = dotsOf(image);
    expect(colorsIn.get('255,255,255')).toBeGreaterThan((image.width * image.height) / 2);
    expect(colorsIn.get('0,114,178')).toBeGreaterThan(1000);
    expect(colorsIn.get('251,233,183')).toBeGreaterThan(1000);
  });
});

for (const [value, plain] of [
  ['var(--chart-1, #123)', '#0072b2'],
  ['var(--unheard-of, var(--ink, red))', '#2c2a25'],
  ['var(--unheard-of, rgb(1, 2, 3))', 'rgb(1, 2, 3)'],
  ['var(--unheard-of)', 'none'],
  ['fill: currentColor', 'fill: #2c2a25'],
])
  it(`${value} is ${plain} on paper`, () => {
    expect(plainColor(value!)).toBe(plain);
  });

function drawing(width = 640): SVGSVGElement {
  return plot({
    label: 'Frivillige i to landsbyer',
    width,
    height: 160,
    marginLeft: 120,
    marks: [
      barX(villages, {x: 'people', y: 'name', fill: colors.series[0]!, title: 'name'}),
      text(villages, {x: 'people', y: 'name', text: 'people', textAnchor: 'start', dx: 4, fill: colors.ink}),
    ],
    y: {label: null},
  });
}

function parsed(text: string): SVGSVGElement {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  expect(root.localName).toBe('svg');
  return document.importNode(root, true) as unknown as SVGSVGElement;
}

// Lines are joined as they were broken: at a space, or within a word.
function textsOf(root: SVGSVGElement): string[] {
  return Array.from(root.querySelectorAll('text'), (text) =>
    Array.from(text.childNodes, ({textContent}) => textContent).join(' '),
  );
}

function width(root: SVGSVGElement, name: string): number {
  return Number(root.getAttribute(name));
}

function dotsOf(image: ImageBitmap): Map<string, number> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const {data} = context.getImageData(0, 0, image.width, image.height);
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const key = `${data[i]},${data[i + 1]},${data[i + 2]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
