/** A sink in a process of its own: `LOG`, if named, gets a line for each mail before the mail is answered. Prints its port. */
import { openSync, writeSync } from 'node:fs';
import { startSink } from './sink.js';

const log = process.env.LOG ? openSync(process.env.LOG, 'a') : undefined;
const delayMs = Number(process.env.DELAY_MS ?? 0);

const sink = await startSink({
  ...(log === undefined
    ? {}
    : {
        onMail: ({ messageId, to }) => {
          writeSync(log, `${messageId} ${to}\n`);
        },
      }),
  ...(delayMs > 0
    ? {
        answer: (step) =>
          step === 'body' ? new Promise((resolve) => setTimeout(resolve, delayMs * Math.random())) : undefined,
      }
    : {}),
});
process.stdout.write(`${sink.port}\n`);
