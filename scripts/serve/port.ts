// Which port the server takes, and whether it can have it; told before a build, in the words of its user.
import { createServer } from 'node:net';
import { visible } from '../../src/faults/fault.ts';

const DEFAULT = 4321;
/** This computer alone: what is built here is no website until somebody puts it on one. */
const HERE = '127.0.0.1';

/** The address to listen on: `HOST`, else this computer alone. */
export const readHost = (): string => process.env.HOST?.trim() || HERE;

/**
 * The port that was asked for: the first value that is not empty, else 4321.
 * Throws an error with one Dutch line when that is no whole number from 1 to 65535.
 */
export function readPort(...asked: (string | undefined)[]): number {
  const given = asked.find((value) => value?.trim())?.trim();
  if (given === undefined) return DEFAULT;
  const port = /^\d+$/.test(given) ? Number(given) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new Error(
    `PORT=${visible(given)} is geen poort. Kies een heel getal van 1 tot en met 65535, bijvoorbeeld PORT=${DEFAULT}, of laat PORT weg.`,
  );
}

/** Why a server cannot listen on a port, in one Dutch line with the cure; `error` is what listening gave. */
export function portFault(port: number, error: NodeJS.ErrnoException): string {
  const cure = `kies een andere poort, bijvoorbeeld PORT=${port < 65535 && port > 1023 ? port + 1 : DEFAULT}.`;
  if (error.code === 'EADDRINUSE')
    return `Poort ${port} is al in gebruik. Stop het andere programma, of ${cure}`;
  if (error.code === 'EACCES')
    return `Poort ${port} mag u niet gebruiken. Vraag het wie de computer beheert, of ${cure}`;
  if (['ENOTFOUND', 'EADDRNOTAVAIL', 'EAI_AGAIN', 'EINVAL'].includes(error.code ?? ''))
    return `HOST=${visible(readHost())} is geen adres van deze computer. Laat HOST weg, of schrijf 0.0.0.0 voor alle adressen.`;
  return `Poort ${port} is niet te gebruiken (${visible(error.message)}). Probeer het opnieuw, of ${cure}`;
}

/** Listens on a port as the server does and stops at once; rejects with `portFault` when that is not possible. */
export function tryPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Error(portFault(port, error))));
    probe.listen(port, readHost(), () => probe.close(() => resolve()));
  });
}
