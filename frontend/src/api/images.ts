import { sendImage } from './http';
import { accessToken, renewing } from './session';

/** What an image of a text may be. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Adds an image to the texts of a product; answers its address. */
export const addImage = (product: string, image: Blob): Promise<string> =>
  renewing(() => sendImage(product, image, { token: accessToken() }));
