/** Half years as they stand in addresses: 2026-1 from January, 2026-2 from July. */

export function halfjaarOf(iso: string): string {
  return `${iso.slice(0, 4)}-${Number(iso.slice(5, 7)) <= 6 ? '1' : '2'}`;
}

export function isHalfjaar(text: string): boolean {
  return /^20[1-9]\d-[12]$/.test(text);
}

export function nextHalfjaar(halfjaar: string): string {
  const [jaar, helft] = halfjaar.split('-').map(Number) as [number, number];
  return helft === 1 ? `${jaar}-2` : `${jaar + 1}-1`;
}

function previous(halfjaar: string): string {
  const [jaar, helft] = halfjaar.split('-').map(Number) as [number, number];
  return helft === 2 ? `${jaar}-1` : `${jaar - 1}-2`;
}

/** What can still be recorded: from the one that comes, as far as the Rijk publishes ahead, back over three years. */
export function openHalfjaren(today: string, recorded: readonly string[]): string[] {
  const all = [nextHalfjaar(nextHalfjaar(halfjaarOf(today)))];
  while (all.length < 8) all.push(previous(all.at(-1) ?? ''));
  return all.filter((one) => !recorded.includes(one));
}
