import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gemeente, WachtendeWissing } from '../api/types';
import { useGemeenteKeuze } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { Badge } from '../ui/badges';
import { Button } from '../ui/Button';
import { formatDate, formatMoment } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useWissingen } from './api';
import './wissingen.css';

/** Which erasures wait for a second person, in each municipality of the session. */
export function WissingenPage() {
  const { t } = useTranslation();
  const { gemeente, gemeenten } = useGemeenteKeuze();
  return (
    <>
      <PageHeading title={t('wissingen.titel')} />
      <GemeenteSwitch samen />
      <p className="app-inleiding">{t('wissingen.uitleg')}</p>
      {(gemeente ? [gemeente] : gemeenten).map((one) => (
        <VanGemeente key={one.id} gemeente={one} />
      ))}
    </>
  );
}

function VanGemeente({ gemeente: { id, naam } }: Readonly<{ gemeente: Gemeente }>) {
  const { t } = useTranslation();
  const heading = useId();
  const query = useWissingen(id);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="app-sectie" aria-labelledby={heading}>
      <h2 id={heading}>{naam}</h2>
      {query.isPending && <Loading />}
      {query.isError && <ErrorMessage error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && <Empty title={t('wissingen.leeg')} />}
      {items.length > 0 && <Lijst gemeente={id} naam={naam} items={items} />}
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('ui.meer')}
        </Button>
      )}
    </section>
  );
}

interface LijstProps {
  gemeente: string;
  naam: string;
  items: readonly WachtendeWissing[];
}

function Lijst({ gemeente, naam, items }: Readonly<LijstProps>) {
  const { t } = useTranslation();
  return (
    <Table caption={t('wissingen.tabel', { gemeente: naam })} hideCaption kaarten>
      <THead>
        <Th>{t('wissingen.kolom.nieuwkomer')}</Th>
        <Th>{t('wissingen.kolom.waarom')}</Th>
        <Th>{t('wissingen.kolom.voorgesteld')}</Th>
        <Th>{t('wissingen.kolom.stand')}</Th>
      </THead>
      <TBody>
        {items.map(({ nieuwkomerId, naam: persoon, dossiernummer, grond, sinds, voorgesteld, eigen }) => (
          <Tr key={nieuwkomerId}>
            <Th scope="row">
              <RouterLink to={`/dossiers/${gemeente}/${nieuwkomerId}/rechten`}>{persoon}</RouterLink>
              <div className="app-klein">{dossiernummer}</div>
            </Th>
            <Td label={t('wissingen.kolom.waarom')}>
              <span>
                {t(`rechten.wissen.grond.${grond}`)} (<span className="wissingen-dag">{formatDate(sinds)}</span>)
              </span>
            </Td>
            <Td label={t('wissingen.kolom.voorgesteld')}>
              {t('wissingen.door', { naam: voorgesteld.naam, moment: formatMoment(voorgesteld.op) })}
            </Td>
            <Td label={t('wissingen.kolom.stand')}>
              <Badge tone={eigen ? 'neutral' : 'warning'}>{t(eigen ? 'wissingen.eigen' : 'wissingen.vraagtU')}</Badge>
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  );
}
