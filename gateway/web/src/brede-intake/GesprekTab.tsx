import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Versioned } from '../api/client';
import { isProbleem } from '../api/problem';
import type { Verslag } from '../api/types';
import { useDossier } from '../dossier/context';
import { Conflict, type Verschil } from '../ui/form/Conflict';
import { Formulier } from '../ui/form/Formulier';
import { RouterButton } from '../ui/Link';
import { savedNow } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { fetchVerslag, useChangeVerslag, useIntake, useVerslag, useVragenlijst } from './api';
import { GesprekFields, type EigenWoorden } from './GesprekFields';
import { domeinen, gesprekSchema, toForm, toGegevens, type GesprekForm } from './gesprekForm';
import './brede-intake.css';

/** Writes down the conversation in which the answers are interpreted together with the newcomer. */
export function GesprekTab() {
  const { t } = useTranslation();
  const { intakeId = '' } = useParams();
  const { gemeente, id } = useDossier();
  const wie = { gemeente, nieuwkomerId: id };
  const verslag = useVerslag(wie, intakeId);
  const intake = useIntake(wie, intakeId);
  const vragenlijst = useVragenlijst('brede-intake', intake.data?.vragenlijstversie ?? 1);
  const error = verslag.error ?? intake.error ?? vragenlijst.error;
  if (verslag.data !== undefined && intake.data !== undefined && vragenlijst.data !== undefined) {
    const { antwoorden } = intake.data;
    const eigenWoorden = vragenlijst.data.secties
      .flatMap(({ vragen }) => vragen)
      .filter(({ soort }) => soort === 'tekst')
      .flatMap((vraag) => antwoorden.filter((one) => one.vraag === vraag.id && one.waarden.length > 0).map((antwoord) => ({ vraag, antwoord })));
    return (
      <>
        <TabHeading>{t('gesprek.titel')}</TabHeading>
        <EditVerslag intakeId={intakeId} start={verslag.data} eigenWoorden={eigenWoorden} />
      </>
    );
  }
  return error === null ? <Loading /> : <ErrorMessage error={error} onRetry={() => void verslag.refetch()} />;
}

interface EditVerslagProps {
  intakeId: string;
  start: Versioned<Verslag>;
  eigenWoorden: readonly EigenWoorden[];
}

function EditVerslag({ intakeId, start, eigenWoorden }: Readonly<EditVerslagProps>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const wie = { gemeente, nieuwkomerId: id };
  const navigate = useNavigate();
  const change = useChangeVerslag(wie, intakeId);
  const ids = eigenWoorden.map(({ vraag }) => vraag.id);
  const form = useForm<GesprekForm>({ resolver: zodResolver(gesprekSchema), defaultValues: toForm(start.data, ids) });
  const etag = useRef(start.etag);
  const [theirs, setTheirs] = useState<GesprekForm>();
  const mine = useWatch({ control: form.control }) as GesprekForm;
  const terug = `/dossiers/${gemeente}/${id}/intake/${intakeId}`;

  const save = async (values: GesprekForm) => {
    try {
      await change.mutateAsync({ gegevens: toGegevens(values), etag: etag.current });
    } catch (error) {
      if (isProbleem(error, 412)) {
        const latest = await fetchVerslag(wie, intakeId);
        etag.current = latest.etag;
        setTheirs(toForm(latest.data, ids));
      }
      throw error;
    }
    void navigate(terug, savedNow());
  };
  const differences = useDifferences(mine, theirs, eigenWoorden);
  const take = ({ name }: Verschil) => {
    if (theirs === undefined) return;
    const [part = '', key = ''] = name.split('.');
    if (part === 'bijeenkomsten') form.setValue('bijeenkomsten', theirs.bijeenkomsten, { shouldDirty: true });
    if (part === 'bevindingen') form.setValue(`bevindingen.${key}`, theirs.bevindingen[key] ?? '', { shouldDirty: true });
    if (part === 'weergaven') form.setValue(`weergaven.${key}`, theirs.weergaven[key] ?? '', { shouldDirty: true });
  };
  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('gesprek.opslaan')}
      cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
      notice={theirs && <Conflict verschillen={differences} onTake={take} onTakeAll={() => differences.forEach(take)} />}
    >
      <GesprekFields eigenWoorden={eigenWoorden} />
    </Formulier>
  );
}

/** The meetings count as one, a finding and a rendering each as one. */
function useDifferences(mine: GesprekForm, theirs: GesprekForm | undefined, eigenWoorden: readonly EigenWoorden[]): Verschil[] {
  const { t } = useTranslation();
  if (theirs === undefined) return [];
  const meetings = ({ bijeenkomsten }: GesprekForm) =>
    bijeenkomsten.map((one) => Object.values(one).filter((value) => value !== '').join(', ')).join('; ');
  return [
    { name: 'bijeenkomsten', label: t('gesprek.bijeenkomsten'), mijn: meetings(mine), hun: meetings(theirs) },
    ...domeinen.map((domein) => ({
      name: `bevindingen.${domein}`,
      label: t(`domein.domein.${domein}`),
      mijn: mine.bevindingen[domein] ?? '',
      hun: theirs.bevindingen[domein] ?? '',
    })),
    ...eigenWoorden.map(({ vraag }) => ({
      name: `weergaven.${vraag.id}`,
      label: vraag.tekst,
      mijn: mine.weergaven[vraag.id] ?? '',
      hun: theirs.weergaven[vraag.id] ?? '',
    })),
  ].filter(({ mijn, hun }) => mijn !== hun);
}
