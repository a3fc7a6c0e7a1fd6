import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import '../../../components/index.ts';
import type {BlupInitiatives} from '../../../components/index.ts';
import {lyngdal} from '../../../components/internal/sample-villages.ts';
import {select, selectedGoal} from '../../../components/village/selection.ts';
import {event, mount} from '../../support/mount.ts';

const shown = {village: lyngdal, stale: false};

describe('the selected goal', () => {
  it('is the one of the <blup-village> around, or else the element’s own', async () => {
    const el = await mount<BlupInitiatives>(html`<blup-initiatives goal="3"></blup-initiatives>`);
    expect(selectedGoal(shown, el)).toBe(3);
    expect(selectedGoal({...shown, goal: 7}, el)).toBe(7);
    expect(selectedGoal({...shown, goal: null}, el)).toBeNull();
  });

  it('is selected with a word to the page', async () => {
    const el = await mount<BlupInitiatives>(html`<blup-initiatives></blup-initiatives>`);
    const heard = event<CustomEvent>(document, 'blup-select');
    select(el, shown, 3);
    expect([(await heard).detail, el.goal]).toEqual([{village: 'lyngdal', goal: 3}, 3]);
  });
});
