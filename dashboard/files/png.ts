import type {Content} from './content.ts';
import {svg} from './svg.ts';

/**
 * The same picture as the SVG in dots, twice as many as a screen needs, so that it is sharp on paper and in slides.
 *
 * @throws {TypeError} where there is no SVG in the drawing; {DOMException} where the browser cannot draw it.
 */
export async function png(content: Content, drawing: Element): Promise<Blob> {
  const address = URL.createObjectURL(svg(content, drawing));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await dots(image);
  } finally {
    URL.revokeObjectURL(address);
  }
}

// Beyond this a canvas stays blank in some browsers.
const mostDots = 16_000;

async function dots(image: HTMLImageElement): Promise<Blob> {
  const {naturalWidth: width, naturalHeight: height} = image;
  const scale = Math.min(2, mostDots / width, mostDots / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new DOMException('the picture is too large', 'EncodingError');
  return blob;
}
