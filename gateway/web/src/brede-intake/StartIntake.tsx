import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { isTaal, vraagtalen } from '../vragenlijst/taal';
import { SelectField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { Empty } from '../ui/states';
import { useStartIntake, type Betrokkene } from './api';

const schema = z.object({ taal: z.string().refine(isTaal, 'validatie.kies') });

/** Begins with the version that holds now, in the language that the newcomer prefers. */
export function StartIntake({ wie, voorkeurstaal }: Readonly<{ wie: Betrokkene; voorkeurstaal: string }>) {
  const { t } = useTranslation();
  const start = useStartIntake(wie);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { taal: isTaal(voorkeurstaal) ? voorkeurstaal : '' },
  });
  const save = async ({ taal }: { taal: string }) => {
    if (isTaal(taal)) await start.mutateAsync(taal);
  };
  return (
    <>
      <Empty title={t('intakes.geen.titel')}>
        <p>{t('intakes.geen.uitleg')}</p>
      </Empty>
      <Formulier form={form} onSave={save} submit={t('intakes.starten')}>
        <SelectField
          name="taal"
          label={t('intakes.taal')}
          hint={t('intakes.taalUitleg')}
          options={vraagtalen.map((taal) => ({ value: taal, label: t(`domein.taal.${taal}`) }))}
        />
      </Formulier>
    </>
  );
}
