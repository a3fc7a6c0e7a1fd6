import {isBefore, latest, type FuzzyDate} from '../model/fuzzy-date.ts';
import {say, type Language} from '../model/language.ts';
import type {Meeting, VillageFeed} from '../model/village.ts';
import {own} from './facts.ts';
import {html, link, type Markup} from './markup.ts';
import {pageWords, type PageWords} from './page-words.ts';
import {speechIn} from './pictures/language.ts';

const fewest = 4;

/** The meetings to come and those held, as of a day; `site.js` moves those that have since been held. */
export function renderMeetings({meetings}: VillageFeed, day: FuzzyDate, language: Language): Markup {
  const words = pageWords[language];
  if (!meetings.length) return html`<p class="untold">${words.meetingsUntold}</p>`;
  const coming = meetings.filter(({date}) => date && isBefore(day, date));
  const past = meetings.filter((meeting) => !coming.includes(meeting)).reverse();
  const [last, earlier] = [past.slice(0, fewest), past.slice(fewest)];
  const item = (meeting: Meeting) => renderMeeting(meeting, language);
  return html`
    ${
      coming.length > 0 &&
      html`<div>
        <h3>${words.coming}</h3>
        <ul class="meetings" data-coming>
          ${coming.map(item)}
        </ul>
      </div>`
    }
    <div ${!past.length && html`hidden`}>
      <h3>${words.held}</h3>
      <ul class="meetings" data-held>
        ${last.map(item)}
      </ul>
    </div>
    ${
      earlier.length > 0 &&
      html`<details>
        <summary>${words.earlier(earlier.length)}</summary>
        <ul class="meetings">
          ${earlier.map(item)}
        </ul>
      </details>`
    }
  `;
}

function renderMeeting(meeting: Meeting, language: Language): Markup {
  const {label, title, date, time, place, attendance, link: address} = meeting;
  const words = pageWords[language];
  const {date: inWords, terms} = speechIn(language, '');
  const name = title ?? say(label, language);
  const moment = date && time ? terms.common.at(inWords(date), time) : inWords(date);
  const linked = address ? link(address, name) : html`${name}`;
  const details = [moment, place && own(place, words), attendanceInWords(attendance, words)].filter(Boolean);
  return html`<li data-last="${date && latest(date)}">
    <strong>${title && words.ownWords ? html`<span lang="da">${linked}</span>` : linked}</strong>
    ${details.map((detail, i) => html`${i > 0 && ' · '}${detail}`)}
  </li>`;
}

// Of a meeting to come nobody can tell yet, and of one held many do not: then nothing is said.
function attendanceInWords(attendance: Meeting['attendance'], words: PageWords): string | null {
  if (attendance === null) return null;
  return attendance === 'skjult' ? words.attendanceHidden : words.attendance(attendance);
}
