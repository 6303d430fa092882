import type { ComponentType } from 'react';
import type { Rol, Sessie } from '../api/types';
import { TeBevestigen } from '../wissingen/TeBevestigen';
import { hasRol } from './session';

export interface NavItem {
  to: string;
  label: string;
  rollen: Rol[];
  /** A partner sees it only when it works for this organisation. */
  organisatie?: string;
  /** The page takes the municipality from the address. */
  perGemeente: boolean;
  /** How much there waits for the reader. */
  Aantal?: ComponentType;
}

/** Everything in the main navigation, in the order in which it is shown. */
export const navigatie: readonly NavItem[] = [
  { to: '/caseload', label: 'app.nav.caseload', rollen: ['regievoerder', 'consulent'], perGemeente: true },
  {
    to: '/overdrachten',
    label: 'app.nav.overdrachten',
    rollen: ['regievoerder', 'consulent', 'ketenpartner'],
    organisatie: 'coa',
    perGemeente: true,
  },
  { to: '/plannen', label: 'app.nav.plannen', rollen: ['ketenpartner'], perGemeente: true },
  { to: '/importeren', label: 'app.nav.importeren', rollen: ['regievoerder', 'consulent', 'beheer'], perGemeente: true },
  { to: '/koppelingen', label: 'app.nav.koppelingen', rollen: ['beheer'], perGemeente: true },
  { to: '/vertalingen', label: 'app.nav.vertalingen', rollen: ['beheer'], perGemeente: true },
  { to: '/rapportage', label: 'app.nav.rapportage', rollen: ['regievoerder', 'consulent', 'beleid'], perGemeente: true },
  { to: '/taakstelling', label: 'app.nav.taakstelling', rollen: ['regievoerder', 'consulent', 'beleid'], perGemeente: true },
  { to: '/wissingen', label: 'app.nav.wissingen', rollen: ['regievoerder', 'consulent'], perGemeente: true, Aantal: TeBevestigen },
  { to: '/bewaartermijnen', label: 'app.nav.bewaartermijnen', rollen: ['beheer'], perGemeente: true },
  { to: '/provincierapportage', label: 'app.nav.provincierapportage', rollen: ['provincie'], perGemeente: false },
  { to: '/logboek', label: 'app.nav.logboek', rollen: ['fg'], perGemeente: true },
  { to: '/mijn/intake', label: 'app.nav.mijn', rollen: ['nieuwkomer'], perGemeente: false },
  { to: '/welkom', label: 'app.nav.welkom', rollen: ['nieuwkomer'], perGemeente: false },
];

export function navigatieFor(sessie: Sessie): NavItem[] {
  return navigatie.filter((item) => hasRol(sessie, ...item.rollen) && isForOrganisatie(sessie, item));
}

function isForOrganisatie(sessie: Sessie, { organisatie }: NavItem): boolean {
  return organisatie === undefined || !hasRol(sessie, 'ketenpartner') || sessie.organisatie === organisatie;
}

/** The page that someone starts on: the first one of the own navigation. */
export function startPage(sessie: Sessie): string {
  return navigatieFor(sessie)[0]?.to ?? '/welkom';
}
