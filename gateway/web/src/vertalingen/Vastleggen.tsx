import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Vertaling, Vragenlijstversie } from '../api/types';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { useCheckVertaling } from './api';

const longest = 100;
const schema = z.object({ vertaler: z.string().trim().min(1, 'validatie.verplicht').max(longest, 'vertalingen.vastleggen.teLang') });

export interface ControleProps {
  gemeente: string;
  vragenlijst: Vragenlijstversie;
  vertaling: Vertaling;
  onClose: () => void;
}

/** Lifts the warning in one language, by the name of who checked it; the service adds the day. */
export function Vastleggen({ gemeente, vragenlijst, vertaling, onClose }: Readonly<ControleProps>) {
  const { t } = useTranslation();
  const { taal, versie } = vertaling;
  const check = useCheckVertaling(gemeente, vragenlijst);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { vertaler: '' } });
  const save = async ({ vertaler }: { vertaler: string }) => {
    await check.mutateAsync({ taal, vertaler, versie });
    onClose();
  };
  return (
    <Dialog title={t('vertalingen.vastleggen.titel', { taal: t(`domein.taal.${taal}`) })} onClose={onClose}>
      <Formulier
        form={form}
        onSave={save}
        submit={t('vertalingen.vastleggen.bevestig')}
        cancel={<Button onClick={onClose}>{t('ui.annuleren')}</Button>}
      >
        <TextField name="vertaler" label={t('vertalingen.vastleggen.naam')} hint={t('vertalingen.vastleggen.uitleg')} />
      </Formulier>
    </Dialog>
  );
}
