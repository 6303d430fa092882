import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { formatMoment } from '../ui/format';
import { ErrorMessage, Loading } from '../ui/states';
import { useAccountkoppeling, useIssueKoppelcode, useUnlink, type Betrokkene } from './api';

/** Lets the newcomer fill in at home: a code that links the own account once, and the end of the link. */
export function Account({ wie }: Readonly<{ wie: Betrokkene }>) {
  const { t } = useTranslation();
  const koppeling = useAccountkoppeling(wie);
  const issue = useIssueKoppelcode(wie);
  const unlink = useUnlink(wie);
  const [asking, setAsking] = useState(false);
  const withdraw = () => {
    issue.reset();
    unlink.mutate(undefined, { onSettled: () => setAsking(false) });
  };
  if (koppeling.isPending) return <Loading />;
  if (koppeling.data === undefined) return <ErrorMessage error={koppeling.error} onRetry={() => void koppeling.refetch()} />;
  const { gekoppeld, gekoppeldOp } = koppeling.data;
  return (
    <section className="intake-code" aria-label={t('intakes.account.titel')}>
      <h3 className="utrecht-heading-3">{t('intakes.account.titel')}</h3>
      <p className="app-klein">
        {gekoppeldOp === undefined
          ? t('intakes.account.uitleg')
          : t('intakes.account.gekoppeldOp', { tijd: formatMoment(gekoppeldOp) })}
      </p>
      {issue.data !== undefined && !gekoppeld && (
        <>
          <p className="intake-code__code" role="status">
            {issue.data.code}
          </p>
          <p>{t('intakes.account.geldigTot', { tijd: formatMoment(issue.data.geldigTot) })}</p>
        </>
      )}
      {issue.isError && <ErrorMessage error={issue.error} />}
      {unlink.isError && <ErrorMessage error={unlink.error} />}
      {unlink.isSuccess && issue.data === undefined && (
        <Alert type="ok" live>
          <p>{t('intakes.account.ontkoppeld')}</p>
        </Alert>
      )}
      <div className="app-knoppen">
        {!gekoppeld && (
          <Button busy={issue.isPending} onClick={() => issue.mutate()}>
            {t(issue.data === undefined ? 'intakes.account.maken' : 'intakes.account.nieuw')}
          </Button>
        )}
        <Button appearance="subtle" onClick={() => setAsking(true)}>
          {t(gekoppeld ? 'intakes.account.ontkoppelen' : 'intakes.account.intrekken')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={t(gekoppeld ? 'intakes.account.ontkoppelenTitel' : 'intakes.account.intrekkenTitel')}
          confirm={t(gekoppeld ? 'intakes.account.ontkoppelenJa' : 'intakes.account.intrekkenJa')}
          danger
          busy={unlink.isPending}
          onConfirm={withdraw}
          onClose={() => setAsking(false)}
        >
          <p>{t(gekoppeld ? 'intakes.account.ontkoppelenUitleg' : 'intakes.account.intrekkenUitleg')}</p>
        </Confirm>
      )}
    </section>
  );
}
