import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Toegangscode } from '../api/types';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { useNow } from '../ui/hooks';
import { ErrorMessage } from '../ui/states';
import { useIssueCode, useRevokeCodes, type Betrokkene } from './api';

/** Gives out a code for the tablet at the desk, and takes back what was given out. */
export function Tabletcodes({ wie, intakeId }: Readonly<{ wie: Betrokkene; intakeId: string }>) {
  const { t } = useTranslation();
  const issue = useIssueCode(wie, intakeId);
  const revoke = useRevokeCodes(wie, intakeId);
  const [asking, setAsking] = useState(false);
  const withdraw = () => {
    issue.reset();
    revoke.mutate(undefined, { onSettled: () => setAsking(false) });
  };
  return (
    <section className="intake-code" aria-label={t('intakes.code.titel')}>
      <h4 className="intake-code__titel">{t('intakes.code.titel')}</h4>
      <p className="app-klein">{t('intakes.code.uitleg')}</p>
      {issue.data !== undefined && <Code key={issue.data.code} code={issue.data} />}
      {issue.isError && <ErrorMessage error={issue.error} />}
      {revoke.isError && <ErrorMessage error={revoke.error} />}
      {revoke.isSuccess && issue.data === undefined && (
        <Alert type="ok" live>
          <p>{t('intakes.code.ingetrokken')}</p>
        </Alert>
      )}
      <div className="app-knoppen">
        <Button busy={issue.isPending} onClick={() => issue.mutate()}>
          {t(issue.data === undefined ? 'intakes.code.maken' : 'intakes.code.nieuw')}
        </Button>
        <Button appearance="subtle" onClick={() => setAsking(true)}>
          {t('intakes.code.intrekken')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={t('intakes.code.intrekkenTitel')}
          confirm={t('intakes.code.intrekkenJa')}
          danger
          busy={revoke.isPending}
          onConfirm={withdraw}
          onClose={() => setAsking(false)}
        >
          <p>{t('intakes.code.intrekkenUitleg')}</p>
        </Confirm>
      )}
    </section>
  );
}

const secondInMs = 1_000;

/** Big enough to be read across a desk. What counts down is not read aloud each second. */
function Code({ code: { code, geldigTot } }: Readonly<{ code: Toegangscode }>) {
  const { t } = useTranslation();
  const left = Math.ceil((Date.parse(geldigTot) - useNow(secondInMs)) / secondInMs);
  if (left <= 0) {
    return (
      <Alert type="warning" live>
        <p>{t('intakes.code.verlopen')}</p>
      </Alert>
    );
  }
  const minuten = String(Math.floor(left / 60));
  const seconden = String(left % 60).padStart(2, '0');
  return (
    <>
      <p className="intake-code__code" role="status">
        {code}
      </p>
      <p className="app-getal">{t('intakes.code.nog', { minuten, seconden })}</p>
    </>
  );
}
