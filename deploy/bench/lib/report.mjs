// Prints measurements beside their budgets.

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

/** A line with a figure; with a budget it says whether the figure is within it. Returns false when it is not. */
export function show(what, value, unit, budget) {
  const within = budget === undefined || budget.holds(value);
  const verdict = budget === undefined ? "" : `${budget.text}  ${within ? "ok" : "NOT MET"}`;
  console.log(`${what.padEnd(56)}${value.toFixed(unit === "x" ? 2 : 1).padStart(10)} ${unit.padEnd(4)}${verdict}`);
  return within;
}

export const atMost = (most, unit) => ({ text: `at most ${most} ${unit}`, holds: (value) => value <= most });
export const atLeast = (least, unit) => ({ text: `at least ${least} ${unit}`, holds: (value) => value >= least });

/** The number behind an option on the command line. */
export function option(name, otherwise) {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
}
