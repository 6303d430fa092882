import type { Dienst } from '../api/client';
import { parseDate } from '../ui/format';

export const diensten: readonly Dienst[] = ['intake', 'pip', 'monitoring', 'reporting'];

/** What the address asks of the log. */
export interface Logboekvraag {
  /** Absent: all services together. */
  dienst: Dienst | undefined;
  /** The id of a dossier; a name or BSN never stands in an address. */
  betrokkene: string | undefined;
  /** First day, as 2026-11-24. */
  vanaf: string | undefined;
  /** Last day, included. */
  tot: string | undefined;
}

export const vraagKeys = ['dienst', 'betrokkene', 'vanaf', 'tot'] as const;

export function readVraag(search: URLSearchParams): Logboekvraag {
  const day = (key: string) => parseDate(search.get(key) ?? '');
  return {
    dienst: diensten.find((dienst) => dienst === search.get('dienst')),
    betrokkene: search.get('betrokkene')?.trim() || undefined,
    vanaf: day('vanaf'),
    tot: day('tot'),
  };
}

/** The same address with another question; the municipality stays. */
export function withVraag(search: URLSearchParams, changes: Partial<Record<keyof Logboekvraag, string | undefined>>): string {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(key);
    else next.set(key, value);
  }
  return next.toString();
}

export function isGefilterd({ dienst, betrokkene, vanaf, tot }: Logboekvraag): boolean {
  return [dienst, betrokkene, vanaf, tot].some((value) => value !== undefined);
}
