import type { ReactNode } from 'react';

type IconProps = { size?: number };

function icon(box: number, drawing: ReactNode) {
  return function Icon({ size = box }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox={`0 0 ${box} ${box}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {drawing}
      </svg>
    );
  };
}

/* why, what, build */
export const Ring = icon(
  10,
  <>
    <circle cx="5" cy="5" r="4.1" />
    <circle cx="5" cy="5" r="1.6" fill="currentColor" stroke="none" />
  </>,
);
export const Square = icon(
  10,
  <>
    <rect x=".9" y=".9" width="8.2" height="8.2" rx="1.6" />
    <rect x="3" y="3" width="4" height="4" rx=".6" fill="currentColor" stroke="none" />
  </>,
);
export const Triangle = icon(10, <path d="M5 1.2 9 8.8H1z" />);
export const Diamond = icon(10, <path d="M5 .9 9.1 5 5 9.1.9 5z" />);

/* health */
export const AtRisk = icon(10, <path d="M5 .8 9.6 9H.4z" fill="currentColor" stroke="none" />);
export const OffTrack = icon(
  10,
  <path d="M3 .6h4L9.4 3v4L7 9.4H3L.6 7V3z" fill="currentColor" stroke="none" />,
);

/** Proposed, not decided. */
export const Dashed = icon(
  16,
  <rect x="1" y="3" width="14" height="10" rx="2" strokeDasharray="2.6 2" strokeLinecap="butt" />,
);

export const Check = icon(10, <path d="M2 5.3 4.2 7.4 8 2.9" strokeWidth="1.6" />);
export const Chevron = icon(10, <path d="M2.5 4 5 6.5 7.5 4" />);
export const Cross = icon(10, <path d="M1.8 1.8l6.4 6.4M8.2 1.8 1.8 8.2" />);
export const Plus = icon(10, <path d="M5 1.2v7.6M1.2 5h7.6" />);
export const Arrow = icon(10, <path d="M1.5 5h7M5.8 2.3 8.5 5 5.8 7.7" />);
export const Back = icon(10, <path d="M3.9 1.6 1.4 4l2.5 2.4M1.6 4h4.2a2.6 2.6 0 0 1 0 5.2H4" />);
export const Search = icon(
  12,
  <>
    <circle cx="5" cy="5" r="3.6" />
    <path d="M7.8 7.8 10.6 10.6" />
  </>,
);
export const Blocked = icon(
  11,
  <>
    <circle cx="5.5" cy="5.5" r="4.4" />
    <path d="M2.6 2.6l5.8 5.8" />
  </>,
);
export const Speech = icon(11, <path d="M1.4 1.8h8.2v5.6H5.2L2.9 9.5V7.4H1.4z" />);
export const Handle = icon(
  12,
  <g fill="currentColor" stroke="none">
    {[2.5, 6, 9.5].flatMap((y) =>
      [4, 8].map((x) => <circle key={`${x}${y}`} cx={x} cy={y} r="1" />),
    )}
  </g>,
);
export const Light = icon(
  13,
  <>
    <circle cx="6.5" cy="6.5" r="2.6" />
    <path d="M6.5.9v1.4M6.5 10.7v1.4M.9 6.5h1.4M10.7 6.5h1.4M2.5 2.5l1 1M9.5 9.5l1 1M2.5 10.5l1-1M9.5 3.5l1-1" />
  </>,
);
export const Dark = icon(13, <path d="M11.2 8A5 5 0 0 1 5 1.8 5 5 0 1 0 11.2 8z" />);
export const HalfDark = icon(
  13,
  <>
    <circle cx="6.5" cy="6.5" r="5" />
    <path d="M6.5 1.5a5 5 0 0 1 0 10z" fill="currentColor" stroke="none" />
  </>,
);
export const Lines = icon(16, <path d="M2 4h12M2 8h12M2 12h8" strokeWidth="1.75" />);
export const Quote = icon(
  16,
  <path d="M6.5 5C4 5.4 2.5 7 2.5 9.4v1.8h4V8h-2M13.5 5C11 5.4 9.5 7 9.5 9.4v1.8h4V8h-2" />,
);
export const Bars = icon(16, <path d="M2 4h7M5 8h8M9 12h5" strokeWidth="2.25" />);
export const Dots = icon(
  16,
  <g fill="currentColor" stroke="none">
    <circle cx="3" cy="8" r="1.4" />
    <circle cx="8" cy="8" r="1.4" />
    <circle cx="13" cy="8" r="1.4" />
  </g>,
);
export const Columns = icon(
  16,
  <g strokeWidth="1.5">
    <rect x="1.5" y="2" width="3.6" height="12" rx="1" />
    <rect x="6.2" y="2" width="3.6" height="8" rx="1" />
    <rect x="10.9" y="2" width="3.6" height="10" rx="1" />
  </g>,
);
export const Target = icon(
  16,
  <>
    <circle cx="8" cy="8" r="6.4" strokeWidth="1.75" />
    <circle cx="8" cy="8" r="2.2" fill="currentColor" stroke="none" />
  </>,
);
export const Flag = icon(16, <path d="M3.5 14.5v-13M3.5 2.5h8.5l-2 3 2 3H3.5" strokeWidth="1.5" />);
export const Person = icon(
  16,
  <g strokeWidth="1.6">
    <circle cx="8" cy="5" r="2.9" />
    <path d="M2.4 14c.6-3 2.8-4.4 5.6-4.4s5 1.4 5.6 4.4" />
  </g>,
);
export const Rights = icon(
  16,
  <g strokeWidth="1.5">
    <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="2" />
    <path d="M1.8 6h12.4M6.4 6v8.2" />
  </g>,
);

/** The sign of the house: a ring, a line, a square. */
export function Line() {
  return (
    <svg width="26" height="14" viewBox="0 0 26 14" fill="none" strokeWidth="2" aria-hidden="true">
      <path d="M8 7h5" stroke="var(--why-shipped)" />
      <path d="M12.5 7H18" stroke="var(--line-shipped)" />
      <circle cx="5" cy="7" r="3.6" stroke="var(--why-shipped)" />
      <rect x="18" y="3.6" width="6.8" height="6.8" rx="1.6" fill="var(--line-shipped)" />
    </svg>
  );
}
