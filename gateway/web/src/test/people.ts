import { createBackend, type State } from '../../dev/mock/backend.mjs';

type Person = State['people'][number];

/** Somebody of Aa en Hunze who fits the test. The invented people are the same in every run. */
export function somebody(fits: (person: Person) => boolean = () => true): Person & { dossier: string } {
  const found = createBackend().state.people.find((one) => one.nieuwkomer.gemeente === 'aa-en-hunze' && fits(one));
  if (!found) throw new Error('nobody fits');
  return { ...found, dossier: `/dossiers/aa-en-hunze/${found.nieuwkomer.nieuwkomerId}` };
}
