import { Fieldset, FieldsetLegend } from '@utrecht/fieldset-react';
import { FormFieldDescription } from '@utrecht/form-field-description-react';
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react';
import { FormLabel } from '@utrecht/form-label-react';
import { Textbox } from '@utrecht/textbox-react';
import { use, useEffect, type HTMLInputTypeAttribute, type ReactNode } from 'react';
import { get, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { clsx } from '../clsx';
import { formatDate, parseDate } from '../format';
import { inputId, LabelsContext } from './context';
import { useFaultText } from './ErrorSummary';

interface FieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  /** Most fields must be filled in; those that need not say so. */
  optional?: boolean;
}

interface Wiring {
  id: string;
  fault: string | undefined;
  /** For the input: refers to the hint and the error. */
  aria: { 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };
}

function useWiring({ name, label, hint }: FieldProps): Wiring {
  const labels = use(LabelsContext);
  const { formState } = useFormContext();
  const faultText = useFaultText();
  useEffect(() => {
    labels.set(name, label);
  }, [labels, name, label]);
  const error = get(formState.errors, name) as { message?: string } | undefined;
  const id = inputId(name);
  const fault = error?.message === undefined ? undefined : faultText(error.message);
  const describedBy = [hint !== undefined && `${id}-uitleg`, fault !== undefined && `${id}-fout`].filter(Boolean).join(' ');
  return {
    id,
    fault,
    aria: { 'aria-describedby': describedBy || undefined, 'aria-invalid': fault === undefined ? undefined : true },
  };
}

function Field({ field, wiring, children }: Readonly<{ field: FieldProps; wiring: Wiring; children: ReactNode }>) {
  const { t } = useTranslation();
  const { id, fault } = wiring;
  return (
    <div className={clsx('utrecht-form-field app-veld', fault !== undefined && 'utrecht-form-field--invalid')}>
      <FormLabel htmlFor={id}>
        {field.label}
        {field.optional === true && <span className="app-veld__mag"> {t('formulier.nietVerplicht')}</span>}
      </FormLabel>
      {field.hint !== undefined && <FormFieldDescription id={`${id}-uitleg`}>{field.hint}</FormFieldDescription>}
      {fault !== undefined && <FormFieldErrorMessage id={`${id}-fout`}>{fault}</FormFieldErrorMessage>}
      {children}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  size?: 'kort' | 'middel' | 'lang';
}

export function TextField({ type = 'text', inputMode = 'text', size = 'lang', ...field }: Readonly<TextFieldProps>) {
  const { register } = useFormContext();
  const wiring = useWiring(field);
  return (
    <Field field={field} wiring={wiring}>
      <Textbox
        id={wiring.id}
        type={type}
        inputMode={inputMode}
        invalid={wiring.fault !== undefined}
        className={`app-veld__invoer--${size}`}
        {...wiring.aria}
        {...register(field.name)}
      />
    </Field>
  );
}

/**
 * A date as people in the Netherlands write it. The browser's own date field follows the language of the browser,
 * which on many work stations is English: 11/24/2026 would be read wrongly.
 */
export function DateField(field: Readonly<FieldProps>) {
  const { t } = useTranslation();
  const { register, setValue } = useFormContext();
  const withHint = { ...field, hint: field.hint ?? t('formulier.datumUitleg') };
  const wiring = useWiring(withHint);
  const { onBlur, ...rest } = register(field.name);
  return (
    <Field field={withHint} wiring={wiring}>
      <Textbox
        id={wiring.id}
        inputMode="numeric"
        invalid={wiring.fault !== undefined}
        className="app-veld__invoer--kort"
        maxLength={10}
        {...wiring.aria}
        {...rest}
        onBlur={(event) => {
          const iso = parseDate(event.target.value);
          if (iso !== undefined) setValue(field.name, formatDate(iso), { shouldDirty: true });
          void onBlur(event);
        }}
      />
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps {
  options: readonly Option[];
  /** What stands there when nothing is chosen. */
  empty?: string;
}

export function SelectField({ options, empty, ...field }: Readonly<SelectFieldProps>) {
  const { t } = useTranslation();
  const { register } = useFormContext();
  const wiring = useWiring(field);
  return (
    <Field field={field} wiring={wiring}>
      {/* Options that arrive later make a new element: the old one has forgotten a value it had no option for. */}
      <select
        key={options.length}
        id={wiring.id}
        className={clsx('utrecht-select utrecht-select--html-select', wiring.fault !== undefined && 'utrecht-select--invalid')}
        {...wiring.aria}
        {...register(field.name)}
      >
        <option value="">{empty ?? t('formulier.kies')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function TextareaField({ rows = 4, ...field }: Readonly<FieldProps & { rows?: number }>) {
  const { register } = useFormContext();
  const wiring = useWiring(field);
  return (
    <Field field={field} wiring={wiring}>
      <textarea
        id={wiring.id}
        rows={rows}
        dir="auto"
        className={clsx('utrecht-textarea utrecht-textarea--html-textarea', wiring.fault !== undefined && 'utrecht-textarea--invalid')}
        {...wiring.aria}
        {...register(field.name)}
      />
    </Field>
  );
}

/** Any number of choices; the form holds a list of their values. */
export function ChecksField({ options, ...field }: Readonly<FieldProps & { options: readonly Option[] }>) {
  return <ChoiceField type="checkbox" options={options} {...field} />;
}

export function RadioField({ options, ...field }: Readonly<FieldProps & { options: readonly Option[] }>) {
  return <ChoiceField type="radio" options={options} {...field} />;
}

type ChoiceFieldProps = FieldProps & { type: 'radio' | 'checkbox'; options: readonly Option[] };

function ChoiceField({ type, options, ...field }: Readonly<ChoiceFieldProps>) {
  const { register } = useFormContext();
  const wiring = useWiring(field);
  return (
    <Fieldset className="app-veld" invalid={wiring.fault !== undefined} {...wiring.aria}>
      <FieldsetLegend className="app-veld__legenda">{field.label}</FieldsetLegend>
      {field.hint !== undefined && <FormFieldDescription id={`${wiring.id}-uitleg`}>{field.hint}</FormFieldDescription>}
      {wiring.fault !== undefined && <FormFieldErrorMessage id={`${wiring.id}-fout`}>{wiring.fault}</FormFieldErrorMessage>}
      {options.map(({ value, label }, index) => (
        <div key={value} className="app-keuze">
          {/* The first one carries the field's id, so that the summary of errors can jump to it. */}
          <input id={index === 0 ? wiring.id : `${wiring.id}-${value}`} type={type} value={value} {...register(field.name)} />
          <label htmlFor={index === 0 ? wiring.id : `${wiring.id}-${value}`}>{label}</label>
        </div>
      ))}
    </Fieldset>
  );
}
