import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { Button } from '../ui/Button';
import { DateField, SelectField, TextField } from '../ui/form/fields';
import { date, text } from '../ui/form/rules';
import { formatDate, parseDate } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { diensten, isGefilterd, vraagKeys, withVraag, type Logboekvraag } from './vraag';

const schema = z
  .object({ dienst: z.string(), betrokkene: text, vanaf: date, tot: date })
  .refine(({ vanaf, tot }) => (parseDate(vanaf) ?? '') <= (parseDate(tot) ?? '9999'), {
    path: ['tot'],
    message: 'validatie.eindVoorBegin',
  });

/** The question to the log. It lands in the address, so that it survives a reload and can be shared. */
export function Vraagvorm({ vraag }: Readonly<{ vraag: Logboekvraag }>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const day = (iso: string | undefined) => (iso === undefined ? '' : formatDate(iso));
  const form = useForm({
    resolver: zodResolver(schema),
    values: { dienst: vraag.dienst ?? '', betrokkene: vraag.betrokkene ?? '', vanaf: day(vraag.vanaf), tot: day(vraag.tot) },
  });
  const ask = form.handleSubmit(({ dienst, betrokkene, vanaf, tot }) => {
    const changes = { dienst, betrokkene: betrokkene.trim(), vanaf: parseDate(vanaf), tot: parseDate(tot) };
    void navigate({ search: withVraag(search, changes) }, { preventScrollReset: true });
  });
  return (
    <FormProvider {...form}>
      <form className="logboek-vraag" role="search" noValidate autoComplete="off" onSubmit={(event) => void ask(event)}>
        <SelectField
          name="dienst"
          label={t('logboek.kolom.dienst')}
          empty={t('logboek.vraag.alle')}
          options={diensten.map((value) => ({ value, label: t(`domein.dienst.${value}`) }))}
        />
        <TextField name="betrokkene" label={t('logboek.kolom.betrokkene')} hint={t('logboek.vraag.betrokkeneUitleg')} />
        <DateField name="vanaf" label={t('logboek.vraag.vanaf')} />
        <DateField name="tot" label={t('logboek.vraag.tot')} />
        <div className="logboek-vraag__knoppen">
          <Button type="submit" appearance="primary">
            {t('logboek.vraag.zoek')}
          </Button>
          {isGefilterd(vraag) && (
            <RouterLink to={{ search: withVraag(search, Object.fromEntries(vraagKeys.map((key) => [key, undefined]))) }}>
              {t('logboek.vraag.wis')}
            </RouterLink>
          )}
        </div>
      </form>
    </FormProvider>
  );
}
