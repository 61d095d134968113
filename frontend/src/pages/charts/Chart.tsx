import { type ReactNode, useRef, useState } from 'react';
import type { Cell } from '../../lib/csv';
import { saveCsv, savePicture } from '../../lib/save';
import { useWidth } from '../../lib/useWidth';
import { number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Menu, MenuItem } from '../../ui/Menu';
import styles from './Chart.module.css';

export type Size = { width: number; height: number };

type ChartProps = {
  title: string;
  /** What its figures are: "points not accepted". */
  sub: string;
  /** What its files are called, without their ending. */
  file: string;
  /** The same in words, for who does not see it. */
  words: string;
  /** Its figures: the first column is what a row is of. */
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  height: number;
  className?: string | undefined;
  /** In place of its title: which of several it is. */
  choice?: ReactNode;
  children: (size: Size) => ReactNode;
};

/** A picture of figures, which are there as a table, too, and as files. */
export function Chart({
  title,
  sub,
  file,
  words,
  columns,
  rows,
  height,
  className,
  choice,
  children,
}: ChartProps) {
  const [asTable, setAsTable] = useState(false);
  const [width, box] = useWidth(640);
  const svg = useRef<SVGSVGElement>(null);
  return (
    <figure className={classes(styles.chart, className)}>
      <figcaption className={styles.head}>
        <h2 className={choice ? 'unseen' : undefined}>{title}</h2>
        {choice}
        <span className="meta">{sub}</span>
        <span className="grow" />
        <Button
          look="ghost"
          size="small"
          aria-pressed={asTable}
          aria-label={`Table of ${title.toLowerCase()}`}
          onClick={() => setAsTable(!asTable)}
        >
          Table
        </Button>
        <Menu
          align="end"
          trigger={
            <Button look="ghost" size="small" aria-label={`Download ${title.toLowerCase()}`}>
              Download
            </Button>
          }
        >
          <MenuItem onSelect={() => saveCsv(file, [columns, ...rows])}>CSV, the figures</MenuItem>
          {!asTable && (
            <MenuItem onSelect={() => void savePicture(file, svg.current)}>
              SVG, the picture
            </MenuItem>
          )}
        </Menu>
      </figcaption>
      <div ref={box} className={styles.box}>
        {asTable ? (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
          <div
            className={styles.scroll}
            style={{ maxHeight: height }}
            tabIndex={0}
            role="region"
            aria-label={`${title}, figures`}
          >
            <table className={styles.table}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([of, ...figures], i) => (
                  <tr key={i}>
                    <th scope="row">{of}</th>
                    {figures.map((figure, i) => (
                      <td key={i}>
                        {typeof figure === 'number' ? number(figure) : (figure ?? '–')}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : (
          <svg
            ref={svg}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={words}
          >
            {children({ width, height })}
          </svg>
        )}
      </div>
    </figure>
  );
}
