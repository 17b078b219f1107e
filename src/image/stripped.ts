/** An image as it may be published, and what was taken out of it. */
export interface Stripped {
  bytes: Uint8Array<ArrayBuffer>;
  removed: Uint8Array[];
  /** It is shown a quarter turned, so that its width and height change places. */
  isSideways: boolean;
}
