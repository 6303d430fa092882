import { useTranslation } from 'react-i18next';
import { useGemeenteNaam } from '../app/session';
import { Confirm } from '../ui/Confirm';
import { ErrorMessage } from '../ui/states';
import { useHerbouw, type Koppeling } from './api';

interface HerbouwProps {
  koppeling: Koppeling;
  projectie: string;
  onClose: () => void;
}

/** Asks first: making a read model anew is harmless, but costs the services work. */
export function Herbouw({ koppeling: { gemeente, dienst }, projectie, onClose }: Readonly<HerbouwProps>) {
  const { t } = useTranslation();
  const naam = useGemeenteNaam();
  const herbouw = useHerbouw();
  return (
    <Confirm
      title={t('koppelingen.herbouw.titel', { dienst: t(`domein.dienst.${dienst}`), gemeente: naam(gemeente) })}
      confirm={t('koppelingen.herbouw.bevestig')}
      busy={herbouw.isPending}
      onConfirm={() => herbouw.mutate({ gemeente, dienst, projectie }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('koppelingen.herbouw.uitleg')}</p>
      {herbouw.isError && <ErrorMessage error={herbouw.error} />}
    </Confirm>
  );
}
