import {isBefore, latest, type FuzzyDate} from '../model/fuzzy-date.ts';
import type {Meeting, VillageFeed} from '../model/village.ts';
import {danishCount, danishDate} from '../model/danish.ts';
import {html, link, type Markup} from './markup.ts';

const fewest = 4;

/** The meetings to come and those held, as of a day; `site.js` moves those that have since been held. */
export function renderMeetings({meetings}: VillageFeed, day: FuzzyDate): Markup {
  if (!meetings.length) return html`<p class="untold">Der er ikke oplyst nogen møder.</p>`;
  const coming = meetings.filter(({date}) => date && isBefore(day, date));
  const past = meetings.filter((meeting) => !coming.includes(meeting)).reverse();
  const [last, earlier] = [past.slice(0, fewest), past.slice(fewest)];
  return html`
    ${
      coming.length > 0 &&
      html`<div>
        <h3>Kommende</h3>
        <ul class="meetings" data-coming>
          ${coming.map(renderMeeting)}
        </ul>
      </div>`
    }
    <div ${!past.length && html`hidden`}>
      <h3>Afholdt</h3>
      <ul class="meetings" data-held>
        ${last.map(renderMeeting)}
      </ul>
    </div>
    ${
      earlier.length > 0 &&
      html`<details>
        <summary>Tidligere møder (${earlier.length})</summary>
        <ul class="meetings">
          ${earlier.map(renderMeeting)}
        </ul>
      </details>`
    }
  `;
}

function renderMeeting({label, title, date, time, place, attendance, link: address}: Meeting): Markup {
  const day = date && danishDate(date);
  const details = [day && time ? `${day} kl. ${time.replace(':', '.')}` : day, place, attendanceInWords(attendance)];
  return html`<li data-last="${date && latest(date)}">
    <strong>${address ? link(address, title ?? label.da) : (title ?? label.da)}</strong>
    ${details.filter(Boolean).join(' · ')}
  </li>`;
}

// Of a meeting to come nobody can tell yet, and of one held many do not: then nothing is said.
function attendanceInWords(attendance: Meeting['attendance']): string | null {
  if (attendance === null) return null;
  return attendance === 'skjult' ? 'fremmøde skjult' : `${danishCount(attendance)} mødte op`;
}
