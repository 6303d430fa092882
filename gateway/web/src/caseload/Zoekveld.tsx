import { Textbox } from '@utrecht/textbox-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

const pause = 300;

interface ZoekveldProps {
  value: string;
  onChange: (value: string) => void;
}

/** Searches while typing; the term goes to session storage and a request body, never into the address. */
export function Zoekveld({ value, onChange }: Readonly<ZoekveldProps>) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim()), pause);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <form
      className="caseload-zoek"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(text.trim());
      }}
    >
      <label className="caseload-zoek__label" htmlFor={id}>
        {t('caseload.zoek.label')}
      </label>
      <div className="caseload-zoek__veld">
        <Icon name="zoek" />
        <Textbox
          id={id}
          type="search"
          value={text}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          onChange={(event) => setText(event.target.value)}
        />
        {value !== '' && (
          <Button appearance="subtle" onClick={() => onChange('')}>
            {t('caseload.zoek.wis')}
          </Button>
        )}
      </div>
    </form>
  );
}
