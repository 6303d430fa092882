import { useParams, useSearchParams } from 'react-router';
import type { Gemeente } from '../api/types';
import { sortedGemeenten, useSessie } from './session';

export interface GemeenteKeuze {
  /** Undefined: all municipalities of the session together. */
  gemeente: Gemeente | undefined;
  gemeenten: Gemeente[];
}

/**
 * The municipality at hand: from the path, else from `?gemeente=`, else the only one there is.
 * It lives in the address, so that a reload or a shared link shows the same.
 */
export function useGemeenteKeuze(): GemeenteKeuze {
  const sessie = useSessie();
  const params = useParams();
  const [search] = useSearchParams();
  const gemeenten = sortedGemeenten(sessie);
  const id = params['gemeente'] ?? search.get('gemeente');
  const chosen = gemeenten.find((gemeente) => gemeente.id === id);
  return { gemeente: chosen ?? (gemeenten.length === 1 ? gemeenten[0] : undefined), gemeenten };
}

/** For pages that are always about one municipality: the chosen one, else the first. */
export function useOneGemeente(): Gemeente {
  const { gemeente, gemeenten } = useGemeenteKeuze();
  const one = gemeente ?? gemeenten[0];
  if (!one) throw new Error('a session without a municipality');
  return one;
}
