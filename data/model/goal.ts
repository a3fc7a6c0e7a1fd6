/** A goal of the 2030 Agenda as we draw it: its identification colour and the ink that reads on it (WCAG contrast 4.5). */
export interface Goal {
  readonly number: number;
  readonly color: string;
  readonly ink: '#fff' | '#000';
}

const colors =
  '#E5243B #DDA63A #4C9F38 #C5192D #FF3A21 #26BDE2 #FCC30B #A21942 #FD6925 ' +
  '#DD1367 #FD9D24 #BF8B2E #3F7E44 #0A97D9 #56C02B #00689D #19486A';

const dark = [1, 4, 8, 10, 13, 16, 17];

/** The 17 goals. White reads on seven of the colours only; the other ten carry black. */
export const goals: readonly Goal[] = /* @__PURE__ */ drawn();

function drawn(): readonly Goal[] {
  return colors.split(' ').map((color, i) => ({
    number: i + 1,
    color,
    ink: dark.includes(i + 1) ? '#fff' : '#000',
  }));
}

/** Whether a value is the number of one of the 17. */
export function isGoal(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 17;
}
