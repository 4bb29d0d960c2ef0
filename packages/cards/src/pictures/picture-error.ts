/** What is wrong with a picture's file and what to do about it, without saying whose it is. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}
