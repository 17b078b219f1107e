export async function buildIndex(_r: unknown[], _b: string): Promise<{ path: string; content: Uint8Array }[]> { return []; }
export async function writeIndex(_r: unknown[], _o: string): Promise<void> {}
