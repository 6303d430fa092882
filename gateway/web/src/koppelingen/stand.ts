import type { Dienst } from '../api/client';
import type { Geparkeerd } from '../api/types';
import type { Koppeling } from './api';

/** How many events a service still has to read. */
export function achterstandVan({ leesmodellen = [] }: Koppeling): number {
  return leesmodellen.flatMap(({ bronnen }) => bronnen).reduce((total, { achterstand }) => total + achterstand, 0);
}

export interface GeparkeerdBij extends Geparkeerd {
  gemeente: string;
  dienst: Dienst;
  projectie: string;
}

/** Whose events could not be applied, the longest waiting first. */
export function parkedIn(koppelingen: readonly Koppeling[]): GeparkeerdBij[] {
  return koppelingen
    .flatMap(({ gemeente, dienst, leesmodellen = [] }) =>
      leesmodellen.flatMap(({ projectie, geparkeerd }) => geparkeerd.map((one) => ({ ...one, gemeente, dienst, projectie }))),
    )
    .sort((a, b) => Date.parse(a.sinds) - Date.parse(b.sinds));
}
