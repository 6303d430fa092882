import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useGemeenteKeuze } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { useSessie } from '../app/session';
import { Button } from '../ui/Button';
import { useSessionState } from '../ui/hooks';
import { Icon } from '../ui/Icon';
import { RouterButton } from '../ui/Link';
import { NietBereikbaar } from '../ui/NietBereikbaar';
import { PageHeading } from '../ui/PageHeading';
import { PrintButton } from '../ui/PrintButton';
import { StandVan } from '../ui/StandVan';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { useCaseload, useSamenvatting } from './api';
import './caseload.css';
import { rememberAddress } from './address';
import { CaseloadTable } from './CaseloadTable';
import { ExportButton } from './ExportButton';
import { countFilters, readFilter, withoutFilters } from './filter';
import { Filters } from './Filters';
import { Tegels } from './Tegels';
import { Zoekveld } from './Zoekveld';

export function CaseloadPage() {
  const { t } = useTranslation();
  const { gebruikersnaam } = useSessie();
  const [search] = useSearchParams();
  const { gemeente, gemeenten } = useGemeenteKeuze();
  const [zoekterm, setZoekterm] = useSessionState('caseload.zoekterm');
  const filter = readFilter(search, gemeente?.id);
  const vraag = { ...filter, zoekterm, gebruikersnaam };
  const samenvatting = useSamenvatting(gemeente?.id);
  const caseload = useCaseload(vraag);

  const address = search.toString();
  useEffect(() => rememberAddress(address), [address]);

  const pages = caseload.data?.pages ?? [];
  const regels = pages.flatMap((page) => page.items);
  const nietBereikbaar = [...new Set(pages.flatMap((page) => page.nietBereikbaar))];
  const oudste = pages.map((page) => page.standVan).sort()[0];
  const nieuw = `/nieuwkomers/nieuw${gemeente ? `?gemeente=${gemeente.id}` : ''}`;

  return (
    <>
      <PageHeading title={t('caseload.titel')}>
        <PrintButton />
        <ExportButton vraag={vraag} />
        <RouterButton to={nieuw} appearance="primary">
          <Icon name="plus" />
          {t('caseload.nieuw')}
        </RouterButton>
      </PageHeading>
      <GemeenteSwitch samen />
      <NietBereikbaar gemeenten={nietBereikbaar} onRetry={() => void caseload.refetch()} />
      <Tegels tellingen={samenvatting.data?.totaal} />
      <div className="caseload-balk">
        <Zoekveld value={zoekterm} onChange={setZoekterm} />
        <Filters filter={filter} />
      </div>
      {caseload.isPending ? (
        <Loading />
      ) : caseload.isError && regels.length === 0 ? (
        <ErrorMessage error={caseload.error} title={t('caseload.fout')} onRetry={() => void caseload.refetch()} />
      ) : regels.length === 0 ? (
        <NoRows
          gefilterd={zoekterm !== '' || countFilters(filter) > 0}
          wis={withoutFilters(search)}
          onWis={() => setZoekterm('')}
          nieuw={nieuw}
        />
      ) : (
        <>
          <div className="caseload-stand">
            <p role="status">
              {t(caseload.hasNextPage ? 'caseload.eerste' : 'caseload.aantal', { count: regels.length })}
              {zoekterm !== '' && ` ${t('caseload.zoek.actief', { zoekterm })}`}
            </p>
            {oudste !== undefined && <StandVan moment={oudste} />}
          </div>
          {caseload.isError && <ErrorMessage error={caseload.error} onRetry={() => void caseload.refetch()} />}
          <CaseloadTable
            regels={regels}
            sort={filter.sort}
            toonGemeente={gemeenten.length > 1 && !gemeente}
            busy={caseload.isPlaceholderData}
          />
          {caseload.hasNextPage && (
            <div className="caseload-meer">
              <Button busy={caseload.isFetchingNextPage} onClick={() => void caseload.fetchNextPage()}>
                {t(caseload.isFetchingNextPage ? 'ui.laden' : 'ui.meer')}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

interface NoRowsProps {
  gefilterd: boolean;
  wis: string;
  onWis: () => void;
  nieuw: string;
}

function NoRows({ gefilterd, wis, onWis, nieuw }: Readonly<NoRowsProps>) {
  const { t } = useTranslation();
  if (!gefilterd) {
    return (
      <Empty title={t('caseload.leeg.titel')}>
        <p>{t('caseload.leeg.uitleg')}</p>
        <div className="app-knoppen">
          <RouterButton to="/importeren">{t('app.nav.importeren')}</RouterButton>
          <RouterButton to={nieuw} appearance="primary">
            {t('caseload.nieuw')}
          </RouterButton>
        </div>
      </Empty>
    );
  }
  return (
    <Empty title={t('caseload.niets.titel')}>
      <p>
        <Link className="utrecht-link utrecht-link--html-a" to={{ search: wis }} onClick={onWis}>
          {t('caseload.niets.wis')}
        </Link>
      </p>
    </Empty>
  );
}
