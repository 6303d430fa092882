import { use } from 'react';
import { useFormContext, type FieldErrors } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isProbleem } from '../../api/problem';
import { Alert } from '../Alert';
import { useProblemText } from '../states';
import { inputId, LabelsContext } from './context';

interface Fault {
  name: string;
  message: string;
}

function flatten(errors: FieldErrors, prefix = ''): Fault[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (typeof value !== 'object' || key === 'ref') return [];
    const name = prefix + key;
    if ('message' in value && typeof value.message === 'string') return [{ name, message: value.message }];
    return flatten(value as FieldErrors, `${name}.`);
  });
}

/** Our own messages are keys of the language files; those of a service are Dutch sentences. */
export function useFaultText(): (message: string) => string {
  const { t } = useTranslation();
  return (message) => (message.startsWith('validatie.') ? t(message) : message);
}

interface ErrorSummaryProps {
  /** Why the last call was refused. */
  error: unknown;
  /** What the service said that belongs to no field of this form. */
  rest: readonly string[];
}

/** Everything that keeps the form from being saved, on top of it, with a link to each field. */
export function ErrorSummary({ error, rest }: Readonly<ErrorSummaryProps>) {
  const { t } = useTranslation();
  const { formState } = useFormContext();
  const labels = use(LabelsContext);
  const faultText = useFaultText();
  const problemText = useProblemText();
  const faults = flatten(formState.errors);
  const problem = isProbleem(error) || error instanceof Error ? problemText(error) : undefined;
  if (faults.length === 0 && rest.length === 0 && !problem) return null;
  const only = problem && faults.length === 0;
  return (
    <div className="app-foutenlijst">
      <Alert type="error" live>
        <p className="app-melding__titel">{only ? problem.title : t('formulier.fouten', { count: faults.length })}</p>
        {only && rest.length === 0 && <p>{problem.detail}</p>}
        <ul>
          {rest.map((text) => (
            <li key={text}>{text}</li>
          ))}
          {faults.map(({ name, message }) => (
            <li key={name}>
              <a
                className="utrecht-link utrecht-link--html-a"
                href={`#${inputId(name)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(inputId(name))?.focus();
                }}
              >
                {labels.has(name) && `${labels.get(name) ?? ''}: `}
                {faultText(message)}
              </a>
            </li>
          ))}
        </ul>
        {problem?.trace !== undefined && <p className="app-klein">{t('fout.nummer', { nummer: problem.trace })}</p>}
      </Alert>
    </div>
  );
}
