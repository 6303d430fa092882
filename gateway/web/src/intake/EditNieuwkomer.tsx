import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { get, useForm, type FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Versioned } from '../api/client';
import { isProbleem } from '../api/problem';
import type { Nieuwkomer } from '../api/types';
import { Conflict, type Verschil } from '../ui/form/Conflict';
import { Formulier } from '../ui/form/Formulier';
import { RouterButton } from '../ui/Link';
import { fetchNieuwkomer, useChangeNieuwkomer } from './api';
import { NieuwkomerFields } from './NieuwkomerFields';
import { lineOf, nieuwkomerSchema, toForm, toGegevens, veldlabels, type NieuwkomerForm } from './nieuwkomerForm';
import { rememberSaved } from './saved';

/** What a field of the form holds. */
type Waarde = string | NieuwkomerForm['talen'];

interface EditNieuwkomerProps {
  gemeente: string;
  id: string;
  start: Versioned<Nieuwkomer>;
}

export function EditNieuwkomer({ gemeente, id, start }: Readonly<EditNieuwkomerProps>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const change = useChangeNieuwkomer(gemeente, id);
  const form = useForm<NieuwkomerForm>({ resolver: zodResolver(nieuwkomerSchema), defaultValues: toForm(start.data) });
  // The version that the fields started from; a new one only after the user has seen the differences.
  const base = useRef(start);
  const [theirs, setTheirs] = useState<NieuwkomerForm>();
  const dossier = `/dossiers/${gemeente}/${id}`;

  const save = async (values: NieuwkomerForm) => {
    try {
      await change.mutateAsync({ gegevens: toGegevens(values), etag: base.current.etag });
    } catch (error) {
      if (isProbleem(error, 412)) {
        base.current = await fetchNieuwkomer(gemeente, id);
        setTheirs(toForm(base.current.data));
      }
      throw error;
    }
    rememberSaved(client, gemeente, id, base.current.data);
    await navigate(dossier);
  };

  const take = ({ name }: Verschil) =>
    form.setValue(name as FieldPath<NieuwkomerForm>, get(theirs, name) as Waarde, { shouldDirty: true, shouldValidate: true });
  const mine = form.watch();
  const verschillen = theirs === undefined ? [] : differences(mine, theirs).map((one) => ({ ...one, label: t(one.label) }));

  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('persoon.opslaan')}
      cancel={<RouterButton to={dossier}>{t('ui.annuleren')}</RouterButton>}
      notice={theirs && <Conflict verschillen={verschillen} onTake={take} onTakeAll={() => verschillen.forEach(take)} />}
    >
      <NieuwkomerFields />
    </Formulier>
  );
}

function differences(mine: NieuwkomerForm, theirs: NieuwkomerForm): Verschil[] {
  return veldlabels
    .map(([name, label]) => ({ name, label, mijn: lineOf(get(mine, name) as Waarde), hun: lineOf(get(theirs, name) as Waarde) }))
    .filter(({ mijn, hun }) => mijn !== hun);
}
