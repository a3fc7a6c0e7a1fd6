/** A goal of the 2030 Agenda as we draw it: its identification colour and the ink that reads on it (WCAG contrast 4.5). */
export interface Goal {
  readonly number: number;
  readonly color: string;
  readonly ink: '#fff' | '#000';
}

/** The 17 goals. White reads on seven of the colours only; the other ten carry black. */
export const goals: readonly Goal[] = [
  {number: 1, color: '#E5243B', ink: '#fff'},
  {number: 2, color: '#DDA63A', ink: '#000'},
  {number: 3, color: '#4C9F38', ink: '#000'},
  {number: 4, color: '#C5192D', ink: '#fff'},
  {number: 5, color: '#FF3A21', ink: '#000'},
  {number: 6, color: '#26BDE2', ink: '#000'},
  {number: 7, color: '#FCC30B', ink: '#000'},
  {number: 8, color: '#A21942', ink: '#fff'},
  {number: 9, color: '#FD6925', ink: '#000'},
  {number: 10, color: '#DD1367', ink: '#fff'},
  {number: 11, color: '#FD9D24', ink: '#000'},
  {number: 12, color: '#BF8B2E', ink: '#000'},
  {number: 13, color: '#3F7E44', ink: '#fff'},
  {number: 14, color: '#0A97D9', ink: '#000'},
  {number: 15, color: '#56C02B', ink: '#000'},
  {number: 16, color: '#00689D', ink: '#fff'},
  {number: 17, color: '#19486A', ink: '#fff'},
];

/** Whether a number is one of the 17. */
export function isGoal(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= goals.length;
}
