import { sendFile } from './http';
import { accessToken, renewing } from './session';

/** How large a file may be that is imported here, in bytes. The API holds to it, too. */
export const mostBytes = 24 * 1024 * 1024;

/** Chooses a file for an import into a product; answers the import's id. */
export const chooseFile = (product: string, file: File): Promise<string> =>
  renewing(() => sendFile(product, file, { token: accessToken() }));
