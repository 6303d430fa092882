import type { Asmeting } from '../api/types';

interface Getekend {
  naam: string;
  assen: readonly Asmeting[];
}

interface RadarfiguurProps {
  /** In the order of the axes. */
  titels: readonly string[];
  nu: Getekend;
  /** Drawn over it with a dashed line and open squares, so that colour is not needed. */
  toen?: Getekend | undefined;
  label: string;
}

const breedte = 420;
const hoogte = 300;
const midden = { x: breedte / 2, y: hoogte / 2 + 8 };
const straal = 105;
const niveaus = [1, 2, 3, 4, 5];

/** A place on an axis, counted clockwise from the top; 0 is the middle, 5 the edge. */
function at(as: number, aantal: number, score: number): { x: number; y: number } {
  const hoek = (2 * Math.PI * as) / aantal - Math.PI / 2;
  const afstand = (straal * score) / 5;
  return { x: midden.x + Math.cos(hoek) * afstand, y: midden.y + Math.sin(hoek) * afstand };
}

function points(scores: readonly number[]): string {
  return scores
    .map((score, as) => at(as, scores.length, score))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');
}

export function Radarfiguur({ titels, nu, toen, label }: Readonly<RadarfiguurProps>) {
  const aantal = titels.length;
  const scores = (getekend: Getekend) => getekend.assen.map(({ score }) => score);
  return (
    <figure className="radar-figuur">
      <svg viewBox={`0 0 ${breedte} ${hoogte}`} role="img" aria-label={label}>
        {niveaus.map((niveau) => (
          <polygon key={niveau} className="radar-figuur__ring" points={points(titels.map(() => niveau))} />
        ))}
        {titels.map((titel, as) => {
          const { x, y } = at(as, aantal, 5);
          return <line key={titel} className="radar-figuur__as" x1={midden.x} y1={midden.y} x2={x} y2={y} />;
        })}
        {niveaus.map((niveau) => {
          const { x, y } = at(0, aantal, niveau);
          return (
            <text key={niveau} className="radar-figuur__cijfer" x={x + 4} y={y + 4}>
              {niveau}
            </text>
          );
        })}
        <polygon className="radar-figuur__nu" points={points(scores(nu))} />
        {toen && <polygon className="radar-figuur__toen" points={points(scores(toen))} />}
        {scores(nu).map((score, as) => {
          const { x, y } = at(as, aantal, score);
          return <circle key={as} className="radar-figuur__punt" cx={x} cy={y} r={5} />;
        })}
        {toen &&
          scores(toen).map((score, as) => {
            const { x, y } = at(as, aantal, score);
            return <rect key={as} className="radar-figuur__vierkant" x={x - 4} y={y - 4} width={8} height={8} />;
          })}
        {titels.map((titel, as) => {
          const { x, y } = at(as, aantal, 5.7);
          const anchor = Math.abs(x - midden.x) < 80 ? 'middle' : x > midden.x ? 'start' : 'end';
          return (
            <text key={titel} className="radar-figuur__titel" x={x} y={y + 4} textAnchor={anchor}>
              {titel}
            </text>
          );
        })}
      </svg>
      <figcaption className="radar-legenda">
        <span className="radar-legenda__nu">{nu.naam}</span>
        {toen && <span className="radar-legenda__toen">{toen.naam}</span>}
      </figcaption>
    </figure>
  );
}
