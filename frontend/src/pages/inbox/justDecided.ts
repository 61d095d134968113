const kept = 7 * 86_400_000;

type Decided = { decidedAt?: string | null | undefined; expiresAt?: string | null | undefined };

/** For seven days it is said what became of a proposal. */
export function justDecided({ decidedAt, expiresAt }: Decided, now = Date.now()): boolean {
  const at = decidedAt ?? expiresAt;
  return Boolean(at) && now - Date.parse(at ?? '') < kept;
}
