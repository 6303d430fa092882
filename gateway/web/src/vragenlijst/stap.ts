import { useLocation, useNavigate } from 'react-router';

export type Stap = { naam: 'taal' | 'begin' | 'overzicht' | 'stoppen' } | { naam: 'vraag'; vraag: string };

interface StapState {
  stap?: Stap;
}

/**
 * Where one is. It stands in the history of this tab, so that the device's own way back works, and not in the address:
 * that a question is asked at all can tell what was answered before.
 */
export function useStap(): [Stap | undefined, (next: Stap) => void] {
  const { pathname, state } = useLocation();
  const navigate = useNavigate();
  const go = (stap: Stap) => void navigate(pathname, { state: { stap } satisfies StapState });
  return [(state as StapState | null)?.stap, go];
}
