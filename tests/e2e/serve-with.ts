// Serves a built site by nginx or Caddy until it is ended. Usage: node tests/e2e/serve-with.ts <server> <folder> <port> <base>
import { startReal, type RealServer } from '../../scripts/serve/real.ts';

const [server = '', folder = '', port = '', base = '/'] = process.argv.slice(2);
const running = await startReal(server as RealServer, folder, base, Number(port));
const stop = () => void running.close().then(() => process.exit(0));
process.on('SIGTERM', stop).on('SIGINT', stop);
