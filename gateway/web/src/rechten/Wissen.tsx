import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Versioned } from '../api/client';
import type { Wissing, Wisregel } from '../api/types';
import { useDossier } from '../dossier/context';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { formatDate, formatMoment } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { ErrorMessage, Loading } from '../ui/states';
import { Table, Td, Th, THead, Tr } from '../ui/Table';
import { useConfirmWissing, useWissing, useWithdrawWissing } from './api';
import { Voorstel } from './Voorstel';

/** Shown before anything is done: what goes, what stays, and from when on. */
export function Wissen() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const query = useWissing(gemeente, id);
  return (
    <section className="rechten-deel">
      <h2 className="app-groep__titel">{t('rechten.wissen.titel')}</h2>
      <p className="app-lopend">{t('rechten.wissen.uitleg')}</p>
      {query.isPending && <Loading />}
      {query.isError && <ErrorMessage error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && (
        <>
          <Gevolgen delen={query.data.data.delen} />
          {query.data.data.samengevoegd.length > 0 && (
            <p className="app-lopend">
              {t('rechten.wissen.samengevoegd', { dossiernummers: query.data.data.samengevoegd.join(', ') })}
            </p>
          )}
          <p>
            <RouterLink to={`/bewaartermijnen?gemeente=${gemeente}`}>{t('rechten.wissen.termijnen')}</RouterLink>
          </p>
          {query.data.data.status === undefined ? <Voorstel /> : <Besluit wissing={query.data} />}
        </>
      )}
    </section>
  );
}

function Gevolgen({ delen }: Readonly<{ delen: readonly Wisregel[] }>) {
  const { t } = useTranslation();
  return (
    <Table caption={t('rechten.wissen.tabel')} hideCaption kaarten>
      <THead>
        <Th>{t('rechten.wissen.deel')}</Th>
        <Th>{t('rechten.wissen.verdwijnt')}</Th>
        <Th>{t('rechten.wissen.blijft')}</Th>
        <Th>{t('rechten.wissen.termijn')}</Th>
      </THead>
      <tbody>
        {delen.map(({ deel, titel, gevuld, verdwijnt, blijft, jaren, bron, eersteDag }) => (
          <Tr key={deel}>
            <Th scope="row">{titel}</Th>
            <Td label={t('rechten.wissen.verdwijnt')}>{gevuld ? verdwijnt : t('rechten.wissen.leeg')}</Td>
            <Td label={t('rechten.wissen.blijft')}>{gevuld ? blijft : ''}</Td>
            <Td label={t('rechten.wissen.termijn')}>
              <span title={bron}>
                {eersteDag === undefined
                  ? t('rechten.wissen.jaren', { count: jaren })
                  : t('rechten.wissen.vanaf', { datum: formatDate(eersteDag) })}
              </span>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Somebody proposed it; somebody else decides. */
function Besluit({ wissing: { data, etag } }: Readonly<{ wissing: Versioned<Wissing> }>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { gemeente, id } = useDossier();
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdrawWissing(gemeente, id);
  const confirm = useConfirmWissing(gemeente, id);
  const erase = async () => {
    setAsking(false);
    await confirm.mutateAsync(etag);
    await navigate('/caseload', { replace: true });
  };
  return (
    <>
      <Alert type="warning">
        <p className="app-melding__titel">
          {t('rechten.wissen.voorgesteld', {
            naam: data.voorgesteld?.naam ?? '',
            moment: formatMoment(data.voorgesteld?.op ?? ''),
          })}
        </p>
        <p>
          {t(`rechten.wissen.grond.${data.grond ?? 'plicht-geeindigd'}`)}: {formatDate(data.sinds ?? '')}.{' '}
          {t('rechten.wissen.ander')}
        </p>
      </Alert>
      {confirm.isError && <ErrorMessage error={confirm.error} />}
      {withdraw.isError && <ErrorMessage error={withdraw.error} />}
      <div className="app-knoppen">
        {!data.eigen && (
          <Button appearance="primary" danger busy={confirm.isPending} onClick={() => setAsking(true)}>
            {t('rechten.wissen.bevestig')}
          </Button>
        )}
        <Button busy={withdraw.isPending} onClick={() => withdraw.mutate(etag)}>
          {t('rechten.wissen.intrekken')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={t('rechten.wissen.zeker')}
          confirm={t('rechten.wissen.definitief')}
          danger
          onConfirm={() => void erase().catch(() => undefined)}
          onClose={() => setAsking(false)}
        >
          <p>{t('rechten.wissen.nooitTerug')}</p>
        </Confirm>
      )}
    </>
  );
}
