/** Something found in a page's source: `good` came through, `bad` did not, `note` is worth knowing. */
export interface Finding {
  readonly kind: 'good' | 'bad' | 'note';
  readonly text: string;
}

const tags = 'blup-progress, blup-goal-wheel, blup-initiatives, blup-village';

/**
 * What a page has let through of what was put on it, as its source tells. `site` is where our scripts stand, with a slash at
 * its end. The source is read and never shown.
 */
export function checkPage(source: string, site: string): readonly Finding[] {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const found = [...markup(page, source, site), ...frames(page, site), ...images(page, site), ...policy(page, site)];
  return found.length ? found : [nothingFound];
}

const nothingFound: Finding = {
  kind: 'bad',
  text: 'Der er intet fra os i kilden. Er det den rigtige side, og er den gemt? Nogle hjemmesider sætter først koden ind, når siden vises: kopiér så kilden fra “Undersøg” i browseren.',
};

function markup(page: Document, source: string, site: string): readonly Finding[] {
  const elements = [...page.querySelectorAll(tags)];
  const places = page.querySelectorAll('[data-blup]');
  const scripts = [...page.querySelectorAll('script')].filter(
    ({src}) => src.startsWith(site) && /\/blup[^/]*\.js/.test(src),
  );
  const isShown = elements.length > 0 || places.length > 0;
  return [
    ...elements.map(element),
    ...[...places].map(() => good('Pladsen (data-blup) kom igennem.')),
    ...(isShown && scripts.length ? [script(scripts)] : []),
    ...(isShown && !scripts.length
      ? [
          bad(
            'Scriptet er fjernet, så landsbyen ikke bliver tegnet. Brug rammen, linket eller billedet i stedet, eller bed en administrator sætte scriptet ind.',
          ),
        ]
      : []),
    ...(!isShown && scripts.length
      ? [bad('Scriptet kom igennem, men mærket er fjernet. Brug pladsen (data-blup) i stedet.')]
      : []),
    ...(/&lt;(blup-|iframe|script)/.test(source)
      ? [bad('Koden står som tekst på siden. Sæt den ind i en blok til HTML, ikke i en til tekst.')]
      : []),
  ];
}

function element({localName, attributes}: Element): Finding {
  const {src} = Object.fromEntries([...attributes].map(({name, value}) => [name, value]));
  return src
    ? good(`Mærket <${localName}> kom igennem med sin adresse.`)
    : bad(`Mærket <${localName}> kom igennem, men dets adresse (src) er fjernet. Brug rammen eller linket i stedet.`);
}

function script(scripts: readonly HTMLScriptElement[]): Finding {
  return scripts.some(({type}) => type === 'module')
    ? good('Scriptet kom igennem.')
    : bad('Scriptet kom igennem, men uden type="module", og så kører det ikke. Brug rammen eller linket i stedet.');
}

function frames(page: Document, site: string): readonly Finding[] {
  return [...page.querySelectorAll('iframe')]
    .filter(({src}) => src.startsWith(site))
    .map((frame) =>
      frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-scripts')
        ? note('Rammen kom igennem, men siden lader ingen scripts køre i den. Landsbyen kan læses, men ikke vælges i.')
        : good('Rammen kom igennem.'),
    );
}

function images(page: Document, site: string): readonly Finding[] {
  const found = [...page.images].filter(({src}) => src.startsWith(site));
  return found.map(({alt}) =>
    alt
      ? good('Billedet kom igennem.')
      : note(
          'Billedet kom igennem, men uden den tekst, der siger, hvad det viser (alt). Skriv den i billedets indstillinger.',
        ),
  );
}

function policy(page: Document, site: string): readonly Finding[] {
  const {origin} = new URL(site);
  const metas = [...page.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')];
  const scripts = metas.map(({content}) => /(?:script-src|default-src)([^;]*)/.exec(content)?.[1] ?? null);
  const isClosed = scripts.some(
    (sources) => sources !== null && !sources.includes(origin) && !/(^|\s)(\*|https:)(\s|$)/.test(sources),
  );
  return isClosed
    ? [
        bad(
          `Sidens regler (Content-Security-Policy) lader ingen scripts komme fra ${origin}. Bed den, der driver siden, om at lade dem komme, eller brug billedet med link.`,
        ),
      ]
    : [];
}

function good(text: string): Finding {
  return {kind: 'good', text};
}

function bad(text: string): Finding {
  return {kind: 'bad', text};
}

function note(text: string): Finding {
  return {kind: 'note', text};
}
