import { useTranslation } from 'react-i18next';
import type { Adres, Code, Nieuwkomer, Regimecorrectie } from '../api/types';
import { Fact, Facts } from '../ui/Facts';
import { formatDate, formatMoment } from '../ui/format';
import { useSpreektalen, useVerblijfsstatussen } from './api';

interface NieuwkomerProps {
  nieuwkomer: Nieuwkomer;
}

/** What a list calls it; the id as long as the list is not there. */
function nameIn(list: readonly Code[] | undefined, id: string | undefined): string | undefined {
  return list?.find((one) => one.id === id)?.naam ?? id;
}

export function Talen({ nieuwkomer: n }: Readonly<NieuwkomerProps>) {
  const { t } = useTranslation();
  const { data: spreektalen } = useSpreektalen();
  return (
    <Facts>
      {(n.talen ?? []).map(({ taal, schrift, gebruik }) => (
        <Fact key={taal} name={nameIn(spreektalen, taal) ?? taal}>
          {gebruik.map((one) => t(`persoon.gebruiken.${one}`)).join(', ')}
          {schrift !== undefined && ` (${t(`persoon.schriften.${schrift}`)})`}
        </Fact>
      ))}
      <Fact name={t('persoon.tolkNodig')}>
        {n.tolkNodig === true &&
          [t('persoon.tolk.ja'), nameIn(spreektalen, n.tolkTaal), t(`persoon.voorkeuren.${n.tolkVoorkeur ?? 'geen'}`)].join(', ')}
        {n.tolkNodig === false && t('persoon.tolk.nee')}
        {n.tolkNodig === undefined && t('persoon.tolk.onbekend')}
      </Fact>
    </Facts>
  );
}

export function Verblijf({ nieuwkomer: n }: Readonly<NieuwkomerProps>) {
  const { t } = useTranslation();
  const { data: verblijfsstatussen } = useVerblijfsstatussen();
  return (
    <Facts>
      <Fact name={t('persoon.verblijfsstatus')}>{nameIn(verblijfsstatussen, n.verblijfsstatus)}</Fact>
      {n.verblijfVan !== undefined && (
        <>
          <Fact name={t('persoon.verblijfVan')}>{formatDate(n.verblijfVan)}</Fact>
          <Fact name={t('persoon.verblijfTot')}>
            {n.verblijfTot === undefined ? t('persoon.geenEinddatum') : formatDate(n.verblijfTot)}
          </Fact>
        </>
      )}
    </Facts>
  );
}

export function Adresregels({ adres }: Readonly<{ adres: Adres }>) {
  return (
    <>
      {adres.straat} {adres.huisnummer}
      <br />
      {adres.postcode} {adres.woonplaats}
    </>
  );
}

/** What the law was before it was put right: both are kept. */
export function Regimecorrectieregel({ correctie }: Readonly<{ correctie: Regimecorrectie }>) {
  const { t } = useTranslation();
  const { vanaf, regime, op, door, reden } = correctie;
  const woorden = { regime: t(`domein.regime.${regime}`), op: formatMoment(op), door, reden };
  return (
    <p className="app-klein">
      {vanaf === undefined
        ? t('persoon.regimecorrectie', woorden)
        : t('persoon.regimecorrectieVanaf', { ...woorden, vanaf: formatDate(vanaf) })}
    </p>
  );
}
