import type { Chance } from '../chance';

/** Low and high end of a 95% interval. */
export type Interval = readonly [low: number, high: number];

const Z = 1.959964;

/** Wilson's interval for a share: `hits` of `all`. */
export function wilson(hits: number, all: number): Interval {
  if (all === 0) return [0, 1];
  const share = hits / all;
  const middle = share + Z ** 2 / (2 * all);
  const reach = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  const whole = 1 + Z ** 2 / all;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}

/** The exact interval for a count that comes by chance (Garwood): how many there would be, not per anything. */
export function poisson(count: number): Interval {
  if (count > 600) return [near(count, -Z), near(count + 1, Z)];
  const low = count === 0 ? 0 : meanWhere((mean) => 1 - atMost(count - 1, mean), 0.025);
  return [low, meanWhere((mean) => 1 - atMost(count, mean), 0.975)];
}

/** One end of the same interval by Wilson and Hilferty's cube, good to a hundredth where there are many. */
function near(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}

/** The chance of `count` or fewer where `mean` are to be expected. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let i = 1; i <= count; i += 1) {
    term *= mean / i;
    sum += term;
  }
  return sum;
}

/** The mean at which a rising share reaches `wanted`, by halving. Good to 600 or so, beyond which e^-mean is lost. */
function meanWhere(rising: (mean: number) => number, wanted: number): number {
  let low = 0;
  let high = 700;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The bootstrap interval of a figure made from messages: drawn again with put-back 1,000 times. */
export function bootstrap<T>(
  messages: readonly T[],
  figure: (drawn: readonly T[]) => number,
  chance: Chance,
): Interval {
  const figures = Array.from({ length: 1_000 }, () =>
    figure(Array.from(messages, () => messages[chance(messages.length)] ?? messages[0]).filter(isThere)),
  ).sort((a, b) => a - b);
  return [figures[25] ?? 0, figures[974] ?? 0];
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
