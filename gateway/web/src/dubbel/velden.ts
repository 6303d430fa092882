import { useTranslation } from 'react-i18next';
import type { Code, Keuzeveld, Nieuwkomer } from '../api/types';
import { useNationaliteiten, useSpreektalen, useVerblijfsstatussen } from '../intake/api';
import { formatDate } from '../ui/format';
import { fullName } from '../ui/name';

/** In the order of the page. */
export const keuzevelden: readonly Keuzeveld[] = [
  'bsn',
  'naam',
  'geboortedatum',
  'geslacht',
  'nationaliteit',
  'voorkeurstaal',
  'talen',
  'tolk',
  'verblijf',
  'regime',
  'aankomstdatum',
  'uitkering',
  'regisseur',
  'telefoon',
  'email',
  'adres',
  'notitie',
];

const day = (iso: string | undefined) => (iso === undefined ? undefined : formatDate(iso));
const words = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined && part !== '').join(' ');

/** What a dossier says in a field, as one line; empty when it says nothing. */
export function useWaarde(): (n: Nieuwkomer, veld: Keuzeveld) => string {
  const { t } = useTranslation();
  const nationaliteiten = useNationaliteiten();
  const spreektalen = useSpreektalen();
  const verblijfsstatussen = useVerblijfsstatussen();
  const nameIn = (list: readonly Code[] | undefined, id: string | undefined) => list?.find((one) => one.id === id)?.naam ?? id;
  const period = (van: string | undefined, tot: string | undefined) => (van === undefined ? '' : words(day(van), '–', day(tot)));

  const lines: Record<Keuzeveld, (n: Nieuwkomer) => string | undefined> = {
    bsn: (n) => n.bsn,
    naam: (n) => fullName(n.naam),
    geboortedatum: (n) => day(n.geboortedatum),
    geslacht: (n) => t(`domein.geslacht.${n.geslacht}`),
    nationaliteit: (n) => nameIn(nationaliteiten.data, n.nationaliteit),
    voorkeurstaal: (n) => t(`domein.taal.${n.voorkeurstaal}`),
    talen: (n) => (n.talen ?? []).map(({ taal }) => nameIn(spreektalen.data, taal)).join(', '),
    tolk: (n) => (n.tolkNodig === undefined ? '' : words(t(`persoon.tolk.${n.tolkNodig ? 'ja' : 'nee'}`), nameIn(spreektalen.data, n.tolkTaal))),
    verblijf: (n) => words(nameIn(verblijfsstatussen.data, n.verblijfsstatus), period(n.verblijfVan, n.verblijfTot)),
    regime: (n) => words(t(`domein.regime.${n.regime}`), day(n.regimeVanaf)),
    aankomstdatum: (n) => day(n.aankomstdatum),
    uitkering: (n) => period(n.uitkeringVan, n.uitkeringTot),
    regisseur: (n) => n.regisseur,
    telefoon: (n) => n.telefoon,
    email: (n) => n.email,
    adres: (n) => n.adres && words(n.adres.straat, n.adres.huisnummer, n.adres.postcode, n.adres.woonplaats),
    notitie: (n) => n.notitie,
  };
  return (n, veld) => lines[veld](n) ?? '';
}
