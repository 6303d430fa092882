import type { Importplaats } from './api';

/** The page of one import. */
export function addressOf({ gemeente, soort, importId }: Importplaats): string {
  return `/importeren/${gemeente}/${soort}/${importId}`;
}
