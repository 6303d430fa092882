import { useSearchParams } from 'react-router';
import { parseDate, todayIso } from '../ui/format';

/** The days of which the policy note gives figures: of DUO (§3.2.1) and of WPDA (table 1, November 2019). */
export const vastePeildata = ['2020-01-01', '2019-11-30'] as const;

/** The reference date in the address. Without one, or with one that is no day of the past, it is today. */
export function usePeildatum(): string {
  const [search] = useSearchParams();
  const vandaag = todayIso();
  const asked = parseDate(search.get('peildatum') ?? '');
  return asked !== undefined && asked <= vandaag ? asked : vandaag;
}

/** The same address at another reference date; today needs no mention. */
export function withPeildatum(search: URLSearchParams, peildatum: string): string {
  const next = new URLSearchParams(search);
  if (peildatum === todayIso()) next.delete('peildatum');
  else next.set('peildatum', peildatum);
  return next.toString();
}
