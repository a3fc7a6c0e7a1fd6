import {initWasm, Resvg} from '@resvg/resvg-wasm';
import {fonts, rasteriser} from '#picture-assets';

/** An SVG as a PNG of some width; the same bytes in Node and in a browser, since both draw with the same module and letters. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  const fontBuffers = await (ready ??= prepare());
  const picture = new Resvg(svg, {
    fitTo: {mode: 'width', value: width},
    font: {fontBuffers: [...fontBuffers], defaultFontFamily: 'Source Sans 3'},
  });
  try {
    return picture.render().asPng();
  } finally {
    picture.free();
  }
}

let ready: Promise<readonly Uint8Array[]> | undefined;

async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(await rasteriser());
  return fonts();
}
