import type { Importsoort } from '../api/types';

/** In the order in which files are read in: a traject or a benefit belongs to a newcomer that is known. */
export const soorten: readonly Importsoort[] = ['nieuwkomers', 'uitkeringen', 'trajecten', 'overdrachten', 'duo-tellingen'];

export function isSoort(value: string | null | undefined): value is Importsoort {
  return soorten.some((soort) => soort === value);
}
