import {html, link, type Markup} from '../../data/build/markup.ts';
import {danishCount, danishDate, danishList} from '../../data/model/danish.ts';
import {periodInWords} from '../files/selection-in-words.ts';
import {renderFact} from './cover.ts';
import type {ReportFacts} from './facts.ts';

/** How the report is made, and what one should be careful of. */
export function renderMethods(facts: ReportFacts): Markup {
  return html`<dl class="methods">${caveatsOf(facts).map(([name, words]) => renderFact(name, words))}</dl>`;
}

function caveatsOf({package: told, date, view}: ReportFacts): readonly (readonly [name: string, words: string])[] {
  const {smallestCount, updated} = told;
  return [
    [
      'Resultater, ikke effekt',
      'Tallene viser, hvad der er sket i landsbyer, der har haft et forløb. De viser ikke, hvad der var sket uden. Der er ingen kontrolgruppe, og landsbyerne har selv valgt at være med.',
    ],
    [
      'Landsbyerne tæller selv',
      'Alt er landsbyernes egne oplysninger. De kan have talt forskelligt, på forskellige dage og med forskellig omhu, og ingen har kontrolleret dem udefra. Ved hvert svar står, hvor mange landsbyer der har oplyst det.',
    ],
    [
      'Små tal',
      'En landsby med et par hundrede indbyggere flytter sig meget, når to-tre mennesker kommer til eller falder fra. Forskelle mellem små landsbyer er ofte tilfældige. Rapporten rangordner derfor ikke landsbyer.',
    ],
    ...(smallestCount === null
      ? []
      : [
          [
            'Skjulte tal',
            `Antal mennesker under ${danishCount(smallestCount)} er skjult, og det samme er de tal, man ellers kunne regne dem ud af. Et skjult tal er oplyst, men vises ikke og indgår ikke i summer og medianer.`,
          ] as const,
        ]),
    [
      'Ikke oplyst er ikke nul',
      'Hvad en landsby ikke har oplyst, er hverken nul eller med i et gennemsnit, en median eller en sum. Nul står kun, hvor nogen har talt og fundet nul.',
    ],
    [
      'Frivillige, roller og fremmøde',
      'Samme menneske kan have flere roller, så roller lægges aldrig sammen til mennesker; “forskellige frivillige” tæller hvert menneske én gang. Fremmøde ved et møde er ikke frivillige.',
    ],
    [
      'Initiativer og mål',
      'Et initiativ kan tjene flere verdensmål og tæller under dem alle. Et mål er landsbyens egen vurdering af, hvad initiativet handler om, ikke en måling af virkningen.',
    ],
    ['Dag og periode', dayInWords(date, updated, periodInWords(view.filter))],
  ];
}

function dayInWords(date: string, updated: string, period: string): string {
  const later = `Hvad der er sket eller oplyst for tiden efter den dag, er ikke med.`;
  const timeless = `Det, der ingen dato har, som indbyggertal og koordinater, står, som det stod i datasættet den ${danishDate(updated)}.`;
  return `Alt er opgjort, som det stod den ${danishDate(date)}. ${later} ${timeless} Perioden (${period}) gælder det, der er sket: møder, der er holdt, og initiativer, der er kommet i gang. Hvor landsbyerne er, og hvor mange de er, er ved periodens slutning.`;
}

/** Where the data come from, and how the same report can be made again. */
export function renderSources(facts: ReportFacts): Markup {
  const {package: told, villages, sources, link: address, date} = facts;
  const {title, description, updated, hash} = told;
  return html`<dl class="methods">
      ${renderFact('Datasæt', title)} ${description !== null && renderFact('Om datasættet', description)}
      ${renderFact('Data er fra', danishDate(updated))} ${renderFact('Rapporten er opgjort', danishDate(date))}
      ${renderFact('Fingeraftryk (SHA-256)', hash ?? 'ikke oplyst')}
      ${address !== null && renderFact('Udvalget på nettet', link(address, address))}
      ${renderFact(
        'Samme rapport igen',
        'De samme data, det samme udvalg og den samme dato giver den samme rapport, tegn for tegn. Fingeraftrykket navngiver datasættet: er et tal i det rettet, er fingeraftrykket et andet.',
      )}
      ${byMunicipality(villages).map(([municipality, names]) => renderFact(`${municipality} Kommune`, danishList(names)))}
    </dl>
    <h3>Kilder</h3>
    ${
      sources.length
        ? html`<p>Landsbyernes oplysninger står på disse sider:</p>
            <ul class="sources">
              ${sources.map((source) => html`<li>${link(source, source)}</li>`)}
            </ul>`
        : html`<p>Datasættet nævner ingen andre kilder end landsbyerne selv.</p>`
    }
    <p class="small">
      Danmarks omrids er Natural Earths og fri for ophavsret. Verdensmålenes Juletræ er BLUP’s (CC BY 4.0). Indholdet er
      ikke godkendt af FN og afspejler ikke FN’s holdninger. Skrifterne Source Sans 3 og Source Serif 4 er frie (SIL OFL
      1.1).
    </p>`;
}

function byMunicipality(villages: ReportFacts['villages']): readonly (readonly [string, readonly string[]])[] {
  const names = new Map<string, string[]>();
  for (const {municipality, name} of villages) {
    const others = names.get(municipality);
    if (others) others.push(name);
    else names.set(municipality, [name]);
  }
  return [...names];
}
