import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Huishouden } from '../api/types';
import { useSessie } from '../app/session';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { Fact, Facts } from '../ui/Facts';
import { TextField } from '../ui/form/fields';
import { filled } from '../ui/form/rules';
import { ErrorMessage } from '../ui/states';
import { useDirect } from './api';

const schema = z.object({ account: filled, naam: filled });
type RegieForm = z.infer<typeof schema>;

interface RegieProps {
  huishouden: Huishouden;
}

/** Who directs, and how that changes. */
export function Regie({ huishouden }: Readonly<RegieProps>) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const { regisseur } = huishouden;
  return (
    <>
      <Facts>
        <Fact name={t('gezin.regisseur')}>
          {regisseur === undefined ? t('gezin.geenRegisseur') : `${regisseur.naam} (${regisseur.account})`}
        </Fact>
      </Facts>
      <div className="app-knoppen">
        <Button onClick={() => setChanging(true)}>{t('gezin.regie.knop')}</Button>
      </div>
      {changing && <RegieDialoog huishouden={huishouden} onClose={() => setChanging(false)} />}
    </>
  );
}

function RegieDialoog({ huishouden, onClose }: Readonly<RegieProps & { onClose: () => void }>) {
  const { t } = useTranslation();
  const { gebruikersnaam, naam } = useSessie();
  const direct = useDirect(huishouden);
  const form = useForm<RegieForm>({
    resolver: zodResolver(schema),
    defaultValues: huishouden.regisseur ?? { account: gebruikersnaam, naam },
  });
  const save = form.handleSubmit((regisseur) => direct.mutate(regisseur, { onSuccess: onClose }));
  const takeOver = () => form.reset({ account: gebruikersnaam, naam });
  return (
    <Confirm
      title={t('gezin.regie.titel')}
      confirm={t('gezin.opslaan')}
      busy={direct.isPending}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {direct.isError && <ErrorMessage error={direct.error} />}
      <FormProvider {...form}>
        <TextField name="account" label={t('gezin.regie.account')} hint={t('persoon.regisseurUitleg')} size="middel" />
        <TextField name="naam" label={t('gezin.regie.naam')} />
      </FormProvider>
      <Button onClick={takeOver}>{t('gezin.regie.zelf')}</Button>
    </Confirm>
  );
}
