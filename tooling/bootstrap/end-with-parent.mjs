// Loaded into the server before its own code. The program that started it holds the other end of this pipe; when that
// program is gone without a word, the server stops as if it had been told to.
import { Socket } from 'node:net';

const parent = new Socket({ fd: 3, readable: true, writable: false });
parent.on('error', () => {});
parent.on('close', () => process.kill(process.pid, 'SIGTERM'));
parent.resume();
parent.unref();
