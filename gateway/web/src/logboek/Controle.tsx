import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { formatNumber } from '../ui/format';
import { useProblemText } from '../ui/states';
import { useControles } from './api';
import { diensten } from './vraag';

/** Whether a line was changed, removed or slipped in: each line seals the one before it. */
export function Controle({ gemeente }: Readonly<{ gemeente: string }>) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const controles = useControles(gemeente, asked);
  const busy = controles.some(({ isFetching }) => isFetching);
  const check = () => {
    if (asked) controles.forEach(({ refetch }) => void refetch());
    setAsked(true);
  };
  const done = asked && !busy;
  const broken = controles.some(({ data }) => data?.intact === false);
  const unknown = controles.some(({ isError }) => isError);
  return (
    <section className="logboek-controle" aria-label={t('logboek.controle.naam')}>
      <p>{t('logboek.controle.uitleg')}</p>
      <Button busy={busy} onClick={check}>
        {t(busy ? 'logboek.controle.bezig' : 'logboek.controle.knop')}
      </Button>
      {done && (
        <Alert type={broken ? 'error' : unknown ? 'warning' : 'ok'} live>
          <p className="app-melding__titel">{t(`logboek.controle.${broken ? 'gebroken' : unknown ? 'onbekend' : 'heel'}`)}</p>
          <ul>
            {diensten.map((dienst, i) => (
              <li key={dienst}>
                {t(`domein.dienst.${dienst}`)}: <Uitkomst controle={controles[i]} />
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </section>
  );
}

function Uitkomst({ controle }: Readonly<{ controle: ReturnType<typeof useControles>[number] | undefined }>) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  if (controle?.data === undefined || controle.isError) return problemText(controle?.error).title;
  const { intact, regels, eersteBreuk = 0 } = controle.data;
  return intact
    ? t('logboek.controle.regels', { count: regels, aantal: formatNumber(regels) })
    : t('logboek.controle.breuk', { nummer: formatNumber(eersteBreuk) });
}
