import type { Overdrachtstatus } from '../api/types';

export const statussen: readonly Overdrachtstatus[] = ['aangekondigd', 'woning-gevonden', 'verhuisd', 'overgedragen', 'vervallen'];

/** Which part of the list the address asks for. */
export type Keuze = Overdrachtstatus | 'open' | 'te-laat';

const keuzes: readonly Keuze[] = ['open', 'te-laat', ...statussen];

export function readKeuze(search: URLSearchParams): Keuze {
  const asked = search.get('status');
  return keuzes.find((keuze) => keuze === asked) ?? 'open';
}

export function isOpen(status: Overdrachtstatus): boolean {
  return status !== 'overgedragen' && status !== 'vervallen';
}

/** The steps that can follow, the usual one first; all others need a reason. */
export function followedBy(status: Overdrachtstatus): Overdrachtstatus[] {
  if (status === 'overgedragen') return [];
  if (status === 'vervallen') return ['aangekondigd'];
  const at = statussen.indexOf(status);
  const next = status === 'verhuisd' ? [] : statussen.slice(at + 1, at + 2);
  return [...next, ...statussen.slice(0, at), 'vervallen'];
}

export function needsReden(from: Overdrachtstatus, to: Overdrachtstatus): boolean {
  return to === 'vervallen' || statussen.indexOf(to) < statussen.indexOf(from);
}
