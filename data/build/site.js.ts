/** What every page of the site has beside the elements; built into `site.js`. Without it the pages are as readable. */

const root = document.querySelector<HTMLElement>('[data-root]')?.dataset.root;
if (root !== undefined) addressSnippets(new URL(root, document.baseURI).href);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) offerCopy(button);
moveHeldMeetings();

// A static page cannot know where it will stand, but whoever reads it does.
function addressSnippets(address: string): void {
  for (const field of document.querySelectorAll('textarea')) field.value = inSite(field.value, address);
  for (const code of document.querySelectorAll('.snippet code')) code.textContent = inSite(code.textContent, address);
  for (const hint of document.querySelectorAll<HTMLElement>('[data-plain]')) hint.hidden = true;
}

function inSite(snippet: string, address: string): string {
  return snippet.replaceAll('https://jeres-adresse/', address);
}

function offerCopy(button: HTMLButtonElement): void {
  const field = document.getElementById(button.dataset.copy ?? '') as HTMLTextAreaElement;
  const answer = button.parentElement?.querySelector('[role=status]');
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(field).then((words) => {
      if (answer) answer.textContent = words;
      setTimeout(() => answer?.replaceChildren(), 5000);
    });
  });
}

// Plain http and some older browsers have no clipboard to write to; then the reader's own keys do.
async function copy(field: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Kopieret';
  } catch {
    field.focus();
    field.select();
    return 'Linjen er markeret. Kopiér den med Ctrl+C.';
  }
}

// What was to come when the page was made may have been held since.
function moveHeldMeetings(): void {
  const today = new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Copenhagen'}).format();
  const [coming, held] = [document.querySelector('[data-coming]'), document.querySelector('[data-held]')];
  if (!coming || !held) return;
  const since = [...coming.querySelectorAll<HTMLElement>('[data-last]')];
  held.prepend(...since.filter(({dataset}) => (dataset.last ?? today) < today).reverse());
  show(held, held.childElementCount > 0);
  show(coming, coming.childElementCount > 0);
}

function show({parentElement}: Element, shown: boolean): void {
  if (parentElement) parentElement.hidden = !shown;
}

export {};
