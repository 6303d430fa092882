import type { Importsoort } from '../api/types';

/** In the order in which files are read in: a traject belongs to a newcomer that is known. */
export const soorten: readonly Importsoort[] = ['nieuwkomers', 'trajecten', 'overdrachten'];

export function isSoort(value: string | null | undefined): value is Importsoort {
  return soorten.some((soort) => soort === value);
}

interface Kolom {
  naam: string;
  verplicht?: true;
}

/** The columns of a file, as its first line must name them. A test compares them with what the services read. */
export const kolommen: Record<Importsoort, readonly Kolom[]> = {
  nieuwkomers: [
    { naam: 'dossiernummer', verplicht: true },
    { naam: 'bsn' },
    { naam: 'voornamen' },
    { naam: 'tussenvoegsel' },
    { naam: 'achternaam', verplicht: true },
    { naam: 'geboortedatum', verplicht: true },
    { naam: 'geslacht', verplicht: true },
    { naam: 'nationaliteit', verplicht: true },
    { naam: 'voorkeurstaal', verplicht: true },
    { naam: 'regime', verplicht: true },
    { naam: 'aankomstdatum', verplicht: true },
    { naam: 'uitkeringVan' },
    { naam: 'uitkeringTot' },
    { naam: 'telefoon' },
    { naam: 'email' },
    { naam: 'notitie' },
  ],
  trajecten: [
    { naam: 'dossiernummer', verplicht: true },
    { naam: 'regime', verplicht: true },
    { naam: 'plichtVanaf', verplicht: true },
    { naam: 'termijnTot' },
    { naam: 'verlengdOp' },
    { naam: 'status', verplicht: true },
    { naam: 'statusOp' },
    { naam: 'examenniveau' },
    { naam: 'examenOp' },
  ],
  overdrachten: [
    { naam: 'kenmerk', verplicht: true },
    { naam: 'gezin' },
    { naam: 'bsn' },
    { naam: 'voornamen' },
    { naam: 'tussenvoegsel' },
    { naam: 'achternaam', verplicht: true },
    { naam: 'geboortedatum', verplicht: true },
    { naam: 'geslacht', verplicht: true },
    { naam: 'nationaliteit', verplicht: true },
    { naam: 'voorkeurstaal', verplicht: true },
    { naam: 'aangekondigdOp', verplicht: true },
    { naam: 'verwachtOp' },
    { naam: 'voorinburgering' },
    { naam: 'lezen' },
    { naam: 'schrijven' },
    { naam: 'luisteren' },
    { naam: 'spreken' },
    { naam: 'medischeAandacht' },
    { naam: 'gezinshereniging' },
    { naam: 'opleiding' },
    { naam: 'werkervaring' },
    { naam: 'contactpersoon' },
    { naam: 'contactTelefoon' },
    { naam: 'contactEmail' },
    { naam: 'opvanglocatie' },
    { naam: 'slaapkamers' },
  ],
};
