import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { Button } from '../ui/Button';
import { DateField } from '../ui/form/fields';
import { filledDate, notInFuture } from '../ui/form/rules';
import { formatDate, parseDate, todayIso } from '../ui/format';
import { vastePeildata, withPeildatum } from './peildatum';

const schema = z.object({ peildatum: filledDate.refine(notInFuture, 'validatie.toekomst') });

/** Choosing a day leads to another address, so that a report can be shared and found back. */
export function Peildatum({ peildatum }: Readonly<{ peildatum: string }>) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const form = useForm({ resolver: zodResolver(schema), values: { peildatum: formatDate(peildatum) } });
  const show = form.handleSubmit(({ peildatum: typed }) => {
    const iso = parseDate(typed);
    if (iso !== undefined) void navigate({ search: withPeildatum(search, iso) }, { preventScrollReset: true });
  });
  const vandaag = todayIso();
  return (
    <div className="rapportage-peildatum">
      <FormProvider {...form}>
        <form className="rapportage-peildatum__vorm" noValidate autoComplete="off" onSubmit={(event) => void show(event)}>
          <DateField name="peildatum" label={t('rapportage.peildatum.naam')} />
          <Button type="submit">{t('rapportage.peildatum.toon')}</Button>
        </form>
      </FormProvider>
      <nav aria-label={t('rapportage.peildatum.snel')}>
        <ul className="rapportage-peildatum__snel">
          {[vandaag, ...vastePeildata].map((datum) => (
            <li key={datum}>
              <Link
                className="rapportage-peildatum__keuze"
                to={{ search: withPeildatum(search, datum) }}
                preventScrollReset
                aria-current={datum === peildatum ? 'true' : undefined}
              >
                {t(`rapportage.peildatum.${datum === vandaag ? 'vandaag' : datum}`, { datum: formatDate(datum) })}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
