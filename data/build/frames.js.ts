/**
 * What a page with frames of ours in it may have beside them: each frame becomes as high as it tells that it is. Built into
 * `blup-frames.js`. Only a frame's own word counts, and only while what it shows is of the origin its address has.
 */
const ours = new URL('.', import.meta.url).origin;

addEventListener('message', ({source, origin, data}: MessageEvent<{message?: unknown; value?: unknown} | null>) => {
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame || origin !== originOf(frame) || data?.message !== 'height') return;
  const height = Math.ceil(Number(data.value));
  if (height > 0 && height < 30_000) frame.style.height = `${height}px`;
});

// Those that had told it before anybody listened tell it again.
for (const {contentWindow} of frames()) contentWindow?.postMessage({message: 'ready'}, '*');

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({src}) => {
    return src && new URL(src).origin === ours && /\/embed\/[^/]+\/[^/]+\.html$/.test(new URL(src).pathname);
  });
}

// A frame in a sandbox is of no origin, unless it may keep its own.
function originOf({src, sandbox}: HTMLIFrameElement): string {
  return sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;
}

export {};
