// A tracker without any library, as a village's own developer would write it: what ours is measured against.
class VanillaTracker extends HTMLElement {
  async connectedCallback() {
    const response = await fetch(this.getAttribute('src'));
    const {name, process} = await response.json();
    const here = process.phases.findLast(({state}) => state === 'current');
    const list = document.createElement('ol');
    list.setAttribute('aria-label', `BLUP i ${name}`);
    for (const phase of process.phases) list.append(step(phase, phase === here));
    const style = document.createElement('style');
    style.textContent = css;
    this.attachShadow({mode: 'open'}).append(style, list);
  }
}

function step({number, label, state}, isHere) {
  const item = document.createElement('li');
  item.className = state;
  if (isHere) item.setAttribute('aria-current', 'step');
  const marker = document.createElement('span');
  marker.textContent = state === 'done' ? '✓' : number;
  marker.ariaHidden = 'true';
  item.append(marker, label.da, ` (${words[state]})`);
  return item;
}

const words = {done: 'afsluttet', current: 'her er vi nu', ahead: 'ikke begyndt', skipped: 'sprunget over'};

const css = `
  :host { display: block; font: inherit }
  ol { display: flex; gap: 1em; list-style: none; margin: 0; padding: 0 }
  li { flex: 1 }
  span { border: 2px solid; border-radius: 50%; display: grid; height: 2em; place-items: center; width: 2em }
  .done span, [aria-current] span { background: #2a8150; color: #fff }
  [aria-current] { font-weight: bold }
`;

customElements.define('vanilla-tracker', VanillaTracker);
