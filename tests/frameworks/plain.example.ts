import 'blup-elements';
import type {Village} from 'blup-elements';

/** A village by the address of its feed, or one that the page already has; and the page's own word of what is selected. */
export function villagePage(given: {readonly src: string} | {readonly village: Village}): readonly HTMLElement[] {
  const village = Object.assign(document.createElement('blup-village'), given);
  const progress = Object.assign(document.createElement('blup-progress'), {
    textContent: 'Lyngdal er i gang med sin BLUP.',
  });
  const wheel = Object.assign(document.createElement('blup-goal-wheel'), {view: 'wheel'} as const);
  const initiatives = Object.assign(document.createElement('blup-initiatives'), {className: 'wide'});
  village.append(progress, wheel, initiatives);

  const selected = Object.assign(document.createElement('p'), {id: 'selected', textContent: 'Intet er valgt.'});
  const problem = Object.assign(document.createElement('p'), {id: 'problem'});
  village.addEventListener('blup-select', ({detail: {goal}}) => {
    selected.textContent = goal ? `Verdensmål ${goal} er valgt.` : 'Intet er valgt.';
  });
  village.addEventListener('error', ({message}) => (problem.textContent = message));
  return [village, selected, problem];
}
