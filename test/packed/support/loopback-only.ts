import { appendFileSync } from 'node:fs';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/**
 * Loaded into a process by `--import`: every connection but one to this machine is refused, and
 * written down in the file that NETWORK_LOG names, as whoever tried may keep the refusal to itself.
 */
type Connect = (this: net.Socket, ...args: unknown[]) => net.Socket;
type Lookup = (host: string, ...args: unknown[]) => unknown;

// Methods taken off their objects to be called with those same objects as `this`.
const socket = net.Socket.prototype as unknown as { connect: Connect };
const resolver = dns as unknown as { lookup: Lookup };
const promised = dns.promises as unknown as { lookup: Lookup };
const { connect } = socket;
const { lookup } = resolver;
const { lookup: lookupPromised } = promised;

const { NETWORK_LOG } = process.env;
// That the file is there tells that this was loaded.
if (NETWORK_LOG) appendFileSync(NETWORK_LOG, '');

socket.connect = function (this: net.Socket, ...args) {
  const host = hostOf(args);
  return isHere(host) ? connect.apply(this, args) : refuse(host);
};
resolver.lookup = (host, ...rest) =>
  isHere(host) ? lookup.call(dns, host, ...rest) : refuse(host);
promised.lookup = (host, ...rest) =>
  isHere(host) ? lookupPromised.call(dns.promises, host, ...rest) : refuse(host);
syncBuiltinESMExports();

/** The host among the arguments of `connect()`; nothing for a socket in the file system. */
function hostOf(args: unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) return (first as { host?: string }).host;
  return typeof second === 'string' ? second : undefined;
}

function isHere(host: string | undefined): boolean {
  return host === undefined || /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|[0:]+1?)$/.test(host);
}

function refuse(host: string | undefined): never {
  if (NETWORK_LOG) appendFileSync(NETWORK_LOG, `${host ?? ''}\n`);
  throw new Error(`A connection to ${host ?? ''} was refused: nothing here may ask the network.`);
}
