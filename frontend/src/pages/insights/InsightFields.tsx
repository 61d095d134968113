import type { ReactNode } from 'react';
import { Input, Select, TextArea } from '../../ui/Field';
import type { useForm } from '../../ui/useForm';
import styles from './InsightFields.module.css';
import type { Insight } from './insight';
import { levelOf, severities, sources } from './insightWords';
import { Severity } from './Severity';

export const blank = {
  words: '',
  customer: '',
  segment: '',
  source: 'INTERVIEW',
  severity: 'ANNOYS',
  pain: '',
  link: '',
};
export type InsightValues = typeof blank;

export const names: InsightValues = {
  words: 'In their words',
  customer: 'Who',
  segment: 'Segment',
  source: 'Source',
  severity: 'Severity',
  pain: 'What hurts',
  link: 'Link',
};

export const valuesOf = (insight: Insight): InsightValues => ({
  words: insight.words,
  customer: insight.customer,
  segment: insight.segment,
  source: insight.source,
  severity: insight.severity,
  pain: insight.pain,
  link: insight.link,
});

/** What the API takes of what was typed. */
export const inputOf = ({ source, severity, ...texts }: Partial<InsightValues>) => ({
  ...texts,
  ...(source && { source: source as Insight['source'] }),
  ...(severity && { severity: severity as Insight['severity'] }),
});

type InsightFieldsProps = {
  form: ReturnType<typeof useForm<InsightValues>>;
  /** Below the words. */
  children?: ReactNode;
};

/** What is noted of an insight: their words first, then the little there is about them. */
export function InsightFields({ form, children }: InsightFieldsProps) {
  return (
    <>
      <TextArea
        label={names.words}
        rows={3}
        className={styles.words}
        placeholder="As they said it"
        {...form.field('words')}
      />
      {children}
      <div className={styles.two}>
        <Input
          label={names.customer}
          maxLength={100}
          placeholder="A guest on a phone"
          hint="No names of people, please."
          {...form.field('customer')}
        />
        <Input
          label={names.segment}
          maxLength={100}
          placeholder="Returning"
          {...form.field('segment')}
        />
        <Select label={names.source} {...form.field('source')}>
          {Object.entries(sources)
            // Nobody captures what is sent by a form.
            .filter(([source]) => source !== 'FORM' || form.values.source === source)
            .map(([source, name]) => (
              <option key={source} value={source}>
                {name}
              </option>
            ))}
        </Select>
        <Input
          label={names.link}
          type="url"
          maxLength={2000}
          placeholder="https://"
          {...form.field('link')}
        />
        <fieldset className={styles.severity}>
          <legend>{names.severity}</legend>
          <div>
            {severities.map(([severity, name]) => (
              <label key={severity}>
                <input
                  type="radio"
                  name="severity"
                  value={severity}
                  checked={form.values.severity === severity}
                  onChange={() => form.set('severity', severity)}
                />
                <Severity severity={severity} />
                <span aria-hidden="true">
                  {levelOf(severity)} {name}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className={styles.whole}>
          <Input
            label={names.pain}
            maxLength={300}
            placeholder="In one sentence of yours"
            {...form.field('pain')}
          />
        </div>
      </div>
    </>
  );
}
