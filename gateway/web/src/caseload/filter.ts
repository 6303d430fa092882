import type { Leerroute, Signaal, Trajectstatus } from '../api/types';

export const statussen: readonly Trajectstatus[] = ['lopend', 'voldaan', 'ontheven', 'vrijgesteld', 'beeindigd', 'onbekend'];
export const leerroutes: readonly (Leerroute | 'geen')[] = ['onderwijsroute', 'b1-route', 'z-route', 'geen'];
export const termijnen = ['verlopen', 'binnen-6-maanden', 'binnen-12-maanden'] as const;
export const signalen: readonly Signaal[] = ['termijn-verlopen', 'termijn-binnen-6-maanden', 'pip-te-laat'];
export const intakestanden = ['geen', 'gestart', 'afgerond'] as const;
export const sorteringen = ['termijn', '-termijn', 'naam', '-naam', 'aankomstdatum', '-aankomstdatum'] as const;

/** What most people need in the morning: what runs out first stands on top. */
export const standaardSortering = 'termijn';

/** What the address says about which part of the caseload to show. Everything but names. */
export interface CaseloadFilter {
  gemeente: string | undefined;
  status: string | undefined;
  leerroute: string | undefined;
  termijn: string | undefined;
  signaal: string | undefined;
  mijn: boolean;
  /** Only who has no 0-meting yet. */
  nulmeting: string | undefined;
  intake: string | undefined;
  sort: string;
}

function oneOf(value: string | null, allowed: readonly string[]): string | undefined {
  return value !== null && allowed.includes(value) ? value : undefined;
}

export function readFilter(search: URLSearchParams, gemeente: string | undefined): CaseloadFilter {
  return {
    gemeente,
    status: oneOf(search.get('status'), statussen),
    leerroute: oneOf(search.get('leerroute'), leerroutes),
    termijn: oneOf(search.get('termijn'), termijnen),
    signaal: oneOf(search.get('signaal'), signalen),
    mijn: search.get('mijn') === 'ja',
    nulmeting: oneOf(search.get('nulmeting'), ['nog-niet']),
    intake: oneOf(search.get('intake'), intakestanden),
    sort: oneOf(search.get('sort'), sorteringen) ?? standaardSortering,
  };
}

export const filterKeys = ['status', 'leerroute', 'termijn', 'signaal', 'mijn', 'nulmeting', 'intake'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The same address with other filters; filters that are not named are kept. */
export function withFilter(search: URLSearchParams, changes: Partial<Record<FilterKey | 'sort', string | undefined>>): string {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(key);
    else next.set(key, value);
  }
  return next.toString();
}

/** The same address without any filter; municipality and order stay. */
export function withoutFilters(search: URLSearchParams): string {
  return withFilter(search, Object.fromEntries(filterKeys.map((key) => [key, undefined])));
}

export function countFilters(filter: CaseloadFilter): number {
  const { status, leerroute, termijn, signaal, mijn, nulmeting, intake } = filter;
  return [status, leerroute, termijn, signaal, mijn || undefined, nulmeting, intake].filter(Boolean).length;
}
