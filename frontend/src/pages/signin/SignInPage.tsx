import { Entrance } from './Entrance';
import { SignInForm } from './SignInForm';
import styles from './SignInPage.module.css';
import { useSetup } from './useSetup';

const demoSignIns = [
  ['pm@demo.test', 'Product Manager'],
  ['po@demo.test', 'Product Owner'],
  ['both@demo.test', 'both'],
  ['dev@demo.test', 'Developer'],
  ['viewer@demo.test', 'Viewer'],
] as const;

/**
 * Anyone's first page. The form shows without waiting; what it says about the
 * installation follows.
 */
export function SignInPage() {
  const setup = useSetup();

  return (
    <Entrance title="Sign in">
      <h1>Sign in</h1>
      <p className="sub">{location.host}</p>
      <SignInForm provider={setup?.provider} />
      <p className={`meta ${styles.note}`}>
        Forgotten? An admin of your workspace gives you a link that works once.
      </p>
      {setup?.empty && (
        <div className={styles.more}>
          <h2>No workspace yet?</h2>
          <p className="sub">
            Open the one-time link that <code>throughline serve</code> printed when it started. It
            creates the workspace and makes you its first admin.
          </p>
        </div>
      )}
      {setup?.demo && (
        <div className={styles.more}>
          <h2>This is the demo</h2>
          <p className="sub">
            Everyone’s password is <code>demo</code>.
          </p>
          <ul className={styles.demo}>
            {demoSignIns.map(([email, role]) => (
              <li key={email}>
                <code>{email}</code>
                <span className="meta">{role}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Entrance>
  );
}
