import { Dialog } from '../../ui/Dialog';
import { signOut } from '../../api/session';
import { SignInForm } from './SignInForm';
import { useSetup } from './useSetup';

/** The session ended under way: what is on screen and what was typed stays behind this. */
export function SignInAgain() {
  const setup = useSetup();
  return (
    <Dialog title="Sign in again" onClose={() => void signOut()}>
      <p className="sub">Your session has ended. What you typed is still here.</p>
      <SignInForm provider={setup?.provider} />
    </Dialog>
  );
}
