import { useTranslation } from 'react-i18next';
import { Confirm } from '../ui/Confirm';
import { ErrorMessage } from '../ui/states';
import { useCheckVertaling } from './api';
import type { ControleProps } from './Vastleggen';

/** Takes a check back: newcomers are warned again. */
export function Herroepen({ gemeente, vragenlijst, vertaling, onClose }: Readonly<ControleProps>) {
  const { t } = useTranslation();
  const { taal, versie } = vertaling;
  const check = useCheckVertaling(gemeente, vragenlijst);
  return (
    <Confirm
      title={t('vertalingen.herroepen.titel', { taal: t(`domein.taal.${taal}`) })}
      confirm={t('vertalingen.herroepen.bevestig')}
      danger
      busy={check.isPending}
      onConfirm={() => check.mutate({ taal, versie }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('vertalingen.herroepen.uitleg')}</p>
      {check.isError && <ErrorMessage error={check.error} />}
    </Confirm>
  );
}
