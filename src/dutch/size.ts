/** The size of a file as a reader is told it, rounded up: "280 kB", "1,4 MB". */
export const fileSize = (bytes: number): string =>
  bytes > 999_000
    ? `${(Math.ceil(bytes / 100_000) / 10).toLocaleString('nl')} MB`
    : `${Math.ceil(bytes / 1000)} kB`;
