import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Plan } from '../api/types';
import { useDossier } from '../dossier/context';
import { Alert } from '../ui/Alert';
import { Formulier } from '../ui/form/Formulier';
import { RouterButton, RouterLink } from '../ui/Link';
import { ErrorMessage, Loading } from '../ui/states';
import { useCreatePlan, usePlannen } from './api';
import { PlanFields } from './PlanFields';
import { emptyPlan, nextOf, planSchema, toGegevens, type PlanForm } from './planForm';
import { savedNow } from '../ui/SavedBanner';
import { TabHeading } from '../ui/TabHeading';

export function NieuwPlanTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const plannen = usePlannen(gemeente, id);
  const terug = `/dossiers/${gemeente}/${id}/plan`;
  if (plannen.isPending) return <Loading />;
  if (plannen.data === undefined) return <ErrorMessage error={plannen.error} onRetry={() => void plannen.refetch()} />;
  const concept = plannen.data.find(({ status }) => status === 'concept');
  return (
    <>
      <TabHeading>{t('plan.opstellen')}</TabHeading>
      {concept ? (
        <Alert type="info">
          <p>{t('plan.alConcept')}</p>
          <p>
            <RouterLink to={`${terug}/${concept.planId}/bewerken`}>{t('plan.naarConcept')}</RouterLink>
          </p>
        </Alert>
      ) : (
        <CreatePlan laatste={plannen.data[0]} terug={terug} />
      )}
    </>
  );
}

function CreatePlan({ laatste, terug }: Readonly<{ laatste: Plan | undefined; terug: string }>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const navigate = useNavigate();
  const create = useCreatePlan(gemeente, id);
  const form = useForm<PlanForm>({
    resolver: zodResolver(planSchema),
    defaultValues: laatste ? nextOf(laatste) : emptyPlan(),
  });
  const save = async (values: PlanForm) => {
    await create.mutateAsync(toGegevens(values));
    await navigate(terug, savedNow());
  };
  return (
    <Formulier form={form} onSave={save} submit={t('plan.opslaan')} cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}>
      <PlanFields eerste={!laatste} />
    </Formulier>
  );
}
