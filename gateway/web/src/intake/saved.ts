import type { QueryClient } from '@tanstack/react-query';
import type { Nieuwkomer } from '../api/types';

export interface Opgeslagen {
  op: string;
  /** The version before, for "Ongedaan maken". Stays in memory only. */
  vorige: Nieuwkomer;
}

export function savedKey(gemeente: string, id: string) {
  return ['opgeslagen', gemeente, id] as const;
}

/** Lets the page that comes next say that it was saved, and offer to undo it. */
export function rememberSaved(client: QueryClient, gemeente: string, id: string, vorige: Nieuwkomer): void {
  client.setQueryData<Opgeslagen>(savedKey(gemeente, id), { op: new Date().toISOString(), vorige });
}

export function forgetSaved(client: QueryClient, gemeente: string, id: string): void {
  client.removeQueries({ queryKey: savedKey(gemeente, id) });
}
