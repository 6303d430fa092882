import { Alert } from '../Alert';

interface VerouderdProps {
  uitleg: string;
  /** Where what was saved meanwhile can be seen, and how that is called. */
  stand?: { to: string; naam: string };
}

/** Somebody else saved first. What was typed stays; what was saved opens beside it. */
export function Verouderd({ uitleg, stand }: Readonly<VerouderdProps>) {
  return (
    <Alert type="warning" live>
      <p>{uitleg}</p>
      {stand && (
        <p>
          <a className="utrecht-link utrecht-link--html-a" href={stand.to} target="_blank" rel="noreferrer">
            {stand.naam}
          </a>
        </p>
      )}
    </Alert>
  );
}
