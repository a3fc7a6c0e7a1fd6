/** A page with a number of trackers, and how each is written. */
export interface Shape {
  readonly script: string;
  readonly tag: string;
  readonly count?: number;
  readonly preload?: boolean;
  readonly attributes?: string;
}

/** A page that says in `ready` when all of its trackers are drawn, in milliseconds since it was asked for. */
export function page({script, tag, count = 1, preload, attributes = ''}: Shape): string {
  return `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Landsbyen</title>
<link rel="icon" href="data:,">
${preload ? '<link rel="preload" as="fetch" crossorigin href="/village.json">' : ''}
<script type="module" src="/${script}"></script>
<script>${watch(tag, count)}</script>
<h1>Velkommen</h1>
${`<${tag} src="/village.json"${attributes}>Landsbyen er i gang med sin BLUP.</${tag}>\n`.repeat(count)}
${'<p>Og her står resten af siden, som ikke må flytte sig, når landsbyen kommer.</p>\n'.repeat(20)}
`;
}

// Drawn is when the step we are at stands in the shadow root, in the frame that shows it.
function watch(tag: string, count: number): string {
  return `
    addEventListener('DOMContentLoaded', () => {
      const left = new Set(document.querySelectorAll('${tag}'));
      const look = () => {
        for (const one of left) if (one.shadowRoot?.querySelector('[aria-current]')) left.delete(one); else break;
        if (left.size) requestAnimationFrame(look);
        else if (${count}) ready = performance.now();
      };
      look();
    });
    var ready = 0, shift = 0;
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) shift += value;
    }).observe({type: 'layout-shift', buffered: true});
  `;
}
