import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Probleem } from '../api/problem';
import type { IntakeAntwoord, Vraag } from '../api/types';
import { Button } from '../ui/Button';
import { TextareaField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { InTaal } from '../vragenlijst/InTaal';
import { Invoer } from '../vragenlijst/Invoer';
import '../vragenlijst/vragenlijst.css';
import { useCorrect, type Betrokkene } from './api';

interface CorrectieProps {
  wie: Betrokkene;
  intakeId: string;
  vraag: Vraag;
  antwoord: IntakeAntwoord | undefined;
  onClose: () => void;
}

const reden = z.string().trim().max(500, 'validatie.teLang');
const needed = reden.min(1, 'validatie.verplicht');

/** Another answer beside the newcomer's own, which stays; whoever replaces what the newcomer said writes why. */
export function Correctie({ wie, intakeId, vraag, antwoord, onClose }: Readonly<CorrectieProps>) {
  const { t } = useTranslation();
  const kop = useId();
  const faulty = useRef(false);
  const correct = useCorrect(wie, intakeId);
  // What is sent again after a lost answer is the same answer.
  const [gegevenId] = useState(() => crypto.randomUUID());
  const fromNewcomer = antwoord !== undefined && antwoord.gegevens.at(-1)?.wie !== 'consulent';
  const schema = z.object({ waarden: z.array(z.string()).min(1, 'validatie.kies'), reden: fromNewcomer ? needed : reden });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { waarden: antwoord?.waarden ?? [], reden: '' } });

  const save = async (values: z.infer<typeof schema>) => {
    // The field itself says what is wrong with what was typed.
    if (faulty.current) throw new Probleem(400);
    await correct.mutateAsync({
      vraag: vraag.id,
      gegevenId,
      waarden: values.waarden,
      gezien: antwoord?.aantal ?? 0,
      reden: values.reden === '' ? undefined : values.reden,
    });
    onClose();
  };
  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('intakes.opslaan')}
      cancel={<Button onClick={onClose}>{t('ui.annuleren')}</Button>}
    >
      <h4 id={kop} className="intake-antwoord__vraag">
        {t('intakes.nieuwAntwoord')}
      </h4>
      <InTaal taal="nl">
        <Invoer
          vraag={vraag}
          vraagKop={kop}
          waarden={form.watch('waarden')}
          onAnswer={(waarden) => form.setValue('waarden', [...waarden], { shouldDirty: true, shouldValidate: true })}
          faulty={faulty}
        />
      </InTaal>
      <TextareaField name="reden" label={t('intakes.reden')} optional={!fromNewcomer} rows={2} />
    </Formulier>
  );
}
