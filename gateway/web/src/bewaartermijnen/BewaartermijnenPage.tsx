import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bewaarregel, Bewaartermijn, Gemeente } from '../api/types';
import { useGemeenteKeuze } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { hasRol, useSessie } from '../app/session';
import { formatMoment } from '../ui/format';
import { Icon } from '../ui/Icon';
import { RouterButton } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { PrintButton } from '../ui/PrintButton';
import { SavedBanner } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useBewaartermijnen } from './api';

/** How long each part of a dossier is kept and where that is written, in each municipality of the session. */
export function BewaartermijnenPage() {
  const { t } = useTranslation();
  const { gemeente, gemeenten } = useGemeenteKeuze();
  return (
    <>
      <PageHeading title={t('bewaartermijnen.titel')}>
        <PrintButton />
      </PageHeading>
      <GemeenteSwitch samen />
      <p className="app-inleiding">{t('bewaartermijnen.uitleg')}</p>
      <SavedBanner />
      {(gemeente ? [gemeente] : gemeenten).map((one) => (
        <VanGemeente key={one.id} gemeente={one} />
      ))}
    </>
  );
}

function VanGemeente({ gemeente: { id, naam } }: Readonly<{ gemeente: Gemeente }>) {
  const heading = useId();
  const { data, isPending, error, refetch } = useBewaartermijnen(id);
  return (
    <section className="app-sectie" aria-labelledby={heading}>
      <h2 id={heading}>{naam}</h2>
      {isPending && <Loading />}
      {data === undefined && !isPending && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data && <Termijnen gemeente={id} naam={naam} termijnen={data} />}
    </section>
  );
}

interface TermijnenProps {
  gemeente: string;
  naam: string;
  termijnen: readonly Bewaartermijn[];
}

function Termijnen({ gemeente, naam, termijnen }: Readonly<TermijnenProps>) {
  const { t } = useTranslation();
  const sets = hasRol(useSessie(), 'beheer');
  return (
    <Table caption={t('bewaartermijnen.tabel', { gemeente: naam })} hideCaption kaarten>
      <THead>
        <Th>{t('bewaartermijnen.kolom.deel')}</Th>
        <Th>{t('bewaartermijnen.kolom.jaren')}</Th>
        <Th>{t('bewaartermijnen.kolom.bron')}</Th>
        <Th>{t('bewaartermijnen.kolom.ingesteld')}</Th>
        {sets && (
          <Th>
            <span className="app-alleen-voorlezen">{t('bewaartermijnen.kolom.actie')}</span>
          </Th>
        )}
      </THead>
      <TBody>
        {termijnen.map((termijn) => (
          <Tr key={termijn.deel}>
            <Th scope="row">{termijn.titel}</Th>
            <Td label={t('bewaartermijnen.kolom.jaren')}>{t('bewaartermijnen.jaren', { count: termijn.jaren })}</Td>
            <Td label={t('bewaartermijnen.kolom.bron')}>{termijn.bron}</Td>
            <Td label={t('bewaartermijnen.kolom.ingesteld')}>
              <Ingesteld regel={termijn} />
              <Eerdere regels={termijn.eerdere} />
            </Td>
            {sets && (
              <Td>
                <RouterButton
                  to={`/bewaartermijnen/${gemeente}/${termijn.deel}`}
                  aria-label={t('bewaartermijnen.wijzigenVan', { deel: termijn.titel })}
                >
                  <Icon name="potlood" />
                  {t('bewaartermijnen.wijzigen')}
                </RouterButton>
              </Td>
            )}
          </Tr>
        ))}
      </TBody>
    </Table>
  );
}

function Ingesteld({ regel: { ingesteld } }: Readonly<{ regel: Bewaarregel }>) {
  const { t } = useTranslation();
  return (
    <>
      {ingesteld
        ? t('bewaartermijnen.door', { naam: ingesteld.naam, moment: formatMoment(ingesteld.op) })
        : t('bewaartermijnen.standaard')}
    </>
  );
}

function Eerdere({ regels }: Readonly<{ regels: readonly Bewaarregel[] }>) {
  const { t } = useTranslation();
  if (regels.length === 0) return null;
  return (
    <details>
      <summary>{t('bewaartermijnen.eerder', { count: regels.length })}</summary>
      <ul>
        {regels.map((regel, at) => (
          <li key={regel.ingesteld?.op ?? at}>
            {t('bewaartermijnen.jaren', { count: regel.jaren })}. {regel.bron}. <Ingesteld regel={regel} />
          </li>
        ))}
      </ul>
    </details>
  );
}
