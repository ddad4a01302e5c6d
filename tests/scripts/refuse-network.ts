/**
 * Loaded before a command (`node --import`): every connection to another address is refused, in this process and, through NODE_OPTIONS, in
 * those of Node that it starts. Weaker than a network namespace: programs that are not Node are not held.
 */
import net from 'node:net';

const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const [first] = args.flat() as [{ path?: string } | number | string | undefined];
  const isPipe = typeof first === 'string' || (typeof first === 'object' && first.path !== undefined);
  if (!isPipe) throw new Error('There is no network here.');
  return Reflect.apply(connect, this, args);
} as typeof connect;
