import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { refreshSession } from '../../api/session';
import { useMutate } from '../../api/useMutate';
import { useFresh } from '../../lib/freshness';
import { setTheme, type Theme, useTheme } from '../../lib/theme';
import { say } from '../../lib/toasts';
import { Button } from '../../ui/Button';
import { Input } from '../../ui/Field';
import { FormProblem } from '../../ui/FormNotes';
import { Page } from '../../ui/Page';
import { Segmented } from '../../ui/Segmented';
import { useForm } from '../../ui/useForm';
import { SessionList } from '../people/SessionList';
import { TokenTable } from '../people/TokenTable';
import { MutedForm } from './MutedForm';
import { PasswordForm } from './PasswordForm';
import type { ProfilePageMutation } from './__generated__/ProfilePageMutation.graphql';
import type { ProfilePageQuery } from './__generated__/ProfilePageQuery.graphql';
import styles from './ProfilePage.module.css';

const themes: [Theme, string][] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** What is one's own: name, password, looks, sessions and tokens. */
export function ProfilePage() {
  const { viewer } = useLazyLoadQuery<ProfilePageQuery>(
    graphql`
      query ProfilePageQuery {
        viewer {
          id
          name
          email
          version
          hasPassword
          ...MutedForm_user
          ...SessionList_user
          tokens(first: 100) {
            ...TokenTable_tokens
          }
        }
      }
    `,
    {},
    useFresh(),
  );
  const theme = useTheme();

  return (
    <Page title="Profile" meta={viewer.email}>
      <div className={styles.profile}>
        <NameForm id={viewer.id} name={viewer.name} version={viewer.version} />
        {viewer.hasPassword && <PasswordForm email={viewer.email ?? ''} />}
        <section className={styles.part}>
          <h2>Looks</h2>
          <Segmented label="Theme" value={theme} options={themes} onChange={setTheme} />
        </section>
        <MutedForm user={viewer} />
        <SessionList user={viewer} />
        <TokenTable of="own" tokens={viewer.tokens} />
      </div>
    </Page>
  );
}

type NameFormProps = { id: string; name: string; version: number };

function NameForm({ id, name, version }: NameFormProps) {
  const update = useMutate<ProfilePageMutation>(graphql`
    mutation ProfilePageMutation($input: UpdateProfileInput!) {
      updateProfile(input: $input) {
        user {
          id
          name
          initials
          version
        }
      }
    }
  `);
  const form = useForm({
    of: `profile of ${id}`,
    base: { name },
    version,
    required: { name: 'Nobody is without a name.' },
  });

  async function save() {
    const made = await form.send((changed, version) => update({ input: { ...changed, version } }));
    if (!made) return;
    say({ kind: 'done', title: `You are ${made.updateProfile.user.name}.` });
    void refreshSession(); // it knows how one is called
  }

  return (
    <form
      className={styles.part}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Input
        label="Name"
        autoComplete="name"
        hint="How others see you, also in what you did before."
        {...form.field('name')}
      />
      <FormProblem form={form} names={{ name: 'Name' }} />
      {form.changed.length > 0 && (
        <div className="row">
          <Button type="submit" look="primary" busy={form.busy}>
            Save
          </Button>
          <Button look="ghost" onClick={form.startOver}>
            Discard
          </Button>
        </div>
      )}
    </form>
  );
}
