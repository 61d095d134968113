import styles from './LinePicture.module.css';

// Five ribbons of nine strands; how many of each are shipped, and how many in hand.
const ribbons = [
  { shipped: 8, inHand: 1 },
  { shipped: 6, inHand: 1 },
  { shipped: 5, inHand: 1 },
  { shipped: 3, inHand: 1 },
  { shipped: 1, inHand: 1 },
];
const strands = 9;
const width = 2.4;
// Strands leave their ribbon one after the other, not quite evenly.
const wobble = [4, 1, 3, 2, -1, 2, 1, 0, 1];

type Strand = {
  state: 'shipped' | 'now' | 'plan';
  trunk: number;
  ribbon: number;
  leaves: number;
  lands: number;
};

function strand(ribbon: number, n: number): Strand {
  const { shipped, inHand } = ribbons[ribbon] ?? { shipped: 0, inHand: 0 };
  return {
    state: n < shipped ? 'shipped' : n < shipped + inHand ? 'now' : 'plan',
    trunk: 376 + width * (ribbon * strands + n),
    ribbon: 219 + 100 * ribbon + width * n,
    leaves: 444 + 41 * n + (wobble[(n + 2 * ribbon) % wobble.length] ?? 0),
    lands: 254 + 100 * ribbon + 15 * (n % 3),
  };
}

/** The line itself: from one goal over five features to each story. Shows no data. */
export function LinePicture() {
  const all = ribbons.flatMap((_, ribbon) =>
    Array.from({ length: strands }, (_, n) => strand(ribbon, n)),
  );
  return (
    <svg
      className={styles.picture}
      viewBox="0 200 860 490"
      preserveAspectRatio="xMidYMid slice"
      fill="none"
      strokeWidth="1.9"
      aria-hidden="true"
    >
      {all.map(({ state, trunk, ribbon, leaves, lands }) => (
        <g key={trunk}>
          <path
            d={`M-10 ${trunk}H90C190 ${trunk} 180 ${ribbon} 290 ${ribbon}H400`}
            stroke={`var(--why-${state})`}
          />
          <path
            d={`M400 ${ribbon}H${leaves}c18 0 8 ${lands - ribbon} 26 ${lands - ribbon}`}
            stroke={`var(--line-${state})`}
          />
          {state === 'shipped' ? (
            <rect
              x={leaves + 26}
              y={lands - 4}
              width="8"
              height="8"
              rx="2"
              fill="var(--line-shipped)"
            />
          ) : (
            <rect
              x={leaves + 26.8}
              y={lands - 3.2}
              width="6.4"
              height="6.4"
              rx="1.8"
              fill="var(--bg-rail)"
              stroke="var(--line-now)"
              strokeWidth="1.6"
            />
          )}
        </g>
      ))}
      {ribbons.map((_, i) => (
        <path key={i} d={`M290 ${216 + 100 * i}v27`} stroke="var(--text)" strokeWidth="2" />
      ))}
      <path d="M90 373V485" stroke="var(--why-shipped)" strokeWidth="5" />
    </svg>
  );
}
