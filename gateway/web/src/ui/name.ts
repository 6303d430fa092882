import type { Naam } from '../api/types';

export function fullName({ voornamen, tussenvoegsel, achternaam }: Naam): string {
  return [voornamen, tussenvoegsel, achternaam].filter(Boolean).join(' ');
}
