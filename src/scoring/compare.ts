/** Sign of a − b, with differences that only come from floating-point arithmetic taken as none. */
export function compare(a: number, b: number): number {
  return Math.abs(a - b) <= 1e-9 ? 0 : a - b;
}
