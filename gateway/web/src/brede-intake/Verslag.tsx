import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intake } from '../api/types';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { Fact, Facts } from '../ui/Facts';
import { formatDate } from '../ui/format';
import { RouterButton } from '../ui/Link';
import { ErrorMessage, Loading } from '../ui/states';
import { useFinish, useVerslag, type Betrokkene } from './api';

/** What is written down of the conversation, and the end of the intake. */
export function VerslagView({ wie, intake }: Readonly<{ wie: Betrokkene; intake: Intake }>) {
  const { t } = useTranslation();
  const verslag = useVerslag(wie, intake.intakeId);
  const finish = useFinish(wie, intake.intakeId);
  const [asking, setAsking] = useState(false);
  if (verslag.isPending) return <Loading />;
  if (verslag.data === undefined) return <ErrorMessage error={verslag.error} onRetry={() => void verslag.refetch()} />;
  const { data, etag } = verslag.data;
  return (
    <section className="app-sectie" aria-labelledby="verslag">
      <h3 id="verslag" className="app-groep__titel">
        {t('gesprek.titel')}
      </h3>
      <Facts>
        {data.bijeenkomsten.map((one, index) => (
          <Fact key={index} name={formatDate(one.datum)}>
            {[
              t(`gesprek.verschijning.${one.verschijning}`),
              t(`gesprek.tolk.${one.tolk}`),
              t(`gesprek.alleengesprek.${one.alleengesprek}`),
              one.anderen,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Fact>
        ))}
        {data.bevindingen.map(({ domein, tekst }) => (
          <Fact key={domein} name={t(`domein.domein.${domein}`)}>
            <span className="app-lopend">{tekst}</span>
          </Fact>
        ))}
      </Facts>
      {data.bijeenkomsten.length === 0 && <p>{t('gesprek.geen')}</p>}
      {finish.isError && <ErrorMessage error={finish.error} />}
      {intake.status !== 'afgerond' && (
        <div className="app-knoppen">
          <RouterButton to="gesprek">{t('gesprek.vastleggen')}</RouterButton>
          {intake.status === 'besproken' && (
            <Button appearance="primary" onClick={() => setAsking(true)}>
              {t('gesprek.afronden')}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <Confirm
          title={t('gesprek.afrondenTitel')}
          confirm={t('gesprek.afrondenJa')}
          busy={finish.isPending}
          onConfirm={() => finish.mutate(etag, { onSettled: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          <p>{t('gesprek.afrondenUitleg')}</p>
        </Confirm>
      )}
    </section>
  );
}
