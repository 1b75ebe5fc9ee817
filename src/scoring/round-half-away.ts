/**
 * Rounds to `digits` decimals, half away from zero, on the shortest decimal form of the number: 2.675 to two
 * decimals is 2.68 and −2.5 to none is −3. Never gives −0.
 */
export function roundHalfAway(x: number, digits: number): number {
  if (x === 0 || !Number.isFinite(x)) return x || 0;
  const [coefficient = '', exponent] = Math.abs(x).toExponential().split('e');
  const figures = coefficient.replace('.', '');
  const kept = Number(exponent) + 1 + digits;
  if (kept >= figures.length) return x;
  if (kept < 0) return 0;
  const whole = BigInt(figures.slice(0, kept)) + (figures.charAt(kept) >= '5' ? 1n : 0n);
  return Math.sign(x) * Number(`${whole}e${-digits}`) || 0;
}
