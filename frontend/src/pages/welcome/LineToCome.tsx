import styles from './LineToCome.module.css';

/** The line as it will be: dashed until it exists, and it begins with the first goal's question. */
export function LineToCome({ product, productKey }: { product: string; productKey: string }) {
  const stops = [
    {
      title: `Why does ${product || 'it'} exist?`,
      about: 'Your first goal, with a metric and a date',
      why: true,
    },
    { title: 'Features', about: 'what you build for it', why: true },
    { title: `${productKey || 'CHK'}-1 …`, about: 'stories, each with its way back to the goal' },
    { title: 'Sprint', about: 'what the team takes on' },
    { title: 'Shipped', about: 'accepted against its criteria' },
  ];
  return (
    <ol className={styles.line}>
      {stops.map(({ title, about, why }, i) => (
        <li key={about} className={why ? styles.goal : undefined}>
          <b className={i === 0 ? 'why' : undefined}>{title}</b>
          <span className="meta">{about}</span>
        </li>
      ))}
    </ol>
  );
}
