import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { useForm, useWatch, type FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Versioned } from '../api/client';
import { isProbleem } from '../api/problem';
import type { Plan } from '../api/types';
import { useDossier } from '../dossier/context';
import { Alert } from '../ui/Alert';
import { Conflict, type Verschil } from '../ui/form/Conflict';
import { Formulier } from '../ui/form/Formulier';
import { RouterButton } from '../ui/Link';
import { ErrorMessage, Loading } from '../ui/states';
import { fetchPlan, useChangePlan, usePlan } from './api';
import { domeinen, planSchema, toForm, toGegevens, type PlanForm } from './planForm';
import { PlanFields } from './PlanFields';
import { savedNow } from '../ui/SavedBanner';
import { TabHeading } from '../ui/TabHeading';

export function EditPlanTab() {
  const { t } = useTranslation();
  const { gemeente } = useDossier();
  const { planId = '' } = useParams();
  const plan = usePlan(gemeente, planId);
  if (plan.isPending) return <Loading />;
  if (plan.data === undefined) return <ErrorMessage error={plan.error} onRetry={() => void plan.refetch()} />;
  if (plan.data.data.status !== 'concept') {
    return (
      <Alert type="info">
        <p>{t('plan.nietMeerTeWijzigen')}</p>
      </Alert>
    );
  }
  return <EditPlan key={planId} start={plan.data} />;
}

/** Fields that two versions of a plan are compared by: the goals of one area count as one. */
function useDifferences(): (mine: PlanForm, theirs: PlanForm) => Verschil[] {
  const { t } = useTranslation();
  const describe = (form: PlanForm, domein: string) =>
    form.doelen
      .filter((doel) => doel.domein === domein)
      .map((doel) => [doel.omschrijving, doel.organisatie, doel.streefdatum, doel.status].filter(Boolean).join(', '))
      .join('; ');
  return (mine, theirs) =>
    [
      { name: 'leerroute', label: t('plan.leerroute'), mijn: mine.leerroute, hun: theirs.leerroute },
      { name: 'niveau', label: t('plan.niveau'), mijn: mine.niveau, hun: theirs.niveau },
      ...domeinen.map((domein) => ({
        name: domein,
        label: t(`domein.domein.${domein}`),
        mijn: describe(mine, domein),
        hun: describe(theirs, domein),
      })),
    ].filter(({ mijn, hun }) => mijn !== hun);
}

function EditPlan({ start }: Readonly<{ start: Versioned<Plan> }>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const navigate = useNavigate();
  const { planId, versienummer } = start.data;
  const change = useChangePlan(gemeente, id, planId);
  const form = useForm<PlanForm>({ resolver: zodResolver(planSchema), defaultValues: toForm(start.data) });
  const base = useRef(start);
  const [theirs, setTheirs] = useState<PlanForm>();
  const mine = useWatch({ control: form.control }) as PlanForm;
  const differences = useDifferences();
  const terug = `/dossiers/${gemeente}/${id}/plan`;

  const save = async (values: PlanForm) => {
    try {
      await change.mutateAsync({ gegevens: toGegevens(values), etag: base.current.etag });
    } catch (error) {
      if (isProbleem(error, 412)) {
        base.current = await fetchPlan(gemeente, planId);
        setTheirs(toForm(base.current.data));
      }
      throw error;
    }
    await navigate(terug, savedNow());
  };

  const take = ({ name }: Pick<Verschil, 'name'>) => {
    if (!theirs) return;
    if (name === 'leerroute' || name === 'niveau') return form.setValue(name as FieldPath<PlanForm>, theirs[name], { shouldDirty: true });
    const others = form.getValues('doelen').filter((doel) => doel.domein !== name);
    form.setValue('doelen', [...others, ...theirs.doelen.filter((doel) => doel.domein === name)], { shouldDirty: true });
  };
  const verschillen = theirs === undefined ? [] : differences(mine, theirs);

  return (
    <>
      <TabHeading>{t('plan.bewerkenTitel', { nummer: versienummer })}</TabHeading>
      <Formulier
        form={form}
        onSave={save}
        submit={t('plan.opslaan')}
        cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
        notice={theirs && <Conflict verschillen={verschillen} onTake={take} onTakeAll={() => verschillen.forEach(take)} />}
      >
        <PlanFields eerste={versienummer === 1} />
      </Formulier>
    </>
  );
}
