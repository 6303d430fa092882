import { useOutletContext } from 'react-router';
import type { Versioned } from '../api/client';
import type { Nieuwkomer } from '../api/types';

/** What every tab of a dossier knows. */
export interface Dossier {
  gemeente: string;
  id: string;
  persoon: Versioned<Nieuwkomer>;
}

export function useDossier(): Dossier {
  return useOutletContext<Dossier>();
}
